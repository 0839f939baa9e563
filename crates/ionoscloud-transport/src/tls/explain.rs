use std::error::Error;

use rustls::CertificateError;

use super::verifier::PinMismatch;

/// The failure of TLS among the causes of an error.
pub(crate) fn failure<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a rustls::Error> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref::<rustls::Error>() {
            return Some(found);
        }
        // The source of an I/O error is not what it wraps, but the source of that.
        next = match error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
            Some(wrapped) => Some(wrapped),
            None => error.source(),
        };
    }
    None
}

/// Why a handshake failed, and what to do about it. Everything here is public: the server shows it to whoever asks.
pub(crate) fn reason(error: &rustls::Error) -> String {
    match error {
        rustls::Error::InvalidCertificate(error) => certificate(error),
        rustls::Error::AlertReceived(alert) => format!("the server broke the TLS handshake off ({alert:?})"),
        rustls::Error::PeerIncompatible(_) => {
            "the server supports neither TLS 1.2 nor TLS 1.3 as this client does".into()
        }
        rustls::Error::InvalidMessage(_) => "the server does not speak TLS on this port".into(),
        _ => "the TLS handshake failed".into(),
    }
}

fn certificate(error: &CertificateError) -> String {
    match error {
        CertificateError::Other(other) => match other.0.downcast_ref::<PinMismatch>() {
            Some(mismatch) => pin_mismatch(mismatch),
            None => "its certificate could not be verified".into(),
        },
        CertificateError::UnknownIssuer => {
            "its certificate is signed by no authority that is trusted: if it is an authority of your own, add its \
             certificate to the TLS settings"
                .into()
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "its certificate is for another host name".into()
        }
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            "its certificate has expired, or the clock of this machine is ahead".into()
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "its certificate is not valid yet, or the clock of this machine is behind".into()
        }
        CertificateError::Revoked => "its certificate was revoked".into(),
        _ => "its certificate could not be verified".into(),
    }
}

fn pin_mismatch(mismatch: &PinMismatch) -> String {
    let PinMismatch { count, certificate, public_key } = mismatch;
    let pinned = if *count == 1 {
        "the fingerprint that is pinned".to_owned()
    } else {
        format!("any of the {count} fingerprints that are pinned")
    };
    format!(
        "its certificate does not have {pinned}: the SHA-256 of the certificate is {certificate}, that of its public key \
         {public_key}; pin one of these only if whoever runs the server confirms it"
    )
}
