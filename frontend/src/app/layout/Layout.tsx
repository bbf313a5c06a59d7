import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useReached } from '../../lib/connection';
import { useWords } from '../../lib/display';
import { useRefreshed } from '../../lib/live-status';
import { href } from '../../lib/paths';
import { signIn, signOut, useSession } from '../../lib/session';
import { say } from '../../messages';
import { audiencesOf, useWho } from '../who';
import { Logo } from './Logo';
import { FOOTER, type NavItem, navigationFor } from './navigation';
import { TrainingBar } from './TrainingBar';
import { UnreadNotices } from './UnreadNotices';

const DisplayPanel = lazy(() => import('./DisplayPanel'));

/** The frame around every page. */
export function Layout({ demo, children }: { demo: boolean; children: ReactNode }) {
  const who = useWho();
  const words = useWords();
  const reached = useReached();
  const refreshed = useRefreshed();
  const [display, setDisplay] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  // The button that closes the settings goes with them: the focus goes back to the one that opened them.
  const closeDisplay = () => {
    setDisplay(false);
    opener.current?.focus();
  };
  const items = navigationFor(audiencesOf(who.viewer), who.status === 'known');
  return (
    <div className="site">
      <a className="skip" href="#main">
        {say.skip}
      </a>
      {demo ? <TrainingBar staff={who.viewer?.__typename === 'StaffViewer'} /> : null}
      <header className="site-header">
        <div className="wrap site-header__row">
          <Link href={href('start')} className="brand">
            <Logo />
            {say.product}
          </Link>
          <div className="site-header__tools">
            <button
              ref={opener}
              type="button"
              className="header-button header-button--quiet"
              aria-expanded={display}
              aria-controls="display-panel"
              onClick={() => setDisplay(!display)}
            >
              {say.display.open}
            </button>
            <SignTool />
          </div>
        </div>
        <Navigation items={items} />
      </header>
      {display ? (
        <Suspense fallback={null}>
          <DisplayPanel onClose={closeDisplay} />
        </Suspense>
      ) : null}
      <div role="status" className="visually-hidden">
        {refreshed ? words(say.refreshed) : null}
      </div>
      <div role="status" className="offline">
        {reached ? null : <p className="wrap">{words(say.offline)}</p>}
      </div>
      <main className="main wrap" id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </div>
  );
}

function SignTool() {
  const session = useSession();
  switch (session.status) {
    case 'checking':
      return <span className="site-header__who">{say.checkingSignIn}</span>;
    case 'unavailable':
    case 'anonymous':
      return (
        <>
          {session.status === 'unavailable' ? <span className="site-header__who">{say.signInUnavailable}</span> : null}
          <button type="button" className="header-button header-button--main" onClick={() => void signIn(landing())}>
            {say.signIn}
          </button>
        </>
      );
    case 'signed-in':
    case 'ended':
      return (
        <button type="button" className="header-button" onClick={() => void signOut()}>
          {say.signOut}
        </button>
      );
    default:
      return session satisfies never;
  }
}

/** From the start page one signs in to one's own place; from any other page, back to that page. */
function landing(): string {
  return location.pathname === '/' ? href('cabinet') : location.href;
}

/** More than this many sections stand folded on a phone: a page begins with itself. */
const MANY = 7;

function Navigation({ items }: { items: readonly NavItem[] }) {
  const [location] = useLocation();
  // A menu that was opened on one page is closed on the next.
  const [openedAt, setOpenedAt] = useState<string>();
  const open = openedAt === location;
  const current = items.find((item) => item.href === location);
  const folds = items.length > MANY;
  return (
    <nav className={folds && !open ? 'site-nav site-nav--folded' : 'site-nav'} aria-label={say.sections}>
      {folds ? (
        <div className="wrap site-nav__fold">
          <button
            type="button"
            className="header-button header-button--quiet"
            aria-expanded={open}
            aria-controls="sections"
            onClick={() => setOpenedAt(open ? undefined : location)}
          >
            {say.sections}
            {current ? `: ${current.title}` : null}
          </button>
        </div>
      ) : null}
      <ul className="wrap" id="sections">
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} aria-current={item === current ? 'page' : undefined}>
              {item.title}
              {item.href === href('notices') ? <UnreadNotices key={location} /> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Footer() {
  const words = useWords();
  return (
    <footer className="site-footer">
      <div className="wrap site-footer__inner">
        <div className="stack stack--tight">
          <p>{words(say.footer.help)}</p>
          <p>{words(say.footer.law)}</p>
        </div>
        <nav aria-label={say.footerSections}>
          <ul>
            {FOOTER.map((item) => (
              <li key={item.href}>
                <Link href={item.href}>{item.title}</Link>
              </li>
            ))}
          </ul>
          <p>{say.footer.licence}</p>
        </nav>
      </div>
    </footer>
  );
}
