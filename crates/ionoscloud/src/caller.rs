use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Who the API takes us for, as far as the credentials tell without a call.
///
/// It decides nothing on its own: only whether a resource was made by this caller.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Caller {
    user_id: Option<String>,
    user_name: Option<String>,
}

impl Caller {
    /// The user that a token of the Auth API was made for: a JWT whose `identity.uuid` names them. Other tokens tell
    /// nothing.
    pub(crate) fn of_token(token: &str) -> Self {
        let user_id = || -> Option<String> {
            let payload = URL_SAFE_NO_PAD.decode(token.trim().split('.').nth(1)?).ok()?;
            let payload: serde_json::Value = serde_json::from_slice(&payload).ok()?;
            Some(payload.get("identity")?.get("uuid")?.as_str()?.to_owned())
        };
        Self { user_id: user_id(), user_name: None }
    }

    /// The user of a name and password.
    pub(crate) fn of_user(name: &str) -> Self {
        Self { user_id: None, user_name: Some(name.to_owned()) }
    }

    /// Whether the two names that a resource gives its creator are those of this caller; `false` where nobody knows.
    pub(crate) fn is(&self, user_id: Option<&str>, user_name: Option<&str>) -> bool {
        let same = |mine: &Option<String>, theirs: Option<&str>| match (mine, theirs) {
            (Some(mine), Some(theirs)) => mine.eq_ignore_ascii_case(theirs),
            _ => false,
        };
        same(&self.user_id, user_id) || same(&self.user_name, user_name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_jwt_names_its_user() {
        let payload = URL_SAFE_NO_PAD.encode(r#"{"identity":{"uuid":"u-1","contractNumber":7}}"#);
        let caller = Caller::of_token(&format!("e30.{payload}.c2ln\n"));
        assert!(caller.is(Some("U-1"), Some("somebody")));
        assert!(!caller.is(Some("u-2"), Some("u-1")) && !caller.is(None, None));
    }

    #[test]
    fn a_token_that_is_no_jwt_names_nobody() {
        for token in ["", "abc", "a.b.c", "a.e30.c", "a.eyJpZGVudGl0eSI6MX0.c"] {
            assert_eq!(Caller::of_token(token), Caller::default());
        }
        assert!(!Caller::default().is(None, None));
    }

    #[test]
    fn a_user_name_is_compared_with_a_name() {
        let caller = Caller::of_user("me@mail.example");
        assert!(caller.is(Some("u-1"), Some("Me@mail.example")) && !caller.is(Some("me@mail.example"), None));
    }
}
