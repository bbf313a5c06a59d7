import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { say } from '../messages';
import { Button } from './Button';

/** Text that opens on demand, by the browser's own element. */
export function Details({ summary, children, open }: { summary: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    <details className="details" open={open}>
      <summary>{summary}</summary>
      <div className="details__body">{children}</div>
    </details>
  );
}

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'info';

/** A state in a word. The word says it, the colour only helps. */
export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <strong className={`tag tag--${tone}`}>{children}</strong>;
}

export function Notice({ tone = 'info', title, children }: { tone?: Tone; title?: string; children: ReactNode }) {
  return (
    <div className={`notice notice--${tone}`}>
      {title ? <p className="notice__title">{title}</p> : null}
      {children}
    </div>
  );
}

export interface SummaryRow {
  readonly label: string;
  readonly value: ReactNode;
}

/** Facts: a name and a value, one under another. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary">
      {rows.map((row) => (
        <div key={row.label} className="summary__row">
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Card({ children, strong = false }: { children: ReactNode; strong?: boolean }) {
  return <section className={strong ? 'card card--strong' : 'card'}>{children}</section>;
}

export interface Step {
  readonly key: string;
  readonly title: ReactNode;
  readonly state: 'done' | 'now' | 'next';
  /** Says more than the bare word of the state: «Сделано 12 мая 2025 г.». */
  readonly stateWords?: string | undefined;
  readonly note?: ReactNode;
}

const STEP_WORD = { done: say.stepDone, now: say.stepNow, next: say.stepNext } as const;

/** Steps in order: each says in a word whether it is done. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.key} className={`steps__item steps__item--${step.state}`} aria-current={currentStep(step.state)}>
          <p className="steps__title">{step.title}</p>
          <p className="steps__state">{step.stateWords ?? STEP_WORD[step.state]}</p>
          {step.note ? <div className="steps__note">{step.note}</div> : null}
        </li>
      ))}
    </ol>
  );
}

function currentStep(state: Step['state']): 'step' | undefined {
  return state === 'now' ? 'step' : undefined;
}

interface PaginationProps {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null | undefined;
  readonly after: string | undefined;
  readonly hrefOf: (after: string | undefined) => string;
  /** What goes along in the memory of the history and not in the address. */
  readonly state?: unknown;
}

/** Pages by cursor: on, and back to the start; «назад» of the browser does the rest. */
export function Pagination({ hasNextPage, endCursor, after, hrefOf, state }: PaginationProps) {
  if (!after && !hasNextPage) return null;
  return (
    <nav className="pagination" aria-label={say.pages}>
      {after ? (
        <Link href={hrefOf(undefined)} state={state} className="button button--second">
          {say.firstPage}
        </Link>
      ) : null}
      {hasNextPage && endCursor ? (
        <Link href={hrefOf(endCursor)} state={state} className="button button--second" rel="next">
          {say.nextPage}
        </Link>
      ) : null}
    </nav>
  );
}

export function Loading({ text = say.loading }: { text?: string }) {
  return (
    <div className="loading" role="status">
      <span className="loading__bar" aria-hidden="true" />
      <p>{text}</p>
    </div>
  );
}

export function CopyButton({ text, label = say.copy }: { text: string; label?: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <span className="copy">
      <Button look="second" onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status">{copied ? say.copied : ''}</span>
    </span>
  );
}
