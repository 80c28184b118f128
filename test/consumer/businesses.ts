import {
  paginate,
  unwrap,
  type OperationBody,
  type PartooClient,
  type schemas,
} from "partoo-client";

export interface Store {
  readonly code: string;
  readonly name: string;
  readonly street: string;
  readonly zip: string;
  readonly city: string;
  readonly hours?: schemas.OpenHours;
}

/** All businesses of the organization, by the code of their store. */
export async function businessesByCode(client: PartooClient) {
  const businesses = new Map<string, schemas.Business>();
  for await (const business of paginate(client, "/business/search", {
    params: { query: { status: "open" } },
  })) {
    if (typeof business.code === "string") businesses.set(business.code, business);
  }
  return businesses;
}

/** Brings one business in line with what the head office knows about the store. */
export async function update(client: PartooClient, id: string, store: Store): Promise<void> {
  const body: OperationBody<"POST /business/{business_id}"> = {
    name: store.name,
    code: store.code,
    city: store.city,
    zipcode: store.zip,
    address_full: store.street,
  };
  if (store.hours !== undefined) body.open_hours = store.hours;
  await unwrap(
    client.POST("/business/{business_id}", { params: { path: { business_id: id } }, body }),
  );
}

/** Names of the categories that a business of this kind could have, for a search box. */
export async function categoryNames(client: PartooClient, query: string): Promise<string[]> {
  const { data, error } = await client.GET("/categories", {
    params: { query: { search_query: query, lang: "fr" } },
  });
  if (error !== undefined) throw error;
  return (data.categories ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]));
}
