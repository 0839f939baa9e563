//! The cost of requests in a large world, counted.

use std::time::Duration;

use serde_json::json;

use super::{BOX, RENDERED, Resource, Resources, Shop, TOY, Timeline};
use crate::engine::stamp::Stamp;

fn toy(number: u64) -> Resource {
    let stamp = Stamp { at: Duration::ZERO, by: String::new(), by_id: String::new() };
    let timeline = Timeline::created(Duration::ZERO, Duration::ZERO, false);
    Resource::new(format!("toy-{number}"), String::new(), json!({ "number": number }), stamp, timeline)
}

fn thousand() -> Resources {
    let mut resources = Resources::seeded(1, &[&BOX, &TOY]);
    (0..1_000).for_each(|number| resources.add(TOY.name, toy(number)));
    resources
}

fn keys(resources: &Resources) -> Vec<String> {
    resources.of(TOY.name).iter().map(|toy| toy.key.clone()).collect()
}

#[test]
fn write_copies_only_touched_resources() {
    let mut resources = thousand();
    resources.attempt();
    resources.add(TOY.name, toy(1_000));
    for _ in 0..2 {
        resources.find_mut(TOY.name, "toy-7").unwrap().properties.clear();
    }
    resources.drop(TOY.name, "toy-8");
    assert_eq!(resources.keep(), 3);
    assert_eq!(resources.of(TOY.name).len(), 1_000);
}

#[test]
fn undo_restores_resources_order_and_ids() {
    let mut resources = thousand();
    let before = keys(&resources);
    resources.attempt();
    let drawn = resources.draw_id();
    resources.find_mut(TOY.name, "toy-7").unwrap().properties.clear();
    resources.drop(TOY.name, "toy-7");
    resources.add(TOY.name, toy(7));
    resources.add(TOY.name, toy(1_000));
    resources.find_mut(TOY.name, "toy-8").unwrap().timeline.delete(Duration::ZERO, Duration::ZERO);
    resources.forget(Duration::ZERO);
    resources.undo();
    assert_eq!((keys(&resources), resources.draw_id()), (before, drawn));
    assert_eq!(resources.find(TOY.name, "toy-7").unwrap().properties["number"], 7);
    resources.forget(Duration::from_secs(1));
    assert_eq!(resources.of(TOY.name).len(), 1_000, "no deletion is left");
}

#[test]
fn resource_created_again_outlives_its_deletion() {
    let mut resources = thousand();
    let seconds = Duration::from_secs;
    for end in [1, 5] {
        resources.add(TOY.name, toy(7));
        resources.find_mut(TOY.name, "toy-7").unwrap().timeline.delete(Duration::ZERO, seconds(end));
        resources.forget(Duration::ZERO);
    }
    for (now, left) in [(1, 1_000), (4, 1_000), (5, 999)] {
        resources.forget(seconds(now));
        assert_eq!(resources.of(TOY.name).len(), left, "{now}");
    }
}

#[test]
fn list_renders_only_its_page() {
    let mut shop = Shop::open();
    for name in ["red", "blue", "green", "gray"] {
        shop.create(name);
    }
    for (query, rendered) in [("limit=2&offset=1", 2), ("limit=2&orderBy=name", 6)] {
        RENDERED.set(0);
        let page = shop.get(&format!("/boxes?{query}"));
        assert_eq!((page["items"].as_array().unwrap().len(), RENDERED.get()), (2, rendered), "{query}");
    }
}
