//! Programs that know a URL for each product, or find it by the rules of the vendor's own tools.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by panicking")]
#![cfg(unix)]

mod program;

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use program::products::{Thing, printed_urls, things};
use program::{Folder, ask, started, status_of};
use serde_json::{Value, json};

/// Sends a request to a URL, as any client does: the host of the URL, and the path behind it.
fn call(method: &str, url: &str, body: Option<&Value>) -> (u16, Value) {
    let (address, path) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
    ask(address, method, &format!("/{path}"), body).unwrap_or_else(|| panic!("{method} {url}: no JSON"))
}

/// Creates one, finds it in its list, reads and deletes it, and sees it gone.
fn life(base: &str, thing: &Thing) {
    let Thing { product, collection, properties, .. } = thing;
    let collection = format!("{base}{collection}");
    let (status, made) = call("POST", &collection, Some(&json!({ "properties": properties })));
    assert!((200..300).contains(&status), "{product}: {status} {made}");
    let id = made["id"].as_str().unwrap();
    let one = format!("{collection}/{id}");
    let (status, shown) = call_until(&one, |status| status == 200);
    assert_eq!((status, &shown["id"]), (200, &json!(id)), "{product}");
    let (status, list) = call("GET", &collection, None);
    let items = list["items"].as_array().unwrap_or_else(|| panic!("{product}: {status} {list}"));
    assert!(items.iter().any(|item| item["id"] == id), "{product}: not in {list}");
    // It may be busy for a moment; a response to a deletion need not have a body.
    let begun = Instant::now();
    while call_any("DELETE", &one) == 409 && begun.elapsed() < PATIENCE {
        std::thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(call_until(&one, |status| status == 404).0, 404, "{product}");
}

const PATIENCE: Duration = Duration::from_secs(10);

fn call_until(url: &str, wanted: impl Fn(u16) -> bool) -> (u16, Value) {
    let begun = Instant::now();
    loop {
        let (status, shown) = call("GET", url, None);
        if wanted(status) || begun.elapsed() > PATIENCE {
            return (status, shown);
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// The status of a response that may have no body.
fn call_any(method: &str, url: &str) -> u16 {
    let (address, path) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
    status_of(address, method, &format!("/{path}")).unwrap()
}

#[test]
fn stranger_with_urls_alone_uses_every_product() {
    let (_running, urls) = printed_urls();
    let things = things();
    let known: BTreeSet<&str> = things.iter().map(|thing| thing.product).collect();
    assert_eq!(urls.keys().map(String::as_str).collect::<BTreeSet<_>>(), known);
    for thing in &things {
        let of_product = &urls[thing.product];
        if thing.properties.is_null() {
            continue;
        }
        life(&of_product[0], thing);
        // Every location has a URL of its own, and what is in one is not in another.
        let (_, made) = call(
            "POST",
            &format!("{}{}", of_product[0], thing.collection),
            Some(&json!({ "properties": thing.properties })),
        );
        let mut shown_by = 0;
        for url in of_product {
            let (status, list) = call("GET", &format!("{url}{}", thing.collection), None);
            assert_eq!(status, 200, "{url}: {list}");
            shown_by += usize::from(list["items"].as_array().unwrap().iter().any(|item| item["id"] == made["id"]));
        }
        // One without a location is in the first of them, which has a URL too, and so have those that are not served.
        let expected = if of_product.len() == 1 { 1..2 } else { 2..of_product.len() };
        assert!(expected.contains(&shown_by), "{}: shown by {shown_by} of {}", thing.product, of_product.len());
    }
}

/// Products that are only read, and tokens, which a read generates.
#[test]
fn stranger_reads_reports_and_generates_token() {
    let (_running, urls) = printed_urls();
    let (tokens, contract) = (&urls["auth"][0], "31415926");
    let (status, made) = call("GET", &format!("{tokens}/tokens/generate"), None);
    assert!(status == 200 && made["token"].is_string(), "{status} {made}");
    let (status, list) = call("GET", &format!("{tokens}/tokens"), None);
    let id = list["tokens"][0]["id"].as_str().unwrap_or_else(|| panic!("{status} {list}"));
    assert_eq!(call("GET", &format!("{tokens}/tokens/{id}"), None).0, 200);
    assert_eq!(call_any("DELETE", &format!("{tokens}/tokens/{id}")), 200);
    assert_eq!(call("GET", &format!("{tokens}/tokens/{id}"), None).0, 404);

    let datacenters = format!("{}/datacenters", urls["cloud"][0]);
    let body = json!({ "properties": { "name": "a", "location": "de/txl" } });
    assert_eq!(call("POST", &datacenters, Some(&body)).0, 202);
    let (status, log) = call("GET", &format!("{}/activitylog/v1/contracts/{contract}", urls["activity-log"][0]), None);
    // The token, its deletion, the data centre and its request.
    assert_eq!((status, &log["hits"]["total"]), (200, &json!(4)), "{log}");
    let (status, prices) = call("GET", &format!("{}/{contract}/products", urls["billing"][0]), None);
    assert!(status == 200 && !prices["products"].as_array().unwrap().is_empty(), "{status} {prices}");
}

/// The way of one of the vendor's tools to the URL of a product.
struct Rule {
    /// The tool and its source of the URL.
    of: &'static str,
    product: &'static str,
    /// The URL, by that of the emulator and its configuration file.
    url: fn(&Tool) -> Vec<String>,
}

/// The settings of a tool.
struct Tool {
    /// The value of `--api-url` or `IONOS_API_URL`.
    api_url: String,
    config: Value,
    product: &'static str,
}

impl Tool {
    fn endpoints(&self) -> &Vec<Value> {
        let products = self.config["environments"][0]["products"].as_array().unwrap();
        products.iter().find(|product| product["name"] == self.product).unwrap()["endpoints"].as_array().unwrap()
    }

    /// The first endpoint of the file.
    fn first(&self) -> String {
        self.endpoints()[0]["name"].as_str().unwrap().to_owned()
    }

    /// The endpoints with a location, one for each, without falling back to one that has none.
    fn located(&self) -> Vec<String> {
        let located = self.endpoints().iter().filter(|endpoint| endpoint.get("location").is_some());
        located.map(|endpoint| endpoint["name"].as_str().unwrap().to_owned()).collect()
    }

    /// The URL with the path of the API behind it, unless it has that already.
    fn with_path(url: &str, path: &str) -> String {
        if url.contains(path) { url.to_owned() } else { format!("{url}{path}") }
    }
}

/// Facts (`clients-rely-on.md`, part 2): the ways of ionosctl and of the Terraform provider to a URL.
const RULES: &[Rule] = &[
    // IONOS_API_URL and --api-url: these strip its path and add their own.
    Rule { of: "ionosctl, api-url", product: "cloud", url: |tool| vec![format!("{}/cloudapi/v6", tool.api_url)] },
    Rule { of: "ionosctl, api-url", product: "auth", url: |tool| vec![format!("{}/auth/v1", tool.api_url)] },
    Rule { of: "ionosctl, api-url", product: "mongo", url: |tool| vec![format!("{}/databases/mongodb", tool.api_url)] },
    Rule {
        of: "ionosctl, api-url",
        product: "psql",
        url: |tool| vec![format!("{}/databases/postgresql", tool.api_url)],
    },
    Rule {
        of: "ionosctl, api-url",
        product: "containerregistry",
        url: |tool| vec![format!("{}/containerregistries", tool.api_url)],
    },
    // The others use it as it is; paths that one product alone has need nothing more.
    Rule { of: "ionosctl, api-url", product: "dns", url: |tool| vec![tool.api_url.clone()] },
    Rule { of: "ionosctl, api-url", product: "cdn", url: |tool| vec![tool.api_url.clone()] },
    Rule { of: "ionosctl, api-url", product: "cert", url: |tool| vec![tool.api_url.clone()] },
    Rule { of: "ionosctl, api-url", product: "vpn", url: |tool| vec![tool.api_url.clone()] },
    // The configuration file: product and location, else the first endpoint.
    Rule { of: "ionosctl, config", product: "kafka", url: Tool::located },
    Rule { of: "ionosctl, config", product: "mariadb", url: Tool::located },
    Rule { of: "ionosctl, config", product: "psqlv2", url: Tool::located },
    Rule { of: "ionosctl, config", product: "logging", url: Tool::located },
    Rule { of: "ionosctl, config", product: "vpn", url: Tool::located },
    Rule { of: "ionosctl, config", product: "cloud", url: |tool| vec![tool.first()] },
    Rule { of: "ionosctl, config", product: "dns", url: |tool| vec![tool.first()] },
    Rule { of: "ionosctl, config", product: "apigateway", url: |tool| vec![tool.first()] },
    Rule { of: "ionosctl, config", product: "objectstoragemanagement", url: |tool| vec![tool.first()] },
    // The provider adds the path to IONOS_API_URL; of the file it wants the path in it, and no location.
    Rule {
        of: "Terraform, IONOS_API_URL",
        product: "cloud",
        url: |tool| vec![Tool::with_path(&tool.api_url, "/cloudapi/v6")],
    },
    Rule {
        of: "Terraform, config",
        product: "cloud",
        url: |tool| {
            tool.endpoints().iter().filter(|one| one.get("location").is_none()).filter_map(contains_cloud).collect()
        },
    },
    Rule { of: "Terraform", product: "mongo", url: |tool| both(tool, "/databases/mongodb") },
    Rule { of: "Terraform", product: "psql", url: |tool| both(tool, "/databases/postgresql") },
    Rule { of: "Terraform", product: "autoscaling", url: |tool| both(tool, "/autoscaling") },
    Rule {
        of: "Terraform, config",
        product: "containerregistry",
        url: |tool| vec![tool.first()].into_iter().filter(|url| url.contains("/containerregistries")).collect(),
    },
    // Of exactly that location.
    Rule { of: "Terraform, config", product: "logging", url: Tool::located },
    Rule { of: "Terraform, config", product: "monitoring", url: Tool::located },
    Rule { of: "Terraform, config", product: "mariadb", url: Tool::located },
    Rule { of: "Terraform, config", product: "nfs", url: Tool::located },
    Rule { of: "Terraform, config", product: "inmemorydb", url: Tool::located },
    Rule { of: "Terraform, config", product: "psqlv2", url: Tool::located },
    Rule { of: "Terraform, config", product: "inmemorydbv2", url: Tool::located },
    // The first endpoint.
    Rule { of: "Terraform, config", product: "dns", url: |tool| vec![tool.first()] },
    Rule { of: "Terraform, config", product: "cdn", url: |tool| vec![tool.first()] },
    Rule { of: "Terraform, config", product: "cert", url: |tool| vec![tool.first()] },
];

fn contains_cloud(endpoint: &Value) -> Option<String> {
    endpoint["name"].as_str().filter(|url| url.contains("/cloudapi/v6")).map(str::to_owned)
}

/// The URL of the variable and that of the file, each with the path of the API behind it if it is missing.
fn both(tool: &Tool, path: &str) -> Vec<String> {
    vec![Tool::with_path(&tool.api_url, path), Tool::with_path(&tool.first(), path)]
}

/// The document and the status of the last request, by the journal.
fn last(address: &str) -> (String, u64) {
    let (_, journal) = ask(address, "GET", "/_emulator/journal", None).unwrap();
    let requests = journal.as_array().or_else(|| journal["requests"].as_array()).unwrap();
    let request = requests.last().unwrap();
    (request["product"].as_str().unwrap_or_default().to_owned(), request["status"].as_u64().unwrap())
}

#[test]
fn endpoints_of_ionosctl_and_terraform_reach_their_products() {
    let folder = Folder::new("endpoints");
    let file = folder.file("config.yaml");
    let (_running, address) = started(&["--write-config", &file, "--control", "open"], &[]);
    let config: Value = serde_saphyr::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    let things = things();
    for Rule { of, product, url } in RULES {
        let thing = things.iter().find(|thing| thing.product == *product).unwrap();
        let tool = Tool { api_url: format!("http://{address}"), config: config.clone(), product };
        let urls = url(&tool);
        assert!(!urls.is_empty(), "{of}: no URL of {product}");
        for url in urls {
            call("GET", &format!("{url}{}", thing.collection), None);
            assert_eq!(last(&address), (thing.document.to_owned(), 200), "{of}: {url}");
        }
    }
}
