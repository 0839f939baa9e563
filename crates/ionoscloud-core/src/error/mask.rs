//! Masks the credentials of a call in what its response quotes.
//!
//! Secrets of 16 bytes and more are found however the response spells them: in another case, broken over lines,
//! percent-encoded, or cut off after 16 bytes. Shorter ones are found as they are, and those under six bytes as whole
//! words alone: a letter is part of every text. What a response encodes in other ways, such as by base64, is not found.

use std::borrow::Cow;

use super::CallSecrets;
use crate::Secret;

/// The length from which on a secret is masked within words.
const LEAST_WITHIN_WORDS: usize = 6;
/// The length from which on the spelling of a secret, and its end, do not matter.
const LEAST_SPELLED: usize = 16;

impl CallSecrets {
    /// Replaces each secret in a text.
    pub(super) fn mask<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let secrets = self.0.iter().map(Secret::expose).filter(|secret| !secret.is_empty());
        secrets.fold(Cow::Borrowed(text), |text, secret| match without(&text, secret) {
            Some(masked) => Cow::Owned(masked),
            None => text,
        })
    }
}

/// Returns a text without a secret; `None` if the secret is not in it.
fn without(text: &str, secret: &str) -> Option<String> {
    let (mut masked, mut copied) = (String::new(), 0);
    let mut places = text.char_indices().map(|(place, _)| place);
    while let Some(place) = places.find(|place| *place >= copied) {
        if let Some(length) = length_at(text, place, secret) {
            masked.push_str(text.get(copied..place)?);
            masked.push_str("***");
            copied = place + length;
        }
    }
    masked.push_str(text.get(copied..)?);
    (copied > 0).then_some(masked)
}

/// Returns the length of the secret at a place of a text, if it is there.
fn length_at(text: &str, place: usize, secret: &str) -> Option<usize> {
    let (before, rest) = text.split_at_checked(place)?;
    if secret.len() >= LEAST_SPELLED {
        return spelled(rest, secret.as_bytes());
    }
    let after = rest.strip_prefix(secret)?;
    let is_of_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let is_within_word = is_of_word(before.chars().next_back()) || is_of_word(after.chars().next());
    (secret.len() >= LEAST_WITHIN_WORDS || !is_within_word).then_some(secret.len())
}

/// Returns the length of the text's beginning that spells the secret, or enough of it.
fn spelled(text: &str, secret: &[u8]) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut place, mut end, mut matched) = (0, 0, 0);
    while let (Some(wanted), Some(byte)) = (secret.get(matched), bytes.get(place)) {
        let encoded = bytes.get(place..place + 3).and_then(percent_decoded);
        if byte.eq_ignore_ascii_case(wanted) {
            place += 1;
        } else if encoded.is_some_and(|byte| byte.eq_ignore_ascii_case(wanted)) {
            place += 3;
        } else if matched > 0 && byte.is_ascii_whitespace() {
            place += 1;
            continue;
        } else {
            break;
        }
        (matched, end) = (matched + 1, place);
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    (matched == secret.len() || matched >= LEAST_SPELLED).then_some(end)
}

fn percent_decoded(code: &[u8]) -> Option<u8> {
    let digits = code.strip_prefix(b"%").filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))?;
    u8::from_str_radix(str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mask(text: &str, secret: &str) -> String {
        CallSecrets(vec![secret.into()]).mask(text).into_owned()
    }

    #[test]
    fn short_secret_is_masked_as_whole_word_alone() {
        assert_eq!(mask("the name is taken", "e"), "the name is taken");
        assert_eq!(mask("the password e, or \"e\"", "e"), "the password ***, or \"***\"");
        assert_eq!(mask("prefix-hunte and hunted", "hunte"), "prefix-*** and hunted");
        assert_eq!(mask("prefixhunter2s", "hunter2"), "prefix***s");
        assert_eq!(mask("nothing", ""), "nothing");
    }

    #[test]
    fn long_secret_is_masked_however_it_is_spelled() {
        let secret = "eyJhbGciOiJ.IUz+I1Ni/J9==";
        for text in [
            "bad eyJhbGciOiJ.IUz+I1Ni/J9==, sorry",
            "bad eyjhbgcioij.iuz+i1ni/j9==, sorry",
            "bad eyJhbGciOi\r\n J.IUz+I1Ni/J9==, sorry",
            "bad eyJhbGciOiJ.IUz%2BI1Ni%2fJ9%3D%3D, sorry",
            "bad eyJhbGciOiJ.IUz+I, sorry",
        ] {
            assert_eq!(mask(text, secret), "bad ***, sorry", "{text}");
        }
        for text in ["bad eyJhbGciOiJ.IUz", "eyJh %2 %zz %", ""] {
            assert_eq!(mask(text, secret), text);
        }
        assert_eq!(mask(&format!("{secret}{secret} {secret}"), secret), "****** ***");
    }

    #[test]
    fn secret_is_cut_between_characters_of_text() {
        assert_eq!(mask("x ääääääääé", &"ä".repeat(20)), "x ***");
        assert_eq!(mask("ü äääääääää!", &"ä".repeat(20)), "ü ***!");
    }
}
