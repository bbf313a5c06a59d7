import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatDay } from '../../lib/dates';
import { Select, Table } from '../../ui';
import { words } from './messages';

export const planDifferences = graphql(`
  fragment PlanCompared on PlanComparison {
    differences {
      kind
      measureId
      title
      fields { title before after }
    }
  }
`);

export interface Compared {
  readonly from: number;
  readonly to: number;
}

interface PlanComparisonProps {
  readonly editions: readonly { readonly number: number; readonly on: string }[];
  readonly compared: FragmentType<typeof planDifferences> | null;
  readonly chosen: Compared;
  readonly onChoose: (chosen: Compared) => void;
}

/** Two editions side by side: what was added, removed and changed, as the server found it. */
export function PlanComparison({ editions, compared, chosen, onChoose }: PlanComparisonProps) {
  const options = editions.map((one) => ({
    value: String(one.number),
    label: words.editionOf(one.number, formatDay(one.on)),
  }));
  return (
    <div className="stack">
      <div className="pair">
        <Select
          label={words.compareFrom}
          options={options}
          value={String(chosen.from)}
          onChange={(event) => onChoose({ ...chosen, from: Number(event.target.value) })}
        />
        <Select
          label={words.compareTo}
          options={options}
          value={String(chosen.to)}
          onChange={(event) => onChoose({ ...chosen, to: Number(event.target.value) })}
        />
      </div>
      <div role="status" className="stack">
        {compared ? <PlanDifferences compared={compared} /> : null}
      </div>
    </div>
  );
}

/** What was added, removed and changed, a table for each measure. */
export function PlanDifferences({ compared }: { compared: FragmentType<typeof planDifferences> }) {
  const { differences } = readFragment(planDifferences, compared);
  if (differences.length === 0) return <p>{words.same}</p>;
  return differences.map((one) => (
    <Table
      key={one.measureId}
      caption={`${one.title}: ${words.difference[one.kind]}`}
      rows={one.fields}
      keyOf={(field) => field.title}
      columns={[
        { key: 'field', title: words.field, cell: (field) => field.title },
        { key: 'was', title: words.was, cell: (field) => field.before ?? words.nothing },
        { key: 'became', title: words.became, cell: (field) => field.after ?? words.nothing },
      ]}
    />
  ));
}
