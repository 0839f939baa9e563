// Written by `cargo xtask codegen` from api-gateway.json, sha256
// 47fa15250f8ce0f698fdc0d53da47fbcc2b4a03e73ab4a13626e01a5a07e5720;
// do not edit.

use crate::Client;
use crate::paging::ListRequest;
use crate::resource::{Collection, Handle};
use ionoscloud_api::api_gateway::kinds;
use ionoscloud_api::api_gateway::{ListGatewayRoutes, ListGateways};
use ionoscloud_models::api_gateway as models;

/// The entry point to API Gateway; get it from [`Client::api_gateway`].
#[derive(Clone, Debug)]
pub struct ApiGateway {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl Client {
    /// Returns the entry point to API Gateway; nothing is sent.
    pub fn api_gateway(&self) -> ApiGateway {
        ApiGateway { client: self.clone(), root: kinds::Root::new() }
    }
}

impl ApiGateway {
    /// Returns the collection of the gateways of the contract; nothing is sent.
    pub fn gateways(&self) -> Gateways {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these gateways](Self::gateways); nothing is sent.
    pub fn gateway(&self, id: impl Into<models::GatewayId>) -> GatewayHandle {
        self.gateways().handle(id)
    }
}

/// The gateways of the contract.
///
/// A creation returns at once with the status `PROVISIONING`. A `replace` with an id of your choice creates the
/// gateway, and what a replacement leaves out returns to its default.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::api_gateway::{NewGateway, NewRoute, Upstream};
///
/// let gateways = client.api_gateway().gateways();
/// let gateway = gateways.create(NewGateway::new("orders").logs(true)).await?.wait().await?;
/// let server = Upstream::new("https", "roundrobin", "orders.example.com", 443);
/// let route = NewRoute::new()
///     .name("orders")
///     .route_type("http")
///     .paths(["/orders/*"])
///     .methods(["GET", "POST"])
///     .upstreams([server]);
/// client.api_gateway().gateway(&gateway.id).routes().create(route).await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /gateways/{apigatewayId}`: Returns one gateway, the one to poll during a change.
///   Returns 404 once a deletion is complete.
/// * [`create`](Collection::create), `POST /gateways`: Creates a gateway; it is usable once its status is `AVAILABLE`.
///   Not idempotent: a repetition creates a second gateway, and names are not unique. [`wait`](crate::InProgress::wait)
///   ends when the gateway is `AVAILABLE`.
/// * [`replace`](Collection::replace) and [`create_by_put`](Collection::create_by_put), `PUT /gateways/{apigatewayId}`:
///   Replaces the settings of a gateway, or creates a gateway with this id if there is none. Returns 200 for a
///   replacement and 201 for a creation. Members that are not set return to their defaults: no custom domains, no logs,
///   no metrics. `NewGateway::try_from(read)` keeps what was read. [`wait`](crate::InProgress::wait) ends when the
///   gateway is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /gateways/{apigatewayId}`: Deletes a gateway with its routes. The response
///   precedes the end of the deletion, after which reading the gateway returns 404. [`wait`](crate::InProgress::wait)
///   ends when the gateway is gone.
pub type Gateways = Collection<kinds::Gateway>;

/// The handle of a gateway: its ids, without its content. [`Gateways`] says what its operations do, and when a wait for
/// them ends.
pub type GatewayHandle = Handle<kinds::Gateway>;

/// The routes of a gateway.
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /gateways/{apigatewayId}/routes/{routeId}`: Returns one route. Returns 404 once a
///   deletion is complete.
/// * [`create`](Collection::create), `POST /gateways/{apigatewayId}/routes`: Creates a route in a gateway. Not
///   idempotent. [`wait`](crate::InProgress::wait) ends when the route is `AVAILABLE`.
/// * [`replace`](Collection::replace) and [`create_by_put`](Collection::create_by_put),
///   `PUT /gateways/{apigatewayId}/routes/{routeId}`: Replaces the settings of a route, or creates a route with this id
///   if there is none. Returns 200 for a replacement and 201 for a creation. Members that are not set return to their
///   defaults, and each list replaces the former one. `NewRoute::from(read)` keeps what was read.
///   [`wait`](crate::InProgress::wait) ends when the route is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /gateways/{apigatewayId}/routes/{routeId}`: Deletes a route. The response
///   precedes the end of the deletion, after which reading the route returns 404. [`wait`](crate::InProgress::wait)
///   ends when the route is gone.
pub type Routes = Collection<kinds::Route>;

/// The handle of a route: its ids, without its content. [`Routes`] says what its operations do, and when a wait for
/// them ends.
pub type RouteHandle = Handle<kinds::Route>;

impl Handle<kinds::Gateway> {
    /// Returns the collection of the routes of this gateway; nothing is sent.
    pub fn routes(&self) -> Routes {
        self.children()
    }

    /// Returns the handle of one of [these routes](Self::routes); nothing is sent.
    pub fn route(&self, id: impl Into<models::RouteId>) -> RouteHandle {
        self.routes().handle(id)
    }
}

impl ListRequest<ListGateways> {
    /// Member to order by, with a minus sign for descending order, such as `-createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }
}

impl ListRequest<ListGatewayRoutes> {
    /// Member to order by, with a minus sign for descending order, such as `-createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }
}
