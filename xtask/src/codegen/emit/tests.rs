//! The list of every operation, built bare, with everything and with zero values, for the tests of their requests.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::ident;
use crate::codegen::ir::{Encoding, Field, Form, Module, Operation, Parameter, Struct, Type, TypeKind};

const PRODUCT: &str = " Every operation of the product: bare, with everything that can be set, and with zero values.";
const COLLECTION: &str =
    " Every operation of the collection: bare, with everything that can be set, and with zero values.";
const TIME: &str = "2026-01-02T03:04:05+01:00";

/// The items of a file with the operations of one collection, or of all.
pub(crate) fn items(module: &Module, file: Option<&str>) -> TokenStream {
    let mut sampler = Sampler { module, open: Vec::new(), used: BTreeSet::new(), core: BTreeSet::new(), maps: false };
    let mut entries = Vec::new();
    for operation in module.operations.iter().filter(|operation| file.is_none_or(|file| operation.file == file)) {
        let [bare, full] = [Amount::Bare, Amount::Full].map(|amount| sampler.operation(operation, amount));
        let name = &operation.rust;
        entries.push(quote!(built(#name, &#bare)));
        if bare.to_string() != full.to_string() {
            let name = format!("{name} with everything");
            entries.push(quote!(built(#name, &#full)));
            let name = format!("{} with zero values", operation.rust);
            let zero = sampler.operation(operation, Amount::Zero);
            entries.push(quote!(built(#name, &#zero)));
        }
    }
    let map = sampler.maps.then(|| {
        quote!(
            use std::collections::BTreeMap;
        )
    });
    let path: Vec<_> = module.path.iter().map(|part| ident(part)).collect();
    let used: Vec<_> = sampler.used.iter().map(|name| ident(name)).collect();
    let core: Vec<_> = sampler.core.iter().map(|name| ident(name)).collect();
    let core = (!core.is_empty()).then(|| quote!(use ionoscloud_core::{#(#core),*};));
    let models = (!used.is_empty()).then(|| quote!(use ionoscloud_models::#(#path)::*::{#(#used),*};));
    let doc = if file.is_some() { COLLECTION } else { PRODUCT };
    quote! {
        #map
        use ionoscloud_api::#(#path)::*::*;
        #core
        #models
        use crate::{Built, built};

        #[doc = #doc]
        pub(crate) fn operations() -> Vec<Built> {
            vec![#(#entries),*]
        }
    }
}

/// The items of the file that collects those of all collections, in the folder beside it.
pub(crate) fn collected(folder: &str, files: &[&str]) -> TokenStream {
    let names: Vec<_> = files.iter().map(|file| ident(file)).collect();
    let paths = files.iter().map(|file| format!("{folder}/{file}.rs"));
    quote! {
        use crate::Built;
        #(#[path = #paths] mod #names;)*

        #[doc = #PRODUCT]
        pub(crate) fn operations() -> Vec<Built> {
            [#(#names::operations()),*].into_iter().flatten().collect()
        }
    }
}

/// The members that are set, and their values.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Amount {
    /// Those that are required.
    Bare,
    /// All of them.
    Full,
    /// All of them, with 0, false, the empty text and lists of nothing.
    Zero,
}

impl Amount {
    /// No segment of a path is empty, and a list of nothing is no parameter of a query.
    fn of(self, parameter: &Parameter) -> Self {
        if parameter.in_path || matches!(parameter.ty, Type::List(_)) { Self::Full } else { self }
    }
}

struct Sampler<'a> {
    module: &'a Module,
    /// The types that are being built, outermost first.
    open: Vec<&'a str>,
    /// The models that are named.
    used: BTreeSet<&'a str>,
    /// The types of core that are named.
    core: BTreeSet<&'static str>,
    maps: bool,
}

impl<'a> Sampler<'a> {
    fn operation(&mut self, operation: &'a Operation, amount: Amount) -> TokenStream {
        let name = ident(&operation.rust);
        let body = operation.body.as_ref();
        let required = operation.parameters.iter().filter(|parameter| parameter.required);
        let mut arguments: Vec<_> =
            required.map(|parameter| self.sample(&parameter.ty, &parameter.wire, amount.of(parameter))).collect();
        let body = body.filter(|body| body.encoding != Encoding::EmptyObject);
        arguments.extend(body.filter(|body| body.required).map(|body| self.sample(&body.ty, &body.rust, amount)));
        let mut built = quote!(#name::new(#(#arguments),*));
        if amount != Amount::Bare {
            for parameter in operation.parameters.iter().filter(|parameter| !parameter.required) {
                let (setter, value) =
                    (ident(&parameter.rust), self.sample(&parameter.ty, &parameter.wire, amount.of(parameter)));
                built = quote!(#built.#setter(#value));
            }
            if let Some(body) = body.filter(|body| !body.required) {
                let (setter, value) = (ident(&body.rust), self.sample(&body.ty, &body.rust, amount));
                built = quote!(#built.#setter(#value));
            }
            if operation.filters {
                let value = if amount == Amount::Zero { String::new() } else { text("filter") };
                built = quote!(#built.filter("name", #value));
            }
        }
        built
    }

    /// An expression that converts into the type; `name` makes it differ from others of the type.
    fn sample(&mut self, ty: &'a Type, name: &str, amount: Amount) -> TokenStream {
        let text = text(name);
        if amount == Amount::Zero
            && let Some(zero) = self.zero(ty)
        {
            return zero;
        }
        match ty {
            Type::Core("Secret") => {
                let text = format!("canary {text}");
                quote!(#text)
            }
            Type::Core("Timestamp") => quote!(#TIME),
            Type::Core("Weekday") => quote!("Sunday"),
            Type::Core("ProvisioningState") => quote!("PROVISIONING"),
            Type::Core("Links") => quote!(Default::default()),
            Type::Core("MaintenanceWindow") => {
                self.core.insert("MaintenanceWindow");
                let time = self::text("time");
                quote!(MaintenanceWindow::new(#time, "Sunday"))
            }
            Type::Text | Type::Json | Type::Core(_) => quote!(#text),
            Type::Bool => quote!(true),
            Type::U16 | Type::U32 | Type::U64 | Type::I64 => number(name),
            Type::LanNumber => number(name),
            Type::Existing(inner) => self.sample(inner, name, amount),
            Type::F64 => quote!(0.5),
            Type::List(inner) | Type::Items { item: inner, .. } => {
                let item = self.sample(inner, name, amount);
                if matches!(**inner, Type::List(_) | Type::Map(_)) { quote!(vec![#item]) } else { quote!([#item]) }
            }
            Type::Map(inner) => {
                let item = self.sample(inner, name, amount);
                if inner.is_number_or_flag() || matches!(**inner, Type::List(_) | Type::Map(_)) {
                    self.maps = true;
                    quote!(BTreeMap::from([(#text.to_owned(), #item)]))
                } else {
                    quote!([(#text, #item)])
                }
            }
            Type::Page(_) => quote!(Default::default()),
            Type::Named(named) => self.named(named, name, amount),
        }
    }

    /// The expression of a type's zero value, if it has one.
    fn zero(&mut self, ty: &'a Type) -> Option<TokenStream> {
        let is_text = |ty: &Type| match ty {
            Type::Text | Type::Json => true,
            Type::Core(name) => !matches!(*name, "Links" | "MaintenanceWindow"),
            Type::Named(name) => {
                let kind = self.module.find(name).map(|item| &item.kind);
                matches!(kind, None | Some(TypeKind::Enum(_) | TypeKind::Alias(Type::Text)))
            }
            _ => false,
        };
        Some(match ty {
            ty if is_text(ty) => quote!(""),
            Type::Core("MaintenanceWindow") => {
                self.core.insert("MaintenanceWindow");
                quote!(MaintenanceWindow::new("", ""))
            }
            Type::Existing(inner) => return self.zero(inner),
            Type::Bool => quote!(false),
            Type::U16 | Type::U32 | Type::U64 | Type::I64 | Type::LanNumber => quote!(0),
            Type::F64 => quote!(0.0),
            Type::List(inner) if is_text(inner) => quote!([""; 0]),
            Type::Map(inner) if is_text(inner) => quote!([("", ""); 0]),
            _ => return None,
        })
    }

    fn named(&mut self, name: &'a str, sample: &str, amount: Amount) -> TokenStream {
        // A name that is not among the types is an id.
        let text = text(sample);
        let Some(item) = self.module.find(name) else { return quote!(#text) };
        let rust = ident(name);
        match &item.kind {
            TypeKind::Enum(variants) => {
                let value = variants.first().map_or(text.as_str(), |variant| variant.text.as_str());
                quote!(#value)
            }
            TypeKind::Alias(Type::Page(_)) => {
                self.used.insert(name);
                quote!(#rust::default())
            }
            TypeKind::NewOrExisting { new, .. } => self.sample(new, sample, amount),
            TypeKind::Alias(ty) => self.sample(ty, sample, amount),
            TypeKind::Union { members, .. } => {
                self.used.insert(name);
                let Some((member, ty)) = members.first() else { return quote!(#text) };
                let (member, value) = (ident(member), self.sample(ty, sample, amount));
                // Clippy refuses to convert what is of the type already.
                let found = if let Type::Named(name) = ty { self.module.find(name) } else { None };
                let is_struct = found.is_some_and(|item| matches!(item.kind, TypeKind::Struct(_)));
                let convert = (!is_struct).then(|| quote!(.into()));
                quote!(#rust::#member(#value #convert))
            }
            TypeKind::Struct(of) => {
                self.used.insert(name);
                self.open.push(name);
                let built = self.structure(name, of, amount);
                self.open.pop();
                built
            }
        }
    }

    /// The whole of a composite body, made from its properties.
    fn composite(&mut self, rust: &proc_macro2::Ident, of: &'a Struct, amount: Amount) -> Option<TokenStream> {
        let part = |wire: &str| of.fields.iter().find(|field| field.wire == wire);
        let (properties, entities) = (part("properties")?, part("entities")?);
        let properties = self.sample(&properties.ty, "properties", amount);
        let entities = (amount != Amount::Bare).then(|| self.sample(&entities.ty, "entities", amount));
        let entities = entities.map(|entities| quote!(.entities(#entities)));
        Some(quote!(#rust::from(#properties)#entities))
    }

    fn structure(&mut self, name: &str, of: &'a Struct, amount: Amount) -> TokenStream {
        let rust = ident(name);
        if of.composite
            && let Some(built) = self.composite(&rust, of, amount)
        {
            return built;
        }
        let arguments: Vec<_> = of
            .fields
            .iter()
            .filter(|field| field.required)
            .map(|field| self.sample(&field.ty, &field.wire, amount))
            .collect();
        let mut built = quote!(#rust::new(#(#arguments),*));
        let is_set = |field: &&Field| field.form == Form::Needed || (amount != Amount::Bare && !field.required);
        for field in of.fields.iter().filter(is_set) {
            let mut recursive = false;
            field.ty.each(&mut |ty| recursive |= matches!(ty, Type::Named(name) if self.open.contains(&name.as_str())));
            if !recursive {
                let (setter, value) = (ident(&field.rust), self.sample(&field.ty, &field.wire, amount));
                built = quote!(#built.#setter(#value));
            }
        }
        built
    }
}

/// A text in which every character that needs care in a URL occurs.
fn text(name: &str) -> String {
    format!("{name} /%ü")
}

fn number(name: &str) -> TokenStream {
    let number: u32 = name.bytes().map(u32::from).sum();
    let literal = proc_macro2::Literal::u32_unsuffixed(10 + number % 90);
    quote!(#literal)
}
