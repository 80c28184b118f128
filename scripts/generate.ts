import { runScript } from "./failure.ts";
import { generateCommand } from "./generate/command.ts";

await runScript(() => generateCommand(process.argv.slice(2)));
