// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "dns",
    title: "IONOS Cloud DNS",
    version: "1.17.0",
    servers: Cow::Borrowed(&[OutlinedServer::new("https://dns.de-fra.ionos.com", Some("de/fra"), &[])]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/quota", "quotaGet"),
        OutlinedOperation::new(Method::Get, "/records", "recordsGet"),
        OutlinedOperation::new(Method::Get, "/reverserecords", "reverserecordsGet"),
        OutlinedOperation::new(Method::Post, "/reverserecords", "reverserecordsPost"),
        OutlinedOperation::new(Method::Get, "/reverserecords/{reverserecordId}", "reverserecordsFindById"),
        OutlinedOperation::new(Method::Put, "/reverserecords/{reverserecordId}", "reverserecordsPut"),
        OutlinedOperation::new(Method::Delete, "/reverserecords/{reverserecordId}", "reverserecordsDelete"),
        OutlinedOperation::new(Method::Get, "/secondaryzones", "secondaryzonesGet"),
        OutlinedOperation::new(Method::Post, "/secondaryzones", "secondaryzonesPost"),
        OutlinedOperation::new(Method::Get, "/secondaryzones/{secondaryZoneId}", "secondaryzonesFindById"),
        OutlinedOperation::new(Method::Put, "/secondaryzones/{secondaryZoneId}", "secondaryzonesPut"),
        OutlinedOperation::new(Method::Delete, "/secondaryzones/{secondaryZoneId}", "secondaryzonesDelete"),
        OutlinedOperation::new(Method::Get, "/secondaryzones/{secondaryZoneId}/axfr", "secondaryzonesAxfrGet"),
        OutlinedOperation::new(Method::Put, "/secondaryzones/{secondaryZoneId}/axfr", "secondaryzonesAxfrPut"),
        OutlinedOperation::new(Method::Get, "/secondaryzones/{secondaryZoneId}/records", "secondaryzonesRecordsGet"),
        OutlinedOperation::new(Method::Get, "/zones", "zonesGet"),
        OutlinedOperation::new(Method::Post, "/zones", "zonesPost"),
        OutlinedOperation::new(Method::Get, "/zones/{zoneId}", "zonesFindById"),
        OutlinedOperation::new(Method::Put, "/zones/{zoneId}", "zonesPut"),
        OutlinedOperation::new(Method::Delete, "/zones/{zoneId}", "zonesDelete"),
        OutlinedOperation::new(Method::Get, "/zones/{zoneId}/keys", "zonesKeysGet"),
        OutlinedOperation::new(Method::Post, "/zones/{zoneId}/keys", "zonesKeysPost"),
        OutlinedOperation::new(Method::Delete, "/zones/{zoneId}/keys", "zonesKeysDelete"),
        OutlinedOperation::new(Method::Get, "/zones/{zoneId}/records", "zonesRecordsGet"),
        OutlinedOperation::new(Method::Post, "/zones/{zoneId}/records", "zonesRecordsPost"),
        OutlinedOperation::new(Method::Get, "/zones/{zoneId}/records/{recordId}", "zonesRecordsFindById"),
        OutlinedOperation::new(Method::Put, "/zones/{zoneId}/records/{recordId}", "zonesRecordsPut"),
        OutlinedOperation::new(Method::Delete, "/zones/{zoneId}/records/{recordId}", "zonesRecordsDelete"),
        OutlinedOperation::new(Method::Get, "/zones/{zoneId}/zonefile", "zonesZonefileGet"),
        OutlinedOperation::new(Method::Put, "/zones/{zoneId}/zonefile", "zonesZonefilePut"),
    ]),
};
