//! MariaDB: its programs, and the statements for users and databases.

use super::changes::Change;
use super::installed::{Recipe, Script};
use super::process::Signal;
use crate::engine::served::{Accounts, User};

/// The administrator has the name of the user that the server runs as, and is known by that alone, through a socket.
pub(super) static RECIPE: Recipe = Recipe {
    name: "mariadb",
    products: &["mariadb", "mariadb-v2"],
    debian_package: "mariadb-server",
    account: "mysql",
    port: 3306,
    programs: &[("{install}", &["mariadb-install-db"]), ("{mariadbd}", &["mariadbd"]), ("{mariadb}", &["mariadb"])],
    folders: &["/usr/sbin"],
    files: |_| Ok(Vec::new()),
    prepare: Some(
        "{install} --no-defaults --datadir={directory}/data --skip-test-db --skip-name-resolve \
         --auth-root-authentication-method=socket --auth-root-socket-user={account}",
    ),
    serve: "{mariadbd} --no-defaults --datadir={directory}/data --socket={directory}/socket --pid-file={directory}/pid \
            --bind-address={address} --port={port} --skip-name-resolve --skip-log-bin \
            --innodb-buffer-pool-size=16M --innodb-flush-log-at-trx-commit=0",
    stop: Signal::Kill,
    client: "{mariadb} --no-defaults --socket={directory}/socket --user={account} --batch --binary-mode",
    variables: &[],
    database: None,
    greeting: "SELECT 1;",
    scripts,
};

/// A user has all rights on the databases that were created with it; where the API has no databases, on all, so that
/// it can create some.
fn scripts(change: &Change<'_>, wanted: &Accounts) -> Vec<Script> {
    let text = match *change {
        Change::CreateUser(name, user) => {
            let user = format!("CREATE USER {} IDENTIFIED BY {};", user_of(name), password(user));
            if wanted.databases.is_empty() { format!("{user} GRANT ALL ON `%`.* TO {};", user_of(name)) } else { user }
        }
        Change::UpdateUser(name, user) => format!("ALTER USER {} IDENTIFIED BY {};", user_of(name), password(user)),
        Change::DropUser(name) => format!("DROP USER {};", user_of(name)),
        Change::CreateDatabase(name, owner) => {
            let created = format!("CREATE DATABASE {};", database(name));
            // In a grant, these two stand for other characters.
            let exact = database(&name.replace('_', "\\_").replace('%', "\\%"));
            owner.map_or(created.clone(), |owner| format!("{created} GRANT ALL ON {exact}.* TO {};", user_of(owner)))
        }
        Change::DropDatabase(name) => format!("DROP DATABASE {};", database(name)),
    };
    vec![Script::new(text)]
}

fn user_of(name: &str) -> String {
    format!("{}@'%'", quoted(name))
}

fn password(user: &User) -> String {
    quoted(user.password.secret().reveal())
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "''"))
}

fn database(name: &str) -> String {
    format!("`{}`", name.replace('`', "``"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::secret::Secret;
    use crate::engine::served::Password;

    #[test]
    fn statements_quote_names_and_passwords() {
        let user = User { password: Password::Plain(Secret::new(r"it's \")), roles: Vec::new() };
        let none = Accounts::default();
        let one = Accounts { databases: [("d".to_owned(), "a".to_owned())].into(), ..Accounts::default() };
        for (change, wanted, expected) in [
            (
                Change::CreateUser("a", &user),
                &none,
                r"CREATE USER 'a'@'%' IDENTIFIED BY 'it''s \\'; GRANT ALL ON `%`.* TO 'a'@'%';",
            ),
            (Change::CreateUser("a", &user), &one, r"CREATE USER 'a'@'%' IDENTIFIED BY 'it''s \\';"),
            (Change::UpdateUser("a", &user), &one, r"ALTER USER 'a'@'%' IDENTIFIED BY 'it''s \\';"),
            (Change::DropUser("a"), &one, "DROP USER 'a'@'%';"),
            (
                Change::CreateDatabase("a_b`c", Some("a")),
                &one,
                r"CREATE DATABASE `a_b``c`; GRANT ALL ON `a\_b``c`.* TO 'a'@'%';",
            ),
            (Change::CreateDatabase("d", None), &one, "CREATE DATABASE `d`;"),
            (Change::DropDatabase("d"), &one, "DROP DATABASE `d`;"),
        ] {
            assert_eq!(scripts(&change, wanted), [Script::new(expected.to_owned())]);
        }
    }
}
