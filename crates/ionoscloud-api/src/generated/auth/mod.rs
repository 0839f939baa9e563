// Written by `cargo xtask codegen` from auth.json, sha256
// f75cd86e273537d491b4dd1b7c180812f51ab1a332aca2de094df12d447cdc70;
// do not edit.

//! Tokens for the APIs: generating, listing and deleting them.
//!
//! A user may have up to 100 tokens. A user with two-factor authentication cannot log in here with a password and makes
//! tokens in the Data Center Designer instead. Users of several contracts must name one with each request of this API,
//! even with a token.
//!
//! # Tokens
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListTokens`] | `GET /tokens` | [`TokenList`](ionoscloud_models::auth::TokenList) |
//! | [`DeleteTokens`] | `DELETE /tokens` | [`TokenDeletion`](ionoscloud_models::auth::TokenDeletion) or nothing |
//! | [`GenerateToken`] | `GET /tokens/generate` | [`GeneratedToken`](ionoscloud_models::auth::GeneratedToken) |
//! | [`GetToken`] | `GET /tokens/{tokenId}` | [`Token`](ionoscloud_models::auth::Token) |
//! | [`DeleteToken`] | `DELETE /tokens/{tokenId}` | [`TokenDeletion`](ionoscloud_models::auth::TokenDeletion) or nothing |

pub mod kinds;
mod token_generate;
mod tokens;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::token_generate::*;
pub use self::tokens::*;

/// The servers of version 1.0 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("auth", "1.0")
    .with_base_path("/auth/v1")
    .with_servers(&[Server::new("https://api.ionos.com/auth/v1", "global")])
    .with_auth_methods(&[AuthMethod::Basic, AuthMethod::Bearer]);
