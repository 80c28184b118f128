import { PartooError } from "../errors.ts";

/**
 * The mock has no response for a request, or was used in a wrong way. The call rejects with this error,
 * without a retry.
 *
 * @example
 * const mock = mockPartoo();
 * const client = createPartooClient({ fetch: mock.fetch, apiKey: "test" });
 * await client.GET("/user/me"); // PartooMockError: GET /user/me was called, and the mock has no response …
 */
export class PartooMockError extends PartooError {
  override readonly name = "PartooMockError";
  override readonly code = "PARTOO_MOCK_ERROR";
}
