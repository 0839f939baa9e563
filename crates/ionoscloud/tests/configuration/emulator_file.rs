//! The file that the emulator writes for its clients, read by this one, and a call over the socket that it leads to.

use std::path::Path;

use ionoscloud::Client;
use ionoscloud_emulator::{Emulator, EmulatorServer, TlsIdentity, client_config};

use crate::recording::{Folder, lookup};

#[tokio::test]
async fn client_reads_configuration_of_emulator() {
    let tricky = "a\"b:#'{}".to_owned();
    let (ada, any) = ("ada:p:\u{e4} \"\\".to_owned(), Vec::new());
    for (tokens, users) in [(any.clone(), any.clone()), (vec![tricky], any.clone()), (any, vec![ada])] {
        let builder = tokens.iter().fold(Emulator::builder(), |builder, token| builder.token(token.clone()));
        let builder = users.iter().fold(builder, |builder, user| {
            let (name, password) = user.split_once(':').unwrap();
            builder.user(name, password)
        });
        let emulator = builder.build().unwrap();
        let server = EmulatorServer::bind("127.0.0.1:0", emulator.clone()).await.unwrap();
        let folder = Folder::new();
        let path = folder.path("config");
        client_config::write(Path::new(&path), &client_config::text(&server.url(), None, &tokens, &users)).unwrap();

        let client = Client::builder().environment(lookup([("IONOS_CONFIG_FILE", &path)])).build().unwrap();
        assert_eq!(client.mongodb().templates().list().collect_up_to(100).await.unwrap().len(), 9);
        assert!(client.mongodb().clusters().list().collect_up_to(100).await.unwrap().is_empty());
        assert_eq!(emulator.journal().count("clustersGet"), 1);
        server.shutdown().await;
    }
}

#[tokio::test]
async fn written_ca_certificate_is_trusted_by_client() {
    let identity = TlsIdentity::new::<&str>([]).unwrap();
    let emulator = Emulator::new();
    let server = EmulatorServer::bind_tls("127.0.0.1:0", emulator.clone(), &identity).await.unwrap();
    let folder = Folder::new();
    let path = folder.path("config");
    for (ca_pem, trusted) in [(Some(identity.ca_pem()), true), (None, false)] {
        client_config::write(Path::new(&path), &client_config::text(&server.url(), ca_pem, &[], &[])).unwrap();
        let client = Client::builder().environment(lookup([("IONOS_CONFIG_FILE", &path)])).build().unwrap();
        let templates = client.mongodb().templates().list().collect_up_to(100).await;
        assert_eq!(templates.is_ok(), trusted, "{:?}", templates.err());
    }
    assert_eq!(emulator.journal().count("templatesGet"), 1);
}
