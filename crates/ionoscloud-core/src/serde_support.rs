//! Deserializers that the models share; generated code names them in its attributes.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Unexpected, Visitor};
use serde::ser::{Serialize, SerializeMap as _, Serializer};

use crate::LanId;

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

/// Reads whole numbers, also where the API writes them as `20.0`; a number outside of the type is an error.
///
/// For an `Option`, a list and a map `null` is the empty value.
///
/// # Errors
///
/// The format's own, if the value is not a whole number of the type.
pub fn whole<'de, T: Whole<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::read(deserializer)
}

/// A value that [`whole`] reads.
pub trait Whole<'de>: Sized {
    /// Reads the value.
    ///
    /// # Errors
    ///
    /// The format's own, if the value is not a whole number of the type.
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

macro_rules! whole {
    ($($type:ident $method:ident,)*) => {$(
        impl<'de> Whole<'de> for $type {
            fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct NumberVisitor;

                impl Visitor<'_> for NumberVisitor {
                    type Value = $type;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        write!(f, "a whole number from {} to {}", $type::MIN, $type::MAX)
                    }

                    fn visit_u64<E: Error>(self, number: u64) -> Result<$type, E> {
                        $type::try_from(number).map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
                    }

                    fn visit_i64<E: Error>(self, number: i64) -> Result<$type, E> {
                        $type::try_from(number).map_err(|_| E::invalid_value(Unexpected::Signed(number), &self))
                    }

                    fn visit_f64<E: Error>(self, number: f64) -> Result<$type, E> {
                        // Above 2^53 a float no longer distinguishes one whole number from the next.
                        const EXACT: f64 = 9_007_199_254_740_992.0;
                        if number.fract() == 0.0 && number.abs() <= EXACT {
                            self.visit_i64(number as i64)
                        } else {
                            Err(E::invalid_value(Unexpected::Float(number), &self))
                        }
                    }
                }

                deserializer.$method(NumberVisitor)
            }
        }
    )*};
}

whole! { u16 deserialize_u16, u32 deserialize_u32, u64 deserialize_u64, i64 deserialize_i64, }

/// Lets the collections of serde read whole numbers.
struct Number<T>(T);

impl<'de, T: Whole<'de>> Deserialize<'de> for Number<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self)
    }
}

impl<'de, T: Whole<'de>> Whole<'de> for Option<T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::<Number<T>>::deserialize(deserializer)?.map(|number| number.0))
    }
}

impl<'de, T: Whole<'de>> Whole<'de> for Vec<T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let numbers: Vec<Number<T>> = null_as_empty_list(deserializer)?;
        Ok(numbers.into_iter().map(|number| number.0).collect())
    }
}

impl<'de, T: Whole<'de>> Whole<'de> for BTreeMap<String, T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let numbers: BTreeMap<String, Number<T>> = null_as_default(deserializer)?;
        Ok(numbers.into_iter().map(|(key, number)| (key, number.0)).collect())
    }
}

/// Reads a number as the id of a LAN: the APIs write it as a text or as a number, by the place.
///
/// # Errors
///
/// The format's own, if the value is not a whole number from 0 to 4294967295.
pub fn number_as_text<'de, T: NumberedLan, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::read(deserializer)
}

/// Writes the id of a LAN as a number.
///
/// # Errors
///
/// The format's own, if the id is no whole number from 0 to 4294967295.
pub fn text_as_number<T: NumberedLan, S: Serializer>(lan: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let Some(id) = lan.id() else { return serializer.serialize_none() };
    match id.as_str().parse::<u32>() {
        Ok(number) => serializer.serialize_u32(number),
        Err(_) => Err(serde::ser::Error::custom("the id of a LAN is a whole number")),
    }
}

/// The id of a LAN, or none.
///
/// ```
/// use ionoscloud_core::LanId;
/// use ionoscloud_core::serde_support::NumberedLan as _;
///
/// assert_eq!(LanId::from(1).id(), Some(&LanId::from("1")));
/// assert_eq!(None::<LanId>.id(), None);
/// ```
pub trait NumberedLan: Sized {
    /// Reads a number.
    ///
    /// # Errors
    ///
    /// The format's own, if the value is not a whole number.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Returns the id.
    fn id(&self) -> Option<&LanId>;
}

impl NumberedLan for LanId {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        u32::read(deserializer).map(Self::from)
    }

    fn id(&self) -> Option<&LanId> {
        Some(self)
    }
}

impl NumberedLan for Option<LanId> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<u32>::read(deserializer).map(|number| number.map(LanId::from))
    }

    fn id(&self) -> Option<&LanId> {
        self.as_ref()
    }
}

/// Writes an id as the member `id` of an object.
///
/// # Errors
///
/// The format's own.
pub fn object_of_id<T: Serialize, S: Serializer>(id: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1))?;
    map.serialize_entry("id", id)?;
    map.end()
}

/// Writes a member that has to be set.
///
/// # Errors
///
/// The format's own, or if it is not set.
pub fn needed<T: Serialize, S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => value.serialize(serializer),
        None => Err(serde::ser::Error::custom("it is required and not set")),
    }
}

/// Writes a list as the member `items` of an object.
///
/// # Errors
///
/// The format's own.
pub fn items<T: Serialize, S: Serializer>(items: &[T], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1))?;
    map.serialize_entry("items", items)?;
    map.end()
}

/// Writes a list as the member `items` of an object, and each item as the member `properties` of one.
///
/// # Errors
///
/// The format's own.
pub fn items_of_properties<T: Serialize, S: Serializer>(items: &[T], serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(serde::Serialize)]
    struct Envelope<'a, T> {
        properties: &'a T,
    }
    let envelopes: Vec<_> = items.iter().map(|properties| Envelope { properties }).collect();
    self::items(&envelopes, serializer)
}

/// Writes a list as the member `items` of an object, and each item as the member `id` of one.
///
/// # Errors
///
/// The format's own.
pub fn items_of_ids<T: Serialize, S: Serializer>(items: &[T], serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(serde::Serialize)]
    struct Reference<'a, T> {
        id: &'a T,
    }
    let references: Vec<_> = items.iter().map(|id| Reference { id }).collect();
    self::items(&references, serializer)
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

    #[derive(Debug, serde::Deserialize)]
    struct Numbers {
        #[serde(default, deserialize_with = "whole")]
        port: Option<u16>,
        #[serde(default, deserialize_with = "whole")]
        sizes: Vec<u32>,
        #[serde(default, deserialize_with = "whole")]
        limits: BTreeMap<String, i64>,
    }

    #[test]
    fn whole_floats_are_read_as_integers() {
        let numbers = |text: &str| serde_json::from_str::<Numbers>(text).unwrap();
        let read = numbers(r#"{"port":20.0,"sizes":[1,2.0,3e2],"limits":{"a":-4.0}}"#);
        assert_eq!((read.port, read.sizes, read.limits["a"]), (Some(20), vec![1, 2, 300], -4));
        let empty = numbers(r#"{"port":null,"sizes":null,"limits":null}"#);
        assert_eq!((empty.port, empty.sizes, empty.limits), (None, vec![], BTreeMap::new()));
        assert_eq!(numbers("{}").port, None);
    }

    #[test]
    fn numbers_outside_of_type_are_refused() {
        for (text, expected) in [
            (r#"{"port":65536}"#, "integer `65536`, expected a whole number from 0 to 65535"),
            (r#"{"port":-1}"#, "integer `-1`, expected a whole number from 0 to 65535"),
            (r#"{"port":0.5}"#, "floating point `0.5`, expected a whole number from 0 to 65535"),
            (r#"{"sizes":[4294967296.0]}"#, "integer `4294967296`, expected a whole number from 0 to 4294967295"),
            (r#"{"limits":{"a":1e300}}"#, "expected a whole number"),
        ] {
            let error = serde_json::from_str::<Numbers>(text).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
    }

    #[test]
    fn lan_is_number_on_wire_and_id_in_program() {
        #[derive(Debug, serde::Deserialize, serde::Serialize)]
        struct Nic {
            #[serde(deserialize_with = "number_as_text", serialize_with = "text_as_number")]
            lan: LanId,
            #[serde(
                default,
                deserialize_with = "number_as_text",
                serialize_with = "text_as_number",
                skip_serializing_if = "Option::is_none"
            )]
            other: Option<LanId>,
        }
        let nic: Nic = serde_json::from_str(r#"{"lan":2.0,"other":null}"#).unwrap();
        assert_eq!((&nic.lan, &nic.other), (&LanId::from("2"), &None));
        let sent = |lan: LanId| serde_json::to_string(&Nic { other: Some(lan.clone()), lan });
        assert_eq!(sent(LanId::from(3)).unwrap(), r#"{"lan":3,"other":3}"#);
        assert_eq!(sent(LanId::from(4_u32)).unwrap(), r#"{"lan":4,"other":4}"#);
        for wrong in [LanId::from(-1), LanId::from("front"), LanId::from("")] {
            assert_eq!(sent(wrong).unwrap_err().to_string(), "the id of a LAN is a whole number");
        }
        assert!(serde_json::from_str::<Nic>(r#"{"lan":"2"}"#).is_err());
    }

    #[test]
    fn items_are_sent_within_their_envelope() {
        #[derive(serde::Serialize)]
        struct Sent {
            #[serde(serialize_with = "items")]
            whole: Vec<u32>,
            #[serde(serialize_with = "items_of_properties")]
            bare: Vec<u32>,
            #[serde(serialize_with = "items_of_ids")]
            ids: Vec<u32>,
        }
        let sent = serde_json::to_string(&Sent { whole: vec![1, 2], bare: vec![3], ids: vec![4] }).unwrap();
        assert_eq!(sent, r#"{"whole":{"items":[1,2]},"bare":{"items":[{"properties":3}]},"ids":{"items":[{"id":4}]}}"#);
    }
}
