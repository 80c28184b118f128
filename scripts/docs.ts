import { docsCommand } from "./docs/command.ts";
import { runScript } from "./failure.ts";

await runScript(() => docsCommand());
