import { type FragmentType, graphql, readFragment } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, Radios, typedOf } from '../../../ui';
import { CaseDeedFrame, type DatedDeedProps } from './deed';
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

interface OfferToNgoFormProps extends DatedDeedProps {
  readonly case: FragmentType<typeof candidateChoice>;
}

export function OfferToNgoForm(props: OfferToNgoFormProps) {
  const { caseId, revision, onDone, today } = props;
  const candidates = readFragment(candidateChoice, props.case).candidates.filter((one) => one.fit !== 'NOT');
  const form = useDeedForm({ entryId: '', answerBy: typedOf(today) });
  const deed = useMutationOnce(offerToNgo);
  const submit = async () => {
    const check = form.check();
    const entryId = check.text('entryId', text.entry);
    const answerBy = check.day('answerBy', text.answerBy);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, entryId, answerBy }))?.offerToNgo;
    form.settle(answer, () => onDone('offerToNgo'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
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
    </CaseDeedFrame>
  );
}
