//! A state as one JSON text, which is written and read entry by entry: beside the text and the world there is one entry
//! in memory.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::api_error::ApiError;
use super::clock::Clock;
use super::world::{Change, World};

/// The state of a world and its clock.
pub(crate) fn write(world: &mut World, clock: &Clock) -> serde_json::Result<Vec<u8>> {
    let mut text = b"{\"clock\":".to_vec();
    serde_json::to_writer(&mut text, &clock.to_json())?;
    text.extend_from_slice(b",\"entries\":[");
    let mut separator: &[u8] = b"";
    world.each_entry(clock.now(), |change| {
        text.extend_from_slice(separator);
        separator = b",";
        serde_json::to_writer(&mut text, change)
    })?;
    text.extend_from_slice(b"]}");
    Ok(text)
}

/// Reads a state into an empty world, and returns its clock if it has one.
pub(crate) fn read(text: &[u8], world: &mut World) -> Result<Option<Clock>, ApiError> {
    let mut state = State { world, clock: None, has_entries: false, refusal: None };
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    let read = state.deserialize(&mut deserializer).and_then(|()| deserializer.end());
    let State { clock, has_entries, refusal, .. } = state;
    match read {
        Ok(()) if has_entries => Ok(clock),
        Ok(()) => Err(refused("entries: required")),
        Err(error) if error.is_data() => Err(refusal.unwrap_or_else(broken)),
        Err(_) => Err(ApiError::bad_request("emulator-malformed-json", "the body is not JSON")),
    }
}

fn refused(text: &str) -> ApiError {
    ApiError::invalid(vec![text.to_owned()])
}

fn broken() -> ApiError {
    refused("entries: not the state of an emulator")
}

/// The part of a state that was read so far.
struct State<'w> {
    world: &'w mut World,
    clock: Option<Clock>,
    has_entries: bool,
    /// The reason why it is refused, if that is not its form.
    refusal: Option<ApiError>,
}

impl State<'_> {
    fn take(&mut self, (section, key, entry): Change) -> Result<(), ApiError> {
        if !self.world.has_section(&section) {
            return Err(refused(&format!("entries: no section of a state is called {section:?}")));
        }
        self.world.load(&section, &key, entry).map_err(|_| broken())
    }

    /// Ends the reading of what is JSON, and no state.
    fn refuse<T, E: serde::de::Error>(&mut self, refusal: ApiError) -> Result<T, E> {
        self.refusal = Some(refusal);
        Err(E::custom("refused"))
    }
}

impl<'de> DeserializeSeed<'de> for &mut State<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for &mut State<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a state")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(name) = members.next_key::<String>()? {
            match name.as_str() {
                "entries" => {
                    self.has_entries = true;
                    members.next_value_seed(Entries(self))?;
                }
                "clock" => match Clock::from_json(&members.next_value::<Value>()?) {
                    Some(clock) => self.clock = Some(clock),
                    None => return self.refuse(refused("clock: not the clock of a state")),
                },
                _ => drop(members.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

/// The entries of a state.
struct Entries<'s, 'w>(&'s mut State<'w>);

impl<'de> DeserializeSeed<'de> for Entries<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Entries<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("entries")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        while let Some(entry) = entries.next_element::<Change>()? {
            if let Err(refusal) = self.0.take(entry) {
                return self.0.refuse(refusal);
            }
        }
        Ok(())
    }
}
