import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// With `vite dev`, the server in ../node-http runs beside it.
export default defineConfig({ plugins: [react()], server: { proxy: { '/api': 'http://127.0.0.1:3000' } } });
