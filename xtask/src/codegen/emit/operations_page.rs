//! The page of all operations, `docs/operations.md`.

use crate::codegen::check::bodies::Unset;
use crate::codegen::ir::{Action, Kind, Module, Operation, PagedBy, Verb, WaitFamily};

/// The page for the documents whose code is checked in.
pub(crate) fn page(modules: &[Module], unset: &[Unset]) -> String {
    let mut text = "<!-- Written by `cargo xtask codegen`; do not edit. -->\n\n# Operations\n\n\
        All operations of the products, by product and path.\n\n\
        * **Retried**: an operation with *yes* is sent again after any transient failure. Another one is sent again only\n  \
        if it certainly was not processed.\n\
        * **Paged**: *limit, offset* reads the collection page by page, *token* by the token of the\n  page before; *whole* has all of it in one response.\n\
        * **Waited for**: how the end of a change shows. *state*: the state of the resource is ready again, or it is\n  \
        gone. *parent*: the state of its parent is. *request*: the request of the `Location` header is done, then the\n  \
        state. *action*: the newest action has succeeded. *response*: the response is the end. *shared*:\n  \
        many waits read this list together.\n\n"
        .to_owned();
    for module in modules {
        text.push_str(&format!("## {}\n\n", module.document));
        text.push_str("| Operation | Type | Request | Kind | Retried | Paged | Waited for |\n");
        text.push_str("| --- | --- | --- | --- | --- | --- | --- |\n");
        let mut operations: Vec<&Operation> = module.operations.iter().collect();
        operations.sort_by_key(|operation| (&operation.path, operation.method));
        for operation in operations {
            let Operation { id, rust, method, path, .. } = operation;
            let (kind, wait) = kind_of(module, operation).unwrap_or_default();
            let cells = [
                format!("`{id}`"),
                format!("`{rust}`"),
                format!("`{method} {path}`"),
                kind,
                if is_idempotent(operation) { "yes" } else { "" }.to_owned(),
                paging(operation).to_owned(),
                wait.to_owned(),
            ];
            text.push_str(&format!("| {} |\n", cells.join(" | ")));
        }
        text.push('\n');
    }
    text.push_str(
        "## Members that no request sets\n\nA full body of each operation is made from its document and has to pass through \
         the input types unchanged. These\nmembers do not, in any of the documents:\n\n| Document | Schema | Member | Reason |\n\
         | --- | --- | --- | --- |\n",
    );
    for Unset { document, schema, member, reason } in unset {
        text.push_str(&format!("| {document} | `{schema}` | `{member}` | {reason} |\n"));
    }
    text
}

/// As core's `OperationInfo::new` has it.
fn is_idempotent(operation: &Operation) -> bool {
    operation.idempotent.unwrap_or(!matches!(operation.method, "POST" | "PATCH" | "CONNECT"))
}

fn paging(operation: &Operation) -> &'static str {
    match operation.paging.as_ref().map(|paging| &paging.by) {
        Some(PagedBy::Offset) => "limit, offset",
        Some(PagedBy::Token { .. }) => "token",
        Some(PagedBy::Whole) => "whole",
        None => "",
    }
}

/// The kind that an operation is a verb of, and how its end shows.
fn kind_of(module: &Module, operation: &Operation) -> Option<(String, &'static str)> {
    let at = module.operations.iter().position(|found| found.rust == operation.rust);
    let acts = |action: &&Action| Some(action.operation) == at;
    if module.actions.iter().any(|action| acts(&action)) {
        return Some((String::new(), if operation.method == "GET" { "" } else { "response" }));
    }
    let is = |i: usize| module.operations.get(i).is_some_and(|found| found.rust == operation.rust);
    module.kinds.iter().find_map(|kind| {
        let Kind { item, list, create, update, replace, delete, .. } = kind;
        let name = format!("`{}`", kind.rust);
        if list.as_ref().is_some_and(|list| is(list.operation)) {
            return Some((name, if kind.complete_entries { "shared" } else { "" }));
        }
        if item.as_ref().is_some_and(|item| is(item.get)) {
            return Some((name, ""));
        }
        let verbs = [create, update, replace, delete].into_iter().flatten();
        let verb = verbs.into_iter().find(|verb: &&Verb| verb.operation == operation.rust);
        let action = kind.actions.iter().find(acts);
        let wait = match verb.map(|verb| verb.wait).or(action.map(|action| action.wait))? {
            WaitFamily::State => "state",
            WaitFamily::Parent => "parent",
            WaitFamily::Request => "request",
            WaitFamily::Action => "action",
            WaitFamily::None if operation.method == "GET" => "",
            WaitFamily::None => "response",
        };
        Some((name, wait))
    })
}
