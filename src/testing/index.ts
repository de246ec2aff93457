export type { DeepPartial } from '../helpers/structured/parsed-stream.ts';
export { ContractError } from './contract-error.ts';
export { fakeOpenRouter, type FakeOpenRouter, type FakeOptions } from './fake.ts';
export { startMockServer } from './mock-server.ts';
export { recordingFetch, type RecordingFetch, type RecordingOptions } from './recording/recording-fetch.ts';
export { streamOf, type StreamOfOptions } from './stream-of.ts';
export type {
  AnswerOf,
  EventOf,
  Failure,
  HangOptions,
  MockControls,
  MockOptions,
  MockServer,
  MockServerOptions,
  OperationName,
  OperationsOf,
  PlayOptions,
  RecordedRequest,
  Reply,
  ReplySource,
  ReplyWithStatus,
  ScriptOptions,
} from './types.ts';
