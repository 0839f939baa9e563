//! A timestamp of a response: its text is kept, and it is parsed or rejected without a panic.

#![no_main]

use ionoscloud_core::Timestamp;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let timestamp = Timestamp::from(text);
    assert_eq!(timestamp.as_str(), text);
    let Ok(time) = timestamp.to_system_time() else { return };
    let again = Timestamp::from(time);
    let again = again.to_system_time().expect("a time that was written can be read");
    let apart = time.duration_since(again).or_else(|_| again.duration_since(time)).expect("one is the earlier");
    assert!(apart.as_micros() == 0, "{text:?} came back {apart:?} apart");
});
