import type { UndescribedPath } from "./call.ts";
import { PartooConfigError } from "./errors.ts";
import { isPathTemplate } from "./request/method.ts";

/**
 * Adds undescribed properties to a body or query: spread the result into it. The described properties stay
 * type-checked.
 *
 * @param properties names and values, sent unchanged
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
 * Reads an undescribed property of a response. It does not compile for a described property.
 *
 * @returns the value, which you must check before use; `undefined` if the property is missing
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
 * Makes an undescribed path template for `client.request()`. Write path parameters as `{name}` and pass their values in
 * `params.path`, where the client checks them.
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
  if (isPathTemplate(path) && PATH_TEMPLATE.test(path)) {
    return path as unknown as UndescribedPath<Template>;
  }
  throw new PartooConfigError(
    `undescribedPath() needs a path template like "/role/{role_id}", made of letters, digits, {names} and the ` +
      "characters / - _ . ~ : @. Pass values in params.path.",
    { parameter: "path" },
  );
}

const PATH_TEMPLATE = /^(?:\/(?:[\w.~:@-]|\{[\w.-]+\})+)+\/?$/;

/** A string literal, without a value inserted into it. */
type Literal<Text extends string> = Record<never, never> extends Record<Text, 1> ? never : Text;
