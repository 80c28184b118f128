/**
 * Measures the check of a list page of 100 items: `partoo-client/validation` compared with
 * `@cfworker/json-schema`, which also evaluates no code. CPU time, the smallest of 60 runs.
 *
 *     node --import ts-blank-space/register bench/validation.ts
 *
 * `npm run bench` prints the result below its tables, and installs what this file imports.
 */
import { startApiServer } from "../scripts/api-server.ts";
import { describedApi, OWN_GENERATION } from "../scripts/generate/generation.ts";
import { checkResponse } from "../src/validation/check-response.ts";
import { Checker, bundledDescription } from "../src/validation/bundled-description.ts";

interface Validator {
  validate(value: unknown): { errors: unknown[] };
}
// a peer, which is not a dependency of the project
const peer: string = "@cfworker/json-schema";
const { Validator } = (await import(peer)) as {
  Validator: new (schema: object, draft: string, shortCircuit: boolean) => Validator;
};

const LISTS = ["/conversations", "/business/search", "/reviews"];

function least(work: () => unknown): number {
  const times = Array.from({ length: 60 }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const { document } = await describedApi(OWN_GENERATION);
const checker = new Checker(bundledDescription());
const api = await startApiServer();
const samples: Record<string, unknown>[] = [];
for (const path of LISTS) {
  const response = await fetch(api.url + path, { headers: { "x-APIKey": "key" } });
  samples.push((await response.json()) as Record<string, unknown>);
}
for (const [index, path] of LISTS.entries()) {
  const page = samples[index] ?? {};
  const [list = ""] = checker.description.pagination(`GET ${path}`);
  const [item] = page[list] as unknown[];
  const whole = { ...page, [list]: Array.from({ length: 100 }, () => item) };
  const body = JSON.stringify(whole);
  const received = { operation: `GET ${path}`, status: 200, type: "application/json", body };
  const own = least(() => checkResponse(checker, received));
  const parse = least(() => JSON.parse(body) as unknown);
  const $ref = checker.description.response(`GET ${path}`, 200)?.pointer ?? "";
  const validator = new Validator({ ...structuredClone(document), $ref }, "2020-12", false);
  const findings = checkResponse(checker, received)?.findings ?? [];
  const parsed = JSON.parse(body) as unknown;
  const cfworker = least(() => validator.validate(parsed));
  console.log(
    `${path}, 100 items, ${Math.round(body.length / 1000)} kB: own ${own.toFixed(1)} ms, of which ${parse.toFixed(1)} ms parse, ` +
      `${findings.length} findings; @cfworker/json-schema ${cfworker.toFixed(1)} ms, without parsing, ` +
      `${validator.validate(parsed).errors.length} errors`,
  );
}
await api.close();
