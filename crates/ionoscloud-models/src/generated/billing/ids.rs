// Written by `cargo xtask codegen` from billing.json, sha256
// 8efd1d6c1b49ea86ae7e8491ec2ea27163389d293c26281f1cc6a385c61a3a02;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies an invoice, such as `GY00350536`.
    pub struct InvoiceId;

    /// Identifies a server: a UUID as text.
    pub struct ServerId;
}
