import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { formatDay } from '../../../lib/dates';
import { glue, telHref } from '../../../lib/format';
import { Details, SummaryList, Tag } from '../../../ui';
import { EndCompanionForm } from './EndCompanionForm';
import { LinkCompanionForm } from './LinkCompanionForm';
import { type CompanionDeed, companionWords as words } from './messages';

const companionCard = graphql(`
  fragment CompanionCard on Companion {
    id
    revision
    organisationName
    fullName
    phone
    email
    signsIn
    since
    left { on reason }
    actions { name allowed }
  }
`);

interface CompanionCardProps {
  readonly companion: FragmentType<typeof companionCard>;
  readonly today: string;
  readonly onDone: (deed: CompanionDeed) => void;
  readonly onFresh: () => void;
}

/** Somebody who accompanies for the organisation, and what can be done about them. */
export function CompanionCard({ companion, today, onDone, onFresh }: CompanionCardProps) {
  const one = readFragment(companionCard, companion);
  const { id, revision, fullName, left, signsIn } = one;
  const may = (deed: CompanionDeed) => one.actions.some((action) => action.name === deed && action.allowed);
  const deed = { companionId: id, revision, onDone, onFresh };
  const named = (summary: string): ReactNode => (
    <>
      {summary}
      <span className="visually-hidden">{words.of(fullName)}</span>
    </>
  );
  return (
    <li className="card stack">
      <h2>{fullName}</h2>
      <p>
        <Tag tone={left ? 'plain' : 'good'}>{left ? words.left : words.works}</Tag>
      </p>
      <SummaryList
        rows={[
          { label: words.organisation, value: one.organisationName },
          { label: words.phone, value: <a href={telHref(one.phone)}>{glue(one.phone)}</a> },
          ...(one.email ? [{ label: words.email, value: <a href={`mailto:${one.email}`}>{one.email}</a> }] : []),
          { label: words.since, value: formatDay(one.since) },
          ...(left
            ? [
                { label: words.leftOn, value: formatDay(left.on) },
                { label: words.reason, value: left.reason },
              ]
            : [{ label: words.account, value: signsIn ? words.linked : words.notLinked }]),
        ]}
      />
      {may('linkCompanionAccount') ? (
        <Details summary={named(signsIn ? words.linkAnother : words.link)}>
          <LinkCompanionForm {...deed} replaces={signsIn} />
        </Details>
      ) : null}
      {may('endCompanion') ? (
        <Details summary={named(words.end)}>
          <EndCompanionForm {...deed} today={today} />
        </Details>
      ) : null}
    </li>
  );
}
