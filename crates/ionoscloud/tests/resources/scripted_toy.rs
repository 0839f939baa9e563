//! A kind whose end of a change another resource shows: the request of the Cloud API, or an action.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud::api::resource::{Deletable, Key, Kind, Resource, Tracked, Updatable, WaitFamily, key_text, parse_key};
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

/// The key of a toy, which may be in a data centre.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ToyKey<const IN_DATACENTER: bool = false>(pub(crate) String);

const fn path(in_datacenter: bool) -> &'static str {
    if in_datacenter { "/datacenters/{datacenterId}/toys/{id}" } else { "/toys/{id}" }
}

impl<const IN_DATACENTER: bool> Key for ToyKey<IN_DATACENTER> {
    const PRODUCT: &'static Product = &PRODUCT;
    const PATH: &'static str = path(IN_DATACENTER);

    fn location(&self) -> Option<&Location> {
        None
    }

    fn at(self, _: impl Into<Location>) -> Self {
        self
    }

    fn ids(&self) -> Vec<&str> {
        if IN_DATACENTER { vec!["d/1", &self.0] } else { vec![&self.0] }
    }

    fn from_ids(_: Option<Location>, ids: &[String]) -> Option<Self> {
        ids.last().cloned().map(Self)
    }
}

impl<const IN_DATACENTER: bool> std::fmt::Display for ToyKey<IN_DATACENTER> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&key_text(self))
    }
}

impl<const IN_DATACENTER: bool> std::str::FromStr for ToyKey<IN_DATACENTER> {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        parse_key(text)
    }
}

macro_rules! operation {
    ($name:ident, $id:literal, $method:ident) => {
        #[derive(Clone, Debug)]
        pub(crate) struct $name<const IN_DATACENTER: bool = false>(ToyKey<IN_DATACENTER>);

        impl<const IN_DATACENTER: bool> Operation for $name<IN_DATACENTER> {
            type Output = Toy;
            const INFO: &'static OperationInfo =
                &OperationInfo::new(&PRODUCT, $id, Method::$method, path(IN_DATACENTER));

            fn request(&self) -> Result<Request<Body>, Error> {
                RequestBuilder::new(Self::INFO, &self.0.ids()).build()
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

/// By a request, in a data centre.
#[derive(Clone, Copy, Debug)]
pub(crate) enum InDatacenter {}

/// By an action.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ByAction {}

/// By nothing but the response.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ByNothing {}

macro_rules! kind {
    ($kind:ident, $family:ident, $in:literal) => {
        impl Kind for $kind {
            type Parent = ToyKey<$in>;
            const NOUN: &'static str = "toy";
        }

        impl Resource for $kind {
            type Item = Toy;
            type Id = String;
            type Key = ToyKey<$in>;
            type Get = GetToy<$in>;

            fn key(_: &ToyKey<$in>, id: String) -> ToyKey<$in> {
                ToyKey(id)
            }

            fn id(key: &ToyKey<$in>) -> &String {
                &key.0
            }

            fn get(key: &ToyKey<$in>) -> GetToy<$in> {
                GetToy(key.clone())
            }
        }

        impl Tracked for $kind {
            type Seen = Toy;
            type Poll = GetToy<$in>;
            type Gone = ();

            const NOT_YET: &'static [u16] = &[500];
            const ABSENT: &'static [u16] = &[422];

            fn poll(key: &ToyKey<$in>) -> GetToy<$in> {
                GetToy(key.clone())
            }

            fn polled_id(key: &ToyKey<$in>) -> &str {
                &key.0
            }

            fn gone(_: Option<Toy>) -> Option<()> {
                Some(())
            }
        }

        impl Updatable for $kind {
            type Update = ();
            type Updated = Toy;
            type UpdateOperation = UpdateToy<$in>;

            const UPDATE_WAIT: WaitFamily = WaitFamily::$family;

            fn update(key: &ToyKey<$in>, (): ()) -> UpdateToy<$in> {
                UpdateToy(key.clone())
            }

            fn updated_as(item: Toy) -> Option<Toy> {
                Some(item)
            }
        }

        impl Deletable for $kind {
            type Deleted = Toy;
            type Delete = DeleteToy<$in>;

            const DELETE_WAIT: WaitFamily = WaitFamily::$family;

            fn delete(key: &ToyKey<$in>) -> DeleteToy<$in> {
                DeleteToy(key.clone())
            }
        }
    };
}

kind!(ByRequest, Request, false);
kind!(InDatacenter, Request, true);
kind!(ByAction, Action, false);
kind!(ByNothing, None, false);
