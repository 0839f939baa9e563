//! Create calls whose response was lost, and the search for the created resource.

use std::any::Any;
use std::fmt;
use std::pin::Pin;

use crate::{Error, ErrorKind};

/// The result of searching for a resource whose create response was lost.
///
/// ```
/// use ionoscloud_core::Resolution;
///
/// fn report<T>(resolution: &Resolution<T>) -> &'static str {
///     match resolution {
///         Resolution::Created(_) => "it was created: use it",
///         Resolution::NotFound => "it was not created: create it again",
///         Resolution::Ambiguous(_) => "compare the candidates by hand",
///         _ => "not known to this version",
///     }
/// }
/// # assert_eq!(report(&Resolution::<u32>::NotFound), "it was not created: create it again");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Resolution<T> {
    /// The resource was created; every identifying field matches.
    Created(Box<T>),
    /// No resource of that name was listed within the grace of the wait policy: almost certainly, none was created.
    NotFound,
    /// There are resources of that name, and none of them can be identified as the one that was created.
    Ambiguous(Vec<T>),
}

/// A create call without a response: the resource may exist; see [`Error::lost_creation`].
///
/// ```
/// use ionoscloud_core::Error;
///
/// /// Names what may exist although its create call failed.
/// fn may_exist(error: &Error) -> Option<String> {
///     error.lost_creation().map(|lost| format!("{} {:?}", lost.noun(), lost.name()))
/// }
/// # assert_eq!(may_exist(&Error::new(ionoscloud_core::ErrorKind::Connect, "")), None);
/// ```
pub struct LostCreation {
    noun: &'static str,
    name: String,
    /// A `Box<dyn FindCreated<T>>` of the type that is created; an error has no type parameter.
    search: Box<dyn Any + Send + Sync>,
}

/// The search for the resource that a call created.
#[doc(hidden)]
pub trait FindCreated<T>: Send + Sync {
    fn find(&self) -> Pin<Box<dyn Future<Output = Result<Resolution<T>, Error>> + Send + '_>>;
}

impl LostCreation {
    #[doc(hidden)]
    pub fn new<T: 'static>(noun: &'static str, name: impl Into<String>, search: impl FindCreated<T> + 'static) -> Self {
        let search: Box<dyn FindCreated<T>> = Box::new(search);
        Self { noun, name: name.into(), search: Box::new(search) }
    }

    /// Returns the noun of the resource, such as `cluster`.
    pub fn noun(&self) -> &str {
        self.noun
    }

    /// Returns the name under which it was to be created.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Searches for the resource by its name; nothing is changed or created.
    ///
    /// A resource is the created one if every value that was set matches, its creator is the caller (known for user
    /// names and tokens of the Auth API), it was created while the call was in flight by the server's own clock, and no
    /// other call of this client or its clones created it. Another process that creates the same, as the same user and
    /// at the same time, cannot be distinguished; nor can a creation from a backup, since the API does not return its
    /// source. Resources that the list does not contain yet are searched for again during the grace of the client's
    /// wait policy.
    ///
    /// # Errors
    ///
    /// Those of the list, if another attempt does not fix them or the grace is over;
    /// [`InvalidInput`](ErrorKind::InvalidInput) if something of another type was created.
    pub async fn resolve<T: 'static>(&self) -> Result<Resolution<T>, Error> {
        match self.search.downcast_ref::<Box<dyn FindCreated<T>>>() {
            Some(search) => search.find().await,
            None => {
                let text = format!("the lost creation is that of a {}; resolve it as such", self.noun);
                Err(Error::new(ErrorKind::InvalidInput, text))
            }
        }
    }
}

impl fmt::Debug for LostCreation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LostCreation").field("noun", &self.noun).field("name", &self.name).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Poll, Waker};

    use super::*;

    struct Found(u32);

    impl FindCreated<u32> for Found {
        fn find(&self) -> Pin<Box<dyn Future<Output = Result<Resolution<u32>, Error>> + Send + '_>> {
            Box::pin(std::future::ready(Ok(Resolution::Created(Box::new(self.0)))))
        }
    }

    fn ready<T>(future: impl Future<Output = T>) -> Option<T> {
        match std::pin::pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => Some(value),
            Poll::Pending => None,
        }
    }

    #[test]
    fn lost_creation_resolves_as_its_own_type_alone() {
        let error = Error::new(ErrorKind::OutcomeUnknown, "lost").with_lost_creation(LostCreation::new(
            "cluster",
            "prod",
            Found(7),
        ));
        assert!(Error::new(ErrorKind::OutcomeUnknown, "lost").lost_creation().is_none());
        let lost = error.lost_creation().unwrap();
        assert_eq!((lost.noun(), lost.name()), ("cluster", "prod"));
        let created = ready(lost.resolve::<u32>()).unwrap().unwrap();
        assert_eq!(created, Resolution::Created(Box::new(7)));
        let refused = ready(lost.resolve::<String>()).unwrap().unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::InvalidInput);
        assert!(refused.to_string().contains("that of a cluster"), "{refused}");
    }
}
