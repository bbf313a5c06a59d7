import { type FragmentType, graphql, readFragment } from '../../gql';
import { WhyTerm } from '../../law';
import { formatDay } from '../../lib/dates';
import { useDisplay } from '../../lib/display';
import { StepList } from '../../ui';
import { words } from './messages';

const caseSteps = graphql(`
  fragment CaseSteps on CitizenCase {
    id
    steps {
      title
      plain
      state
      doneOn
      term {
        id
        due
        ...WhyTerm
      }
    }
  }
`);

const LOOK = { DONE: 'done', NOW: 'now', NEXT: 'next' } as const;

export function CaseSteps({ of }: { of: FragmentType<typeof caseSteps> }) {
  const plain = useDisplay().display.words === 'plain';
  const { steps } = readFragment(caseSteps, of);
  return (
    <section className="stack">
      <h2>{words.steps}</h2>
      <StepList
        steps={steps.map((step) => ({
          key: step.title,
          title: plain ? step.plain : step.title,
          state: LOOK[step.state],
          stateWords: step.doneOn ? words.stepDone(formatDay(step.doneOn)) : undefined,
          note: (
            <>
              {step.term && !step.doneOn ? <p>{words.stepDue(formatDay(step.term.due))}</p> : null}
              {step.term ? <WhyTerm term={step.term} /> : null}
            </>
          ),
        }))}
      />
    </section>
  );
}
