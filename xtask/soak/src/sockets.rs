//! Calls over sockets, some of which are cancelled, so that their connections cannot be used again.

use std::thread;
use std::time::Duration;

use ionoscloud::Client;
use ionoscloud::api::mongodb::GetApiVersion;
use ionoscloud_emulator::{Emulator, EmulatorServer};
use tokio::sync::oneshot;

use crate::{Failure, Growth};

const CALLS: u32 = 20_000;
const WARM_UP: u32 = 4_000;
const BETWEEN_SAMPLES: u32 = 2_000;
const AT_ONCE: u32 = 16;

/// The server has a runtime of its own: the tasks that are counted are the client's.
pub(crate) fn run() -> Result<Growth, Failure> {
    let (address, its_address) = std::sync::mpsc::channel();
    let (stop, stopped) = oneshot::channel::<()>();
    let server = thread::spawn(move || -> Result<(), Failure> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async move {
            let emulator = Emulator::new();
            let server = EmulatorServer::bind("127.0.0.1:0", emulator.clone()).await?;
            address.send((server.url(), emulator))?;
            // An error means that the other side is gone: that is an end too.
            let _ = stopped.await;
            server.shutdown().await;
            Ok(())
        })
    });
    let (url, emulator) = its_address.recv()?;
    let growth = calls(&url, &emulator);
    let _ = stop.send(());
    server.join().map_err(|_| "the server panicked")??;
    growth
}

fn calls(url: &str, emulator: &Emulator) -> Result<Growth, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let client = Client::builder().base_url(url).token("any-token").build()?;
    let mut growth = Growth::default();
    runtime.block_on(async {
        for call in (AT_ONCE..=CALLS).step_by(AT_ONCE as usize) {
            let together: Vec<_> = (0..AT_ONCE).map(|number| tokio::spawn(one(client.clone(), number))).collect();
            for task in together {
                task.await??;
            }
            emulator.journal().clear();
            if call >= WARM_UP && call.is_multiple_of(BETWEEN_SAMPLES) {
                // Connections of cancelled calls close in a moment.
                tokio::time::sleep(Duration::from_millis(100)).await;
                growth.sample(call, runtime.metrics().num_alive_tasks())?;
            }
        }
        Ok(growth)
    })
}

async fn one(client: Client, number: u32) -> Result<(), Failure> {
    if number == 5 {
        // Long enough to leave, not long enough for a response.
        let given_up = tokio::time::timeout(Duration::from_micros(200), client.send(GetApiVersion::new())).await;
        drop(given_up);
        return Ok(());
    }
    client.send(GetApiVersion::new()).await?;
    Ok(())
}
