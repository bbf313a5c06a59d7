// The weight of a first visit, read from Vite's manifest: what the browser must have before the page can answer.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const KIB = 1024;

/** Each budget names manifest entries; a name without a chunk fails, so that no budget watches nothing. */
const budgets = [
  { name: 'first page of anybody: entry and its static imports', limit: 110, kind: 'js', from: ['index.html'] },
  {
    name: "citizen's home beyond that",
    limit: 20,
    kind: 'js',
    from: ['src/app/home/CabinetPage.tsx', 'src/app/citizen/CitizenHome.tsx'],
    less: ['index.html'],
  },
  {
    name: 'sign-in adapter, fetched beside the first page',
    limit: 10,
    kind: 'js',
    from: ['keycloak-js'],
    less: ['index.html'],
  },
  ...staffEntries().map((screen) => ({
    name: `staff: ${screen.split('/').at(-1)} beyond the first page`,
    limit: 90,
    kind: 'js',
    from: [screen],
    less: ['index.html'],
  })),
  { name: 'style sheets', limit: 10, kind: 'css', from: Object.keys(manifest) },
  { name: 'letters, all four files', limit: 90, kind: 'woff', from: Object.keys(manifest) },
];

let failed = false;
for (const budget of budgets) {
  const files = filesOf(budget.from, budget.kind);
  for (const file of filesOf(budget.less ?? [], budget.kind)) files.delete(file);
  const weight =
    [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length, 0) / KIB;
  if (files.size === 0) throw new Error(`size: no file for ${budget.name}; the budget would check nothing`);
  const within = weight <= budget.limit;
  failed ||= !within;
  process.stdout.write(
    `${within ? 'ok  ' : 'OVER'} ${budget.name}: ${weight.toFixed(1)} of ${budget.limit} KiB gz (${files.size} files)\n`,
  );
}
process.exitCode = failed ? 1 : 0;

function staffEntries() {
  return Object.keys(manifest).filter((key) => key.startsWith('src/app/staff/'));
}

function filesOf(entries, kind) {
  const files = new Set();
  const seen = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    if (kind === 'js' && chunk.file.endsWith('.js')) files.add(chunk.file);
    if (kind === 'css') {
      if (chunk.file.endsWith('.css')) files.add(chunk.file);
      for (const css of chunk.css ?? []) files.add(css);
    }
    if (kind === 'woff') {
      for (const asset of [chunk.file, ...(chunk.assets ?? [])]) if (/\.woff2?$/.test(asset)) files.add(asset);
    }
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const entry of entries) {
    const keys = Object.keys(manifest).filter(
      (key) => key === entry || (entry === 'keycloak-js' && key.includes('keycloak-js')),
    );
    if (keys.length === 0) throw new Error(`size: no chunk for ${entry}; the budget would check nothing`);
    keys.forEach(visit);
  }
  return files;
}
