import { type ReactNode, useEffect, useRef } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import {
  ConfirmPaperNoticeForm,
  caseWords,
  DecideNeedForm,
  DraftOrderForm,
  EndCaseForm,
  EnterResultsForm,
  PlanMeasuresForm,
  RecordMseAnswerForm,
  RecordMseReceiptForm,
  RecordNgoReportForm,
  RecordNgoSearchForm,
  RemindMseForm,
  ReopenCaseForm,
  RequestMseForm,
  ReviewMseAnswerForm,
} from '../../rooms/cases/staff';
import { DeliverCertificateForm, FormCertificateForm } from '../../rooms/certificates/staff';
import { AddRepresentativeForm, LinkAccountForm, peopleWords } from '../../rooms/people/staff';

const caseDeed = graphql(`
  fragment CaseDeed on Case {
    id
    revision
    ...PlannedSoFar
    ...MeasuresToAnswer
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

const PERSON_DEEDS: Readonly<Record<string, string>> = {
  addRepresentative: peopleWords.add,
  linkAccount: peopleWords.link,
};

/** These change the person and not the case: the server does not list them among the actions of the case. */
export function isPersonDeed(name: string | undefined): boolean {
  return name !== undefined && name in PERSON_DEEDS;
}

/** The form of one deed, under its name. */
export function CaseDeed({ name, case: masked, today, ...way }: CaseDeedProps) {
  const file = readFragment(caseDeed, masked);
  const { certificate, person } = file;
  const deed = { ...way, caseId: file.id, revision: file.revision };
  const about = { ...way, personId: person.id, revision: person.revision };
  const forms: Readonly<Record<string, () => ReactNode>> = {
    decideNeed: () => <DecideNeedForm {...deed} />,
    requestMse: () => <RequestMseForm {...deed} today={today} />,
    recordMseReceipt: () => <RecordMseReceiptForm {...deed} today={today} />,
    remindMse: () => <RemindMseForm {...deed} />,
    recordMseAnswer: () => <RecordMseAnswerForm {...deed} today={today} />,
    reviewMseAnswer: () => <ReviewMseAnswerForm {...deed} />,
    planMeasures: () => <PlanMeasuresForm {...deed} case={file} />,
    recordNgoSearch: () => <RecordNgoSearchForm {...deed} />,
    draftAppointmentOrder: () => <DraftOrderForm {...deed} />,
    endCase: () => <EndCaseForm {...deed} today={today} />,
    reopenCase: () => <ReopenCaseForm {...deed} />,
    recordNgoReport: () => <RecordNgoReportForm {...deed} today={today} />,
    enterResults: () => <EnterResultsForm {...deed} case={file} />,
    confirmPaperNotice: () => <ConfirmPaperNoticeForm {...deed} today={today} />,
    formCertificate: () => <FormCertificateForm {...deed} />,
    deliverCertificate: () =>
      certificate ? <DeliverCertificateForm {...way} certificate={certificate} today={today} /> : null,
    addRepresentative: () => <AddRepresentativeForm {...about} />,
    linkAccount: () => <LinkAccountForm {...about} person={person} />,
  };
  return (
    <Titled key={name} title={caseWords.actions.names[name] ?? PERSON_DEEDS[name] ?? name}>
      {forms[name]?.()}
    </Titled>
  );
}

/** A form that opens takes the focus to its name: the reader is where the work is. */
function Titled({ title, children }: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="deed" aria-labelledby="deed-title">
      <h3 id="deed-title" tabIndex={-1} ref={heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}
