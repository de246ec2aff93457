// The mock's answers: Prism, as the package's own test server has it.
export { loadPrism } from '../../src/testing/document/prism.ts';
export type {
  Answerer as Mock,
  CheckedAnswer as MockAnswer,
  HttpRequest as MockRequest,
} from '../../src/testing/document/answer.ts';
