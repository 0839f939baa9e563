// Written by `cargo xtask codegen` from cert-manager.json, sha256
// d0840a90cae7642714a816470a2e1b045e08a64e8521bdd5bd7aebaf5691198c;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::cert_manager::*;
use ionoscloud_models::cert_manager::{ExternalAccountBinding, NewAutoCertificate, NewCertificate, NewProvider};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListAutoCertificates", &ListAutoCertificates::new()),
        built(
            "ListAutoCertificates with everything",
            &ListAutoCertificates::new().offset(27).limit(13).common_name("filter.commonName /%ü"),
        ),
        built("ListAutoCertificates with zero values", &ListAutoCertificates::new().offset(0).limit(0).common_name("")),
        built(
            "CreateAutoCertificate",
            &CreateAutoCertificate::new(
                NewAutoCertificate::new()
                    .provider_id("provider /%ü")
                    .common_name("commonName /%ü")
                    .key_algorithm("keyAlgorithm /%ü")
                    .name("name /%ü"),
            ),
        ),
        built(
            "CreateAutoCertificate with everything",
            &CreateAutoCertificate::new(
                NewAutoCertificate::new()
                    .provider_id("provider /%ü")
                    .common_name("commonName /%ü")
                    .key_algorithm("keyAlgorithm /%ü")
                    .name("name /%ü")
                    .subject_alternative_names(["subjectAlternativeNames /%ü"]),
            ),
        ),
        built(
            "CreateAutoCertificate with zero values",
            &CreateAutoCertificate::new(
                NewAutoCertificate::new()
                    .provider_id("")
                    .common_name("")
                    .key_algorithm("")
                    .name("")
                    .subject_alternative_names([""; 0]),
            ),
        ),
        built("GetAutoCertificate", &GetAutoCertificate::new("autoCertificateId /%ü")),
        built("UpdateAutoCertificate", &UpdateAutoCertificate::new("autoCertificateId /%ü", "name /%ü")),
        built("DeleteAutoCertificate", &DeleteAutoCertificate::new("autoCertificateId /%ü")),
        built("ListCertificates", &ListCertificates::new()),
        built(
            "ListCertificates with everything",
            &ListCertificates::new()
                .offset(27)
                .limit(13)
                .common_name("filter.commonName /%ü")
                .auto_certificate_id("filter.autoCertificate /%ü"),
        ),
        built(
            "ListCertificates with zero values",
            &ListCertificates::new().offset(0).limit(0).common_name("").auto_certificate_id(""),
        ),
        built(
            "CreateCertificate",
            &CreateCertificate::new(
                NewCertificate::new()
                    .name("name /%ü")
                    .certificate("certificate /%ü")
                    .certificate_chain("certificateChain /%ü")
                    .private_key("canary privateKey /%ü"),
            ),
        ),
        built("GetCertificate", &GetCertificate::new("certificateId /%ü")),
        built("UpdateCertificate", &UpdateCertificate::new("certificateId /%ü", "name /%ü")),
        built("DeleteCertificate", &DeleteCertificate::new("certificateId /%ü")),
        built("ListProviders", &ListProviders::new()),
        built("ListProviders with everything", &ListProviders::new().offset(27).limit(13)),
        built("ListProviders with zero values", &ListProviders::new().offset(0).limit(0)),
        built(
            "CreateProvider",
            &CreateProvider::new(NewProvider::new().name("name /%ü").email("email /%ü").server("server /%ü")),
        ),
        built(
            "CreateProvider with everything",
            &CreateProvider::new(
                NewProvider::new().name("name /%ü").email("email /%ü").server("server /%ü").external_account_binding(
                    ExternalAccountBinding::new().key_id("keyId /%ü").key_secret("canary keySecret /%ü"),
                ),
            ),
        ),
        built(
            "CreateProvider with zero values",
            &CreateProvider::new(
                NewProvider::new()
                    .name("")
                    .email("")
                    .server("")
                    .external_account_binding(ExternalAccountBinding::new().key_id("").key_secret("")),
            ),
        ),
        built("GetProvider", &GetProvider::new("providerId /%ü")),
        built("UpdateProvider", &UpdateProvider::new("providerId /%ü", "name /%ü")),
        built("DeleteProvider", &DeleteProvider::new("providerId /%ü")),
    ]
}
