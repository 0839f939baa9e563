//! The emulator as a value: what its clones share, and its settings while it runs.

mod driven;
mod respond;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
#[cfg(feature = "data-plane")]
use std::time::Duration;

use http::StatusCode;
use http::request::Parts;

use crate::builder::EmulatorBuilder;
use crate::control::ControlAccess;
use crate::engine::api_error::ApiError;
use crate::engine::auth::Accepted;
use crate::engine::journal::Journal;
use crate::engine::rate_limit::{Bucket, RateLimit};
use crate::engine::request::{is_host_of_product, own_host};
use crate::engine::router::{Routed, Router};
#[cfg(feature = "data-plane")]
use crate::engine::served::Served;
use crate::engine::settings::{BuildError, Settings};
use crate::engine::world::World;
use crate::faults::{Fault, Rules};
use crate::products::{self, directory};
#[cfg(feature = "serve")]
use crate::state_file::StateFile;

/// The API in process: a [`tower_service::Service`] for HTTP requests with any body.
///
/// Clones share all resources, settings and the [journal](Self::journal). Time is tokio's, so that a paused clock moves
/// everything; nothing runs in the background.
///
/// Rejected requests get a response with a status, as from the real API. An error of the service itself stands for a
/// broken connection, which only a [`Fault`] brings about; it is an [`io::Error`](std::io::Error).
///
/// ```
/// use http_body_util::Empty;
/// use ionoscloud_emulator::Emulator;
/// use ionoscloud_emulator::http::Request;
/// use tower::ServiceExt as _;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
/// let emulator = Emulator::new();
/// let request = Request::get("/databases/mongodb/clusters").header("authorization", "Bearer any");
/// let response = emulator.clone().oneshot(request.body(Empty::<&[u8]>::new())?).await?;
/// assert_eq!(response.status(), 200);
/// assert_eq!(emulator.journal().count("clustersGet"), 1);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Emulator {
    shared: Arc<Shared>,
}

/// An operation that the emulator has; from [`Emulator::routes`].
///
/// ```
/// use ionoscloud_emulator::{EmulatedRoute, Emulator};
///
/// let is_dns = |route: &EmulatedRoute| route.document == "dns";
/// assert!(Emulator::routes().iter().any(is_dns));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EmulatedRoute {
    /// The document, `dns`.
    pub document: &'static str,
    /// Its id in the document, `zonesPost`.
    pub operation: &'static str,
    /// The method, `POST`.
    pub method: &'static str,
    /// The path below that of the document's server, `/zones/{zoneId}`.
    pub path: &'static str,
}

struct Shared {
    router: Router,
    accepted: Accepted,
    settings: Settings,
    control: ControlAccess,
    journal: Journal,
    state: Mutex<Guarded>,
    #[cfg(feature = "serve")]
    state_file: Option<Arc<StateFile>>,
    #[cfg(feature = "serve")]
    torn: Option<u64>,
}

struct Guarded {
    faults: Rules,
    rate: Option<Bucket>,
    world: World,
}

impl Emulator {
    /// An emulator that accepts every well-formed credential and takes its default [`Times`](crate::Times).
    #[must_use]
    pub fn new() -> Self {
        Self::assemble(Accepted::default(), Settings::standard(), ControlAccess::default())
    }

    /// Starts the settings of an emulator.
    #[must_use]
    pub fn builder() -> EmulatorBuilder {
        EmulatorBuilder::new()
    }

    /// Returns the ids of all operations that faults and the journal know, such as `clustersPost`.
    pub fn operations() -> impl Iterator<Item = &'static str> {
        products::operation_ids()
    }

    /// Returns the operations that the emulator has, document by document; the others of a document are 501.
    ///
    /// ```
    /// use ionoscloud_emulator::Emulator;
    ///
    /// let routes = Emulator::routes();
    /// let route = routes.iter().find(|route| route.operation == "zonesPost").ok_or("no such operation")?;
    /// assert_eq!((route.document, route.method, route.path), ("dns", "POST", "/zones"));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn routes() -> Vec<EmulatedRoute> {
        let products = products::all();
        let router = Router::new(products.iter().map(|product| product.source()));
        let is_emulated = |document: &str, operation: &str| {
            products.iter().any(|product| product.source().name() == document && product.emulates(operation))
        };
        let routes = router.operations().filter(|(document, operation)| is_emulated(document, operation.id));
        routes
            .map(|(document, operation)| EmulatedRoute {
                document,
                operation: operation.id,
                method: operation.method.as_str(),
                path: operation.path,
            })
            .collect()
    }

    /// Returns the journal of the requests to this emulator and its clones.
    #[must_use]
    pub fn journal(&self) -> Journal {
        self.shared.journal.clone()
    }

    pub(crate) fn assemble(accepted: Accepted, settings: Settings, control: ControlAccess) -> Self {
        let shared = Shared { control, ..Shared::new(accepted, settings, World::new(products::all())) };
        Self { shared: Arc::new(shared) }
    }

    /// An emulator whose state was read from a file and is kept there.
    #[cfg(feature = "serve")]
    pub(crate) fn assemble_with_file(
        accepted: Accepted,
        settings: Settings,
        control: ControlAccess,
        world: World,
        file: StateFile,
        torn: Option<u64>,
    ) -> Self {
        let state_file = Some(Arc::new(file));
        Self { shared: Arc::new(Shared { state_file, torn, control, ..Shared::new(accepted, settings, world) }) }
    }

    /// Calls `f` with the resources of a product that servers are for, and the time.
    #[cfg(feature = "data-plane")]
    pub(crate) fn with_served<T>(&self, product: &str, f: impl FnOnce(&mut dyn Served, Duration) -> T) -> Option<T> {
        let mut state = self.state();
        let now = self.shared.settings.clock.now();
        state.world.served(product).map(|served| f(served, now))
    }

    /// Returns the size of a record at the end of the state file that a crash had torn, and that was cut off. It had
    /// never been acknowledged.
    #[cfg(feature = "serve")]
    #[cfg_attr(docsrs, doc(cfg(feature = "serve")))]
    #[must_use]
    pub fn torn_state_bytes(&self) -> Option<u64> {
        self.shared.torn
    }

    /// Adds a fault behind those that exist.
    ///
    /// # Errors
    /// If the rule can never match: it names an operation that no API document has, or an empty range of calls.
    pub fn add_fault(&self, fault: Fault) -> Result<(), BuildError> {
        fault.check().map_err(BuildError::new)?;
        self.state().faults.add(fault);
        Ok(())
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.state().faults.clear();
    }

    /// Reports the load of a group of VM Auto Scaling, in the unit of its thresholds: once, as if its metric had had
    /// that value over the range of its policy.
    ///
    /// The policy acts at once: above one threshold it adds servers, below the other it removes some, within the limits
    /// of the group. Returns the id of the action that this started; `None` between the thresholds, at a limit, and
    /// until the cooldown after the newest action is over.
    ///
    /// ```
    /// use ionoscloud_emulator::Emulator;
    ///
    /// let emulator = Emulator::new();
    /// assert!(emulator.report_load("no such group", 80.0).is_err());
    /// ```
    ///
    /// # Errors
    /// If there is no group with this id, or the load is negative or no number.
    pub fn report_load(&self, group: &str, load: f64) -> Result<Option<String>, BuildError> {
        self.take_load(group, load).map_err(|error| {
            let texts: Vec<String> = error.messages.into_iter().map(|message| message.text).collect();
            BuildError::new(texts.join("; "))
        })
    }

    /// Limits the rate of requests from now on, with a full burst; `None` lifts the limit.
    ///
    /// # Errors
    /// If the limit would let nothing through.
    pub fn set_rate_limit(&self, limit: Option<RateLimit>) -> Result<(), BuildError> {
        let limit = limit.map(RateLimit::check).transpose()?;
        let now = self.shared.settings.clock.now();
        self.state().rate = limit.map(|limit| Bucket::full(limit, now));
        Ok(())
    }

    fn state(&self) -> MutexGuard<'_, Guarded> {
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shared {
    /// The operation of a path: at a host of its own, as in the document, or behind the name of its product.
    fn find(&self, parts: &Parts) -> Result<Routed, ApiError> {
        let (method, path) = (&parts.method, parts.uri.path());
        let routed = if let Some(place) = self.router.place_of_host(own_host(parts)) {
            self.router.find_at(&place, "", method, path)
        } else if is_host_of_product(parts) {
            // Another product may have the same paths, as In-Memory DB and MariaDB do.
            return Err(ApiError::not_emulated(&format!("the product at {}", own_host(parts))));
        } else if let Some((place, rest)) = directory::below_product(path) {
            let prefix = path.strip_suffix(rest).unwrap_or_default();
            self.router.find_at(&place, prefix, method, rest)
        } else {
            self.router.find(method, path)
        };
        routed.map_err(|error| match directory::not_emulated_at(path) {
            Some(product) if error.status == StatusCode::NOT_FOUND => ApiError::not_emulated(product),
            _ => error,
        })
    }

    fn new(accepted: Accepted, settings: Settings, world: World) -> Self {
        Self {
            router: world.router(),
            accepted,
            settings,
            control: ControlAccess::default(),
            journal: Journal::checking(products::check_operation),
            state: Mutex::new(Guarded { faults: Rules::default(), rate: None, world }),
            #[cfg(feature = "serve")]
            state_file: None,
            #[cfg(feature = "serve")]
            torn: None,
        }
    }
}

impl Default for Emulator {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator")
            .field("accepted", &self.shared.accepted)
            .field("settings", &self.shared.settings)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
