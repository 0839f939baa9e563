//! A kind whose end of a change another resource shows: the request of the Cloud API, or an action.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud::api::resource::{Deletable, Key, Kind, Resource, Tracked, Updatable, WaitFamily};
use ionoscloud::{Body, Error, Lifecycle, Location, Operation, OperationInfo, Product};
use ionoscloud_core::{RequestBuilder, decode};
use serde::Deserialize;

static PRODUCT: Product = Product::new("toys", "1")
    .with_servers(&[ionoscloud::Server::new("https://toys.example", "global")])
    .with_auth_methods(&[ionoscloud::AuthMethod::Bearer]);

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Toy {
    pub(crate) state: String,
}

impl Lifecycle for Toy {
    const NOUN: &'static str = "toy";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        Some(&self.state)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ToyKey(pub(crate) String);

impl Key for ToyKey {
    const PRODUCT: &'static Product = &PRODUCT;
    const PATH: &'static str = "/toys/{id}";

    fn location(&self) -> Option<&Location> {
        None
    }

    fn at(self, _: impl Into<Location>) -> Self {
        self
    }

    fn ids(&self) -> Vec<&str> {
        vec![&self.0]
    }

    fn from_ids(_: Option<Location>, ids: &[String]) -> Option<Self> {
        ids.first().cloned().map(Self)
    }
}

impl std::fmt::Display for ToyKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "toys:/toys/{}", self.0)
    }
}

impl std::str::FromStr for ToyKey {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Ok(Self(text.trim_start_matches("toys:/toys/").to_owned()))
    }
}

macro_rules! operation {
    ($name:ident, $id:literal, $method:ident) => {
        #[derive(Clone, Debug)]
        pub(crate) struct $name(String);

        impl Operation for $name {
            type Output = Toy;
            const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, $id, Method::$method, "/toys/{id}");

            fn request(&self) -> Result<Request<Body>, Error> {
                RequestBuilder::new(Self::INFO, &[&self.0]).build()
            }

            fn response(response: Response<Bytes>) -> Result<Toy, Error> {
                decode::json(Self::INFO, response)
            }
        }
    };
}

operation!(GetToy, "toysGet", GET);
operation!(UpdateToy, "toysPatch", PATCH);
operation!(DeleteToy, "toysDelete", DELETE);

/// By a request of the Cloud API.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ByRequest {}

/// By an action.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ByAction {}

/// By nothing but the response.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ByNothing {}

macro_rules! kind {
    ($kind:ident, $family:ident) => {
        impl Kind for $kind {
            type Parent = ToyKey;
            const NOUN: &'static str = "toy";
        }

        impl Resource for $kind {
            type Item = Toy;
            type Id = String;
            type Key = ToyKey;
            type Get = GetToy;

            fn key(_: &ToyKey, id: String) -> ToyKey {
                ToyKey(id)
            }

            fn id(key: &ToyKey) -> &String {
                &key.0
            }

            fn get(key: &ToyKey) -> GetToy {
                GetToy(key.0.clone())
            }
        }

        impl Tracked for $kind {
            type Seen = Toy;
            type Poll = GetToy;
            type Gone = ();

            fn poll(key: &ToyKey) -> GetToy {
                GetToy(key.0.clone())
            }

            fn polled_id(key: &ToyKey) -> &str {
                &key.0
            }

            fn gone(_: Option<Toy>) -> Option<()> {
                Some(())
            }
        }

        impl Updatable for $kind {
            type Update = ();
            type Updated = Toy;
            type UpdateOperation = UpdateToy;

            const UPDATE_WAIT: WaitFamily = WaitFamily::$family;

            fn update(key: &ToyKey, (): ()) -> UpdateToy {
                UpdateToy(key.0.clone())
            }
        }

        impl Deletable for $kind {
            type Deleted = Toy;
            type Delete = DeleteToy;

            const DELETE_WAIT: WaitFamily = WaitFamily::$family;

            fn delete(key: &ToyKey) -> DeleteToy {
                DeleteToy(key.0.clone())
            }
        }
    };
}

kind!(ByRequest, Request);
kind!(ByAction, Action);
kind!(ByNothing, None);
