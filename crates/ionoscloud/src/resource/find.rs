use ionoscloud_api::resource::Named;
use ionoscloud_core::{Operation as _, Page as _, PageParams, Paged as _};

use super::Collection;
use crate::{Error, ErrorKind};
use ionoscloud_core::quoted;

/// Items of a page where all pages are read.
pub(super) const PAGE: u32 = 1000;

/// Ids that an error names.
const MAX_IDS: usize = 10;

/// The one entry of this name.
pub(super) async fn by_name<K: Named>(collection: &Collection<K>, name: &str) -> Result<Option<K::Entry>, Error> {
    let list = K::list_named(&collection.parent, name).with_page(PageParams { limit: Some(PAGE), offset: None });
    let mut pages = collection.request(list).pages();
    let mut found = Vec::new();
    while let Some(page) = pages.next().await {
        found.extend(page?.into_items().into_iter().filter(|entry| K::entry_name(entry) == Some(name)));
    }
    if found.len() > 1 {
        let mut ids: Vec<&str> = found.iter().filter_map(K::entry_id).take(MAX_IDS).collect();
        if found.len() > MAX_IDS {
            ids.push("…");
        }
        let text =
            format!("{} of the kind {} have the name {}: {}", found.len(), K::NOUN, quoted(name), ids.join(", "));
        return Err(Error::new(ErrorKind::Ambiguous, text).with_operation(K::List::INFO));
    }
    Ok(found.pop())
}
