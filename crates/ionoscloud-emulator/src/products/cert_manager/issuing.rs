//! Certificates that are issued for auto-certificates.

use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use serde_json::{Value, json};

use super::{AUTO_CERTIFICATE, CERTIFICATE, ISSUED_FOR, PROVIDER, refused};
use crate::engine::api_error::ApiError;
use crate::engine::table::{Event, Proposal, Resource, TableRequest, View};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The usual lifetime of ACME certificates.
const VALIDITY: Duration = DAY.saturating_mul(90);

pub(super) fn rules(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let mut violations = Vec::new();
    if !matches!(proposal.text("keyAlgorithm"), "rsa2048" | "rsa3072" | "rsa4096") {
        violations.push("properties.keyAlgorithm: must be rsa2048, rsa3072 or rsa4096".to_owned());
    }
    let provider = proposal.resources.find(PROVIDER.name, proposal.text("provider"));
    // A provider may be deleted later; only renewals need it.
    if proposal.key.is_none() && provider.is_none() {
        violations.push("properties.provider: there is no such provider".to_owned());
    }
    refused(violations)
}

/// The certificate that was issued last for an auto-certificate; null before the first one.
pub(super) fn latest(view: &View<'_>, auto: &Value) -> Value {
    let issued = auto.as_str().map(|auto| view.resources.of(CERTIFICATE.name).linked(auto).iter());
    let mut own = issued.into_iter().flatten().filter(|one| one.created.at <= view.now);
    own.next_back().map_or(Value::Null, |one| one.id.clone().into())
}

/// Has a certificate issued for a new auto-certificate. It fails when due where a name is in no zone of the contract,
/// because the provider's challenge is met in Cloud DNS.
pub(super) fn follow(request: &mut TableRequest<'_, '_>, key: &str, event: Event) {
    match event {
        Event::Created => issue(request, key),
        Event::Deleted => withdraw(request, key),
        Event::Changed => {}
    }
}

fn issue(request: &mut TableRequest<'_, '_>, key: &str) {
    let auto = request.resources.find(AUTO_CERTIFICATE.name, key);
    // With a fault it has failed already.
    let Some(auto) = auto.filter(|_| !request.call.fails) else { return };
    let (ready_at, name) = (auto.timeline.ready_at(), auto.text("name").to_owned());
    let names = names(auto);
    let outside = names.iter().find(|name| request.context.settings.strict && !is_in_zone(request, name));
    if let Some(outside) = outside {
        let reason = format!("{outside} is in no DNS zone of the contract: create the zone first");
        return request.fail_when_due(&AUTO_CERTIFICATE, key, reason);
    }
    match sign(&names, request.context.settings.clock.wall(ready_at)) {
        Ok((certificate, chain)) => {
            let issued =
                json!({ "name": name, "certificate": certificate, "certificateChain": chain, ISSUED_FOR: key });
            request.plant(&CERTIFICATE, None, None, ready_at, &issued);
        }
        Err(error) => request.fail_when_due(&AUTO_CERTIFICATE, key, format!("no certificate can be made: {error}")),
    }
}

/// Certificates that were issued stay; one that is still to come never does.
fn withdraw(request: &mut TableRequest<'_, '_>, key: &str) {
    let issued = request.resources.of(CERTIFICATE.name).linked(key).iter();
    let to_come = issued.filter(|one| one.created.at > request.call.now);
    let keys: Vec<String> = to_come.map(|one| one.key.clone()).collect();
    keys.iter().for_each(|key| request.expire(&CERTIFICATE, key, Duration::ZERO));
}

fn names(auto: &Resource) -> Vec<String> {
    let more = auto.properties.get("subjectAlternativeNames").and_then(Value::as_array);
    let more = more.into_iter().flatten().filter_map(Value::as_str);
    std::iter::once(auto.text("commonName")).chain(more).map(str::to_lowercase).collect()
}

fn is_in_zone(request: &TableRequest<'_, '_>, name: &str) -> bool {
    let zones = request.context.others.resources("dns", "zone").iter();
    let mut zones = zones.filter(|zone| !zone.timeline.is_gone(request.call.now)).map(|zone| zone.text("zoneName"));
    zones.any(|zone| name.strip_suffix(&zone.to_lowercase()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
}

/// A certificate for the names and that of its CA, in PEM. Its key is elliptic, whatever was asked for: RSA keys take
/// seconds to make, and no response shows it.
fn sign(names: &[String], from: Timestamp) -> Result<(String, String), rcgen::Error> {
    let until = from.checked_add(VALIDITY).unwrap_or(Timestamp::MAX);
    let mut ca = CertificateParams::default();
    ca.distinguished_name.push(DnType::CommonName, "CA of the emulator");
    ca.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    let ca_key = KeyPair::generate()?;
    let chain = ca.self_signed(&ca_key)?.pem();
    let mut leaf = CertificateParams::new(names)?;
    leaf.distinguished_name.push(DnType::CommonName, names.first().map(String::as_str).unwrap_or_default());
    let day = |at: Timestamp| {
        let date = at.to_zoned(TimeZone::UTC).date();
        date_time_ymd(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs())
    };
    (leaf.not_before, leaf.not_after) = (day(from), day(until));
    let certificate = leaf.signed_by(&KeyPair::generate()?, &Issuer::new(ca, ca_key))?;
    Ok((certificate.pem(), chain))
}
