import { type FragmentType, graphql, readFragment } from '../../gql';
import { law, WhyTerm } from '../../law';
import { DownloadButtons } from '../../lib/DownloadButtons';
import { formatDay, formatDayOfWeek } from '../../lib/dates';
import { useDisplay, useWords } from '../../lib/display';
import { SummaryList, Tag } from '../../ui';
import { CitizenDeeds } from './CitizenDeeds';
import { words } from './messages';

const citizenAppeal = graphql(`
  fragment CitizenAppealItem on CitizenAppeal {
    id
    number
    kind
    aboutWhom
    words
    way
    receivedOn
    appealStage
    now {
      title
      plain
      holder
      term { id due ...WhyTerm }
    }
    answers { outcome body plain further on by }
    doubt { words on }
    receipt { path fileName }
    ...CitizenDeeds
  }
`);

type Masked = FragmentType<typeof citizenAppeal>;

interface CitizenAppealListProps {
  readonly appeals: readonly Masked[];
  readonly onDone: () => void;
}

/** What somebody wrote, newest first; the first stands open. */
export function CitizenAppealList({ appeals, onDone }: CitizenAppealListProps) {
  const say = useWords();
  if (appeals.length === 0) return <p>{say(words.none)}</p>;
  return (
    <div className="messages">
      {appeals.map((appeal, index) => (
        <CitizenAppealItem
          key={readFragment(citizenAppeal, appeal).id}
          appeal={appeal}
          open={index === 0}
          onDone={onDone}
        />
      ))}
    </div>
  );
}

function CitizenAppealItem({ appeal, open, onDone }: { appeal: Masked; open: boolean; onDone: () => void }) {
  const say = useWords();
  const plainly = useDisplay().display.words === 'plain';
  const one = readFragment(citizenAppeal, appeal);
  const { now, answers, doubt } = one;
  return (
    <details className="message" id={one.id} open={open}>
      <summary>
        <span className="message__title">
          {words.kind[one.kind]}, {words.number(one.number)}
        </span>{' '}
        <Tag tone={one.appealStage === 'WAITING' ? 'info' : 'plain'}>{words.standing[one.appealStage]}</Tag>
      </summary>
      <div className="message__body stack">
        <p>{plainly ? now.plain : now.title}</p>
        <SummaryList
          rows={[
            ...(now.holder ? [{ label: words.holder, value: law.holder[now.holder] }] : []),
            ...(now.term ? [{ label: words.answerBy, value: formatDayOfWeek(now.term.due) }] : []),
            { label: words.received, value: words.receivedHow(formatDay(one.receivedOn), words.way[one.way]) },
            ...(one.aboutWhom ? [{ label: words.about, value: one.aboutWhom }] : []),
            { label: words.yourWords, value: one.words },
          ]}
        />
        {now.term ? <WhyTerm term={now.term} /> : null}
        {answers.map((answer, index) => (
          <section key={`${answer.on}${answer.by}${index === 0 ? 'first' : 'second'}`} className="stack stack--tight">
            <h3>{words.answer(formatDay(answer.on))}</h3>
            <p>
              <b>{words.outcome[answer.outcome]}</b>
            </p>
            <p>{plainly ? answer.plain : answer.body}</p>
            <SummaryList
              rows={[
                ...(answer.further ? [{ label: words.further, value: answer.further }] : []),
                { label: words.answerer, value: answer.by },
              ]}
            />
            {index === 0 && doubt ? (
              <p>
                <b>{words.yourDoubt}:</b> {doubt.words}
              </p>
            ) : null}
          </section>
        ))}
        <DownloadButtons
          files={[{ label: words.receipt, file: one.receipt }]}
          busyText={words.preparing}
          doneText={say(words.ready)}
        />
        <CitizenDeeds of={one} onDone={onDone} />
      </div>
    </details>
  );
}
