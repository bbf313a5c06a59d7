import { graphql } from '../../gql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { TextArea } from '../../ui';
import { work } from './messages';
import type { AssignmentDeedProps } from './RecordWorkForm';

const handBackAssignment = graphql(`
  mutation HandBackAssignment($input: HandBackAssignmentInput!) {
    handBackAssignment(input: $input) {
      __typename
      ... on HandBackAssignmentDone { assignment { id revision } }
      ... on HandBackAssignmentRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = work.handBack;

export function HandBackForm({ assignmentId, revision, onDone, onFresh }: AssignmentDeedProps) {
  const form = useDeedForm({ reason: '' }, [], 'handBack-');
  const deed = useMutationOnce(handBackAssignment);
  const submit = async () => {
    const check = form.check();
    const reason = check.text('reason', text.reason);
    if (!check.passed()) return;
    const answer = (await deed.run({ assignmentId, revision, reason }))?.handBackAssignment;
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
      <p>{text.note}</p>
      <TextArea label={text.reason} rows={5} {...form.text('reason')} />
    </DeedFormFrame>
  );
}
