import { graphql } from '../../../gql';
import type { NgoSearchGround } from '../../../gql/graphql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { Radios, TextArea } from '../../../ui';
import { CaseDeedFrame, type CaseDeedProps } from './deed';
import { names, words } from './messages';

const recordNgoSearch = graphql(`
  mutation RecordNgoSearch($input: RecordNgoSearchInput!) {
    recordNgoSearch(input: $input) {
      __typename
      ... on RecordNgoSearchDone { case { id revision } }
      ... on RecordNgoSearchRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = words.ngoForm;
const GROUNDS: readonly NgoSearchGround[] = ['NO_SUITABLE_NGO'];

export function RecordNgoSearchForm(props: CaseDeedProps) {
  const { caseId, revision, onDone } = props;
  const form = useDeedForm({ ground: '', note: '' });
  const deed = useMutationOnce(recordNgoSearch);
  const submit = async () => {
    const check = form.check();
    const ground = check.choice('ground', text.ground, GROUNDS);
    const note = check.text('note', text.note);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, ground, note }))?.recordNgoSearch;
    form.settle(answer, () => onDone('recordNgoSearch'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <Radios
        label={text.ground}
        options={GROUNDS.map((one) => ({ value: one, label: names.ngoGround[one] }))}
        {...form.choice('ground')}
      />
      <TextArea label={text.note} hint={text.noteHint} rows={4} {...form.text('note')} />
    </CaseDeedFrame>
  );
}
