import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { OWN_GENERATION, ROOT, generate } from "../../scripts/generate/generation.ts";
import { writeAll } from "../../scripts/generate/outputs.ts";
import { Progress } from "../../scripts/progress.ts";
import { described } from "./generation.ts";

/** The package's own code, with everything in it that is generated made from another description. */
export interface GeneratedClient {
  readonly createPartooClient: (
    options: Readonly<Record<string, unknown>>,
  ) => Readonly<Record<"GET" | "POST", (path: string, init?: unknown) => Promise<unknown>>>;
  readonly mockPartoo: (handlers: Readonly<Record<string, unknown>>) => { fetch: typeof fetch };
}

/** @param parts of a description; it gets the environments and the security that the client needs */
export async function clientOf(parts: Readonly<Record<string, unknown>>): Promise<GeneratedClient> {
  const folder = await mkdtemp(join(ROOT, "test/.generated-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(join(ROOT, "src"), join(folder, "src"), { recursive: true });
  const environment = (name: string): object => ({
    url: `https://${name}.example.com/v2`,
    "x-environment": name,
  });
  const description = described({
    servers: [environment("production"), environment("sandbox")],
    security: [{ Key: [] }],
    ...parts,
    components: {
      securitySchemes: { Key: { type: "apiKey", in: "header", name: "X-Key" } },
      ...(parts["components"] as object | undefined),
    },
  });
  await writeFile(join(folder, "openapi.yaml"), JSON.stringify(description));
  const generation = {
    ...OWN_GENERATION,
    input: join(folder, "openapi.yaml"),
    overlay: undefined,
    types: join(folder, "src/generated"),
    docs: folder,
    codes: join(folder, "deprecations.json"),
    codesMayBeMissing: true,
  };
  await writeAll(
    await generate(generation, new Progress({ write: () => undefined })),
    generation.types,
  );
  const { createPartooClient } = (await import(
    /* @vite-ignore */ join(folder, "src/index.ts")
  )) as GeneratedClient;
  const { mockPartoo } = (await import(
    /* @vite-ignore */ join(folder, "src/testing/index.ts")
  )) as GeneratedClient;
  return { createPartooClient, mockPartoo };
}
