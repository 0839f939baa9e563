/// The kind of a failure. The status of a response is a matter of [`Error::status`](crate::Error::status) and the
/// predicates beside it.
///
/// ```
/// use ionoscloud_core::{Error, ErrorKind};
///
/// fn advice(error: &Error) -> &'static str {
///     match error.kind() {
///         ErrorKind::Credentials => "set IONOS_TOKEN",
///         ErrorKind::Api if error.is_not_found() => "check the id",
///         _ if error.may_have_been_processed() => "check whether it took effect",
///         _ => "see the text of the error",
///     }
/// }
/// # let _ = advice;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A value given by the caller cannot be sent; nothing was sent.
    InvalidInput,
    /// A setting cannot be used; nothing was sent.
    Configuration,
    /// There are no usable credentials; nothing was sent.
    Credentials,
    /// No connection could be made; nothing was sent.
    Connect,
    /// The timeout of the attempt or of the whole call elapsed.
    Timeout,
    /// The connection was lost, or a layer failed, before the response was complete.
    ///
    /// The request may have been processed, unless [`was_sent`](crate::Error::was_sent) is false. An error of
    /// another crate's layer becomes the source of one of this kind.
    ConnectionLost,
    /// The API, or a gateway in front of it, responded with a status that is not a success.
    Api,
    /// The response is larger than the limit set for it.
    BodyTooLarge,
    /// The status is a success, but the body is not what the operation returns.
    Decode,
    /// Several resources have the name that one was searched by.
    Ambiguous,
    /// The request may have been processed, and checking did not show whether it was.
    OutcomeUnknown,
}

impl ErrorKind {
    /// All kinds.
    #[doc(hidden)]
    pub const ALL: [Self; 11] = [
        Self::InvalidInput,
        Self::Configuration,
        Self::Credentials,
        Self::Connect,
        Self::Timeout,
        Self::ConnectionLost,
        Self::Api,
        Self::BodyTooLarge,
        Self::Decode,
        Self::Ambiguous,
        Self::OutcomeUnknown,
    ];
}

// The last one stays the last, so that a kind that is missing here does not compile.
const _: () = assert!(ErrorKind::ALL.len() == ErrorKind::OutcomeUnknown as usize + 1);
