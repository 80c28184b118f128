import { readFileSync } from "node:fs";
import { URL, fileURLToPath } from "node:url";
import { withoutTypes } from "./kept-scripts.js";

/** @see https://nodejs.org/api/module.html#customization-hooks */
export function resolve(specifier, context, nextResolve) {
  return specifier === "typescript" && context.parentURL?.includes("/ts-blank-space/")
    ? { url: new URL("typescript.js", import.meta.url).href, shortCircuit: true }
    : nextResolve(specifier, context);
}

export function load(url, context, nextLoad) {
  if (!url.endsWith(".ts")) return nextLoad(url, context);
  const script = withoutTypes(readFileSync(fileURLToPath(url), "utf8"));
  return { format: "module", shortCircuit: true, source: `${script}\n//# sourceURL=${url}` };
}
