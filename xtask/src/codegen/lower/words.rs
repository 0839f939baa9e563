//! Words that the documents write together.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Spellings that cannot be split at their capitals, and what stands for them.
pub(super) const SPELLINGS: &[(&str, &str)] = &[
    ("DBaaS", "Dbaas"),
    ("eTag", "etag"),
    ("IPSec", "Ipsec"),
    ("replicaset", "replicaSet"),
    ("DataPlatform", "Dataplatform"),
];

/// Compounds in lower case, in the singular, with a space between their words. The plural has an `s` behind it.
pub(super) const COMPOUNDS: &[&str] = &[
    "access key",
    "all keys",
    "api gateway",
    "application load balancer",
    "backup unit",
    "balanced nic",
    "container registry",
    "contract id",
    "cube template",
    "database name",
    "date format",
    "firewall rule",
    "first name",
    "flow log",
    "forwarding rule",
    "inmemory db",
    "ip block",
    "ipsec gateway",
    "label urn",
    "last name",
    "load balancer",
    "nat gateway",
    "nat lb",
    "network file storage",
    "network load balancer",
    "no eviction",
    "no state",
    "node pool",
    "object storage",
    "remote console",
    "replica set",
    "reverse record",
    "s3 key",
    "s3 select",
    "s3 sso url",
    "secondary zone",
    "security group",
    "sso url",
    "target group",
    "vpn gateway",
    "wireguard gateway",
    "zone file",
];

/// Words that stand for others.
pub(super) const SYNONYMS: &[(&str, &str)] = &[
    ("k8s", "kubernetes"),
    ("pcc", "private cross connect"),
    ("pccs", "private cross connects"),
    ("icmpv6", "icmp v6"),
    ("ikev2", "ike v2"),
    ("rsasha256", "rsa sha256"),
    ("v2ssl", "v2 ssl"),
    ("allkeys", "all keys"),
];

/// The words of each compound and synonym, and of the plurals.
static SPLIT: LazyLock<HashMap<String, Vec<String>>> = LazyLock::new(|| {
    let words = |text: &str| text.split(' ').map(str::to_owned).collect();
    // Those that come first take precedence, so that they are added last.
    let compounds = COMPOUNDS.iter().rev().flat_map(|compound| {
        let joined = compound.replace(' ', "");
        [(format!("{joined}s"), words(&format!("{compound}s"))), (joined, words(compound))]
    });
    compounds.chain(SYNONYMS.iter().rev().map(|(from, to)| ((*from).to_owned(), words(to)))).collect()
});

/// Returns the words of a compound.
pub(super) fn split(word: &str) -> Vec<String> {
    SPLIT.get(word).cloned().unwrap_or_else(|| vec![word.to_owned()])
}

/// Collections that are no parent in names: everything of the Cloud API stands below them.
pub(super) const TRANSPARENT: &[&str] = &["datacenters", "um"];

/// Last segments of a path that do something.
pub(super) const VERBS: &[&str] =
    &["start", "stop", "reboot", "suspend", "resume", "upgrade", "restore", "renew", "replace"];
