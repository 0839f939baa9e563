//! Failed handshakes: their reasons for people, and whether a repeat may succeed.

use rustls::{AlertDescription, CertificateError};

use super::verifier::PinMismatch;

/// The reason of a failed handshake, and what to do about it. All of it is public: the server shows it to any client.
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

/// Returns whether a repeat of the handshake fails in the same way: a certificate that is not accepted, versions and
/// algorithms that do not match, or a server that does not speak TLS. Failures within one side may pass.
pub(crate) fn is_permanent(error: &rustls::Error) -> bool {
    match error {
        rustls::Error::AlertReceived(alert) => !matches!(
            alert,
            AlertDescription::CloseNotify
                | AlertDescription::UserCanceled
                | AlertDescription::InternalError
                | AlertDescription::BadRecordMac
                | AlertDescription::DecryptError
                | AlertDescription::Unknown(_)
        ),
        rustls::Error::InvalidCertificate(_)
        | rustls::Error::NoCertificatesPresented
        | rustls::Error::UnsupportedNameType
        | rustls::Error::InvalidMessage(_)
        | rustls::Error::PeerIncompatible(_)
        | rustls::Error::PeerMisbehaved(_)
        | rustls::Error::NoApplicationProtocol => true,
        _ => false,
    }
}

fn certificate(error: &CertificateError) -> String {
    match error {
        CertificateError::Other(other) => match other.0.downcast_ref::<PinMismatch>() {
            Some(mismatch) => pin_mismatch(mismatch),
            // webpki has no words of its own, but names of what it found.
            None => format!(
                "its certificate could not be verified ({other}): if the server signed it itself, pin its fingerprint and set \
                 `danger_skip_verification`, or have it signed by a CA of your own"
            ),
        },
        CertificateError::UnknownIssuer => {
            "its certificate is signed by no trusted CA: if it is a CA of your own, or if the server \
             signed it itself, add its certificate by `TlsSettings::add_ca_pem`"
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
        CertificateError::BadSignature => {
            "the signature of its certificate, or of the handshake, does not fit: perhaps a CA of the same name is \
             trusted that has another key"
                .into()
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
         {public_key}; pin one of these only if the operator of the server confirms it"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_within_one_side_may_pass() {
        use rustls::{InvalidMessage, PeerIncompatible};

        for (error, permanent) in [
            (rustls::Error::InvalidMessage(InvalidMessage::InvalidContentType), true),
            (rustls::Error::PeerIncompatible(PeerIncompatible::NoCipherSuitesInCommon), true),
            (rustls::Error::AlertReceived(AlertDescription::HandshakeFailure), true),
            (rustls::Error::AlertReceived(AlertDescription::ProtocolVersion), true),
            (rustls::Error::AlertReceived(AlertDescription::UnknownCA), true),
            (rustls::Error::AlertReceived(AlertDescription::UnrecognisedName), true),
            (rustls::Error::AlertReceived(AlertDescription::InternalError), false),
            (rustls::Error::AlertReceived(AlertDescription::Unknown(200)), false),
            (rustls::Error::HandshakeNotComplete, false),
            (rustls::Error::General("crypto".into()), false),
        ] {
            assert_eq!(is_permanent(&error), permanent, "{error:?}");
        }
    }

    /// Those for which a test would need a list of revocations or a forged signature for; the others meet servers.
    #[test]
    fn certificate_errors_are_explained() {
        let explained = |error| reason(&rustls::Error::InvalidCertificate(error));
        assert!(explained(CertificateError::Revoked).contains("was revoked"));
        assert!(explained(CertificateError::BadSignature).contains("a CA of the same name"));
        assert!(explained(CertificateError::InvalidPurpose).contains("could not be verified"));
    }
}
