/**
 * An empty object that inherits nothing, so that a polluted `Object.prototype` has no effect. Engines keep it
 * fast, unlike `Object.create(null)`.
 */
export const Bare = /* @__PURE__ */ bareClass();

function bareClass(): new () => Record<string, unknown> {
  function EmptyObject(): void {
    // its instances start without a property
  }
  EmptyObject.prototype = Object.create(null) as object;
  return EmptyObject as unknown as new () => Record<string, unknown>;
}

/** A copy with only the object's own properties. */
export function ownProperties<Options extends object>(options: Options): Options {
  return Object.assign(new Bare(), options);
}

/** One own property, `undefined` if there is none. */
export function ownProperty(object: object | undefined, name: string): unknown {
  return object !== undefined && Object.hasOwn(object, name)
    ? (object as Record<string, unknown>)[name]
    : undefined;
}

/**
 * A property of the object or its class, such as a method, but not of `Object.prototype`.
 */
export function memberOf(object: object, name: string): unknown {
  let holder: object | null = object;
  while (holder !== null && holder !== Object.prototype) {
    if (Object.hasOwn(holder, name)) return (object as Record<string, unknown>)[name];
    holder = Object.getPrototypeOf(holder) as object | null;
  }
  return undefined;
}
