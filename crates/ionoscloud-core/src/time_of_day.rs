//! Times of day as the API writes them.

use std::fmt;
use std::str::FromStr;

/// A time of day to the second, in the form `HH:MM:SS` that the API reads and writes. It has no zone.
///
/// ```
/// use ionoscloud_core::{MaintenanceWindow, TimeOfDay, Weekday};
///
/// let evening: TimeOfDay = "22:30:00".parse()?;
/// assert_eq!(evening, TimeOfDay::new(22, 30, 0)?);
/// let window = MaintenanceWindow::new(evening, Weekday::Sunday);
/// assert_eq!(window.time.as_deref(), Some("22:30:00"));
/// assert!("25:00:00".parse::<TimeOfDay>().is_err());
/// # Ok::<(), ionoscloud_core::TimeOfDayError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay {
    hour: u8,
    minute: u8,
    second: u8,
}

/// The numbers or the text are not a time of day from `00:00:00` to `23:59:59`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeOfDayError(String);

impl fmt::Display for TimeOfDayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not a time of day from 00:00:00 to 23:59:59", crate::quoted(&self.0))
    }
}

impl std::error::Error for TimeOfDayError {}

impl TimeOfDay {
    /// Creates a time of day from its parts.
    ///
    /// # Errors
    ///
    /// [`TimeOfDayError`] for an hour over 23, or a minute or second over 59.
    pub fn new(hour: u8, minute: u8, second: u8) -> Result<Self, TimeOfDayError> {
        if hour > 23 || minute > 59 || second > 59 {
            return Err(TimeOfDayError(format!("{hour:02}:{minute:02}:{second:02}")));
        }
        Ok(Self { hour, minute, second })
    }

    /// The hour, 0 to 23.
    pub fn hour(self) -> u8 {
        self.hour
    }

    /// The minute, 0 to 59.
    pub fn minute(self) -> u8 {
        self.minute
    }

    /// The second, 0 to 59.
    pub fn second(self) -> u8 {
        self.second
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}:{:02}", self.hour, self.minute, self.second)
    }
}

impl FromStr for TimeOfDay {
    type Err = TimeOfDayError;

    fn from_str(text: &str) -> Result<Self, TimeOfDayError> {
        let wrong = || TimeOfDayError(text.chars().take(20).collect());
        let [h1, h2, b':', m1, m2, b':', s1, s2] = *text.as_bytes() else { return Err(wrong()) };
        let number = |tens: u8, ones: u8| {
            let both_digits = tens.is_ascii_digit() && ones.is_ascii_digit();
            both_digits.then(|| (tens - b'0') * 10 + (ones - b'0')).ok_or_else(wrong)
        };
        Self::new(number(h1, h2)?, number(m1, m2)?, number(s1, s2)?)
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_of_day_survives_round_trip() {
        for text in ["00:00:00", "09:05:07", "23:59:59"] {
            let time: TimeOfDay = text.parse().unwrap();
            assert_eq!(time.to_string(), text);
        }
        let time = TimeOfDay::new(9, 5, 7).unwrap();
        assert_eq!((time.hour(), time.minute(), time.second()), (9, 5, 7));
    }

    #[test]
    fn impossible_time_of_day_is_rejected() {
        for text in ["25:00:00", "24:00:00", "12:60:00", "12:00:60", "25:00", "9:00:00", "12:00:00Z", "1é:00:00", ""] {
            let error = text.parse::<TimeOfDay>().unwrap_err();
            assert_eq!(error.to_string(), format!("{text:?} is not a time of day from 00:00:00 to 23:59:59"));
        }
        assert!(TimeOfDay::new(24, 0, 0).unwrap_err().to_string().contains("24:00:00"));
        assert!(TimeOfDay::new(0, 60, 0).is_err() && TimeOfDay::new(0, 0, 60).is_err());
    }
}
