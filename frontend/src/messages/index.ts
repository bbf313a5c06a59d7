import { blocks } from './blocks';
import { shell } from './shell';

export type { Twin } from './twin';
export { formFor, NBSP, plural } from './twin';

/** Shared words. Words of a room live in its own messages file. Another language is another set of these files. */
export const say = { ...blocks, ...shell } as const;
