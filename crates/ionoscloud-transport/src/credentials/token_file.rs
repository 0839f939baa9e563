//! A token in a file that another process replaces.

use std::fmt;
use std::fs::{File, Metadata};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use http::HeaderValue;
use ionoscloud_core::{Error, ErrorKind, Product, Secret};

use crate::credentials::{Credentials, SingleFlight, Token};
use crate::layers::http_service::BoxFuture;

/// No token is longer; a path to something endless must not fill the memory.
const LONGEST: u64 = 64 * 1024;

/// A token in a file, as orchestrators put secrets into containers: `Authorization: Bearer …`.
///
/// The file is read when the token is first needed, and again after the API refused it (401), so that a token that was
/// replaced there is taken up without a restart. Many calls at once read it once. White space around the token is
/// removed.
///
/// A file that others than its owner can read is warned about once, by `tracing`; what is not a regular file is
/// refused.
///
/// ```
/// use ionoscloud_transport::{TokenFile, Transport};
///
/// let transport = Transport::builder().credentials(TokenFile::new("/run/secrets/ionos-token")?).build()?;
/// # drop(transport);
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[derive(Clone)]
pub struct TokenFile {
    path: Arc<Path>,
    read: Arc<SingleFlight<Token>>,
    warned: Arc<AtomicBool>,
}

impl TokenFile {
    /// The token in this file; it need not be there yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`] if the path is empty. What is wrong with the file is an error of the call that needs
    /// it: of the same kind, with the path and the reason.
    pub fn new(path: impl Into<PathBuf>) -> Result<Self, Error> {
        let path: PathBuf = path.into();
        if path.as_os_str().is_empty() {
            return Err(Error::new(ErrorKind::Credentials, "the path of the token file is empty"));
        }
        Ok(Self { path: path.into(), read: Arc::default(), warned: Arc::default() })
    }

    async fn current(&self) -> Result<Token, Error> {
        let Self { path, warned, .. } = self.clone();
        let make = |_| async move {
            let to_read = Arc::clone(&path);
            let reading = tokio::task::spawn_blocking(move || read(&to_read)).await;
            let (token, is_open) = reading.map_err(|_| wrong(&path, &"reading it ended early"))??;
            if is_open && !warned.swap(true, Ordering::Relaxed) {
                tracing::warn!(target: "ionoscloud", ?path, "the token file is open to other users: chmod 600");
            }
            Ok(token)
        };
        let result = self.read.get_or_fetch(|_| true, make).await;
        result.map_err(|error| Error::new(error.kind(), error.to_string()))
    }
}

/// The token, and whether the file is open to other users.
fn read(path: &Path) -> Result<(Token, bool), Error> {
    let cannot = |error: std::io::Error| wrong(path, &format_args!("it cannot be read: {error}"));
    // Before it is opened: a pipe would not open until another process writes.
    let metadata = std::fs::metadata(path).map_err(cannot)?;
    if !metadata.is_file() {
        return Err(wrong(path, &"it is not a regular file"));
    }
    let is_open = is_open_to_others(&metadata);
    let file = File::open(path).map_err(cannot)?;
    let mut text = Vec::new();
    file.take(LONGEST + 1).read_to_end(&mut text).map_err(cannot)?;
    if text.len() as u64 > LONGEST {
        return Err(wrong(path, &"it is larger than any token; it has to contain the token alone"));
    }
    let text = String::from_utf8(text).map_err(|_| wrong(path, &"it is no text; it has to contain the token alone"))?;
    Token::new(text).map(|token| (token, is_open)).map_err(|error| wrong(path, &error))
}

#[cfg(unix)]
fn is_open_to_others(file: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    const GROUP_AND_OTHERS: u32 = 0o077;
    file.permissions().mode() & GROUP_AND_OTHERS != 0
}

/// The access lists of other systems are not checked.
#[cfg(not(unix))]
fn is_open_to_others(_: &Metadata) -> bool {
    false
}

fn wrong(path: &Path, why: &dyn fmt::Display) -> Error {
    Error::new(ErrorKind::Credentials, format!("the token file {path:?}: {why}"))
}

impl Credentials for TokenFile {
    fn authorization<'a>(&'a self, _: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
        Box::pin(async move { Ok(self.current().await?.header_value()) })
    }

    fn invalidate(&self, value: &HeaderValue) {
        self.read.invalidate_if(|token| token.header_value() == *value);
    }

    fn token(&self) -> Option<Secret> {
        self.read.peek()?.token()
    }
}

impl fmt::Debug for TokenFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenFile").field("path", &self.path).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use futures_util::future::join_all;

    use super::*;
    use crate::credentials::value_of;

    /// A directory of its own that goes when the test ends.
    struct Directory(PathBuf);

    impl Directory {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("ionoscloud-token-file-{name}-{}", std::process::id()));
            std::fs::create_dir_all(&path).unwrap();
            Self(path)
        }

        fn file(&self, content: impl AsRef<[u8]>) -> TokenFile {
            let path = self.0.join("token");
            std::fs::write(&path, content).unwrap();
            #[cfg(unix)]
            set_mode(&path, 0o600);
            TokenFile::new(path).unwrap()
        }
    }

    impl Drop for Directory {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    #[cfg(unix)]
    fn set_mode(path: &Path, mode: u32) {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }

    #[tokio::test]
    async fn token_file_is_read_on_demand_and_again_after_401() {
        let directory = Directory::new("rotated");
        let file = directory.file("one\n");
        assert_eq!((file.token(), value_of(file.clone()).await), (None, HeaderValue::from_static("Bearer one")));
        directory.file("two\n");
        assert_eq!(value_of(file.clone()).await, "Bearer one", "no response has rejected it yet");
        file.invalidate(&HeaderValue::from_static("Bearer one"));
        assert_eq!(value_of(file.clone()).await, "Bearer two");
        directory.file("three");
        file.invalidate(&HeaderValue::from_static("Bearer one"));
        assert_eq!(value_of(file.clone()).await, "Bearer two", "a late complaint about the past changes nothing");
        assert_eq!(file.token(), Some(Secret::from("two")));
    }

    #[tokio::test]
    async fn token_file_may_appear_later() {
        let directory = Directory::new("late");
        let file = TokenFile::new(directory.0.join("token")).unwrap();
        assert!(file.current().await.unwrap_err().to_string().contains("cannot be read"));
        directory.file("hunter2");
        let values = join_all((0..100).map(|_| value_of(file.clone()))).await;
        assert!(values.iter().all(|value| value == "Bearer hunter2"));
        assert!(!format!("{file:?}").contains("hunter2"));
    }

    #[tokio::test]
    async fn unusable_file_is_reported_with_path_but_not_content() {
        let directory = Directory::new("unusable");
        let table: [(&[u8], &str); 5] = [
            (b" \n", "the token is empty"),
            (b"Bearer hunter2", "contains a blank"),
            (b"hunter2\nhunter2", "contains a blank, a control character"),
            (b"hunter2\xff", "no text"),
            (&[b'x'; LONGEST as usize + 1], "larger than any token"),
        ];
        for (content, why) in table {
            let error = directory.file(content).current().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Credentials);
            let text = format!("{error} {error:?}");
            assert!(text.contains(why) && text.contains("unusable") && !text.contains("hunter2"), "{text}");
        }
        assert!(directory.file([b'x'; 65_536]).current().await.is_ok(), "the longest that there may be");
        let error = TokenFile::new(&directory.0).unwrap().current().await.unwrap_err();
        assert!(error.to_string().contains("not a regular file"), "{error}");
        assert_eq!(TokenFile::new("").unwrap_err().kind(), ErrorKind::Credentials);
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn token_file_that_is_pipe_is_rejected() {
        let directory = Directory::new("pipe");
        let pipe = directory.0.join("token");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let error = TokenFile::new(pipe).unwrap().current().await.unwrap_err();
        assert!(error.to_string().contains("not a regular file"), "{error}");
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn token_file_readable_by_others_is_warned_about_once() {
        let directory = Directory::new("open");
        let file = directory.file("one");
        let warnings = Warnings::default();
        test_secrets::listen();
        let _guard = tracing::subscriber::set_default(warnings.clone());
        for (permissions, expected) in [(0o600, 0), (0o400, 0), (0o640, 1), (0o604, 1)] {
            set_mode(&file.path, permissions);
            file.invalidate(&value_of(file.clone()).await);
            value_of(file.clone()).await;
            assert_eq!(warnings.0.load(Ordering::Relaxed), expected, "{permissions:o}");
        }
    }

    /// Counts warnings of this crate.
    #[cfg(unix)]
    #[derive(Clone, Default)]
    struct Warnings(Arc<std::sync::atomic::AtomicUsize>);

    #[cfg(unix)]
    impl tracing::Subscriber for Warnings {
        fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
            metadata.target() == "ionoscloud" && *metadata.level() == tracing::Level::WARN
        }

        fn event(&self, _: &tracing::Event<'_>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }

        fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
            tracing::span::Id::from_u64(1)
        }

        fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}
        fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
        fn enter(&self, _: &tracing::span::Id) {}
        fn exit(&self, _: &tracing::span::Id) {}
    }
}
