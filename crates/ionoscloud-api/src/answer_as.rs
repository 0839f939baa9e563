use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::{Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, decode};

/// An operation whose JSON answer is decoded into a type of your own: for members that the SDK does not know yet, or
/// for two members out of sixty.
///
/// ```
/// # #[cfg(feature = "mongodb")] {
/// use ionoscloud_api::{As, Operation, mongodb::GetCluster};
///
/// #[derive(serde::Deserialize)]
/// struct OnlyTheId {
///     id: String,
/// }
///
/// let operation = As::<_, OnlyTheId>::new(GetCluster::new("4711"));
/// assert_eq!(operation.request()?.uri(), "/clusters/4711");
/// # }
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct As<O, T> {
    operation: O,
    output: PhantomData<fn() -> T>,
}

impl<O: Operation, T> As<O, T> {
    /// The same operation with another output.
    pub fn new(operation: O) -> Self {
        Self { operation, output: PhantomData }
    }
}

impl<O: Operation, T: serde::de::DeserializeOwned> Operation for As<O, T> {
    type Output = T;
    const INFO: &'static OperationInfo = O::INFO;

    fn request(&self) -> Result<Request<Body>, Error> {
        self.operation.request()
    }

    fn response(response: Response<Bytes>) -> Result<T, Error> {
        decode::json(Self::INFO, response)
    }
}

impl<O: Clone, T> Clone for As<O, T> {
    fn clone(&self) -> Self {
        Self { operation: self.operation.clone(), output: PhantomData }
    }
}

impl<O: fmt::Debug, T> fmt::Debug for As<O, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("As").field(&self.operation).finish()
    }
}
