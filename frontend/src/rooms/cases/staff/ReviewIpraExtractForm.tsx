import { type FragmentType, graphql, readFragment } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { formatDay } from '../../../lib/dates';
import { numbered } from '../../../lib/format';
import { Radios, TextArea } from '../../../ui';
import { CaseDeedFrame, type CaseDeedProps } from './deed';
import { ipra } from './ipra-messages';

const reviewIpraExtract = graphql(`
  mutation ReviewIpraExtract($input: ReviewIpraExtractInput!) {
    reviewIpraExtract(input: $input) {
      __typename
      ... on ReviewIpraExtractDone { case { id revision } }
      ... on ReviewIpraExtractRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const extractsToReview = graphql(`
  fragment ExtractsToReview on Case {
    id
    ipraInquiry { extracts { number validUntil state } }
  }
`);

const text = ipra.review;
const DECISIONS = ['takeOver', 'leave'] as const;

interface ReviewIpraExtractProps extends CaseDeedProps {
  readonly case: FragmentType<typeof extractsToReview>;
}

export function ReviewIpraExtractForm(props: ReviewIpraExtractProps) {
  const { caseId, revision, onDone } = props;
  const { extracts } = readFragment(extractsToReview, props.case).ipraInquiry;
  const places = extracts.flatMap((one, index) => (one.state === 'WAITS' ? [{ ...one, place: String(index) }] : []));
  const form = useDeedForm({ place: places.length === 1 ? (places[0]?.place ?? '') : '', decision: '', note: '' });
  const deed = useMutationOnce(reviewIpraExtract);
  const submit = async () => {
    const check = form.check();
    const place = check.choice(
      'place',
      text.which,
      places.map((one) => one.place),
    );
    const takeOver = check.choice('decision', text.decision, DECISIONS) === 'takeOver';
    const note = check.optional('note') ?? '';
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, place: Number(place), takeOver, note }))?.reviewIpraExtract;
    form.settle(answer, () => onDone('reviewIpraExtract'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <Radios
        label={text.which}
        options={places.map(({ place, number, validUntil }) => ({
          value: place,
          label: numbered(number),
          hint: validUntil ? ipra.until(formatDay(validUntil)) : ipra.forever,
        }))}
        {...form.choice('place')}
      />
      <Radios
        label={text.decision}
        options={[
          { value: 'takeOver', label: text.takeOver, hint: text.takeOverHint },
          { value: 'leave', label: text.leave },
        ]}
        {...form.choice('decision')}
      />
      <TextArea label={text.note} hint={text.noteHint} rows={3} {...form.text('note')} />
    </CaseDeedFrame>
  );
}
