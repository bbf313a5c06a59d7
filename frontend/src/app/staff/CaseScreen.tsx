import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { numbered } from '../../lib/format';
import { href } from '../../lib/paths';
import { CaseAssignments } from '../../rooms/assignments/staff';
import {
  ActionPanel,
  CaseFacts,
  CaseHead,
  CaseLead,
  CaseMerges,
  CaseReplacements,
  CaseTerms,
  CaseTimeUsed,
  CaseTransfers,
  CaseTurns,
  CaseWork,
  caseWords,
  firstAllowed,
  isAllowed,
  leadWords,
} from '../../rooms/cases/staff';
import { CertificateCard, CertificateEditions, certificateWords } from '../../rooms/certificates/staff';
import { OrderFacts } from '../../rooms/offices/staff';
import { PersonFacts, peopleWords } from '../../rooms/people/staff';
import { LinkButton, Notice, Page } from '../../ui';
import { audiencesOf, useWho } from '../who';
import { CaseDeed, isDeedBegun, isPersonDeed } from './CaseDeed';
import { CaseLetters } from './CaseLetters';
import { CaseWay, FIELD } from './CaseWay';
import { History } from './History';
import { words } from './messages';
import { PageContents } from './PageContents';

const caseScreen = graphql(`
  fragment CaseScreen on Case {
    id
    revision
    personalFile { number }
    person { id fullName ...PersonFacts }
    ...CaseHead
    ...StaffCaseFacts
    ...CaseTurns
    ...CaseTransfers
    ...CaseMerges
    ...CaseWork
    ...CaseReplacements
    ...StaffCertificateEditions
    ...CaseAssignments
    ...CaseDeed
    terms { id ...CaseTerm }
    ...CaseTimeUsed
    ...CaseLead
    orders { id ...OrderFacts }
    certificate { id ...StaffCertificateCard actions { name ...ActionLine } }
    actions { name ...ActionLine }
  }
`);

const CaseEmployer = lazy(() => import('./CaseEmployer'));

/** After these the case is another office's, and this page would show nothing. */
const LEAVES: ReadonlySet<string> = new Set(['transferCase', 'returnCase']);

interface CaseScreenProps {
  readonly case: FragmentType<typeof caseScreen>;
  readonly today: string;
  /** Another one whenever something of the case has changed. */
  readonly round: number;
  readonly again: () => void;
}

export function CaseScreen({ case: masked, today, round, again }: CaseScreenProps) {
  const file = readFragment(caseScreen, masked);
  const [, go] = useLocation();
  const query = new URLSearchParams(useSearch());
  const leads = audiencesOf(useWho().viewer).includes('SPECIALIST');
  const [done, setDone] = useDone();
  const { id, person, orders, certificate } = file;
  const all = [...file.actions, ...(certificate?.actions ?? [])];
  // A head does little with a case: what is not theirs would only be in the way.
  const actions = leads ? all : all.filter((one) => isAllowed([one], one.name));
  // To give the case over stands beside who leads it.
  const steps = actions.filter((one) => !isAllowed([one], 'reassignCase'));
  const asked = query.get('do') ?? undefined;
  // What was typed stays in sight even when somebody's deed has closed the way: the news say why.
  const mayOpen = isPersonDeed(asked) || isAllowed(actions, asked) || isDeedBegun(id, asked);
  const gives = asked === 'reassignCase';
  const open = mayOpen && (leads || isAllowed(actions, asked)) ? asked : undefined;
  const here = href('staffCase', { id });
  const hrefOf = (deed: string) => href('staffCase', { id }, { do: deed });
  const finish = (deed: string) => {
    if (LEAVES.has(deed)) {
      go(href('formerCases'), { replace: true, state: { done: deed } });
      return;
    }
    setDone(deed);
    go(here, { replace: true });
    again();
  };
  const first = leads ? firstAllowed(actions) : undefined;
  const firstHref = first ? hrefOf(first) : undefined;
  useEffect(() => {
    if (asked === 'first') go(firstHref ?? here, { replace: true, state: FIELD });
  }, [asked, firstHref, here, go]);
  const form = open ? (
    <CaseDeed name={open} case={file} today={today} cancelHref={here} onDone={finish} onFresh={again} />
  ) : null;
  return (
    <Page title={person.fullName} eyebrow={caseWords.eyebrow(numbered(file.personalFile.number))} width="wide">
      <CaseWay id={id} firstHref={firstHref} />
      <Done deed={done} />
      <CaseHead case={file} />
      <div className="workspace">
        {steps.length > 0 ? (
          <div className="workspace__do">
            <ActionPanel
              actions={steps}
              open={open}
              hrefOf={hrefOf}
              isBegun={(deed) => isDeedBegun(id, deed)}
              form={isPersonDeed(open) || gives ? null : form}
            />
          </div>
        ) : null}
        <aside className="workspace__side" aria-label={caseWords.facts}>
          <section className="part" aria-labelledby="case-lead">
            <h2 id="case-lead">{leadWords.title}</h2>
            <CaseLead
              case={file}
              giveHref={!gives && isAllowed(actions, 'reassignCase') ? hrefOf('reassignCase') : undefined}
            />
            {gives ? form : null}
          </section>
          <section className="part" aria-labelledby="case-person">
            <h2 id="case-person">{peopleWords.person}</h2>
            <PersonFacts person={person} />
            {leads ? (
              isPersonDeed(open) ? (
                form
              ) : (
                <div className="buttons">
                  <LinkButton look="second" href={hrefOf('linkAccount')}>
                    {peopleWords.link}
                  </LinkButton>
                  <LinkButton look="second" href={hrefOf('addRepresentative')}>
                    {peopleWords.add}
                  </LinkButton>
                </div>
              )
            ) : null}
          </section>
          <section className="part" aria-labelledby="case-facts">
            <h2 id="case-facts">{caseWords.facts}</h2>
            <CaseFacts case={file} />
          </section>
          <PageContents of=".workspace__main" />
        </aside>
        <div className="workspace__main">
          <CaseMerges case={file} />
          <CaseReplacements case={file} />
          <CaseTransfers case={file} />
          <CaseTurns case={file} />
          {certificate ? (
            <section className="part" aria-labelledby="case-certificate">
              <h2 id="case-certificate">{certificateWords.title}</h2>
              <CertificateCard certificate={certificate} />
              <CertificateEditions case={file} />
            </section>
          ) : null}
          {orders.length > 0 ? (
            <section className="part" aria-labelledby="case-orders">
              <h2 id="case-orders">{words.orders}</h2>
              <ul className="orders">
                {orders.map((order) => (
                  <li key={order.id}>
                    <OrderFacts order={order} />
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <CaseAssignments case={file} />
          <CaseWork case={file} />
          <section className="part" aria-labelledby="case-terms">
            <h2 id="case-terms">{caseWords.terms}</h2>
            <CaseTerms terms={file.terms} />
            <CaseTimeUsed case={file} />
          </section>
          <Suspense fallback={null}>
            <CaseEmployer id={id} today={today} version={`${file.revision} ${round}`} />
          </Suspense>
          <CaseLetters key={file.revision} id={id} today={today} onDone={again} />
          <History id={id} revision={file.revision} title={caseWords.history} heading="case-history" />
        </div>
      </div>
    </Page>
  );
}

/** What was done just now; after the intake it comes with the address. */
function useDone() {
  const state = useHistoryState<{ done?: string } | null>();
  const [done, setDone] = useState<string | undefined>(state?.done);
  useEffect(() => {
    if (state?.done) window.history.replaceState(null, '');
  }, [state]);
  return [done, setDone] as const;
}

/** Says that the deed is done. It takes the focus only when the page stayed: a new page has focused its heading. */
function Done({ deed }: { deed: string | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  const first = useRef(deed);
  useEffect(() => {
    if (deed && deed !== first.current) box.current?.focus();
    first.current = undefined;
  }, [deed]);
  const said = deed ? caseWords.actions.done[deed] : undefined;
  return (
    <div role="status" tabIndex={-1} ref={box} className="done">
      {said ? (
        <Notice tone="good">
          <p>
            <b>{said}</b>
          </p>
        </Notice>
      ) : null}
    </div>
  );
}
