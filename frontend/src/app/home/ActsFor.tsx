import { Card, SummaryList } from '../../ui';
import { home } from './messages';

interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly inn: string;
  readonly post: string;
}

/** The organisations that somebody acts for. */
export function ActsFor({ organisations }: { organisations: readonly Organisation[] }) {
  return (
    <>
      <h2>{home.actsFor}</h2>
      {organisations.map((one) => (
        <Card key={one.id}>
          <h3>{one.name}</h3>
          <SummaryList
            rows={[
              { label: home.inn, value: one.inn },
              { label: home.post, value: one.post },
            ]}
          />
        </Card>
      ))}
    </>
  );
}
