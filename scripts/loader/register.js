import * as module from "node:module";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { load, resolve } from "./hooks.js";
import { keepScripts } from "./kept-scripts.js";

// A script is done after a second or two: most of what V8 optimizes by its own measure never pays. From
// Node 24 on it has another compiler, which is quick.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major >= 24) setFlagsFromString("--no-opt");
else if (major >= 22) setFlagsFromString("--invocation-count-for-turbofan=10000");
else setFlagsFromString("--interrupt-budget=600000");

const script = process.argv[1] === undefined ? undefined : pathToFileURL(process.argv[1]);
// before these versions, a hook that runs where the script runs breaks the require() of an ES module
if (major >= 26 || (major === 24 && minor >= 12) || (major === 22 && minor >= 23)) {
  module.registerHooks({ load });
  // needed for that alone, and every require() afterwards would ask it
  const making = module.registerHooks({ resolve });
  await keepScripts(script);
  making.deregister();
} else {
  // on a thread of their own
  module.register("./hooks.js", import.meta.url);
  await keepScripts(script);
}
