// Loaded for its effect by the entries for servers, which read one more file at their start rather than wait in the middle of a call.
import * as late from './late.ts';
import { provideLate } from './load-late.ts';
import { templates } from './stream/template-slot.ts';
import { readWithTemplates } from './stream/templates/template-reader.ts';

provideLate(late);
templates.wrap = readWithTemplates;
