//! Values of the variables in a server's URL, from a program or its user: none of them reaches another part of the URL.

#![no_main]

use ionoscloud_core::{Server, ServerVariable};
use libfuzzer_sys::fuzz_target;

const REGION: ServerVariable = ServerVariable::new("region", "eu");
const FOLDER: ServerVariable = ServerVariable::new("folder", "v1");
const SERVER: Server =
    Server::new("https://toys.{region}.example.com/api/{folder}/x", "global").with_variables(&[REGION, FOLDER]);

fuzz_target!(|text: &str| {
    let (region, folder) = text.split_once(' ').unwrap_or((text, "v1"));
    let Ok(url) = SERVER.base_url(|name| Some(if name == "region" { region } else { folder })) else { return };
    assert_eq!(url.authority(), format!("toys.{region}.example.com"));
    assert_eq!(url.path(), format!("/api/{folder}/x"));
    assert!(!url.path().split('/').any(|segment| segment == ".."), "{url}");
});
