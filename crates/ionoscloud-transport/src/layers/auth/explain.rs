use std::borrow::Cow;
use std::time::SystemTime;

use http::{HeaderValue, Response};
use ionoscloud_core::{AuthMethod, Body, Hint, OperationInfo, Timestamp};

use crate::credentials::{TokenInfo, TokenKind};

/// Adds the likely cause to a 401, from the credentials that were sent.
pub(super) fn explained(info: &OperationInfo, sent: &HeaderValue, mut response: Response<Body>) -> Response<Body> {
    if let Some(hint) = hint(info, sent) {
        response.extensions_mut().insert(Hint(hint));
    }
    response
}

fn hint(info: &OperationInfo, sent: &HeaderValue) -> Option<Cow<'static, str>> {
    let product = info.product().key();
    let (scheme, token) = match sent.to_str().ok()?.split_once(' ') {
        Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest),
        None => (String::new(), ""),
    };
    match scheme.as_str() {
        "basic" if !info.accepts(AuthMethod::Basic) => {
            Some(format!("{product} takes a token, and got a user name with a password").into())
        }
        "basic" => Some(
            "check the user name and the password; with two-factor authentication no password is accepted: make a token in \
             the Token Manager of the Data Center Designer, and use that"
                .into(),
        ),
        "bearer" if !info.accepts(AuthMethod::Bearer) => {
            Some(format!("{product} takes a user name with a password, and got a token").into())
        }
        "bearer" => about_token(&TokenInfo::of(token)),
        _ => Some("the Authorization header was sent as it was given: check that it is all of it, with its scheme".into()),
    }
}

fn about_token(token: &TokenInfo) -> Option<Cow<'static, str>> {
    if token.is_expired_at(SystemTime::now()) {
        let end = token.expires_at().map(Timestamp::from).map(|end| format!(" at {end}")).unwrap_or_default();
        return Some(format!("the token expired{end}: generate another one").into());
    }
    match token.kind() {
        TokenKind::AuthApi => None,
        TokenKind::OtherJwt => {
            Some("check the token: it is a JSON web token, but not one that the Auth API makes".into())
        }
        TokenKind::NotAJwt => Some(
            "check the token: it is none of the Auth API, which are JSON web tokens; keys of other products, such as those of \
             the hosting APIs, are not accepted here"
                .into(),
        ),
    }
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use http::Method;
    use ionoscloud_core::Product;

    use super::*;

    fn said(methods: &'static [AuthMethod], sent: &str) -> String {
        static PRODUCT: Product = Product::new("toys", "1");
        let info = OperationInfo::new(&PRODUCT, "toysGet", Method::GET, "/").with_auth_methods(methods);
        let hint = hint(&info, &HeaderValue::from_str(sent).unwrap()).unwrap_or_default().into_owned();
        assert!(!hint.contains("hunter2"), "{hint}");
        hint
    }

    fn bearer(payload: &str) -> String {
        format!("Bearer e30.{}.hunter2", URL_SAFE_NO_PAD.encode(payload))
    }

    #[test]
    fn every_401_is_explained() {
        const BOTH: &[AuthMethod] = &[AuthMethod::Basic, AuthMethod::Bearer];
        assert!(said(&[AuthMethod::Bearer], "Basic hunter2").contains("toys takes a token"));
        assert!(said(&[AuthMethod::Basic], "Bearer hunter2").contains("toys takes a user name with a password"));
        assert!(said(BOTH, "Basic hunter2").contains("two-factor"));
        assert!(said(BOTH, "Bearer hunter2").contains("none of the Auth API"));
        assert!(said(BOTH, "bearer prefix.hunter2").contains("hosting"));
        assert!(said(BOTH, &bearer(r#"{"iss":"hunter2"}"#)).contains("not one that the Auth API makes"));
        assert!(
            said(BOTH, &bearer(r#"{"identity":{"uuid":"u"},"exp":1e9}"#)).contains("expired at 2001-09-09T01:46:40Z")
        );
        assert_eq!(said(BOTH, &bearer(r#"{"identity":{"uuid":"u"}}"#)), "", "nothing that could be seen from here");
        assert!(said(BOTH, "hunter2").contains("all of it, with its scheme"));
        assert!(said(BOTH, "Digest hunter2").contains("all of it, with its scheme"));
    }
}
