use ionoscloud::ErrorKind;
use ionoscloud_emulator::Emulator;

use crate::support::{PLAYGROUND, XS, client};

async fn find(text: &str) -> Result<String, ionoscloud::Error> {
    Ok(client(&Emulator::new()).mongodb().templates().matching(text).await?.id.to_string())
}

#[tokio::test]
async fn template_matches_by_id_or_everyday_name() {
    for (text, id) in [
        ("XS", XS),
        ("xs", XS),
        (XS, XS),
        (&XS.to_uppercase(), XS),
        ("playground", PLAYGROUND),
        (" MongoDB  Playground ", PLAYGROUND),
        ("S", "d5d6aa0a-6db0-4440-a5ac-00cd42b00bb3"),
        ("business s", "d5d6aa0a-6db0-4440-a5ac-00cd42b00bb3"),
        ("4XL", "3a199f09-9699-4493-a858-82d9f55a382e"),
        ("4xl_s", "ea320e28-b973-457a-86c5-68c19dd06d3d"),
    ] {
        assert_eq!(find(text).await.unwrap(), id, "{text}");
    }
}

#[tokio::test]
async fn vague_template_name_is_rejected_without_request() {
    let emulator = Emulator::new();
    for text in ["", "  ", "mongodb", "Business", "MongoDB business"] {
        let error = client(&emulator).mongodb().templates().matching(text).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains("too vague"), "{error}");
    }
    assert_eq!(emulator.journal().count("templatesGet"), 0);
}

#[tokio::test]
async fn unknown_template_lists_known_ones() {
    for text in ["XM", "4XL_", "S business", "6b78ea06", "Business Business"] {
        let error = find(text).await.unwrap_err();
        let wanted = format!("there is no template {text:?}; there are: MongoDB Playground, MongoDB Business XS, ");
        if text == "Business Business" {
            assert!(error.to_string().contains("too vague"), "{error}");
        } else {
            assert!(error.to_string().contains(&wanted), "{error}");
        }
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
    }
}

#[tokio::test]
async fn several_matching_templates_are_named() {
    let page = r#"{"items":[
        {"id":"1","properties":{"name":"MongoDB Business XS"}},
        {"id":"2","properties":{"name":"MongoDB Enterprise XS"}},
        {"id":"3"},
        {"id":"4","properties":{"name":"MongoDB Business S"}}
    ]}"#;
    let service = tower::service_fn(move |_: http::Request<ionoscloud::Body>| async move {
        Ok::<_, std::convert::Infallible>(http::Response::new(ionoscloud::Body::from(page)))
    });
    let templates = ionoscloud::Client::new(ionoscloud::Transport::new(service)).mongodb().templates();
    let error = templates.matching("xs").await.unwrap_err();
    let expected =
        "\"xs\" matches several templates: MongoDB Business XS, MongoDB Enterprise XS; use a more specific name";
    assert!(error.kind() == ErrorKind::Ambiguous && error.to_string().contains(expected), "{error}");
    assert_eq!(templates.matching("enterprise xs").await.unwrap().id, "2");
    assert_eq!(templates.matching("3").await.unwrap().id, "3", "a template without a name has its id");
}
