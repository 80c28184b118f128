import type { ApiErrorOf } from "./call.ts";
import type { Operations } from "./generated/operations.ts";

/** Name of an operation: method and path template. @example "GET /business/{business_id}" */
export type OperationName = keyof Operations;

/** Data of a successful call. @example OperationData<"GET /conversations"> */
export type OperationData<Name extends OperationName> = Operations[Name]["data"];

/** Error of a failed call. @example OperationError<"GET /conversations"> */
export type OperationError<Name extends OperationName> = ApiErrorOf<Operations[Name]["errors"]>;

/** Request body of a call. @example OperationBody<"POST /messages"> */
export type OperationBody<Name extends OperationName> = NonNullable<
  Field<Operations[Name]["init"], "body">
>;

/** Query parameters of a call. @example OperationQuery<"GET /conversations"> */
export type OperationQuery<Name extends OperationName> = Parameters<Name, "query">;

/** Path parameters of a call. @example OperationPath<"GET /business/{business_id}"> */
export type OperationPath<Name extends OperationName> = Parameters<Name, "path">;

type Parameters<Name extends OperationName, Place extends string> = NonNullable<
  Field<NonNullable<Field<Operations[Name]["init"], "params">>, Place>
>;

type Field<Holder, Key extends string> = Holder extends { [K in Key]?: infer Value }
  ? Value
  : never;
