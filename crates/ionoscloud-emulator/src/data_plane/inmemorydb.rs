//! Redis or Valkey for In-Memory DB: their programs, and the commands for users.

use super::changes::Change;
use super::installed::{Recipe, Script};
use super::process::Signal;
use crate::engine::served::{Accounts, Password, User};

/// The user without a name is off, and the administrator's password is in the configuration, which only the server can
/// read.
pub(super) static RECIPE: Recipe = Recipe {
    name: "inmemorydb",
    products: &["inmemorydb", "inmemorydb-v2"],
    debian_package: "redis-server",
    account: "redis",
    port: 6379,
    programs: &[("{server}", &["redis-server", "valkey-server"]), ("{cli}", &["redis-cli", "valkey-cli"])],
    folders: &[],
    files: |_| {
        let text = "user default off\nuser ionos-emulator on >{password} ~* &* +@all\nsave \"\"\nprotected-mode no\n";
        Ok(vec![("server.conf", text.to_owned())])
    },
    prepare: None,
    serve: "{server} {directory}/server.conf --bind {address} --port {port} --unixsocket {directory}/socket \
            --unixsocketperm 700 --dir {directory}",
    stop: Signal::Kill,
    client: "{cli} -s {directory}/socket --user ionos-emulator --pipe",
    variables: &[("REDISCLI_AUTH", "{password}")],
    database: None,
    greeting: "PING\r\n",
    scripts,
};

/// A user may do everything but manage the server. There are no databases with names.
fn scripts(change: &Change<'_>, _: &Accounts) -> Vec<Script> {
    let text = match *change {
        Change::CreateUser(name, user) | Change::UpdateUser(name, user) => {
            format!("ACL SETUSER {} reset on {} ~* &* +@all -@admin\r\n", quoted(name), quoted(&password(user)))
        }
        Change::DropUser(name) => format!("ACL DELUSER {}\r\n", quoted(name)),
        Change::CreateDatabase(..) | Change::DropDatabase(_) => return Vec::new(),
    };
    vec![Script::new(text)]
}

fn password(user: &User) -> String {
    match &user.password {
        Password::Plain(secret) => format!(">{}", secret.reveal()),
        Password::Hash(secret) => format!("#{}", secret.reveal()),
    }
}

/// As an inline command has it: all but letters and digits as bytes in hexadecimal digits.
fn quoted(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'>' | b'#' => char::from(byte).to_string(),
        byte => format!("\\x{byte:02x}"),
    };
    format!("\"{}\"", text.bytes().map(byte).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::secret::Secret;

    #[test]
    fn users_have_passwords_in_plaintext_or_hashed() {
        let rest = "~* &* +@all -@admin\r\n";
        for (password, expected) in [
            (Password::Plain(Secret::new("a\"é\n")), r#"">a\x22\xc3\xa9\x0a""#),
            (Password::Hash(Secret::new("9f86")), "\"#9f86\""),
        ] {
            let user = User { password, roles: Vec::new() };
            let expected = [Script::new(format!("ACL SETUSER \"a\\x5fb\" reset on {expected} {rest}"))];
            assert_eq!(scripts(&Change::CreateUser("a_b", &user), &Accounts::default()), expected);
            assert_eq!(scripts(&Change::UpdateUser("a_b", &user), &Accounts::default()), expected);
        }
        let dropped = scripts(&Change::DropUser("a"), &Accounts::default());
        assert_eq!(dropped, [Script::new("ACL DELUSER \"a\"\r\n".to_owned())]);
    }
}
