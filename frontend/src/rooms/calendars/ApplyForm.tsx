import { graphql } from '../../gql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { TextInput } from '../../ui';
import type { DayAsked } from './DayForm';
import { words } from './messages';

const applyCalendarChange = graphql(`
  mutation ApplyCalendarChange($input: ApplyCalendarChangeInput!) {
    applyCalendarChange(input: $input) {
      __typename
      ... on ApplyCalendarChangeDone { change { id moved } }
      ... on ApplyCalendarChangeRefused { objections { code ...ObjectionLine } }
    }
  }
`);

interface ApplyFormProps {
  readonly day: DayAsked;
  readonly revision: number;
  readonly onDone: (moved: number) => void;
  readonly onFresh: () => void;
}

/** Makes the change that the preview has shown. */
export function ApplyForm({ day, revision, onDone, onFresh }: ApplyFormProps) {
  const form = useDeedForm({ title: '', source: '' });
  const deed = useMutationOnce(applyCalendarChange);
  const submit = async () => {
    const check = form.check();
    const title = check.text('title', words.name);
    const source = check.text('source', words.source);
    if (!check.passed()) return;
    const answer = (await deed.run({ ...day, title, source, revision }))?.applyCalendarChange;
    form.settle(answer, (done) => onDone(done.change.moved));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      submit={words.apply}
      onSubmit={() => void submit()}
      revision={revision}
      fresh={onFresh}
    >
      <TextInput label={words.name} hint={words.nameHint} autoComplete="off" {...form.text('title')} />
      <TextInput label={words.source} hint={words.sourceHint} autoComplete="off" {...form.text('source')} />
    </DeedFormFrame>
  );
}
