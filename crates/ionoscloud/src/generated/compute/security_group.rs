// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use super::{SecurityGroupRuleHandle, SecurityGroupRules};

use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle};
use ionoscloud_api::compute::ListSecurityGroups;
use ionoscloud_api::compute::kinds;
use ionoscloud_models::compute as models;

/// The security groups of a data centre.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::compute::NewSecurityGroup;
///
/// let groups = client.compute().datacenter("4711").security_groups();
/// let group = groups.create(NewSecurityGroup::new("web")).await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`create`](Collection::create), `POST /datacenters/{datacenterId}/securitygroups`: Creates a security group in a
///   data centre. [`wait`](crate::InProgress::wait) ends when the request is done, and the security group and its data
///   centre are `AVAILABLE`.
/// * [`update`](Collection::update), `PATCH /datacenters/{datacenterId}/securitygroups/{securityGroupId}`: Changes a
///   security group in a data centre; members that are not set stay as they are. [`wait`](crate::InProgress::wait) ends
///   when the request is done, and the security group and its data centre are `AVAILABLE`.
/// * [`replace`](Collection::replace), `PUT /datacenters/{datacenterId}/securitygroups/{securityGroupId}`: Replaces the
///   content of a security group in a data centre; members that are not set are reset.
///   `NewSecurityGroup::try_from(read)` keeps what was read. [`wait`](crate::InProgress::wait) ends when the request is
///   done, and the security group and its data centre are `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /datacenters/{datacenterId}/securitygroups/{securityGroupId}`: Deletes a
///   security group in a data centre. [`wait`](crate::InProgress::wait) ends when the request is done, the security
///   group is gone and its data centre is `AVAILABLE`.
pub type SecurityGroups = Collection<kinds::SecurityGroup>;

/// The handle of a security group: its ids, without its content. [`SecurityGroups`] says what its operations do, and
/// when a wait for them ends.
pub type SecurityGroupHandle = Handle<kinds::SecurityGroup>;

impl Handle<kinds::SecurityGroup> {
    /// Returns the collection of the rules of this security group; nothing is sent.
    pub fn rules(&self) -> SecurityGroupRules {
        self.children()
    }

    /// Returns the handle of one of [these rules](Self::rules); nothing is sent.
    pub fn rule(&self, id: impl Into<models::RuleId>) -> SecurityGroupRuleHandle {
        self.rules().handle(id)
    }
}

impl ListRequest<ListSecurityGroups> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Property to order by, by its name in the API, such as `name` or `createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable. The property has its name in the API, such as
    /// `vmState`.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl GetRequest<kinds::SecurityGroup> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
