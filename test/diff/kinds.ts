/** A part of a description before and after a change, and the worst verdict that is right. */
export interface Kind {
  readonly name: string;
  readonly verdict: "breaking" | "risky" | "safe";
  readonly old: object;
  readonly next: object;
}

/** Schemas of what is sent. */
const sent = (name: string, verdict: Kind["verdict"], old: object, next: object): Kind => ({
  name: `sent: ${name}`,
  verdict,
  old: document({ paths: { "/a": { post: { requestBody: json(old), ...OK } } } }),
  next: document({ paths: { "/a": { post: { requestBody: json(next), ...OK } } } }),
});

/** Schemas of what is received. */
const received = (name: string, verdict: Kind["verdict"], old: object, next: object): Kind => ({
  name: `received: ${name}`,
  verdict,
  old: document({ paths: { "/a": { get: { responses: { 200: json(old) } } } } }),
  next: document({ paths: { "/a": { get: { responses: { 200: json(next) } } } } }),
});

/** Parts of one operation. */
const operation = (name: string, verdict: Kind["verdict"], old: object, next: object): Kind => ({
  name: `operation: ${name}`,
  verdict,
  old: document({ paths: { "/a": { get: { ...OK, ...old } } } }),
  next: document({ paths: { "/a": { get: { ...OK, ...next } } } }),
});

/** A parameter of one operation. */
const parameter = (name: string, verdict: Kind["verdict"], old: object, next: object): Kind => ({
  ...operation(
    name,
    verdict,
    { parameters: [{ name: "p", in: "query", ...old }] },
    { parameters: [{ name: "p", in: "query", ...next }] },
  ),
  name: `parameter: ${name}`,
});

/** Named schemas, of which A is sent and received. */
const schemas = (name: string, verdict: Kind["verdict"], old: object, next: object): Kind => ({
  name: `schemas: ${name}`,
  verdict,
  old: document({ paths: { "/a": { put: A_BOTH_WAYS } }, components: { schemas: old } }),
  next: document({ paths: { "/a": { put: A_BOTH_WAYS } }, components: { schemas: next } }),
});

/** Security schemes, of which `k` is needed. */
const scheme = (name: string, verdict: Kind["verdict"], old: object, next: object): Kind => ({
  name: `security scheme: ${name}`,
  verdict,
  old: document({ security: [{ k: [] }], components: { securitySchemes: { k: old } } }),
  next: document({ security: [{ k: [] }], components: { securitySchemes: { k: next } } }),
});

/** The list of servers. */
const servers = (name: string, verdict: Kind["verdict"], old: object, next: object): Kind => ({
  name: `servers: ${name}`,
  verdict,
  old: document({ servers: old }),
  next: document({ servers: next }),
});

function document(parts: object): object {
  const empty = { openapi: "3.1.0", info: { title: "Test", version: "1" } };
  return { ...empty, paths: { "/a": { get: OK } }, ...parts };
}

function json(schema: object): { content: object; description: string } {
  return { description: "", content: { "application/json": { schema } } };
}

const OK = { responses: { 200: { description: "OK" } } };
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const A_BOTH_WAYS = { requestBody: json(ref("A")), responses: { 200: json(ref("A")) } };
const STRING = { type: "string" };
const INTEGER = { type: "integer" };
const object = (properties: object, others: object = {}): object => ({
  type: "object",
  properties,
  ...others,
});
const list = (others: object): object => ({ type: "array", ...others });
const key = (others: object): object => ({
  type: "apiKey",
  in: "header",
  name: "X-Key",
  ...others,
});
const callback = (expression: string, schema: object): object => ({
  callbacks: { done: { [expression]: { post: { requestBody: json(schema), ...OK } } } },
});
const header = (schema: object, others: object = {}): object => ({
  responses: { 200: { description: "", headers: { "X-Left": { schema, ...others } } } },
});
const A_LIST = list({ items: ref("A") });
const AN_OBJECT = object({}, { additionalProperties: ref("A") });
const FAMILY = object({ kind: STRING }, { oneOf: [ref("Cat"), ref("Dog")], required: ["kind"] });
const child = (own: object): object => ({ allOf: [ref("A"), own] });
const cat = object({ kind: { const: "cat" }, a: STRING }, { required: ["kind"] });
const dog = object({ kind: { const: "dog" }, a: STRING }, { required: ["kind"] });
const fish = object({ kind: { const: "fish" }, a: STRING }, { required: ["kind"] });
const flow = (others: object): object => ({
  type: "oauth2",
  flows: {
    clientCredentials: { tokenUrl: "https://a.example/t", scopes: { a: "", b: "" }, ...others },
  },
});

/** Kinds of changes, and how bad they are. */
export const KINDS: readonly Kind[] = [
  // written in another way
  sent("minItems 0 and minProperties 0", "safe", object({}), object({}, { minProperties: 0 })),
  sent(
    "no further rule for the rest",
    "safe",
    object({}),
    object({}, { additionalProperties: true }),
  ),
  sent("an empty list of required names", "safe", object({}), object({}, { required: [] })),
  sent("items that may be anything", "safe", list({}), list({ items: {} })),
  sent("a limit of another type", "safe", STRING, { ...STRING, minimum: 3 }),
  sent(
    "above 5 as from 6 on",
    "safe",
    { ...INTEGER, exclusiveMinimum: 5 },
    { ...INTEGER, minimum: 6 },
  ),
  sent("a constant as an enum", "safe", { const: "a" }, { type: "string", enum: ["a"] }),
  sent("both booleans", "safe", { type: "boolean" }, { enum: [true, false] }),
  sent("types as a union", "safe", { type: ["string", "integer"] }, { oneOf: [STRING, INTEGER] }),
  sent(
    "types with limits as a union",
    "safe",
    { type: ["string", "integer"], maxLength: 5 },
    { oneOf: [{ ...STRING, maxLength: 5 }, INTEGER] },
  ),
  sent("a pattern that everything matches", "safe", STRING, { ...STRING, pattern: ".*" }),
  sent("a union of one", "safe", STRING, { anyOf: [STRING] }),
  sent(
    "nested unions",
    "safe",
    { oneOf: [cat, { oneOf: [dog, fish] }] },
    { oneOf: [cat, dog, fish] },
  ),
  sent(
    "properties beside a union, or in each member",
    "safe",
    object({ id: STRING }, { oneOf: [object({ a: STRING }), object({ b: STRING })] }),
    { oneOf: [object({ id: STRING, a: STRING }), object({ id: STRING, b: STRING })] },
  ),
  sent("rest not evaluated as rest refused", "safe", object({}, { additionalProperties: false }), {
    ...object({}),
    unevaluatedProperties: false,
  }),
  sent(
    "a closed tuple as one of limited length",
    "safe",
    list({ prefixItems: [STRING], items: false }),
    list({ prefixItems: [STRING], maxItems: 1 }),
  ),
  sent(
    "the same enum in another order",
    "safe",
    { enum: ["a", "b"] },
    { enum: ["b", "a"], type: "string" },
  ),
  sent(
    "bytes in 3.0 and in 3.1",
    "safe",
    { ...STRING, format: "byte" },
    { ...STRING, contentEncoding: "base64" },
  ),
  received(
    "null by type and by union",
    "safe",
    { type: ["string", "null"] },
    { anyOf: [STRING, { type: "null" }] },
  ),
  received(
    "an enum as constants with titles",
    "safe",
    { enum: [1, 2] },
    {
      oneOf: [
        { title: "One", const: 1 },
        { title: "Two", const: 2 },
      ],
    },
  ),

  // what is inside lists
  received("items given to a free list", "safe", list({}), list({ items: STRING })),
  received("items taken from a list", "breaking", list({ items: STRING }), list({})),
  sent(
    "a tuple gets longer",
    "safe",
    list({ prefixItems: [STRING], maxItems: 1 }),
    list({ prefixItems: [STRING, STRING], maxItems: 2 }),
  ),
  sent(
    "a tuple gets shorter",
    "breaking",
    list({ prefixItems: [STRING, STRING], items: false }),
    list({ prefixItems: [STRING], items: false }),
  ),
  received(
    "a member of a tuple may be null",
    "breaking",
    list({ prefixItems: [STRING] }),
    list({ prefixItems: [{ type: ["string", "null"] }] }),
  ),
  sent(
    "contains asks for more",
    "breaking",
    list({ contains: STRING }),
    list({ contains: { ...STRING, minLength: 3 } }),
  ),
  received(
    "contains is given",
    "safe",
    list({ items: STRING }),
    list({ items: STRING, contains: { const: "a" } }),
  ),
  sent(
    "unique items",
    "breaking",
    list({ items: STRING }),
    list({ items: STRING, uniqueItems: true }),
  ),

  // what is inside objects
  received(
    "other properties get a type",
    "safe",
    object({}),
    object({}, { additionalProperties: STRING }),
  ),
  received(
    "other properties lose their type",
    "breaking",
    object({}, { additionalProperties: STRING }),
    object({}, { additionalProperties: true }),
  ),
  received(
    "other properties of another type",
    "breaking",
    object({}, { additionalProperties: STRING }),
    object({}, { additionalProperties: INTEGER }),
  ),
  sent(
    "a pattern of properties is tightened",
    "breaking",
    object({}, { patternProperties: { "^x": STRING } }),
    object({}, { patternProperties: { "^x": { ...STRING, maxLength: 3 } } }),
  ),
  sent(
    "a pattern of properties is added",
    "breaking",
    object({}),
    object({}, { patternProperties: { "^x": STRING } }),
  ),
  sent(
    "a pattern of names is added",
    "breaking",
    object({}),
    object({}, { propertyNames: { pattern: "^a" } }),
  ),
  sent(
    "a name is required that is not described",
    "breaking",
    object({}),
    object({}, { required: ["a"] }),
  ),
  sent(
    "one property needs another",
    "breaking",
    object({ a: STRING, b: STRING }),
    object({ a: STRING, b: STRING }, { dependentRequired: { a: ["b"] } }),
  ),

  // not, if
  sent(
    "not refuses less",
    "safe",
    { type: "string", not: { enum: ["a", "b"] } },
    { type: "string", not: { enum: ["a"] } },
  ),
  sent(
    "not refuses more",
    "breaking",
    { type: "string", not: { enum: ["a"] } },
    { type: "string", not: { enum: ["a", "b"] } },
  ),
  sent("not is added", "breaking", STRING, { type: "string", not: { const: "" } }),
  sent(
    "another condition",
    "risky",
    object({ a: STRING }, { if: { required: ["a"] }, then: { required: ["b"] } }),
    object({ a: STRING }, { if: { required: ["c"] }, then: { required: ["b"] } }),
  ),
  sent(
    "what a condition asks for",
    "breaking",
    object({ a: STRING }, { if: { required: ["a"] }, then: object({}) }),
    object({ a: STRING }, { if: { required: ["a"] }, then: object({}, { required: ["b"] }) }),
  ),

  // unions
  received(
    "members in another order, with other titles",
    "safe",
    {
      oneOf: [
        { title: "A", ...cat },
        { title: "B", ...dog },
      ],
    },
    {
      oneOf: [
        { title: "B", ...dog },
        { title: "C", ...cat },
      ],
    },
  ),
  received(
    "titles that have changed places",
    "safe",
    {
      oneOf: [
        { title: "A", ...cat },
        { title: "B", ...dog },
      ],
    },
    {
      oneOf: [
        { title: "B", ...cat },
        { title: "A", ...dog },
      ],
    },
  ),
  received("a member more", "breaking", { oneOf: [cat, dog] }, { oneOf: [cat, dog, fish] }),
  sent("a member more", "safe", { oneOf: [cat, dog] }, { oneOf: [cat, dog, fish] }),
  sent("a member less", "breaking", { oneOf: [cat, dog, fish] }, { oneOf: [cat, dog] }),
  received("a member less", "risky", { oneOf: [cat, dog, fish] }, { oneOf: [cat, dog] }),
  received(
    "a property of one member goes away",
    "breaking",
    { oneOf: [cat, dog] },
    { oneOf: [cat, object({ kind: { const: "dog" } }, { required: ["kind"] })] },
  ),
  received("a member that another one admits", "safe", STRING, {
    anyOf: [STRING, { enum: ["a"] }],
  }),
  received(
    "any value instead of a few",
    "risky",
    { enum: ["a"] },
    { anyOf: [{ enum: ["a"] }, STRING] },
  ),
  sent("known values beside any", "safe", STRING, { anyOf: [STRING, { enum: ["a"] }] }),
  received("a constant more", "risky", { const: "a" }, { enum: ["a", "b"] }),
  received("another constant", "risky", { const: "a" }, { const: "b" }),
  received("a constant that was any text", "safe", STRING, { const: "a" }),
  sent(
    "discriminator knows a value less",
    "breaking",
    {
      oneOf: [cat, dog],
      discriminator: { propertyName: "kind", mapping: { cat: "#/a", dog: "#/b" } },
    },
    { oneOf: [cat, dog], discriminator: { propertyName: "kind", mapping: { cat: "#/a" } } },
  ),

  // named schemas
  schemas("one that none refers to is gone", "breaking", { A: STRING, B: STRING }, { A: STRING }),
  schemas(
    "one is written out at its only place",
    "breaking",
    { A: object({ b: ref("B") }), B: object({ c: STRING }) },
    { A: object({ b: object({ c: STRING }) }) },
  ),
  schemas(
    "one is added",
    "safe",
    { A: object({ b: object({ c: STRING }) }) },
    { A: object({ b: ref("B") }), B: object({ c: STRING }) },
  ),
  schemas(
    "one that none uses has changed",
    "risky",
    { A: STRING, B: object({ a: STRING }) },
    { A: STRING, B: object({}) },
  ),
  schemas(
    "one that none uses is written in another way",
    "safe",
    { A: STRING, B: { enum: ["a"] } },
    { A: STRING, B: { const: "a" } },
  ),
  schemas(
    "a child of a parent that is the union of its children gains a property",
    "safe",
    { A: FAMILY, Cat: child(object({})), Dog: child(object({})) },
    { A: FAMILY, Cat: child(object({})), Dog: child(object({ bark: STRING })) },
  ),
  schemas(
    "a child does not build on its parent any more",
    "breaking",
    { A: FAMILY, Cat: child(object({})), Dog: child(object({})) },
    { A: FAMILY, Cat: child(object({})), Dog: object({}) },
  ),
  schemas(
    "a union that contains itself gains a type",
    "breaking",
    { A: { anyOf: [STRING, list({ items: ref("A") }), ref("A")] } },
    { A: { anyOf: [STRING, INTEGER, list({ items: ref("A") }), ref("A")] } },
  ),
  schemas(
    "any JSON, in schemas that contain each other, gains a type",
    "breaking",
    { A: { anyOf: [STRING, ref("L"), ref("O")] }, L: A_LIST, O: AN_OBJECT },
    { A: { anyOf: [STRING, ref("L"), ref("O"), INTEGER] }, L: A_LIST, O: AN_OBJECT },
  ),
  schemas(
    "any JSON is written in place",
    "breaking",
    { A: { anyOf: [STRING, ref("L"), ref("O")] }, L: A_LIST, O: AN_OBJECT },
    { A: { anyOf: [STRING, A_LIST, AN_OBJECT] } },
  ),
  schemas(
    "two have swapped their names",
    "breaking",
    { A: object({ b: ref("B"), c: ref("C") }), B: object({ x: STRING }), C: object({ y: STRING }) },
    { A: object({ b: ref("C"), c: ref("B") }), C: object({ x: STRING }), B: object({ y: STRING }) },
  ),
  schemas(
    "read only by reference",
    "breaking",
    { A: object({ id: ref("Id") }), Id: STRING },
    { A: object({ id: ref("Id") }), Id: { ...STRING, readOnly: true } },
  ),
  schemas(
    "read only through allOf",
    "breaking",
    { A: object({ id: { allOf: [ref("Id")] } }), Id: STRING },
    { A: object({ id: { allOf: [ref("Id")] } }), Id: { ...STRING, readOnly: true } },
  ),
  schemas(
    "write only by reference",
    "breaking",
    { A: object({ id: ref("Id") }), Id: STRING },
    { A: object({ id: ref("Id") }), Id: { ...STRING, writeOnly: true } },
  ),
  schemas(
    "one inside a tuple",
    "breaking",
    { A: list({ prefixItems: [ref("B")] }), B: object({ a: STRING }) },
    { A: list({ prefixItems: [ref("B")] }), B: object({}) },
  ),
  schemas(
    "one only reached through contains",
    "breaking",
    { A: list({ contains: ref("B") }), B: STRING },
    { A: list({ contains: ref("B") }), B: { ...STRING, minLength: 1 } },
  ),
  schemas(
    "one only reached through not",
    "breaking",
    { A: { type: "string", not: ref("B") }, B: { enum: ["a"] } },
    { A: { type: "string", not: ref("B") }, B: { enum: ["a", "b"] } },
  ),
  schemas(
    "one only reached through if",
    "risky",
    { A: { if: ref("B"), then: { required: ["x"] } }, B: object({}, { required: ["a"] }) },
    { A: { if: ref("B"), then: { required: ["x"] } }, B: object({}, { required: ["b"] }) },
  ),
  schemas(
    "one only reached through patternProperties",
    "breaking",
    { A: object({}, { patternProperties: { "^x": ref("B") } }), B: STRING },
    { A: object({}, { patternProperties: { "^x": ref("B") } }), B: INTEGER },
  ),
  schemas(
    "allOf is joined",
    "safe",
    { A: { allOf: [ref("B"), object({ c: STRING })] }, B: object({ d: STRING }) },
    { A: object({ c: STRING, d: STRING }), B: object({ d: STRING }) },
  ),
  schemas(
    "a recursive one unrolled",
    "safe",
    { A: object({ next: ref("A") }) },
    { A: object({ next: object({ next: ref("A") }) }) },
  ),

  // security
  scheme("another header", "breaking", key({}), key({ name: "X-Other" })),
  scheme("the header in another case", "safe", key({}), key({ name: "x-key" })),
  scheme("the key moves to the query", "breaking", key({}), key({ in: "query" })),
  scheme("a token instead of a key", "breaking", key({}), { type: "http", scheme: "bearer" }),
  scheme("another text", "safe", key({}), key({ description: "The key" })),
  scheme(
    "another format of tokens",
    "safe",
    { type: "http", scheme: "bearer" },
    { type: "http", scheme: "Bearer", bearerFormat: "JWT" },
  ),
  scheme("tokens from elsewhere", "breaking", flow({}), flow({ tokenUrl: "https://b.example/t" })),
  scheme("a scope more", "safe", flow({}), flow({ scopes: { a: "", b: "", c: "" } })),
  scheme("a scope less", "breaking", flow({}), flow({ scopes: { a: "" } })),
  operation(
    "an alternative more",
    "safe",
    { security: [{ a: [] }] },
    { security: [{ a: [] }, { b: [] }] },
  ),
  operation(
    "an alternative less",
    "breaking",
    { security: [{ a: [] }, { b: [] }] },
    { security: [{ a: [] }] },
  ),
  operation(
    "both instead of either",
    "breaking",
    { security: [{ a: [] }, { b: [] }] },
    { security: [{ a: [], b: [] }] },
  ),
  operation(
    "one instead of both",
    "safe",
    { security: [{ a: [], b: [] }] },
    { security: [{ b: [] }] },
  ),
  operation("no security", "safe", { security: [{ a: [] }] }, { security: [] }),
  operation("security where there was none", "breaking", {}, { security: [{ a: [] }] }),
  operation("security that can be left out", "safe", {}, { security: [{}, { a: [] }] }),
  operation("no security, said twice", "safe", {}, { security: [] }),
  operation(
    "a scope more",
    "breaking",
    { security: [{ o: ["a"] }] },
    { security: [{ o: ["a", "b"] }] },
  ),
  operation(
    "a scope less",
    "safe",
    { security: [{ o: ["a", "b"] }] },
    { security: [{ o: ["a"] }] },
  ),
  operation(
    "scopes in another order",
    "safe",
    { security: [{ o: ["a", "b"] }] },
    { security: [{ o: ["b", "a"] }] },
  ),
  {
    name: "security scheme: another name",
    verdict: "safe",
    old: document({ security: [{ k: [] }], components: { securitySchemes: { k: key({}) } } }),
    next: document({ security: [{ n: [] }], components: { securitySchemes: { n: key({}) } } }),
  },

  // servers
  servers(
    "another order",
    "safe",
    [{ url: "https://a.example" }, { url: "https://b.example" }],
    [{ url: "https://b.example" }, { url: "https://a.example/" }],
  ),
  servers(
    "a variable loses a value",
    "breaking",
    [{ url: "https://{r}.example", variables: { r: { default: "a", enum: ["a", "b"] } } }],
    [{ url: "https://{r}.example", variables: { r: { default: "a", enum: ["a"] } } }],
  ),
  servers(
    "a variable gains a value",
    "safe",
    [{ url: "https://{r}.example", variables: { r: { default: "a", enum: ["a"] } } }],
    [{ url: "https://{r}.example", variables: { r: { default: "a", enum: ["a", "b"] } } }],
  ),
  servers(
    "another default",
    "breaking",
    [{ url: "https://{r}.example", variables: { r: { default: "a" } } }],
    [{ url: "https://{r}.example", variables: { r: { default: "b" } } }],
  ),
  servers(
    "a variable written out",
    "safe",
    [{ url: "https://{r}.example", variables: { r: { default: "a", enum: ["a"] } } }],
    [{ url: "https://a.example" }],
  ),
  servers(
    "only the default of a variable stays",
    "breaking",
    [{ url: "https://{r}.example", variables: { r: { default: "a", enum: ["a", "b"] } } }],
    [{ url: "https://a.example" }],
  ),
  servers(
    "each value of a variable written out",
    "safe",
    [{ url: "https://{r}.example", variables: { r: { default: "a", enum: ["a", "b"] } } }],
    [{ url: "https://a.example" }, { url: "https://b.example" }],
  ),
  servers(
    "another spelling of the same address",
    "safe",
    [{ url: "https://a.example/v2" }],
    [{ url: "https://A.example:443/v2/" }],
  ),
  servers(
    "another path",
    "breaking",
    [{ url: "https://a.example/v2" }],
    [{ url: "https://a.example/v3" }],
  ),
  operation("a server of its own", "breaking", {}, { servers: [{ url: "https://up.example" }] }),
  operation(
    "its own server moves",
    "breaking",
    { servers: [{ url: "https://up.example" }] },
    { servers: [{ url: "https://up2.example" }] },
  ),
  operation(
    "one server more",
    "safe",
    { servers: [{ url: "https://up.example" }] },
    { servers: [{ url: "https://up.example" }, { url: "https://b.example" }] },
  ),

  // headers of responses
  operation(
    "a header of another type",
    "breaking",
    header(INTEGER),
    header(list({ items: STRING })),
  ),
  operation("a header in another case", "safe", header(INTEGER), {
    responses: { 200: { description: "", headers: { "x-left": { schema: INTEGER } } } },
  }),
  operation("a header goes away", "risky", header(INTEGER), {}),
  operation("a promised header goes away", "breaking", header(INTEGER, { required: true }), {}),
  operation(
    "a header may be missing now",
    "breaking",
    header(INTEGER, { required: true }),
    header(INTEGER),
  ),
  operation(
    "a header is deprecated",
    "risky",
    header(INTEGER),
    header(INTEGER, { deprecated: true }),
  ),
  operation("a header is written as JSON", "breaking", header(object({})), {
    responses: { 200: { description: "", headers: { "X-Left": json(object({})) } } },
  }),
  operation("a header is new", "safe", {}, header(INTEGER)),

  // callbacks
  operation(
    "a callback loses a property",
    "breaking",
    callback("{$request.body#/u}", object({ a: STRING })),
    callback("{$request.body#/u}", object({})),
  ),
  operation(
    "a callback gains a property",
    "safe",
    callback("{$request.body#/u}", object({})),
    callback("{$request.body#/u}", object({ a: STRING })),
  ),
  operation(
    "a callback is sent to another URL",
    "breaking",
    callback("{$request.body#/u}", STRING),
    callback("{$request.query.u}", STRING),
  ),
  operation("a callback goes away", "breaking", callback("{$request.body#/u}", STRING), {}),
  operation("a callback is new", "safe", {}, callback("{$request.body#/u}", STRING)),

  // parameters
  parameter(
    "style and explode written out",
    "safe",
    { schema: list({ items: STRING }) },
    {
      schema: list({ items: STRING }),
      style: "form",
      explode: true,
      allowReserved: false,
      allowEmptyValue: false,
    },
  ),
  parameter(
    "a list written in another style",
    "breaking",
    { schema: list({ items: STRING }) },
    { schema: list({ items: STRING }), explode: false },
  ),
  parameter(
    "a list with another separator",
    "breaking",
    { schema: list({ items: STRING }), explode: false },
    { schema: list({ items: STRING }), style: "pipeDelimited", explode: false },
  ),
  parameter(
    "a style that an exploded list does not show",
    "safe",
    { schema: list({ items: STRING }) },
    { schema: list({ items: STRING }), style: "spaceDelimited", explode: true },
  ),
  parameter(
    "an object written in another style",
    "breaking",
    { schema: object({ a: STRING }), style: "deepObject" },
    { schema: object({ a: STRING }) },
  ),
  parameter(
    "explode beside deepObject",
    "safe",
    { schema: object({ a: STRING }), style: "deepObject" },
    { schema: object({ a: STRING }), style: "deepObject", explode: true },
  ),
  parameter(
    "a list among others written in another style",
    "breaking",
    { schema: { oneOf: [STRING, list({ items: STRING })] } },
    { schema: { oneOf: [STRING, list({ items: STRING })] }, explode: false },
  ),
  parameter(
    "explode of several single values",
    "safe",
    { schema: { oneOf: [{ const: "a" }, { type: "integer", minimum: 7 }] } },
    { schema: { oneOf: [{ const: "a" }, { type: "integer", minimum: 7 }] }, explode: false },
  ),
  parameter(
    "anything written in another style",
    "risky",
    { schema: {} },
    { schema: {}, explode: false },
  ),
  parameter(
    "reserved characters are allowed",
    "safe",
    { schema: STRING },
    { schema: STRING, allowReserved: true },
  ),
  parameter(
    "reserved characters are not allowed any more",
    "risky",
    { schema: STRING, allowReserved: true },
    { schema: STRING },
  ),
  operation(
    "explode of a list in a header",
    "safe",
    { parameters: [{ name: "X-P", in: "header", schema: list({ items: STRING }) }] },
    { parameters: [{ name: "X-P", in: "header", schema: list({ items: STRING }), explode: true }] },
  ),
  operation(
    "an object in a header written in another style",
    "breaking",
    { parameters: [{ name: "X-P", in: "header", schema: object({ a: STRING }) }] },
    {
      parameters: [{ name: "X-P", in: "header", schema: object({ a: STRING }), explode: true }],
    },
  ),
  operation(
    "a path value written in another style",
    "breaking",
    { parameters: [{ name: "p", in: "path", required: true, schema: STRING }] },
    { parameters: [{ name: "p", in: "path", required: true, schema: STRING, style: "matrix" }] },
  ),
  operation(
    "a received header written in another style",
    "breaking",
    header(object({ a: STRING })),
    header(object({ a: STRING }), { explode: true }),
  ),
  parameter(
    "explode of a single value",
    "safe",
    { schema: STRING },
    { schema: STRING, explode: false },
  ),
  parameter(
    "as JSON",
    "breaking",
    { schema: object({}) },
    { content: { "application/json": { schema: object({}) } } },
  ),
  parameter(
    "in content, tightened",
    "breaking",
    { content: { "application/json": { schema: STRING } } },
    { content: { "application/json": { schema: INTEGER } } },
  ),
  parameter(
    "may not be empty any more",
    "breaking",
    { schema: STRING, allowEmptyValue: true },
    { schema: STRING },
  ),
  operation(
    "a header parameter in another case",
    "safe",
    { parameters: [{ name: "X-P", in: "header", schema: STRING }] },
    { parameters: [{ name: "x-p", in: "header", schema: STRING }] },
  ),
  operation(
    "a parameter moves to the path item's place",
    "breaking",
    { parameters: [{ name: "p", in: "query", schema: STRING }] },
    { parameters: [{ name: "p", in: "header", schema: STRING }] },
  ),

  // bodies
  operation(
    "charset said out loud",
    "safe",
    { requestBody: json(STRING) },
    { requestBody: { content: { "application/json; charset=utf-8": { schema: STRING } } } },
  ),
  operation(
    "bytes in 3.0 and in 3.1",
    "safe",
    { requestBody: { content: { "image/png": { schema: { type: "string", format: "binary" } } } } },
    { requestBody: { content: { "image/png": {} } } },
  ),
  operation(
    "a part of a form is written in another way",
    "risky",
    { requestBody: { content: { "multipart/form-data": { schema: object({ a: object({}) }) } } } },
    {
      requestBody: {
        content: {
          "multipart/form-data": {
            schema: object({ a: object({}) }),
            encoding: { a: { contentType: "text/plain" } },
          },
        },
      },
    },
  ),
];
