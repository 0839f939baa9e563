//! The generated client as a program.

fn main() -> std::process::ExitCode {
    bench::peer_program::<progenitor_peer::Progenitor>(None)
}
