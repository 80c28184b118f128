/**
 * The client of the Partoo REST API v2.
 *
 * @module partoo-client
 */
export { createPartooClient, type PartooClient } from "./client.ts";
export type { PartooClientOptions } from "./client-options.ts";
export type { ApiKey } from "./api-key.ts";
export type { Environment } from "./request/base-url.ts";
export type {
  ApiErrorOf,
  CallArguments,
  CallOptions,
  CallResult,
  FetchOptions,
  Operation,
  UndescribedArguments,
  UndescribedInit,
  UndescribedOperation,
  UndescribedPath,
} from "./call.ts";
export type {
  OperationBody,
  OperationData,
  OperationError,
  OperationName,
  OperationPath,
  OperationQuery,
} from "./operation-types.ts";
export type {
  BodySerializer,
  HeadersOption,
  ParseAs,
  PathSerializer,
  QuerySerializer,
  QuerySerializerOptions,
} from "./serialization.ts";
export type { DeprecationNotice, OnDeprecation } from "./deprecation/notice.ts";
export {
  PartooApiError,
  PartooConfigError,
  PartooConnectionError,
  PartooDeprecationError,
  PartooError,
  PartooPaginationError,
  PartooRedirectError,
  PartooResponseError,
  PartooThrottleError,
  PartooTimeoutError,
  isPartooError,
  isStatus,
  unwrap,
  type AnyPartooError,
  type PartooErrorCode,
} from "./errors.ts";
export type { Fetch } from "./fetch.ts";
export type * from "./generated/operations.ts";
export type * as schemas from "./generated/schemas.ts";
export type { components, operations, paths, webhooks } from "./generated/schema.ts";
export type { Middleware, MiddlewareContext, MiddlewareFetch } from "./middleware.ts";
export {
  paginate,
  type AnyPaginatedPath,
  type ItemOf,
  type Page,
  type Pages,
  type PaginateOptions,
  type PaginatedPath,
  type ToArrayOptions,
} from "./pagination.ts";
export type { Throttle } from "./throttle/throttle.ts";
export type { Attempt, OnAttempt } from "./on-attempt.ts";
export type { RetryOption, RetryOptions } from "./transport/retry-policy.ts";
export { readUndescribed, undescribed, undescribedPath } from "./undescribed.ts";
