import { type FragmentType, graphql, readFragment } from '../../gql';
import { DueMark, WhyTerm } from '../../law';
import { useWords } from '../../lib/display';
import { SummaryList } from '../../ui';
import { words } from './citizen-messages';

const employerNews = graphql(`
  fragment EmployerNews on CitizenCase {
    id
    employerNotice {
      title
      plain
      holder
      term { id ...DueMark ...WhyTerm }
      reasons
      reasonsPlain
    }
  }
`);

/** What happens with the notice to the employer, and whose move it is. */
export default function EmployerNews({ of }: { of: FragmentType<typeof employerNews> }) {
  const say = useWords();
  const notice = readFragment(employerNews, of).employerNotice;
  if (!notice) return null;
  const { holder, term, reasons, reasonsPlain } = notice;
  return (
    <section className="card stack">
      <h2>{words.title}</h2>
      <p>{say({ text: notice.title, plain: notice.plain })}</p>
      <SummaryList
        rows={[
          ...(holder ? [{ label: words.turn, value: say(words.holder[holder]) }] : []),
          ...(term
            ? [
                {
                  label: say(words.until),
                  value: (
                    <div className="stack stack--tight">
                      <DueMark term={term} />
                      <WhyTerm term={term} />
                    </div>
                  ),
                },
              ]
            : []),
          ...(reasons
            ? [{ label: say(words.why), value: say({ text: reasons, plain: reasonsPlain ?? reasons }) }]
            : []),
        ]}
      />
    </section>
  );
}
