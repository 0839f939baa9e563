//! LANs: numbered in their data centre, and kept by NICs and by managed services.

use serde_json::{Value, json};

use super::addresses;
use crate::engine::api_error::ApiError;
use crate::engine::table::{Draft, IdRule, Kind, TableRequest};
use crate::products::cloud_api::{STATES, short};

pub(crate) static LAN: Kind = Kind {
    parent: Some("datacenter"),
    id: IdRule::Number,
    life_cycle: Some(&STATES),
    durations: short,
    prepare,
    protection,
    ..Kind::new("lan", "/datacenters/{datacenterId}/lans")
};

/// Private LANs have an IPv4 block, and an IPv6 block is one of the data centre's; `ipFailover` is never absent.
fn prepare(request: &mut TableRequest<'_, '_>, draft: &mut Draft) -> Result<(), ApiError> {
    let parent = draft.parent.clone().unwrap_or_default();
    let id = match &draft.key {
        Some(key) => key.rsplit('/').next().unwrap_or_default().to_owned(),
        None => {
            let id =
                draft.id.clone().unwrap_or_else(|| request.resources.new_id(&LAN, Some(&parent), &draft.properties));
            draft.id.get_or_insert(id).clone()
        }
    };
    let number: u64 = id.parse().unwrap_or_default();
    let properties = &mut draft.properties;
    let is_public = properties.entry("public").or_insert(false.into()) == true;
    if is_public {
        properties.remove("ipv4CidrBlock");
    } else {
        properties.insert("ipv4CidrBlock".to_owned(), addresses::ipv4_of_lan(&parent, number).into());
    }
    properties.entry("ipFailover").or_insert_with(|| json!([]));
    let block = addresses::ipv6_of_lan(&parent, number);
    match properties.get("ipv6CidrBlock").and_then(Value::as_str) {
        Some("AUTO") => drop(properties.insert("ipv6CidrBlock".to_owned(), block.into())),
        Some("") | None => drop(properties.remove("ipv6CidrBlock")),
        Some(sent) if sent.ends_with("/64") => {}
        Some(_) => {
            return Err(ApiError::invalid(vec!["properties.ipv6CidrBlock: must be AUTO or a /64 block".to_owned()]));
        }
    }
    Ok(())
}

/// A managed service that is connected to the LAN keeps it.
fn protection(request: &TableRequest<'_, '_>) -> Option<ApiError> {
    super::delete_protected(request, "lan", request.path_value(1), request.path_value(0), Some(request.path_value(1)))
}
