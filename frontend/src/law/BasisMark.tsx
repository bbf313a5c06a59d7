import type { Basis } from '../gql/graphql';
import { useWords } from '../lib/display';
import { Tag, type Tone } from '../ui';
import { law } from './messages';

const TONE: Record<Basis, Tone> = {
  TEXT: 'good',
  PRESENTATION: 'info',
  PREDECESSOR: 'warn',
  SECONDARY: 'warn',
  INTERPRETATION: 'warn',
  NOT_FOUND: 'bad',
};

/** How sure we are of a norm, in two words. */
export function BasisMark({ basis }: { basis: Basis }) {
  return <Tag tone={TONE[basis]}>{law.basis[basis].mark}</Tag>;
}

/** The same mark with what it means. */
export function BasisWords({ basis }: { basis: Basis }) {
  const words = useWords();
  return (
    <div className="row">
      <BasisMark basis={basis} /> <span>{words(law.basis[basis])}</span>
    </div>
  );
}
