import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { CaseReplacementsFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/dates';
import { Notice } from '../../../ui';
import { replacements as text } from './replacement-messages';

const caseReplacements = graphql(`
  fragment CaseReplacements on Case {
    id
    tasks
    providerTrouble { kind since note }
    replacements {
      stage
      reason
      note
      startedOn
      endedOn
      cancelled
      by { id fullName }
      formerNgo { ngoName }
      formerWorker { id fullName }
      ngo { ngoName }
      worker { id fullName }
    }
  }
`);

type Replacements = CaseReplacementsFragment['replacements'];

/** Why somebody else is to accompany, and who followed whom; nothing when one has accompanied all along. */
export function CaseReplacements({ case: file }: { case: FragmentType<typeof caseReplacements> }) {
  const { tasks, providerTrouble, replacements } = readFragment(caseReplacements, file);
  const underway = replacements.some((one) => one.stage === 'UNDERWAY');
  return (
    <>
      {tasks.includes('REPLACE_PROVIDER') ? (
        <Notice tone="warn" title={text.task}>
          {providerTrouble ? (
            <p>
              {text.since(text.trouble[providerTrouble.kind], formatDay(providerTrouble.since))} {providerTrouble.note}
            </p>
          ) : null}
          <p>{underway ? text.underway : text.todo}</p>
        </Notice>
      ) : null}
      {replacements.length > 0 ? <Followed all={replacements} /> : null}
    </>
  );
}

function Followed({ all }: { all: Replacements }) {
  return (
    <section className="part" aria-labelledby="case-replacements">
      <h2 id="case-replacements">{text.title}</h2>
      <ol className="list">
        {all.map((one) => (
          <li key={[one.startedOn, one.endedOn, one.note, names(one.ngo, one.worker)].join(' ')}>
            <b>{text.reason[one.reason]}</b>: {text.stage[one.stage]};{' '}
            {text.dated(formatDay(one.startedOn), one.endedOn ? formatDay(one.endedOn) : undefined, one.by.fullName)}
            <p>{one.note}</p>
            <p>{text.from(names(one.formerNgo, one.formerWorker))}</p>
            {one.ngo || one.worker ? <p>{text.to(names(one.ngo, one.worker))}</p> : null}
            {one.cancelled ? <p>{text.cancelled(one.cancelled)}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function names(ngo: Replacements[number]['ngo'], worker: Replacements[number]['worker']): string {
  return [worker?.fullName, ngo?.ngoName].filter(Boolean).join(', ');
}
