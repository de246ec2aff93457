// Generated from openapi/ by npm run generate. Do not edit.

/** Usage of the last 30 days that are over. */
export type ActivityResponse = {
  /** One row for each day, model, endpoint and provider. */
  data: ActivityRow[];
};

/** Usage of one endpoint on one day. */
export type ActivityRow = {
  /** The day, UTC. */
  date: string;
  /** The model, as `author/slug`. */
  model: string;
  /** Permanent name of the model. */
  model_permaslug: string;
  /** Identifier of the endpoint. */
  endpoint_id: string;
  /** Name of the provider. */
  provider_name: string;
  /** Credits used, in USD. */
  usage: number;
  /** Spent at providers with the account's own provider keys, in USD. */
  byok_usage_inference: number;
  /** Number of requests. */
  requests: number;
  /** Tokens of all inputs. */
  prompt_tokens: number;
  /** Tokens of all outputs. */
  completion_tokens: number;
  /** Tokens spent on thinking, part of the outputs. */
  reasoning_tokens: number;
  /** The workspace, with `group_by=workspace`. */
  workspace_id?: string;
};

/** Settings of the adviser. */
export type AdvisorParameters = {
  /** Model that advises. */
  model?: string | undefined;
  /** Name of the tool as the model sees it, 1 to 64 characters. */
  name?: string | undefined;
  /** System text for the adviser. */
  instructions?: string | undefined;
  /** Whether the adviser sees the conversation. */
  forward_transcript?: boolean | undefined;
  /** Most tokens of one piece of advice. */
  max_completion_tokens?: number | undefined;
  /** Sampling temperature of the adviser. */
  temperature?: number | undefined;
  /** How much the model behind a tool thinks. */
  reasoning?: ServerToolReasoning | undefined;
  /** Whether the advice is streamed. */
  stream?: boolean | undefined;
};

/** Lets the model ask another model for advice. */
export type AdvisorServerTool = {
  /** Names this tool. */
  type: 'openrouter:advisor';
  /** Settings of the adviser. */
  parameters?: AdvisorParameters | undefined;
};

/** Tags of a classifier to group by. */
export type AnalyticsClassifierDimensions = {
  /** The classifier. */
  classifier_id: string;
  /** Which of its tags, at most two. Absent means all. */
  dimension_names?: string[] | undefined;
  /** Whether requests without a tag have rows of their own. */
  include_nulls?: boolean | undefined;
};

/** A condition on a tag. */
export type AnalyticsClassifierFilter = {
  /** The tag. */
  field: string;
  /** How it is compared. */
  operator: string;
  /** What a filter compares with: one value, or a list for `in` and `not_in`. */
  value: AnalyticsFilterValue;
};

/** Conditions on the tags of a classifier. */
export type AnalyticsClassifierFilters = {
  /** The classifier; the same as in `classifier_dimensions`, if that is there. */
  classifier_id: string;
  /** The conditions, 1 to 10. All must be met. */
  filters: AnalyticsClassifierFilter[];
};

/** Something the rows can be grouped and filtered by. */
export type AnalyticsDimension = {
  /** Name for `dimensions` and `filters`. */
  name: string;
  /** Name for people. */
  display_label: string;
};

/** A condition on a dimension. */
export type AnalyticsFilter = {
  /** The dimension. */
  field: string;
  /** How it is compared. */
  operator: string;
  /** What a filter compares with: one value, or a list for `in` and `not_in`. */
  value: AnalyticsFilterValue;
  /** Whether requests without a value for this dimension count too. */
  include_unset?: boolean | undefined;
};

/** What a filter compares with: one value, or a list for `in` and `not_in`. */
export type AnalyticsFilterValue = string | number | (string | number)[];

/** A length of time the rows can cover. */
export type AnalyticsGranularity = {
  /** Name for `granularity`. */
  name: 'minute' | 'hour' | 'day' | 'week' | 'month' | (string & {});
  /** Name for people. */
  display_label: string;
};

/** Metrics, dimensions, granularities and operators of a query. New ones appear without notice. */
export type AnalyticsMeta = {
  /** What can be measured. */
  metrics: AnalyticsMetric[];
  /** What the rows can be grouped and filtered by. */
  dimensions: AnalyticsDimension[];
  /** Lengths of time the rows can cover. */
  granularities: AnalyticsGranularity[];
  /** How a filter can compare. */
  operators: AnalyticsOperator[];
};

/** Values that can be requested. */
export type AnalyticsMetaResponse = {
  /** Metrics, dimensions, granularities and operators of a query. */
  data: AnalyticsMeta;
};

/** Something that can be measured. */
export type AnalyticsMetric = {
  /** Name for `metrics`. */
  name: string;
  /** Name for people. */
  display_label: string;
  /** What kind of number it is. Currency is USD, latency ms, throughput tokens per second. */
  display_format: 'number' | 'currency' | 'percent' | 'latency' | 'throughput' | (string & {});
  /** Whether it is a rate or an average, which cannot be added up over rows. */
  is_rate: boolean;
};

/** A comparison. */
export type AnalyticsOperator = {
  /** Name for `operator`. */
  name: 'eq' | 'neq' | 'in' | 'not_in' | 'gt' | 'gte' | 'lt' | 'lte' | (string & {});
  /** Whether it compares with one value or with a list. */
  value_type: 'scalar' | 'array' | (string & {});
};

/** Order of the rows. */
export type AnalyticsOrder = {
  /** Metric or dimension to sort by. */
  field: string;
  /** Smallest or largest first. */
  direction: 'asc' | 'desc' | (string & {});
};

/** How the rows came about. */
export type AnalyticsQueryMetadata = {
  /** How many rows there are. */
  row_count: number;
  /** How long the query took, in ms. */
  query_time_ms: number;
  /** Whether there are more rows than were returned. */
  truncated: boolean;
};

/** What to measure, in which time, and how to group it. Names are those of `analytics.getMeta`. */
export type AnalyticsQueryParams = {
  /** What to measure, at least one. */
  metrics: string[];
  /** What to group the rows by, at most two. */
  dimensions?: string[] | undefined;
  /** Length of time each row covers. Absent means the whole time range. */
  granularity?: string | undefined;
  /** The time to look at. */
  time_range?: AnalyticsTimeRange | undefined;
  /** Count only requests that meet all of these, at most 20. */
  filters?: AnalyticsFilter[] | undefined;
  /** Group the rows by the tags of a classifier of the workspace too. */
  classifier_dimensions?: AnalyticsClassifierDimensions | undefined;
  /** Count only requests with these tags of a classifier. */
  classifier_filters?: AnalyticsClassifierFilters | undefined;
  /** Order of the rows. */
  order_by?: AnalyticsOrder | undefined;
  /** Most rows to return. */
  limit?: number | undefined;
  /** Most groups to return, with a granularity: the largest ones, each with all of its rows. */
  group_limit?: number | undefined;
};

/** The rows and how they came about. */
export type AnalyticsQueryResponse = {
  /** The rows and how they came about. */
  data: AnalyticsQueryResult;
};

/** The rows and how they came about. */
export type AnalyticsQueryResult = {
  /** The rows. */
  data: AnalyticsRow[];
  /** How the rows came about. */
  metadata: AnalyticsQueryMetadata;
  /** When the rows were calculated, in ms since 1970, if they come from a cache. */
  cachedAt?: number;
  /** What was left out or adjusted, in words. */
  warnings?: string[];
};

/** Values of the metrics and dimensions that were requested, by name. */
export type AnalyticsRow = {
  [key: string]: unknown;
};

/** A time, from `start` until just before `end`. */
export type AnalyticsTimeRange = {
  /** Its beginning, as an ISO 8601 time. */
  start: string;
  /** Its end, as an ISO 8601 time. */
  end: string;
};

/** A source or file the text refers to. */
export type Annotation = UrlCitationAnnotation | FileAnnotation | FileCitationAnnotation;

/** A file in the format of Anthropic's Files API. */
export type AnthropicFile = {
  /** Format of this object: that of Anthropic's Files API. */
  _shape: 'anthropic';
  /** Identifier of the file. */
  id: string;
  /** Marks a file. */
  type: 'file';
  /** Name of the file. */
  filename: string;
  /** Media type of the content, such as `application/pdf`. */
  mime_type: string;
  /** Size in bytes. */
  size_bytes: number;
  /** When the file was created, as an ISO 8601 timestamp. */
  created_at: string;
  /** Whether the content can be downloaded. Files made by tools can, uploaded ones cannot. */
  downloadable: boolean;
};

/** A deleted file in Anthropic's format. */
export type AnthropicFileDeleted = {
  /** Format of this object: that of Anthropic's Files API. */
  _shape: 'anthropic';
  /** Identifier of the deleted file. */
  id: string;
  /** Marks a deleted file. */
  type: 'file_deleted';
};

/** A page of files in Anthropic's format. The next page is requested with `after_id`, set to `last_id`. */
export type AnthropicFileList = {
  /** Format of this object: that of Anthropic's Files API. */
  _shape: 'anthropic';
  /** The files of this page. */
  data: AnthropicFile[];
  /** Whether there are further pages. */
  has_more: boolean;
  /** Identifier of the first file of this page; null if it is empty. */
  first_id: string | null;
  /** Identifier of the last file of this page; null if it is empty. */
  last_id: string | null;
};

/** A key, without its text. */
export type ApiKey = {
  /** SHA-256 of the key in hexadecimal digits. It names the key in `/keys/{hash}`. */
  hash: string;
  /** Name given to the key. */
  name: string;
  /** Beginning and end of the key. */
  label: string;
  /** Whether requests with this key are refused. */
  disabled: boolean;
  /** Most that may be spent with this key, in USD; null means no limit. */
  limit: number | null;
  /** What is left of the limit, in USD; null means no limit. */
  limit_remaining: number | null;
  /** How often the limit starts again; null means never. */
  limit_reset: 'daily' | 'weekly' | 'monthly' | (string & {}) | null;
  /** Whether spending with own provider keys counts towards the limit. */
  include_byok_in_limit: boolean;
  /** Spent with this key so far, in USD. */
  usage: number;
  /** Spent today, in USD. Days begin at 00:00 UTC. */
  usage_daily: number;
  /** Spent this week, in USD. Weeks begin on Monday, 00:00 UTC. */
  usage_weekly: number;
  /** Spent this month, in USD. Months begin on the first, 00:00 UTC. */
  usage_monthly: number;
  /** Spent so far at providers with the account's own provider keys, in USD. */
  byok_usage: number;
  /** Spent today with own provider keys, in USD. */
  byok_usage_daily: number;
  /** Spent this week with own provider keys, in USD. */
  byok_usage_weekly: number;
  /** Spent this month with own provider keys, in USD. */
  byok_usage_monthly: number;
  /** When the key was made, as an ISO 8601 time. */
  created_at: string;
  /** When the key was last changed, as an ISO 8601 time; null means never. */
  updated_at: string | null;
  /** When the key stops working, as an ISO 8601 time in UTC; null means never. */
  expires_at?: string | null;
  /** User who made the key. */
  creator_user_id: string | null;
  /** Workspace the key belongs to. */
  workspace_id: string;
};

/** How much an app is used. */
export type AppRanking = {
  /** Identifier of the app. */
  app_id: number;
  /** Name of the app. */
  app_name: string;
  /** Position in the whole list, from 1. */
  rank: number;
  /** Requests in the time range. */
  total_requests: number;
  /** Tokens of inputs and outputs in the time range, as a decimal string, because the number can exceed 2⁵³. */
  total_tokens: string;
};

/** One page of apps, most used first. A page with fewer apps than the limit is the last one. */
export type AppRankingsListResponse = {
  /** The apps of this page. */
  data: AppRanking[];
  /** What the rows cover. */
  meta: RankingsMeta;
};

/** Scores by Artificial Analysis. */
export type ArtificialAnalysisResult = {
  /** Who measured. */
  source: 'artificial-analysis';
  /** Permanent name of the model. */
  model_permaslug: string;
  /** Name of the model for people. */
  display_name: string;
  /** Score for all tasks; null where it was not measured. */
  intelligence_index: number | null;
  /** Score for programming; null where it was not measured. */
  coding_index: number | null;
  /** Score for agents; null where it was not measured. */
  agentic_index: number | null;
  /** What the model costs; null where it is not known. */
  pricing: BenchmarkPricing | null;
};

/** Indices by Artificial Analysis; higher is better. */
export type ArtificialAnalysisScores = {
  /** Index over all fields. */
  intelligence_index: number | null;
  /** Index for programming. */
  coding_index: number | null;
  /** Index for work with tools. */
  agentic_index: number | null;
};

/** Settings of sound output. It needs `modalities` with `audio`, and a stream. */
export type AudioOutputOptions = {
  /** Voice that speaks; names depend on the model. */
  voice?: string | undefined;
  /** Format of the sound. */
  format?: 'wav' | 'mp3' | 'flac' | 'opus' | 'pcm16' | (string & {}) | undefined;
};

/** Audio. */
export type AudioReference = {
  /** Names this kind. */
  type: 'audio_url';
  /** Where something is. */
  audio_url: MediaUrl;
};

/** A code to exchange for a key. */
export type AuthCode = {
  /** The code. */
  id: string;
  /** App the code was made for. */
  app_id: number;
  /** When it was made, as an ISO 8601 time. */
  created_at: string;
};

/** Where the user returns to, and what the app's key may do. */
export type AuthCodeCreateParams = {
  /** Address of the app; https, or http on `localhost` and `127.0.0.1`. */
  callback_url: string;
  /** Challenge made from the verifier. */
  code_challenge?: string | undefined;
  /** How the challenge was made from the verifier: `S256`, base64url of its SHA-256 without padding, or `plain`, the verifier itself. */
  code_challenge_method?: CodeChallengeMethod | undefined;
  /** Most that may be spent with the key, in USD. */
  limit?: number | undefined;
  /** How often the limit starts again. */
  usage_limit_type?: KeyLimitReset | undefined;
  /** When the key stops working, as an ISO 8601 time in UTC. Null or absent means never. */
  expires_at?: string | null | undefined;
  /** Name of the key, at most 100 characters. */
  key_label?: string | undefined;
  /** Workspace the key is to belong to. */
  workspace_id?: string | undefined;
  /** Agent the key is made for. */
  spawn_agent?: string | undefined;
  /** Cloud the agent runs in. */
  spawn_cloud?: string | undefined;
};

/** The code that came back to the app, and proof that the app started the sign-in. */
export type AuthCodeExchangeParams = {
  /** The code. It works once, for 10 minutes. */
  code: string;
  /** The verifier the challenge was made from; required when the sign-in was started with a challenge. */
  code_verifier?: string | undefined;
  /** The method the sign-in was started with. */
  code_challenge_method?: CodeChallengeMethod | null | undefined;
};

/** A key of the user, made for the app. */
export type AuthCodeExchangeResponse = {
  /** The key, `sk-or-v1-…`. It is returned only here. */
  key: string;
  /** The user. */
  user_id: string | null;
};

/** A code to exchange for a key. */
export type AuthCodeResponse = {
  /** A code to exchange for a key. */
  data: AuthCode;
};

/** Settings of the trial version of the auto router. */
export type AutoBetaRouterPlugin = {
  /** Names this plugin. */
  id: 'auto-beta-router';
  /** False switches off a plugin that the account enables by default. */
  enabled?: boolean | undefined;
  /** Models it may choose from; `*` stands for any text. */
  allowed_models?: string[] | undefined;
  /** Models it may not choose; `*` stands for any text. */
  excluded_models?: string[] | undefined;
  /** How expensive the chosen model may be. */
  cost_tier?: RouterCostTier | undefined;
  /**
   * From 0, best quality, to 10, lowest cost. `cost_tier` has taken its place.
   *
   * @deprecated
   */
  cost_quality_tradeoff?: number | undefined;
};

/** Settings of the model `openrouter/auto`. */
export type AutoRouterPlugin = {
  /** Names this plugin. */
  id: 'auto-router';
  /** False switches off a plugin that the account enables by default. */
  enabled?: boolean | undefined;
  /** Models it may choose from; `*` stands for any text. */
  allowed_models?: string[] | undefined;
  /** Models it may not choose; `*` stands for any text. */
  excluded_models?: string[] | undefined;
  /** How expensive the chosen model may be. */
  cost_tier?: RouterCostTier | undefined;
  /**
   * From 0, best quality, to 10, lowest cost. `cost_tier` has taken its place.
   *
   * @deprecated
   */
  cost_quality_tradeoff?: number | undefined;
  /** Whether the session stays with the model chosen first. */
  pin_model?: boolean | undefined;
};

/** A new container, or one that exists. */
export type BashEnvironment = BashNewContainer | BashExistingContainer;

/** A container of an earlier request. */
export type BashExistingContainer = {
  /** Names this kind. */
  type: 'container_reference';
  /** Identifier of the container, 1 to 20 characters. */
  container_id: string;
  /** Which hosts a sandbox may reach. */
  network_policy?: ContainerNetworkPolicy | undefined;
  /** Files of the workspace to place in the sandbox. */
  file_ids?: string[] | undefined;
};

/** A new container for this request. */
export type BashNewContainer = {
  /** Names this kind. */
  type: 'container_auto';
  /** Which hosts a sandbox may reach. */
  network_policy?: ContainerNetworkPolicy | undefined;
  /** Files of the workspace to place in the sandbox. */
  file_ids?: string[] | undefined;
};

/** Settings of the sandbox. */
export type BashParameters = {
  /** Whose sandbox runs the commands. */
  engine?: 'auto' | 'native' | 'openrouter' | (string & {}) | undefined;
  /** A new container, or one that exists. */
  environment?: BashEnvironment | undefined;
  /** Seconds without use until the sandbox sleeps. */
  sleep_after_seconds?: number | undefined;
};

/** Lets the model run shell commands in a sandbox. */
export type BashServerTool = {
  /** Names this tool. */
  type: 'openrouter:bash';
  /** Settings of the sandbox. */
  parameters?: BashParameters | undefined;
};

/** A batch of requests. */
export type Batch = {
  /** Identifier of the batch. */
  id: string;
  /** Names this kind of object. */
  object: 'batch';
  /** Operation that all requests are for. */
  endpoint: string;
  /** Model that all requests use. */
  model: string;
  /** How long the batch may take. */
  completion_window: '24h' | (string & {});
  /** State of a batch. */
  status: BatchStatus;
  /** When the batch was created, in seconds since 1970-01-01 UTC. */
  created_at: number;
  /** When it ended, in seconds since 1970-01-01 UTC. */
  finalized_at: number | null;
  /** When it is given up, in seconds since 1970-01-01 UTC. Can be later than `completion_window` suggests. */
  expires_at?: number | null;
  /** Provider that serves the batch. */
  provider?: string | null;
  /** How many requests are in which state. */
  request_counts: BatchRequestCounts;
  /** What the batch used and cost; null until it has ended. */
  usage: BatchUsage | null;
  /** Why the batch as a whole failed. The failure of the batch is not a failure of this request. */
  error: BatchError | null;
  /** The results, in any order: match them by `custom_id`. Null until the batch has ended, and while they are withheld for lack of credits. */
  results: BatchResult[] | null;
};

/** A batch was cancelled. */
export type BatchCancelledEvent = {
  /** Names this event. */
  type: 'batch.cancelled';
  /** When it happened, as an ISO 8601 timestamp. */
  created_at: WebhookTime;
  /** The batch. */
  data: BatchEventData;
};

/** A batch has ended: every request has succeeded or failed. */
export type BatchCompletedEvent = {
  /** Names this event. */
  type: 'batch.completed';
  /** When it happened, as an ISO 8601 timestamp. */
  created_at: WebhookTime;
  /** The batch. */
  data: BatchEventData;
};

/** Requests to run within a day. The server reads the body as it arrives: `endpoint`, `model` and `callback_url` must stand before `requests`. */
export type BatchCreateParams = {
  /** Operation that all requests are for. */
  endpoint: '/v1/chat/completions' | '/v1/responses' | '/v1/messages' | '/v1/embeddings';
  /** Model that all requests use, such as `author/slug`. */
  model: string;
  /** URL that receives a webhook when the batch ends. */
  callback_url?: string | undefined;
  /** How long the batch may take. Default `24h`. */
  completion_window?: '24h' | (string & {}) | undefined;
  /** Which providers may serve the batch. */
  provider?: BatchProviderPreferences | null | undefined;
  /** The requests. */
  requests: BatchRequest[];
};

/** Confirms that a batch was deleted. */
export type BatchDeleted = {
  /** Identifier of the deleted batch. */
  id: string;
  /** Names this kind of object. */
  object: 'batch';
  /** What was deleted. */
  deletion: BatchDeletion;
};

/** What was deleted. */
export type BatchDeletion = {
  /** The data at OpenRouter. */
  openrouter: 'deleted' | (string & {});
  /** The data at the provider. */
  upstream?: BatchUpstreamDeletion;
};

/** Why a batch failed. */
export type BatchError = {
  /** Text for people. */
  message: string;
  /** Usually an HTTP status. */
  code?: number | string | null;
};

/** The batch. Only `id` is certain; `GET /batches/{id}` returns everything else. */
export type BatchEventData = {
  /** Identifier of the batch. */
  id: string;
  /** State of a batch. */
  status?: BatchStatus;
  /** How many requests are in which state. */
  request_counts?: BatchRequestCounts;
  /** What the batch used and cost. */
  usage?: BatchUsage | null;
  /** Why the batch as a whole failed. */
  error?: BatchError | null;
};

/** A batch did not finish in time. */
export type BatchExpiredEvent = {
  /** Names this event. */
  type: 'batch.expired';
  /** When it happened, as an ISO 8601 timestamp. */
  created_at: WebhookTime;
  /** The batch. */
  data: BatchEventData;
};

/** A batch as a whole failed; `data.error` may have the reason. */
export type BatchFailedEvent = {
  /** Names this event. */
  type: 'batch.failed';
  /** When it happened, as an ISO 8601 timestamp. */
  created_at: WebhookTime;
  /** The batch. */
  data: BatchEventData;
};

/** A batch of requests, without its results. */
export type BatchListItem = {
  /** Identifier of the batch. */
  id: string;
  /** Names this kind of object. */
  object: 'batch';
  /** Operation that all requests are for. */
  endpoint: string;
  /** Model that all requests use. */
  model: string;
  /** How long the batch may take. */
  completion_window: '24h' | (string & {});
  /** State of a batch. */
  status: BatchStatus;
  /** When the batch was created, in seconds since 1970-01-01 UTC. */
  created_at: number;
  /** When it ended, in seconds since 1970-01-01 UTC. */
  finalized_at: number | null;
  /** When it is given up, in seconds since 1970-01-01 UTC. Can be later than `completion_window` suggests. */
  expires_at?: number | null;
  /** Provider that serves the batch. */
  provider?: string | null;
  /** How many requests are in which state. */
  request_counts: BatchRequestCounts;
  /** What the batch used and cost; null until it has ended. */
  usage: BatchUsage | null;
  /** Why the batch as a whole failed. The failure of the batch is not a failure of this request. */
  error: BatchError | null;
  /** Always null in lists. */
  results: null;
};

/** A page of batches. */
export type BatchListResponse = {
  /** Marks a list. */
  object: 'list';
  /** The batches of this page, newest first. */
  data: BatchListItem[];
  /** Identifier of the first batch of this page. */
  first_id: string | null;
  /** Where the next page starts: send it as `after`. Need not be the identifier of a batch in `data`. */
  last_id: string | null;
  /** Whether there are further pages. */
  has_more: boolean;
};

/** Which providers may serve a batch. */
export type BatchProviderPreferences = {
  /** Only these providers, by slug. */
  only?: string[] | undefined;
  /** Whether other providers may serve when the preferred ones cannot. Default true. */
  allow_fallbacks?: boolean | undefined;
};

/** One request of a batch. */
export type BatchRequest = {
  /** Identifier of your own, unique within the batch; it leads from the result back to the request. */
  custom_id: string;
  /** Body of the request, as `endpoint` describes it. `model` may be left out; it never streams. */
  body: {
    [key: string]: unknown;
  };
};

/** How many requests are in which state. */
export type BatchRequestCounts = {
  /** All requests. */
  total: number;
  /** Requests that succeeded. */
  completed: number;
  /** Requests that failed. */
  failed: number;
};

/** Response to one request. */
export type BatchResponse = {
  /** HTTP status of the response. */
  status_code?: number;
  /** Identifier of the generation, for `GET /generation`. */
  request_id?: string;
  /** Body of the response, as `endpoint` of the batch describes it. */
  body?: BatchResponseBody;
};

/** Body of the response, as `endpoint` of the batch describes it. */
export type BatchResponseBody =
  | ChatCompletion
  | ResponsesResult
  | Message
  | EmbeddingsResponse
  | {
    [key: string]: unknown;
  };

/** Outcome of one request: either `response` or `error` is null. */
export type BatchResult = {
  /** Identifier of the result. */
  id: string;
  /** Identifier of the request, as it was sent. */
  custom_id: string;
  /** The response; null if the request failed. */
  response: BatchResponse | null;
  /** Why the request failed; null if it succeeded. */
  error: BatchResultError | null;
};

/** Why one request failed. */
export type BatchResultError = {
  /** Class of the failure, such as `invalid_request_error`. */
  type: string;
  /** Text for people. */
  message: string;
  /** Property of the request at fault. */
  param?: string | null;
  /** Stable name of the kind of failure; new ones appear. */
  error_type?: ErrorType;
};

/** A page of results. */
export type BatchResultsResponse = {
  /** Marks a list. */
  object: 'list';
  /** The results of this page, in any order. */
  data: BatchResult[];
  /** Whether there are further pages. */
  has_more: boolean;
  /** Where the next page starts: send it as `cursor`. Null on the last page. */
  next_cursor: string | null;
};

/** State of a batch. It has ended with `completed`, `failed`, `expired` and `cancelled`; any other state means that it is running. */
export type BatchStatus =
  | 'validating'
  | 'in_progress'
  | 'finalizing'
  | 'completed'
  | 'failed'
  | 'expired'
  | 'cancelling'
  | 'cancelled'
  | (string & {});

/** A point in time: seconds since 1970-01-01 UTC, a date, or an ISO 8601 timestamp. */
export type BatchTimestamp = string | string | string;

/** The data at the provider. */
export type BatchUpstreamDeletion = {
  /** The provider. */
  provider: string;
  /** Whether it was deleted: some providers cannot delete, others keep nothing. */
  status: 'deleted' | 'unsupported' | 'not_applicable' | (string & {});
};

/** What a batch used and cost in total. */
export type BatchUsage = Usage & UsageExtras;

/** What the model costs, in USD per token. */
export type BenchmarkPricing = {
  /** For each input token, as a decimal string. */
  prompt: string;
  /** For each output token, as a decimal string. */
  completion: string;
};

/** A result; `source` says which properties it has. Those of OpenRouter have `accuracy`, or `primary_score` for web search. */
export type BenchmarkResult =
  | ArtificialAnalysisResult
  | DesignArenaResult
  | OpenRouterBenchmarkResult
  | SearchBenchmarkResult;

/** Benchmark results and where they come from. */
export type BenchmarksListResponse = {
  /** The results, best first. */
  data: BenchmarkResult[];
  /** Where the results come from. */
  meta: BenchmarksMeta;
};

/** Where the results come from. */
export type BenchmarksMeta = {
  /** When the data were last updated, as an ISO 8601 time. */
  as_of: string;
  /** Version of the data's format. */
  version: 'v1' | (string & {});
  /** The source; null where there are several. */
  source: 'artificial-analysis' | 'design-arena' | 'openrouter' | (string & {}) | null;
  /** Page of the source. */
  source_url: string | null;
  /** How the source asks to be cited. */
  citation: string | null;
  /** Kind of task that was asked for. */
  task_type: string | null;
  /** How many models there are among the results. */
  model_count: number;
};

/** True or false. */
export type BooleanCapability = {
  /** Names this kind. */
  type: 'boolean';
};

/** A switch in a query. On the wire it is the text `true` or `false`. */
export type BooleanQuery = boolean | 'true' | 'false';

/** A key of a provider that requests are sent with instead of OpenRouter's. Its text is never returned. */
export type ByokKey = {
  /** Identifier. */
  id: string;
  /** The provider, by its slug, such as `openai` or `amazon-bedrock`. */
  provider: string;
  /** Name given to the key. */
  name?: string | null;
  /** Beginning and end of the key. */
  label: string;
  /** Whether the key is left unused. */
  disabled: boolean;
  /** Whether the key is used only after the others of the provider have been tried. */
  is_fallback: boolean;
  /** Whether requests for the models of this key use only the account's own keys, never OpenRouter's. */
  is_required?: boolean;
  /** Whether the provider is skipped, for all models, rather than used with OpenRouter's key. */
  is_byok_only?: boolean;
  /** Whether the account at the provider retains no data, by the user's own declaration. Null declares nothing. */
  declared_zdr?: boolean | null;
  /** Models the key may be used for; null means all. */
  allowed_models: string[] | null;
  /** OpenRouter keys that may use it, by their hashes; null means all. */
  allowed_api_key_hashes: string[] | null;
  /** Members that may use it; null means all. */
  allowed_user_ids: string[] | null;
  /** Position among the keys of the provider; lower ones are tried first. */
  sort_order: number;
  /** Workspace the key belongs to. */
  workspace_id: string | null;
  /** When the key was stored, as an ISO 8601 time. */
  created_at: string;
};

/** The provider key to store. */
export type ByokKeyCreateParams = {
  /** The provider, by its slug, such as `openai` or `amazon-bedrock`. */
  provider: string;
  /** The key itself. Providers that need several values, such as Amazon Bedrock, take them as JSON in this string. */
  key: string;
  /** Name of the key, at most 255 characters. */
  name?: string | null | undefined;
  /** Workspace the key is to belong to. Absent means the default workspace. */
  workspace_id?: string | undefined;
  /** Whether the key is left unused. Default false. */
  disabled?: boolean | undefined;
  /** Whether the key is used only after the others of the provider have been tried. Not together with `is_byok_only`. Default false. */
  is_fallback?: boolean | undefined;
  /** Whether requests for the models of this key use only the account's own keys, never OpenRouter's. Default false. */
  is_required?: boolean | undefined;
  /** Whether the provider is skipped, for all models, rather than used with OpenRouter's key. Not together with `is_fallback`. Default false. */
  is_byok_only?: boolean | undefined;
  /** Whether the account at the provider retains no data, by the user's own declaration. Null declares nothing. */
  declared_zdr?: boolean | null | undefined;
  /** Models the key may be used for, at most 100. Null means all; an empty list is refused. */
  allowed_models?: string[] | null | undefined;
  /** OpenRouter keys that may use it, by their hashes, 1 to 100. Null means all. */
  allowed_api_key_hashes?: string[] | null | undefined;
  /** Members that may use it, at most 100. Null means all; an empty list is refused. */
  allowed_user_ids?: string[] | null | undefined;
};

/** The provider key is gone. */
export type ByokKeyDeleteResponse = {
  /** Always true. */
  deleted: true;
};

/** A provider key, without its text. */
export type ByokKeyResponse = {
  /** A key of a provider that requests are sent with instead of OpenRouter's. */
  data: ByokKey;
};

/** What to change. Absent properties keep their value; null clears one that may be null. Lists are replaced as a whole. */
export type ByokKeyUpdateParams = {
  /** A new key in place of the stored one. */
  key?: string | undefined;
  /** New name, at most 255 characters. */
  name?: string | null | undefined;
  /** Whether the key is left unused. */
  disabled?: boolean | undefined;
  /** Whether the key is used only after the others of the provider have been tried. Not together with `is_byok_only`. */
  is_fallback?: boolean | undefined;
  /** Whether requests for the models of this key use only the account's own keys, never OpenRouter's. */
  is_required?: boolean | undefined;
  /** Whether the provider is skipped, for all models, rather than used with OpenRouter's key. Not together with `is_fallback`. */
  is_byok_only?: boolean | undefined;
  /** Whether the account at the provider retains no data, by the user's own declaration. Null declares nothing. */
  declared_zdr?: boolean | null | undefined;
  /** Models the key may be used for, at most 100. Null means all; an empty list is refused. */
  allowed_models?: string[] | null | undefined;
  /** OpenRouter keys that may use it, by their hashes, 1 to 100. Null means all. */
  allowed_api_key_hashes?: string[] | null | undefined;
  /** Members that may use it, at most 100. Null means all; an empty list is refused. */
  allowed_user_ids?: string[] | null | undefined;
};

/** One page of provider keys. */
export type ByokKeysListResponse = {
  /** The provider keys of this page, in the order in which they are tried. */
  data: ByokKey[];
  /** How many provider keys there are on all pages. */
  total_count: number;
};

/** Marks the end of a prompt prefix the provider should cache. */
export type CacheControl = {
  /** Kind of cache entry. */
  type: 'ephemeral';
  /** How long the entry lives; `5m` if left out. */
  ttl?: '5m' | '1h' | (string & {}) | undefined;
};

/** A whole completion. */
export type ChatCompletion = {
  /** Identifier of the generation, for `GET /generation`. */
  id: string;
  /** Kind of object. */
  object?: 'chat.completion' | (string & {});
  /** When it was made, in seconds since 1970. */
  created?: number | null;
  /** Model that answered. With fallbacks, aliases and routers it is not the requested one. */
  model: string;
  /** Provider that served, by its display name. */
  provider?: string;
  /** The completions, mostly one. */
  choices: ChatCompletionChoice[];
  /** What the request used and cost. */
  usage?: Usage | null;
  /** Version of the provider's setup; equal seeds repeat only under equal fingerprints. */
  system_fingerprint?: string | null;
  /** Processing class that was used. */
  service_tier?: 'default' | 'flex' | 'priority' | 'standard' | (string & {}) | null;
  /** How the request was routed. */
  openrouter_metadata?: OpenRouterMetadata;
};

/** What the model said. Send an answer's message back unchanged, `reasoning_details` included. As the last message, it is the beginning of the answer. */
export type ChatCompletionAssistantMessageParam = {
  /** Who speaks. */
  role: 'assistant';
  /** Text or parts; null or absent where the message only calls tools. */
  content?: string | ChatCompletionContentPart[] | null | undefined;
  /** Name of the speaker, to distinguish speakers with the same role. */
  name?: string | undefined;
  /** Model that wrote the message. */
  model?: string | undefined;
  /** Why the model refused. */
  refusal?: string | null | undefined;
  /** Calls that the model requested. */
  tool_calls?: ChatCompletionToolCall[] | null | undefined;
  /** The thinking as text. */
  reasoning?: string | null | undefined;
  /** Another name of `reasoning`. */
  reasoning_content?: string | null | undefined;
  /** The thinking piece by piece, in order. */
  reasoning_details?: ReasoningDetail[] | null | undefined;
  /** Annotations of the completion. File annotations save reading the file again. */
  annotations?: Annotation[] | null | undefined;
  /** Images the model made. */
  images?: ChatCompletionImage[] | null | undefined;
  /** Sound the model made; `id` is enough. */
  audio?: ChatCompletionAudio | null | undefined;
};

/** Sound the model made. In a stream, `data` and `transcript` come in pieces. */
export type ChatCompletionAudio = {
  /** Identifier, to refer to the sound in a later message. */
  id?: string | undefined;
  /** The sound in base64. */
  data?: string | undefined;
  /** When the identifier stops working, in seconds since 1970. */
  expires_at?: number | null | undefined;
  /** What is said. */
  transcript?: string | undefined;
};

/** One completion. */
export type ChatCompletionChoice = {
  /** Position among the choices. */
  index: number;
  /** What the model said. */
  message: ChatCompletionMessage;
  /** Why the answer ended: `stop` at its end, `length` at a limit, `tool_calls` to have tools called, `content_filter` by moderation, `error` by a failure. */
  finish_reason: ChatCompletionFinishReason;
  /** Why it ended, in the provider's own words. For logs only. */
  native_finish_reason?: string | null;
  /** Log probabilities of the tokens, if requested. */
  logprobs?: ChatCompletionLogprobs | null;
  /** Why the completion broke off; `message` then has the part that exists. */
  error?: ErrorDetail;
};

/** One event of a streamed completion. */
export type ChatCompletionChunk = {
  /** Identifier of the generation; the same in every chunk. */
  id: string;
  /** Kind of object. */
  object?: 'chat.completion.chunk' | (string & {});
  /** Start of the completion, in seconds since 1970. */
  created?: number | null;
  /** Model that answers. */
  model: string;
  /** Provider that serves, by its display name. */
  provider?: string;
  /** What is new. Empty in chunks that only bring usage or debugging help. */
  choices: ChatCompletionChunkChoice[];
  /** Usage and cost of the request; sent with or after the end of the completion. */
  usage?: Usage | null;
  /** Version of the provider's setup. */
  system_fingerprint?: string | null;
  /** Processing class that was used. */
  service_tier?: 'default' | 'flex' | 'priority' | 'standard' | (string & {}) | null;
  /** Why the stream broke off. Nothing but `[DONE]` can follow. */
  error?: ErrorDetail;
  /** Debugging aid that shows the request to a provider. */
  debug?: DebugOutput;
  /** How the request was routed. */
  openrouter_metadata?: OpenRouterMetadata;
};

/** The new part of one completion. */
export type ChatCompletionChunkChoice = {
  /** Position among the choices. */
  index: number;
  /** What is new of a message. */
  delta: ChatCompletionDelta;
  /** Why the answer ended: `stop` at its end, `length` at a limit, `tool_calls` to have tools called, `content_filter` by moderation, `error` by a failure. */
  finish_reason?: ChatCompletionFinishReason;
  /** Why it ended, in the provider's own words. For logs only. */
  native_finish_reason?: string | null;
  /** Log probabilities of the new tokens. */
  logprobs?: ChatCompletionLogprobs | null;
  /** Why this completion broke off. */
  error?: ErrorDetail;
};

/** A part of a message. */
export type ChatCompletionContentPart =
  | ChatCompletionContentPartText
  | ChatCompletionContentPartImage
  | ChatCompletionContentPartAudio
  | ChatCompletionContentPartVideo
  | ChatCompletionContentPartInputVideo
  | ChatCompletionContentPartFile;

/** Sound. */
export type ChatCompletionContentPartAudio = {
  /** Names this kind. */
  type: 'input_audio';
  /** Sound data and its format. */
  input_audio: InputAudio;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: CacheControl | undefined;
};

/** A document, such as a PDF. */
export type ChatCompletionContentPartFile = {
  /** Names this kind. */
  type: 'file';
  /** A document, by its data or by its identifier. */
  file: FileInput;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: CacheControl | undefined;
};

/** An image, as PNG, JPEG, WebP or GIF. */
export type ChatCompletionContentPartImage = {
  /** Names this kind. */
  type: 'image_url';
  /** Where an image is, and how closely to look at it. */
  image_url: ImageUrl;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: CacheControl | undefined;
};

/**
 * A video, under the former name of `video_url`.
 *
 * @deprecated
 */
export type ChatCompletionContentPartInputVideo = {
  /** Names this kind. */
  type: 'input_video';
  /** Where a video is. */
  video_url: VideoUrl;
};

/** Text. */
export type ChatCompletionContentPartText = {
  /** Names this kind. */
  type: 'text';
  /** The text. */
  text: string;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: CacheControl | undefined;
  /** Ends a cached prefix at this part, where the request uses explicit cache points. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined;
};

/** A video, as MP4, MPEG, MOV or WebM. */
export type ChatCompletionContentPartVideo = {
  /** Names this kind. */
  type: 'video_url';
  /** Where a video is. */
  video_url: VideoUrl;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: CacheControl | undefined;
};

/** Body of a chat completion. Only `messages` is required. Parameters the model does not know are ignored, unless `provider.require_parameters` is set. */
export type ChatCompletionCreateParams = {
  /** The conversation so far, oldest first. */
  messages: ChatCompletionMessageParam[];
  /** Model to use, as `author/slug`, with suffixes such as `:free` or `:online`, or `@preset/slug`. The account's default if left out. */
  model?: ModelId | undefined;
  /** Models to try in order, each when the one before fails. At most 3. */
  models?: ModelId[] | undefined;
  /** Whether the completion is sent piece by piece as server-sent events. Default false. */
  stream?: boolean | null | undefined;
  /** Options of a streamed completion. */
  stream_options?: StreamOptions | null | undefined;
  /** Most tokens of the completion, thinking included; at least 1 (some providers want 16) and below the context length. */
  max_tokens?: number | null | undefined;
  /** Newer name of `max_tokens`. */
  max_completion_tokens?: number | null | undefined;
  /** Randomness, 0 to 2. 0 is the most predictable. The model's own default if left out, mostly 1. */
  temperature?: number | null | undefined;
  /** Choose among the likeliest tokens whose probabilities add up to this, 0 to 1. Mostly 1 if left out. */
  top_p?: number | null | undefined;
  /** Choose among this many of the likeliest tokens; 0 means all. */
  top_k?: number | null | undefined;
  /** Leave out tokens less likely than this share of the likeliest one, 0 to 1. */
  min_p?: number | null | undefined;
  /** Leave out tokens less likely than this times the square of the likeliest one's probability, 0 to 1. */
  top_a?: number | null | undefined;
  /** Makes tokens rarer the more often they have come, −2 to 2. 0 if left out. */
  frequency_penalty?: number | null | undefined;
  /** Makes tokens rarer that have come at all, −2 to 2. 0 if left out. */
  presence_penalty?: number | null | undefined;
  /** Makes tokens of the prompt and the completion less likely, up to 2. 1 has no effect. */
  repetition_penalty?: number | null | undefined;
  /** Makes sampling repeatable at providers that support it. */
  seed?: number | null | undefined;
  /** Ends the completion before any of these texts, at most 4. */
  stop?: string | string[] | null | undefined;
  /** Added to the score of a token, by token id, −100 to 100. */
  logit_bias?: {
    [key: string]: number;
  } | null | undefined;
  /** Whether to send the log probability of each token. */
  logprobs?: boolean | null | undefined;
  /** How many likely alternatives to send for each token, 0 to 20. Needs `logprobs`. */
  top_logprobs?: number | null | undefined;
  /** Format of the completion. */
  response_format?: ResponseFormat | null | undefined;
  /** Asks for strict schema following at providers that make it a switch of its own. */
  structured_outputs?: boolean | null | undefined;
  /** Tools the model may call. */
  tools?: ChatCompletionTool[] | undefined;
  /** Whether the model calls tools. */
  tool_choice?: ChatCompletionToolChoice | undefined;
  /** Whether one completion may ask for several calls. Default true. */
  parallel_tool_calls?: boolean | null | undefined;
  /** Ends the loop of server tools as soon as one of these conditions is met. */
  stop_server_tools_when?: StopServerToolsCondition[] | undefined;
  /** How much a reasoning model thinks, and how much of it is shown. */
  reasoning?: ReasoningOptions | undefined;
  /** Short form of `reasoning.effort`. If both are given they must be equal. */
  reasoning_effort?: ReasoningEffort | null | undefined;
  /**
   * Former switch for reasoning in the completion. True is `reasoning` with its defaults, false is `reasoning.exclude`.
   *
   * @deprecated
   */
  include_reasoning?: boolean | null | undefined;
  /** Verbosity of the completion. */
  verbosity?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null | undefined;
  /** Which providers may serve the request, and in which order they are tried. */
  provider?: ProviderPreferences | null | undefined;
  /**
   * Former routing switch. `provider.sort.partition` has taken its place, `model` for `fallback` and `none` for `sort`.
   *
   * @deprecated
   */
  route?: 'fallback' | 'sort' | (string & {}) | null | undefined;
  /** Plugins to use, or to switch off. */
  plugins?: Plugin[] | undefined;
  /** Slug of a preset of the account; its settings fill in those that the request omits. */
  preset?: string | undefined;
  /**
   * Former prompt transforms. The plugin `context-compression` has taken their place.
   *
   * @deprecated
   */
  transforms?: ('middle-out' | (string & {}))[] | undefined;
  /** Kinds of output wanted. Text only if left out. */
  modalities?: ('text' | 'image' | 'audio' | (string & {}))[] | undefined;
  /** Settings for image output, passed to the model. */
  image_config?: ImageConfig | undefined;
  /** Settings of sound output. */
  audio?: AudioOutputOptions | undefined;
  /** Text the completion is expected to be close to; it speeds up answers that repeat most of it. */
  prediction?: Prediction | null | undefined;
  /** Settings of models that search the web by themselves. */
  web_search_options?: WebSearchOptions | undefined;
  /** Settings of the search in X posts of models that have one, in the provider's notation. */
  x_search_filter?: {
    [key: string]: unknown;
  } | undefined;
  /** Caches the prompt up to its last cacheable part. */
  cache_control?: CacheControl | undefined;
  /** Requests with the same key go to the same endpoint, for its prompt cache, where no `session_id` is given. */
  prompt_cache_key?: string | null | undefined;
  /** How the provider's prompt cache is used. */
  prompt_cache_options?: PromptCacheOptions | null | undefined;
  /** Processing class at providers that have several. */
  service_tier?: ServiceTier | null | undefined;
  /** Groups the requests of one conversation and keeps them at one endpoint; at most 256 characters. */
  session_id?: string | undefined;
  /** Stable identifier of the end user, against abuse. No personal data. */
  user?: string | undefined;
  /** Your own labels, at most 16. Keys have up to 64 characters, values up to 512. */
  metadata?: {
    [key: string]: string;
  } | null | undefined;
  /** Identifiers passed to the observability targets of the account. */
  trace?: TraceOptions | undefined;
  /** Debugging aid that shows the request to a provider. */
  debug?: DebugOptions | undefined;
  /**
   * Former switch for usage accounting; usage is always sent.
   *
   * @deprecated
   */
  usage?: UsageOptions | undefined;
  /**
   * Former way to send one text instead of messages.
   *
   * @deprecated
   */
  prompt?: string | undefined;
};

/** What is new of a message. Texts are appended to what came before. */
export type ChatCompletionDelta = {
  /** Who speaks. */
  role?: 'assistant' | (string & {});
  /** More text. */
  content?: string | null;
  /** More of the refusal. */
  refusal?: string | null;
  /** More thinking as text. */
  reasoning?: string | null;
  /** More thinking piece by piece; the same text as `reasoning`. */
  reasoning_details?: ReasoningDetail[];
  /** More of the tool calls. */
  tool_calls?: ChatCompletionDeltaToolCall[];
  /** More annotations, each whole. */
  annotations?: Annotation[];
  /** More images, each whole. */
  images?: ChatCompletionImage[];
  /** More sound. */
  audio?: ChatCompletionAudio | null;
};

/** A piece of a tool call. Pieces with equal index belong together. */
export type ChatCompletionDeltaToolCall = {
  /** Position among the calls of the message. */
  index: number;
  /** Identifier of the call; in its first piece. */
  id?: string | null;
  /** Names this kind; in the first piece. */
  type?: 'function' | null;
  /** A piece of a function call. */
  function?: FunctionCallDelta;
};

/** Instructions for the model, under the role newer models use. */
export type ChatCompletionDeveloperMessageParam = {
  /** Who speaks. */
  role: 'developer';
  /** The instructions, as text or text parts. */
  content: string | ChatCompletionContentPartText[];
  /** Name of the speaker, to distinguish speakers with the same role. */
  name?: string | undefined;
  /** Settings that apply from this message on. */
  configuration_update?: ConfigurationUpdate | null | undefined;
};

/** Why the answer ended: `stop` at its end, `length` at a limit, `tool_calls` to have tools called, `content_filter` by moderation, `error` by a failure. Null while it goes on. */
export type ChatCompletionFinishReason =
  | 'stop'
  | 'length'
  | 'tool_calls'
  | 'content_filter'
  | 'error'
  | (string & {})
  | null;

/** A function the model may ask you to call. */
export type ChatCompletionFunctionTool = {
  /** Names this kind. */
  type: 'function';
  /** A function as the model sees it. */
  function: FunctionDefinition;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: CacheControl | undefined;
};

/** An image the model made. */
export type ChatCompletionImage = {
  /** Names this kind. */
  type?: 'image_url' | undefined;
  /** Where an image is, and how closely to look at it. */
  image_url: ImageUrl;
  /** Position among the images. */
  index?: number | undefined;
};

/** Log probabilities of a completion. */
export type ChatCompletionLogprobs = {
  /** Of the tokens of the text. */
  content?: TokenLogprob[] | null;
  /** Of the tokens of the refusal. */
  refusal?: TokenLogprob[] | null;
};

/** What the model said. It can be sent back unchanged. */
export type ChatCompletionMessage = {
  /** Who speaks. */
  role: 'assistant';
  /** The text; null or absent where the message only calls tools. */
  content?: string | null;
  /** Why the model refused. */
  refusal?: string | null;
  /** The thinking as text. */
  reasoning?: string | null;
  /** The thinking piece by piece; the same text as `reasoning`, with what is needed to send it back. */
  reasoning_details?: ReasoningDetail[];
  /** Calls the model asks for. */
  tool_calls?: ChatCompletionToolCall[];
  /** Sources and files the text refers to. */
  annotations?: Annotation[];
  /** Images the model made. */
  images?: ChatCompletionImage[];
  /** Sound the model made. */
  audio?: ChatCompletionAudio | null;
  /** Name of the speaker. */
  name?: string;
  /** Model that wrote the message, where several take part. */
  model?: string;
};

/** A message of the conversation. */
export type ChatCompletionMessageParam =
  | ChatCompletionSystemMessageParam
  | ChatCompletionDeveloperMessageParam
  | ChatCompletionUserMessageParam
  | ChatCompletionAssistantMessageParam
  | ChatCompletionToolMessageParam;

/** Makes the model call one function. */
export type ChatCompletionNamedToolChoice = {
  /** Names this kind. */
  type: 'function';
  /** A function, by its name. */
  function: FunctionName;
};

/** Makes the model use one server tool. */
export type ChatCompletionServerToolChoice = {
  /** Type of the tool, such as `openrouter:web_search`. */
  type: string;
};

/** Instructions for the model. */
export type ChatCompletionSystemMessageParam = {
  /** Who speaks. */
  role: 'system';
  /** The instructions, as text or text parts. */
  content: string | ChatCompletionContentPartText[];
  /** Name of the speaker, to distinguish speakers with the same role. */
  name?: string | undefined;
  /** Settings that apply from this message on. */
  configuration_update?: ConfigurationUpdate | null | undefined;
};

/** A function of yours, or a tool that runs at OpenRouter. Send the tools again with every turn. */
export type ChatCompletionTool =
  | ChatCompletionFunctionTool
  | WebSearchServerTool
  | WebSearchShorthandTool
  | WebFetchServerTool
  | DatetimeServerTool
  | ImageGenerationServerTool
  | FilesServerTool
  | BashServerTool
  | AdvisorServerTool
  | SubagentServerTool
  | FusionServerTool
  | SearchModelsServerTool;

/** A call the model asks for. Answer it with a message of the role `tool`. */
export type ChatCompletionToolCall = {
  /** Identifier of the call. */
  id: string;
  /** Names this kind. */
  type: 'function';
  /** Which function to call, and with what. */
  function: FunctionCall;
  /** Position among the calls of the message. */
  index?: number | undefined;
};

/** Whether the model calls tools. `auto` leaves it to the model, `required` asks for at least one call, an object for a certain one. */
export type ChatCompletionToolChoice =
  | 'none'
  | 'auto'
  | 'required'
  | ChatCompletionNamedToolChoice
  | ChatCompletionServerToolChoice;

/** Result of a tool call. */
export type ChatCompletionToolMessageParam = {
  /** Who speaks. */
  role: 'tool';
  /** The result, as text or parts of any kind. */
  content: string | ChatCompletionContentPart[];
  /** The call this is the result of. */
  tool_call_id: string;
  /** Name of the tool; not needed. */
  name?: string | undefined;
};

/** What the user says. */
export type ChatCompletionUserMessageParam = {
  /** Who speaks. */
  role: 'user';
  /** Text, or parts of any kind. */
  content: string | ChatCompletionContentPart[];
  /** Name of the speaker, to distinguish speakers with the same role. */
  name?: string | undefined;
};

/** How the challenge was made from the verifier: `S256`, base64url of its SHA-256 without padding, or `plain`, the verifier itself. */
export type CodeChallengeMethod = 'S256' | 'plain';

/** Arguments of the call. */
export type CoinbaseCallData = {
  /** Until when the call was valid. */
  deadline: string;
  /** Fee, in the smallest unit of the currency. */
  fee_amount: string;
  /** Identifier of the payment on the chain. */
  id: string;
  /** Address of the operator. */
  operator: string;
  /** Prefix of the signed message. */
  prefix: string;
  /** Address that was paid. */
  recipient: string;
  /** Amount, in the smallest unit of the currency. */
  recipient_amount: string;
  /** Address of the currency's contract. */
  recipient_currency: string;
  /** Address for refunds. */
  refund_destination: string;
  /** Signature of the operator. */
  signature: string;
};

/** A charge that the caller's wallet had to pay. */
export type CoinbaseCharge = {
  /** Identifier of the charge. */
  id: string;
  /** When it was made, as an ISO 8601 time. */
  created_at: string;
  /** Until when it could be paid, as an ISO 8601 time. */
  expires_at: string;
  /** What the wallet needed. */
  web3_data: CoinbaseWeb3Data;
};

/** A purchase of credits, as it was made until the operation was switched off. */
export type CoinbaseChargeCreateParams = {
  /** Credits to buy, in USD. */
  amount: number;
  /** Address of the paying wallet. */
  sender: string;
  /** Chain to pay on: 1 Ethereum, 137 Polygon, 8453 Base. */
  chain_id: 1 | 137 | 8453;
};

/** A charge, as it was answered until the operation was switched off. */
export type CoinbaseChargeResponse = {
  /** A charge that the caller's wallet had to pay. */
  data: CoinbaseCharge;
};

/** The payment as a call of a contract. */
export type CoinbaseTransferIntent = {
  /** Arguments of the call. */
  call_data: CoinbaseCallData;
  /** Where the call had to be made. */
  metadata: CoinbaseTransferMetadata;
};

/** Where the call had to be made. */
export type CoinbaseTransferMetadata = {
  /** The chain. */
  chain_id: number;
  /** Address of the contract. */
  contract_address: string;
  /** Address of the paying wallet. */
  sender: string;
};

/** What the wallet needed. */
export type CoinbaseWeb3Data = {
  /** The payment as a call of a contract. */
  transfer_intent: CoinbaseTransferIntent;
};

/** One completion. */
export type CompletionChoice = {
  /** Position among the choices. */
  index: number;
  /** The text. */
  text: string;
  /** Why the completion ended, at its end (`stop`), at a limit (`length`) or by moderation (`content_filter`). */
  finish_reason: CompletionFinishReason;
  /** Why it ended, in the provider's own words. For logs only. */
  native_finish_reason?: string | null;
  /** Log probabilities of the tokens, if requested. */
  logprobs?: CompletionLogprobs | null;
  /** The thinking as text. */
  reasoning?: string | null;
  /** The thinking piece by piece. */
  reasoning_details?: ReasoningDetail[];
  /** Why the completion broke off; `text` then has the part that exists. */
  error?: ErrorDetail;
};

/** One event of a streamed completion. */
export type CompletionChunk = {
  /** Identifier of the generation; the same in every chunk. */
  id: string;
  /** Kind of object. Not to be relied on; several values have been seen. */
  object?: 'text_completion' | 'text_completion.chunk' | 'chat.completion.chunk' | (string & {});
  /** Start of the completion, in seconds since 1970. */
  created?: number | null;
  /** Model that answers. */
  model: string;
  /** Provider that serves, by its display name. */
  provider?: string;
  /** What is new. Can be empty in a chunk that only brings usage. */
  choices: CompletionChunkChoice[];
  /** Usage and cost of the request; sent with or after the end of the completion. */
  usage?: Usage | null;
  /** Version of the provider's setup. */
  system_fingerprint?: string | null;
  /** Why the stream broke off. Nothing but `[DONE]` can follow. */
  error?: ErrorDetail;
  /** How the request was routed. */
  openrouter_metadata?: OpenRouterMetadata;
};

/** The new part of one completion. */
export type CompletionChunkChoice = {
  /** Position among the choices. */
  index: number;
  /** More text, to be appended. */
  text: string;
  /** Why the completion ended, at its end (`stop`), at a limit (`length`) or by moderation (`content_filter`). */
  finish_reason?: CompletionFinishReason;
  /** Why it ended, in the provider's own words. For logs only. */
  native_finish_reason?: string | null;
  /** Log probabilities of the new tokens. */
  logprobs?: CompletionLogprobs | null;
  /** More thinking as text. */
  reasoning?: string | null;
  /** More thinking piece by piece. */
  reasoning_details?: ReasoningDetail[];
  /** Why this completion broke off. */
  error?: ErrorDetail;
};

/** Body of a text completion. Only `prompt` is required. */
export type CompletionCreateParams = {
  /** Text to continue, several texts, token ids, or several lists of token ids. */
  prompt: string | string[] | number[] | number[][];
  /** Model to use, as `author/slug`. The account's default if left out. */
  model?: ModelId | undefined;
  /** Models to try in order, each when the one before fails. At most 3. */
  models?: ModelId[] | undefined;
  /** Whether the completion is sent piece by piece as server-sent events. Default false. */
  stream?: boolean | null | undefined;
  /** Options of a streamed completion. */
  stream_options?: StreamOptions | null | undefined;
  /** Most tokens of the completion; at least 1 and below the context length. */
  max_tokens?: number | null | undefined;
  /** Randomness, 0 to 2. 0 is the most predictable. The model's own default if left out. */
  temperature?: number | null | undefined;
  /** Choose among the likeliest tokens whose probabilities add up to this, 0 to 1. */
  top_p?: number | null | undefined;
  /** Choose among this many of the likeliest tokens; 0 means all. */
  top_k?: number | null | undefined;
  /** Leave out tokens less likely than this share of the likeliest one, 0 to 1. */
  min_p?: number | null | undefined;
  /** Leave out tokens less likely than this times the square of the likeliest one's probability, 0 to 1. */
  top_a?: number | null | undefined;
  /** Makes tokens rarer the more often they have come, −2 to 2. 0 if left out. */
  frequency_penalty?: number | null | undefined;
  /** Makes tokens rarer that have come at all, −2 to 2. 0 if left out. */
  presence_penalty?: number | null | undefined;
  /** Makes tokens of the prompt and the completion less likely, up to 2. 1 has no effect. */
  repetition_penalty?: number | null | undefined;
  /** Makes sampling repeatable at providers that support it. */
  seed?: number | null | undefined;
  /** Ends the completion before any of these texts. */
  stop?: string | string[] | null | undefined;
  /** How many answers to make, 1 to 128. */
  n?: number | null | undefined;
  /** Make this many completions and send the likeliest, 1 to 20. */
  best_of?: number | null | undefined;
  /** Whether the completion begins with the prompt. */
  echo?: boolean | null | undefined;
  /** Text that follows the completion, for models that can fill a gap. */
  suffix?: string | null | undefined;
  /** Added to the score of a token, by token id, −100 to 100. */
  logit_bias?: {
    [key: string]: number;
  } | null | undefined;
  /** How many likely alternatives to send for each token, 0 to 5. A number here, unlike in chat completions. */
  logprobs?: number | null | undefined;
  /** The same in the words of chat completions, where the provider reads it. */
  top_logprobs?: number | null | undefined;
  /** Format of the completion. */
  response_format?: ResponseFormat | null | undefined;
  /** How much a reasoning model thinks, and how much of it is shown. */
  reasoning?: ReasoningOptions | undefined;
  /** Which providers may serve the request, and in which order they are tried. */
  provider?: ProviderPreferences | null | undefined;
  /**
   * Former prompt transforms.
   *
   * @deprecated
   */
  transforms?: ('middle-out' | (string & {}))[] | undefined;
  /** Stable identifier of the end user, against abuse. No personal data. */
  user?: string | undefined;
  /** Your own labels, at most 16. Keys have up to 64 characters, values up to 512. */
  metadata?: {
    [key: string]: string;
  } | null | undefined;
  /**
   * Former switch for usage accounting; usage is always sent.
   *
   * @deprecated
   */
  usage?: UsageOptions | undefined;
};

/** Why the completion ended, at its end (`stop`), at a limit (`length`) or by moderation (`content_filter`). Null while it continues. */
export type CompletionFinishReason = 'stop' | 'length' | 'content_filter' | 'error' | (string & {}) | null;

/** Log probabilities, one entry for each token in every list. */
export type CompletionLogprobs = {
  /** The tokens as text. */
  tokens: string[];
  /** Natural logarithm of each token's probability. The first can be null. */
  token_logprobs: (number | null)[];
  /** The likeliest tokens at each place, with the logarithms of their probabilities. */
  top_logprobs: (
    | {
      [key: string]: number;
    }
    | null
  )[] | null;
  /** Where each token begins in the text, in characters. */
  text_offset: number[];
};

/** A whole completion. */
export type CompletionResponse = {
  /** Identifier of the generation, for `GET /generation`. */
  id: string;
  /** Kind of object. Not to be relied on; the API has sent `chat.completion` here. */
  object?: 'text_completion' | 'chat.completion' | (string & {});
  /** When it was made, in seconds since 1970. */
  created?: number | null;
  /** Model that answered. */
  model: string;
  /** Provider that served, by its display name. */
  provider?: string;
  /** The completions. */
  choices: CompletionChoice[];
  /** What the request used and cost. */
  usage?: Usage | null;
  /** Version of the provider's setup. */
  system_fingerprint?: string | null;
  /** How the request was routed. */
  openrouter_metadata?: OpenRouterMetadata;
};

/** Parts of the output tokens. */
export type CompletionTokensDetails = {
  /** Tokens spent on thinking. */
  reasoning_tokens?: number | null;
  /** Tokens of audio output. */
  audio_tokens?: number | null;
  /** Tokens of image output. */
  image_tokens?: number | null;
  /** Tokens of `prediction` that were used. */
  accepted_prediction_tokens?: number | null;
  /** Tokens of `prediction` that were not used but charged. */
  rejected_prediction_tokens?: number | null;
};

/** Settings that apply from this message on. */
export type ConfigurationUpdate = {
  /** How much the model thinks from here on. */
  reasoning: ConfigurationUpdateReasoning;
};

/** How much the model thinks from here on. */
export type ConfigurationUpdateReasoning = {
  /** Share of the token limit spent on thinking: `max` and `xhigh` 95 %, `high` 80 %, `medium` 50 %, `low` 20 %, `minimal` 10 %, `none` no thinking. */
  effort: ReasoningEffort;
};

/** A file that a tool wrote in a container. */
export type ContainerFile = {
  /** Identifier of the file. */
  id: string;
  /** Marks a file of a container. */
  object: 'container.file';
  /** Container the file is in. */
  container_id: string;
  /** Path of the file within the container. */
  path: string;
  /** Size in bytes. */
  bytes: number;
  /** When the file was created, in seconds since 1970-01-01 UTC. */
  created_at: number;
  /** Who wrote the file. */
  source: 'assistant' | (string & {});
};

/** A file that a tool wrote in a container. */
export type ContainerFileCitation = {
  /** Names this kind. */
  type: 'container_file_citation';
  /** Container the file is in. */
  container_id: string;
  /** Identifier of the file. */
  file_id: string;
  /** Name of the file. */
  filename: string;
  /** Where the file is mentioned in the text, from 0; first character. */
  start_index: number;
  /** End of the mention; character after the last. */
  end_index: number;
};

/** A page of files of a container. */
export type ContainerFileListResponse = {
  /** Marks a list. */
  object: 'list';
  /** The files of this page. */
  data: ContainerFile[];
  /** Whether there are further pages. */
  has_more: boolean;
  /** Identifier of the first file of this page; null if it is empty. */
  first_id: string | null;
  /** Where the next page starts: send it as `after`. It need not be the identifier of a file in `data`. Null if the page is empty. */
  last_id: string | null;
};

/** The sandbox reaches only these hosts. */
export type ContainerNetworkAllowlist = {
  /** Names this kind. */
  type: 'allowlist';
  /** The hosts. */
  allowed_domains: string[];
};

/** The sandbox has no network. */
export type ContainerNetworkDisabled = {
  /** Names this kind. */
  type: 'disabled';
};

/** Which hosts a sandbox may reach. */
export type ContainerNetworkPolicy = ContainerNetworkDisabled | ContainerNetworkAllowlist;

/** Shortens a prompt that does not fit the context. On by default for contexts up to 8k tokens. */
export type ContextCompressionPlugin = {
  /** Names this plugin. */
  id: 'context-compression';
  /** False switches it off. */
  enabled?: boolean | undefined;
  /** `middle-out` leaves out the middle of the prompt. */
  engine?: 'middle-out' | (string & {}) | undefined;
};

/** The provider's charges, in USD. */
export type CostDetails = {
  /** In total. Only this is charged, by the provider, when the caller's own key is used. */
  upstream_inference_cost?: number | null;
  /** For the input. */
  upstream_inference_prompt_cost?: number | null;
  /** For the output. */
  upstream_inference_completions_cost?: number | null;
  /** For server tools, in USD. */
  server_tool_cost?: number | null;
};

/** Credits of the account. The balance is the difference. */
export type Credits = {
  /** All credits ever bought or given, in USD. */
  total_credits: number;
  /** All credits ever used, in USD. It may lie some seconds behind. */
  total_usage: number;
};

/** Bought and used credits. */
export type CreditsResponse = {
  /** Credits of the account. */
  data: Credits;
};

/** The key of the request, its limits and spending. */
export type CurrentKey = {
  /** Beginning and end of the key. */
  label: string;
  /** Most that may be spent with this key, in USD; null means no limit. */
  limit: number | null;
  /** What is left of the limit, in USD; null means no limit. */
  limit_remaining: number | null;
  /** How often the limit starts again; null means never. */
  limit_reset: 'daily' | 'weekly' | 'monthly' | (string & {}) | null;
  /** Whether spending with own provider keys counts towards the limit. */
  include_byok_in_limit: boolean;
  /** Spent with this key so far, in USD. */
  usage: number;
  /** Spent today, in USD. Days begin at 00:00 UTC. */
  usage_daily: number;
  /** Spent this week, in USD. Weeks begin on Monday, 00:00 UTC. */
  usage_weekly: number;
  /** Spent this month, in USD. Months begin on the first, 00:00 UTC. */
  usage_monthly: number;
  /** Spent so far at providers with the account's own provider keys, in USD. */
  byok_usage: number;
  /** Spent today with own provider keys, in USD. */
  byok_usage_daily: number;
  /** Spent this week with own provider keys, in USD. */
  byok_usage_weekly: number;
  /** Spent this month with own provider keys, in USD. */
  byok_usage_monthly: number;
  /** Whether the account has never bought credits. Free models then have lower daily limits. */
  is_free_tier: boolean;
  /** Whether this is a management key, which manages keys and cannot run inference. */
  is_management_key: boolean;
  /**
   * The same as `is_management_key`, under its former name.
   *
   * @deprecated
   */
  is_provisioning_key: boolean;
  /** When the key stops working, as an ISO 8601 time in UTC; null means never. */
  expires_at?: string | null;
  /** User who made the key. */
  creator_user_id: string | null;
  /**
   * Former rate limit. The values mean nothing any more.
   *
   * @deprecated
   */
  rate_limit: KeyRateLimit;
};

/** The key the request was made with. */
export type CurrentKeyResponse = {
  /** The key of the request, its limits and spending. */
  data: CurrentKey;
};

/** How much a model was used on a day. */
export type DailyRanking = {
  /** The day, or the first day of the week or month, as `YYYY-MM-DD`, UTC. */
  date: string;
  /** Permanent name of the model; `other` for all that are not among the most used. */
  model_permaslug: string;
  /** Tokens of inputs and outputs, as a decimal string, because the number can exceed 2⁵³. */
  total_tokens: string;
};

/** Tokens by day and model. */
export type DailyRankingsListResponse = {
  /** The rows: for each day the 50 most used models, and the rest as `other`. */
  data: DailyRanking[];
  /** What the rows cover. */
  meta: RankingsMeta;
};

/** Settings of the clock. */
export type DatetimeParameters = {
  /** IANA time zone, such as `Europe/Berlin`; UTC if left out. */
  timezone?: string | undefined;
};

/** Tells the model date and time. */
export type DatetimeServerTool = {
  /** Names this tool. */
  type: 'openrouter:datetime';
  /** Settings of the clock. */
  parameters?: DatetimeParameters | undefined;
};

/** Debugging aid that shows the request to a provider. Streaming only; do not use it in production. */
export type DebugOptions = {
  /** Sends the body each provider received as `debug` of a first chunk. */
  echo_upstream_body?: boolean | undefined;
};

/** Debugging aid that shows the request to a provider. */
export type DebugOutput = {
  /** The body a provider received. One chunk for each provider that was tried. */
  echo_upstream_body?: {
    [key: string]: unknown;
  };
};

/** An answer; `type` is that of the question. */
export type DecisionsAnswer = DecisionsChoiceAnswer | DecisionsNoulAnswer | DecisionsScoreAnswer;

/** The label that fits best. */
export type DecisionsChoiceAnswer = {
  /** Kind of answer. */
  type: 'choice';
  /** The label. */
  choice: string;
  /** How sure the model is, from 0 to 1. */
  confidence?: number;
  /** Probability of each label, from 0 to 1. */
  probabilities?: {
    [key: string]: number;
  };
};

/** Which of several labels fits. */
export type DecisionsChoiceQuestion = {
  /** Kind of question. */
  type: 'choice';
  /** The question. */
  instructions: DecisionsContent;
  /** The labels, each with what it means, or null. */
  criteria: {
    [key: string]: DecisionsContent | null;
  };
};

/** A text, or any JSON object or array. */
export type DecisionsContent =
  | string
  | {
    [key: string]: unknown;
  }
  | unknown[];

/** A state and questions about it. */
export type DecisionsCreateParams = {
  /** A decision model, such as `~typesafe/jev-latest`. */
  model: string;
  /** What the questions are about. */
  state: DecisionsContent;
  /** The questions, by names of your choice; the answers have the same names. */
  questions: {
    [key: string]: DecisionsQuestion;
  };
  /** Which providers may serve the request, and in which order. */
  provider?: ProviderPreferences | null | undefined;
  /** Groups the requests of one session; at most 256 characters. */
  session_id?: string | undefined;
  /** Identifiers passed to the observability targets of the account. */
  trace?: TraceOptions | undefined;
  /** Stable identifier of the end user, at most 256 characters. No personal data. */
  user?: string | undefined;
};

/** How likely it is. */
export type DecisionsNoulAnswer = {
  /** Kind of answer. */
  type: 'noul';
  /** Probability of yes, from 0 to 1. */
  noul: number;
};

/** What yes and no mean. */
export type DecisionsNoulCriteria = {
  /** What yes means. */
  true: DecisionsContent;
  /** What no means. */
  false: DecisionsContent;
};

/** How likely it is that something is so ("nondeterministic boolean"). */
export type DecisionsNoulQuestion = {
  /** Kind of question. */
  type: 'noul';
  /** The question, to be answered with yes or no. */
  instructions: DecisionsContent;
  /** What yes and no mean. */
  criteria?: DecisionsNoulCriteria | undefined;
};

/** A question; `type` says what kind of answer it gets. */
export type DecisionsQuestion = DecisionsChoiceQuestion | DecisionsNoulQuestion | DecisionsScoreQuestion;

/** An answer to each question. */
export type DecisionsResponse = {
  /** Identifier of the generation. */
  id?: string;
  /** The model that ran. */
  model: string;
  /** The provider that served the request. */
  provider?: string;
  /** The answers, by the names of the questions. */
  answers: {
    [key: string]: DecisionsAnswer;
  };
  /** What the request consumed. */
  usage: DecisionsUsage;
};

/** How much, on the scale. */
export type DecisionsScoreAnswer = {
  /** Kind of answer. */
  type: 'score';
  /** Expected level, counted from 0; fractions lie between two levels. */
  score: number;
  /** How sure the model is, from 0 to 1. */
  confidence?: number;
  /** Probability of each level, from 0 to 1, by its number. */
  probabilities?: {
    [key: string]: number;
  };
  /** What each level means, by its number. */
  legend?: {
    [key: string]: DecisionsContent;
  };
};

/** How much, on a scale. */
export type DecisionsScoreQuestion = {
  /** Kind of question. */
  type: 'score';
  /** The question. */
  instructions: DecisionsContent;
  /** What the levels of the scale mean, lowest first. */
  criteria: DecisionsContent[];
};

/** What the request consumed. */
export type DecisionsUsage = {
  /** Tokens of the input. */
  input_tokens: number;
  /** Tokens of the output. */
  output_tokens: number;
  /** Charged to the account, in USD. */
  cost?: number;
};

/** Values used for parameters a request leaves out. Null leaves the choice to the provider. */
export type DefaultParameters = {
  /** Randomness of the choice of tokens. */
  temperature?: number | null;
  /** Share of probability tokens are chosen from. */
  top_p?: number | null;
  /** Number of tokens the next one is chosen from. */
  top_k?: number | null;
  /** Penalty by how often a token has occurred. */
  frequency_penalty?: number | null;
  /** Penalty for tokens that have occurred. */
  presence_penalty?: number | null;
  /** Factor against repetition of the input. */
  repetition_penalty?: number | null;
};

/** Rating by Design Arena, where people compare two designs. */
export type DesignArenaResult = {
  /** Who measured. */
  source: 'design-arena';
  /** Permanent name of the model. */
  model_permaslug: string;
  /** Name of the model for people. */
  display_name: string;
  /** Who competes: `models`, `builders` or `agents`. */
  arena: string;
  /** What is designed, such as `website`. */
  category: string;
  /** Elo rating. */
  elo: number;
  /** Share of comparisons won, in percent. */
  win_rate: number;
  /** Mean time a design took, in ms; null where it was not measured. */
  avg_generation_time_ms: number | null;
  /** How often the model took which place among four; null where it was not counted. */
  tournament_stats: DesignArenaStats;
  /** What the model costs; null where it is not known. */
  pricing: BenchmarkPricing | null;
};

/** A score by Design Arena, where people compare two results. */
export type DesignArenaScore = {
  /** The arena. */
  arena: string;
  /** Kind of task within the arena. */
  category: string;
  /** Elo rating. */
  elo: number;
  /** Share of comparisons won. */
  win_rate: number;
  /** Place, from 1. */
  rank: number;
};

/** How often the model took which place among four; null where it was not counted. */
export type DesignArenaStats = {
  /** How often first. */
  first_place: number | null;
  /** How often second. */
  second_place: number | null;
  /** How often third. */
  third_place: number | null;
  /** How often fourth. */
  fourth_place: number | null;
  /** How many tournaments. */
  total: number | null;
};

/** The vector of one input. */
export type Embedding = {
  /** Names this kind of entry. */
  object: 'embedding';
  /** The vector: numbers, or with `encoding_format: base64` one string with little-endian 32-bit floats. */
  embedding: number[] | string;
  /** Which input this is the vector of, from 0. */
  index?: number;
};

/** A part of an input, told apart by `type`. */
export type EmbeddingContentPart =
  | EmbeddingContentPartText
  | EmbeddingContentPartImage
  | EmbeddingContentPartAudio
  | EmbeddingContentPartVideo
  | EmbeddingContentPartFile;

/** Sound. */
export type EmbeddingContentPartAudio = {
  /** Names this kind. */
  type: 'input_audio';
  /** Sound, video or a document. */
  input_audio: MultimodalMedia;
};

/** A document, such as a PDF. */
export type EmbeddingContentPartFile = {
  /** Names this kind. */
  type: 'input_file';
  /** Sound, video or a document. */
  input_file: MultimodalMedia;
};

/** An image. */
export type EmbeddingContentPartImage = {
  /** Names this kind. */
  type: 'image_url';
  /** Where an image is. */
  image_url: EmbeddingImageUrl;
};

/** Text. */
export type EmbeddingContentPartText = {
  /** Names this kind. */
  type: 'text';
  /** The text. */
  text: string;
};

/** A video. */
export type EmbeddingContentPartVideo = {
  /** Names this kind. */
  type: 'input_video';
  /** Sound, video or a document. */
  input_video: MultimodalMedia;
};

/** Where an image is. */
export type EmbeddingImageUrl = {
  /** An http(s) address or a data URL. */
  url: string;
};

/** One input made of parts; it results in one vector. */
export type EmbeddingInput = {
  /** The parts. */
  content: EmbeddingContentPart[];
};

/** Input to turn into vectors. */
export type EmbeddingsCreateParams = {
  /** One text, several texts, the token numbers of one or several texts, or several inputs made of parts. Each text, list of numbers or input gives one vector. A flat list of numbers is one input. */
  input: string | string[] | number[] | number[][] | EmbeddingInput[];
  /** The model, such as `author/slug`. `GET /embeddings/models` lists those that make embeddings. */
  model: string;
  /** Length of the vectors, for models that can shorten them. */
  dimensions?: number | undefined;
  /** How a vector is written: `float`, a list of numbers, or `base64`, little-endian 32-bit floats in one string. Default `float`. */
  encoding_format?: 'float' | 'base64' | (string & {}) | undefined;
  /** What the vectors are for, such as `search_query` or `search_document`. The names depend on the model. */
  input_type?: string | undefined;
  /** Which providers may serve the request. */
  provider?: ProviderPreferences | null | undefined;
  /** Stable identifier of the end user. */
  user?: string | undefined;
};

/** The vectors. */
export type EmbeddingsResponse = {
  /** Identifier of this generation, for `GET /generation`. */
  id?: string;
  /** Names this kind of completion. */
  object: 'list';
  /** One entry for each input, in the order of the input; if entries have an `index`, it decides. */
  data: Embedding[];
  /** The model that ran. */
  model: string;
  /** What the request used and cost. */
  usage?: EmbeddingsUsage;
};

/** What the request used and cost. */
export type EmbeddingsUsage = {
  /** Tokens of the input. */
  prompt_tokens: number;
  /** Tokens in total, the same as those of the input. */
  total_tokens: number;
  /** What the input tokens were. */
  prompt_tokens_details?: PromptTokensDetails | null;
  /** Charged to the account, in USD. */
  cost?: number | null;
  /** Whether the caller's own provider key was used. */
  is_byok?: boolean;
  /** What the provider charged. */
  cost_details?: CostDetails | null;
};

/** Health of an endpoint. 0 is normal; negative values mean that it is used less or not at all. */
export type EndpointStatus = 0 | -1 | -2 | -3 | -5 | -10 | number;

/** Speed at one kind of work. */
export type EndpointWorkload = {
  /** Time to the first token, in ms; null if unknown. */
  latency: PercentileStats | null;
  /** Output tokens per second; null if unknown. */
  throughput: PercentileStats | null;
  /** How many requests were measured; null if unknown. */
  request_count: number | null;
};

/** Speed of the last 30 minutes by kind of work. */
export type EndpointWorkloads = {
  /** Speed at one kind of work. */
  decisions?: EndpointWorkload;
  /** Speed at one kind of work. */
  embeddings?: EndpointWorkload;
  /** Speed at one kind of work. */
  image_generation?: EndpointWorkload;
  /** Speed at one kind of work. */
  rerank?: EndpointWorkload;
  /** Speed at one kind of work. */
  stt?: EndpointWorkload;
  /** Speed at one kind of work. */
  text_generation?: EndpointWorkload;
  /** Speed at one kind of work. */
  tts?: EndpointWorkload;
  /** Speed at one kind of work. */
  unknown?: EndpointWorkload;
  /** Speed at one kind of work. */
  video_generation?: EndpointWorkload;
};

/** Endpoints of any model. */
export type EndpointsListResponse = {
  /** The endpoints. */
  data: ModelEndpoint[];
};

/** One of a list of values. */
export type EnumCapability = {
  /** Names this kind. */
  type: 'enum';
  /** The values. */
  values: string[];
};

/** Why no endpoint could serve the request, and whether waiting helps. */
export type ErrorAvailability = {
  /** Reason. */
  code:
    | 'model_not_found'
    | 'wrong_endpoint'
    | 'no_endpoints'
    | 'model_deprecated'
    | 'model_unavailable_upstream'
    | 'capacity_exhausted'
    | 'temporarily_unavailable'
    | 'region_restricted'
    | 'privacy_restricted'
    | 'constraint_filtered'
    | 'free_variant_ended'
    | (string & {});
  /** Whether the same request can succeed later. */
  retryable: boolean;
  /** Seconds to wait before the next attempt. */
  retry_after?: number | null;
  /** Models that were requested. */
  requested_models?: string[];
  /** Providers that could not take the request. */
  affected_providers?: string[];
  /** A preference or policy. */
  excluded_by?: (
    | 'geo'
    | 'data_region'
    | 'data_policy:zdr'
    | 'data_policy:training'
    | 'max_price'
    | 'context_length'
    | 'require_parameters'
    | 'quantization'
    | 'allowed_providers'
    | (string & {})
  )[];
  /** Models that could serve the request instead. */
  fallback_models?: string[];
  /** The one request member that ruled out every endpoint. */
  constraint?: ErrorConstraint;
  /** Page about this reason. */
  docs_url?: string;
};

/** The one request member that ruled out every endpoint. */
export type ErrorConstraint = {
  /** Name of the member. */
  field?: string;
  /** Why it ruled them out. */
  detail?: string;
};

/** What went wrong. */
export type ErrorDetail = {
  /** Usually the HTTP status. A name in some mid-stream errors; absent or null in availability errors. */
  code?: number | string | null;
  /** Text for people. Upstream failures often say only "Provider returned error"; the reason is then in `metadata.raw`. */
  message: string;
  /** Stable name of the kind of failure; new ones appear. */
  error_type?: ErrorType;
  /** HTTP status of the failure, if `code` does not contain it. */
  http_status?: number;
  /** Class of the error in bodies that follow OpenAI's format. */
  type?: string | null;
  /** Request member at fault in bodies that follow OpenAI's format. */
  param?: string | null;
  /** Why no endpoint could serve the request, and whether waiting helps. */
  availability?: ErrorAvailability;
  /** Details, depending on the kind of failure. */
  metadata?: ErrorMetadata | null;
};

/** Details of a failure. Which members are there depends on its kind. */
export type ErrorMetadata = {
  /** Stable name of the kind of failure; new ones appear. */
  error_type?: ErrorType;
  /** The provider's own error code. Left out of masked 500s. */
  provider_code?: string | null;
  /** Provider that failed or moderated. */
  provider_name?: string | null;
  /** The provider's response. Often JSON as text, sometimes nested once more, sometimes an object. */
  raw?:
    | string
    | {
      [key: string]: unknown;
    }
    | null;
  /** Whether the caller's own provider key was used. */
  is_byok?: boolean | null;
  /** Whole seconds to wait before the next attempt. */
  retry_after_seconds?: number | null;
  /** The same wait before rounding, in seconds. */
  retry_after_seconds_raw?: number | null;
  /** Headers that belong to the failure, such as `Retry-After` or `X-RateLimit-Reset` (milliseconds since 1970). */
  headers?: {
    [key: string]: unknown;
  } | null;
  /** What moderation found. */
  reasons?: string[];
  /** The flagged text, at most 100 characters with its middle left out. Sensitive; do not log it. */
  flagged_input?: string;
  /** Model that requires moderation. */
  model_slug?: string;
  /** What a guardrail matched. */
  patterns?: unknown[];
  /** Failures of the providers tried before, in order. */
  previous_errors?: PreviousError[];
};

/** Body of every failed request. A `200` may carry it too, so look for `error` first. */
export type ErrorResponse = {
  /** What went wrong. */
  error: ErrorDetail;
  /** Account the request was counted for. */
  user_id?: string | null;
  /** How the request was routed, if requested with `X-OpenRouter-Metadata`. Left out of masked 500s. */
  openrouter_metadata?: {
    [key: string]: unknown;
  } | null;
  /** Null beside the errors of the Responses format. Details are in `error.metadata`. */
  metadata?: {
    [key: string]: unknown;
  } | null;
};

/** Stable name of the kind of failure; new ones appear. */
export type ErrorType =
  | 'context_length_exceeded'
  | 'max_tokens_exceeded'
  | 'token_limit_exceeded'
  | 'string_too_long'
  | 'authentication'
  | 'permission_denied'
  | 'payment_required'
  | 'rate_limit_exceeded'
  | 'provider_overloaded'
  | 'provider_unavailable'
  | 'invalid_request'
  | 'invalid_prompt'
  | 'not_found'
  | 'precondition_failed'
  | 'payload_too_large'
  | 'unprocessable'
  | 'content_policy_violation'
  | 'refusal'
  | 'invalid_image'
  | 'image_too_large'
  | 'image_too_small'
  | 'unsupported_image_format'
  | 'image_not_found'
  | 'image_download_failed'
  | 'server'
  | 'timeout'
  | 'unmapped'
  | (string & {});

/** A person or system the application serves, known by the application's own identifier. */
export type ExternalUser = {
  /** Identifier the application chose, 1 to 512 characters. */
  user: string;
  /** Whether the external user can be used. False after a delete, or when it was set so. */
  is_active: boolean;
  /** When the external user was registered, as an ISO 8601 time. */
  created_at: string;
  /** When the external user last changed, as an ISO 8601 time. */
  updated_at: string;
};

/** The external user to register. */
export type ExternalUserCreateParams = {
  /** Identifier of the application's choice, 1 to 512 characters. The identifiers `.` and `..` can be registered but not addressed later, because URLs give them another meaning. */
  user: string;
};

/** An external user. */
export type ExternalUserResponse = {
  /** A person or system the application serves, known by the application's own identifier. */
  data: ExternalUser;
};

/** What to change. */
export type ExternalUserUpdateParams = {
  /** False deactivates the external user, true activates it again. */
  is_active: boolean;
};

/** One page of external users. */
export type ExternalUsersListResponse = {
  /** The external users of this page. */
  data: ExternalUser[];
  /** Number of external users on all pages together. */
  total_count: number;
};

/** A file as it was read. Sent back, it saves reading the file again. */
export type FileAnnotation = {
  /** Names this kind. */
  type: 'file';
  /** What was read of a file. */
  file: ParsedFile;
};

/** A passage of a file. */
export type FileCitation = {
  /** Identifier of the file. */
  file_id: string;
  /** The passage. */
  quote?: string | null | undefined;
};

/** A passage of a file the text refers to. An older form. */
export type FileCitationAnnotation = {
  /** Names this kind. */
  type: 'file_annotation';
  /** A passage of a file. */
  file_annotation: FileCitation;
};

/** A file to upload. */
export type FileCreateParams = {
  /** The file, at most 100 MB. Its type is detected from its content. */
  file: Blob;
};

/** Confirms that a file was deleted, in the format that `provider` selected. */
export type FileDeleteResponse = OpenRouterFileDeleted | OpenAIFileDeleted | AnthropicFileDeleted;

/** A document, by its data or by its identifier. */
export type FileInput = {
  /** Name shown to the model. */
  filename?: string | undefined;
  /** An address or a data URL. */
  file_data?: string | undefined;
  /** Identifier of an uploaded file. */
  file_id?: string | undefined;
};

/** A page of files, in the format that `provider` selected. */
export type FileListResponse = OpenRouterFileList | OpenAIFileList | AnthropicFileList;

/** A file, in the format that `provider` selected. */
export type FileObject = OpenRouterFile | OpenAIFile | AnthropicFile;

/** Turns files into text for models that cannot read them. */
export type FileParserPlugin = {
  /** Names this plugin. */
  id: 'file-parser';
  /** False switches off a plugin that the account enables by default. */
  enabled?: boolean | undefined;
  /** How PDF files are read. */
  pdf?: PdfParserOptions | undefined;
};

/** Whose format to use: that of OpenAI or of Anthropic. Without it, files are described in the format of OpenRouter. */
export type FileProvider = 'openai' | 'anthropic' | (string & {});

/** Lets the model use the files of the workspace. */
export type FilesServerTool = {
  /** Names this tool. */
  type: 'openrouter:files';
  /** No settings are known. */
  parameters?: {
    [key: string]: unknown;
  } | undefined;
};

/** Which function to call, and with what. */
export type FunctionCall = {
  /** Name of the function. */
  name: string;
  /** The arguments, JSON as text. It may be empty, or truncated if the completion hit its limit. */
  arguments: string;
};

/** A piece of a function call. */
export type FunctionCallDelta = {
  /** Name of the function; in the first piece. */
  name?: string | null;
  /** More of the arguments, JSON as text. */
  arguments?: string | null;
};

/** A function as the model sees it. */
export type FunctionDefinition = {
  /** Name of the function, at most 64 characters. */
  name: string;
  /** What it does and when to call it. */
  description?: string | undefined;
  /** JSON Schema of its arguments, an object. */
  parameters?: {
    [key: string]: unknown;
  } | undefined;
  /** Whether the provider must enforce the schema. */
  strict?: boolean | null | undefined;
};

/** A function, by its name. */
export type FunctionName = {
  /** Name of the function. */
  name: string;
};

/** Settings of the panel and of the model that merges. */
export type FusionParameters = {
  /** Models of the panel, 1 to 8. */
  analysis_models?: string[] | undefined;
  /** Model that merges. */
  model?: string | undefined;
  /** Most tokens of each completion. */
  max_completion_tokens?: number | undefined;
  /** Most tool calls of each model, 1 to 16. */
  max_tool_calls?: number | undefined;
  /** Sampling temperature. */
  temperature?: number | undefined;
  /** How much the model behind a tool thinks. */
  reasoning?: ServerToolReasoning | undefined;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: CacheControl | undefined;
  /** Server tools of the panel, at most 8. */
  tools?: NestedServerTool[] | undefined;
};

/** Calls several models and merges their completions. */
export type FusionPlugin = {
  /** Names this plugin. */
  id: 'fusion';
  /** False switches off a plugin that the account enables by default. */
  enabled?: boolean | undefined;
  /** A ready-made panel. */
  preset?: 'general-high' | 'general-budget' | 'general-fast' | (string & {}) | undefined;
  /** Models of the panel, 1 to 8. */
  analysis_models?: string[] | undefined;
  /** Model that merges. */
  model?: string | undefined;
  /** Most tool calls of each model, 1 to 16. */
  max_tool_calls?: number | undefined;
  /** Server tools of the panel, at most 8. */
  tools?: NestedServerTool[] | undefined;
};

/** Calls several models and merges their completions. */
export type FusionServerTool = {
  /** Names this tool. */
  type: 'openrouter:fusion';
  /** Settings of the panel and of the model that merges. */
  parameters?: FusionParameters | undefined;
};

/** An image. */
export type GeneratedImage = {
  /** The image in base64. */
  b64_json: string;
  /** Media type of the image, such as `image/png`. Absent means PNG. */
  media_type?: string;
};

/** What one request did and cost. Most members are null where they do not apply. */
export type Generation = {
  /** Identifier of the generation: `id` of the response, or its `X-Generation-Id` header. */
  id: string;
  /** Identifier shared by all generations of one request. */
  request_id?: string | null;
  /** `session_id` of the request. */
  session_id?: string | null;
  /** Identifier at the provider. */
  upstream_id: string | null;
  /** Kind of request. */
  api_type:
    | 'completions'
    | 'embeddings'
    | 'rerank'
    | 'tts'
    | 'stt'
    | 'video'
    | 'image'
    | 'tools_invoke'
    | (string & {})
    | null;
  /** When the request came in, as an ISO 8601 time. */
  created_at: string;
  /** The model that ran. */
  model: string;
  /** The router that chose the model, such as `openrouter/auto`. */
  router: string | null;
  /** The provider that served the request. */
  provider_name: string | null;
  /** What each provider that was tried answered, in order. */
  provider_responses: ProviderResponse[] | null;
  /** Processing class the provider used. */
  service_tier: string | null;
  /** Region the request was processed in. */
  data_region: 'global' | 'europe' | 'us' | (string & {});
  /** Whether the response was streamed. */
  streamed: boolean | null;
  /** Whether the caller left before the end. */
  cancelled: boolean | null;
  /** Why the output ended, in common terms. */
  finish_reason: string | null;
  /** Why the output ended, in the provider's words. */
  native_finish_reason: string | null;
  /** Time to the first token, in ms. */
  latency: number | null;
  /** Time the output took, in ms. */
  generation_time: number | null;
  /** Time moderation took, in ms. */
  moderation_latency: number | null;
  /** Tokens of the input, counted the same way for all models. */
  tokens_prompt: number | null;
  /** Tokens of the output, counted the same way for all models. */
  tokens_completion: number | null;
  /** Tokens of the input by the model's own tokenizer; these are billed. */
  native_tokens_prompt: number | null;
  /** Tokens of the output by the model's own tokenizer; these are billed. */
  native_tokens_completion: number | null;
  /** Tokens of images in the output. */
  native_tokens_completion_images: number | null;
  /** Tokens spent on thinking. */
  native_tokens_reasoning: number | null;
  /** Tokens read from the provider's prompt cache. */
  native_tokens_cached: number | null;
  /** Images, videos and files in the input. */
  num_media_prompt: number | null;
  /** Images and videos in the output. */
  num_media_completion: number | null;
  /** Pieces of sound in the input. */
  num_input_audio_prompt: number | null;
  /** Web search results used. */
  num_search_results: number | null;
  /** Web pages fetched. */
  num_fetches: number | null;
  /** Engine of the web search. */
  web_search_engine: string | null;
  /** Charged to the account, in USD. */
  total_cost: number;
  /** Credits used, in USD. */
  usage: number;
  /** Saved by the prompt cache, in USD; negative where writing to it cost more. */
  cache_discount: number | null;
  /** Charged by the provider, in USD; only with the account's own provider key. */
  upstream_inference_cost: number | null;
  /** Whether the account's own provider key was used. */
  is_byok: boolean;
  /** App the request was counted for. */
  app_id: number | null;
  /** Address of the app, or an empty text. */
  origin: string;
  /** `HTTP-Referer` of the request. */
  http_referer: string | null;
  /** `User-Agent` of the request. */
  user_agent: string | null;
  /** `user` of the request. */
  external_user: string | null;
  /** Preset the request used. */
  preset_id: string | null;
  /** Workspace the request was made in. */
  workspace_id: string | null;
  /** Generation whose stored response was used again. */
  response_cache_source_id?: string | null;
};

/** The model's input, its output and why it failed. */
export type GenerationContent = {
  /** What the model was sent. */
  input: GenerationPromptInput | GenerationMessagesInput;
  /** What the model returned. */
  output: GenerationOutput;
  /** Why the generation failed; null if it succeeded. */
  error: GenerationContentError | null;
};

/** Why a generation failed. */
export type GenerationContentError = {
  /** HTTP status of the failure. */
  status: number | null;
  /** Text for people. */
  message: string | null;
  /** Provider that failed. */
  provider_name: string | null;
  /** What the provider returned. */
  raw: string | null;
  /** Failures of the providers tried before, in order. */
  previous_errors: GenerationContentErrorAttempt[];
};

/** One failed attempt at a provider. */
export type GenerationContentErrorAttempt = {
  /** HTTP status of the attempt. */
  code: number;
  /** Text for people. */
  message: string;
  /** Provider that was tried. */
  provider_name: string | null;
  /** What the provider returned. */
  raw: string | null;
};

/** The stored input and output of a generation. */
export type GenerationContentResponse = {
  /** The model's input, its output and why it failed. */
  data: GenerationContent;
};

/** What is wrong with a generation. */
export type GenerationFeedbackParams = {
  /** Identifier of the generation. */
  generation_id: string;
  /** Kind of problem. */
  category:
    | 'latency'
    | 'incoherence'
    | 'incorrect_response'
    | 'formatting'
    | 'billing'
    | 'api_error'
    | 'other'
    | (string & {});
  /** Details in free text, at most 1000 characters. */
  comment?: string | undefined;
};

/** Confirms that the feedback was stored. */
export type GenerationFeedbackResponse = {
  /** The outcome. */
  data: GenerationFeedbackResult;
};

/** The outcome. */
export type GenerationFeedbackResult = {
  /** Always true. */
  success: true;
};

/** The input of a conversation. */
export type GenerationMessagesInput = {
  /** The messages, as they were sent. */
  messages: unknown[];
};

/** What the model returned. */
export type GenerationOutput = {
  /** The text; null if there was none. */
  completion: string | null;
  /** The reasoning; null if there was none. */
  reasoning: string | null;
};

/** The input of a text completion. */
export type GenerationPromptInput = {
  /** The prompt. */
  prompt: string;
};

/** What one request did and cost. */
export type GenerationResponse = {
  /** What one request did and cost. */
  data: Generation;
};

/** Limits on what keys and members may spend, use and send. It applies to no one until it is assigned. */
export type Guardrail = {
  /** Identifier. */
  id: string;
  /** Name for people. */
  name: string;
  /** What the guardrail is for. */
  description?: string | null;
  /** Workspace the guardrail belongs to. */
  workspace_id: string | null;
  /** Most that may be spent by each key or member the guardrail is assigned to, in USD; null means no limit. */
  limit_usd?: number | null;
  /** How often the limit starts again; null means never. */
  reset_interval?: GuardrailInterval | null;
  /** Whether spending with the account's own provider keys counts towards the limit. */
  include_byok_in_budgets: boolean;
  /** Models that may be used; null means all. */
  allowed_models?: string[] | null;
  /** Models that are refused; null means none. */
  ignored_models?: string[] | null;
  /** Providers that may be used; null means all. */
  allowed_providers?: string[] | null;
  /** Providers that are never used; null means none. */
  ignored_providers?: string[] | null;
  /** Regions in which requests may be processed; null means all. */
  allowed_data_regions?: GuardrailDataRegion[] | null;
  /** Whether free models may be used whose providers may publish prompts; null leaves it to the account. */
  enable_free_model_publication?: boolean | null;
  /** Whether free models may be used whose providers may train on prompts; null leaves it to the account. */
  enable_free_model_training?: boolean | null;
  /** Whether paid models may be used whose providers may train on prompts; null leaves it to the account. */
  enable_paid_model_training?: boolean | null;
  /**
   * Former switch for all models at once.
   *
   * @deprecated
   */
  enforce_zdr?: boolean | null;
  /** Whether Anthropic's models are used only at endpoints that retain no data; null leaves it to the account. */
  enforce_zdr_anthropic?: boolean | null;
  /** Whether Google's models are used only at endpoints that retain no data; null leaves it to the account. */
  enforce_zdr_google?: boolean | null;
  /** Whether OpenAI's models are used only at endpoints that retain no data; null leaves it to the account. */
  enforce_zdr_openai?: boolean | null;
  /** Whether xAI's models are used only at endpoints that retain no data; null leaves it to the account. */
  enforce_zdr_xai?: boolean | null;
  /** Whether all other models are used only at endpoints that retain no data; null leaves it to the account. */
  enforce_zdr_other?: boolean | null;
  /** Built-in detectors that look through prompts; null means none. */
  content_filter_builtins?: GuardrailBuiltinFilter[] | null;
  /** Patterns that are looked for in prompts; null means none. */
  content_filters?: GuardrailContentFilter[] | null;
  /** When the guardrail was created, as an ISO 8601 time. */
  created_at: string;
  /** When the guardrail was last changed, as an ISO 8601 time; null means never. */
  updated_at?: string | null;
};

/** What a built-in detector looks for. */
export type GuardrailBuiltinDetector =
  | 'email'
  | 'phone'
  | 'ssn'
  | 'credit-card'
  | 'ip-address'
  | 'person-name'
  | 'address'
  | 'regex-prompt-injection'
  | 'secrets'
  | (string & {});

/** A built-in detector and its action. */
export type GuardrailBuiltinFilter = {
  /** What the detector looks for. */
  slug: GuardrailBuiltinDetector;
  /** What happens to a match. */
  action: GuardrailFilterAction;
  /** Text that replaces a match when it is redacted. */
  label?: string;
  /** Which messages are read; only for `regex-prompt-injection`. */
  scan_scope?: GuardrailScanScope;
};

/** A built-in detector and its action. */
export type GuardrailBuiltinFilterParam = {
  /** What the detector looks for. */
  slug: GuardrailBuiltinDetector;
  /** What happens to a match. */
  action: GuardrailFilterAction;
  /**
   * Without effect; the detector has a label of its own.
   *
   * @deprecated
   */
  label?: string | undefined;
  /** Which messages are read; only for `regex-prompt-injection`. */
  scan_scope?: GuardrailScanScope | undefined;
};

/** A pattern to look for and what to do with a match. */
export type GuardrailContentFilter = {
  /** Regular expression. */
  pattern: string;
  /** What happens to a match. */
  action: GuardrailFilterAction;
  /** Text that replaces a match when it is redacted, at most 100 characters. */
  label?: string | null | undefined;
};

/** The guardrail to create. */
export type GuardrailCreateParams = {
  /** Name for people, at most 200 characters. */
  name: string;
  /** What the guardrail is for, at most 1000 characters. */
  description?: string | null | undefined;
  /** Workspace the guardrail is to belong to. Absent means the default workspace. */
  workspace_id?: string | undefined;
  /** Most that may be spent by each key or member the guardrail is assigned to, in USD. Null means no limit. */
  limit_usd?: number | null | undefined;
  /** How often the limit starts again. Null means never. */
  reset_interval?: GuardrailInterval | null | undefined;
  /** Whether spending with the account's own provider keys counts towards the limit. */
  include_byok_in_budgets?: boolean | undefined;
  /** Models that may be used; all others are refused. Null means all. */
  allowed_models?: string[] | null | undefined;
  /** Models that are refused. Null means none. */
  ignored_models?: string[] | null | undefined;
  /** Providers that may be used, by their slugs. Null means all. */
  allowed_providers?: string[] | null | undefined;
  /** Providers that are never used, by their slugs. Null means none. */
  ignored_providers?: string[] | null | undefined;
  /** Regions in which requests may be processed. Null means all. */
  allowed_data_regions?: GuardrailDataRegion[] | null | undefined;
  /** Whether free models may be used whose providers may publish prompts. Null leaves it to the account. */
  enable_free_model_publication?: boolean | null | undefined;
  /** Whether free models may be used whose providers may train on prompts. Null leaves it to the account. */
  enable_free_model_training?: boolean | null | undefined;
  /** Whether paid models may be used whose providers may train on prompts. Null leaves it to the account. */
  enable_paid_model_training?: boolean | null | undefined;
  /**
   * Former switch for all models at once; use the ones for each author.
   *
   * @deprecated
   */
  enforce_zdr?: boolean | null | undefined;
  /** Whether Anthropic's models are used only at endpoints that retain no data. Null leaves it to the account. */
  enforce_zdr_anthropic?: boolean | null | undefined;
  /** Whether Google's models are used only at endpoints that retain no data. Null leaves it to the account. */
  enforce_zdr_google?: boolean | null | undefined;
  /** Whether OpenAI's models are used only at endpoints that retain no data. Null leaves it to the account. */
  enforce_zdr_openai?: boolean | null | undefined;
  /** Whether xAI's models are used only at endpoints that retain no data. Null leaves it to the account. */
  enforce_zdr_xai?: boolean | null | undefined;
  /** Whether all other models are used only at endpoints that retain no data. Null leaves it to the account. */
  enforce_zdr_other?: boolean | null | undefined;
  /** Built-in detectors that look through prompts. Null or an empty list means none. */
  content_filter_builtins?: GuardrailBuiltinFilterParam[] | null | undefined;
  /** Patterns that are looked for in prompts. Null or an empty list means none. */
  content_filters?: GuardrailContentFilter[] | null | undefined;
};

/** Region in which requests are processed. */
export type GuardrailDataRegion = 'global' | 'europe' | 'us' | (string & {});

/** The guardrail is gone. */
export type GuardrailDeleteResponse = {
  /** Always true. */
  deleted: true;
};

/** What happens to a match: `redact` replaces it, `block` refuses the request with 403, `flag` only records it. */
export type GuardrailFilterAction = 'redact' | 'block' | 'flag' | (string & {});

/** How often a limit starts again, at 00:00 UTC; weeks begin on Monday, months on the first. */
export type GuardrailInterval = 'daily' | 'weekly' | 'monthly' | (string & {});

/** A guardrail applies to a key. */
export type GuardrailKeyAssignment = {
  /** Identifier of the assignment. */
  id: string;
  /** The guardrail. */
  guardrail_id: string;
  /** The key, by its hash. */
  key_hash: string;
  /** Name of the key. */
  key_name: string;
  /** Beginning and end of the key. */
  key_label: string;
  /** User who assigned it. */
  assigned_by: string | null;
  /** When it was assigned, as an ISO 8601 time. */
  created_at: string;
};

/** One page of assignments to keys. */
export type GuardrailKeyAssignmentsListResponse = {
  /** The assignments of this page. */
  data: GuardrailKeyAssignment[];
  /** How many assignments there are on all pages. */
  total_count: number;
};

/** Keys the guardrail is to apply to. */
export type GuardrailKeysAssignParams = {
  /** The keys, by their hashes. */
  key_hashes: string[];
};

/** How many keys were assigned. */
export type GuardrailKeysAssignResponse = {
  /** How many keys were assigned. Those that were assigned before do not count. */
  assigned_count: number;
};

/** Keys the guardrail no longer applies to. */
export type GuardrailKeysUnassignParams = {
  /** The keys, by their hashes. */
  key_hashes: string[];
};

/** How many assignments ended. */
export type GuardrailKeysUnassignResponse = {
  /** How many keys were unassigned. Those that were not assigned do not count. */
  unassigned_count: number;
};

/** A guardrail applies to a member of the organization. */
export type GuardrailMemberAssignment = {
  /** Identifier of the assignment. */
  id: string;
  /** The guardrail. */
  guardrail_id: string;
  /** The member. */
  user_id: string;
  /** The organization. */
  organization_id: string;
  /** User who assigned it. */
  assigned_by: string | null;
  /** When it was assigned, as an ISO 8601 time. */
  created_at: string;
};

/** One page of assignments to members. */
export type GuardrailMemberAssignmentsListResponse = {
  /** The assignments of this page. */
  data: GuardrailMemberAssignment[];
  /** How many assignments there are on all pages. */
  total_count: number;
};

/** Members the guardrail is to apply to. */
export type GuardrailMembersAssignParams = {
  /** The members, by their user identifiers. */
  member_user_ids: string[];
};

/** How many members were assigned. */
export type GuardrailMembersAssignResponse = {
  /** How many members were assigned. Those that were assigned before do not count. */
  assigned_count: number;
};

/** Members the guardrail no longer applies to. */
export type GuardrailMembersUnassignParams = {
  /** The members, by their user identifiers. */
  member_user_ids: string[];
};

/** How many assignments ended. */
export type GuardrailMembersUnassignResponse = {
  /** How many members were unassigned. Those that were not assigned do not count. */
  unassigned_count: number;
};

/** A guardrail. */
export type GuardrailResponse = {
  /** Limits on what keys and members may spend, use and send. */
  data: Guardrail;
};

/** Which messages the prompt-injection detector reads: those of the user, or all. */
export type GuardrailScanScope = 'user_only' | 'all_messages' | (string & {});

/** What to change. Absent properties keep their value; null clears one that may be null. Lists are replaced as a whole. */
export type GuardrailUpdateParams = {
  /** New name, at most 200 characters. */
  name?: string | undefined;
  /** What the guardrail is for, at most 1000 characters. */
  description?: string | null | undefined;
  /** Most that may be spent by each key or member the guardrail is assigned to, in USD. Null means no limit. */
  limit_usd?: number | null | undefined;
  /** How often the limit starts again. Null means never. */
  reset_interval?: GuardrailInterval | null | undefined;
  /** Whether spending with the account's own provider keys counts towards the limit. */
  include_byok_in_budgets?: boolean | undefined;
  /** Models that may be used; all others are refused. Null means all. */
  allowed_models?: string[] | null | undefined;
  /** Models that are refused. Null means none. */
  ignored_models?: string[] | null | undefined;
  /** Providers that may be used, by their slugs. Null means all. */
  allowed_providers?: string[] | null | undefined;
  /** Providers that are never used, by their slugs. Null means none. */
  ignored_providers?: string[] | null | undefined;
  /** Regions in which requests may be processed. Null means all. */
  allowed_data_regions?: GuardrailDataRegion[] | null | undefined;
  /** Whether free models may be used whose providers may publish prompts. Null leaves it to the account. */
  enable_free_model_publication?: boolean | null | undefined;
  /** Whether free models may be used whose providers may train on prompts. Null leaves it to the account. */
  enable_free_model_training?: boolean | null | undefined;
  /** Whether paid models may be used whose providers may train on prompts. Null leaves it to the account. */
  enable_paid_model_training?: boolean | null | undefined;
  /**
   * Former switch for all models at once; use the ones for each author.
   *
   * @deprecated
   */
  enforce_zdr?: boolean | null | undefined;
  /** Whether Anthropic's models are used only at endpoints that retain no data. Null leaves it to the account. */
  enforce_zdr_anthropic?: boolean | null | undefined;
  /** Whether Google's models are used only at endpoints that retain no data. Null leaves it to the account. */
  enforce_zdr_google?: boolean | null | undefined;
  /** Whether OpenAI's models are used only at endpoints that retain no data. Null leaves it to the account. */
  enforce_zdr_openai?: boolean | null | undefined;
  /** Whether xAI's models are used only at endpoints that retain no data. Null leaves it to the account. */
  enforce_zdr_xai?: boolean | null | undefined;
  /** Whether all other models are used only at endpoints that retain no data. Null leaves it to the account. */
  enforce_zdr_other?: boolean | null | undefined;
  /** Built-in detectors that look through prompts. Null or an empty list means none. */
  content_filter_builtins?: GuardrailBuiltinFilterParam[] | null | undefined;
  /** Patterns that are looked for in prompts. Null or an empty list means none. */
  content_filters?: GuardrailContentFilter[] | null | undefined;
};

/** One page of guardrails. */
export type GuardrailsListResponse = {
  /** The guardrails of this page. */
  data: Guardrail[];
  /** How many guardrails there are on all pages. */
  total_count: number;
};

/** A finished image. */
export type ImageCompletedEvent = {
  /** Names this kind. */
  type: 'image_generation.completed';
  /** The image in base64. */
  b64_json: string;
  /** When it was made, in seconds since 1970-01-01 UTC. */
  created: number;
  /** Media type of the image, such as `image/png`. Absent means PNG. */
  media_type?: string;
  /** What the request used and cost. */
  usage?: ImageUsage;
};

/** Settings for image output, passed to the model. Names depend on the model. */
export type ImageConfig = {
  /** Width to height, such as `16:9`. */
  aspect_ratio?: string | undefined;
  /** Size class, such as `1K` or `2K`. */
  image_size?: string | undefined;
  /** Quality class, such as `high`. */
  quality?: string | undefined;
  [key: string]: unknown;
};

/** An endpoint that makes images. */
export type ImageEndpoint = {
  /** Name of the provider. */
  provider_name: string;
  /** Slug of the provider, for `provider.order` and the like. */
  provider_slug: string;
  /** Tag of this endpoint, if the provider has several. */
  provider_tag: string | null;
  /** Parameters the model takes, by name, with the values it takes. */
  supported_parameters: ImageParameterCapabilities;
  /** Names allowed in `provider.options` for this provider. */
  allowed_passthrough_parameters: string[];
  /** Whether the endpoint streams. */
  supports_streaming: boolean;
  /** Prices; they add up. */
  pricing: ImagePrice[];
};

/** Reports a failure in the middle of the stream. */
export type ImageErrorEvent = {
  /** Names this kind. */
  type: 'error';
  /** What went wrong. */
  error: ImageStreamError;
};

/** What the image shows, and how it is made. Which values a model takes is listed by `GET /images/models`. */
export type ImageGenerateParams = {
  /** The model, such as `author/slug`. */
  model: string;
  /** What the image shows. */
  prompt: string;
  /** How many images to make. Default 1. */
  n?: number | undefined;
  /** Images to edit or to follow, at most 16. */
  input_references?: ImageReference[] | undefined;
  /** Width to height. */
  aspect_ratio?:
    | '1:1'
    | '1:2'
    | '1:4'
    | '1:8'
    | '2:1'
    | '2:3'
    | '3:2'
    | '3:4'
    | '4:1'
    | '4:3'
    | '4:5'
    | '5:4'
    | '8:1'
    | '9:16'
    | '16:9'
    | '9:19.5'
    | '19.5:9'
    | '9:20'
    | '20:9'
    | '9:21'
    | '21:9'
    | 'auto'
    | (string & {})
    | undefined;
  /** Size class. */
  resolution?: '512' | '1K' | '2K' | '4K' | (string & {}) | undefined;
  /** Exact size in pixels, such as `1024x1024`, instead of `aspect_ratio` and `resolution`. */
  size?: string | undefined;
  /** Quality; higher costs more. */
  quality?: 'auto' | 'low' | 'medium' | 'high' | (string & {}) | undefined;
  /** Background of the image. */
  background?: 'auto' | 'transparent' | 'opaque' | (string & {}) | undefined;
  /** Format of the image. */
  output_format?: 'png' | 'jpeg' | 'webp' | 'svg' | (string & {}) | undefined;
  /** Quality of lossy formats, 0 to 100 percent. */
  output_compression?: number | undefined;
  /** Makes images repeatable, as far as the model can. */
  seed?: number | undefined;
  /** Whether to return events while the image is made. Only for models with `supports_streaming`. Default false. */
  stream?: boolean | undefined;
  /** Which providers may make the image, and settings for them. */
  provider?: ImageProviderPreferences | undefined;
  /** Groups requests, for observability; at most 256 characters. */
  session_id?: string | undefined;
  /** Identifiers passed to the observability targets of the account. */
  trace?: TraceOptions | undefined;
  /** Stable identifier of the end user. */
  user?: string | undefined;
};

/** Settings of image making. Members beyond `model` are passed to the image model. */
export type ImageGenerationParameters = {
  /** Image model to use. */
  model?: string | undefined;
  [key: string]: unknown;
};

/** Lets the model make images. */
export type ImageGenerationServerTool = {
  /** Names this tool. */
  type: 'openrouter:image_generation';
  /** Settings of image making. */
  parameters?: ImageGenerationParameters | undefined;
};

/** A model that makes images. */
export type ImageModel = {
  /** The model, such as `author/slug`. */
  id: string;
  /** Name for people. */
  name: string;
  /** What the model is good at. */
  description: string;
  /** When the model was added, in seconds since 1970-01-01 UTC. */
  created: number;
  /** Input and output. */
  architecture: ImageModelArchitecture;
  /** Parameters the model takes, by name, with the values it takes. */
  supported_parameters: ImageParameterCapabilities;
  /** Whether some endpoint of the model streams. */
  supports_streaming: boolean;
  /** Path of the list of endpoints. */
  endpoints: string;
};

/** Input and output. */
export type ImageModelArchitecture = {
  /** Kinds of input. */
  input_modalities: ('text' | 'image' | 'file' | 'audio' | 'video' | (string & {}))[];
  /** Kinds of output. */
  output_modalities: (
    | 'text'
    | 'image'
    | 'embeddings'
    | 'audio'
    | 'video'
    | 'rerank'
    | 'speech'
    | 'transcription'
    | 'decisions'
    | (string & {})
  )[];
};

/** The endpoints of a model that makes images. */
export type ImageModelEndpointsResponse = {
  /** The model. */
  id: string;
  /** The endpoints. */
  endpoints: ImageEndpoint[];
};

/** Models that make images. */
export type ImageModelsListResponse = {
  /** The models. */
  data: ImageModel[];
};

/** Parameters the model takes, by name, with the values it takes. A parameter that is missing is not supported. */
export type ImageParameterCapabilities = {
  [key: string]: ImageParameterCapability;
};

/** Which values a parameter takes. */
export type ImageParameterCapability = EnumCapability | RangeCapability | BooleanCapability;

/** A preview of the image. Each replaces the one before. */
export type ImagePartialEvent = {
  /** Names this kind. */
  type: 'image_generation.partial_image';
  /** Which preview, from 0. */
  partial_image_index: number;
  /** The preview in base64. */
  b64_json: string;
};

/** A price. */
export type ImagePrice = {
  /** What is charged. */
  billable: 'output_image' | 'input_image' | 'input_font' | 'input_reference' | 'input_text' | (string & {});
  /** What the price is for. */
  unit: 'image' | 'megapixel' | 'token' | (string & {});
  /** Price of one unit, in USD. */
  cost_usd: number;
  /** Which images the price is for, such as those of a resolution or a quality. */
  variant?: string;
};

/** Which providers may make the image, and settings for them. */
export type ImageProviderPreferences = {
  /** Providers to try first, by slug, in this order. */
  order?: string[] | null | undefined;
  /** Only these providers, by slug. */
  only?: string[] | null | undefined;
  /** Not these providers, by slug. */
  ignore?: string[] | null | undefined;
  /** Whether other providers may serve when the preferred ones cannot. Default true. */
  allow_fallbacks?: boolean | null | undefined;
  /** What to sort providers by. */
  sort?: ProviderSort | ProviderSortOptions | null | undefined;
  /** Settings by slug of the provider. */
  options?: ProviderOptions | undefined;
};

/** An image. */
export type ImageReference = {
  /** Names this kind. */
  type: 'image_url';
  /** Where something is. */
  image_url: MediaUrl;
};

/** What went wrong. */
export type ImageStreamError = {
  /** Text for people. */
  message: string;
  /** Name of the failure, such as `server_error`. */
  code?: string | null;
  /** Class of the failure. */
  type?: string | null;
  /** Property of the request at fault. */
  param?: string | null;
};

/** An event of a stream, distinguished by `type`. */
export type ImageStreamEvent = ImagePartialEvent | ImageTextChunkEvent | ImageCompletedEvent | ImageErrorEvent;

/** Text of the model: the source of a vector image (SVG), a draft of it, or reasoning. */
export type ImageTextChunkEvent = {
  /** Names this kind. */
  type: 'image_generation.text_chunk';
  /** The text to append. */
  text: string;
  /** What the text is: source of the final image, reasoning, or source of a draft. */
  phase: 'content' | 'reasoning' | 'draft' | (string & {});
};

/** Where an image is, and how closely to look at it. */
export type ImageUrl = {
  /** An http(s) address or a data URL. */
  url: string;
  /** How closely the model looks; more detail means more tokens. */
  detail?: 'auto' | 'low' | 'high' | 'original' | (string & {}) | undefined;
};

/** What the request used and cost. */
export type ImageUsage = Usage & UsageExtras;

/** The images. */
export type ImagesResponse = {
  /** When they were made, in seconds since 1970-01-01 UTC. */
  created: number;
  /** The images. */
  data: GeneratedImage[];
  /** What the request used and cost. */
  usage?: ImageUsage;
};

/** Sound data and its format. */
export type InputAudio = {
  /** The sound in base64, without a data URL around it. */
  data: string;
  /** Format of the data. */
  format: 'wav' | 'mp3' | 'flac' | 'm4a' | 'ogg' | 'aac' | 'aiff' | 'pcm16' | 'pcm24' | (string & {});
};

/** A kind of input. */
export type InputModality = 'text' | 'image' | 'file' | 'audio' | 'video' | (string & {});

/** A prompt format. */
export type InstructType =
  | 'none'
  | 'airoboros'
  | 'alpaca'
  | 'alpaca-modif'
  | 'chatml'
  | 'claude'
  | 'code-llama'
  | 'gemma'
  | 'llama2'
  | 'llama3'
  | 'mistral'
  | 'nemotron'
  | 'neural'
  | 'openchat'
  | 'phi3'
  | 'rwkv'
  | 'vicuna'
  | 'zephyr'
  | 'deepseek-r1'
  | 'deepseek-v3.1'
  | 'qwq'
  | 'qwen3'
  | (string & {});

/** An agent that OpenRouter hosts. */
export type Intern = {
  /** Identifier of the intern. */
  id: string;
  /** Name of the intern. */
  name: string;
  /** What the intern is for; null where nothing was said. */
  description: string | null;
  /** Instructions for the intern before every task; null if there are none. */
  instructions: string | null;
  /** Model the intern is configured with; null means the default. The chunks of a chat name the model that really ran. */
  model: string | null;
  /** State of an intern. */
  status: InternStatus;
  /** How far provisioning has come; null while none is running. */
  progress: InternProgress | null;
  /** Host name of the intern's machine; null until it has been provisioned. */
  hostname: string | null;
  /** Why provisioning or deletion last failed; null where it did not. */
  last_failure_message: string | null;
  /** Workspace the intern belongs to. */
  workspace_id: string;
  /** Vault with the intern's own secrets; null where it has none. */
  vault_id: string | null;
  /** Vault attached to the intern, whose secrets it can use too; null where none is attached. */
  attached_vault_id: string | null;
  /** When the intern was created, as an ISO 8601 time. */
  created_at: string;
  /** When the intern last changed, as an ISO 8601 time. */
  updated_at: string;
};

/** Whether the intern asks before it acts (`manual`) or continues by itself (`self-drive`). */
export type InternApprovalMode = 'manual' | 'self-drive' | (string & {});

/** What the intern said before. */
export type InternChatAssistantMessage = {
  /** Who speaks. */
  role: 'assistant';
  /** Text, in one piece or in parts, or null. */
  content?: InternChatMessageContent | undefined;
  /** The tool calls of that message. */
  tool_calls?: InternChatToolCall[] | undefined;
};

/** One event of an intern's response. The last chunk has no choices, but `session_id` and `usage`. */
export type InternChatCompletionChunk = {
  /** Identifier of the response; the same in every chunk. */
  id: string;
  /** Kind of object. */
  object?: 'chat.completion.chunk' | (string & {});
  /** When the response was begun, in seconds since 1970. */
  created?: number | null;
  /** Model that really runs. */
  model: string;
  /** The new part. Empty in the last chunk. A tool call is sent whole, and `openrouter.provide_input` means that the intern waits for a tool message. */
  choices: ChatCompletionChunkChoice[];
  /** The session, to continue it; in the last chunk. Null where there is none. */
  session_id?: string | null;
  /** What the run used and cost; in the last chunk. */
  usage?: Usage | null;
  /** Why the run failed. Only the last chunk and `[DONE]` follow. */
  error?: InternError;
};

/** Instructions for an intern. It remembers the session, so only the last message is read. */
export type InternChatCompletionCreateParams = {
  /** The conversation. Only its last message is read, from a user or with the result of a tool call. */
  messages: InternChatMessage[];
  /** Must be true; an intern's response is always streamed. */
  stream: true;
  /** Session to continue, from the last chunk of an earlier response. Absent begins a new one. */
  session_id?: string | undefined;
  /** Whether the intern asks before it acts (`manual`) or continues by itself (`self-drive`). */
  approval_mode?: InternApprovalMode | undefined;
  /** Model for this request. Absent means the one the intern is configured with. */
  model?: string | undefined;
};

/** Instructions. Accepted for the sake of other clients. */
export type InternChatDeveloperMessage = {
  /** Who speaks. */
  role: 'developer';
  /** Text, in one piece or in parts, or null. */
  content: InternChatMessageContent;
};

/** A message to or from an intern. */
export type InternChatMessage =
  | InternChatSystemMessage
  | InternChatDeveloperMessage
  | InternChatUserMessage
  | InternChatAssistantMessage
  | InternChatToolMessage;

/** Text, in one piece or in parts, or null. */
export type InternChatMessageContent = string | InternChatTextPart[] | null;

/** The message was delivered into a run of this session that is still going on; its stream has the response. */
export type InternChatSteeredResponse = {
  /** The session. */
  session_id: string;
  /** Always `steered`. */
  status: 'steered';
};

/** Instructions. Accepted for the sake of other clients. */
export type InternChatSystemMessage = {
  /** Who speaks. */
  role: 'system';
  /** Text, in one piece or in parts, or null. */
  content: InternChatMessageContent;
};

/** A piece of text. */
export type InternChatTextPart = {
  /** Names this kind. */
  type: 'text';
  /** The text. */
  text: string;
};

/** A tool call of an earlier response. */
export type InternChatToolCall = {
  /** Identifier of the call. */
  id: string;
  /** What was called. */
  function: InternChatToolCallFunction;
};

/** What was called. */
export type InternChatToolCallFunction = {
  /** Name of the tool. */
  name: string;
  /** The arguments, JSON as text. */
  arguments: string;
};

/** The reply to a tool call, such as the input an intern waits for. Send it with the same `session_id`. */
export type InternChatToolMessage = {
  /** Who speaks. */
  role: 'tool';
  /** Text, in one piece or in parts, or null. */
  content: InternChatMessageContent;
  /** The tool call this replies to. */
  tool_call_id: string;
};

/** What a person says to the intern. */
export type InternChatUserMessage = {
  /** Who speaks. */
  role: 'user';
  /** Text, in one piece or in parts, or null. */
  content: InternChatMessageContent;
};

/** The intern to create. */
export type InternCreateParams = {
  /** Name of the intern. */
  name: string;
  /** What the intern is for. Null or absent says nothing. */
  description?: string | null | undefined;
  /** Instructions for the intern before every task. Null or absent means none. */
  instructions?: string | null | undefined;
  /** Whether provisioning starts at once. Default false. */
  provision?: boolean | undefined;
  /** Vault to attach to the intern, so that it can use the secrets in it. */
  vault_id?: string | undefined;
  /** Workspace the intern is to belong to. Absent means that of the key. */
  workspace_id?: string | undefined;
};

/** How to reach the daemon on the intern's machine. */
export type InternDaemonAccess = {
  /** Origin of the daemon, such as `https://intern-7qm4.interns.example`. */
  origin: string;
  /** Credential for the daemon, of letters, digits, `_` and `-`. Keep it secret. */
  token: string;
};

/** Method and path of the request. With them, the signature is valid for this request only. */
export type InternDaemonRoute = {
  /** HTTP method, such as `POST`. */
  method: string;
  /** Path at the daemon, such as `/v1/invoke`. */
  path: string;
};

/** The request to the daemon that is to be signed. */
export type InternDaemonSignParams = {
  /** SHA-256 of the request body in hexadecimal digits; that of the empty text if there is no body. */
  bodySha256: string;
  /** Method and path of the request. */
  route?: InternDaemonRoute | undefined;
};

/** Headers to send with the request to the daemon. */
export type InternDaemonSignResponse = {
  /** Signature of the body. Keep it secret. */
  'x-ori-invoke-signature': string;
  /** Time of the signature. */
  'x-ori-invoke-timestamp': string;
  /** User the request is made for. */
  'x-ori-invoke-user': string;
  /** Signature of body and route. Keep it secret. Can be absent. */
  'x-ori-invoke-signature-v2'?: string;
  /** Number used once that the second signature covers. Can be absent. */
  'x-ori-invoke-nonce'?: string;
};

/** How to delete. */
export type InternDeleteParams = {
  /** True accepts that files which exist only in the intern's workspace are lost. Default false, which can be refused with 409. */
  acknowledge_workspace_loss?: boolean | undefined;
};

/** Deletion has begun. */
export type InternDeleteResponse = {
  /** Always true. */
  deleting: true;
};

/** What went wrong, and whether the same request can succeed later. */
export type InternError = {
  /** The HTTP status, or a word that names the failure. */
  code?: number | string;
  /** Text for people. */
  message: string;
  /** Details of the failure. */
  metadata?: InternErrorMetadata;
};

/** Details of the failure. */
export type InternErrorMetadata = {
  /** Why it failed; new reasons appear. */
  reason: InternErrorReason;
  /** Whether the same request can succeed later. */
  retryable: boolean;
};

/** Why it failed; new reasons appear. */
export type InternErrorReason =
  | 'attachment_failed'
  | 'bad_request'
  | 'busy'
  | 'client_closed_request'
  | 'interaction_not_pending'
  | 'interaction_unknown'
  | 'intern_not_ready'
  | 'intern_rejected'
  | 'intern_unreachable'
  | 'not_found'
  | 'payload_too_large'
  | 'rate_limited'
  | 'run_ended'
  | 'stream_severed'
  | 'timeout'
  | 'turn_failed'
  | (string & {});

/** Body of every failed request to an intern. */
export type InternErrorResponse = {
  /** What went wrong, and whether the same request can succeed later. */
  error: InternError;
};

/** A task for the intern. */
export type InternInvokeParams = {
  /** The task, 1 to 32,000 characters. */
  input: string;
  /** Session to continue, 1 to 256 characters. Absent begins a new one. */
  session_id?: string | undefined;
};

/** The task was accepted. Its result is not part of this response. */
export type InternInvokeResponse = {
  /** Session the task runs in. */
  session_id: string;
  /** `started` began a run; `steered` gave the input to one that was already running in this session. */
  status: 'started' | 'steered' | (string & {});
};

/** How far provisioning has come. */
export type InternProgress = {
  /** The present step, for people. */
  step_label: string;
  /** Number of the present step, from 1. */
  step_number: number;
  /** Number of steps. */
  total_steps: number;
};

/** Provisioning has begun. */
export type InternProvisionResponse = {
  /** Always true. */
  provisioning: true;
};

/** State of an intern. Only a `running` one takes tasks. `running`, `failed`, `stopped` and `destroy_failed` last until something is done. */
export type InternStatus =
  | 'awaiting_slack_install'
  | 'queued'
  | 'provisioning'
  | 'running'
  | 'failed'
  | 'stopped'
  | 'destroying'
  | 'destroy_failed'
  | (string & {});

/** The intern has been suspended. */
export type InternSuspendResponse = {
  /** Always true. */
  suspended: true;
};

/** What to change. Absent properties keep their value; null clears. */
export type InternUpdateParams = {
  /** New name. */
  name?: string | undefined;
  /** What the intern is for. Null clears it. */
  description?: string | null | undefined;
  /** Instructions for the intern before every task. Null clears them. */
  instructions?: string | null | undefined;
  /** Model the intern is configured with. Null means the default. */
  model?: string | null | undefined;
};

/** One page of interns. */
export type InternsListResponse = {
  /** The interns of this page. */
  data: Intern[];
  /** Whether there are more behind this page. */
  has_more: boolean;
  /** What `starting_after` must be for the next page. Absent on the last one. */
  next_cursor?: string;
};

/** The schema a completion must follow. */
export type JsonSchemaFormat = {
  /** Name of the schema, shown to the model; at most 64 characters. */
  name: string;
  /** Purpose of the completion, shown to the model. */
  description?: string | undefined;
  /** JSON Schema of the completion. */
  schema?: {
    [key: string]: unknown;
  } | undefined;
  /** Whether the provider must enforce the schema, rather than try to follow it. */
  strict?: boolean | null | undefined;
};

/** The key to make. */
export type KeyCreateParams = {
  /** Name of the key, not empty. */
  name: string;
  /** Most that may be spent with the key, in USD. Null or absent means no limit. */
  limit?: number | null | undefined;
  /** How often the limit starts again. Null or absent means never. */
  limit_reset?: KeyLimitReset | null | undefined;
  /** Whether spending with own provider keys counts towards the limit. */
  include_byok_in_limit?: boolean | undefined;
  /** When the key stops working, as an ISO 8601 time in UTC (ending in `Z`). Null or absent means never. */
  expires_at?: string | null | undefined;
  /** Member of the organization the key is made for. */
  creator_user_id?: string | null | undefined;
  /** Workspace the key is to belong to. Absent means the default workspace. */
  workspace_id?: string | undefined;
  /** Ties the key to a user of yours, and registers that user. */
  external?: KeyExternalUser | undefined;
};

/** A new key. The text of the key is returned only here. */
export type KeyCreateResponse = {
  /** A key, without its text. */
  data: ApiKey;
  /** The key itself, `sk-or-v1-…`. It cannot be read again. */
  key: string;
};

/** The key is gone. */
export type KeyDeleteResponse = {
  /** Always true. */
  deleted: true;
};

/** Ties the key to a user of yours, and registers that user. */
export type KeyExternalUser = {
  /** Your identifier of the user. */
  user: string;
  /** Key to use instead of a generated one, at least 32 characters. */
  api_key?: string | undefined;
};

/** How often a limit starts again, at 00:00 UTC. Weeks begin on Monday. */
export type KeyLimitReset = 'daily' | 'weekly' | 'monthly';

/** Former rate limit of a key. */
export type KeyRateLimit = {
  /** Requests allowed in an interval; -1 or a made-up number today. */
  requests: number;
  /** The interval, such as `10s`. */
  interval: string;
  /** Says that the limit is out of use. */
  note: string;
};

/** A key. */
export type KeyResponse = {
  /** A key, without its text. */
  data: ApiKey;
};

/** What to change. Absent members keep their value; null clears `limit` and `limit_reset`. */
export type KeyUpdateParams = {
  /** New name. */
  name?: string | undefined;
  /** True refuses requests with this key, false allows them again. */
  disabled?: boolean | undefined;
  /** Most that may be spent with the key, in USD. Null lifts the limit. */
  limit?: number | null | undefined;
  /** How often the limit starts again. Null means never. */
  limit_reset?: KeyLimitReset | null | undefined;
  /** Whether spending with own provider keys counts towards the limit. */
  include_byok_in_limit?: boolean | undefined;
};

/** Keys, newest first; at most 100 at once. */
export type KeysListResponse = {
  /** The keys. Fewer than 100 mean that this is the last page. */
  data: ApiKey[];
};

/** A private endpoint, in short, with what was declared about it. */
export type ManagedPrivateEndpoint = {
  /** Identifier of the endpoint, a UUID. */
  id: string;
  /** State of a private endpoint. */
  status: PrivateEndpointStatus;
  /** Model it serves, by the permanent name of one version. */
  model_permaslug: string;
  /** Model it serves, by its usual name; null where the model has none. */
  model_slug: string | null;
  /** Name of the model for people; null where the model has none. */
  model_name: string | null;
  /** Name of the provider. */
  provider_name: string;
  /** When the endpoint was created, as an ISO 8601 time. */
  created_at: string;
  /** Whether the organization declares that prompts are not retained; null means that nothing is declared. */
  declared_zdr: boolean | null;
  /** Where requests are processed, as the organization declares it; null means that nothing is declared. */
  declared_region: PrivateEndpointDeclaredRegion;
  /** Most tokens of one completion; null means the model's own limit. */
  max_completion_tokens?: number | null;
};

/** A private endpoint after its state changed. */
export type ManagedPrivateEndpointResponse = {
  /** A private endpoint, in short, with what was declared about it. */
  data: ManagedPrivateEndpoint;
};

/** Price limits in USD. Token prices are per million tokens. */
export type MaxPrice = {
  /** For a million input tokens. */
  prompt?: PriceLimit | undefined;
  /** For a million output tokens. */
  completion?: PriceLimit | undefined;
  /** For one request. */
  request?: PriceLimit | undefined;
  /** For one image. */
  image?: PriceLimit | undefined;
  /** For audio. */
  audio?: PriceLimit | undefined;
};

/** Where something is. */
export type MediaUrl = {
  /** HTTP URL, or the data as a data URL. */
  url: string;
};

/** A message of the model. `content` can be sent back unchanged as the content of an assistant message. */
export type Message = {
  /** Identifier of this generation, for `GET /generation`. */
  id: string;
  /** Names this kind of object. */
  type: 'message';
  /** The author: always the model. */
  role: 'assistant';
  /** The model that ran, as a dated slug. */
  model: string;
  /** The blocks of the message, in order. Keep all of them, thinking included, when the conversation goes on: a block with a changed or missing signature is refused. */
  content: MessageContentBlock[];
  /** Why the model stopped. Null at the start of a stream. */
  stop_reason?: MessageStopReason | null;
  /** The stop sequence that was found, if one ended the message. */
  stop_sequence?: string | null;
  /** Why the model refused; null otherwise. */
  stop_details?: MessageStopDetails | null;
  /** The sandbox that tools ran in. */
  container?: MessageContainer | null;
  /** Content removed from the context, as requested with `context_management`. */
  context_management?: MessageContextManagementResult | null;
  /** What the request used and cost. */
  usage: MessageUsage;
  /** Provider that served the request. */
  provider?: string;
  /** How the request was routed. */
  openrouter_metadata?: OpenRouterMetadata;
};

/** Anthropic's advisor: lets the model ask another model. */
export type MessageAdvisorTool = {
  /** Names this kind. */
  type: 'advisor_20260301';
  /** Name of the tool. */
  name: 'advisor';
  /** Model that advises. */
  model: string;
  /** Most calls of the request. */
  max_uses?: number | undefined;
  /** Whether the context of the advisor is cached. */
  caching?: MessageCacheControl | null | undefined;
  /** Who may call the tool: the model itself, or code that the model runs. */
  allowed_callers?: ('direct' | 'code_execution_20250825' | 'code_execution_20260120' | (string & {}))[] | undefined;
  /** Whether the model only learns of the tool through a tool search. Default false. */
  defer_loading?: boolean | undefined;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: MessageCacheControl | undefined;
};

/** Advice of another model. */
export type MessageAdvisorToolResultBlock = {
  /** Names this kind. */
  type: 'advisor_tool_result';
  /** Identifier of the call this is the result of. */
  tool_use_id: string;
  /** The advice. */
  content: {
    [key: string]: unknown;
  };
};

/** All turns. */
export type MessageAllThinking = {
  /** Names this kind. */
  type: 'all';
};

/** An edit of the context. Its further properties depend on `type`. */
export type MessageAppliedEdit = {
  /** Kind of edit, as in the request. */
  type: string;
  [key: string]: unknown;
};

/** An image in the request. */
export type MessageBase64ImageSource = {
  /** Names this kind. */
  type: 'base64';
  /** Media type of the image. */
  media_type: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' | (string & {});
  /** The image in base64. */
  data: string;
};

/** A PDF in the request. */
export type MessageBase64PdfSource = {
  /** Names this kind. */
  type: 'base64';
  /** Media type of the document. */
  media_type: 'application/pdf';
  /** The document in base64. */
  data: string;
};

/** Output of the command, or why it could not be run. */
export type MessageBashCodeExecutionContent = MessageBashCodeExecutionToolResultError | MessageBashCodeExecutionResult;

/** A file that a command wrote. */
export type MessageBashCodeExecutionOutput = {
  /** Names this kind. */
  type: 'bash_code_execution_output';
  /** Identifier of the file. */
  file_id: string;
};

/** Output of a command. */
export type MessageBashCodeExecutionResult = {
  /** Names this kind. */
  type: 'bash_code_execution_result';
  /** Exit code; 0 means success. */
  return_code: number;
  /** Standard error. */
  stderr: string;
  /** Standard output. */
  stdout: string;
  /** Files that were written. */
  content: MessageBashCodeExecutionOutput[];
};

/** Result of a shell command. */
export type MessageBashCodeExecutionToolResultBlock = {
  /** Names this kind. */
  type: 'bash_code_execution_tool_result';
  /** Identifier of the call this is the result of. */
  tool_use_id: string;
  /** Output of the command, or why it could not be run. */
  content: MessageBashCodeExecutionContent;
};

/** A command that could not be run. */
export type MessageBashCodeExecutionToolResultError = {
  /** Names this kind. */
  type: 'bash_code_execution_tool_result_error';
  /** Why it failed. */
  error_code:
    | 'invalid_tool_input'
    | 'unavailable'
    | 'too_many_requests'
    | 'execution_time_exceeded'
    | 'output_file_too_large'
    | (string & {});
};

/** Anthropic's bash tool, which you run. */
export type MessageBashTool = {
  /** Names this kind. */
  type: 'bash_20250124';
  /** Name of the tool. */
  name: 'bash';
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: MessageCacheControl | undefined;
};

/** Result of OpenRouter's bash tool. */
export type MessageBashToolResultBlock = {
  /** Names this kind. */
  type: 'openrouter_bash_tool_result';
  /** Identifier of the call this is the result of. */
  tool_use_id: string;
  /** Output of the command. */
  content: {
    [key: string]: unknown;
  };
  /** Container the command ran in. */
  container_id?: string | undefined;
  /** Files that were written. */
  files?: ContainerFileCitation[] | undefined;
};

/** Marks the end of a prompt prefix the provider should cache. */
export type MessageCacheControl = {
  /** Kind of cache entry. */
  type: 'ephemeral';
  /** How long the entry lives. Default `5m`. */
  ttl?: '5m' | '1h' | (string & {}) | undefined;
};

/** Tokens written to the prompt cache, by lifetime of the entry. */
export type MessageCacheCreation = {
  /** Tokens of entries that live for 5 minutes. */
  ephemeral_5m_input_tokens?: number;
  /** Tokens of entries that live for 1 hour. */
  ephemeral_1h_input_tokens?: number;
};

/** Characters of a text document. */
export type MessageCharCitation = {
  /** Names this kind. */
  type: 'char_location';
  /** The cited text. */
  cited_text: string;
  /** Which document of the request, from 0. */
  document_index: number;
  /** Title of the document. */
  document_title?: string | null | undefined;
  /** Identifier of the document, if it is a file. Only in responses. */
  file_id?: string | null | undefined;
  /** First character, from 0. */
  start_char_index: number;
  /** Character after the last, from 0. */
  end_char_index: number;
};

/** Source of a text. */
export type MessageCitation =
  | MessageCharCitation
  | MessagePageCitation
  | MessageContentBlockCitation
  | MessageWebSearchResultCitation
  | MessageSearchResultCitation;

/** Whether a document can be cited. */
export type MessageCitationsConfig = {
  /** Whether the model cites the document. */
  enabled?: boolean | undefined;
};

/** A further source of a text block. */
export type MessageCitationsDelta = {
  /** Names this kind. */
  type: 'citations_delta';
  /** Source of a text. */
  citation: MessageCitation;
};

/** Removes old thinking blocks. */
export type MessageClearThinking = {
  /** Names this kind. */
  type: 'clear_thinking_20251015';
  /** How many turns keep their thinking, or all. */
  keep?: MessageThinkingTurnsCount | MessageAllThinking | 'all' | undefined;
};

/** Removes old tool results. */
export type MessageClearToolUses = {
  /** Names this kind. */
  type: 'clear_tool_uses_20250919';
  /** When to remove tool results. */
  trigger?: MessageClearTrigger | undefined;
  /** A number of tool calls. */
  keep?: MessageToolUsesCount | undefined;
  /** Least tokens to remove; otherwise nothing is removed. */
  clear_at_least?: MessageInputTokensCount | null | undefined;
  /** Whether to remove the inputs of the calls too, or of which tools. */
  clear_tool_inputs?: boolean | string[] | null | undefined;
  /** Tools whose results are kept. */
  exclude_tools?: string[] | null | undefined;
};

/** When to remove tool results. */
export type MessageClearTrigger = MessageInputTokensCount | MessageToolUsesCount;

/** Code that the model ran made the call. */
export type MessageCodeExecution20250825Caller = {
  /** Names this kind. */
  type: 'code_execution_20250825';
  /** Identifier of the code execution. */
  tool_id: string;
};

/** Code that the model ran made the call. */
export type MessageCodeExecution20260120Caller = {
  /** Names this kind. */
  type: 'code_execution_20260120';
  /** Identifier of the code execution. */
  tool_id: string;
};

/** Output of the code, or why it could not be run. */
export type MessageCodeExecutionContent =
  | MessageCodeExecutionToolResultError
  | MessageCodeExecutionResult
  | MessageEncryptedCodeExecutionResult;

/** A file that code wrote. */
export type MessageCodeExecutionOutput = {
  /** Names this kind. */
  type: 'code_execution_output';
  /** Identifier of the file. */
  file_id: string;
};

/** Output of code. */
export type MessageCodeExecutionResult = {
  /** Names this kind. */
  type: 'code_execution_result';
  /** Exit code; 0 means success. */
  return_code: number;
  /** Standard error. */
  stderr: string;
  /** Standard output. */
  stdout: string;
  /** Files that were written. */
  content: MessageCodeExecutionOutput[];
};

/** Result of running code. */
export type MessageCodeExecutionToolResultBlock = {
  /** Names this kind. */
  type: 'code_execution_tool_result';
  /** Identifier of the call this is the result of. */
  tool_use_id: string;
  /** Output of the code, or why it could not be run. */
  content: MessageCodeExecutionContent;
};

/** Code that could not be run. */
export type MessageCodeExecutionToolResultError = {
  /** Names this kind. */
  type: 'code_execution_tool_result_error';
  /** Why it failed. */
  error_code: 'invalid_tool_input' | 'unavailable' | 'too_many_requests' | 'execution_time_exceeded' | (string & {});
};

/** Replaces the earlier conversation by a summary. */
export type MessageCompact = {
  /** Names this kind. */
  type: 'compact_20260112';
  /** At how many input tokens. */
  trigger?: MessageInputTokensCount | null | undefined;
  /** How to write the summary. */
  instructions?: string | null | undefined;
  /** Whether to stop after the summary, with `stop_reason: compaction`. */
  pause_after_compaction?: boolean | undefined;
};

/** Summary that replaces the earlier conversation. Send it back unchanged; earlier items may then be omitted. */
export type MessageCompactionBlock = {
  /** Names this kind. */
  type: 'compaction';
  /** The summary; null if it failed or is encrypted. */
  content?: string | null;
  /** The summary in encrypted form. */
  encrypted_content?: string | null;
};

/** A summary of the earlier conversation, from an earlier message. */
export type MessageCompactionBlockParam = {
  /** Names this kind. */
  type: 'compaction';
  /** The summary. */
  content?: string | null | undefined;
  /** The summary in encrypted form. */
  encrypted_content?: string | null | undefined;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: MessageCacheControl | undefined;
};

/** The summary of a compaction block. */
export type MessageCompactionDelta = {
  /** Names this kind. */
  type: 'compaction_delta';
  /** The summary. */
  content?: string | null;
  /** The summary in encrypted form. */
  encrypted_content?: string | null;
};

/** A sandbox that tools ran in. */
export type MessageContainer = {
  /** Identifier of the container. */
  id: string;
  /** When the container expires, as an ISO 8601 timestamp. */
  expires_at?: string;
};

/** A file placed in the sandbox. */
export type MessageContainerUploadBlock = {
  /** Names this kind. */
  type: 'container_upload';
  /** Identifier of the file. */
  file_id: string;
};

/** A content block, distinguished by `type`. The list is closed so that it narrows; other kinds are passed through. */
export type MessageContentBlock =
  | MessageTextBlock
  | MessageToolUseBlock
  | MessageThinkingBlock
  | MessageRedactedThinkingBlock
  | MessageServerToolUseBlock
  | MessageWebSearchToolResultBlock
  | MessageWebFetchToolResultBlock
  | MessageCodeExecutionToolResultBlock
  | MessageBashCodeExecutionToolResultBlock
  | MessageTextEditorCodeExecutionToolResultBlock
  | MessageToolSearchToolResultBlock
  | MessageContainerUploadBlock
  | MessageCompactionBlock
  | MessageAdvisorToolResultBlock
  | MessageShellToolResultBlock
  | MessageBashToolResultBlock;

/** Blocks of a document made of blocks. */
export type MessageContentBlockCitation = {
  /** Names this kind. */
  type: 'content_block_location';
  /** The cited text. */
  cited_text: string;
  /** Which document of the request, from 0. */
  document_index: number;
  /** Title of the document. */
  document_title?: string | null | undefined;
  /** Identifier of the document, if it is a file. Only in responses. */
  file_id?: string | null | undefined;
  /** First block, from 0. */
  start_block_index: number;
  /** Block after the last, from 0. */
  end_block_index: number;
};

/** What is added to a content block. */
export type MessageContentBlockDelta =
  | MessageTextDelta
  | MessageInputJsonDelta
  | MessageThinkingDelta
  | MessageSignatureDelta
  | MessageCitationsDelta
  | MessageCompactionDelta;

/** Continues a content block. */
export type MessageContentBlockDeltaEvent = {
  /** Names this kind. */
  type: 'content_block_delta';
  /** Position of the block in `content`, from 0. */
  index: number;
  /** What is added to a content block. */
  delta: MessageContentBlockDelta;
};

/** A content block to send. Every block that a model returns is one, so that it can be sent back. */
export type MessageContentBlockParam =
  | MessageTextBlockParam
  | MessageImageBlockParam
  | MessageDocumentBlockParam
  | MessageToolUseBlockParam
  | MessageToolResultBlockParam
  | MessageThinkingBlock
  | MessageRedactedThinkingBlock
  | MessageServerToolUseBlockParam
  | MessageWebSearchToolResultBlockParam
  | MessageWebFetchToolResultBlock
  | MessageCodeExecutionToolResultBlock
  | MessageBashCodeExecutionToolResultBlock
  | MessageTextEditorCodeExecutionToolResultBlock
  | MessageToolSearchToolResultBlock
  | MessageContainerUploadBlock
  | MessageSearchResultBlockParam
  | MessageCompactionBlockParam
  | MessageAdvisorToolResultBlock
  | MessageToolAdditionBlockParam
  | MessageToolRemovalBlockParam
  | MessageShellToolResultBlock
  | MessageBashToolResultBlock;

/** Starts a content block. Text is empty at first; other blocks may come whole. */
export type MessageContentBlockStartEvent = {
  /** Names this kind. */
  type: 'content_block_start';
  /** Position of the block in `content`, from 0. */
  index: number;
  /** A content block, distinguished by `type`. */
  content_block: MessageContentBlock;
};

/** Ends a content block. */
export type MessageContentBlockStopEvent = {
  /** Names this kind. */
  type: 'content_block_stop';
  /** Position of the block in `content`, from 0. */
  index: number;
};

/** A document made of text and images. */
export type MessageContentDocumentSource = {
  /** Names this kind. */
  type: 'content';
  /** The content, as text or in blocks that can be cited one by one. */
  content: string | (MessageTextBlockParam | MessageImageBlockParam)[];
};

/** An edit of the context. */
export type MessageContextEdit = MessageClearToolUses | MessageClearThinking | MessageCompact;

/** How to shorten the context. */
export type MessageContextManagement = {
  /** Edits to make, in order. */
  edits?: MessageContextEdit[] | undefined;
};

/** What was removed from the context. */
export type MessageContextManagementResult = {
  /** The edits that were made. */
  applied_edits: MessageAppliedEdit[];
};

/** A conversation in the Messages format, and how to continue it. */
export type MessageCreateParams = {
  /** The model, such as `author/slug`. Any model can be used, not only those of Anthropic. */
  model: ModelId;
  /** The conversation so far. Consecutive messages of one role are merged. Ends with a message of the user. */
  messages: MessageParam[];
  /** Most tokens to generate. Reaching the limit truncates the message: `stop_reason` is then `max_tokens`. Required by Anthropic, optional here. */
  max_tokens?: number | undefined;
  /** Instructions to the model. */
  system?: string | MessageTextBlockParam[] | undefined;
  /** Whether to return events while the message is generated. Default false. */
  stream?: boolean | undefined;
  /** Texts that end the message. */
  stop_sequences?: string[] | undefined;
  /** Sampling temperature; higher is more random. Usually 0 to 1. */
  temperature?: number | undefined;
  /** Sample from the most likely tokens whose probabilities add up to this, 0 to 1. */
  top_p?: number | undefined;
  /** Sample from this many of the most likely tokens. */
  top_k?: number | undefined;
  /** Tools the model may call. */
  tools?: MessageTool[] | undefined;
  /** Whether the model must call a tool. */
  tool_choice?: MessageToolChoice | undefined;
  /** Whether and how the model thinks before it responds. */
  thinking?: MessageThinkingConfig | undefined;
  /** Effort and format of the output. */
  output_config?: MessageOutputConfig | undefined;
  /** About the request. */
  metadata?: MessageMetadata | undefined;
  /** Processing class to ask for, such as `auto` or `standard_only`. */
  service_tier?: string | undefined;
  /** Speed mode. */
  speed?: MessageSpeed | null | undefined;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: MessageCacheControl | undefined;
  /** How to shorten the context when it grows too long. */
  context_management?: MessageContextManagement | null | undefined;
  /** Checks to run on the conversation. */
  safeguards?: MessageSafeguard[] | null | undefined;
  /** Models to try if the model refuses or fails, in order. */
  fallbacks?: MessageFallback[] | null | undefined;
  /** Models to try in order until one succeeds. */
  models?: ModelId[] | undefined;
  /** Which providers may serve the request. */
  provider?: ProviderPreferences | null | undefined;
  /** Plugins that work on the request or the response. */
  plugins?: Plugin[] | undefined;
  /**
   * Without effect.
   *
   * @deprecated
   */
  route?: 'fallback' | 'sort' | (string & {}) | null | undefined;
  /** Ends the loop of server tools as soon as one of these conditions is met. */
  stop_server_tools_when?: StopServerToolsCondition[] | undefined;
  /** Groups requests, for observability and caching; at most 256 characters. */
  session_id?: string | undefined;
  /** Identifiers passed to the observability targets of the account. */
  trace?: TraceOptions | undefined;
  /** Stable identifier of the end user; at most 256 characters. */
  user?: string | undefined;
};

/** A tool of your own. */
export type MessageCustomTool = {
  /** Names this kind. */
  type?: 'custom' | undefined;
  /** Name of the tool. */
  name: string;
  /** What the tool does and when to use it. */
  description?: string | undefined;
  /** JSON schema of the arguments. */
  input_schema: MessageToolInputSchema;
  /** Whether arguments always follow the schema. */
  strict?: boolean | undefined;
  /** Whether the model only learns of the tool through a tool search. Default false. */
  defer_loading?: boolean | undefined;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: MessageCacheControl | undefined;
};

/** Properties of the message that change. */
export type MessageDelta = {
  /** Why the model stopped; null while it continues. */
  stop_reason?: MessageStopReason | null;
  /** The stop sequence that was found. */
  stop_sequence?: string | null;
  /** Why the model refused. */
  stop_details?: MessageStopDetails | null;
  /** The sandbox that tools ran in. */
  container?: MessageContainer | null;
};

/** Changes the message as a whole: why it ended, and its usage. May be sent several times. */
export type MessageDeltaEvent = {
  /** Names this kind. */
  type: 'message_delta';
  /** Properties of the message that change. */
  delta: MessageDelta;
  /** Usage so far. */
  usage: MessageDeltaUsage;
};

/** Usage so far. Values that are not null replace those of earlier events; they are cumulative, so never add them up. */
export type MessageDeltaUsage = {
  /** Output tokens so far, reasoning included. */
  output_tokens: number;
  /** Input tokens, without those read from or written to the prompt cache. */
  input_tokens?: number | null;
  /** What the output tokens were. */
  output_tokens_details?: MessageOutputTokensDetails | null;
  /** Input tokens written to the prompt cache. */
  cache_creation_input_tokens?: number | null;
  /** Input tokens read from the prompt cache. */
  cache_read_input_tokens?: number | null;
  /** Tokens written to the prompt cache, by lifetime. */
  cache_creation?: MessageCacheCreation | null;
  /** How often server tools ran. */
  server_tool_use?: MessageServerToolUsage | null;
  /** Usage of each pass, where one request takes several passes of the model. */
  iterations?: MessageUsageIteration[];
  /** Charged to the account, in USD. */
  cost?: number | null;
  /** Whether the caller's own provider key was used. */
  is_byok?: boolean;
  /** What the provider charged. */
  cost_details?: CostDetails | null;
};

/** The model itself made the call. */
export type MessageDirectCaller = {
  /** Names this kind. */
  type: 'direct';
};

/** A document that a tool read. */
export type MessageDocumentBlock = {
  /** Names this kind. */
  type: 'document';
  /** The document. */
  source: MessageBase64PdfSource | MessagePlainTextSource;
  /** Title of the document. */
  title?: string | null | undefined;
  /** Whether the document can be cited. */
  citations?: MessageCitationsConfig | null | undefined;
};

/** A document. */
export type MessageDocumentBlockParam = {
  /** Names this kind. */
  type: 'document';
  /** Source of a document. */
  source: MessageDocumentSource;
  /** Title of the document. */
  title?: string | null | undefined;
  /** What the model should know of the document; not cited. */
  context?: string | null | undefined;
  /** Whether the document can be cited. */
  citations?: MessageCitationsConfig | null | undefined;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: MessageCacheControl | undefined;
};

/** Source of a document. */
export type MessageDocumentSource =
  | MessageBase64PdfSource
  | MessagePlainTextSource
  | MessageContentDocumentSource
  | MessageUrlPdfSource
  | MessageFileDocumentSource;

/** Output of code, with encrypted standard output. Send it back unchanged. */
export type MessageEncryptedCodeExecutionResult = {
  /** Names this kind. */
  type: 'encrypted_code_execution_result';
  /** Exit code; 0 means success. */
  return_code: number;
  /** Standard error. */
  stderr: string;
  /** Standard output in encrypted form. */
  encrypted_stdout: string;
  /** Files that were written. */
  content: MessageCodeExecutionOutput[];
};

/** What went wrong. */
export type MessageError = {
  /** Kind of failure, in Anthropic's terms. */
  type:
    | 'invalid_request_error'
    | 'authentication_error'
    | 'billing_error'
    | 'permission_error'
    | 'not_found_error'
    | 'request_too_large'
    | 'rate_limit_error'
    | 'timeout_error'
    | 'api_error'
    | 'overloaded_error'
    | (string & {});
  /** Text for people. */
  message: string;
  /** Stable name of the kind of failure; new ones appear. */
  error_type?: ErrorType;
};

/** Reports a failure in the middle of the stream; nothing follows. */
export type MessageErrorEvent = {
  /** Names this kind. */
  type: 'error';
  /** What went wrong. */
  error: MessageError;
  /** How the request was routed. */
  openrouter_metadata?: OpenRouterMetadata;
};

/** Body of a failed request in the Messages format. The usual error body is possible too. */
export type MessageErrorResponse = {
  /** Names this kind. */
  type: 'error';
  /** What went wrong. */
  error: MessageError;
  /** Identifier of the request, for support. */
  request_id?: string | null;
  /** How the request was routed, if requested with `X-OpenRouter-Metadata`. */
  openrouter_metadata?: OpenRouterMetadata | null;
};

/** A model to try instead, with properties of the request that it replaces. */
export type MessageFallback = {
  /** The model. */
  model: string;
  [key: string]: unknown;
};

/** An uploaded file. */
export type MessageFileDocumentSource = {
  /** Names this kind. */
  type: 'file';
  /** Identifier of the file, from `POST /files`. */
  file_id: string;
};

/** An image. */
export type MessageImageBlockParam = {
  /** Names this kind. */
  type: 'image';
  /** Source of an image. */
  source: MessageImageSource;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: MessageCacheControl | undefined;
};

/** Source of an image. */
export type MessageImageSource = MessageBase64ImageSource | MessageUrlImageSource;

/** Further arguments of a tool call. Together the pieces are a JSON object; none at all means an empty one. */
export type MessageInputJsonDelta = {
  /** Names this kind. */
  type: 'input_json_delta';
  /** Piece of the JSON text, cut anywhere. */
  partial_json: string;
};

/** A number of input tokens. */
export type MessageInputTokensCount = {
  /** Names this kind. */
  type: 'input_tokens';
  /** Number of tokens. */
  value: number;
};

/** A tool of an MCP server. */
export type MessageMcpToolSelector = {
  /** Names this kind. */
  type: 'mcp_tool_reference';
  /** Name of the tool. */
  name: string;
  /** Name of the server. */
  server_name: string;
};

/** All tools of an MCP server. */
export type MessageMcpToolsetSelector = {
  /** Names this kind. */
  type: 'mcp_toolset_reference';
  /** Name of the server. */
  server_name: string;
};

/** About the request. */
export type MessageMetadata = {
  /** Opaque identifier of the end user. */
  user_id?: string | null | undefined;
};

/** Any other tool of the provider. */
export type MessageOtherTool = {
  /** Kind of tool, such as `code_execution_20260120`. */
  type: string;
  [key: string]: unknown;
};

/** Effort and format of the output. */
export type MessageOutputConfig = {
  /** How much effort the model spends. */
  effort?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null | undefined;
  /** Format the text must have. */
  format?: MessageOutputFormat | null | undefined;
  /** How many tokens a task of several requests may take. */
  task_budget?: MessageTaskBudget | null | undefined;
};

/** How much effort the model spends. */
export type MessageOutputEffort = {
  /** Effort. */
  effort?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null | undefined;
};

/** JSON that follows a schema. */
export type MessageOutputFormat = {
  /** Names this kind. */
  type: 'json_schema';
  /** The JSON schema. */
  schema: {
    [key: string]: unknown;
  };
};

/** Parts of the output tokens. */
export type MessageOutputTokensDetails = {
  /** Tokens spent on reasoning. */
  thinking_tokens?: number;
};

/** Pages of a PDF. */
export type MessagePageCitation = {
  /** Names this kind. */
  type: 'page_location';
  /** The cited text. */
  cited_text: string;
  /** Which document of the request, from 0. */
  document_index: number;
  /** Title of the document. */
  document_title?: string | null | undefined;
  /** Identifier of the document, if it is a file. Only in responses. */
  file_id?: string | null | undefined;
  /** First page, from 1. */
  start_page_number: number;
  /** Page after the last, from 1. */
  end_page_number: number;
};

/** A message of the conversation. */
export type MessageParam = {
  /** Author of the message. Tool results belong to the user. */
  role: 'user' | 'assistant' | 'system' | (string & {});
  /** Text, or blocks. `content` of a message the model returned can be sent as it is. */
  content: string | MessageContentBlockParam[];
  /** Effort from this message on. Only on system messages. */
  output_config?: MessageOutputEffort | null | undefined;
  /** When this message is removed from the context. Only on system messages. */
  clear_at?: 'next_user_message' | 'never' | (string & {}) | null | undefined;
};

/** Keeps the connection open. */
export type MessagePingEvent = {
  /** Names this kind. */
  type: 'ping';
};

/** A plain text document. */
export type MessagePlainTextSource = {
  /** Names this kind. */
  type: 'text';
  /** Media type of the document. */
  media_type: 'text/plain';
  /** The text. */
  data: string;
};

/** Reasoning that is only there in encrypted form. Send it back unchanged. */
export type MessageRedactedThinkingBlock = {
  /** Names this kind. */
  type: 'redacted_thinking';
  /** The encrypted reasoning. */
  data: string;
};

/** A check to run on the conversation. Its further properties depend on `type`. */
export type MessageSafeguard = {
  /** Kind of check. */
  type: string;
  /** What the check should know. */
  classifier_context?: {
    [key: string]: unknown;
  } | undefined;
  [key: string]: unknown;
};

/** A search result of your own, which the model can cite. */
export type MessageSearchResultBlockParam = {
  /** Names this kind. */
  type: 'search_result';
  /** Source of the result, such as a URL. */
  source: string;
  /** Title of the result. */
  title: string;
  /** Text of the result. */
  content: MessageTextBlockParam[];
  /** Whether a document can be cited. */
  citations?: MessageCitationsConfig | undefined;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: MessageCacheControl | undefined;
};

/** A search result of the request. */
export type MessageSearchResultCitation = {
  /** Names this kind. */
  type: 'search_result_location';
  /** The cited text. */
  cited_text: string;
  /** Which search result of the request, from 0. */
  search_result_index: number;
  /** Source of the result. */
  source: string;
  /** Title of the result. */
  title?: string | null | undefined;
  /** First block, from 0. */
  start_block_index: number;
  /** Block after the last, from 0. */
  end_block_index: number;
};

/** How often server tools ran. */
export type MessageServerToolUsage = {
  /** Web searches made. */
  web_search_requests?: number;
  /** Web pages fetched. */
  web_fetch_requests?: number;
};

/** A call of a tool that the server runs; its result follows in a block of its own. */
export type MessageServerToolUseBlock = {
  /** Names this kind. */
  type: 'server_tool_use';
  /** Identifier of the call. */
  id: string;
  /** Name of the tool. */
  name: string;
  /** Arguments of the call. */
  input?: unknown;
  /** Who made the call: the model itself, or code that the model ran. */
  caller?: MessageToolCaller | null;
};

/** A server tool call of an earlier message. */
export type MessageServerToolUseBlockParam = {
  /** Names this kind. */
  type: 'server_tool_use';
  /** Identifier of the call. */
  id: string;
  /** Name of the tool. */
  name: string;
  /** Arguments of the call. */
  input?: unknown;
  /** Who made the call: the model itself, or code that the model ran. */
  caller?: MessageToolCaller | null | undefined;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: MessageCacheControl | undefined;
};

/** Result of OpenRouter's shell tool. */
export type MessageShellToolResultBlock = {
  /** Names this kind. */
  type: 'openrouter_shell_tool_result';
  /** Identifier of the call this is the result of. */
  tool_use_id: string;
  /** Output of the commands. */
  content: {
    [key: string]: unknown;
  };
  /** Container the command ran in. */
  container_id?: string | undefined;
  /** Files that were written. */
  files?: ContainerFileCitation[] | undefined;
};

/** The signature of a thinking block. */
export type MessageSignatureDelta = {
  /** Names this kind. */
  type: 'signature_delta';
  /** The signature. */
  signature: string;
};

/** Speed mode: `fast` costs more. */
export type MessageSpeed = 'fast' | 'standard' | (string & {});

/** Starts the message. */
export type MessageStartEvent = {
  /** Names this kind. */
  type: 'message_start';
  /** A message of the model. */
  message: Message;
};

/** Why the model refused. */
export type MessageStopDetails = {
  /** Names this kind. */
  type: 'refusal';
  /** Topic of the refusal. */
  category?: 'cyber' | 'bio' | 'frontier_llm' | 'reasoning_extraction' | 'general_harms' | (string & {}) | null;
  /** Text for people. */
  explanation?: string | null;
};

/** Ends the message. */
export type MessageStopEvent = {
  /** Names this kind. */
  type: 'message_stop';
  /** How the request was routed. */
  openrouter_metadata?: OpenRouterMetadata;
};

/** Why the model stopped. `tool_use`: it waits for tool results. `pause_turn`: send the message back to let it continue. `refusal`: it declined; see `stop_details`. */
export type MessageStopReason =
  | 'end_turn'
  | 'max_tokens'
  | 'model_context_window_exceeded'
  | 'stop_sequence'
  | 'tool_use'
  | 'pause_turn'
  | 'refusal'
  | 'compaction'
  | (string & {});

/** An event of a stream, distinguished by `type`. */
export type MessageStreamEvent =
  | MessageStartEvent
  | MessageContentBlockStartEvent
  | MessageContentBlockDeltaEvent
  | MessageContentBlockStopEvent
  | MessageDeltaEvent
  | MessageStopEvent
  | MessagePingEvent
  | MessageErrorEvent;

/** How many tokens a task may take. */
export type MessageTaskBudget = {
  /** Names this kind. */
  type: 'tokens';
  /** Tokens of the whole task, at least 20000. */
  total: number;
  /** Tokens that are left of them. */
  remaining?: number | null | undefined;
};

/** Text. */
export type MessageTextBlock = {
  /** Names this kind. */
  type: 'text';
  /** The text. */
  text: string;
  /** Sources of the text. */
  citations?: MessageCitation[] | null;
};

/** Text. */
export type MessageTextBlockParam = {
  /** Names this kind. */
  type: 'text';
  /** The text. */
  text: string;
  /** Sources of the text, in messages that are sent back. */
  citations?: MessageCitation[] | null | undefined;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: MessageCacheControl | undefined;
};

/** Further text. */
export type MessageTextDelta = {
  /** Names this kind. */
  type: 'text_delta';
  /** The text to append. */
  text: string;
};

/** What the text editor did, or why it failed. */
export type MessageTextEditorCodeExecutionContent =
  | MessageTextEditorCodeExecutionToolResultError
  | MessageTextEditorCodeExecutionViewResult
  | MessageTextEditorCodeExecutionCreateResult
  | MessageTextEditorCodeExecutionStrReplaceResult;

/** A file that was written. */
export type MessageTextEditorCodeExecutionCreateResult = {
  /** Names this kind. */
  type: 'text_editor_code_execution_create_result';
  /** Whether the file existed before. */
  is_file_update: boolean;
};

/** A text that was replaced. */
export type MessageTextEditorCodeExecutionStrReplaceResult = {
  /** Names this kind. */
  type: 'text_editor_code_execution_str_replace_result';
  /** The changed lines, in diff format. */
  lines?: string[] | null | undefined;
  /** How many lines there are now. */
  new_lines?: number | null | undefined;
  /** First changed line now. */
  new_start?: number | null | undefined;
  /** How many lines there were. */
  old_lines?: number | null | undefined;
  /** First changed line before. */
  old_start?: number | null | undefined;
};

/** Result of a command of the text editor. */
export type MessageTextEditorCodeExecutionToolResultBlock = {
  /** Names this kind. */
  type: 'text_editor_code_execution_tool_result';
  /** Identifier of the call this is the result of. */
  tool_use_id: string;
  /** What the text editor did, or why it failed. */
  content: MessageTextEditorCodeExecutionContent;
};

/** A command of the text editor that failed. */
export type MessageTextEditorCodeExecutionToolResultError = {
  /** Names this kind. */
  type: 'text_editor_code_execution_tool_result_error';
  /** Why it failed. */
  error_code:
    | 'invalid_tool_input'
    | 'unavailable'
    | 'too_many_requests'
    | 'execution_time_exceeded'
    | 'file_not_found'
    | (string & {});
  /** Text for people. */
  error_message?: string | null | undefined;
};

/** Content of a file. */
export type MessageTextEditorCodeExecutionViewResult = {
  /** Names this kind. */
  type: 'text_editor_code_execution_view_result';
  /** The content. */
  content: string;
  /** Kind of file. */
  file_type: 'text' | 'image' | 'pdf' | (string & {});
  /** How many lines are shown. */
  num_lines?: number | null | undefined;
  /** First line that is shown. */
  start_line?: number | null | undefined;
  /** How many lines the file has. */
  total_lines?: number | null | undefined;
};

/** Anthropic's text editor tool, which you run. */
export type MessageTextEditorTool = {
  /** Names this kind. */
  type: 'text_editor_20250124';
  /** Name of the tool. */
  name: 'str_replace_editor';
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: MessageCacheControl | undefined;
};

/** The model decides how much to think. */
export type MessageThinkingAdaptive = {
  /** Names this kind. */
  type: 'adaptive';
  /** How reasoning is returned: summarized, left out (only its signature is returned), or as updates. */
  display?: 'summarized' | 'omitted' | 'updates' | (string & {}) | null | undefined;
};

/** Reasoning of the model. Send it back unchanged. */
export type MessageThinkingBlock = {
  /** Names this kind. */
  type: 'thinking';
  /** The reasoning, possibly summarized or empty. */
  thinking: string;
  /** Proof that the block is unchanged. Empty at the start of a stream. */
  signature: string;
};

/** Whether and how the model thinks before it responds. */
export type MessageThinkingConfig = MessageThinkingEnabled | MessageThinkingDisabled | MessageThinkingAdaptive;

/** Further reasoning. */
export type MessageThinkingDelta = {
  /** Names this kind. */
  type: 'thinking_delta';
  /** The reasoning to append. */
  thinking: string;
};

/** The model does not think. */
export type MessageThinkingDisabled = {
  /** Names this kind. */
  type: 'disabled';
};

/** The model thinks, within a budget. */
export type MessageThinkingEnabled = {
  /** Names this kind. */
  type: 'enabled';
  /** Most tokens for thinking, at least 1024 and less than `max_tokens`. */
  budget_tokens: number;
  /** How reasoning is returned: summarized, left out (only its signature is returned), or as updates. */
  display?: 'summarized' | 'omitted' | 'updates' | (string & {}) | null | undefined;
};

/** A number of turns. */
export type MessageThinkingTurnsCount = {
  /** Names this kind. */
  type: 'thinking_turns';
  /** Number of turns. */
  value: number;
};

/** A tool the model may call. */
export type MessageTool =
  | MessageCustomTool
  | MessageBashTool
  | MessageTextEditorTool
  | MessageWebSearchTool20250305
  | MessageWebSearchTool20260209
  | MessageAdvisorTool
  | MessageToolSearchBm25Tool
  | MessageToolSearchRegexTool
  | BashServerTool
  | DatetimeServerTool
  | ImageGenerationServerTool
  | SearchModelsServerTool
  | WebFetchServerTool
  | WebSearchServerTool
  | ResponsesShellServerTool
  | ResponsesToolSearchServerTool
  | MessageOtherTool;

/** Makes a deferred tool available from here on. */
export type MessageToolAdditionBlockParam = {
  /** Names this kind. */
  type: 'tool_addition';
  /** Which tool, or which tools of an MCP server. */
  tool: MessageToolSelector;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: MessageCacheControl | undefined;
};

/** Who made a tool call. */
export type MessageToolCaller =
  | MessageDirectCaller
  | MessageCodeExecution20250825Caller
  | MessageCodeExecution20260120Caller;

/** Whether the model must call a tool. */
export type MessageToolChoice =
  | MessageToolChoiceAuto
  | MessageToolChoiceAny
  | MessageToolChoiceNone
  | MessageToolChoiceTool;

/** The model must call a tool. */
export type MessageToolChoiceAny = {
  /** Names this kind. */
  type: 'any';
  /** Whether the model makes at most one call. Default false. */
  disable_parallel_tool_use?: boolean | undefined;
};

/** The model decides. */
export type MessageToolChoiceAuto = {
  /** Names this kind. */
  type: 'auto';
  /** Whether the model makes at most one call. Default false. */
  disable_parallel_tool_use?: boolean | undefined;
};

/** The model must not call a tool. */
export type MessageToolChoiceNone = {
  /** Names this kind. */
  type: 'none';
};

/** The model must call this tool. */
export type MessageToolChoiceTool = {
  /** Names this kind. */
  type: 'tool';
  /** Name of the tool. */
  name: string;
  /** Whether the model makes at most one call. Default false. */
  disable_parallel_tool_use?: boolean | undefined;
};

/** JSON schema of the arguments. */
export type MessageToolInputSchema = {
  /** Always `object`. */
  type?: string | undefined;
  /** Schemas of the arguments, by name. */
  properties?: unknown;
  /** Names of the arguments that are required. */
  required?: string[] | null | undefined;
  [key: string]: unknown;
};

/** A tool of the request. */
export type MessageToolNameSelector = {
  /** Names this kind. */
  type: 'tool_reference';
  /** Name of the tool. */
  name: string;
};

/** Names a tool of the request. */
export type MessageToolReference = {
  /** Names this kind. */
  type: 'tool_reference';
  /** Name of the tool. */
  tool_name: string;
};

/** Makes a tool unavailable from here on. */
export type MessageToolRemovalBlockParam = {
  /** Names this kind. */
  type: 'tool_removal';
  /** Which tool, or which tools of an MCP server. */
  tool: MessageToolSelector;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: MessageCacheControl | undefined;
};

/** Result of a tool call. */
export type MessageToolResultBlockParam = {
  /** Names this kind. */
  type: 'tool_result';
  /** Identifier of the call, from its `tool_use` block. */
  tool_use_id: string;
  /** The result, as text or in blocks. */
  content?: string | MessageToolResultContent[] | undefined;
  /** Whether the tool failed. Default false. */
  is_error?: boolean | undefined;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: MessageCacheControl | undefined;
};

/** A block of a tool result. */
export type MessageToolResultContent =
  | MessageTextBlockParam
  | MessageImageBlockParam
  | MessageToolReference
  | MessageSearchResultBlockParam
  | MessageDocumentBlockParam;

/** Lets the model search for deferred tools in words. */
export type MessageToolSearchBm25Tool = {
  /** Names this kind. */
  type: 'tool_search_tool_bm25_20251119' | 'tool_search_tool_bm25';
  /** Name of the tool. */
  name: 'tool_search_tool_bm25';
  /** Whether arguments always follow the schema. */
  strict?: boolean | undefined;
  /** Who may call the tool: the model itself, or code that the model runs. */
  allowed_callers?: ('direct' | 'code_execution_20250825' | 'code_execution_20260120' | (string & {}))[] | undefined;
  /** Whether the model only learns of the tool through a tool search. Default false. */
  defer_loading?: boolean | undefined;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: MessageCacheControl | undefined;
};

/** The tools found, or why the search failed. */
export type MessageToolSearchContent = MessageToolSearchToolResultError | MessageToolSearchResult;

/** Lets the model search for deferred tools by regular expressions. */
export type MessageToolSearchRegexTool = {
  /** Names this kind. */
  type: 'tool_search_tool_regex_20251119' | 'tool_search_tool_regex';
  /** Name of the tool. */
  name: 'tool_search_tool_regex';
  /** Whether arguments always follow the schema. */
  strict?: boolean | undefined;
  /** Who may call the tool: the model itself, or code that the model runs. */
  allowed_callers?: ('direct' | 'code_execution_20250825' | 'code_execution_20260120' | (string & {}))[] | undefined;
  /** Whether the model only learns of the tool through a tool search. Default false. */
  defer_loading?: boolean | undefined;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: MessageCacheControl | undefined;
};

/** Tools that were found. */
export type MessageToolSearchResult = {
  /** Names this kind. */
  type: 'tool_search_tool_search_result';
  /** The tools. */
  tool_references: MessageToolReference[];
};

/** Result of a search for tools. */
export type MessageToolSearchToolResultBlock = {
  /** Names this kind. */
  type: 'tool_search_tool_result';
  /** Identifier of the call this is the result of. */
  tool_use_id: string;
  /** The tools found, or why the search failed. */
  content: MessageToolSearchContent;
};

/** A failed search for tools. */
export type MessageToolSearchToolResultError = {
  /** Names this kind. */
  type: 'tool_search_tool_result_error';
  /** Why it failed. */
  error_code: 'invalid_tool_input' | 'unavailable' | 'too_many_requests' | 'execution_time_exceeded' | (string & {});
  /** Text for people. */
  error_message?: string | null | undefined;
};

/** Which tool, or which tools of an MCP server. */
export type MessageToolSelector = MessageToolNameSelector | MessageMcpToolSelector | MessageMcpToolsetSelector;

/** A call of a tool of the request. Run it and send back a `tool_result` block. */
export type MessageToolUseBlock = {
  /** Names this kind. */
  type: 'tool_use';
  /** Identifier of the call, for the result. */
  id: string;
  /** Name of the tool. */
  name: string;
  /** Arguments, as described by `input_schema` of the tool. Empty at the start of a stream. */
  input?: unknown;
  /** Who made the call: the model itself, or code that the model ran. */
  caller?: MessageToolCaller | null;
};

/** A tool call of an earlier message. */
export type MessageToolUseBlockParam = {
  /** Names this kind. */
  type: 'tool_use';
  /** Identifier of the call. */
  id: string;
  /** Name of the tool. */
  name: string;
  /** Arguments of the call. */
  input?: unknown;
  /** Who made the call: the model itself, or code that the model ran. */
  caller?: MessageToolCaller | null | undefined;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: MessageCacheControl | undefined;
};

/** A number of tool calls. */
export type MessageToolUsesCount = {
  /** Names this kind. */
  type: 'tool_uses';
  /** Number of calls. */
  value: number;
};

/** An image at a URL. */
export type MessageUrlImageSource = {
  /** Names this kind. */
  type: 'url';
  /** HTTP URL of the image. */
  url: string;
};

/** A PDF at a URL. */
export type MessageUrlPdfSource = {
  /** Names this kind. */
  type: 'url';
  /** HTTP URL of the PDF. */
  url: string;
};

/** What the request used and cost. Token counts are those of the provider. */
export type MessageUsage = {
  /** Input tokens, without those read from or written to the prompt cache. May be 0 at the start of a stream. */
  input_tokens: number;
  /** Output tokens, reasoning included. */
  output_tokens: number;
  /** What the output tokens were. */
  output_tokens_details?: MessageOutputTokensDetails | null;
  /** Input tokens written to the prompt cache. */
  cache_creation_input_tokens?: number | null;
  /** Input tokens read from the prompt cache. */
  cache_read_input_tokens?: number | null;
  /** Tokens written to the prompt cache, by lifetime. */
  cache_creation?: MessageCacheCreation | null;
  /** Region where the model ran. */
  inference_geo?: string | null;
  /** How often server tools ran. */
  server_tool_use?: MessageServerToolUsage | null;
  /** Processing class that served the request. */
  service_tier?: 'standard' | 'priority' | 'batch' | (string & {}) | null;
  /** Speed mode that served the request. */
  speed?: MessageSpeed | null;
  /** Usage of each pass, where one request takes several passes of the model. */
  iterations?: MessageUsageIteration[];
  /** Charged to the account, in USD. */
  cost?: number | null;
  /** Whether the caller's own provider key was used. */
  is_byok?: boolean;
  /** What the provider charged. */
  cost_details?: CostDetails | null;
};

/** Usage of one pass of the model. */
export type MessageUsageIteration = {
  /** What the pass was for: the message itself, compaction of the context, or advice of another model. */
  type: 'message' | 'compaction' | 'advisor_message' | (string & {});
  /** Model that ran this pass. */
  model?: string;
  /** Input tokens of this pass. */
  input_tokens?: number;
  /** Output tokens of this pass. */
  output_tokens?: number;
  /** Input tokens written to the prompt cache. */
  cache_creation_input_tokens?: number;
  /** Input tokens read from the prompt cache. */
  cache_read_input_tokens?: number;
  /** Tokens written to the prompt cache, by lifetime. */
  cache_creation?: MessageCacheCreation | null;
};

/** A fetched page, or why fetching failed. */
export type MessageWebFetchContent = MessageWebFetchResult | MessageWebFetchToolResultError;

/** A fetched page. */
export type MessageWebFetchResult = {
  /** Names this kind. */
  type: 'web_fetch_result';
  /** URL of the page. */
  url: string;
  /** A document that a tool read. */
  content: MessageDocumentBlock;
  /** When the page was fetched, as an ISO 8601 timestamp. */
  retrieved_at?: string | null | undefined;
};

/** Result of fetching a web page. */
export type MessageWebFetchToolResultBlock = {
  /** Names this kind. */
  type: 'web_fetch_tool_result';
  /** Identifier of the call this is the result of. */
  tool_use_id: string;
  /** A fetched page, or why fetching failed. */
  content: MessageWebFetchContent;
  /** Who made the call: the model itself, or code that the model ran. */
  caller?: MessageToolCaller | null | undefined;
};

/** A page that could not be fetched. */
export type MessageWebFetchToolResultError = {
  /** Names this kind. */
  type: 'web_fetch_tool_result_error';
  /** Why it failed. */
  error_code:
    | 'invalid_tool_input'
    | 'url_too_long'
    | 'url_not_allowed'
    | 'url_not_accessible'
    | 'unsupported_content_type'
    | 'too_many_requests'
    | 'max_uses_exceeded'
    | 'unavailable'
    | (string & {});
};

/** A page that was found. */
export type MessageWebSearchResult = {
  /** Names this kind. */
  type: 'web_search_result';
  /** URL of the page. */
  url: string;
  /** Title of the page. */
  title?: string | undefined;
  /** When the page was last updated, in words. */
  page_age?: string | null | undefined;
  /** Content of the page in encrypted form; send it back unchanged. */
  encrypted_content: string;
};

/** A page that a web search found. */
export type MessageWebSearchResultCitation = {
  /** Names this kind. */
  type: 'web_search_result_location';
  /** The cited text. */
  cited_text: string;
  /** URL of the page. */
  url: string;
  /** Title of the page. */
  title?: string | null | undefined;
  /** Position in encrypted form; send it back unchanged. */
  encrypted_index: string;
};

/** Anthropic's web search. */
export type MessageWebSearchTool20250305 = {
  /** Names this kind. */
  type: 'web_search_20250305';
  /** Name of the tool. */
  name: 'web_search';
  /** Most searches of the request. */
  max_uses?: number | null | undefined;
  /** Only these domains are searched. */
  allowed_domains?: string[] | null | undefined;
  /** These domains are left out. */
  blocked_domains?: string[] | null | undefined;
  /** Rough location of the end user, for results that depend on it. */
  user_location?: UserLocation | null | undefined;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: MessageCacheControl | undefined;
};

/** Anthropic's web search, also for code that the model runs. */
export type MessageWebSearchTool20260209 = {
  /** Names this kind. */
  type: 'web_search_20260209';
  /** Name of the tool. */
  name: 'web_search';
  /** Who may call the tool: the model itself, or code that the model runs. */
  allowed_callers?: ('direct' | 'code_execution_20250825' | 'code_execution_20260120' | (string & {}))[] | undefined;
  /** Most searches of the request. */
  max_uses?: number | null | undefined;
  /** Only these domains are searched. */
  allowed_domains?: string[] | null | undefined;
  /** These domains are left out. */
  blocked_domains?: string[] | null | undefined;
  /** Rough location of the end user, for results that depend on it. */
  user_location?: UserLocation | null | undefined;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: MessageCacheControl | undefined;
};

/** Result of a web search. */
export type MessageWebSearchToolResultBlock = {
  /** Names this kind. */
  type: 'web_search_tool_result';
  /** Identifier of the call this is the result of. */
  tool_use_id: string;
  /** The pages found, or why the search failed. */
  content: MessageWebSearchResult[] | MessageWebSearchToolResultError;
  /** Who made the call: the model itself, or code that the model ran. */
  caller?: MessageToolCaller | null;
};

/** Result of a web search in an earlier message. */
export type MessageWebSearchToolResultBlockParam = {
  /** Names this kind. */
  type: 'web_search_tool_result';
  /** Identifier of the call this is the result of. */
  tool_use_id: string;
  /** The pages found, or why the search failed. */
  content: MessageWebSearchResult[] | MessageWebSearchToolResultError;
  /** Who made the call: the model itself, or code that the model ran. */
  caller?: MessageToolCaller | null | undefined;
  /** Marks the end of a prompt prefix the provider should cache. */
  cache_control?: MessageCacheControl | undefined;
};

/** A failed web search. */
export type MessageWebSearchToolResultError = {
  /** Names this kind. */
  type: 'web_search_tool_result_error';
  /** Why it failed. */
  error_code:
    | 'invalid_tool_input'
    | 'unavailable'
    | 'max_uses_exceeded'
    | 'too_many_requests'
    | 'query_too_long'
    | 'request_too_large'
    | (string & {});
};

/** A model, with its prices and abilities. */
export type Model = {
  /** The name to send as `model`, such as `author/slug`. */
  id: string;
  /** Permanent name, often with a date; it stays the same when `id` is given to a newer version. */
  canonical_slug: string;
  /** Name for people. */
  name: string;
  /** When the model was listed, in unix seconds. */
  created: number;
  /** What the model is, in Markdown. */
  description?: string;
  /** Name of the model at Hugging Face, where its weights are there. */
  hugging_face_id?: string | null;
  /** Largest context, in tokens. */
  context_length: number | null;
  /** The input and output of a model. */
  architecture: ModelArchitecture;
  /** Prices in USD for one unit each. */
  pricing: ModelPricing;
  /** Limits of the provider that is tried first. */
  top_provider: TopProvider;
  /** Tokens a single request may use; null means no limit of this kind. */
  per_request_limits: PerRequestLimits | null;
  /** Request parameters that at least one endpoint of the model takes. */
  supported_parameters: ModelParameter[];
  /** Values used for parameters a request leaves out. */
  default_parameters: DefaultParameters | null;
  /** Voices of a model that speaks. */
  supported_voices: string[] | null;
  /** Date up to which the model knows the world, as `YYYY-MM-DD`. */
  knowledge_cutoff?: string | null;
  /** Date after which the model is no longer served, as `YYYY-MM-DD`. */
  expiration_date?: string | null;
  /** More about the model. */
  links: ModelLinks;
  /** The model that an alias, such as `~author/name-latest`, currently refers to. */
  alias_target?: ModelAliasTarget;
  /** How a model thinks. */
  reasoning?: ModelReasoning;
  /** Published scores of a model. */
  benchmarks?: ModelBenchmarks;
};

/** The model that an alias, such as `~author/name-latest`, currently refers to. */
export type ModelAliasTarget = {
  /** Name to send as `model`. */
  slug: string;
  /** Name for people. */
  name: string;
};

/** The input and output of a model. */
export type ModelArchitecture = {
  /** Input and output in short, such as `text+image->text`. */
  modality: string | null;
  /** Kinds of input. */
  input_modalities: InputModality[];
  /** Kinds of output. */
  output_modalities: OutputModality[];
  /** Family of the tokenizer. */
  tokenizer?: ModelTokenizer | null;
  /** Prompt format the model was trained on. */
  instruct_type?: InstructType | null;
};

/** Published scores of a model. */
export type ModelBenchmarks = {
  /** Indices by Artificial Analysis; higher is better. */
  artificial_analysis?: ArtificialAnalysisScores;
  /** Scores by Design Arena, one for each arena and category. */
  design_arena: DesignArenaScore[];
};

/** A field of use; the models that are most used in it are listed. */
export type ModelCategory =
  | 'programming'
  | 'roleplay'
  | 'marketing'
  | 'marketing/seo'
  | 'technology'
  | 'science'
  | 'translation'
  | 'legal'
  | 'finance'
  | 'health'
  | 'trivia'
  | 'academia'
  | (string & {});

/** A model as one provider serves it. */
export type ModelEndpoint = {
  /** Name of the endpoint, made of provider and model. */
  name: string;
  /** The name to send as `model`. */
  model_id: string;
  /** Name of the model, for people. */
  model_name: string;
  /** Name of the provider, for people. */
  provider_name: string;
  /** Slug of the endpoint, to be used in `provider.order`, `only` and `ignore`. It distinguishes variants and service tiers, as in `acme/fp8`. */
  tag: string;
  /** Largest context, in tokens. */
  context_length: number;
  /** Longest input, in tokens; null means that only the context limits it. */
  max_prompt_tokens: number | null;
  /** Longest completion, in tokens; null means that only the context limits it. */
  max_completion_tokens: number | null;
  /** Prices in USD for one unit each. */
  pricing: ModelPricing;
  /** Number format of the weights. */
  quantization: Quantization | null;
  /** Health of an endpoint. 0 is normal; negative values mean that it is used less or not at all. */
  status?: EndpointStatus;
  /** Request parameters this endpoint takes. */
  supported_parameters: ModelParameter[];
  /** Whether prompts are cached without being asked to. */
  supports_implicit_caching: boolean;
  /** Whether the endpoint can speak with a voice given as a sample. Absent means no. */
  supports_voice_cloning?: boolean;
  /** Requests of the last 5 minutes that succeeded, in percent; null when there were too few. */
  uptime_last_5m: number | null;
  /** Requests of the last 30 minutes that succeeded, in percent; null when there were too few. */
  uptime_last_30m: number | null;
  /** Requests of the last 24 hours that succeeded, in percent; null when there were too few. */
  uptime_last_1d: number | null;
  /** Time to the first token in the last 30 minutes, in ms. */
  latency_last_30m: PercentileStats | null;
  /** Output speed in the last 30 minutes, in tokens per second. */
  throughput_last_30m: PercentileStats | null;
  /** Which values of `tool_choice` the endpoint follows. */
  supports_tool_choice?: ToolChoiceSupport;
  /** Processing class of the endpoint, where the provider has several. */
  service_tier?: string | null;
  /** Speed of the last 30 minutes by kind of work. */
  perf_last_30m_by_workload?: EndpointWorkloads;
};

/** A model with all endpoints that serve it. */
export type ModelEndpoints = {
  /** The name to send as `model`. */
  id: string;
  /** Name for people. */
  name: string;
  /** When the model was listed, in unix seconds. */
  created: number;
  /** What the model is, in Markdown. */
  description: string;
  /** The input and output of a model. */
  architecture: ModelArchitecture;
  /** The endpoints; empty if no provider serves the model any more. */
  endpoints: ModelEndpoint[];
};

/** A model and its endpoints. */
export type ModelEndpointsResponse = {
  /** A model with all endpoints that serve it. */
  data: ModelEndpoints;
};

/** A model: `author/slug`, a router such as `openrouter/auto`, or a preset, `@preset/slug`. Suffixes choose a variant (`:free`, `:thinking`, `:extended`) or how providers are chosen (`:nitro` by throughput, `:floor` by price, `:exacto` by the quality of tool calls); `:online` adds a web search. They can be combined. */
export type ModelId =
  | 'openrouter/auto'
  | 'openrouter/free'
  | 'openrouter/bodybuilder'
  | 'openrouter/fusion'
  | (string & {})
  | keyof KnownModels;

/** More about the model. */
export type ModelLinks = {
  /** Path of the endpoints of the model, without the origin. */
  details: string;
};

/** Name of a request parameter or ability that not every model has. */
export type ModelParameter =
  | 'temperature'
  | 'top_p'
  | 'top_k'
  | 'min_p'
  | 'top_a'
  | 'frequency_penalty'
  | 'presence_penalty'
  | 'repetition_penalty'
  | 'max_tokens'
  | 'max_completion_tokens'
  | 'logit_bias'
  | 'logprobs'
  | 'top_logprobs'
  | 'prediction'
  | 'seed'
  | 'response_format'
  | 'structured_outputs'
  | 'stop'
  | 'tools'
  | 'tool_choice'
  | 'parallel_tool_calls'
  | 'include_reasoning'
  | 'reasoning'
  | 'reasoning_effort'
  | 'web_search_options'
  | 'verbosity'
  | (string & {});

/** Parameters a model takes. */
export type ModelParameters = {
  /** The name to send as `model`. */
  model: string;
  /** Request parameters the model takes, at the chosen provider if there is one. */
  supported_parameters: ModelParameter[];
};

/** Parameters of a model. */
export type ModelParametersResponse = {
  /** Parameters a model takes. */
  data: ModelParameters;
};

/** Prices in USD for one unit each. What is not listed costs nothing or does not exist. */
export type ModelPricing = {
  /** USD per input token. */
  prompt: Price;
  /** USD per output token. */
  completion: Price;
  /** USD per request. */
  request?: Price;
  /** USD per input image. */
  image?: Price;
  /** USD per token of an input image. */
  image_token?: Price;
  /** USD per token of an output image. */
  image_output?: Price;
  /** USD per token of input audio. */
  audio?: Price;
  /** USD per token of output audio. */
  audio_output?: Price;
  /** USD per token of input audio read from the prompt cache. */
  input_audio_cache?: Price;
  /** USD per web search. */
  web_search?: Price;
  /** USD per token of thinking. */
  internal_reasoning?: Price;
  /** USD per input token read from the prompt cache. */
  input_cache_read?: Price;
  /** USD per input token written to the prompt cache. */
  input_cache_write?: Price;
  /** USD per input token written to the prompt cache for one hour. */
  input_cache_write_1h?: Price;
  /** Share taken off the usual prices; 0 means none. */
  discount?: number;
  /** Other prices for long prompts or for hours of the day. */
  overrides?: ModelPricingOverride[];
};

/** Prices that replace the usual ones while its conditions are met. Properties without a value keep the usual price. */
export type ModelPricingOverride = {
  /** Holds for prompts of at least this many tokens. */
  min_prompt_tokens?: number;
  /** Start of the time of day in which it applies, UTC. */
  utc_start?: number;
  /** End of the time of day in which it applies, UTC. */
  utc_end?: number;
  /** USD per input token. */
  prompt?: Price;
  /** USD per output token. */
  completion?: Price;
  /** USD per token of input audio. */
  audio?: Price;
  /** USD per token of input audio read from the prompt cache. */
  input_audio_cache?: Price;
  /** USD per input token read from the prompt cache. */
  input_cache_read?: Price;
  /** USD per input token written to the prompt cache. */
  input_cache_write?: Price;
  /** USD per input token written to the prompt cache for one hour. */
  input_cache_write_1h?: Price;
  /** Days of the week on which it applies, UTC. */
  utc_days?: ('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday' | (string & {}))[];
};

/** How a model thinks. Absent from models that do not. */
export type ModelReasoning = {
  /** Whether thinking cannot be switched off. */
  mandatory: boolean;
  /** Whether the model thinks when a request does not say. */
  default_enabled?: boolean;
  /** Effort used when a request does not say. */
  default_effort?: ReasoningEffort | null;
  /** Efforts the model distinguishes; null if it does not support efforts. */
  supported_efforts?: (ReasoningEffort | null)[] | null;
  /** Whether `reasoning.max_tokens` limits the thinking. */
  supports_max_tokens?: boolean;
};

/** One model. */
export type ModelResponse = {
  /** A model, with its prices and abilities. */
  data: Model;
};

/** An order of the list. */
export type ModelSort =
  | 'most-popular'
  | 'newest'
  | 'top-weekly'
  | 'pricing-low-to-high'
  | 'pricing-high-to-low'
  | 'context-high-to-low'
  | 'throughput-high-to-low'
  | 'latency-low-to-high'
  | 'intelligence-high-to-low'
  | 'coding-high-to-low'
  | 'agentic-high-to-low'
  | 'design-arena-elo-high-to-low'
  | (string & {});

/** Family of a tokenizer. */
export type ModelTokenizer =
  | 'Router'
  | 'Media'
  | 'Other'
  | 'GPT'
  | 'Claude'
  | 'Gemini'
  | 'Gemma'
  | 'Grok'
  | 'Cohere'
  | 'Nova'
  | 'Qwen'
  | 'Yi'
  | 'DeepSeek'
  | 'Mistral'
  | 'Llama2'
  | 'Llama3'
  | 'Llama4'
  | 'PaLM'
  | 'RWKV'
  | 'Qwen3'
  | (string & {});

/** Number of models. */
export type ModelsCount = {
  /** Number of models. */
  count: number;
};

/** How many models there are. */
export type ModelsCountResponse = {
  /** Number of models. */
  data: ModelsCount;
};

/** Models, all or one page of them. */
export type ModelsListResponse = {
  /** The models. */
  data: Model[];
  /** How many models there are on all pages. */
  total_count: number;
  /** Where the list continues. */
  links: PageLinks;
};

/** Moderates input. */
export type ModerationPlugin = {
  /** Names this plugin. */
  id: 'moderation';
  /** False switches off a plugin that the account enables by default. */
  enabled?: boolean | undefined;
};

/** Sound, video or a document. */
export type MultimodalMedia = {
  /** The data in base64 or as a data URL, or an address. */
  data: string;
  /** Format of the data, such as `mp3`, `mp4` or `pdf`. */
  format?: string | undefined;
};

/** A tool for the model behind a tool. */
export type NestedServerTool = {
  /** Name of the tool, such as `openrouter:web_search`. */
  type: string;
  /** Settings of the tool. */
  parameters?: {
    [key: string]: unknown;
  } | undefined;
};

/** A failure in the format of RFC 6749. */
export type OAuthErrorResponse = {
  /** Kind of failure. */
  error:
    | 'invalid_request'
    | 'invalid_grant'
    | 'unsupported_grant_type'
    | 'invalid_scope'
    | 'temporarily_unavailable'
    | 'server_error'
    | (string & {});
  /** Text for people. */
  error_description?: string;
};

/** A public key, as a JSON Web Key. */
export type OAuthSigningKey = {
  /** Identifier, the same as in the header of a token. */
  kid: string;
  /** Kind of key. */
  kty: 'EC' | (string & {});
  /** Curve. */
  crv: 'P-256' | (string & {});
  /** Algorithm of the signature. */
  alg: 'ES256' | (string & {});
  /** What the key is for. */
  use: 'sig' | (string & {});
  /** X coordinate, as base64url. */
  x: string;
  /** Y coordinate, as base64url. */
  y: string;
};

/** Public keys that access tokens are signed with, as a JSON Web Key Set. */
export type OAuthSigningKeysResponse = {
  /** The keys. During a rotation there are several. */
  keys: OAuthSigningKey[];
};

/** How Arize is reached. */
export type ObservabilityArizeConfig = {
  /** API key. */
  apiKey: string;
  /** Key of the space. */
  spaceKey: string;
  /** Project or model the traces belong to. */
  modelId: string;
  /** URL of the collector. Default `https://otlp.arize.com`. */
  baseUrl?: string | undefined;
  /** Further HTTP headers to send. */
  headers?: {
    [key: string]: string;
  } | undefined;
};

/** Traces go to Arize. */
export type ObservabilityArizeDestination = ObservabilityDestinationBase & {
  /** Kind of destination. */
  type: 'arize';
  /** How Arize is reached. */
  config: ObservabilityArizeConfig;
};

/** How Braintrust is reached. */
export type ObservabilityBraintrustConfig = {
  /** API key. */
  apiKey: string;
  /** Project the traces belong to. */
  projectId: string;
  /** URL of the API. Default `https://api.braintrust.dev`. */
  baseUrl?: string | undefined;
  /** Further HTTP headers to send. */
  headers?: {
    [key: string]: string;
  } | undefined;
};

/** Traces go to Braintrust. */
export type ObservabilityBraintrustDestination = ObservabilityDestinationBase & {
  /** Kind of destination. */
  type: 'braintrust';
  /** How Braintrust is reached. */
  config: ObservabilityBraintrustConfig;
};

/** How ClickHouse is reached. */
export type ObservabilityClickhouseConfig = {
  /** URL of the server. */
  host: string;
  /** Database. */
  database: string;
  /** Table the traces are written to. Default `OPENROUTER_TRACES`. */
  table?: string | undefined;
  /** User. */
  username: string;
  /** Password. */
  password: string;
  /** Further HTTP headers to send. */
  headers?: {
    [key: string]: string;
  } | undefined;
};

/** Traces go to ClickHouse. */
export type ObservabilityClickhouseDestination = ObservabilityDestinationBase & {
  /** Kind of destination. */
  type: 'clickhouse';
  /** How ClickHouse is reached. */
  config: ObservabilityClickhouseConfig;
};

/** How a destination is reached; which properties there are depends on the destination's `type`. Another type than the listed ones takes any properties. */
export type ObservabilityConfig =
  | ObservabilityArizeConfig
  | ObservabilityBraintrustConfig
  | ObservabilityClickhouseConfig
  | ObservabilityDatadogConfig
  | ObservabilityGrafanaConfig
  | ObservabilityLangfuseConfig
  | ObservabilityLangsmithConfig
  | ObservabilityNewrelicConfig
  | ObservabilityOpikConfig
  | ObservabilityOtelCollectorConfig
  | ObservabilityPosthogConfig
  | ObservabilityRampConfig
  | ObservabilityS3Config
  | ObservabilitySentryConfig
  | ObservabilitySnowflakeConfig
  | ObservabilityWeaveConfig
  | ObservabilityWebhookConfig
  | {
    [key: string]: unknown;
  };

/** Region in which requests are processed. */
export type ObservabilityDataRegion = 'global' | 'europe' | 'us' | (string & {});

/** Region in which requests are processed; `eu` is another name for `europe`. */
export type ObservabilityDataRegionParam = 'global' | 'europe' | 'us' | 'eu' | (string & {});

/** How Datadog is reached. */
export type ObservabilityDatadogConfig = {
  /** API key. */
  apiKey: string;
  /** Name of the application in LLM Observability. */
  mlApp: string;
  /** URL of the site. Default `https://api.us5.datadoghq.com`. */
  url?: string | undefined;
  /** Further HTTP headers to send. */
  headers?: {
    [key: string]: string;
  } | undefined;
};

/** Traces go to Datadog. */
export type ObservabilityDatadogDestination = ObservabilityDestinationBase & {
  /** Kind of destination. */
  type: 'datadog';
  /** How Datadog is reached. */
  config: ObservabilityDatadogConfig;
};

/** A destination that traces are sent to. `type` says where, `config` how; credentials in it come back masked. */
export type ObservabilityDestination =
  | ObservabilityArizeDestination
  | ObservabilityBraintrustDestination
  | ObservabilityClickhouseDestination
  | ObservabilityDatadogDestination
  | ObservabilityGrafanaDestination
  | ObservabilityLangfuseDestination
  | ObservabilityLangsmithDestination
  | ObservabilityNewrelicDestination
  | ObservabilityOpikDestination
  | ObservabilityOtelCollectorDestination
  | ObservabilityPosthogDestination
  | ObservabilityRampDestination
  | ObservabilityS3Destination
  | ObservabilitySentryDestination
  | ObservabilitySnowflakeDestination
  | ObservabilityWeaveDestination
  | ObservabilityWebhookDestination;

/** What destinations of all types have. */
export type ObservabilityDestinationBase = {
  /** Identifier. */
  id: string;
  /** Name for people. */
  name: string | null;
  /** Workspace whose traces are sent. */
  workspace_id: string;
  /** Whether traces are sent. */
  enabled: boolean;
  /** Share of traces that is sent, from 0.0001 to 1. */
  sampling_rate: number;
  /** Whether prompts and completions are left out. */
  privacy_mode: boolean;
  /** Only traces of these OpenRouter keys are sent, by their hashes; null means all. */
  api_key_hashes: string[] | null;
  /** Only traces that these rules let through are sent; null means all. */
  filter_rules: ObservabilityFilterRules | null;
  /** Only traces of requests processed in these regions are sent. */
  regions?: ObservabilityDataRegion[];
  /** Whether the cost of the request is included. */
  broadcast_generation_cost: boolean;
  /** Whether app, key and user are sent along, in privacy mode too. */
  broadcast_generation_identity: boolean;
  /** Whether the context of the request is sent along. */
  broadcast_generation_request_context: boolean;
  /** When the destination was created, as an ISO 8601 time. */
  created_at: string;
  /** When the destination was last changed, as an ISO 8601 time. */
  updated_at: string;
};

/** The destination to create. */
export type ObservabilityDestinationCreateParams = {
  /** Kind of destination. */
  type: ObservabilityDestinationType;
  /** Name for people; unique in the workspace. */
  name: string;
  /** How a destination is reached; which properties there are depends on the destination's `type`. */
  config: ObservabilityConfig;
  /** Workspace whose traces are to be sent. Absent means the default workspace. */
  workspace_id?: string | undefined;
  /** Whether traces are sent. Default true. */
  enabled?: boolean | undefined;
  /** Share of traces that is sent, from 0.0001 to 1. Default 1. */
  sampling_rate?: number | undefined;
  /** Whether prompts and completions are left out. Default false. */
  privacy_mode?: boolean | undefined;
  /** Send only traces of these OpenRouter keys, by their hashes. Null or absent means all. */
  api_key_hashes?: string[] | null | undefined;
  /** Send only traces that these rules let through. Null or absent means all. */
  filter_rules?: ObservabilityFilterRules | null | undefined;
  /** Send only traces of requests processed in these regions. Default `global`. */
  regions?: ObservabilityDataRegionParam[] | undefined;
  /** Whether the cost of the request is included. Default false. */
  broadcast_generation_cost?: boolean | undefined;
  /** Whether app, key and user are sent along, in privacy mode too. Default false. */
  broadcast_generation_identity?: boolean | undefined;
  /** Whether the context of the request is sent along. Default false. */
  broadcast_generation_request_context?: boolean | undefined;
};

/** The destination is gone. */
export type ObservabilityDestinationDeleteResponse = {
  /** Always true. */
  deleted: true;
};

/** A destination. */
export type ObservabilityDestinationResponse = {
  /** A destination that traces are sent to. */
  data: ObservabilityDestination;
};

/** Kind of destination. */
export type ObservabilityDestinationType =
  | 'arize'
  | 'braintrust'
  | 'clickhouse'
  | 'datadog'
  | 'grafana'
  | 'langfuse'
  | 'langsmith'
  | 'newrelic'
  | 'opik'
  | 'otel-collector'
  | 'posthog'
  | 'ramp'
  | 's3'
  | 'sentry'
  | 'snowflake'
  | 'weave'
  | 'webhook'
  | (string & {});

/** What to change. Absent properties keep their value; null clears one that may be null. Lists and rules are replaced as a whole. */
export type ObservabilityDestinationUpdateParams = {
  /** New name; unique in the workspace. */
  name?: string | undefined;
  /** What to change of how the destination is reached. Absent properties keep their value, and so do credentials that are sent back masked. */
  config?: {
    [key: string]: unknown;
  } | undefined;
  /** Whether traces are sent. */
  enabled?: boolean | undefined;
  /** Share of traces that is sent, from 0.0001 to 1. */
  sampling_rate?: number | undefined;
  /** Whether prompts and completions are left out. */
  privacy_mode?: boolean | undefined;
  /** Send only traces of these OpenRouter keys, by their hashes. Null means all. */
  api_key_hashes?: string[] | null | undefined;
  /** Send only traces that these rules let through. Null means all. */
  filter_rules?: ObservabilityFilterRules | null | undefined;
  /** Send only traces of requests processed in these regions. */
  regions?: ObservabilityDataRegionParam[] | undefined;
  /** Whether the cost of the request is included. */
  broadcast_generation_cost?: boolean | undefined;
  /** Whether app, key and user are sent along, in privacy mode too. */
  broadcast_generation_identity?: boolean | undefined;
  /** Whether the context of the request is sent along. */
  broadcast_generation_request_context?: boolean | undefined;
};

/** One page of destinations. */
export type ObservabilityDestinationsListResponse = {
  /** The destinations of this page. */
  data: ObservabilityDestination[];
  /** How many destinations there are on all pages. */
  total_count: number;
};

/** A condition on a property of the request. */
export type ObservabilityFilterRule = {
  /** The property. */
  field:
    | 'model'
    | 'provider'
    | 'session_id'
    | 'user_id'
    | 'api_key_name'
    | 'finish_reason'
    | 'input'
    | 'output'
    | 'total_cost'
    | 'total_tokens'
    | 'prompt_tokens'
    | 'completion_tokens'
    | (string & {});
  /** How it is compared. */
  operator:
    | 'equals'
    | 'not_equals'
    | 'contains'
    | 'not_contains'
    | 'regex'
    | 'starts_with'
    | 'ends_with'
    | 'gt'
    | 'lt'
    | 'gte'
    | 'lte'
    | 'exists'
    | 'not_exists'
    | (string & {});
  /** What it is compared with; not needed for `exists` and `not_exists`. */
  value?: string | number | undefined;
};

/** Rules and how they add up. */
export type ObservabilityFilterRuleGroup = {
  /** Whether all rules must be met, or one of them. Default `and`. */
  logic?: 'and' | 'or' | (string & {}) | undefined;
  /** The rules. */
  rules: ObservabilityFilterRule[];
};

/** Which traces are sent: those that all groups let through. */
export type ObservabilityFilterRules = {
  /** Whether the rules apply. Default true. */
  enabled?: boolean | undefined;
  /** The groups of rules. */
  groups: ObservabilityFilterRuleGroup[];
};

/** How Grafana Cloud is reached. */
export type ObservabilityGrafanaConfig = {
  /** API key. */
  apiKey: string;
  /** Identifier of the stack. */
  instanceId: string;
  /** URL of the gateway. Default `https://otlp-gateway-prod-us-west-0.grafana.net`. */
  baseUrl?: string | undefined;
  /** Further HTTP headers to send. */
  headers?: {
    [key: string]: string;
  } | undefined;
};

/** Traces go to Grafana Cloud. */
export type ObservabilityGrafanaDestination = ObservabilityDestinationBase & {
  /** Kind of destination. */
  type: 'grafana';
  /** How Grafana Cloud is reached. */
  config: ObservabilityGrafanaConfig;
};

/** How Langfuse is reached. */
export type ObservabilityLangfuseConfig = {
  /** Public key. */
  publicKey: string;
  /** Secret key. */
  secretKey: string;
  /** URL of the server. Default `https://us.cloud.langfuse.com`. */
  baseUrl?: string | undefined;
  /** Further HTTP headers to send. */
  headers?: {
    [key: string]: string;
  } | undefined;
};

/** Traces go to Langfuse. */
export type ObservabilityLangfuseDestination = ObservabilityDestinationBase & {
  /** Kind of destination. */
  type: 'langfuse';
  /** How Langfuse is reached. */
  config: ObservabilityLangfuseConfig;
};

/** How LangSmith is reached. */
export type ObservabilityLangsmithConfig = {
  /** API key. */
  apiKey: string;
  /** Project the traces belong to. Default `main`. */
  project?: string | undefined;
  /** Workspace at LangSmith, for keys that have several. */
  workspaceId?: string | undefined;
  /** URL of the API. Default `https://api.smith.langchain.com`. */
  endpoint?: string | undefined;
  /** Further HTTP headers to send. */
  headers?: {
    [key: string]: string;
  } | undefined;
};

/** Traces go to LangSmith. */
export type ObservabilityLangsmithDestination = ObservabilityDestinationBase & {
  /** Kind of destination. */
  type: 'langsmith';
  /** How LangSmith is reached. */
  config: ObservabilityLangsmithConfig;
};

/** How New Relic is reached. */
export type ObservabilityNewrelicConfig = {
  /** License key. */
  licenseKey: string;
  /** Region of the account. Default `us`. */
  region?: 'us' | 'eu' | (string & {}) | undefined;
  /** Further HTTP headers to send. */
  headers?: {
    [key: string]: string;
  } | undefined;
};

/** Traces go to New Relic. */
export type ObservabilityNewrelicDestination = ObservabilityDestinationBase & {
  /** Kind of destination. */
  type: 'newrelic';
  /** How New Relic is reached. */
  config: ObservabilityNewrelicConfig;
};

/** How Opik is reached. */
export type ObservabilityOpikConfig = {
  /** API key. */
  apiKey: string;
  /** Workspace at Opik. */
  workspace: string;
  /** Project the traces belong to. */
  projectName: string;
  /** Further HTTP headers to send. */
  headers?: {
    [key: string]: string;
  } | undefined;
};

/** Traces go to Opik. */
export type ObservabilityOpikDestination = ObservabilityDestinationBase & {
  /** Kind of destination. */
  type: 'opik';
  /** How Opik is reached. */
  config: ObservabilityOpikConfig;
};

/** How an OpenTelemetry collector is reached. */
export type ObservabilityOtelCollectorConfig = {
  /** URL that takes OTLP traces over HTTP. */
  endpoint: string;
  /** Further HTTP headers to send. */
  headers?: {
    [key: string]: string;
  } | undefined;
};

/** Traces go to an OpenTelemetry collector. */
export type ObservabilityOtelCollectorDestination = ObservabilityDestinationBase & {
  /** Kind of destination. */
  type: 'otel-collector';
  /** How an OpenTelemetry collector is reached. */
  config: ObservabilityOtelCollectorConfig;
};

/** How PostHog is reached. */
export type ObservabilityPosthogConfig = {
  /** Project API key. */
  apiKey: string;
  /** URL of the server. Default `https://us.i.posthog.com`. */
  endpoint?: string | undefined;
  /** Further HTTP headers to send. */
  headers?: {
    [key: string]: string;
  } | undefined;
};

/** Traces go to PostHog. */
export type ObservabilityPosthogDestination = ObservabilityDestinationBase & {
  /** Kind of destination. */
  type: 'posthog';
  /** How PostHog is reached. */
  config: ObservabilityPosthogConfig;
};

/** How Ramp is reached. */
export type ObservabilityRampConfig = {
  /** API key. */
  apiKey: string;
  /** URL of the API. Default `https://api.ramp.com/developer/v1/ai-usage/openrouter`. */
  baseUrl?: string | undefined;
  /** Further HTTP headers to send. */
  headers?: {
    [key: string]: string;
  } | undefined;
};

/** Traces go to Ramp. */
export type ObservabilityRampDestination = ObservabilityDestinationBase & {
  /** Kind of destination. */
  type: 'ramp';
  /** How Ramp is reached. */
  config: ObservabilityRampConfig;
};

/** How a bucket of Amazon S3 or a compatible store is reached. */
export type ObservabilityS3Config = {
  /** Bucket. */
  bucketName: string;
  /** Identifier of the access key. */
  accessKeyId: string;
  /** Secret of the access key. */
  secretAccessKey: string;
  /** Session token of temporary credentials. */
  sessionToken?: string | undefined;
  /** Region of the bucket. */
  region?: string | undefined;
  /** URL of a compatible store. */
  endpoint?: string | undefined;
  /** Beginning of every object's name. Default `openrouter-traces`. */
  prefix?: string | undefined;
  /** How object names are made. Default `{prefix}/{date}`. */
  pathTemplate?: string | undefined;
  /** Further HTTP headers to send. */
  headers?: {
    [key: string]: string;
  } | undefined;
};

/** Traces go to a bucket of Amazon S3 or a compatible store. */
export type ObservabilityS3Destination = ObservabilityDestinationBase & {
  /** Kind of destination. */
  type: 's3';
  /** How a bucket of Amazon S3 or a compatible store is reached. */
  config: ObservabilityS3Config;
};

/** How Sentry is reached. */
export type ObservabilitySentryConfig = {
  /** DSN of the project, `https://<key>@<host>/<project>`. */
  dsn: string;
  /** URL of the project that takes OTLP traces. */
  otlpEndpoint: string;
  /** Further HTTP headers to send. */
  headers?: {
    [key: string]: string;
  } | undefined;
};

/** Traces go to Sentry. */
export type ObservabilitySentryDestination = ObservabilityDestinationBase & {
  /** Kind of destination. */
  type: 'sentry';
  /** How Sentry is reached. */
  config: ObservabilitySentryConfig;
};

/** How Snowflake is reached. */
export type ObservabilitySnowflakeConfig = {
  /** Account identifier, at most 255 characters. */
  account: string;
  /** Programmatic access token. */
  token: string;
  /** Database. Default `SNOWFLAKE_LEARNING_DB`. */
  database?: string | undefined;
  /** Schema. Default `PUBLIC`. */
  schema?: string | undefined;
  /** Table the traces are written to. Default `OPENROUTER_TRACES`. */
  table?: string | undefined;
  /** Warehouse. Default `COMPUTE_WH`. */
  warehouse?: string | undefined;
  /** Further HTTP headers to send. */
  headers?: {
    [key: string]: string;
  } | undefined;
};

/** Traces go to Snowflake. */
export type ObservabilitySnowflakeDestination = ObservabilityDestinationBase & {
  /** Kind of destination. */
  type: 'snowflake';
  /** How Snowflake is reached. */
  config: ObservabilitySnowflakeConfig;
};

/** How W&B Weave is reached. */
export type ObservabilityWeaveConfig = {
  /** API key. */
  apiKey: string;
  /** User or team. */
  entity: string;
  /** Project the traces belong to. */
  project: string;
  /** URL of the API. Default `https://trace.wandb.ai`. */
  baseUrl?: string | undefined;
  /** Further HTTP headers to send. */
  headers?: {
    [key: string]: string;
  } | undefined;
};

/** Traces go to W&B Weave. */
export type ObservabilityWeaveDestination = ObservabilityDestinationBase & {
  /** Kind of destination. */
  type: 'weave';
  /** How W&B Weave is reached. */
  config: ObservabilityWeaveConfig;
};

/** How a URL of your own is reached. */
export type ObservabilityWebhookConfig = {
  /** URL that takes OTLP traces as JSON. */
  url: string;
  /** HTTP method. Default `POST`. */
  method?: 'POST' | 'PUT' | (string & {}) | undefined;
  /** Further HTTP headers to send. */
  headers?: {
    [key: string]: string;
  } | undefined;
};

/** Traces go to a URL of your own. */
export type ObservabilityWebhookDestination = ObservabilityDestinationBase & {
  /** Kind of destination. */
  type: 'webhook';
  /** How a URL of your own is reached. */
  config: ObservabilityWebhookConfig;
};

/** A file in the format of OpenAI's Files API. */
export type OpenAIFile = {
  /** Format of this object: that of OpenAI's Files API. */
  _shape: 'openai';
  /** Identifier of the file. */
  id: string;
  /** Marks a file. */
  object: 'file';
  /** Size in bytes. */
  bytes: number;
  /** When the file was created, in seconds since 1970-01-01 UTC. */
  created_at: number;
  /** Name of the file. */
  filename: string;
  /** What the file is for. */
  purpose:
    | 'assistants'
    | 'batch'
    | 'fine-tune'
    | 'vision'
    | 'user_data'
    | 'evals'
    | 'assistants_output'
    | 'batch_output'
    | 'fine-tune-results'
    | (string & {});
  /** State of the file. */
  status: 'processed' | (string & {});
};

/** A deleted file in OpenAI's format. */
export type OpenAIFileDeleted = {
  /** Format of this object: that of OpenAI's Files API. */
  _shape: 'openai';
  /** Identifier of the deleted file. */
  id: string;
  /** Marks a file. */
  object: 'file';
  /** Always true. */
  deleted: true;
};

/** A page of files in OpenAI's format. The next page is requested with `after`, set to `last_id`. */
export type OpenAIFileList = {
  /** Format of this object: that of OpenAI's Files API. */
  _shape: 'openai';
  /** Marks a list. */
  object: 'list';
  /** The files of this page. */
  data: OpenAIFile[];
  /** Whether there are further pages. */
  has_more: boolean;
  /** Identifier of the first file of this page; null if it is empty. */
  first_id: string | null;
  /** Identifier of the last file of this page; null if it is empty. */
  last_id: string | null;
};

/** Result of a benchmark run by OpenRouter. */
export type OpenRouterBenchmarkResult = {
  /** Who measured. */
  source: 'openrouter';
  /** The benchmark. */
  benchmark_type: 'gpqa_diamond' | 'tau_bench_verified_airline' | (string & {});
  /** Permanent name of the model. */
  model_permaslug: string;
  /** Name of the model for people. */
  display_name: string;
  /** Share of tasks solved, from 0 to 1. */
  accuracy: number;
  /** Standard deviation over several runs; null after a single one. */
  accuracy_stddev: number | null;
  /** Mean cost of a task, in USD; null where it is not known. */
  avg_cost_per_task: number | null;
  /** How many tasks there were. */
  total_tasks: number;
  /** When the benchmark was last run, as an ISO 8601 time. */
  last_run_timestamp: string;
};

/** A file in the format of OpenRouter. */
export type OpenRouterFile = {
  /** Format of this object: that of OpenRouter. */
  _shape: 'openrouter';
  /** Identifier of the file. */
  id: string;
  /** Marks a file. */
  type: 'file';
  /** Name of the file. */
  filename: string;
  /** Media type of the content, such as `application/pdf`. */
  mime_type: string;
  /** Size in bytes. */
  size_bytes: number;
  /** When the file was created, as an ISO 8601 timestamp. */
  created_at: string;
  /** Whether the content can be downloaded. Files made by tools can, uploaded ones cannot. */
  downloadable: boolean;
};

/** A deleted file in the format of OpenRouter. */
export type OpenRouterFileDeleted = {
  /** Format of this object: that of OpenRouter. */
  _shape: 'openrouter';
  /** Identifier of the deleted file. */
  id: string;
  /** Marks a deleted file. */
  type: 'file_deleted';
};

/** A page of files in the format of OpenRouter. The next page is requested with `cursor`. */
export type OpenRouterFileList = {
  /** Format of this object: that of OpenRouter. */
  _shape: 'openrouter';
  /** The files of this page. */
  data: OpenRouterFile[];
  /** Whether there are further pages. */
  has_more: boolean;
  /** Identifier of the first file of this page; null if it is empty. */
  first_id: string | null;
  /** Identifier of the last file of this page; null if it is empty. */
  last_id: string | null;
  /** Cursor of the next page; null on the last. */
  cursor: string | null;
};

/** How the request was routed. Sent when the request has `X-OpenRouter-Metadata`, never with cached responses. */
export type OpenRouterMetadata = {
  /** Model the request named. */
  requested: string;
  /** How the model was chosen. */
  strategy:
    | 'direct'
    | 'auto'
    | 'free'
    | 'latest'
    | 'alias'
    | 'fallback'
    | 'pareto'
    | 'bodybuilder'
    | 'fusion'
    | (string & {});
  /** Which attempt answered, counted from 1. */
  attempt: number;
  /** All attempts, in order. */
  attempts?: RouterAttempt[];
  /** Endpoints that were considered. */
  endpoints: RouterEndpoints;
  /** Whether the caller's own provider key was used. */
  is_byok: boolean;
  /** Region that handled the request. */
  region: string | null;
  /** The routing in one line, for people. */
  summary: string;
  /** What the router worked with. */
  params?: RouterParams;
  /** What ran before and after the model. */
  pipeline?: PipelineStage[];
  /** How long the generation took, in ms. */
  generation_time?: number;
};

/** A user who belongs to the organization. */
export type OrganizationMember = {
  /** The user. */
  id: string;
  /** E-mail address. */
  email: string;
  /** First name. */
  first_name: string | null;
  /** Last name. */
  last_name: string | null;
  /** What the user may do in the organization. */
  role: 'org:admin' | 'org:member' | (string & {});
};

/** One page of members. */
export type OrganizationMembersListResponse = {
  /** The members of this page. */
  data: OrganizationMember[];
  /** How many members there are on all pages. */
  total_count: number;
};

/** Settings that apply to the whole organization. */
export type OrganizationSettings = {
  /** Identifier of the organization. */
  id: string;
  /** Whether `models.list`, called with a key of the organization, returns only the models that key may use. Requests without a key always get the public catalog. */
  is_filtered_model_catalog_enabled: boolean;
};

/** The settings of the organization. */
export type OrganizationSettingsResponse = {
  /** Settings that apply to the whole organization. */
  data: OrganizationSettings;
};

/** What to change. Absent properties keep their value. */
export type OrganizationSettingsUpdateParams = {
  /** Whether `models.list`, called with a key of the organization, returns only the models that key may use. */
  is_filtered_model_catalog_enabled?: boolean | undefined;
};

/** A kind of output. */
export type OutputModality =
  | 'text'
  | 'image'
  | 'embeddings'
  | 'audio'
  | 'video'
  | 'rerank'
  | 'speech'
  | 'transcription'
  | 'decisions'
  | (string & {});

/** Where the list continues. */
export type PageLinks = {
  /** Path and query of the next page, without the origin. Null on the last page, and when the whole list came at once. */
  next: string | null;
};

/** Settings of the router that takes the cheapest model of a given quality. */
export type ParetoRouterPlugin = {
  /** Names this plugin. */
  id: 'pareto-router';
  /** False switches off a plugin that the account enables by default. */
  enabled?: boolean | undefined;
  /** Lowest coding score, 0 to 1. */
  min_coding_score?: number | undefined;
  /** Highest price in USD per million tokens. */
  max_price?: number | undefined;
  /** Price that is compared, the one for input or an average weighted by use. */
  price_source?: 'prompt' | 'weighted_avg' | (string & {}) | undefined;
};

/** What was read of a file. */
export type ParsedFile = {
  /** Hash of the file, by which it is known again. */
  hash: string;
  /** Name of the file. */
  name?: string | null | undefined;
  /** Its text and images. */
  content?: ChatCompletionContentPart[] | undefined;
};

/** How PDF files are read. */
export type PdfParserOptions = {
  /** Who reads. `mistral-ocr` reads scans too, `native` leaves it to the model; `pdf-text` is the former name of `cloudflare-ai`. */
  engine?: 'mistral-ocr' | 'native' | 'cloudflare-ai' | 'pdf-text' | (string & {}) | undefined;
};

/** Tokens one request may use. */
export type PerRequestLimits = {
  /** Tokens of the input. */
  prompt_tokens: number;
  /** Tokens of the output. */
  completion_tokens: number;
};

/** One cut-off for each percentile of recent requests. All given ones must be met. */
export type PercentileCutoffs = {
  /** For the median. */
  p50?: number | null | undefined;
  /** For the 75th percentile. */
  p75?: number | null | undefined;
  /** For the 90th percentile. */
  p90?: number | null | undefined;
  /** For the 99th percentile. */
  p99?: number | null | undefined;
};

/** Percentiles of a measured value. */
export type PercentileStats = {
  /** The median. */
  p50: number;
  /** 75 % of the values are not above this. */
  p75: number;
  /** 90 % of the values are not above this. */
  p90: number;
  /** 99 % of the values are not above this. */
  p99: number;
};

/** One step before or after the model. */
export type PipelineStage = {
  /** Kind of step. */
  type: 'guardrail' | 'plugin' | 'server_tools' | 'response_healing' | 'context_compression' | (string & {});
  /** Name of the step. */
  name: string;
  /** What it did, in one line. */
  summary?: string;
  /** What it cost, in USD. */
  cost_usd?: number | null;
  /** Guardrail that ran. */
  guardrail_id?: string;
  /** What the guardrail is attached to. */
  guardrail_scope?: string;
  /** Details, depending on the step. */
  data?: {
    [key: string]: unknown;
  };
};

/** A plugin and its settings. */
export type Plugin =
  | WebPlugin
  | WebFetchPlugin
  | FileParserPlugin
  | ResponseHealingPlugin
  | ContextCompressionPlugin
  | ModerationPlugin
  | AutoRouterPlugin
  | AutoBetaRouterPlugin
  | ParetoRouterPlugin
  | FusionPlugin
  | SwitchyardRouterPlugin;

/** Text the completion is expected to be close to. */
export type Prediction = {
  /** Names this kind. */
  type: 'content';
  /** The text, or its parts. */
  content: string | PredictionText[];
};

/** A part of the expected text. */
export type PredictionText = {
  /** Names this kind. */
  type: 'text';
  /** The text. */
  text: string;
};

/** Stored settings of requests. A request uses them with the model `@preset/<slug>` or the property `preset`. */
export type Preset = {
  /** Identifier. */
  id: string;
  /** Name for requests. */
  slug: string;
  /** Name for people. */
  name: string;
  /** What the preset is for. */
  description: string | null;
  /** Whether the preset can be used. */
  status: PresetStatus;
  /** When the status last changed, as an ISO 8601 time; null means never. */
  status_updated_at: string | null;
  /** Version that requests use; null means that there is none yet. */
  designated_version_id: string | null;
  /** Workspace the preset belongs to. */
  workspace_id: string | null;
  /** User who created the preset. */
  creator_user_id: string | null;
  /** When the preset was created, as an ISO 8601 time. */
  created_at: string;
  /** When the preset was last changed, as an ISO 8601 time. */
  updated_at: string;
};

/** A preset with the version in use. */
export type PresetDetails = Preset & {
  /** Version that requests use; null means that there is none yet. */
  designated_version: PresetVersion | null;
};

/** A preset with the version in use. */
export type PresetResponse = {
  /** A preset with the version in use. */
  data: PresetDetails;
};

/** Whether the preset can be used. */
export type PresetStatus = 'active' | 'disabled' | 'archived' | (string & {});

/** The settings of a preset at one time. A version never changes. */
export type PresetVersion = {
  /** Identifier. */
  id: string;
  /** The preset. */
  preset_id: string;
  /** Number of the version, from 1. */
  version: number;
  /** User who created the version. */
  creator_id: string;
  /** System prompt that is put before the messages. */
  system_prompt: string | null;
  /** Settings, named as in a request: `model`, `temperature`, `provider` and so on. */
  config: {
    [key: string]: unknown;
  };
  /** When the version was created, as an ISO 8601 time. */
  created_at: string;
  /** When the version was stored, as an ISO 8601 time. */
  updated_at: string;
};

/** A version of a preset. */
export type PresetVersionResponse = {
  /** The settings of a preset at one time. */
  data: PresetVersion;
};

/** One page of versions, newest first. */
export type PresetVersionsListResponse = {
  /** The versions of this page. */
  data: PresetVersion[];
  /** How many versions there are on all pages. */
  total_count: number;
};

/** One page of presets, last changed first. */
export type PresetsListResponse = {
  /** The presets of this page. */
  data: Preset[];
  /** How many presets there are on all pages. */
  total_count: number;
};

/** One failed attempt at a provider. */
export type PreviousError = {
  /** Provider that was tried. */
  provider?: string | null;
  /** Why it failed. */
  code?: string | number | null;
  /** HTTP status of the attempt. */
  status?: number | null;
};

/** Amount in USD, as a decimal text (`"0.0000025"`) so that no digit is lost. `"0"` is free, `"-1"` depends on the model that a router chooses. Older responses had numbers. */
export type Price = string | number;

/** Amount in USD, as a decimal text or a number. */
export type PriceLimit = string | number;

/** A private endpoint with all its settings. */
export type PrivateEndpoint = {
  /** Identifier of the endpoint, a UUID. */
  id: string;
  /** State of a private endpoint. */
  status: PrivateEndpointStatus;
  /** Model it serves, by the permanent name of one version. */
  model_permaslug: string;
  /** Model it serves, by its usual name; null where the model has none. */
  model_slug: string | null;
  /** Name of the model for people; null where the model has none. */
  model_name: string | null;
  /** Name of the provider. */
  provider_name: string;
  /** Short name of the provider; null where it has none. */
  provider_slug: string | null;
  /** URL the endpoint is called at; null means the provider's own. */
  base_url: string | null;
  /** Name of the model at the provider. */
  upstream_model_id: string;
  /** Whether the organization declares that prompts are not retained; null means that nothing is declared. */
  declared_zdr: boolean | null;
  /** Where requests are processed, as the organization declares it; null means that nothing is declared. */
  declared_region: PrivateEndpointDeclaredRegion;
  /** What the organization counts for a token, in USD per token, as decimal texts such as `0.0000015`. */
  pricing: PrivateEndpointPricing;
  /** What the endpoint supports, where it differs from the model. */
  settings?: PrivateEndpointSettings;
  /** Most tokens of one completion; null means the model's own limit. */
  max_completion_tokens?: number | null;
};

/** The workspace whose provider key (BYOK) the test calls are made with. */
export type PrivateEndpointActivation = {
  /** Identifier of the workspace, a UUID. */
  workspace_id: string;
};

/** One check. */
export type PrivateEndpointCheck = {
  /** Name of the check, such as `chat`. */
  name: string;
  /** Whether it passed. */
  passed: boolean;
  /** Why a check failed; new reasons appear. */
  reason?: PrivateEndpointCheckReason;
  /** Model the provider named in its response, where that is not the expected one. */
  actual_model?: string | null;
  /** What the provider said. */
  upstream_message?: string | null;
  /** HTTP status of the provider's response, 400 to 599. */
  upstream_status?: number;
};

/** Why a check failed; new reasons appear. */
export type PrivateEndpointCheckReason =
  | 'database_error'
  | 'endpoint_limit_reached'
  | 'invalid_base_url'
  | 'model_not_found'
  | 'provider_not_found'
  | 'endpoint_not_found'
  | 'workspace_not_found'
  | 'no_byok_key'
  | 'key_decryption_failed'
  | 'upstream_error'
  | 'invalid_response'
  | 'invalid_stream'
  | 'missing_usage'
  | 'model_mismatch'
  | 'not_validated'
  | 'validation_stale'
  | (string & {});

/** The endpoint could not be validated or activated. It was created all the same, as a draft, and is in `data.endpoint`. */
export type PrivateEndpointCreateFailedResponse = {
  /** What went wrong. */
  error: ErrorDetail;
  /** The draft that exists in spite of the error, and what its checks found. */
  data: PrivateEndpointCreateFailure;
};

/** The draft that exists in spite of the error, and what its checks found. */
export type PrivateEndpointCreateFailure = {
  /** A private endpoint, in short, with what was declared about it. */
  endpoint: ManagedPrivateEndpoint;
  /** What the checks found; null when none was run. */
  validation: PrivateEndpointValidation | null;
};

/** The private endpoint to create. With `activate` it is also validated and activated. */
export type PrivateEndpointCreateParams = {
  /** Model of the catalogue it serves, by the permanent name of one version. */
  model_permaslug: string;
  /** Provider that serves it, public or private, by its short name. */
  provider_slug: string;
  /** Name of the model at the provider. */
  upstream_model_id: string;
  /** Validates the endpoint with a workspace's provider key and activates it. Absent leaves a draft. */
  activate?: PrivateEndpointActivation | undefined;
  /** URL the endpoint is called at. Absent means the provider's own. */
  base_url?: string | undefined;
  /** Where requests are processed, as the organization declares it; null means that nothing is declared. */
  declared_region?: PrivateEndpointDeclaredRegion | undefined;
  /** Whether prompts are not retained, as the organization declares it. Null or absent declares nothing. */
  declared_zdr?: boolean | null | undefined;
  /** What the organization counts for a token, in USD per token, as decimal texts such as `0.0000015`. */
  pricing?: PrivateEndpointPricing | undefined;
  /** What the endpoint supports, where it differs from the model. */
  settings?: PrivateEndpointSettings | undefined;
};

/** Where requests are processed, as the organization declares it; null means that nothing is declared. */
export type PrivateEndpointDeclaredRegion = 'global' | 'europe' | 'us' | (string & {}) | null;

/** The private endpoint has been deleted. Which properties the body has is not known. */
export type PrivateEndpointDeleteResponse = {
  [key: string]: unknown;
};

/** What the organization counts for a token, in USD per token, as decimal texts such as `0.0000015`. */
export type PrivateEndpointPricing = {
  /** USD per prompt token, as a decimal text. */
  prompt: string;
  /** USD per completion token, as a decimal text. */
  completion: string;
  /** USD per prompt token that was read from a cache, as a decimal text. */
  cache_read?: string | undefined;
  /** USD per prompt token that was written to a cache, as a decimal text. */
  cache_write?: string | undefined;
};

/** A private endpoint with all its settings. */
export type PrivateEndpointResponse = {
  /** A private endpoint with all its settings. */
  data: PrivateEndpoint;
};

/** What the endpoint supports, where it differs from the model. The shapes of the free maps are not confirmed. */
export type PrivateEndpointSettings = {
  /** Size of the context in tokens; null means the model's own. */
  context_length?: number | null | undefined;
  /** Most tokens of one prompt; null means no limit beyond the context. */
  max_prompt_tokens?: number | null | undefined;
  /** Most tokens of one completion; null means the model's own limit. */
  max_completion_tokens?: number | null | undefined;
  /** Precision the model is served with, such as `fp8`. */
  quantization?: string | undefined;
  /** Request parameters the endpoint does not support, such as `logit_bias`. */
  excluded_parameters?: string[] | undefined;
  /** Input the endpoint accepts. */
  inputs?: {
    [key: string]: unknown;
  } | undefined;
  /** Support for text completions. */
  completions?: {
    [key: string]: unknown;
  } | undefined;
  /** Support for reasoning. */
  reasoning?: {
    [key: string]: unknown;
  } | undefined;
  /** Support for `tool_choice`. */
  tool_choice?: {
    [key: string]: unknown;
  } | undefined;
};

/** State of a private endpoint. A `draft` was never activated; only an `active` endpoint serves requests. */
export type PrivateEndpointStatus = 'draft' | 'active' | 'disabled' | (string & {});

/** A private endpoint, in short. */
export type PrivateEndpointSummary = {
  /** Identifier of the endpoint, a UUID. */
  id: string;
  /** State of a private endpoint. */
  status: PrivateEndpointStatus;
  /** Model it serves, by the permanent name of one version. */
  model_permaslug: string;
  /** Model it serves, by its usual name; null where the model has none. */
  model_slug: string | null;
  /** Name of the model for people; null where the model has none. */
  model_name: string | null;
  /** Name of the provider. */
  provider_name: string;
  /** When the endpoint was created, as an ISO 8601 time. */
  created_at: string;
};

/** What to change. Absent properties keep their value; null clears `declared_region` and `declared_zdr`. */
export type PrivateEndpointUpdateParams = {
  /** New URL of the endpoint. */
  base_url?: string | undefined;
  /** New name of the model at the provider. */
  upstream_model_id?: string | undefined;
  /** Where requests are processed, as the organization declares it; null means that nothing is declared. */
  declared_region?: PrivateEndpointDeclaredRegion | undefined;
  /** Whether prompts are not retained, as the organization declares it. Null clears the declaration. */
  declared_zdr?: boolean | null | undefined;
  /** What the organization counts for a token, in USD per token, as decimal texts such as `0.0000015`. */
  pricing?: PrivateEndpointPricing | undefined;
  /** What the endpoint supports, where it differs from the model. */
  settings?: PrivateEndpointSettings | undefined;
};

/** What the checks found. An endpoint passes when each check does. */
export type PrivateEndpointValidation = {
  /** Whether all checks passed. */
  passed: boolean;
  /** The checks, in the order they were run. */
  checks: PrivateEndpointCheck[];
  /** What was found about request parameters, by parameter. */
  parameters?: {
    [key: string]: unknown;
  };
};

/** What the checks of a private endpoint found. */
export type PrivateEndpointValidationResponse = {
  /** What the checks found. */
  data: PrivateEndpointValidation;
};

/** All private endpoints of the organization. */
export type PrivateEndpointsListResponse = {
  /** The private endpoints. */
  data: PrivateEndpointSummary[];
};

/** A provider that only its organization can use. */
export type PrivateProvider = {
  /** Short name of the provider, for `provider_slug` of a private endpoint and for URLs. */
  slug: string;
  /** Name the provider was created with. */
  name: string;
  /** Name shown to people. */
  display_name: string;
  /** URL its endpoints are called at, unless an endpoint has its own; null means that each endpoint states one. */
  base_url: string | null;
  /** When the provider was created, as an ISO 8601 time. */
  created_at: string;
  /** What the provider does with prompts; null means that nothing was declared. */
  data_policy?: PrivateProviderDataPolicy | null;
};

/** The private provider to create. */
export type PrivateProviderCreateParams = {
  /** Name of the provider, 2 to 64 characters. */
  name: string;
  /** Name shown to people. Absent means the same as `name`. */
  display_name?: string | undefined;
  /** Short name, 2 to 64 lower-case letters and digits in groups joined by single hyphens. Absent means one made from `name`. */
  slug?: string | undefined;
  /** URL its endpoints are called at. Absent means that each endpoint states one. */
  base_url?: string | undefined;
  /** What the provider does with prompts. Null or absent declares nothing. */
  data_policy?: PrivateProviderDataPolicy | null | undefined;
};

/** What the provider does with prompts, as its organization declares it. */
export type PrivateProviderDataPolicy = {
  /** How long prompts are kept, in days; null means that no period is known. */
  prompt_retention_days: number | null;
  /** Whether prompts are kept at all. */
  retains_prompts: boolean;
  /** Whether models are trained on prompts. */
  training: boolean;
};

/** The private provider has been deleted. Which properties the body has is not known. */
export type PrivateProviderDeleteResponse = {
  [key: string]: unknown;
};

/** A private provider. */
export type PrivateProviderResponse = {
  /** A provider that only its organization can use. */
  data: PrivateProvider;
};

/** What to change. Absent properties keep their value; null clears `base_url` and `data_policy`. The properties are not confirmed. */
export type PrivateProviderUpdateParams = {
  /** New name to show to people. */
  display_name?: string | undefined;
  /** New URL of its endpoints. Null clears it, so that each endpoint must state one. */
  base_url?: string | null | undefined;
  /** What the provider does with prompts, as a whole. Null clears the declaration. */
  data_policy?: PrivateProviderDataPolicy | null | undefined;
};

/** All private providers of the organization. */
export type PrivateProvidersListResponse = {
  /** The private providers. */
  data: PrivateProvider[];
};

/** Ends a cached prefix at this part, where the request uses explicit cache points. */
export type PromptCacheBreakpoint = {
  /** Only explicit cache points exist. */
  mode: 'explicit';
};

/** How the provider's prompt cache is used. */
export type PromptCacheOptions = {
  /** Only parts with `prompt_cache_breakpoint` end a cached prefix. */
  mode: 'explicit';
  /** How long entries live, in the provider's notation. */
  ttl?: string | null | undefined;
};

/** Parts of the input tokens. */
export type PromptTokensDetails = {
  /** Tokens read from the provider's prompt cache. */
  cached_tokens?: number | null;
  /** Tokens written to the provider's prompt cache. */
  cache_write_tokens?: number | null;
  /** Tokens of audio input. */
  audio_tokens?: number | null;
  /** Tokens of video input. */
  video_tokens?: number | null;
  /** Tokens of image input. */
  image_tokens?: number | null;
  /** Tokens of file input. */
  file_tokens?: number | null;
  /** Tokens of text input. */
  text_tokens?: number | null;
};

/** A company that serves models. */
export type Provider = {
  /** Name for people. */
  name: string;
  /** Name for `provider.order`, `only` and `ignore`. */
  slug: string;
  /** Address of its privacy policy. */
  privacy_policy_url: string | null;
  /** Address of its terms of service. */
  terms_of_service_url?: string | null;
  /** Address of its status page. */
  status_page_url?: string | null;
  /** Country of its seat, as a two-letter ISO 3166-1 code. */
  headquarters?: string | null;
  /** Countries of its data centres, as two-letter ISO 3166-1 codes. */
  datacenters?: string[] | null;
};

/** Settings for this provider, in the provider's own names. */
export type ProviderOption = {
  [key: string]: unknown;
};

/** Settings by slug of the provider. Each provider receives its own; the others are ignored. New providers appear: any slug is allowed. */
export type ProviderOptions = {
  /** Settings for this provider, in the provider's own names. */
  '01ai'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  ai21?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'aion-labs'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  akashml?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  alibaba?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'amazon-bedrock'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'amazon-bedrock/claude-on-aws'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'amazon-nova'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  ambient?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  anthropic?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'anthropic/2'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  anyscale?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'arcee-ai'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  assemblyai?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'atlas-cloud'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  atoma?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  avian?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  azure?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  baidu?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  baseten?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'black-forest-labs'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  byteplus?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  centml?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  cerebras?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  chutes?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  cirrascale?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  clarifai?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'claude-on-aws'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  cloudflare?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  cohere?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  coreweave?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  cosine?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  crofai?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  crucible?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  crusoe?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  darkbloom?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  databricks?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  decart?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  deepgram?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  deepinfra?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  deepseek?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  dekallm?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  digitalocean?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  enfer?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  featherless?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  fireworks?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'fish-audio'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  friendli?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  gmicloud?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'google-ai-studio'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'google-vertex'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  gopomelo?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  groq?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  heygen?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  huggingface?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  hyperbolic?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'hyperbolic-quantized'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  inception?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  inceptron?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'inferact-vllm'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'inference-net'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  infermatic?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  inflection?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  inocloud?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'io-net'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  ionstream?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  klusterai?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  krea?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  lambda?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  lepton?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  liquid?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  lynn?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'lynn-private'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  makora?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  mancer?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'mancer-old'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  mara?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  meta?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  minimax?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  mistral?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  modal?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  modelrun?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  modular?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  moonshotai?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  morph?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  ncompass?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'near-ai'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  nebius?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'nex-agi'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  nextbit?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  nineteen?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  novita?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  nvidia?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  octoai?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  ollama?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'open-inference'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  openai?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  parasail?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  perceptron?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  perplexity?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  phala?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  poolside?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  primeintellect?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  quiver?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  recraft?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  recursal?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  reflection?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  reka?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  relace?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  replicate?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  runway?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'sail-research'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  sakana?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'sakana-ai'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  sambanova?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'sambanova-cloaked'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  seed?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'sf-compute'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  siliconflow?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  sourceful?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  stealth?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  stepfun?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  streamlake?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  switchpoint?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  targon?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  tencent?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  tenstorrent?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  thinkingmachines?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  together?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'together-lite'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  typesafe?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  ubicloud?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  unbiased?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  upstage?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  venice?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  voyageai?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  wafer?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  wandb?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'wandb-legacy'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  xai?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  xiaomi?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'z-ai'?: ProviderOption | undefined;
  /** Settings for this provider, in the provider's own names. */
  'fake-provider'?: ProviderOption | undefined;
  [key: string]: ProviderOption | undefined;
};

/** Settings for providers. */
export type ProviderOptionsHolder = {
  /** Settings by slug of the provider. */
  options?: ProviderOptions | undefined;
};

/** Which providers may serve the request, and in which order they are tried. */
export type ProviderPreferences = {
  /** Providers to try first, by slug, in this order. A base slug matches all its variants; `slug/variant` matches one. */
  order?: ProviderSlug[] | null | undefined;
  /** Only these providers may serve, by slug. */
  only?: string[] | null | undefined;
  /** These providers may not serve, by slug. */
  ignore?: ProviderSlug[] | null | undefined;
  /** Whether other providers may serve when the preferred ones cannot. Default true. */
  allow_fallbacks?: boolean | null | undefined;
  /** Use only providers that know every parameter of the request; otherwise unknown ones are ignored. Default false. */
  require_parameters?: boolean | null | undefined;
  /** `deny` leaves out providers that may store or train on the data. Default `allow`. */
  data_collection?: 'allow' | 'deny' | null | undefined;
  /** Use only endpoints with zero data retention. */
  zdr?: boolean | null | undefined;
  /** Use only models whose output may be used for distillation. */
  enforce_distillable_text?: boolean | null | undefined;
  /** Number formats of the weights that are accepted. */
  quantizations?: Quantization[] | null | undefined;
  /** What to sort providers by; this switches load balancing off. */
  sort?: ProviderSort | ProviderSortOptions | null | undefined;
  /** Highest prices that are accepted. */
  max_price?: MaxPrice | null | undefined;
  /** Throughput to prefer, in tokens per second; slower endpoints come last. A number means the median. */
  preferred_min_throughput?: number | PercentileCutoffs | null | undefined;
  /** Time to the first token to prefer, in seconds; slower endpoints come last. A number means the median. */
  preferred_max_latency?: number | PercentileCutoffs | null | undefined;
};

/** What one provider answered. */
export type ProviderResponse = {
  /** The provider. */
  provider_name?: string;
  /** HTTP status of its response; null when there was none. */
  status: number | null;
  /** Time to its response, in ms. */
  latency?: number;
  /** Identifier of its response. */
  id?: string;
  /** Endpoint that was asked. */
  endpoint_id?: string;
  /** Permanent name of the requested model. */
  model_permaslug?: string;
  /** Whether the account's own provider key was used. */
  is_byok?: boolean;
  /** Processing class the request was sent with. */
  routed_service_tier?: 'flex' | 'priority' | (string & {});
};

/** A provider, by its slug; `slug/variant` is one of its variants. */
export type ProviderSlug =
  | '01ai'
  | 'ai21'
  | 'aion-labs'
  | 'akashml'
  | 'alibaba'
  | 'amazon-bedrock'
  | 'amazon-bedrock/claude-on-aws'
  | 'amazon-nova'
  | 'ambient'
  | 'anthropic'
  | 'anthropic/2'
  | 'anyscale'
  | 'arcee-ai'
  | 'assemblyai'
  | 'atlas-cloud'
  | 'atoma'
  | 'avian'
  | 'azure'
  | 'baidu'
  | 'baseten'
  | 'black-forest-labs'
  | 'byteplus'
  | 'centml'
  | 'cerebras'
  | 'chutes'
  | 'cirrascale'
  | 'clarifai'
  | 'claude-on-aws'
  | 'cloudflare'
  | 'cohere'
  | 'coreweave'
  | 'cosine'
  | 'crofai'
  | 'crucible'
  | 'crusoe'
  | 'darkbloom'
  | 'databricks'
  | 'decart'
  | 'deepgram'
  | 'deepinfra'
  | 'deepseek'
  | 'dekallm'
  | 'digitalocean'
  | 'enfer'
  | 'featherless'
  | 'fireworks'
  | 'fish-audio'
  | 'friendli'
  | 'gmicloud'
  | 'google-ai-studio'
  | 'google-vertex'
  | 'gopomelo'
  | 'groq'
  | 'heygen'
  | 'huggingface'
  | 'hyperbolic'
  | 'hyperbolic-quantized'
  | 'inception'
  | 'inceptron'
  | 'inferact-vllm'
  | 'inference-net'
  | 'infermatic'
  | 'inflection'
  | 'inocloud'
  | 'io-net'
  | 'ionstream'
  | 'klusterai'
  | 'krea'
  | 'lambda'
  | 'lepton'
  | 'liquid'
  | 'lynn'
  | 'lynn-private'
  | 'makora'
  | 'mancer'
  | 'mancer-old'
  | 'mara'
  | 'meta'
  | 'minimax'
  | 'mistral'
  | 'modal'
  | 'modelrun'
  | 'modular'
  | 'moonshotai'
  | 'morph'
  | 'ncompass'
  | 'near-ai'
  | 'nebius'
  | 'nex-agi'
  | 'nextbit'
  | 'nineteen'
  | 'novita'
  | 'nvidia'
  | 'octoai'
  | 'ollama'
  | 'open-inference'
  | 'openai'
  | 'parasail'
  | 'perceptron'
  | 'perplexity'
  | 'phala'
  | 'poolside'
  | 'primeintellect'
  | 'quiver'
  | 'recraft'
  | 'recursal'
  | 'reflection'
  | 'reka'
  | 'relace'
  | 'replicate'
  | 'runway'
  | 'sail-research'
  | 'sakana'
  | 'sakana-ai'
  | 'sambanova'
  | 'sambanova-cloaked'
  | 'seed'
  | 'sf-compute'
  | 'siliconflow'
  | 'sourceful'
  | 'stealth'
  | 'stepfun'
  | 'streamlake'
  | 'switchpoint'
  | 'targon'
  | 'tencent'
  | 'tenstorrent'
  | 'thinkingmachines'
  | 'together'
  | 'together-lite'
  | 'typesafe'
  | 'ubicloud'
  | 'unbiased'
  | 'upstage'
  | 'venice'
  | 'voyageai'
  | 'wafer'
  | 'wandb'
  | 'wandb-legacy'
  | 'xai'
  | 'xiaomi'
  | 'z-ai'
  | 'fake-provider'
  | (string & {})
  | keyof KnownProviders;

/** What providers are sorted by. `exacto` prefers those that are best at tool calls. */
export type ProviderSort = 'price' | 'throughput' | 'latency' | 'exacto' | (string & {});

/** How providers are sorted when several models are given. */
export type ProviderSortOptions = {
  /** What to sort by. */
  by?: ProviderSort | null | undefined;
  /** `model` keeps the order of the models and sorts within each; `none` sorts across all of them. */
  partition?: 'model' | 'none' | (string & {}) | null | undefined;
};

/** All providers. */
export type ProvidersListResponse = {
  /** The providers. */
  data: Provider[];
};

/** Number format of a model's weights. */
export type Quantization =
  | 'int4'
  | 'int8'
  | 'fp4'
  | 'mxfp4'
  | 'nvfp4'
  | 'fp6'
  | 'fp8'
  | 'mxfp8'
  | 'fp16'
  | 'bf16'
  | 'fp32'
  | 'unknown'
  | (string & {});

/** A number within a range. */
export type RangeCapability = {
  /** Names this kind. */
  type: 'range';
  /** Lowest value. */
  min: number;
  /** Highest value. */
  max: number;
};

/** What the rows cover. */
export type RankingsMeta = {
  /** When the data were last updated, as an ISO 8601 time. */
  as_of: string;
  /** First day, as `YYYY-MM-DD`, UTC. */
  start_date: string;
  /** Last day, as `YYYY-MM-DD`, UTC. */
  end_date: string;
  /** Version of the data's format. */
  version: 'v1' | (string & {});
};

/** One piece of a model's thinking. Send all of them back, in order and unchanged, to let the model go on from there. */
export type ReasoningDetail =
  | ReasoningDetailText
  | ReasoningDetailSummary
  | ReasoningDetailEncrypted
  | ReasoningDetailServerToolCall;

/** Thinking that only the provider can read. */
export type ReasoningDetailEncrypted = {
  /** Names this kind. */
  type: 'reasoning.encrypted';
  /** The encrypted thinking. */
  data: string;
  /** The provider's identifier of the piece. */
  id?: string | null | undefined;
  /** Which provider's rules the piece follows when it is sent back. */
  format?: ReasoningFormat | undefined;
  /** Position among the pieces. */
  index?: number | undefined;
};

/** A tool that ran on the server while the model was thinking. */
export type ReasoningDetailServerToolCall = {
  /** Names this kind. */
  type: 'reasoning.server_tool_call';
  /** Tool that ran. */
  tool_name: string;
  /** Arguments of the call, JSON as text. */
  arguments: string;
  /** What the tool gave back, as text. */
  result: string;
  /** Identifier of the call. */
  tool_call_id?: string | null | undefined;
  /** The provider's identifier of the piece. */
  id?: string | null | undefined;
  /** Which provider's rules the piece follows when it is sent back. */
  format?: ReasoningFormat | undefined;
  /** Position among the pieces. */
  index?: number | undefined;
};

/** Summary of the thinking. */
export type ReasoningDetailSummary = {
  /** Names this kind. */
  type: 'reasoning.summary';
  /** The summary. */
  summary: string;
  /** The provider's identifier of the piece. */
  id?: string | null | undefined;
  /** Which provider's rules the piece follows when it is sent back. */
  format?: ReasoningFormat | undefined;
  /** Position among the pieces; deltas with equal index belong together. */
  index?: number | undefined;
};

/** Thinking as text. */
export type ReasoningDetailText = {
  /** Names this kind. */
  type: 'reasoning.text';
  /** The text. Missing in a streamed delta that only brings the signature. */
  text?: string | null | undefined;
  /** Proof by the provider that the text is unchanged; needed when it is sent back. */
  signature?: string | null | undefined;
  /** The provider's identifier of the piece. */
  id?: string | null | undefined;
  /** Which provider's rules the piece follows when it is sent back. */
  format?: ReasoningFormat | undefined;
  /** Position among the pieces; deltas with equal index belong together. */
  index?: number | undefined;
};

/** Share of the token limit spent on thinking: `max` and `xhigh` 95 %, `high` 80 %, `medium` 50 %, `low` 20 %, `minimal` 10 %, `none` no thinking. */
export type ReasoningEffort = 'max' | 'xhigh' | 'high' | 'medium' | 'low' | 'minimal' | 'none' | (string & {});

/** Which provider's rules the piece follows when it is sent back. */
export type ReasoningFormat =
  | 'unknown'
  | 'openai-responses-v1'
  | 'azure-openai-responses-v1'
  | 'bedrock-openai-responses-v1'
  | 'bedrock-xai-responses-v1'
  | 'xai-responses-v1'
  | 'meta-responses-v1'
  | 'anthropic-claude-v1'
  | 'google-gemini-v1'
  | (string & {})
  | null;

/** How much a reasoning model thinks, and how much of it is shown. Set `effort` or `max_tokens`, not both. */
export type ReasoningOptions = {
  /** Share of `max_tokens` spent on thinking. */
  effort?: ReasoningEffort | null | undefined;
  /** Limit of thinking tokens. Anthropic models take 1,024 to 128,000, below `max_tokens` of the request. */
  max_tokens?: number | null | undefined;
  /** Think, but leave the thinking out of the completion. Default false. */
  exclude?: boolean | null | undefined;
  /** Switches thinking on with the model's defaults, or off. */
  enabled?: boolean | null | undefined;
  /** Length of the summary of the thinking, where the provider makes one. */
  summary?: 'auto' | 'concise' | 'detailed' | (string & {}) | null | undefined;
  /** Whose thinking the model sees again, its own of this turn or of all turns. */
  context?: 'auto' | 'all_turns' | 'current_turn' | (string & {}) | null | undefined;
  /** Reasoning mode, where a model has several. */
  mode?: 'standard' | 'pro' | (string & {}) | null | undefined;
};

/** A query, and the documents to sort by how well they answer it. */
export type RerankCreateParams = {
  /** The model, such as `author/slug`. `GET /models?output_modalities=rerank` lists those that rerank. */
  model: string;
  /** What the documents are compared with. */
  query: string;
  /** The documents, as text or with an image. */
  documents: (string | RerankDocument)[];
  /** How many results to return, the best first. Without it, every document is returned. */
  top_n?: number | undefined;
  /** Which providers may serve the request. */
  provider?: ProviderPreferences | null | undefined;
};

/** A document. Models that take images accept `image` beside `text` or alone. */
export type RerankDocument = {
  /** The text. Absent for a document that is only an image. */
  text?: string | undefined;
  /** The image, as an HTTP URL or a data URL. */
  image?: string | undefined;
};

/** The documents in order of relevance. */
export type RerankResponse = {
  /** Identifier of this generation, for `GET /generation`. */
  id?: string;
  /** The model that ran. */
  model: string;
  /** The provider that served the request. */
  provider?: string;
  /** The results, the most relevant first. */
  results: RerankResult[];
  /** What the request used and cost. */
  usage?: RerankUsage;
};

/** How relevant one document is. */
export type RerankResult = {
  /** Position of the document in the request, from 0. */
  index: number;
  /** How relevant the document is to the query; higher is better. The range depends on the model, often 0 to 1. */
  relevance_score: number;
  /** A document. */
  document: RerankDocument;
};

/** What the request used and cost. */
export type RerankUsage = {
  /** Tokens of the query and the documents, for models that are billed by tokens. */
  total_tokens?: number;
  /** Searches billed, for models that are billed by searches. */
  search_units?: number;
  /** Charged to the account, in USD. */
  cost?: number;
};

/** Format of the completion. */
export type ResponseFormat =
  | ResponseFormatText
  | ResponseFormatJsonObject
  | ResponseFormatJsonSchema
  | ResponseFormatGrammar
  | ResponseFormatPython;

/** Text that a grammar accepts. */
export type ResponseFormatGrammar = {
  /** Names this format. */
  type: 'grammar';
  /** The grammar, in the notation of the provider. */
  grammar: string;
};

/** Some JSON object. The prompt must ask for JSON too. */
export type ResponseFormatJsonObject = {
  /** Names this format. */
  type: 'json_object';
};

/** JSON that follows a schema. */
export type ResponseFormatJsonSchema = {
  /** Names this format. */
  type: 'json_schema';
  /** The schema a completion must follow. */
  json_schema: JsonSchemaFormat;
};

/** Python source code. */
export type ResponseFormatPython = {
  /** Names this format. */
  type: 'python';
};

/** Plain text, the default. */
export type ResponseFormatText = {
  /** Names this format. */
  type: 'text';
};

/** Repairs JSON that a model got almost right. Not for streams. */
export type ResponseHealingPlugin = {
  /** Names this plugin. */
  id: 'response-healing';
  /** False switches off a plugin that the account enables by default. */
  enabled?: boolean | undefined;
};

/** Tools that join the conversation here. */
export type ResponsesAdditionalTools = {
  /** Names this kind. */
  type: 'additional_tools';
  /** Who brings them. */
  role: 'user' | 'assistant' | 'system' | 'developer' | 'tool' | 'critic' | 'discriminator' | 'unknown' | (string & {});
  /** The tools. */
  tools: (ResponsesTool | ResponsesOtherTool)[];
  /** Identifier of the item. */
  id?: string | null | undefined;
};

/** Another model was consulted. */
export type ResponsesAdvisorItem = {
  /** Names this kind. */
  type: 'openrouter:advisor';
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status: ResponsesFailableStatus;
  /** Name of the adviser, where there are several. */
  instance_name?: string | undefined;
  /** Model that advised. */
  model?: string | undefined;
  /** What it was asked. */
  prompt?: string | undefined;
  /** Its advice. */
  advice?: string | undefined;
  /** Why there is none. */
  error?: string | undefined;
};

/** An agent. */
export type ResponsesAgent = {
  /** Name of the agent. */
  agent_name: string;
};

/** A part of a message between agents. */
export type ResponsesAgentContent = ResponsesInputText | ResponsesInputImage | ResponsesEncryptedContent;

/** A message from one agent to another. */
export type ResponsesAgentMessage = {
  /** Names this kind. */
  type: 'agent_message';
  /** Agent that writes. */
  author: string;
  /** Agent it is for. */
  recipient: string;
  /** Its parts. */
  content: ResponsesAgentContent[];
  /** Agent the item belongs to. */
  agent?: ResponsesAgent | null | undefined;
  /** Identifier of the item. */
  id?: string | null | undefined;
};

/** Narrows the choice to some of the tools. */
export type ResponsesAllowedToolChoice = {
  /** Names this kind. */
  type: 'allowed_tools';
  /** Whether one of them has to be called. */
  mode: 'auto' | 'required' | (string & {});
  /** The tools, such as `{type: function, name: get_weather}`. */
  tools: {
    [key: string]: unknown;
  }[];
};

/** A source or file the text refers to. */
export type ResponsesAnnotation = ResponsesUrlCitation | ResponsesFileCitation | ResponsesFilePath;

/** A change to one file, to be made by you. Answer it with an `apply_patch_call_output`. */
export type ResponsesApplyPatchCall = {
  /** Names this kind. */
  type: 'apply_patch_call';
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** Identifier of the call; its result names it too. */
  call_id: string;
  /** A change to one file. */
  operation: ResponsesPatchOperation;
  /** How far it is. */
  status: 'in_progress' | 'completed' | (string & {});
  /** Who made the item. */
  created_by?: string | undefined;
};

/** More of a change to a file. */
export type ResponsesApplyPatchCallOperationDiffDeltaEvent = {
  /** Names this kind. */
  type: 'response.apply_patch_call_operation_diff.delta';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** The text of the diff to append. */
  delta: string;
};

/** A change to a file is complete. */
export type ResponsesApplyPatchCallOperationDiffDoneEvent = {
  /** Names this kind. */
  type: 'response.apply_patch_call_operation_diff.done';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** The whole diff. */
  diff: string;
};

/** Whether a change to a file could be made. */
export type ResponsesApplyPatchCallOutput = {
  /** Names this kind. */
  type: 'apply_patch_call_output';
  /** Identifier of the call this is the result of. */
  call_id: string;
  /** How it went. */
  status: 'completed' | 'failed' | (string & {});
  /** What there is to say about it. */
  output?: string | null | undefined;
  /** Identifier of the item. */
  id?: string | null | undefined;
};

/** A file was changed. */
export type ResponsesApplyPatchItem = {
  /** Names this kind. */
  type: 'openrouter:apply_patch';
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status: ResponsesItemStatus;
  /** Identifier of the call. */
  call_id?: string | undefined;
  /** A change to one file. */
  operation?: ResponsesPatchOperation | undefined;
};

/** Settings of file changes. */
export type ResponsesApplyPatchParameters = {
  /** Who makes the changes. `native` is the provider. */
  engine?: 'auto' | 'native' | 'openrouter' | (string & {}) | undefined;
};

/** Lets the model change files. */
export type ResponsesApplyPatchServerTool = {
  /** Names this kind. */
  type: 'openrouter:apply_patch';
  /** Settings of file changes. */
  parameters?: ResponsesApplyPatchParameters | undefined;
};

/** Lets the model ask for changes to files. */
export type ResponsesApplyPatchTool = {
  /** Names this kind. */
  type: 'apply_patch';
};

/** Earlier output of the model, with the parts of a response. */
export type ResponsesAssistantMessage = {
  /** Names this kind. */
  type?: 'message' | undefined;
  /** Who speaks. */
  role: 'assistant';
  /** The text, or its parts. */
  content?: string | ResponsesOutputContent[] | null | undefined;
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status?: ResponsesItemStatus | undefined;
  /** What a message of the model is: commentary, or the final response. */
  phase?: ResponsesMessagePhase | undefined;
};

/** A command was run in a sandbox. */
export type ResponsesBashItem = {
  /** Names this kind. */
  type: 'openrouter:bash';
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status: ResponsesItemStatus;
  /** Identifier of the call. */
  call_id?: string | null | undefined;
  /** Arguments of the call, JSON as text. */
  arguments?: string | null | undefined;
  /** The command. */
  command?: string | undefined;
  /** Standard output. */
  stdout?: string | undefined;
  /** Standard error. */
  stderr?: string | undefined;
  /** Its exit code; 0 means success. */
  exitCode?: number | undefined;
  /** Container the commands ran in. */
  container_id?: string | undefined;
  /** Files that were written. */
  files?: ContainerFileCitation[] | undefined;
  /** Why the commands could not be run. */
  error?: string | undefined;
};

/** Something was done in a browser. */
export type ResponsesBrowserUseItem = {
  /** Names this kind. */
  type: 'openrouter:browser_use';
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status: ResponsesItemStatus;
  /** What was done. */
  action?: string | undefined;
  /** The screen afterwards, an image in base64. */
  screenshotB64?: string | undefined;
};

/** Settings of a new container. */
export type ResponsesCodeContainer = {
  /** Names this kind. */
  type: 'auto';
  /** Files to put into it. */
  file_ids?: string[] | undefined;
  /** Its memory. */
  memory_limit?: '1g' | '4g' | '16g' | '64g' | (string & {}) | null | undefined;
};

/** Code that the provider ran. */
export type ResponsesCodeInterpreterCall = {
  /** Names this kind. */
  type: 'code_interpreter_call';
  /** Identifier of the item. */
  id: string;
  /** How far it is. */
  status: 'in_progress' | 'interpreting' | 'completed' | 'incomplete' | 'failed' | (string & {});
  /** The code. */
  code?: string | null | undefined;
  /** Container it ran in. */
  container_id?: string | undefined;
  /** What it gave. Comes when `include` asks for it. */
  outputs?: ResponsesCodeInterpreterOutput[] | null | undefined;
};

/** More code. */
export type ResponsesCodeInterpreterCallCodeDeltaEvent = {
  /** Names this kind. */
  type: 'response.code_interpreter_call_code.delta';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** The code to append. */
  delta: string;
};

/** The code is complete. */
export type ResponsesCodeInterpreterCallCodeDoneEvent = {
  /** Names this kind. */
  type: 'response.code_interpreter_call_code.done';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** The whole code. */
  code: string;
};

/** Code has run. Its output is in its item. */
export type ResponsesCodeInterpreterCallCompletedEvent = {
  /** Names this kind. */
  type: 'response.code_interpreter_call.completed';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
};

/** Code is about to be written. */
export type ResponsesCodeInterpreterCallInProgressEvent = {
  /** Names this kind. */
  type: 'response.code_interpreter_call.in_progress';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
};

/** Code is running. */
export type ResponsesCodeInterpreterCallInterpretingEvent = {
  /** Names this kind. */
  type: 'response.code_interpreter_call.interpreting';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
};

/** A file the code made. */
export type ResponsesCodeInterpreterFile = {
  /** Names this kind. */
  type: 'file';
  /** Identifier of the file. */
  id?: string | undefined;
  /** Name of the file. */
  filename?: string | undefined;
  /** Its media type. */
  media_type?: string | undefined;
  /** Its size in bytes. */
  size_bytes?: number | undefined;
  /** SHA-256 of its bytes, in hex. */
  sha256?: string | undefined;
  /** Whether it could be kept. */
  status?: string | undefined;
  /** Why it could not be kept. */
  error_code?: string | null | undefined;
  /** Address to fetch it from. */
  download_url?: string | undefined;
  /** When the address stops working. */
  expires_at?: string | undefined;
};

/** An image the code made. */
export type ResponsesCodeInterpreterImage = {
  /** Names this kind. */
  type: 'image';
  /** Address of the image. */
  url: string;
};

/** Code was run. */
export type ResponsesCodeInterpreterItem = {
  /** Names this kind. */
  type: 'openrouter:code_interpreter';
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status: ResponsesItemStatus;
  /** Language of the code. */
  language?: string | undefined;
  /** The code. */
  code?: string | undefined;
  /** Standard output. */
  stdout?: string | undefined;
  /** Standard error. */
  stderr?: string | undefined;
  /** Its exit code; 0 means success. */
  exitCode?: number | undefined;
};

/** What the code printed. */
export type ResponsesCodeInterpreterLogs = {
  /** Names this kind. */
  type: 'logs';
  /** The text. */
  logs: string;
};

/** Something that code gave. */
export type ResponsesCodeInterpreterOutput =
  | ResponsesCodeInterpreterLogs
  | ResponsesCodeInterpreterImage
  | ResponsesCodeInterpreterFile;

/** Lets the model run code at the provider. */
export type ResponsesCodeInterpreterTool = {
  /** Names this kind. */
  type: 'code_interpreter';
  /** A container by its identifier, or settings for a new one. */
  container: string | ResponsesCodeContainer;
};

/** An earlier part of the conversation in short, as only the provider can read it. */
export type ResponsesCompaction = {
  /** Names this kind. */
  type: 'compaction';
  /** The encrypted text. */
  encrypted_content: string;
  /** Identifier of the item. */
  id?: string | null | undefined;
};

/** Compares an attribute of a file with a value. */
export type ResponsesComparisonFilter = {
  /** How they must compare. */
  type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte';
  /** Name of the attribute. */
  key: string;
  /** The value. */
  value: string | number | boolean | (string | number)[];
};

/** The response is complete. The last event of most streams. */
export type ResponsesCompletedEvent = {
  /** Names this kind. */
  type: 'response.completed';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** The whole response, with usage. */
  response: ResponsesResult;
};

/** Several conditions. */
export type ResponsesCompoundFilter = {
  /** Whether all or any must be met. */
  type: 'and' | 'or';
  /** The conditions. */
  filters: {
    [key: string]: unknown;
  }[];
};

/** Something to be done at a computer. */
export type ResponsesComputerCall = {
  /** Names this kind. */
  type: 'computer_call';
  /** Identifier of the item. */
  id?: string | undefined;
  /** Identifier of the call; its result names it too. */
  call_id: string;
  /** What to do, in the provider's notation. */
  action?: unknown;
  /** What a person must agree to first. */
  pending_safety_checks: ResponsesSafetyCheck[];
  /** How far it is. */
  status: ResponsesItemStatus;
};

/** Lets the model ask for actions at a computer. */
export type ResponsesComputerTool = {
  /** Names this kind. */
  type: 'computer_use_preview';
  /** Width of the screen in pixels. */
  display_width: number;
  /** Height of the screen in pixels. */
  display_height: number;
  /** What runs there. */
  environment: 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser' | (string & {});
};

/** A part of an item as a stream brings it: text, refusal or thinking. */
export type ResponsesContentPart = ResponsesOutputText | ResponsesRefusal | ResponsesReasoningText;

/** A new part of an item begins. */
export type ResponsesContentPartAddedEvent = {
  /** Names this kind. */
  type: 'response.content_part.added';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** Position of the part in the item. */
  content_index: number;
  /** The part as it begins. */
  part: ResponsesContentPart;
};

/** A part of an item is complete. */
export type ResponsesContentPartDoneEvent = {
  /** Names this kind. */
  type: 'response.content_part.done';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** Position of the part in the item. */
  content_index: number;
  /** The whole part. */
  part: ResponsesContentPart;
};

/** Marks where the context was compacted. */
export type ResponsesContextCompaction = {
  /** Names this kind. */
  type: 'context_compaction';
  /** The encrypted text. */
  encrypted_content?: string | null | undefined;
  /** Identifier of the item. */
  id?: string | null | undefined;
};

/** The provider's charges, in USD. */
export type ResponsesCostDetails = {
  /** In total. Only this is charged, by the provider, when the caller's own key is used. */
  upstream_inference_cost?: number | null;
  /** For the input. */
  upstream_inference_input_cost?: number | null;
  /** For the output. */
  upstream_inference_output_cost?: number | null;
};

/** A new file. */
export type ResponsesCreateFile = {
  /** Names this kind. */
  type: 'create_file';
  /** Path of the file. */
  path: string;
  /** Its content, as a diff. */
  diff: string;
};

/** Body of a Responses request. Conversations are not stored: send the whole conversation with each request. */
export type ResponsesCreateParams = {
  /** The input: one text, or the items of the conversation, oldest first. */
  input?: string | ResponsesInputItem[] | undefined;
  /** System text, put before the conversation. */
  instructions?: string | null | undefined;
  /** Model to use, as `author/slug`, with suffixes such as `:free` or `:online`, or `@preset/slug`. The account's default if left out. */
  model?: ModelId | undefined;
  /** Models to try in order, each when the one before fails. At most 3. */
  models?: ModelId[] | undefined;
  /** Whether the response is sent piece by piece as server-sent events. Default false. */
  stream?: boolean | null | undefined;
  /** Most tokens of the response, thinking included. Some providers want at least 16. */
  max_output_tokens?: number | null | undefined;
  /** Most calls of the tools that run at the provider. */
  max_tool_calls?: number | null | undefined;
  /** Randomness, 0 to 2. 0 is the most predictable. The model's own default if left out, mostly 1. */
  temperature?: number | null | undefined;
  /** Choose among the likeliest tokens whose probabilities add up to this, 0 to 1. Mostly 1 if left out. */
  top_p?: number | null | undefined;
  /** Choose among this many of the likeliest tokens; 0 means all. */
  top_k?: number | null | undefined;
  /** Makes tokens rarer the more often they have come, −2 to 2. 0 if left out. */
  frequency_penalty?: number | null | undefined;
  /** Makes tokens rarer that have come at all, −2 to 2. 0 if left out. */
  presence_penalty?: number | null | undefined;
  /** How many likely alternatives to send for each token, 0 to 20. */
  top_logprobs?: number | null | undefined;
  /** Form of the text. */
  text?: ResponsesTextOptions | undefined;
  /** How much the model thinks, and how much of it is shown. */
  reasoning?: ReasoningOptions | null | undefined;
  /** Further content of the response. */
  include?: ResponsesInclude[] | null | undefined;
  /** Tools the model may use. */
  tools?: ResponsesTool[] | undefined;
  /** Whether the model calls tools. */
  tool_choice?: ResponsesToolChoice | undefined;
  /** Whether one response may ask for several calls. Default true. */
  parallel_tool_calls?: boolean | null | undefined;
  /** Ends the loop of server tools as soon as one of these conditions is met. */
  stop_server_tools_when?: StopServerToolsCondition[] | undefined;
  /** Which providers may serve the request, and in which order they are tried. */
  provider?: ProviderPreferences | null | undefined;
  /**
   * Former routing switch. `provider.sort.partition` has taken its place, `model` for `fallback` and `none` for `sort`.
   *
   * @deprecated
   */
  route?: 'fallback' | 'sort' | (string & {}) | null | undefined;
  /** Plugins to use, or to switch off. */
  plugins?: Plugin[] | undefined;
  /** Kinds of output wanted. Text only if left out. */
  modalities?: ('text' | 'image' | (string & {}))[] | undefined;
  /** Settings for image output, passed to the model. */
  image_config?: ImageConfig | undefined;
  /** A stored prompt to start from. */
  prompt?: ResponsesPrompt | null | undefined;
  /** What happens when the input does not fit the context: `auto` leaves out its middle, `disabled` makes it an error. */
  truncation?: 'auto' | 'disabled' | (string & {}) | null | undefined;
  /** Caches the prompt up to its last cacheable part. */
  cache_control?: CacheControl | undefined;
  /** Requests with the same key go to the same endpoint, for its prompt cache, where no `session_id` is given. */
  prompt_cache_key?: string | null | undefined;
  /** How the provider's prompt cache is used. */
  prompt_cache_options?: PromptCacheOptions | null | undefined;
  /** Processing class at providers that have several. */
  service_tier?: ServiceTier | null | undefined;
  /** Groups the requests of one conversation and keeps them at one endpoint; at most 256 characters. */
  session_id?: string | undefined;
  /** Stable identifier of the end user, against abuse; at most 256 characters. No personal data. */
  user?: string | undefined;
  /** Stable identifier of the end user that is passed to the provider, against abuse. */
  safety_identifier?: string | null | undefined;
  /** Your own labels, at most 16. Keys have up to 64 characters, values up to 512. */
  metadata?: {
    [key: string]: string;
  } | null | undefined;
  /** Identifiers passed to the observability targets of the account. */
  trace?: TraceOptions | undefined;
  /** Debugging aid that shows the request to a provider. */
  debug?: DebugOptions | undefined;
  /** Part of the format; responses are not created in the background. */
  background?: boolean | null | undefined;
  /** Part of the format. Answers are not stored, so anything but null is refused with a 400. */
  previous_response_id?: string | null | undefined;
  /** Part of the format. Answers are not stored, so true is refused with a 400. */
  store?: false | null | undefined;
};

/** The response has started. */
export type ResponsesCreatedEvent = {
  /** Names this kind. */
  type: 'response.created';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** The response, still empty. */
  response: ResponsesResult;
};

/** A tool of yours that takes free text. */
export type ResponsesCustomTool = {
  /** Names this kind. */
  type: 'custom';
  /** Name of the tool. */
  name: string;
  /** What it does and when to call it. */
  description?: string | undefined;
  /** What its input looks like; any text if left out. */
  format?: ResponsesCustomToolFormat | undefined;
  /** Whether the model continues without waiting for the result. */
  async?: boolean | undefined;
};

/** A call of a tool of yours that takes free text. Answer it with a `custom_tool_call_output`. */
export type ResponsesCustomToolCall = {
  /** Names this kind. */
  type: 'custom_tool_call';
  /** Identifier of the item. */
  id?: string | undefined;
  /** Identifier of the call; its result names it too. */
  call_id: string;
  /** Name of the tool. */
  name: string;
  /** What the model hands to the tool. */
  input: string;
  /** Namespace of the tool. */
  namespace?: string | undefined;
  /** How far it is. */
  status?: ResponsesItemStatus | undefined;
  /** Whether the model went on without waiting for the result. */
  async?: boolean | undefined;
};

/** More input for a tool of yours. */
export type ResponsesCustomToolCallInputDeltaEvent = {
  /** Names this kind. */
  type: 'response.custom_tool_call_input.delta';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** The text to append. */
  delta: string;
};

/** The input for a tool of yours is complete. */
export type ResponsesCustomToolCallInputDoneEvent = {
  /** Names this kind. */
  type: 'response.custom_tool_call_input.done';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** The whole input. */
  input: string;
};

/** What a tool of yours gave back. */
export type ResponsesCustomToolCallOutput = {
  /** Names this kind. */
  type: 'custom_tool_call_output';
  /** Identifier of the call this is the result of. */
  call_id: string;
  /** The result, as text or as parts. */
  output: string | ResponsesToolOutputContent[];
  /** Identifier of the item. */
  id?: string | undefined;
};

/** Form of the input of a tool. */
export type ResponsesCustomToolFormat = ResponseFormatText | ResponsesGrammarFormat;

/** The date and time were looked up. */
export type ResponsesDatetimeItem = {
  /** Names this kind. */
  type: 'openrouter:datetime';
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status: ResponsesItemStatus;
  /** Date and time in ISO 8601. */
  datetime: string;
  /** IANA time zone it is given in. */
  timezone: string;
};

/** Debugging aid that shows the request to a provider. Sent if `debug` requests it, once for each provider that was tried. */
export type ResponsesDebugEvent = {
  /** Names this kind. */
  type: 'response.debug';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Debugging aid that shows the request to a provider. */
  debug: ResponsesDebugOutput;
};

/** Debugging aid that shows the request to a provider. */
export type ResponsesDebugOutput = {
  /** The body the provider received. */
  echo_upstream_body?: {
    [key: string]: unknown;
  };
  /** When something happened. */
  timings?: ResponsesDebugTimings;
};

/** When something happened. */
export type ResponsesDebugTimings = {
  /** What happened. */
  event:
    | 'adapter_request'
    | 'upstream_headers_received'
    | 'first_token_received'
    | 'upstream_body_ended'
    | (string & {});
  /** When, in milliseconds since 1970. */
  epoch_ms: number;
  /** Milliseconds since the request began. */
  start_ms: number;
};

/** A file to be deleted. */
export type ResponsesDeleteFile = {
  /** Names this kind. */
  type: 'delete_file';
  /** Path of the file. */
  path: string;
};

/** Something only the provider can read. */
export type ResponsesEncryptedContent = {
  /** Names this kind. */
  type: 'encrypted_content';
  /** The encrypted text. */
  encrypted_content: string;
};

/** Why a response failed. */
export type ResponsesError = {
  /** Kind of failure. */
  code:
    | 'server_error'
    | 'rate_limit_exceeded'
    | 'invalid_prompt'
    | 'vector_store_timeout'
    | 'invalid_image'
    | 'invalid_image_format'
    | 'invalid_base64_image'
    | 'invalid_image_url'
    | 'image_too_large'
    | 'image_too_small'
    | 'image_parse_error'
    | 'image_content_policy_violation'
    | 'invalid_image_mode'
    | 'image_file_too_large'
    | 'unsupported_image_media_type'
    | 'empty_image_file'
    | 'failed_to_download_image'
    | 'image_file_not_found'
    | 'bio_policy'
    | 'data_residency_mismatch'
    | (string & {});
  /** Text for people. */
  message: string;
};

/** Something went wrong; the stream ends here. Code and message stand in the event itself, in some cases in `error`. */
export type ResponsesErrorEvent = {
  /** Names this kind. */
  type: 'error';
  /** Position of the event in the stream. */
  sequence_number?: number;
  /** Kind of failure, by name or as an HTTP status. */
  code?: string | number | null;
  /** Text for people. */
  message?: string;
  /** Request member at fault. */
  param?: string | null;
  /** The same, where it does not stand in the event itself. */
  error?: ErrorDetail | null;
};

/** How far an item is that can also fail. */
export type ResponsesFailableStatus = 'in_progress' | 'completed' | 'incomplete' | 'failed' | (string & {});

/** The response failed. */
export type ResponsesFailedEvent = {
  /** Names this kind. */
  type: 'response.failed';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** The partial response, with `error`. */
  response: ResponsesResult;
};

/** A file the text refers to. */
export type ResponsesFileCitation = {
  /** Names this kind. */
  type: 'file_citation';
  /** Identifier of the file. */
  file_id: string;
  /** Name of the file. */
  filename?: string | undefined;
  /** Where in the text the file is referred to. */
  index?: number | undefined;
};

/** A file the model made. */
export type ResponsesFilePath = {
  /** Names this kind. */
  type: 'file_path';
  /** Identifier of the file. */
  file_id: string;
  /** Where in the text the file is named. */
  index?: number | undefined;
};

/** A search in files by the provider. */
export type ResponsesFileSearchCall = {
  /** Names this kind. */
  type: 'file_search_call';
  /** Identifier of the item. */
  id: string;
  /** How far it is. */
  status: ResponsesSearchStatus;
  /** What was searched for. */
  queries: string[];
};

/** Files were searched. */
export type ResponsesFileSearchItem = {
  /** Names this kind. */
  type: 'openrouter:file_search';
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status: ResponsesItemStatus;
  /** What was searched for. */
  queries?: string[] | undefined;
};

/** Lets the model search files the provider keeps. */
export type ResponsesFileSearchTool = {
  /** Names this kind. */
  type: 'file_search';
  /** Stores to search. */
  vector_store_ids: string[];
  /** Most results. */
  max_num_results?: number | undefined;
  /** Conditions the files must meet. */
  filters?: ResponsesComparisonFilter | ResponsesCompoundFilter | null | undefined;
  /** How results are ranked. */
  ranking_options?: ResponsesRankingOptions | undefined;
};

/** Files of the workspace were used. */
export type ResponsesFilesItem = {
  /** Names this kind. */
  type: 'openrouter:files';
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status: ResponsesItemStatus;
  /** Identifier of the call. */
  call_id?: string | null | undefined;
  /** Arguments of the call, JSON as text. */
  arguments?: string | null | undefined;
  /** What was done. */
  operation?: string | undefined;
  /** Identifier of the file. */
  file_id?: string | undefined;
  /** Name of the file. */
  filename?: string | undefined;
  /** What came of it. */
  result?: string | undefined;
  /** Why it failed. */
  error?: string | undefined;
};

/** A page was searched. */
export type ResponsesFindInPageAction = {
  /** Names this kind. */
  type: 'find_in_page';
  /** What was looked for. */
  pattern: string;
  /** Address of the page. */
  url: string;
};

/** A call of a function of yours. Answer it with a `function_call_output`. */
export type ResponsesFunctionCall = {
  /** Names this kind. */
  type: 'function_call';
  /** Identifier of the item. */
  id?: string | undefined;
  /** Identifier of the call; its result names it too. */
  call_id: string;
  /** Name of the function. */
  name: string;
  /** Arguments, JSON as text. Empty while a stream has not brought them. */
  arguments: string;
  /** Namespace of the function. */
  namespace?: string | undefined;
  /** How far it is. */
  status?: ResponsesItemStatus | undefined;
  /** Helper model that asks for the call. */
  subagent_id?: string | undefined;
  /** What the helper model has done so far. Send it back unchanged. */
  subagent_items?: ResponsesSubagentStep[] | undefined;
  /** Whether the model went on without waiting for the result. */
  async?: boolean | undefined;
};

/** More arguments of a function call. */
export type ResponsesFunctionCallArgumentsDeltaEvent = {
  /** Names this kind. */
  type: 'response.function_call_arguments.delta';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** The text to append; JSON only when the arguments are complete. */
  delta: string;
};

/** The arguments of a function call are complete. */
export type ResponsesFunctionCallArgumentsDoneEvent = {
  /** Names this kind. */
  type: 'response.function_call_arguments.done';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** The whole arguments, JSON as text. */
  arguments: string;
  /** Name of the function. */
  name?: string;
};

/** What a function of yours gave back. */
export type ResponsesFunctionCallOutput = {
  /** Names this kind. */
  type: 'function_call_output';
  /** Identifier of the call this is the result of. */
  call_id: string;
  /** The result, as text (often JSON) or as parts. */
  output: string | ResponsesToolOutputContent[];
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** How far it is. */
  status?: ResponsesItemStatus | null | undefined;
};

/** A function the model may ask you to call. Unlike in chat completions, its members stand beside `type`. */
export type ResponsesFunctionTool = {
  /** Names this kind. */
  type: 'function';
  /** Name of the function, at most 64 characters. */
  name: string;
  /** What it does and when to call it. */
  description?: string | null | undefined;
  /** JSON Schema of its arguments, an object; null if it takes none. */
  parameters: {
    [key: string]: unknown;
  } | null;
  /** Whether the provider must enforce the schema. */
  strict?: boolean | null | undefined;
  /** Show the function to the model only when a tool search finds it. */
  defer_loading?: boolean | undefined;
  /** Whether the model continues without waiting for the result. */
  async?: boolean | undefined;
};

/** Makes the model call one function. */
export type ResponsesFunctionToolChoice = {
  /** Names this kind. */
  type: 'function';
  /** Name of the function. */
  name: string;
};

/** How the responses of a panel compare. */
export type ResponsesFusionAnalysis = {
  /** What they agree on. */
  consensus: string[];
  /** What they disagree on. */
  contradictions: ResponsesFusionContradiction[];
  /** What only some of them say. */
  partial_coverage: ResponsesFusionCoverage[];
  /** What only one of them says. */
  unique_insights: ResponsesFusionInsight[];
  /** What none of them says. */
  blind_spots: string[];
};

/** The responses of the panel have been compared. */
export type ResponsesFusionCallAnalysisCompletedEvent = {
  /** Names this kind. */
  type: 'response.fusion_call.analysis.completed';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** How the responses of a panel compare. */
  analysis: ResponsesFusionAnalysis;
};

/** The responses of the panel are being compared. */
export type ResponsesFusionCallAnalysisInProgressEvent = {
  /** Names this kind. */
  type: 'response.fusion_call.analysis.in_progress';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** Model that compares. */
  analyst_model?: string;
  /**
   * Former name of `analyst_model`.
   *
   * @deprecated
   */
  judge_model?: string;
};

/** The panel is done. */
export type ResponsesFusionCallCompletedEvent = {
  /** Names this kind. */
  type: 'response.fusion_call.completed';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
};

/** A panel of models is about to be asked. */
export type ResponsesFusionCallInProgressEvent = {
  /** Names this kind. */
  type: 'response.fusion_call.in_progress';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
};

/** A model of the panel begins. */
export type ResponsesFusionCallPanelAddedEvent = {
  /** Names this kind. */
  type: 'response.fusion_call.panel.added';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** Model of the panel. */
  model: string;
};

/** A model of the panel is done. */
export type ResponsesFusionCallPanelCompletedEvent = {
  /** Names this kind. */
  type: 'response.fusion_call.panel.completed';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** Model of the panel. */
  model: string;
  /** Its whole response. */
  content: string;
};

/** More text of a model of the panel. */
export type ResponsesFusionCallPanelDeltaEvent = {
  /** Names this kind. */
  type: 'response.fusion_call.panel.delta';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** Model of the panel. */
  model: string;
  /** The text to append. */
  delta: string;
};

/** A model of the panel returned no completion. The others continue. */
export type ResponsesFusionCallPanelFailedEvent = {
  /** Names this kind. */
  type: 'response.fusion_call.panel.failed';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** Model of the panel. */
  model: string;
  /** Why it failed. */
  error: string;
  /** HTTP status of the failure. */
  status_code?: number;
};

/** More thinking of a model of the panel. */
export type ResponsesFusionCallPanelReasoningDeltaEvent = {
  /** Names this kind. */
  type: 'response.fusion_call.panel.reasoning.delta';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** Model of the panel. */
  model: string;
  /** The text to append. */
  delta: string;
};

/** Something the completions disagree on. */
export type ResponsesFusionContradiction = {
  /** The question. */
  topic: string;
  /** Who says what. */
  stances: ResponsesFusionStance[];
};

/** Something that only some completions contain. */
export type ResponsesFusionCoverage = {
  /** What they say. */
  point: string;
  /** Models that say it. */
  models: string[];
};

/** A model of a panel that returned no completion. */
export type ResponsesFusionFailure = {
  /** The model. */
  model: string;
  /** Why it failed. */
  error: string;
  /** HTTP status of the failure. */
  status_code?: number | undefined;
};

/** Something that only one completion contains. */
export type ResponsesFusionInsight = {
  /** The model. */
  model: string;
  /** What it says. */
  insight: string;
};

/** Several models were called and their completions merged. */
export type ResponsesFusionItem = {
  /** Names this kind. */
  type: 'openrouter:fusion';
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status: ResponsesItemStatus;
  /** What each model of the panel said. */
  responses?: ResponsesFusionResponse[] | undefined;
  /** How the responses of a panel compare. */
  analysis?: ResponsesFusionAnalysis | undefined;
  /** Pages the panel used. */
  sources?: ResponsesFusionSource[] | undefined;
  /** Models that returned no completion. */
  failed_models?: ResponsesFusionFailure[] | undefined;
  /** Kind of failure, if all failed. */
  failure_reason?: string | undefined;
  /** The failure in words. */
  error?: string | undefined;
};

/** What one model of a panel said. */
export type ResponsesFusionResponse = {
  /** The model. */
  model: string;
  /** Its response. */
  content?: string | undefined;
};

/** A page a panel used. */
export type ResponsesFusionSource = {
  /** Address of the page. */
  url: string;
  /** Title of the page. */
  title: string;
};

/** What one model says to a question. */
export type ResponsesFusionStance = {
  /** The model. */
  model: string;
  /** What it says. */
  stance: string;
};

/** Text that a grammar accepts. */
export type ResponsesGrammarFormat = {
  /** Names this kind. */
  type: 'grammar';
  /** Notation of the grammar. */
  syntax: 'lark' | 'regex' | (string & {});
  /** The grammar. */
  definition: string;
};

/** Makes the model use one tool that is not a function. */
export type ResponsesHostedToolChoice = {
  /** Type of the tool. */
  type: 'web_search_preview' | 'web_search_preview_2025_03_11' | 'apply_patch' | 'shell' | (string & {});
};

/** An image by the provider. */
export type ResponsesImageGenerationCall = {
  /** Names this kind. */
  type: 'image_generation_call';
  /** Identifier of the item. */
  id: string;
  /** How far it is. */
  status: 'in_progress' | 'generating' | 'completed' | 'failed' | (string & {});
  /** The image in base64; null until it is done. */
  result?: string | null | undefined;
  /** What the image is to show. */
  prompt?: string | undefined;
};

/** An image is complete. It is in its item. */
export type ResponsesImageGenerationCallCompletedEvent = {
  /** Names this kind. */
  type: 'response.image_generation_call.completed';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
};

/** An image is being made. */
export type ResponsesImageGenerationCallGeneratingEvent = {
  /** Names this kind. */
  type: 'response.image_generation_call.generating';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
};

/** An image is about to be made. */
export type ResponsesImageGenerationCallInProgressEvent = {
  /** Names this kind. */
  type: 'response.image_generation_call.in_progress';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
};

/** An unfinished image. */
export type ResponsesImageGenerationCallPartialImageEvent = {
  /** Names this kind. */
  type: 'response.image_generation_call.partial_image';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** Position among the unfinished images. */
  partial_image_index: number;
  /** The image in base64. */
  partial_image_b64: string;
};

/** An image was made. */
export type ResponsesImageGenerationItem = {
  /** Names this kind. */
  type: 'openrouter:image_generation';
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status: ResponsesItemStatus;
  /** What the image is to show. */
  prompt?: string | undefined;
  /** The prompt as the image model got it. */
  revisedPrompt?: string | undefined;
  /** Address of the image. */
  imageUrl?: string | undefined;
  /** The image in base64. */
  imageB64?: string | undefined;
  /** The image, as an address or in base64. */
  result?: string | null | undefined;
};

/** Lets the model make images at the provider. */
export type ResponsesImageGenerationTool = {
  /** Names this kind. */
  type: 'image_generation';
  /** Image model. */
  model?: string | undefined;
  /** Width and height in pixels, such as `1024x1024`, or `auto`. */
  size?: string | undefined;
  /** Quality of the image. */
  quality?: 'low' | 'medium' | 'high' | 'auto' | (string & {}) | undefined;
  /** What is behind the picture. */
  background?: 'transparent' | 'opaque' | 'auto' | (string & {}) | undefined;
  /** Format of the image. */
  output_format?: 'png' | 'webp' | 'jpeg' | (string & {}) | undefined;
  /** How well the image is kept when compressed, 0 to 100. */
  output_compression?: number | undefined;
  /** How closely input images are followed. */
  input_fidelity?: 'high' | 'low' | (string & {}) | null | undefined;
  /** Where an input image may be changed. */
  input_image_mask?: ResponsesImageMask | undefined;
  /** How strictly images are moderated. */
  moderation?: 'auto' | 'low' | (string & {}) | undefined;
  /** Unfinished images to stream, 0 to 3. */
  partial_images?: number | undefined;
};

/** Where an input image may be changed. */
export type ResponsesImageMask = {
  /** The mask, as an address or data URL. */
  image_url?: string | undefined;
  /** The mask, by the identifier of a file. */
  file_id?: string | undefined;
};

/** The response is in progress. */
export type ResponsesInProgressEvent = {
  /** Names this kind. */
  type: 'response.in_progress';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** The response, still empty. */
  response: ResponsesResult;
};

/** Content of a response that is only included on request. */
export type ResponsesInclude =
  | 'file_search_call.results'
  | 'message.input_image.image_url'
  | 'computer_call_output.output.image_url'
  | 'reasoning.encrypted_content'
  | 'code_interpreter_call.outputs'
  | (string & {});

/** Why a response is incomplete. */
export type ResponsesIncompleteDetails = {
  /** A limit was reached, or moderation stepped in. */
  reason?: 'max_output_tokens' | 'content_filter' | (string & {});
};

/** The response ended early, at a limit or by moderation. */
export type ResponsesIncompleteEvent = {
  /** Names this kind. */
  type: 'response.incomplete';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** The partial response, with the reason. */
  response: ResponsesResult;
};

/** Sound. */
export type ResponsesInputAudio = {
  /** Names this kind. */
  type: 'input_audio';
  /** Sound data and its format. */
  input_audio: InputAudio;
};

/** A part of an input message. */
export type ResponsesInputContent =
  | ResponsesInputText
  | ResponsesInputImage
  | ResponsesInputFile
  | ResponsesInputAudio
  | ResponsesInputVideo;

/** A document, such as a PDF; by its data, its address or its identifier. */
export type ResponsesInputFile = {
  /** Names this kind. */
  type: 'input_file';
  /** Name shown to the model. */
  filename?: string | undefined;
  /** The document as a data URL. */
  file_data?: string | undefined;
  /** An http(s) address of the document. */
  file_url?: string | undefined;
  /** Identifier of an uploaded file. */
  file_id?: string | null | undefined;
};

/** An image, as PNG, JPEG, WebP or GIF. */
export type ResponsesInputImage = {
  /** Names this kind. */
  type: 'input_image';
  /** How closely the model looks; more detail means more tokens. `auto` leaves it to the model. */
  detail: 'auto' | 'low' | 'high' | 'original' | (string & {});
  /** An http(s) address or a data URL. */
  image_url?: string | null | undefined;
  /** Identifier of an uploaded image, instead of `image_url`. */
  file_id?: string | null | undefined;
};

/** A message, a call, the result of a call, or anything a former response had in `output`; send those back unchanged. */
export type ResponsesInputItem =
  | ResponsesInputMessage
  | ResponsesAssistantMessage
  | ResponsesReasoningItemParam
  | ResponsesFunctionCallOutput
  | ResponsesCustomToolCallOutput
  | ResponsesApplyPatchCallOutput
  | ResponsesLocalShellCall
  | ResponsesLocalShellCallOutput
  | ResponsesMcpListTools
  | ResponsesMcpApprovalRequest
  | ResponsesMcpApprovalResponse
  | ResponsesMcpCall
  | ResponsesCompaction
  | ResponsesContextCompaction
  | ResponsesItemReference
  | ResponsesAdditionalTools
  | ResponsesAgentMessage
  | ResponsesFunctionCall
  | ResponsesCustomToolCall
  | ResponsesWebSearchCall
  | ResponsesFileSearchCall
  | ResponsesImageGenerationCall
  | ResponsesCodeInterpreterCall
  | ResponsesComputerCall
  | ResponsesApplyPatchCall
  | ResponsesShellCall
  | ResponsesShellCallOutput
  | ResponsesDatetimeItem
  | ResponsesWebSearchItem
  | ResponsesWebFetchItem
  | ResponsesFileSearchItem
  | ResponsesToolSearchItem
  | ResponsesSearchModelsItem
  | ResponsesImageGenerationItem
  | ResponsesCodeInterpreterItem
  | ResponsesBashItem
  | ResponsesShellItem
  | ResponsesTextEditorItem
  | ResponsesApplyPatchItem
  | ResponsesFilesItem
  | ResponsesMemoryItem
  | ResponsesBrowserUseItem
  | ResponsesMcpItem
  | ResponsesAdvisorItem
  | ResponsesSubagentItem
  | ResponsesFusionItem;

/** A message to the model. */
export type ResponsesInputMessage = {
  /** Names this kind. */
  type?: 'message' | undefined;
  /** Who speaks. */
  role: 'user' | 'system' | 'developer' | 'assistant';
  /** The text, or its parts. */
  content?: string | ResponsesInputContent[] | null | undefined;
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status?: ResponsesItemStatus | undefined;
  /** What a message of the model is: commentary, or the final response. */
  phase?: ResponsesMessagePhase | undefined;
};

/** Text. */
export type ResponsesInputText = {
  /** Names this kind. */
  type: 'input_text';
  /** The text. */
  text: string;
  /** Ends a cached prefix after this part. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null | undefined;
};

/** Parts of the input tokens. */
export type ResponsesInputTokensDetails = {
  /** Tokens read from the provider's prompt cache. */
  cached_tokens?: number | null;
  /** Tokens written to the provider's prompt cache. */
  cache_write_tokens?: number | null;
};

/** A video, as MP4, MPEG, MOV or WebM. */
export type ResponsesInputVideo = {
  /** Names this kind. */
  type: 'input_video';
  /** A data URL, or an address the provider can read. */
  video_url: string;
  /** How the video is processed. */
  processing?: 'agentic' | 'static' | (string & {}) | undefined;
};

/** Stands for an item by its identifier. */
export type ResponsesItemReference = {
  /** Names this kind. */
  type: 'item_reference';
  /** Identifier of the item that is meant. */
  id: string;
};

/** How far an item is. `incomplete` items were cut off by a limit. */
export type ResponsesItemStatus = 'in_progress' | 'completed' | 'incomplete' | (string & {});

/** JSON that follows a schema. Unlike in chat completions, its members stand beside `type`. */
export type ResponsesJsonSchemaFormat = {
  /** Names this format. */
  type: 'json_schema';
  /** Name of the schema, shown to the model; at most 64 characters. */
  name: string;
  /** Purpose of the completion, shown to the model. */
  description?: string | undefined;
  /** JSON Schema of the response. */
  schema: {
    [key: string]: unknown;
  };
  /** Whether the provider must enforce the schema, rather than try to follow it. */
  strict?: boolean | null | undefined;
};

/** What to run. */
export type ResponsesLocalShellAction = {
  /** Names this kind. */
  type: 'exec';
  /** Program and arguments. */
  command: string[];
  /** Environment variables. */
  env: {
    [key: string]: string;
  };
  /** Directory to run it in. */
  working_directory?: string | null | undefined;
  /** User to run it as. */
  user?: string | null | undefined;
  /** Milliseconds until it is stopped. */
  timeout_ms?: number | null | undefined;
};

/** A command for a shell of yours. */
export type ResponsesLocalShellCall = {
  /** Names this kind. */
  type: 'local_shell_call';
  /** Identifier of the item. */
  id: string;
  /** Identifier of the call; its result names it too. */
  call_id: string;
  /** What to run. */
  action: ResponsesLocalShellAction;
  /** How far it is. */
  status: ResponsesItemStatus;
};

/** What a command gave. */
export type ResponsesLocalShellCallOutput = {
  /** Names this kind. */
  type: 'local_shell_call_output';
  /** Identifier of the call this is the result of. */
  id: string;
  /** Its output, JSON as text. */
  output: string;
  /** How far it is. */
  status?: ResponsesItemStatus | null | undefined;
};

/** Lets the model ask you to run commands, in the older form. */
export type ResponsesLocalShellTool = {
  /** Names this kind. */
  type: 'local_shell';
};

/** Asks whether a tool of an MCP server may be called. */
export type ResponsesMcpApprovalRequest = {
  /** Names this kind. */
  type: 'mcp_approval_request';
  /** Identifier of the item. */
  id: string;
  /** Label of the server. */
  server_label: string;
  /** Name of the tool. */
  name: string;
  /** Arguments, JSON as text. */
  arguments: string;
};

/** Says whether a tool of an MCP server may be called. */
export type ResponsesMcpApprovalResponse = {
  /** Names this kind. */
  type: 'mcp_approval_response';
  /** Identifier of the question. */
  approval_request_id: string;
  /** Whether it may be called. */
  approve: boolean;
  /** Why. */
  reason?: string | null | undefined;
  /** Identifier of the item. */
  id?: string | null | undefined;
};

/** Which tools need approval. */
export type ResponsesMcpApprovalRules = {
  /** Tools whose calls must be approved. */
  always?: ResponsesMcpToolNames | undefined;
  /** Tools whose calls need no approval. */
  never?: ResponsesMcpToolNames | undefined;
};

/** A call of a tool of an MCP server. */
export type ResponsesMcpCall = {
  /** Names this kind. */
  type: 'mcp_call';
  /** Identifier of the item. */
  id: string;
  /** Label of the server. */
  server_label: string;
  /** Name of the tool. */
  name: string;
  /** Arguments, JSON as text. */
  arguments: string;
  /** What the tool gave back. */
  output?: string | null | undefined;
  /** Why the call failed. */
  error?: string | null | undefined;
};

/** A tool of an MCP server was called. */
export type ResponsesMcpItem = {
  /** Names this kind. */
  type: 'openrouter:mcp';
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status: ResponsesItemStatus;
  /** Label of the server. */
  serverLabel?: string | undefined;
  /** Name of the tool. */
  toolName?: string | undefined;
};

/** Tools of an MCP server. */
export type ResponsesMcpListTools = {
  /** Names this kind. */
  type: 'mcp_list_tools';
  /** Identifier of the item. */
  id: string;
  /** Label of the server. */
  server_label: string;
  /** The tools. */
  tools: ResponsesMcpToolInfo[];
  /** Why they could not be listed. */
  error?: string | null | undefined;
};

/** Lets the model use the tools of an MCP server or of a connector. */
export type ResponsesMcpTool = {
  /** Names this kind. */
  type: 'mcp';
  /** Your label for the server. */
  server_label: string;
  /** Address of the server. */
  server_url?: string | undefined;
  /** What the server is for. */
  server_description?: string | undefined;
  /** A ready-made connector instead of a server. */
  connector_id?:
    | 'connector_dropbox'
    | 'connector_gmail'
    | 'connector_googlecalendar'
    | 'connector_googledrive'
    | 'connector_microsoftteams'
    | 'connector_outlookcalendar'
    | 'connector_outlookemail'
    | 'connector_sharepoint'
    | (string & {})
    | undefined;
  /** Access token for the server or connector. Secret. */
  authorization?: string | undefined;
  /** Headers to send to the server. */
  headers?: {
    [key: string]: string;
  } | null | undefined;
  /** Only these tools may be used, as names or as a filter. */
  allowed_tools?: string[] | ResponsesMcpToolFilter | null | undefined;
  /** Which calls a person must approve first. */
  require_approval?: 'always' | 'never' | ResponsesMcpApprovalRules | null | undefined;
};

/** Some of the tools of a server. */
export type ResponsesMcpToolFilter = {
  /** Names of the tools. */
  tool_names?: string[] | undefined;
  /** Only tools that change nothing. */
  read_only?: boolean | undefined;
};

/** A tool of an MCP server. */
export type ResponsesMcpToolInfo = {
  /** Name of the tool. */
  name: string;
  /** What it does. */
  description?: string | null | undefined;
  /** JSON Schema of its arguments. */
  input_schema: {
    [key: string]: unknown;
  };
  /** Hints of the server about the tool. */
  annotations?: unknown;
};

/** Tools, by their names. */
export type ResponsesMcpToolNames = {
  /** Names of the tools. */
  tool_names?: string[] | undefined;
};

/** The model's memory was used. */
export type ResponsesMemoryItem = {
  /** Names this kind. */
  type: 'openrouter:memory';
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status: ResponsesItemStatus;
  /** What was done. */
  action?: 'read' | 'write' | 'delete' | (string & {}) | undefined;
  /** Name of the entry. */
  key?: string | undefined;
  /** The entry. */
  value?: unknown;
};

/** What a message of the model is: commentary, or the final response. */
export type ResponsesMessagePhase = 'commentary' | 'final_answer' | (string & {}) | null;

/** A function in a namespace. */
export type ResponsesNamespaceFunction = {
  /** Names this kind. */
  type: 'function';
  /** Name of the function. */
  name: string;
  /** What it does and when to call it. */
  description?: string | null | undefined;
  /** JSON Schema of its arguments, an object. */
  parameters?: {
    [key: string]: unknown;
  } | null | undefined;
  /** JSON Schema of its result. */
  output_schema?: {
    [key: string]: unknown;
  } | null | undefined;
  /** Whether the provider must enforce the schema. */
  strict?: boolean | null | undefined;
  /** Who may call it: the model itself, or code that it runs. */
  allowed_callers?: ('direct' | 'programmatic' | (string & {}))[] | null | undefined;
  /** Show the function to the model only when a tool search finds it. */
  defer_loading?: boolean | undefined;
  /** Whether the model continues without waiting for the result. */
  async?: boolean | undefined;
};

/** A tool in a namespace. */
export type ResponsesNamespaceMember = ResponsesNamespaceFunction | ResponsesCustomTool;

/** Tools under a common name. */
export type ResponsesNamespaceTool = {
  /** Names this kind. */
  type: 'namespace';
  /** Name of the namespace. */
  name: string;
  /** What its tools are for. */
  description: string;
  /** The tools. */
  tools: ResponsesNamespaceMember[];
};

/** A page was opened. */
export type ResponsesOpenPageAction = {
  /** Names this kind. */
  type: 'open_page';
  /** Address of the page. */
  url?: string | null | undefined;
};

/** A tool of a kind that has no name here. */
export type ResponsesOtherTool = {
  /** Kind of tool. */
  type: string;
  [key: string]: unknown;
};

/** A part of the model's output. */
export type ResponsesOutputContent = ResponsesOutputText | ResponsesRefusal;

/** Something the model or a server tool made. */
export type ResponsesOutputItem =
  | ResponsesOutputMessage
  | ResponsesReasoningItem
  | ResponsesFunctionCall
  | ResponsesCustomToolCall
  | ResponsesWebSearchCall
  | ResponsesFileSearchCall
  | ResponsesImageGenerationCall
  | ResponsesCodeInterpreterCall
  | ResponsesComputerCall
  | ResponsesApplyPatchCall
  | ResponsesShellCall
  | ResponsesShellCallOutput
  | ResponsesDatetimeItem
  | ResponsesWebSearchItem
  | ResponsesWebFetchItem
  | ResponsesFileSearchItem
  | ResponsesToolSearchItem
  | ResponsesSearchModelsItem
  | ResponsesImageGenerationItem
  | ResponsesCodeInterpreterItem
  | ResponsesBashItem
  | ResponsesShellItem
  | ResponsesTextEditorItem
  | ResponsesApplyPatchItem
  | ResponsesFilesItem
  | ResponsesMemoryItem
  | ResponsesBrowserUseItem
  | ResponsesMcpItem
  | ResponsesAdvisorItem
  | ResponsesSubagentItem
  | ResponsesFusionItem;

/** A new item begins. Its content follows in further events. */
export type ResponsesOutputItemAddedEvent = {
  /** Names this kind. */
  type: 'response.output_item.added';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Position of the item in `output`. */
  output_index: number;
  /** The item as it begins. */
  item: ResponsesOutputItem;
};

/** An item is complete. */
export type ResponsesOutputItemDoneEvent = {
  /** Names this kind. */
  type: 'response.output_item.done';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Position of the item in `output`. */
  output_index: number;
  /** The whole item. */
  item: ResponsesOutputItem;
};

/** What the model says. It can be sent back unchanged. */
export type ResponsesOutputMessage = {
  /** Names this kind. */
  type: 'message';
  /** Identifier of the item. */
  id: string;
  /** Who speaks. */
  role: 'assistant';
  /** Its parts; empty when a stream adds the message. */
  content: ResponsesOutputContent[];
  /** How far it is. */
  status?: ResponsesItemStatus;
  /** What a message of the model is: commentary, or the final response. */
  phase?: ResponsesMessagePhase;
};

/** Text of the model. */
export type ResponsesOutputText = {
  /** Names this kind. */
  type: 'output_text';
  /** The text. */
  text: string;
  /** Sources and files the text refers to. */
  annotations?: ResponsesAnnotation[] | undefined;
  /** Log probabilities of the tokens, if requested. */
  logprobs?: TokenLogprob[] | undefined;
};

/** A source or file has been added to a text. */
export type ResponsesOutputTextAnnotationAddedEvent = {
  /** Names this kind. */
  type: 'response.output_text.annotation.added';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** Position of the part in the item. */
  content_index: number;
  /** Position among the annotations of the part. */
  annotation_index: number;
  /** A source or file the text refers to. */
  annotation: ResponsesAnnotation;
};

/** More text. */
export type ResponsesOutputTextDeltaEvent = {
  /** Names this kind. */
  type: 'response.output_text.delta';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** Position of the part in the item. */
  content_index: number;
  /** The text to append. */
  delta: string;
  /** Log probabilities of the new tokens; empty unless requested. */
  logprobs?: ResponsesTokenLogprob[];
};

/** A text is complete. */
export type ResponsesOutputTextDoneEvent = {
  /** Names this kind. */
  type: 'response.output_text.done';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** Position of the part in the item. */
  content_index: number;
  /** The whole text. */
  text: string;
  /** Log probabilities of the tokens; empty unless requested. */
  logprobs?: ResponsesTokenLogprob[];
};

/** Parts of the output tokens. */
export type ResponsesOutputTokensDetails = {
  /** Tokens spent on thinking. */
  reasoning_tokens?: number | null;
};

/** A change to one file. */
export type ResponsesPatchOperation = ResponsesCreateFile | ResponsesUpdateFile | ResponsesDeleteFile;

/** A stored prompt and its variables. */
export type ResponsesPrompt = {
  /** Identifier of the prompt. */
  id: string;
  /** Values of its variables, as text or as a part of a message. */
  variables?: {
    [key: string]: string | ResponsesToolOutputContent;
  } | null | undefined;
};

/** How results are ranked. */
export type ResponsesRankingOptions = {
  /** What ranks them. */
  ranker?: 'auto' | 'default-2024-11-15' | (string & {}) | undefined;
  /** Lowest score, 0 to 1. */
  score_threshold?: number | undefined;
};

/** The model's thinking. Send it back unchanged to let the model go on from there. */
export type ResponsesReasoningItem = {
  /** Names this kind. */
  type: 'reasoning';
  /** A summary of the thinking; often empty. */
  summary: ResponsesSummaryText[];
  /** Identifier of the item. */
  id?: string;
  /** The thinking as text, where the provider shows it. */
  content?: ResponsesReasoningText[] | null;
  /** The thinking as only the provider can read it. Comes when `include` asks for `reasoning.encrypted_content`. */
  encrypted_content?: string | null;
  /** Proof by the provider that the text is unchanged; needed when it is sent back. */
  signature?: string | null;
  /** Which provider's rules the piece follows when it is sent back. */
  format?: ReasoningFormat;
  /** How far it is. */
  status?: ResponsesItemStatus;
};

/** The model's thinking of a former response. */
export type ResponsesReasoningItemParam = {
  /** Names this kind. */
  type: 'reasoning';
  /** A summary of the thinking. */
  summary?: ResponsesSummaryText[] | null | undefined;
  /** Identifier of the item. */
  id?: string | undefined;
  /** The thinking as text, where the provider shows it. */
  content?: ResponsesReasoningText[] | null | undefined;
  /** The thinking as only the provider can read it. Comes when `include` asks for `reasoning.encrypted_content`. */
  encrypted_content?: string | null | undefined;
  /** Proof by the provider that the text is unchanged; needed when it is sent back. */
  signature?: string | null | undefined;
  /** Which provider's rules the piece follows when it is sent back. */
  format?: ReasoningFormat | undefined;
  /** How far it is. */
  status?: ResponsesItemStatus | undefined;
};

/** A new paragraph of the summary of the thinking begins. */
export type ResponsesReasoningSummaryPartAddedEvent = {
  /** Names this kind. */
  type: 'response.reasoning_summary_part.added';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** Position of the paragraph in the summary. */
  summary_index: number;
  /** The paragraph as it begins. */
  part: ResponsesSummaryText;
};

/** A paragraph of the summary of the thinking is complete. */
export type ResponsesReasoningSummaryPartDoneEvent = {
  /** Names this kind. */
  type: 'response.reasoning_summary_part.done';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** Position of the paragraph in the summary. */
  summary_index: number;
  /** The whole paragraph. */
  part: ResponsesSummaryText;
};

/** More of the summary of the thinking. */
export type ResponsesReasoningSummaryTextDeltaEvent = {
  /** Names this kind. */
  type: 'response.reasoning_summary_text.delta';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** Position of the paragraph in the summary. */
  summary_index: number;
  /** The text to append. */
  delta: string;
};

/** A text of the summary of the thinking is complete. */
export type ResponsesReasoningSummaryTextDoneEvent = {
  /** Names this kind. */
  type: 'response.reasoning_summary_text.done';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** Position of the paragraph in the summary. */
  summary_index: number;
  /** The whole text. */
  text: string;
};

/** Thinking as text. */
export type ResponsesReasoningText = {
  /** Names this kind. */
  type: 'reasoning_text';
  /** The text. */
  text: string;
};

/** More thinking. */
export type ResponsesReasoningTextDeltaEvent = {
  /** Names this kind. */
  type: 'response.reasoning_text.delta';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** Position of the part in the item. */
  content_index: number;
  /** The text to append. */
  delta: string;
};

/** A part of the thinking is complete. */
export type ResponsesReasoningTextDoneEvent = {
  /** Names this kind. */
  type: 'response.reasoning_text.done';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** Position of the part in the item. */
  content_index: number;
  /** The whole text. */
  text: string;
};

/** The model does not want to answer. */
export type ResponsesRefusal = {
  /** Names this kind. */
  type: 'refusal';
  /** What it says instead. */
  refusal: string;
};

/** More of a refusal. */
export type ResponsesRefusalDeltaEvent = {
  /** Names this kind. */
  type: 'response.refusal.delta';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** Position of the part in the item. */
  content_index: number;
  /** The text to append. */
  delta: string;
};

/** A refusal is complete. */
export type ResponsesRefusalDoneEvent = {
  /** Names this kind. */
  type: 'response.refusal.done';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
  /** Position of the part in the item. */
  content_index: number;
  /** The whole refusal. */
  refusal: string;
};

/** A whole response, or the state of one in the events of a stream. Settings of the request are repeated in it. */
export type ResponsesResult = {
  /** Identifier of the response. */
  id: string;
  /** Kind of object. */
  object: 'response' | (string & {});
  /** When it was begun, in seconds since 1970. */
  created_at?: number | null;
  /** When it was completed, in seconds since 1970; null before. */
  completed_at?: number | null;
  /** Model that answered. With fallbacks, aliases and routers it is not the requested one. */
  model: string;
  /** State of a response. */
  status?: ResponsesStatus;
  /** What the model and the tools made, in order. Empty in the first events of a stream. */
  output: ResponsesOutputItem[];
  /** All text of the output in one. Clients fill it in, as most servers do not send it. */
  output_text?: string | null;
  /** Why it failed. */
  error?: ResponsesError | null;
  /** Why it failed, in the names other endpoints use. */
  error_type?: ErrorType;
  /** Why it is incomplete. */
  incomplete_details?: ResponsesIncompleteDetails | null;
  /** What the request used and cost; null until the end of a stream. */
  usage?: ResponsesUsage | null;
  /** The system text, or the items it was made of. */
  instructions?: string | ResponsesInputItem[] | null;
  /** Tools the model could use. */
  tools?: ResponsesTool[];
  /** Whether the model calls tools. */
  tool_choice?: ResponsesToolChoice;
  /** Whether one response could ask for several calls. */
  parallel_tool_calls?: boolean | null;
  /** Limit of output tokens. */
  max_output_tokens?: number | null;
  /** Limit of tool calls. */
  max_tool_calls?: number | null;
  /** Randomness that was used. */
  temperature?: number | null;
  /** Share of probability that was used. */
  top_p?: number | null;
  /** Number of requested alternatives. */
  top_logprobs?: number | null;
  /** Penalty that was used. */
  frequency_penalty?: number | null;
  /** Penalty that was used. */
  presence_penalty?: number | null;
  /** Form of the text. */
  text?: ResponsesTextOptions | null;
  /** How much the model was to think. */
  reasoning?: ReasoningOptions | null;
  /** What was to happen to input that does not fit. */
  truncation?: 'auto' | 'disabled' | (string & {}) | null;
  /** Processing class that was used. */
  service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'scale' | (string & {}) | null;
  /** The stored prompt. */
  prompt?: ResponsesPrompt | null;
  /** The key for the prompt cache. */
  prompt_cache_key?: string | null;
  /** How the prompt cache was used. */
  prompt_cache_options?: PromptCacheOptions | null;
  /** Your own labels. */
  metadata?: {
    [key: string]: string;
  } | null;
  /** The end user. */
  user?: string | null;
  /** The end user, as reported to the provider. */
  safety_identifier?: string | null;
  /** Always false or null. */
  background?: boolean | null;
  /** Always null; responses are not stored. */
  previous_response_id?: string | null;
  /** Always false; responses are not stored. */
  store?: boolean | null;
  /** How the request was routed. */
  openrouter_metadata?: OpenRouterMetadata;
};

/** A concern a person must decide on. */
export type ResponsesSafetyCheck = {
  /** Identifier of the check. */
  id: string;
  /** Kind of concern. */
  code?: string | null | undefined;
  /** The concern in words. */
  message?: string | null | undefined;
};

/** A search. */
export type ResponsesSearchAction = {
  /** Names this kind. */
  type: 'search';
  /** What was searched for. */
  query?: string | undefined;
  /** All that was searched for. */
  queries?: string[] | undefined;
  /** Pages that were found. */
  sources?: ResponsesWebSource[] | undefined;
};

/** The model catalogue was searched. */
export type ResponsesSearchModelsItem = {
  /** Names this kind. */
  type: 'openrouter:experimental__search_models';
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status: ResponsesItemStatus;
  /** What was searched for. */
  query?: string | undefined;
  /** Arguments of the search, JSON as text. */
  arguments?: string | undefined;
};

/** How far a search is. */
export type ResponsesSearchStatus = 'in_progress' | 'searching' | 'completed' | 'failed' | (string & {});

/** What to run. */
export type ResponsesShellAction = {
  /** Commands, in order. */
  commands: string[];
  /** Most characters of output to return. */
  max_output_length?: number | null | undefined;
  /** Milliseconds until the commands are stopped. */
  timeout_ms?: number | null | undefined;
};

/** Commands for a shell. Answer them with a `shell_call_output` where the shell is yours. */
export type ResponsesShellCall = {
  /** Names this kind. */
  type: 'shell_call';
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** Identifier of the call; its result names it too. */
  call_id: string;
  /** What to run. */
  action?: ResponsesShellAction | undefined;
  /** The action, JSON as text. */
  arguments?: string | null | undefined;
  /** Where the commands run, in the provider's notation. */
  environment?: unknown;
  /** How far it is. */
  status?: ResponsesItemStatus | null | undefined;
};

/** What commands gave. */
export type ResponsesShellCallOutput = {
  /** Names this kind. */
  type: 'shell_call_output';
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** Identifier of the call this is the result of. */
  call_id: string;
  /** One entry for each command. */
  output: ResponsesShellOutput[];
  /** Most characters of output that were kept. */
  max_output_length?: number | null | undefined;
  /** How far it is. */
  status?: ResponsesItemStatus | null | undefined;
  /** Container the commands ran in. */
  container_id?: string | undefined;
  /** Files that were written. */
  files?: ContainerFileCitation[] | undefined;
  /** Why the commands could not be run. */
  error?: string | undefined;
};

/** It ended by itself. */
export type ResponsesShellExit = {
  /** Names this kind. */
  type: 'exit';
  /** Its exit code; 0 means success. */
  exit_code: number;
};

/** Commands were run in a sandbox. */
export type ResponsesShellItem = {
  /** Names this kind. */
  type: 'openrouter:shell';
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status: ResponsesItemStatus;
  /** Identifier of the call. */
  call_id?: string | null | undefined;
  /** Arguments of the call, JSON as text. */
  arguments?: string | null | undefined;
  /** What to run. */
  action?: ResponsesShellAction | undefined;
  /** One entry for each command. */
  output?: ResponsesShellOutput[] | undefined;
  /** Container the commands ran in. */
  container_id?: string | undefined;
  /** Files that were written. */
  files?: ContainerFileCitation[] | undefined;
  /** Why the commands could not be run. */
  error?: string | undefined;
};

/** How a command ended. */
export type ResponsesShellOutcome = ResponsesShellExit | ResponsesShellTimeout;

/** What one command gave. */
export type ResponsesShellOutput = {
  /** Standard output. */
  stdout: string;
  /** Standard error. */
  stderr: string;
  /** How a command ended. */
  outcome: ResponsesShellOutcome;
};

/** Settings of the sandbox. */
export type ResponsesShellParameters = {
  /** Whose sandbox runs the commands. */
  engine?: 'auto' | 'openrouter' | (string & {}) | undefined;
  /** A new container, or one that exists. */
  environment?: BashEnvironment | undefined;
  /** Seconds without use until the sandbox sleeps. */
  sleep_after_seconds?: number | undefined;
};

/** Lets the model run shell commands in a sandbox of OpenRouter. */
export type ResponsesShellServerTool = {
  /** Names this kind. */
  type: 'openrouter:shell';
  /** Settings of the sandbox. */
  parameters?: ResponsesShellParameters | undefined;
};

/** It took too long and was stopped. */
export type ResponsesShellTimeout = {
  /** Names this kind. */
  type: 'timeout';
};

/** Lets the model ask for shell commands. */
export type ResponsesShellTool = {
  /** Names this kind. */
  type: 'shell';
};

/** State of a response. Reaching a limit makes it `incomplete`, not `failed`. */
export type ResponsesStatus =
  | 'completed'
  | 'incomplete'
  | 'in_progress'
  | 'failed'
  | 'cancelled'
  | 'queued'
  | (string & {});

/** One event of a streamed response. New kinds appear; skip those you do not know. */
export type ResponsesStreamEvent =
  | ResponsesCreatedEvent
  | ResponsesInProgressEvent
  | ResponsesCompletedEvent
  | ResponsesIncompleteEvent
  | ResponsesFailedEvent
  | ResponsesErrorEvent
  | ResponsesOutputItemAddedEvent
  | ResponsesOutputItemDoneEvent
  | ResponsesContentPartAddedEvent
  | ResponsesContentPartDoneEvent
  | ResponsesOutputTextDeltaEvent
  | ResponsesOutputTextDoneEvent
  | ResponsesOutputTextAnnotationAddedEvent
  | ResponsesRefusalDeltaEvent
  | ResponsesRefusalDoneEvent
  | ResponsesReasoningTextDeltaEvent
  | ResponsesReasoningTextDoneEvent
  | ResponsesReasoningSummaryPartAddedEvent
  | ResponsesReasoningSummaryPartDoneEvent
  | ResponsesReasoningSummaryTextDeltaEvent
  | ResponsesReasoningSummaryTextDoneEvent
  | ResponsesFunctionCallArgumentsDeltaEvent
  | ResponsesFunctionCallArgumentsDoneEvent
  | ResponsesCustomToolCallInputDeltaEvent
  | ResponsesCustomToolCallInputDoneEvent
  | ResponsesImageGenerationCallInProgressEvent
  | ResponsesImageGenerationCallGeneratingEvent
  | ResponsesImageGenerationCallPartialImageEvent
  | ResponsesImageGenerationCallCompletedEvent
  | ResponsesCodeInterpreterCallInProgressEvent
  | ResponsesCodeInterpreterCallInterpretingEvent
  | ResponsesCodeInterpreterCallCompletedEvent
  | ResponsesCodeInterpreterCallCodeDeltaEvent
  | ResponsesCodeInterpreterCallCodeDoneEvent
  | ResponsesWebSearchCallInProgressEvent
  | ResponsesWebSearchCallSearchingEvent
  | ResponsesWebSearchCallCompletedEvent
  | ResponsesApplyPatchCallOperationDiffDeltaEvent
  | ResponsesApplyPatchCallOperationDiffDoneEvent
  | ResponsesFusionCallInProgressEvent
  | ResponsesFusionCallPanelAddedEvent
  | ResponsesFusionCallPanelDeltaEvent
  | ResponsesFusionCallPanelReasoningDeltaEvent
  | ResponsesFusionCallPanelCompletedEvent
  | ResponsesFusionCallPanelFailedEvent
  | ResponsesFusionCallAnalysisInProgressEvent
  | ResponsesFusionCallAnalysisCompletedEvent
  | ResponsesFusionCallCompletedEvent
  | ResponsesDebugEvent;

/** Work was handed to another model. */
export type ResponsesSubagentItem = {
  /** Names this kind. */
  type: 'openrouter:subagent';
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status: ResponsesFailableStatus;
  /** Identifier of the call. */
  call_id?: string | undefined;
  /** Name of the helper, where there are several. */
  instance_name?: string | undefined;
  /** Name of the tool as the model sees it. */
  name?: string | undefined;
  /** Model that did the work. */
  model?: string | undefined;
  /** Name of the task. */
  task_name?: string | undefined;
  /** The task. */
  task_description?: string | undefined;
  /** What came of it. */
  outcome?: string | undefined;
  /** Why it failed. */
  error?: string | undefined;
};

/** Something a helper model did. */
export type ResponsesSubagentStep = {
  /** What kind of thing it is. */
  type: string;
  [key: string]: unknown;
};

/** A paragraph of a summary of the thinking. */
export type ResponsesSummaryText = {
  /** Names this kind. */
  type: 'summary_text';
  /** The text. */
  text: string;
};

/** A file was looked at or changed. */
export type ResponsesTextEditorItem = {
  /** Names this kind. */
  type: 'openrouter:text_editor';
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status: ResponsesItemStatus;
  /** What was done. */
  command?: 'view' | 'create' | 'str_replace' | 'insert' | (string & {}) | undefined;
  /** Path of the file. */
  filePath?: string | undefined;
};

/** Form the text must have. */
export type ResponsesTextFormat = ResponseFormatText | ResponseFormatJsonObject | ResponsesJsonSchemaFormat;

/** Form of the text. */
export type ResponsesTextOptions = {
  /** Form the text must have. */
  format?: ResponsesTextFormat | undefined;
  /** How long-winded the text is. */
  verbosity?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null | undefined;
};

/** A token of a stream and how likely it was. */
export type ResponsesTokenLogprob = {
  /** The token as text. */
  token: string;
  /** Natural logarithm of its probability. */
  logprob: number;
  /** Its bytes in UTF-8; a character can span tokens. */
  bytes?: number[] | null;
  /** The likeliest tokens at this place. */
  top_logprobs?: ResponsesTopLogprob[];
};

/** A function of yours, a tool of the provider, or a tool that runs at OpenRouter. Send the tools again with every turn. */
export type ResponsesTool =
  | ResponsesFunctionTool
  | ResponsesCustomTool
  | ResponsesNamespaceTool
  | ResponsesWebSearchTool
  | ResponsesFileSearchTool
  | ResponsesComputerTool
  | ResponsesCodeInterpreterTool
  | ResponsesMcpTool
  | ResponsesImageGenerationTool
  | ResponsesLocalShellTool
  | ResponsesShellTool
  | ResponsesApplyPatchTool
  | WebSearchServerTool
  | WebFetchServerTool
  | DatetimeServerTool
  | ImageGenerationServerTool
  | FilesServerTool
  | BashServerTool
  | AdvisorServerTool
  | SubagentServerTool
  | FusionServerTool
  | SearchModelsServerTool
  | ResponsesToolSearchServerTool
  | ResponsesShellServerTool
  | ResponsesApplyPatchServerTool;

/** Whether the model calls tools. `auto` leaves it to the model, `required` asks for at least one call, an object for certain tools. */
export type ResponsesToolChoice =
  | 'auto'
  | 'none'
  | 'required'
  | ResponsesFunctionToolChoice
  | ResponsesAllowedToolChoice
  | ResponsesHostedToolChoice;

/** A part of the output of your function or tool. */
export type ResponsesToolOutputContent = ResponsesInputText | ResponsesInputImage | ResponsesInputFile;

/** A tool was searched for. */
export type ResponsesToolSearchItem = {
  /** Names this kind. */
  type: 'openrouter:tool_search';
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status: ResponsesItemStatus;
  /** What was searched for. */
  query?: string | undefined;
};

/** Settings of the tool search. */
export type ResponsesToolSearchParameters = {
  /** Most tools of one search. */
  max_results?: number | undefined;
};

/** Lets the model search the tools that are not shown to it. */
export type ResponsesToolSearchServerTool = {
  /** Names this kind. */
  type: 'openrouter:tool_search';
  /** Settings of the tool search. */
  parameters?: ResponsesToolSearchParameters | undefined;
};

/** A likely token at some place of a stream. */
export type ResponsesTopLogprob = {
  /** The token as text. */
  token?: string;
  /** Natural logarithm of its probability. */
  logprob?: number;
  /** Its bytes in UTF-8. */
  bytes?: number[] | null;
};

/** A change of a file. */
export type ResponsesUpdateFile = {
  /** Names this kind. */
  type: 'update_file';
  /** Path of the file. */
  path: string;
  /** The change, as a diff. */
  diff: string;
};

/** A web page the text refers to. Unlike in chat completions, its members stand beside `type`. */
export type ResponsesUrlCitation = {
  /** Names this kind. */
  type: 'url_citation';
  /** Address of the page. */
  url: string;
  /** Title of the page. */
  title?: string | null | undefined;
  /** Excerpt of the page. */
  content?: string | null | undefined;
  /** First character of the text it belongs to. */
  start_index?: number | null | undefined;
  /** Character after the text it belongs to. */
  end_index?: number | null | undefined;
};

/** What a request used and cost. Counts are those of the model's own tokenizer. */
export type ResponsesUsage = {
  /** Tokens of the input. */
  input_tokens: number;
  /** What the input tokens were. */
  input_tokens_details?: ResponsesInputTokensDetails | null;
  /** Tokens of the output, thinking included. */
  output_tokens: number;
  /** What the output tokens were. */
  output_tokens_details?: ResponsesOutputTokensDetails | null;
  /** Tokens of input and output. */
  total_tokens: number;
  /** Charged to the account, in USD. 0 for free models and responses from the response cache. */
  cost?: number | null;
  /** What the provider charged. */
  cost_details?: ResponsesCostDetails | null;
  /** Whether the caller's own provider key was used. */
  is_byok?: boolean;
  /** Calls of server tools. */
  server_tool_use_details?: ServerToolUseDetails | null;
};

/** A web page was read. */
export type ResponsesWebFetchItem = {
  /** Names this kind. */
  type: 'openrouter:web_fetch';
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status: ResponsesItemStatus;
  /** Address of the page. */
  url?: string | undefined;
  /** Title of the page. */
  title?: string | undefined;
  /** Text of the page. */
  content?: string | undefined;
  /** HTTP status the page was answered with. */
  httpStatus?: number | undefined;
  /** Why it could not be read. */
  error?: string | undefined;
};

/** A step of a web search. */
export type ResponsesWebSearchAction = ResponsesSearchAction | ResponsesOpenPageAction | ResponsesFindInPageAction;

/** A web search by the provider. */
export type ResponsesWebSearchCall = {
  /** Names this kind. */
  type: 'web_search_call';
  /** Identifier of the item. */
  id: string;
  /** How far it is. */
  status: ResponsesSearchStatus;
  /** What was done. */
  action?: ResponsesWebSearchAction | undefined;
};

/** A web search is complete. */
export type ResponsesWebSearchCallCompletedEvent = {
  /** Names this kind. */
  type: 'response.web_search_call.completed';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
};

/** A web search is about to begin. */
export type ResponsesWebSearchCallInProgressEvent = {
  /** Names this kind. */
  type: 'response.web_search_call.in_progress';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
};

/** The web is being searched. */
export type ResponsesWebSearchCallSearchingEvent = {
  /** Names this kind. */
  type: 'response.web_search_call.searching';
  /** Position of the event in the stream. */
  sequence_number: number;
  /** Item the event is about. */
  item_id: string;
  /** Position of the item in `output`. */
  output_index: number;
};

/** Domains of a web search. */
export type ResponsesWebSearchFilters = {
  /** Only these domains are searched. */
  allowed_domains?: string[] | null | undefined;
  /** These domains are left out. */
  blocked_domains?: string[] | null | undefined;
  /** These domains are left out; another name of `blocked_domains`. */
  excluded_domains?: string[] | null | undefined;
};

/** The web was searched. */
export type ResponsesWebSearchItem = {
  /** Names this kind. */
  type: 'openrouter:web_search';
  /** Identifier of the item. */
  id?: string | undefined;
  /** How far it is. */
  status: ResponsesItemStatus;
  /** A search. */
  action?: ResponsesSearchAction | undefined;
};

/** Web search under OpenAI's names, with the settings beside `type`. */
export type ResponsesWebSearchTool = {
  /** Any of these names means the same. */
  type: 'web_search' | 'web_search_2025_08_26' | 'web_search_preview' | 'web_search_preview_2025_03_11';
  /** Who searches. */
  engine?: WebSearchEngine | undefined;
  /** Depth of the search; which values exist depends on the engine. */
  mode?: SearchMode | undefined;
  /** Most results of one search. */
  max_results?: number | undefined;
  /** Most searches of the request. */
  max_uses?: number | undefined;
  /** How much of the search results the model gets to read. */
  search_context_size?: SearchContextSize | undefined;
  /** Which domains are searched. */
  filters?: ResponsesWebSearchFilters | null | undefined;
  /** Rough place of the end user. */
  user_location?: UserLocation | null | undefined;
  /** Settings of a search on X, where the search engine has one. */
  x_search?: XSearchOptions | undefined;
};

/** A page that was found. */
export type ResponsesWebSource = {
  /** Names this kind. */
  type: 'url';
  /** Address of the page. */
  url: string;
};

/** One attempt at an endpoint. */
export type RouterAttempt = {
  /** Model that was tried. */
  model: string;
  /** Provider that was tried. */
  provider: string;
  /** HTTP status of the attempt. */
  status: number;
};

/** How expensive the chosen model may be. */
export type RouterCostTier = 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {});

/** An endpoint that was considered. */
export type RouterEndpoint = {
  /** Model it serves. */
  model: string;
  /** Provider that runs it. */
  provider: string;
  /** Whether it was chosen. */
  selected: boolean;
};

/** Endpoints that were considered. */
export type RouterEndpoints = {
  /** How many endpoints the model has. */
  total: number;
  /** Those left after preferences and policies. */
  available: RouterEndpoint[];
};

/** What the router worked with. */
export type RouterParams = {
  /** Lowest quality score allowed. */
  quality_floor?: number;
  /** Lowest throughput allowed, in tokens per second. */
  throughput_floor?: number;
  /** Group of model versions the router chose from. */
  version_group?: string;
  [key: string]: unknown;
};

/** A group of the identity provider, as it was last synchronized. */
export type ScimGroup = {
  /** Identifier of the group at OpenRouter, a UUID; `scim_group_id` of a mapping. */
  id: string;
  /** Organization the group belongs to. */
  organization_id: string;
  /** Identifier of the group at the identity provider; null where it sends none. */
  external_id: string | null;
  /** Name of the group at the identity provider. */
  display_name: string;
  /** When the group was first synchronized, as an ISO 8601 time. */
  created_at: string;
  /** When the group last changed, as an ISO 8601 time. */
  updated_at: string;
};

/** Gives every member of a SCIM group a role in one workspace. */
export type ScimGroupMapping = {
  /** Identifier of the mapping, a UUID. */
  id: string;
  /** Organization the group and the workspace belong to. */
  organization_id: string;
  /** The group, as `id` in the list of groups. */
  scim_group_id: string;
  /** Workspace that members of the group can use. */
  workspace_id: string;
  /** Role in the workspace. */
  role: ScimWorkspaceRole;
  /** When the mapping was created, as an ISO 8601 time. */
  created_at: string;
  /** When the mapping was last changed, as an ISO 8601 time. */
  updated_at: string;
};

/** The mapping to create. A group can be mapped to any number of workspaces, once to each. */
export type ScimGroupMappingCreateParams = {
  /** The group, as `id` in the list of groups. */
  scim_group_id: string;
  /** Workspace its members are to use. */
  workspace_id: string;
  /** Role in the workspace. */
  role: ScimWorkspaceRole;
};

/** The mapping has been deleted. */
export type ScimGroupMappingDeleteResponse = {
  /** Always true. */
  deleted: true;
};

/** A group mapping. */
export type ScimGroupMappingResponse = {
  /** Gives every member of a SCIM group a role in one workspace. */
  data: ScimGroupMapping;
};

/** What to change. Only the role can be changed; to change group or workspace, delete the mapping and create another. */
export type ScimGroupMappingUpdateParams = {
  /** Role in the workspace. */
  role: ScimWorkspaceRole;
};

/** One page of group mappings. */
export type ScimGroupMappingsListResponse = {
  /** The mappings of this page. */
  data: ScimGroupMapping[];
  /** Number of mappings on all pages together. */
  total_count: number;
};

/** One page of SCIM groups. */
export type ScimGroupsListResponse = {
  /** The groups of this page. */
  data: ScimGroup[];
  /** Number of groups on all pages together. */
  total_count: number;
};

/** A run that reads the groups from the identity provider again. The counts are null until it has succeeded. */
export type ScimSyncJob = {
  /** Identifier of the job, to ask for its status. */
  id: string;
  /** State of the job. It ends as `succeeded` or `failed`. */
  status: 'queued' | 'running' | 'succeeded' | 'failed' | (string & {});
  /** When the job was requested, as an ISO 8601 time. */
  created_at: string;
  /** When the job began to run, as an ISO 8601 time; null while it is queued. */
  started_at: string | null;
  /** When the job ended, as an ISO 8601 time; null until then. */
  finished_at: string | null;
  /** Number of groups that were read; null until the job has ended. */
  synced_groups: number | null;
  /** Number of groups that no longer exist at the identity provider and were deleted; null until the job has ended. */
  deleted_groups: number | null;
  /** Why the job failed; null unless it did. */
  error_message: string | null;
};

/** A synchronization job. */
export type ScimSyncJobResponse = {
  /** A run that reads the groups from the identity provider again. */
  data: ScimSyncJob;
};

/** Role in the workspace. An `admin` manages the workspace, a `member` uses it. */
export type ScimWorkspaceRole = 'admin' | 'member' | (string & {});

/** How a web search benchmark was run. */
export type SearchBenchmarkConfig = {
  /** Most turns the model had; null means no limit. */
  max_agent_turns: number | null;
  /** Reasoning effort; null means the model's default. */
  reasoning_effort: string | null;
  /** Temperature; null means the model's default. */
  temperature: number | null;
};

/** Result of a web search benchmark run by OpenRouter. */
export type SearchBenchmarkResult = {
  /** Who measured. */
  source: 'openrouter';
  /** The benchmark. */
  benchmark_type: 'search_browsecomp' | 'search_hle' | 'search_dsqa' | 'search_widesearch' | (string & {});
  /** Permanent name of the model. */
  model_permaslug: string;
  /** Name of the model for people. */
  display_name: string;
  /** Engine that searched. */
  search_engine: string;
  /** How the model searched. */
  search_surface: 'server-tool' | 'plugin' | (string & {});
  /** What the score measures. */
  primary_metric: 'accuracy' | 'f1_by_item' | (string & {});
  /** The score, from 0 to 1. */
  primary_score: number;
  /** Mean cost of a task, in USD; null where it is not known. */
  avg_cost_per_task: number | null;
  /** Mean time of a task, in ms; null where it is not known. */
  avg_latency_per_task_ms: number | null;
  /** How many tasks there were. */
  total_tasks: number;
  /** When the benchmark was last run, as an ISO 8601 time. */
  last_run_timestamp: string;
  /** How it was run, with `include_run_config`. */
  run_config?: SearchBenchmarkConfig;
};

/** How much of the search results the model gets to read. */
export type SearchContextSize = 'low' | 'medium' | 'high' | (string & {});

/** Depth of the search; which values exist depends on the engine. */
export type SearchMode =
  | 'instant'
  | 'fast'
  | 'auto'
  | 'deep-lite'
  | 'deep'
  | 'deep-reasoning'
  | 'turbo'
  | 'basic'
  | 'advanced'
  | (string & {});

/** Settings of the catalogue search. */
export type SearchModelsParameters = {
  /** Most models of one search. */
  max_results?: number | undefined;
};

/** Lets the model search the model catalogue. Experimental. */
export type SearchModelsServerTool = {
  /** Names this tool. */
  type: 'openrouter:experimental__search_models';
  /** Settings of the catalogue search. */
  parameters?: SearchModelsParameters | undefined;
};

/** A tool that runs at OpenRouter or at the provider, not in the application. */
export type ServerTool = {
  /** Identifier. */
  id: string;
  /** Name for requests, such as `openrouter:web_search`. */
  name: string;
  /** What it does, in a sentence. */
  summary: string;
  /** Description for the model. */
  tool_description: string;
  /** Whether it should still be used. */
  status: 'active' | 'deprecated' | (string & {});
  /** Page about the tool. */
  docs_url: string;
  /** Other names it has in requests. */
  aliases: ServerToolAlias[];
  /** Formats of requests it can be used in. */
  supported_api_formats: ServerToolApiFormat[];
  /** Engine that runs it unless the request names one; null if there is no choice. */
  default_engine: string | null;
  /** Engine that runs it where the default one cannot; null means none. */
  fallback_engine: string | null;
  /** JSON Schema of the parameters in a request. */
  parameters_schema: {
    [key: string]: unknown;
  };
  /** JSON Schema of its arguments. */
  input_schema: {
    [key: string]: unknown;
  };
  /** JSON Schema of its result; null if not described. */
  output_schema: {
    [key: string]: unknown;
  } | null;
  /** Engines that can run it. */
  engines: ServerToolEngine[];
  /** How many models run the tool themselves. */
  native_support: ServerToolNativeSupport;
};

/** Another name of a tool in requests. */
export type ServerToolAlias = {
  /** The name, `type` of the tool in a request. */
  type: string;
  /** Formats of requests in which it has this name. */
  api_formats: ServerToolApiFormat[];
  /** Names its calls have in responses. */
  output_names: ServerToolOutputName[];
};

/** Format of a request. */
export type ServerToolApiFormat = 'responses' | 'chat-completions' | 'anthropic-messages' | (string & {});

/** Region in which a tool runs. */
export type ServerToolDataRegion = 'global' | 'europe' | 'us' | (string & {});

/** An engine that can run a tool. */
export type ServerToolEngine = {
  /** Name for requests; null for the model's own. */
  id: string | null;
  /** Name for people. */
  name: string;
  /** Who runs it. */
  executed_by: 'provider' | 'openrouter' | 'client' | (string & {});
  /** Regions in which it can run. */
  data_regions: ServerToolDataRegion[];
  /** Whether it takes a key of the account's own. */
  byok: 'required' | 'optional' | 'none' | (string & {});
  /** Mode it runs in unless the request names one; null where it has none. */
  default_mode: string | null;
  /** Who charges for it. */
  pricing_source: 'openrouter' | 'provider' | 'byok' | 'none' | (string & {});
  /** Page about its prices. */
  pricing_doc_url: string | null;
  /** Its prices; empty where they are not known. */
  pricing: ServerToolPrice[];
};

/** A model that runs the tool itself. */
export type ServerToolNativeModel = {
  /** The model. */
  slug: string;
  /** Providers at which it does, by their slugs. */
  providers: string[];
};

/** How many models run the tool themselves. */
export type ServerToolNativeSupport = {
  /** At how many endpoints. */
  endpoint_count: number;
  /** How many models. */
  model_count: number;
  /** The models; only in `tools.get`. */
  models?: ServerToolNativeModel[];
};

/** Name of a tool's calls in responses of a format. */
export type ServerToolOutputName = {
  /** Format of a request. */
  api_format: ServerToolApiFormat;
  /** `type` of the item. */
  type: string;
  /** `name` of the item, where it has one. */
  name?: string;
};

/** A price. */
export type ServerToolPrice = {
  /** Mode the price is for; null means all. */
  mode: string | null;
  /** What is counted, such as `request`. */
  unit: string;
  /** Price of a unit in USD, as a decimal string. */
  price: string;
  /** Most units of a single call. */
  max_units_per_call: number;
};

/** How much the model behind a tool thinks. */
export type ServerToolReasoning = {
  /** Share of the token limit spent on thinking: `max` and `xhigh` 95 %, `high` 80 %, `medium` 50 %, `low` 20 %, `minimal` 10 %, `none` no thinking. */
  effort?: ReasoningEffort | undefined;
  /** Limit of thinking tokens. */
  max_tokens?: number | undefined;
};

/** A server tool. */
export type ServerToolResponse = {
  /** A tool that runs at OpenRouter or at the provider, not in the application. */
  data: ServerTool;
};

/** How often server tools ran. */
export type ServerToolUseDetails = {
  /** Web searches made. */
  web_search_requests?: number | null;
  /** Calls that the model requested. */
  tool_calls_requested?: number | null;
  /** Calls that were carried out. */
  tool_calls_executed?: number | null;
};

/** One page of server tools. */
export type ServerToolsListResponse = {
  /** The tools of this page. */
  data: ServerTool[];
  /** How many tools there are on all pages, where it is known. */
  total_count?: number;
};

/** Processing class at providers that have several; it changes price and speed. */
export type ServiceTier = 'auto' | 'default' | 'flex' | 'priority' | 'scale' | 'fast' | (string & {});

/** What sessions of an app with a model cost. */
export type SessionCost = {
  /** Name of the app. */
  app_name: string;
  /** Name of the app for queries. */
  app_slug: string;
  /** Permanent name of the model. */
  model_permaslug: string;
  /** How many turns the sessions have. */
  turn_range: SessionTurnRange;
  /** Median cost of a session, in USD. */
  median_session_cost_usd: number;
};

/** One page of costs. A page with fewer rows than the limit is the last one. */
export type SessionCostsListResponse = {
  /** The rows of this page. */
  data: SessionCost[];
  /** What the rows cover. */
  meta: SessionCostsMeta;
};

/** What the rows cover. */
export type SessionCostsMeta = {
  /** When the data were last updated, as an ISO 8601 time. */
  as_of: string;
  /** How many days the sessions are from; null means that it is not known. */
  window_days: number | null;
  /** Last of these days, as `YYYY-MM-DD`, UTC; null means that it is not known. */
  window_end_date: string | null;
  /** Version of the data's format. */
  version: 'v1' | (string & {});
};

/** How many turns the sessions have. */
export type SessionTurnRange = '1-turn' | '2-9-turns' | '10-49-turns' | '50-plus-turns' | (string & {});

/** A text to speak. */
export type SpeechCreateParams = {
  /** The model, such as `author/slug`. `GET /models?output_modalities=speech` lists those that speak. */
  model: string;
  /** The text to speak. */
  input: string;
  /** Voice to use, one of `supported_voices` of the model. */
  voice?: string | undefined;
  /** Format of the audio. Default `pcm`: raw 16-bit samples without a header, whose rate and channels are in the content type. Not every model makes every format. */
  response_format?: 'mp3' | 'pcm' | 'wav' | (string & {}) | undefined;
  /** Speed of speech; 1 is normal. */
  speed?: number | undefined;
  /** A voice to imitate: a recording, and the text that is spoken in it. */
  input_references?: SpeechInputReference[] | undefined;
  /** Settings for providers. */
  provider?: ProviderOptionsHolder | undefined;
  /** Groups requests, for observability; at most 256 characters. */
  session_id?: string | undefined;
  /** Identifiers passed to the observability targets of the account. */
  trace?: TraceOptions | undefined;
  /** Stable identifier of the end user. */
  user?: string | undefined;
};

/** Part of a voice to imitate. */
export type SpeechInputReference = SpeechReferenceAudio | SpeechReferenceText;

/** A recording of the voice. */
export type SpeechReferenceAudio = {
  /** Names this kind. */
  type: 'input_audio';
  /** The recording. */
  input_audio: SpeechReferenceAudioData;
};

/** The recording. */
export type SpeechReferenceAudioData = {
  /** The audio in base64, at most 20 MiB of text. */
  data: string;
  /** Format of the audio, such as `wav`. */
  format?: string | undefined;
};

/** What is spoken in the recording. */
export type SpeechReferenceText = {
  /** Names this kind. */
  type: 'text';
  /** The text, at most 10000 characters. */
  text: string;
};

/** Ends the loop when an amount has been spent. */
export type StopAfterCost = {
  /** Names this condition. */
  type: 'max_cost';
  /** Amount in USD. */
  max_cost_in_dollars: number;
};

/** Ends the loop after a number of steps. */
export type StopAfterSteps = {
  /** Names this condition. */
  type: 'step_count_is';
  /** Number of steps. */
  step_count: number;
};

/** Ends the loop when a number of tokens has been used. */
export type StopAfterTokens = {
  /** Names this condition. */
  type: 'max_tokens_used';
  /** Number of tokens. */
  max_tokens: number;
};

/** Ends the loop when a tool has been called. */
export type StopAfterToolCall = {
  /** Names this condition. */
  type: 'has_tool_call';
  /** Name of the tool. */
  tool_name: string;
};

/** Ends the loop when a step finishes for a certain reason. */
export type StopAtFinishReason = {
  /** Names this condition. */
  type: 'finish_reason_is';
  /** The finish reason. */
  reason: string;
};

/** A condition that ends the loop of server tools. */
export type StopServerToolsCondition =
  | StopAfterSteps
  | StopAfterToolCall
  | StopAfterTokens
  | StopAfterCost
  | StopAtFinishReason;

/** Options of a streamed completion. */
export type StreamOptions = {
  /**
   * Without effect; usage is always sent.
   *
   * @deprecated
   */
  include_usage?: boolean | null | undefined;
};

/** Settings of the helper model. */
export type SubagentParameters = {
  /** Model that does the work. */
  model?: string | undefined;
  /** Name of the tool as the model sees it, 1 to 64 characters. */
  name?: string | undefined;
  /** System text for the helper. */
  instructions?: string | undefined;
  /** Most tokens of one completion. */
  max_completion_tokens?: number | undefined;
  /** Most tool calls of the helper, 1 to 25. */
  max_tool_calls?: number | undefined;
  /** Sampling temperature of the helper. */
  temperature?: number | undefined;
  /** How much the model behind a tool thinks. */
  reasoning?: ServerToolReasoning | undefined;
  /** Whether the helper may call the functions of the request. */
  inherit_functions?: boolean | undefined;
  /** Only these functions of the request are handed on. */
  inherited_function_names?: string[] | undefined;
  /** Server tools of the helper. */
  tools?: NestedServerTool[] | undefined;
};

/** Lets the model hand work to another model. */
export type SubagentServerTool = {
  /** Names this tool. */
  type: 'openrouter:subagent';
  /** Settings of the helper model. */
  parameters?: SubagentParameters | undefined;
};

/** Chooses the model of each step by rules of its own. */
export type SwitchyardRouterPlugin = {
  /** Names this plugin. */
  id: 'switchyard-router';
  /** How the model is chosen. */
  algorithm?: 'capability' | 'stage' | 'auto' | 'random' | 'composite' | 'passthrough' | (string & {}) | undefined;
};

/** A category of tasks. */
export type TaskCategory = {
  /** Name; `macro_category` of its tasks. */
  key: string;
  /** Name for people. */
  label: string;
  /** Share of requests. */
  usage_share: number;
  /** Share of tokens. */
  token_share: number;
};

/** A task and the models used for it. */
export type TaskClassification = {
  /** Name. */
  tag: string;
  /** Name for people. */
  display_name: string;
  /** The category it belongs to. */
  macro_category: string;
  /** Share of all requests. */
  usage_share: number;
  /** Share of all tokens. */
  token_share: number;
  /** Share of the requests of its category. */
  category_usage_share: number;
  /** Share of the tokens of its category. */
  category_token_share: number;
  /** The models most used for it. */
  models: TaskClassificationModel[];
};

/** A model used for a task. */
export type TaskClassificationModel = {
  /** The model. */
  id: string;
  /** Share of the task's requests. */
  tag_usage_share: number;
  /** Share of the task's tokens. */
  tag_token_share: number;
};

/** Shares of tasks in all requests. Shares are from 0 to 1. */
export type TaskClassifications = {
  /** When the data were last updated, as an ISO 8601 time. */
  as_of: string;
  /** How many days they cover. */
  window_days: number;
  /** The categories, largest first. */
  macro_categories: TaskCategory[];
  /** The tasks, largest first. */
  classifications: TaskClassification[];
};

/** Shares of tasks in all requests. */
export type TaskClassificationsResponse = {
  /** Shares of tasks in all requests. */
  data: TaskClassifications;
};

/** A token of the workload, and the policy to exchange it under. The request body is a form. */
export type TokenExchangeParams = {
  /** The kind of grant; a constant. */
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange';
  /** The kind of token that is sent; a constant. */
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt';
  /** JWT of your identity provider, signed with ES256 or RS256, with `iss`, `sub`, `aud` and `exp`; at most 16 KB. */
  subject_token: string;
  /** The policy, by its identifier from the settings. */
  federation_policy_id: string;
  /** The kind of token to return; a constant. */
  requested_token_type?: 'urn:ietf:params:oauth:token-type:access_token' | undefined;
  /** What the token may do; a constant. */
  scope?: 'inference' | undefined;
};

/** A short-lived access token. Send it in place of an API key. */
export type TokenExchangeResponse = {
  /** The token. */
  access_token: string;
  /** How long it works, in seconds; at most 900, and no longer than the token it was exchanged for. */
  expires_in: number;
  /** The kind of token; a constant. */
  issued_token_type: 'urn:ietf:params:oauth:token-type:access_token';
  /** How it is sent; a constant. */
  token_type: 'Bearer';
  /** What it may do. */
  scope: string;
};

/** A token and how likely it was. */
export type TokenLogprob = {
  /** The token as text. */
  token: string;
  /** Natural logarithm of its probability. */
  logprob: number;
  /** Its bytes in UTF-8; a character can span tokens. */
  bytes?: number[] | null | undefined;
  /** The likeliest tokens at this place. */
  top_logprobs?: TopLogprob[] | undefined;
};

/** Which values of `tool_choice` the endpoint follows. */
export type ToolChoiceSupport = {
  /** Whether it follows `auto`. */
  auto: boolean;
  /** Whether it follows the choice of one function. */
  function: boolean;
  /** Whether it follows `none`. */
  none: boolean;
  /** Whether it follows `required`. */
  required: boolean;
};

/** A likely token at some place. */
export type TopLogprob = {
  /** The token as text. */
  token: string;
  /** Natural logarithm of its probability. */
  logprob: number;
  /** Its bytes in UTF-8. */
  bytes?: number[] | null | undefined;
};

/** Limits of the provider that is tried first. */
export type TopProvider = {
  /** Largest context there, in tokens. */
  context_length?: number | null;
  /** Longest response there, in tokens. */
  max_completion_tokens?: number | null;
  /** Whether input is checked by a moderation model first. */
  is_moderated: boolean;
};

/** Identifiers passed to the observability targets of the account. Any further member is passed along. */
export type TraceOptions = {
  /** Trace this request belongs to. */
  trace_id?: string | undefined;
  /** Name of the trace. */
  trace_name?: string | undefined;
  /** Name of the span around this request. */
  span_name?: string | undefined;
  /** Name of this generation. */
  generation_name?: string | undefined;
  /** Span of yours that this request hangs under. */
  parent_span_id?: string | undefined;
  [key: string]: unknown;
};

/** What was said. */
export type Transcription = {
  /** The whole text. */
  text: string;
  /** What was done, such as `transcribe`. */
  task?: string;
  /** Language of the speech. */
  language?: string;
  /** Length of the audio, in seconds. */
  duration?: number;
  /** How certain the model is, 0 to 1. */
  confidence?: number;
  /** Sections of the text. */
  segments?: TranscriptionSegment[];
  /** The words. */
  words?: TranscriptionWord[];
  /** What the request used and cost. */
  usage?: TranscriptionUsage;
};

/** The audio. */
export type TranscriptionAudio = {
  /** The audio in base64, or an HTTP URL. */
  data: string;
  /** Format of the audio, such as `wav`, `mp3` or `m4a`. */
  format: string;
};

/** Audio to transcribe, within the JSON body. */
export type TranscriptionCreateParams = {
  /** The model, such as `author/slug`. `GET /models?output_modalities=transcription` lists those that transcribe. */
  model: string;
  /** The audio. */
  input_audio: TranscriptionAudio;
  /** Language of the speech as an ISO 639-1 code, such as `en`. Detected without it. */
  language?: string | undefined;
  /** How much is returned: the text alone, or segments and words too. Default `json`. */
  response_format?: 'json' | 'verbose_json' | (string & {}) | undefined;
  /** Sampling temperature. */
  temperature?: number | undefined;
  /** Which timestamps to return. Needs `response_format: verbose_json`. */
  timestamp_granularities?: ('word' | 'segment' | (string & {}))[] | undefined;
  /** Settings for providers. */
  provider?: ProviderOptionsHolder | undefined;
  /** Groups requests, for observability; at most 256 characters. */
  session_id?: string | undefined;
  /** Identifiers passed to the observability targets of the account. */
  trace?: TraceOptions | undefined;
  /** Stable identifier of the end user. */
  user?: string | undefined;
};

/** A section of the text. */
export type TranscriptionSegment = {
  /** Number of the segment, from 0. */
  id: number;
  /** Start, in seconds. */
  start: number;
  /** End, in seconds. */
  end: number;
  /** The text. */
  text: string;
  /** Position in the audio the model read from. */
  seek?: number;
  /** Tokens of the text. */
  tokens?: number[];
  /** Sampling temperature that was used. */
  temperature?: number;
  /** Average log probability of the tokens. */
  avg_logprob?: number;
  /** How well the text compresses; high values hint at repetition. */
  compression_ratio?: number;
  /** Probability that the segment contains no speech, 0 to 1. */
  no_speech_prob?: number;
  /** Who speaks, from 0. */
  speaker?: number;
};

/** Audio to transcribe, as a file of a multipart body. */
export type TranscriptionUploadParams = {
  /** The audio, at most 25 MB. */
  file: Blob;
  /** The model, such as `author/slug`. `GET /models?output_modalities=transcription` lists those that transcribe. */
  model: string;
  /** Language of the speech as an ISO 639-1 code, such as `en`. Detected without it. */
  language?: string | undefined;
  /** How much is returned: the text alone, or segments and words too. Default `json`. */
  response_format?: 'json' | 'verbose_json' | (string & {}) | undefined;
  /** Sampling temperature. */
  temperature?: number | undefined;
  /** Which timestamps to return. Needs `response_format: verbose_json`. */
  'timestamp_granularities[]'?: ('word' | 'segment' | (string & {}))[] | undefined;
};

/** What the request used and cost. */
export type TranscriptionUsage = {
  /** Length of the audio that is billed, in seconds. */
  seconds?: number;
  /** Tokens of the audio. */
  input_tokens?: number;
  /** Tokens of the text. */
  output_tokens?: number;
  /** Tokens in total. */
  total_tokens?: number;
  /** Charged to the account, in USD. */
  cost?: number;
};

/** A word. */
export type TranscriptionWord = {
  /** The word. */
  word: string;
  /** Start, in seconds. */
  start: number;
  /** End, in seconds. */
  end: number;
  /** How certain the model is, 0 to 1. */
  confidence?: number;
  /** Who speaks, from 0. */
  speaker?: number;
};

/** A web page, and where the text refers to it. */
export type UrlCitation = {
  /** Address of the page. */
  url: string;
  /** Title of the page. */
  title?: string | null | undefined;
  /** Excerpt of the page. */
  content?: string | null | undefined;
  /** First character of the text it belongs to. */
  start_index?: number | null | undefined;
  /** Character after the text it belongs to. */
  end_index?: number | null | undefined;
};

/** A web page the text refers to. */
export type UrlCitationAnnotation = {
  /** Names this kind. */
  type: 'url_citation';
  /** A web page, and where the text refers to it. */
  url_citation: UrlCitation;
};

/** What a request used and cost. Counts are those of the model's own tokenizer. */
export type Usage = {
  /** Tokens of the input. */
  prompt_tokens: number;
  /** Tokens of the output, thinking included. */
  completion_tokens: number;
  /** Tokens of input and output. */
  total_tokens: number;
  /** What the input tokens were. */
  prompt_tokens_details?: PromptTokensDetails | null;
  /** What the output tokens were. */
  completion_tokens_details?: CompletionTokensDetails | null;
  /** Charged to the account, in USD. 0 for free models and completions from the response cache. */
  cost?: number | null;
  /** Whether the caller's own provider key was used. */
  is_byok?: boolean;
  /** What the provider charged. */
  cost_details?: CostDetails | null;
  /** Calls of server tools. */
  server_tool_use_details?: ServerToolUseDetails | null;
  /** Calls of server tools, under an older name. */
  server_tool_use?: ServerToolUseDetails | null;
};

/** Further properties of usage besides the common counts. */
export type UsageExtras = {
  /** Tokens written to the prompt cache, by lifetime. */
  cache_creation?: MessageCacheCreation | null;
  /** Usage of each pass, where one request takes several passes of the model. */
  iterations?: MessageUsageIteration[] | null;
  /** Processing class that served the request. */
  service_tier?: string | null;
  /** Speed mode that served the request. */
  speed?: MessageSpeed | null;
};

/** Former switch for usage accounting. */
export type UsageOptions = {
  /**
   * Without effect; usage is always sent.
   *
   * @deprecated
   */
  include?: boolean | undefined;
};

/** Rough place of the end user, for results that depend on it. */
export type UserLocation = {
  /** The place is approximate. */
  type?: 'approximate' | undefined;
  /** City, as free text. */
  city?: string | null | undefined;
  /** Region or state, as free text. */
  region?: string | null | undefined;
  /** Country as a two-letter ISO 3166-1 code. */
  country?: string | null | undefined;
  /** IANA time zone, such as `Europe/Berlin`. */
  timezone?: string | null | undefined;
};

/** A secret an intern can use, and its source. */
export type VaultEffectiveSecret = {
  /** Name of the secret. */
  name: string;
  /** Where the secret comes from: the intern's own vault, the vault attached to it, or the workspace. */
  scope: VaultSecretScope;
  /** Hosts the secret may be sent to; null for secrets that were stored before hosts were required. */
  hosts: string[] | null;
  /** Tells whether two values are equal without showing them; null for secrets that were stored before there were fingerprints. */
  fingerprint: string | null;
  /** When the value was stored, as an ISO 8601 time. */
  created_at: string;
};

/** One page of the secrets an intern can use, without their values. */
export type VaultEffectiveSecretsListResponse = {
  /** The secrets of this page. */
  data: VaultEffectiveSecret[];
  /** Whether there are more behind this page. */
  has_more: boolean;
};

/** A secret, without its value. */
export type VaultSecret = {
  /** Name of the secret, unique in its vault. */
  name: string;
  /** Hosts the secret may be sent to; null for secrets that were stored before hosts were required. */
  hosts: string[] | null;
  /** Tells whether two values are equal without showing them; null for secrets that were stored before there were fingerprints. */
  fingerprint: string | null;
  /** When the value was stored, as an ISO 8601 time. */
  created_at: string;
};

/** Which secrets of the workspace to copy to the intern. */
export type VaultSecretCopyParams = {
  /** Names of the secrets, 1 to 100. */
  names: string[];
};

/** The copied secrets, without their values. */
export type VaultSecretCopyResponse = {
  /** The copies, as the intern has them now. */
  data: VaultSecret[];
};

/** A secret, without its value. */
export type VaultSecretResponse = {
  /** A secret, without its value. */
  data: VaultSecret;
};

/** Where the secret comes from: the intern's own vault, the vault attached to it, or the workspace. */
export type VaultSecretScope = 'intern' | 'attached' | 'workspace' | (string & {});

/** The value of the secret and the hosts it may be sent to. Both replace what was stored under the name. */
export type VaultSecretSetParams = {
  /** Hosts the secret may be sent to, 1 to 100, such as `api.github.com`. */
  hosts: string[];
  /** The secret itself, 1 to 65,536 characters. It is never returned. */
  value: string;
};

/** One page of secrets, without their values. */
export type VaultSecretsListResponse = {
  /** The secrets of this page. */
  data: VaultSecret[];
  /** Whether there are more behind this page. */
  has_more: boolean;
};

/** A job that makes a video. */
export type Video = {
  /** Identifier of the job. */
  id: string;
  /** State of a job. */
  status: VideoStatus;
  /** Where the state of the job is: a URL, or a path of the same origin. */
  polling_url: string;
  /** Identifier of the generation, for `GET /generation`. */
  generation_id?: string;
  /** Where the videos are. Despite the name, a URL of OpenRouter's own origin needs the key; never send the key to another origin. */
  unsigned_urls?: string[];
  /** What the job cost. */
  usage?: VideoUsage;
  /** Why the job failed. */
  error?: string;
};

/** A video job was cancelled. */
export type VideoCancelledEvent = {
  /** Names this event. */
  type: 'video.generation.cancelled';
  /** When it happened, as an ISO 8601 timestamp. */
  created_at: WebhookTime;
  /** The job. */
  data: VideoCancelledEventData;
};

/** The job. */
export type VideoCancelledEventData = {
  /** Identifier of the job. */
  id: string;
  /** State of the job. */
  status: 'cancelled';
  /** Identifier of the generation, for `GET /generation`. */
  generation_id?: string | null;
  /** The requested model. */
  model?: string | null;
  /** Where the videos are. Despite the name, a URL of OpenRouter's own origin needs the key; never send the key to another origin. */
  unsigned_urls?: string[] | null;
  /** What the job cost. */
  usage?: VideoUsage | null;
  /** Why the job failed. */
  error?: string | null;
};

/** A video is ready. */
export type VideoCompletedEvent = {
  /** Names this event. */
  type: 'video.generation.completed';
  /** When it happened, as an ISO 8601 timestamp. */
  created_at: WebhookTime;
  /** The job. */
  data: VideoCompletedEventData;
};

/** The job. */
export type VideoCompletedEventData = {
  /** Identifier of the job. */
  id: string;
  /** State of the job. */
  status: 'completed';
  /** Identifier of the generation, for `GET /generation`. */
  generation_id?: string | null;
  /** The requested model. */
  model?: string | null;
  /** Where the videos are. Despite the name, a URL of OpenRouter's own origin needs the key; never send the key to another origin. */
  unsigned_urls?: string[] | null;
  /** What the job cost. */
  usage?: VideoUsage | null;
  /** Why the job failed. */
  error?: string | null;
};

/** What the video shows, and how it is made. Which values a model takes is listed by `GET /videos/models`. */
export type VideoCreateParams = {
  /** The model, such as `author/slug`. */
  model: string;
  /** What the video shows. May be left out by models that work from images or videos alone. */
  prompt?: string | undefined;
  /** Length in seconds. */
  duration?: number | undefined;
  /** Size class. */
  resolution?: '480p' | '720p' | '768p' | '1080p' | '1K' | '2K' | '4K' | (string & {}) | undefined;
  /** Width to height. */
  aspect_ratio?: '16:9' | '9:16' | '1:1' | '4:3' | '3:4' | '3:2' | '2:3' | '21:9' | '9:21' | (string & {}) | undefined;
  /** Exact size in pixels, such as `1280x720`, instead of `resolution` and `aspect_ratio`. */
  size?: string | undefined;
  /** Images the video starts or ends with. */
  frame_images?: VideoFrameImage[] | undefined;
  /** Images, audio and videos to follow, such as people or a style. */
  input_references?: VideoInputReference[] | undefined;
  /** Job whose video is continued. */
  previous_job_id?: string | undefined;
  /** Whether the video has sound. The default depends on the model. */
  generate_audio?: boolean | undefined;
  /** Makes videos repeatable, as far as the model can. */
  seed?: number | undefined;
  /** How freely an upscaler invents details. */
  creativity?: number | undefined;
  /** By which factor an upscaler enlarges the video. */
  upscale_factor?: number | undefined;
  /** URL that receives a webhook when the job ends. Default: the one of the workspace. */
  callback_url?: string | undefined;
  /** Settings for providers. */
  provider?: ProviderOptionsHolder | undefined;
  /** Groups requests, for observability; at most 256 characters. */
  session_id?: string | undefined;
  /** Identifiers passed to the observability targets of the account. */
  trace?: TraceOptions | undefined;
  /** Stable identifier of the end user. */
  user?: string | undefined;
};

/** A video job did not finish in time. */
export type VideoExpiredEvent = {
  /** Names this event. */
  type: 'video.generation.expired';
  /** When it happened, as an ISO 8601 timestamp. */
  created_at: WebhookTime;
  /** The job. */
  data: VideoExpiredEventData;
};

/** The job. */
export type VideoExpiredEventData = {
  /** Identifier of the job. */
  id: string;
  /** State of the job. */
  status: 'expired';
  /** Identifier of the generation, for `GET /generation`. */
  generation_id?: string | null;
  /** The requested model. */
  model?: string | null;
  /** Where the videos are. Despite the name, a URL of OpenRouter's own origin needs the key; never send the key to another origin. */
  unsigned_urls?: string[] | null;
  /** What the job cost. */
  usage?: VideoUsage | null;
  /** Why the job failed. */
  error?: string | null;
};

/** A video could not be made; `data.error` has the reason. */
export type VideoFailedEvent = {
  /** Names this event. */
  type: 'video.generation.failed';
  /** When it happened, as an ISO 8601 timestamp. */
  created_at: WebhookTime;
  /** The job. */
  data: VideoFailedEventData;
};

/** The job. */
export type VideoFailedEventData = {
  /** Identifier of the job. */
  id: string;
  /** State of the job. */
  status: 'failed';
  /** Identifier of the generation, for `GET /generation`. */
  generation_id?: string | null;
  /** The requested model. */
  model?: string | null;
  /** Where the videos are. Despite the name, a URL of OpenRouter's own origin needs the key; never send the key to another origin. */
  unsigned_urls?: string[] | null;
  /** What the job cost. */
  usage?: VideoUsage | null;
  /** Why the job failed. */
  error?: string | null;
};

/** An image the video starts or ends with. */
export type VideoFrameImage = {
  /** Names this kind. */
  type: 'image_url';
  /** Where something is. */
  image_url: MediaUrl;
  /** Whether it is the first or the last frame. */
  frame_type: 'first_frame' | 'last_frame' | (string & {});
};

/** Something the video follows. */
export type VideoInputReference = ImageReference | AudioReference | VideoReference;

/** A model that makes videos. Null means that a parameter is not supported. */
export type VideoModel = {
  /** The model, such as `author/slug`. */
  id: string;
  /** Slug that never changes. */
  canonical_slug: string;
  /** Name for people. */
  name: string;
  /** When the model was added, in seconds since 1970-01-01 UTC. */
  created: number;
  /** What the model is good at. */
  description?: string;
  /** Name of the model on Hugging Face. */
  hugging_face_id?: string | null;
  /** Values of `resolution`. */
  supported_resolutions: ('480p' | '720p' | '768p' | '1080p' | '1K' | '2K' | '4K' | (string & {}))[] | null;
  /** Values of `aspect_ratio`. */
  supported_aspect_ratios:
    | ('16:9' | '9:16' | '1:1' | '4:3' | '3:4' | '3:2' | '2:3' | '21:9' | '9:21' | (string & {}))[]
    | null;
  /** Values of `size`, such as `1280x720`. */
  supported_sizes: string[] | null;
  /** Values of `duration`, in seconds. */
  supported_durations: number[] | null;
  /** Values of `frame_type` in `frame_images`. */
  supported_frame_images: ('first_frame' | 'last_frame' | (string & {}))[] | null;
  /** Range of `upscale_factor`. */
  upscale_factor: VideoUpscaleRange | null;
  /** Values of `creativity`. */
  creativity: number[] | null;
  /** Whether the model can make sound. */
  generate_audio: boolean | null;
  /** Whether the model takes `seed`. */
  seed: boolean | null;
  /** Names allowed in `provider.options`. */
  allowed_passthrough_parameters: string[];
  /** Prices in USD as decimal text, by purpose. */
  pricing_skus?: {
    [key: string]: string;
  } | null;
};

/** Models that make videos. */
export type VideoModelsListResponse = {
  /** The models. */
  data: VideoModel[];
};

/** A video. */
export type VideoReference = {
  /** Names this kind. */
  type: 'video_url';
  /** Where something is. */
  video_url: MediaUrl;
};

/** State of a job. It has ended with `completed`, `failed`, `cancelled` and `expired`; any other state means that it is running. */
export type VideoStatus = 'pending' | 'in_progress' | 'completed' | 'failed' | 'cancelled' | 'expired' | (string & {});

/** Range of a factor. */
export type VideoUpscaleRange = {
  /** Lowest factor. */
  min?: number | null;
  /** Highest factor. */
  max?: number | null;
};

/** Where a video is. */
export type VideoUrl = {
  /** A data URL, or an address the provider can read. */
  url: string;
  /** How the video is processed. */
  processing?: 'agentic' | 'static' | (string & {}) | undefined;
};

/** What the job cost. */
export type VideoUsage = {
  /** Charged to the account, in USD. */
  cost?: number | null;
  /** Whether the caller's own provider key was used. */
  is_byok?: boolean;
};

/** Settings of page reading. */
export type WebFetchParameters = {
  /** Who fetches. `native` is the provider's own fetching. */
  engine?: 'auto' | 'native' | 'openrouter' | 'exa' | 'parallel' | 'firecrawl' | (string & {}) | undefined;
  /** Most pages of the request. */
  max_uses?: number | undefined;
  /** Most tokens kept of each page. */
  max_content_tokens?: number | undefined;
  /** Only these domains are fetched. */
  allowed_domains?: string[] | undefined;
  /** These domains are not fetched. */
  blocked_domains?: string[] | undefined;
};

/** Reads the web pages a prompt names. */
export type WebFetchPlugin = {
  /** Names this plugin. */
  id: 'web-fetch';
  /** False switches off a plugin that the account enables by default. */
  enabled?: boolean | undefined;
  /** Most pages. */
  max_uses?: number | undefined;
  /** Most tokens kept of each page. */
  max_content_tokens?: number | undefined;
  /** Only these domains are fetched. */
  allowed_domains?: string[] | undefined;
  /** These domains are not fetched. */
  blocked_domains?: string[] | undefined;
};

/** Lets the model read web pages. */
export type WebFetchServerTool = {
  /** Names this tool. */
  type: 'openrouter:web_fetch';
  /** Settings of page reading. */
  parameters?: WebFetchParameters | undefined;
};

/** Adds web search results to the prompt. The tool `openrouter:web_search` has taken its place. */
export type WebPlugin = {
  /** Names this plugin. */
  id: 'web';
  /** False switches off a plugin that the account enables by default. */
  enabled?: boolean | undefined;
  /** Who searches. `native` is the provider's own search. */
  engine?: 'native' | 'exa' | 'firecrawl' | 'parallel' | 'perplexity' | (string & {}) | undefined;
  /** Depth of the search; which values exist depends on the engine. */
  mode?: SearchMode | undefined;
  /** Most results; 5 if left out. */
  max_results?: number | undefined;
  /** Most searches. */
  max_uses?: number | undefined;
  /** Text put before the results. */
  search_prompt?: string | undefined;
  /** Only these domains are searched. */
  include_domains?: string[] | undefined;
  /** These domains are left out. */
  exclude_domains?: string[] | undefined;
  /** Rough place of the end user. */
  user_location?: UserLocation | null | undefined;
  /** Settings of a search on X, where the search engine has one. */
  x_search?: XSearchOptions | undefined;
};

/** Who searches. `native` is the provider's own search. */
export type WebSearchEngine = 'auto' | 'native' | 'exa' | 'firecrawl' | 'parallel' | 'perplexity' | (string & {});

/** Settings of models that search the web by themselves. */
export type WebSearchOptions = {
  /** How much of the search results the model gets to read. */
  search_context_size?: SearchContextSize | undefined;
  /** Rough place of the end user, in the provider's notation. */
  user_location?: {
    [key: string]: unknown;
  } | null | undefined;
};

/** Settings of a web search. */
export type WebSearchParameters = {
  /** Who searches. */
  engine?: WebSearchEngine | undefined;
  /** Depth of the search; which values exist depends on the engine. */
  mode?: SearchMode | undefined;
  /** Most results of one search. */
  max_results?: number | undefined;
  /** Most results of all searches of the request. */
  max_total_results?: number | undefined;
  /** Most searches of the request. */
  max_uses?: number | undefined;
  /** Most characters kept of each result. */
  max_characters?: number | undefined;
  /** How much of the search results the model gets to read. */
  search_context_size?: SearchContextSize | undefined;
  /** Only these domains are searched. */
  allowed_domains?: string[] | undefined;
  /** These domains are left out. */
  excluded_domains?: string[] | undefined;
  /** Rough place of the end user, for results that depend on it. */
  user_location?: UserLocation | undefined;
  /** Settings of a search on X, where the search engine has one. */
  x_search?: XSearchOptions | undefined;
};

/** Lets the model search the web. */
export type WebSearchServerTool = {
  /** Names this tool. */
  type: 'openrouter:web_search';
  /** Settings of a web search. */
  parameters?: WebSearchParameters | undefined;
};

/** Web search under OpenAI's names, with the settings beside `type`. */
export type WebSearchShorthandTool = {
  /** Any of these names means the same. */
  type: 'web_search' | 'web_search_preview' | 'web_search_preview_2025_03_11' | 'web_search_2025_08_26';
  /** Who searches. */
  engine?: WebSearchEngine | undefined;
  /** Depth of the search; which values exist depends on the engine. */
  mode?: SearchMode | undefined;
  /** Most results of one search. */
  max_results?: number | undefined;
  /** Most results of all searches of the request. */
  max_total_results?: number | undefined;
  /** Most searches of the request. */
  max_uses?: number | undefined;
  /** Most characters kept of each result. */
  max_characters?: number | undefined;
  /** How much of the search results the model gets to read. */
  search_context_size?: SearchContextSize | undefined;
  /** Only these domains are searched. */
  allowed_domains?: string[] | undefined;
  /** These domains are left out. */
  excluded_domains?: string[] | undefined;
  /** Rough place of the end user, for results that depend on it. */
  user_location?: UserLocation | undefined;
  /** Settings of a web search. */
  parameters?: WebSearchParameters | undefined;
  /** Settings of a search on X, where the search engine has one. */
  x_search?: XSearchOptions | undefined;
};

/** When it happened, as an ISO 8601 timestamp. */
export type WebhookTime = string;

/** A workspace: API keys, budgets, guardrails and settings of one team or one environment. */
export type Workspace = {
  /** Identifier. */
  id: string;
  /** Name for people. */
  name: string;
  /** Name for URLs: lower-case letters, digits and single hyphens. */
  slug: string;
  /** What the workspace is for. */
  description: string | null;
  /** Guardrail that applies to every request in the workspace. */
  default_guardrail_id: string;
  /** Model for text requests that name none; null means the account's default. */
  default_text_model: string | null;
  /** Model for image requests that name none; null means the account's default. */
  default_image_model: string | null;
  /** Order in which providers are tried unless the request sets one: `price`, `throughput`, `latency` or `exacto`. Null means balanced by price and uptime. */
  default_provider_sort: string | null;
  /** Whether prompts and completions are stored privately, for the workspace's own use. */
  is_observability_io_logging_enabled: boolean;
  /** Share of requests whose prompts and completions are stored, from 0.0001 to 1. */
  io_logging_sampling_rate: number;
  /** Only requests with these keys are stored; null means all keys. */
  io_logging_api_key_ids: number[] | null;
  /** Whether traces are sent to the observability destinations. */
  is_observability_broadcast_enabled: boolean;
  /** Whether OpenRouter may use prompts and completions, in exchange for a discount. */
  is_data_discount_logging_enabled: boolean;
  /** Whether spending with the account's own provider keys counts towards the budgets. */
  include_byok_in_budgets?: boolean;
  /** Server tools that requests in the workspace cannot use, such as `openrouter:web_search`; null means that all are allowed. */
  disabled_server_tools?: string[] | null;
  /** When the workspace was created, as an ISO 8601 time. */
  created_at: string;
  /** When the workspace was last changed, as an ISO 8601 time; null means never. */
  updated_at: string | null;
  /** User who created the workspace. */
  created_by: string | null;
};

/** The most a workspace may spend in an interval. Requests beyond it are refused until the interval ends. */
export type WorkspaceBudget = {
  /** Identifier. */
  id: string;
  /** Workspace the budget belongs to. */
  workspace_id: string;
  /** Most that may be spent in one interval, in USD. */
  limit_usd: number;
  /** How often the budget starts again; null means never, which the path calls `lifetime`. */
  reset_interval: 'daily' | 'weekly' | 'monthly' | (string & {}) | null;
  /** When the budget was created, as an ISO 8601 time. */
  created_at: string;
  /** When the budget was last changed, as an ISO 8601 time. */
  updated_at: string;
};

/** The workspace has no budget for the interval now. */
export type WorkspaceBudgetDeleteResponse = {
  /** Always true, even if there was no such budget. */
  deleted: true;
};

/** How often a budget starts again, at 00:00 UTC; weeks begin on Monday, months on the first. `lifetime` never starts again. */
export type WorkspaceBudgetInterval = 'daily' | 'weekly' | 'monthly' | 'lifetime';

/** A budget. */
export type WorkspaceBudgetResponse = {
  /** The most a workspace may spend in an interval. */
  data: WorkspaceBudget;
  /** Whether spending with the account's own provider keys counts towards the budgets of the workspace. */
  include_byok_in_budgets?: boolean;
};

/** The budget of an interval. */
export type WorkspaceBudgetSetParams = {
  /** Most that may be spent in one interval, in USD; more than 0. */
  limit_usd: number;
  /** Whether spending with the account's own provider keys counts. Applies to all budgets of the workspace; absent keeps it as it is. */
  include_byok_in_budgets?: boolean | undefined;
};

/** The budgets of a workspace, at most one for each interval. */
export type WorkspaceBudgetsListResponse = {
  /** The budgets. */
  data: WorkspaceBudget[];
  /** Whether spending with the account's own provider keys counts towards all of them. */
  include_byok_in_budgets?: boolean;
};

/** The workspace to create. */
export type WorkspaceCreateParams = {
  /** Name for people, at most 100 characters. */
  name: string;
  /** Name for URLs; unique in the account. */
  slug: WorkspaceSlug;
  /** What the workspace is for, at most 500 characters. */
  description?: string | null | undefined;
  /** Model for text requests that name none. */
  default_text_model?: string | null | undefined;
  /** Model for image requests that name none. */
  default_image_model?: string | null | undefined;
  /** Order in which providers are tried unless the request sets one: `price`, `throughput`, `latency` or `exacto`. */
  default_provider_sort?: string | null | undefined;
  /** Whether prompts and completions are stored privately, for the workspace's own use. */
  is_observability_io_logging_enabled?: boolean | undefined;
  /** Share of requests whose prompts and completions are stored, from 0.0001 to 1. */
  io_logging_sampling_rate?: number | undefined;
  /** Store only requests with these keys; null or absent means all keys. */
  io_logging_api_key_ids?: number[] | null | undefined;
  /** Whether traces are sent to the observability destinations. */
  is_observability_broadcast_enabled?: boolean | undefined;
  /** Whether OpenRouter may use prompts and completions, in exchange for a discount. */
  is_data_discount_logging_enabled?: boolean | undefined;
  /** Server tools that requests in the workspace cannot use; null or absent allows all. */
  disabled_server_tools?: WorkspaceServerTool[] | null | undefined;
};

/** The workspace is gone. */
export type WorkspaceDeleteResponse = {
  /** Always true. */
  deleted: true;
};

/** A user who belongs to a workspace. */
export type WorkspaceMember = {
  /** Identifier of the membership. */
  id: string;
  /** The user. */
  user_id: string;
  /** The workspace. */
  workspace_id: string;
  /** What the user may do in the workspace. */
  role: 'admin' | 'member' | (string & {});
  /** When the user was added, as an ISO 8601 time. */
  created_at: string;
};

/** Users to add. */
export type WorkspaceMembersAddParams = {
  /** Members of the organization, 1 to 100. */
  user_ids: string[];
};

/** Who was added. */
export type WorkspaceMembersAddResponse = {
  /** The new memberships. */
  data: WorkspaceMember[];
  /** How many were added. Users who were members already do not count. */
  added_count: number;
};

/** One page of members. */
export type WorkspaceMembersListResponse = {
  /** The members of this page. */
  data: WorkspaceMember[];
  /** How many members there are on all pages. */
  total_count: number;
};

/** Users to remove. */
export type WorkspaceMembersRemoveParams = {
  /** Members of the workspace, 1 to 100. */
  user_ids: string[];
};

/** How many were removed. */
export type WorkspaceMembersRemoveResponse = {
  /** How many memberships ended. Users who were not members do not count. */
  removed_count: number;
};

/** A workspace. */
export type WorkspaceResponse = {
  /** A workspace: API keys, budgets, guardrails and settings of one team or one environment. */
  data: Workspace;
};

/** A server tool that a workspace can switch off. */
export type WorkspaceServerTool =
  | 'openrouter:advisor'
  | 'openrouter:apply_patch'
  | 'openrouter:bash'
  | 'openrouter:datetime'
  | 'openrouter:fusion'
  | 'openrouter:image_generation'
  | 'openrouter:experimental__search_models'
  | 'openrouter:shell'
  | 'openrouter:subagent'
  | 'openrouter:tool_search'
  | 'openrouter:web_fetch'
  | 'openrouter:web_search'
  | (string & {});

/** Name for URLs, at most 50 characters: lower-case letters and digits, in groups separated by single hyphens. */
export type WorkspaceSlug = string;

/** What to change. Absent properties keep their value; null clears one that may be null. Lists are replaced as a whole. */
export type WorkspaceUpdateParams = {
  /** New name, at most 100 characters. */
  name?: string | undefined;
  /** New name for URLs. URLs with the former one stop working. */
  slug?: WorkspaceSlug | undefined;
  /** What the workspace is for, at most 500 characters. */
  description?: string | null | undefined;
  /** Model for text requests that name none. */
  default_text_model?: string | null | undefined;
  /** Model for image requests that name none. */
  default_image_model?: string | null | undefined;
  /** Order in which providers are tried unless the request sets one: `price`, `throughput`, `latency` or `exacto`. */
  default_provider_sort?: string | null | undefined;
  /** Whether prompts and completions are stored privately, for the workspace's own use. */
  is_observability_io_logging_enabled?: boolean | undefined;
  /** Share of requests whose prompts and completions are stored, from 0.0001 to 1. */
  io_logging_sampling_rate?: number | undefined;
  /** Store only requests with these keys; null means all keys. */
  io_logging_api_key_ids?: number[] | null | undefined;
  /** Whether traces are sent to the observability destinations. */
  is_observability_broadcast_enabled?: boolean | undefined;
  /** Whether OpenRouter may use prompts and completions, in exchange for a discount. */
  is_data_discount_logging_enabled?: boolean | undefined;
  /** Server tools that requests in the workspace cannot use; null allows all. */
  disabled_server_tools?: WorkspaceServerTool[] | null | undefined;
};

/** One page of workspaces. */
export type WorkspacesListResponse = {
  /** The workspaces of this page. */
  data: Workspace[];
  /** How many workspaces there are on all pages. */
  total_count: number;
};

/** Settings of a search on X, where the search engine has one. */
export type XSearchOptions = {
  /** Only posts of these accounts. */
  allowed_x_handles?: string[] | undefined;
  /** No posts of these accounts. */
  excluded_x_handles?: string[] | undefined;
  /** Only posts from this date on, such as `2026-11-01`. */
  from_date?: string | undefined;
  /** Only posts until this date, such as `2026-11-30`. */
  to_date?: string | undefined;
  /** Whether the images of posts are read. */
  enable_image_understanding?: boolean | undefined;
  /** Whether the videos of posts are read. */
  enable_video_understanding?: boolean | undefined;
};

export type ChatCompletionsCreateHeaders = {
  /** `enabled` asks for `openrouter_metadata` in the response. Any other value means `disabled`, the default. */
  'X-OpenRouter-Metadata'?: 'enabled' | 'disabled' | (string & {}) | undefined;
  /** `true` answers an identical request from the response cache and stores new answers in it. */
  'X-OpenRouter-Cache'?: 'true' | 'false' | (string & {}) | undefined;
  /** Seconds a stored response lives, 1 to 86400 (others are moved into this range). Default 300. */
  'X-OpenRouter-Cache-TTL'?: number | undefined;
  /** `true` forgets the stored response and makes a new one. */
  'X-OpenRouter-Cache-Clear'?: 'true' | 'false' | (string & {}) | undefined;
  /** The same as `session_id` of the body, which wins; at most 256 characters. */
  'x-session-id'?: string | undefined;
  /** Trial features of Anthropic models, separated by commas. */
  'x-anthropic-beta'?: string | undefined;
};

export type CompletionsCreateHeaders = {
  /** `enabled` asks for `openrouter_metadata` in the response. Any other value means `disabled`, the default. */
  'X-OpenRouter-Metadata'?: 'enabled' | 'disabled' | (string & {}) | undefined;
  /** `true` answers an identical request from the response cache and stores new answers in it. */
  'X-OpenRouter-Cache'?: 'true' | 'false' | (string & {}) | undefined;
  /** Seconds a stored response lives, 1 to 86400 (others are moved into this range). Default 300. */
  'X-OpenRouter-Cache-TTL'?: number | undefined;
  /** `true` forgets the stored response and makes a new one. */
  'X-OpenRouter-Cache-Clear'?: 'true' | 'false' | (string & {}) | undefined;
  /** The same as `session_id` of the body, which wins; at most 256 characters. */
  'x-session-id'?: string | undefined;
  /** Trial features of Anthropic models, separated by commas. */
  'x-anthropic-beta'?: string | undefined;
};

export type ResponsesCreateHeaders = {
  /** `enabled` asks for `openrouter_metadata` in the response. Any other value means `disabled`, the default. */
  'X-OpenRouter-Metadata'?: 'enabled' | 'disabled' | (string & {}) | undefined;
  /** `true` answers an identical request from the response cache and stores new answers in it. */
  'X-OpenRouter-Cache'?: 'true' | 'false' | (string & {}) | undefined;
  /** Seconds a stored response lives, 1 to 86400 (others are moved into this range). Default 300. */
  'X-OpenRouter-Cache-TTL'?: number | undefined;
  /** `true` forgets the stored response and makes a new one. */
  'X-OpenRouter-Cache-Clear'?: 'true' | 'false' | (string & {}) | undefined;
  /** The same as `session_id` of the body, which wins; at most 256 characters. */
  'x-session-id'?: string | undefined;
  /** Trial features of Anthropic models, separated by commas. */
  'x-anthropic-beta'?: string | undefined;
};

export type EmbeddingsCreateHeaders = {
  /** The same as `session_id` of the body, which wins; at most 256 characters. */
  'x-session-id'?: string | undefined;
};

export type EmbeddingsListModelsParams = {
  /** How many models to skip. Paging starts when this or `limit` is sent; without both, the whole list comes at once. */
  offset?: number | undefined;
  /** How many models a page holds, at most 1000. When only `offset` is sent, a page holds 500. */
  limit?: number | undefined;
};

export type FilesListParams = {
  /** Workspace to use, as a UUID. Default: the workspace of the key. */
  workspace_id?: string | undefined;
  /** Format of the response: that of OpenAI or of Anthropic. Without it, that of OpenRouter. */
  provider?: FileProvider | undefined;
  /** How many files a page holds, 1 to 1000. */
  limit?: number | undefined;
  /** Start of the page: `cursor` of the page before. In OpenRouter's format only. */
  cursor?: string | undefined;
  /** Return the files after this one. In OpenAI's format only. */
  after?: string | undefined;
  /** Return the files after this one. In Anthropic's format only. */
  after_id?: string | undefined;
  /** Return the files before this one. In Anthropic's format only. */
  before_id?: string | undefined;
  /** Sort by time of creation, ascending or descending. In OpenAI's format only. */
  order?: 'asc' | 'desc' | (string & {}) | undefined;
};

export type FilesCreateQuery = {
  /** Workspace to use, as a UUID. Default: the workspace of the key. */
  workspace_id?: string | undefined;
  /** Format of the response: that of OpenAI or of Anthropic. Without it, that of OpenRouter. */
  provider?: FileProvider | undefined;
};

export type FilesGetParams = {
  /** Workspace to use, as a UUID. Default: the workspace of the key. */
  workspace_id?: string | undefined;
  /** Format of the response: that of OpenAI or of Anthropic. Without it, that of OpenRouter. */
  provider?: FileProvider | undefined;
};

export type FilesDeleteParams = {
  /** Workspace to use, as a UUID. Default: the workspace of the key. */
  workspace_id?: string | undefined;
  /** Format of the response: that of OpenAI or of Anthropic. Without it, that of OpenRouter. */
  provider?: FileProvider | undefined;
};

export type ContainersFilesListParams = {
  /** Return the files after this one: `last_id` of the page before. */
  after?: string | undefined;
  /** How many files a page holds, 1 to 1000. Without it, 100. */
  limit?: number | undefined;
};

export type BatchesListParams = {
  /** How many batches a page holds, 1 to 100. */
  limit?: number | undefined;
  /** Return the batches after this one: `last_id` of the page before. */
  after?: string | undefined;
  /** Only batches in these states. Repeated for several. */
  status?:
    | ('validating' | 'in_progress' | 'completed' | 'failed' | 'expired' | 'cancelled' | (string & {}))[]
    | undefined;
  /** Only batches created after this: seconds since 1970-01-01 UTC, a date, or an ISO 8601 timestamp. */
  created_after?: BatchTimestamp | undefined;
  /** Only batches created before this: seconds since 1970-01-01 UTC, a date, or an ISO 8601 timestamp. */
  created_before?: BatchTimestamp | undefined;
};

export type BatchesListResultsParams = {
  /** How many results a page holds, 1 to 1000. */
  limit?: number | undefined;
  /** Start of the page: `next_cursor` of the page before. */
  cursor?: string | undefined;
};

export type MessagesCreateHeaders = {
  /** `enabled` asks for `openrouter_metadata` in the response. Any other value means `disabled`, the default. */
  'X-OpenRouter-Metadata'?: 'enabled' | 'disabled' | (string & {}) | undefined;
  /** The same as `session_id` of the body, which wins; at most 256 characters. */
  'x-session-id'?: string | undefined;
  /** Trial features of Anthropic models, separated by commas. */
  'x-anthropic-beta'?: string | undefined;
};

export type FilesDownloadContentParams = {
  /** Workspace to use, as a UUID. Default: the workspace of the key. */
  workspace_id?: string | undefined;
  /** Format of the response: that of OpenAI or of Anthropic. Without it, that of OpenRouter. */
  provider?: FileProvider | undefined;
};

export type VideosDownloadContentParams = {
  /** Which video of the job, from 0. Without it, the first. */
  index?: number | undefined;
};

export type ModelsListParams = {
  /** How many models to skip. Paging starts when this or `limit` is sent; without both, the whole list comes at once. */
  offset?: number | undefined;
  /** How many models a page holds, at most 1000. When only `offset` is sent, a page holds 500. */
  limit?: number | undefined;
  /** Only models that are much used in this field. */
  category?: ModelCategory | undefined;
  /** Only models that take all these request parameters, separated by commas. */
  supported_parameters?: string | undefined;
  /** Kinds of output, separated by commas: a model must make one of them. `all` lifts the filter. Default `text`. */
  output_modalities?: string | undefined;
  /** Only models that take all these kinds of input, separated by commas. */
  input_modalities?: string | undefined;
  /** Order of the list. */
  sort?: ModelSort | undefined;
  /** Only models whose name or identifier contains this text. */
  q?: string | undefined;
  /** Only models with a context of at least this many tokens. */
  context?: number | undefined;
  /** Only models whose input costs at least this much, in USD per million tokens. */
  min_price?: number | undefined;
  /** Only models whose input costs at most this much, in USD per million tokens. 0 leaves the free ones. */
  max_price?: number | undefined;
  /** Only models whose output costs at least this much, in USD per million tokens. */
  min_output_price?: number | undefined;
  /** Only models whose output costs at most this much, in USD per million tokens. */
  max_output_price?: number | undefined;
  /** Only models of this family, as in `architecture.tokenizer`. */
  arch?: string | undefined;
  /** Only models by these authors, separated by commas. */
  model_authors?: string | undefined;
  /** Only models served by one of these providers, separated by commas. */
  providers?: string | undefined;
  /** Only models whose output may be used for distillation, or only the others. */
  distillable?: BooleanQuery | undefined;
  /** Only models with an endpoint that retains no data. `true` is the only value. */
  zdr?: true | 'true' | undefined;
  /** Only models that can be served within this region. */
  region?: 'eu' | 'us' | (string & {}) | undefined;
  /** Only models listed at least this many days ago. */
  min_age_days?: number | undefined;
  /** Only models listed at most this many days ago. */
  max_age_days?: number | undefined;
  /** Only models whose intelligence index by Artificial Analysis is at least this. */
  min_intelligence_index?: number | undefined;
  /** Only models whose intelligence index by Artificial Analysis is at most this. */
  max_intelligence_index?: number | undefined;
  /** Only models whose coding index by Artificial Analysis is at least this. */
  min_coding_index?: number | undefined;
  /** Only models whose coding index by Artificial Analysis is at most this. */
  max_coding_index?: number | undefined;
  /** Only models whose agentic index by Artificial Analysis is at least this. */
  min_agentic_index?: number | undefined;
  /** Only models whose agentic index by Artificial Analysis is at most this. */
  max_agentic_index?: number | undefined;
  /** Only models whose tool calls succeed at least this often, from 0 to 1. */
  min_tool_success_rate?: number | undefined;
  /** Only models whose tool calls succeed at most this often, from 0 to 1. */
  max_tool_success_rate?: number | undefined;
  /** `true` returns a feed (`application/rss+xml`) instead of JSON. */
  use_rss?: BooleanQuery | undefined;
  /** With `use_rss`: entries of the feed link to the chat page instead of the model's page. */
  use_rss_chat_links?: BooleanQuery | undefined;
};

export type ModelsCountParams = {
  /** Kinds of output, separated by commas: a model must make one of them. `all` lifts the filter. Default `text`. */
  output_modalities?: string | undefined;
};

export type ModelsListForUserParams = {
  /** How many models to skip. Paging starts when this or `limit` is sent; without both, the whole list comes at once. */
  offset?: number | undefined;
  /** How many models a page holds, at most 1000. When only `offset` is sent, a page holds 500. */
  limit?: number | undefined;
  /** Kinds of output, separated by commas: a model must make one of them. `all` lifts the filter. Default `text`. */
  output_modalities?: string | undefined;
  /** Order of the list. */
  sort?: ModelSort | undefined;
};

export type ParametersGetParams = {
  /** Only what this provider takes, by its display name. */
  provider?: string | undefined;
};

export type GenerationsGetParams = {
  /** Identifier of the generation. */
  id: string;
};

export type AnalyticsGetActivityParams = {
  /** Only this day, as `YYYY-MM-DD`, UTC; one of the last 30 that are over. */
  date?: string | undefined;
  /** Only this key, by its hash. */
  api_key_hash?: string | undefined;
  /** Only this member of the organization. */
  user_id?: string | undefined;
  /** `workspace` returns a row for each workspace, with its name. */
  group_by?: 'workspace' | (string & {}) | undefined;
  /** Only this workspace. */
  workspace_id?: string | undefined;
};

export type KeysListParams = {
  /** Whether disabled keys are listed too. Default false. */
  include_disabled?: BooleanQuery | undefined;
  /** How many keys to skip: 0, 100, 200 and so on. */
  offset?: number | undefined;
  /** List the keys of this workspace. Absent means the default workspace. */
  workspace_id?: string | undefined;
};

export type GenerationsGetContentParams = {
  /** Identifier of the generation. */
  id: string;
};

export type WorkspacesListParams = {
  /** How many entries to skip. Default 0. */
  offset?: number | undefined;
  /** How many entries a page holds, from 1 to 100. Default 50. */
  limit?: number | undefined;
};

export type WorkspacesDeleteParams = {
  /** Confirms that the default workspace may be deleted. Default false. */
  confirm_default_workspace_deletion?: boolean | undefined;
};

export type WorkspacesMembersListParams = {
  /** How many entries to skip. Default 0. */
  offset?: number | undefined;
  /** How many entries a page holds, from 1 to 100. Default 50. */
  limit?: number | undefined;
};

export type OrganizationListMembersParams = {
  /** How many entries to skip. Default 0. */
  offset?: number | undefined;
  /** How many entries a page holds, from 1 to 100. Default 50. */
  limit?: number | undefined;
};

export type ScimGroupMappingsListParams = {
  /** How many entries to skip. Default 0. */
  offset?: number | undefined;
  /** How many entries a page holds, from 1 to 100. Default 50. */
  limit?: number | undefined;
};

export type ScimGroupMappingsDeleteParams = {
  /** Whether the people who are in the workspace through this mapping stay members of it. Required; there is no default. */
  keep_members: BooleanQuery;
};

export type ScimListGroupsParams = {
  /** How many entries to skip. Default 0. */
  offset?: number | undefined;
  /** How many entries a page holds, from 1 to 100. Default 50. */
  limit?: number | undefined;
};

export type ExternalUsersListParams = {
  /** How many entries to skip. Default 0. */
  offset?: number | undefined;
  /** How many entries a page holds, from 1 to 100. Default 50. */
  limit?: number | undefined;
  /** Only the external user with exactly this identifier, 1 to 512 characters. */
  user?: string | undefined;
  /** Whether inactive external users are listed too. Default false. */
  include_inactive?: boolean | undefined;
};

export type PrivateEndpointsCreateHeaders = {
  /** Names this call, 1 to 255 characters: a repeated request with the same key and body does nothing twice. The client makes one for each call, so set it only to repeat a call of another process. */
  'Idempotency-Key'?: string | undefined;
};

export type PrivateEndpointsDeleteParams = {
  /** True deletes the endpoint only while it is a draft, and refuses otherwise. */
  draft_only?: boolean | undefined;
};

export type ByokListParams = {
  /** How many entries to skip. Default 0. */
  offset?: number | undefined;
  /** How many entries a page holds, from 1 to 100. Default 50. */
  limit?: number | undefined;
  /** List the keys of this workspace. Absent means the default workspace. */
  workspace_id?: string | undefined;
  /** Only keys of this provider, by its slug. */
  provider?: string | undefined;
};

export type GuardrailsListParams = {
  /** How many entries to skip. Default 0. */
  offset?: number | undefined;
  /** How many entries a page holds, from 1 to 100. Default 50. */
  limit?: number | undefined;
  /** List the guardrails of this workspace. Absent means the default workspace. */
  workspace_id?: string | undefined;
};

export type GuardrailsListKeyAssignmentsParams = {
  /** How many entries to skip. Default 0. */
  offset?: number | undefined;
  /** How many entries a page holds, from 1 to 100. Default 50. */
  limit?: number | undefined;
};

export type GuardrailsListMemberAssignmentsParams = {
  /** How many entries to skip. Default 0. */
  offset?: number | undefined;
  /** How many entries a page holds, from 1 to 100. Default 50. */
  limit?: number | undefined;
};

export type GuardrailsListAllKeyAssignmentsParams = {
  /** How many entries to skip. Default 0. */
  offset?: number | undefined;
  /** How many entries a page holds, from 1 to 100. Default 50. */
  limit?: number | undefined;
};

export type GuardrailsListAllMemberAssignmentsParams = {
  /** How many entries to skip. Default 0. */
  offset?: number | undefined;
  /** How many entries a page holds, from 1 to 100. Default 50. */
  limit?: number | undefined;
};

export type ObservabilityDestinationsListParams = {
  /** How many entries to skip. Default 0. */
  offset?: number | undefined;
  /** How many entries a page holds, from 1 to 100. Default 50. */
  limit?: number | undefined;
  /** List the destinations of this workspace. Absent means the default workspace. */
  workspace_id?: string | undefined;
};

export type InternsListParams = {
  /** Only interns in one of these states, at most 8. Absent means all. */
  status?: InternStatus[] | undefined;
  /** How many interns a page holds, 1 to 500. */
  limit?: number | undefined;
  /** Where the page begins: `next_cursor` of the page before. */
  starting_after?: string | undefined;
  /** List the interns of this workspace. Absent means that of the key. */
  workspace_id?: string | undefined;
};

export type InternsCreateHeaders = {
  /** Names this call, 1 to 255 characters: a repeated request with the same key and body does nothing twice. The client makes one for each call, so set it only to repeat a call of another process. */
  'Idempotency-Key'?: string | undefined;
};

export type VaultSecretsListParams = {
  /** How many secrets to skip, 0 to 10,000. Default 0. */
  offset?: number | undefined;
  /** How many secrets a page holds, 1 to 100. Default 100. */
  limit?: number | undefined;
};

export type VaultInternSecretsListParams = {
  /** How many secrets to skip, 0 to 10,000. Default 0. */
  offset?: number | undefined;
  /** How many secrets a page holds, 1 to 100. Default 100. */
  limit?: number | undefined;
};

export type VaultInternSecretsListEffectiveParams = {
  /** How many secrets to skip, 0 to 10,000. Default 0. */
  offset?: number | undefined;
  /** How many secrets a page holds, 1 to 100. Default 100. */
  limit?: number | undefined;
};

export type PresetsListParams = {
  /** How many entries to skip. Default 0. */
  offset?: number | undefined;
  /** How many entries a page holds, from 1 to 100. Default 50. */
  limit?: number | undefined;
};

export type PresetsListVersionsParams = {
  /** How many entries to skip. Default 0. */
  offset?: number | undefined;
  /** How many entries a page holds, from 1 to 100. Default 50. */
  limit?: number | undefined;
};

export type DatasetsListAppRankingsParams = {
  /** Only apps of this category. */
  category?: 'coding' | 'creative' | 'productivity' | 'entertainment' | (string & {}) | undefined;
  /** Only apps of this subcategory. */
  subcategory?:
    | 'cli-agent'
    | 'ide-extension'
    | 'cloud-agent'
    | 'programming-app'
    | 'native-app-builder'
    | 'creative-writing'
    | 'video-gen'
    | 'image-gen'
    | 'audio-gen'
    | 'roleplay'
    | 'game'
    | 'writing-assistant'
    | 'general-chat'
    | 'personal-agent'
    | 'legal'
    | (string & {})
    | undefined;
  /** Most used first, or fastest growing first. Default `popular`. */
  sort?: 'popular' | 'trending' | (string & {}) | undefined;
  /** First day, as `YYYY-MM-DD`, UTC. */
  start_date?: string | undefined;
  /** Last day, as `YYYY-MM-DD`, UTC. */
  end_date?: string | undefined;
  /** How many entries a page holds, from 1 to 100. Default 50. */
  limit?: number | undefined;
  /** How many entries to skip, at most 100. Default 0. */
  offset?: number | undefined;
};

export type DatasetsListDailyRankingsParams = {
  /** First day, as `YYYY-MM-DD`, UTC. */
  start_date?: string | undefined;
  /** Last day, as `YYYY-MM-DD`, UTC. */
  end_date?: string | undefined;
  /** Length of time of each row. Default `day`. */
  period?: 'day' | 'week' | 'month' | (string & {}) | undefined;
  /** Only requests with this kind of input or output. */
  modality?: 'text' | 'image' | 'image_output' | 'audio' | 'tool_calling' | (string & {}) | undefined;
  /** Only requests with at most this many input tokens, and more than the bucket below. */
  context_bucket?: '1K' | '10K' | '100K' | '1M' | '10M' | (string & {}) | undefined;
  /** Only requests of this category. */
  category?:
    | 'programming'
    | 'roleplay'
    | 'marketing'
    | 'marketing/seo'
    | 'technology'
    | 'science'
    | 'translation'
    | 'legal'
    | 'finance'
    | 'health'
    | 'trivia'
    | 'academia'
    | (string & {})
    | undefined;
  /** Only requests in natural or in programming languages. */
  language_type?: 'natural' | 'programming' | (string & {}) | undefined;
};

export type DatasetsListSessionCostsParams = {
  /** Only this app. */
  app_slug?: string | undefined;
  /** Only this model, by its permanent name. */
  model?: string | undefined;
  /** Only sessions with this many turns. */
  turn_range?: SessionTurnRange | undefined;
  /** How many entries a page holds, from 1 to 500. Default 100. */
  limit?: number | undefined;
  /** How many entries to skip, at most 5000. Default 0. */
  offset?: number | undefined;
};

export type BenchmarksListParams = {
  /** Only results of this source. */
  source?: 'artificial-analysis' | 'design-arena' | 'openrouter' | (string & {}) | undefined;
  /** Only results for this kind of task. */
  task_type?: 'coding' | 'intelligence' | 'agentic' | 'search' | (string & {}) | undefined;
  /** Only results of this benchmark of OpenRouter. */
  benchmark_type?:
    | 'gpqa_diamond'
    | 'tau_bench_verified_airline'
    | 'search_browsecomp'
    | 'search_hle'
    | 'search_dsqa'
    | 'search_widesearch'
    | (string & {})
    | undefined;
  /** Whether web search results say how they were run. Default false. */
  include_run_config?: boolean | undefined;
  /** Only web search results with this engine. */
  search_engine?: string | undefined;
  /** Only web search results by this way of searching. */
  search_surface?: 'server-tool' | 'plugin' | (string & {}) | undefined;
  /** Only results of this arena of Design Arena. */
  arena?: 'models' | 'builders' | 'agents' | (string & {}) | undefined;
  /** Only results of this category of Design Arena. */
  category?: string | undefined;
  /** Most results to return. */
  max_results?: number | undefined;
};

export type ClassificationsListTasksParams = {
  /** How many days to cover. Default `7d`, the only value. */
  window?: '7d' | (string & {}) | undefined;
};

export type ToolsListParams = {
  /** How many entries to skip. Default 0. */
  offset?: number | undefined;
  /** How many entries a page holds, from 1 to 100. Default 50. */
  limit?: number | undefined;
};

/** Further known values of ModelId: augment it with keys, and editors complete them. */
export interface KnownModels {}

/** Further known values of ProviderSlug: augment it with keys, and editors complete them. */
export interface KnownProviders {}

/**
 * `ChatCompletionCreateParams` of a call that returns a stream.
 */
export type ChatCompletionCreateParamsStreaming = ChatCompletionCreateParams & { stream: true };

/**
 * `ChatCompletionCreateParams` of a call that returns the whole response.
 */
export type ChatCompletionCreateParamsNonStreaming = ChatCompletionCreateParams & { stream?: false | null | undefined };

/**
 * `CompletionCreateParams` of a call that returns a stream.
 */
export type CompletionCreateParamsStreaming = CompletionCreateParams & { stream: true };

/**
 * `CompletionCreateParams` of a call that returns the whole response.
 */
export type CompletionCreateParamsNonStreaming = CompletionCreateParams & { stream?: false | null | undefined };

/**
 * `ResponsesCreateParams` of a call that returns a stream.
 */
export type ResponsesCreateParamsStreaming = ResponsesCreateParams & { stream: true };

/**
 * `ResponsesCreateParams` of a call that returns the whole response.
 */
export type ResponsesCreateParamsNonStreaming = ResponsesCreateParams & { stream?: false | null | undefined };

/**
 * `ImageGenerateParams` of a call that returns a stream.
 */
export type ImageGenerateParamsStreaming = ImageGenerateParams & { stream: true };

/**
 * `ImageGenerateParams` of a call that returns the whole response.
 */
export type ImageGenerateParamsNonStreaming = ImageGenerateParams & { stream?: false | null | undefined };

/**
 * `MessageCreateParams` of a call that returns a stream.
 */
export type MessageCreateParamsStreaming = MessageCreateParams & { stream: true };

/**
 * `MessageCreateParams` of a call that returns the whole response.
 */
export type MessageCreateParamsNonStreaming = MessageCreateParams & { stream?: false | null | undefined };
