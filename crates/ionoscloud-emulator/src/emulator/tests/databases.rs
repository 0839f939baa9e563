//! The responses of PostgreSQL, MariaDB and In-Memory DB, each against its document.

use super::*;

impl Checked {
    /// Calls all operations of a second version of a database API, which has clusters and collections that are read.
    async fn cluster_of_second_version(&mut self, host: &str, properties: Value, collections: &[&str]) {
        let made = self.send(&format!("POST {host}/clusters"), json!({ "properties": properties })).await;
        let id = made["id"].as_str().unwrap();
        tokio::time::advance(Duration::from_secs(1_000)).await;
        for path in ["/clusters", "/clusters/none", "/clusters?filter.state=FAILED"] {
            self.send(&format!("GET {host}{path}"), Value::Null).await;
        }
        self.send(&format!("GET {host}/clusters/{id}"), Value::Null).await;
        for collection in collections {
            let list = self.send(&format!("GET {host}/{collection}"), Value::Null).await;
            let first = list["items"][0]["id"].as_str().unwrap();
            self.send(&format!("GET {host}/{collection}/{first}"), Value::Null).await;
        }
        let created = "00000000-0000-4000-8000-000000000001";
        let mut changed = properties.clone();
        changed["name"] = "changed".into();
        for (id, properties) in [(id, &changed), (id, &changed), (created, &properties)] {
            let body = json!({ "id": id, "properties": properties });
            self.send(&format!("PUT {host}/clusters/{id}"), body).await;
        }
        self.send(&format!("DELETE {host}/clusters/{id}"), Value::Null).await;
        self.send(&format!("GET {host}/{}", collections[0]), Value::Null).await;
    }
}

#[tokio::test(start_paused = true)]
async fn postgresql_v1_responses_hold_to_document() {
    let mut checked = Checked::new();
    let clusters = "/databases/postgresql/clusters";
    let new = json!({ "properties": {
        "displayName": "a", "postgresVersion": "15", "location": "de/fra", "instances": 1, "cores": 1, "ram": 4096,
        "storageSize": 20480, "storageType": "SSD", "synchronizationMode": "ASYNCHRONOUS",
        "connections": [{ "datacenterId": "5a029f4a-72e5-11ec-90d6-0242ac120003", "lanId": "2", "cidr": "10.7.222.1/24" }],
        "credentials": { "username": "app", "password": "0123456789" },
    } });
    let made = checked.send(&format!("POST {clusters}"), new.clone()).await;
    checked.send(&format!("POST {clusters}"), json!({ "properties": {} })).await;
    let path = format!("{clusters}/{}", made["id"].as_str().unwrap());
    tokio::time::advance(Duration::from_secs(1_000)).await;
    let backups = checked.send(&format!("GET {path}/backups"), Value::Null).await;
    let backup = backups["items"][0]["id"].as_str().unwrap();
    for (line, body) in [
        (format!("PATCH {path}"), json!({ "properties": { "cores": 2 } })),
        (format!("POST {path}/users"), json!({ "properties": { "username": "ada", "password": "0123456789" } })),
        (format!("PATCH {path}/users/ada"), json!({ "properties": { "password": "9876543210" } })),
        (format!("POST {path}/databases"), json!({ "properties": { "name": "shop", "owner": "ada" } })),
        (format!("POST {path}/restore"), json!({ "backupId": backup })),
    ] {
        checked.send(&line, body).await;
        tokio::time::advance(Duration::from_secs(600)).await;
    }
    for tail in [
        "",
        "?limit=1",
        "?filter.name=none",
        "/backups",
        &format!("/backups/{backup}"),
        "/backups/none",
        "/postgresversions",
    ] {
        checked.send(&format!("GET {clusters}{tail}"), Value::Null).await;
    }
    for tail in [
        "",
        "/users?system=true",
        "/users/ada",
        "/databases",
        "/databases/shop",
        "/logs",
        "/versions",
        "/postgresversions",
    ] {
        checked.send(&format!("GET {path}{tail}"), Value::Null).await;
    }
    for tail in ["versions", "infos/version", "infos/versions"] {
        checked.send(&format!("GET /databases/postgresql/{tail}"), Value::Null).await;
    }
    let mut newer = new;
    newer["properties"]["postgresVersion"] = "16".into();
    let newer = checked.send(&format!("POST {clusters}"), newer).await;
    tokio::time::advance(Duration::from_secs(1_000)).await;
    for tail in ["logs", "versions", "postgresversions"] {
        checked.send(&format!("GET {clusters}/{}/{tail}", newer["id"].as_str().unwrap()), Value::Null).await;
    }
    for tail in ["/databases/shop", "/users/ada", ""] {
        checked.send(&format!("DELETE {path}{tail}"), Value::Null).await;
        tokio::time::advance(Duration::from_secs(60)).await;
    }
    checked.has_called_all_of("postgresql-v1");
}

#[tokio::test(start_paused = true)]
async fn postgresql_v2_responses_hold_to_document() {
    let mut checked = Checked::new();
    let host = "http://postgresql.fr-par.ionos.com";
    let properties = json!({
        "name": "pg-main", "version": "16", "replicationMode": "ASYNCHRONOUS",
        "instances": { "count": 1, "ram": 4, "cores": 2, "storageSize": 10 },
        "connection": { "datacenterId": "5a029f4a-72e5-11ec-90d6-0242ac120003", "lanId": "2", "primaryInstanceAddress": "192.168.1.100/24" },
        "maintenanceWindow": { "time": "09:00:00", "dayOfTheWeek": "Sunday" },
        "credentials": { "username": "dbadmin", "password": "Canary-1!", "database": "mydb" },
        "backup": { "location": "eu-central-3", "retentionDays": 7 },
    });
    checked.cluster_of_second_version(host, properties, &["backups", "backup-locations", "versions"]).await;
    checked.send(&format!("GET {host}/clusters?limit=0"), Value::Null).await;
    checked.has_called_all_of("postgresql-v2");
}

#[tokio::test(start_paused = true)]
async fn mariadb_v1_responses_hold_to_document() {
    let mut checked = Checked::new();
    let clusters = "http://mariadb.de-fra.ionos.com/clusters";
    let new = json!({ "properties": {
        "displayName": "shop", "mariadbVersion": "10.6", "instances": 1, "cores": 1, "ram": 4, "storageSize": 10,
        "connections": [{ "datacenterId": "5a029f4a-72e5-11ec-90d6-0242ac120003", "lanId": "2", "cidr": "10.7.222.1/24" }],
        "credentials": { "username": "app", "password": "0123456789" },
    } });
    let made = checked.send(&format!("POST {clusters}"), new).await;
    checked.send(&format!("POST {clusters}"), json!({ "properties": {} })).await;
    let path = format!("{clusters}/{}", made["id"].as_str().unwrap());
    tokio::time::advance(Duration::from_secs(1_000)).await;
    let backups = checked.send(&format!("GET {path}/backups"), Value::Null).await;
    let backup = backups["items"][0]["id"].as_str().unwrap();
    for (line, body) in [
        (format!("PATCH {path}"), json!({ "properties": { "cores": 2 } })),
        (format!("PATCH {path}"), json!({ "properties": { "cores": 2 } })),
        (format!("POST {path}/restore"), json!({ "backupId": backup })),
    ] {
        checked.send(&line, body).await;
        tokio::time::advance(Duration::from_secs(600)).await;
    }
    let host = "http://mariadb.de-fra.ionos.com";
    for tail in ["/backups", &format!("/backups/{backup}"), "/backups/none", "/clusters?limit=1", "/clusters/none"] {
        checked.send(&format!("GET {host}{tail}"), Value::Null).await;
    }
    checked.send(&format!("GET {path}"), Value::Null).await;
    checked.send(&format!("DELETE {path}"), Value::Null).await;
    checked.has_called_all_of("mariadb");
}

#[tokio::test(start_paused = true)]
async fn mariadb_v2_responses_hold_to_document() {
    let mut checked = Checked::new();
    let host = "http://mariadb.fr-par.ionos.com/v2";
    let properties = json!({
        "name": "shop", "version": "10.6",
        "instances": { "count": 1, "ram": 4, "cores": 2, "storageSize": 10 },
        "connection": { "datacenterId": "5a029f4a-72e5-11ec-90d6-0242ac120003", "lanId": "2", "primaryInstanceAddress": "192.168.1.100/24" },
        "maintenanceWindow": { "time": "09:00:00", "dayOfTheWeek": "Sunday" },
        "credentials": { "username": "dbadmin", "password": "Canary-1!!", "database": "mydb" },
        "backup": { "location": "eu-central-3", "retentionDays": 7 },
    });
    checked.cluster_of_second_version(host, properties, &["backups", "backup-locations", "versions"]).await;
    checked.has_called_all_of("mariadb-v2");
}

#[tokio::test(start_paused = true)]
async fn inmemorydb_v1_responses_hold_to_document() {
    let mut checked = Checked::new();
    let host = "http://in-memory-db.de-fra.ionos.com";
    let new = json!({
        "displayName": "cache", "version": "7.2", "replicas": 1, "resources": { "cores": 1, "ram": 4 },
        "persistenceMode": "None", "evictionPolicy": "noeviction",
        "connections": [{ "datacenterId": "5a029f4a-72e5-11ec-90d6-0242ac120003", "lanId": "2", "cidr": "10.7.222.1/24" }],
        "credentials": { "username": "app", "password": "0123456789" },
    });
    let made = checked.send(&format!("POST {host}/replicasets"), json!({ "properties": new })).await;
    checked.send(&format!("POST {host}/replicasets"), json!({ "properties": {} })).await;
    let (id, created) = (made["id"].as_str().unwrap(), "00000000-0000-4000-8000-000000000001");
    tokio::time::advance(Duration::from_secs(1_000)).await;
    let snapshots = checked.send(&format!("GET {host}/snapshots"), Value::Null).await;
    let snapshot = format!("{host}/snapshots/{}", snapshots["items"][0]["id"].as_str().unwrap());
    let mut changed = new.clone();
    changed["displayName"] = "changed".into();
    for (id, properties) in [(id, &changed), (id, &changed), (created, &new)] {
        let body = json!({ "id": id, "properties": properties });
        checked.send(&format!("PUT {host}/replicasets/{id}"), body).await;
    }
    tokio::time::advance(Duration::from_secs(1_000)).await;
    let body = json!({ "properties": { "replicasetId": id, "displayName": "undo" } });
    let restore = checked.send(&format!("POST {snapshot}/restores"), body.clone()).await;
    checked.send(&format!("POST {snapshot}/restores"), body).await;
    let restore = format!("{snapshot}/restores/{}", restore["id"].as_str().unwrap());
    let set = format!("{host}/replicasets/{id}");
    for path in
        [&snapshot, &format!("{snapshot}/restores?filter.name=un"), &restore, &set, &format!("{host}/replicasets")]
    {
        checked.send(&format!("GET {path}"), Value::Null).await;
    }
    checked.send(&format!("DELETE {set}"), Value::Null).await;
    checked.has_called_all_of("inmemorydb");
}

#[tokio::test(start_paused = true)]
async fn inmemorydb_v2_responses_hold_to_document() {
    let mut checked = Checked::new();
    let host = "http://in-memory-db.fr-par.ionos.com/v2";
    let hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    let properties = json!({
        "name": "cache", "version": "7.2", "instances": { "count": 1, "ram": 4, "cores": 2 },
        "connection": { "datacenterId": "5a029f4a-72e5-11ec-90d6-0242ac120003", "lanId": "2", "primaryInstanceAddress": "192.168.1.100/24" },
        "evictionPolicy": "noeviction", "maintenanceWindow": { "time": "09:00:00", "dayOfTheWeek": "Sunday" },
        "credentials": { "username": "app", "password": { "algorithm": "SHA-256", "hash": hash } },
        "snapshot": { "location": "eu-central-3", "retentionDays": 7, "snapshotHours": [3] },
    });
    checked.cluster_of_second_version(host, properties, &["snapshots", "snapshot-locations", "versions"]).await;
    checked.has_called_all_of("inmemorydb-v2");
}
