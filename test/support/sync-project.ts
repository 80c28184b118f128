import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DownloadLimits } from "../../scripts/sync/download.ts";
import type { JsonObject } from "../../scripts/generate/document.ts";
import { HEADER, syncCommand } from "../../scripts/sync/command.ts";
import { printYaml } from "../../scripts/yaml.ts";

const OPENAPI = new URL("../../openapi/", import.meta.url);

/** Descriptions as they are written: most tests begin with the same one. */
const printed = new WeakMap<JsonObject, string>();

/** What a run of `npm run sync` said. */
export interface SyncRun {
  readonly report: string;
  readonly progress: string;
}

/** A folder with a description and an overlay, to sync into. */
export class SyncProject {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** A copy of the project's own description and overlay. */
  static async copy(): Promise<SyncProject> {
    const project = await SyncProject.empty();
    for (const name of ["openapi.yaml", "overlay.yaml"]) {
      await cp(new URL(name, OPENAPI), join(project.folder, name));
    }
    return project;
  }

  /** A description, with the project's own overlay. */
  static async of(description: JsonObject): Promise<SyncProject> {
    const project = await SyncProject.copy();
    const text = printed.get(description) ?? HEADER + printYaml(description);
    printed.set(description, text);
    await writeFile(project.description, text);
    return project;
  }

  static async empty(): Promise<SyncProject> {
    return new SyncProject(await mkdtemp(join(tmpdir(), "sync-test-")));
  }

  get description(): string {
    return join(this.folder, "openapi.yaml");
  }

  read(): Promise<string> {
    return readFile(this.description, "utf8");
  }

  async write(name: string, text: string): Promise<void> {
    await writeFile(join(this.folder, name), text);
  }

  /** Runs the command without type-checking, unless the arguments are given otherwise. */
  async sync(args: readonly string[], limits: Partial<DownloadLimits> = {}): Promise<SyncRun> {
    let [report, progress] = ["", ""];
    await syncCommand(
      ["--description", this.description, "--no-types", ...args],
      {
        report: { write: (text) => (report += text) },
        progress: { write: (text) => (progress += text) },
      },
      { retryMs: 0, ...limits },
    );
    return { report, progress };
  }

  /** Name and content hash of every file in the folder. */
  async state(): Promise<Record<string, string>> {
    const names = await readdir(this.folder);
    const hashes = names.map(async (name): Promise<[string, string]> => {
      const content = await readFile(join(this.folder, name));
      return [name, createHash("sha256").update(content).digest("hex")];
    });
    return Object.fromEntries(await Promise.all(hashes));
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
