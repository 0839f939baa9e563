//! Rust names from the names of the documents.

use std::borrow::Cow;

use super::words;

/// Words that Rust keeps for itself, so that no field, parameter or module can be called so.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The words of a name, in lower case: `mongoDBVersion` is mongo, db, version.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut name = Cow::Borrowed(name);
    for (from, to) in words::SPELLINGS {
        if name.contains(from) {
            name = Cow::Owned(name.replace(from, to));
        }
    }
    split(&name).iter().flat_map(|word| words::split(word)).collect()
}

/// Words that prose writes in another way than names do.
const SPELLED: &[(&str, &str)] = &[
    ("auth", "authentication"),
    ("cdrom", "CD-ROM"),
    ("cdroms", "CD-ROMs"),
    ("center", "centre"),
    ("centers", "centres"),
    ("datacenter", "data centre"),
    ("datacenters", "data centres"),
    ("ipsec", "IPsec"),
    ("k8s", "Kubernetes"),
    ("kubernetes", "Kubernetes"),
    ("wireguard", "WireGuard"),
];
/// Words that are abbreviations.
const CAPITALS: &[&str] = &[
    "alb", "api", "cdn", "cidr", "cpu", "dns", "dnssec", "esp", "evn", "gpu", "http", "ike", "ip", "lan", "nat", "nfs",
    "nic", "nlb", "psk", "s3", "ssh", "sso", "tls", "url", "urn", "vm", "vpn",
];

/// Returns the words of a name as prose: `nicId` is "NIC id".
pub(crate) fn prose(name: &str) -> String {
    let words = words(name).into_iter().map(|word| {
        let singular = word.strip_suffix('s').filter(|singular| CAPITALS.contains(singular));
        match SPELLED.iter().find(|(own, _)| *own == word) {
            Some((_, spelled)) => (*spelled).to_owned(),
            None if CAPITALS.contains(&word.as_str()) => word.to_uppercase(),
            None => singular.map_or(word.clone(), |singular| format!("{}s", singular.to_uppercase())),
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Returns a noun with its article, by its sound: a user, an IP block, an S3 key.
pub(crate) fn with_article(noun: &str) -> String {
    format!("{} {noun}", article(noun))
}

pub(crate) fn article(noun: &str) -> &'static str {
    let spelled = ["HTTP", "NFS", "S3", "SSH", "SSO"].iter().any(|word| noun.starts_with(word));
    let un = noun.starts_with("un") && !noun.starts_with("uni");
    let vowel = spelled || un || noun.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O']);
    if vowel { "an" } else { "a" }
}

fn split(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let at = |i: usize| chars.get(i).copied().unwrap_or(' ');
    let mut words = Vec::new();
    let mut word = String::new();
    for (i, c) in chars.iter().copied().enumerate() {
        if !c.is_alphanumeric() {
            words.extend(Some(std::mem::take(&mut word)).filter(|word| !word.is_empty()));
            continue;
        }
        let before = if i == 0 { ' ' } else { at(i - 1) };
        let after_small = c.is_uppercase() && (before.is_lowercase() || before.is_numeric());
        // The last capital of a run begins the next word (`APIGateway`), unless the run is a plural (`LANs`) or has a
        // version behind it (`IPv4`).
        let ends_run = c.is_uppercase() && before.is_uppercase() && at(i + 1).is_lowercase();
        let plural = at(i + 1) == 's' && !at(i + 2).is_lowercase();
        let versioned = at(i + 1) == 'v' && at(i + 2).is_numeric();
        if after_small || (ends_run && !plural && !versioned) {
            words.extend(Some(std::mem::take(&mut word)).filter(|word| !word.is_empty()));
        }
        word.extend(c.to_lowercase());
    }
    words.extend(Some(word).filter(|word| !word.is_empty()));
    words
}

/// A type or variant name: `MongoDBVersionList` is `MongoDbVersionList`, `5.0` is `V5_0`.
pub(crate) fn pascal(name: &str) -> String {
    let mut out = String::new();
    for word in words(name) {
        let digit = word.starts_with(|c: char| c.is_numeric());
        if digit && out.is_empty() {
            out.push('V');
        } else if digit && out.ends_with(|c: char| c.is_numeric()) {
            out.push('_');
        }
        let mut chars = word.chars();
        out.extend(chars.next().into_iter().flat_map(char::to_uppercase));
        out.push_str(chars.as_str());
    }
    match out.as_str() {
        "" => "Empty".to_owned(),
        "Self" => "Self_".to_owned(),
        _ => out,
    }
}

/// A field, parameter or module name: `displayName` is `display_name`, `type` is `kind`, `in` is `in_`.
pub(crate) fn snake(name: &str) -> String {
    if name == "type" {
        return "kind".to_owned();
    }
    let out = words(name).join("_");
    if out.is_empty() {
        "empty".to_owned()
    } else if out.starts_with(|c: char| c.is_numeric()) {
        format!("v{out}")
    } else if KEYWORDS.contains(&out.as_str()) {
        format!("{out}_")
    } else {
        out
    }
}

/// The name that serde derives from a field name under `rename_all = "camelCase"`.
pub(crate) fn serde_camel(field: &str) -> String {
    let mut out = String::new();
    let mut capital = false;
    for c in field.chars() {
        if c == '_' {
            capital = !out.is_empty();
        } else if capital {
            out.extend(c.to_uppercase());
            capital = false;
        } else {
            out.push(c);
        }
    }
    out
}

/// The singular of an English noun, as far as names of collections go.
pub(crate) fn singular(noun: &str) -> String {
    // `k8s` is a numeronym, and what it stands for is no plural.
    if noun == "kubernetes" || noun.strip_suffix('s').is_some_and(|stem| stem.ends_with(char::is_numeric)) {
        return noun.to_owned();
    }
    let stem = |end: &str| noun.strip_suffix(end).filter(|stem| !stem.is_empty());
    if let Some(stem) = stem("ies") {
        return format!("{stem}y");
    }
    for end in ["sses", "xes", "ches", "shes"] {
        if noun.ends_with(end) {
            return noun.strip_suffix("es").unwrap_or(noun).to_owned();
        }
    }
    if ["ss", "us", "is"].iter().any(|end| noun.ends_with(end)) {
        return noun.to_owned();
    }
    stem("s").unwrap_or(noun).to_owned()
}

/// The singular of a name of several words, each of them with a capital.
pub(crate) fn singular_pascal(name: &str) -> String {
    let mut words = words(name);
    if let Some(last) = words.last_mut() {
        *last = singular(last);
    }
    pascal(&words.join("-"))
}

/// The parts of an operation that its name is made from.
pub(crate) struct Shape<'a> {
    /// `GET` and so on.
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    /// True if it returns a list.
    pub(crate) returns_list: bool,
}

/// Verb, parent and noun: `GET /clusters/{clusterId}/users` is `ListClusterUsers`.
pub(crate) fn operation(shape: &Shape<'_>) -> String {
    let segments: Vec<&str> = shape.path.split('/').filter(|segment| !segment.is_empty()).collect();
    let fixed: Vec<&str> = segments.iter().copied().filter(|segment| !segment.starts_with('{')).collect();
    let one = segments.last().is_some_and(|last| last.starts_with('{'));
    let verb = match shape.method {
        "GET" if shape.returns_list && !one => "List",
        "GET" => "Get",
        "POST" => "Create",
        "PUT" => "Replace",
        "PATCH" => "Update",
        "DELETE" => "Delete",
        _ => "Check",
    };
    let noun = fixed.last().copied().unwrap_or("root");
    let parent = parent(&fixed);
    let is_action = segments.len() > 1
        && !one
        && segments.get(segments.len() - 2).is_some_and(|before| before.starts_with('{'))
        && words::VERBS.contains(&noun)
        && matches!(shape.method, "POST" | "PUT");
    if is_action {
        return format!("{}{}", pascal(noun), parent.map(singular_pascal).unwrap_or_default());
    }
    let noun =
        if one || matches!(verb, "Create" | "Update" | "Replace") { singular_pascal(noun) } else { pascal(noun) };
    format!("{verb}{}{noun}", parent.map(singular_pascal).unwrap_or_default())
}

/// The collection around the last fixed segment of a path, unless names do without it.
fn parent<'a>(fixed: &[&'a str]) -> Option<&'a str> {
    let parent = fixed.len().checked_sub(2).and_then(|i| fixed.get(i)).copied()?;
    (!words::TRANSPARENT.contains(&parent)).then_some(parent)
}

/// The file of a path: its collection, with the parent before it; actions of a thing have a file of their own.
pub(crate) fn file(path: &str) -> String {
    let fixed: Vec<&str> = path.split('/').filter(|part| !part.is_empty() && !part.starts_with('{')).collect();
    let Some(noun) = fixed.last().copied() else { return "general".to_owned() };
    let parent = parent(&fixed).map(singular_pascal).unwrap_or_default();
    if words::VERBS.contains(&noun) {
        return module(&format!("{parent}Actions"));
    }
    // The file of a zone's file is not called `zone_zone_file`.
    let noun = pascal(noun);
    module(&if noun.starts_with(&parent) { noun } else { format!("{parent}{noun}") })
}

/// Files and paths that generated modules have anyway.
const TAKEN_MODULES: &[&str] = &["ids", "kinds", "models", "resource", "std"];

/// The name of a module: `IPBlock` is `ip_block`, `Ids` is `ids_`.
pub(crate) fn module(name: &str) -> String {
    let name = snake(name);
    if TAKEN_MODULES.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// The noun of an operation's body as a parameter name: `cluster` for `POST /clusters`, unless it sends many.
pub(crate) fn body(path: &str, many: bool) -> String {
    let noun = path.split('/').rfind(|segment| !segment.is_empty() && !segment.starts_with('{')).unwrap_or("body");
    let mut words = words(noun);
    if let Some(last) = words.last_mut().filter(|_| !many) {
        *last = singular(last);
    }
    snake(&words.join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// These files and paths are in every generated module.
    #[test]
    fn module_of_taken_name_gets_underscore() {
        for (path, expected) in [("/ids", "ids_"), ("/kinds/{id}", "kinds_"), ("/toys", "toys"), ("/std", "std_")] {
            assert_eq!(file(path), expected);
        }
        assert_eq!(module("Resource"), "resource_");
    }

    #[test]
    fn names_are_split_into_words() {
        for (name, expected) in [
            ("mongoDBVersion", "mongo_db_version"),
            ("templateID", "template_id"),
            ("allowedIPs", "allowed_ips"),
            ("IPv4", "ipv4"),
            ("IPSecGateway", "ipsec_gateway"),
            ("natgateways", "nat_gateways"),
            ("manageDBaaS", "manage_dbaas"),
            ("filter.name", "filter_name"),
            ("sharded-cluster", "sharded_cluster"),
            ("k8sClusterId", "kubernetes_cluster_id"),
            ("_links", "links"),
            ("type", "kind"),
            ("match", "match_"),
            ("2fa", "v2fa"),
        ] {
            assert_eq!(snake(name), expected);
        }
    }

    #[test]
    fn values_become_variant_names() {
        for (name, expected) in [
            ("AVAILABLE", "Available"),
            ("readWriteAnyDatabase", "ReadWriteAnyDatabase"),
            ("SSD Standard", "SsdStandard"),
            ("10.11", "V10_11"),
            ("de/fra", "DeFra"),
            ("15-MODP3072", "V15Modp3072"),
            ("self", "Self_"),
            ("", "Empty"),
        ] {
            assert_eq!(pascal(name), expected);
        }
    }

    #[test]
    fn camel_case_agrees_with_serde() {
        assert_eq!(serde_camel("display_name"), "displayName");
        assert_eq!(serde_camel("mongo_db_version"), "mongoDbVersion");
        assert_eq!(serde_camel("in_"), "in");
    }

    #[test]
    fn operations_are_verb_parent_noun() {
        let name = |method, path, returns_list| operation(&Shape { method, path, returns_list });
        assert_eq!(name("GET", "/clusters", true), "ListClusters");
        assert_eq!(name("GET", "/clusters/{clusterId}", false), "GetCluster");
        assert_eq!(name("GET", "/clusters/{clusterId}/users", true), "ListClusterUsers");
        assert_eq!(name("GET", "/clusters/{clusterId}/logs", false), "GetClusterLogs");
        assert_eq!(name("POST", "/clusters/{clusterId}/users", false), "CreateClusterUser");
        assert_eq!(name("PATCH", "/clusters/{clusterId}/users/{username}", false), "UpdateClusterUser");
        assert_eq!(name("DELETE", "/tokens", false), "DeleteTokens");
        assert_eq!(name("PUT", "/registries/{id}", false), "ReplaceRegistry");
        assert_eq!(name("HEAD", "/names/{name}", false), "CheckName");
        assert_eq!(name("GET", "/", false), "GetRoot");
    }

    #[test]
    fn acronyms_are_upper_case_in_prose() {
        assert_eq!(prose("balanced_nics"), "balanced NICs");
        assert_eq!(prose("nat gateway rule"), "NAT gateway rule");
        assert_eq!(prose("user_s3_keys"), "user S3 keys");
    }

    #[test]
    fn nouns_become_singular() {
        for (plural, expected) in [
            ("registries", "registry"),
            ("addresses", "address"),
            ("databases", "database"),
            ("status", "status"),
            ("k8s", "k8s"),
        ] {
            assert_eq!(singular(plural), expected);
        }
    }
}
