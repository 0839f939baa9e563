//! Deserializers that the models share; generated code names them in its attributes.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, SeqAccess, Visitor};

/// Reads a text into a type made from it, without a copy on the way where the format allows.
///
/// # Errors
///
/// The format's own, if the value is not a text.
pub fn text<'de, T: for<'a> From<&'a str>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct TextVisitor<T>(PhantomData<T>);

    impl<T: for<'a> From<&'a str>> Visitor<'_> for TextVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E>(self, text: &str) -> Result<T, E> {
            Ok(T::from(text))
        }
    }

    deserializer.deserialize_str(TextVisitor(PhantomData))
}

/// Reads a list, and `null` as an empty one.
///
/// Lists inside of an object are short, and many hold one item. Memory is taken for one at first, while a derived list
/// would begin with four.
///
/// # Errors
///
/// The format's own, if the value is neither null nor a list of the type.
pub fn null_as_empty_list<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    struct ListVisitor<T>(PhantomData<T>);

    impl<'de, T: Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
        type Value = Vec<T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a sequence")
        }

        fn visit_none<E>(self) -> Result<Vec<T>, E> {
            Ok(Vec::new())
        }

        fn visit_unit<E>(self) -> Result<Vec<T>, E> {
            Ok(Vec::new())
        }

        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<T>, D::Error> {
            deserializer.deserialize_seq(self)
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Vec<T>, A::Error> {
            let Some(first) = sequence.next_element()? else { return Ok(Vec::new()) };
            let mut items = vec![first];
            while let Some(item) = sequence.next_element()? {
                items.push(item);
            }
            Ok(items)
        }
    }

    deserializer.deserialize_option(ListVisitor(PhantomData))
}

/// Reads `null` as the default: an empty map where the API sends none.
///
/// # Errors
///
/// The format's own, if the value is neither null nor of the type.
pub fn null_as_default<'de, T: Default + Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    struct Toy {
        #[serde(default, deserialize_with = "null_as_empty_list")]
        parts: Vec<u64>,
    }

    #[test]
    fn list_of_one_allocates_for_one() {
        let parts = |text: &str| serde_json::from_str::<Toy>(text).unwrap().parts;
        assert_eq!((parts("{}"), parts(r#"{"parts":null}"#), parts(r#"{"parts":[]}"#)), (vec![], vec![], vec![]));
        assert_eq!((parts(r#"{"parts":[1]}"#), parts(r#"{"parts":[1]}"#).capacity()), (vec![1], 1));
        assert_eq!(parts(r#"{"parts":[1,2,3,4,5,6]}"#), [1, 2, 3, 4, 5, 6]);
    }

    #[test]
    fn value_that_is_no_list_is_rejected() {
        let refused = |text: &str| serde_json::from_str::<Toy>(text).unwrap_err().to_string();
        assert!(refused(r#"{"parts":"1"}"#).contains("expected a sequence"));
        assert!(refused(r#"{"parts":[1,null]}"#).contains("expected u64"));
    }
}
