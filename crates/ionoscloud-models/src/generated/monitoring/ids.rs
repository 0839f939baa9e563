// Written by `cargo xtask codegen` from monitoring.json, sha256
// 1a7fd41ad371b97a5cf89026f30a03769a4b177662a1261641af6b426bcab35b;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies the central monitoring of a location: a UUID as text.
    pub struct CentralMonitoringId;

    /// Identifies a pipeline: a UUID as text.
    pub struct PipelineId;
}
