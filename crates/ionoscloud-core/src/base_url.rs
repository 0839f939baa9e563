//! Base URLs of users and documents, checked once.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use http::Uri;
use http::uri::{Authority, PathAndQuery, Scheme};

use crate::{Error, ErrorKind, quoted};

/// The base URL of an API: scheme, host, and the path that everything below it shares.
///
/// ```
/// # use ionoscloud_core::BaseUrl;
/// let url: BaseUrl = "https://api.ionos.com/".parse()?;
/// assert_eq!(url.below("/databases/mongodb").to_string(), "https://api.ionos.com/databases/mongodb");
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    scheme: Scheme,
    authority: Authority,
    path: String,
    loopback: bool,
}

impl BaseUrl {
    /// Returns the URL with a product's base path appended, unless its path ends in that already.
    #[must_use]
    pub fn below(&self, base_path: &str) -> Self {
        let mut url = self.clone();
        if !url.path.ends_with(base_path) {
            url.path.push_str(base_path);
        }
        url
    }

    /// Returns the absolute URL of a path and query below this one.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`] if the path does not begin with a slash, or the two do not form a URL, which a path
    /// beyond 64 KiB does not.
    pub fn join(&self, origin_form: &Uri) -> Result<Uri, Error> {
        let wrong = |error: http::Error| {
            Error::new(ErrorKind::InvalidInput, "the URL of the request cannot be formed").with_source(error)
        };
        let suffix = origin_form.path_and_query().map_or("/", PathAndQuery::as_str);
        if !suffix.starts_with('/') {
            return Err(Error::new(ErrorKind::InvalidInput, "the path of the request has to begin with `/`"));
        }
        let builder = Uri::builder().scheme(self.scheme.clone()).authority(self.authority.clone());
        if self.path.is_empty() {
            return builder.path_and_query(suffix).build().map_err(wrong);
        }
        let mut path = String::with_capacity(self.path.len() + suffix.len());
        path.push_str(&self.path);
        path.push_str(suffix);
        builder.path_and_query(path).build().map_err(wrong)
    }

    /// Returns true if an absolute URL has the same scheme, host and port; a default port and none are the same.
    pub fn is_origin_of(&self, uri: &Uri) -> bool {
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else { return false };
        // Written the same way is the usual case, and by far the cheaper to find out.
        *scheme == self.scheme && (authority.as_str() == self.authority.as_str() || self.has_same_host_as(authority))
    }

    fn has_same_host_as(&self, authority: &Authority) -> bool {
        authority.host().eq_ignore_ascii_case(self.authority.host())
            && self.port(authority) == self.port(&self.authority)
            && !authority.as_str().contains('@')
    }

    fn port(&self, authority: &Authority) -> u16 {
        authority.port_u16().unwrap_or(if self.is_https() { 443 } else { 80 })
    }

    /// Returns true if requests are encrypted.
    pub fn is_https(&self) -> bool {
        self.scheme == Scheme::HTTPS
    }

    /// Returns true if the host is this machine itself.
    pub fn is_loopback(&self) -> bool {
        self.loopback
    }

    /// Host and port.
    pub fn authority(&self) -> &str {
        self.authority.as_str()
    }

    /// The path, without a slash at its end; empty for the root.
    pub fn path(&self) -> &str {
        &self.path
    }
}

/// Returns true if a host, as written in a URL, is this machine itself: `localhost`, 127.0.0.0/8 or `::1`.
pub fn is_loopback(host: &str) -> bool {
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    bare.eq_ignore_ascii_case("localhost") || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Returns true if the text before `://` looks like a scheme, and not like a part of a password.
fn is_harmless(scheme: &str) -> bool {
    scheme.len() <= 12 && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

impl FromStr for BaseUrl {
    type Err = Error;

    /// Parses a URL; one without a scheme is taken as `https`.
    ///
    /// Errors are [`ErrorKind::Configuration`] and do not repeat the text, which may hold a password.
    fn from_str(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        let wrong = |reason: String| Error::new(ErrorKind::Configuration, format!("the API URL {reason}"));
        if text.is_empty() {
            return Err(wrong("is empty".into()));
        }
        let (scheme, rest, example) = match text.split_once("://") {
            Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest, ""),
            None => ("https".to_owned(), text, "; write it with its scheme, such as https://api.ionos.com"),
        };
        let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        if scheme.contains('@') || authority.contains('@') {
            return Err(wrong("contains a user name or password; give credentials separately".into()));
        }
        let scheme = match scheme.as_str() {
            "https" => Scheme::HTTPS,
            "http" => Scheme::HTTP,
            other if is_harmless(other) => {
                return Err(wrong(format!("has the scheme {}; only https and http can be used", quoted(other))));
            }
            _ => return Err(wrong("has another scheme than https and http, which alone can be used".into())),
        };
        if path.contains(['?', '#']) {
            return Err(wrong("contains a query or a fragment".into()));
        }
        let authority: Authority = authority
            .parse()
            .map_err(|error| wrong(format!("has no usable host and port{example}")).with_source(error))?;
        // `Authority` accepts a port that is no number.
        let port_is_readable = authority.as_str() == authority.host() || authority.port_u16().is_some();
        if authority.host().is_empty() || !port_is_readable {
            return Err(wrong(format!("has no usable host and port{example}")));
        }
        let path = path.trim_end_matches('/');
        // `PathAndQuery` accepts letters that only percent-encoding can carry.
        if !path.is_empty() && (!path.is_ascii() || path.parse::<PathAndQuery>().is_err()) {
            return Err(wrong("has a path with characters that have to be percent-encoded".into()));
        }
        let loopback = is_loopback(authority.host());
        Ok(Self { scheme, authority, path: path.to_owned(), loopback })
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}{}", self.scheme, self.authority, self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> BaseUrl {
        text.parse().unwrap()
    }

    #[test]
    fn base_path_is_appended_once() {
        let path = "/databases/mongodb";
        for text in ["https://h", "https://h/", "h", "HTTPS://h//", "https://h/databases/mongodb/"] {
            assert_eq!(url(text).below(path).to_string(), "https://h/databases/mongodb", "{text}");
        }
        assert_eq!(url("http://localhost:8080/prefix").below(path).path(), "/prefix/databases/mongodb");
    }

    #[test]
    fn join_keeps_path_query_and_encoding() {
        let uri: Uri = "/clusters/a%2Fb?filter.name=%C3%BC".parse().unwrap();
        assert_eq!(url("https://h/x").join(&uri).unwrap().to_string(), "https://h/x/clusters/a%2Fb?filter.name=%C3%BC");
        assert_eq!(url("https://h").join(&uri).unwrap().path(), "/clusters/a%2Fb");
    }

    #[test]
    fn unusable_url_is_rejected_without_repeating_it() {
        let refused = [
            "",
            "ftp://h",
            "unix:///tmp/x",
            "https://user:hunter2@h",
            "https://h/?a=1",
            "https://h/#f",
            "https://",
            "https:///x",
            "https://h:port",
            "https://h:",
            "https://h/a b",
            "https://h/ü",
            "https://h/x/\u{85}/",
            "https://h:99999",
            "me:hunter2@https://h",
            "me:hunter2://h",
            "hunter2-and-then-some://h",
        ];
        for text in refused {
            let error = text.parse::<BaseUrl>().expect_err(text);
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
        }
        let reason = |text: &str| text.parse::<BaseUrl>().unwrap_err().to_string();
        assert!(reason("FTP://h").contains("has the scheme \"ftp\"; only https and http can be used"));
        assert!(reason("me:hunter2@https://h").contains("give credentials separately"));
        for text in ["//api.ionos.com", "/databases/mongodb", "localhost:port", ":8080"] {
            assert!(reason(text).contains("host and port; write it with its scheme, such as https://"), "{text}");
        }
        assert!(!reason("https://h:port").contains("scheme"));
        assert!(reason("me:hunter2://h").contains("has another scheme than https and http"));
    }

    #[test]
    fn join_rejects_path_without_leading_slash() {
        for base in ["https://h", "https://h/x"] {
            for origin_form in ["*".parse().unwrap(), Uri::builder().path_and_query("?a=1").build().unwrap()] {
                let error = url(base).join(&origin_form).unwrap_err();
                assert_eq!(error.kind(), ErrorKind::InvalidInput);
                assert!(error.to_string().contains("has to begin with `/`"), "{error}");
            }
        }
    }

    #[test]
    fn origin_is_scheme_host_and_port() {
        let base = url("https://api.ionos.com/x");
        let same = |uri: &str| base.is_origin_of(&uri.parse().unwrap());
        assert!(same("https://API.ionos.com:443/anything") && same("https://api.ionos.com/anything"));
        assert!(!same("http://api.ionos.com/x") && !same("https://api.ionos.com:444/") && !same("/x"));
        assert!(!same("https://api.ionos.com.evil.example/") && !same("https://a@api.ionos.com/"));
        assert!(!same("https://api.ionos.com@evil.example/") && !same("https://api.ionos.com:1@evil.example/"));
    }

    #[test]
    fn loopback_is_this_machine_only() {
        assert!(
            ["localhost", "LocalHost", "127.0.0.1", "127.9.9.9", "[::1]", "::1"].iter().all(|host| is_loopback(host))
        );
        let others = ["localhost.example", "128.0.0.1", "0.0.0.0", "10.0.0.1", "[::2]", "127.0.0.1.example", ""];
        assert!(!others.iter().any(|host| is_loopback(host)));
    }

    #[test]
    fn url_reports_encryption_loopback_and_authority() {
        let facts = |text: &str| (url(text).is_https(), url(text).is_loopback(), url(text).authority().to_owned());
        assert_eq!(facts("https://h:1/x"), (true, false, "h:1".into()));
        assert_eq!(facts("http://[::1]:8080"), (false, true, "[::1]:8080".into()));
    }
}
