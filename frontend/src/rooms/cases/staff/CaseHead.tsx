import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { CaseHeadFragment } from '../../../gql/graphql';
import { DueMark, law, stillRuns, WhyTerm } from '../../../law';
import { formatDay } from '../../../lib/dates';
import { Tag, type Tone } from '../../../ui';
import { names, words } from './messages';
import { turns } from './turn-messages';

const caseHead = graphql(`
  fragment CaseHead on Case {
    id
    pause { from expectedEnd }
    state {
      __typename
      ... on DeterminingNeed { since }
      ... on AwaitingMse { since }
      ... on ArrangingProvider { since }
      ... on Accompanying { since until }
      ... on CaseClosed { on outcome }
    }
    terms {
      id
      title
      holder
      due
      state
      ...DueMark
      ...WhyTerm
    }
  }
`);

/** Where the case stands, whose move it is, by when, and why by then. */
export function CaseHead({ case: file }: { case: FragmentType<typeof caseHead> }) {
  const { state, terms, pause } = readFragment(caseHead, file);
  const nearest = terms
    .filter((term) => stillRuns(term.state))
    .toSorted((one, other) => one.due.localeCompare(other.due))[0];
  return (
    <div className="case-head">
      <p className="row">
        <Tag tone={toneOf(state.__typename)}>{names.state[state.__typename]}</Tag> <span>{stateNote(state)}</span>
        {pause ? (
          <>
            {' '}
            <Tag tone="warn">{turns.paused}</Tag>{' '}
            <span>{turns.pausedSince(formatDay(pause.from), formatDay(pause.expectedEnd))}</span>
          </>
        ) : null}
      </p>
      {nearest ? (
        <div className="case-head__term">
          <p className="case-head__task">{nearest.title}</p>
          <DueMark term={nearest} />
          <p>
            {words.holder}: <b>{law.holder[nearest.holder]}</b>
          </p>
          <WhyTerm term={nearest} />
        </div>
      ) : (
        <p>{words.noTerm}</p>
      )}
    </div>
  );
}

type State = CaseHeadFragment['state'];

function toneOf(state: State['__typename']): Tone {
  return state === 'Accompanying' ? 'good' : state === 'CaseClosed' ? 'plain' : 'info';
}

function stateNote(state: State): string {
  switch (state.__typename) {
    case 'DeterminingNeed':
    case 'AwaitingMse':
    case 'ArrangingProvider':
      return words.since(formatDay(state.since));
    case 'Accompanying':
      return `${words.since(formatDay(state.since))}, ${words.until(formatDay(state.until))}`;
    case 'CaseClosed':
      return words.closedOn(formatDay(state.on), names.outcome[state.outcome]);
    default:
      return state satisfies never;
  }
}
