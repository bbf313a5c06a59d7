import { type FragmentType, graphql, readFragment } from '../gql';
import { Notice } from '../ui';
import { law } from './messages';
import { NormLink } from './NormLink';

const objectionLine = graphql(`
  fragment ObjectionLine on Objection {
    code
    message
    field
    norm {
      id
      ...NormLink
    }
  }
`);

export type ObjectionLines = readonly FragmentType<typeof objectionLine>[];

/** Everything in the way of a deed, each with the rule behind it. */
export function ObjectionList({ objections }: { objections: ObjectionLines }) {
  return (
    <ul className="list">
      {readFragment(objectionLine, objections).map((one) => (
        <li key={`${one.code}${one.message}`}>
          {one.message}
          {one.norm ? (
            <>
              {' '}
              <NormLink norm={one.norm} />
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** A refusal that is not about any field of a form. */
export function RefusedNotice({ objections }: { objections: ObjectionLines }) {
  return (
    <div role="alert">
      <Notice tone="bad" title={law.refusedTitle}>
        <ObjectionList objections={objections} />
      </Notice>
    </div>
  );
}

/** Objections as lines of a form's error summary: `idOf` finds the control for the server's path to a field. */
export function formErrorsOf(
  objections: ObjectionLines,
  idOf: (path: readonly string[]) => string | undefined,
): { field: string | undefined; message: string }[] {
  return readFragment(objectionLine, objections).map((one) => ({
    field: one.field ? idOf(one.field) : undefined,
    message: one.message,
  }));
}
