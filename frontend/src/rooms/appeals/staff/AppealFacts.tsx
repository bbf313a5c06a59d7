import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { DueMark, WhyTerm } from '../../../law';
import { DownloadButtons } from '../../../lib/DownloadButtons';
import { formatDay } from '../../../lib/dates';
import { href } from '../../../lib/paths';
import { Notice, SummaryList, Tag } from '../../../ui';
import { words } from './messages';

const appealFacts = graphql(`
  fragment AppealFacts on Appeal {
    id
    kind
    appealStage
    words
    aboutWhom
    aboutStaff { id fullName post }
    way
    receivedOn
    registeredOn
    enteredBy { id fullName }
    withdrawnOn
    aboutCase { id }
    person { id fullName }
    term { id ...DueMark ...WhyTerm }
    doubt { words on }
    answers { outcome words wordsPlain further on by { id fullName post } }
    receipt { path fileName }
  }
`);

/** A complaint or a request whole: what was said, by when to answer and why, what was answered. */
export function AppealFacts({ appeal }: { appeal: FragmentType<typeof appealFacts> }) {
  const one = readFragment(appealFacts, appeal);
  const about = one.aboutStaff ? `${one.aboutStaff.fullName}, ${one.aboutStaff.post}` : one.aboutWhom;
  const waiting = one.appealStage === 'WAITING';
  const kept = one.kind === 'ANOTHER_PROVIDER' && one.answers.some((answer) => answer.outcome === 'SATISFIED');
  return (
    <div className="stack">
      <p>
        <Tag tone={waiting ? 'info' : 'plain'}>{words.standing[one.appealStage]}</Tag>{' '}
        {waiting && one.term ? <DueMark term={one.term} /> : null}
      </p>
      {waiting && one.term ? <WhyTerm term={one.term} /> : null}
      {kept ? (
        <Notice>
          <p>{words.nextProvider}</p>
        </Notice>
      ) : null}
      <SummaryList
        rows={[
          { label: words.person, value: one.person.fullName },
          { label: words.received, value: words.how(formatDay(one.receivedOn), words.way[one.way]) },
          {
            label: words.registered,
            value: one.enteredBy
              ? words.entered(formatDay(one.registeredOn), one.enteredBy.fullName)
              : formatDay(one.registeredOn),
          },
          ...(about ? [{ label: words.about, value: about }] : []),
          { label: words.said, value: one.words },
          ...(one.withdrawnOn ? [{ label: words.withdrawn, value: formatDay(one.withdrawnOn) }] : []),
        ]}
      />
      {one.answers.map((answer, index) => (
        <section key={`${answer.on}${index === 0 ? 'first' : 'second'}`} className="part">
          <h2>{words.answer(formatDay(answer.on))}</h2>
          <SummaryList
            rows={[
              { label: words.outcomeLabel, value: words.outcome[answer.outcome] },
              { label: words.answerWords, value: answer.words },
              { label: words.answerPlain, value: answer.wordsPlain },
              ...(answer.further ? [{ label: words.further, value: answer.further }] : []),
              { label: words.answerer, value: `${answer.by.fullName}, ${answer.by.post}` },
              ...(index === 0 && one.doubt ? [{ label: words.doubt, value: one.doubt.words }] : []),
            ]}
          />
        </section>
      ))}
      <DownloadButtons
        files={[{ label: words.receipt, file: one.receipt }]}
        busyText={words.preparing}
        doneText={words.ready}
      />
      {one.aboutCase ? (
        <p>
          <Link href={href('staffCase', { id: one.aboutCase.id })}>{words.openCase}</Link>
        </p>
      ) : null}
    </div>
  );
}
