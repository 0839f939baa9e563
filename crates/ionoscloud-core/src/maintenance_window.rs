//! The weekly maintenance window, which all databases, gateways and Kubernetes clusters state in one form.

use serde::{Deserialize, Serialize};

use crate::TimeOfDay;

crate::open_enum! {
    /// A day of the week.
    #[doc(alias = "DayOfTheWeek")]
    pub enum Weekday {
        /// Monday.
        Monday = "Monday",
        /// Tuesday.
        Tuesday = "Tuesday",
        /// Wednesday.
        Wednesday = "Wednesday",
        /// Thursday.
        Thursday = "Thursday",
        /// Friday.
        Friday = "Friday",
        /// Saturday.
        Saturday = "Saturday",
        /// Sunday.
        Sunday = "Sunday",
    }
}

/// The start of the hours of each week in which the vendor may maintain a resource.
///
/// The APIs of the products state no zone, but for Kubernetes, whose times end in `Z`.
///
/// ```
/// use ionoscloud_core::{MaintenanceWindow, TimeOfDay, Weekday};
///
/// let window = MaintenanceWindow::new("04:30:00", Weekday::Sunday);
/// assert_eq!(window.time_of_day(), Some(TimeOfDay::new(4, 30, 0)?));
/// # Ok::<(), ionoscloud_core::TimeOfDayError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// The time of day as `HH:MM:SS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    /// The day of the week.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_of_the_week: Option<Weekday>,
}

impl MaintenanceWindow {
    /// Creates a window from its time of day, a text or a [`TimeOfDay`], and its day.
    pub fn new(time: impl Into<String>, day_of_the_week: impl Into<Weekday>) -> Self {
        Self { time: Some(time.into()), day_of_the_week: Some(day_of_the_week.into()) }
    }

    /// Returns the time of day at which it opens, if the API sent one that can be parsed.
    pub fn time_of_day(&self) -> Option<TimeOfDay> {
        self.time.as_deref().map(|time| time.strip_suffix('Z').unwrap_or(time))?.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn window_survives_round_trip() {
        let text = r#"{"time":"15:39:01","dayOfTheWeek":"Monday"}"#;
        let window: MaintenanceWindow = serde_json::from_str(text).unwrap();
        assert_eq!(window.day_of_the_week, Some(Weekday::Monday));
        assert_eq!(serde_json::to_string(&window).unwrap(), text);
        assert_eq!(window, MaintenanceWindow::new(TimeOfDay::new(15, 39, 1).unwrap(), "Monday"));
    }

    #[test]
    fn time_of_day_may_end_in_its_zone() {
        let of = |time: &str| MaintenanceWindow::new(time, Weekday::Monday).time_of_day();
        assert_eq!(of("15:39:01Z"), TimeOfDay::new(15, 39, 1).ok());
        assert_eq!(of("15:39"), None);
        assert_eq!(MaintenanceWindow::default().time_of_day(), None);
    }
}
