// Written by `cargo xtask codegen` from cert-manager.json, sha256
// d0840a90cae7642714a816470a2e1b045e08a64e8521bdd5bd7aebaf5691198c;
// do not edit.

ionoscloud_core::text_newtype! {
    /// Identifies an auto-certificate: a UUID as text.
    pub struct AutoCertificateId;

    /// Identifies a certificate: a UUID as text.
    pub struct CertificateId;

    /// Identifies a provider: a UUID as text.
    pub struct ProviderId;
}
