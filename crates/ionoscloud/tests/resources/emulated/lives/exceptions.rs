//! Exceptions from what holds for all other kinds, with the reasons. A row that nothing needs fails.

/// Creations whose creator no response shows, so that one whose response is lost is not known to be one's own.
pub(super) const NO_CREATOR: &[(&str, &str)] = &[
    ("compute/umGroupsPost", "groups have no metadata"),
    ("compute/umUsersPost", "the metadata of users have no creator"),
];

/// Creations of the Cloud API that have no request, whose failure a wait would report: what fails is gone.
pub(super) const NO_REQUEST: &[(&str, &str)] = &[
    ("compute/backupunitsPost", "the response names no request"),
    ("compute/k8sNodepoolsPost", "the response names no request"),
    ("compute/k8sPost", "the response names no request"),
    ("compute/pccsPost", "the response names no request"),
];

/// Creations of what has no failed state of its own: the wait reports the failure of its action.
pub(super) const FAILED_ACTION: &[(&str, &str)] = &[("vm-autoscaling/groupsPost", "the newest action has failed")];

/// Creations of what fails and has no member for the reason.
pub(super) const NO_REASON: &[(&str, &str)] = &[
    ("container-registry/registriesPost", "the metadata have a state alone"),
    ("dataplatform/clustersNodepoolsPost", "the metadata have a state alone"),
    ("dataplatform/clustersPost", "the metadata have a state alone"),
    ("dns/secondaryzonesPost", "the metadata have a state alone"),
    ("dns/zonesPost", "the metadata have a state alone"),
    ("dns/zonesRecordsPost", "the metadata have a state alone"),
    ("logging/pipelinesPost", "the metadata have a state alone"),
    ("mariadb/clustersPost", "the metadata have a state alone"),
    ("mongodb/clustersPost", "the metadata have a state alone"),
    ("mongodb/clustersUsersPost", "the metadata have a state alone"),
    ("postgresql-v1/clustersPost", "the metadata have a state alone"),
    ("postgresql-v1/usersPost", "the metadata have a state alone"),
];

/// Creations of what has no state: it is there, or was refused.
pub(super) const NO_STATE: &[(&str, &str)] = &[
    ("compute/datacentersLabelsPost", "a label is there at once, and has no request"),
    ("compute/datacentersServersLabelsPost", "a label is there at once, and has no request"),
    ("compute/datacentersVolumesLabelsPost", "a label is there at once, and has no request"),
    ("compute/imagesLabelsPost", "a label is there at once, and has no request"),
    ("compute/ipblocksLabelsPost", "a label is there at once, and has no request"),
    ("compute/snapshotsLabelsPost", "a label is there at once, and has no request"),
    ("compute/umUsersS3keysPost", "an S3 key is there at once, and has no request"),
    ("container-registry/registriesTokensPost", "the status of a token is what its owner set"),
    ("dns/reverserecordsPost", "the metadata have no state"),
    ("postgresql-v1/databasesPost", "the state is that of the cluster, which a database does not change"),
];

/// True for a creation that a table has.
pub(super) fn is_listed(table: &[(&str, &str)], name: &str) -> bool {
    table.iter().any(|(known, _)| *known == name)
}
