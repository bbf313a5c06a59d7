import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { Loaded } from '../../lib/faults';
import { PlainSwitch } from '../../lib/PlainSwitch';
import { MandateNote, MyData, peopleWords } from '../../rooms/people';
import { Page } from '../../ui';

const myData = graphql(`
  query CitizenData {
    viewer {
      __typename
      ... on CitizenViewer {
        name
        ...MandateNote
        person {
          id
          ...MyData
        }
      }
    }
  }
`);

export default function MyDataPage() {
  const words = useWords();
  const read = useRead(myData, {});
  return (
    <Page title={peopleWords.data.title} lead={<p>{words(peopleWords.data.lead)}</p>}>
      <PlainSwitch />
      <Loaded read={read} pick={({ viewer }) => (viewer?.__typename === 'CitizenViewer' ? viewer : undefined)}>
        {(viewer) => (
          <>
            <MandateNote viewer={viewer} />
            {viewer.person ? <MyData person={viewer.person} /> : <p>{words(peopleWords.link.lead)}</p>}
          </>
        )}
      </Loaded>
    </Page>
  );
}
