export type { DeepPartial } from '../helpers/structured/parsed-stream.ts';
export { ContractError } from './contract-error.ts';
export { fakeOpenRouter, type FakeOpenRouter, type FakeOptions } from './fake.ts';
export { startMockServer } from './mock-server.ts';
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
  RecordedRequest,
  Reply,
  ReplySource,
  ReplyWithStatus,
  ScriptOptions,
} from './types.ts';
