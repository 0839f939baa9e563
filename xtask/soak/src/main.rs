//! 100,000 calls in process and 20,000 over sockets, to an emulator. It fails if memory, tasks or open files grow with
//! the number of calls: what is asserted is a slope, after a warm-up.
//!
//! ```text
//! cargo run --package soak
//! ```
//!
//! Needs `/proc`, so Linux.

mod growth;
mod in_process;
mod sockets;

use std::process::ExitCode;

use self::growth::Growth;

type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> ExitCode {
    let runs = [("in process", in_process::run as fn() -> Result<Growth, Failure>), ("over sockets", sockets::run)];
    let mut grew = false;
    for (name, run) in runs {
        match run() {
            Ok(growth) => {
                println!("{name}:\n{growth}");
                for complaint in growth.complaints() {
                    grew = true;
                    eprintln!("error: {name}, {complaint}");
                }
            }
            Err(error) => {
                grew = true;
                eprintln!("error: {name}: {error}");
            }
        }
    }
    if grew { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
