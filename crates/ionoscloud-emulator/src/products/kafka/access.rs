//! The certificate of a user, by which brokers know it: a real one, so that TLS libraries can be set up with it.

use rcgen::{BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair};
use serde_json::{Value, json};

use super::USER;
use crate::engine::api_error::ApiError;
use crate::engine::product::{Content, Success};
use crate::engine::table::TableRequest;

/// Hidden properties of a user, and the members of its access that show them.
const SHOWN: [(&str, &str); 3] =
    [("_authority", "certificateAuthority"), ("_certificate", "certificate"), ("_key", "privateKey")];

/// The properties of a user with a certificate of the cluster's CA.
pub(super) fn user(name: &str) -> Result<Value, rcgen::Error> {
    let mut authority = CertificateParams::default();
    authority.distinguished_name.push(DnType::CommonName, "CA of an emulated Kafka cluster");
    authority.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    let authority_key = KeyPair::generate()?;
    let authority_pem = authority.self_signed(&authority_key)?.pem();
    let mut leaf = CertificateParams::default();
    leaf.distinguished_name.push(DnType::CommonName, name);
    leaf.extended_key_usages.push(ExtendedKeyUsagePurpose::ClientAuth);
    let key = KeyPair::generate()?;
    let certificate = leaf.signed_by(&key, &Issuer::new(authority, authority_key))?.pem();
    Ok(json!({
        "name": name, "_authority": authority_pem, "_certificate": certificate, "_key": key.serialize_pem(),
    }))
}

/// A user with its certificate and its private key.
pub(super) fn read(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let user = request.find(&USER)?;
    let kept = SHOWN.map(|(kept, member)| (member, user.text(kept).to_owned()));
    let key = user.key.clone();
    let mut success = request.shown(&USER, &key, None)?;
    if let Content::Json(body) = &mut success.content {
        for (member, text) in kept {
            body["metadata"][member] = text.into();
        }
    }
    Ok(success)
}
