import { graphql } from '../../gql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { TextArea } from '../../ui';
import { noticeWords as words } from './messages';
import type { NoticeFormProps } from './RespondForm';

const disownEmployerNotice = graphql(`
  mutation DisownEmployerNotice($input: DisownEmployerNoticeInput!) {
    disownEmployerNotice(input: $input) {
      __typename
      ... on DisownEmployerNoticeDone { notice { id revision } }
      ... on DisownEmployerNoticeRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = words.disown;

/** The worker is nobody the organisation knows. */
export function DisownForm({ noticeId, revision, onDone, onFresh }: NoticeFormProps) {
  const form = useDeedForm({ words: '' });
  const deed = useMutationOnce(disownEmployerNotice);
  const submit = async () => {
    const check = form.check();
    const said = check.optional('words');
    if (!check.passed()) return;
    const answer = (await deed.run({ noticeId, revision, words: said }))?.disownEmployerNotice;
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
      <TextArea label={text.words} hint={text.hint} rows={3} {...form.text('words')} />
    </DeedFormFrame>
  );
}
