//! Things of the contract: tokens, activities and bills. The client has no nouns for them.

use std::time::Duration;

use ionoscloud::activity_log::operations as activity_log;
use ionoscloud::auth::operations::{DeleteToken, DeleteTokens, GenerateToken, GetToken, ListTokens};
use ionoscloud::billing::operations as billing;
use ionoscloud::compute::{NewDatacenter, NewServer};
use ionoscloud::{Client, auth};

use super::super::super::ready;
use super::only;

const DAY: Duration = Duration::from_secs(24 * 3_600);

pub(super) async fn calls(client: &Client) {
    tokens(client).await;
    let contract = only(client.compute().contracts().list().collect_up_to(10).await.unwrap());
    let contract = i64::try_from(contract.properties.unwrap().contract_number.unwrap()).unwrap();
    activities(client, contract).await;
    bills(client, contract).await;
}

async fn tokens(client: &Client) {
    let before = ids(client).await;
    let token = client.send(GenerateToken::new().ttl_seconds(3_600)).await.unwrap().token;
    assert_eq!(token.expose().split('.').count(), 3, "a JWT");
    let mut added = ids(client).await;
    added.retain(|id| !before.contains(id));
    let added = only(added);
    let read = client.send(GetToken::new(&added)).await.unwrap();
    assert_eq!(read.id, added);
    let [created, end] = [read.created_date, read.expiration_date].map(|time| time.unwrap().to_system_time().unwrap());
    assert_eq!(end.duration_since(created).unwrap(), Duration::from_secs(3_600));
    assert_eq!(client.send(DeleteToken::new(&added)).await.unwrap().unwrap().success, Some(true));
    assert_eq!(ids(client).await, before);
    client.send(GenerateToken::new().ttl_seconds(60)).await.unwrap();
    tokio::time::sleep(2 * Duration::from_secs(60)).await;
    let deleted = client.send(DeleteTokens::new(auth::TokenCriteria::Expired)).await.unwrap();
    assert_eq!(deleted.unwrap().success, Some(true));
    assert_eq!(ids(client).await, before, "the token in use stays");
}

async fn ids(client: &Client) -> Vec<auth::TokenId> {
    client.send(ListTokens::new()).await.unwrap().tokens.into_iter().map(|token| token.id).collect()
}

async fn activities(client: &Client, contract: i64) {
    let info = client.send(activity_log::GetApiInfo::new()).await.unwrap();
    assert_eq!(info.name.as_deref(), Some("Activity Log API"));
    let contracts = client.send(activity_log::ListContracts::new()).await.unwrap();
    assert_eq!(only(contracts).id, u64::try_from(contract).ok());
    let page = client.send(activity_log::ListActivities::new(contract).limit(5)).await.unwrap().hits.unwrap();
    assert_eq!(page.hits.len(), 5);
    assert!(page.total > Some(5), "{:?}", page.total);
}

/// The bills of three months, of which two or more have ended.
async fn bills(client: &Client, contract: i64) {
    client.send(billing::CheckHealth::new()).await.unwrap();
    let datacenter = ready(&client.compute().datacenters(), NewDatacenter::new("de/txl").name("billed")).await;
    ready(&datacenter.servers(), NewServer::new().name("billed").cores(1).ram_mb(1_024)).await;
    tokio::time::sleep(92 * DAY).await;
    let company = only(client.send(billing::GetProfile::new()).await.unwrap().companies);
    assert_eq!(number(company.contract_number), contract);
    let mut invoices = client.send(billing::ListInvoices::new(contract)).await.unwrap().invoices;
    // The data centre was there in all of its month.
    let invoice = invoices.pop().unwrap();
    let read = client.send(billing::GetInvoice::new(contract, invoice.id.unwrap())).await.unwrap();
    assert_eq!(read.total.as_ref().unwrap().quantity, invoice.amount);
    let month = read.metadata.as_ref().unwrap().posting_period.as_deref().unwrap();
    assert_eq!(only(client.send(billing::ListInvoicesForPeriod::new(month)).await.unwrap()), read);
    let prices = client.send(billing::ListProducts::new(contract)).await.unwrap().products;
    assert!(prices.iter().all(|product| product.meter_id.is_some()) && !prices.is_empty());
    reports(client, contract, month, datacenter.id()).await;
}

async fn reports(client: &Client, contract: i64, month: &str, datacenter: &ionoscloud::DatacenterId) {
    let evn = client.send(billing::GetEvn::new(contract)).await.unwrap();
    assert_eq!(number(evn.metadata.unwrap().contract_number), contract);
    let evn = client.send(billing::GetEvnForPeriod::new(contract, month)).await.unwrap();
    assert_eq!(evn.metadata.unwrap().period.as_deref(), Some(month));
    let traffic = client.send(billing::GetTraffic::new(contract).ip(true)).await.unwrap();
    assert_eq!(number(traffic.metadata.unwrap().contract_number), contract);
    let traffic = client.send(billing::GetTrafficForPeriod::new(contract, month)).await.unwrap();
    assert_eq!(traffic.metadata.unwrap().period.as_deref(), Some(month));
    let usage = client.send(billing::GetUsage::new(contract).period(month)).await.unwrap();
    assert!(usage.datacenters.iter().any(|one| one.id.as_ref() == Some(datacenter)));
    let of_one = billing::GetDatacenterUsage::new(contract, datacenter).period(month);
    let of_one = only(client.send(of_one).await.unwrap().datacenters);
    assert!(of_one.id.as_ref() == Some(datacenter) && !of_one.meters.is_empty(), "{of_one:?}");
    let utilization = client.send(billing::GetUtilization::new(contract)).await.unwrap();
    assert_eq!(number(utilization.metadata.unwrap().contract_number), contract);
    let of_month = billing::GetUtilizationForPeriod::new(contract, month).datacenter_id(datacenter);
    let of_month = only(client.send(of_month).await.unwrap().datacenters);
    assert_eq!(of_month.id.as_ref(), Some(datacenter));
    let of_day = billing::GetDailyUtilization::new(contract, format!("{month}-01")).datacenter_id(datacenter);
    let of_day = client.send(of_day).await.unwrap();
    assert!(of_day.start_date.is_some_and(|start| start.starts_with(month)));
}

/// Bills have leading zeros before it.
fn number(contract: Option<String>) -> i64 {
    contract.unwrap().parse().unwrap()
}
