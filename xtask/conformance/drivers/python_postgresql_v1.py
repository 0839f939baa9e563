"""Drives the vendor's Python SDK of PostgreSQL v1 (1.x) through every operation that it has.

    python_postgresql_v1.py FILE

Address and token come from the vendor's configuration file at this path, which the SDK itself does not read.
"""

import sys

import ionoscloud_dbaas_postgres as sdk
from python_cases import Conversation, expect, from_config, has, is_gone, is_ready

URL, TOKEN = from_config(sys.argv[1], "psql")
APIS = [
    sdk.BackupsApi,
    sdk.ClustersApi,
    sdk.DatabasesApi,
    sdk.LogsApi,
    sdk.MetadataApi,
    sdk.RestoresApi,
    sdk.UsersApi,
]
talk = Conversation(sdk, APIS, URL)
PASSWORD = "a-long-password"
NOWHERE = "00000000-0000-4000-8000-000000000000"


def cluster(**changes):
    properties = {
        "display_name": "orders",
        "postgres_version": "15",
        "location": "de/fra",
        "instances": 1,
        "cores": 1,
        "ram": 4096,
        "storage_size": 20480,
        "storage_type": "SSD Premium",
        "synchronization_mode": "ASYNCHRONOUS",
        "connections": [sdk.Connection(datacenter_id=NOWHERE, lan_id="2", cidr="10.7.222.2/24")],
        "credentials": sdk.DBUser(username="app", password=PASSWORD),
    }
    return sdk.CreateClusterRequest(properties=sdk.CreateClusterProperties(**{**properties, **changes}))


def user(name):
    return sdk.User(properties=sdk.UserProperties(username=name, password=PASSWORD))


def database(owner):
    return sdk.Database(properties=sdk.DatabaseProperties(name="shop", owner=owner))


PATCH = sdk.PatchClusterRequest(properties=sdk.PatchClusterProperties(cores=2))
USER_PATCH = sdk.UsersPatchRequest(properties=sdk.PatchUserProperties(password=PASSWORD))


def ready(id):
    return talk.until(TOKEN, "clusters_find_by_id", id, reached=is_ready)


def on_ids(id, backup):
    """The calls that name an existing thing, or one that is not there."""
    return [
        ("clusters_find_by_id", id),
        ("clusters_patch", id, PATCH),
        ("clusters_delete", id),
        ("cluster_backups_get", id),
        ("clusters_backups_find_by_id", backup),
        ("cluster_logs_get", id),
        ("cluster_postgres_versions_get", id),
        ("cluster_restore_post", id, sdk.CreateRestoreRequest(backup_id=backup)),
        ("databases_list", id),
        ("databases_post", id, database("app")),
        ("databases_get", id, "shop"),
        ("databases_delete", id, "shop"),
        ("users_list", id),
        ("users_post", id, user("another")),
        ("users_get", id, "app"),
        ("users_patch", id, "app", USER_PATCH),
        ("users_delete", id, "app"),
    ]


def conversation():
    made = talk.success(TOKEN, "clusters_post", cluster(), check=lambda one: expect(one.metadata.state == "BUSY", one))
    id = made.id
    talk.failure(TOKEN, 422, "clusters_post", cluster(postgres_version="9.6"))
    ready(id)
    talk.success(TOKEN, "clusters_find_by_id", id, check=lambda one: expect(one.properties.dns_name, "no DNS name"))
    talk.success(TOKEN, "clusters_get", filter_name="ORDERS", limit=1, check=has(1))
    talk.success(TOKEN, "clusters_patch", id, PATCH, check=lambda one: expect(one.properties.cores == 2, "not kept"))
    ready(id)

    talk.success(TOKEN, "users_post", id, user("anna"))
    talk.failure(TOKEN, 422, "users_post", id, user("postgres"))
    ready(id)
    talk.failure(TOKEN, 409, "users_post", id, user("anna"))
    talk.success(TOKEN, "users_list", id, system=False, check=has(2))
    talk.success(TOKEN, "users_get", id, "anna", check=lambda one: expect(not one.properties.password, "a password"))
    talk.success(TOKEN, "users_patch", id, "anna", USER_PATCH)
    ready(id)
    talk.success(TOKEN, "databases_post", id, database("anna"))
    talk.failure(TOKEN, 409, "databases_post", id, database("anna"))
    talk.success(TOKEN, "databases_list", id, check=has(4))
    talk.success(TOKEN, "databases_get", id, "shop", check=lambda one: expect(one.properties.owner == "anna", one))

    talk.until(TOKEN, "cluster_backups_get", id, reached=lambda list: list and list.items)
    listed = talk.success(TOKEN, "cluster_backups_get", id, check=has(1))
    backup = listed.items[0].id
    talk.success(TOKEN, "clusters_backups_get", check=has(1))
    talk.success(TOKEN, "clusters_backups_find_by_id", backup)
    talk.success(TOKEN, "cluster_restore_post", id, sdk.CreateRestoreRequest(backup_id=backup), status=202)
    ready(id)
    talk.success(TOKEN, "cluster_logs_get", id, check=lambda logs: expect(logs.instances, "no messages"))
    talk.success(TOKEN, "cluster_postgres_versions_get", id, check=lambda all: expect(all.data[0].name == "16", all))
    talk.success(TOKEN, "postgres_versions_get", check=lambda all: expect(len(all.data) > 1, all))
    talk.success(TOKEN, "infos_version_get")
    talk.success(TOKEN, "infos_versions_get")

    contract = [("clusters_get",), ("clusters_post", cluster()), ("clusters_backups_get",), ("postgres_versions_get",)]
    for call in on_ids(id, backup) + contract + [("infos_version_get",), ("infos_versions_get",)]:
        talk.failure("wrong", 401, *call)
    for call in on_ids(NOWHERE, "none"):
        talk.failure(TOKEN, 404, *call)

    talk.success(TOKEN, "databases_delete", id, "shop")
    talk.failure(TOKEN, 404, "databases_get", id, "shop")
    talk.success(TOKEN, "users_delete", id, "anna")
    ready(id)
    talk.failure(TOKEN, 404, "users_get", id, "anna")
    talk.success(TOKEN, "clusters_delete", id, check=lambda one: expect(one.metadata.state == "DESTROYING", one))
    talk.until(TOKEN, "clusters_find_by_id", id, reached=is_gone)


talk.run(conversation)
