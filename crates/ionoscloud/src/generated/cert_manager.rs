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
    /// Returns the collection of all auto-certificates; nothing is sent.
    pub fn auto_certificates(&self) -> AutoCertificates {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of an auto-certificate; nothing is sent.
    pub fn auto_certificate(
        &self,
        id: impl Into<<kinds::AutoCertificate as crate::resource::Resource>::Id>,
    ) -> AutoCertificateHandle {
        self.auto_certificates().handle(id)
    }

    /// Returns the collection of all certificates; nothing is sent.
    pub fn certificates(&self) -> Certificates {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of a certificate; nothing is sent.
    pub fn certificate(
        &self,
        id: impl Into<<kinds::Certificate as crate::resource::Resource>::Id>,
    ) -> CertificateHandle {
        self.certificates().handle(id)
    }

    /// Returns the collection of all providers; nothing is sent.
    pub fn providers(&self) -> Providers {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of a provider; nothing is sent.
    pub fn provider(&self, id: impl Into<<kinds::Provider as crate::resource::Resource>::Id>) -> ProviderHandle {
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
/// let provider = NewProvider::new("acme", "ops@example.com", "https://acme.example/directory");
/// let provider = cert.providers().create(provider).await?.wait().await?;
/// let new = NewAutoCertificate::new(&provider.id, "www.example.com", "rsa4096", "www");
/// let auto = cert.auto_certificates().create(new).await?.wait().await?;
/// println!("{:?}", auto.metadata.and_then(|metadata| metadata.last_issued_certificate_id));
/// # Ok(())
/// # }
/// ```
pub type AutoCertificates = Collection<kinds::AutoCertificate>;

/// The handle of an auto-certificate: its ids, without its content.
pub type AutoCertificateHandle = Handle<kinds::AutoCertificate>;

/// The certificates of the contract, uploaded and issued ones.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client, key: ionoscloud::Secret) -> Result<(), Box<dyn std::error::Error>> {
/// use ionoscloud::cert_manager::NewCertificate;
///
/// let (leaf, chain) = (std::fs::read_to_string("www.pem")?, std::fs::read_to_string("chain.pem")?);
/// let certificates = client.cert_manager().certificates();
/// let certificate = certificates.create(NewCertificate::new("www", leaf, chain, key)).await?.wait().await?;
/// println!("{:?}", certificate.metadata.and_then(|metadata| metadata.not_after));
/// # Ok(())
/// # }
/// ```
pub type Certificates = Collection<kinds::Certificate>;

/// The handle of a certificate: its ids, without its content.
pub type CertificateHandle = Handle<kinds::Certificate>;

/// The providers of the contract: accounts at ACME servers that issue certificates.
pub type Providers = Collection<kinds::Provider>;

/// The handle of a provider: its ids, without its content.
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
