use ionoscloud::{Client, WaitPolicy};
use ionoscloud_emulator::Emulator;

pub(crate) const DATACENTER: &str = "5a029f4a-72e5-11ec-90d6-0242ac120003";

/// A client without a base URL: its requests go to the vendor's hosts, which the emulator knows.
pub(crate) fn client(emulator: &Emulator) -> Client {
    let emulator = emulator.clone();
    let builder = Client::builder().token(test_secrets::token()).wait_policy(WaitPolicy::new().jitter(0.0));
    builder.configure_transport(|transport| transport.http_service(emulator)).build().unwrap()
}
