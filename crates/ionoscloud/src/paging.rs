//! Reading collections: one page, all pages, all items.

mod items;
mod listing;
mod pages;

pub use self::items::Items;
pub use self::listing::Listing;
pub use self::pages::Pages;
