//! The program: its ready line, its flags, its end.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by panicking")]
#![cfg(unix)]

mod program;

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Command, Stdio};

use program::{DATACENTER, Folder, PROGRAM, Running, ask, ended, started};
use serde_json::{Value, json};

fn status_of(address: &str, path: &str, authorization: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: {authorization}\r\n\r\n")
        .unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    response.split(' ').nth(1).unwrap().to_owned()
}

#[test]
fn program_serves_until_signal() {
    for signal in ["TERM", "INT"] {
        let (mut running, address) = started(&["--time-scale", "600"], &[]);
        assert!(address.starts_with("127.0.0.1:"), "{address}");
        assert_eq!(status_of(&address, "/databases/mongodb/templates", "Bearer any"), "200");
        let id = running.0.id().to_string();
        assert!(Command::new("kill").args(["-s", signal, &id]).status().unwrap().success());
        assert_eq!(running.0.wait().unwrap().code(), Some(0), "SIG{signal}");
    }
}

#[test]
fn files_that_overwrite_each_other_are_refused() {
    let folder = Folder::new("same-file");
    let file = folder.file("one");
    for other in ["--journal", "--write-config"] {
        let output = ended(&["--listen", "127.0.0.1:0", "--state", &file, other, &file]);
        let message = String::from_utf8(output.stderr).unwrap();
        assert!(message.contains(&format!("--state and {other} name the same file")), "{message}");
    }
    for flag in ["--state", "--write-config"] {
        let output = ended(&["--listen", "127.0.0.1:0", flag, "/dev/null"]);
        let message = String::from_utf8(output.stderr).unwrap();
        assert!(message.contains("is no regular file"), "{message}");
    }
}

#[test]
fn credentials_come_from_flags_and_environment() {
    let path = "/databases/mongodb/clusters";
    let (_running, address) = started(&["--token", "one", "--user", "ada:pass:word"], &[]);
    for (authorization, status) in [("Bearer one", "200"), ("Basic YWRhOnBhc3M6d29yZA==", "200"), ("Bearer two", "401")]
    {
        assert_eq!(status_of(&address, path, authorization), status, "{authorization}");
    }
    let (_running, address) = started(&[], &[("EMULATOR_TOKEN", "two")]);
    assert_eq!(status_of(&address, path, "Bearer two"), "200");
    assert_eq!(status_of(&address, path, "Bearer one"), "401");
}

#[test]
fn faults_are_read_from_file() {
    let folder = Folder::new("faults");
    let file = folder.file("faults.json");
    fs::write(&file, r#"[{ "on": "templatesGet", "nth": 2, "then": { "status": 503, "body": "html" } }]"#).unwrap();
    let (_running, address) = started(&["--fault", &file], &[]);
    let statuses = [(); 3].map(|()| status_of(&address, "/databases/mongodb/templates", "Bearer any"));
    assert_eq!(statuses, ["200", "503", "200"]);

    fs::write(&file, "[\n  { \"then\": {}, \"on\": \"templateGet\" }\n]").unwrap();
    for (file, expected) in
        [(&file, "did you mean `templatesGet`? at line 2 column 37"), (&folder.file("none"), "No such file")]
    {
        let output = ended(&["--fault", file]);
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && text.contains(expected) && text.contains(file.as_str()), "{text}");
    }
}

#[test]
fn written_configuration_has_port() {
    let folder = Folder::new("config");
    let file = folder.file("config.yaml");
    fs::write(&file, "something longer than what will be there: ".repeat(99)).unwrap();
    let tricky = "a\"b:#'{}";
    for (flags, credentials) in [
        (vec!["--token", tricky, "--token", "second"], json!({ "token": tricky })),
        (vec!["--user", "ada:p:\u{e4} \"\\"], json!({ "username": "ada", "password": "p:\u{e4} \"\\" })),
    ] {
        let flags = [flags, vec!["--write-config", &file]].concat();
        let (_running, address) = started(&flags, &[]);
        let config: Value = serde_saphyr::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        let url = format!("http://{address}");
        assert_eq!((&config["version"], &config["currentProfile"]), (&json!(1.0), &json!("emulator")));
        let profile = json!([{ "name": "emulator", "environment": "emulator", "credentials": credentials }]);
        assert_eq!(config["profiles"], profile);
        let products = config["environments"][0]["products"].as_array().unwrap();
        let endpoints = |name: &str| &products.iter().find(|product| product["name"] == name).unwrap()["endpoints"];
        assert_eq!(endpoints("mongo"), &json!([{ "name": format!("{url}/databases/mongodb") }]));
        assert_eq!(endpoints("activity-log"), &json!([{ "name": format!("{url}/activity-log") }]));
        assert_eq!(endpoints("cloud"), &json!([{ "name": format!("{url}/cloudapi/v6") }]));
        assert_eq!(endpoints("kafka")[0], json!({ "name": format!("{url}/kafka") }));
        let regional = json!({ "name": format!("{url}/kafka/de-fra"), "location": "de/fra" });
        assert_eq!(endpoints("kafka")[1], regional);
        assert_eq!(products.len(), 25, "no product is left to the vendor's own host");
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let neighbour = format!("{}.new", folder.file("config.yaml"));
    fs::copy(folder.file("config.yaml"), &neighbour).unwrap();
    let backup = fs::read_to_string(&neighbour).unwrap();
    drop(started(&["--write-config", &folder.file("config.yaml")], &[]));
    assert_eq!(fs::read_to_string(&neighbour).unwrap(), backup);
    let output = ended(&["--write-config", &folder.file("no/such/folder")]);
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && output.stdout.is_empty() && text.contains("no/such/folder"), "{text}");
}

#[test]
fn state_lag_flag_delays_reads() {
    let body = json!({ "properties": {
        "displayName": "a", "mongoDBVersion": "7.0", "location": "de/txl", "instances": 1,
        "templateID": "33457e53-1f8b-4ed2-8a12-2d42355aa759",
        "connections": [{ "datacenterId": DATACENTER, "lanId": "2", "cidrList": ["10.1.1.3/24"] }],
    } });
    let clusters = "/databases/mongodb/clusters";
    let patch = json!({ "properties": { "displayName": "b" } });
    let (_running, address) = started(&["--get-visibility-delay", "600", "--busy-status", "422"], &[]);
    let made = ask(&address, "POST", clusters, Some(&body)).unwrap().1;
    let path = format!("{clusters}/{}", made["id"].as_str().unwrap());
    assert_eq!(ask(&address, "GET", &path, None).unwrap().0, 404);
    let (_running, address) = started(&["--list-visibility-delay", "600", "--busy-status", "422"], &[]);
    let made = ask(&address, "POST", clusters, Some(&body)).unwrap().1;
    let path = format!("{clusters}/{}", made["id"].as_str().unwrap());
    assert_eq!(ask(&address, "GET", clusters, None).unwrap().1["items"], json!([]));
    assert_eq!(ask(&address, "PATCH", &path, Some(&patch)).unwrap().0, 422, "busy");

    // Eight minutes pass in 5 ms, and so does an hour until the first snapshot; ten hours do not.
    let flags = ["--time-scale", "100000", "--state-lag", "36000000", "--first-snapshot", "60"];
    let (_running, address) = started(&flags, &[]);
    let made = ask(&address, "POST", clusters, Some(&body)).unwrap().1;
    let path = format!("{clusters}/{}", made["id"].as_str().unwrap());
    std::thread::sleep(std::time::Duration::from_millis(50));
    assert_eq!(ask(&address, "PATCH", &path, Some(&patch)).unwrap().1["metadata"]["state"], "AVAILABLE");
    assert!(
        !ask(&address, "GET", &format!("{path}/snapshots"), None).unwrap().1["items"].as_array().unwrap().is_empty()
    );
}

#[test]
fn journal_is_written_line_by_line() {
    let folder = Folder::new("journal");
    let (journal, faults) = (folder.file("journal.jsonl"), folder.file("faults.json"));
    fs::write(&faults, r#"[{ "on": "templatesGet", "nth": 2, "name": "second", "then": { "reset": true } }]"#).unwrap();
    let (mut running, address) = started(&["--journal", &journal, "--fault", &faults], &[]);
    let path = "/databases/mongodb/templates?limit=3";
    assert_eq!(status_of(&address, path, "Bearer canary"), "200");
    assert!(ask(&address, "GET", path, None).is_none());
    assert_eq!(status_of(&address, "/nowhere", "Bearer canary"), "404");
    let id = running.0.id().to_string();
    assert!(Command::new("kill").args(["-s", "TERM", &id]).status().unwrap().success());
    assert!(running.0.wait().unwrap().success());
    let text = fs::read_to_string(&journal).unwrap();
    assert!(!text.contains("canary"));
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let found = lines
        .iter()
        .map(|line| json!([line["method"], line["path"], line["operation"], line["status"], line["fault"]]));
    let expected = [
        json!(["GET", path, "templatesGet", 200, null]),
        json!(["GET", path, "templatesGet", null, "second"]),
        json!(["GET", "/nowhere", null, 404, null]),
    ];
    assert_eq!(found.collect::<Vec<_>>(), expected);
    assert!(lines.iter().all(|line| line["requestId"].is_string() && line["at"].is_f64()), "{text}");
    let nowhere = ended(&["--journal", &folder.file("no/such/folder")]);
    assert!(!nowhere.status.success() && String::from_utf8(nowhere.stderr).unwrap().contains("no/such/folder"));
}

#[test]
fn bad_flags_and_busy_port_have_clear_errors() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    for (arguments, expected) in [
        (vec!["--listen", &address], address.as_str()),
        (vec!["--listen", "nonsense"], "nonsense"),
        (vec!["--time-scale", "0"], "greater than zero"),
        (vec!["--time-scale", "nan"], "greater than zero"),
        (vec!["--time-scale", "fast"], "fast"),
        (vec!["--user", "canary"], "NAME:PASSWORD"),
        (vec!["--token", "canary canary"], "token"),
        (vec!["--state-lag=-1"], "number of seconds"),
        (vec!["--busy-status", "500"], "409 or 422"),
        (vec!["--nonsense"], "--nonsense"),
    ] {
        let output = ended(&arguments);
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code().is_some_and(|code| code != 0), "{arguments:?}: {text}");
        assert!(text.contains(expected) && !text.contains("canary"), "{arguments:?}: {text}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn help_shows_no_secret_of_environment() {
    let output = Command::new(PROGRAM).arg("--help").env("EMULATOR_TOKEN", "canary").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("EMULATOR_TOKEN") && !text.contains("canary"), "{text}");
}

#[test]
fn print_operations_lists_every_id() {
    let output = ended(&["--print-operations"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    for id in ["clustersPost", "tokensGenerate", "datacentersLansDelete"] {
        assert!(text.lines().any(|line| line == id), "{id}: {text}");
    }
}

#[test]
fn print_routes_lists_method_and_path() {
    let output = ended(&["--print-routes"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    for line in ["mongodb POST /clusters clustersPost", "auth GET /tokens/generate tokensGenerate"] {
        assert!(text.lines().any(|printed| printed == line), "{line}: {text}");
    }
}

/// `whoami` and the like read the id of the user in the token.
#[test]
fn configured_token_is_jwt_that_is_accepted() {
    let folder = Folder::new("jwt");
    let file = folder.file("config.yaml");
    let (_running, address) = started(&["--write-config", &file], &[]);
    let config: Value = serde_saphyr::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    let token = config["profiles"][0]["credentials"]["token"].as_str().unwrap();
    let payload =
        base64::Engine::decode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, token.split('.').nth(1).unwrap());
    let payload: Value = serde_json::from_slice(&payload.unwrap()).unwrap();
    assert_eq!(payload["identity"]["uuid"].as_str().unwrap().len(), 36);
    for path in ["/databases/mongodb/clusters", "/dns/zones", "/dns/de-fra/zones", "/zones"] {
        assert_eq!(status_of(&address, path, &format!("Bearer {token}")), "200", "{path}");
    }
    assert_eq!(status_of(&address, "/cloudapi/v5/datacenters", &format!("Bearer {token}")), "501");
}

#[test]
fn urls_and_requests_are_printed_on_demand() {
    let (mut running, address) = started(&["--log", "--listen", "127.0.0.1:0"], &[]);
    assert_eq!(status_of(&address, "/nowhere?a=b", "Bearer any"), "404");
    assert_eq!(status_of(&address, "/databases/mongodb/templates", "Bearer any"), "200");
    let mut lines = BufReader::new(running.0.stderr.take().unwrap()).lines();
    assert!(lines.next().unwrap().unwrap().ends_with("404 GET /nowhere?a=b -"));
    assert!(lines.next().unwrap().unwrap().ends_with("200 GET /databases/mongodb/templates templatesGet"));

    let command =
        Command::new(PROGRAM).args(["--listen", "127.0.0.1:0", "--print-urls"]).stdout(Stdio::piped()).spawn();
    let mut running = Running(command.unwrap());
    let lines: Vec<String> =
        BufReader::new(running.0.stdout.take().unwrap()).lines().take(5).map(Result::unwrap).collect();
    let url = lines[0].rsplit(' ').next().unwrap();
    let paths = [("cloud", "cloudapi/v6"), ("auth", "auth/v1"), ("mongo", "databases/mongodb"), ("dns", "dns")];
    let expected = paths.map(|(name, path)| format!("{name} {url}/{path}"));
    assert_eq!(lines[1..], expected);
}

#[test]
fn tls_flag_serves_https_and_writes_ca_certificate() {
    let folder = Folder::new("tls");
    let (ca, config) = (folder.file("ca.pem"), folder.file("config.yaml"));
    let flags = ["--listen", "127.0.0.1:0", "--tls", "--tls-name", "emulator", "--write-ca", &ca];
    let child = Command::new(PROGRAM).args(flags).args(["--write-config", &config]).stdout(Stdio::piped()).spawn();
    let mut running = Running(child.unwrap());
    let mut line = String::new();
    BufReader::new(running.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert!(line.starts_with("ionos-emulator listening on https://127.0.0.1:"), "{line:?}");
    let pem = fs::read_to_string(&ca).unwrap();
    assert!(pem.starts_with("-----BEGIN CERTIFICATE-----") && !pem.contains("KEY"), "{pem}");
    let config: Value = serde_saphyr::from_str(&fs::read_to_string(&config).unwrap()).unwrap();
    let written = config["environments"][0]["certificateAuthData"].as_str().unwrap();
    assert!(written.lines().eq(pem.lines()), "{written}");

    for (flags, expected) in [
        (vec!["--write-ca", &ca], "--tls"),
        (vec!["--tls", "--write-ca", &folder.file("no/such/folder")], "no/such/folder"),
        (vec!["--tls", "--tls-name", ""], "is empty"),
    ] {
        let output = ended(&flags);
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && output.stdout.is_empty() && text.contains(expected), "{text}");
    }
}
