// Written by `cargo xtask codegen` from cert-manager.json, sha256
// d0840a90cae7642714a816470a2e1b045e08a64e8521bdd5bd7aebaf5691198c;
// do not edit.

//! Certificate Manager: TLS certificates for other products, uploaded or issued, and the ACME providers that issue
//! them.
//!
//! The API has a single location and takes bearer tokens only. A provider issues the certificate of an auto-certificate
//! and renews it before it expires: its names have to lie in a zone of the contract in Cloud DNS, where the provider's
//! challenge is met.
//!
//! Only the name of a resource can be changed; a new certificate is another resource.
//!
//! # Auto certificate
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListAutoCertificates`] | `GET /auto-certificates` | [`AutoCertificateList`](ionoscloud_models::cert_manager::AutoCertificateList) |
//! | [`CreateAutoCertificate`] | `POST /auto-certificates` | [`AutoCertificate`](ionoscloud_models::cert_manager::AutoCertificate) |
//! | [`GetAutoCertificate`] | `GET /auto-certificates/{autoCertificateId}` | [`AutoCertificate`](ionoscloud_models::cert_manager::AutoCertificate) |
//! | [`UpdateAutoCertificate`] | `PATCH /auto-certificates/{autoCertificateId}` | [`AutoCertificate`](ionoscloud_models::cert_manager::AutoCertificate) |
//! | [`DeleteAutoCertificate`] | `DELETE /auto-certificates/{autoCertificateId}` | nothing |
//!
//! # Certificate
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListCertificates`] | `GET /certificates` | [`CertificateList`](ionoscloud_models::cert_manager::CertificateList) |
//! | [`CreateCertificate`] | `POST /certificates` | [`Certificate`](ionoscloud_models::cert_manager::Certificate) |
//! | [`GetCertificate`] | `GET /certificates/{certificateId}` | [`Certificate`](ionoscloud_models::cert_manager::Certificate) |
//! | [`UpdateCertificate`] | `PATCH /certificates/{certificateId}` | [`Certificate`](ionoscloud_models::cert_manager::Certificate) |
//! | [`DeleteCertificate`] | `DELETE /certificates/{certificateId}` | nothing |
//!
//! # Provider
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListProviders`] | `GET /providers` | [`ProviderList`](ionoscloud_models::cert_manager::ProviderList) |
//! | [`CreateProvider`] | `POST /providers` | [`Provider`](ionoscloud_models::cert_manager::Provider) |
//! | [`GetProvider`] | `GET /providers/{providerId}` | [`Provider`](ionoscloud_models::cert_manager::Provider) |
//! | [`UpdateProvider`] | `PATCH /providers/{providerId}` | [`Provider`](ionoscloud_models::cert_manager::Provider) |
//! | [`DeleteProvider`] | `DELETE /providers/{providerId}` | nothing |

mod auto_certificates;
mod certificates;
pub mod kinds;
mod providers;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::auto_certificates::*;
pub use self::certificates::*;
pub use self::providers::*;

/// The servers of version 2.0 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("cert-manager", "2.0")
    .with_config_name("cert")
    .with_servers(&[Server::new("https://certificate-manager.de-fra.ionos.com", "de/fra")])
    .with_auth_methods(&[AuthMethod::Bearer]);
