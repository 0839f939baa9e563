//! Rules and defaults that the database products share.

use std::net::Ipv4Addr;
use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::engine::auth::CONTRACT;
use crate::engine::documents;
use crate::engine::network_locks::Network;
use crate::engine::settings::Settings;
use crate::engine::table::{Change, Phase, Proposal, Resource, TableRequest, View};

/// A network as the address that it begins with and the length of its prefix.
pub(super) type Range = (Ipv4Addr, u32);

/// Violations of rules, each as `path: rule`.
pub(super) type Violations = Vec<String>;

/// The network of a product with one `connection`.
pub(super) fn network(properties: &Map<String, Value>) -> Vec<Network> {
    let connections = Value::from(properties.get("connection").cloned().into_iter().collect::<Vec<_>>());
    Network::of_connections(&Map::from_iter([("connections".to_owned(), connections)]))
}

/// Violations of the address of a primary instance, such as `10.1.1.3/24`.
pub(super) fn address(member: &str, text: &str, excluded: &[Range]) -> Violations {
    let parsed = text.split_once('/').and_then(|(address, prefix)| {
        prefix.parse::<u8>().ok().filter(|prefix| *prefix <= 32)?;
        address.parse::<Ipv4Addr>().ok()
    });
    let Some(address) = parsed else {
        return vec![format!("{member}: must be an address such as 10.1.1.3/24")];
    };
    let mut hit = excluded.iter().filter(|range| contains(**range, address));
    hit.next().map(|(first, prefix)| format!("{member}: {first}/{prefix} is not free for use")).into_iter().collect()
}

fn contains((first, prefix): Range, address: Ipv4Addr) -> bool {
    let mask = u32::MAX.checked_shl(32 - prefix).unwrap_or(0);
    u32::from(first) & mask == u32::from(address) & mask
}

/// Violations of a version that is not on offer, or is older than that of the cluster.
pub(super) fn version(proposal: &Proposal<'_>, property: &str, offered: &[&str]) -> Violations {
    let rank = |version: &str| offered.iter().position(|one| *one == version);
    let sent = proposal.text(property);
    let Some(to) = rank(sent) else {
        return vec![format!("properties.{property}: must be one of {}", offered.join(", "))];
    };
    let before = stored(proposal).map(|cluster| cluster.text(property));
    if before.and_then(rank).is_some_and(|from| to < from) {
        return vec![format!("properties.{property}: cannot be lower than it is")];
    }
    Vec::new()
}

/// The resource as it is before a change.
pub(super) fn stored<'a>(proposal: &Proposal<'a>) -> Option<&'a Resource> {
    proposal.resources.find(proposal.kind.name, proposal.key?)
}

/// Violations of a point in time to recover, which has to be within the reach of a backup.
pub(super) fn recovery_time(
    member: &str,
    source: &Value,
    backup: &Resource,
    settings: &Settings,
    now: Duration,
) -> Violations {
    let Some(time) = source.as_str().and_then(|text| text.parse::<Timestamp>().ok()) else { return Vec::new() };
    if time > settings.clock.wall(now) {
        return vec![format!("{member}: must be in the past")];
    }
    let earliest = backup.text("earliestRecoveryTargetTime").parse::<Timestamp>();
    if earliest.is_ok_and(|earliest| time < earliest) {
        return vec![format!("{member}: must not be before the earliest time of the backup")];
    }
    Vec::new()
}

/// The window that the server chooses if none is sent. It is always the same one here.
pub(super) fn default_window(properties: &mut Map<String, Value>) {
    let window = json!({ "time": "12:15:19", "dayOfTheWeek": "Monday" });
    properties.entry("maintenanceWindow").or_insert(window);
}

/// A part of host names that is the same for the same id.
pub(super) fn short_name(id: &str) -> &str {
    id.get(id.len().saturating_sub(12)..).unwrap_or(id)
}

/// Texts of letters, digits and the characters of `inside`, with a letter or a digit at both ends.
pub(super) fn is_name(text: &str, inside: &str) -> bool {
    let edge = |text: Option<char>| text.is_some_and(|one| one.is_ascii_alphanumeric());
    let all = text.chars().all(|one| one.is_ascii_alphanumeric() || inside.contains(one));
    all && edge(text.chars().next()) && edge(text.chars().next_back())
}

/// Violations of the name of a cluster of a second version of an API.
pub(super) fn cluster_name(proposal: &Proposal<'_>) -> Violations {
    if is_name(proposal.text("name"), "-_.") {
        return Vec::new();
    }
    vec!["properties.name: must have letters, digits and -_. with a letter or digit at both ends".to_owned()]
}

/// Violations of credentials that are missing, or of names in them. No response has the password, and a replacement
/// needs it all the same.
pub(super) fn credentials_names(proposal: &Proposal<'_>, names: &[&str]) -> Violations {
    let Some(credentials) = proposal.properties.get("credentials") else {
        return vec!["properties.credentials: required".to_owned()];
    };
    let is_odd = |name: &&&str| {
        let text = credentials[**name].as_str().unwrap_or_default();
        !text.chars().all(|one| one.is_ascii_alphanumeric() || one == '_')
    };
    let odd = names.iter().filter(is_odd);
    odd.map(|name| format!("properties.credentials.{name}: must have letters, digits and _ only")).collect()
}

/// A violation of a value that is none of these.
pub(super) fn one_of(member: &str, text: &str, values: &[&str]) -> Violations {
    if values.contains(&text) { Vec::new() } else { vec![format!("{member}: must be one of {}", values.join(", "))] }
}

/// The course of a replacement: with a restore source it is a restore in place.
pub(super) fn course(change: &Change<'_>, restore: &str) -> (Phase, Duration) {
    if change.after.contains_key(restore) {
        (Phase::Restoring, change.times.restore)
    } else if change.before.get("version") != change.after.get("version") {
        (Phase::Upgrading, change.times.upgrade)
    } else {
        (Phase::Changing, change.times.update)
    }
}

/// The metadata of a cluster of a second version of an API. The location is in no other member of a response.
pub(super) fn cluster_metadata(view: &View<'_>, product: &str, host: &str) -> Vec<(&'static str, Value)> {
    let cluster = view.resource;
    let location = cluster.location.as_deref().unwrap_or_default().replace('/', "-");
    let urn = format!("ionos:{product}:{location}:{CONTRACT}:clusters/{}", cluster.id);
    let mut metadata = vec![("resourceURN", urn.into())];
    if cluster.timeline.has_failed(view.now) {
        metadata.push(("statusMessage", "a fault was set for this cluster".into()));
    } else {
        let name = primary_instance(view, format!("{host}.{product}.{location}.ionos.com"));
        metadata.extend(name.map(|name| ("dnsName", name)));
    }
    metadata
}

/// The name or the address of the primary instance, once there is one. A server in a data plane has an address.
pub(super) fn primary_instance(view: &View<'_>, name: String) -> Option<Value> {
    let timeline = &view.resource.timeline;
    timeline.is_created(view.now).then(|| timeline.server_address().map_or(name, str::to_owned).into())
}

/// The regions of the object storage in which backups can be kept.
pub(super) fn location_list(locations: &[&str]) -> Vec<Value> {
    locations.iter().map(|location| json!({ "location": location })).collect()
}

/// Versions, oldest first, each with those above it.
pub(super) fn version_list(versions: &[&str]) -> Vec<Value> {
    let shown = |(rank, version): (usize, &&str)| {
        let above = versions.get(rank + 1..).unwrap_or_default();
        json!({ "version": version, "status": "AVAILABLE", "comment": "", "canUpgradeTo": above })
    };
    versions.iter().enumerate().map(shown).collect()
}

/// The names and numbers that a list of all versions has.
pub(super) fn version_names(versions: &[&str]) -> Value {
    json!({ "data": versions.iter().map(|version| json!({ "name": version })).collect::<Vec<_>>() })
}

/// The version of the API itself, and the URL of its document.
pub(crate) fn api_version(request: &TableRequest<'_, '_>) -> Value {
    let document = request.call.document;
    json!({ "name": document.version, "swaggerUrl": documents::url(&request.call.origin, &document.name) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_outside_of_excluded_networks() {
        let excluded = [(Ipv4Addr::new(10, 208, 0, 0), 12), (Ipv4Addr::new(10, 233, 114, 0), 24)];
        for (text, expected) in [
            ("192.168.1.100/24", None),
            ("10.207.255.255/8", None),
            ("10.208.0.1/24", Some("m: 10.208.0.0/12 is not free for use")),
            ("10.223.9.9/24", Some("m: 10.208.0.0/12 is not free for use")),
            ("10.233.114.7/24", Some("m: 10.233.114.0/24 is not free for use")),
            ("10.233.115.7/24", None),
            ("10.1.1.3", Some("m: must be an address such as 10.1.1.3/24")),
            ("10.1.1.3/33", Some("m: must be an address such as 10.1.1.3/24")),
            ("", Some("m: must be an address such as 10.1.1.3/24")),
        ] {
            assert_eq!(address("m", text, &excluded).first().map(String::as_str), expected, "{text}");
        }
    }

    #[test]
    fn names_begin_and_end_with_letters_or_digits() {
        for (text, expected) in [("ab", true), ("a-b.c_d", true), ("-ab", false), ("ab.", false), ("a b", false)] {
            assert_eq!(is_name(text, "-_."), expected, "{text}");
        }
    }
}
