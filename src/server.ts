// Loaded for its effect by the entries for servers, which read more files at their start rather than wait in the middle of a call.
import * as late from './late.ts';
import { provideLate } from './load-late.ts';
import { provideStreams } from './load-streams.ts';
import { templates } from './stream/template-slot.ts';
import { readWithTemplates } from './stream/templates/template-reader.ts';
import * as streams from './streams.ts';

provideLate(late);
provideStreams(streams);
templates.wrap = readWithTemplates;
