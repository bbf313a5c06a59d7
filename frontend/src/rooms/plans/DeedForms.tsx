import type { PlanExecutionKind } from '../../gql/graphql';
import { DeedFormFrame, type ObjectionLines, useDeedForm } from '../../law';
import type { Fault } from '../../lib/fault';
import { DateInput, NO_DATE, type Option, Radios, Select, TextArea } from '../../ui';
import { words } from './messages';

/** What came of a deed: refused with all objections, done, or nothing known yet. */
export type Outcome = { readonly refused: ObjectionLines } | 'done' | undefined;

export interface DeedState {
  readonly running: boolean;
  readonly fault: Fault | undefined;
}

interface DeedFormProps extends DeedState {
  readonly prefix: string;
  readonly revision: number;
  readonly onFresh: () => void;
  readonly onDone: () => void;
  readonly measures: readonly Option[];
}

interface RemarkFormProps extends DeedFormProps {
  /** What may be said; with one kind nothing is asked. */
  readonly kinds: readonly Option[];
  readonly kindLabel?: string;
  readonly label?: string;
  readonly run: (said: { kind: string; measureId: string | null; words: string }) => Promise<Outcome>;
}

/** Says something of a plan or of one measure. */
export function RemarkForm(props: RemarkFormProps) {
  const { prefix, kinds, measures, run, onDone, onFresh, revision, running, fault } = props;
  const form = useDeedForm(
    { kind: kinds.length === 1 ? (kinds[0]?.value ?? '') : '', measureId: '', words: '' },
    [],
    prefix,
  );
  const kindLabel = props.kindLabel ?? words.sayTitle;
  const label = props.label ?? words.saidWords;
  const submit = async () => {
    const check = form.check();
    const kind = check.choice(
      'kind',
      kindLabel,
      kinds.map((one) => one.value),
    );
    const measureId = check.optional('measureId');
    const said = check.text('words', label);
    if (!check.passed()) return;
    const outcome = await run({ kind, measureId, words: said });
    if (outcome === 'done') onDone();
    else if (outcome) form.refuse(outcome.refused);
  };
  return (
    <DeedFormFrame
      form={form}
      running={running}
      fault={fault}
      revision={revision}
      fresh={onFresh}
      submit={words.send}
      onSubmit={() => void submit()}
    >
      {kinds.length > 1 ? <Radios label={kindLabel} options={kinds} {...form.choice('kind')} /> : null}
      <Select
        label={words.whichMeasure}
        options={[{ value: '', label: words.aboutAll }, ...measures]}
        {...form.text('measureId')}
      />
      <TextArea label={label} rows={4} {...form.text('words')} />
    </DeedFormFrame>
  );
}

export interface Executed {
  readonly measureId: string;
  readonly kind: PlanExecutionKind;
  readonly on: string;
  readonly movedTo: string | null;
  readonly note: string | null;
}

const KINDS: readonly PlanExecutionKind[] = ['DONE', 'MOVED', 'NOT_NEEDED'];

interface ExecutionFormProps extends DeedFormProps {
  readonly run: (done: Executed) => Promise<Outcome>;
}

/** Writes down what has become of a measure. */
export function ExecutionForm({
  prefix,
  measures,
  run,
  onDone,
  onFresh,
  revision,
  running,
  fault,
}: ExecutionFormProps) {
  const form = useDeedForm({ measureId: '', kind: '', on: NO_DATE, movedTo: NO_DATE, note: '' }, [], prefix);
  const moved = form.values.kind === 'MOVED';
  const submit = async () => {
    const check = form.check();
    const measureId = check.text('measureId', words.whatMeasure);
    const kind = check.choice('kind', words.what, KINDS);
    const on = check.day('on', words.on);
    const movedTo = moved ? check.day('movedTo', words.movedTo) : null;
    const note = kind === 'DONE' ? check.optional('note') : check.text('note', words.note);
    if (!check.passed()) return;
    const outcome = await run({ measureId, kind, on, movedTo, note });
    if (outcome === 'done') onDone();
    else if (outcome) form.refuse(outcome.refused);
  };
  return (
    <DeedFormFrame
      form={form}
      running={running}
      fault={fault}
      revision={revision}
      fresh={onFresh}
      submit={words.record}
      onSubmit={() => void submit()}
    >
      <Select
        label={words.whatMeasure}
        options={[{ value: '', label: words.nothing }, ...measures]}
        {...form.text('measureId')}
      />
      <Radios
        label={words.what}
        options={KINDS.map((one) => ({ value: one, label: words.executions[one] }))}
        {...form.choice('kind')}
      />
      <DateInput label={words.on} {...form.date('on')} />
      {moved ? <DateInput label={words.movedTo} {...form.date('movedTo')} /> : null}
      <TextArea label={words.note} optional={form.values.kind === 'DONE'} rows={2} {...form.text('note')} />
    </DeedFormFrame>
  );
}
