//! Repositories, artifacts and vulnerabilities. As nothing can be pushed, each registry has one image from its start.

use serde_json::{Value, json};

use super::REGISTRY;
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::table::{Href, IdRule, Kind, Resource, Resources, Stamps, TableRequest, View};

const DIGEST: &str = "sha256:abababababababababababababababababababababababababababababababab";

pub(super) static REPOSITORY: Kind = Kind {
    parent: Some("registry"),
    id: IdRule::Property("name"),
    stamps: Stamps::None,
    href: Href::Absolute,
    filters: &[("filter.vulnerabilitySeverity", "/metadata/lastSeverity")],
    orders: &[("lastPush", "/metadata/lastPushedAt")],
    default_order: Some("-lastPush"),
    metadata: |view| {
        let mut members = vec![
            ("artifactCount", 1.into()),
            ("lastPushedAt", view.clock.timestamp(view.resource.created.at).into()),
            ("pullCount", 0.into()),
            ("pushCount", 1.into()),
        ];
        members.extend(is_scanned(view).then(|| ("lastSeverity", "high".into())));
        members
    },
    ..Kind::new("repository", "/registries/{registryId}/repositories")
};

pub(super) static ARTIFACT: Kind = Kind {
    parent: Some("repository"),
    id: IdRule::Property("digest"),
    stamps: Stamps::None,
    href: Href::Absolute,
    filters: &[("filter.vulnerabilityId", "/properties/vulnerabilities")],
    orders: &[("lastPush", "/metadata/lastPushedAt")],
    default_order: Some("-pullCount"),
    metadata: artifact,
    // Only the filter sees it: the document does not have this member.
    derived: |view| {
        vec![("vulnerabilities", found(view).map(|one| one.id.as_str()).collect::<Vec<_>>().join(" ").into())]
    },
    ..Kind::new("artifact", "/registries/{registryId}/repositories/{repositoryName}/artifacts")
};

pub(super) static VULNERABILITY: Kind = Kind {
    stamps: Stamps::None,
    href: Href::Absolute,
    default_order: Some("-score"),
    metadata: |_| vec![("publishedAt", "2023-10-05T14:38:51Z".into())],
    catalogue: || {
        vec![vulnerability("CVE-2023-4911", "high", 7.8, true), vulnerability("CVE-2019-9192", "low", 2.5, false)]
    },
    ..Kind::new("vulnerability", "/vulnerabilities")
};

fn vulnerability(id: &str, severity: &str, score: f64, fixable: bool) -> Value {
    json!({
        "_id": id, "severity": severity, "score": score, "fixable": fixable,
        "description": "A vulnerability of the emulator's image.", "recommendations": "Update the package.",
        "dataSource": { "id": id, "url": format!("https://cve.example.com/{id}") },
        "references": [format!("https://cve.example.com/{id}")],
        "affects": [{ "type": "deb", "name": "libc6", "version": "2.31-0ubuntu9.2" }],
    })
}

/// The image is there once the registry runs.
pub(super) fn plant(request: &mut TableRequest<'_, '_>, registry: &str) {
    let Some(from) = request.resources.find(REGISTRY.name, registry).map(|one| one.timeline.ready_at()) else { return };
    let name = "hello";
    request.plant(&REPOSITORY, Some(registry), Some(name.to_owned()), from, &json!({ "name": name }));
    let repository = Resources::key_of(&REPOSITORY, Some(registry), name);
    let properties = json!({
        "digest": DIGEST, "repositoryName": name, "tags": ["latest"],
        "mediaType": "application/vnd.docker.distribution.manifest.v2+json",
    });
    request.plant(&ARTIFACT, Some(&repository), Some(DIGEST.to_owned()), from, &properties);
}

/// The artifacts of all repositories of a registry.
pub(super) fn artifacts(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let registry = request.find(&REGISTRY)?.key.clone();
    let is_below = |artifact: &Resource| {
        artifact.parent.as_deref().and_then(|parent| parent.split_once('/')).is_some_and(|(first, _)| first == registry)
    };
    request.list_where(&ARTIFACT, None, is_below).map(Success::json)
}

/// A scan finds all vulnerabilities that the emulator knows.
pub(super) fn vulnerabilities(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let artifact = request.find(&ARTIFACT)?;
    let is_scanned = is_scanned_in(request.resources, artifact);
    request.list_where(&VULNERABILITY, None, |_| is_scanned).map(Success::json)
}

fn artifact(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let pushed = Value::from(view.clock.timestamp(view.resource.created.at));
    let mut members = vec![("lastPushedAt", pushed.clone()), ("pushCount", 1.into()), ("pullCount", 0.into())];
    if is_scanned(view) {
        members.push(("lastScannedAt", pushed));
        members.push(("vulnMaxSeverity", "high".into()));
    }
    let fixable = found(view).filter(|one| one.properties["fixable"] == true).count();
    let score: f64 = found(view).filter_map(|one| one.properties["score"].as_f64()).sum();
    members.extend([
        ("vulnFixableCount", fixable.into()),
        ("vulnTotalCount", found(view).count().into()),
        ("vulnTotalScore", score.into()),
    ]);
    members
}

/// The findings of a scan of the image.
fn found<'a>(view: &View<'a>) -> impl Iterator<Item = &'a Resource> {
    let is_scanned = is_scanned(view);
    view.resources.of(VULNERABILITY.name).iter().filter(move |_| is_scanned)
}

fn is_scanned(view: &View<'_>) -> bool {
    is_scanned_in(view.resources, view.resource)
}

/// Images are scanned unless their registry was created without it.
fn is_scanned_in(resources: &Resources, below: &Resource) -> bool {
    let registry = below.parent.as_deref().and_then(|parent| parent.split('/').next());
    let registry = registry.and_then(|id| resources.find(REGISTRY.name, id));
    let features = registry.and_then(|registry| registry.properties.get("features"));
    features.is_some_and(|features| features["vulnerabilityScanning"]["enabled"] == true)
}
