use std::sync::Arc;

use ionoscloud_transport::{Credentials, TokenInfo};

/// The caller's identity, as far as known from the credentials without a request.
///
/// It decides nothing on its own: only whether a resource was made by this identity.
#[derive(Clone, Default)]
pub(crate) struct Identity {
    credentials: Option<Arc<dyn Credentials>>,
}

impl Identity {
    pub(crate) fn of(credentials: Arc<dyn Credentials>) -> Self {
        Self { credentials: Some(credentials) }
    }

    /// Returns the claims of the token in use.
    pub(crate) fn token_info(&self) -> Option<TokenInfo> {
        let token = self.credentials.as_ref()?.token()?;
        Some(TokenInfo::of(token.expose()))
    }

    /// Returns true if a resource's creator, by id or by name, is this identity; `false` where either is unknown.
    #[cfg(feature = "_resources")]
    pub(crate) fn is(&self, user_id: Option<&str>, user_name: Option<&str>) -> bool {
        let same = |mine: Option<&str>, theirs: Option<&str>| match (mine, theirs) {
            (Some(mine), Some(theirs)) => mine.eq_ignore_ascii_case(theirs),
            _ => false,
        };
        let mine = self.credentials.as_ref().and_then(|credentials| credentials.user_name());
        same(mine, user_name) || same(self.token_info().as_ref().and_then(TokenInfo::user_id), user_id)
    }
}

#[cfg(all(test, feature = "_resources"))]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use ionoscloud_transport::{Basic, Token};

    use super::*;

    #[test]
    fn jwt_names_its_user() {
        let payload = URL_SAFE_NO_PAD.encode(r#"{"identity":{"uuid":"u-1","contractNumber":7}}"#);
        let identity = Identity::of(Arc::new(Token::new(format!("e30.{payload}.c2ln")).unwrap()));
        assert!(identity.is(Some("U-1"), Some("another")));
        assert!(!identity.is(Some("u-2"), Some("u-1")) && !identity.is(None, None));
    }

    #[test]
    fn opaque_token_names_no_user() {
        for identity in [Identity::of(Arc::new(Token::new("a.b.c").unwrap())), Identity::default()] {
            assert!(!identity.is(None, None) && !identity.is(Some(""), Some("")));
        }
    }

    #[test]
    fn user_name_is_compared_with_name() {
        let identity = Identity::of(Arc::new(Basic::new("me@mail.example", "secret").unwrap()));
        assert!(identity.is(Some("u-1"), Some("Me@mail.example")) && !identity.is(Some("me@mail.example"), None));
    }
}
