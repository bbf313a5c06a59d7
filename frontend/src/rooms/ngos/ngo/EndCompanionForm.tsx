import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, TextArea, typedOf } from '../../../ui';
import type { CompanionDeedProps } from './LinkCompanionForm';
import { companionWords as words } from './messages';

const endCompanion = graphql(`
  mutation EndCompanion($input: EndCompanionInput!) {
    endCompanion(input: $input) {
      __typename
      ... on EndCompanionDone { companion { id revision } }
      ... on EndCompanionRefused { objections { code ...ObjectionLine } }
    }
  }
`);

export function EndCompanionForm(props: CompanionDeedProps & { today: string }) {
  const { companionId, revision, onDone, onFresh, today } = props;
  const form = useDeedForm({ on: typedOf(today), reason: '' }, [], `${companionId}-end-`);
  const deed = useMutationOnce(endCompanion);
  const submit = async () => {
    const check = form.check();
    const on = check.day('on', words.leftOn);
    const reason = check.text('reason', words.reason);
    if (!check.passed()) return;
    const answer = (await deed.run({ companionId, revision, on, reason }))?.endCompanion;
    form.settle(answer, () => onDone('endCompanion'));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={words.endSubmit}
      onSubmit={() => void submit()}
    >
      <p>{words.endNote}</p>
      <DateInput label={words.leftOn} {...form.date('on')} />
      <TextArea label={words.reason} rows={3} {...form.text('reason')} />
    </DeedFormFrame>
  );
}
