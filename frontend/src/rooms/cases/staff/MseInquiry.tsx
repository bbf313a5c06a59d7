import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { MseInquiryPartFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/dates';
import { numbered } from '../../../lib/format';
import { Notice, SummaryList } from '../../../ui';
import { mse } from './mse-messages';

const mseInquiryPart = graphql(`
  fragment MseInquiryPart on Case {
    id
    inquiry {
      request { reason channel sentOn receiptOn requestedBy { id fullName } }
      reminders
      answers { number needed reasons answeredOn receivedOn channel }
      reviewOwed
      reviews { note on by { id fullName } }
    }
  }
`);

type Inquiry = NonNullable<MseInquiryPartFragment['inquiry']>;

/** What went between the office and МСЭ; nothing when it was not asked. */
export function MseInquiry({ case: file }: { case: FragmentType<typeof mseInquiryPart> }) {
  const { inquiry } = readFragment(mseInquiryPart, file);
  if (!inquiry) return null;
  const { request, reminders, answers, reviewOwed, reviews } = inquiry;
  return (
    <section className="part" aria-labelledby="case-mse">
      <h2 id="case-mse">{mse.title}</h2>
      {reviewOwed ? (
        <Notice tone="warn" title={mse.task}>
          <p>{mse.reviewOwed}</p>
        </Notice>
      ) : null}
      <SummaryList
        rows={[
          {
            label: mse.sent,
            value: mse.sentBy(formatDay(request.sentOn), mse.channel[request.channel], request.requestedBy.fullName),
          },
          { label: mse.why, value: request.reason },
          { label: mse.receipt, value: receiptOf(inquiry) },
          ...(reminders.length > 0 ? [{ label: mse.reminders, value: reminders.map(formatDay).join(', ') }] : []),
        ]}
      />
      {answers.length > 0 ? (
        <>
          <h3>{mse.answers}</h3>
          <ul className="list">
            {answers.map((one) => (
              <li key={`${one.number} ${one.needed} ${one.receivedOn} ${one.reasons}`}>
                <b>{one.needed ? mse.recommends : mse.recommendsNot}</b>,{' '}
                {mse.answerOf(numbered(one.number), formatDay(one.answeredOn))};{' '}
                {mse.received(formatDay(one.receivedOn), mse.channel[one.channel])}
                {one.reasons ? <p>{one.reasons}</p> : null}
              </li>
            ))}
          </ul>
          <p>{mse.decides}</p>
        </>
      ) : null}
      {reviews.map((one) => (
        <p key={`${one.on} ${one.note}`}>
          {mse.reviewed}: {mse.reviewedBy(formatDay(one.on), one.by.fullName)}. {one.note}
        </p>
      ))}
    </section>
  );
}

function receiptOf({ request, answers }: Inquiry): string {
  if (request.receiptOn) return formatDay(request.receiptOn);
  if (answers.length > 0) return mse.receiptNeverTold;
  return request.channel === 'PAPER' ? mse.receiptUnknown : mse.receiptAwaited;
}
