// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "vpn",
    title: "IONOS VPN Gateway",
    version: "1.0.0",
    servers: Cow::Borrowed(&[
        OutlinedServer::new("https://vpn.de-fra.ionos.com", Some("de/fra"), &["de/fra/2"]),
        OutlinedServer::new("https://vpn.de-txl.ionos.com", Some("de/txl"), &[]),
        OutlinedServer::new("https://vpn.es-vit.ionos.com", Some("es/vit"), &[]),
        OutlinedServer::new("https://vpn.gb-bhx.ionos.com", Some("gb/bhx"), &[]),
        OutlinedServer::new("https://vpn.gb-lhr.ionos.com", Some("gb/lhr"), &[]),
        OutlinedServer::new("https://vpn.us-ewr.ionos.com", Some("us/ewr"), &[]),
        OutlinedServer::new("https://vpn.us-las.ionos.com", Some("us/las"), &[]),
        OutlinedServer::new("https://vpn.us-mci.ionos.com", Some("us/mci"), &[]),
        OutlinedServer::new("https://vpn.fr-par.ionos.com", Some("fr/par"), &[]),
    ]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/ipsecgateways", "ipsecgatewaysGet"),
        OutlinedOperation::new(Method::Post, "/ipsecgateways", "ipsecgatewaysPost"),
        OutlinedOperation::new(Method::Get, "/ipsecgateways/{gatewayId}", "ipsecgatewaysFindById"),
        OutlinedOperation::new(Method::Put, "/ipsecgateways/{gatewayId}", "ipsecgatewaysPut"),
        OutlinedOperation::new(Method::Delete, "/ipsecgateways/{gatewayId}", "ipsecgatewaysDelete"),
        OutlinedOperation::new(Method::Get, "/ipsecgateways/{gatewayId}/tunnels", "ipsecgatewaysTunnelsGet"),
        OutlinedOperation::new(Method::Post, "/ipsecgateways/{gatewayId}/tunnels", "ipsecgatewaysTunnelsPost"),
        OutlinedOperation::new(
            Method::Get,
            "/ipsecgateways/{gatewayId}/tunnels/{tunnelId}",
            "ipsecgatewaysTunnelsFindById",
        ),
        OutlinedOperation::new(Method::Put, "/ipsecgateways/{gatewayId}/tunnels/{tunnelId}", "ipsecgatewaysTunnelsPut"),
        OutlinedOperation::new(
            Method::Delete,
            "/ipsecgateways/{gatewayId}/tunnels/{tunnelId}",
            "ipsecgatewaysTunnelsDelete",
        ),
        OutlinedOperation::new(Method::Get, "/wireguardgateways", "wireguardgatewaysGet"),
        OutlinedOperation::new(Method::Post, "/wireguardgateways", "wireguardgatewaysPost"),
        OutlinedOperation::new(Method::Get, "/wireguardgateways/{gatewayId}", "wireguardgatewaysFindById"),
        OutlinedOperation::new(Method::Put, "/wireguardgateways/{gatewayId}", "wireguardgatewaysPut"),
        OutlinedOperation::new(Method::Delete, "/wireguardgateways/{gatewayId}", "wireguardgatewaysDelete"),
        OutlinedOperation::new(Method::Get, "/wireguardgateways/{gatewayId}/peers", "wireguardgatewaysPeersGet"),
        OutlinedOperation::new(Method::Post, "/wireguardgateways/{gatewayId}/peers", "wireguardgatewaysPeersPost"),
        OutlinedOperation::new(
            Method::Get,
            "/wireguardgateways/{gatewayId}/peers/{peerId}",
            "wireguardgatewaysPeersFindById",
        ),
        OutlinedOperation::new(
            Method::Put,
            "/wireguardgateways/{gatewayId}/peers/{peerId}",
            "wireguardgatewaysPeersPut",
        ),
        OutlinedOperation::new(
            Method::Delete,
            "/wireguardgateways/{gatewayId}/peers/{peerId}",
            "wireguardgatewaysPeersDelete",
        ),
    ]),
};
