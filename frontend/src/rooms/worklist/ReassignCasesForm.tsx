import { graphql } from '../../gql';
import type { ReassignCasesMutation } from '../../gql/graphql';
import { DeedFormFrame, ObjectionList, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { Button, Notice, Select, TextArea } from '../../ui';
import type { ChosenCase } from './choice';
import { useColleagues } from './colleagues';
import { words } from './messages';

const reassignCases = graphql(`
  mutation ReassignCases($input: ReassignCasesInput!) {
    reassignCases(input: $input) {
      __typename
      ... on ReassignCasesDone { rows { caseId done objections { code ...ObjectionLine } } }
      ... on ReassignCasesRefused { objections { code ...ObjectionLine } }
    }
  }
`);

type Answer = Extract<ReassignCasesMutation['reassignCases'], { __typename: 'ReassignCasesDone' }>;

/** What became of the chosen cases. */
export interface Reassigned {
  readonly done: number;
  readonly refused: readonly { readonly name: string; readonly objections: Answer['rows'][number]['objections'] }[];
}

interface ReassignCasesFormProps {
  readonly chosen: readonly ChosenCase[];
  readonly onDone: (what: Reassigned) => void;
  readonly onCancel: () => void;
}

const text = words.reassign;

/** One colleague and one reason for all that were marked. */
export function ReassignCasesForm({ chosen, onDone, onCancel }: ReassignCasesFormProps) {
  const form = useDeedForm({ staffId: '', reason: '' });
  const deed = useMutationOnce(reassignCases);
  const colleagues = useColleagues();
  const submit = async () => {
    const check = form.check();
    const staffId = check.text('staffId', text.staff);
    const reason = check.text('reason', text.reason);
    if (!check.passed()) return;
    const cases = chosen.map(({ id, revision }) => ({ caseId: id, revision }));
    const answer = (await deed.run({ cases, staffId, reason }))?.reassignCases;
    form.settle(answer, (done) => onDone(reassignedOf(done, chosen)));
  };
  return (
    <section className="part" aria-labelledby="reassign-cases">
      <h2 id="reassign-cases">{text.many(chosen.length)}</h2>
      <DeedFormFrame
        form={form}
        {...deed}
        submit={text.submit}
        onSubmit={() => void submit()}
        aside={
          <Button look="quiet" onClick={onCancel}>
            {text.cancel}
          </Button>
        }
      >
        <Select label={text.staff} placeholder={text.choose} options={colleagues} {...form.text('staffId')} />
        <TextArea label={text.reason} hint={text.reasonHint} rows={3} {...form.text('reason')} />
      </DeedFormFrame>
    </section>
  );
}

function reassignedOf(answer: Answer, chosen: readonly ChosenCase[]): Reassigned {
  return {
    done: answer.rows.filter((row) => row.done).length,
    refused: answer.rows
      .filter((row) => !row.done)
      .map((row) => ({
        name: chosen.find((one) => one.id === row.caseId)?.personName ?? row.caseId,
        objections: row.objections,
      })),
  };
}

/** Who was not given over, and what stood in the way of each. */
export function ReassignRefused({ what }: { what: Reassigned }) {
  if (what.refused.length === 0) return null;
  return (
    <Notice tone="warn" title={text.refused(what.refused.length)}>
      <dl className="blocked">
        {what.refused.map((one) => (
          <div key={one.name}>
            <dt>{one.name}</dt>
            <dd>
              <ObjectionList objections={one.objections} />
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
