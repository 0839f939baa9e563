// Written by `cargo xtask codegen` from cert-manager.json, sha256
// d0840a90cae7642714a816470a2e1b045e08a64e8521bdd5bd7aebaf5691198c;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::cert_manager::{AutoCertificate, AutoCertificateId, AutoCertificateList, NewAutoCertificate};

use super::PRODUCT;

/// Lists the auto-certificates of the contract, one page at a time.
///
/// `GET /auto-certificates`, returns an [`AutoCertificateList`].
#[doc(alias = "autoCertificatesGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListAutoCertificates {
    offset: Option<u32>,
    limit: Option<u32>,
    common_name: Option<String>,
}

impl ListAutoCertificates {
    /// Lists every auto-certificate.
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
}

impl Operation for ListAutoCertificates {
    type Output = AutoCertificateList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "autoCertificatesGet", Method::GET, "/auto-certificates");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("filter.commonName", &self.common_name)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListAutoCertificates {
    type Item = AutoCertificate;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates an auto-certificate, whose certificate the provider issues and renews.
///
/// `POST /auto-certificates`, returns the [`AutoCertificate`]. Not idempotent. The state is `PROVISIONING` until the
/// provider has issued the first certificate; the metadata name it from then on.
#[doc(alias = "autoCertificatesPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateAutoCertificate {
    auto_certificate: NewAutoCertificate,
}

impl CreateAutoCertificate {
    /// Creates this auto-certificate.
    pub fn new(auto_certificate: impl Into<NewAutoCertificate>) -> Self {
        Self { auto_certificate: auto_certificate.into() }
    }
}

impl Operation for CreateAutoCertificate {
    type Output = AutoCertificate;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "autoCertificatesPost", Method::POST, "/auto-certificates");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).properties(&self.auto_certificate)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one auto-certificate, the one to poll until its certificate is issued.
///
/// `GET /auto-certificates/{autoCertificateId}`, returns the [`AutoCertificate`]. Returns 404 once a deletion is
/// complete.
#[doc(alias = "autoCertificatesFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetAutoCertificate {
    auto_certificate_id: AutoCertificateId,
}

impl GetAutoCertificate {
    /// Returns the auto-certificate with this id.
    ///
    /// * `auto_certificate_id`: The auto-certificate.
    pub fn new(auto_certificate_id: impl Into<AutoCertificateId>) -> Self {
        Self { auto_certificate_id: auto_certificate_id.into() }
    }
}

impl Operation for GetAutoCertificate {
    type Output = AutoCertificate;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "autoCertificatesFindById",
        Method::GET,
        "/auto-certificates/{autoCertificateId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.auto_certificate_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Renames an auto-certificate.
///
/// `PATCH /auto-certificates/{autoCertificateId}`, returns the [`AutoCertificate`]. Nothing else of an auto-certificate
/// can be changed.
#[doc(alias = "autoCertificatesPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateAutoCertificate {
    auto_certificate_id: AutoCertificateId,
    name: String,
}

impl UpdateAutoCertificate {
    /// Gives this auto-certificate this name.
    ///
    /// * `auto_certificate_id`: The auto-certificate.
    pub fn new(auto_certificate_id: impl Into<AutoCertificateId>, name: impl Into<String>) -> Self {
        Self { auto_certificate_id: auto_certificate_id.into(), name: name.into() }
    }
}

impl Operation for UpdateAutoCertificate {
    type Output = AutoCertificate;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "autoCertificatesPatch", Method::PATCH, "/auto-certificates/{autoCertificateId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.auto_certificate_id.as_str()])
            .member(&["properties", "name"], &self.name)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes an auto-certificate; the certificates that were issued for it stay, and are no longer renewed.
///
/// `DELETE /auto-certificates/{autoCertificateId}`, returns nothing. The response precedes the end of the deletion,
/// after which reading the auto-certificate returns 404.
#[doc(alias = "autoCertificatesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteAutoCertificate {
    auto_certificate_id: AutoCertificateId,
}

impl DeleteAutoCertificate {
    /// Deletes this auto-certificate.
    ///
    /// * `auto_certificate_id`: The auto-certificate.
    pub fn new(auto_certificate_id: impl Into<AutoCertificateId>) -> Self {
        Self { auto_certificate_id: auto_certificate_id.into() }
    }
}

impl Operation for DeleteAutoCertificate {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "autoCertificatesDelete",
        Method::DELETE,
        "/auto-certificates/{autoCertificateId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.auto_certificate_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
