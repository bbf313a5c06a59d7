import { type FragmentType, graphql, readFragment } from '../gql';
import { formatDayOfWeek } from '../lib/dates';
import { useWords } from '../lib/display';
import { Details, SummaryList } from '../ui';
import { law } from './messages';
import { NormLink } from './NormLink';
import { TermSteps } from './TermSteps';

const whyTerm = graphql(`
  fragment WhyTerm on Term {
    id
    title
    from
    trigger
    due
    nominalDue
    rule {
      id
      method
      norm {
        id
        text
        plain
        ...NormLink
      }
    }
    steps {
      ...TermSteps
    }
  }
`);

/** «Почему этот срок?»: the event, the rule with its words, and every day that was counted, skipped or moved. */
export function WhyTerm({ term }: { term: FragmentType<typeof whyTerm> }) {
  const words = useWords();
  const { title, from, trigger, due, nominalDue, rule, steps } = readFragment(whyTerm, term);
  return (
    <Details
      summary={
        <>
          {law.why}
          <span className="visually-hidden"> {title}</span>
        </>
      }
    >
      <SummaryList
        rows={[
          { label: law.whyFrom, value: `${formatDayOfWeek(from)}: ${trigger}` },
          { label: law.whyRule, value: rule.method },
          {
            label: law.whyNorm,
            value: (
              <div className="stack stack--tight">
                <p>{words(rule.norm)}</p>
                <p>
                  <NormLink norm={rule.norm} marked />
                </p>
              </div>
            ),
          },
          { label: law.due, value: formatDayOfWeek(due) },
        ]}
      />
      {nominalDue === due ? null : <p>{words(law.moved(formatDayOfWeek(nominalDue)))}</p>}
      <p>
        <b>{law.whyDays}</b>
      </p>
      <TermSteps steps={steps} due={due} />
    </Details>
  );
}
