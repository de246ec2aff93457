import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// With `vite dev`, the server in ../hono runs beside it.
export default defineConfig({ plugins: [vue()], server: { proxy: { '/api': 'http://127.0.0.1:3000' } } });
