"""Drives the vendor's SDK of the Cloud API (6.x) for Python or Node through every operation that it has.

    python_cloud.py FILE [PACKAGES]

Address and token come from the vendor's configuration file at this path, which the SDK itself does not read. PACKAGES
is the folder that holds node_modules: with it the Node SDK is driven instead of the Python SDK.
"""

import inspect
import sys
from pathlib import Path

from node_bridge import NodeSdk
from python_access import access
from python_cases import NOWHERE, Conversation, expect, explain, from_config

if len(sys.argv) > 2:
    sdk = NodeSdk(Path(__file__).with_name("node_bridge.mjs"), sys.argv[2], "@ionos-cloud/sdk-nodejs")
    # The operation of the root alone.
    APIS = [api for api in sdk.apis if api.__name__ != "DefaultApi"]
else:
    import ionoscloud as sdk

    # The operation of the root alone, and a class that is listed twice.
    OTHERS = {"Api", "ApplicationLoadBalancerApi"}
    APIS = [getattr(sdk, name) for name in dir(sdk) if name.endswith("Api") and name not in OTHERS]
URL, TOKEN = from_config(sys.argv[1], "cloud")


class Cloud(Conversation):
    """Calls whose writes are followed until their request is done."""

    # The API says it of access keys so.
    unknown = {(f"um_users_s3keys_{verb}", 1): 422 for verb in ["put", "find_by_key_id", "delete"]}

    def done(self, name, *arguments, status=202, check=None, **named):
        """Calls a write that has to be accepted, and waits for its request to be done."""
        self.refuses(TOKEN, name, *arguments, **named)
        value = None
        try:
            value, seen, headers = self.whole(name, *arguments, **named)
            expect(seen == status, f"status {seen} instead of {status}")
            expect("/requests/" in headers["Location"], "no request")
            request = headers["Location"].split("/requests/")[1].split("/")[0]
            self.until(TOKEN, "requests_status_get", request, reached=lambda one: one.metadata.status == "DONE")
            if check:
                check(value)
            self.record(name, "success", None)
        except Exception as problem:  # any error of the SDK is the result
            self.record(name, "success", explain(problem))
        return value

    def whole(self, name, *arguments, **named):
        """Returns data, status and headers."""
        client = self.sdk.ApiClient(self.sdk.Configuration(host=self.url, token=TOKEN))
        for api in self.apis:
            method = getattr(api(client), name + "_with_http_info", None)
            if method:
                return method(*arguments, **named)
        raise AssertionError(f"the SDK has no operation {name}")

    def call(self, token, name, *arguments, **named):
        try:
            return super().call(token, name, *arguments, **named)
        except self.sdk.ApiException as error:
            if isinstance(error.body, bytes):
                error.body = error.body.decode()
            raise

    def refusals(self):
        """Calls every operation with a wrong token, and those that name a resource with one that is not there."""
        for name in sorted(self.operations()):
            api = next(api for api in self.apis if hasattr(api, name + "_with_http_info"))
            parameters = list(inspect.signature(getattr(api, name + "_with_http_info")).parameters)[1:-1]
            is_id = lambda one: one.endswith("_id") or one in ["key", "labelurn"]
            arguments = [NOWHERE if is_id(one) else {} for one in parameters]
            self.failure("wrong", 401, name, *arguments)
            if any(is_id(one) for one in parameters):
                self.failure(TOKEN, 404, name, *arguments)


talk = Cloud(sdk, APIS, URL)


def is_(path, expected):
    """Returns a check of the value behind a path such as `properties.name`."""

    def check(value):
        seen = value
        for part in path.split("."):
            seen = seen[int(part)] if part.isdigit() else getattr(seen, part)
        expect(seen == expected, f"{path} is {seen!r} instead of {expected!r}")

    return check


def lives(prefix, parents, model, properties, values, read="find_by_id", puts=True, wrap=None, patched=None):
    """Creates, reads, lists, patches and replaces a resource, and returns its id; `values` are those of the changes."""
    wrap = wrap or (lambda values: model(properties=properties(**values)))
    changes = [dict(values, name="first"), dict(values, name="second"), dict(values, name="third")]
    made = talk.done(f"{prefix}_post", *parents, wrap(changes[0]), check=is_("properties.name", "first"))
    found = talk.success(TOKEN, f"{prefix}_{read}", *parents, made.id, check=is_("properties.name", "first"))
    expect(found.metadata.state == "AVAILABLE", f"{prefix}: {found.metadata.state}")
    listed = talk.success(TOKEN, f"{prefix}_get", *parents, depth=1, check=lambda list: expect(list.items, "no items"))
    expect(made.id in [one.id for one in listed.items], f"{prefix}: not in its list")
    part = patched or properties
    talk.done(f"{prefix}_patch", *parents, made.id, part(**changes[1]), check=is_("properties.name", "second"))
    if puts:
        talk.done(f"{prefix}_put", *parents, made.id, wrap(changes[2]), check=is_("properties.name", "third"))
    return made.id


def flow_logs(prefix, parents, read):
    values = {"action": "ALL", "direction": "INGRESS", "bucket": "logs"}
    log = lives(f"{prefix}_flowlogs", parents, sdk.FlowLog, sdk.FlowLogProperties, values, read)
    talk.done(f"{prefix}_flowlogs_delete", *parents, log)


def labels(prefix, parents, urn):
    label = lambda value: sdk.LabelResource(properties=sdk.LabelResourceProperties(key="stage", value=value))
    seen = 201 if prefix != "images_labels" else 200
    talk.success(TOKEN, f"{prefix}_post", *parents, label("test"), status=seen, check=is_("properties.value", "test"))
    talk.success(TOKEN, f"{prefix}_put", *parents, "stage", label("prod"), check=is_("properties.value", "prod"))
    talk.success(TOKEN, f"{prefix}_find_by_key", *parents, "stage", check=is_("properties.value", "prod"))
    talk.success(TOKEN, f"{prefix}_get", *parents, depth=1, check=is_("items.0.properties.value", "prod"))
    talk.success(TOKEN, "labels_get", depth=1, check=is_("items.0.properties.resource_id", parents[-1]))
    talk.success(TOKEN, "labels_find_by_urn", f"urn:label:{urn}:{parents[-1]}:stage", check=is_("properties.key", "stage"))
    talk.success(TOKEN, f"{prefix}_delete", *parents, "stage")
    talk.failure(TOKEN, 404, f"{prefix}_find_by_key", *parents, "stage")


def catalogue():
    talk.success(TOKEN, "locations_get", depth=1, check=lambda list: expect(len(list.items) > 5, "too few"))
    talk.success(TOKEN, "locations_find_by_region_id", "de", depth=1)
    alias = lambda one: expect("ubuntu:latest" in one.properties.image_aliases, "no alias")
    talk.success(TOKEN, "locations_find_by_region_id_and_id", "de", "txl", check=alias)
    templates = talk.success(TOKEN, "templates_get", depth=1, check=lambda list: expect(list.items, "none"))
    talk.success(TOKEN, "templates_find_by_id", templates.items[0].id, check=is_("properties.cores", 1.0))
    limits = lambda list: expect(list.items[0].properties.resource_limits.security_groups_per_vdc, "no limit")
    talk.success(TOKEN, "contracts_get", depth=1, check=limits)
    images = talk.success(TOKEN, "images_get", depth=1, check=lambda list: expect(list.items, "none")).items
    own = next(one for one in images if not one.properties.public)
    talk.success(TOKEN, "images_find_by_id", own.id, check=is_("properties.public", False))
    change = lambda name: sdk.ImageProperties(name=name, licence_type="LINUX")
    talk.done("images_patch", own.id, change("second"), check=is_("properties.name", "second"))
    talk.done("images_put", own.id, sdk.Image(properties=change("third")), check=is_("properties.name", "third"))
    labels("images_labels", [own.id], "image")
    talk.done("images_delete", own.id)
    talk.failure(TOKEN, 404, "images_find_by_id", own.id)
    return images


def datacenters():
    new = lambda values: sdk.DatacenterPost(properties=sdk.DatacenterPropertiesPost(**values))
    values = {"name": "first", "location": "de/txl"}
    made = talk.done("datacenters_post", new(values), check=is_("metadata.state", "BUSY"))
    talk.success(TOKEN, "datacenters_find_by_id", made.id, depth=1, check=is_("entities.lans.type", "collection"))
    talk.success(TOKEN, "datacenters_get", depth=1, check=is_("items.0.properties.name", "first"))
    change = lambda name: sdk.DatacenterPropertiesPut(name=name)
    talk.done("datacenters_patch", made.id, change("second"), check=is_("properties.name", "second"))
    put = sdk.DatacenterPut(properties=change("third"))
    talk.done("datacenters_put", made.id, put, check=is_("properties.name", "third"))
    talk.failure(TOKEN, 422, "datacenters_post", new({"location": "de/nowhere"}))
    labels("datacenters_labels", [made.id], "datacenter")
    return made.id


def volumes(datacenter):
    values = {"size": 10, "type": "SSD Premium", "image_alias": "ubuntu:latest", "image_password": "Canary12345"}
    volume = sdk.Volume(properties=sdk.VolumeProperties(name="first", **values))
    made = talk.done("datacenters_volumes_post", datacenter, volume, check=is_("properties.image_password", None))
    talk.success(TOKEN, "datacenters_volumes_find_by_id", datacenter, made.id, check=is_("properties.licence_type", "LINUX"))
    talk.success(TOKEN, "datacenters_volumes_get", datacenter, depth=1, check=is_("items.0.properties.size", 10.0))
    change = lambda name, size: sdk.VolumeProperties(name=name, size=size)
    talk.done("datacenters_volumes_patch", datacenter, made.id, change("b", 20), check=is_("properties.size", 20.0))
    talk.failure(TOKEN, 422, "datacenters_volumes_patch", datacenter, made.id, change("b", 5))
    put = sdk.Volume(properties=change("third", 30))
    talk.done("datacenters_volumes_put", datacenter, made.id, put, check=is_("properties.size", 30.0))
    labels("datacenters_volumes_labels", [datacenter, made.id], "volume")

    body = sdk.CreateSnapshot(properties=sdk.CreateSnapshotProperties(name="first"))
    create = "datacenters_volumes_create_snapshot_post"
    snapshot = talk.done(create, datacenter, made.id, snapshot=body, check=is_("properties.name", "first")).id
    talk.success(TOKEN, "snapshots_find_by_id", snapshot, check=is_("properties.size", 30.0))
    talk.success(TOKEN, "snapshots_get", depth=1, check=is_("items.0.properties.location", "de/txl"))
    talk.done("snapshots_patch", snapshot, sdk.SnapshotProperties(name="b"), check=is_("properties.name", "b"))
    put = sdk.Snapshot(properties=sdk.SnapshotProperties(name="third"))
    talk.done("snapshots_put", snapshot, put, check=is_("properties.name", "third"))
    body = sdk.RestoreSnapshot(properties=sdk.RestoreSnapshotProperties(snapshot_id=snapshot))
    talk.done("datacenters_volumes_restore_snapshot_post", datacenter, made.id, restore_snapshot=body)
    labels("snapshots_labels", [snapshot], "snapshot")
    talk.done("snapshots_delete", snapshot)
    return made.id


def servers(datacenter, volume, images):
    values = {"cores": 1, "ram": 1024}
    server = lives("datacenters_servers", [datacenter], sdk.Server, sdk.ServerProperties, values)
    path = [datacenter, server]
    state = lambda expected: talk.success(
        TOKEN, "datacenters_servers_find_by_id", *path, check=is_("properties.vm_state", expected)
    )
    talk.success(TOKEN, "datacenters_servers_remote_console_get", *path, check=lambda one: expect(one.url, "no URL"))
    talk.success(TOKEN, "datacenters_servers_token_get", *path, check=lambda one: expect(one.token, "no token"))
    for action, after in [("stop", "SHUTOFF"), ("start", "RUNNING"), ("reboot", "RUNNING"), ("upgrade", "RUNNING")]:
        talk.done(f"datacenters_servers_{action}_post", *path)
        state(after)
    talk.failure(TOKEN, 422, "datacenters_servers_suspend_post", *path)
    attached = talk.done("datacenters_servers_volumes_post", *path, sdk.Volume(id=volume))
    talk.success(TOKEN, "datacenters_servers_volumes_get", *path, check=is_("items.0.id", volume))
    boots = is_("properties.boot_server", server)
    talk.success(TOKEN, "datacenters_servers_volumes_find_by_id", *path, attached.id, check=boots)
    talk.success(TOKEN, "datacenters_servers_find_by_id", *path, check=is_("properties.boot_volume.id", volume))
    talk.done("datacenters_servers_volumes_delete", *path, volume)
    fits = lambda one: one.properties.image_type == "CDROM" and one.properties.location == "de/txl"
    cdrom = next(one.id for one in images if fits(one))
    talk.done("datacenters_servers_cdroms_post", *path, {"id": cdrom})
    talk.success(TOKEN, "datacenters_servers_cdroms_get", *path, depth=1, check=is_("items.0.id", cdrom))
    talk.success(TOKEN, "datacenters_servers_cdroms_find_by_id", *path, cdrom, check=is_("type", "image"))
    talk.done("datacenters_servers_cdroms_delete", *path, cdrom)
    labels("datacenters_servers_labels", path, "server")
    cube(datacenter)
    return server


def cube(datacenter):
    templates = talk.success(TOKEN, "templates_get", depth=1).items
    template = next(one.id for one in templates if one.properties.name == "Basic Cube XS")
    disk = sdk.Volume(properties=sdk.VolumeProperties(type="DAS", image_alias="ubuntu:latest"))
    properties = sdk.ServerProperties(name="cube", type="CUBE", template_uuid=template)
    body = sdk.Server(
        properties=properties,
        entities=sdk.ServerEntities(volumes=sdk.AttachedVolumes(items=[disk])),
    )
    made = talk.done("datacenters_servers_post", datacenter, body, check=is_("properties.ram", 2048))
    size = is_("entities.volumes.items.0.properties.size", 60.0)
    talk.success(TOKEN, "datacenters_servers_find_by_id", datacenter, made.id, depth=3, check=size)
    for action, after in [("suspend", "SUSPENDED"), ("resume", "RUNNING")]:
        talk.done(f"datacenters_servers_{action}_post", datacenter, made.id)
        check = is_("properties.vm_state", after)
        talk.success(TOKEN, "datacenters_servers_find_by_id", datacenter, made.id, check=check)
    talk.failure(TOKEN, 422, "datacenters_servers_stop_post", datacenter, made.id)
    talk.done("datacenters_servers_delete", datacenter, made.id)
    talk.failure(TOKEN, 404, "datacenters_servers_find_by_id", datacenter, made.id)


def networks(datacenter, server):
    lan = lives("datacenters_lans", [datacenter], sdk.Lan, sdk.LanProperties, {"public": False})
    nic = lives("datacenters_servers_nics", [datacenter, server], sdk.Nic, sdk.NicProperties, {"lan": int(lan)},)
    talk.success(TOKEN, "datacenters_lans_nics_get", datacenter, lan, check=is_("items.0.id", nic))
    inside = lambda one: expect(one.properties.mac and one.properties.ips, "no address")
    talk.success(TOKEN, "datacenters_lans_nics_find_by_id", datacenter, lan, nic, check=inside)
    talk.failure(TOKEN, 422, "datacenters_lans_delete", datacenter, lan)
    other = talk.done("datacenters_lans_post", datacenter, sdk.Lan(properties=sdk.LanProperties(public=True)))
    moved = is_("properties.lan", int(other.id))
    talk.done("datacenters_lans_nics_post", datacenter, other.id, {"id": nic}, check=moved)
    path = [datacenter, server, nic]
    rules = ("datacenters_servers_nics_firewallrules", path, sdk.FirewallRule, sdk.FirewallruleProperties)
    rule = lives(*rules, {"protocol": "TCP", "port_range_start": 22, "port_range_end": 22})
    talk.done("datacenters_servers_nics_firewallrules_delete", *path, rule)
    flow_logs("datacenters_servers_nics", path, "find_by_id")
    groups(datacenter, server, nic)
    balanced(datacenter, nic)
    talk.done("datacenters_servers_nics_delete", *path)
    talk.failure(TOKEN, 404, "datacenters_servers_nics_find_by_id", *path)
    pcc = lives("pccs", [], sdk.PrivateCrossConnect, sdk.PrivateCrossConnectProperties, {}, puts=False)
    talk.done("pccs_delete", pcc)
    return lan, other.id


def groups(datacenter, server, nic):
    wrap = lambda values: sdk.SecurityGroupRequest(properties=sdk.SecurityGroupProperties(**values))
    prefix = "datacenters_securitygroups"
    group = lives(prefix, [datacenter], None, sdk.SecurityGroupProperties, {}, wrap=wrap)
    rule = lambda name: sdk.FirewallruleProperties(name=name, protocol="TCP")
    body = sdk.FirewallRule(properties=rule("first"))
    made = talk.done(f"{prefix}_firewallrules_post", datacenter, group, body, check=is_("properties.name", "first")).id
    path = [datacenter, group, made]
    talk.success(TOKEN, f"{prefix}_rules_find_by_id", *path, check=is_("type", "firewall-rule"))
    talk.success(TOKEN, f"{prefix}_rules_get", datacenter, group, depth=1, check=is_("items.0.properties.name", "first"))
    talk.done(f"{prefix}_rules_patch", *path, rule("second"), check=is_("properties.name", "second"))
    talk.done(f"{prefix}_rules_put", *path, sdk.FirewallRule(properties=rule("third")), check=is_("properties.name", "third"))
    talk.done(f"{prefix}_firewallrules_delete", *path)
    ids = sdk.ListOfIds(ids=[group])
    talk.done("datacenters_servers_securitygroups_put", datacenter, server, ids)
    talk.done("datacenters_servers_nics_securitygroups_put", datacenter, server, nic, ids)
    shown = is_("entities.securitygroups.items.0.id", group)
    talk.success(TOKEN, "datacenters_servers_find_by_id", datacenter, server, depth=1, check=shown)
    talk.done(f"{prefix}_delete", datacenter, group)


def balanced(datacenter, nic):
    prefix = "datacenters_loadbalancers"
    balancer = lives(prefix, [datacenter], sdk.Loadbalancer, sdk.LoadbalancerProperties, {"dhcp": True})
    path = [datacenter, balancer]
    talk.done(f"{prefix}_balancednics_post", *path, {"id": nic}, check=is_("id", nic))
    talk.success(TOKEN, f"{prefix}_balancednics_get", *path, check=is_("items.0.id", nic))
    talk.success(TOKEN, f"{prefix}_balancednics_find_by_nic_id", *path, nic, check=is_("id", nic))
    talk.done(f"{prefix}_balancednics_delete", *path, nic)
    talk.done(f"{prefix}_delete", *path)


def services(datacenter, private, public):
    size = {"location": "de/txl", "size": 2}
    block = lives("ipblocks", [], sdk.IpBlock, sdk.IpBlockProperties, size)
    labels("ipblocks_labels", [block], "ipblock")
    ip = talk.success(TOKEN, "ipblocks_find_by_id", block).properties.ips[0]

    prefix, read = "datacenters_natgateways", "find_by_nat_gateway_id"
    lans = [sdk.NatGatewayLanProperties(id=int(private), gateway_ips=["10.7.1.5"])]
    values = {"public_ips": [ip], "lans": lans}
    gateway = lives(prefix, [datacenter], sdk.NatGateway, sdk.NatGatewayProperties, values, read)
    check = is_("properties.lans.0.gateway_ips.0", "10.7.1.5/24")
    talk.success(TOKEN, f"{prefix}_{read}", datacenter, gateway, check=check)
    talk.failure(TOKEN, 422, "ipblocks_delete", block)
    path, values = [datacenter, gateway], {"source_subnet": "10.7.1.0/24", "public_ip": ip}
    read = "find_by_nat_gateway_rule_id"
    rule = lives(f"{prefix}_rules", path, sdk.NatGatewayRule, sdk.NatGatewayRuleProperties, values, read)
    talk.done(f"{prefix}_rules_delete", *path, rule)
    flow_logs(prefix, path, "find_by_flow_log_id")
    talk.done(f"{prefix}_delete", *path)

    target = sdk.NetworkLoadBalancerForwardingRuleTarget(ip="10.7.1.9", port=80, weight=1)
    rule = {"algorithm": "ROUND_ROBIN", "protocol": "TCP", "targets": [target]}
    balancer("network", datacenter, private, public, dict(rule))
    wrap = lambda values: sdk.TargetGroup(properties=sdk.TargetGroupProperties(**values))
    put = lambda values: sdk.TargetGroupPut(properties=sdk.TargetGroupProperties(**values))
    values = {"name": "first", "algorithm": "ROUND_ROBIN", "protocol": "HTTP"}
    group = talk.done("targetgroups_post", wrap(values), check=is_("properties.name", "first")).id
    talk.success(TOKEN, "targetgroups_find_by_target_group_id", group, check=is_("type", "target-group"))
    talk.success(TOKEN, "targetgroups_get", depth=1, check=is_("items.0.id", group))
    change = dict(values, name="second")
    patched = sdk.TargetGroupProperties(**change)
    talk.done("targetgroups_patch", group, patched, check=is_("properties.name", "second"))
    talk.done("targetgroups_put", group, put(dict(values, name="third")), check=is_("properties.name", "third"))
    forward = sdk.ApplicationLoadBalancerHttpRule(name="r", type="FORWARD", target_group=group)
    balancer("application", datacenter, private, public, {"protocol": "HTTP", "http_rules": [forward]})
    talk.done("target_groups_delete", group)
    talk.done("ipblocks_delete", block)


def balancer(kind, datacenter, private, public, rule):
    prefix, model = f"datacenters_{kind}loadbalancers", f"{kind.capitalize()}LoadBalancer"
    values = {"listener_lan": int(public), "target_lan": int(private)}
    of = lambda name: getattr(sdk, model + name)
    read = f"find_by_{kind}_load_balancer_id"
    made = lives(prefix, [datacenter], of(""), of("Properties"), values, read)
    filled = lambda one: expect(one.properties.lb_private_ips[0].endswith("/24"), "no private address")
    found = talk.success(TOKEN, f"{prefix}_{read}", datacenter, made, check=filled)
    path, values = [datacenter, made], dict(rule, listener_ip=found.properties.ips[0], listener_port=80)
    rules = (f"{prefix}_forwardingrules", path, of("ForwardingRule"), of("ForwardingRuleProperties"), values)
    rule = lives(*rules, "find_by_forwarding_rule_id")
    talk.done(f"{prefix}_forwardingrules_delete", *path, rule)
    flow_logs(prefix, path, "find_by_flow_log_id")
    talk.done(f"{prefix}_delete", *path)


def conversation():
    images = catalogue()
    datacenter = datacenters()
    volume = volumes(datacenter)
    server = servers(datacenter, volume, images)
    private, public = networks(datacenter, server)
    services(datacenter, private, public)
    listed = talk.success(TOKEN, "requests_get", depth=2, filter_method="POST", check=is_("items.0.type", "request"))
    request = listed.items[0].id
    talk.success(TOKEN, "requests_find_by_id", request, depth=2, check=is_("properties.method", "POST"))
    talk.success(TOKEN, "requests_status_get", request, check=is_("metadata.status", "DONE"))
    talk.done("datacenters_lans_delete", datacenter, public)
    talk.done("datacenters_volumes_delete", datacenter, volume)
    talk.done("datacenters_servers_delete", datacenter, server)
    talk.done("datacenters_delete", datacenter)
    talk.failure(TOKEN, 404, "datacenters_find_by_id", datacenter)
    access(talk, sdk, TOKEN, is_)
    talk.refusals()


talk.run(conversation)
