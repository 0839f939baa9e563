// Written by `cargo xtask codegen` from vpn.json, sha256
// b894a621b6f0eb1b4565604b5773bcfa30ceaaa6f5bccf711b942c626b9d4bdb;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies an IPsec gateway: a UUID as text.
    pub struct IpsecGatewayId;

    /// Identifies a tunnel of an IPsec gateway: a UUID as text.
    pub struct IpsecTunnelId;

    /// Identifies a WireGuard gateway: a UUID as text.
    pub struct WireguardGatewayId;

    /// Identifies a peer of a WireGuard gateway: a UUID as text.
    pub struct WireguardPeerId;
}
