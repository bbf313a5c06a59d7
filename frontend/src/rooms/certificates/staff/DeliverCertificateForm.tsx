import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { DeliveryWay } from '../../../gql/graphql';
import { DeedFormFrame, EMPTY_RECEIPT, ReceiptFields, receiptOf, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, LinkButton, Radios, typedOf } from '../../../ui';
import { words } from './messages';

const certificateToDeliver = graphql(`
  fragment CertificateToDeliver on Certificate {
    id
    revision
  }
`);

const deliverCertificate = graphql(`
  mutation DeliverCertificate($input: DeliverCertificateInput!) {
    deliverCertificate(input: $input) {
      __typename
      ... on DeliverCertificateDone { case { id revision } }
      ... on DeliverCertificateRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = words.deliver;
const WAYS: readonly DeliveryWay[] = ['CABINET', 'PAPER'];

interface DeliverCertificateFormProps {
  readonly certificate: FragmentType<typeof certificateToDeliver>;
  readonly today: string;
  readonly onDone: (deed: string) => void;
  readonly onFresh: () => void;
  readonly cancelHref: string;
}

export function DeliverCertificateForm(props: DeliverCertificateFormProps) {
  const { today, onDone, onFresh, cancelHref } = props;
  const { id: certificateId, revision } = readFragment(certificateToDeliver, props.certificate);
  const form = useDeedForm({ way: '', handedOn: typedOf(today), ...EMPTY_RECEIPT });
  const deed = useMutationOnce(deliverCertificate);
  const onPaper = form.values.way === 'PAPER';
  const submit = async () => {
    const check = form.check();
    const way = check.choice('way', text.way, WAYS);
    const handedOn = onPaper ? check.day('handedOn', text.handedOn) : null;
    const receipt = onPaper ? receiptOf(check, form.values.taker) : null;
    if (!check.passed()) return;
    const answer = (await deed.run({ certificateId, revision, way, handedOn, receipt }))?.deliverCertificate;
    form.settle(answer, () => onDone('deliverCertificate'));
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
      <Radios
        label={text.way}
        options={[
          { value: 'CABINET', label: text.cabinet },
          { value: 'PAPER', label: text.paper },
        ]}
        {...form.choice('way')}
      />
      {onPaper ? (
        <>
          <DateInput label={text.handedOn} {...form.date('handedOn')} />
          <ReceiptFields form={form} />
        </>
      ) : null}
    </DeedFormFrame>
  );
}
