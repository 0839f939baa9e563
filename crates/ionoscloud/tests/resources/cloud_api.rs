//! The Cloud API: composites, waits by request, and what responses never show.

use ionoscloud::api::backup_units::kinds::{self as backup_units, Unit};
use ionoscloud::api::compute::kinds::{
    self as compute, Datacenter, DatacenterKey, Lan, Nic, Server, ServerKey, Volume,
};
use ionoscloud::api::kubernetes::kinds::{self as kubernetes, Cluster, NodePool};
use ionoscloud::api::user_management::kinds::{self as user_management, Group, User};
use ionoscloud::backup_units::{BackupUnitUpdate, NewBackupUnit};
use ionoscloud::compute::{
    DatacenterUpdate, LanUpdate, NewDatacenter, NewDatacenterProperties, NewLan, NewLanProperties, NewNic,
    NewNicProperties, NewServer, NewServerProperties, NewVolume, NicUpdate, ServerUpdate, VolumeUpdate,
};
use ionoscloud::kubernetes::{ClusterReplacement, NewCluster, NewNodePool, NodePoolReplacement};
use ionoscloud::resource::Handle;
use ionoscloud::user_management::{NewGroup, NewUser, UserReplacement};

use super::fixture::{Changing, Fixture};

impl Fixture for Datacenter {
    const TRANSITIONAL: &'static str = "BUSY";

    fn root() -> compute::Root {
        compute::Root::new()
    }

    fn named(name: &str) -> NewDatacenter {
        NewDatacenter::from(NewDatacenterProperties::new("de/txl").name(name))
            .lans([NewLanProperties::new().name("front")])
            .servers([NewServerProperties::new().name("web").cores(1).ram_mb(1024)])
    }

    fn change(handle: Handle<Self>) -> Changing {
        Box::pin(async move {
            let changed = handle.update(DatacenterUpdate::new().description("changed")).await?.wait().await?;
            assert_eq!(changed.properties.unwrap().description.as_deref(), Some("changed"));
            Ok(())
        })
    }
}

impl Fixture for Server {
    const TRANSITIONAL: &'static str = "BUSY";

    fn root() -> DatacenterKey {
        DatacenterKey::new("d-1")
    }

    fn named(name: &str) -> NewServer {
        NewServer::from(NewServerProperties::new().name(name).cores(2).ram_mb(4096))
            .volumes([NewVolume::new().name("system").size_gb(20).image_alias("debian:latest")])
            .nics([NewNicProperties::new(1).name("eth0")])
    }

    fn change(handle: Handle<Self>) -> Changing {
        Box::pin(async move {
            let changed = handle.update(ServerUpdate::new().cores(4)).await?.wait().await?;
            assert_eq!(changed.properties.unwrap().cores, Some(4));
            Ok(())
        })
    }
}

impl Fixture for Volume {
    const TRANSITIONAL: &'static str = "BUSY";
    const HIDDEN: &'static [&'static str] = &["imagePassword", "sshKeys", "userData", "imageAlias"];

    fn root() -> DatacenterKey {
        DatacenterKey::new("d-1")
    }

    fn named(name: &str) -> NewVolume {
        let new = NewVolume::new().name(name).size_gb(20).volume_type("HDD").image_alias("debian:latest");
        new.image_password(test_secrets::password())
    }

    fn change(handle: Handle<Self>) -> Changing {
        Box::pin(async move {
            let changed = handle.update(VolumeUpdate::new().size_gb(40)).await?.wait().await?;
            assert_eq!(changed.properties.unwrap().size_gb, Some(40));
            Ok(())
        })
    }
}

impl Fixture for Lan {
    const TRANSITIONAL: &'static str = "BUSY";
    const HIDDEN: &'static [&'static str] = &["ipv6CidrBlock"];

    fn root() -> DatacenterKey {
        DatacenterKey::new("d-1")
    }

    fn named(name: &str) -> NewLan {
        NewLan::from(NewLanProperties::new().name(name).public(true).ipv6_cidr_block("AUTO")).nics(["4713"])
    }

    fn change(handle: Handle<Self>) -> Changing {
        Box::pin(async move {
            let changed = handle.update(LanUpdate::new().public(false)).await?.wait().await?;
            assert_eq!(changed.properties.unwrap().public, Some(false));
            Ok(())
        })
    }
}

impl Fixture for Nic {
    const TRANSITIONAL: &'static str = "BUSY";
    const HIDDEN: &'static [&'static str] = &["ips"];

    fn root() -> ServerKey {
        ServerKey::new("d-1", "s-1")
    }

    fn named(name: &str) -> NewNic {
        NewNic::from(NewNicProperties::new(1).name(name).ips(["10.0.0.2"]))
    }

    fn change(handle: Handle<Self>) -> Changing {
        Box::pin(async move {
            let changed = handle.update(NicUpdate::new().dhcp(false)).await?.wait().await?;
            assert_eq!(changed.properties.unwrap().dhcp, Some(false));
            Ok(())
        })
    }
}

impl Fixture for Cluster {
    const TRANSITIONAL: &'static str = "DEPLOYING";
    const READY: &'static str = "ACTIVE";

    fn root() -> kubernetes::Root {
        kubernetes::Root::new()
    }

    fn named(name: &str) -> NewCluster {
        NewCluster::new(name).kubernetes_version("1.31.2")
    }

    fn change(handle: Handle<Self>) -> Changing {
        Box::pin(async move {
            let read = handle.get().await?.properties.unwrap();
            let next = ClusterReplacement::try_from(read)?.kubernetes_version("1.32.0");
            let changed = handle.replace(next).await?.wait().await?;
            assert_eq!(changed.properties.unwrap().kubernetes_version.as_deref(), Some("1.32.0"));
            Ok(())
        })
    }
}

impl Fixture for NodePool {
    const TRANSITIONAL: &'static str = "DEPLOYING";
    const READY: &'static str = "ACTIVE";

    fn root() -> kubernetes::ClusterKey {
        kubernetes::ClusterKey::new("c-1")
    }

    fn named(name: &str) -> NewNodePool {
        NewNodePool::new()
            .name(name)
            .datacenter_id("d-1")
            .node_count(3)
            .cores_count(4)
            .ram_mb(8192)
            .storage_type("SSD")
            .storage_size_gb(100)
    }

    fn change(handle: Handle<Self>) -> Changing {
        Box::pin(async move {
            let read = handle.get().await?.properties.unwrap();
            let mut next = NodePoolReplacement::try_from(read)?;
            next.node_count = 5;
            let changed = handle.replace(next).await?.wait().await?;
            assert_eq!(changed.properties.unwrap().node_count, Some(5));
            Ok(())
        })
    }
}

impl Fixture for User {
    const TRANSITIONAL: &'static str = "BUSY";
    const HIDDEN: &'static [&'static str] = &["password"];

    fn root() -> user_management::Root {
        user_management::Root::new()
    }

    fn named(name: &str) -> NewUser {
        NewUser::new().email(name).first_name("Anna").last_name("Berg").password(test_secrets::password())
    }

    fn change(handle: Handle<Self>) -> Changing {
        Box::pin(async move {
            let read = handle.get().await?.properties.unwrap();
            let changed = handle.replace(UserReplacement::from(read).last_name("Tal")).await?.wait().await?;
            assert_eq!(changed.properties.unwrap().last_name.as_deref(), Some("Tal"));
            Ok(())
        })
    }
}

impl Fixture for Group {
    const TRANSITIONAL: &'static str = "BUSY";

    fn root() -> user_management::Root {
        user_management::Root::new()
    }

    fn named(name: &str) -> NewGroup {
        NewGroup::new(name).may_create_datacenters(true)
    }

    fn change(handle: Handle<Self>) -> Changing {
        Box::pin(async move {
            let name = handle.get().await?.properties.unwrap().name.unwrap();
            let changed = handle.replace(NewGroup::new(name).may_reserve_ips(true)).await?.wait().await?;
            assert_eq!(changed.properties.unwrap().may_reserve_ips, Some(true));
            Ok(())
        })
    }
}

impl Fixture for Unit {
    const TRANSITIONAL: &'static str = "BUSY";
    const HIDDEN: &'static [&'static str] = &["password"];

    fn root() -> backup_units::Root {
        backup_units::Root::new()
    }

    fn named(name: &str) -> NewBackupUnit {
        NewBackupUnit::new(name, "anna@mail.example", test_secrets::password())
    }

    fn change(handle: Handle<Self>) -> Changing {
        Box::pin(async move {
            let changed = handle.update(BackupUnitUpdate::new().email("berta@mail.example")).await?.wait().await?;
            assert_eq!(changed.properties.unwrap().email.as_deref(), Some("berta@mail.example"));
            Ok(())
        })
    }
}
