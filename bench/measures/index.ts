import type { Measure } from '../measure.ts';
import { bulk } from './bulk.ts';
import { bundle } from './bundle.ts';
import { coldStart } from './cold-start.ts';
import { concurrent } from './concurrent.ts';
import { editor } from './editor.ts';
import { end } from './end.ts';
import { environments } from './environments.ts';
import { firstDelta } from './first-delta.ts';
import { generate } from './generate.ts';
import { hover } from './hover.ts';
import { install } from './install.ts';
import { large } from './large.ts';
import { lengths } from './lengths.ts';
import { memory } from './memory.ts';
import { plain } from './plain.ts';
import { shapes } from './shapes.ts';
import { stream } from './stream.ts';
import { types } from './types.ts';
import { width } from './width.ts';

/** In the order of the page. */
export const MEASURES: readonly Measure[] = [
  bundle,
  install,
  coldStart,
  plain,
  stream,
  lengths,
  shapes,
  firstDelta,
  end,
  concurrent,
  large,
  memory,
  environments,
  bulk,
  types,
  hover,
  editor,
  width,
  generate,
];
