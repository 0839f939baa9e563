//! The lists of products: their modules in the facade, the `PRODUCT` of each, and their operations and responses for
//! the tests.

use std::collections::BTreeMap;
use std::path::Path;

use proc_macro2::TokenStream;
use quote::quote;

use super::format;
use crate::Failure;
use crate::codegen::emit::tokens::ident;
use crate::codegen::emit::{facade as emit_facade, product as emit_product, responses as emit_responses};
use crate::codegen::ir::Module;
use crate::codegen::modules::Part;
use crate::codegen::output::files::Files;

const HEADER: &str = "// Written by `cargo xtask codegen`; do not edit.\n";
/// The modules of products that are written by hand.
const BY_HAND: &str = "crates/ionoscloud/src/products";

/// The modules of all versions of a product, by its feature.
pub(crate) type ByFeature<'a> = BTreeMap<&'a str, Vec<&'a Module>>;

/// Returns the products that users choose by a feature: no hidden part of a document.
pub(crate) fn by_feature(modules: &[Module]) -> ByFeature<'_> {
    let mut products = ByFeature::new();
    for module in modules.iter().filter(|module| !matches!(module.part, Part::Shared)) {
        products.entry(feature(module)).or_default().push(module);
    }
    products
}

/// The feature of a module, called like the first part of its path.
pub(crate) fn feature(module: &Module) -> &str {
    module.path.first().map_or("", String::as_str)
}

/// The feature of a module that only others turn on.
pub(crate) fn hidden(name: &str) -> String {
    format!("_{name}")
}

/// The products of the facade: their modules, and the list of all of this build.
pub(crate) fn facade(root: &Path, modules: &[Module]) -> Result<Files, Failure> {
    let mut files = Files::new();
    let mut listed = TokenStream::new();
    for module in modules.iter().filter(|module| !matches!(module.part, Part::Own { .. })) {
        let path = module.path.iter().map(|part| ident(part));
        let is_shared = matches!(module.part, Part::Shared);
        let feature = if is_shared { hidden(feature(module)) } else { feature(module).to_owned() };
        listed.extend(quote!(#[cfg(feature = #feature)] &ionoscloud_api::#(#path)::*::PRODUCT,));
    }
    let (mut declared, mut public) = (TokenStream::new(), TokenStream::new());
    for (feature, modules) in by_feature(modules) {
        let name = ident(feature);
        let with_nouns: Vec<&Module> = modules.iter().copied().filter(|module| module.facade.is_some()).collect();
        if !with_nouns.is_empty() {
            declared.extend(quote!(#[cfg(feature = #feature)] pub(crate) mod #name;));
        }
        if with_nouns.iter().any(|module| module.path.len() > 1) {
            let text = format::file(root, HEADER, &emit_facade::versions(&with_nouns)?)?;
            files.insert(Path::new(feature).join("mod.rs"), text);
        }
        let by_hand = root.join(BY_HAND).join(feature).with_extension("rs").exists();
        let item = if by_hand { quote!(pub use crate::products::#name;) } else { public_module(feature, &modules) };
        public.extend(quote!(#[cfg(feature = #feature)] #[cfg_attr(docsrs, doc(cfg(feature = #feature)))] #item));
    }
    let items = quote! {
        #declared
        pub(crate) mod products;
        /// Every product of this build.
        pub(crate) static PRODUCTS: &[&ionoscloud_core::Product] = &[#listed];
    };
    files.insert("mod.rs".into(), format::file(root, HEADER, &items)?);
    let docs = emit_product::inner_doc("The module of each product, as users see it.");
    files.insert("products.rs".into(), format::file(root, HEADER, &quote!(#docs #public))?);
    Ok(files)
}

/// The module of a product to which nothing is added by hand: its operations, models and nouns.
fn public_module(feature: &str, modules: &[&Module]) -> TokenStream {
    let name = ident(feature);
    let single = modules.first().filter(|module| modules.len() == 1 && module.path.len() == 1);
    let Some(only) = single else {
        let noun = modules.iter().find_map(|module| module.facade.as_deref());
        let leads = noun
            .map(|noun| format!(" [`{noun}`], from [`Client::{feature}`](crate::Client::{feature}), leads to them."));
        let versions = modules.iter().filter_map(|module| {
            let first = module.doc.split("\n\n").next()?.replace('\n', " ");
            Some(format!("* [`{}`]: {first}", module.path.last()?))
        });
        let versions: Vec<String> = versions.collect();
        let docs = format!(
            "{}, in versions of its API that know nothing of each other's resources.{}\n\n{}\n\n\
             What exists belongs to the version that created it. Use the newest version for what is new, unless an older \
             one alone has an operation that you need.",
            modules.first().map(|module| product_name(module)).unwrap_or_default(),
            leads.unwrap_or_default(),
            versions.join("\n")
        );
        let docs = emit_product::inner_doc_at(&docs, 4);
        let noun = noun.map(ident).map(|noun| quote!(pub use crate::generated::#name::#noun;));
        let versions = modules.iter().map(|module| {
            let (version, items) =
                (ident(module.path.last().map_or("", String::as_str)), exported(module, &module.doc, 8));
            quote!(pub mod #version { #items })
        });
        return quote!(pub mod #name { #docs #noun #(#versions)* });
    };
    let leads = only.facade.as_deref().map(|noun| {
        format!("[`{noun}`], from [`Client::{feature}`](crate::Client::{feature}), leads to its resources.")
    });
    let operations =
        "[`operations`] has a type for each operation of the API, for [`Client::send`](crate::Client::send).";
    let paragraphs = [Some(only.doc.as_str()), leads.as_deref(), Some(operations)];
    let docs = paragraphs.into_iter().flatten().map(str::trim).collect::<Vec<_>>().join("\n\n");
    let items = exported(only, &docs, 4);
    quote!(pub mod #name { #items })
}

/// The product without its version and the noun of its resources: `MariaDB clusters, version 1` is MariaDB.
fn product_name(module: &Module) -> String {
    let subject = emit_facade::subject(module);
    subject.rsplit_once(' ').map_or(subject.as_str(), |(name, _)| name.trim_end_matches(" replica")).to_owned()
}

fn exported(module: &Module, docs: &str, indent: usize) -> TokenStream {
    let path: Vec<_> = module.path.iter().map(|part| ident(part)).collect();
    let nouns = module.facade.as_ref().map(|_| quote!(pub use crate::generated::#(#path)::*::*;));
    let docs = emit_product::inner_doc_at(docs, indent);
    quote! {
        #docs
        pub use ionoscloud_api::#(#path)::* as operations;
        pub use ionoscloud_models::#(#path)::*::*;
        #nouns
    }
}

/// The list of every product with its operations, for the tests of the api crate.
pub(crate) fn tests(root: &Path, modules: &[Module]) -> Result<Files, Failure> {
    let (mut declared, mut listed) = (TokenStream::new(), TokenStream::new());
    for (feature, modules) in by_feature(modules) {
        let name = ident(feature);
        let versions: Vec<_> = modules.iter().filter_map(|module| module.path.get(1)).map(|part| ident(part)).collect();
        declared.extend(if versions.is_empty() {
            quote!(pub(crate) mod #name;)
        } else {
            quote!(pub(crate) mod #name { #(pub(crate) mod #versions;)* })
        });
        for module in modules {
            let path = module.path.iter().map(|part| ident(part));
            let (snapshot, count) = (module.path.join("_"), module.operations.len());
            listed.extend(quote!((#snapshot, #count, #(#path)::*::operations()),));
        }
    }
    let items = quote! {
        use crate::Built;

        #declared

        /// Every product: its name, the number of its operations, and these.
        pub(crate) fn products() -> Vec<(&'static str, usize, Vec<Built>)> {
            vec![#listed]
        }
    };
    Ok(Files::from([("mod.rs".into(), format::file(root, HEADER, &items)?)]))
}

/// The examples of the responses of every product, and the operations that decode them.
pub(crate) fn responses(root: &Path, modules: &[Module]) -> Result<Files, Failure> {
    let folder = Path::new("responses");
    let (mut files, mut listed) = (Files::new(), TokenStream::new());
    for module in modules {
        let examples = emit_responses::examples(module);
        if examples.is_empty() {
            continue;
        }
        let name = module.path.join("_");
        let path: Vec<_> = module.path.iter().map(|part| ident(part)).collect();
        let decoded = examples.keys().map(|operation| {
            let rust = ident(operation);
            quote!((#operation, shown::<#(#path)::*::#rust>))
        });
        let file = format!("{name}.json");
        listed.extend(quote!(Product { name: #name, examples: include_str!(#file), decoders: vec![#(#decoded),*] },));
        files.insert(folder.join(&file), emit_responses::json(&examples));
    }
    let items = quote! {
        use ionoscloud_api::*;

        use crate::hostile::{Product, shown};

        /// Every product with an example of each response.
        pub(crate) fn products() -> Vec<Product> {
            vec![#listed]
        }
    };
    files.insert(folder.join("mod.rs"), format::file(root, HEADER, &items)?);
    Ok(files)
}
