//! The AI Model Hub by a crate for OpenAI's protocol, here `async-openai`, over the credentials of this SDK.
//!
//! A stub on this machine takes the place of the Model Hub: it requires the token, and repeats the question.

use std::convert::Infallible;
use std::error::Error;

use async_openai::Client;
use async_openai::config::OpenAIConfig;
use async_openai::types::chat::{ChatCompletionRequestUserMessage, CreateChatCompletionRequestArgs};
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use ionoscloud::Product;
use ionoscloud::transport::{Credentials, TokenFile};
use tokio::net::TcpListener;

/// The Model Hub's URL in the OpenAI protocol, but for this program.
const URL: &str = "https://openai.inference.de-txl.ionos.com/v1";
/// Credentials are asked for by product: those of this SDK are the same for each.
static MODEL_HUB: Product = Product::new("model-hub", "v1");

const TOKEN: &str = "token-of-the-file";
const QUESTION: &str = "Which of these clusters is idle?";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    // This SDK has its own; that of `async-openai` is the one of the process.
    rustls::crypto::ring::default_provider().install_default().map_err(|_| "there is a crypto provider already")?;
    // A file that is replaced now and then, as in Kubernetes: it is read again when it has changed.
    let path = std::env::temp_dir().join(format!("model-hub-token-{}", std::process::id()));
    std::fs::write(&path, TOKEN)?;
    let credentials = TokenFile::new(&path)?;
    let url = serve().await?;
    println!("{URL} is at {url} here");

    let reply = ask(&credentials, &url).await?;
    std::fs::write(&path, "another-token")?;
    let refused = ask(&TokenFile::new(&path)?, &url).await.is_err();
    std::fs::remove_file(&path)?;
    println!("{reply}");
    if reply == QUESTION && refused { Ok(()) } else { Err("the stub did not check token and question".into()) }
}

/// Asks a model. The token is that of now: a client is cheap, and made for each question or once a token is replaced.
async fn ask(credentials: &impl Credentials, url: &str) -> Result<String, Box<dyn Error>> {
    let authorization = credentials.authorization(&MODEL_HUB).await?;
    let token = authorization.to_str()?.strip_prefix("Bearer ").ok_or("the credentials are no token")?;
    let client = Client::with_config(OpenAIConfig::new().with_api_base(url).with_api_key(token));
    let request = CreateChatCompletionRequestArgs::default()
        .model("meta-llama/Llama-3.3-70B-Instruct")
        .messages([ChatCompletionRequestUserMessage::from(QUESTION).into()])
        .build()?;
    let response = client.chat().create(request).await?;
    let choice = response.choices.into_iter().next().ok_or("there is no choice")?;
    Ok(choice.message.content.ok_or("the choice has no text")?)
}

/// Serves a stub of the Model Hub; returns its URL.
async fn serve() -> Result<String, Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/v1", listener.local_addr()?);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let connection = hyper::server::conn::http1::Builder::new();
            tokio::spawn(connection.serve_connection(TokioIo::new(stream), service_fn(respond)));
        }
    });
    Ok(url)
}

/// 401 without the token; else the question that the body has.
async fn respond(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    let is_known = parts.headers.get("authorization").is_some_and(|sent| *sent == format!("Bearer {TOKEN}"));
    let is_chat = parts.uri.path() == "/v1/chat/completions" && String::from_utf8_lossy(&body).contains(QUESTION);
    let (status, text) = match (is_known, is_chat) {
        (true, true) => (StatusCode::OK, completion()),
        (true, false) => (StatusCode::NOT_FOUND, error("not found")),
        (false, _) => (StatusCode::UNAUTHORIZED, error("unauthorized")),
    };
    let mut response = Response::new(Full::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert("content-type", http::HeaderValue::from_static("application/json"));
    Ok(response)
}

fn completion() -> String {
    format!(
        r#"{{"id":"1","object":"chat.completion","created":1777593600,"model":"stub","choices":[{{"index":0,
        "message":{{"role":"assistant","content":"{QUESTION}"}},"finish_reason":"stop"}}]}}"#
    )
}

fn error(message: &str) -> String {
    format!(r#"{{"error":{{"message":"{message}","type":"invalid_request_error"}}}}"#)
}
