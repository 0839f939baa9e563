//! Activity Log: the writes that the emulator processed, and the ends of the Cloud API's requests. Read only.
//!
//! Refused requests are not in it, nor are reads, but for the one that generates a token.

mod event;
mod window;

use std::collections::BTreeMap;

use http::StatusCode;
use serde_json::{Value, json};

use self::event::Event;
use super::privileges;
use crate::engine::api_error::{ApiError, ErrorForm};
use crate::engine::auth::CONTRACT;
use crate::engine::product::{Context, Processed, Product, Success};
use crate::engine::request::Call;
use crate::engine::source::Source;

/// Number of writes kept: the oldest go first.
const MOST: usize = 10_000;
const PATH: &str = "/activitylog/v1";
/// The key of events in the state, before their numbers.
const EVENT: &str = "event/";

/// The log, by number of the write.
pub(crate) struct Store {
    source: Source,
    events: BTreeMap<u64, Event>,
}

impl Store {
    pub(crate) fn new() -> Option<Self> {
        Some(Self { source: Source::named("activity-log")?, events: BTreeMap::new() })
    }

    /// A page of the events in the window of the query, oldest first.
    fn page(&self, call: &Call, context: &Context<'_>) -> Result<Value, ApiError> {
        let clock = &context.settings.clock;
        let window = window::read(call)?;
        let (offset, limit) = (window::number(call, "offset", 0)?, window::number(call, "limit", 20)?);
        let mut moments: Vec<_> = self.events.values().flat_map(|event| event.moments(call.now)).collect();
        moments.retain(|moment| window.contains(&clock.wall_nanoseconds(moment.at)));
        // A stable sort: what happened at one time stays in the order of its writes.
        moments.sort_by_key(|moment| moment.at);
        let page: Vec<Value> = moments.iter().skip(offset).take(limit).map(|moment| moment.to_json(clock)).collect();
        Ok(json!({ "hits": { "total": moments.len(), "hits": page } }))
    }
}

fn key(number: u64) -> String {
    format!("{EVENT}{number:012}")
}

impl Product for Store {
    fn source(&self) -> Source {
        self.source
    }

    fn emulates(&self, operation: &str) -> bool {
        ["getInfo", "getAvailableContracts", "getByContract"].contains(&operation)
    }

    fn error_form(&self) -> ErrorForm {
        ErrorForm::TextStatus
    }

    fn handle(&mut self, call: &Call, context: &mut Context<'_>) -> Result<Success, ApiError> {
        if call.operation.id != "getInfo" {
            privileges::check(call, context.others, "accessActivityLog")?;
        }
        let body = match call.operation.id.as_str() {
            "getInfo" => json!({ "href": PATH, "name": "Activity Log API", "version": "v1" }),
            "getAvailableContracts" => {
                json!([{ "id": CONTRACT, "type": "contract", "href": format!("{PATH}/contracts/{CONTRACT}") }])
            }
            "getByContract" if call.path_parameter("contractNumber").parse() == Ok(CONTRACT) => {
                self.page(call, context)?
            }
            "getByContract" => {
                let text = format!("the only contract here is {CONTRACT}");
                return Err(ApiError::new(StatusCode::FORBIDDEN, "emulator-other-contract", text));
            }
            other => return Err(ApiError::not_emulated(other)),
        };
        Ok(Success::json(body))
    }

    fn observe(&mut self, processed: &Processed<'_>) -> Vec<String> {
        let number = self.events.last_key_value().map_or(0, |(last, _)| last + 1);
        self.events.insert(number, Event::of(processed, number));
        let mut keys = vec![key(number)];
        if self.events.len() > MOST {
            keys.extend(self.events.pop_first().map(|(oldest, _)| key(oldest)));
        }
        keys
    }

    fn keys(&mut self, _: std::time::Duration) -> Vec<String> {
        self.events.keys().map(|number| key(*number)).collect()
    }

    fn save(&self, key: &str) -> serde_json::Result<Option<Value>> {
        let number = key.strip_prefix(EVENT).and_then(|number| number.parse().ok());
        number.and_then(|number: u64| self.events.get(&number)).map(serde_json::to_value).transpose()
    }

    fn load(&mut self, key: &str, entry: Option<Value>) -> serde_json::Result<()> {
        let Some(number) = key.strip_prefix(EVENT).and_then(|number| number.parse().ok()) else { return Ok(()) };
        match entry {
            Some(entry) => drop(self.events.insert(number, serde_json::from_value(entry)?)),
            None => drop(self.events.remove(&number)),
        }
        Ok(())
    }
}
