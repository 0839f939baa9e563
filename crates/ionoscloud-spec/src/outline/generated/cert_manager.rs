// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "cert-manager",
    title: "IONOS Certificate Manager",
    version: "2.0",
    servers: Cow::Borrowed(&[OutlinedServer::new("https://certificate-manager.de-fra.ionos.com", Some("de/fra"), &[])]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/auto-certificates", "autoCertificatesGet"),
        OutlinedOperation::new(Method::Post, "/auto-certificates", "autoCertificatesPost"),
        OutlinedOperation::new(Method::Get, "/auto-certificates/{autoCertificateId}", "autoCertificatesFindById"),
        OutlinedOperation::new(Method::Patch, "/auto-certificates/{autoCertificateId}", "autoCertificatesPatch"),
        OutlinedOperation::new(Method::Delete, "/auto-certificates/{autoCertificateId}", "autoCertificatesDelete"),
        OutlinedOperation::new(Method::Get, "/certificates", "certificatesGet"),
        OutlinedOperation::new(Method::Post, "/certificates", "certificatesPost"),
        OutlinedOperation::new(Method::Get, "/certificates/{certificateId}", "certificatesFindById"),
        OutlinedOperation::new(Method::Patch, "/certificates/{certificateId}", "certificatesPatch"),
        OutlinedOperation::new(Method::Delete, "/certificates/{certificateId}", "certificatesDelete"),
        OutlinedOperation::new(Method::Get, "/providers", "providersGet"),
        OutlinedOperation::new(Method::Post, "/providers", "providersPost"),
        OutlinedOperation::new(Method::Get, "/providers/{providerId}", "providersFindById"),
        OutlinedOperation::new(Method::Patch, "/providers/{providerId}", "providersPatch"),
        OutlinedOperation::new(Method::Delete, "/providers/{providerId}", "providersDelete"),
    ]),
};
