//! The state that most regional products give their resources.

crate::open_enum! {
    /// The state of a resource in its life cycle, in products that know these five.
    ///
    /// Products with further states of their own have a type of their own.
    pub enum ProvisioningState {
        /// Being created, and in products without `UPDATING` also being changed.
        Provisioning = "PROVISIONING",
        /// Ready for use.
        Available = "AVAILABLE",
        /// Being changed.
        Updating = "UPDATING",
        /// Being deleted; reading it returns 404 once that is complete.
        Destroying = "DESTROYING",
        /// Creation or change failed. The response to a write may report this with a success status.
        Failed = "FAILED",
    }
}
