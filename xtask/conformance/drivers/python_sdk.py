"""Drives the vendor's Python SDK through every operation that it has.

    python_sdk.py BASE_URL TOKEN CASE[,CASE...]
    python_sdk.py --config FILE CASE[,CASE...]

Address and token can come from the vendor's configuration file, which the SDK itself does not read.

One JSON line per result goes to standard output: {"operation", "case", "passed", "detail"}. Cases to choose from are
`401`, `404` and `422`; `success` is always checked, because the others need its cluster.
"""

import datetime
import json
import sys
import time
import uuid

import ionoscloud_dbaas_mongo as sdk

import report
from report import Refused, camel, checked, expect, explain, record


def from_config(file):
    """The URL of MongoDB and the token of the current profile."""
    return report.from_config(file, "mongo")


BASE_URL, TOKEN = from_config(sys.argv[2]) if sys.argv[1] == "--config" else sys.argv[1:3]
CASES = sys.argv[3].split(",")
APIS = [
    sdk.ClustersApi,
    sdk.LogsApi,
    sdk.MetadataApi,
    sdk.RestoresApi,
    sdk.SnapshotsApi,
    sdk.TemplatesApi,
    sdk.UsersApi,
]
NAME = "a+b&c/ü"  # blank, plus, ampersand, slash and umlaut have to survive the query
PATIENCE = 60.0


class Caller:
    """Calls operations of the SDK by their names."""

    def __init__(self, token=None, user=None):
        self.configuration = sdk.Configuration(host=BASE_URL, token=token)
        if user:
            self.configuration.username, self.configuration.password = user
        # One try only: the SDK would sleep 100 s before the next.
        self.configuration.max_retries = 1
        self.client = sdk.ApiClient(self.configuration)

    def call(self, name, *arguments, **named):
        return report.call(APIS, self.client, name, *arguments, **named)


def is_same(sent, understood, _):
    if isinstance(sent, str) and sent != understood:
        # A time is written differently by the SDK.
        return datetime.datetime.fromisoformat(sent) == datetime.datetime.fromisoformat(understood)
    return type(sent) is type(understood) and sent == understood


def success(caller, name, *arguments, status=200, check=None, **named):
    """Calls an operation that has to succeed, checks its response and returns what the SDK made of it."""
    operation, value = camel(name), None
    try:
        value, actual, _ = caller.call(name, *arguments, **named)
        expect(actual == status, f"status {actual} instead of {status}")
        raw = caller.client.last_response.data
        if value is None:
            expect(not raw, f"a body where none belongs: {raw!r}")
        else:
            report.agree(json.loads(raw), caller.client.sanitize_for_serialization(value), is_same)
        if check:
            check(value)
        record(operation, "success", None)
    except Exception as problem:  # any error of the SDK is the result
        record(operation, "success", explain(problem))
    return value


def failure(caller, status, name, *arguments, **named):
    """Calls an operation that has to fail with this status and an error in the documented shape."""
    operation = camel(name)
    if str(status) not in CASES:
        return
    try:
        _, actual, _ = caller.call(name, *arguments, **named)
    except Exception as problem:
        report.record_failure(operation, status, problem)
    else:
        record(operation, str(status), f"succeeded with {actual}")


def wait_until(caller, cluster_id, is_reached):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        cluster, _, _ = caller.call("clusters_find_by_id", cluster_id)
        if is_reached(cluster):
            return cluster
        time.sleep(0.02)
    raise Refused(f"still {cluster.metadata.state} after {PATIENCE} s")


def wait_available(caller, cluster_id):
    return wait_until(caller, cluster_id, lambda cluster: cluster.metadata.state == "AVAILABLE")


def is_equal(actual, expected):
    expect(actual == expected, f"{actual!r} instead of {expected!r}")


def new_cluster(template_id):
    connection = sdk.Connection(
        datacenter_id="5a029f4a-72e5-11ec-90d6-0242ac120003", lan_id="1", cidr_list=["10.7.222.3/24"]
    )
    return sdk.CreateClusterRequest(
        properties=sdk.CreateClusterProperties(
            template_id=template_id,
            mongo_db_version="6.0",
            instances=1,
            connections=[connection],
            location="de/txl",
            display_name=f"python {NAME}",
            maintenance_window=sdk.MaintenanceWindow(time="12:00:00", day_of_the_week="Tuesday"),
        )
    )


def check_cluster(caller):
    """The first part of the life of a cluster, up to its renaming; returns its id."""
    success(caller, "infos_version_get", check=lambda version: expect(version.name, "no name"))
    success(caller, "infos_versions_get", check=lambda versions: expect(versions[0].name, "no name"))

    templates = success(caller, "templates_get", limit=1000, offset=0)
    playground = next(item for item in templates.items if item.properties.edition == "playground")

    def is_new(cluster):
        is_equal(cluster.metadata.state, "BUSY")
        is_equal(cluster.properties.display_name, f"python {NAME}")
        is_equal(cluster.properties.maintenance_window.day_of_the_week, "Tuesday")

    created = success(caller, "clusters_post", new_cluster(playground.id), check=is_new)
    cluster_id = created.id
    cluster = wait_available(caller, cluster_id)
    success(caller, "clusters_find_by_id", cluster_id, check=lambda found: is_equal(found.id, cluster_id))
    expect(cluster.properties.connection_string, "no connection string once available")

    def is_found(clusters):
        is_equal([item.id for item in clusters.items], [cluster_id])

    success(caller, "clusters_get", filter_name=NAME, limit=10, offset=0, check=is_found)
    renamed = sdk.PatchClusterRequest(
        properties=sdk.PatchClusterProperties(
            display_name="python renamed",
            maintenance_window=sdk.MaintenanceWindow(time="13:00:00", day_of_the_week="Sunday"),
        )
    )
    success(
        caller,
        "clusters_patch",
        cluster_id,
        renamed,
        check=lambda patched: is_equal(patched.properties.display_name, "python renamed"),
    )
    wait_available(caller, cluster_id)
    return cluster_id


def check_users(caller, cluster_id):
    username = "somebody"
    role = sdk.UserRoles(role="readWrite", database="shop")
    user = sdk.User(properties=sdk.UserProperties(username=username, password="not-a-secret-1", roles=[role]))
    success(
        caller,
        "clusters_users_post",
        cluster_id,
        user,
        check=lambda created: is_equal(created.properties.username, username),
    )
    wait_available(caller, cluster_id)
    success(
        caller,
        "clusters_users_get",
        cluster_id,
        limit=10,
        offset=0,
        check=lambda users: is_equal([item.properties.username for item in users.items], [username]),
    )
    change = sdk.PatchUserRequest(
        properties=sdk.PatchUserProperties(
            password="not-a-secret-2", roles=[sdk.UserRoles(role="read", database="shop")]
        )
    )
    success(caller, "clusters_users_patch", cluster_id, username, change)
    wait_available(caller, cluster_id)
    success(
        caller,
        "clusters_users_find_by_id",
        cluster_id,
        username,
        check=lambda found: is_equal([role.role for role in found.properties.roles], ["read"]),
    )


def check_user_deletion(caller, cluster_id):
    success(caller, "clusters_users_delete", cluster_id, "somebody")
    wait_available(caller, cluster_id)


def check_snapshots_and_logs(caller, cluster_id):
    deadline = time.monotonic() + PATIENCE
    snapshots = caller.call("clusters_snapshots_get", cluster_id)[0]
    while not snapshots.items and time.monotonic() < deadline:
        time.sleep(0.1)
        snapshots = caller.call("clusters_snapshots_get", cluster_id)[0]
    listed = success(
        caller,
        "clusters_snapshots_get",
        cluster_id,
        limit=10,
        offset=0,
        check=lambda snapshots: expect(snapshots.items[0].properties.size > 0, "an empty snapshot"),
    )
    restore = sdk.CreateRestoreRequest(snapshot_id=listed.items[-1].id)
    success(caller, "clusters_restore_post", cluster_id, restore, status=202)
    wait_available(caller, cluster_id)

    now = datetime.datetime.now(datetime.timezone.utc)

    def has_lines(logs):
        messages = [message for instance in logs.instances for message in instance.messages]
        expect(messages and messages[0].message, "no lines")

    success(
        caller,
        "clusters_logs_get",
        cluster_id,
        start=now - datetime.timedelta(days=1),
        end=now + datetime.timedelta(minutes=1),
        direction="FORWARD",
        limit=5,
        check=has_lines,
    )


def check_deletion(caller, cluster_id):
    success(
        caller, "clusters_delete", cluster_id, check=lambda cluster: is_equal(cluster.metadata.state, "DESTROYING")
    )
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            caller.call("clusters_find_by_id", cluster_id)
        except sdk.ApiException as error:
            expect(error.status == 404, f"status {error.status} while waiting for the end")
            return
        time.sleep(0.02)
    raise Refused("the cluster does not go away")


def on_clusters(cluster_id):
    """Every operation on a cluster with arguments that are right but for the cluster."""
    user = {"properties": {"username": "nobody", "password": "not-a-secret-3", "roles": []}}
    return [
        ("clusters_find_by_id", cluster_id),
        ("clusters_patch", cluster_id, {"properties": {"displayName": "x"}}),
        ("clusters_delete", cluster_id),
        ("clusters_logs_get", cluster_id),
        ("clusters_restore_post", cluster_id, {"snapshotId": str(uuid.uuid4())}),
        ("clusters_snapshots_get", cluster_id),
        ("clusters_users_get", cluster_id),
        ("clusters_users_post", cluster_id, user),
        ("clusters_users_find_by_id", cluster_id, "nobody"),
        ("clusters_users_patch", cluster_id, "nobody", {"properties": {"password": "not-a-secret-4"}}),
        ("clusters_users_delete", cluster_id, "nobody"),
    ]


def check_unauthorised(cluster_id):
    stranger = Caller(token="wrong")
    for call in on_clusters(cluster_id):
        failure(stranger, 401, *call)
    failure(stranger, 401, "clusters_get")
    failure(stranger, 401, "clusters_post", new_cluster("33457e53-1f8b-4ed2-8a12-2d42355aa759"))
    for name in ["templates_get", "infos_version_get", "infos_versions_get"]:
        failure(stranger, 401, name)


def check_invalid(caller, cluster_id):
    """Data outside the document's limits and types; operations without any such data have no 422."""
    for name in ["clusters_get", "templates_get"]:
        failure(caller, 422, name, limit=0)
    failure(caller, 422, "clusters_snapshots_get", cluster_id, limit=1001)
    failure(caller, 422, "clusters_users_get", cluster_id, limit=1001)
    failure(caller, 422, "clusters_logs_get", cluster_id, limit=5001)
    without_connection = new_cluster("33457e53-1f8b-4ed2-8a12-2d42355aa759")
    without_connection.properties.connections = []
    failure(caller, 422, "clusters_post", without_connection)
    window = {"time": "12:00:00", "dayOfTheWeek": "Someday"}
    failure(caller, 422, "clusters_patch", cluster_id, {"properties": {"maintenanceWindow": window}})
    failure(caller, 422, "clusters_restore_post", cluster_id, {"snapshotId": 7})
    short = {"username": "nobody", "password": "short"}
    failure(caller, 422, "clusters_users_post", cluster_id, {"properties": short})
    failure(caller, 422, "clusters_users_patch", cluster_id, "somebody", {"properties": {"password": "short"}})


def main():
    caller = Caller(token=TOKEN)
    cluster_id = check_cluster(caller)
    check_users(caller, cluster_id)
    check_invalid(caller, cluster_id)
    check_user_deletion(caller, cluster_id)
    check_snapshots_and_logs(caller, cluster_id)
    check_unauthorised(cluster_id)
    for call in on_clusters(str(uuid.uuid4())):
        failure(caller, 404, *call)
    check_deletion(caller, cluster_id)


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
