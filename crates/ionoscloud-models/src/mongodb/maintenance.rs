use super::{MaintenanceWindow, TimeOfDay};

impl MaintenanceWindow {
    /// Returns the time of day at which it opens, if the API sent one that can be parsed.
    pub fn time_of_day(&self) -> Option<TimeOfDay> {
        self.time.as_ref()?.parse().ok()
    }
}
