//! The hosts of `NO_PROXY`, which are reached directly.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use http::Uri;
use http::uri::Scheme;
use hyper_util::client::proxy::matcher::Matcher;
use ionoscloud_core::{Error, ErrorKind};

/// Hosts that are reached directly, as `NO_PROXY` lists them.
#[derive(Clone, Default)]
pub(super) struct Exceptions(Arc<[Exception]>);

struct Exception {
    text: String,
    /// The only port that it is for.
    port: Option<u16>,
    /// Stands for a proxy for everything but the hosts of this exception.
    others: Matcher,
}

impl Exceptions {
    /// Reads a list; `source` is where it comes from, for the error.
    pub(super) fn parse(list: &str, source: &str) -> Result<Self, Error> {
        let entries = list.split(|c: char| c == ',' || c.is_whitespace()).filter(|entry| !entry.is_empty());
        let exceptions = entries.enumerate().map(|(index, entry)| {
            Exception::parse(entry).ok_or_else(|| {
                let text = format!(
                    "{source} cannot be used: entry number {} is no host that is reached directly. Entries are `*`, names \
                     such as `example.com`, `.example.com` or `*.example.com`, addresses, and ranges such as `10.0.0.0/8`, \
                     each with or without `:port`, with commas or blanks between them",
                    index + 1
                );
                Error::new(ErrorKind::Configuration, text)
            })
        });
        Ok(Self(exceptions.collect::<Result<_, _>>()?))
    }

    /// Reads what can be used of a list, and warns of the rest; `source` is where it comes from.
    pub(super) fn parse_usable(list: &str, source: &str) -> Self {
        let entries = list.split(|c: char| c == ',' || c.is_whitespace()).filter(|entry| !entry.is_empty());
        let exceptions = entries.filter_map(|entry| {
            let exception = Exception::parse(entry);
            if exception.is_none() {
                tracing::warn!(target: "ionoscloud", entry, "an entry of {source} cannot be used and is ignored");
            }
            exception
        });
        Self(exceptions.collect())
    }

    pub(super) fn contain(&self, uri: &Uri) -> bool {
        let port = uri.port_u16().unwrap_or(if uri.scheme() == Some(&Scheme::HTTPS) { 443 } else { 80 });
        self.0.iter().any(|exception| {
            exception.port.is_none_or(|of_exception| of_exception == port) && exception.others.intercept(uri).is_none()
        })
    }
}

impl fmt::Debug for Exceptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|exception| &exception.text)).finish()
    }
}

impl Exception {
    fn parse(text: &str) -> Option<Self> {
        let (hosts, port) = match text.rsplit_once(':') {
            Some((hosts, port)) if !is_address_or_range(text) && !text.ends_with(']') => {
                (hosts, Some(port_number(port)?))
            }
            _ => (text, None),
        };
        let hosts = hosts.strip_prefix('[').and_then(|hosts| hosts.strip_suffix(']')).unwrap_or(hosts);
        // The matcher reads `.example.com`, and not `*.example.com`.
        let hosts = if hosts.starts_with("*.") { &hosts[1..] } else { hosts };
        if hosts != "*" && !is_address_or_range(hosts) && !is_name(hosts) {
            return None;
        }
        let others = Matcher::builder().all("http://proxy.invalid").no(hosts).build();
        Some(Self { text: text.to_owned(), port, others })
    }
}

/// A port that there is.
pub(super) fn port_number(text: &str) -> Option<u16> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|port| digits && *port != 0)
}

fn is_address_or_range(text: &str) -> bool {
    let (address, bits) = text.split_once('/').unwrap_or((text, "0"));
    let max = match address.parse() {
        Ok(IpAddr::V4(_)) => 32,
        Ok(IpAddr::V6(_)) => 128,
        Err(_) => return false,
    };
    bits.parse::<u8>().is_ok_and(|bits| bits <= max)
}

fn is_name(text: &str) -> bool {
    let name = text.strip_prefix('.').unwrap_or(text);
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contains(list: &str, uri: &'static str) -> bool {
        Exceptions::parse(list, "NO_PROXY").unwrap().contain(&Uri::from_static(uri))
    }

    #[test]
    fn no_proxy_entry_with_port_matches_that_port_only() {
        let cases = [
            ("example.com:443", "https://example.com/", "https://example.com:8443/"),
            ("example.com:443", "https://api.example.com:443/", "http://example.com/"),
            (".example.com:80", "http://api.example.com/", "https://api.example.com/"),
            ("*.example.com:8443", "https://api.example.com:8443/", "https://api.example.com/"),
            ("10.1.2.3:443", "https://10.1.2.3/", "https://10.1.2.3:1/"),
            ("10.0.0.0/8:443", "https://10.1.2.3/", "https://10.1.2.3:1/"),
            ("[2001:db8::1]:443", "https://[2001:db8::1]/", "https://[2001:db8::1]:1/"),
            ("*:443", "https://api.example/", "http://api.example/"),
            ("other.example:1,example.com:443", "https://example.com/", "https://other.example/"),
        ];
        for (list, excepted, other) in cases {
            assert!(contains(list, excepted) && !contains(list, other), "{list}");
        }
        for entry in ["2001:db8::1", "[2001:db8::1]", "2001:db8::/32"] {
            for uri in ["https://[2001:db8::1]/", "https://[2001:db8::1]:1/"] {
                assert!(contains(entry, uri), "{entry} {uri}");
            }
        }
    }

    #[test]
    fn invalid_no_proxy_entry_is_rejected_by_number() {
        let entries = [
            "*canary",
            "canary:",
            "canary:0",
            "canary:99999",
            "canary:port",
            "canary:+1",
            "http://canary",
            "me:canary@h",
            ".",
        ];
        for entry in
            entries.into_iter().chain(["10.0.0.0/33", "::/129", "canary/8", "10.0.0.0/", "cänary", "*.", ":1", "[::1"])
        {
            let error = Exceptions::parse(&format!("example.com, {entry} example.net"), "NO_PROXY").unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            let text = format!("{error} {error:?}");
            assert!(
                text.contains("NO_PROXY cannot be used: entry number 2 ") && !text.contains("canary"),
                "{entry}: {text}"
            );
        }
        for list in ["", " , ", "_srv.example-1.com", "127.0.0.1/32", "::1/128"] {
            assert!(Exceptions::parse(list, "NO_PROXY").is_ok(), "{list}");
        }
    }
}
