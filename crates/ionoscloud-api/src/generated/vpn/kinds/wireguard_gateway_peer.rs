// Written by `cargo xtask codegen` from vpn.json, sha256
// b894a621b6f0eb1b4565604b5773bcfa30ceaaa6f5bccf711b942c626b9d4bdb;
// do not edit.

use ionoscloud_models::vpn as models;

use super::super::{
    CreateWireguardGatewayPeer, DeleteWireguardGatewayPeer, GetWireguardGatewayPeer, ListWireguardGatewayPeers,
    PRODUCT, ReplaceWireguardGatewayPeer,
};
use super::WireguardGatewayKey;

use crate::resource;

/// The peers of a WireGuard gateway.
///
/// The collection `/wireguardgateways/{gatewayId}/peers`.
#[derive(Clone, Copy, Debug)]
pub enum WireguardGatewayPeer {}
impl resource::Kind for WireguardGatewayPeer {
    type Parent = WireguardGatewayKey;
    const NOUN: &'static str = "peer";
}

impl resource::Resource for WireguardGatewayPeer {
    type Item = models::WireguardPeer;
    type Id = models::WireguardPeerId;
    type Key = WireguardGatewayPeerKey;
    type Get = GetWireguardGatewayPeer;

    fn key(parent: &WireguardGatewayKey, id: models::WireguardPeerId) -> WireguardGatewayPeerKey {
        WireguardGatewayPeerKey {
            location: parent.location.clone(),
            gateway_id: parent.gateway_id.clone(),
            peer_id: id,
        }
    }

    fn id(key: &WireguardGatewayPeerKey) -> &models::WireguardPeerId {
        &key.peer_id
    }

    fn get(key: &WireguardGatewayPeerKey) -> GetWireguardGatewayPeer {
        GetWireguardGatewayPeer::new(key.gateway_id.clone(), key.peer_id.clone())
    }
}

impl resource::Listable for WireguardGatewayPeer {
    type Entry = models::WireguardPeer;
    type List = ListWireguardGatewayPeers;

    fn list(parent: &WireguardGatewayKey) -> ListWireguardGatewayPeers {
        ListWireguardGatewayPeers::new(parent.gateway_id.clone())
    }

    fn entry_id(entry: &models::WireguardPeer) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::WireguardPeer) -> Option<&str> {
        entry.properties.name.as_deref()
    }

    fn entry_origin(entry: &models::WireguardPeer) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for WireguardGatewayPeer {
    const UNIQUE: bool = false;
}

impl resource::Tracked for WireguardGatewayPeer {
    type Seen = models::WireguardPeer;
    type Poll = GetWireguardGatewayPeer;
    type Gone = ();

    fn poll(key: &WireguardGatewayPeerKey) -> GetWireguardGatewayPeer {
        GetWireguardGatewayPeer::new(key.gateway_id.clone(), key.peer_id.clone())
    }

    fn polled_id(key: &WireguardGatewayPeerKey) -> &str {
        key.peer_id.as_str()
    }

    fn gone(seen: Option<models::WireguardPeer>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for WireguardGatewayPeer {
    type New = models::NewWireguardPeer;
    type Created = models::WireguardPeer;
    type Create = CreateWireguardGatewayPeer;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn create(parent: &WireguardGatewayKey, new: models::NewWireguardPeer) -> CreateWireguardGatewayPeer {
        CreateWireguardGatewayPeer::new(parent.gateway_id.clone(), new)
    }

    fn created_id(created: &models::WireguardPeer) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewWireguardPeer) -> Option<&str> {
        Some(new.name.as_str())
    }

    fn created_name(created: &models::WireguardPeer) -> Option<&str> {
        created.properties.name.as_deref()
    }

    fn created_as(item: models::WireguardPeer) -> Option<models::WireguardPeer> {
        Some(item)
    }

    fn agrees(new: &models::NewWireguardPeer, entry: &models::WireguardPeer) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::WireguardPeer) -> Option<models::WireguardPeer> {
        Some(entry)
    }
}

impl resource::Replaceable for WireguardGatewayPeer {
    type Replacement = models::NewWireguardPeer;
    type Replaced = models::WireguardPeer;
    type Replace = ReplaceWireguardGatewayPeer;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn replace(key: &WireguardGatewayPeerKey, replacement: models::NewWireguardPeer) -> ReplaceWireguardGatewayPeer {
        ReplaceWireguardGatewayPeer::new(key.gateway_id.clone(), key.peer_id.clone(), replacement)
    }

    fn replaced(replaced: &models::WireguardPeer) -> Option<&models::WireguardPeer> {
        Some(replaced)
    }

    fn replaced_as(item: models::WireguardPeer) -> Option<models::WireguardPeer> {
        Some(item)
    }
}

impl resource::Upsertable for WireguardGatewayPeer {}
impl resource::Deletable for WireguardGatewayPeer {
    type Deleted = ();
    type Delete = DeleteWireguardGatewayPeer;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &WireguardGatewayPeerKey) -> DeleteWireguardGatewayPeer {
        DeleteWireguardGatewayPeer::new(key.gateway_id.clone(), key.peer_id.clone())
    }
}

/// The key of a peer: `/wireguardgateways/{gatewayId}/peers/{peerId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WireguardGatewayPeerKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the gateway.
    pub gateway_id: models::WireguardGatewayId,
    /// Identifies the peer.
    pub peer_id: models::WireguardPeerId,
}

impl WireguardGatewayPeerKey {
    /// The key of these ids, in the default location.
    pub fn new(gateway_id: impl Into<models::WireguardGatewayId>, peer_id: impl Into<models::WireguardPeerId>) -> Self {
        Self { location: None, gateway_id: gateway_id.into(), peer_id: peer_id.into() }
    }
}

impl resource::Key for WireguardGatewayPeerKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/wireguardgateways/{gatewayId}/peers/{peerId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.gateway_id.as_str(), self.peer_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [gateway_id, peer_id] = ids else { return None };
        Some(Self { location, gateway_id: gateway_id.as_str().into(), peer_id: peer_id.as_str().into() })
    }
}

impl std::fmt::Display for WireguardGatewayPeerKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for WireguardGatewayPeerKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
