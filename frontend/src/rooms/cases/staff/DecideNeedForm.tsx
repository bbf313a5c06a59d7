import { graphql } from '../../../gql';
import type { NeedGround } from '../../../gql/graphql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { Radios, TextArea } from '../../../ui';
import { CaseDeedFrame, type CaseDeedProps } from './deed';
import { names, words } from './messages';

const decideNeed = graphql(`
  mutation DecideNeed($input: DecideNeedInput!) {
    decideNeed(input: $input) {
      __typename
      ... on DecideNeedDone { case { id revision } }
      ... on DecideNeedRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = words.decideForm;
const ANSWERS = ['yes', 'no'] as const;
const GROUNDS: readonly NeedGround[] = ['IPRA_EXTRACT', 'FORMER_SERVICE', 'MSE_RECOMMENDATION'];

export function DecideNeedForm(props: CaseDeedProps) {
  const { caseId, revision, onDone } = props;
  const form = useDeedForm({ needed: '', ground: '', reasons: '' });
  const deed = useMutationOnce(decideNeed);
  const submit = async () => {
    const check = form.check();
    const needed = check.choice('needed', text.needed, ANSWERS) === 'yes';
    const ground = check.choice('ground', text.ground, GROUNDS);
    const reasons = check.text('reasons', text.reasons);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, needed, ground, reasons }))?.decideNeed;
    form.settle(answer, () => onDone('decideNeed'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <div className="pair">
        <Radios
          label={text.needed}
          options={[
            { value: 'yes', label: text.yes },
            { value: 'no', label: text.no, hint: text.noHint },
          ]}
          {...form.choice('needed')}
        />
        <Radios
          label={text.ground}
          options={GROUNDS.map((one) => ({ value: one, label: names.ground[one] }))}
          {...form.choice('ground')}
        />
      </div>
      <TextArea label={text.reasons} hint={text.reasonsHint} rows={4} {...form.text('reasons')} />
    </CaseDeedFrame>
  );
}
