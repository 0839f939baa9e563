use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::{Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, decode};

/// An operation whose JSON response is decoded into a type of your own: for members that the SDK does not know yet, or
/// for two members out of sixty.
///
/// ```
/// # #[cfg(feature = "mongodb")] {
/// use ionoscloud_api::{DecodeAs, Operation, mongodb::GetCluster};
///
/// #[derive(serde::Deserialize)]
/// struct OnlyTheId {
///     id: String,
/// }
///
/// let operation = DecodeAs::<_, OnlyTheId>::new(GetCluster::new("4711"));
/// assert_eq!(operation.request()?.uri(), "/clusters/4711");
/// # }
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct DecodeAs<O, T> {
    operation: O,
    output: PhantomData<fn() -> T>,
}

impl<O: Operation, T> DecodeAs<O, T> {
    /// Wraps an operation to give it another output.
    pub fn new(operation: O) -> Self {
        Self { operation, output: PhantomData }
    }
}

impl<O: Operation, T: serde::de::DeserializeOwned> Operation for DecodeAs<O, T> {
    type Output = T;
    const INFO: &'static OperationInfo = O::INFO;

    fn request(&self) -> Result<Request<Body>, Error> {
        self.operation.request()
    }

    fn response(response: Response<Bytes>) -> Result<T, Error> {
        decode::json(Self::INFO, response)
    }
}

impl<O: Clone, T> Clone for DecodeAs<O, T> {
    fn clone(&self) -> Self {
        Self { operation: self.operation.clone(), output: PhantomData }
    }
}

impl<O: fmt::Debug, T> fmt::Debug for DecodeAs<O, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("DecodeAs").field(&self.operation).finish()
    }
}
