//! Polls that several waits share.
//!
//! The waits of one client on one collection are members of one [`Pool`]. The member whose poll is due first leads: it
//! reads its own resource while few polls are due, and the pages of the list once the list costs at least two requests
//! fewer than those polls would. What a read shows is delivered to every member that it concerns, due or not, so that
//! the polls of all of them come due together from then on.
//!
//! * No task runs in the background. The leader's own future drives the read; if it is dropped or has its own result,
//!   another member continues the same read where it is. A leader whose future is not polled any more loses the lead
//!   after [`STALL_TIMEOUT`](membership::STALL_TIMEOUT), and a read that no member of it polls any more ends once
//!   another member needs its target.
//! * A member that joins while a read is in flight is not served by it: what it shows may be older than the change that
//!   the member waits for.
//! * A list proves no absence: a member that it does not show reads its resource by itself. Nor does it prove a
//!   failure, or the end of a change: the poll loop confirms these by a read of the resource.
//! * A list that fails for a reason that may pass, or by a 401, is one failed poll of each member that was due. One
//!   that the API refuses otherwise is never tried again by this pool.
//!
//! The pattern is single flight over a batch, as data loaders do it; see
//! <https://pkg.go.dev/golang.org/x/sync/singleflight>.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::task::{Context, Poll, ready};

use futures_core::Stream as _;
use ionoscloud_api::resource::{Key, ListVisitor, Tracked};
use ionoscloud_core::{Page as _, PageParams, Paged, RequestOptions, ServerSelector};
use tokio::runtime::{self, Handle};

use super::{Due, GetFn, PollFn, Reading, poll_alone};
use crate::Client;
use crate::paging::{Pageable, Pages};
use crate::resource::page_size;

mod membership;
#[cfg(feature = "_cloud_api")]
mod open_requests;
mod pool;

use self::membership::Membership;
use self::pool::{Entry, Pool, ReadsOfList};

/// The collections that waits of a client and its clones poll.
#[derive(Default)]
pub(crate) struct SharedPolls {
    collections: Mutex<HashMap<CollectionKey, Weak<dyn Any + Send + Sync>>>,
}

/// Everything that makes two lists the same: client and credentials are those of the [`SharedPolls`].
#[derive(PartialEq, Eq, Hash)]
struct CollectionKey {
    kind: TypeId,
    parent: Vec<String>,
    location: Option<String>,
    server: Option<ServerSelector>,
}

impl CollectionKey {
    fn of<K: Tracked>(key: &K::Key, server: Option<&ServerSelector>) -> Self {
        let mut parent: Vec<String> = key.ids().into_iter().map(str::to_owned).collect();
        parent.pop();
        let location = key.location().map(ToString::to_string);
        Self { kind: TypeId::of::<K>(), parent, location, server: server.cloned() }
    }
}

/// One list, and the pools of those that wait for its items.
struct Collection<T> {
    reads_of_list: ReadsOfList<T>,
    /// One for each runtime: a read belongs to the one whose timers and sockets it uses.
    pools: Mutex<HashMap<Option<runtime::Id>, Weak<Pool<T>>>>,
}

impl<T> Collection<T> {
    /// Returns the pool of a runtime, a new one if there is none.
    fn pool(&self, runtime: Option<runtime::Id>) -> Arc<Pool<T>> {
        let mut pools = self.pools.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pool) = pools.get(&runtime).and_then(Weak::upgrade) {
            return pool;
        }
        pools.retain(|_, pool| pool.strong_count() > 0);
        let pool = Arc::new(Pool::new(Arc::clone(&self.reads_of_list)));
        pools.insert(runtime, Arc::downgrade(&pool));
        pool
    }
}

impl SharedPolls {
    /// The polls of one wait, shared with those of the others; `None` where lists do not show enough, or the calls have
    /// options of their own.
    pub(crate) fn poll_fn<K: Tracked>(
        &self,
        client: &Client,
        key: &K::Key,
        options: &RequestOptions,
        get: GetFn<K::Seen>,
    ) -> Option<PollFn<K::Seen>> {
        if !is_shareable(options) {
            return None;
        }
        let collection = self.collection(CollectionKey::of::<K>(key, options.server.as_ref()), || {
            K::shared_list(key, ListReader { client: client.clone(), options: options.clone() })
        })?;
        Some(pooled(collection, K::polled_id(key).into(), get))
    }

    /// Returns the collection of a key, a new one with these reads if there is none.
    fn collection<T: Send + 'static>(
        &self,
        key: CollectionKey,
        reads_of_list: impl FnOnce() -> Option<ReadsOfList<T>>,
    ) -> Option<Arc<Collection<T>>> {
        let mut collections = self.collections.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = collections.get(&key).and_then(Weak::upgrade).and_then(|known| known.downcast().ok()) {
            return Some(known);
        }
        let collection = Arc::new(Collection { reads_of_list: reads_of_list()?, pools: Mutex::default() });
        collections.retain(|_, collection| collection.strong_count() > 0);
        let weak = Arc::downgrade(&collection);
        collections.insert(key, weak);
        Some(collection)
    }
}

/// The polls of one member of a collection.
fn pooled<T: Clone + Send + 'static>(collection: Arc<Collection<T>>, id: Arc<str>, get: GetFn<T>) -> PollFn<T> {
    let mut joined = None;
    Box::new(move |due: Due| {
        if due.alone {
            return poll_alone(&get, due);
        }
        let runtime = Handle::try_current().ok().map(|handle| handle.id());
        let pool = match joined.take() {
            Some((joined_in, pool)) if joined_in == runtime => pool,
            _ => collection.pool(runtime),
        };
        joined = Some((runtime, Arc::clone(&pool)));
        Box::pin(Membership::new(pool, Arc::clone(&id), due, Arc::clone(&get)).read())
    })
}

/// Returns true if calls with these options show the same as those without.
fn is_shareable(options: &RequestOptions) -> bool {
    options.timeout.is_none()
        && options.headers.is_empty()
        && options.contract.is_none()
        && options.server_variables.is_empty()
}

/// Makes the reads of a list.
struct ListReader {
    client: Client,
    options: RequestOptions,
}

impl<T> ListVisitor<T> for ListReader {
    type Output = ReadsOfList<T>;

    fn visit<L>(self, list: L, id: fn(&T) -> Option<&str>) -> Self::Output
    where
        L: Paged<Item = T, Output: Send + 'static> + Clone + Send + Sync + Unpin + 'static,
        T: Clone + PartialEq + Send + Sync + Unpin + 'static,
    {
        self.reads_of(list, move |value| Some(Entry { id: id(&value)?.to_owned(), value, retry_after: None }))
    }
}

impl ListReader {
    /// Makes the reads of a list whose items are entries, or show nothing.
    fn reads_of<L: Pageable, T>(
        self,
        list: L,
        entry: impl Fn(L::Item) -> Option<Entry<T>> + Copy + Send + Sync + 'static,
    ) -> ReadsOfList<T> {
        let page = PageParams { limit: Some(page_size::<L>()), ..list.page_params() };
        let list = list.with_page(page);
        Arc::new(move || {
            let mut pages = Pages::new(self.client.api().clone(), list.clone(), self.options.clone());
            Box::new(move |cx: &mut Context<'_>| {
                let page = ready!(std::pin::Pin::new(&mut pages).poll_next(cx));
                let entries = |page: L::Output| page.into_items().into_iter().filter_map(entry).collect();
                Poll::Ready(page.map(|page| page.map(entries)))
            })
        })
    }
}
