import { type FragmentType, graphql, readFragment } from '../../gql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { Radios } from '../../ui';
import { work } from './messages';
import type { AssignmentDeedProps } from './RecordWorkForm';

const handOverAssignment = graphql(`
  mutation HandOverAssignment($input: HandOverAssignmentInput!) {
    handOverAssignment(input: $input) {
      __typename
      ... on HandOverAssignmentDone { assignment { id revision } }
      ... on HandOverAssignmentRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const handOverChoice = graphql(`
  fragment HandOverChoice on Companion {
    id
    fullName
    phone
    organisationName
    left { on }
  }
`);

const text = work.handOver;

interface HandOverFormProps extends AssignmentDeedProps {
  readonly companions: readonly FragmentType<typeof handOverChoice>[];
}

export function HandOverForm({ assignmentId, revision, onDone, onFresh, companions }: HandOverFormProps) {
  const choices = readFragment(handOverChoice, companions).filter((one) => !one.left);
  const form = useDeedForm({ companionId: '' }, [], 'hand-over-');
  const deed = useMutationOnce(handOverAssignment);
  const submit = async () => {
    const check = form.check();
    const companionId = check.text('companionId', text.to);
    if (!check.passed()) return;
    const answer = (await deed.run({ assignmentId, revision, companionId }))?.handOverAssignment;
    form.settle(answer, () => onDone(text.done));
  };
  if (choices.length === 0) return <p>{text.nobody}</p>;
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
        label={text.to}
        options={choices.map((one) => ({ value: one.id, label: one.fullName, hint: one.organisationName }))}
        {...form.choice('companionId')}
      />
    </DeedFormFrame>
  );
}
