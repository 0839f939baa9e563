// Written by `cargo xtask codegen` from cert-manager.json, sha256
// d0840a90cae7642714a816470a2e1b045e08a64e8521bdd5bd7aebaf5691198c;
// do not edit.

use crate::Client;
use crate::paging::ListRequest;
use crate::resource::{Collection, Handle};
use ionoscloud_api::cert_manager::kinds;
use ionoscloud_api::cert_manager::{ListAutoCertificates, ListCertificates};
use ionoscloud_models::cert_manager as models;

/// The entry point to Certificate Manager; get it from [`Client::cert_manager`].
#[derive(Clone, Debug)]
pub struct CertManager {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl Client {
    /// Returns the entry point to Certificate Manager; nothing is sent.
    pub fn cert_manager(&self) -> CertManager {
        CertManager { client: self.clone(), root: kinds::Root::new() }
    }
}

impl CertManager {
    /// Returns the collection of the auto-certificates of the contract; nothing is sent.
    pub fn auto_certificates(&self) -> AutoCertificates {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these auto-certificates](Self::auto_certificates); nothing is sent.
    pub fn auto_certificate(&self, id: impl Into<models::AutoCertificateId>) -> AutoCertificateHandle {
        self.auto_certificates().handle(id)
    }

    /// Returns the collection of the certificates of the contract, uploaded and issued ones; nothing is sent.
    pub fn certificates(&self) -> Certificates {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these certificates](Self::certificates); nothing is sent.
    pub fn certificate(&self, id: impl Into<models::CertificateId>) -> CertificateHandle {
        self.certificates().handle(id)
    }

    /// Returns the collection of the providers of the contract; nothing is sent.
    pub fn providers(&self) -> Providers {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these providers](Self::providers); nothing is sent.
    pub fn provider(&self, id: impl Into<models::ProviderId>) -> ProviderHandle {
        self.providers().handle(id)
    }
}

/// The auto-certificates of the contract. The wait for a creation ends once the first certificate is issued, which
/// takes minutes; it fails if the names are in no zone of the contract.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::cert_manager::{NewAutoCertificate, NewProvider};
///
/// let cert = client.cert_manager();
/// let provider = NewProvider::new().name("acme").email("ops@example.com").server("https://acme.example/directory");
/// let provider = cert.providers().create(provider).await?.wait().await?;
/// let new = NewAutoCertificate::new()
///     .provider_id(&provider.id)
///     .common_name("www.example.com")
///     .key_algorithm("rsa4096")
///     .name("www");
/// let auto = cert.auto_certificates().create(new).await?.wait().await?;
/// println!("{:?}", auto.metadata.and_then(|metadata| metadata.last_issued_certificate_id));
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /auto-certificates/{autoCertificateId}`: Returns one auto-certificate, the one to
///   poll until its certificate is issued. Returns 404 once a deletion is complete.
/// * [`create`](Collection::create), `POST /auto-certificates`: Creates an auto-certificate, whose certificate the
///   provider issues and renews. Not idempotent. The state is `PROVISIONING` until the provider has issued the first
///   certificate; the metadata name it from then on. [`wait`](crate::InProgress::wait) ends when the auto-certificate
///   is `AVAILABLE`.
/// * [`update`](Collection::update), `PATCH /auto-certificates/{autoCertificateId}`: Renames an auto-certificate.
///   Nothing else of an auto-certificate can be changed. [`wait`](crate::InProgress::wait) ends when the
///   auto-certificate is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /auto-certificates/{autoCertificateId}`: Deletes an auto-certificate; the
///   certificates that were issued for it stay, and are no longer renewed. The response precedes the end of the
///   deletion, after which reading the auto-certificate returns 404. [`wait`](crate::InProgress::wait) ends when the
///   auto-certificate is gone.
pub type AutoCertificates = Collection<kinds::AutoCertificate>;

/// The handle of an auto-certificate: its ids, without its content. [`AutoCertificates`] says what its operations do,
/// and when a wait for them ends.
pub type AutoCertificateHandle = Handle<kinds::AutoCertificate>;

/// The certificates of the contract, uploaded and issued ones.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client, key: ionoscloud::Secret) -> Result<(), Box<dyn std::error::Error>> {
/// use ionoscloud::cert_manager::NewCertificate;
///
/// let (leaf, chain) = (std::fs::read_to_string("www.pem")?, std::fs::read_to_string("chain.pem")?);
/// let certificates = client.cert_manager().certificates();
/// let new = NewCertificate::new().name("www").certificate(leaf).certificate_chain(chain).private_key(key);
/// let certificate = certificates.create(new).await?.wait().await?;
/// println!("{:?}", certificate.metadata.and_then(|metadata| metadata.not_after));
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /certificates/{certificateId}`: Returns one certificate without its private key.
///   Returns 404 once a deletion is complete.
/// * [`create`](Collection::create), `POST /certificates`: Uploads a certificate with its private key. Not idempotent.
///   The state in the response is usually `AVAILABLE`. [`wait`](crate::InProgress::wait) ends when the certificate is
///   `AVAILABLE`.
/// * [`update`](Collection::update), `PATCH /certificates/{certificateId}`: Renames a certificate. Nothing else of a
///   certificate can be changed. [`wait`](crate::InProgress::wait) ends when the certificate is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /certificates/{certificateId}`: Deletes a certificate. The deletion
///   succeeds even if load balancers or distributions use the certificate. Reading it returns 404 once the deletion is
///   complete. [`wait`](crate::InProgress::wait) ends when the certificate is gone.
pub type Certificates = Collection<kinds::Certificate>;

/// The handle of a certificate: its ids, without its content. [`Certificates`] says what its operations do, and when a
/// wait for them ends.
pub type CertificateHandle = Handle<kinds::Certificate>;

/// The providers of the contract: accounts at ACME servers that issue certificates.
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /providers/{providerId}`: Returns one provider without its secret. Returns 404 once
///   a deletion is complete.
/// * [`create`](Collection::create), `POST /providers`: Creates a provider: an account at an ACME server. Not
///   idempotent. The state in the response is usually `AVAILABLE`. [`wait`](crate::InProgress::wait) ends when the
///   provider is `AVAILABLE`.
/// * [`update`](Collection::update), `PATCH /providers/{providerId}`: Renames a provider. Nothing else of a provider
///   can be changed. [`wait`](crate::InProgress::wait) ends when the provider is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /providers/{providerId}`: Deletes a provider; the certificates of its
///   auto-certificates are no longer renewed. The response precedes the end of the deletion, after which reading the
///   provider returns 404. [`wait`](crate::InProgress::wait) ends when the provider is gone.
pub type Providers = Collection<kinds::Provider>;

/// The handle of a provider: its ids, without its content. [`Providers`] says what its operations do, and when a wait
/// for them ends.
pub type ProviderHandle = Handle<kinds::Provider>;

impl ListRequest<ListAutoCertificates> {
    /// The common name of the subject.
    #[doc(alias = "filter.commonName")]
    pub fn common_name(self, common_name: impl Into<String>) -> Self {
        self.map(|operation| operation.common_name(common_name))
    }
}

impl ListRequest<ListCertificates> {
    /// The common name of the subject.
    #[doc(alias = "filter.commonName")]
    pub fn common_name(self, common_name: impl Into<String>) -> Self {
        self.map(|operation| operation.common_name(common_name))
    }

    /// The auto-certificate that the certificates were issued for.
    #[doc(alias = "filter.autoCertificate")]
    pub fn auto_certificate_id(self, auto_certificate_id: impl Into<models::AutoCertificateId>) -> Self {
        self.map(|operation| operation.auto_certificate_id(auto_certificate_id))
    }
}
