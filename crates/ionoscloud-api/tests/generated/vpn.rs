// Written by `cargo xtask codegen` from vpn.json, sha256
// b894a621b6f0eb1b4565604b5773bcfa30ceaaa6f5bccf711b942c626b9d4bdb;
// do not edit.

use http::Request;
use ionoscloud_api::vpn::*;
use ionoscloud_core::{Body, Error, MaintenanceWindow, Operation};
use ionoscloud_models::vpn::{
    Connection, EspSettings, IkeSettings, NewIpsecGateway, NewIpsecTunnel, NewTunnelAuth, NewWireguardGateway,
    NewWireguardPeer, PresharedKey, WireguardEndpoint,
};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListIpsecGateways", ListIpsecGateways::new().request()),
        ("ListIpsecGateways with everything", ListIpsecGateways::new().offset(27).limit(13).request()),
        (
            "CreateIpsecGateway",
            CreateIpsecGateway::new(NewIpsecGateway::new(
                "name /%ü",
                "gatewayIP /%ü",
                [Connection::new("datacenterId /%ü", "lanId /%ü", "ipv4CIDR /%ü")],
            ))
            .request(),
        ),
        (
            "CreateIpsecGateway with everything",
            CreateIpsecGateway::new(
                NewIpsecGateway::new(
                    "name /%ü",
                    "gatewayIP /%ü",
                    [Connection::new("datacenterId /%ü", "lanId /%ü", "ipv4CIDR /%ü").ipv6_cidr("ipv6CIDR /%ü")],
                )
                .description("description /%ü")
                .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                .tier("STANDARD")
                .version("IKEv2"),
            )
            .request(),
        ),
        ("GetIpsecGateway", GetIpsecGateway::new("gatewayId /%ü").request()),
        (
            "ReplaceIpsecGateway",
            ReplaceIpsecGateway::new(
                "gatewayId /%ü",
                NewIpsecGateway::new(
                    "name /%ü",
                    "gatewayIP /%ü",
                    [Connection::new("datacenterId /%ü", "lanId /%ü", "ipv4CIDR /%ü")],
                ),
            )
            .request(),
        ),
        (
            "ReplaceIpsecGateway with everything",
            ReplaceIpsecGateway::new(
                "gatewayId /%ü",
                NewIpsecGateway::new(
                    "name /%ü",
                    "gatewayIP /%ü",
                    [Connection::new("datacenterId /%ü", "lanId /%ü", "ipv4CIDR /%ü").ipv6_cidr("ipv6CIDR /%ü")],
                )
                .description("description /%ü")
                .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                .tier("STANDARD")
                .version("IKEv2"),
            )
            .request(),
        ),
        ("DeleteIpsecGateway", DeleteIpsecGateway::new("gatewayId /%ü").request()),
        ("ListIpsecGatewayTunnels", ListIpsecGatewayTunnels::new("gatewayId /%ü").request()),
        (
            "ListIpsecGatewayTunnels with everything",
            ListIpsecGatewayTunnels::new("gatewayId /%ü").offset(27).limit(13).request(),
        ),
        (
            "CreateIpsecGatewayTunnel",
            CreateIpsecGatewayTunnel::new(
                "gatewayId /%ü",
                NewIpsecTunnel::new(
                    "name /%ü",
                    "remoteHost /%ü",
                    NewTunnelAuth::new("PSK"),
                    IkeSettings::new(),
                    EspSettings::new(),
                    ["cloudNetworkCIDRs /%ü"],
                    ["peerNetworkCIDRs /%ü"],
                ),
            )
            .request(),
        ),
        (
            "CreateIpsecGatewayTunnel with everything",
            CreateIpsecGatewayTunnel::new(
                "gatewayId /%ü",
                NewIpsecTunnel::new(
                    "name /%ü",
                    "remoteHost /%ü",
                    NewTunnelAuth::new("PSK").psk(PresharedKey::new("key /%ü")),
                    IkeSettings::new()
                        .diffie_hellman_group("15-MODP3072")
                        .encryption_algorithm("AES128-CTR")
                        .integrity_algorithm("SHA256")
                        .lifetime_s(47),
                    EspSettings::new()
                        .diffie_hellman_group("15-MODP3072")
                        .encryption_algorithm("AES128-CTR")
                        .integrity_algorithm("SHA256")
                        .lifetime_s(47),
                    ["cloudNetworkCIDRs /%ü"],
                    ["peerNetworkCIDRs /%ü"],
                )
                .description("description /%ü"),
            )
            .request(),
        ),
        ("GetIpsecGatewayTunnel", GetIpsecGatewayTunnel::new("gatewayId /%ü", "tunnelId /%ü").request()),
        (
            "ReplaceIpsecGatewayTunnel",
            ReplaceIpsecGatewayTunnel::new(
                "gatewayId /%ü",
                "tunnelId /%ü",
                NewIpsecTunnel::new(
                    "name /%ü",
                    "remoteHost /%ü",
                    NewTunnelAuth::new("PSK"),
                    IkeSettings::new(),
                    EspSettings::new(),
                    ["cloudNetworkCIDRs /%ü"],
                    ["peerNetworkCIDRs /%ü"],
                ),
            )
            .request(),
        ),
        (
            "ReplaceIpsecGatewayTunnel with everything",
            ReplaceIpsecGatewayTunnel::new(
                "gatewayId /%ü",
                "tunnelId /%ü",
                NewIpsecTunnel::new(
                    "name /%ü",
                    "remoteHost /%ü",
                    NewTunnelAuth::new("PSK").psk(PresharedKey::new("key /%ü")),
                    IkeSettings::new()
                        .diffie_hellman_group("15-MODP3072")
                        .encryption_algorithm("AES128-CTR")
                        .integrity_algorithm("SHA256")
                        .lifetime_s(47),
                    EspSettings::new()
                        .diffie_hellman_group("15-MODP3072")
                        .encryption_algorithm("AES128-CTR")
                        .integrity_algorithm("SHA256")
                        .lifetime_s(47),
                    ["cloudNetworkCIDRs /%ü"],
                    ["peerNetworkCIDRs /%ü"],
                )
                .description("description /%ü"),
            )
            .request(),
        ),
        ("DeleteIpsecGatewayTunnel", DeleteIpsecGatewayTunnel::new("gatewayId /%ü", "tunnelId /%ü").request()),
        ("ListWireguardGateways", ListWireguardGateways::new().request()),
        ("ListWireguardGateways with everything", ListWireguardGateways::new().offset(27).limit(13).request()),
        (
            "CreateWireguardGateway",
            CreateWireguardGateway::new(NewWireguardGateway::new(
                "name /%ü",
                "gatewayIP /%ü",
                [Connection::new("datacenterId /%ü", "lanId /%ü", "ipv4CIDR /%ü")],
                "privateKey /%ü",
            ))
            .request(),
        ),
        (
            "CreateWireguardGateway with everything",
            CreateWireguardGateway::new(
                NewWireguardGateway::new(
                    "name /%ü",
                    "gatewayIP /%ü",
                    [Connection::new("datacenterId /%ü", "lanId /%ü", "ipv4CIDR /%ü").ipv6_cidr("ipv6CIDR /%ü")],
                    "privateKey /%ü",
                )
                .description("description /%ü")
                .interface_ipv4_cidr("interfaceIPv4CIDR /%ü")
                .interface_ipv6_cidr("interfaceIPv6CIDR /%ü")
                .listen_port(96)
                .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                .tier("STANDARD"),
            )
            .request(),
        ),
        ("GetWireguardGateway", GetWireguardGateway::new("gatewayId /%ü").request()),
        (
            "ReplaceWireguardGateway",
            ReplaceWireguardGateway::new(
                "gatewayId /%ü",
                NewWireguardGateway::new(
                    "name /%ü",
                    "gatewayIP /%ü",
                    [Connection::new("datacenterId /%ü", "lanId /%ü", "ipv4CIDR /%ü")],
                    "privateKey /%ü",
                ),
            )
            .request(),
        ),
        (
            "ReplaceWireguardGateway with everything",
            ReplaceWireguardGateway::new(
                "gatewayId /%ü",
                NewWireguardGateway::new(
                    "name /%ü",
                    "gatewayIP /%ü",
                    [Connection::new("datacenterId /%ü", "lanId /%ü", "ipv4CIDR /%ü").ipv6_cidr("ipv6CIDR /%ü")],
                    "privateKey /%ü",
                )
                .description("description /%ü")
                .interface_ipv4_cidr("interfaceIPv4CIDR /%ü")
                .interface_ipv6_cidr("interfaceIPv6CIDR /%ü")
                .listen_port(96)
                .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                .tier("STANDARD"),
            )
            .request(),
        ),
        ("DeleteWireguardGateway", DeleteWireguardGateway::new("gatewayId /%ü").request()),
        ("ListWireguardGatewayPeers", ListWireguardGatewayPeers::new("gatewayId /%ü").request()),
        (
            "ListWireguardGatewayPeers with everything",
            ListWireguardGatewayPeers::new("gatewayId /%ü").offset(27).limit(13).request(),
        ),
        (
            "CreateWireguardGatewayPeer",
            CreateWireguardGatewayPeer::new(
                "gatewayId /%ü",
                NewWireguardPeer::new("name /%ü", ["allowedIPs /%ü"], "publicKey /%ü"),
            )
            .request(),
        ),
        (
            "CreateWireguardGatewayPeer with everything",
            CreateWireguardGatewayPeer::new(
                "gatewayId /%ü",
                NewWireguardPeer::new("name /%ü", ["allowedIPs /%ü"], "publicKey /%ü")
                    .description("description /%ü")
                    .endpoint(WireguardEndpoint::new("host /%ü").port(13)),
            )
            .request(),
        ),
        ("GetWireguardGatewayPeer", GetWireguardGatewayPeer::new("gatewayId /%ü", "peerId /%ü").request()),
        (
            "ReplaceWireguardGatewayPeer",
            ReplaceWireguardGatewayPeer::new(
                "gatewayId /%ü",
                "peerId /%ü",
                NewWireguardPeer::new("name /%ü", ["allowedIPs /%ü"], "publicKey /%ü"),
            )
            .request(),
        ),
        (
            "ReplaceWireguardGatewayPeer with everything",
            ReplaceWireguardGatewayPeer::new(
                "gatewayId /%ü",
                "peerId /%ü",
                NewWireguardPeer::new("name /%ü", ["allowedIPs /%ü"], "publicKey /%ü")
                    .description("description /%ü")
                    .endpoint(WireguardEndpoint::new("host /%ü").port(13)),
            )
            .request(),
        ),
        ("DeleteWireguardGatewayPeer", DeleteWireguardGatewayPeer::new("gatewayId /%ü", "peerId /%ü").request()),
    ]
}
