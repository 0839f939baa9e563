//! Position 7 with credentials that take time or change.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::HeaderValue;
use ionoscloud_core::{Body, Error, Product};
use ionoscloud_transport::{BoxFuture, Credentials};

use crate::auth::shown_of;
use crate::support::{Script, get, status};

#[tokio::test]
async fn quoted_fresh_token_after_401_is_masked() {
    struct Fresh(AtomicU32);

    impl Credentials for Fresh {
        fn authorization<'a>(&'a self, _: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
            let value = format!("Bearer {}-token", if self.0.load(Ordering::Relaxed) == 0 { "stale" } else { "fresh" });
            Box::pin(async move { Ok(value.parse().unwrap()) })
        }

        fn invalidate(&self, _: &HeaderValue) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    for status in [401, 403] {
        let quoting =
            |status, body: &'static str| Ok(http::Response::builder().status(status).body(Body::from(body)).unwrap());
        let script = Script::new([
            quoting(401, r#"{"message":"bad stale-token"}"#),
            quoting(status, r#"{"message":"bad fresh-token"}"#),
        ]);
        let shown = shown_of(script.builder().credentials(Fresh(AtomicU32::new(0))).no_retry()).await;
        assert!(shown.contains("bad ***") && !shown.contains("fresh-token"), "{shown}");
    }
}

#[tokio::test(start_paused = true)]
async fn calls_that_awaited_credentials_keep_to_permits() {
    struct Slow;

    impl Credentials for Slow {
        fn authorization<'a>(&'a self, _: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
            Box::pin(async {
                tokio::time::sleep(Duration::from_millis(1)).await;
                Ok(HeaderValue::from_static("Bearer slow"))
            })
        }
    }

    let script = Script::always(200).after(Duration::from_secs(1));
    let transport = script.builder().credentials(Slow).max_in_flight(1).build().unwrap();
    let begun = tokio::time::Instant::now();
    let statuses = futures_util::future::join_all((0..3).map(|_| status(&transport, get()))).await;
    assert!(statuses.iter().all(|status| *status == 200));
    assert!(begun.elapsed() >= Duration::from_secs(3), "one at a time: {:?}", begun.elapsed());
}
