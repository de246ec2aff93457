import { join } from 'node:path';
import type { NextConfig } from 'next';

const config: NextConfig = {
  // node_modules and the components of the React example are one folder up.
  turbopack: { root: join(import.meta.dirname, '..') },
  outputFileTracingRoot: join(import.meta.dirname, '..'),
};

export default config;
