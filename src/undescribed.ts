import type { UndescribedPath } from "./call.ts";
import { PartooConfigError } from "./errors.ts";

/**
 * Properties that the description does not know, to spread into a body or a query. What the description knows
 * stays checked.
 *
 * @param properties names and values; they are sent as they are
 * @see docs/undescribed.md
 * @example
 * await client.GET("/reviews", {
 *   params: { query: { per_page: 100, ...undescribed({ with_media_links: true }) } },
 * });
 */
export function undescribed(properties: Readonly<Record<string, unknown>>): Record<never, never> {
  return { ...properties };
}

/**
 * A property of a response that the description does not know. Does not compile for a property that it knows.
 *
 * @returns the value, to be checked before it is used; `undefined` if the property is missing
 * @see docs/undescribed.md
 * @example const links = readUndescribed(review, "google_photo_links");
 */
export function readUndescribed<Holder extends object, Name extends string>(
  holder: Holder,
  name: Name extends Described<Holder> ? never : Name,
): unknown {
  return Object.hasOwn(holder, name) ? (holder as Record<string, unknown>)[name] : undefined;
}

/** The properties of an object, or of every member of a union. */
type Described<Holder> = Holder extends unknown ? keyof Holder : never;

/**
 * A path template that the description does not know, for `client.request()`. Path parameters stand as `{name}`, and
 * their values in `params.path`, where they are checked.
 *
 * @throws PartooConfigError if the text is not a path template
 * @see docs/undescribed.md
 * @example
 * const { data } = await client.request("get", undescribedPath("/role/{role_id}"), {
 *   params: { path: { role_id: "my_role" } },
 * });
 */
export function undescribedPath<Template extends string>(
  path: Literal<Template>,
): UndescribedPath<Template> {
  const segments = path.split("/");
  const isTemplate = PATH_TEMPLATE.test(path) && !segments.some((text) => /^\.\.?$/.test(text));
  if (isTemplate) return path as unknown as UndescribedPath<Template>;
  throw new PartooConfigError(
    `undescribedPath() needs a path template like "/role/{role_id}", made of letters, digits, {names} and the ` +
      "characters / - _ . ~ : @. Pass values in params.path.",
    { parameter: "path" },
  );
}

const PATH_TEMPLATE = /^(?:\/(?:[\w.~:@-]|\{[\w.-]+\})+)+\/?$/;

/** A text that stands in the code as it is, without a value put into it. */
type Literal<Text extends string> = Record<never, never> extends Record<Text, 1> ? never : Text;
