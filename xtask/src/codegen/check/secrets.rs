//! Refuses members of checked-in documents that are called like secrets and are plain text.

use crate::Failure;
use crate::codegen::input::Source;
use crate::codegen::ir::{Module, Response, Type, TypeKind};
use crate::codegen::lower::names;

/// Words of names of secrets; the overlay states `secret`, true or false, of a member that has one of them.
const WORDS: &[&str] =
    &["password", "passwd", "passphrase", "secret", "token", "credential", "hash", "psk", "sso", "kubeconfig"];
/// Pairs of words.
const PAIRS: &[[&str; 2]] = &[["private", "key"], ["user", "data"], ["secret", "key"]];

/// Returns true for a name like that of a secret.
fn is_suspicious(name: &str) -> bool {
    let words: Vec<String> = names::words(name).iter().map(|word| names::singular(word)).collect();
    let pair = |[one, other]: &[&str; 2]| words.windows(2).any(|pair| pair[0] == *one && pair[1] == *other);
    words == ["key"] || words.iter().any(|word| WORDS.contains(&word.as_str())) || PAIRS.iter().any(pair)
}

/// Refuses a module with an unmarked secret.
pub(crate) fn check(source: &Source, module: &Module) -> Result<(), Failure> {
    let mut failures = Vec::new();
    for item in &module.types {
        if let TypeKind::Union { members, .. } = &item.kind {
            let plain = members.iter().any(|(_, ty)| *ty == Type::Text);
            let stated = source.overlay.schema(&item.vendor).is_some_and(|entry| entry.secret.is_some());
            if plain && !stated && is_suspicious(&item.vendor) {
                let vendor = &item.vendor;
                let text = format!("a choice of `{vendor}`, called like a secret, is plain text: say `secret` of it");
                failures.push(source.failure(&item.pointer, text));
            }
        }
        let TypeKind::Struct(of) = &item.kind else { continue };
        for field in &of.fields {
            let mut plain = false;
            field.ty.each(&mut |ty| plain |= matches!(ty, Type::Text | Type::Json));
            let stated = source.overlay.field(&item.vendor, &field.wire).is_some_and(|entry| entry.secret.is_some());
            if plain && !stated && is_suspicious(&field.wire) {
                let (schema, member) = (&item.vendor, &field.wire);
                let text = format!("`{member}` of `{schema}` is called like a secret: say `secret = true`, or false");
                failures.push(source.failure(&field.pointer, text));
            }
        }
    }
    for operation in &module.operations {
        let is_text =
            matches!(&operation.response, Response::Text(_) | Response::Json(Type::Text | Type::Json | Type::Map(_)));
        let entry = source.overlay.operations.get(&operation.id);
        let stated = entry.is_some_and(|entry| entry.value.secret_response.is_some());
        let last = operation.path.rsplit('/').next().unwrap_or_default();
        if is_text && !stated && is_suspicious(last) {
            let text = format!("`{}` reads what is called like a secret: say `secret_response`", operation.id);
            failures.push(source.failure(&operation.pointer, text));
        }
    }
    crate::codegen::one_failure(failures)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_secrets_are_suspicious() {
        for name in ["password", "secretKey", "privateKey", "key", "kubeconfig", "userData", "ssoUrl", "tokens", "hash"]
        {
            assert!(is_suspicious(name), "{name}");
        }
        for name in ["publicKey", "sshKeys", "keyData", "username", "pubKey", "keyTag"] {
            assert!(!is_suspicious(name), "{name}");
        }
    }
}
