//! Bodies of the server's responses.

use std::fmt::Write as _;

use bytes::Bytes;

use crate::row::Payload;
use crate::structs;

/// The cluster that is asked for by its id.
pub const CLUSTER_ID: &str = "498ae72f-411f-11eb-9d07-046c59cc737e";

/// A cluster with every member that the document has, in values of realistic length.
pub const CLUSTER: &str = include_str!("../inputs/cluster.json");

/// The parts of the cluster that are others in each item of a list.
const VARYING: [&str; 6] = [
    CLUSTER_ID,
    "87f9a82e-b28d-49ed-9d04-fba2c0459cd3",
    "f0bf7d8c-7d2f-4b57-9a25-0b3f9f7a1c2e",
    "5a029f4a-72e5-11ec-90d6-0242ac120003",
    "6b78ea06-ee0e-4689-998c-fc9c46e781f6",
    "498ae72f411f",
];

/// The bytes of a payload: the committed cluster, or a page of different ones made from it, the same in every run.
pub fn payload(payload: Payload) -> Bytes {
    match payload.limit() {
        None => Bytes::from_static(CLUSTER.as_bytes()),
        Some(limit) => page(limit).into(),
    }
}

/// The ids of the clusters of the page of 1,000.
pub fn ids() -> Vec<String> {
    let page: Result<structs::ClusterList, _> = serde_json::from_slice(&payload(Payload::List1000));
    page.map(|page| page.items.into_iter().map(|cluster| cluster.id).collect()).unwrap_or_default()
}

fn page(limit: u32) -> String {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut text = format!(r#"{{"type":"collection","id":"{}","items":["#, random.like(CLUSTER_ID));
    for number in 0..limit {
        if number > 0 {
            text.push(',');
        }
        let mut cluster = VARYING.iter().fold(CLUSTER.to_owned(), |text, part| text.replace(part, &random.like(part)));
        let (month, day) = (number % 12 + 1, number % 28 + 1);
        cluster = cluster.replace("2026-03-14", &format!("2025-{month:02}-{day:02}"));
        cluster = cluster.replace("shop-orders", &format!("shop-orders-{number}"));
        cluster = cluster.replace("10.7.222.3", &format!("10.7.{}.3", number % 256));
        cluster = cluster.replace(r#""lanId":"2""#, &format!(r#""lanId":"{}""#, number % 9 + 1));
        let state = if number % 10 == 0 { "BUSY" } else { "AVAILABLE" };
        text.push_str(&cluster.replace("AVAILABLE", state));
    }
    let own = format!("/databases/mongodb/clusters?limit={limit}");
    // Writing to a string cannot fail.
    let _ = write!(
        text,
        r#"],"offset":0,"limit":{limit},"_links":{{"prev":"{own}","self":"{own}","next":"{own}&offset={limit}"}}}}"#
    );
    text
}

/// Numbers that look random and are the same in every run (xorshift).
struct Random(u64);

impl Random {
    /// A text of the same form, its hexadecimal digits replaced.
    fn like(&mut self, form: &str) -> String {
        let digit = |c: char| {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            let digit = u32::try_from(self.0 >> 60).unwrap_or_default();
            if c == '-' { c } else { char::from_digit(digit, 16).unwrap_or(c) }
        };
        form.chars().map(digit).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn clusters_of_page_all_differ() {
        let page: structs::ClusterList = serde_json::from_slice(&payload(Payload::List1000)).unwrap();
        let ids: BTreeSet<_> = page.items.iter().map(|cluster| &cluster.id).collect();
        let addresses: BTreeSet<_> = page.items.iter().map(|cluster| &cluster.properties.connection_string).collect();
        assert_eq!((ids.len(), addresses.len()), (1000, 1000));
        assert_eq!(payload(Payload::List100), payload(Payload::List100));
    }

    /// Both sides do the same work: neither leaves a part of the body out.
    #[test]
    fn both_kinds_of_structs_keep_every_member() {
        let ours: ionoscloud_models::mongodb::Cluster = serde_json::from_str(CLUSTER).unwrap();
        let theirs: structs::Cluster = serde_json::from_str(CLUSTER).unwrap();
        let sent: serde_json::Value = serde_json::from_str(CLUSTER).unwrap();
        assert_eq!(serde_json::to_value(ours).unwrap(), sent);
        assert_eq!(serde_json::to_value(theirs).unwrap(), sent);
    }
}
