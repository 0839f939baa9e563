//! Billing: the resources that existed in the emulator, their virtual time, and their costs. Read only.
//!
//! There is no traffic. Prices are the emulator's own, and so are most ids of meters.

mod invoices;
mod ledger;
mod meters;
mod period;
mod reports;

use std::time::Duration;

use http::StatusCode;
use serde_json::{Value, json};

use self::ledger::Ledger;
use self::period::Period;
use crate::engine::api_error::ApiError;
use crate::engine::auth::CONTRACT;
use crate::engine::clock::Clock;
use crate::engine::product::{Context, Processed, Product, Success};
use crate::engine::request::Call;
use crate::engine::source::Source;

/// Handles one operation.
type Handler = fn(&Report<'_>) -> Result<Value, ApiError>;

const HANDLERS: [(&str, Handler); 15] = [
    ("healthCheckGet", |_| Ok(Value::Null)),
    ("profilesGet", |_| Ok(json!({ "companies": [customer()] }))),
    ("usageGet", reports::usage),
    ("usageFindByDatacenter", reports::usage),
    ("utilizationGet", reports::utilization),
    ("utilizationFindByPeriod", reports::utilization),
    ("utilizationDailyFindByDate", reports::utilization),
    ("evnGet", reports::evn),
    ("evnFindByPeriod", reports::evn),
    ("trafficGet", reports::traffic),
    ("trafficFindByPeriod", reports::traffic),
    ("productsGet", reports::products),
    ("invoicesGet", invoices::list),
    ("invoicesFindById", invoices::read),
    ("invoicesFindByPeriod", invoices::of_period),
];

/// The request for a report, and the ledger to report from.
struct Report<'a> {
    call: &'a Call,
    clock: &'a Clock,
    ledger: &'a Ledger,
}

impl Report<'_> {
    /// The time of the request, in nanoseconds since 1970.
    fn now(&self) -> i128 {
        self.clock.wall_nanoseconds(self.call.now)
    }

    /// The month or the day that the request names, or the current month.
    fn period(&self) -> Result<Period, ApiError> {
        let named = |name: &str| self.call.has_path_parameter(name).then(|| self.call.path_parameter(name));
        let of_query = self.call.query_text("period");
        let read = match (named("date"), named("period").or(of_query)) {
            (Some(day), _) => Period::day(day).ok_or("date: must be a day such as 2026-05-01"),
            (None, Some(month)) => Period::month(month).ok_or("period: must be a month such as 2026-05"),
            (None, None) => Period::current(self.now()).ok_or("period: the time of the clock is in none"),
        };
        read.map_err(|violation| ApiError::invalid(vec![violation.to_owned()]))
    }
}

/// The contract as bills name it: with a leading zero, which was seen.
fn customer() -> Value {
    json!({ "contractId": format!("{CONTRACT:09}"), "customerId": "100200300", "reference": null })
}

/// The ledger since the emulator was built.
pub(crate) struct Store {
    source: Source,
    ledger: Ledger,
}

impl Store {
    pub(crate) fn new() -> Option<Self> {
        Some(Self { source: Source::named("billing")?, ledger: Ledger::default() })
    }
}

impl Product for Store {
    fn source(&self) -> Source {
        self.source
    }

    fn emulates(&self, operation: &str) -> bool {
        HANDLERS.iter().any(|(id, _)| *id == operation)
    }

    fn handle(&mut self, call: &Call, context: &mut Context<'_>) -> Result<Success, ApiError> {
        let known = HANDLERS.iter().find(|(id, _)| *id == call.operation.id);
        let (_, handler) = known.ok_or_else(|| ApiError::not_emulated(&call.operation.id))?;
        if call.has_path_parameter("contract") && call.path_parameter("contract").parse() != Ok(CONTRACT) {
            let text = format!("the only contract here is {CONTRACT}");
            // Not every operation has a 404.
            return Err(ApiError::new(StatusCode::FORBIDDEN, "emulator-other-contract", text));
        }
        handler(&Report { call, clock: &context.settings.clock, ledger: &self.ledger }).map(Success::json)
    }

    fn observe(&mut self, processed: &Processed<'_>) -> Vec<String> {
        let (product, now) = (processed.call.document.name.as_str(), processed.call.now);
        let all = processed.changes.iter();
        all.flat_map(|(key, entry)| self.ledger.record(product, key, entry.as_ref(), now)).collect()
    }

    fn keys(&mut self, _: Duration) -> Vec<String> {
        self.ledger.keys()
    }

    fn save(&self, key: &str) -> serde_json::Result<Option<Value>> {
        self.ledger.save(key)
    }

    fn load(&mut self, key: &str, entry: Option<Value>) -> serde_json::Result<()> {
        self.ledger.load(key, entry)
    }
}

#[cfg(test)]
mod tests {
    use ionoscloud_spec::Document;

    use super::*;

    #[test]
    fn handlers_are_operations_of_document() {
        let document = Document::named("billing").unwrap();
        let mut own = HANDLERS.map(|(id, _)| id);
        let mut known: Vec<&str> = document.operations().map(|operation| operation.id.as_str()).collect();
        own.sort_unstable();
        known.sort_unstable();
        assert_eq!(own.as_slice(), known);
    }
}
