import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { Loaded } from '../../lib/faults';
import { lawWords, MeasureList } from '../../rooms/law';
import { Page } from '../../ui';

const measures = graphql(`
  query Measures {
    measureList(id: "accompaniment") {
      id
      ...MeasureListFacts
    }
  }
`);

export default function MeasuresPage() {
  const words = useWords();
  const read = useRead(measures, {}, { policy: 'cache-first' });
  return (
    <Page title={lawWords.measures.title} lead={<p>{words(lawWords.measures.lead)}</p>}>
      <Loaded read={read} pick={(data) => data.measureList}>
        {(list) => <MeasureList list={list} />}
      </Loaded>
    </Page>
  );
}
