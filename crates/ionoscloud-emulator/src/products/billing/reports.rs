//! Usage, utilization, the itemized proof of usage, traffic and prices.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::ledger::Line;
use super::meters::METERS;
use super::period::begin;
use super::{Report, customer};
use crate::engine::api_error::ApiError;

/// Lines of one data centre; the last one has what is in none.
pub(super) struct Datacenter<'a> {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) location: String,
    pub(super) lines: Vec<Line<'a>>,
}

/// The lines by data centre, in the order of their first resource.
pub(super) fn by_datacenter<'a>(report: &Report<'a>, lines: Vec<Line<'a>>) -> Vec<Datacenter<'a>> {
    let mut found: Vec<Datacenter<'a>> = Vec::new();
    for line in lines {
        let id = line.item.datacenter.clone().unwrap_or_default();
        match found.iter_mut().find(|one| one.id == id) {
            Some(one) => one.lines.push(line),
            None => {
                // A database may name a data centre that was never created here.
                let known = report.ledger.datacenter(&id);
                let text = |member: fn(&super::ledger::Item) -> &String| known.map(member).cloned().unwrap_or_default();
                let (name, location) = (text(|item| &item.name), text(|item| &item.location));
                found.push(Datacenter { id, name, location, lines: vec![line] });
            }
        }
    }
    found.sort_by_key(|one| one.id.is_empty());
    found
}

/// Quantities by meter, in the order of their first use.
pub(super) fn by_meter(lines: &[Line<'_>]) -> Vec<(&'static super::meters::Meter, f64)> {
    let mut found: Vec<(&'static super::meters::Meter, f64)> = Vec::new();
    for line in lines {
        match found.iter_mut().find(|(meter, _)| meter.id == line.meter.id) {
            Some((_, quantity)) => *quantity += line.quantity(),
            None => found.push((line.meter, line.quantity())),
        }
    }
    found
}

/// By data centre and meter; quantities are texts.
pub(super) fn usage(report: &Report<'_>) -> Result<Value, ApiError> {
    let period = report.period()?;
    let mut lines = report.ledger.lines(&period, report.clock, report.call.now);
    if report.call.has_path_parameter("dc") {
        let wanted = report.call.path_parameter("dc");
        if report.ledger.datacenter(wanted).is_none() {
            return Err(ApiError::not_found("emulator-datacenter-not-found", "there was no data centre with this id"));
        }
        lines.retain(|line| line.item.datacenter.as_deref() == Some(wanted));
    }
    let shown = |one: &Datacenter<'_>| {
        let meters = by_meter(&one.lines);
        let meters: Vec<Value> = meters
            .into_iter()
            .map(|(meter, quantity)| {
                let quantity = json!({ "quantity": rounded(quantity).to_string(), "unit": meter.unit.name() });
                json!({ "meterId": meter.id, "meterDesc": meter.description, "quantity": quantity })
            })
            .collect();
        json!({ "id": one.id, "name": one.name, "location": one.location, "meters": meters })
    };
    let datacenters: Vec<Value> = by_datacenter(report, lines).iter().map(shown).collect();
    Ok(json!({
        "metadata": customer(), "startDate": period.first.to_string(), "endDate": period.last.to_string(),
        "datacenters": datacenters,
    }))
}

/// By resource and meter; quantities are numbers of single precision.
pub(super) fn utilization(report: &Report<'_>) -> Result<Value, ApiError> {
    let period = report.period()?;
    let mut lines = report.ledger.lines(&period, report.clock, report.call.now);
    let wanted = |name: &str, value: &str| report.call.query_text(name).is_none_or(|sent| sent == value);
    lines.retain(|line| {
        wanted("dc", line.item.datacenter.as_deref().unwrap_or_default())
            && wanted("resource", &line.item.id)
            && wanted("type", line.meter.product_type)
    });
    let datacenters: Vec<Value> = by_datacenter(report, lines)
        .into_iter()
        .map(|one| {
            let mut meters: Vec<(Line<'_>, f64)> = Vec::new();
            for line in one.lines {
                let is_same = |known: &Line<'_>| known.item.id == line.item.id && known.meter.id == line.meter.id;
                match meters.iter_mut().find(|(known, _)| is_same(known)) {
                    Some((known, quantity)) => (known.until, *quantity) = (line.until, *quantity + line.quantity()),
                    None => {
                        let quantity = line.quantity();
                        meters.push((line, quantity));
                    }
                }
            }
            let meters: Vec<Value> = meters.iter().map(|(line, quantity)| utilized(line, *quantity)).collect();
            json!({ "id": one.id, "name": one.name, "meters": meters })
        })
        .collect();
    Ok(json!({
        "metadata": customer(), "startDate": period.first.to_string(), "endDate": period.last.to_string(),
        "datacenters": datacenters,
    }))
}

fn utilized(line: &Line<'_>, quantity: f64) -> Value {
    #[allow(clippy::cast_possible_truncation, reason = "the noise of single precision is what the API shows")]
    let noisy = f64::from(quantity as f32);
    json!({
        "id": format!("{}-{}", line.item.id, line.meter.id), "resourceId": line.item.id, "serverId": null,
        "name": line.item.name, "type": line.meter.product_type, "from": time(line.from), "to": time(line.until),
        "exists": null, "meterId": line.meter.id, "meterDesc": line.meter.description, "region": line.item.location,
        "quantity": { "quantity": noisy, "unit": line.meter.unit.name() },
    })
}

/// Each interval of one size, and once more as CSV.
pub(super) fn evn(report: &Report<'_>) -> Result<Value, ApiError> {
    let period = report.period()?;
    let datacenters = by_datacenter(report, report.ledger.lines(&period, report.clock, report.call.now));
    let mut csv = Vec::new();
    let mut shown = Vec::new();
    for Datacenter { id, name, lines, .. } in &datacenters {
        let mut data = Vec::new();
        for line in lines {
            let Line { item, meter, size, from, until } = line;
            let (minutes, divisor) = (line.minutes().floor(), meter.unit.minutes());
            let (from, until) = (time(*from), time(*until));
            csv.push(format!("{name};{id};{};{};{};{from};{until};{size}", meter.product_type, item.id, meter.id));
            #[allow(clippy::cast_possible_truncation, reason = "a month has fewer than 50,000 minutes")]
            let minutes = minutes as i64;
            data.push(json!({
                "resourceUUID": item.id, "resourceType": meter.product_type, "itemStub": meter.id, "from": from,
                "to": until, "intervalMin": minutes, "intervalDivisor": divisor, "value": size, "valueDivisor": 1,
                "additionalParameters": "",
            }));
        }
        shown.push(json!({ "vdcUUID": id, "name": name, "data": data }));
    }
    let mut metadata = customer();
    metadata["period"] = period.month.into();
    Ok(json!({ "metadata": metadata, "datacenters": shown, "evnCSV": csv }))
}

/// Zeros for each data centre and day by now: nothing flows in the emulator.
pub(super) fn traffic(report: &Report<'_>) -> Result<Value, ApiError> {
    let period = report.period()?;
    let now = report.now();
    let datacenters = report.ledger.datacenters(&period, report.clock, report.call.now);
    let by_ip = report.call.query_value("ip").and_then(Value::as_bool).unwrap_or_default();
    let days: Vec<String> = period.days().filter(|day| begin(*day) <= now).map(|day| day.to_string()).collect();
    let (mut objects, mut rows, mut csv) = (Vec::new(), Vec::new(), Vec::new());
    for item in datacenters.iter().filter(|_| !by_ip) {
        let dates: Vec<Value> = days.iter().map(|day| json!({ "date": day, "in": 0.0, "out": 0.0 })).collect();
        objects.push(json!({ "vdcUUID": item.id, "vdcName": item.name, "dates": dates }));
        rows.extend(days.iter().map(|day| json!([item.id, item.name, day, 0.0, 0.0])));
        csv.extend(days.iter().map(|day| format!("{};{};{day};0;0", item.id, item.name)));
    }
    let mut metadata = customer();
    metadata["period"] = period.month.into();
    metadata["unit"] = "MB".into();
    let mut body = json!({ "metadata": metadata, "traffic": csv });
    if report.call.query_text("output") != Some("csv") {
        body["trafficObj"] = if by_ip { json!({ "nic": [] }) } else { json!({ "vdc": objects }) };
        body["trafficArr"] = rows.into();
    }
    Ok(body)
}

/// Every meter with its price, as texts. They are the same on each day.
pub(super) fn products(report: &Report<'_>) -> Result<Value, ApiError> {
    if report.call.query_text("date").is_some_and(|day| super::Period::day(day).is_none()) {
        return Err(ApiError::invalid(vec!["date: must be a day such as 2026-05-01".to_owned()]));
    }
    let shown = METERS.iter().map(|meter| {
        json!({
            "meterId": meter.id, "meterDesc": meter.description, "unit": meter.unit.name(),
            "unitCost": { "quantity": meter.price.to_string(), "unit": "EUR" }, "term": null,
            "type": meter.product_type, "deprecated": false,
        })
    });
    let products: Vec<Value> = shown.collect();
    Ok(json!({ "metadata": customer(), "liability": "prices of an emulator", "products": products }))
}

/// To four digits behind the point.
fn rounded(number: f64) -> f64 {
    (number * 10_000.0).round() / 10_000.0
}

/// RFC 3339 in UTC with whole seconds.
fn time(nanoseconds: i128) -> String {
    let time = Timestamp::from_nanosecond(nanoseconds).unwrap_or(Timestamp::MAX);
    Timestamp::from_second(time.as_second()).unwrap_or(time).to_string()
}
