import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VISITS } from '../../e2e/visits';
import { href, PATHS } from '../lib/paths';
import { ROUTES, SCREENS } from './routes';

const APP = import.meta.dirname;

describe('the list of routes', () => {
  it('gives each path one screen, and each screen a path of its own', () => {
    expect(Object.keys(SCREENS).toSorted()).toEqual(Object.keys(PATHS).toSorted());
    expect(new Set(ROUTES.map((route) => route.path)).size).toBe(ROUTES.length);
  });

  it('holds every page that exists', () => {
    const pages = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((file) => /\wPage\.tsx$/.test(file));
    expect(pages.length).toBeGreaterThan(15);
    const table = readFileSync(join(APP, 'routes.ts'), 'utf8');
    const loaded = [...table.matchAll(/import\('\.\/([\w/]+)'\)/g)].map(([, page]) => `${page}.tsx`);
    expect(pages.toSorted()).toEqual(loaded.toSorted());
  });

  it('is visited whole by the accessibility tests', () => {
    expect(Object.keys(VISITS).toSorted()).toEqual(Object.keys(SCREENS).toSorted());
  });
});

describe('an address', () => {
  it('keeps a parameter one part of the path', () => {
    expect(href('norm', { id: 'SIT-02/RCV' })).toBe('/norms/SIT-02%2FRCV');
  });

  it('leaves out what was not asked', () => {
    expect(href('calculator', undefined, { norm: 'SIT-01', from: '', region: undefined })).toBe(
      '/calculator?norm=SIT-01',
    );
  });
});
