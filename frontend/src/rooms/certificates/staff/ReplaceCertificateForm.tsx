import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { LinkButton, TextArea } from '../../../ui';
import type { CertificateDeedProps } from './deed';
import { words } from './messages';

const replaceCertificate = graphql(`
  mutation ReplaceCertificate($input: ReplaceCertificateInput!) {
    replaceCertificate(input: $input) {
      __typename
      ... on ReplaceCertificateDone { case { id revision } }
      ... on ReplaceCertificateRefused { objections { code ...ObjectionLine } }
    }
  }
`);

export function ReplaceCertificateForm({ caseId, revision, onDone, onFresh, cancelHref }: CertificateDeedProps) {
  const form = useDeedForm({ notes: '' });
  const deed = useMutationOnce(replaceCertificate);
  const submit = async () => {
    const check = form.check();
    const notes = check.optional('notes');
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, notes }))?.replaceCertificate;
    form.settle(answer, () => onDone('replaceCertificate'));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={words.replace.submit}
      onSubmit={() => void submit()}
      aside={
        <LinkButton look="quiet" href={cancelHref}>
          {words.cancel}
        </LinkButton>
      }
    >
      <p>{words.replace.about}</p>
      <TextArea label={words.form.notes} hint={words.replace.notesHint} optional rows={3} {...form.text('notes')} />
    </DeedFormFrame>
  );
}
