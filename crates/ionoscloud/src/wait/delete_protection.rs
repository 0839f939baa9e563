use ionoscloud_core::Error;
use tokio::time::{Instant, sleep};

use super::WaitPolicy;

/// Retries a call while the API refuses it because something that was just deleted still holds its network.
///
/// When a cluster is gone, its LAN and data centre stay locked for some minutes: deleting them returns 403 with a
/// message that they are delete-protected ([`Error::is_delete_protected`]). The API does not report when that ends, so
/// the call itself has to be retried. Wait a minute or more before the first call: of some products it is reported that
/// a network whose deletion is tried too early stays locked.
///
/// It is no [`Waiter`](super::Waiter): it repeats a call of yours, so there is no progress beyond that of the call, and
/// its error is that of the call.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::wait::{WaitPolicy, retry_while_delete_protected};
/// # async fn delete_lan(client: &ionoscloud::Client) -> Result<(), ionoscloud::Error> { Ok(()) }
///
/// retry_while_delete_protected(&WaitPolicy::new(), || delete_lan(&client)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Any other error of the call at once, and the last 403 when the policy's timeout is over.
#[doc(alias = "retry")]
pub async fn retry_while_delete_protected<T, F: Future<Output = Result<T, Error>>>(
    policy: &WaitPolicy,
    mut call: impl FnMut() -> F,
) -> Result<T, Error> {
    let started = Instant::now();
    let mut calls = 0;
    loop {
        let error = match call().await {
            Err(error) if error.is_delete_protected() => error,
            settled => return settled,
        };
        calls += 1;
        let left = policy.timeout.saturating_sub(started.elapsed());
        if left.is_zero() {
            return Err(error);
        }
        sleep(policy.delay_or(error.retry_after(), calls).min(left)).await;
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use http::Method;
    use ionoscloud_core::{OperationInfo, Product};

    use super::*;

    static COMPUTE: Product = Product::new("compute", "6");

    fn refusal(status: u16, message: &str) -> Error {
        let body = format!(r#"{{"messages":[{{"errorCode":"325","message":"{message}"}}]}}"#);
        let response = http::Response::builder().status(status).body(body).unwrap();
        Error::from_response(&OperationInfo::raw(&COMPUTE, Method::DELETE), &response)
    }

    async fn deleted(responses: &[Result<(), (u16, &str)>], policy: WaitPolicy) -> (Result<(), Error>, u64, usize) {
        let (started, mut calls) = (Instant::now(), 0);
        let result = retry_while_delete_protected(&policy, || {
            let response = responses[calls.min(responses.len() - 1)];
            calls += 1;
            std::future::ready(response.map_err(|(status, message)| refusal(status, message)))
        })
        .await;
        (result, started.elapsed().as_secs(), calls)
    }

    const LOCKED: Result<(), (u16, &str)> = Err((403, "LAN 1 is delete-protected by a database"));

    #[tokio::test(start_paused = true)]
    async fn delete_protection_is_retried_and_other_403_is_not() {
        let policy = WaitPolicy::new().jitter(0.0);
        let (result, seconds, calls) = deleted(&[LOCKED, LOCKED, Ok(())], policy.clone()).await;
        assert!(result.is_ok());
        assert_eq!((seconds, calls), (12, 3));
        let (result, _, calls) = deleted(&[LOCKED, Err((403, "not yours"))], policy.clone()).await;
        assert!(result.unwrap_err().to_string().contains("not yours"));
        assert_eq!(calls, 2);
        let (result, _, calls) = deleted(&[Err((404, "it is delete-protected by another"))], policy).await;
        assert!(result.unwrap_err().is_not_found());
        assert_eq!(calls, 1);
    }

    #[tokio::test(start_paused = true)]
    async fn delete_protection_error_is_returned_at_timeout() {
        let (result, seconds, _) = deleted(&[LOCKED], WaitPolicy::new().timeout(Duration::from_secs(300))).await;
        assert!(result.unwrap_err().is_delete_protected());
        assert_eq!(seconds, 300);
    }
}
