//! Identifiers that seem random and are the same in every run.

use serde::{Deserialize, Serialize};

/// A sequence of UUIDs of version 4, drawn from a counter.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Ids {
    state: u64,
}

impl Ids {
    /// Sequences of different seeds do not meet in practice.
    pub(crate) fn seeded(seed: u64) -> Self {
        Self { state: seed }
    }

    pub(crate) fn uuid(&mut self) -> String {
        let random = (u128::from(self.step()) << 64) | u128::from(self.step());
        let versioned = (random & !(0xf << 76)) | (0x4 << 76);
        let hex = format!("{:032x}", (versioned & !(0x3 << 62)) | (0x2 << 62));
        let (a, b, c, d, e) = (&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]);
        format!("{a}-{b}-{c}-{d}-{e}")
    }

    /// Returns an independent sequence, whose ids do not depend on those drawn here.
    pub(crate) fn branch(&mut self) -> Self {
        Self::seeded(self.step())
    }

    /// SplitMix64: a counter with a mixing function, so that neighbours share no digits.
    fn step(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn ids_are_version_4_uuids_repeatable_and_distinct() {
        let mut ids = Ids::seeded(1);
        let drawn: HashSet<String> = (0..1_000).map(|_| ids.uuid()).collect();
        assert_eq!(drawn.len(), 1_000);
        for id in &drawn {
            assert_eq!(id.len(), 36);
            assert_eq!(id.as_bytes()[14], b'4', "{id}");
            assert!(matches!(id.as_bytes()[19], b'8' | b'9' | b'a' | b'b'), "{id}");
        }
        assert_eq!(Ids::seeded(1).uuid(), Ids::seeded(1).uuid());
        assert_ne!(Ids::seeded(1).uuid(), Ids::seeded(2).uuid());
    }
}
