use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The creations of a client and its clones: which are under way, and which resource each was answered, so that the
/// resource of one call is never taken for that of another.
#[derive(Debug, Default)]
pub(crate) struct Orders {
    book: Mutex<Book>,
}

#[derive(Debug, Default)]
struct Book {
    last_number: u64,
    under_way: HashMap<u64, String>,
    answered: HashMap<String, u64>,
}

/// One creation; it counts as under way until [`ended`](Self::ended) or dropped.
#[derive(Debug)]
pub(crate) struct Order {
    orders: Arc<Orders>,
    number: u64,
    name: String,
}

impl Orders {
    /// Notes that something of this name is being created.
    pub(crate) fn begin(self: &Arc<Self>, name: &str) -> Order {
        let mut book = self.book();
        book.last_number += 1;
        let number = book.last_number;
        book.under_way.insert(number, name.to_owned());
        Order { orders: Arc::clone(self), number, name: name.to_owned() }
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Order {
    /// Notes that the call is over, whatever became of it.
    pub(crate) fn ended(&self) {
        self.orders.book().under_way.remove(&self.number);
    }

    /// Notes that this resource is what the call created.
    pub(crate) fn created(&self, id: &str) {
        self.orders.book().answered.insert(id.to_owned(), self.number);
    }

    /// Whether this resource may be what the call created, and not what another call did or is about to.
    pub(crate) fn may_have_created(&self, id: &str) -> bool {
        let book = self.orders.book();
        let is_free = book.answered.get(id).is_none_or(|number| *number == self.number);
        is_free && !book.under_way.iter().any(|(number, name)| *number != self.number && *name == self.name)
    }
}

impl Drop for Order {
    fn drop(&mut self) {
        self.ended();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_call_created_is_not_taken_for_that_of_another() {
        let orders = Arc::new(Orders::default());
        let (one, other) = (orders.begin("a"), orders.begin("a"));
        assert!(!one.may_have_created("1"), "the other call may create it any moment");
        other.ended();
        assert!(one.may_have_created("1"));
        other.created("2");
        one.ended();
        assert!(!one.may_have_created("2") && other.may_have_created("2"));
        let _namesake = orders.begin("b");
        assert!(one.may_have_created("1"), "another name is of no concern");
    }

    #[test]
    fn a_call_that_is_dropped_is_not_under_way_any_more() {
        let orders = Arc::new(Orders::default());
        let one = orders.begin("a");
        drop(orders.begin("a"));
        assert!(one.may_have_created("1"));
    }
}
