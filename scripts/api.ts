import { resolve } from "node:path";
import { apiCommand } from "./api/command.ts";
import { runScript } from "./failure.ts";

await runScript(() => apiCommand(process.argv.slice(2), resolve(import.meta.dirname, "..")));
