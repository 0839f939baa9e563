//! Invoices: one for each month that is over and in which something was used.

use serde_json::{Value, json};

use super::period::Period;
use super::reports::by_datacenter;
use super::{Report, customer};
use crate::engine::api_error::ApiError;
use crate::engine::auth::CONTRACT;

/// An invoice with its items.
struct Invoice {
    id: String,
    /// The day after its month.
    date: String,
    total: f64,
    body: Value,
}

/// The invoices of the contract with their sums.
pub(super) fn list(report: &Report<'_>) -> Result<Value, ApiError> {
    let shown = |one: &Invoice| json!({ "id": one.id, "date": one.date, "amount": one.total, "unit": "EUR" });
    let invoices: Vec<Value> = all(report).iter().map(shown).collect();
    Ok(json!({ "metadata": customer(), "invoices": invoices }))
}

/// One invoice with its items.
pub(super) fn read(report: &Report<'_>) -> Result<Value, ApiError> {
    let id = report.call.path_parameter("id");
    let found = all(report).into_iter().find(|invoice| invoice.id == id);
    let missing = || ApiError::not_found("emulator-invoice-not-found", "there is no invoice with this id");
    found.map(|invoice| invoice.body).ok_or_else(missing)
}

/// A bare list of those of a month.
pub(super) fn of_period(report: &Report<'_>) -> Result<Value, ApiError> {
    let month = report.call.path_parameter("period");
    let Some(period) = Period::month(month) else {
        return Err(ApiError::invalid(vec!["period: must be a month such as 2026-05".to_owned()]));
    };
    let is_own = report.call.query_text("contractid").is_none_or(|sent| sent.parse() == Ok(CONTRACT));
    let found = invoice(report, &period).filter(|_| is_own);
    Ok(found.into_iter().map(|invoice| invoice.body).collect())
}

fn all(report: &Report<'_>) -> Vec<Invoice> {
    let first = report.ledger.begin().and_then(|begin| Period::current(report.clock.wall_nanoseconds(begin)));
    let months = std::iter::successors(first, Period::next).take_while(|month| month.until() <= report.now());
    months.filter_map(|month| invoice(report, &month)).collect()
}

/// The invoice of a month, if the month is over and something was used.
fn invoice(report: &Report<'_>, month: &Period) -> Option<Invoice> {
    let lines = report.ledger.lines(month, report.clock, report.call.now);
    let date = month.last.tomorrow().ok()?.to_string();
    if lines.is_empty() || month.until() > report.now() {
        return None;
    }
    let id = format!("GY{:0>8}", month.month.replace('-', ""));
    let mut total = 0.0;
    let mut datacenters = Vec::new();
    for one in by_datacenter(report, lines) {
        let mut meters = Vec::new();
        for (meter, quantity) in super::reports::by_meter(&one.lines) {
            let amount = cents(quantity * meter.price);
            total += amount;
            meters.push(json!({
                "meterId": meter.id, "meterDesc": meter.description, "productGroup": null,
                "quantity": { "quantity": quantity, "unit": meter.unit.name() },
                "rate": { "quantity": meter.price, "unit": "EUR" },
                "amount": { "quantity": amount, "unit": "EUR" },
            }));
        }
        datacenters.push(json!({
            "id": one.id, "name": one.name, "location": one.location, "productGroup": null, "meters": meters,
            "rebate": { "amount": { "quantity": 0.0, "unit": "EUR" } },
        }));
    }
    let total = cents(total);
    let mut metadata = customer();
    for (name, value) in [
        ("invoiceId", json!(id)),
        ("createdDate", json!(date)),
        ("startDate", json!(month.first.to_string())),
        ("endDate", json!(month.last.to_string())),
        ("postingPeriod", json!(month.month)),
        ("finallyPosted", json!(true)),
        ("resellerRef", Value::Null),
    ] {
        metadata[name] = value;
    }
    let body = json!({
        "metadata": metadata, "datacenters": datacenters, "total": { "quantity": total, "unit": "EUR" },
    });
    Some(Invoice { id, date, total, body })
}

fn cents(amount: f64) -> f64 {
    (amount * 100.0).round() / 100.0
}
