//! Credentials that an operation accepts.

use ionoscloud_spec::{AuthMethod, Operation, SecurityRequirement, SecurityScheme};

use crate::Failure;
use crate::codegen::input::Source;

/// The variant of core's `AuthMethod`.
pub(crate) fn variant(method: AuthMethod) -> &'static str {
    match method {
        AuthMethod::Basic => "Basic",
        AuthMethod::Bearer => "Bearer",
    }
}

/// The credentials of the operations that state none of their own: those of the document's `security`, else those that
/// the API offers.
pub(crate) fn of_document(source: &Source) -> Result<Vec<AuthMethod>, Failure> {
    let document = &source.document;
    match document.security.as_slice() {
        [] => Ok(document.auth.clone()),
        choices => methods(source, choices, "/security"),
    }
}

/// The credentials of an operation where they differ from its product's; empty if it needs none.
pub(crate) fn of_operation(source: &Source, operation: &Operation) -> Result<Option<Vec<&'static str>>, Failure> {
    let Some(choices) = &operation.security else { return Ok(None) };
    let own = methods(source, choices, &format!("{}/security", operation.pointer()))?;
    // One that the document itself states wrongly is refused there.
    let all = of_document(source).unwrap_or_default();
    let differs = own.len() != all.len() || own.iter().any(|method| !all.contains(method));
    Ok(differs.then(|| own.into_iter().map(variant).collect()))
}

/// The methods of a list of choices, in one order, so that equal choices compare equal.
fn methods(source: &Source, choices: &[SecurityRequirement], pointer: &str) -> Result<Vec<AuthMethod>, Failure> {
    let mut methods = Vec::new();
    for choice in choices {
        let mut schemes = choice.keys();
        let scheme = match (schemes.next(), schemes.next()) {
            (Some(only), None) => source.document.security_schemes.get(only),
            _ => None,
        };
        match scheme {
            Some(SecurityScheme::Http { scheme }) => methods.push(*scheme),
            Some(SecurityScheme::Other) => {
                let text = "credentials that no client here sends, and none beside them that one does";
                return Err(source.failure(pointer, text));
            }
            None => {
                let text = "a choice of credentials is one scheme of components.securitySchemes";
                return Err(source.failure(pointer, text));
            }
        }
    }
    let order = [AuthMethod::Basic, AuthMethod::Bearer];
    Ok(order.into_iter().filter(|method| methods.contains(method)).collect())
}
