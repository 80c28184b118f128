import * as module from "node:module";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { keepScripts } from "./kept-scripts.js";
import * as hooks from "./hooks.js";

// A script is done after a second or two: most of what V8 optimizes by its own measure never pays. From
// Node 24 on it has another compiler, which is quick.
const [major = 0] = process.versions.node.split(".").map(Number);
if (major >= 24) setFlagsFromString("--no-opt");
else if (major >= 22) setFlagsFromString("--invocation-count-for-turbofan=10000");
else setFlagsFromString("--interrupt-budget=600000");

// older versions have a thread for hooks, and nothing else
if (typeof module.registerHooks === "function") module.registerHooks(hooks);
else module.register("./hooks.js", import.meta.url);

if (process.argv[1] !== undefined) await keepScripts(pathToFileURL(process.argv[1]));
