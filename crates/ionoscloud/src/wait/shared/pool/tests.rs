//! The order of events that threads and dropped waits bring about.

use std::panic::{AssertUnwindSafe, catch_unwind};

use bytes::Bytes;
use http::Method;
use ionoscloud_core::{ErrorKind, OperationInfo, Product};

use super::*;

static PRODUCT: Product = Product::new("toys", "1");
static INFO: OperationInfo = OperationInfo::new(&PRODUCT, "toysGet", Method::GET, "/toys");

fn pool() -> Pool<u32> {
    Pool::new(Arc::new(|| Box::new(|_| Poll::Pending)))
}

fn join(pool: &Pool<u32>, id: &str) -> u64 {
    pool.with_state(|state| state.join(id.into(), Due::now()))
}

fn begin(pool: &Pool<u32>, leader: u64, run: ReadFn<u32>) {
    pool.with_state(|state| state.begin(leader, Target::List, run));
}

fn decide(pool: &Pool<u32>, number: u64) -> Action<u32> {
    pool.with_state(|state| state.decide(number, Instant::now(), Waker::noop()))
}

fn drive(pool: &Pool<u32>, leader: u64) -> Poll<()> {
    pool.drive(leader, &Target::List, &mut Context::from_waker(Waker::noop()))
}

/// A read of one page with these ids.
fn page(ids: &'static [&'static str]) -> ReadFn<u32> {
    let entry = |id: &&str| Entry { id: (*id).to_owned(), value: 7, retry_after: None };
    let mut pages = vec![ids.iter().map(entry).collect()];
    Box::new(move |_| Poll::Ready(pages.pop().map(Ok)))
}

#[tokio::test(start_paused = true)]
async fn read_begun_after_its_leader_was_served_is_none() {
    let pool = pool();
    let one = join(&pool, "a");
    begin(&pool, one, page(&["a"]));
    assert!(drive(&pool, one).is_ready());
    // Another thread decided to begin before that, and does so now.
    begin(&pool, one, page(&["a"]));
    assert!(pool.lock().reads.is_empty(), "it would have no leader");
    assert!(matches!(decide(&pool, one), Action::Take(Ok(reading)) if reading.value == Some(7)));
}

#[tokio::test(start_paused = true)]
async fn dropped_leader_passes_its_read_on() {
    let pool = pool();
    let members = ["a", "b", "c"].map(|id| join(&pool, id));
    begin(&pool, members[0], page(&["b", "c"]));
    assert!(matches!(decide(&pool, members[1]), Action::Sleep(_)));
    pool.with_state(|state| state.leave(members[0]));
    assert!(matches!(decide(&pool, members[1]), Action::Drive(Target::List)));
    assert!(drive(&pool, members[1]).is_ready());
    assert!(members[1..].iter().all(|number| matches!(decide(&pool, *number), Action::Take(Ok(_)))));
    assert!(pool.lock().reads.is_empty());
}

#[tokio::test(start_paused = true)]
async fn panic_of_read_leaves_no_member_waiting() {
    let pool = pool();
    let members = ["a", "b"].map(|id| join(&pool, id));
    begin(&pool, members[0], Box::new(|_| panic!("a layer below")));
    assert!(catch_unwind(AssertUnwindSafe(|| drive(&pool, members[0]))).is_err());
    pool.with_state(|state| state.leave(members[0]));
    assert!(matches!(decide(&pool, members[1]), Action::Begin(Target::Item(id)) if &*id == "b"));
}

#[tokio::test(start_paused = true)]
async fn failed_list_fails_polls_that_were_due_alone() {
    let pool = pool();
    let due = join(&pool, "a");
    let later = Due { earliest: Instant::now() + Duration::from_secs(9), ..Due::now() };
    let not_due = pool.with_state(|state| state.join("b".into(), later));
    let mut errors = vec![Error::new(ErrorKind::Timeout, "late")];
    begin(&pool, due, Box::new(move |_| Poll::Ready(errors.pop().map(Err))));
    assert!(drive(&pool, due).is_ready());
    assert!(matches!(decide(&pool, due), Action::Take(Err(error)) if error.is_timeout()));
    assert!(!matches!(decide(&pool, not_due), Action::Take(_)));
}

#[tokio::test(start_paused = true)]
async fn member_that_joins_late_is_not_served_by_older_read() {
    let pool = pool();
    let one = join(&pool, "a");
    begin(&pool, one, page(&["a", "b"]));
    let late = join(&pool, "b");
    assert!(drive(&pool, one).is_ready());
    assert!(!matches!(decide(&pool, late), Action::Take(_)), "the page may be older than its change");
}

#[tokio::test(start_paused = true)]
async fn stalled_lead_is_taken_by_one_member() {
    let pool = pool();
    let members = ["a", "b", "c"].map(|id| join(&pool, id));
    begin(&pool, members[0], page(&["a", "b", "c"]));
    tokio::time::advance(STALL_TIMEOUT * 2).await;
    assert!(matches!(decide(&pool, members[1]), Action::Drive(_)));
    assert!(matches!(decide(&pool, members[2]), Action::Sleep(_)));
    // The old leader was about to poll.
    assert!(drive(&pool, members[0]).is_ready() && matches!(decide(&pool, members[0]), Action::Sleep(_)));
    assert!(drive(&pool, members[1]).is_ready());
    assert!(members.iter().all(|number| matches!(decide(&pool, *number), Action::Take(Ok(_)))));
}

#[tokio::test(start_paused = true)]
async fn read_that_is_not_polled_keeps_no_other_waiting() {
    // A list is worth it once there are others.
    for (target, others) in [(Target::List, &["b", "c", "d"][..]), (Target::Item("a".into()), &[])] {
        let pool = pool();
        let kept = join(&pool, "a");
        pool.with_state(|state| state.begin(kept, target.clone(), Box::new(|_| Poll::Pending)));
        let late = join(&pool, "a");
        for id in others {
            join(&pool, id);
        }
        assert!(matches!(decide(&pool, late), Action::Sleep(_)));
        tokio::time::advance(STALL_TIMEOUT * 3).await;
        let Action::Begin(begun) = decide(&pool, late) else { panic!("its members do not await their futures") };
        assert!(begun == target);
    }
}

#[tokio::test(start_paused = true)]
async fn unauthorized_list_is_tried_again() {
    for (status, is_refused) in [(401, false), (403, true)] {
        let pool = pool();
        let due = join(&pool, "a");
        let response = http::Response::builder().status(status).body(Bytes::new()).unwrap();
        let mut errors = vec![Error::from_response(&INFO, &response)];
        begin(&pool, due, Box::new(move |_| Poll::Ready(errors.pop().map(Err))));
        assert!(drive(&pool, due).is_ready());
        assert_eq!(pool.lock().list_refused, is_refused, "{status}");
    }
}
