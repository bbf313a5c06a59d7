import { useEffect } from 'react';
import { matchRoute, useRouter } from 'wouter';

interface Fetched {
  readonly path: string;
  readonly Page: { readonly fetch: () => void };
}

/** What shows that somebody may follow a link: a pointer or the focus comes to it, a finger presses it. */
const SIGNS = ['pointerover', 'pointerdown', 'focusin'] as const;

/**
 * Brings the code of a page while its link is only pointed at, and that of the first page while the sign-in is looked for.
 * @param screens in the order of the router
 */
export function useCodeAhead(screens: readonly Fetched[]): void {
  const { parser } = useRouter();
  useEffect(() => {
    const bring = (address: string) => screens.find(({ path }) => matchRoute(parser, path, address)[0])?.Page.fetch();
    const sign = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.origin === window.location.origin) bring(link.pathname);
    };
    bring(window.location.pathname);
    for (const kind of SIGNS) document.addEventListener(kind, sign, { passive: true });
    return () => {
      for (const kind of SIGNS) document.removeEventListener(kind, sign);
    };
  }, [screens, parser]);
}
