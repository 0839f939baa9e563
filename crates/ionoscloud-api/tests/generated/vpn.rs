// Written by `cargo xtask codegen` from vpn.json, sha256
// b894a621b6f0eb1b4565604b5773bcfa30ceaaa6f5bccf711b942c626b9d4bdb;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::vpn::*;
use ionoscloud_core::MaintenanceWindow;
use ionoscloud_models::vpn::{
    Connection, EspSettings, IkeSettings, NewIpsecGateway, NewIpsecTunnel, NewTunnelAuth, NewWireguardGateway,
    NewWireguardPeer, PresharedKey, WireguardEndpoint,
};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListIpsecGateways", &ListIpsecGateways::new()),
        built("ListIpsecGateways with everything", &ListIpsecGateways::new().offset(27).limit(13)),
        built("ListIpsecGateways with zero values", &ListIpsecGateways::new().offset(0).limit(0)),
        built(
            "CreateIpsecGateway",
            &CreateIpsecGateway::new(NewIpsecGateway::new(
                "name /%ü",
                "gatewayIP /%ü",
                [Connection::new("datacenterId /%ü", "lanId /%ü", "ipv4CIDR /%ü")],
            )),
        ),
        built(
            "CreateIpsecGateway with everything",
            &CreateIpsecGateway::new(
                NewIpsecGateway::new(
                    "name /%ü",
                    "gatewayIP /%ü",
                    [Connection::new("datacenterId /%ü", "lanId /%ü", "ipv4CIDR /%ü").ipv6_cidr("ipv6CIDR /%ü")],
                )
                .description("description /%ü")
                .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                .tier("STANDARD")
                .version("IKEv2"),
            ),
        ),
        built(
            "CreateIpsecGateway with zero values",
            &CreateIpsecGateway::new(
                NewIpsecGateway::new("", "", [Connection::new("", "", "").ipv6_cidr("")])
                    .description("")
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .tier("")
                    .version(""),
            ),
        ),
        built("GetIpsecGateway", &GetIpsecGateway::new("gatewayId /%ü")),
        built(
            "ReplaceIpsecGateway",
            &ReplaceIpsecGateway::new(
                "gatewayId /%ü",
                NewIpsecGateway::new(
                    "name /%ü",
                    "gatewayIP /%ü",
                    [Connection::new("datacenterId /%ü", "lanId /%ü", "ipv4CIDR /%ü")],
                ),
            ),
        ),
        built(
            "ReplaceIpsecGateway with everything",
            &ReplaceIpsecGateway::new(
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
            ),
        ),
        built(
            "ReplaceIpsecGateway with zero values",
            &ReplaceIpsecGateway::new(
                "gatewayId /%ü",
                NewIpsecGateway::new("", "", [Connection::new("", "", "").ipv6_cidr("")])
                    .description("")
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .tier("")
                    .version(""),
            ),
        ),
        built("DeleteIpsecGateway", &DeleteIpsecGateway::new("gatewayId /%ü")),
        built("ListIpsecGatewayTunnels", &ListIpsecGatewayTunnels::new("gatewayId /%ü")),
        built(
            "ListIpsecGatewayTunnels with everything",
            &ListIpsecGatewayTunnels::new("gatewayId /%ü").offset(27).limit(13),
        ),
        built(
            "ListIpsecGatewayTunnels with zero values",
            &ListIpsecGatewayTunnels::new("gatewayId /%ü").offset(0).limit(0),
        ),
        built(
            "CreateIpsecGatewayTunnel",
            &CreateIpsecGatewayTunnel::new(
                "gatewayId /%ü",
                NewIpsecTunnel::new()
                    .name("name /%ü")
                    .remote_host("remoteHost /%ü")
                    .auth(NewTunnelAuth::new("PSK"))
                    .ike(IkeSettings::new())
                    .esp(EspSettings::new())
                    .cloud_network_cidrs(["cloudNetworkCIDRs /%ü"])
                    .peer_network_cidrs(["peerNetworkCIDRs /%ü"]),
            ),
        ),
        built(
            "CreateIpsecGatewayTunnel with everything",
            &CreateIpsecGatewayTunnel::new(
                "gatewayId /%ü",
                NewIpsecTunnel::new()
                    .name("name /%ü")
                    .remote_host("remoteHost /%ü")
                    .auth(NewTunnelAuth::new("PSK").psk(PresharedKey::new("canary key /%ü")))
                    .ike(
                        IkeSettings::new()
                            .diffie_hellman_group("15-MODP3072")
                            .encryption_algorithm("AES128-CTR")
                            .integrity_algorithm("SHA256")
                            .lifetime_seconds(47),
                    )
                    .esp(
                        EspSettings::new()
                            .diffie_hellman_group("15-MODP3072")
                            .encryption_algorithm("AES128-CTR")
                            .integrity_algorithm("SHA256")
                            .lifetime_seconds(47),
                    )
                    .cloud_network_cidrs(["cloudNetworkCIDRs /%ü"])
                    .peer_network_cidrs(["peerNetworkCIDRs /%ü"])
                    .description("description /%ü"),
            ),
        ),
        built(
            "CreateIpsecGatewayTunnel with zero values",
            &CreateIpsecGatewayTunnel::new(
                "gatewayId /%ü",
                NewIpsecTunnel::new()
                    .name("")
                    .remote_host("")
                    .auth(NewTunnelAuth::new("").psk(PresharedKey::new("")))
                    .ike(
                        IkeSettings::new()
                            .diffie_hellman_group("")
                            .encryption_algorithm("")
                            .integrity_algorithm("")
                            .lifetime_seconds(0),
                    )
                    .esp(
                        EspSettings::new()
                            .diffie_hellman_group("")
                            .encryption_algorithm("")
                            .integrity_algorithm("")
                            .lifetime_seconds(0),
                    )
                    .cloud_network_cidrs([""; 0])
                    .peer_network_cidrs([""; 0])
                    .description(""),
            ),
        ),
        built("GetIpsecGatewayTunnel", &GetIpsecGatewayTunnel::new("gatewayId /%ü", "tunnelId /%ü")),
        built(
            "ReplaceIpsecGatewayTunnel",
            &ReplaceIpsecGatewayTunnel::new(
                "gatewayId /%ü",
                "tunnelId /%ü",
                NewIpsecTunnel::new()
                    .name("name /%ü")
                    .remote_host("remoteHost /%ü")
                    .auth(NewTunnelAuth::new("PSK"))
                    .ike(IkeSettings::new())
                    .esp(EspSettings::new())
                    .cloud_network_cidrs(["cloudNetworkCIDRs /%ü"])
                    .peer_network_cidrs(["peerNetworkCIDRs /%ü"]),
            ),
        ),
        built(
            "ReplaceIpsecGatewayTunnel with everything",
            &ReplaceIpsecGatewayTunnel::new(
                "gatewayId /%ü",
                "tunnelId /%ü",
                NewIpsecTunnel::new()
                    .name("name /%ü")
                    .remote_host("remoteHost /%ü")
                    .auth(NewTunnelAuth::new("PSK").psk(PresharedKey::new("canary key /%ü")))
                    .ike(
                        IkeSettings::new()
                            .diffie_hellman_group("15-MODP3072")
                            .encryption_algorithm("AES128-CTR")
                            .integrity_algorithm("SHA256")
                            .lifetime_seconds(47),
                    )
                    .esp(
                        EspSettings::new()
                            .diffie_hellman_group("15-MODP3072")
                            .encryption_algorithm("AES128-CTR")
                            .integrity_algorithm("SHA256")
                            .lifetime_seconds(47),
                    )
                    .cloud_network_cidrs(["cloudNetworkCIDRs /%ü"])
                    .peer_network_cidrs(["peerNetworkCIDRs /%ü"])
                    .description("description /%ü"),
            ),
        ),
        built(
            "ReplaceIpsecGatewayTunnel with zero values",
            &ReplaceIpsecGatewayTunnel::new(
                "gatewayId /%ü",
                "tunnelId /%ü",
                NewIpsecTunnel::new()
                    .name("")
                    .remote_host("")
                    .auth(NewTunnelAuth::new("").psk(PresharedKey::new("")))
                    .ike(
                        IkeSettings::new()
                            .diffie_hellman_group("")
                            .encryption_algorithm("")
                            .integrity_algorithm("")
                            .lifetime_seconds(0),
                    )
                    .esp(
                        EspSettings::new()
                            .diffie_hellman_group("")
                            .encryption_algorithm("")
                            .integrity_algorithm("")
                            .lifetime_seconds(0),
                    )
                    .cloud_network_cidrs([""; 0])
                    .peer_network_cidrs([""; 0])
                    .description(""),
            ),
        ),
        built("DeleteIpsecGatewayTunnel", &DeleteIpsecGatewayTunnel::new("gatewayId /%ü", "tunnelId /%ü")),
        built("ListWireguardGateways", &ListWireguardGateways::new()),
        built("ListWireguardGateways with everything", &ListWireguardGateways::new().offset(27).limit(13)),
        built("ListWireguardGateways with zero values", &ListWireguardGateways::new().offset(0).limit(0)),
        built(
            "CreateWireguardGateway",
            &CreateWireguardGateway::new(NewWireguardGateway::new(
                "name /%ü",
                "gatewayIP /%ü",
                [Connection::new("datacenterId /%ü", "lanId /%ü", "ipv4CIDR /%ü")],
                "canary privateKey /%ü",
            )),
        ),
        built(
            "CreateWireguardGateway with everything",
            &CreateWireguardGateway::new(
                NewWireguardGateway::new(
                    "name /%ü",
                    "gatewayIP /%ü",
                    [Connection::new("datacenterId /%ü", "lanId /%ü", "ipv4CIDR /%ü").ipv6_cidr("ipv6CIDR /%ü")],
                    "canary privateKey /%ü",
                )
                .description("description /%ü")
                .interface_ipv4_cidr("interfaceIPv4CIDR /%ü")
                .interface_ipv6_cidr("interfaceIPv6CIDR /%ü")
                .listen_port(96)
                .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                .tier("STANDARD"),
            ),
        ),
        built(
            "CreateWireguardGateway with zero values",
            &CreateWireguardGateway::new(
                NewWireguardGateway::new("", "", [Connection::new("", "", "").ipv6_cidr("")], "")
                    .description("")
                    .interface_ipv4_cidr("")
                    .interface_ipv6_cidr("")
                    .listen_port(0)
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .tier(""),
            ),
        ),
        built("GetWireguardGateway", &GetWireguardGateway::new("gatewayId /%ü")),
        built(
            "ReplaceWireguardGateway",
            &ReplaceWireguardGateway::new(
                "gatewayId /%ü",
                NewWireguardGateway::new(
                    "name /%ü",
                    "gatewayIP /%ü",
                    [Connection::new("datacenterId /%ü", "lanId /%ü", "ipv4CIDR /%ü")],
                    "canary privateKey /%ü",
                ),
            ),
        ),
        built(
            "ReplaceWireguardGateway with everything",
            &ReplaceWireguardGateway::new(
                "gatewayId /%ü",
                NewWireguardGateway::new(
                    "name /%ü",
                    "gatewayIP /%ü",
                    [Connection::new("datacenterId /%ü", "lanId /%ü", "ipv4CIDR /%ü").ipv6_cidr("ipv6CIDR /%ü")],
                    "canary privateKey /%ü",
                )
                .description("description /%ü")
                .interface_ipv4_cidr("interfaceIPv4CIDR /%ü")
                .interface_ipv6_cidr("interfaceIPv6CIDR /%ü")
                .listen_port(96)
                .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                .tier("STANDARD"),
            ),
        ),
        built(
            "ReplaceWireguardGateway with zero values",
            &ReplaceWireguardGateway::new(
                "gatewayId /%ü",
                NewWireguardGateway::new("", "", [Connection::new("", "", "").ipv6_cidr("")], "")
                    .description("")
                    .interface_ipv4_cidr("")
                    .interface_ipv6_cidr("")
                    .listen_port(0)
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .tier(""),
            ),
        ),
        built("DeleteWireguardGateway", &DeleteWireguardGateway::new("gatewayId /%ü")),
        built("ListWireguardGatewayPeers", &ListWireguardGatewayPeers::new("gatewayId /%ü")),
        built(
            "ListWireguardGatewayPeers with everything",
            &ListWireguardGatewayPeers::new("gatewayId /%ü").offset(27).limit(13),
        ),
        built(
            "ListWireguardGatewayPeers with zero values",
            &ListWireguardGatewayPeers::new("gatewayId /%ü").offset(0).limit(0),
        ),
        built(
            "CreateWireguardGatewayPeer",
            &CreateWireguardGatewayPeer::new(
                "gatewayId /%ü",
                NewWireguardPeer::new("name /%ü", ["allowedIPs /%ü"], "publicKey /%ü"),
            ),
        ),
        built(
            "CreateWireguardGatewayPeer with everything",
            &CreateWireguardGatewayPeer::new(
                "gatewayId /%ü",
                NewWireguardPeer::new("name /%ü", ["allowedIPs /%ü"], "publicKey /%ü")
                    .description("description /%ü")
                    .endpoint(WireguardEndpoint::new("host /%ü").port(13)),
            ),
        ),
        built(
            "CreateWireguardGatewayPeer with zero values",
            &CreateWireguardGatewayPeer::new(
                "gatewayId /%ü",
                NewWireguardPeer::new("", [""; 0], "").description("").endpoint(WireguardEndpoint::new("").port(0)),
            ),
        ),
        built("GetWireguardGatewayPeer", &GetWireguardGatewayPeer::new("gatewayId /%ü", "peerId /%ü")),
        built(
            "ReplaceWireguardGatewayPeer",
            &ReplaceWireguardGatewayPeer::new(
                "gatewayId /%ü",
                "peerId /%ü",
                NewWireguardPeer::new("name /%ü", ["allowedIPs /%ü"], "publicKey /%ü"),
            ),
        ),
        built(
            "ReplaceWireguardGatewayPeer with everything",
            &ReplaceWireguardGatewayPeer::new(
                "gatewayId /%ü",
                "peerId /%ü",
                NewWireguardPeer::new("name /%ü", ["allowedIPs /%ü"], "publicKey /%ü")
                    .description("description /%ü")
                    .endpoint(WireguardEndpoint::new("host /%ü").port(13)),
            ),
        ),
        built(
            "ReplaceWireguardGatewayPeer with zero values",
            &ReplaceWireguardGatewayPeer::new(
                "gatewayId /%ü",
                "peerId /%ü",
                NewWireguardPeer::new("", [""; 0], "").description("").endpoint(WireguardEndpoint::new("").port(0)),
            ),
        ),
        built("DeleteWireguardGatewayPeer", &DeleteWireguardGatewayPeer::new("gatewayId /%ü", "peerId /%ü")),
    ]
}
