//! `cargo xtask spec update --pull-request`: the changes of an update as a branch and a pull request.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use crate::{Failure, process};

/// Most bytes of a pull request's text; GitHub takes 65,536 characters.
const LONGEST: usize = 60_000;

/// Commits the changed files to a branch of the document's own, pushes it and opens a pull request with `body`.
///
/// One that is open for that branch gets the new text instead. Fails before anything is committed if the branch has
/// commits of others, here or at `origin`.
///
/// Git takes the identity of its configuration, and `gh` its token from the environment.
pub(super) fn open(root: &Path, document: &str, files: &[PathBuf], body: &str, gh: &OsStr) -> Result<(), Failure> {
    let (branch, title) = (format!("spec/{document}"), format!("spec: update {document}"));
    let git = OsStr::new("git");
    let known = replaceable(root, document)?;
    run(root, git, &["switch", "--quiet", "--force-create", &branch])?;
    let paths: Vec<String> = files.iter().map(|file| file.to_string_lossy().into_owned()).collect();
    let add: Vec<&str> = ["add", "--all", "--"].into_iter().chain(paths.iter().map(String::as_str)).collect();
    run(root, git, &add)?;
    // Something else that is staged stays so.
    let commit: Vec<&str> = ["commit", "--quiet", "--message", &title, "--only", "--"]
        .into_iter()
        .chain(paths.iter().map(String::as_str))
        .collect();
    run(root, git, &commit)?;
    // A newer version of the document replaces what was proposed before, unless someone pushed in the meantime.
    let lease = format!("--force-with-lease=refs/heads/{branch}:{}", known.unwrap_or_default());
    let [head, own] = [format!("HEAD:refs/heads/{branch}"), format!("+HEAD:{}", own(document))];
    run(root, git, &["push", "--quiet", "--atomic", &lease, "origin", &head, &own])?;
    let body = shortened(body);
    // A fork may have a branch of that name.
    let (fields, own) = ("number,isCrossRepository", ".[] | select(.isCrossRepository | not) | .number");
    let list = ["pr", "list", "--head", &branch, "--state", "open", "--json", fields, "--jq", own];
    match run(root, gh, &list)?.lines().next() {
        // Not `gh pr edit`, which reads projects, too: the token of a workflow may not.
        Some(number) => {
            let pull = format!("repos/{{owner}}/{{repo}}/pulls/{number}");
            let [title, body] = [format!("title={title}"), format!("body={body}")];
            run(root, gh, &["api", "--method", "PATCH", &pull, "--raw-field", &title, "--raw-field", &body])?;
            println!("the pull request {number} has the new version");
        }
        None => {
            let url = run(root, gh, &["pr", "create", "--head", &branch, "--title", &title, "--body", &body])?;
            print!("{url}");
        }
    }
    Ok(())
}

/// The reference at `origin` to the commit that this program pushed last.
fn own(document: &str) -> String {
    format!("refs/spec-updates/{document}")
}

/// Returns the commit of the branch at `origin`, if there is one, which this program pushed itself.
///
/// # Errors
/// A branch with other commits, here or at `origin`: to replace it would lose them.
pub(super) fn replaceable(root: &Path, document: &str) -> Result<Option<String>, Failure> {
    let git = OsStr::new("git");
    let (branch, own) = (format!("refs/heads/spec/{document}"), own(document));
    let listed = run(root, git, &["ls-remote", "origin", &branch, &own])?;
    let commit = |name: &str| {
        let mut lines = listed.lines().filter_map(|line| line.split_once('\t'));
        lines.find(|(_, found)| *found == name).map(|(commit, _)| commit.to_owned())
    };
    let (there, pushed) = (commit(&branch), commit(&own));
    let foreign = |place: &str| {
        Failure::new(format!(
            "nothing is committed, as the branch `spec/{document}` {place} has commits that `spec update` did not make: \
             merge or delete it, then run the command again"
        ))
    };
    if there.is_some() && there != pushed {
        return Err(foreign("at `origin`"));
    }
    let here = run(root, git, &["for-each-ref", "--format=%(objectname)", &branch])?;
    let here = here.trim();
    // A branch without commits of its own is that of another run, which ended before its commit.
    let is_ancestor = || run(root, git, &["merge-base", "--is-ancestor", here, "HEAD"]).is_ok();
    if !here.is_empty() && pushed.as_deref() != Some(here) && !is_ancestor() {
        return Err(foreign("here"));
    }
    Ok(there)
}

/// The text, cut after a line where it is too long for a pull request.
fn shortened(body: &str) -> String {
    if body.len() <= LONGEST {
        return body.to_owned();
    }
    let cut = body.char_indices().map(|(at, _)| at).take_while(|at| *at <= LONGEST).last().unwrap_or_default();
    let kept = body[..cut].rfind('\n').map_or("", |end| &body[..=end]);
    format!("{kept}\nThe rest is cut; `cargo xtask spec diff` has all changes.\n")
}

/// Runs git or `gh` to its end, with the credentials of the environment, and returns what it prints.
fn run(root: &Path, program: &OsStr, arguments: &[&str]) -> Result<String, Failure> {
    let name = program.to_string_lossy();
    let mut command = process::command_with_credentials(program);
    let output = command.args(arguments).current_dir(root).stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| Failure::new(format!("`{name}` did not start: {error}")))?;
    let verb = arguments.first().unwrap_or(&"");
    let printed = String::from_utf8_lossy(&output.stdout);
    match output.status.success() {
        true => Ok(printed.into_owned()),
        false => Err(Failure::new(format!("`{name} {verb}`: {}\n{}", output.status, printed.trim()).trim_end())),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;
    use std::process::Command;

    use super::*;
    use crate::codegen;

    /// A repository with a remote one, and a script in the place of `gh` that writes down what it is asked, and knows
    /// the pull request whose number is in the file `open`.
    fn repository(name: &str) -> Result<(PathBuf, PathBuf), Box<dyn std::error::Error>> {
        let folder = codegen::scratch("pull-request").join(name);
        let _ = fs::remove_dir_all(&folder);
        let (root, gh) = (folder.join("work"), folder.join("gh"));
        fs::create_dir_all(&root)?;
        let git = |arguments: &[&str]| run(&root, OsStr::new("git"), arguments).map_err(|failure| failure.to_string());
        git(&["init", "--quiet", "--bare", "../origin"])?;
        git(&["init", "--quiet"])?;
        git(&["remote", "add", "origin", "../origin"])?;
        git(&["config", "user.name", "test"])?;
        git(&["config", "user.email", "test@example.com"])?;
        git(&["config", "commit.gpgsign", "false"])?;
        fs::write(
            &gh,
            "#!/bin/sh\nif [ \"$2\" = list ]; then echo \"$*\" > ../listed; cat ../open 2>/dev/null; exit 0; fi\n\
             for argument; do echo \"$argument\"; done > ../asked\n",
        )?;
        fs::set_permissions(&gh, fs::Permissions::from_mode(0o755))?;
        for file in ["changed", "other"] {
            fs::write(root.join(file), file)?;
        }
        Ok((root, gh))
    }

    fn pushed(root: &Path) -> Result<String, Failure> {
        run(&root.join("../origin"), OsStr::new("git"), &["ls-tree", "--name-only", "spec/dns"])
    }

    #[test]
    fn changed_files_alone_are_pushed_and_proposed() {
        let (root, gh) = repository("new").unwrap();
        run(&root, OsStr::new("git"), &["add", "other"]).unwrap();
        let propose = || open(&root, "dns", &["changed".into()], "# Changes", gh.as_os_str());
        propose().unwrap();
        let asked = fs::read_to_string(root.join("../asked")).unwrap();
        assert_eq!(asked, "pr\ncreate\n--head\nspec/dns\n--title\nspec: update dns\n--body\n# Changes\n");
        assert_eq!(pushed(&root).unwrap(), "changed\n");
        let staged = run(&root, OsStr::new("git"), &["diff", "--cached", "--name-only"]).unwrap();
        assert_eq!(staged, "other\n");

        let failure = propose().unwrap_err().to_string();
        assert!(failure.starts_with("`git commit`: "), "nothing to commit: {failure}");
    }

    #[test]
    fn open_pull_request_gets_new_version() {
        let (root, gh) = repository("open").unwrap();
        open(&root, "dns", &["changed".into()], "# First", gh.as_os_str()).unwrap();
        fs::write(root.join("../open"), "7\n").unwrap();
        open(&root, "dns", &["other".into()], "# Second", gh.as_os_str()).unwrap();
        let asked = fs::read_to_string(root.join("../asked")).unwrap();
        let expected = "api\n--method\nPATCH\nrepos/{owner}/{repo}/pulls/7\n--raw-field\ntitle=spec: update dns\n\
                        --raw-field\nbody=# Second\n";
        assert_eq!(asked, expected);
        assert_eq!(pushed(&root).unwrap(), "changed\nother\n");
    }

    /// A person's commit on the branch, pushed or only made, is not replaced, and nothing else changes.
    #[test]
    fn commit_of_another_person_is_kept() {
        for is_pushed in [true, false] {
            let (root, gh) = repository(if is_pushed { "pushed" } else { "local" }).unwrap();
            let git = |arguments: &[&str]| run(&root, OsStr::new("git"), arguments).unwrap();
            git(&["commit", "--quiet", "--allow-empty", "--message", "start"]);
            git(&["branch", "--move", "main"]);
            open(&root, "dns", &["changed".into()], "# First", gh.as_os_str()).unwrap();
            git(&["commit", "--quiet", "--allow-empty", "--message", "a doc by hand"]);
            let theirs = git(&["rev-parse", "HEAD"]);
            if is_pushed {
                git(&["push", "--quiet", "origin", "spec/dns"]);
            }
            git(&["switch", "--quiet", "main"]);
            if is_pushed {
                git(&["branch", "--delete", "--force", "spec/dns"]);
            }
            let propose = || open(&root, "dns", &["other".into()], "# Second", gh.as_os_str());
            let failure = propose().unwrap_err().to_string();
            let place = if is_pushed { "at `origin`" } else { "here" };
            assert!(failure.contains(&format!("the branch `spec/dns` {place} has commits that")), "{failure}");
            assert_eq!(git(&["rev-parse", "--abbrev-ref", "HEAD"]), "main\n");
            let branch = if is_pushed { "../origin" } else { "." };
            let kept = run(&root.join(branch), OsStr::new("git"), &["rev-parse", "spec/dns"]).unwrap();
            assert_eq!(kept, theirs);
            // Without the branch there is nothing to lose.
            if is_pushed {
                git(&["push", "--quiet", "--delete", "origin", "spec/dns"]);
            } else {
                git(&["branch", "--delete", "--force", "spec/dns"]);
            }
            propose().unwrap();
            assert_eq!(pushed(&root).unwrap(), "other\n");
        }
    }

    #[test]
    fn pull_request_of_fork_is_not_taken() {
        let (root, gh) = repository("fork").unwrap();
        open(&root, "dns", &["changed".into()], "# Changes", gh.as_os_str()).unwrap();
        let listed = fs::read_to_string(root.join("../listed")).unwrap();
        let expected = "--json number,isCrossRepository --jq .[] | select(.isCrossRepository | not) | .number\n";
        assert!(listed.ends_with(expected), "{listed}");
    }

    #[test]
    fn long_text_is_cut_after_line() {
        assert_eq!(shortened("# Changes\n"), "# Changes\n");
        let line = "- additive: ä\n";
        let text = shortened(&line.repeat(10_000));
        assert!(text.len() < LONGEST + 100, "{}", text.len());
        assert!(text.ends_with("ä\n\nThe rest is cut; `cargo xtask spec diff` has all changes.\n"));
    }

    /// Severities are no failures; an error of `spec`, of cargo and a signal are.
    #[test]
    fn workflow_fails_where_update_fails() {
        let workflow = fs::read_to_string(crate::repository_root().join(".github/workflows/spec.yml")).unwrap();
        let line = workflow.lines().find(|line| line.contains("cargo xtask spec update")).unwrap();
        let command = line.trim_start().strip_prefix("- run: ").unwrap();
        for (code, succeeds) in [(0, true), (2, true), (3, true), (1, false), (101, false), (137, false)] {
            let script = format!("cargo() {{ return {code}; }}\n{command}");
            let status = Command::new("sh").args(["-e", "-c", &script]).status().unwrap();
            assert_eq!(status.success(), succeeds, "{code}");
        }
    }

    /// A token is in the environment of a step that runs `cargo xtask spec` alone, after what it runs was built.
    #[test]
    fn workflow_builds_without_tokens() {
        let workflow = fs::read_to_string(crate::repository_root().join(".github/workflows/spec.yml")).unwrap();
        let (_, jobs) = workflow.split_once("\njobs:\n").unwrap();
        let mut tokens = 0;
        for job in jobs.split("\n    steps:\n") {
            let steps: Vec<&str> = job.split("\n      - ").collect();
            for (i, step) in steps.iter().enumerate().filter(|(_, step)| step.contains("_TOKEN: ${{")) {
                assert!(step.starts_with("run: cargo xtask spec "), "{step}");
                assert!(steps.get(..i).unwrap().iter().any(|before| before.starts_with("run: cargo build ")), "{step}");
                tokens += 1;
            }
            let checkouts = job.matches("uses: actions/checkout").count();
            assert_eq!(job.matches("persist-credentials: false").count(), checkouts, "{job}");
        }
        assert_eq!(tokens, 2);
    }
}
