// Written by `cargo xtask codegen` from cert-manager.json, sha256
// d0840a90cae7642714a816470a2e1b045e08a64e8521bdd5bd7aebaf5691198c;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::cert_manager::{AutoCertificateId, Certificate, CertificateId, CertificateList, NewCertificate};

use super::PRODUCT;

/// Lists the certificates of the contract, uploaded and issued ones, one page at a time.
///
/// `GET /certificates`, returns a [`CertificateList`].
#[doc(alias = "certificatesGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListCertificates {
    offset: Option<u32>,
    limit: Option<u32>,
    common_name: Option<String>,
    auto_certificate_id: Option<AutoCertificateId>,
}

impl ListCertificates {
    /// Lists every certificate.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of items to skip; 0 by default.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// The maximum number of items in a page, 1 to 1000; 100 by default.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The common name of the subject.
    #[doc(alias = "filter.commonName")]
    pub fn common_name(mut self, common_name: impl Into<String>) -> Self {
        self.common_name = Some(common_name.into());
        self
    }

    /// The auto-certificate that the certificates were issued for.
    #[doc(alias = "filter.autoCertificate")]
    pub fn auto_certificate_id(mut self, auto_certificate_id: impl Into<AutoCertificateId>) -> Self {
        self.auto_certificate_id = Some(auto_certificate_id.into());
        self
    }
}

impl Operation for ListCertificates {
    type Output = CertificateList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "certificatesGet", Method::GET, "/certificates");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("filter.commonName", &self.common_name)
            .query("filter.autoCertificate", &self.auto_certificate_id)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListCertificates {
    type Item = Certificate;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Uploads a certificate with its private key.
///
/// `POST /certificates`, returns the [`Certificate`]. Not idempotent. The state in the response is usually `AVAILABLE`.
#[doc(alias = "certificatesPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateCertificate {
    certificate: NewCertificate,
}

impl CreateCertificate {
    /// Uploads this certificate.
    pub fn new(certificate: impl Into<NewCertificate>) -> Self {
        Self { certificate: certificate.into() }
    }
}

impl Operation for CreateCertificate {
    type Output = Certificate;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "certificatesPost", Method::POST, "/certificates");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).properties(&self.certificate)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one certificate without its private key.
///
/// `GET /certificates/{certificateId}`, returns the [`Certificate`]. Returns 404 once a deletion is complete.
#[doc(alias = "certificatesFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetCertificate {
    certificate_id: CertificateId,
}

impl GetCertificate {
    /// Returns the certificate with this id.
    ///
    /// * `certificate_id`: The certificate.
    pub fn new(certificate_id: impl Into<CertificateId>) -> Self {
        Self { certificate_id: certificate_id.into() }
    }
}

impl Operation for GetCertificate {
    type Output = Certificate;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "certificatesFindById", Method::GET, "/certificates/{certificateId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.certificate_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Renames a certificate.
///
/// `PATCH /certificates/{certificateId}`, returns the [`Certificate`]. Nothing else of a certificate can be changed.
#[doc(alias = "certificatesPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateCertificate {
    certificate_id: CertificateId,
    name: String,
}

impl UpdateCertificate {
    /// Gives this certificate this name.
    ///
    /// * `certificate_id`: The certificate.
    pub fn new(certificate_id: impl Into<CertificateId>, name: impl Into<String>) -> Self {
        Self { certificate_id: certificate_id.into(), name: name.into() }
    }
}

impl Operation for UpdateCertificate {
    type Output = Certificate;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "certificatesPatch", Method::PATCH, "/certificates/{certificateId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.certificate_id.as_str()]).member(&["properties", "name"], &self.name)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a certificate.
///
/// `DELETE /certificates/{certificateId}`, returns nothing. The deletion succeeds even if load balancers or
/// distributions use the certificate. Reading it returns 404 once the deletion is complete.
#[doc(alias = "certificatesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteCertificate {
    certificate_id: CertificateId,
}

impl DeleteCertificate {
    /// Deletes this certificate.
    ///
    /// * `certificate_id`: The certificate.
    pub fn new(certificate_id: impl Into<CertificateId>) -> Self {
        Self { certificate_id: certificate_id.into() }
    }
}

impl Operation for DeleteCertificate {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "certificatesDelete", Method::DELETE, "/certificates/{certificateId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.certificate_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
