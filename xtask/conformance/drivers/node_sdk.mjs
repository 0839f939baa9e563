// Drives the vendor's Node SDK through every operation that it has.
//
//     node node_sdk.mjs PACKAGES BASE_URL TOKEN CASE[,CASE...]
//
// PACKAGES is the folder that holds node_modules. One JSON line per result goes to standard output: {"operation",
// "case", "passed", "detail"}. Cases to choose from are `401`, `404` and `422`; `success` is always checked, because the
// others need its cluster.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const [packages, baseUrl, token, wanted] = process.argv.slice(2);
const cases = wanted.split(",");
const sdk = createRequire(join(resolve(packages), "package.json"))("@ionos-cloud/sdk-nodejs-dbaas-mongo");

const NAME = "a+b&c/ü"; // blank, plus, ampersand, slash and umlaut have to survive the query
const PATIENCE = 60_000;
const PLAYGROUND = "33457e53-1f8b-4ed2-8a12-2d42355aa759";
const API_CLASSES = Object.entries(sdk).filter(([name]) => /^[A-Z][a-z]+Api$/.test(name)).map(([, api]) => api);

/** Finds an operation of the SDK by its name. */
class Caller {
  constructor(parameters) {
    this.configuration = new sdk.Configuration({ basePath: baseUrl, ...parameters });
    // Without this the SDK sleeps for a second before every request.
    this.configuration.setMaxWaitTime(0).setMaxRetries(1);
  }

  async call(operation, parameters) {
    const Api = API_CLASSES.find((api) => Object.hasOwn(api.prototype, operation));
    assert.ok(Api, `the SDK has no operation ${operation}`);
    const api = new Api(this.configuration);
    return parameters === undefined ? api[operation]() : api[operation](parameters);
  }
}

const checked = new Set();

function record(operation, name, problem) {
  checked.add(`${operation} ${name}`);
  const detail = problem === undefined ? "" : explain(problem);
  console.log(JSON.stringify({ operation, case: name, passed: problem === undefined, detail }));
}

function explain(problem) {
  if (problem.response) {
    return `${problem.response.status} ${JSON.stringify(problem.response.data)}`;
  }
  return `${problem.name ?? ""}: ${problem.message ?? problem}`;
}

/** Calls an operation that has to succeed and checks its response. */
async function success(caller, operation, parameters, check = () => {}, status = 200) {
  let response;
  try {
    response = await caller.call(operation, parameters);
    assert.equal(response.status, status);
    // The promise is typed: a body that is not JSON would arrive here as text.
    assert.equal(typeof response.data, status === 202 ? "string" : "object");
    check(response.data);
    record(operation, "success");
  } catch (problem) {
    record(operation, "success", problem);
  }
  return response?.data;
}

/** Calls an operation that has to fail with this status and an error in the documented shape. */
async function failure(caller, status, operation, parameters) {
  if (!cases.includes(String(status))) {
    return;
  }
  try {
    const response = await caller.call(operation, parameters);
    record(operation, String(status), new Error(`succeeded with ${response.status}`));
  } catch (problem) {
    try {
      assert.equal(problem.response?.status, status, explain(problem));
      assert.equal(problem.response.data.httpStatus, status);
      assert.ok(problem.response.data.messages.length > 0, "no messages");
      for (const message of problem.response.data.messages) {
        assert.ok(message.errorCode && message.message, "an empty message");
      }
      record(operation, String(status));
    } catch (unexpected) {
      record(operation, String(status), unexpected);
    }
  }
}

async function waitAvailable(caller, clusterId) {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const { data } = await caller.call("clustersFindById", { clusterId });
    if (data.metadata.state === "AVAILABLE") {
      return data;
    }
    await sleep(20);
  }
  throw new Error("the cluster does not become available");
}

function isTime(text) {
  assert.ok(typeof text === "string" && !Number.isNaN(Date.parse(text)), `${text} is not a time`);
}

/** What the types of the SDK promise of a cluster. */
function isCluster(cluster) {
  assert.equal(cluster.type, "cluster");
  isTime(cluster.metadata.createdDate);
  assert.ok(["AVAILABLE", "BUSY", "DESTROYING", "FAILED", "UNKNOWN"].includes(cluster.metadata.state));
  assert.ok(["HEALTHY", "UNHEALTHY", "DEGRADED", "UNKNOWN"].includes(cluster.metadata.health));
  const { properties } = cluster;
  for (const member of ["displayName", "mongoDBVersion", "location", "templateID"]) {
    assert.equal(typeof properties[member], "string", member);
  }
  assert.equal(typeof properties.instances, "number", "instances");
  for (const connection of properties.connections) {
    assert.equal(typeof connection.datacenterId, "string", "datacenterId");
    assert.equal(typeof connection.lanId, "string", "lanId");
    assert.ok(connection.cidrList.every((address) => typeof address === "string"), "cidrList");
  }
}

function newCluster(templateID) {
  return {
    properties: {
      templateID,
      mongoDBVersion: "6.0",
      // The document of 2023 asks for this spelling too.
      mongodbVersion: "6.0",
      instances: 1,
      connections: [
        { datacenterId: "5a029f4a-72e5-11ec-90d6-0242ac120003", lanId: "1", cidrList: ["10.7.222.3/24"] },
      ],
      location: "de/txl",
      displayName: `node ${NAME}`,
      maintenanceWindow: { time: "12:00:00", dayOfTheWeek: "Tuesday" },
    },
  };
}

/** The first part of the life of a cluster, up to its renaming; returns its id. */
async function checkCluster(caller) {
  await success(caller, "infosVersionGet", undefined, (version) => assert.equal(typeof version.name, "string"));
  await success(caller, "infosVersionsGet", undefined, (versions) => assert.equal(typeof versions[0].name, "string"));
  const templates = await success(caller, "templatesGet", { limit: 1000, offset: 0 }, (list) => {
    assert.equal(list.type, "collection");
    for (const template of list.items) {
      assert.equal(template.type, "template");
      for (const member of ["cores", "ram", "storageSize"]) {
        assert.equal(typeof template.properties[member], "number");
      }
    }
  });
  const playground = templates.items.find((template) => template.properties.edition === "playground");

  const created = await success(
    caller,
    "clustersPost",
    { createClusterRequest: newCluster(playground.id) },
    (cluster) => {
      isCluster(cluster);
      assert.equal(cluster.metadata.state, "BUSY");
      assert.equal(cluster.properties.displayName, `node ${NAME}`);
      assert.equal(cluster.properties.maintenanceWindow.dayOfTheWeek, "Tuesday");
    },
  );
  const clusterId = created.id;
  await waitAvailable(caller, clusterId);
  await success(caller, "clustersFindById", { clusterId }, (cluster) => {
    isCluster(cluster);
    assert.equal(cluster.id, clusterId);
    assert.match(cluster.properties.connectionString, /^mongo/);
  });
  await success(caller, "clustersGet", { filterName: NAME, limit: 10, offset: 0 }, (list) => {
    list.items.forEach(isCluster);
    assert.deepEqual(list.items.map((cluster) => cluster.id), [clusterId]);
  });
  const patchClusterRequest = { properties: { displayName: "node renamed" } };
  await success(caller, "clustersPatch", { clusterId, patchClusterRequest }, (cluster) => {
    isCluster(cluster);
    assert.equal(cluster.properties.displayName, "node renamed");
  });
  await waitAvailable(caller, clusterId);
  return clusterId;
}

async function checkUsers(caller, clusterId) {
  const username = "somebody";
  const roles = [{ role: "readWrite", database: "shop" }];
  const user = { properties: { username, password: "not-a-secret-1", roles } };
  await success(caller, "clustersUsersPost", { clusterId, user }, (created) => {
    assert.equal(created.properties.username, username);
    assert.deepEqual(created.properties.roles, roles);
    assert.equal(created.properties.password, undefined);
  });
  await waitAvailable(caller, clusterId);
  await success(caller, "clustersUsersGet", { clusterId, limit: 10, offset: 0 }, (list) => {
    assert.deepEqual(list.items.map((item) => item.properties.username), [username]);
  });
  const fewer = [{ role: "read", database: "shop" }];
  const patchUserRequest = { properties: { password: "not-a-secret-2", roles: fewer } };
  await success(caller, "clustersUsersPatch", { clusterId, username, patchUserRequest });
  await waitAvailable(caller, clusterId);
  await success(caller, "clustersUsersFindById", { clusterId, username }, (found) => {
    assert.deepEqual(found.properties.roles, fewer);
  });
}

async function checkUserDeletion(caller, clusterId) {
  await success(caller, "clustersUsersDelete", { clusterId, username: "somebody" });
  await waitAvailable(caller, clusterId);
}

async function checkSnapshotsAndLogs(caller, clusterId) {
  const deadline = Date.now() + PATIENCE;
  let snapshots = await caller.call("clustersSnapshotsGet", { clusterId });
  while (snapshots.data.items.length === 0 && Date.now() < deadline) {
    await sleep(100);
    snapshots = await caller.call("clustersSnapshotsGet", { clusterId });
  }
  const listed = await success(caller, "clustersSnapshotsGet", { clusterId, limit: 10, offset: 0 }, (list) => {
    assert.equal(list.items[0].type, "snapshot");
    assert.equal(typeof list.items[0].properties.size, "number");
    isTime(list.items[0].properties.creationTime);
  });
  const createRestoreRequest = { snapshotId: listed.items.at(-1).id };
  await success(caller, "clustersRestorePost", { clusterId, createRestoreRequest }, () => {}, 202);
  await waitAvailable(caller, clusterId);

  const now = Date.now();
  const start = new Date(now - 86_400_000).toISOString();
  const end = new Date(now + 60_000).toISOString();
  await success(caller, "clustersLogsGet", { clusterId, start, end, direction: "FORWARD", limit: 5 }, (logs) => {
    const messages = logs.instances.flatMap((instance) => instance.messages);
    assert.ok(messages.length > 0 && messages.length <= 5, `${messages.length} lines`);
    isTime(messages[0].time);
    assert.equal(typeof messages[0].message, "string");
  });
}

async function checkDeletion(caller, clusterId) {
  await success(caller, "clustersDelete", { clusterId }, (cluster) => {
    isCluster(cluster);
    assert.equal(cluster.metadata.state, "DESTROYING");
  });
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    try {
      await caller.call("clustersFindById", { clusterId });
    } catch (problem) {
      assert.equal(problem.response?.status, 404, "while waiting for the end");
      return;
    }
    await sleep(20);
  }
  throw new Error("the cluster does not go away");
}

/** Every operation on a cluster with arguments that are right but for the cluster. */
function onClusters(clusterId) {
  const username = "nobody";
  const password = "not-a-secret-3";
  return [
    ["clustersFindById", { clusterId }],
    ["clustersPatch", { clusterId, patchClusterRequest: { properties: { displayName: "x" } } }],
    ["clustersDelete", { clusterId }],
    ["clustersLogsGet", { clusterId }],
    ["clustersRestorePost", { clusterId, createRestoreRequest: { snapshotId: randomUUID() } }],
    ["clustersSnapshotsGet", { clusterId }],
    ["clustersUsersGet", { clusterId }],
    ["clustersUsersPost", { clusterId, user: { properties: { username, password, roles: [] } } }],
    ["clustersUsersFindById", { clusterId, username }],
    ["clustersUsersPatch", { clusterId, username, patchUserRequest: { properties: { password } } }],
    ["clustersUsersDelete", { clusterId, username }],
  ];
}

async function checkUnauthorised(clusterId) {
  const stranger = new Caller({ apiKey: "wrong" });
  for (const [operation, parameters] of onClusters(clusterId)) {
    await failure(stranger, 401, operation, parameters);
  }
  await failure(stranger, 401, "clustersPost", { createClusterRequest: newCluster(PLAYGROUND) });
  for (const operation of ["clustersGet", "templatesGet", "infosVersionGet", "infosVersionsGet"]) {
    await failure(stranger, 401, operation);
  }
}

/** Data outside the document's limits and types; operations without any such data have no 422. */
async function checkInvalid(caller, clusterId) {
  await failure(caller, 422, "clustersGet", { limit: 1001 });
  await failure(caller, 422, "templatesGet", { limit: 1001 });
  await failure(caller, 422, "clustersSnapshotsGet", { clusterId, limit: -1 });
  await failure(caller, 422, "clustersUsersGet", { clusterId, limit: -1 });
  await failure(caller, 422, "clustersLogsGet", { clusterId, direction: "SIDEWAYS" });
  const withoutConnection = newCluster(PLAYGROUND);
  withoutConnection.properties.connections = [];
  await failure(caller, 422, "clustersPost", { createClusterRequest: withoutConnection });
  const patchClusterRequest = { properties: { instances: "three" } };
  await failure(caller, 422, "clustersPatch", { clusterId, patchClusterRequest });
  await failure(caller, 422, "clustersRestorePost", { clusterId, createRestoreRequest: { snapshotId: 7 } });
  const user = { properties: { username: "nobody", password: "not-a-secret-4", roles: [{ role: "king" }] } };
  await failure(caller, 422, "clustersUsersPost", { clusterId, user });
  const patchUserRequest = { properties: { roles: "read" } };
  await failure(caller, 422, "clustersUsersPatch", { clusterId, username: "somebody", patchUserRequest });
}

async function main() {
  const caller = new Caller({ apiKey: token });
  const clusterId = await checkCluster(caller);
  await checkUsers(caller, clusterId);
  await checkInvalid(caller, clusterId);
  await checkUserDeletion(caller, clusterId);
  await checkSnapshotsAndLogs(caller, clusterId);
  await checkUnauthorised(clusterId);
  for (const [operation, parameters] of onClusters(randomUUID())) {
    await failure(caller, 404, operation, parameters);
  }
  await checkDeletion(caller, clusterId);
}

/** An operation that was forgotten, or not reached, is a failure. */
function accountForEveryOperation() {
  for (const api of API_CLASSES) {
    for (const operation of Object.getOwnPropertyNames(api.prototype)) {
      for (const name of ["success", "401"]) {
        if (operation !== "constructor" && !checked.has(`${operation} ${name}`)) {
          record(operation, name, new Error("not checked: the conversation ended before it"));
        }
      }
    }
  }
}

try {
  await main();
} catch (problem) {
  record("conversation", "success", problem);
}
accountForEveryOperation();
