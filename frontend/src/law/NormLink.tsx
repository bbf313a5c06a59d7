import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../gql';
import { href } from '../lib/paths';
import { BasisMark } from './BasisMark';
import { law } from './messages';

const normLink = graphql(`
  fragment NormLink on Norm {
    id
    title
    basis
  }
`);

interface NormLinkProps {
  readonly norm: FragmentType<typeof normLink>;
  readonly marked?: boolean;
}

/** A rule by its number and name; leads to its page. */
export function NormLink({ norm, marked = false }: NormLinkProps) {
  const { id, title, basis } = readFragment(normLink, norm);
  return (
    <span className="norm-link">
      <Link href={href('norm', { id })}>
        {law.norm(id)}: {title}
      </Link>{' '}
      {marked ? <BasisMark basis={basis} /> : null}
    </span>
  );
}
