//! Newtypes over texts that the API issues.

use http::HeaderValue;

use crate::{Error, ErrorKind};

/// Declares text newtypes: an id, a name, a location. Transparent in serde, built from any text, never validated,
/// because the server issues them and alone knows their form.
///
/// ```
/// ionoscloud_core::text_newtype! {
///     /// Identifies a toy.
///     pub struct ToyId;
/// }
/// let id = ToyId::from("7");
/// assert_eq!(id.as_str(), "7");
/// assert_eq!(id.to_string(), "7");
/// ```
#[macro_export]
macro_rules! text_newtype {
    ($($(#[$meta:meta])* pub struct $name:ident;)+) => {$(
        $(#[$meta])*
        #[derive(
            Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            $crate::reexport::serde::Serialize, $crate::reexport::serde::Deserialize,
        )]
        #[serde(crate = "::ionoscloud_core::reexport::serde", transparent)]
        // Room for a UUID, which most of them are, in 40 bytes.
        pub struct $name($crate::Text<38>);

        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self(text.into())
            }
        }

        impl ::std::convert::From<&Self> for $name {
            fn from(other: &Self) -> Self {
                other.clone()
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl ::std::cmp::PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                *self.0 == *other
            }
        }

        impl ::std::cmp::PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                *self.0 == **other
            }
        }

        impl $crate::QueryText for $name {
            fn query_text(&self) -> &str {
                &self.0
            }
        }
    )+};
}

crate::text_newtype! {
    /// Identifies a virtual data centre, in every product that refers to it.
    pub struct DatacenterId;

    /// Identifies a LAN of a data centre: a number, which the APIs write as text or as number.
    pub struct LanId;

    /// A location such as `de/txl`, or `de/fra/2` for a second site in one place.
    pub struct Location;

    /// The number of a contract, as text: the APIs type it in three different ways.
    pub struct ContractNumber;
}

impl From<u32> for LanId {
    fn from(number: u32) -> Self {
        Self::from(number.to_string())
    }
}

/// For literals; no LAN has a negative id.
impl From<i32> for LanId {
    fn from(number: i32) -> Self {
        Self::from(number.to_string())
    }
}

impl ContractNumber {
    /// Returns the value of the header `X-Contract-Number`; white space around the number is removed.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`] if it is anything but digits, without the text, which may be a secret that was put
    /// in its place.
    pub fn to_header_value(&self) -> Result<HeaderValue, Error> {
        let number = self.0.trim();
        let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        let value = HeaderValue::from_str(number).ok().filter(|_| digits);
        value.ok_or_else(|| {
            Error::new(
                ErrorKind::InvalidInput,
                "the contract number has to be digits and nothing else, such as 31415926",
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contract_number_is_digits() {
        assert_eq!(ContractNumber::from(" 31415926\n").to_header_value().unwrap(), "31415926");
        for text in ["", " ", "12a", "-1", "1.5", "1 2", "hunter2", "\u{0661}"] {
            let error = ContractNumber::from(text).to_header_value().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidInput, "{text:?}");
            assert!(error.to_string().contains("digits") && !format!("{error:?}").contains("hunter2"));
        }
    }

    #[test]
    fn newtype_is_transparent_in_json() {
        let id: DatacenterId = serde_json::from_str(r#""a-b""#).unwrap();
        assert_eq!(id, "a-b");
        assert_eq!(serde_json::to_string(&id).unwrap(), r#""a-b""#);
    }
}
