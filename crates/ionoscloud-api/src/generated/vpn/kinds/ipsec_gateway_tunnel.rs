// Written by `cargo xtask codegen` from vpn.json, sha256
// b894a621b6f0eb1b4565604b5773bcfa30ceaaa6f5bccf711b942c626b9d4bdb;
// do not edit.

use ionoscloud_models::vpn as models;

use super::super::{
    CreateIpsecGatewayTunnel, DeleteIpsecGatewayTunnel, GetIpsecGatewayTunnel, ListIpsecGatewayTunnels, PRODUCT,
    ReplaceIpsecGatewayTunnel,
};
use super::IpsecGatewayKey;

use crate::resource;

/// The tunnels of an IPsec gateway; each replacement needs the preshared key again.
///
/// The collection `/ipsecgateways/{gatewayId}/tunnels`.
#[derive(Clone, Copy, Debug)]
pub enum IpsecGatewayTunnel {}
impl resource::Kind for IpsecGatewayTunnel {
    type Parent = IpsecGatewayKey;
    const NOUN: &'static str = "tunnel";
}

impl resource::Resource for IpsecGatewayTunnel {
    type Item = models::IpsecTunnel;
    type Id = models::IpsecTunnelId;
    type Key = IpsecGatewayTunnelKey;
    type Get = GetIpsecGatewayTunnel;

    fn key(parent: &IpsecGatewayKey, id: models::IpsecTunnelId) -> IpsecGatewayTunnelKey {
        IpsecGatewayTunnelKey {
            location: parent.location.clone(),
            gateway_id: parent.gateway_id.clone(),
            tunnel_id: id,
        }
    }

    fn id(key: &IpsecGatewayTunnelKey) -> &models::IpsecTunnelId {
        &key.tunnel_id
    }

    fn get(key: &IpsecGatewayTunnelKey) -> GetIpsecGatewayTunnel {
        GetIpsecGatewayTunnel::new(key.gateway_id.clone(), key.tunnel_id.clone())
    }
}

impl resource::Listable for IpsecGatewayTunnel {
    type Entry = models::IpsecTunnel;
    type List = ListIpsecGatewayTunnels;

    fn list(parent: &IpsecGatewayKey) -> ListIpsecGatewayTunnels {
        ListIpsecGatewayTunnels::new(parent.gateway_id.clone())
    }

    fn entry_id(entry: &models::IpsecTunnel) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::IpsecTunnel) -> Option<&str> {
        entry.properties.name.as_deref()
    }

    fn entry_origin(entry: &models::IpsecTunnel) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for IpsecGatewayTunnel {
    const UNIQUE: bool = false;
}

impl resource::Tracked for IpsecGatewayTunnel {
    type Seen = models::IpsecTunnel;
    type Poll = GetIpsecGatewayTunnel;
    type Gone = ();

    fn poll(key: &IpsecGatewayTunnelKey) -> GetIpsecGatewayTunnel {
        GetIpsecGatewayTunnel::new(key.gateway_id.clone(), key.tunnel_id.clone())
    }

    fn polled_id(key: &IpsecGatewayTunnelKey) -> &str {
        key.tunnel_id.as_str()
    }

    fn gone(seen: Option<models::IpsecTunnel>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for IpsecGatewayTunnel {
    type New = models::NewIpsecTunnel;
    type Created = models::IpsecTunnel;
    type Create = CreateIpsecGatewayTunnel;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn create(parent: &IpsecGatewayKey, new: models::NewIpsecTunnel) -> CreateIpsecGatewayTunnel {
        CreateIpsecGatewayTunnel::new(parent.gateway_id.clone(), new)
    }

    fn created_id(created: &models::IpsecTunnel) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewIpsecTunnel) -> Option<&str> {
        new.name.as_deref()
    }

    fn created_name(created: &models::IpsecTunnel) -> Option<&str> {
        created.properties.name.as_deref()
    }

    fn created_as(item: models::IpsecTunnel) -> Option<models::IpsecTunnel> {
        Some(item)
    }

    fn agrees(new: &models::NewIpsecTunnel, entry: &models::IpsecTunnel) -> bool {
        resource::agrees_beside(new, &entry.properties, &["auth.psk"])
    }

    fn created(entry: models::IpsecTunnel) -> Option<models::IpsecTunnel> {
        Some(entry)
    }
}

impl resource::Replaceable for IpsecGatewayTunnel {
    type Replacement = models::NewIpsecTunnel;
    type Replaced = models::IpsecTunnel;
    type Replace = ReplaceIpsecGatewayTunnel;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn replace(key: &IpsecGatewayTunnelKey, replacement: models::NewIpsecTunnel) -> ReplaceIpsecGatewayTunnel {
        ReplaceIpsecGatewayTunnel::new(key.gateway_id.clone(), key.tunnel_id.clone(), replacement)
    }

    fn replaced(replaced: &models::IpsecTunnel) -> Option<&models::IpsecTunnel> {
        Some(replaced)
    }

    fn replaced_as(item: models::IpsecTunnel) -> Option<models::IpsecTunnel> {
        Some(item)
    }
}

impl resource::Upsertable for IpsecGatewayTunnel {}
impl resource::Deletable for IpsecGatewayTunnel {
    type Deleted = ();
    type Delete = DeleteIpsecGatewayTunnel;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &IpsecGatewayTunnelKey) -> DeleteIpsecGatewayTunnel {
        DeleteIpsecGatewayTunnel::new(key.gateway_id.clone(), key.tunnel_id.clone())
    }
}

/// The key of a tunnel: `/ipsecgateways/{gatewayId}/tunnels/{tunnelId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct IpsecGatewayTunnelKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the gateway.
    pub gateway_id: models::IpsecGatewayId,
    /// Identifies the tunnel.
    pub tunnel_id: models::IpsecTunnelId,
}

impl IpsecGatewayTunnelKey {
    /// The key of these ids, in the default location.
    pub fn new(gateway_id: impl Into<models::IpsecGatewayId>, tunnel_id: impl Into<models::IpsecTunnelId>) -> Self {
        Self { location: None, gateway_id: gateway_id.into(), tunnel_id: tunnel_id.into() }
    }
}

impl resource::Key for IpsecGatewayTunnelKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/ipsecgateways/{gatewayId}/tunnels/{tunnelId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.gateway_id.as_str(), self.tunnel_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [gateway_id, tunnel_id] = ids else { return None };
        Some(Self { location, gateway_id: gateway_id.as_str().into(), tunnel_id: tunnel_id.as_str().into() })
    }
}

impl std::fmt::Display for IpsecGatewayTunnelKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for IpsecGatewayTunnelKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
