// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
// do not edit.

//! Toys: every construct that a document may hold, each of them once.
//!
//! Boxes are in millimetres.
//!
//! # Boxes
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListBoxes`] | `GET /boxes` | [`Box1List`](ionoscloud_models::toy::v1::Box1List) |
//! | [`CreateBox`] | `POST /boxes` | [`Box1`](ionoscloud_models::toy::v1::Box1) |
//! | [`GetBox`] | `GET /boxes/{boxId}` | [`Box1`](ionoscloud_models::toy::v1::Box1) |
//! | [`CheckBox`] | `HEAD /boxes/{boxId}` | nothing |
//! | [`ReplaceBox`] | `PUT /boxes/{boxId}` | [`Box1`](ionoscloud_models::toy::v1::Box1) |
//! | [`UpdateBox`] | `PATCH /boxes/{boxId}` | [`Box1`](ionoscloud_models::toy::v1::Box1) |
//! | [`DeleteBox`] | `DELETE /boxes/{boxId}` | nothing |
//!
//! # Labels
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ReplaceBoxLabel`] | `PUT /boxes/{boxId}/label` | nothing |
//! | [`GetBoxLog`] | `GET /boxes/{boxId}/log` | text, `text/plain` |
//! | [`GetBoxManual`] | `GET /boxes/{boxId}/manual` | text, `text/plain` |
//! | [`GetBoxPlan`] | `GET /boxes/{boxId}/plan` | text, `application/yaml` |
//!
//! # Lids
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListLids`] | `GET /boxes/{boxId}/lids` | [`LidPage`](ionoscloud_models::toy::v1::LidPage) |
//! | [`GetBoxLid`] | `GET /boxes/{boxId}/lids/{lidNumber}` | [`Lid`](ionoscloud_models::toy::v1::Lid) |
//! | [`DeleteLidKnob`] | `DELETE /boxes/{boxId}/lids/{lidNumber}/knobs/{knob}` | nothing |
//!
//! # Marbles
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListBoxMarbles`] | `GET /boxes/{boxId}/marbles` | [`MarbleList`](ionoscloud_models::toy::v1::MarbleList) |
//! | [`CreateBoxMarble`] | `POST /boxes/{boxId}/marbles` | [`Marble`](ionoscloud_models::toy::v1::Marble) |
//! | [`GetBoxMarble`] | `GET /boxes/{boxId}/marbles/{marbleId}` | [`Marble`](ionoscloud_models::toy::v1::Marble) |
//! | [`UpdateBoxMarble`] | `PATCH /boxes/{boxId}/marbles/{marbleId}` | [`Marble`](ionoscloud_models::toy::v1::Marble) |
//! | [`DeleteBoxMarble`] | `DELETE /boxes/{boxId}/marbles/{marbleId}` | nothing |
//!
//! # Nodes
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListNodes`] | `GET /nodes` | [`NodeList`](ionoscloud_models::toy::v1::NodeList) |
//! | [`CreateNode`] | `POST /nodes` | list or nothing |
//!
//! # General
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`GetPing`] | `GET /ping` | nothing |
//! | [`FillSlot`] | `POST /{contract}/shelves/{shelf}/rows/{row}/slots/{slot}` | nothing |

mod box_label;
mod box_lids;
mod box_log;
mod box_manual;
mod box_marbles;
mod box_plan;
mod boxes;
pub mod kinds;
mod lid_knobs;
mod nodes;
mod ping;
mod row_slots;

use ionoscloud_core::{AuthMethod, Product, Server, ServerVariable};

pub use self::box_label::*;
pub use self::box_lids::*;
pub use self::box_log::*;
pub use self::box_manual::*;
pub use self::box_marbles::*;
pub use self::box_plan::*;
pub use self::boxes::*;
pub use self::lid_knobs::*;
pub use self::nodes::*;
pub use self::ping::*;
pub use self::row_slots::*;

/// The servers of version 1.2 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("toy-v1", "1.2")
    .with_config_name("toys")
    .with_base_path("/{basePath}")
    .with_servers(&[
        Server::new("https://toys.de-fra.example.com/{basePath}", "de/fra")
            .with_aliases(&["de/fra/2"])
            .with_variables(&[ServerVariable::new("basePath", "v1").allowed(&["v1", "v2"])]),
        Server::new("https://toys.{region}.example.com/{basePath}", "de/txl").with_variables(&[
            ServerVariable::new("basePath", "v1").allowed(&["v1", "v2"]),
            ServerVariable::new("region", "de-txl"),
        ]),
    ])
    .with_auth_methods(&[AuthMethod::Basic, AuthMethod::Bearer]);
