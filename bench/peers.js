/* global AbortController, Buffer, URL, clearTimeout, setTimeout */
import { request as octokitRequest } from "@octokit/request";
import axios from "axios";
import { build } from "esbuild";
import ky from "ky";
import { createFetch } from "ofetch";
import OpenAI from "openai";
import createClient from "openapi-fetch";
import { createPartooClient } from "partoo-client";

/**
 * The peers, each set up once to make the same call: `POST /business/{business_id}` with the same two
 * headers and the same JSON body, and the answer parsed. What each does beyond that is left as it comes,
 * but for retries and timeouts, which are off where they can be (ours are on).
 *
 * @param {typeof globalThis.fetch} fetch
 * @param {string} baseUrl
 * @param {boolean} withMiddleware every peer that has the notion gets a middleware (hook, interceptor)
 * for request and response that does nothing; of the others only raw `fetch` is left
 * @returns {Promise<Record<string, (id: string, body: object) => Promise<unknown>>>}
 */
export async function peers(fetch, baseUrl, withMiddleware = false) {
  const apiKey = "0123456789abcdef";
  const headers = { "x-APIKey": apiKey };
  const path = "/business/{business_id}";
  const urlOf = (id) => `${baseUrl}/business/${encodeURIComponent(id)}`;

  const bare = createClient({ baseUrl, fetch });
  const authenticated = createClient({ baseUrl, fetch });
  authenticated.use({
    onRequest({ request }) {
      request.headers.set("x-APIKey", apiKey);
      return request;
    },
  });
  const partoo = createPartooClient({ baseUrl, apiKey, fetch });
  const heyApi = (await heyApiRuntime()).createClient({
    baseUrl,
    fetch,
    auth: () => apiKey,
  });
  const kyApi = ky.create({
    fetch,
    headers,
    retry: 0,
    timeout: false,
    hooks: withMiddleware ? { beforeRequest: [nothing], afterResponse: [nothing] } : {},
  });
  const ofetchApi = createFetch({ fetch }).create({
    baseURL: baseUrl,
    headers,
    retry: 0,
    ...(withMiddleware ? { onRequest: nothing, onResponse: nothing } : {}),
  });
  const axiosApi = axios.create({ adapter: "fetch", env: { fetch }, baseURL: baseUrl, headers });
  const octokit = octokitRequest.defaults({
    baseUrl,
    headers,
    request: withMiddleware ? { fetch, hook: (request, options) => request(options) } : { fetch },
  });
  const openai = new OpenAI({
    apiKey,
    baseURL: baseUrl,
    defaultHeaders: headers,
    fetch,
    maxRetries: 0,
  });

  if (withMiddleware) {
    for (const client of [bare, authenticated, partoo]) {
      client.use({ onRequest: nothing, onResponse: nothing });
    }
    for (const { interceptors } of [heyApi, axiosApi]) {
      interceptors.request.use(same);
      interceptors.response.use(same);
    }
  }

  const all = {
    "raw fetch": async (id, body) => {
      const response = await fetch(urlOf(id), {
        method: "POST",
        headers: { "content-type": "application/json", "x-APIKey": apiKey },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(String(response.status));
      return response.json();
    },
    // what every client pays that can give up
    "raw fetch + timeout": async (id, body) => {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), 30_000);
      const response = await fetch(urlOf(id), {
        method: "POST",
        headers: { "content-type": "application/json", "x-APIKey": apiKey },
        body: JSON.stringify(body),
        signal: controller.signal,
      });
      if (!response.ok) throw new Error(String(response.status));
      const data = await response.json();
      clearTimeout(timer);
      return data;
    },
    "openapi-fetch": async (id, body) =>
      (await bare.POST(path, { params: { path: { business_id: id } }, body, headers })).data,
    "openapi-fetch + auth": async (id, body) =>
      (await authenticated.POST(path, { params: { path: { business_id: id } }, body })).data,
    "partoo-client": async (id, body) =>
      (await partoo.POST(path, { params: { path: { business_id: id } }, body })).data,
    "hey-api": async (id, body) =>
      (
        await heyApi.post({
          url: path,
          path: { business_id: id },
          body,
          headers: { "content-type": "application/json" },
          security: [{ name: "x-APIKey", type: "apiKey" }],
        })
      ).data,
    ky: (id, body) => kyApi.post(urlOf(id), { json: body }).json(),
    ofetch: (id, body) => ofetchApi(`/business/${id}`, { method: "POST", body }),
    axios: async (id, body) => (await axiosApi.post(`/business/${id}`, body)).data,
    "@octokit/request": async (id, body) =>
      (await octokit(`POST ${path}`, { business_id: id, ...body })).data,
    openai: (id, body) => openai.post(`/business/${id}`, { body }),
  };
  if (withMiddleware) {
    delete all["raw fetch + timeout"];
    delete all.openai;
  }
  return all;
}

function nothing() {}

function same(value) {
  return value;
}

/** The client that hey-api copies into a project: TypeScript inside of its generator's package. */
async function heyApiRuntime() {
  const { outputFiles } = await build({
    entryPoints: [
      new URL("node_modules/@hey-api/openapi-ts/dist/clients/fetch/client.ts", import.meta.url)
        .pathname,
    ],
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`
  );
}
