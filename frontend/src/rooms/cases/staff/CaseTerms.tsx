import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { CaseTermFragment } from '../../../gql/graphql';
import { BasisMark, DueMark, law, WhyTerm } from '../../../law';
import { formatDay } from '../../../lib/dates';
import { Tag, type Tone } from '../../../ui';
import { names, words } from './messages';

const caseTerm = graphql(`
  fragment CaseTerm on Term {
    id
    title
    holder
    state
    closedOn
    ...DueMark
    rule { id norm { id basis } }
    ...WhyTerm
  }
`);

const TONE: Readonly<Record<CaseTermFragment['state'], Tone>> = {
  RUNNING: 'info',
  PAUSED: 'plain',
  MISSED: 'warn',
  MET: 'good',
  MET_LATE: 'warn',
  CANCELLED: 'plain',
};

/** All terms of the case, also those that are over; why each ends when it does opens across the whole width. */
export function CaseTerms({ terms }: { terms: readonly FragmentType<typeof caseTerm>[] }) {
  if (terms.length === 0) return <p>{words.noTerms}</p>;
  return (
    <ol className="terms">
      {readFragment(caseTerm, terms).map((term) => (
        <li key={term.id} className="term">
          <p className="term__title">
            {term.title} {term.rule.norm.basis === 'TEXT' ? null : <BasisMark basis={term.rule.norm.basis} />}
          </p>
          <div>
            <Label>{words.termLabels.due}</Label>
            <DueMark term={term} />
          </div>
          <div>
            <Label>{words.termLabels.state}</Label>
            <Tag tone={TONE[term.state]}>{names.termState[term.state]}</Tag>
            {term.closedOn ? <span className="fact__source">{formatDay(term.closedOn)}</span> : null}
          </div>
          <p>
            <Label>{words.termLabels.holder}</Label>
            {law.holder[term.holder]}
          </p>
          <div className="term__why">
            <WhyTerm term={term} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What the eye knows by the place, the ear is told. */
function Label({ children }: { children: string }) {
  return <span className="visually-hidden">{children}: </span>;
}
