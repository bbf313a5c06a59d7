import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?(`[^`]*`)\s*,?\s*\)/g;
const NAME = /^`\s*(query|mutation|subscription|fragment)\s+(\w+)/;

/**
 * Puts each GraphQL document where it is asked for. Without this, the one table of all documents that codegen
 * writes would travel with the first page, and a citizen would download the questions of the staff.
 */
export function inlineDocuments(generated: string): Plugin {
  let texts = new Map<string, string>();
  return {
    name: 'ryadom:inline-documents',
    enforce: 'pre',
    buildStart() {
      texts = existsSync(generated) ? readTexts(readFileSync(generated, 'utf8')) : new Map();
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.includes('/gql/') || !code.includes('graphql(')) return null;
      if (texts.size === 0 && existsSync(generated)) texts = readTexts(readFileSync(generated, 'utf8'));
      const out = code.replace(CALL, (_call, source: string) => {
        const [, kind, name] = NAME.exec(source) ?? [];
        if (kind === 'fragment') return '({})';
        const text = texts.get(name ?? '');
        if (!text) throw new Error(`${id}: run "npm run codegen", no document for ${name ?? source}`);
        return JSON.stringify(text);
      });
      return { code: out, map: null };
    },
  };
}

function readTexts(source: string): Map<string, string> {
  const found = source.matchAll(/export const (\w+)Document = new TypedDocumentString\(`([^`]*)`/g);
  return new Map([...found].map(([, name, text]) => [name ?? '', squeeze(text ?? '')]));
}

function squeeze(document: string): string {
  return document.replace(/\s+/g, ' ').trim();
}
