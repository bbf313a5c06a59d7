import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { ObjectionList } from '../../../law';
import { Details, LinkButton, Tag } from '../../../ui';
import { words } from './messages';

const actionLine = graphql(`
  fragment ActionLine on Action {
    name
    allowed
    objections {
      code
      ...ObjectionLine
    }
  }
`);

interface ActionPanelProps {
  /** The actions of the case and of its certificate, in the order of the road. */
  readonly actions: readonly FragmentType<typeof actionLine>[];
  readonly open: string | undefined;
  readonly hrefOf: (name: string) => string;
  /** Whether something was typed for it and not sent. */
  readonly isBegun: (name: string) => boolean;
  readonly form: ReactNode;
}

const text = words.actions;

/** What the server allows now, and what it does not with every rule in the way. One form is open at a time. */
export function ActionPanel({ actions, open, hrefOf, isBegun, form }: ActionPanelProps) {
  const lines = readFragment(actionLine, actions).filter((one) => one.name in text.names);
  // The furthest step of the road stands first: it is most often the one that somebody came for.
  const allowed = lines.filter((one) => one.allowed).toReversed();
  const blocked = lines.filter((one) => !one.allowed);
  return (
    <section className="actions" aria-labelledby="case-actions">
      <h2 id="case-actions" tabIndex={-1}>
        {text.title}
      </h2>
      {allowed.length === 0 ? <p>{text.nothing}</p> : null}
      <ul className="actions__list">
        {allowed.map((one, index) => (
          <li key={one.name}>
            {one.name === open ? null : (
              <>
                <LinkButton href={hrefOf(one.name)} look={index === 0 && !open ? 'main' : 'second'}>
                  {text.names[one.name]}
                </LinkButton>
                {isBegun(one.name) ? <Tag tone="info">{text.begun}</Tag> : null}
              </>
            )}
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

/** What stands first in the panel: the furthest step of the road that is allowed. */
export function firstAllowed(actions: readonly FragmentType<typeof actionLine>[]): string | undefined {
  return readFragment(actionLine, actions).findLast((one) => one.allowed && one.name in text.names)?.name;
}

/** Whether the server allows this now. */
export function isAllowed(actions: readonly FragmentType<typeof actionLine>[], name: string | undefined): boolean {
  return readFragment(actionLine, actions).some((one) => one.name === name && one.allowed);
}
