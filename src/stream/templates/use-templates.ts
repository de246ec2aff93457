// Loaded for its effect by the entries for servers: from then on every stream of chat or text completions uses templates.
import { templates } from '../template-slot.ts';
import { readWithTemplates } from './template-reader.ts';

templates.wrap = readWithTemplates;
