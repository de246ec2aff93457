export type { DeepPartial } from '../helpers/structured/parsed-stream.ts';
export { ContractError } from './contract-error.ts';
export { startMockServer } from './mock-server.ts';
export type {
  AnswerOf,
  EventOf,
  Failure,
  HangOptions,
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
