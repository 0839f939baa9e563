// Written by `cargo xtask codegen` from billing.json, sha256
// 8efd1d6c1b49ea86ae7e8491ec2ea27163389d293c26281f1cc6a385c61a3a02;
// do not edit.

use serde::{Deserialize, Serialize};

/// A quantity or a sum with its unit, as a single-precision number.
#[doc(alias = "InvoiceTotal")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Amount {
    /// The number, in the unit that `unit` names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<f64>,
    /// Unit, such as `1hour`, `1G*30Days` or `EUR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

/// A contract and its customer.
#[doc(alias = "Metadata")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Customer {
    /// Number of the contract as text, which may begin with a zero.
    #[doc(alias = "contractId")]
    #[serde(rename = "contractId", skip_serializing_if = "Option::is_none")]
    pub contract_number: Option<String>,
    /// Number of the customer.
    #[doc(alias = "customerId")]
    #[serde(rename = "customerId", skip_serializing_if = "Option::is_none")]
    pub customer_number: Option<String>,
    /// Reference that the customer has chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

ionoscloud_core::open_enum! {
    /// Type of a resource, as the bills name it.
    pub enum ResourceType {
        /// A server.
        Server = "SERVER",
        /// A volume.
        Storage = "STORAGE",
        /// A snapshot of a volume.
        Snapshot = "SNAPSHOT",
        /// A NAT gateway.
        NatGateway = "NATGATEWAY",
        /// A network interface.
        Nic = "NIC",
        /// A reserved IP address.
        Ip = "IP",
        /// An IP address.
        IpAddress = "IP_ADDRESS",
        /// A Cube server, by its template.
        CubeTemplate = "CUBETEMPLATE",
        /// A load balancer.
        LoadBalancer = "LOADBALANCER",
        /// A backup.
        Backup = "BACKUP",
        /// Object Storage of a user.
        S3 = "S3",
        /// Traffic.
        Traffic = "TRAFFIC",
        /// A database.
        Db = "DB",
        /// A bare-metal server.
        BareMetal = "BMC",
        /// A cluster of a managed database.
        Dbaas = "DBAAS",
        /// A container registry, by its former name.
        Craas = "CRAAS",
        /// A logging pipeline.
        Laas = "LAAS",
        /// A cluster of the Data Platform.
        Dsaas = "DSAAS",
        /// A DNS zone.
        Dns = "DNS",
        /// A monitoring pipeline.
        Monitoring = "MONITORING",
        /// A Kafka cluster.
        Kafka = "KAFKA",
        /// A VPN.
        Vpn = "VPN",
        /// A VPN gateway.
        VpnGateway = "VPNGATEWAY",
        /// A container registry.
        ContainerRegistry = "CONTAINERREGISTRY",
        /// An NFS cluster.
        NetworkFileStorage = "NETWORKFILESTORAGE",
        /// A MariaDB cluster.
        MariaDb = "MARIADB",
        /// An In-Memory DB replica set.
        InMemoryDb = "INMEMORYDB",
        /// A CDN distribution.
        Cdn = "CDN",
        /// Object Storage.
        ObjectStorage = "OBJECTSTORAGE",
        /// An API gateway.
        ApiGateway = "APIGATEWAY",
        /// A NAT gateway or a load balancer.
        NatLoadBalancer = "NATLB",
    }
}

/// A quantity or a price with its unit, as text.
#[doc(alias = "UsageMeterQuantity")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TextAmount {
    /// The number as text, such as `12.5`; `N/A` was seen too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<String>,
    /// Unit, such as `1hour`, `1G*30Days` or `EUR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}
