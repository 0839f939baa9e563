// Written by `cargo xtask codegen` from billing.json, sha256
// 8efd1d6c1b49ea86ae7e8491ec2ea27163389d293c26281f1cc6a385c61a3a02;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::billing::*;

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("CheckHealth", &CheckHealth::new()),
        built("ListInvoicesForPeriod", &ListInvoicesForPeriod::new("period /%ü")),
        built(
            "ListInvoicesForPeriod with everything",
            &ListInvoicesForPeriod::new("period /%ü").contract_number("contractid /%ü").date_format("dateformat /%ü"),
        ),
        built(
            "ListInvoicesForPeriod with zero values",
            &ListInvoicesForPeriod::new("period /%ü").contract_number("").date_format(""),
        ),
        built("GetProfile", &GetProfile::new()),
        built("GetEvn", &GetEvn::new(62)),
        built("GetEvnForPeriod", &GetEvnForPeriod::new(62, "period /%ü")),
        built("ListInvoices", &ListInvoices::new(62)),
        built("GetInvoice", &GetInvoice::new(62, "id /%ü")),
        built("GetInvoice with everything", &GetInvoice::new(62, "id /%ü").date_format("dateformat /%ü")),
        built("GetInvoice with zero values", &GetInvoice::new(62, "id /%ü").date_format("")),
        built("ListProducts", &ListProducts::new(62)),
        built("ListProducts with everything", &ListProducts::new(62).date("date /%ü")),
        built("ListProducts with zero values", &ListProducts::new(62).date("")),
        built("GetTraffic", &GetTraffic::new(62)),
        built("GetTraffic with everything", &GetTraffic::new(62).ip(true).output("output /%ü")),
        built("GetTraffic with zero values", &GetTraffic::new(62).ip(false).output("")),
        built("GetTrafficForPeriod", &GetTrafficForPeriod::new(62, "period /%ü")),
        built(
            "GetTrafficForPeriod with everything",
            &GetTrafficForPeriod::new(62, "period /%ü").ip(true).output("output /%ü"),
        ),
        built("GetTrafficForPeriod with zero values", &GetTrafficForPeriod::new(62, "period /%ü").ip(false).output("")),
        built("GetUsage", &GetUsage::new(62)),
        built("GetUsage with everything", &GetUsage::new(62).period("period /%ü")),
        built("GetUsage with zero values", &GetUsage::new(62).period("")),
        built("GetDatacenterUsage", &GetDatacenterUsage::new(62, "dc /%ü")),
        built("GetDatacenterUsage with everything", &GetDatacenterUsage::new(62, "dc /%ü").period("period /%ü")),
        built("GetDatacenterUsage with zero values", &GetDatacenterUsage::new(62, "dc /%ü").period("")),
        built("GetUtilization", &GetUtilization::new(62)),
        built(
            "GetUtilization with everything",
            &GetUtilization::new(62).datacenter_id("dc /%ü").resource_id("resource /%ü").resource_type("SERVER"),
        ),
        built(
            "GetUtilization with zero values",
            &GetUtilization::new(62).datacenter_id("").resource_id("").resource_type(""),
        ),
        built("GetDailyUtilization", &GetDailyUtilization::new(62, "date /%ü")),
        built(
            "GetDailyUtilization with everything",
            &GetDailyUtilization::new(62, "date /%ü")
                .datacenter_id("dc /%ü")
                .resource_id("resource /%ü")
                .resource_type("SERVER"),
        ),
        built(
            "GetDailyUtilization with zero values",
            &GetDailyUtilization::new(62, "date /%ü").datacenter_id("").resource_id("").resource_type(""),
        ),
        built("GetUtilizationForPeriod", &GetUtilizationForPeriod::new(62, "period /%ü")),
        built(
            "GetUtilizationForPeriod with everything",
            &GetUtilizationForPeriod::new(62, "period /%ü")
                .datacenter_id("dc /%ü")
                .resource_id("resource /%ü")
                .resource_type("SERVER"),
        ),
        built(
            "GetUtilizationForPeriod with zero values",
            &GetUtilizationForPeriod::new(62, "period /%ü").datacenter_id("").resource_id("").resource_type(""),
        ),
    ]
}
