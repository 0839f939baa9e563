// Written by `cargo xtask codegen` from api-gateway.json, sha256
// 47fa15250f8ce0f698fdc0d53da47fbcc2b4a03e73ab4a13626e01a5a07e5720;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a gateway: a UUID as text.
    pub struct GatewayId;

    /// Identifies a route of a gateway: a UUID as text.
    pub struct RouteId;
}
