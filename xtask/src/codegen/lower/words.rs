//! Words that the documents write together.

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
    "activity log",
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

/// Returns the words of a compound.
pub(super) fn split(word: &str) -> Vec<String> {
    let synonym = SYNONYMS.iter().find(|(from, _)| *from == word).map(|(_, to)| *to);
    if let Some(to) = synonym {
        return to.split(' ').map(str::to_owned).collect();
    }
    for compound in COMPOUNDS {
        let joined = compound.replace(' ', "");
        let plural = word.strip_suffix('s') == Some(joined.as_str());
        if word == joined || plural {
            let end = if plural { "s" } else { "" };
            return format!("{compound}{end}").split(' ').map(str::to_owned).collect();
        }
    }
    vec![word.to_owned()]
}

/// Collections that are no parent in names: everything of the Cloud API stands below them.
pub(super) const TRANSPARENT: &[&str] = &["datacenters", "um"];

/// Last segments of a path that do something.
pub(super) const VERBS: &[&str] =
    &["start", "stop", "reboot", "suspend", "resume", "upgrade", "restore", "renew", "replace"];
