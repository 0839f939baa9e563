// Written by `cargo xtask codegen` from vpn.json, sha256
// b894a621b6f0eb1b4565604b5773bcfa30ceaaa6f5bccf711b942c626b9d4bdb;
// do not edit.

use crate::Client;
use crate::resource::{Collection, Handle};
use ionoscloud_api::vpn::kinds;
use ionoscloud_models::vpn as models;

/// The entry point to VPN Gateway; get it from [`Client::vpn`].
#[derive(Clone, Debug)]
pub struct Vpn {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl Client {
    /// Returns the entry point to VPN Gateway; nothing is sent.
    pub fn vpn(&self) -> Vpn {
        Vpn { client: self.clone(), root: kinds::Root::new() }
    }
}

impl Vpn {
    /// Returns the product in this location, such as `de/fra`. Without one the configured location is used; if there is
    /// none either, calls fail before anything is sent, and the error lists the locations.
    #[must_use]
    pub fn at(&self, location: impl Into<crate::Location>) -> Self {
        let root = ionoscloud_api::resource::Key::at(self.root.clone(), location);
        Self { client: self.client.clone(), root }
    }

    /// Returns the collection of the IPsec gateways of the contract in one location; nothing is sent.
    pub fn ipsec_gateways(&self) -> IpsecGateways {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these IPsec gateways](Self::ipsec_gateways); nothing is sent.
    pub fn ipsec_gateway(&self, id: impl Into<models::IpsecGatewayId>) -> IpsecGatewayHandle {
        self.ipsec_gateways().handle(id)
    }

    /// Returns the collection of the WireGuard gateways of the contract in one location; nothing is sent.
    pub fn wireguard_gateways(&self) -> WireguardGateways {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these WireGuard gateways](Self::wireguard_gateways); nothing is sent.
    pub fn wireguard_gateway(&self, id: impl Into<models::WireguardGatewayId>) -> WireguardGatewayHandle {
        self.wireguard_gateways().handle(id)
    }
}

/// The IPsec gateways of the contract in one location.
///
/// A creation returns at once with the status `PROVISIONING`; waiting for the gateway takes minutes. A `replace` with
/// an id of your choice creates the gateway, and what a replacement leaves out returns to its default.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client, key: ionoscloud::Secret) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::vpn::{
///     AuthMethod, Connection, EspSettings, IkeSettings, NewIpsecGateway, NewIpsecTunnel, NewTunnelAuth, PresharedKey,
/// };
///
/// let vpn = client.vpn().at("de/txl");
/// let lan = Connection::new("1eb1bd8b-3ad1-4a3c-9ac7-5f3d44a6a5e1", "2", "192.168.1.101/24");
/// let gateway = vpn.ipsec_gateways().create(NewIpsecGateway::new("site a", "203.0.113.8", [lan])).await?.wait().await?;
/// let auth = NewTunnelAuth::new(AuthMethod::Psk).psk(PresharedKey::new(key));
/// let (ike, esp) = (IkeSettings::new(), EspSettings::new());
/// let (here, there) = (["192.168.1.0/24"], ["10.1.0.0/16"]);
/// let tunnel = NewIpsecTunnel::new()
///     .name("to site b")
///     .remote_host("198.51.100.9")
///     .auth(auth)
///     .ike(ike)
///     .esp(esp)
///     .cloud_network_cidrs(here)
///     .peer_network_cidrs(there);
/// vpn.ipsec_gateway(&gateway.id).tunnels().create(tunnel).await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /ipsecgateways/{gatewayId}`: Returns one IPsec gateway, the one to poll during a
///   change. Returns 404 once a deletion is complete; for some seconds after the request it may return 500.
/// * [`create`](Collection::create), `POST /ipsecgateways`: Creates an IPsec gateway; it is usable once its status is
///   `AVAILABLE`. Not idempotent: a repetition creates a second one, and names are not unique.
///   [`wait`](crate::InProgress::wait) ends when the IPsec gateway is `AVAILABLE`.
/// * [`replace`](Collection::replace) and [`create_by_put`](Collection::create_by_put),
///   `PUT /ipsecgateways/{gatewayId}`: Replaces the settings of an IPsec gateway, or creates one with this id if there
///   is none. Returns 200 for a replacement and 201 for a creation. Members that are not set return to their defaults.
///   `NewIpsecGateway::try_from(read)` keeps what was read. [`wait`](crate::InProgress::wait) ends when the IPsec
///   gateway is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /ipsecgateways/{gatewayId}`: Deletes an IPsec gateway with its tunnels.
///   The response precedes the end of the deletion, after which reading the IPsec gateway returns 404, and its LANs can
///   be deleted some time later. The first read may return 500. [`wait`](crate::InProgress::wait) ends when the IPsec
///   gateway is gone.
pub type IpsecGateways = Collection<kinds::IpsecGateway>;

/// The handle of an IPsec gateway: its ids, without its content. [`IpsecGateways`] says what its operations do, and
/// when a wait for them ends.
pub type IpsecGatewayHandle = Handle<kinds::IpsecGateway>;

/// The tunnels of an IPsec gateway; each replacement needs the preshared key again.
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /ipsecgateways/{gatewayId}/tunnels/{tunnelId}`: Returns one tunnel, the one to poll
///   during a change. Returns 404 once a deletion is complete; for some seconds after the request it may return 500.
/// * [`create`](Collection::create), `POST /ipsecgateways/{gatewayId}/tunnels`: Creates a tunnel; it is usable once its
///   status is `AVAILABLE`. Not idempotent: a repetition creates a second one, and names are not unique.
///   [`wait`](crate::InProgress::wait) ends when the tunnel is `AVAILABLE`.
/// * [`replace`](Collection::replace) and [`create_by_put`](Collection::create_by_put),
///   `PUT /ipsecgateways/{gatewayId}/tunnels/{tunnelId}`: Replaces the settings of a tunnel, or creates one with this
///   id if there is none. Returns 200 for a replacement and 201 for a creation. Members that are not set return to
///   their defaults; the preshared key has to be sent again. `NewIpsecTunnel::try_from(read)` keeps what was read. No
///   read shows `auth.psk`, so it is not set. [`wait`](crate::InProgress::wait) ends when the tunnel is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /ipsecgateways/{gatewayId}/tunnels/{tunnelId}`: Deletes a tunnel. The
///   response precedes the end of the deletion, after which reading the tunnel returns 404.
///   [`wait`](crate::InProgress::wait) ends when the tunnel is gone.
pub type IpsecGatewayTunnels = Collection<kinds::IpsecGatewayTunnel>;

/// The handle of a tunnel: its ids, without its content. [`IpsecGatewayTunnels`] says what its operations do, and when
/// a wait for them ends.
pub type IpsecGatewayTunnelHandle = Handle<kinds::IpsecGatewayTunnel>;

/// The WireGuard gateways of the contract in one location; each replacement needs the private key again.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client, key: ionoscloud::Secret) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::vpn::{Connection, NewWireguardGateway, NewWireguardPeer};
///
/// let vpn = client.vpn().at("de/txl");
/// let lan = Connection::new("1eb1bd8b-3ad1-4a3c-9ac7-5f3d44a6a5e1", "2", "192.168.1.101/24");
/// let new = NewWireguardGateway::new("road warriors", "203.0.113.8", [lan], key).interface_ipv4_cidr("10.7.0.1/24");
/// let gateway = vpn.wireguard_gateways().create(new).await?.wait().await?;
/// let peer = NewWireguardPeer::new("laptop", ["10.7.0.2/32"], "q83vEjRWeJC8q83vEjRWeJC8q83vEjRWeJC8q83vEjQ=");
/// vpn.wireguard_gateway(&gateway.id).peers().create(peer).await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /wireguardgateways/{gatewayId}`: Returns one WireGuard gateway, the one to poll
///   during a change. Returns 404 once a deletion is complete; for some seconds after the request it may return 500.
/// * [`create`](Collection::create), `POST /wireguardgateways`: Creates a WireGuard gateway; it is usable once its
///   status is `AVAILABLE`. Not idempotent: a repetition creates a second one, and names are not unique.
///   [`wait`](crate::InProgress::wait) ends when the WireGuard gateway is `AVAILABLE`.
/// * [`replace`](Collection::replace) and [`create_by_put`](Collection::create_by_put),
///   `PUT /wireguardgateways/{gatewayId}`: Replaces the settings of a WireGuard gateway, or creates one with this id if
///   there is none. Returns 200 for a replacement and 201 for a creation. Members that are not set return to their
///   defaults; the private key has to be sent again. `NewWireguardGateway::replacing(read, private_key)` keeps what was
///   read. [`wait`](crate::InProgress::wait) ends when the WireGuard gateway is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /wireguardgateways/{gatewayId}`: Deletes a WireGuard gateway with its
///   peers. The response precedes the end of the deletion, after which reading the WireGuard gateway returns 404, and
///   its LANs can be deleted some time later. The first read may return 500. [`wait`](crate::InProgress::wait) ends
///   when the WireGuard gateway is gone.
pub type WireguardGateways = Collection<kinds::WireguardGateway>;

/// The handle of a WireGuard gateway: its ids, without its content. [`WireguardGateways`] says what its operations do,
/// and when a wait for them ends.
pub type WireguardGatewayHandle = Handle<kinds::WireguardGateway>;

/// The peers of a WireGuard gateway.
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /wireguardgateways/{gatewayId}/peers/{peerId}`: Returns one peer, the one to poll
///   during a change. Returns 404 once a deletion is complete; for some seconds after the request it may return 500.
/// * [`create`](Collection::create), `POST /wireguardgateways/{gatewayId}/peers`: Creates a peer; it is usable once its
///   status is `AVAILABLE`. Not idempotent: a repetition creates a second one, and names are not unique.
///   [`wait`](crate::InProgress::wait) ends when the peer is `AVAILABLE`.
/// * [`replace`](Collection::replace) and [`create_by_put`](Collection::create_by_put),
///   `PUT /wireguardgateways/{gatewayId}/peers/{peerId}`: Replaces the settings of a peer, or creates one with this id
///   if there is none. Returns 200 for a replacement and 201 for a creation. Members that are not set return to their
///   defaults. `NewWireguardPeer::try_from(read)` keeps what was read. [`wait`](crate::InProgress::wait) ends when the
///   peer is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /wireguardgateways/{gatewayId}/peers/{peerId}`: Deletes a peer. The
///   response precedes the end of the deletion, after which reading the peer returns 404.
///   [`wait`](crate::InProgress::wait) ends when the peer is gone.
pub type WireguardGatewayPeers = Collection<kinds::WireguardGatewayPeer>;

/// The handle of a peer: its ids, without its content. [`WireguardGatewayPeers`] says what its operations do, and when
/// a wait for them ends.
pub type WireguardGatewayPeerHandle = Handle<kinds::WireguardGatewayPeer>;

impl Handle<kinds::IpsecGateway> {
    /// Returns the collection of the tunnels of this IPsec gateway; nothing is sent.
    pub fn tunnels(&self) -> IpsecGatewayTunnels {
        self.children()
    }

    /// Returns the handle of one of [these tunnels](Self::tunnels); nothing is sent.
    pub fn tunnel(&self, id: impl Into<models::IpsecTunnelId>) -> IpsecGatewayTunnelHandle {
        self.tunnels().handle(id)
    }
}

impl Handle<kinds::WireguardGateway> {
    /// Returns the collection of the peers of this WireGuard gateway; nothing is sent.
    pub fn peers(&self) -> WireguardGatewayPeers {
        self.children()
    }

    /// Returns the handle of one of [these peers](Self::peers); nothing is sent.
    pub fn peer(&self, id: impl Into<models::WireguardPeerId>) -> WireguardGatewayPeerHandle {
        self.peers().handle(id)
    }
}
