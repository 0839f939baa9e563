//! The ways of ionosctl and of the Terraform provider to a URL (facts: `clients-rely-on.md`, part 2), each replayed as
//! a sequence of requests to the program: a creation, polls, lists of every location, and a deletion.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by panicking")]
#![cfg(unix)]

mod program;

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use ionoscloud_spec::Document;
use program::caller::{Caller, Response};
use program::products::{Thing, certificate, things};
use program::{Folder, PROGRAM, Running};
use serde_json::{Value, json};

/// The settings of a tool.
#[derive(Clone, Copy, Default)]
struct Settings<'a> {
    /// `--api-url` or `IONOS_API_URL`.
    api_url: Option<&'a str>,
    /// `IONOS_API_URL_<PRODUCT>`.
    product_url: Option<&'a str>,
    /// The configuration file.
    config: Option<&'a Value>,
}

/// A product, in a location if one is set.
#[derive(Clone, Copy)]
struct Wanted<'a> {
    product: &'a str,
    location: Option<&'a str>,
}

/// The URL that a tool finds; nothing if it calls the vendor's host.
type Way = fn(Settings<'_>, Wanted<'_>) -> Option<String>;

struct Rule {
    of: &'static str,
    products: &'static [&'static str],
    way: Way,
    /// The query that the tool adds to each read.
    query: &'static str,
}

const VARIABLE_OF_PRODUCT: &str = "Terraform, variable of the product";

const RULES: [Rule; 9] = [
    Rule { of: "ionosctl", products: PRODUCTS_OF_IONOSCTL, way: ionosctl, query: "?depth=1" },
    Rule { of: "Terraform, Cloud API", products: &["cloud"], way: terraform_cloud, query: "?depth=5&pretty=true" },
    Rule { of: "Terraform, base path", products: &["mongo", "psql", "autoscaling"], way: terraform_global, query: "" },
    Rule { of: "Terraform, registries", products: &["containerregistry"], way: terraform_global, query: "" },
    Rule {
        of: VARIABLE_OF_PRODUCT,
        products: &["logging", "monitoring", "mariadb", "nfs", "inmemorydb"],
        way: terraform_regional,
        query: "",
    },
    Rule { of: "Terraform, file alone", products: &["psqlv2", "inmemorydbv2"], way: terraform_file, query: "" },
    Rule { of: "Terraform, first endpoint", products: &["dns", "cdn", "cert"], way: terraform_first, query: "" },
    // Without a location the variable alone leads them here, with one nothing does.
    Rule {
        of: "Terraform, variable of the product or host",
        products: &["kafka", "vpn", "cert", "objectstoragemanagement"],
        way: |settings, wanted| settings.product_url.filter(|_| wanted.location.is_none()).map(str::to_owned),
        query: "",
    },
    // Certificates are the first endpoint's, providers and auto-certificates are not.
    Rule { of: "Terraform, host", products: &["kafka", "vpn", "cert"], way: |_, _| None, query: "" },
];

const PRODUCTS_OF_IONOSCTL: &[&str] = &[
    "cloud",
    "mongo",
    "psql",
    "psqlv2",
    "mariadb",
    "inmemorydb",
    "inmemorydbv2",
    "kafka",
    "dns",
    "cdn",
    "cert",
    "containerregistry",
    "autoscaling",
    "logging",
    "monitoring",
    "nfs",
    "vpn",
    "apigateway",
    "objectstoragemanagement",
];

/// The paths that tools add to a URL themselves.
fn path_of(product: &str) -> Option<&'static str> {
    let paths = [
        ("cloud", "/cloudapi/v6"),
        ("auth", "/auth/v1"),
        ("mongo", "/databases/mongodb"),
        ("psql", "/databases/postgresql"),
        ("containerregistry", "/containerregistries"),
        ("autoscaling", "/autoscaling"),
    ];
    paths.iter().find(|(name, _)| *name == product).map(|(_, path)| *path)
}

/// The origin of a URL.
fn without_path(url: &str) -> &str {
    let begin = url.find("://").unwrap() + 3;
    url[begin..].find('/').map_or(url, |slash| &url[..begin + slash])
}

fn with_path(url: &str, product: &str) -> String {
    let path = path_of(product).unwrap();
    if url.ends_with(path) { url.to_owned() } else { format!("{url}{path}") }
}

fn endpoints<'a>(config: &'a Value, product: &str) -> &'a Vec<Value> {
    let products = config["environments"][0]["products"].as_array().unwrap();
    products.iter().find(|one| one["name"] == product).unwrap_or_else(|| panic!("no {product}"))["endpoints"]
        .as_array()
        .unwrap()
}

fn url_of(endpoint: &Value) -> String {
    endpoint["name"].as_str().unwrap().to_owned()
}

/// The endpoint of exactly this location.
fn exact(config: &Value, Wanted { product, location }: Wanted<'_>) -> Option<String> {
    endpoints(config, product).iter().find(|one| one.get("location").and_then(Value::as_str) == location).map(url_of)
}

fn ionosctl(settings: Settings<'_>, wanted: Wanted<'_>) -> Option<String> {
    if let Some(url) = settings.api_url {
        let own = ["cloud", "auth", "mongo", "psql", "containerregistry"].contains(&wanted.product);
        return Some(if own { with_path(without_path(url), wanted.product) } else { url.to_owned() });
    }
    let config = settings.config?;
    let located = wanted.location.and_then(|_| exact(config, wanted));
    let first = || endpoints(config, wanted.product).first().filter(|one| one.get("location").is_none()).map(url_of);
    located.or_else(first)
}

/// The file's endpoint has to be one without a location, and with the path in it.
fn terraform_cloud(settings: Settings<'_>, wanted: Wanted<'_>) -> Option<String> {
    let of_file = || {
        let global = exact(settings.config?, Wanted { location: None, ..wanted })?;
        assert!(global.contains("/cloudapi/v6"), "{global}");
        Some(global)
    };
    settings.api_url.map(|url| with_path(url, wanted.product)).or_else(of_file)
}

/// The file's endpoint of Container Registry has to have the path in it.
fn terraform_global(settings: Settings<'_>, wanted: Wanted<'_>) -> Option<String> {
    if settings.api_url.is_none() && wanted.product == "containerregistry" {
        let url = url_of(endpoints(settings.config?, wanted.product).first()?);
        assert!(url.contains("/containerregistries"), "{url}");
        return Some(url);
    }
    let of_file = || endpoints(settings.config?, wanted.product).first().map(url_of);
    settings.api_url.map(str::to_owned).or_else(of_file).map(|url| with_path(&url, wanted.product))
}

/// The variable of the product is read without a location only, and no location falls back to an endpoint without.
fn terraform_regional(settings: Settings<'_>, wanted: Wanted<'_>) -> Option<String> {
    let of_product = || settings.product_url.filter(|_| wanted.location.is_none()).map(str::to_owned);
    let of_file = || exact(settings.config?, Wanted { location: Some(wanted.location?), ..wanted });
    settings.api_url.map(str::to_owned).or_else(of_product).or_else(of_file)
}

fn terraform_file(settings: Settings<'_>, wanted: Wanted<'_>) -> Option<String> {
    exact(settings.config?, Wanted { location: Some(wanted.location?), ..wanted })
}

fn terraform_first(settings: Settings<'_>, wanted: Wanted<'_>) -> Option<String> {
    let of_file = || endpoints(settings.config?, wanted.product).first().map(url_of);
    settings.api_url.map(str::to_owned).or_else(of_file)
}

/// A running program, its configuration file, and a client that reaches it.
struct Target {
    _running: Running,
    url: String,
    config: Value,
    caller: Caller,
}

impl Target {
    fn start(name: &str, flags: &[&str]) -> Self {
        let folder = Folder::new(name);
        let (file, ca) = (folder.file("config.yaml"), folder.file("ca.pem"));
        let mut command = Command::new(PROGRAM);
        command.args(["--listen", "127.0.0.1:0", "--time-scale", "100000", "--write-config", &file]).args(flags);
        if flags.contains(&"--tls") {
            command.args(["--write-ca", &ca]);
        }
        let mut running = Running(command.stdout(Stdio::piped()).spawn().unwrap());
        let mut line = String::new();
        BufReader::new(running.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim_end().strip_prefix("ionos-emulator listening on ").unwrap().to_owned();
        let config = serde_saphyr::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        let address = url.split_once("://").unwrap().1;
        let caller =
            std::fs::read_to_string(&ca).map_or_else(|_| Caller::default(), |pem| Caller::trusting(&pem, address));
        Self { _running: running, url, config, caller }
    }

    /// Leads one through its life at a URL.
    fn life(&self, of: &str, base: &str, thing: &Thing, location: Option<&str>, query: &str) {
        let one = self.begun(of, base, thing, location, query);
        self.caller.delete(&one);
    }

    /// The same, and sees it in the lists of its location alone: a tool with many locations asks all of them.
    fn life_in_one_location(&self, of: &str, base: &str, thing: &Thing, location: Option<&str>, query: &str) {
        let one = self.begun(of, base, thing, location, query);
        let all = endpoints(&self.config, thing.product).iter();
        for (endpoint, here) in all.filter_map(|one| Some((one, one.get("location")?.as_str()?))) {
            let shown = self.caller.lists(&format!("{}{}", url_of(endpoint), thing.collection), &one, query);
            assert_eq!(shown, location.map(host_part) == Some(host_part(here)), "{of}: {base} in {here}");
        }
        self.caller.delete(&one);
    }

    /// Creates one, finds it in its list, and its location in the name that responses give it.
    fn begun(&self, of: &str, base: &str, thing: &Thing, location: Option<&str>, query: &str) -> String {
        let one = self.caller.create(base, thing, query);
        assert!(self.caller.lists(&format!("{base}{}", thing.collection), &one, query), "{of}: {base}");
        let name = self.caller.get(&one).body["metadata"]["resourceURN"].as_str().map(str::to_owned);
        if let (Some(name), Some(location)) = (&name, location) {
            assert!(name.contains(&format!(":{}:", host_part(location))), "{of}: {location}: {name}");
        }
        assert!(name.is_some() || !["kafka", "vpn"].contains(&thing.product), "{of}: {base}");
        one
    }
}

/// The location in the name of a host: one serves the parts of its location too.
fn host_part(location: &str) -> String {
    location.split('/').take(2).collect::<Vec<_>>().join("-")
}

/// The vendor's host of a product, in a location or the first.
fn vendor_host(document: &str, location: Option<&str>) -> String {
    let document = Document::compiled().find(|one| one.name == document).unwrap();
    let mut servers = document.servers.iter();
    let server = servers.find(|one| location.is_none() || one.location.as_deref() == location);
    server.unwrap_or_else(|| panic!("{location:?}")).url.clone()
}

/// Of each product in each location, and without one.
fn all_wanted<'a>(config: &'a Value, product: &'a str) -> Vec<Wanted<'a>> {
    let locations = endpoints(config, product).iter().map(|one| one.get("location").and_then(Value::as_str));
    locations.map(|location| Wanted { product, location }).collect()
}

fn things_of(product: &str) -> impl Iterator<Item = Thing> {
    let all = things().into_iter().chain([certificate()]);
    all.filter(move |thing| thing.product == product)
}

#[test]
fn ways_of_ionosctl_and_terraform_lead_through_lives() {
    let target = Target::start("ways", &[]);
    let mut lives = 0;
    for Rule { of, products, way, query } in RULES {
        for wanted in products.iter().flat_map(|product| all_wanted(&target.config, product)) {
            let thing = things_of(wanted.product).next().unwrap();
            let endpoint = exact(&target.config, wanted).unwrap();
            let wrong = "http://127.0.0.1:9/never";
            let config = Some(&target.config);
            // A URL of this product, one for all where the product adds its path or has paths of its own, and the file.
            let mut every = vec![
                Settings { api_url: Some(&endpoint), product_url: None, config: None },
                Settings { api_url: Some(&target.url), product_url: None, config: None },
                Settings { config, ..Settings::default() },
            ];
            if of.starts_with(VARIABLE_OF_PRODUCT) {
                // Without a location the variable of the product takes precedence, with one it is not read.
                let of_product = if wanted.location.is_some() { wrong } else { &endpoint };
                every.push(Settings { product_url: Some(of_product), config, ..Settings::default() });
            }
            for settings in every {
                let is_for_all = settings.api_url == Some(&target.url);
                if is_for_all && (wanted.location.is_some() || !is_found_at_root(of, wanted.product)) {
                    continue;
                }
                let Some(base) = way(settings, wanted) else { continue };
                match wanted.location {
                    Some(_) if settings.config.is_some() => {
                        target.life_in_one_location(of, &base, &thing, wanted.location, query);
                    }
                    _ => target.life(of, &base, &thing, wanted.location, query),
                }
                lives += 1;
            }
        }
    }
    assert!(lives > 200, "{lives}");
}

/// `/clusters` and `/pipelines` are paths of several products: the file alone can tell those apart. No fact says what
/// ionosctl does for VM Auto Scaling.
fn is_found_at_root(of: &str, product: &str) -> bool {
    let shared = ["psqlv2", "mariadb", "inmemorydbv2", "kafka", "nfs", "logging", "monitoring"];
    !shared.contains(&product) && (of, product) != ("ionosctl", "autoscaling")
}

#[test]
fn tools_without_settings_reach_vendor_hosts_by_tls() {
    let target = Target::start("hosts", &["--tls"]);
    for Rule { of, products, way, query } in RULES {
        for wanted in products.iter().flat_map(|product| all_wanted(&target.config, product)) {
            // Of the others one location is enough: every host is called by a test of the server.
            if of != "Terraform, host" && !matches!(wanted.location, None | Some("de/fra")) {
                continue;
            }
            // Terraform finds these in the file, if there is a location.
            let config = Some(&target.config).filter(|_| of == "Terraform, host");
            assert_eq!(way(Settings { config, ..Settings::default() }, wanted), None, "{of}: {}", wanted.product);
            let thing = things_of(wanted.product).next().unwrap();
            // The host of a location serves its parts, and is the tool's choice for them.
            let part_of = wanted.location.map(|location| location.splitn(3, '/').take(2).collect::<Vec<_>>().join("/"));
            let host = vendor_host(thing.document, part_of.as_deref());
            match wanted.location {
                // The host alone chooses the location.
                Some(_) if of == "Terraform, host" => {
                    target.life_in_one_location(of, &host, &thing, wanted.location, query);
                }
                _ => target.life(of, &host, &thing, wanted.location, query),
            }
        }
    }
}

/// Terraform finds certificates by the file, and providers and auto-certificates at the vendor's host.
#[test]
fn auto_certificate_of_vendor_host_is_certificate_of_file() {
    let target = Target::start("certificates", &["--tls"]);
    let (caller, host) = (&target.caller, vendor_host("cert-manager", None));
    caller.create(&vendor_host("dns", None), &things_of("dns").next().unwrap(), "");
    let provider = caller.create(&host, &things_of("cert").next().unwrap(), "");
    let properties = json!({
        "provider": provider.rsplit_once('/').unwrap().1, "commonName": "www.a.example.com", "keyAlgorithm": "rsa2048",
        "name": "shop", "subjectAlternativeNames": ["a.example.com"],
    });
    let thing = Thing { product: "cert", document: "cert-manager", collection: "/auto-certificates", properties };
    let auto_certificate = caller.create(&host, &thing, "");
    let issued = caller.get(&auto_certificate).body["metadata"]["lastIssuedCertificate"].clone();
    let wanted = Wanted { product: "cert", location: None };
    let of_file = terraform_first(Settings { config: Some(&target.config), ..Settings::default() }, wanted).unwrap();
    let shown = caller.get(&format!("{of_file}/certificates/{}", issued.as_str().unwrap()));
    assert_eq!(shown.body["metadata"]["commonName"], "www.a.example.com", "{}", shown.body);
    caller.delete(&auto_certificate);
    caller.delete(&provider);
    target.life("Terraform, first endpoint", &of_file, &certificate(), None, "");
}

/// ionosctl generates a token with a name and a password, reads itself by it, and deletes it.
#[test]
fn tokens_are_found_by_every_way_of_ionosctl() {
    let (plain, tls) = (Target::start("tokens", &[]), Target::start("tokens-tls", &["--tls"]));
    let config = Settings { config: Some(&plain.config), ..Settings::default() };
    let api_url = Settings { api_url: Some(&plain.url), ..Settings::default() };
    for (target, settings) in [(&plain, api_url), (&plain, config), (&tls, Settings::default())] {
        let wanted = Wanted { product: "auth", location: None };
        let base = ionosctl(settings, wanted).unwrap_or_else(|| vendor_host("auth", None));
        let made = target.caller.get(&format!("{base}/tokens/generate?ttl=3600"));
        assert!(made.status == 200 && made.body["token"].is_string(), "{base}: {}", made.body);
        let list = target.caller.get(&format!("{base}/tokens")).body;
        let one = format!("{base}/tokens/{}", list["tokens"][0]["id"].as_str().unwrap_or_else(|| panic!("{list}")));
        let Response { status, body, .. } = target.caller.call("DELETE", &one, None);
        assert_eq!((status, &body["success"]), (200, &json!(true)), "{base}");
        assert_eq!(target.caller.get(&one).status, 404, "{base}");
    }
}
