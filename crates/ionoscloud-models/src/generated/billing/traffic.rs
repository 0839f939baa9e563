// Written by `cargo xtask codegen` from billing.json, sha256
// 8efd1d6c1b49ea86ae7e8491ec2ea27163389d293c26281f1cc6a385c61a3a02;
// do not edit.

use ionoscloud_core::DatacenterId;
use ionoscloud_core::serde_support::null_as_empty_list;
use serde::{Deserialize, Serialize};

/// The traffic of a contract by day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Traffic {
    /// Contract, customer, month and unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<TrafficMetadata>,
    /// The traffic as lines of CSV.
    #[doc(alias = "traffic")]
    #[serde(
        rename = "traffic",
        default,
        deserialize_with = "null_as_empty_list",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub csv: Vec<String>,
    /// The traffic by data centre, or by IP address if the request has `ip`; absent if it asks for CSV alone.
    #[doc(alias = "trafficObj")]
    #[serde(rename = "trafficObj", skip_serializing_if = "Option::is_none")]
    pub by_target: Option<TrafficByTarget>,
}

/// Traffic of a day, in the unit that the metadata name.
#[doc(alias = "TrafficEntry")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DayTraffic {
    /// The day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Traffic into the data centre, in the unit that the metadata name.
    #[doc(alias = "in")]
    #[serde(rename = "in", skip_serializing_if = "Option::is_none")]
    pub inbound: Option<f64>,
    /// Traffic out of the data centre, in the unit that the metadata name.
    #[doc(alias = "out")]
    #[serde(rename = "out", skip_serializing_if = "Option::is_none")]
    pub outbound: Option<f64>,
}

/// Contract, customer, month and unit of traffic.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TrafficMetadata {
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
    /// Unit of the traffic, the same in all entries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

/// Traffic by data centre or by IP address.
#[doc(alias = "TrafficTrafficObj")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TrafficByTarget {
    /// Traffic of each IP address.
    #[doc(alias = "nic")]
    #[serde(rename = "nic", default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub ips: Vec<IpTraffic>,
    /// Traffic of each data centre.
    #[doc(alias = "vdc")]
    #[serde(rename = "vdc", default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub datacenters: Vec<DatacenterTraffic>,
}

/// Traffic of an IP address.
#[doc(alias = "TrafficTrafficObjNic")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IpTraffic {
    /// Traffic of each day.
    #[doc(alias = "dates")]
    #[serde(rename = "dates", default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<DayTraffic>,
    /// The IP address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// Name of the data centre.
    #[doc(alias = "vdcName")]
    #[serde(rename = "vdcName", skip_serializing_if = "Option::is_none")]
    pub datacenter_name: Option<String>,
    /// Id of the data centre.
    #[doc(alias = "vdcUUID")]
    #[serde(rename = "vdcUUID", skip_serializing_if = "Option::is_none")]
    pub datacenter_id: Option<DatacenterId>,
}

/// Traffic of a data centre.
#[doc(alias = "TrafficTrafficObjVdc")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DatacenterTraffic {
    /// Traffic of each day.
    #[doc(alias = "dates")]
    #[serde(rename = "dates", default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<DayTraffic>,
    /// Name of the data centre.
    #[doc(alias = "vdcName")]
    #[serde(rename = "vdcName", skip_serializing_if = "Option::is_none")]
    pub datacenter_name: Option<String>,
    /// Id of the data centre.
    #[doc(alias = "vdcUUID")]
    #[serde(rename = "vdcUUID", skip_serializing_if = "Option::is_none")]
    pub datacenter_id: Option<DatacenterId>,
}
