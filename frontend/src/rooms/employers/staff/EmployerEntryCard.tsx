import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { ObjectionList } from '../../../law';
import { formatDay } from '../../../lib/dates';
import { glue, telHref } from '../../../lib/format';
import { Details, SummaryList, Tag } from '../../../ui';
import { ApproveForm, RefuseForm } from './AnswerForms';
import { type EntryDeed, employerEntryWords as words } from './entry-messages';

const employerEntryCard = graphql(`
  fragment EmployerEntryCard on EmployerEntry {
    id
    revision
    entryStage
    name
    form
    inn
    ogrn
    kpp
    fullName
    post
    phone
    answerTo
    proof { kind number on until }
    askedOn
    answeredOn
    refusal
    known
    answeredBy { id fullName }
    actions { name allowed objections { code ...ObjectionLine } }
  }
`);

const TONES = { WAITING: 'info', APPROVED: 'good', REFUSED: 'bad' } as const;

interface EmployerEntryCardProps {
  readonly entry: FragmentType<typeof employerEntryCard>;
  readonly onDone: (deed: EntryDeed) => void;
  readonly onFresh: () => void;
}

/** An entry, and the two answers to it. */
export function EmployerEntryCard({ entry, onDone, onFresh }: EmployerEntryCardProps) {
  const one = readFragment(employerEntryCard, entry);
  const { id, revision, fullName, proof } = one;
  const waits = one.entryStage === 'WAITING';
  const may = (deed: EntryDeed) => one.actions.some((action) => action.name === deed && action.allowed);
  const blocked = waits ? one.actions.filter((action) => !action.allowed) : [];
  const deed = { employerEntryId: id, revision, onDone, onFresh };
  const paper = [
    words.kinds[proof.kind] + (proof.number ? ` № ${proof.number}` : ''),
    words.from(formatDay(proof.on)),
    ...(proof.until ? [words.until(formatDay(proof.until))] : []),
  ].join(', ');
  const named = (summary: string): ReactNode => (
    <>
      {summary}
      <span className="visually-hidden">{words.of(fullName)}</span>
    </>
  );
  return (
    <li className="card stack">
      <h2>{one.name}</h2>
      <p>
        <Tag tone={TONES[one.entryStage]}>{words.stages[one.entryStage]}</Tag>
      </p>
      {waits ? <p>{one.known ? words.known : words.fresh}</p> : null}
      <SummaryList
        rows={[
          { label: words.fullName, value: fullName },
          { label: words.post, value: one.post },
          { label: words.proof, value: paper },
          { label: words.inn, value: one.inn },
          { label: one.form === 'SOLE_TRADER' ? words.ogrnip : words.ogrn, value: one.ogrn },
          ...(one.kpp ? [{ label: words.kpp, value: one.kpp }] : []),
          { label: words.answerTo, value: <a href={`mailto:${one.answerTo}`}>{one.answerTo}</a> },
          ...(one.phone ? [{ label: words.phone, value: <a href={telHref(one.phone)}>{glue(one.phone)}</a> }] : []),
          { label: words.askedOn, value: formatDay(one.askedOn) },
          ...(one.answeredOn ? [{ label: words.answeredOn, value: formatDay(one.answeredOn) }] : []),
          ...(one.answeredBy ? [{ label: words.answeredBy, value: one.answeredBy.fullName }] : []),
          ...(one.refusal ? [{ label: words.refusal, value: one.refusal }] : []),
        ]}
      />
      {may('approveEmployerEntry') ? (
        <Details summary={named(words.approve)}>
          <ApproveForm {...deed} />
        </Details>
      ) : null}
      {may('refuseEmployerEntry') ? (
        <Details summary={named(words.refuse)}>
          <RefuseForm {...deed} />
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
