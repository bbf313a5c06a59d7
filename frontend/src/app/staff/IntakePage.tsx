import { useLocation, useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { formatDay } from '../../lib/dates';
import { KeepDraft } from '../../lib/drafts';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { forgetTyped } from '../../lib/typed';
import { DismissPlanForm, EMPTY_INTAKE, IntakeForm, intakeOf, intakeWords, planWords } from '../../rooms/cases/staff';
import { Notice, Page } from '../../ui';
import '../../styles/staff.css';

const planToIntake = graphql(`
  query PlanToIntake($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on PlanProposal {
        revision
        number
        agreedOn
        receivedOn
        waiting
        person { id lastName firstName middleName birthDate snils phone email communicationNeeds }
      }
    }
  }
`);

const NEW_INTAKE = 'new/intakeCase';

export default function IntakePage() {
  const plan = new URLSearchParams(useSearch()).get('plan');
  return plan ? <IntakeByPlan key={plan} id={plan} /> : <Intake />;
}

function Intake() {
  const done = useDone(NEW_INTAKE);
  return (
    <Page title={intakeWords.title} lead={<p>{intakeWords.lead}</p>} width="wide">
      <KeepDraft of={NEW_INTAKE} form="intakeCase" subject={undefined} newest={undefined}>
        <IntakeForm initial={EMPTY_INTAKE} onDone={done} />
      </KeepDraft>
    </Page>
  );
}

/** The agreed plan is the application: what ЕЦП told stands in the form, and the specialist confirms it. */
function IntakeByPlan({ id }: { id: string }) {
  const [, go] = useLocation();
  const key = `${id}/intakeCase`;
  const done = useDone(key);
  const read = useRead(planToIntake, { id });
  return (
    <Page title={planWords.title} lead={<p>{intakeWords.lead}</p>} width="wide">
      <Loaded read={read} pick={({ node }) => (node?.__typename === 'PlanProposal' ? node : undefined)}>
        {(proposal) =>
          proposal.waiting ? (
            <>
              <Notice
                title={planWords.from(proposal.number, formatDay(proposal.agreedOn), formatDay(proposal.receivedOn))}
              >
                <DismissPlanForm
                  proposalId={proposal.id}
                  revision={proposal.revision}
                  onDone={() => go(href('staff'))}
                />
              </Notice>
              <KeepDraft of={key} form="intakeCase" subject={id} newest={undefined}>
                <IntakeForm initial={intakeOf(proposal.person, proposal.agreedOn)} onDone={done} />
              </KeepDraft>
            </>
          ) : (
            <Notice tone="warn">
              <p>{planWords.settled}</p>
            </Notice>
          )
        }
      </Loaded>
    </Page>
  );
}

function useDone(key: string) {
  const [, go] = useLocation();
  return (id: string) => {
    forgetTyped(key);
    go(href('staffCase', { id }), { state: { done: 'intakeCase' } });
  };
}
