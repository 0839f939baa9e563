// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle};
use ionoscloud_api::compute::ListNicFirewallRules;
use ionoscloud_api::compute::kinds;

/// The firewall rules of a NIC.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::compute::NewFirewallRule;
///
/// let rules = client.compute().datacenter("4711").server("4712").nic("4713").firewall_rules();
/// let https = NewFirewallRule::new("TCP").name("https").port_range_start(443).port_range_end(443);
/// rules.create(https).await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`create`](Collection::create), `POST /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules`:
///   Creates a firewall rule of a NIC. [`wait`](crate::InProgress::wait) ends when the request is done, and the
///   firewall rule and its data centre are `AVAILABLE`.
/// * [`update`](Collection::update),
///   `PATCH /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules/{firewallruleId}`: Changes a
///   firewall rule of a NIC; members that are not set stay as they are. [`wait`](crate::InProgress::wait) ends when the
///   request is done, and the firewall rule and its data centre are `AVAILABLE`.
/// * [`replace`](Collection::replace),
///   `PUT /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules/{firewallruleId}`: Replaces the
///   content of a firewall rule of a NIC; members that are not set are reset. `NewFirewallRule::try_from(read)` keeps
///   what was read. [`wait`](crate::InProgress::wait) ends when the request is done, and the firewall rule and its data
///   centre are `AVAILABLE`.
/// * [`delete`](Collection::delete),
///   `DELETE /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules/{firewallruleId}`: Deletes a
///   firewall rule of a NIC. [`wait`](crate::InProgress::wait) ends when the request is done, the firewall rule is gone
///   and its data centre is `AVAILABLE`.
pub type NicFirewallRules = Collection<kinds::NicFirewallRule>;

/// The handle of a firewall rule: its ids, without its content. [`NicFirewallRules`] says what its operations do, and
/// when a wait for them ends.
pub type NicFirewallRuleHandle = Handle<kinds::NicFirewallRule>;

impl ListRequest<ListNicFirewallRules> {
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

impl GetRequest<kinds::NicFirewallRule> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
