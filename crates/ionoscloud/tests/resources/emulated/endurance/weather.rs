//! What goes wrong.

use std::time::Duration;

use http::StatusCode;
use ionoscloud::Error;
use ionoscloud_emulator::{Effect, Emulator, Fault, RetryAfter};
use tokio::time::{Instant, sleep};

/// The name of the fault that loses the response of what was processed.
pub(super) const LOST: &str = "lost";
/// A call that fails this often in a row fails for another reason than the weather.
pub(super) const PATIENCE: u32 = 200;
/// The time between two attempts.
pub(super) const PAUSE: Duration = Duration::from_secs(3);

/// Something goes wrong every few seconds.
pub(super) async fn weather(emulator: Emulator, until: Instant) {
    let mut random = fastrand::Rng::with_seed(7);
    while Instant::now() < until {
        let (name, effect) = match random.u8(0..6) {
            0 => ("busy", Effect::status(StatusCode::SERVICE_UNAVAILABLE)),
            1 => (LOST, Effect::reset().after_processing()),
            2 => ("cut off", Effect::reset()),
            3 => ("throttled", Effect::status(StatusCode::TOO_MANY_REQUESTS).retry_after(RetryAfter::Seconds(2))),
            4 => ("gateway", Effect::status(StatusCode::BAD_GATEWAY).html()),
            _ => ("late", Effect::respond().delay(Duration::from_secs(10))),
        };
        emulator.clear_faults();
        emulator.add_fault(Fault::on_anything().nth(random.u64(1..4)).named(name).then(effect)).unwrap();
        sleep(Duration::from_millis(random.u64(500..5_000))).await;
    }
    emulator.clear_faults();
}

/// Repeats a call that fails while the weather is bad.
pub(super) async fn persistent<T>(call: impl AsyncFn() -> Result<T, Error>) -> T {
    let mut failures = 0;
    loop {
        match call().await {
            Ok(value) => return value,
            Err(error) => {
                failures += 1;
                assert!(failures < PATIENCE, "{error}");
                sleep(PAUSE).await;
            }
        }
    }
}
