//! Percent-encoding of path segments and query parameters.

use std::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::Timestamp;

/// All but the unreserved characters of RFC 3986, for path segments and query values alike: decoding returns exactly
/// the text that was encoded, whatever routes and gateways lie between.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

pub(crate) fn push_encoded(target: &mut String, text: &str) {
    // Ids, the usual case, have nothing to encode; to find that out costs a third of encoding them.
    let is_unreserved = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    if text.bytes().all(is_unreserved) {
        target.push_str(text);
    } else {
        target.extend(utf8_percent_encode(text, RESERVED));
    }
}

mod sealed {
    pub trait Sealed {}
}

/// A value of a query parameter: text, numbers, flags, newtypes and open enums; an `Option` may be absent, a `Vec`
/// repeats the key.
///
/// ```
/// use http::Method;
/// use ionoscloud_core::{OperationInfo, Product, RequestBuilder};
///
/// static TOYS: Product = Product::new("toys", "1");
/// static LIST: OperationInfo = OperationInfo::new(&TOYS, "toysGet", Method::GET, "/toys");
///
/// let request = RequestBuilder::new(&LIST, &[]).query("limit", &10).query("name", &"a b".to_owned()).build()?;
/// assert_eq!(request.uri(), "/toys?limit=10&name=a%20b");
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
pub trait QueryValue: sealed::Sealed {
    /// Passes each value to `push`, as text that is not encoded yet.
    #[doc(hidden)]
    fn each(&self, push: &mut dyn FnMut(&str));
}

/// Implements [`QueryValue`] for a type that wraps a text; for the macros of this crate.
#[doc(hidden)]
pub trait QueryText {
    fn query_text(&self) -> &str;
}

impl<T: QueryText> sealed::Sealed for T {}
impl<T: QueryText> QueryValue for T {
    fn each(&self, push: &mut dyn FnMut(&str)) {
        push(self.query_text());
    }
}

impl QueryText for String {
    fn query_text(&self) -> &str {
        self
    }
}

impl QueryText for Timestamp {
    fn query_text(&self) -> &str {
        self.as_str()
    }
}

macro_rules! query_number {
    ($($type:ty),*) => {$(
        impl sealed::Sealed for $type {}
        impl QueryValue for $type {
            fn each(&self, push: &mut dyn FnMut(&str)) {
                let mut text = String::new();
                // Writing to a string cannot fail.
                let _ = write!(text, "{self}");
                push(&text);
            }
        }
    )*};
}
query_number!(u16, u32, u64, i32, i64, f64, bool);

impl<T: QueryValue> sealed::Sealed for Option<T> {}
impl<T: QueryValue> QueryValue for Option<T> {
    fn each(&self, push: &mut dyn FnMut(&str)) {
        if let Some(value) = self {
            value.each(push);
        }
    }
}

impl<T: QueryValue> sealed::Sealed for Vec<T> {}
impl<T: QueryValue> QueryValue for Vec<T> {
    fn each(&self, push: &mut dyn FnMut(&str)) {
        for value in self {
            value.each(push);
        }
    }
}

#[cfg(test)]
mod tests {
    use percent_encoding::percent_decode_str;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn encoded_text_decodes_to_itself(text in ".*") {
            let mut encoded = String::new();
            push_encoded(&mut encoded, &text);
            prop_assert_eq!(percent_decode_str(&encoded).decode_utf8().unwrap(), text);
            prop_assert!(!encoded.contains(['/', '?', '#', '&', '=', '+', ' ']));
        }
    }

    /// Text without reserved characters is copied by a test of its own.
    #[test]
    fn each_ascii_character_is_encoded_as_by_set() {
        for character in '\0'..='\x7f' {
            let (text, mut encoded) = (character.to_string(), String::new());
            push_encoded(&mut encoded, &text);
            assert_eq!(encoded, utf8_percent_encode(&text, RESERVED).to_string(), "{character:?}");
        }
    }

    #[test]
    fn blanks_slashes_and_umlauts_are_encoded() {
        let mut encoded = String::new();
        push_encoded(&mut encoded, "a b/c%ü~x");
        assert_eq!(encoded, "a%20b%2Fc%25%C3%BC~x");
    }

    #[test]
    fn query_values_are_written_as_text() {
        fn texts(value: &impl QueryValue) -> Vec<String> {
            let mut texts = Vec::new();
            value.each(&mut |text| texts.push(text.to_owned()));
            texts
        }
        let time = Timestamp::from("2022-01-01T00:00:00+01:00");
        assert_eq!(texts(&time), ["2022-01-01T00:00:00+01:00"]);
        assert_eq!(texts(&Some(true)), ["true"]);
        assert_eq!(texts(&vec![-1_i64, 2]), ["-1", "2"]);
        assert_eq!(texts(&None::<String>), [""; 0]);
    }
}
