import { createRequire } from "node:module";

/**
 * TypeScript as `ts-blank-space` gets it. To import a CommonJS file of 9 MB takes Node 20 a quarter of a
 * second more than to require it; and what has been required, the scripts need not load again.
 */
export default createRequire(import.meta.url)("typescript");
