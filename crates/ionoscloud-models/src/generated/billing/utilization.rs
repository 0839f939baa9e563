// Written by `cargo xtask codegen` from billing.json, sha256
// 8efd1d6c1b49ea86ae7e8491ec2ea27163389d293c26281f1cc6a385c61a3a02;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use ionoscloud_core::{DatacenterId, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Amount, Customer, ResourceType, ServerId};

/// Utilization of each resource of a data centre.
#[doc(alias = "UtilizationDataCenter")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DatacenterUtilization {
    /// Id of the data centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<DatacenterId>,
    /// Quantity of each resource and meter.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub meters: Vec<UtilizationMeter>,
    /// Name of the data centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// Utilization of each resource of a contract, by data centre.
#[doc(alias = "UtilizationGet200Response")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Utilization {
    /// Contract and customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Customer>,
    /// Utilization of each data centre; resources without one have entries of their own.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub datacenters: Vec<DatacenterUtilization>,
    /// Last day of the period.
    #[doc(alias = "endDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// First day of the period.
    #[doc(alias = "startDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
}

/// Quantity of a meter that a resource has used.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UtilizationMeter {
    /// Id of the entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// True if the resource still exists; no response was seen to state it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exists: Option<bool>,
    /// Beginning of the utilization: a time or a day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    /// Description of the meter.
    #[doc(alias = "meterDesc")]
    #[serde(rename = "meterDesc", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Meter, such as `DBMP1000`, as `Product` lists it.
    #[doc(alias = "meterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meter_id: Option<String>,
    /// Name of the resource; may be empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Quantity, in units of the meter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Amount>,
    /// Location of the resource, such as `es/vit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Id of the resource.
    #[doc(alias = "resourceId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// Server that the resource belongs to, if any.
    #[doc(alias = "serverId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_id: Option<ServerId>,
    /// End of the utilization: a time or a day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Timestamp>,
    /// Type of the resource.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<ResourceType>,
}
