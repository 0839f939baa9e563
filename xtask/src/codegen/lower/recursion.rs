//! Fields through which a type would hold itself by value.
//!
//! Such a field leads from a type to one of the same strongly connected component of the graph of types, which
//! [Kosaraju's algorithm] finds in linear time.
//!
//! [Kosaraju's algorithm]: https://en.wikipedia.org/wiki/Kosaraju%27s_algorithm

use std::collections::BTreeMap;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use crate::codegen::ir::{Module, Type, TypeKind};

/// Boxes the fields through which a type would hold itself.
pub(super) fn box_fields(module: &mut Module) {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for item in &module.types {
        let next = places.len();
        places.entry(item.rust.clone()).or_insert(next);
    }
    let place = |name: &str| places.get(name).copied();
    let mut held = DiGraph::<(), ()>::with_capacity(places.len(), 0);
    for _ in places.values() {
        held.add_node(());
    }
    for item in &module.types {
        if let Some(own) = place(&item.rust) {
            for part in item.parts().filter_map(named).filter_map(place) {
                held.add_edge(NodeIndex::new(own), NodeIndex::new(part), ());
            }
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

fn named(ty: &Type) -> Option<&str> {
    if let Type::Named(name) = ty { Some(name) } else { None }
}

/// Returns the component of each node.
///
/// Not by `tarjan_scc`, which descends on the program's stack: a long chain of types would overflow it.
fn components(graph: &DiGraph<(), ()>) -> Vec<usize> {
    let mut component = vec![0; graph.node_count()];
    for (number, nodes) in kosaraju_scc(graph).iter().enumerate() {
        for node in nodes {
            if let Some(of_node) = component.get_mut(node.index()) {
                *of_node = number;
            }
        }
    }
    component
}

#[cfg(test)]
mod tests {
    use super::*;

    fn components_of(edges: &[Vec<usize>]) -> Vec<usize> {
        let edges = edges.iter().enumerate().flat_map(|(from, to)| to.iter().map(move |to| (from as u32, *to as u32)));
        components(&DiGraph::from_edges(edges))
    }

    #[test]
    fn two_rings_and_what_leads_there_are_components() {
        // 0 ⇄ 1 → 2 → 3 → 4 → 2, and 5 leads to itself and to 0.
        let found = components_of(&[vec![1], vec![0, 2], vec![3], vec![4], vec![2], vec![5, 0]]);
        let together = |a: usize, b: usize| found[a] == found[b];
        assert!(together(0, 1) && together(2, 3) && together(3, 4), "{found:?}");
        assert!(!together(1, 2) && !together(5, 0) && !together(5, 2), "{found:?}");
    }

    /// A recursive search would overflow the stack, and one from each node would take 10^10 steps.
    #[test]
    fn long_chain_and_ring_are_searched_once() {
        const NODES: usize = 100_000;
        let mut edges: Vec<Vec<usize>> = (1..=NODES).map(|next| vec![next]).chain([vec![]]).collect();
        let mut chain = components_of(&edges);
        chain.sort_unstable();
        chain.dedup();
        assert_eq!(chain.len(), NODES + 1);
        edges[NODES].push(0);
        let ring = components_of(&edges);
        assert!(ring.iter().all(|component| *component == ring[0]));
    }
}
