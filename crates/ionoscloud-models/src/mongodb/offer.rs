//! Checks against the templates and versions that the API offers.

use super::proposal::{Proposal, rank};
use super::{ClusterProperties, Edition, Template, TemplateId, Violation};

const MB_PER_GB: u64 = 1024;

/// The templates and versions that the API offers at the time, for a check that takes them into account.
///
/// A list that is not set is not checked. `GET /templates` returns the templates; `GET /versions` the versions of a new
/// cluster, and `GET /clusters/{clusterId}/versions` those that a cluster can be upgraded to.
///
/// ```
/// use ionoscloud_models::mongodb::{Connection, NewCluster, Offer};
///
/// let offer = Offer::new().versions(["6.0", "7.0"]);
/// let connection = Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "1", ["10.7.222.3/24"]);
/// let cluster = NewCluster::new()
///     .mongodb_version("5.0")
///     .instances(1)
///     .connections([connection])
///     .location("de/txl")
///     .display_name("prod");
/// assert!(cluster.check_with(&offer).iter().any(|violation| violation.field == "mongoDBVersion"));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Offer {
    templates: Option<Vec<Template>>,
    versions: Option<Vec<String>>,
}

impl Offer {
    /// Creates an offer of which nothing is known.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the templates: all of them, since any other is reported as unknown.
    #[must_use]
    pub fn templates(mut self, templates: impl IntoIterator<Item = Template>) -> Self {
        self.templates = Some(templates.into_iter().collect());
        self
    }

    /// Sets the versions that may be sent, such as `7.0`. The one that a cluster has may be sent again in any case.
    #[must_use]
    pub fn versions(mut self, versions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.versions = Some(versions.into_iter().map(Into::into).collect());
        self
    }

    pub(super) fn edition_of(&self, template: Option<&TemplateId>) -> Option<Edition> {
        self.template(template?)?.properties.as_ref()?.edition.clone()
    }

    /// Returns the values that are not on offer, and those that would be a step down.
    pub(super) fn violations(&self, proposal: &Proposal) -> Vec<Violation> {
        let found = [
            self.unknown_template(proposal),
            self.smaller_template(proposal),
            smaller_edition(proposal),
            contradicting_edition(proposal),
            self.unknown_version(proposal),
        ];
        found.into_iter().flatten().collect()
    }

    fn template(&self, id: &TemplateId) -> Option<&Template> {
        self.templates.as_ref()?.iter().find(|template| template.id == *id)
    }

    fn unknown_template(&self, proposal: &Proposal) -> Option<Violation> {
        let (id, templates) = (other_template(proposal)?, self.templates.as_ref()?);
        let is_unknown = !id.as_str().is_empty() && self.template(id).is_none();
        is_unknown
            .then(|| violation("templateID", "a template is one of those on offer", list(templates.iter().map(name))))
    }

    fn smaller_template(&self, proposal: &Proposal) -> Option<Violation> {
        let (before, sent) = (proposal.before.as_ref()?, self.template(other_template(proposal)?)?);
        let known = before.template_id.as_ref().and_then(|id| self.template(id)).and_then(Size::of_template);
        // An enterprise cluster has a size of its own, and no template that it could be a step down from.
        let own = || (before.edition != Some(Edition::Enterprise)).then(|| Size::of_cluster(before));
        let before = known.or_else(own)?;
        let limit = format!("at least {}", before.text());
        let is_smaller = Size::of_template(sent)?.is_smaller_than(&before);
        is_smaller.then(|| violation("templateID", "a template is never followed by a smaller one", limit))
    }

    fn unknown_version(&self, proposal: &Proposal) -> Option<Violation> {
        let (sent, offered) = (proposal.sent.mongodb_version.as_ref()?, self.versions.as_ref()?);
        let before = proposal.before.as_ref();
        let is_known =
            offered.contains(sent) || before.is_some_and(|before| before.mongodb_version.as_ref() == Some(sent));
        let present = before.map(|_| "the one it has");
        let limit = || list(present.into_iter().chain(offered.iter().map(String::as_str)));
        (!is_known).then(|| violation("mongoDBVersion", "a version is one of those on offer", limit()))
    }
}

/// The size of each instance.
struct Size {
    cores: Option<u32>,
    ram_mb: Option<u64>,
    storage_gb: Option<u64>,
}

impl Size {
    fn of_template(template: &Template) -> Option<Self> {
        let properties = template.properties.as_ref()?;
        Some(Self { cores: properties.cores, ram_mb: properties.ram_mb, storage_gb: properties.storage_size_gb })
    }

    fn of_cluster(cluster: &ClusterProperties) -> Self {
        let storage_gb = cluster.storage_size_mb.map(|mb| mb / MB_PER_GB);
        Self { cores: cluster.cores, ram_mb: cluster.ram_mb, storage_gb }
    }

    /// Compares the parts that are known of both.
    fn is_smaller_than(&self, other: &Self) -> bool {
        fn is_less<T: PartialOrd>(one: Option<T>, other: Option<T>) -> bool {
            one.zip(other).is_some_and(|(one, other)| one < other)
        }
        is_less(self.cores, other.cores)
            || is_less(self.ram_mb, other.ram_mb)
            || is_less(self.storage_gb, other.storage_gb)
    }

    fn text(&self) -> String {
        let parts = [
            self.cores.map(|cores| format!("{cores} cores")),
            self.ram_mb.map(|mb| format!("{mb} MB of RAM")),
            self.storage_gb.map(|gb| format!("{gb} GB of storage")),
        ];
        list(parts.into_iter().flatten())
    }
}

/// The template that is sent, if it is another than there is.
fn other_template(proposal: &Proposal) -> Option<&TemplateId> {
    let is_other = proposal.changes(|sent| sent.template_id.as_ref(), |before| before.template_id.as_ref());
    proposal.sent.template_id.as_ref().filter(|_| is_other)
}

/// An update that says the edition itself is found by the rule about that.
fn smaller_edition(proposal: &Proposal) -> Option<Violation> {
    let before = proposal.before.as_ref()?.edition.as_ref().filter(|edition| **edition != Edition::Enterprise)?;
    let sent = proposal.template_edition.as_ref().filter(|_| proposal.sent.edition.is_none())?;
    let limit = || format!("one of the edition {before}, or of a larger one");
    (rank(sent)? < rank(before)?).then(|| violation("templateID", "the edition never becomes a smaller one", limit()))
}

/// An enterprise cluster has no template at all, which is a rule of its own.
fn contradicting_edition(proposal: &Proposal) -> Option<Violation> {
    let sent = proposal.sent.edition.as_ref().filter(|edition| **edition != Edition::Enterprise)?;
    let of_template = proposal.template_edition.as_ref()?;
    (sent != of_template).then(|| violation("edition", "the edition is that of the template", of_template.to_string()))
}

fn violation(field: &'static str, rule: &'static str, limit: String) -> Violation {
    Violation { field, rule, limit: limit.into() }
}

fn name(template: &Template) -> &str {
    let name = template.properties.as_ref().and_then(|properties| properties.name.as_deref());
    name.unwrap_or(template.id.as_str())
}

fn list(words: impl IntoIterator<Item = impl Into<String>>) -> String {
    let words: Vec<String> = words.into_iter().map(Into::into).collect();
    if words.is_empty() { "none".to_owned() } else { words.join(", ") }
}
