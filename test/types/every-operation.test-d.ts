import type {
  OperationBody,
  OperationData,
  OperationName,
  OperationPath,
  OperationQuery,
} from "partoo-client";
import { describe, expectTypeOf, test } from "vitest";

/** Each operation of which something holds, for an error that names it. */
type Those<Holds extends Partial<Record<OperationName, boolean>>> = {
  [Name in OperationName]: Holds[Name] extends true ? Name : never;
}[OperationName];

/** Whether a name that is not described is accepted somewhere in it. */
type IsOpen<Value> = Value extends readonly (infer Item)[]
  ? IsOpen<Item>
  : Value extends object
    ? string extends keyof Value
      ? true
      : { [Key in keyof Value]-?: IsOpen<NonNullable<Value[Key]>> }[keyof Value]
    : false;

type HasOpenPart<Value> = true extends IsOpen<Value> ? true : false;

type DeepReadonly<Value> = Value extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;

type WithUndefined<Value> = Value extends readonly (infer Item)[]
  ? WithUndefined<Item>[]
  : Value extends object
    ? {
        [Key in keyof Value]: IsOptional<Value, Key> extends true
          ? WithUndefined<Value[Key]> | undefined
          : WithUndefined<Value[Key]>;
      }
    : Value;

/** A map has no property that may be left out. */
type IsOptional<Value, Key extends keyof Value> = string extends keyof Value
  ? false
  : Partial<Pick<Value, Key>> extends Pick<Value, Key>
    ? true
    : false;

type IsAny<Value> = 0 extends 1 & Value ? true : false;

/** Their bodies hold a map of names that the caller makes up: custom fields, and headers of a webhook. */
type WithMap = "POST /business" | "POST /business/{business_id}" | "PUT /webhooks/{webhook_id}";

describe("of every operation", () => {
  test("the body has only described properties, however deep, but for two maps", () => {
    expectTypeOf<
      Those<{ [Name in OperationName]: HasOpenPart<OperationBody<Name>> }>
    >().toEqualTypeOf<WithMap>();
  });

  test("the query and the path values are closed", () => {
    expectTypeOf<
      Those<{ [Name in OperationName]: HasOpenPart<OperationQuery<Name>> }>
    >().toBeNever();
    expectTypeOf<
      Those<{ [Name in OperationName]: HasOpenPart<OperationPath<Name>> }>
    >().toBeNever();
  });

  test("readonly values are accepted", () => {
    type Takes<Sent> = DeepReadonly<Sent> extends Sent ? false : true;
    expectTypeOf<Those<{ [Name in OperationName]: Takes<OperationBody<Name>> }>>().toBeNever();
    expectTypeOf<Those<{ [Name in OperationName]: Takes<OperationQuery<Name>> }>>().toBeNever();
  });

  test("what may be left out may be undefined", () => {
    type Takes<Sent> = WithUndefined<Sent> extends Sent ? false : true;
    expectTypeOf<Those<{ [Name in OperationName]: Takes<OperationBody<Name>> }>>().toBeNever();
    expectTypeOf<Those<{ [Name in OperationName]: Takes<OperationQuery<Name>> }>>().toBeNever();
  });

  test("no data is any", () => {
    expectTypeOf<Those<{ [Name in OperationName]: IsAny<OperationData<Name>> }>>().toBeNever();
  });
});
