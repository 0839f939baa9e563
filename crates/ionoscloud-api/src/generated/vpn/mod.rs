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
//!
//! # IPSecGateways
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListIpsecGateways`] | `GET /ipsecgateways` | [`IpsecGatewayList`](ionoscloud_models::vpn::IpsecGatewayList) |
//! | [`CreateIpsecGateway`] | `POST /ipsecgateways` | [`IpsecGateway`](ionoscloud_models::vpn::IpsecGateway) |
//! | [`GetIpsecGateway`] | `GET /ipsecgateways/{gatewayId}` | [`IpsecGateway`](ionoscloud_models::vpn::IpsecGateway) |
//! | [`ReplaceIpsecGateway`] | `PUT /ipsecgateways/{gatewayId}` | [`IpsecGateway`](ionoscloud_models::vpn::IpsecGateway) |
//! | [`DeleteIpsecGateway`] | `DELETE /ipsecgateways/{gatewayId}` | nothing |
//!
//! # IPSecTunnels
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListIpsecGatewayTunnels`] | `GET /ipsecgateways/{gatewayId}/tunnels` | [`IpsecTunnelList`](ionoscloud_models::vpn::IpsecTunnelList) |
//! | [`CreateIpsecGatewayTunnel`] | `POST /ipsecgateways/{gatewayId}/tunnels` | [`IpsecTunnel`](ionoscloud_models::vpn::IpsecTunnel) |
//! | [`GetIpsecGatewayTunnel`] | `GET /ipsecgateways/{gatewayId}/tunnels/{tunnelId}` | [`IpsecTunnel`](ionoscloud_models::vpn::IpsecTunnel) |
//! | [`ReplaceIpsecGatewayTunnel`] | `PUT /ipsecgateways/{gatewayId}/tunnels/{tunnelId}` | [`IpsecTunnel`](ionoscloud_models::vpn::IpsecTunnel) |
//! | [`DeleteIpsecGatewayTunnel`] | `DELETE /ipsecgateways/{gatewayId}/tunnels/{tunnelId}` | nothing |
//!
//! # Wireguard gateways
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListWireguardGateways`] | `GET /wireguardgateways` | [`WireguardGatewayList`](ionoscloud_models::vpn::WireguardGatewayList) |
//! | [`CreateWireguardGateway`] | `POST /wireguardgateways` | [`WireguardGateway`](ionoscloud_models::vpn::WireguardGateway) |
//! | [`GetWireguardGateway`] | `GET /wireguardgateways/{gatewayId}` | [`WireguardGateway`](ionoscloud_models::vpn::WireguardGateway) |
//! | [`ReplaceWireguardGateway`] | `PUT /wireguardgateways/{gatewayId}` | [`WireguardGateway`](ionoscloud_models::vpn::WireguardGateway) |
//! | [`DeleteWireguardGateway`] | `DELETE /wireguardgateways/{gatewayId}` | nothing |
//!
//! # Wireguard peers
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListWireguardGatewayPeers`] | `GET /wireguardgateways/{gatewayId}/peers` | [`WireguardPeerList`](ionoscloud_models::vpn::WireguardPeerList) |
//! | [`CreateWireguardGatewayPeer`] | `POST /wireguardgateways/{gatewayId}/peers` | [`WireguardPeer`](ionoscloud_models::vpn::WireguardPeer) |
//! | [`GetWireguardGatewayPeer`] | `GET /wireguardgateways/{gatewayId}/peers/{peerId}` | [`WireguardPeer`](ionoscloud_models::vpn::WireguardPeer) |
//! | [`ReplaceWireguardGatewayPeer`] | `PUT /wireguardgateways/{gatewayId}/peers/{peerId}` | [`WireguardPeer`](ionoscloud_models::vpn::WireguardPeer) |
//! | [`DeleteWireguardGatewayPeer`] | `DELETE /wireguardgateways/{gatewayId}/peers/{peerId}` | nothing |

mod ipsec_gateway_tunnels;
mod ipsec_gateways;
pub mod kinds;
mod wireguard_gateway_peers;
mod wireguard_gateways;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::ipsec_gateway_tunnels::*;
pub use self::ipsec_gateways::*;
pub use self::wireguard_gateway_peers::*;
pub use self::wireguard_gateways::*;

/// The servers of version 1.0.0 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("vpn", "1.0.0")
    .with_servers(&[
        Server::new("https://vpn.de-fra.ionos.com", "de/fra").with_aliases(&["de/fra/2"]),
        Server::new("https://vpn.de-txl.ionos.com", "de/txl"),
        Server::new("https://vpn.es-vit.ionos.com", "es/vit"),
        Server::new("https://vpn.gb-bhx.ionos.com", "gb/bhx"),
        Server::new("https://vpn.gb-lhr.ionos.com", "gb/lhr"),
        Server::new("https://vpn.us-ewr.ionos.com", "us/ewr"),
        Server::new("https://vpn.us-las.ionos.com", "us/las"),
        Server::new("https://vpn.us-mci.ionos.com", "us/mci"),
        Server::new("https://vpn.fr-par.ionos.com", "fr/par"),
    ])
    .with_auth_methods(&[AuthMethod::Bearer]);
