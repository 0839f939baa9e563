"""Drives the vendor's Python SDK for DNS through every operation that it has.

    python_dns.py FILE

Address and token come from the vendor's configuration file at this path, which the SDK itself does not read.

One JSON line per result goes to standard output: {"operation", "case", "passed", "detail"}. Cases are `success`, `401`
for every operation, `404` for each id, `422` where there is a body, and `409` where the API has it.
"""

import json
import sys
import uuid

import ionoscloud_dns as sdk

import report
from python_cases import NOWHERE, body_of, broken
from report import camel, checked, expect, explain, record

APIS = [
    sdk.DNSSECApi,
    sdk.QuotaApi,
    sdk.RecordsApi,
    sdk.ReverseRecordsApi,
    sdk.SecondaryZonesApi,
    sdk.ZoneFilesApi,
    sdk.ZonesApi,
]
ZONE_FILE = "www 600 IN A 192.0.2.7\n@ IN MX 10 mail.example.com.\n"


BASE_URL, TOKEN = report.from_config(sys.argv[1], "dns")


class Caller:
    """Calls operations of the SDK by their names."""

    def __init__(self, token):
        self.client = sdk.ApiClient(sdk.Configuration(host=BASE_URL, token=token))

    def call(self, name, *arguments, **named):
        return report.call(APIS, self.client, name, *arguments, **named)


def is_same(sent, understood, where):
    # Times are written differently by the SDK, and its pages count in floats.
    return where.endswith(("Date", "offset", "limit")) or sent == understood


tried = set()


def refuses(caller, name, *arguments, **named):
    """Before its first success, an operation refuses the same call with each id unknown, and a body of wrong types."""
    if name in tried:
        return
    tried.add(name)
    for position in (one for one, argument in enumerate(arguments) if isinstance(argument, str)):
        others = [NOWHERE if position == one else argument for one, argument in enumerate(arguments)]
        if arguments[position] != ZONE_FILE:
            failure(caller, 404, name, *others, **named)
    body = body_of(arguments, named)
    if body is not None:
        breaking = Caller(TOKEN)
        broken(breaking.client, body)
        failure(breaking, 422, name, *arguments, **named)


def success(caller, name, *arguments, status=200, check=None, **named):
    """Calls an operation that has to succeed, checks its response and returns what the SDK made of it."""
    refuses(caller, name, *arguments, **named)
    operation, value = camel(name), None
    try:
        response = caller.call(name, *arguments, **named)
        value = response.data
        expect(response.status_code == status, f"status {response.status_code} instead of {status}")
        if hasattr(value, "to_dict"):
            report.agree(json.loads(response.raw_data), caller.client.sanitize_for_serialization(value), is_same)
        if check:
            check(value, response)
        record(operation, "success", None)
    except Exception as problem:  # any error of the SDK is the result
        record(operation, "success", explain(problem))
    return value


def failure(caller, status, name, *arguments, **named):
    """Calls an operation that has to fail with this status and an error in the documented shape."""
    operation = camel(name)
    try:
        response = caller.call(name, *arguments, **named)
    except Exception as problem:
        report.record_failure(operation, status, problem)
    else:
        record(operation, str(status), f"succeeded with {response.status_code}")


def available(value, _):
    expect(value.metadata.state == "AVAILABLE", f"the state is {value.metadata.state}")


def has(count):
    return lambda value, _: expect(len(value.items) == count, f"{len(value.items)} items instead of {count}")


def zone(name="example.com"):
    return sdk.ZoneCreate(properties=sdk.Zone(zone_name=name, description="a"))


def record_of(name, kind, content):
    return sdk.RecordCreate(properties=sdk.Record(name=name, type=kind, content=content))


def keys():
    return sdk.DnssecKeyCreate(
        properties=sdk.DnssecKeyParameters(
            key_parameters=sdk.KeyParameters(algorithm="RSASHA256", ksk_bits=4096, zsk_bits=2048),
            nsec_parameters=sdk.NsecParameters(nsec_mode="NSEC3", nsec3_iterations=1, nsec3_salt_bits=64),
            validity=90,
        )
    )


def secondary():
    return sdk.SecondaryZone(zone_name="example.com", primary_ips=["192.0.2.53", "192.0.2.54"])


def reverse():
    return sdk.ReverseRecord(name="www.example.com", ip="192.0.2.7")


def check_zones(caller):
    made = success(caller, "zones_post", zone(), status=202, check=available)
    failure(caller, 409, "zones_post", zone())
    success(caller, "zones_get", filter_zone_name="EXAMPLE", filter_state="AVAILABLE", limit=1, check=has(1))
    success(caller, "zones_find_by_id", made.id, check=available)
    change = sdk.ZoneEnsure(properties=sdk.Zone(zone_name="example.com", enabled=False))
    success(caller, "zones_put", made.id, change, status=202)
    renamed = sdk.ZoneEnsure(properties=sdk.Zone(zone_name="example.org"))
    failure(caller, 422, "zones_put", made.id, renamed)
    return made.id


def check_records(caller, zone_id):
    www = record_of("www", "A", "192.0.2.1")
    made = success(caller, "zones_records_post", zone_id, www, status=202, check=available)
    failure(caller, 409, "zones_records_post", zone_id, record_of("www", "CNAME", "a.example.com"))
    failure(caller, 422, "zones_records_post", zone_id, record_of("", "MX", "mail.example.com"))
    success(caller, "zones_records_get", zone_id, check=has(1))
    success(caller, "zones_records_find_by_id", zone_id, made.id, check=available)
    change = sdk.RecordEnsure(properties=sdk.Record(name="www", type="A", content="192.0.2.2", ttl=60))
    success(caller, "zones_records_put", zone_id, made.id, change, status=202)
    named = {"filter_zone_id": zone_id, "filter_name": "ww", "filter_type": "A", "filter_state": "AVAILABLE"}
    success(caller, "records_get", **named, limit=1, offset=0, check=has(1))
    success(caller, "zones_records_delete", zone_id, made.id, status=202)
    failure(caller, 404, "zones_records_find_by_id", zone_id, made.id)


def check_zone_file(caller, zone_id):
    success(caller, "zones_zonefile_put", zone_id, ZONE_FILE, check=has(2))
    failure(caller, 400, "zones_zonefile_put", zone_id, "www A")

    def is_text(_, response):
        expect(b"www 600 IN A 192.0.2.7" in response.raw_data, f"{response.raw_data!r}")

    success(caller, "zones_zonefile_get", zone_id, check=is_text)


def check_keys(caller, zone_id):
    failure(caller, 404, "zones_keys_get", zone_id)
    success(caller, "zones_keys_post", zone_id, keys(), status=202)
    failure(caller, 409, "zones_keys_post", zone_id, keys())
    success(caller, "zones_keys_get", zone_id)
    success(caller, "zones_keys_delete", zone_id, status=202)
    failure(caller, 404, "zones_keys_delete", zone_id)


def check_secondary_zones(caller):
    made = success(
        caller,
        "secondaryzones_post",
        sdk.SecondaryZoneCreate(properties=secondary()),
        status=202,
        check=available,
    )
    success(caller, "secondaryzones_get", filter_zone_name="example", filter_state="AVAILABLE", check=has(1))
    success(caller, "secondaryzones_find_by_id", made.id, check=available)
    success(
        caller, "secondaryzones_put", made.id, sdk.SecondaryZoneEnsure(properties=secondary()), status=202
    )
    success(caller, "secondaryzones_axfr_put", made.id, status=202)
    success(caller, "secondaryzones_axfr_get", made.id, status=202, check=has(2))
    success(caller, "secondaryzones_records_get", made.id, limit=10, offset=0, check=has(2))
    success(caller, "secondaryzones_delete", made.id, status=202)
    failure(caller, 404, "secondaryzones_find_by_id", made.id)


def check_reverse_records(caller):
    made = success(caller, "reverserecords_post", sdk.ReverseRecordCreate(properties=reverse()), status=201)
    failure(caller, 409, "reverserecords_post", sdk.ReverseRecordCreate(properties=reverse()))
    success(caller, "reverserecords_get", filter_record_ip=["192.0.2.7", "192.0.2.8"], check=has(1))
    success(caller, "reverserecords_find_by_id", made.id)
    success(caller, "reverserecords_put", made.id, sdk.ReverseRecordEnsure(properties=reverse()))
    success(caller, "reverserecords_delete", made.id, status=202)
    failure(caller, 404, "reverserecords_find_by_id", made.id)


def on_ids(zone_id):
    """Every operation on an id, with arguments that are right but for the id."""
    other = str(uuid.uuid4())
    record_ensure = sdk.RecordEnsure(properties=sdk.Record(name="a", type="A", content="192.0.2.1"))
    return [
        ("zones_find_by_id", zone_id),
        ("zones_put", zone_id, sdk.ZoneEnsure(properties=sdk.Zone(zone_name="example.com"))),
        ("zones_delete", zone_id),
        ("zones_keys_get", zone_id),
        ("zones_keys_post", zone_id, keys()),
        ("zones_keys_delete", zone_id),
        ("zones_records_get", zone_id),
        ("zones_records_post", zone_id, record_of("a", "A", "192.0.2.1")),
        ("zones_records_find_by_id", zone_id, other),
        ("zones_records_put", zone_id, other, record_ensure),
        ("zones_records_delete", zone_id, other),
        ("zones_zonefile_get", zone_id),
        ("zones_zonefile_put", zone_id, ZONE_FILE),
        ("secondaryzones_find_by_id", other),
        ("secondaryzones_put", other, sdk.SecondaryZoneEnsure(properties=secondary())),
        ("secondaryzones_delete", other),
        ("secondaryzones_axfr_get", other),
        ("secondaryzones_axfr_put", other),
        ("secondaryzones_records_get", other),
        ("reverserecords_find_by_id", other),
        ("reverserecords_put", other, sdk.ReverseRecordEnsure(properties=reverse())),
        ("reverserecords_delete", other),
    ]


def check_unauthorised(zone_id):
    stranger = Caller("wrong")
    for call in on_ids(zone_id):
        failure(stranger, 401, *call)
    for name in ["quota_get", "records_get", "reverserecords_get", "secondaryzones_get", "zones_get"]:
        failure(stranger, 401, name)
    failure(stranger, 401, "zones_post", zone())
    failure(stranger, 401, "secondaryzones_post", sdk.SecondaryZoneCreate(properties=secondary()))
    failure(stranger, 401, "reverserecords_post", sdk.ReverseRecordCreate(properties=reverse()))


def main():
    caller = Caller(TOKEN)
    zone_id = check_zones(caller)
    check_records(caller, zone_id)
    check_zone_file(caller, zone_id)
    check_keys(caller, zone_id)
    check_secondary_zones(caller)
    check_reverse_records(caller)

    def counts(quota, _):
        expect((quota.quota_usage.zones, quota.quota_usage.records) == (1, 2), f"{quota.quota_usage}")

    success(caller, "quota_get", check=counts)
    check_unauthorised(zone_id)
    for call in on_ids(str(uuid.uuid4())):
        failure(caller, 404, *call)
    success(caller, "zones_delete", zone_id, status=202)
    failure(caller, 404, "zones_find_by_id", zone_id)


def account_for_every_operation():
    """An operation that was forgotten, or not reached, is a failure."""
    for operation in sorted(report.operations_of(APIS)):
        for case in ["success", "401"]:
            if (operation, case) not in checked:
                record(operation, case, "not checked: the conversation ended before it")


try:
    main()
except Exception as problem:
    record("conversation", "success", explain(problem))
account_for_every_operation()
