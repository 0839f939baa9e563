//! Checks of requests against the known rules, before anything is sent.

use std::borrow::Cow;
use std::fmt;

use super::proposal::Proposal;
use super::rules::{CLUSTER_RULES, REPLICA_SET_USER_RULES, Rule, USER_RULES};
use super::{Cluster, ClusterType, ClusterUpdate, NewCluster, NewUser, Offer, UserUpdate};

/// A rule of the API that a request would break, as far as the rules are known.
///
/// The known rules come from the vendor's documents and tools. Some of them disagree, and the API may accept what they
/// reject: a violation is advice before sending, and no request is held back because of one.
///
/// ```
/// use ionoscloud_models::mongodb::NewUser;
///
/// let violations = NewUser::new("anna", "short").check();
/// assert_eq!(violations[0].field, "password");
/// assert_eq!(violations[0].limit, "10 to 100 characters");
/// ```
#[doc(alias = "validate")]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// The member it is about, as the API spells it.
    pub field: &'static str,
    /// The rule.
    pub rule: &'static str,
    /// The values that the rule allows.
    pub limit: Cow<'static, str>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; allowed: {}", self.field, self.rule, self.limit)
    }
}

impl NewCluster {
    /// Returns the known rules that creating this cluster would break; none of them is imposed.
    ///
    /// A required member that is not set is not among them: nothing is sent without it. The versions and templates on
    /// offer change: [`check_with`](Self::check_with) takes them into account. The free addresses are known to the LAN
    /// alone.
    ///
    /// ```
    /// use ionoscloud_models::mongodb::{Connection, Edition, NewCluster};
    ///
    /// let connection = Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "1", ["10.7.222.3/24"]);
    /// let cluster = NewCluster::new()
    ///     .mongodb_version("7.0")
    ///     .instances(3)
    ///     .connections([connection])
    ///     .location("de/txl")
    ///     .display_name("prod")
    ///     .edition(Edition::Playground);
    /// for violation in cluster.check() {
    ///     println!("{violation}");
    /// }
    /// # let fields: Vec<_> = cluster.check().iter().map(|violation| violation.field).collect();
    /// # assert_eq!(fields, ["instances", "templateID", "connections"]);
    /// ```
    pub fn check(&self) -> Vec<Violation> {
        self.check_with(&Offer::new())
    }

    /// As [`check`](Self::check), and checks whether version and template are on offer.
    ///
    /// The template also determines the edition of a cluster that names none, and so the rules of that edition.
    pub fn check_with(&self, offer: &Offer) -> Vec<Violation> {
        of_cluster(&Proposal::of_new(self, offer), offer)
    }
}

impl ClusterUpdate {
    /// Returns the known rules that this update of this cluster would break; none of them is imposed.
    ///
    /// The sizes of templates and the versions that the cluster can be upgraded to are not known here:
    /// [`check_with`](Self::check_with) takes them into account. No operation of the API returns the storage in use, so
    /// that a `storageSize` below it is never found.
    pub fn check(&self, cluster: &Cluster) -> Vec<Violation> {
        self.check_with(cluster, &Offer::new())
    }

    /// As [`check`](Self::check), and checks whether version and template are on offer, and no step down.
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
    /// Returns the known rules that this user would break; none of them is imposed.
    ///
    /// A cluster has up to 100 users, each with a name of its own: see the list of them.
    pub fn check(&self) -> Vec<Violation> {
        violations(USER_RULES, &self.as_update())
    }

    /// As [`check`](Self::check), and checks whether the cluster is one that has such roles.
    pub fn check_in(&self, cluster: &Cluster) -> Vec<Violation> {
        self.as_update().check_in(cluster)
    }

    fn as_update(&self) -> UserUpdate {
        UserUpdate { password: Some(self.password.clone()), roles: self.roles.clone() }
    }
}

impl UserUpdate {
    /// Returns the known rules that this update would break; none of them is imposed.
    pub fn check(&self) -> Vec<Violation> {
        violations(USER_RULES, self)
    }

    /// As [`check`](Self::check), and checks whether the cluster is one that has such roles.
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
