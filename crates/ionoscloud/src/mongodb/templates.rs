use ionoscloud_api::mongodb::ListTemplates;

use crate::Client;
use crate::paging::Listing;

/// The templates that clusters are made from; get it from [`Mongodb::templates`](super::Mongodb::templates).
#[derive(Clone, Debug)]
pub struct Templates {
    client: Client,
}

impl Templates {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Reads the collection: one page, all pages, or all templates.
    pub fn list(&self) -> Listing<ListTemplates> {
        Listing::new(self.client.api().clone(), ListTemplates::new())
    }
}
