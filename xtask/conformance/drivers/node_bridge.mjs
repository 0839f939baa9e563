// Makes the calls of the vendor's Node SDK that its standard input asks for, one JSON line each.
//
//     node node_bridge.mjs PACKAGES PACKAGE
//
// PACKAGES is the folder that holds node_modules. The first line of output has the operations: name, class, parameters
// in their order, and which of them are required. Then follows one line for each line of input, which has "url",
// "token", "operation" and "parameters": status, headers and data of the response, or the reason why there is none.

import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const [packages, name] = process.argv.slice(2);
const sdk = createRequire(join(resolve(packages), "package.json"))(name);

/** The operations by their names, read from the text of the functions that build their requests. */
function operationsOf() {
  const found = new Map();
  for (const [api, value] of Object.entries(sdk).filter(([key]) => key.endsWith("AxiosParamCreator"))) {
    for (const [operation, build] of Object.entries(value())) {
      const text = build.toString();
      const parameters = text.slice(text.indexOf("(") + 1, text.indexOf(")")).split(", ").slice(0, -1);
      const required = [...text.matchAll(/RequiredError\('(\w+)'/g)].map((match) => match[1]);
      found.set(operation, { api: api.slice(0, -"AxiosParamCreator".length), operation, parameters, required });
    }
  }
  return found;
}

const operations = operationsOf();
const print = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

async function call({ url, token, operation, parameters }) {
  const configuration = new sdk.Configuration({ basePath: url, apiKey: token });
  // Without this the SDK sleeps for a second before every request.
  configuration.setMaxWaitTime(0).setMaxRetries(1);
  const api = new sdk[operations.get(operation).api](configuration);
  const { status, headers, data } = await api[operation](parameters);
  return { status, headers, data };
}

print([...operations.values()]);
for await (const line of createInterface({ input: process.stdin })) {
  try {
    print(await call(JSON.parse(line)));
  } catch (problem) {
    if (problem.response) {
      const { status, headers, data } = problem.response;
      print({ status, headers, data });
    } else {
      print({ problem: `${problem.name ?? ""}: ${problem.message ?? problem}` });
    }
  }
}
