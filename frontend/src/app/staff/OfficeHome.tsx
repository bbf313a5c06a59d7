import { graphql } from '../../gql';
import type { Audience } from '../../gql/graphql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { journalWords } from '../../rooms/journal';
import { Page, SummaryList } from '../../ui';
import { home } from '../home/messages';
import { type ToolName, Tools } from '../home/Tools';
import { audiencesOf, useWho } from '../who';

const officeHome = graphql(`
  query OfficeHome {
    viewer {
      __typename
      ... on StaffViewer {
        roles
        member {
          id
          fullName
          post
        }
        office {
          id
          name
          address
          phone
          email
          region {
            id
            name
          }
        }
      }
    }
  }
`);

/** Registrar, methodologist, auditor: who they are, in which office, and what they may open. */
export function OfficeHome() {
  const audiences = audiencesOf(useWho().viewer);
  const read = useRead(officeHome, {}, { policy: 'cache-first' });
  return (
    <Page title={titleFor(audiences)}>
      <Loaded read={read} pick={({ viewer }) => (viewer?.__typename === 'StaffViewer' ? viewer : undefined)}>
        {({ member, office, roles }) => (
          <section className="stack">
            <p>{home.greeting(member.fullName)}</p>
            <SummaryList
              rows={[
                { label: home.post, value: member.post },
                { label: home.roles, value: roles.map((role) => journalWords.role[role]).join(', ') },
                { label: home.office, value: office.name },
                { label: home.region, value: office.region.name },
                { label: home.address, value: office.address },
                { label: home.contacts, value: `${office.phone}, ${office.email}` },
              ]}
            />
          </section>
        )}
      </Loaded>
      <Tools names={toolsFor(audiences)} />
    </Page>
  );
}

function titleFor(audiences: readonly Audience[]): string {
  if (audiences.includes('METHODOLOGIST')) return home.staff.METHODOLOGIST;
  if (audiences.includes('AUDITOR')) return home.staff.AUDITOR;
  if (audiences.includes('REGISTRAR')) return home.staff.REGISTRAR;
  return home.staff.other;
}

function toolsFor(audiences: readonly Audience[]): readonly ToolName[] {
  const open: readonly ToolName[] = ['norms', 'measures', 'calendars', 'calculator'];
  if (audiences.includes('AUDITOR')) return ['journal', ...open];
  if (audiences.includes('METHODOLOGIST')) return ['changeCalendar', ...open];
  return audiences.includes('REGISTRAR') ? ['registry', ...open] : open;
}
