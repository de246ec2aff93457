// Generated from openapi/ by npm run generate. Do not edit.

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
    /**
     * Create a chat completion
     * @description Sends a conversation to a model and returns its answer, whole or, with `stream: true`, piece by piece.
     */
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
    /**
     * Create a text completion
     * @description Sends a prompt to a model and returns its continuation, whole or, with `stream: true`, piece by piece.
     */
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
    /**
     * Create a response
     * @description Sends a conversation in the Responses format to a model and returns its answer, whole or, with `stream: true`, event by event. Nothing is stored: each request brings the whole conversation.
     */
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
    /**
     * Create embeddings
     * @description Turns texts, token numbers or inputs made of parts into vectors. Needs an API key. One vector for each input, in the order of the input. Never streams. `encoding_format: base64` makes the answer smaller; each vector is then a string of little-endian 32-bit floats.
     */
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
    /**
     * List models that make embeddings
     * @description Lists the models `POST /embeddings` takes. No key is needed. Without `offset` and `limit` the whole list comes at once.
     */
    get: operations['embeddings.listModels'];
    put?: never;
    post?: never;
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
    /**
     * List models
     * @description Lists the models of the catalogue that meet the filters. No key is needed. Without `offset` and `limit` the whole list comes at once; either of them switches paging on. Only models that make text are listed unless `output_modalities` says otherwise. With `use_rss` the answer is a feed, as text.
     */
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
    /**
     * Count models
     * @description Tells how many models there are. No key is needed. Only models that make text count unless `output_modalities` says otherwise.
     */
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
    /**
     * List models the account may use
     * @description Lists the models that are left after the account's provider preferences, privacy settings and guardrails. Needs an API key. The regional hosts list what can be served within their region. Without `offset` and `limit` the whole list comes at once.
     */
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
    /**
     * List the endpoints of a model
     * @description Lists every endpoint that serves a model, with prices, limits, health and speed of the last minutes. No key is needed. Author and slug are two segments of the path; a variant such as `:free` belongs to the slug.
     */
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
    /**
     * List endpoints with zero data retention
     * @description Lists the endpoints that stay when a request asks for zero data retention (`provider.zdr`). No key is needed.
     */
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
    /**
     * Get the parameters of a model
     * @deprecated
     * @description Tells which request parameters a model takes. Out of use and no longer documented by the API: take `supported_parameters` of `GET /models`, or of `GET /models/{author}/{slug}/endpoints` for a single provider.
     */
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
    /**
     * List providers
     * @description Lists the companies that serve models, with their policies and places. No key is needed.
     */
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
    /**
     * Get a generation
     * @description Tells what one request did and cost, by the `id` of its answer or its `X-Generation-Id` header. Needs an API key of the account that made the request. Generations are stored a moment after the answer: a 404 within the first seconds, longer after a cancelled stream, only means that it is not there yet.
     */
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
    /**
     * Get the credits of the account
     * @description Tells the credits ever bought and ever used; the difference is the balance. Needs a management key. With an API key, `GET /key` tells what is left of that key's limit.
     */
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
    /**
     * Buy credits with Coinbase
     * @deprecated
     * @description Made a charge that a wallet could pay. Switched off since April 2026: every call answers 410. The former request and answer stay described for code that still has them.
     */
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
    /**
     * Get usage by day
     * @description Lists usage by day, model, endpoint and provider for the last 30 days that are over, UTC; today is not among them. Needs a management key.
     */
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
    /**
     * List keys
     * @description Lists the keys of the default workspace, or of another one, newest first, 100 at once. Needs a management key. There is no total: a page with fewer than 100 keys is the last one. Disabled keys are left out unless asked for.
     */
    get: operations['keys.list'];
    put?: never;
    /**
     * Create a key
     * @description Makes an API key and answers its text, which is never told again: store it at once. Needs a management key. A call that is repeated makes a second key.
     */
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
    /**
     * Get a key
     * @description Tells limits and usage of a key, not its text. Needs a management key.
     */
    get: operations['keys.get'];
    put?: never;
    post?: never;
    /**
     * Delete a key
     * @description Deletes a key for good; requests with it fail from then on. Needs a management key. When a call is repeated because its answer was lost, 404 means that the first one succeeded.
     */
    delete: operations['keys.delete'];
    options?: never;
    head?: never;
    /**
     * Change a key
     * @description Changes the members that are sent and keeps the others. Null is a value: it lifts `limit` and `limit_reset`. Needs a management key.
     */
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
    /**
     * Get the current key
     * @description Tells label, limits and usage of the key the request is made with; it works with API keys and management keys. `limit_remaining` is the way to see a spending limit coming, since answers carry no such headers.
     */
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
    /**
     * Exchange a code for a key
     * @description Ends a sign-in: exchanges the code that came back to the app for an API key of the user. No key is needed. The code works once and for 10 minutes. `code_challenge_method` must be the one the sign-in was started with.
     */
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
    /**
     * Create a code
     * @description Makes a code for the account of the key, as the sign-in page would do, for apps that start the sign-in from a server. Needs an API key. The code is exchanged with `POST /auth/keys`.
     */
    post: operations['oauth.createAuthCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    /** @description Usage of the last 30 days that are over. */
    ActivityResponse: {
      /** @description One row for each day, model, endpoint and provider. */
      data: components['schemas']['ActivityRow'][];
    };
    /** @description Usage of one endpoint on one day. */
    ActivityRow: {
      /** @description The day, UTC. */
      date: string;
      /** @description The model, as `author/slug`. */
      model: string;
      /** @description Permanent name of the model. */
      model_permaslug: string;
      /** @description Identifier of the endpoint. */
      endpoint_id: string;
      /** @description Name of the provider. */
      provider_name: string;
      /** @description Credits used, in USD. */
      usage: number;
      /** @description Spent at providers with the account's own provider keys, in USD. */
      byok_usage_inference: number;
      /** @description Number of requests. */
      requests: number;
      /** @description Tokens of all inputs. */
      prompt_tokens: number;
      /** @description Tokens of all outputs. */
      completion_tokens: number;
      /** @description Tokens spent on thinking, part of the outputs. */
      reasoning_tokens: number;
      /** @description The workspace, with `group_by=workspace`. */
      workspace_id?: string;
    };
    /** @description Settings of the adviser. */
    AdvisorParameters: {
      /** @description Model that advises. */
      model?: string | undefined;
      /** @description Name of the tool as the model sees it, 1 to 64 characters. */
      name?: string | undefined;
      /** @description System text for the adviser. */
      instructions?: string | undefined;
      /** @description Whether the adviser sees the conversation. */
      forward_transcript?: boolean | undefined;
      /** @description Most tokens of one piece of advice. */
      max_completion_tokens?: number | undefined;
      /** @description Sampling temperature of the adviser. */
      temperature?: number | undefined;
      reasoning?: components['schemas']['ServerToolReasoning'] | undefined;
      /** @description Whether the advice is streamed. */
      stream?: boolean | undefined;
    };
    /** @description Lets the model ask another model for advice. */
    AdvisorServerTool: {
      /**
       * @description Names this tool.
       * @constant
       */
      type: 'openrouter:advisor';
      parameters?: components['schemas']['AdvisorParameters'] | undefined;
    };
    /** @description A source or file the text refers to. */
    Annotation:
      | components['schemas']['UrlCitationAnnotation']
      | components['schemas']['FileAnnotation']
      | components['schemas']['FileCitationAnnotation'];
    /** @description A key, without its text. */
    ApiKey: {
      /** @description SHA-256 of the key in hexadecimal digits. It names the key in `/keys/{hash}`. */
      hash: string;
      /** @description Name given to the key. */
      name: string;
      /** @description Beginning and end of the key. */
      label: string;
      /** @description Whether requests with this key are refused. */
      disabled: boolean;
      /** @description Most that may be spent with this key, in USD; null means no limit. */
      limit: number | null;
      /** @description What is left of the limit, in USD; null means no limit. */
      limit_remaining: number | null;
      /** @description How often the limit starts again; null means never. */
      limit_reset: 'daily' | 'weekly' | 'monthly' | (string & {}) | null;
      /** @description Whether spending with own provider keys counts towards the limit. */
      include_byok_in_limit: boolean;
      /** @description Spent with this key so far, in USD. */
      usage: number;
      /** @description Spent today, in USD. Days begin at 00:00 UTC. */
      usage_daily: number;
      /** @description Spent this week, in USD. Weeks begin on Monday, 00:00 UTC. */
      usage_weekly: number;
      /** @description Spent this month, in USD. Months begin on the first, 00:00 UTC. */
      usage_monthly: number;
      /** @description Spent so far at providers with the account's own provider keys, in USD. */
      byok_usage: number;
      /** @description Spent today with own provider keys, in USD. */
      byok_usage_daily: number;
      /** @description Spent this week with own provider keys, in USD. */
      byok_usage_weekly: number;
      /** @description Spent this month with own provider keys, in USD. */
      byok_usage_monthly: number;
      /** @description When the key was made, as an ISO 8601 time. */
      created_at: string;
      /** @description When the key was last changed, as an ISO 8601 time; null means never. */
      updated_at: string | null;
      /**
       * Format: date-time
       * @description When the key stops working, as an ISO 8601 time in UTC; null means never.
       */
      expires_at?: string | null;
      /** @description User who made the key. */
      creator_user_id: string | null;
      /** @description Workspace the key belongs to. */
      workspace_id: string;
    };
    /** @description Indices by Artificial Analysis; higher is better. */
    ArtificialAnalysisScores: {
      /** @description Index over all fields. */
      intelligence_index: number | null;
      /** @description Index for programming. */
      coding_index: number | null;
      /** @description Index for work with tools. */
      agentic_index: number | null;
    };
    /** @description Settings of sound output. It needs `modalities` with `audio`, and a stream. */
    AudioOutputOptions: {
      /** @description Voice that speaks; names depend on the model. */
      voice?: string | undefined;
      /** @description Format of the sound. */
      format?: 'wav' | 'mp3' | 'flac' | 'opus' | 'pcm16' | (string & {}) | undefined;
    };
    /** @description A code to exchange for a key. */
    AuthCode: {
      /** @description The code. */
      id: string;
      /** @description App the code was made for. */
      app_id: number;
      /** @description When it was made, as an ISO 8601 time. */
      created_at: string;
    };
    /** @description Where the user is to come back, and what the key of the app may do. */
    AuthCodeCreateParams: {
      /**
       * Format: uri
       * @description Address of the app; https, or http on `localhost` and `127.0.0.1`.
       */
      callback_url: string;
      /** @description Challenge made from the verifier. */
      code_challenge?: string | undefined;
      code_challenge_method?: components['schemas']['CodeChallengeMethod'] | undefined;
      /** @description Most that may be spent with the key, in USD. */
      limit?: number | undefined;
      /** @description How often the limit starts again. */
      usage_limit_type?: components['schemas']['KeyLimitReset'] | undefined;
      /**
       * Format: date-time
       * @description When the key stops working, as an ISO 8601 time in UTC. Null or absent means never.
       */
      expires_at?: string | null | undefined;
      /** @description Name of the key, at most 100 characters. */
      key_label?: string | undefined;
      /**
       * Format: uuid
       * @description Workspace the key is to belong to.
       */
      workspace_id?: string | undefined;
      /** @description Agent the key is made for. */
      spawn_agent?: string | undefined;
      /** @description Cloud the agent runs in. */
      spawn_cloud?: string | undefined;
    };
    /** @description The code that came back to the app, and proof that the app started the sign-in. */
    AuthCodeExchangeParams: {
      /** @description The code. It works once, for 10 minutes. */
      code: string;
      /** @description The verifier the challenge was made from; required when the sign-in was started with a challenge. */
      code_verifier?: string | undefined;
      /** @description The method the sign-in was started with. */
      code_challenge_method?: components['schemas']['CodeChallengeMethod'] | null | undefined;
    };
    /** @description A key of the user, made for the app. */
    AuthCodeExchangeResponse: {
      /** @description The key, `sk-or-v1-…`. It is told only here. */
      key: string;
      /** @description The user. */
      user_id: string | null;
    };
    /** @description A code to exchange for a key. */
    AuthCodeResponse: {
      data: components['schemas']['AuthCode'];
    };
    /** @description Settings of the trial version of the auto router. */
    AutoBetaRouterPlugin: {
      /**
       * @description Names this plugin.
       * @constant
       */
      id: 'auto-beta-router';
      /** @description False switches off what the account has on by default. */
      enabled?: boolean | undefined;
      /** @description Models it may choose from; `*` stands for any text. */
      allowed_models?: string[] | undefined;
      /** @description Models it may not choose; `*` stands for any text. */
      excluded_models?: string[] | undefined;
      cost_tier?: components['schemas']['RouterCostTier'] | undefined;
      /**
       * @deprecated
       * @description From 0, best quality, to 10, lowest cost. `cost_tier` has taken its place.
       */
      cost_quality_tradeoff?: number | undefined;
    };
    /** @description Settings of the model `openrouter/auto`. */
    AutoRouterPlugin: {
      /**
       * @description Names this plugin.
       * @constant
       */
      id: 'auto-router';
      /** @description False switches off what the account has on by default. */
      enabled?: boolean | undefined;
      /** @description Models it may choose from; `*` stands for any text. */
      allowed_models?: string[] | undefined;
      /** @description Models it may not choose; `*` stands for any text. */
      excluded_models?: string[] | undefined;
      cost_tier?: components['schemas']['RouterCostTier'] | undefined;
      /**
       * @deprecated
       * @description From 0, best quality, to 10, lowest cost. `cost_tier` has taken its place.
       */
      cost_quality_tradeoff?: number | undefined;
      /** @description Whether the session stays with the model chosen first. */
      pin_model?: boolean | undefined;
    };
    /** @description A new container, or one that exists. */
    BashEnvironment: components['schemas']['BashNewContainer'] | components['schemas']['BashExistingContainer'];
    /** @description A container of an earlier request. */
    BashExistingContainer: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'container_reference';
      /** @description Identifier of the container, 1 to 20 characters. */
      container_id: string;
    };
    /** @description A new container for this request. */
    BashNewContainer: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'container_auto';
    };
    /** @description Settings of the sandbox. */
    BashParameters: {
      /** @description Whose sandbox runs the commands. */
      engine?: 'auto' | 'native' | 'openrouter' | (string & {}) | undefined;
      environment?: components['schemas']['BashEnvironment'] | undefined;
      /** @description Seconds without use until the sandbox sleeps. */
      sleep_after_seconds?: number | undefined;
    };
    /** @description Lets the model run shell commands in a sandbox. */
    BashServerTool: {
      /**
       * @description Names this tool.
       * @constant
       */
      type: 'openrouter:bash';
      parameters?: components['schemas']['BashParameters'] | undefined;
    };
    /** @description A switch in a query. On the wire it is the text `true` or `false`. */
    BooleanQuery: boolean | 'true' | 'false';
    /** @description Marks the end of a prompt prefix the provider should cache. */
    CacheControl: {
      /**
       * @description Kind of cache entry.
       * @constant
       */
      type: 'ephemeral';
      /** @description How long the entry lives; `5m` if left out. */
      ttl?: '5m' | '1h' | (string & {}) | undefined;
    };
    /** @description A whole answer. */
    ChatCompletion: {
      /** @description Identifier of the generation, for `GET /generation`. */
      id: string;
      /** @description Kind of object. */
      object?: 'chat.completion' | (string & {});
      /** @description When it was made, in seconds since 1970. */
      created?: number | null;
      /** @description Model that answered. With fallbacks, aliases and routers it is not the one that was asked for. */
      model: string;
      /** @description Provider that served, by its display name. */
      provider?: string;
      /** @description The answers, mostly one. */
      choices: components['schemas']['ChatCompletionChoice'][];
      /** @description What the request used and cost. */
      usage?: components['schemas']['Usage'] | null;
      /** @description Version of the provider's setup; equal seeds repeat only under equal fingerprints. */
      system_fingerprint?: string | null;
      /** @description Processing class that was used. */
      service_tier?: 'default' | 'flex' | 'priority' | 'standard' | (string & {}) | null;
      openrouter_metadata?: components['schemas']['OpenRouterMetadata'];
    };
    /** @description What the model said. Send an answer's message back unchanged, `reasoning_details` included. As the last message, it is the beginning of the answer. */
    ChatCompletionAssistantMessageParam: {
      /**
       * @description Who speaks.
       * @constant
       */
      role: 'assistant';
      /** @description Text or parts; null or absent where the message only calls tools. */
      content?: string | components['schemas']['ChatCompletionContentPart'][] | null | undefined;
      /** @description Name of the speaker, to tell speakers of one role apart. */
      name?: string | undefined;
      /** @description Model that wrote the message. */
      model?: string | undefined;
      /** @description Why the model refused. */
      refusal?: string | null | undefined;
      /** @description Calls the model asked for. */
      tool_calls?: components['schemas']['ChatCompletionToolCall'][] | null | undefined;
      /** @description The thinking as text. */
      reasoning?: string | null | undefined;
      /** @description Another name of `reasoning`. */
      reasoning_content?: string | null | undefined;
      /** @description The thinking piece by piece, in order. */
      reasoning_details?: components['schemas']['ReasoningDetail'][] | null | undefined;
      /** @description Annotations of the answer. File annotations save reading the file again. */
      annotations?: components['schemas']['Annotation'][] | null | undefined;
      /** @description Images the model made. */
      images?: components['schemas']['ChatCompletionImage'][] | null | undefined;
      /** @description Sound the model made; `id` is enough. */
      audio?: components['schemas']['ChatCompletionAudio'] | null | undefined;
    };
    /** @description Sound the model made. In a stream, `data` and `transcript` come in pieces. */
    ChatCompletionAudio: {
      /** @description Identifier, to refer to the sound in a later message. */
      id?: string | undefined;
      /** @description The sound in base64. */
      data?: string | undefined;
      /** @description When the identifier stops working, in seconds since 1970. */
      expires_at?: number | null | undefined;
      /** @description What is said. */
      transcript?: string | undefined;
    };
    /** @description One answer. */
    ChatCompletionChoice: {
      /** @description Position among the choices. */
      index: number;
      message: components['schemas']['ChatCompletionMessage'];
      finish_reason: components['schemas']['ChatCompletionFinishReason'];
      /** @description Why it ended, in the provider's own words. For logs only. */
      native_finish_reason?: string | null;
      /** @description Log probabilities of the tokens, if asked for. */
      logprobs?: components['schemas']['ChatCompletionLogprobs'] | null;
      /** @description Why the answer broke off; `message` then holds what there is. */
      error?: components['schemas']['ErrorDetail'];
    };
    /** @description One event of a streamed answer. */
    ChatCompletionChunk: {
      /** @description Identifier of the generation; the same in every chunk. */
      id: string;
      /** @description Kind of object. */
      object?: 'chat.completion.chunk' | (string & {});
      /** @description When the answer was begun, in seconds since 1970. */
      created?: number | null;
      /** @description Model that answers. */
      model: string;
      /** @description Provider that serves, by its display name. */
      provider?: string;
      /** @description What is new. Empty in chunks that only bring usage or debugging help. */
      choices: components['schemas']['ChatCompletionChunkChoice'][];
      /** @description What the request used and cost; comes with or after the end of the answer. */
      usage?: components['schemas']['Usage'] | null;
      /** @description Version of the provider's setup. */
      system_fingerprint?: string | null;
      /** @description Processing class that was used. */
      service_tier?: 'default' | 'flex' | 'priority' | 'standard' | (string & {}) | null;
      /** @description Why the stream broke off. Nothing but `[DONE]` can follow. */
      error?: components['schemas']['ErrorDetail'];
      debug?: components['schemas']['DebugOutput'];
      openrouter_metadata?: components['schemas']['OpenRouterMetadata'];
    };
    /** @description What is new of one answer. */
    ChatCompletionChunkChoice: {
      /** @description Position among the choices. */
      index: number;
      delta: components['schemas']['ChatCompletionDelta'];
      finish_reason?: components['schemas']['ChatCompletionFinishReason'];
      /** @description Why it ended, in the provider's own words. For logs only. */
      native_finish_reason?: string | null;
      /** @description Log probabilities of the new tokens. */
      logprobs?: components['schemas']['ChatCompletionLogprobs'] | null;
      /** @description Why this answer broke off. */
      error?: components['schemas']['ErrorDetail'];
    };
    /** @description A part of a message. */
    ChatCompletionContentPart:
      | components['schemas']['ChatCompletionContentPartText']
      | components['schemas']['ChatCompletionContentPartImage']
      | components['schemas']['ChatCompletionContentPartAudio']
      | components['schemas']['ChatCompletionContentPartVideo']
      | components['schemas']['ChatCompletionContentPartInputVideo']
      | components['schemas']['ChatCompletionContentPartFile'];
    /** @description Sound. */
    ChatCompletionContentPartAudio: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'input_audio';
      input_audio: components['schemas']['InputAudio'];
      cache_control?: components['schemas']['CacheControl'] | undefined;
    };
    /** @description A document, such as a PDF. */
    ChatCompletionContentPartFile: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'file';
      file: components['schemas']['FileInput'];
      cache_control?: components['schemas']['CacheControl'] | undefined;
    };
    /** @description An image, as PNG, JPEG, WebP or GIF. */
    ChatCompletionContentPartImage: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'image_url';
      image_url: components['schemas']['ImageUrl'];
      cache_control?: components['schemas']['CacheControl'] | undefined;
    };
    /**
     * @deprecated
     * @description A video, under the former name of `video_url`.
     */
    ChatCompletionContentPartInputVideo: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'input_video';
      video_url: components['schemas']['VideoUrl'];
    };
    /** @description Text. */
    ChatCompletionContentPartText: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'text';
      /** @description The text. */
      text: string;
      cache_control?: components['schemas']['CacheControl'] | undefined;
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpoint'] | undefined;
    };
    /** @description A video, as MP4, MPEG, MOV or WebM. */
    ChatCompletionContentPartVideo: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'video_url';
      video_url: components['schemas']['VideoUrl'];
      cache_control?: components['schemas']['CacheControl'] | undefined;
    };
    /** @description Body of a chat completion. Only `messages` is required. Parameters the model does not know are ignored, unless `provider.require_parameters` is set. */
    ChatCompletionCreateParams: {
      /** @description The conversation so far, oldest first. */
      messages: components['schemas']['ChatCompletionMessageParam'][];
      /** @description Model to use, as `author/slug`, with suffixes such as `:free` or `:online`, or `@preset/slug`. The account's default if left out. */
      model?: string | undefined;
      /** @description Models to try in order, each when the one before fails. At most 3. */
      models?: string[] | undefined;
      /**
       * @description Whether the answer is sent piece by piece as server-sent events. Default false.
       * @default false
       */
      stream?: boolean | null | undefined;
      /** @description Options of a streamed answer. */
      stream_options?: components['schemas']['StreamOptions'] | null | undefined;
      /** @description Most tokens of the answer, thinking included; at least 1 (some providers want 16) and below the context length. */
      max_tokens?: number | null | undefined;
      /** @description Newer name of `max_tokens`. */
      max_completion_tokens?: number | null | undefined;
      /** @description Randomness, 0 to 2. 0 is the most predictable. The model's own default if left out, mostly 1. */
      temperature?: number | null | undefined;
      /** @description Choose among the likeliest tokens whose probabilities add up to this, 0 to 1. Mostly 1 if left out. */
      top_p?: number | null | undefined;
      /** @description Choose among this many of the likeliest tokens; 0 means all. */
      top_k?: number | null | undefined;
      /** @description Leave out tokens less likely than this share of the likeliest one, 0 to 1. */
      min_p?: number | null | undefined;
      /** @description Leave out tokens less likely than this times the square of the likeliest one's probability, 0 to 1. */
      top_a?: number | null | undefined;
      /** @description Makes tokens rarer the more often they have come, −2 to 2. 0 if left out. */
      frequency_penalty?: number | null | undefined;
      /** @description Makes tokens rarer that have come at all, −2 to 2. 0 if left out. */
      presence_penalty?: number | null | undefined;
      /** @description Makes tokens of the prompt and the answer rarer, up to 2. 1 changes nothing. */
      repetition_penalty?: number | null | undefined;
      /** @description Makes sampling repeatable at providers that support it. */
      seed?: number | null | undefined;
      /** @description Ends the answer before any of these texts, at most 4. */
      stop?: string | string[] | null | undefined;
      /** @description Added to the score of a token, by token id, −100 to 100. */
      logit_bias?: {
        [key: string]: number;
      } | null | undefined;
      /** @description Whether to send the log probability of each token. */
      logprobs?: boolean | null | undefined;
      /** @description How many likely alternatives to send for each token, 0 to 20. Needs `logprobs`. */
      top_logprobs?: number | null | undefined;
      /** @description Form the answer must have. */
      response_format?: components['schemas']['ResponseFormat'] | null | undefined;
      /** @description Asks for strict schema following at providers that make it a switch of its own. */
      structured_outputs?: boolean | null | undefined;
      /** @description Tools the model may call. */
      tools?: components['schemas']['ChatCompletionTool'][] | undefined;
      tool_choice?: components['schemas']['ChatCompletionToolChoice'] | undefined;
      /** @description Whether one answer may ask for several calls. Default true. */
      parallel_tool_calls?: boolean | null | undefined;
      /** @description Ends the loop of server tools as soon as one of these conditions holds. */
      stop_server_tools_when?: components['schemas']['StopServerToolsCondition'][] | undefined;
      reasoning?: components['schemas']['ReasoningOptions'] | undefined;
      /** @description Short form of `reasoning.effort`. If both are given they must be equal. */
      reasoning_effort?: components['schemas']['ReasoningEffort'] | null | undefined;
      /**
       * @deprecated
       * @description Former switch for thinking in the answer. True is `reasoning` with its defaults, false is `reasoning.exclude`.
       */
      include_reasoning?: boolean | null | undefined;
      /** @description How long-winded the answer is. */
      verbosity?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null | undefined;
      /** @description Which providers may serve the request, and in which order they are tried. */
      provider?: components['schemas']['ProviderPreferences'] | null | undefined;
      /**
       * @deprecated
       * @description Former routing switch. `provider.sort.partition` has taken its place, `model` for `fallback` and `none` for `sort`.
       */
      route?: 'fallback' | 'sort' | (string & {}) | null | undefined;
      /** @description Plugins to use, or to switch off. */
      plugins?: components['schemas']['Plugin'][] | undefined;
      /** @description Slug of a preset of the account; its settings fill in what the request leaves out. */
      preset?: string | undefined;
      /**
       * @deprecated
       * @description Former prompt transforms. The plugin `context-compression` has taken their place.
       */
      transforms?: ('middle-out' | (string & {}))[] | undefined;
      /** @description Kinds of output wanted. Text only if left out. */
      modalities?: ('text' | 'image' | 'audio' | (string & {}))[] | undefined;
      image_config?: components['schemas']['ImageConfig'] | undefined;
      audio?: components['schemas']['AudioOutputOptions'] | undefined;
      /** @description Text the answer is expected to be close to; it speeds up answers that repeat most of it. */
      prediction?: components['schemas']['Prediction'] | null | undefined;
      web_search_options?: components['schemas']['WebSearchOptions'] | undefined;
      /** @description Settings of the search in X posts of models that have one, in the provider's notation. */
      x_search_filter?: {
        [key: string]: unknown;
      } | undefined;
      /** @description Caches the prompt up to its last cacheable part. */
      cache_control?: components['schemas']['CacheControl'] | undefined;
      /** @description Requests with the same key go to the same endpoint, for its prompt cache, where no `session_id` is given. */
      prompt_cache_key?: string | null | undefined;
      /** @description How the provider's prompt cache is used. */
      prompt_cache_options?: components['schemas']['PromptCacheOptions'] | null | undefined;
      /** @description Processing class at providers that have several. */
      service_tier?: components['schemas']['ServiceTier'] | null | undefined;
      /** @description Groups the requests of one conversation and keeps them at one endpoint; at most 256 characters. */
      session_id?: string | undefined;
      /** @description Stable identifier of the end user, against abuse. No personal data. */
      user?: string | undefined;
      /** @description Your own labels, at most 16. Keys have up to 64 characters, values up to 512. */
      metadata?: {
        [key: string]: string;
      } | null | undefined;
      trace?: components['schemas']['TraceOptions'] | undefined;
      debug?: components['schemas']['DebugOptions'] | undefined;
      /**
       * @deprecated
       * @description Former switch for usage accounting; usage is always sent.
       */
      usage?: components['schemas']['UsageOptions'] | undefined;
      /**
       * @deprecated
       * @description Former way to send one text instead of messages.
       */
      prompt?: string | undefined;
    };
    /** @description What is new of a message. Texts are appended to what came before. */
    ChatCompletionDelta: {
      /** @description Who speaks. */
      role?: 'assistant' | (string & {});
      /** @description More text. */
      content?: string | null;
      /** @description More of the refusal. */
      refusal?: string | null;
      /** @description More thinking as text. */
      reasoning?: string | null;
      /** @description More thinking piece by piece; the same text as `reasoning`. */
      reasoning_details?: components['schemas']['ReasoningDetail'][];
      /** @description More of the tool calls. */
      tool_calls?: components['schemas']['ChatCompletionDeltaToolCall'][];
      /** @description More annotations, each whole. */
      annotations?: components['schemas']['Annotation'][];
      /** @description More images, each whole. */
      images?: components['schemas']['ChatCompletionImage'][];
      /** @description More sound. */
      audio?: components['schemas']['ChatCompletionAudio'] | null;
    };
    /** @description A piece of a tool call. Pieces with equal index belong together. */
    ChatCompletionDeltaToolCall: {
      /** @description Position among the calls of the message. */
      index: number;
      /** @description Identifier of the call; in its first piece. */
      id?: string | null;
      /** @description Names this kind; in the first piece. */
      type?: 'function' | null;
      function?: components['schemas']['FunctionCallDelta'];
    };
    /** @description Instructions for the model, under the role newer models use. */
    ChatCompletionDeveloperMessageParam: {
      /**
       * @description Who speaks.
       * @constant
       */
      role: 'developer';
      /** @description The instructions, as text or text parts. */
      content: string | components['schemas']['ChatCompletionContentPartText'][];
      /** @description Name of the speaker, to tell speakers of one role apart. */
      name?: string | undefined;
    };
    /** @description Why the answer ended: `stop` at its end, `length` at a limit, `tool_calls` to have tools called, `content_filter` by moderation, `error` by a failure. Null while it goes on. */
    ChatCompletionFinishReason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'error' | (string & {}) | null;
    /** @description A function the model may ask you to call. */
    ChatCompletionFunctionTool: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'function';
      function: components['schemas']['FunctionDefinition'];
      cache_control?: components['schemas']['CacheControl'] | undefined;
    };
    /** @description An image the model made. */
    ChatCompletionImage: {
      /**
       * @description Names this kind.
       * @constant
       */
      type?: 'image_url' | undefined;
      image_url: components['schemas']['ImageUrl'];
      /** @description Position among the images. */
      index?: number | undefined;
    };
    /** @description Log probabilities of an answer. */
    ChatCompletionLogprobs: {
      /** @description Of the tokens of the text. */
      content?: components['schemas']['TokenLogprob'][] | null;
      /** @description Of the tokens of the refusal. */
      refusal?: components['schemas']['TokenLogprob'][] | null;
    };
    /** @description What the model said. It can be sent back unchanged. */
    ChatCompletionMessage: {
      /**
       * @description Who speaks.
       * @constant
       */
      role: 'assistant';
      /** @description The text, in rare cases as parts; null or absent where the message only calls tools. */
      content?: string | components['schemas']['ChatCompletionContentPart'][] | null;
      /** @description Why the model refused. */
      refusal?: string | null;
      /** @description The thinking as text. */
      reasoning?: string | null;
      /** @description The thinking piece by piece; the same text as `reasoning`, with what is needed to send it back. */
      reasoning_details?: components['schemas']['ReasoningDetail'][];
      /** @description Calls the model asks for. */
      tool_calls?: components['schemas']['ChatCompletionToolCall'][];
      /** @description Sources and files the text refers to. */
      annotations?: components['schemas']['Annotation'][];
      /** @description Images the model made. */
      images?: components['schemas']['ChatCompletionImage'][];
      /** @description Sound the model made. */
      audio?: components['schemas']['ChatCompletionAudio'] | null;
      /** @description Name of the speaker. */
      name?: string;
      /** @description Model that wrote the message, where several take part. */
      model?: string;
    };
    /** @description A message of the conversation. */
    ChatCompletionMessageParam:
      | components['schemas']['ChatCompletionSystemMessageParam']
      | components['schemas']['ChatCompletionDeveloperMessageParam']
      | components['schemas']['ChatCompletionUserMessageParam']
      | components['schemas']['ChatCompletionAssistantMessageParam']
      | components['schemas']['ChatCompletionToolMessageParam'];
    /** @description Makes the model call one function. */
    ChatCompletionNamedToolChoice: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'function';
      function: components['schemas']['FunctionName'];
    };
    /** @description Makes the model use one server tool. */
    ChatCompletionServerToolChoice: {
      /** @description Type of the tool, such as `openrouter:web_search`. */
      type: string;
    };
    /** @description Instructions for the model. */
    ChatCompletionSystemMessageParam: {
      /**
       * @description Who speaks.
       * @constant
       */
      role: 'system';
      /** @description The instructions, as text or text parts. */
      content: string | components['schemas']['ChatCompletionContentPartText'][];
      /** @description Name of the speaker, to tell speakers of one role apart. */
      name?: string | undefined;
    };
    /** @description A function of yours, or a tool that runs at OpenRouter. Send the tools again with every turn. */
    ChatCompletionTool:
      | components['schemas']['ChatCompletionFunctionTool']
      | components['schemas']['WebSearchServerTool']
      | components['schemas']['WebSearchShorthandTool']
      | components['schemas']['WebFetchServerTool']
      | components['schemas']['DatetimeServerTool']
      | components['schemas']['ImageGenerationServerTool']
      | components['schemas']['FilesServerTool']
      | components['schemas']['BashServerTool']
      | components['schemas']['AdvisorServerTool']
      | components['schemas']['SubagentServerTool']
      | components['schemas']['FusionServerTool']
      | components['schemas']['SearchModelsServerTool'];
    /** @description A call the model asks for. Answer it with a message of the role `tool`. */
    ChatCompletionToolCall: {
      /** @description Identifier of the call. */
      id: string;
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'function';
      function: components['schemas']['FunctionCall'];
      /** @description Position among the calls of the message. */
      index?: number | undefined;
    };
    /** @description Whether the model calls tools. `auto` leaves it to the model, `required` asks for at least one call, an object for a certain one. */
    ChatCompletionToolChoice:
      | 'none'
      | 'auto'
      | 'required'
      | components['schemas']['ChatCompletionNamedToolChoice']
      | components['schemas']['ChatCompletionServerToolChoice'];
    /** @description Result of a tool call. */
    ChatCompletionToolMessageParam: {
      /**
       * @description Who speaks.
       * @constant
       */
      role: 'tool';
      /** @description The result, as text or parts of any kind. */
      content: string | components['schemas']['ChatCompletionContentPart'][];
      /** @description The call this is the result of. */
      tool_call_id: string;
      /** @description Name of the tool; not needed. */
      name?: string | undefined;
    };
    /** @description What the user says. */
    ChatCompletionUserMessageParam: {
      /**
       * @description Who speaks.
       * @constant
       */
      role: 'user';
      /** @description Text, or parts of any kind. */
      content: string | components['schemas']['ChatCompletionContentPart'][];
      /** @description Name of the speaker, to tell speakers of one role apart. */
      name?: string | undefined;
    };
    /**
     * @description How the challenge was made from the verifier: `S256`, base64url of its SHA-256 without padding, or `plain`, the verifier itself.
     * @enum {string}
     */
    CodeChallengeMethod: 'S256' | 'plain';
    /** @description Arguments of the call. */
    CoinbaseCallData: {
      /** @description Until when the call was valid. */
      deadline: string;
      /** @description Fee, in the smallest unit of the currency. */
      fee_amount: string;
      /** @description Identifier of the payment on the chain. */
      id: string;
      /** @description Address of the operator. */
      operator: string;
      /** @description Prefix of the signed message. */
      prefix: string;
      /** @description Address that was paid. */
      recipient: string;
      /** @description Amount, in the smallest unit of the currency. */
      recipient_amount: string;
      /** @description Address of the currency's contract. */
      recipient_currency: string;
      /** @description Address for refunds. */
      refund_destination: string;
      /** @description Signature of the operator. */
      signature: string;
    };
    /** @description A charge that the caller's wallet had to pay. */
    CoinbaseCharge: {
      /** @description Identifier of the charge. */
      id: string;
      /** @description When it was made, as an ISO 8601 time. */
      created_at: string;
      /** @description Until when it could be paid, as an ISO 8601 time. */
      expires_at: string;
      web3_data: components['schemas']['CoinbaseWeb3Data'];
    };
    /** @description A purchase of credits, as it was made until the operation was switched off. */
    CoinbaseChargeCreateParams: {
      /** @description Credits to buy, in USD. */
      amount: number;
      /** @description Address of the paying wallet. */
      sender: string;
      /**
       * @description Chain to pay on: 1 Ethereum, 137 Polygon, 8453 Base.
       * @enum {integer}
       */
      chain_id: 1 | 137 | 8453;
    };
    /** @description A charge, as it was answered until the operation was switched off. */
    CoinbaseChargeResponse: {
      data: components['schemas']['CoinbaseCharge'];
    };
    /** @description The payment as a call of a contract. */
    CoinbaseTransferIntent: {
      call_data: components['schemas']['CoinbaseCallData'];
      metadata: components['schemas']['CoinbaseTransferMetadata'];
    };
    /** @description Where the call had to be made. */
    CoinbaseTransferMetadata: {
      /** @description The chain. */
      chain_id: number;
      /** @description Address of the contract. */
      contract_address: string;
      /** @description Address of the paying wallet. */
      sender: string;
    };
    /** @description What the wallet needed. */
    CoinbaseWeb3Data: {
      transfer_intent: components['schemas']['CoinbaseTransferIntent'];
    };
    /** @description One answer. */
    CompletionChoice: {
      /** @description Position among the choices. */
      index: number;
      /** @description The text. */
      text: string;
      finish_reason: components['schemas']['CompletionFinishReason'];
      /** @description Why it ended, in the provider's own words. For logs only. */
      native_finish_reason?: string | null;
      /** @description Log probabilities of the tokens, if asked for. */
      logprobs?: components['schemas']['CompletionLogprobs'] | null;
      /** @description The thinking as text. */
      reasoning?: string | null;
      /** @description The thinking piece by piece. */
      reasoning_details?: components['schemas']['ReasoningDetail'][];
      /** @description Why the answer broke off; `text` then holds what there is. */
      error?: components['schemas']['ErrorDetail'];
    };
    /** @description One event of a streamed answer. */
    CompletionChunk: {
      /** @description Identifier of the generation; the same in every chunk. */
      id: string;
      /** @description Kind of object. Not to be relied on; several values have been seen. */
      object?: 'text_completion' | 'text_completion.chunk' | (string & {});
      /** @description When the answer was begun, in seconds since 1970. */
      created?: number | null;
      /** @description Model that answers. */
      model: string;
      /** @description Provider that serves, by its display name. */
      provider?: string;
      /** @description What is new. Can be empty in a chunk that only brings usage. */
      choices: components['schemas']['CompletionChunkChoice'][];
      /** @description What the request used and cost; comes with or after the end of the answer. */
      usage?: components['schemas']['Usage'] | null;
      /** @description Version of the provider's setup. */
      system_fingerprint?: string | null;
      /** @description Why the stream broke off. Nothing but `[DONE]` can follow. */
      error?: components['schemas']['ErrorDetail'];
      openrouter_metadata?: components['schemas']['OpenRouterMetadata'];
    };
    /** @description What is new of one answer. */
    CompletionChunkChoice: {
      /** @description Position among the choices. */
      index: number;
      /** @description More text, to be appended. */
      text: string;
      finish_reason?: components['schemas']['CompletionFinishReason'];
      /** @description Why it ended, in the provider's own words. For logs only. */
      native_finish_reason?: string | null;
      /** @description Log probabilities of the new tokens. */
      logprobs?: components['schemas']['CompletionLogprobs'] | null;
      /** @description More thinking as text. */
      reasoning?: string | null;
      /** @description More thinking piece by piece. */
      reasoning_details?: components['schemas']['ReasoningDetail'][];
      /** @description Why this answer broke off. */
      error?: components['schemas']['ErrorDetail'];
    };
    /** @description Body of a text completion. Only `prompt` is required. */
    CompletionCreateParams: {
      /** @description Text to continue, several texts, token ids, or several lists of token ids. */
      prompt: string | string[] | number[] | number[][];
      /** @description Model to use, as `author/slug`. The account's default if left out. */
      model?: string | undefined;
      /** @description Models to try in order, each when the one before fails. At most 3. */
      models?: string[] | undefined;
      /**
       * @description Whether the answer is sent piece by piece as server-sent events. Default false.
       * @default false
       */
      stream?: boolean | null | undefined;
      /** @description Options of a streamed answer. */
      stream_options?: components['schemas']['StreamOptions'] | null | undefined;
      /** @description Most tokens of the answer; at least 1 and below the context length. */
      max_tokens?: number | null | undefined;
      /** @description Randomness, 0 to 2. 0 is the most predictable. The model's own default if left out. */
      temperature?: number | null | undefined;
      /** @description Choose among the likeliest tokens whose probabilities add up to this, 0 to 1. */
      top_p?: number | null | undefined;
      /** @description Choose among this many of the likeliest tokens; 0 means all. */
      top_k?: number | null | undefined;
      /** @description Leave out tokens less likely than this share of the likeliest one, 0 to 1. */
      min_p?: number | null | undefined;
      /** @description Leave out tokens less likely than this times the square of the likeliest one's probability, 0 to 1. */
      top_a?: number | null | undefined;
      /** @description Makes tokens rarer the more often they have come, −2 to 2. 0 if left out. */
      frequency_penalty?: number | null | undefined;
      /** @description Makes tokens rarer that have come at all, −2 to 2. 0 if left out. */
      presence_penalty?: number | null | undefined;
      /** @description Makes tokens of the prompt and the answer rarer, up to 2. 1 changes nothing. */
      repetition_penalty?: number | null | undefined;
      /** @description Makes sampling repeatable at providers that support it. */
      seed?: number | null | undefined;
      /** @description Ends the answer before any of these texts. */
      stop?: string | string[] | null | undefined;
      /** @description How many answers to make, 1 to 128. */
      n?: number | null | undefined;
      /** @description Make this many answers and send the likeliest, 1 to 20. */
      best_of?: number | null | undefined;
      /** @description Whether the answer begins with the prompt. */
      echo?: boolean | null | undefined;
      /** @description Text that comes after the answer, at models that can fill a gap. */
      suffix?: string | null | undefined;
      /** @description Added to the score of a token, by token id, −100 to 100. */
      logit_bias?: {
        [key: string]: number;
      } | null | undefined;
      /** @description How many likely alternatives to send for each token, 0 to 5. A number here, unlike in chat completions. */
      logprobs?: number | null | undefined;
      /** @description The same in the words of chat completions, where the provider reads it. */
      top_logprobs?: number | null | undefined;
      /** @description Form the answer must have. */
      response_format?: components['schemas']['ResponseFormat'] | null | undefined;
      reasoning?: components['schemas']['ReasoningOptions'] | undefined;
      /** @description Which providers may serve the request, and in which order they are tried. */
      provider?: components['schemas']['ProviderPreferences'] | null | undefined;
      /**
       * @deprecated
       * @description Former prompt transforms.
       */
      transforms?: ('middle-out' | (string & {}))[] | undefined;
      /** @description Stable identifier of the end user, against abuse. No personal data. */
      user?: string | undefined;
      /** @description Your own labels, at most 16. Keys have up to 64 characters, values up to 512. */
      metadata?: {
        [key: string]: string;
      } | null | undefined;
      /**
       * @deprecated
       * @description Former switch for usage accounting; usage is always sent.
       */
      usage?: components['schemas']['UsageOptions'] | undefined;
    };
    /** @description Why the answer ended, at its end (`stop`), at a limit (`length`) or by moderation (`content_filter`). Null while it goes on. */
    CompletionFinishReason: 'stop' | 'length' | 'content_filter' | 'error' | (string & {}) | null;
    /** @description Log probabilities, one entry for each token in every list. */
    CompletionLogprobs: {
      /** @description The tokens as text. */
      tokens: string[];
      /** @description Natural logarithm of each token's probability. The first can be null. */
      token_logprobs: (number | null)[];
      /** @description The likeliest tokens at each place, with the logarithms of their probabilities. */
      top_logprobs: (
        | {
          [key: string]: number;
        }
        | null
      )[] | null;
      /** @description Where each token begins in the text, in characters. */
      text_offset: number[];
    };
    /** @description A whole answer. */
    CompletionResponse: {
      /** @description Identifier of the generation, for `GET /generation`. */
      id: string;
      /** @description Kind of object. Not to be relied on; the API has sent `chat.completion` here. */
      object?: 'text_completion' | (string & {});
      /** @description When it was made, in seconds since 1970. */
      created?: number | null;
      /** @description Model that answered. */
      model: string;
      /** @description Provider that served, by its display name. */
      provider?: string;
      /** @description The answers. */
      choices: components['schemas']['CompletionChoice'][];
      /** @description What the request used and cost. */
      usage?: components['schemas']['Usage'] | null;
      /** @description Version of the provider's setup. */
      system_fingerprint?: string | null;
      openrouter_metadata?: components['schemas']['OpenRouterMetadata'];
    };
    /** @description Parts of the output tokens. */
    CompletionTokensDetails: {
      /** @description Tokens spent on thinking. */
      reasoning_tokens?: number | null;
      /** @description Tokens of audio output. */
      audio_tokens?: number | null;
      /** @description Tokens of image output. */
      image_tokens?: number | null;
      /** @description Tokens of `prediction` that were used. */
      accepted_prediction_tokens?: number | null;
      /** @description Tokens of `prediction` that were not used but charged. */
      rejected_prediction_tokens?: number | null;
    };
    /** @description Shortens a prompt that does not fit the context. On by default for contexts up to 8k tokens. */
    ContextCompressionPlugin: {
      /**
       * @description Names this plugin.
       * @constant
       */
      id: 'context-compression';
      /** @description False switches it off. */
      enabled?: boolean | undefined;
      /** @description `middle-out` leaves out the middle of the prompt. */
      engine?: 'middle-out' | (string & {}) | undefined;
    };
    /** @description The provider's charges, in USD. */
    CostDetails: {
      /** @description In total. Only this is charged, by the provider, when the caller's own key is used. */
      upstream_inference_cost?: number | null;
      /** @description For the input. */
      upstream_inference_prompt_cost?: number | null;
      /** @description For the output. */
      upstream_inference_completions_cost?: number | null;
    };
    /** @description Credits of the account. The balance is the difference. */
    Credits: {
      /** @description All credits ever bought or given, in USD. */
      total_credits: number;
      /** @description All credits ever used, in USD. It may lie some seconds behind. */
      total_usage: number;
    };
    /** @description Bought and used credits. */
    CreditsResponse: {
      data: components['schemas']['Credits'];
    };
    /** @description The key the request was made with, its limits and what was spent. */
    CurrentKey: {
      /** @description Beginning and end of the key. */
      label: string;
      /** @description Most that may be spent with this key, in USD; null means no limit. */
      limit: number | null;
      /** @description What is left of the limit, in USD; null means no limit. */
      limit_remaining: number | null;
      /** @description How often the limit starts again; null means never. */
      limit_reset: 'daily' | 'weekly' | 'monthly' | (string & {}) | null;
      /** @description Whether spending with own provider keys counts towards the limit. */
      include_byok_in_limit: boolean;
      /** @description Spent with this key so far, in USD. */
      usage: number;
      /** @description Spent today, in USD. Days begin at 00:00 UTC. */
      usage_daily: number;
      /** @description Spent this week, in USD. Weeks begin on Monday, 00:00 UTC. */
      usage_weekly: number;
      /** @description Spent this month, in USD. Months begin on the first, 00:00 UTC. */
      usage_monthly: number;
      /** @description Spent so far at providers with the account's own provider keys, in USD. */
      byok_usage: number;
      /** @description Spent today with own provider keys, in USD. */
      byok_usage_daily: number;
      /** @description Spent this week with own provider keys, in USD. */
      byok_usage_weekly: number;
      /** @description Spent this month with own provider keys, in USD. */
      byok_usage_monthly: number;
      /** @description Whether the account has never bought credits. Free models then have lower daily limits. */
      is_free_tier: boolean;
      /** @description Whether this is a management key, which manages keys and cannot run inference. */
      is_management_key: boolean;
      /**
       * @deprecated
       * @description The same as `is_management_key`, under its former name.
       */
      is_provisioning_key: boolean;
      /**
       * Format: date-time
       * @description When the key stops working, as an ISO 8601 time in UTC; null means never.
       */
      expires_at?: string | null;
      /** @description User who made the key. */
      creator_user_id: string | null;
      /**
       * @deprecated
       * @description Former rate limit. The values mean nothing any more.
       */
      rate_limit: components['schemas']['KeyRateLimit'];
    };
    /** @description The key the request was made with. */
    CurrentKeyResponse: {
      data: components['schemas']['CurrentKey'];
    };
    /** @description Settings of the clock. */
    DatetimeParameters: {
      /** @description IANA time zone, such as `Europe/Berlin`; UTC if left out. */
      timezone?: string | undefined;
    };
    /** @description Tells the model date and time. */
    DatetimeServerTool: {
      /**
       * @description Names this tool.
       * @constant
       */
      type: 'openrouter:datetime';
      parameters?: components['schemas']['DatetimeParameters'] | undefined;
    };
    /** @description Help for finding out what a provider was sent. Streaming only; do not use it in production. */
    DebugOptions: {
      /** @description Sends the body each provider received as `debug` of a first chunk. */
      echo_upstream_body?: boolean | undefined;
    };
    /** @description Help for finding out what a provider was sent. */
    DebugOutput: {
      /** @description The body a provider received. One chunk for each provider that was tried. */
      echo_upstream_body?: {
        [key: string]: unknown;
      };
    };
    /** @description Values used for parameters a request leaves out. Null leaves the choice to the provider. */
    DefaultParameters: {
      /** @description Randomness of the choice of tokens. */
      temperature?: number | null;
      /** @description Share of probability tokens are chosen from. */
      top_p?: number | null;
      /** @description Number of tokens the next one is chosen from. */
      top_k?: number | null;
      /** @description Penalty by how often a token has occurred. */
      frequency_penalty?: number | null;
      /** @description Penalty for tokens that have occurred. */
      presence_penalty?: number | null;
      /** @description Factor against repetition of the input. */
      repetition_penalty?: number | null;
    };
    /** @description A score by Design Arena, where people compare two results. */
    DesignArenaScore: {
      /** @description The arena. */
      arena: string;
      /** @description Kind of task within the arena. */
      category: string;
      /** @description Elo rating. */
      elo: number;
      /** @description Share of comparisons won. */
      win_rate: number;
      /** @description Place, from 1. */
      rank: number;
    };
    /** @description The vector of one input. */
    Embedding: {
      /**
       * @description Names this kind of entry.
       * @constant
       */
      object: 'embedding';
      /** @description The vector: numbers, or with `encoding_format: base64` one string with little-endian 32-bit floats. */
      embedding: number[] | string;
      /** @description Which input this is the vector of, from 0. */
      index?: number;
    };
    /** @description A part of an input, told apart by `type`. */
    EmbeddingContentPart:
      | components['schemas']['EmbeddingContentPartText']
      | components['schemas']['EmbeddingContentPartImage']
      | components['schemas']['EmbeddingContentPartAudio']
      | components['schemas']['EmbeddingContentPartVideo']
      | components['schemas']['EmbeddingContentPartFile'];
    /** @description Sound. */
    EmbeddingContentPartAudio: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'input_audio';
      input_audio: components['schemas']['MultimodalMedia'];
    };
    /** @description A document, such as a PDF. */
    EmbeddingContentPartFile: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'input_file';
      input_file: components['schemas']['MultimodalMedia'];
    };
    /** @description An image. */
    EmbeddingContentPartImage: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'image_url';
      image_url: components['schemas']['EmbeddingImageUrl'];
    };
    /** @description Text. */
    EmbeddingContentPartText: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'text';
      /** @description The text. */
      text: string;
    };
    /** @description A video. */
    EmbeddingContentPartVideo: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'input_video';
      input_video: components['schemas']['MultimodalMedia'];
    };
    /** @description Where an image is. */
    EmbeddingImageUrl: {
      /** @description An http(s) address or a data URL. */
      url: string;
    };
    /** @description One input made of parts; it gives one vector. */
    EmbeddingInput: {
      /** @description The parts. */
      content: components['schemas']['EmbeddingContentPart'][];
    };
    /** @description Input to turn into vectors. */
    EmbeddingsCreateParams: {
      /** @description One text, several texts, the token numbers of one or several texts, or several inputs made of parts. Each text, list of numbers or input gives one vector. A flat list of numbers is one input. */
      input: string | string[] | number[] | number[][] | components['schemas']['EmbeddingInput'][];
      /** @description The model, such as `author/slug`. `GET /embeddings/models` lists those that make embeddings. */
      model: string;
      /** @description Length of the vectors, for models that can shorten them. */
      dimensions?: number | undefined;
      /** @description How a vector is written: `float`, a list of numbers, or `base64`, little-endian 32-bit floats in one string. Default `float`. */
      encoding_format?: 'float' | 'base64' | (string & {}) | undefined;
      /** @description What the vectors are for, such as `search_query` or `search_document`. The names depend on the model. */
      input_type?: string | undefined;
      /** @description Which providers may serve the request. */
      provider?: components['schemas']['ProviderPreferences'] | null | undefined;
      /** @description Stable identifier of the end user. */
      user?: string | undefined;
    };
    /** @description The vectors. */
    EmbeddingsResponse: {
      /** @description Identifier of this generation, for `GET /generation`. */
      id?: string;
      /**
       * @description Names this kind of answer.
       * @constant
       */
      object: 'list';
      /** @description One entry for each input, in the order of the input; where entries have an `index`, it tells. */
      data: components['schemas']['Embedding'][];
      /** @description The model that ran. */
      model: string;
      usage?: components['schemas']['EmbeddingsUsage'];
    };
    /** @description What the request used and cost. */
    EmbeddingsUsage: {
      /** @description Tokens of the input. */
      prompt_tokens: number;
      /** @description Tokens in total, the same as those of the input. */
      total_tokens: number;
      /** @description What the input tokens were. */
      prompt_tokens_details?: components['schemas']['PromptTokensDetails'] | null;
      /** @description Charged to the account, in USD. */
      cost?: number | null;
      /** @description Whether the caller's own provider key was used. */
      is_byok?: boolean;
      /** @description What the provider charged. */
      cost_details?: components['schemas']['CostDetails'] | null;
    };
    /** @description Health of an endpoint. 0 is normal; negative values mean that it is used less or not at all. */
    EndpointStatus: 0 | -1 | -2 | -3 | -5 | -10 | number;
    /** @description Endpoints of any model. */
    EndpointsListResponse: {
      /** @description The endpoints. */
      data: components['schemas']['ModelEndpoint'][];
    };
    /** @description Why no endpoint could serve the request, and whether waiting helps. */
    ErrorAvailability: {
      /** @description Reason. */
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
      /** @description Whether the same request can succeed later. */
      retryable: boolean;
      /** @description Seconds to wait before the next attempt. */
      retry_after?: number | null;
      /** @description Models the request asked for. */
      requested_models?: string[];
      /** @description Providers that could not take the request. */
      affected_providers?: string[];
      /** @description Preferences and policies that removed endpoints. */
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
      /** @description Models that could serve the request instead. */
      fallback_models?: string[];
      constraint?: components['schemas']['ErrorConstraint'];
      /** @description Page about this reason. */
      docs_url?: string;
    };
    /** @description The one request member that ruled out every endpoint. */
    ErrorConstraint: {
      /** @description Name of the member. */
      field?: string;
      /** @description Why it ruled them out. */
      detail?: string;
    };
    /** @description What went wrong. */
    ErrorDetail: {
      /** @description Usually the HTTP status. A name in some mid-stream errors; absent or null in availability errors. */
      code?: number | string | null;
      /** @description Text for people. Upstream failures often say only "Provider returned error"; the reason is then in `metadata.raw`. */
      message: string;
      error_type?: components['schemas']['ErrorType'];
      /** @description HTTP status of the failure, where `code` does not tell it. */
      http_status?: number;
      /** @description Class of the error in bodies that follow OpenAI's format. */
      type?: string | null;
      /** @description Request member at fault in bodies that follow OpenAI's format. */
      param?: string | null;
      availability?: components['schemas']['ErrorAvailability'];
      /** @description Details, depending on the kind of failure. */
      metadata?: components['schemas']['ErrorMetadata'] | null;
    };
    /** @description Details of a failure. Which members are there depends on its kind. */
    ErrorMetadata: {
      error_type?: components['schemas']['ErrorType'];
      /** @description The provider's own error code. Left out of masked 500s. */
      provider_code?: string | null;
      /** @description Provider that failed or moderated. */
      provider_name?: string | null;
      /** @description What the provider answered. Often JSON as text, sometimes nested once more, sometimes an object. */
      raw?:
        | string
        | {
          [key: string]: unknown;
        }
        | null;
      /** @description Whether the caller's own provider key was used. */
      is_byok?: boolean | null;
      /** @description Whole seconds to wait before the next attempt. */
      retry_after_seconds?: number | null;
      /** @description The same wait before rounding, in seconds. */
      retry_after_seconds_raw?: number | null;
      /** @description Headers that belong to the failure, such as `Retry-After` or `X-RateLimit-Reset` (milliseconds since 1970). */
      headers?: {
        [key: string]: unknown;
      } | null;
      /** @description What moderation found. */
      reasons?: string[];
      /** @description The flagged text, at most 100 characters with its middle left out. Sensitive; do not log it. */
      flagged_input?: string;
      /** @description Model that requires moderation. */
      model_slug?: string;
      /** @description What a guardrail matched. */
      patterns?: unknown[];
      /** @description Failures of the providers tried before, in order. */
      previous_errors?: components['schemas']['PreviousError'][];
    };
    /** @description Body of every failed request. A `200` may carry it too, so look for `error` first. */
    ErrorResponse: {
      error: components['schemas']['ErrorDetail'];
      /** @description Account the request was counted for. */
      user_id?: string | null;
      /** @description How the request was routed, when asked for with `X-OpenRouter-Metadata`. Left out of masked 500s. */
      openrouter_metadata?: {
        [key: string]: unknown;
      } | null;
      /** @description Null beside the errors of the Responses format. Details are in `error.metadata`. */
      metadata?: {
        [key: string]: unknown;
      } | null;
    };
    /** @description Stable name of the kind of failure; new ones appear. */
    ErrorType:
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
    /** @description A file as it was read. Sent back, it saves reading the file again. */
    FileAnnotation: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'file';
      file: components['schemas']['ParsedFile'];
    };
    /** @description A passage of a file. */
    FileCitation: {
      /** @description Identifier of the file. */
      file_id: string;
      /** @description The passage. */
      quote?: string | null | undefined;
    };
    /** @description A passage of a file the text refers to. An older form. */
    FileCitationAnnotation: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'file_annotation';
      file_annotation: components['schemas']['FileCitation'];
    };
    /** @description A document, by its data or by its identifier. */
    FileInput: {
      /** @description Name shown to the model. */
      filename?: string | undefined;
      /** @description An address or a data URL. */
      file_data?: string | undefined;
      /** @description Identifier of an uploaded file. */
      file_id?: string | undefined;
    };
    /** @description Turns files into text for models that cannot read them. */
    FileParserPlugin: {
      /**
       * @description Names this plugin.
       * @constant
       */
      id: 'file-parser';
      /** @description False switches off what the account has on by default. */
      enabled?: boolean | undefined;
      pdf?: components['schemas']['PdfParserOptions'] | undefined;
    };
    /** @description Lets the model use the files of the workspace. */
    FilesServerTool: {
      /**
       * @description Names this tool.
       * @constant
       */
      type: 'openrouter:files';
      /** @description No settings are known. */
      parameters?: {
        [key: string]: unknown;
      } | undefined;
    };
    /** @description Which function to call, and with what. */
    FunctionCall: {
      /** @description Name of the function. */
      name: string;
      /** @description The arguments, JSON as text. It may be empty, or cut off where the answer hit its limit. */
      arguments: string;
    };
    /** @description A piece of a function call. */
    FunctionCallDelta: {
      /** @description Name of the function; in the first piece. */
      name?: string | null;
      /** @description More of the arguments, JSON as text. */
      arguments?: string | null;
    };
    /** @description A function as the model sees it. */
    FunctionDefinition: {
      /** @description Name of the function, at most 64 characters. */
      name: string;
      /** @description What it does and when to call it. */
      description?: string | undefined;
      /** @description JSON Schema of its arguments, an object. */
      parameters?: {
        [key: string]: unknown;
      } | undefined;
      /** @description Whether the provider must enforce the schema. */
      strict?: boolean | null | undefined;
    };
    /** @description A function, by its name. */
    FunctionName: {
      /** @description Name of the function. */
      name: string;
    };
    /** @description Settings of the panel and of the model that merges. */
    FusionParameters: {
      /** @description Models of the panel, 1 to 8. */
      analysis_models?: string[] | undefined;
      /** @description Model that merges. */
      model?: string | undefined;
      /** @description Most tokens of each answer. */
      max_completion_tokens?: number | undefined;
      /** @description Most tool calls of each model, 1 to 16. */
      max_tool_calls?: number | undefined;
      /** @description Sampling temperature. */
      temperature?: number | undefined;
      reasoning?: components['schemas']['ServerToolReasoning'] | undefined;
      cache_control?: components['schemas']['CacheControl'] | undefined;
      /** @description Server tools of the panel, at most 8. */
      tools?: components['schemas']['NestedServerTool'][] | undefined;
    };
    /** @description Asks several models and merges their answers. */
    FusionPlugin: {
      /**
       * @description Names this plugin.
       * @constant
       */
      id: 'fusion';
      /** @description False switches off what the account has on by default. */
      enabled?: boolean | undefined;
      /** @description A ready-made panel. */
      preset?: 'general-high' | 'general-budget' | 'general-fast' | (string & {}) | undefined;
      /** @description Models of the panel, 1 to 8. */
      analysis_models?: string[] | undefined;
      /** @description Model that merges. */
      model?: string | undefined;
      /** @description Most tool calls of each model, 1 to 16. */
      max_tool_calls?: number | undefined;
      /** @description Server tools of the panel, at most 8. */
      tools?: components['schemas']['NestedServerTool'][] | undefined;
    };
    /** @description Asks several models and merges their answers. */
    FusionServerTool: {
      /**
       * @description Names this tool.
       * @constant
       */
      type: 'openrouter:fusion';
      parameters?: components['schemas']['FusionParameters'] | undefined;
    };
    /** @description What one request did and cost. Most members are null where they do not apply. */
    Generation: {
      /** @description Identifier of the generation: `id` of the answer, or its `X-Generation-Id` header. */
      id: string;
      /** @description Identifier shared by all generations of one request. */
      request_id?: string | null;
      /** @description `session_id` of the request. */
      session_id?: string | null;
      /** @description Identifier at the provider. */
      upstream_id: string | null;
      /** @description Kind of request. */
      api_type: 'completions' | 'embeddings' | 'rerank' | 'tts' | 'stt' | 'video' | 'image' | (string & {}) | null;
      /** @description When the request came in, as an ISO 8601 time. */
      created_at: string;
      /** @description The model that ran. */
      model: string;
      /** @description The router that chose the model, such as `openrouter/auto`. */
      router: string | null;
      /** @description The provider that served the request. */
      provider_name: string | null;
      /** @description What each provider that was tried answered, in order. */
      provider_responses: components['schemas']['ProviderResponse'][] | null;
      /** @description Processing class the provider used. */
      service_tier: string | null;
      /** @description Region the request was processed in. */
      data_region: 'global' | 'europe' | 'us' | (string & {});
      /** @description Whether the answer was streamed. */
      streamed: boolean | null;
      /** @description Whether the caller left before the end. */
      cancelled: boolean | null;
      /** @description Why the output ended, in common terms. */
      finish_reason: string | null;
      /** @description Why the output ended, in the provider's words. */
      native_finish_reason: string | null;
      /** @description Time to the first token, in ms. */
      latency: number | null;
      /** @description Time the output took, in ms. */
      generation_time: number | null;
      /** @description Time moderation took, in ms. */
      moderation_latency: number | null;
      /** @description Tokens of the input, counted the same way for all models. */
      tokens_prompt: number | null;
      /** @description Tokens of the output, counted the same way for all models. */
      tokens_completion: number | null;
      /** @description Tokens of the input by the model's own tokenizer; these are billed. */
      native_tokens_prompt: number | null;
      /** @description Tokens of the output by the model's own tokenizer; these are billed. */
      native_tokens_completion: number | null;
      /** @description Tokens of images in the output. */
      native_tokens_completion_images: number | null;
      /** @description Tokens spent on thinking. */
      native_tokens_reasoning: number | null;
      /** @description Tokens read from the provider's prompt cache. */
      native_tokens_cached: number | null;
      /** @description Images, videos and files in the input. */
      num_media_prompt: number | null;
      /** @description Images and videos in the output. */
      num_media_completion: number | null;
      /** @description Pieces of sound in the input. */
      num_input_audio_prompt: number | null;
      /** @description Web search results used. */
      num_search_results: number | null;
      /** @description Web pages fetched. */
      num_fetches: number | null;
      /** @description Engine of the web search. */
      web_search_engine: string | null;
      /** @description Charged to the account, in USD. */
      total_cost: number;
      /** @description Credits used, in USD. */
      usage: number;
      /** @description Saved by the prompt cache, in USD; negative where writing to it cost more. */
      cache_discount: number | null;
      /** @description Charged by the provider, in USD; only with the account's own provider key. */
      upstream_inference_cost: number | null;
      /** @description Whether the account's own provider key was used. */
      is_byok: boolean;
      /** @description App the request was counted for. */
      app_id: number | null;
      /** @description Address of the app, or an empty text. */
      origin: string;
      /** @description `HTTP-Referer` of the request. */
      http_referer: string | null;
      /** @description `User-Agent` of the request. */
      user_agent: string | null;
      /** @description `user` of the request. */
      external_user: string | null;
      /** @description Preset the request used. */
      preset_id: string | null;
      /** @description Workspace the request was made in. */
      workspace_id: string | null;
      /** @description Generation whose stored answer was used again. */
      response_cache_source_id?: string | null;
    };
    /** @description What one request did and cost. */
    GenerationResponse: {
      data: components['schemas']['Generation'];
    };
    /** @description Settings for image output, passed to the model. Names depend on the model. */
    ImageConfig: {
      /** @description Width to height, such as `16:9`. */
      aspect_ratio?: string | undefined;
      /** @description Size class, such as `1K` or `2K`. */
      image_size?: string | undefined;
      /** @description Quality class, such as `high`. */
      quality?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** @description Settings of image making. Members beyond `model` are passed to the image model. */
    ImageGenerationParameters: {
      /** @description Image model to use. */
      model?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** @description Lets the model make images. */
    ImageGenerationServerTool: {
      /**
       * @description Names this tool.
       * @constant
       */
      type: 'openrouter:image_generation';
      parameters?: components['schemas']['ImageGenerationParameters'] | undefined;
    };
    /** @description Where an image is, and how closely to look at it. */
    ImageUrl: {
      /** @description An http(s) address or a data URL. */
      url: string;
      /** @description How closely the model looks; more detail means more tokens. */
      detail?: 'auto' | 'low' | 'high' | 'original' | (string & {}) | undefined;
    };
    /** @description Sound data and its format. */
    InputAudio: {
      /** @description The sound in base64, without a data URL around it. */
      data: string;
      /** @description Format of the data. */
      format: 'wav' | 'mp3' | 'flac' | 'm4a' | 'ogg' | 'aac' | 'aiff' | 'pcm16' | 'pcm24' | (string & {});
    };
    /** @description A kind of input. */
    InputModality: 'text' | 'image' | 'file' | 'audio' | 'video' | (string & {});
    /** @description A prompt format. */
    InstructType:
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
    /** @description The schema an answer must follow. */
    JsonSchemaFormat: {
      /** @description Name of the schema, shown to the model; at most 64 characters. */
      name: string;
      /** @description What the answer is for, shown to the model. */
      description?: string | undefined;
      /** @description JSON Schema of the answer. */
      schema?: {
        [key: string]: unknown;
      } | undefined;
      /** @description Whether the provider must enforce the schema, rather than try to follow it. */
      strict?: boolean | null | undefined;
    };
    /** @description The key to make. */
    KeyCreateParams: {
      /** @description Name of the key, not empty. */
      name: string;
      /** @description Most that may be spent with the key, in USD. Null or absent means no limit. */
      limit?: number | null | undefined;
      /** @description How often the limit starts again. Null or absent means never. */
      limit_reset?: components['schemas']['KeyLimitReset'] | null | undefined;
      /** @description Whether spending with own provider keys counts towards the limit. */
      include_byok_in_limit?: boolean | undefined;
      /**
       * Format: date-time
       * @description When the key stops working, as an ISO 8601 time in UTC (ending in `Z`). Null or absent means never.
       */
      expires_at?: string | null | undefined;
      /** @description Member of the organization the key is made for. */
      creator_user_id?: string | null | undefined;
      /**
       * Format: uuid
       * @description Workspace the key is to belong to. Absent means the default workspace.
       */
      workspace_id?: string | undefined;
    };
    /** @description A new key. The text of the key is told only here. */
    KeyCreateResponse: {
      data: components['schemas']['ApiKey'];
      /** @description The key itself, `sk-or-v1-…`. It cannot be read again. */
      key: string;
    };
    /** @description The key is gone. */
    KeyDeleteResponse: {
      /**
       * @description Always true.
       * @constant
       */
      deleted: true;
    };
    /**
     * @description How often a limit starts again, at 00:00 UTC. Weeks begin on Monday.
     * @enum {string}
     */
    KeyLimitReset: 'daily' | 'weekly' | 'monthly';
    /** @description Former rate limit of a key. */
    KeyRateLimit: {
      /** @description Requests allowed in an interval; -1 or a made-up number today. */
      requests: number;
      /** @description The interval, such as `10s`. */
      interval: string;
      /** @description Says that the limit is out of use. */
      note: string;
    };
    /** @description A key. */
    KeyResponse: {
      data: components['schemas']['ApiKey'];
    };
    /** @description What to change. Absent members keep their value; null clears `limit` and `limit_reset`. */
    KeyUpdateParams: {
      /** @description New name. */
      name?: string | undefined;
      /** @description True refuses requests with this key, false allows them again. */
      disabled?: boolean | undefined;
      /** @description Most that may be spent with the key, in USD. Null lifts the limit. */
      limit?: number | null | undefined;
      /** @description How often the limit starts again. Null means never. */
      limit_reset?: components['schemas']['KeyLimitReset'] | null | undefined;
      /** @description Whether spending with own provider keys counts towards the limit. */
      include_byok_in_limit?: boolean | undefined;
    };
    /** @description Keys, newest first; at most 100 at once. */
    KeysListResponse: {
      /** @description The keys. Fewer than 100 mean that this is the last page. */
      data: components['schemas']['ApiKey'][];
    };
    /** @description Price limits in USD. Token prices are per million tokens. */
    MaxPrice: {
      /** @description For a million input tokens. */
      prompt?: components['schemas']['PriceLimit'] | undefined;
      /** @description For a million output tokens. */
      completion?: components['schemas']['PriceLimit'] | undefined;
      /** @description For one request. */
      request?: components['schemas']['PriceLimit'] | undefined;
      /** @description For one image. */
      image?: components['schemas']['PriceLimit'] | undefined;
      /** @description For audio. */
      audio?: components['schemas']['PriceLimit'] | undefined;
    };
    /** @description A model, with its prices and abilities. */
    Model: {
      /** @description The name to send as `model`, such as `author/slug`. */
      id: string;
      /** @description Permanent name, often with a date; it stays the same when `id` is given to a newer version. */
      canonical_slug: string;
      /** @description Name for people. */
      name: string;
      /** @description When the model was listed, in unix seconds. */
      created: number;
      /** @description What the model is, in Markdown. */
      description?: string;
      /** @description Name of the model at Hugging Face, where its weights are there. */
      hugging_face_id?: string | null;
      /** @description Largest context, in tokens. */
      context_length: number | null;
      architecture: components['schemas']['ModelArchitecture'];
      pricing: components['schemas']['ModelPricing'];
      top_provider: components['schemas']['TopProvider'];
      /** @description Tokens a single request may use; null means no limit of this kind. */
      per_request_limits: components['schemas']['PerRequestLimits'] | null;
      /** @description Request parameters that at least one endpoint of the model takes. */
      supported_parameters: components['schemas']['ModelParameter'][];
      /** @description Values used for parameters a request leaves out. */
      default_parameters: components['schemas']['DefaultParameters'] | null;
      /** @description Voices of a model that speaks. */
      supported_voices: string[] | null;
      /** @description Date up to which the model knows the world, as `YYYY-MM-DD`. */
      knowledge_cutoff?: string | null;
      /** @description Date after which the model is no longer served, as `YYYY-MM-DD`. */
      expiration_date?: string | null;
      links: components['schemas']['ModelLinks'];
      alias_target?: components['schemas']['ModelAliasTarget'];
      reasoning?: components['schemas']['ModelReasoning'];
      benchmarks?: components['schemas']['ModelBenchmarks'];
    };
    /** @description The model that an alias, such as `~author/name-latest`, stands for now. */
    ModelAliasTarget: {
      /** @description Name to send as `model`. */
      slug: string;
      /** @description Name for people. */
      name: string;
    };
    /** @description What goes into a model and what comes out. */
    ModelArchitecture: {
      /** @description Input and output in short, such as `text+image->text`. */
      modality: string | null;
      /** @description Kinds of input. */
      input_modalities: components['schemas']['InputModality'][];
      /** @description Kinds of output. */
      output_modalities: components['schemas']['OutputModality'][];
      /** @description Family of the tokenizer. */
      tokenizer?: components['schemas']['ModelTokenizer'] | null;
      /** @description Prompt format the model was trained on. */
      instruct_type?: components['schemas']['InstructType'] | null;
    };
    /** @description Published scores of a model. */
    ModelBenchmarks: {
      artificial_analysis?: components['schemas']['ArtificialAnalysisScores'];
      /** @description Scores by Design Arena, one for each arena and category. */
      design_arena: components['schemas']['DesignArenaScore'][];
    };
    /** @description A field of use; the models that are most used in it are listed. */
    ModelCategory:
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
    /** @description A model as one provider serves it. */
    ModelEndpoint: {
      /** @description Name of the endpoint, made of provider and model. */
      name: string;
      /** @description The name to send as `model`. */
      model_id: string;
      /** @description Name of the model, for people. */
      model_name: string;
      /** @description Name of the provider, for people. */
      provider_name: string;
      /** @description Slug of the endpoint, to be used in `provider.order`, `only` and `ignore`. It tells variants and service tiers apart, as in `acme/fp8`. */
      tag: string;
      /** @description Largest context, in tokens. */
      context_length: number;
      /** @description Longest input, in tokens; null means the context alone limits it. */
      max_prompt_tokens: number | null;
      /** @description Longest answer, in tokens; null means the context alone limits it. */
      max_completion_tokens: number | null;
      pricing: components['schemas']['ModelPricing'];
      /** @description Number format of the weights. */
      quantization: components['schemas']['Quantization'] | null;
      status?: components['schemas']['EndpointStatus'];
      /** @description Request parameters this endpoint takes. */
      supported_parameters: components['schemas']['ModelParameter'][];
      /** @description Whether prompts are cached without being asked to. */
      supports_implicit_caching: boolean;
      /** @description Whether the endpoint can speak with a voice given as a sample. Absent means no. */
      supports_voice_cloning?: boolean;
      /** @description Requests of the last 5 minutes that succeeded, in percent; null when there were too few. */
      uptime_last_5m: number | null;
      /** @description Requests of the last 30 minutes that succeeded, in percent; null when there were too few. */
      uptime_last_30m: number | null;
      /** @description Requests of the last 24 hours that succeeded, in percent; null when there were too few. */
      uptime_last_1d: number | null;
      /** @description Time to the first token in the last 30 minutes, in ms. */
      latency_last_30m: components['schemas']['PercentileStats'] | null;
      /** @description Output speed in the last 30 minutes, in tokens per second. */
      throughput_last_30m: components['schemas']['PercentileStats'] | null;
    };
    /** @description A model with all endpoints that serve it. */
    ModelEndpoints: {
      /** @description The name to send as `model`. */
      id: string;
      /** @description Name for people. */
      name: string;
      /** @description When the model was listed, in unix seconds. */
      created: number;
      /** @description What the model is, in Markdown. */
      description: string;
      architecture: components['schemas']['ModelArchitecture'];
      /** @description The endpoints; empty when nobody serves the model any more. */
      endpoints: components['schemas']['ModelEndpoint'][];
    };
    /** @description A model and its endpoints. */
    ModelEndpointsResponse: {
      data: components['schemas']['ModelEndpoints'];
    };
    /** @description More about the model. */
    ModelLinks: {
      /** @description Path of the endpoints of the model, without the origin. */
      details: string;
    };
    /** @description Name of a request parameter or ability that not every model has. */
    ModelParameter:
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
    /** @description Parameters a model takes. */
    ModelParameters: {
      /** @description The name to send as `model`. */
      model: string;
      /** @description Request parameters the model takes, at the chosen provider if there is one. */
      supported_parameters: components['schemas']['ModelParameter'][];
    };
    /** @description Parameters of a model. */
    ModelParametersResponse: {
      data: components['schemas']['ModelParameters'];
    };
    /** @description Prices in USD for one unit each. What is not listed costs nothing or does not exist. */
    ModelPricing: {
      /** @description USD per input token. */
      prompt: components['schemas']['Price'];
      /** @description USD per output token. */
      completion: components['schemas']['Price'];
      /** @description USD per request. */
      request?: components['schemas']['Price'];
      /** @description USD per input image. */
      image?: components['schemas']['Price'];
      /** @description USD per token of an input image. */
      image_token?: components['schemas']['Price'];
      /** @description USD per token of an output image. */
      image_output?: components['schemas']['Price'];
      /** @description USD per token of input audio. */
      audio?: components['schemas']['Price'];
      /** @description USD per token of output audio. */
      audio_output?: components['schemas']['Price'];
      /** @description USD per token of input audio read from the prompt cache. */
      input_audio_cache?: components['schemas']['Price'];
      /** @description USD per web search. */
      web_search?: components['schemas']['Price'];
      /** @description USD per token of thinking. */
      internal_reasoning?: components['schemas']['Price'];
      /** @description USD per input token read from the prompt cache. */
      input_cache_read?: components['schemas']['Price'];
      /** @description USD per input token written to the prompt cache. */
      input_cache_write?: components['schemas']['Price'];
      /** @description USD per input token written to the prompt cache for one hour. */
      input_cache_write_1h?: components['schemas']['Price'];
      /** @description Share taken off the usual prices; 0 means none. */
      discount?: number;
      /** @description Other prices for long prompts or for hours of the day. */
      overrides?: components['schemas']['ModelPricingOverride'][];
    };
    /** @description Prices that replace the usual ones while its conditions hold. Members without a value keep the usual price. */
    ModelPricingOverride: {
      /** @description Holds for prompts of at least this many tokens. */
      min_prompt_tokens?: number;
      /** @description Start of the time of day in which it holds, UTC. */
      utc_start?: number;
      /** @description End of the time of day in which it holds, UTC. */
      utc_end?: number;
      /** @description USD per input token. */
      prompt?: components['schemas']['Price'];
      /** @description USD per output token. */
      completion?: components['schemas']['Price'];
      /** @description USD per token of input audio. */
      audio?: components['schemas']['Price'];
      /** @description USD per token of input audio read from the prompt cache. */
      input_audio_cache?: components['schemas']['Price'];
      /** @description USD per input token read from the prompt cache. */
      input_cache_read?: components['schemas']['Price'];
      /** @description USD per input token written to the prompt cache. */
      input_cache_write?: components['schemas']['Price'];
      /** @description USD per input token written to the prompt cache for one hour. */
      input_cache_write_1h?: components['schemas']['Price'];
    };
    /** @description How a model thinks. Absent from models that do not. */
    ModelReasoning: {
      /** @description Whether thinking cannot be switched off. */
      mandatory: boolean;
      /** @description Whether the model thinks when a request does not say. */
      default_enabled?: boolean;
      /** @description Effort used when a request does not say. */
      default_effort?: components['schemas']['ReasoningEffort'] | null;
      /** @description Efforts the model tells apart; null when it does not take an effort. */
      supported_efforts?: (components['schemas']['ReasoningEffort'] | null)[] | null;
      /** @description Whether `reasoning.max_tokens` limits the thinking. */
      supports_max_tokens?: boolean;
    };
    /** @description An order of the list. */
    ModelSort:
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
    /** @description Family of a tokenizer. */
    ModelTokenizer:
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
    /** @description Number of models. */
    ModelsCount: {
      /** @description Number of models. */
      count: number;
    };
    /** @description How many models there are. */
    ModelsCountResponse: {
      data: components['schemas']['ModelsCount'];
    };
    /** @description Models, all or one page of them. */
    ModelsListResponse: {
      /** @description The models. */
      data: components['schemas']['Model'][];
      /** @description How many models there are on all pages. */
      total_count: number;
      links: components['schemas']['PageLinks'];
    };
    /** @description Moderates input. */
    ModerationPlugin: {
      /**
       * @description Names this plugin.
       * @constant
       */
      id: 'moderation';
      /** @description False switches off what the account has on by default. */
      enabled?: boolean | undefined;
    };
    /** @description Sound, video or a document. */
    MultimodalMedia: {
      /** @description The data in base64 or as a data URL, or an address. */
      data: string;
      /** @description Format of the data, such as `mp3`, `mp4` or `pdf`. */
      format?: string | undefined;
    };
    /** @description A tool for the model behind a tool. */
    NestedServerTool: {
      /** @description Name of the tool, such as `openrouter:web_search`. */
      type: string;
      /** @description Settings of the tool. */
      parameters?: {
        [key: string]: unknown;
      } | undefined;
    };
    /** @description How the request was routed. Sent when the request has `X-OpenRouter-Metadata`, never with cached answers. */
    OpenRouterMetadata: {
      /** @description Model the request named. */
      requested: string;
      /** @description How the model was chosen. */
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
      /** @description Which attempt answered, counted from 1. */
      attempt: number;
      /** @description All attempts, in order. */
      attempts?: components['schemas']['RouterAttempt'][];
      endpoints: components['schemas']['RouterEndpoints'];
      /** @description Whether the caller's own provider key was used. */
      is_byok: boolean;
      /** @description Region that handled the request. */
      region: string | null;
      /** @description The routing in one line, for people. */
      summary: string;
      params?: components['schemas']['RouterParams'];
      /** @description What ran before and after the model. */
      pipeline?: components['schemas']['PipelineStage'][];
    };
    /** @description A kind of output. */
    OutputModality:
      | 'text'
      | 'image'
      | 'embeddings'
      | 'audio'
      | 'video'
      | 'rerank'
      | 'speech'
      | 'transcription'
      | (string & {});
    /** @description Where the list goes on. */
    PageLinks: {
      /** @description Path and query of the next page, without the origin. Null on the last page, and when the whole list came at once. */
      next: string | null;
    };
    /** @description Settings of the router that takes the cheapest model of a given quality. */
    ParetoRouterPlugin: {
      /**
       * @description Names this plugin.
       * @constant
       */
      id: 'pareto-router';
      /** @description False switches off what the account has on by default. */
      enabled?: boolean | undefined;
      /** @description Lowest coding score, 0 to 1. */
      min_coding_score?: number | undefined;
      /** @description Highest price in USD per million tokens. */
      max_price?: number | undefined;
      /** @description Price that is compared, the one for input or an average weighted by use. */
      price_source?: 'prompt' | 'weighted_avg' | (string & {}) | undefined;
    };
    /** @description What was read of a file. */
    ParsedFile: {
      /** @description Hash of the file, by which it is known again. */
      hash: string;
      /** @description Name of the file. */
      name?: string | null | undefined;
      /** @description Its text and images. */
      content?: components['schemas']['ChatCompletionContentPart'][] | undefined;
    };
    /** @description How PDF files are read. */
    PdfParserOptions: {
      /** @description Who reads. `mistral-ocr` reads scans too, `native` leaves it to the model; `pdf-text` is the former name of `cloudflare-ai`. */
      engine?: 'mistral-ocr' | 'native' | 'cloudflare-ai' | 'pdf-text' | (string & {}) | undefined;
    };
    /** @description Tokens one request may use. */
    PerRequestLimits: {
      /** @description Tokens of the input. */
      prompt_tokens: number;
      /** @description Tokens of the output. */
      completion_tokens: number;
    };
    /** @description One cut-off for each percentile of recent requests. All that are given must hold. */
    PercentileCutoffs: {
      /** @description For the median. */
      p50?: number | null | undefined;
      /** @description For the 75th percentile. */
      p75?: number | null | undefined;
      /** @description For the 90th percentile. */
      p90?: number | null | undefined;
      /** @description For the 99th percentile. */
      p99?: number | null | undefined;
    };
    /** @description Percentiles of a measured value. */
    PercentileStats: {
      /** @description The median. */
      p50: number;
      /** @description 75 % of the values are not above this. */
      p75: number;
      /** @description 90 % of the values are not above this. */
      p90: number;
      /** @description 99 % of the values are not above this. */
      p99: number;
    };
    /** @description One step before or after the model. */
    PipelineStage: {
      /** @description Kind of step. */
      type: 'guardrail' | 'plugin' | 'server_tools' | 'response_healing' | 'context_compression' | (string & {});
      /** @description Name of the step. */
      name: string;
      /** @description What it did, in one line. */
      summary?: string;
      /** @description What it cost, in USD. */
      cost_usd?: number | null;
      /** @description Guardrail that ran. */
      guardrail_id?: string;
      /** @description What the guardrail is attached to. */
      guardrail_scope?: string;
      /** @description Details, depending on the step. */
      data?: {
        [key: string]: unknown;
      };
    };
    /** @description A plugin and its settings. */
    Plugin:
      | components['schemas']['WebPlugin']
      | components['schemas']['WebFetchPlugin']
      | components['schemas']['FileParserPlugin']
      | components['schemas']['ResponseHealingPlugin']
      | components['schemas']['ContextCompressionPlugin']
      | components['schemas']['ModerationPlugin']
      | components['schemas']['AutoRouterPlugin']
      | components['schemas']['AutoBetaRouterPlugin']
      | components['schemas']['ParetoRouterPlugin']
      | components['schemas']['FusionPlugin'];
    /** @description Text the answer is expected to be close to. */
    Prediction: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'content';
      /** @description The text, or its parts. */
      content: string | components['schemas']['PredictionText'][];
    };
    /** @description A part of the expected text. */
    PredictionText: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'text';
      /** @description The text. */
      text: string;
    };
    /** @description One failed attempt at a provider. */
    PreviousError: {
      /** @description Provider that was tried. */
      provider?: string | null;
      /** @description Why it failed. */
      code?: string | number | null;
      /** @description HTTP status of the attempt. */
      status?: number | null;
    };
    /** @description Amount in USD, as a decimal text (`"0.0000025"`) so that no digit is lost. `"0"` is free, `"-1"` depends on the model a router picks. Older answers had numbers. */
    Price: string | number;
    /** @description Amount in USD, as a decimal text or a number. */
    PriceLimit: string | number;
    /** @description Ends a cached prefix at this part, where the request uses explicit cache points. */
    PromptCacheBreakpoint: {
      /**
       * @description Only explicit cache points exist.
       * @constant
       */
      mode: 'explicit';
    };
    /** @description How the provider's prompt cache is used. */
    PromptCacheOptions: {
      /**
       * @description Only parts with `prompt_cache_breakpoint` end a cached prefix.
       * @constant
       */
      mode: 'explicit';
      /** @description How long entries live, in the provider's notation. */
      ttl?: string | null | undefined;
    };
    /** @description Parts of the input tokens. */
    PromptTokensDetails: {
      /** @description Tokens read from the provider's prompt cache. */
      cached_tokens?: number | null;
      /** @description Tokens written to the provider's prompt cache. */
      cache_write_tokens?: number | null;
      /** @description Tokens of audio input. */
      audio_tokens?: number | null;
      /** @description Tokens of video input. */
      video_tokens?: number | null;
      /** @description Tokens of image input. */
      image_tokens?: number | null;
      /** @description Tokens of file input. */
      file_tokens?: number | null;
      /** @description Tokens of text input. */
      text_tokens?: number | null;
    };
    /** @description A company that serves models. */
    Provider: {
      /** @description Name for people. */
      name: string;
      /** @description Name for `provider.order`, `only` and `ignore`. */
      slug: string;
      /** @description Address of its privacy policy. */
      privacy_policy_url: string | null;
      /** @description Address of its terms of service. */
      terms_of_service_url?: string | null;
      /** @description Address of its status page. */
      status_page_url?: string | null;
      /** @description Country of its seat, as a two-letter ISO 3166-1 code. */
      headquarters?: string | null;
      /** @description Countries of its data centres, as two-letter ISO 3166-1 codes. */
      datacenters?: string[] | null;
    };
    /** @description Which providers may serve the request, and in which order they are tried. */
    ProviderPreferences: {
      /** @description Providers to try first, by slug, in this order. A base slug matches all its variants; `slug/variant` matches one. */
      order?: string[] | null | undefined;
      /** @description Only these providers may serve, by slug. */
      only?: string[] | null | undefined;
      /** @description These providers may not serve, by slug. */
      ignore?: string[] | null | undefined;
      /** @description Whether other providers may serve when the preferred ones cannot. Default true. */
      allow_fallbacks?: boolean | null | undefined;
      /** @description Use only providers that know every parameter of the request; otherwise unknown ones are ignored. Default false. */
      require_parameters?: boolean | null | undefined;
      /** @description `deny` leaves out providers that may store or train on the data. Default `allow`. */
      data_collection?: 'allow' | 'deny' | null | undefined;
      /** @description Use only endpoints with zero data retention. */
      zdr?: boolean | null | undefined;
      /** @description Use only models whose output may be used for distillation. */
      enforce_distillable_text?: boolean | null | undefined;
      /** @description Number formats of the weights that are accepted. */
      quantizations?: components['schemas']['Quantization'][] | null | undefined;
      /** @description What to sort providers by; this switches load balancing off. */
      sort?: components['schemas']['ProviderSort'] | components['schemas']['ProviderSortOptions'] | null | undefined;
      /** @description Highest prices that are accepted. */
      max_price?: components['schemas']['MaxPrice'] | null | undefined;
      /** @description Throughput to prefer, in tokens per second; slower endpoints come last. A number means the median. */
      preferred_min_throughput?: number | components['schemas']['PercentileCutoffs'] | null | undefined;
      /** @description Time to the first token to prefer, in seconds; slower endpoints come last. A number means the median. */
      preferred_max_latency?: number | components['schemas']['PercentileCutoffs'] | null | undefined;
    };
    /** @description What one provider answered. */
    ProviderResponse: {
      /** @description The provider. */
      provider_name?: string;
      /** @description HTTP status of its answer; null when there was none. */
      status: number | null;
      /** @description Time to its answer, in ms. */
      latency?: number;
      /** @description Identifier of its answer. */
      id?: string;
      /** @description Endpoint that was asked. */
      endpoint_id?: string;
      /** @description Permanent name of the model that was asked for. */
      model_permaslug?: string;
      /** @description Whether the account's own provider key was used. */
      is_byok?: boolean;
      /** @description Processing class the request was sent with. */
      routed_service_tier?: 'flex' | 'priority' | (string & {});
    };
    /** @description What providers are sorted by. `exacto` prefers those that are best at tool calls. */
    ProviderSort: 'price' | 'throughput' | 'latency' | 'exacto' | (string & {});
    /** @description How providers are sorted when several models are given. */
    ProviderSortOptions: {
      /** @description What to sort by. */
      by?: components['schemas']['ProviderSort'] | null | undefined;
      /** @description `model` keeps the order of the models and sorts within each; `none` sorts across all of them. */
      partition?: 'model' | 'none' | (string & {}) | null | undefined;
    };
    /** @description All providers. */
    ProvidersListResponse: {
      /** @description The providers. */
      data: components['schemas']['Provider'][];
    };
    /** @description Number format of a model's weights. */
    Quantization:
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
    /** @description One piece of a model's thinking. Send all of them back, in order and unchanged, to let the model go on from there. */
    ReasoningDetail:
      | components['schemas']['ReasoningDetailText']
      | components['schemas']['ReasoningDetailSummary']
      | components['schemas']['ReasoningDetailEncrypted']
      | components['schemas']['ReasoningDetailServerToolCall'];
    /** @description Thinking that only the provider can read. */
    ReasoningDetailEncrypted: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'reasoning.encrypted';
      /** @description The encrypted thinking. */
      data: string;
      /** @description The provider's identifier of the piece. */
      id?: string | null | undefined;
      format?: components['schemas']['ReasoningFormat'] | undefined;
      /** @description Position among the pieces. */
      index?: number | undefined;
    };
    /** @description A tool that ran on the server while the model was thinking. */
    ReasoningDetailServerToolCall: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'reasoning.server_tool_call';
      /** @description Tool that ran. */
      tool_name: string;
      /** @description Arguments of the call, JSON as text. */
      arguments: string;
      /** @description What the tool gave back, as text. */
      result: string;
      /** @description Identifier of the call. */
      tool_call_id?: string | null | undefined;
      /** @description The provider's identifier of the piece. */
      id?: string | null | undefined;
      format?: components['schemas']['ReasoningFormat'] | undefined;
      /** @description Position among the pieces. */
      index?: number | undefined;
    };
    /** @description Summary of the thinking. */
    ReasoningDetailSummary: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'reasoning.summary';
      /** @description The summary. */
      summary: string;
      /** @description The provider's identifier of the piece. */
      id?: string | null | undefined;
      format?: components['schemas']['ReasoningFormat'] | undefined;
      /** @description Position among the pieces; deltas with equal index belong together. */
      index?: number | undefined;
    };
    /** @description Thinking as text. */
    ReasoningDetailText: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'reasoning.text';
      /** @description The text. Missing in a streamed delta that only brings the signature. */
      text?: string | null | undefined;
      /** @description Proof by the provider that the text is unchanged; needed when it is sent back. */
      signature?: string | null | undefined;
      /** @description The provider's identifier of the piece. */
      id?: string | null | undefined;
      format?: components['schemas']['ReasoningFormat'] | undefined;
      /** @description Position among the pieces; deltas with equal index belong together. */
      index?: number | undefined;
    };
    /** @description Share of the token limit spent on thinking: `max` and `xhigh` 95 %, `high` 80 %, `medium` 50 %, `low` 20 %, `minimal` 10 %, `none` no thinking. */
    ReasoningEffort: 'max' | 'xhigh' | 'high' | 'medium' | 'low' | 'minimal' | 'none' | (string & {});
    /** @description Which provider's rules the piece follows when it is sent back. */
    ReasoningFormat:
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
    /** @description How much a reasoning model thinks, and how much of it is shown. Give `effort` or `max_tokens`, not both. */
    ReasoningOptions: {
      /** @description Share of `max_tokens` spent on thinking. */
      effort?: components['schemas']['ReasoningEffort'] | null | undefined;
      /** @description Limit of thinking tokens. Anthropic models take 1,024 to 128,000, below `max_tokens` of the request. */
      max_tokens?: number | null | undefined;
      /** @description Think, but leave the thinking out of the answer. Default false. */
      exclude?: boolean | null | undefined;
      /** @description Switches thinking on with the model's defaults, or off. */
      enabled?: boolean | null | undefined;
      /** @description Length of the summary of the thinking, where the provider makes one. */
      summary?: 'auto' | 'concise' | 'detailed' | (string & {}) | null | undefined;
      /** @description Whose thinking the model sees again, its own of this turn or of all turns. */
      context?: 'auto' | 'all_turns' | 'current_turn' | (string & {}) | null | undefined;
      /** @description Reasoning mode, where a model has several. */
      mode?: 'standard' | 'pro' | (string & {}) | null | undefined;
    };
    /** @description Form the answer must have. */
    ResponseFormat:
      | components['schemas']['ResponseFormatText']
      | components['schemas']['ResponseFormatJsonObject']
      | components['schemas']['ResponseFormatJsonSchema']
      | components['schemas']['ResponseFormatGrammar']
      | components['schemas']['ResponseFormatPython'];
    /** @description Text that a grammar accepts. */
    ResponseFormatGrammar: {
      /**
       * @description Names this format.
       * @constant
       */
      type: 'grammar';
      /** @description The grammar, in the notation of the provider. */
      grammar: string;
    };
    /** @description Some JSON object. The prompt must ask for JSON too. */
    ResponseFormatJsonObject: {
      /**
       * @description Names this format.
       * @constant
       */
      type: 'json_object';
    };
    /** @description JSON that follows a schema. */
    ResponseFormatJsonSchema: {
      /**
       * @description Names this format.
       * @constant
       */
      type: 'json_schema';
      json_schema: components['schemas']['JsonSchemaFormat'];
    };
    /** @description Python source code. */
    ResponseFormatPython: {
      /**
       * @description Names this format.
       * @constant
       */
      type: 'python';
    };
    /** @description Plain text, the default. */
    ResponseFormatText: {
      /**
       * @description Names this format.
       * @constant
       */
      type: 'text';
    };
    /** @description Repairs JSON that a model got almost right. Not for streams. */
    ResponseHealingPlugin: {
      /**
       * @description Names this plugin.
       * @constant
       */
      id: 'response-healing';
      /** @description False switches off what the account has on by default. */
      enabled?: boolean | undefined;
    };
    /** @description Tools that join the conversation here. */
    ResponsesAdditionalTools: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'additional_tools';
      /** @description Who brings them. */
      role:
        | 'user'
        | 'assistant'
        | 'system'
        | 'developer'
        | 'tool'
        | 'critic'
        | 'discriminator'
        | 'unknown'
        | (string & {});
      /** @description The tools. */
      tools: (components['schemas']['ResponsesTool'] | components['schemas']['ResponsesOtherTool'])[];
      /** @description Identifier of the item. */
      id?: string | null | undefined;
    };
    /** @description Another model was asked for advice. */
    ResponsesAdvisorItem: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:advisor';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status: components['schemas']['ResponsesFailableStatus'];
      /** @description Name of the adviser, where there are several. */
      instance_name?: string | undefined;
      /** @description Model that advised. */
      model?: string | undefined;
      /** @description What it was asked. */
      prompt?: string | undefined;
      /** @description Its advice. */
      advice?: string | undefined;
      /** @description Why there is none. */
      error?: string | undefined;
    };
    /** @description An agent. */
    ResponsesAgent: {
      /** @description Name of the agent. */
      agent_name: string;
    };
    /** @description A part of a message between agents. */
    ResponsesAgentContent:
      | components['schemas']['ResponsesInputText']
      | components['schemas']['ResponsesInputImage']
      | components['schemas']['ResponsesEncryptedContent'];
    /** @description A message from one agent to another. */
    ResponsesAgentMessage: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'agent_message';
      /** @description Agent that writes. */
      author: string;
      /** @description Agent it is for. */
      recipient: string;
      /** @description Its parts. */
      content: components['schemas']['ResponsesAgentContent'][];
      /** @description Agent the item belongs to. */
      agent?: components['schemas']['ResponsesAgent'] | null | undefined;
      /** @description Identifier of the item. */
      id?: string | null | undefined;
    };
    /** @description Narrows the choice to some of the tools. */
    ResponsesAllowedToolChoice: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'allowed_tools';
      /** @description Whether one of them has to be called. */
      mode: 'auto' | 'required' | (string & {});
      /** @description The tools, such as `{type: function, name: get_weather}`. */
      tools: {
        [key: string]: unknown;
      }[];
    };
    /** @description A source or file the text refers to. */
    ResponsesAnnotation:
      | components['schemas']['ResponsesUrlCitation']
      | components['schemas']['ResponsesFileCitation']
      | components['schemas']['ResponsesFilePath'];
    /** @description A change to one file, to be made by you. Answer it with an `apply_patch_call_output`. */
    ResponsesApplyPatchCall: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'apply_patch_call';
      /** @description Identifier of the item. */
      id?: string | null | undefined;
      /** @description Identifier of the call; its result names it too. */
      call_id: string;
      operation: components['schemas']['ResponsesPatchOperation'];
      /** @description How far it is. */
      status: 'in_progress' | 'completed' | (string & {});
      /** @description Who made the item. */
      created_by?: string | undefined;
    };
    /** @description More of a change to a file. */
    ResponsesApplyPatchCallOperationDiffDeltaEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.apply_patch_call_operation_diff.delta';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description The text of the diff to append. */
      delta: string;
    };
    /** @description A change to a file is complete. */
    ResponsesApplyPatchCallOperationDiffDoneEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.apply_patch_call_operation_diff.done';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description The whole diff. */
      diff: string;
    };
    /** @description Whether a change to a file could be made. */
    ResponsesApplyPatchCallOutput: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'apply_patch_call_output';
      /** @description Identifier of the call this is the result of. */
      call_id: string;
      /** @description How it went. */
      status: 'completed' | 'failed' | (string & {});
      /** @description What there is to say about it. */
      output?: string | null | undefined;
      /** @description Identifier of the item. */
      id?: string | null | undefined;
    };
    /** @description A file was changed. */
    ResponsesApplyPatchItem: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:apply_patch';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status: components['schemas']['ResponsesItemStatus'];
      /** @description Identifier of the call. */
      call_id?: string | undefined;
      operation?: components['schemas']['ResponsesPatchOperation'] | undefined;
    };
    /** @description Settings of file changes. */
    ResponsesApplyPatchParameters: {
      /** @description Who makes the changes. `native` is the provider. */
      engine?: 'auto' | 'native' | 'openrouter' | (string & {}) | undefined;
    };
    /** @description Lets the model change files. */
    ResponsesApplyPatchServerTool: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:apply_patch';
      parameters?: components['schemas']['ResponsesApplyPatchParameters'] | undefined;
    };
    /** @description Lets the model ask for changes to files. */
    ResponsesApplyPatchTool: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'apply_patch';
    };
    /** @description What the model said before, with the parts of an answer. */
    ResponsesAssistantMessage: {
      /**
       * @description Names this kind.
       * @constant
       */
      type?: 'message' | undefined;
      /**
       * @description Who speaks.
       * @constant
       */
      role: 'assistant';
      /** @description The text, or its parts. */
      content?: string | components['schemas']['ResponsesOutputContent'][] | null | undefined;
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status?: components['schemas']['ResponsesItemStatus'] | undefined;
      phase?: components['schemas']['ResponsesMessagePhase'] | undefined;
    };
    /** @description A command was run in a sandbox. */
    ResponsesBashItem: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:bash';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status: components['schemas']['ResponsesItemStatus'];
      /** @description Identifier of the call. */
      call_id?: string | null | undefined;
      /** @description Arguments of the call, JSON as text. */
      arguments?: string | null | undefined;
      /** @description The command. */
      command?: string | undefined;
      /** @description Standard output. */
      stdout?: string | undefined;
      /** @description Standard error. */
      stderr?: string | undefined;
      /** @description Its exit code; 0 means success. */
      exitCode?: number | undefined;
    };
    /** @description Something was done in a browser. */
    ResponsesBrowserUseItem: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:browser_use';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status: components['schemas']['ResponsesItemStatus'];
      /** @description What was done. */
      action?: string | undefined;
      /** @description The screen afterwards, an image in base64. */
      screenshotB64?: string | undefined;
    };
    /** @description Settings of a new container. */
    ResponsesCodeContainer: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'auto';
      /** @description Files to put into it. */
      file_ids?: string[] | undefined;
      /** @description Its memory. */
      memory_limit?: '1g' | '4g' | '16g' | '64g' | (string & {}) | null | undefined;
    };
    /** @description Code that the provider ran. */
    ResponsesCodeInterpreterCall: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'code_interpreter_call';
      /** @description Identifier of the item. */
      id: string;
      /** @description How far it is. */
      status: 'in_progress' | 'interpreting' | 'completed' | 'incomplete' | 'failed' | (string & {});
      /** @description The code. */
      code?: string | null | undefined;
      /** @description Container it ran in. */
      container_id?: string | undefined;
      /** @description What it gave. Comes when `include` asks for it. */
      outputs?: components['schemas']['ResponsesCodeInterpreterOutput'][] | null | undefined;
    };
    /** @description More code. */
    ResponsesCodeInterpreterCallCodeDeltaEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.code_interpreter_call_code.delta';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description The code to append. */
      delta: string;
    };
    /** @description The code is complete. */
    ResponsesCodeInterpreterCallCodeDoneEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.code_interpreter_call_code.done';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description The whole code. */
      code: string;
    };
    /** @description Code has run. What it gave comes with its item. */
    ResponsesCodeInterpreterCallCompletedEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.code_interpreter_call.completed';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
    };
    /** @description Code is about to be written. */
    ResponsesCodeInterpreterCallInProgressEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.code_interpreter_call.in_progress';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
    };
    /** @description Code is running. */
    ResponsesCodeInterpreterCallInterpretingEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.code_interpreter_call.interpreting';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
    };
    /** @description A file the code made. */
    ResponsesCodeInterpreterFile: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'file';
      /** @description Identifier of the file. */
      id?: string | undefined;
      /** @description Name of the file. */
      filename?: string | undefined;
      /** @description Its media type. */
      media_type?: string | undefined;
      /** @description Its size in bytes. */
      size_bytes?: number | undefined;
      /** @description SHA-256 of its bytes, in hex. */
      sha256?: string | undefined;
      /** @description Whether it could be kept. */
      status?: string | undefined;
      /** @description Why it could not be kept. */
      error_code?: string | null | undefined;
      /** @description Address to fetch it from. */
      download_url?: string | undefined;
      /** @description When the address stops working. */
      expires_at?: string | undefined;
    };
    /** @description An image the code made. */
    ResponsesCodeInterpreterImage: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'image';
      /** @description Address of the image. */
      url: string;
    };
    /** @description Code was run. */
    ResponsesCodeInterpreterItem: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:code_interpreter';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status: components['schemas']['ResponsesItemStatus'];
      /** @description Language of the code. */
      language?: string | undefined;
      /** @description The code. */
      code?: string | undefined;
      /** @description Standard output. */
      stdout?: string | undefined;
      /** @description Standard error. */
      stderr?: string | undefined;
      /** @description Its exit code; 0 means success. */
      exitCode?: number | undefined;
    };
    /** @description What the code printed. */
    ResponsesCodeInterpreterLogs: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'logs';
      /** @description The text. */
      logs: string;
    };
    /** @description Something that code gave. */
    ResponsesCodeInterpreterOutput:
      | components['schemas']['ResponsesCodeInterpreterLogs']
      | components['schemas']['ResponsesCodeInterpreterImage']
      | components['schemas']['ResponsesCodeInterpreterFile'];
    /** @description Lets the model run code at the provider. */
    ResponsesCodeInterpreterTool: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'code_interpreter';
      /** @description A container by its identifier, or settings for a new one. */
      container: string | components['schemas']['ResponsesCodeContainer'];
    };
    /** @description An earlier part of the conversation in short, as only the provider can read it. */
    ResponsesCompaction: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'compaction';
      /** @description The encrypted text. */
      encrypted_content: string;
      /** @description Identifier of the item. */
      id?: string | null | undefined;
    };
    /** @description Compares an attribute of a file with a value. */
    ResponsesComparisonFilter: {
      /**
       * @description How they must compare.
       * @enum {string}
       */
      type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte';
      /** @description Name of the attribute. */
      key: string;
      /** @description The value. */
      value: string | number | boolean | (string | number)[];
    };
    /** @description The answer is complete. The last event of most streams. */
    ResponsesCompletedEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.completed';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description The whole answer, with usage. */
      response: components['schemas']['ResponsesResult'];
    };
    /** @description Several conditions. */
    ResponsesCompoundFilter: {
      /**
       * @description Whether all or any must hold.
       * @enum {string}
       */
      type: 'and' | 'or';
      /** @description The conditions. */
      filters: {
        [key: string]: unknown;
      }[];
    };
    /** @description Something to be done at a computer. */
    ResponsesComputerCall: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'computer_call';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description Identifier of the call; its result names it too. */
      call_id: string;
      /** @description What to do, in the provider's notation. */
      action?: unknown;
      /** @description What a person must agree to first. */
      pending_safety_checks: components['schemas']['ResponsesSafetyCheck'][];
      /** @description How far it is. */
      status: components['schemas']['ResponsesItemStatus'];
    };
    /** @description Lets the model ask for actions at a computer. */
    ResponsesComputerTool: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'computer_use_preview';
      /** @description Width of the screen in pixels. */
      display_width: number;
      /** @description Height of the screen in pixels. */
      display_height: number;
      /** @description What runs there. */
      environment: 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser' | (string & {});
    };
    /** @description A part of an item as a stream brings it: text, refusal or thinking. */
    ResponsesContentPart:
      | components['schemas']['ResponsesOutputText']
      | components['schemas']['ResponsesRefusal']
      | components['schemas']['ResponsesReasoningText'];
    /** @description A new part of an item begins. */
    ResponsesContentPartAddedEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.content_part.added';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description Position of the part in the item. */
      content_index: number;
      /** @description The part as it begins. */
      part: components['schemas']['ResponsesContentPart'];
    };
    /** @description A part of an item is complete. */
    ResponsesContentPartDoneEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.content_part.done';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description Position of the part in the item. */
      content_index: number;
      /** @description The whole part. */
      part: components['schemas']['ResponsesContentPart'];
    };
    /** @description Marks where the context was compacted. */
    ResponsesContextCompaction: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'context_compaction';
      /** @description The encrypted text. */
      encrypted_content?: string | null | undefined;
      /** @description Identifier of the item. */
      id?: string | null | undefined;
    };
    /** @description The provider's charges, in USD. */
    ResponsesCostDetails: {
      /** @description In total. Only this is charged, by the provider, when the caller's own key is used. */
      upstream_inference_cost?: number | null;
      /** @description For the input. */
      upstream_inference_input_cost?: number | null;
      /** @description For the output. */
      upstream_inference_output_cost?: number | null;
    };
    /** @description A new file. */
    ResponsesCreateFile: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'create_file';
      /** @description Path of the file. */
      path: string;
      /** @description Its content, as a diff. */
      diff: string;
    };
    /** @description Body of a Responses request. Conversations are not stored: send the whole conversation with each request. */
    ResponsesCreateParams: {
      /** @description What the model is to answer: one text, or the items of the conversation, oldest first. */
      input?: string | components['schemas']['ResponsesInputItem'][] | undefined;
      /** @description System text, put before the conversation. */
      instructions?: string | null | undefined;
      /** @description Model to use, as `author/slug`, with suffixes such as `:free` or `:online`, or `@preset/slug`. The account's default if left out. */
      model?: string | undefined;
      /** @description Models to try in order, each when the one before fails. At most 3. */
      models?: string[] | undefined;
      /**
       * @description Whether the answer is sent piece by piece as server-sent events. Default false.
       * @default false
       */
      stream?: boolean | null | undefined;
      /** @description Most tokens of the answer, thinking included. Some providers want at least 16. */
      max_output_tokens?: number | null | undefined;
      /** @description Most calls of the tools that run at the provider. */
      max_tool_calls?: number | null | undefined;
      /** @description Randomness, 0 to 2. 0 is the most predictable. The model's own default if left out, mostly 1. */
      temperature?: number | null | undefined;
      /** @description Choose among the likeliest tokens whose probabilities add up to this, 0 to 1. Mostly 1 if left out. */
      top_p?: number | null | undefined;
      /** @description Choose among this many of the likeliest tokens; 0 means all. */
      top_k?: number | null | undefined;
      /** @description Makes tokens rarer the more often they have come, −2 to 2. 0 if left out. */
      frequency_penalty?: number | null | undefined;
      /** @description Makes tokens rarer that have come at all, −2 to 2. 0 if left out. */
      presence_penalty?: number | null | undefined;
      /** @description How many likely alternatives to send for each token, 0 to 20. */
      top_logprobs?: number | null | undefined;
      text?: components['schemas']['ResponsesTextOptions'] | undefined;
      /** @description How much the model thinks, and how much of it is shown. */
      reasoning?: components['schemas']['ReasoningOptions'] | null | undefined;
      /** @description What else the answer is to hold. */
      include?: components['schemas']['ResponsesInclude'][] | null | undefined;
      /** @description Tools the model may use. */
      tools?: components['schemas']['ResponsesTool'][] | undefined;
      tool_choice?: components['schemas']['ResponsesToolChoice'] | undefined;
      /** @description Whether one answer may ask for several calls. Default true. */
      parallel_tool_calls?: boolean | null | undefined;
      /** @description Ends the loop of server tools as soon as one of these conditions holds. */
      stop_server_tools_when?: components['schemas']['StopServerToolsCondition'][] | undefined;
      /** @description Which providers may serve the request, and in which order they are tried. */
      provider?: components['schemas']['ProviderPreferences'] | null | undefined;
      /**
       * @deprecated
       * @description Former routing switch. `provider.sort.partition` has taken its place, `model` for `fallback` and `none` for `sort`.
       */
      route?: 'fallback' | 'sort' | (string & {}) | null | undefined;
      /** @description Plugins to use, or to switch off. */
      plugins?: components['schemas']['Plugin'][] | undefined;
      /** @description Kinds of output wanted. Text only if left out. */
      modalities?: ('text' | 'image' | (string & {}))[] | undefined;
      image_config?: components['schemas']['ImageConfig'] | undefined;
      /** @description A stored prompt to start from. */
      prompt?: components['schemas']['ResponsesPrompt'] | null | undefined;
      /** @description What happens when the input does not fit the context: `auto` leaves out its middle, `disabled` makes it an error. */
      truncation?: 'auto' | 'disabled' | (string & {}) | null | undefined;
      /** @description Caches the prompt up to its last cacheable part. */
      cache_control?: components['schemas']['CacheControl'] | undefined;
      /** @description Requests with the same key go to the same endpoint, for its prompt cache, where no `session_id` is given. */
      prompt_cache_key?: string | null | undefined;
      /** @description How the provider's prompt cache is used. */
      prompt_cache_options?: components['schemas']['PromptCacheOptions'] | null | undefined;
      /** @description Processing class at providers that have several. */
      service_tier?: components['schemas']['ServiceTier'] | null | undefined;
      /** @description Groups the requests of one conversation and keeps them at one endpoint; at most 256 characters. */
      session_id?: string | undefined;
      /** @description Stable identifier of the end user, against abuse; at most 256 characters. No personal data. */
      user?: string | undefined;
      /** @description Stable identifier of the end user that is passed to the provider, against abuse. */
      safety_identifier?: string | null | undefined;
      /** @description Your own labels, at most 16. Keys have up to 64 characters, values up to 512. */
      metadata?: {
        [key: string]: string;
      } | null | undefined;
      trace?: components['schemas']['TraceOptions'] | undefined;
      debug?: components['schemas']['DebugOptions'] | undefined;
      /** @description Part of the format; answers are not made in the background. */
      background?: boolean | null | undefined;
      /** @description Part of the format. Answers are not stored, so anything but null is refused with a 400. */
      previous_response_id?: string | null | undefined;
      /** @description Part of the format. Answers are not stored, so true is refused with a 400. */
      store?: false | null | undefined;
    };
    /** @description The answer has been begun. */
    ResponsesCreatedEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.created';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description The answer, still empty. */
      response: components['schemas']['ResponsesResult'];
    };
    /** @description A tool of yours that takes free text. */
    ResponsesCustomTool: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'custom';
      /** @description Name of the tool. */
      name: string;
      /** @description What it does and when to call it. */
      description?: string | undefined;
      /** @description What its input looks like; any text if left out. */
      format?: components['schemas']['ResponsesCustomToolFormat'] | undefined;
    };
    /** @description A call of a tool of yours that takes free text. Answer it with a `custom_tool_call_output`. */
    ResponsesCustomToolCall: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'custom_tool_call';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description Identifier of the call; its result names it too. */
      call_id: string;
      /** @description Name of the tool. */
      name: string;
      /** @description What the model hands to the tool. */
      input: string;
      /** @description Namespace of the tool. */
      namespace?: string | undefined;
      /** @description How far it is. */
      status?: components['schemas']['ResponsesItemStatus'] | undefined;
    };
    /** @description More input for a tool of yours. */
    ResponsesCustomToolCallInputDeltaEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.custom_tool_call_input.delta';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description The text to append. */
      delta: string;
    };
    /** @description The input for a tool of yours is complete. */
    ResponsesCustomToolCallInputDoneEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.custom_tool_call_input.done';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description The whole input. */
      input: string;
    };
    /** @description What a tool of yours gave back. */
    ResponsesCustomToolCallOutput: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'custom_tool_call_output';
      /** @description Identifier of the call this is the result of. */
      call_id: string;
      /** @description The result, as text or as parts. */
      output: string | components['schemas']['ResponsesToolOutputContent'][];
      /** @description Identifier of the item. */
      id?: string | undefined;
    };
    /** @description Form of the input of a tool. */
    ResponsesCustomToolFormat:
      | components['schemas']['ResponseFormatText']
      | components['schemas']['ResponsesGrammarFormat'];
    /** @description The date and time were looked up. */
    ResponsesDatetimeItem: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:datetime';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status: components['schemas']['ResponsesItemStatus'];
      /** @description Date and time in ISO 8601. */
      datetime: string;
      /** @description IANA time zone it is given in. */
      timezone: string;
    };
    /** @description Help for finding out what a provider was sent. Comes when `debug` asks for it, once for each provider that was tried. */
    ResponsesDebugEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.debug';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      debug: components['schemas']['ResponsesDebugOutput'];
    };
    /** @description Help for finding out what a provider was sent. */
    ResponsesDebugOutput: {
      /** @description The body the provider received. */
      echo_upstream_body?: {
        [key: string]: unknown;
      };
      timings?: components['schemas']['ResponsesDebugTimings'];
    };
    /** @description When something happened. */
    ResponsesDebugTimings: {
      /** @description What happened. */
      event:
        | 'adapter_request'
        | 'upstream_headers_received'
        | 'first_token_received'
        | 'upstream_body_ended'
        | (string & {});
      /** @description When, in milliseconds since 1970. */
      epoch_ms: number;
      /** @description Milliseconds since the request began. */
      start_ms: number;
    };
    /** @description A file to be deleted. */
    ResponsesDeleteFile: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'delete_file';
      /** @description Path of the file. */
      path: string;
    };
    /** @description Something only the provider can read. */
    ResponsesEncryptedContent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'encrypted_content';
      /** @description The encrypted text. */
      encrypted_content: string;
    };
    /** @description Why an answer failed. */
    ResponsesError: {
      /** @description Kind of failure. */
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
      /** @description Text for people. */
      message: string;
    };
    /** @description Something went wrong; the stream ends here. Code and message stand in the event itself, in some cases in `error`. */
    ResponsesErrorEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'error';
      /** @description Position of the event in the stream. */
      sequence_number?: number;
      /** @description Kind of failure, by name or as an HTTP status. */
      code?: string | number | null;
      /** @description Text for people. */
      message?: string;
      /** @description Request member at fault. */
      param?: string | null;
      /** @description The same, where it does not stand in the event itself. */
      error?: components['schemas']['ErrorDetail'] | null;
    };
    /** @description How far an item is that can also fail. */
    ResponsesFailableStatus: 'in_progress' | 'completed' | 'incomplete' | 'failed' | (string & {});
    /** @description The answer failed. */
    ResponsesFailedEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.failed';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description What there is of the answer, with `error`. */
      response: components['schemas']['ResponsesResult'];
    };
    /** @description A file the text refers to. */
    ResponsesFileCitation: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'file_citation';
      /** @description Identifier of the file. */
      file_id: string;
      /** @description Name of the file. */
      filename?: string | undefined;
      /** @description Where in the text the file is referred to. */
      index?: number | undefined;
    };
    /** @description A file the model made. */
    ResponsesFilePath: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'file_path';
      /** @description Identifier of the file. */
      file_id: string;
      /** @description Where in the text the file is named. */
      index?: number | undefined;
    };
    /** @description A search in files by the provider. */
    ResponsesFileSearchCall: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'file_search_call';
      /** @description Identifier of the item. */
      id: string;
      /** @description How far it is. */
      status: components['schemas']['ResponsesSearchStatus'];
      /** @description What was searched for. */
      queries: string[];
    };
    /** @description Files were searched. */
    ResponsesFileSearchItem: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:file_search';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status: components['schemas']['ResponsesItemStatus'];
      /** @description What was searched for. */
      queries?: string[] | undefined;
    };
    /** @description Lets the model search files the provider keeps. */
    ResponsesFileSearchTool: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'file_search';
      /** @description Stores to search. */
      vector_store_ids: string[];
      /** @description Most results. */
      max_num_results?: number | undefined;
      /** @description Conditions the files must meet. */
      filters?:
        | components['schemas']['ResponsesComparisonFilter']
        | components['schemas']['ResponsesCompoundFilter']
        | null
        | undefined;
      ranking_options?: components['schemas']['ResponsesRankingOptions'] | undefined;
    };
    /** @description Files of the workspace were used. */
    ResponsesFilesItem: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:files';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status: components['schemas']['ResponsesItemStatus'];
      /** @description Identifier of the call. */
      call_id?: string | null | undefined;
      /** @description Arguments of the call, JSON as text. */
      arguments?: string | null | undefined;
      /** @description What was done. */
      operation?: string | undefined;
      /** @description Identifier of the file. */
      file_id?: string | undefined;
      /** @description Name of the file. */
      filename?: string | undefined;
      /** @description What came of it. */
      result?: string | undefined;
      /** @description Why it failed. */
      error?: string | undefined;
    };
    /** @description A page was searched. */
    ResponsesFindInPageAction: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'find_in_page';
      /** @description What was looked for. */
      pattern: string;
      /** @description Address of the page. */
      url: string;
    };
    /** @description A call of a function of yours. Answer it with a `function_call_output`. */
    ResponsesFunctionCall: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'function_call';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description Identifier of the call; its result names it too. */
      call_id: string;
      /** @description Name of the function. */
      name: string;
      /** @description Arguments, JSON as text. Empty while a stream has not brought them. */
      arguments: string;
      /** @description Namespace of the function. */
      namespace?: string | undefined;
      /** @description How far it is. */
      status?: components['schemas']['ResponsesItemStatus'] | undefined;
      /** @description Helper model that asks for the call. */
      subagent_id?: string | undefined;
      /** @description What the helper model has done so far. Send it back unchanged. */
      subagent_items?: components['schemas']['ResponsesSubagentStep'][] | undefined;
    };
    /** @description More arguments of a function call. */
    ResponsesFunctionCallArgumentsDeltaEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.function_call_arguments.delta';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description The text to append; JSON only when the arguments are complete. */
      delta: string;
    };
    /** @description The arguments of a function call are complete. */
    ResponsesFunctionCallArgumentsDoneEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.function_call_arguments.done';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description The whole arguments, JSON as text. */
      arguments: string;
      /** @description Name of the function. */
      name?: string;
    };
    /** @description What a function of yours gave back. */
    ResponsesFunctionCallOutput: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'function_call_output';
      /** @description Identifier of the call this is the result of. */
      call_id: string;
      /** @description The result, as text (often JSON) or as parts. */
      output: string | components['schemas']['ResponsesToolOutputContent'][];
      /** @description Identifier of the item. */
      id?: string | null | undefined;
      /** @description How far it is. */
      status?: components['schemas']['ResponsesItemStatus'] | null | undefined;
    };
    /** @description A function the model may ask you to call. Unlike in chat completions, its members stand beside `type`. */
    ResponsesFunctionTool: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'function';
      /** @description Name of the function, at most 64 characters. */
      name: string;
      /** @description What it does and when to call it. */
      description?: string | null | undefined;
      /** @description JSON Schema of its arguments, an object; null if it takes none. */
      parameters: {
        [key: string]: unknown;
      } | null;
      /** @description Whether the provider must enforce the schema. */
      strict?: boolean | null | undefined;
      /** @description Show the function to the model only when a tool search finds it. */
      defer_loading?: boolean | undefined;
    };
    /** @description Makes the model call one function. */
    ResponsesFunctionToolChoice: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'function';
      /** @description Name of the function. */
      name: string;
    };
    /** @description How the answers of a panel compare. */
    ResponsesFusionAnalysis: {
      /** @description What they agree on. */
      consensus: string[];
      /** @description What they disagree on. */
      contradictions: components['schemas']['ResponsesFusionContradiction'][];
      /** @description What only some of them say. */
      partial_coverage: components['schemas']['ResponsesFusionCoverage'][];
      /** @description What only one of them says. */
      unique_insights: components['schemas']['ResponsesFusionInsight'][];
      /** @description What none of them says. */
      blind_spots: string[];
    };
    /** @description The answers of the panel have been compared. */
    ResponsesFusionCallAnalysisCompletedEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.fusion_call.analysis.completed';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      analysis: components['schemas']['ResponsesFusionAnalysis'];
    };
    /** @description The answers of the panel are being compared. */
    ResponsesFusionCallAnalysisInProgressEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.fusion_call.analysis.in_progress';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description Model that compares. */
      analyst_model?: string;
      /**
       * @deprecated
       * @description Former name of `analyst_model`.
       */
      judge_model?: string;
    };
    /** @description The panel is done. */
    ResponsesFusionCallCompletedEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.fusion_call.completed';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
    };
    /** @description A panel of models is about to be asked. */
    ResponsesFusionCallInProgressEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.fusion_call.in_progress';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
    };
    /** @description A model of the panel begins. */
    ResponsesFusionCallPanelAddedEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.fusion_call.panel.added';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description Model of the panel. */
      model: string;
    };
    /** @description A model of the panel is done. */
    ResponsesFusionCallPanelCompletedEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.fusion_call.panel.completed';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description Model of the panel. */
      model: string;
      /** @description Its whole answer. */
      content: string;
    };
    /** @description More text of a model of the panel. */
    ResponsesFusionCallPanelDeltaEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.fusion_call.panel.delta';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description Model of the panel. */
      model: string;
      /** @description The text to append. */
      delta: string;
    };
    /** @description A model of the panel gave no answer. The others go on. */
    ResponsesFusionCallPanelFailedEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.fusion_call.panel.failed';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description Model of the panel. */
      model: string;
      /** @description Why it failed. */
      error: string;
      /** @description HTTP status of the failure. */
      status_code?: number;
    };
    /** @description More thinking of a model of the panel. */
    ResponsesFusionCallPanelReasoningDeltaEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.fusion_call.panel.reasoning.delta';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description Model of the panel. */
      model: string;
      /** @description The text to append. */
      delta: string;
    };
    /** @description Something the answers disagree on. */
    ResponsesFusionContradiction: {
      /** @description The question. */
      topic: string;
      /** @description Who says what. */
      stances: components['schemas']['ResponsesFusionStance'][];
    };
    /** @description Something only some answers say. */
    ResponsesFusionCoverage: {
      /** @description What they say. */
      point: string;
      /** @description Models that say it. */
      models: string[];
    };
    /** @description A model of a panel that gave no answer. */
    ResponsesFusionFailure: {
      /** @description The model. */
      model: string;
      /** @description Why it failed. */
      error: string;
      /** @description HTTP status of the failure. */
      status_code?: number | undefined;
    };
    /** @description Something only one answer says. */
    ResponsesFusionInsight: {
      /** @description The model. */
      model: string;
      /** @description What it says. */
      insight: string;
    };
    /** @description Several models were asked and their answers merged. */
    ResponsesFusionItem: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:fusion';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status: components['schemas']['ResponsesItemStatus'];
      /** @description What each model of the panel said. */
      responses?: components['schemas']['ResponsesFusionResponse'][] | undefined;
      analysis?: components['schemas']['ResponsesFusionAnalysis'] | undefined;
      /** @description Pages the panel used. */
      sources?: components['schemas']['ResponsesFusionSource'][] | undefined;
      /** @description Models that gave no answer. */
      failed_models?: components['schemas']['ResponsesFusionFailure'][] | undefined;
      /** @description Kind of failure, if all failed. */
      failure_reason?: string | undefined;
      /** @description The failure in words. */
      error?: string | undefined;
    };
    /** @description What one model of a panel said. */
    ResponsesFusionResponse: {
      /** @description The model. */
      model: string;
      /** @description Its answer. */
      content?: string | undefined;
    };
    /** @description A page a panel used. */
    ResponsesFusionSource: {
      /** @description Address of the page. */
      url: string;
      /** @description Title of the page. */
      title: string;
    };
    /** @description What one model says to a question. */
    ResponsesFusionStance: {
      /** @description The model. */
      model: string;
      /** @description What it says. */
      stance: string;
    };
    /** @description Text that a grammar accepts. */
    ResponsesGrammarFormat: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'grammar';
      /** @description Notation of the grammar. */
      syntax: 'lark' | 'regex' | (string & {});
      /** @description The grammar. */
      definition: string;
    };
    /** @description Makes the model use one tool that is not a function. */
    ResponsesHostedToolChoice: {
      /** @description Type of the tool. */
      type: 'web_search_preview' | 'web_search_preview_2025_03_11' | 'apply_patch' | 'shell' | (string & {});
    };
    /** @description An image by the provider. */
    ResponsesImageGenerationCall: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'image_generation_call';
      /** @description Identifier of the item. */
      id: string;
      /** @description How far it is. */
      status: 'in_progress' | 'generating' | 'completed' | 'failed' | (string & {});
      /** @description The image in base64; null until it is done. */
      result?: string | null | undefined;
      /** @description What the image is to show. */
      prompt?: string | undefined;
    };
    /** @description An image is complete. It comes with its item. */
    ResponsesImageGenerationCallCompletedEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.image_generation_call.completed';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
    };
    /** @description An image is being made. */
    ResponsesImageGenerationCallGeneratingEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.image_generation_call.generating';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
    };
    /** @description An image is about to be made. */
    ResponsesImageGenerationCallInProgressEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.image_generation_call.in_progress';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
    };
    /** @description An unfinished image. */
    ResponsesImageGenerationCallPartialImageEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.image_generation_call.partial_image';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description Position among the unfinished images. */
      partial_image_index: number;
      /** @description The image in base64. */
      partial_image_b64: string;
    };
    /** @description An image was made. */
    ResponsesImageGenerationItem: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:image_generation';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status: components['schemas']['ResponsesItemStatus'];
      /** @description What the image is to show. */
      prompt?: string | undefined;
      /** @description The prompt as the image model got it. */
      revisedPrompt?: string | undefined;
      /** @description Address of the image. */
      imageUrl?: string | undefined;
      /** @description The image in base64. */
      imageB64?: string | undefined;
      /** @description The image, as an address or in base64. */
      result?: string | null | undefined;
    };
    /** @description Lets the model make images at the provider. */
    ResponsesImageGenerationTool: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'image_generation';
      /** @description Image model. */
      model?: string | undefined;
      /** @description Width and height in pixels, such as `1024x1024`, or `auto`. */
      size?: string | undefined;
      /** @description Quality of the image. */
      quality?: 'low' | 'medium' | 'high' | 'auto' | (string & {}) | undefined;
      /** @description What is behind the picture. */
      background?: 'transparent' | 'opaque' | 'auto' | (string & {}) | undefined;
      /** @description Format of the image. */
      output_format?: 'png' | 'webp' | 'jpeg' | (string & {}) | undefined;
      /** @description How well the image is kept when compressed, 0 to 100. */
      output_compression?: number | undefined;
      /** @description How closely input images are followed. */
      input_fidelity?: 'high' | 'low' | (string & {}) | null | undefined;
      input_image_mask?: components['schemas']['ResponsesImageMask'] | undefined;
      /** @description How strictly images are moderated. */
      moderation?: 'auto' | 'low' | (string & {}) | undefined;
      /** @description Unfinished images to stream, 0 to 3. */
      partial_images?: number | undefined;
    };
    /** @description Where an input image may be changed. */
    ResponsesImageMask: {
      /** @description The mask, as an address or data URL. */
      image_url?: string | undefined;
      /** @description The mask, by the identifier of a file. */
      file_id?: string | undefined;
    };
    /** @description The answer is being made. */
    ResponsesInProgressEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.in_progress';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description The answer, still empty. */
      response: components['schemas']['ResponsesResult'];
    };
    /** @description Something an answer holds only on request. */
    ResponsesInclude:
      | 'file_search_call.results'
      | 'message.input_image.image_url'
      | 'computer_call_output.output.image_url'
      | 'reasoning.encrypted_content'
      | 'code_interpreter_call.outputs'
      | (string & {});
    /** @description Why an answer is incomplete. */
    ResponsesIncompleteDetails: {
      /** @description A limit was reached, or moderation stepped in. */
      reason?: 'max_output_tokens' | 'content_filter' | (string & {});
    };
    /** @description The answer ended early, at a limit or by moderation. */
    ResponsesIncompleteEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.incomplete';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description What there is of the answer, with the reason. */
      response: components['schemas']['ResponsesResult'];
    };
    /** @description Sound. */
    ResponsesInputAudio: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'input_audio';
      input_audio: components['schemas']['InputAudio'];
    };
    /** @description A part of an input message. */
    ResponsesInputContent:
      | components['schemas']['ResponsesInputText']
      | components['schemas']['ResponsesInputImage']
      | components['schemas']['ResponsesInputFile']
      | components['schemas']['ResponsesInputAudio']
      | components['schemas']['ResponsesInputVideo'];
    /** @description A document, such as a PDF; by its data, its address or its identifier. */
    ResponsesInputFile: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'input_file';
      /** @description Name shown to the model. */
      filename?: string | undefined;
      /** @description The document as a data URL. */
      file_data?: string | undefined;
      /** @description An http(s) address of the document. */
      file_url?: string | undefined;
      /** @description Identifier of an uploaded file. */
      file_id?: string | null | undefined;
    };
    /** @description An image, as PNG, JPEG, WebP or GIF. */
    ResponsesInputImage: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'input_image';
      /** @description How closely the model looks; more detail means more tokens. `auto` leaves it to the model. */
      detail: 'auto' | 'low' | 'high' | 'original' | (string & {});
      /** @description An http(s) address or a data URL. */
      image_url?: string | null | undefined;
    };
    /** @description A message, a call, the result of a call, or anything a former answer had in `output`; send those back unchanged. */
    ResponsesInputItem:
      | components['schemas']['ResponsesInputMessage']
      | components['schemas']['ResponsesAssistantMessage']
      | components['schemas']['ResponsesReasoningItemParam']
      | components['schemas']['ResponsesFunctionCallOutput']
      | components['schemas']['ResponsesCustomToolCallOutput']
      | components['schemas']['ResponsesApplyPatchCallOutput']
      | components['schemas']['ResponsesLocalShellCall']
      | components['schemas']['ResponsesLocalShellCallOutput']
      | components['schemas']['ResponsesMcpListTools']
      | components['schemas']['ResponsesMcpApprovalRequest']
      | components['schemas']['ResponsesMcpApprovalResponse']
      | components['schemas']['ResponsesMcpCall']
      | components['schemas']['ResponsesCompaction']
      | components['schemas']['ResponsesContextCompaction']
      | components['schemas']['ResponsesItemReference']
      | components['schemas']['ResponsesAdditionalTools']
      | components['schemas']['ResponsesAgentMessage']
      | components['schemas']['ResponsesFunctionCall']
      | components['schemas']['ResponsesCustomToolCall']
      | components['schemas']['ResponsesWebSearchCall']
      | components['schemas']['ResponsesFileSearchCall']
      | components['schemas']['ResponsesImageGenerationCall']
      | components['schemas']['ResponsesCodeInterpreterCall']
      | components['schemas']['ResponsesComputerCall']
      | components['schemas']['ResponsesApplyPatchCall']
      | components['schemas']['ResponsesShellCall']
      | components['schemas']['ResponsesShellCallOutput']
      | components['schemas']['ResponsesDatetimeItem']
      | components['schemas']['ResponsesWebSearchItem']
      | components['schemas']['ResponsesWebFetchItem']
      | components['schemas']['ResponsesFileSearchItem']
      | components['schemas']['ResponsesToolSearchItem']
      | components['schemas']['ResponsesSearchModelsItem']
      | components['schemas']['ResponsesImageGenerationItem']
      | components['schemas']['ResponsesCodeInterpreterItem']
      | components['schemas']['ResponsesBashItem']
      | components['schemas']['ResponsesShellItem']
      | components['schemas']['ResponsesTextEditorItem']
      | components['schemas']['ResponsesApplyPatchItem']
      | components['schemas']['ResponsesFilesItem']
      | components['schemas']['ResponsesMemoryItem']
      | components['schemas']['ResponsesBrowserUseItem']
      | components['schemas']['ResponsesMcpItem']
      | components['schemas']['ResponsesAdvisorItem']
      | components['schemas']['ResponsesSubagentItem']
      | components['schemas']['ResponsesFusionItem'];
    /** @description A message to the model. */
    ResponsesInputMessage: {
      /**
       * @description Names this kind.
       * @constant
       */
      type?: 'message' | undefined;
      /**
       * @description Who speaks.
       * @enum {string}
       */
      role: 'user' | 'system' | 'developer' | 'assistant';
      /** @description The text, or its parts. */
      content?: string | components['schemas']['ResponsesInputContent'][] | null | undefined;
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status?: components['schemas']['ResponsesItemStatus'] | undefined;
      phase?: components['schemas']['ResponsesMessagePhase'] | undefined;
    };
    /** @description Text. */
    ResponsesInputText: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'input_text';
      /** @description The text. */
      text: string;
      /** @description Ends a cached prefix after this part. */
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpoint'] | null | undefined;
    };
    /** @description Parts of the input tokens. */
    ResponsesInputTokensDetails: {
      /** @description Tokens read from the provider's prompt cache. */
      cached_tokens?: number | null;
      /** @description Tokens written to the provider's prompt cache. */
      cache_write_tokens?: number | null;
    };
    /** @description A video, as MP4, MPEG, MOV or WebM. */
    ResponsesInputVideo: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'input_video';
      /** @description A data URL, or an address the provider can read. */
      video_url: string;
    };
    /** @description Stands for an item by its identifier. */
    ResponsesItemReference: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'item_reference';
      /** @description Identifier of the item that is meant. */
      id: string;
    };
    /** @description How far an item is. `incomplete` items were cut off by a limit. */
    ResponsesItemStatus: 'in_progress' | 'completed' | 'incomplete' | (string & {});
    /** @description JSON that follows a schema. Unlike in chat completions, its members stand beside `type`. */
    ResponsesJsonSchemaFormat: {
      /**
       * @description Names this format.
       * @constant
       */
      type: 'json_schema';
      /** @description Name of the schema, shown to the model; at most 64 characters. */
      name: string;
      /** @description What the answer is for, shown to the model. */
      description?: string | undefined;
      /** @description JSON Schema of the answer. */
      schema: {
        [key: string]: unknown;
      };
      /** @description Whether the provider must enforce the schema, rather than try to follow it. */
      strict?: boolean | null | undefined;
    };
    /** @description What to run. */
    ResponsesLocalShellAction: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'exec';
      /** @description Program and arguments. */
      command: string[];
      /** @description Environment variables. */
      env: {
        [key: string]: string;
      };
      /** @description Directory to run it in. */
      working_directory?: string | null | undefined;
      /** @description User to run it as. */
      user?: string | null | undefined;
      /** @description Milliseconds until it is stopped. */
      timeout_ms?: number | null | undefined;
    };
    /** @description A command for a shell of yours. */
    ResponsesLocalShellCall: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'local_shell_call';
      /** @description Identifier of the item. */
      id: string;
      /** @description Identifier of the call; its result names it too. */
      call_id: string;
      action: components['schemas']['ResponsesLocalShellAction'];
      /** @description How far it is. */
      status: components['schemas']['ResponsesItemStatus'];
    };
    /** @description What a command gave. */
    ResponsesLocalShellCallOutput: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'local_shell_call_output';
      /** @description Identifier of the call this is the result of. */
      id: string;
      /** @description Its output, JSON as text. */
      output: string;
      /** @description How far it is. */
      status?: components['schemas']['ResponsesItemStatus'] | null | undefined;
    };
    /** @description Lets the model ask you to run commands, in the older form. */
    ResponsesLocalShellTool: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'local_shell';
    };
    /** @description Asks whether a tool of an MCP server may be called. */
    ResponsesMcpApprovalRequest: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'mcp_approval_request';
      /** @description Identifier of the item. */
      id: string;
      /** @description Label of the server. */
      server_label: string;
      /** @description Name of the tool. */
      name: string;
      /** @description Arguments, JSON as text. */
      arguments: string;
    };
    /** @description Says whether a tool of an MCP server may be called. */
    ResponsesMcpApprovalResponse: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'mcp_approval_response';
      /** @description Identifier of the question. */
      approval_request_id: string;
      /** @description Whether it may be called. */
      approve: boolean;
      /** @description Why. */
      reason?: string | null | undefined;
      /** @description Identifier of the item. */
      id?: string | null | undefined;
    };
    /** @description Which tools need approval. */
    ResponsesMcpApprovalRules: {
      /** @description Tools whose calls must be approved. */
      always?: components['schemas']['ResponsesMcpToolNames'] | undefined;
      /** @description Tools whose calls need no approval. */
      never?: components['schemas']['ResponsesMcpToolNames'] | undefined;
    };
    /** @description A call of a tool of an MCP server. */
    ResponsesMcpCall: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'mcp_call';
      /** @description Identifier of the item. */
      id: string;
      /** @description Label of the server. */
      server_label: string;
      /** @description Name of the tool. */
      name: string;
      /** @description Arguments, JSON as text. */
      arguments: string;
      /** @description What the tool gave back. */
      output?: string | null | undefined;
      /** @description Why the call failed. */
      error?: string | null | undefined;
    };
    /** @description A tool of an MCP server was called. */
    ResponsesMcpItem: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:mcp';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status: components['schemas']['ResponsesItemStatus'];
      /** @description Label of the server. */
      serverLabel?: string | undefined;
      /** @description Name of the tool. */
      toolName?: string | undefined;
    };
    /** @description Tools of an MCP server. */
    ResponsesMcpListTools: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'mcp_list_tools';
      /** @description Identifier of the item. */
      id: string;
      /** @description Label of the server. */
      server_label: string;
      /** @description The tools. */
      tools: components['schemas']['ResponsesMcpToolInfo'][];
      /** @description Why they could not be listed. */
      error?: string | null | undefined;
    };
    /** @description Lets the model use the tools of an MCP server or of a connector. */
    ResponsesMcpTool: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'mcp';
      /** @description Your label for the server. */
      server_label: string;
      /** @description Address of the server. */
      server_url?: string | undefined;
      /** @description What the server is for. */
      server_description?: string | undefined;
      /** @description A ready-made connector instead of a server. */
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
      /** @description Access token for the server or connector. Secret. */
      authorization?: string | undefined;
      /** @description Headers to send to the server. */
      headers?: {
        [key: string]: string;
      } | null | undefined;
      /** @description Only these tools may be used, as names or as a filter. */
      allowed_tools?: string[] | components['schemas']['ResponsesMcpToolFilter'] | null | undefined;
      /** @description Which calls a person must approve first. */
      require_approval?: 'always' | 'never' | components['schemas']['ResponsesMcpApprovalRules'] | null | undefined;
    };
    /** @description Some of the tools of a server. */
    ResponsesMcpToolFilter: {
      /** @description Names of the tools. */
      tool_names?: string[] | undefined;
      /** @description Only tools that change nothing. */
      read_only?: boolean | undefined;
    };
    /** @description A tool of an MCP server. */
    ResponsesMcpToolInfo: {
      /** @description Name of the tool. */
      name: string;
      /** @description What it does. */
      description?: string | null | undefined;
      /** @description JSON Schema of its arguments. */
      input_schema: {
        [key: string]: unknown;
      };
      /** @description Hints of the server about the tool. */
      annotations?: unknown;
    };
    /** @description Tools, by their names. */
    ResponsesMcpToolNames: {
      /** @description Names of the tools. */
      tool_names?: string[] | undefined;
    };
    /** @description The model's memory was used. */
    ResponsesMemoryItem: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:memory';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status: components['schemas']['ResponsesItemStatus'];
      /** @description What was done. */
      action?: 'read' | 'write' | 'delete' | (string & {}) | undefined;
      /** @description Name of the entry. */
      key?: string | undefined;
      /** @description The entry. */
      value?: unknown;
    };
    /** @description What a message of the model is: a word in between, or the answer. */
    ResponsesMessagePhase: 'commentary' | 'final_answer' | (string & {}) | null;
    /** @description A function in a namespace. */
    ResponsesNamespaceFunction: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'function';
      /** @description Name of the function. */
      name: string;
      /** @description What it does and when to call it. */
      description?: string | null | undefined;
      /** @description JSON Schema of its arguments, an object. */
      parameters?: {
        [key: string]: unknown;
      } | null | undefined;
      /** @description JSON Schema of its result. */
      output_schema?: {
        [key: string]: unknown;
      } | null | undefined;
      /** @description Whether the provider must enforce the schema. */
      strict?: boolean | null | undefined;
      /** @description Who may call it: the model itself, or code that it runs. */
      allowed_callers?: ('direct' | 'programmatic' | (string & {}))[] | null | undefined;
      /** @description Show the function to the model only when a tool search finds it. */
      defer_loading?: boolean | undefined;
    };
    /** @description A tool in a namespace. */
    ResponsesNamespaceMember:
      | components['schemas']['ResponsesNamespaceFunction']
      | components['schemas']['ResponsesCustomTool'];
    /** @description Tools under a common name. */
    ResponsesNamespaceTool: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'namespace';
      /** @description Name of the namespace. */
      name: string;
      /** @description What its tools are for. */
      description: string;
      /** @description The tools. */
      tools: components['schemas']['ResponsesNamespaceMember'][];
    };
    /** @description A page was opened. */
    ResponsesOpenPageAction: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'open_page';
      /** @description Address of the page. */
      url?: string | null | undefined;
    };
    /** @description A tool of a kind that has no name here. */
    ResponsesOtherTool: {
      /** @description Kind of tool. */
      type: string;
    } & {
      [key: string]: unknown;
    };
    /** @description A part of what the model said. */
    ResponsesOutputContent: components['schemas']['ResponsesOutputText'] | components['schemas']['ResponsesRefusal'];
    /** @description Something the model or a server tool made. */
    ResponsesOutputItem:
      | components['schemas']['ResponsesOutputMessage']
      | components['schemas']['ResponsesReasoningItem']
      | components['schemas']['ResponsesFunctionCall']
      | components['schemas']['ResponsesCustomToolCall']
      | components['schemas']['ResponsesWebSearchCall']
      | components['schemas']['ResponsesFileSearchCall']
      | components['schemas']['ResponsesImageGenerationCall']
      | components['schemas']['ResponsesCodeInterpreterCall']
      | components['schemas']['ResponsesComputerCall']
      | components['schemas']['ResponsesApplyPatchCall']
      | components['schemas']['ResponsesShellCall']
      | components['schemas']['ResponsesShellCallOutput']
      | components['schemas']['ResponsesDatetimeItem']
      | components['schemas']['ResponsesWebSearchItem']
      | components['schemas']['ResponsesWebFetchItem']
      | components['schemas']['ResponsesFileSearchItem']
      | components['schemas']['ResponsesToolSearchItem']
      | components['schemas']['ResponsesSearchModelsItem']
      | components['schemas']['ResponsesImageGenerationItem']
      | components['schemas']['ResponsesCodeInterpreterItem']
      | components['schemas']['ResponsesBashItem']
      | components['schemas']['ResponsesShellItem']
      | components['schemas']['ResponsesTextEditorItem']
      | components['schemas']['ResponsesApplyPatchItem']
      | components['schemas']['ResponsesFilesItem']
      | components['schemas']['ResponsesMemoryItem']
      | components['schemas']['ResponsesBrowserUseItem']
      | components['schemas']['ResponsesMcpItem']
      | components['schemas']['ResponsesAdvisorItem']
      | components['schemas']['ResponsesSubagentItem']
      | components['schemas']['ResponsesFusionItem'];
    /** @description A new item begins. What it holds follows in further events. */
    ResponsesOutputItemAddedEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.output_item.added';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description The item as it begins. */
      item: components['schemas']['ResponsesOutputItem'];
    };
    /** @description An item is complete. */
    ResponsesOutputItemDoneEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.output_item.done';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description The whole item. */
      item: components['schemas']['ResponsesOutputItem'];
    };
    /** @description What the model says. It can be sent back unchanged. */
    ResponsesOutputMessage: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'message';
      /** @description Identifier of the item. */
      id: string;
      /**
       * @description Who speaks.
       * @constant
       */
      role: 'assistant';
      /** @description Its parts; empty when a stream adds the message. */
      content: components['schemas']['ResponsesOutputContent'][];
      /** @description How far it is. */
      status?: components['schemas']['ResponsesItemStatus'];
      phase?: components['schemas']['ResponsesMessagePhase'];
    };
    /** @description Text of the model. */
    ResponsesOutputText: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'output_text';
      /** @description The text. */
      text: string;
      /** @description Sources and files the text refers to. */
      annotations?: components['schemas']['ResponsesAnnotation'][] | undefined;
      /** @description Log probabilities of the tokens, if asked for. */
      logprobs?: components['schemas']['TokenLogprob'][] | undefined;
    };
    /** @description A source or file has been added to a text. */
    ResponsesOutputTextAnnotationAddedEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.output_text.annotation.added';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description Position of the part in the item. */
      content_index: number;
      /** @description Position among the annotations of the part. */
      annotation_index: number;
      annotation: components['schemas']['ResponsesAnnotation'];
    };
    /** @description More text. */
    ResponsesOutputTextDeltaEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.output_text.delta';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description Position of the part in the item. */
      content_index: number;
      /** @description The text to append. */
      delta: string;
      /** @description Log probabilities of the new tokens; empty unless asked for. */
      logprobs?: components['schemas']['ResponsesTokenLogprob'][];
    };
    /** @description A text is complete. */
    ResponsesOutputTextDoneEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.output_text.done';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description Position of the part in the item. */
      content_index: number;
      /** @description The whole text. */
      text: string;
      /** @description Log probabilities of the tokens; empty unless asked for. */
      logprobs?: components['schemas']['ResponsesTokenLogprob'][];
    };
    /** @description Parts of the output tokens. */
    ResponsesOutputTokensDetails: {
      /** @description Tokens spent on thinking. */
      reasoning_tokens?: number | null;
    };
    /** @description A change to one file. */
    ResponsesPatchOperation:
      | components['schemas']['ResponsesCreateFile']
      | components['schemas']['ResponsesUpdateFile']
      | components['schemas']['ResponsesDeleteFile'];
    /** @description A stored prompt and what is put into it. */
    ResponsesPrompt: {
      /** @description Identifier of the prompt. */
      id: string;
      /** @description Values of its variables, as text or as a part of a message. */
      variables?: {
        [key: string]: string | components['schemas']['ResponsesToolOutputContent'];
      } | null | undefined;
    };
    /** @description How results are ranked. */
    ResponsesRankingOptions: {
      /** @description What ranks them. */
      ranker?: 'auto' | 'default-2024-11-15' | (string & {}) | undefined;
      /** @description Lowest score, 0 to 1. */
      score_threshold?: number | undefined;
    };
    /** @description The model's thinking. Send it back unchanged to let the model go on from there. */
    ResponsesReasoningItem: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'reasoning';
      /** @description A summary of the thinking; often empty. */
      summary: components['schemas']['ResponsesSummaryText'][];
      /** @description Identifier of the item. */
      id?: string;
      /** @description The thinking as text, where the provider shows it. */
      content?: components['schemas']['ResponsesReasoningText'][] | null;
      /** @description The thinking as only the provider can read it. Comes when `include` asks for `reasoning.encrypted_content`. */
      encrypted_content?: string | null;
      /** @description Proof by the provider that the text is unchanged; needed when it is sent back. */
      signature?: string | null;
      format?: components['schemas']['ReasoningFormat'];
      /** @description How far it is. */
      status?: components['schemas']['ResponsesItemStatus'];
    };
    /** @description The model's thinking of a former answer. */
    ResponsesReasoningItemParam: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'reasoning';
      /** @description A summary of the thinking. */
      summary?: components['schemas']['ResponsesSummaryText'][] | null | undefined;
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description The thinking as text, where the provider shows it. */
      content?: components['schemas']['ResponsesReasoningText'][] | null | undefined;
      /** @description The thinking as only the provider can read it. Comes when `include` asks for `reasoning.encrypted_content`. */
      encrypted_content?: string | null | undefined;
      /** @description Proof by the provider that the text is unchanged; needed when it is sent back. */
      signature?: string | null | undefined;
      format?: components['schemas']['ReasoningFormat'] | undefined;
      /** @description How far it is. */
      status?: components['schemas']['ResponsesItemStatus'] | undefined;
    };
    /** @description A new paragraph of the summary of the thinking begins. */
    ResponsesReasoningSummaryPartAddedEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.reasoning_summary_part.added';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description Position of the paragraph in the summary. */
      summary_index: number;
      /** @description The paragraph as it begins. */
      part: components['schemas']['ResponsesSummaryText'];
    };
    /** @description A paragraph of the summary of the thinking is complete. */
    ResponsesReasoningSummaryPartDoneEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.reasoning_summary_part.done';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description Position of the paragraph in the summary. */
      summary_index: number;
      /** @description The whole paragraph. */
      part: components['schemas']['ResponsesSummaryText'];
    };
    /** @description More of the summary of the thinking. */
    ResponsesReasoningSummaryTextDeltaEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.reasoning_summary_text.delta';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description Position of the paragraph in the summary. */
      summary_index: number;
      /** @description The text to append. */
      delta: string;
    };
    /** @description A text of the summary of the thinking is complete. */
    ResponsesReasoningSummaryTextDoneEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.reasoning_summary_text.done';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description Position of the paragraph in the summary. */
      summary_index: number;
      /** @description The whole text. */
      text: string;
    };
    /** @description Thinking as text. */
    ResponsesReasoningText: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'reasoning_text';
      /** @description The text. */
      text: string;
    };
    /** @description More thinking. */
    ResponsesReasoningTextDeltaEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.reasoning_text.delta';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description Position of the part in the item. */
      content_index: number;
      /** @description The text to append. */
      delta: string;
    };
    /** @description A part of the thinking is complete. */
    ResponsesReasoningTextDoneEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.reasoning_text.done';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description Position of the part in the item. */
      content_index: number;
      /** @description The whole text. */
      text: string;
    };
    /** @description The model does not want to answer. */
    ResponsesRefusal: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'refusal';
      /** @description What it says instead. */
      refusal: string;
    };
    /** @description More of a refusal. */
    ResponsesRefusalDeltaEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.refusal.delta';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description Position of the part in the item. */
      content_index: number;
      /** @description The text to append. */
      delta: string;
    };
    /** @description A refusal is complete. */
    ResponsesRefusalDoneEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.refusal.done';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
      /** @description Position of the part in the item. */
      content_index: number;
      /** @description The whole refusal. */
      refusal: string;
    };
    /** @description A whole answer, or the state of one in the events of a stream. Settings of the request are repeated in it. */
    ResponsesResult: {
      /** @description Identifier of the answer. */
      id: string;
      /** @description Kind of object. */
      object: 'response' | (string & {});
      /** @description When it was begun, in seconds since 1970. */
      created_at?: number | null;
      /** @description When it was completed, in seconds since 1970; null before. */
      completed_at?: number | null;
      /** @description Model that answered. With fallbacks, aliases and routers it is not the one that was asked for. */
      model: string;
      status?: components['schemas']['ResponsesStatus'];
      /** @description What the model and the tools made, in order. Empty in the first events of a stream. */
      output: components['schemas']['ResponsesOutputItem'][];
      /** @description All text of the output in one, where the server adds it. */
      output_text?: string | null;
      /** @description Why it failed. */
      error?: components['schemas']['ResponsesError'] | null;
      /** @description Why it failed, in the names other endpoints use. */
      error_type?: components['schemas']['ErrorType'];
      /** @description Why it is incomplete. */
      incomplete_details?: components['schemas']['ResponsesIncompleteDetails'] | null;
      /** @description What the request used and cost; null until the end of a stream. */
      usage?: components['schemas']['ResponsesUsage'] | null;
      /** @description The system text, or the items it was made of. */
      instructions?: string | components['schemas']['ResponsesInputItem'][] | null;
      /** @description Tools the model could use. */
      tools?: components['schemas']['ResponsesTool'][];
      tool_choice?: components['schemas']['ResponsesToolChoice'];
      /** @description Whether one answer could ask for several calls. */
      parallel_tool_calls?: boolean | null;
      /** @description Limit of output tokens. */
      max_output_tokens?: number | null;
      /** @description Limit of tool calls. */
      max_tool_calls?: number | null;
      /** @description Randomness that was used. */
      temperature?: number | null;
      /** @description Share of probability that was used. */
      top_p?: number | null;
      /** @description How many alternatives were asked for. */
      top_logprobs?: number | null;
      /** @description Penalty that was used. */
      frequency_penalty?: number | null;
      /** @description Penalty that was used. */
      presence_penalty?: number | null;
      /** @description Form of the text. */
      text?: components['schemas']['ResponsesTextOptions'] | null;
      /** @description How much the model was to think. */
      reasoning?: components['schemas']['ReasoningOptions'] | null;
      /** @description What was to happen to input that does not fit. */
      truncation?: 'auto' | 'disabled' | (string & {}) | null;
      /** @description Processing class that was used. */
      service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'scale' | (string & {}) | null;
      /** @description The stored prompt. */
      prompt?: components['schemas']['ResponsesPrompt'] | null;
      /** @description The key for the prompt cache. */
      prompt_cache_key?: string | null;
      /** @description How the prompt cache was used. */
      prompt_cache_options?: components['schemas']['PromptCacheOptions'] | null;
      /** @description Your own labels. */
      metadata?: {
        [key: string]: string;
      } | null;
      /** @description The end user. */
      user?: string | null;
      /** @description The end user, as the provider was told. */
      safety_identifier?: string | null;
      /** @description Always false or null. */
      background?: boolean | null;
      /** @description Always null; answers are not stored. */
      previous_response_id?: string | null;
      /** @description Always false; answers are not stored. */
      store?: boolean | null;
      openrouter_metadata?: components['schemas']['OpenRouterMetadata'];
    };
    /** @description A concern a person must decide on. */
    ResponsesSafetyCheck: {
      /** @description Identifier of the check. */
      id: string;
      /** @description Kind of concern. */
      code?: string | null | undefined;
      /** @description The concern in words. */
      message?: string | null | undefined;
    };
    /** @description A search. */
    ResponsesSearchAction: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'search';
      /** @description What was searched for. */
      query?: string | undefined;
      /** @description All that was searched for. */
      queries?: string[] | undefined;
      /** @description Pages that were found. */
      sources?: components['schemas']['ResponsesWebSource'][] | undefined;
    };
    /** @description The model catalogue was searched. */
    ResponsesSearchModelsItem: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:experimental__search_models';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status: components['schemas']['ResponsesItemStatus'];
      /** @description What was searched for. */
      query?: string | undefined;
      /** @description Arguments of the search, JSON as text. */
      arguments?: string | undefined;
    };
    /** @description How far a search is. */
    ResponsesSearchStatus: 'in_progress' | 'searching' | 'completed' | 'failed' | (string & {});
    /** @description What to run. */
    ResponsesShellAction: {
      /** @description Commands, in order. */
      commands: string[];
      /** @description Most characters of output to give back. */
      max_output_length?: number | null | undefined;
      /** @description Milliseconds until the commands are stopped. */
      timeout_ms?: number | null | undefined;
    };
    /** @description Commands for a shell. Answer them with a `shell_call_output` where the shell is yours. */
    ResponsesShellCall: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'shell_call';
      /** @description Identifier of the item. */
      id?: string | null | undefined;
      /** @description Identifier of the call; its result names it too. */
      call_id: string;
      action?: components['schemas']['ResponsesShellAction'] | undefined;
      /** @description The action, JSON as text. */
      arguments?: string | null | undefined;
      /** @description Where the commands run, in the provider's notation. */
      environment?: unknown;
      /** @description How far it is. */
      status?: components['schemas']['ResponsesItemStatus'] | null | undefined;
    };
    /** @description What commands gave. */
    ResponsesShellCallOutput: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'shell_call_output';
      /** @description Identifier of the item. */
      id?: string | null | undefined;
      /** @description Identifier of the call this is the result of. */
      call_id: string;
      /** @description One entry for each command. */
      output: components['schemas']['ResponsesShellOutput'][];
      /** @description Most characters of output that were kept. */
      max_output_length?: number | null | undefined;
      /** @description How far it is. */
      status?: components['schemas']['ResponsesItemStatus'] | null | undefined;
    };
    /** @description It ended by itself. */
    ResponsesShellExit: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'exit';
      /** @description Its exit code; 0 means success. */
      exit_code: number;
    };
    /** @description Commands were run in a sandbox. */
    ResponsesShellItem: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:shell';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status: components['schemas']['ResponsesItemStatus'];
      /** @description Identifier of the call. */
      call_id?: string | null | undefined;
      /** @description Arguments of the call, JSON as text. */
      arguments?: string | null | undefined;
      action?: components['schemas']['ResponsesShellAction'] | undefined;
      /** @description One entry for each command. */
      output?: components['schemas']['ResponsesShellOutput'][] | undefined;
    };
    /** @description How a command ended. */
    ResponsesShellOutcome: components['schemas']['ResponsesShellExit'] | components['schemas']['ResponsesShellTimeout'];
    /** @description What one command gave. */
    ResponsesShellOutput: {
      /** @description Standard output. */
      stdout: string;
      /** @description Standard error. */
      stderr: string;
      outcome: components['schemas']['ResponsesShellOutcome'];
    };
    /** @description Settings of the sandbox. */
    ResponsesShellParameters: {
      /** @description Whose sandbox runs the commands. */
      engine?: 'auto' | 'openrouter' | (string & {}) | undefined;
      environment?: components['schemas']['BashEnvironment'] | undefined;
      /** @description Seconds without use until the sandbox sleeps. */
      sleep_after_seconds?: number | undefined;
    };
    /** @description Lets the model run shell commands in a sandbox of OpenRouter. */
    ResponsesShellServerTool: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:shell';
      parameters?: components['schemas']['ResponsesShellParameters'] | undefined;
    };
    /** @description It took too long and was stopped. */
    ResponsesShellTimeout: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'timeout';
    };
    /** @description Lets the model ask for shell commands. */
    ResponsesShellTool: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'shell';
    };
    /** @description How far an answer is. Reaching a limit makes it `incomplete`, not `failed`. */
    ResponsesStatus: 'completed' | 'incomplete' | 'in_progress' | 'failed' | 'cancelled' | 'queued' | (string & {});
    /** @description One event of a streamed answer. New kinds appear; skip those you do not know. */
    ResponsesStreamEvent:
      | components['schemas']['ResponsesCreatedEvent']
      | components['schemas']['ResponsesInProgressEvent']
      | components['schemas']['ResponsesCompletedEvent']
      | components['schemas']['ResponsesIncompleteEvent']
      | components['schemas']['ResponsesFailedEvent']
      | components['schemas']['ResponsesErrorEvent']
      | components['schemas']['ResponsesOutputItemAddedEvent']
      | components['schemas']['ResponsesOutputItemDoneEvent']
      | components['schemas']['ResponsesContentPartAddedEvent']
      | components['schemas']['ResponsesContentPartDoneEvent']
      | components['schemas']['ResponsesOutputTextDeltaEvent']
      | components['schemas']['ResponsesOutputTextDoneEvent']
      | components['schemas']['ResponsesOutputTextAnnotationAddedEvent']
      | components['schemas']['ResponsesRefusalDeltaEvent']
      | components['schemas']['ResponsesRefusalDoneEvent']
      | components['schemas']['ResponsesReasoningTextDeltaEvent']
      | components['schemas']['ResponsesReasoningTextDoneEvent']
      | components['schemas']['ResponsesReasoningSummaryPartAddedEvent']
      | components['schemas']['ResponsesReasoningSummaryPartDoneEvent']
      | components['schemas']['ResponsesReasoningSummaryTextDeltaEvent']
      | components['schemas']['ResponsesReasoningSummaryTextDoneEvent']
      | components['schemas']['ResponsesFunctionCallArgumentsDeltaEvent']
      | components['schemas']['ResponsesFunctionCallArgumentsDoneEvent']
      | components['schemas']['ResponsesCustomToolCallInputDeltaEvent']
      | components['schemas']['ResponsesCustomToolCallInputDoneEvent']
      | components['schemas']['ResponsesImageGenerationCallInProgressEvent']
      | components['schemas']['ResponsesImageGenerationCallGeneratingEvent']
      | components['schemas']['ResponsesImageGenerationCallPartialImageEvent']
      | components['schemas']['ResponsesImageGenerationCallCompletedEvent']
      | components['schemas']['ResponsesCodeInterpreterCallInProgressEvent']
      | components['schemas']['ResponsesCodeInterpreterCallInterpretingEvent']
      | components['schemas']['ResponsesCodeInterpreterCallCompletedEvent']
      | components['schemas']['ResponsesCodeInterpreterCallCodeDeltaEvent']
      | components['schemas']['ResponsesCodeInterpreterCallCodeDoneEvent']
      | components['schemas']['ResponsesWebSearchCallInProgressEvent']
      | components['schemas']['ResponsesWebSearchCallSearchingEvent']
      | components['schemas']['ResponsesWebSearchCallCompletedEvent']
      | components['schemas']['ResponsesApplyPatchCallOperationDiffDeltaEvent']
      | components['schemas']['ResponsesApplyPatchCallOperationDiffDoneEvent']
      | components['schemas']['ResponsesFusionCallInProgressEvent']
      | components['schemas']['ResponsesFusionCallPanelAddedEvent']
      | components['schemas']['ResponsesFusionCallPanelDeltaEvent']
      | components['schemas']['ResponsesFusionCallPanelReasoningDeltaEvent']
      | components['schemas']['ResponsesFusionCallPanelCompletedEvent']
      | components['schemas']['ResponsesFusionCallPanelFailedEvent']
      | components['schemas']['ResponsesFusionCallAnalysisInProgressEvent']
      | components['schemas']['ResponsesFusionCallAnalysisCompletedEvent']
      | components['schemas']['ResponsesFusionCallCompletedEvent']
      | components['schemas']['ResponsesDebugEvent'];
    /** @description Work was handed to another model. */
    ResponsesSubagentItem: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:subagent';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status: components['schemas']['ResponsesFailableStatus'];
      /** @description Identifier of the call. */
      call_id?: string | undefined;
      /** @description Name of the helper, where there are several. */
      instance_name?: string | undefined;
      /** @description Name of the tool as the model sees it. */
      name?: string | undefined;
      /** @description Model that did the work. */
      model?: string | undefined;
      /** @description Name of the task. */
      task_name?: string | undefined;
      /** @description The task. */
      task_description?: string | undefined;
      /** @description What came of it. */
      outcome?: string | undefined;
      /** @description Why it failed. */
      error?: string | undefined;
    };
    /** @description Something a helper model did. */
    ResponsesSubagentStep: {
      /** @description What kind of thing it is. */
      type: string;
    } & {
      [key: string]: unknown;
    };
    /** @description A paragraph of a summary of the thinking. */
    ResponsesSummaryText: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'summary_text';
      /** @description The text. */
      text: string;
    };
    /** @description A file was looked at or changed. */
    ResponsesTextEditorItem: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:text_editor';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status: components['schemas']['ResponsesItemStatus'];
      /** @description What was done. */
      command?: 'view' | 'create' | 'str_replace' | 'insert' | (string & {}) | undefined;
      /** @description Path of the file. */
      filePath?: string | undefined;
    };
    /** @description Form the text must have. */
    ResponsesTextFormat:
      | components['schemas']['ResponseFormatText']
      | components['schemas']['ResponseFormatJsonObject']
      | components['schemas']['ResponsesJsonSchemaFormat'];
    /** @description Form of the text. */
    ResponsesTextOptions: {
      /** @description Form the text must have. */
      format?: components['schemas']['ResponsesTextFormat'] | undefined;
      /** @description How long-winded the text is. */
      verbosity?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null | undefined;
    };
    /** @description A token of a stream and how likely it was. */
    ResponsesTokenLogprob: {
      /** @description The token as text. */
      token: string;
      /** @description Natural logarithm of its probability. */
      logprob: number;
      /** @description Its bytes in UTF-8; a character can span tokens. */
      bytes?: number[] | null;
      /** @description The likeliest tokens at this place. */
      top_logprobs?: components['schemas']['ResponsesTopLogprob'][];
    };
    /** @description A function of yours, a tool of the provider, or a tool that runs at OpenRouter. Send the tools again with every turn. */
    ResponsesTool:
      | components['schemas']['ResponsesFunctionTool']
      | components['schemas']['ResponsesCustomTool']
      | components['schemas']['ResponsesNamespaceTool']
      | components['schemas']['ResponsesWebSearchTool']
      | components['schemas']['ResponsesFileSearchTool']
      | components['schemas']['ResponsesComputerTool']
      | components['schemas']['ResponsesCodeInterpreterTool']
      | components['schemas']['ResponsesMcpTool']
      | components['schemas']['ResponsesImageGenerationTool']
      | components['schemas']['ResponsesLocalShellTool']
      | components['schemas']['ResponsesShellTool']
      | components['schemas']['ResponsesApplyPatchTool']
      | components['schemas']['WebSearchServerTool']
      | components['schemas']['WebFetchServerTool']
      | components['schemas']['DatetimeServerTool']
      | components['schemas']['ImageGenerationServerTool']
      | components['schemas']['FilesServerTool']
      | components['schemas']['BashServerTool']
      | components['schemas']['AdvisorServerTool']
      | components['schemas']['SubagentServerTool']
      | components['schemas']['FusionServerTool']
      | components['schemas']['SearchModelsServerTool']
      | components['schemas']['ResponsesToolSearchServerTool']
      | components['schemas']['ResponsesShellServerTool']
      | components['schemas']['ResponsesApplyPatchServerTool'];
    /** @description Whether the model calls tools. `auto` leaves it to the model, `required` asks for at least one call, an object for certain tools. */
    ResponsesToolChoice:
      | 'auto'
      | 'none'
      | 'required'
      | components['schemas']['ResponsesFunctionToolChoice']
      | components['schemas']['ResponsesAllowedToolChoice']
      | components['schemas']['ResponsesHostedToolChoice'];
    /** @description A part of what a function or tool of yours gave back. */
    ResponsesToolOutputContent:
      | components['schemas']['ResponsesInputText']
      | components['schemas']['ResponsesInputImage']
      | components['schemas']['ResponsesInputFile'];
    /** @description A tool was searched for. */
    ResponsesToolSearchItem: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:tool_search';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status: components['schemas']['ResponsesItemStatus'];
      /** @description What was searched for. */
      query?: string | undefined;
    };
    /** @description Settings of the tool search. */
    ResponsesToolSearchParameters: {
      /** @description Most tools of one search. */
      max_results?: number | undefined;
    };
    /** @description Lets the model search the tools that are not shown to it. */
    ResponsesToolSearchServerTool: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:tool_search';
      parameters?: components['schemas']['ResponsesToolSearchParameters'] | undefined;
    };
    /** @description A likely token at some place of a stream. */
    ResponsesTopLogprob: {
      /** @description The token as text. */
      token?: string;
      /** @description Natural logarithm of its probability. */
      logprob?: number;
      /** @description Its bytes in UTF-8. */
      bytes?: number[] | null;
    };
    /** @description A change of a file. */
    ResponsesUpdateFile: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'update_file';
      /** @description Path of the file. */
      path: string;
      /** @description The change, as a diff. */
      diff: string;
    };
    /** @description A web page the text refers to. Unlike in chat completions, its members stand beside `type`. */
    ResponsesUrlCitation: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'url_citation';
      /** @description Address of the page. */
      url: string;
      /** @description Title of the page. */
      title?: string | null | undefined;
      /** @description Excerpt of the page. */
      content?: string | null | undefined;
      /** @description First character of the text it belongs to. */
      start_index?: number | null | undefined;
      /** @description Character after the text it belongs to. */
      end_index?: number | null | undefined;
    };
    /** @description What a request used and cost. Counts are those of the model's own tokenizer. */
    ResponsesUsage: {
      /** @description Tokens of the input. */
      input_tokens: number;
      /** @description What the input tokens were. */
      input_tokens_details?: components['schemas']['ResponsesInputTokensDetails'] | null;
      /** @description Tokens of the output, thinking included. */
      output_tokens: number;
      /** @description What the output tokens were. */
      output_tokens_details?: components['schemas']['ResponsesOutputTokensDetails'] | null;
      /** @description Tokens of input and output. */
      total_tokens: number;
      /** @description Charged to the account, in USD. 0 for free models and answers from the response cache. */
      cost?: number | null;
      /** @description What the provider charged. */
      cost_details?: components['schemas']['ResponsesCostDetails'] | null;
      /** @description Whether the caller's own provider key was used. */
      is_byok?: boolean;
      /** @description Calls of server tools. */
      server_tool_use_details?: components['schemas']['ServerToolUseDetails'] | null;
    };
    /** @description A web page was read. */
    ResponsesWebFetchItem: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:web_fetch';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status: components['schemas']['ResponsesItemStatus'];
      /** @description Address of the page. */
      url?: string | undefined;
      /** @description Title of the page. */
      title?: string | undefined;
      /** @description Text of the page. */
      content?: string | undefined;
      /** @description HTTP status the page was answered with. */
      httpStatus?: number | undefined;
      /** @description Why it could not be read. */
      error?: string | undefined;
    };
    /** @description A step of a web search. */
    ResponsesWebSearchAction:
      | components['schemas']['ResponsesSearchAction']
      | components['schemas']['ResponsesOpenPageAction']
      | components['schemas']['ResponsesFindInPageAction'];
    /** @description A web search by the provider. */
    ResponsesWebSearchCall: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'web_search_call';
      /** @description Identifier of the item. */
      id: string;
      /** @description How far it is. */
      status: components['schemas']['ResponsesSearchStatus'];
      /** @description What was done. */
      action?: components['schemas']['ResponsesWebSearchAction'] | undefined;
    };
    /** @description A web search is complete. */
    ResponsesWebSearchCallCompletedEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.web_search_call.completed';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
    };
    /** @description A web search is about to begin. */
    ResponsesWebSearchCallInProgressEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.web_search_call.in_progress';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
    };
    /** @description The web is being searched. */
    ResponsesWebSearchCallSearchingEvent: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'response.web_search_call.searching';
      /** @description Position of the event in the stream. */
      sequence_number: number;
      /** @description Item the event is about. */
      item_id: string;
      /** @description Position of the item in `output`. */
      output_index: number;
    };
    /** @description Domains of a web search. */
    ResponsesWebSearchFilters: {
      /** @description Only these domains are searched. */
      allowed_domains?: string[] | null | undefined;
      /** @description These domains are left out. */
      blocked_domains?: string[] | null | undefined;
      /** @description These domains are left out; another name of `blocked_domains`. */
      excluded_domains?: string[] | null | undefined;
    };
    /** @description The web was searched. */
    ResponsesWebSearchItem: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'openrouter:web_search';
      /** @description Identifier of the item. */
      id?: string | undefined;
      /** @description How far it is. */
      status: components['schemas']['ResponsesItemStatus'];
      action?: components['schemas']['ResponsesSearchAction'] | undefined;
    };
    /** @description Web search under OpenAI's names, with the settings beside `type`. */
    ResponsesWebSearchTool: {
      /**
       * @description Any of these names means the same.
       * @enum {string}
       */
      type: 'web_search' | 'web_search_2025_08_26' | 'web_search_preview' | 'web_search_preview_2025_03_11';
      engine?: components['schemas']['WebSearchEngine'] | undefined;
      mode?: components['schemas']['SearchMode'] | undefined;
      /** @description Most results of one search. */
      max_results?: number | undefined;
      /** @description Most searches of the request. */
      max_uses?: number | undefined;
      search_context_size?: components['schemas']['SearchContextSize'] | undefined;
      /** @description Which domains are searched. */
      filters?: components['schemas']['ResponsesWebSearchFilters'] | null | undefined;
      /** @description Rough place of the end user. */
      user_location?: components['schemas']['UserLocation'] | null | undefined;
    };
    /** @description A page that was found. */
    ResponsesWebSource: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'url';
      /** @description Address of the page. */
      url: string;
    };
    /** @description One attempt at an endpoint. */
    RouterAttempt: {
      /** @description Model that was tried. */
      model: string;
      /** @description Provider that was tried. */
      provider: string;
      /** @description HTTP status of the attempt. */
      status: number;
    };
    /** @description How expensive the chosen model may be. */
    RouterCostTier: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {});
    /** @description An endpoint that was considered. */
    RouterEndpoint: {
      /** @description Model it serves. */
      model: string;
      /** @description Provider that runs it. */
      provider: string;
      /** @description Whether it was chosen. */
      selected: boolean;
    };
    /** @description Endpoints that were considered. */
    RouterEndpoints: {
      /** @description How many endpoints the model has. */
      total: number;
      /** @description Those left after preferences and policies. */
      available: components['schemas']['RouterEndpoint'][];
    };
    /** @description What the router worked with. */
    RouterParams: {
      /** @description Lowest quality score allowed. */
      quality_floor?: number;
      /** @description Lowest throughput allowed, in tokens per second. */
      throughput_floor?: number;
      /** @description Group of model versions the router chose from. */
      version_group?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description How much of the search results the model gets to read. */
    SearchContextSize: 'low' | 'medium' | 'high' | (string & {});
    /** @description Depth of the search; which values exist depends on the engine. */
    SearchMode:
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
    /** @description Settings of the catalogue search. */
    SearchModelsParameters: {
      /** @description Most models of one search. */
      max_results?: number | undefined;
    };
    /** @description Lets the model search the model catalogue. Experimental. */
    SearchModelsServerTool: {
      /**
       * @description Names this tool.
       * @constant
       */
      type: 'openrouter:experimental__search_models';
      parameters?: components['schemas']['SearchModelsParameters'] | undefined;
    };
    /** @description How much the model behind a tool thinks. */
    ServerToolReasoning: {
      effort?: components['schemas']['ReasoningEffort'] | undefined;
      /** @description Limit of thinking tokens. */
      max_tokens?: number | undefined;
    };
    /** @description How often server tools ran. */
    ServerToolUseDetails: {
      /** @description Web searches made. */
      web_search_requests?: number | null;
      /** @description Calls the model asked for. */
      tool_calls_requested?: number | null;
      /** @description Calls that were carried out. */
      tool_calls_executed?: number | null;
    };
    /** @description Processing class at providers that have several; it changes price and speed. */
    ServiceTier: 'auto' | 'default' | 'flex' | 'priority' | 'scale' | 'fast' | (string & {});
    /** @description Ends the loop when an amount has been spent. */
    StopAfterCost: {
      /**
       * @description Names this condition.
       * @constant
       */
      type: 'max_cost';
      /** @description Amount in USD. */
      max_cost_in_dollars: number;
    };
    /** @description Ends the loop after a number of steps. */
    StopAfterSteps: {
      /**
       * @description Names this condition.
       * @constant
       */
      type: 'step_count_is';
      /** @description Number of steps. */
      step_count: number;
    };
    /** @description Ends the loop when a number of tokens has been used. */
    StopAfterTokens: {
      /**
       * @description Names this condition.
       * @constant
       */
      type: 'max_tokens_used';
      /** @description Number of tokens. */
      max_tokens: number;
    };
    /** @description Ends the loop when a tool has been called. */
    StopAfterToolCall: {
      /**
       * @description Names this condition.
       * @constant
       */
      type: 'has_tool_call';
      /** @description Name of the tool. */
      tool_name: string;
    };
    /** @description Ends the loop when a step finishes for a certain reason. */
    StopAtFinishReason: {
      /**
       * @description Names this condition.
       * @constant
       */
      type: 'finish_reason_is';
      /** @description The finish reason. */
      reason: string;
    };
    /** @description A condition that ends the loop of server tools. */
    StopServerToolsCondition:
      | components['schemas']['StopAfterSteps']
      | components['schemas']['StopAfterToolCall']
      | components['schemas']['StopAfterTokens']
      | components['schemas']['StopAfterCost']
      | components['schemas']['StopAtFinishReason'];
    /** @description Options of a streamed answer. */
    StreamOptions: {
      /**
       * @deprecated
       * @description Without effect; usage is always sent.
       */
      include_usage?: boolean | null | undefined;
    };
    /** @description Settings of the helper model. */
    SubagentParameters: {
      /** @description Model that does the work. */
      model?: string | undefined;
      /** @description Name of the tool as the model sees it, 1 to 64 characters. */
      name?: string | undefined;
      /** @description System text for the helper. */
      instructions?: string | undefined;
      /** @description Most tokens of one answer. */
      max_completion_tokens?: number | undefined;
      /** @description Most tool calls of the helper, 1 to 25. */
      max_tool_calls?: number | undefined;
      /** @description Sampling temperature of the helper. */
      temperature?: number | undefined;
      reasoning?: components['schemas']['ServerToolReasoning'] | undefined;
      /** @description Whether the helper may call the functions of the request. */
      inherit_functions?: boolean | undefined;
      /** @description Only these functions of the request are handed on. */
      inherited_function_names?: string[] | undefined;
      /** @description Server tools of the helper. */
      tools?: components['schemas']['NestedServerTool'][] | undefined;
    };
    /** @description Lets the model hand work to another model. */
    SubagentServerTool: {
      /**
       * @description Names this tool.
       * @constant
       */
      type: 'openrouter:subagent';
      parameters?: components['schemas']['SubagentParameters'] | undefined;
    };
    /** @description A token and how likely it was. */
    TokenLogprob: {
      /** @description The token as text. */
      token: string;
      /** @description Natural logarithm of its probability. */
      logprob: number;
      /** @description Its bytes in UTF-8; a character can span tokens. */
      bytes?: number[] | null | undefined;
      /** @description The likeliest tokens at this place. */
      top_logprobs?: components['schemas']['TopLogprob'][] | undefined;
    };
    /** @description A likely token at some place. */
    TopLogprob: {
      /** @description The token as text. */
      token: string;
      /** @description Natural logarithm of its probability. */
      logprob: number;
      /** @description Its bytes in UTF-8. */
      bytes?: number[] | null | undefined;
    };
    /** @description Limits of the provider that is tried first. */
    TopProvider: {
      /** @description Largest context there, in tokens. */
      context_length?: number | null;
      /** @description Longest answer there, in tokens. */
      max_completion_tokens?: number | null;
      /** @description Whether input is checked by a moderation model first. */
      is_moderated: boolean;
    };
    /** @description Identifiers passed to the observability targets of the account. Any further member is passed along. */
    TraceOptions: {
      /** @description Trace this request belongs to. */
      trace_id?: string | undefined;
      /** @description Name of the trace. */
      trace_name?: string | undefined;
      /** @description Name of the span around this request. */
      span_name?: string | undefined;
      /** @description Name of this generation. */
      generation_name?: string | undefined;
      /** @description Span of yours that this request hangs under. */
      parent_span_id?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** @description A web page, and where the text refers to it. */
    UrlCitation: {
      /** @description Address of the page. */
      url: string;
      /** @description Title of the page. */
      title?: string | null | undefined;
      /** @description Excerpt of the page. */
      content?: string | null | undefined;
      /** @description First character of the text it belongs to. */
      start_index?: number | null | undefined;
      /** @description Character after the text it belongs to. */
      end_index?: number | null | undefined;
    };
    /** @description A web page the text refers to. */
    UrlCitationAnnotation: {
      /**
       * @description Names this kind.
       * @constant
       */
      type: 'url_citation';
      url_citation: components['schemas']['UrlCitation'];
    };
    /** @description What a request used and cost. Counts are those of the model's own tokenizer. */
    Usage: {
      /** @description Tokens of the input. */
      prompt_tokens: number;
      /** @description Tokens of the output, thinking included. */
      completion_tokens: number;
      /** @description Tokens of input and output. */
      total_tokens: number;
      /** @description What the input tokens were. */
      prompt_tokens_details?: components['schemas']['PromptTokensDetails'] | null;
      /** @description What the output tokens were. */
      completion_tokens_details?: components['schemas']['CompletionTokensDetails'] | null;
      /** @description Charged to the account, in USD. 0 for free models and answers from the response cache. */
      cost?: number | null;
      /** @description Whether the caller's own provider key was used. */
      is_byok?: boolean;
      /** @description What the provider charged. */
      cost_details?: components['schemas']['CostDetails'] | null;
      /** @description Calls of server tools. */
      server_tool_use_details?: components['schemas']['ServerToolUseDetails'] | null;
      /** @description Calls of server tools, under an older name. */
      server_tool_use?: components['schemas']['ServerToolUseDetails'] | null;
    };
    /** @description Former switch for usage accounting. */
    UsageOptions: {
      /**
       * @deprecated
       * @description Without effect; usage is always sent.
       */
      include?: boolean | undefined;
    };
    /** @description Rough place of the end user, for results that depend on it. */
    UserLocation: {
      /**
       * @description The place is approximate.
       * @constant
       */
      type?: 'approximate' | undefined;
      /** @description City, as free text. */
      city?: string | null | undefined;
      /** @description Region or state, as free text. */
      region?: string | null | undefined;
      /** @description Country as a two-letter ISO 3166-1 code. */
      country?: string | null | undefined;
      /** @description IANA time zone, such as `Europe/Berlin`. */
      timezone?: string | null | undefined;
    };
    /** @description Where a video is. */
    VideoUrl: {
      /** @description A data URL, or an address the provider can read. */
      url: string;
    };
    /** @description Settings of page reading. */
    WebFetchParameters: {
      /** @description Who fetches. `native` is the provider's own fetching. */
      engine?: 'auto' | 'native' | 'openrouter' | 'exa' | 'parallel' | 'firecrawl' | (string & {}) | undefined;
      /** @description Most pages of the request. */
      max_uses?: number | undefined;
      /** @description Most tokens kept of each page. */
      max_content_tokens?: number | undefined;
      /** @description Only these domains are fetched. */
      allowed_domains?: string[] | undefined;
      /** @description These domains are not fetched. */
      blocked_domains?: string[] | undefined;
    };
    /** @description Reads the web pages a prompt names. */
    WebFetchPlugin: {
      /**
       * @description Names this plugin.
       * @constant
       */
      id: 'web-fetch';
      /** @description False switches off what the account has on by default. */
      enabled?: boolean | undefined;
      /** @description Most pages. */
      max_uses?: number | undefined;
      /** @description Most tokens kept of each page. */
      max_content_tokens?: number | undefined;
      /** @description Only these domains are fetched. */
      allowed_domains?: string[] | undefined;
      /** @description These domains are not fetched. */
      blocked_domains?: string[] | undefined;
    };
    /** @description Lets the model read web pages. */
    WebFetchServerTool: {
      /**
       * @description Names this tool.
       * @constant
       */
      type: 'openrouter:web_fetch';
      parameters?: components['schemas']['WebFetchParameters'] | undefined;
    };
    /** @description Adds web search results to the prompt. The tool `openrouter:web_search` has taken its place. */
    WebPlugin: {
      /**
       * @description Names this plugin.
       * @constant
       */
      id: 'web';
      /** @description False switches off what the account has on by default. */
      enabled?: boolean | undefined;
      /** @description Who searches. `native` is the provider's own search. */
      engine?: 'native' | 'exa' | 'firecrawl' | 'parallel' | 'perplexity' | (string & {}) | undefined;
      mode?: components['schemas']['SearchMode'] | undefined;
      /** @description Most results; 5 if left out. */
      max_results?: number | undefined;
      /** @description Most searches. */
      max_uses?: number | undefined;
      /** @description Text put before the results. */
      search_prompt?: string | undefined;
      /** @description Only these domains are searched. */
      include_domains?: string[] | undefined;
      /** @description These domains are left out. */
      exclude_domains?: string[] | undefined;
      /** @description Rough place of the end user. */
      user_location?: components['schemas']['UserLocation'] | null | undefined;
    };
    /** @description Who searches. `native` is the provider's own search. */
    WebSearchEngine: 'auto' | 'native' | 'exa' | 'firecrawl' | 'parallel' | 'perplexity' | (string & {});
    /** @description Settings of models that search the web by themselves. */
    WebSearchOptions: {
      search_context_size?: components['schemas']['SearchContextSize'] | undefined;
      /** @description Rough place of the end user, in the provider's notation. */
      user_location?: {
        [key: string]: unknown;
      } | null | undefined;
    };
    /** @description Settings of a web search. */
    WebSearchParameters: {
      engine?: components['schemas']['WebSearchEngine'] | undefined;
      mode?: components['schemas']['SearchMode'] | undefined;
      /** @description Most results of one search. */
      max_results?: number | undefined;
      /** @description Most results of all searches of the request. */
      max_total_results?: number | undefined;
      /** @description Most searches of the request. */
      max_uses?: number | undefined;
      /** @description Most characters kept of each result. */
      max_characters?: number | undefined;
      search_context_size?: components['schemas']['SearchContextSize'] | undefined;
      /** @description Only these domains are searched. */
      allowed_domains?: string[] | undefined;
      /** @description These domains are left out. */
      excluded_domains?: string[] | undefined;
      user_location?: components['schemas']['UserLocation'] | undefined;
    };
    /** @description Lets the model search the web. */
    WebSearchServerTool: {
      /**
       * @description Names this tool.
       * @constant
       */
      type: 'openrouter:web_search';
      parameters?: components['schemas']['WebSearchParameters'] | undefined;
    };
    /** @description Web search under OpenAI's names, with the settings beside `type`. */
    WebSearchShorthandTool: {
      /**
       * @description Any of these names means the same.
       * @enum {string}
       */
      type: 'web_search' | 'web_search_preview' | 'web_search_preview_2025_03_11' | 'web_search_2025_08_26';
      engine?: components['schemas']['WebSearchEngine'] | undefined;
      mode?: components['schemas']['SearchMode'] | undefined;
      /** @description Most results of one search. */
      max_results?: number | undefined;
      /** @description Most results of all searches of the request. */
      max_total_results?: number | undefined;
      /** @description Most searches of the request. */
      max_uses?: number | undefined;
      /** @description Most characters kept of each result. */
      max_characters?: number | undefined;
      search_context_size?: components['schemas']['SearchContextSize'] | undefined;
      /** @description Only these domains are searched. */
      allowed_domains?: string[] | undefined;
      /** @description These domains are left out. */
      excluded_domains?: string[] | undefined;
      user_location?: components['schemas']['UserLocation'] | undefined;
      parameters?: components['schemas']['WebSearchParameters'] | undefined;
    };
  };
  responses: {
    /** @description The method is not the one the sign-in was started with, or a member is missing. */
    AuthCodeInvalid: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The code is unknown, used or older than 10 minutes, or the verifier does not fit. Start the sign-in again. */
    AuthCodeRefused: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The provider is down or answered with something invalid. The edge may send HTML instead of this body. */
    BadGateway: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description A parameter is missing, invalid or beyond a limit, or the model does not exist. Sending the same request again fails again. */
    BadRequest: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description Credits can no longer be bought through the API. */
    CoinbaseGone: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The request contradicts the present state of the resource. */
    Conflict: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The edge network stopped waiting for an answer. The request may have run and been billed. The edge may send HTML instead of this body. */
    EdgeNetworkTimeout: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The key may not do this: another kind of key is needed, or moderation, a guardrail or the region forbids it. */
    Forbidden: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description No generation has this identifier, or it is not stored yet. Ask again after a second or two. */
    GenerationNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description An error inside OpenRouter. The message is generic on purpose. */
    InternalServerError: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description A parameter or a member of the body is missing, of the wrong kind or out of range. */
    InvalidParameters: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The account has no key with this hash; perhaps it was deleted. */
    KeyNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The key is an API key; this operation needs a management key. An API key of the same account does not help, whatever its limit. */
    ManagementKeyRequired: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description No model has this name. */
    ModelNotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The resource does not exist, no endpoint is left after preferences and privacy settings, or a generation is not stored yet. */
    NotFound: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The request body is too large. */
    PayloadTooLarge: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The balance or the limit of the key does not cover the request. A smaller `max_tokens` may. Not to be retried. */
    PaymentRequired: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The provider is overloaded. It may be retried. */
    ProviderOverloaded: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The request took too long. It may be retried. */
    RequestTimeout: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description No provider can take the request now. Worth retrying when a wait is given. */
    ServiceUnavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description A limit was reached: the platform's, a provider's, or the capacity of all providers. Wait as the body or the headers say, then retry. */
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
    /** @description The key is missing, unknown or disabled, or an OAuth session has expired. */
    Unauthorized: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The request is well formed but cannot be carried out. */
    UnprocessableEntity: {
      headers: {
        [key: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
  };
  parameters: {
    /**
     * @description The part of the model name before the slash.
     * @example acme
     */
    ModelAuthor: string;
    /**
     * @description The part of the model name after the slash. Dots and a variant, such as `:free`, belong to it.
     * @example widget-1.5:free
     */
    ModelSlug: string;
    /**
     * @description How many models a page holds, at most 1000. When only `offset` is sent, a page holds 500.
     * @example 100
     */
    ModelsLimit: number;
    /**
     * @description How many models to skip. Paging starts when this or `limit` is sent; without both, the whole list comes at once.
     * @example 0
     */
    ModelsOffset: number;
    /**
     * @description Kinds of output, separated by commas: a model must make one of them. `all` lifts the filter. Default `text`.
     * @example text,image
     */
    OutputModalitiesFilter: string;
    /**
     * @description Trial features of Anthropic models, separated by commas.
     * @example interleaved-thinking-2025-05-14
     */
    XAnthropicBeta: string;
    /**
     * @description `true` answers an identical request from the response cache and stores new answers in it.
     * @example true
     */
    XOpenRouterCache: 'true' | 'false' | (string & {});
    /**
     * @description `true` forgets the stored answer and makes a new one.
     * @example true
     */
    XOpenRouterCacheClear: 'true' | 'false' | (string & {});
    /**
     * @description Seconds a stored answer lives, 1 to 86400 (others are moved into this range). Default 300.
     * @example 600
     */
    XOpenRouterCacheTTL: number;
    /**
     * @description `enabled` asks for `openrouter_metadata` in the answer. Any other value means `disabled`, the default.
     * @example enabled
     */
    XOpenRouterMetadata: 'enabled' | 'disabled' | (string & {});
    /**
     * @description The same as `session_id` of the body, which wins; at most 256 characters.
     * @example conversation-42
     */
    XSessionId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Seconds to wait before the next attempt (an HTTP date is possible).
     * @example 16
     */
    RetryAfter: string;
    /**
     * @description Identifier of this generation, for `GET /generation`. On chat and text completions it equals `id` of the body.
     * @example gen-1780000000-AbCdEfGhIjKlMnOpQrSt
     */
    XGenerationId: string;
    /**
     * @description Seconds since the cached answer was stored.
     * @example 12
     */
    XOpenRouterCacheAge: string;
    /**
     * @description Generation the cached answer was made by.
     * @example gen-1779999988-ZyXwVuTsRqPoNmLkJiHg
     */
    XOpenRouterCacheSourceId: string;
    /**
     * @description Whether the answer came from the response cache (`HIT`) or was stored in it (`MISS`). Only with response caching on.
     * @example MISS
     */
    XOpenRouterCacheStatus: string;
    /**
     * @description Seconds the cached answer lives in total.
     * @example 300
     */
    XOpenRouterCacheTTL: string;
    /**
     * @description Requests allowed in the current window. Sent only with the platform's own limits, never with an answer that succeeded.
     * @example 20
     */
    XRateLimitLimit: string;
    /**
     * @description Requests left in the current window.
     * @example 0
     */
    XRateLimitRemaining: string;
    /**
     * @description When the window ends, in milliseconds since 1970-01-01 UTC.
     * @example 1780000060000
     */
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
        /**
         * @description `enabled` asks for `openrouter_metadata` in the answer. Any other value means `disabled`, the default.
         * @example enabled
         */
        'X-OpenRouter-Metadata'?: components['parameters']['XOpenRouterMetadata'] | undefined;
        /**
         * @description `true` answers an identical request from the response cache and stores new answers in it.
         * @example true
         */
        'X-OpenRouter-Cache'?: components['parameters']['XOpenRouterCache'] | undefined;
        /**
         * @description Seconds a stored answer lives, 1 to 86400 (others are moved into this range). Default 300.
         * @example 600
         */
        'X-OpenRouter-Cache-TTL'?: components['parameters']['XOpenRouterCacheTTL'] | undefined;
        /**
         * @description `true` forgets the stored answer and makes a new one.
         * @example true
         */
        'X-OpenRouter-Cache-Clear'?: components['parameters']['XOpenRouterCacheClear'] | undefined;
        /**
         * @description The same as `session_id` of the body, which wins; at most 256 characters.
         * @example conversation-42
         */
        'x-session-id'?: components['parameters']['XSessionId'] | undefined;
        /**
         * @description Trial features of Anthropic models, separated by commas.
         * @example interleaved-thinking-2025-05-14
         */
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
      /** @description The answer, whole or as a stream of events that ends with `[DONE]`. Whole answers can come behind white space sent to keep the connection open. */
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
        /**
         * @description `enabled` asks for `openrouter_metadata` in the answer. Any other value means `disabled`, the default.
         * @example enabled
         */
        'X-OpenRouter-Metadata'?: components['parameters']['XOpenRouterMetadata'] | undefined;
        /**
         * @description `true` answers an identical request from the response cache and stores new answers in it.
         * @example true
         */
        'X-OpenRouter-Cache'?: components['parameters']['XOpenRouterCache'] | undefined;
        /**
         * @description Seconds a stored answer lives, 1 to 86400 (others are moved into this range). Default 300.
         * @example 600
         */
        'X-OpenRouter-Cache-TTL'?: components['parameters']['XOpenRouterCacheTTL'] | undefined;
        /**
         * @description `true` forgets the stored answer and makes a new one.
         * @example true
         */
        'X-OpenRouter-Cache-Clear'?: components['parameters']['XOpenRouterCacheClear'] | undefined;
        /**
         * @description The same as `session_id` of the body, which wins; at most 256 characters.
         * @example conversation-42
         */
        'x-session-id'?: components['parameters']['XSessionId'] | undefined;
        /**
         * @description Trial features of Anthropic models, separated by commas.
         * @example interleaved-thinking-2025-05-14
         */
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
      /** @description The answer, whole or as a stream of events that ends with `[DONE]`. Whole answers can come behind white space sent to keep the connection open. */
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
        /**
         * @description `enabled` asks for `openrouter_metadata` in the answer. Any other value means `disabled`, the default.
         * @example enabled
         */
        'X-OpenRouter-Metadata'?: components['parameters']['XOpenRouterMetadata'] | undefined;
        /**
         * @description `true` answers an identical request from the response cache and stores new answers in it.
         * @example true
         */
        'X-OpenRouter-Cache'?: components['parameters']['XOpenRouterCache'] | undefined;
        /**
         * @description Seconds a stored answer lives, 1 to 86400 (others are moved into this range). Default 300.
         * @example 600
         */
        'X-OpenRouter-Cache-TTL'?: components['parameters']['XOpenRouterCacheTTL'] | undefined;
        /**
         * @description `true` forgets the stored answer and makes a new one.
         * @example true
         */
        'X-OpenRouter-Cache-Clear'?: components['parameters']['XOpenRouterCacheClear'] | undefined;
        /**
         * @description The same as `session_id` of the body, which wins; at most 256 characters.
         * @example conversation-42
         */
        'x-session-id'?: components['parameters']['XSessionId'] | undefined;
        /**
         * @description Trial features of Anthropic models, separated by commas.
         * @example interleaved-thinking-2025-05-14
         */
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
      /** @description The answer, whole or as a stream of events that ends with `[DONE]`. A whole answer can have failed: see `status` and `error`. It can come behind white space sent to keep the connection open. */
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
      /** @description A parameter is missing, invalid or beyond a limit, the model does not exist, or a stored conversation was asked for. Sending the same request again fails again. */
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
        /**
         * @description The same as `session_id` of the body, which wins; at most 256 characters.
         * @example conversation-42
         */
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
      /** @description The vectors. */
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
        /**
         * @description How many models to skip. Paging starts when this or `limit` is sent; without both, the whole list comes at once.
         * @example 0
         */
        offset?: components['parameters']['ModelsOffset'] | undefined;
        /**
         * @description How many models a page holds, at most 1000. When only `offset` is sent, a page holds 500.
         * @example 100
         */
        limit?: components['parameters']['ModelsLimit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The models. */
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
  'models.list': {
    parameters: {
      query?: {
        /**
         * @description How many models to skip. Paging starts when this or `limit` is sent; without both, the whole list comes at once.
         * @example 0
         */
        offset?: components['parameters']['ModelsOffset'] | undefined;
        /**
         * @description How many models a page holds, at most 1000. When only `offset` is sent, a page holds 500.
         * @example 100
         */
        limit?: components['parameters']['ModelsLimit'] | undefined;
        /**
         * @description Only models that are much used in this field.
         * @example programming
         */
        category?: components['schemas']['ModelCategory'] | undefined;
        /**
         * @description Only models that take all these request parameters, separated by commas.
         * @example tools,structured_outputs
         */
        supported_parameters?: string | undefined;
        /**
         * @description Kinds of output, separated by commas: a model must make one of them. `all` lifts the filter. Default `text`.
         * @example text,image
         */
        output_modalities?: components['parameters']['OutputModalitiesFilter'] | undefined;
        /**
         * @description Only models that take all these kinds of input, separated by commas.
         * @example text,image
         */
        input_modalities?: string | undefined;
        /**
         * @description Order of the list.
         * @example pricing-low-to-high
         */
        sort?: components['schemas']['ModelSort'] | undefined;
        /**
         * @description Only models whose name or identifier holds this text.
         * @example widget
         */
        q?: string | undefined;
        /**
         * @description Only models with a context of at least this many tokens.
         * @example 128000
         */
        context?: number | undefined;
        /**
         * @description Only models whose input costs at least this much, in USD per million tokens.
         * @example 0.1
         */
        min_price?: number | undefined;
        /**
         * @description Only models whose input costs at most this much, in USD per million tokens. 0 leaves the free ones.
         * @example 2.5
         */
        max_price?: number | undefined;
        /**
         * @description Only models whose output costs at least this much, in USD per million tokens.
         * @example 0.1
         */
        min_output_price?: number | undefined;
        /**
         * @description Only models whose output costs at most this much, in USD per million tokens.
         * @example 10
         */
        max_output_price?: number | undefined;
        /**
         * @description Only models of this family, as in `architecture.tokenizer`.
         * @example Qwen3
         */
        arch?: string | undefined;
        /**
         * @description Only models by these authors, separated by commas.
         * @example acme,bolt
         */
        model_authors?: string | undefined;
        /**
         * @description Only models served by one of these providers, separated by commas.
         * @example acme
         */
        providers?: string | undefined;
        /**
         * @description Only models whose output may be used for distillation, or only the others.
         * @example true
         */
        distillable?: components['schemas']['BooleanQuery'] | undefined;
        /**
         * @description Only models with an endpoint that retains no data. `true` is the only value.
         * @example true
         */
        zdr?: true | 'true' | undefined;
        /**
         * @description Only models that can be served within this region.
         * @example eu
         */
        region?: 'eu' | 'us' | (string & {}) | undefined;
        /**
         * @description Only models listed at least this many days ago.
         * @example 7
         */
        min_age_days?: number | undefined;
        /**
         * @description Only models listed at most this many days ago.
         * @example 90
         */
        max_age_days?: number | undefined;
        /**
         * @description Only models whose intelligence index by Artificial Analysis is at least this.
         * @example 40
         */
        min_intelligence_index?: number | undefined;
        /**
         * @description Only models whose intelligence index by Artificial Analysis is at most this.
         * @example 80
         */
        max_intelligence_index?: number | undefined;
        /**
         * @description Only models whose coding index by Artificial Analysis is at least this.
         * @example 35.5
         */
        min_coding_index?: number | undefined;
        /**
         * @description Only models whose coding index by Artificial Analysis is at most this.
         * @example 70
         */
        max_coding_index?: number | undefined;
        /**
         * @description Only models whose agentic index by Artificial Analysis is at least this.
         * @example 30
         */
        min_agentic_index?: number | undefined;
        /**
         * @description Only models whose agentic index by Artificial Analysis is at most this.
         * @example 75
         */
        max_agentic_index?: number | undefined;
        /**
         * @description Only models whose tool calls succeed at least this often, from 0 to 1.
         * @example 0.9
         */
        min_tool_success_rate?: number | undefined;
        /**
         * @description Only models whose tool calls succeed at most this often, from 0 to 1.
         * @example 1
         */
        max_tool_success_rate?: number | undefined;
        /**
         * @description `true` answers with a feed (`application/rss+xml`) instead of JSON.
         * @example true
         */
        use_rss?: components['schemas']['BooleanQuery'] | undefined;
        /**
         * @description With `use_rss`: entries of the feed link to the chat page instead of the model's page.
         * @example true
         */
        use_rss_chat_links?: components['schemas']['BooleanQuery'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The models, as JSON or as a feed. */
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
        /**
         * @description Kinds of output, separated by commas: a model must make one of them. `all` lifts the filter. Default `text`.
         * @example text,image
         */
        output_modalities?: components['parameters']['OutputModalitiesFilter'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number. */
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
        /**
         * @description How many models to skip. Paging starts when this or `limit` is sent; without both, the whole list comes at once.
         * @example 0
         */
        offset?: components['parameters']['ModelsOffset'] | undefined;
        /**
         * @description How many models a page holds, at most 1000. When only `offset` is sent, a page holds 500.
         * @example 100
         */
        limit?: components['parameters']['ModelsLimit'] | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The models. */
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
        /**
         * @description The part of the model name before the slash.
         * @example acme
         */
        author: components['parameters']['ModelAuthor'];
        /**
         * @description The part of the model name after the slash. Dots and a variant, such as `:free`, belong to it.
         * @example widget-1.5:free
         */
        slug: components['parameters']['ModelSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The model and its endpoints. */
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
      /** @description The endpoints. */
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
        /**
         * @description Only what this provider takes, by its display name.
         * @example Acme
         */
        provider?: string | undefined;
      };
      header?: never;
      path: {
        /**
         * @description The part of the model name before the slash.
         * @example acme
         */
        author: components['parameters']['ModelAuthor'];
        /**
         * @description The part of the model name after the slash. Dots and a variant, such as `:free`, belong to it.
         * @example widget-1.5:free
         */
        slug: components['parameters']['ModelSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The parameters. */
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
      /** @description The providers. */
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
        /**
         * @description Identifier of the generation.
         * @example gen-1780000000-AbCdEfGhIjKlMnOpQrSt
         */
        id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The generation. */
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
      /** @description The credits. */
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
      /** @description A charge. No longer answered. */
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
        /**
         * @description Only this day, as `YYYY-MM-DD`, UTC; one of the last 30 that are over.
         * @example 2026-05-27
         */
        date?: string | undefined;
        /**
         * @description Only this key, by its hash.
         * @example 7d793037a0760186574b0282f2f435e7ad2b8bd1b5a3ac6f1d1f3b9ed3ec1b1c
         */
        api_key_hash?: string | undefined;
        /**
         * @description Only this member of the organization.
         * @example user_x
         */
        user_id?: string | undefined;
        /**
         * @description `workspace` gives a row for each workspace and tells which.
         * @example workspace
         */
        group_by?: 'workspace' | (string & {}) | undefined;
        /**
         * @description Only this workspace.
         * @example 0c7b9c2e-5d0f-4f57-9d5a-3f2f6d1b8e44
         */
        workspace_id?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows. */
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
        /**
         * @description Whether disabled keys are listed too. Default false.
         * @example true
         */
        include_disabled?: components['schemas']['BooleanQuery'] | undefined;
        /**
         * @description How many keys to skip: 0, 100, 200 and so on.
         * @example 100
         */
        offset?: number | undefined;
        /**
         * @description List the keys of this workspace. Absent means the default workspace.
         * @example 0c7b9c2e-5d0f-4f57-9d5a-3f2f6d1b8e44
         */
        workspace_id?: string | undefined;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of keys. */
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
      /** @description The key was made. */
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
        /**
         * @description SHA-256 of the key in hexadecimal digits; `hash` of a listed key.
         * @example 7d793037a0760186574b0282f2f435e7ad2b8bd1b5a3ac6f1d1f3b9ed3ec1b1c
         */
        hash: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The key. */
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
        /**
         * @description SHA-256 of the key in hexadecimal digits; `hash` of a listed key.
         * @example 7d793037a0760186574b0282f2f435e7ad2b8bd1b5a3ac6f1d1f3b9ed3ec1b1c
         */
        hash: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The key is gone. */
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
        /**
         * @description SHA-256 of the key in hexadecimal digits; `hash` of a listed key.
         * @example 7d793037a0760186574b0282f2f435e7ad2b8bd1b5a3ac6f1d1f3b9ed3ec1b1c
         */
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
      /** @description The key as it is now. */
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
      /** @description The key. */
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
      /** @description The key of the user. */
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
      /** @description The code. */
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
}
