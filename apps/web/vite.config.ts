import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { early } from './build/early.ts';
import { firstWords } from './build/first-words.ts';
import { pieces } from './build/pieces.ts';
import { readSentences } from './build/sentences.ts';
import { serviceWorker } from './build/service-worker.ts';
import { straightImports } from './build/straight-imports.ts';
import { usedStyles } from './build/used-styles.ts';

const apiUrl = process.env['API_URL'] ?? 'http://127.0.0.1:3000';
const sources = path.join(import.meta.dirname, 'src');

export default defineConfig({
  plugins: [
    firstWords(sources),
    readSentences(),
    straightImports(),
    react(),
    usedStyles(sources),
    early(),
    serviceWorker(),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    rolldownOptions: { output: pieces(path.join(sources, 'main.tsx')) },
  },
  server: { proxy: { '/v1': apiUrl, '/health': apiUrl } },
});
