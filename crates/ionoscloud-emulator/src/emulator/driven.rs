//! The state of an emulator, as `/_emulator/` reads and changes it.

use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};

use super::Emulator;
use crate::control::ControlAccess;
use crate::engine::api_error::ApiError;
use crate::engine::clock::{self, Clock};
use crate::engine::state_text;
use crate::engine::world::World;
use crate::products;

impl Emulator {
    pub(crate) fn control_access(&self) -> ControlAccess {
        self.shared.control
    }

    pub(crate) fn fault_list(&self) -> Value {
        self.state().faults.list()
    }

    pub(crate) fn clock_json(&self) -> Value {
        let clock = &self.shared.settings.clock;
        let now = clock.now();
        json!({ "now": clock.timestamp(now), "elapsedSeconds": now.as_secs_f64() })
    }

    pub(crate) fn shift_clock(&self, by: Duration) -> Result<(), ApiError> {
        let clock = &self.shared.settings.clock;
        let _state = self.state();
        if !clock.shift(by) {
            let (latest, now) = (clock::LATEST.as_secs(), clock.now().as_secs_f64());
            let text = format!(
                "shiftSeconds: the clock can be {latest} seconds after its start at most, and is {now} seconds after it"
            );
            return Err(ApiError::bad_request("emulator-clock-too-late", text));
        }
        #[cfg(feature = "serve")]
        if let Some(file) = &self.shared.state_file {
            file.record_clock(clock);
        }
        Ok(())
    }

    /// Takes the load of a group; an error with a status is for `/_emulator/`.
    pub(crate) fn take_load(&self, group: &str, load: f64) -> Result<Option<String>, ApiError> {
        if !load.is_finite() || load < 0.0 {
            return Err(ApiError::invalid(vec!["load: must be a number that is not negative".to_owned()]));
        }
        let settings = &self.shared.settings;
        let mut state = self.state();
        let now = settings.clock.now();
        let Some((action, changes)) = state.world.take_load(group, load, settings, now)? else {
            let text = format!("there is no group of VM Auto Scaling with the id {group:?}");
            return Err(ApiError::not_found("emulator-not-found", text));
        };
        #[cfg(feature = "serve")]
        if let (Some(file), false) = (&self.shared.state_file, changes.is_empty()) {
            file.record(now, &changes);
        }
        #[cfg(not(feature = "serve"))]
        drop(changes);
        Ok(action)
    }

    /// Forgets resources, tokens, faults and the journal.
    pub(crate) fn reset(&self) {
        self.replace_world(World::new(products::all()), None);
        self.clear_faults();
        self.shared.journal.clear();
    }

    /// Replaces resources and tokens, and the clock if there is one.
    pub(crate) fn replace_world(&self, mut world: World, clock: Option<&Clock>) {
        let mut state = self.state();
        if let Some(clock) = clock {
            self.shared.settings.clock.set(clock);
        }
        world.succeed(&state.world);
        state.world = world;
        #[cfg(feature = "serve")]
        if let Some(file) = &self.shared.state_file {
            file.replace();
        }
    }

    /// The whole state as JSON.
    pub(crate) fn state_text(&self) -> Result<Bytes, ApiError> {
        let text = "the state cannot be written as JSON";
        let failed = |_| ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "emulator-state-not-kept", text);
        let written = state_text::write(&mut self.state().world, &self.shared.settings.clock);
        written.map(Bytes::from).map_err(failed)
    }

    /// Puts a whole state back: all of it or nothing.
    pub(crate) fn put_state(&self, text: &[u8]) -> Result<(), ApiError> {
        let mut world = World::new(products::all());
        let clock = state_text::read(text, &mut world)?;
        self.replace_world(world, clock.as_ref());
        Ok(())
    }
}
