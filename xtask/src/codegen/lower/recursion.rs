//! Fields through which a type would hold itself by value.
//!
//! Such a field leads from a type to one of the same strongly connected component of the graph of types, which
//! [Tarjan's algorithm] finds in linear time.
//!
//! [Tarjan's algorithm]: https://en.wikipedia.org/wiki/Tarjan%27s_strongly_connected_components_algorithm

use std::collections::BTreeMap;

use crate::codegen::ir::{Module, Type, TypeItem, TypeKind};

/// Boxes the fields through which a type would hold itself.
pub(super) fn box_fields(module: &mut Module) {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for item in &module.types {
        let next = places.len();
        places.entry(item.rust.clone()).or_insert(next);
    }
    let place = |name: &str| places.get(name).copied();
    let mut held = vec![Vec::new(); places.len()];
    for item in &module.types {
        if let Some(parts) = place(&item.rust).and_then(|place| held.get_mut(place)) {
            parts.extend(parts_of(item).filter_map(named).filter_map(place));
        }
    }
    let components = components(&held);
    let component = |name: &str| place(name).and_then(|place| components.get(place));
    for item in &mut module.types {
        if let TypeKind::Struct(of) = &mut item.kind {
            let own = component(&item.rust);
            for field in &mut of.fields {
                field.boxed = named(&field.ty).and_then(component).is_some_and(|part| Some(part) == own);
            }
        }
    }
}

/// The types that a type holds by value.
fn parts_of(item: &TypeItem) -> Box<dyn Iterator<Item = &Type> + '_> {
    match &item.kind {
        TypeKind::Struct(of) => Box::new(of.fields.iter().map(|field| &field.ty)),
        TypeKind::Union { members, .. } => Box::new(members.iter().map(|(_, ty)| ty)),
        TypeKind::Alias(ty) | TypeKind::NewOrExisting { new: ty, .. } => Box::new(std::iter::once(ty)),
        TypeKind::Enum(_) => Box::new(std::iter::empty()),
    }
}

fn named(ty: &Type) -> Option<&str> {
    if let Type::Named(name) = ty { Some(name) } else { None }
}

/// Returns the component of each node by the nodes that its edges lead to.
///
/// The path is a list rather than the program's stack, which a long chain of types would overflow.
fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const NONE: usize = usize::MAX;
    let (mut order, mut low, mut component) = (vec![NONE; edges.len()], vec![0; edges.len()], vec![NONE; edges.len()]);
    let (mut visited, mut open) = (0, Vec::new());
    for root in 0..edges.len() {
        // Nodes and the number of their edges that have been followed.
        let mut path = if order[root] == NONE { vec![(root, 0)] } else { Vec::new() };
        while let Some((node, followed)) = path.pop() {
            if followed == 0 {
                (order[node], low[node]) = (visited, visited);
                visited += 1;
                open.push(node);
            } else {
                let target = edges[node][followed - 1];
                if component[target] == NONE {
                    low[node] = low[node].min(low[target]);
                }
            }
            if let Some(&target) = edges[node].get(followed) {
                path.push((node, followed + 1));
                if order[target] == NONE {
                    path.push((target, 0));
                }
            } else if low[node] == order[node] {
                while let Some(member) = open.pop() {
                    component[member] = node;
                    if member == node {
                        break;
                    }
                }
            }
        }
    }
    component
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_graphs_match_search() {
        // Every graph of three nodes, with a fourth between two of them.
        for bits in 0_u32..1 << 9 {
            let edge = |from: usize, to: &usize| (bits >> (from * 3 + to)) & 1 == 1;
            let mut edges: Vec<Vec<usize>> = (0..3).map(|from| (0..3).filter(|to| edge(from, to)).collect()).collect();
            edges[0].push(3);
            edges.push(vec![1]);
            let found = components(&edges);
            for (a, b) in (0..4).flat_map(|a| (0..4).map(move |b| (a, b))) {
                let expected = leads_to(&edges, a, b) && leads_to(&edges, b, a);
                assert_eq!(found[a] == found[b], expected, "{edges:?} {a} {b}");
            }
        }
    }

    /// A search from each node would take 10^10 steps; a recursive one would overflow the stack.
    #[test]
    fn long_chain_and_ring_are_searched_once() {
        const NODES: usize = 100_000;
        let mut edges: Vec<Vec<usize>> = (1..=NODES).map(|next| vec![next]).chain([vec![]]).collect();
        let mut chain = components(&edges);
        chain.sort_unstable();
        chain.dedup();
        assert_eq!(chain.len(), NODES + 1);
        edges[NODES].push(0);
        let ring = components(&edges);
        assert!(ring.iter().all(|component| *component == ring[0]));
    }

    fn leads_to(edges: &[Vec<usize>], from: usize, to: usize) -> bool {
        let (mut seen, mut open) = (vec![false; edges.len()], vec![from]);
        while let Some(node) = open.pop() {
            if node == to {
                return true;
            }
            if !std::mem::replace(&mut seen[node], true) {
                open.extend(&edges[node]);
            }
        }
        false
    }
}
