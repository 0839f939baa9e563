// Written by `cargo xtask codegen` from auth.json, sha256
// f75cd86e273537d491b4dd1b7c180812f51ab1a332aca2de094df12d447cdc70;
// do not edit.

//! Tokens for the APIs: generating, listing and deleting them.
//!
//! A user may have up to 100 tokens. A user with two-factor authentication cannot log in here with a password and makes
//! tokens in the Data Center Designer instead. Users of several contracts must name one with each request of this API,
//! even with a token.

mod ids;
mod token_generate;
mod tokens;

pub use self::ids::*;
pub use self::token_generate::*;
pub use self::tokens::*;
