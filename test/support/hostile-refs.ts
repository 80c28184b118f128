import { described, operation } from "./generation.ts";

/** What no reference from anywhere may give away: beside a description, in the environment, on this machine. */
export const MARK = "TOP-SECRET-MARK";

/** References that lead out of a description in `api/`, beside which there is `secret.yaml`. */
export function hostileRefs(folder: string, origin: string): string[] {
  return [
    "../secret.yaml",
    "../secret.yaml#/const",
    "%2e%2e/secret.yaml",
    "sub/../../secret.yaml",
    "link.yaml",
    `${folder}/secret.yaml`,
    `file://${folder}/secret.yaml`,
    "/proc/self/environ",
    "/dev/zero",
    `${origin}/secret.yaml`,
    " ../secret.yaml",
    "#/components/constructor/x",
    "#/__proto__/x",
    "#/../secret.yaml",
  ];
}

const inSchema = (schema: object, parts: object = {}): object =>
  described({ paths: { "/a": { get: operation(schema) } }, ...parts });

/** A description whose only schema is what a pointer leads to. */
const through = ($ref: string, parts: object): object => inSchema({ $ref }, parts);

/** Places for a reference: those of OpenAPI, and those that hold data and are none. */
export const placesOfRefs: [place: string, description: ($ref: string) => object][] = [
  ["a schema", ($ref) => inSchema({ $ref })],
  ["properties as a whole", ($ref) => inSchema({ type: "object", properties: { $ref } })],
  ["an extension", ($ref) => inSchema({ "x-a": { $ref } })],
  ["a default", ($ref) => inSchema({ default: { $ref } })],
  ["an example", ($ref) => inSchema({ example: { $ref }, examples: [{ $ref }] })],
  ["an enum", ($ref) => inSchema({ enum: [{ $ref }], const: { $ref } })],
  [
    "a mapping",
    ($ref) =>
      inSchema({
        oneOf: [{ type: "object" }],
        discriminator: { propertyName: "a", mapping: { a: $ref } },
      }),
  ],
  [
    "a mapping as a whole",
    ($ref) =>
      inSchema({
        oneOf: [{}],
        discriminator: { propertyName: "a", mapping: { $ref, a: { $ref } } },
      }),
  ],
  [
    "an extension that a reference makes a schema of",
    ($ref) => through("#/x-a/B", { "x-a": { B: { properties: { c: { $ref } } } } }),
  ],
  [
    "a default that a reference makes a schema of",
    ($ref) =>
      through("#/components/schemas/A/default", {
        components: { schemas: { A: { default: { properties: { c: { $ref } } } } } },
      }),
  ],
  ["a path", ($ref) => described({ paths: { "/a": { $ref } } })],
  ["paths as a whole", ($ref) => described({ paths: { $ref } })],
  ["components as a whole", ($ref) => inSchema({}, { components: { $ref, schemas: { $ref } } })],
  [
    "an external value",
    (externalValue) =>
      described({
        paths: {
          "/a": {
            get: {
              responses: {
                200: {
                  description: "",
                  content: { "a/b": { schema: {}, examples: { a: { externalValue } } } },
                },
              },
            },
          },
        },
      }),
  ],
  ["text", ($ref) => described({ info: { title: "a", version: "1", description: { $ref } } })],
  ["other keywords", ($ref) => inSchema({ $id: $ref, $schema: $ref, $dynamicRef: $ref })],
];
