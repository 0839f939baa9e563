//! The contract with its limits, every one of them, and what is used of them.

use serde_json::{Value, json};

use super::{ip_blocks, volumes};
use crate::engine::api_error::ApiError;
use crate::engine::auth::CONTRACT;
use crate::engine::product::Success;
use crate::engine::table::TableRequest;

/// The RAM of a server in MB. Above 240 GB none is added while it runs, so that is not the limit (facts 1.3);
/// the limit of a contract is not known.
pub(crate) const MOST_RAM_MB: i64 = 1_048_576;
/// Load balancers, gateways and clusters of one kind that a contract can have.
pub(crate) const MOST_SERVICES: usize = 10;
/// Addresses that a contract can reserve.
pub(crate) const MOST_IPS: u64 = 100;
/// Security groups of a data centre.
pub(crate) const MOST_GROUPS: usize = 50;
/// Security groups of a server or a NIC.
pub(crate) const MOST_GROUPS_EACH: usize = 10;

/// Clients read every limit without a check (facts: clients rely on).
pub(crate) fn list(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let resources = &*request.resources;
    let servers = || resources.of("server").iter();
    let sum = |name: &str| servers().filter_map(|one| one.properties.get(name)?.as_u64()).sum::<u64>();
    let gigabytes = |starts: &str| {
        let all = resources.of("volume").iter().filter(|one| one.text("type").starts_with(starts));
        let sum: f64 = all.filter_map(|one| one.properties.get("size")?.as_f64()).sum();
        #[allow(clippy::cast_possible_truncation, reason = "sizes are limited")]
        let megabytes = (sum * 1_024.0) as i64;
        megabytes
    };
    let (reserved, in_use) = ip_blocks::counted(resources);
    let count = |kind: &str| resources.of(kind).len();
    let most = volumes::MOST_GB * 1_024;
    let limits = json!({
        "coresPerServer": 62, "coresPerContract": 1_000, "coresProvisioned": sum("cores"),
        "ramPerServer": MOST_RAM_MB, "ramPerContract": 4_096_000, "ramProvisioned": sum("ram"),
        "hddLimitPerVolume": most, "hddLimitPerContract": most * 25, "hddVolumeProvisioned": gigabytes("HDD"),
        "ssdLimitPerVolume": most, "ssdLimitPerContract": most * 25, "ssdVolumeProvisioned": gigabytes("SSD"),
        "dasVolumeProvisioned": gigabytes("DAS"),
        "reservableIps": MOST_IPS, "reservedIpsOnContract": reserved, "reservedIpsInUse": in_use,
        "k8sClusterLimitTotal": MOST_SERVICES, "k8sClustersProvisioned": count("k8s"),
        "nlbLimitTotal": MOST_SERVICES, "nlbProvisioned": count("networkloadbalancer"),
        "natGatewayLimitTotal": MOST_SERVICES, "natGatewayProvisioned": count("natgateway"),
        "securityGroupsPerVdc": MOST_GROUPS, "securityGroupsPerResource": MOST_GROUPS_EACH, "rulesPerSecurityGroup": 100,
    });
    let contract = json!({ "type": "contract", "properties": {
        "contractNumber": CONTRACT, "owner": request.call.caller.name, "status": "BILLABLE", "regDomain": "ionos.de",
        "resourceLimits": limits,
    } });
    let href = request.call.url.clone();
    Ok(Success::json(json!({ "id": "contracts", "type": "collection", "href": href, "items": [contract] })))
}

/// Name and version of the API.
pub(crate) fn info(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let (href, version) = (Value::from(request.call.url.clone()), request.call.document.version.clone());
    Ok(Success::json(json!({ "href": href, "name": "CLOUD API", "version": version })))
}
