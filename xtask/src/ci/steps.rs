//! The steps of `cargo xtask ci`, in the order in which they run.

/// A check with a name, for the command line and for the report.
pub(super) struct Step {
    pub(super) name: &'static str,
    pub(super) purpose: &'static str,
    pub(super) commands: &'static [Command],
}

/// One call of cargo.
pub(super) struct Command {
    /// Separated by spaces.
    pub(super) arguments: &'static str,
    /// Another workspace that it is for, from the root of the repository.
    pub(super) workspace: Option<&'static str>,
    pub(super) variable: Option<(&'static str, &'static str)>,
}

/// Programs that use the SDK with one set of features each.
pub(super) const FEATURE_PROBES: &str = "xtask/feature-probes";
pub(super) const CONSUMERS: &str = "xtask/consumers";
/// The folder for the code of every document.
const ALL_DOCUMENTS: &str = "target/all-documents";

/// Before each merge.
pub(super) const ALWAYS: &[Step] = &[
    step("lock", "Cargo.lock is current", &[cargo("fetch --locked")]),
    step("format", "sources are formatted", &[cargo("fmt --all --check")]),
    step("clippy", "lints, default features", &[cargo("clippy --workspace --all-targets -- -D warnings")]),
    // Some tests turn features on, and so do examples and tasks: the crates alone come first.
    step(
        "clippy-no-features",
        "lints, no features",
        &[
            cargo(
                "clippy -p ionoscloud-core -p ionoscloud-models -p ionoscloud-api -p ionoscloud-transport -p ionoscloud \
                 --no-default-features -- -D warnings",
            ),
            cargo("clippy -p ionoscloud-emulator -p ionoscloud-spec --no-default-features -- -D warnings"),
            cargo(
                "clippy --workspace --no-default-features --exclude examples --exclude workspace-hack --all-targets -- \
                 -D warnings",
            ),
        ],
    ),
    step(
        "clippy-all-features",
        "lints, all features",
        &[cargo("clippy --workspace --all-targets --all-features -- -D warnings")],
    ),
    step("test", "all tests", &[cargo("test --workspace")]),
    step("secret-scan", "no test prints or logs a secret", &[cargo("xtask secret-scan --as-built")]),
    step(
        "docs",
        "documentation without warnings",
        &[Command {
            arguments: "doc --workspace --no-deps --all-features",
            workspace: None,
            variable: Some(("RUSTDOCFLAGS", "-D warnings")),
        }],
    ),
    step("codegen", "generated code is current", &[cargo("xtask codegen --check")]),
    step(
        "spec-programs",
        "five kinds of change break the programs of those that `diff` names",
        &[cargo("xtask spec proof --programs")],
    ),
    step("tidy", "edges, budgets, words, layout, pages", &[cargo("xtask tidy")]),
    step("examples/quickstart", "the example runs", &[cargo("run --example quickstart")]),
    step("examples/own_http_stack", "the example runs", &[cargo("run --example own_http_stack")]),
    step("examples/own_stack", "the example runs", &[cargo("run --example own_stack")]),
    step("examples/custom_middleware", "the example runs", &[cargo("run --example custom_middleware")]),
    step("examples/server", "the example runs", &[cargo("run --example server")]),
    step("examples/registry", "the example runs", &[cargo("run --example registry")]),
    step("examples/costs", "the example runs", &[cargo("run --example costs")]),
    step("examples/dns_records", "the example runs", &[cargo("run --example dns_records")]),
    step("examples/fleet", "the example runs", &[cargo("run --example fleet")]),
    step("examples/kubernetes", "the example runs", &[cargo("run --example kubernetes")]),
    step("examples/postgres", "the example runs", &[cargo("run --example postgres")]),
    step("examples/emulator_in_tests", "the example runs", &[cargo("run --example emulator_in_tests")]),
    step("examples/credentials", "the example runs", &[cargo("run --example credentials")]),
    step("examples/profiles", "the example runs", &[cargo("run --example profiles")]),
    step("examples/tls", "the example runs", &[cargo("run --example tls")]),
    step("examples/proxy", "the example runs", &[cargo("run --example proxy")]),
    step("examples/tracing", "the example runs", &[cargo("run --example tracing --features opentelemetry")]),
    // Builds the same program as the step after it.
    step("coverage", "documents, crates, emulator, fixtures agree", &[cargo("xtask coverage --check")]),
    step(
        "conformance",
        "foreign clients and schemathesis accept the emulator",
        &[cargo(
            "xtask conformance --brief --checker python --checker python-dns --checker python-postgresql-v2 --checker \
             schemathesis",
        )],
    ),
];

/// The long checks.
pub(super) const LONG: &[Step] = &[
    step("deny", "licences, sources, advisories, bans", &[cargo("xtask deny")]),
    step("conformance-all", "all foreign clients and checkers accept the emulator", &[cargo("xtask conformance")]),
    step(
        "test-transport",
        "tests of the transport, all features",
        &[cargo("test --package ionoscloud-transport --all-features")],
    ),
    step("secret-scan-all", "no test or example of any crate prints or logs a secret", &[cargo("xtask secret-scan")]),
    Step {
        name: "wait-schedules",
        purpose: "waits that share polls survive 10,000 schedules",
        commands: &[Command {
            arguments: "test --package ionoscloud --all-features --test mongodb waits_survive",
            workspace: None,
            variable: Some(("PROPTEST_CASES", "10000")),
        }],
    },
    Step {
        name: "many-waits",
        purpose: "10,000 waits, and 1,500 of a list that lags, at full size",
        commands: &[
            Command {
                arguments: "test --package ionoscloud --all-features --test mongodb twenty_minutes",
                workspace: None,
                variable: Some(("SHARED_WAITS", "10000")),
            },
            Command {
                arguments: "test --package ionoscloud --all-features --test mongodb late_are_not_gone",
                workspace: None,
                variable: Some(("SHARED_WAITS", "1500")),
            },
        ],
    },
    Step {
        name: "emulator-kills",
        purpose: "a state file with every product in it survives 1,000 kills",
        commands: &[Command {
            arguments: "test --package ionoscloud-emulator --all-features --test kills -- --nocapture",
            workspace: None,
            variable: Some(("KILLS", "1000")),
        }],
    },
    Step {
        name: "emulator-scale",
        purpose: "a world of 10,000 servers costs no more than a small one, and the program is quick and small",
        commands: &[Command {
            arguments: "test --release --package ionoscloud-emulator --all-features --test scale -- --nocapture \
                        --test-threads 1",
            workspace: None,
            variable: Some(("SCALE", "10000")),
        }],
    },
    Step {
        name: "endurance",
        purpose: "200 tasks over all products for 24 virtual hours of faults lose, double and leave nothing",
        commands: &[Command {
            arguments: "test --package ionoscloud --all-features --test resources endure_bad_weather -- --nocapture",
            workspace: None,
            variable: Some(("ENDURANCE", "24x200")),
        }],
    },
    step("soak", "memory, tasks and files do not grow with calls", &[cargo("run --package soak")]),
    step(
        "soak/nginx",
        "no call fails behind a real nginx that ends its connections",
        &[cargo("run --package soak -- nginx")],
    ),
    step("probes/defaults", "default features", &[cargo_in(FEATURE_PROBES, "run --package defaults")]),
    step("probes/aws-lc", "AWS-LC, compiled-in roots", &[cargo_in(FEATURE_PROBES, "run --package aws-lc")]),
    step(
        "probes/aws-lc-platform",
        "AWS-LC, roots of the system",
        &[cargo_in(FEATURE_PROBES, "run --package aws-lc-platform")],
    ),
    step(
        "probes/no-system-roots",
        "a machine without CA certificates",
        &[cargo_in(FEATURE_PROBES, "run --package no-system-roots")],
    ),
    step(
        "probes/own-provider",
        "a crypto provider of the program",
        &[cargo_in(FEATURE_PROBES, "run --package own-provider")],
    ),
    step("probes/two-providers", "both crypto providers", &[cargo_in(FEATURE_PROBES, "run --package two-providers")]),
    step("probes/no-tls", "no TLS", &[cargo_in(FEATURE_PROBES, "run --package no-tls")]),
    step(
        "consumers/inmemorydb",
        "a Redis client and a real server",
        &[cargo("xtask server inmemorydb"), cargo_in(CONSUMERS, "run --package inmemorydb")],
    ),
    step("consumers/kafka", "settings of a Kafka client", &[cargo_in(CONSUMERS, "run --package kafka")]),
    step("consumers/kubernetes", "a Kubernetes client", &[cargo_in(CONSUMERS, "run --package kubernetes")]),
    step(
        "consumers/mariadb",
        "a MariaDB client and a real server",
        &[cargo("xtask server mariadb"), cargo_in(CONSUMERS, "run --package mariadb")],
    ),
    step("consumers/model_hub", "a crate of OpenAI's protocol", &[cargo_in(CONSUMERS, "run --package model_hub")]),
    step("consumers/object_storage", "an S3 client", &[cargo_in(CONSUMERS, "run --package object_storage")]),
    step(
        "consumers/postgresql",
        "a PostgreSQL client and a real server",
        &[cargo("xtask server postgresql"), cargo_in(CONSUMERS, "run --package postgresql")],
    ),
    step(
        "test-data-plane",
        "tests of the emulator, all features",
        &[cargo("test --package ionoscloud-emulator --all-features")],
    ),
    step(
        "test-all-documents",
        "tests of the code of all documents",
        &[cargo("xtask codegen --all --out target/all-documents"), cargo_in(ALL_DOCUMENTS, "test")],
    ),
    step("spec-foreign", "documents of other projects import, or are refused", &[cargo("xtask spec foreign")]),
    step("spec-rebuilt", "changes between published versions are as expected", &[cargo("xtask spec rebuilt")]),
    Step {
        name: "spec-agreement",
        purpose: "1,800 edits of documents are what `diff` says",
        commands: &[Command {
            arguments: "test --package xtask --bins verdicts_agree",
            workspace: None,
            variable: Some(("DIFF_EDITS", "dns,kafka")),
        }],
    },
    step("spec-proof", "verdicts of cargo-semver-checks are current", &[cargo("xtask spec proof --check")]),
    step("fuzz", "parsers of untrusted input, ten minutes", &[cargo("xtask fuzz --seconds 600")]),
    step("bench/format", "the benchmark is formatted", &[cargo_in(crate::bench::FOLDER, "fmt --check")]),
    step(
        "bench/clippy",
        "lints of the benchmark",
        &[cargo_in(crate::bench::FOLDER, "clippy --release --all-targets -- -D warnings")],
    ),
    step("bench/test", "tests of the benchmark", &[cargo_in(crate::bench::FOLDER, "test --release")]),
    step("bench/instructions", "instructions within 3 % of the baseline", &[cargo("xtask bench --instructions")]),
    step("bench/run", "the benchmark runs", &[cargo("xtask bench --quick")]),
    step("public-api", "the texts of the public API are current", &[cargo("xtask public-api --check")]),
    step("packages", "programs of the pages build from the packages", &[cargo("xtask packages")]),
];

const fn step(name: &'static str, purpose: &'static str, commands: &'static [Command]) -> Step {
    Step { name, purpose, commands }
}

const fn cargo(arguments: &'static str) -> Command {
    Command { arguments, workspace: None, variable: None }
}

const fn cargo_in(workspace: &'static str, arguments: &'static str) -> Command {
    Command { arguments, workspace: Some(workspace), variable: None }
}
