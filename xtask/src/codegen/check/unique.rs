//! Refuses two things of one name.

use std::collections::{BTreeMap, BTreeSet};

use crate::Failure;
use crate::codegen::emit::facade;
use crate::codegen::input::Source;
use crate::codegen::ir::{Direction, Form, Module, Operation, Struct, Type, TypeItem, TypeKind, Variant};

/// Names that generated code needs for itself.
const RESERVED: &[&str] = &[
    "BTreeMap",
    "Box",
    "Default",
    "Deserialize",
    "Err",
    "From",
    "Into",
    "IntoIterator",
    "None",
    "Ok",
    "Option",
    "Result",
    "Serialize",
    "Some",
    "String",
    "Vec",
];

/// Methods that operations have anyway, so that no setter can be called so.
const METHODS: &[&str] = &["at", "clone", "filter", "filters", "new", "request", "response", "window"];

/// Refuses a module in which types, ids or operations share a name.
pub(crate) fn check(source: &Source, module: &Module) -> Result<(), Failure> {
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    let ids = module.ids.iter().map(|id| (id.rust.as_str(), "/components/schemas", format!("the id {}", id.rust)));
    let types = module.types.iter().map(|item| {
        let vendor = if item.vendor.is_empty() { "an enum in place" } else { item.vendor.as_str() };
        (item.rust.as_str(), item.pointer.as_str(), format!("the schema {vendor}"))
    });
    let operations = module.operations.iter().map(|operation| {
        let what = format!("{} {} ({})", operation.method, operation.path, operation.id);
        (operation.rust.as_str(), operation.pointer.as_str(), what)
    });
    let mut failures = Vec::new();
    for (name, pointer, what) in ids.chain(types).chain(operations) {
        if RESERVED.contains(&name) || !is_name(name) {
            failures.push(source.failure(pointer, format!("{what} cannot be called `{name}`; name it in the overlay")));
        }
        if let Some(first) = seen.insert(name, what.clone()) {
            let text = format!("{first} and {what} would both be called `{name}`; name one in the overlay");
            failures.push(source.failure(pointer, text));
        }
    }
    failures.extend(misnamed_replacements(source, module));
    failures.extend(check_kinds(source, module));
    for operation in &module.operations {
        let mut seen = BTreeSet::new();
        let body = operation.body.iter().map(|body| body.rust.as_str()).filter(|name| !name.is_empty());
        for name in operation.parameters.iter().map(|parameter| parameter.rust.as_str()).chain(body) {
            if METHODS.contains(&name) || !is_name(name) {
                let text = format!("no parameter of {} can be called `{name}`; name it in the overlay", operation.id);
                failures.push(source.failure(&operation.pointer, text));
            }
            if !seen.insert(name) {
                let text =
                    format!("two parameters of {} would be called `{name}`; name one in the overlay", operation.id);
                failures.push(source.failure(&operation.pointer, text));
            }
        }
    }
    for item in &module.types {
        let checked = match &item.kind {
            TypeKind::Struct(of) => check_fields(source, &item.rust, of),
            TypeKind::Union { direction, members } => check_choices(source, module, item, members, *direction),
            TypeKind::Enum(variants) => check_variants(source, &item.rust, variants, &item.pointer),
            TypeKind::NewOrExisting { .. } | TypeKind::Alias(_) => Ok(()),
        };
        failures.extend(checked.err());
    }
    crate::codegen::one_failure(failures)
}

/// Refuses a type called an update of which a PUT is the only use: members that are not set return to their defaults
/// there, and in an update they stay as they are.
fn misnamed_replacements<'a>(source: &'a Source, module: &'a Module) -> impl Iterator<Item = Failure> + 'a {
    let input_of = |operation: &'a Operation| match operation.body.as_ref().map(|body| &body.ty) {
        Some(Type::Named(name)) => Some(name.as_str()),
        _ => None,
    };
    let is_patched = move |name: &str| {
        module.operations.iter().any(|operation| operation.method == "PATCH" && input_of(operation) == Some(name))
    };
    module.operations.iter().filter(|operation| operation.method == "PUT").filter_map(move |operation| {
        let name = input_of(operation).filter(|name| name.ends_with("Update") && !is_patched(name))?;
        let text = format!("`{name}` is sent by the PUT {} alone: call it a replacement in the overlay", operation.id);
        Some(source.failure(&operation.pointer, text))
    })
}

/// Refuses an enum in which two values share a name.
fn check_variants(source: &Source, name: &str, variants: &[Variant], pointer: &str) -> Result<(), Failure> {
    let mut seen = BTreeMap::new();
    for variant in variants {
        if !is_name(&variant.rust) {
            let text = format!("the value `{}` of {name} cannot be called `{}`", variant.text, variant.rust);
            return Err(source.failure(pointer, text));
        }
        if let Some(first) = seen.insert(&variant.rust, &variant.text) {
            let (second, rust) = (&variant.text, &variant.rust);
            let text = format!(
                "the values `{first}` and `{second}` of {name} would both be called `{rust}`; name one in the overlay"
            );
            return Err(source.failure(pointer, text));
        }
    }
    Ok(())
}

/// Refuses a choice in which two forms share a name, or a type: each is made of its type.
fn check_choices(
    source: &Source,
    module: &Module,
    item: &TypeItem,
    members: &[(String, Type)],
    direction: Direction,
) -> Result<(), Failure> {
    let refuse = |text: String| Err(source.failure(&item.pointer, text));
    let mut seen: Vec<(&str, &Type)> = Vec::new();
    for (name, ty) in members {
        let ty = module.resolve(ty);
        if name == "Other" && !direction.is_sent_only() {
            return refuse(format!(
                "no form of {} can be called `Other`, as unknown forms are; name its schema in the overlay",
                item.rust
            ));
        }
        if let Some((other, _)) = seen.iter().find(|(other, known)| other == name || *known == ty) {
            return refuse(format!(
                "two forms of {}, `{other}` and `{name}`, have one name or one type; say another `type` in the overlay \
                 where it is used",
                item.rust
            ));
        }
        seen.push((name, ty));
    }
    Ok(())
}

/// Refuses kinds, keys and aliases of one name.
fn check_kinds(source: &Source, module: &Module) -> Vec<Failure> {
    let mut failures = Vec::new();
    let (mut seen, mut aliases): (BTreeMap<String, String>, BTreeMap<String, String>) =
        (BTreeMap::new(), BTreeMap::new());
    let mut add = |seen: &mut BTreeMap<String, String>, name: String, what: String| {
        if let Some(first) = seen.insert(name.clone(), what.clone()) {
            let text = format!(
                "{first} and {what} would both be called `{name}`; name a kind, `[resources.<Name>] path = …`, or the \
                 parameter of a key, `[operations.<id>.parameters.<name>] name = …`"
            );
            failures.push(Failure::new(text).at(&source.file, None));
        }
    };
    for kind in module.kinds.iter().filter(|kind| kind.item.is_some() || kind.list.is_some()) {
        add(&mut seen, kind.rust.clone(), format!("the kind of `{}`", kind.path));
        add(&mut aliases, facade::alias_name(kind), format!("the collection `{}`", kind.path));
        if kind.item.is_some() {
            add(&mut aliases, format!("{}Handle", kind.rust), format!("the handle of `{}`", kind.path));
        }
    }
    for key in &module.keys {
        let path = if key.path.is_empty() { "/" } else { &key.path };
        add(&mut seen, key.rust.clone(), format!("the key of `{path}`"));
    }
    for key in &module.keys {
        if key.ids.iter().any(|(name, _)| name == "location") {
            let text = format!(
                "the key of `{}` cannot have an id called `location`, as the place of a product is; name the parameter: \
                 `[parameters.<name>] name = …`",
                key.path
            );
            failures.push(Failure::new(text).at(&source.file, None));
        }
    }
    failures
}

/// Refuses a struct in which two fields share a name, or methods of them.
fn check_fields(source: &Source, site: &str, of: &Struct) -> Result<(), Failure> {
    let fields = &of.fields;
    let mut seen = BTreeMap::new();
    for field in fields {
        if !is_name(&field.rust) || field.rust == "new" {
            let text = format!("the member `{}` of {site} cannot be called `{}`", field.wire, field.rust);
            return Err(source.failure(&field.pointer, text));
        }
        if let Some(first) = seen.insert(&field.rust, &field.wire) {
            let (second, rust) = (&field.wire, &field.rust);
            let text = format!(
                "the members `{first}` and `{second}` of {site} would both be called `{rust}`; name one in the overlay"
            );
            return Err(source.failure(&field.pointer, text));
        }
    }
    for field in fields.iter().filter(|field| field.form == Form::Patch) {
        let clear = format!("clear_{}", field.rust);
        if let Some(other) = fields.iter().find(|other| other.rust == clear) {
            let text = format!(
                "the setter of `{}` of {site} and the method that clears `{}` would both be called `{clear}`; name one in \
                 the overlay",
                other.wire, field.wire
            );
            return Err(source.failure(&other.pointer, text));
        }
    }
    Ok(())
}

/// Returns true if Rust accepts this as a name: letters, digits, underscores, and no keyword.
fn is_name(name: &str) -> bool {
    syn::parse_str::<proc_macro2::Ident>(name).is_ok()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use ionoscloud_spec::Document;
    use serde_json::{Value, json};

    use super::*;
    use crate::codegen::ir::Field;

    fn source(paths: &[(&str, Value)], schemas: &Value) -> Source {
        let paths: serde_json::Map<String, Value> =
            paths.iter().map(|(path, item)| ((*path).to_owned(), item.clone())).collect();
        let text = json!({
            "openapi": "3.0.0", "info": { "title": "Toys", "version": "1" }, "servers": [], "security": [],
            "x-ionos-product": "toys", "x-ionos-source": "", "x-ionos-auth": ["bearer"], "x-ionos-pagination": "none",
            "paths": paths, "components": { "schemas": schemas, "securitySchemes": {} },
        });
        let text = text.to_string();
        let document = Document::parse("toys", &text).unwrap();
        Source::of_version(Path::new("nowhere"), document, &text)
    }

    /// The reason why a document is refused; panics if it is not.
    fn refusal(paths: &[(&str, Value)], schemas: &Value) -> String {
        crate::codegen::module(&source(paths, schemas)).unwrap_err().to_string()
    }

    fn reference(schema: &str) -> Value {
        json!({ "$ref": format!("#/components/schemas/{schema}") })
    }

    /// A GET of a path, whose id is the path itself.
    fn get(path: &str, schema: &str) -> Value {
        let names = path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name);
        let parameter = |name| json!({ "in": "path", "name": name, "required": true, "schema": { "type": "string" } });
        json!({ "get": {
            "operationId": path, "tags": [], "parameters": names.map(parameter).collect::<Vec<_>>(),
            "responses": { "200": { "content": { "application/json": { "schema": reference(schema) } } } },
        } })
    }

    fn toy() -> Value {
        json!({ "Toy": { "type": "object", "properties": { "id": { "type": "string" } } } })
    }

    #[test]
    fn choices_of_one_name_or_type_are_refused() {
        let text = || json!({ "type": "string" });
        let time = json!({ "type": "string", "format": "date-time" });
        let form = |member: &str| json!({ "type": "object", "required": [member], "properties": { member: text() } });
        let refused = |forms: Value, other: Value| {
            let schemas = json!({ "U": { "oneOf": forms }, "A": form("a"), "B": text(), "C": text(), "Other": other });
            refusal(&[("/u", get("/u", "U"))], &schemas)
        };
        let failure = refused(json!([text(), time]), text());
        assert!(failure.contains("two forms of U, `Text` and `Text`, have one name or one type"), "{failure}");
        let failure = refused(json!([reference("B"), reference("C")]), text());
        assert!(failure.contains("two forms of U, `B` and `C`, have one name or one type"), "{failure}");
        let failure = refused(json!([reference("A"), reference("Other")]), form("b"));
        assert!(failure.contains("no form of U can be called `Other`"), "{failure}");
    }

    #[test]
    fn kinds_and_keys_of_one_name_are_refused() {
        let refused = |paths: &[&str]| {
            let paths: Vec<(&str, Value)> = paths.iter().map(|path| (*path, get(path, "Toy"))).collect();
            refusal(&paths, &toy())
        };
        for (paths, expected) in [
            (&["/toys/{id}", "/toy-keys/{id}"][..], "would both be called `ToyKey`"),
            (&["/shelves/{toyId}/a/{id}", "/racks/{toyId}/b/{id}"], "would both be called `ToyKey`"),
            (&["/roots/{id}"], "the kind of `/roots` and the key of `/` would both be called `Root`"),
            (&["/toys/{location}"], "the key of `/toys/{location}` cannot have an id called `location`"),
        ] {
            let failure = refused(paths);
            assert!(failure.contains(expected), "{paths:?}: {failure}");
        }
    }

    #[test]
    fn setter_named_like_clearing_method_is_refused() {
        let field = |rust: &str, form: Form| Field {
            wire: rust.to_owned(),
            rust: rust.to_owned(),
            ty: Type::Text,
            form,
            required: false,
            boxed: false,
            default: None,
            fixed: false,
            doc: String::new(),
            pointer: String::new(),
        };
        let of = |form: Form| Struct {
            direction: Direction::Update,
            fields: vec![field("note", form), field("clear_note", Form::Optional)],
            lifecycle: None,
            made_from: None,
            page: None,
            composite: false,
        };
        let source = source(&[], &json!({}));
        let failure = check_fields(&source, "Toy", &of(Form::Patch)).unwrap_err().to_string();
        assert!(failure.contains("would both be called `clear_note`"), "{failure}");
        assert!(check_fields(&source, "Toy", &of(Form::Optional)).is_ok());
    }

    #[test]
    fn schema_named_like_trait_of_code_is_refused() {
        for name in ["Into", "IntoIterator", "From", "Default", "Vec"] {
            let schemas = json!({ name: { "type": "object", "properties": { "a": { "type": "string" } } } });
            let failure = refusal(&[("/a", get("/a", name))], &schemas);
            assert!(failure.contains(&format!("the schema {name} cannot be called `{name}`")), "{failure}");
        }
    }

    #[test]
    fn parameter_of_object_or_choice_is_refused() {
        let schemas = json!({
            "Toy": toy()["Toy"],
            "Choice": { "oneOf": [{ "type": "string" }, { "type": "boolean" }] },
            "Alias": reference("Toy"),
            "List": { "type": "array", "items": reference("Toy") },
        });
        for name in ["Toy", "Choice", "Alias", "List"] {
            let mut path = get("/toys/{id}", "Toy");
            path["get"]["parameters"][0]["schema"] = reference(name);
            let failure = refusal(&[("/toys/{id}", path)], &schemas);
            assert!(failure.contains("the parameter `id` has no form in a URL"), "{name}: {failure}");
        }
    }

    /// An id that is a part of a segment leads to no item: its key would be that of the segment.
    #[test]
    fn path_with_parts_of_segments_has_no_kind() {
        let paths = ["/toys/{id}", "/files/{name}.{suffix}", "/files/{name}.{suffix}/toys/{id}"];
        let paths: Vec<(&str, Value)> = paths.iter().map(|path| (*path, get(path, "Toy"))).collect();
        let module = crate::codegen::module(&source(&paths, &toy())).unwrap();
        assert_eq!(module.kinds.iter().map(|kind| kind.path.as_str()).collect::<Vec<_>>(), ["/toys"]);
    }
}
