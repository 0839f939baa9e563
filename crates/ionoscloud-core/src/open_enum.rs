//! The macro for enums that stay open.

/// Declares an enum over texts of the API that stays open: a value that is not listed is kept in `Other` and sent back
/// unchanged, so that a new value of the API breaks nothing.
///
/// Two values are equal if their texts are, however they were made.
///
/// ```
/// ionoscloud_core::open_enum! {
///     /// How hot it is.
///     pub enum Heat {
///         /// Warm to the hand.
///         Warm = "WARM",
///         /// Do not touch.
///         Hot = "HOT",
///     }
/// }
/// assert_eq!(Heat::from("HOT"), Heat::Hot);
/// assert_eq!(Heat::from("MELTING").as_str(), "MELTING");
/// ```
#[macro_export]
macro_rules! open_enum {
    ($(
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $text:literal,)+
        }
    )+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)+
            /// A value that this version of the SDK does not list, as the API spells it.
            Other(::std::string::String),
        }

        impl $name {
            /// The text as the API spells it.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Other(text) => text,
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)+
                    other => Self::Other(other.into()),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl ::std::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::std::cmp::Eq for $name {}

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::reexport::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error>
            where
                S: $crate::reexport::serde::Serializer,
            {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::reexport::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
            where
                D: $crate::reexport::serde::Deserializer<'de>,
            {
                $crate::serde_support::text(deserializer)
            }
        }

        impl $crate::QueryText for $name {
            fn query_text(&self) -> &str {
                self.as_str()
            }
        }
    )+};
}
