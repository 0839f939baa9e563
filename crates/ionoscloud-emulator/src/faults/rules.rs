//! The rules of one emulator, and how often each one matched.

use serde_json::{Value, json};

use super::{Effect, Fault, Trigger};
use crate::engine::journal::is_named;

/// Rules in the order in which they were added.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    rules: Vec<Rule>,
    added: usize,
}

#[derive(Debug)]
struct Rule {
    name: String,
    trigger: Trigger,
    effect: Effect,
    met: u64,
}

/// The rule that applies to a request.
#[derive(Debug)]
pub(crate) struct Hit {
    pub(crate) name: String,
    pub(crate) effect: Effect,
}

impl Rules {
    pub(crate) fn add(&mut self, fault: Fault) {
        self.added += 1;
        let Fault { trigger, effect } = fault;
        let name = trigger.name.clone().unwrap_or_else(|| format!("fault {}", self.added));
        self.rules.push(Rule { name, trigger, effect, met: 0 });
    }

    pub(crate) fn clear(&mut self) {
        self.rules.clear();
    }

    /// Every rule: its name, the requests that it is about, and how many of them there were.
    pub(crate) fn list(&self) -> Value {
        let shown = |rule: &Rule| {
            let Trigger { operation, resource, calls: (from, to), .. } = &rule.trigger;
            let to = Some(*to).filter(|to| *to < u64::MAX);
            json!({ "name": rule.name, "on": operation, "resource": resource, "from": from, "to": to, "met": rule.met })
        };
        self.rules.iter().map(shown).collect()
    }

    /// Counts a request for an operation, by document and id, with these path parameters.
    pub(crate) fn hit(&mut self, operation: Option<(&str, &str)>, path: &[(&'static str, String)]) -> Option<Hit> {
        let mut hit = None;
        for rule in &mut self.rules {
            if rule.trigger.is_about(operation, path) {
                rule.met += 1;
                let (first, last) = rule.trigger.calls;
                if hit.is_none() && (first..=last).contains(&rule.met) {
                    hit = Some(Hit { name: rule.name.clone(), effect: rule.effect.clone() });
                }
            }
        }
        hit
    }
}

impl Trigger {
    fn is_about(&self, operation: Option<(&str, &str)>, path: &[(&'static str, String)]) -> bool {
        let (product, id) = operation.unzip();
        self.operation.as_deref().is_none_or(|name| is_named(name, product, id))
            && self.resource.as_ref().is_none_or(|id| path.iter().any(|(_, value)| value == id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of the rules that hit each of these requests.
    fn hits(faults: Vec<Trigger>, requests: &[(Option<&str>, &str)]) -> Vec<Option<String>> {
        let mut rules = Rules::default();
        for fault in faults {
            rules.add(fault.then(Effect::reset()));
        }
        let request = |(operation, id): &(Option<&str>, &str)| {
            rules.hit(operation.map(|id| ("toy", id)), &[("clusterId", (*id).to_owned())]).map(|hit| hit.name)
        };
        requests.iter().map(request).collect()
    }

    fn name(number: u8) -> Option<String> {
        Some(format!("fault {number}"))
    }

    #[test]
    fn rule_counts_matching_requests_only() {
        let faults = vec![Fault::on("get").resource("a").nth(2)];
        let requests = [(Some("get"), "b"), (Some("get"), "a"), (Some("put"), "a"), (None, "a"), (Some("get"), "a")];
        assert_eq!(hits(faults, &requests), [None, None, None, None, name(1)]);
    }

    #[test]
    fn rule_for_one_product_skips_others() {
        let faults = || vec![Fault::on("toy/get"), Fault::on("other/get"), Fault::on("get")];
        let requests = [(Some("get"), "a"), (Some("put"), "a"), (None, "a")];
        assert_eq!(hits(faults(), &requests), [name(1), None, None]);
        assert_eq!(hits(faults().split_off(1), &requests), [name(2), None, None]);
    }

    #[test]
    fn call_ranges_respect_their_bounds() {
        let requests = [(Some("get"), "a"); 4];
        for (trigger, expected) in [
            (Fault::on("get").calls(..=2), [true, true, false, false]),
            (Fault::on("get").calls(..2), [true, false, false, false]),
            (Fault::on("get").calls(3..), [false, false, true, true]),
            (Fault::on("get").calls(..), [true; 4]),
        ] {
            let hit: Vec<bool> = hits(vec![trigger], &requests).iter().map(Option::is_some).collect();
            assert_eq!(hit, expected);
        }
    }

    #[test]
    fn first_matching_rule_applies_and_others_still_count() {
        let faults = vec![Fault::on_anything().nth(1), Fault::on("get").calls(..=2).named("second"), Fault::on("get")];
        let found = hits(faults, &[(Some("get"), "a"), (Some("get"), "a"), (Some("get"), "a"), (None, "")]);
        assert_eq!(found, [name(1), Some("second".to_owned()), name(3), None]);
    }
}
