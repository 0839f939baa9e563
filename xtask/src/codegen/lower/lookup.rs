//! Types, members and life cycles of a module by name.

use crate::codegen::ir::{Direction, Field, Lifecycle, Module, Type, TypeKind};

impl Module {
    /// The type behind aliases.
    pub(crate) fn resolve<'a>(&'a self, ty: &'a Type) -> &'a Type {
        let mut ty = ty;
        while let Type::Named(name) = ty
            && let Some(TypeKind::Alias(inner)) = self.find(name).map(|item| &item.kind)
        {
            ty = inner;
        }
        ty
    }

    /// The name of the struct that a type is.
    pub(crate) fn struct_name<'a>(&'a self, ty: &'a Type) -> Option<&'a str> {
        let Type::Named(name) = self.resolve(ty) else { return None };
        matches!(self.find(name)?.kind, TypeKind::Struct(_)).then_some(name)
    }

    /// A member of an object.
    pub(crate) fn field<'a>(&'a self, ty: &'a Type, wire: &str) -> Option<&'a Field> {
        match &self.find(self.struct_name(ty)?)?.kind {
            TypeKind::Struct(of) => of.fields.iter().find(|field| field.wire == wire),
            _ => None,
        }
    }

    /// Returns true if a value of the type is text.
    pub(crate) fn is_text(&self, ty: &Type) -> bool {
        match self.resolve(ty) {
            Type::Text => true,
            Type::Core(name) => *name != "Secret" && *name != "Timestamp",
            Type::Named(name) => {
                self.ids.iter().any(|id| id.rust == *name)
                    || self.find(name).is_some_and(|item| matches!(item.kind, TypeKind::Enum(_)))
            }
            _ => false,
        }
    }

    pub(crate) fn lifecycle(&self, rust: &str) -> Option<&Lifecycle> {
        match &self.find(rust)?.kind {
            TypeKind::Struct(of) => of.lifecycle.as_ref().filter(|lifecycle| !lifecycle.state.is_empty()),
            _ => None,
        }
    }

    /// Gives a struct without a state a life cycle in which it is ready as soon as it exists.
    pub(super) fn set_stateless(&mut self, rust: &str, noun: String) {
        let item = self.types.iter_mut().find(|item| item.rust == *rust);
        if let Some(TypeKind::Struct(of)) = item.map(|item| &mut item.kind)
            && of.direction != Direction::Input
            && of.lifecycle.is_none()
        {
            of.lifecycle = Some(Lifecycle { noun, ..Lifecycle::default() });
        }
    }
}
