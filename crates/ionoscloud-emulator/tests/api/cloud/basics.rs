//! Rules of all resources of the Cloud API, on data centres and LANs.

use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request};
use http_body_util::{BodyExt as _, Full};
use ionoscloud_emulator::{Effect, Emulator, Fault, Times};
use serde_json::{Value, json};
use tokio::time::advance;
use tower::ServiceExt as _;

use super::{BASE, call, datacenter, done, made, read, remove};
use crate::support::{Received, get};

const POST: Method = Method::POST;
const PATCH: Method = Method::PATCH;
const PUT: Method = Method::PUT;

/// Recorded: compute/datacenter-created.json.
#[tokio::test(start_paused = true)]
async fn created_datacenter_is_busy_without_entities() {
    let emulator = Emulator::new();
    let body = json!({ "properties": { "name": "main", "location": "de/txl" } });
    let created = call(&emulator, POST, "/datacenters", body).await;
    assert_eq!((created.status.as_u16(), created.state()), (202, "BUSY"));
    assert_eq!(created.json.get("entities"), None);
    let metadata = &created.json["metadata"];
    assert_eq!(metadata["createdDate"], metadata["lastModifiedDate"]);
    assert_eq!(metadata["etag"].as_str().unwrap().len(), 32);
    let properties = &created.json["properties"];
    assert_eq!((&properties["version"], &properties["secAuthProtection"]), (&json!(1), &json!(false)));
    assert!(properties["ipv6CidrBlock"].as_str().unwrap().ends_with("/56"));
    assert!(properties["cpuArchitecture"][0]["cpuFamily"].is_string());
    let path = format!("/datacenters/{}", created.id());
    done(&emulator, &created).await;
    let read = read(&emulator, &path).await;
    assert_eq!(read.state(), "AVAILABLE");
    assert!(read.json["href"].as_str().unwrap().ends_with(&format!("{BASE}{path}")), "absolute");
    assert!(read.json["href"].as_str().unwrap().starts_with("http"));
}

/// Facts 1.1: QUEUED, RUNNING, DONE; writes while BUSY are queued, never refused.
#[tokio::test(start_paused = true)]
async fn requests_queue_run_and_end() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let lans = format!("{datacenter}/lans");
    let status = async |one: &crate::support::Received| {
        let status = get(&emulator, one.headers["location"].to_str().unwrap()).await;
        status.json["metadata"]["status"].as_str().unwrap().to_owned()
    };
    let one = call(&emulator, POST, &lans, json!({ "properties": { "name": "a" } })).await;
    let other = call(&emulator, POST, &lans, json!({ "properties": { "name": "b" } })).await;
    let both = async || (status(&one).await, status(&other).await);
    let states = |one: &str, other: &str| (one.to_owned(), other.to_owned());
    assert_eq!(both().await, states("QUEUED", "QUEUED"));
    assert_eq!(read(&emulator, &datacenter).await.state(), "BUSY", "a child changes");
    advance(Duration::from_secs(1)).await;
    assert_eq!(both().await, states("RUNNING", "QUEUED"));
    advance(Duration::from_secs(4)).await;
    assert_eq!(both().await, states("DONE", "QUEUED"));
    advance(Duration::from_secs(1)).await;
    assert_eq!(both().await, states("DONE", "RUNNING"));
    advance(Duration::from_secs(4)).await;
    assert_eq!(both().await, states("DONE", "DONE"));
    let after = read(&emulator, &datacenter).await;
    assert_eq!((after.state(), &after.json["properties"]["version"]), ("AVAILABLE", &json!(3)));
}

/// Facts 1.1: a NIC may be missing for a while after its request is done.
#[tokio::test(start_paused = true)]
async fn request_is_done_before_late_resource_is_there() {
    let emulator =
        Emulator::builder().times(Times::default().get_visibility_delay(Duration::from_secs(30))).build().unwrap();
    let new = json!({ "properties": { "name": "a", "location": "de/txl" } });
    let made = call(&emulator, POST, "/datacenters", new).await;
    advance(Duration::from_secs(10)).await;
    let status = get(&emulator, made.headers["location"].to_str().unwrap()).await;
    assert_eq!(status.json["metadata"]["status"], "DONE");
    let path = format!("/datacenters/{}", made.id());
    assert_eq!(read(&emulator, &path).await.status, 404);
    advance(Duration::from_secs(20)).await;
    assert_eq!(read(&emulator, &path).await.status, 200);
}

/// Facts 0: errors are indented, with blanks around the colons; the rest is where `pretty` asks for it.
#[tokio::test]
async fn errors_are_indented_and_others_if_asked() {
    let emulator = Emulator::new();
    let text = async |path: &str| {
        let request = Request::get(format!("{BASE}{path}")).header("authorization", "Bearer any");
        let response = emulator.clone().oneshot(request.body(Full::<Bytes>::default()).unwrap()).await.unwrap();
        String::from_utf8(response.into_body().collect().await.unwrap().to_bytes().into()).unwrap()
    };
    assert!(text("/datacenters/unknown").await.starts_with("{\n  \"httpStatus\" : 404,\n"));
    assert!(text("/locations?pretty=true").await.contains("\n  \"id\" : \"locations\",\n"));
    assert!(!text("/locations?pretty=false").await.contains('\n'));
    assert!(!text("/locations").await.contains('\n'));
}

/// Facts 1.1: a failure is in the status of the request, and what it created disappears.
#[tokio::test(start_paused = true)]
async fn failed_request_has_message_and_leaves_nothing() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let lan = made(&emulator, &format!("{datacenter}/lans"), json!({ "properties": { "name": "kept" } })).await;
    emulator.add_fault(Fault::on("datacentersLansPost").then(Effect::respond().fail_resource())).unwrap();
    emulator.add_fault(Fault::on("datacentersLansPatch").then(Effect::respond().fail_resource())).unwrap();
    let created = call(&emulator, POST, &format!("{datacenter}/lans"), json!({ "properties": {} })).await;
    let changed = call(&emulator, PATCH, &lan, json!({ "name": "lost" })).await;
    assert_eq!((created.status.as_u16(), changed.status.as_u16()), (202, 202));
    advance(Duration::from_secs(10)).await;
    for one in [&created, &changed] {
        let status = get(&emulator, one.headers["location"].to_str().unwrap()).await.json;
        assert_eq!(status["metadata"]["status"], "FAILED");
        assert!(status["metadata"]["message"].as_str().unwrap().starts_with("[VDC-"), "{status}");
    }
    assert_eq!(read(&emulator, &format!("{datacenter}/lans/{}", created.id())).await.status, 404);
    assert_eq!(read(&emulator, &lan).await.json["properties"]["name"], "kept");
}

/// Facts (api-behaviour 2): the header is there where no depth was asked for, and others after each change.
#[tokio::test(start_paused = true)]
async fn etag_is_header_of_single_resource_without_depth() {
    let emulator = Emulator::new();
    let path = datacenter(&emulator).await;
    let etag = |received: &Received| received.headers.get("etag").map(|tag| tag.to_str().unwrap().to_owned());
    let first = read(&emulator, &path).await;
    let before = etag(&first).unwrap();
    assert_eq!(before, format!("\"{}\"", first.json["metadata"]["etag"].as_str().unwrap()));
    for path in [&format!("{path}?depth=1"), &format!("{path}?depth=0"), "/datacenters"] {
        assert_eq!(etag(&read(&emulator, path).await), None, "{path}");
    }
    let changed = call(&emulator, PATCH, &path, json!({ "name": "b" })).await;
    done(&emulator, &changed).await;
    let after = etag(&read(&emulator, &path).await).unwrap();
    assert_ne!(before, after);
}

/// Facts 1.3: a data centre names its default security group.
#[tokio::test(start_paused = true)]
async fn default_security_group_is_made_when_asked_for() {
    let emulator = Emulator::new();
    let new = json!({ "properties": { "name": "a", "location": "de/txl", "createDefaultSecurityGroup": true } });
    let path = made(&emulator, "/datacenters", new).await;
    let properties = read(&emulator, &path).await.json["properties"].clone();
    let group = properties["defaultSecurityGroupId"].as_str().unwrap().to_owned();
    assert_eq!(properties.get("createDefaultSecurityGroup"), None);
    let listed = read(&emulator, &format!("{path}/securitygroups")).await.json;
    assert_eq!((&listed["items"][0]["id"], listed["items"].as_array().unwrap().len()), (&json!(group), 1));
    call(&emulator, PUT, &path, json!({ "properties": { "name": "b", "createDefaultSecurityGroup": true } })).await;
    assert_eq!(read(&emulator, &path).await.json["properties"]["defaultSecurityGroupId"], group, "there is one");
    done(&emulator, &remove(&emulator, &format!("{path}/securitygroups/{group}")).await).await;
    assert_eq!(read(&emulator, &path).await.json["properties"].get("defaultSecurityGroupId"), None);
    let without = datacenter(&emulator).await;
    assert_eq!(read(&emulator, &without).await.json["properties"].get("defaultSecurityGroupId"), None);
}

/// Facts 1.1: PATCH takes bare properties, PUT wrapped ones and resets what is not sent.
#[tokio::test(start_paused = true)]
async fn patch_is_bare_and_put_resets() {
    let emulator = Emulator::new();
    let created = json!({ "properties": { "name": "main", "description": "d", "location": "de/txl" } });
    let path = made(&emulator, "/datacenters", created).await;
    let refused = call(&emulator, PATCH, &path, json!({ "properties": { "name": "b" } })).await;
    assert_eq!(refused.status, 422, "{}", refused.json);
    let changed = call(&emulator, PATCH, &path, json!({ "name": "b" })).await;
    assert_eq!((changed.status.as_u16(), changed.state()), (202, "BUSY"));
    let properties = read(&emulator, &path).await.json["properties"].clone();
    assert_eq!((&properties["name"], &properties["description"]), (&json!("b"), &json!("d")));
    call(&emulator, PUT, &path, json!({ "properties": { "name": "c" } })).await;
    let properties = read(&emulator, &path).await.json["properties"].clone();
    assert_eq!((&properties["name"], properties.get("description")), (&json!("c"), None));
    assert_eq!((&properties["location"], &properties["version"]), (&json!("de/txl"), &json!(3)));
    let moved = call(&emulator, PATCH, &path, json!({ "location": "de/fra" })).await;
    assert_eq!((moved.status.as_u16(), moved.messages()[0]), (422, "[(root).properties.location] cannot be changed"));
}

/// Facts 1.1: depth 0 to 10, entities as bare references on a list of depth 1.
#[tokio::test(start_paused = true)]
async fn depth_embeds_collections() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let lan = made(&emulator, &format!("{datacenter}/lans"), json!({ "properties": { "name": "a" } })).await;
    let at = async |path: &str, depth: u32| read(&emulator, &format!("{path}?depth={depth}")).await.json;
    assert_eq!(at(&datacenter, 0).await.get("entities"), None);
    let lans = at(&datacenter, 1).await["entities"]["lans"].clone();
    assert_eq!(lans["id"], format!("{}/lans", datacenter.rsplit('/').next().unwrap()));
    assert_eq!((&lans["items"][0]["id"], lans["items"][0].get("properties")), (&json!("1"), None));
    assert_eq!(at(&datacenter, 2).await["entities"]["lans"]["items"][0]["properties"]["name"], "a");
    assert_eq!(at("/datacenters", 0).await["items"][0].get("properties"), None);
    let listed = at("/datacenters", 1).await["items"][0].clone();
    assert_eq!(listed["properties"]["name"], "main");
    let bare = &listed["entities"]["lans"];
    assert_eq!((&bare["type"], bare.get("items")), (&json!("collection"), None));
    assert_eq!(at("/datacenters", 3).await["items"][0]["entities"]["lans"]["items"][0]["properties"]["name"], "a");
    assert_eq!(read(&emulator, &format!("{lan}?depth=11")).await.status, 422);
}

/// Facts 1.1: `filter.<prop>`, `orderBy`, offset and limit on every list; a misspelt filter finds nothing.
#[tokio::test(start_paused = true)]
async fn lists_are_filtered_ordered_and_paged() {
    let emulator = Emulator::new();
    for (name, location) in [("beta", "de/txl"), ("alpha", "de/fra"), ("gamma", "de/fra")] {
        made(&emulator, "/datacenters", json!({ "properties": { "name": name, "location": location } })).await;
    }
    let names = async |query: &str| {
        let list = read(&emulator, &format!("/datacenters?depth=1&{query}")).await.json;
        let items = list["items"].as_array().unwrap().iter();
        items.map(|one| one["properties"]["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(names("orderBy=name").await, "alpha beta gamma");
    assert_eq!(names("orderBy=-name&limit=1&offset=1").await, "beta");
    assert_eq!(names("filter.name=ALPH").await, "alpha");
    assert_eq!(names("filter.location=de/fra&filter.state=AVAILABLE").await, "alpha gamma");
    for both in ["filter.name=alpha&filter.name=beta", "filter.name=alpha,beta", "filter.name=beta,x&filter.name=alpha"]
    {
        assert_eq!(names(&format!("orderBy=name&{both}")).await, "alpha beta", "{both}");
    }
    assert_eq!(names("filter.name=alpha&filter.name=beta&filter.location=de/fra").await, "alpha");
    assert_eq!(names("filter.nmae=alpha").await, "");
    assert_eq!(names("maxResults=1&filter.location=de/fra").await, "", "applied before filters");
    let page = read(&emulator, "/datacenters?limit=2").await.json;
    assert_eq!((&page["id"], &page["limit"], &page["offset"]), (&json!("datacenters"), &json!(2), &json!(0)));
    assert!(page["_links"]["next"].as_str().unwrap().contains("offset=2"), "{page}");
}

/// Facts C8: useful from depth 2; filtered by status, method, URL and body.
#[tokio::test(start_paused = true)]
async fn requests_are_listed_and_filtered() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    call(&emulator, PATCH, &datacenter, json!({ "description": "text" })).await;
    advance(Duration::from_secs(1)).await;
    let list = async |query: &str| read(&emulator, &format!("/requests?{query}")).await.json;
    assert_eq!(list("").await["items"][0].get("properties"), None);
    let newest = list("depth=2").await["items"][0].clone();
    assert_eq!((&newest["type"], &newest["properties"]["method"]), (&json!("request"), &json!("PATCH")));
    let status = &newest["metadata"]["requestStatus"]["metadata"];
    assert_eq!((&status["status"], &status["targets"][0]["target"]["type"]), (&json!("RUNNING"), &json!("datacenter")));
    for (query, count) in [
        ("filter.status=DONE", 1),
        ("filter.requestStatus=RUNNING", 1),
        ("filter.method=post", 1),
        ("filter.body=text", 1),
        ("filter.url=/datacenters/", 1),
        ("filter.createdAfter=2100-01-01T00:00:00Z", 0),
        ("filter.createdBefore=2100-01-01T00:00:00Z", 2),
    ] {
        let found = list(&format!("depth=1&{query}")).await["items"].as_array().unwrap().len();
        assert_eq!(found, count, "{query}");
    }
    let by_id = read(&emulator, &format!("/requests/{}", newest["id"].as_str().unwrap())).await;
    assert_eq!((by_id.status.as_u16(), &by_id.json["properties"]["body"]), (200, &json!("{\"description\":\"text\"}")));
}

#[tokio::test(start_paused = true)]
async fn datacenter_is_deleted_with_everything_in_it() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let lan = made(&emulator, &format!("{datacenter}/lans"), json!({ "properties": {} })).await;
    let deleted = remove(&emulator, &datacenter).await;
    assert_eq!((deleted.status.as_u16(), &deleted.json), (202, &Value::Null));
    assert_eq!(read(&emulator, &datacenter).await.state(), "BUSY", "readable until its request is done");
    done(&emulator, &deleted).await;
    assert_eq!(read(&emulator, &datacenter).await.code(), "309");
    assert_eq!(read(&emulator, &lan).await.status, 404);
    assert_eq!(remove(&emulator, &datacenter).await.status, 404);
}

/// A location names itself with a slash, and a child location its region (facts: location).
#[tokio::test(start_paused = true)]
async fn locations_are_catalogue() {
    let emulator = Emulator::new();
    let all = read(&emulator, "/locations?depth=1").await.json;
    assert!(all["items"].as_array().unwrap().iter().any(|one| one["id"] == "us/las"));
    let of_region = read(&emulator, "/locations/de?depth=1").await.json;
    let ids: Vec<&Value> = of_region["items"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
    assert_eq!(ids, ["de/fkb", "de/fra", "de/fra/2", "de/txl"]);
    let child = read(&emulator, "/locations/de/fra%2F2").await.json;
    assert_eq!((&child["id"], &child["properties"]["metroRegion"]), (&json!("de/fra/2"), &json!("de/fra")));
    assert!(child["properties"]["imageAliases"].as_array().unwrap().contains(&json!("ubuntu:latest")));
    assert_eq!(read(&emulator, "/locations/de/nowhere").await.code(), "309");
    let refused = call(&emulator, POST, "/datacenters", json!({ "properties": { "location": "de/nowhere" } })).await;
    assert_eq!(refused.status, 422);
}

/// Facts of LANs: private ones have an IPv4 block, `ipFailover` is never absent, AUTO becomes a /64 of the /56.
#[tokio::test(start_paused = true)]
async fn lans_have_numbers_and_blocks() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let lans = format!("{datacenter}/lans");
    let properties = async |body: Value| {
        let path = made(&emulator, &lans, json!({ "properties": body })).await;
        (path.clone(), read(&emulator, &path).await.json["properties"].clone())
    };
    let (path, private) = properties(json!({ "name": "a" })).await;
    assert!(path.ends_with("/lans/1"), "{path}");
    assert!(private["ipv4CidrBlock"].as_str().unwrap().ends_with(".0/24"));
    assert_eq!((&private["public"], &private["ipFailover"]), (&json!(false), &json!([])));
    let (path, public) = properties(json!({ "public": true, "ipv6CidrBlock": "AUTO" })).await;
    assert!(path.ends_with("/lans/2"), "{path}");
    assert_eq!(public.get("ipv4CidrBlock"), None);
    let block = read(&emulator, &datacenter).await.json["properties"]["ipv6CidrBlock"].as_str().unwrap().to_owned();
    let lan = public["ipv6CidrBlock"].as_str().unwrap();
    assert!(lan.ends_with("::/64") && lan.starts_with(block.trim_end_matches("00::/56")), "{lan} {block}");
    call(&emulator, PATCH, &path, json!({ "ipv6CidrBlock": "" })).await;
    assert_eq!(read(&emulator, &path).await.json["properties"].get("ipv6CidrBlock"), None);
}
