//! A token, as it is and as the two halves of a JSON web token: reading it never fails, and none of its claims
//! can break a message.

#![no_main]

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ionoscloud::{TokenInfo, TokenKind};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = TokenInfo::of(text);
    let Some((header, payload)) = text.split_once('\n') else { return };
    let token = format!("{}.{}.c2ln", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(payload));
    let info = TokenInfo::of(&token);
    if let Some(contract) = info.contract_number() {
        assert_eq!(info.kind(), TokenKind::AuthApi);
        assert!(contract.to_header_value().is_ok(), "{contract:?}");
    }
    assert!(!format!("{info:?}").contains(&token));
});
