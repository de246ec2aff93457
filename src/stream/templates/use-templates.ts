// Imported for its effect by the entries for servers: after that, every stream of chat or text completions uses
// templates.
import { templates } from '../template-slot.ts';
import { readWithTemplates } from './template-reader.ts';

templates.wrap = readWithTemplates;
