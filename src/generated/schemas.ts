// Made from openapi/openapi.yaml by scripts/generate.ts. Do not edit: run `npm run generate`.

import type { components as $components } from "./schema.ts";

export type ApiKey = $components["schemas"]["ApiKey"];

export type ApiKeyList = $components["schemas"]["ApiKeyList"];

export type ApiKeyRequest = $components["schemas"]["ApiKeyRequest"];

export type ApiKeyStatus = $components["schemas"]["ApiKeyStatus"];

export type ApiKeyUserType = $components["schemas"]["ApiKeyUserType"];

export type Business = $components["schemas"]["Business"];

export type BusinessAdditionalData = $components["schemas"]["BusinessAdditionalData"];

export type BusinessAttribute = $components["schemas"]["BusinessAttribute"];

export type BusinessAttributeBool = $components["schemas"]["BusinessAttributeBool"];

export type BusinessAttributeEnum = $components["schemas"]["BusinessAttributeEnum"];

export type BusinessAttributeRepeatableEnum =
  $components["schemas"]["BusinessAttributeRepeatableEnum"];

export type BusinessAttributeRepeatableUrl =
  $components["schemas"]["BusinessAttributeRepeatableUrl"];

export type BusinessAttributes = $components["schemas"]["BusinessAttributes"];

export type BusinessAttributeUrl = $components["schemas"]["BusinessAttributeUrl"];

export type BusinessCategories = $components["schemas"]["BusinessCategories"];

export type BusinessCity = $components["schemas"]["BusinessCity"];

export type BusinessCompletionStats = $components["schemas"]["BusinessCompletionStats"];

export type BusinessCreatedEvent = $components["schemas"]["BusinessCreatedEvent"];

export type BusinessCreateRequest = $components["schemas"]["BusinessCreateRequest"];

export type BusinessFeature = $components["schemas"]["BusinessFeature"];

export type BusinessField = $components["schemas"]["BusinessField"];

export type BusinessFieldsSection = $components["schemas"]["BusinessFieldsSection"];

export type BusinessFieldsSections = $components["schemas"]["BusinessFieldsSections"];

export type BusinessGroups = $components["schemas"]["BusinessGroups"];

export type BusinessId = $components["schemas"]["BusinessId"];

export type BusinessList = $components["schemas"]["BusinessList"];

export type BusinessLodging = $components["schemas"]["BusinessLodging"];

export type BusinessLodgingUpdateRequest = $components["schemas"]["BusinessLodgingUpdateRequest"];

export type BusinessMoreHours = $components["schemas"]["BusinessMoreHours"];

export type BusinessNews = $components["schemas"]["BusinessNews"];

export type BusinessPlan = $components["schemas"]["BusinessPlan"];

export type BusinessPlanInput = $components["schemas"]["BusinessPlanInput"];

export type BusinessPlans = $components["schemas"]["BusinessPlans"];

export type BusinessPlansUpdateRequest = $components["schemas"]["BusinessPlansUpdateRequest"];

export type BusinessPromo = $components["schemas"]["BusinessPromo"];

export type BusinessPublisherStates = $components["schemas"]["BusinessPublisherStates"];

export type BusinessRegion = $components["schemas"]["BusinessRegion"];

export type BusinessService = $components["schemas"]["BusinessService"];

export type BusinessServices = $components["schemas"]["BusinessServices"];

export type BusinessStatus = $components["schemas"]["BusinessStatus"];

export type BusinessStatusResponse = $components["schemas"]["BusinessStatusResponse"];

export type BusinessSubscriptionDetails = $components["schemas"]["BusinessSubscriptionDetails"];

export type BusinessSubscriptions = $components["schemas"]["BusinessSubscriptions"];

export type BusinessUpdatedEvent = $components["schemas"]["BusinessUpdatedEvent"];

export type BusinessUpdateRequest = $components["schemas"]["BusinessUpdateRequest"];

export type BusinessZipcode = $components["schemas"]["BusinessZipcode"];

export type Category = $components["schemas"]["Category"];

export type CategoryList = $components["schemas"]["CategoryList"];

export type Comment = $components["schemas"]["Comment"];

export type CommentCreateRequest = $components["schemas"]["CommentCreateRequest"];

export type CommentId = $components["schemas"]["CommentId"];

export type CommentUpdateRequest = $components["schemas"]["CommentUpdateRequest"];

export type ConnectionToken = $components["schemas"]["ConnectionToken"];

export type Contact = $components["schemas"]["Contact"];

export type Conversation = $components["schemas"]["Conversation"];

export type ConversationBusiness = $components["schemas"]["ConversationBusiness"];

export type ConversationCustomChannel = $components["schemas"]["ConversationCustomChannel"];

export type ConversationList = $components["schemas"]["ConversationList"];

export type ConversationUpdateRequest = $components["schemas"]["ConversationUpdateRequest"];

export type CustomField = $components["schemas"]["CustomField"];

export type CustomFieldBoolean = $components["schemas"]["CustomFieldBoolean"];

export type CustomFieldBooleanCreate = $components["schemas"]["CustomFieldBooleanCreate"];

export type CustomFieldBooleanUpdate = $components["schemas"]["CustomFieldBooleanUpdate"];

export type CustomFieldCreateRequest = $components["schemas"]["CustomFieldCreateRequest"];

export type CustomFieldFloat = $components["schemas"]["CustomFieldFloat"];

export type CustomFieldFloatCreate = $components["schemas"]["CustomFieldFloatCreate"];

export type CustomFieldFloatUpdate = $components["schemas"]["CustomFieldFloatUpdate"];

export type CustomFieldId = $components["schemas"]["CustomFieldId"];

export type CustomFieldImagesUploader = $components["schemas"]["CustomFieldImagesUploader"];

export type CustomFieldImagesUploaderCreate =
  $components["schemas"]["CustomFieldImagesUploaderCreate"];

export type CustomFieldImagesUploaderUpdate =
  $components["schemas"]["CustomFieldImagesUploaderUpdate"];

export type CustomFieldInteger = $components["schemas"]["CustomFieldInteger"];

export type CustomFieldIntegerCreate = $components["schemas"]["CustomFieldIntegerCreate"];

export type CustomFieldIntegerUpdate = $components["schemas"]["CustomFieldIntegerUpdate"];

export type CustomFieldMultipleSelect = $components["schemas"]["CustomFieldMultipleSelect"];

export type CustomFieldMultipleSelectCreate =
  $components["schemas"]["CustomFieldMultipleSelectCreate"];

export type CustomFieldMultipleSelectImage =
  $components["schemas"]["CustomFieldMultipleSelectImage"];

export type CustomFieldMultipleSelectImageCreate =
  $components["schemas"]["CustomFieldMultipleSelectImageCreate"];

export type CustomFieldMultipleSelectImageUpdate =
  $components["schemas"]["CustomFieldMultipleSelectImageUpdate"];

export type CustomFieldMultipleSelectUpdate =
  $components["schemas"]["CustomFieldMultipleSelectUpdate"];

export type CustomFieldSection = $components["schemas"]["CustomFieldSection"];

export type CustomFieldSingleSelect = $components["schemas"]["CustomFieldSingleSelect"];

export type CustomFieldSingleSelectCreate = $components["schemas"]["CustomFieldSingleSelectCreate"];

export type CustomFieldSingleSelectUpdate = $components["schemas"]["CustomFieldSingleSelectUpdate"];

export type CustomFieldText = $components["schemas"]["CustomFieldText"];

export type CustomFieldTextCreate = $components["schemas"]["CustomFieldTextCreate"];

export type CustomFieldTextUpdate = $components["schemas"]["CustomFieldTextUpdate"];

export type CustomFieldType = $components["schemas"]["CustomFieldType"];

export type CustomFieldUpdateRequest = $components["schemas"]["CustomFieldUpdateRequest"];

export type CustomFieldValue = $components["schemas"]["CustomFieldValue"];

export type CustomFieldValues = $components["schemas"]["CustomFieldValues"];

export type CustomRole = $components["schemas"]["CustomRole"];

export type CustomRoleCreateRequest = $components["schemas"]["CustomRoleCreateRequest"];

export type CustomRoleDeletionResponse = $components["schemas"]["CustomRoleDeletionResponse"];

export type CustomRoleDetail = $components["schemas"]["CustomRoleDetail"];

export type CustomRoleList = $components["schemas"]["CustomRoleList"];

export type CustomRolesSwitchStatus = $components["schemas"]["CustomRolesSwitchStatus"];

export type CustomRoleStatusResponse = $components["schemas"]["CustomRoleStatusResponse"];

export type DayHours = $components["schemas"]["DayHours"];

export type ErrorDetails = $components["schemas"]["ErrorDetails"];

export type ErrorEnvelope = $components["schemas"]["ErrorEnvelope"];

export type FeedbackForm = $components["schemas"]["FeedbackForm"];

export type FeedbackFormList = $components["schemas"]["FeedbackFormList"];

export type FeedbackFormUpdateRequest = $components["schemas"]["FeedbackFormUpdateRequest"];

export type FeedbackMetricsResponse = $components["schemas"]["FeedbackMetricsResponse"];

export type FeedbackReply = $components["schemas"]["FeedbackReply"];

export type FeedbackReplyRequest = $components["schemas"]["FeedbackReplyRequest"];

export type FeedbackResult = $components["schemas"]["FeedbackResult"];

export type FeedbackResultField = $components["schemas"]["FeedbackResultField"];

export type FeedbackResultList = $components["schemas"]["FeedbackResultList"];

export type FreeFormServiceInput = $components["schemas"]["FreeFormServiceInput"];

export type GoogleLocation = $components["schemas"]["GoogleLocation"];

export type GoogleLocationList = $components["schemas"]["GoogleLocationList"];

export type GoogleVerificationMethod = $components["schemas"]["GoogleVerificationMethod"];

export type GoogleVerificationOption = $components["schemas"]["GoogleVerificationOption"];

export type Group = $components["schemas"]["Group"];

export type GroupDetail = $components["schemas"]["GroupDetail"];

export type IngestMessageRequest = $components["schemas"]["IngestMessageRequest"];

export type InvitationId = $components["schemas"]["InvitationId"];

export type InvitationTemplate = $components["schemas"]["InvitationTemplate"];

export type Lang = $components["schemas"]["Lang"];

export type Lead = $components["schemas"]["Lead"];

export type LeadReceivedEvent = $components["schemas"]["LeadReceivedEvent"];

export type LeadValue = $components["schemas"]["LeadValue"];

export type ListResult = $components["schemas"]["ListResult"];

export type LodgingAttribute = $components["schemas"]["LodgingAttribute"];

export type LodgingAttributeCatalog = $components["schemas"]["LodgingAttributeCatalog"];

export type LodgingAttributeDefinition = $components["schemas"]["LodgingAttributeDefinition"];

export type LodgingException = $components["schemas"]["LodgingException"];

export type LodgingOption = $components["schemas"]["LodgingOption"];

export type LodgingSection = $components["schemas"]["LodgingSection"];

export type MaxBusinesses = $components["schemas"]["MaxBusinesses"];

export type Message = $components["schemas"]["Message"];

export type MessageCreatedEvent = $components["schemas"]["MessageCreatedEvent"];

export type MessageCustomChannel = $components["schemas"]["MessageCustomChannel"];

export type MessageList = $components["schemas"]["MessageList"];

export type MessageReceivedEvent = $components["schemas"]["MessageReceivedEvent"];

export type MessageReplyTemplate = $components["schemas"]["MessageReplyTemplate"];

export type MessageTemplateCreateRequest = $components["schemas"]["MessageTemplateCreateRequest"];

export type MessageTemplateUpdateRequest = $components["schemas"]["MessageTemplateUpdateRequest"];

export type MessageUpdatedEvent = $components["schemas"]["MessageUpdatedEvent"];

export type MessageWebhookConversation = $components["schemas"]["MessageWebhookConversation"];

export type MessagingPartner = $components["schemas"]["MessagingPartner"];

export type MoreHoursItem = $components["schemas"]["MoreHoursItem"];

export type MyUser = $components["schemas"]["MyUser"];

export type OpenHours = $components["schemas"]["OpenHours"];

export type Org = $components["schemas"]["Org"];

export type OrgAlias = $components["schemas"]["OrgAlias"];

export type OrganizationPlan = $components["schemas"]["OrganizationPlan"];

export type OrganizationPlans = $components["schemas"]["OrganizationPlans"];

export type OrgId = $components["schemas"]["OrgId"];

export type OrgList = $components["schemas"]["OrgList"];

export type OrgName = $components["schemas"]["OrgName"];

export type Permission = $components["schemas"]["Permission"];

export type PermissionsResponse = $components["schemas"]["PermissionsResponse"];

export type Photos = $components["schemas"]["Photos"];

export type PlaceActionLink = $components["schemas"]["PlaceActionLink"];

export type PlaceActionLinkGroup = $components["schemas"]["PlaceActionLinkGroup"];

export type PlaceActionLinkGroupInput = $components["schemas"]["PlaceActionLinkGroupInput"];

export type PlaceActionLinkInput = $components["schemas"]["PlaceActionLinkInput"];

export type PlaceActionLinks = $components["schemas"]["PlaceActionLinks"];

export type PlaceActionLinksUpdateRequest = $components["schemas"]["PlaceActionLinksUpdateRequest"];

export type PlanName = $components["schemas"]["PlanName"];

export type Post = $components["schemas"]["Post"];

export type PostCreateData = $components["schemas"]["PostCreateData"];

export type PostCreateRequest = $components["schemas"]["PostCreateRequest"];

export type PostCreateResult = $components["schemas"]["PostCreateResult"];

export type PostCtaType = $components["schemas"]["PostCtaType"];

export type PostInsight = $components["schemas"]["PostInsight"];

export type PostLink = $components["schemas"]["PostLink"];

export type PostList = $components["schemas"]["PostList"];

export type PostMedia = $components["schemas"]["PostMedia"];

export type PostPublisher = $components["schemas"]["PostPublisher"];

export type PostState = $components["schemas"]["PostState"];

export type PostStatus = $components["schemas"]["PostStatus"];

export type PostTopicType = $components["schemas"]["PostTopicType"];

export type PostType = $components["schemas"]["PostType"];

export type PostUpdateRequest = $components["schemas"]["PostUpdateRequest"];

export type PresenceKeywordsList = $components["schemas"]["PresenceKeywordsList"];

export type PresenceKeywordsRow = $components["schemas"]["PresenceKeywordsRow"];

export type PresenceMetric = $components["schemas"]["PresenceMetric"];

export type PresenceMetricsList = $components["schemas"]["PresenceMetricsList"];

export type PresenceMetricsRow = $components["schemas"]["PresenceMetricsRow"];

export type Product = $components["schemas"]["Product"];

export type ProductActiveState = $components["schemas"]["ProductActiveState"];

export type ProductInactiveState = $components["schemas"]["ProductInactiveState"];

export type ProductState = $components["schemas"]["ProductState"];

export type ProductSubscriptionStates = $components["schemas"]["ProductSubscriptionStates"];

export type PublisherErrorsRequest = $components["schemas"]["PublisherErrorsRequest"];

export type PublisherState = $components["schemas"]["PublisherState"];

export type PublisherStateDetail = $components["schemas"]["PublisherStateDetail"];

export type PublisherStateErrorType = $components["schemas"]["PublisherStateErrorType"];

export type PublisherStates = $components["schemas"]["PublisherStates"];

export type ReplySuggestionReport = $components["schemas"]["ReplySuggestionReport"];

export type RequestStatus = $components["schemas"]["RequestStatus"];

export type Review = $components["schemas"]["Review"];

export type ReviewCreatedEvent = $components["schemas"]["ReviewCreatedEvent"];

export type ReviewEventPayload = $components["schemas"]["ReviewEventPayload"];

export type ReviewId = $components["schemas"]["ReviewId"];

export type ReviewInvitation = $components["schemas"]["ReviewInvitation"];

export type ReviewInvitationList = $components["schemas"]["ReviewInvitationList"];

export type ReviewInvitationRequest = $components["schemas"]["ReviewInvitationRequest"];

export type ReviewInvitationResponse = $components["schemas"]["ReviewInvitationResponse"];

export type ReviewInvitationStatus = $components["schemas"]["ReviewInvitationStatus"];

export type ReviewList = $components["schemas"]["ReviewList"];

export type ReviewMetricsResponse = $components["schemas"]["ReviewMetricsResponse"];

export type ReviewMetricsRow = $components["schemas"]["ReviewMetricsRow"];

export type ReviewPublisher = $components["schemas"]["ReviewPublisher"];

export type ReviewQualitativeBucket = $components["schemas"]["ReviewQualitativeBucket"];

export type ReviewQuantitativeBucket = $components["schemas"]["ReviewQuantitativeBucket"];

export type ReviewReplySuggestion = $components["schemas"]["ReviewReplySuggestion"];

export type ReviewReplyTemplate = $components["schemas"]["ReviewReplyTemplate"];

export type ReviewReplyTemplateCreateRequest =
  $components["schemas"]["ReviewReplyTemplateCreateRequest"];

export type ReviewReplyTemplateList = $components["schemas"]["ReviewReplyTemplateList"];

export type ReviewState = $components["schemas"]["ReviewState"];

export type ReviewStats = $components["schemas"]["ReviewStats"];

export type ReviewTag = $components["schemas"]["ReviewTag"];

export type ReviewUpdatedEvent = $components["schemas"]["ReviewUpdatedEvent"];

export type ReviewUpdateRequest = $components["schemas"]["ReviewUpdateRequest"];

export type Role = $components["schemas"]["Role"];

export type RoleWithoutProvider = $components["schemas"]["RoleWithoutProvider"];

export type Section = $components["schemas"]["Section"];

export type SectionSlug = $components["schemas"]["SectionSlug"];

export type SendMediaMessageRequest = $components["schemas"]["SendMediaMessageRequest"];

export type SendMessageRequest = $components["schemas"]["SendMessageRequest"];

export type SendMessageResponse = $components["schemas"]["SendMessageResponse"];

export type SendTextMessageRequest = $components["schemas"]["SendTextMessageRequest"];

export type SidebarPage = $components["schemas"]["SidebarPage"];

export type SpecificClosing = $components["schemas"]["SpecificClosing"];

export type SpecificHours = $components["schemas"]["SpecificHours"];

export type SpecificOpening = $components["schemas"]["SpecificOpening"];

export type StatusResponse = $components["schemas"]["StatusResponse"];

export type SubscriptionActive = $components["schemas"]["SubscriptionActive"];

export type SubscriptionDetails = $components["schemas"]["SubscriptionDetails"];

export type TemplatePlaceholder = $components["schemas"]["TemplatePlaceholder"];

export type TimeWindow = $components["schemas"]["TimeWindow"];

export type User = $components["schemas"]["User"];

export type UserCreateRequest = $components["schemas"]["UserCreateRequest"];

export type UserId = $components["schemas"]["UserId"];

export type UserList = $components["schemas"]["UserList"];

export type UserPreferences = $components["schemas"]["UserPreferences"];

export type UserStatus = $components["schemas"]["UserStatus"];

export type UserStatusResponse = $components["schemas"]["UserStatusResponse"];

export type UserUpdateRequest = $components["schemas"]["UserUpdateRequest"];

export type UserWithFeatures = $components["schemas"]["UserWithFeatures"];

export type Webhook = $components["schemas"]["Webhook"];

export type WebhookCreateRequest = $components["schemas"]["WebhookCreateRequest"];

export type WebhookCustomHeaders = $components["schemas"]["WebhookCustomHeaders"];

export type WebhookEventType = $components["schemas"]["WebhookEventType"];

export type WebhookList = $components["schemas"]["WebhookList"];
