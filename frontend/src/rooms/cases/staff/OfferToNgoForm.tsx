import { type FragmentType, graphql, readFragment } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, Radios, typedOf } from '../../../ui';
import { type CaseDeedProps, DeedCancel } from './deed';
import { providers } from './provider-messages';

const offerToNgo = graphql(`
  mutation OfferToNgo($input: OfferToNgoInput!) {
    offerToNgo(input: $input) {
      __typename
      ... on OfferToNgoDone { case { id revision } }
      ... on OfferToNgoRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = providers.offer;

const candidateChoice = graphql(`
  fragment CandidateChoice on Case {
    id
    candidates { entryId name fit freePlaces }
  }
`);

interface OfferToNgoFormProps extends CaseDeedProps {
  readonly today: string;
  readonly case: FragmentType<typeof candidateChoice>;
}

export function OfferToNgoForm(props: OfferToNgoFormProps) {
  const { caseId, revision, onDone, onFresh, cancelHref, today } = props;
  const candidates = readFragment(candidateChoice, props.case).candidates.filter((one) => one.fit !== 'NOT');
  const form = useDeedForm({ entryId: '', answerBy: typedOf(today) });
  const deed = useMutationOnce(offerToNgo);
  const submit = async () => {
    const check = form.check();
    const entryId = check.text('entryId', text.entry);
    const answerBy = check.day('answerBy', text.answerBy);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, entryId, answerBy }))?.offerToNgo;
    switch (answer?.__typename) {
      case 'OfferToNgoDone':
        return onDone('offerToNgo');
      case 'OfferToNgoRefused':
        return form.refuse(answer.objections);
      case undefined:
        return;
      default:
        return answer satisfies never;
    }
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={text.submit}
      onSubmit={() => void submit()}
      aside={<DeedCancel href={cancelHref} />}
    >
      <Radios
        label={text.entry}
        options={candidates.map((one) => ({
          value: one.entryId,
          label: text.candidate(one.name, providers.fit[one.fit]),
          hint: text.free(one.freePlaces),
        }))}
        {...form.choice('entryId')}
      />
      <DateInput label={text.answerBy} hint={text.answerHint} {...form.date('answerBy')} />
    </DeedFormFrame>
  );
}
