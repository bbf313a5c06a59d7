import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { ObjectionList } from '../../../law';
import { formatDay } from '../../../lib/dates';
import { glue, telHref } from '../../../lib/format';
import { href } from '../../../lib/paths';
import { Details, SummaryList, Tag } from '../../../ui';
import { ChangeMemberForm } from './ChangeMemberForm';
import { EndMemberForm } from './EndMemberForm';
import { LinkMemberForm } from './LinkMemberForm';
import { type MemberDeed, memberWords as words } from './member-messages';

const memberCard = graphql(`
  fragment MemberCard on StaffMembership {
    id
    revision
    fullName
    post
    phone
    email
    roles
    employedSince
    signsIn
    casesLeft
    left { on reason }
    actions { name allowed objections { code ...ObjectionLine } }
  }
`);

interface MemberCardProps {
  readonly member: FragmentType<typeof memberCard>;
  readonly today: string;
  readonly onDone: (deed: MemberDeed) => void;
  readonly onFresh: () => void;
}

/** One worker: who they are, what they may, and what the head can do about it. */
export function MemberCard({ member, today, onDone, onFresh }: MemberCardProps) {
  const card = readFragment(memberCard, member);
  const { id, revision, fullName, post, phone, email, roles, signsIn, left, actions } = card;
  const may = (deed: MemberDeed) => actions.some((one) => one.name === deed && one.allowed);
  const blocked = left ? [] : actions.filter((one) => !one.allowed).flatMap((one) => one.objections);
  const deed = { memberId: id, revision, onDone, onFresh };
  const named = (summary: string): ReactNode => (
    <>
      {summary}
      <span className="visually-hidden">{words.of(fullName)}</span>
    </>
  );
  return (
    <li className="order">
      <div className="order__facts">
        <h2 className="order__person">{fullName}</h2>
        <p className="fact__source">{post}</p>
        <p>
          <Tag tone={left ? 'plain' : 'good'}>{left ? words.left : words.works}</Tag>
        </p>
      </div>
      <div className="order__state">
        <SummaryList
          rows={[
            { label: words.roles, value: roles.map((role) => words.role[role]).join(', ') },
            { label: words.phone, value: <a href={telHref(phone)}>{glue(phone)}</a> },
            { label: words.email, value: <a href={`mailto:${email}`}>{email}</a> },
            ...(card.casesLeft > 0
              ? [
                  {
                    label: left ? words.casesNobodys : words.cases,
                    value: (
                      <Link href={href('staff', undefined, { whose: left ? 'nobodys' : id })}>{card.casesLeft}</Link>
                    ),
                  },
                ]
              : []),
            { label: words.employedSince, value: formatDay(card.employedSince) },
            ...(left
              ? [
                  { label: words.leftOn, value: formatDay(left.on) },
                  { label: words.leftWhy, value: left.reason },
                ]
              : [{ label: words.account, value: signsIn ? words.linked : words.notLinked }]),
          ]}
        />
        {may('changeStaffMember') ? (
          <Details summary={named(words.change)}>
            <ChangeMemberForm {...deed} now={{ fullName, post, phone, email, roles }} />
          </Details>
        ) : null}
        {may('linkStaffAccount') ? (
          <Details summary={named(signsIn ? words.linkAnother : words.link)}>
            <LinkMemberForm {...deed} replaces={signsIn} />
          </Details>
        ) : null}
        {may('endStaffMembership') ? (
          <Details summary={named(words.end)}>
            <EndMemberForm {...deed} today={today} casesLeft={card.casesLeft} />
          </Details>
        ) : null}
        {blocked.length > 0 ? (
          <Details summary={named(words.blocked)}>
            <ObjectionList objections={blocked} />
          </Details>
        ) : null}
      </div>
    </li>
  );
}
