//! Refusals of platform services: other users' resources, unknown paths, and values that no list has.

use http::{Method, Request};
use http_body_util::Full;
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};

use crate::access::{group, ids, join, user};
use crate::cloud::done;
use crate::platform::{lan, post, ready, settle};
use crate::support::{DATACENTER, Received, exchange, get, send};

/// The password of every user here is `her own`.
const EVE: &str = "ZXZlQGV4YW1wbGUuY29tOmhlciBvd24=";
const ANN: &str = "YW5uQGV4YW1wbGUuY29tOmhlciBvd24=";

/// The value of `Authorization` for a user by basic credentials, which have a token made.
async fn bearer(emulator: &Emulator, basic: &str) -> String {
    let made = send_as(emulator, &format!("Basic {basic}"), Method::GET, "/auth/v1/tokens/generate", None).await;
    format!("Bearer {}", made.json["token"].as_str().unwrap())
}

async fn send_as(emulator: &Emulator, credentials: &str, method: Method, path: &str, body: Option<Value>) -> Received {
    let request = Request::builder().method(method).uri(path).header("authorization", credentials);
    let request = request.header("content-type", "application/json");
    let body = body.map(|body| body.to_string()).unwrap_or_default();
    exchange(emulator, request.body(Full::from(body)).unwrap()).await
}

/// Facts 13 and 14: users see and change their own pipelines, administrators all; a group has to have the privilege.
#[tokio::test(start_paused = true)]
async fn pipelines_are_of_their_creators_and_take_privilege() {
    for (product, privilege, change) in
        [("logging", "accessAndManageLogging", Method::PATCH), ("monitoring", "accessAndManageMonitoring", Method::PUT)]
    {
        let emulator = Emulator::new();
        let pipelines = format!("/{product}/pipelines");
        let owners = ready(&emulator, &pipelines, &json!({ "name": "owner" })).await;
        let (eve, ann) = (user(&emulator, "eve@example.com").await, user(&emulator, "ann@example.com").await);
        let group = group(&emulator, &[privilege]).await;
        done(&emulator, &join(&emulator, &group, &eve).await).await;
        let (eve, without) = (bearer(&emulator, EVE).await, bearer(&emulator, ANN).await);

        let central = format!("/{product}/central");
        for path in [&pipelines, &owners, &central] {
            let refused = send_as(&emulator, &without, Method::GET, path, None).await;
            assert_eq!((refused.status.as_u16(), refused.code()), (403, "emulator-no-privilege"), "{path}");
        }
        assert_eq!(send_as(&emulator, &eve, Method::GET, &central, None).await.status, 200);
        let new = json!({ "properties": { "name": "hers" } });
        let hers = send_as(&emulator, &eve, Method::POST, &pipelines, Some(new)).await.id();
        settle().await;
        let hers_at = format!("{pipelines}/{hers}");
        let seen = send_as(&emulator, &eve, Method::GET, &pipelines, None).await.json;
        assert_eq!(ids(&seen), [hers.as_str()], "{product}");
        let status = async |method: Method, path: &str| {
            let id = path.rsplit('/').next().unwrap();
            let body = (method == change).then(|| json!({ "id": id, "properties": { "name": "hers" } }));
            send_as(&emulator, &eve, method, path, body).await.status.as_u16()
        };
        let key = format!("{owners}/key");
        for (method, path) in [(Method::GET, &owners), (Method::DELETE, &owners), (Method::POST, &key)] {
            assert_eq!(status(method.clone(), path).await, 404, "{method} {path}");
        }
        let refused = status(change.clone(), &owners).await;
        assert_eq!(refused, if change == Method::PUT { 409 } else { 404 }, "a PUT would create it, were there none");
        assert_eq!(get(&emulator, &owners).await.json["properties"]["name"], "owner");
        assert_eq!(status(change.clone(), &hers_at).await, 200);

        let all = get(&emulator, &pipelines).await.json;
        assert_eq!(ids(&all).len(), 2, "the owner sees those of others");
        assert_eq!(get(&emulator, &hers_at).await.json["properties"]["name"], "hers");
        let administrator = json!({ "properties": {
            "firstname": "Ann", "lastname": "Doe", "email": "ann@example.com", "administrator": true,
        } });
        done(&emulator, &crate::cloud::call(&emulator, Method::PUT, &ann, administrator).await).await;
        let all = send_as(&emulator, &without, Method::GET, &pipelines, None).await.json;
        assert_eq!(ids(&all).len(), 2, "so does an administrator, without a group");
    }
}

/// Facts 9: DNS takes a privilege too.
#[tokio::test(start_paused = true)]
async fn sub_user_needs_privilege_for_zones() {
    let emulator = Emulator::new();
    let eve = user(&emulator, "eve@example.com").await;
    let token = bearer(&emulator, EVE).await;
    let zones = async || send_as(&emulator, &token, Method::GET, "/dns/zones", None).await.status.as_u16();
    assert_eq!(zones().await, 403);
    let group = group(&emulator, &["accessAndManageDns"]).await;
    done(&emulator, &join(&emulator, &group, &eve).await).await;
    assert_eq!(zones().await, 200);
}

/// Facts 13: `-createdDate` is the default.
#[tokio::test(start_paused = true)]
async fn logging_pipelines_are_newest_first_by_default() {
    let emulator = Emulator::new();
    for name in ["a", "b", "c"] {
        assert_eq!(post(&emulator, "/logging/pipelines", &json!({ "name": name })).await.status, 201);
    }
    for (query, expected) in
        [("", ["c", "b", "a"]), ("?orderBy=-createdDate", ["c", "b", "a"]), ("?orderBy=createdDate", ["a", "b", "c"])]
    {
        let list = get(&emulator, &format!("/logging/pipelines{query}")).await.json;
        let names: Vec<&Value> =
            list["items"].as_array().unwrap().iter().map(|one| &one["properties"]["name"]).collect();
        assert_eq!(names, expected.map(Value::from).iter().collect::<Vec<_>>(), "{query:?}");
    }
    let page = get(&emulator, "/logging/pipelines?limit=1").await.json;
    assert_eq!(page["items"][0]["properties"]["name"], "c");
}

async fn auto_certificate(emulator: &Emulator) -> Received {
    let provider = json!({ "name": "a", "email": "ops@example.com", "server": "https://acme.example.com/directory" });
    let provider = post(emulator, "/cert/providers", &provider).await;
    let new = json!({ "name": "a", "provider": provider.id(), "commonName": "www.example.com",
        "keyAlgorithm": "rsa2048", "subjectAlternativeNames": ["api.example.net"] });
    post(emulator, "/cert/auto-certificates", &new).await
}

/// Facts 10: issuing fails, which takes as long as issuing does.
#[tokio::test(start_paused = true)]
async fn auto_certificate_outside_of_zones_fails_when_due() {
    let emulator = Emulator::new();
    assert!(post(&emulator, "/dns/zones", &json!({ "zoneName": "example.com" })).await.status.is_success());
    let made = auto_certificate(&emulator).await;
    assert_eq!((made.status.as_u16(), made.state()), (201, "PROVISIONING"));
    assert_eq!(made.json["metadata"]["message"], "Issue in progress.");
    settle().await;
    let path = format!("/cert/auto-certificates/{}", made.id());
    let failed = get(&emulator, &path).await;
    assert_eq!(failed.state(), "FAILED");
    let message = failed.json["metadata"]["message"].as_str().unwrap();
    assert_eq!(message, "api.example.net is in no DNS zone of the contract: create the zone first");
    assert_eq!(get(&emulator, "/cert/certificates").await.json["items"], json!([]));
    assert!(failed.json["properties"].get("_failure").is_none(), "{}", failed.json);
    let renamed =
        send_as(&emulator, "Bearer token", Method::PATCH, &path, Some(json!({ "properties": { "name": "b" } })));
    assert_eq!(renamed.await.status, 200);
    settle().await;
    let renamed = get(&emulator, &path).await;
    assert_eq!(
        (renamed.state(), &renamed.json["properties"]["name"]),
        ("FAILED", &json!("b")),
        "a name issues nothing"
    );
}

/// Facts 10 and 19: recordings have six digits behind the second, also where all of them are zero.
#[tokio::test(start_paused = true)]
async fn certificates_and_access_keys_have_times_to_microsecond() {
    let emulator = Emulator::new();
    let key = json!({ "description": "backups" });
    for made in [auto_certificate(&emulator).await, post(&emulator, "/objectstoragemanagement/accesskeys", &key).await]
    {
        for member in ["createdDate", "lastModifiedDate"] {
            let time = made.json["metadata"][member].as_str().unwrap();
            assert_eq!((time.len(), &time[19..20], &time[26..]), (27, ".", "Z"), "{time}");
        }
    }
}

/// Facts 0.2: the codes of the recorded response, and a message that helps.
#[tokio::test]
async fn unknown_paths_of_platform_services_are_400() {
    for (path, nearest) in [
        ("/kafka/cluster", "/kafka/clusters"),
        ("/kafka/de-fra/clusters/a1/topic", "/kafka/de-fra/clusters/{clusterId}/topics"),
        ("/inmemorydbv2/de-fra/clusters", "/inmemorydbv2/de-fra/v2/clusters"),
        ("/mariadbv2/de-txl/v2/cluster", "/mariadbv2/de-txl/v2/clusters"),
        ("http://nfs.de-fra.ionos.com/cluster", "/clusters"),
        ("http://dns.de-fra.ionos.com/zone", "/zones"),
        ("/databases/postgresql/cluster", "/databases/postgresql/clusters"),
    ] {
        let received = get(&Emulator::new(), path).await;
        assert_eq!((received.status.as_u16(), received.code()), (400, "paas-validation-1"), "{path}");
        let expected = format!("no matching operation was found; the nearest one is {nearest}");
        assert_eq!(received.messages(), [expected.as_str()]);
    }
    let anonymous = Request::get("/kafka/cluster").body(Full::default()).unwrap();
    assert_eq!(exchange(&Emulator::new(), anonymous).await.status, 401, "credentials are checked first");
}

/// Facts 12: one version, three brokers, addresses with the length of their prefix.
#[tokio::test]
async fn kafka_cluster_has_offered_version_and_three_brokers() {
    let cluster = |version: &str, size: &str, brokers: &Value| {
        let mut lan = lan();
        lan[0]["brokerAddresses"] = brokers.clone();
        json!({ "name": "events", "version": version, "size": size, "connections": lan })
    };
    let three = json!(["10.7.222.2/24", "10.7.222.3/24", "10.7.222.4/24"]);
    for (version, brokers, expected) in [
        ("3.7.0", three.clone(), "'must be one of 3.9.0' caused by field '/properties/version'"),
        ("3.9.0", json!([]), "'must have exactly 3' caused by field '/properties/connections/0/brokerAddresses'"),
        (
            "3.9.0",
            json!(["10.7.222.2/24", "10.7.222.3/24", "foo"]),
            "'must be an address such as 10.1.1.3/24' caused by field '/properties/connections/0/brokerAddresses/2'",
        ),
    ] {
        let refused = post(&Emulator::new(), "/kafka/clusters", &cluster(version, "S", &brokers)).await;
        assert_eq!((refused.status.as_u16(), refused.messages()), (422, vec![expected]));
    }
    let larger = post(&Emulator::new(), "/kafka/clusters", &cluster("3.9.0", "XL", &three)).await;
    assert_eq!(larger.status, 201, "the price list has more sizes than the document");
}

/// A list of a document that is open to later values is one of those that the API takes today.
#[tokio::test(start_paused = true)]
async fn values_outside_of_documented_lists_are_422() {
    let emulator = Emulator::new();
    let gateway = json!({ "name": "a", "gatewayIP": "192.0.2.1", "connections": lan() });
    let gateways = ready(&emulator, "/vpn/ipsecgateways", &gateway).await;
    let tunnel = json!({
        "name": "a", "remoteHost": "h", "auth": { "method": "PSK", "psk": { "key": "canary" } },
        "ike": { "diffieHellmanGroup": "16-MODP4096" }, "esp": {},
        "cloudNetworkCIDRs": ["10.7.222.0/24"], "peerNetworkCIDRs": ["10.8.0.0/16"],
    });
    let cluster = json!({ "name": "a", "size": 3, "connections": [
        { "datacenterId": DATACENTER, "lan": "2", "ipAddress": "10.7.222.5/24" },
    ] });
    let log = json!({ "source": "docker", "tag": "a", "protocol": "tcp",
        "destinations": [{ "type": "loki", "retentionInDays": 7 }] });
    let pipeline = json!({ "name": "a", "logs": [log] });
    for (collection, properties, pointer, expected) in [
        ("/vpn/ipsecgateways".to_owned(), &gateway, "/tier", "STANDARD, STANDARD_HA"),
        ("/vpn/ipsecgateways".to_owned(), &gateway, "/version", "IKEv2"),
        (format!("{gateways}/tunnels"), &tunnel, "/auth/method", "PSK"),
        (format!("{gateways}/tunnels"), &tunnel, "/ike/diffieHellmanGroup", "15-MODP3072"),
        ("/nfs/clusters".to_owned(), &cluster, "/sizeUnit", "TiB, GiB"),
        ("/nfs/clusters".to_owned(), &cluster, "/nfs", "4.2"),
        ("/logging/pipelines".to_owned(), &pipeline, "/logs/0/source", "generic, kubernetes, docker, systemd"),
        ("/logging/pipelines".to_owned(), &pipeline, "/logs/0/protocol", "http, tcp"),
    ] {
        let mut odd = properties.clone();
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        let value = if name == "nfs" { json!({ "minVersion": "odd" }) } else { json!("odd") };
        odd.pointer_mut(parent).unwrap()[name] = value;
        let refused = post(&emulator, &collection, &odd).await;
        assert_eq!(refused.status, 422, "{pointer}");
        let [message] = refused.messages()[..] else { panic!("{}", refused.json) };
        assert!(message.starts_with(&format!("'must be one of {expected}")), "{message}");
        let lenient = Emulator::builder().strict(false).build().unwrap();
        if !collection.ends_with("tunnels") {
            assert_eq!(post(&lenient, &collection, &odd).await.status, 201, "a lenient emulator takes any value");
        }
        assert_eq!(post(&emulator, &collection, properties).await.status, 201, "{pointer}");
    }
}

#[tokio::test]
async fn nfs_cluster_has_address_with_prefix() {
    let cluster = |address: &str| {
        json!({ "name": "a", "size": 3, "connections": [
            { "datacenterId": DATACENTER, "lan": "2", "ipAddress": address },
        ] })
    };
    let refused = post(&Emulator::new(), "/nfs/clusters", &cluster("foo")).await;
    assert_eq!(
        (refused.status.as_u16(), refused.messages()),
        (422, vec!["'must be an address such as 10.1.1.3/24' caused by field '/properties/connections/0/ipAddress'"])
    );
}

/// The clients of a share, and what a VPN gateway is in, are addresses and networks too.
#[tokio::test(start_paused = true)]
async fn shares_and_gateways_have_addresses_and_networks() {
    let emulator = Emulator::new();
    let cluster = json!({ "name": "a", "connections": [
        { "datacenterId": DATACENTER, "lan": "2", "ipAddress": "10.7.222.5/24" },
    ] });
    let shares = format!("{}/shares", ready(&emulator, "/nfs/clusters", &cluster).await);
    let share = json!({ "name": "s", "clientGroups": [{ "hosts": ["a"], "ipNetworks": ["10.7.222.0/24", "b"] }] });
    assert_eq!(
        post(&emulator, &shares, &share).await.messages(),
        [
            "'must be a network such as 10.1.1.0/24' caused by field '/properties/clientGroups/0/ipNetworks/1'",
            "'must be an IP address' caused by field '/properties/clientGroups/0/hosts/0'",
        ]
    );
    let mut connections = lan();
    connections[0]["ipv6CIDR"] = "c".into();
    let gateway = json!({ "name": "a", "gatewayIP": "192.0.2.1", "privateKey": "canary", "connections": connections,
        "interfaceIPv4CIDR": "d", "interfaceIPv6CIDR": "fd00::3/64" });
    assert_eq!(
        post(&emulator, "/vpn/wireguardgateways", &gateway).await.messages(),
        [
            "'must be an address such as fd00::3/64' caused by field '/properties/connections/0/ipv6CIDR'",
            "'must be an address such as 10.1.1.3/24' caused by field '/properties/interfaceIPv4CIDR'",
        ]
    );
}

/// The document's format is that of RFC 3339, and recorded times have an offset.
#[tokio::test(start_paused = true)]
async fn time_without_offset_is_refused_in_schedule_of_registry() {
    let emulator = Emulator::new();
    let registry = |time: &str| {
        let schedule = json!({ "days": ["Monday"], "time": time });
        json!({ "name": "registry", "location": "de/txl", "garbageCollectionSchedule": schedule })
    };
    let path = ready(&emulator, "/containerregistries/registries", &registry("04:17:00+00:00")).await;
    for time in ["banana", "", "04:17:00", "24:17:00Z"] {
        let made = post(&emulator, "/containerregistries/registries", &registry(time)).await;
        assert_eq!(made.status, 400, "{time}: {}", made.json);
        let change = json!({ "garbageCollectionSchedule": { "days": ["Monday"], "time": time } });
        assert_eq!(send(&emulator, Method::PATCH, &path, Some(change)).await.status, 400, "{time}");
    }
    let kept = get(&emulator, &path).await.json["properties"]["garbageCollectionSchedule"]["time"].clone();
    assert_eq!(kept, "04:17:00+00:00");
}
