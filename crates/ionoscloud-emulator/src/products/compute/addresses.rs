//! Plausible addresses, the same in every run: they are made of ids.
//!
//! Public ones are of the ranges for benchmarks and documentation (RFC 2544, RFC 3849), so that no client reaches
//! anything with them.

/// The /56 of a data centre.
pub(crate) fn ipv6_of_datacenter(datacenter: &str) -> String {
    format!("{}00::/56", ipv6_prefix(datacenter))
}

/// The /64 of a LAN of a data centre.
pub(crate) fn ipv6_of_lan(datacenter: &str, lan: u64) -> String {
    format!("{}{:02x}::/64", ipv6_prefix(datacenter), lan & 0xff)
}

/// The /80 of the n-th NIC of a LAN.
pub(crate) fn ipv6_of_nic(lan: &str, number: u64) -> String {
    let prefix = lan.split("::").next().unwrap_or_default();
    format!("{prefix}:{number:x}::/80")
}

/// The first address in a block.
pub(crate) fn first_of_ipv6(block: &str) -> String {
    let prefix = block.split("::").next().unwrap_or_default();
    format!("{prefix}::1")
}

/// The /24 of a private LAN of a data centre.
pub(crate) fn ipv4_of_lan(datacenter: &str, lan: u64) -> String {
    let hash = hash(datacenter);
    format!("10.{}.{}.0/24", hash % 223 + 7, (hash / 223 % 256 + lan) % 256)
}

/// The n-th host of a /24.
pub(crate) fn host(cidr: &str, number: u64) -> String {
    let prefix = cidr.rsplit_once('.').map_or("10.7.0", |(prefix, _)| prefix);
    format!("{prefix}.{}", 10 + number % 240)
}

/// A public address of what has this id.
pub(crate) fn public(id: &str) -> String {
    let hash = hash(id);
    format!("198.18.{}.{}", hash % 256, hash / 256 % 253 + 1)
}

/// The n-th address of an IP block.
pub(crate) fn reserved(block: &str, number: u64) -> String {
    let start = hash(block);
    let address = (start + number) % 65_024;
    format!("198.19.{}.{}", address / 254, address % 254 + 1)
}

/// The hardware address of a NIC, locally administered.
pub(crate) fn mac(nic: &str) -> String {
    let [a, b, c, d, ..] = hash(nic).to_be_bytes();
    format!("02:01:{a:02x}:{b:02x}:{c:02x}:{d:02x}")
}

fn ipv6_prefix(datacenter: &str) -> String {
    let hash = hash(datacenter);
    format!("2001:db8:{:x}:{:x}", hash % 0xefff + 0x1000, hash / 0xffff % 0xef + 0x10)
}

/// FNV-1a, <http://www.isthe.com/chongo/tech/comp/fnv/>.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv6Addr};

    use super::*;

    #[test]
    fn addresses_parse_and_nest() {
        let datacenter = ipv6_of_datacenter("d");
        let lan = ipv6_of_lan("d", 3);
        let nic = ipv6_of_nic(&lan, 2);
        let address = first_of_ipv6(&nic);
        let parse = |cidr: &str| cidr.split_once('/').unwrap().0.parse::<Ipv6Addr>().unwrap();
        let bits = |cidr: &str| u128::from(parse(cidr));
        assert_eq!(bits(&datacenter) >> 72, bits(&lan) >> 72, "{datacenter} {lan}");
        assert_eq!(bits(&lan) >> 64, bits(&nic) >> 64, "{lan} {nic}");
        assert_eq!(bits(&nic) >> 48, u128::from(address.parse::<Ipv6Addr>().unwrap()) >> 48, "{nic} {address}");
        for one in [public("a"), reserved("b", 7), host(&ipv4_of_lan("d", 1), 0)] {
            assert!(one.parse::<IpAddr>().is_ok(), "{one}");
        }
        assert_eq!((mac("n").len(), mac("n")), (17, mac("n")));
        assert_ne!(reserved("b", 0), reserved("b", 1));
    }
}
