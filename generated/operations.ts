// Generated from openapi/ by npm run generate. Do not edit.

import {
  call,
  callSlug,
  pageCall,
  type Call,
  type Client,
  type PageCall,
  type RequestOptions,
  type Stream,
} from '../src/runtime.ts';
import {
  chatCompletionsCreateOperation,
  completionsCreateOperation,
  responsesCreateOperation,
  embeddingsCreateOperation,
  embeddingsListModelsOperation,
  filesListOperation,
  filesCreateOperation,
  filesGetOperation,
  filesDeleteOperation,
  containersFilesListOperation,
  containersFilesGetOperation,
  containersFilesPromoteOperation,
  videosCreateOperation,
  videosListModelsOperation,
  videosGetOperation,
  batchesListOperation,
  batchesCreateOperation,
  batchesGetOperation,
  batchesDeleteOperation,
  batchesListResultsOperation,
  imagesGenerateOperation,
  imagesListModelsOperation,
  imagesListModelEndpointsOperation,
  messagesCreateOperation,
  filesDownloadContentOperation,
  containersFilesDownloadContentOperation,
  videosDownloadContentOperation,
  audioSpeechCreateOperation,
  audioTranscriptionsCreateOperation,
  modelsListOperation,
  modelsCountOperation,
  modelsListForUserOperation,
  modelsListEndpointsOperation,
  endpointsListZdrOperation,
  parametersGetOperation,
  providersListOperation,
  generationsGetOperation,
  creditsGetOperation,
  creditsCreateCoinbaseChargeOperation,
  analyticsGetActivityOperation,
  keysListOperation,
  keysCreateOperation,
  keysGetOperation,
  keysUpdateOperation,
  keysDeleteOperation,
  keysGetCurrentOperation,
  oauthExchangeAuthCodeOperation,
  oauthCreateAuthCodeOperation,
  rerankCreateOperation,
  modelsGetOperation,
  generationsGetContentOperation,
  generationsSubmitFeedbackOperation,
  workspacesListOperation,
  workspacesCreateOperation,
  workspacesGetOperation,
  workspacesUpdateOperation,
  workspacesDeleteOperation,
  workspacesBudgetsListOperation,
  workspacesBudgetsGetOperation,
  workspacesBudgetsSetOperation,
  workspacesBudgetsDeleteOperation,
  workspacesMembersListOperation,
  workspacesMembersAddOperation,
  workspacesMembersRemoveOperation,
  organizationListMembersOperation,
  organizationGetSettingsOperation,
  organizationUpdateSettingsOperation,
  scimGroupMappingsListOperation,
  scimGroupMappingsCreateOperation,
  scimGroupMappingsGetOperation,
  scimGroupMappingsUpdateOperation,
  scimGroupMappingsDeleteOperation,
  scimListGroupsOperation,
  scimSyncJobsCreateOperation,
  scimSyncJobsGetOperation,
  externalUsersListOperation,
  externalUsersCreateOperation,
  externalUsersGetOperation,
  externalUsersUpdateOperation,
  externalUsersDeleteOperation,
  privateEndpointsListOperation,
  privateEndpointsCreateOperation,
  privateEndpointsGetOperation,
  privateEndpointsUpdateOperation,
  privateEndpointsDeleteOperation,
  privateEndpointsActivateOperation,
  privateEndpointsDisableOperation,
  privateEndpointsEnableOperation,
  privateEndpointsValidateOperation,
  privateProvidersListOperation,
  privateProvidersCreateOperation,
  privateProvidersGetOperation,
  privateProvidersUpdateOperation,
  privateProvidersDeleteOperation,
  byokListOperation,
  byokCreateOperation,
  byokGetOperation,
  byokUpdateOperation,
  byokDeleteOperation,
  guardrailsListOperation,
  guardrailsCreateOperation,
  guardrailsGetOperation,
  guardrailsUpdateOperation,
  guardrailsDeleteOperation,
  guardrailsListKeyAssignmentsOperation,
  guardrailsAssignKeysOperation,
  guardrailsUnassignKeysOperation,
  guardrailsListMemberAssignmentsOperation,
  guardrailsAssignMembersOperation,
  guardrailsUnassignMembersOperation,
  guardrailsListAllKeyAssignmentsOperation,
  guardrailsListAllMemberAssignmentsOperation,
  observabilityDestinationsListOperation,
  observabilityDestinationsCreateOperation,
  observabilityDestinationsGetOperation,
  observabilityDestinationsUpdateOperation,
  observabilityDestinationsDeleteOperation,
  analyticsGetMetaOperation,
  analyticsQueryOperation,
  internsListOperation,
  internsCreateOperation,
  internsGetOperation,
  internsUpdateOperation,
  internsDeleteOperation,
  internsProvisionOperation,
  internsSuspendOperation,
  internsInvokeOperation,
  internsChatCompletionsCreateOperation,
  internsGetDaemonAccessOperation,
  internsSignDaemonRequestOperation,
  internsGetDaemonAccessAliasOperation,
  internsSignDaemonRequestAliasOperation,
  internsGetIconOperation,
  vaultSecretsListOperation,
  vaultSecretsSetOperation,
  vaultSecretsDeleteOperation,
  vaultInternSecretsListOperation,
  vaultInternSecretsSetOperation,
  vaultInternSecretsDeleteOperation,
  vaultInternSecretsCopyOperation,
  vaultInternSecretsListEffectiveOperation,
  presetsListOperation,
  presetsGetOperation,
  presetsListVersionsOperation,
  presetsGetVersionOperation,
  presetsCreateFromChatCompletionOperation,
  presetsCreateFromResponseOperation,
  datasetsListAppRankingsOperation,
  datasetsListDailyRankingsOperation,
  datasetsListSessionCostsOperation,
  benchmarksListOperation,
  classificationsListTasksOperation,
  toolsListOperation,
  toolsGetOperation,
  oauthExchangeTokenOperation,
  oauthListSigningKeysOperation,
  systemOneCreateOperation,
  decisionsCreateOperation,
  presetsCreateFromMessageOperation,
} from './descriptors.ts';
import type {
  ActivityResponse,
  AnalyticsGetActivityParams,
  AnalyticsMetaResponse,
  AnalyticsQueryParams,
  AnalyticsQueryResponse,
  AnthropicFile,
  ApiKey,
  AppRanking,
  AppRankingsListResponse,
  AuthCodeCreateParams,
  AuthCodeExchangeParams,
  AuthCodeExchangeResponse,
  AuthCodeResponse,
  Batch,
  BatchCreateParams,
  BatchDeleted,
  BatchListItem,
  BatchListResponse,
  BatchResult,
  BatchResultsResponse,
  BatchesListParams,
  BatchesListResultsParams,
  BenchmarksListParams,
  BenchmarksListResponse,
  ByokKey,
  ByokKeyCreateParams,
  ByokKeyDeleteResponse,
  ByokKeyResponse,
  ByokKeyUpdateParams,
  ByokKeysListResponse,
  ByokListParams,
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParams,
  ChatCompletionsCreateHeaders,
  ClassificationsListTasksParams,
  CoinbaseChargeCreateParams,
  CoinbaseChargeResponse,
  CompletionChunk,
  CompletionCreateParams,
  CompletionResponse,
  CompletionsCreateHeaders,
  ContainerFile,
  ContainerFileListResponse,
  ContainersFilesListParams,
  CreditsResponse,
  CurrentKeyResponse,
  DailyRankingsListResponse,
  DatasetsListAppRankingsParams,
  DatasetsListDailyRankingsParams,
  DatasetsListSessionCostsParams,
  DecisionsCreateParams,
  DecisionsResponse,
  EmbeddingsCreateHeaders,
  EmbeddingsCreateParams,
  EmbeddingsListModelsParams,
  EmbeddingsResponse,
  EndpointsListResponse,
  ExternalUser,
  ExternalUserCreateParams,
  ExternalUserResponse,
  ExternalUserUpdateParams,
  ExternalUsersListParams,
  ExternalUsersListResponse,
  FileCreateParams,
  FileDeleteResponse,
  FileListResponse,
  FileObject,
  FilesCreateQuery,
  FilesDeleteParams,
  FilesDownloadContentParams,
  FilesGetParams,
  FilesListParams,
  GenerationContentResponse,
  GenerationFeedbackParams,
  GenerationFeedbackResponse,
  GenerationResponse,
  GenerationsGetContentParams,
  GenerationsGetParams,
  Guardrail,
  GuardrailCreateParams,
  GuardrailDeleteResponse,
  GuardrailKeyAssignment,
  GuardrailKeyAssignmentsListResponse,
  GuardrailKeysAssignParams,
  GuardrailKeysAssignResponse,
  GuardrailKeysUnassignParams,
  GuardrailKeysUnassignResponse,
  GuardrailMemberAssignment,
  GuardrailMemberAssignmentsListResponse,
  GuardrailMembersAssignParams,
  GuardrailMembersAssignResponse,
  GuardrailMembersUnassignParams,
  GuardrailMembersUnassignResponse,
  GuardrailResponse,
  GuardrailUpdateParams,
  GuardrailsListAllKeyAssignmentsParams,
  GuardrailsListAllMemberAssignmentsParams,
  GuardrailsListKeyAssignmentsParams,
  GuardrailsListMemberAssignmentsParams,
  GuardrailsListParams,
  GuardrailsListResponse,
  ImageGenerateParams,
  ImageModelEndpointsResponse,
  ImageModelsListResponse,
  ImageStreamEvent,
  ImagesResponse,
  Intern,
  InternChatCompletionChunk,
  InternChatCompletionCreateParams,
  InternChatSteeredResponse,
  InternCreateParams,
  InternDaemonAccess,
  InternDaemonSignParams,
  InternDaemonSignResponse,
  InternDeleteParams,
  InternDeleteResponse,
  InternInvokeParams,
  InternInvokeResponse,
  InternProvisionResponse,
  InternSuspendResponse,
  InternUpdateParams,
  InternsCreateHeaders,
  InternsListParams,
  InternsListResponse,
  KeyCreateParams,
  KeyCreateResponse,
  KeyDeleteResponse,
  KeyResponse,
  KeyUpdateParams,
  KeysListParams,
  KeysListResponse,
  ManagedPrivateEndpointResponse,
  Message,
  MessageCreateParams,
  MessageStreamEvent,
  MessagesCreateHeaders,
  Model,
  ModelEndpointsResponse,
  ModelParametersResponse,
  ModelResponse,
  ModelsCountParams,
  ModelsCountResponse,
  ModelsListForUserParams,
  ModelsListParams,
  ModelsListResponse,
  OAuthSigningKeysResponse,
  ObservabilityDestination,
  ObservabilityDestinationCreateParams,
  ObservabilityDestinationDeleteResponse,
  ObservabilityDestinationResponse,
  ObservabilityDestinationUpdateParams,
  ObservabilityDestinationsListParams,
  ObservabilityDestinationsListResponse,
  OpenAIFile,
  OpenRouterFile,
  OrganizationListMembersParams,
  OrganizationMember,
  OrganizationMembersListResponse,
  OrganizationSettingsResponse,
  OrganizationSettingsUpdateParams,
  ParametersGetParams,
  Preset,
  PresetResponse,
  PresetVersion,
  PresetVersionResponse,
  PresetVersionsListResponse,
  PresetsListParams,
  PresetsListResponse,
  PresetsListVersionsParams,
  PrivateEndpointActivation,
  PrivateEndpointCreateParams,
  PrivateEndpointDeleteResponse,
  PrivateEndpointResponse,
  PrivateEndpointUpdateParams,
  PrivateEndpointValidationResponse,
  PrivateEndpointsCreateHeaders,
  PrivateEndpointsDeleteParams,
  PrivateEndpointsListResponse,
  PrivateProviderCreateParams,
  PrivateProviderDeleteResponse,
  PrivateProviderResponse,
  PrivateProviderUpdateParams,
  PrivateProvidersListResponse,
  ProvidersListResponse,
  RerankCreateParams,
  RerankResponse,
  ResponsesCreateHeaders,
  ResponsesCreateParams,
  ResponsesResult,
  ResponsesStreamEvent,
  ScimGroup,
  ScimGroupMapping,
  ScimGroupMappingCreateParams,
  ScimGroupMappingDeleteResponse,
  ScimGroupMappingResponse,
  ScimGroupMappingUpdateParams,
  ScimGroupMappingsDeleteParams,
  ScimGroupMappingsListParams,
  ScimGroupMappingsListResponse,
  ScimGroupsListResponse,
  ScimListGroupsParams,
  ScimSyncJobResponse,
  ServerTool,
  ServerToolResponse,
  ServerToolsListResponse,
  SessionCost,
  SessionCostsListResponse,
  SpeechCreateParams,
  TaskClassificationsResponse,
  TokenExchangeParams,
  TokenExchangeResponse,
  ToolsListParams,
  Transcription,
  TranscriptionCreateParams,
  TranscriptionUploadParams,
  VaultEffectiveSecret,
  VaultEffectiveSecretsListResponse,
  VaultInternSecretsListEffectiveParams,
  VaultInternSecretsListParams,
  VaultSecret,
  VaultSecretCopyParams,
  VaultSecretCopyResponse,
  VaultSecretResponse,
  VaultSecretSetParams,
  VaultSecretsListParams,
  VaultSecretsListResponse,
  Video,
  VideoCreateParams,
  VideoModelsListResponse,
  VideosDownloadContentParams,
  Workspace,
  WorkspaceBudgetDeleteResponse,
  WorkspaceBudgetResponse,
  WorkspaceBudgetSetParams,
  WorkspaceBudgetsListResponse,
  WorkspaceCreateParams,
  WorkspaceDeleteResponse,
  WorkspaceMember,
  WorkspaceMembersAddParams,
  WorkspaceMembersAddResponse,
  WorkspaceMembersListResponse,
  WorkspaceMembersRemoveParams,
  WorkspaceMembersRemoveResponse,
  WorkspaceResponse,
  WorkspaceUpdateParams,
  WorkspacesDeleteParams,
  WorkspacesListParams,
  WorkspacesListResponse,
  WorkspacesMembersListParams,
} from './types.ts';

/**
 * Create a chat completion.
 *
 * Sends a conversation to a model and returns its answer, whole or, with `stream: true`, piece by piece.
 *
 * `POST /chat/completions` · needs an API key · takes `X-OpenRouter-Metadata`, `X-OpenRouter-Cache`, `X-OpenRouter-Cache-TTL`, `X-OpenRouter-Cache-Clear`, `x-session-id`, `x-anthropic-beta` in `options.headers`
 *
 * @throws `APIError` for 400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529.
 */
export function chatCompletionsCreate<Asked extends boolean | null | undefined = undefined>(client: Client, params: ChatCompletionCreateParams & { stream?: Asked }, options?: RequestOptions<ChatCompletionsCreateHeaders>): Call<Asked extends true ? Stream<ChatCompletionChunk, ChatCompletion> : ChatCompletion> {
  return call(client, chatCompletionsCreateOperation, [], params, options);
}

/**
 * Create a text completion.
 *
 * Sends a prompt to a model and returns its continuation, whole or, with `stream: true`, piece by piece.
 *
 * `POST /completions` · needs an API key · takes `X-OpenRouter-Metadata`, `X-OpenRouter-Cache`, `X-OpenRouter-Cache-TTL`, `X-OpenRouter-Cache-Clear`, `x-session-id`, `x-anthropic-beta` in `options.headers`
 *
 * @throws `APIError` for 400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529.
 */
export function completionsCreate<Asked extends boolean | null | undefined = undefined>(client: Client, params: CompletionCreateParams & { stream?: Asked }, options?: RequestOptions<CompletionsCreateHeaders>): Call<Asked extends true ? Stream<CompletionChunk, CompletionResponse> : CompletionResponse> {
  return call(client, completionsCreateOperation, [], params, options);
}

/**
 * Create a response.
 *
 * Sends a conversation in the Responses format to a model and returns its answer, whole or, with `stream: true`, event by event. Nothing is stored: each request brings the whole conversation.
 *
 * `POST /responses` · needs an API key · takes `X-OpenRouter-Metadata`, `X-OpenRouter-Cache`, `X-OpenRouter-Cache-TTL`, `X-OpenRouter-Cache-Clear`, `x-session-id`, `x-anthropic-beta` in `options.headers`
 *
 * @throws `APIError` for 400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529.
 */
export function responsesCreate<Asked extends boolean | null | undefined = undefined>(client: Client, params: ResponsesCreateParams & { stream?: Asked }, options?: RequestOptions<ResponsesCreateHeaders>): Call<Asked extends true ? Stream<ResponsesStreamEvent, ResponsesResult> : ResponsesResult> {
  return call(client, responsesCreateOperation, [], params, options);
}

/**
 * Create embeddings.
 *
 * Turns texts, token numbers or inputs made of parts into vectors. Needs an API key. One vector for each input, in the order of the input. Never streams. `encoding_format: base64` makes the answer smaller; each vector is then a string of little-endian 32-bit floats.
 *
 * `POST /embeddings` · needs an API key · takes `x-session-id` in `options.headers`
 *
 * @throws `APIError` for 400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529.
 */
export function embeddingsCreate(client: Client, params: EmbeddingsCreateParams, options?: RequestOptions<EmbeddingsCreateHeaders>): Call<EmbeddingsResponse> {
  return call(client, embeddingsCreateOperation, [], params, options);
}

/**
 * List models that make embeddings.
 *
 * Lists the models `POST /embeddings` takes. No key is needed. Without `offset` and `limit` the whole list comes at once.
 *
 * `GET /embeddings/models` · no key needed
 *
 * @throws `APIError` for 400, 500.
 */
export function embeddingsListModels(client: Client, query?: EmbeddingsListModelsParams, options?: RequestOptions): PageCall<ModelsListResponse, Model> {
  return pageCall(client, embeddingsListModelsOperation, [], query, options);
}

/**
 * List files.
 *
 * Lists the files of a workspace, page by page. Needs an API key. `provider` selects the format of the response, and with it the parameter that leads to the next page: `cursor` without it, `after` with `openai`, `after_id` with `anthropic`.
 *
 * `GET /files` · needs an API key
 *
 * @throws `APIError` for 400, 401, 403, 429, 500, 502, 503.
 */
export function filesList(client: Client, query?: FilesListParams, options?: RequestOptions): PageCall<FileListResponse, OpenRouterFile | OpenAIFile | AnthropicFile> {
  return pageCall(client, filesListOperation, [], query, options);
}

/**
 * Upload a file.
 *
 * Uploads a file of at most 100 MB, such as a PDF, an image or a text. Needs an API key. Its type is detected from its content. Sending the request again creates a second file.
 *
 * `POST /files` · needs an API key
 *
 * @throws `APIError` for 400, 401, 403, 413, 429, 500, 502, 503.
 */
export function filesCreate(client: Client, params: FileCreateParams, options?: RequestOptions & { query?: FilesCreateQuery | undefined }): Call<FileObject> {
  return call(client, filesCreateOperation, [], params, options);
}

/**
 * Get a file.
 *
 * Describes one file. Needs an API key. Its content is a different operation.
 *
 * `GET /files/{file_id}` · needs an API key
 *
 * @param fileId Identifier of the file.
 * @throws `APIError` for 401, 403, 404, 429, 500, 502, 503.
 */
export function filesGet(client: Client, fileId: string, query?: FilesGetParams, options?: RequestOptions): Call<FileObject> {
  return call(client, filesGetOperation, [fileId], query, options);
}

/**
 * Delete a file.
 *
 * Deletes a file. Needs an API key. It cannot be undone.
 *
 * `DELETE /files/{file_id}` · needs an API key
 *
 * @param fileId Identifier of the file.
 * @throws `APIError` for 401, 403, 404, 429, 500, 502, 503.
 */
export function filesDelete(client: Client, fileId: string, query?: FilesDeleteParams, options?: RequestOptions): Call<FileDeleteResponse> {
  return call(client, filesDeleteOperation, [fileId], query, options);
}

/**
 * List the files of a container.
 *
 * Lists the files that tools wrote in a container, page by page. Needs an API key.
 *
 * `GET /containers/{container_id}/files` · needs an API key
 *
 * @param containerId Identifier of the container, from the tool call that used it.
 * @throws `APIError` for 400, 401, 403, 429, 500, 503.
 */
export function containersFilesList(client: Client, containerId: string, query?: ContainersFilesListParams, options?: RequestOptions): PageCall<ContainerFileListResponse, ContainerFile> {
  return pageCall(client, containersFilesListOperation, [containerId], query, options);
}

/**
 * Get a file of a container.
 *
 * Describes one file that a tool wrote in a container. Needs an API key.
 *
 * `GET /containers/{container_id}/files/{file_id}` · needs an API key
 *
 * @param containerId Identifier of the container, from the tool call that used it.
 * @param fileId Identifier of the file within the container.
 * @throws `APIError` for 400, 401, 403, 404, 429, 500, 503.
 */
export function containersFilesGet(client: Client, containerId: string, fileId: string, query?: Record<string, never>, options?: RequestOptions): Call<ContainerFile> {
  return call(client, containersFilesGetOperation, [containerId, fileId], query, options);
}

/**
 * Keep a file of a container.
 *
 * Copies a file of a container to the files of the workspace, so that it outlives the container. Needs an API key. The request has no body; sending it again makes a second copy.
 *
 * `POST /containers/{container_id}/files/{file_id}/promote` · needs an API key
 *
 * @param containerId Identifier of the container, from the tool call that used it.
 * @param fileId Identifier of the file within the container.
 * @throws `APIError` for 400, 401, 403, 404, 413, 429, 500, 503.
 */
export function containersFilesPromote(client: Client, containerId: string, fileId: string, options?: RequestOptions): Call<FileObject> {
  return call(client, containersFilesPromoteOperation, [containerId, fileId], undefined, options);
}

/**
 * Create a video.
 *
 * Starts a job that makes a video. Needs an API key. The response comes at once; ask for the state of the job every 30 seconds or so, or give a `callback_url`. A job cannot be cancelled. Sending the request again starts, and bills, a second job.
 *
 * `POST /videos` · needs an API key
 *
 * @throws `APIError` for 400, 401, 402, 403, 404, 413, 429, 500.
 */
export function videosCreate(client: Client, params: VideoCreateParams, options?: RequestOptions): Call<Video> {
  return call(client, videosCreateOperation, [], params, options);
}

/**
 * List models that make videos.
 *
 * Lists the models `POST /videos` takes, with the values each of them takes. Needs an API key.
 *
 * `GET /videos/models` · needs an API key
 *
 * @throws `APIError` for 400, 401, 500.
 */
export function videosListModels(client: Client, query?: Record<string, never>, options?: RequestOptions): Call<VideoModelsListResponse> {
  return call(client, videosListModelsOperation, [], query, options);
}

/**
 * Get a video job.
 *
 * Returns the state of a job. Needs an API key of the account that started it. A job that failed is a response like any other, with `status: failed` and the reason as `error`.
 *
 * `GET /videos/{jobId}` · needs an API key
 *
 * @param jobId Identifier of the job.
 * @throws `APIError` for 401, 403, 404, 429, 500, 502, 503.
 */
export function videosGet(client: Client, jobId: string, query?: Record<string, never>, options?: RequestOptions): Call<Video> {
  return call(client, videosGetOperation, [jobId], query, options);
}

/**
 * List batches.
 *
 * Lists the batches of the account, newest first, page by page. Needs an API key. Results are not included.
 *
 * `GET /batches` · needs an API key
 *
 * @throws `APIError` for 400, 401, 429, 500, 502.
 */
export function batchesList(client: Client, query?: BatchesListParams, options?: RequestOptions): PageCall<BatchListResponse, BatchListItem> {
  return pageCall(client, batchesListOperation, [], query, options);
}

/**
 * Create a batch.
 *
 * Submits many requests for one operation and one model, to be run within a day at about half the price. Needs an API key. `endpoint`, `model` and `callback_url` must stand before `requests` in the body. A batch cannot be cancelled. Sending the request again starts, and bills, a second batch.
 *
 * `POST /batches` · needs an API key
 *
 * @throws `APIError` for 400, 401, 402, 403, 413, 429, 500, 502.
 */
export function batchesCreate(client: Client, params: BatchCreateParams, options?: RequestOptions): Call<Batch> {
  return call(client, batchesCreateOperation, [], params, options);
}

/**
 * Get a batch.
 *
 * Returns the state of a batch, and its results when it has ended. Needs an API key. A batch that failed is a response like any other, with `status: failed` and the reason as `error`. A 402 is a batch too: its results are withheld until credits are added.
 *
 * `GET /batches/{id}` · needs an API key
 *
 * @param id Identifier of the batch.
 * @throws `APIError` for 401, 402, 404, 429, 500, 502.
 */
export function batchesGet(client: Client, id: string, query?: Record<string, never>, options?: RequestOptions): Call<Batch> {
  return call(client, batchesGetOperation, [id], query, options);
}

/**
 * Delete a batch.
 *
 * Deletes a batch that has ended, with its requests and results. Needs an API key. It cannot be undone, and it does not cancel: while the batch is running, it is a 409.
 *
 * `DELETE /batches/{id}` · needs an API key
 *
 * @param id Identifier of the batch.
 * @throws `APIError` for 401, 404, 409, 429, 500, 502.
 */
export function batchesDelete(client: Client, id: string, options?: RequestOptions): Call<BatchDeleted> {
  return call(client, batchesDeleteOperation, [id], undefined, options);
}

/**
 * List the results of a batch.
 *
 * Lists the results of a batch that has ended, page by page. Needs an API key. The order is not that of the requests: match them by `custom_id`.
 *
 * `GET /batches/{id}/results` · needs an API key
 *
 * @param id Identifier of the batch.
 * @throws `APIError` for 400, 401, 402, 404, 429, 500, 502.
 */
export function batchesListResults(client: Client, id: string, query?: BatchesListResultsParams, options?: RequestOptions): PageCall<BatchResultsResponse, BatchResult> {
  return pageCall(client, batchesListResultsOperation, [id], query, options);
}

/**
 * Generate an image.
 *
 * Makes images from a text, and from other images if the model takes them. Needs an API key. With `stream: true`, models that can stream return previews on the way; one event can hold a whole image of several megabytes. It can take minutes.
 *
 * `POST /images` · needs an API key
 *
 * @throws `APIError` for 400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529.
 */
export function imagesGenerate<Asked extends boolean | null | undefined = undefined>(client: Client, params: ImageGenerateParams & { stream?: Asked }, options?: RequestOptions): Call<Asked extends true ? Stream<ImageStreamEvent, ImagesResponse> : ImagesResponse> {
  return call(client, imagesGenerateOperation, [], params, options);
}

/**
 * List models that make images.
 *
 * Lists the models `POST /images` takes, with the parameters each of them takes. No key is needed.
 *
 * `GET /images/models` · no key needed
 *
 * @throws `APIError` for 400, 500.
 */
export function imagesListModels(client: Client, query?: Record<string, never>, options?: RequestOptions): Call<ImageModelsListResponse> {
  return call(client, imagesListModelsOperation, [], query, options);
}

/**
 * List the endpoints of an image model.
 *
 * Lists every endpoint that serves a model that makes images, with parameters and prices. No key is needed. Unlike other lists, the response is the object itself, without `data`.
 *
 * `GET /images/models/{author}/{slug}/endpoints` · no key needed
 *
 * @param author The part of the model name before the slash.
 * @param slug The part of the model name after the slash. Dots and a variant, such as `:free`, belong to it.
 * @param authorSlug Both in one: `'author/slug'`.
 * @throws `APIError` for 404, 500.
 */
export function imagesListModelEndpoints(client: Client, author: string, slug: string, query?: Record<string, never>, options?: RequestOptions): Call<ImageModelEndpointsResponse>;
/**
 * List the endpoints of an image model.
 *
 * Lists every endpoint that serves a model that makes images, with parameters and prices. No key is needed. Unlike other lists, the response is the object itself, without `data`.
 *
 * `GET /images/models/{author}/{slug}/endpoints` · no key needed
 *
 * @param author The part of the model name before the slash.
 * @param slug The part of the model name after the slash. Dots and a variant, such as `:free`, belong to it.
 * @param authorSlug Both in one: `'author/slug'`.
 * @throws `APIError` for 404, 500.
 */
export function imagesListModelEndpoints(client: Client, authorSlug: string, query?: Record<string, never>, options?: RequestOptions): Call<ImageModelEndpointsResponse>;
export function imagesListModelEndpoints(client: Client, ...args: unknown[]): Call<ImageModelEndpointsResponse> {
  return callSlug(client, imagesListModelEndpointsOperation, args);
}

/**
 * Create a message.
 *
 * Sends a conversation in Anthropic's Messages format to any model and returns its message, as a whole or, with `stream: true`, event by event. Needs an API key, sent as a bearer token.
 *
 * `POST /messages` · needs an API key · takes `X-OpenRouter-Metadata`, `x-session-id`, `x-anthropic-beta` in `options.headers`
 *
 * @throws `APIError` for 400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529.
 */
export function messagesCreate<Asked extends boolean | null | undefined = undefined>(client: Client, params: MessageCreateParams & { stream?: Asked }, options?: RequestOptions<MessagesCreateHeaders>): Call<Asked extends true ? Stream<MessageStreamEvent, Message> : Message> {
  return call(client, messagesCreateOperation, [], params, options);
}

/**
 * Download the content of a file.
 *
 * Returns the bytes of a file that a tool made. Needs an API key. Uploaded files cannot be downloaded: that is a 400.
 *
 * `GET /files/{file_id}/content` · needs an API key
 *
 * @param fileId Identifier of the file.
 * @throws `APIError` for 400, 401, 403, 404, 429, 500, 502, 503.
 */
export function filesDownloadContent(client: Client, fileId: string, query?: FilesDownloadContentParams, options?: RequestOptions): Call<Response> {
  return call(client, filesDownloadContentOperation, [fileId], query, options);
}

/**
 * Download the content of a file of a container.
 *
 * Returns the bytes of a file that a tool wrote in a container. Needs an API key.
 *
 * `GET /containers/{container_id}/files/{file_id}/content` · needs an API key
 *
 * @param containerId Identifier of the container, from the tool call that used it.
 * @param fileId Identifier of the file within the container.
 * @throws `APIError` for 400, 401, 403, 404, 429, 500, 503.
 */
export function containersFilesDownloadContent(client: Client, containerId: string, fileId: string, query?: Record<string, never>, options?: RequestOptions): Call<Response> {
  return call(client, containersFilesDownloadContentOperation, [containerId, fileId], query, options);
}

/**
 * Download a video.
 *
 * Returns the bytes of a finished video. Needs an API key of the account that started the job.
 *
 * `GET /videos/{jobId}/content` · needs an API key
 *
 * @param jobId Identifier of the job.
 * @throws `APIError` for 400, 401, 403, 404, 409, 410, 429, 500, 502.
 */
export function videosDownloadContent(client: Client, jobId: string, query?: VideosDownloadContentParams, options?: RequestOptions): Call<Response> {
  return call(client, videosDownloadContentOperation, [jobId], query, options);
}

/**
 * Speak a text.
 *
 * Turns a text into speech. Needs an API key. The response is the audio; its content type says in which format. Raw samples (`pcm`, the default) have rate and channels there: `audio/pcm;rate=24000;channels=1`.
 *
 * `POST /audio/speech` · needs an API key
 *
 * @throws `APIError` for 400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 524, 529.
 */
export function audioSpeechCreate(client: Client, params: SpeechCreateParams, options?: RequestOptions): Call<Response> {
  return call(client, audioSpeechCreateOperation, [], params, options);
}

/**
 * Transcribe audio.
 *
 * Turns speech into text. Needs an API key. The audio is sent as base64 or a URL in a JSON body, or as a file of at most 25 MB in a multipart body. Never streams.
 *
 * `POST /audio/transcriptions` · needs an API key
 *
 * @throws `APIError` for 400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 504, 524, 529.
 */
export function audioTranscriptionsCreate(client: Client, params: TranscriptionCreateParams, options?: RequestOptions): Call<Transcription>;
/**
 * Transcribe audio.
 *
 * Turns speech into text. Needs an API key. The audio is sent as base64 or a URL in a JSON body, or as a file of at most 25 MB in a multipart body. Never streams.
 *
 * `POST /audio/transcriptions` · needs an API key
 *
 * @throws `APIError` for 400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 504, 524, 529.
 */
export function audioTranscriptionsCreate(client: Client, params: TranscriptionUploadParams, options?: RequestOptions): Call<Transcription>;
export function audioTranscriptionsCreate(client: Client, params: TranscriptionCreateParams | TranscriptionUploadParams, options?: RequestOptions): Call<Transcription> {
  return call(client, audioTranscriptionsCreateOperation, [], params, options);
}

/**
 * List models.
 *
 * Lists the models of the catalogue that meet the filters. No key is needed. Without `offset` and `limit` the whole list comes at once; either of them switches paging on. Only models that make text are listed unless `output_modalities` says otherwise. With `use_rss` the answer is a feed, as text.
 *
 * `GET /models` · no key needed
 *
 * @throws `APIError` for 400, 403, 500.
 */
export function modelsList(client: Client, query: ModelsListParams & { use_rss: true }, options?: RequestOptions): Call<string>;
/**
 * List models.
 *
 * Lists the models of the catalogue that meet the filters. No key is needed. Without `offset` and `limit` the whole list comes at once; either of them switches paging on. Only models that make text are listed unless `output_modalities` says otherwise. With `use_rss` the answer is a feed, as text.
 *
 * `GET /models` · no key needed
 *
 * @throws `APIError` for 400, 403, 500.
 */
export function modelsList(client: Client, query?: ModelsListParams, options?: RequestOptions): PageCall<ModelsListResponse, Model>;
export function modelsList(client: Client, query?: ModelsListParams, options?: RequestOptions): PageCall<ModelsListResponse, Model> | Call<string> {
  return pageCall<ModelsListResponse, Model>(client, modelsListOperation, [], query, options);
}

/**
 * Count models.
 *
 * Tells how many models there are. No key is needed. Only models that make text count unless `output_modalities` says otherwise.
 *
 * `GET /models/count` · no key needed
 *
 * @throws `APIError` for 400, 403, 500.
 */
export function modelsCount(client: Client, query?: ModelsCountParams, options?: RequestOptions): Call<ModelsCountResponse> {
  return call(client, modelsCountOperation, [], query, options);
}

/**
 * List models the account may use.
 *
 * Lists the models that are left after the account's provider preferences, privacy settings and guardrails. Needs an API key. The regional hosts list what can be served within their region. Without `offset` and `limit` the whole list comes at once.
 *
 * `GET /models/user` · needs an API key
 *
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function modelsListForUser(client: Client, query?: ModelsListForUserParams, options?: RequestOptions): PageCall<ModelsListResponse, Model> {
  return pageCall(client, modelsListForUserOperation, [], query, options);
}

/**
 * List the endpoints of a model.
 *
 * Lists every endpoint that serves a model, with prices, limits, health and speed of the last minutes. No key is needed. Author and slug are two segments of the path; a variant such as `:free` belongs to the slug.
 *
 * `GET /models/{author}/{slug}/endpoints` · no key needed
 *
 * @param author The part of the model name before the slash.
 * @param slug The part of the model name after the slash. Dots and a variant, such as `:free`, belong to it.
 * @param authorSlug Both in one: `'author/slug'`.
 * @throws `APIError` for 403, 404, 500.
 */
export function modelsListEndpoints(client: Client, author: string, slug: string, query?: Record<string, never>, options?: RequestOptions): Call<ModelEndpointsResponse>;
/**
 * List the endpoints of a model.
 *
 * Lists every endpoint that serves a model, with prices, limits, health and speed of the last minutes. No key is needed. Author and slug are two segments of the path; a variant such as `:free` belongs to the slug.
 *
 * `GET /models/{author}/{slug}/endpoints` · no key needed
 *
 * @param author The part of the model name before the slash.
 * @param slug The part of the model name after the slash. Dots and a variant, such as `:free`, belong to it.
 * @param authorSlug Both in one: `'author/slug'`.
 * @throws `APIError` for 403, 404, 500.
 */
export function modelsListEndpoints(client: Client, authorSlug: string, query?: Record<string, never>, options?: RequestOptions): Call<ModelEndpointsResponse>;
export function modelsListEndpoints(client: Client, ...args: unknown[]): Call<ModelEndpointsResponse> {
  return callSlug(client, modelsListEndpointsOperation, args);
}

/**
 * List endpoints with zero data retention.
 *
 * Lists the endpoints that stay when a request asks for zero data retention (`provider.zdr`). No key is needed.
 *
 * `GET /endpoints/zdr` · no key needed
 *
 * @throws `APIError` for 403, 500.
 */
export function endpointsListZdr(client: Client, query?: Record<string, never>, options?: RequestOptions): Call<EndpointsListResponse> {
  return call(client, endpointsListZdrOperation, [], query, options);
}

/**
 * Get the parameters of a model.
 *
 * Tells which request parameters a model takes. Out of use and no longer documented by the API: take `supported_parameters` of `GET /models`, or of `GET /models/{author}/{slug}/endpoints` for a single provider.
 *
 * `GET /parameters/{author}/{slug}` · no key needed
 *
 * @param author The part of the model name before the slash.
 * @param slug The part of the model name after the slash. Dots and a variant, such as `:free`, belong to it.
 * @param authorSlug Both in one: `'author/slug'`.
 * @throws `APIError` for 401, 404, 500.
 * @deprecated
 */
export function parametersGet(client: Client, author: string, slug: string, query?: ParametersGetParams, options?: RequestOptions): Call<ModelParametersResponse>;
/**
 * Get the parameters of a model.
 *
 * Tells which request parameters a model takes. Out of use and no longer documented by the API: take `supported_parameters` of `GET /models`, or of `GET /models/{author}/{slug}/endpoints` for a single provider.
 *
 * `GET /parameters/{author}/{slug}` · no key needed
 *
 * @param author The part of the model name before the slash.
 * @param slug The part of the model name after the slash. Dots and a variant, such as `:free`, belong to it.
 * @param authorSlug Both in one: `'author/slug'`.
 * @throws `APIError` for 401, 404, 500.
 * @deprecated
 */
export function parametersGet(client: Client, authorSlug: string, query?: ParametersGetParams, options?: RequestOptions): Call<ModelParametersResponse>;
export function parametersGet(client: Client, ...args: unknown[]): Call<ModelParametersResponse> {
  return callSlug(client, parametersGetOperation, args);
}

/**
 * List providers.
 *
 * Lists the companies that serve models, with their policies and places. No key is needed.
 *
 * `GET /providers` · no key needed
 *
 * @throws `APIError` for 429, 500.
 */
export function providersList(client: Client, query?: Record<string, never>, options?: RequestOptions): Call<ProvidersListResponse> {
  return call(client, providersListOperation, [], query, options);
}

/**
 * Get a generation.
 *
 * Tells what one request did and cost, by the `id` of its answer or its `X-Generation-Id` header. Needs an API key of the account that made the request. Generations are stored a moment after the answer: a 404 within the first seconds, longer after a cancelled stream, only means that it is not there yet.
 *
 * `GET /generation` · needs an API key
 *
 * @throws `APIError` for 400, 401, 402, 403, 404, 429, 500, 502, 524, 529.
 */
export function generationsGet(client: Client, query: GenerationsGetParams, options?: RequestOptions): Call<GenerationResponse> {
  return call(client, generationsGetOperation, [], query, options);
}

/**
 * Get the credits of the account.
 *
 * Tells the credits ever bought and ever used; the difference is the balance. Needs a management key. With an API key, `GET /key` tells what is left of that key's limit.
 *
 * `GET /credits` · needs a management key
 *
 * @throws `APIError` for 401, 403, 500.
 */
export function creditsGet(client: Client, query?: Record<string, never>, options?: RequestOptions): Call<CreditsResponse> {
  return call(client, creditsGetOperation, [], query, options);
}

/**
 * Buy credits with Coinbase.
 *
 * Made a charge that a wallet could pay. Switched off since April 2026: every call answers 410. The former request and answer stay described for code that still has them.
 *
 * `POST /credits/coinbase` · no key needed
 *
 * @throws `APIError` for 400, 401, 410, 429, 500.
 * @deprecated
 */
export function creditsCreateCoinbaseCharge(client: Client, params: CoinbaseChargeCreateParams, options?: RequestOptions): Call<CoinbaseChargeResponse> {
  return call(client, creditsCreateCoinbaseChargeOperation, [], params, options);
}

/**
 * Get usage by day.
 *
 * Lists usage by day, model, endpoint and provider for the last 30 days that are over, UTC; today is not among them. Needs a management key.
 *
 * `GET /activity` · needs a management key
 *
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function analyticsGetActivity(client: Client, query?: AnalyticsGetActivityParams, options?: RequestOptions): Call<ActivityResponse> {
  return call(client, analyticsGetActivityOperation, [], query, options);
}

/**
 * List keys.
 *
 * Lists the keys of the default workspace, or of another one, newest first, 100 at once. Needs a management key. There is no total: a page with fewer than 100 keys is the last one. Disabled keys are left out unless asked for.
 *
 * `GET /keys` · needs a management key
 *
 * @throws `APIError` for 400, 401, 403, 429, 500.
 */
export function keysList(client: Client, query?: KeysListParams, options?: RequestOptions): PageCall<KeysListResponse, ApiKey> {
  return pageCall(client, keysListOperation, [], query, options);
}

/**
 * Create a key.
 *
 * Makes an API key and answers its text, which is never told again: store it at once. Needs a management key. A call that is repeated makes a second key.
 *
 * `POST /keys` · needs a management key
 *
 * @throws `APIError` for 400, 401, 403, 429, 500.
 */
export function keysCreate(client: Client, params: KeyCreateParams, options?: RequestOptions): Call<KeyCreateResponse> {
  return call(client, keysCreateOperation, [], params, options);
}

/**
 * Get a key.
 *
 * Tells limits and usage of a key, not its text. Needs a management key.
 *
 * `GET /keys/{hash}` · needs a management key
 *
 * @param hash SHA-256 of the key in hexadecimal digits; `hash` of a listed key.
 * @throws `APIError` for 401, 403, 404, 429, 500.
 */
export function keysGet(client: Client, hash: string, query?: Record<string, never>, options?: RequestOptions): Call<KeyResponse> {
  return call(client, keysGetOperation, [hash], query, options);
}

/**
 * Change a key.
 *
 * Changes the members that are sent and keeps the others. Null is a value: it lifts `limit` and `limit_reset`. Needs a management key.
 *
 * `PATCH /keys/{hash}` · needs a management key
 *
 * @param hash SHA-256 of the key in hexadecimal digits; `hash` of a listed key.
 * @throws `APIError` for 400, 401, 403, 404, 429, 500.
 */
export function keysUpdate(client: Client, hash: string, params: KeyUpdateParams, options?: RequestOptions): Call<KeyResponse> {
  return call(client, keysUpdateOperation, [hash], params, options);
}

/**
 * Delete a key.
 *
 * Deletes a key for good; requests with it fail from then on. Needs a management key. When a call is repeated because its answer was lost, 404 means that the first one succeeded.
 *
 * `DELETE /keys/{hash}` · needs a management key
 *
 * @param hash SHA-256 of the key in hexadecimal digits; `hash` of a listed key.
 * @throws `APIError` for 401, 403, 404, 429, 500.
 */
export function keysDelete(client: Client, hash: string, options?: RequestOptions): Call<KeyDeleteResponse> {
  return call(client, keysDeleteOperation, [hash], undefined, options);
}

/**
 * Get the current key.
 *
 * Tells label, limits and usage of the key the request is made with; it works with API keys and management keys. `limit_remaining` is the way to see a spending limit coming, since answers carry no such headers.
 *
 * `GET /key` · needs an API key
 *
 * @throws `APIError` for 401, 500.
 */
export function keysGetCurrent(client: Client, query?: Record<string, never>, options?: RequestOptions): Call<CurrentKeyResponse> {
  return call(client, keysGetCurrentOperation, [], query, options);
}

/**
 * Exchange a code for a key.
 *
 * Ends a sign-in: exchanges the code that came back to the app for an API key of the user. No key is needed. The code works once and for 10 minutes. `code_challenge_method` must be the one the sign-in was started with.
 *
 * `POST /auth/keys` · sends no key
 *
 * @throws `APIError` for 400, 403, 500.
 */
export function oauthExchangeAuthCode(client: Client, params: AuthCodeExchangeParams, options?: RequestOptions): Call<AuthCodeExchangeResponse> {
  return call(client, oauthExchangeAuthCodeOperation, [], params, options);
}

/**
 * Create a code.
 *
 * Makes a code for the account of the key, as the sign-in page would do, for apps that start the sign-in from a server. Needs an API key. The code is exchanged with `POST /auth/keys`.
 *
 * `POST /auth/keys/code` · needs an API key
 *
 * @throws `APIError` for 400, 401, 403, 409, 500.
 */
export function oauthCreateAuthCode(client: Client, params: AuthCodeCreateParams, options?: RequestOptions): Call<AuthCodeResponse> {
  return call(client, oauthCreateAuthCodeOperation, [], params, options);
}

/**
 * Rerank documents.
 *
 * Sorts documents by how well each answers a query. Needs an API key. Results come in order of relevance; `index` points back into the request. Never streams.
 *
 * `POST /rerank` · needs an API key
 *
 * @throws `APIError` for 400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 524, 529.
 */
export function rerankCreate(client: Client, params: RerankCreateParams, options?: RequestOptions): Call<RerankResponse> {
  return call(client, rerankCreateOperation, [], params, options);
}

/**
 * Get a model.
 *
 * Returns one model, with prices and abilities. No key is needed. An alias returns the model it stands for. Author and slug are two segments of the path; a variant such as `:free` belongs to the slug.
 *
 * `GET /model/{author}/{slug}` · no key needed
 *
 * @param author The part of the model name before the slash.
 * @param slug The part of the model name after the slash. Dots and a variant, such as `:free`, belong to it.
 * @param authorSlug Both in one: `'author/slug'`.
 * @throws `APIError` for 403, 404, 500.
 */
export function modelsGet(client: Client, author: string, slug: string, query?: Record<string, never>, options?: RequestOptions): Call<ModelResponse>;
/**
 * Get a model.
 *
 * Returns one model, with prices and abilities. No key is needed. An alias returns the model it stands for. Author and slug are two segments of the path; a variant such as `:free` belongs to the slug.
 *
 * `GET /model/{author}/{slug}` · no key needed
 *
 * @param author The part of the model name before the slash.
 * @param slug The part of the model name after the slash. Dots and a variant, such as `:free`, belong to it.
 * @param authorSlug Both in one: `'author/slug'`.
 * @throws `APIError` for 403, 404, 500.
 */
export function modelsGet(client: Client, authorSlug: string, query?: Record<string, never>, options?: RequestOptions): Call<ModelResponse>;
export function modelsGet(client: Client, ...args: unknown[]): Call<ModelResponse> {
  return callSlug(client, modelsGetOperation, args);
}

/**
 * Get the content of a generation.
 *
 * Returns the stored input and output of a generation. Needs an API key of the account that made the request. Only there if the account stores inputs and outputs; otherwise the request fails with 403 or 404. A generation is stored a moment after its response, so that an early 404 can mean that it is not there yet.
 *
 * `GET /generation/content` · needs an API key
 *
 * @throws `APIError` for 401, 403, 404, 429, 500, 502, 524, 529.
 */
export function generationsGetContent(client: Client, query: GenerationsGetContentParams, options?: RequestOptions): Call<GenerationContentResponse> {
  return call(client, generationsGetContentOperation, [], query, options);
}

/**
 * Report a problem with a generation.
 *
 * Reports a problem with a generation to OpenRouter. Needs a management key.
 *
 * `POST /generation/feedback` · needs a management key
 *
 * @throws `APIError` for 400, 401, 403, 404, 429, 500.
 */
export function generationsSubmitFeedback(client: Client, params: GenerationFeedbackParams, options?: RequestOptions): Call<GenerationFeedbackResponse> {
  return call(client, generationsSubmitFeedbackOperation, [], params, options);
}

/**
 * List workspaces.
 *
 * Lists the workspaces of the account, one page at a time. Needs a management key.
 *
 * `GET /workspaces` · needs a management key
 *
 * @throws `APIError` for 401, 403, 500.
 */
export function workspacesList(client: Client, query?: WorkspacesListParams, options?: RequestOptions): PageCall<WorkspacesListResponse, Workspace> {
  return pageCall(client, workspacesListOperation, [], query, options);
}

/**
 * Create a workspace.
 *
 * Creates a workspace and returns it. Needs a management key. The slug must not be taken.
 *
 * `POST /workspaces` · needs a management key
 *
 * @throws `APIError` for 400, 401, 403, 500.
 */
export function workspacesCreate(client: Client, params: WorkspaceCreateParams, options?: RequestOptions): Call<WorkspaceResponse> {
  return call(client, workspacesCreateOperation, [], params, options);
}

/**
 * Get a workspace.
 *
 * Returns a workspace with its settings. Needs a management key.
 *
 * `GET /workspaces/{id}` · needs a management key
 *
 * @param id Identifier of the workspace, or its slug.
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function workspacesGet(client: Client, id: string, query?: Record<string, never>, options?: RequestOptions): Call<WorkspaceResponse> {
  return call(client, workspacesGetOperation, [id], query, options);
}

/**
 * Change a workspace.
 *
 * Changes the properties that are sent and keeps the others. Null is a value: it clears a setting. Needs a management key.
 *
 * `PATCH /workspaces/{id}` · needs a management key
 *
 * @param id Identifier of the workspace, or its slug.
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function workspacesUpdate(client: Client, id: string, params: WorkspaceUpdateParams, options?: RequestOptions): Call<WorkspaceResponse> {
  return call(client, workspacesUpdateOperation, [id], params, options);
}

/**
 * Delete a workspace.
 *
 * Deletes a workspace for good. Its API keys must be gone first, and the default workspace is deleted only with confirmation. Needs a management key. When a call is repeated because its response was lost, 404 means that the first one succeeded.
 *
 * `DELETE /workspaces/{id}` · needs a management key
 *
 * @param id Identifier of the workspace, or its slug.
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function workspacesDelete(client: Client, id: string, query?: WorkspacesDeleteParams, options?: RequestOptions): Call<WorkspaceDeleteResponse> {
  return call(client, workspacesDeleteOperation, [id], query, options);
}

/**
 * List the budgets of a workspace.
 *
 * Returns all budgets of a workspace at once; there is at most one for each interval. Needs a management key.
 *
 * `GET /workspaces/{id}/budgets` · needs a management key
 *
 * @param id Identifier of the workspace, or its slug.
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function workspacesBudgetsList(client: Client, id: string, query?: Record<string, never>, options?: RequestOptions): Call<WorkspaceBudgetsListResponse> {
  return call(client, workspacesBudgetsListOperation, [id], query, options);
}

/**
 * Get a budget.
 *
 * Returns the budget of a workspace for an interval. Needs a management key.
 *
 * `GET /workspaces/{id}/budgets/{interval}` · needs a management key
 *
 * @param id Identifier of the workspace, or its slug.
 * @param interval How often the budget starts again; a workspace has at most one budget for each interval.
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function workspacesBudgetsGet(client: Client, id: string, interval: 'daily' | 'weekly' | 'monthly' | 'lifetime', query?: Record<string, never>, options?: RequestOptions): Call<WorkspaceBudgetResponse> {
  return call(client, workspacesBudgetsGetOperation, [id, interval], query, options);
}

/**
 * Set a budget.
 *
 * Creates the budget of an interval, or replaces the one there is. A repeated call changes nothing. Needs a management key.
 *
 * `PUT /workspaces/{id}/budgets/{interval}` · needs a management key
 *
 * @param id Identifier of the workspace, or its slug.
 * @param interval How often the budget starts again; a workspace has at most one budget for each interval.
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function workspacesBudgetsSet(client: Client, id: string, interval: 'daily' | 'weekly' | 'monthly' | 'lifetime', params: WorkspaceBudgetSetParams, options?: RequestOptions): Call<WorkspaceBudgetResponse> {
  return call(client, workspacesBudgetsSetOperation, [id, interval], params, options);
}

/**
 * Delete a budget.
 *
 * Removes the budget of an interval; spending is then limited only by the other budgets. Succeeds as well when there is none. Needs a management key.
 *
 * `DELETE /workspaces/{id}/budgets/{interval}` · needs a management key
 *
 * @param id Identifier of the workspace, or its slug.
 * @param interval How often the budget starts again; a workspace has at most one budget for each interval.
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function workspacesBudgetsDelete(client: Client, id: string, interval: 'daily' | 'weekly' | 'monthly' | 'lifetime', options?: RequestOptions): Call<WorkspaceBudgetDeleteResponse> {
  return call(client, workspacesBudgetsDeleteOperation, [id, interval], undefined, options);
}

/**
 * List the members of a workspace.
 *
 * Lists the users who belong to a workspace, one page at a time. Needs a management key.
 *
 * `GET /workspaces/{id}/members` · needs a management key
 *
 * @param id Identifier of the workspace, or its slug.
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function workspacesMembersList(client: Client, id: string, query?: WorkspacesMembersListParams, options?: RequestOptions): PageCall<WorkspaceMembersListResponse, WorkspaceMember> {
  return pageCall(client, workspacesMembersListOperation, [id], query, options);
}

/**
 * Add members to a workspace.
 *
 * Adds members of the organization to a workspace, up to 100 at once. Needs a management key.
 *
 * `POST /workspaces/{id}/members/add` · needs a management key
 *
 * @param id Identifier of the workspace, or its slug.
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function workspacesMembersAdd(client: Client, id: string, params: WorkspaceMembersAddParams, options?: RequestOptions): Call<WorkspaceMembersAddResponse> {
  return call(client, workspacesMembersAddOperation, [id], params, options);
}

/**
 * Remove members from a workspace.
 *
 * Removes users from a workspace, up to 100 at once. They stay members of the organization. Needs a management key.
 *
 * `POST /workspaces/{id}/members/remove` · needs a management key
 *
 * @param id Identifier of the workspace, or its slug.
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function workspacesMembersRemove(client: Client, id: string, params: WorkspaceMembersRemoveParams, options?: RequestOptions): Call<WorkspaceMembersRemoveResponse> {
  return call(client, workspacesMembersRemoveOperation, [id], params, options);
}

/**
 * List the members of the organization.
 *
 * Lists the users who belong to the organization, one page at a time. Needs a management key.
 *
 * `GET /organization/members` · needs a management key
 *
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function organizationListMembers(client: Client, query?: OrganizationListMembersParams, options?: RequestOptions): PageCall<OrganizationMembersListResponse, OrganizationMember> {
  return pageCall(client, organizationListMembersOperation, [], query, options);
}

/**
 * Get the settings of the organization.
 *
 * Preview: which errors this operation can return is not confirmed. Returns the settings that apply to the whole organization. Needs a management key.
 *
 * `GET /organization/settings` · needs a management key
 *
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function organizationGetSettings(client: Client, query?: Record<string, never>, options?: RequestOptions): Call<OrganizationSettingsResponse> {
  return call(client, organizationGetSettingsOperation, [], query, options);
}

/**
 * Change the settings of the organization.
 *
 * Preview: which errors this operation can return is not confirmed. Changes the settings that are sent and keeps the others. Needs a management key.
 *
 * `PATCH /organization/settings` · needs a management key
 *
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function organizationUpdateSettings(client: Client, params: OrganizationSettingsUpdateParams, options?: RequestOptions): Call<OrganizationSettingsResponse> {
  return call(client, organizationUpdateSettingsOperation, [], params, options);
}

/**
 * List group mappings.
 *
 * Lists which SCIM group gives its members which role in which workspace. Needs a management key.
 *
 * `GET /scim/group-mappings` · needs a management key
 *
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function scimGroupMappingsList(client: Client, query?: ScimGroupMappingsListParams, options?: RequestOptions): PageCall<ScimGroupMappingsListResponse, ScimGroupMapping> {
  return pageCall(client, scimGroupMappingsListOperation, [], query, options);
}

/**
 * Map a group to a workspace.
 *
 * Gives all present and future members of a SCIM group a role in a workspace. Needs a management key. When a call is repeated because its response was lost, 409 means that the first one succeeded.
 *
 * `POST /scim/group-mappings` · needs a management key
 *
 * @throws `APIError` for 400, 401, 403, 404, 409, 500.
 */
export function scimGroupMappingsCreate(client: Client, params: ScimGroupMappingCreateParams, options?: RequestOptions): Call<ScimGroupMappingResponse> {
  return call(client, scimGroupMappingsCreateOperation, [], params, options);
}

/**
 * Get a group mapping.
 *
 * Returns one mapping. Needs a management key.
 *
 * `GET /scim/group-mappings/{id}` · needs a management key
 *
 * @param id Identifier of the mapping, a UUID.
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function scimGroupMappingsGet(client: Client, id: string, query?: Record<string, never>, options?: RequestOptions): Call<ScimGroupMappingResponse> {
  return call(client, scimGroupMappingsGetOperation, [id], query, options);
}

/**
 * Change the role of a mapping.
 *
 * Changes the role that members of the group have in the workspace. Needs a management key.
 *
 * `PATCH /scim/group-mappings/{id}` · needs a management key
 *
 * @param id Identifier of the mapping, a UUID.
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function scimGroupMappingsUpdate(client: Client, id: string, params: ScimGroupMappingUpdateParams, options?: RequestOptions): Call<ScimGroupMappingResponse> {
  return call(client, scimGroupMappingsUpdateOperation, [id], params, options);
}

/**
 * Delete a group mapping.
 *
 * Ends the access that members of the group have through this mapping. Whether those who are in the workspace now stay there must be said in `keep_members`. Needs a management key. When a call is repeated because its response was lost, 404 means that the first one succeeded.
 *
 * `DELETE /scim/group-mappings/{id}` · needs a management key
 *
 * @param id Identifier of the mapping, a UUID.
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function scimGroupMappingsDelete(client: Client, id: string, query: ScimGroupMappingsDeleteParams, options?: RequestOptions): Call<ScimGroupMappingDeleteResponse> {
  return call(client, scimGroupMappingsDeleteOperation, [id], query, options);
}

/**
 * List SCIM groups.
 *
 * Lists the groups that the identity provider has sent, as they were last synchronized. Needs a management key.
 *
 * `GET /scim/groups` · needs a management key
 *
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function scimListGroups(client: Client, query?: ScimListGroupsParams, options?: RequestOptions): PageCall<ScimGroupsListResponse, ScimGroup> {
  return pageCall(client, scimListGroupsOperation, [], query, options);
}

/**
 * Start a synchronization.
 *
 * Asks for all groups to be read from the identity provider again, and returns at once with a job that is queued. Ask for the job until it has ended. Needs a management key.
 *
 * `POST /scim/sync-jobs` · needs a management key
 *
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function scimSyncJobsCreate(client: Client, options?: RequestOptions): Call<ScimSyncJobResponse> {
  return call(client, scimSyncJobsCreateOperation, [], undefined, options);
}

/**
 * Get a synchronization job.
 *
 * Returns the state of a job. `succeeded` and `failed` are final; a failed job is still a 200, with its reason in `error_message`. Needs a management key.
 *
 * `GET /scim/sync-jobs/{id}` · needs a management key
 *
 * @param id Identifier of the job, as it was returned when the job was started.
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function scimSyncJobsGet(client: Client, id: string, query?: Record<string, never>, options?: RequestOptions): Call<ScimSyncJobResponse> {
  return call(client, scimSyncJobsGetOperation, [id], query, options);
}

/**
 * List external users.
 *
 * Preview: the statuses and `total_count` are not confirmed. Lists the people and systems the application has registered under its own identifiers. Needs a management key.
 *
 * `GET /external-users` · needs a management key
 *
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function externalUsersList(client: Client, query?: ExternalUsersListParams, options?: RequestOptions): PageCall<ExternalUsersListResponse, ExternalUser> {
  return pageCall(client, externalUsersListOperation, [], query, options);
}

/**
 * Register an external user.
 *
 * Registers a person or system under an identifier of the application. Needs a management key. When a call is repeated because its response was lost, 409 means that the first one succeeded.
 *
 * `POST /external-users` · needs a management key
 *
 * @throws `APIError` for 400, 401, 403, 404, 409, 500.
 */
export function externalUsersCreate(client: Client, params: ExternalUserCreateParams, options?: RequestOptions): Call<ExternalUserResponse> {
  return call(client, externalUsersCreateOperation, [], params, options);
}

/**
 * Get an external user.
 *
 * Preview: the path and the statuses are not confirmed. Returns one external user, active or not. Needs a management key.
 *
 * `GET /external-users/{user}` · needs a management key
 *
 * @param user Identifier the application chose, 1 to 512 characters. The client percent-encodes it; `.` and `..` cannot be addressed.
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function externalUsersGet(client: Client, user: string, query?: Record<string, never>, options?: RequestOptions): Call<ExternalUserResponse> {
  return call(client, externalUsersGetOperation, [user], query, options);
}

/**
 * Activate or deactivate an external user.
 *
 * Preview: the path and the statuses are not confirmed. Switches an external user on or off. Needs a management key.
 *
 * `PATCH /external-users/{user}` · needs a management key
 *
 * @param user Identifier the application chose, 1 to 512 characters. The client percent-encodes it; `.` and `..` cannot be addressed.
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function externalUsersUpdate(client: Client, user: string, params: ExternalUserUpdateParams, options?: RequestOptions): Call<ExternalUserResponse> {
  return call(client, externalUsersUpdateOperation, [user], params, options);
}

/**
 * Delete an external user.
 *
 * Preview: the path, the statuses and the response body are not confirmed. Deactivates an external user; it stays in lists that include inactive ones and can be activated again. Deleting it twice succeeds twice. Needs a management key.
 *
 * `DELETE /external-users/{user}` · needs a management key
 *
 * @param user Identifier the application chose, 1 to 512 characters. The client percent-encodes it; `.` and `..` cannot be addressed.
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function externalUsersDelete(client: Client, user: string, options?: RequestOptions): Call<ExternalUserResponse> {
  return call(client, externalUsersDeleteOperation, [user], undefined, options);
}

/**
 * List private endpoints.
 *
 * Lists the endpoints that serve catalogue models to this organization only. There are no pages. Needs a management key.
 *
 * `GET /private-endpoints` · needs a management key
 *
 * @throws `APIError` for 401, 403, 408, 500.
 */
export function privateEndpointsList(client: Client, query?: Record<string, never>, options?: RequestOptions): Call<PrivateEndpointsListResponse> {
  return call(client, privateEndpointsListOperation, [], query, options);
}

/**
 * Create a private endpoint.
 *
 * Creates an endpoint as a draft and, with `activate`, validates and activates it. When that fails, the draft exists all the same and is in `data.endpoint` of the error's body. With an `Idempotency-Key`, a repeated call creates nothing twice. Needs a management key.
 *
 * `POST /private-endpoints` · needs a management key · takes `Idempotency-Key` in `options.headers`
 *
 * @throws `APIError` for 400, 401, 403, 404, 408, 409, 422, 500, 502.
 */
export function privateEndpointsCreate(client: Client, params: PrivateEndpointCreateParams, options?: RequestOptions<PrivateEndpointsCreateHeaders>): Call<ManagedPrivateEndpointResponse> {
  return call(client, privateEndpointsCreateOperation, [], params, options);
}

/**
 * Get a private endpoint.
 *
 * Returns a private endpoint with all its settings. Needs a management key.
 *
 * `GET /private-endpoints/{id}` · needs a management key
 *
 * @param id Identifier of the private endpoint, a UUID.
 * @throws `APIError` for 401, 403, 404, 408, 500.
 */
export function privateEndpointsGet(client: Client, id: string, query?: Record<string, never>, options?: RequestOptions): Call<PrivateEndpointResponse> {
  return call(client, privateEndpointsGetOperation, [id], query, options);
}

/**
 * Change a private endpoint.
 *
 * Preview: the shapes inside `settings` are not confirmed. Changes the properties that are sent and keeps the others. Needs a management key.
 *
 * `PATCH /private-endpoints/{id}` · needs a management key
 *
 * @param id Identifier of the private endpoint, a UUID.
 * @throws `APIError` for 400, 401, 403, 404, 408, 409, 422, 500, 502.
 */
export function privateEndpointsUpdate(client: Client, id: string, params: PrivateEndpointUpdateParams, options?: RequestOptions): Call<PrivateEndpointResponse> {
  return call(client, privateEndpointsUpdateOperation, [id], params, options);
}

/**
 * Delete a private endpoint.
 *
 * Preview: the response body is not confirmed. Deletes a private endpoint for good. Needs a management key. When a call is repeated because its response was lost, 404 means that the first one succeeded.
 *
 * `DELETE /private-endpoints/{id}` · needs a management key
 *
 * @param id Identifier of the private endpoint, a UUID.
 * @throws `APIError` for 400, 401, 403, 404, 408, 409, 422, 500, 502.
 */
export function privateEndpointsDelete(client: Client, id: string, query?: PrivateEndpointsDeleteParams, options?: RequestOptions): Call<PrivateEndpointDeleteResponse> {
  return call(client, privateEndpointsDeleteOperation, [id], query, options);
}

/**
 * Activate a private endpoint.
 *
 * Preview: whether there is a request body is not confirmed; none is sent. Makes a validated draft serve requests. An endpoint that is active already is a 409. Needs a management key.
 *
 * `POST /private-endpoints/{id}/activate` · needs a management key
 *
 * @param id Identifier of the private endpoint, a UUID.
 * @throws `APIError` for 400, 401, 403, 404, 408, 409, 422, 500, 502.
 */
export function privateEndpointsActivate(client: Client, id: string, options?: RequestOptions): Call<ManagedPrivateEndpointResponse> {
  return call(client, privateEndpointsActivateOperation, [id], undefined, options);
}

/**
 * Disable a private endpoint.
 *
 * Preview: whether there is a request body is not confirmed; none is sent. Stops an active endpoint from serving requests. One that is disabled already is a 409. Needs a management key.
 *
 * `POST /private-endpoints/{id}/disable` · needs a management key
 *
 * @param id Identifier of the private endpoint, a UUID.
 * @throws `APIError` for 400, 401, 403, 404, 408, 409, 422, 500, 502.
 */
export function privateEndpointsDisable(client: Client, id: string, options?: RequestOptions): Call<ManagedPrivateEndpointResponse> {
  return call(client, privateEndpointsDisableOperation, [id], undefined, options);
}

/**
 * Enable a private endpoint again.
 *
 * Preview: whether there is a request body is not confirmed; none is sent. Makes a disabled endpoint serve requests again. One that is active already is a 409. Needs a management key.
 *
 * `POST /private-endpoints/{id}/enable` · needs a management key
 *
 * @param id Identifier of the private endpoint, a UUID.
 * @throws `APIError` for 400, 401, 403, 404, 408, 409, 422, 500, 502.
 */
export function privateEndpointsEnable(client: Client, id: string, options?: RequestOptions): Call<ManagedPrivateEndpointResponse> {
  return call(client, privateEndpointsEnableOperation, [id], undefined, options);
}

/**
 * Validate a private endpoint.
 *
 * Makes test calls to the provider with the provider key (BYOK) of a workspace. A check that fails is a 200 all the same, with `passed: false`. Needs a management key.
 *
 * `POST /private-endpoints/{id}/validate` · needs a management key
 *
 * @param id Identifier of the private endpoint, a UUID.
 * @throws `APIError` for 400, 401, 403, 404, 408, 409, 422, 500, 502.
 */
export function privateEndpointsValidate(client: Client, id: string, params: PrivateEndpointActivation, options?: RequestOptions): Call<PrivateEndpointValidationResponse> {
  return call(client, privateEndpointsValidateOperation, [id], params, options);
}

/**
 * List private providers.
 *
 * Preview: the statuses are not confirmed. Lists the providers that the organization has added for its own use. There are no pages. Needs a management key.
 *
 * `GET /private-providers` · needs a management key
 *
 * @throws `APIError` for 401, 403, 500.
 */
export function privateProvidersList(client: Client, query?: Record<string, never>, options?: RequestOptions): Call<PrivateProvidersListResponse> {
  return call(client, privateProvidersListOperation, [], query, options);
}

/**
 * Create a private provider.
 *
 * Preview: the statuses are not confirmed. Adds a provider of the organization's own, for its private endpoints. Needs a management key.
 *
 * `POST /private-providers` · needs a management key
 *
 * @throws `APIError` for 400, 401, 403, 409, 500.
 */
export function privateProvidersCreate(client: Client, params: PrivateProviderCreateParams, options?: RequestOptions): Call<PrivateProviderResponse> {
  return call(client, privateProvidersCreateOperation, [], params, options);
}

/**
 * Get a private provider.
 *
 * Preview: the statuses are not confirmed. Returns one private provider. Needs a management key.
 *
 * `GET /private-providers/{slug}` · needs a management key
 *
 * @param slug Short name of the private provider, 2 to 64 characters.
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function privateProvidersGet(client: Client, slug: string, query?: Record<string, never>, options?: RequestOptions): Call<PrivateProviderResponse> {
  return call(client, privateProvidersGetOperation, [slug], query, options);
}

/**
 * Change a private provider.
 *
 * Preview: the properties of the body and the statuses are not confirmed. Changes the properties that are sent and keeps the others. Needs a management key.
 *
 * `PATCH /private-providers/{slug}` · needs a management key
 *
 * @param slug Short name of the private provider, 2 to 64 characters.
 * @throws `APIError` for 400, 401, 403, 404, 409, 500.
 */
export function privateProvidersUpdate(client: Client, slug: string, params: PrivateProviderUpdateParams, options?: RequestOptions): Call<PrivateProviderResponse> {
  return call(client, privateProvidersUpdateOperation, [slug], params, options);
}

/**
 * Delete a private provider.
 *
 * Preview: the response body and the statuses are not confirmed. Deletes a private provider that no private endpoint uses. Needs a management key. When a call is repeated because its response was lost, 404 means that the first one succeeded.
 *
 * `DELETE /private-providers/{slug}` · needs a management key
 *
 * @param slug Short name of the private provider, 2 to 64 characters.
 * @throws `APIError` for 401, 403, 404, 409, 500.
 */
export function privateProvidersDelete(client: Client, slug: string, options?: RequestOptions): Call<PrivateProviderDeleteResponse> {
  return call(client, privateProvidersDeleteOperation, [slug], undefined, options);
}

/**
 * List provider keys.
 *
 * Lists the account's own keys of providers, one page at a time. Needs a management key.
 *
 * `GET /byok` · needs a management key
 *
 * @throws `APIError` for 400, 401, 403, 500.
 */
export function byokList(client: Client, query?: ByokListParams, options?: RequestOptions): PageCall<ByokKeysListResponse, ByokKey> {
  return pageCall(client, byokListOperation, [], query, options);
}

/**
 * Store a provider key.
 *
 * Stores a key of a provider; requests use it from then on. The key itself is encrypted and never returned. Needs a management key. A call that is repeated stores the key twice.
 *
 * `POST /byok` · needs a management key
 *
 * @throws `APIError` for 400, 401, 403, 500.
 */
export function byokCreate(client: Client, params: ByokKeyCreateParams, options?: RequestOptions): Call<ByokKeyResponse> {
  return call(client, byokCreateOperation, [], params, options);
}

/**
 * Get a provider key.
 *
 * Returns the details of a provider key, without its text. Needs a management key.
 *
 * `GET /byok/{id}` · needs a management key
 *
 * @param id Identifier of the provider key.
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function byokGet(client: Client, id: string, query?: Record<string, never>, options?: RequestOptions): Call<ByokKeyResponse> {
  return call(client, byokGetOperation, [id], query, options);
}

/**
 * Change a provider key.
 *
 * Changes the properties that are sent and keeps the others; `key` replaces the stored key. Null is a value: it lifts a restriction. Needs a management key.
 *
 * `PATCH /byok/{id}` · needs a management key
 *
 * @param id Identifier of the provider key.
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function byokUpdate(client: Client, id: string, params: ByokKeyUpdateParams, options?: RequestOptions): Call<ByokKeyResponse> {
  return call(client, byokUpdateOperation, [id], params, options);
}

/**
 * Delete a provider key.
 *
 * Deletes a provider key; requests go out with the other keys from then on. Needs a management key. When a call is repeated because its response was lost, 404 means that the first one succeeded.
 *
 * `DELETE /byok/{id}` · needs a management key
 *
 * @param id Identifier of the provider key.
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function byokDelete(client: Client, id: string, options?: RequestOptions): Call<ByokKeyDeleteResponse> {
  return call(client, byokDeleteOperation, [id], undefined, options);
}

/**
 * List guardrails.
 *
 * Lists the guardrails of a workspace, one page at a time. Needs a management key.
 *
 * `GET /guardrails` · needs a management key
 *
 * @throws `APIError` for 400, 401, 403, 500.
 */
export function guardrailsList(client: Client, query?: GuardrailsListParams, options?: RequestOptions): PageCall<GuardrailsListResponse, Guardrail> {
  return pageCall(client, guardrailsListOperation, [], query, options);
}

/**
 * Create a guardrail.
 *
 * Creates a guardrail. It applies to nobody until it is assigned to keys or members. Needs a management key. A call that is repeated creates a second guardrail.
 *
 * `POST /guardrails` · needs a management key
 *
 * @throws `APIError` for 400, 401, 403, 500.
 */
export function guardrailsCreate(client: Client, params: GuardrailCreateParams, options?: RequestOptions): Call<GuardrailResponse> {
  return call(client, guardrailsCreateOperation, [], params, options);
}

/**
 * Get a guardrail.
 *
 * Returns a guardrail with its settings. Needs a management key.
 *
 * `GET /guardrails/{id}` · needs a management key
 *
 * @param id Identifier of the guardrail.
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function guardrailsGet(client: Client, id: string, query?: Record<string, never>, options?: RequestOptions): Call<GuardrailResponse> {
  return call(client, guardrailsGetOperation, [id], query, options);
}

/**
 * Change a guardrail.
 *
 * Changes the properties that are sent and keeps the others; a list is replaced as a whole. Null is a value: it lifts a limit. Needs a management key.
 *
 * `PATCH /guardrails/{id}` · needs a management key
 *
 * @param id Identifier of the guardrail.
 * @throws `APIError` for 400, 401, 403, 404, 409, 500.
 */
export function guardrailsUpdate(client: Client, id: string, params: GuardrailUpdateParams, options?: RequestOptions): Call<GuardrailResponse> {
  return call(client, guardrailsUpdateOperation, [id], params, options);
}

/**
 * Delete a guardrail.
 *
 * Deletes a guardrail and its assignments. Needs a management key. When a call is repeated because its response was lost, 404 means that the first one succeeded.
 *
 * `DELETE /guardrails/{id}` · needs a management key
 *
 * @param id Identifier of the guardrail.
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function guardrailsDelete(client: Client, id: string, options?: RequestOptions): Call<GuardrailDeleteResponse> {
  return call(client, guardrailsDeleteOperation, [id], undefined, options);
}

/**
 * List the keys of a guardrail.
 *
 * Lists the keys a guardrail is assigned to, one page at a time. Needs a management key.
 *
 * `GET /guardrails/{id}/assignments/keys` · needs a management key
 *
 * @param id Identifier of the guardrail.
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function guardrailsListKeyAssignments(client: Client, id: string, query?: GuardrailsListKeyAssignmentsParams, options?: RequestOptions): PageCall<GuardrailKeyAssignmentsListResponse, GuardrailKeyAssignment> {
  return pageCall(client, guardrailsListKeyAssignmentsOperation, [id], query, options);
}

/**
 * Assign a guardrail to keys.
 *
 * Assigns a guardrail to keys. A key has one guardrail at most: an assignment to another one ends. A repeated call changes nothing. Needs a management key.
 *
 * `POST /guardrails/{id}/assignments/keys` · needs a management key
 *
 * @param id Identifier of the guardrail.
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function guardrailsAssignKeys(client: Client, id: string, params: GuardrailKeysAssignParams, options?: RequestOptions): Call<GuardrailKeysAssignResponse> {
  return call(client, guardrailsAssignKeysOperation, [id], params, options);
}

/**
 * Unassign a guardrail from keys.
 *
 * Ends the assignment of a guardrail to keys. A repeated call changes nothing. Needs a management key.
 *
 * `POST /guardrails/{id}/assignments/keys/remove` · needs a management key
 *
 * @param id Identifier of the guardrail.
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function guardrailsUnassignKeys(client: Client, id: string, params: GuardrailKeysUnassignParams, options?: RequestOptions): Call<GuardrailKeysUnassignResponse> {
  return call(client, guardrailsUnassignKeysOperation, [id], params, options);
}

/**
 * List the members of a guardrail.
 *
 * Lists the members a guardrail is assigned to, one page at a time. Needs a management key.
 *
 * `GET /guardrails/{id}/assignments/members` · needs a management key
 *
 * @param id Identifier of the guardrail.
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function guardrailsListMemberAssignments(client: Client, id: string, query?: GuardrailsListMemberAssignmentsParams, options?: RequestOptions): PageCall<GuardrailMemberAssignmentsListResponse, GuardrailMemberAssignment> {
  return pageCall(client, guardrailsListMemberAssignmentsOperation, [id], query, options);
}

/**
 * Assign a guardrail to members.
 *
 * Assigns a guardrail to members of the organization; it applies to all their keys. A repeated call changes nothing. Needs a management key.
 *
 * `POST /guardrails/{id}/assignments/members` · needs a management key
 *
 * @param id Identifier of the guardrail.
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function guardrailsAssignMembers(client: Client, id: string, params: GuardrailMembersAssignParams, options?: RequestOptions): Call<GuardrailMembersAssignResponse> {
  return call(client, guardrailsAssignMembersOperation, [id], params, options);
}

/**
 * Unassign a guardrail from members.
 *
 * Ends the assignment of a guardrail to members. A repeated call changes nothing. Needs a management key.
 *
 * `POST /guardrails/{id}/assignments/members/remove` · needs a management key
 *
 * @param id Identifier of the guardrail.
 * @throws `APIError` for 400, 401, 403, 404, 500.
 */
export function guardrailsUnassignMembers(client: Client, id: string, params: GuardrailMembersUnassignParams, options?: RequestOptions): Call<GuardrailMembersUnassignResponse> {
  return call(client, guardrailsUnassignMembersOperation, [id], params, options);
}

/**
 * List all assignments to keys.
 *
 * Lists the assignments of all guardrails to keys, one page at a time. Needs a management key.
 *
 * `GET /guardrails/assignments/keys` · needs a management key
 *
 * @throws `APIError` for 401, 403, 500.
 */
export function guardrailsListAllKeyAssignments(client: Client, query?: GuardrailsListAllKeyAssignmentsParams, options?: RequestOptions): PageCall<GuardrailKeyAssignmentsListResponse, GuardrailKeyAssignment> {
  return pageCall(client, guardrailsListAllKeyAssignmentsOperation, [], query, options);
}

/**
 * List all assignments to members.
 *
 * Lists the assignments of all guardrails to members, one page at a time. Needs a management key.
 *
 * `GET /guardrails/assignments/members` · needs a management key
 *
 * @throws `APIError` for 401, 403, 500.
 */
export function guardrailsListAllMemberAssignments(client: Client, query?: GuardrailsListAllMemberAssignmentsParams, options?: RequestOptions): PageCall<GuardrailMemberAssignmentsListResponse, GuardrailMemberAssignment> {
  return pageCall(client, guardrailsListAllMemberAssignmentsOperation, [], query, options);
}

/**
 * List destinations.
 *
 * Lists the destinations that traces of a workspace are sent to, one page at a time. Credentials are masked. Needs a management key.
 *
 * `GET /observability/destinations` · needs a management key
 *
 * @throws `APIError` for 400, 401, 403, 500.
 */
export function observabilityDestinationsList(client: Client, query?: ObservabilityDestinationsListParams, options?: RequestOptions): PageCall<ObservabilityDestinationsListResponse, ObservabilityDestination> {
  return pageCall(client, observabilityDestinationsListOperation, [], query, options);
}

/**
 * Create a destination.
 *
 * Creates a destination for the traces of a workspace, after a trial connection. A workspace can have five of each type. Needs a management key. When a call is repeated because its response was lost, 409 means that the first one succeeded.
 *
 * `POST /observability/destinations` · needs a management key
 *
 * @throws `APIError` for 400, 401, 403, 409, 500.
 */
export function observabilityDestinationsCreate(client: Client, params: ObservabilityDestinationCreateParams, options?: RequestOptions): Call<ObservabilityDestinationResponse> {
  return call(client, observabilityDestinationsCreateOperation, [], params, options);
}

/**
 * Get a destination.
 *
 * Returns a destination; its credentials are masked. Needs a management key.
 *
 * `GET /observability/destinations/{id}` · needs a management key
 *
 * @param id Identifier of the destination.
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function observabilityDestinationsGet(client: Client, id: string, query?: Record<string, never>, options?: RequestOptions): Call<ObservabilityDestinationResponse> {
  return call(client, observabilityDestinationsGetOperation, [id], query, options);
}

/**
 * Change a destination.
 *
 * Changes the properties that are sent and keeps the others. Null is a value: it lifts a restriction. The type cannot change. Needs a management key.
 *
 * `PATCH /observability/destinations/{id}` · needs a management key
 *
 * @param id Identifier of the destination.
 * @throws `APIError` for 400, 401, 403, 404, 409, 500.
 */
export function observabilityDestinationsUpdate(client: Client, id: string, params: ObservabilityDestinationUpdateParams, options?: RequestOptions): Call<ObservabilityDestinationResponse> {
  return call(client, observabilityDestinationsUpdateOperation, [id], params, options);
}

/**
 * Delete a destination.
 *
 * Deletes a destination; no traces are sent to it from then on. Needs a management key. When a call is repeated because its response was lost, 404 means that the first one succeeded.
 *
 * `DELETE /observability/destinations/{id}` · needs a management key
 *
 * @param id Identifier of the destination.
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function observabilityDestinationsDelete(client: Client, id: string, options?: RequestOptions): Call<ObservabilityDestinationDeleteResponse> {
  return call(client, observabilityDestinationsDeleteOperation, [id], undefined, options);
}

/**
 * Get metrics and dimensions.
 *
 * Returns the names of the metrics, dimensions, granularities and operators that `analytics.query` takes. Needs a management key.
 *
 * `GET /analytics/meta` · needs a management key
 *
 * @throws `APIError` for 401, 403, 500.
 */
export function analyticsGetMeta(client: Client, query?: Record<string, never>, options?: RequestOptions): Call<AnalyticsMetaResponse> {
  return call(client, analyticsGetMetaOperation, [], query, options);
}

/**
 * Query usage.
 *
 * Returns rows of metrics, grouped by dimensions and time. It only reads, so it may be repeated. A query that takes too long ends with 408: ask for less time, or fewer dimensions. Needs a management key.
 *
 * `POST /analytics/query` · needs a management key
 *
 * @throws `APIError` for 400, 401, 403, 408, 500.
 */
export function analyticsQuery(client: Client, params: AnalyticsQueryParams, options?: RequestOptions): Call<AnalyticsQueryResponse> {
  return call(client, analyticsQueryOperation, [], params, options);
}

/**
 * List interns.
 *
 * Lists the interns of the key's workspace or of another one. Management keys are refused; accounts outside the programme receive a 404.
 *
 * `GET /interns` · needs an API key
 *
 * @throws `APIError` for 400, 401, 403, 404, 408, 500.
 */
export function internsList(client: Client, query?: InternsListParams, options?: RequestOptions): PageCall<InternsListResponse, Intern> {
  return pageCall(client, internsListOperation, [], query, options);
}

/**
 * Create an intern.
 *
 * Creates an intern and, with `provision: true`, starts to provision it; ask for it until its `status` is `running`. A repeated call with the same `Idempotency-Key` creates nothing twice. Without the header the server derives a key from the body. Management keys are refused; accounts outside the programme receive a 404.
 *
 * `POST /interns` · needs an API key · takes `Idempotency-Key` in `options.headers`
 *
 * @throws `APIError` for 400, 401, 403, 404, 408, 409, 413, 415, 500, 502.
 */
export function internsCreate(client: Client, params: InternCreateParams, options?: RequestOptions<InternsCreateHeaders>): Call<Intern> {
  return call(client, internsCreateOperation, [], params, options);
}

/**
 * Get an intern.
 *
 * Returns an intern with its state. While it is being provisioned, `progress` says how far that has come. Management keys are refused; accounts outside the programme receive a 404.
 *
 * `GET /interns/{internId}` · needs an API key
 *
 * @param internId Identifier of the intern; `id` of a listed intern.
 * @throws `APIError` for 401, 403, 404, 408, 500.
 */
export function internsGet(client: Client, internId: string, query?: Record<string, never>, options?: RequestOptions): Call<Intern> {
  return call(client, internsGetOperation, [internId], query, options);
}

/**
 * Change an intern.
 *
 * Changes the properties that are sent and keeps the others. Null is a value: it clears. Management keys are refused; accounts outside the programme receive a 404.
 *
 * `PATCH /interns/{internId}` · needs an API key
 *
 * @param internId Identifier of the intern; `id` of a listed intern.
 * @throws `APIError` for 400, 401, 403, 404, 408, 409, 413, 415, 500.
 */
export function internsUpdate(client: Client, internId: string, params: InternUpdateParams, options?: RequestOptions): Call<Intern> {
  return call(client, internsUpdateOperation, [internId], params, options);
}

/**
 * Delete an intern.
 *
 * Starts to delete an intern with its machine and workspace; ask for it until that is a 404. Where files exist only in the workspace, the loss must be accepted in the body, which is optional. Management keys are refused; accounts outside the programme receive a 404.
 *
 * `DELETE /interns/{internId}` · needs an API key
 *
 * @param internId Identifier of the intern; `id` of a listed intern.
 * @throws `APIError` for 400, 401, 403, 404, 408, 409, 413, 415, 500, 502.
 */
export function internsDelete(client: Client, internId: string, params?: InternDeleteParams, options?: RequestOptions): Call<InternDeleteResponse> {
  return call(client, internsDeleteOperation, [internId], params, options);
}

/**
 * Provision an intern.
 *
 * Starts to provision the machine of an intern; ask for the intern until its `status` is `running`. The server refuses any body with a 400. Management keys are refused; accounts outside the programme receive a 404.
 *
 * `POST /interns/{internId}/provision` · needs an API key
 *
 * @param internId Identifier of the intern; `id` of a listed intern.
 * @throws `APIError` for 400, 401, 403, 404, 408, 409, 413, 415, 500, 502.
 */
export function internsProvision(client: Client, internId: string, options?: RequestOptions): Call<InternProvisionResponse> {
  return call(client, internsProvisionOperation, [internId], undefined, options);
}

/**
 * Suspend an intern.
 *
 * Suspends an intern, which takes no tasks until it is provisioned again. The server refuses any body with a 400. Management keys are refused; accounts outside the programme receive a 404.
 *
 * `POST /interns/{internId}/suspend` · needs an API key
 *
 * @param internId Identifier of the intern; `id` of a listed intern.
 * @throws `APIError` for 400, 401, 403, 404, 408, 409, 413, 415, 500, 502.
 */
export function internsSuspend(client: Client, internId: string, options?: RequestOptions): Call<InternSuspendResponse> {
  return call(client, internsSuspendOperation, [internId], undefined, options);
}

/**
 * Give an intern a task.
 *
 * Gives an intern a task and returns at once, without a result. To follow the run, use `interns.chat.completions.create`. A call that is repeated gives the task twice. Management keys are refused; accounts outside the programme receive a 404.
 *
 * `POST /interns/{internId}/invoke` · needs an API key
 *
 * @param internId Identifier of the intern; `id` of a listed intern.
 * @throws `APIError` for 400, 401, 403, 404, 408, 409, 413, 429, 500, 502, 503, 504.
 */
export function internsInvoke(client: Client, internId: string, params: InternInvokeParams, options?: RequestOptions): Call<InternInvokeResponse> {
  return call(client, internsInvokeOperation, [internId], params, options);
}

/**
 * Chat with an intern.
 *
 * Sends a message to an intern and streams what it says and does. `stream: true` is required, and only the last message is read: the session has the rest. When the run asks for input, the stream ends with a tool call `openrouter.provide_input`; reply with a tool message and the same `session_id`. A message into a run that is still going on is a 202 without a stream. A call that is repeated starts a second run. Management keys are refused; accounts outside the programme receive a 404.
 *
 * `POST /interns/{internId}/chat/completions` · needs an API key
 *
 * @param internId Identifier of the intern; `id` of a listed intern.
 * @throws `APIError` for 400, 401, 402, 403, 404, 408, 409, 410, 413, 422, 429, 500, 502, 503, 504, 524, 529.
 */
export function internsChatCompletionsCreate(client: Client, internId: string, params: InternChatCompletionCreateParams & { stream: true }, options?: RequestOptions): Call<Stream<InternChatCompletionChunk, Record<string, unknown>> | InternChatSteeredResponse> {
  return call(client, internsChatCompletionsCreateOperation, [internId], params, options);
}

/**
 * Get access to an intern's daemon.
 *
 * Returns where the daemon on the intern's machine is reached, and a token for it. The token is a credential: do not log it. Management keys are refused; accounts outside the programme receive a 404.
 *
 * `GET /interns/{internId}/daemon` · needs an API key
 *
 * @param internId Identifier of the intern; `id` of a listed intern.
 * @throws `APIError` for 401, 403, 404, 408, 409, 500.
 */
export function internsGetDaemonAccess(client: Client, internId: string, query?: Record<string, never>, options?: RequestOptions): Call<InternDaemonAccess> {
  return call(client, internsGetDaemonAccessOperation, [internId], query, options);
}

/**
 * Sign a request to an intern's daemon.
 *
 * Preview: the statuses are not confirmed. Signs a request to the daemon on the intern's machine and returns the headers to send with it. Needs a token of an OAuth session; an API key is a 403.
 *
 * `POST /interns/{internId}/daemon/sign` · needs an API key
 *
 * @param internId Identifier of the intern; `id` of a listed intern.
 * @throws `APIError` for 400, 401, 403, 404, 408, 409, 413, 415, 500.
 */
export function internsSignDaemonRequest(client: Client, internId: string, params: InternDaemonSignParams, options?: RequestOptions): Call<InternDaemonSignResponse> {
  return call(client, internsSignDaemonRequestOperation, [internId], params, options);
}

/**
 * Get access to an intern's daemon (former path).
 *
 * The same as `interns.getDaemonAccess`, under its former path. Returns where the daemon on the intern's machine is reached, and a token for it. The token is a credential: do not log it.
 *
 * `GET /interns/{internId}/daemon-access` · needs an API key
 *
 * @param internId Identifier of the intern; `id` of a listed intern.
 * @throws `APIError` for 401, 403, 404, 408, 409, 500.
 * @deprecated
 */
export function internsGetDaemonAccessAlias(client: Client, internId: string, query?: Record<string, never>, options?: RequestOptions): Call<InternDaemonAccess> {
  return call(client, internsGetDaemonAccessAliasOperation, [internId], query, options);
}

/**
 * Sign a request to an intern's daemon (former path).
 *
 * Preview: the statuses are not confirmed. The same as `interns.signDaemonRequest`, under its former path. Signs a request to the daemon on the intern's machine and returns the headers to send with it. Needs a token of an OAuth session; an API key is a 403.
 *
 * `POST /interns/{internId}/daemon-access/sign` · needs an API key
 *
 * @param internId Identifier of the intern; `id` of a listed intern.
 * @throws `APIError` for 400, 401, 403, 404, 408, 409, 413, 415, 500.
 * @deprecated
 */
export function internsSignDaemonRequestAlias(client: Client, internId: string, params: InternDaemonSignParams, options?: RequestOptions): Call<InternDaemonSignResponse> {
  return call(client, internsSignDaemonRequestAliasOperation, [internId], params, options);
}

/**
 * Download the icon of an intern.
 *
 * Preview: only the name of this operation is known; its path, media type and statuses are not confirmed. Returns the bytes of an image. Management keys are refused; accounts outside the programme receive a 404.
 *
 * `GET /interns/{internId}/icon` · needs an API key
 *
 * @param internId Identifier of the intern; `id` of a listed intern.
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function internsGetIcon(client: Client, internId: string, query?: Record<string, never>, options?: RequestOptions): Call<Response> {
  return call(client, internsGetIconOperation, [internId], query, options);
}

/**
 * List the secrets of the workspace.
 *
 * Lists the secrets of the workspace that the key belongs to, without their values. Lists end at an offset of 10,000. Accounts outside the programme receive a 404.
 *
 * `GET /vault/secrets` · needs an API key
 *
 * @throws `APIError` for 400, 401, 403, 404, 408, 429, 500, 502, 503, 504.
 */
export function vaultSecretsList(client: Client, query?: VaultSecretsListParams, options?: RequestOptions): PageCall<VaultSecretsListResponse, VaultSecret> {
  return pageCall(client, vaultSecretsListOperation, [], query, options);
}

/**
 * Store a secret of the workspace.
 *
 * Stores a value under a name, or replaces the one that is there. The value cannot be read again. Accounts outside the programme receive a 404.
 *
 * `PUT /vault/secrets/{name}` · needs an API key
 *
 * @param name Name of the secret. The client percent-encodes it.
 * @throws `APIError` for 400, 401, 403, 404, 408, 413, 429, 500, 502, 503, 504.
 */
export function vaultSecretsSet(client: Client, name: string, params: VaultSecretSetParams, options?: RequestOptions): Call<VaultSecretResponse> {
  return call(client, vaultSecretsSetOperation, [name], params, options);
}

/**
 * Delete a secret of the workspace.
 *
 * Deletes a secret for good. Copies that interns have stay. Accounts outside the programme receive a 404. When a call is repeated because its response was lost, 404 means that the first one succeeded.
 *
 * `DELETE /vault/secrets/{name}` · needs an API key
 *
 * @param name Name of the secret. The client percent-encodes it.
 * @throws `APIError` for 400, 401, 403, 404, 408, 429, 500, 502, 503, 504.
 */
export function vaultSecretsDelete(client: Client, name: string, options?: RequestOptions): Call<void> {
  return call(client, vaultSecretsDeleteOperation, [name], undefined, options);
}

/**
 * List the secrets of an intern.
 *
 * Lists the secrets in the intern's own vault, without their values. Lists end at an offset of 10,000. Accounts outside the programme receive a 404.
 *
 * `GET /vault/interns/{internId}/secrets` · needs an API key
 *
 * @param internId Identifier of the intern.
 * @throws `APIError` for 400, 401, 403, 404, 408, 429, 500, 502, 503, 504.
 */
export function vaultInternSecretsList(client: Client, internId: string, query?: VaultInternSecretsListParams, options?: RequestOptions): PageCall<VaultSecretsListResponse, VaultSecret> {
  return pageCall(client, vaultInternSecretsListOperation, [internId], query, options);
}

/**
 * Store a secret of an intern.
 *
 * Stores a value in the intern's own vault, or replaces the one that is there. The value cannot be read again. Accounts outside the programme receive a 404.
 *
 * `PUT /vault/interns/{internId}/secrets/{name}` · needs an API key
 *
 * @param internId Identifier of the intern.
 * @param name Name of the secret. The client percent-encodes it.
 * @throws `APIError` for 400, 401, 403, 404, 408, 409, 413, 429, 500, 502, 503, 504.
 */
export function vaultInternSecretsSet(client: Client, internId: string, name: string, params: VaultSecretSetParams, options?: RequestOptions): Call<VaultSecretResponse> {
  return call(client, vaultInternSecretsSetOperation, [internId, name], params, options);
}

/**
 * Delete a secret of an intern.
 *
 * Deletes a secret from the intern's own vault for good. Accounts outside the programme receive a 404. When a call is repeated because its response was lost, 404 means that the first one succeeded.
 *
 * `DELETE /vault/interns/{internId}/secrets/{name}` · needs an API key
 *
 * @param internId Identifier of the intern.
 * @param name Name of the secret. The client percent-encodes it.
 * @throws `APIError` for 400, 401, 403, 404, 408, 429, 500, 502, 503, 504.
 */
export function vaultInternSecretsDelete(client: Client, internId: string, name: string, options?: RequestOptions): Call<void> {
  return call(client, vaultInternSecretsDeleteOperation, [internId, name], undefined, options);
}

/**
 * Copy secrets of the workspace to an intern.
 *
 * Copies secrets of the workspace into the intern's own vault, all of them or none, and replaces those it has under the same names. To repeat the call changes nothing. Accounts outside the programme receive a 404.
 *
 * `POST /vault/interns/{internId}/secrets/copy` · needs an API key
 *
 * @param internId Identifier of the intern.
 * @throws `APIError` for 400, 401, 403, 404, 408, 409, 413, 429, 500, 502, 503, 504.
 */
export function vaultInternSecretsCopy(client: Client, internId: string, params: VaultSecretCopyParams, options?: RequestOptions): Call<VaultSecretCopyResponse> {
  return call(client, vaultInternSecretsCopyOperation, [internId], params, options);
}

/**
 * List the secrets an intern can use.
 *
 * Lists the secrets an intern can use and where each comes from: its own vault, the vault attached to it, or the workspace. Lists end at an offset of 10,000. Accounts outside the programme receive a 404.
 *
 * `GET /vault/interns/{internId}/effective-secrets` · needs an API key
 *
 * @param internId Identifier of the intern.
 * @throws `APIError` for 400, 401, 403, 404, 408, 429, 500, 502, 503, 504.
 */
export function vaultInternSecretsListEffective(client: Client, internId: string, query?: VaultInternSecretsListEffectiveParams, options?: RequestOptions): PageCall<VaultEffectiveSecretsListResponse, VaultEffectiveSecret> {
  return pageCall(client, vaultInternSecretsListEffectiveOperation, [internId], query, options);
}

/**
 * List presets.
 *
 * Lists the presets the key can use, last changed first, one page at a time. Needs an API key.
 *
 * `GET /presets` · needs an API key
 *
 * @throws `APIError` for 400, 401, 500.
 */
export function presetsList(client: Client, query?: PresetsListParams, options?: RequestOptions): PageCall<PresetsListResponse, Preset> {
  return pageCall(client, presetsListOperation, [], query, options);
}

/**
 * Get a preset.
 *
 * Returns a preset with the version in use. Needs an API key.
 *
 * `GET /presets/{slug}` · needs an API key
 *
 * @param slug Name of the preset, as in `@preset/<slug>`.
 * @throws `APIError` for 400, 401, 404, 500.
 */
export function presetsGet(client: Client, slug: string, query?: Record<string, never>, options?: RequestOptions): Call<PresetResponse> {
  return call(client, presetsGetOperation, [slug], query, options);
}

/**
 * List the versions of a preset.
 *
 * Lists the versions of a preset, newest first, one page at a time. Needs an API key.
 *
 * `GET /presets/{slug}/versions` · needs an API key
 *
 * @param slug Name of the preset, as in `@preset/<slug>`.
 * @throws `APIError` for 400, 401, 404, 500.
 */
export function presetsListVersions(client: Client, slug: string, query?: PresetsListVersionsParams, options?: RequestOptions): PageCall<PresetVersionsListResponse, PresetVersion> {
  return pageCall(client, presetsListVersionsOperation, [slug], query, options);
}

/**
 * Get a version of a preset.
 *
 * Returns one version of a preset. Needs an API key.
 *
 * `GET /presets/{slug}/versions/{version}` · needs an API key
 *
 * @param slug Name of the preset, as in `@preset/<slug>`.
 * @param version Number of the version.
 * @throws `APIError` for 400, 401, 404, 500.
 */
export function presetsGetVersion(client: Client, slug: string, version: string, query?: Record<string, never>, options?: RequestOptions): Call<PresetVersionResponse> {
  return call(client, presetsGetVersionOperation, [slug, version], query, options);
}

/**
 * Create a preset from a chat completion.
 *
 * Stores the settings of a chat completion as a preset, or as a new version of the preset of this name, and makes that the one in use. Nothing runs and nothing is billed; messages of the user and `stream` are left out. Needs an API key. A call that is repeated stores another version.
 *
 * `POST /presets/{slug}/chat/completions` · needs an API key
 *
 * @param slug Name of the preset, as in `@preset/<slug>`.
 * @throws `APIError` for 400, 401, 403, 404, 409, 500.
 */
export function presetsCreateFromChatCompletion(client: Client, slug: string, params: ChatCompletionCreateParams, options?: RequestOptions): Call<PresetResponse> {
  return call(client, presetsCreateFromChatCompletionOperation, [slug], params, options);
}

/**
 * Create a preset from a response.
 *
 * Stores the settings of a response as a preset, or as a new version of the preset of this name, and makes that the one in use. Nothing runs and nothing is billed; `input` and `stream` are left out. Needs an API key. A call that is repeated stores another version.
 *
 * `POST /presets/{slug}/responses` · needs an API key
 *
 * @param slug Name of the preset, as in `@preset/<slug>`.
 * @throws `APIError` for 400, 401, 403, 404, 409, 500.
 */
export function presetsCreateFromResponse(client: Client, slug: string, params: ResponsesCreateParams, options?: RequestOptions): Call<PresetResponse> {
  return call(client, presetsCreateFromResponseOperation, [slug], params, options);
}

/**
 * List the most used apps.
 *
 * Lists public apps by tokens, most used first, one page at a time. Needs an API key. Only the first 200 apps can be reached: `offset` is at most 100.
 *
 * `GET /datasets/app-rankings` · needs an API key
 *
 * @throws `APIError` for 400, 401, 429, 500.
 */
export function datasetsListAppRankings(client: Client, query?: DatasetsListAppRankingsParams, options?: RequestOptions): PageCall<AppRankingsListResponse, AppRanking> {
  return pageCall(client, datasetsListAppRankingsOperation, [], query, options);
}

/**
 * List tokens by day and model.
 *
 * Returns for each day the 50 most used models with their tokens, and the rest as `other`, all at once. Needs an API key.
 *
 * `GET /datasets/rankings-daily` · needs an API key
 *
 * @throws `APIError` for 400, 401, 429, 500.
 */
export function datasetsListDailyRankings(client: Client, query?: DatasetsListDailyRankingsParams, options?: RequestOptions): Call<DailyRankingsListResponse> {
  return call(client, datasetsListDailyRankingsOperation, [], query, options);
}

/**
 * List what sessions cost.
 *
 * Lists the median cost of agent sessions by app, model and number of turns, one page at a time. Needs an API key. `offset` is at most 5000.
 *
 * `GET /datasets/session-cost` · needs an API key
 *
 * @throws `APIError` for 400, 401, 429, 500.
 */
export function datasetsListSessionCosts(client: Client, query?: DatasetsListSessionCostsParams, options?: RequestOptions): PageCall<SessionCostsListResponse, SessionCost> {
  return pageCall(client, datasetsListSessionCostsOperation, [], query, options);
}

/**
 * List benchmark results.
 *
 * Returns benchmark results of models from several sources, all at once. Needs an API key. Show the citation of the source where you show its results.
 *
 * `GET /benchmarks` · needs an API key
 *
 * @throws `APIError` for 400, 401, 429, 500.
 */
export function benchmarksList(client: Client, query?: BenchmarksListParams, options?: RequestOptions): Call<BenchmarksListResponse> {
  return call(client, benchmarksListOperation, [], query, options);
}

/**
 * List the tasks that models are used for.
 *
 * Returns the shares of tasks in a sample of all requests on OpenRouter, and the models most used for each. Needs an API key.
 *
 * `GET /classifications/task` · needs an API key
 *
 * @throws `APIError` for 400, 401, 429, 500.
 */
export function classificationsListTasks(client: Client, query?: ClassificationsListTasksParams, options?: RequestOptions): Call<TaskClassificationsResponse> {
  return call(client, classificationsListTasksOperation, [], query, options);
}

/**
 * List server tools.
 *
 * Preview: which errors this operation can return, and whether it always returns `total_count`, is not confirmed. Lists the server tools, one page at a time. Needs an API key.
 *
 * `GET /tools` · needs an API key
 *
 * @throws `APIError` for 400, 401, 403, 500.
 */
export function toolsList(client: Client, query?: ToolsListParams, options?: RequestOptions): PageCall<ServerToolsListResponse, ServerTool> {
  return pageCall(client, toolsListOperation, [], query, options);
}

/**
 * Get a server tool.
 *
 * Returns a server tool with its engines, prices and the models that run it themselves. Another name of a tool redirects to the tool. Needs an API key.
 *
 * `GET /tools/{name}` · needs an API key
 *
 * @param name Name of the tool, such as `openrouter:web_search`.
 * @throws `APIError` for 401, 403, 404, 500.
 */
export function toolsGet(client: Client, name: string, query?: Record<string, never>, options?: RequestOptions): Call<ServerToolResponse> {
  return call(client, toolsGetOperation, [name], query, options);
}

/**
 * Exchange a token of a workload.
 *
 * Preview: that no key is needed is not confirmed. Exchanges a JWT of your identity provider for a short-lived access token, under a policy of the organization (workload identity federation, RFC 8693). No key is sent: the JWT is the credential. The access token takes the place of an API key until it expires; then exchange again.
 *
 * `POST /oauth/token` · sends no key
 *
 * @throws `APIError` for 400, 413, 429, 500, 503.
 */
export function oauthExchangeToken(client: Client, params: TokenExchangeParams, options?: RequestOptions): Call<TokenExchangeResponse> {
  return call(client, oauthExchangeTokenOperation, [], params, options);
}

/**
 * List the keys that access tokens are signed with.
 *
 * Preview: that no key is needed is not confirmed. Returns the public keys with which the access tokens of `oauth.exchangeToken` can be verified. No key is needed.
 *
 * `GET /oauth/jwks` · sends no key
 *
 * @throws `APIError` for 429, 500.
 */
export function oauthListSigningKeys(client: Client, query?: Record<string, never>, options?: RequestOptions): Call<OAuthSigningKeysResponse> {
  return call(client, oauthListSigningKeysOperation, [], query, options);
}

/**
 * Create decisions, for System One clients.
 *
 * Answers typed questions about a state with a decision model: which of several labels fits, how much on a scale, or how likely something is. Nothing is written, and nothing streams. All questions of a request are about the same state, which is billed once. The same as `decisions.create`, at the path clients of System One models use; bare model names such as `jev-latest` are taken as models of `typesafe`. Needs an API key.
 *
 * `POST /systemone` · needs an API key
 *
 * @throws `APIError` for 400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 524, 529.
 */
export function systemOneCreate(client: Client, params: DecisionsCreateParams, options?: RequestOptions): Call<DecisionsResponse> {
  return call(client, systemOneCreateOperation, [], params, options);
}

/**
 * Create decisions.
 *
 * Answers typed questions about a state with a decision model: which of several labels fits, how much on a scale, or how likely something is. Nothing is written, and nothing streams. All questions of a request are about the same state, which is billed once. Needs an API key. The path is outside `/api/v1`: it is resolved against the origin of the client's `baseURL`.
 *
 * `POST /api/alpha/decisions` · needs an API key
 *
 * @throws `APIError` for 400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 524, 529.
 */
export function decisionsCreate(client: Client, params: DecisionsCreateParams, options?: RequestOptions): Call<DecisionsResponse> {
  return call(client, decisionsCreateOperation, [], params, options);
}

/**
 * Create a preset from a message.
 *
 * Stores the settings of a message as a preset, or as a new version of the preset of this name, and makes that the one in use. Nothing runs and nothing is billed; messages of the user and `stream` are left out. Needs an API key. A call that is repeated stores another version.
 *
 * `POST /presets/{slug}/messages` · needs an API key
 *
 * @param slug Name of the preset, as in `@preset/<slug>`.
 * @throws `APIError` for 400, 401, 403, 404, 409, 500.
 */
export function presetsCreateFromMessage(client: Client, slug: string, params: MessageCreateParams, options?: RequestOptions): Call<PresetResponse> {
  return call(client, presetsCreateFromMessageOperation, [slug], params, options);
}
