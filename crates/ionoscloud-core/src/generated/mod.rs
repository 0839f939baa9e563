// Written by `cargo xtask codegen`; do not edit.

//! The facts of the products that core has to know.

/// Status and part of the message of a deletion that is refused for now. Known for: data centre, LAN.
pub(crate) const DELETE_PROTECTION: &[(u16, &str)] = &[(403, "delete-protected by")];
