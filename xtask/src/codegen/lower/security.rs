//! Credentials that an operation accepts.

use ionoscloud_spec::{AuthMethod, Operation, SecurityScheme};

use crate::Failure;
use crate::codegen::input::Source;

/// The variant of core's `AuthMethod`.
pub(crate) fn variant(method: AuthMethod) -> &'static str {
    match method {
        AuthMethod::Basic => "Basic",
        AuthMethod::Bearer => "Bearer",
    }
}

/// The credentials of an operation where they differ from its product's; empty if it needs none.
pub(crate) fn of_operation(source: &Source, operation: &Operation) -> Result<Option<Vec<&'static str>>, Failure> {
    let document = &source.document;
    let Some(choices) = &operation.security else { return Ok(None) };
    let mut methods = Vec::new();
    for choice in choices {
        let mut schemes = choice.keys();
        let scheme = match (schemes.next(), schemes.next()) {
            (Some(only), None) => document.security_schemes.get(only),
            _ => None,
        };
        let Some(SecurityScheme::Http { scheme }) = scheme else {
            let text = "a choice of credentials is one scheme of components.securitySchemes";
            return Err(source.failure(&format!("{}/security", operation.pointer()), text));
        };
        methods.push(*scheme);
    }
    // In the product's order, so that equal choices compare equal.
    let methods: Vec<AuthMethod> =
        [AuthMethod::Basic, AuthMethod::Bearer].into_iter().filter(|method| methods.contains(method)).collect();
    let differs = methods.len() != document.auth.len() || methods.iter().any(|method| !document.auth.contains(method));
    Ok(differs.then(|| methods.into_iter().map(variant).collect()))
}
