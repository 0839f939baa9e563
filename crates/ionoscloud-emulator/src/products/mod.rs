//! The emulated products: the only list of them.

mod activity_log;
mod api_gateway;
mod auth;
mod backup_units;
mod billing;
mod cdn;
mod central;
mod cert_manager;
mod cloud_api;
mod compute;
mod container_registry;
mod databases;
mod dataplatform;
pub(crate) mod directory;
mod dns;
mod inmemorydb;
mod kafka;
mod kubernetes;
mod logging;
mod mariadb;
pub(crate) mod mongodb;
mod monitoring;
mod nfs;
mod object_storage_management;
mod postgresql;
mod privileges;
mod recovery;
mod regional;
mod user_management;
mod vm_autoscaling;
mod vpn;

use std::sync::LazyLock;

#[cfg(test)]
use ionoscloud_spec::Document;
use ionoscloud_spec::Outline;

use crate::engine::product::Product;

/// All products, without any resource.
pub(crate) fn all() -> Vec<Box<dyn Product>> {
    let products: [Option<Box<dyn Product>>; 24] = [
        boxed(mongodb::Store::new(2)),
        boxed(auth::Store::new(3)),
        boxed(cloud_api::product(4)),
        boxed(dns::product(5)),
        boxed(postgresql::v1::product(6)),
        boxed(postgresql::v2::product(7)),
        boxed(cdn::product(8)),
        boxed(vpn::product(9)),
        boxed(nfs::product(10)),
        boxed(kafka::product(11)),
        boxed(logging::product(12)),
        boxed(monitoring::product(13)),
        boxed(api_gateway::product(14)),
        boxed(mariadb::v1::product(15)),
        boxed(mariadb::v2::product(16)),
        boxed(inmemorydb::v1::product(17)),
        boxed(inmemorydb::v2::product(18)),
        boxed(vm_autoscaling::product(19)),
        boxed(cert_manager::product(20)),
        boxed(container_registry::product(21)),
        boxed(object_storage_management::product(22)),
        boxed(dataplatform::product(23)),
        boxed(activity_log::Store::new()),
        boxed(billing::Store::new()),
    ];
    products.into_iter().flatten().collect()
}

fn boxed<P: Product>(product: Option<P>) -> Option<Box<dyn Product>> {
    product.map(|product| Box::new(product) as Box<dyn Product>)
}

/// The outlines of the documents, product by product.
pub(crate) fn outlines() -> impl Iterator<Item = &'static Outline> {
    // Made once: a product is made with its catalogue.
    static OUTLINES: LazyLock<Vec<&'static Outline>> =
        LazyLock::new(|| all().into_iter().map(|product| product.source().outline).collect());
    OUTLINES.iter().copied()
}

#[cfg(test)]
pub(crate) fn documents() -> impl Iterator<Item = &'static Document> {
    outlines().filter_map(|outline| Document::named(outline.name))
}

/// Every operation id, document by document.
pub(crate) fn operation_ids() -> impl Iterator<Item = &'static str> {
    outlines().flat_map(|outline| outline.operations.iter()).map(|operation| operation.id)
}

/// Fails with the nearest id if no document has this one, or not that document: `kafka/clustersPost`.
pub(crate) fn check_operation(name: &str) -> Result<(), String> {
    let id = match name.split_once('/') {
        None => name,
        Some((product, id)) => match outlines().find(|outline| outline.name == product) {
            Some(outline) if outline.operation(id).is_some() => return Ok(()),
            Some(_) => return Err(format!("{product} has no operation `{id}`")),
            None => return Err(format!("no product is called `{product}`")),
        },
    };
    if operation_ids().any(|known| known == id) {
        return Ok(());
    }
    let nearest = operation_ids().min_by_key(|known| strsim::levenshtein(known, id)).unwrap_or_default();
    Err(format!("no operation is called `{id}`; did you mean `{nearest}`?"))
}

#[cfg(test)]
mod tests;
