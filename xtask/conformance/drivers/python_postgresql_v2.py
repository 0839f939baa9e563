"""Drives the vendor's Python SDK of PostgreSQL v2 (3.x) through every operation that it has.

    python_postgresql_v2.py FILE

Address and token come from the vendor's configuration file at this path, which the SDK itself does not read.
"""

import sys

import ionoscloud_dbaas_postgres as sdk
from python_cases import Conversation, expect, from_config, has, is_gone, is_ready

URL, TOKEN = from_config(sys.argv[1], "psqlv2")
talk = Conversation(sdk, [sdk.BackupLocationsApi, sdk.BackupsApi, sdk.ClustersApi, sdk.VersionsApi], URL)
talk.creates = ["clusters_put"]
NOWHERE = "00000000-0000-4000-8000-000000000000"
FRESH = "00000000-0000-4000-8000-000000000001"


def properties(**changes):
    values = {
        "name": "pg-main",
        "version": "16",
        "instances": {"count": 1, "ram": 4, "cores": 2, "storageSize": 10},
        "connection": {"datacenterId": NOWHERE, "lanId": "2", "primaryInstanceAddress": "192.168.1.100/24"},
        "maintenanceWindow": {"time": "09:00:00", "dayOfTheWeek": "Sunday"},
        "replicationMode": "ASYNCHRONOUS",
        "credentials": {"username": "dbadmin", "password": "Canary-1!", "database": "mydb"},
        "backup": {"location": "eu-central-3", "retentionDays": 7},
    }
    return {**values, **changes}


def new(**changes):
    return sdk.ClusterCreate.from_dict({"properties": properties(**changes)})


def ensure(id, **changes):
    return sdk.ClusterEnsure.from_dict({"id": id, "properties": properties(**changes)})


def ready(id):
    return talk.until(TOKEN, "clusters_find_by_id", id, reached=is_ready)


def is_state(state):
    return lambda one: expect(one.metadata.state == state, f"the state is {one.metadata.state}")


def conversation():
    id = talk.success(TOKEN, "clusters_post", new(), status=201, check=is_state("PROVISIONING")).id
    talk.failure(TOKEN, 422, "clusters_post", new(version="9"))
    ready(id)
    talk.success(TOKEN, "clusters_find_by_id", id, check=lambda one: expect(one.metadata.dns_name, "no DNS name"))
    talk.success(TOKEN, "clusters_get", filter_name="MAIN", filter_state="AVAILABLE", limit=10, check=has(1))
    talk.success(TOKEN, "clusters_put", id, ensure(id, description="second"), check=is_state("UPDATING"))
    ready(id)
    talk.failure(TOKEN, 422, "clusters_put", id, ensure(id, version="15"))
    talk.success(TOKEN, "clusters_put", FRESH, ensure(FRESH), status=201, check=is_state("PROVISIONING"))

    talk.until(TOKEN, "backups_get", reached=lambda list: list and len(list.items) == 2)
    listed = talk.success(TOKEN, "backups_get", filter_cluster_id=id, check=has(1))
    talk.success(TOKEN, "backups_find_by_id", listed.items[0].id)
    target = listed.items[0].properties.earliest_recovery_target_time
    in_place = sdk.PostgresInPlaceRestoreClusterFromBackup(recovery_target_datetime=target)
    restore = ensure(id)
    # The SDK cannot tell the two forms apart when it reads one.
    restore.properties.restore_from_backup = sdk.ClusterRestoreFromBackup(actual_instance=in_place)
    talk.success(TOKEN, "clusters_put", id, restore, check=is_state("UPDATING"))
    ready(id)
    locations = talk.success(TOKEN, "backuplocations_get", check=has(2))
    talk.success(TOKEN, "backuplocations_find_by_id", locations.items[0].id)
    versions = talk.success(TOKEN, "versions_get", check=has(4))
    talk.success(TOKEN, "versions_find_by_id", versions.items[0].id)

    for name in ["clusters_get", "backups_get", "backuplocations_get", "versions_get"]:
        talk.failure("wrong", 401, name)
    talk.failure("wrong", 401, "clusters_post", new())
    talk.failure("wrong", 401, "clusters_put", id, ensure(id))
    on_ids = ["clusters_find_by_id", "clusters_delete", "backups_find_by_id"]
    for name in on_ids + ["backuplocations_find_by_id", "versions_find_by_id"]:
        talk.failure("wrong", 401, name, id)
        talk.failure(TOKEN, 404, name, NOWHERE)

    talk.success(TOKEN, "clusters_delete", id, status=202)
    talk.until(TOKEN, "clusters_find_by_id", id, reached=is_gone)


talk.run(conversation)
