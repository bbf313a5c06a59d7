import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { CaseTermFragment } from '../../../gql/graphql';
import { BasisMark, DueMark, law, WhyTerm } from '../../../law';
import { formatDay } from '../../../lib/dates';
import { type Column, Table, Tag, type Tone } from '../../../ui';
import { names, words } from './messages';

const caseTerm = graphql(`
  fragment CaseTerm on Term {
    id
    title
    holder
    due
    state
    closedOn
    workingDaysLeft
    rule { id norm { id basis } }
    ...WhyTerm
  }
`);

const TONE: Readonly<Record<CaseTermFragment['state'], Tone>> = {
  RUNNING: 'info',
  MET: 'good',
  MET_LATE: 'warn',
  CANCELLED: 'plain',
};

const COLUMNS: readonly Column<CaseTermFragment>[] = [
  {
    key: 'title',
    title: words.termColumns.title,
    cell: (term) => (
      <>
        {term.title} {term.rule.norm.basis === 'TEXT' ? null : <BasisMark basis={term.rule.norm.basis} />}
        <WhyTerm term={term} />
      </>
    ),
  },
  {
    key: 'due',
    title: words.termColumns.due,
    cell: (term) => <DueMark due={term.due} left={term.state === 'RUNNING' ? term.workingDaysLeft : null} />,
  },
  {
    key: 'state',
    title: words.termColumns.state,
    cell: (term) => (
      <>
        <Tag tone={TONE[term.state]}>{names.termState[term.state]}</Tag>
        {term.closedOn ? <span className="fact__source">{formatDay(term.closedOn)}</span> : null}
      </>
    ),
  },
  { key: 'holder', title: words.termColumns.holder, cell: (term) => law.holder[term.holder] },
];

/** All terms of the case, also those that are over. */
export function CaseTerms({ terms }: { terms: readonly FragmentType<typeof caseTerm>[] }) {
  if (terms.length === 0) return <p>{words.noTerms}</p>;
  return (
    <Table
      caption={words.terms}
      captionHidden
      columns={COLUMNS}
      rows={readFragment(caseTerm, terms)}
      keyOf={(term) => term.id}
    />
  );
}
