/** The part of miniflare that is used; it is not among the dependencies of this package. */
interface Miniflare {
  dispatchFetch(url: string, init: { method: string; body: string }): Promise<{ text(): unknown }>;
  dispose(): Promise<void>;
}

// Node, as the parent of workerd: hands the settings to the worker, and waits until it has run
const [, , settings = "", module = "", scriptPath = ""] = process.argv;
const { Miniflare } = (await import(module)) as { Miniflare: new (options: object) => Miniflare };
const miniflare = new Miniflare({
  modules: true,
  scriptPath,
  compatibilityDate: "2026-07-01",
});
try {
  const answer = await miniflare.dispatchFetch("http://suite/", { method: "POST", body: settings });
  await answer.text();
} finally {
  await miniflare.dispose();
}
