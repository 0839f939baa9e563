//! Credentials of the environment and of the profile, or the reasons why there are none.

use ionoscloud_core::{Error, ErrorKind, Secret};

use super::Found;
use crate::config::environment::Variables;

/// Credentials, all of them from one place.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct FoundCredentials {
    /// The place, as errors name it.
    pub(crate) source: String,
    pub(crate) login: Login,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Login {
    Token(Secret),
    Basic(String, Secret),
}

impl Found {
    /// Returns the credentials of the first source that has any. A source with one half of them ends the search:
    /// credentials of another source would be those of another user.
    pub(crate) fn credentials(&self) -> Result<FoundCredentials, Error> {
        let mut tried = vec!["the builder has none".to_owned()];
        let mut complete = true;
        match &self.variables {
            None => tried.push("the environment was not read".to_owned()),
            Some(variables) => match of_environment(variables)? {
                Ok(found) => return Ok(found),
                Err(Missing { why, half }) => {
                    tried.push(why);
                    complete = !half;
                }
            },
        }
        if complete {
            match self.of_profile() {
                Ok(found) => return Ok(found),
                Err(why) => tried.push(why),
            }
        } else {
            tried.push("other sources were skipped because only one of user name and password is set".to_owned());
        }
        let text = format!("no credentials: {}; {}", tried.join("; "), self.advice());
        Err(Error::new(ErrorKind::Credentials, text))
    }

    /// Names only sources that this client reads.
    fn advice(&self) -> &'static str {
        match (self.variables.is_some(), self.reads_file) {
            (true, true) => "set IONOS_TOKEN, or IONOS_USERNAME and IONOS_PASSWORD, or give the profile a token",
            (true, false) => "set IONOS_TOKEN, or IONOS_USERNAME and IONOS_PASSWORD",
            (false, _) => "give the profile a token, or call `.token(…)` on the builder",
        }
    }

    #[cfg(feature = "config-file")]
    fn of_profile(&self) -> Result<FoundCredentials, String> {
        let Some(file) = &self.file else { return Err(self.no_file.clone()) };
        let Some(profile) = &self.profile else {
            return Err(format!("no profile of the configuration file {} was chosen", file.file()));
        };
        let source = format!("the profile {:?} of the configuration file {}", profile.name, file.file());
        let credentials = &profile.credentials;
        let misspelled = &credentials.misspelled;
        match (&credentials.token, &credentials.username, &credentials.password) {
            (Some(token), ..) => Ok(FoundCredentials { source, login: Login::Token(token.clone()) }),
            (None, Some(username), Some(password)) => {
                Ok(FoundCredentials { source, login: Login::Basic(username.clone(), password.clone()) })
            }
            (None, Some(_), None) => Err(format!("{source} has a username, but no password and no token{misspelled}")),
            (None, None, Some(_)) => Err(format!("{source} has a password, but no username and no token{misspelled}")),
            (None, None, None) => Err(format!("{source} has no credentials{misspelled}")),
        }
    }

    #[cfg(not(feature = "config-file"))]
    fn of_profile(&self) -> Result<FoundCredentials, String> {
        Err(self.no_file.clone())
    }
}

/// The reason why a source has no credentials, and whether it has one half of them.
struct Missing {
    why: String,
    half: bool,
}

fn of_environment(variables: &Variables) -> Result<Result<FoundCredentials, Missing>, Error> {
    let (token, username, password) = ("IONOS_TOKEN", "IONOS_USERNAME", "IONOS_PASSWORD");
    let no_token = || format!("{token} {}", variables.why_not(token));
    let half = |set: &str, missing: &str| {
        let why = format!("{}; {set} is set, but {missing} {}", no_token(), variables.why_not(missing));
        Err(Missing { why, half: true })
    };
    Ok(match (variables.get(token)?, variables.get(username)?, variables.get(password)?) {
        (Some(text), ..) => Ok(FoundCredentials { source: token.to_owned(), login: Login::Token(text.into()) }),
        (None, Some(name), Some(secret)) => {
            let source = format!("{username} and {password}");
            Ok(FoundCredentials { source, login: Login::Basic(name.to_owned(), secret.into()) })
        }
        (None, Some(_), None) => half(username, password),
        (None, None, Some(_)) => half(password, username),
        (None, None, None) => {
            let (name, secret) = (variables.why_not(username), variables.why_not(password));
            let why = format!("{}; {username} {name}; {password} {secret}", no_token());
            Err(Missing { why, half: false })
        }
    })
}
