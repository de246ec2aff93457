// As servers do at their start: fake timers do not wait for a module to load, and no test may depend on one that loaded it.
import { provideStreams } from '../../src/load-streams.ts';
import * as streams from '../../src/streams.ts';

provideStreams(streams);
