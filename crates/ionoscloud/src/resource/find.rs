use ionoscloud_api::resource::Named;
use ionoscloud_core::{Operation as _, Page as _, PageParams, Paged};

use super::Collection;
use crate::{Error, ErrorKind};
use ionoscloud_core::quoted;

/// Most items of a page of a list that is read to its end.
const PAGE_SIZE: u32 = 1000;

/// The size of each page of a list that is read to its end: as large as the API allows, and at most 1,000 items.
pub(crate) fn page_size<L: Paged>() -> u32 {
    L::MAX_LIMIT.min(PAGE_SIZE)
}

/// The first of all these pages.
pub(super) fn first_page<L: Paged>() -> PageParams {
    PageParams { limit: Some(page_size::<L>()), offset: None }
}

/// Ids that an error names.
const MAX_IDS: usize = 10;

/// The one entry of this name.
pub(super) async fn by_name<K: Named>(collection: &Collection<K>, name: &str) -> Result<Option<K::Entry>, Error> {
    let list = K::list_named(&collection.parent, name).with_page(first_page::<K::List>());
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
        let (count, name, ids) = (found.len(), quoted(name), ids.join(", "));
        let text = format!("{count} of the kind {} have the name {name}: {ids}; use the id of one", K::NOUN);
        return Err(Error::new(ErrorKind::Ambiguous, text).with_operation(K::List::INFO));
    }
    Ok(found.pop())
}
