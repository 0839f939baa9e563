// Written by `cargo xtask codegen` from cert-manager.json, sha256
// d0840a90cae7642714a816470a2e1b045e08a64e8521bdd5bd7aebaf5691198c;
// do not edit.

//! Certificate Manager: TLS certificates for other products, uploaded or issued, and the ACME providers that issue
//! them.
//!
//! The API has a single location and takes bearer tokens only. A provider issues the certificate of an auto-certificate
//! and renews it before it expires: its names have to lie in a zone of the contract in Cloud DNS, where the provider's
//! challenge is met.
//!
//! Only the name of a resource can be changed; a new certificate is another resource.

mod auto_certificates;
mod certificates;
mod ids;
mod providers;

pub use self::auto_certificates::*;
pub use self::certificates::*;
pub use self::ids::*;
pub use self::providers::*;
