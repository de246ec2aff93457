import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// For `vite dev`, the server of ../hono runs beside it.
export default defineConfig({ plugins: [vue()], server: { proxy: { '/api': 'http://127.0.0.1:3000' } } });
