//! Documents from files and URLs, as bytes, with a limit.
//!
//! URLs are fetched by `curl`: this program must build while generated code is broken, so that it cannot use our own
//! client. Redirects are refused, since the document of another host would be taken for that of the one named.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{Failure, process};

/// Largest document, in bytes; the largest of the vendor's has 1 MB, and those of others up to 15 MB.
pub(crate) const MAX_BYTES: u64 = 32 << 20;

/// Returns true for an argument that is a URL.
pub(crate) fn is_url(argument: &str) -> bool {
    argument.starts_with("https://") || argument.starts_with("http://")
}

/// Fails for a URL of a scheme that is not fetched.
pub(crate) fn refuse_other_scheme(argument: &str) -> Result<(), Failure> {
    match argument.split_once("://") {
        Some((scheme, _)) if !is_url(argument) => {
            Err(Failure::new(format!("{argument}: `{scheme}` URLs are not fetched, `https` and `http` ones are")))
        }
        _ => Ok(()),
    }
}

/// The last segment of a URL's path.
fn file_name(url: &str) -> &str {
    let path = url.split(['?', '#']).next().unwrap_or(url);
    path.rsplit('/').find(|segment| !segment.is_empty()).unwrap_or("document")
}

/// Returns the bytes of a file or a URL, and the path that names the document.
pub(crate) fn document(argument: &Path) -> Result<(PathBuf, Vec<u8>), Failure> {
    refuse_other_scheme(&argument.to_string_lossy())?;
    match argument.to_str().filter(|text| is_url(text)) {
        Some(url) => Ok((PathBuf::from(file_name(url)), get(url)?)),
        None => Ok((argument.to_path_buf(), read(argument)?)),
    }
}

/// Reads a file.
pub(crate) fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    let metadata = fs::metadata(file).map_err(|error| Failure::from_io(file, &error))?;
    if metadata.is_dir() {
        return Err(Failure::new("is a folder; name a document in it").at(file, None));
    }
    let size = metadata.len();
    if size > MAX_BYTES {
        return Err(too_large(size).at(file, None));
    }
    fs::read(file).map_err(|error| Failure::from_io(file, &error))
}

fn too_large(size: u64) -> Failure {
    Failure::new(format!("{} MB, a document has at most {} MB", size >> 20, MAX_BYTES >> 20))
}

/// Fetches a URL.
pub(crate) fn get(url: &str) -> Result<Vec<u8>, Failure> {
    let refuse = |message: String| Failure::new(format!("{url}: {message}"));
    let limit = MAX_BYTES.to_string();
    let mut curl = process::command("curl");
    curl.args(["--silent", "--show-error", "--max-time", "60", "--max-filesize", &limit]);
    curl.args(["--proto", "=http,https", "--write-out", "\n%{http_code} %{content_type} %{redirect_url}", "--", url]);
    let output = curl.output().map_err(|error| refuse(format!("`curl` did not start: {error}")))?;
    if !output.status.success() {
        let message = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(refuse(message));
    }
    let mut body = output.stdout;
    let end = body.iter().rposition(|byte| *byte == b'\n').unwrap_or_default();
    let trailer = String::from_utf8_lossy(body.get(end..).unwrap_or_default()).trim().to_owned();
    body.truncate(end);
    checked(&trailer, body).map_err(refuse)
}

/// Refuses a response that is no document.
fn checked(trailer: &str, body: Vec<u8>) -> Result<Vec<u8>, String> {
    let (status, rest) = trailer.split_once(' ').unwrap_or((trailer, ""));
    if status.starts_with('3') {
        let target = rest.rsplit(' ').next().unwrap_or_default();
        return Err(format!("redirects ({status}) to `{target}`; name that URL if it is the right one"));
    }
    if status != "200" {
        return Err(format!("status {status}"));
    }
    let start: Vec<u8> = body.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).take(9).collect();
    if rest.starts_with("text/html")
        || start.to_ascii_lowercase().starts_with(b"<!doctype")
        || start.starts_with(b"<html")
    {
        return Err("responds with a page (HTML), not with a document".to_owned());
    }
    if body.len() as u64 > MAX_BYTES {
        return Err(too_large(body.len() as u64).to_string());
    }
    Ok(body)
}

#[cfg(test)]
pub(super) mod tests {
    use std::io::{Read as _, Write as _};

    use super::*;

    /// A server of one response, and its URL.
    pub(in super::super) fn serve(response: &'static str) -> String {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/docs/dns.yaml", listener.local_addr().unwrap());
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let _ = stream.read(&mut [0; 4096]);
            stream.write_all(response.as_bytes()).unwrap();
        });
        url
    }

    #[test]
    fn url_gives_document_or_reason() {
        let body = get(&serve("HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\na: 1")).unwrap();
        assert_eq!(body, b"a: 1");
        for (response, reason) in [
            (
                "HTTP/1.1 302 Found\r\nlocation: http://other.example/x\r\ncontent-length: 0\r\n\r\n",
                "redirects (302) to `http://other.example/x`",
            ),
            ("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n", "status 404"),
            (
                "HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: 2\r\n\r\nhi",
                "a page (HTML)",
            ),
            ("HTTP/1.1 200 OK\r\ncontent-length: 17\r\n\r\n\n <!DOCTYPE html>", "a page (HTML)"),
            ("HTTP/1.1 200 OK\r\ncontent-length: 99000000\r\n\r\n", "exceeded"),
            ("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\na: 1", "bytes"),
        ] {
            let failure = get(&serve(response)).unwrap_err().to_string();
            assert!(failure.contains(reason), "{reason}: {failure}");
        }
    }

    #[test]
    fn large_file_is_refused() {
        let file = std::env::temp_dir().join(format!("ionoscloud-large-{}.yaml", std::process::id()));
        fs::File::create(&file).unwrap().set_len(50 << 20).unwrap();
        let failure = read(&file).unwrap_err().to_string();
        fs::remove_file(&file).unwrap();
        assert!(failure.ends_with("50 MB, a document has at most 32 MB"), "{failure}");
    }
}
