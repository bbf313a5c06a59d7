import { type FragmentType, graphql, readFragment } from '../../gql';
import type { Basis } from '../../gql/graphql';
import { BasisMark, BasisWords, NormLink } from '../../law';
import { Details, Table } from '../../ui';
import { words } from './messages';

const normRow = graphql(`
  fragment NormRow on Norm {
    id
    act
    point
    basis
    ...NormLink
  }
`);

const text = words.norms;
const MARKS: readonly Basis[] = ['TEXT', 'PRESENTATION', 'PREDECESSOR', 'SECONDARY', 'INTERPRETATION', 'NOT_FOUND'];

export function NormList({ norms }: { norms: readonly FragmentType<typeof normRow>[] }) {
  return (
    <Table
      caption={text.all}
      rows={readFragment(normRow, norms)}
      keyOf={(norm) => norm.id}
      columns={[
        { key: 'norm', title: text.columns.norm, cell: (norm) => <NormLink norm={norm} /> },
        {
          key: 'act',
          title: text.columns.act,
          cell: (norm) => `${norm.act}${norm.point ? `, ${words.calculator.point(norm.point)}` : ''}`,
        },
        { key: 'basis', title: text.columns.basis, cell: (norm) => <BasisMark basis={norm.basis} /> },
      ]}
    />
  );
}

/** What each mark of certainty means. */
export function BasisLegend() {
  return (
    <Details summary={text.marks}>
      {MARKS.map((basis) => (
        <BasisWords key={basis} basis={basis} />
      ))}
    </Details>
  );
}
