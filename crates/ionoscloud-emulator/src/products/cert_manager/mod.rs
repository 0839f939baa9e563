//! Certificate Manager: uploaded certificates, providers, and auto-certificates with the certificates issued for them.

mod issuing;
mod x509;

use serde_json::{Value, json};

use self::x509::Details;
use super::regional::{failure, urn};
use crate::engine::api_error::ApiError;
use crate::engine::source::Source;
use crate::engine::table::{Durations, Kind, LifeCycle, Proposal, Stamps, Table, TableProduct, View};

const LIFE_CYCLE: LifeCycle = LifeCycle { changed: "PROVISIONING", ..LifeCycle::PROVISIONING };

/// The property of an issued certificate that names its auto-certificate.
const ISSUED_FOR: &str = "_autoCertificate";

/// `AVAILABLE` in the response of its upload already. Its private key is never returned.
static CERTIFICATE: Kind = Kind {
    life_cycle: Some(&LIFE_CYCLE),
    durations: |times| Durations { deletion: times.request, ..Durations::ZERO },
    is_strict: true,
    stamps: Stamps::BothToMicrosecond,
    write_only: &["privateKey"],
    links: |certificate| vec![certificate.text(ISSUED_FOR).to_owned()],
    rules: certificate,
    metadata: certificate_metadata,
    ..Kind::new("certificate", "/certificates")
};

/// `AVAILABLE` in the response of its creation already.
static PROVIDER: Kind = Kind {
    life_cycle: Some(&LIFE_CYCLE),
    durations: CERTIFICATE.durations,
    is_strict: true,
    stamps: Stamps::BothToMicrosecond,
    write_only: &["externalAccountBinding/keySecret"],
    rules: provider,
    metadata: |view| vec![urn(view, "certificate-manager", "providers"), message(view, "Ready")],
    ..Kind::new("provider", "/providers")
};

/// `PROVISIONING` until its first certificate is issued, which takes minutes.
static AUTO_CERTIFICATE: Kind = Kind {
    life_cycle: Some(&LIFE_CYCLE),
    durations: |times| Durations { creation: times.provisioning, change: times.request, deletion: times.request },
    is_strict: true,
    stamps: Stamps::BothToMicrosecond,
    rules: issuing::rules,
    metadata: auto_certificate_metadata,
    after: issuing::follow,
    ..Kind::new("auto-certificate", "/auto-certificates")
};

static TABLE: Table = Table {
    product: "Certificate Manager",
    source: || Source::named("cert-manager"),
    kinds: &[&CERTIFICATE, &PROVIDER, &AUTO_CERTIFICATE],
    actions: &[],
    validation_code: "paas-validation-3",
    endless_links: false,
    infers_statuses: false,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    TableProduct::new(&TABLE, seed)
}

/// Certificate and chain have to be certificates; the chain may be empty. The key is not read, only recognised.
fn certificate(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let mut violations = Vec::new();
    if Details::of(proposal.text("certificate")).is_none() {
        violations.push("properties.certificate: must be a certificate in PEM".to_owned());
    }
    let chain = proposal.text("certificateChain").trim();
    if !(chain.is_empty() || x509::is_chain(chain)) {
        violations.push("properties.certificateChain: must be certificates in PEM, or empty".to_owned());
    }
    // A change has no key, because none is stored.
    let key = proposal.properties.get("privateKey").and_then(Value::as_str);
    let is_key = |key: &str| key.trim().starts_with("-----BEGIN ") && key.contains("PRIVATE KEY-----");
    if key.is_some_and(|key| !is_key(key)) {
        violations.push("properties.privateKey: must be a private key in PEM".to_owned());
    }
    refused(violations)
}

/// The binding of an account is whole or there is none.
fn provider(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let mut violations = Vec::new();
    if !proposal.text("server").starts_with("https://") {
        violations.push("properties.server: must be the https URL of an ACME directory".to_owned());
    }
    if !proposal.text("email").contains('@') {
        violations.push("properties.email: must be an e-mail address".to_owned());
    }
    let binding = proposal.properties.get("externalAccountBinding").filter(|_| proposal.key.is_none());
    let is_set =
        |name: &str| binding.is_some_and(|binding| binding[name].as_str().is_some_and(|text| !text.is_empty()));
    if binding.is_some() && !(is_set("keyId") && is_set("keySecret")) {
        violations.push("properties.externalAccountBinding: needs keyId and keySecret".to_owned());
    }
    refused(violations)
}

fn certificate_metadata(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let mut metadata = vec![urn(view, "certificate-manager", "certificates"), message(view, "Ready")];
    if let Some(details) = Details::of(view.resource.text("certificate")) {
        metadata.extend([
            ("commonName", details.common_name.into()),
            ("subjectAlternativeNames", details.names.into()),
            ("serialNumber", details.serial_number.into()),
            ("notBefore", details.not_before.to_string().into()),
            ("notAfter", details.not_after.to_string().into()),
            ("expired", (view.clock.wall(view.now) > details.not_after).into()),
        ]);
    }
    if let Some(auto) = view.resource.properties.get(ISSUED_FOR) {
        metadata.push(("autoCertificate", auto.clone()));
        metadata.push(("lastIssuedCertificate", issuing::latest(view, auto)));
    }
    metadata
}

fn auto_certificate_metadata(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let is_issued = view.resource.timeline.is_created(view.now);
    let state = message(view, if is_issued { "Ready" } else { "Issue in progress." });
    let mut metadata = vec![urn(view, "certificate-manager", "auto-certificates"), state];
    let latest = issuing::latest(view, &json!(view.resource.id));
    if !latest.is_null() {
        metadata.push(("lastIssuedCertificate", latest));
    }
    metadata
}

fn message(view: &View<'_>, usual: &str) -> (&'static str, Value) {
    failure(view, "message").unwrap_or_else(|| ("message", usual.into()))
}

fn refused(violations: Vec<String>) -> Result<(), ApiError> {
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}
