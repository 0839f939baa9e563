// Written by `cargo xtask codegen` from monitoring.json, sha256
// 1a7fd41ad371b97a5cf89026f30a03769a4b177662a1261641af6b426bcab35b;
// do not edit.

use ionoscloud_models::monitoring as models;

use super::super::{
    CreatePipeline, DeletePipeline, GetPipeline, ListPipelines, PRODUCT, RenewPipelineKey, ReplacePipeline,
};
use super::Root;

use crate::resource;

/// The pipelines of one location that the user may see.
///
/// The collection `/pipelines`.
#[derive(Clone, Copy, Debug)]
pub enum Pipeline {}
impl resource::Kind for Pipeline {
    type Parent = Root;
    const NOUN: &'static str = "pipeline";
}

impl resource::Resource for Pipeline {
    type Item = models::Pipeline;
    type Id = models::PipelineId;
    type Key = PipelineKey;
    type Get = GetPipeline;

    fn key(parent: &Root, id: models::PipelineId) -> PipelineKey {
        PipelineKey { location: parent.location.clone(), pipeline_id: id }
    }

    fn id(key: &PipelineKey) -> &models::PipelineId {
        &key.pipeline_id
    }

    fn get(key: &PipelineKey) -> GetPipeline {
        GetPipeline::new(key.pipeline_id.clone())
    }
}

impl resource::Listable for Pipeline {
    type Entry = models::Pipeline;
    type List = ListPipelines;

    fn list(_: &Root) -> ListPipelines {
        ListPipelines::new()
    }

    fn entry_id(entry: &models::Pipeline) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Pipeline) -> Option<&str> {
        entry.properties.name.as_deref()
    }

    fn entry_origin(entry: &models::Pipeline) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Pipeline {
    const UNIQUE: bool = false;
}

impl resource::Tracked for Pipeline {
    type Seen = models::Pipeline;
    type Poll = GetPipeline;
    type Gone = ();

    fn poll(key: &PipelineKey) -> GetPipeline {
        GetPipeline::new(key.pipeline_id.clone())
    }

    fn polled_id(key: &PipelineKey) -> &str {
        key.pipeline_id.as_str()
    }

    fn gone(seen: Option<models::Pipeline>) -> Option<()> {
        let _ = seen;
        Some(())
    }

    fn shared_list<V: resource::ListVisitor<models::Pipeline>>(key: &PipelineKey, visitor: V) -> Option<V::Output> {
        let parent = Root { location: key.location.clone() };
        let list = <Self as resource::Listable>::list(&parent);
        Some(visitor.visit(list, <Self as resource::Listable>::entry_id))
    }
}

impl resource::Creatable for Pipeline {
    type New = models::NewPipeline;
    type Created = models::Pipeline;
    type Create = CreatePipeline;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn create(_parent: &Root, new: models::NewPipeline) -> CreatePipeline {
        CreatePipeline::new(new)
    }

    fn created_id(created: &models::Pipeline) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewPipeline) -> Option<&str> {
        Some(new.name.as_str())
    }

    fn created_name(created: &models::Pipeline) -> Option<&str> {
        created.properties.name.as_deref()
    }

    fn created_as(item: models::Pipeline) -> Option<models::Pipeline> {
        Some(item)
    }

    fn agrees(new: &models::NewPipeline, entry: &models::Pipeline) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::Pipeline) -> Option<models::Pipeline> {
        Some(entry)
    }
}

impl resource::Replaceable for Pipeline {
    type Replacement = models::NewPipeline;
    type Replaced = models::Pipeline;
    type Replace = ReplacePipeline;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn replace(key: &PipelineKey, replacement: models::NewPipeline) -> ReplacePipeline {
        ReplacePipeline::new(key.pipeline_id.clone(), replacement)
    }

    fn replaced(replaced: &models::Pipeline) -> Option<&models::Pipeline> {
        Some(replaced)
    }

    fn replaced_as(item: models::Pipeline) -> Option<models::Pipeline> {
        Some(item)
    }
}

impl resource::Upsertable for Pipeline {}
impl resource::Deletable for Pipeline {
    type Deleted = ();
    type Delete = DeletePipeline;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &PipelineKey) -> DeletePipeline {
        DeletePipeline::new(key.pipeline_id.clone())
    }
}

impl Pipeline {
    /// The operation of the action `renew_key`.
    pub fn renew_key(key: &PipelineKey) -> RenewPipelineKey {
        RenewPipelineKey::new(key.pipeline_id.clone())
    }
}

/// The key of a pipeline: `/pipelines/{pipelineId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PipelineKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the pipeline.
    pub pipeline_id: models::PipelineId,
}

impl PipelineKey {
    /// The key of these ids, in the default location.
    pub fn new(pipeline_id: impl Into<models::PipelineId>) -> Self {
        Self { location: None, pipeline_id: pipeline_id.into() }
    }
}

impl resource::Key for PipelineKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/pipelines/{pipelineId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.pipeline_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [pipeline_id] = ids else { return None };
        Some(Self { location, pipeline_id: pipeline_id.as_str().into() })
    }
}

impl std::fmt::Display for PipelineKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for PipelineKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
