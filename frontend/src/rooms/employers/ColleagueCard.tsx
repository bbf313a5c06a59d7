import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { ObjectionList } from '../../law';
import { formatDay } from '../../lib/dates';
import { Details, SummaryList, Tag } from '../../ui';
import { ChangeForm, EndForm, LinkForm, type MemberDeed } from './MemberForms';
import { peopleWords as words } from './people-messages';

const colleagueCard = graphql(`
  fragment ColleagueCard on EmployerMember {
    id
    revision
    fullName
    post
    email
    administrator
    way
    awaitsCode
    own
    since
    actions { name allowed objections { code ...ObjectionLine } }
  }
`);

interface ColleagueCardProps {
  readonly member: FragmentType<typeof colleagueCard>;
  readonly today: string;
  readonly onDone: (deed: MemberDeed) => void;
  readonly onFresh: () => void;
}

/** Somebody who acts for the organisation, and what the viewer can do about their place. */
export function ColleagueCard({ member, today, onDone, onFresh }: ColleagueCardProps) {
  const one = readFragment(colleagueCard, member);
  const { id, revision, fullName, post, administrator, own } = one;
  const may = (deed: string) => one.actions.some((action) => action.name === deed && action.allowed);
  const deed = { employerMemberId: id, revision, onDone, onFresh };
  const blocked = own ? one.actions.filter((action) => action.name === 'endMembership' && !action.allowed) : [];
  const named = (summary: string): ReactNode => (
    <>
      {summary}
      <span className="visually-hidden">{words.of(fullName)}</span>
    </>
  );
  return (
    <li className="card stack">
      <h3>{fullName}</h3>
      <p>
        <Tag tone={administrator ? 'good' : 'plain'}>{administrator ? words.administrator : words.member}</Tag>{' '}
        {own ? <Tag tone="info">{words.you}</Tag> : null}
        {one.awaitsCode ? <Tag tone="warn">{words.awaitsCode}</Tag> : null}
      </p>
      <SummaryList
        rows={[
          { label: words.post, value: post },
          ...(one.email ? [{ label: words.email, value: <a href={`mailto:${one.email}`}>{one.email}</a> }] : []),
          { label: words.since, value: formatDay(one.since) },
          { label: words.way, value: words.ways[one.way] },
        ]}
      />
      {may('linkColleagueAccount') ? (
        <Details summary={named(words.link)}>
          <LinkForm {...deed} />
        </Details>
      ) : null}
      {may('changeColleague') ? (
        <Details summary={named(words.change)}>
          <ChangeForm {...deed} post={post} administrator={administrator} />
        </Details>
      ) : null}
      {may('endMembership') ? (
        <Details summary={named(own ? words.leave : words.end)}>
          <EndForm {...deed} own={own} today={today} />
        </Details>
      ) : null}
      {blocked.length > 0 ? (
        <Details summary={named(words.blocked)}>
          <ObjectionList objections={blocked.flatMap((action) => action.objections)} />
        </Details>
      ) : null}
    </li>
  );
}
