//! A client without TLS: plain http to this machine works, and https reports the missing features.

use std::error::Error;

use http::Request;
use ionoscloud::{Body, Client, ErrorKind, Product};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

static TOYS: Product = Product::new("toys", "1");

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let plain = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") && stream.read_buf(&mut head).await.is_ok_and(|read| read > 0) {}
            let response = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";
            let _ = stream.write_all(response).await;
        }
    });
    let client = |url: &str| Client::builder().token("t").base_url(url).build();
    let call = || Request::get("/toys").body(Body::empty());

    let response = client(&plain)?.request(&TOYS, call()?).await?;
    assert_eq!(&response.body()[..], b"{}");

    let error = client("https://api.example")?.request(&TOYS, call()?).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("enable the features `rustls`, `ring` or `aws-lc-rs`"), "{error}");
    Ok(())
}
