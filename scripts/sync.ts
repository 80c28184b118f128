import { runScript } from "./failure.ts";
import { syncCommand } from "./sync/command.ts";

await runScript(() => syncCommand(process.argv.slice(2)));
