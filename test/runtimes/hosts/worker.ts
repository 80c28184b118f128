import type { Settings } from "../suite/bench.ts";
import { runSuite } from "../suite/run.ts";

// workerd: the suite runs while a request is being answered, as everything in a worker does
export default {
  async fetch(request: Request): Promise<Response> {
    await runSuite((await request.json()) as Settings);
    return new Response("done");
  },
};
