// Written by `cargo xtask codegen` from billing.json, sha256
// 8efd1d6c1b49ea86ae7e8491ec2ea27163389d293c26281f1cc6a385c61a3a02;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{DatacenterId, Timestamp};
use serde::{Deserialize, Serialize};

use super::ResourceType;

/// The itemized proof of usage of a contract.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Evn {
    /// Contract, customer and month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<EvnMetadata>,
    /// Entries by data centre.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub datacenters: Vec<DatacenterEvn>,
    /// The same entries as lines of CSV.
    #[doc(alias = "evnCSV")]
    #[serde(
        rename = "evnCSV",
        default,
        deserialize_with = "null_as_empty_list",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub csv: Vec<String>,
}

/// The entries of a data centre.
#[doc(alias = "EvnDatacenters")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DatacenterEvn {
    /// Entries of the data centre.
    #[doc(alias = "data")]
    #[serde(rename = "data", default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<EvnItem>,
    /// Name of the data centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the data centre.
    #[doc(alias = "vdcUUID")]
    #[serde(rename = "vdcUUID", skip_serializing_if = "Option::is_none")]
    pub datacenter_id: Option<DatacenterId>,
}

/// An interval in which a resource kept its size.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EvnItem {
    /// Further details as text.
    #[doc(alias = "additionalParameters")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_parameters: Option<String>,
    /// Beginning of the interval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    /// Divisor that turns the length of the interval into units of the meter.
    #[doc(alias = "intervalDivisor")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub interval_divisor: Option<u32>,
    /// Length of the interval in minutes.
    #[doc(alias = "intervalMin")]
    #[serde(rename = "intervalMin", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub interval_minutes: Option<u32>,
    /// Meter that the entry belongs to.
    #[doc(alias = "itemStub")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_stub: Option<String>,
    /// Type of the resource.
    #[doc(alias = "resourceType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<ResourceType>,
    /// Id of the resource.
    #[doc(alias = "resourceUUID")]
    #[serde(rename = "resourceUUID", skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// End of the interval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Timestamp>,
    /// Size of the resource in the interval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    /// Divisor that turns the size into units of the meter.
    #[doc(alias = "valueDivisor")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub value_divisor: Option<u32>,
}

/// Contract, customer and month of an itemized proof of usage.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EvnMetadata {
    /// Number of the contract as text, which may begin with a zero.
    #[doc(alias = "contractId")]
    #[serde(rename = "contractId", skip_serializing_if = "Option::is_none")]
    pub contract_number: Option<String>,
    /// Number of the customer.
    #[doc(alias = "customerId")]
    #[serde(rename = "customerId", skip_serializing_if = "Option::is_none")]
    pub customer_number: Option<String>,
    /// The month, such as `2026-05`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<String>,
    /// Reference that the customer has chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}
