// Written by `cargo xtask codegen` from billing.json, sha256
// 8efd1d6c1b49ea86ae7e8491ec2ea27163389d293c26281f1cc6a385c61a3a02;
// do not edit.

use ionoscloud_core::DatacenterId;
use ionoscloud_core::serde_support::null_as_empty_list;
use serde::{Deserialize, Serialize};

use super::{Customer, TextAmount};

/// Usage of a data centre, by meter.
#[doc(alias = "UsageDataCenter")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DatacenterUsage {
    /// Id of the data centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<DatacenterId>,
    /// Location, such as `de/fra`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Quantity of each meter.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub meters: Vec<UsageMeter>,
    /// Name of the data centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// Usage of a contract, by data centre and meter.
#[doc(alias = "UsageGet200Response")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Usage {
    /// Contract and customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Customer>,
    /// Usage of each data centre; usage without a data centre has entries of its own.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub datacenters: Vec<DatacenterUsage>,
    /// Last day of the period.
    #[doc(alias = "endDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// First day of the period.
    #[doc(alias = "startDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
}

/// Quantity of a meter.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageMeter {
    /// Description of the meter.
    #[doc(alias = "meterDesc")]
    #[serde(rename = "meterDesc", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Meter, such as `DBMP1000`, as `Product` lists it.
    #[doc(alias = "meterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meter_id: Option<String>,
    /// Quantity, in units of the meter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<TextAmount>,
}
