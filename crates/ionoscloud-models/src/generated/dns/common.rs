// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

ionoscloud_core::open_enum! {
    /// State of a zone, record or secondary zone in its life cycle.
    pub enum ProvisioningState {
        /// Being created or changed.
        Provisioning = "PROVISIONING",
        /// Being deleted; reading it returns 404 once that is complete.
        Destroying = "DESTROYING",
        /// Ready: the name servers have it.
        Available = "AVAILABLE",
        /// The API did not accept the data; the response to a write reports this with a success status.
        Failed = "FAILED",
    }
}
