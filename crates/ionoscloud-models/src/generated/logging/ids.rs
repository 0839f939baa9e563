// Written by `cargo xtask codegen` from logging.json, sha256
// f995a57a34bb788e6c58ba956a375afa2ab3bb39642e6bfbafc31080e70241e9;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies the central logging of a location: a UUID as text.
    pub struct CentralLoggingId;

    /// Identifies a pipeline: a UUID as text.
    pub struct PipelineId;
}
