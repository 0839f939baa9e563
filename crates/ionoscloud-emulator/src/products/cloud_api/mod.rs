//! The Cloud API: everything that its resources have in common, and the table of them.
//!
//! Every write continues as a request after its response: it is queued behind those of the same data centre, runs, and
//! is done or has failed. Until then, what it changes and everything above that is `BUSY`. Reads embed the collections
//! of a resource down to a depth.

mod apply;
mod depth;
mod entities;
mod errors;
mod list;
mod members;
mod requests;
mod sign_on;
mod verbs;

pub(crate) use apply::{Work, add, ancestor, existing, finish, set};
pub(crate) use depth::{base, link, linked, reference, sent as depth_of};
pub(crate) use entities::collection;
pub(crate) use errors::provisioning;
pub(crate) use list::Collection;
pub(crate) use members::Members;
pub(crate) use sign_on::single_sign_on;
pub(crate) use verbs::{labelled, listed, shown, written};

use super::user_management::{groups, resources, s3_keys, shares, users};
use super::{backup_units, compute, kubernetes, vm_autoscaling};
use crate::engine::api_error::ErrorForm;
use crate::engine::source::Source;
use crate::engine::table::{Durations, LifeCycle, Table, TableProduct};
use crate::engine::times::Times;

/// The states of data centres and of what is in them. A failure is that of the request alone.
pub(crate) const STATES: LifeCycle =
    LifeCycle { upgraded: "BUSY", deleted: "BUSY", failed: "AVAILABLE", ..LifeCycle::BUSY };

/// Durations of resources that take as long as the shortest request.
pub(crate) fn short(times: &Times) -> Durations {
    multiple(times, 1)
}

/// Durations of resources that take a multiple of the shortest request.
pub(crate) fn multiple(times: &Times, factor: u32) -> Durations {
    let each = times.request.saturating_mul(factor);
    Durations { creation: each, change: times.request, deletion: times.request }
}

static TABLE: Table = Table {
    product: "Cloud API",
    source: || Source::named("compute"),
    kinds: &[
        &requests::REQUEST,
        &compute::datacenters::DATACENTER,
        &compute::lans::LAN,
        &users::USER,
        &groups::GROUP,
        &shares::SHARE,
        &s3_keys::S3_KEY,
        &backup_units::BACKUP_UNIT,
        &kubernetes::clusters::CLUSTER,
        &kubernetes::node_pools::NODE_POOL,
        &kubernetes::nodes::NODE,
        &compute::servers::SERVER,
        &compute::servers::GPU,
        &compute::volumes::VOLUME,
        &compute::nics::NIC,
        &compute::rules::NIC_RULE,
        &compute::rules::NIC_FLOW_LOG,
        &compute::load_balancers::CLASSIC,
        &compute::load_balancers::NETWORK,
        &compute::load_balancers::NETWORK_RULE,
        &compute::load_balancers::NETWORK_FLOW_LOG,
        &compute::load_balancers::APPLICATION,
        &compute::load_balancers::APPLICATION_RULE,
        &compute::load_balancers::APPLICATION_FLOW_LOG,
        &compute::load_balancers::TARGET_GROUP,
        &compute::nat_gateways::GATEWAY,
        &compute::nat_gateways::RULE,
        &compute::nat_gateways::FLOW_LOG,
        &compute::security_groups::GROUP,
        &compute::security_groups::RULE,
        &compute::cross_connects::CROSS_CONNECT,
        &compute::ip_blocks::IP_BLOCK,
        &compute::images::IMAGE,
        &compute::snapshots::SNAPSHOT,
        &compute::templates::TEMPLATE,
        &compute::locations::LOCATION,
        &compute::labels::DATACENTER,
        &compute::labels::SERVER,
        &compute::labels::VOLUME,
        &compute::labels::SNAPSHOT,
        &compute::labels::IP_BLOCK,
        &compute::labels::IMAGE,
    ],
    actions: &[
        ("requestsGet", requests::list),
        ("requestsFindById", requests::read),
        ("requestsStatusGet", requests::status),
        ("apiInfoGet", compute::contracts::info),
        ("contractsGet", compute::contracts::list),
        ("labelsGet", compute::labels::list),
        ("labelsFindByUrn", compute::labels::by_urn),
        ("datacentersServersStartPost", compute::power::start),
        ("datacentersServersStopPost", compute::power::stop),
        ("datacentersServersRebootPost", compute::power::reboot),
        ("datacentersServersSuspendPost", compute::power::suspend),
        ("datacentersServersResumePost", compute::power::resume),
        ("datacentersServersUpgradePost", compute::power::upgrade),
        ("datacentersServersRemoteConsoleGet", compute::servers::remote_console),
        ("datacentersServersTokenGet", compute::servers::token),
        ("datacentersServersSecuritygroupsPut", compute::security_groups::of_server),
        ("datacentersServersNicsSecuritygroupsPut", compute::security_groups::of_nic),
        ("datacentersVolumesCreatesnapshotPost", compute::snapshots::create),
        ("datacentersVolumesRestoresnapshotPost", compute::snapshots::restore),
        ("locationsFindByRegionId", compute::locations::of_region),
        ("locationsFindByRegionIdAndId", compute::locations::read),
        ("umGroupsSharesPost", shares::create),
        ("umResourcesGet", resources::list),
        ("umResourcesFindByType", resources::list_of_type),
        ("umResourcesFindByTypeAndId", resources::get),
        ("umUsersS3ssourlGet", users::object_storage_login),
        ("backupunitsSsourlGet", backup_units::login),
        ("k8sVersionsGet", kubernetes::versions::list),
        ("k8sVersionsDefaultGet", kubernetes::versions::default),
        ("k8sKubeconfigGet", kubernetes::kubeconfig::get),
        ("k8sNodepoolsNodesReplacePost", kubernetes::nodes::replace),
    ],
    validation_code: "emulator-validation",
    endless_links: false,
    infers_statuses: false,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    let table = TableProduct::of_family(&TABLE, seed, verbs::run)?;
    Some(table.following(vm_autoscaling::follow).with_errors(ErrorForm::Indented))
}
