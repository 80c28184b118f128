import { memoryThrottle } from "partoo-client/throttle";
import type { Case } from "./case.ts";
import { check } from "./check.ts";
import { clientOf } from "./client.ts";

const limit = { requests: 2, perMs: 300 };

export const throttleCases: readonly Case[] = [
  {
    name: "a throttle admits no more calls than the limit allows",
    async run(bench) {
      const api = await bench.serve({ json: {} });
      const client = clientOf(api, { throttle: memoryThrottle(limit) });
      await Promise.all(Array.from({ length: 5 }, () => client.GET("/conversations")));
      const times = (await api.seen()).map(({ at }) => at);
      check("number of requests", times.length, 5);
      const gaps = times.slice(limit.requests).map((at, index) => at - (times[index] ?? 0));
      // a little less than the limit, because two clocks measure it
      check(
        "gaps",
        gaps.filter((gap) => gap < limit.perMs - 15),
        [],
      );
    },
  },
];
