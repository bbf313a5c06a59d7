import { createContext, type FormEvent, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import type { Fault } from '../lib/fault';
import { FaultNotice } from '../lib/faults';
import { controlOf, type Form, useForm } from '../lib/form';
import { useBegun } from '../lib/typed';
import { say } from '../messages';
import { Button, ErrorSummary, Notice } from '../ui';
import { deed } from './deed-messages';
import { formErrorsOf, type ObjectionLines, RefusedNotice } from './ObjectionList';

export interface DeedForm<Values> extends Form<Values> {
  /** What the server has against the whole deed; objections to fields stand at the fields. */
  readonly general: ObjectionLines;
  readonly refuse: (objections: ObjectionLines) => void;
  /** What came of the deed: it is done, or it is refused; without an answer neither is known. */
  readonly settle: <Answer extends object>(
    answer: Answer | null | undefined,
    done: (answer: Exclude<Answer, Refusal>) => void,
  ) => void;
}

interface Refusal {
  readonly objections: ObjectionLines;
}

const isRefusal = (answer: object): answer is Refusal => 'objections' in answer;

/** A form whose deed the server may refuse, naming fields by paths. */
export function useDeedForm<Values extends Record<string, unknown>>(
  initial: Values,
  moreControls: readonly string[] | ((values: Values) => readonly string[]) = [],
  prefix = '',
): DeedForm<Values> {
  const form = useForm(initial, prefix);
  const [general, setGeneral] = useState<ObjectionLines>([]);
  const more = typeof moreControls === 'function' ? moreControls(form.values) : moreControls;
  const known = [...Object.keys(form.values), ...more];
  const refuse = (objections: ObjectionLines) => {
    const lines = formErrorsOf(objections, (path) => controlOf(path, known));
    setGeneral(objections.filter((_one, index) => lines[index]?.field === undefined));
    form.fail(lines.filter((line) => line.field !== undefined));
  };
  return {
    ...form,
    general,
    fail: (errors) => {
      setGeneral([]);
      form.fail(errors);
    },
    check: () => {
      setGeneral([]);
      return form.check();
    },
    refuse,
    settle: (answer, done) => {
      if (!answer) return;
      if (isRefusal(answer)) refuse(answer.objections);
      else done(answer as Exclude<typeof answer, Refusal>);
    },
  };
}

/** Shows what was done to the thing after an entry of its history. The page knows how; a form only asks. */
export const NewsOfCase = createContext<((since: string) => ReactNode) | undefined>(undefined);

interface DeedFormFrameProps<Values> {
  readonly form: DeedForm<Values>;
  readonly fault: Fault | undefined;
  readonly running: boolean;
  readonly submit: string;
  readonly onSubmit: () => void;
  /** The version that the form would change, and the way to load a newer one. */
  readonly revision?: number;
  readonly fresh?: () => void;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Errors on top, then the fields, then the button. What is typed stays whatever the answer was. */
export function DeedFormFrame<Values>(props: DeedFormFrameProps<Values>) {
  const { form, fault, running, submit, onSubmit, revision, fresh, aside, children } = props;
  const begun = useBegun(revision);
  const changed = begun.revision !== undefined && begun.revision !== revision;
  useFailedTitle(form.errors.length > 0 || form.general.length > 0);
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    onSubmit();
  };
  const box = useSentByKeys(running);
  return (
    <form className="form" onSubmit={send} ref={box} noValidate>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <Refused objections={form.general} attempt={form.attempt} />
      {begun.restart ? <Restored restart={begun.restart} /> : null}
      {changed && !running && fault?.code !== 'CONFLICT' ? <Fresh since={begun.newest} /> : null}
      {running || !fault ? null : fault.code === 'CONFLICT' && fresh ? (
        <Conflict key={form.attempt} revision={revision} fresh={fresh} since={begun.newest} />
      ) : (
        <FaultNotice fault={fault} again={fault.unsettled ? () => send() : undefined} />
      )}
      {children}
      <div className="buttons">
        <Button type="submit" busy={running}>
          {submit}
        </Button>
        {aside}
      </div>
    </form>
  );
}

/** Ctrl and Enter send the form from any of its fields; in a text a bare Enter is a new line. */
function useSentByKeys(running: boolean) {
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const form = box.current;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || running) return;
      event.preventDefault();
      form?.requestSubmit();
    };
    form?.addEventListener('keydown', press);
    return () => form?.removeEventListener('keydown', press);
  }, [running]);
  return box;
}

/** The title of the window says first that something is wrong, for as long as it is. */
function useFailedTitle(failed: boolean) {
  useEffect(() => {
    if (!failed || document.title.startsWith(say.failedPrefix)) return;
    document.title = say.failedPrefix + document.title;
    return () => {
      document.title = document.title.replace(say.failedPrefix, '');
    };
  }, [failed]);
}

function Refused({ objections, attempt }: { objections: ObjectionLines; attempt: number }) {
  const box = useRef<HTMLDivElement>(null);
  const any = objections.length > 0;
  useEffect(() => {
    if (any && attempt > 0) box.current?.focus();
  }, [any, attempt]);
  return any ? (
    <div ref={box} tabIndex={-1}>
      <RefusedNotice objections={objections} />
    </div>
  ) : null;
}

interface ConflictProps {
  readonly revision: number | undefined;
  readonly fresh: () => void;
  readonly since: string | undefined;
}

/** Somebody saved first. The fresh facts come on request; the form keeps what was typed. */
function Conflict({ revision, fresh, since }: ConflictProps) {
  const [before] = useState(revision);
  const loaded = revision !== before;
  return (
    <div role="alert">
      {loaded ? (
        <Fresh since={since} />
      ) : (
        <Notice tone="warn" title={deed.conflictTitle}>
          <p>{deed.conflict}</p>
          <p>
            <Button look="second" onClick={fresh}>
              {deed.fresh}
            </Button>
          </p>
        </Notice>
      )}
    </div>
  );
}

/** The facts are fresh, and what was typed is not: what others have done meanwhile stands beside it. */
function Fresh({ since }: { since: string | undefined }) {
  const newsSince = useContext(NewsOfCase);
  const news = since === undefined ? null : newsSince?.(since);
  return (
    <Notice tone="good" title={deed.freshTitle}>
      <p>{deed.freshText}</p>
      {news ? (
        <>
          <p>{deed.news}</p>
          {news}
        </>
      ) : null}
    </Notice>
  );
}

function Restored({ restart }: { restart: () => void }) {
  return (
    <Notice title={deed.restoredTitle}>
      <p>{deed.restored}</p>
      <p>
        <Button look="second" onClick={restart}>
          {deed.restart}
        </Button>
      </p>
    </Notice>
  );
}
