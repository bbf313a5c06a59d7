import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { inlineDocuments } from './scripts/inline-documents.ts';

const backend = process.env.RYADOM_URL ?? 'http://localhost:8080';

/** The licence of the letters (SIL OFL) travels with them. */
const fontLicence: Plugin = {
  name: 'font-licence',
  generateBundle() {
    const source = readFileSync(createRequire(import.meta.url).resolve('@fontsource/pt-sans/LICENSE'), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'assets/pt-sans-LICENSE.txt', source });
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [inlineDocuments(resolve(import.meta.dirname, 'src/gql/graphql.ts')), react(), fontLicence],
  build: {
    target: 'es2023',
    manifest: true,
    sourcemap: false,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    // The first page names every chunk, so a name is its mark alone: the manifest tells which is which.
    rolldownOptions: {
      output: {
        chunkFileNames: 'assets/[hash].js',
        // What several screens share goes in few files: sixty of a kilobyte are sixty requests at each visit.
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 1 },
            { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 3_500 },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: { '/graphql': backend, '/documents': backend, '/config.json': backend },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    // A realm of its own for each file without a thread of its own: the same isolation in a third of the time.
    pool: 'vmThreads',
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost:8080/' } },
    setupFiles: ['src/test-setup.ts'],
  },
});
