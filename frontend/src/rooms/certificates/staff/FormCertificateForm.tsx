import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { LinkButton, TextArea } from '../../../ui';
import { words } from './messages';

const formCertificate = graphql(`
  mutation FormCertificate($input: FormCertificateInput!) {
    formCertificate(input: $input) {
      __typename
      ... on FormCertificateDone { case { id revision } }
      ... on FormCertificateRefused { objections { code ...ObjectionLine } }
    }
  }
`);

interface FormCertificateFormProps {
  readonly caseId: string;
  readonly revision: number;
  readonly onDone: (deed: string) => void;
  readonly onFresh: () => void;
  readonly cancelHref: string;
}

export function FormCertificateForm({ caseId, revision, onDone, onFresh, cancelHref }: FormCertificateFormProps) {
  const form = useDeedForm({ notes: '' });
  const deed = useMutationOnce(formCertificate);
  const submit = async () => {
    const check = form.check();
    const notes = check.optional('notes');
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, notes }))?.formCertificate;
    form.settle(answer, () => onDone('formCertificate'));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={words.form.submit}
      onSubmit={() => void submit()}
      aside={
        <LinkButton look="quiet" href={cancelHref}>
          {words.cancel}
        </LinkButton>
      }
    >
      <TextArea label={words.form.notes} hint={words.form.notesHint} optional rows={3} {...form.text('notes')} />
    </DeedFormFrame>
  );
}
