// Written by `cargo xtask codegen` from billing.json, sha256
// 8efd1d6c1b49ea86ae7e8491ec2ea27163389d293c26281f1cc6a385c61a3a02;
// do not edit.

use ionoscloud_core::DatacenterId;
use ionoscloud_core::serde_support::null_as_empty_list;
use serde::{Deserialize, Serialize};

use super::{Amount, Customer, InvoiceId};

/// An invoice with its items.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Invoice {
    /// Number, contract and dates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<InvoiceMetadata>,
    /// Items by data centre; those without a data centre have entries of their own.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub datacenters: Vec<InvoiceDatacenter>,
    /// Sum of the invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Amount>,
}

/// The items of a data centre.
#[doc(alias = "InvoiceDatacenters")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InvoiceDatacenter {
    /// Id of the data centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<DatacenterId>,
    /// Location, such as `de/fra`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Items of the data centre.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub meters: Vec<InvoiceMeter>,
    /// Name of the data centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Group of the products, as the vendor names it.
    #[doc(alias = "productGroup")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_group: Option<String>,
    /// Rebate on the items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rebate: Option<InvoiceRebate>,
}

/// A rebate of an invoice.
#[doc(alias = "InvoiceDatacentersRebate")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InvoiceRebate {
    /// Sum of the rebate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
}

/// Number, contract and dates of an invoice.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InvoiceMetadata {
    /// Number of the contract as text, which may begin with a zero.
    #[doc(alias = "contractId")]
    #[serde(rename = "contractId", skip_serializing_if = "Option::is_none")]
    pub contract_number: Option<String>,
    /// Day of the creation.
    #[doc(alias = "createdDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_date: Option<String>,
    /// Number of the customer.
    #[doc(alias = "customerId")]
    #[serde(rename = "customerId", skip_serializing_if = "Option::is_none")]
    pub customer_number: Option<String>,
    /// Last day that the invoice covers.
    #[doc(alias = "endDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// True once the invoice is final.
    #[doc(alias = "finallyPosted")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finally_posted: Option<bool>,
    /// Identifies the invoice.
    #[doc(alias = "invoiceId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_id: Option<InvoiceId>,
    /// Month in which the invoice is posted.
    #[doc(alias = "postingPeriod")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posting_period: Option<String>,
    /// Reference that the customer has chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Reference that the reseller has chosen.
    #[doc(alias = "resellerRef")]
    #[serde(rename = "resellerRef", skip_serializing_if = "Option::is_none")]
    pub reseller_reference: Option<String>,
    /// First day that the invoice covers.
    #[doc(alias = "startDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
}

/// An item of an invoice.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InvoiceMeter {
    /// Sum of the item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// Description of the meter.
    #[doc(alias = "meterDesc")]
    #[serde(rename = "meterDesc", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Meter, such as `DBMP1000`, as `Product` lists it.
    #[doc(alias = "meterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meter_id: Option<String>,
    /// Group of the product, as the vendor names it.
    #[doc(alias = "productGroup")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_group: Option<String>,
    /// Quantity, in units of the meter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Amount>,
    /// Price of one unit of the meter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<Amount>,
}

/// The invoices of a contract, all in one response.
#[doc(alias = "InvoicesGet200Response")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InvoiceList {
    /// Contract and customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Customer>,
    /// Invoices with their sums.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub invoices: Vec<InvoiceSummary>,
}

/// An invoice with its sum.
#[doc(alias = "InvoicesGet200ResponseInvoices")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InvoiceSummary {
    /// Identifies the invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<InvoiceId>,
    /// Sum of the invoice, in its currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    /// Day of the invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Currency, such as `EUR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}
