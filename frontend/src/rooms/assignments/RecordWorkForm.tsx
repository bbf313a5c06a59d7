import { graphql } from '../../gql';
import type { WorkKind } from '../../gql/graphql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { DateInput, Radios, TextArea, TextInput, typedOf } from '../../ui';
import { work } from './messages';

const recordWork = graphql(`
  mutation RecordWork($input: RecordWorkInput!) {
    recordWork(input: $input) {
      __typename
      ... on RecordWorkDone { assignment { id revision } }
      ... on RecordWorkRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const KINDS: readonly WorkKind[] = ['DONE', 'MOVED', 'NOT_NEEDED', 'REFUSED'];
const text = work.record;

export interface AssignmentDeedProps {
  readonly assignmentId: string;
  readonly revision: number;
  readonly onDone: (said: string) => void;
  readonly onFresh: () => void;
}

interface RecordWorkFormProps extends AssignmentDeedProps {
  readonly place: number;
  readonly today: string;
  /** The record that this one takes the place of. */
  readonly corrects?: string;
}

/** One record. It can be sent again safely, and a mistake is corrected by another. */
export function RecordWorkForm(props: RecordWorkFormProps) {
  const { assignmentId, revision, onDone, onFresh, place, today, corrects } = props;
  const form = useDeedForm(
    { kind: '', on: typedOf(today), movedTo: typedOf(''), minutes: '', note: '' },
    [],
    `${corrects ?? place}-`,
  );
  const deed = useMutationOnce(recordWork);
  const submit = async () => {
    const check = form.check();
    const kind = check.choice('kind', text.kind, KINDS);
    const on = check.day('on', text.on);
    const movedTo = form.values.kind === 'MOVED' ? check.day('movedTo', text.movedTo) : null;
    const minutes = Number(form.values.minutes.trim() || Number.NaN);
    const note = check.optional('note') ?? '';
    const wrong = Number.isInteger(minutes) ? [] : [{ field: 'minutes', message: text.minutesWrong }];
    if (!check.passed(wrong)) return;
    const answer = (
      await deed.run({ assignmentId, revision, place, kind, on, movedTo, minutes, note, corrects: corrects ?? null })
    )?.recordWork;
    form.settle(answer, () => onDone(text.done));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={text.submit}
      onSubmit={() => void submit()}
    >
      <Radios
        label={text.kind}
        options={KINDS.map((one) => ({ value: one, label: work.kind[one] }))}
        {...form.choice('kind')}
      />
      <DateInput label={text.on} {...form.date('on')} />
      {form.values.kind === 'MOVED' ? <DateInput label={text.movedTo} {...form.date('movedTo')} /> : null}
      <TextInput
        label={text.minutes}
        hint={text.minutesHint}
        inputMode="numeric"
        width="short"
        autoComplete="off"
        {...form.text('minutes')}
      />
      <TextArea label={text.note} hint={text.noteHint} rows={3} {...form.text('note')} />
    </DeedFormFrame>
  );
}
