use serde::{Serialize, Serializer};

/// A change of one member by a partial update, where `null` has a meaning of its own.
///
/// ```
/// use ionoscloud_core::Patch;
///
/// assert_eq!(Patch::from("new name"), Patch::Set("new name"));
/// assert!(Patch::<String>::default().is_keep());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Patch<T> {
    /// Leaves it as it is: the member is not sent.
    #[default]
    Keep,
    /// Removes it: `null` is sent.
    Null,
    /// Replaces it.
    Set(T),
}

impl<T> Patch<T> {
    /// Returns true if the member is not sent.
    pub fn is_keep(&self) -> bool {
        matches!(self, Self::Keep)
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Keep | Self::Null => serializer.serialize_none(),
            Self::Set(value) => serializer.serialize_some(value),
        }
    }
}
