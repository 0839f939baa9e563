use std::borrow::Cow;
use std::fmt;

use super::proposal::Proposal;
use super::rules::{CLUSTER_RULES, REPLICA_SET_USER_RULES, Rule, USER_RULES};
use super::{Cluster, ClusterType, ClusterUpdate, NewCluster, NewUser, Offer, UserUpdate};

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
    pub limit: Cow<'static, str>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; allowed: {}", self.field, self.rule, self.limit)
    }
}

impl NewCluster {
    /// The known rules that this order would break; none of them is imposed.
    ///
    /// Which versions and templates are on offer changes: [`check_with`](Self::check_with) takes them into account. What
    /// addresses are free only the LAN knows.
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
        self.check_with(&Offer::new())
    }

    /// The same as [`check`](Self::check), and whether version and template are on offer.
    ///
    /// The template also tells the edition that an order without one gets, and so the rules of that edition.
    pub fn check_with(&self, offer: &Offer) -> Vec<Violation> {
        of_cluster(&Proposal::of_new(self, offer), offer)
    }
}

impl ClusterUpdate {
    /// The known rules that this update of this cluster would break; none of them is imposed.
    ///
    /// Which of two templates is the larger one, and which versions the cluster can be upgraded to, is not known here:
    /// [`check_with`](Self::check_with) takes it into account. How much storage is in use no operation of the API tells,
    /// so that a `storageSize` below it is never found.
    pub fn check(&self, cluster: &Cluster) -> Vec<Violation> {
        self.check_with(cluster, &Offer::new())
    }

    /// The same as [`check`](Self::check), and whether version and template are on offer, and no step down.
    ///
    /// ```
    /// use ionoscloud_models::mongodb::{Cluster, ClusterUpdate, Offer, TemplateList};
    ///
    /// # fn example(cluster: Cluster, templates: TemplateList, targets: Vec<String>) {
    /// let offer = Offer::new().templates(templates.items).versions(targets);
    /// let update = ClusterUpdate::new().template_id("6b78ea06-ee0e-4689-998c-fc9c46e781f6");
    /// for violation in update.check_with(&cluster, &offer) {
    ///     println!("{violation}");
    /// }
    /// # }
    /// ```
    pub fn check_with(&self, cluster: &Cluster, offer: &Offer) -> Vec<Violation> {
        of_cluster(&Proposal::of_update(self, &cluster.properties, offer), offer)
    }
}

impl NewUser {
    /// The known rules that this user would break; none of them is imposed.
    ///
    /// A cluster has up to 100 users, each with a name of its own; the list of them tells.
    pub fn check(&self) -> Vec<Violation> {
        violations(USER_RULES, &self.as_update())
    }

    /// The same as [`check`](Self::check), and whether the cluster is one that has such roles.
    pub fn check_in(&self, cluster: &Cluster) -> Vec<Violation> {
        self.as_update().check_in(cluster)
    }

    fn as_update(&self) -> UserUpdate {
        UserUpdate { password: Some(self.password.clone()), roles: self.roles.clone() }
    }
}

impl UserUpdate {
    /// The known rules that this update would break; none of them is imposed.
    pub fn check(&self) -> Vec<Violation> {
        violations(USER_RULES, self)
    }

    /// The same as [`check`](Self::check), and whether the cluster is one that has such roles.
    pub fn check_in(&self, cluster: &Cluster) -> Vec<Violation> {
        let mut found = self.check();
        if cluster.properties.cluster_type == Some(ClusterType::ReplicaSet) {
            found.extend(violations(REPLICA_SET_USER_RULES, self));
        }
        found
    }
}

fn of_cluster(proposal: &Proposal, offer: &Offer) -> Vec<Violation> {
    let mut found = violations(CLUSTER_RULES, proposal);
    found.extend(offer.violations(proposal));
    found
}

fn violations<P>(rules: &[Rule<P>], proposal: &P) -> Vec<Violation> {
    let broken = rules.iter().filter(|rule| (rule.is_broken)(proposal));
    broken.map(|rule| Violation { field: rule.field, rule: rule.text, limit: rule.limit.into() }).collect()
}
