//! The meters: what of a resource is counted, in which unit, and at which price.

use serde_json::Value;

const GIB: f64 = 1_024.0;

/// A meter. `C01000`, `DBMP1000`, `DNSP1000` and `LOGS1000` were seen; the other ids and all prices are ours.
pub(super) struct Meter {
    pub(super) id: &'static str,
    pub(super) description: &'static str,
    pub(super) unit: Unit,
    /// In EUR for each unit.
    pub(super) price: f64,
    pub(super) product_type: &'static str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Hour,
    ThirtyDays,
    GigabyteThirtyDays,
}

impl Unit {
    /// As the API writes it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Hour => "1hour",
            Self::ThirtyDays => "30Days",
            Self::GigabyteThirtyDays => "1G*30Days",
        }
    }

    pub(super) fn minutes(self) -> u32 {
        match self {
            Self::Hour => 60,
            Self::ThirtyDays | Self::GigabyteThirtyDays => 43_200,
        }
    }
}

const fn meter(
    id: &'static str,
    description: &'static str,
    unit: Unit,
    price: f64,
    product_type: &'static str,
) -> Meter {
    Meter { id, description, unit, price, product_type }
}

pub(super) const METERS: [Meter; 23] = [
    meter("C01000", "1h core", Unit::Hour, 0.04, "SERVER"),
    meter("R01000", "1h of 1 GB RAM", Unit::Hour, 0.005, "SERVER"),
    meter("CUBE1000", "1h of a Cube", Unit::Hour, 0.01, "CUBETEMPLATE"),
    meter("S01000", "1 GB of HDD storage for 30 days", Unit::GigabyteThirtyDays, 0.04, "STORAGE"),
    meter("S02000", "1 GB of SSD storage for 30 days", Unit::GigabyteThirtyDays, 0.12, "STORAGE"),
    meter("S03000", "1 GB of snapshots for 30 days", Unit::GigabyteThirtyDays, 0.04, "SNAPSHOT"),
    meter("I01000", "1 reserved IP address for 30 days", Unit::ThirtyDays, 5.0, "IP"),
    meter("N01000", "1h of a NAT gateway", Unit::Hour, 0.06, "NATGATEWAY"),
    meter("L01000", "1h of a load balancer", Unit::Hour, 0.06, "LOADBALANCER"),
    meter("DBMP1000", "1h of MongoDB Playground", Unit::Hour, 0.01, "DBAAS"),
    meter("DBMI1000", "1h of a MongoDB instance", Unit::Hour, 0.1, "DBAAS"),
    meter("DBPI1000", "1h of a PostgreSQL instance", Unit::Hour, 0.1, "DBAAS"),
    meter("DBAI1000", "1h of a MariaDB instance", Unit::Hour, 0.1, "MARIADB"),
    meter("DBRI1000", "1h of an In-Memory DB instance", Unit::Hour, 0.1, "INMEMORYDB"),
    meter("KAFK1000", "1h of a Kafka cluster", Unit::Hour, 0.5, "KAFKA"),
    meter("NFSS1000", "1 GB of NFS storage for 30 days", Unit::GigabyteThirtyDays, 0.1, "NETWORKFILESTORAGE"),
    meter("VPNG1000", "1h of a VPN gateway", Unit::Hour, 0.05, "VPNGATEWAY"),
    meter("CDND1000", "1 CDN distribution for 30 days", Unit::ThirtyDays, 10.0, "CDN"),
    meter("APIG1000", "1h of an API gateway", Unit::Hour, 0.05, "APIGATEWAY"),
    meter("CRGS1000", "1 container registry for 30 days", Unit::ThirtyDays, 5.0, "CONTAINERREGISTRY"),
    meter("DNSP1000", "1 DNS zone for 30 days", Unit::ThirtyDays, 0.5, "DNS"),
    meter("LOGS1000", "1 logging pipeline for 30 days", Unit::ThirtyDays, 5.0, "LAAS"),
    meter("MONP1000", "1 monitoring pipeline for 30 days", Unit::ThirtyDays, 5.0, "MONITORING"),
];

pub(super) fn find(id: &str) -> Option<&'static Meter> {
    METERS.iter().find(|meter| meter.id == id)
}

/// Ids of meters, and sizes in their units.
pub(super) type Sizes = Vec<(&'static str, f64)>;

/// The sizes of a resource with these properties; nothing if it is of no kind that bills name.
pub(super) fn sizes(product: &str, kind: &str, properties: &Value) -> Option<Sizes> {
    let number = |name: &str| properties[name].as_f64().unwrap_or_default();
    let text = |name: &str| properties[name].as_str().unwrap_or_default();
    let instances = || properties["instances"]["count"].as_f64().or(properties["instances"].as_f64()).unwrap_or(1.0);
    let storage = |kind: &str| if kind.starts_with("SSD") { "S02000" } else { "S01000" };
    Some(match (product, kind) {
        // They have a name and cost nothing.
        ("compute", "datacenter") => Vec::new(),
        // A server that is off costs nothing, but its volumes do.
        ("compute", "server") if text("vmState") != "RUNNING" => Vec::new(),
        ("compute", "server") if !text("templateUuid").is_empty() => vec![("CUBE1000", 1.0)],
        ("compute", "server") => vec![("C01000", number("cores")), ("R01000", number("ram") / GIB)],
        // It is part of a Cube.
        ("compute", "volume") if text("type") == "DAS" => Vec::new(),
        ("compute", "volume") => vec![(storage(text("type")), number("size"))],
        ("compute", "snapshot") => vec![("S03000", number("size"))],
        ("compute", "ipblock") => vec![("I01000", number("size"))],
        ("compute", "natgateway") => vec![("N01000", 1.0)],
        ("compute", "networkloadbalancer" | "applicationloadbalancer") => vec![("L01000", 1.0)],
        ("compute", "nodepool") => {
            let nodes = number("nodeCount");
            vec![
                ("C01000", nodes * number("coresCount")),
                ("R01000", nodes * number("ramSize") / GIB),
                (storage(text("storageType")), nodes * number("storageSize")),
            ]
        }
        ("mongodb", "cluster") if text("edition") == "playground" => vec![("DBMP1000", instances())],
        ("mongodb", "cluster") => vec![("DBMI1000", instances() * number("shards").max(1.0))],
        ("postgresql-v1" | "postgresql-v2", "cluster") => vec![("DBPI1000", instances())],
        ("mariadb" | "mariadb-v2", "cluster") => vec![("DBAI1000", instances())],
        ("inmemorydb", "replicaset") => vec![("DBRI1000", number("replicas").max(1.0))],
        ("inmemorydb-v2", "cluster") => vec![("DBRI1000", instances())],
        ("kafka", "cluster") => vec![("KAFK1000", 1.0)],
        ("nfs", "cluster") => {
            let scale = if text("sizeUnit") == "GiB" { 1.0 } else { GIB };
            vec![("NFSS1000", number("size") * scale)]
        }
        ("vpn", "ipsecgateway" | "wireguardgateway") => vec![("VPNG1000", 1.0)],
        ("cdn", "distribution") => vec![("CDND1000", 1.0)],
        ("api-gateway", "gateway") => vec![("APIG1000", 1.0)],
        ("container-registry", "registry") => vec![("CRGS1000", 1.0)],
        ("dns", "zone" | "secondaryzone") => vec![("DNSP1000", 1.0)],
        ("logging", "pipeline") => vec![("LOGS1000", 1.0)],
        ("monitoring", "pipeline") => vec![("MONP1000", 1.0)],
        _ => return None,
    })
}
