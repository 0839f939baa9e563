use serde::{Serialize, Serializer};

/// What a partial update does to a member for which `null` has a meaning of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Patch<T> {
    /// Leave it as it is: the member is not sent.
    #[default]
    Keep,
    /// Take it away: `null` is sent.
    Null,
    /// Replace it.
    Set(T),
}

impl<T> Patch<T> {
    /// Whether nothing is to be sent.
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
