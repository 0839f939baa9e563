//! The docs of a product's module, and its `PRODUCT`.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{filled, ident};
use crate::codegen::ir::{Module, Operation, Product, Response, Server, ServerVariable, Type};
use crate::codegen::lower::names;

/// `PRODUCT`, which is all that a transport has to know, and what it imports.
pub(crate) fn product(product: &Product) -> (TokenStream, TokenStream) {
    let Product { feature: _, key, config_name, version, base_path, servers, auth_methods } = product;
    let doc = format!(" The servers of version {version} of the API, and its methods of authentication.");
    let config_name = (config_name != key).then(|| quote!(.with_config_name(#config_name)));
    let base_path = (!base_path.is_empty()).then(|| quote!(.with_base_path(#base_path)));
    let has_variables = servers.iter().any(|server| !server.variables.is_empty());
    let used = [("AuthMethod", !auth_methods.is_empty()), ("Product", true), ("Server", !servers.is_empty())];
    let used = used.into_iter().chain([("ServerVariable", has_variables)]).filter(|(_, is_used)| *is_used);
    let used = used.map(|(name, _)| ident(name));
    let imports = quote!(use ionoscloud_core::{#(#used),*};);
    let servers = servers.iter().map(server);
    let auth_methods = auth_methods.iter().map(|method| {
        let method = ident(method);
        quote!(AuthMethod::#method)
    });
    let item = quote! {
        #[doc = #doc]
        pub static PRODUCT: Product = Product::new(#key, #version)
            #config_name
            #base_path
            .with_servers(&[#(#servers),*])
            .with_auth_methods(&[#(#auth_methods),*]);
    };
    (imports, item)
}

fn server(server: &Server) -> TokenStream {
    let Server { url, location, aliases, variables } = server;
    let aliases = (!aliases.is_empty()).then(|| quote!(.with_aliases(&[#(#aliases),*])));
    let each = variables.iter().map(|ServerVariable { name, default, allowed }| {
        let allowed = (!allowed.is_empty()).then(|| quote!(.allowed(&[#(#allowed),*])));
        quote!(ServerVariable::new(#name, #default) #allowed)
    });
    let variables = (!variables.is_empty()).then(|| quote!(.with_variables(&[#(#each),*])));
    quote!(Server::new(#url, #location) #aliases #variables)
}

/// Inner doc attributes of a file.
pub(crate) fn inner_doc(text: &str) -> TokenStream {
    inner_doc_at(text, 0)
}

/// Inner doc attributes of a module that is indented.
pub(crate) fn inner_doc_at(text: &str, indent: usize) -> TokenStream {
    let lines = filled(text, indent);
    quote!(#(#![doc = #lines])*)
}

/// The docs of a product's operations: the document's words and a table for each tag.
pub(crate) fn module_doc(module: &Module) -> String {
    let mut text = module.doc.trim().to_owned();
    if text.is_empty() {
        text = format!("The operations of the product `{}`.", module.product.key);
    }
    let mut tags: Vec<&str> = Vec::new();
    for operation in &module.operations {
        if !tags.contains(&operation.tag.as_str()) {
            tags.push(&operation.tag);
        }
    }
    for tag in tags {
        let title = title(tag);
        let text_end = text.trim_end().len();
        text.truncate(text_end);
        text.push_str(&format!("\n\n# {title}\n\n| Operation | Request | Response |\n| --- | --- | --- |\n"));
        for operation in module.operations.iter().filter(|operation| operation.tag == tag) {
            let Operation { rust, method, path, .. } = operation;
            text.push_str(&format!("| [`{rust}`] | `{method} {path}` | {} |\n", response(operation, module)));
        }
    }
    text
}

/// The heading of a tag: its words, of which only the first and abbreviations have capitals.
fn title(tag: &str) -> String {
    let text = names::prose(tag);
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => "General".to_owned(),
    }
}

fn response(operation: &Operation, module: &Module) -> String {
    let path = format!("ionoscloud_models::{}", module.path.join("::"));
    let link = |ty: &Type| match ty {
        Type::Named(name) => format!("[`{name}`]({path}::{name})"),
        Type::List(inner) => match &**inner {
            Type::Named(name) => format!("list of [`{name}`]({path}::{name})"),
            _ => "list".to_owned(),
        },
        Type::Text => "text as JSON".to_owned(),
        _ => "free-form JSON".to_owned(),
    };
    match &operation.response {
        Response::Nothing => "nothing".to_owned(),
        Response::Json(ty) => link(ty),
        Response::OptionalJson(ty) => format!("{} or nothing", link(ty)),
        Response::Text(media) => format!("text, `{media}`"),
        Response::SecretText(media) => format!("secret text, `{media}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An import of something else would be a warning of the compiler.
    #[test]
    fn product_imports_what_it_uses() {
        let server = Server {
            url: "https://toys.example".to_owned(),
            location: "global".to_owned(),
            aliases: Vec::new(),
            variables: Vec::new(),
        };
        let imports = |servers, auth_methods| {
            let of = Product {
                feature: "toys".to_owned(),
                key: "toys".to_owned(),
                config_name: "toys".to_owned(),
                version: "1".to_owned(),
                base_path: String::new(),
                servers,
                auth_methods,
            };
            product(&of).0.to_string()
        };
        assert_eq!(imports(Vec::new(), Vec::new()), "use ionoscloud_core :: { Product } ;");
        let all = imports(vec![server], vec!["Basic"]);
        assert_eq!(all, "use ionoscloud_core :: { AuthMethod , Product , Server } ;");
    }
}
