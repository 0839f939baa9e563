//! Pieces that all emitters write: types, arguments, documentation.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::codegen::ir::{Module, Type, TypeKind};

/// The imports of a generated file, collected while its items are written.
pub(crate) struct Scope<'a> {
    pub(crate) module: &'a Module,
    crate_kind: CrateKind,
    pub(crate) core: BTreeSet<&'static str>,
    /// Types of the module's models.
    pub(crate) models: BTreeSet<String>,
    pub(crate) maps: bool,
    /// Functions of core's `serde_support`.
    pub(crate) serde_support: BTreeSet<&'static str>,
}

/// Which crate a file belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum CrateKind {
    Models,
    Api,
    /// A file of kinds, which names everything with its path: a kind may be called as a model or a trait is.
    Kinds,
}

/// Names that the operations import, so that a model of the same name has to be written with its path.
const API_NAMES: &[&str] = &[
    "AuthMethod",
    "Body",
    "Bytes",
    "RequestBuilder",
    "Error",
    "Method",
    "Operation",
    "OperationInfo",
    "PRODUCT",
    "Page",
    "Paged",
    "PagedBy",
    "Request",
    "Response",
    "PageParams",
];

impl<'a> Scope<'a> {
    pub(crate) fn new(module: &'a Module, crate_kind: CrateKind) -> Self {
        let (core, models, serde_support) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        Self { module, crate_kind, core, models, maps: false, serde_support }
    }

    /// A name of core, imported unless the module has a type of the same name.
    pub(crate) fn core(&mut self, name: &'static str) -> TokenStream {
        let ident = ident(name);
        if self.crate_kind == CrateKind::Kinds || self.module.find(name).is_some() {
            return quote!(ionoscloud_core::#ident);
        }
        self.core.insert(name);
        quote!(#ident)
    }

    /// A type as the file names it.
    pub(crate) fn ty(&mut self, ty: &Type) -> TokenStream {
        match ty {
            Type::Text => quote!(String),
            Type::Bool => quote!(bool),
            Type::U16 => quote!(u16),
            Type::U32 => quote!(u32),
            Type::U64 => quote!(u64),
            Type::I64 => quote!(i64),
            Type::F64 => quote!(f64),
            Type::Json => self.core("JsonValue"),
            Type::Core(name) => self.core(name),
            Type::LanNumber => self.core("LanId"),
            Type::Existing(inner) => self.ty(inner),
            Type::Named(name) => self.named(name),
            Type::List(inner) | Type::Items { item: inner, .. } => {
                let inner = self.ty(inner);
                quote!(Vec<#inner>)
            }
            Type::Map(inner) => {
                let inner = self.ty(inner);
                if self.crate_kind == CrateKind::Kinds {
                    return quote!(std::collections::BTreeMap<String, #inner>);
                }
                self.maps = true;
                quote!(BTreeMap<String, #inner>)
            }
            Type::Page(inner) => {
                let inner = self.ty(inner);
                let list = self.core("List");
                quote!(#list<#inner>)
            }
        }
    }

    fn is_number(&self, name: &str) -> bool {
        let kind = self.module.find(name).map(|item| &item.kind);
        matches!(kind, Some(TypeKind::Alias(ty)) if ty.is_number_or_flag())
    }

    fn named(&mut self, name: &str) -> TokenStream {
        let ident = ident(name);
        if self.crate_kind == CrateKind::Api && API_NAMES.contains(&name) {
            let path = self.module.path.iter().map(|part| self::ident(part));
            return quote!(ionoscloud_models::#(#path)::*::#ident);
        }
        self.models.insert(name.to_owned());
        if self.crate_kind == CrateKind::Kinds {
            return quote!(models::#ident);
        }
        quote!(#ident)
    }

    /// The type of an argument that is stored as `ty`, and the expression that turns it into one.
    pub(crate) fn argument(&mut self, name: &Ident, ty: &Type) -> (TokenStream, TokenStream) {
        let written = self.ty(ty);
        match ty {
            // An alias of a number is one.
            Type::Named(alias) if self.is_number(alias) => (written, quote!(#name)),
            _ if ty.is_number_or_flag() => (written, quote!(#name)),
            Type::List(inner) if inner.is_number_or_flag() => {
                let item = self.ty(inner);
                (quote!(impl IntoIterator<Item = #item>), quote!(#name.into_iter().collect()))
            }
            Type::List(inner) | Type::Items { item: inner, .. } if !matches!(**inner, Type::List(_) | Type::Map(_)) => {
                let item = self.ty(inner);
                let convert = quote!(#name.into_iter().map(Into::into).collect());
                (quote!(impl IntoIterator<Item = impl Into<#item>>), convert)
            }
            Type::Map(inner) if !matches!(**inner, Type::List(_) | Type::Map(_)) && !inner.is_number_or_flag() => {
                let item = self.ty(inner);
                let convert = quote!(#name.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
                (quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<#item>)>), convert)
            }
            Type::List(_) | Type::Items { .. } | Type::Map(_) => (written, quote!(#name)),
            _ => (quote!(impl Into<#written>), quote!(#name.into())),
        }
    }
}

/// Sets the level of detail of an operation.
pub(crate) fn depth_call(depth: u32) -> TokenStream {
    let depth = proc_macro2::Literal::u32_unsuffixed(depth);
    quote!(.depth(#depth))
}

/// An identifier; names that Rust cannot use have been refused before ([`crate::codegen::check::unique`]).
pub(crate) fn ident(name: &str) -> Ident {
    syn::parse_str(name).unwrap_or_else(|_| Ident::new("not_a_name", Span::call_site()))
}

/// Doc attributes for Markdown, its paragraphs filled to the line width at an indentation.
pub(crate) fn doc(text: &str, indent: usize) -> TokenStream {
    let lines = filled(text, indent);
    quote!(#(#[doc = #lines])*)
}

/// The lines of Markdown as doc attributes hold them.
pub(crate) fn filled(text: &str, indent: usize) -> Vec<String> {
    let width = 120 - 4 - indent;
    let mut lines: Vec<String> = Vec::new();
    let mut fenced = false;
    // `open`: the last line takes further words; `entry`: they belong to an entry of a list.
    let (mut open, mut entry) = (false, false);
    for line in text.trim().lines() {
        let trimmed = line.trim_end();
        fenced ^= trimmed.trim_start().starts_with("```");
        let fixed = fenced || trimmed.starts_with(['|', '#', ' ']) || trimmed.starts_with("```");
        if fixed || trimmed.is_empty() {
            lines.push(trimmed.to_owned());
            (open, entry) = (false, false);
            continue;
        }
        if trimmed.starts_with("* ") || trimmed.starts_with("- ") {
            (open, entry) = (false, true);
        }
        for word in words(trimmed, width) {
            match lines.last_mut().filter(|_| open) {
                Some(last) if last.chars().count() + 1 + word.chars().count() <= width => {
                    last.push(' ');
                    last.push_str(&word);
                }
                _ if open && entry => lines.push(format!("  {word}")),
                _ => lines.push(word),
            }
            open = true;
        }
    }
    lines.into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") }).collect()
}

/// The words of a line; a code span is one word unless it is longer than a line, so that no break falls into it.
fn words(line: &str, width: usize) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in line.split_whitespace() {
        let is_open = |text: &String| text.matches('`').count() % 2 == 1;
        match words.last_mut().filter(|last| is_open(last) && last.chars().count() + word.chars().count() < width) {
            Some(last) => {
                last.push(' ');
                last.push_str(word);
            }
            None => words.push(word.to_owned()),
        }
    }
    words
}

/// `#[doc(alias = …)]` where the Rust name is not the vendor's, and that is one that the compiler takes.
pub(crate) fn alias(rust: &str, vendor: &str) -> TokenStream {
    let is_refused = |c: char| matches!(c, '"' | '\'') || (c.is_whitespace() && c != ' ');
    if vendor.trim() != vendor || vendor.is_empty() || vendor == rust || vendor.contains(is_refused) {
        return TokenStream::new();
    }
    quote!(#[doc(alias = #vendor)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alias_is_written_where_compiler_takes_it() {
        assert_eq!(alias("kind", "type").to_string(), "# [doc (alias = \"type\")]");
        for vendor in ["", "kind", "a\nb", "\t", "it's", "\"", " a", "a "] {
            assert!(alias("kind", vendor).is_empty(), "{vendor:?}");
        }
    }
}
