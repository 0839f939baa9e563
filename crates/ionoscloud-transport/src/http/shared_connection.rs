//! A connection over HTTP/2, which all requests to an origin share, and the task that drives it.

use std::pin::{Pin, pin};
use std::sync::Weak;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::future::{Either, select};
use futures_util::stream::{FuturesUnordered, StreamExt as _};
use http::{Request, Response};
use hyper::body::Incoming;
use hyper::client::conn::TrySendError;
use hyper::client::conn::http2::{Builder, Connection, SendRequest};
use hyper::rt::Executor;
use hyper_util::rt::TokioTimer;
use ionoscloud_core::Body;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::Instant;

use super::connection::ConnectionRecord;
use super::origin::Origin;
use super::stream::Stream;
use crate::defaults::{HTTP2_PING_INTERVAL, HTTP2_PING_TIMEOUT};

/// Bytes that a server may send on a connection before any of them is read. The window of each stream bounds what is
/// kept; one for the connection, which hyper makes 5 MB wide, lets a few streams that are not read stop all others.
const CONNECTION_WINDOW: u32 = 1 << 30;

/// The response to a request that was handed to a connection.
///
/// It does not keep the connection's sender. hyper's queue of requests can miss one that arrives while it is closed,
/// and hands it back only when the last sender is dropped: a request that waits with a sender of its own, as those of
/// hyper-util's client do, would wait for ever.
pub(super) type Sending = Pin<Box<dyn Future<Output = Result<Response<Incoming>, TrySendError<Request<Body>>>> + Send>>;

/// A shared connection.
pub(super) struct SharedConnection {
    sender: SendRequest<Body>,
    record: ConnectionRecord,
    idle_timeout: Duration,
    last_used: Instant,
}

impl SharedConnection {
    /// Makes a shared connection of a stream, and starts the task that drives it.
    pub(super) async fn over(stream: Stream, idle_timeout: Duration, origin: Weak<Origin>) -> hyper::Result<Self> {
        let (spawn, spawned) = unbounded_channel();
        let record = ConnectionRecord::new();
        let (sender, connection) = Builder::new(SameTask(spawn))
            .timer(TokioTimer::new())
            // A connection that died silently would otherwise serve every further request, until TCP times out.
            .keep_alive_interval(HTTP2_PING_INTERVAL)
            .keep_alive_timeout(HTTP2_PING_TIMEOUT)
            .initial_connection_window_size(CONNECTION_WINDOW)
            .handshake(stream.recorded(record.clone()))
            .await?;
        let driving: Task = Box::pin(drive(connection, spawned, origin, record.clone(), idle_timeout));
        tokio::spawn(driving);
        Ok(Self { sender, record, idle_timeout, last_used: Instant::now() })
    }

    pub(super) fn is_usable(&self) -> bool {
        self.sender.is_ready() && !self.idle_time_left().is_zero()
    }

    pub(super) fn idle_time_left(&self) -> Duration {
        self.idle_timeout.saturating_sub(self.last_used.elapsed())
    }

    pub(super) fn is_of(&self, record: &ConnectionRecord) -> bool {
        self.record.is_of_same_connection(record)
    }

    /// Hands a request to the connection.
    pub(super) fn send(&mut self, request: Request<Body>) -> (ConnectionRecord, Sending) {
        self.last_used = Instant::now();
        (self.record.clone(), Box::pin(self.sender.try_send_request(request)))
    }
}

type Task = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Runs all that belongs to a connection in the task that drives it.
///
/// In tasks of their own, hyper's dispatcher and its connection run in parallel. A `GOAWAY` that arrives right after
/// the dispatcher opened a stream is then reported for this stream, even if the server processed it: the request would
/// be sent twice.
#[derive(Clone)]
struct SameTask(UnboundedSender<Task>);

impl<F: Future<Output = ()> + Send + 'static> Executor<F> for SameTask {
    fn execute(&self, future: F) {
        // Without a receiver the connection is over.
        let _ = self.0.send(Box::pin(future));
    }
}

/// Drives a connection to its end, and retires it then or when it is idle.
async fn drive(
    connection: Connection<Stream, Body, SameTask>,
    mut spawned: UnboundedReceiver<Task>,
    origin: Weak<Origin>,
    record: ConnectionRecord,
    idle_timeout: Duration,
) {
    let mut tasks = FuturesUnordered::<Task>::new();
    // Dropped before the tasks.
    let mut unfinished = Unfinished(Some(record.clone()));
    tasks.push(Box::pin(dispatch(connection, origin, record, idle_timeout)));
    std::future::poll_fn(|cx| poll_all(&mut tasks, &mut spawned, cx)).await;
    unfinished.0 = None;
}

/// Records that the task of a connection is dropped before its end, as by a runtime that shuts down.
struct Unfinished(Option<ConnectionRecord>);

impl Drop for Unfinished {
    fn drop(&mut self) {
        if let Some(record) = &self.0 {
            record.note_dropped();
        }
    }
}

fn poll_all(
    tasks: &mut FuturesUnordered<Task>,
    spawned: &mut UnboundedReceiver<Task>,
    cx: &mut Context<'_>,
) -> Poll<()> {
    loop {
        while let Poll::Ready(Some(task)) = spawned.poll_recv(cx) {
            tasks.push(task);
        }
        match tasks.poll_next_unpin(cx) {
            Poll::Ready(Some(())) => {}
            Poll::Ready(None) if spawned.is_empty() => return Poll::Ready(()),
            // What was spawned meanwhile, or waits for tokio's budget, wakes this task.
            Poll::Ready(None) | Poll::Pending => return Poll::Pending,
        }
    }
}

/// Hands requests to the connection until there are no senders any more, or the connection takes no more.
async fn dispatch(
    connection: Connection<Stream, Body, SameTask>,
    origin: Weak<Origin>,
    record: ConnectionRecord,
    idle_timeout: Duration,
) {
    let _retires = RetiresAtEnd { origin: origin.clone(), record: record.clone() };
    // Dropped before the origin retires it: by then hyper's queue is closed, and no request can be missed in it.
    let mut connection = Box::pin(connection);
    let mut idle_time_left = Some(idle_timeout);
    while let Some(left) = idle_time_left {
        match select(&mut connection, pin!(tokio::time::sleep(left))).await {
            Either::Left(_) => break,
            Either::Right(_) => idle_time_left = origin.upgrade().and_then(|origin| origin.retire_if_idle(&record)),
        }
    }
    if idle_time_left.is_none() {
        let _ = connection.as_mut().await;
    }
    record.note_ending();
    drop(connection);
}

/// Retires a connection that is over, even if its task panicked.
struct RetiresAtEnd {
    origin: Weak<Origin>,
    record: ConnectionRecord,
}

impl Drop for RetiresAtEnd {
    fn drop(&mut self) {
        // Drops the last sender, and with it the requests that were not sent.
        if let Some(origin) = self.origin.upgrade() {
            origin.retire(&self.record);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The server may have processed the requests of a task that is dropped: none of them waits for a free stream.
    #[test]
    fn connection_of_dropped_task_is_not_ending() {
        let record = ConnectionRecord::new();
        let unfinished = Unfinished(Some(record.clone()));
        record.note_ending();
        assert!(record.is_ending());
        drop(unfinished);
        assert!(!record.is_ending());
    }
}
