// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use crate::Client;
use crate::paging::ListRequest;
use crate::resource::{Collection, Handle};
use ionoscloud_api::container_registry::kinds;
use ionoscloud_api::container_registry::{
    ListArtifactVulnerabilities, ListRegistries, ListRegistryArtifacts, ListRegistryRepositories,
    ListRepositoryArtifacts,
};
use ionoscloud_models::container_registry as models;

/// The entry point to Container Registry; get it from [`Client::container_registry`].
#[derive(Clone, Debug)]
pub struct ContainerRegistry {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl Client {
    /// Returns the entry point to Container Registry; nothing is sent.
    pub fn container_registry(&self) -> ContainerRegistry {
        ContainerRegistry { client: self.clone(), root: kinds::Root::new() }
    }
}

impl ContainerRegistry {
    /// Returns the collection of the locations that a registry can be in; nothing is sent.
    pub fn locations(&self) -> Locations {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the collection of the registries of the contract; nothing is sent.
    pub fn registries(&self) -> Registries {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these registries](Self::registries); nothing is sent.
    pub fn registry(&self, id: impl Into<models::RegistryId>) -> RegistryHandle {
        self.registries().handle(id)
    }

    /// Returns the collection of the vulnerabilities of artifacts, by id; nothing is sent.
    pub fn vulnerabilities(&self) -> Vulnerabilities {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these vulnerabilities](Self::vulnerabilities); nothing is sent.
    pub fn vulnerability(&self, id: impl Into<models::VulnerabilityId>) -> VulnerabilityHandle {
        self.vulnerabilities().handle(id)
    }
}

/// The vulnerabilities of an artifact; they are only read.
pub type ArtifactVulnerabilities = Collection<kinds::ArtifactVulnerability>;

/// The locations that a registry can be in; they are only read.
pub type Locations = Collection<kinds::Location>;

/// The registries of the contract.
///
/// A creation returns at once with the state `New`; a registry has its host name once it is `Running`. Names are unique
/// among the registries of all customers.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::container_registry::{NewRegistry, NewToken, TokenScope};
///
/// let registries = client.container_registry().registries();
/// let registry = registries.create(NewRegistry::new("de/fra", "example-images")).await?.wait().await?;
/// let scope = TokenScope::new(["pull", "push"], "*", "repo");
/// let tokens = client.container_registry().registry(&registry.id).tokens();
/// let token = tokens.create(NewToken::new("ci").scopes([scope])).await?;
/// println!("docker login {:?}", registry.properties.hostname);
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /registries/{registryId}`: Returns one registry, the one to poll after its
///   creation. Returns 404 once a deletion is complete.
/// * [`create`](Collection::create), `POST /registries`: Creates a registry; it is usable once its state is `Running`.
///   Names are unique among the registries of all customers. The host name is empty until the registry runs.
///   [`wait`](crate::InProgress::wait) ends when the registry is `Running`.
/// * [`update`](Collection::update), `PATCH /registries/{registryId}`: Changes the garbage collection, features or
///   allowed networks of a registry. Members that are not set keep their values. Vulnerability scanning cannot be
///   turned off again. [`wait`](crate::InProgress::wait) ends when the registry is `Running`.
/// * [`replace`](Collection::replace), `PUT /registries/{registryId}`: Replaces the settings of a registry, or creates
///   a registry with this id if there is none. Name and location of an existing registry cannot change; members that
///   are not set return to their defaults. `NewRegistry::try_from(read)` keeps what was read.
///   [`wait`](crate::InProgress::wait) ends when the registry is `Running`.
/// * [`delete`](Collection::delete), `DELETE /registries/{registryId}`: Deletes a registry with its tokens,
///   repositories and artifacts. The response precedes the end of the deletion, after which reading the registry
///   returns 404. [`wait`](crate::InProgress::wait) ends when the registry is gone.
pub type Registries = Collection<kinds::Registry>;

/// The handle of a registry: its ids, without its content. [`Registries`] says what its operations do, and when a wait
/// for them ends.
pub type RegistryHandle = Handle<kinds::Registry>;

/// The artifacts of all repositories of a registry; they are only read.
pub type RegistryArtifacts = Collection<kinds::RegistryArtifact>;

/// The repositories of a registry. A push creates them.
///
/// # Operations
///
/// * [`delete`](Collection::delete), `DELETE /registries/{registryId}/repositories/{repositoryName}`: Deletes a
///   repository with its artifacts. The response completes the change: there is nothing to wait for.
pub type RegistryRepositories = Collection<kinds::RegistryRepository>;

/// The handle of a repository: its ids, without its content. [`RegistryRepositories`] says what its operations do.
pub type RegistryRepositoryHandle = Handle<kinds::RegistryRepository>;

/// The tokens of a registry; only the response to a creation has the password.
///
/// # Operations
///
/// * [`create`](Collection::create), `POST /registries/{registryId}/tokens`: Creates a token; only this response has
///   its password. Not idempotent. Returns 409 if the registry has a token of this name. The response completes the
///   change: there is nothing to wait for.
/// * [`update`](Collection::update), `PATCH /registries/{registryId}/tokens/{tokenId}`: Changes the expiry, scopes or
///   status of a token. Members that are not set keep their values. The response completes the change: there is nothing
///   to wait for.
/// * [`replace`](Collection::replace), `PUT /registries/{registryId}/tokens/{tokenId}`: Replaces the settings of a
///   token, or creates a token with this id if there is none. Not repeated after an unknown outcome: only the response
///   to a creation has the password. The name of an existing token cannot change; members that are not set return to
///   their defaults. `NewToken::try_from(read)` keeps what was read. The response completes the change: there is
///   nothing to wait for.
/// * [`delete`](Collection::delete), `DELETE /registries/{registryId}/tokens/{tokenId}`: Deletes a token: logins with
///   it fail from then on. The response completes the change: there is nothing to wait for.
pub type RegistryTokens = Collection<kinds::RegistryToken>;

/// The handle of a token: its ids, without its content. [`RegistryTokens`] says what its operations do.
pub type RegistryTokenHandle = Handle<kinds::RegistryToken>;

/// The artifacts of a repository; they are only read.
pub type RepositoryArtifacts = Collection<kinds::RepositoryArtifact>;

/// The handle of an artifact: its ids, without its content.
pub type RepositoryArtifactHandle = Handle<kinds::RepositoryArtifact>;

/// The vulnerabilities of artifacts, by id; they are only read.
pub type Vulnerabilities = Collection<kinds::Vulnerability>;

/// The handle of a vulnerability: its ids, without its content.
pub type VulnerabilityHandle = Handle<kinds::Vulnerability>;

impl Handle<kinds::Registry> {
    /// Returns the collection of the artifacts of all repositories of this registry; nothing is sent.
    pub fn artifacts(&self) -> RegistryArtifacts {
        self.children()
    }

    /// Returns the collection of the repositories of this registry; nothing is sent.
    pub fn repositories(&self) -> RegistryRepositories {
        self.children()
    }

    /// Returns the handle of one of [these repositories](Self::repositories); nothing is sent.
    pub fn repository(&self, repository_name: impl Into<String>) -> RegistryRepositoryHandle {
        self.repositories().handle(repository_name)
    }

    /// Returns the collection of the tokens of this registry; nothing is sent.
    pub fn tokens(&self) -> RegistryTokens {
        self.children()
    }

    /// Returns the handle of one of [these tokens](Self::tokens); nothing is sent.
    pub fn token(&self, id: impl Into<models::TokenId>) -> RegistryTokenHandle {
        self.tokens().handle(id)
    }
}

impl Handle<kinds::RegistryRepository> {
    /// Returns the collection of the artifacts of this repository; nothing is sent.
    pub fn artifacts(&self) -> RepositoryArtifacts {
        self.children()
    }

    /// Returns the handle of one of [these artifacts](Self::artifacts); nothing is sent.
    pub fn artifact(&self, digest: impl Into<String>) -> RepositoryArtifactHandle {
        self.artifacts().handle(digest)
    }
}

impl Handle<kinds::RepositoryArtifact> {
    /// Returns the collection of the vulnerabilities of this artifact; nothing is sent.
    pub fn vulnerabilities(&self) -> ArtifactVulnerabilities {
        self.children()
    }
}

impl ListRequest<ListArtifactVulnerabilities> {
    /// The severity of the vulnerabilities, such as `critical`.
    #[doc(alias = "filter.severity")]
    pub fn severity(self, severity: impl Into<String>) -> Self {
        self.map(|operation| operation.severity(severity))
    }

    /// True for vulnerabilities that an update fixes, false for the others.
    #[doc(alias = "filter.fixable")]
    pub fn fixable(self, fixable: bool) -> Self {
        self.map(|operation| operation.fixable(fixable))
    }

    /// Member to order by, with a minus sign for descending order.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }
}

impl ListRequest<ListRegistries> {
    /// A text that the name contains.
    #[doc(alias = "filter.name")]
    pub fn name(self, name: impl Into<String>) -> Self {
        self.map(|operation| operation.name(name))
    }

    /// The position of the page, from the page before.
    #[doc(alias = "pagination.token")]
    pub fn pagination_token(self, pagination_token: impl Into<String>) -> Self {
        self.map(|operation| operation.pagination_token(pagination_token))
    }
}

impl ListRequest<ListRegistryArtifacts> {
    /// The vulnerability that the artifacts have.
    #[doc(alias = "filter.vulnerabilityId")]
    pub fn vulnerability_id(self, vulnerability_id: impl Into<models::VulnerabilityId>) -> Self {
        self.map(|operation| operation.vulnerability_id(vulnerability_id))
    }

    /// Member to order by, with a minus sign for descending order, such as `-pullCount` or `-lastPush`.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }
}

impl ListRequest<ListRegistryRepositories> {
    /// A text that the name contains.
    #[doc(alias = "filter.name")]
    pub fn name(self, name: impl Into<String>) -> Self {
        self.map(|operation| operation.name(name))
    }

    /// The highest severity of the latest artifact, such as `critical`.
    #[doc(alias = "filter.vulnerabilitySeverity")]
    pub fn vulnerability_severity(self, vulnerability_severity: impl Into<String>) -> Self {
        self.map(|operation| operation.vulnerability_severity(vulnerability_severity))
    }

    /// Member to order by, with a minus sign for descending order, such as `-pullCount` or `-lastPush`.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }
}

impl ListRequest<ListRepositoryArtifacts> {
    /// Member to order by, with a minus sign for descending order, such as `-pullCount` or `-lastPush`.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }
}
