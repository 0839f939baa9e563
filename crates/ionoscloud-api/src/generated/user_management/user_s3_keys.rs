// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::user_management::{S3Key, S3KeyId, S3KeyList, S3KeyReplacement, UserId};

use super::PRODUCT;

/// Lists the keys of a user for the object storage.
///
/// `GET /um/users/{userId}/s3keys`, returns the [`S3KeyList`].
#[doc(alias = "umUsersS3keysGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListUserS3Keys {
    user_id: UserId,
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListUserS3Keys {
    /// Lists every key of this user.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), depth: None, order_by: None, max_results: None, filters: Vec::new() }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }

    /// Property to order by, by its name in the API, such as `name` or `createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(mut self, max_results: u32) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Only items of which this property contains this text; repeatable. The property has its name in the API, such as
    /// `vmState`.
    #[doc(alias = "filter.{property}")]
    pub fn filter(mut self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.filters.push((property.into(), text.into()));
        self
    }
}

impl Operation for ListUserS3Keys {
    type Output = S3KeyList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "umUsersS3keysGet", Method::GET, "/um/users/{userId}/s3keys");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.user_id.as_str()])
            .query("depth", &self.depth)
            .query("orderBy", &self.order_by)
            .query("maxResults", &self.max_results)
            .filters(&self.filters)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListUserS3Keys {
    type Item = S3Key;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Creates a key for the object storage.
///
/// `POST /um/users/{userId}/s3keys`, returns the [`S3Key`]. Takes no body. The response has the secret key. Returns 422
/// until the user is in a group that may use the object storage.
#[doc(alias = "umUsersS3keysPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateUserS3Key {
    user_id: UserId,
    depth: Option<u32>,
}

impl CreateUserS3Key {
    /// Creates a key of this user.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateUserS3Key {
    type Output = S3Key;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "umUsersS3keysPost", Method::POST, "/um/users/{userId}/s3keys");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.user_id.as_str()]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a key of a user.
///
/// `GET /um/users/{userId}/s3keys/{keyId}`, returns the [`S3Key`]. Returns 422 in place of 404 if there is no such key.
#[doc(alias = "umUsersS3keysFindByKeyId")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetUserS3Key {
    user_id: UserId,
    s3_key_id: S3KeyId,
    depth: Option<u32>,
}

impl GetUserS3Key {
    /// Returns the key of this user with this id.
    pub fn new(user_id: impl Into<UserId>, s3_key_id: impl Into<S3KeyId>) -> Self {
        Self { user_id: user_id.into(), s3_key_id: s3_key_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetUserS3Key {
    type Output = S3Key;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "umUsersS3keysFindByKeyId", Method::GET, "/um/users/{userId}/s3keys/{keyId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.user_id.as_str(), self.s3_key_id.as_str()])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a key of a user; members that are not set are reset.
///
/// `PUT /um/users/{userId}/s3keys/{keyId}`, returns the [`S3Key`]. Only `active` can change, which enables or disables
/// the key.
#[doc(alias = "umUsersS3keysPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceUserS3Key {
    user_id: UserId,
    s3_key_id: S3KeyId,
    s3_key: S3KeyReplacement,
    depth: Option<u32>,
}

impl ReplaceUserS3Key {
    /// Replaces this key of this user.
    pub fn new(user_id: impl Into<UserId>, s3_key_id: impl Into<S3KeyId>, s3_key: impl Into<S3KeyReplacement>) -> Self {
        Self { user_id: user_id.into(), s3_key_id: s3_key_id.into(), s3_key: s3_key.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceUserS3Key {
    type Output = S3Key;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "umUsersS3keysPut", Method::PUT, "/um/users/{userId}/s3keys/{keyId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.user_id.as_str(), self.s3_key_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.s3_key)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a key of a user.
///
/// `DELETE /um/users/{userId}/s3keys/{keyId}`, returns nothing. Returns 422 in place of 404 if there is no such key.
#[doc(alias = "umUsersS3keysDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteUserS3Key {
    user_id: UserId,
    s3_key_id: S3KeyId,
}

impl DeleteUserS3Key {
    /// Deletes this key of this user.
    pub fn new(user_id: impl Into<UserId>, s3_key_id: impl Into<S3KeyId>) -> Self {
        Self { user_id: user_id.into(), s3_key_id: s3_key_id.into() }
    }
}

impl Operation for DeleteUserS3Key {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "umUsersS3keysDelete", Method::DELETE, "/um/users/{userId}/s3keys/{keyId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.user_id.as_str(), self.s3_key_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
