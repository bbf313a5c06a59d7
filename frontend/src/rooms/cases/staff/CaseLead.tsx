import { type FragmentType, graphql, readFragment } from '../../../gql';
import { formatDay } from '../../../lib/dates';
import { LinkButton } from '../../../ui';
import { lead } from './lead-messages';

const caseLead = graphql(`
  fragment CaseLead on Case {
    id
    responsible { id fullName post }
    lead { since reason staff { id fullName } by { id fullName } }
  }
`);

interface CaseLeadProps {
  readonly case: FragmentType<typeof caseLead>;
  /** Where the form is; nothing when the case may not be given over. */
  readonly giveHref: string | undefined;
}

/** Who leads the case, since when, and who gave it over and why. */
export function CaseLead({ case: file, giveHref }: CaseLeadProps) {
  const { responsible, lead: named } = readFragment(caseLead, file);
  return (
    <>
      {responsible && named ? (
        <p>
          <b>{responsible.fullName}</b>, {responsible.post}, {lead.since(formatDay(named.since))}
        </p>
      ) : (
        <p>
          <b>{lead.nobody}</b> {named ? lead.was(named.staff.fullName) : null}
        </p>
      )}
      {named?.reason ? <p className="fact__source">{lead.gave(named.by.fullName, named.reason)}</p> : null}
      {giveHref ? (
        <div className="buttons">
          <LinkButton look="second" href={giveHref}>
            {responsible ? lead.open : lead.take}
          </LinkButton>
        </div>
      ) : null}
    </>
  );
}
