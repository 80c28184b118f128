import { diffCommand } from "./diff/command.ts";
import { runScript } from "./failure.ts";

await runScript(() => diffCommand(process.argv.slice(2)));
