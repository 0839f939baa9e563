//! Event Streams for Apache Kafka: clusters with their topics and users.

pub use ionoscloud_api::kafka as operations;
pub use ionoscloud_models::kafka::*;

pub use crate::generated::kafka::*;
