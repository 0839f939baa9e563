//! The configuration file of a cluster for `kubectl` and other clients, as YAML or JSON.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::StatusCode;
use serde_json::{Value, json};
use uuid::Uuid;

use super::clusters::CLUSTER;
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::table::TableRequest;
use crate::products::databases::short_name;

/// A certificate that clients can parse. Its key was thrown away: no server has it.
const CA: &str = include_str!("ca.pem");

const YAML: [&str; 2] = ["application/yaml", "application/x-yaml"];
const JSON: &str = "application/json";

/// The file in the media type that `Accept` asks for; YAML if it leaves the choice. A cluster that is being created has
/// none.
pub(crate) fn get(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let cluster = request.find(&CLUSTER)?;
    if !cluster.timeline.is_created(request.call.now) {
        let text = "the cluster is not ACTIVE yet";
        return Err(ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "emulator-busy", text));
    }
    let config = config(&cluster.id, cluster.text("name"));
    let [yaml, other] = YAML;
    Ok(match request.call.preferred(&[yaml, other, JSON]) {
        JSON => Success::text(JSON, config.to_string()),
        media_type => Success::text(media_type, as_yaml(&config)),
    })
}

/// One cluster, one user with a token, and the context of both. Its host exists nowhere.
fn config(id: &str, name: &str) -> Value {
    let token = Uuid::new_v5(&Uuid::NAMESPACE_OID, id.as_bytes()).simple().to_string();
    let context = format!("cluster-admin@{name}");
    json!({
        "apiVersion": "v1",
        "kind": "Config",
        "clusters": [{
            "name": name,
            "cluster": {
                "certificate-authority-data": STANDARD.encode(CA),
                "server": format!("https://k8s-{}.emulator.invalid:6443", short_name(id)),
            },
        }],
        "contexts": [{ "name": context, "context": { "cluster": name, "user": "cluster-admin" } }],
        "current-context": context,
        "preferences": {},
        "users": [{ "name": "cluster-admin", "user": { "token": token } }],
    })
}

/// Block style down to the scalars, which are JSON texts: YAML has those too.
fn as_yaml(config: &Value) -> String {
    let mut text = String::new();
    write(&mut text, config, 0);
    text
}

fn write(text: &mut String, value: &Value, indent: usize) {
    let start = " ".repeat(indent);
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (name, value) in members {
                *text += &format!("{start}{name}:{}", lead(value));
                write(text, value, indent + 2);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for item in items {
                let mut inner = String::new();
                write(&mut inner, item, indent + 2);
                *text += &format!("{start}- {}", inner.trim_start());
            }
        }
        scalar => *text += &format!("{scalar}\n"),
    }
}

/// The characters between a name and its value.
fn lead(value: &Value) -> &'static str {
    let is_block = value.as_object().is_some_and(|members| !members.is_empty())
        || value.as_array().is_some_and(|items| !items.is_empty());
    if is_block { "\n" } else { " " }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yaml_is_same_as_json() {
        let config = config("b0000001-0000-4000-8000-000000000001", "it's: \"odd\"");
        let yaml = as_yaml(&config);
        assert!(yaml.lines().all(|line| !line.contains('{') || line.ends_with("{}")), "block style: {yaml}");
        let read: Value = serde_saphyr::from_str(&yaml).unwrap();
        assert_eq!(read, config);
    }
}
