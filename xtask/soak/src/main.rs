//! 100,000 calls in process and 20,000 over sockets, to an emulator. It fails if memory, tasks or open files grow with
//! the number of calls: what is asserted is a slope, after a warm-up.
//!
//! ```text
//! cargo run --package soak
//! cargo run --package soak -- nginx
//! ```
//!
//! The second one makes 500,000 calls to a real nginx that ends its connections all the time; it fails without nginx.
//!
//! Needs `/proc`, so Linux.

mod growth;
mod in_process;
mod nginx;
mod sockets;

use std::process::ExitCode;

use self::growth::Growth;

type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        None => grow(),
        Some("nginx") => match nginx::run() {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("error: nginx: {error}");
                ExitCode::FAILURE
            }
        },
        Some(other) => {
            eprintln!("error: {other:?} is unknown; the one argument there is: nginx");
            ExitCode::FAILURE
        }
    }
}

fn grow() -> ExitCode {
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
