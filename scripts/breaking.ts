import { resolve } from "node:path";
import { breakingCommand } from "./breaking/command.ts";
import { runScript } from "./failure.ts";

const root = resolve(import.meta.dirname, "..");
await runScript(() => breakingCommand(process.argv.slice(2), root));
