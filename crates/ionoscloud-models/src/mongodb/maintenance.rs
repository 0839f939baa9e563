use super::{MaintenanceWindow, TimeOfDay};

impl MaintenanceWindow {
    /// The time of day at which it opens, if the API told one that can be read.
    pub fn time_of_day(&self) -> Option<TimeOfDay> {
        self.time.as_ref()?.parse().ok()
    }
}
