// Generated from openapi/ by npm run generate. Do not edit.

import type * as types from './types.ts';

type Parameters = components['parameters'];
type Headers = components['headers'];
type Responses = components['responses'];

export interface paths {
  '/chat/completions': {
    get?: never;
    put?: never;
    post: operations['chat.completions.create'];
    delete?: never;
    patch?: never;
  };
  '/completions': { get?: never; put?: never; post: operations['completions.create']; delete?: never; patch?: never };
  '/responses': { get?: never; put?: never; post: operations['responses.create']; delete?: never; patch?: never };
  '/embeddings': { get?: never; put?: never; post: operations['embeddings.create']; delete?: never; patch?: never };
  '/embeddings/models': {
    get: operations['embeddings.listModels'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/files': {
    get: operations['files.list'];
    put?: never;
    post: operations['files.create'];
    delete?: never;
    patch?: never;
  };
  '/files/{file_id}': {
    get: operations['files.get'];
    put?: never;
    post?: never;
    delete: operations['files.delete'];
    patch?: never;
  };
  '/containers/{container_id}/files': {
    get: operations['containers.files.list'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/containers/{container_id}/files/{file_id}': {
    get: operations['containers.files.get'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/containers/{container_id}/files/{file_id}/promote': {
    get?: never;
    put?: never;
    post: operations['containers.files.promote'];
    delete?: never;
    patch?: never;
  };
  '/videos': { get?: never; put?: never; post: operations['videos.create']; delete?: never; patch?: never };
  '/videos/models': { get: operations['videos.listModels']; put?: never; post?: never; delete?: never; patch?: never };
  '/videos/{jobId}': { get: operations['videos.get']; put?: never; post?: never; delete?: never; patch?: never };
  '/batches': {
    get: operations['batches.list'];
    put?: never;
    post: operations['batches.create'];
    delete?: never;
    patch?: never;
  };
  '/batches/{id}': {
    get: operations['batches.get'];
    put?: never;
    post?: never;
    delete: operations['batches.delete'];
    patch?: never;
  };
  '/batches/{id}/results': {
    get: operations['batches.listResults'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/images': { get?: never; put?: never; post: operations['images.generate']; delete?: never; patch?: never };
  '/images/models': { get: operations['images.listModels']; put?: never; post?: never; delete?: never; patch?: never };
  '/images/models/{author}/{slug}/endpoints': {
    get: operations['images.listModelEndpoints'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/messages': { get?: never; put?: never; post: operations['messages.create']; delete?: never; patch?: never };
  '/files/{file_id}/content': {
    get: operations['files.downloadContent'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/containers/{container_id}/files/{file_id}/content': {
    get: operations['containers.files.downloadContent'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/videos/{jobId}/content': {
    get: operations['videos.downloadContent'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/audio/speech': { get?: never; put?: never; post: operations['audio.speech.create']; delete?: never; patch?: never };
  '/audio/transcriptions': {
    get?: never;
    put?: never;
    post: operations['audio.transcriptions.create'];
    delete?: never;
    patch?: never;
  };
  '/models': { get: operations['models.list']; put?: never; post?: never; delete?: never; patch?: never };
  '/models/count': { get: operations['models.count']; put?: never; post?: never; delete?: never; patch?: never };
  '/models/user': { get: operations['models.listForUser']; put?: never; post?: never; delete?: never; patch?: never };
  '/models/{author}/{slug}/endpoints': {
    get: operations['models.listEndpoints'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/endpoints/zdr': { get: operations['endpoints.listZdr']; put?: never; post?: never; delete?: never; patch?: never };
  '/parameters/{author}/{slug}': {
    /** @deprecated */
    get: operations['parameters.get'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/providers': { get: operations['providers.list']; put?: never; post?: never; delete?: never; patch?: never };
  '/generation': { get: operations['generations.get']; put?: never; post?: never; delete?: never; patch?: never };
  '/credits': { get: operations['credits.get']; put?: never; post?: never; delete?: never; patch?: never };
  '/credits/coinbase': {
    get?: never;
    put?: never;
    /** @deprecated */
    post: operations['credits.createCoinbaseCharge'];
    delete?: never;
    patch?: never;
  };
  '/activity': { get: operations['analytics.getActivity']; put?: never; post?: never; delete?: never; patch?: never };
  '/keys': {
    get: operations['keys.list'];
    put?: never;
    post: operations['keys.create'];
    delete?: never;
    patch?: never;
  };
  '/keys/{hash}': {
    get: operations['keys.get'];
    put?: never;
    post?: never;
    delete: operations['keys.delete'];
    patch: operations['keys.update'];
  };
  '/key': { get: operations['keys.getCurrent']; put?: never; post?: never; delete?: never; patch?: never };
  '/auth/keys': { get?: never; put?: never; post: operations['oauth.exchangeAuthCode']; delete?: never; patch?: never };
  '/auth/keys/code': {
    get?: never;
    put?: never;
    post: operations['oauth.createAuthCode'];
    delete?: never;
    patch?: never;
  };
  '/rerank': { get?: never; put?: never; post: operations['rerank.create']; delete?: never; patch?: never };
  '/model/{author}/{slug}': { get: operations['models.get']; put?: never; post?: never; delete?: never; patch?: never };
  '/generation/content': {
    get: operations['generations.getContent'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/generation/feedback': {
    get?: never;
    put?: never;
    post: operations['generations.submitFeedback'];
    delete?: never;
    patch?: never;
  };
  '/workspaces': {
    get: operations['workspaces.list'];
    put?: never;
    post: operations['workspaces.create'];
    delete?: never;
    patch?: never;
  };
  '/workspaces/{id}': {
    get: operations['workspaces.get'];
    put?: never;
    post?: never;
    delete: operations['workspaces.delete'];
    patch: operations['workspaces.update'];
  };
  '/workspaces/{id}/budgets': {
    get: operations['workspaces.budgets.list'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/workspaces/{id}/budgets/{interval}': {
    get: operations['workspaces.budgets.get'];
    put: operations['workspaces.budgets.set'];
    post?: never;
    delete: operations['workspaces.budgets.delete'];
    patch?: never;
  };
  '/workspaces/{id}/members': {
    get: operations['workspaces.members.list'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/workspaces/{id}/members/add': {
    get?: never;
    put?: never;
    post: operations['workspaces.members.add'];
    delete?: never;
    patch?: never;
  };
  '/workspaces/{id}/members/remove': {
    get?: never;
    put?: never;
    post: operations['workspaces.members.remove'];
    delete?: never;
    patch?: never;
  };
  '/organization/members': {
    get: operations['organization.listMembers'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/organization/settings': {
    get: operations['organization.getSettings'];
    put?: never;
    post?: never;
    delete?: never;
    patch: operations['organization.updateSettings'];
  };
  '/scim/group-mappings': {
    get: operations['scim.groupMappings.list'];
    put?: never;
    post: operations['scim.groupMappings.create'];
    delete?: never;
    patch?: never;
  };
  '/scim/group-mappings/{id}': {
    get: operations['scim.groupMappings.get'];
    put?: never;
    post?: never;
    delete: operations['scim.groupMappings.delete'];
    patch: operations['scim.groupMappings.update'];
  };
  '/scim/groups': { get: operations['scim.listGroups']; put?: never; post?: never; delete?: never; patch?: never };
  '/scim/sync-jobs': {
    get?: never;
    put?: never;
    post: operations['scim.syncJobs.create'];
    delete?: never;
    patch?: never;
  };
  '/scim/sync-jobs/{id}': {
    get: operations['scim.syncJobs.get'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/external-users': {
    get: operations['externalUsers.list'];
    put?: never;
    post: operations['externalUsers.create'];
    delete?: never;
    patch?: never;
  };
  '/external-users/{user}': {
    get: operations['externalUsers.get'];
    put?: never;
    post?: never;
    delete: operations['externalUsers.delete'];
    patch: operations['externalUsers.update'];
  };
  '/private-endpoints': {
    get: operations['privateEndpoints.list'];
    put?: never;
    post: operations['privateEndpoints.create'];
    delete?: never;
    patch?: never;
  };
  '/private-endpoints/{id}': {
    get: operations['privateEndpoints.get'];
    put?: never;
    post?: never;
    delete: operations['privateEndpoints.delete'];
    patch: operations['privateEndpoints.update'];
  };
  '/private-endpoints/{id}/activate': {
    get?: never;
    put?: never;
    post: operations['privateEndpoints.activate'];
    delete?: never;
    patch?: never;
  };
  '/private-endpoints/{id}/disable': {
    get?: never;
    put?: never;
    post: operations['privateEndpoints.disable'];
    delete?: never;
    patch?: never;
  };
  '/private-endpoints/{id}/enable': {
    get?: never;
    put?: never;
    post: operations['privateEndpoints.enable'];
    delete?: never;
    patch?: never;
  };
  '/private-endpoints/{id}/validate': {
    get?: never;
    put?: never;
    post: operations['privateEndpoints.validate'];
    delete?: never;
    patch?: never;
  };
  '/private-providers': {
    get: operations['privateProviders.list'];
    put?: never;
    post: operations['privateProviders.create'];
    delete?: never;
    patch?: never;
  };
  '/private-providers/{slug}': {
    get: operations['privateProviders.get'];
    put?: never;
    post?: never;
    delete: operations['privateProviders.delete'];
    patch: operations['privateProviders.update'];
  };
  '/byok': {
    get: operations['byok.list'];
    put?: never;
    post: operations['byok.create'];
    delete?: never;
    patch?: never;
  };
  '/byok/{id}': {
    get: operations['byok.get'];
    put?: never;
    post?: never;
    delete: operations['byok.delete'];
    patch: operations['byok.update'];
  };
  '/guardrails': {
    get: operations['guardrails.list'];
    put?: never;
    post: operations['guardrails.create'];
    delete?: never;
    patch?: never;
  };
  '/guardrails/{id}': {
    get: operations['guardrails.get'];
    put?: never;
    post?: never;
    delete: operations['guardrails.delete'];
    patch: operations['guardrails.update'];
  };
  '/guardrails/{id}/assignments/keys': {
    get: operations['guardrails.listKeyAssignments'];
    put?: never;
    post: operations['guardrails.assignKeys'];
    delete?: never;
    patch?: never;
  };
  '/guardrails/{id}/assignments/keys/remove': {
    get?: never;
    put?: never;
    post: operations['guardrails.unassignKeys'];
    delete?: never;
    patch?: never;
  };
  '/guardrails/{id}/assignments/members': {
    get: operations['guardrails.listMemberAssignments'];
    put?: never;
    post: operations['guardrails.assignMembers'];
    delete?: never;
    patch?: never;
  };
  '/guardrails/{id}/assignments/members/remove': {
    get?: never;
    put?: never;
    post: operations['guardrails.unassignMembers'];
    delete?: never;
    patch?: never;
  };
  '/guardrails/assignments/keys': {
    get: operations['guardrails.listAllKeyAssignments'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/guardrails/assignments/members': {
    get: operations['guardrails.listAllMemberAssignments'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/observability/destinations': {
    get: operations['observability.destinations.list'];
    put?: never;
    post: operations['observability.destinations.create'];
    delete?: never;
    patch?: never;
  };
  '/observability/destinations/{id}': {
    get: operations['observability.destinations.get'];
    put?: never;
    post?: never;
    delete: operations['observability.destinations.delete'];
    patch: operations['observability.destinations.update'];
  };
  '/analytics/meta': { get: operations['analytics.getMeta']; put?: never; post?: never; delete?: never; patch?: never };
  '/analytics/query': { get?: never; put?: never; post: operations['analytics.query']; delete?: never; patch?: never };
  '/interns': {
    get: operations['interns.list'];
    put?: never;
    post: operations['interns.create'];
    delete?: never;
    patch?: never;
  };
  '/interns/{internId}': {
    get: operations['interns.get'];
    put?: never;
    post?: never;
    delete: operations['interns.delete'];
    patch: operations['interns.update'];
  };
  '/interns/{internId}/provision': {
    get?: never;
    put?: never;
    post: operations['interns.provision'];
    delete?: never;
    patch?: never;
  };
  '/interns/{internId}/suspend': {
    get?: never;
    put?: never;
    post: operations['interns.suspend'];
    delete?: never;
    patch?: never;
  };
  '/interns/{internId}/invoke': {
    get?: never;
    put?: never;
    post: operations['interns.invoke'];
    delete?: never;
    patch?: never;
  };
  '/interns/{internId}/chat/completions': {
    get?: never;
    put?: never;
    post: operations['interns.chat.completions.create'];
    delete?: never;
    patch?: never;
  };
  '/interns/{internId}/daemon': {
    get: operations['interns.getDaemonAccess'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/interns/{internId}/daemon/sign': {
    get?: never;
    put?: never;
    post: operations['interns.signDaemonRequest'];
    delete?: never;
    patch?: never;
  };
  '/interns/{internId}/daemon-access': {
    /** @deprecated */
    get: operations['interns.getDaemonAccessAlias'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/interns/{internId}/daemon-access/sign': {
    get?: never;
    put?: never;
    /** @deprecated */
    post: operations['interns.signDaemonRequestAlias'];
    delete?: never;
    patch?: never;
  };
  '/interns/{internId}/icon': {
    get: operations['interns.getIcon'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/vault/secrets': { get: operations['vault.secrets.list']; put?: never; post?: never; delete?: never; patch?: never };
  '/vault/secrets/{name}': {
    get?: never;
    put: operations['vault.secrets.set'];
    post?: never;
    delete: operations['vault.secrets.delete'];
    patch?: never;
  };
  '/vault/interns/{internId}/secrets': {
    get: operations['vault.internSecrets.list'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/vault/interns/{internId}/secrets/{name}': {
    get?: never;
    put: operations['vault.internSecrets.set'];
    post?: never;
    delete: operations['vault.internSecrets.delete'];
    patch?: never;
  };
  '/vault/interns/{internId}/secrets/copy': {
    get?: never;
    put?: never;
    post: operations['vault.internSecrets.copy'];
    delete?: never;
    patch?: never;
  };
  '/vault/interns/{internId}/effective-secrets': {
    get: operations['vault.internSecrets.listEffective'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/presets': { get: operations['presets.list']; put?: never; post?: never; delete?: never; patch?: never };
  '/presets/{slug}': { get: operations['presets.get']; put?: never; post?: never; delete?: never; patch?: never };
  '/presets/{slug}/versions': {
    get: operations['presets.listVersions'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/presets/{slug}/versions/{version}': {
    get: operations['presets.getVersion'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/presets/{slug}/chat/completions': {
    get?: never;
    put?: never;
    post: operations['presets.createFromChatCompletion'];
    delete?: never;
    patch?: never;
  };
  '/presets/{slug}/responses': {
    get?: never;
    put?: never;
    post: operations['presets.createFromResponse'];
    delete?: never;
    patch?: never;
  };
  '/datasets/app-rankings': {
    get: operations['datasets.listAppRankings'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/datasets/rankings-daily': {
    get: operations['datasets.listDailyRankings'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/datasets/session-cost': {
    get: operations['datasets.listSessionCosts'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/benchmarks': { get: operations['benchmarks.list']; put?: never; post?: never; delete?: never; patch?: never };
  '/classifications/task': {
    get: operations['classifications.listTasks'];
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/tools': { get: operations['tools.list']; put?: never; post?: never; delete?: never; patch?: never };
  '/tools/{name}': { get: operations['tools.get']; put?: never; post?: never; delete?: never; patch?: never };
  '/oauth/token': { get?: never; put?: never; post: operations['oauth.exchangeToken']; delete?: never; patch?: never };
  '/oauth/jwks': { get: operations['oauth.listSigningKeys']; put?: never; post?: never; delete?: never; patch?: never };
  '/systemone': { get?: never; put?: never; post: operations['systemOne.create']; delete?: never; patch?: never };
  '/api/alpha/decisions': {
    get?: never;
    put?: never;
    post: operations['decisions.create'];
    delete?: never;
    patch?: never;
  };
  '/presets/{slug}/messages': {
    get?: never;
    put?: never;
    post: operations['presets.createFromMessage'];
    delete?: never;
    patch?: never;
  };
}

export interface webhooks {
  'video.generation.completed': {
    get?: never;
    put?: never;
    post: operations['webhooks.videoCompleted'];
    delete?: never;
    patch?: never;
  };
  'video.generation.failed': {
    get?: never;
    put?: never;
    post: operations['webhooks.videoFailed'];
    delete?: never;
    patch?: never;
  };
  'video.generation.cancelled': {
    get?: never;
    put?: never;
    post: operations['webhooks.videoCancelled'];
    delete?: never;
    patch?: never;
  };
  'video.generation.expired': {
    get?: never;
    put?: never;
    post: operations['webhooks.videoExpired'];
    delete?: never;
    patch?: never;
  };
  'batch.completed': {
    get?: never;
    put?: never;
    post: operations['webhooks.batchCompleted'];
    delete?: never;
    patch?: never;
  };
  'batch.failed': { get?: never; put?: never; post: operations['webhooks.batchFailed']; delete?: never; patch?: never };
  'batch.cancelled': {
    get?: never;
    put?: never;
    post: operations['webhooks.batchCancelled'];
    delete?: never;
    patch?: never;
  };
  'batch.expired': {
    get?: never;
    put?: never;
    post: operations['webhooks.batchExpired'];
    delete?: never;
    patch?: never;
  };
}

export interface components {
  schemas: {
    ActivityResponse: types.ActivityResponse;
    ActivityRow: types.ActivityRow;
    AdvisorParameters: types.AdvisorParameters;
    AdvisorServerTool: types.AdvisorServerTool;
    AnalyticsClassifierDimensions: types.AnalyticsClassifierDimensions;
    AnalyticsClassifierFilter: types.AnalyticsClassifierFilter;
    AnalyticsClassifierFilters: types.AnalyticsClassifierFilters;
    AnalyticsDimension: types.AnalyticsDimension;
    AnalyticsFilter: types.AnalyticsFilter;
    AnalyticsFilterValue: types.AnalyticsFilterValue;
    AnalyticsGranularity: types.AnalyticsGranularity;
    AnalyticsMeta: types.AnalyticsMeta;
    AnalyticsMetaResponse: types.AnalyticsMetaResponse;
    AnalyticsMetric: types.AnalyticsMetric;
    AnalyticsOperator: types.AnalyticsOperator;
    AnalyticsOrder: types.AnalyticsOrder;
    AnalyticsQueryMetadata: types.AnalyticsQueryMetadata;
    AnalyticsQueryParams: types.AnalyticsQueryParams;
    AnalyticsQueryResponse: types.AnalyticsQueryResponse;
    AnalyticsQueryResult: types.AnalyticsQueryResult;
    AnalyticsRow: types.AnalyticsRow;
    AnalyticsTimeRange: types.AnalyticsTimeRange;
    Annotation: types.Annotation;
    AnthropicFile: types.AnthropicFile;
    AnthropicFileDeleted: types.AnthropicFileDeleted;
    AnthropicFileList: types.AnthropicFileList;
    ApiKey: types.ApiKey;
    AppRanking: types.AppRanking;
    AppRankingsListResponse: types.AppRankingsListResponse;
    ArtificialAnalysisResult: types.ArtificialAnalysisResult;
    ArtificialAnalysisScores: types.ArtificialAnalysisScores;
    AudioOutputOptions: types.AudioOutputOptions;
    AudioReference: types.AudioReference;
    AuthCode: types.AuthCode;
    AuthCodeCreateParams: types.AuthCodeCreateParams;
    AuthCodeExchangeParams: types.AuthCodeExchangeParams;
    AuthCodeExchangeResponse: types.AuthCodeExchangeResponse;
    AuthCodeResponse: types.AuthCodeResponse;
    AutoBetaRouterPlugin: types.AutoBetaRouterPlugin;
    AutoRouterPlugin: types.AutoRouterPlugin;
    BashEnvironment: types.BashEnvironment;
    BashExistingContainer: types.BashExistingContainer;
    BashNewContainer: types.BashNewContainer;
    BashParameters: types.BashParameters;
    BashServerTool: types.BashServerTool;
    Batch: types.Batch;
    BatchCancelledEvent: types.BatchCancelledEvent;
    BatchCompletedEvent: types.BatchCompletedEvent;
    BatchCreateParams: types.BatchCreateParams;
    BatchDeleted: types.BatchDeleted;
    BatchDeletion: types.BatchDeletion;
    BatchError: types.BatchError;
    BatchEventData: types.BatchEventData;
    BatchExpiredEvent: types.BatchExpiredEvent;
    BatchFailedEvent: types.BatchFailedEvent;
    BatchListItem: types.BatchListItem;
    BatchListResponse: types.BatchListResponse;
    BatchProviderPreferences: types.BatchProviderPreferences;
    BatchRequest: types.BatchRequest;
    BatchRequestCounts: types.BatchRequestCounts;
    BatchResponse: types.BatchResponse;
    BatchResponseBody: types.BatchResponseBody;
    BatchResult: types.BatchResult;
    BatchResultError: types.BatchResultError;
    BatchResultsResponse: types.BatchResultsResponse;
    BatchStatus: types.BatchStatus;
    BatchTimestamp: types.BatchTimestamp;
    BatchUpstreamDeletion: types.BatchUpstreamDeletion;
    BatchUsage: types.BatchUsage;
    BenchmarkPricing: types.BenchmarkPricing;
    BenchmarkResult: types.BenchmarkResult;
    BenchmarksListResponse: types.BenchmarksListResponse;
    BenchmarksMeta: types.BenchmarksMeta;
    BooleanCapability: types.BooleanCapability;
    BooleanQuery: types.BooleanQuery;
    ByokKey: types.ByokKey;
    ByokKeyCreateParams: types.ByokKeyCreateParams;
    ByokKeyDeleteResponse: types.ByokKeyDeleteResponse;
    ByokKeyResponse: types.ByokKeyResponse;
    ByokKeyUpdateParams: types.ByokKeyUpdateParams;
    ByokKeysListResponse: types.ByokKeysListResponse;
    CacheControl: types.CacheControl;
    ChatCompletion: types.ChatCompletion;
    ChatCompletionAssistantMessageParam: types.ChatCompletionAssistantMessageParam;
    ChatCompletionAudio: types.ChatCompletionAudio;
    ChatCompletionChoice: types.ChatCompletionChoice;
    ChatCompletionChunk: types.ChatCompletionChunk;
    ChatCompletionChunkChoice: types.ChatCompletionChunkChoice;
    ChatCompletionContentPart: types.ChatCompletionContentPart;
    ChatCompletionContentPartAudio: types.ChatCompletionContentPartAudio;
    ChatCompletionContentPartFile: types.ChatCompletionContentPartFile;
    ChatCompletionContentPartImage: types.ChatCompletionContentPartImage;
    ChatCompletionContentPartInputVideo: types.ChatCompletionContentPartInputVideo;
    ChatCompletionContentPartText: types.ChatCompletionContentPartText;
    ChatCompletionContentPartVideo: types.ChatCompletionContentPartVideo;
    ChatCompletionCreateParams: types.ChatCompletionCreateParams;
    ChatCompletionDelta: types.ChatCompletionDelta;
    ChatCompletionDeltaToolCall: types.ChatCompletionDeltaToolCall;
    ChatCompletionDeveloperMessageParam: types.ChatCompletionDeveloperMessageParam;
    ChatCompletionFinishReason: types.ChatCompletionFinishReason;
    ChatCompletionFunctionTool: types.ChatCompletionFunctionTool;
    ChatCompletionImage: types.ChatCompletionImage;
    ChatCompletionLogprobs: types.ChatCompletionLogprobs;
    ChatCompletionMessage: types.ChatCompletionMessage;
    ChatCompletionMessageParam: types.ChatCompletionMessageParam;
    ChatCompletionNamedToolChoice: types.ChatCompletionNamedToolChoice;
    ChatCompletionServerToolChoice: types.ChatCompletionServerToolChoice;
    ChatCompletionSystemMessageParam: types.ChatCompletionSystemMessageParam;
    ChatCompletionTool: types.ChatCompletionTool;
    ChatCompletionToolCall: types.ChatCompletionToolCall;
    ChatCompletionToolChoice: types.ChatCompletionToolChoice;
    ChatCompletionToolMessageParam: types.ChatCompletionToolMessageParam;
    ChatCompletionUserMessageParam: types.ChatCompletionUserMessageParam;
    CodeChallengeMethod: types.CodeChallengeMethod;
    CoinbaseCallData: types.CoinbaseCallData;
    CoinbaseCharge: types.CoinbaseCharge;
    CoinbaseChargeCreateParams: types.CoinbaseChargeCreateParams;
    CoinbaseChargeResponse: types.CoinbaseChargeResponse;
    CoinbaseTransferIntent: types.CoinbaseTransferIntent;
    CoinbaseTransferMetadata: types.CoinbaseTransferMetadata;
    CoinbaseWeb3Data: types.CoinbaseWeb3Data;
    CompletionChoice: types.CompletionChoice;
    CompletionChunk: types.CompletionChunk;
    CompletionChunkChoice: types.CompletionChunkChoice;
    CompletionCreateParams: types.CompletionCreateParams;
    CompletionFinishReason: types.CompletionFinishReason;
    CompletionLogprobs: types.CompletionLogprobs;
    CompletionResponse: types.CompletionResponse;
    CompletionTokensDetails: types.CompletionTokensDetails;
    ConfigurationUpdate: types.ConfigurationUpdate;
    ConfigurationUpdateReasoning: types.ConfigurationUpdateReasoning;
    ContainerFile: types.ContainerFile;
    ContainerFileCitation: types.ContainerFileCitation;
    ContainerFileListResponse: types.ContainerFileListResponse;
    ContainerNetworkAllowlist: types.ContainerNetworkAllowlist;
    ContainerNetworkDisabled: types.ContainerNetworkDisabled;
    ContainerNetworkPolicy: types.ContainerNetworkPolicy;
    ContextCompressionPlugin: types.ContextCompressionPlugin;
    CostDetails: types.CostDetails;
    Credits: types.Credits;
    CreditsResponse: types.CreditsResponse;
    CurrentKey: types.CurrentKey;
    CurrentKeyResponse: types.CurrentKeyResponse;
    DailyRanking: types.DailyRanking;
    DailyRankingsListResponse: types.DailyRankingsListResponse;
    DatetimeParameters: types.DatetimeParameters;
    DatetimeServerTool: types.DatetimeServerTool;
    DebugOptions: types.DebugOptions;
    DebugOutput: types.DebugOutput;
    DecisionsAnswer: types.DecisionsAnswer;
    DecisionsChoiceAnswer: types.DecisionsChoiceAnswer;
    DecisionsChoiceQuestion: types.DecisionsChoiceQuestion;
    DecisionsContent: types.DecisionsContent;
    DecisionsCreateParams: types.DecisionsCreateParams;
    DecisionsNoulAnswer: types.DecisionsNoulAnswer;
    DecisionsNoulCriteria: types.DecisionsNoulCriteria;
    DecisionsNoulQuestion: types.DecisionsNoulQuestion;
    DecisionsQuestion: types.DecisionsQuestion;
    DecisionsResponse: types.DecisionsResponse;
    DecisionsScoreAnswer: types.DecisionsScoreAnswer;
    DecisionsScoreQuestion: types.DecisionsScoreQuestion;
    DecisionsUsage: types.DecisionsUsage;
    DefaultParameters: types.DefaultParameters;
    DesignArenaResult: types.DesignArenaResult;
    DesignArenaScore: types.DesignArenaScore;
    DesignArenaStats: types.DesignArenaStats;
    Embedding: types.Embedding;
    EmbeddingContentPart: types.EmbeddingContentPart;
    EmbeddingContentPartAudio: types.EmbeddingContentPartAudio;
    EmbeddingContentPartFile: types.EmbeddingContentPartFile;
    EmbeddingContentPartImage: types.EmbeddingContentPartImage;
    EmbeddingContentPartText: types.EmbeddingContentPartText;
    EmbeddingContentPartVideo: types.EmbeddingContentPartVideo;
    EmbeddingImageUrl: types.EmbeddingImageUrl;
    EmbeddingInput: types.EmbeddingInput;
    EmbeddingsCreateParams: types.EmbeddingsCreateParams;
    EmbeddingsResponse: types.EmbeddingsResponse;
    EmbeddingsUsage: types.EmbeddingsUsage;
    EndpointStatus: types.EndpointStatus;
    EndpointWorkload: types.EndpointWorkload;
    EndpointWorkloads: types.EndpointWorkloads;
    EndpointsListResponse: types.EndpointsListResponse;
    EnumCapability: types.EnumCapability;
    ErrorAvailability: types.ErrorAvailability;
    ErrorConstraint: types.ErrorConstraint;
    ErrorDetail: types.ErrorDetail;
    ErrorMetadata: types.ErrorMetadata;
    ErrorResponse: types.ErrorResponse;
    ErrorType: types.ErrorType;
    ExternalUser: types.ExternalUser;
    ExternalUserCreateParams: types.ExternalUserCreateParams;
    ExternalUserResponse: types.ExternalUserResponse;
    ExternalUserUpdateParams: types.ExternalUserUpdateParams;
    ExternalUsersListResponse: types.ExternalUsersListResponse;
    FileAnnotation: types.FileAnnotation;
    FileCitation: types.FileCitation;
    FileCitationAnnotation: types.FileCitationAnnotation;
    FileCreateParams: types.FileCreateParams;
    FileDeleteResponse: types.FileDeleteResponse;
    FileInput: types.FileInput;
    FileListResponse: types.FileListResponse;
    FileObject: types.FileObject;
    FileParserPlugin: types.FileParserPlugin;
    FileProvider: types.FileProvider;
    FilesServerTool: types.FilesServerTool;
    FunctionCall: types.FunctionCall;
    FunctionCallDelta: types.FunctionCallDelta;
    FunctionDefinition: types.FunctionDefinition;
    FunctionName: types.FunctionName;
    FusionParameters: types.FusionParameters;
    FusionPlugin: types.FusionPlugin;
    FusionServerTool: types.FusionServerTool;
    GeneratedImage: types.GeneratedImage;
    Generation: types.Generation;
    GenerationContent: types.GenerationContent;
    GenerationContentError: types.GenerationContentError;
    GenerationContentErrorAttempt: types.GenerationContentErrorAttempt;
    GenerationContentResponse: types.GenerationContentResponse;
    GenerationFeedbackParams: types.GenerationFeedbackParams;
    GenerationFeedbackResponse: types.GenerationFeedbackResponse;
    GenerationFeedbackResult: types.GenerationFeedbackResult;
    GenerationMessagesInput: types.GenerationMessagesInput;
    GenerationOutput: types.GenerationOutput;
    GenerationPromptInput: types.GenerationPromptInput;
    GenerationResponse: types.GenerationResponse;
    Guardrail: types.Guardrail;
    GuardrailBuiltinDetector: types.GuardrailBuiltinDetector;
    GuardrailBuiltinFilter: types.GuardrailBuiltinFilter;
    GuardrailBuiltinFilterParam: types.GuardrailBuiltinFilterParam;
    GuardrailContentFilter: types.GuardrailContentFilter;
    GuardrailCreateParams: types.GuardrailCreateParams;
    GuardrailDataRegion: types.GuardrailDataRegion;
    GuardrailDeleteResponse: types.GuardrailDeleteResponse;
    GuardrailFilterAction: types.GuardrailFilterAction;
    GuardrailInterval: types.GuardrailInterval;
    GuardrailKeyAssignment: types.GuardrailKeyAssignment;
    GuardrailKeyAssignmentsListResponse: types.GuardrailKeyAssignmentsListResponse;
    GuardrailKeysAssignParams: types.GuardrailKeysAssignParams;
    GuardrailKeysAssignResponse: types.GuardrailKeysAssignResponse;
    GuardrailKeysUnassignParams: types.GuardrailKeysUnassignParams;
    GuardrailKeysUnassignResponse: types.GuardrailKeysUnassignResponse;
    GuardrailMemberAssignment: types.GuardrailMemberAssignment;
    GuardrailMemberAssignmentsListResponse: types.GuardrailMemberAssignmentsListResponse;
    GuardrailMembersAssignParams: types.GuardrailMembersAssignParams;
    GuardrailMembersAssignResponse: types.GuardrailMembersAssignResponse;
    GuardrailMembersUnassignParams: types.GuardrailMembersUnassignParams;
    GuardrailMembersUnassignResponse: types.GuardrailMembersUnassignResponse;
    GuardrailResponse: types.GuardrailResponse;
    GuardrailScanScope: types.GuardrailScanScope;
    GuardrailUpdateParams: types.GuardrailUpdateParams;
    GuardrailsListResponse: types.GuardrailsListResponse;
    ImageCompletedEvent: types.ImageCompletedEvent;
    ImageConfig: types.ImageConfig;
    ImageEndpoint: types.ImageEndpoint;
    ImageErrorEvent: types.ImageErrorEvent;
    ImageGenerateParams: types.ImageGenerateParams;
    ImageGenerationParameters: types.ImageGenerationParameters;
    ImageGenerationServerTool: types.ImageGenerationServerTool;
    ImageModel: types.ImageModel;
    ImageModelArchitecture: types.ImageModelArchitecture;
    ImageModelEndpointsResponse: types.ImageModelEndpointsResponse;
    ImageModelsListResponse: types.ImageModelsListResponse;
    ImageParameterCapabilities: types.ImageParameterCapabilities;
    ImageParameterCapability: types.ImageParameterCapability;
    ImagePartialEvent: types.ImagePartialEvent;
    ImagePrice: types.ImagePrice;
    ImageProviderPreferences: types.ImageProviderPreferences;
    ImageReference: types.ImageReference;
    ImageStreamError: types.ImageStreamError;
    ImageStreamEvent: types.ImageStreamEvent;
    ImageTextChunkEvent: types.ImageTextChunkEvent;
    ImageUrl: types.ImageUrl;
    ImageUsage: types.ImageUsage;
    ImagesResponse: types.ImagesResponse;
    InputAudio: types.InputAudio;
    InputModality: types.InputModality;
    InstructType: types.InstructType;
    Intern: types.Intern;
    InternApprovalMode: types.InternApprovalMode;
    InternChatAssistantMessage: types.InternChatAssistantMessage;
    InternChatCompletionChunk: types.InternChatCompletionChunk;
    InternChatCompletionCreateParams: types.InternChatCompletionCreateParams;
    InternChatDeveloperMessage: types.InternChatDeveloperMessage;
    InternChatMessage: types.InternChatMessage;
    InternChatMessageContent: types.InternChatMessageContent;
    InternChatSteeredResponse: types.InternChatSteeredResponse;
    InternChatSystemMessage: types.InternChatSystemMessage;
    InternChatTextPart: types.InternChatTextPart;
    InternChatToolCall: types.InternChatToolCall;
    InternChatToolCallFunction: types.InternChatToolCallFunction;
    InternChatToolMessage: types.InternChatToolMessage;
    InternChatUserMessage: types.InternChatUserMessage;
    InternCreateParams: types.InternCreateParams;
    InternDaemonAccess: types.InternDaemonAccess;
    InternDaemonRoute: types.InternDaemonRoute;
    InternDaemonSignParams: types.InternDaemonSignParams;
    InternDaemonSignResponse: types.InternDaemonSignResponse;
    InternDeleteParams: types.InternDeleteParams;
    InternDeleteResponse: types.InternDeleteResponse;
    InternError: types.InternError;
    InternErrorMetadata: types.InternErrorMetadata;
    InternErrorReason: types.InternErrorReason;
    InternErrorResponse: types.InternErrorResponse;
    InternInvokeParams: types.InternInvokeParams;
    InternInvokeResponse: types.InternInvokeResponse;
    InternProgress: types.InternProgress;
    InternProvisionResponse: types.InternProvisionResponse;
    InternStatus: types.InternStatus;
    InternSuspendResponse: types.InternSuspendResponse;
    InternUpdateParams: types.InternUpdateParams;
    InternsListResponse: types.InternsListResponse;
    JsonSchemaFormat: types.JsonSchemaFormat;
    KeyCreateParams: types.KeyCreateParams;
    KeyCreateResponse: types.KeyCreateResponse;
    KeyDeleteResponse: types.KeyDeleteResponse;
    KeyExternalUser: types.KeyExternalUser;
    KeyLimitReset: types.KeyLimitReset;
    KeyRateLimit: types.KeyRateLimit;
    KeyResponse: types.KeyResponse;
    KeyUpdateParams: types.KeyUpdateParams;
    KeysListResponse: types.KeysListResponse;
    ManagedPrivateEndpoint: types.ManagedPrivateEndpoint;
    ManagedPrivateEndpointResponse: types.ManagedPrivateEndpointResponse;
    MaxPrice: types.MaxPrice;
    MediaUrl: types.MediaUrl;
    Message: types.Message;
    MessageAdvisorTool: types.MessageAdvisorTool;
    MessageAdvisorToolResultBlock: types.MessageAdvisorToolResultBlock;
    MessageAllThinking: types.MessageAllThinking;
    MessageAppliedEdit: types.MessageAppliedEdit;
    MessageBase64ImageSource: types.MessageBase64ImageSource;
    MessageBase64PdfSource: types.MessageBase64PdfSource;
    MessageBashCodeExecutionContent: types.MessageBashCodeExecutionContent;
    MessageBashCodeExecutionOutput: types.MessageBashCodeExecutionOutput;
    MessageBashCodeExecutionResult: types.MessageBashCodeExecutionResult;
    MessageBashCodeExecutionToolResultBlock: types.MessageBashCodeExecutionToolResultBlock;
    MessageBashCodeExecutionToolResultError: types.MessageBashCodeExecutionToolResultError;
    MessageBashTool: types.MessageBashTool;
    MessageBashToolResultBlock: types.MessageBashToolResultBlock;
    MessageCacheControl: types.MessageCacheControl;
    MessageCacheCreation: types.MessageCacheCreation;
    MessageCharCitation: types.MessageCharCitation;
    MessageCitation: types.MessageCitation;
    MessageCitationsConfig: types.MessageCitationsConfig;
    MessageCitationsDelta: types.MessageCitationsDelta;
    MessageClearThinking: types.MessageClearThinking;
    MessageClearToolUses: types.MessageClearToolUses;
    MessageClearTrigger: types.MessageClearTrigger;
    MessageCodeExecution20250825Caller: types.MessageCodeExecution20250825Caller;
    MessageCodeExecution20260120Caller: types.MessageCodeExecution20260120Caller;
    MessageCodeExecutionContent: types.MessageCodeExecutionContent;
    MessageCodeExecutionOutput: types.MessageCodeExecutionOutput;
    MessageCodeExecutionResult: types.MessageCodeExecutionResult;
    MessageCodeExecutionToolResultBlock: types.MessageCodeExecutionToolResultBlock;
    MessageCodeExecutionToolResultError: types.MessageCodeExecutionToolResultError;
    MessageCompact: types.MessageCompact;
    MessageCompactionBlock: types.MessageCompactionBlock;
    MessageCompactionBlockParam: types.MessageCompactionBlockParam;
    MessageCompactionDelta: types.MessageCompactionDelta;
    MessageContainer: types.MessageContainer;
    MessageContainerUploadBlock: types.MessageContainerUploadBlock;
    MessageContentBlock: types.MessageContentBlock;
    MessageContentBlockCitation: types.MessageContentBlockCitation;
    MessageContentBlockDelta: types.MessageContentBlockDelta;
    MessageContentBlockDeltaEvent: types.MessageContentBlockDeltaEvent;
    MessageContentBlockParam: types.MessageContentBlockParam;
    MessageContentBlockStartEvent: types.MessageContentBlockStartEvent;
    MessageContentBlockStopEvent: types.MessageContentBlockStopEvent;
    MessageContentDocumentSource: types.MessageContentDocumentSource;
    MessageContextEdit: types.MessageContextEdit;
    MessageContextManagement: types.MessageContextManagement;
    MessageContextManagementResult: types.MessageContextManagementResult;
    MessageCreateParams: types.MessageCreateParams;
    MessageCustomTool: types.MessageCustomTool;
    MessageDelta: types.MessageDelta;
    MessageDeltaEvent: types.MessageDeltaEvent;
    MessageDeltaUsage: types.MessageDeltaUsage;
    MessageDirectCaller: types.MessageDirectCaller;
    MessageDocumentBlock: types.MessageDocumentBlock;
    MessageDocumentBlockParam: types.MessageDocumentBlockParam;
    MessageDocumentSource: types.MessageDocumentSource;
    MessageEncryptedCodeExecutionResult: types.MessageEncryptedCodeExecutionResult;
    MessageError: types.MessageError;
    MessageErrorEvent: types.MessageErrorEvent;
    MessageErrorResponse: types.MessageErrorResponse;
    MessageFallback: types.MessageFallback;
    MessageFileDocumentSource: types.MessageFileDocumentSource;
    MessageImageBlockParam: types.MessageImageBlockParam;
    MessageImageSource: types.MessageImageSource;
    MessageInputJsonDelta: types.MessageInputJsonDelta;
    MessageInputTokensCount: types.MessageInputTokensCount;
    MessageMcpToolSelector: types.MessageMcpToolSelector;
    MessageMcpToolsetSelector: types.MessageMcpToolsetSelector;
    MessageMetadata: types.MessageMetadata;
    MessageOtherTool: types.MessageOtherTool;
    MessageOutputConfig: types.MessageOutputConfig;
    MessageOutputEffort: types.MessageOutputEffort;
    MessageOutputFormat: types.MessageOutputFormat;
    MessageOutputTokensDetails: types.MessageOutputTokensDetails;
    MessagePageCitation: types.MessagePageCitation;
    MessageParam: types.MessageParam;
    MessagePingEvent: types.MessagePingEvent;
    MessagePlainTextSource: types.MessagePlainTextSource;
    MessageRedactedThinkingBlock: types.MessageRedactedThinkingBlock;
    MessageSafeguard: types.MessageSafeguard;
    MessageSearchResultBlockParam: types.MessageSearchResultBlockParam;
    MessageSearchResultCitation: types.MessageSearchResultCitation;
    MessageServerToolUsage: types.MessageServerToolUsage;
    MessageServerToolUseBlock: types.MessageServerToolUseBlock;
    MessageServerToolUseBlockParam: types.MessageServerToolUseBlockParam;
    MessageShellToolResultBlock: types.MessageShellToolResultBlock;
    MessageSignatureDelta: types.MessageSignatureDelta;
    MessageSpeed: types.MessageSpeed;
    MessageStartEvent: types.MessageStartEvent;
    MessageStopDetails: types.MessageStopDetails;
    MessageStopEvent: types.MessageStopEvent;
    MessageStopReason: types.MessageStopReason;
    MessageStreamEvent: types.MessageStreamEvent;
    MessageTaskBudget: types.MessageTaskBudget;
    MessageTextBlock: types.MessageTextBlock;
    MessageTextBlockParam: types.MessageTextBlockParam;
    MessageTextDelta: types.MessageTextDelta;
    MessageTextEditorCodeExecutionContent: types.MessageTextEditorCodeExecutionContent;
    MessageTextEditorCodeExecutionCreateResult: types.MessageTextEditorCodeExecutionCreateResult;
    MessageTextEditorCodeExecutionStrReplaceResult: types.MessageTextEditorCodeExecutionStrReplaceResult;
    MessageTextEditorCodeExecutionToolResultBlock: types.MessageTextEditorCodeExecutionToolResultBlock;
    MessageTextEditorCodeExecutionToolResultError: types.MessageTextEditorCodeExecutionToolResultError;
    MessageTextEditorCodeExecutionViewResult: types.MessageTextEditorCodeExecutionViewResult;
    MessageTextEditorTool: types.MessageTextEditorTool;
    MessageThinkingAdaptive: types.MessageThinkingAdaptive;
    MessageThinkingBlock: types.MessageThinkingBlock;
    MessageThinkingConfig: types.MessageThinkingConfig;
    MessageThinkingDelta: types.MessageThinkingDelta;
    MessageThinkingDisabled: types.MessageThinkingDisabled;
    MessageThinkingEnabled: types.MessageThinkingEnabled;
    MessageThinkingTurnsCount: types.MessageThinkingTurnsCount;
    MessageTool: types.MessageTool;
    MessageToolAdditionBlockParam: types.MessageToolAdditionBlockParam;
    MessageToolCaller: types.MessageToolCaller;
    MessageToolChoice: types.MessageToolChoice;
    MessageToolChoiceAny: types.MessageToolChoiceAny;
    MessageToolChoiceAuto: types.MessageToolChoiceAuto;
    MessageToolChoiceNone: types.MessageToolChoiceNone;
    MessageToolChoiceTool: types.MessageToolChoiceTool;
    MessageToolInputSchema: types.MessageToolInputSchema;
    MessageToolNameSelector: types.MessageToolNameSelector;
    MessageToolReference: types.MessageToolReference;
    MessageToolRemovalBlockParam: types.MessageToolRemovalBlockParam;
    MessageToolResultBlockParam: types.MessageToolResultBlockParam;
    MessageToolResultContent: types.MessageToolResultContent;
    MessageToolSearchBm25Tool: types.MessageToolSearchBm25Tool;
    MessageToolSearchContent: types.MessageToolSearchContent;
    MessageToolSearchRegexTool: types.MessageToolSearchRegexTool;
    MessageToolSearchResult: types.MessageToolSearchResult;
    MessageToolSearchToolResultBlock: types.MessageToolSearchToolResultBlock;
    MessageToolSearchToolResultError: types.MessageToolSearchToolResultError;
    MessageToolSelector: types.MessageToolSelector;
    MessageToolUseBlock: types.MessageToolUseBlock;
    MessageToolUseBlockParam: types.MessageToolUseBlockParam;
    MessageToolUsesCount: types.MessageToolUsesCount;
    MessageUrlImageSource: types.MessageUrlImageSource;
    MessageUrlPdfSource: types.MessageUrlPdfSource;
    MessageUsage: types.MessageUsage;
    MessageUsageIteration: types.MessageUsageIteration;
    MessageWebFetchContent: types.MessageWebFetchContent;
    MessageWebFetchResult: types.MessageWebFetchResult;
    MessageWebFetchToolResultBlock: types.MessageWebFetchToolResultBlock;
    MessageWebFetchToolResultError: types.MessageWebFetchToolResultError;
    MessageWebSearchResult: types.MessageWebSearchResult;
    MessageWebSearchResultCitation: types.MessageWebSearchResultCitation;
    MessageWebSearchTool20250305: types.MessageWebSearchTool20250305;
    MessageWebSearchTool20260209: types.MessageWebSearchTool20260209;
    MessageWebSearchToolResultBlock: types.MessageWebSearchToolResultBlock;
    MessageWebSearchToolResultBlockParam: types.MessageWebSearchToolResultBlockParam;
    MessageWebSearchToolResultError: types.MessageWebSearchToolResultError;
    Model: types.Model;
    ModelAliasTarget: types.ModelAliasTarget;
    ModelArchitecture: types.ModelArchitecture;
    ModelBenchmarks: types.ModelBenchmarks;
    ModelCategory: types.ModelCategory;
    ModelEndpoint: types.ModelEndpoint;
    ModelEndpoints: types.ModelEndpoints;
    ModelEndpointsResponse: types.ModelEndpointsResponse;
    ModelId: types.ModelId;
    ModelLinks: types.ModelLinks;
    ModelParameter: types.ModelParameter;
    ModelParameters: types.ModelParameters;
    ModelParametersResponse: types.ModelParametersResponse;
    ModelPricing: types.ModelPricing;
    ModelPricingOverride: types.ModelPricingOverride;
    ModelReasoning: types.ModelReasoning;
    ModelResponse: types.ModelResponse;
    ModelSort: types.ModelSort;
    ModelTokenizer: types.ModelTokenizer;
    ModelsCount: types.ModelsCount;
    ModelsCountResponse: types.ModelsCountResponse;
    ModelsListResponse: types.ModelsListResponse;
    ModerationPlugin: types.ModerationPlugin;
    MultimodalMedia: types.MultimodalMedia;
    NestedServerTool: types.NestedServerTool;
    OAuthErrorResponse: types.OAuthErrorResponse;
    OAuthSigningKey: types.OAuthSigningKey;
    OAuthSigningKeysResponse: types.OAuthSigningKeysResponse;
    ObservabilityArizeConfig: types.ObservabilityArizeConfig;
    ObservabilityArizeDestination: types.ObservabilityArizeDestination;
    ObservabilityBraintrustConfig: types.ObservabilityBraintrustConfig;
    ObservabilityBraintrustDestination: types.ObservabilityBraintrustDestination;
    ObservabilityClickhouseConfig: types.ObservabilityClickhouseConfig;
    ObservabilityClickhouseDestination: types.ObservabilityClickhouseDestination;
    ObservabilityConfig: types.ObservabilityConfig;
    ObservabilityDataRegion: types.ObservabilityDataRegion;
    ObservabilityDataRegionParam: types.ObservabilityDataRegionParam;
    ObservabilityDatadogConfig: types.ObservabilityDatadogConfig;
    ObservabilityDatadogDestination: types.ObservabilityDatadogDestination;
    ObservabilityDestination: types.ObservabilityDestination;
    ObservabilityDestinationBase: types.ObservabilityDestinationBase;
    ObservabilityDestinationCreateParams: types.ObservabilityDestinationCreateParams;
    ObservabilityDestinationDeleteResponse: types.ObservabilityDestinationDeleteResponse;
    ObservabilityDestinationResponse: types.ObservabilityDestinationResponse;
    ObservabilityDestinationType: types.ObservabilityDestinationType;
    ObservabilityDestinationUpdateParams: types.ObservabilityDestinationUpdateParams;
    ObservabilityDestinationsListResponse: types.ObservabilityDestinationsListResponse;
    ObservabilityFilterRule: types.ObservabilityFilterRule;
    ObservabilityFilterRuleGroup: types.ObservabilityFilterRuleGroup;
    ObservabilityFilterRules: types.ObservabilityFilterRules;
    ObservabilityGrafanaConfig: types.ObservabilityGrafanaConfig;
    ObservabilityGrafanaDestination: types.ObservabilityGrafanaDestination;
    ObservabilityLangfuseConfig: types.ObservabilityLangfuseConfig;
    ObservabilityLangfuseDestination: types.ObservabilityLangfuseDestination;
    ObservabilityLangsmithConfig: types.ObservabilityLangsmithConfig;
    ObservabilityLangsmithDestination: types.ObservabilityLangsmithDestination;
    ObservabilityNewrelicConfig: types.ObservabilityNewrelicConfig;
    ObservabilityNewrelicDestination: types.ObservabilityNewrelicDestination;
    ObservabilityOpikConfig: types.ObservabilityOpikConfig;
    ObservabilityOpikDestination: types.ObservabilityOpikDestination;
    ObservabilityOtelCollectorConfig: types.ObservabilityOtelCollectorConfig;
    ObservabilityOtelCollectorDestination: types.ObservabilityOtelCollectorDestination;
    ObservabilityPosthogConfig: types.ObservabilityPosthogConfig;
    ObservabilityPosthogDestination: types.ObservabilityPosthogDestination;
    ObservabilityRampConfig: types.ObservabilityRampConfig;
    ObservabilityRampDestination: types.ObservabilityRampDestination;
    ObservabilityS3Config: types.ObservabilityS3Config;
    ObservabilityS3Destination: types.ObservabilityS3Destination;
    ObservabilitySentryConfig: types.ObservabilitySentryConfig;
    ObservabilitySentryDestination: types.ObservabilitySentryDestination;
    ObservabilitySnowflakeConfig: types.ObservabilitySnowflakeConfig;
    ObservabilitySnowflakeDestination: types.ObservabilitySnowflakeDestination;
    ObservabilityWeaveConfig: types.ObservabilityWeaveConfig;
    ObservabilityWeaveDestination: types.ObservabilityWeaveDestination;
    ObservabilityWebhookConfig: types.ObservabilityWebhookConfig;
    ObservabilityWebhookDestination: types.ObservabilityWebhookDestination;
    OpenAIFile: types.OpenAIFile;
    OpenAIFileDeleted: types.OpenAIFileDeleted;
    OpenAIFileList: types.OpenAIFileList;
    OpenRouterBenchmarkResult: types.OpenRouterBenchmarkResult;
    OpenRouterFile: types.OpenRouterFile;
    OpenRouterFileDeleted: types.OpenRouterFileDeleted;
    OpenRouterFileList: types.OpenRouterFileList;
    OpenRouterMetadata: types.OpenRouterMetadata;
    OrganizationMember: types.OrganizationMember;
    OrganizationMembersListResponse: types.OrganizationMembersListResponse;
    OrganizationSettings: types.OrganizationSettings;
    OrganizationSettingsResponse: types.OrganizationSettingsResponse;
    OrganizationSettingsUpdateParams: types.OrganizationSettingsUpdateParams;
    OutputModality: types.OutputModality;
    PageLinks: types.PageLinks;
    ParetoRouterPlugin: types.ParetoRouterPlugin;
    ParsedFile: types.ParsedFile;
    PdfParserOptions: types.PdfParserOptions;
    PerRequestLimits: types.PerRequestLimits;
    PercentileCutoffs: types.PercentileCutoffs;
    PercentileStats: types.PercentileStats;
    PipelineStage: types.PipelineStage;
    Plugin: types.Plugin;
    Prediction: types.Prediction;
    PredictionText: types.PredictionText;
    Preset: types.Preset;
    PresetDetails: types.PresetDetails;
    PresetResponse: types.PresetResponse;
    PresetStatus: types.PresetStatus;
    PresetVersion: types.PresetVersion;
    PresetVersionResponse: types.PresetVersionResponse;
    PresetVersionsListResponse: types.PresetVersionsListResponse;
    PresetsListResponse: types.PresetsListResponse;
    PreviousError: types.PreviousError;
    Price: types.Price;
    PriceLimit: types.PriceLimit;
    PrivateEndpoint: types.PrivateEndpoint;
    PrivateEndpointActivation: types.PrivateEndpointActivation;
    PrivateEndpointCheck: types.PrivateEndpointCheck;
    PrivateEndpointCheckReason: types.PrivateEndpointCheckReason;
    PrivateEndpointCreateFailedResponse: types.PrivateEndpointCreateFailedResponse;
    PrivateEndpointCreateFailure: types.PrivateEndpointCreateFailure;
    PrivateEndpointCreateParams: types.PrivateEndpointCreateParams;
    PrivateEndpointDeclaredRegion: types.PrivateEndpointDeclaredRegion;
    PrivateEndpointDeleteResponse: types.PrivateEndpointDeleteResponse;
    PrivateEndpointPricing: types.PrivateEndpointPricing;
    PrivateEndpointResponse: types.PrivateEndpointResponse;
    PrivateEndpointSettings: types.PrivateEndpointSettings;
    PrivateEndpointStatus: types.PrivateEndpointStatus;
    PrivateEndpointSummary: types.PrivateEndpointSummary;
    PrivateEndpointUpdateParams: types.PrivateEndpointUpdateParams;
    PrivateEndpointValidation: types.PrivateEndpointValidation;
    PrivateEndpointValidationResponse: types.PrivateEndpointValidationResponse;
    PrivateEndpointsListResponse: types.PrivateEndpointsListResponse;
    PrivateProvider: types.PrivateProvider;
    PrivateProviderCreateParams: types.PrivateProviderCreateParams;
    PrivateProviderDataPolicy: types.PrivateProviderDataPolicy;
    PrivateProviderDeleteResponse: types.PrivateProviderDeleteResponse;
    PrivateProviderResponse: types.PrivateProviderResponse;
    PrivateProviderUpdateParams: types.PrivateProviderUpdateParams;
    PrivateProvidersListResponse: types.PrivateProvidersListResponse;
    PromptCacheBreakpoint: types.PromptCacheBreakpoint;
    PromptCacheOptions: types.PromptCacheOptions;
    PromptTokensDetails: types.PromptTokensDetails;
    Provider: types.Provider;
    ProviderOption: types.ProviderOption;
    ProviderOptions: types.ProviderOptions;
    ProviderOptionsHolder: types.ProviderOptionsHolder;
    ProviderPreferences: types.ProviderPreferences;
    ProviderResponse: types.ProviderResponse;
    ProviderSlug: types.ProviderSlug;
    ProviderSort: types.ProviderSort;
    ProviderSortOptions: types.ProviderSortOptions;
    ProvidersListResponse: types.ProvidersListResponse;
    Quantization: types.Quantization;
    RangeCapability: types.RangeCapability;
    RankingsMeta: types.RankingsMeta;
    ReasoningDetail: types.ReasoningDetail;
    ReasoningDetailEncrypted: types.ReasoningDetailEncrypted;
    ReasoningDetailServerToolCall: types.ReasoningDetailServerToolCall;
    ReasoningDetailSummary: types.ReasoningDetailSummary;
    ReasoningDetailText: types.ReasoningDetailText;
    ReasoningEffort: types.ReasoningEffort;
    ReasoningFormat: types.ReasoningFormat;
    ReasoningOptions: types.ReasoningOptions;
    RerankCreateParams: types.RerankCreateParams;
    RerankDocument: types.RerankDocument;
    RerankResponse: types.RerankResponse;
    RerankResult: types.RerankResult;
    RerankUsage: types.RerankUsage;
    ResponseFormat: types.ResponseFormat;
    ResponseFormatGrammar: types.ResponseFormatGrammar;
    ResponseFormatJsonObject: types.ResponseFormatJsonObject;
    ResponseFormatJsonSchema: types.ResponseFormatJsonSchema;
    ResponseFormatPython: types.ResponseFormatPython;
    ResponseFormatText: types.ResponseFormatText;
    ResponseHealingPlugin: types.ResponseHealingPlugin;
    ResponsesAdditionalTools: types.ResponsesAdditionalTools;
    ResponsesAdvisorItem: types.ResponsesAdvisorItem;
    ResponsesAgent: types.ResponsesAgent;
    ResponsesAgentContent: types.ResponsesAgentContent;
    ResponsesAgentMessage: types.ResponsesAgentMessage;
    ResponsesAllowedToolChoice: types.ResponsesAllowedToolChoice;
    ResponsesAnnotation: types.ResponsesAnnotation;
    ResponsesApplyPatchCall: types.ResponsesApplyPatchCall;
    ResponsesApplyPatchCallOperationDiffDeltaEvent: types.ResponsesApplyPatchCallOperationDiffDeltaEvent;
    ResponsesApplyPatchCallOperationDiffDoneEvent: types.ResponsesApplyPatchCallOperationDiffDoneEvent;
    ResponsesApplyPatchCallOutput: types.ResponsesApplyPatchCallOutput;
    ResponsesApplyPatchItem: types.ResponsesApplyPatchItem;
    ResponsesApplyPatchParameters: types.ResponsesApplyPatchParameters;
    ResponsesApplyPatchServerTool: types.ResponsesApplyPatchServerTool;
    ResponsesApplyPatchTool: types.ResponsesApplyPatchTool;
    ResponsesAssistantMessage: types.ResponsesAssistantMessage;
    ResponsesBashItem: types.ResponsesBashItem;
    ResponsesBrowserUseItem: types.ResponsesBrowserUseItem;
    ResponsesCodeContainer: types.ResponsesCodeContainer;
    ResponsesCodeInterpreterCall: types.ResponsesCodeInterpreterCall;
    ResponsesCodeInterpreterCallCodeDeltaEvent: types.ResponsesCodeInterpreterCallCodeDeltaEvent;
    ResponsesCodeInterpreterCallCodeDoneEvent: types.ResponsesCodeInterpreterCallCodeDoneEvent;
    ResponsesCodeInterpreterCallCompletedEvent: types.ResponsesCodeInterpreterCallCompletedEvent;
    ResponsesCodeInterpreterCallInProgressEvent: types.ResponsesCodeInterpreterCallInProgressEvent;
    ResponsesCodeInterpreterCallInterpretingEvent: types.ResponsesCodeInterpreterCallInterpretingEvent;
    ResponsesCodeInterpreterFile: types.ResponsesCodeInterpreterFile;
    ResponsesCodeInterpreterImage: types.ResponsesCodeInterpreterImage;
    ResponsesCodeInterpreterItem: types.ResponsesCodeInterpreterItem;
    ResponsesCodeInterpreterLogs: types.ResponsesCodeInterpreterLogs;
    ResponsesCodeInterpreterOutput: types.ResponsesCodeInterpreterOutput;
    ResponsesCodeInterpreterTool: types.ResponsesCodeInterpreterTool;
    ResponsesCompaction: types.ResponsesCompaction;
    ResponsesComparisonFilter: types.ResponsesComparisonFilter;
    ResponsesCompletedEvent: types.ResponsesCompletedEvent;
    ResponsesCompoundFilter: types.ResponsesCompoundFilter;
    ResponsesComputerCall: types.ResponsesComputerCall;
    ResponsesComputerTool: types.ResponsesComputerTool;
    ResponsesContentPart: types.ResponsesContentPart;
    ResponsesContentPartAddedEvent: types.ResponsesContentPartAddedEvent;
    ResponsesContentPartDoneEvent: types.ResponsesContentPartDoneEvent;
    ResponsesContextCompaction: types.ResponsesContextCompaction;
    ResponsesCostDetails: types.ResponsesCostDetails;
    ResponsesCreateFile: types.ResponsesCreateFile;
    ResponsesCreateParams: types.ResponsesCreateParams;
    ResponsesCreatedEvent: types.ResponsesCreatedEvent;
    ResponsesCustomTool: types.ResponsesCustomTool;
    ResponsesCustomToolCall: types.ResponsesCustomToolCall;
    ResponsesCustomToolCallInputDeltaEvent: types.ResponsesCustomToolCallInputDeltaEvent;
    ResponsesCustomToolCallInputDoneEvent: types.ResponsesCustomToolCallInputDoneEvent;
    ResponsesCustomToolCallOutput: types.ResponsesCustomToolCallOutput;
    ResponsesCustomToolFormat: types.ResponsesCustomToolFormat;
    ResponsesDatetimeItem: types.ResponsesDatetimeItem;
    ResponsesDebugEvent: types.ResponsesDebugEvent;
    ResponsesDebugOutput: types.ResponsesDebugOutput;
    ResponsesDebugTimings: types.ResponsesDebugTimings;
    ResponsesDeleteFile: types.ResponsesDeleteFile;
    ResponsesEncryptedContent: types.ResponsesEncryptedContent;
    ResponsesError: types.ResponsesError;
    ResponsesErrorEvent: types.ResponsesErrorEvent;
    ResponsesFailableStatus: types.ResponsesFailableStatus;
    ResponsesFailedEvent: types.ResponsesFailedEvent;
    ResponsesFileCitation: types.ResponsesFileCitation;
    ResponsesFilePath: types.ResponsesFilePath;
    ResponsesFileSearchCall: types.ResponsesFileSearchCall;
    ResponsesFileSearchItem: types.ResponsesFileSearchItem;
    ResponsesFileSearchTool: types.ResponsesFileSearchTool;
    ResponsesFilesItem: types.ResponsesFilesItem;
    ResponsesFindInPageAction: types.ResponsesFindInPageAction;
    ResponsesFunctionCall: types.ResponsesFunctionCall;
    ResponsesFunctionCallArgumentsDeltaEvent: types.ResponsesFunctionCallArgumentsDeltaEvent;
    ResponsesFunctionCallArgumentsDoneEvent: types.ResponsesFunctionCallArgumentsDoneEvent;
    ResponsesFunctionCallOutput: types.ResponsesFunctionCallOutput;
    ResponsesFunctionTool: types.ResponsesFunctionTool;
    ResponsesFunctionToolChoice: types.ResponsesFunctionToolChoice;
    ResponsesFusionAnalysis: types.ResponsesFusionAnalysis;
    ResponsesFusionCallAnalysisCompletedEvent: types.ResponsesFusionCallAnalysisCompletedEvent;
    ResponsesFusionCallAnalysisInProgressEvent: types.ResponsesFusionCallAnalysisInProgressEvent;
    ResponsesFusionCallCompletedEvent: types.ResponsesFusionCallCompletedEvent;
    ResponsesFusionCallInProgressEvent: types.ResponsesFusionCallInProgressEvent;
    ResponsesFusionCallPanelAddedEvent: types.ResponsesFusionCallPanelAddedEvent;
    ResponsesFusionCallPanelCompletedEvent: types.ResponsesFusionCallPanelCompletedEvent;
    ResponsesFusionCallPanelDeltaEvent: types.ResponsesFusionCallPanelDeltaEvent;
    ResponsesFusionCallPanelFailedEvent: types.ResponsesFusionCallPanelFailedEvent;
    ResponsesFusionCallPanelReasoningDeltaEvent: types.ResponsesFusionCallPanelReasoningDeltaEvent;
    ResponsesFusionContradiction: types.ResponsesFusionContradiction;
    ResponsesFusionCoverage: types.ResponsesFusionCoverage;
    ResponsesFusionFailure: types.ResponsesFusionFailure;
    ResponsesFusionInsight: types.ResponsesFusionInsight;
    ResponsesFusionItem: types.ResponsesFusionItem;
    ResponsesFusionResponse: types.ResponsesFusionResponse;
    ResponsesFusionSource: types.ResponsesFusionSource;
    ResponsesFusionStance: types.ResponsesFusionStance;
    ResponsesGrammarFormat: types.ResponsesGrammarFormat;
    ResponsesHostedToolChoice: types.ResponsesHostedToolChoice;
    ResponsesImageGenerationCall: types.ResponsesImageGenerationCall;
    ResponsesImageGenerationCallCompletedEvent: types.ResponsesImageGenerationCallCompletedEvent;
    ResponsesImageGenerationCallGeneratingEvent: types.ResponsesImageGenerationCallGeneratingEvent;
    ResponsesImageGenerationCallInProgressEvent: types.ResponsesImageGenerationCallInProgressEvent;
    ResponsesImageGenerationCallPartialImageEvent: types.ResponsesImageGenerationCallPartialImageEvent;
    ResponsesImageGenerationItem: types.ResponsesImageGenerationItem;
    ResponsesImageGenerationTool: types.ResponsesImageGenerationTool;
    ResponsesImageMask: types.ResponsesImageMask;
    ResponsesInProgressEvent: types.ResponsesInProgressEvent;
    ResponsesInclude: types.ResponsesInclude;
    ResponsesIncompleteDetails: types.ResponsesIncompleteDetails;
    ResponsesIncompleteEvent: types.ResponsesIncompleteEvent;
    ResponsesInputAudio: types.ResponsesInputAudio;
    ResponsesInputContent: types.ResponsesInputContent;
    ResponsesInputFile: types.ResponsesInputFile;
    ResponsesInputImage: types.ResponsesInputImage;
    ResponsesInputItem: types.ResponsesInputItem;
    ResponsesInputMessage: types.ResponsesInputMessage;
    ResponsesInputText: types.ResponsesInputText;
    ResponsesInputTokensDetails: types.ResponsesInputTokensDetails;
    ResponsesInputVideo: types.ResponsesInputVideo;
    ResponsesItemReference: types.ResponsesItemReference;
    ResponsesItemStatus: types.ResponsesItemStatus;
    ResponsesJsonSchemaFormat: types.ResponsesJsonSchemaFormat;
    ResponsesLocalShellAction: types.ResponsesLocalShellAction;
    ResponsesLocalShellCall: types.ResponsesLocalShellCall;
    ResponsesLocalShellCallOutput: types.ResponsesLocalShellCallOutput;
    ResponsesLocalShellTool: types.ResponsesLocalShellTool;
    ResponsesMcpApprovalRequest: types.ResponsesMcpApprovalRequest;
    ResponsesMcpApprovalResponse: types.ResponsesMcpApprovalResponse;
    ResponsesMcpApprovalRules: types.ResponsesMcpApprovalRules;
    ResponsesMcpCall: types.ResponsesMcpCall;
    ResponsesMcpItem: types.ResponsesMcpItem;
    ResponsesMcpListTools: types.ResponsesMcpListTools;
    ResponsesMcpTool: types.ResponsesMcpTool;
    ResponsesMcpToolFilter: types.ResponsesMcpToolFilter;
    ResponsesMcpToolInfo: types.ResponsesMcpToolInfo;
    ResponsesMcpToolNames: types.ResponsesMcpToolNames;
    ResponsesMemoryItem: types.ResponsesMemoryItem;
    ResponsesMessagePhase: types.ResponsesMessagePhase;
    ResponsesNamespaceFunction: types.ResponsesNamespaceFunction;
    ResponsesNamespaceMember: types.ResponsesNamespaceMember;
    ResponsesNamespaceTool: types.ResponsesNamespaceTool;
    ResponsesOpenPageAction: types.ResponsesOpenPageAction;
    ResponsesOtherTool: types.ResponsesOtherTool;
    ResponsesOutputContent: types.ResponsesOutputContent;
    ResponsesOutputItem: types.ResponsesOutputItem;
    ResponsesOutputItemAddedEvent: types.ResponsesOutputItemAddedEvent;
    ResponsesOutputItemDoneEvent: types.ResponsesOutputItemDoneEvent;
    ResponsesOutputMessage: types.ResponsesOutputMessage;
    ResponsesOutputText: types.ResponsesOutputText;
    ResponsesOutputTextAnnotationAddedEvent: types.ResponsesOutputTextAnnotationAddedEvent;
    ResponsesOutputTextDeltaEvent: types.ResponsesOutputTextDeltaEvent;
    ResponsesOutputTextDoneEvent: types.ResponsesOutputTextDoneEvent;
    ResponsesOutputTokensDetails: types.ResponsesOutputTokensDetails;
    ResponsesPatchOperation: types.ResponsesPatchOperation;
    ResponsesPrompt: types.ResponsesPrompt;
    ResponsesRankingOptions: types.ResponsesRankingOptions;
    ResponsesReasoningItem: types.ResponsesReasoningItem;
    ResponsesReasoningItemParam: types.ResponsesReasoningItemParam;
    ResponsesReasoningSummaryPartAddedEvent: types.ResponsesReasoningSummaryPartAddedEvent;
    ResponsesReasoningSummaryPartDoneEvent: types.ResponsesReasoningSummaryPartDoneEvent;
    ResponsesReasoningSummaryTextDeltaEvent: types.ResponsesReasoningSummaryTextDeltaEvent;
    ResponsesReasoningSummaryTextDoneEvent: types.ResponsesReasoningSummaryTextDoneEvent;
    ResponsesReasoningText: types.ResponsesReasoningText;
    ResponsesReasoningTextDeltaEvent: types.ResponsesReasoningTextDeltaEvent;
    ResponsesReasoningTextDoneEvent: types.ResponsesReasoningTextDoneEvent;
    ResponsesRefusal: types.ResponsesRefusal;
    ResponsesRefusalDeltaEvent: types.ResponsesRefusalDeltaEvent;
    ResponsesRefusalDoneEvent: types.ResponsesRefusalDoneEvent;
    ResponsesResult: types.ResponsesResult;
    ResponsesSafetyCheck: types.ResponsesSafetyCheck;
    ResponsesSearchAction: types.ResponsesSearchAction;
    ResponsesSearchModelsItem: types.ResponsesSearchModelsItem;
    ResponsesSearchStatus: types.ResponsesSearchStatus;
    ResponsesShellAction: types.ResponsesShellAction;
    ResponsesShellCall: types.ResponsesShellCall;
    ResponsesShellCallOutput: types.ResponsesShellCallOutput;
    ResponsesShellExit: types.ResponsesShellExit;
    ResponsesShellItem: types.ResponsesShellItem;
    ResponsesShellOutcome: types.ResponsesShellOutcome;
    ResponsesShellOutput: types.ResponsesShellOutput;
    ResponsesShellParameters: types.ResponsesShellParameters;
    ResponsesShellServerTool: types.ResponsesShellServerTool;
    ResponsesShellTimeout: types.ResponsesShellTimeout;
    ResponsesShellTool: types.ResponsesShellTool;
    ResponsesStatus: types.ResponsesStatus;
    ResponsesStreamEvent: types.ResponsesStreamEvent;
    ResponsesSubagentItem: types.ResponsesSubagentItem;
    ResponsesSubagentStep: types.ResponsesSubagentStep;
    ResponsesSummaryText: types.ResponsesSummaryText;
    ResponsesTextEditorItem: types.ResponsesTextEditorItem;
    ResponsesTextFormat: types.ResponsesTextFormat;
    ResponsesTextOptions: types.ResponsesTextOptions;
    ResponsesTokenLogprob: types.ResponsesTokenLogprob;
    ResponsesTool: types.ResponsesTool;
    ResponsesToolChoice: types.ResponsesToolChoice;
    ResponsesToolOutputContent: types.ResponsesToolOutputContent;
    ResponsesToolSearchItem: types.ResponsesToolSearchItem;
    ResponsesToolSearchParameters: types.ResponsesToolSearchParameters;
    ResponsesToolSearchServerTool: types.ResponsesToolSearchServerTool;
    ResponsesTopLogprob: types.ResponsesTopLogprob;
    ResponsesUpdateFile: types.ResponsesUpdateFile;
    ResponsesUrlCitation: types.ResponsesUrlCitation;
    ResponsesUsage: types.ResponsesUsage;
    ResponsesWebFetchItem: types.ResponsesWebFetchItem;
    ResponsesWebSearchAction: types.ResponsesWebSearchAction;
    ResponsesWebSearchCall: types.ResponsesWebSearchCall;
    ResponsesWebSearchCallCompletedEvent: types.ResponsesWebSearchCallCompletedEvent;
    ResponsesWebSearchCallInProgressEvent: types.ResponsesWebSearchCallInProgressEvent;
    ResponsesWebSearchCallSearchingEvent: types.ResponsesWebSearchCallSearchingEvent;
    ResponsesWebSearchFilters: types.ResponsesWebSearchFilters;
    ResponsesWebSearchItem: types.ResponsesWebSearchItem;
    ResponsesWebSearchTool: types.ResponsesWebSearchTool;
    ResponsesWebSource: types.ResponsesWebSource;
    RouterAttempt: types.RouterAttempt;
    RouterCostTier: types.RouterCostTier;
    RouterEndpoint: types.RouterEndpoint;
    RouterEndpoints: types.RouterEndpoints;
    RouterParams: types.RouterParams;
    ScimGroup: types.ScimGroup;
    ScimGroupMapping: types.ScimGroupMapping;
    ScimGroupMappingCreateParams: types.ScimGroupMappingCreateParams;
    ScimGroupMappingDeleteResponse: types.ScimGroupMappingDeleteResponse;
    ScimGroupMappingResponse: types.ScimGroupMappingResponse;
    ScimGroupMappingUpdateParams: types.ScimGroupMappingUpdateParams;
    ScimGroupMappingsListResponse: types.ScimGroupMappingsListResponse;
    ScimGroupsListResponse: types.ScimGroupsListResponse;
    ScimSyncJob: types.ScimSyncJob;
    ScimSyncJobResponse: types.ScimSyncJobResponse;
    ScimWorkspaceRole: types.ScimWorkspaceRole;
    SearchBenchmarkConfig: types.SearchBenchmarkConfig;
    SearchBenchmarkResult: types.SearchBenchmarkResult;
    SearchContextSize: types.SearchContextSize;
    SearchMode: types.SearchMode;
    SearchModelsParameters: types.SearchModelsParameters;
    SearchModelsServerTool: types.SearchModelsServerTool;
    ServerTool: types.ServerTool;
    ServerToolAlias: types.ServerToolAlias;
    ServerToolApiFormat: types.ServerToolApiFormat;
    ServerToolDataRegion: types.ServerToolDataRegion;
    ServerToolEngine: types.ServerToolEngine;
    ServerToolNativeModel: types.ServerToolNativeModel;
    ServerToolNativeSupport: types.ServerToolNativeSupport;
    ServerToolOutputName: types.ServerToolOutputName;
    ServerToolPrice: types.ServerToolPrice;
    ServerToolReasoning: types.ServerToolReasoning;
    ServerToolResponse: types.ServerToolResponse;
    ServerToolUseDetails: types.ServerToolUseDetails;
    ServerToolsListResponse: types.ServerToolsListResponse;
    ServiceTier: types.ServiceTier;
    SessionCost: types.SessionCost;
    SessionCostsListResponse: types.SessionCostsListResponse;
    SessionCostsMeta: types.SessionCostsMeta;
    SessionTurnRange: types.SessionTurnRange;
    SpeechCreateParams: types.SpeechCreateParams;
    SpeechInputReference: types.SpeechInputReference;
    SpeechReferenceAudio: types.SpeechReferenceAudio;
    SpeechReferenceAudioData: types.SpeechReferenceAudioData;
    SpeechReferenceText: types.SpeechReferenceText;
    StopAfterCost: types.StopAfterCost;
    StopAfterSteps: types.StopAfterSteps;
    StopAfterTokens: types.StopAfterTokens;
    StopAfterToolCall: types.StopAfterToolCall;
    StopAtFinishReason: types.StopAtFinishReason;
    StopServerToolsCondition: types.StopServerToolsCondition;
    StreamOptions: types.StreamOptions;
    SubagentParameters: types.SubagentParameters;
    SubagentServerTool: types.SubagentServerTool;
    SwitchyardRouterPlugin: types.SwitchyardRouterPlugin;
    TaskCategory: types.TaskCategory;
    TaskClassification: types.TaskClassification;
    TaskClassificationModel: types.TaskClassificationModel;
    TaskClassifications: types.TaskClassifications;
    TaskClassificationsResponse: types.TaskClassificationsResponse;
    TokenExchangeParams: types.TokenExchangeParams;
    TokenExchangeResponse: types.TokenExchangeResponse;
    TokenLogprob: types.TokenLogprob;
    ToolChoiceSupport: types.ToolChoiceSupport;
    TopLogprob: types.TopLogprob;
    TopProvider: types.TopProvider;
    TraceOptions: types.TraceOptions;
    Transcription: types.Transcription;
    TranscriptionAudio: types.TranscriptionAudio;
    TranscriptionCreateParams: types.TranscriptionCreateParams;
    TranscriptionSegment: types.TranscriptionSegment;
    TranscriptionUploadParams: types.TranscriptionUploadParams;
    TranscriptionUsage: types.TranscriptionUsage;
    TranscriptionWord: types.TranscriptionWord;
    UrlCitation: types.UrlCitation;
    UrlCitationAnnotation: types.UrlCitationAnnotation;
    Usage: types.Usage;
    UsageExtras: types.UsageExtras;
    UsageOptions: types.UsageOptions;
    UserLocation: types.UserLocation;
    VaultEffectiveSecret: types.VaultEffectiveSecret;
    VaultEffectiveSecretsListResponse: types.VaultEffectiveSecretsListResponse;
    VaultSecret: types.VaultSecret;
    VaultSecretCopyParams: types.VaultSecretCopyParams;
    VaultSecretCopyResponse: types.VaultSecretCopyResponse;
    VaultSecretResponse: types.VaultSecretResponse;
    VaultSecretScope: types.VaultSecretScope;
    VaultSecretSetParams: types.VaultSecretSetParams;
    VaultSecretsListResponse: types.VaultSecretsListResponse;
    Video: types.Video;
    VideoCancelledEvent: types.VideoCancelledEvent;
    VideoCancelledEventData: types.VideoCancelledEventData;
    VideoCompletedEvent: types.VideoCompletedEvent;
    VideoCompletedEventData: types.VideoCompletedEventData;
    VideoCreateParams: types.VideoCreateParams;
    VideoExpiredEvent: types.VideoExpiredEvent;
    VideoExpiredEventData: types.VideoExpiredEventData;
    VideoFailedEvent: types.VideoFailedEvent;
    VideoFailedEventData: types.VideoFailedEventData;
    VideoFrameImage: types.VideoFrameImage;
    VideoInputReference: types.VideoInputReference;
    VideoModel: types.VideoModel;
    VideoModelsListResponse: types.VideoModelsListResponse;
    VideoReference: types.VideoReference;
    VideoStatus: types.VideoStatus;
    VideoUpscaleRange: types.VideoUpscaleRange;
    VideoUrl: types.VideoUrl;
    VideoUsage: types.VideoUsage;
    WebFetchParameters: types.WebFetchParameters;
    WebFetchPlugin: types.WebFetchPlugin;
    WebFetchServerTool: types.WebFetchServerTool;
    WebPlugin: types.WebPlugin;
    WebSearchEngine: types.WebSearchEngine;
    WebSearchOptions: types.WebSearchOptions;
    WebSearchParameters: types.WebSearchParameters;
    WebSearchServerTool: types.WebSearchServerTool;
    WebSearchShorthandTool: types.WebSearchShorthandTool;
    WebhookTime: types.WebhookTime;
    Workspace: types.Workspace;
    WorkspaceBudget: types.WorkspaceBudget;
    WorkspaceBudgetDeleteResponse: types.WorkspaceBudgetDeleteResponse;
    WorkspaceBudgetInterval: types.WorkspaceBudgetInterval;
    WorkspaceBudgetResponse: types.WorkspaceBudgetResponse;
    WorkspaceBudgetSetParams: types.WorkspaceBudgetSetParams;
    WorkspaceBudgetsListResponse: types.WorkspaceBudgetsListResponse;
    WorkspaceCreateParams: types.WorkspaceCreateParams;
    WorkspaceDeleteResponse: types.WorkspaceDeleteResponse;
    WorkspaceMember: types.WorkspaceMember;
    WorkspaceMembersAddParams: types.WorkspaceMembersAddParams;
    WorkspaceMembersAddResponse: types.WorkspaceMembersAddResponse;
    WorkspaceMembersListResponse: types.WorkspaceMembersListResponse;
    WorkspaceMembersRemoveParams: types.WorkspaceMembersRemoveParams;
    WorkspaceMembersRemoveResponse: types.WorkspaceMembersRemoveResponse;
    WorkspaceResponse: types.WorkspaceResponse;
    WorkspaceServerTool: types.WorkspaceServerTool;
    WorkspaceSlug: types.WorkspaceSlug;
    WorkspaceUpdateParams: types.WorkspaceUpdateParams;
    WorkspacesListResponse: types.WorkspacesListResponse;
    XSearchOptions: types.XSearchOptions;
    ChatCompletionsCreateHeaders: types.ChatCompletionsCreateHeaders;
    CompletionsCreateHeaders: types.CompletionsCreateHeaders;
    ResponsesCreateHeaders: types.ResponsesCreateHeaders;
    EmbeddingsCreateHeaders: types.EmbeddingsCreateHeaders;
    EmbeddingsListModelsParams: types.EmbeddingsListModelsParams;
    FilesListParams: types.FilesListParams;
    FilesCreateQuery: types.FilesCreateQuery;
    FilesGetParams: types.FilesGetParams;
    FilesDeleteParams: types.FilesDeleteParams;
    ContainersFilesListParams: types.ContainersFilesListParams;
    BatchesListParams: types.BatchesListParams;
    BatchesListResultsParams: types.BatchesListResultsParams;
    MessagesCreateHeaders: types.MessagesCreateHeaders;
    FilesDownloadContentParams: types.FilesDownloadContentParams;
    VideosDownloadContentParams: types.VideosDownloadContentParams;
    ModelsListParams: types.ModelsListParams;
    ModelsCountParams: types.ModelsCountParams;
    ModelsListForUserParams: types.ModelsListForUserParams;
    ParametersGetParams: types.ParametersGetParams;
    GenerationsGetParams: types.GenerationsGetParams;
    AnalyticsGetActivityParams: types.AnalyticsGetActivityParams;
    KeysListParams: types.KeysListParams;
    GenerationsGetContentParams: types.GenerationsGetContentParams;
    WorkspacesListParams: types.WorkspacesListParams;
    WorkspacesDeleteParams: types.WorkspacesDeleteParams;
    WorkspacesMembersListParams: types.WorkspacesMembersListParams;
    OrganizationListMembersParams: types.OrganizationListMembersParams;
    ScimGroupMappingsListParams: types.ScimGroupMappingsListParams;
    ScimGroupMappingsDeleteParams: types.ScimGroupMappingsDeleteParams;
    ScimListGroupsParams: types.ScimListGroupsParams;
    ExternalUsersListParams: types.ExternalUsersListParams;
    PrivateEndpointsCreateHeaders: types.PrivateEndpointsCreateHeaders;
    PrivateEndpointsDeleteParams: types.PrivateEndpointsDeleteParams;
    ByokListParams: types.ByokListParams;
    GuardrailsListParams: types.GuardrailsListParams;
    GuardrailsListKeyAssignmentsParams: types.GuardrailsListKeyAssignmentsParams;
    GuardrailsListMemberAssignmentsParams: types.GuardrailsListMemberAssignmentsParams;
    GuardrailsListAllKeyAssignmentsParams: types.GuardrailsListAllKeyAssignmentsParams;
    GuardrailsListAllMemberAssignmentsParams: types.GuardrailsListAllMemberAssignmentsParams;
    ObservabilityDestinationsListParams: types.ObservabilityDestinationsListParams;
    InternsListParams: types.InternsListParams;
    InternsCreateHeaders: types.InternsCreateHeaders;
    VaultSecretsListParams: types.VaultSecretsListParams;
    VaultInternSecretsListParams: types.VaultInternSecretsListParams;
    VaultInternSecretsListEffectiveParams: types.VaultInternSecretsListEffectiveParams;
    PresetsListParams: types.PresetsListParams;
    PresetsListVersionsParams: types.PresetsListVersionsParams;
    DatasetsListAppRankingsParams: types.DatasetsListAppRankingsParams;
    DatasetsListDailyRankingsParams: types.DatasetsListDailyRankingsParams;
    DatasetsListSessionCostsParams: types.DatasetsListSessionCostsParams;
    BenchmarksListParams: types.BenchmarksListParams;
    ClassificationsListTasksParams: types.ClassificationsListTasksParams;
    ToolsListParams: types.ToolsListParams;
  };
  responses: {
    AccessDenied: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    AuthCodeInvalid: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    AuthCodeRefused: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    BadGateway: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    BadRequest: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    BatchNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    BatchRefused: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    BatchRunning: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    BatchUnaffordable: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    BudgetNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    ByokKeyNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    CoinbaseGone: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    Conflict: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    DestinationConflict: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.ErrorResponse };
    };
    DestinationNotFound: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.ErrorResponse };
    };
    EdgeNetworkTimeout: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    ExternalUserExists: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    ExternalUserNotFound: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.ErrorResponse };
    };
    FileNotDownloadable: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.ErrorResponse };
    };
    FileNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    FileTooLarge: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    Forbidden: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    GatewayTimeout: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    GenerationNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    GuardrailConflict: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    GuardrailNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    InternBadGateway: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.InternErrorResponse };
    };
    InternBadRequest: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.InternErrorResponse };
    };
    InternBusy: {
      headers: { 'Retry-After': Headers['RetryAfter']; [key: string]: unknown };
      content: { 'application/json': types.InternErrorResponse };
    };
    InternConflict: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.InternErrorResponse };
    };
    InternForbidden: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.InternErrorResponse };
    };
    InternGatewayTimeout: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.InternErrorResponse };
    };
    InternNotFound: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.InternErrorResponse };
    };
    InternPayloadTooLarge: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.InternErrorResponse };
    };
    InternRateLimited: {
      headers: { 'Retry-After': Headers['RetryAfter']; [key: string]: unknown };
      content: { 'application/json': types.InternErrorResponse };
    };
    InternRunEnded: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.InternErrorResponse };
    };
    InternServerError: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.InternErrorResponse };
    };
    InternTimeout: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.InternErrorResponse };
    };
    InternUnauthorized: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.InternErrorResponse };
    };
    InternUnavailable: {
      headers: { 'Retry-After': Headers['RetryAfter']; [key: string]: unknown };
      content: { 'application/json': types.InternErrorResponse };
    };
    InternUnsupportedMediaType: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.InternErrorResponse };
    };
    InternalServerError: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.ErrorResponse };
    };
    InvalidParameters: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    JobNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    KeyNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    ManagementKeyRequired: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.ErrorResponse };
    };
    MessagesBadGateway: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.MessageErrorResponse | types.ErrorResponse };
    };
    MessagesBadRequest: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.MessageErrorResponse | types.ErrorResponse };
    };
    MessagesEdgeNetworkTimeout: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.MessageErrorResponse | types.ErrorResponse };
    };
    MessagesForbidden: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.MessageErrorResponse | types.ErrorResponse };
    };
    MessagesInternalServerError: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.MessageErrorResponse | types.ErrorResponse };
    };
    MessagesNotFound: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.MessageErrorResponse | types.ErrorResponse };
    };
    MessagesPayloadTooLarge: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.MessageErrorResponse | types.ErrorResponse };
    };
    MessagesPaymentRequired: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.MessageErrorResponse | types.ErrorResponse };
    };
    MessagesProviderOverloaded: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.MessageErrorResponse | types.ErrorResponse };
    };
    MessagesRequestTimeout: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.MessageErrorResponse | types.ErrorResponse };
    };
    MessagesServiceUnavailable: {
      headers: { 'Retry-After': Headers['RetryAfter']; [key: string]: unknown };
      content: { 'application/json': types.MessageErrorResponse | types.ErrorResponse };
    };
    MessagesTooManyRequests: {
      headers: { 'Retry-After': Headers['RetryAfter']; [key: string]: unknown };
      content: { 'application/json': types.MessageErrorResponse | types.ErrorResponse };
    };
    MessagesUnauthorized: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.MessageErrorResponse | types.ErrorResponse };
    };
    MessagesUnprocessable: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.MessageErrorResponse | types.ErrorResponse };
    };
    ModelNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    NotFound: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    OrganizationNotFound: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.ErrorResponse };
    };
    PayloadTooLarge: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    PaymentRequired: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    PresetConflict: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    PresetNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    PrivateEndpointBadGateway: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.ErrorResponse };
    };
    PrivateEndpointConflict: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.ErrorResponse };
    };
    PrivateEndpointCreateBadGateway: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.PrivateEndpointCreateFailedResponse | types.ErrorResponse };
    };
    PrivateEndpointCreateConflict: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.PrivateEndpointCreateFailedResponse | types.ErrorResponse };
    };
    PrivateEndpointCreateNotFound: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.PrivateEndpointCreateFailedResponse | types.ErrorResponse };
    };
    PrivateEndpointCreateServerError: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.PrivateEndpointCreateFailedResponse | types.ErrorResponse };
    };
    PrivateEndpointCreateUnprocessable: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.PrivateEndpointCreateFailedResponse | types.ErrorResponse };
    };
    PrivateEndpointNotFound: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.ErrorResponse };
    };
    PrivateEndpointUnprocessable: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.ErrorResponse };
    };
    PrivateEndpointsForbidden: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.ErrorResponse };
    };
    PrivateProviderConflict: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.ErrorResponse };
    };
    PrivateProviderNotFound: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.ErrorResponse };
    };
    PrivateProvidersForbidden: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.ErrorResponse };
    };
    ProviderOverloaded: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    RequestTimeout: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    ScimGroupMappingExists: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.ErrorResponse };
    };
    ScimNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    ServiceUnavailable: {
      headers: { 'Retry-After': Headers['RetryAfter']; [key: string]: unknown };
      content: { 'application/json': types.ErrorResponse };
    };
    TokenExchangeFailed: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.OAuthErrorResponse };
    };
    TokenExchangeInvalid: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.OAuthErrorResponse };
    };
    TokenExchangeTooLarge: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.OAuthErrorResponse };
    };
    TokenExchangeTooMany: {
      headers: { 'Retry-After': Headers['RetryAfter']; [key: string]: unknown };
      content: { 'application/json': types.OAuthErrorResponse };
    };
    TokenExchangeUnavailable: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.OAuthErrorResponse };
    };
    TooManyRequests: {
      headers: {
        'Retry-After': Headers['RetryAfter'];
        'X-RateLimit-Limit': Headers['XRateLimitLimit'];
        'X-RateLimit-Remaining': Headers['XRateLimitRemaining'];
        'X-RateLimit-Reset': Headers['XRateLimitReset'];
        [key: string]: unknown;
      };
      content: { 'application/json': types.ErrorResponse };
    };
    ToolNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    Unauthorized: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    UnprocessableEntity: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.ErrorResponse };
    };
    VaultConflict: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    VaultForbidden: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    VaultNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    VideoGone: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    VideoNotReady: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
    WorkspaceNotDeletable: {
      headers: { [key: string]: unknown };
      content: { 'application/json': types.ErrorResponse };
    };
    WorkspaceNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
  };
  parameters: {
    ContainerFileId: string;
    ContainerId: string;
    ExternalUserId: string;
    FileFormat: types.FileProvider;
    FileId: string;
    FileWorkspaceId: string;
    IdempotencyKey: string;
    InternId: string;
    Limit: number;
    ModelAuthor: string;
    ModelSlug: string;
    ModelsLimit: number;
    ModelsOffset: number;
    Offset: number;
    OutputModalitiesFilter: string;
    PrivateEndpointId: string;
    PrivateProviderSlug: string;
    ScimGroupMappingId: string;
    VaultInternId: string;
    VaultLimit: number;
    VaultOffset: number;
    VaultSecretName: string;
    WebhookIdempotencyKey: string;
    WebhookSignature: string;
    XAnthropicBeta: string;
    XOpenRouterCache: 'true' | 'false' | (string & {});
    XOpenRouterCacheClear: 'true' | 'false' | (string & {});
    XOpenRouterCacheTTL: number;
    XOpenRouterMetadata: 'enabled' | 'disabled' | (string & {});
    XSessionId: string;
  };
  requestBodies: never;
  headers: {
    RetryAfter: string;
    XGenerationId: string;
    XOpenRouterCacheAge: string;
    XOpenRouterCacheSourceId: string;
    XOpenRouterCacheStatus: string;
    XOpenRouterCacheTTL: string;
    XRateLimitLimit: string;
    XRateLimitRemaining: string;
    XRateLimitReset: string;
  };
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  'chat.completions.create': {
    parameters: {
      query?: never;
      header?: {
        'X-OpenRouter-Metadata'?: Parameters['XOpenRouterMetadata'] | undefined;
        'X-OpenRouter-Cache'?: Parameters['XOpenRouterCache'] | undefined;
        'X-OpenRouter-Cache-TTL'?: Parameters['XOpenRouterCacheTTL'] | undefined;
        'X-OpenRouter-Cache-Clear'?: Parameters['XOpenRouterCacheClear'] | undefined;
        'x-session-id'?: Parameters['XSessionId'] | undefined;
        'x-anthropic-beta'?: Parameters['XAnthropicBeta'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { 'application/json': types.ChatCompletionCreateParams } };
    responses: {
      200: {
        headers: {
          'X-Generation-Id': Headers['XGenerationId'];
          'X-OpenRouter-Cache-Status': Headers['XOpenRouterCacheStatus'];
          'X-OpenRouter-Cache-Age': Headers['XOpenRouterCacheAge'];
          'X-OpenRouter-Cache-TTL': Headers['XOpenRouterCacheTTL'];
          'X-OpenRouter-Cache-Source-Id': Headers['XOpenRouterCacheSourceId'];
          [key: string]: unknown;
        };
        content: { 'application/json': types.ChatCompletion; 'text/event-stream': string };
      };
      400: Responses['BadRequest'];
      401: Responses['Unauthorized'];
      402: Responses['PaymentRequired'];
      403: Responses['Forbidden'];
      404: Responses['NotFound'];
      408: Responses['RequestTimeout'];
      413: Responses['PayloadTooLarge'];
      422: Responses['UnprocessableEntity'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
      524: Responses['EdgeNetworkTimeout'];
      529: Responses['ProviderOverloaded'];
    };
  };
  'completions.create': {
    parameters: {
      query?: never;
      header?: {
        'X-OpenRouter-Metadata'?: Parameters['XOpenRouterMetadata'] | undefined;
        'X-OpenRouter-Cache'?: Parameters['XOpenRouterCache'] | undefined;
        'X-OpenRouter-Cache-TTL'?: Parameters['XOpenRouterCacheTTL'] | undefined;
        'X-OpenRouter-Cache-Clear'?: Parameters['XOpenRouterCacheClear'] | undefined;
        'x-session-id'?: Parameters['XSessionId'] | undefined;
        'x-anthropic-beta'?: Parameters['XAnthropicBeta'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { 'application/json': types.CompletionCreateParams } };
    responses: {
      200: {
        headers: {
          'X-Generation-Id': Headers['XGenerationId'];
          'X-OpenRouter-Cache-Status': Headers['XOpenRouterCacheStatus'];
          'X-OpenRouter-Cache-Age': Headers['XOpenRouterCacheAge'];
          'X-OpenRouter-Cache-TTL': Headers['XOpenRouterCacheTTL'];
          'X-OpenRouter-Cache-Source-Id': Headers['XOpenRouterCacheSourceId'];
          [key: string]: unknown;
        };
        content: { 'application/json': types.CompletionResponse; 'text/event-stream': string };
      };
      400: Responses['BadRequest'];
      401: Responses['Unauthorized'];
      402: Responses['PaymentRequired'];
      403: Responses['Forbidden'];
      404: Responses['NotFound'];
      408: Responses['RequestTimeout'];
      413: Responses['PayloadTooLarge'];
      422: Responses['UnprocessableEntity'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
      524: Responses['EdgeNetworkTimeout'];
      529: Responses['ProviderOverloaded'];
    };
  };
  'responses.create': {
    parameters: {
      query?: never;
      header?: {
        'X-OpenRouter-Metadata'?: Parameters['XOpenRouterMetadata'] | undefined;
        'X-OpenRouter-Cache'?: Parameters['XOpenRouterCache'] | undefined;
        'X-OpenRouter-Cache-TTL'?: Parameters['XOpenRouterCacheTTL'] | undefined;
        'X-OpenRouter-Cache-Clear'?: Parameters['XOpenRouterCacheClear'] | undefined;
        'x-session-id'?: Parameters['XSessionId'] | undefined;
        'x-anthropic-beta'?: Parameters['XAnthropicBeta'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { 'application/json': types.ResponsesCreateParams } };
    responses: {
      200: {
        headers: {
          'X-Generation-Id': Headers['XGenerationId'];
          'X-OpenRouter-Cache-Status': Headers['XOpenRouterCacheStatus'];
          'X-OpenRouter-Cache-Age': Headers['XOpenRouterCacheAge'];
          'X-OpenRouter-Cache-TTL': Headers['XOpenRouterCacheTTL'];
          'X-OpenRouter-Cache-Source-Id': Headers['XOpenRouterCacheSourceId'];
          [key: string]: unknown;
        };
        content: { 'application/json': types.ResponsesResult; 'text/event-stream': string };
      };
      400: { headers: { [key: string]: unknown }; content: { 'application/json': types.ErrorResponse } };
      401: Responses['Unauthorized'];
      402: Responses['PaymentRequired'];
      403: Responses['Forbidden'];
      404: Responses['NotFound'];
      408: Responses['RequestTimeout'];
      413: Responses['PayloadTooLarge'];
      422: Responses['UnprocessableEntity'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
      524: Responses['EdgeNetworkTimeout'];
      529: Responses['ProviderOverloaded'];
    };
  };
  'embeddings.create': {
    parameters: {
      query?: never;
      header?: { 'x-session-id'?: Parameters['XSessionId'] | undefined };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { 'application/json': types.EmbeddingsCreateParams } };
    responses: {
      200: {
        headers: { 'X-Generation-Id': Headers['XGenerationId']; [key: string]: unknown };
        content: { 'application/json': types.EmbeddingsResponse };
      };
      400: Responses['BadRequest'];
      401: Responses['Unauthorized'];
      402: Responses['PaymentRequired'];
      403: Responses['Forbidden'];
      404: Responses['NotFound'];
      408: Responses['RequestTimeout'];
      413: Responses['PayloadTooLarge'];
      422: Responses['UnprocessableEntity'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
      524: Responses['EdgeNetworkTimeout'];
      529: Responses['ProviderOverloaded'];
    };
  };
  'embeddings.listModels': {
    parameters: {
      query?: { offset?: Parameters['ModelsOffset'] | undefined; limit?: Parameters['ModelsLimit'] | undefined };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ModelsListResponse } };
      400: Responses['InvalidParameters'];
      500: Responses['InternalServerError'];
    };
  };
  'files.list': {
    parameters: {
      query?: {
        workspace_id?: Parameters['FileWorkspaceId'] | undefined;
        provider?: Parameters['FileFormat'] | undefined;
        limit?: number | undefined;
        cursor?: string | undefined;
        after?: string | undefined;
        after_id?: string | undefined;
        before_id?: string | undefined;
        order?: 'asc' | 'desc' | (string & {}) | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.FileListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['Forbidden'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
    };
  };
  'files.create': {
    parameters: {
      query?: {
        workspace_id?: Parameters['FileWorkspaceId'] | undefined;
        provider?: Parameters['FileFormat'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { 'multipart/form-data': types.FileCreateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.FileObject } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['Forbidden'];
      413: Responses['FileTooLarge'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
    };
  };
  'files.get': {
    parameters: {
      query?: {
        workspace_id?: Parameters['FileWorkspaceId'] | undefined;
        provider?: Parameters['FileFormat'] | undefined;
      };
      header?: never;
      path: { file_id: Parameters['FileId'] };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.FileObject } };
      401: Responses['Unauthorized'];
      403: Responses['Forbidden'];
      404: Responses['FileNotFound'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
    };
  };
  'files.delete': {
    parameters: {
      query?: {
        workspace_id?: Parameters['FileWorkspaceId'] | undefined;
        provider?: Parameters['FileFormat'] | undefined;
      };
      header?: never;
      path: { file_id: Parameters['FileId'] };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.FileDeleteResponse } };
      401: Responses['Unauthorized'];
      403: Responses['Forbidden'];
      404: Responses['FileNotFound'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
    };
  };
  'containers.files.list': {
    parameters: {
      query?: { after?: string | undefined; limit?: number | undefined };
      header?: never;
      path: { container_id: Parameters['ContainerId'] };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ContainerFileListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['Forbidden'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      503: Responses['ServiceUnavailable'];
    };
  };
  'containers.files.get': {
    parameters: {
      query?: never;
      header?: never;
      path: { container_id: Parameters['ContainerId']; file_id: Parameters['ContainerFileId'] };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ContainerFile } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['Forbidden'];
      404: Responses['FileNotFound'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      503: Responses['ServiceUnavailable'];
    };
  };
  'containers.files.promote': {
    parameters: {
      query?: never;
      header?: never;
      path: { container_id: Parameters['ContainerId']; file_id: Parameters['ContainerFileId'] };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.FileObject } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['Forbidden'];
      404: Responses['FileNotFound'];
      413: Responses['FileTooLarge'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      503: Responses['ServiceUnavailable'];
    };
  };
  'videos.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.VideoCreateParams } };
    responses: {
      202: { headers: { [key: string]: unknown }; content: { 'application/json': types.Video } };
      400: Responses['BadRequest'];
      401: Responses['Unauthorized'];
      402: Responses['PaymentRequired'];
      403: Responses['Forbidden'];
      404: Responses['NotFound'];
      413: Responses['PayloadTooLarge'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
    };
  };
  'videos.listModels': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.VideoModelsListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      500: Responses['InternalServerError'];
    };
  };
  'videos.get': {
    parameters: { query?: never; header?: never; path: { jobId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.Video } };
      401: Responses['Unauthorized'];
      403: Responses['Forbidden'];
      404: Responses['JobNotFound'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
    };
  };
  'batches.list': {
    parameters: {
      query?: {
        limit?: number | undefined;
        after?: string | undefined;
        status?:
          | ('validating' | 'in_progress' | 'completed' | 'failed' | 'expired' | 'cancelled' | (string & {}))[]
          | undefined;
        created_after?: types.BatchTimestamp | undefined;
        created_before?: types.BatchTimestamp | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.BatchListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
    };
  };
  'batches.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.BatchCreateParams } };
    responses: {
      202: { headers: { [key: string]: unknown }; content: { 'application/json': types.Batch } };
      400: Responses['BatchRefused'];
      401: Responses['Unauthorized'];
      402: Responses['BatchUnaffordable'];
      403: Responses['Forbidden'];
      413: Responses['PayloadTooLarge'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
    };
  };
  'batches.get': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.Batch } };
      401: Responses['Unauthorized'];
      402: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.Batch | types.ErrorResponse };
      };
      404: Responses['BatchNotFound'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
    };
  };
  'batches.delete': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.BatchDeleted } };
      401: Responses['Unauthorized'];
      404: Responses['BatchNotFound'];
      409: Responses['BatchRunning'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
    };
  };
  'batches.listResults': {
    parameters: {
      query?: { limit?: number | undefined; cursor?: string | undefined };
      header?: never;
      path: { id: string };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.BatchResultsResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      402: Responses['PaymentRequired'];
      404: Responses['BatchNotFound'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
    };
  };
  'images.generate': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.ImageGenerateParams } };
    responses: {
      200: {
        headers: { 'X-Generation-Id': Headers['XGenerationId']; [key: string]: unknown };
        content: { 'application/json': types.ImagesResponse; 'text/event-stream': string };
      };
      400: Responses['BadRequest'];
      401: Responses['Unauthorized'];
      402: Responses['PaymentRequired'];
      403: Responses['Forbidden'];
      404: Responses['NotFound'];
      408: Responses['RequestTimeout'];
      413: Responses['PayloadTooLarge'];
      422: Responses['UnprocessableEntity'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
      524: Responses['EdgeNetworkTimeout'];
      529: Responses['ProviderOverloaded'];
    };
  };
  'images.listModels': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ImageModelsListResponse } };
      400: Responses['InvalidParameters'];
      500: Responses['InternalServerError'];
    };
  };
  'images.listModelEndpoints': {
    parameters: {
      query?: never;
      header?: never;
      path: { author: Parameters['ModelAuthor']; slug: Parameters['ModelSlug'] };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.ImageModelEndpointsResponse };
      };
      404: Responses['ModelNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'messages.create': {
    parameters: {
      query?: never;
      header?: {
        'X-OpenRouter-Metadata'?: Parameters['XOpenRouterMetadata'] | undefined;
        'x-session-id'?: Parameters['XSessionId'] | undefined;
        'x-anthropic-beta'?: Parameters['XAnthropicBeta'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { 'application/json': types.MessageCreateParams } };
    responses: {
      200: {
        headers: { 'X-Generation-Id': Headers['XGenerationId']; [key: string]: unknown };
        content: { 'application/json': types.Message; 'text/event-stream': string };
      };
      400: Responses['MessagesBadRequest'];
      401: Responses['MessagesUnauthorized'];
      402: Responses['MessagesPaymentRequired'];
      403: Responses['MessagesForbidden'];
      404: Responses['MessagesNotFound'];
      408: Responses['MessagesRequestTimeout'];
      413: Responses['MessagesPayloadTooLarge'];
      422: Responses['MessagesUnprocessable'];
      429: Responses['MessagesTooManyRequests'];
      500: Responses['MessagesInternalServerError'];
      502: Responses['MessagesBadGateway'];
      503: Responses['MessagesServiceUnavailable'];
      524: Responses['MessagesEdgeNetworkTimeout'];
      529: Responses['MessagesProviderOverloaded'];
    };
  };
  'files.downloadContent': {
    parameters: {
      query?: {
        workspace_id?: Parameters['FileWorkspaceId'] | undefined;
        provider?: Parameters['FileFormat'] | undefined;
      };
      header?: never;
      path: { file_id: Parameters['FileId'] };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/octet-stream': Blob } };
      400: Responses['FileNotDownloadable'];
      401: Responses['Unauthorized'];
      403: Responses['Forbidden'];
      404: Responses['FileNotFound'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
    };
  };
  'containers.files.downloadContent': {
    parameters: {
      query?: never;
      header?: never;
      path: { container_id: Parameters['ContainerId']; file_id: Parameters['ContainerFileId'] };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/octet-stream': Blob } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['Forbidden'];
      404: Responses['FileNotFound'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      503: Responses['ServiceUnavailable'];
    };
  };
  'videos.downloadContent': {
    parameters: { query?: { index?: number | undefined }; header?: never; path: { jobId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'video/mp4': Blob } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['Forbidden'];
      404: Responses['JobNotFound'];
      409: Responses['VideoNotReady'];
      410: Responses['VideoGone'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
    };
  };
  'audio.speech.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.SpeechCreateParams } };
    responses: {
      200: {
        headers: { 'X-Generation-Id': Headers['XGenerationId']; [key: string]: unknown };
        content: { 'audio/*': Blob };
      };
      400: Responses['BadRequest'];
      401: Responses['Unauthorized'];
      402: Responses['PaymentRequired'];
      403: Responses['Forbidden'];
      404: Responses['NotFound'];
      413: Responses['PayloadTooLarge'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
      524: Responses['EdgeNetworkTimeout'];
      529: Responses['ProviderOverloaded'];
    };
  };
  'audio.transcriptions.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: {
      content: {
        'application/json': types.TranscriptionCreateParams;
        'multipart/form-data': types.TranscriptionUploadParams;
      };
    };
    responses: {
      200: {
        headers: { 'X-Generation-Id': Headers['XGenerationId']; [key: string]: unknown };
        content: { 'application/json': types.Transcription };
      };
      400: Responses['BadRequest'];
      401: Responses['Unauthorized'];
      402: Responses['PaymentRequired'];
      403: Responses['Forbidden'];
      404: Responses['NotFound'];
      413: Responses['PayloadTooLarge'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
      504: Responses['GatewayTimeout'];
      524: Responses['EdgeNetworkTimeout'];
      529: Responses['ProviderOverloaded'];
    };
  };
  'models.list': {
    parameters: {
      query?: {
        offset?: Parameters['ModelsOffset'] | undefined;
        limit?: Parameters['ModelsLimit'] | undefined;
        category?: types.ModelCategory | undefined;
        supported_parameters?: string | undefined;
        output_modalities?: Parameters['OutputModalitiesFilter'] | undefined;
        input_modalities?: string | undefined;
        sort?: types.ModelSort | undefined;
        q?: string | undefined;
        context?: number | undefined;
        min_price?: number | undefined;
        max_price?: number | undefined;
        min_output_price?: number | undefined;
        max_output_price?: number | undefined;
        arch?: string | undefined;
        model_authors?: string | undefined;
        providers?: string | undefined;
        distillable?: types.BooleanQuery | undefined;
        zdr?: true | 'true' | undefined;
        region?: 'eu' | 'us' | (string & {}) | undefined;
        min_age_days?: number | undefined;
        max_age_days?: number | undefined;
        min_intelligence_index?: number | undefined;
        max_intelligence_index?: number | undefined;
        min_coding_index?: number | undefined;
        max_coding_index?: number | undefined;
        min_agentic_index?: number | undefined;
        max_agentic_index?: number | undefined;
        min_tool_success_rate?: number | undefined;
        max_tool_success_rate?: number | undefined;
        use_rss?: types.BooleanQuery | undefined;
        use_rss_chat_links?: types.BooleanQuery | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.ModelsListResponse; 'application/rss+xml': string };
      };
      400: Responses['InvalidParameters'];
      403: Responses['Forbidden'];
      500: Responses['InternalServerError'];
    };
  };
  'models.count': {
    parameters: {
      query?: { output_modalities?: Parameters['OutputModalitiesFilter'] | undefined };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ModelsCountResponse } };
      400: Responses['InvalidParameters'];
      403: Responses['Forbidden'];
      500: Responses['InternalServerError'];
    };
  };
  'models.listForUser': {
    parameters: {
      query?: {
        offset?: Parameters['ModelsOffset'] | undefined;
        limit?: Parameters['ModelsLimit'] | undefined;
        output_modalities?: Parameters['OutputModalitiesFilter'] | undefined;
        sort?: types.ModelSort | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ModelsListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['Forbidden'];
      404: Responses['NotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'models.listEndpoints': {
    parameters: {
      query?: never;
      header?: never;
      path: { author: Parameters['ModelAuthor']; slug: Parameters['ModelSlug'] };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ModelEndpointsResponse } };
      403: Responses['Forbidden'];
      404: Responses['ModelNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'endpoints.listZdr': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.EndpointsListResponse } };
      403: Responses['Forbidden'];
      500: Responses['InternalServerError'];
    };
  };
  'parameters.get': {
    parameters: {
      query?: { provider?: string | undefined };
      header?: never;
      path: { author: Parameters['ModelAuthor']; slug: Parameters['ModelSlug'] };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ModelParametersResponse } };
      401: Responses['Unauthorized'];
      404: Responses['ModelNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'providers.list': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ProvidersListResponse } };
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
    };
  };
  'generations.get': {
    parameters: { query: { id: string }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.GenerationResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      402: Responses['PaymentRequired'];
      403: Responses['Forbidden'];
      404: Responses['GenerationNotFound'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      524: Responses['EdgeNetworkTimeout'];
      529: Responses['ProviderOverloaded'];
    };
  };
  'credits.get': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.CreditsResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      500: Responses['InternalServerError'];
    };
  };
  'credits.createCoinbaseCharge': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.CoinbaseChargeCreateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.CoinbaseChargeResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      410: Responses['CoinbaseGone'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
    };
  };
  'analytics.getActivity': {
    parameters: {
      query?: {
        date?: string | undefined;
        api_key_hash?: string | undefined;
        user_id?: string | undefined;
        group_by?: 'workspace' | (string & {}) | undefined;
        workspace_id?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ActivityResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['NotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'keys.list': {
    parameters: {
      query?: {
        include_disabled?: types.BooleanQuery | undefined;
        offset?: number | undefined;
        workspace_id?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.KeysListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
    };
  };
  'keys.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.KeyCreateParams } };
    responses: {
      201: { headers: { [key: string]: unknown }; content: { 'application/json': types.KeyCreateResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
    };
  };
  'keys.get': {
    parameters: { query?: never; header?: never; path: { hash: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.KeyResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['KeyNotFound'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
    };
  };
  'keys.delete': {
    parameters: { query?: never; header?: never; path: { hash: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.KeyDeleteResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['KeyNotFound'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
    };
  };
  'keys.update': {
    parameters: { query?: never; header?: never; path: { hash: string }; cookie?: never };
    requestBody: { content: { 'application/json': types.KeyUpdateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.KeyResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['KeyNotFound'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
    };
  };
  'keys.getCurrent': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.CurrentKeyResponse } };
      401: Responses['Unauthorized'];
      500: Responses['InternalServerError'];
    };
  };
  'oauth.exchangeAuthCode': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.AuthCodeExchangeParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.AuthCodeExchangeResponse } };
      400: Responses['AuthCodeInvalid'];
      403: Responses['AuthCodeRefused'];
      500: Responses['InternalServerError'];
    };
  };
  'oauth.createAuthCode': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.AuthCodeCreateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.AuthCodeResponse } };
      400: Responses['AuthCodeInvalid'];
      401: Responses['Unauthorized'];
      403: Responses['Forbidden'];
      409: Responses['Conflict'];
      500: Responses['InternalServerError'];
    };
  };
  'rerank.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.RerankCreateParams } };
    responses: {
      200: {
        headers: { 'X-Generation-Id': Headers['XGenerationId']; [key: string]: unknown };
        content: { 'application/json': types.RerankResponse };
      };
      400: Responses['BadRequest'];
      401: Responses['Unauthorized'];
      402: Responses['PaymentRequired'];
      403: Responses['Forbidden'];
      404: Responses['NotFound'];
      413: Responses['PayloadTooLarge'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
      524: Responses['EdgeNetworkTimeout'];
      529: Responses['ProviderOverloaded'];
    };
  };
  'models.get': {
    parameters: {
      query?: never;
      header?: never;
      path: { author: Parameters['ModelAuthor']; slug: Parameters['ModelSlug'] };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ModelResponse } };
      403: Responses['Forbidden'];
      404: Responses['ModelNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'generations.getContent': {
    parameters: { query: { id: string }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.GenerationContentResponse } };
      401: Responses['Unauthorized'];
      403: Responses['Forbidden'];
      404: Responses['GenerationNotFound'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      524: Responses['EdgeNetworkTimeout'];
      529: Responses['ProviderOverloaded'];
    };
  };
  'generations.submitFeedback': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.GenerationFeedbackParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.GenerationFeedbackResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['GenerationNotFound'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
    };
  };
  'workspaces.list': {
    parameters: {
      query?: { offset?: Parameters['Offset'] | undefined; limit?: Parameters['Limit'] | undefined };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.WorkspacesListResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      500: Responses['InternalServerError'];
    };
  };
  'workspaces.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.WorkspaceCreateParams } };
    responses: {
      201: { headers: { [key: string]: unknown }; content: { 'application/json': types.WorkspaceResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      500: Responses['InternalServerError'];
    };
  };
  'workspaces.get': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.WorkspaceResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['WorkspaceNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'workspaces.delete': {
    parameters: {
      query?: { confirm_default_workspace_deletion?: boolean | undefined };
      header?: never;
      path: { id: string };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.WorkspaceDeleteResponse } };
      400: Responses['WorkspaceNotDeletable'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['WorkspaceNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'workspaces.update': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': types.WorkspaceUpdateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.WorkspaceResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['WorkspaceNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'workspaces.budgets.list': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.WorkspaceBudgetsListResponse };
      };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['WorkspaceNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'workspaces.budgets.get': {
    parameters: {
      query?: never;
      header?: never;
      path: { id: string; interval: types.WorkspaceBudgetInterval };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.WorkspaceBudgetResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['BudgetNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'workspaces.budgets.set': {
    parameters: {
      query?: never;
      header?: never;
      path: { id: string; interval: types.WorkspaceBudgetInterval };
      cookie?: never;
    };
    requestBody: { content: { 'application/json': types.WorkspaceBudgetSetParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.WorkspaceBudgetResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['WorkspaceNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'workspaces.budgets.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: { id: string; interval: types.WorkspaceBudgetInterval };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.WorkspaceBudgetDeleteResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['WorkspaceNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'workspaces.members.list': {
    parameters: {
      query?: { offset?: Parameters['Offset'] | undefined; limit?: Parameters['Limit'] | undefined };
      header?: never;
      path: { id: string };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.WorkspaceMembersListResponse };
      };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['WorkspaceNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'workspaces.members.add': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': types.WorkspaceMembersAddParams } };
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.WorkspaceMembersAddResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['WorkspaceNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'workspaces.members.remove': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': types.WorkspaceMembersRemoveParams } };
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.WorkspaceMembersRemoveResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['WorkspaceNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'organization.listMembers': {
    parameters: {
      query?: { offset?: Parameters['Offset'] | undefined; limit?: Parameters['Limit'] | undefined };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.OrganizationMembersListResponse };
      };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['OrganizationNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'organization.getSettings': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.OrganizationSettingsResponse };
      };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['OrganizationNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'organization.updateSettings': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.OrganizationSettingsUpdateParams } };
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.OrganizationSettingsResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['OrganizationNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'scim.groupMappings.list': {
    parameters: {
      query?: { offset?: Parameters['Offset'] | undefined; limit?: Parameters['Limit'] | undefined };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.ScimGroupMappingsListResponse };
      };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ScimNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'scim.groupMappings.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.ScimGroupMappingCreateParams } };
    responses: {
      201: { headers: { [key: string]: unknown }; content: { 'application/json': types.ScimGroupMappingResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ScimNotFound'];
      409: Responses['ScimGroupMappingExists'];
      500: Responses['InternalServerError'];
    };
  };
  'scim.groupMappings.get': {
    parameters: { query?: never; header?: never; path: { id: Parameters['ScimGroupMappingId'] }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ScimGroupMappingResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ScimNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'scim.groupMappings.delete': {
    parameters: {
      query: { keep_members: types.BooleanQuery };
      header?: never;
      path: { id: Parameters['ScimGroupMappingId'] };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.ScimGroupMappingDeleteResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ScimNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'scim.groupMappings.update': {
    parameters: { query?: never; header?: never; path: { id: Parameters['ScimGroupMappingId'] }; cookie?: never };
    requestBody: { content: { 'application/json': types.ScimGroupMappingUpdateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ScimGroupMappingResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ScimNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'scim.listGroups': {
    parameters: {
      query?: { offset?: Parameters['Offset'] | undefined; limit?: Parameters['Limit'] | undefined };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ScimGroupsListResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ScimNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'scim.syncJobs.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      202: { headers: { [key: string]: unknown }; content: { 'application/json': types.ScimSyncJobResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ScimNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'scim.syncJobs.get': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ScimSyncJobResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ScimNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'externalUsers.list': {
    parameters: {
      query?: {
        offset?: Parameters['Offset'] | undefined;
        limit?: Parameters['Limit'] | undefined;
        user?: string | undefined;
        include_inactive?: boolean | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ExternalUsersListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ExternalUserNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'externalUsers.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.ExternalUserCreateParams } };
    responses: {
      201: { headers: { [key: string]: unknown }; content: { 'application/json': types.ExternalUserResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ExternalUserNotFound'];
      409: Responses['ExternalUserExists'];
      500: Responses['InternalServerError'];
    };
  };
  'externalUsers.get': {
    parameters: { query?: never; header?: never; path: { user: Parameters['ExternalUserId'] }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ExternalUserResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ExternalUserNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'externalUsers.delete': {
    parameters: { query?: never; header?: never; path: { user: Parameters['ExternalUserId'] }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ExternalUserResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ExternalUserNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'externalUsers.update': {
    parameters: { query?: never; header?: never; path: { user: Parameters['ExternalUserId'] }; cookie?: never };
    requestBody: { content: { 'application/json': types.ExternalUserUpdateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ExternalUserResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ExternalUserNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'privateEndpoints.list': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.PrivateEndpointsListResponse };
      };
      401: Responses['Unauthorized'];
      403: Responses['PrivateEndpointsForbidden'];
      408: Responses['RequestTimeout'];
      500: Responses['InternalServerError'];
    };
  };
  'privateEndpoints.create': {
    parameters: {
      query?: never;
      header?: { 'Idempotency-Key'?: Parameters['IdempotencyKey'] | undefined };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { 'application/json': types.PrivateEndpointCreateParams } };
    responses: {
      201: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.ManagedPrivateEndpointResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['PrivateEndpointsForbidden'];
      404: Responses['PrivateEndpointCreateNotFound'];
      408: Responses['RequestTimeout'];
      409: Responses['PrivateEndpointCreateConflict'];
      422: Responses['PrivateEndpointCreateUnprocessable'];
      500: Responses['PrivateEndpointCreateServerError'];
      502: Responses['PrivateEndpointCreateBadGateway'];
    };
  };
  'privateEndpoints.get': {
    parameters: { query?: never; header?: never; path: { id: Parameters['PrivateEndpointId'] }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.PrivateEndpointResponse } };
      401: Responses['Unauthorized'];
      403: Responses['PrivateEndpointsForbidden'];
      404: Responses['PrivateEndpointNotFound'];
      408: Responses['RequestTimeout'];
      500: Responses['InternalServerError'];
    };
  };
  'privateEndpoints.delete': {
    parameters: {
      query?: { draft_only?: boolean | undefined };
      header?: never;
      path: { id: Parameters['PrivateEndpointId'] };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.PrivateEndpointDeleteResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['PrivateEndpointsForbidden'];
      404: Responses['PrivateEndpointNotFound'];
      408: Responses['RequestTimeout'];
      409: Responses['PrivateEndpointConflict'];
      422: Responses['PrivateEndpointUnprocessable'];
      500: Responses['InternalServerError'];
      502: Responses['PrivateEndpointBadGateway'];
    };
  };
  'privateEndpoints.update': {
    parameters: { query?: never; header?: never; path: { id: Parameters['PrivateEndpointId'] }; cookie?: never };
    requestBody: { content: { 'application/json': types.PrivateEndpointUpdateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.PrivateEndpointResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['PrivateEndpointsForbidden'];
      404: Responses['PrivateEndpointNotFound'];
      408: Responses['RequestTimeout'];
      409: Responses['PrivateEndpointConflict'];
      422: Responses['PrivateEndpointUnprocessable'];
      500: Responses['InternalServerError'];
      502: Responses['PrivateEndpointBadGateway'];
    };
  };
  'privateEndpoints.activate': {
    parameters: { query?: never; header?: never; path: { id: Parameters['PrivateEndpointId'] }; cookie?: never };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.ManagedPrivateEndpointResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['PrivateEndpointsForbidden'];
      404: Responses['PrivateEndpointNotFound'];
      408: Responses['RequestTimeout'];
      409: Responses['PrivateEndpointConflict'];
      422: Responses['PrivateEndpointUnprocessable'];
      500: Responses['InternalServerError'];
      502: Responses['PrivateEndpointBadGateway'];
    };
  };
  'privateEndpoints.disable': {
    parameters: { query?: never; header?: never; path: { id: Parameters['PrivateEndpointId'] }; cookie?: never };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.ManagedPrivateEndpointResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['PrivateEndpointsForbidden'];
      404: Responses['PrivateEndpointNotFound'];
      408: Responses['RequestTimeout'];
      409: Responses['PrivateEndpointConflict'];
      422: Responses['PrivateEndpointUnprocessable'];
      500: Responses['InternalServerError'];
      502: Responses['PrivateEndpointBadGateway'];
    };
  };
  'privateEndpoints.enable': {
    parameters: { query?: never; header?: never; path: { id: Parameters['PrivateEndpointId'] }; cookie?: never };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.ManagedPrivateEndpointResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['PrivateEndpointsForbidden'];
      404: Responses['PrivateEndpointNotFound'];
      408: Responses['RequestTimeout'];
      409: Responses['PrivateEndpointConflict'];
      422: Responses['PrivateEndpointUnprocessable'];
      500: Responses['InternalServerError'];
      502: Responses['PrivateEndpointBadGateway'];
    };
  };
  'privateEndpoints.validate': {
    parameters: { query?: never; header?: never; path: { id: Parameters['PrivateEndpointId'] }; cookie?: never };
    requestBody: { content: { 'application/json': types.PrivateEndpointActivation } };
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.PrivateEndpointValidationResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['PrivateEndpointsForbidden'];
      404: Responses['PrivateEndpointNotFound'];
      408: Responses['RequestTimeout'];
      409: Responses['PrivateEndpointConflict'];
      422: Responses['PrivateEndpointUnprocessable'];
      500: Responses['InternalServerError'];
      502: Responses['PrivateEndpointBadGateway'];
    };
  };
  'privateProviders.list': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.PrivateProvidersListResponse };
      };
      401: Responses['Unauthorized'];
      403: Responses['PrivateProvidersForbidden'];
      500: Responses['InternalServerError'];
    };
  };
  'privateProviders.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.PrivateProviderCreateParams } };
    responses: {
      201: { headers: { [key: string]: unknown }; content: { 'application/json': types.PrivateProviderResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['PrivateProvidersForbidden'];
      409: Responses['PrivateProviderConflict'];
      500: Responses['InternalServerError'];
    };
  };
  'privateProviders.get': {
    parameters: { query?: never; header?: never; path: { slug: Parameters['PrivateProviderSlug'] }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.PrivateProviderResponse } };
      401: Responses['Unauthorized'];
      403: Responses['PrivateProvidersForbidden'];
      404: Responses['PrivateProviderNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'privateProviders.delete': {
    parameters: { query?: never; header?: never; path: { slug: Parameters['PrivateProviderSlug'] }; cookie?: never };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.PrivateProviderDeleteResponse };
      };
      401: Responses['Unauthorized'];
      403: Responses['PrivateProvidersForbidden'];
      404: Responses['PrivateProviderNotFound'];
      409: Responses['PrivateProviderConflict'];
      500: Responses['InternalServerError'];
    };
  };
  'privateProviders.update': {
    parameters: { query?: never; header?: never; path: { slug: Parameters['PrivateProviderSlug'] }; cookie?: never };
    requestBody: { content: { 'application/json': types.PrivateProviderUpdateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.PrivateProviderResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['PrivateProvidersForbidden'];
      404: Responses['PrivateProviderNotFound'];
      409: Responses['PrivateProviderConflict'];
      500: Responses['InternalServerError'];
    };
  };
  'byok.list': {
    parameters: {
      query?: {
        offset?: Parameters['Offset'] | undefined;
        limit?: Parameters['Limit'] | undefined;
        workspace_id?: string | undefined;
        provider?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ByokKeysListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      500: Responses['InternalServerError'];
    };
  };
  'byok.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.ByokKeyCreateParams } };
    responses: {
      201: { headers: { [key: string]: unknown }; content: { 'application/json': types.ByokKeyResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      500: Responses['InternalServerError'];
    };
  };
  'byok.get': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ByokKeyResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ByokKeyNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'byok.delete': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ByokKeyDeleteResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ByokKeyNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'byok.update': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': types.ByokKeyUpdateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ByokKeyResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ByokKeyNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'guardrails.list': {
    parameters: {
      query?: {
        offset?: Parameters['Offset'] | undefined;
        limit?: Parameters['Limit'] | undefined;
        workspace_id?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.GuardrailsListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      500: Responses['InternalServerError'];
    };
  };
  'guardrails.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.GuardrailCreateParams } };
    responses: {
      201: { headers: { [key: string]: unknown }; content: { 'application/json': types.GuardrailResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      500: Responses['InternalServerError'];
    };
  };
  'guardrails.get': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.GuardrailResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['GuardrailNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'guardrails.delete': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.GuardrailDeleteResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['GuardrailNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'guardrails.update': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': types.GuardrailUpdateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.GuardrailResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['GuardrailNotFound'];
      409: Responses['GuardrailConflict'];
      500: Responses['InternalServerError'];
    };
  };
  'guardrails.listKeyAssignments': {
    parameters: {
      query?: { offset?: Parameters['Offset'] | undefined; limit?: Parameters['Limit'] | undefined };
      header?: never;
      path: { id: string };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.GuardrailKeyAssignmentsListResponse };
      };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['GuardrailNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'guardrails.assignKeys': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': types.GuardrailKeysAssignParams } };
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.GuardrailKeysAssignResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['GuardrailNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'guardrails.unassignKeys': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': types.GuardrailKeysUnassignParams } };
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.GuardrailKeysUnassignResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['GuardrailNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'guardrails.listMemberAssignments': {
    parameters: {
      query?: { offset?: Parameters['Offset'] | undefined; limit?: Parameters['Limit'] | undefined };
      header?: never;
      path: { id: string };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.GuardrailMemberAssignmentsListResponse };
      };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['GuardrailNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'guardrails.assignMembers': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': types.GuardrailMembersAssignParams } };
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.GuardrailMembersAssignResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['GuardrailNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'guardrails.unassignMembers': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': types.GuardrailMembersUnassignParams } };
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.GuardrailMembersUnassignResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['GuardrailNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'guardrails.listAllKeyAssignments': {
    parameters: {
      query?: { offset?: Parameters['Offset'] | undefined; limit?: Parameters['Limit'] | undefined };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.GuardrailKeyAssignmentsListResponse };
      };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      500: Responses['InternalServerError'];
    };
  };
  'guardrails.listAllMemberAssignments': {
    parameters: {
      query?: { offset?: Parameters['Offset'] | undefined; limit?: Parameters['Limit'] | undefined };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.GuardrailMemberAssignmentsListResponse };
      };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      500: Responses['InternalServerError'];
    };
  };
  'observability.destinations.list': {
    parameters: {
      query?: {
        offset?: Parameters['Offset'] | undefined;
        limit?: Parameters['Limit'] | undefined;
        workspace_id?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.ObservabilityDestinationsListResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      500: Responses['InternalServerError'];
    };
  };
  'observability.destinations.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.ObservabilityDestinationCreateParams } };
    responses: {
      201: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.ObservabilityDestinationResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      409: Responses['DestinationConflict'];
      500: Responses['InternalServerError'];
    };
  };
  'observability.destinations.get': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.ObservabilityDestinationResponse };
      };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['DestinationNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'observability.destinations.delete': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.ObservabilityDestinationDeleteResponse };
      };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['DestinationNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'observability.destinations.update': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': types.ObservabilityDestinationUpdateParams } };
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.ObservabilityDestinationResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['DestinationNotFound'];
      409: Responses['DestinationConflict'];
      500: Responses['InternalServerError'];
    };
  };
  'analytics.getMeta': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.AnalyticsMetaResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      500: Responses['InternalServerError'];
    };
  };
  'analytics.query': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.AnalyticsQueryParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.AnalyticsQueryResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      408: Responses['RequestTimeout'];
      500: Responses['InternalServerError'];
    };
  };
  'interns.list': {
    parameters: {
      query?: {
        status?: types.InternStatus[] | undefined;
        limit?: number | undefined;
        starting_after?: string | undefined;
        workspace_id?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.InternsListResponse } };
      400: Responses['InternBadRequest'];
      401: Responses['InternUnauthorized'];
      403: Responses['InternForbidden'];
      404: Responses['InternNotFound'];
      408: Responses['InternTimeout'];
      500: Responses['InternServerError'];
    };
  };
  'interns.create': {
    parameters: {
      query?: never;
      header?: { 'Idempotency-Key'?: Parameters['IdempotencyKey'] | undefined };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { 'application/json': types.InternCreateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.Intern } };
      201: { headers: { [key: string]: unknown }; content: { 'application/json': types.Intern } };
      400: Responses['InternBadRequest'];
      401: Responses['InternUnauthorized'];
      403: Responses['InternForbidden'];
      404: Responses['InternNotFound'];
      408: Responses['InternTimeout'];
      409: Responses['InternConflict'];
      413: Responses['InternPayloadTooLarge'];
      415: Responses['InternUnsupportedMediaType'];
      500: Responses['InternServerError'];
      502: Responses['InternBadGateway'];
    };
  };
  'interns.get': {
    parameters: { query?: never; header?: never; path: { internId: Parameters['InternId'] }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.Intern } };
      401: Responses['InternUnauthorized'];
      403: Responses['InternForbidden'];
      404: Responses['InternNotFound'];
      408: Responses['InternTimeout'];
      500: Responses['InternServerError'];
    };
  };
  'interns.delete': {
    parameters: { query?: never; header?: never; path: { internId: Parameters['InternId'] }; cookie?: never };
    requestBody?: { content: { 'application/json': types.InternDeleteParams } };
    responses: {
      202: { headers: { [key: string]: unknown }; content: { 'application/json': types.InternDeleteResponse } };
      400: Responses['InternBadRequest'];
      401: Responses['InternUnauthorized'];
      403: Responses['InternForbidden'];
      404: Responses['InternNotFound'];
      408: Responses['InternTimeout'];
      409: Responses['InternConflict'];
      413: Responses['InternPayloadTooLarge'];
      415: Responses['InternUnsupportedMediaType'];
      500: Responses['InternServerError'];
      502: Responses['InternBadGateway'];
    };
  };
  'interns.update': {
    parameters: { query?: never; header?: never; path: { internId: Parameters['InternId'] }; cookie?: never };
    requestBody: { content: { 'application/json': types.InternUpdateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.Intern } };
      400: Responses['InternBadRequest'];
      401: Responses['InternUnauthorized'];
      403: Responses['InternForbidden'];
      404: Responses['InternNotFound'];
      408: Responses['InternTimeout'];
      409: Responses['InternConflict'];
      413: Responses['InternPayloadTooLarge'];
      415: Responses['InternUnsupportedMediaType'];
      500: Responses['InternServerError'];
    };
  };
  'interns.provision': {
    parameters: { query?: never; header?: never; path: { internId: Parameters['InternId'] }; cookie?: never };
    requestBody?: never;
    responses: {
      202: { headers: { [key: string]: unknown }; content: { 'application/json': types.InternProvisionResponse } };
      400: Responses['InternBadRequest'];
      401: Responses['InternUnauthorized'];
      403: Responses['InternForbidden'];
      404: Responses['InternNotFound'];
      408: Responses['InternTimeout'];
      409: Responses['InternConflict'];
      413: Responses['InternPayloadTooLarge'];
      415: Responses['InternUnsupportedMediaType'];
      500: Responses['InternServerError'];
      502: Responses['InternBadGateway'];
    };
  };
  'interns.suspend': {
    parameters: { query?: never; header?: never; path: { internId: Parameters['InternId'] }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.InternSuspendResponse } };
      400: Responses['InternBadRequest'];
      401: Responses['InternUnauthorized'];
      403: Responses['InternForbidden'];
      404: Responses['InternNotFound'];
      408: Responses['InternTimeout'];
      409: Responses['InternConflict'];
      413: Responses['InternPayloadTooLarge'];
      415: Responses['InternUnsupportedMediaType'];
      500: Responses['InternServerError'];
      502: Responses['InternBadGateway'];
    };
  };
  'interns.invoke': {
    parameters: { query?: never; header?: never; path: { internId: Parameters['InternId'] }; cookie?: never };
    requestBody: { content: { 'application/json': types.InternInvokeParams } };
    responses: {
      202: { headers: { [key: string]: unknown }; content: { 'application/json': types.InternInvokeResponse } };
      400: Responses['InternBadRequest'];
      401: Responses['InternUnauthorized'];
      403: Responses['InternForbidden'];
      404: Responses['InternNotFound'];
      408: Responses['InternTimeout'];
      409: Responses['InternBusy'];
      413: Responses['InternPayloadTooLarge'];
      429: Responses['InternRateLimited'];
      500: Responses['InternServerError'];
      502: Responses['InternBadGateway'];
      503: Responses['InternUnavailable'];
      504: Responses['InternGatewayTimeout'];
    };
  };
  'interns.chat.completions.create': {
    parameters: { query?: never; header?: never; path: { internId: Parameters['InternId'] }; cookie?: never };
    requestBody: { content: { 'application/json': types.InternChatCompletionCreateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'text/event-stream': string } };
      202: { headers: { [key: string]: unknown }; content: { 'application/json': types.InternChatSteeredResponse } };
      400: Responses['InternBadRequest'];
      401: Responses['InternUnauthorized'];
      402: Responses['PaymentRequired'];
      403: Responses['InternForbidden'];
      404: Responses['InternNotFound'];
      408: Responses['InternTimeout'];
      409: Responses['InternBusy'];
      410: Responses['InternRunEnded'];
      413: Responses['InternPayloadTooLarge'];
      422: Responses['UnprocessableEntity'];
      429: Responses['InternRateLimited'];
      500: Responses['InternServerError'];
      502: Responses['InternBadGateway'];
      503: Responses['InternUnavailable'];
      504: Responses['InternGatewayTimeout'];
      524: Responses['EdgeNetworkTimeout'];
      529: Responses['ProviderOverloaded'];
    };
  };
  'interns.getDaemonAccess': {
    parameters: { query?: never; header?: never; path: { internId: Parameters['InternId'] }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.InternDaemonAccess } };
      401: Responses['InternUnauthorized'];
      403: Responses['InternForbidden'];
      404: Responses['InternNotFound'];
      408: Responses['InternTimeout'];
      409: Responses['InternConflict'];
      500: Responses['InternServerError'];
    };
  };
  'interns.signDaemonRequest': {
    parameters: { query?: never; header?: never; path: { internId: Parameters['InternId'] }; cookie?: never };
    requestBody: { content: { 'application/json': types.InternDaemonSignParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.InternDaemonSignResponse } };
      400: Responses['InternBadRequest'];
      401: Responses['InternUnauthorized'];
      403: Responses['InternForbidden'];
      404: Responses['InternNotFound'];
      408: Responses['InternTimeout'];
      409: Responses['InternConflict'];
      413: Responses['InternPayloadTooLarge'];
      415: Responses['InternUnsupportedMediaType'];
      500: Responses['InternServerError'];
    };
  };
  'interns.getDaemonAccessAlias': {
    parameters: { query?: never; header?: never; path: { internId: Parameters['InternId'] }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.InternDaemonAccess } };
      401: Responses['InternUnauthorized'];
      403: Responses['InternForbidden'];
      404: Responses['InternNotFound'];
      408: Responses['InternTimeout'];
      409: Responses['InternConflict'];
      500: Responses['InternServerError'];
    };
  };
  'interns.signDaemonRequestAlias': {
    parameters: { query?: never; header?: never; path: { internId: Parameters['InternId'] }; cookie?: never };
    requestBody: { content: { 'application/json': types.InternDaemonSignParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.InternDaemonSignResponse } };
      400: Responses['InternBadRequest'];
      401: Responses['InternUnauthorized'];
      403: Responses['InternForbidden'];
      404: Responses['InternNotFound'];
      408: Responses['InternTimeout'];
      409: Responses['InternConflict'];
      413: Responses['InternPayloadTooLarge'];
      415: Responses['InternUnsupportedMediaType'];
      500: Responses['InternServerError'];
    };
  };
  'interns.getIcon': {
    parameters: { query?: never; header?: never; path: { internId: Parameters['InternId'] }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'image/*': Blob } };
      401: Responses['InternUnauthorized'];
      403: Responses['InternForbidden'];
      404: Responses['InternNotFound'];
      500: Responses['InternServerError'];
    };
  };
  'vault.secrets.list': {
    parameters: {
      query?: { offset?: Parameters['VaultOffset'] | undefined; limit?: Parameters['VaultLimit'] | undefined };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.VaultSecretsListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['VaultForbidden'];
      404: Responses['VaultNotFound'];
      408: Responses['RequestTimeout'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
      504: Responses['GatewayTimeout'];
    };
  };
  'vault.secrets.set': {
    parameters: { query?: never; header?: never; path: { name: Parameters['VaultSecretName'] }; cookie?: never };
    requestBody: { content: { 'application/json': types.VaultSecretSetParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.VaultSecretResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['VaultForbidden'];
      404: Responses['VaultNotFound'];
      408: Responses['RequestTimeout'];
      413: Responses['PayloadTooLarge'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
      504: Responses['GatewayTimeout'];
    };
  };
  'vault.secrets.delete': {
    parameters: { query?: never; header?: never; path: { name: Parameters['VaultSecretName'] }; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [key: string]: unknown }; content?: never };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['VaultForbidden'];
      404: Responses['VaultNotFound'];
      408: Responses['RequestTimeout'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
      504: Responses['GatewayTimeout'];
    };
  };
  'vault.internSecrets.list': {
    parameters: {
      query?: { offset?: Parameters['VaultOffset'] | undefined; limit?: Parameters['VaultLimit'] | undefined };
      header?: never;
      path: { internId: Parameters['VaultInternId'] };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.VaultSecretsListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['VaultForbidden'];
      404: Responses['VaultNotFound'];
      408: Responses['RequestTimeout'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
      504: Responses['GatewayTimeout'];
    };
  };
  'vault.internSecrets.set': {
    parameters: {
      query?: never;
      header?: never;
      path: { internId: Parameters['VaultInternId']; name: Parameters['VaultSecretName'] };
      cookie?: never;
    };
    requestBody: { content: { 'application/json': types.VaultSecretSetParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.VaultSecretResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['VaultForbidden'];
      404: Responses['VaultNotFound'];
      408: Responses['RequestTimeout'];
      409: Responses['VaultConflict'];
      413: Responses['PayloadTooLarge'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
      504: Responses['GatewayTimeout'];
    };
  };
  'vault.internSecrets.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: { internId: Parameters['VaultInternId']; name: Parameters['VaultSecretName'] };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: { headers: { [key: string]: unknown }; content?: never };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['VaultForbidden'];
      404: Responses['VaultNotFound'];
      408: Responses['RequestTimeout'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
      504: Responses['GatewayTimeout'];
    };
  };
  'vault.internSecrets.copy': {
    parameters: { query?: never; header?: never; path: { internId: Parameters['VaultInternId'] }; cookie?: never };
    requestBody: { content: { 'application/json': types.VaultSecretCopyParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.VaultSecretCopyResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['VaultForbidden'];
      404: Responses['VaultNotFound'];
      408: Responses['RequestTimeout'];
      409: Responses['VaultConflict'];
      413: Responses['PayloadTooLarge'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
      504: Responses['GatewayTimeout'];
    };
  };
  'vault.internSecrets.listEffective': {
    parameters: {
      query?: { offset?: Parameters['VaultOffset'] | undefined; limit?: Parameters['VaultLimit'] | undefined };
      header?: never;
      path: { internId: Parameters['VaultInternId'] };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.VaultEffectiveSecretsListResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['VaultForbidden'];
      404: Responses['VaultNotFound'];
      408: Responses['RequestTimeout'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
      504: Responses['GatewayTimeout'];
    };
  };
  'presets.list': {
    parameters: {
      query?: { offset?: Parameters['Offset'] | undefined; limit?: Parameters['Limit'] | undefined };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.PresetsListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      500: Responses['InternalServerError'];
    };
  };
  'presets.get': {
    parameters: { query?: never; header?: never; path: { slug: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.PresetResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      404: Responses['PresetNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'presets.listVersions': {
    parameters: {
      query?: { offset?: Parameters['Offset'] | undefined; limit?: Parameters['Limit'] | undefined };
      header?: never;
      path: { slug: string };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.PresetVersionsListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      404: Responses['PresetNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'presets.getVersion': {
    parameters: { query?: never; header?: never; path: { slug: string; version: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.PresetVersionResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      404: Responses['PresetNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'presets.createFromChatCompletion': {
    parameters: { query?: never; header?: never; path: { slug: string }; cookie?: never };
    requestBody: { content: { 'application/json': types.ChatCompletionCreateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.PresetResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['AccessDenied'];
      404: Responses['PresetNotFound'];
      409: Responses['PresetConflict'];
      500: Responses['InternalServerError'];
    };
  };
  'presets.createFromResponse': {
    parameters: { query?: never; header?: never; path: { slug: string }; cookie?: never };
    requestBody: { content: { 'application/json': types.ResponsesCreateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.PresetResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['AccessDenied'];
      404: Responses['PresetNotFound'];
      409: Responses['PresetConflict'];
      500: Responses['InternalServerError'];
    };
  };
  'datasets.listAppRankings': {
    parameters: {
      query?: {
        category?: 'coding' | 'creative' | 'productivity' | 'entertainment' | (string & {}) | undefined;
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
        sort?: 'popular' | 'trending' | (string & {}) | undefined;
        start_date?: string | undefined;
        end_date?: string | undefined;
        limit?: number | undefined;
        offset?: number | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.AppRankingsListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
    };
  };
  'datasets.listDailyRankings': {
    parameters: {
      query?: {
        start_date?: string | undefined;
        end_date?: string | undefined;
        period?: 'day' | 'week' | 'month' | (string & {}) | undefined;
        modality?: 'text' | 'image' | 'image_output' | 'audio' | 'tool_calling' | (string & {}) | undefined;
        context_bucket?: '1K' | '10K' | '100K' | '1M' | '10M' | (string & {}) | undefined;
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
        language_type?: 'natural' | 'programming' | (string & {}) | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.DailyRankingsListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
    };
  };
  'datasets.listSessionCosts': {
    parameters: {
      query?: {
        app_slug?: string | undefined;
        model?: string | undefined;
        turn_range?: types.SessionTurnRange | undefined;
        limit?: number | undefined;
        offset?: number | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.SessionCostsListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
    };
  };
  'benchmarks.list': {
    parameters: {
      query?: {
        source?: 'artificial-analysis' | 'design-arena' | 'openrouter' | (string & {}) | undefined;
        task_type?: 'coding' | 'intelligence' | 'agentic' | 'search' | (string & {}) | undefined;
        benchmark_type?:
          | 'gpqa_diamond'
          | 'tau_bench_verified_airline'
          | 'search_browsecomp'
          | 'search_hle'
          | 'search_dsqa'
          | 'search_widesearch'
          | (string & {})
          | undefined;
        include_run_config?: boolean | undefined;
        search_engine?: string | undefined;
        search_surface?: 'server-tool' | 'plugin' | (string & {}) | undefined;
        arena?: 'models' | 'builders' | 'agents' | (string & {}) | undefined;
        category?: string | undefined;
        max_results?: number | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.BenchmarksListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
    };
  };
  'classifications.listTasks': {
    parameters: {
      query?: { window?: '7d' | (string & {}) | undefined };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': types.TaskClassificationsResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
    };
  };
  'tools.list': {
    parameters: {
      query?: { offset?: Parameters['Offset'] | undefined; limit?: Parameters['Limit'] | undefined };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ServerToolsListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['AccessDenied'];
      500: Responses['InternalServerError'];
    };
  };
  'tools.get': {
    parameters: { query?: never; header?: never; path: { name: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.ServerToolResponse } };
      308: { headers: { Location?: string; [key: string]: unknown }; content?: never };
      401: Responses['Unauthorized'];
      403: Responses['AccessDenied'];
      404: Responses['ToolNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'oauth.exchangeToken': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/x-www-form-urlencoded': types.TokenExchangeParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.TokenExchangeResponse } };
      400: Responses['TokenExchangeInvalid'];
      413: Responses['TokenExchangeTooLarge'];
      429: Responses['TokenExchangeTooMany'];
      500: Responses['TokenExchangeFailed'];
      503: Responses['TokenExchangeUnavailable'];
    };
  };
  'oauth.listSigningKeys': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.OAuthSigningKeysResponse } };
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
    };
  };
  'systemOne.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.DecisionsCreateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.DecisionsResponse } };
      400: Responses['BadRequest'];
      401: Responses['Unauthorized'];
      402: Responses['PaymentRequired'];
      403: Responses['Forbidden'];
      404: Responses['NotFound'];
      413: Responses['PayloadTooLarge'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
      524: Responses['EdgeNetworkTimeout'];
      529: Responses['ProviderOverloaded'];
    };
  };
  'decisions.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': types.DecisionsCreateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.DecisionsResponse } };
      400: Responses['BadRequest'];
      401: Responses['Unauthorized'];
      402: Responses['PaymentRequired'];
      403: Responses['Forbidden'];
      404: Responses['NotFound'];
      413: Responses['PayloadTooLarge'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
      503: Responses['ServiceUnavailable'];
      524: Responses['EdgeNetworkTimeout'];
      529: Responses['ProviderOverloaded'];
    };
  };
  'presets.createFromMessage': {
    parameters: { query?: never; header?: never; path: { slug: string }; cookie?: never };
    requestBody: { content: { 'application/json': types.MessageCreateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': types.PresetResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['AccessDenied'];
      404: Responses['PresetNotFound'];
      409: Responses['PresetConflict'];
      500: Responses['InternalServerError'];
    };
  };
  'webhooks.videoCompleted': {
    parameters: {
      query?: never;
      header: {
        'X-OpenRouter-Signature': Parameters['WebhookSignature'];
        'X-OpenRouter-Idempotency-Key'?: Parameters['WebhookIdempotencyKey'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { 'application/json': types.VideoCompletedEvent } };
    responses: { '2XX': { headers: { [key: string]: unknown }; content?: never } };
  };
  'webhooks.videoFailed': {
    parameters: {
      query?: never;
      header: {
        'X-OpenRouter-Signature': Parameters['WebhookSignature'];
        'X-OpenRouter-Idempotency-Key'?: Parameters['WebhookIdempotencyKey'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { 'application/json': types.VideoFailedEvent } };
    responses: { '2XX': { headers: { [key: string]: unknown }; content?: never } };
  };
  'webhooks.videoCancelled': {
    parameters: {
      query?: never;
      header: {
        'X-OpenRouter-Signature': Parameters['WebhookSignature'];
        'X-OpenRouter-Idempotency-Key'?: Parameters['WebhookIdempotencyKey'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { 'application/json': types.VideoCancelledEvent } };
    responses: { '2XX': { headers: { [key: string]: unknown }; content?: never } };
  };
  'webhooks.videoExpired': {
    parameters: {
      query?: never;
      header: {
        'X-OpenRouter-Signature': Parameters['WebhookSignature'];
        'X-OpenRouter-Idempotency-Key'?: Parameters['WebhookIdempotencyKey'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { 'application/json': types.VideoExpiredEvent } };
    responses: { '2XX': { headers: { [key: string]: unknown }; content?: never } };
  };
  'webhooks.batchCompleted': {
    parameters: {
      query?: never;
      header: { 'X-OpenRouter-Signature': Parameters['WebhookSignature'] };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { 'application/json': types.BatchCompletedEvent } };
    responses: { '2XX': { headers: { [key: string]: unknown }; content?: never } };
  };
  'webhooks.batchFailed': {
    parameters: {
      query?: never;
      header: { 'X-OpenRouter-Signature': Parameters['WebhookSignature'] };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { 'application/json': types.BatchFailedEvent } };
    responses: { '2XX': { headers: { [key: string]: unknown }; content?: never } };
  };
  'webhooks.batchCancelled': {
    parameters: {
      query?: never;
      header: { 'X-OpenRouter-Signature': Parameters['WebhookSignature'] };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { 'application/json': types.BatchCancelledEvent } };
    responses: { '2XX': { headers: { [key: string]: unknown }; content?: never } };
  };
  'webhooks.batchExpired': {
    parameters: {
      query?: never;
      header: { 'X-OpenRouter-Signature': Parameters['WebhookSignature'] };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { 'application/json': types.BatchExpiredEvent } };
    responses: { '2XX': { headers: { [key: string]: unknown }; content?: never } };
  };
}
