//! Scaling of a group: by its limits, and by its policy.

use std::time::Duration;

use serde_json::{Value, json};

use super::super::regional::noise;
use super::{ACTION, GROUP, HOST, SERVER, durations};
use crate::engine::product::LoadOutcome;
use crate::engine::settings::Settings;
use crate::engine::stamp::Stamp;
use crate::engine::table::{Phase, Resource, Resources, TableRequest, Timeline};

/// The cooldown for a text that is no duration.
const COOLDOWN: Duration = Duration::from_secs(300);

/// A group that a request or a load scales.
pub(super) struct Scaling<'a> {
    resources: &'a mut Resources,
    settings: &'a Settings,
    /// The keys of changed entries.
    changed: &'a mut Vec<String>,
    group: String,
    now: Duration,
    /// The action fails, and changes nothing.
    fails: bool,
}

/// Scales the group of a key by its policy.
pub(super) fn take_load(
    resources: &mut Resources,
    settings: &Settings,
    now: Duration,
    group: &str,
    load: f64,
) -> Option<LoadOutcome> {
    let known = resources.find(GROUP.name, group)?;
    if known.timeline.gone_at().is_some() {
        return None;
    }
    let mut changed = Vec::new();
    let (group, fails) = (group.to_owned(), false);
    let action = Scaling { resources, settings, changed: &mut changed, group, now, fails }.follow_policy(load);
    Some(LoadOutcome { action, changed })
}

impl<'a> Scaling<'a> {
    pub(super) fn of(request: &'a mut TableRequest<'_, '_>, group: &str) -> Self {
        let (now, fails) = (request.call.now, request.call.fails);
        let (settings, changed) = (request.context.settings, &mut request.context.changed);
        Self { resources: request.resources, settings, changed, group: group.to_owned(), now, fails }
    }

    /// Starts the action that brings the number of servers within the limits of the group, and returns its id.
    pub(super) fn keep_within_limits(mut self) -> Option<String> {
        let (least, most) = self.limits()?;
        let count = self.servers().len();
        self.scale(count.clamp(least, most))
    }

    /// Says to each server whether its volumes stay, as the policy has it now.
    pub(super) fn pass_on_policy(mut self) {
        let keeps = self.keeps_volumes();
        for server in self.servers() {
            if let Some(server) = self.resources.find_mut(SERVER.name, &server) {
                server.properties.insert("_keepsVolumes".to_owned(), keeps.into());
            }
            self.mark(Resources::key(SERVER.name, &server));
        }
    }

    fn keeps_volumes(&self) -> bool {
        self.property("policy").is_some_and(|policy| policy["scaleInAction"]["deleteVolumes"] == false)
    }

    /// Starts the action that the policy has for a load, and returns its id: none within its thresholds, at a limit,
    /// while an action runs, and until the cooldown after it is over.
    fn follow_policy(mut self, load: f64) -> Option<String> {
        let policy = self.property("policy")?.clone();
        let threshold = |name: &str| policy[name].as_f64();
        let (name, grows) = if load > threshold("scaleOutThreshold")? {
            ("scaleOutAction", true)
        } else if load < threshold("scaleInThreshold")? {
            ("scaleInAction", false)
        } else {
            return None;
        };
        let action = &policy[name];
        if !self.has_rested(action["cooldownPeriod"].as_str()) {
            return None;
        }
        let (least, most) = self.limits()?;
        let count = self.servers().len();
        let amount = amount(action, count);
        let wanted = if grows { count.saturating_add(amount) } else { count.saturating_sub(amount) };
        self.scale(wanted.clamp(least, most))
    }

    /// Returns `true` once the cooldown after the newest action is over.
    fn has_rested(&self, cooldown: Option<&str>) -> bool {
        let newest = self.resources.below(&ACTION, Some(&self.group)).last();
        let Some(newest) = newest else { return true };
        let cooldown = self.settings.scaled(cooldown.and_then(durations::length).unwrap_or(COOLDOWN));
        let end = newest.created.at.saturating_add(self.settings.times.provisioning);
        self.now >= end.saturating_add(cooldown)
    }

    fn property(&self, name: &str) -> Option<&Value> {
        self.resources.find(GROUP.name, &self.group)?.properties.get(name)
    }

    fn limits(&self) -> Option<(usize, usize)> {
        let limit = |name: &str| usize::try_from(self.property(name)?.as_u64()?).ok();
        Some((limit("minReplicaCount")?, limit("maxReplicaCount")?))
    }

    /// The keys of the servers that the group has or is about to get, oldest first.
    fn servers(&self) -> Vec<String> {
        let all = self.resources.below(&SERVER, Some(&self.group));
        all.filter(|server| server.timeline.gone_at().is_none()).map(|server| server.key.clone()).collect()
    }

    /// Starts the action that gives the group this number of servers; none if it has them.
    fn scale(&mut self, target: usize) -> Option<String> {
        let duration = self.settings.times.provisioning;
        let own = self.servers();
        if own.len() == target {
            return None;
        }
        let direction = if own.len() < target { "SCALE_OUT" } else { "SCALE_IN" };
        let lag = self.settings.times.state_lag;
        let mut timeline = Timeline::created(self.now, Duration::ZERO, false);
        timeline.change(self.now, Phase::Changing, duration, lag, self.fails);
        let action = self.add(ACTION.name, self.now, timeline, json!({ "actionType": direction }));
        if self.fails {
            return Some(action);
        }
        for _ in own.len()..target {
            self.add_server(self.now.saturating_add(duration));
        }
        for server in self.removed(&own, own.len().saturating_sub(target)) {
            if let Some(server) = self.resources.find_mut(SERVER.name, &server) {
                server.timeline.delete(self.now, duration);
            }
            self.mark(Resources::key(SERVER.name, &server));
        }
        Some(action)
    }

    /// Adds a server, which reads show from a time on, with what the Cloud API needs to have it too.
    fn add_server(&mut self, from: Duration) {
        let id = self.resources.draw_id();
        let text = |name: &str| self.property("datacenter").and_then(|value| value[name].as_str()).unwrap_or_default();
        let datacenter = text("id").to_owned();
        let href = format!("{HOST}/cloudapi/v6/datacenters/{datacenter}/servers/{id}");
        let suffix = noise(&id, 1).replace(['+', '/', '='], "");
        let group = self.property("name").and_then(Value::as_str).unwrap_or_default();
        let name = format!("{group}-{}", suffix.get(..7).unwrap_or("replica"));
        let replica = self.property("replicaConfiguration").cloned();
        let properties = json!({
            "name": name,
            "datacenterServer": { "id": id, "type": "server", "href": href },
            "_datacenter": datacenter,
            "_replica": replica,
            "_keepsVolumes": self.keeps_volumes(),
        });
        self.add(SERVER.name, from, Timeline::created(from, Duration::ZERO, false), properties);
    }

    /// The servers that the policy removes first. A random choice is that of the oldest.
    fn removed(&self, own: &[String], count: usize) -> Vec<String> {
        let order = self.property("policy").map(|policy| &policy["scaleInAction"]["terminationPolicy"]);
        if order.is_some_and(|order| order == "NEWEST_SERVER_FIRST") {
            own.iter().rev().take(count).cloned().collect()
        } else {
            own.iter().take(count).cloned().collect()
        }
    }

    /// Adds a resource below the group, and returns its id.
    fn add(&mut self, kind: &str, from: Duration, timeline: Timeline, properties: Value) -> String {
        let id = self.resources.draw_id();
        let stamp = Stamp { at: from, by: String::new(), by_id: String::new() };
        let mut resource = Resource::new(id.clone(), id.clone(), properties, stamp, timeline);
        resource.parent = Some(self.group.clone());
        self.resources.add(kind, resource);
        self.mark(Resources::IDS.to_owned());
        self.mark(Resources::key(kind, &id));
        id
    }

    fn mark(&mut self, key: String) {
        if !self.changed.contains(&key) {
            self.changed.push(key);
        }
    }
}

/// The number of servers that an action adds or removes: at least one.
fn amount(action: &Value, count: usize) -> usize {
    let amount = action["amount"].as_f64().unwrap_or(1.0);
    #[allow(clippy::cast_precision_loss, reason = "a group has at most 200 servers")]
    let servers = if action["amountType"] == "PERCENTAGE" { amount * count as f64 / 100.0 } else { amount };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is from 1 to 200")]
    let whole = servers.ceil().clamp(1.0, 200.0) as usize;
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amount_is_number_or_part_of_servers() {
        let of =
            |kind: &str, amount: f64, count| super::amount(&json!({ "amountType": kind, "amount": amount }), count);
        assert_eq!((of("ABSOLUTE", 2.0, 7), of("ABSOLUTE", 0.0, 7)), (2, 1));
        assert_eq!((of("PERCENTAGE", 50.0, 3), of("PERCENTAGE", 10.0, 0)), (2, 1));
    }
}
