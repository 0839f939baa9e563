//! PostgreSQL: its programs, and the statements for users and databases.

use std::io;
use std::net::Ipv4Addr;

use rcgen::generate_simple_self_signed;

use super::changes::Change;
use super::installed::{Files, Recipe, Script};
use super::process::Signal;
use crate::engine::served::{Accounts, User};

/// The administrator is the user `postgres`, who has no password and is reached through a socket in the server's
/// folder alone.
pub(super) static RECIPE: Recipe = Recipe {
    name: "postgresql",
    products: &["postgresql-v1", "postgresql-v2"],
    debian_package: "postgresql",
    account: "postgres",
    port: 5432,
    programs: &[("{initdb}", &["initdb"]), ("{postgres}", &["postgres"]), ("{psql}", &["psql"])],
    folders: &["/usr/lib/postgresql/*/bin"],
    files,
    prepare: Some(
        "{initdb} --pgdata={directory}/data --username=postgres --auth-local=trust --auth-host=scram-sha-256 \
         --encoding=UTF8 --locale=C --no-sync --no-instructions",
    ),
    // A statement that fails may have a password in it, so it is not logged.
    serve: "{postgres} -D {directory}/data -k {directory} -h {address} -p {port} -F -c shared_buffers=16MB \
            -c log_min_error_statement=panic -c ssl=on -c ssl_cert_file={directory}/server.crt \
            -c ssl_key_file={directory}/server.key",
    stop: Signal::Quit,
    client: "{psql} --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --set=VERBOSITY=terse --host={directory} \
             --username=postgres",
    variables: &[("PGDATABASE", "postgres")],
    database: Some("PGDATABASE"),
    greeting: "SELECT 1;",
    scripts,
};

/// Drivers ask for TLS, and do not check the certificate unless they are given a CA.
fn files(address: Ipv4Addr) -> io::Result<Files> {
    let own = generate_simple_self_signed([address.to_string()]).map_err(io::Error::other)?;
    Ok(vec![("server.crt", own.cert.pem()), ("server.key", own.signing_key.serialize_pem())])
}

/// Users may log in and own databases. What a deleted one owned is the administrator's from then on.
fn scripts(change: &Change<'_>, wanted: &Accounts) -> Vec<Script> {
    let one = |text: String| vec![Script::new(text)];
    match *change {
        Change::DropDatabase(name) => one(format!("DROP DATABASE {} WITH (FORCE);", name_of(name))),
        Change::CreateDatabase(name, owner) => {
            let owner = name_of(owner.unwrap_or("postgres"));
            one(format!("CREATE DATABASE {} OWNER {owner};", name_of(name)))
        }
        Change::CreateUser(name, user) => one(format!("CREATE ROLE {} LOGIN PASSWORD {};", name_of(name), text(user))),
        Change::UpdateUser(name, user) => one(format!("ALTER ROLE {} PASSWORD {};", name_of(name), text(user))),
        Change::DropUser(name) => {
            let user = name_of(name);
            let release = format!("REASSIGN OWNED BY {user} TO postgres; DROP OWNED BY {user};");
            let databases = wanted.databases.keys().map(String::as_str).chain(["postgres"]);
            let mut scripts: Vec<Script> = databases
                .map(|database| Script { database: Some(database.to_owned()), text: release.clone() })
                .collect();
            scripts.push(Script::new(format!("DROP ROLE {user};")));
            scripts
        }
    }
}

/// A quoted identifier.
fn name_of(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A quoted password.
fn text(user: &User) -> String {
    format!("'{}'", user.password.secret().reveal().replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::secret::Secret;
    use crate::engine::served::Password;

    fn texts(change: &Change<'_>, wanted: &Accounts) -> Vec<String> {
        let scripts = scripts(change, wanted).into_iter();
        scripts.map(|one| format!("{}: {}", one.database.unwrap_or_default(), one.text)).collect()
    }

    #[test]
    fn names_and_passwords_are_quoted() {
        let user = User { password: Password::Plain(Secret::new("it's \\ \"")), roles: Vec::new() };
        let none = Accounts::default();
        let made = texts(&Change::CreateUser("a\"b'c", &user), &none);
        assert_eq!(made, [r#": CREATE ROLE "a""b'c" LOGIN PASSWORD 'it''s \ "';"#]);
        let changed = texts(&Change::UpdateUser("a", &user), &none);
        assert_eq!(changed, [r#": ALTER ROLE "a" PASSWORD 'it''s \ "';"#]);
        assert_eq!(texts(&Change::CreateDatabase("d", Some("a b")), &none), [r#": CREATE DATABASE "d" OWNER "a b";"#]);
        assert_eq!(texts(&Change::CreateDatabase("d", None), &none), [r#": CREATE DATABASE "d" OWNER "postgres";"#]);
        assert_eq!(texts(&Change::DropDatabase("d"), &none), [r#": DROP DATABASE "d" WITH (FORCE);"#]);
    }

    #[test]
    fn dropped_user_leaves_what_it_owned_in_every_database() {
        let wanted = Accounts { databases: [("d=1".to_owned(), "a".to_owned())].into(), ..Accounts::default() };
        let release = r#"REASSIGN OWNED BY "a" TO postgres; DROP OWNED BY "a";"#;
        let expected = [format!("d=1: {release}"), format!("postgres: {release}"), r#": DROP ROLE "a";"#.to_owned()];
        assert_eq!(texts(&Change::DropUser("a"), &wanted), expected);
    }
}
