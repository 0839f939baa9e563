// Written by `cargo xtask codegen` from kafka.json, sha256
// dc93f81b9503befedc3091e58e464fbcfc01a9fcaeb120d70dfe4129f799eb3c;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a cluster: a UUID as text.
    pub struct ClusterId;

    /// Identifies a topic of a cluster: a UUID as text.
    pub struct TopicId;

    /// Identifies a user of a cluster: a UUID as text.
    pub struct UserId;
}
