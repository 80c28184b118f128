import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startApiServer, type ApiServer } from "../../scripts/api-server.ts";

/* eslint-disable @typescript-eslint/no-unsafe-member-access -- any JSON is changed in place */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
type Json = any;

/** A way in which the server's responses differ from the description, and where. */
export interface Deviation {
  readonly name: string;
  readonly path: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly status?: number;
  readonly change: (body: Json) => Json;
  readonly kind: "contradiction" | "unknown-property";
  /** Where it is told, and what is said of the value. */
  readonly at: string;
  readonly found: string;
}

function set(change: (body: Json) => void): (body: Json) => Json {
  return (body: Json) => {
    change(body);
    return body as Json;
  };
}

function renamed(body: Json, from: string, to: string): void {
  body[to] = body[from];
  delete body[from];
}

const contradiction = { kind: "contradiction" } as const;
const unknown = { kind: "unknown-property" } as const;

export const SECRET = "Zoé Secret-4711";

export const DEVIATIONS: readonly Deviation[] = [
  {
    name: "null where text is described",
    path: "/user/me",
    ...contradiction,
    at: "/first_name",
    found: "null",
    change: set((body) => (body.first_name = null)),
  },
  {
    name: "a new property",
    path: "/org/search",
    ...unknown,
    at: "/orgs/0/nickname",
    found: "string",
    change: set((body) => (body.orgs[0].nickname = SECRET)),
  },
  {
    name: "a required property that is missing",
    path: "/org/{org_id}/switch_to_custom_roles",
    params: { org_id: 42 },
    ...contradiction,
    at: "/has_switched",
    found: "missing",
    change: set((body) => delete body.has_switched),
  },
  {
    name: "text where a number is described",
    path: "/conversations",
    ...contradiction,
    at: "/count",
    found: "string",
    change: set((body) => (body.count = SECRET)),
  },
  {
    name: "a new value of an enum",
    path: "/conversations/{conversation_id}",
    params: { conversation_id: 12 },
    ...contradiction,
    at: "/status",
    found: "another string",
    change: set((body) => (body.status = SECRET)),
  },
  {
    name: "a list under another name",
    path: "/custom_role",
    ...contradiction,
    at: "/custom_roles",
    found: "missing",
    change: set((body) => {
      renamed(body, "custom_roles", "roles");
    }),
  },
  {
    name: "an error body of another form",
    path: "/org/{org_id}",
    params: { org_id: 42 },
    status: 404,
    ...contradiction,
    at: "/errors",
    found: "array",
    change: () => ({ errors: [SECRET] }),
  },
  {
    name: "a cursor of another name",
    path: "/messages",
    ...contradiction,
    at: "/next_cursor",
    found: "missing",
    change: set((body) => {
      renamed(body, "next_cursor", "after");
    }),
  },
  {
    name: "a date with a space",
    path: "/reviews",
    ...contradiction,
    at: "/reviews/0/date",
    found: "a date and time with a space, without offset",
    change: set((body) => (body.reviews[0].date = "2017-07-01 16:10:23")),
  },
  {
    name: "a Unix time for a date",
    path: "/messaging/templates",
    ...contradiction,
    at: "/0/created_at",
    found: "integer",
    change: set((body) => (body[0].created_at = 1_675_181_777)),
  },
  {
    name: "a number out of its range",
    path: "/reviews/stats",
    ...contradiction,
    at: "/average",
    found: "a larger number",
    change: set((body) => (body.average = 50)),
  },
  {
    name: "a text that is too long",
    path: "/custom_fields/section",
    ...contradiction,
    at: "/sections/0/name",
    found: "a longer string",
    change: set((body) => (body.sections[0].name = SECRET.repeat(20))),
  },
  {
    name: "a new form of an object",
    path: "/custom_fields",
    ...contradiction,
    at: "/custom_fields/0/type",
    found: "another string",
    change: set((body) => (body.custom_fields[0].type = SECRET)),
  },
  {
    name: "an empty text for an address",
    path: "/business/search",
    ...contradiction,
    at: "/businesses/0/website_url",
    found: "an empty string",
    change: set((body) => (body.businesses[0].website_url = "")),
  },
  {
    name: "a list where an object is described",
    path: "/permissions",
    ...contradiction,
    at: "",
    found: "array",
    change: (body: Json) => [body] as Json,
  },
  {
    name: "text for true or false",
    path: "/posts",
    ...contradiction,
    at: "/posts/0/created_on_partoo",
    found: "string",
    change: set((body) => (body.posts[0].created_on_partoo = "yes")),
  },
  {
    name: "null in a list",
    path: "/user/search",
    ...contradiction,
    at: "/users/0/business_ids/0",
    found: "null",
    change: set((body) => (body.users[0].business_ids = [null])),
  },
  {
    name: "a number of pages that is missing",
    path: "/webhooks",
    ...contradiction,
    at: "/max_page",
    found: "missing",
    change: set((body) => delete body.max_page),
  },
  {
    name: "a new object in an item",
    path: "/categories",
    ...unknown,
    at: "/categories/0/parent",
    found: "object",
    change: set((body) => (body.categories[0].parent = { name: SECRET })),
  },
  {
    name: "a property whose name is data",
    path: "/google-oauth-accounts/locations/search",
    ...unknown,
    at: "/locations/0/*",
    found: "string",
    change: set((body) => (body.locations[0][SECRET] = SECRET)),
  },
];

export interface DeviatingServer {
  readonly url: string;
  /** Methods of the requests that came. */
  readonly methods: Set<string>;
  close(): Promise<void>;
}

/** The API of the description, whose responses differ in the ways given. */
export async function startDeviatingServer(
  deviations: readonly Deviation[],
): Promise<DeviatingServer> {
  const api: ApiServer = await startApiServer();
  const methods = new Set<string>();
  const server = createServer((request, response) => {
    methods.add(request.method ?? "");
    void (async () => {
      const path = request.url ?? "";
      const given = await fetch(`${api.url}${path}`, { headers: { "x-APIKey": "k" } });
      const changed = deviationAt(deviations, path);
      const body = (changed?.change ?? same)(sample(path, await given.json()));
      response.writeHead(changed?.status ?? given.status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    })().catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    methods,
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await api.close();
    },
  };
}

function same(body: Json): Json {
  return body as Json;
}

/** The API server makes up a date without an example as "string". */
function sample(path: string, body: Json): Json {
  if (path.startsWith("/reviews") && Array.isArray(body.reviews))
    delete body.reviews[0].delete_date;
  return body as Json;
}

function deviationAt(deviations: readonly Deviation[], url: string): Deviation | undefined {
  const [path = ""] = url.split("?");
  return deviations.find((one) => {
    const pattern = one.path.replaceAll(/\{\w+\}/g, "[^/]+");
    const isLonger = deviations.some((other) => other.path === path);
    return one.path === path || (!isLonger && new RegExp(`^${pattern}$`).test(path));
  });
}
