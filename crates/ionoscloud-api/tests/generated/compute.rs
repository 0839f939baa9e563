// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::Built;

#[path = "compute/application_load_balancer_flow_logs.rs"]
mod application_load_balancer_flow_logs;

#[path = "compute/application_load_balancer_forwarding_rules.rs"]
mod application_load_balancer_forwarding_rules;

#[path = "compute/application_load_balancers.rs"]
mod application_load_balancers;

#[path = "compute/contracts.rs"]
mod contracts;

#[path = "compute/datacenters.rs"]
mod datacenters;

#[path = "compute/general.rs"]
mod general;

#[path = "compute/image_labels.rs"]
mod image_labels;

#[path = "compute/images.rs"]
mod images;

#[path = "compute/ip_block_labels.rs"]
mod ip_block_labels;

#[path = "compute/ip_blocks.rs"]
mod ip_blocks;

#[path = "compute/labels.rs"]
mod labels;

#[path = "compute/lan_nics.rs"]
mod lan_nics;

#[path = "compute/lans.rs"]
mod lans;

#[path = "compute/load_balancer_balanced_nics.rs"]
mod load_balancer_balanced_nics;

#[path = "compute/load_balancers.rs"]
mod load_balancers;

#[path = "compute/locations.rs"]
mod locations;

#[path = "compute/nat_gateway_flow_logs.rs"]
mod nat_gateway_flow_logs;

#[path = "compute/nat_gateway_rules.rs"]
mod nat_gateway_rules;

#[path = "compute/nat_gateways.rs"]
mod nat_gateways;

#[path = "compute/network_load_balancer_flow_logs.rs"]
mod network_load_balancer_flow_logs;

#[path = "compute/network_load_balancer_forwarding_rules.rs"]
mod network_load_balancer_forwarding_rules;

#[path = "compute/network_load_balancers.rs"]
mod network_load_balancers;

#[path = "compute/nic_firewall_rules.rs"]
mod nic_firewall_rules;

#[path = "compute/nic_flow_logs.rs"]
mod nic_flow_logs;

#[path = "compute/nic_security_groups.rs"]
mod nic_security_groups;

#[path = "compute/private_cross_connects.rs"]
mod private_cross_connects;

#[path = "compute/request_status.rs"]
mod request_status;

#[path = "compute/requests.rs"]
mod requests;

#[path = "compute/security_group_rules.rs"]
mod security_group_rules;

#[path = "compute/security_groups.rs"]
mod security_groups;

#[path = "compute/server_actions.rs"]
mod server_actions;

#[path = "compute/server_cdroms.rs"]
mod server_cdroms;

#[path = "compute/server_gpus.rs"]
mod server_gpus;

#[path = "compute/server_labels.rs"]
mod server_labels;

#[path = "compute/server_nics.rs"]
mod server_nics;

#[path = "compute/server_remote_console.rs"]
mod server_remote_console;

#[path = "compute/server_security_groups.rs"]
mod server_security_groups;

#[path = "compute/server_token.rs"]
mod server_token;

#[path = "compute/server_volumes.rs"]
mod server_volumes;

#[path = "compute/servers.rs"]
mod servers;

#[path = "compute/snapshot_labels.rs"]
mod snapshot_labels;

#[path = "compute/snapshots.rs"]
mod snapshots;

#[path = "compute/target_groups.rs"]
mod target_groups;

#[path = "compute/templates.rs"]
mod templates;

#[path = "compute/volume_create_snapshot.rs"]
mod volume_create_snapshot;

#[path = "compute/volume_labels.rs"]
mod volume_labels;

#[path = "compute/volume_restore_snapshot.rs"]
mod volume_restore_snapshot;

#[path = "compute/volumes.rs"]
mod volumes;

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    [
        application_load_balancer_flow_logs::operations(),
        application_load_balancer_forwarding_rules::operations(),
        application_load_balancers::operations(),
        contracts::operations(),
        datacenters::operations(),
        general::operations(),
        image_labels::operations(),
        images::operations(),
        ip_block_labels::operations(),
        ip_blocks::operations(),
        labels::operations(),
        lan_nics::operations(),
        lans::operations(),
        load_balancer_balanced_nics::operations(),
        load_balancers::operations(),
        locations::operations(),
        nat_gateway_flow_logs::operations(),
        nat_gateway_rules::operations(),
        nat_gateways::operations(),
        network_load_balancer_flow_logs::operations(),
        network_load_balancer_forwarding_rules::operations(),
        network_load_balancers::operations(),
        nic_firewall_rules::operations(),
        nic_flow_logs::operations(),
        nic_security_groups::operations(),
        private_cross_connects::operations(),
        request_status::operations(),
        requests::operations(),
        security_group_rules::operations(),
        security_groups::operations(),
        server_actions::operations(),
        server_cdroms::operations(),
        server_gpus::operations(),
        server_labels::operations(),
        server_nics::operations(),
        server_remote_console::operations(),
        server_security_groups::operations(),
        server_token::operations(),
        server_volumes::operations(),
        servers::operations(),
        snapshot_labels::operations(),
        snapshots::operations(),
        target_groups::operations(),
        templates::operations(),
        volume_create_snapshot::operations(),
        volume_labels::operations(),
        volume_restore_snapshot::operations(),
        volumes::operations(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
