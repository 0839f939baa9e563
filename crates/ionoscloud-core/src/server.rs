//! Servers of a product, and the variables in their URLs.

use std::borrow::Cow;

use crate::{BaseUrl, Error, ErrorKind};

/// One URL at which a product is served; it may have `{variables}` in it.
///
/// ```
/// use ionoscloud_core::{Server, ServerVariable};
///
/// const BASE_PATH: ServerVariable = ServerVariable::new("basePath", "v1").allowed(&["v1", "v2"]);
/// const SERVER: Server = Server::new("https://api.example.com/{basePath}", "global").with_variables(&[BASE_PATH]);
///
/// assert_eq!(SERVER.base_url(|_| None)?.to_string(), "https://api.example.com/v1");
/// let v2 = SERVER.base_url(|name| (name == "basePath").then_some("v2"))?;
/// assert_eq!(v2.to_string(), "https://api.example.com/v2");
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Server {
    url: &'static str,
    location: &'static str,
    aliases: &'static [&'static str],
    variables: &'static [ServerVariable],
}

impl Server {
    /// Creates a server at an absolute URL, path included, in a location such as `de/txl`, or `global`.
    pub const fn new(url: &'static str, location: &'static str) -> Self {
        Self { url, location, aliases: &[], variables: &[] }
    }

    /// Sets further locations that it serves, such as `de/fra/2`.
    pub const fn with_aliases(mut self, locations: &'static [&'static str]) -> Self {
        self.aliases = locations;
        self
    }

    /// Sets the variables of its URL.
    pub const fn with_variables(mut self, variables: &'static [ServerVariable]) -> Self {
        self.variables = variables;
        self
    }

    /// The absolute URL, with the product's base path, and with its variables as `{name}`.
    pub const fn url(&self) -> &'static str {
        self.url
    }

    /// The location it serves, as the API spells it (`de/txl`), or `global`.
    pub const fn location(&self) -> &'static str {
        self.location
    }

    /// All locations it serves: its own, then its aliases.
    pub fn locations(&self) -> impl Iterator<Item = &'static str> + use<> {
        std::iter::once(self.location).chain(self.aliases.iter().copied())
    }

    /// The variables of its URL.
    pub const fn variables(&self) -> &'static [ServerVariable] {
        self.variables
    }

    /// Returns the URL, with these values of its variables, and the default of each that has none.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] if a value is not allowed or would reach beyond its part of the URL, and if the URL
    /// is malformed or names a variable that is not defined. Values are not repeated.
    pub fn base_url<'a>(&self, value: impl Fn(&str) -> Option<&'a str>) -> Result<BaseUrl, Error> {
        let url: BaseUrl = expand(self.url, self.variables, UrlPart::Host, &value)?.parse()?;
        check_path(url.path()).map(|()| url)
    }

    /// Returns the path of the URL alone.
    pub(crate) fn expand_path<'a>(
        &self,
        path: &'static str,
        value: impl Fn(&str) -> Option<&'a str>,
    ) -> Result<Cow<'static, str>, Error> {
        let path = expand(path, self.variables, UrlPart::Path, &value)?;
        check_path(&path).map(|()| path)
    }
}

/// A variable in the URL of a [`Server`].
///
/// ```
/// use ionoscloud_core::ServerVariable;
///
/// const STAGE: ServerVariable = ServerVariable::new("stage", "live").allowed(&["live", "test"]);
/// assert_eq!((STAGE.default(), STAGE.allowed_values().len()), ("live", 2));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServerVariable {
    name: &'static str,
    default: &'static str,
    allowed: &'static [&'static str],
}

impl ServerVariable {
    /// Creates a variable with its default.
    pub const fn new(name: &'static str, default: &'static str) -> Self {
        Self { name, default, allowed: &[] }
    }

    /// Sets the values it may have; without them it may have any.
    pub const fn allowed(mut self, values: &'static [&'static str]) -> Self {
        self.allowed = values;
        self
    }

    /// Its name, without braces.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The default value.
    pub const fn default(&self) -> &'static str {
        self.default
    }

    /// The values it may have; empty if any is allowed.
    pub const fn allowed_values(&self) -> &'static [&'static str] {
        self.allowed
    }

    fn check(&self, value: &str, part: UrlPart) -> Result<(), Error> {
        let reject = |reason: String| Err(wrong(&format!("the server variable `{}` {reason}", self.name)));
        if !self.allowed.is_empty() && !self.allowed.contains(&value) {
            return reject(format!("has a value that is not allowed: it can be {}", self.allowed.join(", ")));
        }
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
        match part {
            UrlPart::Host if value.is_empty() => reject("is empty, and is part of a host name".to_owned()),
            UrlPart::Host if !value.bytes().all(is_plain) => reject(
                "has a value that cannot be part of a host name: letters, digits, `-`, `.` and `_` can".to_owned(),
            ),
            UrlPart::Path if !value.bytes().all(|byte| is_plain(byte) || byte == b'/') => reject(
                "has a value that cannot be part of a path: letters, digits, `-`, `.`, `_`, `~` and `/` can".to_owned(),
            ),
            UrlPart::Host | UrlPart::Path => Ok(()),
        }
    }
}

/// The part of the URL in which a variable stands.
#[derive(Clone, Copy)]
enum UrlPart {
    /// The scheme, the host or the port.
    Host,
    Path,
}

/// Returns the text of a template with a value for each variable.
fn expand<'a>(
    template: &'static str,
    variables: &[ServerVariable],
    mut part: UrlPart,
    value: &dyn Fn(&str) -> Option<&'a str>,
) -> Result<Cow<'static, str>, Error> {
    if !template.contains(['{', '}']) {
        return Ok(Cow::Borrowed(template));
    }
    let malformed = || wrong(&format!("the URL `{template}` of the product has braces that do not match"));
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((literal, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').ok_or_else(malformed)?;
        if literal.contains('}') || name.contains('{') {
            return Err(malformed());
        }
        let after_scheme = literal.split_once("://").map_or(literal, |(_, rest)| rest);
        if after_scheme.contains('/') {
            part = UrlPart::Path;
        }
        text.push_str(literal);
        let variable = variables.iter().find(|variable| variable.name == name).ok_or_else(|| {
            wrong(&format!("the URL `{template}` of the product has the variable `{name}`, which is not defined"))
        })?;
        let value = value(name).unwrap_or(variable.default);
        variable.check(value, part)?;
        text.push_str(value);
        rest = after;
    }
    if rest.contains('}') {
        return Err(malformed());
    }
    text.push_str(rest);
    Ok(Cow::Owned(text))
}

/// Values that are harmless alone may form `..` together.
fn check_path(path: &str) -> Result<(), Error> {
    if path.split('/').any(|segment| matches!(segment, "." | "..")) {
        return Err(wrong("the values of the server variables lead out of the product's path by `.` or `..`"));
    }
    Ok(())
}

fn wrong(text: &str) -> Error {
    Error::new(ErrorKind::Configuration, text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const REGION: ServerVariable = ServerVariable::new("region", "de-txl");
    const BASE_PATH: ServerVariable = ServerVariable::new("basePath", "v1").allowed(&["v1", "v2"]);
    const FOLDER: ServerVariable = ServerVariable::new("folder", "toys");
    const VARIABLES: &[ServerVariable] = &[REGION, BASE_PATH, FOLDER];

    fn expanded(url: &'static str, values: &[(&str, &'static str)]) -> Result<String, Error> {
        let value = |wanted: &str| values.iter().find(|(name, _)| *name == wanted).map(|(_, value)| *value);
        Server::new(url, "global").with_variables(VARIABLES).base_url(value).map(|url| url.to_string())
    }

    #[test]
    fn values_replace_defaults_in_their_part_of_url() {
        let url = "https://toys.{region}.example.com/{folder}/{basePath}/x";
        assert_eq!(expanded(url, &[]).unwrap(), "https://toys.de-txl.example.com/toys/v1/x");
        let chosen = [("region", "us-las"), ("basePath", "v2"), ("folder", "a/b"), ("unknown", "/?#")];
        assert_eq!(expanded(url, &chosen).unwrap(), "https://toys.us-las.example.com/a/b/v2/x");
        assert_eq!(expanded("https://h.example/{folder}", &[("folder", "")]).unwrap(), "https://h.example");
        assert_eq!(expanded("https://h.example/x", &chosen).unwrap(), "https://h.example/x");
        let scheme = Server::new("{scheme}://h.example/{scheme}", "")
            .with_variables(const { &[ServerVariable::new("scheme", "https").allowed(&["https", "http"])] });
        assert_eq!(scheme.base_url(|_| Some("http")).unwrap().to_string(), "http://h.example/http");
    }

    #[test]
    fn disallowed_value_is_rejected_with_allowed_ones() {
        for value in ["v3", "", "V1", "v1/"] {
            let error = expanded("https://h.example/{basePath}", &[("basePath", value)]).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration, "{value:?}");
            assert!(
                error.to_string().contains("`basePath` has a value that is not allowed: it can be v1, v2"),
                "{error}"
            );
        }
    }

    #[test]
    fn value_beyond_its_part_is_rejected_without_repeating_it() {
        let in_host =
            ["evil.example/", "me@evil", "a:1", "a?x", "a#x", "a\\x", "a%2fx", "a b", "a\r\nx", "[::1]", "ä", ""];
        let in_path = ["?x=1", "#x", "a\\x", "%2e%2e", "a b", "a\u{0}x", "a\r\nx", "a@b:c", "ä", "..", ".", "a/../b"];
        let table = [
            ("https://{region}.example.com/x", "region", in_host),
            ("https://h.example/{folder}/x", "folder", in_path),
        ];
        for (url, name, values) in table {
            for value in values {
                let error = expanded(url, &[(name, value)]).expect_err(value);
                assert_eq!(error.kind(), ErrorKind::Configuration, "{value:?}");
                assert!(value.len() < 3 || !error.to_string().contains(value), "{error}");
            }
        }
        let error = expanded("https://h.example/{folder}{region}", &[("folder", "."), ("region", ".")]).unwrap_err();
        assert!(error.to_string().contains("`..`"), "{error}");
    }

    #[test]
    fn undefined_variable_or_odd_braces_are_rejected() {
        let error = expanded("https://{host}/x", &[("host", "h")]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("the variable `host`, which is not defined"), "{error}");
        for url in ["https://h/{", "https://h/}", "https://h/{folder}}", "https://h/{{folder}}", "https://h/}{folder}"]
        {
            let error = expanded(url, &[]).expect_err(url);
            assert!(error.to_string().contains("braces"), "{error}");
        }
        assert!(expanded("https://h/{}", &[]).unwrap_err().to_string().contains("``"), "a name of nothing");
    }

    #[test]
    fn own_location_precedes_aliases() {
        let server = Server::new("https://h", "de/fra").with_aliases(&["de/fra/2"]);
        assert_eq!(server.locations().collect::<Vec<_>>(), ["de/fra", "de/fra/2"]);
    }

    proptest::proptest! {
        /// Whatever the values, they stay between the texts around them.
        #[test]
        fn url_keeps_scheme_domain_and_path(region in "\\PC*|[a-z.@:/?#%\\\\]{0,9}", folder in "\\PC*|[a-z./?#%\\\\]{0,9}") {
            let value = |name: &str| match name {
                "region" => Some(region.as_str()),
                "folder" => Some(folder.as_str()),
                _ => None,
            };
            let server = Server::new("https://toys.{region}.example.com/api/{folder}/x", "global").with_variables(VARIABLES);
            if let Ok(url) = server.base_url(value) {
                assert_eq!(url.authority(), format!("toys.{region}.example.com"));
                assert_eq!(url.path(), format!("/api/{folder}/x"));
                assert!(!url.path().split('/').any(|segment| segment == ".."), "{url}");
                assert_eq!(url.to_string().parse::<BaseUrl>().unwrap(), url);
            }
        }
    }
}
