import { type FragmentType, graphql, readFragment } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { LinkButton, TextArea, TextInput } from '../../../ui';
import type { CertificateDeedProps } from './deed';
import { words } from './messages';

const correctCertificate = graphql(`
  mutation CorrectCertificate($input: CorrectCertificateInput!) {
    correctCertificate(input: $input) {
      __typename
      ... on CorrectCertificateDone { case { id revision } }
      ... on CorrectCertificateRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const certificateToCorrect = graphql(`
  fragment CertificateToCorrect on Case {
    id
    engagement { worker { name phone email } }
  }
`);

const text = words.correct;

interface CorrectCertificateFormProps extends CertificateDeedProps {
  readonly case: FragmentType<typeof certificateToCorrect>;
}

/** What was wrong and how it is right. The days and the number stay; a worker's own contacts come from the office. */
export function CorrectCertificateForm(props: CorrectCertificateFormProps) {
  const { caseId, revision, onDone, onFresh, cancelHref } = props;
  const known = readFragment(certificateToCorrect, props.case).engagement?.worker;
  const form = useDeedForm({
    reason: '',
    notes: '',
    workerName: known?.name ?? '',
    workerPhone: known?.phone ?? '',
    workerEmail: known?.email ?? '',
  });
  const deed = useMutationOnce(correctCertificate);
  const submit = async () => {
    const check = form.check();
    const reason = check.text('reason', text.reason);
    const notes = check.optional('notes');
    const worker = known
      ? {
          name: check.text('workerName', text.workerName),
          phone: check.text('workerPhone', text.workerPhone),
          email: check.optional('workerEmail'),
        }
      : null;
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, reason, notes, worker }))?.correctCertificate;
    form.settle(answer, () => onDone('correctCertificate'));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={text.submit}
      onSubmit={() => void submit()}
      aside={
        <LinkButton look="quiet" href={cancelHref}>
          {words.cancel}
        </LinkButton>
      }
    >
      <p>{text.about}</p>
      <TextArea label={text.reason} rows={2} {...form.text('reason')} />
      <TextArea label={words.form.notes} hint={text.notesHint} optional rows={3} {...form.text('notes')} />
      {known ? (
        <>
          <TextInput label={text.workerName} {...form.text('workerName')} />
          <TextInput label={text.workerPhone} inputMode="tel" {...form.text('workerPhone')} />
          <TextInput label={text.workerEmail} optional {...form.text('workerEmail')} />
        </>
      ) : null}
    </DeedFormFrame>
  );
}
