use std::time::Duration;

/// Reads a time as Go writes it: numbers, each with a unit, such as `500ms` or `1m30s`; `0` needs none.
pub(super) fn parse(text: &str) -> Option<Duration> {
    if text == "0" {
        return Some(Duration::ZERO);
    }
    let mut rest = text;
    let mut sum = Duration::ZERO;
    while !rest.is_empty() {
        let (number, tail) = rest.split_at(rest.find(|c: char| !c.is_ascii_digit() && c != '.')?);
        let end = tail.find(|c: char| c.is_ascii_digit() || c == '.').unwrap_or(tail.len());
        let (unit, tail) = tail.split_at(end);
        let nanoseconds = match unit {
            "ns" => 1,
            "us" | "µs" | "μs" => 1_000,
            "ms" => 1_000_000,
            "s" => 1_000_000_000,
            "m" => 60_000_000_000,
            "h" => 3_600_000_000_000,
            _ => return None,
        };
        sum = sum.checked_add(Duration::from_nanos(times(number, nanoseconds)?))?;
        rest = tail;
    }
    (!text.is_empty()).then_some(sum)
}

/// A decimal number times a factor, what is left of one cut off.
fn times(number: &str, factor: u128) -> Option<u64> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits: u128 = format!("{whole}{fraction}").parse().ok()?;
    let scale = 10_u128.checked_pow(u32::try_from(fraction.len()).ok()?)?;
    u64::try_from(digits.checked_mul(factor)? / scale).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_numbers_with_units() {
        for (text, milliseconds) in [
            ("0", 0),
            ("500ms", 500),
            ("1.5s", 1500),
            ("1m30s", 90_000),
            ("2h", 7_200_000),
            ("3000us", 3),
            ("3000µs", 3),
            (".5s", 500),
            ("5000000ns", 5),
        ] {
            assert_eq!(parse(text), Some(Duration::from_millis(milliseconds)), "{text}");
        }
    }

    #[test]
    fn other_durations_are_rejected() {
        for text in ["", "500", "ms", "-1s", "1 s", "1d", "s1", "1..5s", "1e3s", "99999999999999999999h", "1s2", "٣s"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
