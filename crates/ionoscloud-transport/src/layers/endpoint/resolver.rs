//! Resolves the server and the URL of a request, from call, product, client and document.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use http::header::{self, ACCEPT_ENCODING, USER_AGENT};
use http::{HeaderName, HeaderValue, Request};
use ionoscloud_core::{
    BaseUrl, Body, Error, ErrorKind, OperationInfo, Product, RequestOptions, Server, ServerSelector,
};

use super::server_list::{ListedServer, ServerList};
use super::{EndpointLayer, OfProduct, ResolvedServer, ServerUrls};
use crate::layers::ResendCount;

/// Resolves the server and URL of a request.
pub struct Resolver {
    settings: EndpointLayer,
    /// The results for each product, a handful in a program, and of values that single calls give to its variables.
    known: RwLock<Vec<Known>>,
}

struct Known {
    product: &'static Product,
    variables: Vec<(String, String)>,
    resolved: Arc<Resolved>,
}

/// The number of sets of values of single calls that are kept: programs know a few, and none may fill the memory.
const MAX_SETS_OF_VALUES: usize = 32;

/// The settings applied to a product.
pub(super) struct Resolved {
    user_agent: HeaderValue,
    base_path: Cow<'static, str>,
    servers: ServerList,
    /// The client's choice for the product.
    choice: Option<ServerSelector>,
}

/// A server of an attempt, one of several in round-robin.
pub(super) struct AttemptServer {
    product: Arc<Resolved>,
    server: Arc<ListedServer>,
}

impl AttemptServer {
    /// Notes that a connection to the server could be made.
    pub(super) fn was_reached(&self) {
        self.server.set_reachable(true);
    }

    /// Records that none could, and returns whether another server takes its place.
    pub(super) fn moves_on(&self) -> bool {
        self.server.set_reachable(false);
        self.product.servers.has_another(&self.server)
    }
}

impl fmt::Debug for Resolver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Resolver").field("settings", &self.settings).finish_non_exhaustive()
    }
}

impl Resolver {
    pub(super) fn new(settings: EndpointLayer) -> Self {
        Self { settings, known: RwLock::default() }
    }

    /// Sets the URL of a request, and returns the server if it has others beside it.
    pub(super) fn resolve(&self, request: &mut Request<Body>) -> Result<Option<AttemptServer>, Error> {
        let product = request.extensions().get::<OperationInfo>().map(OperationInfo::product).ok_or_else(|| {
            Error::new(
                ErrorKind::InvalidInput,
                "the request does not say which product it is for: put an `OperationInfo` into its extensions",
            )
        })?;
        let options = request.extensions().get::<RequestOptions>();
        refuse_own_headers(request, options)?;
        let resolved = match options {
            Some(options) => {
                log_unknown(product, &options.server_variables);
                self.known(product, &options.server_variables)?
            }
            None => self.known(product, &[])?,
        };
        let attempt = request.extensions().get::<ResendCount>().map_or(0, |count| count.0 as usize);
        let of_call = options.and_then(|options| options.server.as_ref());
        let (server, rotated) = self.server(product, &resolved, of_call, attempt)?;
        self.set_url(request, server.url.as_ref())?;
        request.headers_mut().entry(USER_AGENT).or_insert_with(|| resolved.user_agent.clone());
        request.extensions_mut().insert(server);
        Ok(rotated.map(|server| AttemptServer { product: resolved, server }))
    }

    fn set_url(&self, request: &mut Request<Body>, server: &BaseUrl) -> Result<(), Error> {
        self.settings.check_encryption_of(server)?;
        if request.uri().authority().is_none() {
            *request.uri_mut() = server.join(request.uri())?;
        } else if !server.is_origin_of(request.uri()) {
            return Err(Error::new(
                ErrorKind::InvalidInput,
                format!("the request has an absolute URL that is not at {}", server.authority()),
            ));
        }
        Ok(())
    }

    /// Returns the result for a product with these values. All requests that share them share what is known of a
    /// server.
    fn known(&self, product: &'static Product, of_call: &[(String, String)]) -> Result<Arc<Resolved>, Error> {
        let variables: Vec<_> = of_call.iter().filter(|(name, _)| has_variable(product, name)).cloned().collect();
        let are_same = |known: &[(String, String)]| {
            known.len() == variables.len() && variables.iter().all(|variable| known.contains(variable))
        };
        let find = |known: &[Known]| {
            let is_same = |other: &Product| std::ptr::eq(other, product) || other == product;
            let found = known.iter().find(|known| is_same(known.product) && are_same(&known.variables));
            found.map(|known| Arc::clone(&known.resolved))
        };
        if let Some(resolved) = find(&self.known.read().unwrap_or_else(PoisonError::into_inner)) {
            return Ok(resolved);
        }
        let resolved = Arc::new(self.settings.resolve(product, &variables)?);
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(resolved) = find(&known) {
            return Ok(resolved);
        }
        let is_of_call = |known: &Known| !known.variables.is_empty();
        if !variables.is_empty()
            && known.iter().filter(|known| is_of_call(known)).count() >= MAX_SETS_OF_VALUES
            && let Some(oldest) = known.iter().position(is_of_call)
        {
            known.remove(oldest);
        }
        known.push(Known { product, variables, resolved: Arc::clone(&resolved) });
        Ok(resolved)
    }

    fn server(
        &self,
        product: &Product,
        resolved: &Resolved,
        of_call: Option<&ServerSelector>,
        attempt: usize,
    ) -> Result<(ResolvedServer, Option<Arc<ListedServer>>), Error> {
        if let Some(ServerSelector::Url(url)) = of_call {
            return Ok((ResolvedServer { url: Arc::new(url.below(&resolved.base_path)), tls: None }, None));
        }
        let (choice, asked) = match (of_call, &resolved.choice) {
            (Some(choice), _) => (Some(choice), ", which the call asks for"),
            (None, Some(choice)) => (Some(choice), ", which the client asks for"),
            (None, None) => (None, ""),
        };
        let lacking = |(what, instead): (String, String)| {
            Error::new(ErrorKind::Configuration, format!("{} has {what}{asked}; {instead}", product.key()))
        };
        let servers = &resolved.servers;
        if choice.is_none() && servers.lacks_default() {
            let text = format!(
                "{} is regional, and neither the call nor the client names a location: pick one of {}",
                product.key(),
                servers.locations()
            );
            return Err(Error::new(ErrorKind::Configuration, text));
        }
        let first = servers.first(choice).map_err(lacking)?;
        if !self.settings.fails_over() || servers.is_single() {
            return Ok((first.resolved.clone(), None));
        }
        let server = servers.for_attempt(first, attempt);
        Ok((server.resolved.clone(), Some(Arc::clone(server))))
    }
}

impl EndpointLayer {
    fn resolve(&self, product: &'static Product, of_call: &[(String, String)]) -> Result<Resolved, Error> {
        let in_product =
            |error: Error| Error::new(error.kind(), format!("{}: {error}", product.key())).with_source(error);
        let value = |name: &str| {
            let set = of_call.iter().chain(&self.variables).find(|(known, _)| known == name);
            set.map(|(_, value)| value.as_str())
        };
        if of_call.is_empty() {
            log_unknown(product, &self.variables);
        }
        let base_path = product.expanded_path(value).map_err(in_product)?;
        let by_location = |settings: &OfProduct| settings.urls.as_ref().map(|_| settings.by_location);
        let by_location = self.of(product, by_location);
        let servers = match (self.of(product, |settings| settings.urls.clone()), &self.base_url) {
            (Some(ServerUrls::List(servers)), _) => {
                let list = ServerList::replaced(&servers, &base_path);
                if by_location == Some(true) { list.by_location() } else { list }
            }
            (Some(ServerUrls::One(url)), _) => ServerList::one_for_all(url.below(&base_path)),
            (None, Some(url)) => ServerList::one_for_all(url.below(&base_path)),
            (None, None) => {
                let expanded =
                    |server: &Server| Ok((server.base_url(value)?, server.locations().map(str::to_owned).collect()));
                let servers: Result<Vec<_>, Error> = product.servers().iter().map(expanded).collect();
                ServerList::own(servers.map_err(in_product)?).by_location()
            }
        };
        let choice = self.of(product, |settings| settings.choice.clone());
        Ok(Resolved { user_agent: self.user_agent_for(product)?, base_path, servers, choice })
    }

    /// Returns a setting of a product: by its name in the configuration file, which distinguishes versions of an API,
    /// or by its key.
    fn of<T>(&self, product: &Product, pick: impl Fn(&OfProduct) -> Option<T>) -> Option<T> {
        let named = |name: &str| self.products.iter().find(|(known, _)| known == name).and_then(|(_, it)| pick(it));
        named(product.config_name()).or_else(|| named(product.key()))
    }

    fn user_agent_for(&self, product: &Product) -> Result<HeaderValue, Error> {
        let mut user_agent =
            format!("ionoscloud-rust/{} ({}/{})", env!("CARGO_PKG_VERSION"), product.key(), product.api_version());
        if let Some(application) = &self.application {
            user_agent.push(' ');
            user_agent.push_str(application);
        }
        HeaderValue::try_from(user_agent).map_err(|error| {
            Error::new(ErrorKind::Configuration, "the name of the application has characters that a header cannot hold")
                .with_source(error)
        })
    }
}

/// Refuses headers that are the client's own business. Those that say where a message ends are set from the body, and
/// others would cut it off or wait for more; `host` is that of the resolved server, which the credentials are for.
fn refuse_own_headers(request: &Request<Body>, options: Option<&RequestOptions>) -> Result<(), Error> {
    // Requests have few headers: to compare those costs less than to look up each of these.
    let own = request.headers().keys().find(|name| OWN.contains(name));
    // A layer around the client may decode what it asks for; a call cannot.
    let encoding = options.filter(|options| options.headers.contains_key(ACCEPT_ENCODING)).map(|_| &ACCEPT_ENCODING);
    let Some(name) = own.or(encoding) else { return Ok(()) };
    let text = format!("the header {name} is set by the client and cannot be set by a call: leave it out");
    Err(Error::new(ErrorKind::InvalidInput, text))
}

static OWN: [HeaderName; 10] = [
    header::HOST,
    header::CONTENT_LENGTH,
    header::TRANSFER_ENCODING,
    header::CONNECTION,
    header::UPGRADE,
    header::TE,
    header::TRAILER,
    header::PROXY_AUTHORIZATION,
    HeaderName::from_static("keep-alive"),
    HeaderName::from_static("proxy-connection"),
];

fn has_variable(product: &Product, name: &str) -> bool {
    product.servers().iter().flat_map(Server::variables).any(|known| known.name() == name)
}

fn log_unknown(product: &Product, variables: &[(String, String)]) {
    for (name, _) in variables.iter().filter(|(name, _)| !has_variable(product, name)) {
        tracing::debug!(
            target: "ionoscloud",
            product = product.key(),
            variable = name,
            "no server of the product has this variable, so it is ignored"
        );
    }
}

#[cfg(test)]
mod tests {
    use ionoscloud_core::ServerVariable;

    use super::*;

    static TOYS: Product = Product::new("toys", "1").with_servers(&[Server::new("https://{region}.example", "global")
        .with_variables(&[ServerVariable::new("region", "eu"), ServerVariable::new("stage", "live")])]);

    #[test]
    fn cached_call_variables_are_bounded() {
        let resolver = Resolver::new(EndpointLayer::new());
        let known = |region: &str| {
            let variables = [("region".to_owned(), region.to_owned()), ("other".to_owned(), region.to_owned())];
            resolver.known(&TOYS, &variables).unwrap()
        };
        let own = resolver.known(&TOYS, &[]).unwrap();
        let in_order = |names: [&str; 2]| resolver.known(&TOYS, &names.map(|name| (name.to_owned(), "x".to_owned())));
        assert!(Arc::ptr_eq(&in_order(["region", "stage"]).unwrap(), &in_order(["stage", "region"]).unwrap()));
        let (first, second) = (known("first"), known("second"));
        assert!(Arc::ptr_eq(&first, &known("first")) && !Arc::ptr_eq(&first, &second));
        for index in 2..=MAX_SETS_OF_VALUES {
            known(&format!("region-{index}"));
        }
        assert_eq!(resolver.known.read().unwrap().len(), 1 + MAX_SETS_OF_VALUES);
        assert!(Arc::ptr_eq(&second, &known("second")) && !Arc::ptr_eq(&first, &known("first")));
        let unknown = [("other".to_owned(), "x".to_owned())];
        assert!(Arc::ptr_eq(&own, &resolver.known(&TOYS, &unknown).unwrap()));
    }
}
