//! Which content that is read becomes which body: for callers that read a thing, change it, and send it back.
//!
//! A PATCH takes the members that are the same in both; the others stay as they are. A PUT resets what it lacks, so its
//! body takes all that a read shows, the parts of its parts included, and says what it could not take.

use std::collections::{BTreeMap, BTreeSet};

use crate::codegen::ir::{
    Conversion, Direction, Field, Form, ItemForm, Made, Module, Operation, Origin, Response, Source, Struct, Type,
    TypeKind,
};

/// Adds the conversions to the types that operations send.
pub(super) fn lower(module: &mut Module) {
    let unshown = unshown(module);
    let mut conversions = Conversions { module, unshown, made: BTreeMap::new(), open: BTreeSet::new() };
    let mut found: Vec<(String, Conversion)> = Vec::new();
    for operation in &conversions.module.operations {
        let Some((body, item)) = sent_and_read(conversions.module, operation) else { continue };
        let content = conversions.content(&item);
        if conversions.structure(&body).is_some_and(|of| of.direction == Direction::Update) {
            found.extend(conversions.update(&content, &body));
        }
    }
    let replaced = conversions.module.kinds.iter().filter_map(|kind| {
        let verb = kind.replace.as_ref()?;
        let operation = conversions.module.operations.iter().find(|operation| operation.rust == verb.operation)?;
        let Type::Named(body) = &operation.body.as_ref()?.ty else { return None };
        Some((body.clone(), conversions.module.struct_name(&kind.item.as_ref()?.item)?.to_owned()))
    });
    let replaced: Vec<(String, String)> = replaced.collect();
    let by_put = conversions.module.operations.iter().filter(|operation| operation.method == "PUT");
    let by_put = by_put.filter_map(|operation| sent_and_read(conversions.module, operation));
    let bodies: Vec<(String, String)> = replaced.into_iter().chain(by_put).collect();
    for (body, item) in bodies {
        found.extend(conversions.replacement(&item, &body));
    }
    let parts = conversions.made.into_iter().filter_map(|((_, sent), made)| Some((sent, made?)));
    for (sent, conversion) in parts.chain(found) {
        let item = module.types.iter_mut().find(|item| item.rust == sent);
        if let Some(TypeKind::Struct(of)) = item.map(|item| &mut item.kind)
            && of.conversions.iter().all(|known| known.from != conversion.from)
        {
            of.conversions.push(conversion);
        }
    }
}

/// Returns the members that no read shows although their documents say so, by the struct that sends them.
fn unshown(module: &Module) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for kind in &module.kinds {
        let replace = kind.replace.as_ref().map(|verb| &verb.operation);
        let operation = module.operations.iter().find(|operation| Some(&operation.rust) == replace);
        let Some(body) = operation.and_then(|operation| operation.body.as_ref()) else { continue };
        for path in &kind.unshown {
            let mut at = &body.ty;
            let (above, last) = path.rsplit_once('.').unwrap_or(("", path));
            for part in above.split('.').filter(|part| !part.is_empty()) {
                let Some(field) = module.field(at, part) else { break };
                at = &field.ty;
            }
            found.extend(module.struct_name(at).map(|rust| (rust.to_owned(), last.to_owned())));
        }
    }
    found
}

/// Returns the struct that an operation sends, and the one that it returns.
fn sent_and_read(module: &Module, operation: &Operation) -> Option<(String, String)> {
    let Type::Named(body) = &operation.body.as_ref()?.ty else { return None };
    let (Response::Json(read) | Response::OptionalJson(read)) = &operation.response else { return None };
    matches!(module.find(body)?.kind, TypeKind::Struct(_)).then_some(())?;
    Some((body.clone(), module.struct_name(read)?.to_owned()))
}

/// The conversions that were found: those of parts by what is read and what is sent.
struct Conversions<'a> {
    module: &'a Module,
    unshown: BTreeSet<(String, String)>,
    made: BTreeMap<(String, String), Option<Conversion>>,
    /// Pairs that are being compared: a type may hold itself.
    open: BTreeSet<(String, String)>,
}

impl<'a> Conversions<'a> {
    fn structure(&self, rust: &str) -> Option<&'a Struct> {
        match &self.module.find(rust)?.kind {
            TypeKind::Struct(of) => Some(of),
            _ => None,
        }
    }

    /// The name of the content of a thing: of its `properties`, or of itself.
    fn content(&self, item: &str) -> String {
        let properties = self.properties(item).and_then(|field| self.module.struct_name(&field.ty));
        properties.unwrap_or(item).to_owned()
    }

    fn properties(&self, rust: &str) -> Option<&'a Field> {
        self.structure(rust)?.fields.iter().find(|field| field.wire == "properties")
    }

    /// The conversion into the body of a PATCH.
    fn update(&self, content: &str, body: &str) -> Option<(String, Conversion)> {
        let (read, sent) = (self.structure(content)?, self.structure(body)?);
        let mut made = Conversion { from: content.to_owned(), ..Conversion::default() };
        let (mut origins, mut alike) = (Vec::new(), false);
        for field in &sent.fields {
            let from = read.fields.iter().find(|from| field.wire == from.wire && from.form != Form::Patch);
            let from = from.filter(|from| field.ty == from.ty && !field.boxed && !from.boxed);
            match from {
                None if field.form == Form::Plain || field.form == Form::Needed || field.required => return None,
                None => origins.push(Origin::Absent),
                Some(from) => {
                    alike = true;
                    made.fallible |= is_optional(from) && field.form == Form::Plain;
                    origins.push(Origin::Read { field: from.rust.clone(), form: from.form, made: Made::Same });
                }
            }
        }
        made.source = Source::Members(origins);
        alike.then(|| (body.to_owned(), made))
    }

    /// The conversions into the body of a PUT: from the content of what was read, and from the whole.
    fn replacement(&mut self, item: &str, body: &str) -> Vec<(String, Conversion)> {
        let content = self.content(item);
        let composite = self.structure(body).filter(|of| of.composite).and_then(|_| self.properties(body));
        let part = composite.and_then(|field| self.module.struct_name(&field.ty)).map(str::to_owned);
        let sent = part.as_deref().unwrap_or(body);
        let mut found = Vec::new();
        let Some(made) = self.between(&content, sent) else { return found };
        let properties = self.properties(item).map(is_optional).filter(|_| content != item);
        if !made.asked.is_empty() {
            if part.is_none() {
                let fallible = made.fallible || properties == Some(true);
                found.push((body.to_owned(), Conversion { from: item.to_owned(), properties, fallible, ..made }));
            }
            return found;
        }
        let is_same = content == sent;
        if let Some(part) = &part
            && !is_same
        {
            let source = Source::Part { part: part.clone(), fallible: made.fallible };
            found.push((body.to_owned(), Conversion { from: content.clone(), source, ..made.clone() }));
        }
        if !is_same {
            found.push((sent.to_owned(), made.clone()));
        }
        if properties.is_some() {
            let source = Source::Content { fallible: made.fallible };
            let fallible = made.fallible || properties == Some(true);
            found.push((body.to_owned(), Conversion { from: item.to_owned(), properties, source, fallible, ..made }));
        }
        found
    }

    /// The conversion of one struct into another, member by member, in which members may be asked for.
    fn between(&mut self, read: &str, sent: &str) -> Option<Conversion> {
        if read == sent {
            return Some(Conversion { from: read.to_owned(), ..Conversion::default() });
        }
        let (of_read, of_sent) = (self.structure(read)?, self.structure(sent)?);
        let mut made = Conversion { from: read.to_owned(), ..Conversion::default() };
        let (mut origins, mut alike) = (Vec::new(), false);
        for field in &of_sent.fields {
            let required = field.form == Form::Plain || field.required;
            let kept = !field.fixed || required || field.form == Form::Needed;
            // Nothing can be sent without a required one, so that an empty one that was read is no value.
            let is_unshown = required && self.unshown.contains(&(sent.to_owned(), field.wire.clone()));
            let from = of_read.fields.iter().find(|from| from.wire == field.wire && from.boxed == field.boxed);
            let from = from.filter(|_| !is_unshown);
            let part = from.filter(|_| kept).and_then(|from| Some((from, self.part(from, field, &mut made)?)));
            origins.push(match part {
                Some((from, part)) => {
                    alike = true;
                    made.fallible |= part.is_fallible() || (is_optional(from) && field.form == Form::Plain);
                    Origin::Read { field: from.rust.clone(), form: from.form, made: part }
                }
                None if required => {
                    made.asked.push(field.rust.clone());
                    Origin::Asked
                }
                None => {
                    let list = match field.form {
                        _ if !kept => &mut made.fixed,
                        Form::Needed => &mut made.needed,
                        _ => &mut made.unread,
                    };
                    list.push(field.rust.clone());
                    Origin::Absent
                }
            });
        }
        made.source = Source::Members(origins);
        alike.then_some(made)
    }

    /// The way from a member that is read to one that is sent. Nothing leads to a secret.
    fn part(&mut self, from: &Field, field: &Field, whole: &mut Conversion) -> Option<Made> {
        let (read, sent) = (self.held(&from.ty), self.held(&field.ty));
        let is_patch = from.form == Form::Patch;
        if self.module.reaches_secret(&sent) && read == sent || is_patch && (read != sent || field.form != Form::Patch)
        {
            return None;
        }
        let part = self.value(&read, &sent)?;
        if matches!(part, Made::Id { optional: true, .. }) && field.form == Form::Plain {
            return None;
        }
        // The lists of what a part could not take are those of the whole.
        if let Some((read, sent)) = part.pair()
            && let Some(Some(made)) = self.made.get(&(read.to_owned(), sent.to_owned()))
        {
            let below = |name: &String| format!("{}.{name}", field.rust);
            whole.fixed.extend(made.fixed.iter().map(below));
            whole.needed.extend(made.needed.iter().map(below));
            whole.unread.extend(made.unread.iter().map(below));
        }
        Some(part)
    }

    fn value(&mut self, read: &Type, sent: &Type) -> Option<Made> {
        if read == sent {
            return (*sent != Type::Core("Secret")).then_some(Made::Same);
        }
        match (read, sent) {
            (Type::List(read), Type::List(sent) | Type::Items { item: sent, form: ItemForm::Whole }) => {
                let (read, sent) = (self.held(read), self.held(sent));
                Some(match self.value(&read, &sent)? {
                    Made::Same => Made::Same,
                    made => Made::Each(Box::new(made)),
                })
            }
            (read, Type::Existing(id)) => {
                let field = self.module.field(read, "id")?;
                let convert = field.ty != **id;
                let fits = !convert || (self.module.is_text(&field.ty) && self.module.is_text(id));
                fits.then(|| Made::Id { field: field.rust.clone(), optional: is_optional(field), convert })
            }
            (Type::Named(read), Type::Named(sent)) => self.pair(read, sent),
            _ => None,
        }
    }

    fn pair(&mut self, read: &str, sent: &str) -> Option<Made> {
        let key = (read.to_owned(), sent.to_owned());
        if !self.made.contains_key(&key) {
            if !self.open.insert(key.clone()) {
                return None;
            }
            let made = self.between(read, sent).filter(|made| made.asked.is_empty());
            self.open.remove(&key);
            self.made.insert(key.clone(), made);
        }
        let fallible = self.made.get(&key)?.as_ref()?.fallible;
        Some(Made::From { read: key.0, sent: key.1, fallible })
    }

    /// The type that a field holds, behind aliases.
    fn held(&self, ty: &Type) -> Type {
        match self.module.resolve(ty) {
            Type::LanNumber => Type::Core("LanId"),
            ty => ty.clone(),
        }
    }
}

fn is_optional(field: &Field) -> bool {
    matches!(field.form, Form::Optional | Form::Needed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::ir::Kind;
    use crate::repository_root;

    fn modules() -> Vec<Module> {
        let all = crate::codegen::all(&repository_root()).unwrap().into_iter();
        let checked_in = all.filter(|(source, _)| source.overlay.document.checked_in);
        checked_in.flat_map(|(source, module)| crate::codegen::modules::split(&source, module).unwrap()).collect()
    }

    fn of_kind<'a>(module: &'a Module, kind: &Kind) -> Option<(&'a str, &'a [Conversion])> {
        let verb = kind.replace.as_ref()?;
        let operation = module.operations.iter().find(|operation| operation.rust == verb.operation)?;
        let Type::Named(body) = &operation.body.as_ref()?.ty else { return None };
        match &module.find(body)?.kind {
            TypeKind::Struct(of) => Some((body, &of.conversions)),
            _ => None,
        }
    }

    #[test]
    fn replacement_of_each_kind_is_made_of_what_was_read() {
        let modules = modules();
        let (mut count, mut asked) = (0, Vec::new());
        for module in &modules {
            for kind in module.kinds.iter().filter(|kind| kind.replace.is_some()) {
                let (body, conversions) = of_kind(module, kind).unwrap();
                let item = module.struct_name(&kind.item.as_ref().unwrap().item).unwrap();
                let made = conversions.iter().find(|made| made.from == item);
                let made = made.unwrap_or_else(|| panic!("{}: {body} is not made of {item}", module.path.join("::")));
                count += 1;
                asked.extend(made.asked.iter().map(|member| format!("{body}.{member}")));
            }
        }
        assert!(count >= 54, "{count}");
        asked.sort();
        assert_eq!(asked, ["NewBackupUnit.password", "NewWireguardGateway.private_key"]);
    }

    #[test]
    fn replacement_takes_no_secret_and_names_it() {
        let modules = modules();
        let compute = modules.iter().find(|module| module.path == ["compute"]).unwrap();
        let volume = compute.kinds.iter().find(|kind| kind.rust == "Volume").unwrap();
        let (_, conversions) = of_kind(compute, volume).unwrap();
        let made = conversions.iter().find(|made| made.from == "VolumeProperties").unwrap();
        for secret in ["image_password", "user_data"] {
            let left = made.unread.iter().chain(&made.fixed).any(|member| member == secret);
            assert!(left, "{secret}: {made:?}");
        }
        let vpn = modules.iter().find(|module| module.path == ["vpn"]).unwrap();
        let tunnel = vpn.kinds.iter().find(|kind| kind.rust == "IpsecGatewayTunnel").unwrap();
        let (_, conversions) = of_kind(vpn, tunnel).unwrap();
        let made = conversions.iter().find(|made| made.from == "IpsecTunnel").unwrap();
        assert_eq!(made.unread, ["auth.psk"]);
    }
}
