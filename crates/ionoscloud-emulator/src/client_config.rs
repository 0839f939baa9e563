//! The vendor's YAML configuration file, as clients that read it need it to find an emulator on a port.
//!
//! It has one profile, which is the current one, with credentials that the emulator accepts, and one environment with
//! every product of the vendor: a client that was led here never calls the vendor's own hosts. Those that are not
//! emulated have URLs whose responses are 501.

use std::io;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;

use crate::engine::auth::{CONTRACT, TOKEN_OWNER, user_id};
use crate::products::directory;
use crate::replaced_file::{replace, resolved};

/// The text of the file, for an emulator at this URL: with the first token, or else the first user
/// (`name:password`), of those that it accepts, or with a JSON web token if it accepts all.
///
/// `ca_pem` is the CA certificate that clients trust, as PEM, if the URL is one of https.
#[must_use]
pub fn text(url: &str, ca_pem: Option<&str>, tokens: &[String], users: &[String]) -> String {
    let user = users.first().and_then(|user| user.split_once(':'));
    let credentials = match (tokens.first(), user) {
        (None, Some((name, password))) => {
            format!("username: {}\n      password: {}", quoted(name), quoted(password))
        }
        (token, _) => format!("token: {}", quoted(&token.cloned().unwrap_or_else(any_token))),
    };
    let mut text = format!(
        "version: 1.0
currentProfile: emulator
profiles:
  - name: emulator
    environment: emulator
    credentials:
      {credentials}
environments:
  - name: emulator
"
    );
    if let Some(ca_pem) = ca_pem {
        text += "    certificateAuthData: |\n";
        text.extend(ca_pem.lines().map(|line| format!("      {line}\n")));
    }
    text += "    products:\n";
    for entry in directory::ENTRIES {
        text += &format!("      - name: {}\n        endpoints:\n", entry.name);
        for (url, location) in entry.endpoints(url) {
            text += &format!("          - name: {}\n", quoted(&url));
            if let Some(location) = location {
                text += &format!("            location: {location}\n");
            }
        }
    }
    text
}

/// The products that are emulated, by their names in the file, each with its URL.
#[must_use]
pub fn urls(url: &str) -> Vec<(&'static str, String)> {
    let emulated = directory::ENTRIES.iter().filter(|entry| !entry.documents.is_empty());
    emulated.flat_map(|entry| entry.endpoints(url).into_iter().map(|(url, _)| (entry.name, url))).collect()
}

/// A token where any is accepted: a JSON web token, since clients read the user's id in it.
fn any_token() -> String {
    let header = json!({ "typ": "JWT", "alg": "RS256", "kid": "any" });
    let identity = json!({ "uuid": user_id(TOKEN_OWNER), "contractNumber": CONTRACT, "role": "owner" });
    let payload = json!({ "iss": "any", "iat": 1_700_000_000, "exp": 4_102_444_800_u64, "identity": identity });
    let part = |text: String| URL_SAFE_NO_PAD.encode(text);
    format!("{}.{}.{}", part(header.to_string()), part(payload.to_string()), part("unsigned".to_owned()))
}

/// A JSON string, which is a YAML one too.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Puts the text into a file that its owner alone can read; an old one stays whole until the new one is.
///
/// # Errors
///
/// Those of the file system.
pub fn write(path: &Path, text: &str) -> io::Result<()> {
    replace(&resolved(path)?, text.as_bytes()).map(drop)
}
