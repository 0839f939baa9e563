//! The responses of VPN Gateway, written by hand after the vendor's samples: nothing was recorded.

use ionoscloud_core::Lifecycle as _;
use ionoscloud_models::vpn::{
    AuthMethod, DiffieHellmanGroup, EncryptionAlgorithm, IntegrityAlgorithm, IpsecGateway, IpsecTunnel, IpsecVersion,
    NewTunnelAuth, NewWireguardGateway, PresharedKey, Tier, WireguardGateway, WireguardPeer,
};
use serde_json::{json, to_value};

use crate::hostile_members::each_member_replaced;
use crate::{fixture, round_trip, text};

/// A null stands for a missing message.
#[test]
fn wireguard_gateway_has_public_key_alone() {
    let gateway: WireguardGateway = serde_json::from_str(fixture!("vpn/create_wireguard_gateway")).unwrap();
    assert_eq!((gateway.state(), gateway.is_ready(), gateway.is_failed()), (Some("PROVISIONING"), false, false));
    let properties = &gateway.properties;
    assert_eq!((text(&properties.gateway_ip), text(&properties.description)), (Some("203.0.113.7"), Some("")));
    assert_eq!((properties.listen_port, &properties.tier), (Some(51_820), &Some(Tier::Standard)));
    assert_eq!(text(&properties.interface_ipv4_cidr), Some("172.17.0.1/32"));
    assert_eq!(text(&properties.connections[0].ipv4_cidr), Some("192.168.1.100/24"));
    assert!(properties.private_key.is_none());
    let metadata = gateway.metadata.unwrap();
    assert!(text(&metadata.public_key).unwrap().starts_with("-----BEGIN PUBLIC KEY"));
    assert_eq!(metadata.status_message, None);
}

#[test]
fn peer_has_endpoint_and_networks() {
    let peer: WireguardPeer = round_trip(fixture!("vpn/get_wireguard_gateway_peer")).unwrap();
    assert!(peer.is_ready());
    assert_eq!(peer.properties.allowed_ips, ["10.9.0.0/24"]);
    assert_eq!(peer.properties.endpoint.unwrap().port, Some(51_820));
}

#[test]
fn tunnel_has_ciphers_and_no_key() {
    let gateway: IpsecGateway = round_trip(fixture!("vpn/get_ipsec_gateway")).unwrap();
    assert_eq!((gateway.is_ready(), &gateway.properties.version), (true, &Some(IpsecVersion::IkeV2)));
    let tunnel: IpsecTunnel = round_trip(fixture!("vpn/get_ipsec_gateway_tunnel")).unwrap();
    let properties = &tunnel.properties;
    let auth = properties.auth.as_ref().unwrap();
    assert_eq!((&auth.method, &auth.psk), (&Some(AuthMethod::Psk), &None));
    let (ike, esp) = (properties.ike.as_ref().unwrap(), properties.esp.as_ref().unwrap());
    assert_eq!((ike.lifetime_seconds, esp.lifetime_seconds), (Some(86_400), Some(3_600)));
    assert_eq!(ike.diffie_hellman_group, Some(DiffieHellmanGroup::Modp4096));
    assert_eq!(esp.encryption_algorithm, Some(EncryptionAlgorithm::Aes256));
    assert_eq!(esp.integrity_algorithm, Some(IntegrityAlgorithm::Sha256));
    assert_eq!(
        (&properties.cloud_network_cidrs[0][..], &properties.peer_network_cidrs[0][..]),
        ("192.168.1.0/24", "10.1.0.0/16")
    );
}

#[test]
fn keys_are_sent_and_shown_nowhere() {
    let auth = NewTunnelAuth::new(AuthMethod::Psk).psk(PresharedKey::new("canary-psk"));
    let networks: [ionoscloud_models::vpn::Connection; 0] = [];
    let gateway = NewWireguardGateway::new("a", "192.0.2.1", networks, "canary-key");
    assert_eq!(to_value(&auth).unwrap(), json!({ "method": "PSK", "psk": { "key": "canary-psk" } }));
    assert_eq!(to_value(&gateway).unwrap()["privateKey"], "canary-key");
    let shown = format!("{auth:?} {auth:#?} {gateway:?} {gateway:#?}");
    assert!(!shown.contains("canary"), "{shown}");
}

#[test]
fn odd_members_are_read_or_refused_by_type() {
    each_member_replaced::<IpsecGateway>(fixture!("vpn/get_ipsec_gateway"), &["id", "properties"]).unwrap();
    each_member_replaced::<IpsecTunnel>(fixture!("vpn/get_ipsec_gateway_tunnel"), &["id", "properties"]).unwrap();
    each_member_replaced::<WireguardPeer>(fixture!("vpn/get_wireguard_gateway_peer"), &["id", "properties"]).unwrap();
}
