//! Any response of any operation: the first byte picks the operation, the second the status, the rest is the body. What
//! a server sends is a value or an error, and an error is one line that can be printed.

#![no_main]

use bytes::Bytes;
use http::Response;
use ionoscloud::{Operation, auth, mongodb};
use libfuzzer_sys::fuzz_target;

type Decode = fn(Response<Bytes>);

fn decode<O: Operation>(response: Response<Bytes>) {
    if let Err(error) = O::response(response) {
        let text = error.to_string();
        assert!(!text.contains(['\n', '\r', '\u{1b}']), "{text:?}");
    }
}

const OPERATIONS: [Decode; 23] = [
    decode::<auth::operations::DeleteToken>,
    decode::<auth::operations::DeleteTokens>,
    decode::<auth::operations::GenerateToken>,
    decode::<auth::operations::GetToken>,
    decode::<auth::operations::ListTokens>,
    decode::<mongodb::operations::CreateCluster>,
    decode::<mongodb::operations::CreateClusterUser>,
    decode::<mongodb::operations::DeleteCluster>,
    decode::<mongodb::operations::DeleteClusterUser>,
    decode::<mongodb::operations::GetApiVersion>,
    decode::<mongodb::operations::GetCluster>,
    decode::<mongodb::operations::GetClusterLogs>,
    decode::<mongodb::operations::GetClusterUser>,
    decode::<mongodb::operations::ListApiVersions>,
    decode::<mongodb::operations::ListClusterSnapshots>,
    decode::<mongodb::operations::ListClusterUsers>,
    decode::<mongodb::operations::ListClusterVersions>,
    decode::<mongodb::operations::ListClusters>,
    decode::<mongodb::operations::ListTemplates>,
    decode::<mongodb::operations::ListVersions>,
    decode::<mongodb::operations::RestoreCluster>,
    decode::<mongodb::operations::UpdateCluster>,
    decode::<mongodb::operations::UpdateClusterUser>,
];

const STATUSES: [u16; 10] = [200, 201, 202, 204, 400, 401, 404, 422, 429, 503];

fuzz_target!(|bytes: &[u8]| {
    let [operation, status, body @ ..] = bytes else { return };
    let status = STATUSES[usize::from(*status) % STATUSES.len()];
    let response = Response::builder().status(status).body(Bytes::copy_from_slice(body)).expect("a valid status");
    OPERATIONS[usize::from(*operation) % OPERATIONS.len()](response);
});
