//! DNS: zones, records, DNSSEC, zone files, transfers, reverse records, quota.

use bytes::Bytes;
use http::{Method, Request};
use http_body_util::Full;
use ionoscloud_emulator::{Effect, Emulator, Fault};
use serde_json::{Value, json};

use crate::support::{Received, exchange, get, send};

async fn post(emulator: &Emulator, path: &str, properties: Value) -> Received {
    send(emulator, Method::POST, path, Some(json!({ "properties": properties }))).await
}

async fn put(emulator: &Emulator, path: &str, properties: Value) -> Received {
    send(emulator, Method::PUT, path, Some(json!({ "properties": properties }))).await
}

/// The path of a new zone.
async fn zone(emulator: &Emulator) -> String {
    let made = post(emulator, "/zones", json!({ "zoneName": "example.com" })).await;
    assert_eq!(made.status, 202, "{}", made.json);
    format!("/zones/{}", made.id())
}

async fn zone_file(emulator: &Emulator, zone: &str, text: &str) -> Received {
    let request = Request::put(format!("{zone}/zonefile"))
        .header("authorization", "Bearer token")
        .header("content-type", "text/plain")
        .body(Full::<Bytes>::from(text.to_owned()))
        .unwrap();
    exchange(emulator, request).await
}

#[tokio::test(start_paused = true)]
async fn new_zone_is_available_and_its_id_is_reused() {
    let emulator = Emulator::new();
    let made = post(&emulator, "/zones", json!({ "zoneName": "example.com" })).await;
    assert_eq!((made.status.as_u16(), made.state()), (202, "AVAILABLE"));
    assert_eq!(made.json["properties"], json!({ "zoneName": "example.com", "enabled": true }));
    assert_eq!(made.json["metadata"]["nameservers"].as_array().unwrap().len(), 4);
    assert_eq!(made.json["metadata"]["createdDate"], made.json["metadata"]["lastModifiedDate"]);
    let (id, path) = (made.id(), format!("/zones/{}", made.id()));
    assert_eq!((&made.json["href"], id.as_bytes()[14]), (&json!(path), b'5'));
    assert_eq!(post(&emulator, "/zones", json!({ "zoneName": "example.com" })).await.status, 409);
    assert_eq!(send(&emulator, Method::DELETE, &path, None).await.status, 202);
    assert_eq!(get(&emulator, &path).await.status, 404);
    assert_eq!(post(&emulator, "/zones", json!({ "zoneName": "example.com" })).await.id(), id);
}

#[tokio::test]
async fn record_name_is_required_and_may_be_empty() {
    let emulator = Emulator::new();
    let records = format!("{}/records", zone(&emulator).await);
    let missing = post(&emulator, &records, json!({ "type": "A", "content": "192.0.2.1" })).await;
    assert_eq!((missing.status.as_u16(), missing.code()), (422, "paas-validation-3"));
    let apex = post(&emulator, &records, json!({ "name": "", "type": "A", "content": "192.0.2.1" })).await;
    assert_eq!((apex.status.as_u16(), apex.state()), (202, "AVAILABLE"));
    assert_eq!(apex.json["metadata"]["fqdn"], "example.com");
    let properties =
        json!({ "name": "", "type": "A", "content": "192.0.2.1", "ttl": 3600, "priority": 0, "enabled": true });
    assert_eq!(apex.json["properties"], properties);
    let www = post(&emulator, &records, json!({ "name": "www", "type": "A", "content": "192.0.2.1" })).await;
    assert_eq!(www.json["metadata"]["fqdn"], "www.example.com");
}

#[tokio::test]
async fn put_resets_omitted_members_except_names() {
    let emulator = Emulator::new();
    let zone = zone(&emulator).await;
    let records = format!("{zone}/records");
    let record = json!({ "name": "www", "type": "A", "content": "192.0.2.1", "ttl": 60, "enabled": false });
    let made = post(&emulator, &records, record).await;
    let path = format!("{records}/{}", made.id());
    let changed = put(&emulator, &path, json!({ "name": "www", "type": "A", "content": "192.0.2.2" })).await;
    assert_eq!(changed.status, 202);
    let properties = &changed.json["properties"];
    assert_eq!((&properties["ttl"], &properties["enabled"]), (&json!(3600), &json!(true)));
    let renamed = put(&emulator, &path, json!({ "name": "ftp", "type": "A", "content": "192.0.2.2" })).await;
    assert_eq!((renamed.status.as_u16(), renamed.code()), (422, "paas-validation-3"));
    assert_eq!(put(&emulator, &zone, json!({ "zoneName": "example.org" })).await.status, 422);
}

#[tokio::test]
async fn conflicting_records_are_409() {
    let emulator = Emulator::new();
    let records = format!("{}/records", zone(&emulator).await);
    let record = |name: &str, kind: &str, content: &str| json!({ "name": name, "type": kind, "content": content });
    for (sent, status) in [
        (record("a", "A", "192.0.2.1"), 202),
        (record("a", "A", "192.0.2.1"), 409),
        (record("a", "A", "192.0.2.2"), 202),
        (record("A", "CNAME", "b.example.com"), 409),
        (record("c", "CNAME", "b.example.com"), 202),
        (record("c", "TXT", "text"), 409),
        (record("", "TXT", "v=spf1 -all"), 202),
        (record("", "TXT", "\"v=spf1 mx -all\""), 409),
        (record("", "TXT", "another"), 202),
        (record("", "MX", "mail.example.com"), 422),
        (json!({ "name": "", "type": "MX", "content": "mail.example.com", "priority": 10 }), 202),
        (record("", "NONE", "x"), 422),
        (json!({ "name": "x", "type": "A", "content": "192.0.2.1", "ttl": 59 }), 422),
    ] {
        let received = post(&emulator, &records, sent.clone()).await;
        assert_eq!(received.status, status, "{sent}: {}", received.json);
    }
    assert_eq!(post(&emulator, "/zones/none/records", record("", "A", "192.0.2.1")).await.status, 404);
}

#[tokio::test]
async fn fault_makes_zone_fail_in_202() {
    let emulator = Emulator::new();
    emulator.add_fault(Fault::on("zonesPost").nth(1).then(Effect::respond().fail_resource())).unwrap();
    let made = post(&emulator, "/zones", json!({ "zoneName": "example.com" })).await;
    assert_eq!((made.status.as_u16(), made.state()), (202, "FAILED"));
    assert_eq!(get(&emulator, &format!("/zones/{}", made.id())).await.state(), "FAILED");
    assert_eq!(get(&emulator, "/zones?filter.state=FAILED").await.json["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn zone_file_is_imported_and_exported() {
    let emulator = Emulator::new();
    let zone = zone(&emulator).await;
    post(&emulator, &format!("{zone}/records"), json!({ "name": "old", "type": "A", "content": "192.0.2.9" })).await;
    let text = "@ 3600 IN MX 10 mail.example.com.\nwww 600 IN A 192.0.2.1\n_s._tcp 3600 IN SRV 1 2 3 a.example.com.\n";
    let list = zone_file(&emulator, &zone, text).await;
    assert_eq!((list.status.as_u16(), list.json["items"].as_array().unwrap().len()), (200, 3));
    let request = Request::get(format!("{zone}/zonefile")).header("authorization", "Bearer token");
    let response = tower::ServiceExt::oneshot(emulator.clone(), request.body(Full::<Bytes>::default()).unwrap());
    let response = response.await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/plain");
    let body = http_body_util::BodyExt::collect(response.into_body()).await.unwrap().to_bytes();
    assert_eq!(String::from_utf8(body.to_vec()).unwrap(), format!("$ORIGIN example.com.\n$TTL 3600\n{text}"));
}

async fn text_of(emulator: &Emulator, path: &str) -> String {
    let request = Request::get(path).header("authorization", "Bearer token").body(Full::<Bytes>::default()).unwrap();
    let response = tower::ServiceExt::oneshot(emulator.clone(), request).await.unwrap();
    let body = http_body_util::BodyExt::collect(response.into_body()).await.unwrap().to_bytes();
    String::from_utf8(body.to_vec()).unwrap()
}

/// The properties of the records of a zone.
async fn records_of(emulator: &Emulator, zone: &str) -> Vec<Value> {
    let list = get(emulator, &format!("{zone}/records")).await.json;
    list["items"].as_array().unwrap().iter().map(|item| item["properties"].clone()).collect()
}

#[tokio::test]
async fn own_zone_file_changes_nothing() {
    let emulator = Emulator::new();
    let made = post(&emulator, "/zones", json!({ "zoneName": "Example.COM" })).await;
    let zone = format!("/zones/{}", made.id());
    for (name, kind, content) in [
        ("", "NS", "ns1.example.org."),
        ("WWW", "A", "192.0.2.1"),
        ("dkim", "TXT", "v=DKIM1; k=rsa; p=MIGf=="),
        ("a", "TXT", "\"v=1; a\" \"b  c\""),
        ("b", "TXT", "two  blanks (and more) \"quoted\""),
        ("c", "CAA", "0 issue \"ca.example; policy=x\""),
        ("d", "CAA", "0  issue \"x\""),
        ("e", "CAA", "0 issue x "),
        ("@", "A", "192.0.2.1"),
        ("a b", "A", "192.0.2.1"),
        ("www.", "A", "192.0.2.1"),
        ("www\\.", "A", "192.0.2.1"),
        ("$TTL", "A", "192.0.2.1"),
        ("a\\.b", "A", "192.0.2.1"),
        ("x;y", "A", "192.0.2.1"),
    ] {
        let sent = json!({ "name": name, "type": kind, "content": content });
        assert_eq!(post(&emulator, &format!("{zone}/records"), sent).await.status, 202, "{name}");
    }
    let disabled = json!({ "name": "off", "type": "MX", "content": "mail", "priority": 5, "enabled": false });
    assert_eq!(post(&emulator, &format!("{zone}/records"), disabled).await.status, 202);
    let (before, text) = (records_of(&emulator, &zone).await, text_of(&emulator, &format!("{zone}/zonefile")).await);
    let put = zone_file(&emulator, &zone, &text).await;
    assert_eq!(put.status, 200, "{text}{}", put.json);
    assert_eq!((before.len(), records_of(&emulator, &zone).await), (16, before), "{text}");
    assert_eq!(text_of(&emulator, &format!("{zone}/zonefile")).await, text);
}

/// Every record is compared with those of its name alone.
#[tokio::test]
async fn large_zone_file_is_stored_at_once() {
    let emulator = Emulator::new();
    let zone = zone(&emulator).await;
    let text: String = (0..3_000).map(|number| format!("host-{number} 600 IN A 192.0.2.1\n")).collect();
    let began = std::time::Instant::now();
    assert_eq!(zone_file(&emulator, &zone, &text).await.status, 200);
    assert!(began.elapsed().as_secs() < 8, "{:?}: less than one second, unless it is quadratic", began.elapsed());
}

/// RFC 4343.
#[tokio::test]
async fn names_differ_by_more_than_case() {
    let emulator = Emulator::new();
    let path = zone(&emulator).await;
    let another = post(&emulator, "/zones", json!({ "zoneName": "Example.Com" })).await;
    assert_eq!((another.status.as_u16(), another.code()), (409, "emulator-exists"));
    assert_eq!(put(&emulator, &path, json!({ "zoneName": "EXAMPLE.com" })).await.status, 202);
    let records = format!("{path}/records");
    let record = |name: &str| json!({ "name": name, "type": "A", "content": "192.0.2.1" });
    let made = post(&emulator, &records, record("www")).await;
    assert_eq!(post(&emulator, &records, record("WWW")).await.status, 409);
    assert_eq!(put(&emulator, &format!("{records}/{}", made.id()), record("Www")).await.status, 202);
    assert_eq!(zone_file(&emulator, &path, "www.Example.COM. A 192.0.2.1\nWWW A 192.0.2.1\n").await.status, 409);
    assert_eq!(zone_file(&emulator, &path, "www.Example.COM. A 192.0.2.1\n").await.status, 200);
    let secondary = |name: &str| json!({ "zoneName": name, "primaryIps": ["192.0.2.53"] });
    let made = post(&emulator, "/secondaryzones", secondary("example.COM")).await;
    let transferred = get(&emulator, &format!("/secondaryzones/{}/records", made.id())).await.json;
    assert_eq!(transferred["items"].as_array().unwrap().len(), 1);
    assert_eq!(post(&emulator, "/secondaryzones", secondary("Example.com")).await.status, 409);
    for (ip, status) in [("2001:db8::1", 201), ("2001:DB8:0::1", 409)] {
        assert_eq!(post(&emulator, "/reverserecords", json!({ "name": "a.b", "ip": ip })).await.status, status);
    }
}

#[tokio::test]
async fn bad_zone_file_changes_nothing() {
    let emulator = Emulator::new();
    let zone = zone(&emulator).await;
    post(&emulator, &format!("{zone}/records"), json!({ "name": "old", "type": "A", "content": "192.0.2.9" })).await;
    for (text, status) in [
        ("www A", 400),
        ("www A (192.0.2.1", 400),
        ("www NONE x", 422),
        ("www 1 A 192.0.2.1", 422),
        ("www CNAME a\nwww A 192.0.2.1", 409),
    ] {
        assert_eq!(zone_file(&emulator, &zone, text).await.status, status, "{text}");
        let list = get(&emulator, &format!("{zone}/records")).await.json;
        assert_eq!(list["items"][0]["properties"]["name"], "old", "{text}");
        assert_eq!(list["items"].as_array().unwrap().len(), 1, "{text}");
    }
}

#[tokio::test]
async fn zone_is_signed_once_and_can_be_unsigned() {
    let emulator = Emulator::new();
    let keys = format!("{}/keys", zone(&emulator).await);
    let parameters = |ksk: u32, zsk: u32| {
        json!({
            "keyParameters": { "algorithm": "RSASHA256", "kskBits": ksk, "zskBits": zsk },
            "nsecParameters": { "nsecMode": "NSEC", "nsec3Iterations": 0, "nsec3SaltBits": 64 },
            "validity": 90,
        })
    };
    assert_eq!(get(&emulator, &keys).await.status, 404);
    assert_eq!(post(&emulator, &keys, parameters(1024, 4096)).await.status, 422);
    assert_eq!(post(&emulator, &keys, parameters(4096, 2048)).await.status, 202);
    assert_eq!(post(&emulator, &keys, parameters(4096, 2048)).await.status, 409);
    let shown = get(&emulator, &keys).await;
    assert_eq!(shown.status, 200);
    assert_eq!(shown.json["metadata"]["items"][0]["keyData"]["flags"], 257);
    assert_eq!(send(&emulator, Method::DELETE, &keys, None).await.status, 202);
    assert_eq!(get(&emulator, &keys).await.status, 404);
    assert_eq!(send(&emulator, Method::DELETE, &keys, None).await.status, 404);
}

#[tokio::test]
async fn secondary_zone_transfers_primary_of_its_name() {
    let emulator = Emulator::new();
    let records = format!("{}/records", zone(&emulator).await);
    post(&emulator, &records, json!({ "name": "www", "type": "A", "content": "192.0.2.1" })).await;
    for (addresses, status) in [
        (json!([]), 422),
        (json!(null), 422),
        (json!(["here"]), 422),
        (json!(["192.0.2.53", "192.0.2.53"]), 422),
        (json!(["192.0.2.53", "2001:db8::53"]), 202),
    ] {
        let sent = json!({ "zoneName": "example.com", "primaryIps": addresses });
        let made = post(&emulator, "/secondaryzones", sent.clone()).await;
        assert_eq!(made.status, status, "{sent}: {}", made.json);
    }
    let list = get(&emulator, "/secondaryzones").await.json;
    let path = format!("/secondaryzones/{}", list["items"][0]["id"].as_str().unwrap());
    assert_eq!(list["items"][0]["type"], "secondaryzone");
    assert_eq!(send(&emulator, Method::PUT, &format!("{path}/axfr"), None).await.status, 202);
    let status = get(&emulator, &format!("{path}/axfr")).await;
    assert_eq!((status.status.as_u16(), status.json["items"].as_array().unwrap().len()), (202, 2));
    let records = get(&emulator, &format!("{path}/records")).await.json;
    assert_eq!(records["items"][0]["metadata"]["fqdn"], "www.example.com");
    assert_eq!(records["metadata"]["primaryIps"], json!(["192.0.2.53", "2001:db8::53"]));
}

#[tokio::test]
async fn reverse_record_is_unique_per_address() {
    let emulator = Emulator::new();
    let sent = json!({ "name": "a.example.com", "ip": "192.0.2.1" });
    let made = post(&emulator, "/reverserecords", sent.clone()).await;
    assert_eq!((made.status.as_u16(), &made.json["metadata"]["state"]), (201, &Value::Null));
    assert_eq!(post(&emulator, "/reverserecords", sent).await.status, 409);
    assert_eq!(post(&emulator, "/reverserecords", json!({ "name": "a", "ip": "x" })).await.status, 422);
    post(&emulator, "/reverserecords", json!({ "name": "b.example.com", "ip": "2001:db8::1" })).await;
    let filtered = get(&emulator, "/reverserecords?filter.recordIp=192.0.2.7&filter.recordIp=2001:db8::1").await.json;
    assert_eq!(filtered["items"].as_array().unwrap().len(), 1);
    assert_eq!(filtered["items"][0]["properties"]["name"], "b.example.com");
    let path = format!("/reverserecords/{}", made.id());
    let changed = put(&emulator, &path, json!({ "name": "c.example.com", "ip": "192.0.2.1" })).await;
    assert_eq!((changed.status.as_u16(), &changed.json["properties"]["name"]), (200, &json!("c.example.com")));
    assert_eq!(put(&emulator, &path, json!({ "name": "c.example.com", "ip": "192.0.2.2" })).await.status, 422);
}

#[tokio::test]
async fn records_of_all_zones_are_listed_and_counted() {
    let emulator = Emulator::new();
    let first = zone(&emulator).await;
    let second = post(&emulator, "/zones", json!({ "zoneName": "example.org" })).await.id();
    for path in [format!("{first}/records"), format!("/zones/{second}/records")] {
        for name in ["a", "b"] {
            post(&emulator, &path, json!({ "name": name, "type": "A", "content": "192.0.2.1" })).await;
        }
    }
    let page = get(&emulator, &format!("/records?filter.zoneId={second}&limit=1")).await.json;
    assert_eq!(page["items"][0]["metadata"]["fqdn"], "a.example.org");
    assert!(page["_links"]["next"].as_str().unwrap().ends_with(&format!("offset=1&filter.zoneId={second}")));
    let quota = get(&emulator, "/quota").await.json;
    let usage = json!({ "zones": 2, "records": 4, "secondaryZones": 0, "reverseRecords": 0 });
    assert_eq!(quota["quotaUsage"], usage);
    assert!(quota["quotaLimits"]["zones"].as_u64().unwrap() > 2);
}

/// `YTpi` is `a:b`.
#[tokio::test]
async fn basic_credentials_are_rejected_by_dns_only() {
    for (path, status) in [("/zones", 401), ("/databases/mongodb/clusters", 200)] {
        let request = Request::get(path).header("authorization", "Basic YTpi").body(Full::<Bytes>::default()).unwrap();
        assert_eq!(exchange(&Emulator::new(), request).await.status, status, "{path}");
    }
}

/// Facts: data that is not accepted comes back as a failed record in a 202; a later change heals it.
#[tokio::test(start_paused = true)]
async fn record_with_wrong_content_fails_in_202() {
    let emulator = Emulator::new();
    let zone = zone(&emulator).await;
    let records = format!("{zone}/records");
    for (name, kind, content, state) in [
        ("a", "A", "x.y", "FAILED"),
        ("b", "AAAA", "1.2.3.4", "FAILED"),
        ("c", "CNAME", "not a name", "FAILED"),
        ("d", "A", "192.0.2.1", "AVAILABLE"),
        ("e", "TXT", "any text", "AVAILABLE"),
    ] {
        let made = post(&emulator, &records, json!({ "name": name, "type": kind, "content": content })).await;
        assert_eq!((made.status.as_u16(), made.state()), (202, state), "{kind} {content}");
        assert_eq!(get(&emulator, &format!("{records}/{}", made.id())).await.state(), state, "{kind} {content}");
    }
    let failed = get(&emulator, "/records?filter.state=FAILED").await.json["items"].as_array().unwrap().clone();
    assert_eq!(failed.len(), 3);
    let file = text_of(&emulator, &format!("{zone}/zonefile")).await;
    assert!(file.contains("192.0.2.1") && !file.contains("x.y"), "{file}");
    let path = format!("{records}/{}", failed[0]["id"].as_str().unwrap());
    for (content, state) in [("192.0.2.9", "AVAILABLE"), ("192.0.2", "FAILED"), ("192.0.2.10", "AVAILABLE")] {
        let changed = put(&emulator, &path, json!({ "name": "a", "type": "A", "content": content })).await;
        assert_eq!((changed.status.as_u16(), changed.state()), (202, state), "{content}");
    }
    let file = zone_file(&emulator, &zone, "www A 192.0.2.1\nftp A x.y\n").await;
    assert_eq!((file.status.as_u16(), file.code()), (400, "emulator-zone-file"), "{}", file.json);
}
