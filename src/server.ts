// Loaded for its effect by the entries for servers, which read more files at their start rather than wait in the middle of a call.
// Names rather than namespaces, which would need a file of their own to be made objects.
import {
  bytes,
  delimited,
  followItems,
  followPages,
  form,
  image,
  jsonOrMultipart,
  message,
  multipart,
  operationOf,
  response,
  sendPath,
  toFetch,
  verbOf,
} from './client/extras.ts';
import { provideExtras } from './client/load-extras.ts';
import {
  abortOf,
  appendQuery,
  CallWatch,
  checkAnswer,
  checkFilled,
  errorEvent,
  errorOfBody,
  errorOfThrown,
  errorOfValue,
  eventBytes,
  eventsOf,
  eventsOfPlain,
  eventsOfResponse,
  fetchAlone,
  followRedirects,
  maskValue,
  missingKey,
  openOddAnswer,
  otherKindError,
  readOddAnswer,
  reviveError,
  runKey,
  sendThrough,
  serializePath,
} from './late.ts';
import { provideLate } from './load-late.ts';
import { provideStreams } from './load-streams.ts';
import { templates } from './stream/template-slot.ts';
import { readWithTemplates } from './stream/templates/template-reader.ts';
import { chat, collectStream, openStream } from './streams.ts';
import { checkOptions } from './transport/check-options.ts';
import { optionChecks } from './transport/state.ts';

provideExtras({
  bytes,
  delimited,
  followItems,
  followPages,
  form,
  image,
  jsonOrMultipart,
  message,
  multipart,
  operationOf,
  response,
  sendPath,
  toFetch,
  verbOf,
});
provideLate({
  abortOf,
  appendQuery,
  CallWatch,
  checkAnswer,
  checkFilled,
  errorEvent,
  errorOfBody,
  errorOfThrown,
  errorOfValue,
  eventBytes,
  eventsOf,
  eventsOfPlain,
  eventsOfResponse,
  fetchAlone,
  followRedirects,
  maskValue,
  missingKey,
  openOddAnswer,
  otherKindError,
  readOddAnswer,
  reviveError,
  runKey,
  sendThrough,
  serializePath,
});
provideStreams({ chat, collectStream, openStream });
templates.wrap = readWithTemplates;
optionChecks.run = checkOptions;
