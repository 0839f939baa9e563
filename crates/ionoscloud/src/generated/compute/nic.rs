// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use super::{NicFirewallRuleHandle, NicFirewallRules, NicFlowLogHandle, NicFlowLogs};

use crate::Error;
use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle, WaitFamily};
use crate::wait::InProgress;
use ionoscloud_api::compute::ListServerNics;
use ionoscloud_api::compute::kinds;
use ionoscloud_models::compute as models;

/// The NICs of a server.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::compute::NewNic;
///
/// let nics = client.compute().datacenter("4711").server("4712").nics();
/// let nic = nics.create(NewNic::new(1).name("eth0")).await?.wait().await?;
/// println!("{:?}", nic.properties.map(|properties| properties.ips));
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`create`](Collection::create), `POST /datacenters/{datacenterId}/servers/{serverId}/nics`: Creates a NIC of a
///   server. Not idempotent. A LAN that does not exist is created with the NIC. Reading a NIC can return 404 for a
///   while after its request is done. [`wait`](crate::InProgress::wait) ends when the request is done, and the NIC and
///   its data centre are `AVAILABLE`.
/// * [`update`](Collection::update), `PATCH /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}`: Changes a NIC
///   of a server; members that are not set stay as they are. [`wait`](crate::InProgress::wait) ends when the request is
///   done, and the NIC and its data centre are `AVAILABLE`.
/// * [`replace`](Collection::replace), `PUT /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}`: Replaces the
///   content of a NIC of a server; members that are not set are reset. `NewNicProperties::try_from(read)` keeps what
///   was read. [`wait`](crate::InProgress::wait) ends when the request is done, and the NIC and its data centre are
///   `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}`: Deletes a
///   NIC of a server. [`wait`](crate::InProgress::wait) ends when the request is done, the NIC is gone and its data
///   centre is `AVAILABLE`.
pub type Nics = Collection<kinds::Nic>;

/// The handle of a NIC: its ids, without its content. [`Nics`] says what its operations do, and when a wait for them
/// ends.
pub type NicHandle = Handle<kinds::Nic>;

impl Handle<kinds::Nic> {
    /// Returns the collection of the firewall rules of this NIC; nothing is sent.
    pub fn firewall_rules(&self) -> NicFirewallRules {
        self.children()
    }

    /// Returns the handle of one of [these firewall rules](Self::firewall_rules); nothing is sent.
    pub fn firewall_rule(&self, id: impl Into<models::RuleId>) -> NicFirewallRuleHandle {
        self.firewall_rules().handle(id)
    }

    /// Returns the collection of the flow logs of this NIC; nothing is sent.
    pub fn flow_logs(&self) -> NicFlowLogs {
        self.children()
    }

    /// Returns the handle of one of [these flow logs](Self::flow_logs); nothing is sent.
    pub fn flow_log(&self, id: impl Into<models::FlowLogId>) -> NicFlowLogHandle {
        self.flow_logs().handle(id)
    }

    /// Replaces the security groups of a NIC.
    ///
    /// `PUT /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/securitygroups`. Groups that are not in the
    /// list are removed. [`wait`](crate::InProgress::wait) ends when the request is done, and the NIC and its data
    /// centre are `AVAILABLE`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the NIC does not exist.
    ///
    /// The document of the API names no status.
    pub async fn replace_security_groups(
        &self,
        security_group_ids: impl IntoIterator<Item = impl Into<models::SecurityGroupId>>,
    ) -> Result<InProgress<models::SecurityGroupList, models::Nic>, Error> {
        self.act(kinds::Nic::replace_security_groups(self.key(), security_group_ids), WaitFamily::Request).await
    }
}

impl ListRequest<ListServerNics> {
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

impl GetRequest<kinds::Nic> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
