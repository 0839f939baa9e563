// Written by `cargo xtask codegen` from vm-autoscaling.json, sha256
// 5ddc7419233de2a960d9be1e288418556c75fe24b22eb4edeffb97e50227489f;
// do not edit.

use ionoscloud_core::{Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::{ActionMetadata, ResourceReference, ServerId};

/// A server of a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Server {
    /// Identifies the server in the group.
    pub id: ServerId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<ServerProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ActionMetadata>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Server {
    const NOUN: &'static str = "server";
    const READY: &'static [&'static str] = &[];
    const WORKING: &'static [&'static str] = &[];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &[];

    fn state(&self) -> Option<&str> {
        None
    }

    fn is_ready(&self) -> bool {
        true
    }
}

/// Servers of a group.
#[doc(alias = "ServerCollection")]
pub type ServerList = List<Server>;

/// Name of a server of a group, and the server in the data centre.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServerProperties {
    /// The server in the data centre, with the id that the Cloud API knows.
    #[doc(alias = "datacenterServer")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacenter_server: Option<ResourceReference>,
    /// Name that the group gave it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
