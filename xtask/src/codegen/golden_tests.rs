//! Golden tests of the generator with a toy document, and its refusals.
//!
//! `UPDATE_GOLDEN=1 cargo test -p xtask golden` writes the expected files anew.

use std::fs;
use std::path::Path;

use super::check::{bodies, docs, secrets};
use super::output::write;
use super::{module, modules};
use crate::codegen::input::Source;
use crate::codegen::ir::{Form, Module, SchemaOutcome, TypeKind};
use crate::codegen::output::files::{self, Files};
use crate::{Failure, repository_root};

const FOLDER: &str = "xtask/tests/golden";

fn toy() -> Source {
    let folder = Path::new(FOLDER);
    Source::read_files(&repository_root(), "toy", &folder.join("toy.json"), &folder.join("overlay")).unwrap()
}

fn generate(module: &Module) -> Files {
    let root = repository_root();
    let parts = [
        ("models", files::models(&root, module)),
        ("api", files::operations(&root, module)),
        ("tests", files::tests(&root, module)),
        ("facade", files::facade(&root, module)),
        ("index", write::indexes(&root, std::slice::from_ref(module))),
        ("core", write::core(&root, std::slice::from_ref(module))),
    ];
    let mut all = Files::new();
    for (folder, files) in parts {
        all.extend(files.unwrap().into_iter().map(|(path, text)| (Path::new(folder).join(path), text)));
    }
    all
}

#[test]
fn toy_output_matches_golden_files() {
    let expected = repository_root().join(FOLDER).join("generated");
    let files = generate(&module(&toy()).unwrap());
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let _ = fs::remove_dir_all(&expected);
        files.iter().for_each(|(path, text)| write::write(&expected.join(path), text).unwrap());
    }
    let mut present = Vec::new();
    write::list(&expected, Path::new(""), &mut present).unwrap();
    assert_eq!(present.len(), files.len(), "files in {FOLDER}/generated: {present:?}");
    for (path, text) in &files {
        let golden = fs::read_to_string(expected.join(path)).unwrap_or_default();
        assert_eq!(*text, golden, "{}: UPDATE_GOLDEN=1 writes it anew", path.display());
        syn::parse_file(text).unwrap();
    }
}

#[test]
fn schemas_of_toy_have_outcomes() {
    let module = module(&toy()).unwrap();
    let outcome = |name: &str| module.outcomes.get(name).cloned().unwrap();
    assert_eq!(module.outcomes.len(), toy().document.schemas.len());
    assert_eq!(outcome("Box"), SchemaOutcome::Type);
    assert_eq!(outcome("BoxList"), SchemaOutcome::Alias);
    assert_eq!(outcome("Code"), SchemaOutcome::Alias);
    for in_core in ["Links", "ErrorA", "ErrorB", "Window"] {
        assert_eq!(outcome(in_core), SchemaOutcome::Core, "{in_core}");
    }
    assert_eq!(outcome("Unused"), SchemaOutcome::Omitted("nothing uses it".to_owned()));
    assert!(matches!(outcome("BoxCreate"), SchemaOutcome::Omitted(_)));
}

#[test]
fn missing_docs_are_listed_with_place() {
    let source = toy();
    let module = module(&source).unwrap();
    let failure = docs::check(&source, &module).unwrap_err().to_string();
    assert!(failure.contains("overlay/schemas.toml:1: [schemas.Box.fields.\"metadata\"] has no doc"), "{failure}");
    assert!(failure.contains("overlay: [operations.boxesPut] has no doc"), "{failure}");
    assert!(failure.contains("[schemas.State.values.\"BUSY\"] has no doc"), "{failure}");
    assert!(failure.contains("overlay: [operations.boxesPut].new has no doc"), "{failure}");
    assert!(failure.contains("values.\"OTHER\"] needs a `name`: `OtherValue` reads like `Other`"), "{failure}");
    assert!(failure.contains("[schemas.BoxProperties.fields.\"parent\"] can be null and is sent"), "{failure}");
    let source = changed("question", str::to_owned, "[schemas.Side.fields.area]\ndoc = \"What it covers.\"").unwrap();
    let failure = docs::check(&source, &super::module(&source).unwrap()).unwrap_err().to_string();
    assert!(failure.contains("[schemas.Side.fields.\"area\"] begins with `What`: begin with a noun"), "{failure}");
    for decided in ["label", "note"] {
        assert!(!failure.contains(&format!("{decided:?}] can be null")), "{failure}");
    }
    assert!(!failure.contains("BoxId"), "{failure}");
}

/// The toy with a change to its document or, as a further file, to its overlay.
fn changed(name: &str, change: impl Fn(&str) -> String, overlay: &str) -> Result<Source, Failure> {
    let folder = write::scratch("refusals").join(name);
    copy_toy(&folder, |file, text| if file == "toy.json" { change(&text) } else { text });
    write::write(&folder.join("overlay/z.toml"), overlay).unwrap();
    read_toy(&folder)
}

/// Writes the files of the toy to a folder, each as `change` makes it.
fn copy_toy(folder: &Path, change: impl Fn(&str, String) -> String) {
    let golden = repository_root().join(FOLDER);
    for file in ["toy.json", "common.toml", "overlay/document.toml", "overlay/operations.toml", "overlay/schemas.toml"]
    {
        let text = fs::read_to_string(golden.join(file)).unwrap();
        write::write(&folder.join(file), &change(file, text)).unwrap();
    }
}

fn read_toy(folder: &Path) -> Result<Source, Failure> {
    Source::read_files(&repository_root(), "toy", &folder.join("toy.json"), &folder.join("overlay"))
}

/// The failure of the changed toy.
fn refused(name: &str, change: impl Fn(&str) -> String, overlay: &str) -> Failure {
    let module = changed(name, change, overlay).and_then(|source| module(&source));
    module.map(|module| module.document).unwrap_err()
}

#[test]
fn many_required_members_become_setters() {
    let three = r#""required": ["zone.name", "type", "weights"]"#;
    for (more, arguments) in [(r#", "2fa""#, 4), (r#", "2fa", "old""#, 0)] {
        let required = three.replace(']', &format!("{more}]"));
        let source = changed(&format!("arguments-{arguments}"), |text| text.replacen(three, &required, 1), "").unwrap();
        let module = module(&source).unwrap();
        let TypeKind::Struct(of) = &module.find("NewBox").unwrap().kind else { panic!() };
        assert_eq!(of.fields.iter().filter(|field| field.required).count(), arguments);
        let needed: Vec<_> = of.fields.iter().filter(|field| field.form == Form::Needed).collect();
        assert_eq!(needed.len(), if arguments == 0 { 5 } else { 0 });
        assert!(needed.iter().all(|field| field.doc.is_empty() || field.doc.ends_with("Required.")));
    }
}

#[test]
fn doc_that_names_operation_is_refused() {
    let overlay = "[schemas.Side.fields.area]\ndoc = \"Area, as `ListBoxes` has it.\"";
    let source = changed("operation", str::to_owned, overlay).unwrap();
    let failure = docs::check(&source, &module(&source).unwrap()).unwrap_err().to_string();
    assert!(failure.contains("fields.\"area\"] names the operation `ListBoxes`"), "{failure}");
}

fn line_of(text: &str) -> usize {
    let toy = fs::read_to_string(repository_root().join(FOLDER).join("toy.json")).unwrap();
    toy.lines().position(|line| line.contains(text)).unwrap() + 1
}

#[test]
fn broken_reference_is_refused_with_line() {
    let change = |text: &str| text.replacen("schemas/BoxEntities", "schemas/Nowhere", 1);
    let failure = refused("reference", change, "").to_string();
    let line = line_of("schemas/BoxEntities");
    assert!(failure.contains(&format!("toy.json:{line}: ")), "{failure}");
    assert!(failure.contains("Nowhere"), "{failure}");
}

#[test]
fn operations_of_one_name_are_refused_with_paths() {
    let failure = refused("names", str::to_owned, "[operations.boxesHead]\nname = \"GetBox\"\n").to_string();
    assert!(failure.contains(&format!("toy.json:{}: ", line_of("\"head\": {"))), "{failure}");
    assert!(failure.contains("GET /boxes/{boxId} (boxesFindById) and HEAD /boxes/{boxId} (boxesHead)"), "{failure}");
}

#[test]
fn types_of_one_name_are_refused() {
    let failure = refused("types", str::to_owned, "[schemas.Node]\nname = \"Side\"\n").to_string();
    assert!(failure.contains("the schema Node and the schema Side would both be called `Side`"), "{failure}");
}

#[test]
fn values_or_members_of_one_name_are_refused() {
    let change = |text: &str| text.replacen("\"Very Dark\"", "\"blue.green\"", 1);
    let failure = refused("values", change, "").to_string();
    assert!(failure.contains("the values `blue-green` and `blue.green`"), "{failure}");
    let change = |text: &str| text.replacen("\"2fa\": {", "\"zone-name\": {", 1);
    let failure = refused("members", change, "").to_string();
    assert!(failure.contains("the members `zone-name` and `zone.name`"), "{failure}");
}

#[test]
fn unsupported_constructs_are_refused_with_line() {
    let replaced = |name: &str, from: &str, to: &str| {
        let failure = refused(name, |text| text.replacen(from, to, 1), "").to_string();
        assert!(failure.contains("toy.json:"), "{failure}");
        failure
    };
    let node = r##""allOf": [{ "$ref": "#/components/schemas/Node" }"##;
    let failure = replaced("all-of", node, &format!("{node}, {{ \"type\": \"object\" }}"));
    assert!(failure.contains("an `allOf` of several schemas"), "{failure}");
    let failure = replaced("media", "\"text/plain\"", "\"multipart/form-data\"");
    assert!(failure.contains("a body of `multipart/form-data`"), "{failure}");
    let failure = replaced("list", "\"explode\": true", "\"explode\": false");
    assert!(failure.contains("the parameter `filter.ip` has no form in a URL"), "{failure}");
}

#[test]
fn lossy_documents_are_refused() {
    let manual = r#""responses": { "200": { "content": { "text/plain": { "schema": { "type": "string" } } } } },"#;
    let boxes = r##""items": { "items": { "$ref": "#/components/schemas/Box" }"##;
    for (name, from, to, text) in [
        ("content", manual, r#""responses": { "200": {} },"#, "`boxesManualGet` reads something"),
        ("choice", "\"required\": [\"code\"],", "", "several objects that require nothing"),
        ("security", "\"security\": []", "\"security\": [{}]", "a choice of credentials is one scheme"),
        ("unpaged", boxes, &boxes.replacen("items", "boxes", 1), "`boxesGet` takes limit and offset, but"),
        ("values", "\"in\": {", "\"Color\": { \"enum\": [\"x\"],", "would both be called `Box1Color`"),
    ] {
        let failure = refused(&format!("loss-{name}"), |text| text.replacen(from, to, 1), "").to_string();
        assert!(failure.contains(text), "{name}: {failure}");
    }
    let response = "[operations.boxesManualGet]\nresponse = \"text/plain\"";
    let failure = refused("loss-response", str::to_owned, response).to_string();
    assert!(failure.contains("z.toml:1: the document states what `boxesManualGet` returns"), "{failure}");
}

#[test]
fn entry_without_effect_is_refused_with_line() {
    for (name, overlay, text) in [
        ("read-only", "[schemas.Side.fields.area]\nread_only = true", "`read_only` changes nothing"),
        ("not-nullable", "[schemas.Side.fields.match]\nnull = false", "does not call the member nullable"),
        ("null", "[schemas.LidPage.fields.sum]\nnull = true", "`null` changes nothing"),
        ("required", "[schemas.LockByCode.fields.code]\nrequired = true", "the document says the same"),
        ("not-sent", "[schemas.LidPage.fields.sum]\nrequired = true", "the member is not sent"),
        ("input", "[schemas.LidPage]\ninput = \"NewPage\"", "`LidPage` has no input"),
        ("input-doc", "[schemas.LidPage.fields.sum]\ninput_doc = \"x\"", "in no input of its own"),
        ("unpaged", "[operations.boxesLabelPut]\nunpaged = \"x\"", "`unpaged` changes nothing"),
        ("items", "[operations.boxesLabelPut]\nitems = \"x\"", "does not page; remove `items`"),
        ("core-type", "[schemas.Window]\ndoc = \"x\"", "`Window` is core's `MaintenanceWindow`"),
        ("single", "[resources.Box]\nsingle = true", "`single` is for a collection that is read and cannot grow"),
        (
            "protected",
            "[resources.Box]\ndelete_protection = { status = 403, message = \"x\" }",
            "`delete_protection` changes nothing: nothing deletes one",
        ),
        ("core", "[schemas.ErrorA.fields.message]\ndoc = \"x\"", "nothing that is sent or read holds"),
    ] {
        let failure = refused(&format!("effect-{name}"), str::to_owned, overlay).to_string();
        assert!(failure.contains("overlay/z.toml:1: ") && failure.contains(text), "{name}: {failure}");
    }
}

#[test]
fn delete_protection_that_matches_other_errors_is_refused() {
    let golden = "delete_protection = { status = 403, message = \"held by\" }";
    for (name, entry, text) in [
        ("message", "delete_protection = { status = 403, message = \"\" }", "needs a message"),
        ("status", "delete_protection = { status = 202, message = \"held by\" }", "its status is 400 to 499"),
    ] {
        let folder = write::scratch("refusals").join(format!("protection-{name}"));
        copy_toy(&folder, |_, text| text.replacen(golden, entry, 1));
        let failure = module(&read_toy(&folder).unwrap()).map(|_| ()).unwrap_err().to_string();
        assert!(failure.contains("overlay/document.toml:27: ") && failure.contains(text), "{name}: {failure}");
    }
}

#[test]
fn unfit_action_is_refused_with_line() {
    for (name, overlay, text) in [
        ("none", "[actions.x]\noperation = \"nope\"", "there is no operation `nope`"),
        ("name", "[actions.apiPing]\noperation = \"pingGet\"", "`api_ping` would be"),
        ("below", "[actions.plan]\noperation = \"boxesPlanGet\"", "`/boxes/{boxId}/plan` is below a resource"),
        ("wait", "[actions.ping]\noperation = \"pingGet\"\nwait = \"state\"", "the product has no state"),
        ("item", "[resources.Box.actions.plan]\noperation = \"boxesPlanGet\"", "the kind has no items"),
    ] {
        let failure = refused(&format!("action-{name}"), str::to_owned, overlay).to_string();
        assert!(failure.contains("overlay/z.toml:1: ") && failure.contains(text), "{name}: {failure}");
    }
}

#[test]
fn invalid_rust_name_is_refused() {
    for (name, overlay, text) in [
        ("dash", "[schemas.Side]\nname = \"a-b\"", "the schema Side cannot be called `a-b`"),
        ("keyword", "[schemas.Side.fields.area]\nname = \"type\"", "the member `area` of"),
        ("method", "[operations.boxesHead.parameters.boxId]\nname = \"request\"", "can be called `request`"),
    ] {
        let failure = refused(&format!("name-{name}"), str::to_owned, overlay).to_string();
        assert!(failure.contains("toy.json:") && failure.contains(text), "{name}: {failure}");
    }
}

#[test]
fn entry_without_match_is_refused_with_line() {
    for (name, overlay, line, text) in [
        ("operation", "\n[operations.boxGet]\ndoc = \"\"\n", 2, "there is no operation `boxGet`"),
        ("parameter", "[operations.boxesHead.parameters.depth]\ndoc = \"\"", 1, "no parameter `depth`"),
        ("parameters", "[parameters.depht]\ndoc = \"\"", 1, "no operation has a parameter `depht`"),
        ("schema", "[schemas.Bax]\ndoc = \"\"", 1, "there is no schema `Bax`"),
        ("field", "[schemas.Side]\n[schemas.Side.fields.a]\n[schemas.Side.fields.x]", 2, "no member `a`"),
        ("value", "[schemas.Kind.values.bax]\ndoc = \"\"", 1, "no value `bax`"),
        ("id", "[ids.LidId]\ndoc = \"\"", 1, "nothing is of the type `LidId`"),
        ("enum", "[enums.Colour]\ndoc = \"\"", 1, "nothing is of the type `Colour`"),
        ("lifecycle", "[lifecycles.Lad]\nnoun = \"\"\nstate = \"state\"", 1, "`Lad` has no field `state`"),
        ("type", "[schemas.Side.fields.match]\ntype = \"Sde\"", 1, "there is no type `Sde`"),
        ("key", "\n\n[schemas.Side]\ndocs = \"\"", 4, "unknown field `docs`"),
        ("twice", "[schemas.Box]\ndoc = \"\"", 1, "`Box` stands in"),
        ("omit", "[schemas.Node]\nomit = \"no\"", 1, "`Node` cannot be left out"),
    ] {
        let failure = refused(&format!("entry-{name}"), str::to_owned, overlay).to_string();
        assert!(failure.contains(&format!("overlay/z.toml:{line}: ")), "{name}: {failure}");
        assert!(failure.contains(text), "{name}: {failure}");
    }
}

#[test]
fn life_cycle_that_no_wait_can_follow_is_refused() {
    let cycle = |states: &str| format!("[lifecycles.Marble]\nnoun = \"marble\"\nstate = \"metadata.state\"\n{states}");
    let whole = "ready = [\"READY\"]\nworking = [\"BUSY\"]\nfailed = [\"FAILED\"]\n";
    let golden = fs::read_to_string(repository_root().join(FOLDER).join("overlay/document.toml")).unwrap();
    let line = golden.split(&cycle(whole)).next().unwrap().lines().count() + 1;
    let in_classes = |name: &str, states: &str| {
        let folder = write::scratch("refusals").join(format!("states-{name}"));
        copy_toy(&folder, |file, text| match file {
            "overlay/document.toml" => text.replacen(&cycle(whole), &cycle(states), 1),
            _ => text,
        });
        let source = read_toy(&folder).unwrap();
        module(&source).map(|module| module.document).map_err(|failure| failure.to_string())
    };
    assert_eq!(in_classes("whole", whole), Ok("toy".to_owned()));
    for (name, from, to, below, text) in [
        ("no-ready", "ready = [\"READY\"]", "deleting = [\"READY\"]", 0, "`Marble` has no `ready` state"),
        (
            "unknown",
            "\"READY\"]",
            "\"READY\",\n\"NOPE\"]",
            4,
            "the state of `Marble` has no value `NOPE`; it has READY",
        ),
        ("spelling", "\"BUSY\"", "\"Busy\"", 4, "the state of `Marble` has no value `Busy`; it has READY, BUSY"),
        ("twice", "\"BUSY\"", "\"BUSY\", \"BUSY\"", 4, "`BUSY` is `working`, and `BUSY` is `working`: keep one"),
        ("two-lists", "\"FAILED\"", "\"FAILED\", \"BUSY\"", 5, "`BUSY` is `failed`, and `BUSY` is `working`"),
        ("two-spellings", "\"FAILED\"", "\"FAILED\", \"failed\"", 5, "`failed` is `failed`, and `FAILED` is `failed`"),
        ("other", "\"FAILED\"]", "\"FAILED\"]\nother = [\"ready\"]", 6, "`ready` is `other`, and `READY` is `ready`"),
    ] {
        let failure = in_classes(name, &whole.replacen(from, to, 1)).unwrap_err();
        assert!(failure.contains(&format!("overlay/document.toml:{}: ", line + below)), "{name}: {failure}");
        assert!(failure.contains(text), "{name}: {failure}");
    }
    // Both life cycles of the toy have this enum: each may have some of its values, together they have all.
    let paused =
        |text: &str| text.replacen(r#"["READY", "BUSY", "FAILED"]"#, r#"["READY", "BUSY", "FAILED", "PAUSED"]"#, 1);
    let failure = refused("states-unclassified", paused, "").to_string();
    assert!(failure.contains("overlay/document.toml:13: no life cycle gives PAUSED of `State` a class"), "{failure}");
}

#[test]
fn enum_entry_without_matching_values_is_refused() {
    let tint = |values: &str| format!("[enums.Tint]\n{values}[schemas.Side.fields.match]\ntype = \"Tint\"\n");
    let failure = refused("enum-without", str::to_owned, &tint("")).to_string();
    assert!(failure.contains("overlay/z.toml:1: no member or parameter of the type `Tint` has a list"), "{failure}");

    let listed = |text: &str| text.replacen(r#""match": {"#, r#""match": { "enum": ["light"],"#, 1);
    let failure = refused("enum-other", listed, &tint("[enums.Tint.values.dark]\n")).to_string();
    assert!(failure.contains("overlay/z.toml:2: `Tint` has no value `dark`"), "{failure}");
    for values in ["[enums.Tint.values.light]\n", "[enums.Tint.values.dark]\nextra = \"seen in a response\"\n"] {
        let source = changed("enum-matching", listed, &tint(values)).unwrap();
        assert!(module(&source).is_ok(), "{values}");
    }
}

#[test]
fn member_that_no_input_sets_needs_reason() {
    let check = |name: &str, change: &dyn Fn(&str) -> String, overlay: &str| {
        let source = changed(&format!("unset-{name}"), change, overlay).unwrap();
        bodies::check(&source, &module(&source).unwrap()).map_err(|failure| failure.to_string())
    };
    assert_eq!(check("none", &str::to_owned, ""), Ok(()));
    // A list of which the document takes the limit, but no item, is in no input.
    let items = r##""items": { "items": { "$ref": "#/components/schemas/Lid" }, "type": "array""##;
    let limit = r#", "readOnly": true }, "limit": { "type": "integer""#;
    let change = |text: &str| text.replacen(items, &format!("{items}{limit}"), 1);
    let failure = check("lost", &change, "").unwrap_err();
    assert!(failure.contains("no input can set `entities` of `Box`"), "{failure}");
    let failure = check("useless", &str::to_owned, "[schemas.LockByCode.fields.name]\nunset = \"x\"").unwrap_err();
    assert!(failure.contains("overlay/z.toml:1: `unset` changes nothing: `name` can be set"), "{failure}");
}

#[test]
fn unmarked_secret_is_refused() {
    let check = |name: &str, overlay: &str| {
        let change = |text: &str| text.replacen("\"match\": {", "\"match\": {}, \"password\": {", 1);
        let overlay = format!("[schemas.CursorPosition.fields.token]\nsecret = false\n{overlay}");
        let source = changed(&format!("secret-{name}"), change, &overlay).unwrap();
        secrets::check(&source, &module(&source).unwrap()).map_err(|failure| failure.to_string())
    };
    let failure = check("unmarked", "").unwrap_err();
    assert!(failure.contains("`password` of `Side` is called like a secret"), "{failure}");
    for secret in ["true", "false"] {
        assert_eq!(check(secret, &format!("[schemas.Side.fields.password]\nsecret = {secret}")), Ok(()));
    }
}

#[test]
fn unknown_form_of_choice_with_secret_is_secret() {
    let lock = |name: &str, overlay: &str| {
        let module = module(&changed(&format!("choice-{name}"), str::to_owned, overlay).unwrap()).unwrap();
        let files = files::models(&repository_root(), &module).unwrap();
        let choice = files.values().find_map(|text| text.split("pub enum Lock {").nth(1)).unwrap().to_owned();
        choice.split('}').next().unwrap().to_owned()
    };
    assert!(lock("plain", "").contains("Other(JsonValue)"));
    // The text is the secret, or a member of an object that it can be.
    for (name, overlay) in
        [("text", "[schemas.Lock]\nsecret = true"), ("member", "[schemas.LockByKey.fields.name]\nsecret = true")]
    {
        let lock = lock(name, overlay);
        assert!(lock.contains("Other(SecretJson)"), "{name}: {lock}");
    }
}

#[test]
fn type_of_another_form_is_refused() {
    for (name, overlay) in [
        ("number", "[schemas.Side.fields.match]\ntype = \"u32\""),
        ("text", "[schemas.LidPage.fields.sum]\ntype = \"ContractNumber\""),
    ] {
        let failure = refused(&format!("form-{name}"), str::to_owned, overlay).to_string();
        assert!(failure.contains("has another form than the document states"), "{failure}");
    }
}

/// The modules of the toy with these entries of its overlay.
fn split(name: &str, overlay: &str) -> Result<Vec<Module>, Failure> {
    let source = changed(name, str::to_owned, overlay)?;
    let module = module(&source)?;
    modules::split(&source, module)
}

#[test]
fn modules_own_what_no_other_names() {
    let split = split("modules", "[modules.nodes]\ntags = [\"Nodes\"]\n[modules.boxes]\n").unwrap();
    let paths: Vec<_> = split.iter().map(|module| module.path.join("::")).collect();
    assert_eq!(paths, ["boxes", "nodes", "toy::v1"]);
    let whole = module(&toy()).unwrap();
    let operations = |module: &Module| module.operations.len();
    assert_eq!(split.iter().map(operations).sum::<usize>(), operations(&whole));
    for item in &whole.types {
        let owners = split.iter().filter(|module| module.find(&item.rust).is_some() && module.owns(&item.rust));
        assert_eq!(owners.count(), 1, "{}", item.rust);
    }
    let of = |name: &str| split.iter().find(|module| module.path == [name]).unwrap();
    assert!(of("nodes").find("Lid").is_none() && of("boxes").find("Lid").is_some());
    for module in &split {
        for kind in module.kinds.iter().filter_map(|kind| kind.item.as_ref()) {
            let get = &module.operations[kind.get];
            assert_eq!(get.path.trim_end_matches('/'), kind.key, "the places of operations are the module's");
        }
    }
}

#[test]
fn modules_of_unknown_or_shared_tags_are_refused() {
    for (name, overlay, text) in [
        ("untagged", "[modules.a]\n[modules.b]\n", "only one module takes the operations of all other tags"),
        ("unknown-tag", "[modules.a]\ntags = [\"Cubes\"]\n[modules.b]\n", "no operation has the tag `Cubes`"),
        (
            "shared-tag",
            "[modules.a]\ntags = [\"Nodes\"]\n[modules.b]\ntags = [\"Nodes\"]\n",
            "the tag `Nodes` is of the module `a` too",
        ),
        ("rest", "[modules.a]\ntags = [\"Nodes\"]\n", "no module takes operations of the tag `Boxes`"),
    ] {
        let failure = split(name, overlay).map(|modules| modules.len()).unwrap_err().to_string();
        assert!(failure.contains(text), "{failure}");
    }
}
