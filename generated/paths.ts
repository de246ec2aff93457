// Generated from openapi/ by npm run generate. Do not edit.

import type {
  ActivityResponse,
  ActivityRow,
  AdvisorParameters,
  AdvisorServerTool,
  AnalyticsClassifierDimensions,
  AnalyticsClassifierFilter,
  AnalyticsClassifierFilters,
  AnalyticsDimension,
  AnalyticsFilter,
  AnalyticsFilterValue,
  AnalyticsGranularity,
  AnalyticsMeta,
  AnalyticsMetaResponse,
  AnalyticsMetric,
  AnalyticsOperator,
  AnalyticsOrder,
  AnalyticsQueryMetadata,
  AnalyticsQueryParams,
  AnalyticsQueryResponse,
  AnalyticsQueryResult,
  AnalyticsRow,
  AnalyticsTimeRange,
  Annotation,
  AnthropicFile,
  AnthropicFileDeleted,
  AnthropicFileList,
  ApiKey,
  AppRanking,
  AppRankingsListResponse,
  ArtificialAnalysisResult,
  ArtificialAnalysisScores,
  AudioOutputOptions,
  AudioReference,
  AuthCode,
  AuthCodeCreateParams,
  AuthCodeExchangeParams,
  AuthCodeExchangeResponse,
  AuthCodeResponse,
  AutoBetaRouterPlugin,
  AutoRouterPlugin,
  BashEnvironment,
  BashExistingContainer,
  BashNewContainer,
  BashParameters,
  BashServerTool,
  Batch,
  BatchCancelledEvent,
  BatchCompletedEvent,
  BatchCreateParams,
  BatchDeleted,
  BatchDeletion,
  BatchError,
  BatchEventData,
  BatchExpiredEvent,
  BatchFailedEvent,
  BatchListItem,
  BatchListResponse,
  BatchProviderPreferences,
  BatchRequest,
  BatchRequestCounts,
  BatchResponse,
  BatchResponseBody,
  BatchResult,
  BatchResultError,
  BatchResultsResponse,
  BatchStatus,
  BatchTimestamp,
  BatchUpstreamDeletion,
  BatchUsage,
  BenchmarkPricing,
  BenchmarkResult,
  BenchmarksListResponse,
  BenchmarksMeta,
  BooleanCapability,
  BooleanQuery,
  ByokKey,
  ByokKeyCreateParams,
  ByokKeyDeleteResponse,
  ByokKeyResponse,
  ByokKeyUpdateParams,
  ByokKeysListResponse,
  CacheControl,
  ChatCompletion,
  ChatCompletionAssistantMessageParam,
  ChatCompletionAudio,
  ChatCompletionChoice,
  ChatCompletionChunk,
  ChatCompletionChunkChoice,
  ChatCompletionContentPart,
  ChatCompletionContentPartAudio,
  ChatCompletionContentPartFile,
  ChatCompletionContentPartImage,
  ChatCompletionContentPartInputVideo,
  ChatCompletionContentPartText,
  ChatCompletionContentPartVideo,
  ChatCompletionCreateParams,
  ChatCompletionDelta,
  ChatCompletionDeltaToolCall,
  ChatCompletionDeveloperMessageParam,
  ChatCompletionFinishReason,
  ChatCompletionFunctionTool,
  ChatCompletionImage,
  ChatCompletionLogprobs,
  ChatCompletionMessage,
  ChatCompletionMessageParam,
  ChatCompletionNamedToolChoice,
  ChatCompletionServerToolChoice,
  ChatCompletionSystemMessageParam,
  ChatCompletionTool,
  ChatCompletionToolCall,
  ChatCompletionToolChoice,
  ChatCompletionToolMessageParam,
  ChatCompletionUserMessageParam,
  CodeChallengeMethod,
  CoinbaseCallData,
  CoinbaseCharge,
  CoinbaseChargeCreateParams,
  CoinbaseChargeResponse,
  CoinbaseTransferIntent,
  CoinbaseTransferMetadata,
  CoinbaseWeb3Data,
  CompletionChoice,
  CompletionChunk,
  CompletionChunkChoice,
  CompletionCreateParams,
  CompletionFinishReason,
  CompletionLogprobs,
  CompletionResponse,
  CompletionTokensDetails,
  ConfigurationUpdate,
  ConfigurationUpdateReasoning,
  ContainerFile,
  ContainerFileCitation,
  ContainerFileListResponse,
  ContainerNetworkAllowlist,
  ContainerNetworkDisabled,
  ContainerNetworkPolicy,
  ContextCompressionPlugin,
  CostDetails,
  Credits,
  CreditsResponse,
  CurrentKey,
  CurrentKeyResponse,
  DailyRanking,
  DailyRankingsListResponse,
  DatetimeParameters,
  DatetimeServerTool,
  DebugOptions,
  DebugOutput,
  DecisionsAnswer,
  DecisionsChoiceAnswer,
  DecisionsChoiceQuestion,
  DecisionsContent,
  DecisionsCreateParams,
  DecisionsNoulAnswer,
  DecisionsNoulCriteria,
  DecisionsNoulQuestion,
  DecisionsQuestion,
  DecisionsResponse,
  DecisionsScoreAnswer,
  DecisionsScoreQuestion,
  DecisionsUsage,
  DefaultParameters,
  DesignArenaResult,
  DesignArenaScore,
  DesignArenaStats,
  Embedding,
  EmbeddingContentPart,
  EmbeddingContentPartAudio,
  EmbeddingContentPartFile,
  EmbeddingContentPartImage,
  EmbeddingContentPartText,
  EmbeddingContentPartVideo,
  EmbeddingImageUrl,
  EmbeddingInput,
  EmbeddingsCreateParams,
  EmbeddingsResponse,
  EmbeddingsUsage,
  EndpointStatus,
  EndpointWorkload,
  EndpointWorkloads,
  EndpointsListResponse,
  EnumCapability,
  ErrorAvailability,
  ErrorConstraint,
  ErrorDetail,
  ErrorMetadata,
  ErrorResponse,
  ErrorType,
  ExternalUser,
  ExternalUserCreateParams,
  ExternalUserResponse,
  ExternalUserUpdateParams,
  ExternalUsersListResponse,
  FileAnnotation,
  FileCitation,
  FileCitationAnnotation,
  FileCreateParams,
  FileDeleteResponse,
  FileInput,
  FileListResponse,
  FileObject,
  FileParserPlugin,
  FileProvider,
  FilesServerTool,
  FunctionCall,
  FunctionCallDelta,
  FunctionDefinition,
  FunctionName,
  FusionParameters,
  FusionPlugin,
  FusionServerTool,
  GeneratedImage,
  Generation,
  GenerationContent,
  GenerationContentError,
  GenerationContentErrorAttempt,
  GenerationContentResponse,
  GenerationFeedbackParams,
  GenerationFeedbackResponse,
  GenerationFeedbackResult,
  GenerationMessagesInput,
  GenerationOutput,
  GenerationPromptInput,
  GenerationResponse,
  Guardrail,
  GuardrailBuiltinDetector,
  GuardrailBuiltinFilter,
  GuardrailBuiltinFilterParam,
  GuardrailContentFilter,
  GuardrailCreateParams,
  GuardrailDataRegion,
  GuardrailDeleteResponse,
  GuardrailFilterAction,
  GuardrailInterval,
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
  GuardrailScanScope,
  GuardrailUpdateParams,
  GuardrailsListResponse,
  ImageCompletedEvent,
  ImageConfig,
  ImageEndpoint,
  ImageErrorEvent,
  ImageGenerateParams,
  ImageGenerationParameters,
  ImageGenerationServerTool,
  ImageModel,
  ImageModelArchitecture,
  ImageModelEndpointsResponse,
  ImageModelsListResponse,
  ImageParameterCapabilities,
  ImageParameterCapability,
  ImagePartialEvent,
  ImagePrice,
  ImageProviderPreferences,
  ImageReference,
  ImageStreamError,
  ImageStreamEvent,
  ImageTextChunkEvent,
  ImageUrl,
  ImageUsage,
  ImagesResponse,
  InputAudio,
  InputModality,
  InstructType,
  Intern,
  InternApprovalMode,
  InternChatAssistantMessage,
  InternChatCompletionChunk,
  InternChatCompletionCreateParams,
  InternChatDeveloperMessage,
  InternChatMessage,
  InternChatMessageContent,
  InternChatSteeredResponse,
  InternChatSystemMessage,
  InternChatTextPart,
  InternChatToolCall,
  InternChatToolCallFunction,
  InternChatToolMessage,
  InternChatUserMessage,
  InternCreateParams,
  InternDaemonAccess,
  InternDaemonRoute,
  InternDaemonSignParams,
  InternDaemonSignResponse,
  InternDeleteParams,
  InternDeleteResponse,
  InternError,
  InternErrorMetadata,
  InternErrorReason,
  InternErrorResponse,
  InternInvokeParams,
  InternInvokeResponse,
  InternProgress,
  InternProvisionResponse,
  InternStatus,
  InternSuspendResponse,
  InternUpdateParams,
  InternsListResponse,
  JsonSchemaFormat,
  KeyCreateParams,
  KeyCreateResponse,
  KeyDeleteResponse,
  KeyExternalUser,
  KeyLimitReset,
  KeyRateLimit,
  KeyResponse,
  KeyUpdateParams,
  KeysListResponse,
  ManagedPrivateEndpoint,
  ManagedPrivateEndpointResponse,
  MaxPrice,
  MediaUrl,
  Message,
  MessageAdvisorTool,
  MessageAdvisorToolResultBlock,
  MessageAllThinking,
  MessageAppliedEdit,
  MessageBase64ImageSource,
  MessageBase64PdfSource,
  MessageBashCodeExecutionContent,
  MessageBashCodeExecutionOutput,
  MessageBashCodeExecutionResult,
  MessageBashCodeExecutionToolResultBlock,
  MessageBashCodeExecutionToolResultError,
  MessageBashTool,
  MessageBashToolResultBlock,
  MessageCacheControl,
  MessageCacheCreation,
  MessageCharCitation,
  MessageCitation,
  MessageCitationsConfig,
  MessageCitationsDelta,
  MessageClearThinking,
  MessageClearToolUses,
  MessageClearTrigger,
  MessageCodeExecution20250825Caller,
  MessageCodeExecution20260120Caller,
  MessageCodeExecutionContent,
  MessageCodeExecutionOutput,
  MessageCodeExecutionResult,
  MessageCodeExecutionToolResultBlock,
  MessageCodeExecutionToolResultError,
  MessageCompact,
  MessageCompactionBlock,
  MessageCompactionBlockParam,
  MessageCompactionDelta,
  MessageContainer,
  MessageContainerUploadBlock,
  MessageContentBlock,
  MessageContentBlockCitation,
  MessageContentBlockDelta,
  MessageContentBlockDeltaEvent,
  MessageContentBlockParam,
  MessageContentBlockStartEvent,
  MessageContentBlockStopEvent,
  MessageContentDocumentSource,
  MessageContextEdit,
  MessageContextManagement,
  MessageContextManagementResult,
  MessageCreateParams,
  MessageCustomTool,
  MessageDelta,
  MessageDeltaEvent,
  MessageDeltaUsage,
  MessageDirectCaller,
  MessageDocumentBlock,
  MessageDocumentBlockParam,
  MessageDocumentSource,
  MessageEncryptedCodeExecutionResult,
  MessageError,
  MessageErrorEvent,
  MessageErrorResponse,
  MessageFallback,
  MessageFileDocumentSource,
  MessageImageBlockParam,
  MessageImageSource,
  MessageInputJsonDelta,
  MessageInputTokensCount,
  MessageMcpToolSelector,
  MessageMcpToolsetSelector,
  MessageMetadata,
  MessageOtherTool,
  MessageOutputConfig,
  MessageOutputEffort,
  MessageOutputFormat,
  MessageOutputTokensDetails,
  MessagePageCitation,
  MessageParam,
  MessagePingEvent,
  MessagePlainTextSource,
  MessageRedactedThinkingBlock,
  MessageSafeguard,
  MessageSearchResultBlockParam,
  MessageSearchResultCitation,
  MessageServerToolUsage,
  MessageServerToolUseBlock,
  MessageServerToolUseBlockParam,
  MessageShellToolResultBlock,
  MessageSignatureDelta,
  MessageSpeed,
  MessageStartEvent,
  MessageStopDetails,
  MessageStopEvent,
  MessageStopReason,
  MessageStreamEvent,
  MessageTaskBudget,
  MessageTextBlock,
  MessageTextBlockParam,
  MessageTextDelta,
  MessageTextEditorCodeExecutionContent,
  MessageTextEditorCodeExecutionCreateResult,
  MessageTextEditorCodeExecutionStrReplaceResult,
  MessageTextEditorCodeExecutionToolResultBlock,
  MessageTextEditorCodeExecutionToolResultError,
  MessageTextEditorCodeExecutionViewResult,
  MessageTextEditorTool,
  MessageThinkingAdaptive,
  MessageThinkingBlock,
  MessageThinkingConfig,
  MessageThinkingDelta,
  MessageThinkingDisabled,
  MessageThinkingEnabled,
  MessageThinkingTurnsCount,
  MessageTool,
  MessageToolAdditionBlockParam,
  MessageToolCaller,
  MessageToolChoice,
  MessageToolChoiceAny,
  MessageToolChoiceAuto,
  MessageToolChoiceNone,
  MessageToolChoiceTool,
  MessageToolInputSchema,
  MessageToolNameSelector,
  MessageToolReference,
  MessageToolRemovalBlockParam,
  MessageToolResultBlockParam,
  MessageToolResultContent,
  MessageToolSearchBm25Tool,
  MessageToolSearchContent,
  MessageToolSearchRegexTool,
  MessageToolSearchResult,
  MessageToolSearchToolResultBlock,
  MessageToolSearchToolResultError,
  MessageToolSelector,
  MessageToolUseBlock,
  MessageToolUseBlockParam,
  MessageToolUsesCount,
  MessageUrlImageSource,
  MessageUrlPdfSource,
  MessageUsage,
  MessageUsageIteration,
  MessageWebFetchContent,
  MessageWebFetchResult,
  MessageWebFetchToolResultBlock,
  MessageWebFetchToolResultError,
  MessageWebSearchResult,
  MessageWebSearchResultCitation,
  MessageWebSearchTool20250305,
  MessageWebSearchTool20260209,
  MessageWebSearchToolResultBlock,
  MessageWebSearchToolResultBlockParam,
  MessageWebSearchToolResultError,
  Model,
  ModelAliasTarget,
  ModelArchitecture,
  ModelBenchmarks,
  ModelCategory,
  ModelEndpoint,
  ModelEndpoints,
  ModelEndpointsResponse,
  ModelId,
  ModelLinks,
  ModelParameter,
  ModelParameters,
  ModelParametersResponse,
  ModelPricing,
  ModelPricingOverride,
  ModelReasoning,
  ModelResponse,
  ModelSort,
  ModelTokenizer,
  ModelsCount,
  ModelsCountResponse,
  ModelsListResponse,
  ModerationPlugin,
  MultimodalMedia,
  NestedServerTool,
  OAuthErrorResponse,
  OAuthSigningKey,
  OAuthSigningKeysResponse,
  ObservabilityArizeConfig,
  ObservabilityArizeDestination,
  ObservabilityBraintrustConfig,
  ObservabilityBraintrustDestination,
  ObservabilityClickhouseConfig,
  ObservabilityClickhouseDestination,
  ObservabilityConfig,
  ObservabilityDataRegion,
  ObservabilityDataRegionParam,
  ObservabilityDatadogConfig,
  ObservabilityDatadogDestination,
  ObservabilityDestination,
  ObservabilityDestinationBase,
  ObservabilityDestinationCreateParams,
  ObservabilityDestinationDeleteResponse,
  ObservabilityDestinationResponse,
  ObservabilityDestinationType,
  ObservabilityDestinationUpdateParams,
  ObservabilityDestinationsListResponse,
  ObservabilityFilterRule,
  ObservabilityFilterRuleGroup,
  ObservabilityFilterRules,
  ObservabilityGrafanaConfig,
  ObservabilityGrafanaDestination,
  ObservabilityLangfuseConfig,
  ObservabilityLangfuseDestination,
  ObservabilityLangsmithConfig,
  ObservabilityLangsmithDestination,
  ObservabilityNewrelicConfig,
  ObservabilityNewrelicDestination,
  ObservabilityOpikConfig,
  ObservabilityOpikDestination,
  ObservabilityOtelCollectorConfig,
  ObservabilityOtelCollectorDestination,
  ObservabilityPosthogConfig,
  ObservabilityPosthogDestination,
  ObservabilityRampConfig,
  ObservabilityRampDestination,
  ObservabilityS3Config,
  ObservabilityS3Destination,
  ObservabilitySentryConfig,
  ObservabilitySentryDestination,
  ObservabilitySnowflakeConfig,
  ObservabilitySnowflakeDestination,
  ObservabilityWeaveConfig,
  ObservabilityWeaveDestination,
  ObservabilityWebhookConfig,
  ObservabilityWebhookDestination,
  OpenAIFile,
  OpenAIFileDeleted,
  OpenAIFileList,
  OpenRouterBenchmarkResult,
  OpenRouterFile,
  OpenRouterFileDeleted,
  OpenRouterFileList,
  OpenRouterMetadata,
  OrganizationMember,
  OrganizationMembersListResponse,
  OrganizationSettings,
  OrganizationSettingsResponse,
  OrganizationSettingsUpdateParams,
  OutputModality,
  PageLinks,
  ParetoRouterPlugin,
  ParsedFile,
  PdfParserOptions,
  PerRequestLimits,
  PercentileCutoffs,
  PercentileStats,
  PipelineStage,
  Plugin,
  Prediction,
  PredictionText,
  Preset,
  PresetDetails,
  PresetResponse,
  PresetStatus,
  PresetVersion,
  PresetVersionResponse,
  PresetVersionsListResponse,
  PresetsListResponse,
  PreviousError,
  Price,
  PriceLimit,
  PrivateEndpoint,
  PrivateEndpointActivation,
  PrivateEndpointCheck,
  PrivateEndpointCheckReason,
  PrivateEndpointCreateFailedResponse,
  PrivateEndpointCreateFailure,
  PrivateEndpointCreateParams,
  PrivateEndpointDeclaredRegion,
  PrivateEndpointDeleteResponse,
  PrivateEndpointPricing,
  PrivateEndpointResponse,
  PrivateEndpointSettings,
  PrivateEndpointStatus,
  PrivateEndpointSummary,
  PrivateEndpointUpdateParams,
  PrivateEndpointValidation,
  PrivateEndpointValidationResponse,
  PrivateEndpointsListResponse,
  PrivateProvider,
  PrivateProviderCreateParams,
  PrivateProviderDataPolicy,
  PrivateProviderDeleteResponse,
  PrivateProviderResponse,
  PrivateProviderUpdateParams,
  PrivateProvidersListResponse,
  PromptCacheBreakpoint,
  PromptCacheOptions,
  PromptTokensDetails,
  Provider,
  ProviderOption,
  ProviderOptions,
  ProviderOptionsHolder,
  ProviderPreferences,
  ProviderResponse,
  ProviderSlug,
  ProviderSort,
  ProviderSortOptions,
  ProvidersListResponse,
  Quantization,
  RangeCapability,
  RankingsMeta,
  ReasoningDetail,
  ReasoningDetailEncrypted,
  ReasoningDetailServerToolCall,
  ReasoningDetailSummary,
  ReasoningDetailText,
  ReasoningEffort,
  ReasoningFormat,
  ReasoningOptions,
  RerankCreateParams,
  RerankDocument,
  RerankResponse,
  RerankResult,
  RerankUsage,
  ResponseFormat,
  ResponseFormatGrammar,
  ResponseFormatJsonObject,
  ResponseFormatJsonSchema,
  ResponseFormatPython,
  ResponseFormatText,
  ResponseHealingPlugin,
  ResponsesAdditionalTools,
  ResponsesAdvisorItem,
  ResponsesAgent,
  ResponsesAgentContent,
  ResponsesAgentMessage,
  ResponsesAllowedToolChoice,
  ResponsesAnnotation,
  ResponsesApplyPatchCall,
  ResponsesApplyPatchCallOperationDiffDeltaEvent,
  ResponsesApplyPatchCallOperationDiffDoneEvent,
  ResponsesApplyPatchCallOutput,
  ResponsesApplyPatchItem,
  ResponsesApplyPatchParameters,
  ResponsesApplyPatchServerTool,
  ResponsesApplyPatchTool,
  ResponsesAssistantMessage,
  ResponsesBashItem,
  ResponsesBrowserUseItem,
  ResponsesCodeContainer,
  ResponsesCodeInterpreterCall,
  ResponsesCodeInterpreterCallCodeDeltaEvent,
  ResponsesCodeInterpreterCallCodeDoneEvent,
  ResponsesCodeInterpreterCallCompletedEvent,
  ResponsesCodeInterpreterCallInProgressEvent,
  ResponsesCodeInterpreterCallInterpretingEvent,
  ResponsesCodeInterpreterFile,
  ResponsesCodeInterpreterImage,
  ResponsesCodeInterpreterItem,
  ResponsesCodeInterpreterLogs,
  ResponsesCodeInterpreterOutput,
  ResponsesCodeInterpreterTool,
  ResponsesCompaction,
  ResponsesComparisonFilter,
  ResponsesCompletedEvent,
  ResponsesCompoundFilter,
  ResponsesComputerCall,
  ResponsesComputerTool,
  ResponsesContentPart,
  ResponsesContentPartAddedEvent,
  ResponsesContentPartDoneEvent,
  ResponsesContextCompaction,
  ResponsesCostDetails,
  ResponsesCreateFile,
  ResponsesCreateParams,
  ResponsesCreatedEvent,
  ResponsesCustomTool,
  ResponsesCustomToolCall,
  ResponsesCustomToolCallInputDeltaEvent,
  ResponsesCustomToolCallInputDoneEvent,
  ResponsesCustomToolCallOutput,
  ResponsesCustomToolFormat,
  ResponsesDatetimeItem,
  ResponsesDebugEvent,
  ResponsesDebugOutput,
  ResponsesDebugTimings,
  ResponsesDeleteFile,
  ResponsesEncryptedContent,
  ResponsesError,
  ResponsesErrorEvent,
  ResponsesFailableStatus,
  ResponsesFailedEvent,
  ResponsesFileCitation,
  ResponsesFilePath,
  ResponsesFileSearchCall,
  ResponsesFileSearchItem,
  ResponsesFileSearchTool,
  ResponsesFilesItem,
  ResponsesFindInPageAction,
  ResponsesFunctionCall,
  ResponsesFunctionCallArgumentsDeltaEvent,
  ResponsesFunctionCallArgumentsDoneEvent,
  ResponsesFunctionCallOutput,
  ResponsesFunctionTool,
  ResponsesFunctionToolChoice,
  ResponsesFusionAnalysis,
  ResponsesFusionCallAnalysisCompletedEvent,
  ResponsesFusionCallAnalysisInProgressEvent,
  ResponsesFusionCallCompletedEvent,
  ResponsesFusionCallInProgressEvent,
  ResponsesFusionCallPanelAddedEvent,
  ResponsesFusionCallPanelCompletedEvent,
  ResponsesFusionCallPanelDeltaEvent,
  ResponsesFusionCallPanelFailedEvent,
  ResponsesFusionCallPanelReasoningDeltaEvent,
  ResponsesFusionContradiction,
  ResponsesFusionCoverage,
  ResponsesFusionFailure,
  ResponsesFusionInsight,
  ResponsesFusionItem,
  ResponsesFusionResponse,
  ResponsesFusionSource,
  ResponsesFusionStance,
  ResponsesGrammarFormat,
  ResponsesHostedToolChoice,
  ResponsesImageGenerationCall,
  ResponsesImageGenerationCallCompletedEvent,
  ResponsesImageGenerationCallGeneratingEvent,
  ResponsesImageGenerationCallInProgressEvent,
  ResponsesImageGenerationCallPartialImageEvent,
  ResponsesImageGenerationItem,
  ResponsesImageGenerationTool,
  ResponsesImageMask,
  ResponsesInProgressEvent,
  ResponsesInclude,
  ResponsesIncompleteDetails,
  ResponsesIncompleteEvent,
  ResponsesInputAudio,
  ResponsesInputContent,
  ResponsesInputFile,
  ResponsesInputImage,
  ResponsesInputItem,
  ResponsesInputMessage,
  ResponsesInputText,
  ResponsesInputTokensDetails,
  ResponsesInputVideo,
  ResponsesItemReference,
  ResponsesItemStatus,
  ResponsesJsonSchemaFormat,
  ResponsesLocalShellAction,
  ResponsesLocalShellCall,
  ResponsesLocalShellCallOutput,
  ResponsesLocalShellTool,
  ResponsesMcpApprovalRequest,
  ResponsesMcpApprovalResponse,
  ResponsesMcpApprovalRules,
  ResponsesMcpCall,
  ResponsesMcpItem,
  ResponsesMcpListTools,
  ResponsesMcpTool,
  ResponsesMcpToolFilter,
  ResponsesMcpToolInfo,
  ResponsesMcpToolNames,
  ResponsesMemoryItem,
  ResponsesMessagePhase,
  ResponsesNamespaceFunction,
  ResponsesNamespaceMember,
  ResponsesNamespaceTool,
  ResponsesOpenPageAction,
  ResponsesOtherTool,
  ResponsesOutputContent,
  ResponsesOutputItem,
  ResponsesOutputItemAddedEvent,
  ResponsesOutputItemDoneEvent,
  ResponsesOutputMessage,
  ResponsesOutputText,
  ResponsesOutputTextAnnotationAddedEvent,
  ResponsesOutputTextDeltaEvent,
  ResponsesOutputTextDoneEvent,
  ResponsesOutputTokensDetails,
  ResponsesPatchOperation,
  ResponsesPrompt,
  ResponsesRankingOptions,
  ResponsesReasoningItem,
  ResponsesReasoningItemParam,
  ResponsesReasoningSummaryPartAddedEvent,
  ResponsesReasoningSummaryPartDoneEvent,
  ResponsesReasoningSummaryTextDeltaEvent,
  ResponsesReasoningSummaryTextDoneEvent,
  ResponsesReasoningText,
  ResponsesReasoningTextDeltaEvent,
  ResponsesReasoningTextDoneEvent,
  ResponsesRefusal,
  ResponsesRefusalDeltaEvent,
  ResponsesRefusalDoneEvent,
  ResponsesResult,
  ResponsesSafetyCheck,
  ResponsesSearchAction,
  ResponsesSearchModelsItem,
  ResponsesSearchStatus,
  ResponsesShellAction,
  ResponsesShellCall,
  ResponsesShellCallOutput,
  ResponsesShellExit,
  ResponsesShellItem,
  ResponsesShellOutcome,
  ResponsesShellOutput,
  ResponsesShellParameters,
  ResponsesShellServerTool,
  ResponsesShellTimeout,
  ResponsesShellTool,
  ResponsesStatus,
  ResponsesStreamEvent,
  ResponsesSubagentItem,
  ResponsesSubagentStep,
  ResponsesSummaryText,
  ResponsesTextEditorItem,
  ResponsesTextFormat,
  ResponsesTextOptions,
  ResponsesTokenLogprob,
  ResponsesTool,
  ResponsesToolChoice,
  ResponsesToolOutputContent,
  ResponsesToolSearchItem,
  ResponsesToolSearchParameters,
  ResponsesToolSearchServerTool,
  ResponsesTopLogprob,
  ResponsesUpdateFile,
  ResponsesUrlCitation,
  ResponsesUsage,
  ResponsesWebFetchItem,
  ResponsesWebSearchAction,
  ResponsesWebSearchCall,
  ResponsesWebSearchCallCompletedEvent,
  ResponsesWebSearchCallInProgressEvent,
  ResponsesWebSearchCallSearchingEvent,
  ResponsesWebSearchFilters,
  ResponsesWebSearchItem,
  ResponsesWebSearchTool,
  ResponsesWebSource,
  RouterAttempt,
  RouterCostTier,
  RouterEndpoint,
  RouterEndpoints,
  RouterParams,
  ScimGroup,
  ScimGroupMapping,
  ScimGroupMappingCreateParams,
  ScimGroupMappingDeleteResponse,
  ScimGroupMappingResponse,
  ScimGroupMappingUpdateParams,
  ScimGroupMappingsListResponse,
  ScimGroupsListResponse,
  ScimSyncJob,
  ScimSyncJobResponse,
  ScimWorkspaceRole,
  SearchBenchmarkConfig,
  SearchBenchmarkResult,
  SearchContextSize,
  SearchMode,
  SearchModelsParameters,
  SearchModelsServerTool,
  ServerTool,
  ServerToolAlias,
  ServerToolApiFormat,
  ServerToolDataRegion,
  ServerToolEngine,
  ServerToolNativeModel,
  ServerToolNativeSupport,
  ServerToolOutputName,
  ServerToolPrice,
  ServerToolReasoning,
  ServerToolResponse,
  ServerToolUseDetails,
  ServerToolsListResponse,
  ServiceTier,
  SessionCost,
  SessionCostsListResponse,
  SessionCostsMeta,
  SessionTurnRange,
  SpeechCreateParams,
  SpeechInputReference,
  SpeechReferenceAudio,
  SpeechReferenceAudioData,
  SpeechReferenceText,
  StopAfterCost,
  StopAfterSteps,
  StopAfterTokens,
  StopAfterToolCall,
  StopAtFinishReason,
  StopServerToolsCondition,
  StreamOptions,
  SubagentParameters,
  SubagentServerTool,
  SwitchyardRouterPlugin,
  TaskCategory,
  TaskClassification,
  TaskClassificationModel,
  TaskClassifications,
  TaskClassificationsResponse,
  TokenExchangeParams,
  TokenExchangeResponse,
  TokenLogprob,
  ToolChoiceSupport,
  TopLogprob,
  TopProvider,
  TraceOptions,
  Transcription,
  TranscriptionAudio,
  TranscriptionCreateParams,
  TranscriptionSegment,
  TranscriptionUploadParams,
  TranscriptionUsage,
  TranscriptionWord,
  UrlCitation,
  UrlCitationAnnotation,
  Usage,
  UsageExtras,
  UsageOptions,
  UserLocation,
  VaultEffectiveSecret,
  VaultEffectiveSecretsListResponse,
  VaultSecret,
  VaultSecretCopyParams,
  VaultSecretCopyResponse,
  VaultSecretResponse,
  VaultSecretScope,
  VaultSecretSetParams,
  VaultSecretsListResponse,
  Video,
  VideoCancelledEvent,
  VideoCancelledEventData,
  VideoCompletedEvent,
  VideoCompletedEventData,
  VideoCreateParams,
  VideoExpiredEvent,
  VideoExpiredEventData,
  VideoFailedEvent,
  VideoFailedEventData,
  VideoFrameImage,
  VideoInputReference,
  VideoModel,
  VideoModelsListResponse,
  VideoReference,
  VideoStatus,
  VideoUpscaleRange,
  VideoUrl,
  VideoUsage,
  WebFetchParameters,
  WebFetchPlugin,
  WebFetchServerTool,
  WebPlugin,
  WebSearchEngine,
  WebSearchOptions,
  WebSearchParameters,
  WebSearchServerTool,
  WebSearchShorthandTool,
  WebhookTime,
  Workspace,
  WorkspaceBudget,
  WorkspaceBudgetDeleteResponse,
  WorkspaceBudgetInterval,
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
  WorkspaceServerTool,
  WorkspaceSlug,
  WorkspaceUpdateParams,
  WorkspacesListResponse,
  XSearchOptions,
  ChatCompletionsCreateHeaders,
  CompletionsCreateHeaders,
  ResponsesCreateHeaders,
  EmbeddingsCreateHeaders,
  EmbeddingsListModelsParams,
  FilesListParams,
  FilesCreateQuery,
  FilesGetParams,
  FilesDeleteParams,
  ContainersFilesListParams,
  BatchesListParams,
  BatchesListResultsParams,
  MessagesCreateHeaders,
  FilesDownloadContentParams,
  VideosDownloadContentParams,
  ModelsListParams,
  ModelsCountParams,
  ModelsListForUserParams,
  ParametersGetParams,
  GenerationsGetParams,
  AnalyticsGetActivityParams,
  KeysListParams,
  GenerationsGetContentParams,
  WorkspacesListParams,
  WorkspacesDeleteParams,
  WorkspacesMembersListParams,
  OrganizationListMembersParams,
  ScimGroupMappingsListParams,
  ScimGroupMappingsDeleteParams,
  ScimListGroupsParams,
  ExternalUsersListParams,
  PrivateEndpointsCreateHeaders,
  PrivateEndpointsDeleteParams,
  ByokListParams,
  GuardrailsListParams,
  GuardrailsListKeyAssignmentsParams,
  GuardrailsListMemberAssignmentsParams,
  GuardrailsListAllKeyAssignmentsParams,
  GuardrailsListAllMemberAssignmentsParams,
  ObservabilityDestinationsListParams,
  InternsListParams,
  InternsCreateHeaders,
  VaultSecretsListParams,
  VaultInternSecretsListParams,
  VaultInternSecretsListEffectiveParams,
  PresetsListParams,
  PresetsListVersionsParams,
  DatasetsListAppRankingsParams,
  DatasetsListDailyRankingsParams,
  DatasetsListSessionCostsParams,
  BenchmarksListParams,
  ClassificationsListTasksParams,
  ToolsListParams,
} from './types.ts';

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
    ActivityResponse: ActivityResponse;
    ActivityRow: ActivityRow;
    AdvisorParameters: AdvisorParameters;
    AdvisorServerTool: AdvisorServerTool;
    AnalyticsClassifierDimensions: AnalyticsClassifierDimensions;
    AnalyticsClassifierFilter: AnalyticsClassifierFilter;
    AnalyticsClassifierFilters: AnalyticsClassifierFilters;
    AnalyticsDimension: AnalyticsDimension;
    AnalyticsFilter: AnalyticsFilter;
    AnalyticsFilterValue: AnalyticsFilterValue;
    AnalyticsGranularity: AnalyticsGranularity;
    AnalyticsMeta: AnalyticsMeta;
    AnalyticsMetaResponse: AnalyticsMetaResponse;
    AnalyticsMetric: AnalyticsMetric;
    AnalyticsOperator: AnalyticsOperator;
    AnalyticsOrder: AnalyticsOrder;
    AnalyticsQueryMetadata: AnalyticsQueryMetadata;
    AnalyticsQueryParams: AnalyticsQueryParams;
    AnalyticsQueryResponse: AnalyticsQueryResponse;
    AnalyticsQueryResult: AnalyticsQueryResult;
    AnalyticsRow: AnalyticsRow;
    AnalyticsTimeRange: AnalyticsTimeRange;
    Annotation: Annotation;
    AnthropicFile: AnthropicFile;
    AnthropicFileDeleted: AnthropicFileDeleted;
    AnthropicFileList: AnthropicFileList;
    ApiKey: ApiKey;
    AppRanking: AppRanking;
    AppRankingsListResponse: AppRankingsListResponse;
    ArtificialAnalysisResult: ArtificialAnalysisResult;
    ArtificialAnalysisScores: ArtificialAnalysisScores;
    AudioOutputOptions: AudioOutputOptions;
    AudioReference: AudioReference;
    AuthCode: AuthCode;
    AuthCodeCreateParams: AuthCodeCreateParams;
    AuthCodeExchangeParams: AuthCodeExchangeParams;
    AuthCodeExchangeResponse: AuthCodeExchangeResponse;
    AuthCodeResponse: AuthCodeResponse;
    AutoBetaRouterPlugin: AutoBetaRouterPlugin;
    AutoRouterPlugin: AutoRouterPlugin;
    BashEnvironment: BashEnvironment;
    BashExistingContainer: BashExistingContainer;
    BashNewContainer: BashNewContainer;
    BashParameters: BashParameters;
    BashServerTool: BashServerTool;
    Batch: Batch;
    BatchCancelledEvent: BatchCancelledEvent;
    BatchCompletedEvent: BatchCompletedEvent;
    BatchCreateParams: BatchCreateParams;
    BatchDeleted: BatchDeleted;
    BatchDeletion: BatchDeletion;
    BatchError: BatchError;
    BatchEventData: BatchEventData;
    BatchExpiredEvent: BatchExpiredEvent;
    BatchFailedEvent: BatchFailedEvent;
    BatchListItem: BatchListItem;
    BatchListResponse: BatchListResponse;
    BatchProviderPreferences: BatchProviderPreferences;
    BatchRequest: BatchRequest;
    BatchRequestCounts: BatchRequestCounts;
    BatchResponse: BatchResponse;
    BatchResponseBody: BatchResponseBody;
    BatchResult: BatchResult;
    BatchResultError: BatchResultError;
    BatchResultsResponse: BatchResultsResponse;
    BatchStatus: BatchStatus;
    BatchTimestamp: BatchTimestamp;
    BatchUpstreamDeletion: BatchUpstreamDeletion;
    BatchUsage: BatchUsage;
    BenchmarkPricing: BenchmarkPricing;
    BenchmarkResult: BenchmarkResult;
    BenchmarksListResponse: BenchmarksListResponse;
    BenchmarksMeta: BenchmarksMeta;
    BooleanCapability: BooleanCapability;
    BooleanQuery: BooleanQuery;
    ByokKey: ByokKey;
    ByokKeyCreateParams: ByokKeyCreateParams;
    ByokKeyDeleteResponse: ByokKeyDeleteResponse;
    ByokKeyResponse: ByokKeyResponse;
    ByokKeyUpdateParams: ByokKeyUpdateParams;
    ByokKeysListResponse: ByokKeysListResponse;
    CacheControl: CacheControl;
    ChatCompletion: ChatCompletion;
    ChatCompletionAssistantMessageParam: ChatCompletionAssistantMessageParam;
    ChatCompletionAudio: ChatCompletionAudio;
    ChatCompletionChoice: ChatCompletionChoice;
    ChatCompletionChunk: ChatCompletionChunk;
    ChatCompletionChunkChoice: ChatCompletionChunkChoice;
    ChatCompletionContentPart: ChatCompletionContentPart;
    ChatCompletionContentPartAudio: ChatCompletionContentPartAudio;
    ChatCompletionContentPartFile: ChatCompletionContentPartFile;
    ChatCompletionContentPartImage: ChatCompletionContentPartImage;
    ChatCompletionContentPartInputVideo: ChatCompletionContentPartInputVideo;
    ChatCompletionContentPartText: ChatCompletionContentPartText;
    ChatCompletionContentPartVideo: ChatCompletionContentPartVideo;
    ChatCompletionCreateParams: ChatCompletionCreateParams;
    ChatCompletionDelta: ChatCompletionDelta;
    ChatCompletionDeltaToolCall: ChatCompletionDeltaToolCall;
    ChatCompletionDeveloperMessageParam: ChatCompletionDeveloperMessageParam;
    ChatCompletionFinishReason: ChatCompletionFinishReason;
    ChatCompletionFunctionTool: ChatCompletionFunctionTool;
    ChatCompletionImage: ChatCompletionImage;
    ChatCompletionLogprobs: ChatCompletionLogprobs;
    ChatCompletionMessage: ChatCompletionMessage;
    ChatCompletionMessageParam: ChatCompletionMessageParam;
    ChatCompletionNamedToolChoice: ChatCompletionNamedToolChoice;
    ChatCompletionServerToolChoice: ChatCompletionServerToolChoice;
    ChatCompletionSystemMessageParam: ChatCompletionSystemMessageParam;
    ChatCompletionTool: ChatCompletionTool;
    ChatCompletionToolCall: ChatCompletionToolCall;
    ChatCompletionToolChoice: ChatCompletionToolChoice;
    ChatCompletionToolMessageParam: ChatCompletionToolMessageParam;
    ChatCompletionUserMessageParam: ChatCompletionUserMessageParam;
    CodeChallengeMethod: CodeChallengeMethod;
    CoinbaseCallData: CoinbaseCallData;
    CoinbaseCharge: CoinbaseCharge;
    CoinbaseChargeCreateParams: CoinbaseChargeCreateParams;
    CoinbaseChargeResponse: CoinbaseChargeResponse;
    CoinbaseTransferIntent: CoinbaseTransferIntent;
    CoinbaseTransferMetadata: CoinbaseTransferMetadata;
    CoinbaseWeb3Data: CoinbaseWeb3Data;
    CompletionChoice: CompletionChoice;
    CompletionChunk: CompletionChunk;
    CompletionChunkChoice: CompletionChunkChoice;
    CompletionCreateParams: CompletionCreateParams;
    CompletionFinishReason: CompletionFinishReason;
    CompletionLogprobs: CompletionLogprobs;
    CompletionResponse: CompletionResponse;
    CompletionTokensDetails: CompletionTokensDetails;
    ConfigurationUpdate: ConfigurationUpdate;
    ConfigurationUpdateReasoning: ConfigurationUpdateReasoning;
    ContainerFile: ContainerFile;
    ContainerFileCitation: ContainerFileCitation;
    ContainerFileListResponse: ContainerFileListResponse;
    ContainerNetworkAllowlist: ContainerNetworkAllowlist;
    ContainerNetworkDisabled: ContainerNetworkDisabled;
    ContainerNetworkPolicy: ContainerNetworkPolicy;
    ContextCompressionPlugin: ContextCompressionPlugin;
    CostDetails: CostDetails;
    Credits: Credits;
    CreditsResponse: CreditsResponse;
    CurrentKey: CurrentKey;
    CurrentKeyResponse: CurrentKeyResponse;
    DailyRanking: DailyRanking;
    DailyRankingsListResponse: DailyRankingsListResponse;
    DatetimeParameters: DatetimeParameters;
    DatetimeServerTool: DatetimeServerTool;
    DebugOptions: DebugOptions;
    DebugOutput: DebugOutput;
    DecisionsAnswer: DecisionsAnswer;
    DecisionsChoiceAnswer: DecisionsChoiceAnswer;
    DecisionsChoiceQuestion: DecisionsChoiceQuestion;
    DecisionsContent: DecisionsContent;
    DecisionsCreateParams: DecisionsCreateParams;
    DecisionsNoulAnswer: DecisionsNoulAnswer;
    DecisionsNoulCriteria: DecisionsNoulCriteria;
    DecisionsNoulQuestion: DecisionsNoulQuestion;
    DecisionsQuestion: DecisionsQuestion;
    DecisionsResponse: DecisionsResponse;
    DecisionsScoreAnswer: DecisionsScoreAnswer;
    DecisionsScoreQuestion: DecisionsScoreQuestion;
    DecisionsUsage: DecisionsUsage;
    DefaultParameters: DefaultParameters;
    DesignArenaResult: DesignArenaResult;
    DesignArenaScore: DesignArenaScore;
    DesignArenaStats: DesignArenaStats;
    Embedding: Embedding;
    EmbeddingContentPart: EmbeddingContentPart;
    EmbeddingContentPartAudio: EmbeddingContentPartAudio;
    EmbeddingContentPartFile: EmbeddingContentPartFile;
    EmbeddingContentPartImage: EmbeddingContentPartImage;
    EmbeddingContentPartText: EmbeddingContentPartText;
    EmbeddingContentPartVideo: EmbeddingContentPartVideo;
    EmbeddingImageUrl: EmbeddingImageUrl;
    EmbeddingInput: EmbeddingInput;
    EmbeddingsCreateParams: EmbeddingsCreateParams;
    EmbeddingsResponse: EmbeddingsResponse;
    EmbeddingsUsage: EmbeddingsUsage;
    EndpointStatus: EndpointStatus;
    EndpointWorkload: EndpointWorkload;
    EndpointWorkloads: EndpointWorkloads;
    EndpointsListResponse: EndpointsListResponse;
    EnumCapability: EnumCapability;
    ErrorAvailability: ErrorAvailability;
    ErrorConstraint: ErrorConstraint;
    ErrorDetail: ErrorDetail;
    ErrorMetadata: ErrorMetadata;
    ErrorResponse: ErrorResponse;
    ErrorType: ErrorType;
    ExternalUser: ExternalUser;
    ExternalUserCreateParams: ExternalUserCreateParams;
    ExternalUserResponse: ExternalUserResponse;
    ExternalUserUpdateParams: ExternalUserUpdateParams;
    ExternalUsersListResponse: ExternalUsersListResponse;
    FileAnnotation: FileAnnotation;
    FileCitation: FileCitation;
    FileCitationAnnotation: FileCitationAnnotation;
    FileCreateParams: FileCreateParams;
    FileDeleteResponse: FileDeleteResponse;
    FileInput: FileInput;
    FileListResponse: FileListResponse;
    FileObject: FileObject;
    FileParserPlugin: FileParserPlugin;
    FileProvider: FileProvider;
    FilesServerTool: FilesServerTool;
    FunctionCall: FunctionCall;
    FunctionCallDelta: FunctionCallDelta;
    FunctionDefinition: FunctionDefinition;
    FunctionName: FunctionName;
    FusionParameters: FusionParameters;
    FusionPlugin: FusionPlugin;
    FusionServerTool: FusionServerTool;
    GeneratedImage: GeneratedImage;
    Generation: Generation;
    GenerationContent: GenerationContent;
    GenerationContentError: GenerationContentError;
    GenerationContentErrorAttempt: GenerationContentErrorAttempt;
    GenerationContentResponse: GenerationContentResponse;
    GenerationFeedbackParams: GenerationFeedbackParams;
    GenerationFeedbackResponse: GenerationFeedbackResponse;
    GenerationFeedbackResult: GenerationFeedbackResult;
    GenerationMessagesInput: GenerationMessagesInput;
    GenerationOutput: GenerationOutput;
    GenerationPromptInput: GenerationPromptInput;
    GenerationResponse: GenerationResponse;
    Guardrail: Guardrail;
    GuardrailBuiltinDetector: GuardrailBuiltinDetector;
    GuardrailBuiltinFilter: GuardrailBuiltinFilter;
    GuardrailBuiltinFilterParam: GuardrailBuiltinFilterParam;
    GuardrailContentFilter: GuardrailContentFilter;
    GuardrailCreateParams: GuardrailCreateParams;
    GuardrailDataRegion: GuardrailDataRegion;
    GuardrailDeleteResponse: GuardrailDeleteResponse;
    GuardrailFilterAction: GuardrailFilterAction;
    GuardrailInterval: GuardrailInterval;
    GuardrailKeyAssignment: GuardrailKeyAssignment;
    GuardrailKeyAssignmentsListResponse: GuardrailKeyAssignmentsListResponse;
    GuardrailKeysAssignParams: GuardrailKeysAssignParams;
    GuardrailKeysAssignResponse: GuardrailKeysAssignResponse;
    GuardrailKeysUnassignParams: GuardrailKeysUnassignParams;
    GuardrailKeysUnassignResponse: GuardrailKeysUnassignResponse;
    GuardrailMemberAssignment: GuardrailMemberAssignment;
    GuardrailMemberAssignmentsListResponse: GuardrailMemberAssignmentsListResponse;
    GuardrailMembersAssignParams: GuardrailMembersAssignParams;
    GuardrailMembersAssignResponse: GuardrailMembersAssignResponse;
    GuardrailMembersUnassignParams: GuardrailMembersUnassignParams;
    GuardrailMembersUnassignResponse: GuardrailMembersUnassignResponse;
    GuardrailResponse: GuardrailResponse;
    GuardrailScanScope: GuardrailScanScope;
    GuardrailUpdateParams: GuardrailUpdateParams;
    GuardrailsListResponse: GuardrailsListResponse;
    ImageCompletedEvent: ImageCompletedEvent;
    ImageConfig: ImageConfig;
    ImageEndpoint: ImageEndpoint;
    ImageErrorEvent: ImageErrorEvent;
    ImageGenerateParams: ImageGenerateParams;
    ImageGenerationParameters: ImageGenerationParameters;
    ImageGenerationServerTool: ImageGenerationServerTool;
    ImageModel: ImageModel;
    ImageModelArchitecture: ImageModelArchitecture;
    ImageModelEndpointsResponse: ImageModelEndpointsResponse;
    ImageModelsListResponse: ImageModelsListResponse;
    ImageParameterCapabilities: ImageParameterCapabilities;
    ImageParameterCapability: ImageParameterCapability;
    ImagePartialEvent: ImagePartialEvent;
    ImagePrice: ImagePrice;
    ImageProviderPreferences: ImageProviderPreferences;
    ImageReference: ImageReference;
    ImageStreamError: ImageStreamError;
    ImageStreamEvent: ImageStreamEvent;
    ImageTextChunkEvent: ImageTextChunkEvent;
    ImageUrl: ImageUrl;
    ImageUsage: ImageUsage;
    ImagesResponse: ImagesResponse;
    InputAudio: InputAudio;
    InputModality: InputModality;
    InstructType: InstructType;
    Intern: Intern;
    InternApprovalMode: InternApprovalMode;
    InternChatAssistantMessage: InternChatAssistantMessage;
    InternChatCompletionChunk: InternChatCompletionChunk;
    InternChatCompletionCreateParams: InternChatCompletionCreateParams;
    InternChatDeveloperMessage: InternChatDeveloperMessage;
    InternChatMessage: InternChatMessage;
    InternChatMessageContent: InternChatMessageContent;
    InternChatSteeredResponse: InternChatSteeredResponse;
    InternChatSystemMessage: InternChatSystemMessage;
    InternChatTextPart: InternChatTextPart;
    InternChatToolCall: InternChatToolCall;
    InternChatToolCallFunction: InternChatToolCallFunction;
    InternChatToolMessage: InternChatToolMessage;
    InternChatUserMessage: InternChatUserMessage;
    InternCreateParams: InternCreateParams;
    InternDaemonAccess: InternDaemonAccess;
    InternDaemonRoute: InternDaemonRoute;
    InternDaemonSignParams: InternDaemonSignParams;
    InternDaemonSignResponse: InternDaemonSignResponse;
    InternDeleteParams: InternDeleteParams;
    InternDeleteResponse: InternDeleteResponse;
    InternError: InternError;
    InternErrorMetadata: InternErrorMetadata;
    InternErrorReason: InternErrorReason;
    InternErrorResponse: InternErrorResponse;
    InternInvokeParams: InternInvokeParams;
    InternInvokeResponse: InternInvokeResponse;
    InternProgress: InternProgress;
    InternProvisionResponse: InternProvisionResponse;
    InternStatus: InternStatus;
    InternSuspendResponse: InternSuspendResponse;
    InternUpdateParams: InternUpdateParams;
    InternsListResponse: InternsListResponse;
    JsonSchemaFormat: JsonSchemaFormat;
    KeyCreateParams: KeyCreateParams;
    KeyCreateResponse: KeyCreateResponse;
    KeyDeleteResponse: KeyDeleteResponse;
    KeyExternalUser: KeyExternalUser;
    KeyLimitReset: KeyLimitReset;
    KeyRateLimit: KeyRateLimit;
    KeyResponse: KeyResponse;
    KeyUpdateParams: KeyUpdateParams;
    KeysListResponse: KeysListResponse;
    ManagedPrivateEndpoint: ManagedPrivateEndpoint;
    ManagedPrivateEndpointResponse: ManagedPrivateEndpointResponse;
    MaxPrice: MaxPrice;
    MediaUrl: MediaUrl;
    Message: Message;
    MessageAdvisorTool: MessageAdvisorTool;
    MessageAdvisorToolResultBlock: MessageAdvisorToolResultBlock;
    MessageAllThinking: MessageAllThinking;
    MessageAppliedEdit: MessageAppliedEdit;
    MessageBase64ImageSource: MessageBase64ImageSource;
    MessageBase64PdfSource: MessageBase64PdfSource;
    MessageBashCodeExecutionContent: MessageBashCodeExecutionContent;
    MessageBashCodeExecutionOutput: MessageBashCodeExecutionOutput;
    MessageBashCodeExecutionResult: MessageBashCodeExecutionResult;
    MessageBashCodeExecutionToolResultBlock: MessageBashCodeExecutionToolResultBlock;
    MessageBashCodeExecutionToolResultError: MessageBashCodeExecutionToolResultError;
    MessageBashTool: MessageBashTool;
    MessageBashToolResultBlock: MessageBashToolResultBlock;
    MessageCacheControl: MessageCacheControl;
    MessageCacheCreation: MessageCacheCreation;
    MessageCharCitation: MessageCharCitation;
    MessageCitation: MessageCitation;
    MessageCitationsConfig: MessageCitationsConfig;
    MessageCitationsDelta: MessageCitationsDelta;
    MessageClearThinking: MessageClearThinking;
    MessageClearToolUses: MessageClearToolUses;
    MessageClearTrigger: MessageClearTrigger;
    MessageCodeExecution20250825Caller: MessageCodeExecution20250825Caller;
    MessageCodeExecution20260120Caller: MessageCodeExecution20260120Caller;
    MessageCodeExecutionContent: MessageCodeExecutionContent;
    MessageCodeExecutionOutput: MessageCodeExecutionOutput;
    MessageCodeExecutionResult: MessageCodeExecutionResult;
    MessageCodeExecutionToolResultBlock: MessageCodeExecutionToolResultBlock;
    MessageCodeExecutionToolResultError: MessageCodeExecutionToolResultError;
    MessageCompact: MessageCompact;
    MessageCompactionBlock: MessageCompactionBlock;
    MessageCompactionBlockParam: MessageCompactionBlockParam;
    MessageCompactionDelta: MessageCompactionDelta;
    MessageContainer: MessageContainer;
    MessageContainerUploadBlock: MessageContainerUploadBlock;
    MessageContentBlock: MessageContentBlock;
    MessageContentBlockCitation: MessageContentBlockCitation;
    MessageContentBlockDelta: MessageContentBlockDelta;
    MessageContentBlockDeltaEvent: MessageContentBlockDeltaEvent;
    MessageContentBlockParam: MessageContentBlockParam;
    MessageContentBlockStartEvent: MessageContentBlockStartEvent;
    MessageContentBlockStopEvent: MessageContentBlockStopEvent;
    MessageContentDocumentSource: MessageContentDocumentSource;
    MessageContextEdit: MessageContextEdit;
    MessageContextManagement: MessageContextManagement;
    MessageContextManagementResult: MessageContextManagementResult;
    MessageCreateParams: MessageCreateParams;
    MessageCustomTool: MessageCustomTool;
    MessageDelta: MessageDelta;
    MessageDeltaEvent: MessageDeltaEvent;
    MessageDeltaUsage: MessageDeltaUsage;
    MessageDirectCaller: MessageDirectCaller;
    MessageDocumentBlock: MessageDocumentBlock;
    MessageDocumentBlockParam: MessageDocumentBlockParam;
    MessageDocumentSource: MessageDocumentSource;
    MessageEncryptedCodeExecutionResult: MessageEncryptedCodeExecutionResult;
    MessageError: MessageError;
    MessageErrorEvent: MessageErrorEvent;
    MessageErrorResponse: MessageErrorResponse;
    MessageFallback: MessageFallback;
    MessageFileDocumentSource: MessageFileDocumentSource;
    MessageImageBlockParam: MessageImageBlockParam;
    MessageImageSource: MessageImageSource;
    MessageInputJsonDelta: MessageInputJsonDelta;
    MessageInputTokensCount: MessageInputTokensCount;
    MessageMcpToolSelector: MessageMcpToolSelector;
    MessageMcpToolsetSelector: MessageMcpToolsetSelector;
    MessageMetadata: MessageMetadata;
    MessageOtherTool: MessageOtherTool;
    MessageOutputConfig: MessageOutputConfig;
    MessageOutputEffort: MessageOutputEffort;
    MessageOutputFormat: MessageOutputFormat;
    MessageOutputTokensDetails: MessageOutputTokensDetails;
    MessagePageCitation: MessagePageCitation;
    MessageParam: MessageParam;
    MessagePingEvent: MessagePingEvent;
    MessagePlainTextSource: MessagePlainTextSource;
    MessageRedactedThinkingBlock: MessageRedactedThinkingBlock;
    MessageSafeguard: MessageSafeguard;
    MessageSearchResultBlockParam: MessageSearchResultBlockParam;
    MessageSearchResultCitation: MessageSearchResultCitation;
    MessageServerToolUsage: MessageServerToolUsage;
    MessageServerToolUseBlock: MessageServerToolUseBlock;
    MessageServerToolUseBlockParam: MessageServerToolUseBlockParam;
    MessageShellToolResultBlock: MessageShellToolResultBlock;
    MessageSignatureDelta: MessageSignatureDelta;
    MessageSpeed: MessageSpeed;
    MessageStartEvent: MessageStartEvent;
    MessageStopDetails: MessageStopDetails;
    MessageStopEvent: MessageStopEvent;
    MessageStopReason: MessageStopReason;
    MessageStreamEvent: MessageStreamEvent;
    MessageTaskBudget: MessageTaskBudget;
    MessageTextBlock: MessageTextBlock;
    MessageTextBlockParam: MessageTextBlockParam;
    MessageTextDelta: MessageTextDelta;
    MessageTextEditorCodeExecutionContent: MessageTextEditorCodeExecutionContent;
    MessageTextEditorCodeExecutionCreateResult: MessageTextEditorCodeExecutionCreateResult;
    MessageTextEditorCodeExecutionStrReplaceResult: MessageTextEditorCodeExecutionStrReplaceResult;
    MessageTextEditorCodeExecutionToolResultBlock: MessageTextEditorCodeExecutionToolResultBlock;
    MessageTextEditorCodeExecutionToolResultError: MessageTextEditorCodeExecutionToolResultError;
    MessageTextEditorCodeExecutionViewResult: MessageTextEditorCodeExecutionViewResult;
    MessageTextEditorTool: MessageTextEditorTool;
    MessageThinkingAdaptive: MessageThinkingAdaptive;
    MessageThinkingBlock: MessageThinkingBlock;
    MessageThinkingConfig: MessageThinkingConfig;
    MessageThinkingDelta: MessageThinkingDelta;
    MessageThinkingDisabled: MessageThinkingDisabled;
    MessageThinkingEnabled: MessageThinkingEnabled;
    MessageThinkingTurnsCount: MessageThinkingTurnsCount;
    MessageTool: MessageTool;
    MessageToolAdditionBlockParam: MessageToolAdditionBlockParam;
    MessageToolCaller: MessageToolCaller;
    MessageToolChoice: MessageToolChoice;
    MessageToolChoiceAny: MessageToolChoiceAny;
    MessageToolChoiceAuto: MessageToolChoiceAuto;
    MessageToolChoiceNone: MessageToolChoiceNone;
    MessageToolChoiceTool: MessageToolChoiceTool;
    MessageToolInputSchema: MessageToolInputSchema;
    MessageToolNameSelector: MessageToolNameSelector;
    MessageToolReference: MessageToolReference;
    MessageToolRemovalBlockParam: MessageToolRemovalBlockParam;
    MessageToolResultBlockParam: MessageToolResultBlockParam;
    MessageToolResultContent: MessageToolResultContent;
    MessageToolSearchBm25Tool: MessageToolSearchBm25Tool;
    MessageToolSearchContent: MessageToolSearchContent;
    MessageToolSearchRegexTool: MessageToolSearchRegexTool;
    MessageToolSearchResult: MessageToolSearchResult;
    MessageToolSearchToolResultBlock: MessageToolSearchToolResultBlock;
    MessageToolSearchToolResultError: MessageToolSearchToolResultError;
    MessageToolSelector: MessageToolSelector;
    MessageToolUseBlock: MessageToolUseBlock;
    MessageToolUseBlockParam: MessageToolUseBlockParam;
    MessageToolUsesCount: MessageToolUsesCount;
    MessageUrlImageSource: MessageUrlImageSource;
    MessageUrlPdfSource: MessageUrlPdfSource;
    MessageUsage: MessageUsage;
    MessageUsageIteration: MessageUsageIteration;
    MessageWebFetchContent: MessageWebFetchContent;
    MessageWebFetchResult: MessageWebFetchResult;
    MessageWebFetchToolResultBlock: MessageWebFetchToolResultBlock;
    MessageWebFetchToolResultError: MessageWebFetchToolResultError;
    MessageWebSearchResult: MessageWebSearchResult;
    MessageWebSearchResultCitation: MessageWebSearchResultCitation;
    MessageWebSearchTool20250305: MessageWebSearchTool20250305;
    MessageWebSearchTool20260209: MessageWebSearchTool20260209;
    MessageWebSearchToolResultBlock: MessageWebSearchToolResultBlock;
    MessageWebSearchToolResultBlockParam: MessageWebSearchToolResultBlockParam;
    MessageWebSearchToolResultError: MessageWebSearchToolResultError;
    Model: Model;
    ModelAliasTarget: ModelAliasTarget;
    ModelArchitecture: ModelArchitecture;
    ModelBenchmarks: ModelBenchmarks;
    ModelCategory: ModelCategory;
    ModelEndpoint: ModelEndpoint;
    ModelEndpoints: ModelEndpoints;
    ModelEndpointsResponse: ModelEndpointsResponse;
    ModelId: ModelId;
    ModelLinks: ModelLinks;
    ModelParameter: ModelParameter;
    ModelParameters: ModelParameters;
    ModelParametersResponse: ModelParametersResponse;
    ModelPricing: ModelPricing;
    ModelPricingOverride: ModelPricingOverride;
    ModelReasoning: ModelReasoning;
    ModelResponse: ModelResponse;
    ModelSort: ModelSort;
    ModelTokenizer: ModelTokenizer;
    ModelsCount: ModelsCount;
    ModelsCountResponse: ModelsCountResponse;
    ModelsListResponse: ModelsListResponse;
    ModerationPlugin: ModerationPlugin;
    MultimodalMedia: MultimodalMedia;
    NestedServerTool: NestedServerTool;
    OAuthErrorResponse: OAuthErrorResponse;
    OAuthSigningKey: OAuthSigningKey;
    OAuthSigningKeysResponse: OAuthSigningKeysResponse;
    ObservabilityArizeConfig: ObservabilityArizeConfig;
    ObservabilityArizeDestination: ObservabilityArizeDestination;
    ObservabilityBraintrustConfig: ObservabilityBraintrustConfig;
    ObservabilityBraintrustDestination: ObservabilityBraintrustDestination;
    ObservabilityClickhouseConfig: ObservabilityClickhouseConfig;
    ObservabilityClickhouseDestination: ObservabilityClickhouseDestination;
    ObservabilityConfig: ObservabilityConfig;
    ObservabilityDataRegion: ObservabilityDataRegion;
    ObservabilityDataRegionParam: ObservabilityDataRegionParam;
    ObservabilityDatadogConfig: ObservabilityDatadogConfig;
    ObservabilityDatadogDestination: ObservabilityDatadogDestination;
    ObservabilityDestination: ObservabilityDestination;
    ObservabilityDestinationBase: ObservabilityDestinationBase;
    ObservabilityDestinationCreateParams: ObservabilityDestinationCreateParams;
    ObservabilityDestinationDeleteResponse: ObservabilityDestinationDeleteResponse;
    ObservabilityDestinationResponse: ObservabilityDestinationResponse;
    ObservabilityDestinationType: ObservabilityDestinationType;
    ObservabilityDestinationUpdateParams: ObservabilityDestinationUpdateParams;
    ObservabilityDestinationsListResponse: ObservabilityDestinationsListResponse;
    ObservabilityFilterRule: ObservabilityFilterRule;
    ObservabilityFilterRuleGroup: ObservabilityFilterRuleGroup;
    ObservabilityFilterRules: ObservabilityFilterRules;
    ObservabilityGrafanaConfig: ObservabilityGrafanaConfig;
    ObservabilityGrafanaDestination: ObservabilityGrafanaDestination;
    ObservabilityLangfuseConfig: ObservabilityLangfuseConfig;
    ObservabilityLangfuseDestination: ObservabilityLangfuseDestination;
    ObservabilityLangsmithConfig: ObservabilityLangsmithConfig;
    ObservabilityLangsmithDestination: ObservabilityLangsmithDestination;
    ObservabilityNewrelicConfig: ObservabilityNewrelicConfig;
    ObservabilityNewrelicDestination: ObservabilityNewrelicDestination;
    ObservabilityOpikConfig: ObservabilityOpikConfig;
    ObservabilityOpikDestination: ObservabilityOpikDestination;
    ObservabilityOtelCollectorConfig: ObservabilityOtelCollectorConfig;
    ObservabilityOtelCollectorDestination: ObservabilityOtelCollectorDestination;
    ObservabilityPosthogConfig: ObservabilityPosthogConfig;
    ObservabilityPosthogDestination: ObservabilityPosthogDestination;
    ObservabilityRampConfig: ObservabilityRampConfig;
    ObservabilityRampDestination: ObservabilityRampDestination;
    ObservabilityS3Config: ObservabilityS3Config;
    ObservabilityS3Destination: ObservabilityS3Destination;
    ObservabilitySentryConfig: ObservabilitySentryConfig;
    ObservabilitySentryDestination: ObservabilitySentryDestination;
    ObservabilitySnowflakeConfig: ObservabilitySnowflakeConfig;
    ObservabilitySnowflakeDestination: ObservabilitySnowflakeDestination;
    ObservabilityWeaveConfig: ObservabilityWeaveConfig;
    ObservabilityWeaveDestination: ObservabilityWeaveDestination;
    ObservabilityWebhookConfig: ObservabilityWebhookConfig;
    ObservabilityWebhookDestination: ObservabilityWebhookDestination;
    OpenAIFile: OpenAIFile;
    OpenAIFileDeleted: OpenAIFileDeleted;
    OpenAIFileList: OpenAIFileList;
    OpenRouterBenchmarkResult: OpenRouterBenchmarkResult;
    OpenRouterFile: OpenRouterFile;
    OpenRouterFileDeleted: OpenRouterFileDeleted;
    OpenRouterFileList: OpenRouterFileList;
    OpenRouterMetadata: OpenRouterMetadata;
    OrganizationMember: OrganizationMember;
    OrganizationMembersListResponse: OrganizationMembersListResponse;
    OrganizationSettings: OrganizationSettings;
    OrganizationSettingsResponse: OrganizationSettingsResponse;
    OrganizationSettingsUpdateParams: OrganizationSettingsUpdateParams;
    OutputModality: OutputModality;
    PageLinks: PageLinks;
    ParetoRouterPlugin: ParetoRouterPlugin;
    ParsedFile: ParsedFile;
    PdfParserOptions: PdfParserOptions;
    PerRequestLimits: PerRequestLimits;
    PercentileCutoffs: PercentileCutoffs;
    PercentileStats: PercentileStats;
    PipelineStage: PipelineStage;
    Plugin: Plugin;
    Prediction: Prediction;
    PredictionText: PredictionText;
    Preset: Preset;
    PresetDetails: PresetDetails;
    PresetResponse: PresetResponse;
    PresetStatus: PresetStatus;
    PresetVersion: PresetVersion;
    PresetVersionResponse: PresetVersionResponse;
    PresetVersionsListResponse: PresetVersionsListResponse;
    PresetsListResponse: PresetsListResponse;
    PreviousError: PreviousError;
    Price: Price;
    PriceLimit: PriceLimit;
    PrivateEndpoint: PrivateEndpoint;
    PrivateEndpointActivation: PrivateEndpointActivation;
    PrivateEndpointCheck: PrivateEndpointCheck;
    PrivateEndpointCheckReason: PrivateEndpointCheckReason;
    PrivateEndpointCreateFailedResponse: PrivateEndpointCreateFailedResponse;
    PrivateEndpointCreateFailure: PrivateEndpointCreateFailure;
    PrivateEndpointCreateParams: PrivateEndpointCreateParams;
    PrivateEndpointDeclaredRegion: PrivateEndpointDeclaredRegion;
    PrivateEndpointDeleteResponse: PrivateEndpointDeleteResponse;
    PrivateEndpointPricing: PrivateEndpointPricing;
    PrivateEndpointResponse: PrivateEndpointResponse;
    PrivateEndpointSettings: PrivateEndpointSettings;
    PrivateEndpointStatus: PrivateEndpointStatus;
    PrivateEndpointSummary: PrivateEndpointSummary;
    PrivateEndpointUpdateParams: PrivateEndpointUpdateParams;
    PrivateEndpointValidation: PrivateEndpointValidation;
    PrivateEndpointValidationResponse: PrivateEndpointValidationResponse;
    PrivateEndpointsListResponse: PrivateEndpointsListResponse;
    PrivateProvider: PrivateProvider;
    PrivateProviderCreateParams: PrivateProviderCreateParams;
    PrivateProviderDataPolicy: PrivateProviderDataPolicy;
    PrivateProviderDeleteResponse: PrivateProviderDeleteResponse;
    PrivateProviderResponse: PrivateProviderResponse;
    PrivateProviderUpdateParams: PrivateProviderUpdateParams;
    PrivateProvidersListResponse: PrivateProvidersListResponse;
    PromptCacheBreakpoint: PromptCacheBreakpoint;
    PromptCacheOptions: PromptCacheOptions;
    PromptTokensDetails: PromptTokensDetails;
    Provider: Provider;
    ProviderOption: ProviderOption;
    ProviderOptions: ProviderOptions;
    ProviderOptionsHolder: ProviderOptionsHolder;
    ProviderPreferences: ProviderPreferences;
    ProviderResponse: ProviderResponse;
    ProviderSlug: ProviderSlug;
    ProviderSort: ProviderSort;
    ProviderSortOptions: ProviderSortOptions;
    ProvidersListResponse: ProvidersListResponse;
    Quantization: Quantization;
    RangeCapability: RangeCapability;
    RankingsMeta: RankingsMeta;
    ReasoningDetail: ReasoningDetail;
    ReasoningDetailEncrypted: ReasoningDetailEncrypted;
    ReasoningDetailServerToolCall: ReasoningDetailServerToolCall;
    ReasoningDetailSummary: ReasoningDetailSummary;
    ReasoningDetailText: ReasoningDetailText;
    ReasoningEffort: ReasoningEffort;
    ReasoningFormat: ReasoningFormat;
    ReasoningOptions: ReasoningOptions;
    RerankCreateParams: RerankCreateParams;
    RerankDocument: RerankDocument;
    RerankResponse: RerankResponse;
    RerankResult: RerankResult;
    RerankUsage: RerankUsage;
    ResponseFormat: ResponseFormat;
    ResponseFormatGrammar: ResponseFormatGrammar;
    ResponseFormatJsonObject: ResponseFormatJsonObject;
    ResponseFormatJsonSchema: ResponseFormatJsonSchema;
    ResponseFormatPython: ResponseFormatPython;
    ResponseFormatText: ResponseFormatText;
    ResponseHealingPlugin: ResponseHealingPlugin;
    ResponsesAdditionalTools: ResponsesAdditionalTools;
    ResponsesAdvisorItem: ResponsesAdvisorItem;
    ResponsesAgent: ResponsesAgent;
    ResponsesAgentContent: ResponsesAgentContent;
    ResponsesAgentMessage: ResponsesAgentMessage;
    ResponsesAllowedToolChoice: ResponsesAllowedToolChoice;
    ResponsesAnnotation: ResponsesAnnotation;
    ResponsesApplyPatchCall: ResponsesApplyPatchCall;
    ResponsesApplyPatchCallOperationDiffDeltaEvent: ResponsesApplyPatchCallOperationDiffDeltaEvent;
    ResponsesApplyPatchCallOperationDiffDoneEvent: ResponsesApplyPatchCallOperationDiffDoneEvent;
    ResponsesApplyPatchCallOutput: ResponsesApplyPatchCallOutput;
    ResponsesApplyPatchItem: ResponsesApplyPatchItem;
    ResponsesApplyPatchParameters: ResponsesApplyPatchParameters;
    ResponsesApplyPatchServerTool: ResponsesApplyPatchServerTool;
    ResponsesApplyPatchTool: ResponsesApplyPatchTool;
    ResponsesAssistantMessage: ResponsesAssistantMessage;
    ResponsesBashItem: ResponsesBashItem;
    ResponsesBrowserUseItem: ResponsesBrowserUseItem;
    ResponsesCodeContainer: ResponsesCodeContainer;
    ResponsesCodeInterpreterCall: ResponsesCodeInterpreterCall;
    ResponsesCodeInterpreterCallCodeDeltaEvent: ResponsesCodeInterpreterCallCodeDeltaEvent;
    ResponsesCodeInterpreterCallCodeDoneEvent: ResponsesCodeInterpreterCallCodeDoneEvent;
    ResponsesCodeInterpreterCallCompletedEvent: ResponsesCodeInterpreterCallCompletedEvent;
    ResponsesCodeInterpreterCallInProgressEvent: ResponsesCodeInterpreterCallInProgressEvent;
    ResponsesCodeInterpreterCallInterpretingEvent: ResponsesCodeInterpreterCallInterpretingEvent;
    ResponsesCodeInterpreterFile: ResponsesCodeInterpreterFile;
    ResponsesCodeInterpreterImage: ResponsesCodeInterpreterImage;
    ResponsesCodeInterpreterItem: ResponsesCodeInterpreterItem;
    ResponsesCodeInterpreterLogs: ResponsesCodeInterpreterLogs;
    ResponsesCodeInterpreterOutput: ResponsesCodeInterpreterOutput;
    ResponsesCodeInterpreterTool: ResponsesCodeInterpreterTool;
    ResponsesCompaction: ResponsesCompaction;
    ResponsesComparisonFilter: ResponsesComparisonFilter;
    ResponsesCompletedEvent: ResponsesCompletedEvent;
    ResponsesCompoundFilter: ResponsesCompoundFilter;
    ResponsesComputerCall: ResponsesComputerCall;
    ResponsesComputerTool: ResponsesComputerTool;
    ResponsesContentPart: ResponsesContentPart;
    ResponsesContentPartAddedEvent: ResponsesContentPartAddedEvent;
    ResponsesContentPartDoneEvent: ResponsesContentPartDoneEvent;
    ResponsesContextCompaction: ResponsesContextCompaction;
    ResponsesCostDetails: ResponsesCostDetails;
    ResponsesCreateFile: ResponsesCreateFile;
    ResponsesCreateParams: ResponsesCreateParams;
    ResponsesCreatedEvent: ResponsesCreatedEvent;
    ResponsesCustomTool: ResponsesCustomTool;
    ResponsesCustomToolCall: ResponsesCustomToolCall;
    ResponsesCustomToolCallInputDeltaEvent: ResponsesCustomToolCallInputDeltaEvent;
    ResponsesCustomToolCallInputDoneEvent: ResponsesCustomToolCallInputDoneEvent;
    ResponsesCustomToolCallOutput: ResponsesCustomToolCallOutput;
    ResponsesCustomToolFormat: ResponsesCustomToolFormat;
    ResponsesDatetimeItem: ResponsesDatetimeItem;
    ResponsesDebugEvent: ResponsesDebugEvent;
    ResponsesDebugOutput: ResponsesDebugOutput;
    ResponsesDebugTimings: ResponsesDebugTimings;
    ResponsesDeleteFile: ResponsesDeleteFile;
    ResponsesEncryptedContent: ResponsesEncryptedContent;
    ResponsesError: ResponsesError;
    ResponsesErrorEvent: ResponsesErrorEvent;
    ResponsesFailableStatus: ResponsesFailableStatus;
    ResponsesFailedEvent: ResponsesFailedEvent;
    ResponsesFileCitation: ResponsesFileCitation;
    ResponsesFilePath: ResponsesFilePath;
    ResponsesFileSearchCall: ResponsesFileSearchCall;
    ResponsesFileSearchItem: ResponsesFileSearchItem;
    ResponsesFileSearchTool: ResponsesFileSearchTool;
    ResponsesFilesItem: ResponsesFilesItem;
    ResponsesFindInPageAction: ResponsesFindInPageAction;
    ResponsesFunctionCall: ResponsesFunctionCall;
    ResponsesFunctionCallArgumentsDeltaEvent: ResponsesFunctionCallArgumentsDeltaEvent;
    ResponsesFunctionCallArgumentsDoneEvent: ResponsesFunctionCallArgumentsDoneEvent;
    ResponsesFunctionCallOutput: ResponsesFunctionCallOutput;
    ResponsesFunctionTool: ResponsesFunctionTool;
    ResponsesFunctionToolChoice: ResponsesFunctionToolChoice;
    ResponsesFusionAnalysis: ResponsesFusionAnalysis;
    ResponsesFusionCallAnalysisCompletedEvent: ResponsesFusionCallAnalysisCompletedEvent;
    ResponsesFusionCallAnalysisInProgressEvent: ResponsesFusionCallAnalysisInProgressEvent;
    ResponsesFusionCallCompletedEvent: ResponsesFusionCallCompletedEvent;
    ResponsesFusionCallInProgressEvent: ResponsesFusionCallInProgressEvent;
    ResponsesFusionCallPanelAddedEvent: ResponsesFusionCallPanelAddedEvent;
    ResponsesFusionCallPanelCompletedEvent: ResponsesFusionCallPanelCompletedEvent;
    ResponsesFusionCallPanelDeltaEvent: ResponsesFusionCallPanelDeltaEvent;
    ResponsesFusionCallPanelFailedEvent: ResponsesFusionCallPanelFailedEvent;
    ResponsesFusionCallPanelReasoningDeltaEvent: ResponsesFusionCallPanelReasoningDeltaEvent;
    ResponsesFusionContradiction: ResponsesFusionContradiction;
    ResponsesFusionCoverage: ResponsesFusionCoverage;
    ResponsesFusionFailure: ResponsesFusionFailure;
    ResponsesFusionInsight: ResponsesFusionInsight;
    ResponsesFusionItem: ResponsesFusionItem;
    ResponsesFusionResponse: ResponsesFusionResponse;
    ResponsesFusionSource: ResponsesFusionSource;
    ResponsesFusionStance: ResponsesFusionStance;
    ResponsesGrammarFormat: ResponsesGrammarFormat;
    ResponsesHostedToolChoice: ResponsesHostedToolChoice;
    ResponsesImageGenerationCall: ResponsesImageGenerationCall;
    ResponsesImageGenerationCallCompletedEvent: ResponsesImageGenerationCallCompletedEvent;
    ResponsesImageGenerationCallGeneratingEvent: ResponsesImageGenerationCallGeneratingEvent;
    ResponsesImageGenerationCallInProgressEvent: ResponsesImageGenerationCallInProgressEvent;
    ResponsesImageGenerationCallPartialImageEvent: ResponsesImageGenerationCallPartialImageEvent;
    ResponsesImageGenerationItem: ResponsesImageGenerationItem;
    ResponsesImageGenerationTool: ResponsesImageGenerationTool;
    ResponsesImageMask: ResponsesImageMask;
    ResponsesInProgressEvent: ResponsesInProgressEvent;
    ResponsesInclude: ResponsesInclude;
    ResponsesIncompleteDetails: ResponsesIncompleteDetails;
    ResponsesIncompleteEvent: ResponsesIncompleteEvent;
    ResponsesInputAudio: ResponsesInputAudio;
    ResponsesInputContent: ResponsesInputContent;
    ResponsesInputFile: ResponsesInputFile;
    ResponsesInputImage: ResponsesInputImage;
    ResponsesInputItem: ResponsesInputItem;
    ResponsesInputMessage: ResponsesInputMessage;
    ResponsesInputText: ResponsesInputText;
    ResponsesInputTokensDetails: ResponsesInputTokensDetails;
    ResponsesInputVideo: ResponsesInputVideo;
    ResponsesItemReference: ResponsesItemReference;
    ResponsesItemStatus: ResponsesItemStatus;
    ResponsesJsonSchemaFormat: ResponsesJsonSchemaFormat;
    ResponsesLocalShellAction: ResponsesLocalShellAction;
    ResponsesLocalShellCall: ResponsesLocalShellCall;
    ResponsesLocalShellCallOutput: ResponsesLocalShellCallOutput;
    ResponsesLocalShellTool: ResponsesLocalShellTool;
    ResponsesMcpApprovalRequest: ResponsesMcpApprovalRequest;
    ResponsesMcpApprovalResponse: ResponsesMcpApprovalResponse;
    ResponsesMcpApprovalRules: ResponsesMcpApprovalRules;
    ResponsesMcpCall: ResponsesMcpCall;
    ResponsesMcpItem: ResponsesMcpItem;
    ResponsesMcpListTools: ResponsesMcpListTools;
    ResponsesMcpTool: ResponsesMcpTool;
    ResponsesMcpToolFilter: ResponsesMcpToolFilter;
    ResponsesMcpToolInfo: ResponsesMcpToolInfo;
    ResponsesMcpToolNames: ResponsesMcpToolNames;
    ResponsesMemoryItem: ResponsesMemoryItem;
    ResponsesMessagePhase: ResponsesMessagePhase;
    ResponsesNamespaceFunction: ResponsesNamespaceFunction;
    ResponsesNamespaceMember: ResponsesNamespaceMember;
    ResponsesNamespaceTool: ResponsesNamespaceTool;
    ResponsesOpenPageAction: ResponsesOpenPageAction;
    ResponsesOtherTool: ResponsesOtherTool;
    ResponsesOutputContent: ResponsesOutputContent;
    ResponsesOutputItem: ResponsesOutputItem;
    ResponsesOutputItemAddedEvent: ResponsesOutputItemAddedEvent;
    ResponsesOutputItemDoneEvent: ResponsesOutputItemDoneEvent;
    ResponsesOutputMessage: ResponsesOutputMessage;
    ResponsesOutputText: ResponsesOutputText;
    ResponsesOutputTextAnnotationAddedEvent: ResponsesOutputTextAnnotationAddedEvent;
    ResponsesOutputTextDeltaEvent: ResponsesOutputTextDeltaEvent;
    ResponsesOutputTextDoneEvent: ResponsesOutputTextDoneEvent;
    ResponsesOutputTokensDetails: ResponsesOutputTokensDetails;
    ResponsesPatchOperation: ResponsesPatchOperation;
    ResponsesPrompt: ResponsesPrompt;
    ResponsesRankingOptions: ResponsesRankingOptions;
    ResponsesReasoningItem: ResponsesReasoningItem;
    ResponsesReasoningItemParam: ResponsesReasoningItemParam;
    ResponsesReasoningSummaryPartAddedEvent: ResponsesReasoningSummaryPartAddedEvent;
    ResponsesReasoningSummaryPartDoneEvent: ResponsesReasoningSummaryPartDoneEvent;
    ResponsesReasoningSummaryTextDeltaEvent: ResponsesReasoningSummaryTextDeltaEvent;
    ResponsesReasoningSummaryTextDoneEvent: ResponsesReasoningSummaryTextDoneEvent;
    ResponsesReasoningText: ResponsesReasoningText;
    ResponsesReasoningTextDeltaEvent: ResponsesReasoningTextDeltaEvent;
    ResponsesReasoningTextDoneEvent: ResponsesReasoningTextDoneEvent;
    ResponsesRefusal: ResponsesRefusal;
    ResponsesRefusalDeltaEvent: ResponsesRefusalDeltaEvent;
    ResponsesRefusalDoneEvent: ResponsesRefusalDoneEvent;
    ResponsesResult: ResponsesResult;
    ResponsesSafetyCheck: ResponsesSafetyCheck;
    ResponsesSearchAction: ResponsesSearchAction;
    ResponsesSearchModelsItem: ResponsesSearchModelsItem;
    ResponsesSearchStatus: ResponsesSearchStatus;
    ResponsesShellAction: ResponsesShellAction;
    ResponsesShellCall: ResponsesShellCall;
    ResponsesShellCallOutput: ResponsesShellCallOutput;
    ResponsesShellExit: ResponsesShellExit;
    ResponsesShellItem: ResponsesShellItem;
    ResponsesShellOutcome: ResponsesShellOutcome;
    ResponsesShellOutput: ResponsesShellOutput;
    ResponsesShellParameters: ResponsesShellParameters;
    ResponsesShellServerTool: ResponsesShellServerTool;
    ResponsesShellTimeout: ResponsesShellTimeout;
    ResponsesShellTool: ResponsesShellTool;
    ResponsesStatus: ResponsesStatus;
    ResponsesStreamEvent: ResponsesStreamEvent;
    ResponsesSubagentItem: ResponsesSubagentItem;
    ResponsesSubagentStep: ResponsesSubagentStep;
    ResponsesSummaryText: ResponsesSummaryText;
    ResponsesTextEditorItem: ResponsesTextEditorItem;
    ResponsesTextFormat: ResponsesTextFormat;
    ResponsesTextOptions: ResponsesTextOptions;
    ResponsesTokenLogprob: ResponsesTokenLogprob;
    ResponsesTool: ResponsesTool;
    ResponsesToolChoice: ResponsesToolChoice;
    ResponsesToolOutputContent: ResponsesToolOutputContent;
    ResponsesToolSearchItem: ResponsesToolSearchItem;
    ResponsesToolSearchParameters: ResponsesToolSearchParameters;
    ResponsesToolSearchServerTool: ResponsesToolSearchServerTool;
    ResponsesTopLogprob: ResponsesTopLogprob;
    ResponsesUpdateFile: ResponsesUpdateFile;
    ResponsesUrlCitation: ResponsesUrlCitation;
    ResponsesUsage: ResponsesUsage;
    ResponsesWebFetchItem: ResponsesWebFetchItem;
    ResponsesWebSearchAction: ResponsesWebSearchAction;
    ResponsesWebSearchCall: ResponsesWebSearchCall;
    ResponsesWebSearchCallCompletedEvent: ResponsesWebSearchCallCompletedEvent;
    ResponsesWebSearchCallInProgressEvent: ResponsesWebSearchCallInProgressEvent;
    ResponsesWebSearchCallSearchingEvent: ResponsesWebSearchCallSearchingEvent;
    ResponsesWebSearchFilters: ResponsesWebSearchFilters;
    ResponsesWebSearchItem: ResponsesWebSearchItem;
    ResponsesWebSearchTool: ResponsesWebSearchTool;
    ResponsesWebSource: ResponsesWebSource;
    RouterAttempt: RouterAttempt;
    RouterCostTier: RouterCostTier;
    RouterEndpoint: RouterEndpoint;
    RouterEndpoints: RouterEndpoints;
    RouterParams: RouterParams;
    ScimGroup: ScimGroup;
    ScimGroupMapping: ScimGroupMapping;
    ScimGroupMappingCreateParams: ScimGroupMappingCreateParams;
    ScimGroupMappingDeleteResponse: ScimGroupMappingDeleteResponse;
    ScimGroupMappingResponse: ScimGroupMappingResponse;
    ScimGroupMappingUpdateParams: ScimGroupMappingUpdateParams;
    ScimGroupMappingsListResponse: ScimGroupMappingsListResponse;
    ScimGroupsListResponse: ScimGroupsListResponse;
    ScimSyncJob: ScimSyncJob;
    ScimSyncJobResponse: ScimSyncJobResponse;
    ScimWorkspaceRole: ScimWorkspaceRole;
    SearchBenchmarkConfig: SearchBenchmarkConfig;
    SearchBenchmarkResult: SearchBenchmarkResult;
    SearchContextSize: SearchContextSize;
    SearchMode: SearchMode;
    SearchModelsParameters: SearchModelsParameters;
    SearchModelsServerTool: SearchModelsServerTool;
    ServerTool: ServerTool;
    ServerToolAlias: ServerToolAlias;
    ServerToolApiFormat: ServerToolApiFormat;
    ServerToolDataRegion: ServerToolDataRegion;
    ServerToolEngine: ServerToolEngine;
    ServerToolNativeModel: ServerToolNativeModel;
    ServerToolNativeSupport: ServerToolNativeSupport;
    ServerToolOutputName: ServerToolOutputName;
    ServerToolPrice: ServerToolPrice;
    ServerToolReasoning: ServerToolReasoning;
    ServerToolResponse: ServerToolResponse;
    ServerToolUseDetails: ServerToolUseDetails;
    ServerToolsListResponse: ServerToolsListResponse;
    ServiceTier: ServiceTier;
    SessionCost: SessionCost;
    SessionCostsListResponse: SessionCostsListResponse;
    SessionCostsMeta: SessionCostsMeta;
    SessionTurnRange: SessionTurnRange;
    SpeechCreateParams: SpeechCreateParams;
    SpeechInputReference: SpeechInputReference;
    SpeechReferenceAudio: SpeechReferenceAudio;
    SpeechReferenceAudioData: SpeechReferenceAudioData;
    SpeechReferenceText: SpeechReferenceText;
    StopAfterCost: StopAfterCost;
    StopAfterSteps: StopAfterSteps;
    StopAfterTokens: StopAfterTokens;
    StopAfterToolCall: StopAfterToolCall;
    StopAtFinishReason: StopAtFinishReason;
    StopServerToolsCondition: StopServerToolsCondition;
    StreamOptions: StreamOptions;
    SubagentParameters: SubagentParameters;
    SubagentServerTool: SubagentServerTool;
    SwitchyardRouterPlugin: SwitchyardRouterPlugin;
    TaskCategory: TaskCategory;
    TaskClassification: TaskClassification;
    TaskClassificationModel: TaskClassificationModel;
    TaskClassifications: TaskClassifications;
    TaskClassificationsResponse: TaskClassificationsResponse;
    TokenExchangeParams: TokenExchangeParams;
    TokenExchangeResponse: TokenExchangeResponse;
    TokenLogprob: TokenLogprob;
    ToolChoiceSupport: ToolChoiceSupport;
    TopLogprob: TopLogprob;
    TopProvider: TopProvider;
    TraceOptions: TraceOptions;
    Transcription: Transcription;
    TranscriptionAudio: TranscriptionAudio;
    TranscriptionCreateParams: TranscriptionCreateParams;
    TranscriptionSegment: TranscriptionSegment;
    TranscriptionUploadParams: TranscriptionUploadParams;
    TranscriptionUsage: TranscriptionUsage;
    TranscriptionWord: TranscriptionWord;
    UrlCitation: UrlCitation;
    UrlCitationAnnotation: UrlCitationAnnotation;
    Usage: Usage;
    UsageExtras: UsageExtras;
    UsageOptions: UsageOptions;
    UserLocation: UserLocation;
    VaultEffectiveSecret: VaultEffectiveSecret;
    VaultEffectiveSecretsListResponse: VaultEffectiveSecretsListResponse;
    VaultSecret: VaultSecret;
    VaultSecretCopyParams: VaultSecretCopyParams;
    VaultSecretCopyResponse: VaultSecretCopyResponse;
    VaultSecretResponse: VaultSecretResponse;
    VaultSecretScope: VaultSecretScope;
    VaultSecretSetParams: VaultSecretSetParams;
    VaultSecretsListResponse: VaultSecretsListResponse;
    Video: Video;
    VideoCancelledEvent: VideoCancelledEvent;
    VideoCancelledEventData: VideoCancelledEventData;
    VideoCompletedEvent: VideoCompletedEvent;
    VideoCompletedEventData: VideoCompletedEventData;
    VideoCreateParams: VideoCreateParams;
    VideoExpiredEvent: VideoExpiredEvent;
    VideoExpiredEventData: VideoExpiredEventData;
    VideoFailedEvent: VideoFailedEvent;
    VideoFailedEventData: VideoFailedEventData;
    VideoFrameImage: VideoFrameImage;
    VideoInputReference: VideoInputReference;
    VideoModel: VideoModel;
    VideoModelsListResponse: VideoModelsListResponse;
    VideoReference: VideoReference;
    VideoStatus: VideoStatus;
    VideoUpscaleRange: VideoUpscaleRange;
    VideoUrl: VideoUrl;
    VideoUsage: VideoUsage;
    WebFetchParameters: WebFetchParameters;
    WebFetchPlugin: WebFetchPlugin;
    WebFetchServerTool: WebFetchServerTool;
    WebPlugin: WebPlugin;
    WebSearchEngine: WebSearchEngine;
    WebSearchOptions: WebSearchOptions;
    WebSearchParameters: WebSearchParameters;
    WebSearchServerTool: WebSearchServerTool;
    WebSearchShorthandTool: WebSearchShorthandTool;
    WebhookTime: WebhookTime;
    Workspace: Workspace;
    WorkspaceBudget: WorkspaceBudget;
    WorkspaceBudgetDeleteResponse: WorkspaceBudgetDeleteResponse;
    WorkspaceBudgetInterval: WorkspaceBudgetInterval;
    WorkspaceBudgetResponse: WorkspaceBudgetResponse;
    WorkspaceBudgetSetParams: WorkspaceBudgetSetParams;
    WorkspaceBudgetsListResponse: WorkspaceBudgetsListResponse;
    WorkspaceCreateParams: WorkspaceCreateParams;
    WorkspaceDeleteResponse: WorkspaceDeleteResponse;
    WorkspaceMember: WorkspaceMember;
    WorkspaceMembersAddParams: WorkspaceMembersAddParams;
    WorkspaceMembersAddResponse: WorkspaceMembersAddResponse;
    WorkspaceMembersListResponse: WorkspaceMembersListResponse;
    WorkspaceMembersRemoveParams: WorkspaceMembersRemoveParams;
    WorkspaceMembersRemoveResponse: WorkspaceMembersRemoveResponse;
    WorkspaceResponse: WorkspaceResponse;
    WorkspaceServerTool: WorkspaceServerTool;
    WorkspaceSlug: WorkspaceSlug;
    WorkspaceUpdateParams: WorkspaceUpdateParams;
    WorkspacesListResponse: WorkspacesListResponse;
    XSearchOptions: XSearchOptions;
    ChatCompletionsCreateHeaders: ChatCompletionsCreateHeaders;
    CompletionsCreateHeaders: CompletionsCreateHeaders;
    ResponsesCreateHeaders: ResponsesCreateHeaders;
    EmbeddingsCreateHeaders: EmbeddingsCreateHeaders;
    EmbeddingsListModelsParams: EmbeddingsListModelsParams;
    FilesListParams: FilesListParams;
    FilesCreateQuery: FilesCreateQuery;
    FilesGetParams: FilesGetParams;
    FilesDeleteParams: FilesDeleteParams;
    ContainersFilesListParams: ContainersFilesListParams;
    BatchesListParams: BatchesListParams;
    BatchesListResultsParams: BatchesListResultsParams;
    MessagesCreateHeaders: MessagesCreateHeaders;
    FilesDownloadContentParams: FilesDownloadContentParams;
    VideosDownloadContentParams: VideosDownloadContentParams;
    ModelsListParams: ModelsListParams;
    ModelsCountParams: ModelsCountParams;
    ModelsListForUserParams: ModelsListForUserParams;
    ParametersGetParams: ParametersGetParams;
    GenerationsGetParams: GenerationsGetParams;
    AnalyticsGetActivityParams: AnalyticsGetActivityParams;
    KeysListParams: KeysListParams;
    GenerationsGetContentParams: GenerationsGetContentParams;
    WorkspacesListParams: WorkspacesListParams;
    WorkspacesDeleteParams: WorkspacesDeleteParams;
    WorkspacesMembersListParams: WorkspacesMembersListParams;
    OrganizationListMembersParams: OrganizationListMembersParams;
    ScimGroupMappingsListParams: ScimGroupMappingsListParams;
    ScimGroupMappingsDeleteParams: ScimGroupMappingsDeleteParams;
    ScimListGroupsParams: ScimListGroupsParams;
    ExternalUsersListParams: ExternalUsersListParams;
    PrivateEndpointsCreateHeaders: PrivateEndpointsCreateHeaders;
    PrivateEndpointsDeleteParams: PrivateEndpointsDeleteParams;
    ByokListParams: ByokListParams;
    GuardrailsListParams: GuardrailsListParams;
    GuardrailsListKeyAssignmentsParams: GuardrailsListKeyAssignmentsParams;
    GuardrailsListMemberAssignmentsParams: GuardrailsListMemberAssignmentsParams;
    GuardrailsListAllKeyAssignmentsParams: GuardrailsListAllKeyAssignmentsParams;
    GuardrailsListAllMemberAssignmentsParams: GuardrailsListAllMemberAssignmentsParams;
    ObservabilityDestinationsListParams: ObservabilityDestinationsListParams;
    InternsListParams: InternsListParams;
    InternsCreateHeaders: InternsCreateHeaders;
    VaultSecretsListParams: VaultSecretsListParams;
    VaultInternSecretsListParams: VaultInternSecretsListParams;
    VaultInternSecretsListEffectiveParams: VaultInternSecretsListEffectiveParams;
    PresetsListParams: PresetsListParams;
    PresetsListVersionsParams: PresetsListVersionsParams;
    DatasetsListAppRankingsParams: DatasetsListAppRankingsParams;
    DatasetsListDailyRankingsParams: DatasetsListDailyRankingsParams;
    DatasetsListSessionCostsParams: DatasetsListSessionCostsParams;
    BenchmarksListParams: BenchmarksListParams;
    ClassificationsListTasksParams: ClassificationsListTasksParams;
    ToolsListParams: ToolsListParams;
  };
  responses: {
    AccessDenied: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    AuthCodeInvalid: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    AuthCodeRefused: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    BadGateway: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    BadRequest: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    BatchNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    BatchRefused: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    BatchRunning: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    BatchUnaffordable: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    BudgetNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    ByokKeyNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    CoinbaseGone: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    Conflict: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    DestinationConflict: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    DestinationNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    EdgeNetworkTimeout: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    ExternalUserExists: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    ExternalUserNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    FileNotDownloadable: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    FileNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    FileTooLarge: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    Forbidden: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    GatewayTimeout: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    GenerationNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    GuardrailConflict: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    GuardrailNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    InternBadGateway: { headers: { [key: string]: unknown }; content: { 'application/json': InternErrorResponse } };
    InternBadRequest: { headers: { [key: string]: unknown }; content: { 'application/json': InternErrorResponse } };
    InternBusy: {
      headers: { 'Retry-After': Headers['RetryAfter']; [key: string]: unknown };
      content: { 'application/json': InternErrorResponse };
    };
    InternConflict: { headers: { [key: string]: unknown }; content: { 'application/json': InternErrorResponse } };
    InternForbidden: { headers: { [key: string]: unknown }; content: { 'application/json': InternErrorResponse } };
    InternGatewayTimeout: {
      headers: { [key: string]: unknown };
      content: { 'application/json': InternErrorResponse };
    };
    InternNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': InternErrorResponse } };
    InternPayloadTooLarge: {
      headers: { [key: string]: unknown };
      content: { 'application/json': InternErrorResponse };
    };
    InternRateLimited: {
      headers: { 'Retry-After': Headers['RetryAfter']; [key: string]: unknown };
      content: { 'application/json': InternErrorResponse };
    };
    InternRunEnded: { headers: { [key: string]: unknown }; content: { 'application/json': InternErrorResponse } };
    InternServerError: { headers: { [key: string]: unknown }; content: { 'application/json': InternErrorResponse } };
    InternTimeout: { headers: { [key: string]: unknown }; content: { 'application/json': InternErrorResponse } };
    InternUnauthorized: { headers: { [key: string]: unknown }; content: { 'application/json': InternErrorResponse } };
    InternUnavailable: {
      headers: { 'Retry-After': Headers['RetryAfter']; [key: string]: unknown };
      content: { 'application/json': InternErrorResponse };
    };
    InternUnsupportedMediaType: {
      headers: { [key: string]: unknown };
      content: { 'application/json': InternErrorResponse };
    };
    InternalServerError: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    InvalidParameters: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    JobNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    KeyNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    ManagementKeyRequired: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    MessagesBadGateway: {
      headers: { [key: string]: unknown };
      content: { 'application/json': MessageErrorResponse | ErrorResponse };
    };
    MessagesBadRequest: {
      headers: { [key: string]: unknown };
      content: { 'application/json': MessageErrorResponse | ErrorResponse };
    };
    MessagesEdgeNetworkTimeout: {
      headers: { [key: string]: unknown };
      content: { 'application/json': MessageErrorResponse | ErrorResponse };
    };
    MessagesForbidden: {
      headers: { [key: string]: unknown };
      content: { 'application/json': MessageErrorResponse | ErrorResponse };
    };
    MessagesInternalServerError: {
      headers: { [key: string]: unknown };
      content: { 'application/json': MessageErrorResponse | ErrorResponse };
    };
    MessagesNotFound: {
      headers: { [key: string]: unknown };
      content: { 'application/json': MessageErrorResponse | ErrorResponse };
    };
    MessagesPayloadTooLarge: {
      headers: { [key: string]: unknown };
      content: { 'application/json': MessageErrorResponse | ErrorResponse };
    };
    MessagesPaymentRequired: {
      headers: { [key: string]: unknown };
      content: { 'application/json': MessageErrorResponse | ErrorResponse };
    };
    MessagesProviderOverloaded: {
      headers: { [key: string]: unknown };
      content: { 'application/json': MessageErrorResponse | ErrorResponse };
    };
    MessagesRequestTimeout: {
      headers: { [key: string]: unknown };
      content: { 'application/json': MessageErrorResponse | ErrorResponse };
    };
    MessagesServiceUnavailable: {
      headers: { 'Retry-After': Headers['RetryAfter']; [key: string]: unknown };
      content: { 'application/json': MessageErrorResponse | ErrorResponse };
    };
    MessagesTooManyRequests: {
      headers: { 'Retry-After': Headers['RetryAfter']; [key: string]: unknown };
      content: { 'application/json': MessageErrorResponse | ErrorResponse };
    };
    MessagesUnauthorized: {
      headers: { [key: string]: unknown };
      content: { 'application/json': MessageErrorResponse | ErrorResponse };
    };
    MessagesUnprocessable: {
      headers: { [key: string]: unknown };
      content: { 'application/json': MessageErrorResponse | ErrorResponse };
    };
    ModelNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    NotFound: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    OrganizationNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    PayloadTooLarge: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    PaymentRequired: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    PresetConflict: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    PresetNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    PrivateEndpointBadGateway: {
      headers: { [key: string]: unknown };
      content: { 'application/json': ErrorResponse };
    };
    PrivateEndpointConflict: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    PrivateEndpointCreateBadGateway: {
      headers: { [key: string]: unknown };
      content: { 'application/json': PrivateEndpointCreateFailedResponse | ErrorResponse };
    };
    PrivateEndpointCreateConflict: {
      headers: { [key: string]: unknown };
      content: { 'application/json': PrivateEndpointCreateFailedResponse | ErrorResponse };
    };
    PrivateEndpointCreateNotFound: {
      headers: { [key: string]: unknown };
      content: { 'application/json': PrivateEndpointCreateFailedResponse | ErrorResponse };
    };
    PrivateEndpointCreateServerError: {
      headers: { [key: string]: unknown };
      content: { 'application/json': PrivateEndpointCreateFailedResponse | ErrorResponse };
    };
    PrivateEndpointCreateUnprocessable: {
      headers: { [key: string]: unknown };
      content: { 'application/json': PrivateEndpointCreateFailedResponse | ErrorResponse };
    };
    PrivateEndpointNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    PrivateEndpointUnprocessable: {
      headers: { [key: string]: unknown };
      content: { 'application/json': ErrorResponse };
    };
    PrivateEndpointsForbidden: {
      headers: { [key: string]: unknown };
      content: { 'application/json': ErrorResponse };
    };
    PrivateProviderConflict: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    PrivateProviderNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    PrivateProvidersForbidden: {
      headers: { [key: string]: unknown };
      content: { 'application/json': ErrorResponse };
    };
    ProviderOverloaded: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    RequestTimeout: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    ScimGroupMappingExists: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    ScimNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    ServiceUnavailable: {
      headers: { 'Retry-After': Headers['RetryAfter']; [key: string]: unknown };
      content: { 'application/json': ErrorResponse };
    };
    TokenExchangeFailed: { headers: { [key: string]: unknown }; content: { 'application/json': OAuthErrorResponse } };
    TokenExchangeInvalid: {
      headers: { [key: string]: unknown };
      content: { 'application/json': OAuthErrorResponse };
    };
    TokenExchangeTooLarge: {
      headers: { [key: string]: unknown };
      content: { 'application/json': OAuthErrorResponse };
    };
    TokenExchangeTooMany: {
      headers: { 'Retry-After': Headers['RetryAfter']; [key: string]: unknown };
      content: { 'application/json': OAuthErrorResponse };
    };
    TokenExchangeUnavailable: {
      headers: { [key: string]: unknown };
      content: { 'application/json': OAuthErrorResponse };
    };
    TooManyRequests: {
      headers: {
        'Retry-After': Headers['RetryAfter'];
        'X-RateLimit-Limit': Headers['XRateLimitLimit'];
        'X-RateLimit-Remaining': Headers['XRateLimitRemaining'];
        'X-RateLimit-Reset': Headers['XRateLimitReset'];
        [key: string]: unknown;
      };
      content: { 'application/json': ErrorResponse };
    };
    ToolNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    Unauthorized: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    UnprocessableEntity: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    VaultConflict: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    VaultForbidden: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    VaultNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    VideoGone: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    VideoNotReady: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    WorkspaceNotDeletable: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
    WorkspaceNotFound: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
  };
  parameters: {
    ContainerFileId: string;
    ContainerId: string;
    ExternalUserId: string;
    FileFormat: FileProvider;
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
    requestBody: { content: { 'application/json': ChatCompletionCreateParams } };
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
        content: { 'application/json': ChatCompletion; 'text/event-stream': string };
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
    requestBody: { content: { 'application/json': CompletionCreateParams } };
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
        content: { 'application/json': CompletionResponse; 'text/event-stream': string };
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
    requestBody: { content: { 'application/json': ResponsesCreateParams } };
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
        content: { 'application/json': ResponsesResult; 'text/event-stream': string };
      };
      400: { headers: { [key: string]: unknown }; content: { 'application/json': ErrorResponse } };
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
    requestBody: { content: { 'application/json': EmbeddingsCreateParams } };
    responses: {
      200: {
        headers: { 'X-Generation-Id': Headers['XGenerationId']; [key: string]: unknown };
        content: { 'application/json': EmbeddingsResponse };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ModelsListResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': FileListResponse } };
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
    requestBody: { content: { 'multipart/form-data': FileCreateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': FileObject } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': FileObject } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': FileDeleteResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ContainerFileListResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ContainerFile } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': FileObject } };
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
    requestBody: { content: { 'application/json': VideoCreateParams } };
    responses: {
      202: { headers: { [key: string]: unknown }; content: { 'application/json': Video } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': VideoModelsListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      500: Responses['InternalServerError'];
    };
  };
  'videos.get': {
    parameters: { query?: never; header?: never; path: { jobId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': Video } };
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
        created_after?: BatchTimestamp | undefined;
        created_before?: BatchTimestamp | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': BatchListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
      502: Responses['BadGateway'];
    };
  };
  'batches.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': BatchCreateParams } };
    responses: {
      202: { headers: { [key: string]: unknown }; content: { 'application/json': Batch } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': Batch } };
      401: Responses['Unauthorized'];
      402: { headers: { [key: string]: unknown }; content: { 'application/json': Batch | ErrorResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': BatchDeleted } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': BatchResultsResponse } };
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
    requestBody: { content: { 'application/json': ImageGenerateParams } };
    responses: {
      200: {
        headers: { 'X-Generation-Id': Headers['XGenerationId']; [key: string]: unknown };
        content: { 'application/json': ImagesResponse; 'text/event-stream': string };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ImageModelsListResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ImageModelEndpointsResponse } };
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
    requestBody: { content: { 'application/json': MessageCreateParams } };
    responses: {
      200: {
        headers: { 'X-Generation-Id': Headers['XGenerationId']; [key: string]: unknown };
        content: { 'application/json': Message; 'text/event-stream': string };
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
    requestBody: { content: { 'application/json': SpeechCreateParams } };
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
      content: { 'application/json': TranscriptionCreateParams; 'multipart/form-data': TranscriptionUploadParams };
    };
    responses: {
      200: {
        headers: { 'X-Generation-Id': Headers['XGenerationId']; [key: string]: unknown };
        content: { 'application/json': Transcription };
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
        category?: ModelCategory | undefined;
        supported_parameters?: string | undefined;
        output_modalities?: Parameters['OutputModalitiesFilter'] | undefined;
        input_modalities?: string | undefined;
        sort?: ModelSort | undefined;
        q?: string | undefined;
        context?: number | undefined;
        min_price?: number | undefined;
        max_price?: number | undefined;
        min_output_price?: number | undefined;
        max_output_price?: number | undefined;
        arch?: string | undefined;
        model_authors?: string | undefined;
        providers?: string | undefined;
        distillable?: BooleanQuery | undefined;
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
        use_rss?: BooleanQuery | undefined;
        use_rss_chat_links?: BooleanQuery | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': ModelsListResponse; 'application/rss+xml': string };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ModelsCountResponse } };
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
        sort?: ModelSort | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ModelsListResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ModelEndpointsResponse } };
      403: Responses['Forbidden'];
      404: Responses['ModelNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'endpoints.listZdr': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': EndpointsListResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ModelParametersResponse } };
      401: Responses['Unauthorized'];
      404: Responses['ModelNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'providers.list': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ProvidersListResponse } };
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
    };
  };
  'generations.get': {
    parameters: { query: { id: string }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': GenerationResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': CreditsResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      500: Responses['InternalServerError'];
    };
  };
  'credits.createCoinbaseCharge': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': CoinbaseChargeCreateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': CoinbaseChargeResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ActivityResponse } };
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
        include_disabled?: BooleanQuery | undefined;
        offset?: number | undefined;
        workspace_id?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': KeysListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
    };
  };
  'keys.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': KeyCreateParams } };
    responses: {
      201: { headers: { [key: string]: unknown }; content: { 'application/json': KeyCreateResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': KeyResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': KeyDeleteResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['KeyNotFound'];
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
    };
  };
  'keys.update': {
    parameters: { query?: never; header?: never; path: { hash: string }; cookie?: never };
    requestBody: { content: { 'application/json': KeyUpdateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': KeyResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': CurrentKeyResponse } };
      401: Responses['Unauthorized'];
      500: Responses['InternalServerError'];
    };
  };
  'oauth.exchangeAuthCode': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': AuthCodeExchangeParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': AuthCodeExchangeResponse } };
      400: Responses['AuthCodeInvalid'];
      403: Responses['AuthCodeRefused'];
      500: Responses['InternalServerError'];
    };
  };
  'oauth.createAuthCode': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': AuthCodeCreateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': AuthCodeResponse } };
      400: Responses['AuthCodeInvalid'];
      401: Responses['Unauthorized'];
      403: Responses['Forbidden'];
      409: Responses['Conflict'];
      500: Responses['InternalServerError'];
    };
  };
  'rerank.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': RerankCreateParams } };
    responses: {
      200: {
        headers: { 'X-Generation-Id': Headers['XGenerationId']; [key: string]: unknown };
        content: { 'application/json': RerankResponse };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ModelResponse } };
      403: Responses['Forbidden'];
      404: Responses['ModelNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'generations.getContent': {
    parameters: { query: { id: string }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': GenerationContentResponse } };
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
    requestBody: { content: { 'application/json': GenerationFeedbackParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': GenerationFeedbackResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': WorkspacesListResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      500: Responses['InternalServerError'];
    };
  };
  'workspaces.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': WorkspaceCreateParams } };
    responses: {
      201: { headers: { [key: string]: unknown }; content: { 'application/json': WorkspaceResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': WorkspaceResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': WorkspaceDeleteResponse } };
      400: Responses['WorkspaceNotDeletable'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['WorkspaceNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'workspaces.update': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': WorkspaceUpdateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': WorkspaceResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': WorkspaceBudgetsListResponse } };
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
      path: { id: string; interval: WorkspaceBudgetInterval };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': WorkspaceBudgetResponse } };
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
      path: { id: string; interval: WorkspaceBudgetInterval };
      cookie?: never;
    };
    requestBody: { content: { 'application/json': WorkspaceBudgetSetParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': WorkspaceBudgetResponse } };
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
      path: { id: string; interval: WorkspaceBudgetInterval };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': WorkspaceBudgetDeleteResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': WorkspaceMembersListResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['WorkspaceNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'workspaces.members.add': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': WorkspaceMembersAddParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': WorkspaceMembersAddResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['WorkspaceNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'workspaces.members.remove': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': WorkspaceMembersRemoveParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': WorkspaceMembersRemoveResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': OrganizationMembersListResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': OrganizationSettingsResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['OrganizationNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'organization.updateSettings': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': OrganizationSettingsUpdateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': OrganizationSettingsResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ScimGroupMappingsListResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ScimNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'scim.groupMappings.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': ScimGroupMappingCreateParams } };
    responses: {
      201: { headers: { [key: string]: unknown }; content: { 'application/json': ScimGroupMappingResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ScimGroupMappingResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ScimNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'scim.groupMappings.delete': {
    parameters: {
      query: { keep_members: BooleanQuery };
      header?: never;
      path: { id: Parameters['ScimGroupMappingId'] };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ScimGroupMappingDeleteResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ScimNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'scim.groupMappings.update': {
    parameters: { query?: never; header?: never; path: { id: Parameters['ScimGroupMappingId'] }; cookie?: never };
    requestBody: { content: { 'application/json': ScimGroupMappingUpdateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ScimGroupMappingResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ScimGroupsListResponse } };
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
      202: { headers: { [key: string]: unknown }; content: { 'application/json': ScimSyncJobResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ScimSyncJobResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ExternalUsersListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ExternalUserNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'externalUsers.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': ExternalUserCreateParams } };
    responses: {
      201: { headers: { [key: string]: unknown }; content: { 'application/json': ExternalUserResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ExternalUserResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ExternalUserResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ExternalUserNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'externalUsers.update': {
    parameters: { query?: never; header?: never; path: { user: Parameters['ExternalUserId'] }; cookie?: never };
    requestBody: { content: { 'application/json': ExternalUserUpdateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ExternalUserResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': PrivateEndpointsListResponse } };
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
    requestBody: { content: { 'application/json': PrivateEndpointCreateParams } };
    responses: {
      201: { headers: { [key: string]: unknown }; content: { 'application/json': ManagedPrivateEndpointResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': PrivateEndpointResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': PrivateEndpointDeleteResponse } };
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
    requestBody: { content: { 'application/json': PrivateEndpointUpdateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': PrivateEndpointResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ManagedPrivateEndpointResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ManagedPrivateEndpointResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ManagedPrivateEndpointResponse } };
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
    requestBody: { content: { 'application/json': PrivateEndpointActivation } };
    responses: {
      200: {
        headers: { [key: string]: unknown };
        content: { 'application/json': PrivateEndpointValidationResponse };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': PrivateProvidersListResponse } };
      401: Responses['Unauthorized'];
      403: Responses['PrivateProvidersForbidden'];
      500: Responses['InternalServerError'];
    };
  };
  'privateProviders.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': PrivateProviderCreateParams } };
    responses: {
      201: { headers: { [key: string]: unknown }; content: { 'application/json': PrivateProviderResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': PrivateProviderResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': PrivateProviderDeleteResponse } };
      401: Responses['Unauthorized'];
      403: Responses['PrivateProvidersForbidden'];
      404: Responses['PrivateProviderNotFound'];
      409: Responses['PrivateProviderConflict'];
      500: Responses['InternalServerError'];
    };
  };
  'privateProviders.update': {
    parameters: { query?: never; header?: never; path: { slug: Parameters['PrivateProviderSlug'] }; cookie?: never };
    requestBody: { content: { 'application/json': PrivateProviderUpdateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': PrivateProviderResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ByokKeysListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      500: Responses['InternalServerError'];
    };
  };
  'byok.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': ByokKeyCreateParams } };
    responses: {
      201: { headers: { [key: string]: unknown }; content: { 'application/json': ByokKeyResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ByokKeyResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ByokKeyDeleteResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['ByokKeyNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'byok.update': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': ByokKeyUpdateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ByokKeyResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': GuardrailsListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      500: Responses['InternalServerError'];
    };
  };
  'guardrails.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': GuardrailCreateParams } };
    responses: {
      201: { headers: { [key: string]: unknown }; content: { 'application/json': GuardrailResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': GuardrailResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': GuardrailDeleteResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['GuardrailNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'guardrails.update': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': GuardrailUpdateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': GuardrailResponse } };
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
        content: { 'application/json': GuardrailKeyAssignmentsListResponse };
      };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['GuardrailNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'guardrails.assignKeys': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': GuardrailKeysAssignParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': GuardrailKeysAssignResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['GuardrailNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'guardrails.unassignKeys': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': GuardrailKeysUnassignParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': GuardrailKeysUnassignResponse } };
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
        content: { 'application/json': GuardrailMemberAssignmentsListResponse };
      };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['GuardrailNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'guardrails.assignMembers': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': GuardrailMembersAssignParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': GuardrailMembersAssignResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['GuardrailNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'guardrails.unassignMembers': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': GuardrailMembersUnassignParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': GuardrailMembersUnassignResponse } };
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
        content: { 'application/json': GuardrailKeyAssignmentsListResponse };
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
        content: { 'application/json': GuardrailMemberAssignmentsListResponse };
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
        content: { 'application/json': ObservabilityDestinationsListResponse };
      };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      500: Responses['InternalServerError'];
    };
  };
  'observability.destinations.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': ObservabilityDestinationCreateParams } };
    responses: {
      201: { headers: { [key: string]: unknown }; content: { 'application/json': ObservabilityDestinationResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ObservabilityDestinationResponse } };
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
        content: { 'application/json': ObservabilityDestinationDeleteResponse };
      };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      404: Responses['DestinationNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'observability.destinations.update': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': ObservabilityDestinationUpdateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ObservabilityDestinationResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': AnalyticsMetaResponse } };
      401: Responses['Unauthorized'];
      403: Responses['ManagementKeyRequired'];
      500: Responses['InternalServerError'];
    };
  };
  'analytics.query': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': AnalyticsQueryParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': AnalyticsQueryResponse } };
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
        status?: InternStatus[] | undefined;
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': InternsListResponse } };
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
    requestBody: { content: { 'application/json': InternCreateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': Intern } };
      201: { headers: { [key: string]: unknown }; content: { 'application/json': Intern } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': Intern } };
      401: Responses['InternUnauthorized'];
      403: Responses['InternForbidden'];
      404: Responses['InternNotFound'];
      408: Responses['InternTimeout'];
      500: Responses['InternServerError'];
    };
  };
  'interns.delete': {
    parameters: { query?: never; header?: never; path: { internId: Parameters['InternId'] }; cookie?: never };
    requestBody?: { content: { 'application/json': InternDeleteParams } };
    responses: {
      202: { headers: { [key: string]: unknown }; content: { 'application/json': InternDeleteResponse } };
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
    requestBody: { content: { 'application/json': InternUpdateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': Intern } };
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
      202: { headers: { [key: string]: unknown }; content: { 'application/json': InternProvisionResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': InternSuspendResponse } };
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
    requestBody: { content: { 'application/json': InternInvokeParams } };
    responses: {
      202: { headers: { [key: string]: unknown }; content: { 'application/json': InternInvokeResponse } };
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
    requestBody: { content: { 'application/json': InternChatCompletionCreateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'text/event-stream': string } };
      202: { headers: { [key: string]: unknown }; content: { 'application/json': InternChatSteeredResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': InternDaemonAccess } };
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
    requestBody: { content: { 'application/json': InternDaemonSignParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': InternDaemonSignResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': InternDaemonAccess } };
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
    requestBody: { content: { 'application/json': InternDaemonSignParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': InternDaemonSignResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': VaultSecretsListResponse } };
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
    requestBody: { content: { 'application/json': VaultSecretSetParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': VaultSecretResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': VaultSecretsListResponse } };
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
    requestBody: { content: { 'application/json': VaultSecretSetParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': VaultSecretResponse } };
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
    requestBody: { content: { 'application/json': VaultSecretCopyParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': VaultSecretCopyResponse } };
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
        content: { 'application/json': VaultEffectiveSecretsListResponse };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': PresetsListResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      500: Responses['InternalServerError'];
    };
  };
  'presets.get': {
    parameters: { query?: never; header?: never; path: { slug: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': PresetResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': PresetVersionsListResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': PresetVersionResponse } };
      400: Responses['InvalidParameters'];
      401: Responses['Unauthorized'];
      404: Responses['PresetNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'presets.createFromChatCompletion': {
    parameters: { query?: never; header?: never; path: { slug: string }; cookie?: never };
    requestBody: { content: { 'application/json': ChatCompletionCreateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': PresetResponse } };
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
    requestBody: { content: { 'application/json': ResponsesCreateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': PresetResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': AppRankingsListResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': DailyRankingsListResponse } };
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
        turn_range?: SessionTurnRange | undefined;
        limit?: number | undefined;
        offset?: number | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': SessionCostsListResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': BenchmarksListResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': TaskClassificationsResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ServerToolsListResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': ServerToolResponse } };
      308: { headers: { Location?: string; [key: string]: unknown }; content?: never };
      401: Responses['Unauthorized'];
      403: Responses['AccessDenied'];
      404: Responses['ToolNotFound'];
      500: Responses['InternalServerError'];
    };
  };
  'oauth.exchangeToken': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/x-www-form-urlencoded': TokenExchangeParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': TokenExchangeResponse } };
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
      200: { headers: { [key: string]: unknown }; content: { 'application/json': OAuthSigningKeysResponse } };
      429: Responses['TooManyRequests'];
      500: Responses['InternalServerError'];
    };
  };
  'systemOne.create': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': DecisionsCreateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': DecisionsResponse } };
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
    requestBody: { content: { 'application/json': DecisionsCreateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': DecisionsResponse } };
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
    requestBody: { content: { 'application/json': MessageCreateParams } };
    responses: {
      200: { headers: { [key: string]: unknown }; content: { 'application/json': PresetResponse } };
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
    requestBody: { content: { 'application/json': VideoCompletedEvent } };
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
    requestBody: { content: { 'application/json': VideoFailedEvent } };
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
    requestBody: { content: { 'application/json': VideoCancelledEvent } };
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
    requestBody: { content: { 'application/json': VideoExpiredEvent } };
    responses: { '2XX': { headers: { [key: string]: unknown }; content?: never } };
  };
  'webhooks.batchCompleted': {
    parameters: {
      query?: never;
      header: { 'X-OpenRouter-Signature': Parameters['WebhookSignature'] };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { 'application/json': BatchCompletedEvent } };
    responses: { '2XX': { headers: { [key: string]: unknown }; content?: never } };
  };
  'webhooks.batchFailed': {
    parameters: {
      query?: never;
      header: { 'X-OpenRouter-Signature': Parameters['WebhookSignature'] };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { 'application/json': BatchFailedEvent } };
    responses: { '2XX': { headers: { [key: string]: unknown }; content?: never } };
  };
  'webhooks.batchCancelled': {
    parameters: {
      query?: never;
      header: { 'X-OpenRouter-Signature': Parameters['WebhookSignature'] };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { 'application/json': BatchCancelledEvent } };
    responses: { '2XX': { headers: { [key: string]: unknown }; content?: never } };
  };
  'webhooks.batchExpired': {
    parameters: {
      query?: never;
      header: { 'X-OpenRouter-Signature': Parameters['WebhookSignature'] };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { 'application/json': BatchExpiredEvent } };
    responses: { '2XX': { headers: { [key: string]: unknown }; content?: never } };
  };
}
