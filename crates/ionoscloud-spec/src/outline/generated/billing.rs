// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "billing",
    title: "IONOS Cloud Billing API",
    version: "3.9.0",
    servers: Cow::Borrowed(&[OutlinedServer::new("https://api.ionos.com/billing", Some("global"), &[])]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/intern/ping", "healthCheckGet"),
        OutlinedOperation::new(Method::Get, "/invoices/{period}", "invoicesFindByPeriod"),
        OutlinedOperation::new(Method::Get, "/profile", "profilesGet"),
        OutlinedOperation::new(Method::Get, "/{contract}/evn", "evnGet"),
        OutlinedOperation::new(Method::Get, "/{contract}/evn/{period}", "evnFindByPeriod"),
        OutlinedOperation::new(Method::Get, "/{contract}/invoices", "invoicesGet"),
        OutlinedOperation::new(Method::Get, "/{contract}/invoices/{id}", "invoicesFindById"),
        OutlinedOperation::new(Method::Get, "/{contract}/products", "productsGet"),
        OutlinedOperation::new(Method::Get, "/{contract}/traffic", "trafficGet"),
        OutlinedOperation::new(Method::Get, "/{contract}/traffic/{period}", "trafficFindByPeriod"),
        OutlinedOperation::new(Method::Get, "/{contract}/usage", "usageGet"),
        OutlinedOperation::new(Method::Get, "/{contract}/usage/{dc}", "usageFindByDatacenter"),
        OutlinedOperation::new(Method::Get, "/{contract}/utilization", "utilizationGet"),
        OutlinedOperation::new(Method::Get, "/{contract}/utilization/daily/{date}", "utilizationDailyFindByDate"),
        OutlinedOperation::new(Method::Get, "/{contract}/utilization/{period}", "utilizationFindByPeriod"),
    ]),
};
