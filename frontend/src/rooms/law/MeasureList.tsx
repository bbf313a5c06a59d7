import { type FragmentType, graphql, readFragment } from '../../gql';
import { SummaryList } from '../../ui';
import { words } from './messages';

const measureListFacts = graphql(`
  fragment MeasureListFacts on MeasureList {
    id
    title
    edition
    source
    items {
      id
      position
      title
      note
    }
  }
`);

const text = words.measures;

export function MeasureList({ list }: { list: FragmentType<typeof measureListFacts> }) {
  const { title, edition, source, items } = readFragment(measureListFacts, list);
  return (
    <section className="stack">
      <h2>{title}</h2>
      <ol className="list">
        {items
          .filter((item) => item.position !== null)
          .map((item) => (
            <li key={item.id}>{item.title}</li>
          ))}
      </ol>
      <h3>{text.beyond}</h3>
      <ul className="list">
        {items
          .filter((item) => item.position === null)
          .map((item) => (
            <li key={item.id}>
              {item.title}
              {item.note ? `. ${item.note}` : null}
            </li>
          ))}
      </ul>
      <SummaryList
        rows={[
          { label: text.edition, value: edition },
          { label: text.source, value: source },
        ]}
      />
    </section>
  );
}
