import module from "node:module";
import { URL, fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";

// a script is done after a second or two: most of what V8 optimizes by its own measure never pays
setFlagsFromString("--interrupt-budget=600000");
// what V8 makes of the source of the libraries is kept as well, by a Node that can (not 20)
const kept = new URL("../../node_modules/.cache/partoo-client/compiled/", import.meta.url);
module.enableCompileCache?.(fileURLToPath(kept));
module.register("./hooks.js", import.meta.url, { data: import.meta.resolve("ts-blank-space") });
