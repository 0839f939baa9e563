//! Gateways, tunnels and peers of VPN Gateway. The first read after a deletion returns 500 there.

use ionoscloud::vpn::{
    AuthMethod, Connection, EspSettings, IkeSettings, NewIpsecGateway, NewIpsecTunnel, NewTunnelAuth,
    NewWireguardGateway, NewWireguardPeer, PresharedKey, Tier, WireguardEndpoint,
};
use ionoscloud_emulator::Emulator;

use super::lives::Lives;
use super::{DATACENTER, client, ready};

fn lan() -> Connection {
    Connection::new(DATACENTER, "2", "10.7.222.1/24")
}

fn ipsec() -> NewIpsecGateway {
    NewIpsecGateway::new("site a", "192.0.2.1", [lan()])
}

pub(super) fn tunnel() -> NewIpsecTunnel {
    let auth = NewTunnelAuth::new(AuthMethod::Psk).psk(PresharedKey::new(test_secrets::password()));
    let (here, there) = (["10.7.222.0/24"], ["10.8.0.0/16"]);
    NewIpsecTunnel::new()
        .name("to b")
        .remote_host("198.51.100.9")
        .auth(auth)
        .ike(IkeSettings::new())
        .esp(EspSettings::new())
        .cloud_network_cidrs(here)
        .peer_network_cidrs(there)
}

fn wireguard() -> NewWireguardGateway {
    NewWireguardGateway::new("roads", "192.0.2.2", [lan()], test_secrets::password())
}

fn peer() -> NewWireguardPeer {
    NewWireguardPeer::new("laptop", ["10.9.0.2/32"], "public")
}

pub(super) async fn lives(lives: &mut Lives) {
    let gateways = lives.client.vpn().at("de/txl").ipsec_gateways();
    lives
        .life(&gateways, ipsec().tier(Tier::EnhancedHa).description("first"), async |handle| {
            let properties = handle.replace(ipsec()).await.properties;
            assert_eq!(properties.tier, Some(Tier::Standard), "what is left out has its default again");
            assert_eq!(properties.description.unwrap_or_default(), "");
        })
        .await;
    lives.upserted(&gateways, ipsec()).await;
    let tunnels = ready(&gateways, ipsec()).await.tunnels();
    lives
        .life(&tunnels, tunnel(), async |handle| {
            let mut hour = tunnel();
            hour.remote_host = Some("198.51.100.10".into());
            hour.ike = Some(IkeSettings::new().lifetime_seconds(3_600));
            let changed = handle.replace(hour).await.properties;
            assert_eq!(changed.remote_host.as_deref(), Some("198.51.100.10"));
            assert_eq!(
                (changed.ike.unwrap().lifetime_seconds, changed.esp.unwrap().lifetime_seconds),
                (Some(3_600), Some(3_600))
            );
            assert!(changed.auth.unwrap().psk.is_none());
        })
        .await;
    lives.upserted(&tunnels, tunnel()).await;
    let gateways = lives.client.vpn().at("us/las").wireguard_gateways();
    lives
        .life(&gateways, wireguard().listen_port(1_194), async |handle| {
            let changed = handle.replace(wireguard()).await;
            assert_eq!(changed.properties.listen_port, Some(51_820), "the default");
            assert!(changed.properties.private_key.is_none());
            assert!(changed.metadata.unwrap().public_key.is_some());
        })
        .await;
    lives.upserted(&gateways, wireguard()).await;
    let peers = ready(&gateways, wireguard()).await.peers();
    lives
        .life(&peers, peer().endpoint(WireguardEndpoint::new("h")), async |handle| {
            assert_eq!(handle.get().await.unwrap().properties.endpoint.unwrap().port, Some(51_820));
            let changed = handle.replace(peer()).await;
            assert_eq!(changed.properties.endpoint, None, "what is left out is removed");
        })
        .await;
    lives.upserted(&peers, peer()).await;
}

#[tokio::test(start_paused = true)]
async fn vpn_resources_are_created_by_put() {
    let vpn = client(&Emulator::new()).await.vpn().at("de/fra");
    let gateway = vpn.ipsec_gateways().create_by_put(ipsec()).await.unwrap().wait().await.unwrap();
    let tunnels = vpn.ipsec_gateway(&gateway.id).tunnels();
    let made = tunnels.create_by_put(tunnel()).await.unwrap().wait().await.unwrap();
    assert_eq!(tunnels.get(&made.id).await.unwrap(), made);
    let gateway = vpn.wireguard_gateways().create_by_put(wireguard()).await.unwrap().wait().await.unwrap();
    let peers = vpn.wireguard_gateway(&gateway.id).peers();
    let made = peers.create_by_put(peer()).await.unwrap().wait().await.unwrap();
    assert_eq!(peers.get(&made.id).await.unwrap(), made);
}
