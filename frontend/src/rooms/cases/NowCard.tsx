import { type FragmentType, graphql, readFragment } from '../../gql';
import { law, leftWords, WhyTerm } from '../../law';
import { formatDayOfWeek } from '../../lib/dates';
import { useDisplay, useWords } from '../../lib/display';
import { Card } from '../../ui';
import { words } from './messages';

const nowCard = graphql(`
  fragment NowCard on CitizenCase {
    id
    now {
      title
      plain
      next
      nextPlain
      fromYou
      fromYouPlain
      holder
      term {
        id
        due
        workingDaysLeft
        daysLeft
        ...WhyTerm
      }
    }
  }
`);

/** The one strong card: what is happening, whose move it is, by when and why, what comes next, what is needed from you. */
export function NowCard({ of }: { of: FragmentType<typeof nowCard> }) {
  const say = useWords();
  const plain = useDisplay().display.words === 'plain';
  const { now } = readFragment(nowCard, of);
  const left = now.term ? leftWords(now.term) : undefined;
  return (
    <Card strong>
      <p className="page__eyebrow now__eyebrow">{words.now}</p>
      <h2 className="now__when">{plain ? now.plain : now.title}</h2>
      <dl className="now__facts">
        <div>
          <dt>{words.holder}</dt>
          <dd>{now.holder ? law.holder[now.holder] : words.holderEnded}</dd>
        </div>
        <div>
          <dt>{words.due}</dt>
          <dd>
            {now.term ? <span className="now__due">{formatDayOfWeek(now.term.due)}</span> : say(words.noDue)}
            {left ? <span className="now__left">{left}</span> : null}
          </dd>
        </div>
        <div>
          <dt>{words.fromYou}</dt>
          <dd>{(plain ? now.fromYouPlain : now.fromYou) ?? say(words.nothingFromYou)}</dd>
        </div>
        <div>
          <dt>{words.next}</dt>
          <dd>{plain ? now.nextPlain : now.next}</dd>
        </div>
      </dl>
      {now.term ? (
        <div className="now__why">
          <WhyTerm term={now.term} />
        </div>
      ) : null}
    </Card>
  );
}
