// The public surface, written by `npm run api -- --accept`. Do not edit.

// partoo-client
export {
  AnyPaginatedPath,
  AnyPartooError,
  ApiErrorOf,
  ApiKey,
  Attempt,
  BodySerializer,
  CallArguments,
  CallOptions,
  CallResult,
  DeleteCalls,
  DeleteOperations,
  DeprecationNotice,
  Environment,
  Fetch,
  FetchOptions,
  GetCalls,
  GetOperations,
  HeadCalls,
  HeadOperations,
  HeadersOption,
  ItemOf,
  Middleware,
  MiddlewareContext,
  MiddlewareFetch,
  OnAttempt,
  OnDeprecation,
  Operation,
  OperationBody,
  OperationData,
  OperationError,
  OperationName,
  OperationPath,
  OperationQuery,
  Operations,
  OperationsByMethod,
  OptionsCalls,
  OptionsOperations,
  Page,
  Pages,
  PaginateOptions,
  PaginatedPath,
  ParseAs,
  PartooApiError,
  PartooClient,
  PartooClientOptions,
  PartooConfigError,
  PartooConnectionError,
  PartooDeprecationError,
  PartooError,
  PartooErrorCode,
  PartooPaginationError,
  PartooRedirectError,
  PartooResponseError,
  PartooThrottleError,
  PartooTimeoutError,
  PatchCalls,
  PatchOperations,
  PathSerializer,
  PostCalls,
  PostOperations,
  PutCalls,
  PutOperations,
  QuerySerializer,
  QuerySerializerOptions,
  RequestCalls,
  RetryOption,
  RetryOptions,
  Throttle,
  ToArrayOptions,
  TraceCalls,
  TraceOperations,
  UndescribedArguments,
  UndescribedInit,
  UndescribedOperation,
  UndescribedPath,
  components,
  createPartooClient,
  isPartooError,
  isStatus,
  operations,
  paginate,
  paths,
  readUndescribed,
  schemas,
  undescribed,
  undescribedPath,
  unwrap,
  webhooks,
};

// partoo-client/schemas
export {
  $defs,
  ApiKey,
  ApiKeyList,
  ApiKeyRequest,
  ApiKeyStatus,
  ApiKeyUserType,
  Business,
  BusinessAdditionalData,
  BusinessAttribute,
  BusinessAttributeBool,
  BusinessAttributeBoolInput,
  BusinessAttributeEnum,
  BusinessAttributeEnumInput,
  BusinessAttributeInput,
  BusinessAttributeRepeatableEnum,
  BusinessAttributeRepeatableEnumInput,
  BusinessAttributeRepeatableUrl,
  BusinessAttributeRepeatableUrlInput,
  BusinessAttributeUrl,
  BusinessAttributeUrlInput,
  BusinessAttributes,
  BusinessAttributesInput,
  BusinessCategories,
  BusinessCategoriesInput,
  BusinessCity,
  BusinessCompletionStats,
  BusinessCreateRequest,
  BusinessCreatedEvent,
  BusinessFeature,
  BusinessField,
  BusinessFieldsSection,
  BusinessFieldsSections,
  BusinessGroups,
  BusinessGroupsInput,
  BusinessId,
  BusinessList,
  BusinessLodging,
  BusinessLodgingUpdateRequest,
  BusinessMoreHours,
  BusinessMoreHoursInput,
  BusinessNews,
  BusinessPlan,
  BusinessPlanInput,
  BusinessPlans,
  BusinessPlansUpdateRequest,
  BusinessPromo,
  BusinessPublisherStates,
  BusinessRegion,
  BusinessService,
  BusinessServices,
  BusinessStatus,
  BusinessStatusResponse,
  BusinessSubscriptionDetails,
  BusinessSubscriptions,
  BusinessUpdateRequest,
  BusinessUpdatedEvent,
  BusinessZipcode,
  Category,
  CategoryList,
  Comment,
  CommentCreateRequest,
  CommentId,
  CommentUpdateRequest,
  ConnectionToken,
  Contact,
  ContactInput,
  Conversation,
  ConversationBusiness,
  ConversationCustomChannel,
  ConversationList,
  ConversationUpdateRequest,
  CustomField,
  CustomFieldBoolean,
  CustomFieldBooleanCreate,
  CustomFieldBooleanUpdate,
  CustomFieldCreateRequest,
  CustomFieldFloat,
  CustomFieldFloatCreate,
  CustomFieldFloatUpdate,
  CustomFieldId,
  CustomFieldImagesUploader,
  CustomFieldImagesUploaderCreate,
  CustomFieldImagesUploaderUpdate,
  CustomFieldInteger,
  CustomFieldIntegerCreate,
  CustomFieldIntegerUpdate,
  CustomFieldMultipleSelect,
  CustomFieldMultipleSelectCreate,
  CustomFieldMultipleSelectImage,
  CustomFieldMultipleSelectImageCreate,
  CustomFieldMultipleSelectImageUpdate,
  CustomFieldMultipleSelectUpdate,
  CustomFieldSection,
  CustomFieldSingleSelect,
  CustomFieldSingleSelectCreate,
  CustomFieldSingleSelectUpdate,
  CustomFieldText,
  CustomFieldTextCreate,
  CustomFieldTextUpdate,
  CustomFieldType,
  CustomFieldUpdateRequest,
  CustomFieldValue,
  CustomFieldValues,
  CustomRole,
  CustomRoleCreateRequest,
  CustomRoleDeletionResponse,
  CustomRoleDetail,
  CustomRoleList,
  CustomRoleStatusResponse,
  CustomRolesSwitchStatus,
  DayHours,
  DayHoursInput,
  ErrorDetails,
  ErrorEnvelope,
  FeedbackForm,
  FeedbackFormList,
  FeedbackFormUpdateRequest,
  FeedbackMetricsResponse,
  FeedbackReply,
  FeedbackReplyRequest,
  FeedbackResult,
  FeedbackResultField,
  FeedbackResultList,
  FreeFormServiceInput,
  GoogleLocation,
  GoogleLocationList,
  GoogleVerificationMethod,
  GoogleVerificationOption,
  Group,
  GroupDetail,
  IngestMessageRequest,
  InvitationId,
  InvitationTemplate,
  Lang,
  Lead,
  LeadReceivedEvent,
  LeadValue,
  ListResult,
  LodgingAttribute,
  LodgingAttributeCatalog,
  LodgingAttributeDefinition,
  LodgingAttributeInput,
  LodgingException,
  LodgingOption,
  LodgingSection,
  MaxBusinesses,
  Message,
  MessageCreatedEvent,
  MessageCustomChannel,
  MessageList,
  MessageReceivedEvent,
  MessageReplyTemplate,
  MessageTemplateCreateRequest,
  MessageTemplateUpdateRequest,
  MessageUpdatedEvent,
  MessageWebhookConversation,
  MessagingPartner,
  MoreHoursItem,
  MoreHoursItemInput,
  MyUser,
  OpenHours,
  OpenHoursInput,
  Org,
  OrgAlias,
  OrgId,
  OrgList,
  OrgName,
  OrganizationPlan,
  OrganizationPlans,
  Permission,
  PermissionsResponse,
  Photos,
  PhotosInput,
  PlaceActionLink,
  PlaceActionLinkGroup,
  PlaceActionLinkGroupInput,
  PlaceActionLinkInput,
  PlaceActionLinks,
  PlaceActionLinksUpdateRequest,
  PlanName,
  Post,
  PostCreateData,
  PostCreateRequest,
  PostCreateResult,
  PostCtaType,
  PostInsight,
  PostLink,
  PostList,
  PostMedia,
  PostPublisher,
  PostState,
  PostStatus,
  PostTopicType,
  PostType,
  PostUpdateRequest,
  PresenceKeywordsList,
  PresenceKeywordsRow,
  PresenceMetric,
  PresenceMetricsList,
  PresenceMetricsRow,
  Product,
  ProductActiveState,
  ProductInactiveState,
  ProductState,
  ProductSubscriptionStates,
  PublisherErrorsRequest,
  PublisherState,
  PublisherStateDetail,
  PublisherStateErrorType,
  PublisherStates,
  ReplySuggestionReport,
  RequestStatus,
  Review,
  ReviewCreatedEvent,
  ReviewEventPayload,
  ReviewId,
  ReviewInvitation,
  ReviewInvitationList,
  ReviewInvitationRequest,
  ReviewInvitationResponse,
  ReviewInvitationStatus,
  ReviewList,
  ReviewMetricsResponse,
  ReviewMetricsRow,
  ReviewPublisher,
  ReviewQualitativeBucket,
  ReviewQuantitativeBucket,
  ReviewReplySuggestion,
  ReviewReplyTemplate,
  ReviewReplyTemplateCreateRequest,
  ReviewReplyTemplateList,
  ReviewState,
  ReviewStats,
  ReviewTag,
  ReviewUpdateRequest,
  ReviewUpdatedEvent,
  Role,
  RoleWithoutProvider,
  Section,
  SectionSlug,
  SendMediaMessageRequest,
  SendMessageRequest,
  SendMessageResponse,
  SendTextMessageRequest,
  SidebarPage,
  SpecificClosing,
  SpecificClosingInput,
  SpecificHours,
  SpecificHoursInput,
  SpecificOpening,
  SpecificOpeningInput,
  StatusResponse,
  SubscriptionActive,
  SubscriptionDetails,
  TemplatePlaceholder,
  TimeWindow,
  User,
  UserCreateRequest,
  UserId,
  UserList,
  UserPreferences,
  UserPreferencesInput,
  UserStatus,
  UserStatusResponse,
  UserUpdateRequest,
  UserWithFeatures,
  Webhook,
  WebhookCreateRequest,
  WebhookCustomHeaders,
  WebhookEventType,
  WebhookList,
  components,
  operations,
  paths,
  webhooks,
};

// partoo-client/testing
export {
  AnyMockRequest,
  FailureStatus,
  MockHandler,
  MockOptions,
  MockRequest,
  MockResponse,
  MockResponses,
  PartooMock,
  PartooMockError,
  Reply,
  SimulatedFailure,
  mockPartoo,
  networkError,
  noResponse,
  reply,
  tooManyRequests,
};

// partoo-client/throttle
export {
  MemoryThrottleOptions,
  SharedLimiter,
  SharedThrottleOptions,
  Throttle,
  memoryThrottle,
  sharedThrottle,
  slidingWindow,
};

// partoo-client/validation
export {
  DescriptionOption,
  Mismatch,
  Mismatches,
  OnMismatch,
  PartooMismatchError,
  ResponseValidationOptions,
  WebhookValidationOptions,
  collectMismatches,
  responseValidation,
  webhookValidation,
};

// partoo-client/webhooks
export {
  PartooWebhookError,
  PartooWebhookErrorCode,
  UnknownWebhookEvent,
  VerifyWebhookOptions,
  WebhookDeprecationOptions,
  WebhookEvent,
  WebhookEvents,
  WebhookFunctions,
  WebhookHandlerOptions,
  WebhookKeyOptions,
  createWebhookHandler,
  verifyWebhook,
};

// partoo-client/webhooks/testing
export { SignedTestWebhook, TestKeys, TestWebhookEvent, createTestKeys, signTestWebhook };

// Generated from the API description: $defs, ApiKey, ApiKeyList, ApiKeyRequest, ApiKeyStatus, ApiKeyUserType, Business, BusinessAdditionalData, BusinessAttribute, BusinessAttributeBool, BusinessAttributeBoolInput, BusinessAttributeEnum, BusinessAttributeEnumInput, BusinessAttributeInput, BusinessAttributeRepeatableEnum, BusinessAttributeRepeatableEnumInput, BusinessAttributeRepeatableUrl, BusinessAttributeRepeatableUrlInput, BusinessAttributeUrl, BusinessAttributeUrlInput, BusinessAttributes, BusinessAttributesInput, BusinessCategories, BusinessCategoriesInput, BusinessCity, BusinessCompletionStats, BusinessCreateRequest, BusinessCreatedEvent, BusinessFeature, BusinessField, BusinessFieldsSection, BusinessFieldsSections, BusinessGroups, BusinessGroupsInput, BusinessId, BusinessList, BusinessLodging, BusinessLodgingUpdateRequest, BusinessMoreHours, BusinessMoreHoursInput, BusinessNews, BusinessPlan, BusinessPlanInput, BusinessPlans, BusinessPlansUpdateRequest, BusinessPromo, BusinessPublisherStates, BusinessRegion, BusinessService, BusinessServices, BusinessStatus, BusinessStatusResponse, BusinessSubscriptionDetails, BusinessSubscriptions, BusinessUpdateRequest, BusinessUpdatedEvent, BusinessZipcode, Category, CategoryList, Comment, CommentCreateRequest, CommentId, CommentUpdateRequest, ConnectionToken, Contact, ContactInput, Conversation, ConversationBusiness, ConversationCustomChannel, ConversationList, ConversationUpdateRequest, CustomField, CustomFieldBoolean, CustomFieldBooleanCreate, CustomFieldBooleanUpdate, CustomFieldCreateRequest, CustomFieldFloat, CustomFieldFloatCreate, CustomFieldFloatUpdate, CustomFieldId, CustomFieldImagesUploader, CustomFieldImagesUploaderCreate, CustomFieldImagesUploaderUpdate, CustomFieldInteger, CustomFieldIntegerCreate, CustomFieldIntegerUpdate, CustomFieldMultipleSelect, CustomFieldMultipleSelectCreate, CustomFieldMultipleSelectImage, CustomFieldMultipleSelectImageCreate, CustomFieldMultipleSelectImageUpdate, CustomFieldMultipleSelectUpdate, CustomFieldSection, CustomFieldSingleSelect, CustomFieldSingleSelectCreate, CustomFieldSingleSelectUpdate, CustomFieldText, CustomFieldTextCreate, CustomFieldTextUpdate, CustomFieldType, CustomFieldUpdateRequest, CustomFieldValue, CustomFieldValues, CustomRole, CustomRoleCreateRequest, CustomRoleDeletionResponse, CustomRoleDetail, CustomRoleList, CustomRoleStatusResponse, CustomRolesSwitchStatus, DayHours, DayHoursInput, DeleteCalls, DeleteOperations, ErrorDetails, ErrorEnvelope, FeedbackForm, FeedbackFormList, FeedbackFormUpdateRequest, FeedbackMetricsResponse, FeedbackReply, FeedbackReplyRequest, FeedbackResult, FeedbackResultField, FeedbackResultList, FreeFormServiceInput, GetCalls, GetOperations, GoogleLocation, GoogleLocationList, GoogleVerificationMethod, GoogleVerificationOption, Group, GroupDetail, HeadCalls, HeadOperations, IngestMessageRequest, InvitationId, InvitationTemplate, Lang, Lead, LeadReceivedEvent, LeadValue, ListResult, LodgingAttribute, LodgingAttributeCatalog, LodgingAttributeDefinition, LodgingAttributeInput, LodgingException, LodgingOption, LodgingSection, MaxBusinesses, Message, MessageCreatedEvent, MessageCustomChannel, MessageList, MessageReceivedEvent, MessageReplyTemplate, MessageTemplateCreateRequest, MessageTemplateUpdateRequest, MessageUpdatedEvent, MessageWebhookConversation, MessagingPartner, MoreHoursItem, MoreHoursItemInput, MyUser, OpenHours, OpenHoursInput, Operations, OperationsByMethod, OptionsCalls, OptionsOperations, Org, OrgAlias, OrgId, OrgList, OrgName, OrganizationPlan, OrganizationPlans, PatchCalls, PatchOperations, Permission, PermissionsResponse, Photos, PhotosInput, PlaceActionLink, PlaceActionLinkGroup, PlaceActionLinkGroupInput, PlaceActionLinkInput, PlaceActionLinks, PlaceActionLinksUpdateRequest, PlanName, Post, PostCalls, PostCreateData, PostCreateRequest, PostCreateResult, PostCtaType, PostInsight, PostLink, PostList, PostMedia, PostOperations, PostPublisher, PostState, PostStatus, PostTopicType, PostType, PostUpdateRequest, PresenceKeywordsList, PresenceKeywordsRow, PresenceMetric, PresenceMetricsList, PresenceMetricsRow, Product, ProductActiveState, ProductInactiveState, ProductState, ProductSubscriptionStates, PublisherErrorsRequest, PublisherState, PublisherStateDetail, PublisherStateErrorType, PublisherStates, PutCalls, PutOperations, ReplySuggestionReport, RequestCalls, RequestStatus, Review, ReviewCreatedEvent, ReviewEventPayload, ReviewId, ReviewInvitation, ReviewInvitationList, ReviewInvitationRequest, ReviewInvitationResponse, ReviewInvitationStatus, ReviewList, ReviewMetricsResponse, ReviewMetricsRow, ReviewPublisher, ReviewQualitativeBucket, ReviewQuantitativeBucket, ReviewReplySuggestion, ReviewReplyTemplate, ReviewReplyTemplateCreateRequest, ReviewReplyTemplateList, ReviewState, ReviewStats, ReviewTag, ReviewUpdateRequest, ReviewUpdatedEvent, Role, RoleWithoutProvider, Section, SectionSlug, SendMediaMessageRequest, SendMessageRequest, SendMessageResponse, SendTextMessageRequest, SidebarPage, SpecificClosing, SpecificClosingInput, SpecificHours, SpecificHoursInput, SpecificOpening, SpecificOpeningInput, StatusResponse, SubscriptionActive, SubscriptionDetails, TemplatePlaceholder, TimeWindow, TraceCalls, TraceOperations, User, UserCreateRequest, UserId, UserList, UserPreferences, UserPreferencesInput, UserStatus, UserStatusResponse, UserUpdateRequest, UserWithFeatures, Webhook, WebhookBodies, WebhookCreateRequest, WebhookCustomHeaders, WebhookEventType, WebhookList, components, operations, paginatedOperations, paths, servers, webhooks

export type AnyMockRequest = {
  [Name in OperationName]: MockRequest<Name>;
}[OperationName];

export type AnyPaginatedPath = {
  [Operation in keyof Paginated]: [List<Operation>] extends [never]
    ? never
    : Operation extends `GET ${infer Path}`
      ? Path
      : never;
}[keyof Paginated];

export type AnyPartooError =
  | PartooApiError
  | PartooConnectionError
  | PartooTimeoutError
  | PartooRedirectError
  | PartooResponseError
  | PartooConfigError
  | PartooDeprecationError
  | PartooPaginationError
  | PartooThrottleError
  | PartooWebhookError
  | (PartooError & {
      readonly code: "PARTOO_MOCK_ERROR";
    })
  | (PartooError & {
      readonly code: "PARTOO_MISMATCH_ERROR";
    });

export type ApiErrorOf<Errors> =
  | {
      [Status in keyof Errors]: PartooApiError<
        Status extends number ? Status : number,
        Errors[Status]
      >;
    }[keyof Errors]
  | ("default" extends keyof Errors ? never : PartooApiError);

export type ApiKey = string | (() => string | Promise<string>);

export interface Attempt {
  readonly callId: string;
  readonly operation: string;
  readonly path: string;
  readonly attempt: number;
  readonly status: number | undefined;
  readonly error: PartooConnectionError | PartooTimeoutError | undefined;
  readonly requestId: string | undefined;
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly waitedMs: number;
  readonly retryInMs: number | undefined;
}

export type BodySerializer = (body: unknown, headers?: Headers) => RequestInit["body"];

export type CallArguments<
  Op extends Operation,
  As extends ParseAs | undefined,
> = Op["required"] extends true
  ? [init: Op["init"] & CallOptions<As>]
  : [init?: (Op["init"] & CallOptions<As>) | undefined];

export interface CallOptions<As extends ParseAs | undefined = ParseAs> extends FetchOptions {
  parseAs?: As;
  headers?: HeadersOption | undefined;
  signal?: AbortSignal | null | undefined;
  timeoutMs?: number | false | undefined;
  maxResponseBytes?: number | false | undefined;
  retry?: RetryOption | undefined;
  apiKey?: ApiKey | undefined;
  baseUrl?: string | undefined;
  fetch?: Fetch | undefined;
  middleware?: readonly Middleware[] | undefined;
  querySerializer?: QuerySerializer | QuerySerializerOptions | undefined;
  bodySerializer?: BodySerializer | undefined;
  pathSerializer?: PathSerializer | undefined;
}

export type CallResult<Op extends Operation, As extends ParseAs | undefined = "json"> =
  | {
      data: Parsed<Op["data"]>[`${As}`];
      error?: never;
      response: Response;
    }
  | {
      data?: never;
      error: ApiErrorOf<Op["errors"]>;
      response: Response;
    };

type Data<Path extends string> = OperationData<Name<Path>>;

type DataOf<Result> = Result extends {
  readonly data: infer Data;
  readonly error?: never;
}
  ? Data
  : never;

export interface DeprecationNotice {
  readonly code: string;
  readonly operation: string;
  readonly source: "description" | "response";
  readonly message: string;
  readonly replacements: readonly string[];
  readonly since: Date | undefined;
  readonly sunset: Date | undefined;
  readonly docs: string | undefined;
}

type Described<Holder> = Holder extends unknown ? keyof Holder : never;

export interface DescriptionOption {
  readonly description?: Readonly<Record<string, unknown>> | undefined;
}

interface Details {
  readonly operation?: string | undefined;
  readonly cause?: unknown;
}

type DocumentedReply<Name extends OperationName, Errors> =
  | Reply<200 | 201 | 202, OperationData<Name>>
  | {
      [Status in keyof Errors]: Reply<
        Status extends number ? Status : Exclude<FailureStatus, keyof Errors>,
        Errors[Status]
      >;
    }[keyof Errors];

export type Environment = keyof typeof servers;

export type FailureStatus =
  400 | 401 | 403 | 404 | 408 | 409 | 415 | 422 | 429 | 500 | 502 | 503 | 504;

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type FetchOptions = {
  [Field in keyof Omit<RequestInit, "body" | "headers" | "method" | "redirect" | "signal">]?:
    RequestInit[Field] | undefined;
};

type Field<Holder, Key extends string> = Holder extends {
  [K in Key]?: infer Value;
}
  ? Value
  : never;

type Given<Parameters> = [Parameters] extends [never]
  ? Readonly<Record<string, never>>
  : Parameters;

export type HeadersOption =
  | NonNullable<RequestInit["headers"]>
  | Iterable<readonly [name: string, value: string]>
  | Record<
      string,
      string | number | boolean | readonly (string | number | boolean)[] | null | undefined
    >;

export type ItemOf<Path extends AnyPaginatedPath> = List<Name<Path>>[number];

type List<Operation extends keyof Paginated> = Extract<
  OperationData<Operation>[Paginated[Operation]["items"] & keyof OperationData<Operation>],
  readonly unknown[]
>;

type Literal<Text extends string> = Record<never, never> extends Record<Text, 1> ? never : Text;

export interface MemoryThrottleOptions {
  requests: number;
  perMs: number;
}

export interface Middleware {
  onRequest?(context: MiddlewareContext): Or<Request | Response>;
  onResponse?(
    context: MiddlewareContext & {
      response: Response;
    },
  ): Or<Response>;
  onError?(
    context: MiddlewareContext & {
      error: unknown;
    },
  ): Or<Response | Error>;
}

export interface MiddlewareContext {
  request: Request;
  readonly schemaPath: string;
  readonly params: {
    query?: Record<string, unknown>;
    header?: Record<string, unknown>;
    path?: Record<string, unknown>;
    cookie?: Record<string, unknown>;
  };
  readonly id: string;
  readonly options: {
    readonly baseUrl: string;
    readonly parseAs: ParseAs;
    readonly querySerializer: QuerySerializer;
    readonly bodySerializer: BodySerializer;
    readonly pathSerializer: PathSerializer;
    readonly fetch: MiddlewareFetch;
  };
}

export type MiddlewareFetch = (
  input: string | URL | Request,
  init?: RequestInit,
) => Promise<Response>;

export interface Mismatch {
  readonly kind: "contradiction" | "unknown-property" | "unchecked";
  readonly operation: string;
  readonly status: number | undefined;
  readonly at: string;
  readonly expected: string;
  readonly found: string;
  readonly described: string;
  readonly occurrences: number;
}

export interface Mismatches {
  readonly add: (mismatch: Mismatch) => void;
  list(): Mismatch[];
  toMarkdown(): string;
}

export type MockHandler<Name extends OperationName> = (
  request: MockRequest<Name>,
) => MockResponse<Name> | Promise<MockResponse<Name>>;

export interface MockOptions {
  readonly baseUrl?: string | undefined;
}

export interface MockRequest<Name extends OperationName> {
  readonly operation: Name;
  readonly path: Given<OperationPath<Name>>;
  readonly query: Given<OperationQuery<Name>>;
  readonly body: Operations[Name]["init"]["body"];
  readonly headers: Headers;
  readonly apiKey: string | undefined;
  readonly url: string;
  readonly signal: AbortSignal;
}

export type MockResponse<Name extends OperationName> =
  | OperationData<Name>
  | DocumentedReply<Name, Operations[Name]["errors"]>
  | Reply<FailureStatus, undefined>
  | SimulatedFailure
  | Response;

export type MockResponses = {
  readonly [Name in OperationName]?: MockResponse<Name> | MockHandler<Name>;
};

type Name<Path extends string> = `GET ${Path}` & keyof Paginated;

type OfType<Known, E> = Known extends E ? Known : never;

export type OnAttempt = (attempt: Attempt) => void;

export type OnDeprecation = "warn" | "ignore" | "throw" | ((notice: DeprecationNotice) => void);

export type OnMismatch = "warn" | "throw" | ((mismatch: Mismatch) => unknown);

export interface Operation {
  readonly required: boolean;
  readonly init: object;
  readonly data: unknown;
  readonly errors: object;
}

export type OperationBody<Name extends OperationName> = NonNullable<
  Field<Operations[Name]["init"], "body">
>;

export type OperationData<Name extends OperationName> = Operations[Name]["data"];

export type OperationError<Name extends OperationName> = ApiErrorOf<Operations[Name]["errors"]>;

export type OperationName = keyof Operations;

export type OperationPath<Name extends OperationName> = Parameters<Name, "path">;

export type OperationQuery<Name extends OperationName> = Parameters<Name, "query">;

type Or<Result> = Result | undefined | void | Promise<Result | undefined | void>;

export interface Page<Path extends AnyPaginatedPath> {
  readonly items: readonly ItemOf<Path>[];
  readonly count: number | undefined;
  readonly data: Data<Path>;
  readonly response: Response;
}

export interface Pages<Path extends AnyPaginatedPath> {
  [Symbol.asyncIterator](): AsyncGenerator<ItemOf<Path>, void, undefined>;
  pages(): AsyncGenerator<Page<Path>, void, undefined>;
  toArray(options?: ToArrayOptions): Promise<ItemOf<Path>[]>;
}

export type PaginateOptions<Path extends AnyPaginatedPath> = Operations[Name<Path>]["init"] &
  Omit<CallOptions, "parseAs"> &
  Prefetch<Paginated[Name<Path>]["style"]>;

type Paginated = typeof paginatedOperations;

export type PaginatedPath = {
  [Path in AnyPaginatedPath]: Operations[Name<Path>]["required"] extends true ? never : Path;
}[AnyPaginatedPath];

type ParameterNames<Template extends string> =
  Template extends `${string}{${infer Name}}${infer Rest}` ? Name | ParameterNames<Rest> : never;

type Parameters<Name extends OperationName, Place extends string> = NonNullable<
  Field<NonNullable<Field<Operations[Name]["init"], "params">>, Place>
>;

export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

interface Parsed<Data> {
  undefined: Data;
  json: Data;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}

export declare class PartooApiError<
  Status extends number = number,
  Body = unknown,
> extends PartooError {
  readonly name = "PartooApiError";
  readonly code = "PARTOO_API_ERROR";
  readonly status: Status;
  readonly headers: Headers;
  readonly body: Body | string | undefined;
  readonly reason: string | undefined;
  readonly retryAfterMs: number | undefined;
  constructor(
    response: ResponseDetails & {
      status: Status;
    },
    details?: Details & {
      readonly retryAfterMs?: number | undefined;
    },
  );
  get isTransient(): boolean;
  get mayHaveBeenSent(): boolean;
  toJSON(): Record<string, unknown>;
}

export interface PartooClient {
  readonly GET: GetCalls;
  readonly PUT: PutCalls;
  readonly POST: PostCalls;
  readonly DELETE: DeleteCalls;
  readonly OPTIONS: OptionsCalls;
  readonly HEAD: HeadCalls;
  readonly PATCH: PatchCalls;
  readonly TRACE: TraceCalls;
  readonly request: RequestCalls;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
}

export interface PartooClientOptions extends FetchOptions {
  apiKey?: ApiKey | undefined;
  environment?: Environment | undefined;
  baseUrl?: string | undefined;
  timeoutMs?: number | false | undefined;
  maxResponseBytes?: number | false | undefined;
  retry?: RetryOption | undefined;
  onAttempt?: OnAttempt | undefined;
  throttle?: Throttle | undefined;
  onDeprecation?: OnDeprecation | undefined;
  dangerouslyAllowBrowser?: boolean | undefined;
  dangerouslyAllowHttp?: boolean | undefined;
  fetch?: Fetch | undefined;
  headers?: HeadersOption | undefined;
  querySerializer?: QuerySerializer | QuerySerializerOptions | undefined;
  bodySerializer?: BodySerializer | undefined;
  pathSerializer?: PathSerializer | undefined;
}

export declare class PartooConfigError extends PartooError {
  readonly name = "PartooConfigError";
  readonly code = "PARTOO_CONFIG_ERROR";
  readonly parameter: string | undefined;
  constructor(
    message: string,
    details?: Details & {
      readonly parameter?: string;
    },
  );
}

export declare class PartooConnectionError extends PartooError {
  #private;
  readonly name = "PartooConnectionError";
  readonly code = "PARTOO_CONNECTION_ERROR";
  constructor(
    message: string,
    details?: Details & {
      readonly wasConnected?: boolean;
    },
  );
  get isTransient(): boolean;
  get mayHaveBeenSent(): boolean;
}

export declare class PartooDeprecationError extends PartooError {
  readonly name = "PartooDeprecationError";
  readonly code = "PARTOO_DEPRECATION_ERROR";
  readonly deprecation: string;
  constructor(message: string, deprecation: string, details: Details);
}

export declare abstract class PartooError extends Error {
  abstract readonly code: PartooErrorCode;
  readonly operation: string | undefined;
  readonly path: string | undefined;
  readonly requestId: string | undefined;
  readonly attempts: number | undefined;
  readonly callId: string | undefined;
  constructor(message: string, { operation, cause }?: Details);
  get isTransient(): boolean;
  get mayHaveBeenSent(): boolean;
  toJSON(): Record<string, unknown>;
}

export type PartooErrorCode =
  | "PARTOO_API_ERROR"
  | "PARTOO_CONNECTION_ERROR"
  | "PARTOO_TIMEOUT_ERROR"
  | "PARTOO_REDIRECT_ERROR"
  | "PARTOO_RESPONSE_ERROR"
  | "PARTOO_CONFIG_ERROR"
  | "PARTOO_DEPRECATION_ERROR"
  | "PARTOO_PAGINATION_ERROR"
  | "PARTOO_THROTTLE_ERROR"
  | "PARTOO_MOCK_ERROR"
  | "PARTOO_MISMATCH_ERROR"
  | PartooWebhookErrorCode;

export declare class PartooMismatchError extends PartooError {
  readonly name = "PartooMismatchError";
  readonly code = "PARTOO_MISMATCH_ERROR";
  readonly mismatches: readonly Mismatch[];
  constructor(mismatches: readonly Mismatch[]);
  get mayHaveBeenSent(): boolean;
}

export interface PartooMock {
  readonly fetch: (input: string | Request, init?: RequestInit) => Promise<Response>;
  on<Name extends OperationName>(
    name: Name,
    response: MockResponse<Name> | MockHandler<Name>,
  ): PartooMock;
  once<Name extends OperationName>(
    name: Name,
    response: MockResponse<Name> | MockHandler<Name>,
  ): PartooMock;
  calls(): readonly AnyMockRequest[];
  calls<Name extends OperationName>(name: Name): readonly MockRequest<Name>[];
  done(): void;
  reset(): void;
}

export declare class PartooMockError extends PartooError {
  readonly name = "PartooMockError";
  readonly code = "PARTOO_MOCK_ERROR";
}

export declare class PartooPaginationError extends PartooError {
  readonly name = "PartooPaginationError";
  readonly code = "PARTOO_PAGINATION_ERROR";
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  constructor(message: string, response: ResponseDetails, details: Details);
}

export declare class PartooRedirectError extends PartooError {
  readonly name = "PartooRedirectError";
  readonly code = "PARTOO_REDIRECT_ERROR";
  readonly status: number;
  readonly targetOrigin: string | undefined;
  constructor(
    why: string,
    response: {
      readonly status: number;
      readonly targetOrigin: string | undefined;
    },
    details: Details,
  );
  get mayHaveBeenSent(): boolean;
}

export declare class PartooResponseError extends PartooError {
  readonly name = "PartooResponseError";
  readonly code = "PARTOO_RESPONSE_ERROR";
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  constructor(
    response: ResponseDetails & {
      body: string;
    },
    details: Details,
    maxBytes?: number,
  );
  get mayHaveBeenSent(): boolean;
}

export declare class PartooThrottleError extends PartooError {
  readonly name = "PartooThrottleError";
  readonly code = "PARTOO_THROTTLE_ERROR";
  readonly until: Date | undefined;
  constructor(
    message: string,
    details?: Details & {
      readonly until?: Date;
    },
  );
  get isTransient(): boolean;
}

export declare class PartooTimeoutError extends PartooError {
  readonly name = "PartooTimeoutError";
  readonly code = "PARTOO_TIMEOUT_ERROR";
  readonly phase: TimeoutPhase;
  readonly timeoutMs: number;
  constructor(phase: TimeoutPhase, timeoutMs: number, details: Details);
  get isTransient(): boolean;
  get mayHaveBeenSent(): boolean;
}

export declare class PartooWebhookError extends PartooError {
  readonly name = "PartooWebhookError";
  readonly code: PartooWebhookErrorCode;
  readonly status: 400 | 401 | 413;
  constructor(code: PartooWebhookErrorCode, status: 400 | 401 | 413, message: string);
}

export type PartooWebhookErrorCode =
  | "PARTOO_WEBHOOK_NO_SIGNATURE"
  | "PARTOO_WEBHOOK_MALFORMED_SIGNATURE"
  | "PARTOO_WEBHOOK_BAD_SIGNATURE"
  | "PARTOO_WEBHOOK_NOT_JSON"
  | "PARTOO_WEBHOOK_NOT_EVENT"
  | "PARTOO_WEBHOOK_TOO_LARGE";

export type PathSerializer = (url: string, values: Record<string, unknown>) => string;

type PayloadOf<Body> = "payload" extends keyof Body
  ? NonNullable<Body["payload"]>
  : "event" extends keyof Body
    ? NonNullable<Body["event"]>
    : unknown;

type Prefetch<Style> = Style extends "page"
  ? {
      prefetch?: number | undefined;
    }
  : {
      prefetch?: never;
    };

export type QuerySerializer = (query: Record<string, unknown>) => string;

export interface QuerySerializerOptions {
  array?:
    | {
        style: "form" | "spaceDelimited" | "pipeDelimited";
        explode: boolean;
      }
    | undefined;
  object?:
    | {
        style: "form" | "deepObject";
        explode: boolean;
      }
    | undefined;
  allowReserved?: boolean | undefined;
}

export declare class Reply<Status extends number, Body> {
  readonly status: Status;
  readonly body: Body;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: Status, body: Body, headers: Readonly<Record<string, string>>);
}

export interface ResponseDetails {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface ResponseValidationOptions extends DescriptionOption {
  readonly onMismatch?: OnMismatch | undefined;
}

export type RetryOption = RetryOptions | number | false;

export interface RetryOptions {
  limit?: number | undefined;
  methods?: readonly string[] | undefined;
  statuses?: readonly number[] | undefined;
  timeouts?: boolean | undefined;
  baseDelayMs?: number | undefined;
  maxDelayMs?: number | undefined;
}

export interface SharedLimiter {
  consume(key: string): Promise<{
    readonly msBeforeNext: number;
  }>;
  block(key: string, seconds: number): Promise<unknown>;
  get(key: string): Promise<{
    readonly msBeforeNext: number;
  } | null>;
}

export interface SharedThrottleOptions {
  key?: string | undefined;
}

export interface SignedTestWebhook {
  readonly method: "POST";
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly signature: string;
}

export declare class SimulatedFailure {
  readonly code: string | undefined;
  constructor(code: string | undefined);
}

export interface TestKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

export type TestWebhookEvent<Type extends string> =
  | {
      readonly type: Type;
      readonly payload: Type extends keyof WebhookEvents ? WebhookEvents[Type]["payload"] : unknown;
    }
  | {
      readonly event: {
        readonly event_type: string;
      };
    };

export interface Throttle {
  acquire(signal?: AbortSignal): Promise<void>;
  pause(untilMs: number, refuse?: boolean): void;
  release?(): void;
}

export type TimeoutPhase = "middleware" | "apiKey" | "headers" | "body";

export interface ToArrayOptions {
  readonly limit?: number | undefined;
}

export type UndescribedArguments<Template extends string, As extends ParseAs | undefined> = [
  ParameterNames<Template>,
] extends [never]
  ? [init?: Partial<UndescribedInit<unknown>> & CallOptions<As>]
  : [
      init: UndescribedInit<{
        readonly path: Readonly<Record<ParameterNames<Template>, string | number | boolean>>;
      }> &
        CallOptions<As>,
    ];

export interface UndescribedInit<Path> {
  readonly params: Path & {
    readonly query?: Readonly<Record<string, unknown>> | undefined;
  };
  readonly body?: unknown;
}

export interface UndescribedOperation {
  readonly required: false;
  readonly init: object;
  readonly data: unknown;
  readonly errors: Readonly<Record<never, never>>;
}

export type UndescribedPath<Template extends string = string> = string & {
  readonly [template]: Template;
};

export interface UnknownWebhookEvent {
  readonly type: `${string}…`;
  readonly payload: unknown;
}

export interface VerifyWebhookOptions extends WebhookKeyOptions, WebhookDeprecationOptions {
  body: string | Uint8Array | ArrayBuffer;
  signature: string | readonly string[] | null | undefined;
}

export type WebCryptoKey = Parameters<typeof crypto.subtle.verify>[1];

export interface WebhookDeprecationOptions {
  onDeprecation?: Exclude<OnDeprecation, "throw"> | undefined;
}

export type WebhookEvent<Type extends keyof WebhookEvents = keyof WebhookEvents> =
  WebhookEvents[Type];

export type WebhookEvents = {
  [Type in keyof WebhookBodies]: {
    readonly type: Type;
    readonly payload: PayloadOf<WebhookBodies[Type]>;
  };
};

export type WebhookFunctions = {
  [Type in keyof WebhookEvents]?:
    ((event: WebhookEvents[Type], request: Request) => unknown) | undefined;
};

export interface WebhookHandlerOptions
  extends WebhookFunctions, WebhookKeyOptions, WebhookDeprecationOptions {
  default?: ((event: WebhookEvent | UnknownWebhookEvent, request: Request) => unknown) | undefined;
  onError?: ((error: unknown, request: Request) => unknown) | undefined;
  validate?: ((event: WebhookEvent | UnknownWebhookEvent) => unknown) | undefined;
}

export interface WebhookKeyOptions {
  environment?: Environment | undefined;
  publicKey?: string | WebCryptoKey | undefined;
}

export interface WebhookValidationOptions extends DescriptionOption {
  readonly onMismatch?: OnMismatch | undefined;
}

type WithStatus<E extends PartooApiError, Status extends number> = 0 extends 1 & E
  ? OfType<PartooApiError<Status>, E>
  : [Extract<E, PartooApiError<Status>>] extends [never]
    ? E & {
        readonly status: Status;
      }
    : Extract<E, PartooApiError<Status>>;

export declare function collectMismatches(): Mismatches;

export declare function createPartooClient(options?: PartooClientOptions): PartooClient;

export declare function createTestKeys(): Promise<TestKeys>;

export declare function createWebhookHandler(
  options: WebhookHandlerOptions,
): (request: Request) => Promise<Response>;

export declare function isPartooError(error: unknown): error is AnyPartooError;

export declare function isStatus<E extends PartooApiError, Status extends number>(
  error: E | undefined,
  status: Status,
): error is WithStatus<E, Status>;

export declare function isStatus<Status extends number>(
  error: unknown,
  status: Status,
): error is PartooApiError<Status>;

export declare function memoryThrottle(options: MemoryThrottleOptions): Throttle;

export declare function mockPartoo(responses?: MockResponses, options?: MockOptions): PartooMock;

export declare function networkError(code?: string): SimulatedFailure;

export declare function noResponse(): SimulatedFailure;

export declare function paginate<Path extends PaginatedPath>(
  client: Pick<PartooClient, "GET">,
  path: Path,
  options?: PaginateOptions<Path>,
): Pages<Path>;

export declare function paginate<Path extends AnyPaginatedPath>(
  client: Pick<PartooClient, "GET">,
  path: Path,
  options: PaginateOptions<Path>,
): Pages<Path>;

export declare function readUndescribed<Holder extends object, Name extends string>(
  holder: Holder,
  name: Name extends Described<Holder> ? never : Name,
): unknown;

export declare function reply<Status extends number>(status: Status): Reply<Status, undefined>;

export declare function reply<Status extends number, Body>(
  status: Status,
  body: Body,
  headers?: Readonly<Record<string, string>>,
): Reply<Status, Body>;

export declare function responseValidation(options?: ResponseValidationOptions): Middleware;

export declare function sharedThrottle(
  limiter: SharedLimiter,
  options?: SharedThrottleOptions,
): Throttle;

export declare function signTestWebhook<Type extends string>(
  event: TestWebhookEvent<Type> | string,
  privateKey: string | WebCryptoKey,
): Promise<SignedTestWebhook>;

export declare const slidingWindow =
  "\nlocal key, wanted, points, window = KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[3]), ARGV[4] * 1000\n-- block(), and a limiter without this script, keep a number under the key\nif redis.call('type', key).ok == 'string' then\n  return { points + 1, redis.call('pttl', key) }\nend\nlocal time = redis.call('time')\nlocal now = time[1] * 1000 + math.floor(time[2] / 1000)\n-- a clock that was set back: what lies in the future counts as now\nlocal ahead = 0\nwhile tonumber(redis.call('lindex', key, -1) or 0) > now do\n  redis.call('rpop', key)\n  ahead = ahead + 1\nend\nfor _ = 1, ahead do\n  redis.call('rpush', key, now)\nend\nlocal oldest = redis.call('lindex', key, 0)\nwhile oldest and oldest + window <= now do\n  redis.call('lpop', key)\n  oldest = redis.call('lindex', key, 0)\nend\nlocal used = redis.call('llen', key)\nif used + wanted > points then\n  return { points + 1, oldest and math.ceil(oldest + window - now) or -1 }\nend\nfor _ = 1, wanted do\n  redis.call('rpush', key, now)\nend\nredis.call('pexpire', key, math.ceil(window))\nreturn { used + wanted, math.ceil(window) }\n";

declare const template: unique symbol;

export declare function tooManyRequests(retryAfterSeconds?: number): Reply<429, undefined>;

export declare function undescribed(
  properties: Readonly<Record<string, unknown>>,
): Record<never, never>;

export declare function undescribedPath<Template extends string>(
  path: Literal<Template>,
): UndescribedPath<Template>;

export declare function unwrap<
  Result extends {
    readonly data?: unknown;
    readonly error?: PartooApiError;
  },
>(call: PromiseLike<Result>): Promise<DataOf<Result>>;

export declare function verifyWebhook(
  given: VerifyWebhookOptions,
): Promise<WebhookEvent | UnknownWebhookEvent>;

export declare function webhookValidation(
  options?: WebhookValidationOptions,
): (event: WebhookEvent | UnknownWebhookEvent) => Promise<void>;
