import { type ComponentType, lazy, useState } from 'react';

/** A component whose code is another file. */
export type Lazily<P> = ComponentType<P> & {
  /** Brings the code before it is wanted. A file that did not come is asked for again when it is shown. */
  readonly fetch: () => void;
};

/**
 * A component whose code is another file, like `lazy`; once the code is here it is shown at once, while `lazy` has React
 * show the fallback first, and a fallback stays for 300 ms.
 */
export function lazily<P extends object>(load: () => Promise<{ default: ComponentType<P> }>): Lazily<P> {
  let code: ComponentType<P> | undefined;
  const come = async () => {
    const file = await load();
    code = file.default;
    return file;
  };
  const Later = lazy(come) as unknown as ComponentType<P>;
  // biome-ignore lint/correctness/noComponentHookFactories: made once for a file, as `lazy` makes one
  function Shown(props: P) {
    // What is on the screen stays what it is: another type would lose what was typed into it.
    const [Code] = useState<ComponentType<P>>(() => code ?? Later);
    return <Code {...props} />;
  }
  return Object.assign(Shown, { fetch: () => void come().catch(() => undefined) });
}
