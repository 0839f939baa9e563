//! The code blocks of the repository's front page, compiled and run as doc tests. Those of the other pages are in
//! `guide`.

/// The blocks of the front page.
#[cfg(all(doctest, feature = "mongodb"))]
#[doc = include_str!("../../../README.md")]
struct Readme;
