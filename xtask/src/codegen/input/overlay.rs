//! The overlay of a document: additions by hand, from the TOML files of one folder.

mod wait;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;

use self::wait::WaitEntry;
use crate::Failure;
use crate::codegen::ir::WaitFamily;

/// Additions to one document.
#[derive(Debug, Default)]
pub(crate) struct Overlay {
    pub(crate) folder: PathBuf,
    pub(crate) document: DocumentEntry,
    pub(crate) operations: Table<OperationEntry>,
    pub(crate) parameters: Table<ParameterEntry>,
    pub(crate) schemas: Table<SchemaEntry>,
    pub(crate) ids: Table<IdEntry>,
    pub(crate) enums: Table<EnumEntry>,
    pub(crate) lifecycles: Table<LifecycleEntry>,
    pub(crate) resources: Table<ResourceEntry>,
    pub(crate) modules: Table<ModuleEntry>,
    /// The verbs of the product itself.
    pub(crate) actions: Table<ActionEntry>,
    /// Additions to all documents.
    pub(crate) common: Common,
    texts: BTreeMap<PathBuf, String>,
}

/// Additions to all documents: docs of members and parameters by their names on the wire, where a document has none of
/// its own, and types of core.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Common {
    #[serde(default)]
    pub(crate) fields: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) parameters: BTreeMap<String, String>,
    /// Types of core, and what stands for them.
    #[serde(default)]
    pub(crate) types: BTreeMap<String, CoreTypeEntry>,
}

/// The form of a type of core: its values or the names of its members.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CoreTypeEntry {
    #[serde(default)]
    pub(crate) values: Vec<String>,
    #[serde(default)]
    pub(crate) members: Vec<String>,
    /// Values or members that may occur beside them.
    #[serde(default)]
    pub(crate) optional: Vec<String>,
}

impl Common {
    /// Reads a file; without it there is nothing.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let Ok(text) = fs::read_to_string(path) else { return Ok(Self::default()) };
        toml::from_str(&text).map_err(|error| {
            let line = error.span().map(|span| line_at(&text, span.start));
            Failure::new(error.message()).at(path, line)
        })
    }
}

/// Entries by key.
pub(crate) type Table<T> = BTreeMap<String, Entry<T>>;

/// An entry and the place of its key.
#[derive(Debug)]
pub(crate) struct Entry<T> {
    pub(crate) value: T,
    pub(crate) place: Place,
}

/// File and line, counted from 1.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    pub(crate) file: PathBuf,
    pub(crate) line: usize,
}

impl Place {
    pub(crate) fn failure(&self, message: impl Into<String>) -> Failure {
        Failure::new(message).at(&self.file, Some(self.line))
    }
}

#[derive(Debug, Default)]
pub(crate) struct DocumentEntry {
    pub(crate) module: Option<String>,
    pub(crate) config_name: Option<String>,
    /// The type of the product in the facade; without it the facade has no accessors of the product.
    pub(crate) facade: Option<String>,
    pub(crate) doc: Option<String>,
    /// True if the code is part of the published crates.
    pub(crate) checked_in: bool,
}

/// A module with some of the document's operations.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ModuleEntry {
    pub(crate) doc: Option<String>,
    pub(crate) facade: Option<String>,
    /// The tags of its operations; one module has none and takes the rest.
    pub(crate) tags: Option<Vec<String>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OperationEntry {
    pub(crate) name: Option<String>,
    pub(crate) doc: Option<String>,
    pub(crate) note: Option<String>,
    pub(crate) new: Option<String>,
    pub(crate) idempotent: Option<bool>,
    /// The media type of a text response that the document does not state, or `none`.
    pub(crate) response: Option<String>,
    /// The one member that the body consists of.
    pub(crate) body: Option<BodyEntry>,
    /// True if the response is a secret text.
    pub(crate) secret_response: Option<bool>,
    /// The members that lead to the items of a list, where they are not `items`.
    pub(crate) items: Option<String>,
    /// The members that lead to the token of the next page, and the parameter that takes it.
    pub(crate) token: Option<String>,
    /// The reason that an operation with limit and offset does not page.
    pub(crate) unpaged: Option<String>,
    #[serde(default)]
    pub(crate) parameters: BTreeMap<Spanned<String>, ParameterEntry>,
}

/// A body that is an argument: one member of an object, or nothing but an empty object.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BodyEntry {
    /// The member, with dots between the objects around it; empty for an empty object.
    pub(crate) member: String,
    pub(crate) name: Option<String>,
    #[serde(rename = "type")]
    pub(crate) type_name: Option<String>,
    pub(crate) doc: Option<String>,
}

#[derive(Debug, Default, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ParameterEntry {
    pub(crate) name: Option<String>,
    pub(crate) doc: Option<String>,
    #[serde(rename = "type")]
    pub(crate) type_name: Option<String>,
    pub(crate) drop: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SchemaEntry {
    pub(crate) name: Option<String>,
    pub(crate) input: Option<String>,
    pub(crate) doc: Option<String>,
    pub(crate) input_doc: Option<String>,
    /// The name of the type that a PATCH sends.
    pub(crate) update: Option<String>,
    pub(crate) update_doc: Option<String>,
    pub(crate) omit: Option<String>,
    /// The equal schema that stands for this one.
    pub(crate) same_as: Option<String>,
    /// True if the text of a choice is a secret; false for a name like that of one.
    pub(crate) secret: Option<bool>,
    #[serde(default)]
    pub(crate) fields: BTreeMap<Spanned<String>, FieldEntry>,
    #[serde(default)]
    pub(crate) values: BTreeMap<Spanned<String>, ValueEntry>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FieldEntry {
    pub(crate) name: Option<String>,
    pub(crate) doc: Option<String>,
    pub(crate) input_doc: Option<String>,
    #[serde(rename = "type")]
    pub(crate) type_name: Option<String>,
    #[serde(default)]
    pub(crate) always: bool,
    /// True for core's `Secret`; false for a name like that of one.
    pub(crate) secret: Option<bool>,
    /// The reason that no input can set the member.
    pub(crate) unset: Option<String>,
    pub(crate) null: Option<bool>,
    /// Overrides the document's `readOnly`.
    pub(crate) read_only: Option<bool>,
    /// The type of the ids that the items of a list consist of where it is sent.
    pub(crate) existing: Option<String>,
    /// The reason that the field is left out.
    pub(crate) drop: Option<String>,
    pub(crate) required: Option<bool>,
    /// The value that is sent unless another is set, where the API requires one.
    pub(crate) default: Option<String>,
    /// The reason that a change made of what was read leaves the member out.
    pub(crate) fixed: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct IdEntry {
    pub(crate) doc: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EnumEntry {
    pub(crate) doc: Option<String>,
    #[serde(default)]
    pub(crate) values: BTreeMap<Spanned<String>, ValueEntry>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ValueEntry {
    pub(crate) name: Option<String>,
    pub(crate) doc: Option<String>,
    /// The source of a value that the document lacks.
    pub(crate) extra: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LifecycleEntry {
    pub(crate) noun: String,
    pub(crate) state: String,
    #[serde(default)]
    pub(crate) ready: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) working: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) deleting: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) failed: Vec<Spanned<String>>,
    /// States that say nothing about its progress: a wait continues.
    #[serde(default)]
    pub(crate) other: Vec<Spanned<String>>,
}

/// A collection as a kind of resource.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ResourceEntry {
    /// The path of the collection, where the kind is not called as the operations are.
    pub(crate) path: Option<String>,
    pub(crate) noun: Option<String>,
    pub(crate) doc: Option<String>,
    /// The member that is the last id of the path, if it is not `id`.
    pub(crate) id: Option<String>,
    /// The member that people know one by.
    pub(crate) name: Option<String>,
    /// The parameter of the list that finds names.
    pub(crate) name_filter: Option<String>,
    /// True if a change is complete only once the parent is ready too.
    #[serde(default)]
    pub(crate) then_parent: bool,
    /// The level of detail at which a list shows all that is useful, if it is not 1.
    pub(crate) list_depth: Option<u32>,
    /// The level of detail at which a read shows the state, if the one without a level does not.
    pub(crate) read_depth: Option<u32>,
    /// True if the API rejects a second one of the same name.
    #[serde(default)]
    pub(crate) unique: bool,
    pub(crate) wait: Option<WaitEntry>,
    /// `documented` where the API says that a PUT creates.
    pub(crate) upsert: Option<String>,
    /// The members of an update that may never show in the state.
    #[serde(default)]
    pub(crate) quiet: Vec<String>,
    /// The members that such an update may repeat.
    #[serde(default)]
    pub(crate) fixed: Vec<String>,
    /// The reason why its GET by id reads no resource.
    pub(crate) not_a_resource: Option<String>,
    /// The members of a creation that the API never shows, such as credentials.
    #[serde(default)]
    pub(crate) unshown: Vec<String>,
    /// The statuses of a read right after a creation that mean "not visible yet", beside 404.
    #[serde(default)]
    pub(crate) not_yet: Vec<u16>,
    /// The statuses of a read that mean "does not exist", beside 404 and 410.
    #[serde(default)]
    pub(crate) absent: Vec<u16>,
    /// An entry of the list shows all that a read shows: waits read the list together.
    #[serde(default)]
    pub(crate) complete_entries: bool,
    /// True for a collection of one item, whose noun has no plural.
    #[serde(default)]
    pub(crate) single: bool,
    /// The refusal of a deletion because of what was just deleted and still holds the item.
    pub(crate) delete_protection: Option<DeleteProtection>,
    /// Further verbs of one item.
    #[serde(default)]
    pub(crate) actions: BTreeMap<Spanned<String>, ActionEntry>,
}

/// A temporary refusal of a deletion.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DeleteProtection {
    pub(crate) status: u16,
    /// A part of the message, by which it differs from other refusals with the status.
    pub(crate) message: String,
}

/// A verb beyond create, update, replace and delete.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ActionEntry {
    pub(crate) operation: String,
    /// The sign of its end; without it the response is the end.
    pub(crate) wait: Option<WaitFamily>,
    /// The kind of the resource that it creates, which the wait is for.
    pub(crate) creates: Option<String>,
    /// The docs of its operation, if there are none.
    pub(crate) doc: Option<String>,
    /// The errors beyond those of the call.
    pub(crate) errors: Option<String>,
}

/// One file as it stands.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileContent {
    module: Option<String>,
    config_name: Option<String>,
    facade: Option<String>,
    doc: Option<String>,
    #[serde(default)]
    checked_in: bool,
    #[serde(default)]
    operations: BTreeMap<Spanned<String>, OperationEntry>,
    #[serde(default)]
    parameters: BTreeMap<Spanned<String>, ParameterEntry>,
    #[serde(default)]
    schemas: BTreeMap<Spanned<String>, SchemaEntry>,
    #[serde(default)]
    ids: BTreeMap<Spanned<String>, IdEntry>,
    #[serde(default)]
    enums: BTreeMap<Spanned<String>, EnumEntry>,
    #[serde(default)]
    lifecycles: BTreeMap<Spanned<String>, LifecycleEntry>,
    #[serde(default)]
    resources: BTreeMap<Spanned<String>, ResourceEntry>,
    #[serde(default)]
    modules: BTreeMap<Spanned<String>, ModuleEntry>,
    #[serde(default)]
    actions: BTreeMap<Spanned<String>, ActionEntry>,
}

impl Overlay {
    /// Reads all `*.toml` of a folder, in the order of their names; without the folder it is empty. The folder is
    /// named in messages relative to `root`.
    pub(crate) fn read(root: &Path, folder: &Path) -> Result<Self, Failure> {
        let absolute = root.join(folder);
        let common = absolute.parent().map(|folder| Common::read(&folder.join("common.toml")));
        let common = common.transpose()?.unwrap_or_default();
        let mut overlay = Self { folder: folder.to_path_buf(), common, ..Self::default() };
        let Ok(entries) = fs::read_dir(&absolute) else { return Ok(overlay) };
        let mut files: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.file_name()).collect();
        files.retain(|name| Path::new(name).extension().is_some_and(|extension| extension == "toml"));
        files.sort();
        for name in files {
            let path = absolute.join(&name);
            let text = fs::read_to_string(&path).map_err(|error| Failure::from_io(&path, &error))?;
            overlay.add(&folder.join(&name), &text)?;
        }
        Ok(overlay)
    }

    fn add(&mut self, file: &Path, text: &str) -> Result<(), Failure> {
        let content: FileContent = toml::from_str(text).map_err(|error| {
            let line = error.span().map(|span| line_at(text, span.start));
            Failure::new(error.message()).at(file, line)
        })?;
        let once = |target: &mut Option<String>, value: Option<String>, key: &str| match (&target, value) {
            (Some(_), Some(_)) => Err(Failure::new(format!("`{key}` stands in another file too")).at(file, None)),
            (_, None) => Ok(()),
            (None, value) => {
                *target = value;
                Ok(())
            }
        };
        once(&mut self.document.module, content.module, "module")?;
        once(&mut self.document.config_name, content.config_name, "config_name")?;
        once(&mut self.document.facade, content.facade, "facade")?;
        once(&mut self.document.doc, content.doc, "doc")?;
        self.document.checked_in |= content.checked_in;
        merge(&mut self.operations, content.operations, file, text)?;
        merge(&mut self.parameters, content.parameters, file, text)?;
        merge(&mut self.schemas, content.schemas, file, text)?;
        merge(&mut self.ids, content.ids, file, text)?;
        merge(&mut self.enums, content.enums, file, text)?;
        merge(&mut self.lifecycles, content.lifecycles, file, text)?;
        merge(&mut self.resources, content.resources, file, text)?;
        merge(&mut self.modules, content.modules, file, text)?;
        merge(&mut self.actions, content.actions, file, text)?;
        self.texts.insert(file.to_path_buf(), text.to_owned());
        Ok(())
    }

    /// The place of a key within an entry.
    pub(crate) fn place_in(&self, entry: &Place, key: &Spanned<String>) -> Place {
        let line = self.texts.get(&entry.file).map_or(entry.line, |text| line_at(text, key.span().start));
        Place { file: entry.file.clone(), line }
    }

    /// The entry of a parameter: the operation's own entry, else the document's.
    pub(crate) fn parameter(&self, operation: &str, name: &str) -> ParameterEntry {
        let own = self.operations.get(operation).and_then(|entry| entry.value.parameters.get(name));
        let general = self.parameters.get(name).map(|entry| entry.value.clone()).unwrap_or_default();
        let common = self.common.parameters.get(name).cloned();
        let none = ParameterEntry::default();
        let own = own.unwrap_or(&none);
        ParameterEntry {
            name: own.name.clone().or(general.name),
            doc: own.doc.clone().or(general.doc).or(common),
            type_name: own.type_name.clone().or(general.type_name),
            drop: own.drop.clone().or(general.drop),
        }
    }

    /// The entry of a field of a schema.
    pub(crate) fn field(&self, schema: &str, field: &str) -> Option<&FieldEntry> {
        self.schemas.get(schema)?.value.fields.get(field)
    }

    /// The entry of a schema.
    pub(crate) fn schema(&self, schema: &str) -> Option<&SchemaEntry> {
        self.schemas.get(schema).map(|entry| &entry.value)
    }
}

fn merge<T>(
    target: &mut Table<T>,
    source: BTreeMap<Spanned<String>, T>,
    file: &Path,
    text: &str,
) -> Result<(), Failure> {
    for (key, value) in source {
        let place = Place { file: file.to_path_buf(), line: line_at(text, key.span().start) };
        let key = key.into_inner();
        if let Some(first) = target.get(&key) {
            let (other, line) = (first.place.file.display(), first.place.line);
            return Err(place.failure(format!("`{key}` stands in {other}:{line} too")));
        }
        target.insert(key, Entry { value, place });
    }
    Ok(())
}

fn line_at(text: &str, offset: usize) -> usize {
    text.get(..offset).unwrap_or_default().matches('\n').count() + 1
}
