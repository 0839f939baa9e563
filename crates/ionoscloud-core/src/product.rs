/// One way to prove who is calling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthMethod {
    /// `Authorization: Basic …`, a user name and a password.
    Basic,
    /// `Authorization: Bearer …`, a token of the Auth API.
    Bearer,
}

/// One address at which a product is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Server {
    url: &'static str,
    location: &'static str,
}

impl Server {
    /// A server at an absolute URL, path included, in a location such as `de/txl`; `global` where there is one for all.
    pub const fn new(url: &'static str, location: &'static str) -> Self {
        Self { url, location }
    }

    /// The absolute URL, with the product's base path.
    pub const fn url(&self) -> &'static str {
        self.url
    }

    /// The location it serves, as the API spells it (`de/txl`), or `global`.
    pub const fn location(&self) -> &'static str {
        self.location
    }
}

/// What the transport has to know about a product, generated as `PRODUCT` in each product's module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Product {
    key: &'static str,
    config_name: &'static str,
    api_version: &'static str,
    base_path: &'static str,
    servers: &'static [Server],
    auth_methods: &'static [AuthMethod],
}

impl Product {
    /// A product by its key, which is also its cargo feature, and the version of its API.
    pub const fn new(key: &'static str, api_version: &'static str) -> Self {
        Self { key, config_name: key, api_version, base_path: "", servers: &[], auth_methods: &[AuthMethod::Bearer] }
    }

    /// Sets the name that the vendor's configuration file gives to the product.
    pub const fn config_name(mut self, name: &'static str) -> Self {
        self.config_name = name;
        self
    }

    /// Sets the path below which its operations live, such as `/databases/mongodb`; empty at the root of a host.
    pub const fn base_path(mut self, path: &'static str) -> Self {
        self.base_path = path;
        self
    }

    /// Sets the servers, the default one first.
    pub const fn servers(mut self, servers: &'static [Server]) -> Self {
        self.servers = servers;
        self
    }

    /// Sets the ways to authenticate that the product accepts.
    pub const fn auth_methods(mut self, methods: &'static [AuthMethod]) -> Self {
        self.auth_methods = methods;
        self
    }

    /// The key: module and cargo feature name, `mongodb`.
    pub const fn key(&self) -> &'static str {
        self.key
    }

    /// The name in the vendor's configuration file, `mongo`.
    pub const fn name_in_config(&self) -> &'static str {
        self.config_name
    }

    /// The version of the API, `1.0.0`.
    pub const fn api_version(&self) -> &'static str {
        self.api_version
    }

    /// The path below which the operations live; empty at the root of a host.
    pub const fn path(&self) -> &'static str {
        self.base_path
    }

    /// The servers, the default one first.
    pub const fn all_servers(&self) -> &'static [Server] {
        self.servers
    }

    /// Whether the product takes this way to authenticate.
    pub fn accepts(&self, method: AuthMethod) -> bool {
        self.auth_methods.contains(&method)
    }
}
