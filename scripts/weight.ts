import { runScript } from "./failure.ts";
import { weightCommand } from "./weight/command.ts";

await runScript(() => weightCommand(process.argv.slice(2)));
