//! Rows of the table: a payload, with or without TLS.

use std::fmt;
use std::str::FromStr;

/// The polls of each wait.
pub(crate) const POLLS: usize = 5;

/// A row of the table: a payload and its connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Row {
    /// The payload.
    pub payload: Payload,
    /// True if the connection is encrypted.
    pub tls: bool,
}

/// A body that the server responds with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Payload {
    /// One cluster.
    One,
    /// A page of 100 clusters.
    List100,
    /// A page of 1,000 clusters.
    List1000,
    /// [`POLLS`] polls of each of 1,000 waits for the clusters of that page.
    Waits1000,
}

impl Payload {
    /// Every payload, small ones first.
    pub const ALL: [Self; 4] = [Self::One, Self::List100, Self::List1000, Self::Waits1000];

    /// The name in the table.
    pub const fn name(self) -> &'static str {
        match self {
            Self::One => "get-one",
            Self::List100 => "list-100",
            Self::List1000 => "list-1000",
            Self::Waits1000 => "waits-1000",
        }
    }

    /// Measurements of each peer in one round.
    pub(crate) const fn measurements(self) -> usize {
        match self {
            Self::One => 3,
            Self::List100 | Self::List1000 | Self::Waits1000 => 1,
        }
    }

    /// The `limit` of the page; `None` requests one cluster by its id.
    pub const fn limit(self) -> Option<u32> {
        match self {
            Self::One => None,
            Self::List100 => Some(100),
            Self::List1000 | Self::Waits1000 => Some(1000),
        }
    }

    /// The number of clusters that have to arrive.
    pub const fn clusters(self) -> usize {
        match self {
            Self::One => 1,
            Self::List100 => 100,
            Self::List1000 | Self::Waits1000 => 1000,
        }
    }
}

impl Row {
    /// Returns true if a peer has figures of this row, with N requests in flight.
    pub(crate) fn is_measured(self, peer: &str, concurrency: u32) -> bool {
        match (self.payload, peer) {
            // The waits themselves send many requests at once.
            (Payload::Waits1000, "facade" | "facade-alone") => concurrency == 1,
            (Payload::Waits1000, _) | (_, "facade-alone") => false,
            // 64 of these pages at once take Python a minute in each round.
            (Payload::List1000, "python") => concurrency == 1,
            _ => true,
        }
    }

    /// Every row, in the order of the table.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        [false, true].into_iter().flat_map(|tls| Payload::ALL.into_iter().map(move |payload| Self { payload, tls }))
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.payload.name(), if self.tls { "-tls" } else { "" })
    }
}

impl FromStr for Row {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::all().find(|row| row.to_string() == text).ok_or_else(|| format!("there is no row {text:?}"))
    }
}
