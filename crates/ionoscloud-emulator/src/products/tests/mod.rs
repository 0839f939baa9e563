//! The engine on the documents of the products, and the list of them.

mod layering;
mod parameters;
mod places;
mod routes;

use ionoscloud_spec::Schema;

use super::*;

#[test]
fn every_product_is_listed_by_name() {
    let names: Vec<&str> = outlines().map(|outline| outline.name).collect();
    let databases = ["mongodb", "auth", "compute", "dns", "postgresql-v1", "postgresql-v2"];
    let platform = ["cdn", "vpn", "nfs", "kafka", "logging", "monitoring", "api-gateway"];
    let regional = ["mariadb", "mariadb-v2", "inmemorydb", "inmemorydb-v2", "vm-autoscaling"];
    let further = ["cert-manager", "container-registry", "object-storage-management"];
    let reports = ["dataplatform", "activity-log", "billing"];
    assert_eq!(names, [databases.as_slice(), &platform, &regional, &further, &reports].concat());
}

#[test]
fn unknown_operation_names_nearest() {
    assert_eq!((check_operation("clustersPost"), check_operation("kafka/clustersPost")), (Ok(()), Ok(())));
    assert_eq!(check_operation("kafka/zonesPost").unwrap_err(), "kafka has no operation `zonesPost`");
    assert_eq!(check_operation("kafkas/clustersPost").unwrap_err(), "no product is called `kafkas`");
    let error = check_operation("clusterPost").unwrap_err();
    assert_eq!(error, "no operation is called `clusterPost`; did you mean `clustersPost`?");
}

/// An entry that names no list would hide that a document lost it, or never had it.
#[test]
fn open_lists_are_lists_of_their_documents() {
    for product in all() {
        let document = Document::named(product.source().name()).unwrap();
        let bodies = || document.operations().filter_map(|operation| operation.request_body.as_ref());
        for path in product.open_lists() {
            let mut media = bodies().flat_map(|body| body.content.values());
            let is_list = media.any(|media| {
                let mut schema = Some(document.follow(&media.schema));
                for name in path.split('.') {
                    schema = schema.and_then(|one| one.properties.get(name)).map(|one| document.follow(one));
                }
                schema.is_some_and(|one| !one.extensible_enum.is_empty())
            });
            assert!(is_list, "{} {path}", document.name);
        }
    }
}

/// The validator knows no regular expressions. Addresses of firewall rules, names of registries and images of replicas
/// have some, which their code checks.
#[test]
fn documents_use_validated_keywords_only() {
    for document in documents() {
        let mut open: Vec<&Schema> = document.schemas.values().collect();
        open.extend(
            document.operations().flat_map(|operation| &operation.parameters).map(|parameter| &parameter.schema),
        );
        while let Some(schema) = open.pop() {
            let pattern = schema
                .pattern
                .as_deref()
                .filter(|_| !["compute", "container-registry", "vm-autoscaling"].contains(&document.name.as_str()));
            assert_eq!(pattern, None, "{}", document.name);
            open.extend(schema.children().map(|(_, child)| child));
        }
    }
}
