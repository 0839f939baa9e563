"""Users, groups, S3 keys, backup units and Kubernetes for the driver `python_cloud.py`."""

from python_cases import expect, is_gone, is_ready


def access(talk, sdk, token, is_):
    """Calls every operation of the four APIs, and leaves nothing."""
    users(talk, sdk, token, is_)
    backup_units(talk, sdk, token, is_)
    kubernetes(talk, sdk, token, is_)


def users(talk, sdk, token, is_):
    person = {"firstname": "Eve", "lastname": "Doe", "email": "eve@example.com"}
    new = sdk.UserPost(properties=sdk.UserPropertiesPost(password="her own", **person))
    user = talk.done("um_users_post", new, check=is_("properties.email", "eve@example.com")).id
    talk.failure(token, 409, "um_users_post", new)
    talk.failure(token, 422, "um_users_s3keys_post", user)
    rights = {"s3_privilege": True, "create_data_center": True}
    new = lambda name: sdk.Group(properties=sdk.GroupProperties(name=name, **rights))
    group = talk.done("um_groups_post", new("first"), check=is_("properties.s3_privilege", True)).id
    talk.done("um_groups_put", group, new("second"), check=is_("properties.name", "second"))
    talk.success(token, "um_groups_find_by_id", group, check=is_("properties.create_data_center", True))
    names = lambda groups: expect("second" in [one.properties.name for one in groups.items], "not in its list")
    talk.success(token, "um_groups_get", depth=1, check=names)
    talk.done("um_groups_users_post", group, sdk.UserGroupPost(id=user))
    talk.success(token, "um_groups_users_get", group, depth=1, check=is_("items.0.id", user))
    talk.success(token, "um_users_groups_get", user, depth=1, check=is_("items.0.properties.name", "second"))
    change = sdk.UserPut(properties=sdk.UserPropertiesPut(**dict(person, lastname="Roe"), active=True,
                                                          administrator=False, force_sec_auth=False))
    talk.done("um_users_put", user, change, check=is_("properties.lastname", "Roe"))
    talk.success(token, "um_users_find_by_id", user, check=is_("properties.lastname", "Roe"))
    mails = lambda users: expect("eve@example.com" in [one.properties.email for one in users.items], "not in its list")
    talk.success(token, "um_users_get", depth=1, check=mails)
    talk.success(token, "um_users_owns_get", user, depth=1, check=is_("items", []))
    s3_keys(talk, sdk, token, is_, user)
    shares(talk, sdk, token, is_, group)
    talk.done("um_groups_users_delete", group, user)
    talk.success(token, "um_groups_users_get", group, depth=1, check=is_("items", []))
    talk.done("um_groups_delete", group)
    talk.done("um_users_delete", user)
    talk.until(token, "um_users_find_by_id", user, reached=is_gone)


def s3_keys(talk, sdk, token, is_, user):
    secret = lambda key: expect(key.properties.secret_key, "no secret key")
    key = talk.success(token, "um_users_s3keys_post", user, check=secret).id
    off = sdk.S3Key(properties=sdk.S3KeyProperties(active=False))
    talk.done("um_users_s3keys_put", user, key, off, check=is_("properties.active", False))
    talk.success(token, "um_users_s3keys_find_by_key_id", user, key, check=is_("properties.active", False))
    talk.success(token, "um_users_s3keys_get", user, depth=1, check=is_("items.0.id", key))
    talk.success(token, "um_users_s3ssourl_get", user, check=lambda url: expect(url.sso_url, "no URL"))
    talk.done("um_users_s3keys_delete", user, key)
    talk.success(token, "um_users_s3keys_get", user, depth=1, check=is_("items", []))


def shares(talk, sdk, token, is_, group):
    new = sdk.DatacenterPost(properties=sdk.DatacenterPropertiesPost(name="shared", location="de/txl"))
    shared = talk.done("datacenters_post", new).id
    ids = lambda found: expect(shared in [one.id for one in found.items], "not in its list")
    talk.success(token, "um_resources_get", check=ids)
    talk.success(token, "um_resources_find_by_type", "datacenter", check=ids)
    talk.success(token, "um_resources_find_by_type_and_id", "datacenter", shared, check=is_("id", shared))
    share = lambda edit: sdk.GroupShare(properties=sdk.GroupShareProperties(edit_privilege=edit, share_privilege=True))
    made = is_("properties.edit_privilege", True)
    talk.done("um_groups_shares_post", group, shared, share(True), check=made)
    changed = is_("properties.edit_privilege", False)
    talk.done("um_groups_shares_put", group, shared, share(False), check=changed)
    talk.success(token, "um_groups_shares_find_by_resource_id", group, shared, check=changed)
    talk.success(token, "um_groups_shares_get", group, depth=1, check=ids)
    talk.success(token, "um_groups_resources_get", group, check=ids)
    talk.done("um_groups_shares_delete", group, shared)
    talk.success(token, "um_groups_shares_get", group, check=is_("items", []))
    talk.done("datacenters_delete", shared)


def backup_units(talk, sdk, token, is_):
    body = lambda **values: sdk.BackupUnit(properties=sdk.BackupUnitProperties(**values))
    new = body(name="unit", email="eve@example.com", password="her own")
    unit = talk.success(token, "backupunits_post", new, status=202, check=is_("properties.name", "unit")).id
    talk.until(token, "backupunits_find_by_id", unit, reached=is_ready)
    talk.success(token, "backupunits_find_by_id", unit, check=is_("properties.email", "eve@example.com"))
    talk.success(token, "backupunits_get", depth=1, check=is_("items.0.id", unit))
    change = sdk.BackupUnitProperties(email="roe@example.com")
    talk.success(token, "backupunits_patch", unit, change, status=202, check=is_("properties.email", "roe@example.com"))
    talk.until(token, "backupunits_find_by_id", unit, reached=is_ready)
    whole = body(name="unit", email="doe@example.com", password="another")
    talk.success(token, "backupunits_put", unit, whole, status=202, check=is_("properties.email", "doe@example.com"))
    talk.until(token, "backupunits_find_by_id", unit, reached=is_ready)
    talk.success(token, "backupunits_ssourl_get", unit, check=lambda url: expect(url.sso_url, "no URL"))
    talk.success(token, "backupunits_delete", unit, status=202)
    talk.until(token, "backupunits_find_by_id", unit, reached=is_gone)


def is_active(value):
    return value is not None and value.metadata.state == "ACTIVE"


def kubernetes(talk, sdk, token, is_):
    version = talk.success(token, "k8s_versions_default_get")
    talk.success(token, "k8s_versions_get", check=lambda all: expect(version in all, "the default is none of them"))
    of = sdk.KubernetesClusterPropertiesForPost
    new = sdk.KubernetesClusterForPost(properties=of(name="first", k8s_version=version))
    cluster = talk.success(token, "k8s_post", new, status=202, check=is_("properties.k8s_version", version)).id
    talk.until(token, "k8s_find_by_cluster_id", cluster, reached=is_active)
    talk.success(token, "k8s_find_by_cluster_id", cluster, check=is_("properties.name", "first"))
    talk.success(token, "k8s_get", depth=1, check=is_("items.0.id", cluster))
    of = sdk.KubernetesClusterPropertiesForPut
    change = sdk.KubernetesClusterForPut(properties=of(name="first", k8s_version=version))
    talk.success(token, "k8s_put", cluster, change, status=202, check=is_("properties.name", "first"))
    talk.until(token, "k8s_find_by_cluster_id", cluster, reached=is_active)
    talk.success(token, "k8s_kubeconfig_get", cluster, check=lambda text: expect("clusters" in str(text), "no file"))
    node_pools(talk, sdk, token, is_, cluster, version)
    talk.success(token, "k8s_delete", cluster, status=202)
    talk.until(token, "k8s_find_by_cluster_id", cluster, reached=is_gone)


def node_pools(talk, sdk, token, is_, cluster, version):
    new = sdk.DatacenterPost(properties=sdk.DatacenterPropertiesPost(name="nodes", location="de/txl"))
    datacenter = talk.done("datacenters_post", new).id
    size = {"cores_count": 2, "ram_size": 4096, "storage_type": "SSD", "storage_size": 50, "availability_zone": "AUTO"}
    of = sdk.KubernetesNodePoolPropertiesForPost
    wanted = of(name="pool", datacenter_id=datacenter, node_count=2, k8s_version=version, cpu_family="INTEL_ICELAKE",
                **size)
    new = sdk.KubernetesNodePoolForPost(properties=wanted)
    pool = talk.success(token, "k8s_nodepools_post", cluster, new, status=202, check=is_("properties.name", "pool")).id
    path = [cluster, pool]
    talk.until(token, "k8s_nodepools_find_by_id", *path, reached=is_active)
    talk.success(token, "k8s_nodepools_find_by_id", *path, check=is_("properties.node_count", 2))
    talk.success(token, "k8s_nodepools_get", cluster, depth=1, check=is_("items.0.id", pool))
    of = sdk.KubernetesNodePoolPropertiesForPut
    change = sdk.KubernetesNodePoolForPut(properties=of(node_count=3, k8s_version=version))
    talk.success(token, "k8s_nodepools_put", *path, change, status=202, check=is_("properties.node_count", 3))
    talk.until(token, "k8s_nodepools_find_by_id", *path, reached=is_active)
    several = lambda nodes: expect(len(nodes.items) == 3, f"{len(nodes.items)} nodes")
    nodes = talk.success(token, "k8s_nodepools_nodes_get", *path, depth=1, check=several).items
    talk.success(token, "k8s_nodepools_nodes_find_by_id", *path, nodes[0].id, check=is_("id", nodes[0].id))
    talk.success(token, "k8s_nodepools_nodes_replace_post", *path, nodes[0].id, status=202)
    talk.until(token, "k8s_nodepools_find_by_id", *path, reached=is_active)
    talk.success(token, "k8s_nodepools_nodes_delete", *path, nodes[1].id, status=202)
    talk.until(token, "k8s_nodepools_find_by_id", *path, reached=is_active)
    talk.success(token, "k8s_nodepools_delete", *path, status=202)
    talk.until(token, "k8s_nodepools_find_by_id", *path, reached=is_gone)
    talk.until(token, "k8s_find_by_cluster_id", cluster, reached=is_active)
    talk.done("datacenters_delete", datacenter)
