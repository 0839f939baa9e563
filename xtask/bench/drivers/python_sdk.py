"""The vendor's Python SDK as a peer: it reads commands line by line and responds to each with a line of JSON.

    python_sdk.py HTTP HTTPS AUTHORITY
"""

import json
import math
import sys
import threading
import time

import ionoscloud_dbaas_mongo as sdk

HTTP, HTTPS, AUTHORITY = sys.argv[1:4]
TOKEN = "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.a-token-of-a-length-that-is-usual.c2lnbmF0dXJl"
CLUSTER_ID = "498ae72f-411f-11eb-9d07-046c59cc737e"
LIMITS = {"get-one": None, "list-100": 100, "list-1000": 1000}


def api(address):
    configuration = sdk.Configuration(host=f"{address}/databases/mongodb", token=TOKEN)
    configuration.ssl_ca_cert = AUTHORITY
    # As many connections as there are threads; otherwise it opens new ones all the time.
    configuration.connection_pool_maxsize = 64
    return sdk.ClustersApi(sdk.ApiClient(configuration))


APIS = {False: api(HTTP), True: api(HTTPS)}


def call(row):
    clusters = APIS[row.endswith("-tls")]
    limit = LIMITS[row.removesuffix("-tls")]
    if limit is None:
        assert clusters.clusters_find_by_id(CLUSTER_ID).id == CLUSTER_ID
    else:
        assert len(clusters.clusters_get(limit=limit).items) == limit


def load(row, concurrency, seconds, requests):
    lock, sent, latencies, failures = threading.Lock(), 0, [], []
    cpu, began = time.process_time(), time.perf_counter()

    def may_go_on():
        nonlocal sent
        if requests is None:
            return not latencies or time.perf_counter() - began < seconds
        with lock:
            sent += 1
            return sent <= requests

    def work():
        try:
            while may_go_on():
                start = time.perf_counter()
                call(row)
                latencies.append(time.perf_counter() - start)
        except Exception as problem:  # told to whoever waits for the thread
            failures.append(problem)

    threads = [threading.Thread(target=work) for _ in range(concurrency)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    wall, cpu = time.perf_counter() - began, time.process_time() - cpu
    latencies.sort()
    percentile = lambda share: latencies[math.floor((len(latencies) - 1) * share + 0.5)] * 1e6
    return {
        "requests": len(latencies),
        "seconds": wall,
        "cpu_seconds": cpu,
        "p50_us": percentile(0.5),
        "p99_us": percentile(0.99),
        "rss_mb": peak_memory(),
        "allocs": None,
    }


def peak_memory():
    with open("/proc/self/status") as status:
        line = next(line for line in status if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024 / 1e6


warm = set()
for line in sys.stdin:
    kind, row, concurrency, amount = line.split()
    concurrency, amount = int(concurrency), int(amount)
    if (row, concurrency) not in warm:
        warm.add((row, concurrency))
        load(row, concurrency, None, concurrency)
    sample = load(row, concurrency, amount / 1_000, None) if kind == "time" else load(row, concurrency, None, amount)
    print(json.dumps(sample), flush=True)
