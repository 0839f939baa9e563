//! The generator against a toy document with every construct, and what it refuses.
//!
//! `UPDATE_GOLDEN=1 cargo test -p xtask golden` writes the expected files anew.

use std::fs;
use std::path::Path;

use super::files::{self, Files};
use super::ir::{Fate, Module};
use super::source::Source;
use super::{documented, lower, write};
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
        ("index", write::indexes(&root, std::slice::from_ref(module))),
    ];
    let mut all = Files::new();
    for (folder, files) in parts {
        all.extend(files.unwrap().into_iter().map(|(path, text)| (Path::new(folder).join(path), text)));
    }
    all
}

#[test]
fn golden_files() {
    let expected = repository_root().join(FOLDER).join("generated");
    let files = generate(&lower::lower(&toy()).unwrap());
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
fn every_schema_of_the_toy_has_a_fate() {
    let module = lower::lower(&toy()).unwrap();
    let fate = |name: &str| module.fates.get(name).cloned().unwrap();
    assert_eq!(module.fates.len(), toy().document.schemas.len());
    assert_eq!(fate("Box"), Fate::Type);
    assert_eq!(fate("BoxList"), Fate::Alias);
    assert_eq!(fate("Code"), Fate::Alias);
    for in_core in ["Links", "ErrorA", "ErrorB"] {
        assert_eq!(fate(in_core), Fate::Core, "{in_core}");
    }
    assert_eq!(fate("Unused"), Fate::Omitted("nothing uses it".to_owned()));
    assert!(matches!(fate("BoxCreate"), Fate::Omitted(_)));
}

#[test]
fn what_has_no_doc_is_listed_with_its_place() {
    let source = toy();
    let module = lower::lower(&source).unwrap();
    let failure = documented::check(&source, &module).unwrap_err().to_string();
    assert!(failure.contains("overlay/schemas.toml:1: [schemas.Box.fields.\"metadata\"] has no doc"), "{failure}");
    assert!(failure.contains("overlay: [operations.boxesPut] has no doc"), "{failure}");
    assert!(failure.contains("[schemas.State.values.\"BUSY\"] has no doc"), "{failure}");
    assert!(failure.contains("overlay: [operations.boxesPut].new has no doc"), "{failure}");
    assert!(failure.contains("[schemas.BoxProperties.fields.\"parent\"] can be null and is sent"), "{failure}");
    for decided in ["label", "note"] {
        assert!(!failure.contains(&format!("{decided:?}] can be null")), "{failure}");
    }
    assert!(!failure.contains("BoxId"), "{failure}");
}

/// The toy with a change to its document or, as a further file, to its overlay.
fn changed(name: &str, change: impl Fn(&str) -> String, overlay: &str) -> Result<Source, Failure> {
    let root = repository_root();
    let folder = write::scratch("refusals").join(name);
    let golden = root.join(FOLDER);
    let text = fs::read_to_string(golden.join("toy.json")).unwrap();
    write::write(&folder.join("toy.json"), &change(&text)).unwrap();
    for file in ["document.toml", "operations.toml", "schemas.toml"] {
        let text = fs::read_to_string(golden.join("overlay").join(file)).unwrap();
        write::write(&folder.join("overlay").join(file), &text).unwrap();
    }
    write::write(&folder.join("overlay/z.toml"), overlay).unwrap();
    Source::read_files(&root, "toy", &folder.join("toy.json"), &folder.join("overlay"))
}

/// The failure of the changed toy.
fn refused(name: &str, change: impl Fn(&str) -> String, overlay: &str) -> Failure {
    let module = changed(name, change, overlay).and_then(|source| lower::lower(&source));
    module.map(|module| module.document).unwrap_err()
}

#[test]
fn a_constructor_of_more_arguments_than_anybody_can_tell_apart_is_refused() {
    let three = r#""required": ["zone.name", "type", "weights"]"#;
    for (more, refused) in
        [(r#", "2fa", "in", "old", "color""#, false), (r#", "2fa", "in", "old", "color", "lock""#, true)]
    {
        let eight = three.replace(']', &format!("{more}]"));
        let source = changed(&format!("arguments-{refused}"), |text| text.replacen(three, &eight, 1), "").unwrap();
        let failure = documented::check(&source, &lower::lower(&source).unwrap()).unwrap_err().to_string();
        assert_eq!(failure.contains("`NewBox::new` would take 8 arguments"), refused, "{failure}");
    }
}

fn line_of(text: &str) -> usize {
    let toy = fs::read_to_string(repository_root().join(FOLDER).join("toy.json")).unwrap();
    toy.lines().position(|line| line.contains(text)).unwrap() + 1
}

#[test]
fn a_broken_reference_is_refused_with_its_line() {
    let change = |text: &str| text.replacen("schemas/BoxEntities", "schemas/Nowhere", 1);
    let failure = refused("reference", change, "").to_string();
    let line = line_of("schemas/BoxEntities");
    assert!(failure.contains(&format!("toy.json:{line}: ")), "{failure}");
    assert!(failure.contains("Nowhere"), "{failure}");
}

#[test]
fn two_operations_of_one_name_are_refused_with_both_paths() {
    let failure = refused("names", str::to_owned, "[operations.boxesHead]\nname = \"GetBox\"\n").to_string();
    assert!(failure.contains(&format!("toy.json:{}: ", line_of("\"head\": {"))), "{failure}");
    assert!(failure.contains("GET /boxes/{boxId} (boxesFindById) and HEAD /boxes/{boxId} (boxesHead)"), "{failure}");
}

#[test]
fn a_type_that_would_get_the_name_of_another_is_refused() {
    let failure = refused("types", str::to_owned, "[schemas.Node]\nname = \"Side\"\n").to_string();
    assert!(failure.contains("the schema Node and the schema Side would both be called `Side`"), "{failure}");
}

#[test]
fn values_and_members_of_one_name_are_refused() {
    let change = |text: &str| text.replacen("\"Very Dark\"", "\"blue.green\"", 1);
    let failure = refused("values", change, "").to_string();
    assert!(failure.contains("the values `blue-green` and `blue.green`"), "{failure}");
    let change = |text: &str| text.replacen("\"2fa\": {", "\"zone-name\": {", 1);
    let failure = refused("members", change, "").to_string();
    assert!(failure.contains("the members `zone-name` and `zone.name`"), "{failure}");
}

#[test]
fn what_is_not_supported_is_refused_with_its_line() {
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
fn what_would_lose_something_is_refused() {
    let manual = r#""responses": { "200": { "content": { "text/plain": { "schema": { "type": "string" } } } } },"#;
    let links = r##""_links": { "$ref": "#/components/schemas/Links" },"##;
    let total = r#""total": { "type": "integer" }"#;
    for (name, from, to, text) in [
        ("content", manual, r#""responses": { "200": {} },"#, "`boxesManualGet` reads something"),
        ("choice", "\"required\": [\"code\"],", "", "several objects that require nothing"),
        ("security", "\"security\": []", "\"security\": [{}]", "a choice of credentials is one scheme"),
        ("unpaged", links, &format!("{total},"), "`boxesGet` takes limit and offset, but"),
        ("paged", total, &links[..links.len() - 1], "`lidsGet` pages; take `unpaged` away"),
        ("values", "\"in\": {", "\"Color\": { \"enum\": [\"x\"],", "would both be called `BoxPropertiesColor`"),
    ] {
        let failure = refused(&format!("loss-{name}"), |text| text.replacen(from, to, 1), "").to_string();
        assert!(failure.contains(text), "{name}: {failure}");
    }
    let answer = "[operations.boxesManualGet]\nanswer = \"text/plain\"";
    let failure = refused("loss-answer", str::to_owned, answer).to_string();
    assert!(failure.contains("z.toml:1: the document states what `boxesManualGet` answers"), "{failure}");
}

#[test]
fn an_entry_that_changes_nothing_is_refused_with_its_line() {
    for (name, overlay, text) in [
        ("read-only", "[schemas.Side.fields.area]\nread_only = true", "`read_only` changes nothing"),
        ("not-nullable", "[schemas.Side.fields.match]\nnull = false", "does not call the member nullable"),
        ("null", "[schemas.LidPage.fields.total]\nnull = true", "`null` changes nothing"),
        ("required", "[schemas.LockByCode.fields.code]\nrequired = true", "the document says the same"),
        ("not-sent", "[schemas.LidPage.fields.total]\nrequired = true", "the member is not sent"),
        ("input", "[schemas.LidPage]\ninput = \"NewPage\"", "`LidPage` has no input"),
        ("input-doc", "[schemas.LidPage.fields.total]\ninput_doc = \"x\"", "in no input of its own"),
        ("core", "[schemas.ErrorA.fields.message]\ndoc = \"x\"", "nothing that is sent or read holds"),
    ] {
        let failure = refused(&format!("effect-{name}"), str::to_owned, overlay).to_string();
        assert!(failure.contains("overlay/z.toml:1: ") && failure.contains(text), "{name}: {failure}");
    }
}

#[test]
fn a_name_that_rust_cannot_use_is_refused() {
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
fn an_entry_that_matches_nothing_is_refused_with_its_line() {
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
