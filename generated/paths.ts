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

export interface paths {
  '/chat/completions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['chat.completions.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/completions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['completions.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/responses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['responses.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/embeddings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['embeddings.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/embeddings/models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['embeddings.listModels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['files.list'];
    put?: never;
    post: operations['files.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/{file_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['files.get'];
    put?: never;
    post?: never;
    delete: operations['files.delete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/containers/{container_id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['containers.files.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/containers/{container_id}/files/{file_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['containers.files.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/containers/{container_id}/files/{file_id}/promote': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['containers.files.promote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/videos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['videos.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/videos/models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['videos.listModels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/videos/{jobId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['videos.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/batches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['batches.list'];
    put?: never;
    post: operations['batches.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/batches/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['batches.get'];
    put?: never;
    post?: never;
    delete: operations['batches.delete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/batches/{id}/results': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['batches.listResults'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/images': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['images.generate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/images/models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['images.listModels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/images/models/{author}/{slug}/endpoints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['images.listModelEndpoints'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['messages.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/{file_id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['files.downloadContent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/containers/{container_id}/files/{file_id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['containers.files.downloadContent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/videos/{jobId}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['videos.downloadContent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/audio/speech': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['audio.speech.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/audio/transcriptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['audio.transcriptions.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['models.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['models.count'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/user': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['models.listForUser'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/{author}/{slug}/endpoints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['models.listEndpoints'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/endpoints/zdr': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['endpoints.listZdr'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/parameters/{author}/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @deprecated */
    get: operations['parameters.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/providers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['providers.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/generation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['generations.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['credits.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credits/coinbase': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @deprecated */
    post: operations['credits.createCoinbaseCharge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/activity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['analytics.getActivity'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['keys.list'];
    put?: never;
    post: operations['keys.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/keys/{hash}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['keys.get'];
    put?: never;
    post?: never;
    delete: operations['keys.delete'];
    options?: never;
    head?: never;
    patch: operations['keys.update'];
    trace?: never;
  };
  '/key': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['keys.getCurrent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['oauth.exchangeAuthCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/keys/code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['oauth.createAuthCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rerank': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['rerank.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/model/{author}/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['models.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/generation/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['generations.getContent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/generation/feedback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['generations.submitFeedback'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workspaces': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['workspaces.list'];
    put?: never;
    post: operations['workspaces.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workspaces/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['workspaces.get'];
    put?: never;
    post?: never;
    delete: operations['workspaces.delete'];
    options?: never;
    head?: never;
    patch: operations['workspaces.update'];
    trace?: never;
  };
  '/workspaces/{id}/budgets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['workspaces.budgets.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workspaces/{id}/budgets/{interval}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['workspaces.budgets.get'];
    put: operations['workspaces.budgets.set'];
    post?: never;
    delete: operations['workspaces.budgets.delete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workspaces/{id}/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['workspaces.members.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workspaces/{id}/members/add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['workspaces.members.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workspaces/{id}/members/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['workspaces.members.remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['organization.listMembers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['organization.getSettings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['organization.updateSettings'];
    trace?: never;
  };
  '/scim/group-mappings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['scim.groupMappings.list'];
    put?: never;
    post: operations['scim.groupMappings.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/scim/group-mappings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['scim.groupMappings.get'];
    put?: never;
    post?: never;
    delete: operations['scim.groupMappings.delete'];
    options?: never;
    head?: never;
    patch: operations['scim.groupMappings.update'];
    trace?: never;
  };
  '/scim/groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['scim.listGroups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/scim/sync-jobs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['scim.syncJobs.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/scim/sync-jobs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['scim.syncJobs.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/external-users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['externalUsers.list'];
    put?: never;
    post: operations['externalUsers.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/external-users/{user}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['externalUsers.get'];
    put?: never;
    post?: never;
    delete: operations['externalUsers.delete'];
    options?: never;
    head?: never;
    patch: operations['externalUsers.update'];
    trace?: never;
  };
  '/private-endpoints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['privateEndpoints.list'];
    put?: never;
    post: operations['privateEndpoints.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/private-endpoints/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['privateEndpoints.get'];
    put?: never;
    post?: never;
    delete: operations['privateEndpoints.delete'];
    options?: never;
    head?: never;
    patch: operations['privateEndpoints.update'];
    trace?: never;
  };
  '/private-endpoints/{id}/activate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['privateEndpoints.activate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/private-endpoints/{id}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['privateEndpoints.disable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/private-endpoints/{id}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['privateEndpoints.enable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/private-endpoints/{id}/validate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['privateEndpoints.validate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/private-providers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['privateProviders.list'];
    put?: never;
    post: operations['privateProviders.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/private-providers/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['privateProviders.get'];
    put?: never;
    post?: never;
    delete: operations['privateProviders.delete'];
    options?: never;
    head?: never;
    patch: operations['privateProviders.update'];
    trace?: never;
  };
  '/byok': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['byok.list'];
    put?: never;
    post: operations['byok.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/byok/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['byok.get'];
    put?: never;
    post?: never;
    delete: operations['byok.delete'];
    options?: never;
    head?: never;
    patch: operations['byok.update'];
    trace?: never;
  };
  '/guardrails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['guardrails.list'];
    put?: never;
    post: operations['guardrails.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guardrails/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['guardrails.get'];
    put?: never;
    post?: never;
    delete: operations['guardrails.delete'];
    options?: never;
    head?: never;
    patch: operations['guardrails.update'];
    trace?: never;
  };
  '/guardrails/{id}/assignments/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['guardrails.listKeyAssignments'];
    put?: never;
    post: operations['guardrails.assignKeys'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guardrails/{id}/assignments/keys/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['guardrails.unassignKeys'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guardrails/{id}/assignments/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['guardrails.listMemberAssignments'];
    put?: never;
    post: operations['guardrails.assignMembers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guardrails/{id}/assignments/members/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['guardrails.unassignMembers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guardrails/assignments/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['guardrails.listAllKeyAssignments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guardrails/assignments/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['guardrails.listAllMemberAssignments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/observability/destinations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['observability.destinations.list'];
    put?: never;
    post: operations['observability.destinations.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/observability/destinations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['observability.destinations.get'];
    put?: never;
    post?: never;
    delete: operations['observability.destinations.delete'];
    options?: never;
    head?: never;
    patch: operations['observability.destinations.update'];
    trace?: never;
  };
  '/analytics/meta': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['analytics.getMeta'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/query': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['analytics.query'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['interns.list'];
    put?: never;
    post: operations['interns.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns/{internId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['interns.get'];
    put?: never;
    post?: never;
    delete: operations['interns.delete'];
    options?: never;
    head?: never;
    patch: operations['interns.update'];
    trace?: never;
  };
  '/interns/{internId}/provision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['interns.provision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns/{internId}/suspend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['interns.suspend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns/{internId}/invoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['interns.invoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns/{internId}/chat/completions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['interns.chat.completions.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns/{internId}/daemon': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['interns.getDaemonAccess'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns/{internId}/daemon/sign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['interns.signDaemonRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns/{internId}/daemon-access': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @deprecated */
    get: operations['interns.getDaemonAccessAlias'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns/{internId}/daemon-access/sign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @deprecated */
    post: operations['interns.signDaemonRequestAlias'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns/{internId}/icon': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['interns.getIcon'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vault/secrets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['vault.secrets.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vault/secrets/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['vault.secrets.set'];
    post?: never;
    delete: operations['vault.secrets.delete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vault/interns/{internId}/secrets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['vault.internSecrets.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vault/interns/{internId}/secrets/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['vault.internSecrets.set'];
    post?: never;
    delete: operations['vault.internSecrets.delete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vault/interns/{internId}/secrets/copy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['vault.internSecrets.copy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vault/interns/{internId}/effective-secrets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['vault.internSecrets.listEffective'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/presets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['presets.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/presets/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['presets.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/presets/{slug}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['presets.listVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/presets/{slug}/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['presets.getVersion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/presets/{slug}/chat/completions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['presets.createFromChatCompletion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/presets/{slug}/responses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['presets.createFromResponse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/datasets/app-rankings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['datasets.listAppRankings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/datasets/rankings-daily': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['datasets.listDailyRankings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/datasets/session-cost': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['datasets.listSessionCosts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/benchmarks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['benchmarks.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/classifications/task': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['classifications.listTasks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tools': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['tools.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tools/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['tools.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/oauth/token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['oauth.exchangeToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/oauth/jwks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['oauth.listSigningKeys'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/systemone': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['systemOne.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/alpha/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['decisions.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/presets/{slug}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['presets.createFromMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface webhooks {
  'video.generation.completed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['webhooks.videoCompleted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'video.generation.failed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['webhooks.videoFailed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'video.generation.cancelled': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['webhooks.videoCancelled'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'video.generation.expired': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['webhooks.videoExpired'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'batch.completed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['webhooks.batchCompleted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'batch.failed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['webhooks.batchFailed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'batch.cancelled': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['webhooks.batchCancelled'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'batch.expired': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['webhooks.batchExpired'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
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
    AccessDenied: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    AuthCodeInvalid: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    AuthCodeRefused: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    BadGateway: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    BadRequest: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    BatchNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    BatchRefused: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    BatchRunning: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    BatchUnaffordable: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    BudgetNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    ByokKeyNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    CoinbaseGone: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    Conflict: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    DestinationConflict: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    DestinationNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    EdgeNetworkTimeout: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    ExternalUserExists: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    ExternalUserNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    FileNotDownloadable: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    FileNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    FileTooLarge: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    Forbidden: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    GatewayTimeout: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    GenerationNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    GuardrailConflict: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    GuardrailNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    InternBadGateway: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternBadRequest: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternBusy: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternConflict: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternForbidden: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternGatewayTimeout: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternPayloadTooLarge: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternRateLimited: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternRunEnded: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternServerError: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternTimeout: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternUnauthorized: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternUnavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternUnsupportedMediaType: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['InternErrorResponse'];
      };
    };
    InternalServerError: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    InvalidParameters: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    JobNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    KeyNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    ManagementKeyRequired: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    MessagesBadGateway: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['MessageErrorResponse'] | components['schemas']['ErrorResponse'];
      };
    };
    MessagesBadRequest: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['MessageErrorResponse'] | components['schemas']['ErrorResponse'];
      };
    };
    MessagesEdgeNetworkTimeout: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['MessageErrorResponse'] | components['schemas']['ErrorResponse'];
      };
    };
    MessagesForbidden: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['MessageErrorResponse'] | components['schemas']['ErrorResponse'];
      };
    };
    MessagesInternalServerError: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['MessageErrorResponse'] | components['schemas']['ErrorResponse'];
      };
    };
    MessagesNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['MessageErrorResponse'] | components['schemas']['ErrorResponse'];
      };
    };
    MessagesPayloadTooLarge: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['MessageErrorResponse'] | components['schemas']['ErrorResponse'];
      };
    };
    MessagesPaymentRequired: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['MessageErrorResponse'] | components['schemas']['ErrorResponse'];
      };
    };
    MessagesProviderOverloaded: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['MessageErrorResponse'] | components['schemas']['ErrorResponse'];
      };
    };
    MessagesRequestTimeout: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['MessageErrorResponse'] | components['schemas']['ErrorResponse'];
      };
    };
    MessagesServiceUnavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['MessageErrorResponse'] | components['schemas']['ErrorResponse'];
      };
    };
    MessagesTooManyRequests: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['MessageErrorResponse'] | components['schemas']['ErrorResponse'];
      };
    };
    MessagesUnauthorized: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['MessageErrorResponse'] | components['schemas']['ErrorResponse'];
      };
    };
    MessagesUnprocessable: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['MessageErrorResponse'] | components['schemas']['ErrorResponse'];
      };
    };
    ModelNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    NotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    OrganizationNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PayloadTooLarge: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PaymentRequired: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PresetConflict: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PresetNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PrivateEndpointBadGateway: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PrivateEndpointConflict: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PrivateEndpointCreateBadGateway: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json':
          | components['schemas']['PrivateEndpointCreateFailedResponse']
          | components['schemas']['ErrorResponse'];
      };
    };
    PrivateEndpointCreateConflict: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json':
          | components['schemas']['PrivateEndpointCreateFailedResponse']
          | components['schemas']['ErrorResponse'];
      };
    };
    PrivateEndpointCreateNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json':
          | components['schemas']['PrivateEndpointCreateFailedResponse']
          | components['schemas']['ErrorResponse'];
      };
    };
    PrivateEndpointCreateServerError: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json':
          | components['schemas']['PrivateEndpointCreateFailedResponse']
          | components['schemas']['ErrorResponse'];
      };
    };
    PrivateEndpointCreateUnprocessable: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json':
          | components['schemas']['PrivateEndpointCreateFailedResponse']
          | components['schemas']['ErrorResponse'];
      };
    };
    PrivateEndpointNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PrivateEndpointUnprocessable: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PrivateEndpointsForbidden: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PrivateProviderConflict: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PrivateProviderNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    PrivateProvidersForbidden: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    ProviderOverloaded: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    RequestTimeout: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    ScimGroupMappingExists: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    ScimNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    ServiceUnavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    TokenExchangeFailed: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['OAuthErrorResponse'];
      };
    };
    TokenExchangeInvalid: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['OAuthErrorResponse'];
      };
    };
    TokenExchangeTooLarge: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['OAuthErrorResponse'];
      };
    };
    TokenExchangeTooMany: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['OAuthErrorResponse'];
      };
    };
    TokenExchangeUnavailable: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['OAuthErrorResponse'];
      };
    };
    TooManyRequests: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        'X-RateLimit-Limit': components['headers']['XRateLimitLimit'];
        'X-RateLimit-Remaining': components['headers']['XRateLimitRemaining'];
        'X-RateLimit-Reset': components['headers']['XRateLimitReset'];
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    ToolNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    Unauthorized: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    UnprocessableEntity: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    VaultConflict: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    VaultForbidden: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    VaultNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    VideoGone: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    VideoNotReady: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    WorkspaceNotDeletable: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    WorkspaceNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
  };
  parameters: {
    ContainerFileId: string;
    ContainerId: string;
    ExternalUserId: string;
    FileFormat: components['schemas']['FileProvider'];
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
        'X-OpenRouter-Metadata'?: components['parameters']['XOpenRouterMetadata'] | undefined;
        'X-OpenRouter-Cache'?: components['parameters']['XOpenRouterCache'] | undefined;
        'X-OpenRouter-Cache-TTL'?: components['parameters']['XOpenRouterCacheTTL'] | undefined;
        'X-OpenRouter-Cache-Clear'?: components['parameters']['XOpenRouterCacheClear'] | undefined;
        'x-session-id'?: components['parameters']['XSessionId'] | undefined;
        'x-anthropic-beta'?: components['parameters']['XAnthropicBeta'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChatCompletionCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          'X-Generation-Id': components['headers']['XGenerationId'];
          'X-OpenRouter-Cache-Status': components['headers']['XOpenRouterCacheStatus'];
          'X-OpenRouter-Cache-Age': components['headers']['XOpenRouterCacheAge'];
          'X-OpenRouter-Cache-TTL': components['headers']['XOpenRouterCacheTTL'];
          'X-OpenRouter-Cache-Source-Id': components['headers']['XOpenRouterCacheSourceId'];
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChatCompletion'];
          'text/event-stream': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  'completions.create': {
    parameters: {
      query?: never;
      header?: {
        'X-OpenRouter-Metadata'?: components['parameters']['XOpenRouterMetadata'] | undefined;
        'X-OpenRouter-Cache'?: components['parameters']['XOpenRouterCache'] | undefined;
        'X-OpenRouter-Cache-TTL'?: components['parameters']['XOpenRouterCacheTTL'] | undefined;
        'X-OpenRouter-Cache-Clear'?: components['parameters']['XOpenRouterCacheClear'] | undefined;
        'x-session-id'?: components['parameters']['XSessionId'] | undefined;
        'x-anthropic-beta'?: components['parameters']['XAnthropicBeta'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CompletionCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          'X-Generation-Id': components['headers']['XGenerationId'];
          'X-OpenRouter-Cache-Status': components['headers']['XOpenRouterCacheStatus'];
          'X-OpenRouter-Cache-Age': components['headers']['XOpenRouterCacheAge'];
          'X-OpenRouter-Cache-TTL': components['headers']['XOpenRouterCacheTTL'];
          'X-OpenRouter-Cache-Source-Id': components['headers']['XOpenRouterCacheSourceId'];
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CompletionResponse'];
          'text/event-stream': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  'responses.create': {
    parameters: {
      query?: never;
      header?: {
        'X-OpenRouter-Metadata'?: components['parameters']['XOpenRouterMetadata'] | undefined;
        'X-OpenRouter-Cache'?: components['parameters']['XOpenRouterCache'] | undefined;
        'X-OpenRouter-Cache-TTL'?: components['parameters']['XOpenRouterCacheTTL'] | undefined;
        'X-OpenRouter-Cache-Clear'?: components['parameters']['XOpenRouterCacheClear'] | undefined;
        'x-session-id'?: components['parameters']['XSessionId'] | undefined;
        'x-anthropic-beta'?: components['parameters']['XAnthropicBeta'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResponsesCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          'X-Generation-Id': components['headers']['XGenerationId'];
          'X-OpenRouter-Cache-Status': components['headers']['XOpenRouterCacheStatus'];
          'X-OpenRouter-Cache-Age': components['headers']['XOpenRouterCacheAge'];
          'X-OpenRouter-Cache-TTL': components['headers']['XOpenRouterCacheTTL'];
          'X-OpenRouter-Cache-Source-Id': components['headers']['XOpenRouterCacheSourceId'];
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResponsesResult'];
          'text/event-stream': string;
        };
      };
      400: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  'embeddings.create': {
    parameters: {
      query?: never;
      header?: {
        'x-session-id'?: components['parameters']['XSessionId'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EmbeddingsCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          'X-Generation-Id': components['headers']['XGenerationId'];
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmbeddingsResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  'embeddings.listModels': {
    parameters: {
      query?: {
        offset?: components['parameters']['ModelsOffset'] | undefined;
        limit?: components['parameters']['ModelsLimit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      500: components['responses']['InternalServerError'];
    };
  };
  'files.list': {
    parameters: {
      query?: {
        workspace_id?: components['parameters']['FileWorkspaceId'] | undefined;
        provider?: components['parameters']['FileFormat'] | undefined;
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
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  'files.create': {
    parameters: {
      query?: {
        workspace_id?: components['parameters']['FileWorkspaceId'] | undefined;
        provider?: components['parameters']['FileFormat'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['FileCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileObject'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      413: components['responses']['FileTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  'files.get': {
    parameters: {
      query?: {
        workspace_id?: components['parameters']['FileWorkspaceId'] | undefined;
        provider?: components['parameters']['FileFormat'] | undefined;
      };
      header?: never;
      path: {
        file_id: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileObject'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['FileNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  'files.delete': {
    parameters: {
      query?: {
        workspace_id?: components['parameters']['FileWorkspaceId'] | undefined;
        provider?: components['parameters']['FileFormat'] | undefined;
      };
      header?: never;
      path: {
        file_id: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileDeleteResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['FileNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  'containers.files.list': {
    parameters: {
      query?: {
        after?: string | undefined;
        limit?: number | undefined;
      };
      header?: never;
      path: {
        container_id: components['parameters']['ContainerId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContainerFileListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  'containers.files.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        container_id: components['parameters']['ContainerId'];
        file_id: components['parameters']['ContainerFileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContainerFile'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['FileNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  'containers.files.promote': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        container_id: components['parameters']['ContainerId'];
        file_id: components['parameters']['ContainerFileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileObject'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['FileNotFound'];
      413: components['responses']['FileTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  'videos.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VideoCreateParams'];
      };
    };
    responses: {
      202: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Video'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'videos.listModels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VideoModelsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['InternalServerError'];
    };
  };
  'videos.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        jobId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Video'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['JobNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
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
        created_after?: components['schemas']['BatchTimestamp'] | undefined;
        created_before?: components['schemas']['BatchTimestamp'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
    };
  };
  'batches.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchCreateParams'];
      };
    };
    responses: {
      202: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Batch'];
        };
      };
      400: components['responses']['BatchRefused'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['BatchUnaffordable'];
      403: components['responses']['Forbidden'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
    };
  };
  'batches.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Batch'];
        };
      };
      401: components['responses']['Unauthorized'];
      402: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Batch'] | components['schemas']['ErrorResponse'];
        };
      };
      404: components['responses']['BatchNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
    };
  };
  'batches.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchDeleted'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['BatchNotFound'];
      409: components['responses']['BatchRunning'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
    };
  };
  'batches.listResults': {
    parameters: {
      query?: {
        limit?: number | undefined;
        cursor?: string | undefined;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchResultsResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      404: components['responses']['BatchNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
    };
  };
  'images.generate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImageGenerateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          'X-Generation-Id': components['headers']['XGenerationId'];
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImagesResponse'];
          'text/event-stream': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  'images.listModels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImageModelsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      500: components['responses']['InternalServerError'];
    };
  };
  'images.listModelEndpoints': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        author: components['parameters']['ModelAuthor'];
        slug: components['parameters']['ModelSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImageModelEndpointsResponse'];
        };
      };
      404: components['responses']['ModelNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'messages.create': {
    parameters: {
      query?: never;
      header?: {
        'X-OpenRouter-Metadata'?: components['parameters']['XOpenRouterMetadata'] | undefined;
        'x-session-id'?: components['parameters']['XSessionId'] | undefined;
        'x-anthropic-beta'?: components['parameters']['XAnthropicBeta'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MessageCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          'X-Generation-Id': components['headers']['XGenerationId'];
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Message'];
          'text/event-stream': string;
        };
      };
      400: components['responses']['MessagesBadRequest'];
      401: components['responses']['MessagesUnauthorized'];
      402: components['responses']['MessagesPaymentRequired'];
      403: components['responses']['MessagesForbidden'];
      404: components['responses']['MessagesNotFound'];
      408: components['responses']['MessagesRequestTimeout'];
      413: components['responses']['MessagesPayloadTooLarge'];
      422: components['responses']['MessagesUnprocessable'];
      429: components['responses']['MessagesTooManyRequests'];
      500: components['responses']['MessagesInternalServerError'];
      502: components['responses']['MessagesBadGateway'];
      503: components['responses']['MessagesServiceUnavailable'];
      524: components['responses']['MessagesEdgeNetworkTimeout'];
      529: components['responses']['MessagesProviderOverloaded'];
    };
  };
  'files.downloadContent': {
    parameters: {
      query?: {
        workspace_id?: components['parameters']['FileWorkspaceId'] | undefined;
        provider?: components['parameters']['FileFormat'] | undefined;
      };
      header?: never;
      path: {
        file_id: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      400: components['responses']['FileNotDownloadable'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['FileNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  'containers.files.downloadContent': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        container_id: components['parameters']['ContainerId'];
        file_id: components['parameters']['ContainerFileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['FileNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  'videos.downloadContent': {
    parameters: {
      query?: {
        index?: number | undefined;
      };
      header?: never;
      path: {
        jobId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'video/mp4': Blob;
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['JobNotFound'];
      409: components['responses']['VideoNotReady'];
      410: components['responses']['VideoGone'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
    };
  };
  'audio.speech.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SpeechCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          'X-Generation-Id': components['headers']['XGenerationId'];
          [key: string]: unknown;
        };
        content: {
          'audio/*': Blob;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  'audio.transcriptions.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TranscriptionCreateParams'];
        'multipart/form-data': components['schemas']['TranscriptionUploadParams'];
      };
    };
    responses: {
      200: {
        headers: {
          'X-Generation-Id': components['headers']['XGenerationId'];
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Transcription'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  'models.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['ModelsOffset'] | undefined;
        limit?: components['parameters']['ModelsLimit'] | undefined;
        category?: components['schemas']['ModelCategory'] | undefined;
        supported_parameters?: string | undefined;
        output_modalities?: components['parameters']['OutputModalitiesFilter'] | undefined;
        input_modalities?: string | undefined;
        sort?: components['schemas']['ModelSort'] | undefined;
        q?: string | undefined;
        context?: number | undefined;
        min_price?: number | undefined;
        max_price?: number | undefined;
        min_output_price?: number | undefined;
        max_output_price?: number | undefined;
        arch?: string | undefined;
        model_authors?: string | undefined;
        providers?: string | undefined;
        distillable?: components['schemas']['BooleanQuery'] | undefined;
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
        use_rss?: components['schemas']['BooleanQuery'] | undefined;
        use_rss_chat_links?: components['schemas']['BooleanQuery'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelsListResponse'];
          'application/rss+xml': string;
        };
      };
      400: components['responses']['InvalidParameters'];
      403: components['responses']['Forbidden'];
      500: components['responses']['InternalServerError'];
    };
  };
  'models.count': {
    parameters: {
      query?: {
        output_modalities?: components['parameters']['OutputModalitiesFilter'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelsCountResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      403: components['responses']['Forbidden'];
      500: components['responses']['InternalServerError'];
    };
  };
  'models.listForUser': {
    parameters: {
      query?: {
        offset?: components['parameters']['ModelsOffset'] | undefined;
        limit?: components['parameters']['ModelsLimit'] | undefined;
        output_modalities?: components['parameters']['OutputModalitiesFilter'] | undefined;
        sort?: components['schemas']['ModelSort'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'models.listEndpoints': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        author: components['parameters']['ModelAuthor'];
        slug: components['parameters']['ModelSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelEndpointsResponse'];
        };
      };
      403: components['responses']['Forbidden'];
      404: components['responses']['ModelNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'endpoints.listZdr': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EndpointsListResponse'];
        };
      };
      403: components['responses']['Forbidden'];
      500: components['responses']['InternalServerError'];
    };
  };
  'parameters.get': {
    parameters: {
      query?: {
        provider?: string | undefined;
      };
      header?: never;
      path: {
        author: components['parameters']['ModelAuthor'];
        slug: components['parameters']['ModelSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelParametersResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['ModelNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'providers.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProvidersListResponse'];
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'generations.get': {
    parameters: {
      query: {
        id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GenerationResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['GenerationNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  'credits.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreditsResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'credits.createCoinbaseCharge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CoinbaseChargeCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CoinbaseChargeResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      410: components['responses']['CoinbaseGone'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
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
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActivityResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'keys.list': {
    parameters: {
      query?: {
        include_disabled?: components['schemas']['BooleanQuery'] | undefined;
        offset?: number | undefined;
        workspace_id?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeysListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'keys.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['KeyCreateParams'];
      };
    };
    responses: {
      201: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeyCreateResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'keys.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hash: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeyResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['KeyNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'keys.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hash: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeyDeleteResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['KeyNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'keys.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hash: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['KeyUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeyResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['KeyNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'keys.getCurrent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CurrentKeyResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      500: components['responses']['InternalServerError'];
    };
  };
  'oauth.exchangeAuthCode': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AuthCodeExchangeParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthCodeExchangeResponse'];
        };
      };
      400: components['responses']['AuthCodeInvalid'];
      403: components['responses']['AuthCodeRefused'];
      500: components['responses']['InternalServerError'];
    };
  };
  'oauth.createAuthCode': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AuthCodeCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthCodeResponse'];
        };
      };
      400: components['responses']['AuthCodeInvalid'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      409: components['responses']['Conflict'];
      500: components['responses']['InternalServerError'];
    };
  };
  'rerank.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RerankCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          'X-Generation-Id': components['headers']['XGenerationId'];
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RerankResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  'models.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        author: components['parameters']['ModelAuthor'];
        slug: components['parameters']['ModelSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelResponse'];
        };
      };
      403: components['responses']['Forbidden'];
      404: components['responses']['ModelNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'generations.getContent': {
    parameters: {
      query: {
        id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GenerationContentResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['GenerationNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  'generations.submitFeedback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GenerationFeedbackParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GenerationFeedbackResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['GenerationNotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspacesListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WorkspaceCreateParams'];
      };
    };
    responses: {
      201: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['WorkspaceNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.delete': {
    parameters: {
      query?: {
        confirm_default_workspace_deletion?: boolean | undefined;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceDeleteResponse'];
        };
      };
      400: components['responses']['WorkspaceNotDeletable'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['WorkspaceNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WorkspaceUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['WorkspaceNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.budgets.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceBudgetsListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['WorkspaceNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.budgets.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        interval: components['schemas']['WorkspaceBudgetInterval'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceBudgetResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['BudgetNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.budgets.set': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        interval: components['schemas']['WorkspaceBudgetInterval'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WorkspaceBudgetSetParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceBudgetResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['WorkspaceNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.budgets.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        interval: components['schemas']['WorkspaceBudgetInterval'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceBudgetDeleteResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['WorkspaceNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.members.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceMembersListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['WorkspaceNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.members.add': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WorkspaceMembersAddParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceMembersAddResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['WorkspaceNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'workspaces.members.remove': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WorkspaceMembersRemoveParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkspaceMembersRemoveResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['WorkspaceNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'organization.listMembers': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationMembersListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['OrganizationNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'organization.getSettings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationSettingsResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['OrganizationNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'organization.updateSettings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrganizationSettingsUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationSettingsResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['OrganizationNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'scim.groupMappings.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScimGroupMappingsListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ScimNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'scim.groupMappings.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScimGroupMappingCreateParams'];
      };
    };
    responses: {
      201: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScimGroupMappingResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ScimNotFound'];
      409: components['responses']['ScimGroupMappingExists'];
      500: components['responses']['InternalServerError'];
    };
  };
  'scim.groupMappings.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['ScimGroupMappingId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScimGroupMappingResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ScimNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'scim.groupMappings.delete': {
    parameters: {
      query: {
        keep_members: components['schemas']['BooleanQuery'];
      };
      header?: never;
      path: {
        id: components['parameters']['ScimGroupMappingId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScimGroupMappingDeleteResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ScimNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'scim.groupMappings.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['ScimGroupMappingId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScimGroupMappingUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScimGroupMappingResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ScimNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'scim.listGroups': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScimGroupsListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ScimNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'scim.syncJobs.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScimSyncJobResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ScimNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'scim.syncJobs.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScimSyncJobResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ScimNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'externalUsers.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
        user?: string | undefined;
        include_inactive?: boolean | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExternalUsersListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ExternalUserNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'externalUsers.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExternalUserCreateParams'];
      };
    };
    responses: {
      201: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExternalUserResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ExternalUserNotFound'];
      409: components['responses']['ExternalUserExists'];
      500: components['responses']['InternalServerError'];
    };
  };
  'externalUsers.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user: components['parameters']['ExternalUserId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExternalUserResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ExternalUserNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'externalUsers.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user: components['parameters']['ExternalUserId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExternalUserResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ExternalUserNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'externalUsers.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user: components['parameters']['ExternalUserId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExternalUserUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExternalUserResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ExternalUserNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'privateEndpoints.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivateEndpointsListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateEndpointsForbidden'];
      408: components['responses']['RequestTimeout'];
      500: components['responses']['InternalServerError'];
    };
  };
  'privateEndpoints.create': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PrivateEndpointCreateParams'];
      };
    };
    responses: {
      201: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ManagedPrivateEndpointResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateEndpointsForbidden'];
      404: components['responses']['PrivateEndpointCreateNotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['PrivateEndpointCreateConflict'];
      422: components['responses']['PrivateEndpointCreateUnprocessable'];
      500: components['responses']['PrivateEndpointCreateServerError'];
      502: components['responses']['PrivateEndpointCreateBadGateway'];
    };
  };
  'privateEndpoints.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['PrivateEndpointId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivateEndpointResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateEndpointsForbidden'];
      404: components['responses']['PrivateEndpointNotFound'];
      408: components['responses']['RequestTimeout'];
      500: components['responses']['InternalServerError'];
    };
  };
  'privateEndpoints.delete': {
    parameters: {
      query?: {
        draft_only?: boolean | undefined;
      };
      header?: never;
      path: {
        id: components['parameters']['PrivateEndpointId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivateEndpointDeleteResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateEndpointsForbidden'];
      404: components['responses']['PrivateEndpointNotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['PrivateEndpointConflict'];
      422: components['responses']['PrivateEndpointUnprocessable'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['PrivateEndpointBadGateway'];
    };
  };
  'privateEndpoints.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['PrivateEndpointId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PrivateEndpointUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivateEndpointResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateEndpointsForbidden'];
      404: components['responses']['PrivateEndpointNotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['PrivateEndpointConflict'];
      422: components['responses']['PrivateEndpointUnprocessable'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['PrivateEndpointBadGateway'];
    };
  };
  'privateEndpoints.activate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['PrivateEndpointId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ManagedPrivateEndpointResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateEndpointsForbidden'];
      404: components['responses']['PrivateEndpointNotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['PrivateEndpointConflict'];
      422: components['responses']['PrivateEndpointUnprocessable'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['PrivateEndpointBadGateway'];
    };
  };
  'privateEndpoints.disable': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['PrivateEndpointId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ManagedPrivateEndpointResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateEndpointsForbidden'];
      404: components['responses']['PrivateEndpointNotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['PrivateEndpointConflict'];
      422: components['responses']['PrivateEndpointUnprocessable'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['PrivateEndpointBadGateway'];
    };
  };
  'privateEndpoints.enable': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['PrivateEndpointId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ManagedPrivateEndpointResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateEndpointsForbidden'];
      404: components['responses']['PrivateEndpointNotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['PrivateEndpointConflict'];
      422: components['responses']['PrivateEndpointUnprocessable'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['PrivateEndpointBadGateway'];
    };
  };
  'privateEndpoints.validate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['PrivateEndpointId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PrivateEndpointActivation'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivateEndpointValidationResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateEndpointsForbidden'];
      404: components['responses']['PrivateEndpointNotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['PrivateEndpointConflict'];
      422: components['responses']['PrivateEndpointUnprocessable'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['PrivateEndpointBadGateway'];
    };
  };
  'privateProviders.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivateProvidersListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateProvidersForbidden'];
      500: components['responses']['InternalServerError'];
    };
  };
  'privateProviders.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PrivateProviderCreateParams'];
      };
    };
    responses: {
      201: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivateProviderResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateProvidersForbidden'];
      409: components['responses']['PrivateProviderConflict'];
      500: components['responses']['InternalServerError'];
    };
  };
  'privateProviders.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: components['parameters']['PrivateProviderSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivateProviderResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateProvidersForbidden'];
      404: components['responses']['PrivateProviderNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'privateProviders.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: components['parameters']['PrivateProviderSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivateProviderDeleteResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateProvidersForbidden'];
      404: components['responses']['PrivateProviderNotFound'];
      409: components['responses']['PrivateProviderConflict'];
      500: components['responses']['InternalServerError'];
    };
  };
  'privateProviders.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: components['parameters']['PrivateProviderSlug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PrivateProviderUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivateProviderResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['PrivateProvidersForbidden'];
      404: components['responses']['PrivateProviderNotFound'];
      409: components['responses']['PrivateProviderConflict'];
      500: components['responses']['InternalServerError'];
    };
  };
  'byok.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
        workspace_id?: string | undefined;
        provider?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ByokKeysListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'byok.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ByokKeyCreateParams'];
      };
    };
    responses: {
      201: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ByokKeyResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'byok.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ByokKeyResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ByokKeyNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'byok.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ByokKeyDeleteResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ByokKeyNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'byok.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ByokKeyUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ByokKeyResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['ByokKeyNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
        workspace_id?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuardrailCreateParams'];
      };
    };
    responses: {
      201: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['GuardrailNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailDeleteResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['GuardrailNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuardrailUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['GuardrailNotFound'];
      409: components['responses']['GuardrailConflict'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.listKeyAssignments': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailKeyAssignmentsListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['GuardrailNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.assignKeys': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuardrailKeysAssignParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailKeysAssignResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['GuardrailNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.unassignKeys': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuardrailKeysUnassignParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailKeysUnassignResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['GuardrailNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.listMemberAssignments': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailMemberAssignmentsListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['GuardrailNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.assignMembers': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuardrailMembersAssignParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailMembersAssignResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['GuardrailNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.unassignMembers': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuardrailMembersUnassignParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailMembersUnassignResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['GuardrailNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.listAllKeyAssignments': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailKeyAssignmentsListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'guardrails.listAllMemberAssignments': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuardrailMemberAssignmentsListResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'observability.destinations.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
        workspace_id?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObservabilityDestinationsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'observability.destinations.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ObservabilityDestinationCreateParams'];
      };
    };
    responses: {
      201: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObservabilityDestinationResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      409: components['responses']['DestinationConflict'];
      500: components['responses']['InternalServerError'];
    };
  };
  'observability.destinations.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObservabilityDestinationResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['DestinationNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'observability.destinations.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObservabilityDestinationDeleteResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['DestinationNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'observability.destinations.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ObservabilityDestinationUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObservabilityDestinationResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      404: components['responses']['DestinationNotFound'];
      409: components['responses']['DestinationConflict'];
      500: components['responses']['InternalServerError'];
    };
  };
  'analytics.getMeta': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnalyticsMetaResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      500: components['responses']['InternalServerError'];
    };
  };
  'analytics.query': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnalyticsQueryParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnalyticsQueryResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ManagementKeyRequired'];
      408: components['responses']['RequestTimeout'];
      500: components['responses']['InternalServerError'];
    };
  };
  'interns.list': {
    parameters: {
      query?: {
        status?: components['schemas']['InternStatus'][] | undefined;
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
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InternsListResponse'];
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      500: components['responses']['InternServerError'];
    };
  };
  'interns.create': {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InternCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Intern'];
        };
      };
      201: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Intern'];
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternConflict'];
      413: components['responses']['InternPayloadTooLarge'];
      415: components['responses']['InternUnsupportedMediaType'];
      500: components['responses']['InternServerError'];
      502: components['responses']['InternBadGateway'];
    };
  };
  'interns.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Intern'];
        };
      };
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      500: components['responses']['InternServerError'];
    };
  };
  'interns.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['InternDeleteParams'];
      };
    };
    responses: {
      202: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InternDeleteResponse'];
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternConflict'];
      413: components['responses']['InternPayloadTooLarge'];
      415: components['responses']['InternUnsupportedMediaType'];
      500: components['responses']['InternServerError'];
      502: components['responses']['InternBadGateway'];
    };
  };
  'interns.update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InternUpdateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Intern'];
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternConflict'];
      413: components['responses']['InternPayloadTooLarge'];
      415: components['responses']['InternUnsupportedMediaType'];
      500: components['responses']['InternServerError'];
    };
  };
  'interns.provision': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InternProvisionResponse'];
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternConflict'];
      413: components['responses']['InternPayloadTooLarge'];
      415: components['responses']['InternUnsupportedMediaType'];
      500: components['responses']['InternServerError'];
      502: components['responses']['InternBadGateway'];
    };
  };
  'interns.suspend': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InternSuspendResponse'];
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternConflict'];
      413: components['responses']['InternPayloadTooLarge'];
      415: components['responses']['InternUnsupportedMediaType'];
      500: components['responses']['InternServerError'];
      502: components['responses']['InternBadGateway'];
    };
  };
  'interns.invoke': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InternInvokeParams'];
      };
    };
    responses: {
      202: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InternInvokeResponse'];
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternBusy'];
      413: components['responses']['InternPayloadTooLarge'];
      429: components['responses']['InternRateLimited'];
      500: components['responses']['InternServerError'];
      502: components['responses']['InternBadGateway'];
      503: components['responses']['InternUnavailable'];
      504: components['responses']['InternGatewayTimeout'];
    };
  };
  'interns.chat.completions.create': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InternChatCompletionCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      202: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InternChatSteeredResponse'];
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternBusy'];
      410: components['responses']['InternRunEnded'];
      413: components['responses']['InternPayloadTooLarge'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['InternRateLimited'];
      500: components['responses']['InternServerError'];
      502: components['responses']['InternBadGateway'];
      503: components['responses']['InternUnavailable'];
      504: components['responses']['InternGatewayTimeout'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  'interns.getDaemonAccess': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InternDaemonAccess'];
        };
      };
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternConflict'];
      500: components['responses']['InternServerError'];
    };
  };
  'interns.signDaemonRequest': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InternDaemonSignParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InternDaemonSignResponse'];
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternConflict'];
      413: components['responses']['InternPayloadTooLarge'];
      415: components['responses']['InternUnsupportedMediaType'];
      500: components['responses']['InternServerError'];
    };
  };
  'interns.getDaemonAccessAlias': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InternDaemonAccess'];
        };
      };
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternConflict'];
      500: components['responses']['InternServerError'];
    };
  };
  'interns.signDaemonRequestAlias': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InternDaemonSignParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InternDaemonSignResponse'];
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternTimeout'];
      409: components['responses']['InternConflict'];
      413: components['responses']['InternPayloadTooLarge'];
      415: components['responses']['InternUnsupportedMediaType'];
      500: components['responses']['InternServerError'];
    };
  };
  'interns.getIcon': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'image/*': Blob;
        };
      };
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      500: components['responses']['InternServerError'];
    };
  };
  'vault.secrets.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['VaultOffset'] | undefined;
        limit?: components['parameters']['VaultLimit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VaultSecretsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['VaultForbidden'];
      404: components['responses']['VaultNotFound'];
      408: components['responses']['RequestTimeout'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  'vault.secrets.set': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: components['parameters']['VaultSecretName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VaultSecretSetParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VaultSecretResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['VaultForbidden'];
      404: components['responses']['VaultNotFound'];
      408: components['responses']['RequestTimeout'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  'vault.secrets.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: components['parameters']['VaultSecretName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [key: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['VaultForbidden'];
      404: components['responses']['VaultNotFound'];
      408: components['responses']['RequestTimeout'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  'vault.internSecrets.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['VaultOffset'] | undefined;
        limit?: components['parameters']['VaultLimit'] | undefined;
      };
      header?: never;
      path: {
        internId: components['parameters']['VaultInternId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VaultSecretsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['VaultForbidden'];
      404: components['responses']['VaultNotFound'];
      408: components['responses']['RequestTimeout'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  'vault.internSecrets.set': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['VaultInternId'];
        name: components['parameters']['VaultSecretName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VaultSecretSetParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VaultSecretResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['VaultForbidden'];
      404: components['responses']['VaultNotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['VaultConflict'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  'vault.internSecrets.delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['VaultInternId'];
        name: components['parameters']['VaultSecretName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [key: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['VaultForbidden'];
      404: components['responses']['VaultNotFound'];
      408: components['responses']['RequestTimeout'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  'vault.internSecrets.copy': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['VaultInternId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VaultSecretCopyParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VaultSecretCopyResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['VaultForbidden'];
      404: components['responses']['VaultNotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['VaultConflict'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  'vault.internSecrets.listEffective': {
    parameters: {
      query?: {
        offset?: components['parameters']['VaultOffset'] | undefined;
        limit?: components['parameters']['VaultLimit'] | undefined;
      };
      header?: never;
      path: {
        internId: components['parameters']['VaultInternId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VaultEffectiveSecretsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['VaultForbidden'];
      404: components['responses']['VaultNotFound'];
      408: components['responses']['RequestTimeout'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  'presets.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PresetsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['InternalServerError'];
    };
  };
  'presets.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PresetResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['PresetNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'presets.listVersions': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PresetVersionsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['PresetNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'presets.getVersion': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PresetVersionResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['PresetNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'presets.createFromChatCompletion': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChatCompletionCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PresetResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['AccessDenied'];
      404: components['responses']['PresetNotFound'];
      409: components['responses']['PresetConflict'];
      500: components['responses']['InternalServerError'];
    };
  };
  'presets.createFromResponse': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResponsesCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PresetResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['AccessDenied'];
      404: components['responses']['PresetNotFound'];
      409: components['responses']['PresetConflict'];
      500: components['responses']['InternalServerError'];
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
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppRankingsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
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
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DailyRankingsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'datasets.listSessionCosts': {
    parameters: {
      query?: {
        app_slug?: string | undefined;
        model?: string | undefined;
        turn_range?: components['schemas']['SessionTurnRange'] | undefined;
        limit?: number | undefined;
        offset?: number | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionCostsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
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
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BenchmarksListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'classifications.listTasks': {
    parameters: {
      query?: {
        window?: '7d' | (string & {}) | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskClassificationsResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'tools.list': {
    parameters: {
      query?: {
        offset?: components['parameters']['Offset'] | undefined;
        limit?: components['parameters']['Limit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerToolsListResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['AccessDenied'];
      500: components['responses']['InternalServerError'];
    };
  };
  'tools.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerToolResponse'];
        };
      };
      308: {
        headers: {
          Location?: string;
          [key: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['AccessDenied'];
      404: components['responses']['ToolNotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'oauth.exchangeToken': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['TokenExchangeParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenExchangeResponse'];
        };
      };
      400: components['responses']['TokenExchangeInvalid'];
      413: components['responses']['TokenExchangeTooLarge'];
      429: components['responses']['TokenExchangeTooMany'];
      500: components['responses']['TokenExchangeFailed'];
      503: components['responses']['TokenExchangeUnavailable'];
    };
  };
  'oauth.listSigningKeys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OAuthSigningKeysResponse'];
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'systemOne.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecisionsCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionsResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  'decisions.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecisionsCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionsResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  'presets.createFromMessage': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MessageCreateParams'];
      };
    };
    responses: {
      200: {
        headers: {
          [key: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PresetResponse'];
        };
      };
      400: components['responses']['InvalidParameters'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['AccessDenied'];
      404: components['responses']['PresetNotFound'];
      409: components['responses']['PresetConflict'];
      500: components['responses']['InternalServerError'];
    };
  };
  'webhooks.videoCompleted': {
    parameters: {
      query?: never;
      header: {
        'X-OpenRouter-Signature': components['parameters']['WebhookSignature'];
        'X-OpenRouter-Idempotency-Key'?: components['parameters']['WebhookIdempotencyKey'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VideoCompletedEvent'];
      };
    };
    responses: {
      '2XX': {
        headers: {
          [key: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'webhooks.videoFailed': {
    parameters: {
      query?: never;
      header: {
        'X-OpenRouter-Signature': components['parameters']['WebhookSignature'];
        'X-OpenRouter-Idempotency-Key'?: components['parameters']['WebhookIdempotencyKey'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VideoFailedEvent'];
      };
    };
    responses: {
      '2XX': {
        headers: {
          [key: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'webhooks.videoCancelled': {
    parameters: {
      query?: never;
      header: {
        'X-OpenRouter-Signature': components['parameters']['WebhookSignature'];
        'X-OpenRouter-Idempotency-Key'?: components['parameters']['WebhookIdempotencyKey'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VideoCancelledEvent'];
      };
    };
    responses: {
      '2XX': {
        headers: {
          [key: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'webhooks.videoExpired': {
    parameters: {
      query?: never;
      header: {
        'X-OpenRouter-Signature': components['parameters']['WebhookSignature'];
        'X-OpenRouter-Idempotency-Key'?: components['parameters']['WebhookIdempotencyKey'] | undefined;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VideoExpiredEvent'];
      };
    };
    responses: {
      '2XX': {
        headers: {
          [key: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'webhooks.batchCompleted': {
    parameters: {
      query?: never;
      header: {
        'X-OpenRouter-Signature': components['parameters']['WebhookSignature'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchCompletedEvent'];
      };
    };
    responses: {
      '2XX': {
        headers: {
          [key: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'webhooks.batchFailed': {
    parameters: {
      query?: never;
      header: {
        'X-OpenRouter-Signature': components['parameters']['WebhookSignature'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchFailedEvent'];
      };
    };
    responses: {
      '2XX': {
        headers: {
          [key: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'webhooks.batchCancelled': {
    parameters: {
      query?: never;
      header: {
        'X-OpenRouter-Signature': components['parameters']['WebhookSignature'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchCancelledEvent'];
      };
    };
    responses: {
      '2XX': {
        headers: {
          [key: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'webhooks.batchExpired': {
    parameters: {
      query?: never;
      header: {
        'X-OpenRouter-Signature': components['parameters']['WebhookSignature'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchExpiredEvent'];
      };
    };
    responses: {
      '2XX': {
        headers: {
          [key: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
