//! Distributions of CDN.

use ionoscloud::cdn::{Distribution, GeoRestrictions, NewDistribution, RoutingRule, SniMode, Upstream};
use ionoscloud_emulator::{Effect, Emulator, Fault};

use super::client;
use super::lives::Lives;

fn rule(scheme: &str) -> RoutingRule {
    let only_germany = GeoRestrictions::new().allow_list(["DE"]);
    let origin = Upstream::new()
        .host("origin.example.com")
        .caching(true)
        .waf(false)
        .rate_limit_class("R100")
        .sni_mode(SniMode::Distribution);
    RoutingRule::new(scheme, "/", origin.geo_restrictions(only_germany))
}

pub(super) fn plain(domain: &str) -> NewDistribution {
    NewDistribution::new(domain, [rule("http")])
}

pub(super) async fn lives(lives: &mut Lives) {
    let distributions = lives.client.cdn().distributions();
    let new = NewDistribution::new("a.example.com", [rule("https")]).certificate_id("c-1");
    lives
        .life(&distributions, new, async |handle| {
            let changed = handle.replace(plain("b.example.com")).await;
            assert_eq!(changed.properties.domain.as_deref(), Some("b.example.com"));
            assert_eq!(changed.properties.certificate_id, None, "what is left out is removed");
        })
        .await;
    lives.upserted(&distributions, plain("put.example.com")).await;
}

#[tokio::test(start_paused = true)]
async fn distribution_created_by_put_has_public_addresses() {
    let distributions = client(&Emulator::new()).await.cdn().distributions();
    let created = distributions.create_by_put(plain("a.example.com")).await.unwrap();
    assert_eq!(address(created.response()), None);
    let distribution = created.wait().await.unwrap();
    assert_eq!(address(&distribution), Some("192.0.2.80"));
    let filtered = distributions.list().domain("A.EXAMPLE").state("AVAILABLE").collect_up_to(10).await.unwrap();
    assert_eq!(filtered, [distribution]);
}

fn address(distribution: &Distribution) -> Option<&str> {
    distribution.metadata.as_ref()?.public_endpoint_ipv4.as_deref()
}

#[tokio::test(start_paused = true)]
async fn failed_distribution_fails_wait_with_its_message() {
    let fault = Fault::on("distributionsPost").then(Effect::respond().fail_resource());
    let emulator = Emulator::builder().fault(fault).build().unwrap();
    let created = client(&emulator).await.cdn().distributions().create(plain("a.example.com")).await.unwrap();
    let message = created.response().metadata.as_ref().and_then(|metadata| metadata.message.clone());
    assert!(message.is_some_and(|message| !message.is_empty()));
    let error = created.wait().await.unwrap_err();
    assert_eq!(error.wait().unwrap().state(), Some("FAILED"), "{error}");
}
