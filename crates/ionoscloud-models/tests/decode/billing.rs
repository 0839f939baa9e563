//! The responses of Billing: four in the shapes that the vendor's tools read, four by hand from the document.

use ionoscloud_core::DatacenterId;
use ionoscloud_models::billing::{
    Evn, Invoice, InvoiceId, InvoiceList, PriceList, Profile, ResourceType, Traffic, Usage, Utilization,
};

use crate::hostile_members::each_member_replaced;
use crate::{fixture, round_trip, text};

#[test]
fn contract_number_keeps_its_leading_zero() {
    let profile: Profile = round_trip(fixture!("billing/get_profile")).unwrap();
    assert_eq!(text(&profile.companies[0].contract_number), Some("031000001"));
    assert_eq!(text(&profile.companies[0].customer_number), Some("100200300"));
}

#[test]
fn quantity_of_usage_is_text() {
    let usage: Usage = round_trip(fixture!("billing/get_usage")).unwrap();
    let datacenter = &usage.datacenters[0];
    assert_eq!(datacenter.id, Some(DatacenterId::from("a0000001-0000-4000-8000-000000000001")));
    let quantity = datacenter.meters[0].quantity.as_ref().unwrap();
    assert_eq!((text(&quantity.quantity), text(&quantity.unit)), (Some("12.5"), Some("1hour")));
    let unknown = fixture!("billing/get_usage").replace("\"12.5\"", "\"N/A\"");
    let usage: Usage = serde_json::from_str(&unknown).unwrap();
    assert_eq!(text(&usage.datacenters[0].meters[0].quantity.as_ref().unwrap().quantity), Some("N/A"));
}

/// Numbers of single precision arrive with their noise; `exists` has no value in any response that was seen.
#[test]
fn quantity_of_utilization_is_noisy_number() {
    let utilization: Utilization = serde_json::from_str(fixture!("billing/get_utilization")).unwrap();
    let meter = &utilization.datacenters[0].meters[0];
    assert!((meter.quantity.as_ref().unwrap().quantity.unwrap() - 14.933_333_4).abs() < 1e-6);
    assert_eq!((&meter.resource_type, meter.exists), (&Some(ResourceType::Dbaas), None));
    assert_eq!((meter.from.as_ref().unwrap().to_string().as_str(), &meter.server_id), ("2026-05-01", &None));
}

#[test]
fn unlisted_type_of_resource_is_kept() {
    let odd = fixture!("billing/get_utilization").replace("DBAAS", "QUANTUM");
    let utilization: Utilization = serde_json::from_str(&odd).unwrap();
    assert_eq!(utilization.datacenters[0].meters[0].resource_type.as_ref().unwrap().as_str(), "QUANTUM");
}

#[test]
fn invoice_has_items_and_sum() {
    let list: InvoiceList = round_trip(fixture!("billing/list_invoices")).unwrap();
    assert_eq!((&list.invoices[0].id, list.invoices[0].amount), (&Some(InvoiceId::from("GY00000001")), Some(12.34)));
    let invoice: Invoice = serde_json::from_str(fixture!("billing/get_invoice")).unwrap();
    let datacenter = &invoice.datacenters[0];
    let amount = |amount: &ionoscloud_models::billing::Amount| amount.quantity.unwrap();
    assert_eq!(datacenter.meters[0].amount.as_ref().map(amount), Some(6.25));
    assert_eq!(datacenter.rebate.as_ref().and_then(|rebate| rebate.amount.as_ref()).map(amount), Some(0.25));
    assert_eq!(invoice.total.as_ref().map(amount), Some(6.0));
    assert_eq!(invoice.metadata.as_ref().unwrap().finally_posted, Some(true));
}

#[test]
fn meter_may_have_no_price() {
    let prices: PriceList = serde_json::from_str(fixture!("billing/list_products")).unwrap();
    assert_eq!(text(&prices.products[0].unit_cost.as_ref().unwrap().quantity), Some("0.0123"));
    assert_eq!((&prices.products[1].unit_cost, prices.products[1].term), (&None, Some(1)));
}

#[test]
fn traffic_is_read_as_objects_and_as_lines() {
    let traffic: Traffic = serde_json::from_str(fixture!("billing/get_traffic")).unwrap();
    let by_target = traffic.by_target.as_ref().unwrap();
    assert_eq!(by_target.datacenters[0].days[0].inbound, Some(1.5));
    assert_eq!((text(&by_target.ips[0].ip), traffic.csv.len()), (Some("203.0.113.7"), 1));
}

#[test]
fn evn_has_its_data_twice() {
    let evn: Evn = serde_json::from_str(fixture!("billing/get_evn")).unwrap();
    let item = &evn.datacenters[0].items[0];
    assert_eq!((item.interval_minutes, item.interval_divisor, item.value), (Some(750), Some(60), Some(1.0)));
    assert_eq!((text(&item.item_stub), evn.csv.len()), (Some("C01000"), 1));
}

#[test]
fn odd_members_are_read_or_refused_by_type() {
    each_member_replaced::<Profile>(fixture!("billing/get_profile"), &[]).unwrap();
    each_member_replaced::<Usage>(fixture!("billing/get_usage"), &[]).unwrap();
    each_member_replaced::<Utilization>(fixture!("billing/get_utilization"), &[]).unwrap();
    each_member_replaced::<InvoiceList>(fixture!("billing/list_invoices"), &[]).unwrap();
    each_member_replaced::<Invoice>(fixture!("billing/get_invoice"), &[]).unwrap();
    each_member_replaced::<PriceList>(fixture!("billing/list_products"), &[]).unwrap();
    each_member_replaced::<Traffic>(fixture!("billing/get_traffic"), &[]).unwrap();
    each_member_replaced::<Evn>(fixture!("billing/get_evn"), &[]).unwrap();
}
