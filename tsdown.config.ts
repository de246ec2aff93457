import { defineConfig, type UserConfig } from 'tsdown';

const config: UserConfig = defineConfig({
  entry: {
    index: 'src/index.ts',
    operations: 'generated/operations.ts',
    paths: 'generated/paths.ts',
    runtime: 'src/runtime.ts',
    helpers: 'src/helpers/index.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  dts: { sourcemap: true },
  sourcemap: true,
  copy: ['generated/openapi.json'],
});

export default config;
