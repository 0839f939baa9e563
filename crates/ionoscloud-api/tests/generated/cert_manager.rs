// Written by `cargo xtask codegen` from cert-manager.json, sha256
// d0840a90cae7642714a816470a2e1b045e08a64e8521bdd5bd7aebaf5691198c;
// do not edit.

use http::Request;
use ionoscloud_api::cert_manager::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::cert_manager::{ExternalAccountBinding, NewAutoCertificate, NewCertificate, NewProvider};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListAutoCertificates", ListAutoCertificates::new().request()),
        (
            "ListAutoCertificates with everything",
            ListAutoCertificates::new().offset(27).limit(13).common_name("filter.commonName /%ü").request(),
        ),
        (
            "CreateAutoCertificate",
            CreateAutoCertificate::new(NewAutoCertificate::new(
                "provider /%ü",
                "commonName /%ü",
                "keyAlgorithm /%ü",
                "name /%ü",
            ))
            .request(),
        ),
        (
            "CreateAutoCertificate with everything",
            CreateAutoCertificate::new(
                NewAutoCertificate::new("provider /%ü", "commonName /%ü", "keyAlgorithm /%ü", "name /%ü")
                    .subject_alternative_names(["subjectAlternativeNames /%ü"]),
            )
            .request(),
        ),
        ("GetAutoCertificate", GetAutoCertificate::new("autoCertificateId /%ü").request()),
        ("UpdateAutoCertificate", UpdateAutoCertificate::new("autoCertificateId /%ü", "name /%ü").request()),
        ("DeleteAutoCertificate", DeleteAutoCertificate::new("autoCertificateId /%ü").request()),
        ("ListCertificates", ListCertificates::new().request()),
        (
            "ListCertificates with everything",
            ListCertificates::new()
                .offset(27)
                .limit(13)
                .common_name("filter.commonName /%ü")
                .auto_certificate_id("filter.autoCertificate /%ü")
                .request(),
        ),
        (
            "CreateCertificate",
            CreateCertificate::new(NewCertificate::new(
                "name /%ü",
                "certificate /%ü",
                "certificateChain /%ü",
                "privateKey /%ü",
            ))
            .request(),
        ),
        ("GetCertificate", GetCertificate::new("certificateId /%ü").request()),
        ("UpdateCertificate", UpdateCertificate::new("certificateId /%ü", "name /%ü").request()),
        ("DeleteCertificate", DeleteCertificate::new("certificateId /%ü").request()),
        ("ListProviders", ListProviders::new().request()),
        ("ListProviders with everything", ListProviders::new().offset(27).limit(13).request()),
        ("CreateProvider", CreateProvider::new(NewProvider::new("name /%ü", "email /%ü", "server /%ü")).request()),
        (
            "CreateProvider with everything",
            CreateProvider::new(NewProvider::new("name /%ü", "email /%ü", "server /%ü").external_account_binding(
                ExternalAccountBinding::new().key_id("keyId /%ü").key_secret("keySecret /%ü"),
            ))
            .request(),
        ),
        ("GetProvider", GetProvider::new("providerId /%ü").request()),
        ("UpdateProvider", UpdateProvider::new("providerId /%ü", "name /%ü").request()),
        ("DeleteProvider", DeleteProvider::new("providerId /%ü").request()),
    ]
}
