//! Object Storage Management: access keys, whose secret is shown when it is made, and regions.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::regional::{failure, new_key, urn};
use crate::engine::api_error::ApiError;
use crate::engine::auth::CONTRACT;
use crate::engine::product::{Content, Success};
use crate::engine::source::Source;
use crate::engine::stamp::Stamp;
use crate::engine::table::{Durations, Href, Kind, LifeCycle, Stamps, Table, TableProduct, TableRequest, View};

const REGIONS: [(&str, &str); 5] = [
    ("de", "de/fra"),
    ("eu-central-2", "de/txl"),
    ("eu-central-3", "de/txl"),
    ("eu-south-2", "es/vit"),
    ("us-central-1", "us/mci"),
];

const LIFE_CYCLE: LifeCycle = LifeCycle { changed: "AVAILABLE", ..LifeCycle::PROVISIONING };

/// `AVAILABLE` in the response of its creation already.
static ACCESS_KEY: Kind = Kind {
    life_cycle: Some(&LIFE_CYCLE),
    state_member: "status",
    durations: |times| Durations { deletion: times.request, ..Durations::ZERO },
    href: Href::Absolute,
    stamps: Stamps::BothToMicrosecond,
    filters: &[("filter.accesskeyId", "/properties/accessKey")],
    metadata,
    ..Kind::new("accesskey", "/accesskeys")
};

static REGION: Kind = Kind {
    href: Href::Absolute,
    stamps: Stamps::None,
    catalogue: || REGIONS.iter().map(|(id, location)| region(id, location)).collect(),
    ..Kind::new("region", "/regions")
};

static TABLE: Table = Table {
    product: "Object Storage Management",
    source: || Source::named("object-storage-management"),
    kinds: &[&ACCESS_KEY, &REGION],
    actions: &[("accesskeysPost", create), ("accesskeysPut", put), ("accesskeysRenew", renew)],
    validation_code: "paas-validation-3",
    endless_links: false,
    infers_statuses: false,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    TableProduct::new(&TABLE, seed)
}

/// The document requires both parts of the key in a creation, which only the API can know; clients send none.
fn create(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    add(request, None)
}

/// Changes the description, or creates a key under an unknown id.
fn put(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let id = request.path_value(0).to_owned();
    if request.call.body["id"].as_str().is_some_and(|sent| sent != id) {
        return Err(ApiError::invalid(vec!["id: must be that of the path".to_owned()]));
    }
    let Ok(stored) = request.find(&ACCESS_KEY) else { return add(request, Some(id)) };
    let (key, mut properties) = (stored.key.clone(), stored.properties.clone());
    properties.insert("description".to_owned(), description(request)?.into());
    request.change(&ACCESS_KEY, &key, properties)?;
    request.shown(&ACCESS_KEY, &key, Some(StatusCode::OK))
}

/// A new secret, which ends the old one. The public part stays.
fn renew(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let key = request.find(&ACCESS_KEY)?.key.clone();
    let secret = new_key(request, &ACCESS_KEY, &key);
    request.shown(&ACCESS_KEY, &key, None).map(|success| with_secret(success, secret))
}

/// The response has the secret, and lacks the canonical user, which Terraform's provider was seen to stumble over.
fn add(request: &mut TableRequest<'_, '_>, id: Option<String>) -> Result<Success, ApiError> {
    let mut properties = Map::new();
    properties.insert("description".to_owned(), description(request)?.into());
    let public = request.resources.draw_id().replace('-', "").to_uppercase();
    properties.insert("accessKey".to_owned(), format!("EEAAAA{public}").into());
    properties.insert("canonicalUserId".to_owned(), request.call.caller.user_id.replace('-', "").into());
    properties.insert("contractUserId".to_owned(), request.call.caller.user_id.clone().into());
    let key = request.add(&ACCESS_KEY, None, properties, id)?;
    let mut success = request.shown(&ACCESS_KEY, &key, Some(StatusCode::CREATED))?;
    if let Content::Json(body) = &mut success.content
        && let Some(properties) = body["properties"].as_object_mut()
    {
        properties.remove("canonicalUserId");
    }
    let secret = new_key(request, &ACCESS_KEY, &key);
    Ok(with_secret(success, secret))
}

fn description(request: &TableRequest<'_, '_>) -> Result<String, ApiError> {
    let body = &request.call.body;
    let violations = request.call.violations_of_sent(body);
    if !violations.is_empty() {
        return Err(ApiError::invalid(violations));
    }
    let description = body["properties"]["description"].as_str();
    description.map(str::to_owned).ok_or_else(|| ApiError::invalid(vec!["properties.description: required".to_owned()]))
}

fn with_secret(mut success: Success, secret: String) -> Success {
    if let Content::Json(body) = &mut success.content {
        body["properties"]["secretKey"] = secret.into();
    }
    success
}

fn metadata(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let regions: Vec<Value> = REGIONS.iter().map(|(id, _)| (*id).into()).collect();
    let user = |stamp: &Stamp| Value::from(format!("ionos:iam:cloud:{CONTRACT}:users/{}", stamp.by_id));
    let own = [
        urn(view, "s3", "accesskeys"),
        ("createdBy", user(&view.resource.created)),
        ("lastModifiedBy", user(&view.resource.modified)),
        ("administrative", true.into()),
        ("supportedRegions", regions.into()),
    ];
    own.into_iter().chain(failure(view, "statusMessage")).collect()
}

fn region(id: &str, location: &str) -> Value {
    json!({
        "_id": id, "version": 2, "location": location, "storageClasses": ["STANDARD"],
        "endpoint": format!("s3.{id}.ionoscloud.com"), "website": format!("s3-website.{id}.ionoscloud.com"),
        "capability": { "iam": true, "s3select": false },
    })
}
