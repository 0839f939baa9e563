// The vendor's Node SDK as a peer: it reads commands line by line and responds to each with a line of JSON.
//
//     node node_sdk.mjs HTTP HTTPS PACKAGES
//
// PACKAGES is the folder that holds node_modules.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const [http, https, packages] = process.argv.slice(2);
const sdk = createRequire(join(resolve(packages), "package.json"))("@ionos-cloud/sdk-nodejs-dbaas-mongo");
const token = "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.a-token-of-a-length-that-is-usual.c2lnbmF0dXJl";
const clusterId = "498ae72f-411f-11eb-9d07-046c59cc737e";
const limits = { "get-one": undefined, "list-100": 100, "list-1000": 1000 };

function api(address) {
  const configuration = new sdk.Configuration({ basePath: `${address}/databases/mongodb`, apiKey: token });
  // Without this the SDK sleeps for a second before every request.
  configuration.setMaxWaitTime(0).setMaxRetries(1);
  return new sdk.ClustersApi(configuration);
}

const apis = { plain: api(http), encrypted: api(https) };

async function call(row) {
  const clusters = row.endsWith("-tls") ? apis.encrypted : apis.plain;
  const limit = limits[row.replace("-tls", "")];
  if (limit === undefined) {
    assert.equal((await clusters.clustersFindById({ clusterId })).data.id, clusterId);
  } else {
    assert.equal((await clusters.clustersGet({ limit })).data.items.length, limit);
  }
}

async function load(row, concurrency, seconds, requests) {
  const latencies = [];
  let sent = 0;
  const cpu = process.cpuUsage();
  const began = performance.now();
  const mayGoOn = () => (requests === undefined ? !latencies.length || performance.now() - began < seconds * 1000 : sent++ < requests);
  const work = async () => {
    while (mayGoOn()) {
      const start = performance.now();
      await call(row);
      latencies.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  const wall = performance.now() - began;
  const used = process.cpuUsage(cpu);
  latencies.sort((one, other) => one - other);
  const percentile = (share) => latencies[Math.round((latencies.length - 1) * share)] * 1000;
  return {
    requests: latencies.length,
    seconds: wall / 1000,
    cpu_seconds: (used.user + used.system) / 1e6,
    p50_us: percentile(0.5),
    p99_us: percentile(0.99),
    rss_mb: peakMemory(),
    allocs: null,
  };
}

function peakMemory() {
  const [, kib] = /VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"));
  return (Number(kib) * 1024) / 1e6;
}

const warm = new Set();
for await (const line of createInterface({ input: process.stdin })) {
  const [kind, row, concurrency, amount] = line.split(" ");
  const [at, much] = [Number(concurrency), Number(amount)];
  const timed = kind === "time";
  if (!warm.has(`${row} ${at}`)) {
    warm.add(`${row} ${at}`);
    await load(row, at, undefined, at);
  }
  const sample = await (timed ? load(row, at, much / 1_000) : load(row, at, undefined, much));
  console.log(JSON.stringify(sample));
}
