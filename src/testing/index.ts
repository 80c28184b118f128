/**
 * A mock of the API for tests, without a server or network.
 *
 * @module partoo-client/testing
 */
export {
  networkError,
  noResponse,
  reply,
  tooManyRequests,
  type FailureStatus,
  type MockResponse,
  type Reply,
  type SimulatedFailure,
} from "./reply.ts";
export { PartooMockError } from "./mock-error.ts";
export {
  mockPartoo,
  type MockResponses,
  type MockHandler,
  type MockOptions,
  type PartooMock,
} from "./mock.ts";
export type { AnyMockRequest, MockRequest } from "./mock-request.ts";
