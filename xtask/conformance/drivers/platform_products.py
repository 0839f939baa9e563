"""The products that `python_platform.py` drives: what is sent, and what is beside the usual life of a resource."""

from python_cases import expect, has

DATACENTER = "5a029f4a-72e5-11ec-90d6-0242ac120003"
# Self-signed, for www.example.com; nobody has its key.
CERTIFICATE = """-----BEGIN CERTIFICATE-----
MIIBqDCCAU2gAwIBAgIUA8qzxnReBzsLVAB/P4EigVvV6zowCgYIKoZIzj0EAwIw
GjEYMBYGA1UEAwwPd3d3LmV4YW1wbGUuY29tMCAXDTI2MTEyODEyMTI0MloYDzIx
MjYxMTA0MTIxMjQyWjAaMRgwFgYDVQQDDA93d3cuZXhhbXBsZS5jb20wWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAASbdzBEzt1Ds6fFTDDG/vV7txcRbE2NNBLIlfe6
tATl41evfLqi6l9a1vxuKO12hwIa0qJEfjQbtLOEb0xsWHKso28wbTAdBgNVHQ4E
FgQUdip42wHONpNs7QQn/tI7MrBZrEwwHwYDVR0jBBgwFoAUdip42wHONpNs7QQn
/tI7MrBZrEwwDwYDVR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgg93d3cuZXhhbXBs
ZS5jb20wCgYIKoZIzj0EAwIDSQAwRgIhANxp36zrXwRYO41zU+BNMwK6lrpoFMKA
X0PZ8TlxPRnoAiEAyd2hX3mypuzcMWnkARO/xyxUjgxNrrzPUTVWg6OHpAc=
-----END CERTIFICATE-----
"""
KEY = "-----BEGIN PRIVATE KEY-----\ncanary\n-----END PRIVATE KEY-----\n"


class Kind:
    """A kind of resource: the names of its operations, what is sent, and what follows."""

    def __init__(self, prefix, values, changes, hidden=(), inside=None, bare=False, names=None, **statuses):
        usual = {"read": "find_by_id", "list": "get"}
        verbs = ["post", "read", "list", "put", "patch", "delete"]
        self.names = names or {verb: f"{prefix}_{usual.get(verb, verb)}" for verb in verbs}
        self.values, self.changes, self.hidden, self.inside, self.bare = values, changes, hidden, inside, bare
        self.statuses = {"post": 201, "delete": 202, **statuses}


class Product:
    """An SDK: its module, the product's name in the configuration file, and the calls to make."""

    def __init__(self, module, name, conversation, creates=(), heads=(), invalid=422, unknown=None, invalid_of=None):
        self.module, self.name, self.conversation = module, name, conversation
        # The names of PUTs that create what is not there, and of operations whose responses have no body.
        self.creates, self.heads = creates, heads
        # The status of a body of wrong types, and those of ids that nothing has where they are not 404.
        self.invalid, self.unknown, self.invalid_of = invalid, unknown or {}, invalid_of or {}


def network(**others):
    return [{"datacenterId": DATACENTER, "lanId": "2", **others}]


def cert_manager(talk):
    certificate = {"name": "www", "certificate": CERTIFICATE, "certificateChain": CERTIFICATE, "privateKey": KEY}
    talk.life(Kind("certificates", certificate, {"patch": {"name": "shop"}}, hidden=["privateKey"]))
    account = {"name": "acme", "email": "ops@example.com", "server": "https://acme.example/directory"}
    talk.life(Kind("providers", account, {"patch": {"name": "other"}}))
    # Its name is in no zone, so that it fails: a zone is made by another SDK.
    provider = talk.done("providers_post", {"properties": account}, status=201)
    auto = {"provider": provider.id, "commonName": "www.example.com", "keyAlgorithm": "rsa4096", "name": "www"}
    made = talk.done("auto_certificates_post", {"properties": auto}, status=201, check=talk.has(auto))
    talk.done("auto_certificates_find_by_id", made.id, check=talk.has(auto))
    talk.done("auto_certificates_get", check=has(1))
    talk.until_state("FAILED", "auto_certificates_find_by_id", made.id)
    talk.done("auto_certificates_patch", made.id, {"properties": {"name": "shop"}}, check=talk.has({"name": "shop"}))
    talk.done("auto_certificates_delete", made.id, status=202)


def container_registry(talk):
    talk.done("locations_get", check=lambda list: expect(list.items, "no locations"))
    scope = {"actions": ["pull"], "name": "*", "type": "repo"}
    token = {"name": "ci", "scopes": [scope]}
    names = {verb: f"registries_tokens_{verb}" for verb in ["post", "put", "patch", "delete"]}
    names = {**names, "read": "registries_tokens_find_by_id", "list": "registries_tokens_get"}

    def inside(talk, registry):
        made = talk.done(names["post"], registry, {"properties": token}, status=201, check=with_password)
        talk.done(names["read"], registry, made.id, check=talk.has(token))
        talk.done(names["list"], registry, check=has(1))
        talk.done(names["patch"], registry, made.id, {"status": "disabled"}, check=talk.has({"status": "disabled"}))
        talk.done(names["put"], registry, made.id, {"properties": token}, status=201, check=talk.has(token))
        talk.done(names["delete"], registry, made.id, status=204)
        listed = talk.done("registries_artifacts_get", registry, check=has(1)).items[0]
        repository, digest = listed.properties.repository_name, listed.properties.digest
        talk.done("registries_repositories_get", registry, check=has(1))
        talk.done("registries_repositories_find_by_name", registry, repository)
        talk.done("registries_repositories_artifacts_get", registry, repository, check=has(1))
        talk.done("registries_repositories_artifacts_find_by_digest", registry, repository, digest)
        found = "registries_repositories_artifacts_vulnerabilities_get"
        vulnerabilities = talk.done(found, registry, repository, digest, check=has(2))
        talk.done("vulnerabilities_find_by_id", vulnerabilities.items[0].id)
        talk.done("names_check_usage", "images")
        talk.refused(404, "names_check_usage", "free-name")
        talk.done("registries_repositories_delete", registry, repository, status=204)

    def with_password(one):
        expect(one.properties.credentials.password, "no password")

    registry = {"name": "images", "location": "de/fra"}
    nets = {"apiSubnetAllowList": ["192.0.2.0/24"]}
    changes = {"patch": nets, "put": registry}
    talk.life(Kind("registries", registry, changes, bare=True, inside=inside, put=201, delete=204))


def kafka(talk):
    addresses = [f"10.7.222.{host}/24" for host in [2, 3, 4]]
    cluster = {"name": "events", "version": "3.9.0", "size": "S", "connections": network(brokerAddresses=addresses)}

    def inside(talk, id):
        talk.life(Kind("clusters_topics", {"name": "orders", "replicationFactor": 3, "numberOfPartitions": 6}, {}), id)
        admin = talk.done("clusters_users_get", id, check=has(1)).items[0]
        secret = lambda one: expect("PRIVATE KEY" in one.metadata.private_key, "no private key")
        talk.done("clusters_users_access_get", id, admin.id, check=secret)

    talk.life(Kind("clusters", cluster, {}, inside=inside))


def logging(talk):
    days = lambda number: [{"type": "loki", "retentionInDays": number}]
    log = lambda number: [{"source": "docker", "tag": "a", "protocol": "tcp", "destinations": days(number)}]

    def inside(talk, id):
        talk.done("pipelines_key_post", id, status=201, check=lambda one: expect(one.key, "no key"))

    changes = {"patch": {"name": "b", "logs": log(14)}}
    talk.life(Kind("pipelines", {"name": "a", "logs": log(7)}, changes, inside=inside))
    central = talk.done("central_get", check=has(1)).items[0].id
    talk.done("central_find_by_id", central, check=talk.has({"enabled": False}))
    on = {"enabled": True}
    talk.done("central_put", central, {"id": central, "properties": on}, check=talk.has(on))


def vpn(talk):
    gateway = {"name": "a", "gatewayIP": "192.0.2.1", "connections": network(ipv4CIDR="10.7.222.1/24")}
    tunnel = {
        "name": "t",
        "remoteHost": "vpn.example.com",
        "auth": {"method": "PSK", "psk": {"key": "canary-key"}},
        "ike": {"diffieHellmanGroup": "16-MODP4096", "encryptionAlgorithm": "AES256", "integrityAlgorithm": "SHA256"},
        "esp": {"diffieHellmanGroup": "16-MODP4096", "encryptionAlgorithm": "AES256", "integrityAlgorithm": "SHA256"},
        "cloudNetworkCIDRs": ["10.7.222.0/24"],
        "peerNetworkCIDRs": ["10.8.0.0/16"],
    }
    peer = {"name": "p", "publicKey": "canary", "allowedIPs": ["10.9.0.0/16"], "endpoint": {"host": "h", "port": 51820}}
    put = lambda values, name: {"put": {**values, "name": name}}
    tunnels = Kind("ipsecgateways_tunnels", tunnel, put(tunnel, "u"), hidden=["auth"])
    peers = Kind("wireguardgateways_peers", peer, put(peer, "q"))
    inside = lambda kind: lambda talk, id: talk.life(kind, id)
    talk.life(Kind("ipsecgateways", gateway, put(gateway, "b"), inside=inside(tunnels)))
    wireguard = {**gateway, "privateKey": "canary", "interfaceIPv4CIDR": "10.9.0.1/16"}
    hidden = ["privateKey"]
    talk.life(Kind("wireguardgateways", wireguard, put(wireguard, "b"), hidden=hidden, inside=inside(peers)))


def cdn(talk):
    upstream = {"host": "origin.example.com", "caching": True, "waf": False, "rateLimitClass": "R10"}
    rule = lambda prefix: {"scheme": "http", "prefix": prefix, "upstream": {**upstream, "sniMode": "origin"}}
    values = lambda prefix: {"domain": "a.example.com", "routingRules": [rule(prefix)]}
    talk.life(Kind("distributions", values("/"), {"put": values("/api")}))


def api_gateway(talk):
    upstream = {"scheme": "http", "loadbalancer": "roundrobin", "host": "h", "port": 80, "weight": 100}
    route = {"name": "r", "type": "http", "paths": ["/a"], "methods": ["GET"], "upstreams": [upstream]}
    routes = Kind("apigateways_routes", route, {"put": {**route, "methods": ["POST"]}})
    inside = lambda talk, id: talk.life(routes, id)
    talk.life(Kind("apigateways", {"name": "a"}, {"put": {"name": "b", "logs": True}}, inside=inside))


def object_storage_management(talk):
    def inside(talk, id):
        renewed = lambda one: expect(one.properties.secret_key, "no secret")
        talk.done("accesskeys_renew", id, check=renewed)

    values = {"description": "backups"}
    talk.life(Kind("accesskeys", values, {"put": {"description": "other"}}, inside=inside))
    regions = talk.done("regions_get", check=lambda list: expect(list.items, "no regions"))
    talk.done("regions_find_by_region", regions.items[0].id)


def dataplatform(talk):
    names = lambda noun: {
        "post": f"create_{noun}",
        "read": f"get_{noun}",
        "list": f"get_{noun}s",
        "patch": f"patch_{noun}",
        "delete": f"delete_{noun}",
    }
    statuses = {"post": 200, "delete": 200}
    # The SDK takes the response for a bare list, and the document says that it is none: what it reads are no versions.
    talk.done("versions_get")

    def inside(talk, id):
        expect("clusters" in str(talk.done("get_cluster_kubeconfig", id)), "no clusters in the kubeconfig")
        pool = {"name": "workers", "nodeCount": 2, "coresCount": 4, "ramSize": 4096, "storageSize": 20}
        talk.life(Kind(None, pool, {"patch": {"nodeCount": 3}}, names=names("cluster_nodepool"), **statuses), id)

    cluster = {"name": "stack", "dataPlatformVersion": "23.11", "datacenterId": DATACENTER}
    talk.life(Kind(None, cluster, {"patch": {"name": "other"}}, names=names("cluster"), inside=inside, **statuses))


def of_catalogue(talk, prefix):
    """Lists a catalogue, and reads its first entry."""
    first = talk.done(f"{prefix}_get", check=lambda list: expect(list.items, f"no {prefix}")).items[0]
    talk.done(f"{prefix}_find_by_id", first.id)


def second_version(talk, cluster, copies, catalogues, hidden=()):
    """A cluster of the second version of a database, which its copies (backups, snapshots) outlive."""

    def inside(talk, id):
        some = lambda list: list is not None and list.items
        first = talk.until(talk.token, f"{copies}_get", reached=some).items[0]
        talk.done(f"{copies}_get", check=lambda list: expect(list.items, f"no {copies}"))
        talk.done(f"{copies}_find_by_id", first.id)

    for catalogue in catalogues:
        of_catalogue(talk, catalogue)
    change = {**cluster, "name": "other"}
    talk.life(Kind("clusters", cluster, {"put": change}, hidden=[*HIDDEN, *hidden], inside=inside))


CREDENTIALS = {"username": "app", "password": "Canary-0123"}
HIDDEN = ["credentials"]
ADDRESS = {"datacenterId": DATACENTER, "lanId": "2", "primaryInstanceAddress": "192.168.1.100/24"}
WINDOW = {"time": "09:00:00", "dayOfTheWeek": "Sunday"}


def mariadb(talk):
    cluster = {
        "displayName": "shop",
        "mariadbVersion": "10.6",
        "instances": 1,
        "cores": 1,
        "ram": 4,
        "storageSize": 10,
        "connections": network(cidr="10.7.222.1/24"),
        "credentials": CREDENTIALS,
    }

    def inside(talk, id):
        read = lambda list: list is not None and list.items
        talk.until(talk.token, "cluster_backups_get", id, reached=read)
        backup = talk.done("cluster_backups_get", id, check=has(1)).items[0].id
        talk.done("backups_get", check=has(1))
        talk.done("backups_find_by_id", backup)
        talk.done("clusters_restore", id, {"backupId": backup}, status=202)
        talk.ready("clusters_find_by_id", id)

    change = {"displayName": "other", "cores": 2}
    talk.life(Kind("clusters", cluster, {"patch": change}, hidden=HIDDEN, inside=inside, delete=200))


def mariadb_v2(talk):
    cluster = {
        "name": "shop",
        "version": "10.6",
        "instances": {"count": 1, "ram": 4, "cores": 2, "storageSize": 10},
        "connection": ADDRESS,
        "maintenanceWindow": WINDOW,
        "credentials": {**CREDENTIALS, "database": "mydb"},
        "backup": {"location": "eu-central-3", "retentionDays": 7},
    }
    second_version(talk, cluster, "backups", ["backuplocations", "versions"])


def inmemorydb_v2(talk):
    digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
    cluster = {
        "name": "cache",
        "version": "7.2",
        "instances": {"count": 1, "ram": 4, "cores": 2},
        "connection": ADDRESS,
        "evictionPolicy": "noeviction",
        "maintenanceWindow": WINDOW,
        "credentials": {"username": "app", "password": {"algorithm": "SHA-256", "hash": digest}},
        "snapshot": {"location": "eu-central-3", "retentionDays": 7, "snapshotHours": [3]},
    }
    # The hours are in no response.
    second_version(talk, cluster, "snapshots", ["snapshotlocations", "versions"], hidden=["snapshot"])


def vm_autoscaling(talk):
    amount = {"amount": 1.0, "amountType": "ABSOLUTE", "cooldownPeriod": "PT5M"}
    policy = {
        "metric": "INSTANCE_CPU_UTILIZATION_AVERAGE",
        "range": "PT24H",
        "unit": "PER_HOUR",
        "scaleInThreshold": 33.0,
        "scaleInAction": {**amount, "terminationPolicy": "OLDEST_SERVER_FIRST", "deleteVolumes": True},
        "scaleOutThreshold": 77.0,
        "scaleOutAction": amount,
    }
    volume = {"name": "disk", "size": 10, "type": "HDD", "bootOrder": "AUTO", "imageAlias": "ubuntu:latest"}
    group = {
        "name": "web",
        "datacenter": {"id": DATACENTER},
        "location": "de/txl",
        "minReplicaCount": 1,
        "maxReplicaCount": 3,
        "policy": policy,
        "replicaConfiguration": {
            "cores": 2,
            "ram": 1024,
            "nics": [{"lan": 1, "name": "lan", "dhcp": True}],
            "volumes": [{**volume, "imagePassword": "Canary0123"}],
        },
    }

    def inside(talk, id):
        servers = lambda count: lambda list: list is not None and len(list.items) == count
        found = talk.until(talk.token, "groups_servers_get", id, depth=2, reached=servers(2)).items[0]
        talk.done("groups_servers_get", id, check=has(2))
        talk.done("groups_servers_find_by_id", id, found.id)
        action = talk.done("groups_actions_get", id, check=has(2)).items[0]
        is_over = lambda one: expect(one.properties.action_status == "SUCCESSFUL", one.properties.action_status)
        talk.done("groups_actions_find_by_id", action.id, id, check=is_over)

    # No response has the password of an image.
    shown = {**group, "replicaConfiguration": {**group["replicaConfiguration"], "volumes": [volume]}}
    names = {"post": "groups_post", "read": "groups_find_by_id", "list": "groups_get", "put": "groups_put"}
    names["delete"] = "groups_delete"
    change = {"put": {**shown, "minReplicaCount": 2}}
    talk.life(Kind(None, group, change, hidden=["replicaConfiguration"], inside=inside, names=names, delete=204))


VPN = ["ipsecgateways_put", "ipsecgateways_tunnels_put", "wireguardgateways_put", "wireguardgateways_peers_put"]
REGISTRY = ["registries_put", "registries_tokens_put"]
GATEWAY = ["apigateways_put", "apigateways_routes_put"]
CLUSTERS = ["clusters_put"]
# The document has no 422 for it.
AUTOSCALING = {"groups_put": 400}
PRODUCTS = {
    "cert-manager": Product("ionoscloud_cert_manager", "cert", cert_manager),
    "container-registry": Product(
        "ionoscloud_container_registry",
        "containerregistry",
        container_registry,
        REGISTRY,
        ["names_check_usage"],
        400,
        # Such a name is none.
        {("names_check_usage", 0): 400},
    ),
    "kafka": Product("ionoscloud_kafka", "kafka", kafka),
    "logging": Product("ionoscloud_logging", "logging", logging),
    "vpn": Product("ionoscloud_vpn", "vpn", vpn, VPN),
    "cdn": Product("ionoscloud_cdn", "cdn", cdn, ["distributions_put"]),
    "api-gateway": Product("ionoscloud_api_gateway", "apigateway", api_gateway, GATEWAY),
    "object-storage-management": Product(
        "ionoscloud_object_storage_management",
        "objectstoragemanagement",
        object_storage_management,
        ["accesskeys_put"],
    ),
    "dataplatform": Product("ionoscloud_dataplatform", None, dataplatform, invalid=400),
    "mariadb": Product("ionoscloud_dbaas_mariadb", "mariadb", mariadb),
    "mariadb-v2": Product("ionoscloud_dbaas_mariadb", "mariadbv2", mariadb_v2, CLUSTERS),
    "inmemorydb-v2": Product("ionoscloud_dbaas_inmemorydb", "inmemorydbv2", inmemorydb_v2, CLUSTERS),
    "vm-autoscaling": Product("ionoscloud_vm_autoscaling", "autoscaling", vm_autoscaling, invalid_of=AUTOSCALING),
}
