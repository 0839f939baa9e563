//! Servers whose programs are installed on this machine, each by a recipe.

use std::fs;
use std::io;
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener};
use std::path::{Path, PathBuf};

use super::account::Account;
use super::changes::Change;
use super::command::{Command, filled_in};
use super::engine::{at_free_address, until_it_responds};
use super::process::{Process, Program, Signal, find_program, password, random};
use super::{DataPlaneError, failed};
use crate::engine::served::Accounts;

/// A kind of server as data. Its texts are commands with placeholders: `{program}` for each of the programs,
/// `{directory}` for the server's folder, `{address}`, `{port}`, `{account}` for the user that it runs as, and
/// `{password}` for one that only this server has.
pub(super) struct Recipe {
    /// The name by which it is chosen.
    pub(super) name: &'static str,
    /// The names of the documents of its products.
    pub(super) products: &'static [&'static str],
    pub(super) debian_package: &'static str,
    /// The user that the package creates.
    pub(super) account: &'static str,
    pub(super) port: u16,
    /// The placeholder of each program, with the names that it may have.
    pub(super) programs: &'static [(&'static str, &'static [&'static str])],
    /// Folders with programs, before those of `PATH`. A `*` is the highest number there is.
    pub(super) folders: &'static [&'static str],
    /// Files of the server's folder.
    pub(super) files: fn(Ipv4Addr) -> io::Result<Files>,
    /// Run once, before the server.
    pub(super) prepare: Option<&'static str>,
    pub(super) serve: &'static str,
    pub(super) stop: Signal,
    /// Run with a script as its input.
    pub(super) client: &'static str,
    /// Variables of the client.
    pub(super) variables: &'static [(&'static str, &'static str)],
    /// The variable of the client for the database that it uses, if it takes one.
    pub(super) database: Option<&'static str>,
    /// A script that does nothing.
    pub(super) greeting: &'static str,
    /// The scripts of a change, given all users and databases that are wanted.
    pub(super) scripts: fn(&Change<'_>, &Accounts) -> Vec<Script>,
}

/// Names and texts.
pub(super) type Files = Vec<(&'static str, String)>;

/// A text for the client of a server.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Script {
    /// The client's own choice if there is none.
    pub(super) database: Option<String>,
    pub(super) text: String,
}

/// A recipe whose programs are there.
#[derive(Clone)]
pub(super) struct Installed {
    pub(super) recipe: &'static Recipe,
    account: Account,
    /// The placeholder and the path of each.
    programs: Vec<(&'static str, String)>,
}

/// The client of one server.
pub(super) struct Client {
    recipe: &'static Recipe,
    account: Account,
    directory: PathBuf,
    words: Vec<String>,
    variables: Vec<(&'static str, String)>,
}

impl Script {
    pub(super) fn new(text: String) -> Self {
        Self { database: None, text }
    }
}

impl Installed {
    /// An error that names the package if a program is missing.
    pub(super) fn find(recipe: &'static Recipe) -> Result<Self, DataPlaneError> {
        let folders: Vec<PathBuf> = recipe.folders.iter().filter_map(|folder| highest(folder)).collect();
        let mut programs = Vec::new();
        for (placeholder, names) in recipe.programs {
            let found = names.iter().find_map(|name| find_program(name, &folders));
            let found = found.ok_or_else(|| {
                let (name, names, package) = (recipe.name, names.join(" or "), recipe.debian_package);
                DataPlaneError(format!("{name} needs the program {names}; Debian: apt-get install {package}"))
            })?;
            programs.push((*placeholder, found.display().to_string()));
        }
        let account = Account::for_server(recipe.account);
        let account = account.map_err(|error| DataPlaneError(format!("{}: {error}", recipe.name)))?;
        Ok(Self { recipe, account, programs })
    }

    /// A server that asks for authentication, and a client that may do everything there.
    pub(super) async fn start(&self, directory: &Path) -> Result<(Process, Client, SocketAddrV4), DataPlaneError> {
        let folder = fs::create_dir_all(directory).and_then(|()| self.account.own(directory));
        folder.map_err(|error| failed("its folder", &error))?;
        let password = password();
        let (directory_text, account) = (directory.display().to_string(), self.account.name());
        let mut values: Vec<(&str, &str)> = self.programs.iter().map(|(name, path)| (*name, path.as_str())).collect();
        values.extend([("{directory}", directory_text.as_str()), ("{account}", account)]);
        values.push(("{password}", password.reveal()));
        if let Some(command) = self.recipe.prepare {
            self.program(command, &values, directory)?.run("").await?;
        }
        let variables = self.recipe.variables.iter();
        let client = Client {
            recipe: self.recipe,
            account: self.account.clone(),
            directory: directory.to_owned(),
            words: Command::parse(self.recipe.client, &[])?.words(&values),
            variables: variables.map(|(name, value)| (*name, filled_in(value, &values))).collect(),
        };
        let candidate = || address_of_its_own(self.recipe.port);
        let serve = async |address: SocketAddrV4| {
            let (ip, port) = (address.ip().to_string(), address.port().to_string());
            let values = [&values[..], &[("{address}", ip.as_str()), ("{port}", port.as_str())]].concat();
            self.write_files(directory, *address.ip(), &values).map_err(|error| failed("its files", &error))?;
            let program = self.program(self.recipe.serve, &values, directory)?;
            let mut process = Process::start(&program, directory, self.recipe.stop)?;
            let greeting = Script::new(self.recipe.greeting.to_owned());
            until_it_responds(&mut process, async || client.run(&greeting).await).await?;
            Ok(process)
        };
        let (process, address) = at_free_address(candidate, serve).await?;
        Ok((process, client, address))
    }

    fn program(&self, command: &str, values: &[(&str, &str)], directory: &Path) -> Result<Program, DataPlaneError> {
        let words = Command::parse(command, &[])?.words(values);
        Ok(Program::new(words).of_account(&self.account, directory, Vec::new()))
    }

    fn write_files(&self, directory: &Path, address: Ipv4Addr, values: &[(&str, &str)]) -> io::Result<()> {
        for (name, text) in (self.recipe.files)(address)? {
            let path = directory.join(name);
            fs::write(&path, filled_in(&text, values))?;
            self.account.own(&path)?;
        }
        Ok(())
    }
}

impl Client {
    pub(super) async fn apply(&self, change: &Change<'_>, wanted: &Accounts) -> Result<(), DataPlaneError> {
        for script in (self.recipe.scripts)(change, wanted) {
            let done = self.run(&script).await;
            done.map_err(|DataPlaneError(said)| DataPlaneError(without_password(said, change)))?;
        }
        Ok(())
    }

    async fn run(&self, script: &Script) -> Result<(), DataPlaneError> {
        let mut variables = self.variables.clone();
        variables.extend(self.recipe.database.zip(script.database.clone()));
        Program::new(self.words.clone()).of_account(&self.account, &self.directory, variables).run(&script.text).await
    }
}

/// The words of a client without a password: they may quote a part of a statement.
fn without_password(said: String, change: &Change<'_>) -> String {
    match change {
        Change::CreateUser(_, user) | Change::UpdateUser(_, user) if !user.password.secret().is("") => {
            said.replace(user.password.secret().reveal(), "[redacted]")
        }
        _ => said,
    }
}

/// The folder that a pattern with `*` stands for.
fn highest(pattern: &str) -> Option<PathBuf> {
    let Some((before, after)) = pattern.split_once('*') else { return Some(PathBuf::from(pattern)) };
    let numbers = fs::read_dir(before).ok()?.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<u32>().ok());
    numbers.max().map(|number| PathBuf::from(format!("{before}{number}{after}")))
}

/// An address of the loopback network at which this port is free. On Linux all of 127.0.0.0/8 are there.
fn address_of_its_own(port: u16) -> io::Result<SocketAddrV4> {
    let address = if cfg!(target_os = "linux") {
        let [a, b, c, ..] = random().to_be_bytes();
        // Neither 127.0.0.1 nor what distributions use beside it, and no broadcast address.
        Ipv4Addr::new(127, a | 64, b, c.clamp(1, 254))
    } else {
        Ipv4Addr::LOCALHOST
    };
    let address = SocketAddrV4::new(address, port);
    TcpListener::bind(address).map_err(|error| io::Error::new(error.kind(), format!("{address}: {error}")))?;
    Ok(address)
}

impl std::fmt::Debug for Installed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Installed").field("name", &self.recipe.name).field("programs", &self.programs).finish()
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::engine::secret::Secret;
    use crate::engine::served::{Password, User};

    /// A server that never listens, with a client that keeps what it is given.
    const RECIPE: Recipe = Recipe {
        name: "shell",
        products: &[],
        debian_package: "dash",
        account: "root",
        port: 7777,
        programs: &[("{sh}", &["no-such-shell", "sh"])],
        folders: &["/no/such/folder"],
        files: |address| Ok(vec![("address", format!("{address} {{address}} {{port}}"))]),
        prepare: Some("{sh} -c 'cd {directory} && echo prepared > said'"),
        serve: "{sh} -c 'exec sleep 100'",
        stop: Signal::Terminate,
        client: "{sh} -c 'printf \"$WORD \" >> said; cat >> said; grep -q secret said && cat said >&2 && exit 3; true'",
        variables: &[],
        database: Some("WORD"),
        greeting: "greeting\n",
        scripts: |change, _| match change {
            Change::CreateUser(name, user) => vec![
                Script { database: Some("d".to_owned()), text: format!("{name} ") },
                Script::new(format!("{}\n", user.password.secret().reveal())),
            ],
            _ => Vec::new(),
        },
    };

    static SHELL: Recipe = RECIPE;
    static BROKEN: Recipe = Recipe { programs: &[("{a}", &["sh"]), ("{b}", &["no-such-1", "no-such-2"])], ..RECIPE };

    fn user(password: &str) -> User {
        User { password: Password::Plain(Secret::new(password)), roles: Vec::new() }
    }

    #[test]
    fn missing_program_is_named_with_its_package() {
        let error = Installed::find(&BROKEN).unwrap_err().to_string();
        assert_eq!(error, "shell needs the program no-such-1 or no-such-2; Debian: apt-get install dash");
    }

    #[tokio::test]
    async fn recipe_is_followed_in_folder_of_server() {
        let folder = tempfile::tempdir().unwrap();
        let directory = folder.path().join("1");
        let (mut process, client, address) = Installed::find(&SHELL).unwrap().start(&directory).await.unwrap();
        let (name, anna, wanted) = ("anna", user("0123"), Accounts::default());
        client.apply(&Change::CreateUser(name, &anna), &wanted).await.unwrap();
        let read = |name: &str| fs::read_to_string(directory.join(name)).unwrap();
        assert_eq!(read("said"), "prepared\n greeting\nd anna  0123\n");
        let ip = address.ip();
        assert_eq!(read("address"), format!("{ip} {ip} 7777"));
        assert!(ip.is_loopback() && (*ip != Ipv4Addr::LOCALHOST || cfg!(not(target_os = "linux"))));

        let error = client.apply(&Change::CreateUser("bob", &user("secret")), &wanted).await.unwrap_err().to_string();
        assert!(error.contains("exit status: 3") && error.ends_with("d bob  [redacted]"), "{error}");
        process.must_run().unwrap();
        process.stop().await;
    }

    #[test]
    fn folder_is_that_of_highest_number() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["9", "15", "x"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        let pattern = format!("{}/*/bin", folder.path().display());
        assert_eq!(highest(&pattern), Some(folder.path().join("15/bin")));
        assert_eq!(highest("/no/such/*/bin"), None);
        assert_eq!(highest("/plain"), Some(PathBuf::from("/plain")));
    }
}
