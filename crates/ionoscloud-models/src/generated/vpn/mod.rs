// Written by `cargo xtask codegen` from vpn.json, sha256
// b894a621b6f0eb1b4565604b5773bcfa30ceaaa6f5bccf711b942c626b9d4bdb;
// do not edit.

//! VPN Gateway: IPsec gateways with their tunnels, and WireGuard gateways with their peers.
//!
//! The API is regional: each location has a host of its own, and a gateway is in the location of the host that created
//! it. It takes bearer tokens only. A gateway takes minutes to provision: its status is `PROVISIONING` in the response
//! to its creation.
//!
//! A PUT creates what does not exist, and keeps nothing of what it leaves out: private and preshared keys are never
//! returned and have to be sent again with each replacement. For some seconds after a deletion a read may return 500.

mod common;
mod ids;
mod ipsec_gateway_tunnels;
mod ipsec_gateways;
mod wireguard_gateway_peers;
mod wireguard_gateways;

pub use self::common::*;
pub use self::ids::*;
pub use self::ipsec_gateway_tunnels::*;
pub use self::ipsec_gateways::*;
pub use self::wireguard_gateway_peers::*;
pub use self::wireguard_gateways::*;
