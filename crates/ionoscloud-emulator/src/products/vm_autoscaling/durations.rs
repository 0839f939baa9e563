//! The durations of a policy, which responses write as ISO 8601 does.

use std::time::Duration;

use jiff::civil::{Date, date};
use jiff::{SignedDuration, Span};
use serde_json::{Map, Value};

/// Months and years are as long as from here on.
const START: Date = date(2026, 1, 1);

/// Writes the durations of a group as responses do: those that the document has as defaults are `120s` and `5m`.
pub(super) fn normalise(properties: &mut Map<String, Value>) {
    let Some(policy) = properties.get_mut("policy") else { return };
    for pointer in ["/range", "/scaleInAction/cooldownPeriod", "/scaleOutAction/cooldownPeriod"] {
        if let Some(value) = policy.pointer_mut(pointer)
            && let Some(length) = value.as_str().filter(|text| !text.starts_with('P')).and_then(length)
            && let Ok(length) = SignedDuration::try_from(length)
        {
            *value = length.to_string().into();
        }
    }
}

/// The length of a duration such as `PT5M` or `5m`; nothing for a text that is none.
pub(super) fn length(text: &str) -> Option<Duration> {
    text.parse::<Span>().ok()?.to_duration(START).ok()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn duration_is_iso_8601_or_short() {
        let seconds = |text: &str| length(text).map(|duration| duration.as_secs());
        assert_eq!((seconds("PT5M"), seconds("5m"), seconds("120s")), (Some(300), Some(300), Some(120)));
        assert_eq!((seconds("P1DT1H"), seconds("P1M")), (Some(90_000), Some(31 * 86_400)));
        assert_eq!((seconds("soon"), seconds("-PT5M")), (None, None));
    }

    #[test]
    fn durations_of_policy_are_written_as_iso_8601() {
        let mut group = json!({ "policy": {
            "range": "120s", "scaleInAction": { "cooldownPeriod": "90m" }, "scaleOutAction": { "cooldownPeriod": "PT24H" },
        } });
        normalise(group.as_object_mut().unwrap());
        let policy = &group["policy"];
        assert_eq!(policy["range"], "PT2M");
        assert_eq!(policy["scaleInAction"]["cooldownPeriod"], "PT1H30M");
        assert_eq!(policy["scaleOutAction"]["cooldownPeriod"], "PT24H");
    }
}
