// Generated from openapi/ by npm run generate. Do not edit.

import {
  call,
  callSlug,
  lazyBytes,
  lazyChat,
  lazyCompletion,
  lazyDelimited,
  lazyForm,
  lazyImage,
  lazyJSONOrMultipart,
  lazyMessage,
  lazyMultipart,
  lazyPageCall,
  lazyResponse,
  loadExtras,
  resourceProperties,
  type Call,
  type Client,
  type PageCall,
  type RequestOptions,
  type Stream,
} from '../src/runtime.ts';
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

export interface Resources {
  /** `completions` */
  readonly chat: Chat;
  /** `create` */
  readonly completions: Completions;
  /** `create` */
  readonly responses: Responses;
  /** `create`, `listModels` */
  readonly embeddings: Embeddings;
  /** `list`, `create`, `get`, `delete`, `downloadContent` */
  readonly files: Files;
  /** `files` */
  readonly containers: Containers;
  /** `create`, `listModels`, `get`, `downloadContent` */
  readonly videos: Videos;
  /** `list`, `create`, `get`, `delete`, `listResults` */
  readonly batches: Batches;
  /** `generate`, `listModels`, `listModelEndpoints` */
  readonly images: Images;
  /** `create` */
  readonly messages: Messages;
  /** `speech`, `transcriptions` */
  readonly audio: Audio;
  /** `list`, `count`, `listForUser`, `listEndpoints`, `get` */
  readonly models: Models;
  /** `listZdr` */
  readonly endpoints: Endpoints;
  /** `get` */
  readonly parameters: Parameters;
  /** `list` */
  readonly providers: Providers;
  /** `get`, `getContent`, `submitFeedback` */
  readonly generations: Generations;
  /** `get`, `createCoinbaseCharge` */
  readonly credits: CreditsResource;
  /** `getActivity`, `getMeta`, `query` */
  readonly analytics: Analytics;
  /** `list`, `create`, `get`, `update`, `delete`, `getCurrent` */
  readonly keys: Keys;
  /** `exchangeAuthCode`, `createAuthCode`, `exchangeToken`, `listSigningKeys` */
  readonly oauth: Oauth;
  /** `create` */
  readonly rerank: Rerank;
  /** `list`, `create`, `get`, `update`, `delete`, `budgets`, `members` */
  readonly workspaces: Workspaces;
  /** `listMembers`, `getSettings`, `updateSettings` */
  readonly organization: Organization;
  /** `listGroups`, `groupMappings`, `syncJobs` */
  readonly scim: Scim;
  /** `list`, `create`, `get`, `update`, `delete` */
  readonly externalUsers: ExternalUsers;
  /** `list`, `create`, `get`, `update`, `delete`, `activate`, `disable`, `enable`, `validate` */
  readonly privateEndpoints: PrivateEndpoints;
  /** `list`, `create`, `get`, `update`, `delete` */
  readonly privateProviders: PrivateProviders;
  /** `list`, `create`, `get`, `update`, `delete` */
  readonly byok: Byok;
  /** `list`, `create`, `get`, `update`, `delete`, `listKeyAssignments`, `assignKeys`, `unassignKeys`, `listMemberAssignments`, `assignMembers`, `unassignMembers`, `listAllKeyAssignments`, `listAllMemberAssignments` */
  readonly guardrails: Guardrails;
  /** `destinations` */
  readonly observability: Observability;
  /** `list`, `create`, `get`, `update`, `delete`, `provision`, `suspend`, `invoke`, `getDaemonAccess`, `signDaemonRequest`, `getDaemonAccessAlias`, `signDaemonRequestAlias`, `getIcon`, `chat` */
  readonly interns: Interns;
  /** `secrets`, `internSecrets` */
  readonly vault: Vault;
  /** `list`, `get`, `listVersions`, `getVersion`, `createFromChatCompletion`, `createFromResponse`, `createFromMessage` */
  readonly presets: Presets;
  /** `listAppRankings`, `listDailyRankings`, `listSessionCosts` */
  readonly datasets: Datasets;
  /** `list` */
  readonly benchmarks: Benchmarks;
  /** `listTasks` */
  readonly classifications: Classifications;
  /** `list`, `get` */
  readonly tools: Tools;
  /** `create` */
  readonly systemOne: SystemOne;
  /** `create` */
  readonly decisions: Decisions;
}

export interface Chat {
  /** `create` */
  readonly completions: ChatCompletions;
}

export interface ChatCompletions {
  /**
   * Create a chat completion.
   *
   * Sends a conversation to a model and returns its answer, whole or, with `stream: true`, piece by piece.
   *
   * `POST /chat/completions` · needs an API key · takes `X-OpenRouter-Metadata`, `X-OpenRouter-Cache`, `X-OpenRouter-Cache-TTL`, `X-OpenRouter-Cache-Clear`, `x-session-id`, `x-anthropic-beta` in `options.headers`
   *
   * @throws `APIError` for 400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529.
   */
  create<Asked extends boolean | null | undefined = undefined>(params: ChatCompletionCreateParams & { stream?: Asked }, options?: RequestOptions<ChatCompletionsCreateHeaders>): Call<Asked extends true ? Stream<ChatCompletionChunk, ChatCompletion> : ChatCompletion>;
}

export interface Completions {
  /**
   * Create a text completion.
   *
   * Sends a prompt to a model and returns its continuation, whole or, with `stream: true`, piece by piece.
   *
   * `POST /completions` · needs an API key · takes `X-OpenRouter-Metadata`, `X-OpenRouter-Cache`, `X-OpenRouter-Cache-TTL`, `X-OpenRouter-Cache-Clear`, `x-session-id`, `x-anthropic-beta` in `options.headers`
   *
   * @throws `APIError` for 400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529.
   */
  create<Asked extends boolean | null | undefined = undefined>(params: CompletionCreateParams & { stream?: Asked }, options?: RequestOptions<CompletionsCreateHeaders>): Call<Asked extends true ? Stream<CompletionChunk, CompletionResponse> : CompletionResponse>;
}

export interface Responses {
  /**
   * Create a response.
   *
   * Sends a conversation in the Responses format to a model and returns its answer, whole or, with `stream: true`, event by event. Nothing is stored: each request brings the whole conversation.
   *
   * `POST /responses` · needs an API key · takes `X-OpenRouter-Metadata`, `X-OpenRouter-Cache`, `X-OpenRouter-Cache-TTL`, `X-OpenRouter-Cache-Clear`, `x-session-id`, `x-anthropic-beta` in `options.headers`
   *
   * @throws `APIError` for 400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529.
   */
  create<Asked extends boolean | null | undefined = undefined>(params: ResponsesCreateParams & { stream?: Asked }, options?: RequestOptions<ResponsesCreateHeaders>): Call<Asked extends true ? Stream<ResponsesStreamEvent, ResponsesResult> : ResponsesResult>;
}

export interface Embeddings {
  /**
   * Create embeddings.
   *
   * Turns texts, token numbers or inputs made of parts into vectors. Needs an API key. One vector for each input, in the order of the input. Never streams. `encoding_format: base64` makes the answer smaller; each vector is then a string of little-endian 32-bit floats.
   *
   * `POST /embeddings` · needs an API key · takes `x-session-id` in `options.headers`
   *
   * @throws `APIError` for 400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529.
   */
  create(params: EmbeddingsCreateParams, options?: RequestOptions<EmbeddingsCreateHeaders>): Call<EmbeddingsResponse>;
  /**
   * List models that make embeddings.
   *
   * Lists the models `POST /embeddings` takes. No key is needed. Without `offset` and `limit` the whole list comes at once.
   *
   * `GET /embeddings/models` · no key needed
   *
   * @throws `APIError` for 400, 500.
   */
  listModels(query?: EmbeddingsListModelsParams, options?: RequestOptions): PageCall<ModelsListResponse, Model>;
}

export interface Files {
  /**
   * List files.
   *
   * Lists the files of a workspace, page by page. Needs an API key. `provider` selects the format of the response, and with it the parameter that leads to the next page: `cursor` without it, `after` with `openai`, `after_id` with `anthropic`.
   *
   * `GET /files` · needs an API key
   *
   * @throws `APIError` for 400, 401, 403, 429, 500, 502, 503.
   */
  list(query?: FilesListParams, options?: RequestOptions): PageCall<FileListResponse, OpenRouterFile | OpenAIFile | AnthropicFile>;
  /**
   * Upload a file.
   *
   * Uploads a file of at most 100 MB, such as a PDF, an image or a text. Needs an API key. Its type is detected from its content. Sending the request again creates a second file.
   *
   * `POST /files` · needs an API key
   *
   * @throws `APIError` for 400, 401, 403, 413, 429, 500, 502, 503.
   */
  create(params: FileCreateParams, options?: RequestOptions & { query?: FilesCreateQuery | undefined }): Call<FileObject>;
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
  get(fileId: string, query?: FilesGetParams, options?: RequestOptions): Call<FileObject>;
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
  delete(fileId: string, query?: FilesDeleteParams, options?: RequestOptions): Call<FileDeleteResponse>;
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
  downloadContent(fileId: string, query?: FilesDownloadContentParams, options?: RequestOptions): Call<Response>;
}

export interface Containers {
  /** `list`, `get`, `promote`, `downloadContent` */
  readonly files: ContainersFiles;
}

export interface ContainersFiles {
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
  list(containerId: string, query?: ContainersFilesListParams, options?: RequestOptions): PageCall<ContainerFileListResponse, ContainerFile>;
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
  get(containerId: string, fileId: string, query?: Record<string, never>, options?: RequestOptions): Call<ContainerFile>;
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
  promote(containerId: string, fileId: string, options?: RequestOptions): Call<FileObject>;
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
  downloadContent(containerId: string, fileId: string, query?: Record<string, never>, options?: RequestOptions): Call<Response>;
}

export interface Videos {
  /**
   * Create a video.
   *
   * Starts a job that makes a video. Needs an API key. The response comes at once; ask for the state of the job every 30 seconds or so, or give a `callback_url`. A job cannot be cancelled. Sending the request again starts, and bills, a second job.
   *
   * `POST /videos` · needs an API key
   *
   * @throws `APIError` for 400, 401, 402, 403, 404, 413, 429, 500.
   */
  create(params: VideoCreateParams, options?: RequestOptions): Call<Video>;
  /**
   * List models that make videos.
   *
   * Lists the models `POST /videos` takes, with the values each of them takes. Needs an API key.
   *
   * `GET /videos/models` · needs an API key
   *
   * @throws `APIError` for 400, 401, 500.
   */
  listModels(query?: Record<string, never>, options?: RequestOptions): Call<VideoModelsListResponse>;
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
  get(jobId: string, query?: Record<string, never>, options?: RequestOptions): Call<Video>;
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
  downloadContent(jobId: string, query?: VideosDownloadContentParams, options?: RequestOptions): Call<Response>;
}

export interface Batches {
  /**
   * List batches.
   *
   * Lists the batches of the account, newest first, page by page. Needs an API key. Results are not included.
   *
   * `GET /batches` · needs an API key
   *
   * @throws `APIError` for 400, 401, 429, 500, 502.
   */
  list(query?: BatchesListParams, options?: RequestOptions): PageCall<BatchListResponse, BatchListItem>;
  /**
   * Create a batch.
   *
   * Submits many requests for one operation and one model, to be run within a day at about half the price. Needs an API key. `endpoint`, `model` and `callback_url` must stand before `requests` in the body. A batch cannot be cancelled. Sending the request again starts, and bills, a second batch.
   *
   * `POST /batches` · needs an API key
   *
   * @throws `APIError` for 400, 401, 402, 403, 413, 429, 500, 502.
   */
  create(params: BatchCreateParams, options?: RequestOptions): Call<Batch>;
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
  get(id: string, query?: Record<string, never>, options?: RequestOptions): Call<Batch>;
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
  delete(id: string, options?: RequestOptions): Call<BatchDeleted>;
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
  listResults(id: string, query?: BatchesListResultsParams, options?: RequestOptions): PageCall<BatchResultsResponse, BatchResult>;
}

export interface Images {
  /**
   * Generate an image.
   *
   * Makes images from a text, and from other images if the model takes them. Needs an API key. With `stream: true`, models that can stream return previews on the way; one event can hold a whole image of several megabytes. It can take minutes.
   *
   * `POST /images` · needs an API key
   *
   * @throws `APIError` for 400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529.
   */
  generate<Asked extends boolean | null | undefined = undefined>(params: ImageGenerateParams & { stream?: Asked }, options?: RequestOptions): Call<Asked extends true ? Stream<ImageStreamEvent, ImagesResponse> : ImagesResponse>;
  /**
   * List models that make images.
   *
   * Lists the models `POST /images` takes, with the parameters each of them takes. No key is needed.
   *
   * `GET /images/models` · no key needed
   *
   * @throws `APIError` for 400, 500.
   */
  listModels(query?: Record<string, never>, options?: RequestOptions): Call<ImageModelsListResponse>;
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
  listModelEndpoints(author: string, slug: string, query?: Record<string, never>, options?: RequestOptions): Call<ImageModelEndpointsResponse>;
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
  listModelEndpoints(authorSlug: string, query?: Record<string, never>, options?: RequestOptions): Call<ImageModelEndpointsResponse>;
}

export interface Messages {
  /**
   * Create a message.
   *
   * Sends a conversation in Anthropic's Messages format to any model and returns its message, as a whole or, with `stream: true`, event by event. Needs an API key, sent as a bearer token.
   *
   * `POST /messages` · needs an API key · takes `X-OpenRouter-Metadata`, `x-session-id`, `x-anthropic-beta` in `options.headers`
   *
   * @throws `APIError` for 400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529.
   */
  create<Asked extends boolean | null | undefined = undefined>(params: MessageCreateParams & { stream?: Asked }, options?: RequestOptions<MessagesCreateHeaders>): Call<Asked extends true ? Stream<MessageStreamEvent, Message> : Message>;
}

export interface Audio {
  /** `create` */
  readonly speech: AudioSpeech;
  /** `create` */
  readonly transcriptions: AudioTranscriptions;
}

export interface AudioSpeech {
  /**
   * Speak a text.
   *
   * Turns a text into speech. Needs an API key. The response is the audio; its content type says in which format. Raw samples (`pcm`, the default) have rate and channels there: `audio/pcm;rate=24000;channels=1`.
   *
   * `POST /audio/speech` · needs an API key
   *
   * @throws `APIError` for 400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 524, 529.
   */
  create(params: SpeechCreateParams, options?: RequestOptions): Call<Response>;
}

export interface AudioTranscriptions {
  /**
   * Transcribe audio.
   *
   * Turns speech into text. Needs an API key. The audio is sent as base64 or a URL in a JSON body, or as a file of at most 25 MB in a multipart body. Never streams.
   *
   * `POST /audio/transcriptions` · needs an API key
   *
   * @throws `APIError` for 400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 504, 524, 529.
   */
  create(params: TranscriptionCreateParams, options?: RequestOptions): Call<Transcription>;
  /**
   * Transcribe audio.
   *
   * Turns speech into text. Needs an API key. The audio is sent as base64 or a URL in a JSON body, or as a file of at most 25 MB in a multipart body. Never streams.
   *
   * `POST /audio/transcriptions` · needs an API key
   *
   * @throws `APIError` for 400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 504, 524, 529.
   */
  create(params: TranscriptionUploadParams, options?: RequestOptions): Call<Transcription>;
}

export interface Models {
  /**
   * List models.
   *
   * Lists the models of the catalogue that meet the filters. No key is needed. Without `offset` and `limit` the whole list comes at once; either of them switches paging on. Only models that make text are listed unless `output_modalities` says otherwise. With `use_rss` the answer is a feed, as text.
   *
   * `GET /models` · no key needed
   *
   * @throws `APIError` for 400, 403, 500.
   */
  list(query: ModelsListParams & { use_rss: true }, options?: RequestOptions): Call<string>;
  /**
   * List models.
   *
   * Lists the models of the catalogue that meet the filters. No key is needed. Without `offset` and `limit` the whole list comes at once; either of them switches paging on. Only models that make text are listed unless `output_modalities` says otherwise. With `use_rss` the answer is a feed, as text.
   *
   * `GET /models` · no key needed
   *
   * @throws `APIError` for 400, 403, 500.
   */
  list(query?: ModelsListParams, options?: RequestOptions): PageCall<ModelsListResponse, Model>;
  /**
   * Count models.
   *
   * Tells how many models there are. No key is needed. Only models that make text count unless `output_modalities` says otherwise.
   *
   * `GET /models/count` · no key needed
   *
   * @throws `APIError` for 400, 403, 500.
   */
  count(query?: ModelsCountParams, options?: RequestOptions): Call<ModelsCountResponse>;
  /**
   * List models the account may use.
   *
   * Lists the models that are left after the account's provider preferences, privacy settings and guardrails. Needs an API key. The regional hosts list what can be served within their region. Without `offset` and `limit` the whole list comes at once.
   *
   * `GET /models/user` · needs an API key
   *
   * @throws `APIError` for 400, 401, 403, 404, 500.
   */
  listForUser(query?: ModelsListForUserParams, options?: RequestOptions): PageCall<ModelsListResponse, Model>;
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
  listEndpoints(author: string, slug: string, query?: Record<string, never>, options?: RequestOptions): Call<ModelEndpointsResponse>;
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
  listEndpoints(authorSlug: string, query?: Record<string, never>, options?: RequestOptions): Call<ModelEndpointsResponse>;
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
  get(author: string, slug: string, query?: Record<string, never>, options?: RequestOptions): Call<ModelResponse>;
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
  get(authorSlug: string, query?: Record<string, never>, options?: RequestOptions): Call<ModelResponse>;
}

export interface Endpoints {
  /**
   * List endpoints with zero data retention.
   *
   * Lists the endpoints that stay when a request asks for zero data retention (`provider.zdr`). No key is needed.
   *
   * `GET /endpoints/zdr` · no key needed
   *
   * @throws `APIError` for 403, 500.
   */
  listZdr(query?: Record<string, never>, options?: RequestOptions): Call<EndpointsListResponse>;
}

export interface Parameters {
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
  get(author: string, slug: string, query?: ParametersGetParams, options?: RequestOptions): Call<ModelParametersResponse>;
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
  get(authorSlug: string, query?: ParametersGetParams, options?: RequestOptions): Call<ModelParametersResponse>;
}

export interface Providers {
  /**
   * List providers.
   *
   * Lists the companies that serve models, with their policies and places. No key is needed.
   *
   * `GET /providers` · no key needed
   *
   * @throws `APIError` for 429, 500.
   */
  list(query?: Record<string, never>, options?: RequestOptions): Call<ProvidersListResponse>;
}

export interface Generations {
  /**
   * Get a generation.
   *
   * Tells what one request did and cost, by the `id` of its answer or its `X-Generation-Id` header. Needs an API key of the account that made the request. Generations are stored a moment after the answer: a 404 within the first seconds, longer after a cancelled stream, only means that it is not there yet.
   *
   * `GET /generation` · needs an API key
   *
   * @throws `APIError` for 400, 401, 402, 403, 404, 429, 500, 502, 524, 529.
   */
  get(query: GenerationsGetParams, options?: RequestOptions): Call<GenerationResponse>;
  /**
   * Get the content of a generation.
   *
   * Returns the stored input and output of a generation. Needs an API key of the account that made the request. Only there if the account stores inputs and outputs; otherwise the request fails with 403 or 404. A generation is stored a moment after its response, so that an early 404 can mean that it is not there yet.
   *
   * `GET /generation/content` · needs an API key
   *
   * @throws `APIError` for 401, 403, 404, 429, 500, 502, 524, 529.
   */
  getContent(query: GenerationsGetContentParams, options?: RequestOptions): Call<GenerationContentResponse>;
  /**
   * Report a problem with a generation.
   *
   * Reports a problem with a generation to OpenRouter. Needs a management key.
   *
   * `POST /generation/feedback` · needs a management key
   *
   * @throws `APIError` for 400, 401, 403, 404, 429, 500.
   */
  submitFeedback(params: GenerationFeedbackParams, options?: RequestOptions): Call<GenerationFeedbackResponse>;
}

export interface CreditsResource {
  /**
   * Get the credits of the account.
   *
   * Tells the credits ever bought and ever used; the difference is the balance. Needs a management key. With an API key, `GET /key` tells what is left of that key's limit.
   *
   * `GET /credits` · needs a management key
   *
   * @throws `APIError` for 401, 403, 500.
   */
  get(query?: Record<string, never>, options?: RequestOptions): Call<CreditsResponse>;
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
  createCoinbaseCharge(params: CoinbaseChargeCreateParams, options?: RequestOptions): Call<CoinbaseChargeResponse>;
}

export interface Analytics {
  /**
   * Get usage by day.
   *
   * Lists usage by day, model, endpoint and provider for the last 30 days that are over, UTC; today is not among them. Needs a management key.
   *
   * `GET /activity` · needs a management key
   *
   * @throws `APIError` for 400, 401, 403, 404, 500.
   */
  getActivity(query?: AnalyticsGetActivityParams, options?: RequestOptions): Call<ActivityResponse>;
  /**
   * Get metrics and dimensions.
   *
   * Returns the names of the metrics, dimensions, granularities and operators that `analytics.query` takes. Needs a management key.
   *
   * `GET /analytics/meta` · needs a management key
   *
   * @throws `APIError` for 401, 403, 500.
   */
  getMeta(query?: Record<string, never>, options?: RequestOptions): Call<AnalyticsMetaResponse>;
  /**
   * Query usage.
   *
   * Returns rows of metrics, grouped by dimensions and time. It only reads, so it may be repeated. A query that takes too long ends with 408: ask for less time, or fewer dimensions. Needs a management key.
   *
   * `POST /analytics/query` · needs a management key
   *
   * @throws `APIError` for 400, 401, 403, 408, 500.
   */
  query(params: AnalyticsQueryParams, options?: RequestOptions): Call<AnalyticsQueryResponse>;
}

export interface Keys {
  /**
   * List keys.
   *
   * Lists the keys of the default workspace, or of another one, newest first, 100 at once. Needs a management key. There is no total: a page with fewer than 100 keys is the last one. Disabled keys are left out unless asked for.
   *
   * `GET /keys` · needs a management key
   *
   * @throws `APIError` for 400, 401, 403, 429, 500.
   */
  list(query?: KeysListParams, options?: RequestOptions): PageCall<KeysListResponse, ApiKey>;
  /**
   * Create a key.
   *
   * Makes an API key and answers its text, which is never told again: store it at once. Needs a management key. A call that is repeated makes a second key.
   *
   * `POST /keys` · needs a management key
   *
   * @throws `APIError` for 400, 401, 403, 429, 500.
   */
  create(params: KeyCreateParams, options?: RequestOptions): Call<KeyCreateResponse>;
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
  get(hash: string, query?: Record<string, never>, options?: RequestOptions): Call<KeyResponse>;
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
  update(hash: string, params: KeyUpdateParams, options?: RequestOptions): Call<KeyResponse>;
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
  delete(hash: string, options?: RequestOptions): Call<KeyDeleteResponse>;
  /**
   * Get the current key.
   *
   * Tells label, limits and usage of the key the request is made with; it works with API keys and management keys. `limit_remaining` is the way to see a spending limit coming, since answers carry no such headers.
   *
   * `GET /key` · needs an API key
   *
   * @throws `APIError` for 401, 500.
   */
  getCurrent(query?: Record<string, never>, options?: RequestOptions): Call<CurrentKeyResponse>;
}

export interface Oauth {
  /**
   * Exchange a code for a key.
   *
   * Ends a sign-in: exchanges the code that came back to the app for an API key of the user. No key is needed. The code works once and for 10 minutes. `code_challenge_method` must be the one the sign-in was started with.
   *
   * `POST /auth/keys` · sends no key
   *
   * @throws `APIError` for 400, 403, 500.
   */
  exchangeAuthCode(params: AuthCodeExchangeParams, options?: RequestOptions): Call<AuthCodeExchangeResponse>;
  /**
   * Create a code.
   *
   * Makes a code for the account of the key, as the sign-in page would do, for apps that start the sign-in from a server. Needs an API key. The code is exchanged with `POST /auth/keys`.
   *
   * `POST /auth/keys/code` · needs an API key
   *
   * @throws `APIError` for 400, 401, 403, 409, 500.
   */
  createAuthCode(params: AuthCodeCreateParams, options?: RequestOptions): Call<AuthCodeResponse>;
  /**
   * Exchange a token of a workload.
   *
   * Preview: that no key is needed is not confirmed. Exchanges a JWT of your identity provider for a short-lived access token, under a policy of the organization (workload identity federation, RFC 8693). No key is sent: the JWT is the credential. The access token takes the place of an API key until it expires; then exchange again.
   *
   * `POST /oauth/token` · sends no key
   *
   * @throws `APIError` for 400, 413, 429, 500, 503.
   */
  exchangeToken(params: TokenExchangeParams, options?: RequestOptions): Call<TokenExchangeResponse>;
  /**
   * List the keys that access tokens are signed with.
   *
   * Preview: that no key is needed is not confirmed. Returns the public keys with which the access tokens of `oauth.exchangeToken` can be verified. No key is needed.
   *
   * `GET /oauth/jwks` · sends no key
   *
   * @throws `APIError` for 429, 500.
   */
  listSigningKeys(query?: Record<string, never>, options?: RequestOptions): Call<OAuthSigningKeysResponse>;
}

export interface Rerank {
  /**
   * Rerank documents.
   *
   * Sorts documents by how well each answers a query. Needs an API key. Results come in order of relevance; `index` points back into the request. Never streams.
   *
   * `POST /rerank` · needs an API key
   *
   * @throws `APIError` for 400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 524, 529.
   */
  create(params: RerankCreateParams, options?: RequestOptions): Call<RerankResponse>;
}

export interface Workspaces {
  /** `list`, `get`, `set`, `delete` */
  readonly budgets: WorkspacesBudgets;
  /** `list`, `add`, `remove` */
  readonly members: WorkspacesMembers;
  /**
   * List workspaces.
   *
   * Lists the workspaces of the account, one page at a time. Needs a management key.
   *
   * `GET /workspaces` · needs a management key
   *
   * @throws `APIError` for 401, 403, 500.
   */
  list(query?: WorkspacesListParams, options?: RequestOptions): PageCall<WorkspacesListResponse, Workspace>;
  /**
   * Create a workspace.
   *
   * Creates a workspace and returns it. Needs a management key. The slug must not be taken.
   *
   * `POST /workspaces` · needs a management key
   *
   * @throws `APIError` for 400, 401, 403, 500.
   */
  create(params: WorkspaceCreateParams, options?: RequestOptions): Call<WorkspaceResponse>;
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
  get(id: string, query?: Record<string, never>, options?: RequestOptions): Call<WorkspaceResponse>;
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
  update(id: string, params: WorkspaceUpdateParams, options?: RequestOptions): Call<WorkspaceResponse>;
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
  delete(id: string, query?: WorkspacesDeleteParams, options?: RequestOptions): Call<WorkspaceDeleteResponse>;
}

export interface WorkspacesBudgets {
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
  list(id: string, query?: Record<string, never>, options?: RequestOptions): Call<WorkspaceBudgetsListResponse>;
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
  get(id: string, interval: 'daily' | 'weekly' | 'monthly' | 'lifetime', query?: Record<string, never>, options?: RequestOptions): Call<WorkspaceBudgetResponse>;
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
  set(id: string, interval: 'daily' | 'weekly' | 'monthly' | 'lifetime', params: WorkspaceBudgetSetParams, options?: RequestOptions): Call<WorkspaceBudgetResponse>;
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
  delete(id: string, interval: 'daily' | 'weekly' | 'monthly' | 'lifetime', options?: RequestOptions): Call<WorkspaceBudgetDeleteResponse>;
}

export interface WorkspacesMembers {
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
  list(id: string, query?: WorkspacesMembersListParams, options?: RequestOptions): PageCall<WorkspaceMembersListResponse, WorkspaceMember>;
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
  add(id: string, params: WorkspaceMembersAddParams, options?: RequestOptions): Call<WorkspaceMembersAddResponse>;
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
  remove(id: string, params: WorkspaceMembersRemoveParams, options?: RequestOptions): Call<WorkspaceMembersRemoveResponse>;
}

export interface Organization {
  /**
   * List the members of the organization.
   *
   * Lists the users who belong to the organization, one page at a time. Needs a management key.
   *
   * `GET /organization/members` · needs a management key
   *
   * @throws `APIError` for 401, 403, 404, 500.
   */
  listMembers(query?: OrganizationListMembersParams, options?: RequestOptions): PageCall<OrganizationMembersListResponse, OrganizationMember>;
  /**
   * Get the settings of the organization.
   *
   * Preview: which errors this operation can return is not confirmed. Returns the settings that apply to the whole organization. Needs a management key.
   *
   * `GET /organization/settings` · needs a management key
   *
   * @throws `APIError` for 401, 403, 404, 500.
   */
  getSettings(query?: Record<string, never>, options?: RequestOptions): Call<OrganizationSettingsResponse>;
  /**
   * Change the settings of the organization.
   *
   * Preview: which errors this operation can return is not confirmed. Changes the settings that are sent and keeps the others. Needs a management key.
   *
   * `PATCH /organization/settings` · needs a management key
   *
   * @throws `APIError` for 400, 401, 403, 404, 500.
   */
  updateSettings(params: OrganizationSettingsUpdateParams, options?: RequestOptions): Call<OrganizationSettingsResponse>;
}

export interface Scim {
  /** `list`, `create`, `get`, `update`, `delete` */
  readonly groupMappings: ScimGroupMappings;
  /** `create`, `get` */
  readonly syncJobs: ScimSyncJobs;
  /**
   * List SCIM groups.
   *
   * Lists the groups that the identity provider has sent, as they were last synchronized. Needs a management key.
   *
   * `GET /scim/groups` · needs a management key
   *
   * @throws `APIError` for 401, 403, 404, 500.
   */
  listGroups(query?: ScimListGroupsParams, options?: RequestOptions): PageCall<ScimGroupsListResponse, ScimGroup>;
}

export interface ScimGroupMappings {
  /**
   * List group mappings.
   *
   * Lists which SCIM group gives its members which role in which workspace. Needs a management key.
   *
   * `GET /scim/group-mappings` · needs a management key
   *
   * @throws `APIError` for 401, 403, 404, 500.
   */
  list(query?: ScimGroupMappingsListParams, options?: RequestOptions): PageCall<ScimGroupMappingsListResponse, ScimGroupMapping>;
  /**
   * Map a group to a workspace.
   *
   * Gives all present and future members of a SCIM group a role in a workspace. Needs a management key. When a call is repeated because its response was lost, 409 means that the first one succeeded.
   *
   * `POST /scim/group-mappings` · needs a management key
   *
   * @throws `APIError` for 400, 401, 403, 404, 409, 500.
   */
  create(params: ScimGroupMappingCreateParams, options?: RequestOptions): Call<ScimGroupMappingResponse>;
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
  get(id: string, query?: Record<string, never>, options?: RequestOptions): Call<ScimGroupMappingResponse>;
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
  update(id: string, params: ScimGroupMappingUpdateParams, options?: RequestOptions): Call<ScimGroupMappingResponse>;
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
  delete(id: string, query: ScimGroupMappingsDeleteParams, options?: RequestOptions): Call<ScimGroupMappingDeleteResponse>;
}

export interface ScimSyncJobs {
  /**
   * Start a synchronization.
   *
   * Asks for all groups to be read from the identity provider again, and returns at once with a job that is queued. Ask for the job until it has ended. Needs a management key.
   *
   * `POST /scim/sync-jobs` · needs a management key
   *
   * @throws `APIError` for 401, 403, 404, 500.
   */
  create(options?: RequestOptions): Call<ScimSyncJobResponse>;
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
  get(id: string, query?: Record<string, never>, options?: RequestOptions): Call<ScimSyncJobResponse>;
}

export interface ExternalUsers {
  /**
   * List external users.
   *
   * Preview: the statuses and `total_count` are not confirmed. Lists the people and systems the application has registered under its own identifiers. Needs a management key.
   *
   * `GET /external-users` · needs a management key
   *
   * @throws `APIError` for 400, 401, 403, 404, 500.
   */
  list(query?: ExternalUsersListParams, options?: RequestOptions): PageCall<ExternalUsersListResponse, ExternalUser>;
  /**
   * Register an external user.
   *
   * Registers a person or system under an identifier of the application. Needs a management key. When a call is repeated because its response was lost, 409 means that the first one succeeded.
   *
   * `POST /external-users` · needs a management key
   *
   * @throws `APIError` for 400, 401, 403, 404, 409, 500.
   */
  create(params: ExternalUserCreateParams, options?: RequestOptions): Call<ExternalUserResponse>;
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
  get(user: string, query?: Record<string, never>, options?: RequestOptions): Call<ExternalUserResponse>;
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
  update(user: string, params: ExternalUserUpdateParams, options?: RequestOptions): Call<ExternalUserResponse>;
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
  delete(user: string, options?: RequestOptions): Call<ExternalUserResponse>;
}

export interface PrivateEndpoints {
  /**
   * List private endpoints.
   *
   * Lists the endpoints that serve catalogue models to this organization only. There are no pages. Needs a management key.
   *
   * `GET /private-endpoints` · needs a management key
   *
   * @throws `APIError` for 401, 403, 408, 500.
   */
  list(query?: Record<string, never>, options?: RequestOptions): Call<PrivateEndpointsListResponse>;
  /**
   * Create a private endpoint.
   *
   * Creates an endpoint as a draft and, with `activate`, validates and activates it. When that fails, the draft exists all the same and is in `data.endpoint` of the error's body. With an `Idempotency-Key`, a repeated call creates nothing twice. Needs a management key.
   *
   * `POST /private-endpoints` · needs a management key · takes `Idempotency-Key` in `options.headers`
   *
   * @throws `APIError` for 400, 401, 403, 404, 408, 409, 422, 500, 502.
   */
  create(params: PrivateEndpointCreateParams, options?: RequestOptions<PrivateEndpointsCreateHeaders>): Call<ManagedPrivateEndpointResponse>;
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
  get(id: string, query?: Record<string, never>, options?: RequestOptions): Call<PrivateEndpointResponse>;
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
  update(id: string, params: PrivateEndpointUpdateParams, options?: RequestOptions): Call<PrivateEndpointResponse>;
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
  delete(id: string, query?: PrivateEndpointsDeleteParams, options?: RequestOptions): Call<PrivateEndpointDeleteResponse>;
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
  activate(id: string, options?: RequestOptions): Call<ManagedPrivateEndpointResponse>;
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
  disable(id: string, options?: RequestOptions): Call<ManagedPrivateEndpointResponse>;
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
  enable(id: string, options?: RequestOptions): Call<ManagedPrivateEndpointResponse>;
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
  validate(id: string, params: PrivateEndpointActivation, options?: RequestOptions): Call<PrivateEndpointValidationResponse>;
}

export interface PrivateProviders {
  /**
   * List private providers.
   *
   * Preview: the statuses are not confirmed. Lists the providers that the organization has added for its own use. There are no pages. Needs a management key.
   *
   * `GET /private-providers` · needs a management key
   *
   * @throws `APIError` for 401, 403, 500.
   */
  list(query?: Record<string, never>, options?: RequestOptions): Call<PrivateProvidersListResponse>;
  /**
   * Create a private provider.
   *
   * Preview: the statuses are not confirmed. Adds a provider of the organization's own, for its private endpoints. Needs a management key.
   *
   * `POST /private-providers` · needs a management key
   *
   * @throws `APIError` for 400, 401, 403, 409, 500.
   */
  create(params: PrivateProviderCreateParams, options?: RequestOptions): Call<PrivateProviderResponse>;
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
  get(slug: string, query?: Record<string, never>, options?: RequestOptions): Call<PrivateProviderResponse>;
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
  update(slug: string, params: PrivateProviderUpdateParams, options?: RequestOptions): Call<PrivateProviderResponse>;
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
  delete(slug: string, options?: RequestOptions): Call<PrivateProviderDeleteResponse>;
}

export interface Byok {
  /**
   * List provider keys.
   *
   * Lists the account's own keys of providers, one page at a time. Needs a management key.
   *
   * `GET /byok` · needs a management key
   *
   * @throws `APIError` for 400, 401, 403, 500.
   */
  list(query?: ByokListParams, options?: RequestOptions): PageCall<ByokKeysListResponse, ByokKey>;
  /**
   * Store a provider key.
   *
   * Stores a key of a provider; requests use it from then on. The key itself is encrypted and never returned. Needs a management key. A call that is repeated stores the key twice.
   *
   * `POST /byok` · needs a management key
   *
   * @throws `APIError` for 400, 401, 403, 500.
   */
  create(params: ByokKeyCreateParams, options?: RequestOptions): Call<ByokKeyResponse>;
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
  get(id: string, query?: Record<string, never>, options?: RequestOptions): Call<ByokKeyResponse>;
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
  update(id: string, params: ByokKeyUpdateParams, options?: RequestOptions): Call<ByokKeyResponse>;
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
  delete(id: string, options?: RequestOptions): Call<ByokKeyDeleteResponse>;
}

export interface Guardrails {
  /**
   * List guardrails.
   *
   * Lists the guardrails of a workspace, one page at a time. Needs a management key.
   *
   * `GET /guardrails` · needs a management key
   *
   * @throws `APIError` for 400, 401, 403, 500.
   */
  list(query?: GuardrailsListParams, options?: RequestOptions): PageCall<GuardrailsListResponse, Guardrail>;
  /**
   * Create a guardrail.
   *
   * Creates a guardrail. It applies to nobody until it is assigned to keys or members. Needs a management key. A call that is repeated creates a second guardrail.
   *
   * `POST /guardrails` · needs a management key
   *
   * @throws `APIError` for 400, 401, 403, 500.
   */
  create(params: GuardrailCreateParams, options?: RequestOptions): Call<GuardrailResponse>;
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
  get(id: string, query?: Record<string, never>, options?: RequestOptions): Call<GuardrailResponse>;
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
  update(id: string, params: GuardrailUpdateParams, options?: RequestOptions): Call<GuardrailResponse>;
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
  delete(id: string, options?: RequestOptions): Call<GuardrailDeleteResponse>;
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
  listKeyAssignments(id: string, query?: GuardrailsListKeyAssignmentsParams, options?: RequestOptions): PageCall<GuardrailKeyAssignmentsListResponse, GuardrailKeyAssignment>;
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
  assignKeys(id: string, params: GuardrailKeysAssignParams, options?: RequestOptions): Call<GuardrailKeysAssignResponse>;
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
  unassignKeys(id: string, params: GuardrailKeysUnassignParams, options?: RequestOptions): Call<GuardrailKeysUnassignResponse>;
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
  listMemberAssignments(id: string, query?: GuardrailsListMemberAssignmentsParams, options?: RequestOptions): PageCall<GuardrailMemberAssignmentsListResponse, GuardrailMemberAssignment>;
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
  assignMembers(id: string, params: GuardrailMembersAssignParams, options?: RequestOptions): Call<GuardrailMembersAssignResponse>;
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
  unassignMembers(id: string, params: GuardrailMembersUnassignParams, options?: RequestOptions): Call<GuardrailMembersUnassignResponse>;
  /**
   * List all assignments to keys.
   *
   * Lists the assignments of all guardrails to keys, one page at a time. Needs a management key.
   *
   * `GET /guardrails/assignments/keys` · needs a management key
   *
   * @throws `APIError` for 401, 403, 500.
   */
  listAllKeyAssignments(query?: GuardrailsListAllKeyAssignmentsParams, options?: RequestOptions): PageCall<GuardrailKeyAssignmentsListResponse, GuardrailKeyAssignment>;
  /**
   * List all assignments to members.
   *
   * Lists the assignments of all guardrails to members, one page at a time. Needs a management key.
   *
   * `GET /guardrails/assignments/members` · needs a management key
   *
   * @throws `APIError` for 401, 403, 500.
   */
  listAllMemberAssignments(query?: GuardrailsListAllMemberAssignmentsParams, options?: RequestOptions): PageCall<GuardrailMemberAssignmentsListResponse, GuardrailMemberAssignment>;
}

export interface Observability {
  /** `list`, `create`, `get`, `update`, `delete` */
  readonly destinations: ObservabilityDestinations;
}

export interface ObservabilityDestinations {
  /**
   * List destinations.
   *
   * Lists the destinations that traces of a workspace are sent to, one page at a time. Credentials are masked. Needs a management key.
   *
   * `GET /observability/destinations` · needs a management key
   *
   * @throws `APIError` for 400, 401, 403, 500.
   */
  list(query?: ObservabilityDestinationsListParams, options?: RequestOptions): PageCall<ObservabilityDestinationsListResponse, ObservabilityDestination>;
  /**
   * Create a destination.
   *
   * Creates a destination for the traces of a workspace, after a trial connection. A workspace can have five of each type. Needs a management key. When a call is repeated because its response was lost, 409 means that the first one succeeded.
   *
   * `POST /observability/destinations` · needs a management key
   *
   * @throws `APIError` for 400, 401, 403, 409, 500.
   */
  create(params: ObservabilityDestinationCreateParams, options?: RequestOptions): Call<ObservabilityDestinationResponse>;
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
  get(id: string, query?: Record<string, never>, options?: RequestOptions): Call<ObservabilityDestinationResponse>;
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
  update(id: string, params: ObservabilityDestinationUpdateParams, options?: RequestOptions): Call<ObservabilityDestinationResponse>;
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
  delete(id: string, options?: RequestOptions): Call<ObservabilityDestinationDeleteResponse>;
}

export interface Interns {
  /** `completions` */
  readonly chat: InternsChat;
  /**
   * List interns.
   *
   * Lists the interns of the key's workspace or of another one. Management keys are refused; accounts outside the programme receive a 404.
   *
   * `GET /interns` · needs an API key
   *
   * @throws `APIError` for 400, 401, 403, 404, 408, 500.
   */
  list(query?: InternsListParams, options?: RequestOptions): PageCall<InternsListResponse, Intern>;
  /**
   * Create an intern.
   *
   * Creates an intern and, with `provision: true`, starts to provision it; ask for it until its `status` is `running`. A repeated call with the same `Idempotency-Key` creates nothing twice. Without the header the server derives a key from the body. Management keys are refused; accounts outside the programme receive a 404.
   *
   * `POST /interns` · needs an API key · takes `Idempotency-Key` in `options.headers`
   *
   * @throws `APIError` for 400, 401, 403, 404, 408, 409, 413, 415, 500, 502.
   */
  create(params: InternCreateParams, options?: RequestOptions<InternsCreateHeaders>): Call<Intern>;
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
  get(internId: string, query?: Record<string, never>, options?: RequestOptions): Call<Intern>;
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
  update(internId: string, params: InternUpdateParams, options?: RequestOptions): Call<Intern>;
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
  delete(internId: string, params?: InternDeleteParams, options?: RequestOptions): Call<InternDeleteResponse>;
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
  provision(internId: string, options?: RequestOptions): Call<InternProvisionResponse>;
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
  suspend(internId: string, options?: RequestOptions): Call<InternSuspendResponse>;
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
  invoke(internId: string, params: InternInvokeParams, options?: RequestOptions): Call<InternInvokeResponse>;
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
  getDaemonAccess(internId: string, query?: Record<string, never>, options?: RequestOptions): Call<InternDaemonAccess>;
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
  signDaemonRequest(internId: string, params: InternDaemonSignParams, options?: RequestOptions): Call<InternDaemonSignResponse>;
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
  getDaemonAccessAlias(internId: string, query?: Record<string, never>, options?: RequestOptions): Call<InternDaemonAccess>;
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
  signDaemonRequestAlias(internId: string, params: InternDaemonSignParams, options?: RequestOptions): Call<InternDaemonSignResponse>;
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
  getIcon(internId: string, query?: Record<string, never>, options?: RequestOptions): Call<Response>;
}

export interface InternsChat {
  /** `create` */
  readonly completions: InternsChatCompletions;
}

export interface InternsChatCompletions {
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
  create(internId: string, params: InternChatCompletionCreateParams & { stream: true }, options?: RequestOptions): Call<Stream<InternChatCompletionChunk, Record<string, unknown>> | InternChatSteeredResponse>;
}

export interface Vault {
  /** `list`, `set`, `delete` */
  readonly secrets: VaultSecrets;
  /** `list`, `set`, `delete`, `copy`, `listEffective` */
  readonly internSecrets: VaultInternSecrets;
}

export interface VaultSecrets {
  /**
   * List the secrets of the workspace.
   *
   * Lists the secrets of the workspace that the key belongs to, without their values. Lists end at an offset of 10,000. Accounts outside the programme receive a 404.
   *
   * `GET /vault/secrets` · needs an API key
   *
   * @throws `APIError` for 400, 401, 403, 404, 408, 429, 500, 502, 503, 504.
   */
  list(query?: VaultSecretsListParams, options?: RequestOptions): PageCall<VaultSecretsListResponse, VaultSecret>;
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
  set(name: string, params: VaultSecretSetParams, options?: RequestOptions): Call<VaultSecretResponse>;
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
  delete(name: string, options?: RequestOptions): Call<void>;
}

export interface VaultInternSecrets {
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
  list(internId: string, query?: VaultInternSecretsListParams, options?: RequestOptions): PageCall<VaultSecretsListResponse, VaultSecret>;
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
  set(internId: string, name: string, params: VaultSecretSetParams, options?: RequestOptions): Call<VaultSecretResponse>;
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
  delete(internId: string, name: string, options?: RequestOptions): Call<void>;
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
  copy(internId: string, params: VaultSecretCopyParams, options?: RequestOptions): Call<VaultSecretCopyResponse>;
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
  listEffective(internId: string, query?: VaultInternSecretsListEffectiveParams, options?: RequestOptions): PageCall<VaultEffectiveSecretsListResponse, VaultEffectiveSecret>;
}

export interface Presets {
  /**
   * List presets.
   *
   * Lists the presets the key can use, last changed first, one page at a time. Needs an API key.
   *
   * `GET /presets` · needs an API key
   *
   * @throws `APIError` for 400, 401, 500.
   */
  list(query?: PresetsListParams, options?: RequestOptions): PageCall<PresetsListResponse, Preset>;
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
  get(slug: string, query?: Record<string, never>, options?: RequestOptions): Call<PresetResponse>;
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
  listVersions(slug: string, query?: PresetsListVersionsParams, options?: RequestOptions): PageCall<PresetVersionsListResponse, PresetVersion>;
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
  getVersion(slug: string, version: string, query?: Record<string, never>, options?: RequestOptions): Call<PresetVersionResponse>;
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
  createFromChatCompletion(slug: string, params: ChatCompletionCreateParams, options?: RequestOptions): Call<PresetResponse>;
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
  createFromResponse(slug: string, params: ResponsesCreateParams, options?: RequestOptions): Call<PresetResponse>;
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
  createFromMessage(slug: string, params: MessageCreateParams, options?: RequestOptions): Call<PresetResponse>;
}

export interface Datasets {
  /**
   * List the most used apps.
   *
   * Lists public apps by tokens, most used first, one page at a time. Needs an API key. Only the first 200 apps can be reached: `offset` is at most 100.
   *
   * `GET /datasets/app-rankings` · needs an API key
   *
   * @throws `APIError` for 400, 401, 429, 500.
   */
  listAppRankings(query?: DatasetsListAppRankingsParams, options?: RequestOptions): PageCall<AppRankingsListResponse, AppRanking>;
  /**
   * List tokens by day and model.
   *
   * Returns for each day the 50 most used models with their tokens, and the rest as `other`, all at once. Needs an API key.
   *
   * `GET /datasets/rankings-daily` · needs an API key
   *
   * @throws `APIError` for 400, 401, 429, 500.
   */
  listDailyRankings(query?: DatasetsListDailyRankingsParams, options?: RequestOptions): Call<DailyRankingsListResponse>;
  /**
   * List what sessions cost.
   *
   * Lists the median cost of agent sessions by app, model and number of turns, one page at a time. Needs an API key. `offset` is at most 5000.
   *
   * `GET /datasets/session-cost` · needs an API key
   *
   * @throws `APIError` for 400, 401, 429, 500.
   */
  listSessionCosts(query?: DatasetsListSessionCostsParams, options?: RequestOptions): PageCall<SessionCostsListResponse, SessionCost>;
}

export interface Benchmarks {
  /**
   * List benchmark results.
   *
   * Returns benchmark results of models from several sources, all at once. Needs an API key. Show the citation of the source where you show its results.
   *
   * `GET /benchmarks` · needs an API key
   *
   * @throws `APIError` for 400, 401, 429, 500.
   */
  list(query?: BenchmarksListParams, options?: RequestOptions): Call<BenchmarksListResponse>;
}

export interface Classifications {
  /**
   * List the tasks that models are used for.
   *
   * Returns the shares of tasks in a sample of all requests on OpenRouter, and the models most used for each. Needs an API key.
   *
   * `GET /classifications/task` · needs an API key
   *
   * @throws `APIError` for 400, 401, 429, 500.
   */
  listTasks(query?: ClassificationsListTasksParams, options?: RequestOptions): Call<TaskClassificationsResponse>;
}

export interface Tools {
  /**
   * List server tools.
   *
   * Preview: which errors this operation can return, and whether it always returns `total_count`, is not confirmed. Lists the server tools, one page at a time. Needs an API key.
   *
   * `GET /tools` · needs an API key
   *
   * @throws `APIError` for 400, 401, 403, 500.
   */
  list(query?: ToolsListParams, options?: RequestOptions): PageCall<ServerToolsListResponse, ServerTool>;
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
  get(name: string, query?: Record<string, never>, options?: RequestOptions): Call<ServerToolResponse>;
}

export interface SystemOne {
  /**
   * Create decisions, for System One clients.
   *
   * Answers typed questions about a state with a decision model: which of several labels fits, how much on a scale, or how likely something is. Nothing is written, and nothing streams. All questions of a request are about the same state, which is billed once. The same as `decisions.create`, at the path clients of System One models use; bare model names such as `jev-latest` are taken as models of `typesafe`. Needs an API key.
   *
   * `POST /systemone` · needs an API key
   *
   * @throws `APIError` for 400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 524, 529.
   */
  create(params: DecisionsCreateParams, options?: RequestOptions): Call<DecisionsResponse>;
}

export interface Decisions {
  /**
   * Create decisions.
   *
   * Answers typed questions about a state with a decision model: which of several labels fits, how much on a scale, or how likely something is. Nothing is written, and nothing streams. All questions of a request are about the same state, which is billed once. Needs an API key. The path is outside `/api/v1`: it is resolved against the origin of the client's `baseURL`.
   *
   * `POST /api/alpha/decisions` · needs an API key
   *
   * @throws `APIError` for 400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 524, 529.
   */
  create(params: DecisionsCreateParams, options?: RequestOptions): Call<DecisionsResponse>;
}

/** Created once for all clients. */
let properties: ReturnType<typeof resourceProperties> | undefined;

/** Adds the resources to a client, and returns it. */
export function createResources<T extends Client>(client: T): T & Resources {
  properties ??= resourceProperties(
    // The operations of each resource: name, index of what it has in common with others, path.
    {
      chat: 'completions.create 0 /chat/completions',
      completions: 'create 1 /completions',
      responses: 'create 2 /responses',
      embeddings:
        'create 3 /embeddings' +
        '\nlistModels 4 /embeddings/models',
      files:
        'list 5 /files' +
        '\ncreate 6 /files' +
        '\nget 7 /files/{file_id}' +
        '\ndelete 8 /files/{file_id}' +
        '\ndownloadContent 20 /files/{file_id}/content',
      containers:
        'files.list 9 /containers/{container_id}/files' +
        '\nfiles.get 7 /containers/{container_id}/files/{file_id}' +
        '\nfiles.promote 10 /containers/{container_id}/files/{file_id}/promote' +
        '\nfiles.downloadContent 20 /containers/{container_id}/files/{file_id}/content',
      videos:
        'create 11 /videos' +
        '\nlistModels 7 /videos/models' +
        '\nget 12 /videos/{jobId}' +
        '\ndownloadContent 21 /videos/{jobId}/content',
      batches:
        'list 13 /batches' +
        '\ncreate 11 /batches' +
        '\nget 12 /batches/{id}' +
        '\ndelete 14 /batches/{id}' +
        '\nlistResults 15 /batches/{id}/results',
      images:
        'generate 16 /images' +
        '\nlistModels 17 /images/models' +
        '\nlistModelEndpoints 18 /images/models/{author}/{slug}/endpoints',
      messages: 'create 19 /messages',
      audio:
        'speech.create 22 /audio/speech' +
        '\ntranscriptions.create 23 /audio/transcriptions',
      models:
        'list 24 /models' +
        '\ncount 17 /models/count' +
        '\nlistForUser 25 /models/user' +
        '\nlistEndpoints 18 /models/{author}/{slug}/endpoints' +
        '\nget 18 /model/{author}/{slug}',
      endpoints: 'listZdr 17 /endpoints/zdr',
      parameters: 'get 18 /parameters/{author}/{slug}',
      providers: 'list 17 /providers',
      generations:
        'get 7 /generation' +
        '\ngetContent 7 /generation/content' +
        '\nsubmitFeedback 29 /generation/feedback',
      credits:
        'get 26 /credits' +
        '\ncreateCoinbaseCharge 27 /credits/coinbase',
      analytics:
        'getActivity 26 /activity' +
        '\ngetMeta 26 /analytics/meta' +
        '\nquery 39 /analytics/query',
      keys:
        'list 28 /keys' +
        '\ncreate 29 /keys' +
        '\nget 26 /keys/{hash}' +
        '\nupdate 30 /keys/{hash}' +
        '\ndelete 31 /keys/{hash}' +
        '\ngetCurrent 7 /key',
      oauth:
        'exchangeAuthCode 32 /auth/keys' +
        '\ncreateAuthCode 33 /auth/keys/code' +
        '\nexchangeToken 53 /oauth/token' +
        '\nlistSigningKeys 54 /oauth/jwks',
      rerank: 'create 3 /rerank',
      workspaces:
        'list 34 /workspaces' +
        '\ncreate 29 /workspaces' +
        '\nget 26 /workspaces/{id}' +
        '\nupdate 30 /workspaces/{id}' +
        '\ndelete 35 /workspaces/{id}' +
        '\nbudgets.list 26 /workspaces/{id}/budgets' +
        '\nbudgets.get 26 /workspaces/{id}/budgets/{interval}' +
        '\nbudgets.set 36 /workspaces/{id}/budgets/{interval}' +
        '\nbudgets.delete 31 /workspaces/{id}/budgets/{interval}' +
        '\nmembers.list 34 /workspaces/{id}/members' +
        '\nmembers.add 29 /workspaces/{id}/members/add' +
        '\nmembers.remove 29 /workspaces/{id}/members/remove',
      organization:
        'listMembers 34 /organization/members' +
        '\ngetSettings 26 /organization/settings' +
        '\nupdateSettings 30 /organization/settings',
      scim:
        'groupMappings.list 34 /scim/group-mappings' +
        '\ngroupMappings.create 29 /scim/group-mappings' +
        '\ngroupMappings.get 26 /scim/group-mappings/{id}' +
        '\ngroupMappings.update 30 /scim/group-mappings/{id}' +
        '\ngroupMappings.delete 35 /scim/group-mappings/{id}' +
        '\nlistGroups 34 /scim/groups' +
        '\nsyncJobs.create 37 /scim/sync-jobs' +
        '\nsyncJobs.get 26 /scim/sync-jobs/{id}',
      externalUsers:
        'list 34 /external-users' +
        '\ncreate 29 /external-users' +
        '\nget 26 /external-users/{user}' +
        '\nupdate 30 /external-users/{user}' +
        '\ndelete 31 /external-users/{user}',
      privateEndpoints:
        'list 26 /private-endpoints' +
        '\ncreate 38 /private-endpoints' +
        '\nget 26 /private-endpoints/{id}' +
        '\nupdate 30 /private-endpoints/{id}' +
        '\ndelete 35 /private-endpoints/{id}' +
        '\nactivate 37 /private-endpoints/{id}/activate' +
        '\ndisable 37 /private-endpoints/{id}/disable' +
        '\nenable 37 /private-endpoints/{id}/enable' +
        '\nvalidate 29 /private-endpoints/{id}/validate',
      privateProviders:
        'list 26 /private-providers' +
        '\ncreate 29 /private-providers' +
        '\nget 26 /private-providers/{slug}' +
        '\nupdate 30 /private-providers/{slug}' +
        '\ndelete 31 /private-providers/{slug}',
      byok:
        'list 34 /byok' +
        '\ncreate 29 /byok' +
        '\nget 26 /byok/{id}' +
        '\nupdate 30 /byok/{id}' +
        '\ndelete 31 /byok/{id}',
      guardrails:
        'list 34 /guardrails' +
        '\ncreate 29 /guardrails' +
        '\nget 26 /guardrails/{id}' +
        '\nupdate 30 /guardrails/{id}' +
        '\ndelete 31 /guardrails/{id}' +
        '\nlistKeyAssignments 34 /guardrails/{id}/assignments/keys' +
        '\nassignKeys 39 /guardrails/{id}/assignments/keys' +
        '\nunassignKeys 39 /guardrails/{id}/assignments/keys/remove' +
        '\nlistMemberAssignments 34 /guardrails/{id}/assignments/members' +
        '\nassignMembers 39 /guardrails/{id}/assignments/members' +
        '\nunassignMembers 39 /guardrails/{id}/assignments/members/remove' +
        '\nlistAllKeyAssignments 34 /guardrails/assignments/keys' +
        '\nlistAllMemberAssignments 34 /guardrails/assignments/members',
      observability:
        'destinations.list 34 /observability/destinations' +
        '\ndestinations.create 29 /observability/destinations' +
        '\ndestinations.get 26 /observability/destinations/{id}' +
        '\ndestinations.update 30 /observability/destinations/{id}' +
        '\ndestinations.delete 31 /observability/destinations/{id}',
      interns:
        'list 40 /interns' +
        '\ncreate 41 /interns' +
        '\nget 7 /interns/{internId}' +
        '\nupdate 42 /interns/{internId}' +
        '\ndelete 43 /interns/{internId}' +
        '\nprovision 10 /interns/{internId}/provision' +
        '\nsuspend 10 /interns/{internId}/suspend' +
        '\ninvoke 44 /interns/{internId}/invoke' +
        '\nchat.completions.create 45 /interns/{internId}/chat/completions' +
        '\ngetDaemonAccess 7 /interns/{internId}/daemon' +
        '\nsignDaemonRequest 46 /interns/{internId}/daemon/sign' +
        '\ngetDaemonAccessAlias 7 /interns/{internId}/daemon-access' +
        '\nsignDaemonRequestAlias 46 /interns/{internId}/daemon-access/sign' +
        '\ngetIcon 47 /interns/{internId}/icon',
      vault:
        'secrets.list 48 /vault/secrets' +
        '\nsecrets.set 49 /vault/secrets/{name}' +
        '\nsecrets.delete 14 /vault/secrets/{name}' +
        '\ninternSecrets.list 48 /vault/interns/{internId}/secrets' +
        '\ninternSecrets.set 49 /vault/interns/{internId}/secrets/{name}' +
        '\ninternSecrets.delete 14 /vault/interns/{internId}/secrets/{name}' +
        '\ninternSecrets.copy 46 /vault/interns/{internId}/secrets/copy' +
        '\ninternSecrets.listEffective 48 /vault/interns/{internId}/effective-secrets',
      presets:
        'list 25 /presets' +
        '\nget 7 /presets/{slug}' +
        '\nlistVersions 25 /presets/{slug}/versions' +
        '\ngetVersion 7 /presets/{slug}/versions/{version}' +
        '\ncreateFromChatCompletion 33 /presets/{slug}/chat/completions' +
        '\ncreateFromResponse 33 /presets/{slug}/responses' +
        '\ncreateFromMessage 33 /presets/{slug}/messages',
      datasets:
        'listAppRankings 50 /datasets/app-rankings' +
        '\nlistDailyRankings 7 /datasets/rankings-daily' +
        '\nlistSessionCosts 51 /datasets/session-cost',
      benchmarks: 'list 7 /benchmarks',
      classifications: 'listTasks 7 /classifications/task',
      tools:
        'list 52 /tools' +
        '\nget 7 /tools/{name}',
      systemOne: 'create 3 /systemone',
      decisions: 'create 55 /api/alpha/decisions',
    },
    [
      [call, 1, { method: 'POST', body: 'json', stream: lazyChat, billed: true }],
      [call, 1, { method: 'POST', body: 'json', stream: lazyCompletion, billed: true }],
      [call, 1, { method: 'POST', body: 'json', stream: lazyResponse, billed: true }],
      [call, 1, { method: 'POST', body: 'json', retry: 'inference', billed: true }],
      [lazyPageCall, 1, { method: 'GET', security: 'optional', paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' } }],
      [lazyPageCall, 1, { method: 'GET', paginate: [{ style: 'cursor', items: 'data', param: 'after', limit: 'limit', next: 'last_id', more: 'has_more', when: { provider: 'openai' } }, { style: 'cursor', items: 'data', param: 'after_id', limit: 'limit', next: 'last_id', more: 'has_more', when: { provider: 'anthropic' } }, { style: 'cursor', items: 'data', param: 'cursor', limit: 'limit', next: 'cursor', more: 'has_more' }] }],
      [call, 1, { method: 'POST', body: lazyMultipart, load: loadExtras }],
      [call, 1, { method: 'GET' }],
      [call, 1, { method: 'DELETE' }],
      [lazyPageCall, 1, { method: 'GET', paginate: { style: 'cursor', items: 'data', param: 'after', limit: 'limit', next: 'last_id', more: 'has_more' } }],
      [call, 0, { method: 'POST' }],
      [call, 1, { method: 'POST', body: 'json', errorInBody: false, billed: true }],
      [call, 1, { method: 'GET', errorInBody: false }],
      [lazyPageCall, 1, { method: 'GET', errorInBody: false, paginate: { style: 'cursor', items: 'data', param: 'after', limit: 'limit', next: 'last_id', more: 'has_more' } }],
      [call, 0, { method: 'DELETE' }],
      [lazyPageCall, 1, { method: 'GET', errorInBody: false, paginate: { style: 'cursor', items: 'data', param: 'cursor', limit: 'limit', next: 'next_cursor', more: 'has_more' } }],
      [call, 1, { method: 'POST', body: 'json', stream: lazyImage, billed: true }],
      [call, 1, { method: 'GET', security: 'optional' }],
      [callSlug, 1, { method: 'GET', security: 'optional' }],
      [call, 1, { method: 'POST', body: 'json', stream: lazyMessage, billed: true }],
      [call, 1, { method: 'GET', accept: 'application/octet-stream, application/json', read: lazyBytes, load: loadExtras }],
      [call, 1, { method: 'GET', accept: 'video/mp4, video/*, application/json', read: lazyBytes, load: loadExtras }],
      [call, 1, { method: 'POST', body: 'json', accept: 'audio/*, application/json', read: lazyBytes, retry: 'inference', billed: true, load: loadExtras }],
      [call, 1, { method: 'POST', body: lazyJSONOrMultipart, retry: 'inference', billed: true, load: loadExtras }],
      [lazyPageCall, 1, { method: 'GET', accept: 'application/json, application/rss+xml', security: 'optional', paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' } }],
      [lazyPageCall, 1, { method: 'GET', paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' } }],
      [call, 1, { method: 'GET', security: 'managementKey' }],
      [call, 1, { method: 'POST', body: 'json', security: 'optional' }],
      [lazyPageCall, 1, { method: 'GET', security: 'managementKey', paginate: { style: 'offset', items: 'data', param: 'offset', size: 100 } }],
      [call, 1, { method: 'POST', body: 'json', security: 'managementKey' }],
      [call, 1, { method: 'PATCH', body: 'json', security: 'managementKey' }],
      [call, 0, { method: 'DELETE', security: 'managementKey' }],
      [call, 1, { method: 'POST', body: 'json', security: 'none' }],
      [call, 1, { method: 'POST', body: 'json' }],
      [lazyPageCall, 1, { method: 'GET', security: 'managementKey', paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' } }],
      [call, 1, { method: 'DELETE', security: 'managementKey' }],
      [call, 1, { method: 'PUT', body: 'json', security: 'managementKey' }],
      [call, 0, { method: 'POST', security: 'managementKey' }],
      [call, 1, { method: 'POST', body: 'json', retry: 'idempotent', security: 'managementKey' }],
      [call, 1, { method: 'POST', body: 'json', retry: 'safe', security: 'managementKey' }],
      [lazyPageCall, 1, { method: 'GET', writeQuery: lazyDelimited({ status: ',' }), paginate: { style: 'cursor', items: 'data', param: 'starting_after', limit: 'limit', next: 'next_cursor', more: 'has_more' }, load: loadExtras }],
      [call, 1, { method: 'POST', body: 'json', retry: 'idempotent' }],
      [call, 1, { method: 'PATCH', body: 'json' }],
      [call, 1, { method: 'DELETE', body: 'json' }],
      [call, 1, { method: 'POST', body: 'json', billed: true }],
      [call, 1, { method: 'POST', body: 'json', besides: [202], stream: lazyChat, retry: 'create', billed: true }],
      [call, 1, { method: 'POST', body: 'json', retry: 'safe' }],
      [call, 1, { method: 'GET', accept: 'image/*, application/json', read: lazyBytes, load: loadExtras }],
      [lazyPageCall, 1, { method: 'GET', paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', more: 'has_more', max: 10000 } }],
      [call, 1, { method: 'PUT', body: 'json' }],
      [lazyPageCall, 1, { method: 'GET', paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', size: 50, max: 100 } }],
      [lazyPageCall, 1, { method: 'GET', paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', size: 100, max: 5000 } }],
      [lazyPageCall, 1, { method: 'GET', paginate: { style: 'offset', items: 'data', param: 'offset', limit: 'limit', size: 50, total: 'total_count' } }],
      [call, 1, { method: 'POST', body: lazyForm, retry: 'safe', security: 'none', load: loadExtras }],
      [call, 1, { method: 'GET', security: 'none' }],
      [call, 1, { method: 'POST', server: '', body: 'json', retry: 'inference', billed: true }],
    ],
  );
  return Object.defineProperties(client, properties) as T & Resources;
}
