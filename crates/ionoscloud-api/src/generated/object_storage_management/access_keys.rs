// Written by `cargo xtask codegen` from object-storage-management.json, sha256
// 0dfb0d89c96c73953d282532cd380d4acde3878123f2cfebabe01baa883f08a5;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::object_storage_management::{AccessKey, AccessKeyId, AccessKeyList, NewAccessKey};

use super::PRODUCT;

/// Lists the access keys of the caller without their secrets, one page at a time.
///
/// `GET /accesskeys`, returns an [`AccessKeyList`].
#[doc(alias = "accesskeysGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListAccessKeys {
    offset: Option<u32>,
    limit: Option<u32>,
    access_key: Option<String>,
}

impl ListAccessKeys {
    /// Lists every access key.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of items to skip; 0 by default.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// The maximum number of items in a page; the API's default applies if this is not set.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The public part of a key, which requests are signed with.
    #[doc(alias = "filter.accesskeyId")]
    pub fn access_key(mut self, access_key: impl Into<String>) -> Self {
        self.access_key = Some(access_key.into());
        self
    }
}

impl Operation for ListAccessKeys {
    type Output = AccessKeyList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "accesskeysGet", Method::GET, "/accesskeys");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("filter.accesskeyId", &self.access_key)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListAccessKeys {
    type Item = AccessKey;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates an access key; the response has its secret, which no later one repeats.
///
/// `POST /accesskeys`, returns the [`AccessKey`]. Not idempotent. The canonical user id may be missing in the response
/// to the creation, and is in that of a read.
#[doc(alias = "accesskeysPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateAccessKey {
    access_key: NewAccessKey,
}

impl CreateAccessKey {
    /// Creates this access key.
    pub fn new(access_key: impl Into<NewAccessKey>) -> Self {
        Self { access_key: access_key.into() }
    }
}

impl Operation for CreateAccessKey {
    type Output = AccessKey;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "accesskeysPost", Method::POST, "/accesskeys");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).properties(&self.access_key)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one access key without its secret.
///
/// `GET /accesskeys/{accesskeyId}`, returns the [`AccessKey`]. Returns 404 once a deletion is complete.
#[doc(alias = "accesskeysFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetAccessKey {
    access_key_id: AccessKeyId,
}

impl GetAccessKey {
    /// Returns the access key with this id.
    ///
    /// * `access_key_id`: The access key.
    pub fn new(access_key_id: impl Into<AccessKeyId>) -> Self {
        Self { access_key_id: access_key_id.into() }
    }
}

impl Operation for GetAccessKey {
    type Output = AccessKey;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "accesskeysFindById", Method::GET, "/accesskeys/{accesskeyId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.access_key_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the description of an access key, or creates an access key with this id if there is none.
///
/// `PUT /accesskeys/{accesskeyId}`, returns the [`AccessKey`]. Returns 200 for a replacement and 201 for a creation.
/// Not repeated after an unknown outcome: the response to a creation has the secret, which no later one repeats.
#[doc(alias = "accesskeysPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceAccessKey {
    access_key_id: AccessKeyId,
    access_key: NewAccessKey,
}

impl ReplaceAccessKey {
    /// Replaces the description of this access key.
    ///
    /// * `access_key_id`: The access key.
    pub fn new(access_key_id: impl Into<AccessKeyId>, access_key: impl Into<NewAccessKey>) -> Self {
        Self { access_key_id: access_key_id.into(), access_key: access_key.into() }
    }
}

impl Operation for ReplaceAccessKey {
    type Output = AccessKey;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "accesskeysPut", Method::PUT, "/accesskeys/{accesskeyId}").idempotent(false);

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.access_key_id.as_str()]).properties(&self.access_key)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes an access key: requests that are signed with it fail from then on.
///
/// `DELETE /accesskeys/{accesskeyId}`, returns nothing. The response precedes the end of the deletion, after which
/// reading the access key returns 404.
#[doc(alias = "accesskeysDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteAccessKey {
    access_key_id: AccessKeyId,
}

impl DeleteAccessKey {
    /// Deletes this access key.
    ///
    /// * `access_key_id`: The access key.
    pub fn new(access_key_id: impl Into<AccessKeyId>) -> Self {
        Self { access_key_id: access_key_id.into() }
    }
}

impl Operation for DeleteAccessKey {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "accesskeysDelete", Method::DELETE, "/accesskeys/{accesskeyId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.access_key_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
