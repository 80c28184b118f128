import { PartooError } from "../errors.ts";

/**
 * A mock was used in a way that it was not told of. The client hands it on as it is, without a further
 * attempt.
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
