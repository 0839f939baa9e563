//! The `wait` of a resource: one sign for all of its changes, or one for each verb.

use serde::Deserialize;

use crate::codegen::ir::WaitFamily;

/// The sign of the end of changes: of all, or of each verb.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(from = "WaitForm")]
pub(crate) struct WaitEntry {
    pub(crate) all: Option<WaitFamily>,
    pub(crate) create: Option<WaitFamily>,
    pub(crate) update: Option<WaitFamily>,
    pub(crate) replace: Option<WaitFamily>,
    pub(crate) delete: Option<WaitFamily>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum WaitForm {
    All(WaitFamily),
    Each(WaitByVerb),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WaitByVerb {
    create: Option<WaitFamily>,
    update: Option<WaitFamily>,
    replace: Option<WaitFamily>,
    delete: Option<WaitFamily>,
}

impl From<WaitForm> for WaitEntry {
    fn from(form: WaitForm) -> Self {
        match form {
            WaitForm::All(all) => Self { all: Some(all), ..Self::default() },
            WaitForm::Each(WaitByVerb { create, update, replace, delete }) => {
                Self { all: None, create, update, replace, delete }
            }
        }
    }
}
