import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useHistoryState } from 'wouter/use-browser-location';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { NewsOfCase } from '../../law';
import { KeepDraft } from '../../lib/drafts';
import { forgetTyped, isBegun, KeepTyped } from '../../lib/typed';
import {
  AcceptCaseForm,
  CancelReplacementForm,
  ConfirmHiringForm,
  ConfirmPaperNoticeForm,
  caseWords,
  DecideNeedForm,
  DraftOrderForm,
  EndCaseForm,
  EngageNgoForm,
  EnterResultsForm,
  leadWords,
  MergeCaseForm,
  OfferToNgoForm,
  PauseCaseForm,
  PlanMeasuresForm,
  ReassignCaseForm,
  RecordIpraExtractForm,
  RecordMseAnswerForm,
  RecordMseReceiptForm,
  RecordNgoAnswerForm,
  RecordNgoReportForm,
  RecordNgoSearchForm,
  RejectJobReportForm,
  RemindMseForm,
  ReopenCaseForm,
  RequestIpraExtractForm,
  RequestMseForm,
  ResumeCaseForm,
  ReturnCaseForm,
  ReviewIpraExtractForm,
  ReviewMseAnswerForm,
  StartReplacementForm,
  TransferCaseForm,
  WithdrawOfferForm,
} from '../../rooms/cases/staff';
import {
  CorrectCertificateForm,
  DeliverCertificateForm,
  FormCertificateForm,
  ReplaceCertificateForm,
} from '../../rooms/certificates/staff';
import { AddRepresentativeForm, LinkAccountForm, peopleWords } from '../../rooms/people/staff';
import { HistorySince, useNewestEntry } from './History';

const caseDeed = graphql(`
  fragment CaseDeed on Case {
    id
    revision
    ...PlannedSoFar
    ...CandidateChoice
    ...OfferedMeasures
    ...WorkerChoice
    ...MeasuresToAnswer
    ...CertificateToCorrect
    ...ExtractsToReview
    ...ReportedHiring
    ...MergeChoice
    person { id revision ...LinkChoices }
    certificate { id ...CertificateToDeliver }
  }
`);

interface CaseDeedProps {
  readonly name: string;
  readonly case: FragmentType<typeof caseDeed>;
  readonly today: string;
  readonly cancelHref: string;
  readonly onDone: (deed: string) => void;
  readonly onFresh: () => void;
}

/** These stand beside the facts that they change, and not among the steps of the road. */
const SIDE_DEEDS: Readonly<Record<string, string>> = {
  reassignCase: leadWords.deed,
  addRepresentative: peopleWords.add,
  linkAccount: peopleWords.link,
};

/** These are typed anew in seconds, and a code must not lie in a draft. */
const UNSAVED: ReadonlySet<string> = new Set([
  'linkAccount',
  'acceptCase',
  'cancelReplacement',
  'confirmPaperNotice',
  'deliverCertificate',
  'draftAppointmentOrder',
  'reassignCase',
  'remindMse',
  'requestIpraExtract',
  'resumeCase',
  'withdrawOffer',
]);

/** These change the person and not the case: the server does not list them among the actions of the case. */
export function isPersonDeed(name: string | undefined): boolean {
  return name === 'addRepresentative' || name === 'linkAccount';
}

/** Whether something was typed into the form of this deed and not sent. */
export function isDeedBegun(caseId: string, name: string | undefined): boolean {
  return name !== undefined && isBegun(keyOf(caseId, name));
}

function keyOf(caseId: string, name: string): string {
  return `${caseId}/${name}`;
}

/** The form of one deed, under its name. */
export function CaseDeed({ name, case: masked, today, onDone, ...others }: CaseDeedProps) {
  const file = readFragment(caseDeed, masked);
  const { id, certificate, person } = file;
  const key = keyOf(id, name);
  const newest = useNewestEntry(id);
  const news = useCallback((since: string) => <HistorySince id={id} since={since} only="WRITE" />, [id]);
  const way = {
    ...others,
    onDone: (deed: string) => {
      forgetTyped(key);
      onDone(deed);
    },
  };
  const deed = { ...way, caseId: id, revision: file.revision };
  const about = { ...way, personId: person.id, revision: person.revision };
  const forms: Readonly<Record<string, () => ReactNode>> = {
    decideNeed: () => <DecideNeedForm {...deed} />,
    requestMse: () => <RequestMseForm {...deed} today={today} />,
    recordMseReceipt: () => <RecordMseReceiptForm {...deed} today={today} />,
    remindMse: () => <RemindMseForm {...deed} />,
    recordMseAnswer: () => <RecordMseAnswerForm {...deed} today={today} />,
    reviewMseAnswer: () => <ReviewMseAnswerForm {...deed} />,
    requestIpraExtract: () => <RequestIpraExtractForm {...deed} />,
    recordIpraExtract: () => <RecordIpraExtractForm {...deed} today={today} />,
    reviewIpraExtract: () => <ReviewIpraExtractForm {...deed} case={file} />,
    planMeasures: () => <PlanMeasuresForm {...deed} case={file} />,
    offerToNgo: () => <OfferToNgoForm {...deed} case={file} today={today} />,
    recordNgoAnswer: () => <RecordNgoAnswerForm {...deed} case={file} />,
    withdrawOffer: () => <WithdrawOfferForm {...deed} />,
    engageNgo: () => <EngageNgoForm {...deed} case={file} today={today} />,
    recordNgoSearch: () => <RecordNgoSearchForm {...deed} />,
    draftAppointmentOrder: () => <DraftOrderForm {...deed} />,
    endCase: () => <EndCaseForm {...deed} today={today} />,
    reopenCase: () => <ReopenCaseForm {...deed} />,
    recordNgoReport: () => <RecordNgoReportForm {...deed} today={today} />,
    enterResults: () => <EnterResultsForm {...deed} case={file} />,
    transferCase: () => <TransferCaseForm {...deed} today={today} />,
    mergeCase: () => <MergeCaseForm {...deed} case={file} />,
    acceptCase: () => <AcceptCaseForm {...deed} />,
    returnCase: () => <ReturnCaseForm {...deed} />,
    confirmHiring: () => <ConfirmHiringForm {...deed} case={file} />,
    rejectJobReport: () => <RejectJobReportForm {...deed} />,
    pauseCase: () => <PauseCaseForm {...deed} today={today} />,
    resumeCase: () => <ResumeCaseForm {...deed} today={today} />,
    confirmPaperNotice: () => <ConfirmPaperNoticeForm {...deed} today={today} />,
    formCertificate: () => <FormCertificateForm {...deed} />,
    startReplacement: () => <StartReplacementForm {...deed} />,
    cancelReplacement: () => <CancelReplacementForm {...deed} />,
    replaceCertificate: () => <ReplaceCertificateForm {...deed} />,
    correctCertificate: () => <CorrectCertificateForm {...deed} case={file} />,
    deliverCertificate: () =>
      certificate ? <DeliverCertificateForm {...way} certificate={certificate} today={today} /> : null,
    reassignCase: () => <ReassignCaseForm {...deed} />,
    addRepresentative: () => <AddRepresentativeForm {...about} />,
    linkAccount: () => <LinkAccountForm {...about} person={person} />,
  };
  return (
    <Titled key={name} title={caseWords.actions.names[name] ?? SIDE_DEEDS[name] ?? name}>
      <NewsOfCase value={news}>
        {UNSAVED.has(name) ? (
          <KeepTyped of={key} newest={newest}>
            {forms[name]?.()}
          </KeepTyped>
        ) : (
          <KeepDraft of={key} form={name} subject={id} newest={newest}>
            {forms[name]?.()}
          </KeepDraft>
        )}
      </NewsOfCase>
    </Titled>
  );
}

/**
 * A form that opens takes the focus to its name: the reader is where the work is. Who came by a key stands at the first
 * field.
 */
function Titled({ title, children }: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  const byKey = useRef(useHistoryState<{ field?: true } | null>()?.field);
  useEffect(() => {
    const field = byKey.current ? section.current?.querySelector<HTMLElement>('input, select, textarea') : undefined;
    (field ?? heading.current)?.focus();
  }, []);
  return (
    <section className="deed" aria-labelledby="deed-title" ref={section}>
      <h3 id="deed-title" tabIndex={-1} ref={heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}
