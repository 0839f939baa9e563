//! The emulator on a port, in plaintext or behind TLS.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::task::{Context, Poll};
use std::time::Duration;

use http::Request;

use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, ToSocketAddrs};
use tokio::sync::oneshot;
use tokio::task::{JoinHandle, JoinSet};
use tower_service::Service;

use crate::Emulator;
use crate::control::Peer;
use crate::engine::request::Scheme;

/// After this long, connections that have not finished are closed anyway.
const GRACE: Duration = Duration::from_secs(3);

/// An [`Emulator`] that listens on a port, over HTTP/1.1 and HTTP/2, with TLS or without.
///
/// Dropping it closes the port and all connections at once; [`shutdown`](Self::shutdown) lets requests finish.
///
/// ```
/// use ionoscloud_emulator::{Emulator, EmulatorServer};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let server = EmulatorServer::bind("127.0.0.1:0", Emulator::new()).await?;
/// println!("IONOS_API_URL={}", server.url());
/// server.shutdown().await;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct EmulatorServer {
    scheme: &'static str,
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<()>,
}

impl EmulatorServer {
    /// Listens on `address`; port 0 takes a free one.
    ///
    /// Needs a tokio runtime. Time is wall-clock time here: do not pause tokio's clock.
    ///
    /// # Errors
    /// If the address cannot be resolved or bound, because the port is taken for example.
    pub async fn bind(address: impl ToSocketAddrs, emulator: Emulator) -> io::Result<Self> {
        emulator.serve(TcpListener::bind(address).await?)
    }

    /// Listens on `address` like [`bind`](Self::bind), for HTTPS alone.
    ///
    /// # Errors
    /// If the address cannot be resolved or bound, because the port is taken for example.
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    pub async fn bind_tls(
        address: impl ToSocketAddrs,
        emulator: Emulator,
        identity: &crate::TlsIdentity,
    ) -> io::Result<Self> {
        start(&emulator, TcpListener::bind(address).await?, Security::Tls(identity.acceptor()))
    }

    /// Returns the base URL, as in `http://127.0.0.1:4711`, without a slash at its end.
    ///
    /// For a server on all addresses (`0.0.0.0` or `[::]`) it names the loopback address: no client connects to an
    /// unspecified one.
    #[must_use]
    pub fn url(&self) -> String {
        let mut address = self.address;
        match address.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
            IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
            _ => {}
        }
        format!("{}://{address}", self.scheme)
    }

    /// Returns the address that it listens on, as bound.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Closes the port, waits up to three seconds for requests in flight, and closes all connections.
    pub async fn shutdown(mut self) {
        if let Some(stop) = self.stop.take() {
            // Fails if the task is gone, and then there is nothing to stop.
            let _ = stop.send(());
        }
        let _ = (&mut self.task).await;
    }
}

impl Drop for EmulatorServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Emulator {
    /// Serves on a listener that exists already.
    ///
    /// # Errors
    /// If the listener has no local address.
    ///
    /// # Panics
    /// Outside of a tokio runtime.
    pub fn serve(&self, listener: TcpListener) -> io::Result<EmulatorServer> {
        start(self, listener, Security::Plaintext)
    }
}

/// The form in which a connection carries HTTP.
#[derive(Clone)]
enum Security {
    Plaintext,
    #[cfg(feature = "tls")]
    Tls(tokio_rustls::TlsAcceptor),
}

impl Security {
    fn scheme(&self) -> Scheme {
        Scheme(match self {
            Self::Plaintext => "http",
            #[cfg(feature = "tls")]
            Self::Tls(_) => "https",
        })
    }
}

fn start(emulator: &Emulator, listener: TcpListener, security: Security) -> io::Result<EmulatorServer> {
    let Scheme(scheme) = security.scheme();
    let address = listener.local_addr()?;
    let (stop, stopped) = oneshot::channel();
    let task = tokio::spawn(accept(listener, emulator.clone(), security, stopped));
    Ok(EmulatorServer { scheme, address, stop: Some(stop), task })
}

/// The emulator for one connection: requests carry its scheme and the peer's address.
#[derive(Clone)]
struct OfConnection {
    emulator: Emulator,
    peer: Peer,
    scheme: Scheme,
}

impl<B> Service<Request<B>> for OfConnection
where
    Emulator: Service<Request<B>>,
{
    type Response = <Emulator as Service<Request<B>>>::Response;
    type Error = <Emulator as Service<Request<B>>>::Error;
    type Future = <Emulator as Service<Request<B>>>::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.emulator.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<B>) -> Self::Future {
        request.extensions_mut().insert(self.peer);
        request.extensions_mut().insert(self.scheme);
        self.emulator.call(request)
    }
}

/// Connections live in this future, so that aborting it closes them.
async fn accept(listener: TcpListener, emulator: Emulator, security: Security, mut stopped: oneshot::Receiver<()>) {
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new());
    builder.http2().timer(TokioTimer::new());
    let graceful = GracefulShutdown::new();
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    // Else Nagle's algorithm (RFC 896) holds a response until the one before it is acknowledged, 40 ms
                    // later. A stream that cannot be set is a stream that is broken, which its connection sees.
                    let _ = stream.set_nodelay(true);
                    let (emulator, peer, scheme) = (emulator.clone(), Peer(peer), security.scheme());
                    let service = TowerToHyperService::new(OfConnection { emulator, peer, scheme });
                    let (builder, watcher) = (builder.clone(), graceful.watcher());
                    match security.clone() {
                        Security::Plaintext => {
                            let connection = builder.serve_connection(TokioIo::new(stream), service).into_owned();
                            connections.spawn(async move { watcher.watch(connection).await.is_ok() });
                        }
                        #[cfg(feature = "tls")]
                        Security::Tls(acceptor) => {
                            connections.spawn(async move {
                                // The handshake is the connection's own: one that is slow holds up no other.
                                let handshake = tokio::time::timeout(GRACE, acceptor.accept(stream));
                                let Ok(Ok(stream)) = handshake.await else { return false };
                                let connection = builder.serve_connection(TokioIo::new(stream), service).into_owned();
                                watcher.watch(connection).await.is_ok()
                            });
                        }
                    }
                }
                // Out of file descriptors, for example: that passes.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            },
            Some(_) = connections.join_next() => {}
            // Sent or dropped, it ends here.
            _ = &mut stopped => break,
        }
    }
    drop(listener);
    // Connections that did not finish in time are aborted with the set.
    let _ = tokio::time::timeout(GRACE, graceful.shutdown()).await;
}
