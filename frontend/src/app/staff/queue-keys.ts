import { useLocation } from 'wouter';
import type { Key } from '../../lib/keys';
import { href } from '../../lib/paths';
import { queueHref } from '../../rooms/worklist';
import { words } from './messages';

const text = words.keys.queue;

/** Links of the rows, in order. */
function links(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.queue a[data-row]')];
}

function current(): HTMLAnchorElement | undefined {
  const row = document.activeElement?.closest('tr');
  return links().find((link) => row?.contains(link));
}

function step(by: 1 | -1): void {
  const all = links();
  const now = current();
  const next = all[now ? all.indexOf(now) + by : by > 0 ? 0 : all.length - 1];
  next?.focus();
}

/** The keys of the queue. What a row is about is asked of the page: rows come and go. */
export function useQueueKeys(onReassign: () => void): readonly Key[] {
  const [, go] = useLocation();
  const doNext = () => {
    const row = current() ?? links()[0];
    const id = row?.pathname.split('/').at(-1);
    if (id) go(href('staffCase', { id }, { do: 'first' }));
  };
  return [
    { on: 'KeyJ', does: text.next, run: () => step(1) },
    { on: 'KeyK', does: text.previous, run: () => step(-1) },
    { on: 'KeyD', does: text.first, run: doNext },
    { on: 'KeyX', does: text.mark, run: () => current()?.closest('tr')?.querySelector('input')?.click() },
    { on: 'KeyR', does: text.reassign, run: onReassign },
    { on: 'KeyF', does: text.find, run: () => document.getElementById('queue-name')?.focus() },
    { on: 'KeyM', does: text.mine, run: () => go(queueHref({ whose: 'mine' })) },
    { on: 'KeyN', does: text.nobodys, run: () => go(queueHref({ whose: 'nobodys' })) },
    { on: 'KeyV', does: text.all, run: () => go(queueHref({ whose: 'all' })) },
  ];
}
