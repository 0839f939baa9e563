//! An API URL from the environment or a file: an accepted one is the same after it is written and read again, and
//! requests never leave its origin.

#![no_main]

use http::Uri;
use ionoscloud_core::BaseUrl;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(url) = text.parse::<BaseUrl>() else { return };
    let again: BaseUrl = url.to_string().parse().expect("an address that was written can be read");
    assert_eq!(url, again);
    let below = url.below("/databases/mongodb");
    assert_eq!(below, below.below("/databases/mongodb"), "a base path is appended once");
    let joined = below.join(&Uri::from_static("/clusters/a%2Fb?limit=1"));
    if let Ok(joined) = joined {
        assert!(url.is_origin_of(&joined), "{url} is not the origin of {joined}");
        assert!(joined.path().ends_with("/databases/mongodb/clusters/a%2Fb"), "{joined}");
    }
});
