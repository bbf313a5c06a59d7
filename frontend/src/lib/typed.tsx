import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export interface Typed {
  /** The version that was on the screen when the form was opened. */
  revision: number | undefined;
  /** The newest line of the history then; nothing while it is not loaded. */
  newest: string | undefined;
  readonly values: Map<string, unknown>;
}

interface Desk {
  readonly key: string;
  readonly restart: () => void;
}

/** Who keeps the same on the server. */
interface Watcher {
  readonly changed: () => void;
  readonly forgotten: () => void;
  readonly restarted: () => void;
}

/**
 * What was typed and not sent yet, by the thing and the deed. In this browser it lives in the memory of this page and
 * nowhere else: signing out, another person at this window and closing the window all load the page anew.
 */
const kept = new Map<string, Typed>();
const watchers = new Map<string, Watcher>();
const DeskContext = createContext<Desk | undefined>(undefined);

function typedAt(key: string): Typed {
  const found = kept.get(key) ?? { revision: undefined, newest: undefined, values: new Map<string, unknown>() };
  kept.set(key, found);
  return found;
}

/** Whether something typed waits under this name. */
export function isBegun(key: string): boolean {
  return (kept.get(key)?.values.size ?? 0) > 0;
}

/** Forgets what was typed: it was sent, or the reader wants to begin anew. */
export function forgetTyped(key: string): void {
  kept.delete(key);
  watchers.get(key)?.forgotten();
}

/** From here on somebody is told what becomes of this form. */
export function watchTyped(key: string, watcher: Watcher): void {
  watchers.set(key, watcher);
}

/** What was typed as JSON, without what nobody can have typed; nothing when nothing was. */
export function contentOf(key: string): string | undefined {
  const typed = kept.get(key);
  if (!typed || typed.values.size === 0) return undefined;
  const { revision, newest, values } = typed;
  return JSON.stringify({ of: key, revision, newest, values: Object.fromEntries(values) }, (_name, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(NOT_TYPED, '') : value,
  );
}

/** Controls but for new lines and tabs, and halves of characters. */
const NOT_TYPED = /(?![\n\r\t])[\p{Cc}\p{Cs}]/gu;

/** Reads such JSON; nothing when it is of another form. */
export function readContent(key: string, content: string): Typed | undefined {
  try {
    const { of, revision, newest, values } = JSON.parse(content) as Partial<Record<string, unknown>>;
    if (of !== key || typeof values !== 'object' || values === null) return undefined;
    return {
      revision: typeof revision === 'number' ? revision : undefined,
      newest: typeof newest === 'string' ? newest : undefined,
      values: new Map(Object.entries(values)),
    };
  } catch {
    return undefined;
  }
}

/** The first words that were typed, so that one draft is told from another; names of answers are no words. */
export function firstWords({ values }: Typed): string {
  const words: string[] = [];
  JSON.stringify(Object.fromEntries(values), (_name, value: unknown) => {
    if (typeof value === 'string' && /\p{Script=Cyrillic}{2}/u.test(value)) words.push(value.trim());
    return value;
  });
  const said = words.slice(0, 3).join(', ');
  return said.length > 60 ? `${said.slice(0, 60).trimEnd()}…` : said;
}

/** Puts it back as if it had been typed on this page; a form that opens then shows it. */
export function restoreTyped(key: string, typed: Typed): void {
  kept.set(key, typed);
}

interface KeepTypedProps {
  readonly of: string;
  readonly newest: string | undefined;
  readonly children: ReactNode;
}

/** Forms inside keep what is typed into them when they are closed, and show it when they are opened again. */
export function KeepTyped({ of: key, newest, children }: KeepTypedProps) {
  const [round, setRound] = useState(0);
  const desk = useMemo(
    () => ({
      key,
      restart: () => {
        watchers.get(key)?.restarted();
        forgetTyped(key);
        setRound((count) => count + 1);
      },
    }),
    [key],
  );
  return (
    <DeskContext value={desk}>
      <Desktop key={`${key} ${round}`} of={key} newest={newest}>
        {children}
      </Desktop>
    </DeskContext>
  );
}

/** Begins anew with each round; a form that nothing was typed into leaves nothing behind. */
function Desktop({ of: key, newest, children }: KeepTypedProps) {
  useEffect(() => {
    typedAt(key).newest ??= newest;
  }, [key, newest]);
  useEffect(
    () => () => {
      if (!isBegun(key)) forgetTyped(key);
    },
    [key],
  );
  return children;
}

/**
 * A value that somebody types. Outside of `KeepTyped` it lives as long as its form.
 * @param restore what of it may come back
 */
export function useTyped<Value>(
  name: string,
  initial: Value | (() => Value),
  restore: (typed: Value, first: Value) => Value = (typed) => typed,
) {
  const desk = useContext(DeskContext);
  const [first] = useState(initial);
  const [value, setValue] = useState<Value>(() => {
    const typed = desk && kept.get(desk.key)?.values;
    return typed?.has(name) ? restore(typed.get(name) as Value, first) : first;
  });
  useEffect(() => {
    if (!desk || value === first) return;
    typedAt(desk.key).values.set(name, value);
    watchers.get(desk.key)?.changed();
  }, [desk, name, value, first]);
  return [value, setValue] as const;
}

export interface Begun {
  /** The version that the form was begun with. */
  readonly revision: number | undefined;
  readonly newest: string | undefined;
  /** Begins the form anew; only where it was opened with what had been typed before. */
  readonly restart: (() => void) | undefined;
}

/** What a form should know of its own beginning. */
export function useBegun(revision: number | undefined): Begun {
  const desk = useContext(DeskContext);
  const [restored] = useState(() => desk !== undefined && isBegun(desk.key));
  useEffect(() => {
    if (desk) typedAt(desk.key).revision ??= revision;
  }, [desk, revision]);
  const typed = desk && kept.get(desk.key);
  return { revision: typed?.revision, newest: typed?.newest, restart: restored ? desk?.restart : undefined };
}
