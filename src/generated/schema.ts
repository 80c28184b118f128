// Made from openapi/openapi.yaml by scripts/generate.ts. Do not edit: run `npm run generate`.

export interface paths {
  "/api_keys": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** List the API keys the caller can see */
    get: operations["getApiKeys"];
    put?: never;
    /** Create an API key */
    post: operations["createApiKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api_keys/revoke/{api_key_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /** Revoke an API key */
    post: operations["revokeApiKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api_keys/{api_key_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get one API key */
    get: operations["getApiKey"];
    /** Update an API key */
    put: operations["updateApiKey"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business/{business_id}/business_fields": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * List the editable fields of a business for the caller
     * @deprecated Custom roles replace it.
     */
    get: operations["getBusinessFieldsForBusiness"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/org/{org_id}/business_fields": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * List the editable business fields of an organization (ORG_ADMIN or PROVIDER)
     * @deprecated Custom roles replace it.
     */
    get: operations["getBusinessFieldsForOrg"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /** Create a business in your organization */
    post: operations["createBusiness"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business/search": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * Search the businesses you can read
     * Lists readable businesses that match the filters, one page at a time (30 per page by default).
     */
    get: operations["searchBusinesses"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business/search/stats": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get completion-rate figures over the businesses that match the filters */
    get: operations["getBusinessSearchStats"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business/{business_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get one business */
    get: operations["getBusiness"];
    put?: never;
    /**
     * Change some fields of a business
     * Only the fields sent are changed, as with PATCH; needs WRITE access, and fields disabled for the organization cannot be sent. A 403 names each refused field.
     */
    post: operations["updateBusiness"];
    /**
     * Delete a business
     * Removes a business for which you have WRITE access.
     */
    delete: operations["deleteBusiness"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business/{business_id}/additional_data": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get the free key-value data stored on a business */
    get: operations["getBusinessAdditionalData"];
    put?: never;
    /**
     * Set the free key-value data stored on a business
     * Stores a flat object of at most ten keys; needs WRITE access.
     */
    post: operations["setBusinessAdditionalData"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business/{business_id}/attributes": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get the Google attributes set on a business */
    get: operations["getBusinessAttributes"];
    put?: never;
    /**
     * Set Google attributes on a business
     * A 400 names each refused attribute.
     */
    post: operations["postBusinessAttributes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business/{business_id}/free_form_services": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /** Set custom Google services on a business */
    post: operations["postBusinessFreeFormServices"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business/{business_id}/lodging": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * Get the Google lodging attributes set on a business
     * Needs the business_edit_attributes permission.
     */
    get: operations["getBusinessLodging"];
    put?: never;
    /**
     * Set some Google lodging attributes on a business
     * Changes only the attributes sent; each carries a value or an exception, never both.
     */
    post: operations["postBusinessLodging"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business/{business_id}/more_hours": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get the additional Google hours set on a business */
    get: operations["getBusinessMoreHours"];
    put?: never;
    /**
     * Set additional Google hours on a business
     * Only the kinds of hours present in the body are changed.
     */
    post: operations["postBusinessMoreHours"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business/{business_id}/place_action_links": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get the Google place action links of a business */
    get: operations["getBusinessPlaceActionLinks"];
    put?: never;
    /**
     * Create, change or remove the Google place action links of a business
     * Per kind of action, a link without id is created, a link with id is changed, and a link left out is removed; so send the complete list of each kind.
     */
    post: operations["postBusinessPlaceActionLinks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business/{business_id}/subscribe": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /**
     * Subscribe a business to products
     * Needs the PROVIDER role and WRITE access.
     */
    post: operations["subscribeBusiness"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business/{business_id}/subscription": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get the product subscriptions of a business */
    get: operations["getBusinessSubscriptions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business/{business_id}/unsubscribe": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /**
     * End product subscriptions of a business
     * Needs the PROVIDER role and WRITE access.
     */
    post: operations["unsubscribeBusiness"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/categories": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** List and filter the categories known to Partoo */
    get: operations["getCategories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/categories/{category_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get one category */
    get: operations["getCategory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/categories/{category_id}/suggestions": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get categories that go well with a given category */
    get: operations["getSuggestedCategories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/connection/check_token": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get the state of a login token */
    get: operations["checkConnectionToken"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/connection/generate_token": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /**
     * Create a single-use login token for a user
     * Valid once, for at most one day; not possible for PROVIDER users.
     */
    post: operations["generateConnectionToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/connection/revoke_token": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /** Revoke a still valid login token */
    post: operations["revokeConnectionToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/custom-channels/{channel_id}/messages": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /**
     * Ingest a message of a custom channel
     * Queues a message for a custom channel conversation, creating the conversation when it does not exist; needs the ORG_ADMIN or PROVIDER role. A 200 means accepted, not yet created: one external_conversation_id stands for one conversation of the channel, and a repeated external_message_id is ignored.
     */
    post: operations["ingestMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/custom_fields": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** List the custom fields of an organization */
    get: operations["getCustomFields"];
    put?: never;
    /** Create a custom field */
    post: operations["postCreateCustomFields"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/custom_fields/order": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /** Reorder custom fields and their sections */
    post: operations["postOrderCustomFields"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/custom_fields/{custom_field_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    /** Update a custom field; its type cannot change */
    put: operations["putUpdateCustomFields"];
    post?: never;
    /** Delete a custom field */
    delete: operations["deleteCustomFields"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/custom_fields/section": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** List the custom field sections of an organization */
    get: operations["getCustomFieldsSection"];
    put?: never;
    /**
     * Create a custom field section
     * Without order the section goes last.
     */
    post: operations["postCustomFieldsSection"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/custom_fields/section/{section_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    /** Update the name, description and slug of a custom field section */
    put: operations["putCustomFieldsSection"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/custom_role": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** List the custom roles of an organization */
    get: operations["customRoles"];
    put?: never;
    /** Create a custom role */
    post: operations["createCustomRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/custom_role/duplicate": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /** Copy a custom role under a suffixed name and api_id */
    post: operations["duplicateCustomRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/custom_role/{custom_role_api_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get one custom role with its permissions */
    get: operations["getCustomRole"];
    put?: never;
    post?: never;
    /** Delete a custom role */
    delete: operations["deleteCustomRole"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/org/{org_id}/switch_to_custom_roles": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Tell whether an organization uses custom roles and may switch */
    get: operations["getCustomRolesSwitchStatus"];
    put?: never;
    /** Turn custom roles on or off for an organization */
    post: operations["switchCustomRoles"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/permissions": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** List the permissions available to an organization, by section and subsection */
    get: operations["getPermissions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/feedback/analytics/metrics": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * Get aggregated feedback metrics, optionally grouped, as JSON or as an Excel file
     * With download=true the answer is an xlsx file. Needs the feedback_management subscription.
     */
    get: operations["getFeedbackAnalyticsMetrics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/feedback/feedback_form": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * List the feedback forms of the organization
     * Answers hold 30 forms per page.
     */
    get: operations["searchFeedbackForms"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/feedback/feedback_form/{feedback_form_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    /** Change the properties of a feedback form */
    put: operations["updateFeedbackForm"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/feedback/feedback_result": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * Search the feedback answers received by the businesses
     * Answers hold 30 results per page.
     */
    get: operations["searchFeedbackResults"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/feedback/feedback_result/fetch-suggestion/{feedback_result_id}/{index}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Fetch one AI-written reply suggestion for a feedback answer */
    get: operations["fetchFeedbackReplySuggestion"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/feedback/feedback_result/{feedback_result_id}/reply": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /**
     * Reply to a feedback answer by email
     * Works only when the answer has optin set to true and its form has both email_reply_source and email_reply_subject.
     */
    post: operations["replyToFeedbackResult"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/google-oauth-accounts/locations/search": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** List the Google locations known to Partoo */
    get: operations["searchGoogleLocations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/google-oauth-accounts/locations/{google_location_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get one Google location by its Partoo id */
    get: operations["getGoogleLocation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/lodging/list": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** List the Google lodging attributes that exist, grouped by section */
    get: operations["getLodgingList"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/verifications/google-locations/{google_location_id}/complete": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /**
     * Finish a pending verification of a Google location with the code received
     * A failure comes as a 200 with status error.
     */
    post: operations["completeGoogleLocationVerification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/verifications/google-locations/{google_location_id}/options": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * List the ways to verify a Google location
     * For BUSINESS_MANAGER users or above; the list may be empty. A failure comes as a 200 with status error.
     */
    get: operations["getGoogleLocationVerificationOptions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/verifications/google-locations/{google_location_id}/start": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /**
     * Start the verification of a Google location (BUSINESS_MANAGER or above)
     * A failure comes as a 200 with status error.
     */
    post: operations["startGoogleLocationVerification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sections": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** List the sections of an organization */
    get: operations["getGroupSections"];
    put?: never;
    /** Create a section */
    post: operations["createSection"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sections/{section_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get one section with its groups */
    get: operations["getGroupSectionById"];
    put?: never;
    /** Rename a section (GROUP_MANAGER and above) */
    post: operations["updateSection"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sections/{section_id}/groups": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /**
     * Create a group in a section and set its businesses
     * Leaving business__in out puts every business in the group; send an empty list for an empty group.
     */
    post: operations["createGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sections/{section_id}/groups/{group_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get one group with its business ids */
    get: operations["getGroup"];
    put?: never;
    /**
     * Rename a group and replace its businesses
     * Known from a third-party client only. The list replaces all businesses of the group: read the group first, change its business_ids and send the result as business__in.
     */
    post: operations["updateGroup"];
    /** Delete a group (GROUP_MANAGER and above) */
    delete: operations["deleteGroup"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/messaging/templates": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * List message templates
     * Returns the message templates of the caller's organization as a bare array, without pagination.
     */
    get: operations["listMessageTemplates"];
    put?: never;
    /**
     * Create a message template
     * Creates a message template; content is a JSON object turned into a string.
     */
    post: operations["createMessageTemplates"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/messaging/templates/{template_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    /**
     * Update a message template
     * Changes the title, icon or content of a message template.
     */
    put: operations["updateTemplate"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conversations": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * List conversations
     * Returns, one cursor page at a time, the conversations that the caller may access. Prefer the message webhooks over polling this list.
     */
    get: operations["listConversations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conversations/{conversation_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get one conversation */
    get: operations["getConversation"];
    put?: never;
    /**
     * Update conversation
     * @deprecated Please use POST /conversations/{conversation_id}/read or PATCH /conversations/{conversation_id} instead.
     *
     * The only updatable field is "is_read". It will be set for the user
     * that performs the request ("is_read" may have different values for different
     * users).
     */
    post: operations["updateConversationDeprecated"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Close, reopen or assign a conversation
     * Changes the open/closed state of a conversation or its assignee, one of the two per call.
     */
    patch: operations["updateConversation"];
    trace?: never;
  };
  "/conversations/{conversation_id}/read": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /**
     * Mark a conversation as read
     * Marks the conversation as read for the calling user only.
     */
    post: operations["readConversation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/messages": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * List the messages of a conversation
     * Returns, one cursor page at a time, the messages of one conversation.
     */
    get: operations["listMessages"];
    put?: never;
    /**
     * Send a message
     * Sends a message as the business in an existing conversation. A 200 means that Partoo created the message, not that it was delivered: the message_updated event with status Success confirms delivery, and a failed message can be sent again with POST /messages/{message_id}/retry.
     */
    post: operations["sendMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/messages/{message_id}/retry": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /**
     * Retry a failed message
     * Sends again a message whose sending has failed.
     */
    post: operations["retrySendMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/org": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /** Create an organization (PROVIDER users only) */
    post: operations["createOrganization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/org/search": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Search organizations */
    get: operations["searchOrganizations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/org/{org_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get one organization */
    get: operations["getOrganization"];
    put?: never;
    /** Update an organization */
    post: operations["updateOrganization"];
    /** Delete an organization with its users and businesses */
    delete: operations["deleteOrganization"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/posts": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** List posts, with filters on business, dates, text, state and type */
    get: operations["searchPost"];
    put?: never;
    /**
     * Create a post or a draft on the chosen publishers, for one or more businesses
     * Done asynchronously.
     */
    post: operations["createPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/posts/{post_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    /**
     * Change a post
     * Sent by a business or group manager it also approves and publishes a draft. Done asynchronously; it has no effect on Instagram posts.
     */
    put: operations["updatePost"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/diffusion_errors/{business_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /**
     * Get the errors that keep a business from reaching publishers
     * Errors are grouped by publisher. An empty body returns the stored pre-check and post-check errors; fields in the body have the pre-check errors worked out again, and nothing is saved.
     */
    post: operations["getDiffusionErrors"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/publisher_errors/{business_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /**
     * Get the known publisher errors of a business
     * @deprecated A body must be sent; an empty object checks the stored business, a filled one checks only the fields given.
     */
    post: operations["getPublisherErrors"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/publisher_states": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * Get the state of each business on each publisher
     * The answer holds no max_page: ask for further pages until no business is left.
     */
    get: operations["getPublisherStates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/presence_analytics/keywords": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get the monthly Google search keywords that led to the businesses */
    get: operations["getPresenceAnalyticsKeywords"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/presence_analytics/metrics": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get Google Business Profile metrics, optionally grouped by business and by period */
    get: operations["getPresenceAnalyticsMetrics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/review_analytics/metrics": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * Get review metrics, optionally grouped by one dimension
     * Each dimension accepts only some metrics; without a dimension the metrics cover all the filtered data. Needs the review_management subscription.
     */
    get: operations["getReviewMetrics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reviews/qualitative-evolution": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * Get the average rating of reviews per time bucket
     * Needs the review_management subscription.
     */
    get: operations["getReviewQualitativeEvolution"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reviews/quantitative-evolution": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * Get the number of reviews per time bucket
     * Needs the review_management subscription.
     */
    get: operations["getReviewQuantitativeEvolution"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reviews/stats": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * Get aggregated review statistics over the filtered reviews
     * Needs the review_management subscription.
     */
    get: operations["getReviewStats"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/review_booster/invitation_status": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * Get the delivery status of a review invitation
     * Needs the review_booster subscription.
     */
    get: operations["getReviewInvitationStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/review_booster/search-invitation": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * Find invitations already sent to a phone number for a business
     * Needs the review_booster subscription.
     */
    get: operations["checkDuplicatedReviewInvitation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/review_booster/send_invitation": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /**
     * Send a customer an SMS that invites them to leave a Google review
     * Needs WRITE access on the business, a linked Google location and the review_booster subscription, so it cannot be tried in sandbox; the same phone number can be written to again only after 10 days.
     */
    post: operations["sendReviewInvitation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/review_booster/template": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * Get the caller's SMS invitation template, created on the fly if there is none
     * Needs the review_booster subscription.
     */
    get: operations["getInvitationTemplate"];
    /**
     * Change the caller's SMS invitation template
     * The template must already exist; its text must contain ${url}, may contain ${client_name} and ${business_name}, and holds at most 250 characters without counting the placeholders. Needs the review_booster subscription.
     */
    put: operations["updateInvitationTemplate"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/comments": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /** Post a reply to a review */
    post: operations["ReplyToReview"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/comments/{comment_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    /** Change the text of a reply */
    put: operations["ModifyReplyOfReview"];
    post?: never;
    /** Delete a reply */
    delete: operations["deleteReplyOfReview"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reviews": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * Search the reviews of the businesses the caller can read
     * Returns one page of reviews, 30 per page, for businesses on which the caller holds READ access.
     */
    get: operations["searchReviews"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reviews/fetch-suggestion/{review_id}/{index}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * Fetch one AI-written reply suggestion for a review
     * At most three suggestions exist per review (index 0 to 2) and they are kept once made; a person is meant to validate a suggestion before it is posted, and its id is then sent as reply_suggestion with the reply.
     */
    get: operations["fetchReviewReplySuggestion"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reviews/template": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /** Create a review reply template */
    post: operations["createTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reviews/template/{template_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete a review reply template */
    delete: operations["deleteTemplate"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reviews/templates/placeholders": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * Get the placeholders usable in review reply templates
     * The docs show one object although the title speaks of all placeholders.
     */
    get: operations["getTemplatePlaceholders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reviews/templates/search": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * Search the review reply templates
     * Answers hold 30 templates per page.
     */
    get: operations["searchTemplate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reviews/{review_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    /** Mark a review as treated or not treated */
    put: operations["updateReview"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business/{business_id}/plans": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /**
     * List the plans of a business, those of its organization, and the active ones
     * For PROVIDER users only.
     */
    get: operations["businessPlans"];
    put?: never;
    /**
     * Set the plans of a business
     * The list sent is taken as the complete list of the plans of the business.
     */
    post: operations["updateBusinessPlans"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/org/{org_id}/plans": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** List an organization's plans (providers only) */
    get: operations["organizationPlans"];
    put?: never;
    /** Replace all the plans of an organization (providers only); plans left out are removed */
    post: operations["updateOrganizationPlans"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /** Create a user, optionally sending the invitation email */
    post: operations["createUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/me": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get the user the API key belongs to */
    get: operations["getMyUser"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/search": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Search users with filters */
    get: operations["searchUser"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/{user_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get one user */
    get: operations["getUser"];
    put?: never;
    /** Update a user; only the sent fields change */
    post: operations["updateUser"];
    /** Delete a user */
    delete: operations["deleteUser"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/{user_id}/businesses": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** List the businesses a user can read */
    get: operations["getUserBusinesses"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/{user_id}/invite": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /**
     * Send the invitation email again to an invited user
     * Limited to one email every 5 minutes per user.
     */
    post: operations["reinviteUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/{user_id}/preferences": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get the notification preferences of a user */
    get: operations["getUserPreferences"];
    put?: never;
    /** Change the notification preferences of a user */
    post: operations["setUserPreferences"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** List webhook configurations */
    get: operations["getWebhookList"];
    put?: never;
    /** Create one or more webhook configurations */
    post: operations["createWebhooks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/tryout": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    get?: never;
    put?: never;
    /**
     * Send a test event to a webhook address; only the first configuration given is used
     * The test request carries the extra header X-Partoo-Webhook-Tryout.
     */
    post: operations["tryoutWebhooks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{webhook_id}": {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    /** Get one webhook configuration */
    get: operations["getWebhook"];
    /** Change the address or the extra headers of a webhook configuration */
    put: operations["updateWebhook"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  businessCreated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A business was created */
    post: operations["businessCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  businessUpdated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A business was changed */
    post: operations["businessUpdated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  leadReceived: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A lead was collected */
    post: operations["leadReceived"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  messageCreated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A message was created
     * Sent when a conversation gets a new message, whoever wrote it.
     */
    post: operations["messageCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  messageReceived: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A consumer message was received
     * @deprecated Sent when a business receives a message written by a consumer; not sent for messages written as the business. Use message_created and keep only sender_type Consumer with status Success.
     */
    post: operations["messageReceived"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  messageUpdated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A message was updated
     * Sent when a field of a message changes, for instance status or is_deleted.
     */
    post: operations["messageUpdated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  reviewCreated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A business has received a new review */
    post: operations["reviewCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  reviewUpdated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A review has changed, been tagged or untagged, been deleted, or come back
     * Google sometimes hides a review and shows it again, so a deletion reported with the state deleted may be followed by another update that restores the former state.
     */
    post: operations["reviewUpdated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    ApiKey: ApiKey;
    ApiKeyList: ApiKeyList;
    ApiKeyRequest: ApiKeyRequest;
    ApiKeyStatus: ApiKeyStatus;
    ApiKeyUserType: ApiKeyUserType;
    Business: Business;
    BusinessAdditionalData: BusinessAdditionalData;
    BusinessAttribute: BusinessAttribute;
    BusinessAttributeBool: BusinessAttributeBool;
    BusinessAttributeEnum: BusinessAttributeEnum;
    BusinessAttributeRepeatableEnum: BusinessAttributeRepeatableEnum;
    BusinessAttributeRepeatableUrl: BusinessAttributeRepeatableUrl;
    BusinessAttributes: BusinessAttributes;
    BusinessAttributeUrl: BusinessAttributeUrl;
    BusinessCategories: BusinessCategories;
    BusinessCity: BusinessCity;
    BusinessCompletionStats: BusinessCompletionStats;
    BusinessCreatedEvent: BusinessCreatedEvent;
    BusinessCreateRequest: BusinessCreateRequest;
    BusinessFeature: BusinessFeature;
    BusinessField: BusinessField;
    BusinessFieldsSection: BusinessFieldsSection;
    BusinessFieldsSections: BusinessFieldsSections;
    BusinessGroups: BusinessGroups;
    BusinessId: BusinessId;
    BusinessList: BusinessList;
    BusinessLodging: BusinessLodging;
    BusinessLodgingUpdateRequest: BusinessLodgingUpdateRequest;
    BusinessMoreHours: BusinessMoreHours;
    BusinessNews: BusinessNews;
    BusinessPlan: BusinessPlan;
    BusinessPlanInput: BusinessPlanInput;
    BusinessPlans: BusinessPlans;
    BusinessPlansUpdateRequest: BusinessPlansUpdateRequest;
    BusinessPromo: BusinessPromo;
    BusinessPublisherStates: BusinessPublisherStates;
    BusinessRegion: BusinessRegion;
    BusinessService: BusinessService;
    BusinessServices: BusinessServices;
    BusinessStatus: BusinessStatus;
    BusinessStatusResponse: BusinessStatusResponse;
    BusinessSubscriptionDetails: BusinessSubscriptionDetails;
    BusinessSubscriptions: BusinessSubscriptions;
    BusinessUpdatedEvent: BusinessUpdatedEvent;
    BusinessUpdateRequest: BusinessUpdateRequest;
    BusinessZipcode: BusinessZipcode;
    Category: Category;
    CategoryList: CategoryList;
    Comment: Comment;
    CommentCreateRequest: CommentCreateRequest;
    CommentId: CommentId;
    CommentUpdateRequest: CommentUpdateRequest;
    ConnectionToken: ConnectionToken;
    Contact: Contact;
    Conversation: Conversation;
    ConversationBusiness: ConversationBusiness;
    ConversationCustomChannel: ConversationCustomChannel;
    ConversationList: ConversationList;
    ConversationUpdateRequest: ConversationUpdateRequest;
    CustomField: CustomField;
    CustomFieldBoolean: CustomFieldBoolean;
    CustomFieldBooleanCreate: CustomFieldBooleanCreate;
    CustomFieldBooleanUpdate: CustomFieldBooleanUpdate;
    CustomFieldCreateRequest: CustomFieldCreateRequest;
    CustomFieldFloat: CustomFieldFloat;
    CustomFieldFloatCreate: CustomFieldFloatCreate;
    CustomFieldFloatUpdate: CustomFieldFloatUpdate;
    CustomFieldId: CustomFieldId;
    CustomFieldImagesUploader: CustomFieldImagesUploader;
    CustomFieldImagesUploaderCreate: CustomFieldImagesUploaderCreate;
    CustomFieldImagesUploaderUpdate: CustomFieldImagesUploaderUpdate;
    CustomFieldInteger: CustomFieldInteger;
    CustomFieldIntegerCreate: CustomFieldIntegerCreate;
    CustomFieldIntegerUpdate: CustomFieldIntegerUpdate;
    CustomFieldMultipleSelect: CustomFieldMultipleSelect;
    CustomFieldMultipleSelectCreate: CustomFieldMultipleSelectCreate;
    CustomFieldMultipleSelectImage: CustomFieldMultipleSelectImage;
    CustomFieldMultipleSelectImageCreate: CustomFieldMultipleSelectImageCreate;
    CustomFieldMultipleSelectImageUpdate: CustomFieldMultipleSelectImageUpdate;
    CustomFieldMultipleSelectUpdate: CustomFieldMultipleSelectUpdate;
    CustomFieldSection: CustomFieldSection;
    CustomFieldSingleSelect: CustomFieldSingleSelect;
    CustomFieldSingleSelectCreate: CustomFieldSingleSelectCreate;
    CustomFieldSingleSelectUpdate: CustomFieldSingleSelectUpdate;
    CustomFieldText: CustomFieldText;
    CustomFieldTextCreate: CustomFieldTextCreate;
    CustomFieldTextUpdate: CustomFieldTextUpdate;
    CustomFieldType: CustomFieldType;
    CustomFieldUpdateRequest: CustomFieldUpdateRequest;
    CustomFieldValue: CustomFieldValue;
    CustomFieldValues: CustomFieldValues;
    CustomRole: CustomRole;
    CustomRoleCreateRequest: CustomRoleCreateRequest;
    CustomRoleDeletionResponse: CustomRoleDeletionResponse;
    CustomRoleDetail: CustomRoleDetail;
    CustomRoleList: CustomRoleList;
    CustomRolesSwitchStatus: CustomRolesSwitchStatus;
    CustomRoleStatusResponse: CustomRoleStatusResponse;
    DayHours: DayHours;
    ErrorDetails: ErrorDetails;
    ErrorEnvelope: ErrorEnvelope;
    FeedbackForm: FeedbackForm;
    FeedbackFormList: FeedbackFormList;
    FeedbackFormUpdateRequest: FeedbackFormUpdateRequest;
    FeedbackMetricsResponse: FeedbackMetricsResponse;
    FeedbackReply: FeedbackReply;
    FeedbackReplyRequest: FeedbackReplyRequest;
    FeedbackResult: FeedbackResult;
    FeedbackResultField: FeedbackResultField;
    FeedbackResultList: FeedbackResultList;
    FreeFormServiceInput: FreeFormServiceInput;
    GoogleLocation: GoogleLocation;
    GoogleLocationList: GoogleLocationList;
    GoogleVerificationMethod: GoogleVerificationMethod;
    GoogleVerificationOption: GoogleVerificationOption;
    Group: Group;
    GroupDetail: GroupDetail;
    IngestMessageRequest: IngestMessageRequest;
    InvitationId: InvitationId;
    InvitationTemplate: InvitationTemplate;
    Lang: Lang;
    Lead: Lead;
    LeadReceivedEvent: LeadReceivedEvent;
    LeadValue: LeadValue;
    ListResult: ListResult;
    LodgingAttribute: LodgingAttribute;
    LodgingAttributeCatalog: LodgingAttributeCatalog;
    LodgingAttributeDefinition: LodgingAttributeDefinition;
    LodgingException: LodgingException;
    LodgingOption: LodgingOption;
    LodgingSection: LodgingSection;
    MaxBusinesses: MaxBusinesses;
    Message: Message;
    MessageCreatedEvent: MessageCreatedEvent;
    MessageCustomChannel: MessageCustomChannel;
    MessageList: MessageList;
    MessageReceivedEvent: MessageReceivedEvent;
    MessageReplyTemplate: MessageReplyTemplate;
    MessageTemplateCreateRequest: MessageTemplateCreateRequest;
    MessageTemplateUpdateRequest: MessageTemplateUpdateRequest;
    MessageUpdatedEvent: MessageUpdatedEvent;
    MessageWebhookConversation: MessageWebhookConversation;
    MessagingPartner: MessagingPartner;
    MoreHoursItem: MoreHoursItem;
    MyUser: MyUser;
    OpenHours: OpenHours;
    Org: Org;
    OrgAlias: OrgAlias;
    OrganizationPlan: OrganizationPlan;
    OrganizationPlans: OrganizationPlans;
    OrgId: OrgId;
    OrgList: OrgList;
    OrgName: OrgName;
    Permission: Permission;
    PermissionsResponse: PermissionsResponse;
    Photos: Photos;
    PlaceActionLink: PlaceActionLink;
    PlaceActionLinkGroup: PlaceActionLinkGroup;
    PlaceActionLinkGroupInput: PlaceActionLinkGroupInput;
    PlaceActionLinkInput: PlaceActionLinkInput;
    PlaceActionLinks: PlaceActionLinks;
    PlaceActionLinksUpdateRequest: PlaceActionLinksUpdateRequest;
    PlanName: PlanName;
    Post: Post;
    PostCreateData: PostCreateData;
    PostCreateRequest: PostCreateRequest;
    PostCreateResult: PostCreateResult;
    PostCtaType: PostCtaType;
    PostInsight: PostInsight;
    PostLink: PostLink;
    PostList: PostList;
    PostMedia: PostMedia;
    PostPublisher: PostPublisher;
    PostState: PostState;
    PostStatus: PostStatus;
    PostTopicType: PostTopicType;
    PostType: PostType;
    PostUpdateRequest: PostUpdateRequest;
    PresenceKeywordsList: PresenceKeywordsList;
    PresenceKeywordsRow: PresenceKeywordsRow;
    PresenceMetric: PresenceMetric;
    PresenceMetricsList: PresenceMetricsList;
    PresenceMetricsRow: PresenceMetricsRow;
    Product: Product;
    ProductActiveState: ProductActiveState;
    ProductInactiveState: ProductInactiveState;
    ProductState: ProductState;
    ProductSubscriptionStates: ProductSubscriptionStates;
    PublisherErrorsRequest: PublisherErrorsRequest;
    PublisherState: PublisherState;
    PublisherStateDetail: PublisherStateDetail;
    PublisherStateErrorType: PublisherStateErrorType;
    PublisherStates: PublisherStates;
    ReplySuggestionReport: ReplySuggestionReport;
    RequestStatus: RequestStatus;
    Review: Review;
    ReviewCreatedEvent: ReviewCreatedEvent;
    ReviewEventPayload: ReviewEventPayload;
    ReviewId: ReviewId;
    ReviewInvitation: ReviewInvitation;
    ReviewInvitationList: ReviewInvitationList;
    ReviewInvitationRequest: ReviewInvitationRequest;
    ReviewInvitationResponse: ReviewInvitationResponse;
    ReviewInvitationStatus: ReviewInvitationStatus;
    ReviewList: ReviewList;
    ReviewMetricsResponse: ReviewMetricsResponse;
    ReviewMetricsRow: ReviewMetricsRow;
    ReviewPublisher: ReviewPublisher;
    ReviewQualitativeBucket: ReviewQualitativeBucket;
    ReviewQuantitativeBucket: ReviewQuantitativeBucket;
    ReviewReplySuggestion: ReviewReplySuggestion;
    ReviewReplyTemplate: ReviewReplyTemplate;
    ReviewReplyTemplateCreateRequest: ReviewReplyTemplateCreateRequest;
    ReviewReplyTemplateList: ReviewReplyTemplateList;
    ReviewState: ReviewState;
    ReviewStats: ReviewStats;
    ReviewTag: ReviewTag;
    ReviewUpdatedEvent: ReviewUpdatedEvent;
    ReviewUpdateRequest: ReviewUpdateRequest;
    Role: Role;
    RoleWithoutProvider: RoleWithoutProvider;
    Section: Section;
    SectionSlug: SectionSlug;
    SendMediaMessageRequest: SendMediaMessageRequest;
    SendMessageRequest: SendMessageRequest;
    SendMessageResponse: SendMessageResponse;
    SendTextMessageRequest: SendTextMessageRequest;
    SidebarPage: SidebarPage;
    SpecificClosing: SpecificClosing;
    SpecificHours: SpecificHours;
    SpecificOpening: SpecificOpening;
    StatusResponse: StatusResponse;
    SubscriptionActive: SubscriptionActive;
    SubscriptionDetails: SubscriptionDetails;
    TemplatePlaceholder: TemplatePlaceholder;
    TimeWindow: TimeWindow;
    User: User;
    UserCreateRequest: UserCreateRequest;
    UserId: UserId;
    UserList: UserList;
    UserPreferences: UserPreferences;
    UserStatus: UserStatus;
    UserStatusResponse: UserStatusResponse;
    UserUpdateRequest: UserUpdateRequest;
    UserWithFeatures: UserWithFeatures;
    Webhook: Webhook;
    WebhookCreateRequest: WebhookCreateRequest;
    WebhookCustomHeaders: WebhookCustomHeaders;
    WebhookEventType: WebhookEventType;
    WebhookList: WebhookList;
    BusinessAttributesInput: BusinessAttributesInput;
    BusinessMoreHoursInput: BusinessMoreHoursInput;
    UserPreferencesInput: UserPreferencesInput;
    BusinessGroupsInput: BusinessGroupsInput;
    BusinessCategoriesInput: BusinessCategoriesInput;
    OpenHoursInput: OpenHoursInput;
    SpecificHoursInput: SpecificHoursInput;
    ContactInput: ContactInput;
    PhotosInput: PhotosInput;
    LodgingAttributeInput: LodgingAttributeInput;
    BusinessAttributeInput: BusinessAttributeInput;
    MoreHoursItemInput: MoreHoursItemInput;
    DayHoursInput: DayHoursInput;
    SpecificOpeningInput: SpecificOpeningInput;
    SpecificClosingInput: SpecificClosingInput;
    BusinessAttributeBoolInput: BusinessAttributeBoolInput;
    BusinessAttributeEnumInput: BusinessAttributeEnumInput;
    BusinessAttributeRepeatableEnumInput: BusinessAttributeRepeatableEnumInput;
    BusinessAttributeUrlInput: BusinessAttributeUrlInput;
    BusinessAttributeRepeatableUrlInput: BusinessAttributeRepeatableUrlInput;
  };
  responses: {
    /** You are not authenticated */
    401: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** The detail of the error encountered */
          errors?: {
            /** @default User not authenticated */
            authentication?: string;
          };
        };
      };
    };
    /** You are not allowed to perform this action */
    403: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** The detail of the error encountered */
          errors?: {
            /** @default Operation not allowed */
            authorization?: string;
          };
        };
      };
    };
    /** API-wide error answer. */
    Error: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorEnvelope;
      };
    };
  };
  parameters: {
    /** One dimension or metric used in the request; a leading minus sorts downwards. */
    AnalyticsOrderBy: string;
    /** Page to return. */
    AnalyticsPage: number;
    /** Rows per page. */
    AnalyticsPerPage: number;
    /**
     * API key id.
     * @example 3245
     */
    ApiKeyIdPath: number;
    /** Length of each time bucket. */
    Bucket: "day" | "week" | "month" | "year";
    /** Keeps this city. */
    BusinessFilterCity: string;
    /** Keeps this store code. */
    BusinessFilterCode: string;
    /** Keeps this country, an ISO 3166 alpha-2 code. */
    BusinessFilterCountry: string;
    /** Keeps businesses that have all of these features, comma-separated: diffusion, feedback_management, messages, posts, review_invite, review_management. */
    BusinessFilterFeaturesIn: string;
    /** Keeps businesses that have none of these features, comma-separated; values as in features__in. */
    BusinessFilterFeaturesNotin: string;
    /** Keeps businesses last modified at or after this timestamp. */
    BusinessFilterModifiedGte: number;
    /** Keeps this name. */
    BusinessFilterName: string;
    /** Free text matched loosely against city, zipcode and name. */
    BusinessFilterQuery: string;
    /** Keeps one status or several, comma-separated: open, closed, opening_soon, temporarily_closed (which the newest page spells closed_temporarily); open,opening_soon gives every open business whatever its opening date. */
    BusinessFilterStatus: string;
    /** Keeps this zipcode. */
    BusinessFilterZipcode: string;
    /**
     * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
     * @example 5409c35a97bbc544d8e26737
     */
    BusinessIdPath: string;
    /**
     * Keeps only these businesses, comma-separated ids.
     * @example [
     *       "a1c9f37b4deca92f83b61d02",
     *       "9f4e2a8c0d73b154e621bc97"
     * ]
     */
    BusinessIn: readonly BusinessId[];
    /** Leaves these businesses out, comma-separated ids. */
    BusinessNotIn: readonly BusinessId[];
    /**
     * Partoo id of the category, or its Google id.
     * @example gcid:bank
     */
    CategoryIdPath: string;
    /**
     * Language of the category name; defaults to the language of the user.
     * @example fr
     */
    CategoryLang: Lang;
    /** Adds the country codes under countries. */
    CategoryWithCountries: boolean;
    /** Adds the translated names under names. */
    CategoryWithNames: boolean;
    /** Reply to act on. */
    CommentIdPath: CommentId;
    /** Id of the conversation. */
    ConversationIdPath: number;
    /** Cursor taken from the previous response; leave it out for the first page. */
    Cursor: string;
    /**
     * Custom field id.
     * @example 42
     */
    CustomFieldIdPath: number;
    /** api_id of the custom role. */
    CustomRoleApiIdPath: string;
    /** Whether business_ids is part of the response. */
    DisplayBusinessIds: boolean;
    /** Feedback answer to act on. */
    FeedbackResultIdPath: number;
    /** Earliest date. */
    FilterDateGte: string;
    /** Latest date. */
    FilterDateLte: string;
    /** Organization filter; only PROVIDER users may name another organization than their own. */
    FilterOrgId: number;
    /** Id of the Google location in Partoo. */
    GoogleLocationIdPath: string;
    /** Group id. */
    GroupIdPath: number;
    /** Keeps only the businesses of these groups, combined by the and/or logic of the group sections. */
    Groups: readonly number[];
    /** True also returns permissions the owner of the key lacks. */
    IncludeAllPermissions: boolean;
    /**
     * Keeps only reviews whose text holds at least one of these comma-separated keywords; join the words of one keyword with a plus sign.
     * @example [
     *       "bonjour",
     *       "good+service"
     * ]
     */
    Keywords: readonly string[];
    /** Organization id. */
    OrgIdPath: number;
    /** Organization to act on; only PROVIDER users may name another than their own. */
    OrgIdQuery: number;
    /** Page to return, from 1; lower values count as 1. */
    Page: number;
    /** Page to return; the docs give 0 as default while answers count from 1. */
    PageDefaultZero: number;
    /** Items per page. */
    PerPage: number;
    /** Review to act on. */
    ReviewIdPath: ReviewId;
    /** Section id; a string here although bodies hold integers. */
    SectionIdPath: string;
    /**
     * Keeps only reviews updated at or after this UTC date and time.
     * @example 2017-08-01T00:00:00
     */
    UpdateDateGte: string;
    /**
     * Keeps only reviews updated at or before this UTC date and time.
     * @example 2017-08-02T00:00:00
     */
    UpdateDateLte: string;
    /** User id. */
    UserIdPath: string;
    /** Id of the webhook configuration. */
    WebhookIdPath: number;
    /** Organization id; only PROVIDER users must give it. */
    WebhookOrgId: number;
    /** Base64 of the Ed25519 signature of the request body. */
    WebhookSignature: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getApiKeys: {
    parameters: {
      query?:
        | {
            /** Page to return, from 1; lower values count as 1. */
            page?: components["parameters"]["Page"] | undefined;
            /** Items per page. */
            per_page?: components["parameters"]["PerPage"] | undefined;
            /**
             * Key status; inactive covers expired and disabled keys.
             * @example active
             */
            status?: ApiKeyStatus | undefined;
            /**
             * Kind of user owning the key.
             * @example user
             */
            type?: ApiKeyUserType | undefined;
            /** Free text matched against the key value and its label. */
            search_text?: string | undefined;
            /** True also returns permissions the owner of the key lacks. */
            include_all_permissions?: components["parameters"]["IncludeAllPermissions"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ApiKeyList;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      default: components["responses"]["Error"];
    };
  };
  createApiKey: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": ApiKeyRequest;
      };
    };
    responses: {
      /** Key created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ApiKey;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  revokeApiKey: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * API key id.
         * @example 3245
         */
        api_key_id: components["parameters"]["ApiKeyIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @example 3245 */
            id?: number;
            /** @example success */
            status?: string;
          };
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  getApiKey: {
    parameters: {
      query?:
        | {
            /** True also returns permissions the owner of the key lacks. */
            include_all_permissions?: components["parameters"]["IncludeAllPermissions"] | undefined;
          }
        | undefined;
      header?: undefined;
      path: {
        /**
         * API key id.
         * @example 3245
         */
        api_key_id: components["parameters"]["ApiKeyIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ApiKey;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  updateApiKey: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * API key id.
         * @example 3245
         */
        api_key_id: components["parameters"]["ApiKeyIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": ApiKeyRequest;
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ApiKey;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  getBusinessFieldsForBusiness: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BusinessFieldsSections;
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  getBusinessFieldsForOrg: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Organization id. */
        org_id: components["parameters"]["OrgIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BusinessFieldsSections;
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  createBusiness: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": BusinessCreateRequest;
      };
    };
    responses: {
      /** The business was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BusinessStatusResponse;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      default: components["responses"]["Error"];
    };
  };
  searchBusinesses: {
    parameters: {
      query?:
        | {
            /** Free text matched loosely against city, zipcode and name. */
            query?: components["parameters"]["BusinessFilterQuery"] | undefined;
            /**
             * Keeps only these businesses, comma-separated ids.
             * @example [
             *       "a1c9f37b4deca92f83b61d02",
             *       "9f4e2a8c0d73b154e621bc97"
             * ]
             */
            business__in?: components["parameters"]["BusinessIn"] | undefined;
            /** Organization filter; only PROVIDER users may name another organization than their own. */
            org_id?: components["parameters"]["FilterOrgId"] | undefined;
            /** Keeps only the businesses of these groups, combined by the and/or logic of the group sections. */
            groups?: components["parameters"]["Groups"] | undefined;
            /** Keeps this country, an ISO 3166 alpha-2 code. */
            country?: components["parameters"]["BusinessFilterCountry"] | undefined;
            /** Keeps this name. */
            name?: components["parameters"]["BusinessFilterName"] | undefined;
            /** Keeps one status or several, comma-separated: open, closed, opening_soon, temporarily_closed (which the newest page spells closed_temporarily); open,opening_soon gives every open business whatever its opening date. */
            status?: components["parameters"]["BusinessFilterStatus"] | undefined;
            /** Keeps this zipcode. */
            zipcode?: components["parameters"]["BusinessFilterZipcode"] | undefined;
            /** Keeps this city. */
            city?: components["parameters"]["BusinessFilterCity"] | undefined;
            /** Keeps this store code. */
            code?: components["parameters"]["BusinessFilterCode"] | undefined;
            /** Keeps businesses last modified at or after this timestamp. */
            modified__gte?: components["parameters"]["BusinessFilterModifiedGte"] | undefined;
            /** Keeps businesses that have all of these features, comma-separated: diffusion, feedback_management, messages, posts, review_invite, review_management. */
            features__in?: components["parameters"]["BusinessFilterFeaturesIn"] | undefined;
            /** Keeps businesses that have none of these features, comma-separated; values as in features__in. */
            features__notin?: components["parameters"]["BusinessFilterFeaturesNotin"] | undefined;
            /** Keeps businesses by their current review_management subscription; same as features__in=review_management. */
            subscribed_to_rm?: ("True" | "False") | undefined;
            /** Keeps businesses by their current presence_management subscription; same as features__in=diffusion. */
            subscribed_to_pm?: ("True" | "False") | undefined;
            /** Keeps businesses by whether they are linked to a Google location. */
            connected_to_gmb_location?: ("True" | "False") | undefined;
            /** Keeps businesses by whether they are linked to a Facebook location. */
            connected_to_facebook_location?: ("True" | "False") | undefined;
            /** Page to return; the docs give 0 as default while answers count from 1. */
            page?: components["parameters"]["PageDefaultZero"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** A page of businesses. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BusinessList;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      default: components["responses"]["Error"];
    };
  };
  getBusinessSearchStats: {
    parameters: {
      query?:
        | {
            /** Free text matched loosely against city, zipcode and name. */
            query?: components["parameters"]["BusinessFilterQuery"] | undefined;
            /**
             * Keeps only these businesses, comma-separated ids.
             * @example [
             *       "a1c9f37b4deca92f83b61d02",
             *       "9f4e2a8c0d73b154e621bc97"
             * ]
             */
            business__in?: components["parameters"]["BusinessIn"] | undefined;
            /** Organization filter; only PROVIDER users may name another organization than their own. */
            org_id?: components["parameters"]["FilterOrgId"] | undefined;
            /** Keeps only the businesses of these groups, combined by the and/or logic of the group sections. */
            groups?: components["parameters"]["Groups"] | undefined;
            /** Keeps this country, an ISO 3166 alpha-2 code. */
            country?: components["parameters"]["BusinessFilterCountry"] | undefined;
            /** Keeps this name. */
            name?: components["parameters"]["BusinessFilterName"] | undefined;
            /** Keeps one status or several, comma-separated: open, closed, opening_soon, temporarily_closed (which the newest page spells closed_temporarily); open,opening_soon gives every open business whatever its opening date. */
            status?: components["parameters"]["BusinessFilterStatus"] | undefined;
            /** Keeps this zipcode. */
            zipcode?: components["parameters"]["BusinessFilterZipcode"] | undefined;
            /** Keeps this city. */
            city?: components["parameters"]["BusinessFilterCity"] | undefined;
            /** Keeps this store code. */
            code?: components["parameters"]["BusinessFilterCode"] | undefined;
            /** Keeps businesses last modified at or after this timestamp. */
            modified__gte?: components["parameters"]["BusinessFilterModifiedGte"] | undefined;
            /** Keeps businesses that have all of these features, comma-separated: diffusion, feedback_management, messages, posts, review_invite, review_management. */
            features__in?: components["parameters"]["BusinessFilterFeaturesIn"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** The completion figures. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BusinessCompletionStats;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getBusiness: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** The business. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Business;
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  updateBusiness: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": BusinessUpdateRequest;
      };
    };
    responses: {
      /** The business was updated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BusinessStatusResponse;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["Error"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  deleteBusiness: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** The business was deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BusinessStatusResponse;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  getBusinessAdditionalData: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** The additional data. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BusinessAdditionalData;
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  setBusinessAdditionalData: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": BusinessAdditionalData;
      };
    };
    responses: {
      /** The additional data was stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BusinessStatusResponse;
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  getBusinessAttributes: {
    parameters: {
      query: {
        /**
         * Category whose available attributes are looked up.
         * @example gcid:restaurant
         */
        category_name?: string | undefined;
        /** Country whose available attributes are looked up, as an ISO 3166 alpha-2 code. */
        country: string;
      };
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** The attributes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BusinessAttributes;
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  postBusinessAttributes: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": BusinessAttributesInput;
      };
    };
    responses: {
      /** The attributes were set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": StatusResponse;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  postBusinessFreeFormServices: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json":
          | FreeFormServiceInput
          | {
              /** Id of the service to change, from the answer of an earlier call. */
              service_id?: (number | string) | undefined;
              category_gmb_name?: string | undefined;
              name?: string | undefined;
              price?: number | undefined;
              description?: string | undefined;
            };
      };
    };
    responses: {
      /** The Google services of the business. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BusinessServices;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getBusinessLodging: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** The lodging attributes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BusinessLodging;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  postBusinessLodging: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": BusinessLodgingUpdateRequest;
      };
    };
    responses: {
      /** The lodging attributes were set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": StatusResponse;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getBusinessMoreHours: {
    parameters: {
      query?:
        | {
            /**
             * Limits the result to hours kinds available for this category; defaults to the main category of the business.
             * @example gcid:restaurant
             */
            category?: string | undefined;
            /** Limits the result to hours kinds available in this ISO 3166 alpha-2 country; defaults to the country of the business address. */
            country?: string | undefined;
          }
        | undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** The additional hours. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BusinessMoreHours;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  postBusinessMoreHours: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "more_hours": [
         *         {
         *           "gmb_id": "KITCHEN",
         *           "value": {
         *             "monday": [],
         *             "tuesday": [],
         *             "wednesday": [],
         *             "thursday": [],
         *             "friday": [],
         *             "saturday": [
         *               "08:00-15:00",
         *               "18:00-23:00"
         *             ],
         *             "sunday": [
         *               "08:00-15:00",
         *               "18:00-23:00"
         *             ]
         *           }
         *         },
         *         {
         *           "gmb_id": "BRUNCH",
         *           "value": null
         *         }
         *       ]
         * }
         */
        "application/json": BusinessMoreHoursInput;
      };
    };
    responses: {
      /** The hours were set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * Outcome of the request, success unless something unexpected happened.
             * @example success
             */
            status?: string;
            /**
             * Id of the business that was changed.
             * @example 545f7bf982efa41a496379d2
             */
            id?: string;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getBusinessPlaceActionLinks: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** The links, grouped by kind of action. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PlaceActionLinks;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  postBusinessPlaceActionLinks: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": PlaceActionLinksUpdateRequest;
      };
    };
    responses: {
      /** The links were set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  subscribeBusiness: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * Timestamp of the day the subscription starts.
           * @example 1540628702
           */
          subscription_date?: number | undefined;
          /** Products to subscribe to. */
          products?: readonly Product[] | undefined;
          /** Free text that names your offer. */
          plan?: string | undefined;
        };
      };
    };
    responses: {
      /** State of each product after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ProductSubscriptionStates;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  getBusinessSubscriptions: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** The subscriptions, one per product. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BusinessSubscriptionDetails;
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  unsubscribeBusiness: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * Timestamp of the day the subscription stops being valid.
           * @example 1540628702
           */
          canceling_date?: number | undefined;
          /** Products to unsubscribe from. */
          products?: readonly Product[] | undefined;
        };
      };
    };
    responses: {
      /** State of each product after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ProductSubscriptionStates;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  getCategories: {
    parameters: {
      query?:
        | {
            /** Keeps categories available in this ISO 3166 alpha-2 country; without it, all are returned. */
            country?: string | undefined;
            /**
             * Language of the category name; defaults to the language of the user.
             * @example fr
             */
            lang?: components["parameters"]["CategoryLang"] | undefined;
            /** Keeps categories in this state. */
            state?: ("OK" | "DEPRECATED") | undefined;
            /** Filters on the property of the same name. */
            block_push_long_description_on_gmb?: boolean | undefined;
            /** Free text matched loosely against the Google id and the translated names. */
            search_query?: string | undefined;
            /** Column to sort by; a leading "-" means descending. */
            order_by?: ("gmb_id" | "-gmb_id") | undefined;
            /** True keeps categories without live_id, false keeps those with one. */
            live__isnull?: boolean | undefined;
            /** Page to return; the docs give 0 as default while answers count from 1. */
            page?: components["parameters"]["PageDefaultZero"] | undefined;
            /** Items per page. */
            per_page?: components["parameters"]["PerPage"] | undefined;
            /** Adds the translated names under names. */
            with_names?: components["parameters"]["CategoryWithNames"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** A page of categories. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CategoryList;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      default: components["responses"]["Error"];
    };
  };
  getCategory: {
    parameters: {
      query?:
        | {
            /**
             * Language of the category name; defaults to the language of the user.
             * @example fr
             */
            lang?: components["parameters"]["CategoryLang"] | undefined;
            /** Returns the live category mapped to the requested one in its place. */
            return_live?: boolean | undefined;
            /** Adds the translated names under names. */
            with_names?: components["parameters"]["CategoryWithNames"] | undefined;
            /** Adds the country codes under countries. */
            with_countries?: components["parameters"]["CategoryWithCountries"] | undefined;
          }
        | undefined;
      header?: undefined;
      path: {
        /**
         * Partoo id of the category, or its Google id.
         * @example gcid:bank
         */
        category_id: components["parameters"]["CategoryIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** The category. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Category;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      default: components["responses"]["Error"];
    };
  };
  getSuggestedCategories: {
    parameters: {
      query?:
        | {
            /**
             * Language of the category name; defaults to the language of the user.
             * @example fr
             */
            lang?: components["parameters"]["CategoryLang"] | undefined;
          }
        | undefined;
      header?: undefined;
      path: {
        /**
         * Partoo id of the category, or its Google id.
         * @example gcid:bank
         */
        category_id: components["parameters"]["CategoryIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** The suggested categories. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            categories?: Category[];
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  checkConnectionToken: {
    parameters: {
      query: {
        /** Owner of the token. */
        user_id: UserId;
        /** Token to look up. */
        token: string;
      };
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConnectionToken;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  generateConnectionToken: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": {
          user_id: UserId;
          /**
           * Lifetime in seconds.
           * @default 86400
           * @example 3600
           */
          ttl?: number | undefined;
        };
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @example \xaf3e8951c1f4c42f9cc53116b3fc855bd44bce01cf27604b */
            token?: string;
            /**
             * Format: date-time
             * @example 2019-08-01T19:15:54.256000+02:00
             */
            expiration_date?: string;
          };
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  revokeConnectionToken: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": {
          user_id: UserId;
          /** @example \xaf3e8951c1f4c42f9cc53116b3fc855bd44bce01cf27604b */
          token?: string | undefined;
        };
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  ingestMessage: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Id of the custom channel. */
        channel_id: string;
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": IngestMessageRequest;
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": StatusResponse;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getCustomFields: {
    parameters: {
      query?:
        | {
            /** Organization filter; only PROVIDER users may name another organization than their own. */
            org_id?: components["parameters"]["FilterOrgId"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            custom_fields?: CustomField[];
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  postCreateCustomFields: {
    parameters: {
      query?:
        | {
            /** Organization to act on; only PROVIDER users may name another than their own. */
            org_id?: components["parameters"]["OrgIdQuery"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": CustomFieldCreateRequest;
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            custom_field_id?: CustomFieldId;
          };
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  postOrderCustomFields: {
    parameters: {
      query?:
        | {
            /** Organization to act on; only PROVIDER users may name another than their own. */
            org_id?: components["parameters"]["OrgIdQuery"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Field positions; lowest first. */
          orders: readonly {
            id?: CustomFieldId | undefined;
            /** @example 30 */
            order?: number | undefined;
            /** @example 6 */
            section_id?: number | undefined;
          }[];
          /** Section positions; lowest first. */
          section_orders?:
            | readonly {
                /** @example 6 */
                id?: number | undefined;
                /** @example 18 */
                order?: number | undefined;
              }[]
            | undefined;
        };
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": StatusResponse;
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  putUpdateCustomFields: {
    parameters: {
      query?:
        | {
            /** Organization to act on; only PROVIDER users may name another than their own. */
            org_id?: components["parameters"]["OrgIdQuery"] | undefined;
          }
        | undefined;
      header?: undefined;
      path: {
        /**
         * Custom field id.
         * @example 42
         */
        custom_field_id: components["parameters"]["CustomFieldIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": CustomFieldUpdateRequest;
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Holds the request status, not an id. */
            id?: RequestStatus;
          };
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  deleteCustomFields: {
    parameters: {
      query?:
        | {
            /** Organization to act on; only PROVIDER users may name another than their own. */
            org_id?: components["parameters"]["OrgIdQuery"] | undefined;
            force?: boolean | undefined;
          }
        | undefined;
      header?: undefined;
      path: {
        /**
         * Custom field id.
         * @example 42
         */
        custom_field_id: components["parameters"]["CustomFieldIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Holds the request status, not an id. */
            id?: RequestStatus;
          };
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  getCustomFieldsSection: {
    parameters: {
      query?:
        | {
            /** Organization filter; only PROVIDER users may name another organization than their own. */
            org_id?: components["parameters"]["FilterOrgId"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            sections?: CustomFieldSection[];
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  postCustomFieldsSection: {
    parameters: {
      query?:
        | {
            /** Organization to act on; only PROVIDER users may name another than their own. */
            org_id?: components["parameters"]["OrgIdQuery"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * Unique section name.
           * @example Section A
           */
          name: string;
          /** @example Contains primary business information fields */
          description?: (string | null) | undefined;
          slug?: SectionSlug | undefined;
          /** @example 18 */
          order?: number | undefined;
        };
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @example 6 */
            section_id?: number;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  putCustomFieldsSection: {
    parameters: {
      query?:
        | {
            /** Organization to act on; only PROVIDER users may name another than their own. */
            org_id?: components["parameters"]["OrgIdQuery"] | undefined;
          }
        | undefined;
      header?: undefined;
      path: {
        /**
         * Custom field section id.
         * @example 6
         */
        section_id: number;
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * Unique section name.
           * @example Section A
           */
          name: string;
          /** @example Contains primary business information fields */
          description?: (string | null) | undefined;
          slug?: SectionSlug | undefined;
        };
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": StatusResponse;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  customRoles: {
    parameters: {
      query?:
        | {
            /** Page to return, from 1; lower values count as 1. */
            page?: components["parameters"]["Page"] | undefined;
            /** Items per page. */
            per_page?: components["parameters"]["PerPage"] | undefined;
            /** Organization to act on; only PROVIDER users may name another than their own. */
            org_id?: components["parameters"]["OrgIdQuery"] | undefined;
            /** Keep only roles whose permissions the caller holds in full. */
            only_available_roles?: boolean | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomRoleList;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createCustomRole: {
    parameters: {
      query?:
        | {
            /** Organization to act on; only PROVIDER users may name another than their own. */
            org_id?: components["parameters"]["OrgIdQuery"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": CustomRoleCreateRequest;
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomRoleStatusResponse;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  duplicateCustomRole: {
    parameters: {
      query?:
        | {
            /** Organization to act on; only PROVIDER users may name another than their own. */
            org_id?: components["parameters"]["OrgIdQuery"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomRole;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getCustomRole: {
    parameters: {
      query?:
        | {
            /** Organization to act on; only PROVIDER users may name another than their own. */
            org_id?: components["parameters"]["OrgIdQuery"] | undefined;
          }
        | undefined;
      header?: undefined;
      path: {
        /** api_id of the custom role. */
        custom_role_api_id: components["parameters"]["CustomRoleApiIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomRoleDetail;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  deleteCustomRole: {
    parameters: {
      query?:
        | {
            /** Organization to act on; only PROVIDER users may name another than their own. */
            org_id?: components["parameters"]["OrgIdQuery"] | undefined;
          }
        | undefined;
      header?: undefined;
      path: {
        /** api_id of the custom role. */
        custom_role_api_id: components["parameters"]["CustomRoleApiIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomRoleDeletionResponse;
        };
      };
      401: components["responses"]["401"];
      default: components["responses"]["Error"];
    };
  };
  getCustomRolesSwitchStatus: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Organization id. */
        org_id: components["parameters"]["OrgIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomRolesSwitchStatus;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  switchCustomRoles: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Organization id. */
        org_id: components["parameters"]["OrgIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * True to use custom roles, false to go back to standard roles.
           * @example true
           */
          switch_to_custom_roles: boolean;
        };
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            status: RequestStatus;
            org_id: OrgId;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getPermissions: {
    parameters: {
      query?:
        | {
            /** Organization to act on; only PROVIDER users may name another than their own. */
            org_id?: components["parameters"]["OrgIdQuery"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PermissionsResponse;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getFeedbackAnalyticsMetrics: {
    parameters: {
      query: {
        /** Metrics to compute, comma-separated, at least one: survey.response_rate, survey.nb__sent, survey.nb__with_comments, survey.nb__without_comments, survey.total_surveys, survey.clicks, survey.respondents, survey.verbatims, survey_details, result.csat.score, result.csat.avg_score, result.csat.pct__rating_5, result.csat.pct__rating_4, result.csat.pct__rating_3, result.csat.pct__rating_2, result.csat.pct__rating_1, result.csat.pct__rating_1_2, result.nps.score, result.nps.promoters, response.avg_response_time, response.method.nb__ai, result_field.rating, result_field.choices. */
        metrics: string;
        /** How the rows are grouped: business, user, feedback_form, group, group_section, feedback_form_field, result, day, month, year. */
        dimensions?: unknown | undefined;
        /** How the rows are sorted. */
        order_by?: unknown | undefined;
        /**
         * Keeps only these businesses, comma-separated ids.
         * @example [
         *       "a1c9f37b4deca92f83b61d02",
         *       "9f4e2a8c0d73b154e621bc97"
         * ]
         */
        business__in?: components["parameters"]["BusinessIn"] | undefined;
        /** Leaves these businesses out, comma-separated ids. */
        business__notin?: components["parameters"]["BusinessNotIn"] | undefined;
        /** Keep only the businesses of these groups. */
        groups?: unknown | undefined;
        /** Keep only the businesses of this group section. */
        group_section_id?: unknown | undefined;
        /** Start of the date range. */
        filter_date__gte?: unknown | undefined;
        /** End of the date range. */
        filter_date__lte?: unknown | undefined;
        /** Keep only these surveys. */
        survey__in?: unknown | undefined;
        /** Keep only these survey fields. */
        survey_field__in?: unknown | undefined;
        /** Keep only survey fields of these types. */
        survey_field_type__in?: unknown | undefined;
        /** Keep only answers with these NPS scores. */
        result_nps_score__in?: unknown | undefined;
        /** Search in the free-text comments. */
        verbatim_query?: unknown | undefined;
        /** Keep only data with these quality issues. */
        issues__in?: unknown | undefined;
        /** Leave out data with these quality issues. */
        issues__notin?: unknown | undefined;
        /** Filter on the city of the business. */
        city?: unknown | undefined;
        /** Filter on the location of the business. */
        query?: unknown | undefined;
        /**
         * Set to true to get an xlsx file instead of JSON.
         * @example true
         */
        download?: unknown | undefined;
        /** Name of the downloaded file. */
        table_name?: unknown | undefined;
        /**
         * Set to true to get the full related objects next to the rows.
         * @example true
         */
        metadata?: unknown | undefined;
      };
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FeedbackMetricsResponse;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  searchFeedbackForms: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FeedbackFormList;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  updateFeedbackForm: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Form to change. */
        feedback_form_id: string;
      };
      cookie?: undefined;
    };
    requestBody?: {
      content: {
        "application/json": FeedbackFormUpdateRequest;
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FeedbackForm;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  searchFeedbackResults: {
    parameters: {
      query?:
        | {
            /**
             * Keeps only these businesses, comma-separated ids.
             * @example [
             *       "a1c9f37b4deca92f83b61d02",
             *       "9f4e2a8c0d73b154e621bc97"
             * ]
             */
            business__in?: components["parameters"]["BusinessIn"] | undefined;
            /** Leaves these businesses out, comma-separated ids. */
            business__notin?: components["parameters"]["BusinessNotIn"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FeedbackResultList;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  fetchFeedbackReplySuggestion: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Feedback answer to act on. */
        feedback_result_id: components["parameters"]["FeedbackResultIdPath"];
        /** Which suggestion to fetch. */
        index: number;
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  replyToFeedbackResult: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Feedback answer to act on. */
        feedback_result_id: components["parameters"]["FeedbackResultIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": FeedbackReplyRequest;
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": FeedbackReply;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  searchGoogleLocations: {
    parameters: {
      query?:
        | {
            /** Google location id in Partoo. */
            google_location_id?: string | undefined;
            /** OAuth account id in Partoo. */
            oauth_account_id?: string | undefined;
            /** Keep only locations without a business. */
            not_connected_only?: boolean | undefined;
            /** Filter by verification status. */
            verification_status?: string | undefined;
            /** Page to return, from 1; lower values count as 1. */
            page?: components["parameters"]["Page"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** One page of locations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GoogleLocationList;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getGoogleLocation: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Id of the Google location in Partoo. */
        google_location_id: components["parameters"]["GoogleLocationIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** The location. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GoogleLocation;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getLodgingList: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** The exception codes and the attribute definitions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LodgingAttributeCatalog;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  completeGoogleLocationVerification: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Id of the Google location in Partoo. */
        google_location_id: components["parameters"]["GoogleLocationIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": {
          method?: GoogleVerificationMethod | undefined;
          /**
           * Code the user received.
           * @example 1234
           */
          pin_code?: string | undefined;
        };
      };
    };
    responses: {
      /** Outcome. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * success or error.
             * @example success
             */
            status?: string;
            /**
             * Detail of the outcome.
             *
             * Inferred, not read in the docs: null (from the example).
             * @enum {string|null}
             */
            message?:
              | "complete_success"
              | "complete_in_review"
              | "complete_only_pending"
              | "complete_invalid_pin"
              | "complete_error"
              | null;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getGoogleLocationVerificationOptions: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Id of the Google location in Partoo. */
        google_location_id: components["parameters"]["GoogleLocationIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** Outcome and options. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * success, warning or error.
             * @example success
             */
            status?: string;
            options?: GoogleVerificationOption[];
            /**
             * Detail of the outcome.
             *
             * Inferred, not read in the docs: null (from the example).
             * @enum {string|null}
             */
            message?:
              | "listing_verified"
              | "listing_in_review"
              | "listing_disabled"
              | "listing_suspended"
              | "listing_status_not_found"
              | null;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  startGoogleLocationVerification: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Id of the Google location in Partoo. */
        google_location_id: components["parameters"]["GoogleLocationIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": {
          method?: GoogleVerificationMethod | undefined;
          /**
           * Needed for SMS and PHONE_CALL.
           * @example +33187662490
           */
          phone_number?: string | undefined;
          /**
           * Needed for EMAIL.
           * @example email.api@partoo.fr
           */
          email?: string | undefined;
          /**
           * Needed for ADDRESS.
           * @example John Doe
           */
          full_name?: string | undefined;
        };
      };
    };
    responses: {
      /** Outcome. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * success or error.
             * @example success
             */
            status?: string;
            /**
             * Detail of the error, if any.
             *
             * Inferred, not read in the docs: null (from the example).
             * @enum {string|null}
             */
            message?: "start_no_verification_found" | "start_error" | null;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getGroupSections: {
    parameters: {
      query?:
        | {
            /** Page to return, from 1; lower values count as 1. */
            page?: components["parameters"]["Page"] | undefined;
            /** Organization filter; only PROVIDER users may name another organization than their own. */
            org_id?: components["parameters"]["FilterOrgId"] | undefined;
            /** Text to match against group names. */
            group_name_query?: string | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** One page of sections; an empty list after the last page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            page?: number;
            max_page?: number;
            count?: number;
            sections?: Section[];
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createSection: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * Section name, without the characters , ; and /.
           * @example Country
           */
          name: string;
          /**
           * Target organization, PROVIDER users only.
           * @example 1
           */
          org_id?: number | undefined;
        };
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            status?: RequestStatus;
            /**
             * New section id.
             * @example 1
             */
            id?: number;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getGroupSectionById: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Section id; a string here although bodies hold integers. */
        section_id: components["parameters"]["SectionIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Section;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  updateSection: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Section id; a string here although bodies hold integers. */
        section_id: components["parameters"]["SectionIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": object;
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createGroup: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Section id; a string here although bodies hold integers. */
        section_id: components["parameters"]["SectionIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * Group name, without the characters , ; and /.
           * @example France
           */
          name: string;
          /**
           * Ids of the businesses of the group.
           * @example [
           *       "5409c35a97bbc544d8e26737",
           *       "595badaef348ab6b3530033f",
           *       "59d53302b12ff6429f262639"
           * ]
           */
          business__in: readonly string[];
        };
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            status?: RequestStatus;
            /**
             * New group id.
             * @example 1
             */
            id?: number;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getGroup: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Section id; a string here although bodies hold integers. */
        section_id: components["parameters"]["SectionIdPath"];
        /** Group id. */
        group_id: components["parameters"]["GroupIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": GroupDetail;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  updateGroup: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Section id; a string here although bodies hold integers. */
        section_id: components["parameters"]["SectionIdPath"];
        /** Group id. */
        group_id: components["parameters"]["GroupIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Group name, without the characters , ; and /. */
          name?: string | undefined;
          /** Ids of all the businesses of the group after the change. */
          business__in?: readonly string[] | undefined;
        };
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            status?: RequestStatus;
            /** Group id. */
            id?: number;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  deleteGroup: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Section id; a string here although bodies hold integers. */
        section_id: components["parameters"]["SectionIdPath"];
        /** Group id. */
        group_id: components["parameters"]["GroupIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": StatusResponse;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  listMessageTemplates: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** The message templates. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MessageReplyTemplate[];
        };
      };
      401: components["responses"]["401"];
      default: components["responses"]["Error"];
    };
  };
  createMessageTemplates: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": MessageTemplateCreateRequest;
      };
    };
    responses: {
      /** The template created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MessageReplyTemplate;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  updateTemplate: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Id of the template.
         * @example 642bca3d2830e15c6806cc33
         */
        template_id: string | number;
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": MessageTemplateUpdateRequest;
      };
    };
    responses: {
      /** The template after the update. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MessageReplyTemplate;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  listConversations: {
    parameters: {
      query?:
        | {
            /** Items per page. */
            per_page?: components["parameters"]["PerPage"] | undefined;
            /** Cursor taken from the previous response; leave it out for the first page. */
            cursor?: components["parameters"]["Cursor"] | undefined;
            /**
             * Keeps only these businesses, comma-separated ids.
             * @example [
             *       "a1c9f37b4deca92f83b61d02",
             *       "9f4e2a8c0d73b154e621bc97"
             * ]
             */
            business__in?: components["parameters"]["BusinessIn"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConversationList;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getConversation: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Id of the conversation. */
        conversation_id: components["parameters"]["ConversationIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Conversation;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  updateConversationDeprecated: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        conversation_id: number;
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * Whether the last message received was read.
           * This property is scoped to the user who performs the request.
           * Multiple users can have a different is_read status for the same conversation.
           */
          is_read?: boolean | undefined;
        };
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {string} */
            status?: "success";
          };
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
    };
  };
  updateConversation: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Id of the conversation. */
        conversation_id: components["parameters"]["ConversationIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": ConversationUpdateRequest;
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": StatusResponse;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  readConversation: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Id of the conversation. */
        conversation_id: components["parameters"]["ConversationIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  listMessages: {
    parameters: {
      query: {
        /** Id of the conversation. */
        conversation_id: number;
        /** Items per page. */
        per_page?: components["parameters"]["PerPage"] | undefined;
        /** Cursor taken from the previous response; leave it out for the first page. */
        cursor?: components["parameters"]["Cursor"] | undefined;
      };
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MessageList;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  sendMessage: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": SendMessageRequest;
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SendMessageResponse;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  retrySendMessage: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Id of the message to send again. */
        message_id: number;
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": StatusResponse;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createOrganization: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": {
          name: OrgName;
          alias?: OrgAlias | undefined;
          max_businesses?: MaxBusinesses | undefined;
        };
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            status?: RequestStatus;
            org_id?: OrgId;
            alias?: OrgAlias;
            max_businesses?: MaxBusinesses;
          };
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      default: components["responses"]["Error"];
    };
  };
  searchOrganizations: {
    parameters: {
      query?:
        | {
            /** Organization filter; only PROVIDER users may name another organization than their own. */
            org_id?: components["parameters"]["FilterOrgId"] | undefined;
            /** Fuzzy search on name or id. */
            query?: string | undefined;
            /** Organization alias. */
            alias?: string | undefined;
            /** Page to return, from 1; lower values count as 1. */
            page?: components["parameters"]["Page"] | undefined;
            /** Items per page. */
            per_page?: components["parameters"]["PerPage"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OrgList;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      default: components["responses"]["Error"];
    };
  };
  getOrganization: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Organization id. */
        org_id: components["parameters"]["OrgIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Org;
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  updateOrganization: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Organization id. */
        org_id: components["parameters"]["OrgIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": {
          name?: OrgName | undefined;
          alias?: OrgAlias | undefined;
          max_businesses?: MaxBusinesses | undefined;
        };
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            org_id?: OrgId;
            status?: RequestStatus;
          };
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  deleteOrganization: {
    parameters: {
      query?:
        | {
            /** Delete even when users or businesses remain. */
            force?: boolean | undefined;
          }
        | undefined;
      header?: undefined;
      path: {
        /** Organization id. */
        org_id: components["parameters"]["OrgIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            status?: RequestStatus;
            org_id?: OrgId;
          };
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  searchPost: {
    parameters: {
      query?:
        | {
            /**
             * Keeps only these businesses, comma-separated ids.
             * @example [
             *       "a1c9f37b4deca92f83b61d02",
             *       "9f4e2a8c0d73b154e621bc97"
             * ]
             */
            business__in?: components["parameters"]["BusinessIn"] | undefined;
            /** Filter on when an event or offer post starts; news posts compare their creation date. */
            start_datetime?: string | undefined;
            /** Filter on when an event or offer post ends; news posts compare one week after their creation date. */
            end_datetime?: string | undefined;
            /** Loose text match on the post's description. */
            summary?: string | undefined;
            /** Filter on the post's state. */
            state__in?: readonly PostState[] | undefined;
            /** Filter on one type of post (this filter says `standard` where a Post says `news`). */
            topic_type?: PostTopicType | undefined;
            /** Filter on several types of post. */
            topic_type__in?: readonly PostTopicType[] | undefined;
            /** Page to return, from 1; lower values count as 1. */
            page?: components["parameters"]["Page"] | undefined;
            /** Items per page. */
            per_page?: components["parameters"]["PerPage"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** One page of posts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PostList;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createPost: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": PostCreateRequest;
      };
    };
    responses: {
      /** The posts were accepted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PostCreateResult;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  updatePost: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Post id. */
        post_id: number;
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": PostUpdateRequest;
      };
    };
    responses: {
      /** The post after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Post;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getDiffusionErrors: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: {
      content: {
        "application/json": object;
      };
    };
    responses: {
      /** Errors grouped by publisher. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getPublisherErrors: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": PublisherErrorsRequest;
      };
    };
    responses: {
      /** Errors. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getPublisherStates: {
    parameters: {
      query?:
        | {
            /**
             * Keeps only these businesses, comma-separated ids.
             * @example [
             *       "a1c9f37b4deca92f83b61d02",
             *       "9f4e2a8c0d73b154e621bc97"
             * ]
             */
            business__in?: components["parameters"]["BusinessIn"] | undefined;
            /**
             * Publisher names to include.
             * @example [
             *       "facebook",
             *       "google_my_business"
             * ]
             */
            publishers?: readonly string[] | undefined;
            /**
             * States to include.
             * @example [
             *       "success",
             *       "to_configure",
             *       "pending"
             * ]
             */
            states?: readonly PublisherState[] | undefined;
            /** Items per page. */
            per_page?: number | undefined;
            /** Page to return. */
            page?: number | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** States keyed by business id. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PublisherStates;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getPresenceAnalyticsKeywords: {
    parameters: {
      query: {
        /**
         * Metrics to return, at least one.
         * @example [
         *       "count",
         *       "threshold"
         * ]
         */
        metrics: readonly ("count" | "threshold")[];
        /**
         * How to group; at most business and one period, or keyword.
         * @example [
         *       "keyword",
         *       "month"
         * ]
         */
        dimensions?: readonly ("business" | "keyword" | "month" | "year")[] | undefined;
        /** One dimension or metric used in the request; a leading minus sorts downwards. */
        order_by?: components["parameters"]["AnalyticsOrderBy"] | undefined;
        /**
         * Keeps only these businesses, comma-separated ids.
         * @example [
         *       "a1c9f37b4deca92f83b61d02",
         *       "9f4e2a8c0d73b154e621bc97"
         * ]
         */
        business__in?: components["parameters"]["BusinessIn"] | undefined;
        /** Earliest date. */
        filter_date__gte?: components["parameters"]["FilterDateGte"] | undefined;
        /** Latest date. */
        filter_date__lte?: components["parameters"]["FilterDateLte"] | undefined;
        /** Page to return. */
        page?: components["parameters"]["AnalyticsPage"] | undefined;
        /** Rows per page. */
        per_page?: components["parameters"]["AnalyticsPerPage"] | undefined;
      };
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** One page of keyword rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PresenceKeywordsList;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getPresenceAnalyticsMetrics: {
    parameters: {
      query: {
        /** Metrics to return, at least one. */
        metrics: readonly PresenceMetric[];
        /** How to group; at most business and one period. Without it the total is returned. */
        dimensions?: readonly ("business" | "day" | "week" | "month" | "year")[] | undefined;
        /** One dimension or metric used in the request; a leading minus sorts downwards. */
        order_by?: components["parameters"]["AnalyticsOrderBy"] | undefined;
        /**
         * Keeps only these businesses, comma-separated ids.
         * @example [
         *       "a1c9f37b4deca92f83b61d02",
         *       "9f4e2a8c0d73b154e621bc97"
         * ]
         */
        business__in?: components["parameters"]["BusinessIn"] | undefined;
        /** Leaves these businesses out, comma-separated ids. */
        business__notin?: components["parameters"]["BusinessNotIn"] | undefined;
        /** Keeps this city. */
        city?: components["parameters"]["BusinessFilterCity"] | undefined;
        /** Free text matched loosely against city, zipcode and name. */
        query?: components["parameters"]["BusinessFilterQuery"] | undefined;
        /** Earliest date. */
        filter_date__gte?: components["parameters"]["FilterDateGte"] | undefined;
        /** Latest date. */
        filter_date__lte?: components["parameters"]["FilterDateLte"] | undefined;
        /** Page to return. */
        page?: components["parameters"]["AnalyticsPage"] | undefined;
        /** Rows per page. */
        per_page?: components["parameters"]["AnalyticsPerPage"] | undefined;
      };
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** One page of metric rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PresenceMetricsList;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getReviewMetrics: {
    parameters: {
      query: {
        /** Metrics to compute, comma-separated, at least one. */
        metrics: readonly (
          | "average_rating"
          | "rating_distribution"
          | "reviews_count"
          | "reply_time"
          | "reply_means"
          | "average_rating_distribution"
          | "rank"
        )[];
        /** How the rows are grouped. Metrics accepted: user takes reply_time, reply_means and rank; tag takes average_rating, rating_distribution and reviews_count; business and group take all but average_rating_distribution; day to year take neither rank nor average_rating_distribution; no dimension takes all but rank. */
        dimensions?:
          ("day" | "week" | "month" | "year" | "business" | "group" | "user" | "tag") | undefined;
        /**
         * One sort key, with a minus sign before it for descending order; the rank metric needs it. Known keys: average_rating, reviews_count, reply_time__total, reply_means__total, ratio__rating_distribution__5.
         * @example -average_rating
         */
        order_by?: string | undefined;
        /**
         * Keeps only these businesses, comma-separated ids.
         * @example [
         *       "a1c9f37b4deca92f83b61d02",
         *       "9f4e2a8c0d73b154e621bc97"
         * ]
         */
        business__in?: components["parameters"]["BusinessIn"] | undefined;
        /** Leaves these businesses out, comma-separated ids. */
        business__notin?: components["parameters"]["BusinessNotIn"] | undefined;
        /** Keeps only the businesses of these groups, combined by the and/or logic of the group sections. */
        groups?: components["parameters"]["Groups"] | undefined;
        /** Keep only reviews carrying these tags (tag ids). */
        tags?: readonly number[] | undefined;
        /**
         * Keeps only reviews updated at or after this UTC date and time.
         * @example 2017-08-01T00:00:00
         */
        update_date__gte?: components["parameters"]["UpdateDateGte"] | undefined;
        /**
         * Keeps only reviews updated at or before this UTC date and time.
         * @example 2017-08-02T00:00:00
         */
        update_date__lte?: components["parameters"]["UpdateDateLte"] | undefined;
      };
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ReviewMetricsResponse;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getReviewQualitativeEvolution: {
    parameters: {
      query?:
        | {
            /** Length of each time bucket. */
            bucket?: components["parameters"]["Bucket"] | undefined;
            /** With false each bucket averages its own reviews only; with true it averages every review up to and including the bucket. */
            cumulative?: ("true" | "false") | undefined;
            /**
             * Keeps only these businesses, comma-separated ids.
             * @example [
             *       "a1c9f37b4deca92f83b61d02",
             *       "9f4e2a8c0d73b154e621bc97"
             * ]
             */
            business__in?: components["parameters"]["BusinessIn"] | undefined;
            /**
             * Keeps only reviews whose text holds at least one of these comma-separated keywords; join the words of one keyword with a plus sign.
             * @example [
             *       "bonjour",
             *       "good+service"
             * ]
             */
            keywords?: components["parameters"]["Keywords"] | undefined;
            /**
             * Keeps only reviews updated at or after this UTC date and time.
             * @example 2017-08-01T00:00:00
             */
            update_date__gte?: components["parameters"]["UpdateDateGte"] | undefined;
            /**
             * Keeps only reviews updated at or before this UTC date and time.
             * @example 2017-08-02T00:00:00
             */
            update_date__lte?: components["parameters"]["UpdateDateLte"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "date": "2019-11-29",
           *         "average": 4.54,
           *         "added": 50,
           *         "cum_sum": 70
           *       }
           * ]
           */
          "application/json": ReviewQualitativeBucket[];
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  getReviewQuantitativeEvolution: {
    parameters: {
      query?:
        | {
            /** Length of each time bucket. */
            bucket?: components["parameters"]["Bucket"] | undefined;
            /**
             * Keeps only these businesses, comma-separated ids.
             * @example [
             *       "a1c9f37b4deca92f83b61d02",
             *       "9f4e2a8c0d73b154e621bc97"
             * ]
             */
            business__in?: components["parameters"]["BusinessIn"] | undefined;
            /**
             * Keeps only reviews whose text holds at least one of these comma-separated keywords; join the words of one keyword with a plus sign.
             * @example [
             *       "bonjour",
             *       "good+service"
             * ]
             */
            keywords?: components["parameters"]["Keywords"] | undefined;
            /**
             * Keeps only reviews updated at or after this UTC date and time.
             * @example 2017-08-01T00:00:00
             */
            update_date__gte?: components["parameters"]["UpdateDateGte"] | undefined;
            /**
             * Keeps only reviews updated at or before this UTC date and time.
             * @example 2017-08-02T00:00:00
             */
            update_date__lte?: components["parameters"]["UpdateDateLte"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "date": "2019-11-29",
           *         "added": 50,
           *         "previous_sum": 20,
           *         "cum_sum": 70
           *       },
           *       {
           *         "date": "2019-12-05",
           *         "added": 34,
           *         "previous_sum": 70,
           *         "cum_sum": 104
           *       }
           * ]
           */
          "application/json": ReviewQuantitativeBucket[];
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  getReviewStats: {
    parameters: {
      query?:
        | {
            /**
             * Keeps only these businesses, comma-separated ids.
             * @example [
             *       "a1c9f37b4deca92f83b61d02",
             *       "9f4e2a8c0d73b154e621bc97"
             * ]
             */
            business__in?: components["parameters"]["BusinessIn"] | undefined;
            /**
             * Keeps only reviews whose text holds at least one of these comma-separated keywords; join the words of one keyword with a plus sign.
             * @example [
             *       "bonjour",
             *       "good+service"
             * ]
             */
            keywords?: components["parameters"]["Keywords"] | undefined;
            /**
             * Keeps only reviews updated at or after this UTC date and time.
             * @example 2017-08-01T00:00:00
             */
            update_date__gte?: components["parameters"]["UpdateDateGte"] | undefined;
            /**
             * Keeps only reviews updated at or before this UTC date and time.
             * @example 2017-08-02T00:00:00
             */
            update_date__lte?: components["parameters"]["UpdateDateLte"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ReviewStats;
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  getReviewInvitationStatus: {
    parameters: {
      query?:
        | {
            /** Invitation to look up; not marked as required. */
            invitation_id?: InvitationId | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ReviewInvitationStatus;
        };
      };
      400: components["responses"]["Error"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  checkDuplicatedReviewInvitation: {
    parameters: {
      query: {
        /** Business that sent the invitation. */
        business_id: BusinessId;
        /**
         * Phone number the invitation went to, exactly as it was given.
         * @example 0701020304
         */
        target_phone: string;
        /**
         * Lower time bound as a Unix timestamp.
         * @example 1559148288
         */
        after?: number | undefined;
      };
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ReviewInvitationList;
        };
      };
      400: components["responses"]["Error"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  sendReviewInvitation: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": ReviewInvitationRequest;
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ReviewInvitationResponse;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  getInvitationTemplate: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InvitationTemplate;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  updateInvitationTemplate: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: {
      content: {
        "application/json": object;
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  ReplyToReview: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": CommentCreateRequest;
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Comment;
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  ModifyReplyOfReview: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Reply to act on. */
        comment_id: components["parameters"]["CommentIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": CommentUpdateRequest;
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Comment;
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  deleteReplyOfReview: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Reply to act on. */
        comment_id: components["parameters"]["CommentIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": StatusResponse;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  searchReviews: {
    parameters: {
      query?:
        | {
            /**
             * Keeps only these businesses, comma-separated ids.
             * @example [
             *       "a1c9f37b4deca92f83b61d02",
             *       "9f4e2a8c0d73b154e621bc97"
             * ]
             */
            business__in?: components["parameters"]["BusinessIn"] | undefined;
            /** Leaves these businesses out, comma-separated ids. */
            business__notin?: components["parameters"]["BusinessNotIn"] | undefined;
            /**
             * Set to true to get only the reviews without a text (the reply text is not considered).
             * @example false
             */
            content__isnull?: ("true" | "false") | undefined;
            /**
             * Keep only reviews from these publishers, comma-separated.
             * @example [
             *       "google_my_business",
             *       "facebook"
             * ]
             */
            partner__in?: readonly ReviewPublisher[] | undefined;
            /**
             * Keep only Google reviews having one of these ratings, comma-separated.
             * @example [
             *       4,
             *       5
             * ]
             */
            gmb_rating__in?: readonly (1 | 2 | 3 | 4 | 5)[] | undefined;
            /**
             * Keep only Tripadvisor reviews having one of these ratings, comma-separated.
             * @example [
             *       1,
             *       2
             * ]
             */
            tripadvisor_rating__in?: readonly (1 | 2 | 3 | 4 | 5)[] | undefined;
            /**
             * Keep only Facebook reviews having one of these recommendation flags.
             * @example [
             *       false
             * ]
             */
            recommended__in?: readonly boolean[] | undefined;
            /**
             * Keeps only reviews updated at or after this UTC date and time.
             * @example 2017-08-01T00:00:00
             */
            update_date__gte?: components["parameters"]["UpdateDateGte"] | undefined;
            /**
             * Keeps only reviews updated at or before this UTC date and time.
             * @example 2017-08-02T00:00:00
             */
            update_date__lte?: components["parameters"]["UpdateDateLte"] | undefined;
            /**
             * Keep only reviews in one of these states, comma-separated.
             * @example [
             *       "treated",
             *       "not_treated"
             * ]
             */
            state__in?:
              | readonly (
                  | "treated"
                  | "not_treated"
                  | "deleted"
                  | "pending_auto_reply"
                  | "treated_auto_reply"
                )[]
              | undefined;
            /**
             * Keeps only reviews whose text holds at least one of these comma-separated keywords; join the words of one keyword with a plus sign.
             * @example [
             *       "bonjour",
             *       "good+service"
             * ]
             */
            keywords?: components["parameters"]["Keywords"] | undefined;
            /** Items per page. */
            per_page?: components["parameters"]["PerPage"] | undefined;
            /**
             * Sort key with an optional minus sign for descending order; -update_date is the only value met.
             * @example -update_date
             */
            order_by?: string | undefined;
            /** Page to return; the docs give 0 as default while answers count from 1. */
            page?: components["parameters"]["PageDefaultZero"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ReviewList;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      default: components["responses"]["Error"];
    };
  };
  fetchReviewReplySuggestion: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Review to act on. */
        review_id: components["parameters"]["ReviewIdPath"];
        /** Which suggestion to fetch, 0 to 2. */
        index: number;
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ReviewReplySuggestion;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createTemplate: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": ReviewReplyTemplateCreateRequest;
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ReviewReplyTemplate;
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  deleteTemplate: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Template to delete. */
        template_id: number;
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": StatusResponse;
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  getTemplatePlaceholders: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TemplatePlaceholder;
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  searchTemplate: {
    parameters: {
      query?:
        | {
            /** Page to return; the docs give 0 as default while answers count from 1. */
            page?: components["parameters"]["PageDefaultZero"] | undefined;
            /** Keep templates meant (or not) for positive reviews, such as 4 or 5 stars. */
            positive?: boolean | undefined;
            /** Keep templates meant (or not) for neutral reviews, such as 3 stars. */
            neutral?: boolean | undefined;
            /** Keep templates meant (or not) for negative reviews, such as 1 or 2 stars. */
            negative?: boolean | undefined;
            /**
             * Keep templates written in one of these languages, comma-separated.
             * @example [
             *       "fr",
             *       "it"
             * ]
             */
            language__in?: readonly Lang[] | undefined;
            /** Search in the template titles. */
            title_query?: string | undefined;
            /** Search in the template texts. */
            text_query?: string | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ReviewReplyTemplateList;
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  updateReview: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Review to act on. */
        review_id: components["parameters"]["ReviewIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": ReviewUpdateRequest;
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Review;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  businessPlans: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** Plans. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BusinessPlans;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  updateBusinessPlans: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /**
         * Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "plans": [
         *         {
         *           "name": "presence_management",
         *           "enabled": true,
         *           "expiration_date": "2026-01-01"
         *         },
         *         {
         *           "name": "review_management",
         *           "enabled": false
         *         }
         *       ]
         * }
         */
        "application/json": BusinessPlansUpdateRequest;
      };
    };
    responses: {
      /** Result. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            business_id?: BusinessId;
            status?: RequestStatus;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  organizationPlans: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Organization id. */
        org_id: components["parameters"]["OrgIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** The organization's plans. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OrganizationPlans;
        };
      };
      400: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  updateOrganizationPlans: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** Organization id. */
        org_id: components["parameters"]["OrgIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": {
          /** The complete list of plans. */
          plans?:
            | readonly {
                name?: PlanName | undefined;
                /** @example 2026-01-01 */
                expiration_date?: string | undefined;
              }[]
            | undefined;
        };
      };
    };
    responses: {
      /** Result. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * Organization id.
             * @example 42
             */
            org_id?: number;
            status?: RequestStatus;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createUser: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": UserCreateRequest;
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserStatusResponse;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      default: components["responses"]["Error"];
    };
  };
  getMyUser: {
    parameters: {
      query?:
        | {
            /** Whether business_ids is part of the response. */
            display_business_ids?: components["parameters"]["DisplayBusinessIds"] | undefined;
            /**
             * Organization whose permissions are returned, for users who reach several.
             * @example 42
             */
            org_id_custom_fields_permissions?: number | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MyUser;
        };
      };
      401: components["responses"]["401"];
      default: components["responses"]["Error"];
    };
  };
  searchUser: {
    parameters: {
      query?:
        | {
            /** Exact, case-insensitive email. */
            email?: string | undefined;
            /** Organization filter; only PROVIDER users may name another organization than their own. */
            org_id?: components["parameters"]["FilterOrgId"] | undefined;
            /** Fuzzy search on full name and email. */
            query?: string | undefined;
            /** Account status filter. */
            status?: UserStatus | undefined;
            /** Whether business_ids is part of the response. */
            display_business_ids?: components["parameters"]["DisplayBusinessIds"] | undefined;
            /** Page to return, from 1; lower values count as 1. */
            page?: components["parameters"]["Page"] | undefined;
            /** Items per page. */
            per_page?: components["parameters"]["PerPage"] | undefined;
            /** Sort attribute; prefix with a minus sign for reverse order. */
            order_by?:
              | (
                  | "email"
                  | "first_name"
                  | "last_name"
                  | "role"
                  | "org_id"
                  | "group_id"
                  | "status"
                  | "-email"
                  | "-first_name"
                  | "-last_name"
                  | "-role"
                  | "-org_id"
                  | "-group_id"
                  | "-status"
                )
              | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserList;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      default: components["responses"]["Error"];
    };
  };
  getUser: {
    parameters: {
      query?:
        | {
            /** Whether business_ids is part of the response. */
            display_business_ids?: components["parameters"]["DisplayBusinessIds"] | undefined;
          }
        | undefined;
      header?: undefined;
      path: {
        /** User id. */
        user_id: components["parameters"]["UserIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserWithFeatures;
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  updateUser: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** User id. */
        user_id: components["parameters"]["UserIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": UserUpdateRequest;
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserStatusResponse;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  deleteUser: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** User id. */
        user_id: components["parameters"]["UserIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserStatusResponse;
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  getUserBusinesses: {
    parameters: {
      query?:
        | {
            /** Page to return, from 1; lower values count as 1. */
            page?: components["parameters"]["Page"] | undefined;
            /** Items per page. */
            per_page?: components["parameters"]["PerPage"] | undefined;
          }
        | undefined;
      header?: undefined;
      path: {
        /** User id. */
        user_id: components["parameters"]["UserIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BusinessList;
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  reinviteUser: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** User id. */
        user_id: components["parameters"]["UserIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": StatusResponse;
        };
      };
      401: components["responses"]["401"];
      403: components["responses"]["403"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  getUserPreferences: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** User id. */
        user_id: components["parameters"]["UserIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserPreferences;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  setUserPreferences: {
    parameters: {
      query?: undefined;
      header?: undefined;
      path: {
        /** User id. */
        user_id: components["parameters"]["UserIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": UserPreferencesInput;
      };
    };
    responses: {
      /** OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserStatusResponse;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getWebhookList: {
    parameters: {
      query?:
        | {
            /** Organization id; only PROVIDER users must give it. */
            org_id?: components["parameters"]["WebhookOrgId"] | undefined;
            /** Page to return, from 1; lower values count as 1. */
            page?: components["parameters"]["Page"] | undefined;
            /** Items per page. */
            per_page?: components["parameters"]["PerPage"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** One page of configurations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookList;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createWebhooks: {
    parameters: {
      query?:
        | {
            /** Organization id; only PROVIDER users must give it. */
            org_id?: components["parameters"]["WebhookOrgId"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": WebhookCreateRequest;
      };
    };
    responses: {
      /** The configurations created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items?: Webhook[];
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  tryoutWebhooks: {
    parameters: {
      query?:
        | {
            /** Organization id; only PROVIDER users must give it. */
            org_id?: components["parameters"]["WebhookOrgId"] | undefined;
          }
        | undefined;
      header?: undefined;
      path?: undefined;
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": object;
      };
    };
    responses: {
      /** Result of the tests. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getWebhook: {
    parameters: {
      query?:
        | {
            /** Organization id; only PROVIDER users must give it. */
            org_id?: components["parameters"]["WebhookOrgId"] | undefined;
          }
        | undefined;
      header?: undefined;
      path: {
        /** Id of the webhook configuration. */
        webhook_id: components["parameters"]["WebhookIdPath"];
      };
      cookie?: undefined;
    };
    requestBody?: never;
    responses: {
      /** The configuration. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Webhook;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  updateWebhook: {
    parameters: {
      query?:
        | {
            /** Organization id; only PROVIDER users must give it. */
            org_id?: components["parameters"]["WebhookOrgId"] | undefined;
          }
        | undefined;
      header?: undefined;
      path: {
        /** Id of the webhook configuration. */
        webhook_id: components["parameters"]["WebhookIdPath"];
      };
      cookie?: undefined;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * HTTPS address that receives the events.
           * @example https://example.com/webhook
           */
          url?: string | undefined;
          custom_headers?: WebhookCustomHeaders | undefined;
        };
      };
    };
    responses: {
      /** The configuration. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Webhook;
        };
      };
      default: components["responses"]["Error"];
    };
  };
  businessCreated: {
    parameters: {
      query?: never;
      header: {
        /** Base64 of the Ed25519 signature of the request body. */
        "X-Partoo-Signature-v1": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": BusinessCreatedEvent;
      };
    };
    responses: {
      /** Acknowledges receipt. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  businessUpdated: {
    parameters: {
      query?: never;
      header: {
        /** Base64 of the Ed25519 signature of the request body. */
        "X-Partoo-Signature-v1": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": BusinessUpdatedEvent;
      };
    };
    responses: {
      /** Acknowledges receipt. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  leadReceived: {
    parameters: {
      query?: never;
      header: {
        /** Base64 of the Ed25519 signature of the request body. */
        "X-Partoo-Signature-v1": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": LeadReceivedEvent;
      };
    };
    responses: {
      /** Acknowledges receipt. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  messageCreated: {
    parameters: {
      query?: never;
      header: {
        /** Base64 of the Ed25519 signature of the request body. */
        "X-Partoo-Signature-v1": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": MessageCreatedEvent;
      };
    };
    responses: {
      /** Acknowledges receipt. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  messageReceived: {
    parameters: {
      query?: never;
      header: {
        /** Base64 of the Ed25519 signature of the request body. */
        "X-Partoo-Signature-v1": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": MessageReceivedEvent;
      };
    };
    responses: {
      /** Acknowledges receipt. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  messageUpdated: {
    parameters: {
      query?: never;
      header: {
        /** Base64 of the Ed25519 signature of the request body. */
        "X-Partoo-Signature-v1": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": MessageUpdatedEvent;
      };
    };
    responses: {
      /** Acknowledges receipt. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  reviewCreated: {
    parameters: {
      query?: never;
      header: {
        /** Base64 of the Ed25519 signature of the request body. */
        "X-Partoo-Signature-v1": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": ReviewCreatedEvent;
      };
    };
    responses: {
      /** Acknowledges receipt. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  reviewUpdated: {
    parameters: {
      query?: never;
      header: {
        /** Base64 of the Ed25519 signature of the request body. */
        "X-Partoo-Signature-v1": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": ReviewUpdatedEvent;
      };
    };
    responses: {
      /** Acknowledges receipt. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
/** Not seen in the docs: nullability of last_used_at and the revoked_ fields. */
export interface ApiKey {
  /** @example 3245 */
  id?: number;
  /** @example API key name */
  label?: string;
  /** @example API key for updating business name, and categories. */
  description?: string;
  user_id?: UserId;
  /**
   * First and last name; null for the integration key of an organization.
   * @example Perceval de Galles
   */
  user_name?: string | null;
  user_role?: Role;
  user_type?: ApiKeyUserType;
  /**
   * True once revoked.
   * @example false
   */
  disabled?: boolean;
  /**
   * Tomorrow at the earliest, as yyyy-mm-dd; null for none.
   * @example 2022-06-05
   */
  expiration_date?: string | null;
  /**
   * Date and time with a space in place of T.
   * @example 2019-08-22 11:46:38.914467+00
   */
  last_used_at?: string | null;
  created_by?: UserId;
  /** @example John Smith */
  created_by_name?: string;
  /**
   * Date and time with a space in place of T.
   * @example 2018-03-12 11:49:03.399475+00
   */
  created_at?: string;
  revoked_by?: UserId | null;
  /** @example John Smith */
  revoked_by_name?: string | null;
  /**
   * Date and time with a space in place of T.
   * @example 2020-10-20 11:46:38.914467+00
   */
  revoked_at?: string | null;
  /**
   * Allowed IPs or CIDR ranges; empty means no restriction.
   * @example [
   *       "172.16.0.0/12",
   *       "127.0.0.1"
   * ]
   */
  ip_whitelist?: string[];
  /**
   * False gives the key all permissions of its creator.
   * @example true
   */
  has_restricted_permissions?: boolean;
  /**
   * @example [
   *       "business_edit",
   *       "business_edit_name",
   *       "business_edit_categories"
   * ]
   */
  permissions?: string[];
}
export interface ApiKeyList extends ListResult {
  api_keys?: ApiKey[];
}
export interface ApiKeyRequest {
  /** @example API key name */
  label?: string | undefined;
  /** @example API key for updating business name, and categories. */
  description?: string | undefined;
  /**
   * Tomorrow at the earliest, as yyyy-mm-dd; null for none.
   * @example 2022-06-05
   */
  expiration_date?: (string | null) | undefined;
  /**
   * Allowed IPs or CIDR ranges; empty means no restriction.
   * @example [
   *       "172.16.0.0/12",
   *       "127.0.0.1"
   * ]
   */
  ip_whitelist?: readonly string[] | undefined;
  /**
   * False gives the key all permissions of its creator.
   * @example true
   */
  has_restricted_permissions?: boolean | undefined;
  /**
   * @example [
   *       "business_edit",
   *       "business_edit_name",
   *       "business_edit_categories"
   * ]
   */
  permissions?: readonly string[] | undefined;
}
/** @enum {string} */
export type ApiKeyStatus = "active" | "inactive" | "disabled" | "expired";
/** @enum {string} */
export type ApiKeyUserType = "bot" | "user";
/**
 * A business (a point of sale, or a brand).
 *
 * Not seen in the docs: anything after promos; nullability of all properties but city, zipcode and region; declared types.
 *
 * Inferred, not read in the docs: types (from examples and the create page); from 2021: custom_fields, deprecated marks, formats uri and double.
 */
export interface Business {
  id?: BusinessId | null;
  /**
   * Timestamp in seconds of the creation.
   * @example 1409925979.5
   */
  created?: number | null;
  /**
   * Timestamp in seconds of the last change, custom fields and related objects aside.
   * @example 1561335111.681374
   */
  modified?: number | null;
  /**
   * Store code of the business.
   * @example CS-75019
   */
  code?: string | null;
  status?: BusinessStatus | null;
  /**
   * Day the business opens, as YYYY-MM-DD.
   *
   * Not seen in the docs: nullability.
   * @example 2025-01-01
   */
  opening_date?: string | null;
  /**
   * Id of the organization of the business.
   * @example 42
   */
  org_id?: number | null;
  /**
   * Id of the single group of the former group system.
   *
   * Inferred, not read in the docs: property (only in older examples).
   * @example 23
   */
  group_id?: number | null;
  groups?: BusinessGroups | null;
  /**
   * Name shown on the platforms.
   * @example Corner shop
   */
  name?: string | null;
  /** Address of the business. */
  address?: string | null;
  /**
   * Street line of the address.
   * @example 12 bis rue du coquelicot
   */
  address_full?: string | null;
  /** Complement to the address. */
  address2?: string | null;
  city?: BusinessCity;
  zipcode?: BusinessZipcode;
  region?: BusinessRegion;
  /**
   * Country, an ISO 3166 alpha-2 code.
   * @example FR
   */
  country?: string | null;
  /**
   * Default language of the business.
   * @example fr
   */
  default_lang?: string | null;
  categories?: BusinessCategories | null;
  /** Default spans that can be used to fill the hours of a day. */
  time_slot_reference?: TimeWindow[] | null;
  open_hours?: OpenHours | null;
  specific_hours?: SpecificHours | null;
  /**
   * Short description.
   * @example lorem ipsum
   */
  description_short?: string | null;
  /**
   * Long description.
   * @example lorem ipsum dolor sit amet
   */
  description_long?: string | null;
  /**
   * Format: uri
   * Web site.
   * @example https://www.corner-shop.co/
   */
  website_url?: string | null;
  /**
   * Format: uri
   * Facebook page.
   * @example https://www.facebook.com/the-corner-shop
   */
  facebook_url?: string | null;
  /**
   * Format: uri
   * Twitter page.
   * @example https://www.twitter.com/the-corner-shop
   */
  twitter_url?: string | null;
  /** Id of the linked Google location. */
  google_location_id?: string | null;
  /** Id of the linked Facebook page. */
  facebook_page_id?: string | null;
  /** National registration number, such as the SIRET in France. */
  national_identification_number?: string | null;
  /**
   * Format: uri
   * URL of the logo.
   */
  logo_url?: string | null;
  contacts?: Contact[] | null;
  photos?: Photos | null;
  /**
   * Format: double
   * Latitude sent to the platforms.
   * @example -3.585993
   */
  lat?: number | null;
  /**
   * Format: double
   * Longitude sent to the platforms.
   * @example 47.870341
   */
  long?: number | null;
  subscriptions?: BusinessSubscriptions | null;
  /**
   * Features the business has through its own plans and those of its organization.
   * @example [
   *       "business_edition",
   *       "diffusion",
   *       "review_management",
   *       "review_invite",
   *       "messages"
   * ]
   */
  features?: BusinessFeature[] | null;
  /**
   * Values of the custom fields of the organization.
   *
   * Inferred, not read in the docs: from 2021: whole property.
   */
  custom_fields?: CustomFieldValue[] | null;
  /**
   * @deprecated URLs of videos.
   */
  videos?: string[] | null;
  /**
   * @deprecated French SIRET number.
   */
  siret?: string | null;
  /**
   * How complete the profile is, in percent.
   *
   * Inferred, not read in the docs: type (from the example).
   * @example 77
   */
  completion_rate?: number | null;
  /** @deprecated */
  news?: BusinessNews[] | null;
  /** @deprecated */
  promos?: BusinessPromo[] | null;
}
/** Flat object of your own keys. */
export type BusinessAdditionalData = object;
/**
 * Value that a business has for one Google attribute.
 *
 * Inferred, not read in the docs: from 2021: discriminator, nullability of the values.
 */
export type BusinessAttribute =
  | BusinessAttributeBool
  | BusinessAttributeEnum
  | BusinessAttributeRepeatableEnum
  | BusinessAttributeUrl
  | BusinessAttributeRepeatableUrl;
/** Boolean */
export interface BusinessAttributeBool {
  /** @enum {string} */
  type: "BOOL";
  /**
   * Google id of the attribute.
   * @example has_curbside_pickup
   */
  gmb_id?: string;
  value?: boolean | null;
}
/** Enum */
export interface BusinessAttributeEnum {
  /** @enum {string} */
  type: "ENUM";
  /**
   * Google id of the attribute.
   * @example wi_fi
   */
  gmb_id?: string;
  /** @example free_wi_fi */
  value?: string | null;
}
/** Repeatable Enum */
export interface BusinessAttributeRepeatableEnum {
  /** @enum {string} */
  type: "REPEATABLE_ENUM";
  /**
   * Google id of the attribute.
   * @example pay_credit_card_types_accepted
   */
  gmb_id?: string;
  /** Not seen in the docs: whether it may be null. */
  value?: {
    /** Options that hold. */
    set_values?: string[];
    /** Options that do not hold. */
    unset_values?: string[];
  } | null;
}
/** Repeatable URL */
export interface BusinessAttributeRepeatableUrl {
  /** @enum {string} */
  type: "REPEATABLE_URL";
  /**
   * Google id of the attribute.
   * @example url_reservations
   */
  gmb_id?: string;
  value?: string[] | null;
}
export interface BusinessAttributes {
  attributes?: BusinessAttribute[];
}
/** URL */
export interface BusinessAttributeUrl {
  /** @enum {string} */
  type: "URL";
  /**
   * Google id of the attribute.
   * @example url_menu
   */
  gmb_id?: string;
  /** @example https://www.test.fr */
  value?: string | null;
}
/**
 * Ids of the categories of the business.
 * @example [
 *       "gcid:restaurant",
 *       "gcid:fast_food_restaurant",
 *       "gcid:hamburger_restaurant"
 * ]
 */
export type BusinessCategories = string[];
/**
 * City of the business.
 *
 * Inferred, not read in the docs: null (from the publisher errors page).
 * @example Paris
 */
export type BusinessCity = string | null;
export interface BusinessCompletionStats {
  /**
   * Mean completion rate of the matching businesses.
   *
   * Inferred, not read in the docs: type (from the example).
   * @example 72
   */
  average_completion_rate?: number;
  /** How many businesses have a low, middling or high completion rate. */
  counts?: {
    /**
     * Inferred, not read in the docs: type (from the example).
     * @example 2
     */
    low?: number;
    /**
     * Inferred, not read in the docs: type (from the example).
     * @example 10
     */
    mid?: number;
    /**
     * Inferred, not read in the docs: type (from the example).
     * @example 22
     */
    high?: number;
  };
}
export interface BusinessCreatedEvent {
  /** @enum {string} */
  type?: "business_created";
  payload?: {
    business?: Business;
  };
}
/**
 * Fields of a new business.
 *
 * Not seen in the docs: whether contacts is required; whatever follows custom_fields; declared types from opening_date on.
 *
 * Inferred, not read in the docs: from 2021: formats uri and double, maxLength of description_long.
 */
export interface BusinessCreateRequest {
  /**
   * Name shown on the platforms.
   * @example Corner shop
   */
  name: string;
  /**
   * Id of the organization that gets the business.
   * @example 42
   */
  org_id?: number | undefined;
  groups?: BusinessGroupsInput | undefined;
  /**
   * LOCAL for a physical place with an address, GLOBAL for a brand.
   * @example LOCAL
   * @enum {string}
   */
  reach?: ("LOCAL" | "GLOBAL") | undefined;
  /**
   * Country, an ISO 3166 alpha-2 code.
   * @example FR
   */
  country: string;
  zipcode?: BusinessZipcode | undefined;
  /** City; required when reach is LOCAL or not sent. */
  city?: BusinessCity | undefined;
  region?: BusinessRegion | undefined;
  categories: BusinessCategoriesInput;
  /**
   * Store code; one is made up when none is sent.
   * @example CS-75019
   */
  code?: string | undefined;
  /**
   * Whether the business is open, closed for good, or closed for a while (meant for more than one week; shorter closures go into specific_hours).
   *
   * Not seen in the docs: values that a returned business can carry.
   *
   * Inferred, not read in the docs: values (from the create page).
   * @enum {string}
   */
  status?: ("open" | "closed" | "temporarily_closed") | undefined;
  /**
   * Day the business opens.
   * @example 2025-01-01
   */
  opening_date?: string | undefined;
  /**
   * Street line of the address.
   * @example 12 bis rue du coquelicot
   */
  address_full?: string | undefined;
  /** Complement to the address. */
  address2?: string | undefined;
  /**
   * Format: double
   * Latitude.
   * @example -3.585993
   */
  lat?: number | undefined;
  /**
   * Format: double
   * Longitude.
   * @example 47.870341
   */
  long?: number | undefined;
  /**
   * Format: uri
   * Web site.
   * @example https://www.corner-shop.co/
   */
  website_url?: string | undefined;
  /**
   * Format: uri
   * Facebook page.
   * @example https://www.facebook.com/the-corner-shop
   */
  facebook_url?: string | undefined;
  /**
   * Format: uri
   * Twitter page.
   * @example https://www.twitter.com/the-corner-shop
   */
  twitter_url?: string | undefined;
  /**
   * Short description, in the language of the country.
   *
   * Not seen in the docs: length limit (80 in a guide, 200 in 2021).
   * @example lorem ipsum
   */
  description_short?: string | undefined;
  /**
   * Long description, in the language of the country.
   * @example lorem ipsum dolor sit amet
   */
  description_long?: string | undefined;
  open_hours?: OpenHoursInput | undefined;
  specific_hours?: SpecificHoursInput | undefined;
  contacts?: readonly ContactInput[] | undefined;
  photos?: PhotosInput | undefined;
  /** National registration number. */
  national_identification_number?: string | undefined;
  custom_fields?: CustomFieldValues | undefined;
}
/** Inferred, not read in the docs: business_edition, review_ai_suggestion (from examples). */
export type BusinessFeature =
  | "diffusion"
  | "feedback_management"
  | "messages"
  | "posts"
  | "review_invite"
  | "review_management"
  | "business_edition"
  | "review_ai_suggestion"
  | (string & {});
/**
 * A standard field, or a custom field when type is present; the properties from type on belong to custom fields.
 *
 * Not seen in the docs: whether IMAGES_UPLOADER occurs here.
 *
 * Inferred, not read in the docs: from 2021: min, max, possible_images_labels, possible_images_urls.
 */
export interface BusinessField {
  /** @example country */
  name?: string;
  /** Editable by the caller. */
  enabled?: boolean;
  /** Editable by more restricted roles. */
  enabled_for_subroles?: boolean;
  type?: CustomFieldType;
  /** @example 1 */
  id?: number;
  /** @example 10 */
  order?: number;
  /** @example 4 */
  section_id?: number;
  /** @example 250 */
  max_len?: number;
  possible_values?: string[];
  min?: number;
  max?: number;
  possible_images_labels?: string[];
  possible_images_urls?: string[];
}
export interface BusinessFieldsSection {
  /** Inferred, not read in the docs: enum (from the example, same as in 2021). */
  name?:
    "address" | "description" | "hours" | "photos" | "contact" | "custom_fields" | (string & {});
  fields?: BusinessField[];
}
export type BusinessFieldsSections = BusinessFieldsSection[];
/**
 * Ids of the groups the business belongs to.
 * @example [
 *       1,
 *       2,
 *       3
 * ]
 */
export type BusinessGroups = number[];
/**
 * Id of a business.
 * @example 5409c35a97bbc544d8e26737
 */
export type BusinessId = string;
export interface BusinessList extends ListResult {
  businesses?: Business[];
}
export interface BusinessLodging {
  /** Null when the Google location cannot hold lodging data, empty when none is set yet. */
  lodging: LodgingAttribute[] | null;
}
export interface BusinessLodgingUpdateRequest {
  lodging: readonly LodgingAttributeInput[];
}
export interface BusinessMoreHours {
  more_hours?: MoreHoursItem[];
}
/**
 * @deprecated A piece of news of the business.
 *
 * Inferred, not read in the docs: from 2021: deprecated.
 */
export interface BusinessNews {
  description?: string;
}
/** A plan of the business. */
export interface BusinessPlan {
  name?: PlanName;
  enabled?: boolean;
  /** @example 2025-01-01 */
  subscription_date?: string;
  /** @example 2026-01-01 */
  expiration_date?: string | null;
}
export interface BusinessPlanInput {
  name?: PlanName | undefined;
  enabled?: boolean | undefined;
  /** @example 2026-01-01 */
  expiration_date?: string | undefined;
}
export interface BusinessPlans {
  /** Plans of the business. */
  plans?: BusinessPlan[];
  /** Plans of its organization. */
  org_plans?: OrganizationPlan[];
  /** Plans in force for the business. */
  active_plans?: BusinessPlan[];
}
export interface BusinessPlansUpdateRequest {
  /** The complete list of the plans of the business. */
  plans?: readonly BusinessPlanInput[] | undefined;
}
/**
 * @deprecated A promotion of the business.
 *
 * Not seen in the docs: everything after title.
 *
 * Inferred, not read in the docs: from 2021: deprecated, description, term_of_use, additional_informations, begin, end, images, client_offer_url, promo_url.
 */
export interface BusinessPromo {
  /** Title. */
  title?: string;
  /** Text. */
  description?: string;
  /** Terms. */
  term_of_use?: string;
  /** Further text. */
  additional_informations?: string;
  /** Start timestamp. */
  begin?: number;
  /** End timestamp. */
  end?: number;
  /** URLs of pictures. */
  images?: string[];
  /**
   * Format: uri
   * URL of the offer.
   */
  client_offer_url?: string;
  /**
   * Format: uri
   * URL of the web site.
   */
  promo_url?: string;
}
/** Inferred, not read in the docs: names and types (from the example). */
export interface BusinessPublisherStates {
  business_formatted_address?: string;
  business_id?: string;
  business_name?: string;
  /** Keyed by publisher name. */
  publishers?: {
    [key: string]: PublisherStateDetail;
  };
}
/**
 * Region of the business; matters in some countries only.
 *
 * Inferred, not read in the docs: null (from the publisher errors page).
 * @example Ile-de-France
 */
export type BusinessRegion = string | null;
export interface BusinessService {
  /**
   * Inferred, not read in the docs: type (from the example).
   * @example 1
   */
  service_id?: number;
  type?: "STRUCTURED_SERVICE_ITEM" | "FREE_FORM_SERVICE_ITEM" | (string & {});
  /** @example Climbing Gym */
  name?: string;
  /** @example 50 */
  price?: number;
  description?: string;
  /** @example gcid:climbing_gym */
  category_gmb_name?: string;
}
export interface BusinessServices {
  services?: BusinessService[];
}
/**
 * Whether the business is open, closed for good, or closed for a while (meant for more than one week; shorter closures go into specific_hours).
 *
 * Not seen in the docs: values that a returned business can carry.
 *
 * Inferred, not read in the docs: values (from the create page).
 */
export type BusinessStatus = "open" | "closed" | "temporarily_closed" | (string & {});
/**
 * Answer to the calls that create, change or delete a business.
 *
 * Inferred, not read in the docs: from 2021: status, id.
 */
export interface BusinessStatusResponse {
  status?: RequestStatus;
  id?: BusinessId;
}
export interface BusinessSubscriptionDetails {
  presence_management?: SubscriptionDetails;
  review_management?: SubscriptionDetails;
  review_booster?: SubscriptionDetails;
  messages?: SubscriptionDetails;
}
/** Whether each product is active for the business. */
export interface BusinessSubscriptions {
  presence_management?: SubscriptionActive;
  review_management?: SubscriptionActive;
  review_booster?: SubscriptionActive;
  messages?: SubscriptionActive;
}
export interface BusinessUpdatedEvent {
  /** @enum {string} */
  type?: "business_updated";
  payload?: {
    business?: Business;
  };
}
/**
 * Fields to change; those left out stay as they are.
 *
 * Not seen in the docs: property list of the current page.
 *
 * Inferred, not read in the docs: groups, opening_date, address_full (named as on the create page); name, org_id, country, zipcode, city, region, categories, code (from the publisher errors page); from 2021: status, address2, lat, long, website_url, facebook_url, twitter_url, description_short, description_long, open_hours, specific_hours, contacts, photos, national_identification_number, custom_fields.
 */
export interface BusinessUpdateRequest {
  /**
   * Name shown on the platforms.
   * @example Corner shop
   */
  name?: string | undefined;
  /**
   * Id of the organization.
   * @example 42
   */
  org_id?: number | undefined;
  groups?: BusinessGroupsInput | undefined;
  /**
   * Country, an ISO 3166 alpha-2 code.
   * @example FR
   */
  country?: string | undefined;
  zipcode?: BusinessZipcode | undefined;
  city?: BusinessCity | undefined;
  region?: BusinessRegion | undefined;
  categories?: BusinessCategoriesInput | undefined;
  /**
   * Store code.
   * @example CS-75019
   */
  code?: string | undefined;
  /**
   * Whether the business is open, closed for good, or closed for a while (meant for more than one week; shorter closures go into specific_hours).
   *
   * Not seen in the docs: values that a returned business can carry.
   *
   * Inferred, not read in the docs: values (from the create page).
   * @enum {string}
   */
  status?: ("open" | "closed" | "temporarily_closed") | undefined;
  /**
   * Day the business opens.
   * @example 2025-01-01
   */
  opening_date?: string | undefined;
  /** Street line of the address. */
  address_full?: string | undefined;
  /** Complement to the address. */
  address2?: string | undefined;
  /**
   * Format: double
   * Latitude.
   */
  lat?: number | undefined;
  /**
   * Format: double
   * Longitude.
   */
  long?: number | undefined;
  /**
   * Format: uri
   * Web site.
   */
  website_url?: string | undefined;
  /**
   * Format: uri
   * Facebook page.
   */
  facebook_url?: string | undefined;
  /**
   * Format: uri
   * Twitter page.
   */
  twitter_url?: string | undefined;
  /**
   * Short description.
   *
   * Not seen in the docs: length limit (80 in a guide, 200 in 2021).
   */
  description_short?: string | undefined;
  /** Long description. */
  description_long?: string | undefined;
  open_hours?: OpenHoursInput | undefined;
  specific_hours?: SpecificHoursInput | undefined;
  contacts?: readonly ContactInput[] | undefined;
  photos?: PhotosInput | undefined;
  /** National registration number. */
  national_identification_number?: string | undefined;
  custom_fields?: CustomFieldValues | undefined;
}
/**
 * Postal code; may be empty where the country has none.
 *
 * Inferred, not read in the docs: null (from the publisher errors page).
 * @example 75019
 */
export type BusinessZipcode = string | null;
export interface Category {
  /**
   * Partoo id of the category.
   * @example 4018
   */
  id?: number;
  /**
   * Google id of the category, the one to use in the categories of a business.
   * @example gcid:wood_industry
   */
  gmb_id?: string;
  /**
   * Name in the language asked for.
   * @example Industrie du bois
   */
  name?: string;
  /**
   * Translated names, present when with_names is true.
   *
   * Not seen in the docs: shape of the items; whether it is a list or an object.
   */
  names?: {
    [key: string]: unknown;
  }[];
  /**
   * OK or DEPRECATED.
   * @example OK
   */
  state?: string;
  /** Whether the long description may be pushed to Google; the name says the opposite of the docs. */
  block_push_long_description_on_gmb?: boolean;
  /**
   * Codes of the countries that have the category, present when with_countries is true.
   * @example [
   *       "FR",
   *       "GB",
   *       "IT",
   *       "ES"
   * ]
   */
  countries?: string[];
  /**
   * Id of the live category that stands in for a deprecated one.
   * @example gcid:sport_club
   * @example null
   */
  live_id?: string | null;
}
export interface CategoryList extends ListResult {
  categories?: Category[];
}
/**
 * Reply to a review.
 *
 * Not seen in the docs: declared types of replies, update_date, user_id and is_reply_suggestion.
 *
 * Inferred, not read in the docs: types of update_date, user_id and is_reply_suggestion (from the example); from 2021: types of id, partner_id, created, author_name, content, date, can_edit, review_id, parent_id.
 */
export interface Comment {
  id?: CommentId;
  /**
   * Identifier at the publisher.
   * @example accounts/114063712393225091258/locations/74805271119400652054
   */
  partner_id?: string;
  /**
   * Format: datetime
   * When it was created at Partoo.
   * @example 2019-08-01T19:15:54.256000+02:00
   */
  created?: string;
  /**
   * Author of the review; replies have no author.
   * @example Castorche
   */
  author_name?: string;
  /**
   * Text of the reply.
   * @example Merci ❤️
   */
  content?: string;
  /**
   * Format: datetime
   * @example 2017-08-01T19:15:54.256000+02:00
   */
  date?: string;
  /**
   * Format: datetime
   * @example 2017-08-01T19:15:54.256000+02:00
   */
  update_date?: string;
  /**
   * Whether the caller may edit the reply; only Facebook replies left by outsiders cannot be.
   * @example true
   */
  can_edit?: boolean;
  review_id?: ReviewId;
  /** Reply this one answers. */
  parent_id?: number;
  /** @example 123456789abcdef2f60c42ff */
  user_id?: string;
  /** Whether an AI suggestion was used. */
  is_reply_suggestion?: boolean;
  /**
   * Nested replies.
   *
   * Inferred, not read in the docs: list form (the example shows an empty object).
   */
  replies?: {
    [key: string]: unknown;
  }[];
}
/** Inferred, not read in the docs: from 2021: review_id, parent_id, content, required. */
export interface CommentCreateRequest {
  /**
   * Review to answer.
   * @example 34
   */
  review_id: number;
  /**
   * Reply to answer; Facebook only, two levels at most.
   * @example 1234
   */
  parent_id?: number | undefined;
  /**
   * Format: text
   * Text of the reply.
   * @example Merci ❤️
   */
  content: string;
  /**
   * Links the reply to an AI suggestion by the suggestion's id.
   *
   * Not seen in the docs: inner properties (the feedback reply uses reply_suggestion_id and reply_suggestion_modified).
   */
  reply_suggestion?: object | undefined;
}
/**
 * Identifier of a reply.
 * @example 82938
 */
export type CommentId = number;
/** Inferred, not read in the docs: from 2021: content, required. */
export interface CommentUpdateRequest {
  /**
   * Format: text
   * New text of the reply.
   * @example Merci ❤️
   */
  content: string;
}
export interface ConnectionToken {
  /** @example \xaf3e8951c1f4c42f9cc53116b3fc855bd44bce01cf27604b */
  token?: string;
  /**
   * Format: date-time
   * @example 2019-08-02T19:15:54.256000+02:00
   */
  expiration_date?: string;
  /**
   * Id of the user who made the token.
   * @example 5309c3a237bbc544d8e26737
   */
  generated_by?: string;
  /**
   * Format: date-time
   * @example 2019-08-01T19:15:54.256000+02:00
   */
  creation_date?: string;
  /**
   * Format: date-time
   * @example 2019-08-01T23:15:54.256000+02:00
   */
  consumption_date?: string;
  /**
   * @example consumed
   * @enum {string}
   */
  status?: "revoked" | "consumed" | "expired" | "valid";
}
/**
 * A person in charge of the business.
 *
 * Inferred, not read in the docs: from 2021: email format, E.164.
 */
export interface Contact {
  /** @example Hubert Bonisseur de la Bath */
  name?: string;
  /**
   * Format: email
   * @example hubert@oss117.fr
   */
  email?: string;
  /**
   * Phone numbers in E.164 form.
   * @example [
   *       "+33302060628"
   * ]
   */
  phone_numbers?: string[];
  /** @example +33302060629 */
  fax?: string;
}
/**
 * A conversation between a consumer and a business.
 *
 * Not seen in the docs: declared types from issues on.
 *
 * Inferred, not read in the docs: types from issues on (from the JSON examples).
 */
export interface Conversation {
  /** @example 123 */
  id?: number;
  /**
   * Format: url
   * Address of the consumer's picture.
   * @example https://www.example.com/profile-picture.jpg
   */
  consumer_img?: string | null;
  /**
   * Name of the consumer; may be empty, and its form differs from channel to channel.
   * @example John Doe
   */
  consumer_name?: string | null;
  /**
   * Phone number of the consumer in E.164 form.
   * @example +33612345678
   */
  consumer_phone_number?: string | null;
  /**
   * Email address of the consumer.
   *
   * Not seen in the docs: nullability.
   *
   * Inferred, not read in the docs: property (only in the newest messageCreated example).
   * @example john.doe@example.com
   */
  consumer_email?: string | null;
  /** Last message of the conversation, or null. */
  last_message?: Message | null;
  /**
   * Whether the last received message is read, kept separately for each user.
   * @example true
   */
  is_read?: boolean;
  /**
   * Messages can be sent only while Open; an expired conversation can be Closed.
   * @example Open
   * @enum {string}
   */
  status?: "Open" | "Closed";
  /**
   * Creation date in ISO 8601, with a space in place of T.
   * @example 2023-01-31 16:22:17.327878+00:00
   */
  created_at?: string;
  /**
   * Whether a Partoo user has written at least one of the messages.
   * @example true
   */
  has_one_user_message?: boolean;
  business?: ConversationBusiness;
  messaging_partner?: MessagingPartner;
  /** Channel setup problems of the business; nothing can be sent while there is any. */
  issues?: ("facebook_no_page_linked" | (string & {}))[];
  /**
   * Date of the first message.
   *
   * Not seen in the docs: nullability.
   */
  first_message_date?: string | null;
  /**
   * Whether the conversation has expired; an expired one cannot be reopened.
   * @example false
   */
  is_expired?: boolean;
  /**
   * Solved flag, which the status field of PATCH changes.
   * @example false
   */
  is_solved?: boolean;
  /**
   * Automation flag.
   *
   * Not seen in the docs: meaning.
   *
   * Inferred, not read in the docs: property (only in the newest messageCreated example).
   * @example false
   */
  is_automated?: boolean;
  /**
   * Id of the user that the conversation is assigned to.
   *
   * Not seen in the docs: nullability.
   * @example 62d80fae74e8b11d700302b8
   */
  assigned_user_id?: string | null;
  /** Inferred, not read in the docs: null and object form (from examples). */
  custom_channel?: ConversationCustomChannel | null;
}
/**
 * Short form of the business of a conversation.
 *
 * Not seen in the docs: nullability of the properties.
 */
export interface ConversationBusiness {
  id?: string | null;
  name?: string | null;
  city?: string | null;
  zipcode?: string | null;
  country?: string | null;
  formatted_address?: string | null;
}
/**
 * Custom channel of a conversation.
 *
 * Not seen in the docs: properties after is_readonly; nullability.
 */
export interface ConversationCustomChannel {
  id?: string | null;
  name?: string | null;
  /** Not seen in the docs: nullability. */
  icon?: string | null;
  /** True when messages only flow into Partoo. */
  is_readonly?: boolean | null;
}
/** One page of conversations. */
export interface ConversationList {
  conversations?: Conversation[];
  /**
   * Number of results over all pages.
   * @example 1
   */
  count?: number;
  /** Cursor of the next page, or null after the last page. */
  next_cursor?: string | null;
}
/** Carries either a status or an assignee. */
export interface ConversationUpdateRequest {
  /**
   * Closes or reopens; it changes is_solved and not is_expired, and an expired conversation cannot be reopened.
   * @enum {string}
   */
  status?: ("open" | "closed") | undefined;
  /**
   * Id of the user to assign, or the word unassigned; enterprise organizations only, and the user must be active, human and able to access the conversation.
   * @example unassigned
   */
  assigned_user_id?: string | undefined;
}
export type CustomField =
  | CustomFieldBoolean
  | CustomFieldText
  | CustomFieldInteger
  | CustomFieldFloat
  | CustomFieldSingleSelect
  | CustomFieldMultipleSelect
  | CustomFieldMultipleSelectImage
  | CustomFieldImagesUploader;
/** Inferred, not read in the docs: required mark of type. */
export interface CustomFieldBoolean {
  id?: number;
  name?: string;
  description?: string;
  /** @enum {string} */
  type: "BOOLEAN";
  order?: number;
  section_id?: number | null;
  section_name?: string | null;
  slug?: string;
}
export interface CustomFieldBooleanCreate {
  /** @example Click and collect */
  name: string;
  /** @enum {string} */
  type: "BOOLEAN";
  description?: (string | null) | undefined;
  /**
   * Without the characters , ; / \ | < and >.
   * @example click-and-collect
   */
  slug?: (string | null) | undefined;
  /**
   * @default 10
   * @example 30
   */
  order?: number | undefined;
  /**
   * Apply even when business values would be lost.
   * @default false
   */
  force?: boolean | undefined;
  /** @example 6 */
  section_id?: number | undefined;
}
/** Not seen in the docs: whether type and name are required (an older page marks neither). */
export interface CustomFieldBooleanUpdate {
  /** @example Click and collect */
  name?: string | undefined;
  /**
   * @example BOOLEAN
   * @constant
   */
  type?: "BOOLEAN" | undefined;
  description?: (string | null) | undefined;
  /**
   * Without the characters , ; / \ | < and >.
   * @example click-and-collect
   */
  slug?: (string | null) | undefined;
  /**
   * Apply even when business values would be lost.
   * @default false
   */
  force?: boolean | undefined;
  /** @example 6 */
  section_id?: number | undefined;
}
export type CustomFieldCreateRequest =
  | CustomFieldBooleanCreate
  | CustomFieldTextCreate
  | CustomFieldIntegerCreate
  | CustomFieldFloatCreate
  | CustomFieldSingleSelectCreate
  | CustomFieldMultipleSelectCreate
  | CustomFieldMultipleSelectImageCreate
  | CustomFieldImagesUploaderCreate;
/** Inferred, not read in the docs: required mark of type. */
export interface CustomFieldFloat {
  id?: number;
  name?: string;
  description?: string;
  /** @enum {string} */
  type: "FLOAT";
  /** @example 0 */
  min?: number;
  /** @example 5 */
  max?: number;
  order?: number;
  section_id?: number | null;
  section_name?: string | null;
  slug?: string;
}
/**
 * Not seen in the docs: whether the shared fields are the same as for BOOLEAN; other type-specific fields.
 *
 * Inferred, not read in the docs: from 2021: min, max.
 */
export interface CustomFieldFloatCreate {
  /** @example Click and collect */
  name: string;
  /** @enum {string} */
  type: "FLOAT";
  description?: (string | null) | undefined;
  /**
   * Without the characters , ; / \ | < and >.
   * @example click-and-collect
   */
  slug?: (string | null) | undefined;
  /**
   * @default 10
   * @example 30
   */
  order?: number | undefined;
  /** @example 0 */
  min?: number | undefined;
  /** @example 10.5 */
  max?: number | undefined;
  /**
   * Apply even when business values would be lost.
   * @default false
   */
  force?: boolean | undefined;
  /** @example 6 */
  section_id?: number | undefined;
}
/** Not seen in the docs: type-specific fields; whether the shared fields are the same as for BOOLEAN. */
export interface CustomFieldFloatUpdate {
  /** @example Click and collect */
  name?: string | undefined;
  /**
   * @example FLOAT
   * @constant
   */
  type?: "FLOAT" | undefined;
  description?: (string | null) | undefined;
  /**
   * Without the characters , ; / \ | < and >.
   * @example click-and-collect
   */
  slug?: (string | null) | undefined;
  /**
   * Apply even when business values would be lost.
   * @default false
   */
  force?: boolean | undefined;
  /** @example 6 */
  section_id?: number | undefined;
}
/** @example 42 */
export type CustomFieldId = number;
/**
 * Not seen in the docs: properties after text_fields.
 *
 * Inferred, not read in the docs: required mark of type.
 */
export interface CustomFieldImagesUploader {
  id?: number;
  name?: string;
  description?: string;
  /** @enum {string} */
  type: "IMAGES_UPLOADER";
  text_fields?: {
    /** @example Caption */
    text_field?: string;
  }[];
  order?: number;
  section_id?: number | null;
  section_name?: string | null;
  slug?: string;
}
/** Not seen in the docs: whether the shared fields are the same as for BOOLEAN; other type-specific fields (text_fields is seen on read). */
export interface CustomFieldImagesUploaderCreate {
  /** @example Click and collect */
  name: string;
  /** @enum {string} */
  type: "IMAGES_UPLOADER";
  description?: (string | null) | undefined;
  /**
   * Without the characters , ; / \ | < and >.
   * @example click-and-collect
   */
  slug?: (string | null) | undefined;
  /**
   * @default 10
   * @example 30
   */
  order?: number | undefined;
  /**
   * Apply even when business values would be lost.
   * @default false
   */
  force?: boolean | undefined;
  /** @example 6 */
  section_id?: number | undefined;
}
/** Not seen in the docs: type-specific fields; whether the shared fields are the same as for BOOLEAN. */
export interface CustomFieldImagesUploaderUpdate {
  /** @example Click and collect */
  name?: string | undefined;
  /**
   * @example IMAGES_UPLOADER
   * @constant
   */
  type?: "IMAGES_UPLOADER" | undefined;
  description?: (string | null) | undefined;
  /**
   * Without the characters , ; / \ | < and >.
   * @example click-and-collect
   */
  slug?: (string | null) | undefined;
  /**
   * Apply even when business values would be lost.
   * @default false
   */
  force?: boolean | undefined;
  /** @example 6 */
  section_id?: number | undefined;
}
/** Inferred, not read in the docs: required mark of type. */
export interface CustomFieldInteger {
  id?: number;
  name?: string;
  description?: string;
  /** @enum {string} */
  type: "INTEGER";
  /** @example 0 */
  min?: number;
  /** @example 10000 */
  max?: number;
  order?: number;
  section_id?: number | null;
  section_name?: string | null;
  slug?: string;
}
/**
 * Not seen in the docs: whether the shared fields are the same as for BOOLEAN; other type-specific fields.
 *
 * Inferred, not read in the docs: from 2021: min, max.
 */
export interface CustomFieldIntegerCreate {
  /** @example Click and collect */
  name: string;
  /** @enum {string} */
  type: "INTEGER";
  description?: (string | null) | undefined;
  /**
   * Without the characters , ; / \ | < and >.
   * @example click-and-collect
   */
  slug?: (string | null) | undefined;
  /**
   * @default 10
   * @example 30
   */
  order?: number | undefined;
  /** @example 0 */
  min?: number | undefined;
  /** @example 100 */
  max?: number | undefined;
  /**
   * Apply even when business values would be lost.
   * @default false
   */
  force?: boolean | undefined;
  /** @example 6 */
  section_id?: number | undefined;
}
/** Not seen in the docs: type-specific fields; whether the shared fields are the same as for BOOLEAN. */
export interface CustomFieldIntegerUpdate {
  /** @example Click and collect */
  name?: string | undefined;
  /**
   * @example INTEGER
   * @constant
   */
  type?: "INTEGER" | undefined;
  description?: (string | null) | undefined;
  /**
   * Without the characters , ; / \ | < and >.
   * @example click-and-collect
   */
  slug?: (string | null) | undefined;
  /**
   * Apply even when business values would be lost.
   * @default false
   */
  force?: boolean | undefined;
  /** @example 6 */
  section_id?: number | undefined;
}
/** Inferred, not read in the docs: required mark of type. */
export interface CustomFieldMultipleSelect {
  id?: number;
  name?: string;
  description?: string;
  /** @enum {string} */
  type: "MULTIPLE_SELECT";
  possible_values?: string[];
  /** @example 3 */
  max_selected_values?: number;
  order?: number;
  section_id?: number | null;
  section_name?: string | null;
  slug?: string;
}
/**
 * Not seen in the docs: whether the shared fields are the same as for BOOLEAN; other type-specific fields (max_selected_values is seen on read).
 *
 * Inferred, not read in the docs: from 2021: possible_values.
 */
export interface CustomFieldMultipleSelectCreate {
  /** @example Click and collect */
  name: string;
  /** @enum {string} */
  type: "MULTIPLE_SELECT";
  description?: (string | null) | undefined;
  /**
   * Without the characters , ; / \ | < and >.
   * @example click-and-collect
   */
  slug?: (string | null) | undefined;
  /**
   * @default 10
   * @example 30
   */
  order?: number | undefined;
  possible_values?: readonly string[] | undefined;
  /**
   * Apply even when business values would be lost.
   * @default false
   */
  force?: boolean | undefined;
  /** @example 6 */
  section_id?: number | undefined;
}
/** Inferred, not read in the docs: required mark of type. */
export interface CustomFieldMultipleSelectImage {
  id?: number;
  name?: string;
  description?: string;
  /** @enum {string} */
  type: "MULTIPLE_SELECT_IMAGE";
  possible_values?: string[];
  possible_images_urls?: string[];
  possible_images_labels?: string[];
  /** @example 2 */
  max_selected_values?: number;
  order?: number;
  section_id?: number | null;
  section_name?: string | null;
  slug?: string;
}
/**
 * Not seen in the docs: whether the shared fields are the same as for BOOLEAN; other type-specific fields (max_selected_values is seen on read).
 *
 * Inferred, not read in the docs: from 2021: possible_values, possible_images_urls, possible_images_labels.
 */
export interface CustomFieldMultipleSelectImageCreate {
  /** @example Click and collect */
  name: string;
  /** @enum {string} */
  type: "MULTIPLE_SELECT_IMAGE";
  description?: (string | null) | undefined;
  /**
   * Without the characters , ; / \ | < and >.
   * @example click-and-collect
   */
  slug?: (string | null) | undefined;
  /**
   * @default 10
   * @example 30
   */
  order?: number | undefined;
  possible_values?: readonly string[] | undefined;
  possible_images_urls?: readonly string[] | undefined;
  possible_images_labels?: readonly string[] | undefined;
  /**
   * Apply even when business values would be lost.
   * @default false
   */
  force?: boolean | undefined;
  /** @example 6 */
  section_id?: number | undefined;
}
/** Not seen in the docs: type-specific fields; whether the shared fields are the same as for BOOLEAN. */
export interface CustomFieldMultipleSelectImageUpdate {
  /** @example Click and collect */
  name?: string | undefined;
  /**
   * @example MULTIPLE_SELECT_IMAGE
   * @constant
   */
  type?: "MULTIPLE_SELECT_IMAGE" | undefined;
  description?: (string | null) | undefined;
  /**
   * Without the characters , ; / \ | < and >.
   * @example click-and-collect
   */
  slug?: (string | null) | undefined;
  /**
   * Apply even when business values would be lost.
   * @default false
   */
  force?: boolean | undefined;
  /** @example 6 */
  section_id?: number | undefined;
}
/** Not seen in the docs: type-specific fields; whether the shared fields are the same as for BOOLEAN. */
export interface CustomFieldMultipleSelectUpdate {
  /** @example Click and collect */
  name?: string | undefined;
  /**
   * @example MULTIPLE_SELECT
   * @constant
   */
  type?: "MULTIPLE_SELECT" | undefined;
  description?: (string | null) | undefined;
  /**
   * Without the characters , ; / \ | < and >.
   * @example click-and-collect
   */
  slug?: (string | null) | undefined;
  /**
   * Apply even when business values would be lost.
   * @default false
   */
  force?: boolean | undefined;
  /** @example 6 */
  section_id?: number | undefined;
}
export interface CustomFieldSection {
  /** @example 6 */
  id?: number;
  /** @example Section A */
  name?: string;
  /** @example Contains primary business information fields */
  description?: string | null;
  /** @example 18 */
  order?: number;
  slug?: SectionSlug;
}
/** Inferred, not read in the docs: required mark of type. */
export interface CustomFieldSingleSelect {
  id?: number;
  name?: string;
  description?: string;
  /** @enum {string} */
  type: "SINGLE_SELECT";
  possible_values?: string[];
  order?: number;
  section_id?: number | null;
  section_name?: string | null;
  slug?: string;
}
/**
 * Not seen in the docs: whether the shared fields are the same as for BOOLEAN; other type-specific fields.
 *
 * Inferred, not read in the docs: from 2021: possible_values.
 */
export interface CustomFieldSingleSelectCreate {
  /** @example Click and collect */
  name: string;
  /** @enum {string} */
  type: "SINGLE_SELECT";
  description?: (string | null) | undefined;
  /**
   * Without the characters , ; / \ | < and >.
   * @example click-and-collect
   */
  slug?: (string | null) | undefined;
  /**
   * @default 10
   * @example 30
   */
  order?: number | undefined;
  possible_values?: readonly string[] | undefined;
  /**
   * Apply even when business values would be lost.
   * @default false
   */
  force?: boolean | undefined;
  /** @example 6 */
  section_id?: number | undefined;
}
/** Not seen in the docs: type-specific fields; whether the shared fields are the same as for BOOLEAN. */
export interface CustomFieldSingleSelectUpdate {
  /** @example Click and collect */
  name?: string | undefined;
  /**
   * @example SINGLE_SELECT
   * @constant
   */
  type?: "SINGLE_SELECT" | undefined;
  description?: (string | null) | undefined;
  /**
   * Without the characters , ; / \ | < and >.
   * @example click-and-collect
   */
  slug?: (string | null) | undefined;
  /**
   * Apply even when business values would be lost.
   * @default false
   */
  force?: boolean | undefined;
  /** @example 6 */
  section_id?: number | undefined;
}
/** Inferred, not read in the docs: required mark of type. */
export interface CustomFieldText {
  id?: number;
  name?: string;
  description?: string;
  /** @enum {string} */
  type: "TEXT";
  /** @example 500 */
  max_len?: number;
  order?: number;
  section_id?: number | null;
  section_name?: string | null;
  slug?: string;
}
/**
 * Not seen in the docs: whether the shared fields are the same as for BOOLEAN; other type-specific fields.
 *
 * Inferred, not read in the docs: from 2021: max_len.
 */
export interface CustomFieldTextCreate {
  /** @example Click and collect */
  name: string;
  /** @enum {string} */
  type: "TEXT";
  description?: (string | null) | undefined;
  /**
   * Without the characters , ; / \ | < and >.
   * @example click-and-collect
   */
  slug?: (string | null) | undefined;
  /**
   * @default 10
   * @example 30
   */
  order?: number | undefined;
  /** @example 10 */
  max_len?: number | undefined;
  /**
   * Apply even when business values would be lost.
   * @default false
   */
  force?: boolean | undefined;
  /** @example 6 */
  section_id?: number | undefined;
}
/** Not seen in the docs: type-specific fields; whether the shared fields are the same as for BOOLEAN. */
export interface CustomFieldTextUpdate {
  /** @example Click and collect */
  name?: string | undefined;
  /**
   * @example TEXT
   * @constant
   */
  type?: "TEXT" | undefined;
  description?: (string | null) | undefined;
  /**
   * Without the characters , ; / \ | < and >.
   * @example click-and-collect
   */
  slug?: (string | null) | undefined;
  /**
   * Apply even when business values would be lost.
   * @default false
   */
  force?: boolean | undefined;
  /** @example 6 */
  section_id?: number | undefined;
}
/** Kind of custom field. */
export type CustomFieldType =
  | "BOOLEAN"
  | "TEXT"
  | "INTEGER"
  | "FLOAT"
  | "SINGLE_SELECT"
  | "MULTIPLE_SELECT"
  | "MULTIPLE_SELECT_IMAGE"
  | "IMAGES_UPLOADER"
  | (string & {});
export type CustomFieldUpdateRequest =
  | CustomFieldBooleanUpdate
  | CustomFieldTextUpdate
  | CustomFieldIntegerUpdate
  | CustomFieldFloatUpdate
  | CustomFieldSingleSelectUpdate
  | CustomFieldMultipleSelectUpdate
  | CustomFieldMultipleSelectImageUpdate
  | CustomFieldImagesUploaderUpdate;
/**
 * Value that a business has for one custom field.
 *
 * Not seen in the docs: current shape; value of IMAGES_UPLOADER.
 *
 * Inferred, not read in the docs: from 2021: id, type, name, order, value.
 */
export interface CustomFieldValue {
  /** Id of the custom field. */
  id?: number;
  /** Kind of custom field. */
  type?: CustomFieldType;
  /** Name of the custom field. */
  name?: string;
  /** Place of the field in the form. */
  order?: number;
  /** The value by kind: boolean, string, integer, number or list of strings; null when not set. */
  value?: unknown;
}
/**
 * Values to store, keyed by the name of the custom field; null empties a field.
 *
 * Inferred, not read in the docs: from 2021: value types, null empties a field.
 * @example {
 *       "Parking": true
 * }
 */
export type CustomFieldValues = {
  [key: string]: boolean | number | string | readonly string[] | null;
};
export interface CustomRole {
  /**
   * Without the characters , ; / \ | < and >.
   * @example This is My Custom Role
   */
  name?: string;
  /**
   * Without the characters , ; / \ | < and >.
   * @example this_is_my_custom_role
   */
  api_id?: string;
  /** @example It has a custom permission configuration! */
  description?: string;
  /** @example 42 */
  org_id?: number | null;
  /** @example false */
  is_builtin?: boolean;
}
export interface CustomRoleCreateRequest {
  /**
   * Without the characters , ; / \ | < and >.
   * @example My Custom Role
   */
  name: string;
  /**
   * Unique. Without the characters , ; / \ | < and >.
   * @example my_custom_role
   */
  api_id: string;
  /**
   * Permission names, as listed by GET /permissions.
   * @example [
   *       "business_edit",
   *       "business_edit_name",
   *       "review_read"
   * ]
   */
  permissions: readonly string[];
  /**
   * Without the characters , ; / \ | < and >.
   * @example This Custom Role is just an example for our API documentation
   */
  description?: string | undefined;
  /** @example 42 */
  org_id?: (number | null) | undefined;
}
export interface CustomRoleDeletionResponse {
  /** @example success */
  status?: string;
  /** @example my_custom_role */
  api_id?: string;
}
export interface CustomRoleDetail extends CustomRole {
  /**
   * @example [
   *       "business_edit",
   *       "business_edit_open_hours"
   * ]
   */
  permissions?: string[];
}
export interface CustomRoleList extends ListResult {
  custom_roles?: CustomRole[];
}
export interface CustomRolesSwitchStatus {
  org_id: OrgId;
  /** @example true */
  has_switched: boolean;
  /** @example false */
  can_switch: boolean;
}
export interface CustomRoleStatusResponse {
  status?: RequestStatus;
  /** @example my_custom_role */
  api_id?: string;
}
/** Opening spans of one day; empty when closed. */
export type DayHours = TimeWindow[];
/** What went wrong, keyed by kind; further keys are possible. */
export interface ErrorDetails {
  /** Problem with the request or its resource. */
  json?:
    | string
    | {
        [key: string]: unknown;
      };
  /** Problem with the API key. */
  authentication?:
    | string
    | {
        [key: string]: unknown;
      };
  /** Missing right, as a text or by refused field. */
  authorization?:
    | string
    | {
        [key: string]: unknown;
      };
}
/** Error body; the errors guide uses the key error, the OpenAPI document the key errors. */
export interface ErrorEnvelope {
  error?: ErrorDetails;
  errors?: ErrorDetails;
}
/** Inferred, not read in the docs: types of expiration_interval_seconds (from the example). */
export interface FeedbackForm {
  /** @example 674d791c13c9d976e20001b1 */
  id?: string;
  /** @example 42 */
  org_id?: number;
  /**
   * Sender address of replies.
   * @example noreply@example.com
   */
  email_reply_source?: string | null;
  /**
   * Subject of reply emails.
   * @example About your feedback
   */
  email_reply_subject?: string | null;
  /**
   * Whether a respondent who writes back reaches the business's address instead of email_reply_source.
   * @default false
   */
  email_reply_to_business?: boolean;
  /**
   * Sender name shown to the respondent.
   * @example MyCompany
   */
  email_reply_expeditor_name?: string | null;
  /**
   * Seconds after which the form closes, counted from the date parameter of the link; no effect without that parameter; two weeks unless set.
   * @example 1209600
   */
  expiration_interval_seconds?: number;
  /**
   * Name of the form.
   * @example Global Satisfaction
   */
  display_name?: string;
}
export interface FeedbackFormList extends ListResult {
  items?: FeedbackForm[];
}
export interface FeedbackFormUpdateRequest {
  /**
   * Name of the form.
   * @example Global Satisfaction
   */
  display_name?: string | undefined;
}
/**
 * Page of metric rows.
 *
 * Inferred, not read in the docs: shape (from the example).
 */
export interface FeedbackMetricsResponse extends ListResult {
  /**
   * @example [
   *       {
   *         "result.csat.score": 87.5,
   *         "result.csat.avg_score": 4.38
   *       }
   * ]
   */
  data?: {
    [key: string]: unknown;
  }[];
  /**
   * Related objects by kind; null unless metadata was asked for.
   *
   * Not seen in the docs: contents when asked for.
   */
  metadata?: {
    feedback_form?: unknown;
    feedback_form_field?: unknown;
    result?: unknown;
    business?: unknown;
    group?: unknown;
    group_section?: unknown;
    user?: unknown;
  };
}
export interface FeedbackReply {
  /** @example 1 */
  id?: number;
  /**
   * Format: datetime
   * @example 2024-11-15T10:00:15+00:00
   */
  created?: string;
  /** @example Jane Doe */
  author_name?: string;
  /** @example Thank you for your feedback */
  content?: string;
  /** @example 1 */
  feedback_result_id?: number;
  /** @example 5309c3a237bbc544d8e26737 */
  user_id?: string;
  /**
   * Whether an AI suggestion was used.
   * @example false
   */
  is_reply_suggestion?: boolean;
}
export interface FeedbackReplyRequest {
  /**
   * Format: text
   * Text of the reply.
   * @example Merci ❤️
   */
  content: string;
  /**
   * AI suggestion the reply comes from.
   *
   * Inferred, not read in the docs: inner types (from the example).
   */
  reply_suggestion?:
    | {
        reply_suggestion_id?: number | undefined;
        reply_suggestion_modified?: boolean | undefined;
      }
    | undefined;
}
/**
 * Answer to a feedback form.
 *
 * Not seen in the docs: declared types; nullability.
 *
 * Inferred, not read in the docs: types (from the example).
 */
export interface FeedbackResult {
  /** @example 1 */
  id?: number | null;
  business_id?: BusinessId | null;
  /** @example John */
  firstname?: string | null;
  /** @example Doe */
  lastname?: string | null;
  /**
   * Net promoter score, 0 to 10.
   *
   * Inferred, not read in the docs: range (from the search filters).
   * @example 9
   */
  nps?: number | null;
  content?: string | null;
  /**
   * Inferred, not read in the docs: enum (values of the search filter).
   * @enum {string|null}
   */
  state?: "treated" | "not_treated" | null;
  /** @example true */
  optin?: boolean | null;
  /** @example 2024-10-25T15:12:11+00:00 */
  created?: string | null;
  feedback_form?: {
    /** @example 674d791c13c9d976e20001b1 */
    id?: string;
    /** @example Global Satisfaction */
    display_name?: string;
  } | null;
  feedback_result_fields?: FeedbackResultField[] | null;
  comments?: FeedbackReply[] | null;
  /** Free key-value pairs. */
  extra?: {
    [key: string]: unknown;
  } | null;
}
/**
 * Not seen in the docs: types of content, choices and field_choices; nullability of rating; other field_type values.
 *
 * Inferred, not read in the docs: types (from the example).
 */
export interface FeedbackResultField {
  /** @example 4 */
  rating?: number | null;
  /**
   * Not seen in the docs: type.
   * @example null
   */
  content?: unknown;
  /**
   * Not seen in the docs: type.
   * @example null
   */
  choices?: unknown;
  feedback_form_field?: {
    /** @example 674d7aaa13e599deae0001b2 */
    id?: string;
    field_type?: "CSAT" | (string & {});
    /** @example How would you rate our service? */
    field_label?: string;
    /**
     * Not seen in the docs: type.
     * @example null
     */
    field_choices?: unknown;
  };
}
export interface FeedbackResultList extends ListResult {
  items?: FeedbackResult[];
}
export interface FreeFormServiceInput {
  /**
   * Google id of a category the business has.
   * @example gcid:climbing_gym
   */
  category_gmb_name: string;
  /**
   * Name of the service.
   * @example Random Name
   */
  name: string;
  /**
   * Price of the service.
   * @example 25.35
   */
  price?: number | undefined;
  /**
   * Text about the service.
   * @example This is our custom service
   */
  description?: string | undefined;
}
/** Inferred, not read in the docs: names and types (from the example). */
export interface GoogleLocation {
  /** @example 6047dac0604f33da03018004 */
  id?: string;
  location_name?: string;
  store_code?: string;
  /** @example FR */
  region_code?: string;
  /** @example 75018 */
  postal_code?: string;
  address_details?: string;
  locality?: string;
  place_id?: string;
  google_verifications?: {
    /** @example verified */
    status?: string;
    /** @example 2023-01-30T14:25:11.163950Z */
    checked_at?: string;
  };
  /** @example 0675181818 */
  phone_numbers?: string;
}
export interface GoogleLocationList extends ListResult {
  locations?: GoogleLocation[];
}
/**
 * Way to verify a location.
 * @enum {string}
 */
export type GoogleVerificationMethod = "SMS" | "PHONE_CALL" | "EMAIL" | "ADDRESS";
/** Inferred, not read in the docs: names and types (from the example). */
export interface GoogleVerificationOption {
  /** @example PHONE_CALL */
  method?: string;
  /** @example +33187662490 */
  phone_number?: string;
  email?: string;
  full_name?: string;
  full_address?: string;
  /** @example 2 */
  expected_delivery_days?: number;
  /** @example AVAILABLE */
  status?: string;
}
export interface Group {
  /** @example 123 */
  id?: number;
  name?: string;
  /** Fed by a data puller, hence not deletable. */
  has_puller?: boolean;
}
export interface GroupDetail {
  /** @example 1 */
  id?: number;
  /**
   * Unique.
   * @example France
   */
  name?: string;
  /** Fed by a data puller, hence not deletable. */
  has_puller?: boolean;
  /**
   * @example [
   *       "a1f0e2d3b4c5e6f7a8b9c0d1",
   *       "3f2e1d4c5b6a7f8e9d0c1a2",
   *       "0e1d2c3b4a5f6e7d8c9a0b1"
   * ]
   */
  business_ids?: string[];
}
export interface IngestMessageRequest {
  /** Id of the business. */
  business_id: string;
  /** Id of the conversation in the integrator's system. */
  external_conversation_id: string;
  /** Id of the message in the integrator's system. */
  external_message_id: string;
  /** Content of the message. */
  content: string;
  /** @enum {string} */
  sender_type: "User" | "Consumer";
  /**
   * Display name of the consumer, used only when the conversation is created.
   * @default null
   */
  consumer_name?: (string | null) | undefined;
  /**
   * Picture address of the consumer, used only when the conversation is created.
   * @default null
   */
  consumer_image?: (string | null) | undefined;
}
/**
 * Identifier of a review invitation.
 * @example d3d8c966-0356-4ec0-baae-13ec3622ebc2
 */
export type InvitationId = string;
/**
 * SMS invitation template of a user.
 *
 * Not seen in the docs: all properties.
 */
export type InvitationTemplate = {
  [key: string]: unknown;
};
/**
 * Language code.
 * @example fr
 * @enum {string}
 */
export type Lang =
  | "fr"
  | "en"
  | "es"
  | "it"
  | "pt-br"
  | "de"
  | "ar"
  | "nl"
  | "pl"
  | "cs"
  | "ca"
  | "sk"
  | "pt"
  | "lv"
  | "ro"
  | "bg"
  | "hu";
export interface Lead {
  /** @example 1 */
  id?: number;
  /**
   * Where the lead came from.
   * @example chatbot
   */
  source?: string;
  /**
   * ISO 8601 date and time.
   * @example 2024-11-27T16:10:44.929678Z
   */
  created_at?: string;
  /**
   * Chatbot that collected the lead.
   * @example 1
   */
  chatbot_id?: number;
  /** @example Jim */
  chatbot_name?: string;
  /** @example Partoo */
  business_name?: string;
  /** @example Partoo123 */
  store_code?: string;
  values?: LeadValue[];
}
export interface LeadReceivedEvent {
  /** @enum {string} */
  type?: "lead_received";
  payload?: Lead;
}
export interface LeadValue {
  /** @example 1 */
  id?: number;
  /**
   * Kind of field; OPT_IN is a boolean.
   * @enum {string}
   */
  type?: "TEXT" | "NUMBER" | "EMAIL" | "PHONE_NUMBER" | "BOOLEAN" | "OPT_IN";
  /** @example Your firstname */
  name?: string;
  /** @example John */
  value?: string;
}
/** Paging part of a page-numbered list. */
export interface ListResult {
  /**
   * Current page.
   * @example 1
   */
  page?: number;
  /**
   * Last page.
   * @example 10
   */
  max_page?: number;
  /**
   * Number of matching resources.
   * @example 287
   */
  count?: number;
}
/** Value that a business has for one Google lodging attribute. */
export interface LodgingAttribute {
  /**
   * Google id of the attribute.
   * @example lodging.services.frontDesk
   */
  gmb_id?: string;
  /**
   * Kind of attribute.
   *
   * Not seen in the docs: literal of the kind titled Enum.
   */
  type?: "BOOL" | "INTEGER" | "TIME" | "REPEATABLE_ENUM" | (string & {});
  /**
   * The value, whose type follows the kind (a boolean, an integer, a list of strings); null when an exception is given.
   *
   * Not seen in the docs: value of the kinds TIME and Enum.
   */
  value?: unknown;
  exception?: LodgingException;
}
export interface LodgingAttributeCatalog {
  /** Codes usable where an attribute allows exceptions. */
  available_exceptions: {
    /** @example LODGING_UNDER_CONSTRUCTION */
    id?: string;
  }[];
  groups: LodgingSection[];
}
export interface LodgingAttributeDefinition {
  /** @example lodging.property.checkinTime */
  gmb_id?: string;
  type?: "TIME" | "INTEGER" | "REPEATABLE_ENUM" | "BOOL" | (string & {});
  /**
   * Inferred, not read in the docs: type (from the example).
   * @example 10
   */
  order?: number;
  options?: LodgingOption[] | null;
  allowed_exception?: boolean;
}
/**
 * Code given in place of a value.
 * @example LODGING_DEPENDENT_ON_SEASON
 */
export type LodgingException =
  | "LODGING_EXCEPTION_UNSPECIFIED"
  | "LODGING_UNDER_CONSTRUCTION"
  | "LODGING_DEPENDENT_ON_DAY_OF_WEEK"
  | "LODGING_DEPENDENT_ON_SEASON"
  | (string & {})
  | null;
export interface LodgingOption {
  /** @example ENGLISH */
  id?: string;
}
export interface LodgingSection {
  /** @example lodging.property */
  section_id?: string;
  /**
   * Inferred, not read in the docs: type (from the example).
   * @example 100
   */
  order?: number;
  attributes?: LodgingAttributeDefinition[];
}
/**
 * Cap on local businesses, brand businesses aside; null for none; set by PROVIDER users only.
 * @example 100
 */
export type MaxBusinesses = number | null;
/**
 * One message of a conversation.
 *
 * Not seen in the docs: declared types after status; shape of content when content_type is not Text.
 *
 * Inferred, not read in the docs: types after status (from the JSON examples).
 */
export interface Message {
  /** @example 123 */
  id?: number;
  /**
   * Id of the conversation that holds the message.
   * @example 123
   */
  conversation_id?: number;
  /**
   * When the message was sent or received, in ISO 8601 with a space in place of T.
   * @example 2023-01-31 16:22:17.327878+00:00
   */
  date?: string;
  /**
   * Kind of content; show a placeholder for an unknown value.
   * @example Text
   */
  content_type?:
    | "Text"
    | "Image"
    | "Video"
    | "Audio"
    | "Document"
    | "IgStoryReply"
    | "IgStoryMention"
    | "Unsupported"
    | (string & {});
  /**
   * Who wrote the message; ignore messages with an unknown value.
   * @example User
   */
  sender_type?: "User" | "Consumer" | "Metadata" | (string & {});
  /**
   * Name of the sender.
   *
   * Not seen in the docs: nullability.
   * @example Jane Doe
   */
  sender_label?: string | null;
  /**
   * Delivery status; a message sent through Partoo starts as Sending and becomes Success or Failed.
   *
   * Inferred, not read in the docs: enum (from the text on the life of a message).
   * @example Sending
   * @enum {string}
   */
  status?: "Sending" | "Success" | "Failed";
  /**
   * Whether the message was deleted.
   * @example false
   */
  is_deleted?: boolean;
  /**
   * Automation flag.
   *
   * Not seen in the docs: meaning.
   *
   * Inferred, not read in the docs: property (only in the newest messageCreated example).
   * @example false
   */
  is_automated?: boolean;
  /**
   * Content of the message.
   *
   * Not seen in the docs: nullability.
   */
  content?: string | null;
  /**
   * Id of the Partoo user.
   *
   * Not seen in the docs: nullability.
   */
  user_id?: string | null;
  /** Inferred, not read in the docs: null and object form (from examples). */
  custom_channel?: MessageCustomChannel | null;
}
export interface MessageCreatedEvent {
  /** @enum {string} */
  type?: "message_created";
  /** Not seen in the docs: properties after conversation in the newest copy. */
  payload?: {
    message?: Message;
    conversation?: Conversation;
    /**
     * Id of the organization.
     *
     * Inferred, not read in the docs: property (from an older copy).
     * @example 123
     */
    org_id?: number;
  };
}
/** Custom channel data of a message. */
export interface MessageCustomChannel {
  /**
   * Id of the message in the integrator's own system.
   *
   * Not seen in the docs: nullability.
   */
  external_message_id?: string | null;
}
/** One page of messages. */
export interface MessageList {
  messages?: Message[];
  /**
   * Number of results over all pages.
   * @example 1
   */
  count?: number;
  /** Cursor of the next page, or null after the last page. */
  next_cursor?: string | null;
}
/** Body of the deprecated message_received event; it has the message fields flat under event and no type/payload envelope. */
export interface MessageReceivedEvent {
  event?: Message & {
    /** @example 123 */
    message_id?: number;
    /** @example 123 */
    org_id?: number;
    business_id?: string;
    /** @example 2023-01-31T16:22:17.327878+00:00 */
    received_at?: string;
    /**
     * Format: url
     * Inferred, not read in the docs: null (from Conversation).
     * @example https://www.example.com/profile-picture.jpg
     */
    consumer_img?: string | null;
    /**
     * Inferred, not read in the docs: null (from Conversation).
     * @example John Doe
     */
    consumer_name?: string | null;
    messaging_partner?: MessagingPartner;
    /**
     * Inferred, not read in the docs: enum (from the example).
     * @enum {string}
     */
    event_type?: "message_received";
  };
}
export interface MessageReplyTemplate {
  /** @example 642bca3d2830e15c6806cc33 */
  id?: string;
  /** @example Quote request */
  title?: string;
  /** JSON object as a string, with text and _version "0.1"; text may hold placeholders in double braces: client_full_name, client_first_name, business_name, my_first_name, rb_link, address, website_url, phone_number. */
  content?: string;
  icon?: string | null;
  /** @example 123 */
  org_id?: number;
  /**
   * Format: date-time
   * @example 2023-01-31T16:22:17.327878+00:00
   */
  created_at?: string;
  /**
   * Not seen in the docs: format.
   * @example 2023-02-15T10:00:00.000000+00:00
   */
  updated_at?: string;
  /**
   * Inferred, not read in the docs: type (from the example).
   * @example 50
   */
  usage_count?: number;
}
/** Not seen in the docs: required list; nullability; declared types. */
export interface MessageTemplateCreateRequest {
  title?: string | undefined;
  /** JSON object as a string, with text and _version "0.1". */
  content?: string | undefined;
  icon?: string | undefined;
}
export interface MessageTemplateUpdateRequest {
  title?: string | undefined;
  icon?: string | undefined;
  /** JSON object as a string, with text and _version "0.1". */
  content?: string | undefined;
}
export interface MessageUpdatedEvent {
  /** @enum {string} */
  type?: "message_updated";
  payload?: {
    message?: Message;
    conversation?: MessageWebhookConversation;
    /** @example 123 */
    org_id?: number;
  };
}
/**
 * Short form of a conversation inside a webhook payload.
 *
 * Not seen in the docs: declared types.
 *
 * Inferred, not read in the docs: types (from the example body and Conversation).
 */
export interface MessageWebhookConversation {
  /** @example 123 */
  id?: number;
  /**
   * Format: url
   * @example https://www.example.com/profile-picture.jpg
   */
  consumer_img?: string | null;
  /** @example John Doe */
  consumer_name?: string | null;
  business?: {
    /**
     * Inferred, not read in the docs: integer form (from the example; Conversation has a string).
     * @example 123
     */
    id?: number | string;
  };
  messaging_partner?: MessagingPartner;
  custom_channel?: ConversationCustomChannel | null;
}
/**
 * Channel of the messages.
 * @example Facebook
 */
export type MessagingPartner =
  "Google" | "Facebook" | "Instagram" | "SMS" | "Whatsapp" | (string & {});
/** Additional hours of one kind. */
export interface MoreHoursItem {
  /**
   * Google id of the kind of hours.
   * @example KITCHEN
   * @example LUNCH
   * @example BRUNCH
   */
  gmb_id?: string;
  /**
   * Hours of each day; null removes this kind of hours.
   *
   * Inferred, not read in the docs: null removes the hours (read from the example).
   */
  value?: OpenHours | null;
}
export interface MyUser extends User {
  /**
   * Permissions of the caller.
   *
   * Not seen in the docs: type.
   */
  permissions?: unknown;
}
/**
 * Weekly opening hours, in the time zone of the business.
 *
 * Inferred, not read in the docs: from 2021: required.
 */
export interface OpenHours {
  monday: DayHours;
  tuesday: DayHours;
  wednesday: DayHours;
  thursday: DayHours;
  friday: DayHours;
  saturday: DayHours;
  sunday: DayHours;
}
export interface Org {
  org_id?: OrgId;
  name?: OrgName;
  alias?: OrgAlias;
  /** @example partoo */
  provider?: string;
  /**
   * @default small_medium_business
   * @enum {string}
   */
  type?: "small_medium_business" | "enterprise";
  /**
   * Features the organization or some of its businesses can have.
   * @example [
   *       "business_edition",
   *       "diffusion",
   *       "review_management",
   *       "review_invite",
   *       "messages"
   * ]
   */
  features?: BusinessFeature[];
  /**
   * Features the organization subscribed to.
   * @example [
   *       "business_edition",
   *       "diffusion",
   *       "review_management",
   *       "review_invite",
   *       "messages",
   *       "review_ai_suggestion"
   * ]
   */
  org_features?: BusinessFeature[];
  /**
   * Date of the last call with a key of the organization.
   * @example 05-11-2021
   */
  last_org_api_call?: string;
  max_businesses?: MaxBusinesses;
}
/**
 * Made of characters in [a-z0-9_].
 * @example fast_retailer
 */
export type OrgAlias = string;
/** A plan of the organization. */
export interface OrganizationPlan {
  name?: PlanName;
  /** @example 2025-01-01 */
  subscription_date?: string;
  /**
   * When the plan ends; none means never.
   * @example 2026-01-01
   */
  expiration_date?: string | null;
}
export interface OrganizationPlans {
  plans?: OrganizationPlan[];
}
/** @example 42 */
export type OrgId = number;
export interface OrgList extends ListResult {
  orgs?: Org[];
}
/** @example Fast Retailer */
export type OrgName = string;
export interface Permission {
  /** @example business_edit */
  name?: string;
  /**
   * Display order.
   * @example 100
   */
  order?: number;
  /**
   * Feature the permission belongs to.
   * @example business_edition
   */
  feature?: string;
  /**
   * Permission needed first.
   *
   * Inferred, not read in the docs: null and string form (from the example).
   * @example business_edit
   */
  depends_on?: string | null;
  /** Inferred, not read in the docs: item type (the example is empty). */
  disabled_for_roles?: string[];
}
export interface PermissionsResponse {
  sections?: {
    /** @example presence */
    name?: string;
    /** @example 100 */
    order?: number;
    subsections?: {
      /** @example presence_pages */
      name?: string;
      /** @example 100 */
      order?: number;
      permissions?: Permission[];
    }[];
  }[];
}
/**
 * Pictures of the business.
 *
 * Inferred, not read in the docs: from 2021: uri format.
 */
export interface Photos {
  /**
   * Format: uri
   * URL of the logo.
   */
  LOGO?: string;
  /**
   * Format: uri
   * URL of the main picture.
   */
  primary?: string;
  /** URLs of further pictures. */
  secondary?: string[];
}
export interface PlaceActionLink {
  /**
   * Inferred, not read in the docs: type (from the example).
   * @example 1
   */
  id?: number;
  /**
   * URL of the link.
   * @example https://www.example.com/shop_online
   */
  value?: string;
  is_preferred?: boolean;
  is_editable?: boolean;
}
export interface PlaceActionLinkGroup {
  /** Google id of the kind of action. */
  gmb_id?:
    | "SHOP_ONLINE"
    | "FOOD_TAKEOUT"
    | "ONLINE_APPOINTMENT"
    | "DINING_RESERVATION"
    | "APPOINTMENT"
    | "FOOD_ORDERING"
    | "FOOD_DELIVERY"
    | (string & {});
  urls?: PlaceActionLink[];
}
export interface PlaceActionLinkGroupInput {
  /** @enum {string} */
  gmb_id?:
    | (
        | "SHOP_ONLINE"
        | "FOOD_TAKEOUT"
        | "ONLINE_APPOINTMENT"
        | "DINING_RESERVATION"
        | "APPOINTMENT"
        | "FOOD_ORDERING"
        | "FOOD_DELIVERY"
      )
    | undefined;
  /** The links to keep; an empty list removes all links of this kind. */
  urls?: readonly PlaceActionLinkInput[] | undefined;
}
export interface PlaceActionLinkInput {
  /**
   * Id of the link to change; leave out to create one.
   *
   * Inferred, not read in the docs: type (from the example).
   */
  id?: number | undefined;
  /** URL of the link. */
  value?: string | undefined;
  is_preferred?: boolean | undefined;
}
export interface PlaceActionLinks {
  place_action_links?: PlaceActionLinkGroup[];
}
export interface PlaceActionLinksUpdateRequest {
  /** Inferred, not read in the docs: name (from the GET answer). */
  place_action_links?: readonly PlaceActionLinkGroupInput[] | undefined;
}
/** @enum {string} */
export type PlanName =
  | "presence_management"
  | "review_management"
  | "posts"
  | "messages"
  | "review_booster"
  | "bulk_modification"
  | "feedback_management"
  | "competitive_benchmark"
  | "messages_channel_sms"
  | "booking_links"
  | "webhooks";
/**
 * A post on one business.
 *
 * Not seen in the docs: nullability; properties that the example leaves out.
 *
 * Inferred, not read in the docs: names and types after schedule_time (from the example).
 */
export interface Post {
  /**
   * Post id.
   * @example 34
   */
  id?: number | null;
  business_id?: BusinessId | null;
  post_type?: PostType | null;
  /**
   * Main text.
   * @example Wonderful post summary !
   */
  summary?: string | null;
  /**
   * When the post goes out; empty means at once.
   * @example 2020-01-01T12:00:00+02:00
   */
  schedule_time?: string | null;
  /** @example 2020-01-01T12:00:00+02:00 */
  expiration_time?: string | null;
  /** @example 2020-01-01T12:00:00+02:00 */
  validation_time?: string | null;
  post_medias?: PostMedia[] | null;
  /** @example 2019-08-01T19:15:54.256000+02:00 */
  created_at?: string | null;
  /** @example 2019-09-01T15:12:35.256000+02:00 */
  updated_at?: string | null;
  created_on_partoo?: boolean | null;
  updated_on_partoo?: boolean | null;
  /** @example Rick - HQ - 157 boulevard Macdonald, Paris */
  business_info?: string | null;
  post_insight?: PostInsight[] | null;
  post_status?: PostStatus[] | null;
  offer_terms?: string | null;
  /** @example PROMO25 */
  offer_code?: string | null;
  cta_link?: string | null;
  /** @example book */
  cta_type?: string | null;
}
/**
 * The content of the post.
 *
 * Inferred, not read in the docs: names and types (from the example).
 */
export interface PostCreateData {
  /** @enum {string} */
  post_type?: ("news" | "event" | "offer") | undefined;
  /** Main text; 1500 characters on Google, 10000 on Facebook, 2200 on Instagram. */
  summary?: string | undefined;
  image_url?: readonly string[] | undefined;
  title?: string | undefined;
  cta_type?: PostCtaType | undefined;
  link?: PostLink | undefined;
  /** @example 2050-01-01T09:00:00 */
  schedule_time?: string | undefined;
  /** @example 2050-01-01T09:00:00 */
  expiration_time?: string | undefined;
  /** @example PROMO25 */
  coupon_code?: string | undefined;
  offer_terms?: string | undefined;
  /** @example 2050-01-01T09:00:00 */
  start_at?: string | undefined;
  /** @example 2050-01-01T09:00:00 */
  end_at?: string | undefined;
}
export interface PostCreateRequest {
  /** Which businesses get the post. */
  business_search?:
    | {
        /**
         * Business ids; the docs' example puts a list inside this list, a reseller's copy types it as a plain list of strings.
         *
         * Inferred, not read in the docs: type.
         */
        business__in?: readonly (string | readonly string[])[] | undefined;
      }
    | undefined;
  /** Where to publish. */
  publishers: readonly PostPublisher[];
  data: PostCreateData;
  /**
   * Create a draft; data.expiration_time is then needed.
   * @default false
   */
  is_draft?: boolean | undefined;
  /**
   * E-mail the business and group managers who can see the draft.
   * @example false
   */
  send_notifications?: boolean | undefined;
}
export interface PostCreateResult {
  status?: RequestStatus;
  /**
   * Request code.
   * @example 200
   */
  code?: number;
  /**
   * How many posts were made, in words.
   * @example 2 posts have been created.
   */
  message?: string;
  /**
   * Ids of the posts, separated by commas.
   * @example 45,46
   */
  ids?: string;
  /** Which post belongs to which business. */
  data?: {
    /** @example 101 */
    post_id?: number;
    /** @example 1234567890 */
    business_id?: string;
  }[];
}
/**
 * Call to action shown with the post.
 *
 * Inferred, not read in the docs: values on create (from the update page).
 * @enum {string}
 */
export type PostCtaType = "book" | "order" | "shop" | "learn_more" | "sign_up" | "call" | "no_cta";
/** Inferred, not read in the docs: names and types (from the example). */
export interface PostInsight {
  /** @example facebook__posts */
  name?: string;
  /** @example 1512 */
  click_count?: number;
  /** @example 2012 */
  view_count?: number;
}
/** Where the post leads; only one of the two may be set. */
export interface PostLink {
  use_business_url?: boolean | undefined;
  custom_url?: string | undefined;
}
export interface PostList extends ListResult {
  posts?: Post[];
}
/** Inferred, not read in the docs: names and types (from the example). */
export interface PostMedia {
  media_url?: string[];
}
/** @enum {string} */
export type PostPublisher = "google_my_business" | "facebook" | "instagram";
/**
 * State of a post.
 * @enum {string}
 */
export type PostState =
  "live" | "to_configure" | "pending" | "scheduled" | "error" | "expired" | "to_validate";
/** Inferred, not read in the docs: names and types (from the example). */
export interface PostStatus {
  /** @example facebook__posts */
  name?: string;
  /** @example live */
  state?: string;
  /** @example www.partoo.co */
  link?: string;
}
/**
 * Kind of post, as the search filter names it.
 * @enum {string}
 */
export type PostTopicType = "standard" | "event" | "offer" | "alert";
/**
 * Kind of post.
 * @enum {string}
 */
export type PostType = "news" | "event" | "offer" | "covid";
export interface PostUpdateRequest {
  /**
   * Title.
   * @example Great post title !
   */
  title?: string | undefined;
  /** Main text. */
  summary?: string | undefined;
  /** Image addresses; up to 10 on Facebook and Instagram, only the first is shown on Google. */
  image_url?: readonly string[] | undefined;
  cta_type?: PostCtaType | undefined;
  link?: PostLink | undefined;
  /**
   * When to publish, in UTC, at least 2 hours ahead.
   * @example 2050-01-01T09:00:00
   */
  schedule_time?: string | undefined;
  /**
   * Start of an event or offer, in the business's time zone.
   * @example 2050-01-01T09:00:00
   */
  start_at?: string | undefined;
  /**
   * End of an event or offer, in the business's time zone.
   * @example 2050-01-01T09:00:00
   */
  end_at?: string | undefined;
  /**
   * Offer code.
   * @example PROMO25
   */
  coupon_code?: string | undefined;
  /** Terms of the offer. */
  offer_terms?: string | undefined;
}
export interface PresenceKeywordsList extends ListResult {
  keywords?: PresenceKeywordsRow[];
}
/** Inferred, not read in the docs: names and types (from the example). */
export interface PresenceKeywordsRow {
  /**
   * The search keyword.
   *
   * Not seen in the docs: type (the example shows a number though a text is expected).
   */
  keyword?: unknown;
  /** Users who searched for the keyword. */
  count?: number;
  /** The real value is below this number. */
  threshold?: number;
  /** @example 2019-11-01 */
  date?: string;
  /** @example month */
  bucket?: string;
  business_id?: BusinessId;
}
/** @enum {string} */
export type PresenceMetric =
  | "business_impressions_desktop_maps"
  | "business_impressions_desktop_search"
  | "business_impressions_mobile_maps"
  | "business_impressions_mobile_search"
  | "business_direction_requests"
  | "call_clicks"
  | "website_clicks";
export interface PresenceMetricsList extends ListResult {
  metrics?: PresenceMetricsRow[];
}
/** Inferred, not read in the docs: names (the metric names) and types (one metric shown by a third-party client). */
export interface PresenceMetricsRow {
  business_impressions_desktop_maps?: number;
  business_impressions_desktop_search?: number;
  business_impressions_mobile_maps?: number;
  business_impressions_mobile_search?: number;
  business_direction_requests?: number;
  call_clicks?: number;
  website_clicks?: number;
}
/**
 * A product in the former subscription system.
 *
 * Inferred, not read in the docs: messages (seen only as a key of the answer); from 2021: presence_management, review_booster, review_management.
 * @enum {string}
 */
export type Product = "presence_management" | "review_booster" | "review_management" | "messages";
/** Inferred, not read in the docs: from 2021: types. */
export interface ProductActiveState {
  /**
   * Timestamp of the subscription.
   * @example 1540628702
   */
  subscription_date?: number;
  /** @enum {string} */
  status?: "active";
}
/** Inferred, not read in the docs: from 2021: canceling_date, status. */
export interface ProductInactiveState {
  /**
   * Timestamp of the cancellation.
   * @example 1540628702
   */
  canceling_date?: number;
  /** @enum {string} */
  status?: "inactive";
}
export type ProductState = ProductActiveState | ProductInactiveState;
export interface ProductSubscriptionStates {
  presence_management?: ProductState;
  review_management?: ProductState;
  review_booster?: ProductState;
  messages?: ProductState;
}
/**
 * Business fields to check; may be empty.
 *
 * Not seen in the docs: everything after code.
 */
export interface PublisherErrorsRequest {
  /** @example Corner shop */
  name?: string | undefined;
  /** @example 42 */
  org_id?: number | undefined;
  /**
   * ISO 3166 alpha-2 code.
   * @example FR
   */
  country?: string | undefined;
  /** @example 75019 */
  zipcode?: (string | null) | undefined;
  /** @example Paris */
  city?: (string | null) | undefined;
  /** @example Ile-de-France */
  region?: (string | null) | undefined;
  /**
   * @example [
   *       "gcid:restaurant",
   *       "gcid:fast_food_restaurant"
   * ]
   */
  categories?: readonly string[] | undefined;
  /** Store code. */
  code?: string | undefined;
}
/**
 * State of a business on a publisher.
 *
 * Inferred, not read in the docs: enum (from the example of the states parameter, same as in 2021).
 * @enum {string}
 */
export type PublisherState = "success" | "pending" | "to_configure";
/** Inferred, not read in the docs: names and types (from the example). */
export interface PublisherStateDetail {
  error_type?: PublisherStateErrorType;
  state?: PublisherState;
  url_on_publisher?: string | null;
}
/**
 * Kind of problem, or null.
 *
 * Inferred, not read in the docs: PUBLISHER_CONNEXION and null (from the example); from 2021: USER_INPUT, EXTERNAL.
 */
export type PublisherStateErrorType =
  "PUBLISHER_CONNEXION" | "USER_INPUT" | "EXTERNAL" | (string & {}) | null;
export interface PublisherStates {
  /** Keyed by business id. */
  businesses?: {
    [key: string]: BusinessPublisherStates;
  };
  /**
   * How many businesses are in the answer.
   * @example 1
   */
  count?: number;
}
/**
 * Report made on a suggestion.
 *
 * Inferred, not read in the docs: types (from the example).
 */
export interface ReplySuggestionReport {
  /** @example 3587 */
  id?: number;
  /** @example 52e10f004ee65a020 */
  user_id?: string;
  /** @example 2025-05-12T12:57:21.895170Z */
  created_at?: string;
}
/**
 * Outcome of the request.
 * @enum {string}
 */
export type RequestStatus = "success";
/**
 * Review left on a publisher.
 *
 * Not seen in the docs: name of a list of Google photo links, filled when with_media_links=true is asked for; whether comments can be null or a list.
 */
export interface Review {
  key?: string;
  /**
   * Organization.
   * @example 42
   */
  org_id?: number;
  id?: ReviewId;
  business_id?: BusinessId;
  partner?: ReviewPublisher;
  /**
   * Identifier at the publisher.
   * @example accounts/114063712393225091258/locations/74805271119400652054
   */
  partner_id?: string;
  /**
   * Who wrote the review.
   * @example Castorche
   */
  author_name?: string;
  /**
   * Format: datetime
   * When the review was created.
   * @example 2017-07-01T16:10:23.156000+02:00
   */
  date?: string;
  /**
   * Format: datetime
   * When the review was last updated.
   * @example 2017-08-01T19:15:54.256000+02:00
   */
  update_date?: string;
  /**
   * Format: datetime
   * When the review was deleted, present only in that case.
   */
  delete_date?: string;
  /**
   * Stars given, possibly null.
   * @example 3
   */
  rating?: number | null;
  /** Facebook recommendation, possibly null. */
  recommended?: boolean | null;
  /** Title of the review. */
  title?: string;
  /** Text of the review. */
  content?: string;
  state?: ReviewState;
  /**
   * Format: uri
   * Address of the review at the publisher.
   *
   * Inferred, not read in the docs: from 2021: format.
   */
  link?: string;
  comments?: Comment | null;
  /** Tags of the review. */
  tags?: ReviewTag[];
}
export interface ReviewCreatedEvent {
  /** @enum {string} */
  type?: "review_created";
  payload?: ReviewEventPayload;
}
export interface ReviewEventPayload {
  review?: Review;
}
/**
 * Identifier of a review.
 * @example 34
 */
export type ReviewId = number;
/**
 * Invitation already sent.
 *
 * Inferred, not read in the docs: from 2021: types of user_name, user_id and id.
 */
export interface ReviewInvitation {
  /** @example Perceval */
  user_name?: string;
  /** @example 54b6733b9826bf1dd29af128 */
  user_id?: string;
  /** @example 3d90efec-0d7f-4960-98c0-951d58dc14cb */
  id?: string;
  /** @example 2019-06-06 11:57:27.274725+00:00 */
  sent_time?: string;
}
export interface ReviewInvitationList extends ListResult {
  review_invitations?: ReviewInvitation[];
}
export interface ReviewInvitationRequest {
  business_id: BusinessId;
  /**
   * Customer's phone number with its country calling code.
   * @example +33601020304
   */
  target_phone: string;
  /** Customer's full name. */
  target_name?: string | undefined;
  /**
   * @deprecated SMS template to use, not together with invite_content; invite_content replaces it.
   */
  template_id?: number | undefined;
  /** SMS text to use instead of the user's template; must contain \@link, holds at most 286 characters, and loses its unicode characters. */
  invite_content?: string | undefined;
  /**
   * Send even when this customer already got an SMS.
   * @default False
   * @enum {string}
   */
  force?: ("True" | "False") | undefined;
}
export interface ReviewInvitationResponse {
  invitation_id?: InvitationId;
  /** @enum {string} */
  status?: "success";
}
export interface ReviewInvitationStatus {
  invitation_id?: InvitationId;
  /**
   * State of the SMS.
   * @enum {string}
   */
  status?: "CREATED" | "SENT" | "FAILED_SEND" | "DELIVERED" | "FAILED_DELIVERY";
}
export interface ReviewList extends ListResult {
  reviews?: Review[];
}
/**
 * Page of metric rows.
 *
 * Inferred, not read in the docs: shape (from the example for the business dimension).
 */
export interface ReviewMetricsResponse extends ListResult {
  data?: ReviewMetricsRow[];
}
/**
 * Not seen in the docs: declared types; shape of rating_distribution, reply_means, average_rating_distribution and rank.
 *
 * Inferred, not read in the docs: null dimension, reviews_count and reply_time (from a third-party client); which of fast and slow is which (docs text on the 48 hours, and the names).
 */
export interface ReviewMetricsRow {
  /**
   * Value the row is grouped by, such as a business id; null in the single row of a request without a dimension.
   *
   * Not seen in the docs: type.
   * @example 59b2645db12ff60643ef832c
   */
  dimension?: unknown;
  /** @example Business 1 */
  dimension_name?: string;
  dimension_info?: {
    /** @example 190 rue Championnet */
    address_full?: string;
    /** @example Paris */
    city?: string;
    /** @example 75018 */
    zipcode?: string;
    /** @example PTOCODE1 */
    code?: string;
  };
  /** The metrics asked for, by name. */
  metrics?: {
    /** @example 2.31 */
    average_rating?: number;
    reviews_count?: number;
    reply_time?: {
      /** Reviews replied to in less than 48 hours. */
      fast?: number;
      /** Reviews replied to later than that. */
      slow?: number;
      not_replied?: number;
      total?: number;
    };
  };
}
/**
 * Publisher a review comes from.
 * @enum {string}
 */
export type ReviewPublisher = "google_my_business" | "facebook" | "tripadvisor";
/** Inferred, not read in the docs: from 2021: date, average, added, cum_sum. */
export interface ReviewQualitativeBucket {
  /**
   * First day of the bucket.
   * @example 2019-11-29
   */
  date?: string;
  /**
   * Mean rating.
   * @example 4.54
   */
  average?: number;
  /**
   * Reviews added in the bucket.
   * @example 50
   */
  added?: number;
  /**
   * Running total of reviews.
   * @example 70
   */
  cum_sum?: number;
}
export interface ReviewQuantitativeBucket {
  /**
   * First day of the bucket.
   * @example 2019-11-29
   */
  date?: string;
  /**
   * Reviews added in the bucket.
   * @example 50
   */
  added?: number;
  /**
   * Running total before the bucket.
   * @example 20
   */
  previous_sum?: number;
  /**
   * Running total after the bucket.
   * @example 70
   */
  cum_sum?: number;
}
/** AI-written reply suggestion. */
export interface ReviewReplySuggestion {
  /** @example 820459 */
  id?: number;
  /** @example 1 */
  index?: number;
  review_id?: ReviewId;
  /** @example Dear Client, thanks for your kind feedback. */
  content?: string;
  /** Set when the suggestion was reported, otherwise null. */
  report?: ReplySuggestionReport | null;
}
/** Reply template for reviews. */
export interface ReviewReplyTemplate {
  /** @example 34 */
  id?: number;
  /** @example 42 */
  org_id?: number;
  /**
   * Format: datetime
   * @example 2017-08-01T19:15:54.256000+02:00
   */
  update_date?: string;
  /**
   * Format: datetime
   * @example 2017-08-01T19:15:54.256000+02:00
   */
  creation_date?: string;
  language?: Lang;
  title?: string;
  /**
   * Body of the template; placeholders are written \@[](value).
   * @example hello \@[](client_full_name),
   * Thanks from the team at \@[](business_name).
   * \@[](my_first_name)
   */
  text?: string;
  /** Suits negative reviews. */
  negative?: boolean;
  /** Suits neutral reviews. */
  neutral?: boolean;
  /** Suits positive reviews. */
  positive?: boolean;
}
/** Inferred, not read in the docs: from 2021: required mark of title. */
export interface ReviewReplyTemplateCreateRequest {
  language: Lang;
  /** Suits negative reviews. */
  negative: boolean;
  /** Suits neutral reviews. */
  neutral: boolean;
  /** Suits positive reviews. */
  positive: boolean;
  /** Body of the template; placeholders are written \@[](value). */
  text: string;
  title: string;
}
export interface ReviewReplyTemplateList extends ListResult {
  reply_templates?: ReviewReplyTemplate[];
}
/**
 * Where a review stands.
 *
 * Inferred, not read in the docs: pending_auto_reply, treated_auto_reply (from the guide on reviews).
 */
export type ReviewState =
  | "treated"
  | "not_treated"
  | "deleted"
  | "pending_auto_reply"
  | "treated_auto_reply"
  | (string & {});
/** Inferred, not read in the docs: from 2021: types of answered, satisfied, neutral, dissatisfied and total. */
export interface ReviewStats {
  /**
   * Format: float
   * Mean seconds between a review's update and its reply; Google only.
   * @example 10493.90997409
   */
  answer_time?: number;
  /**
   * Format: float
   * Mean rating.
   * @example 3.0394
   */
  average?: number;
  /**
   * Treated reviews.
   * @example 9
   */
  treated?: number;
  /**
   * Reviews not treated.
   * @example 10
   */
  not_treated?: number;
  /**
   * Reviews with a reply.
   * @example 8
   */
  answered?: number;
  /**
   * Reviews of 4 stars or more or recommended on Facebook.
   * @example 10
   */
  satisfied?: number;
  /**
   * Reviews of 3 stars.
   * @example 6
   */
  neutral?: number;
  /**
   * Reviews of 2 stars or less or not recommended on Facebook.
   * @example 3
   */
  dissatisfied?: number;
  /**
   * All reviews.
   * @example 19
   */
  total?: number;
}
/**
 * Tag put on a review.
 *
 * Not seen in the docs: declared types.
 *
 * Inferred, not read in the docs: types (from the example).
 */
export interface ReviewTag {
  /** @example 25 */
  id?: number;
  /** @example food */
  label?: string;
  /** @example #808080 */
  color?: string;
}
export interface ReviewUpdatedEvent {
  /** @enum {string} */
  type?: "review_updated";
  payload?: ReviewEventPayload;
}
export interface ReviewUpdateRequest {
  /** @enum {string} */
  state: "treated" | "not_treated";
}
/**
 * @example BUSINESS_MANAGER
 * @enum {string}
 */
export type Role =
  "PROVIDER" | "ORG_ADMIN" | "ORG_MANAGER" | "GROUP_MANAGER" | "BUSINESS_MANAGER" | "PUBLISHER";
/**
 * @example BUSINESS_MANAGER
 * @enum {string}
 */
export type RoleWithoutProvider =
  "ORG_ADMIN" | "ORG_MANAGER" | "GROUP_MANAGER" | "BUSINESS_MANAGER" | "PUBLISHER";
export interface Section {
  /** @example 1 */
  id?: number;
  /**
   * Unique.
   * @example Country
   */
  name?: string;
  groups?: Group[];
  /** Whether the caller may edit the section or its groups. */
  can_edit?: boolean;
  /** Fed by a data puller, hence read-only. */
  has_puller?: boolean;
}
/** @example section-a */
export type SectionSlug = string | null;
/**
 * Image Url, Audio, Video or Document
 * Image, video, audio or document message: Facebook and Whatsapp take all four, Instagram no document, SMS none. Limits: image 5 MB (jpeg, png), video 16 MB (mp4), audio 16 MB (aac, mp4), document 100 MB (xls, xlsx, docx, pdf, ppt, pptx).
 *
 * Not seen in the docs: properties and required list of the four variants; name and type of the property that carries the media.
 *
 * Inferred, not read in the docs: conversation_id (from the Text variant); content_type values (from the list of types that can be sent).
 */
export interface SendMediaMessageRequest {
  conversation_id?: number | undefined;
  /** @enum {string} */
  content_type?: ("Image" | "Video" | "Audio" | "Document") | undefined;
}
export type SendMessageRequest = SendTextMessageRequest | SendMediaMessageRequest;
export interface SendMessageResponse {
  status?: RequestStatus;
  /**
   * Id of the message created.
   * @example 123
   */
  message_id?: number;
}
/** Text */
export interface SendTextMessageRequest {
  /** Id of the conversation. */
  conversation_id: number;
  /** @enum {string} */
  content_type: "Text";
  /** Text to send. */
  content: string;
}
/** @enum {string} */
export type SidebarPage =
  | "bulk_modification"
  | "diffusion"
  | "feedback_management"
  | "messages"
  | "posts"
  | "presence_analytics"
  | "review_analytics"
  | "review_invite"
  | "review_management";
/** Days of exceptional closure. */
export interface SpecificClosing {
  /**
   * Format: date
   * @example 2020-01-20
   */
  starts_at?: string;
  /**
   * Format: date
   * @example 2020-01-22
   */
  ends_at?: string;
}
/**
 * Exceptional opening and closing days, in the time zone of the business. A client in production leaves past periods out because the API refuses them, and sends open or close alone.
 *
 * Inferred, not read in the docs: from 2021: date format.
 */
export interface SpecificHours {
  open?: SpecificOpening[];
  close?: SpecificClosing[];
}
/** Days with exceptional opening hours. */
export interface SpecificOpening {
  /**
   * Format: date
   * @example 2020-01-20
   */
  starts_at?: string;
  /**
   * Format: date
   * @example 2020-01-20
   */
  ends_at?: string;
  open_hours?: TimeWindow[];
}
/** Bare outcome of a request. */
export interface StatusResponse {
  status?: RequestStatus;
}
export interface SubscriptionActive {
  active?: boolean;
}
/** Inferred, not read in the docs: from 2021: status enum, canceling_date type. */
export interface SubscriptionDetails {
  /** @enum {string} */
  status?: "inactive" | "active";
  /**
   * Timestamp of the cancellation.
   * @example 123
   */
  canceling_date?: number;
}
/** Word replaced according to the context when a template is used. */
export interface TemplatePlaceholder {
  /** @example 2 */
  id?: number;
  /** Name to put inside the \@[](...) markup. */
  value?:
    "client_full_name" | "client_first_name" | "business_name" | "my_first_name" | (string & {});
}
/**
 * A span of time within a day.
 *
 * Inferred, not read in the docs: from 2021: pattern.
 * @example 10:00-14:00
 */
export type TimeWindow = string;
/** Not seen in the docs: fields after custom_role in the newest copy. */
export interface User {
  id?: UserId;
  /** @example 42 */
  org_id?: number;
  /** @example Perceval */
  first_name?: string;
  /** @example de Galles */
  last_name?: string;
  /** Format: email */
  email?: string;
  lang?: Lang;
  /**
   * @deprecated Announced for removal on 2026-01-15.
   */
  phone?: string;
  sidebar_pages?: SidebarPage[];
  /** Businesses of the user, for BUSINESS_MANAGER only. */
  business_ids?: string[];
  /**
   * Group of the former group system.
   *
   * Inferred, not read in the docs: property (only in an older copy).
   * @example 42
   */
  group_id?: number;
  /**
   * Group id combinations a GROUP_MANAGER can reach.
   * @example [
   *       [
   *         1,
   *         2
   *       ],
   *       [
   *         1,
   *         3
   *       ]
   * ]
   */
  accesses?: number[][];
  role?: Role;
  /** @example partoo */
  provider?: string;
  status?: UserStatus;
  /** @example false */
  disabled?: boolean;
  /**
   * @deprecated Announced for removal on 2026-01-15.
   */
  keywords?: string[];
  /**
   * Creation timestamp.
   *
   * Inferred, not read in the docs: type.
   * @example 1615299414
   */
  created_at?: number;
  /**
   * Internal to Partoo.
   * @example
   */
  shadow_user_id?: string;
  /**
   * api_id of the custom role; GROUP_MANAGER and BUSINESS_MANAGER get a built-in one by default.
   * @example my_custom_role
   */
  custom_role?: string;
  /** Whether the user may log in only through SSO; editable by ORG_ADMIN and PROVIDER. */
  sso_only?: boolean;
}
export interface UserCreateRequest {
  /**
   * Format: email
   * Must be unique.
   */
  email: string;
  /** @example Perceval */
  first_name: string;
  /** @example de Galles */
  last_name: string;
  /** Defaults to the organization of the caller. */
  org_id?: number | undefined;
  /**
   * Group id combinations a GROUP_MANAGER can reach.
   * @example [
   *       [
   *         1,
   *         2
   *       ],
   *       [
   *         1,
   *         3
   *       ]
   * ]
   */
  accesses?: readonly (readonly number[])[] | undefined;
  /** Businesses of the user, for BUSINESS_MANAGER only. */
  business_ids?: readonly string[] | undefined;
  /**
   * @deprecated Announced for removal on 2026-01-15.
   */
  phone?: string | undefined;
  /** A guide gives ORG_ADMIN as default. */
  role?: RoleWithoutProvider | undefined;
  /**
   * api_id of the custom role; GROUP_MANAGER and BUSINESS_MANAGER get a built-in one by default.
   * @example my_custom_role
   */
  custom_role?: string | undefined;
  /**
   * @deprecated Sidebar features; missing or null gives all features of the organization. custom_role replaces it.
   */
  sidebar_pages?: readonly SidebarPage[] | undefined;
  /**
   * Send the invitation email; the password is then ignored.
   * @default false
   */
  send_invitation?: boolean | undefined;
  status?: UserStatus | undefined;
  /**
   * Format: password
   * At least 8 characters with upper and lower case and a special character; null for users who may log in only through SSO.
   *
   * Inferred, not read in the docs: null (from the SSO guide).
   */
  password?: (string | null) | undefined;
  lang?: Lang | undefined;
  /** Whether the user may log in only through SSO; editable by ORG_ADMIN and PROVIDER. */
  sso_only?: boolean | undefined;
}
/** @example 5309c3a237bbc544d8e26737 */
export type UserId = string;
/** Inferred, not read in the docs: user items (as in GET /user/{user_id}); from 2021: users. */
export interface UserList extends ListResult {
  users?: User[];
}
/** Notification preferences; new users start with the three reports on, Google and Facebook as partners, review_type 2 and no negative review e-mails. */
export interface UserPreferences {
  reports?: {
    review_management_daily?: boolean;
    review_management_weekly?: boolean;
    review_management_monthly?: boolean;
    daily_review_preferences?: {
      partners?: ("facebook" | "google_my_business" | "tripadvisor")[];
      /**
       * Not seen in the docs: meaning; range.
       * @example 2
       */
      review_type?: number;
    };
  };
  receive_negative_reviews_email_notifications?: boolean;
}
/**
 * @example active
 * @enum {string}
 */
export type UserStatus = "active" | "invited";
export interface UserStatusResponse {
  id?: UserId;
  status?: RequestStatus;
}
export interface UserUpdateRequest {
  /** Format: email */
  email?: string | undefined;
  /** @example Perceval */
  first_name?: string | undefined;
  /** @example de Galles */
  last_name?: string | undefined;
  org_id?: number | undefined;
  /**
   * Group id combinations a GROUP_MANAGER can reach.
   * @example [
   *       [
   *         1,
   *         2
   *       ],
   *       [
   *         1,
   *         3
   *       ]
   * ]
   */
  accesses?: readonly (readonly number[])[] | undefined;
  /** Businesses of the user, for BUSINESS_MANAGER only. */
  business_ids?: readonly string[] | undefined;
  /**
   * @deprecated Announced for removal on 2026-01-15.
   */
  phone?: string | undefined;
  role?: RoleWithoutProvider | undefined;
  /**
   * api_id of the custom role; GROUP_MANAGER and BUSINESS_MANAGER get a built-in one by default.
   * @example my_custom_role
   */
  custom_role?: string | undefined;
  /**
   * @deprecated Sidebar features of the user. custom_role replaces it.
   */
  sidebar_pages?: readonly SidebarPage[] | undefined;
  status?: UserStatus | undefined;
  disabled?: boolean | undefined;
  /**
   * Format: password
   * At least 8 characters with upper and lower case and a special character; null for users who may log in only through SSO.
   *
   * Inferred, not read in the docs: null (from the SSO guide).
   */
  password?: (string | null) | undefined;
  lang?: Lang | undefined;
  /** Whether the user may log in only through SSO; editable by ORG_ADMIN and PROVIDER. */
  sso_only?: boolean | undefined;
  /**
   * @deprecated Announced for removal on 2026-01-15.
   */
  keywords?: readonly string[] | undefined;
  /** Negative review emails. */
  receive_reviews_email_notifications?: boolean | undefined;
}
export interface UserWithFeatures extends User {
  available_features?: BusinessFeature[];
}
/** A webhook configuration. */
export interface Webhook {
  /**
   * Configuration id.
   * @example 1
   */
  id: number;
  /**
   * Address that receives the events.
   * @example https://example.com/webhook
   */
  url: string;
  event_type: WebhookEventType;
  /**
   * ISO 8601 date and time.
   * @example 2024-11-27T16:10:44.929678Z
   */
  created_at: string;
  /**
   * ISO 8601 date and time.
   * @example 2024-11-27T16:10:44.929678Z
   */
  updated_at: string;
  /**
   * Organization id.
   * @example 1
   */
  org_id: number;
  custom_headers?: WebhookCustomHeaders;
}
/** Inferred, not read in the docs: names and types (from the example). */
export interface WebhookCreateRequest {
  items?:
    | readonly {
        /** @example https://example.com/webhook */
        url?: string | undefined;
        /**
         * Event a webhook subscribes to.
         *
         * Not seen in the docs: whether the review events can be subscribed to.
         *
         * Inferred, not read in the docs: message_received, review_created and review_updated (from the pages of these events).
         * @enum {string}
         */
        event_type?:
          | (
              | "business_created"
              | "business_updated"
              | "business_deleted"
              | "message_updated"
              | "message_created"
              | "lead_received"
              | "message_received"
              | "review_created"
              | "review_updated"
            )
          | undefined;
      }[]
    | undefined;
}
/**
 * Extra headers to send; at most 5, names start with X- (not X-Partoo) and have up to 128 characters, values up to 512.
 * @example {
 *       "X-My-Header": "my-value",
 *       "X-Auth-Token": "secret-token"
 * }
 */
export type WebhookCustomHeaders = {
  [key: string]: string;
};
/**
 * Event a webhook subscribes to.
 *
 * Not seen in the docs: whether the review events can be subscribed to.
 *
 * Inferred, not read in the docs: message_received, review_created and review_updated (from the pages of these events).
 */
export type WebhookEventType =
  | "business_created"
  | "business_updated"
  | "business_deleted"
  | "message_updated"
  | "message_created"
  | "lead_received"
  | "message_received"
  | "review_created"
  | "review_updated"
  | (string & {});
export interface WebhookList extends ListResult {
  /** Webhook configurations. */
  items?: Webhook[];
}
export interface BusinessAttributesInput {
  attributes?: readonly BusinessAttributeInput[] | undefined;
}
export interface BusinessMoreHoursInput {
  more_hours?: readonly MoreHoursItemInput[] | undefined;
}
/** Notification preferences; new users start with the three reports on, Google and Facebook as partners, review_type 2 and no negative review e-mails. */
export interface UserPreferencesInput {
  reports?:
    | {
        review_management_daily?: boolean | undefined;
        review_management_weekly?: boolean | undefined;
        review_management_monthly?: boolean | undefined;
        daily_review_preferences?:
          | {
              partners?: readonly ("facebook" | "google_my_business" | "tripadvisor")[] | undefined;
              /**
               * Not seen in the docs: meaning; range.
               * @example 2
               */
              review_type?: number | undefined;
            }
          | undefined;
      }
    | undefined;
  receive_negative_reviews_email_notifications?: boolean | undefined;
}
/**
 * Ids of the groups the business belongs to.
 * @example [
 *       1,
 *       2,
 *       3
 * ]
 */
export type BusinessGroupsInput = readonly number[];
/**
 * Ids of the categories of the business.
 * @example [
 *       "gcid:restaurant",
 *       "gcid:fast_food_restaurant",
 *       "gcid:hamburger_restaurant"
 * ]
 */
export type BusinessCategoriesInput = readonly string[];
/**
 * Weekly opening hours, in the time zone of the business.
 *
 * Inferred, not read in the docs: from 2021: required.
 */
export interface OpenHoursInput {
  monday: DayHoursInput;
  tuesday: DayHoursInput;
  wednesday: DayHoursInput;
  thursday: DayHoursInput;
  friday: DayHoursInput;
  saturday: DayHoursInput;
  sunday: DayHoursInput;
}
/**
 * Exceptional opening and closing days, in the time zone of the business. A client in production leaves past periods out because the API refuses them, and sends open or close alone.
 *
 * Inferred, not read in the docs: from 2021: date format.
 */
export interface SpecificHoursInput {
  open?: readonly SpecificOpeningInput[] | undefined;
  close?: readonly SpecificClosingInput[] | undefined;
}
/**
 * A person in charge of the business.
 *
 * Inferred, not read in the docs: from 2021: email format, E.164.
 */
export interface ContactInput {
  /** @example Hubert Bonisseur de la Bath */
  name?: string | undefined;
  /**
   * Format: email
   * @example hubert@oss117.fr
   */
  email?: string | undefined;
  /**
   * Phone numbers in E.164 form.
   * @example [
   *       "+33302060628"
   * ]
   */
  phone_numbers?: readonly string[] | undefined;
  /** @example +33302060629 */
  fax?: string | undefined;
}
/**
 * Pictures of the business.
 *
 * Inferred, not read in the docs: from 2021: uri format.
 */
export interface PhotosInput {
  /**
   * Format: uri
   * URL of the logo.
   */
  LOGO?: string | undefined;
  /**
   * Format: uri
   * URL of the main picture.
   */
  primary?: string | undefined;
  /** URLs of further pictures. */
  secondary?: readonly string[] | undefined;
}
/** Value that a business has for one Google lodging attribute. */
export interface LodgingAttributeInput {
  /**
   * Google id of the attribute.
   * @example lodging.services.frontDesk
   */
  gmb_id?: string | undefined;
  /**
   * Kind of attribute.
   *
   * Not seen in the docs: literal of the kind titled Enum.
   * @enum {string}
   */
  type?: ("BOOL" | "INTEGER" | "TIME" | "REPEATABLE_ENUM") | undefined;
  /**
   * The value, whose type follows the kind (a boolean, an integer, a list of strings); null when an exception is given.
   *
   * Not seen in the docs: value of the kinds TIME and Enum.
   */
  value?: unknown | undefined;
  /**
   * Code given in place of a value.
   * @example LODGING_DEPENDENT_ON_SEASON
   * @enum {string|null}
   */
  exception?:
    | (
        | "LODGING_EXCEPTION_UNSPECIFIED"
        | "LODGING_UNDER_CONSTRUCTION"
        | "LODGING_DEPENDENT_ON_DAY_OF_WEEK"
        | "LODGING_DEPENDENT_ON_SEASON"
        | null
      )
    | undefined;
}
/**
 * Value that a business has for one Google attribute.
 *
 * Inferred, not read in the docs: from 2021: discriminator, nullability of the values.
 */
export type BusinessAttributeInput =
  | BusinessAttributeBoolInput
  | BusinessAttributeEnumInput
  | BusinessAttributeRepeatableEnumInput
  | BusinessAttributeUrlInput
  | BusinessAttributeRepeatableUrlInput;
/** Additional hours of one kind. */
export interface MoreHoursItemInput {
  /**
   * Google id of the kind of hours.
   * @example KITCHEN
   * @example LUNCH
   * @example BRUNCH
   */
  gmb_id?: string | undefined;
  /**
   * Hours of each day; null removes this kind of hours.
   *
   * Inferred, not read in the docs: null removes the hours (read from the example).
   */
  value?: (OpenHoursInput | null) | undefined;
}
/** Opening spans of one day; empty when closed. */
export type DayHoursInput = readonly TimeWindow[];
/** Days with exceptional opening hours. */
export interface SpecificOpeningInput {
  /**
   * Format: date
   * @example 2020-01-20
   */
  starts_at?: string | undefined;
  /**
   * Format: date
   * @example 2020-01-20
   */
  ends_at?: string | undefined;
  open_hours?: readonly TimeWindow[] | undefined;
}
/** Days of exceptional closure. */
export interface SpecificClosingInput {
  /**
   * Format: date
   * @example 2020-01-20
   */
  starts_at?: string | undefined;
  /**
   * Format: date
   * @example 2020-01-22
   */
  ends_at?: string | undefined;
}
/** Boolean */
export interface BusinessAttributeBoolInput {
  /** @enum {string} */
  type: "BOOL";
  /**
   * Google id of the attribute.
   * @example has_curbside_pickup
   */
  gmb_id?: string | undefined;
  value?: (boolean | null) | undefined;
}
/** Enum */
export interface BusinessAttributeEnumInput {
  /** @enum {string} */
  type: "ENUM";
  /**
   * Google id of the attribute.
   * @example wi_fi
   */
  gmb_id?: string | undefined;
  /** @example free_wi_fi */
  value?: (string | null) | undefined;
}
/** Repeatable Enum */
export interface BusinessAttributeRepeatableEnumInput {
  /** @enum {string} */
  type: "REPEATABLE_ENUM";
  /**
   * Google id of the attribute.
   * @example pay_credit_card_types_accepted
   */
  gmb_id?: string | undefined;
  /** Not seen in the docs: whether it may be null. */
  value?:
    | {
        /** Options that hold. */
        set_values?: readonly string[] | undefined;
        /** Options that do not hold. */
        unset_values?: readonly string[] | undefined;
      }
    | undefined;
}
/** URL */
export interface BusinessAttributeUrlInput {
  /** @enum {string} */
  type: "URL";
  /**
   * Google id of the attribute.
   * @example url_menu
   */
  gmb_id?: string | undefined;
  /** @example https://www.test.fr */
  value?: (string | null) | undefined;
}
/** Repeatable URL */
export interface BusinessAttributeRepeatableUrlInput {
  /** @enum {string} */
  type: "REPEATABLE_URL";
  /**
   * Google id of the attribute.
   * @example url_reservations
   */
  gmb_id?: string | undefined;
  value?: (readonly string[] | null) | undefined;
}
