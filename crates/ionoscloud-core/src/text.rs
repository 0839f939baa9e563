//! Small string optimisation for the texts that the APIs send by the thousand.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::serde_support;

/// A text that takes no memory of its own up to `N` bytes, for ids, names and points in time.
///
/// A page of a thousand objects has thousands of them, nearly all of one length that is known beforehand.
#[derive(Clone)]
pub struct Text<const N: usize>(Inner<N>);

/// Every text that fits is `Short`.
#[derive(Clone)]
enum Inner<const N: usize> {
    Short { length: u8, bytes: [u8; N] },
    Long(Box<str>),
}

impl<const N: usize> Inner<N> {
    fn short(text: &str) -> Option<Self> {
        let length = u8::try_from(text.len()).ok()?;
        let mut bytes = [0; N];
        bytes.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        Some(Self::Short { length, bytes })
    }
}

impl<const N: usize> Deref for Text<N> {
    type Target = str;

    fn deref(&self) -> &str {
        match &self.0 {
            // The bytes are those of a text, so neither call fails.
            Inner::Short { length, bytes } => {
                bytes.get(..usize::from(*length)).and_then(|bytes| str::from_utf8(bytes).ok()).unwrap_or_default()
            }
            Inner::Long(text) => text,
        }
    }
}

impl<const N: usize> From<&str> for Text<N> {
    fn from(text: &str) -> Self {
        Self(Inner::short(text).unwrap_or_else(|| Inner::Long(text.into())))
    }
}

impl<const N: usize> From<String> for Text<N> {
    fn from(text: String) -> Self {
        Self(Inner::short(&text).unwrap_or_else(|| Inner::Long(text.into())))
    }
}

impl<const N: usize> fmt::Debug for Text<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl<const N: usize> PartialEq for Text<N> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<const N: usize> Eq for Text<N> {}

impl<const N: usize> PartialOrd for Text<N> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<const N: usize> Ord for Text<N> {
    fn cmp(&self, other: &Self) -> Ordering {
        (**self).cmp(&**other)
    }
}

impl<const N: usize> Hash for Text<N> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

impl<const N: usize> Serialize for Text<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de, const N: usize> Deserialize<'de> for Text<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde_support::text(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DatacenterId, Timestamp};

    #[test]
    fn short_and_long_texts_are_equal_to_their_source() {
        for text in ["", "abc", "abcd", "abcde", "äö", "aäö", "a longer text"] {
            let kept = Text::<4>::from(text);
            assert_eq!(matches!(kept.0, Inner::Short { .. }), text.len() <= 4, "{text}");
            assert_eq!((&*kept, format!("{kept:?}")), (text, format!("{text:?}")));
            assert_eq!(Text::<4>::from(text.to_owned()), kept);
            let json = serde_json::to_string(&kept).unwrap();
            assert_eq!(serde_json::from_str::<Text<4>>(&json).unwrap(), kept, "{json}");
        }
    }

    #[test]
    fn texts_sort_like_strings() {
        let mut texts = ["b", "ccccc", "aaaaa", "a"].map(Text::<4>::from);
        texts.sort();
        assert_eq!(texts.map(|text| text.to_string()), ["a", "aaaaa", "b", "ccccc"]);
    }

    #[test]
    fn ids_and_timestamps_are_short() {
        assert!(matches!(Text::<38>::from("498ae72f-411f-11eb-9d07-046c59cc737e").0, Inner::Short { .. }));
        assert!(matches!(Text::<30>::from("2026-03-14T09:26:53.123+01:00").0, Inner::Short { .. }));
        assert_eq!((size_of::<Option<DatacenterId>>(), size_of::<Option<Timestamp>>()), (40, 32));
    }
}
