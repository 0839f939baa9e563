use std::fmt;

use super::proposal::Proposal;
use super::rules::{CLUSTER_RULES, Rule, USER_RULES};
use super::{Cluster, ClusterUpdate, NewCluster, NewUser, UserUpdate};

/// A rule of the API that a request would break, as far as the rules are known.
///
/// The known rules come from the vendor's documents and tools. Some of them disagree, and the API may take what they
/// refuse: a violation is advice before sending, and nothing is ever held back because of one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// The member it is about, as the API spells it.
    pub field: &'static str,
    /// The rule.
    pub rule: &'static str,
    /// What the rule allows.
    pub limit: &'static str,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; allowed: {}", self.field, self.rule, self.limit)
    }
}

impl NewCluster {
    /// The known rules that this order would break; none of them is imposed.
    ///
    /// Versions and templates are on offer in the API alone, and what addresses are free only the LAN knows.
    ///
    /// ```
    /// use ionoscloud_models::mongodb::{Connection, Edition, NewCluster};
    ///
    /// let connection = Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "1", ["10.7.222.3/24"]);
    /// let order = NewCluster::new("7.0", 3, [connection], "de/txl", "prod").edition(Edition::Playground);
    /// for violation in order.check() {
    ///     println!("{violation}");
    /// }
    /// # let fields: Vec<_> = order.check().iter().map(|violation| violation.field).collect();
    /// # assert_eq!(fields, ["instances", "templateID", "connections"]);
    /// ```
    pub fn check(&self) -> Vec<Violation> {
        violations(CLUSTER_RULES, &Proposal::of_new(self))
    }
}

impl ClusterUpdate {
    /// The known rules that this update of this cluster would break; none of them is imposed.
    ///
    /// How much storage is in use, and which of two templates is the larger, only the API knows: a step back in those is
    /// not found.
    pub fn check(&self, cluster: &Cluster) -> Vec<Violation> {
        violations(CLUSTER_RULES, &Proposal::of_update(self, &cluster.properties))
    }
}

impl NewUser {
    /// The known rules that this user would break; none of them is imposed.
    ///
    /// A cluster has up to 100 users, each with a name of its own; the list of them tells.
    pub fn check(&self) -> Vec<Violation> {
        let sent = UserUpdate { password: Some(self.password.clone()), roles: self.roles.clone() };
        violations(USER_RULES, &sent)
    }
}

impl UserUpdate {
    /// The known rules that this update would break; none of them is imposed.
    pub fn check(&self) -> Vec<Violation> {
        violations(USER_RULES, self)
    }
}

fn violations<P>(rules: &[Rule<P>], proposal: &P) -> Vec<Violation> {
    let broken = rules.iter().filter(|rule| (rule.is_broken)(proposal));
    broken.map(|rule| Violation { field: rule.field, rule: rule.text, limit: rule.limit }).collect()
}
