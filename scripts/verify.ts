import { runScript } from "./failure.ts";
import { verifyCommand } from "./verify/command.ts";

await runScript(() => verifyCommand(process.argv.slice(2)));
