import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { formatDay } from '../../../lib/dates';
import { numbered } from '../../../lib/format';
import { SummaryList } from '../../../ui';
import { names, words } from './messages';

const caseFacts = graphql(`
  fragment StaffCaseFacts on Case {
    id
    personalFile { number date }
    plan { agreedOn source }
    ipra { number receivedOn validUntil source }
    identityPaper { kind seenOn }
    personalDataSource
    office { id name }
  }
`);

/** What the case stands on, and where each fact came from. */
export function CaseFacts({ case: file }: { case: FragmentType<typeof caseFacts> }) {
  const { personalFile, plan, ipra, identityPaper, personalDataSource, office } = readFragment(caseFacts, file);
  return (
    <SummaryList
      rows={[
        {
          label: words.personalFile,
          value: words.dated(numbered(personalFile.number), formatDay(personalFile.date)),
        },
        { label: words.plan, value: <Fact source={names.source[plan.source]}>{formatDay(plan.agreedOn)}</Fact> },
        {
          label: words.ipra,
          value: (
            <Fact source={names.source[ipra.source]}>
              {numbered(ipra.number)}, {words.ipraReceived(formatDay(ipra.receivedOn))},{' '}
              {ipra.validUntil ? words.ipraUntil(formatDay(ipra.validUntil)) : words.ipraForever}
            </Fact>
          ),
        },
        {
          label: words.identity,
          value: `${names.identity[identityPaper.kind]}, ${words.identitySeen(formatDay(identityPaper.seenOn))}`,
        },
        { label: words.personalData, value: words.source(names.source[personalDataSource]) },
        { label: words.office, value: office.name },
      ]}
    />
  );
}

function Fact({ source, children }: { source: string; children: ReactNode }) {
  return (
    <>
      {children}
      <span className="fact__source">{words.source(source)}</span>
    </>
  );
}
