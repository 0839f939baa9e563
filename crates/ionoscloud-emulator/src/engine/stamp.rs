//! The user and the time of a change, as metadata shows them.

use std::time::Duration;

use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

use super::clock::Clock;
use super::request::Call;

/// The user and the time of a change.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Stamp {
    pub(crate) at: Duration,
    pub(crate) by: String,
    /// The id of that user.
    pub(crate) by_id: String,
}

/// The members of a creation: time, user, and the id of that user.
pub(crate) const CREATION: [&str; 3] = ["createdDate", "createdBy", "createdByUserId"];
/// The same of the last change.
pub(crate) const CHANGE: [&str; 3] = ["lastModifiedDate", "lastModifiedBy", "lastModifiedByUserId"];

/// A value of the metadata: a text where it is kept, or one that is worked out.
pub(crate) enum Member<'a> {
    Kept(&'a str),
    Made(Value),
}

impl From<Member<'_>> for Value {
    fn from(member: Member<'_>) -> Self {
        match member {
            Member::Kept(text) => text.into(),
            Member::Made(value) => value,
        }
    }
}

impl Serialize for Member<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Kept(text) => serializer.serialize_str(text),
            Self::Made(value) => value.serialize(serializer),
        }
    }
}

impl Stamp {
    /// This call's caller, now.
    pub(crate) fn of(call: &Call) -> Self {
        Self { at: call.now, by: call.caller.name.clone(), by_id: call.caller.user_id.clone() }
    }

    /// Metadata of a creation.
    pub(crate) fn to_json(&self, clock: &Clock) -> Value {
        let mut metadata = Map::new();
        self.write(&mut metadata, CREATION, clock);
        metadata.into()
    }

    /// Puts the members of these names.
    pub(crate) fn write(&self, metadata: &mut Map<String, Value>, names: [&'static str; 3], clock: &Clock) {
        let members = self.members(names, clock.timestamp(self.at)).into_iter();
        metadata.extend(members.map(|(name, value)| (name.to_owned(), value.into())));
    }

    /// The members of these names, with the time as this text.
    pub(crate) fn members(&self, names: [&'static str; 3], time: String) -> [(&'static str, Member<'_>); 3] {
        let [date, by, by_id] = names;
        [(date, Member::Made(time.into())), (by, Member::Kept(&self.by)), (by_id, Member::Kept(&self.by_id))]
    }
}
