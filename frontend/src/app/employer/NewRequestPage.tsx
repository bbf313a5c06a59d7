import { useLocation, useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { KeepDraft } from '../../lib/drafts';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { forgetTyped } from '../../lib/typed';
import { OrganisationSwitch, PlanRequestForm, requestWords as words } from '../../rooms/employers';
import { Page } from '../../ui';

const newRequest = graphql(`
  query NewPlanRequest($organisation: ID) {
    viewer {
      __typename
      ... on EmployerViewer {
        organisations { id name }
        organisation(id: $organisation) { id name ...PlanRequestOffices }
      }
    }
  }
`);

const FORM = 'requestWorkplacePlan';

/** A request that keeps itself until it is sent. */
export default function NewRequestPage() {
  const asked = new URLSearchParams(useSearch()).get('organisation');
  const [, go] = useLocation();
  const read = useRead(newRequest, { organisation: asked });
  return (
    <Page title={words.form} lead={<p>{words.formLead}</p>}>
      <Loaded read={read} pick={({ viewer }) => (viewer?.__typename === 'EmployerViewer' ? viewer : undefined)}>
        {({ organisations, organisation }) => {
          const key = `${organisation.id}/${FORM}`;
          return (
            <>
              <OrganisationSwitch
                organisations={organisations}
                chosen={organisation.id}
                hrefOf={(id) => href('newPlanRequest', undefined, { organisation: id })}
              />
              <p>{organisation.name}</p>
              <KeepDraft key={key} of={key} form={FORM} subject={organisation.id} newest={undefined}>
                <PlanRequestForm
                  organisation={organisation}
                  onDone={(id) => {
                    forgetTyped(key);
                    go(href('planRequest', { id }), { replace: true });
                  }}
                />
              </KeepDraft>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
