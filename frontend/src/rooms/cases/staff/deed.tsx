import type { ReactNode } from 'react';
import { type DeedForm, DeedFormFrame } from '../../../law';
import type { Fault } from '../../../lib/fault';
import { LinkButton } from '../../../ui';
import { words } from './messages';

/** What every deed on a case needs: which case as it was seen, and where to go on. */
export interface CaseDeedProps {
  readonly caseId: string;
  readonly revision: number;
  /** Name of the deed that was done: the page says so and asks for the case anew. */
  readonly onDone: (deed: string) => void;
  /** Loads the case as it is now, and leaves the form alone. */
  readonly onFresh: () => void;
  readonly cancelHref: string;
}

/** A deed whose days are offered as today. */
export interface DatedDeedProps extends CaseDeedProps {
  readonly today: string;
}

interface CaseDeedFrameProps<Values> {
  readonly way: CaseDeedProps;
  readonly form: DeedForm<Values>;
  readonly deed: { readonly fault: Fault | undefined; readonly running: boolean };
  readonly submit: string;
  readonly onSubmit: () => Promise<void>;
  readonly children: ReactNode;
}

/** The form of a deed on a case: its fields, its button, and the way back. */
export function CaseDeedFrame<Values>({ way, form, deed, submit, onSubmit, children }: CaseDeedFrameProps<Values>) {
  return (
    <DeedFormFrame
      form={form}
      fault={deed.fault}
      running={deed.running}
      revision={way.revision}
      fresh={way.onFresh}
      submit={submit}
      onSubmit={() => void onSubmit()}
      aside={<DeedCancel href={way.cancelHref} />}
    >
      {children}
    </DeedFormFrame>
  );
}

export function DeedCancel({ href }: { href: string }) {
  return (
    <LinkButton look="quiet" href={href}>
      {words.actions.cancel}
    </LinkButton>
  );
}
