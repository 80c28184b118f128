// Made from openapi/openapi.yaml by scripts/generate.ts. Do not edit: run `npm run generate`.

export interface paths {
  "/api_keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search the businesses you can read
     * @description Lists readable businesses that match the filters, one page at a time (30 per page by default).
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get one business */
    get: operations["getBusiness"];
    put?: never;
    /**
     * Change some fields of a business
     * @description Only the fields sent are changed, as with PATCH; needs WRITE access, and fields disabled for the organization cannot be sent. A 403 names each refused field.
     */
    post: operations["updateBusiness"];
    /**
     * Delete a business
     * @description Removes a business for which you have WRITE access.
     */
    delete: operations["deleteBusiness"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business/{business_id}/additional_data": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the free key-value data stored on a business */
    get: operations["getBusinessAdditionalData"];
    put?: never;
    /**
     * Set the free key-value data stored on a business
     * @description Stores a flat object of at most ten keys; needs WRITE access.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the Google attributes set on a business */
    get: operations["getBusinessAttributes"];
    put?: never;
    /**
     * Set Google attributes on a business
     * @description A 400 names each refused attribute.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the Google lodging attributes set on a business
     * @description Needs the business_edit_attributes permission.
     */
    get: operations["getBusinessLodging"];
    put?: never;
    /**
     * Set some Google lodging attributes on a business
     * @description Changes only the attributes sent; each carries a value or an exception, never both.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the additional Google hours set on a business */
    get: operations["getBusinessMoreHours"];
    put?: never;
    /**
     * Set additional Google hours on a business
     * @description Only the kinds of hours present in the body are changed.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the Google place action links of a business */
    get: operations["getBusinessPlaceActionLinks"];
    put?: never;
    /**
     * Create, change or remove the Google place action links of a business
     * @description Per kind of action, a link without id is created, a link with id is changed, and a link left out is removed; so send the complete list of each kind.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Subscribe a business to products
     * @description Needs the PROVIDER role and WRITE access.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End product subscriptions of a business
     * @description Needs the PROVIDER role and WRITE access.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a single-use login token for a user
     * @description Valid once, for at most one day; not possible for PROVIDER users.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ingest a message of a custom channel
     * @description Queues a message for a custom channel conversation, creating the conversation when it does not exist; needs the ORG_ADMIN or PROVIDER role. A 200 means accepted, not yet created: one external_conversation_id stands for one conversation of the channel, and a repeated external_message_id is ignored.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the custom field sections of an organization */
    get: operations["getCustomFieldsSection"];
    put?: never;
    /**
     * Create a custom field section
     * @description Without order the section goes last.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get aggregated feedback metrics, optionally grouped, as JSON or as an Excel file
     * @description With download=true the answer is an xlsx file. Needs the feedback_management subscription.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the feedback forms of the organization
     * @description Answers hold 30 forms per page.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search the feedback answers received by the businesses
     * @description Answers hold 30 results per page.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reply to a feedback answer by email
     * @description Works only when the answer has optin set to true and its form has both email_reply_source and email_reply_subject.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Finish a pending verification of a Google location with the code received
     * @description A failure comes as a 200 with status error.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the ways to verify a Google location
     * @description For BUSINESS_MANAGER users or above; the list may be empty. A failure comes as a 200 with status error.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start the verification of a Google location (BUSINESS_MANAGER or above)
     * @description A failure comes as a 200 with status error.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a group in a section and set its businesses
     * @description Leaving business__in out puts every business in the group; send an empty list for an empty group.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get one group with its business ids */
    get: operations["getGroup"];
    put?: never;
    /**
     * Rename a group and replace its businesses
     * @description Known from a third-party client only. The list replaces all businesses of the group: read the group first, change its business_ids and send the result as business__in.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List message templates
     * @description Returns the message templates of the caller's organization as a bare array, without pagination.
     */
    get: operations["listMessageTemplates"];
    put?: never;
    /**
     * Create a message template
     * @description Creates a message template; content is a JSON object turned into a string.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update a message template
     * @description Changes the title, icon or content of a message template.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List conversations
     * @description Returns, one cursor page at a time, the conversations that the caller may access. Prefer the message webhooks over polling this list.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get one conversation */
    get: operations["getConversation"];
    put?: never;
    /**
     * Update conversation
     * @deprecated Please use POST /conversations/{conversation_id}/read or PATCH /conversations/{conversation_id} instead.
     *
     *     The only updatable field is "is_read". It will be set for the user
     *     that performs the request ("is_read" may have different values for different
     *     users).
     */
    post: operations["updateConversationDeprecated"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Close, reopen or assign a conversation
     * @description Changes the open/closed state of a conversation or its assignee, one of the two per call.
     */
    patch: operations["updateConversation"];
    trace?: never;
  };
  "/conversations/{conversation_id}/read": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark a conversation as read
     * @description Marks the conversation as read for the calling user only.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the messages of a conversation
     * @description Returns, one cursor page at a time, the messages of one conversation.
     */
    get: operations["listMessages"];
    put?: never;
    /**
     * Send a message
     * @description Sends a message as the business in an existing conversation. A 200 means that Partoo created the message, not that it was delivered: the message_updated event with status Success confirms delivery, and a failed message can be sent again with POST /messages/{message_id}/retry.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Retry a failed message
     * @description Sends again a message whose sending has failed.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List posts, with filters on business, dates, text, state and type */
    get: operations["searchPost"];
    put?: never;
    /**
     * Create a post or a draft on the chosen publishers, for one or more businesses
     * @description Done asynchronously.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change a post
     * @description Sent by a business or group manager it also approves and publishes a draft. Done asynchronously; it has no effect on Instagram posts.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the errors that keep a business from reaching publishers
     * @description Errors are grouped by publisher. An empty body returns the stored pre-check and post-check errors; fields in the body have the pre-check errors worked out again, and nothing is saved.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the state of each business on each publisher
     * @description The answer holds no max_page: ask for further pages until no business is left.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get review metrics, optionally grouped by one dimension
     * @description Each dimension accepts only some metrics; without a dimension the metrics cover all the filtered data. Needs the review_management subscription.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the average rating of reviews per time bucket
     * @description Needs the review_management subscription.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the number of reviews per time bucket
     * @description Needs the review_management subscription.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get aggregated review statistics over the filtered reviews
     * @description Needs the review_management subscription.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the delivery status of a review invitation
     * @description Needs the review_booster subscription.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Find invitations already sent to a phone number for a business
     * @description Needs the review_booster subscription.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a customer an SMS that invites them to leave a Google review
     * @description Needs WRITE access on the business, a linked Google location and the review_booster subscription, so it cannot be tried in sandbox; the same phone number can be written to again only after 10 days.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the caller's SMS invitation template, created on the fly if there is none
     * @description Needs the review_booster subscription.
     */
    get: operations["getInvitationTemplate"];
    /**
     * Change the caller's SMS invitation template
     * @description The template must already exist; its text must contain ${url}, may contain ${client_name} and ${business_name}, and holds at most 250 characters without counting the placeholders. Needs the review_booster subscription.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search the reviews of the businesses the caller can read
     * @description Returns one page of reviews, 30 per page, for businesses on which the caller holds READ access.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Fetch one AI-written reply suggestion for a review
     * @description At most three suggestions exist per review (index 0 to 2) and they are kept once made; a person is meant to validate a suggestion before it is posted, and its id is then sent as reply_suggestion with the reply.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the placeholders usable in review reply templates
     * @description The docs show one object although the title speaks of all placeholders.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search the review reply templates
     * @description Answers hold 30 templates per page.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the plans of a business, those of its organization, and the active ones
     * @description For PROVIDER users only.
     */
    get: operations["businessPlans"];
    put?: never;
    /**
     * Set the plans of a business
     * @description The list sent is taken as the complete list of the plans of the business.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send the invitation email again to an invited user
     * @description Limited to one email every 5 minutes per user.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a test event to a webhook address; only the first configuration given is used
     * @description The test request carries the extra header X-Partoo-Webhook-Tryout.
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
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
     * @description Sent when a conversation gets a new message, whoever wrote it.
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
     * @description Sent when a field of a message changes, for instance status or is_deleted.
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
     * @description Google sometimes hides a review and shows it again, so a deletion reported with the state deleted may be followed by another update that restores the former state.
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
    ApiKey: {
      /** @example 3245 */
      id?: number;
      /** @example API key name */
      label?: string;
      /** @example API key for updating business name, and categories. */
      description?: string;
      user_id?: components["schemas"]["UserId"];
      /**
       * @description First and last name; null for the integration key of an organization.
       * @example Perceval de Galles
       */
      user_name?: string | null;
      user_role?: components["schemas"]["Role"];
      user_type?: components["schemas"]["ApiKeyUserType"];
      /**
       * @description True once revoked.
       * @example false
       */
      disabled?: boolean;
      /**
       * @description Tomorrow at the earliest, as yyyy-mm-dd; null for none.
       * @example 2022-06-05
       */
      expiration_date?: string | null;
      /**
       * @description Date and time with a space in place of T.
       * @example 2019-08-22 11:46:38.914467+00
       */
      last_used_at?: string;
      created_by?: components["schemas"]["UserId"];
      /** @example John Smith */
      created_by_name?: string;
      /**
       * @description Date and time with a space in place of T.
       * @example 2018-03-12 11:49:03.399475+00
       */
      created_at?: string;
      revoked_by?: components["schemas"]["UserId"];
      /** @example John Smith */
      revoked_by_name?: string;
      /**
       * @description Date and time with a space in place of T.
       * @example 2020-10-20 11:46:38.914467+00
       */
      revoked_at?: string;
      /**
       * @description Allowed IPs or CIDR ranges; empty means no restriction.
       * @example [
       *       "172.16.0.0/12",
       *       "127.0.0.1"
       *     ]
       */
      ip_whitelist?: string[];
      /**
       * @description False gives the key all permissions of its creator.
       * @example true
       */
      has_restricted_permissions?: boolean;
      /**
       * @example [
       *       "business_edit",
       *       "business_edit_name",
       *       "business_edit_categories"
       *     ]
       */
      permissions?: string[];
    };
    ApiKeyList: components["schemas"]["ListResult"] & {
      api_keys?: components["schemas"]["ApiKey"][];
    };
    ApiKeyRequest: {
      /** @example API key name */
      label?: string;
      /** @example API key for updating business name, and categories. */
      description?: string;
      /**
       * @description Tomorrow at the earliest, as yyyy-mm-dd; null for none.
       * @example 2022-06-05
       */
      expiration_date?: string | null;
      /**
       * @description Allowed IPs or CIDR ranges; empty means no restriction.
       * @example [
       *       "172.16.0.0/12",
       *       "127.0.0.1"
       *     ]
       */
      ip_whitelist?: string[];
      /**
       * @description False gives the key all permissions of its creator.
       * @example true
       */
      has_restricted_permissions?: boolean;
      /**
       * @example [
       *       "business_edit",
       *       "business_edit_name",
       *       "business_edit_categories"
       *     ]
       */
      permissions?: string[];
    };
    /** @enum {string} */
    ApiKeyStatus: "active" | "inactive" | "disabled" | "expired";
    /** @enum {string} */
    ApiKeyUserType: "bot" | "user";
    /** @description A business (a point of sale, or a brand). */
    Business: {
      id?: components["schemas"]["BusinessId"];
      /**
       * @description Timestamp in seconds of the creation.
       * @example 1409925979.5
       */
      created?: number;
      /**
       * @description Timestamp in seconds of the last change, custom fields and related objects aside.
       * @example 1561335111.681374
       */
      modified?: number;
      /**
       * @description Store code of the business.
       * @example CS-75019
       */
      code?: string;
      status?: components["schemas"]["BusinessStatus"];
      /**
       * @description Day the business opens, as YYYY-MM-DD.
       * @example 2025-01-01
       */
      opening_date?: string;
      /**
       * @description Id of the organization of the business.
       * @example 42
       */
      org_id?: number;
      /**
       * @description Id of the single group of the former group system.
       * @example 23
       */
      group_id?: number;
      groups?: components["schemas"]["BusinessGroups"];
      /**
       * @description Name shown on the platforms.
       * @example Corner shop
       */
      name?: string;
      /** @description Address of the business. */
      address?: string;
      /**
       * @description Street line of the address.
       * @example 12 bis rue du coquelicot
       */
      address_full?: string;
      /** @description Complement to the address. */
      address2?: string;
      city?: components["schemas"]["BusinessCity"];
      zipcode?: components["schemas"]["BusinessZipcode"];
      region?: components["schemas"]["BusinessRegion"];
      /**
       * @description Country, an ISO 3166 alpha-2 code.
       * @example FR
       */
      country?: string;
      /**
       * @description Default language of the business.
       * @example fr
       */
      default_lang?: string;
      categories?: components["schemas"]["BusinessCategories"];
      /** @description Default spans that can be used to fill the hours of a day. */
      time_slot_reference?: components["schemas"]["TimeWindow"][];
      open_hours?: components["schemas"]["OpenHours"];
      specific_hours?: components["schemas"]["SpecificHours"];
      /**
       * @description Short description.
       * @example lorem ipsum
       */
      description_short?: string;
      /**
       * @description Long description.
       * @example lorem ipsum dolor sit amet
       */
      description_long?: string;
      /**
       * Format: uri
       * @description Web site.
       * @example https://www.corner-shop.co/
       */
      website_url?: string;
      /**
       * Format: uri
       * @description Facebook page.
       * @example https://www.facebook.com/the-corner-shop
       */
      facebook_url?: string;
      /**
       * Format: uri
       * @description Twitter page.
       * @example https://www.twitter.com/the-corner-shop
       */
      twitter_url?: string;
      /** @description Id of the linked Google location. */
      google_location_id?: string;
      /** @description Id of the linked Facebook page. */
      facebook_page_id?: string;
      /** @description National registration number, such as the SIRET in France. */
      national_identification_number?: string;
      /**
       * Format: uri
       * @description URL of the logo.
       */
      logo_url?: string;
      contacts?: components["schemas"]["Contact"][];
      photos?: components["schemas"]["Photos"];
      /**
       * Format: double
       * @description Latitude sent to the platforms.
       * @example -3.585993
       */
      lat?: number;
      /**
       * Format: double
       * @description Longitude sent to the platforms.
       * @example 47.870341
       */
      long?: number;
      subscriptions?: components["schemas"]["BusinessSubscriptions"];
      /**
       * @description Features the business has through its own plans and those of its organization.
       * @example [
       *       "business_edition",
       *       "diffusion",
       *       "review_management",
       *       "review_invite",
       *       "messages"
       *     ]
       */
      features?: components["schemas"]["BusinessFeature"][];
      /** @description Values of the custom fields of the organization. */
      custom_fields?: components["schemas"]["CustomFieldValue"][];
      /**
       * @deprecated URLs of videos.
       */
      videos?: string[];
      /**
       * @deprecated French SIRET number.
       */
      siret?: string;
      /**
       * @description How complete the profile is, in percent.
       * @example 77
       */
      completion_rate?: number;
      /** @deprecated */
      news?: components["schemas"]["BusinessNews"][];
      /** @deprecated */
      promos?: components["schemas"]["BusinessPromo"][];
    } & {
      [key: string]: unknown;
    };
    /** @description Flat object of your own keys. */
    BusinessAdditionalData: {
      [key: string]: unknown;
    };
    /** @description Value that a business has for one Google attribute. */
    BusinessAttribute:
      | components["schemas"]["BusinessAttributeBool"]
      | components["schemas"]["BusinessAttributeEnum"]
      | components["schemas"]["BusinessAttributeRepeatableEnum"]
      | components["schemas"]["BusinessAttributeUrl"]
      | components["schemas"]["BusinessAttributeRepeatableUrl"];
    /** Boolean */
    BusinessAttributeBool: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "BOOL";
      /**
       * @description Google id of the attribute.
       * @example has_curbside_pickup
       */
      gmb_id?: string;
      value?: boolean | null;
    };
    /** Enum */
    BusinessAttributeEnum: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "ENUM";
      /**
       * @description Google id of the attribute.
       * @example wi_fi
       */
      gmb_id?: string;
      /** @example free_wi_fi */
      value?: string | null;
    };
    /** Repeatable Enum */
    BusinessAttributeRepeatableEnum: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "REPEATABLE_ENUM";
      /**
       * @description Google id of the attribute.
       * @example pay_credit_card_types_accepted
       */
      gmb_id?: string;
      value?: {
        /** @description Options that hold. */
        set_values?: string[];
        /** @description Options that do not hold. */
        unset_values?: string[];
      };
    };
    /** Repeatable URL */
    BusinessAttributeRepeatableUrl: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "REPEATABLE_URL";
      /**
       * @description Google id of the attribute.
       * @example url_reservations
       */
      gmb_id?: string;
      value?: string[] | null;
    };
    BusinessAttributes: {
      attributes?: components["schemas"]["BusinessAttribute"][];
    };
    /** URL */
    BusinessAttributeUrl: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "URL";
      /**
       * @description Google id of the attribute.
       * @example url_menu
       */
      gmb_id?: string;
      /** @example https://www.test.fr */
      value?: string | null;
    };
    /**
     * @description Ids of the categories of the business.
     * @example [
     *       "gcid:restaurant",
     *       "gcid:fast_food_restaurant",
     *       "gcid:hamburger_restaurant"
     *     ]
     */
    BusinessCategories: string[];
    /**
     * @description City of the business.
     * @example Paris
     */
    BusinessCity: string | null;
    BusinessCompletionStats: {
      /**
       * @description Mean completion rate of the matching businesses.
       * @example 72
       */
      average_completion_rate?: number;
      /** @description How many businesses have a low, middling or high completion rate. */
      counts?: {
        /** @example 2 */
        low?: number;
        /** @example 10 */
        mid?: number;
        /** @example 22 */
        high?: number;
      };
    } & {
      [key: string]: unknown;
    };
    BusinessCreatedEvent: {
      /** @enum {string} */
      type?: "business_created";
      payload?: {
        business?: components["schemas"]["Business"];
      };
    };
    /** @description Fields of a new business. */
    BusinessCreateRequest: {
      /**
       * @description Name shown on the platforms.
       * @example Corner shop
       */
      name: string;
      /**
       * @description Id of the organization that gets the business.
       * @example 42
       */
      org_id?: number;
      groups?: components["schemas"]["BusinessGroups"];
      /**
       * @description LOCAL for a physical place with an address, GLOBAL for a brand.
       * @example LOCAL
       * @enum {string}
       */
      reach?: "LOCAL" | "GLOBAL";
      /**
       * @description Country, an ISO 3166 alpha-2 code.
       * @example FR
       */
      country: string;
      zipcode?: components["schemas"]["BusinessZipcode"];
      /** @description City; required when reach is LOCAL or not sent. */
      city?: components["schemas"]["BusinessCity"];
      region?: components["schemas"]["BusinessRegion"];
      categories: components["schemas"]["BusinessCategories"];
      /**
       * @description Store code; one is made up when none is sent.
       * @example CS-75019
       */
      code?: string;
      /**
       * @description Whether the business is open, closed for good, or closed for a while (meant for more than one week; shorter closures go into specific_hours).
       * @enum {string}
       */
      status?: "open" | "closed" | "temporarily_closed";
      /**
       * @description Day the business opens.
       * @example 2025-01-01
       */
      opening_date?: string;
      /**
       * @description Street line of the address.
       * @example 12 bis rue du coquelicot
       */
      address_full?: string;
      /** @description Complement to the address. */
      address2?: string;
      /**
       * Format: double
       * @description Latitude.
       * @example -3.585993
       */
      lat?: number;
      /**
       * Format: double
       * @description Longitude.
       * @example 47.870341
       */
      long?: number;
      /**
       * Format: uri
       * @description Web site.
       * @example https://www.corner-shop.co/
       */
      website_url?: string;
      /**
       * Format: uri
       * @description Facebook page.
       * @example https://www.facebook.com/the-corner-shop
       */
      facebook_url?: string;
      /**
       * Format: uri
       * @description Twitter page.
       * @example https://www.twitter.com/the-corner-shop
       */
      twitter_url?: string;
      /**
       * @description Short description, in the language of the country.
       * @example lorem ipsum
       */
      description_short?: string;
      /**
       * @description Long description, in the language of the country.
       * @example lorem ipsum dolor sit amet
       */
      description_long?: string;
      open_hours?: components["schemas"]["OpenHours"];
      specific_hours?: components["schemas"]["SpecificHours"];
      contacts?: components["schemas"]["Contact"][];
      photos?: components["schemas"]["Photos"];
      /** @description National registration number. */
      national_identification_number?: string;
      custom_fields?: components["schemas"]["CustomFieldValues"];
    } & {
      [key: string]: unknown;
    };
    BusinessFeature:
      | "diffusion"
      | "feedback_management"
      | "messages"
      | "posts"
      | "review_invite"
      | "review_management"
      | "business_edition"
      | "review_ai_suggestion"
      | (string & {});
    /** @description A standard field, or a custom field when type is present; the properties from type on belong to custom fields. */
    BusinessField: {
      /** @example country */
      name?: string;
      /** @description Editable by the caller. */
      enabled?: boolean;
      /** @description Editable by more restricted roles. */
      enabled_for_subroles?: boolean;
      type?: components["schemas"]["CustomFieldType"];
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
    } & {
      [key: string]: unknown;
    };
    BusinessFieldsSection: {
      name?:
        | "address"
        | "description"
        | "hours"
        | "photos"
        | "contact"
        | "custom_fields"
        | (string & {});
      fields?: components["schemas"]["BusinessField"][];
    };
    BusinessFieldsSections: components["schemas"]["BusinessFieldsSection"][];
    /**
     * @description Ids of the groups the business belongs to.
     * @example [
     *       1,
     *       2,
     *       3
     *     ]
     */
    BusinessGroups: number[];
    /**
     * @description Id of a business.
     * @example 5409c35a97bbc544d8e26737
     */
    BusinessId: string;
    BusinessList: components["schemas"]["ListResult"] & {
      businesses?: components["schemas"]["Business"][];
    };
    BusinessLodging: {
      /** @description Null when the Google location cannot hold lodging data, empty when none is set yet. */
      lodging: components["schemas"]["LodgingAttribute"][] | null;
    };
    BusinessLodgingUpdateRequest: {
      lodging: components["schemas"]["LodgingAttribute (sent)"][];
    };
    BusinessMoreHours: {
      more_hours?: components["schemas"]["MoreHoursItem"][];
    };
    /**
     * @deprecated A piece of news of the business.
     */
    BusinessNews: {
      description?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description A plan of the business. */
    BusinessPlan: {
      name?: components["schemas"]["PlanName"];
      enabled?: boolean;
      /** @example 2025-01-01 */
      subscription_date?: string;
      /** @example 2026-01-01 */
      expiration_date?: string | null;
    } & {
      [key: string]: unknown;
    };
    BusinessPlanInput: {
      name?: components["schemas"]["PlanName"];
      enabled?: boolean;
      /** @example 2026-01-01 */
      expiration_date?: string;
    } & {
      [key: string]: unknown;
    };
    BusinessPlans: {
      /** @description Plans of the business. */
      plans?: components["schemas"]["BusinessPlan"][];
      /** @description Plans of its organization. */
      org_plans?: components["schemas"]["OrganizationPlan"][];
      /** @description Plans in force for the business. */
      active_plans?: components["schemas"]["BusinessPlan"][];
    } & {
      [key: string]: unknown;
    };
    BusinessPlansUpdateRequest: {
      /** @description The complete list of the plans of the business. */
      plans?: components["schemas"]["BusinessPlanInput"][];
    };
    /**
     * @deprecated A promotion of the business.
     */
    BusinessPromo: {
      /** @description Title. */
      title?: string;
      /** @description Text. */
      description?: string;
      /** @description Terms. */
      term_of_use?: string;
      /** @description Further text. */
      additional_informations?: string;
      /** @description Start timestamp. */
      begin?: number;
      /** @description End timestamp. */
      end?: number;
      /** @description URLs of pictures. */
      images?: string[];
      /**
       * Format: uri
       * @description URL of the offer.
       */
      client_offer_url?: string;
      /**
       * Format: uri
       * @description URL of the web site.
       */
      promo_url?: string;
    } & {
      [key: string]: unknown;
    };
    BusinessPublisherStates: {
      business_formatted_address?: string;
      business_id?: string;
      business_name?: string;
      /** @description Keyed by publisher name. */
      publishers?: {
        [key: string]: components["schemas"]["PublisherStateDetail"];
      };
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Region of the business; matters in some countries only.
     * @example Ile-de-France
     */
    BusinessRegion: string | null;
    BusinessService: {
      /** @example 1 */
      service_id?: number;
      type?: "STRUCTURED_SERVICE_ITEM" | "FREE_FORM_SERVICE_ITEM" | (string & {});
      /** @example Climbing Gym */
      name?: string;
      /** @example 50 */
      price?: number;
      description?: string;
      /** @example gcid:climbing_gym */
      category_gmb_name?: string;
    } & {
      [key: string]: unknown;
    };
    BusinessServices: {
      services?: components["schemas"]["BusinessService"][];
    };
    /** @description Whether the business is open, closed for good, or closed for a while (meant for more than one week; shorter closures go into specific_hours). */
    BusinessStatus: "open" | "closed" | "temporarily_closed" | (string & {});
    /** @description Answer to the calls that create, change or delete a business. */
    BusinessStatusResponse: {
      status?: components["schemas"]["RequestStatus"];
      id?: components["schemas"]["BusinessId"];
    } & {
      [key: string]: unknown;
    };
    BusinessSubscriptionDetails: {
      presence_management?: components["schemas"]["SubscriptionDetails"];
      review_management?: components["schemas"]["SubscriptionDetails"];
      review_booster?: components["schemas"]["SubscriptionDetails"];
      messages?: components["schemas"]["SubscriptionDetails"];
    };
    /** @description Whether each product is active for the business. */
    BusinessSubscriptions: {
      presence_management?: components["schemas"]["SubscriptionActive"];
      review_management?: components["schemas"]["SubscriptionActive"];
      review_booster?: components["schemas"]["SubscriptionActive"];
      messages?: components["schemas"]["SubscriptionActive"];
    } & {
      [key: string]: unknown;
    };
    BusinessUpdatedEvent: {
      /** @enum {string} */
      type?: "business_updated";
      payload?: {
        business?: components["schemas"]["Business"];
      } & {
        [key: string]: unknown;
      };
    };
    /** @description Fields to change; those left out stay as they are. */
    BusinessUpdateRequest: {
      /**
       * @description Name shown on the platforms.
       * @example Corner shop
       */
      name?: string;
      /**
       * @description Id of the organization.
       * @example 42
       */
      org_id?: number;
      groups?: components["schemas"]["BusinessGroups"];
      /**
       * @description Country, an ISO 3166 alpha-2 code.
       * @example FR
       */
      country?: string;
      zipcode?: components["schemas"]["BusinessZipcode"];
      city?: components["schemas"]["BusinessCity"];
      region?: components["schemas"]["BusinessRegion"];
      categories?: components["schemas"]["BusinessCategories"];
      /**
       * @description Store code.
       * @example CS-75019
       */
      code?: string;
      /**
       * @description Whether the business is open, closed for good, or closed for a while (meant for more than one week; shorter closures go into specific_hours).
       * @enum {string}
       */
      status?: "open" | "closed" | "temporarily_closed";
      /**
       * @description Day the business opens.
       * @example 2025-01-01
       */
      opening_date?: string;
      /** @description Street line of the address. */
      address_full?: string;
      /** @description Complement to the address. */
      address2?: string;
      /**
       * Format: double
       * @description Latitude.
       */
      lat?: number;
      /**
       * Format: double
       * @description Longitude.
       */
      long?: number;
      /**
       * Format: uri
       * @description Web site.
       */
      website_url?: string;
      /**
       * Format: uri
       * @description Facebook page.
       */
      facebook_url?: string;
      /**
       * Format: uri
       * @description Twitter page.
       */
      twitter_url?: string;
      /** @description Short description. */
      description_short?: string;
      /** @description Long description. */
      description_long?: string;
      open_hours?: components["schemas"]["OpenHours"];
      specific_hours?: components["schemas"]["SpecificHours"];
      contacts?: components["schemas"]["Contact"][];
      photos?: components["schemas"]["Photos"];
      /** @description National registration number. */
      national_identification_number?: string;
      custom_fields?: components["schemas"]["CustomFieldValues"];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Postal code; may be empty where the country has none.
     * @example 75019
     */
    BusinessZipcode: string | null;
    Category: {
      /**
       * @description Partoo id of the category.
       * @example 4018
       */
      id?: number;
      /**
       * @description Google id of the category, the one to use in the categories of a business.
       * @example gcid:wood_industry
       */
      gmb_id?: string;
      /**
       * @description Name in the language asked for.
       * @example Industrie du bois
       */
      name?: string;
      /** @description Translated names, present when with_names is true. */
      names?: {
        [key: string]: unknown;
      }[];
      /**
       * @description OK or DEPRECATED.
       * @example OK
       */
      state?: string;
      /** @description Whether the long description may be pushed to Google; the name says the opposite of the docs. */
      block_push_long_description_on_gmb?: boolean;
      /**
       * @description Codes of the countries that have the category, present when with_countries is true.
       * @example [
       *       "FR",
       *       "GB",
       *       "IT",
       *       "ES"
       *     ]
       */
      countries?: string[];
      /**
       * @description Id of the live category that stands in for a deprecated one.
       * @example gcid:sport_club
       * @example null
       */
      live_id?: string | null;
    } & {
      [key: string]: unknown;
    };
    CategoryList: components["schemas"]["ListResult"] & {
      categories?: components["schemas"]["Category"][];
    };
    /** @description Reply to a review. */
    Comment: {
      id?: components["schemas"]["CommentId"];
      /**
       * @description Identifier at the publisher.
       * @example accounts/114063712393225091258/locations/74805271119400652054
       */
      partner_id?: string;
      /**
       * Format: datetime
       * @description When it was created at Partoo.
       * @example 2019-08-01T19:15:54.256000+02:00
       */
      created?: string;
      /**
       * @description Author of the review; replies have no author.
       * @example Castorche
       */
      author_name?: string;
      /**
       * @description Text of the reply.
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
       * @description Whether the caller may edit the reply; only Facebook replies left by outsiders cannot be.
       * @example true
       */
      can_edit?: boolean;
      review_id?: components["schemas"]["ReviewId"];
      /** @description Reply this one answers. */
      parent_id?: number;
      /** @example 123456789abcdef2f60c42ff */
      user_id?: string;
      /** @description Whether an AI suggestion was used. */
      is_reply_suggestion?: boolean;
      /** @description Nested replies. */
      replies?: {
        [key: string]: unknown;
      }[];
    } & {
      [key: string]: unknown;
    };
    CommentCreateRequest: {
      /**
       * @description Review to answer.
       * @example 34
       */
      review_id: number;
      /**
       * @description Reply to answer; Facebook only, two levels at most.
       * @example 1234
       */
      parent_id?: number;
      /**
       * Format: text
       * @description Text of the reply.
       * @example Merci ❤️
       */
      content: string;
      /** @description Links the reply to an AI suggestion by the suggestion's id. */
      reply_suggestion?: {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Identifier of a reply.
     * @example 82938
     */
    CommentId: number;
    CommentUpdateRequest: {
      /**
       * Format: text
       * @description New text of the reply.
       * @example Merci ❤️
       */
      content: string;
    } & {
      [key: string]: unknown;
    };
    ConnectionToken: {
      /** @example \xaf3e8951c1f4c42f9cc53116b3fc855bd44bce01cf27604b */
      token?: string;
      /**
       * Format: date-time
       * @example 2019-08-02T19:15:54.256000+02:00
       */
      expiration_date?: string;
      /**
       * @description Id of the user who made the token.
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
    };
    /** @description A person in charge of the business. */
    Contact: {
      /** @example Hubert Bonisseur de la Bath */
      name?: string;
      /**
       * Format: email
       * @example hubert@oss117.fr
       */
      email?: string;
      /**
       * @description Phone numbers in E.164 form.
       * @example [
       *       "+33302060628"
       *     ]
       */
      phone_numbers?: string[];
      /** @example +33302060629 */
      fax?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description A conversation between a consumer and a business. */
    Conversation: {
      /** @example 123 */
      id?: number;
      /**
       * Format: url
       * @description Address of the consumer's picture.
       * @example https://www.example.com/profile-picture.jpg
       */
      consumer_img?: string | null;
      /**
       * @description Name of the consumer; may be empty, and its form differs from channel to channel.
       * @example John Doe
       */
      consumer_name?: string | null;
      /**
       * @description Phone number of the consumer in E.164 form.
       * @example +33612345678
       */
      consumer_phone_number?: string | null;
      /**
       * @description Email address of the consumer.
       * @example john.doe@example.com
       */
      consumer_email?: string;
      /** @description Last message of the conversation, or null. */
      last_message?: components["schemas"]["Message"] | null;
      /**
       * @description Whether the last received message is read, kept separately for each user.
       * @example true
       */
      is_read?: boolean;
      /**
       * @description Messages can be sent only while Open; an expired conversation can be Closed.
       * @example Open
       * @enum {string}
       */
      status?: "Open" | "Closed";
      /**
       * @description Creation date in ISO 8601, with a space in place of T.
       * @example 2023-01-31 16:22:17.327878+00:00
       */
      created_at?: string;
      /**
       * @description Whether a Partoo user has written at least one of the messages.
       * @example true
       */
      has_one_user_message?: boolean;
      business?: components["schemas"]["ConversationBusiness"];
      messaging_partner?: components["schemas"]["MessagingPartner"];
      /** @description Channel setup problems of the business; nothing can be sent while there is any. */
      issues?: ("facebook_no_page_linked" | (string & {}))[];
      /** @description Date of the first message. */
      first_message_date?: string;
      /**
       * @description Whether the conversation has expired; an expired one cannot be reopened.
       * @example false
       */
      is_expired?: boolean;
      /**
       * @description Solved flag, which the status field of PATCH changes.
       * @example false
       */
      is_solved?: boolean;
      /**
       * @description Automation flag.
       * @example false
       */
      is_automated?: boolean;
      /**
       * @description Id of the user that the conversation is assigned to.
       * @example 62d80fae74e8b11d700302b8
       */
      assigned_user_id?: string;
      custom_channel?: components["schemas"]["ConversationCustomChannel"] | null;
    } & {
      [key: string]: unknown;
    };
    /** @description Short form of the business of a conversation. */
    ConversationBusiness: {
      id?: string;
      name?: string;
      city?: string;
      zipcode?: string;
      country?: string;
      formatted_address?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description Custom channel of a conversation. */
    ConversationCustomChannel: {
      id?: string;
      name?: string;
      icon?: string;
      /** @description True when messages only flow into Partoo. */
      is_readonly?: boolean;
    } & {
      [key: string]: unknown;
    };
    /** @description One page of conversations. */
    ConversationList: {
      conversations?: components["schemas"]["Conversation"][];
      /**
       * @description Number of results over all pages.
       * @example 1
       */
      count?: number;
      /** @description Cursor of the next page, or null after the last page. */
      next_cursor?: string | null;
    };
    /** @description Carries either a status or an assignee. */
    ConversationUpdateRequest: {
      /**
       * @description Closes or reopens; it changes is_solved and not is_expired, and an expired conversation cannot be reopened.
       * @enum {string}
       */
      status?: "open" | "closed";
      /**
       * @description Id of the user to assign, or the word unassigned; enterprise organizations only, and the user must be active, human and able to access the conversation.
       * @example unassigned
       */
      assigned_user_id?: string;
    };
    CustomField:
      | components["schemas"]["CustomFieldBoolean"]
      | components["schemas"]["CustomFieldText"]
      | components["schemas"]["CustomFieldInteger"]
      | components["schemas"]["CustomFieldFloat"]
      | components["schemas"]["CustomFieldSingleSelect"]
      | components["schemas"]["CustomFieldMultipleSelect"]
      | components["schemas"]["CustomFieldMultipleSelectImage"]
      | components["schemas"]["CustomFieldImagesUploader"];
    CustomFieldBoolean: {
      id?: number;
      name?: string;
      description?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "BOOLEAN";
      order?: number;
      section_id?: number | null;
      section_name?: string | null;
      slug?: string;
    } & {
      [key: string]: unknown;
    };
    CustomFieldBooleanCreate: {
      /** @example Click and collect */
      name: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "BOOLEAN";
      description?: string | null;
      /**
       * @description Without the characters , ; / \ | < and >.
       * @example click-and-collect
       */
      slug?: string | null;
      /**
       * @default 10
       * @example 30
       */
      order?: number;
      /**
       * @description Apply even when business values would be lost.
       * @default false
       */
      force?: boolean;
      /** @example 6 */
      section_id?: number;
    };
    CustomFieldBooleanUpdate: {
      /** @example Click and collect */
      name?: string;
      /**
       * @example BOOLEAN
       * @constant
       */
      type?: "BOOLEAN";
      description?: string | null;
      /**
       * @description Without the characters , ; / \ | < and >.
       * @example click-and-collect
       */
      slug?: string | null;
      /**
       * @description Apply even when business values would be lost.
       * @default false
       */
      force?: boolean;
      /** @example 6 */
      section_id?: number;
    };
    CustomFieldCreateRequest:
      | components["schemas"]["CustomFieldBooleanCreate"]
      | components["schemas"]["CustomFieldTextCreate"]
      | components["schemas"]["CustomFieldIntegerCreate"]
      | components["schemas"]["CustomFieldFloatCreate"]
      | components["schemas"]["CustomFieldSingleSelectCreate"]
      | components["schemas"]["CustomFieldMultipleSelectCreate"]
      | components["schemas"]["CustomFieldMultipleSelectImageCreate"]
      | components["schemas"]["CustomFieldImagesUploaderCreate"];
    CustomFieldFloat: {
      id?: number;
      name?: string;
      description?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "FLOAT";
      /** @example 0 */
      min?: number;
      /** @example 5 */
      max?: number;
      order?: number;
      section_id?: number | null;
      section_name?: string | null;
      slug?: string;
    } & {
      [key: string]: unknown;
    };
    CustomFieldFloatCreate: {
      /** @example Click and collect */
      name: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "FLOAT";
      description?: string | null;
      /**
       * @description Without the characters , ; / \ | < and >.
       * @example click-and-collect
       */
      slug?: string | null;
      /**
       * @default 10
       * @example 30
       */
      order?: number;
      /** @example 0 */
      min?: number;
      /** @example 10.5 */
      max?: number;
      /**
       * @description Apply even when business values would be lost.
       * @default false
       */
      force?: boolean;
      /** @example 6 */
      section_id?: number;
    } & {
      [key: string]: unknown;
    };
    CustomFieldFloatUpdate: {
      /** @example Click and collect */
      name?: string;
      /**
       * @example FLOAT
       * @constant
       */
      type?: "FLOAT";
      description?: string | null;
      /**
       * @description Without the characters , ; / \ | < and >.
       * @example click-and-collect
       */
      slug?: string | null;
      /**
       * @description Apply even when business values would be lost.
       * @default false
       */
      force?: boolean;
      /** @example 6 */
      section_id?: number;
    } & {
      [key: string]: unknown;
    };
    /** @example 42 */
    CustomFieldId: number;
    CustomFieldImagesUploader: {
      id?: number;
      name?: string;
      description?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "IMAGES_UPLOADER";
      text_fields?: ({
        /** @example Caption */
        text_field?: string;
      } & {
        [key: string]: unknown;
      })[];
      order?: number;
      section_id?: number | null;
      section_name?: string | null;
      slug?: string;
    } & {
      [key: string]: unknown;
    };
    CustomFieldImagesUploaderCreate: {
      /** @example Click and collect */
      name: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "IMAGES_UPLOADER";
      description?: string | null;
      /**
       * @description Without the characters , ; / \ | < and >.
       * @example click-and-collect
       */
      slug?: string | null;
      /**
       * @default 10
       * @example 30
       */
      order?: number;
      /**
       * @description Apply even when business values would be lost.
       * @default false
       */
      force?: boolean;
      /** @example 6 */
      section_id?: number;
    } & {
      [key: string]: unknown;
    };
    CustomFieldImagesUploaderUpdate: {
      /** @example Click and collect */
      name?: string;
      /**
       * @example IMAGES_UPLOADER
       * @constant
       */
      type?: "IMAGES_UPLOADER";
      description?: string | null;
      /**
       * @description Without the characters , ; / \ | < and >.
       * @example click-and-collect
       */
      slug?: string | null;
      /**
       * @description Apply even when business values would be lost.
       * @default false
       */
      force?: boolean;
      /** @example 6 */
      section_id?: number;
    } & {
      [key: string]: unknown;
    };
    CustomFieldInteger: {
      id?: number;
      name?: string;
      description?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "INTEGER";
      /** @example 0 */
      min?: number;
      /** @example 10000 */
      max?: number;
      order?: number;
      section_id?: number | null;
      section_name?: string | null;
      slug?: string;
    } & {
      [key: string]: unknown;
    };
    CustomFieldIntegerCreate: {
      /** @example Click and collect */
      name: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "INTEGER";
      description?: string | null;
      /**
       * @description Without the characters , ; / \ | < and >.
       * @example click-and-collect
       */
      slug?: string | null;
      /**
       * @default 10
       * @example 30
       */
      order?: number;
      /** @example 0 */
      min?: number;
      /** @example 100 */
      max?: number;
      /**
       * @description Apply even when business values would be lost.
       * @default false
       */
      force?: boolean;
      /** @example 6 */
      section_id?: number;
    } & {
      [key: string]: unknown;
    };
    CustomFieldIntegerUpdate: {
      /** @example Click and collect */
      name?: string;
      /**
       * @example INTEGER
       * @constant
       */
      type?: "INTEGER";
      description?: string | null;
      /**
       * @description Without the characters , ; / \ | < and >.
       * @example click-and-collect
       */
      slug?: string | null;
      /**
       * @description Apply even when business values would be lost.
       * @default false
       */
      force?: boolean;
      /** @example 6 */
      section_id?: number;
    } & {
      [key: string]: unknown;
    };
    CustomFieldMultipleSelect: {
      id?: number;
      name?: string;
      description?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "MULTIPLE_SELECT";
      possible_values?: string[];
      /** @example 3 */
      max_selected_values?: number;
      order?: number;
      section_id?: number | null;
      section_name?: string | null;
      slug?: string;
    } & {
      [key: string]: unknown;
    };
    CustomFieldMultipleSelectCreate: {
      /** @example Click and collect */
      name: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "MULTIPLE_SELECT";
      description?: string | null;
      /**
       * @description Without the characters , ; / \ | < and >.
       * @example click-and-collect
       */
      slug?: string | null;
      /**
       * @default 10
       * @example 30
       */
      order?: number;
      possible_values?: string[];
      /**
       * @description Apply even when business values would be lost.
       * @default false
       */
      force?: boolean;
      /** @example 6 */
      section_id?: number;
    } & {
      [key: string]: unknown;
    };
    CustomFieldMultipleSelectImage: {
      id?: number;
      name?: string;
      description?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
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
    } & {
      [key: string]: unknown;
    };
    CustomFieldMultipleSelectImageCreate: {
      /** @example Click and collect */
      name: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "MULTIPLE_SELECT_IMAGE";
      description?: string | null;
      /**
       * @description Without the characters , ; / \ | < and >.
       * @example click-and-collect
       */
      slug?: string | null;
      /**
       * @default 10
       * @example 30
       */
      order?: number;
      possible_values?: string[];
      possible_images_urls?: string[];
      possible_images_labels?: string[];
      /**
       * @description Apply even when business values would be lost.
       * @default false
       */
      force?: boolean;
      /** @example 6 */
      section_id?: number;
    } & {
      [key: string]: unknown;
    };
    CustomFieldMultipleSelectImageUpdate: {
      /** @example Click and collect */
      name?: string;
      /**
       * @example MULTIPLE_SELECT_IMAGE
       * @constant
       */
      type?: "MULTIPLE_SELECT_IMAGE";
      description?: string | null;
      /**
       * @description Without the characters , ; / \ | < and >.
       * @example click-and-collect
       */
      slug?: string | null;
      /**
       * @description Apply even when business values would be lost.
       * @default false
       */
      force?: boolean;
      /** @example 6 */
      section_id?: number;
    } & {
      [key: string]: unknown;
    };
    CustomFieldMultipleSelectUpdate: {
      /** @example Click and collect */
      name?: string;
      /**
       * @example MULTIPLE_SELECT
       * @constant
       */
      type?: "MULTIPLE_SELECT";
      description?: string | null;
      /**
       * @description Without the characters , ; / \ | < and >.
       * @example click-and-collect
       */
      slug?: string | null;
      /**
       * @description Apply even when business values would be lost.
       * @default false
       */
      force?: boolean;
      /** @example 6 */
      section_id?: number;
    } & {
      [key: string]: unknown;
    };
    CustomFieldSection: {
      /** @example 6 */
      id?: number;
      /** @example Section A */
      name?: string;
      /** @example Contains primary business information fields */
      description?: string | null;
      /** @example 18 */
      order?: number;
      slug?: components["schemas"]["SectionSlug"];
    };
    CustomFieldSingleSelect: {
      id?: number;
      name?: string;
      description?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "SINGLE_SELECT";
      possible_values?: string[];
      order?: number;
      section_id?: number | null;
      section_name?: string | null;
      slug?: string;
    } & {
      [key: string]: unknown;
    };
    CustomFieldSingleSelectCreate: {
      /** @example Click and collect */
      name: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "SINGLE_SELECT";
      description?: string | null;
      /**
       * @description Without the characters , ; / \ | < and >.
       * @example click-and-collect
       */
      slug?: string | null;
      /**
       * @default 10
       * @example 30
       */
      order?: number;
      possible_values?: string[];
      /**
       * @description Apply even when business values would be lost.
       * @default false
       */
      force?: boolean;
      /** @example 6 */
      section_id?: number;
    } & {
      [key: string]: unknown;
    };
    CustomFieldSingleSelectUpdate: {
      /** @example Click and collect */
      name?: string;
      /**
       * @example SINGLE_SELECT
       * @constant
       */
      type?: "SINGLE_SELECT";
      description?: string | null;
      /**
       * @description Without the characters , ; / \ | < and >.
       * @example click-and-collect
       */
      slug?: string | null;
      /**
       * @description Apply even when business values would be lost.
       * @default false
       */
      force?: boolean;
      /** @example 6 */
      section_id?: number;
    } & {
      [key: string]: unknown;
    };
    CustomFieldText: {
      id?: number;
      name?: string;
      description?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "TEXT";
      /** @example 500 */
      max_len?: number;
      order?: number;
      section_id?: number | null;
      section_name?: string | null;
      slug?: string;
    } & {
      [key: string]: unknown;
    };
    CustomFieldTextCreate: {
      /** @example Click and collect */
      name: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "TEXT";
      description?: string | null;
      /**
       * @description Without the characters , ; / \ | < and >.
       * @example click-and-collect
       */
      slug?: string | null;
      /**
       * @default 10
       * @example 30
       */
      order?: number;
      /** @example 10 */
      max_len?: number;
      /**
       * @description Apply even when business values would be lost.
       * @default false
       */
      force?: boolean;
      /** @example 6 */
      section_id?: number;
    } & {
      [key: string]: unknown;
    };
    CustomFieldTextUpdate: {
      /** @example Click and collect */
      name?: string;
      /**
       * @example TEXT
       * @constant
       */
      type?: "TEXT";
      description?: string | null;
      /**
       * @description Without the characters , ; / \ | < and >.
       * @example click-and-collect
       */
      slug?: string | null;
      /**
       * @description Apply even when business values would be lost.
       * @default false
       */
      force?: boolean;
      /** @example 6 */
      section_id?: number;
    } & {
      [key: string]: unknown;
    };
    /** @description Kind of custom field. */
    CustomFieldType:
      | "BOOLEAN"
      | "TEXT"
      | "INTEGER"
      | "FLOAT"
      | "SINGLE_SELECT"
      | "MULTIPLE_SELECT"
      | "MULTIPLE_SELECT_IMAGE"
      | "IMAGES_UPLOADER"
      | (string & {});
    CustomFieldUpdateRequest:
      | components["schemas"]["CustomFieldBooleanUpdate"]
      | components["schemas"]["CustomFieldTextUpdate"]
      | components["schemas"]["CustomFieldIntegerUpdate"]
      | components["schemas"]["CustomFieldFloatUpdate"]
      | components["schemas"]["CustomFieldSingleSelectUpdate"]
      | components["schemas"]["CustomFieldMultipleSelectUpdate"]
      | components["schemas"]["CustomFieldMultipleSelectImageUpdate"]
      | components["schemas"]["CustomFieldImagesUploaderUpdate"];
    /** @description Value that a business has for one custom field. */
    CustomFieldValue: {
      /** @description Id of the custom field. */
      id?: number;
      /** @description Kind of custom field. */
      type?: components["schemas"]["CustomFieldType"];
      /** @description Name of the custom field. */
      name?: string;
      /** @description Place of the field in the form. */
      order?: number;
      /** @description The value by kind: boolean, string, integer, number or list of strings; null when not set. */
      value?: unknown;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Values to store, keyed by the name of the custom field; null empties a field.
     * @example {
     *       "Parking": true
     *     }
     */
    CustomFieldValues: {
      [key: string]: boolean | number | string | string[] | null;
    };
    CustomRole: {
      /**
       * @description Without the characters , ; / \ | < and >.
       * @example This is My Custom Role
       */
      name?: string;
      /**
       * @description Without the characters , ; / \ | < and >.
       * @example this_is_my_custom_role
       */
      api_id?: string;
      /** @example It has a custom permission configuration! */
      description?: string;
      /** @example 42 */
      org_id?: number | null;
      /** @example false */
      is_builtin?: boolean;
    };
    CustomRoleCreateRequest: {
      /**
       * @description Without the characters , ; / \ | < and >.
       * @example My Custom Role
       */
      name: string;
      /**
       * @description Unique. Without the characters , ; / \ | < and >.
       * @example my_custom_role
       */
      api_id: string;
      /**
       * @description Permission names, as listed by GET /permissions.
       * @example [
       *       "business_edit",
       *       "business_edit_name",
       *       "review_read"
       *     ]
       */
      permissions: string[];
      /**
       * @description Without the characters , ; / \ | < and >.
       * @example This Custom Role is just an example for our API documentation
       */
      description?: string;
      /** @example 42 */
      org_id?: number | null;
    };
    CustomRoleDeletionResponse: {
      /** @example success */
      status?: string;
      /** @example my_custom_role */
      api_id?: string;
    };
    CustomRoleDetail: components["schemas"]["CustomRole"] & {
      /**
       * @example [
       *       "business_edit",
       *       "business_edit_open_hours"
       *     ]
       */
      permissions?: string[];
    };
    CustomRoleList: components["schemas"]["ListResult"] & {
      custom_roles?: components["schemas"]["CustomRole"][];
    };
    CustomRolesSwitchStatus: {
      org_id: components["schemas"]["OrgId"];
      /** @example true */
      has_switched: boolean;
      /** @example false */
      can_switch: boolean;
    };
    CustomRoleStatusResponse: {
      status?: components["schemas"]["RequestStatus"];
      /** @example my_custom_role */
      api_id?: string;
    };
    /** @description Opening spans of one day; empty when closed. */
    DayHours: components["schemas"]["TimeWindow"][];
    /** @description What went wrong, keyed by kind; further keys are possible. */
    ErrorDetails: {
      /** @description Problem with the request or its resource. */
      json?:
        | string
        | {
            [key: string]: unknown;
          };
      /** @description Problem with the API key. */
      authentication?:
        | string
        | {
            [key: string]: unknown;
          };
      /** @description Missing right, as a text or by refused field. */
      authorization?:
        | string
        | {
            [key: string]: unknown;
          };
    } & {
      [key: string]: unknown;
    };
    /** @description Error body; the errors guide uses the key error, the OpenAPI document the key errors. */
    ErrorEnvelope: {
      error?: components["schemas"]["ErrorDetails"];
      errors?: components["schemas"]["ErrorDetails"];
    } & {
      [key: string]: unknown;
    };
    FeedbackForm: {
      /** @example 674d791c13c9d976e20001b1 */
      id?: string;
      /** @example 42 */
      org_id?: number;
      /**
       * @description Sender address of replies.
       * @example noreply@example.com
       */
      email_reply_source?: string | null;
      /**
       * @description Subject of reply emails.
       * @example About your feedback
       */
      email_reply_subject?: string | null;
      /**
       * @description Whether a respondent who writes back reaches the business's address instead of email_reply_source.
       * @default false
       */
      email_reply_to_business?: boolean;
      /**
       * @description Sender name shown to the respondent.
       * @example MyCompany
       */
      email_reply_expeditor_name?: string | null;
      /**
       * @description Seconds after which the form closes, counted from the date parameter of the link; no effect without that parameter; two weeks unless set.
       * @example 1209600
       */
      expiration_interval_seconds?: number;
      /**
       * @description Name of the form.
       * @example Global Satisfaction
       */
      display_name?: string;
    };
    FeedbackFormList: components["schemas"]["ListResult"] & {
      items?: components["schemas"]["FeedbackForm"][];
    };
    FeedbackFormUpdateRequest: {
      /**
       * @description Name of the form.
       * @example Global Satisfaction
       */
      display_name?: string;
    };
    /** @description Page of metric rows. */
    FeedbackMetricsResponse: components["schemas"]["ListResult"] &
      ({
        /**
         * @example [
         *       {
         *         "result.csat.score": 87.5,
         *         "result.csat.avg_score": 4.38
         *       }
         *     ]
         */
        data?: {
          [key: string]: unknown;
        }[];
        /** @description Related objects by kind; null unless metadata was asked for. */
        metadata?: {
          feedback_form?: unknown;
          feedback_form_field?: unknown;
          result?: unknown;
          business?: unknown;
          group?: unknown;
          group_section?: unknown;
          user?: unknown;
        } & {
          [key: string]: unknown;
        };
      } & {
        [key: string]: unknown;
      });
    FeedbackReply: {
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
       * @description Whether an AI suggestion was used.
       * @example false
       */
      is_reply_suggestion?: boolean;
    };
    FeedbackReplyRequest: {
      /**
       * Format: text
       * @description Text of the reply.
       * @example Merci ❤️
       */
      content: string;
      /** @description AI suggestion the reply comes from. */
      reply_suggestion?: {
        reply_suggestion_id?: number;
        reply_suggestion_modified?: boolean;
      } & {
        [key: string]: unknown;
      };
    };
    /** @description Answer to a feedback form. */
    FeedbackResult: {
      /** @example 1 */
      id?: number;
      business_id?: components["schemas"]["BusinessId"];
      /** @example John */
      firstname?: string;
      /** @example Doe */
      lastname?: string;
      /**
       * @description Net promoter score, 0 to 10.
       * @example 9
       */
      nps?: number;
      content?: string;
      /** @enum {string} */
      state?: "treated" | "not_treated";
      /** @example true */
      optin?: boolean;
      /** @example 2024-10-25T15:12:11+00:00 */
      created?: string;
      feedback_form?: {
        /** @example 674d791c13c9d976e20001b1 */
        id?: string;
        /** @example Global Satisfaction */
        display_name?: string;
      } & {
        [key: string]: unknown;
      };
      feedback_result_fields?: components["schemas"]["FeedbackResultField"][];
      comments?: components["schemas"]["FeedbackReply"][];
      /** @description Free key-value pairs. */
      extra?: {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    FeedbackResultField: {
      /** @example 4 */
      rating?: number;
      /** @example null */
      content?: unknown;
      /** @example null */
      choices?: unknown;
      feedback_form_field?: {
        /** @example 674d7aaa13e599deae0001b2 */
        id?: string;
        field_type?: "CSAT" | (string & {});
        /** @example How would you rate our service? */
        field_label?: string;
        /** @example null */
        field_choices?: unknown;
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    FeedbackResultList: components["schemas"]["ListResult"] & {
      items?: components["schemas"]["FeedbackResult"][];
    };
    FreeFormServiceInput: {
      /**
       * @description Google id of a category the business has.
       * @example gcid:climbing_gym
       */
      category_gmb_name: string;
      /**
       * @description Name of the service.
       * @example Random Name
       */
      name: string;
      /**
       * @description Price of the service.
       * @example 25.35
       */
      price?: number;
      /**
       * @description Text about the service.
       * @example This is our custom service
       */
      description?: string;
    };
    GoogleLocation: {
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
      } & {
        [key: string]: unknown;
      };
      /** @example 0675181818 */
      phone_numbers?: string;
    } & {
      [key: string]: unknown;
    };
    GoogleLocationList: components["schemas"]["ListResult"] & {
      locations?: components["schemas"]["GoogleLocation"][];
    };
    /**
     * @description Way to verify a location.
     * @enum {string}
     */
    GoogleVerificationMethod: "SMS" | "PHONE_CALL" | "EMAIL" | "ADDRESS";
    GoogleVerificationOption: {
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
    } & {
      [key: string]: unknown;
    };
    Group: {
      /** @example 123 */
      id?: number;
      name?: string;
      /** @description Fed by a data puller, hence not deletable. */
      has_puller?: boolean;
    };
    GroupDetail: {
      /** @example 1 */
      id?: number;
      /**
       * @description Unique.
       * @example France
       */
      name?: string;
      /** @description Fed by a data puller, hence not deletable. */
      has_puller?: boolean;
      /**
       * @example [
       *       "a1f0e2d3b4c5e6f7a8b9c0d1",
       *       "3f2e1d4c5b6a7f8e9d0c1a2",
       *       "0e1d2c3b4a5f6e7d8c9a0b1"
       *     ]
       */
      business_ids?: string[];
    };
    IngestMessageRequest: {
      /** @description Id of the business. */
      business_id: string;
      /** @description Id of the conversation in the integrator's system. */
      external_conversation_id: string;
      /** @description Id of the message in the integrator's system. */
      external_message_id: string;
      /** @description Content of the message. */
      content: string;
      /** @enum {string} */
      sender_type: "User" | "Consumer";
      /**
       * @description Display name of the consumer, used only when the conversation is created.
       * @default null
       */
      consumer_name?: string | null;
      /**
       * @description Picture address of the consumer, used only when the conversation is created.
       * @default null
       */
      consumer_image?: string | null;
    };
    /**
     * @description Identifier of a review invitation.
     * @example d3d8c966-0356-4ec0-baae-13ec3622ebc2
     */
    InvitationId: string;
    /** @description SMS invitation template of a user. */
    InvitationTemplate: {
      [key: string]: unknown;
    };
    /**
     * @description Language code.
     * @example fr
     * @enum {string}
     */
    Lang:
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
    Lead: {
      /** @example 1 */
      id?: number;
      /**
       * @description Where the lead came from.
       * @example chatbot
       */
      source?: string;
      /**
       * @description ISO 8601 date and time.
       * @example 2024-11-27T16:10:44.929678Z
       */
      created_at?: string;
      /**
       * @description Chatbot that collected the lead.
       * @example 1
       */
      chatbot_id?: number;
      /** @example Jim */
      chatbot_name?: string;
      /** @example Partoo */
      business_name?: string;
      /** @example Partoo123 */
      store_code?: string;
      values?: components["schemas"]["LeadValue"][];
    };
    LeadReceivedEvent: {
      /** @enum {string} */
      type?: "lead_received";
      payload?: components["schemas"]["Lead"];
    };
    LeadValue: {
      /** @example 1 */
      id?: number;
      /**
       * @description Kind of field; OPT_IN is a boolean.
       * @enum {string}
       */
      type?: "TEXT" | "NUMBER" | "EMAIL" | "PHONE_NUMBER" | "BOOLEAN" | "OPT_IN";
      /** @example Your firstname */
      name?: string;
      /** @example John */
      value?: string;
    };
    /** @description Paging part of a page-numbered list. */
    ListResult: {
      /**
       * @description Current page.
       * @example 1
       */
      page?: number;
      /**
       * @description Last page.
       * @example 10
       */
      max_page?: number;
      /**
       * @description Number of matching resources.
       * @example 287
       */
      count?: number;
    };
    /** @description Value that a business has for one Google lodging attribute. */
    LodgingAttribute: {
      /**
       * @description Google id of the attribute.
       * @example lodging.services.frontDesk
       */
      gmb_id?: string;
      /** @description Kind of attribute. */
      type?: "BOOL" | "INTEGER" | "TIME" | "REPEATABLE_ENUM" | (string & {});
      /** @description The value, whose type follows the kind (a boolean, an integer, a list of strings); null when an exception is given. */
      value?: unknown;
      exception?: components["schemas"]["LodgingException"];
    } & {
      [key: string]: unknown;
    };
    LodgingAttributeCatalog: {
      /** @description Codes usable where an attribute allows exceptions. */
      available_exceptions: ({
        /** @example LODGING_UNDER_CONSTRUCTION */
        id?: string;
      } & {
        [key: string]: unknown;
      })[];
      groups: components["schemas"]["LodgingSection"][];
    };
    LodgingAttributeDefinition: {
      /** @example lodging.property.checkinTime */
      gmb_id?: string;
      type?: "TIME" | "INTEGER" | "REPEATABLE_ENUM" | "BOOL" | (string & {});
      /** @example 10 */
      order?: number;
      options?: components["schemas"]["LodgingOption"][] | null;
      allowed_exception?: boolean;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Code given in place of a value.
     * @example LODGING_DEPENDENT_ON_SEASON
     */
    LodgingException:
      | "LODGING_EXCEPTION_UNSPECIFIED"
      | "LODGING_UNDER_CONSTRUCTION"
      | "LODGING_DEPENDENT_ON_DAY_OF_WEEK"
      | "LODGING_DEPENDENT_ON_SEASON"
      | (string & {})
      | null;
    LodgingOption: {
      /** @example ENGLISH */
      id?: string;
    } & {
      [key: string]: unknown;
    };
    LodgingSection: {
      /** @example lodging.property */
      section_id?: string;
      /** @example 100 */
      order?: number;
      attributes?: components["schemas"]["LodgingAttributeDefinition"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Cap on local businesses, brand businesses aside; null for none; set by PROVIDER users only.
     * @example 100
     */
    MaxBusinesses: number | null;
    /** @description One message of a conversation. */
    Message: {
      /** @example 123 */
      id?: number;
      /**
       * @description Id of the conversation that holds the message.
       * @example 123
       */
      conversation_id?: number;
      /**
       * @description When the message was sent or received, in ISO 8601 with a space in place of T.
       * @example 2023-01-31 16:22:17.327878+00:00
       */
      date?: string;
      /**
       * @description Kind of content; show a placeholder for an unknown value.
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
       * @description Who wrote the message; ignore messages with an unknown value.
       * @example User
       */
      sender_type?: "User" | "Consumer" | "Metadata" | (string & {});
      /**
       * @description Name of the sender.
       * @example Jane Doe
       */
      sender_label?: string;
      /**
       * @description Delivery status; a message sent through Partoo starts as Sending and becomes Success or Failed.
       * @example Sending
       * @enum {string}
       */
      status?: "Sending" | "Success" | "Failed";
      /**
       * @description Whether the message was deleted.
       * @example false
       */
      is_deleted?: boolean;
      /**
       * @description Automation flag.
       * @example false
       */
      is_automated?: boolean;
      /** @description Content of the message. */
      content?: string;
      /** @description Id of the Partoo user. */
      user_id?: string;
      custom_channel?: components["schemas"]["MessageCustomChannel"] | null;
    } & {
      [key: string]: unknown;
    };
    MessageCreatedEvent: {
      /** @enum {string} */
      type?: "message_created";
      payload?: {
        message?: components["schemas"]["Message"];
        conversation?: components["schemas"]["Conversation"];
        /**
         * @description Id of the organization.
         * @example 123
         */
        org_id?: number;
      } & {
        [key: string]: unknown;
      };
    };
    /** @description Custom channel data of a message. */
    MessageCustomChannel: {
      /** @description Id of the message in the integrator's own system. */
      external_message_id?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description One page of messages. */
    MessageList: {
      messages?: components["schemas"]["Message"][];
      /**
       * @description Number of results over all pages.
       * @example 1
       */
      count?: number;
      /** @description Cursor of the next page, or null after the last page. */
      next_cursor?: string | null;
    };
    /** @description Body of the deprecated message_received event; it has the message fields flat under event and no type/payload envelope. */
    MessageReceivedEvent: {
      event?: components["schemas"]["Message"] &
        ({
          /** @example 123 */
          message_id?: number;
          /** @example 123 */
          org_id?: number;
          business_id?: string;
          /** @example 2023-01-31T16:22:17.327878+00:00 */
          received_at?: string;
          /**
           * Format: url
           * @example https://www.example.com/profile-picture.jpg
           */
          consumer_img?: string | null;
          /** @example John Doe */
          consumer_name?: string | null;
          messaging_partner?: components["schemas"]["MessagingPartner"];
          /** @enum {string} */
          event_type?: "message_received";
        } & {
          [key: string]: unknown;
        });
    };
    MessageReplyTemplate: {
      /** @example 642bca3d2830e15c6806cc33 */
      id?: string;
      /** @example Quote request */
      title?: string;
      /** @description JSON object as a string, with text and _version "0.1"; text may hold placeholders in double braces: client_full_name, client_first_name, business_name, my_first_name, rb_link, address, website_url, phone_number. */
      content?: string;
      icon?: string | null;
      /** @example 123 */
      org_id?: number;
      /**
       * Format: date-time
       * @example 2023-01-31T16:22:17.327878+00:00
       */
      created_at?: string;
      /** @example 2023-02-15T10:00:00.000000+00:00 */
      updated_at?: string;
      /** @example 50 */
      usage_count?: number;
    };
    MessageTemplateCreateRequest: {
      title?: string;
      /** @description JSON object as a string, with text and _version "0.1". */
      content?: string;
      icon?: string;
    };
    MessageTemplateUpdateRequest: {
      title?: string;
      icon?: string;
      /** @description JSON object as a string, with text and _version "0.1". */
      content?: string;
    };
    MessageUpdatedEvent: {
      /** @enum {string} */
      type?: "message_updated";
      payload?: {
        message?: components["schemas"]["Message"];
        conversation?: components["schemas"]["MessageWebhookConversation"];
        /** @example 123 */
        org_id?: number;
      } & {
        [key: string]: unknown;
      };
    };
    /** @description Short form of a conversation inside a webhook payload. */
    MessageWebhookConversation: {
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
        /** @example 123 */
        id?: number | string;
      } & {
        [key: string]: unknown;
      };
      messaging_partner?: components["schemas"]["MessagingPartner"];
      custom_channel?: components["schemas"]["ConversationCustomChannel"] | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Channel of the messages.
     * @example Facebook
     */
    MessagingPartner: "Google" | "Facebook" | "Instagram" | "SMS" | "Whatsapp" | (string & {});
    /** @description Additional hours of one kind. */
    MoreHoursItem: {
      /**
       * @description Google id of the kind of hours.
       * @example KITCHEN
       * @example LUNCH
       * @example BRUNCH
       */
      gmb_id?: string;
      /** @description Hours of each day; null removes this kind of hours. */
      value?: components["schemas"]["OpenHours"] | null;
    } & {
      [key: string]: unknown;
    };
    MyUser: components["schemas"]["User"] &
      ({
        /** @description Permissions of the caller. */
        permissions?: unknown;
      } & {
        [key: string]: unknown;
      });
    /** @description Weekly opening hours, in the time zone of the business. */
    OpenHours: {
      monday: components["schemas"]["DayHours"];
      tuesday: components["schemas"]["DayHours"];
      wednesday: components["schemas"]["DayHours"];
      thursday: components["schemas"]["DayHours"];
      friday: components["schemas"]["DayHours"];
      saturday: components["schemas"]["DayHours"];
      sunday: components["schemas"]["DayHours"];
    };
    Org: {
      org_id?: components["schemas"]["OrgId"];
      name?: components["schemas"]["OrgName"];
      alias?: components["schemas"]["OrgAlias"];
      /** @example partoo */
      provider?: string;
      /**
       * @default small_medium_business
       * @enum {string}
       */
      type?: "small_medium_business" | "enterprise";
      /**
       * @description Features the organization or some of its businesses can have.
       * @example [
       *       "business_edition",
       *       "diffusion",
       *       "review_management",
       *       "review_invite",
       *       "messages"
       *     ]
       */
      features?: components["schemas"]["BusinessFeature"][];
      /**
       * @description Features the organization subscribed to.
       * @example [
       *       "business_edition",
       *       "diffusion",
       *       "review_management",
       *       "review_invite",
       *       "messages",
       *       "review_ai_suggestion"
       *     ]
       */
      org_features?: components["schemas"]["BusinessFeature"][];
      /**
       * @description Date of the last call with a key of the organization.
       * @example 05-11-2021
       */
      last_org_api_call?: string;
      max_businesses?: components["schemas"]["MaxBusinesses"];
    };
    /**
     * @description Made of characters in [a-z0-9_].
     * @example fast_retailer
     */
    OrgAlias: string;
    /** @description A plan of the organization. */
    OrganizationPlan: {
      name?: components["schemas"]["PlanName"];
      /** @example 2025-01-01 */
      subscription_date?: string;
      /**
       * @description When the plan ends; none means never.
       * @example 2026-01-01
       */
      expiration_date?: string | null;
    } & {
      [key: string]: unknown;
    };
    OrganizationPlans: {
      plans?: components["schemas"]["OrganizationPlan"][];
    };
    /** @example 42 */
    OrgId: number;
    OrgList: components["schemas"]["ListResult"] & {
      orgs?: components["schemas"]["Org"][];
    };
    /** @example Fast Retailer */
    OrgName: string;
    Permission: {
      /** @example business_edit */
      name?: string;
      /**
       * @description Display order.
       * @example 100
       */
      order?: number;
      /**
       * @description Feature the permission belongs to.
       * @example business_edition
       */
      feature?: string;
      /**
       * @description Permission needed first.
       * @example business_edit
       */
      depends_on?: string | null;
      disabled_for_roles?: string[];
    };
    PermissionsResponse: {
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
          permissions?: components["schemas"]["Permission"][];
        }[];
      }[];
    };
    /** @description Pictures of the business. */
    Photos: {
      /**
       * Format: uri
       * @description URL of the logo.
       */
      LOGO?: string;
      /**
       * Format: uri
       * @description URL of the main picture.
       */
      primary?: string;
      /** @description URLs of further pictures. */
      secondary?: string[];
    } & {
      [key: string]: unknown;
    };
    PlaceActionLink: {
      /** @example 1 */
      id?: number;
      /**
       * @description URL of the link.
       * @example https://www.example.com/shop_online
       */
      value?: string;
      is_preferred?: boolean;
      is_editable?: boolean;
    } & {
      [key: string]: unknown;
    };
    PlaceActionLinkGroup: {
      /** @description Google id of the kind of action. */
      gmb_id?:
        | "SHOP_ONLINE"
        | "FOOD_TAKEOUT"
        | "ONLINE_APPOINTMENT"
        | "DINING_RESERVATION"
        | "APPOINTMENT"
        | "FOOD_ORDERING"
        | "FOOD_DELIVERY"
        | (string & {});
      urls?: components["schemas"]["PlaceActionLink"][];
    } & {
      [key: string]: unknown;
    };
    PlaceActionLinkGroupInput: {
      /** @enum {string} */
      gmb_id?:
        | "SHOP_ONLINE"
        | "FOOD_TAKEOUT"
        | "ONLINE_APPOINTMENT"
        | "DINING_RESERVATION"
        | "APPOINTMENT"
        | "FOOD_ORDERING"
        | "FOOD_DELIVERY";
      /** @description The links to keep; an empty list removes all links of this kind. */
      urls?: components["schemas"]["PlaceActionLinkInput"][];
    } & {
      [key: string]: unknown;
    };
    PlaceActionLinkInput: {
      /** @description Id of the link to change; leave out to create one. */
      id?: number;
      /** @description URL of the link. */
      value?: string;
      is_preferred?: boolean;
    } & {
      [key: string]: unknown;
    };
    PlaceActionLinks: {
      place_action_links?: components["schemas"]["PlaceActionLinkGroup"][];
    };
    PlaceActionLinksUpdateRequest: {
      place_action_links?: components["schemas"]["PlaceActionLinkGroupInput"][];
    } & {
      [key: string]: unknown;
    };
    /** @enum {string} */
    PlanName:
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
    /** @description A post on one business. */
    Post: {
      /**
       * @description Post id.
       * @example 34
       */
      id?: number;
      business_id?: components["schemas"]["BusinessId"];
      post_type?: components["schemas"]["PostType"];
      /**
       * @description Main text.
       * @example Wonderful post summary !
       */
      summary?: string;
      /**
       * @description When the post goes out; empty means at once.
       * @example 2020-01-01T12:00:00+02:00
       */
      schedule_time?: string;
      /** @example 2020-01-01T12:00:00+02:00 */
      expiration_time?: string;
      /** @example 2020-01-01T12:00:00+02:00 */
      validation_time?: string;
      post_medias?: components["schemas"]["PostMedia"][];
      /** @example 2019-08-01T19:15:54.256000+02:00 */
      created_at?: string;
      /** @example 2019-09-01T15:12:35.256000+02:00 */
      updated_at?: string;
      created_on_partoo?: boolean;
      updated_on_partoo?: boolean;
      /** @example Rick - HQ - 157 boulevard Macdonald, Paris */
      business_info?: string;
      post_insight?: components["schemas"]["PostInsight"][];
      post_status?: components["schemas"]["PostStatus"][];
      offer_terms?: string;
      /** @example PROMO25 */
      offer_code?: string;
      cta_link?: string;
      /** @example book */
      cta_type?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description The content of the post. */
    PostCreateData: {
      /** @enum {string} */
      post_type?: "news" | "event" | "offer";
      /** @description Main text; 1500 characters on Google, 10000 on Facebook, 2200 on Instagram. */
      summary?: string;
      image_url?: string[];
      title?: string;
      cta_type?: components["schemas"]["PostCtaType"];
      link?: components["schemas"]["PostLink"];
      /** @example 2050-01-01T09:00:00 */
      schedule_time?: string;
      /** @example 2050-01-01T09:00:00 */
      expiration_time?: string;
      /** @example PROMO25 */
      coupon_code?: string;
      offer_terms?: string;
      /** @example 2050-01-01T09:00:00 */
      start_at?: string;
      /** @example 2050-01-01T09:00:00 */
      end_at?: string;
    } & {
      [key: string]: unknown;
    };
    PostCreateRequest: {
      /** @description Which businesses get the post. */
      business_search?: {
        /** @description Business ids; the docs' example puts a list inside this list, a reseller's copy types it as a plain list of strings. */
        business__in?: (string | string[])[];
      } & {
        [key: string]: unknown;
      };
      /** @description Where to publish. */
      publishers: components["schemas"]["PostPublisher"][];
      data: components["schemas"]["PostCreateData"];
      /**
       * @description Create a draft; data.expiration_time is then needed.
       * @default false
       */
      is_draft?: boolean;
      /**
       * @description E-mail the business and group managers who can see the draft.
       * @example false
       */
      send_notifications?: boolean;
    };
    PostCreateResult: {
      status?: components["schemas"]["RequestStatus"];
      /**
       * @description Request code.
       * @example 200
       */
      code?: number;
      /**
       * @description How many posts were made, in words.
       * @example 2 posts have been created.
       */
      message?: string;
      /**
       * @description Ids of the posts, separated by commas.
       * @example 45,46
       */
      ids?: string;
      /** @description Which post belongs to which business. */
      data?: {
        /** @example 101 */
        post_id?: number;
        /** @example 1234567890 */
        business_id?: string;
      }[];
    };
    /**
     * @description Call to action shown with the post.
     * @enum {string}
     */
    PostCtaType: "book" | "order" | "shop" | "learn_more" | "sign_up" | "call" | "no_cta";
    PostInsight: {
      /** @example facebook__posts */
      name?: string;
      /** @example 1512 */
      click_count?: number;
      /** @example 2012 */
      view_count?: number;
    } & {
      [key: string]: unknown;
    };
    /** @description Where the post leads; only one of the two may be set. */
    PostLink: {
      use_business_url?: boolean;
      custom_url?: string;
    };
    PostList: components["schemas"]["ListResult"] & {
      posts?: components["schemas"]["Post"][];
    };
    PostMedia: {
      media_url?: string[];
    } & {
      [key: string]: unknown;
    };
    /** @enum {string} */
    PostPublisher: "google_my_business" | "facebook" | "instagram";
    /**
     * @description State of a post.
     * @enum {string}
     */
    PostState:
      "live" | "to_configure" | "pending" | "scheduled" | "error" | "expired" | "to_validate";
    PostStatus: {
      /** @example facebook__posts */
      name?: string;
      /** @example live */
      state?: string;
      /** @example www.partoo.co */
      link?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Kind of post, as the search filter names it.
     * @enum {string}
     */
    PostTopicType: "standard" | "event" | "offer" | "alert";
    /**
     * @description Kind of post.
     * @enum {string}
     */
    PostType: "news" | "event" | "offer" | "covid";
    PostUpdateRequest: {
      /**
       * @description Title.
       * @example Great post title !
       */
      title?: string;
      /** @description Main text. */
      summary?: string;
      /** @description Image addresses; up to 10 on Facebook and Instagram, only the first is shown on Google. */
      image_url?: string[];
      cta_type?: components["schemas"]["PostCtaType"];
      link?: components["schemas"]["PostLink"];
      /**
       * @description When to publish, in UTC, at least 2 hours ahead.
       * @example 2050-01-01T09:00:00
       */
      schedule_time?: string;
      /**
       * @description Start of an event or offer, in the business's time zone.
       * @example 2050-01-01T09:00:00
       */
      start_at?: string;
      /**
       * @description End of an event or offer, in the business's time zone.
       * @example 2050-01-01T09:00:00
       */
      end_at?: string;
      /**
       * @description Offer code.
       * @example PROMO25
       */
      coupon_code?: string;
      /** @description Terms of the offer. */
      offer_terms?: string;
    };
    PresenceKeywordsList: components["schemas"]["ListResult"] & {
      keywords?: components["schemas"]["PresenceKeywordsRow"][];
    };
    PresenceKeywordsRow: {
      /** @description The search keyword. */
      keyword?: unknown;
      /** @description Users who searched for the keyword. */
      count?: number;
      /** @description The real value is below this number. */
      threshold?: number;
      /** @example 2019-11-01 */
      date?: string;
      /** @example month */
      bucket?: string;
      business_id?: components["schemas"]["BusinessId"];
    } & {
      [key: string]: unknown;
    };
    /** @enum {string} */
    PresenceMetric:
      | "business_impressions_desktop_maps"
      | "business_impressions_desktop_search"
      | "business_impressions_mobile_maps"
      | "business_impressions_mobile_search"
      | "business_direction_requests"
      | "call_clicks"
      | "website_clicks";
    PresenceMetricsList: components["schemas"]["ListResult"] & {
      metrics?: components["schemas"]["PresenceMetricsRow"][];
    };
    PresenceMetricsRow: {
      business_impressions_desktop_maps?: number;
      business_impressions_desktop_search?: number;
      business_impressions_mobile_maps?: number;
      business_impressions_mobile_search?: number;
      business_direction_requests?: number;
      call_clicks?: number;
      website_clicks?: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A product in the former subscription system.
     * @enum {string}
     */
    Product: "presence_management" | "review_booster" | "review_management" | "messages";
    ProductActiveState: {
      /**
       * @description Timestamp of the subscription.
       * @example 1540628702
       */
      subscription_date?: number;
      /** @enum {string} */
      status?: "active";
    };
    ProductInactiveState: {
      /**
       * @description Timestamp of the cancellation.
       * @example 1540628702
       */
      canceling_date?: number;
      /** @enum {string} */
      status?: "inactive";
    };
    ProductState:
      components["schemas"]["ProductActiveState"] | components["schemas"]["ProductInactiveState"];
    ProductSubscriptionStates: {
      presence_management?: components["schemas"]["ProductState"];
      review_management?: components["schemas"]["ProductState"];
      review_booster?: components["schemas"]["ProductState"];
      messages?: components["schemas"]["ProductState"];
    };
    /** @description Business fields to check; may be empty. */
    PublisherErrorsRequest: {
      /** @example Corner shop */
      name?: string;
      /** @example 42 */
      org_id?: number;
      /**
       * @description ISO 3166 alpha-2 code.
       * @example FR
       */
      country?: string;
      /** @example 75019 */
      zipcode?: string | null;
      /** @example Paris */
      city?: string | null;
      /** @example Ile-de-France */
      region?: string | null;
      /**
       * @example [
       *       "gcid:restaurant",
       *       "gcid:fast_food_restaurant"
       *     ]
       */
      categories?: string[];
      /** @description Store code. */
      code?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description State of a business on a publisher.
     * @enum {string}
     */
    PublisherState: "success" | "pending" | "to_configure";
    PublisherStateDetail: {
      error_type?: components["schemas"]["PublisherStateErrorType"];
      state?: components["schemas"]["PublisherState"];
      url_on_publisher?: string | null;
    } & {
      [key: string]: unknown;
    };
    /** @description Kind of problem, or null. */
    PublisherStateErrorType:
      "PUBLISHER_CONNEXION" | "USER_INPUT" | "EXTERNAL" | (string & {}) | null;
    PublisherStates: {
      /** @description Keyed by business id. */
      businesses?: {
        [key: string]: components["schemas"]["BusinessPublisherStates"];
      };
      /**
       * @description How many businesses are in the answer.
       * @example 1
       */
      count?: number;
    };
    /** @description Report made on a suggestion. */
    ReplySuggestionReport: {
      /** @example 3587 */
      id?: number;
      /** @example 52e10f004ee65a020 */
      user_id?: string;
      /** @example 2025-05-12T12:57:21.895170Z */
      created_at?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Outcome of the request.
     * @enum {string}
     */
    RequestStatus: "success";
    /** @description Review left on a publisher. */
    Review: {
      key?: string;
      /**
       * @description Organization.
       * @example 42
       */
      org_id?: number;
      id?: components["schemas"]["ReviewId"];
      business_id?: components["schemas"]["BusinessId"];
      partner?: components["schemas"]["ReviewPublisher"];
      /**
       * @description Identifier at the publisher.
       * @example accounts/114063712393225091258/locations/74805271119400652054
       */
      partner_id?: string;
      /**
       * @description Who wrote the review.
       * @example Castorche
       */
      author_name?: string;
      /**
       * Format: datetime
       * @description When the review was created.
       * @example 2017-07-01T16:10:23.156000+02:00
       */
      date?: string;
      /**
       * Format: datetime
       * @description When the review was last updated.
       * @example 2017-08-01T19:15:54.256000+02:00
       */
      update_date?: string;
      /**
       * Format: datetime
       * @description When the review was deleted, present only in that case.
       */
      delete_date?: string;
      /**
       * @description Stars given, possibly null.
       * @example 3
       */
      rating?: number | null;
      /** @description Facebook recommendation, possibly null. */
      recommended?: boolean | null;
      /** @description Title of the review. */
      title?: string;
      /** @description Text of the review. */
      content?: string;
      state?: components["schemas"]["ReviewState"];
      /**
       * Format: uri
       * @description Address of the review at the publisher.
       */
      link?: string;
      comments?: components["schemas"]["Comment"];
      /** @description Tags of the review. */
      tags?: components["schemas"]["ReviewTag"][];
    } & {
      [key: string]: unknown;
    };
    ReviewCreatedEvent: {
      /** @enum {string} */
      type?: "review_created";
      payload?: components["schemas"]["ReviewEventPayload"];
    };
    ReviewEventPayload: {
      review?: components["schemas"]["Review"];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Identifier of a review.
     * @example 34
     */
    ReviewId: number;
    /** @description Invitation already sent. */
    ReviewInvitation: {
      /** @example Perceval */
      user_name?: string;
      /** @example 54b6733b9826bf1dd29af128 */
      user_id?: string;
      /** @example 3d90efec-0d7f-4960-98c0-951d58dc14cb */
      id?: string;
      /** @example 2019-06-06 11:57:27.274725+00:00 */
      sent_time?: string;
    };
    ReviewInvitationList: components["schemas"]["ListResult"] & {
      review_invitations?: components["schemas"]["ReviewInvitation"][];
    };
    ReviewInvitationRequest: {
      business_id: components["schemas"]["BusinessId"];
      /**
       * @description Customer's phone number with its country calling code.
       * @example +33601020304
       */
      target_phone: string;
      /** @description Customer's full name. */
      target_name?: string;
      /**
       * @deprecated SMS template to use, not together with invite_content; invite_content replaces it.
       */
      template_id?: number;
      /** @description SMS text to use instead of the user's template; must contain \@link, holds at most 286 characters, and loses its unicode characters. */
      invite_content?: string;
      /**
       * @description Send even when this customer already got an SMS.
       * @default False
       * @enum {string}
       */
      force?: "True" | "False";
    };
    ReviewInvitationResponse: {
      invitation_id?: components["schemas"]["InvitationId"];
      /** @enum {string} */
      status?: "success";
    };
    ReviewInvitationStatus: {
      invitation_id?: components["schemas"]["InvitationId"];
      /**
       * @description State of the SMS.
       * @enum {string}
       */
      status?: "CREATED" | "SENT" | "FAILED_SEND" | "DELIVERED" | "FAILED_DELIVERY";
    };
    ReviewList: components["schemas"]["ListResult"] & {
      reviews?: components["schemas"]["Review"][];
    };
    /** @description Page of metric rows. */
    ReviewMetricsResponse: components["schemas"]["ListResult"] &
      ({
        data?: components["schemas"]["ReviewMetricsRow"][];
      } & {
        [key: string]: unknown;
      });
    ReviewMetricsRow: {
      /**
       * @description Value the row is grouped by, such as a business id; null in the single row of a request without a dimension.
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
      } & {
        [key: string]: unknown;
      };
      /** @description The metrics asked for, by name. */
      metrics?: {
        /** @example 2.31 */
        average_rating?: number;
        reviews_count?: number;
        reply_time?: {
          /** @description Reviews replied to in less than 48 hours. */
          fast?: number;
          /** @description Reviews replied to later than that. */
          slow?: number;
          not_replied?: number;
          total?: number;
        } & {
          [key: string]: unknown;
        };
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Publisher a review comes from.
     * @enum {string}
     */
    ReviewPublisher: "google_my_business" | "facebook" | "tripadvisor";
    ReviewQualitativeBucket: {
      /**
       * @description First day of the bucket.
       * @example 2019-11-29
       */
      date?: string;
      /**
       * @description Mean rating.
       * @example 4.54
       */
      average?: number;
      /**
       * @description Reviews added in the bucket.
       * @example 50
       */
      added?: number;
      /**
       * @description Running total of reviews.
       * @example 70
       */
      cum_sum?: number;
    } & {
      [key: string]: unknown;
    };
    ReviewQuantitativeBucket: {
      /**
       * @description First day of the bucket.
       * @example 2019-11-29
       */
      date?: string;
      /**
       * @description Reviews added in the bucket.
       * @example 50
       */
      added?: number;
      /**
       * @description Running total before the bucket.
       * @example 20
       */
      previous_sum?: number;
      /**
       * @description Running total after the bucket.
       * @example 70
       */
      cum_sum?: number;
    };
    /** @description AI-written reply suggestion. */
    ReviewReplySuggestion: {
      /** @example 820459 */
      id?: number;
      /** @example 1 */
      index?: number;
      review_id?: components["schemas"]["ReviewId"];
      /** @example Dear Client, thanks for your kind feedback. */
      content?: string;
      /** @description Set when the suggestion was reported, otherwise null. */
      report?: components["schemas"]["ReplySuggestionReport"] | null;
    };
    /** @description Reply template for reviews. */
    ReviewReplyTemplate: {
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
      language?: components["schemas"]["Lang"];
      title?: string;
      /**
       * @description Body of the template; placeholders are written \@[](value).
       * @example hello \@[](client_full_name),
       *     Thanks from the team at \@[](business_name).
       *     \@[](my_first_name)
       */
      text?: string;
      /** @description Suits negative reviews. */
      negative?: boolean;
      /** @description Suits neutral reviews. */
      neutral?: boolean;
      /** @description Suits positive reviews. */
      positive?: boolean;
    };
    ReviewReplyTemplateCreateRequest: {
      language: components["schemas"]["Lang"];
      /** @description Suits negative reviews. */
      negative: boolean;
      /** @description Suits neutral reviews. */
      neutral: boolean;
      /** @description Suits positive reviews. */
      positive: boolean;
      /** @description Body of the template; placeholders are written \@[](value). */
      text: string;
      title: string;
    };
    ReviewReplyTemplateList: components["schemas"]["ListResult"] & {
      reply_templates?: components["schemas"]["ReviewReplyTemplate"][];
    };
    /** @description Where a review stands. */
    ReviewState:
      | "treated"
      | "not_treated"
      | "deleted"
      | "pending_auto_reply"
      | "treated_auto_reply"
      | (string & {});
    ReviewStats: {
      /**
       * Format: float
       * @description Mean seconds between a review's update and its reply; Google only.
       * @example 10493.90997409
       */
      answer_time?: number;
      /**
       * Format: float
       * @description Mean rating.
       * @example 3.0394
       */
      average?: number;
      /**
       * @description Treated reviews.
       * @example 9
       */
      treated?: number;
      /**
       * @description Reviews not treated.
       * @example 10
       */
      not_treated?: number;
      /**
       * @description Reviews with a reply.
       * @example 8
       */
      answered?: number;
      /**
       * @description Reviews of 4 stars or more or recommended on Facebook.
       * @example 10
       */
      satisfied?: number;
      /**
       * @description Reviews of 3 stars.
       * @example 6
       */
      neutral?: number;
      /**
       * @description Reviews of 2 stars or less or not recommended on Facebook.
       * @example 3
       */
      dissatisfied?: number;
      /**
       * @description All reviews.
       * @example 19
       */
      total?: number;
    };
    /** @description Tag put on a review. */
    ReviewTag: {
      /** @example 25 */
      id?: number;
      /** @example food */
      label?: string;
      /** @example #808080 */
      color?: string;
    } & {
      [key: string]: unknown;
    };
    ReviewUpdatedEvent: {
      /** @enum {string} */
      type?: "review_updated";
      payload?: components["schemas"]["ReviewEventPayload"];
    };
    ReviewUpdateRequest: {
      /** @enum {string} */
      state: "treated" | "not_treated";
    };
    /**
     * @example BUSINESS_MANAGER
     * @enum {string}
     */
    Role:
      "PROVIDER" | "ORG_ADMIN" | "ORG_MANAGER" | "GROUP_MANAGER" | "BUSINESS_MANAGER" | "PUBLISHER";
    /**
     * @example BUSINESS_MANAGER
     * @enum {string}
     */
    RoleWithoutProvider:
      "ORG_ADMIN" | "ORG_MANAGER" | "GROUP_MANAGER" | "BUSINESS_MANAGER" | "PUBLISHER";
    Section: {
      /** @example 1 */
      id?: number;
      /**
       * @description Unique.
       * @example Country
       */
      name?: string;
      groups?: components["schemas"]["Group"][];
      /** @description Whether the caller may edit the section or its groups. */
      can_edit?: boolean;
      /** @description Fed by a data puller, hence read-only. */
      has_puller?: boolean;
    };
    /** @example section-a */
    SectionSlug: string | null;
    /**
     * Image Url, Audio, Video or Document
     * @description Image, video, audio or document message: Facebook and Whatsapp take all four, Instagram no document, SMS none. Limits: image 5 MB (jpeg, png), video 16 MB (mp4), audio 16 MB (aac, mp4), document 100 MB (xls, xlsx, docx, pdf, ppt, pptx).
     */
    SendMediaMessageRequest: {
      conversation_id?: number;
      /** @enum {string} */
      content_type?: "Image" | "Video" | "Audio" | "Document";
    } & {
      [key: string]: unknown;
    };
    SendMessageRequest:
      | components["schemas"]["SendTextMessageRequest"]
      | components["schemas"]["SendMediaMessageRequest"];
    SendMessageResponse: {
      status?: components["schemas"]["RequestStatus"];
      /**
       * @description Id of the message created.
       * @example 123
       */
      message_id?: number;
    };
    /** Text */
    SendTextMessageRequest: {
      /** @description Id of the conversation. */
      conversation_id: number;
      /** @enum {string} */
      content_type: "Text";
      /** @description Text to send. */
      content: string;
    };
    /** @enum {string} */
    SidebarPage:
      | "bulk_modification"
      | "diffusion"
      | "feedback_management"
      | "messages"
      | "posts"
      | "presence_analytics"
      | "review_analytics"
      | "review_invite"
      | "review_management";
    /** @description Days of exceptional closure. */
    SpecificClosing: {
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
    };
    /** @description Exceptional opening and closing days, in the time zone of the business. A client in production leaves past periods out because the API refuses them, and sends open or close alone. */
    SpecificHours: {
      open?: components["schemas"]["SpecificOpening"][];
      close?: components["schemas"]["SpecificClosing"][];
    };
    /** @description Days with exceptional opening hours. */
    SpecificOpening: {
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
      open_hours?: components["schemas"]["TimeWindow"][];
    };
    /** @description Bare outcome of a request. */
    StatusResponse: {
      status?: components["schemas"]["RequestStatus"];
    };
    SubscriptionActive: {
      active?: boolean;
    };
    SubscriptionDetails: {
      /** @enum {string} */
      status?: "inactive" | "active";
      /**
       * @description Timestamp of the cancellation.
       * @example 123
       */
      canceling_date?: number;
    } & {
      [key: string]: unknown;
    };
    /** @description Word replaced according to the context when a template is used. */
    TemplatePlaceholder: {
      /** @example 2 */
      id?: number;
      /** @description Name to put inside the \@[](...) markup. */
      value?:
        | "client_full_name"
        | "client_first_name"
        | "business_name"
        | "my_first_name"
        | (string & {});
    };
    /**
     * @description A span of time within a day.
     * @example 10:00-14:00
     */
    TimeWindow: string;
    User: {
      id?: components["schemas"]["UserId"];
      /** @example 42 */
      org_id?: number;
      /** @example Perceval */
      first_name?: string;
      /** @example de Galles */
      last_name?: string;
      /** Format: email */
      email?: string;
      lang?: components["schemas"]["Lang"];
      /**
       * @deprecated Announced for removal on 2026-01-15.
       */
      phone?: string;
      sidebar_pages?: components["schemas"]["SidebarPage"][];
      /** @description Businesses of the user, for BUSINESS_MANAGER only. */
      business_ids?: string[];
      /**
       * @description Group of the former group system.
       * @example 42
       */
      group_id?: number;
      /**
       * @description Group id combinations a GROUP_MANAGER can reach.
       * @example [
       *       [
       *         1,
       *         2
       *       ],
       *       [
       *         1,
       *         3
       *       ]
       *     ]
       */
      accesses?: number[][];
      role?: components["schemas"]["Role"];
      /** @example partoo */
      provider?: string;
      status?: components["schemas"]["UserStatus"];
      /** @example false */
      disabled?: boolean;
      /**
       * @deprecated Announced for removal on 2026-01-15.
       */
      keywords?: string[];
      /**
       * @description Creation timestamp.
       * @example 1615299414
       */
      created_at?: number;
      /**
       * @description Internal to Partoo.
       * @example
       */
      shadow_user_id?: string;
      /**
       * @description api_id of the custom role; GROUP_MANAGER and BUSINESS_MANAGER get a built-in one by default.
       * @example my_custom_role
       */
      custom_role?: string;
      /** @description Whether the user may log in only through SSO; editable by ORG_ADMIN and PROVIDER. */
      sso_only?: boolean;
    } & {
      [key: string]: unknown;
    };
    UserCreateRequest: {
      /**
       * Format: email
       * @description Must be unique.
       */
      email: string;
      /** @example Perceval */
      first_name: string;
      /** @example de Galles */
      last_name: string;
      /** @description Defaults to the organization of the caller. */
      org_id?: number;
      /**
       * @description Group id combinations a GROUP_MANAGER can reach.
       * @example [
       *       [
       *         1,
       *         2
       *       ],
       *       [
       *         1,
       *         3
       *       ]
       *     ]
       */
      accesses?: number[][];
      /** @description Businesses of the user, for BUSINESS_MANAGER only. */
      business_ids?: string[];
      /**
       * @deprecated Announced for removal on 2026-01-15.
       */
      phone?: string;
      /** @description A guide gives ORG_ADMIN as default. */
      role?: components["schemas"]["RoleWithoutProvider"];
      /**
       * @description api_id of the custom role; GROUP_MANAGER and BUSINESS_MANAGER get a built-in one by default.
       * @example my_custom_role
       */
      custom_role?: string;
      /**
       * @deprecated Sidebar features; missing or null gives all features of the organization. custom_role replaces it.
       */
      sidebar_pages?: components["schemas"]["SidebarPage"][];
      /**
       * @description Send the invitation email; the password is then ignored.
       * @default false
       */
      send_invitation?: boolean;
      status?: components["schemas"]["UserStatus"];
      /**
       * Format: password
       * @description At least 8 characters with upper and lower case and a special character; null for users who may log in only through SSO.
       */
      password?: string | null;
      lang?: components["schemas"]["Lang"];
      /** @description Whether the user may log in only through SSO; editable by ORG_ADMIN and PROVIDER. */
      sso_only?: boolean;
    } & {
      [key: string]: unknown;
    };
    /** @example 5309c3a237bbc544d8e26737 */
    UserId: string;
    UserList: components["schemas"]["ListResult"] & {
      users?: components["schemas"]["User"][];
    };
    /** @description Notification preferences; new users start with the three reports on, Google and Facebook as partners, review_type 2 and no negative review e-mails. */
    UserPreferences: {
      reports?: {
        review_management_daily?: boolean;
        review_management_weekly?: boolean;
        review_management_monthly?: boolean;
        daily_review_preferences?: {
          partners?: ("facebook" | "google_my_business" | "tripadvisor")[];
          /** @example 2 */
          review_type?: number;
        };
      };
      receive_negative_reviews_email_notifications?: boolean;
    };
    /**
     * @example active
     * @enum {string}
     */
    UserStatus: "active" | "invited";
    UserStatusResponse: {
      id?: components["schemas"]["UserId"];
      status?: components["schemas"]["RequestStatus"];
    };
    UserUpdateRequest: {
      /** Format: email */
      email?: string;
      /** @example Perceval */
      first_name?: string;
      /** @example de Galles */
      last_name?: string;
      org_id?: number;
      /**
       * @description Group id combinations a GROUP_MANAGER can reach.
       * @example [
       *       [
       *         1,
       *         2
       *       ],
       *       [
       *         1,
       *         3
       *       ]
       *     ]
       */
      accesses?: number[][];
      /** @description Businesses of the user, for BUSINESS_MANAGER only. */
      business_ids?: string[];
      /**
       * @deprecated Announced for removal on 2026-01-15.
       */
      phone?: string;
      role?: components["schemas"]["RoleWithoutProvider"];
      /**
       * @description api_id of the custom role; GROUP_MANAGER and BUSINESS_MANAGER get a built-in one by default.
       * @example my_custom_role
       */
      custom_role?: string;
      /**
       * @deprecated Sidebar features of the user. custom_role replaces it.
       */
      sidebar_pages?: components["schemas"]["SidebarPage"][];
      status?: components["schemas"]["UserStatus"];
      disabled?: boolean;
      /**
       * Format: password
       * @description At least 8 characters with upper and lower case and a special character; null for users who may log in only through SSO.
       */
      password?: string | null;
      lang?: components["schemas"]["Lang"];
      /** @description Whether the user may log in only through SSO; editable by ORG_ADMIN and PROVIDER. */
      sso_only?: boolean;
      /**
       * @deprecated Announced for removal on 2026-01-15.
       */
      keywords?: string[];
      /** @description Negative review emails. */
      receive_reviews_email_notifications?: boolean;
    };
    UserWithFeatures: components["schemas"]["User"] & {
      available_features?: components["schemas"]["BusinessFeature"][];
    };
    /** @description A webhook configuration. */
    Webhook: {
      /**
       * @description Configuration id.
       * @example 1
       */
      id: number;
      /**
       * @description Address that receives the events.
       * @example https://example.com/webhook
       */
      url: string;
      event_type: components["schemas"]["WebhookEventType"];
      /**
       * @description ISO 8601 date and time.
       * @example 2024-11-27T16:10:44.929678Z
       */
      created_at: string;
      /**
       * @description ISO 8601 date and time.
       * @example 2024-11-27T16:10:44.929678Z
       */
      updated_at: string;
      /**
       * @description Organization id.
       * @example 1
       */
      org_id: number;
      custom_headers?: components["schemas"]["WebhookCustomHeaders"];
    };
    WebhookCreateRequest: {
      items?: ({
        /** @example https://example.com/webhook */
        url?: string;
        /**
         * @description Event a webhook subscribes to.
         * @enum {string}
         */
        event_type?:
          | "business_created"
          | "business_updated"
          | "business_deleted"
          | "message_updated"
          | "message_created"
          | "lead_received"
          | "message_received"
          | "review_created"
          | "review_updated";
      } & {
        [key: string]: unknown;
      })[];
    };
    /**
     * @description Extra headers to send; at most 5, names start with X- (not X-Partoo) and have up to 128 characters, values up to 512.
     * @example {
     *       "X-My-Header": "my-value",
     *       "X-Auth-Token": "secret-token"
     *     }
     */
    WebhookCustomHeaders: {
      [key: string]: string;
    };
    /** @description Event a webhook subscribes to. */
    WebhookEventType:
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
    WebhookList: components["schemas"]["ListResult"] & {
      /** @description Webhook configurations. */
      items?: components["schemas"]["Webhook"][];
    };
    /** @description Value that a business has for one Google lodging attribute. */
    "LodgingAttribute (sent)": {
      /**
       * @description Google id of the attribute.
       * @example lodging.services.frontDesk
       */
      gmb_id?: string;
      /**
       * @description Kind of attribute.
       * @enum {string}
       */
      type?: "BOOL" | "INTEGER" | "TIME" | "REPEATABLE_ENUM";
      /** @description The value, whose type follows the kind (a boolean, an integer, a list of strings); null when an exception is given. */
      value?: unknown;
      /**
       * @description Code given in place of a value.
       * @example LODGING_DEPENDENT_ON_SEASON
       * @enum {string|null}
       */
      exception?:
        | "LODGING_EXCEPTION_UNSPECIFIED"
        | "LODGING_UNDER_CONSTRUCTION"
        | "LODGING_DEPENDENT_ON_DAY_OF_WEEK"
        | "LODGING_DEPENDENT_ON_SEASON"
        | null;
    } & {
      [key: string]: unknown;
    };
  };
  responses: {
    /** @description You are not authenticated */
    401: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description The detail of the error encountered */
          errors?: {
            /** @default User not authenticated */
            authentication?: string;
          };
        };
      };
    };
    /** @description You are not allowed to perform this action */
    403: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @description The detail of the error encountered */
          errors?: {
            /** @default Operation not allowed */
            authorization?: string;
          };
        };
      };
    };
    /** @description API-wide error answer. */
    Error: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
  };
  parameters: {
    /** @description One dimension or metric used in the request; a leading minus sorts downwards. */
    AnalyticsOrderBy: string;
    /** @description Page to return. */
    AnalyticsPage: number;
    /** @description Rows per page. */
    AnalyticsPerPage: number;
    /**
     * @description API key id.
     * @example 3245
     */
    ApiKeyIdPath: number;
    /** @description Length of each time bucket. */
    Bucket: "day" | "week" | "month" | "year";
    /** @description Keeps this city. */
    BusinessFilterCity: string;
    /** @description Keeps this store code. */
    BusinessFilterCode: string;
    /** @description Keeps this country, an ISO 3166 alpha-2 code. */
    BusinessFilterCountry: string;
    /** @description Keeps businesses that have all of these features, comma-separated: diffusion, feedback_management, messages, posts, review_invite, review_management. */
    BusinessFilterFeaturesIn: string;
    /** @description Keeps businesses that have none of these features, comma-separated; values as in features__in. */
    BusinessFilterFeaturesNotin: string;
    /** @description Keeps businesses last modified at or after this timestamp. */
    BusinessFilterModifiedGte: number;
    /** @description Keeps this name. */
    BusinessFilterName: string;
    /** @description Free text matched loosely against city, zipcode and name. */
    BusinessFilterQuery: string;
    /** @description Keeps one status or several, comma-separated: open, closed, opening_soon, temporarily_closed (which the newest page spells closed_temporarily); open,opening_soon gives every open business whatever its opening date. */
    BusinessFilterStatus: string;
    /** @description Keeps this zipcode. */
    BusinessFilterZipcode: string;
    /**
     * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
     * @example 5409c35a97bbc544d8e26737
     */
    BusinessIdPath: string;
    /**
     * @description Keeps only these businesses, comma-separated ids.
     * @example [
     *       "a1c9f37b4deca92f83b61d02",
     *       "9f4e2a8c0d73b154e621bc97"
     *     ]
     */
    BusinessIn: components["schemas"]["BusinessId"][];
    /** @description Leaves these businesses out, comma-separated ids. */
    BusinessNotIn: components["schemas"]["BusinessId"][];
    /**
     * @description Partoo id of the category, or its Google id.
     * @example gcid:bank
     */
    CategoryIdPath: string;
    /**
     * @description Language of the category name; defaults to the language of the user.
     * @example fr
     */
    CategoryLang: components["schemas"]["Lang"];
    /** @description Adds the country codes under countries. */
    CategoryWithCountries: boolean;
    /** @description Adds the translated names under names. */
    CategoryWithNames: boolean;
    /** @description Reply to act on. */
    CommentIdPath: components["schemas"]["CommentId"];
    /** @description Id of the conversation. */
    ConversationIdPath: number;
    /** @description Cursor taken from the previous response; leave it out for the first page. */
    Cursor: string;
    /**
     * @description Custom field id.
     * @example 42
     */
    CustomFieldIdPath: number;
    /** @description api_id of the custom role. */
    CustomRoleApiIdPath: string;
    /** @description Whether business_ids is part of the response. */
    DisplayBusinessIds: boolean;
    /** @description Feedback answer to act on. */
    FeedbackResultIdPath: number;
    /** @description Earliest date. */
    FilterDateGte: string;
    /** @description Latest date. */
    FilterDateLte: string;
    /** @description Organization filter; only PROVIDER users may name another organization than their own. */
    FilterOrgId: number;
    /** @description Id of the Google location in Partoo. */
    GoogleLocationIdPath: string;
    /** @description Group id. */
    GroupIdPath: number;
    /** @description Keeps only the businesses of these groups, combined by the and/or logic of the group sections. */
    Groups: number[];
    /** @description True also returns permissions the owner of the key lacks. */
    IncludeAllPermissions: boolean;
    /**
     * @description Keeps only reviews whose text holds at least one of these comma-separated keywords; join the words of one keyword with a plus sign.
     * @example [
     *       "bonjour",
     *       "good+service"
     *     ]
     */
    Keywords: string[];
    /** @description Organization id. */
    OrgIdPath: number;
    /** @description Organization to act on; only PROVIDER users may name another than their own. */
    OrgIdQuery: number;
    /** @description Page to return, from 1; lower values count as 1. */
    Page: number;
    /** @description Page to return; the docs give 0 as default while answers count from 1. */
    PageDefaultZero: number;
    /** @description Items per page. */
    PerPage: number;
    /** @description Review to act on. */
    ReviewIdPath: components["schemas"]["ReviewId"];
    /** @description Section id; a string here although bodies hold integers. */
    SectionIdPath: string;
    /**
     * @description Keeps only reviews updated at or after this UTC date and time.
     * @example 2017-08-01T00:00:00
     */
    UpdateDateGte: string;
    /**
     * @description Keeps only reviews updated at or before this UTC date and time.
     * @example 2017-08-02T00:00:00
     */
    UpdateDateLte: string;
    /** @description User id. */
    UserIdPath: string;
    /** @description Id of the webhook configuration. */
    WebhookIdPath: number;
    /** @description Organization id; only PROVIDER users must give it. */
    WebhookOrgId: number;
    /** @description Base64 of the Ed25519 signature of the request body. */
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
      query?: {
        /** @description Page to return, from 1; lower values count as 1. */
        page?: components["parameters"]["Page"];
        /** @description Items per page. */
        per_page?: components["parameters"]["PerPage"];
        /**
         * @description Key status; inactive covers expired and disabled keys.
         * @example active
         */
        status?: components["schemas"]["ApiKeyStatus"];
        /**
         * @description Kind of user owning the key.
         * @example user
         */
        type?: components["schemas"]["ApiKeyUserType"];
        /** @description Free text matched against the key value and its label. */
        search_text?: string;
        /** @description True also returns permissions the owner of the key lacks. */
        include_all_permissions?: components["parameters"]["IncludeAllPermissions"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApiKeyList"];
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      default: components["responses"]["Error"];
    };
  };
  createApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ApiKeyRequest"];
      };
    };
    responses: {
      /** @description Key created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApiKey"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  revokeApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description API key id.
         * @example 3245
         */
        api_key_id: components["parameters"]["ApiKeyIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
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
      query?: {
        /** @description True also returns permissions the owner of the key lacks. */
        include_all_permissions?: components["parameters"]["IncludeAllPermissions"];
      };
      header?: never;
      path: {
        /**
         * @description API key id.
         * @example 3245
         */
        api_key_id: components["parameters"]["ApiKeyIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApiKey"];
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
      query?: never;
      header?: never;
      path: {
        /**
         * @description API key id.
         * @example 3245
         */
        api_key_id: components["parameters"]["ApiKeyIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ApiKeyRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApiKey"];
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
      query?: never;
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BusinessFieldsSections"];
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
      query?: never;
      header?: never;
      path: {
        /** @description Organization id. */
        org_id: components["parameters"]["OrgIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BusinessFieldsSections"];
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BusinessCreateRequest"];
      };
    };
    responses: {
      /** @description The business was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BusinessStatusResponse"];
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
      query?: {
        /** @description Free text matched loosely against city, zipcode and name. */
        query?: components["parameters"]["BusinessFilterQuery"];
        /**
         * @description Keeps only these businesses, comma-separated ids.
         * @example [
         *       "a1c9f37b4deca92f83b61d02",
         *       "9f4e2a8c0d73b154e621bc97"
         *     ]
         */
        business__in?: components["parameters"]["BusinessIn"];
        /** @description Organization filter; only PROVIDER users may name another organization than their own. */
        org_id?: components["parameters"]["FilterOrgId"];
        /** @description Keeps only the businesses of these groups, combined by the and/or logic of the group sections. */
        groups?: components["parameters"]["Groups"];
        /** @description Keeps this country, an ISO 3166 alpha-2 code. */
        country?: components["parameters"]["BusinessFilterCountry"];
        /** @description Keeps this name. */
        name?: components["parameters"]["BusinessFilterName"];
        /** @description Keeps one status or several, comma-separated: open, closed, opening_soon, temporarily_closed (which the newest page spells closed_temporarily); open,opening_soon gives every open business whatever its opening date. */
        status?: components["parameters"]["BusinessFilterStatus"];
        /** @description Keeps this zipcode. */
        zipcode?: components["parameters"]["BusinessFilterZipcode"];
        /** @description Keeps this city. */
        city?: components["parameters"]["BusinessFilterCity"];
        /** @description Keeps this store code. */
        code?: components["parameters"]["BusinessFilterCode"];
        /** @description Keeps businesses last modified at or after this timestamp. */
        modified__gte?: components["parameters"]["BusinessFilterModifiedGte"];
        /** @description Keeps businesses that have all of these features, comma-separated: diffusion, feedback_management, messages, posts, review_invite, review_management. */
        features__in?: components["parameters"]["BusinessFilterFeaturesIn"];
        /** @description Keeps businesses that have none of these features, comma-separated; values as in features__in. */
        features__notin?: components["parameters"]["BusinessFilterFeaturesNotin"];
        /** @description Keeps businesses by their current review_management subscription; same as features__in=review_management. */
        subscribed_to_rm?: "True" | "False";
        /** @description Keeps businesses by their current presence_management subscription; same as features__in=diffusion. */
        subscribed_to_pm?: "True" | "False";
        /** @description Keeps businesses by whether they are linked to a Google location. */
        connected_to_gmb_location?: "True" | "False";
        /** @description Keeps businesses by whether they are linked to a Facebook location. */
        connected_to_facebook_location?: "True" | "False";
        /** @description Page to return; the docs give 0 as default while answers count from 1. */
        page?: components["parameters"]["PageDefaultZero"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of businesses. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BusinessList"];
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      default: components["responses"]["Error"];
    };
  };
  getBusinessSearchStats: {
    parameters: {
      query?: {
        /** @description Free text matched loosely against city, zipcode and name. */
        query?: components["parameters"]["BusinessFilterQuery"];
        /**
         * @description Keeps only these businesses, comma-separated ids.
         * @example [
         *       "a1c9f37b4deca92f83b61d02",
         *       "9f4e2a8c0d73b154e621bc97"
         *     ]
         */
        business__in?: components["parameters"]["BusinessIn"];
        /** @description Organization filter; only PROVIDER users may name another organization than their own. */
        org_id?: components["parameters"]["FilterOrgId"];
        /** @description Keeps only the businesses of these groups, combined by the and/or logic of the group sections. */
        groups?: components["parameters"]["Groups"];
        /** @description Keeps this country, an ISO 3166 alpha-2 code. */
        country?: components["parameters"]["BusinessFilterCountry"];
        /** @description Keeps this name. */
        name?: components["parameters"]["BusinessFilterName"];
        /** @description Keeps one status or several, comma-separated: open, closed, opening_soon, temporarily_closed (which the newest page spells closed_temporarily); open,opening_soon gives every open business whatever its opening date. */
        status?: components["parameters"]["BusinessFilterStatus"];
        /** @description Keeps this zipcode. */
        zipcode?: components["parameters"]["BusinessFilterZipcode"];
        /** @description Keeps this city. */
        city?: components["parameters"]["BusinessFilterCity"];
        /** @description Keeps this store code. */
        code?: components["parameters"]["BusinessFilterCode"];
        /** @description Keeps businesses last modified at or after this timestamp. */
        modified__gte?: components["parameters"]["BusinessFilterModifiedGte"];
        /** @description Keeps businesses that have all of these features, comma-separated: diffusion, feedback_management, messages, posts, review_invite, review_management. */
        features__in?: components["parameters"]["BusinessFilterFeaturesIn"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The completion figures. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BusinessCompletionStats"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getBusiness: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The business. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Business"];
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
      query?: never;
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BusinessUpdateRequest"];
      };
    };
    responses: {
      /** @description The business was updated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BusinessStatusResponse"];
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
      query?: never;
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The business was deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BusinessStatusResponse"];
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
      query?: never;
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The additional data. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BusinessAdditionalData"];
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
      query?: never;
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BusinessAdditionalData"];
      };
    };
    responses: {
      /** @description The additional data was stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BusinessStatusResponse"];
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
         * @description Category whose available attributes are looked up.
         * @example gcid:restaurant
         */
        category_name?: string;
        /** @description Country whose available attributes are looked up, as an ISO 3166 alpha-2 code. */
        country: string;
      };
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The attributes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BusinessAttributes"];
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
      query?: never;
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BusinessAttributes"];
      };
    };
    responses: {
      /** @description The attributes were set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StatusResponse"];
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
      query?: never;
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json":
          | components["schemas"]["FreeFormServiceInput"]
          | ({
              /** @description Id of the service to change, from the answer of an earlier call. */
              service_id?: number | string;
              category_gmb_name?: string;
              name?: string;
              price?: number;
              description?: string;
            } & {
              [key: string]: unknown;
            });
      };
    };
    responses: {
      /** @description The Google services of the business. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BusinessServices"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getBusinessLodging: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The lodging attributes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BusinessLodging"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  postBusinessLodging: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BusinessLodgingUpdateRequest"];
      };
    };
    responses: {
      /** @description The lodging attributes were set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StatusResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getBusinessMoreHours: {
    parameters: {
      query?: {
        /**
         * @description Limits the result to hours kinds available for this category; defaults to the main category of the business.
         * @example gcid:restaurant
         */
        category?: string;
        /** @description Limits the result to hours kinds available in this ISO 3166 alpha-2 country; defaults to the country of the business address. */
        country?: string;
      };
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The additional hours. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BusinessMoreHours"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  postBusinessMoreHours: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
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
         *     }
         */
        "application/json": components["schemas"]["BusinessMoreHours"];
      };
    };
    responses: {
      /** @description The hours were set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Outcome of the request, success unless something unexpected happened.
             * @example success
             */
            status?: string;
            /**
             * @description Id of the business that was changed.
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
      query?: never;
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The links, grouped by kind of action. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlaceActionLinks"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  postBusinessPlaceActionLinks: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PlaceActionLinksUpdateRequest"];
      };
    };
    responses: {
      /** @description The links were set. */
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
      query?: never;
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description Timestamp of the day the subscription starts.
           * @example 1540628702
           */
          subscription_date?: number;
          /** @description Products to subscribe to. */
          products?: components["schemas"]["Product"][];
          /** @description Free text that names your offer. */
          plan?: string;
        };
      };
    };
    responses: {
      /** @description State of each product after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProductSubscriptionStates"];
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
      query?: never;
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The subscriptions, one per product. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BusinessSubscriptionDetails"];
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
      query?: never;
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description Timestamp of the day the subscription stops being valid.
           * @example 1540628702
           */
          canceling_date?: number;
          /** @description Products to unsubscribe from. */
          products?: components["schemas"]["Product"][];
        };
      };
    };
    responses: {
      /** @description State of each product after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProductSubscriptionStates"];
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
      query?: {
        /** @description Keeps categories available in this ISO 3166 alpha-2 country; without it, all are returned. */
        country?: string;
        /**
         * @description Language of the category name; defaults to the language of the user.
         * @example fr
         */
        lang?: components["parameters"]["CategoryLang"];
        /** @description Keeps categories in this state. */
        state?: "OK" | "DEPRECATED";
        /** @description Filters on the property of the same name. */
        block_push_long_description_on_gmb?: boolean;
        /** @description Free text matched loosely against the Google id and the translated names. */
        search_query?: string;
        /** @description Column to sort by; a leading "-" means descending. */
        order_by?: "gmb_id" | "-gmb_id";
        /** @description True keeps categories without live_id, false keeps those with one. */
        live__isnull?: boolean;
        /** @description Page to return; the docs give 0 as default while answers count from 1. */
        page?: components["parameters"]["PageDefaultZero"];
        /** @description Items per page. */
        per_page?: components["parameters"]["PerPage"];
        /** @description Adds the translated names under names. */
        with_names?: components["parameters"]["CategoryWithNames"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of categories. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CategoryList"];
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      default: components["responses"]["Error"];
    };
  };
  getCategory: {
    parameters: {
      query?: {
        /**
         * @description Language of the category name; defaults to the language of the user.
         * @example fr
         */
        lang?: components["parameters"]["CategoryLang"];
        /** @description Returns the live category mapped to the requested one in its place. */
        return_live?: boolean;
        /** @description Adds the translated names under names. */
        with_names?: components["parameters"]["CategoryWithNames"];
        /** @description Adds the country codes under countries. */
        with_countries?: components["parameters"]["CategoryWithCountries"];
      };
      header?: never;
      path: {
        /**
         * @description Partoo id of the category, or its Google id.
         * @example gcid:bank
         */
        category_id: components["parameters"]["CategoryIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The category. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Category"];
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      default: components["responses"]["Error"];
    };
  };
  getSuggestedCategories: {
    parameters: {
      query?: {
        /**
         * @description Language of the category name; defaults to the language of the user.
         * @example fr
         */
        lang?: components["parameters"]["CategoryLang"];
      };
      header?: never;
      path: {
        /**
         * @description Partoo id of the category, or its Google id.
         * @example gcid:bank
         */
        category_id: components["parameters"]["CategoryIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The suggested categories. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            categories?: components["schemas"]["Category"][];
          } & {
            [key: string]: unknown;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  checkConnectionToken: {
    parameters: {
      query: {
        /** @description Owner of the token. */
        user_id: components["schemas"]["UserId"];
        /** @description Token to look up. */
        token: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConnectionToken"];
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          user_id: components["schemas"]["UserId"];
          /**
           * @description Lifetime in seconds.
           * @default 86400
           * @example 3600
           */
          ttl?: number;
        };
      };
    };
    responses: {
      /** @description OK */
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          user_id: components["schemas"]["UserId"];
          /** @example \xaf3e8951c1f4c42f9cc53116b3fc855bd44bce01cf27604b */
          token?: string;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Record<string, never>;
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
      query?: never;
      header?: never;
      path: {
        /** @description Id of the custom channel. */
        channel_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["IngestMessageRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StatusResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getCustomFields: {
    parameters: {
      query?: {
        /** @description Organization filter; only PROVIDER users may name another organization than their own. */
        org_id?: components["parameters"]["FilterOrgId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            custom_fields?: components["schemas"]["CustomField"][];
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  postCreateCustomFields: {
    parameters: {
      query?: {
        /** @description Organization to act on; only PROVIDER users may name another than their own. */
        org_id?: components["parameters"]["OrgIdQuery"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomFieldCreateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            custom_field_id?: components["schemas"]["CustomFieldId"];
          } & {
            [key: string]: unknown;
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
      query?: {
        /** @description Organization to act on; only PROVIDER users may name another than their own. */
        org_id?: components["parameters"]["OrgIdQuery"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description Field positions; lowest first. */
          orders: {
            id?: components["schemas"]["CustomFieldId"];
            /** @example 30 */
            order?: number;
            /** @example 6 */
            section_id?: number;
          }[];
          /** @description Section positions; lowest first. */
          section_orders?: {
            /** @example 6 */
            id?: number;
            /** @example 18 */
            order?: number;
          }[];
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StatusResponse"];
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
      query?: {
        /** @description Organization to act on; only PROVIDER users may name another than their own. */
        org_id?: components["parameters"]["OrgIdQuery"];
      };
      header?: never;
      path: {
        /**
         * @description Custom field id.
         * @example 42
         */
        custom_field_id: components["parameters"]["CustomFieldIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomFieldUpdateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Holds the request status, not an id. */
            id?: components["schemas"]["RequestStatus"];
          } & {
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
  deleteCustomFields: {
    parameters: {
      query?: {
        /** @description Organization to act on; only PROVIDER users may name another than their own. */
        org_id?: components["parameters"]["OrgIdQuery"];
        force?: boolean;
      };
      header?: never;
      path: {
        /**
         * @description Custom field id.
         * @example 42
         */
        custom_field_id: components["parameters"]["CustomFieldIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Holds the request status, not an id. */
            id?: components["schemas"]["RequestStatus"];
          } & {
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
  getCustomFieldsSection: {
    parameters: {
      query?: {
        /** @description Organization filter; only PROVIDER users may name another organization than their own. */
        org_id?: components["parameters"]["FilterOrgId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            sections?: components["schemas"]["CustomFieldSection"][];
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  postCustomFieldsSection: {
    parameters: {
      query?: {
        /** @description Organization to act on; only PROVIDER users may name another than their own. */
        org_id?: components["parameters"]["OrgIdQuery"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description Unique section name.
           * @example Section A
           */
          name: string;
          /** @example Contains primary business information fields */
          description?: string | null;
          slug?: components["schemas"]["SectionSlug"];
          /** @example 18 */
          order?: number;
        };
      };
    };
    responses: {
      /** @description OK */
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
      query?: {
        /** @description Organization to act on; only PROVIDER users may name another than their own. */
        org_id?: components["parameters"]["OrgIdQuery"];
      };
      header?: never;
      path: {
        /**
         * @description Custom field section id.
         * @example 6
         */
        section_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description Unique section name.
           * @example Section A
           */
          name: string;
          /** @example Contains primary business information fields */
          description?: string | null;
          slug?: components["schemas"]["SectionSlug"];
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StatusResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  customRoles: {
    parameters: {
      query?: {
        /** @description Page to return, from 1; lower values count as 1. */
        page?: components["parameters"]["Page"];
        /** @description Items per page. */
        per_page?: components["parameters"]["PerPage"];
        /** @description Organization to act on; only PROVIDER users may name another than their own. */
        org_id?: components["parameters"]["OrgIdQuery"];
        /** @description Keep only roles whose permissions the caller holds in full. */
        only_available_roles?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomRoleList"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createCustomRole: {
    parameters: {
      query?: {
        /** @description Organization to act on; only PROVIDER users may name another than their own. */
        org_id?: components["parameters"]["OrgIdQuery"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomRoleCreateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomRoleStatusResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  duplicateCustomRole: {
    parameters: {
      query?: {
        /** @description Organization to act on; only PROVIDER users may name another than their own. */
        org_id?: components["parameters"]["OrgIdQuery"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomRole"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getCustomRole: {
    parameters: {
      query?: {
        /** @description Organization to act on; only PROVIDER users may name another than their own. */
        org_id?: components["parameters"]["OrgIdQuery"];
      };
      header?: never;
      path: {
        /** @description api_id of the custom role. */
        custom_role_api_id: components["parameters"]["CustomRoleApiIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomRoleDetail"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  deleteCustomRole: {
    parameters: {
      query?: {
        /** @description Organization to act on; only PROVIDER users may name another than their own. */
        org_id?: components["parameters"]["OrgIdQuery"];
      };
      header?: never;
      path: {
        /** @description api_id of the custom role. */
        custom_role_api_id: components["parameters"]["CustomRoleApiIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomRoleDeletionResponse"];
        };
      };
      401: components["responses"]["401"];
      default: components["responses"]["Error"];
    };
  };
  getCustomRolesSwitchStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Organization id. */
        org_id: components["parameters"]["OrgIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomRolesSwitchStatus"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  switchCustomRoles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Organization id. */
        org_id: components["parameters"]["OrgIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description True to use custom roles, false to go back to standard roles.
           * @example true
           */
          switch_to_custom_roles: boolean;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            status: components["schemas"]["RequestStatus"];
            org_id: components["schemas"]["OrgId"];
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getPermissions: {
    parameters: {
      query?: {
        /** @description Organization to act on; only PROVIDER users may name another than their own. */
        org_id?: components["parameters"]["OrgIdQuery"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PermissionsResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getFeedbackAnalyticsMetrics: {
    parameters: {
      query: {
        /** @description Metrics to compute, comma-separated, at least one: survey.response_rate, survey.nb__sent, survey.nb__with_comments, survey.nb__without_comments, survey.total_surveys, survey.clicks, survey.respondents, survey.verbatims, survey_details, result.csat.score, result.csat.avg_score, result.csat.pct__rating_5, result.csat.pct__rating_4, result.csat.pct__rating_3, result.csat.pct__rating_2, result.csat.pct__rating_1, result.csat.pct__rating_1_2, result.nps.score, result.nps.promoters, response.avg_response_time, response.method.nb__ai, result_field.rating, result_field.choices. */
        metrics: string;
        /** @description How the rows are grouped: business, user, feedback_form, group, group_section, feedback_form_field, result, day, month, year. */
        dimensions?: unknown;
        /** @description How the rows are sorted. */
        order_by?: unknown;
        /**
         * @description Keeps only these businesses, comma-separated ids.
         * @example [
         *       "a1c9f37b4deca92f83b61d02",
         *       "9f4e2a8c0d73b154e621bc97"
         *     ]
         */
        business__in?: components["parameters"]["BusinessIn"];
        /** @description Leaves these businesses out, comma-separated ids. */
        business__notin?: components["parameters"]["BusinessNotIn"];
        /** @description Keep only the businesses of these groups. */
        groups?: unknown;
        /** @description Keep only the businesses of this group section. */
        group_section_id?: unknown;
        /** @description Start of the date range. */
        filter_date__gte?: unknown;
        /** @description End of the date range. */
        filter_date__lte?: unknown;
        /** @description Keep only these surveys. */
        survey__in?: unknown;
        /** @description Keep only these survey fields. */
        survey_field__in?: unknown;
        /** @description Keep only survey fields of these types. */
        survey_field_type__in?: unknown;
        /** @description Keep only answers with these NPS scores. */
        result_nps_score__in?: unknown;
        /** @description Search in the free-text comments. */
        verbatim_query?: unknown;
        /** @description Keep only data with these quality issues. */
        issues__in?: unknown;
        /** @description Leave out data with these quality issues. */
        issues__notin?: unknown;
        /** @description Filter on the city of the business. */
        city?: unknown;
        /** @description Filter on the location of the business. */
        query?: unknown;
        /**
         * @description Set to true to get an xlsx file instead of JSON.
         * @example true
         */
        download?: unknown;
        /** @description Name of the downloaded file. */
        table_name?: unknown;
        /**
         * @description Set to true to get the full related objects next to the rows.
         * @example true
         */
        metadata?: unknown;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FeedbackMetricsResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  searchFeedbackForms: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FeedbackFormList"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  updateFeedbackForm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Form to change. */
        feedback_form_id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["FeedbackFormUpdateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FeedbackForm"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  searchFeedbackResults: {
    parameters: {
      query?: {
        /**
         * @description Keeps only these businesses, comma-separated ids.
         * @example [
         *       "a1c9f37b4deca92f83b61d02",
         *       "9f4e2a8c0d73b154e621bc97"
         *     ]
         */
        business__in?: components["parameters"]["BusinessIn"];
        /** @description Leaves these businesses out, comma-separated ids. */
        business__notin?: components["parameters"]["BusinessNotIn"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FeedbackResultList"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  fetchFeedbackReplySuggestion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Feedback answer to act on. */
        feedback_result_id: components["parameters"]["FeedbackResultIdPath"];
        /** @description Which suggestion to fetch. */
        index: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
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
      query?: never;
      header?: never;
      path: {
        /** @description Feedback answer to act on. */
        feedback_result_id: components["parameters"]["FeedbackResultIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FeedbackReplyRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FeedbackReply"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  searchGoogleLocations: {
    parameters: {
      query?: {
        /** @description Google location id in Partoo. */
        google_location_id?: string;
        /** @description OAuth account id in Partoo. */
        oauth_account_id?: string;
        /** @description Keep only locations without a business. */
        not_connected_only?: boolean;
        /** @description Filter by verification status. */
        verification_status?: string;
        /** @description Page to return, from 1; lower values count as 1. */
        page?: components["parameters"]["Page"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of locations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GoogleLocationList"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getGoogleLocation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the Google location in Partoo. */
        google_location_id: components["parameters"]["GoogleLocationIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The location. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GoogleLocation"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getLodgingList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The exception codes and the attribute definitions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LodgingAttributeCatalog"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  completeGoogleLocationVerification: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the Google location in Partoo. */
        google_location_id: components["parameters"]["GoogleLocationIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          method?: components["schemas"]["GoogleVerificationMethod"];
          /**
           * @description Code the user received.
           * @example 1234
           */
          pin_code?: string;
        };
      };
    };
    responses: {
      /** @description Outcome. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description success or error.
             * @example success
             */
            status?: string;
            /**
             * @description Detail of the outcome.
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
      query?: never;
      header?: never;
      path: {
        /** @description Id of the Google location in Partoo. */
        google_location_id: components["parameters"]["GoogleLocationIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Outcome and options. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description success, warning or error.
             * @example success
             */
            status?: string;
            options?: components["schemas"]["GoogleVerificationOption"][];
            /**
             * @description Detail of the outcome.
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
      query?: never;
      header?: never;
      path: {
        /** @description Id of the Google location in Partoo. */
        google_location_id: components["parameters"]["GoogleLocationIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          method?: components["schemas"]["GoogleVerificationMethod"];
          /**
           * @description Needed for SMS and PHONE_CALL.
           * @example +33187662490
           */
          phone_number?: string;
          /**
           * @description Needed for EMAIL.
           * @example email.api@partoo.fr
           */
          email?: string;
          /**
           * @description Needed for ADDRESS.
           * @example John Doe
           */
          full_name?: string;
        };
      };
    };
    responses: {
      /** @description Outcome. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description success or error.
             * @example success
             */
            status?: string;
            /**
             * @description Detail of the error, if any.
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
      query?: {
        /** @description Page to return, from 1; lower values count as 1. */
        page?: components["parameters"]["Page"];
        /** @description Organization filter; only PROVIDER users may name another organization than their own. */
        org_id?: components["parameters"]["FilterOrgId"];
        /** @description Text to match against group names. */
        group_name_query?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of sections; an empty list after the last page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            page?: number;
            max_page?: number;
            count?: number;
            sections?: components["schemas"]["Section"][];
          } & {
            [key: string]: unknown;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createSection: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description Section name, without the characters , ; and /.
           * @example Country
           */
          name: string;
          /**
           * @description Target organization, PROVIDER users only.
           * @example 1
           */
          org_id?: number;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            status?: components["schemas"]["RequestStatus"];
            /**
             * @description New section id.
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
      query?: never;
      header?: never;
      path: {
        /** @description Section id; a string here although bodies hold integers. */
        section_id: components["parameters"]["SectionIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Section"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  updateSection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Section id; a string here although bodies hold integers. */
        section_id: components["parameters"]["SectionIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description OK */
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
      query?: never;
      header?: never;
      path: {
        /** @description Section id; a string here although bodies hold integers. */
        section_id: components["parameters"]["SectionIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description Group name, without the characters , ; and /.
           * @example France
           */
          name: string;
          /**
           * @description Ids of the businesses of the group.
           * @example [
           *       "5409c35a97bbc544d8e26737",
           *       "595badaef348ab6b3530033f",
           *       "59d53302b12ff6429f262639"
           *     ]
           */
          business__in: string[];
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            status?: components["schemas"]["RequestStatus"];
            /**
             * @description New group id.
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
      query?: never;
      header?: never;
      path: {
        /** @description Section id; a string here although bodies hold integers. */
        section_id: components["parameters"]["SectionIdPath"];
        /** @description Group id. */
        group_id: components["parameters"]["GroupIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GroupDetail"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  updateGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Section id; a string here although bodies hold integers. */
        section_id: components["parameters"]["SectionIdPath"];
        /** @description Group id. */
        group_id: components["parameters"]["GroupIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description Group name, without the characters , ; and /. */
          name?: string;
          /** @description Ids of all the businesses of the group after the change. */
          business__in?: string[];
        } & {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            status?: components["schemas"]["RequestStatus"];
            /** @description Group id. */
            id?: number;
          } & {
            [key: string]: unknown;
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  deleteGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Section id; a string here although bodies hold integers. */
        section_id: components["parameters"]["SectionIdPath"];
        /** @description Group id. */
        group_id: components["parameters"]["GroupIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StatusResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  listMessageTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message templates. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageReplyTemplate"][];
        };
      };
      401: components["responses"]["401"];
      default: components["responses"]["Error"];
    };
  };
  createMessageTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MessageTemplateCreateRequest"];
      };
    };
    responses: {
      /** @description The template created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageReplyTemplate"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  updateTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the template.
         * @example 642bca3d2830e15c6806cc33
         */
        template_id: string | number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MessageTemplateUpdateRequest"];
      };
    };
    responses: {
      /** @description The template after the update. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageReplyTemplate"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  listConversations: {
    parameters: {
      query?: {
        /** @description Items per page. */
        per_page?: components["parameters"]["PerPage"];
        /** @description Cursor taken from the previous response; leave it out for the first page. */
        cursor?: components["parameters"]["Cursor"];
        /**
         * @description Keeps only these businesses, comma-separated ids.
         * @example [
         *       "a1c9f37b4deca92f83b61d02",
         *       "9f4e2a8c0d73b154e621bc97"
         *     ]
         */
        business__in?: components["parameters"]["BusinessIn"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversationList"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the conversation. */
        conversation_id: components["parameters"]["ConversationIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Conversation"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  updateConversationDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        conversation_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description Whether the last message received was read.
           *     This property is scoped to the user who performs the request.
           *     Multiple users can have a different is_read status for the same conversation.
           */
          is_read?: boolean;
        };
      };
    };
    responses: {
      /** @description OK */
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
      query?: never;
      header?: never;
      path: {
        /** @description Id of the conversation. */
        conversation_id: components["parameters"]["ConversationIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConversationUpdateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StatusResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  readConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the conversation. */
        conversation_id: components["parameters"]["ConversationIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
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
        /** @description Id of the conversation. */
        conversation_id: number;
        /** @description Items per page. */
        per_page?: components["parameters"]["PerPage"];
        /** @description Cursor taken from the previous response; leave it out for the first page. */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageList"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  sendMessage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SendMessageRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SendMessageResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  retrySendMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the message to send again. */
        message_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StatusResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          name: components["schemas"]["OrgName"];
          alias?: components["schemas"]["OrgAlias"];
          max_businesses?: components["schemas"]["MaxBusinesses"];
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            status?: components["schemas"]["RequestStatus"];
            org_id?: components["schemas"]["OrgId"];
            alias?: components["schemas"]["OrgAlias"];
            max_businesses?: components["schemas"]["MaxBusinesses"];
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
      query?: {
        /** @description Organization filter; only PROVIDER users may name another organization than their own. */
        org_id?: components["parameters"]["FilterOrgId"];
        /** @description Fuzzy search on name or id. */
        query?: string;
        /** @description Organization alias. */
        alias?: string;
        /** @description Page to return, from 1; lower values count as 1. */
        page?: components["parameters"]["Page"];
        /** @description Items per page. */
        per_page?: components["parameters"]["PerPage"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OrgList"];
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
      query?: never;
      header?: never;
      path: {
        /** @description Organization id. */
        org_id: components["parameters"]["OrgIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Org"];
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
      query?: never;
      header?: never;
      path: {
        /** @description Organization id. */
        org_id: components["parameters"]["OrgIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          name?: components["schemas"]["OrgName"];
          alias?: components["schemas"]["OrgAlias"];
          max_businesses?: components["schemas"]["MaxBusinesses"];
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            org_id?: components["schemas"]["OrgId"];
            status?: components["schemas"]["RequestStatus"];
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
      query?: {
        /** @description Delete even when users or businesses remain. */
        force?: boolean;
      };
      header?: never;
      path: {
        /** @description Organization id. */
        org_id: components["parameters"]["OrgIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            status?: components["schemas"]["RequestStatus"];
            org_id?: components["schemas"]["OrgId"];
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
      query?: {
        /**
         * @description Keeps only these businesses, comma-separated ids.
         * @example [
         *       "a1c9f37b4deca92f83b61d02",
         *       "9f4e2a8c0d73b154e621bc97"
         *     ]
         */
        business__in?: components["parameters"]["BusinessIn"];
        /** @description Filter on when an event or offer post starts; news posts compare their creation date. */
        start_datetime?: string;
        /** @description Filter on when an event or offer post ends; news posts compare one week after their creation date. */
        end_datetime?: string;
        /** @description Loose text match on the post's description. */
        summary?: string;
        /** @description Filter on the post's state. */
        state__in?: components["schemas"]["PostState"][];
        /** @description Filter on one type of post (this filter says `standard` where a Post says `news`). */
        topic_type?: components["schemas"]["PostTopicType"];
        /** @description Filter on several types of post. */
        topic_type__in?: components["schemas"]["PostTopicType"][];
        /** @description Page to return, from 1; lower values count as 1. */
        page?: components["parameters"]["Page"];
        /** @description Items per page. */
        per_page?: components["parameters"]["PerPage"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of posts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PostList"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createPost: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PostCreateRequest"];
      };
    };
    responses: {
      /** @description The posts were accepted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PostCreateResult"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  updatePost: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Post id. */
        post_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PostUpdateRequest"];
      };
    };
    responses: {
      /** @description The post after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Post"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getDiffusionErrors: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description Errors grouped by publisher. */
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
      query?: never;
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PublisherErrorsRequest"];
      };
    };
    responses: {
      /** @description Errors. */
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
      query?: {
        /**
         * @description Keeps only these businesses, comma-separated ids.
         * @example [
         *       "a1c9f37b4deca92f83b61d02",
         *       "9f4e2a8c0d73b154e621bc97"
         *     ]
         */
        business__in?: components["parameters"]["BusinessIn"];
        /**
         * @description Publisher names to include.
         * @example [
         *       "facebook",
         *       "google_my_business"
         *     ]
         */
        publishers?: string[];
        /**
         * @description States to include.
         * @example [
         *       "success",
         *       "to_configure",
         *       "pending"
         *     ]
         */
        states?: components["schemas"]["PublisherState"][];
        /** @description Items per page. */
        per_page?: number;
        /** @description Page to return. */
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description States keyed by business id. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PublisherStates"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getPresenceAnalyticsKeywords: {
    parameters: {
      query: {
        /**
         * @description Metrics to return, at least one.
         * @example [
         *       "count",
         *       "threshold"
         *     ]
         */
        metrics: ("count" | "threshold")[];
        /**
         * @description How to group; at most business and one period, or keyword.
         * @example [
         *       "keyword",
         *       "month"
         *     ]
         */
        dimensions?: ("business" | "keyword" | "month" | "year")[];
        /** @description One dimension or metric used in the request; a leading minus sorts downwards. */
        order_by?: components["parameters"]["AnalyticsOrderBy"];
        /**
         * @description Keeps only these businesses, comma-separated ids.
         * @example [
         *       "a1c9f37b4deca92f83b61d02",
         *       "9f4e2a8c0d73b154e621bc97"
         *     ]
         */
        business__in?: components["parameters"]["BusinessIn"];
        /** @description Earliest date. */
        filter_date__gte?: components["parameters"]["FilterDateGte"];
        /** @description Latest date. */
        filter_date__lte?: components["parameters"]["FilterDateLte"];
        /** @description Page to return. */
        page?: components["parameters"]["AnalyticsPage"];
        /** @description Rows per page. */
        per_page?: components["parameters"]["AnalyticsPerPage"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of keyword rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PresenceKeywordsList"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getPresenceAnalyticsMetrics: {
    parameters: {
      query: {
        /** @description Metrics to return, at least one. */
        metrics: components["schemas"]["PresenceMetric"][];
        /** @description How to group; at most business and one period. Without it the total is returned. */
        dimensions?: ("business" | "day" | "week" | "month" | "year")[];
        /** @description One dimension or metric used in the request; a leading minus sorts downwards. */
        order_by?: components["parameters"]["AnalyticsOrderBy"];
        /**
         * @description Keeps only these businesses, comma-separated ids.
         * @example [
         *       "a1c9f37b4deca92f83b61d02",
         *       "9f4e2a8c0d73b154e621bc97"
         *     ]
         */
        business__in?: components["parameters"]["BusinessIn"];
        /** @description Leaves these businesses out, comma-separated ids. */
        business__notin?: components["parameters"]["BusinessNotIn"];
        /** @description Keeps this city. */
        city?: components["parameters"]["BusinessFilterCity"];
        /** @description Free text matched loosely against city, zipcode and name. */
        query?: components["parameters"]["BusinessFilterQuery"];
        /** @description Earliest date. */
        filter_date__gte?: components["parameters"]["FilterDateGte"];
        /** @description Latest date. */
        filter_date__lte?: components["parameters"]["FilterDateLte"];
        /** @description Page to return. */
        page?: components["parameters"]["AnalyticsPage"];
        /** @description Rows per page. */
        per_page?: components["parameters"]["AnalyticsPerPage"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of metric rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PresenceMetricsList"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getReviewMetrics: {
    parameters: {
      query: {
        /** @description Metrics to compute, comma-separated, at least one. */
        metrics: (
          | "average_rating"
          | "rating_distribution"
          | "reviews_count"
          | "reply_time"
          | "reply_means"
          | "average_rating_distribution"
          | "rank"
        )[];
        /** @description How the rows are grouped. Metrics accepted: user takes reply_time, reply_means and rank; tag takes average_rating, rating_distribution and reviews_count; business and group take all but average_rating_distribution; day to year take neither rank nor average_rating_distribution; no dimension takes all but rank. */
        dimensions?: "day" | "week" | "month" | "year" | "business" | "group" | "user" | "tag";
        /**
         * @description One sort key, with a minus sign before it for descending order; the rank metric needs it. Known keys: average_rating, reviews_count, reply_time__total, reply_means__total, ratio__rating_distribution__5.
         * @example -average_rating
         */
        order_by?: string;
        /**
         * @description Keeps only these businesses, comma-separated ids.
         * @example [
         *       "a1c9f37b4deca92f83b61d02",
         *       "9f4e2a8c0d73b154e621bc97"
         *     ]
         */
        business__in?: components["parameters"]["BusinessIn"];
        /** @description Leaves these businesses out, comma-separated ids. */
        business__notin?: components["parameters"]["BusinessNotIn"];
        /** @description Keeps only the businesses of these groups, combined by the and/or logic of the group sections. */
        groups?: components["parameters"]["Groups"];
        /** @description Keep only reviews carrying these tags (tag ids). */
        tags?: number[];
        /**
         * @description Keeps only reviews updated at or after this UTC date and time.
         * @example 2017-08-01T00:00:00
         */
        update_date__gte?: components["parameters"]["UpdateDateGte"];
        /**
         * @description Keeps only reviews updated at or before this UTC date and time.
         * @example 2017-08-02T00:00:00
         */
        update_date__lte?: components["parameters"]["UpdateDateLte"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReviewMetricsResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getReviewQualitativeEvolution: {
    parameters: {
      query?: {
        /** @description Length of each time bucket. */
        bucket?: components["parameters"]["Bucket"];
        /** @description With false each bucket averages its own reviews only; with true it averages every review up to and including the bucket. */
        cumulative?: "true" | "false";
        /**
         * @description Keeps only these businesses, comma-separated ids.
         * @example [
         *       "a1c9f37b4deca92f83b61d02",
         *       "9f4e2a8c0d73b154e621bc97"
         *     ]
         */
        business__in?: components["parameters"]["BusinessIn"];
        /**
         * @description Keeps only reviews whose text holds at least one of these comma-separated keywords; join the words of one keyword with a plus sign.
         * @example [
         *       "bonjour",
         *       "good+service"
         *     ]
         */
        keywords?: components["parameters"]["Keywords"];
        /**
         * @description Keeps only reviews updated at or after this UTC date and time.
         * @example 2017-08-01T00:00:00
         */
        update_date__gte?: components["parameters"]["UpdateDateGte"];
        /**
         * @description Keeps only reviews updated at or before this UTC date and time.
         * @example 2017-08-02T00:00:00
         */
        update_date__lte?: components["parameters"]["UpdateDateLte"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
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
           *     ]
           */
          "application/json": components["schemas"]["ReviewQualitativeBucket"][];
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
      query?: {
        /** @description Length of each time bucket. */
        bucket?: components["parameters"]["Bucket"];
        /**
         * @description Keeps only these businesses, comma-separated ids.
         * @example [
         *       "a1c9f37b4deca92f83b61d02",
         *       "9f4e2a8c0d73b154e621bc97"
         *     ]
         */
        business__in?: components["parameters"]["BusinessIn"];
        /**
         * @description Keeps only reviews whose text holds at least one of these comma-separated keywords; join the words of one keyword with a plus sign.
         * @example [
         *       "bonjour",
         *       "good+service"
         *     ]
         */
        keywords?: components["parameters"]["Keywords"];
        /**
         * @description Keeps only reviews updated at or after this UTC date and time.
         * @example 2017-08-01T00:00:00
         */
        update_date__gte?: components["parameters"]["UpdateDateGte"];
        /**
         * @description Keeps only reviews updated at or before this UTC date and time.
         * @example 2017-08-02T00:00:00
         */
        update_date__lte?: components["parameters"]["UpdateDateLte"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
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
           *     ]
           */
          "application/json": components["schemas"]["ReviewQuantitativeBucket"][];
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
      query?: {
        /**
         * @description Keeps only these businesses, comma-separated ids.
         * @example [
         *       "a1c9f37b4deca92f83b61d02",
         *       "9f4e2a8c0d73b154e621bc97"
         *     ]
         */
        business__in?: components["parameters"]["BusinessIn"];
        /**
         * @description Keeps only reviews whose text holds at least one of these comma-separated keywords; join the words of one keyword with a plus sign.
         * @example [
         *       "bonjour",
         *       "good+service"
         *     ]
         */
        keywords?: components["parameters"]["Keywords"];
        /**
         * @description Keeps only reviews updated at or after this UTC date and time.
         * @example 2017-08-01T00:00:00
         */
        update_date__gte?: components["parameters"]["UpdateDateGte"];
        /**
         * @description Keeps only reviews updated at or before this UTC date and time.
         * @example 2017-08-02T00:00:00
         */
        update_date__lte?: components["parameters"]["UpdateDateLte"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReviewStats"];
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
      query?: {
        /** @description Invitation to look up; not marked as required. */
        invitation_id?: components["schemas"]["InvitationId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReviewInvitationStatus"];
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
        /** @description Business that sent the invitation. */
        business_id: components["schemas"]["BusinessId"];
        /**
         * @description Phone number the invitation went to, exactly as it was given.
         * @example 0701020304
         */
        target_phone: string;
        /**
         * @description Lower time bound as a Unix timestamp.
         * @example 1559148288
         */
        after?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReviewInvitationList"];
        };
      };
      400: components["responses"]["Error"];
      404: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  sendReviewInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReviewInvitationRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReviewInvitationResponse"];
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InvitationTemplate"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  updateInvitationTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description OK */
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CommentCreateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Comment"];
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
      query?: never;
      header?: never;
      path: {
        /** @description Reply to act on. */
        comment_id: components["parameters"]["CommentIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CommentUpdateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Comment"];
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
      query?: never;
      header?: never;
      path: {
        /** @description Reply to act on. */
        comment_id: components["parameters"]["CommentIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StatusResponse"];
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
      query?: {
        /**
         * @description Keeps only these businesses, comma-separated ids.
         * @example [
         *       "a1c9f37b4deca92f83b61d02",
         *       "9f4e2a8c0d73b154e621bc97"
         *     ]
         */
        business__in?: components["parameters"]["BusinessIn"];
        /** @description Leaves these businesses out, comma-separated ids. */
        business__notin?: components["parameters"]["BusinessNotIn"];
        /**
         * @description Set to true to get only the reviews without a text (the reply text is not considered).
         * @example false
         */
        content__isnull?: "true" | "false";
        /**
         * @description Keep only reviews from these publishers, comma-separated.
         * @example [
         *       "google_my_business",
         *       "facebook"
         *     ]
         */
        partner__in?: components["schemas"]["ReviewPublisher"][];
        /**
         * @description Keep only Google reviews having one of these ratings, comma-separated.
         * @example [
         *       4,
         *       5
         *     ]
         */
        gmb_rating__in?: (1 | 2 | 3 | 4 | 5)[];
        /**
         * @description Keep only Tripadvisor reviews having one of these ratings, comma-separated.
         * @example [
         *       1,
         *       2
         *     ]
         */
        tripadvisor_rating__in?: (1 | 2 | 3 | 4 | 5)[];
        /**
         * @description Keep only Facebook reviews having one of these recommendation flags.
         * @example [
         *       false
         *     ]
         */
        recommended__in?: boolean[];
        /**
         * @description Keeps only reviews updated at or after this UTC date and time.
         * @example 2017-08-01T00:00:00
         */
        update_date__gte?: components["parameters"]["UpdateDateGte"];
        /**
         * @description Keeps only reviews updated at or before this UTC date and time.
         * @example 2017-08-02T00:00:00
         */
        update_date__lte?: components["parameters"]["UpdateDateLte"];
        /**
         * @description Keep only reviews in one of these states, comma-separated.
         * @example [
         *       "treated",
         *       "not_treated"
         *     ]
         */
        state__in?: (
          "treated" | "not_treated" | "deleted" | "pending_auto_reply" | "treated_auto_reply"
        )[];
        /**
         * @description Keeps only reviews whose text holds at least one of these comma-separated keywords; join the words of one keyword with a plus sign.
         * @example [
         *       "bonjour",
         *       "good+service"
         *     ]
         */
        keywords?: components["parameters"]["Keywords"];
        /** @description Items per page. */
        per_page?: components["parameters"]["PerPage"];
        /**
         * @description Sort key with an optional minus sign for descending order; -update_date is the only value met.
         * @example -update_date
         */
        order_by?: string;
        /** @description Page to return; the docs give 0 as default while answers count from 1. */
        page?: components["parameters"]["PageDefaultZero"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReviewList"];
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
      query?: never;
      header?: never;
      path: {
        /** @description Review to act on. */
        review_id: components["parameters"]["ReviewIdPath"];
        /** @description Which suggestion to fetch, 0 to 2. */
        index: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReviewReplySuggestion"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReviewReplyTemplateCreateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReviewReplyTemplate"];
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
      query?: never;
      header?: never;
      path: {
        /** @description Template to delete. */
        template_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StatusResponse"];
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
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TemplatePlaceholder"];
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
      query?: {
        /** @description Page to return; the docs give 0 as default while answers count from 1. */
        page?: components["parameters"]["PageDefaultZero"];
        /** @description Keep templates meant (or not) for positive reviews, such as 4 or 5 stars. */
        positive?: boolean;
        /** @description Keep templates meant (or not) for neutral reviews, such as 3 stars. */
        neutral?: boolean;
        /** @description Keep templates meant (or not) for negative reviews, such as 1 or 2 stars. */
        negative?: boolean;
        /**
         * @description Keep templates written in one of these languages, comma-separated.
         * @example [
         *       "fr",
         *       "it"
         *     ]
         */
        language__in?: components["schemas"]["Lang"][];
        /** @description Search in the template titles. */
        title_query?: string;
        /** @description Search in the template texts. */
        text_query?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReviewReplyTemplateList"];
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
      query?: never;
      header?: never;
      path: {
        /** @description Review to act on. */
        review_id: components["parameters"]["ReviewIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReviewUpdateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Review"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  businessPlans: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Plans. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BusinessPlans"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  updateBusinessPlans: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Business id; ORG_ADMIN, GROUP_MANAGER and BUSINESS_MANAGER users may give c-{code} with the store code instead.
         * @example 5409c35a97bbc544d8e26737
         */
        business_id: components["parameters"]["BusinessIdPath"];
      };
      cookie?: never;
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
         *     }
         */
        "application/json": components["schemas"]["BusinessPlansUpdateRequest"];
      };
    };
    responses: {
      /** @description Result. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            business_id?: components["schemas"]["BusinessId"];
            status?: components["schemas"]["RequestStatus"];
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  organizationPlans: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Organization id. */
        org_id: components["parameters"]["OrgIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The organization's plans. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OrganizationPlans"];
        };
      };
      400: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  updateOrganizationPlans: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Organization id. */
        org_id: components["parameters"]["OrgIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description The complete list of plans. */
          plans?: ({
            name?: components["schemas"]["PlanName"];
            /** @example 2026-01-01 */
            expiration_date?: string;
          } & {
            [key: string]: unknown;
          })[];
        };
      };
    };
    responses: {
      /** @description Result. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Organization id.
             * @example 42
             */
            org_id?: number;
            status?: components["schemas"]["RequestStatus"];
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserCreateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserStatusResponse"];
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
      query?: {
        /** @description Whether business_ids is part of the response. */
        display_business_ids?: components["parameters"]["DisplayBusinessIds"];
        /**
         * @description Organization whose permissions are returned, for users who reach several.
         * @example 42
         */
        org_id_custom_fields_permissions?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MyUser"];
        };
      };
      401: components["responses"]["401"];
      default: components["responses"]["Error"];
    };
  };
  searchUser: {
    parameters: {
      query?: {
        /** @description Exact, case-insensitive email. */
        email?: string;
        /** @description Organization filter; only PROVIDER users may name another organization than their own. */
        org_id?: components["parameters"]["FilterOrgId"];
        /** @description Fuzzy search on full name and email. */
        query?: string;
        /** @description Account status filter. */
        status?: components["schemas"]["UserStatus"];
        /** @description Whether business_ids is part of the response. */
        display_business_ids?: components["parameters"]["DisplayBusinessIds"];
        /** @description Page to return, from 1; lower values count as 1. */
        page?: components["parameters"]["Page"];
        /** @description Items per page. */
        per_page?: components["parameters"]["PerPage"];
        /** @description Sort attribute; prefix with a minus sign for reverse order. */
        order_by?:
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
          | "-status";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserList"];
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["401"];
      default: components["responses"]["Error"];
    };
  };
  getUser: {
    parameters: {
      query?: {
        /** @description Whether business_ids is part of the response. */
        display_business_ids?: components["parameters"]["DisplayBusinessIds"];
      };
      header?: never;
      path: {
        /** @description User id. */
        user_id: components["parameters"]["UserIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserWithFeatures"];
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
      query?: never;
      header?: never;
      path: {
        /** @description User id. */
        user_id: components["parameters"]["UserIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserUpdateRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserStatusResponse"];
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
      query?: never;
      header?: never;
      path: {
        /** @description User id. */
        user_id: components["parameters"]["UserIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserStatusResponse"];
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
      query?: {
        /** @description Page to return, from 1; lower values count as 1. */
        page?: components["parameters"]["Page"];
        /** @description Items per page. */
        per_page?: components["parameters"]["PerPage"];
      };
      header?: never;
      path: {
        /** @description User id. */
        user_id: components["parameters"]["UserIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BusinessList"];
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
      query?: never;
      header?: never;
      path: {
        /** @description User id. */
        user_id: components["parameters"]["UserIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StatusResponse"];
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
      query?: never;
      header?: never;
      path: {
        /** @description User id. */
        user_id: components["parameters"]["UserIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserPreferences"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  setUserPreferences: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description User id. */
        user_id: components["parameters"]["UserIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserPreferences"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserStatusResponse"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  getWebhookList: {
    parameters: {
      query?: {
        /** @description Organization id; only PROVIDER users must give it. */
        org_id?: components["parameters"]["WebhookOrgId"];
        /** @description Page to return, from 1; lower values count as 1. */
        page?: components["parameters"]["Page"];
        /** @description Items per page. */
        per_page?: components["parameters"]["PerPage"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of configurations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookList"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  createWebhooks: {
    parameters: {
      query?: {
        /** @description Organization id; only PROVIDER users must give it. */
        org_id?: components["parameters"]["WebhookOrgId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WebhookCreateRequest"];
      };
    };
    responses: {
      /** @description The configurations created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items?: components["schemas"]["Webhook"][];
          };
        };
      };
      default: components["responses"]["Error"];
    };
  };
  tryoutWebhooks: {
    parameters: {
      query?: {
        /** @description Organization id; only PROVIDER users must give it. */
        org_id?: components["parameters"]["WebhookOrgId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description Result of the tests. */
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
      query?: {
        /** @description Organization id; only PROVIDER users must give it. */
        org_id?: components["parameters"]["WebhookOrgId"];
      };
      header?: never;
      path: {
        /** @description Id of the webhook configuration. */
        webhook_id: components["parameters"]["WebhookIdPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The configuration. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Webhook"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  updateWebhook: {
    parameters: {
      query?: {
        /** @description Organization id; only PROVIDER users must give it. */
        org_id?: components["parameters"]["WebhookOrgId"];
      };
      header?: never;
      path: {
        /** @description Id of the webhook configuration. */
        webhook_id: components["parameters"]["WebhookIdPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description HTTPS address that receives the events.
           * @example https://example.com/webhook
           */
          url?: string;
          custom_headers?: components["schemas"]["WebhookCustomHeaders"];
        };
      };
    };
    responses: {
      /** @description The configuration. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Webhook"];
        };
      };
      default: components["responses"]["Error"];
    };
  };
  businessCreated: {
    parameters: {
      query?: never;
      header: {
        /** @description Base64 of the Ed25519 signature of the request body. */
        "X-Partoo-Signature-v1": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["BusinessCreatedEvent"];
      };
    };
    responses: {
      /** @description Acknowledges receipt. */
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
        /** @description Base64 of the Ed25519 signature of the request body. */
        "X-Partoo-Signature-v1": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["BusinessUpdatedEvent"];
      };
    };
    responses: {
      /** @description Acknowledges receipt. */
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
        /** @description Base64 of the Ed25519 signature of the request body. */
        "X-Partoo-Signature-v1": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["LeadReceivedEvent"];
      };
    };
    responses: {
      /** @description Acknowledges receipt. */
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
        /** @description Base64 of the Ed25519 signature of the request body. */
        "X-Partoo-Signature-v1": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["MessageCreatedEvent"];
      };
    };
    responses: {
      /** @description Acknowledges receipt. */
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
        /** @description Base64 of the Ed25519 signature of the request body. */
        "X-Partoo-Signature-v1": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["MessageReceivedEvent"];
      };
    };
    responses: {
      /** @description Acknowledges receipt. */
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
        /** @description Base64 of the Ed25519 signature of the request body. */
        "X-Partoo-Signature-v1": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["MessageUpdatedEvent"];
      };
    };
    responses: {
      /** @description Acknowledges receipt. */
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
        /** @description Base64 of the Ed25519 signature of the request body. */
        "X-Partoo-Signature-v1": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["ReviewCreatedEvent"];
      };
    };
    responses: {
      /** @description Acknowledges receipt. */
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
        /** @description Base64 of the Ed25519 signature of the request body. */
        "X-Partoo-Signature-v1": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["ReviewUpdatedEvent"];
      };
    };
    responses: {
      /** @description Acknowledges receipt. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
