//! Prints the versions that the APIs announce, as JSON, for `cargo xtask spec status --online`.
//!
//! It is a program of its own because it uses the SDK, which xtask must not: xtask has to work when the SDK does not.

use std::process::ExitCode;

use ionoscloud::{Client, Error};
use serde::Serialize;

/// A version of the API of a document, or the reason why there is none.
#[derive(Debug, Default, PartialEq, Serialize)]
struct Announced {
    document: &'static str,
    version: Option<String>,
    url: Option<String>,
    failure: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match Client::from_env() {
        Ok(client) => {
            println!("{:#}", serde_json::json!(all(&client).await));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Of every document that has `/infos/versions`.
async fn all(client: &Client) -> Vec<Announced> {
    let mongodb = client.mongodb().api_versions().await;
    let mongodb = announced("mongodb", mongodb, |version| (version.name, version.swagger_url));
    let postgresql = client.postgresql().v1().api_versions().await;
    let postgresql = announced("postgresql-v1", postgresql, |version| (version.name, version.swagger_url));
    mongodb.into_iter().chain(postgresql).collect()
}

fn announced<V>(
    document: &'static str,
    versions: Result<Vec<V>, Error>,
    members: impl Fn(V) -> (Option<String>, Option<String>),
) -> Vec<Announced> {
    let of_version = |version| {
        let (version, url) = members(version);
        Announced { document, version, url, failure: None }
    };
    match versions {
        Ok(versions) => versions.into_iter().map(of_version).collect(),
        Err(error) => vec![Announced { document, failure: Some(error.to_string()), ..Announced::default() }],
    }
}

#[cfg(test)]
mod tests {
    use http::StatusCode;
    use ionoscloud_emulator::{Effect, Emulator, Fault};

    use super::*;

    #[tokio::test]
    async fn every_api_announces_version_or_failure() {
        let emulator = Emulator::new();
        emulator.add_fault(Fault::on("mongodb/infosVersionsGet").then(Effect::status(StatusCode::FORBIDDEN))).unwrap();
        let transport = emulator.clone();
        let client = Client::builder()
            .token("any-token")
            .configure_transport(|layers| layers.http_service(transport))
            .build()
            .unwrap();
        let all = all(&client).await;
        assert_eq!(all.len(), 2);
        assert!(all[0].failure.as_deref().is_some_and(|text| text.contains("403")), "{:?}", all[0]);
        let postgresql = Announced {
            document: "postgresql-v1",
            version: Some("1.0.0".to_owned()),
            url: Some("https://api.ionos.com/docs/postgresql-v1.json".to_owned()),
            failure: None,
        };
        assert_eq!(all[1], postgresql);
    }
}
