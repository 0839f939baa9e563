//! The identity behind the credentials, and tokens in exchange for a password.

mod identity;
#[cfg(feature = "token-exchange")]
mod token_exchange;

pub(crate) use self::identity::Identity;
#[cfg(feature = "token-exchange")]
pub use self::token_exchange::TokenExchange;
#[cfg(feature = "token-exchange")]
pub(crate) use self::token_exchange::TokenMint;
