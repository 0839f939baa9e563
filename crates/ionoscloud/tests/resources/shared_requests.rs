//! Waits that follow a request of the Cloud API each, and read their requests together.

use std::future::IntoFuture as _;

use futures_util::future::join_all;
use http::StatusCode;
use ionoscloud::compute::{IpBlock, NewIpBlock};
use ionoscloud::{Client, Error};
use ionoscloud_emulator::{Effect, Emulator, Fault, Times};
use std::time::Duration;

const STATUS: &str = "requestsStatusGet";
const LIST: &str = "requestsGet";

fn slow() -> Emulator {
    let times = Times::default().request(Duration::from_secs(600)).provisioning(Duration::from_secs(600));
    Emulator::builder().times(times).build().unwrap()
}

async fn ip_blocks(emulator: &Emulator, shares: bool, count: usize) -> Vec<Result<IpBlock, Error>> {
    let service = emulator.clone();
    let builder = Client::builder().token(test_secrets::token()).share_polls(shares);
    let client = builder.configure_transport(|transport| transport.http_service(service)).build().unwrap();
    let mut waits = Vec::new();
    for i in 0..count {
        let new = NewIpBlock::new("de/txl", 1).name(format!("block {i}"));
        waits.push(client.compute().ip_blocks().create(new).await.unwrap().wait().into_future());
    }
    emulator.journal().clear();
    join_all(waits).await
}

#[tokio::test(start_paused = true)]
async fn open_requests_are_polled_by_one_list() {
    let mut reads = Vec::new();
    for shares in [false, true] {
        let emulator = slow();
        let blocks = ip_blocks(&emulator, shares, 100).await;
        assert!(blocks.iter().all(Result::is_ok), "{blocks:?}");
        reads.push([LIST, STATUS].map(|operation| emulator.journal().count(operation)));
    }
    let [[no_lists, alone], [lists, shared]] = reads[..] else { unreachable!() };
    assert_eq!(no_lists, 0);
    assert!(alone > 2_000, "each polls {alone} times in all");
    assert!((10..40).contains(&lists), "{lists} lists");
    assert!(shared <= 120, "{shared}: the end of each request is read once");
}

#[tokio::test(start_paused = true)]
async fn failed_request_is_read_with_its_message() {
    let emulator = slow();
    emulator.add_fault(Fault::on("ipblocksPost").nth(3).then(Effect::respond().fail_resource())).unwrap();
    let blocks = ip_blocks(&emulator, true, 20).await;
    let errors: Vec<String> = blocks.iter().filter_map(|block| Some(block.as_ref().err()?.to_string())).collect();
    assert!(errors.len() == 1 && errors[0].contains("VDC-5-601"), "{errors:?}");
}

/// The filter is ignored, refused, or shows nothing: each wait polls by itself, and none ends by the list.
#[tokio::test(start_paused = true)]
async fn list_of_requests_is_not_trusted() {
    let empty = || Effect::respond().set("/items", serde_json::json!([]));
    let refused = || Effect::status(StatusCode::UNPROCESSABLE_ENTITY);
    let done = || {
        let path = |i| format!("/items/{i}/metadata/requestStatus/metadata/status");
        (0..20).fold(Effect::respond(), |effect, i| effect.set(path(i), serde_json::json!("DONE")))
    };
    for effect in [empty(), refused(), done()] {
        let emulator = slow();
        emulator.add_fault(Fault::on(LIST).calls(1..).then(effect)).unwrap();
        let blocks = ip_blocks(&emulator, true, 20).await;
        assert!(blocks.iter().all(Result::is_ok), "{blocks:?}");
    }
}
