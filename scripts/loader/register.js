import { register } from "node:module";
import { setFlagsFromString } from "node:v8";

// a script is done after a second or two: most of what V8 optimizes by its own measure never pays
setFlagsFromString("--interrupt-budget=600000");
register("./hooks.js", import.meta.url, { data: import.meta.resolve("ts-blank-space") });
