use std::sync::Arc;

use ionoscloud_transport::{Credentials, TokenInfo};

/// Who the API takes us for, as far as the credentials tell without a call.
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

    /// What the token in use says of itself.
    pub(crate) fn token_info(&self) -> Option<TokenInfo> {
        let token = self.credentials.as_ref()?.token()?;
        Some(TokenInfo::of(token.expose()))
    }

    /// Whether the two names that a resource gives its creator are those of this identity; `false` where nobody knows.
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
    fn a_jwt_names_its_user() {
        let payload = URL_SAFE_NO_PAD.encode(r#"{"identity":{"uuid":"u-1","contractNumber":7}}"#);
        let identity = Identity::of(Arc::new(Token::new(format!("e30.{payload}.c2ln")).unwrap()));
        assert!(identity.is(Some("U-1"), Some("somebody")));
        assert!(!identity.is(Some("u-2"), Some("u-1")) && !identity.is(None, None));
    }

    #[test]
    fn a_token_that_is_no_jwt_names_nobody() {
        for identity in [Identity::of(Arc::new(Token::new("a.b.c").unwrap())), Identity::default()] {
            assert!(!identity.is(None, None) && !identity.is(Some(""), Some("")));
        }
    }

    #[test]
    fn a_user_name_is_compared_with_a_name() {
        let identity = Identity::of(Arc::new(Basic::new("me@mail.example", "secret").unwrap()));
        assert!(identity.is(Some("u-1"), Some("Me@mail.example")) && !identity.is(Some("me@mail.example"), None));
    }
}
