// Made from openapi/openapi.yaml by scripts/generate.ts. Do not edit: run `npm run generate`.

import type {
  CallArguments,
  CallResult,
  Operation,
  ParseAs,
  UndescribedArguments,
  UndescribedOperation,
  UndescribedPath,
} from "../call.ts";

import type { paths } from "./schema.ts";

/** Operations that `GET` can call, by path template. */
export interface GetOperations {
  /**
   * List the API keys the caller can see
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: from 2021: operationId, responses 400, 401.
   *
   * @see https://developers.partoo.co/api-reference/apikeys/list-user-api-keys
   */
  "/api_keys": {
    required: false;
    init: {
      /**
       * List the API keys the caller can see
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: operationId, responses 400, 401.
       *
       * @see https://developers.partoo.co/api-reference/apikeys/list-user-api-keys
       */
      params?: paths["/api_keys"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/api_keys"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/api_keys"]["get"]["responses"][400]["content"]["application/json"];
      401: paths["/api_keys"]["get"]["responses"][401]["content"]["application/json"];
      default: paths["/api_keys"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get one API key
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: from 2021: operationId, responses 400, 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/apikeys/api-key-information
   */
  "/api_keys/{api_key_id}": {
    required: true;
    init: {
      /**
       * Get one API key
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: operationId, responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/apikeys/api-key-information
       */
      params: paths["/api_keys/{api_key_id}"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/api_keys/{api_key_id}"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/api_keys/{api_key_id}"]["get"]["responses"][400]["content"]["application/json"];
      401: paths["/api_keys/{api_key_id}"]["get"]["responses"][401]["content"]["application/json"];
      403: paths["/api_keys/{api_key_id}"]["get"]["responses"][403]["content"]["application/json"];
      404: paths["/api_keys/{api_key_id}"]["get"]["responses"][404]["content"]["application/json"];
      default: paths["/api_keys/{api_key_id}"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * List the editable fields of a business for the caller
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: end of the 200 example.
   *
   * Inferred, not read in the docs: x-replaced-by (the docs name custom roles, not single operations); from 2021: operationId, MULTIPLE_SELECT_IMAGE fields of the answer, responses 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/business-fields/business-fields-configuration-for-a-business
   */
  "/business/{business_id}/business_fields": {
    required: true;
    init: {
      /**
       * List the editable fields of a business for the caller
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: end of the 200 example.
       *
       * Inferred, not read in the docs: x-replaced-by (the docs name custom roles, not single operations); from 2021: operationId, MULTIPLE_SELECT_IMAGE fields of the answer, responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/business-fields/business-fields-configuration-for-a-business
       */
      params: paths["/business/{business_id}/business_fields"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/business/{business_id}/business_fields"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/business/{business_id}/business_fields"]["get"]["responses"][401]["content"]["application/json"];
      403: paths["/business/{business_id}/business_fields"]["get"]["responses"][403]["content"]["application/json"];
      404: paths["/business/{business_id}/business_fields"]["get"]["responses"][404]["content"]["application/json"];
      default: paths["/business/{business_id}/business_fields"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * List the editable business fields of an organization (ORG_ADMIN or PROVIDER)
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: end of the 200 example.
   *
   * Inferred, not read in the docs: x-replaced-by (the docs name custom roles, not single operations); from 2021: operationId, MULTIPLE_SELECT_IMAGE fields of the answer, responses 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/business-fields/business-fields-configuration-for-an-organization
   */
  "/org/{org_id}/business_fields": {
    required: true;
    init: {
      /**
       * List the editable business fields of an organization (ORG_ADMIN or PROVIDER)
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: end of the 200 example.
       *
       * Inferred, not read in the docs: x-replaced-by (the docs name custom roles, not single operations); from 2021: operationId, MULTIPLE_SELECT_IMAGE fields of the answer, responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/business-fields/business-fields-configuration-for-an-organization
       */
      params: paths["/org/{org_id}/business_fields"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/org/{org_id}/business_fields"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/org/{org_id}/business_fields"]["get"]["responses"][401]["content"]["application/json"];
      403: paths["/org/{org_id}/business_fields"]["get"]["responses"][403]["content"]["application/json"];
      404: paths["/org/{org_id}/business_fields"]["get"]["responses"][404]["content"]["application/json"];
      default: paths["/org/{org_id}/business_fields"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Search the businesses you can read
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: name of the filter on several store codes; names of the review_booster and messages subscription filters; parameters after the subscription filters, such as per_page and a sort key; whether subscribed_to_rm and subscribed_to_pm are deprecated (they were in 2021).
   *
   * Inferred, not read in the docs: names of the other filters (from the stats page); default of status (stated on the stats page); serialisation of groups; from 2021: operationId, names of subscribed_to_rm and subscribed_to_pm, connected_to_gmb_location, connected_to_facebook_location, page, responses 400, 401.
   *
   * @see https://developers.partoo.co/api-reference/businesses/search-for-businesses
   */
  "/business/search": {
    required: false;
    init: {
      /**
       * Search the businesses you can read
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: name of the filter on several store codes; names of the review_booster and messages subscription filters; parameters after the subscription filters, such as per_page and a sort key; whether subscribed_to_rm and subscribed_to_pm are deprecated (they were in 2021).
       *
       * Inferred, not read in the docs: names of the other filters (from the stats page); default of status (stated on the stats page); serialisation of groups; from 2021: operationId, names of subscribed_to_rm and subscribed_to_pm, connected_to_gmb_location, connected_to_facebook_location, page, responses 400, 401.
       *
       * @see https://developers.partoo.co/api-reference/businesses/search-for-businesses
       */
      params?: paths["/business/search"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/business/search"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/business/search"]["get"]["responses"][400]["content"]["application/json"];
      401: paths["/business/search"]["get"]["responses"][401]["content"]["application/json"];
      default: paths["/business/search"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get completion-rate figures over the businesses that match the filters
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: parameters after features__in; declared types of the answer.
   *
   * Inferred, not read in the docs: operationId; values of features__in (from search-for-businesses); serialisation of groups.
   *
   * @see https://developers.partoo.co/api-reference/businesses/get-completion-rate-stats-from-your-businesses
   */
  "/business/search/stats": {
    required: false;
    init: {
      /**
       * Get completion-rate figures over the businesses that match the filters
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: parameters after features__in; declared types of the answer.
       *
       * Inferred, not read in the docs: operationId; values of features__in (from search-for-businesses); serialisation of groups.
       *
       * @see https://developers.partoo.co/api-reference/businesses/get-completion-rate-stats-from-your-businesses
       */
      params?: paths["/business/search/stats"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/business/search/stats"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/business/search/stats"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get one business
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: response after contacts.
   *
   * Inferred, not read in the docs: response after contacts (from sibling pages); from 2021: operationId, custom_fields, responses 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/businesses/business-information
   */
  "/business/{business_id}": {
    required: true;
    init: {
      /**
       * Get one business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: response after contacts.
       *
       * Inferred, not read in the docs: response after contacts (from sibling pages); from 2021: operationId, custom_fields, responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/businesses/business-information
       */
      params: paths["/business/{business_id}"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/business/{business_id}"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/business/{business_id}"]["get"]["responses"][401]["content"]["application/json"];
      403: paths["/business/{business_id}"]["get"]["responses"][403]["content"]["application/json"];
      404: paths["/business/{business_id}"]["get"]["responses"][404]["content"]["application/json"];
      default: paths["/business/{business_id}"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get the free key-value data stored on a business
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: the page itself (only its index entry was read).
   *
   * Inferred, not read in the docs: from 2021: operationId, path, 200 response, responses 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/businesses/additional-data-for-your-business
   */
  "/business/{business_id}/additional_data": {
    required: true;
    init: {
      /**
       * Get the free key-value data stored on a business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: the page itself (only its index entry was read).
       *
       * Inferred, not read in the docs: from 2021: operationId, path, 200 response, responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/businesses/additional-data-for-your-business
       */
      params: paths["/business/{business_id}/additional_data"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/business/{business_id}/additional_data"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/business/{business_id}/additional_data"]["get"]["responses"][401]["content"]["application/json"];
      403: paths["/business/{business_id}/additional_data"]["get"]["responses"][403]["content"]["application/json"];
      404: paths["/business/{business_id}/additional_data"]["get"]["responses"][404]["content"]["application/json"];
      default: paths["/business/{business_id}/additional_data"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get the Google attributes set on a business
   *
   * Fidelity: full, never compared with the API.
   *
   * Not seen in the docs: declared types inside each kind of attribute.
   *
   * Inferred, not read in the docs: from 2021: operationId, value types of each kind of attribute, responses 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/businesses/google-attributes-for-your-business
   */
  "/business/{business_id}/attributes": {
    required: true;
    init: {
      /**
       * Get the Google attributes set on a business
       *
       * Fidelity: full, never compared with the API.
       *
       * Not seen in the docs: declared types inside each kind of attribute.
       *
       * Inferred, not read in the docs: from 2021: operationId, value types of each kind of attribute, responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/businesses/google-attributes-for-your-business
       */
      params: paths["/business/{business_id}/attributes"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/business/{business_id}/attributes"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/business/{business_id}/attributes"]["get"]["responses"][401]["content"]["application/json"];
      403: paths["/business/{business_id}/attributes"]["get"]["responses"][403]["content"]["application/json"];
      404: paths["/business/{business_id}/attributes"]["get"]["responses"][404]["content"]["application/json"];
      default: paths["/business/{business_id}/attributes"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get the Google lodging attributes set on a business
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: properties inside each kind of lodging attribute.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/businesses/google-lodging-attributes-for-your-business
   */
  "/business/{business_id}/lodging": {
    required: true;
    init: {
      /**
       * Get the Google lodging attributes set on a business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: properties inside each kind of lodging attribute.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/businesses/google-lodging-attributes-for-your-business
       */
      params: paths["/business/{business_id}/lodging"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/business/{business_id}/lodging"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/business/{business_id}/lodging"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get the additional Google hours set on a business
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: name and type of the second query parameter; declared types inside more_hours.
   *
   * Inferred, not read in the docs: name of country.
   *
   * @see https://developers.partoo.co/api-reference/businesses/more-hours-for-your-business
   */
  "/business/{business_id}/more_hours": {
    required: true;
    init: {
      /**
       * Get the additional Google hours set on a business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: name and type of the second query parameter; declared types inside more_hours.
       *
       * Inferred, not read in the docs: name of country.
       *
       * @see https://developers.partoo.co/api-reference/businesses/more-hours-for-your-business
       */
      params: paths["/business/{business_id}/more_hours"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/business/{business_id}/more_hours"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/business/{business_id}/more_hours"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get the Google place action links of a business
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: declared types and required marks; last entries of the example.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/businesses/get-place-action-links
   */
  "/business/{business_id}/place_action_links": {
    required: true;
    init: {
      /**
       * Get the Google place action links of a business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: declared types and required marks; last entries of the example.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/businesses/get-place-action-links
       */
      params: paths["/business/{business_id}/place_action_links"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/business/{business_id}/place_action_links"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/business/{business_id}/place_action_links"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get the product subscriptions of a business
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: declared types inside each subscription.
   *
   * Inferred, not read in the docs: from 2021: operationId, status enumeration and canceling_date type, responses 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/businesses/subscriptions-for-your-business
   */
  "/business/{business_id}/subscription": {
    required: true;
    init: {
      /**
       * Get the product subscriptions of a business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: declared types inside each subscription.
       *
       * Inferred, not read in the docs: from 2021: operationId, status enumeration and canceling_date type, responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/businesses/subscriptions-for-your-business
       */
      params: paths["/business/{business_id}/subscription"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/business/{business_id}/subscription"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/business/{business_id}/subscription"]["get"]["responses"][401]["content"]["application/json"];
      403: paths["/business/{business_id}/subscription"]["get"]["responses"][403]["content"]["application/json"];
      404: paths["/business/{business_id}/subscription"]["get"]["responses"][404]["content"]["application/json"];
      default: paths["/business/{business_id}/subscription"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * List and filter the categories known to Partoo
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: parameters after with_names (with_countries is likely); declared types of the answer.
   *
   * Inferred, not read in the docs: answer items (same object as category-information); from 2021: responses 400, 401.
   *
   * @see https://developers.partoo.co/api-reference/categories/list-partoo-categories
   */
  "/categories": {
    required: false;
    init: {
      /**
       * List and filter the categories known to Partoo
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: parameters after with_names (with_countries is likely); declared types of the answer.
       *
       * Inferred, not read in the docs: answer items (same object as category-information); from 2021: responses 400, 401.
       *
       * @see https://developers.partoo.co/api-reference/categories/list-partoo-categories
       */
      params?: paths["/categories"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/categories"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/categories"]["get"]["responses"][400]["content"]["application/json"];
      401: paths["/categories"]["get"]["responses"][401]["content"]["application/json"];
      default: paths["/categories"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get one category
   *
   * Fidelity: full, never compared with the API.
   *
   * Not seen in the docs: shape of the items of names.
   *
   * Inferred, not read in the docs: from 2021: type of category_id, responses 400, 401.
   *
   * @see https://developers.partoo.co/api-reference/categories/category-information
   */
  "/categories/{category_id}": {
    required: true;
    init: {
      /**
       * Get one category
       *
       * Fidelity: full, never compared with the API.
       *
       * Not seen in the docs: shape of the items of names.
       *
       * Inferred, not read in the docs: from 2021: type of category_id, responses 400, 401.
       *
       * @see https://developers.partoo.co/api-reference/categories/category-information
       */
      params: paths["/categories/{category_id}"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/categories/{category_id}"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/categories/{category_id}"]["get"]["responses"][400]["content"]["application/json"];
      401: paths["/categories/{category_id}"]["get"]["responses"][401]["content"]["application/json"];
      default: paths["/categories/{category_id}"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get categories that go well with a given category
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: declared types of the answer; properties beside categories.
   *
   * Inferred, not read in the docs: from 2021: type of category_id.
   *
   * @see https://developers.partoo.co/api-reference/categories/suggested-additional-categories
   */
  "/categories/{category_id}/suggestions": {
    required: true;
    init: {
      /**
       * Get categories that go well with a given category
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: declared types of the answer; properties beside categories.
       *
       * Inferred, not read in the docs: from 2021: type of category_id.
       *
       * @see https://developers.partoo.co/api-reference/categories/suggested-additional-categories
       */
      params: paths["/categories/{category_id}/suggestions"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/categories/{category_id}/suggestions"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/categories/{category_id}/suggestions"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get the state of a login token
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: from 2021: responses 400, 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/connection-tokens/check-connection-token
   */
  "/connection/check_token": {
    required: true;
    init: {
      /**
       * Get the state of a login token
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/connection-tokens/check-connection-token
       */
      params: paths["/connection/check_token"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/connection/check_token"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/connection/check_token"]["get"]["responses"][400]["content"]["application/json"];
      401: paths["/connection/check_token"]["get"]["responses"][401]["content"]["application/json"];
      403: paths["/connection/check_token"]["get"]["responses"][403]["content"]["application/json"];
      404: paths["/connection/check_token"]["get"]["responses"][404]["content"]["application/json"];
      default: paths["/connection/check_token"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * List the custom fields of an organization
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: second property of an IMAGES_UPLOADER text_fields item; nullability and declared types.
   *
   * Inferred, not read in the docs: types (from the example); from 2021: name of org_id.
   *
   * @see https://developers.partoo.co/api-reference/custom-fields/get-custom-fields
   */
  "/custom_fields": {
    required: false;
    init: {
      /**
       * List the custom fields of an organization
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: second property of an IMAGES_UPLOADER text_fields item; nullability and declared types.
       *
       * Inferred, not read in the docs: types (from the example); from 2021: name of org_id.
       *
       * @see https://developers.partoo.co/api-reference/custom-fields/get-custom-fields
       */
      params?: paths["/custom_fields"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/custom_fields"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/custom_fields"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * List the custom field sections of an organization
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: from 2021: name of org_id.
   *
   * @see https://developers.partoo.co/api-reference/custom-fields-section/get-custom-field-sections
   */
  "/custom_fields/section": {
    required: false;
    init: {
      /**
       * List the custom field sections of an organization
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: name of org_id.
       *
       * @see https://developers.partoo.co/api-reference/custom-fields-section/get-custom-field-sections
       */
      params?: paths["/custom_fields/section"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/custom_fields/section"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/custom_fields/section"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * List the custom roles of an organization
   *
   * Fidelity: full, never compared with the API.
   *
   * @see https://developers.partoo.co/api-reference/custom-roles/list-custom-roles
   */
  "/custom_role": {
    required: false;
    init: {
      /**
       * List the custom roles of an organization
       *
       * Fidelity: full, never compared with the API.
       *
       * @see https://developers.partoo.co/api-reference/custom-roles/list-custom-roles
       */
      params?: paths["/custom_role"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/custom_role"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/custom_role"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get one custom role with its permissions
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/custom-roles/get-custom-role
   */
  "/custom_role/{custom_role_api_id}": {
    required: true;
    init: {
      /**
       * Get one custom role with its permissions
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/custom-roles/get-custom-role
       */
      params: paths["/custom_role/{custom_role_api_id}"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/custom_role/{custom_role_api_id}"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/custom_role/{custom_role_api_id}"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Tell whether an organization uses custom roles and may switch
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/custom-roles/get-custom-roles-switch-status
   */
  "/org/{org_id}/switch_to_custom_roles": {
    required: true;
    init: {
      /**
       * Tell whether an organization uses custom roles and may switch
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/custom-roles/get-custom-roles-switch-status
       */
      params: paths["/org/{org_id}/switch_to_custom_roles"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/org/{org_id}/switch_to_custom_roles"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/org/{org_id}/switch_to_custom_roles"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * List the permissions available to an organization, by section and subsection
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/custom-roles/get-permissions
   */
  "/permissions": {
    required: false;
    init: {
      /**
       * List the permissions available to an organization, by section and subsection
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/custom-roles/get-permissions
       */
      params?: paths["/permissions"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/permissions"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/permissions"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get aggregated feedback metrics, optionally grouped, as JSON or as an Excel file
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: types of every parameter but metrics; paging parameters; end of the list of metrics; values of order_by, survey_field_type__in and the issues filters; media type of the Excel answer.
   *
   * Inferred, not read in the docs: operationId; types of business__in and business__notin (as elsewhere); serialisation of business__notin.
   *
   * @see https://developers.partoo.co/api-reference/feedback-analytics/feedback-analytics-metrics
   */
  "/feedback/analytics/metrics": {
    required: true;
    init: {
      /**
       * Get aggregated feedback metrics, optionally grouped, as JSON or as an Excel file
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: types of every parameter but metrics; paging parameters; end of the list of metrics; values of order_by, survey_field_type__in and the issues filters; media type of the Excel answer.
       *
       * Inferred, not read in the docs: operationId; types of business__in and business__notin (as elsewhere); serialisation of business__notin.
       *
       * @see https://developers.partoo.co/api-reference/feedback-analytics/feedback-analytics-metrics
       */
      params: paths["/feedback/analytics/metrics"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/feedback/analytics/metrics"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/feedback/analytics/metrics"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * List the feedback forms of the organization
   *
   * Beta: may change at short notice.
   *
   * Fidelity: full, never compared with the API.
   *
   * Not seen in the docs: paging parameters, if any.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/feedback-management/search-for-feedback-forms
   */
  "/feedback/feedback_form": {
    required: false;
    init: {
      /**
       * List the feedback forms of the organization
       *
       * Beta: may change at short notice.
       *
       * Fidelity: full, never compared with the API.
       *
       * Not seen in the docs: paging parameters, if any.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/feedback-management/search-for-feedback-forms
       */
      params?: paths["/feedback/feedback_form"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/feedback/feedback_form"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/feedback/feedback_form"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Search the feedback answers received by the businesses
   *
   * Beta: may change at short notice.
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: names of nine filters and of the paging parameters; declared types of the answer.
   *
   * Inferred, not read in the docs: operationId; name of business__notin (described as on search-for-reviews); serialisation of business__notin.
   *
   * @see https://developers.partoo.co/api-reference/feedback-management/search-for-feedback-results
   */
  "/feedback/feedback_result": {
    required: false;
    init: {
      /**
       * Search the feedback answers received by the businesses
       *
       * Beta: may change at short notice.
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: names of nine filters and of the paging parameters; declared types of the answer.
       *
       * Inferred, not read in the docs: operationId; name of business__notin (described as on search-for-reviews); serialisation of business__notin.
       *
       * @see https://developers.partoo.co/api-reference/feedback-management/search-for-feedback-results
       */
      params?: paths["/feedback/feedback_result"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/feedback/feedback_result"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/feedback/feedback_result"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Fetch one AI-written reply suggestion for a feedback answer
   *
   * Beta: may change at short notice.
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: type and range of index; 200 status and body.
   *
   * Inferred, not read in the docs: operationId; types of feedback_result_id and index (from the sibling operations); 200 status.
   *
   * @see https://developers.partoo.co/api-reference/feedback-management/fetch-ai-reply-suggestion-for-feedback-results
   */
  "/feedback/feedback_result/fetch-suggestion/{feedback_result_id}/{index}": {
    required: true;
    init: {
      /**
       * Fetch one AI-written reply suggestion for a feedback answer
       *
       * Beta: may change at short notice.
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: type and range of index; 200 status and body.
       *
       * Inferred, not read in the docs: operationId; types of feedback_result_id and index (from the sibling operations); 200 status.
       *
       * @see https://developers.partoo.co/api-reference/feedback-management/fetch-ai-reply-suggestion-for-feedback-results
       */
      params: paths["/feedback/feedback_result/fetch-suggestion/{feedback_result_id}/{index}"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/feedback/feedback_result/fetch-suggestion/{feedback_result_id}/{index}"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/feedback/feedback_result/fetch-suggestion/{feedback_result_id}/{index}"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * List the Google locations known to Partoo
   *
   * Fidelity: full, never compared with the API.
   *
   * Not seen in the docs: values of verification_status; declared types of a location.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/google/search-for-google-locations
   */
  "/google-oauth-accounts/locations/search": {
    required: false;
    init: {
      /**
       * List the Google locations known to Partoo
       *
       * Fidelity: full, never compared with the API.
       *
       * Not seen in the docs: values of verification_status; declared types of a location.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/google/search-for-google-locations
       */
      params?: paths["/google-oauth-accounts/locations/search"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/google-oauth-accounts/locations/search"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/google-oauth-accounts/locations/search"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get one Google location by its Partoo id
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: 200 status and body.
   *
   * Inferred, not read in the docs: operationId; 200 status; body (item of the search answer).
   *
   * @see https://developers.partoo.co/api-reference/google/details-on-a-specific-google-location
   */
  "/google-oauth-accounts/locations/{google_location_id}": {
    required: true;
    init: {
      /**
       * Get one Google location by its Partoo id
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: 200 status and body.
       *
       * Inferred, not read in the docs: operationId; 200 status; body (item of the search answer).
       *
       * @see https://developers.partoo.co/api-reference/google/details-on-a-specific-google-location
       */
      params: paths["/google-oauth-accounts/locations/{google_location_id}"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/google-oauth-accounts/locations/{google_location_id}"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/google-oauth-accounts/locations/{google_location_id}"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * List the Google lodging attributes that exist, grouped by section
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: declared types and required marks inside groups; query parameters, if any.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/google/list-google-lodging-attributes
   */
  "/lodging/list": {
    required: false;
    init: {
      /**
       * List the Google lodging attributes that exist, grouped by section
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: declared types and required marks inside groups; query parameters, if any.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/google/list-google-lodging-attributes
       */
      params?: paths["/lodging/list"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/lodging/list"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/lodging/list"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * List the ways to verify a Google location
   *
   * Fidelity: full, never compared with the API.
   *
   * Not seen in the docs: declared types of an option.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/google/fetch-google-location-verification-options
   */
  "/verifications/google-locations/{google_location_id}/options": {
    required: true;
    init: {
      /**
       * List the ways to verify a Google location
       *
       * Fidelity: full, never compared with the API.
       *
       * Not seen in the docs: declared types of an option.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/google/fetch-google-location-verification-options
       */
      params: paths["/verifications/google-locations/{google_location_id}/options"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/verifications/google-locations/{google_location_id}/options"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/verifications/google-locations/{google_location_id}/options"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * List the sections of an organization
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: parameters after group_name_query; declared answer (only a third-party client shows it).
   *
   * Inferred, not read in the docs: meaning of group_name_query (from its name); 200 status, sections, id and name of an item (from a third-party client); rest of an item (as in GET /sections/{section_id}); page, max_page and count of the answer (as in other lists); from 2021: name of org_id.
   *
   * @see https://developers.partoo.co/api-reference/groups-and-sections/get-sections
   */
  "/sections": {
    required: false;
    init: {
      /**
       * List the sections of an organization
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: parameters after group_name_query; declared answer (only a third-party client shows it).
       *
       * Inferred, not read in the docs: meaning of group_name_query (from its name); 200 status, sections, id and name of an item (from a third-party client); rest of an item (as in GET /sections/{section_id}); page, max_page and count of the answer (as in other lists); from 2021: name of org_id.
       *
       * @see https://developers.partoo.co/api-reference/groups-and-sections/get-sections
       */
      params?: paths["/sections"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/sections"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/sections"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get one section with its groups
   *
   * Fidelity: full, never compared with the API.
   *
   * @see https://developers.partoo.co/api-reference/groups-and-sections/get-section-by-id
   */
  "/sections/{section_id}": {
    required: true;
    init: {
      /**
       * Get one section with its groups
       *
       * Fidelity: full, never compared with the API.
       *
       * @see https://developers.partoo.co/api-reference/groups-and-sections/get-section-by-id
       */
      params: paths["/sections/{section_id}"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/sections/{section_id}"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/sections/{section_id}"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get one group with its business ids
   *
   * Fidelity: full, never compared with the API.
   *
   * @see https://developers.partoo.co/api-reference/groups-and-sections/get-group
   */
  "/sections/{section_id}/groups/{group_id}": {
    required: true;
    init: {
      /**
       * Get one group with its business ids
       *
       * Fidelity: full, never compared with the API.
       *
       * @see https://developers.partoo.co/api-reference/groups-and-sections/get-group
       */
      params: paths["/sections/{section_id}/groups/{group_id}"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/sections/{section_id}/groups/{group_id}"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/sections/{section_id}/groups/{group_id}"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * List message templates
   *
   * Fidelity: full, never compared with the API.
   *
   * @see https://developers.partoo.co/api-reference/message-reply-templates/list-message-templates
   */
  "/messaging/templates": {
    required: false;
    init: {
      /**
       * List message templates
       *
       * Fidelity: full, never compared with the API.
       *
       * @see https://developers.partoo.co/api-reference/message-reply-templates/list-message-templates
       */
      params?: paths["/messaging/templates"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/messaging/templates"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/messaging/templates"]["get"]["responses"][401]["content"]["application/json"];
      default: paths["/messaging/templates"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * List conversations
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: tail of the Conversation schema; name of the organization filter that the text mentions.
   *
   * Inferred, not read in the docs: operationId; array form of business__in.
   *
   * @see https://developers.partoo.co/api-reference/messages/list-conversations
   */
  "/conversations": {
    required: false;
    init: {
      /**
       * List conversations
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: tail of the Conversation schema; name of the organization filter that the text mentions.
       *
       * Inferred, not read in the docs: operationId; array form of business__in.
       *
       * @see https://developers.partoo.co/api-reference/messages/list-conversations
       */
      params?: paths["/conversations"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/conversations"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/conversations"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get one conversation
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: tail of the Conversation schema.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/messages/conversation-information
   */
  "/conversations/{conversation_id}": {
    required: true;
    init: {
      /**
       * Get one conversation
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: tail of the Conversation schema.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/messages/conversation-information
       */
      params: paths["/conversations/{conversation_id}"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/conversations/{conversation_id}"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/conversations/{conversation_id}"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * List the messages of a conversation
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: tail of the Message schema; sort order of the messages.
   *
   * @see https://developers.partoo.co/api-reference/messages/list-messages
   */
  "/messages": {
    required: true;
    init: {
      /**
       * List the messages of a conversation
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: tail of the Message schema; sort order of the messages.
       *
       * @see https://developers.partoo.co/api-reference/messages/list-messages
       */
      params: paths["/messages"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/messages"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/messages"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Search organizations
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: from 2021: name of org_id, name of page, responses 400, 401, 403.
   *
   * @see https://developers.partoo.co/api-reference/organizations/search-for-organizations
   */
  "/org/search": {
    required: false;
    init: {
      /**
       * Search organizations
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: name of org_id, name of page, responses 400, 401, 403.
       *
       * @see https://developers.partoo.co/api-reference/organizations/search-for-organizations
       */
      params?: paths["/org/search"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/org/search"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/org/search"]["get"]["responses"][400]["content"]["application/json"];
      401: paths["/org/search"]["get"]["responses"][401]["content"]["application/json"];
      403: paths["/org/search"]["get"]["responses"][403]["content"]["application/json"];
      default: paths["/org/search"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get one organization
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: from 2021: responses 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/organizations/organization-information
   */
  "/org/{org_id}": {
    required: true;
    init: {
      /**
       * Get one organization
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: responses 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/organizations/organization-information
       */
      params: paths["/org/{org_id}"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/org/{org_id}"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/org/{org_id}"]["get"]["responses"][401]["content"]["application/json"];
      403: paths["/org/{org_id}"]["get"]["responses"][403]["content"]["application/json"];
      404: paths["/org/{org_id}"]["get"]["responses"][404]["content"]["application/json"];
      default: paths["/org/{org_id}"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * List posts, with filters on business, dates, text, state and type
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: defaults of page and per_page.
   *
   * Inferred, not read in the docs: defaults of page and per_page (shared parameters); names of summary, state__in and topic_type__in, array form of the last two (from a reseller's copy of the docs, which agrees with 2021 and with the component names); from 2021: name of topic_type.
   *
   * @see https://developers.partoo.co/api-reference/posts/search-for-post
   */
  "/posts": {
    required: false;
    init: {
      /**
       * List posts, with filters on business, dates, text, state and type
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: defaults of page and per_page.
       *
       * Inferred, not read in the docs: defaults of page and per_page (shared parameters); names of summary, state__in and topic_type__in, array form of the last two (from a reseller's copy of the docs, which agrees with 2021 and with the component names); from 2021: name of topic_type.
       *
       * @see https://developers.partoo.co/api-reference/posts/search-for-post
       */
      params?: paths["/posts"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/posts"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/posts"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get the state of each business on each publisher
   *
   * Fidelity: full, never compared with the API.
   *
   * Not seen in the docs: enum of error_type; default and minimum of page.
   *
   * @see https://developers.partoo.co/api-reference/presence/publisherstates
   */
  "/publisher_states": {
    required: false;
    init: {
      /**
       * Get the state of each business on each publisher
       *
       * Fidelity: full, never compared with the API.
       *
       * Not seen in the docs: enum of error_type; default and minimum of page.
       *
       * @see https://developers.partoo.co/api-reference/presence/publisherstates
       */
      params?: paths["/publisher_states"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/publisher_states"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/publisher_states"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get the monthly Google search keywords that led to the businesses
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: names for filtering, grouping and ordering by branded status; declared types of the answer; maximum of per_page.
   *
   * Inferred, not read in the docs: operationId; maximum of per_page (from the metrics page); array form of metrics and dimensions (typed as one value, shown comma-separated).
   *
   * @see https://developers.partoo.co/api-reference/presence-analytics/profile-keywords-for-your-business
   */
  "/presence_analytics/keywords": {
    required: true;
    init: {
      /**
       * Get the monthly Google search keywords that led to the businesses
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: names for filtering, grouping and ordering by branded status; declared types of the answer; maximum of per_page.
       *
       * Inferred, not read in the docs: operationId; maximum of per_page (from the metrics page); array form of metrics and dimensions (typed as one value, shown comma-separated).
       *
       * @see https://developers.partoo.co/api-reference/presence-analytics/profile-keywords-for-your-business
       */
      params: paths["/presence_analytics/keywords"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/presence_analytics/keywords"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/presence_analytics/keywords"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get Google Business Profile metrics, optionally grouped by business and by period
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: path line; parameter names; dimension properties of a row.
   *
   * Inferred, not read in the docs: operationId; path, response envelope, comma-separated metrics, filter_date__gte and filter_date__lte (from a third-party client); names of the other parameters (from the keywords page); array form of dimensions (typed as one value); serialisation of business__notin; from 2021: names of business__notin, city and query.
   *
   * @see https://developers.partoo.co/api-reference/presence-analytics/profile-metrics-for-your-business
   */
  "/presence_analytics/metrics": {
    required: true;
    init: {
      /**
       * Get Google Business Profile metrics, optionally grouped by business and by period
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: path line; parameter names; dimension properties of a row.
       *
       * Inferred, not read in the docs: operationId; path, response envelope, comma-separated metrics, filter_date__gte and filter_date__lte (from a third-party client); names of the other parameters (from the keywords page); array form of dimensions (typed as one value); serialisation of business__notin; from 2021: names of business__notin, city and query.
       *
       * @see https://developers.partoo.co/api-reference/presence-analytics/profile-metrics-for-your-business
       */
      params: paths["/presence_analytics/metrics"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/presence_analytics/metrics"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/presence_analytics/metrics"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get review metrics, optionally grouped by one dimension
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: names of the two paging parameters (page from 1, and a page size); end of the list of order_by keys; declared types of the answer.
   *
   * Inferred, not read in the docs: operationId; names of the two date filters (described as on the sibling pages; a third-party client sends them); shape of reply_time and reviews_count (from a third-party client); array form of metrics (typed as one value; the text allows several and a client sends them comma-separated); serialisation of business__notin; serialisation of groups; serialisation of tags.
   *
   * @see https://developers.partoo.co/api-reference/review-analytics/get-review-metrics
   */
  "/review_analytics/metrics": {
    required: true;
    init: {
      /**
       * Get review metrics, optionally grouped by one dimension
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: names of the two paging parameters (page from 1, and a page size); end of the list of order_by keys; declared types of the answer.
       *
       * Inferred, not read in the docs: operationId; names of the two date filters (described as on the sibling pages; a third-party client sends them); shape of reply_time and reviews_count (from a third-party client); array form of metrics (typed as one value; the text allows several and a client sends them comma-separated); serialisation of business__notin; serialisation of groups; serialisation of tags.
       *
       * @see https://developers.partoo.co/api-reference/review-analytics/get-review-metrics
       */
      params: paths["/review_analytics/metrics"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/review_analytics/metrics"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/review_analytics/metrics"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get the average rating of reviews per time bucket
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: 200 response.
   *
   * Inferred, not read in the docs: operationId; from 2021: name, type and default of cumulative, response schema, responses 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/review-analytics/qualitative-evolution
   */
  "/reviews/qualitative-evolution": {
    required: false;
    init: {
      /**
       * Get the average rating of reviews per time bucket
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: 200 response.
       *
       * Inferred, not read in the docs: operationId; from 2021: name, type and default of cumulative, response schema, responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/review-analytics/qualitative-evolution
       */
      params?: paths["/reviews/qualitative-evolution"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/reviews/qualitative-evolution"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/reviews/qualitative-evolution"]["get"]["responses"][401]["content"]["application/json"];
      403: paths["/reviews/qualitative-evolution"]["get"]["responses"][403]["content"]["application/json"];
      404: paths["/reviews/qualitative-evolution"]["get"]["responses"][404]["content"]["application/json"];
      default: paths["/reviews/qualitative-evolution"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get the number of reviews per time bucket
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: operationId; from 2021: types of date, added, previous_sum, cum_sum, responses 400, 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/review-analytics/quantitative-evolution
   */
  "/reviews/quantitative-evolution": {
    required: false;
    init: {
      /**
       * Get the number of reviews per time bucket
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId; from 2021: types of date, added, previous_sum, cum_sum, responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/review-analytics/quantitative-evolution
       */
      params?: paths["/reviews/quantitative-evolution"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/reviews/quantitative-evolution"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/reviews/quantitative-evolution"]["get"]["responses"][400]["content"]["application/json"];
      401: paths["/reviews/quantitative-evolution"]["get"]["responses"][401]["content"]["application/json"];
      403: paths["/reviews/quantitative-evolution"]["get"]["responses"][403]["content"]["application/json"];
      404: paths["/reviews/quantitative-evolution"]["get"]["responses"][404]["content"]["application/json"];
      default: paths["/reviews/quantitative-evolution"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get aggregated review statistics over the filtered reviews
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: operationId; from 2021: meaning of answered, satisfied, neutral, dissatisfied and total, responses 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/review-analytics/global-reviews-statistics
   */
  "/reviews/stats": {
    required: false;
    init: {
      /**
       * Get aggregated review statistics over the filtered reviews
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId; from 2021: meaning of answered, satisfied, neutral, dissatisfied and total, responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/review-analytics/global-reviews-statistics
       */
      params?: paths["/reviews/stats"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/reviews/stats"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/reviews/stats"]["get"]["responses"][401]["content"]["application/json"];
      403: paths["/reviews/stats"]["get"]["responses"][403]["content"]["application/json"];
      404: paths["/reviews/stats"]["get"]["responses"][404]["content"]["application/json"];
      default: paths["/reviews/stats"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get the delivery status of a review invitation
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: from 2021: responses 400, 404.
   *
   * @see https://developers.partoo.co/api-reference/review-booster/the-status-of-a-review-invitation
   */
  "/review_booster/invitation_status": {
    required: false;
    init: {
      /**
       * Get the delivery status of a review invitation
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: responses 400, 404.
       *
       * @see https://developers.partoo.co/api-reference/review-booster/the-status-of-a-review-invitation
       */
      params?: paths["/review_booster/invitation_status"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/review_booster/invitation_status"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/review_booster/invitation_status"]["get"]["responses"][400]["content"]["application/json"];
      404: paths["/review_booster/invitation_status"]["get"]["responses"][404]["content"]["application/json"];
      default: paths["/review_booster/invitation_status"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Find invitations already sent to a phone number for a business
   *
   * Fidelity: full, never compared with the API.
   *
   * Not seen in the docs: paging parameters, if any; meaning of after.
   *
   * Inferred, not read in the docs: meaning of after (from its example); from 2021: operationId, responses 400, 404.
   *
   * @see https://developers.partoo.co/api-reference/review-booster/search-for-an-invitation-matching-a-set-of-criteria
   */
  "/review_booster/search-invitation": {
    required: true;
    init: {
      /**
       * Find invitations already sent to a phone number for a business
       *
       * Fidelity: full, never compared with the API.
       *
       * Not seen in the docs: paging parameters, if any; meaning of after.
       *
       * Inferred, not read in the docs: meaning of after (from its example); from 2021: operationId, responses 400, 404.
       *
       * @see https://developers.partoo.co/api-reference/review-booster/search-for-an-invitation-matching-a-set-of-criteria
       */
      params: paths["/review_booster/search-invitation"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/review_booster/search-invitation"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/review_booster/search-invitation"]["get"]["responses"][400]["content"]["application/json"];
      404: paths["/review_booster/search-invitation"]["get"]["responses"][404]["content"]["application/json"];
      default: paths["/review_booster/search-invitation"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get the caller's SMS invitation template, created on the fly if there is none
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: properties of the answer.
   *
   * @see https://developers.partoo.co/api-reference/review-booster/template-for-a-user
   */
  "/review_booster/template": {
    required: false;
    init: {
      /**
       * Get the caller's SMS invitation template, created on the fly if there is none
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: properties of the answer.
       *
       * @see https://developers.partoo.co/api-reference/review-booster/template-for-a-user
       */
      params?: paths["/review_booster/template"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/review_booster/template"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/review_booster/template"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Search the reviews of the businesses the caller can read
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: names of the two tag filters; parameters after keywords as the page shows them, with_media_links among them; values of order_by; name of the photo links property of Review.
   *
   * Inferred, not read in the docs: per_page and order_by (from three third parties); serialisation of business__notin; from 2021, and from a reseller's copy of the docs: names and values of partner__in, gmb_rating__in, tripadvisor_rating__in, recommended__in, state__in; from 2021: page, responses 400, 401, 403.
   *
   * @see https://developers.partoo.co/api-reference/reviews/search-for-reviews
   */
  "/reviews": {
    required: false;
    init: {
      /**
       * Search the reviews of the businesses the caller can read
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: names of the two tag filters; parameters after keywords as the page shows them, with_media_links among them; values of order_by; name of the photo links property of Review.
       *
       * Inferred, not read in the docs: per_page and order_by (from three third parties); serialisation of business__notin; from 2021, and from a reseller's copy of the docs: names and values of partner__in, gmb_rating__in, tripadvisor_rating__in, recommended__in, state__in; from 2021: page, responses 400, 401, 403.
       *
       * @see https://developers.partoo.co/api-reference/reviews/search-for-reviews
       */
      params?: paths["/reviews"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/reviews"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/reviews"]["get"]["responses"][400]["content"]["application/json"];
      401: paths["/reviews"]["get"]["responses"][401]["content"]["application/json"];
      403: paths["/reviews"]["get"]["responses"][403]["content"]["application/json"];
      default: paths["/reviews"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Fetch one AI-written reply suggestion for a review
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/reviews/fetch-ai-reply-suggestion-for-reviews
   */
  "/reviews/fetch-suggestion/{review_id}/{index}": {
    required: true;
    init: {
      /**
       * Fetch one AI-written reply suggestion for a review
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/reviews/fetch-ai-reply-suggestion-for-reviews
       */
      params: paths["/reviews/fetch-suggestion/{review_id}/{index}"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/reviews/fetch-suggestion/{review_id}/{index}"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/reviews/fetch-suggestion/{review_id}/{index}"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get the placeholders usable in review reply templates
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: from 2021: operationId, responses 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/reviews/all-available-placeholders
   */
  "/reviews/templates/placeholders": {
    required: false;
    init: {
      /**
       * Get the placeholders usable in review reply templates
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: operationId, responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/reviews/all-available-placeholders
       */
      params?: paths["/reviews/templates/placeholders"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/reviews/templates/placeholders"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/reviews/templates/placeholders"]["get"]["responses"][401]["content"]["application/json"];
      403: paths["/reviews/templates/placeholders"]["get"]["responses"][403]["content"]["application/json"];
      404: paths["/reviews/templates/placeholders"]["get"]["responses"][404]["content"]["application/json"];
      default: paths["/reviews/templates/placeholders"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Search the review reply templates
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: from 2021: responses 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/reviews/search-for-review-reply-templates
   */
  "/reviews/templates/search": {
    required: false;
    init: {
      /**
       * Search the review reply templates
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/reviews/search-for-review-reply-templates
       */
      params?: paths["/reviews/templates/search"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/reviews/templates/search"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/reviews/templates/search"]["get"]["responses"][401]["content"]["application/json"];
      403: paths["/reviews/templates/search"]["get"]["responses"][403]["content"]["application/json"];
      404: paths["/reviews/templates/search"]["get"]["responses"][404]["content"]["application/json"];
      default: paths["/reviews/templates/search"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * List the plans of a business, those of its organization, and the active ones
   *
   * Fidelity: full, never compared with the API.
   *
   * Not seen in the docs: second tag, if any.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/subscriptions/get-businesss-plans
   */
  "/business/{business_id}/plans": {
    required: true;
    init: {
      /**
       * List the plans of a business, those of its organization, and the active ones
       *
       * Fidelity: full, never compared with the API.
       *
       * Not seen in the docs: second tag, if any.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/subscriptions/get-businesss-plans
       */
      params: paths["/business/{business_id}/plans"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/business/{business_id}/plans"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/business/{business_id}/plans"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * List an organization's plans (providers only)
   *
   * Fidelity: full, never compared with the API.
   *
   * @see https://developers.partoo.co/api-reference/subscriptions/get-organizations-plans
   */
  "/org/{org_id}/plans": {
    required: true;
    init: {
      /**
       * List an organization's plans (providers only)
       *
       * Fidelity: full, never compared with the API.
       *
       * @see https://developers.partoo.co/api-reference/subscriptions/get-organizations-plans
       */
      params: paths["/org/{org_id}/plans"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/org/{org_id}/plans"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/org/{org_id}/plans"]["get"]["responses"][400]["content"]["application/json"];
      default: paths["/org/{org_id}/plans"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get the user the API key belongs to
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: whole 200 response.
   *
   * Inferred, not read in the docs: type of display_business_ids (older copies list True and False); from 2021: the answer is a User, name of display_business_ids, response 401.
   *
   * @see https://developers.partoo.co/api-reference/users/my-user
   */
  "/user/me": {
    required: false;
    init: {
      /**
       * Get the user the API key belongs to
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: whole 200 response.
       *
       * Inferred, not read in the docs: type of display_business_ids (older copies list True and False); from 2021: the answer is a User, name of display_business_ids, response 401.
       *
       * @see https://developers.partoo.co/api-reference/users/my-user
       */
      params?: paths["/user/me"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/user/me"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/user/me"]["get"]["responses"][401]["content"]["application/json"];
      default: paths["/user/me"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Search users with filters
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: names and types of seven filters; end of the newest parameter list; 200 example and user items.
   *
   * Inferred, not read in the docs: values of order_by (from an older copy); type of display_business_ids (older copies list True and False); from 2021: name of status, name of display_business_ids, name of page, users in the answer, name of org_id, responses 400, 401.
   *
   * @see https://developers.partoo.co/api-reference/users/search-for-users
   */
  "/user/search": {
    required: false;
    init: {
      /**
       * Search users with filters
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: names and types of seven filters; end of the newest parameter list; 200 example and user items.
       *
       * Inferred, not read in the docs: values of order_by (from an older copy); type of display_business_ids (older copies list True and False); from 2021: name of status, name of display_business_ids, name of page, users in the answer, name of org_id, responses 400, 401.
       *
       * @see https://developers.partoo.co/api-reference/users/search-for-users
       */
      params?: paths["/user/search"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/user/search"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/user/search"]["get"]["responses"][400]["content"]["application/json"];
      401: paths["/user/search"]["get"]["responses"][401]["content"]["application/json"];
      default: paths["/user/search"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get one user
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: anything after custom_role in the newest copy.
   *
   * Inferred, not read in the docs: type of display_business_ids (older copies list True and False); from 2021: name of display_business_ids, responses 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/users/user-information
   */
  "/user/{user_id}": {
    required: true;
    init: {
      /**
       * Get one user
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: anything after custom_role in the newest copy.
       *
       * Inferred, not read in the docs: type of display_business_ids (older copies list True and False); from 2021: name of display_business_ids, responses 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/users/user-information
       */
      params: paths["/user/{user_id}"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/user/{user_id}"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/user/{user_id}"]["get"]["responses"][401]["content"]["application/json"];
      403: paths["/user/{user_id}"]["get"]["responses"][403]["content"]["application/json"];
      404: paths["/user/{user_id}"]["get"]["responses"][404]["content"]["application/json"];
      default: paths["/user/{user_id}"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * List the businesses a user can read
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: business items after news.
   *
   * Inferred, not read in the docs: from 2021: responses 400, 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/users/user-businesses
   */
  "/user/{user_id}/businesses": {
    required: true;
    init: {
      /**
       * List the businesses a user can read
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: business items after news.
       *
       * Inferred, not read in the docs: from 2021: responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/users/user-businesses
       */
      params: paths["/user/{user_id}/businesses"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/user/{user_id}/businesses"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/user/{user_id}/businesses"]["get"]["responses"][400]["content"]["application/json"];
      401: paths["/user/{user_id}/businesses"]["get"]["responses"][401]["content"]["application/json"];
      403: paths["/user/{user_id}/businesses"]["get"]["responses"][403]["content"]["application/json"];
      404: paths["/user/{user_id}/businesses"]["get"]["responses"][404]["content"]["application/json"];
      default: paths["/user/{user_id}/businesses"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get the notification preferences of a user
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: meaning and range of review_type.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/users/user-preferences
   */
  "/user/{user_id}/preferences": {
    required: true;
    init: {
      /**
       * Get the notification preferences of a user
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: meaning and range of review_type.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/users/user-preferences
       */
      params: paths["/user/{user_id}/preferences"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/user/{user_id}/preferences"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/user/{user_id}/preferences"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * List webhook configurations
   *
   * Fidelity: full, never compared with the API.
   *
   * Not seen in the docs: default of per_page.
   *
   * Inferred, not read in the docs: default of per_page (shared parameter).
   *
   * @see https://developers.partoo.co/api-reference/webhooks/get-a-list-of-webhook-configurations
   */
  "/webhooks": {
    required: false;
    init: {
      /**
       * List webhook configurations
       *
       * Fidelity: full, never compared with the API.
       *
       * Not seen in the docs: default of per_page.
       *
       * Inferred, not read in the docs: default of per_page (shared parameter).
       *
       * @see https://developers.partoo.co/api-reference/webhooks/get-a-list-of-webhook-configurations
       */
      params?: paths["/webhooks"]["get"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/webhooks"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/webhooks"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get one webhook configuration
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/webhooks/get-a-webhook-configuration
   */
  "/webhooks/{webhook_id}": {
    required: true;
    init: {
      /**
       * Get one webhook configuration
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/webhooks/get-a-webhook-configuration
       */
      params: paths["/webhooks/{webhook_id}"]["get"]["parameters"];
      body?: undefined;
    };
    data: paths["/webhooks/{webhook_id}"]["get"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/webhooks/{webhook_id}"]["get"]["responses"]["default"]["content"]["application/json"];
    };
  };
}

/** Operations that `PUT` can call, by path template. */
export interface PutOperations {
  /**
   * Update an API key
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: body and response of the current page.
   *
   * Inferred, not read in the docs: name of api_key_id (the newest page says key_id); body (from the create page, which shares it with update); from 2021: responses 400, 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/apikeys/update-api-key
   */
  "/api_keys/{api_key_id}": {
    required: true;
    init: {
      /**
       * Update an API key
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: body and response of the current page.
       *
       * Inferred, not read in the docs: name of api_key_id (the newest page says key_id); body (from the create page, which shares it with update); from 2021: responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/apikeys/update-api-key
       */
      params: paths["/api_keys/{api_key_id}"]["put"]["parameters"];
      /**
       * Update an API key
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: body and response of the current page.
       *
       * Inferred, not read in the docs: name of api_key_id (the newest page says key_id); body (from the create page, which shares it with update); from 2021: responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/apikeys/update-api-key
       */
      body: paths["/api_keys/{api_key_id}"]["put"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/api_keys/{api_key_id}"]["put"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/api_keys/{api_key_id}"]["put"]["responses"][400]["content"]["application/json"];
      401: paths["/api_keys/{api_key_id}"]["put"]["responses"][401]["content"]["application/json"];
      403: paths["/api_keys/{api_key_id}"]["put"]["responses"][403]["content"]["application/json"];
      404: paths["/api_keys/{api_key_id}"]["put"]["responses"][404]["content"]["application/json"];
      default: paths["/api_keys/{api_key_id}"]["put"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Update a custom field; its type cannot change
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: type-specific fields of the seven non-boolean variants; 200 body of the newest copy.
   *
   * Inferred, not read in the docs: from 2021: operationId, responses 400, 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/custom-fields/update-custom-field
   */
  "/custom_fields/{custom_field_id}": {
    required: true;
    init: {
      /**
       * Update a custom field; its type cannot change
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: type-specific fields of the seven non-boolean variants; 200 body of the newest copy.
       *
       * Inferred, not read in the docs: from 2021: operationId, responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/custom-fields/update-custom-field
       */
      params: paths["/custom_fields/{custom_field_id}"]["put"]["parameters"];
      /**
       * Update a custom field; its type cannot change
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: type-specific fields of the seven non-boolean variants; 200 body of the newest copy.
       *
       * Inferred, not read in the docs: from 2021: operationId, responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/custom-fields/update-custom-field
       */
      body: paths["/custom_fields/{custom_field_id}"]["put"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/custom_fields/{custom_field_id}"]["put"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/custom_fields/{custom_field_id}"]["put"]["responses"][400]["content"]["application/json"];
      401: paths["/custom_fields/{custom_field_id}"]["put"]["responses"][401]["content"]["application/json"];
      403: paths["/custom_fields/{custom_field_id}"]["put"]["responses"][403]["content"]["application/json"];
      404: paths["/custom_fields/{custom_field_id}"]["put"]["responses"][404]["content"]["application/json"];
      default: paths["/custom_fields/{custom_field_id}"]["put"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Update the name, description and slug of a custom field section
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: operationId (cut after putCustomFieldsSe).
   *
   * @see https://developers.partoo.co/api-reference/custom-fields-section/update-custom-field-sections
   */
  "/custom_fields/section/{section_id}": {
    required: true;
    init: {
      /**
       * Update the name, description and slug of a custom field section
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId (cut after putCustomFieldsSe).
       *
       * @see https://developers.partoo.co/api-reference/custom-fields-section/update-custom-field-sections
       */
      params: paths["/custom_fields/section/{section_id}"]["put"]["parameters"];
      /**
       * Update the name, description and slug of a custom field section
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId (cut after putCustomFieldsSe).
       *
       * @see https://developers.partoo.co/api-reference/custom-fields-section/update-custom-field-sections
       */
      body: paths["/custom_fields/section/{section_id}"]["put"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/custom_fields/section/{section_id}"]["put"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/custom_fields/section/{section_id}"]["put"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Change the properties of a feedback form
   *
   * Beta: may change at short notice.
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/feedback-management/update-a-feedback-form
   */
  "/feedback/feedback_form/{feedback_form_id}": {
    required: true;
    init: {
      /**
       * Change the properties of a feedback form
       *
       * Beta: may change at short notice.
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/feedback-management/update-a-feedback-form
       */
      params: paths["/feedback/feedback_form/{feedback_form_id}"]["put"]["parameters"];
      /**
       * Change the properties of a feedback form
       *
       * Beta: may change at short notice.
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/feedback-management/update-a-feedback-form
       */
      body?:
        | NonNullable<
            paths["/feedback/feedback_form/{feedback_form_id}"]["put"]["requestBody"]
          >["content"]["application/json"]
        | undefined;
    };
    data: paths["/feedback/feedback_form/{feedback_form_id}"]["put"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/feedback/feedback_form/{feedback_form_id}"]["put"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Update a message template
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: string form of template_id (the page types it number, every id shown is hexadecimal text).
   *
   * @see https://developers.partoo.co/api-reference/message-reply-templates/update-message-template
   */
  "/messaging/templates/{template_id}": {
    required: true;
    init: {
      /**
       * Update a message template
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: string form of template_id (the page types it number, every id shown is hexadecimal text).
       *
       * @see https://developers.partoo.co/api-reference/message-reply-templates/update-message-template
       */
      params: paths["/messaging/templates/{template_id}"]["put"]["parameters"];
      /**
       * Update a message template
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: string form of template_id (the page types it number, every id shown is hexadecimal text).
       *
       * @see https://developers.partoo.co/api-reference/message-reply-templates/update-message-template
       */
      body: paths["/messaging/templates/{template_id}"]["put"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/messaging/templates/{template_id}"]["put"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/messaging/templates/{template_id}"]["put"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Change a post
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: declared type of post_id; whether any body property is required; nullability and enums of some properties of the answer.
   *
   * Inferred, not read in the docs: operationId; type of post_id (integer in a reseller's copy of the docs); required request body.
   *
   * @see https://developers.partoo.co/api-reference/posts/update-a-post
   */
  "/posts/{post_id}": {
    required: true;
    init: {
      /**
       * Change a post
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: declared type of post_id; whether any body property is required; nullability and enums of some properties of the answer.
       *
       * Inferred, not read in the docs: operationId; type of post_id (integer in a reseller's copy of the docs); required request body.
       *
       * @see https://developers.partoo.co/api-reference/posts/update-a-post
       */
      params: paths["/posts/{post_id}"]["put"]["parameters"];
      /**
       * Change a post
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: declared type of post_id; whether any body property is required; nullability and enums of some properties of the answer.
       *
       * Inferred, not read in the docs: operationId; type of post_id (integer in a reseller's copy of the docs); required request body.
       *
       * @see https://developers.partoo.co/api-reference/posts/update-a-post
       */
      body: paths["/posts/{post_id}"]["put"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/posts/{post_id}"]["put"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/posts/{post_id}"]["put"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Change the caller's SMS invitation template
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: request body; 200 status and body.
   *
   * Inferred, not read in the docs: operationId; JSON request body; 200 status.
   *
   * @see https://developers.partoo.co/api-reference/review-booster/update-the-template-of-a-user
   */
  "/review_booster/template": {
    required: false;
    init: {
      /**
       * Change the caller's SMS invitation template
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: request body; 200 status and body.
       *
       * Inferred, not read in the docs: operationId; JSON request body; 200 status.
       *
       * @see https://developers.partoo.co/api-reference/review-booster/update-the-template-of-a-user
       */
      params?: paths["/review_booster/template"]["put"]["parameters"] | undefined;
      /**
       * Change the caller's SMS invitation template
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: request body; 200 status and body.
       *
       * Inferred, not read in the docs: operationId; JSON request body; 200 status.
       *
       * @see https://developers.partoo.co/api-reference/review-booster/update-the-template-of-a-user
       */
      body?:
        | NonNullable<
            paths["/review_booster/template"]["put"]["requestBody"]
          >["content"]["application/json"]
        | undefined;
    };
    data: paths["/review_booster/template"]["put"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/review_booster/template"]["put"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Change the text of a reply
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: whole current page.
   *
   * Inferred, not read in the docs: from 2021: whole operation.
   */
  "/comments/{comment_id}": {
    required: true;
    init: {
      /**
       * Change the text of a reply
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: whole current page.
       *
       * Inferred, not read in the docs: from 2021: whole operation.
       */
      params: paths["/comments/{comment_id}"]["put"]["parameters"];
      /**
       * Change the text of a reply
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: whole current page.
       *
       * Inferred, not read in the docs: from 2021: whole operation.
       */
      body: paths["/comments/{comment_id}"]["put"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/comments/{comment_id}"]["put"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/comments/{comment_id}"]["put"]["responses"][401]["content"]["application/json"];
      403: paths["/comments/{comment_id}"]["put"]["responses"][403]["content"]["application/json"];
      404: paths["/comments/{comment_id}"]["put"]["responses"][404]["content"]["application/json"];
      default: paths["/comments/{comment_id}"]["put"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Mark a review as treated or not treated
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: name of the photo links property of Review.
   *
   * @see https://developers.partoo.co/api-reference/reviews/update-a-review
   */
  "/reviews/{review_id}": {
    required: true;
    init: {
      /**
       * Mark a review as treated or not treated
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: name of the photo links property of Review.
       *
       * @see https://developers.partoo.co/api-reference/reviews/update-a-review
       */
      params: paths["/reviews/{review_id}"]["put"]["parameters"];
      /**
       * Mark a review as treated or not treated
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: name of the photo links property of Review.
       *
       * @see https://developers.partoo.co/api-reference/reviews/update-a-review
       */
      body: paths["/reviews/{review_id}"]["put"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/reviews/{review_id}"]["put"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/reviews/{review_id}"]["put"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Change the address or the extra headers of a webhook configuration
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: method and path lines; body property names; what is required.
   *
   * Inferred, not read in the docs: operationId; method; path (by analogy); body property names (from the answer); required request body.
   *
   * @see https://developers.partoo.co/api-reference/webhooks/update-a-webhook-configuration
   */
  "/webhooks/{webhook_id}": {
    required: true;
    init: {
      /**
       * Change the address or the extra headers of a webhook configuration
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: method and path lines; body property names; what is required.
       *
       * Inferred, not read in the docs: operationId; method; path (by analogy); body property names (from the answer); required request body.
       *
       * @see https://developers.partoo.co/api-reference/webhooks/update-a-webhook-configuration
       */
      params: paths["/webhooks/{webhook_id}"]["put"]["parameters"];
      /**
       * Change the address or the extra headers of a webhook configuration
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: method and path lines; body property names; what is required.
       *
       * Inferred, not read in the docs: operationId; method; path (by analogy); body property names (from the answer); required request body.
       *
       * @see https://developers.partoo.co/api-reference/webhooks/update-a-webhook-configuration
       */
      body: paths["/webhooks/{webhook_id}"]["put"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/webhooks/{webhook_id}"]["put"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/webhooks/{webhook_id}"]["put"]["responses"]["default"]["content"]["application/json"];
    };
  };
}

/** Operations that `POST` can call, by path template. */
export interface PostOperations {
  /**
   * Create an API key
   *
   * Fidelity: full, never compared with the API.
   *
   * Not seen in the docs: whether the answer holds the key value (its example does not).
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/apikeys/create-api-key
   */
  "/api_keys": {
    required: true;
    init: {
      /**
       * Create an API key
       *
       * Fidelity: full, never compared with the API.
       *
       * Not seen in the docs: whether the answer holds the key value (its example does not).
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/apikeys/create-api-key
       */
      params?: paths["/api_keys"]["post"]["parameters"] | undefined;
      /**
       * Create an API key
       *
       * Fidelity: full, never compared with the API.
       *
       * Not seen in the docs: whether the answer holds the key value (its example does not).
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/apikeys/create-api-key
       */
      body: paths["/api_keys"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/api_keys"]["post"]["responses"][201]["content"]["application/json"];
    errors: {
      default: paths["/api_keys"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Revoke an API key
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: from 2021: operationId, responses 400, 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/apikeys/revoke-api-key
   */
  "/api_keys/revoke/{api_key_id}": {
    required: true;
    init: {
      /**
       * Revoke an API key
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: operationId, responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/apikeys/revoke-api-key
       */
      params: paths["/api_keys/revoke/{api_key_id}"]["post"]["parameters"];
      body?: undefined;
    };
    data: paths["/api_keys/revoke/{api_key_id}"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/api_keys/revoke/{api_key_id}"]["post"]["responses"][400]["content"]["application/json"];
      401: paths["/api_keys/revoke/{api_key_id}"]["post"]["responses"][401]["content"]["application/json"];
      403: paths["/api_keys/revoke/{api_key_id}"]["post"]["responses"][403]["content"]["application/json"];
      404: paths["/api_keys/revoke/{api_key_id}"]["post"]["responses"][404]["content"]["application/json"];
      default: paths["/api_keys/revoke/{api_key_id}"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Create a business in your organization
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: request properties after custom_fields; declared types from opening_date on; 200 response.
   *
   * Inferred, not read in the docs: from 2021: operationId, 200 response (status, id), responses 400, 401, 403.
   *
   * @see https://developers.partoo.co/api-reference/businesses/create-business
   */
  "/business": {
    required: true;
    init: {
      /**
       * Create a business in your organization
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: request properties after custom_fields; declared types from opening_date on; 200 response.
       *
       * Inferred, not read in the docs: from 2021: operationId, 200 response (status, id), responses 400, 401, 403.
       *
       * @see https://developers.partoo.co/api-reference/businesses/create-business
       */
      params?: paths["/business"]["post"]["parameters"] | undefined;
      /**
       * Create a business in your organization
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: request properties after custom_fields; declared types from opening_date on; 200 response.
       *
       * Inferred, not read in the docs: from 2021: operationId, 200 response (status, id), responses 400, 401, 403.
       *
       * @see https://developers.partoo.co/api-reference/businesses/create-business
       */
      body: paths["/business"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/business"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/business"]["post"]["responses"][400]["content"]["application/json"];
      401: paths["/business"]["post"]["responses"][401]["content"]["application/json"];
      403: paths["/business"]["post"]["responses"][403]["content"]["application/json"];
      default: paths["/business"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Change some fields of a business
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: whole request body; 200 response.
   *
   * Inferred, not read in the docs: from 2021: request body properties, 200 response (status, id), 403 body keyed by field, responses 400, 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/businesses/update-business
   */
  "/business/{business_id}": {
    required: true;
    init: {
      /**
       * Change some fields of a business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: whole request body; 200 response.
       *
       * Inferred, not read in the docs: from 2021: request body properties, 200 response (status, id), 403 body keyed by field, responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/businesses/update-business
       */
      params: paths["/business/{business_id}"]["post"]["parameters"];
      /**
       * Change some fields of a business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: whole request body; 200 response.
       *
       * Inferred, not read in the docs: from 2021: request body properties, 200 response (status, id), 403 body keyed by field, responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/businesses/update-business
       */
      body: paths["/business/{business_id}"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/business/{business_id}"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/business/{business_id}"]["post"]["responses"][400]["content"]["application/json"];
      401: paths["/business/{business_id}"]["post"]["responses"][401]["content"]["application/json"];
      403: paths["/business/{business_id}"]["post"]["responses"][403]["content"]["application/json"];
      404: paths["/business/{business_id}"]["post"]["responses"][404]["content"]["application/json"];
      default: paths["/business/{business_id}"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Set the free key-value data stored on a business
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: method and path lines; 200 response.
   *
   * Inferred, not read in the docs: from 2021: operationId, method, path, 200 response (id, status), responses 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/businesses/set-additional-data-for-your-business
   */
  "/business/{business_id}/additional_data": {
    required: true;
    init: {
      /**
       * Set the free key-value data stored on a business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: method and path lines; 200 response.
       *
       * Inferred, not read in the docs: from 2021: operationId, method, path, 200 response (id, status), responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/businesses/set-additional-data-for-your-business
       */
      params: paths["/business/{business_id}/additional_data"]["post"]["parameters"];
      /**
       * Set the free key-value data stored on a business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: method and path lines; 200 response.
       *
       * Inferred, not read in the docs: from 2021: operationId, method, path, 200 response (id, status), responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/businesses/set-additional-data-for-your-business
       */
      body: paths["/business/{business_id}/additional_data"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/business/{business_id}/additional_data"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/business/{business_id}/additional_data"]["post"]["responses"][401]["content"]["application/json"];
      403: paths["/business/{business_id}/additional_data"]["post"]["responses"][403]["content"]["application/json"];
      404: paths["/business/{business_id}/additional_data"]["post"]["responses"][404]["content"]["application/json"];
      default: paths["/business/{business_id}/additional_data"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Set Google attributes on a business
   *
   * Fidelity: full, never compared with the API.
   *
   * Not seen in the docs: declared types inside each kind of attribute.
   *
   * Inferred, not read in the docs: from 2021: operationId, value types of each kind of attribute, 400 body keyed by attribute, responses 400, 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/businesses/set-google-attributes-for-your-business
   */
  "/business/{business_id}/attributes": {
    required: true;
    init: {
      /**
       * Set Google attributes on a business
       *
       * Fidelity: full, never compared with the API.
       *
       * Not seen in the docs: declared types inside each kind of attribute.
       *
       * Inferred, not read in the docs: from 2021: operationId, value types of each kind of attribute, 400 body keyed by attribute, responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/businesses/set-google-attributes-for-your-business
       */
      params: paths["/business/{business_id}/attributes"]["post"]["parameters"];
      /**
       * Set Google attributes on a business
       *
       * Fidelity: full, never compared with the API.
       *
       * Not seen in the docs: declared types inside each kind of attribute.
       *
       * Inferred, not read in the docs: from 2021: operationId, value types of each kind of attribute, 400 body keyed by attribute, responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/businesses/set-google-attributes-for-your-business
       */
      body: paths["/business/{business_id}/attributes"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/business/{business_id}/attributes"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/business/{business_id}/attributes"]["post"]["responses"][400]["content"]["application/json"];
      401: paths["/business/{business_id}/attributes"]["post"]["responses"][401]["content"]["application/json"];
      403: paths["/business/{business_id}/attributes"]["post"]["responses"][403]["content"]["application/json"];
      404: paths["/business/{business_id}/attributes"]["post"]["responses"][404]["content"]["application/json"];
      default: paths["/business/{business_id}/attributes"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Set custom Google services on a business
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: second form of the body as the page shows it; declared types of the answer.
   *
   * Inferred, not read in the docs: operationId; second form of the body (a third-party client adds service_id when it knows the service already; not proven by an answer).
   *
   * @see https://developers.partoo.co/api-reference/businesses/set-custom-google-services-for-your-business
   */
  "/business/{business_id}/free_form_services": {
    required: true;
    init: {
      /**
       * Set custom Google services on a business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: second form of the body as the page shows it; declared types of the answer.
       *
       * Inferred, not read in the docs: operationId; second form of the body (a third-party client adds service_id when it knows the service already; not proven by an answer).
       *
       * @see https://developers.partoo.co/api-reference/businesses/set-custom-google-services-for-your-business
       */
      params: paths["/business/{business_id}/free_form_services"]["post"]["parameters"];
      /**
       * Set custom Google services on a business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: second form of the body as the page shows it; declared types of the answer.
       *
       * Inferred, not read in the docs: operationId; second form of the body (a third-party client adds service_id when it knows the service already; not proven by an answer).
       *
       * @see https://developers.partoo.co/api-reference/businesses/set-custom-google-services-for-your-business
       */
      body: paths["/business/{business_id}/free_form_services"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/business/{business_id}/free_form_services"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/business/{business_id}/free_form_services"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Set some Google lodging attributes on a business
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: properties inside each kind of lodging attribute.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/businesses/set-google-lodging-attributes-for-your-business
   */
  "/business/{business_id}/lodging": {
    required: true;
    init: {
      /**
       * Set some Google lodging attributes on a business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: properties inside each kind of lodging attribute.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/businesses/set-google-lodging-attributes-for-your-business
       */
      params: paths["/business/{business_id}/lodging"]["post"]["parameters"];
      /**
       * Set some Google lodging attributes on a business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: properties inside each kind of lodging attribute.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/businesses/set-google-lodging-attributes-for-your-business
       */
      body: paths["/business/{business_id}/lodging"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/business/{business_id}/lodging"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/business/{business_id}/lodging"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Set additional Google hours on a business
   *
   * Fidelity: full, never compared with the API.
   *
   * Not seen in the docs: declared types inside more_hours.
   *
   * @see https://developers.partoo.co/api-reference/businesses/set-more-hours-for-your-business
   */
  "/business/{business_id}/more_hours": {
    required: true;
    init: {
      /**
       * Set additional Google hours on a business
       *
       * Fidelity: full, never compared with the API.
       *
       * Not seen in the docs: declared types inside more_hours.
       *
       * @see https://developers.partoo.co/api-reference/businesses/set-more-hours-for-your-business
       */
      params: paths["/business/{business_id}/more_hours"]["post"]["parameters"];
      /**
       * Set additional Google hours on a business
       *
       * Fidelity: full, never compared with the API.
       *
       * Not seen in the docs: declared types inside more_hours.
       *
       * @see https://developers.partoo.co/api-reference/businesses/set-more-hours-for-your-business
       */
      body: paths["/business/{business_id}/more_hours"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/business/{business_id}/more_hours"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/business/{business_id}/more_hours"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Create, change or remove the Google place action links of a business
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: name of the body property that holds the list; 200 response; declared types and required marks.
   *
   * Inferred, not read in the docs: operationId; 200 status.
   *
   * @see https://developers.partoo.co/api-reference/businesses/set-place-action-links
   */
  "/business/{business_id}/place_action_links": {
    required: true;
    init: {
      /**
       * Create, change or remove the Google place action links of a business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: name of the body property that holds the list; 200 response; declared types and required marks.
       *
       * Inferred, not read in the docs: operationId; 200 status.
       *
       * @see https://developers.partoo.co/api-reference/businesses/set-place-action-links
       */
      params: paths["/business/{business_id}/place_action_links"]["post"]["parameters"];
      /**
       * Create, change or remove the Google place action links of a business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: name of the body property that holds the list; 200 response; declared types and required marks.
       *
       * Inferred, not read in the docs: operationId; 200 status.
       *
       * @see https://developers.partoo.co/api-reference/businesses/set-place-action-links
       */
      body: paths["/business/{business_id}/place_action_links"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/business/{business_id}/place_action_links"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/business/{business_id}/place_action_links"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Subscribe a business to products
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: whole current page.
   *
   * Inferred, not read in the docs: operationId; from 2021: whole operation but the messages product, which the unsubscribe page shows.
   */
  "/business/{business_id}/subscribe": {
    required: true;
    init: {
      /**
       * Subscribe a business to products
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: whole current page.
       *
       * Inferred, not read in the docs: operationId; from 2021: whole operation but the messages product, which the unsubscribe page shows.
       */
      params: paths["/business/{business_id}/subscribe"]["post"]["parameters"];
      /**
       * Subscribe a business to products
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: whole current page.
       *
       * Inferred, not read in the docs: operationId; from 2021: whole operation but the messages product, which the unsubscribe page shows.
       */
      body: paths["/business/{business_id}/subscribe"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/business/{business_id}/subscribe"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/business/{business_id}/subscribe"]["post"]["responses"][400]["content"]["application/json"];
      401: paths["/business/{business_id}/subscribe"]["post"]["responses"][401]["content"]["application/json"];
      403: paths["/business/{business_id}/subscribe"]["post"]["responses"][403]["content"]["application/json"];
      404: paths["/business/{business_id}/subscribe"]["post"]["responses"][404]["content"]["application/json"];
      default: paths["/business/{business_id}/subscribe"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * End product subscriptions of a business
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: allowed values of products; properties inside the two forms of the answer.
   *
   * Inferred, not read in the docs: operationId; from 2021: product values, the inactive form of the response, roles needed, responses 400, 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/businesses/unsubscribe-a-business
   */
  "/business/{business_id}/unsubscribe": {
    required: true;
    init: {
      /**
       * End product subscriptions of a business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: allowed values of products; properties inside the two forms of the answer.
       *
       * Inferred, not read in the docs: operationId; from 2021: product values, the inactive form of the response, roles needed, responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/businesses/unsubscribe-a-business
       */
      params: paths["/business/{business_id}/unsubscribe"]["post"]["parameters"];
      /**
       * End product subscriptions of a business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: allowed values of products; properties inside the two forms of the answer.
       *
       * Inferred, not read in the docs: operationId; from 2021: product values, the inactive form of the response, roles needed, responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/businesses/unsubscribe-a-business
       */
      body: paths["/business/{business_id}/unsubscribe"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/business/{business_id}/unsubscribe"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/business/{business_id}/unsubscribe"]["post"]["responses"][400]["content"]["application/json"];
      401: paths["/business/{business_id}/unsubscribe"]["post"]["responses"][401]["content"]["application/json"];
      403: paths["/business/{business_id}/unsubscribe"]["post"]["responses"][403]["content"]["application/json"];
      404: paths["/business/{business_id}/unsubscribe"]["post"]["responses"][404]["content"]["application/json"];
      default: paths["/business/{business_id}/unsubscribe"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Create a single-use login token for a user
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: from 2021: operationId, responses 400, 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/connection-tokens/generate-connection-token
   */
  "/connection/generate_token": {
    required: true;
    init: {
      /**
       * Create a single-use login token for a user
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: operationId, responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/connection-tokens/generate-connection-token
       */
      params?: paths["/connection/generate_token"]["post"]["parameters"] | undefined;
      /**
       * Create a single-use login token for a user
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: operationId, responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/connection-tokens/generate-connection-token
       */
      body: paths["/connection/generate_token"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/connection/generate_token"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/connection/generate_token"]["post"]["responses"][400]["content"]["application/json"];
      401: paths["/connection/generate_token"]["post"]["responses"][401]["content"]["application/json"];
      403: paths["/connection/generate_token"]["post"]["responses"][403]["content"]["application/json"];
      404: paths["/connection/generate_token"]["post"]["responses"][404]["content"]["application/json"];
      default: paths["/connection/generate_token"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Revoke a still valid login token
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: from 2021: responses 400, 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/connection-tokens/revoke-connection-token
   */
  "/connection/revoke_token": {
    required: true;
    init: {
      /**
       * Revoke a still valid login token
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/connection-tokens/revoke-connection-token
       */
      params?: paths["/connection/revoke_token"]["post"]["parameters"] | undefined;
      /**
       * Revoke a still valid login token
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/connection-tokens/revoke-connection-token
       */
      body: paths["/connection/revoke_token"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/connection/revoke_token"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/connection/revoke_token"]["post"]["responses"][400]["content"]["application/json"];
      401: paths["/connection/revoke_token"]["post"]["responses"][401]["content"]["application/json"];
      403: paths["/connection/revoke_token"]["post"]["responses"][403]["content"]["application/json"];
      404: paths["/connection/revoke_token"]["post"]["responses"][404]["content"]["application/json"];
      default: paths["/connection/revoke_token"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Ingest a message of a custom channel
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: operationId; required request body.
   *
   * @see https://developers.partoo.co/api-reference/custom-channels/ingest-message
   */
  "/custom-channels/{channel_id}/messages": {
    required: true;
    init: {
      /**
       * Ingest a message of a custom channel
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId; required request body.
       *
       * @see https://developers.partoo.co/api-reference/custom-channels/ingest-message
       */
      params: paths["/custom-channels/{channel_id}/messages"]["post"]["parameters"];
      /**
       * Ingest a message of a custom channel
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId; required request body.
       *
       * @see https://developers.partoo.co/api-reference/custom-channels/ingest-message
       */
      body: paths["/custom-channels/{channel_id}/messages"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/custom-channels/{channel_id}/messages"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/custom-channels/{channel_id}/messages"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Create a custom field
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: type-specific fields of the seven non-boolean variants.
   *
   * Inferred, not read in the docs: custom_field_id in the answer (an older copy says id); from 2021: operationId past its first letters, max_len, min, max, possible_values, possible_images_urls, possible_images_labels of the body, responses 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/custom-fields/create-custom-fields
   */
  "/custom_fields": {
    required: true;
    init: {
      /**
       * Create a custom field
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: type-specific fields of the seven non-boolean variants.
       *
       * Inferred, not read in the docs: custom_field_id in the answer (an older copy says id); from 2021: operationId past its first letters, max_len, min, max, possible_values, possible_images_urls, possible_images_labels of the body, responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/custom-fields/create-custom-fields
       */
      params?: paths["/custom_fields"]["post"]["parameters"] | undefined;
      /**
       * Create a custom field
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: type-specific fields of the seven non-boolean variants.
       *
       * Inferred, not read in the docs: custom_field_id in the answer (an older copy says id); from 2021: operationId past its first letters, max_len, min, max, possible_values, possible_images_urls, possible_images_labels of the body, responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/custom-fields/create-custom-fields
       */
      body: paths["/custom_fields"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/custom_fields"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/custom_fields"]["post"]["responses"][401]["content"]["application/json"];
      403: paths["/custom_fields"]["post"]["responses"][403]["content"]["application/json"];
      404: paths["/custom_fields"]["post"]["responses"][404]["content"]["application/json"];
      default: paths["/custom_fields"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Reorder custom fields and their sections
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: from 2021: operationId, responses 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/custom-fields/order-custom-fields
   */
  "/custom_fields/order": {
    required: true;
    init: {
      /**
       * Reorder custom fields and their sections
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: operationId, responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/custom-fields/order-custom-fields
       */
      params?: paths["/custom_fields/order"]["post"]["parameters"] | undefined;
      /**
       * Reorder custom fields and their sections
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: operationId, responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/custom-fields/order-custom-fields
       */
      body: paths["/custom_fields/order"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/custom_fields/order"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/custom_fields/order"]["post"]["responses"][401]["content"]["application/json"];
      403: paths["/custom_fields/order"]["post"]["responses"][403]["content"]["application/json"];
      404: paths["/custom_fields/order"]["post"]["responses"][404]["content"]["application/json"];
      default: paths["/custom_fields/order"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Create a custom field section
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/custom-fields-section/create-custom-field-sections
   */
  "/custom_fields/section": {
    required: true;
    init: {
      /**
       * Create a custom field section
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/custom-fields-section/create-custom-field-sections
       */
      params?: paths["/custom_fields/section"]["post"]["parameters"] | undefined;
      /**
       * Create a custom field section
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/custom-fields-section/create-custom-field-sections
       */
      body: paths["/custom_fields/section"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/custom_fields/section"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/custom_fields/section"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Create a custom role
   *
   * Fidelity: full, never compared with the API.
   *
   * @see https://developers.partoo.co/api-reference/custom-roles/create-custom-role
   */
  "/custom_role": {
    required: true;
    init: {
      /**
       * Create a custom role
       *
       * Fidelity: full, never compared with the API.
       *
       * @see https://developers.partoo.co/api-reference/custom-roles/create-custom-role
       */
      params?: paths["/custom_role"]["post"]["parameters"] | undefined;
      /**
       * Create a custom role
       *
       * Fidelity: full, never compared with the API.
       *
       * @see https://developers.partoo.co/api-reference/custom-roles/create-custom-role
       */
      body: paths["/custom_role"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/custom_role"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/custom_role"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Copy a custom role under a suffixed name and api_id
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: where the source role goes (listed as path parameter custom_role_api_id, which the path lacks).
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/custom-roles/duplicate-custom-role
   */
  "/custom_role/duplicate": {
    required: false;
    init: {
      /**
       * Copy a custom role under a suffixed name and api_id
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: where the source role goes (listed as path parameter custom_role_api_id, which the path lacks).
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/custom-roles/duplicate-custom-role
       */
      params?: paths["/custom_role/duplicate"]["post"]["parameters"] | undefined;
      body?: undefined;
    };
    data: paths["/custom_role/duplicate"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/custom_role/duplicate"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Turn custom roles on or off for an organization
   *
   * Fidelity: full, never compared with the API.
   *
   * @see https://developers.partoo.co/api-reference/custom-roles/switch-to-custom-roles
   */
  "/org/{org_id}/switch_to_custom_roles": {
    required: true;
    init: {
      /**
       * Turn custom roles on or off for an organization
       *
       * Fidelity: full, never compared with the API.
       *
       * @see https://developers.partoo.co/api-reference/custom-roles/switch-to-custom-roles
       */
      params: paths["/org/{org_id}/switch_to_custom_roles"]["post"]["parameters"];
      /**
       * Turn custom roles on or off for an organization
       *
       * Fidelity: full, never compared with the API.
       *
       * @see https://developers.partoo.co/api-reference/custom-roles/switch-to-custom-roles
       */
      body: paths["/org/{org_id}/switch_to_custom_roles"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/org/{org_id}/switch_to_custom_roles"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/org/{org_id}/switch_to_custom_roles"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Reply to a feedback answer by email
   *
   * Beta: may change at short notice.
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/feedback-management/reply-to-a-feedback-result
   */
  "/feedback/feedback_result/{feedback_result_id}/reply": {
    required: true;
    init: {
      /**
       * Reply to a feedback answer by email
       *
       * Beta: may change at short notice.
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/feedback-management/reply-to-a-feedback-result
       */
      params: paths["/feedback/feedback_result/{feedback_result_id}/reply"]["post"]["parameters"];
      /**
       * Reply to a feedback answer by email
       *
       * Beta: may change at short notice.
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/feedback-management/reply-to-a-feedback-result
       */
      body: paths["/feedback/feedback_result/{feedback_result_id}/reply"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/feedback/feedback_result/{feedback_result_id}/reply"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/feedback/feedback_result/{feedback_result_id}/reply"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Finish a pending verification of a Google location with the code received
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: operationId; required request body.
   *
   * @see https://developers.partoo.co/api-reference/google/complete-google-location-verification-process
   */
  "/verifications/google-locations/{google_location_id}/complete": {
    required: true;
    init: {
      /**
       * Finish a pending verification of a Google location with the code received
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId; required request body.
       *
       * @see https://developers.partoo.co/api-reference/google/complete-google-location-verification-process
       */
      params: paths["/verifications/google-locations/{google_location_id}/complete"]["post"]["parameters"];
      /**
       * Finish a pending verification of a Google location with the code received
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId; required request body.
       *
       * @see https://developers.partoo.co/api-reference/google/complete-google-location-verification-process
       */
      body: paths["/verifications/google-locations/{google_location_id}/complete"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/verifications/google-locations/{google_location_id}/complete"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/verifications/google-locations/{google_location_id}/complete"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Start the verification of a Google location (BUSINESS_MANAGER or above)
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: operationId; required request body.
   *
   * @see https://developers.partoo.co/api-reference/google/start-google-location-verification-process
   */
  "/verifications/google-locations/{google_location_id}/start": {
    required: true;
    init: {
      /**
       * Start the verification of a Google location (BUSINESS_MANAGER or above)
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId; required request body.
       *
       * @see https://developers.partoo.co/api-reference/google/start-google-location-verification-process
       */
      params: paths["/verifications/google-locations/{google_location_id}/start"]["post"]["parameters"];
      /**
       * Start the verification of a Google location (BUSINESS_MANAGER or above)
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId; required request body.
       *
       * @see https://developers.partoo.co/api-reference/google/start-google-location-verification-process
       */
      body: paths["/verifications/google-locations/{google_location_id}/start"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/verifications/google-locations/{google_location_id}/start"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/verifications/google-locations/{google_location_id}/start"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Create a section
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/groups-and-sections/create-section
   */
  "/sections": {
    required: true;
    init: {
      /**
       * Create a section
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/groups-and-sections/create-section
       */
      params?: paths["/sections"]["post"]["parameters"] | undefined;
      /**
       * Create a section
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/groups-and-sections/create-section
       */
      body: paths["/sections"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/sections"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/sections"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Rename a section (GROUP_MANAGER and above)
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: body fields; 200 status and body.
   *
   * Inferred, not read in the docs: operationId; 200 status.
   *
   * @see https://developers.partoo.co/api-reference/groups-and-sections/update-section
   */
  "/sections/{section_id}": {
    required: true;
    init: {
      /**
       * Rename a section (GROUP_MANAGER and above)
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: body fields; 200 status and body.
       *
       * Inferred, not read in the docs: operationId; 200 status.
       *
       * @see https://developers.partoo.co/api-reference/groups-and-sections/update-section
       */
      params: paths["/sections/{section_id}"]["post"]["parameters"];
      /**
       * Rename a section (GROUP_MANAGER and above)
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: body fields; 200 status and body.
       *
       * Inferred, not read in the docs: operationId; 200 status.
       *
       * @see https://developers.partoo.co/api-reference/groups-and-sections/update-section
       */
      body: paths["/sections/{section_id}"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/sections/{section_id}"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/sections/{section_id}"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Create a group in a section and set its businesses
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/groups-and-sections/create-group-and-set-businesses
   */
  "/sections/{section_id}/groups": {
    required: true;
    init: {
      /**
       * Create a group in a section and set its businesses
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/groups-and-sections/create-group-and-set-businesses
       */
      params: paths["/sections/{section_id}/groups"]["post"]["parameters"];
      /**
       * Create a group in a section and set its businesses
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/groups-and-sections/create-group-and-set-businesses
       */
      body: paths["/sections/{section_id}/groups"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/sections/{section_id}/groups"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/sections/{section_id}/groups"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Rename a group and replace its businesses
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: whole docs page (none found); what is required, and what leaving business__in out means (on creation it means all businesses).
   *
   * Inferred, not read in the docs: operationId; method, path, body and id of the answer (from a third-party client); status of the answer (from POST /sections/{section_id}/groups).
   */
  "/sections/{section_id}/groups/{group_id}": {
    required: true;
    init: {
      /**
       * Rename a group and replace its businesses
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: whole docs page (none found); what is required, and what leaving business__in out means (on creation it means all businesses).
       *
       * Inferred, not read in the docs: operationId; method, path, body and id of the answer (from a third-party client); status of the answer (from POST /sections/{section_id}/groups).
       */
      params: paths["/sections/{section_id}/groups/{group_id}"]["post"]["parameters"];
      /**
       * Rename a group and replace its businesses
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: whole docs page (none found); what is required, and what leaving business__in out means (on creation it means all businesses).
       *
       * Inferred, not read in the docs: operationId; method, path, body and id of the answer (from a third-party client); status of the answer (from POST /sections/{section_id}/groups).
       */
      body: paths["/sections/{section_id}/groups/{group_id}"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/sections/{section_id}/groups/{group_id}"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/sections/{section_id}/groups/{group_id}"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Create a message template
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: success status; required list and nullability of the request body.
   *
   * Inferred, not read in the docs: 200 status.
   *
   * @see https://developers.partoo.co/api-reference/message-reply-templates/create-message-template
   */
  "/messaging/templates": {
    required: true;
    init: {
      /**
       * Create a message template
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: success status; required list and nullability of the request body.
       *
       * Inferred, not read in the docs: 200 status.
       *
       * @see https://developers.partoo.co/api-reference/message-reply-templates/create-message-template
       */
      params?: paths["/messaging/templates"]["post"]["parameters"] | undefined;
      /**
       * Create a message template
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: success status; required list and nullability of the request body.
       *
       * Inferred, not read in the docs: 200 status.
       *
       * @see https://developers.partoo.co/api-reference/message-reply-templates/create-message-template
       */
      body: paths["/messaging/templates"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/messaging/templates"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/messaging/templates"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Update conversation
   *
   * Fidelity: verbatim, never compared with the API.
   *
   * @see https://developers.partoo.co/api-reference/messages/update-conversation
   */
  "/conversations/{conversation_id}": {
    required: true;
    init: {
      /**
       * Update conversation
       *
       * Fidelity: verbatim, never compared with the API.
       *
       * @see https://developers.partoo.co/api-reference/messages/update-conversation
       */
      params: paths["/conversations/{conversation_id}"]["post"]["parameters"];
      /**
       * Update conversation
       *
       * Fidelity: verbatim, never compared with the API.
       *
       * @see https://developers.partoo.co/api-reference/messages/update-conversation
       */
      body: paths["/conversations/{conversation_id}"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/conversations/{conversation_id}"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/conversations/{conversation_id}"]["post"]["responses"][401]["content"]["application/json"];
      403: paths["/conversations/{conversation_id}"]["post"]["responses"][403]["content"]["application/json"];
    };
  };
  /**
   * Mark a conversation as read
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: 200 status and body; whether there is a request body.
   *
   * Inferred, not read in the docs: 200 status.
   *
   * @see https://developers.partoo.co/api-reference/messages/read-conversation
   */
  "/conversations/{conversation_id}/read": {
    required: true;
    init: {
      /**
       * Mark a conversation as read
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: 200 status and body; whether there is a request body.
       *
       * Inferred, not read in the docs: 200 status.
       *
       * @see https://developers.partoo.co/api-reference/messages/read-conversation
       */
      params: paths["/conversations/{conversation_id}/read"]["post"]["parameters"];
      body?: undefined;
    };
    data: paths["/conversations/{conversation_id}/read"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/conversations/{conversation_id}/read"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Send a message
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: request schemas of the media variants.
   *
   * Inferred, not read in the docs: operationId; required request body.
   *
   * @see https://developers.partoo.co/api-reference/messages/send-message
   */
  "/messages": {
    required: true;
    init: {
      /**
       * Send a message
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: request schemas of the media variants.
       *
       * Inferred, not read in the docs: operationId; required request body.
       *
       * @see https://developers.partoo.co/api-reference/messages/send-message
       */
      params?: paths["/messages"]["post"]["parameters"] | undefined;
      /**
       * Send a message
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: request schemas of the media variants.
       *
       * Inferred, not read in the docs: operationId; required request body.
       *
       * @see https://developers.partoo.co/api-reference/messages/send-message
       */
      body: paths["/messages"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/messages"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/messages"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Retry a failed message
   *
   * Fidelity: full, never compared with the API.
   *
   * @see https://developers.partoo.co/api-reference/messages/retry-send-message
   */
  "/messages/{message_id}/retry": {
    required: true;
    init: {
      /**
       * Retry a failed message
       *
       * Fidelity: full, never compared with the API.
       *
       * @see https://developers.partoo.co/api-reference/messages/retry-send-message
       */
      params: paths["/messages/{message_id}/retry"]["post"]["parameters"];
      body?: undefined;
    };
    data: paths["/messages/{message_id}/retry"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/messages/{message_id}/retry"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Create an organization (PROVIDER users only)
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: from 2021: responses 400, 401, 403.
   *
   * @see https://developers.partoo.co/api-reference/organizations/create-organization
   */
  "/org": {
    required: true;
    init: {
      /**
       * Create an organization (PROVIDER users only)
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: responses 400, 401, 403.
       *
       * @see https://developers.partoo.co/api-reference/organizations/create-organization
       */
      params?: paths["/org"]["post"]["parameters"] | undefined;
      /**
       * Create an organization (PROVIDER users only)
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: responses 400, 401, 403.
       *
       * @see https://developers.partoo.co/api-reference/organizations/create-organization
       */
      body: paths["/org"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/org"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/org"]["post"]["responses"][400]["content"]["application/json"];
      401: paths["/org"]["post"]["responses"][401]["content"]["application/json"];
      403: paths["/org"]["post"]["responses"][403]["content"]["application/json"];
      default: paths["/org"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Update an organization
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: operationId; from 2021: responses 400, 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/organizations/update-organization
   */
  "/org/{org_id}": {
    required: true;
    init: {
      /**
       * Update an organization
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId; from 2021: responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/organizations/update-organization
       */
      params: paths["/org/{org_id}"]["post"]["parameters"];
      /**
       * Update an organization
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId; from 2021: responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/organizations/update-organization
       */
      body: paths["/org/{org_id}"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/org/{org_id}"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/org/{org_id}"]["post"]["responses"][400]["content"]["application/json"];
      401: paths["/org/{org_id}"]["post"]["responses"][401]["content"]["application/json"];
      403: paths["/org/{org_id}"]["post"]["responses"][403]["content"]["application/json"];
      404: paths["/org/{org_id}"]["post"]["responses"][404]["content"]["application/json"];
      default: paths["/org/{org_id}"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Create a post or a draft on the chosen publishers, for one or more businesses
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: declared shape of business_search and whether it is required; declared types and required members of data; default of send_notifications.
   *
   * Inferred, not read in the docs: operationId; from a reseller's copy of an older state: business_search and its business__in (plain list of ids), post_type and summary of data are required.
   *
   * @see https://developers.partoo.co/api-reference/posts/create-a-post
   */
  "/posts": {
    required: true;
    init: {
      /**
       * Create a post or a draft on the chosen publishers, for one or more businesses
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: declared shape of business_search and whether it is required; declared types and required members of data; default of send_notifications.
       *
       * Inferred, not read in the docs: operationId; from a reseller's copy of an older state: business_search and its business__in (plain list of ids), post_type and summary of data are required.
       *
       * @see https://developers.partoo.co/api-reference/posts/create-a-post
       */
      params?: paths["/posts"]["post"]["parameters"] | undefined;
      /**
       * Create a post or a draft on the chosen publishers, for one or more businesses
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: declared shape of business_search and whether it is required; declared types and required members of data; default of send_notifications.
       *
       * Inferred, not read in the docs: operationId; from a reseller's copy of an older state: business_search and its business__in (plain list of ids), post_type and summary of data are required.
       *
       * @see https://developers.partoo.co/api-reference/posts/create-a-post
       */
      body: paths["/posts"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/posts"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/posts"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get the errors that keep a business from reaching publishers
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: request body properties; 200 status and body.
   *
   * Inferred, not read in the docs: operationId; optional request body; 200 status.
   *
   * @see https://developers.partoo.co/api-reference/presence/get-diffusion-errors-for-a-business
   */
  "/diffusion_errors/{business_id}": {
    required: true;
    init: {
      /**
       * Get the errors that keep a business from reaching publishers
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: request body properties; 200 status and body.
       *
       * Inferred, not read in the docs: operationId; optional request body; 200 status.
       *
       * @see https://developers.partoo.co/api-reference/presence/get-diffusion-errors-for-a-business
       */
      params: paths["/diffusion_errors/{business_id}"]["post"]["parameters"];
      /**
       * Get the errors that keep a business from reaching publishers
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: request body properties; 200 status and body.
       *
       * Inferred, not read in the docs: operationId; optional request body; 200 status.
       *
       * @see https://developers.partoo.co/api-reference/presence/get-diffusion-errors-for-a-business
       */
      body?:
        | NonNullable<
            paths["/diffusion_errors/{business_id}"]["post"]["requestBody"]
          >["content"]["application/json"]
        | undefined;
    };
    data: paths["/diffusion_errors/{business_id}"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/diffusion_errors/{business_id}"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Get the known publisher errors of a business
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: request body after code; 200 body (its example is an empty object).
   *
   * Inferred, not read in the docs: operationId; 200 status.
   *
   * @see https://developers.partoo.co/api-reference/presence/publishererrors-deprecated
   */
  "/publisher_errors/{business_id}": {
    required: true;
    init: {
      /**
       * Get the known publisher errors of a business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: request body after code; 200 body (its example is an empty object).
       *
       * Inferred, not read in the docs: operationId; 200 status.
       *
       * @see https://developers.partoo.co/api-reference/presence/publishererrors-deprecated
       */
      params: paths["/publisher_errors/{business_id}"]["post"]["parameters"];
      /**
       * Get the known publisher errors of a business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: request body after code; 200 body (its example is an empty object).
       *
       * Inferred, not read in the docs: operationId; 200 status.
       *
       * @see https://developers.partoo.co/api-reference/presence/publishererrors-deprecated
       */
      body: paths["/publisher_errors/{business_id}"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/publisher_errors/{business_id}"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/publisher_errors/{business_id}"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Send a customer an SMS that invites them to leave a Google review
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: operationId; from 2021: required request body, responses 400, 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/review-booster/send-a-review-invitation
   */
  "/review_booster/send_invitation": {
    required: true;
    init: {
      /**
       * Send a customer an SMS that invites them to leave a Google review
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId; from 2021: required request body, responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/review-booster/send-a-review-invitation
       */
      params?: paths["/review_booster/send_invitation"]["post"]["parameters"] | undefined;
      /**
       * Send a customer an SMS that invites them to leave a Google review
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId; from 2021: required request body, responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/review-booster/send-a-review-invitation
       */
      body: paths["/review_booster/send_invitation"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/review_booster/send_invitation"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/review_booster/send_invitation"]["post"]["responses"][400]["content"]["application/json"];
      401: paths["/review_booster/send_invitation"]["post"]["responses"][401]["content"]["application/json"];
      403: paths["/review_booster/send_invitation"]["post"]["responses"][403]["content"]["application/json"];
      404: paths["/review_booster/send_invitation"]["post"]["responses"][404]["content"]["application/json"];
      default: paths["/review_booster/send_invitation"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Post a reply to a review
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: whole current page (its address is known from a link); inner shape of reply_suggestion.
   *
   * Inferred, not read in the docs: from 2021: method, path, operationId, request body but reply_suggestion, response schema, responses 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/reviews/post-a-reply-to-a-review
   */
  "/comments": {
    required: true;
    init: {
      /**
       * Post a reply to a review
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: whole current page (its address is known from a link); inner shape of reply_suggestion.
       *
       * Inferred, not read in the docs: from 2021: method, path, operationId, request body but reply_suggestion, response schema, responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/reviews/post-a-reply-to-a-review
       */
      params?: paths["/comments"]["post"]["parameters"] | undefined;
      /**
       * Post a reply to a review
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: whole current page (its address is known from a link); inner shape of reply_suggestion.
       *
       * Inferred, not read in the docs: from 2021: method, path, operationId, request body but reply_suggestion, response schema, responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/reviews/post-a-reply-to-a-review
       */
      body: paths["/comments"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/comments"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/comments"]["post"]["responses"][401]["content"]["application/json"];
      403: paths["/comments"]["post"]["responses"][403]["content"]["application/json"];
      404: paths["/comments"]["post"]["responses"][404]["content"]["application/json"];
      default: paths["/comments"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Create a review reply template
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: from 2021: operationId, required request body, responses 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/reviews/create-a-review-reply-template
   */
  "/reviews/template": {
    required: true;
    init: {
      /**
       * Create a review reply template
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: operationId, required request body, responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/reviews/create-a-review-reply-template
       */
      params?: paths["/reviews/template"]["post"]["parameters"] | undefined;
      /**
       * Create a review reply template
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: operationId, required request body, responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/reviews/create-a-review-reply-template
       */
      body: paths["/reviews/template"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/reviews/template"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/reviews/template"]["post"]["responses"][401]["content"]["application/json"];
      403: paths["/reviews/template"]["post"]["responses"][403]["content"]["application/json"];
      404: paths["/reviews/template"]["post"]["responses"][404]["content"]["application/json"];
      default: paths["/reviews/template"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Set the plans of a business
   *
   * Fidelity: full, never compared with the API.
   *
   * Not seen in the docs: required members of a plan.
   *
   * Inferred, not read in the docs: operationId; required request body.
   *
   * @see https://developers.partoo.co/api-reference/subscriptions/update-businesss-plans
   */
  "/business/{business_id}/plans": {
    required: true;
    init: {
      /**
       * Set the plans of a business
       *
       * Fidelity: full, never compared with the API.
       *
       * Not seen in the docs: required members of a plan.
       *
       * Inferred, not read in the docs: operationId; required request body.
       *
       * @see https://developers.partoo.co/api-reference/subscriptions/update-businesss-plans
       */
      params: paths["/business/{business_id}/plans"]["post"]["parameters"];
      /**
       * Set the plans of a business
       *
       * Fidelity: full, never compared with the API.
       *
       * Not seen in the docs: required members of a plan.
       *
       * Inferred, not read in the docs: operationId; required request body.
       *
       * @see https://developers.partoo.co/api-reference/subscriptions/update-businesss-plans
       */
      body: paths["/business/{business_id}/plans"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/business/{business_id}/plans"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/business/{business_id}/plans"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Replace all the plans of an organization (providers only); plans left out are removed
   *
   * Fidelity: full, never compared with the API.
   *
   * Not seen in the docs: required members of a plan.
   *
   * Inferred, not read in the docs: required request body.
   *
   * @see https://developers.partoo.co/api-reference/subscriptions/update-organizations-plans
   */
  "/org/{org_id}/plans": {
    required: true;
    init: {
      /**
       * Replace all the plans of an organization (providers only); plans left out are removed
       *
       * Fidelity: full, never compared with the API.
       *
       * Not seen in the docs: required members of a plan.
       *
       * Inferred, not read in the docs: required request body.
       *
       * @see https://developers.partoo.co/api-reference/subscriptions/update-organizations-plans
       */
      params: paths["/org/{org_id}/plans"]["post"]["parameters"];
      /**
       * Replace all the plans of an organization (providers only); plans left out are removed
       *
       * Fidelity: full, never compared with the API.
       *
       * Not seen in the docs: required members of a plan.
       *
       * Inferred, not read in the docs: required request body.
       *
       * @see https://developers.partoo.co/api-reference/subscriptions/update-organizations-plans
       */
      body: paths["/org/{org_id}/plans"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/org/{org_id}/plans"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/org/{org_id}/plans"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Create a user, optionally sending the invitation email
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: declared types after custom_role (from an older copy whose example lists the same properties); from 2021: operationId, default of send_invitation, responses 400, 401, 403.
   *
   * @see https://developers.partoo.co/api-reference/users/create-user
   */
  "/user": {
    required: true;
    init: {
      /**
       * Create a user, optionally sending the invitation email
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: declared types after custom_role (from an older copy whose example lists the same properties); from 2021: operationId, default of send_invitation, responses 400, 401, 403.
       *
       * @see https://developers.partoo.co/api-reference/users/create-user
       */
      params?: paths["/user"]["post"]["parameters"] | undefined;
      /**
       * Create a user, optionally sending the invitation email
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: declared types after custom_role (from an older copy whose example lists the same properties); from 2021: operationId, default of send_invitation, responses 400, 401, 403.
       *
       * @see https://developers.partoo.co/api-reference/users/create-user
       */
      body: paths["/user"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/user"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/user"]["post"]["responses"][400]["content"]["application/json"];
      401: paths["/user"]["post"]["responses"][401]["content"]["application/json"];
      403: paths["/user"]["post"]["responses"][403]["content"]["application/json"];
      default: paths["/user"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Update a user; only the sent fields change
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: from 2021: responses 400, 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/users/update-user
   */
  "/user/{user_id}": {
    required: true;
    init: {
      /**
       * Update a user; only the sent fields change
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/users/update-user
       */
      params: paths["/user/{user_id}"]["post"]["parameters"];
      /**
       * Update a user; only the sent fields change
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/users/update-user
       */
      body: paths["/user/{user_id}"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/user/{user_id}"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/user/{user_id}"]["post"]["responses"][400]["content"]["application/json"];
      401: paths["/user/{user_id}"]["post"]["responses"][401]["content"]["application/json"];
      403: paths["/user/{user_id}"]["post"]["responses"][403]["content"]["application/json"];
      404: paths["/user/{user_id}"]["post"]["responses"][404]["content"]["application/json"];
      default: paths["/user/{user_id}"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Send the invitation email again to an invited user
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: from 2021: responses 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/users/invite-user
   */
  "/user/{user_id}/invite": {
    required: true;
    init: {
      /**
       * Send the invitation email again to an invited user
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/users/invite-user
       */
      params: paths["/user/{user_id}/invite"]["post"]["parameters"];
      body?: undefined;
    };
    data: paths["/user/{user_id}/invite"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/user/{user_id}/invite"]["post"]["responses"][401]["content"]["application/json"];
      403: paths["/user/{user_id}/invite"]["post"]["responses"][403]["content"]["application/json"];
      404: paths["/user/{user_id}/invite"]["post"]["responses"][404]["content"]["application/json"];
      default: paths["/user/{user_id}/invite"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Change the notification preferences of a user
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: meaning and range of review_type; which body fields are required, if any.
   *
   * Inferred, not read in the docs: operationId.
   *
   * @see https://developers.partoo.co/api-reference/users/set-user-preferences
   */
  "/user/{user_id}/preferences": {
    required: true;
    init: {
      /**
       * Change the notification preferences of a user
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: meaning and range of review_type; which body fields are required, if any.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/users/set-user-preferences
       */
      params: paths["/user/{user_id}/preferences"]["post"]["parameters"];
      /**
       * Change the notification preferences of a user
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: meaning and range of review_type; which body fields are required, if any.
       *
       * Inferred, not read in the docs: operationId.
       *
       * @see https://developers.partoo.co/api-reference/users/set-user-preferences
       */
      body: paths["/user/{user_id}/preferences"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/user/{user_id}/preferences"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/user/{user_id}/preferences"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Create one or more webhook configurations
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: declared types and required members of the body; whether custom_headers may be given.
   *
   * Inferred, not read in the docs: operationId; required request body.
   *
   * @see https://developers.partoo.co/api-reference/webhooks/create-webhook-configurations
   */
  "/webhooks": {
    required: true;
    init: {
      /**
       * Create one or more webhook configurations
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: declared types and required members of the body; whether custom_headers may be given.
       *
       * Inferred, not read in the docs: operationId; required request body.
       *
       * @see https://developers.partoo.co/api-reference/webhooks/create-webhook-configurations
       */
      params?: paths["/webhooks"]["post"]["parameters"] | undefined;
      /**
       * Create one or more webhook configurations
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: declared types and required members of the body; whether custom_headers may be given.
       *
       * Inferred, not read in the docs: operationId; required request body.
       *
       * @see https://developers.partoo.co/api-reference/webhooks/create-webhook-configurations
       */
      body: paths["/webhooks"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/webhooks"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/webhooks"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Send a test event to a webhook address; only the first configuration given is used
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: request properties; 200 body.
   *
   * Inferred, not read in the docs: operationId; required request body.
   *
   * @see https://developers.partoo.co/api-reference/webhooks/send-test-webhook-payloads
   */
  "/webhooks/tryout": {
    required: true;
    init: {
      /**
       * Send a test event to a webhook address; only the first configuration given is used
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: request properties; 200 body.
       *
       * Inferred, not read in the docs: operationId; required request body.
       *
       * @see https://developers.partoo.co/api-reference/webhooks/send-test-webhook-payloads
       */
      params?: paths["/webhooks/tryout"]["post"]["parameters"] | undefined;
      /**
       * Send a test event to a webhook address; only the first configuration given is used
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: request properties; 200 body.
       *
       * Inferred, not read in the docs: operationId; required request body.
       *
       * @see https://developers.partoo.co/api-reference/webhooks/send-test-webhook-payloads
       */
      body: paths["/webhooks/tryout"]["post"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/webhooks/tryout"]["post"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/webhooks/tryout"]["post"]["responses"]["default"]["content"]["application/json"];
    };
  };
}

/** Operations that `DELETE` can call, by path template. */
export interface DeleteOperations {
  /**
   * Delete a business
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: whole current page.
   *
   * Inferred, not read in the docs: from 2021: whole operation.
   */
  "/business/{business_id}": {
    required: true;
    init: {
      /**
       * Delete a business
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: whole current page.
       *
       * Inferred, not read in the docs: from 2021: whole operation.
       */
      params: paths["/business/{business_id}"]["delete"]["parameters"];
      body?: undefined;
    };
    data: paths["/business/{business_id}"]["delete"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/business/{business_id}"]["delete"]["responses"][400]["content"]["application/json"];
      401: paths["/business/{business_id}"]["delete"]["responses"][401]["content"]["application/json"];
      403: paths["/business/{business_id}"]["delete"]["responses"][403]["content"]["application/json"];
      404: paths["/business/{business_id}"]["delete"]["responses"][404]["content"]["application/json"];
      default: paths["/business/{business_id}"]["delete"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Delete a custom field
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: from 2021: operationId, responses 400, 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/custom-fields/delete-custom-field
   */
  "/custom_fields/{custom_field_id}": {
    required: true;
    init: {
      /**
       * Delete a custom field
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: from 2021: operationId, responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/custom-fields/delete-custom-field
       */
      params: paths["/custom_fields/{custom_field_id}"]["delete"]["parameters"];
      body?: undefined;
    };
    data: paths["/custom_fields/{custom_field_id}"]["delete"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/custom_fields/{custom_field_id}"]["delete"]["responses"][400]["content"]["application/json"];
      401: paths["/custom_fields/{custom_field_id}"]["delete"]["responses"][401]["content"]["application/json"];
      403: paths["/custom_fields/{custom_field_id}"]["delete"]["responses"][403]["content"]["application/json"];
      404: paths["/custom_fields/{custom_field_id}"]["delete"]["responses"][404]["content"]["application/json"];
      default: paths["/custom_fields/{custom_field_id}"]["delete"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Delete a custom role
   *
   * Fidelity: full, never compared with the API.
   *
   * @see https://developers.partoo.co/api-reference/custom-roles/delete-custom-role
   */
  "/custom_role/{custom_role_api_id}": {
    required: true;
    init: {
      /**
       * Delete a custom role
       *
       * Fidelity: full, never compared with the API.
       *
       * @see https://developers.partoo.co/api-reference/custom-roles/delete-custom-role
       */
      params: paths["/custom_role/{custom_role_api_id}"]["delete"]["parameters"];
      body?: undefined;
    };
    data: paths["/custom_role/{custom_role_api_id}"]["delete"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/custom_role/{custom_role_api_id}"]["delete"]["responses"][401]["content"]["application/json"];
      default: paths["/custom_role/{custom_role_api_id}"]["delete"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Delete a group (GROUP_MANAGER and above)
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: declared answer (only a third-party client shows it).
   *
   * Inferred, not read in the docs: operationId; 200 status and status of the answer (from a third-party client).
   *
   * @see https://developers.partoo.co/api-reference/groups-and-sections/delete-group
   */
  "/sections/{section_id}/groups/{group_id}": {
    required: true;
    init: {
      /**
       * Delete a group (GROUP_MANAGER and above)
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: declared answer (only a third-party client shows it).
       *
       * Inferred, not read in the docs: operationId; 200 status and status of the answer (from a third-party client).
       *
       * @see https://developers.partoo.co/api-reference/groups-and-sections/delete-group
       */
      params: paths["/sections/{section_id}/groups/{group_id}"]["delete"]["parameters"];
      body?: undefined;
    };
    data: paths["/sections/{section_id}/groups/{group_id}"]["delete"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/sections/{section_id}/groups/{group_id}"]["delete"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Delete an organization with its users and businesses
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: operationId; place of force (the parameter list says query, the text JSON body); from 2021: responses 400, 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/organizations/delete-organization
   */
  "/org/{org_id}": {
    required: true;
    init: {
      /**
       * Delete an organization with its users and businesses
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId; place of force (the parameter list says query, the text JSON body); from 2021: responses 400, 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/organizations/delete-organization
       */
      params: paths["/org/{org_id}"]["delete"]["parameters"];
      body?: undefined;
    };
    data: paths["/org/{org_id}"]["delete"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/org/{org_id}"]["delete"]["responses"][400]["content"]["application/json"];
      401: paths["/org/{org_id}"]["delete"]["responses"][401]["content"]["application/json"];
      403: paths["/org/{org_id}"]["delete"]["responses"][403]["content"]["application/json"];
      404: paths["/org/{org_id}"]["delete"]["responses"][404]["content"]["application/json"];
      default: paths["/org/{org_id}"]["delete"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Delete a reply
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: whole current page.
   *
   * Inferred, not read in the docs: operationId; from 2021: whole operation but its operationId.
   */
  "/comments/{comment_id}": {
    required: true;
    init: {
      /**
       * Delete a reply
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: whole current page.
       *
       * Inferred, not read in the docs: operationId; from 2021: whole operation but its operationId.
       */
      params: paths["/comments/{comment_id}"]["delete"]["parameters"];
      body?: undefined;
    };
    data: paths["/comments/{comment_id}"]["delete"]["responses"][200]["content"]["application/json"];
    errors: {
      400: paths["/comments/{comment_id}"]["delete"]["responses"][400]["content"]["application/json"];
      401: paths["/comments/{comment_id}"]["delete"]["responses"][401]["content"]["application/json"];
      403: paths["/comments/{comment_id}"]["delete"]["responses"][403]["content"]["application/json"];
      404: paths["/comments/{comment_id}"]["delete"]["responses"][404]["content"]["application/json"];
      default: paths["/comments/{comment_id}"]["delete"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Delete a review reply template
   *
   * Fidelity: partial, never compared with the API.
   *
   * Not seen in the docs: whole current page.
   *
   * Inferred, not read in the docs: from 2021: whole operation.
   */
  "/reviews/template/{template_id}": {
    required: true;
    init: {
      /**
       * Delete a review reply template
       *
       * Fidelity: partial, never compared with the API.
       *
       * Not seen in the docs: whole current page.
       *
       * Inferred, not read in the docs: from 2021: whole operation.
       */
      params: paths["/reviews/template/{template_id}"]["delete"]["parameters"];
      body?: undefined;
    };
    data: paths["/reviews/template/{template_id}"]["delete"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/reviews/template/{template_id}"]["delete"]["responses"][401]["content"]["application/json"];
      403: paths["/reviews/template/{template_id}"]["delete"]["responses"][403]["content"]["application/json"];
      404: paths["/reviews/template/{template_id}"]["delete"]["responses"][404]["content"]["application/json"];
      default: paths["/reviews/template/{template_id}"]["delete"]["responses"]["default"]["content"]["application/json"];
    };
  };
  /**
   * Delete a user
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: operationId; from 2021: responses 401, 403, 404.
   *
   * @see https://developers.partoo.co/api-reference/users/delete-user
   */
  "/user/{user_id}": {
    required: true;
    init: {
      /**
       * Delete a user
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: operationId; from 2021: responses 401, 403, 404.
       *
       * @see https://developers.partoo.co/api-reference/users/delete-user
       */
      params: paths["/user/{user_id}"]["delete"]["parameters"];
      body?: undefined;
    };
    data: paths["/user/{user_id}"]["delete"]["responses"][200]["content"]["application/json"];
    errors: {
      401: paths["/user/{user_id}"]["delete"]["responses"][401]["content"]["application/json"];
      403: paths["/user/{user_id}"]["delete"]["responses"][403]["content"]["application/json"];
      404: paths["/user/{user_id}"]["delete"]["responses"][404]["content"]["application/json"];
      default: paths["/user/{user_id}"]["delete"]["responses"]["default"]["content"]["application/json"];
    };
  };
}

/** Operations that `OPTIONS` can call, by path template. */
export interface OptionsOperations {}

/** Operations that `HEAD` can call, by path template. */
export interface HeadOperations {}

/** Operations that `PATCH` can call, by path template. */
export interface PatchOperations {
  /**
   * Close, reopen or assign a conversation
   *
   * Fidelity: full, never compared with the API.
   *
   * Inferred, not read in the docs: required request body.
   *
   * @see https://developers.partoo.co/api-reference/messages/update-conversation-1
   */
  "/conversations/{conversation_id}": {
    required: true;
    init: {
      /**
       * Close, reopen or assign a conversation
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: required request body.
       *
       * @see https://developers.partoo.co/api-reference/messages/update-conversation-1
       */
      params: paths["/conversations/{conversation_id}"]["patch"]["parameters"];
      /**
       * Close, reopen or assign a conversation
       *
       * Fidelity: full, never compared with the API.
       *
       * Inferred, not read in the docs: required request body.
       *
       * @see https://developers.partoo.co/api-reference/messages/update-conversation-1
       */
      body: paths["/conversations/{conversation_id}"]["patch"]["requestBody"]["content"]["application/json"];
    };
    data: paths["/conversations/{conversation_id}"]["patch"]["responses"][200]["content"]["application/json"];
    errors: {
      default: paths["/conversations/{conversation_id}"]["patch"]["responses"]["default"]["content"]["application/json"];
    };
  };
}

/** Operations that `TRACE` can call, by path template. */
export interface TraceOperations {}

/** Every operation by its name: method and path template. */
export interface Operations {
  "GET /api_keys": GetOperations["/api_keys"];
  "POST /api_keys": PostOperations["/api_keys"];
  "POST /api_keys/revoke/{api_key_id}": PostOperations["/api_keys/revoke/{api_key_id}"];
  "GET /api_keys/{api_key_id}": GetOperations["/api_keys/{api_key_id}"];
  "PUT /api_keys/{api_key_id}": PutOperations["/api_keys/{api_key_id}"];
  "GET /business/{business_id}/business_fields": GetOperations["/business/{business_id}/business_fields"];
  "GET /org/{org_id}/business_fields": GetOperations["/org/{org_id}/business_fields"];
  "POST /business": PostOperations["/business"];
  "GET /business/search": GetOperations["/business/search"];
  "GET /business/search/stats": GetOperations["/business/search/stats"];
  "GET /business/{business_id}": GetOperations["/business/{business_id}"];
  "POST /business/{business_id}": PostOperations["/business/{business_id}"];
  "DELETE /business/{business_id}": DeleteOperations["/business/{business_id}"];
  "GET /business/{business_id}/additional_data": GetOperations["/business/{business_id}/additional_data"];
  "POST /business/{business_id}/additional_data": PostOperations["/business/{business_id}/additional_data"];
  "GET /business/{business_id}/attributes": GetOperations["/business/{business_id}/attributes"];
  "POST /business/{business_id}/attributes": PostOperations["/business/{business_id}/attributes"];
  "POST /business/{business_id}/free_form_services": PostOperations["/business/{business_id}/free_form_services"];
  "GET /business/{business_id}/lodging": GetOperations["/business/{business_id}/lodging"];
  "POST /business/{business_id}/lodging": PostOperations["/business/{business_id}/lodging"];
  "GET /business/{business_id}/more_hours": GetOperations["/business/{business_id}/more_hours"];
  "POST /business/{business_id}/more_hours": PostOperations["/business/{business_id}/more_hours"];
  "GET /business/{business_id}/place_action_links": GetOperations["/business/{business_id}/place_action_links"];
  "POST /business/{business_id}/place_action_links": PostOperations["/business/{business_id}/place_action_links"];
  "POST /business/{business_id}/subscribe": PostOperations["/business/{business_id}/subscribe"];
  "GET /business/{business_id}/subscription": GetOperations["/business/{business_id}/subscription"];
  "POST /business/{business_id}/unsubscribe": PostOperations["/business/{business_id}/unsubscribe"];
  "GET /categories": GetOperations["/categories"];
  "GET /categories/{category_id}": GetOperations["/categories/{category_id}"];
  "GET /categories/{category_id}/suggestions": GetOperations["/categories/{category_id}/suggestions"];
  "GET /connection/check_token": GetOperations["/connection/check_token"];
  "POST /connection/generate_token": PostOperations["/connection/generate_token"];
  "POST /connection/revoke_token": PostOperations["/connection/revoke_token"];
  "POST /custom-channels/{channel_id}/messages": PostOperations["/custom-channels/{channel_id}/messages"];
  "GET /custom_fields": GetOperations["/custom_fields"];
  "POST /custom_fields": PostOperations["/custom_fields"];
  "POST /custom_fields/order": PostOperations["/custom_fields/order"];
  "PUT /custom_fields/{custom_field_id}": PutOperations["/custom_fields/{custom_field_id}"];
  "DELETE /custom_fields/{custom_field_id}": DeleteOperations["/custom_fields/{custom_field_id}"];
  "GET /custom_fields/section": GetOperations["/custom_fields/section"];
  "POST /custom_fields/section": PostOperations["/custom_fields/section"];
  "PUT /custom_fields/section/{section_id}": PutOperations["/custom_fields/section/{section_id}"];
  "GET /custom_role": GetOperations["/custom_role"];
  "POST /custom_role": PostOperations["/custom_role"];
  "POST /custom_role/duplicate": PostOperations["/custom_role/duplicate"];
  "GET /custom_role/{custom_role_api_id}": GetOperations["/custom_role/{custom_role_api_id}"];
  "DELETE /custom_role/{custom_role_api_id}": DeleteOperations["/custom_role/{custom_role_api_id}"];
  "GET /org/{org_id}/switch_to_custom_roles": GetOperations["/org/{org_id}/switch_to_custom_roles"];
  "POST /org/{org_id}/switch_to_custom_roles": PostOperations["/org/{org_id}/switch_to_custom_roles"];
  "GET /permissions": GetOperations["/permissions"];
  "GET /feedback/analytics/metrics": GetOperations["/feedback/analytics/metrics"];
  "GET /feedback/feedback_form": GetOperations["/feedback/feedback_form"];
  "PUT /feedback/feedback_form/{feedback_form_id}": PutOperations["/feedback/feedback_form/{feedback_form_id}"];
  "GET /feedback/feedback_result": GetOperations["/feedback/feedback_result"];
  "GET /feedback/feedback_result/fetch-suggestion/{feedback_result_id}/{index}": GetOperations["/feedback/feedback_result/fetch-suggestion/{feedback_result_id}/{index}"];
  "POST /feedback/feedback_result/{feedback_result_id}/reply": PostOperations["/feedback/feedback_result/{feedback_result_id}/reply"];
  "GET /google-oauth-accounts/locations/search": GetOperations["/google-oauth-accounts/locations/search"];
  "GET /google-oauth-accounts/locations/{google_location_id}": GetOperations["/google-oauth-accounts/locations/{google_location_id}"];
  "GET /lodging/list": GetOperations["/lodging/list"];
  "POST /verifications/google-locations/{google_location_id}/complete": PostOperations["/verifications/google-locations/{google_location_id}/complete"];
  "GET /verifications/google-locations/{google_location_id}/options": GetOperations["/verifications/google-locations/{google_location_id}/options"];
  "POST /verifications/google-locations/{google_location_id}/start": PostOperations["/verifications/google-locations/{google_location_id}/start"];
  "GET /sections": GetOperations["/sections"];
  "POST /sections": PostOperations["/sections"];
  "GET /sections/{section_id}": GetOperations["/sections/{section_id}"];
  "POST /sections/{section_id}": PostOperations["/sections/{section_id}"];
  "POST /sections/{section_id}/groups": PostOperations["/sections/{section_id}/groups"];
  "GET /sections/{section_id}/groups/{group_id}": GetOperations["/sections/{section_id}/groups/{group_id}"];
  "POST /sections/{section_id}/groups/{group_id}": PostOperations["/sections/{section_id}/groups/{group_id}"];
  "DELETE /sections/{section_id}/groups/{group_id}": DeleteOperations["/sections/{section_id}/groups/{group_id}"];
  "GET /messaging/templates": GetOperations["/messaging/templates"];
  "POST /messaging/templates": PostOperations["/messaging/templates"];
  "PUT /messaging/templates/{template_id}": PutOperations["/messaging/templates/{template_id}"];
  "GET /conversations": GetOperations["/conversations"];
  "GET /conversations/{conversation_id}": GetOperations["/conversations/{conversation_id}"];
  "POST /conversations/{conversation_id}": PostOperations["/conversations/{conversation_id}"];
  "PATCH /conversations/{conversation_id}": PatchOperations["/conversations/{conversation_id}"];
  "POST /conversations/{conversation_id}/read": PostOperations["/conversations/{conversation_id}/read"];
  "GET /messages": GetOperations["/messages"];
  "POST /messages": PostOperations["/messages"];
  "POST /messages/{message_id}/retry": PostOperations["/messages/{message_id}/retry"];
  "POST /org": PostOperations["/org"];
  "GET /org/search": GetOperations["/org/search"];
  "GET /org/{org_id}": GetOperations["/org/{org_id}"];
  "POST /org/{org_id}": PostOperations["/org/{org_id}"];
  "DELETE /org/{org_id}": DeleteOperations["/org/{org_id}"];
  "GET /posts": GetOperations["/posts"];
  "POST /posts": PostOperations["/posts"];
  "PUT /posts/{post_id}": PutOperations["/posts/{post_id}"];
  "POST /diffusion_errors/{business_id}": PostOperations["/diffusion_errors/{business_id}"];
  "POST /publisher_errors/{business_id}": PostOperations["/publisher_errors/{business_id}"];
  "GET /publisher_states": GetOperations["/publisher_states"];
  "GET /presence_analytics/keywords": GetOperations["/presence_analytics/keywords"];
  "GET /presence_analytics/metrics": GetOperations["/presence_analytics/metrics"];
  "GET /review_analytics/metrics": GetOperations["/review_analytics/metrics"];
  "GET /reviews/qualitative-evolution": GetOperations["/reviews/qualitative-evolution"];
  "GET /reviews/quantitative-evolution": GetOperations["/reviews/quantitative-evolution"];
  "GET /reviews/stats": GetOperations["/reviews/stats"];
  "GET /review_booster/invitation_status": GetOperations["/review_booster/invitation_status"];
  "GET /review_booster/search-invitation": GetOperations["/review_booster/search-invitation"];
  "POST /review_booster/send_invitation": PostOperations["/review_booster/send_invitation"];
  "GET /review_booster/template": GetOperations["/review_booster/template"];
  "PUT /review_booster/template": PutOperations["/review_booster/template"];
  "POST /comments": PostOperations["/comments"];
  "PUT /comments/{comment_id}": PutOperations["/comments/{comment_id}"];
  "DELETE /comments/{comment_id}": DeleteOperations["/comments/{comment_id}"];
  "GET /reviews": GetOperations["/reviews"];
  "GET /reviews/fetch-suggestion/{review_id}/{index}": GetOperations["/reviews/fetch-suggestion/{review_id}/{index}"];
  "POST /reviews/template": PostOperations["/reviews/template"];
  "DELETE /reviews/template/{template_id}": DeleteOperations["/reviews/template/{template_id}"];
  "GET /reviews/templates/placeholders": GetOperations["/reviews/templates/placeholders"];
  "GET /reviews/templates/search": GetOperations["/reviews/templates/search"];
  "PUT /reviews/{review_id}": PutOperations["/reviews/{review_id}"];
  "GET /business/{business_id}/plans": GetOperations["/business/{business_id}/plans"];
  "POST /business/{business_id}/plans": PostOperations["/business/{business_id}/plans"];
  "GET /org/{org_id}/plans": GetOperations["/org/{org_id}/plans"];
  "POST /org/{org_id}/plans": PostOperations["/org/{org_id}/plans"];
  "POST /user": PostOperations["/user"];
  "GET /user/me": GetOperations["/user/me"];
  "GET /user/search": GetOperations["/user/search"];
  "GET /user/{user_id}": GetOperations["/user/{user_id}"];
  "POST /user/{user_id}": PostOperations["/user/{user_id}"];
  "DELETE /user/{user_id}": DeleteOperations["/user/{user_id}"];
  "GET /user/{user_id}/businesses": GetOperations["/user/{user_id}/businesses"];
  "POST /user/{user_id}/invite": PostOperations["/user/{user_id}/invite"];
  "GET /user/{user_id}/preferences": GetOperations["/user/{user_id}/preferences"];
  "POST /user/{user_id}/preferences": PostOperations["/user/{user_id}/preferences"];
  "GET /webhooks": GetOperations["/webhooks"];
  "POST /webhooks": PostOperations["/webhooks"];
  "POST /webhooks/tryout": PostOperations["/webhooks/tryout"];
  "GET /webhooks/{webhook_id}": GetOperations["/webhooks/{webhook_id}"];
  "PUT /webhooks/{webhook_id}": PutOperations["/webhooks/{webhook_id}"];
}

/** The operations of each method, by the method's name in lower case. */
export interface OperationsByMethod {
  get: GetOperations;
  put: PutOperations;
  post: PostOperations;
  delete: DeleteOperations;
  options: OptionsOperations;
  head: HeadOperations;
  patch: PatchOperations;
  trace: TraceOperations;
}

/** The signatures of `client.GET()`. */
export interface GetCalls {
  /** Calls a `GET` operation by its path template. */
  <Path extends keyof GetOperations, As extends ParseAs | undefined = "json">(
    path: Path & None,
    ...init: CallArguments<GetOperations[Path], As>
  ): Promise<CallResult<GetOperations[Path], As>>;
  /**
   * @deprecated GET /business/{business_id}/business_fields is deprecated. Use GET /permissions, GET /custom_role or GET /custom_role/{custom_role_api_id} instead. (PARTOO_DEP0002, https://developers.partoo.co/api-reference/business-fields/business-fields-configuration-for-a-business)
   */
  <As extends ParseAs | undefined = "json">(
    path: Literal<"/business/{business_id}/business_fields">,
    ...init: CallArguments<GetOperations["/business/{business_id}/business_fields"], As>
  ): Promise<CallResult<GetOperations["/business/{business_id}/business_fields"], As>>;
  /**
   * @deprecated GET /org/{org_id}/business_fields is deprecated. Use GET /permissions, GET /custom_role or GET /custom_role/{custom_role_api_id} instead. (PARTOO_DEP0003, https://developers.partoo.co/api-reference/business-fields/business-fields-configuration-for-an-organization)
   */
  <As extends ParseAs | undefined = "json">(
    path: Literal<"/org/{org_id}/business_fields">,
    ...init: CallArguments<GetOperations["/org/{org_id}/business_fields"], As>
  ): Promise<CallResult<GetOperations["/org/{org_id}/business_fields"], As>>;
  /** Calls a `GET` operation by its path template. */
  <Path extends keyof GetOperations, As extends ParseAs | undefined = "json">(
    path: Path,
    ...init: CallArguments<GetOperations[Path], As>
  ): Promise<CallResult<GetOperations[Path], As>>;
  /** Calls a `GET` operation by its path template. */
  <Path extends keyof GetOperations, As extends ParseAs | undefined = "json">(
    path: Path,
    ...init: CallArguments<GetOperations[Path], As>
  ): Promise<CallResult<GetOperations[Path], As>>;
  /** Calls a `GET` operation by its path template. */
  <Path extends keyof GetOperations, As extends ParseAs | undefined = "json">(
    path: Path,
    ...init: CallArguments<GetOperations[Path], As>
  ): Promise<CallResult<GetOperations[Path], As>>;
}

/** The signatures of `client.PUT()`. */
export interface PutCalls {
  /** Calls a `PUT` operation by its path template. */
  <Path extends keyof PutOperations, As extends ParseAs | undefined = "json">(
    path: Path,
    ...init: CallArguments<PutOperations[Path], As>
  ): Promise<CallResult<PutOperations[Path], As>>;
}

/** The signatures of `client.POST()`. */
export interface PostCalls {
  /** Calls a `POST` operation by its path template. */
  <Path extends keyof PostOperations, As extends ParseAs | undefined = "json">(
    path: Path & None,
    ...init: CallArguments<PostOperations[Path], As>
  ): Promise<CallResult<PostOperations[Path], As>>;
  /**
   * @deprecated POST /conversations/{conversation_id} is deprecated. Use POST /conversations/{conversation_id}/read or PATCH /conversations/{conversation_id} instead. (PARTOO_DEP0001, https://developers.partoo.co/api-reference/messages/update-conversation)
   */
  <As extends ParseAs | undefined = "json">(
    path: Literal<"/conversations/{conversation_id}">,
    ...init: CallArguments<PostOperations["/conversations/{conversation_id}"], As>
  ): Promise<CallResult<PostOperations["/conversations/{conversation_id}"], As>>;
  /**
   * @deprecated POST /publisher_errors/{business_id} is deprecated. Use POST /diffusion_errors/{business_id} instead. (PARTOO_DEP0004, https://developers.partoo.co/api-reference/presence/publishererrors-deprecated)
   */
  <As extends ParseAs | undefined = "json">(
    path: Literal<"/publisher_errors/{business_id}">,
    ...init: CallArguments<PostOperations["/publisher_errors/{business_id}"], As>
  ): Promise<CallResult<PostOperations["/publisher_errors/{business_id}"], As>>;
  /** Calls a `POST` operation by its path template. */
  <Path extends keyof PostOperations, As extends ParseAs | undefined = "json">(
    path: Path,
    ...init: CallArguments<PostOperations[Path], As>
  ): Promise<CallResult<PostOperations[Path], As>>;
  /** Calls a `POST` operation by its path template. */
  <Path extends keyof PostOperations, As extends ParseAs | undefined = "json">(
    path: Path,
    ...init: CallArguments<PostOperations[Path], As>
  ): Promise<CallResult<PostOperations[Path], As>>;
  /** Calls a `POST` operation by its path template. */
  <Path extends keyof PostOperations, As extends ParseAs | undefined = "json">(
    path: Path,
    ...init: CallArguments<PostOperations[Path], As>
  ): Promise<CallResult<PostOperations[Path], As>>;
}

/** The signatures of `client.DELETE()`. */
export interface DeleteCalls {
  /** Calls a `DELETE` operation by its path template. */
  <Path extends keyof DeleteOperations, As extends ParseAs | undefined = "json">(
    path: Path,
    ...init: CallArguments<DeleteOperations[Path], As>
  ): Promise<CallResult<DeleteOperations[Path], As>>;
}

/** The signatures of `client.OPTIONS()`. */
export interface OptionsCalls {
  /** Calls a `OPTIONS` operation by its path template. */
  <Path extends keyof OptionsOperations, As extends ParseAs | undefined = "json">(
    path: Path,
    ...init: CallArguments<OptionsOperations[Path], As>
  ): Promise<CallResult<OptionsOperations[Path], As>>;
}

/** The signatures of `client.HEAD()`. */
export interface HeadCalls {
  /** Calls a `HEAD` operation by its path template. */
  <Path extends keyof HeadOperations, As extends ParseAs | undefined = "json">(
    path: Path,
    ...init: CallArguments<HeadOperations[Path], As>
  ): Promise<CallResult<HeadOperations[Path], As>>;
}

/** The signatures of `client.PATCH()`. */
export interface PatchCalls {
  /** Calls a `PATCH` operation by its path template. */
  <Path extends keyof PatchOperations, As extends ParseAs | undefined = "json">(
    path: Path,
    ...init: CallArguments<PatchOperations[Path], As>
  ): Promise<CallResult<PatchOperations[Path], As>>;
}

/** The signatures of `client.TRACE()`. */
export interface TraceCalls {
  /** Calls a `TRACE` operation by its path template. */
  <Path extends keyof TraceOperations, As extends ParseAs | undefined = "json">(
    path: Path,
    ...init: CallArguments<TraceOperations[Path], As>
  ): Promise<CallResult<TraceOperations[Path], As>>;
}

/** The signatures of `client.request()`. */
export interface RequestCalls {
  /** Calls an operation by its method, in lower case, and its path template. */
  <
    Method extends keyof OperationsByMethod,
    Path extends keyof OperationsByMethod[Method],
    As extends ParseAs | undefined = "json",
  >(
    method: Method,
    path: Path & None,
    ...init: CallArguments<OperationsByMethod[Method][Path] & Operation, As>
  ): Promise<CallResult<OperationsByMethod[Method][Path] & Operation, As>>;
  /**
   * @deprecated GET /business/{business_id}/business_fields is deprecated. Use GET /permissions, GET /custom_role or GET /custom_role/{custom_role_api_id} instead. (PARTOO_DEP0002, https://developers.partoo.co/api-reference/business-fields/business-fields-configuration-for-a-business)
   */
  <As extends ParseAs | undefined = "json">(
    method: Literal<"get">,
    path: Literal<"/business/{business_id}/business_fields">,
    ...init: CallArguments<GetOperations["/business/{business_id}/business_fields"], As>
  ): Promise<CallResult<GetOperations["/business/{business_id}/business_fields"], As>>;
  /**
   * @deprecated GET /org/{org_id}/business_fields is deprecated. Use GET /permissions, GET /custom_role or GET /custom_role/{custom_role_api_id} instead. (PARTOO_DEP0003, https://developers.partoo.co/api-reference/business-fields/business-fields-configuration-for-an-organization)
   */
  <As extends ParseAs | undefined = "json">(
    method: Literal<"get">,
    path: Literal<"/org/{org_id}/business_fields">,
    ...init: CallArguments<GetOperations["/org/{org_id}/business_fields"], As>
  ): Promise<CallResult<GetOperations["/org/{org_id}/business_fields"], As>>;
  /**
   * @deprecated POST /conversations/{conversation_id} is deprecated. Use POST /conversations/{conversation_id}/read or PATCH /conversations/{conversation_id} instead. (PARTOO_DEP0001, https://developers.partoo.co/api-reference/messages/update-conversation)
   */
  <As extends ParseAs | undefined = "json">(
    method: Literal<"post">,
    path: Literal<"/conversations/{conversation_id}">,
    ...init: CallArguments<PostOperations["/conversations/{conversation_id}"], As>
  ): Promise<CallResult<PostOperations["/conversations/{conversation_id}"], As>>;
  /**
   * @deprecated POST /publisher_errors/{business_id} is deprecated. Use POST /diffusion_errors/{business_id} instead. (PARTOO_DEP0004, https://developers.partoo.co/api-reference/presence/publishererrors-deprecated)
   */
  <As extends ParseAs | undefined = "json">(
    method: Literal<"post">,
    path: Literal<"/publisher_errors/{business_id}">,
    ...init: CallArguments<PostOperations["/publisher_errors/{business_id}"], As>
  ): Promise<CallResult<PostOperations["/publisher_errors/{business_id}"], As>>;
  /** Calls an operation that the description does not know. @see docs/undescribed.md */
  <Template extends string, As extends ParseAs | undefined = "json">(
    method: keyof OperationsByMethod,
    path: UndescribedPath<Template>,
    ...init: UndescribedArguments<Template, As>
  ): Promise<CallResult<UndescribedOperation, As>>;
  /** Calls an operation by its method, in lower case, and its path template. */
  <
    Method extends keyof OperationsByMethod,
    Path extends keyof OperationsByMethod[Method],
    As extends ParseAs | undefined = "json",
  >(
    method: Method,
    path: Path,
    ...init: CallArguments<OperationsByMethod[Method][Path] & Operation, As>
  ): Promise<CallResult<OperationsByMethod[Method][Path] & Operation, As>>;
  /** Calls an operation by its method, in lower case, and its path template. */
  <
    Method extends keyof OperationsByMethod,
    Path extends keyof OperationsByMethod[Method],
    As extends ParseAs | undefined = "json",
  >(
    method: Method,
    path: Path,
    ...init: CallArguments<OperationsByMethod[Method][Path] & Operation, As>
  ): Promise<CallResult<OperationsByMethod[Method][Path] & Operation, As>>;
  /** Calls an operation by its method, in lower case, and its path template. */
  <
    Method extends keyof OperationsByMethod,
    Path extends keyof OperationsByMethod[Method],
    As extends ParseAs | undefined = "json",
  >(
    method: Method,
    path: Path,
    ...init: CallArguments<OperationsByMethod[Method][Path] & Operation, As>
  ): Promise<CallResult<OperationsByMethod[Method][Path] & Operation, As>>;
}

type Literal<Text extends string> = Text;

declare const none: unique symbol;

/** A type that no path has. */
interface None {
  readonly [none]: never;
}
