//! VPN Gateway: IPsec gateways with tunnels, WireGuard gateways with peers.

pub use ionoscloud_api::vpn as operations;
pub use ionoscloud_models::vpn::*;

pub use crate::generated::vpn::*;
