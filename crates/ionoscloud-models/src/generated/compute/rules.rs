// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::whole;
use serde::{Deserialize, Serialize};

use super::{AlbCondition, TargetGroupId};

/// A rule for requests: where its conditions hold, they are forwarded, redirected or get a static response.
#[doc(alias = "ApplicationLoadBalancerHttpRule")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AlbHttpRule {
    /// Name of the rule, unique in the forwarding rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Action of the rule.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub action: Option<AlbHttpRuleType>,
    /// Conditions of which all have to hold; without any the rule applies to every request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<AlbCondition>>,
    /// Media type of a static response, such as `text/html`.
    #[doc(alias = "contentType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// True if a redirect leaves out the query; only for redirects.
    #[doc(alias = "dropQuery")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drop_query: Option<bool>,
    /// URL that a redirect leads to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Body of a static response.
    #[doc(alias = "responseMessage")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_message: Option<String>,
    /// Status of a redirect, 301 by default, or of a static response, 503 by default.
    #[doc(alias = "statusCode")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub status_code: Option<u32>,
    /// Target group that requests are forwarded to.
    #[doc(alias = "targetGroup")]
    #[serde(rename = "targetGroup", skip_serializing_if = "Option::is_none")]
    pub target_group_id: Option<TargetGroupId>,
}

impl AlbHttpRule {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(name: impl Into<String>, action: impl Into<AlbHttpRuleType>) -> Self {
        Self {
            name: Some(name.into()),
            action: Some(action.into()),
            conditions: None,
            content_type: None,
            drop_query: None,
            location: None,
            response_message: None,
            status_code: None,
            target_group_id: None,
        }
    }

    /// Conditions of which all have to hold; without any the rule applies to every request.
    pub fn conditions(mut self, conditions: impl IntoIterator<Item = impl Into<AlbCondition>>) -> Self {
        self.conditions = Some(conditions.into_iter().map(Into::into).collect());
        self
    }

    /// Media type of a static response, such as `text/html`.
    #[doc(alias = "contentType")]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// True if a redirect leaves out the query; only for redirects.
    #[doc(alias = "dropQuery")]
    pub fn drop_query(mut self, drop_query: bool) -> Self {
        self.drop_query = Some(drop_query);
        self
    }

    /// URL that a redirect leads to.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Body of a static response.
    #[doc(alias = "responseMessage")]
    pub fn response_message(mut self, response_message: impl Into<String>) -> Self {
        self.response_message = Some(response_message.into());
        self
    }

    /// Status of a redirect, 301 by default, or of a static response, 503 by default.
    #[doc(alias = "statusCode")]
    pub fn status_code(mut self, status_code: u32) -> Self {
        self.status_code = Some(status_code);
        self
    }

    /// Target group that requests are forwarded to.
    #[doc(alias = "targetGroup")]
    pub fn target_group_id(mut self, target_group_id: impl Into<TargetGroupId>) -> Self {
        self.target_group_id = Some(target_group_id.into());
        self
    }
}

ionoscloud_core::open_enum! {
    /// Action of a rule.
    pub enum AlbHttpRuleType {
        /// Forwards to a target group.
        Forward = "FORWARD",
        /// Returns a static response.
        Static = "STATIC",
        /// Redirects to another URL.
        Redirect = "REDIRECT",
    }
}
