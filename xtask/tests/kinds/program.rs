//! A program of a user, which `cargo xtask spec proof --programs` compiles before and after each kind of change.

use programs::KIND as toys;
use programs::operations::KIND as operations;

/// Sends: arguments and setters.
pub fn send() -> operations::CreateToy {
    let toy = toys::NewToy::new("train", 3_u32);
    operations::CreateToy::new(toy.colour(toys::ToyColour::Red).mode(toys::Mode::Manual).note("red"))
}

/// Reads: fields of a response.
pub fn read(toy: &toys::Toy) -> Option<(&str, u32)> {
    let properties = toy.properties.as_ref()?;
    Some((properties.note.as_deref()?, properties.size?))
}

/// Calls by name: operations and variants.
pub fn call(toy: toys::ToyId, mode: &toys::Mode) -> (operations::ListToys, operations::DeleteToy, &'static str) {
    let mode = match mode {
        toys::Mode::Manual => "by hand",
        toys::Mode::Automatic => "by itself",
        _ => "otherwise",
    };
    (operations::ListToys::new().name("train"), operations::DeleteToy::new(toy), mode)
}

/// Reads a type that one of the kinds removes.
pub fn read_removed(maker: &toys::Maker) -> Option<&str> {
    maker.country.as_deref()
}

/// Calls what one of the kinds removes.
pub fn call_removed(maker: toys::MakerId) -> operations::GetMaker {
    operations::GetMaker::new(maker)
}

fn main() {}
