import { isBegun } from '../../lib/typed';
import { type NoticeDeed, noticeWords } from './messages';

interface Notice {
  readonly id: string;
  readonly actions: readonly { readonly name: string; readonly allowed: boolean }[];
}

export function keyOfDeed(id: string, deed: NoticeDeed): string {
  return `${id}/${deed}`;
}

export function mayDeed({ actions }: Notice, deed: NoticeDeed): boolean {
  return actions.some((one) => one.name === deed && one.allowed);
}

function isDeed(name: string | null): name is NoticeDeed {
  return name !== null && Object.hasOwn(noticeWords.deeds, name);
}

/**
 * The deed whose form stands open when an address asks for it. What is typed stays in sight even when a colleague has
 * answered first: the server says why it comes too late.
 */
export function openDeed(notice: Notice, asked: string | null): NoticeDeed | undefined {
  if (!isDeed(asked)) return undefined;
  return mayDeed(notice, asked) || isBegun(keyOfDeed(notice.id, asked)) ? asked : undefined;
}
