//! The proxies of a client, from settings or from the usual variables.

use std::fmt;
use std::sync::Arc;

use http::Uri;
use http::uri::{Authority, Scheme};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use ionoscloud_core::{Error, ErrorKind, Secret};

use super::exceptions::{Exceptions, port_number};

/// Which requests go through a proxy.
///
/// `https` goes through a tunnel that the proxy opens (`CONNECT`): it stays encrypted between this client and the
/// server, whose certificate is verified as without a proxy. Plain `http` is handed to the proxy as it is, so that both
/// the server and the proxy have to be this machine unless
/// [`danger_allow_plain_http`](crate::TransportBuilder::danger_allow_plain_http) allows others.
///
/// The URL of a proxy is `http://host:port`, or `http://user:password@host:port` with every special character of
/// the two percent-encoded. Name and password are sent to the proxy, and shown nowhere. SOCKS, and proxies that are
/// themselves reached by https, are refused.
///
/// ```
/// use ionoscloud_transport::{ProxySettings, Transport};
///
/// let proxy = ProxySettings::all_except("http://user:pass%40word@proxy.example:3128", "10.0.0.0/8,.internal")?;
/// let transport = Transport::builder().proxy(proxy).build()?;
/// # drop(transport);
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[derive(Clone)]
pub struct ProxySettings {
    proxies: Arc<Matcher>,
    exceptions: Exceptions,
    /// Variables that cannot be used, for the schemes of the requests that they are for.
    unusable: Arc<[(Scheme, String)]>,
}

impl ProxySettings {
    /// No proxy, whatever the environment says.
    pub fn none() -> Self {
        Self {
            proxies: Arc::new(Matcher::builder().build()),
            exceptions: Exceptions::default(),
            unusable: Arc::default(),
        }
    }

    /// One proxy for everything, this machine included.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] if it is not the URL of a proxy; without the URL, which may hold a
    /// password.
    pub fn all(url: impl Into<Secret>) -> Result<Self, Error> {
        Self::all_except(url, "")
    }

    /// One proxy for everything but the hosts of a list as `NO_PROXY` has it; see [`from_lookup`](Self::from_lookup).
    ///
    /// # Errors
    ///
    /// As [`all`](Self::all), and if there is anything else in the list.
    pub fn all_except(url: impl Into<Secret>, no_proxy: &str) -> Result<Self, Error> {
        let url = proxy_url(url.into().expose(), "the proxy given to the builder")?;
        let exceptions = Exceptions::parse(no_proxy, "the list of hosts that the proxy is not for")?;
        Ok(Self { proxies: Arc::new(Matcher::builder().all(url).build()), exceptions, unusable: Arc::default() })
    }

    /// Returns the settings of the usual variables, looked up by a function; `None` if none of them names a proxy.
    ///
    /// | | |
    /// |---|---|
    /// | `HTTPS_PROXY` | for `https` |
    /// | `HTTP_PROXY` | for `http`; ignored if `REQUEST_METHOD` is set: a web server makes it of a client's header |
    /// | `ALL_PROXY` | for whichever of the two has none |
    /// | `NO_PROXY` | hosts that are reached directly, with commas or blanks between them |
    ///
    /// In `NO_PROXY` a name stands for all below it, with or without a dot or `*.` before it; addresses, and ranges
    /// such as `10.0.0.0/8`, stand for themselves; `*` is every host. An entry with `:port` is for that port alone.
    ///
    /// Each may be written in small letters; if both are set, the one in capitals applies. One that is empty is treated
    /// as not set. `localhost`, 127.0.0.0/8 and `::1` are always reached directly.
    ///
    /// A proxy that cannot be used is an error of the requests that would go through it
    /// ([`ErrorKind::Configuration`], with the name of the variable and without its value), and of no others. An entry
    /// of `NO_PROXY` that cannot be used, such as `10.0.0.*`, is ignored with an event at level `WARN`. A lookup
    /// returns a value that is not UTF-8 as [`String::from_utf8_lossy`] does.
    pub fn from_lookup(lookup: &dyn Fn(&str) -> Option<String>) -> Option<Self> {
        let is_set = |name: &str| lookup(name).filter(|value| !value.trim().is_empty());
        let find = |names: &[&'static str]| names.iter().find_map(|name| Some((*name, is_set(name)?)));
        let http = match is_set("REQUEST_METHOD") {
            Some(_) => find(&["http_proxy"]),
            None => find(&["HTTP_PROXY", "http_proxy"]),
        };
        let https = find(&["HTTPS_PROXY", "https_proxy"]);
        let all = find(&["ALL_PROXY", "all_proxy"]);
        if http.is_none() && https.is_none() && all.is_none() {
            return None;
        }
        let mut unusable = Vec::new();
        let mut proxy = |scheme: Scheme, found: Option<(&str, String)>| {
            let (name, url) = found?;
            proxy_url(&url, name).map_err(|error| unusable.push((scheme, error.to_string()))).ok()
        };
        let http = proxy(Scheme::HTTP, http.or_else(|| all.clone())).unwrap_or_default();
        let https = proxy(Scheme::HTTPS, https.or(all)).unwrap_or_default();
        let (name, hosts) = find(&["NO_PROXY", "no_proxy"]).unwrap_or_default();
        let exceptions = Exceptions::parse_usable(&format!("{hosts},{LOOPBACK}"), name);
        let proxies = Matcher::builder().http(http).https(https).build();
        Some(Self { proxies: Arc::new(proxies), exceptions, unusable: unusable.into() })
    }

    /// Checks that the proxy for a URL, if there is one, can be used.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`], with the name of the variable and without its value.
    pub(crate) fn check(&self, uri: &Uri) -> Result<(), Error> {
        match self.unusable.iter().find(|(scheme, _)| uri.scheme() == Some(scheme)) {
            Some((_, text)) if !self.exceptions.contain(uri) => Err(Error::new(ErrorKind::Configuration, text.clone())),
            _ => Ok(()),
        }
    }

    /// The proxy for a URL.
    pub(crate) fn for_url(&self, uri: &Uri) -> Option<Intercept> {
        self.proxies.intercept(uri).filter(|_| !self.exceptions.contain(uri))
    }
}

impl fmt::Debug for ProxySettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The matcher shows URLs without names and passwords.
        f.debug_struct("ProxySettings").field("proxies", &self.proxies).field("exceptions", &self.exceptions).finish()
    }
}

/// Hosts that the variables never send through a proxy.
const LOOPBACK: &str = "localhost,127.0.0.0/8,::1";

/// Checks what the matcher would take for no proxy at all.
fn proxy_url(text: &str, source: &str) -> Result<String, Error> {
    let wrong = |reason: &str| {
        let text = format!(
            "{source} cannot be used: {reason}. The URL of a proxy is `http://host:port` or \
             `http://user:password@host:port`, with special characters of the two percent-encoded"
        );
        Error::new(ErrorKind::Configuration, text)
    };
    // What a lookup puts in place of bytes that are no text.
    if text.contains(char::REPLACEMENT_CHARACTER) {
        return Err(wrong("it is not valid UTF-8"));
    }
    let (scheme, rest) = text.trim().split_once("://").unwrap_or(("http", text.trim()));
    let scheme = scheme.to_ascii_lowercase();
    if scheme.starts_with("socks") {
        return Err(wrong("SOCKS proxies are not supported"));
    }
    if scheme == "https" {
        return Err(wrong("a proxy is reached by http, through which https stays encrypted"));
    }
    if scheme != "http" {
        return Err(wrong("it has another scheme than http"));
    }
    // The source of this error would repeat nothing, but is no help either.
    let authority: Authority =
        rest.strip_suffix('/').unwrap_or(rest).parse().map_err(|_| wrong("it has no usable host and port"))?;
    // The matcher would take what follows the first `@`, the rest of a password, for the host.
    if authority.as_str().matches('@').count() > 1 {
        return Err(wrong("its user name or password has an `@` that is not written `%40`"));
    }
    let (userinfo, host_and_port) = authority.as_str().rsplit_once('@').unwrap_or(("", authority.as_str()));
    let has_usable_port = match host_and_port.strip_prefix(authority.host()) {
        Some("") => true,
        Some(port) => port.strip_prefix(':').and_then(port_number).is_some(),
        None => false,
    };
    if authority.host().is_empty() || !has_usable_port {
        return Err(wrong("it has no usable host and port"));
    }
    // What cannot be decoded would be sent as something else.
    if !is_percent_encoded(userinfo) {
        return Err(wrong("its user name or password has a `%` that is not written `%25`, or is no UTF-8"));
    }
    Ok(format!("http://{authority}"))
}

/// Returns whether every `%` begins the code of a byte, and the bytes are UTF-8.
fn is_percent_encoded(text: &str) -> bool {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let Some((code, rest)) = part.split_at_checked(2).filter(|(code, _)| !code.starts_with('+')) else {
            return false;
        };
        let Ok(byte) = u8::from_str_radix(code, 16) else { return false };
        bytes.push(byte);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    type Variables<'a> = &'a [(&'a str, &'a str)];

    fn from(variables: Variables<'_>) -> Option<ProxySettings> {
        let found =
            |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        ProxySettings::from_lookup(&found)
    }

    /// Host and port of the proxy for a URL, `-` if there is none.
    fn proxy(settings: &ProxySettings, uri: &'static str) -> String {
        let found = settings.for_url(&Uri::from_static(uri));
        found.and_then(|found| Some(found.uri().authority()?.to_string())).unwrap_or_else(|| "-".to_owned())
    }

    #[test]
    fn proxy_variables_have_their_usual_meaning() {
        // Variables, and the proxies for http and https.
        let cases: [(Variables<'_>, &str, &str); 10] = [
            (&[("HTTPS_PROXY", "http://p:1")], "-", "p:1"),
            (&[("https_proxy", "p:1/")], "-", "p:1"),
            (&[("HTTPS_PROXY", "http://P:1"), ("https_proxy", "http://q:2")], "-", "P:1"),
            (&[("HTTPS_PROXY", " "), ("https_proxy", "http://q:2")], "-", "q:2"),
            (&[("HTTP_PROXY", "HTTP://p:1")], "p:1", "-"),
            (&[("http_proxy", "http://p")], "p", "-"),
            (&[("HTTP_PROXY", "http://p:1"), ("REQUEST_METHOD", "GET"), ("HTTPS_PROXY", "http://q:2")], "-", "q:2"),
            (&[("http_proxy", "http://p:1"), ("REQUEST_METHOD", "GET")], "p:1", "-"),
            (&[("ALL_PROXY", "http://[2001:db8::1]:1")], "[2001:db8::1]:1", "[2001:db8::1]:1"),
            (&[("all_proxy", "http://a:1"), ("HTTPS_PROXY", "http://p:2")], "a:1", "p:2"),
        ];
        for (variables, http, https) in cases {
            let settings = from(variables).unwrap();
            assert_eq!(proxy(&settings, "http://api.example/"), http, "{variables:?}");
            assert_eq!(proxy(&settings, "https://api.example/"), https, "{variables:?}");
        }
        for variables in
            [vec![], vec![("NO_PROXY", "*")], vec![("HTTP_PROXY", "http://p:1"), ("REQUEST_METHOD", "GET")]]
        {
            assert!(from(&variables).is_none(), "{variables:?}");
        }
    }

    #[test]
    fn unusable_proxy_fails_only_requests_through_it() {
        let check = |settings: &ProxySettings, uri: &'static str| settings.check(&Uri::from_static(uri)).is_ok();
        // Variables, and whether http and https work.
        let cases: [(Variables<'_>, bool, bool); 5] = [
            (&[("HTTPS_PROXY", "http://p:1"), ("ALL_PROXY", "socks5h://a:1")], false, true),
            (&[("ALL_PROXY", "socks5://a:1"), ("HTTP_PROXY", "http://p:1"), ("HTTPS_PROXY", "http://p:1")], true, true),
            (&[("ALL_PROXY", "socks5://a:1"), ("NO_PROXY", "*")], true, true),
            (&[("ALL_PROXY", "socks5://a:1"), ("NO_PROXY", "api.example")], true, true),
            (&[("HTTPS_PROXY", "ftp://a:1")], true, false),
        ];
        for (variables, http, https) in cases {
            let settings = from(variables).unwrap();
            let works = (check(&settings, "http://api.example/"), check(&settings, "https://api.example/"));
            assert_eq!(works, (http, https), "{variables:?}");
            assert!(check(&settings, "http://localhost/") && check(&settings, "https://127.0.0.1/"), "{variables:?}");
        }
    }

    #[test]
    fn unusable_entry_of_no_proxy_is_ignored() {
        let settings = from(&[("ALL_PROXY", "http://p:1"), ("NO_PROXY", "10.0.0.*,api.example")]).unwrap();
        assert_eq!(proxy(&settings, "https://10.0.0.1/"), "p:1");
        assert_eq!(proxy(&settings, "https://api.example/"), "-");
    }

    #[test]
    fn no_proxy_hosts_are_reached_directly() {
        let exceptions =
            [("HTTPS_PROXY", "http://p:1"), ("no_proxy", "example.com, .example.net *.example.org,10.0.0.0/8")];
        let settings = from(&exceptions).unwrap();
        let directly = ["https://example.com/", "https://api.EXAMPLE.com/", "https://api.example.net/"];
        let further =
            ["https://api.example.org/", "https://10.1.2.3/", "https://localhost:8080/", "https://127.0.0.2/"];
        for uri in directly.into_iter().chain(further).chain(["https://[::1]:443/"]) {
            assert_eq!(proxy(&settings, uri), "-", "{uri}");
        }
        for uri in ["https://notexample.com/", "https://11.1.2.3/", "https://localhost.example/", "https://[::2]/"] {
            assert_eq!(proxy(&settings, uri), "p:1", "{uri}");
        }
        let settings = from(&[("ALL_PROXY", "http://p:1"), ("NO_PROXY", "api.example:443")]).unwrap();
        assert_eq!(proxy(&settings, "https://api.example/"), "-");
        assert_eq!(proxy(&settings, "https://api.example:444/"), "p:1");
        let settings = from(&[("ALL_PROXY", "http://p:1"), ("NO_PROXY", "*")]).unwrap();
        assert_eq!(proxy(&settings, "https://api.example/"), "-");
    }

    #[test]
    fn builder_proxy_applies_to_loopback_too() {
        let settings = ProxySettings::all("http://p:1").unwrap();
        assert_eq!(proxy(&settings, "http://localhost:8080/"), "p:1");
        let settings = ProxySettings::all_except("http://p:1", "localhost").unwrap();
        assert_eq!((&*proxy(&settings, "http://localhost/"), &*proxy(&settings, "https://api.example/")), ("-", "p:1"));
        assert_eq!(proxy(&ProxySettings::none(), "https://api.example/"), "-");
    }

    #[test]
    fn invalid_proxy_url_is_rejected_with_its_source() {
        let values = [
            ("socks5://u:canary@p:1", "SOCKS"),
            ("SOCKS5H://p:1", "SOCKS"),
            ("https://u:canary@p:1", "reached by http"),
            ("ftp://u:canary@p:1", "another scheme"),
            ("http://", "no usable host"),
            ("http://:1", "no usable host"),
            ("http://u:canary@", "no usable host"),
            ("http://u:canary@p:99999", "no usable host"),
            ("http://u:canary@p:port", "no usable host"),
            ("http://u:canary@p:0", "no usable host"),
            ("http://u:canary@p:", "no usable host"),
            ("http://u:canary%zz@p:1", "not written `%25`"),
            ("http://u:canary%+1@p:1", "not written `%25`"),
            ("http://u:canary%@p:1", "not written `%25`"),
            ("http://u%4:canary@p:1", "not written `%25`"),
            ("http://u:canary%ff@p:1", "no UTF-8"),
            ("http://u:can/ary@p:1", "no usable host"),
            ("http://u:canary@p@p:1", "not written `%40`"),
            ("http://p:1/path", "no usable host"),
            ("http://a canary", "no usable host"),
            ("http://u:canary\u{fffd}@p:1", "not valid UTF-8"),
        ];
        for (value, reason) in values {
            for name in ["HTTPS_PROXY", "http_proxy", "ALL_PROXY"] {
                let scheme = if name == "http_proxy" { "http" } else { "https" };
                let uri = format!("{scheme}://api.example/").parse().unwrap();
                let error = from(&[(name, value)]).unwrap().check(&uri).unwrap_err();
                assert_eq!(error.kind(), ErrorKind::Configuration);
                let text = format!("{error} {error:?}");
                assert!(text.contains(name) && text.contains(reason), "{value}: {text}");
                assert!(!text.contains("canary"), "{text}");
            }
            let error = ProxySettings::all(value).unwrap_err();
            assert!(error.to_string().contains("given to the builder"), "{error}");
        }
        assert!(from(&[("ALL_PROXY", " ")]).is_none());
        let error = ProxySettings::all_except("http://p:1", "*canary").unwrap_err();
        assert!(error.to_string().starts_with("the list of hosts that the proxy is not for cannot"), "{error}");
    }

    #[test]
    fn proxy_password_is_decoded_and_never_shown() {
        let settings = ProxySettings::all("http://user:can%40ry@p:1").unwrap();
        let found = settings.for_url(&Uri::from_static("https://api.example/")).unwrap();
        // user:can@ry
        assert_eq!(found.basic_auth().unwrap(), "Basic dXNlcjpjYW5Acnk=");
        for shown in [format!("{settings:?}"), format!("{found:?} {:?}", found.basic_auth())] {
            assert!(!shown.contains("can") && !shown.contains("user") && !shown.contains("dXNl"), "{shown}");
        }
        assert!(format!("{settings:?}").contains("p:1"));
    }
}
