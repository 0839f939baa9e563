//! User management: users and groups of a contract, resources that groups share, and keys for the object storage.

pub(super) mod groups;
pub(super) mod resources;
pub(super) mod s3_keys;
pub(super) mod shares;
pub(super) mod users;
