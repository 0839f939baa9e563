// Written by `cargo xtask codegen` from vm-autoscaling.json, sha256
// 5ddc7419233de2a960d9be1e288418556c75fe24b22eb4edeffb97e50227489f;
// do not edit.

use serde::{Deserialize, Serialize};

/// A resource by its id and its URL.
#[doc(alias = "ActionResource")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResourceReference {
    /// Id of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

ionoscloud_core::open_enum! {
    /// State of a group, an action or a server of a group.
    #[doc(alias = "MetadataState")]
    pub enum State {
        /// Ready for use.
        Available = "AVAILABLE",
        /// In a transitional state.
        Busy = "BUSY",
        /// Not active.
        Inactive = "INACTIVE",
        /// Suspended by the vendor.
        Suspended = "SUSPENDED",
    }
}
