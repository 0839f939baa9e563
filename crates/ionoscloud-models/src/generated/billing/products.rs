// Written by `cargo xtask codegen` from billing.json, sha256
// 8efd1d6c1b49ea86ae7e8491ec2ea27163389d293c26281f1cc6a385c61a3a02;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use serde::{Deserialize, Serialize};

use super::{Customer, TextAmount};

/// A meter with its price.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Product {
    /// True for a meter that new resources do not use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<bool>,
    /// Description of the meter.
    #[doc(alias = "meterDesc")]
    #[serde(rename = "meterDesc", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Meter, such as `DBMP1000`.
    #[doc(alias = "meterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meter_id: Option<String>,
    /// Term of the price; its unit is not known.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub term: Option<u32>,
    /// Unit of the meter, such as `1hour` or `1G*30Days`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Price of one unit of the meter.
    #[doc(alias = "unitCost")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_cost: Option<TextAmount>,
    /// Group of the product, as the vendor names it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub product_type: Option<String>,
}

/// The meters of a contract with their prices.
#[doc(alias = "ProductsGet200Response")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PriceList {
    /// Contract and customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Customer>,
    /// A statement on whether the prices are binding.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub liability: Option<String>,
    /// Meters with their prices.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub products: Vec<Product>,
}
