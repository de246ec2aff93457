// The entry for browsers: a page calls it with the arguments.
import { runSuite } from '../suite/run.js';

globalThis.runSuite = (servers) => runSuite({ ...servers, browser: true });
