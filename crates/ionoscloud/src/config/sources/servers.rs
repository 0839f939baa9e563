//! URLs of the configuration file, as servers of products.

use ionoscloud_core::{Error, Location, Product, ServerSelector};
use ionoscloud_transport::{EndpointLayer, ServerConfig, TlsSettings, TransportSettings};

use crate::config::config_file::Endpoint;
use crate::products;

/// The name that older files have for the product `cloud`.
const OLD_NAME_OF_CLOUD: &str = "compute";

/// The settings that all servers of the file share.
pub(super) struct Rules {
    /// The client's settings, which those of a server begin with.
    pub(super) tls: TlsSettings,
    /// The file may turn verification off: a program with TLS settings decides by itself.
    pub(super) may_skip_verification: bool,
    /// Attempts go round-robin over the servers of one location.
    pub(super) round_robin: bool,
}

/// Gives the products of the file their servers.
pub(super) fn of_file(
    set: &TransportSettings,
    products: &[(&str, &[Endpoint])],
    rules: &Rules,
) -> Result<EndpointLayer, Error> {
    let mut endpoint = EndpointLayer::new();
    for (name, servers) in products {
        let name = name.trim().to_ascii_lowercase();
        if products::sets_servers(set, &name) {
            continue;
        }
        let settings = servers.iter().map(|server| setting(server, rules)).collect::<Result<Vec<_>, _>>()?;
        let ordered = in_order(settings, rules.round_robin);
        let only = only_location(&ordered).filter(|_| products::of_config_name(&name).is_some_and(is_regional));
        let servers = complete(products::of_config_name(&name), ordered)?;
        if name == OLD_NAME_OF_CLOUD {
            endpoint = endpoint.servers_by_location("cloud", servers.clone());
        }
        if let Some(location) = only {
            endpoint = endpoint.server(name.clone(), ServerSelector::Location(location));
        }
        endpoint = endpoint.servers_by_location(name, servers);
    }
    Ok(endpoint)
}

/// The location that a file names alone: it is that of callers who name none.
fn only_location(servers: &[ServerConfig]) -> Option<Location> {
    let first = servers.first()?.location.as_ref()?;
    servers.iter().all(|server| server.location.as_ref() == Some(first)).then(|| first.clone())
}

fn is_regional(product: &'static Product) -> bool {
    product.servers().len() > 1
}

fn setting(endpoint: &Endpoint, rules: &Rules) -> Result<ServerConfig, Error> {
    let mut server = ServerConfig::new(endpoint.url.clone());
    if let Some(location) = &endpoint.location {
        server = server.location(location.as_str());
    }
    let skips = endpoint.skip_tls_verify && rules.may_skip_verification;
    if endpoint.skip_tls_verify {
        let text = if skips {
            "the configuration file turns the verification of this server's certificate off"
        } else {
            "skipTlsVerify of the configuration file is ignored for this server: the program has TLS settings"
        };
        tracing::warn!(target: "ionoscloud", server = endpoint.url.authority(), "{text}");
    }
    if endpoint.certificates.is_none() && !skips {
        return Ok(server);
    }
    let mut tls = rules.tls.clone();
    if let Some((pem, place)) = &endpoint.certificates {
        tls = tls.add_ca_pem(pem).map_err(|error| place.unusable(&error))?;
    }
    Ok(server.tls(if skips { tls.danger_skip_verification(true) } else { tls }))
}

/// Sorts servers without a location first, since they are for callers who name none. Without round-robin, one for each
/// location is kept.
fn in_order(servers: Vec<ServerConfig>, round_robin: bool) -> Vec<ServerConfig> {
    let (mut ordered, located): (Vec<_>, Vec<_>) = servers.into_iter().partition(|server| server.location.is_none());
    ordered.extend(located);
    let mut kept: Vec<ServerConfig> = Vec::new();
    for server in ordered {
        if round_robin || !kept.iter().any(|other| other.location == server.location) {
            kept.push(server);
        }
    }
    kept
}

/// If the file has locations only, the product keeps its own servers for all others.
fn complete(product: Option<&'static Product>, servers: Vec<ServerConfig>) -> Result<Vec<ServerConfig>, Error> {
    let Some(product) = product.filter(|_| servers.iter().all(|server| server.location.is_some())) else {
        return Ok(servers);
    };
    let mut servers = servers;
    let mut complete = Vec::new();
    for own in product.servers() {
        let replaces = |server: &ServerConfig| {
            server.location.as_ref().is_some_and(|location| {
                own.locations().any(|name| name.split(['/', '-']).eq(location.as_str().split(['/', '-'])))
            })
        };
        let (replacing, others): (Vec<_>, Vec<_>) = servers.into_iter().partition(replaces);
        servers = others;
        if replacing.is_empty() {
            complete.push(ServerConfig::new(own.base_url(|_| None)?).location(own.location()));
        }
        complete.extend(replacing);
    }
    complete.extend(servers);
    Ok(complete)
}

#[cfg(test)]
mod tests {
    use ionoscloud_core::Server;

    use super::*;

    static REGIONAL: Product = Product::new("regional", "1")
        .with_servers(&[Server::new("https://txl.example", "de/txl"), Server::new("https://fra.example", "de/fra")]);

    fn server(url: &str, location: &str) -> ServerConfig {
        let server = ServerConfig::new(url.parse().unwrap());
        if location.is_empty() { server } else { server.location(location) }
    }

    fn shown(servers: &[ServerConfig]) -> Vec<String> {
        let location = |server: &ServerConfig| server.location.as_ref().map(|l| l.as_str().to_owned());
        servers.iter().map(|server| format!("{} {}", server.url, location(server).unwrap_or_default())).collect()
    }

    #[test]
    fn without_round_robin_each_location_has_one_server() {
        let servers = || {
            vec![server("a", "de/txl"), server("b", ""), server("c", ""), server("d", "de/txl"), server("e", "de/fra")]
        };
        let kept = shown(&in_order(servers(), false));
        assert_eq!(kept, ["https://b ", "https://a de/txl", "https://e de/fra"]);
        let all = shown(&in_order(servers(), true));
        assert_eq!(all, ["https://b ", "https://c ", "https://a de/txl", "https://d de/txl", "https://e de/fra"]);
    }

    #[test]
    fn product_keeps_servers_of_locations_not_in_file() {
        let servers = vec![server("new", "de-fra"), server("further", "us/las")];
        let servers = shown(&complete(Some(&REGIONAL), servers).unwrap());
        assert_eq!(servers, ["https://txl.example de/txl", "https://new de-fra", "https://further us/las"]);
    }

    #[test]
    fn only_location_of_file_is_found() {
        let of = |servers: &[ServerConfig]| only_location(servers).map(|location| location.to_string());
        assert_eq!(of(&[server("a", "de/fra"), server("b", "de/fra")]).as_deref(), Some("de/fra"));
        assert_eq!(of(&[server("a", "de/fra"), server("b", "de/txl")]), None);
        assert_eq!(of(&[server("a", "de/fra"), server("b", "")]), None);
        assert_eq!(of(&[]), None);
    }

    #[test]
    fn server_without_location_replaces_product_servers() {
        let servers = vec![server("all", ""), server("new", "de/fra")];
        for product in [Some(&REGIONAL), None] {
            assert_eq!(shown(&complete(product, servers.clone()).unwrap()), shown(&servers));
        }
    }
}
