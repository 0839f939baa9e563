//! The macro as another crate sees it.

ionoscloud_core::open_enum! {
    /// A toy.
    pub enum State {
        /// Ready.
        Available = "AVAILABLE",
        /// In a transitional state.
        Busy = "BUSY",
    }
}

#[test]
fn known_and_unknown_values_survive_round_trip() {
    for text in [r#""AVAILABLE""#, r#""available""#, r#""""#, r#""a\"b""#] {
        let state: State = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&state).unwrap(), text);
    }
}

#[test]
fn equality_is_that_of_text() {
    assert_eq!(State::Other("BUSY".into()), State::Busy);
    assert_ne!(State::from("busy"), State::Busy);
}

#[test]
fn value_that_is_no_text_is_error() {
    assert!(serde_json::from_str::<State>("7").is_err());
}
