// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies a record of a zone: a UUID as text.
    pub struct RecordId;

    /// Identifies a reverse record: a UUID as text.
    pub struct ReverseRecordId;

    /// Identifies a secondary zone: a UUID as text.
    pub struct SecondaryZoneId;

    /// Identifies a zone: a UUID as text, derived from the zone's name.
    pub struct ZoneId;
}
