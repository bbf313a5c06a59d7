import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { RequestMsePartFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/dates';
import { glue } from '../../../lib/format';
import { href } from '../../../lib/paths';
import { Notice, SummaryList } from '../../../ui';
import { requestMseWords as words } from './request-mse-messages';

const requestMsePart = graphql(`
  fragment RequestMsePart on PlanRequest {
    id
    mse {
      channel
      askedOn
      receivedOn
      ipra { number receivedOn source }
      reason
      reminders
      answer { number needed reasons answeredOn receivedOn channel }
      laterAnswers { number needed reasons answeredOn receivedOn channel }
      reviewOwed
      reviews { note on by { id fullName } }
    }
  }
`);

type Mse = NonNullable<RequestMsePartFragment['mse']>;
type MseAnswer = NonNullable<Mse['answer']>;

/** What went between the office and МСЭ; nothing when it was not asked. */
export function RequestMse({ request }: { request: FragmentType<typeof requestMsePart> }) {
  const { mse } = readFragment(requestMsePart, request);
  if (!mse) return null;
  const { ipra } = mse;
  return (
    <section className="stack" aria-labelledby="request-mse">
      <h2 id="request-mse">{words.title}</h2>
      {mse.reviewOwed ? (
        <Notice tone="warn" title={words.owed}>
          <p>{words.owedText}</p>
        </Notice>
      ) : null}
      <SummaryList
        rows={[
          { label: words.sent, value: words.sentOn(formatDay(mse.askedOn), words.channel[mse.channel]) },
          ...(ipra
            ? [
                {
                  label: words.ipra,
                  value: words.ipraOf(glue(ipra.number), formatDay(ipra.receivedOn), words.source[ipra.source]),
                },
              ]
            : []),
          ...(mse.reason ? [{ label: words.why, value: mse.reason }] : []),
          { label: words.receipt, value: receiptOf(mse) },
          ...(mse.channel === 'EXCHANGE' && !mse.answer
            ? [{ label: words.way, value: <Link href={href('exchange')}>{words.toExchange}</Link> }]
            : []),
          ...(mse.reminders.length > 0
            ? [{ label: words.reminders, value: mse.reminders.map(formatDay).join(', ') }]
            : []),
          ...(mse.answer ? [answerRow(words.answer, mse.answer)] : []),
          ...mse.laterAnswers.map((one, place) => answerRow(words.laterAnswer(place + 2), one)),
          ...mse.reviews.map((one, place) => ({
            label: words.reviewed(place + 1),
            value: words.reviewedBy(formatDay(one.on), one.by.fullName, one.note),
          })),
        ]}
      />
      <p>{words.decides}</p>
    </section>
  );
}

function answerRow(label: string, one: MseAnswer) {
  return {
    label,
    value: (
      <div className="stack stack--tight">
        <p>
          {words.answerOf(one.needed, glue(one.number), formatDay(one.answeredOn))};{' '}
          {words.answerCame(formatDay(one.receivedOn), words.channel[one.channel])}
        </p>
        <p>{one.reasons}</p>
      </div>
    ),
  };
}

function receiptOf({ channel, receivedOn, answer }: Mse): string {
  if (receivedOn) return formatDay(receivedOn);
  if (answer) return words.receiptNeverTold;
  return channel === 'PAPER' ? words.receiptUnknown : words.receiptAwaited;
}
