import { graphql } from '../../../gql';
import type { MseChannel } from '../../../gql/graphql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, Radios, TextArea, typedOf } from '../../../ui';
import { CaseDeedFrame, type DatedDeedProps } from './deed';
import { mse } from './mse-messages';

const requestMse = graphql(`
  mutation RequestMse($input: RequestMseInput!) {
    requestMse(input: $input) {
      __typename
      ... on RequestMseDone { case { id revision } }
      ... on RequestMseRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = mse.request;
const CHANNELS: readonly MseChannel[] = ['EXCHANGE', 'PAPER'];

export function RequestMseForm(props: DatedDeedProps) {
  const { caseId, revision, onDone, today } = props;
  const form = useDeedForm({ reason: '', channel: '', sentOn: typedOf(today) });
  const onPaper = form.values.channel === 'PAPER';
  const deed = useMutationOnce(requestMse);
  const submit = async () => {
    const check = form.check();
    const reason = check.text('reason', text.reason);
    const channel = check.choice('channel', text.channel, CHANNELS);
    const sentOn = onPaper ? check.day('sentOn', text.sentOn) : null;
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, reason, channel, sentOn }))?.requestMse;
    form.settle(answer, () => onDone('requestMse'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <TextArea label={text.reason} hint={text.reasonHint} rows={4} {...form.text('reason')} />
      <Radios
        label={text.channel}
        options={CHANNELS.map((one) => ({ value: one, label: mse.channel[one], hint: text.channelHint[one] }))}
        {...form.choice('channel')}
      />
      {onPaper ? <DateInput label={text.sentOn} {...form.date('sentOn')} /> : null}
    </CaseDeedFrame>
  );
}
