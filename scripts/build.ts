import { rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { spawnSync } from "node:child_process";
import { OWN_GENERATION, describedApi } from "./generate/generation.ts";

const root = resolve(import.meta.dirname, "..");

// what an older build left behind must not be published
await rm(join(root, "dist"), { recursive: true, force: true });
const tsc = join(root, "node_modules/typescript/bin/tsc");
const { status } = spawnSync(process.execPath, [tsc, "-p", join(root, "tsconfig.build.json")], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;

// the description with the overlay in it, for other tools: zod generators, Prism, Postman, …
const { document } = await describedApi(OWN_GENERATION);
await writeFile(join(root, "dist/openapi.json"), `${JSON.stringify(document)}\n`);
