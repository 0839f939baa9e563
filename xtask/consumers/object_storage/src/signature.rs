//! AWS Signature Version 4 of a request, as
//! [Amazon describes it](https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html).

use std::fmt::Write as _;

use hmac::{Hmac, Mac as _};
use http::request::Parts;
use sha2::{Digest as _, Sha256};

/// Returns `true` if the `Authorization` header is the signature of the request by this secret.
pub(crate) fn is_valid(parts: &Parts, body: &[u8], secret: &str) -> bool {
    expected(parts, body, secret).is_some_and(|(sent, expected)| sent == expected)
}

/// The signature that was sent, and that of the request.
fn expected(parts: &Parts, body: &[u8], secret: &str) -> Option<(String, String)> {
    let header = |name: &str| parts.headers.get(name)?.to_str().ok();
    let authorization = header("authorization")?.strip_prefix("AWS4-HMAC-SHA256 ")?;
    let part = |name: &str| authorization.split(',').find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('='));
    let (_, scope) = part("Credential")?.split_once('/')?;
    let [day, region, service, end] = scope.split('/').collect::<Vec<_>>().try_into().ok()?;
    if service != "s3" || end != "aws4_request" {
        return None;
    }
    let payload = header("x-amz-content-sha256")?;
    if payload != "UNSIGNED-PAYLOAD" && payload != hexadecimal(&Sha256::digest(body)) {
        return None;
    }
    let names = part("SignedHeaders")?;
    let mut canonical = format!("{}\n{}\n{}\n", parts.method, parts.uri.path(), parts.uri.query().unwrap_or_default());
    for name in names.split(';') {
        let _ = writeln!(canonical, "{name}:{}", header(name)?.trim());
    }
    let _ = write!(canonical, "\n{names}\n{payload}");
    let digest = hexadecimal(&Sha256::digest(canonical));
    let to_sign = format!("AWS4-HMAC-SHA256\n{}\n{scope}\n{digest}", header("x-amz-date")?);

    let mut key = format!("AWS4{secret}").into_bytes();
    for part in [day, region, service, end] {
        key = keyed(&key, part)?;
    }
    Some((part("Signature")?.to_owned(), hexadecimal(&keyed(&key, &to_sign)?)))
}

fn keyed(key: &[u8], text: &str) -> Option<Vec<u8>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(text.as_bytes());
    Some(mac.finalize().into_bytes().to_vec())
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
