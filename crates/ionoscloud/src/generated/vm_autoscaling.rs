// Written by `cargo xtask codegen` from vm-autoscaling.json, sha256
// 5ddc7419233de2a960d9be1e288418556c75fe24b22eb4edeffb97e50227489f;
// do not edit.

use crate::Client;
use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle};
use ionoscloud_api::vm_autoscaling::kinds;
use ionoscloud_api::vm_autoscaling::{ListGroupActions, ListGroupServers, ListGroups};
use ionoscloud_models::vm_autoscaling as models;

/// The entry point to VM Auto Scaling; get it from [`Client::vm_autoscaling`].
#[derive(Clone, Debug)]
pub struct VmAutoscaling {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl Client {
    /// Returns the entry point to VM Auto Scaling; nothing is sent.
    pub fn vm_autoscaling(&self) -> VmAutoscaling {
        VmAutoscaling { client: self.clone(), root: kinds::Root::new() }
    }
}

impl VmAutoscaling {
    /// Returns the collection of the groups of the contract; nothing is sent.
    pub fn groups(&self) -> Groups {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these groups](Self::groups); nothing is sent.
    pub fn group(&self, id: impl Into<models::GroupId>) -> GroupHandle {
        self.groups().handle(id)
    }
}

/// The groups of the contract: servers whose number follows a metric.
///
/// A creation returns at once; its wait, and that of a replacement, ends once the newest action of the group has
/// succeeded.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::vm_autoscaling::*;
///
/// let add = ScaleOutAction::new(1.0, AmountType::Absolute);
/// let remove = ScaleInAction::new(1.0, AmountType::Absolute, true);
/// let policy = GroupPolicy::new()
///     .metric(Metric::CpuUtilizationAverage)
///     .scale_in_action(remove)
///     .scale_in_threshold(30.0)
///     .scale_out_action(add)
///     .scale_out_threshold(75.0)
///     .unit(QueryUnit::Total);
/// let replica = NewReplica::new(2, 2048).nics([ReplicaNic::new(1, "lan")]);
/// let datacenter = DatacenterReference::new("1eb1bd8b-3ad1-4a3c-9ac7-5f3d44a6a5e1");
/// let new = NewGroup::new(datacenter, "web", policy, replica).min_replicas(1).max_replicas(4);
/// let group = client.vm_autoscaling().groups().create(new).await?.wait().await?;
/// for server in client.vm_autoscaling().group(&group.id).servers().list().collect_up_to(100).await? {
///     println!("{server:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`create`](Collection::create), `POST /groups`: Creates a group, whose first action creates its servers. Not
///   idempotent: a repetition creates a second group, and names are not unique. [`wait`](crate::InProgress::wait) ends
///   when the newest action is `SUCCESSFUL`.
/// * [`replace`](Collection::replace), `PUT /groups/{groupId}`: Replaces the settings of a group. Members that are not
///   set are reset. Servers that exist keep their configuration; only servers that are added later get the new one.
///   Secrets of volumes have to be sent again. `GroupReplacement::try_from(read)` keeps what was read. No read shows
///   `replica.volumes.image_password` and `replica.volumes.user_data`, so they are not set.
///   [`wait`](crate::InProgress::wait) ends when the newest action is `SUCCESSFUL`.
/// * [`delete`](Collection::delete), `DELETE /groups/{groupId}`: Deletes a group with all of its servers. The servers
///   are deleted after the response, and their volumes with them if `delete_volumes` of the policy's scale-in action is
///   set. [`wait`](crate::InProgress::wait) ends when the group is gone.
pub type Groups = Collection<kinds::Group>;

/// The handle of a group: its ids, without its content. [`Groups`] says what its operations do, and when a wait for
/// them ends.
pub type GroupHandle = Handle<kinds::Group>;

/// The actions of a group, each of which adds or removes servers; they are only read.
pub type GroupActions = Collection<kinds::GroupAction>;

/// The handle of an action: its ids, without its content.
pub type GroupActionHandle = Handle<kinds::GroupAction>;

/// The servers of a group; they are only read.
pub type GroupServers = Collection<kinds::GroupServer>;

/// The handle of a server: its ids, without its content.
pub type GroupServerHandle = Handle<kinds::GroupServer>;

impl Handle<kinds::Group> {
    /// Returns the collection of the actions of this group, each of which adds or removes servers; nothing is sent.
    pub fn actions(&self) -> GroupActions {
        self.children()
    }

    /// Returns the handle of one of [these actions](Self::actions); nothing is sent.
    pub fn action(&self, id: impl Into<models::ActionId>) -> GroupActionHandle {
        self.actions().handle(id)
    }

    /// Returns the collection of the servers of this group; nothing is sent.
    pub fn servers(&self) -> GroupServers {
        self.children()
    }

    /// Returns the handle of one of [these servers](Self::servers); nothing is sent.
    pub fn server(&self, id: impl Into<models::ServerId>) -> GroupServerHandle {
        self.servers().handle(id)
    }
}

impl ListRequest<ListGroups> {
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
}

impl ListRequest<ListGroupActions> {
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
}

impl ListRequest<ListGroupServers> {
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
}

impl GetRequest<kinds::Group> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}

impl GetRequest<kinds::GroupAction> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}

impl GetRequest<kinds::GroupServer> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
