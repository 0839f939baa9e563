// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
// do not edit.

use crate::Client;
use crate::paging::ListRequest;
use crate::resource::{Collection, Handle};
use ionoscloud_api::toy::v1::kinds;
use ionoscloud_api::toy::v1::{ListBoxes, ListNodes};
use ionoscloud_models::toy::v1 as models;

/// The entry point to Toys; get it from [`Toy::v1`](super::Toy::v1).
#[derive(Clone, Debug)]
pub struct ToyV1 {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl ToyV1 {
    pub(super) fn new(client: Client) -> Self {
        Self { client, root: kinds::Root::new() }
    }
}

impl ToyV1 {
    /// Returns the product in this location, such as `de/fra`. Without one the configured location is used; if there is
    /// none either, calls fail before anything is sent, and the error lists the locations.
    #[must_use]
    pub fn at(&self, location: impl Into<crate::Location>) -> Self {
        let root = ionoscloud_api::resource::Key::at(self.root.clone(), location);
        Self { client: self.client.clone(), root }
    }

    /// Returns the collection of all boxes; nothing is sent.
    pub fn boxes(&self) -> Boxes {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the collection of all nodes; nothing is sent.
    pub fn nodes(&self) -> Nodes {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the collection of the box lids of a box; nothing is sent.
    pub fn box_lids(&self, box_id: impl Into<models::BoxId>) -> BoxLids {
        let parent = crate::resource::below(&self.root, kinds::BoxKey::new(box_id));
        Collection::new(self.client.clone(), parent)
    }

    /// Returns the collection of the marbles in a box; nothing is sent.
    pub fn box_marbles(&self, box_id: impl Into<models::BoxId>) -> BoxMarbles {
        let parent = crate::resource::below(&self.root, kinds::BoxKey::new(box_id));
        Collection::new(self.client.clone(), parent)
    }
}

/// The collection `/boxes`.
///
/// # Operations
///
/// * [`list`](Collection::list), `GET /boxes`: Lists the boxes. Without a limit there are 100.
pub type Boxes = Collection<kinds::Box>;

/// The collection `/boxes/{boxId}/lids`.
pub type BoxLids = Collection<kinds::BoxLid>;

/// The marbles in a box: a change of one is done when its request is, and then the marble is ready.
///
/// # Operations
///
/// * [`create`](Collection::create), `POST /boxes/{boxId}/marbles`: [`wait`](crate::InProgress::wait) ends when the
///   request is done and the box marble is `READY`.
/// * [`update`](Collection::update), `PATCH /boxes/{boxId}/marbles/{marbleId}`: [`wait`](crate::InProgress::wait) ends
///   when the request is done and the box marble is `READY`.
/// * [`delete`](Collection::delete), `DELETE /boxes/{boxId}/marbles/{marbleId}`: [`wait`](crate::InProgress::wait) ends
///   when the request is done and the box marble is gone.
pub type BoxMarbles = Collection<kinds::BoxMarble>;

/// The handle of a box marble: its ids, without its content. [`BoxMarbles`] says what its operations do, and when a
/// wait for them ends.
pub type BoxMarbleHandle = Handle<kinds::BoxMarble>;

/// The collection `/nodes`.
pub type Nodes = Collection<kinds::Node>;

impl ListRequest<ListBoxes> {
    /// Only boxes with this text in their name.
    #[doc(alias = "filter.name")]
    pub fn name(self, name: impl Into<String>) -> Self {
        self.map(|operation| operation.name(name))
    }

    pub fn order(self, order: impl Into<models::Direction>) -> Self {
        self.map(|operation| operation.order(order))
    }

    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

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

impl ListRequest<ListNodes> {
    #[doc(alias = "pagination.token")]
    pub fn pagination_token(self, pagination_token: impl Into<String>) -> Self {
        self.map(|operation| operation.pagination_token(pagination_token))
    }

    #[doc(alias = "filter.ip")]
    pub fn ip(self, ip: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.map(|operation| operation.ip(ip))
    }
}
