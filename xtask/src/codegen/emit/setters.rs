//! `new` and setters of the models that are sent.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::tokens::{Scope, doc, ident};
use crate::codegen::ir::{Field, Form, Struct, Type, TypeKind};

/// The inherent methods of a struct that is sent.
pub(crate) fn methods(rust: &str, of: &Struct, default: bool, scope: &mut Scope<'_>) -> TokenStream {
    let name = ident(rust);
    if let Some(methods) = composite(rust, of, scope) {
        return methods;
    }
    let new = new(of, default, scope);
    let setters: Vec<_> = of.fields.iter().filter(|field| !field.required).map(|field| setter(field, scope)).collect();
    // What has defaults of its own takes no arguments either if its required members are setters.
    let with_defaults = !default && !of.fields.iter().any(|field| field.required);
    let default = with_defaults.then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self { Self::new() }
            }
        }
    });
    quote!(impl #name { #new #(#setters)* } #default)
}

/// `new` and setters of a body with properties and entities: those of its parts stand on the whole.
fn composite(rust: &str, of: &Struct, scope: &mut Scope<'_>) -> Option<TokenStream> {
    let module = scope.module;
    let part = |wire: &str| {
        let field = of.fields.iter().find(|field| field.wire == wire && of.composite)?;
        let Type::Named(name) = &field.ty else { return None };
        match &module.find(name)?.kind {
            TypeKind::Struct(part) => Some((field, name, part)),
            _ => None,
        }
    };
    let (field, properties_name, properties) = part("properties")?;
    let (entities_field, entities_name, entities) = part("entities")?;
    let (name, properties_type) = (ident(rust), scope.ty(&field.ty));
    let entities_type = scope.ty(&entities_field.ty);
    let required: Vec<_> = properties.fields.iter().filter(|field| field.required).collect();
    let mut arguments = Vec::new();
    for field in &required {
        let argument = ident(&field.rust);
        let ty = scope.argument(&argument, &field.ty).0;
        arguments.push(quote!(#argument: #ty));
    }
    let values: Vec<_> = required.iter().map(|field| ident(&field.rust)).collect();
    let held = if field.form == Form::Plain { quote!(properties) } else { quote!(properties: Some(properties)) };
    let start =
        if field.form == Form::Plain { quote!(self.properties) } else { quote!(self.properties.unwrap_or_default()) };
    let mut setters = Vec::new();
    for part in properties.fields.iter().filter(|field| !field.required) {
        let (setter, docs) = (ident(&part.rust), first_paragraph(part));
        let (alias, ty) = (super::tokens::alias(&part.rust, &part.wire), scope.argument(&setter, &part.ty).0);
        let value = if field.form == Form::Plain {
            quote!(#start.#setter(#setter))
        } else {
            quote!(Some(#start.#setter(#setter)))
        };
        setters.push(quote! {
            #docs
            #alias
            pub fn #setter(mut self, #setter: #ty) -> Self { self.properties = #value; self }
        });
    }
    let taken = |rust: &str| properties.fields.iter().any(|field| field.rust == rust);
    for part in entities.fields.iter().filter(|field| !taken(&field.rust)) {
        let (setter, docs) = (ident(&part.rust), first_paragraph(part));
        let (alias, ty) = (super::tokens::alias(&part.rust, &part.wire), scope.argument(&setter, &part.ty).0);
        setters.push(quote! {
            #docs
            #alias
            pub fn #setter(mut self, #setter: #ty) -> Self {
                self.entities = Some(self.entities.unwrap_or_default().#setter(#setter));
                self
            }
        });
    }
    let default = (required.is_empty() && field.form == Form::Plain).then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self { Self::new() }
            }
        }
    });
    let docs = doc(
        &format!("Creates one with the required members of its [`{properties_name}`], whose setters it has too."),
        4,
    );
    let entities_docs = doc(&format!("Everything to create with it, see [`{entities_name}`]."), 4);
    Some(quote! {
        impl #name {
            #docs
            pub fn new(#(#arguments),*) -> Self { Self::from(#properties_type::new(#(#values),*)) }
            #(#setters)*
            #entities_docs
            pub fn entities(mut self, entities: impl Into<#entities_type>) -> Self {
                self.entities = Some(entities.into());
                self
            }
        }
        #default
        impl From<#properties_type> for #name {
            fn from(properties: #properties_type) -> Self { Self { #held, entities: None } }
        }
    })
}

fn first_paragraph(field: &Field) -> TokenStream {
    doc(field.doc.split("\n\n").next().unwrap_or_default(), 4)
}

fn new(of: &Struct, default: bool, scope: &mut Scope<'_>) -> TokenStream {
    let needed = if of.fields.iter().any(|field| field.form == Form::Needed) {
        " Sending it without one that is required is an error."
    } else {
        ""
    };
    if default {
        let docs = doc(&format!("Creates one without members; the methods below set them.{needed}"), 4);
        // A setter of this name would be meant otherwise.
        let is_setter = of.fields.iter().any(|field| field.rust == "default");
        let made = if is_setter { quote!(<Self as Default>::default()) } else { quote!(Self::default()) };
        return quote!(#docs pub fn new() -> Self { #made });
    }
    let (mut arguments, mut values) = (Vec::new(), Vec::new());
    for field in &of.fields {
        let name = ident(&field.rust);
        if field.required {
            let (ty, convert) = scope.argument(&name, &field.ty);
            arguments.push(quote!(#name: #ty));
            let convert = if field.boxed { quote!(Box::new(#convert)) } else { convert };
            values.push(match field.form {
                Form::Optional => quote!(#name: Some(#convert)),
                _ if name == convert.to_string() => quote!(#name),
                _ => quote!(#name: #convert),
            });
        } else {
            let default = field.default.as_ref().map(|text| {
                let ty = scope.ty(&field.ty);
                quote!(Some(#ty::from(#text)))
            });
            values.push(match field.form {
                Form::Optional if default.is_some() => quote!(#name: #default),
                Form::Optional | Form::Needed => quote!(#name: None),
                Form::Collection if matches!(field.ty, crate::codegen::ir::Type::Map(_)) => {
                    quote!(#name: BTreeMap::new())
                }
                Form::Collection | Form::Plain => quote!(#name: Vec::new()),
                Form::Patch => {
                    let patch = scope.core("Patch");
                    quote!(#name: #patch::Keep)
                }
            });
        }
    }
    let complete = of.fields.iter().all(|field| field.required);
    let text = if complete {
        "Creates one with all of its members.".to_owned()
    } else if arguments.is_empty() {
        format!("Creates one with its defaults; the methods below set its members.{needed}")
    } else {
        "Creates one with its required members; the methods below set the others.".to_owned()
    };
    let docs = doc(&text, 4);
    quote!(#docs pub fn new(#(#arguments),*) -> Self { Self { #(#values),* } })
}

fn setter(field: &Field, scope: &mut Scope<'_>) -> TokenStream {
    let name = ident(&field.rust);
    let first = field.doc.split("\n\n").next().unwrap_or_default();
    let docs = doc(first, 4);
    let alias = super::tokens::alias(&field.rust, &field.wire);
    let (ty, convert) = scope.argument(&name, &field.ty);
    let convert = if field.boxed { quote!(Box::new(#convert)) } else { convert };
    let (value, clear) = match field.form {
        Form::Optional | Form::Needed => (quote!(Some(#convert)), None),
        Form::Patch => {
            let patch = scope.core("Patch");
            let clear = format_ident!("clear_{}", field.rust);
            let note = doc(&format!("Clears `{}`: sends null.", field.rust), 4);
            let method = quote! {
                #note
                pub fn #clear(mut self) -> Self { self.#name = #patch::Null; self }
            };
            (quote!(#patch::Set(#convert)), Some(method))
        }
        Form::Plain | Form::Collection => (convert, None),
    };
    quote! {
        #docs
        #alias
        pub fn #name(mut self, #name: #ty) -> Self { self.#name = #value; self }
        #clear
    }
}
