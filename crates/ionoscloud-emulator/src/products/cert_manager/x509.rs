//! The content of X.509 certificates.

use jiff::{SignedDuration, Timestamp};
use x509_cert::Certificate;
use x509_cert::der::DecodePem as _;
use x509_cert::ext::pkix::SubjectAltName;
use x509_cert::ext::pkix::name::GeneralName;
use x509_cert::time::Time;

/// The part of a certificate that metadata shows.
pub(super) struct Details {
    pub(super) common_name: String,
    pub(super) names: Vec<String>,
    pub(super) serial_number: String,
    pub(super) not_before: Timestamp,
    pub(super) not_after: Timestamp,
}

impl Details {
    /// Those of the first certificate in a PEM text; nothing if it is none.
    pub(super) fn of(pem: &str) -> Option<Self> {
        let certificate = Certificate::from_pem(pem.trim()).ok()?;
        let content = certificate.tbs_certificate();
        let names = content.get_extension::<SubjectAltName>().ok().flatten();
        let names = names.into_iter().flat_map(|(_, names)| names.0).filter_map(|name| match name {
            GeneralName::DnsName(name) => Some(name.as_str().to_owned()),
            _ => None,
        });
        let common_name = content.subject().common_name().ok().flatten();
        Some(Self {
            common_name: common_name.map(|name| name.value().into_owned()).unwrap_or_default(),
            names: names.collect(),
            serial_number: content.serial_number().to_string(),
            not_before: timestamp(content.validity().not_before)?,
            not_after: timestamp(content.validity().not_after)?,
        })
    }
}

/// Returns `true` if a PEM text has certificates and nothing else.
pub(super) fn is_chain(pem: &str) -> bool {
    Certificate::load_pem_chain(pem.as_bytes()).is_ok_and(|chain| !chain.is_empty())
}

fn timestamp(time: Time) -> Option<Timestamp> {
    let since_1970 = SignedDuration::try_from(time.to_unix_duration()).ok()?;
    Timestamp::from_duration(since_1970).ok()
}
