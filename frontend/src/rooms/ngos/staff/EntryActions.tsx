import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { ObjectionList } from '../../../law';
import { Details, LinkButton } from '../../../ui';
import { words } from './messages';

const entryAction = graphql(`
  fragment EntryAction on Action {
    name
    allowed
    objections {
      code
      ...ObjectionLine
    }
  }
`);

interface EntryActionsProps {
  readonly actions: readonly FragmentType<typeof entryAction>[];
  readonly open: string | undefined;
  readonly hrefOf: (name: string) => string;
  readonly form: ReactNode;
}

const text = words.actions;

/** What an operator may do with the entry now, and what not with every rule in the way. */
export function EntryActions({ actions, open, hrefOf, form }: EntryActionsProps) {
  const lines = readFragment(entryAction, actions);
  const blocked = lines.filter((one) => !one.allowed);
  return (
    <section className="actions" aria-labelledby="entry-actions">
      <h2 id="entry-actions" tabIndex={-1}>
        {text.title}
      </h2>
      <ul className="actions__list">
        {lines
          .filter((one) => one.allowed && one.name !== open)
          .map((one) => (
            <li key={one.name}>
              <LinkButton href={hrefOf(one.name)} look="second">
                {text.names[one.name]}
              </LinkButton>
            </li>
          ))}
      </ul>
      {form}
      {blocked.length > 0 ? (
        <Details summary={text.blocked}>
          <dl className="blocked">
            {blocked.map((one) => (
              <div key={one.name}>
                <dt>{text.names[one.name]}</dt>
                <dd>
                  <ObjectionList objections={one.objections} />
                </dd>
              </div>
            ))}
          </dl>
        </Details>
      ) : null}
    </section>
  );
}

/** Whether the server allows this now. */
export function mayDo(actions: readonly FragmentType<typeof entryAction>[], name: string | undefined): boolean {
  return readFragment(entryAction, actions).some((one) => one.name === name && one.allowed);
}
