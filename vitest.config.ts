import { defineConfig } from "vitest/config";

function source(file: string): string {
  return new URL(`src/${file}`, import.meta.url).pathname;
}

export default defineConfig({
  resolve: {
    // the longest first: each name also stands for what begins with it and "/"
    alias: {
      "partoo-client/webhooks/testing": source("webhooks/testing/index.ts"),
      "partoo-client/webhooks": source("webhooks/index.ts"),
      "partoo-client/schemas": source("generated/schema.ts"),
      "partoo-client/testing": source("testing/index.ts"),
      "partoo-client/throttle": source("throttle/index.ts"),
      "partoo-client/validation": source("validation/index.ts"),
      "partoo-client": source("index.ts"),
    },
  },
  test: {
    include: ["test/**/*.test.ts"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
    setupFiles: ["test/support/seed.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    unstubGlobals: true,
    unstubEnvs: true,
  },
});
