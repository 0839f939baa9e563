// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    CreateSecurityGroup, DeleteSecurityGroup, GetSecurityGroup, ListSecurityGroups, PRODUCT, ReplaceSecurityGroup,
    UpdateSecurityGroup,
};
use super::DatacenterKey;

use crate::resource;

/// The security groups of a data centre.
///
/// The collection `/datacenters/{datacenterId}/securitygroups`.
#[derive(Clone, Copy, Debug)]
pub enum SecurityGroup {}
impl resource::Kind for SecurityGroup {
    type Parent = DatacenterKey;
    const NOUN: &'static str = "security group";
}

impl resource::Resource for SecurityGroup {
    type Item = models::SecurityGroup;
    type Id = models::SecurityGroupId;
    type Key = SecurityGroupKey;
    type Get = GetSecurityGroup;

    fn key(parent: &DatacenterKey, id: models::SecurityGroupId) -> SecurityGroupKey {
        SecurityGroupKey {
            location: parent.location.clone(),
            datacenter_id: parent.datacenter_id.clone(),
            security_group_id: id,
        }
    }

    fn id(key: &SecurityGroupKey) -> &models::SecurityGroupId {
        &key.security_group_id
    }

    fn get(key: &SecurityGroupKey) -> GetSecurityGroup {
        GetSecurityGroup::new(key.datacenter_id.clone(), key.security_group_id.clone())
    }
}

impl resource::Listable for SecurityGroup {
    type Entry = models::SecurityGroup;
    type List = ListSecurityGroups;

    fn list(parent: &DatacenterKey) -> ListSecurityGroups {
        ListSecurityGroups::new(parent.datacenter_id.clone()).depth(1)
    }

    fn list_named(parent: &DatacenterKey, name: &str) -> ListSecurityGroups {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::SecurityGroup) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::SecurityGroup) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::SecurityGroup) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for SecurityGroup {
    const UNIQUE: bool = false;
}

impl resource::Tracked for SecurityGroup {
    type Seen = models::SecurityGroup;
    type Poll = GetSecurityGroup;
    type Gone = ();

    fn poll(key: &SecurityGroupKey) -> GetSecurityGroup {
        GetSecurityGroup::new(key.datacenter_id.clone(), key.security_group_id.clone())
    }

    fn polled_id(key: &SecurityGroupKey) -> &str {
        key.security_group_id.as_str()
    }

    fn gone(seen: Option<models::SecurityGroup>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for SecurityGroup {
    type New = models::NewSecurityGroup;
    type Created = models::SecurityGroup;
    type Create = CreateSecurityGroup;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn create(parent: &DatacenterKey, new: models::NewSecurityGroup) -> CreateSecurityGroup {
        CreateSecurityGroup::new(parent.datacenter_id.clone(), new)
    }

    fn created_id(created: &models::SecurityGroup) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewSecurityGroup) -> Option<&str> {
        new.properties.name.as_deref()
    }

    fn created_name(created: &models::SecurityGroup) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(item: models::SecurityGroup) -> Option<models::SecurityGroup> {
        Some(item)
    }

    fn agrees(new: &models::NewSecurityGroup, entry: &models::SecurityGroup) -> bool {
        resource::agrees(&new.properties, &entry.properties)
    }

    fn created(entry: models::SecurityGroup) -> Option<models::SecurityGroup> {
        Some(entry)
    }
}

impl resource::Updatable for SecurityGroup {
    type Update = models::SecurityGroupUpdate;
    type Updated = models::SecurityGroup;
    type UpdateOperation = UpdateSecurityGroup;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(key: &SecurityGroupKey, update: models::SecurityGroupUpdate) -> UpdateSecurityGroup {
        UpdateSecurityGroup::new(key.datacenter_id.clone(), key.security_group_id.clone(), update)
    }

    fn updated(updated: &models::SecurityGroup) -> Option<&models::SecurityGroup> {
        Some(updated)
    }

    fn updated_as(item: models::SecurityGroup) -> Option<models::SecurityGroup> {
        Some(item)
    }
}

impl resource::Replaceable for SecurityGroup {
    type Replacement = models::NewSecurityGroup;
    type Replaced = models::SecurityGroup;
    type Replace = ReplaceSecurityGroup;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(key: &SecurityGroupKey, replacement: models::NewSecurityGroup) -> ReplaceSecurityGroup {
        ReplaceSecurityGroup::new(key.datacenter_id.clone(), key.security_group_id.clone(), replacement)
    }

    fn replaced(replaced: &models::SecurityGroup) -> Option<&models::SecurityGroup> {
        Some(replaced)
    }

    fn replaced_as(item: models::SecurityGroup) -> Option<models::SecurityGroup> {
        Some(item)
    }
}

impl resource::Deletable for SecurityGroup {
    type Deleted = ();
    type Delete = DeleteSecurityGroup;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &SecurityGroupKey) -> DeleteSecurityGroup {
        DeleteSecurityGroup::new(key.datacenter_id.clone(), key.security_group_id.clone())
    }
}

/// The key of a security group: `/datacenters/{datacenterId}/securitygroups/{securityGroupId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SecurityGroupKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the security group.
    pub security_group_id: models::SecurityGroupId,
}

impl SecurityGroupKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        security_group_id: impl Into<models::SecurityGroupId>,
    ) -> Self {
        Self { location: None, datacenter_id: datacenter_id.into(), security_group_id: security_group_id.into() }
    }
}

impl resource::Key for SecurityGroupKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}/securitygroups/{securityGroupId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.security_group_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, security_group_id] = ids else { return None };
        Some(Self {
            location,
            datacenter_id: datacenter_id.as_str().into(),
            security_group_id: security_group_id.as_str().into(),
        })
    }
}

impl std::fmt::Display for SecurityGroupKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for SecurityGroupKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
