import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { CaseWorkFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/dates';
import { type Column, SummaryList, Table } from '../../../ui';
import { CaseClosing } from './CaseClosing';
import { CaseProviders } from './CaseProviders';
import { IpraExtracts } from './IpraExtracts';
import { MseInquiry } from './MseInquiry';
import { names, words } from './messages';
import { ReportedPlans } from './ReportedPlans';

const caseWork = graphql(`
  fragment CaseWork on Case {
    id
    decision { needed ground reasons decidedOn decidedBy { id fullName post } }
    measures { listed { id position } title content from to }
    ngoSearch { ground note recordedOn }
    ...CaseProviders
    ...MseInquiryPart
    ...IpraExtractsPart
    ...ReportedPlansPart
    ...CaseClosing
  }
`);

type Measure = CaseWorkFragment['measures'][number] & { readonly place: number };

const MEASURES: readonly Column<Measure>[] = [
  {
    key: 'title',
    title: words.measureColumns.title,
    cell: (one) => (
      <>
        {one.title} {one.listed ? null : <span className="fact__source">{words.ownMeasure}</span>}
      </>
    ),
  },
  { key: 'content', title: words.measureColumns.content, cell: (one) => one.content },
  {
    key: 'days',
    title: words.measureColumns.days,
    cell: (one) => words.days(formatDay(one.from), formatDay(one.to)),
  },
];

/** What has been decided, chosen and searched so far; a step that is not done yet is not there. */
export function CaseWork({ case: file }: { case: FragmentType<typeof caseWork> }) {
  const work = readFragment(caseWork, file);
  const { decision, measures, ngoSearch } = work;
  return (
    <>
      <CaseClosing case={work} />
      <ReportedPlans case={work} />
      {measures.length > 0 ? (
        <section className="part" aria-labelledby="case-measures">
          <h2 id="case-measures">{words.measures}</h2>
          <Table
            caption={words.measures}
            captionHidden
            columns={MEASURES}
            rows={measures.map((one, place) => ({ ...one, place }))}
            keyOf={(one) => String(one.place)}
          />
        </section>
      ) : null}
      {ngoSearch ? (
        <section className="part" aria-labelledby="case-ngo-search">
          <h2 id="case-ngo-search">{words.ngoSearch}</h2>
          <SummaryList
            rows={[
              { label: words.decisionGround, value: names.ngoGround[ngoSearch.ground] },
              { label: words.note, value: ngoSearch.note },
              { label: words.recordedOn, value: formatDay(ngoSearch.recordedOn) },
            ]}
          />
        </section>
      ) : null}
      {decision ? (
        <section className="part" aria-labelledby="case-decision">
          <h2 id="case-decision">{words.decision}</h2>
          <p>
            <b>{decision.needed ? words.needed : words.notNeeded}</b>, {formatDay(decision.decidedOn)}
          </p>
          <SummaryList
            rows={[
              { label: words.decisionGround, value: names.ground[decision.ground] },
              { label: words.decisionReasons, value: decision.reasons },
              { label: words.decidedBy, value: `${decision.decidedBy.fullName}, ${decision.decidedBy.post}` },
            ]}
          />
        </section>
      ) : null}
      <CaseProviders case={work} />
      <MseInquiry case={work} />
      <IpraExtracts case={work} />
    </>
  );
}
