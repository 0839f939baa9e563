//! Generates the client from the repaired document.

fn main() {
    println!("cargo::rerun-if-changed=document.json");
    let document = std::fs::read_to_string("document.json").expect("the document is there");
    let document = serde_json::from_str(&document).expect("it is one of OpenAPI");
    let tokens = progenitor::Generator::default().generate_tokens(&document).expect("progenitor takes it");
    let file = syn::parse2(tokens).expect("it generates Rust");
    let output = std::env::var("OUT_DIR").expect("cargo says where to write");
    let output = std::path::Path::new(&output).join("client.rs");
    std::fs::write(output, prettyplease::unparse(&file)).expect("it can be written");
}
