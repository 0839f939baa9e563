// Written by `cargo xtask codegen` from vm-autoscaling.json, sha256
// 5ddc7419233de2a960d9be1e288418556c75fe24b22eb4edeffb97e50227489f;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies an action: a UUID as text.
    pub struct ActionId;

    /// Identifies a group: a UUID as text.
    pub struct GroupId;

    /// Identifies a server of a group: a UUID as text, not the one that the server has in the data centre.
    pub struct ServerId;
}
