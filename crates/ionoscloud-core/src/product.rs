//! Products: the facts about an API that the transport needs.

use std::borrow::Cow;

use crate::{Error, Server};

/// A way to authenticate.
///
/// ```
/// use ionoscloud_core::{AuthMethod, Product};
///
/// static TOYS: Product = Product::new("toys", "1").with_auth_methods(&[AuthMethod::Basic]);
/// assert!(TOYS.accepts(AuthMethod::Basic) && !TOYS.accepts(AuthMethod::Bearer));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthMethod {
    /// `Authorization: Basic …`, a user name and a password.
    Basic,
    /// `Authorization: Bearer …`, a token of the Auth API.
    Bearer,
}

/// The facts of a product that the transport needs, generated as `PRODUCT` in each product's module.
///
/// ```
/// use ionoscloud_core::{Product, Server};
///
/// static TOYS: Product = Product::new("toys", "1.0.0")
///     .with_base_path("/toys")
///     .with_servers(&[Server::new("https://toys.example.com/toys", "de/txl")]);
/// assert_eq!(TOYS.servers()[0].location(), "de/txl");
/// ```
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
    /// Creates a product from its key, which is also its cargo feature, and the version of its API.
    pub const fn new(key: &'static str, api_version: &'static str) -> Self {
        Self { key, config_name: key, api_version, base_path: "", servers: &[], auth_methods: &[AuthMethod::Bearer] }
    }

    /// Sets the name that the vendor's configuration file gives to the product.
    pub const fn with_config_name(mut self, name: &'static str) -> Self {
        self.config_name = name;
        self
    }

    /// Sets the path below which its operations are, such as `/databases/mongodb`; empty at the root of a host.
    ///
    /// It may have the variables of the first server's URL.
    pub const fn with_base_path(mut self, path: &'static str) -> Self {
        self.base_path = path;
        self
    }

    /// Sets the servers, the default one first.
    pub const fn with_servers(mut self, servers: &'static [Server]) -> Self {
        self.servers = servers;
        self
    }

    /// Sets the ways to authenticate that the product accepts.
    pub const fn with_auth_methods(mut self, methods: &'static [AuthMethod]) -> Self {
        self.auth_methods = methods;
        self
    }

    /// The key: module and cargo feature name, `mongodb`.
    pub const fn key(&self) -> &'static str {
        self.key
    }

    /// The name in the vendor's configuration file, `mongo`.
    pub const fn config_name(&self) -> &'static str {
        self.config_name
    }

    /// The version of the API, `1.0.0`.
    pub const fn api_version(&self) -> &'static str {
        self.api_version
    }

    /// The path below which the operations are, its variables as `{name}`; empty at the root of a host.
    pub const fn base_path(&self) -> &'static str {
        self.base_path
    }

    /// Returns the path below which the operations are, with these values of its variables, and the default of each
    /// that has none.
    ///
    /// # Errors
    ///
    /// As [`Server::base_url`].
    pub fn expanded_path<'a>(&self, value: impl Fn(&str) -> Option<&'a str>) -> Result<Cow<'static, str>, Error> {
        match self.servers.first() {
            Some(server) => server.expand_path(self.base_path, value),
            None => Server::new("", "").expand_path(self.base_path, value),
        }
    }

    /// The servers, the default one first.
    pub const fn servers(&self) -> &'static [Server] {
        self.servers
    }

    /// Returns true if the product accepts this way to authenticate.
    pub fn accepts(&self, method: AuthMethod) -> bool {
        self.auth_methods.contains(&method)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ServerVariable;

    #[test]
    fn base_path_has_variables_of_first_server() {
        const VERSION: ServerVariable = ServerVariable::new("version", "v1");
        static SERVERS: &[Server] =
            &[Server::new("https://h.example/toys/{version}", "global").with_variables(&[VERSION])];
        let product = Product::new("toys", "1").with_base_path("/toys/{version}").with_servers(SERVERS);
        assert_eq!(product.expanded_path(|_| None).unwrap(), "/toys/v1");
        assert_eq!(product.expanded_path(|_| Some("v2")).unwrap(), "/toys/v2");
        assert!(product.expanded_path(|_| Some("..")).is_err());
        assert!(Product::new("toys", "1").with_base_path("/{version}").expanded_path(|_| None).is_err());
        assert_eq!(Product::new("toys", "1").with_base_path("/x").expanded_path(|_| None).unwrap(), "/x");
    }
}
