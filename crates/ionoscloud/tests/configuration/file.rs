//! The file on the disk.

use ionoscloud::{Client, Error, ErrorKind};

use crate::recording::{Events, Folder, lookup, sent, set_mode};

const CANARY: &str = "hunter2-canary";

const FILE: &str = "currentProfile: p\nprofiles:\n  - name: p\n    credentials:\n      token: hunter2-canary\n";

fn message_of(result: Result<Client, Error>, kind: ErrorKind) -> String {
    let error = result.unwrap_err();
    assert_eq!(error.kind(), kind, "{error}");
    assert!(!format!("{error} {error:?}").contains(CANARY), "{error:?}");
    error.to_string()
}

#[test]
fn missing_file_is_error() {
    let folder = Folder::new();
    let (home, none) = (folder.path(""), folder.path("none"));
    let by_name = Client::builder().environment(lookup([("IONOS_CONFIG_FILE", &none), ("IONOS_TOKEN", "t")])).build();
    let text = message_of(by_name, ErrorKind::Configuration);
    assert_eq!(text, format!("IONOS_CONFIG_FILE names the configuration file {none}, which does not exist"));
    let text =
        message_of(Client::builder().config_file(&none).token(test_secrets::token()).build(), ErrorKind::Configuration);
    assert!(text.starts_with("the path given to the builder names the configuration file"), "{text}");
    let by_default = Client::builder().environment(lookup([("HOME", &home), ("IONOS_TOKEN", "t")])).build();
    assert!(by_default.is_ok(), "the usual place may be empty");
}

#[test]
fn unreadable_file_is_error() {
    let folder = Folder::new();
    let build = |path: &str| Client::builder().token(test_secrets::token()).config_file(path).build();
    let text = message_of(build(&folder.path("")), ErrorKind::Configuration);
    assert!(text.ends_with("is not a regular file"), "{text}");
    let binary = folder.write("binary", b"version: 1.0\ncurrentProfile: hunter2-canary\xff\n");
    assert!(message_of(build(&binary), ErrorKind::Configuration).ends_with("binary is not UTF-8 in line 2"));
    let empty = folder.write("empty", "");
    assert!(message_of(build(&empty), ErrorKind::Configuration).ends_with("empty is empty"));
    let large = folder.write("large", "# hunter2-canary\n".repeat(1 << 18));
    assert!(message_of(build(&large), ErrorKind::Configuration).ends_with("is larger than 4 MiB"));
    let broken = folder.write("broken", "profiles:\n  - token: 'hunter2-canary\n");
    let text = message_of(build(&broken), ErrorKind::Configuration);
    assert!(text.contains("broken, line 2, column 12: not YAML: "), "{text}");
}

#[test]
#[cfg(unix)]
fn configuration_file_that_is_pipe_is_rejected() {
    let folder = Folder::new();
    let pipe = folder.path("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let text = message_of(Client::builder().token("t").config_file(&pipe).build(), ErrorKind::Configuration);
    assert_eq!(text, format!("the configuration file {pipe} is not a regular file"));
}

#[test]
fn unusable_default_file_is_error_even_if_unneeded() {
    let folder = Folder::new();
    folder.write(".ionos/config", "profiles: hunter2-canary");
    let home = folder.path("");
    let client = Client::builder().environment(lookup([("HOME", &home), ("IONOS_TOKEN", "t")])).build();
    assert!(message_of(client, ErrorKind::Configuration).contains("`profiles` has to be a list"));
    let client =
        Client::builder().environment(lookup([("HOME", &home), ("IONOS_TOKEN", "t")])).no_config_file().build();
    assert!(client.is_ok());
}

#[test]
fn named_profile_must_exist() {
    let folder = Folder::new();
    let (home, file) = (folder.path(""), folder.write("config", FILE));
    let named = ("IONOS_CURRENT_PROFILE", "q");
    let client = Client::builder().environment(lookup([("IONOS_CONFIG_FILE", &file), named])).build();
    let text = message_of(client, ErrorKind::Configuration);
    assert!(text.starts_with("IONOS_CURRENT_PROFILE names a profile") && text.ends_with("it has p"), "{text}");
    let client = Client::builder().config_file(&file).profile("q").build();
    assert!(message_of(client, ErrorKind::Configuration).starts_with("the name given to the builder names a profile"));
    let client = Client::builder().environment(lookup([("HOME", &home), named, ("IONOS_TOKEN", "t")])).build();
    let text = message_of(client, ErrorKind::Configuration);
    assert!(text.contains("IONOS_CURRENT_PROFILE names a profile, but there is no configuration file"), "{text}");
    let text =
        message_of(Client::builder().token(test_secrets::token()).profile("q").build(), ErrorKind::Configuration);
    assert!(text.ends_with("but no configuration file is named"), "{text}");
}

#[test]
fn missing_credentials_name_every_source() {
    let folder = Folder::new();
    let home = folder.path("");
    let by = |variables: &[(&str, &str)]| {
        let variables: Vec<_> = variables.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
        let lookup = move |name: &str| variables.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
        message_of(Client::builder().environment(lookup).build(), ErrorKind::Credentials)
    };
    let advice = "; set IONOS_TOKEN, or IONOS_USERNAME and IONOS_PASSWORD, or give the profile a token";
    let place = format!("{home}.ionos/config");
    assert_eq!(
        by(&[("HOME", &home), ("IONOS_TOKEN", " ")]),
        format!(
            "no credentials: the builder has none; IONOS_TOKEN is set to nothing; IONOS_USERNAME is not set; \
             IONOS_PASSWORD is not set; there is no configuration file {place}{advice}"
        )
    );
    assert!(by(&[]).contains("; there is no configuration file: neither IONOS_CONFIG_FILE nor HOME is set"));
    let half = by(&[("HOME", &home), ("IONOS_USERNAME", "me")]);
    assert!(
        half.contains("IONOS_USERNAME is set, but IONOS_PASSWORD is not set; other sources were skipped"),
        "{half}"
    );
    let half = by(&[("IONOS_PASSWORD", CANARY), ("IONOS_USERNAME", "")]);
    assert!(half.contains("IONOS_PASSWORD is set, but IONOS_USERNAME is set to nothing; other sources were"), "{half}");

    for (profile, says) in [
        ("username: me", "has a username, but no password and no token"),
        ("password: hunter2-canary", "has a password, but no username and no token"),
        ("s3AccessKey: hunter2-canary", "has no credentials"),
        ("tokn: hunter2-canary", "has no credentials; the key `tokn` in line 5 is unknown, did you mean `token`?"),
    ] {
        let text = format!("currentProfile: p\nprofiles:\n  - name: p\n    credentials:\n      {profile}\n");
        let file = folder.write("config", text);
        let said = by(&[("IONOS_CONFIG_FILE", &file)]);
        let profile = format!("the profile \"p\" of the configuration file {file}");
        assert!(said.contains(&format!("{profile} {says}{advice}")), "{said}");
        let alone = message_of(Client::builder().config_file(&file).build(), ErrorKind::Credentials);
        assert!(alone.contains("the environment was not read; the profile \"p\""), "{alone}");
        assert!(!alone.contains("IONOS_") && alone.contains("call `.token(…)`"), "{alone}");
    }
    let file = folder.write("config", FILE.replace("currentProfile: p\n", ""));
    let said = by(&[("IONOS_CONFIG_FILE", &file)]);
    assert!(said.contains(&format!("no profile of the configuration file {file} was chosen")), "{said}");
}

#[tokio::test]
async fn half_credentials_are_not_completed_by_profile() {
    let folder = Folder::new();
    let file = folder.write("config", FILE);
    let (file, user) = (("IONOS_CONFIG_FILE", file.as_str()), ("IONOS_USERNAME", "me"));
    let error = sent(Client::builder().environment(lookup([file, user]))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    let empty = Client::builder().environment(lookup([file, ("IONOS_USERNAME", "")]));
    assert_eq!(sent(empty).await.unwrap().authorization, format!("Bearer {CANARY}"));
}

#[test]
#[cfg(unix)]
fn file_readable_by_others_is_read_with_warning() {
    let folder = Folder::new();
    let file = folder.write("config", FILE);
    let build = || assert!(Client::builder().config_file(&file).build().is_ok());
    assert_eq!(Events::of(build), "");
    for mode in [0o640, 0o604, 0o620] {
        set_mode(&file, mode);
        let events = Events::of(build);
        assert_eq!(events.lines().count(), 1, "{events}");
        assert!(events.starts_with("WARN") && events.contains("chmod 600") && events.contains(&file), "{events}");
    }
}

#[test]
fn unknown_key_is_logged_without_its_name() {
    let folder = Folder::new();
    let file = folder.write("config", format!("{FILE}      {CANARY}: x\nlater: [1]\n"));
    let events = Events::of(|| assert!(Client::builder().config_file(&file).build().is_ok()));
    assert_eq!(events.matches("is unknown and was ignored").count(), 2, "{events}");
    assert!(events.contains("below=profiles[0].credentials") && !events.contains(CANARY), "{events}");
}

#[test]
fn misspelled_key_is_logged_with_nearest_known_one() {
    let folder = Folder::new();
    let file = folder.write("config", format!("{FILE}failovr: {{strategy: none}}\n"));
    let events = Events::of(|| assert!(Client::builder().config_file(&file).build().is_ok()));
    assert!(events.starts_with("WARN") && events.contains("did you mean `failover`?"), "{events}");
    assert!(events.contains("key=\"failovr\""), "{events}");
}

#[test]
fn disabled_verification_is_logged() {
    let folder = Folder::new();
    let endpoint = "{name: h.example, skipTlsVerify: true}";
    let file = folder
        .write("config", format!("environments: [{{name: e, products: [{{name: mongo, endpoints: [{endpoint}]}}]}}]"));
    let events =
        Events::of(|| assert!(Client::builder().token(test_secrets::token()).config_file(&file).build().is_ok()));
    assert!(events.starts_with("WARN") && events.contains("h.example"), "{events}");
    let insecure = lookup([("IONOS_ALLOW_INSECURE", "1"), ("IONOS_TOKEN", "t")]);
    let events = Events::of(|| assert!(Client::builder().environment(insecure).build().is_ok()));
    assert!(events.starts_with("WARN") && events.contains("IONOS_ALLOW_INSECURE"), "{events}");
}

#[test]
fn client_debug_shows_nothing_of_its_file() {
    let folder = Folder::new();
    let file = folder.write("config", FILE);
    let builder = Client::builder().environment(lookup([("IONOS_PASSWORD", CANARY)])).config_file(&file).profile("p");
    assert!(!format!("{builder:?}").contains(CANARY));
    let client = Client::builder().config_file(&file).build().unwrap();
    assert!(!format!("{client:?}").contains(CANARY));
}
