//! Position 7: sets `Authorization` for the resolved server alone.

mod explain;
mod secrets;
mod view;

use std::fmt;
use std::future::poll_fn;
use std::sync::Arc;
use std::task::Poll;

use http::header::AUTHORIZATION;
use http::{HeaderValue, Request, Response, StatusCode};
use ionoscloud_core::{Body, ContractNumber, Error, ErrorKind, OperationInfo};

use self::explain::explained;
pub(crate) use self::secrets::attach as attach_secrets;
pub(crate) use self::view::{CallCredentials, View};
use crate::credentials::Credentials;
use crate::layers::ResolvedServer;
use crate::layers::call_state::CallState;
use crate::layers::http_service::BoxFuture;
use crate::layers::middleware::{Middleware, Next, Outgoing, Stacked, layer};
use crate::layers::retry::RequestCopy;

/// Position 7: sets `Authorization`, for the server that the endpoint layer resolved and for no other.
///
/// It replaces any value that is there. After a 401 the credentials are asked once more; if they return another value,
/// the request is sent again with that one, which is not counted as an attempt. A 401 that stands is returned with a
/// [`Hint`](ionoscloud_core::Hint), where the credentials report what may be wrong with them.
///
/// An operation that needs no credentials gets none.
///
/// Refused before anything is sent: a request without credentials ([`Credentials`](ErrorKind::Credentials)), and one
/// that no endpoint layer has seen, or whose URL is not on the resolved server
/// ([`InvalidInput`](ErrorKind::InvalidInput)).
///
/// ```
/// use ionoscloud_transport::{AuthLayer, HttpClient, HttpSettings, Token, Transport};
/// use tower::Layer as _;
///
/// let layer = AuthLayer::new(Token::new("my-token")?);
/// let transport = Transport::new(layer.layer(HttpClient::new(&HttpSettings::default())));
/// # drop(transport);
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[derive(Clone)]
pub struct AuthLayer {
    credentials: Option<Arc<dyn Credentials>>,
}

impl AuthLayer {
    /// A layer for these credentials.
    pub fn new(credentials: impl Credentials) -> Self {
        Self { credentials: Some(Arc::new(credentials)) }
    }

    /// A layer without credentials, which refuses every request and says how to give some.
    pub const fn without_credentials() -> Self {
        Self { credentials: None }
    }
}

impl fmt::Debug for AuthLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthLayer").finish_non_exhaustive()
    }
}

layer!(AuthLayer);

/// The service of [`AuthLayer`].
pub type Auth<S> = Stacked<AuthLayer, S>;

impl Middleware for AuthLayer {
    async fn handle<'a, N: Next>(&'a self, mut request: Outgoing<'a>, next: &'a N) -> Result<Response<Body>, Error> {
        let info = checked(&request)?;
        let of_this_call = request.extensions_mut().remove::<CallCredentials>().map(|credentials| credentials.0);
        if !info.needs_credentials() {
            request.headers_mut().remove(AUTHORIZATION);
            return next.send(request).await;
        }
        let credentials = of_this_call.as_ref().or(self.credentials.as_ref()).ok_or_else(|| {
            Error::new(
                ErrorKind::Credentials,
                "no credentials: call `.token(…)`, `.basic_auth(…)` or `.credentials(…)` on the builder",
            )
        })?;
        let (value, again) = match credentials.static_value() {
            Some(value) => (sensitive(value), None),
            None => (ask(&**credentials, &info, &request).await?, RequestCopy::of(&request).map(Box::new)),
        };
        request.headers_mut().insert(AUTHORIZATION, value.clone());
        let mut slot = request.into_slot();
        let mut result = slot.send_to(next).await;
        let Ok(response) = &mut result else { return result };
        attach_secrets(response, &value);
        if response.status() != StatusCode::UNAUTHORIZED {
            return result;
        }
        let response = result?;
        credentials.invalidate(&value);
        match again {
            Some(again) => {
                let request = slot.fill((*again).into());
                // Rare, and boxed so that no other request has to carry what it needs.
                Box::pin(asked_again(next, request, &info, &**credentials, value, response)).await
            }
            None => Ok(explained(&info, &value, response)),
        }
    }
}

/// Sends a request that was refused once more, if the credentials have another value now.
async fn asked_again(
    next: &impl Next,
    mut request: Outgoing<'_>,
    info: &OperationInfo,
    credentials: &dyn Credentials,
    refused: HeaderValue,
    response: Response<Body>,
) -> Result<Response<Body>, Error> {
    let fresh = ask(credentials, info, &request).await?;
    if fresh == refused {
        return Ok(explained(info, &refused, response));
    }
    request.headers_mut().insert(AUTHORIZATION, fresh.clone());
    let mut response = next.send(request).await?;
    attach_secrets(&mut response, &fresh);
    if response.status() == StatusCode::UNAUTHORIZED { Ok(explained(info, &fresh, response)) } else { Ok(response) }
}

/// Requests the value from the credentials. However that fails or times out, the request itself was not sent, or was
/// rejected.
///
/// If it takes time, the request gives its permit back meanwhile: credentials may be fetched by calls that need one.
async fn ask(
    credentials: &dyn Credentials,
    info: &OperationInfo,
    request: &Request<Body>,
) -> Result<HeaderValue, Error> {
    let call = request.extensions().get::<CallState>();
    let contract = request.headers().get(&view::CONTRACT_NUMBER).and_then(|value| value.to_str().ok());
    let contract = contract.map(ContractNumber::from);
    let mut asking = match &contract {
        Some(contract) => credentials.authorization_for_contract(info.product(), contract),
        None => credentials.authorization(info.product()),
    };
    let at_once = poll_fn(|cx| Poll::Ready(asking.as_mut().poll(cx))).await;
    let value = match (at_once, call) {
        (Poll::Ready(value), _) => value,
        (Poll::Pending, None) => asking.await,
        // Rare, and boxed so that no other request has to carry what it needs.
        (Poll::Pending, Some(call)) => Box::pin(without_permit(call, asking)).await,
    };
    if let Some(call) = call.filter(|_| value.is_err()) {
        call.set_credentials_failed(true);
    }
    Ok(sensitive(value.map_err(|error| error.with_sent(false))?))
}

/// Waits for the value while the call holds no permit.
async fn without_permit(
    call: &CallState,
    asking: BoxFuture<'_, Result<HeaderValue, Error>>,
) -> Result<HeaderValue, Error> {
    call.set_waiting_for(Some("waiting for its credentials"));
    let permits = call.take_permit().map(|permit| Arc::clone(permit.semaphore()));
    let value = asking.await;
    if let Some(permits) = permits
        && value.is_ok()
        && let Ok(permit) = permits.acquire_owned().await
    {
        call.hold_permit(permit);
    }
    call.set_waiting_for(None);
    value
}

fn sensitive(mut value: HeaderValue) -> HeaderValue {
    value.set_sensitive(true);
    value
}

/// The operation of a request that is where it should be.
fn checked(request: &Request<Body>) -> Result<OperationInfo, Error> {
    let server = request.extensions().get::<ResolvedServer>();
    match request.extensions().get::<OperationInfo>() {
        Some(info) if server.is_some_and(|server| server.url.is_origin_of(request.uri())) => Ok(info.clone()),
        _ => Err(Error::new(
            ErrorKind::InvalidInput,
            "the request is not addressed to the server that the endpoint layer resolved, so it gets no credentials",
        )),
    }
}
