import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { IpraExtractsPartFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/dates';
import { numbered } from '../../../lib/format';
import { href } from '../../../lib/paths';
import { Notice, SummaryList } from '../../../ui';
import { ipra } from './ipra-messages';
import { mse } from './mse-messages';

const ipraExtractsPart = graphql(`
  fragment IpraExtractsPart on Case {
    id
    tasks
    ipraInquiry {
      request { sentOn awaited message { id stage } requestedBy { id fullName } }
      extracts { number issuedOn validUntil needed receivedOn channel state review { note on by { id fullName } } }
    }
  }
`);

type Extract = IpraExtractsPartFragment['ipraInquiry']['extracts'][number];

/** What came of ИПРА after the intake, and the way of the request; nothing when nothing was asked and nothing came. */
export function IpraExtracts({ case: file }: { case: FragmentType<typeof ipraExtractsPart> }) {
  const { tasks, ipraInquiry } = readFragment(ipraExtractsPart, file);
  const { request, extracts } = ipraInquiry;
  if (!request && extracts.length === 0) return null;
  return (
    <section className="part" aria-labelledby="case-ipra">
      <h2 id="case-ipra">{ipra.title}</h2>
      {tasks.includes('REVIEW_IPRA_EXTRACT') ? (
        <Notice tone="warn" title={ipra.task}>
          <p>{ipra.waits}</p>
        </Notice>
      ) : null}
      {request ? (
        <SummaryList
          rows={[
            { label: ipra.asked, value: ipra.askedBy(formatDay(request.sentOn), request.requestedBy.fullName) },
            ...(request.message
              ? [
                  {
                    label: ipra.way,
                    value: (
                      <>
                        {ipra.stage[request.message.stage]}. <Link href={href('exchange')}>{ipra.monitor}</Link>
                      </>
                    ),
                  },
                ]
              : []),
          ]}
        />
      ) : null}
      {extracts.length > 0 ? (
        <ul className="list">
          {extracts.map((one) => (
            <li key={`${one.number} ${one.issuedOn} ${one.validUntil} ${one.needed}`}>
              <ExtractLine extract={one} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function ExtractLine({ extract }: { extract: Extract }) {
  const { number, issuedOn, validUntil, needed, receivedOn, channel, state, review } = extract;
  return (
    <>
      <b>{issuedOn ? ipra.of(numbered(number), formatDay(issuedOn)) : numbered(number)}</b>: {ipra.state[state]};{' '}
      {validUntil ? ipra.until(formatDay(validUntil)) : ipra.forever};{' '}
      {ipra.received(formatDay(receivedOn), mse.channel[channel])}
      <p>{needed === null || needed === undefined ? ipra.silent : needed ? ipra.needed : ipra.notNeeded}</p>
      {review ? (
        <p>
          {ipra.reviewed(formatDay(review.on), review.by.fullName)}. {review.note}
        </p>
      ) : null}
    </>
  );
}
