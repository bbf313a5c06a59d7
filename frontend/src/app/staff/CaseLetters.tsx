import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { AppealTable, appealWords } from '../../rooms/appeals/staff';
import { noticeWords, PaperList } from '../../rooms/inbox/staff';
import { LinkButton } from '../../ui';

const caseLetters = graphql(`
  query CaseLetters($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Case {
        appeals(first: 20) { edges { node { id ...AppealLine } } }
        paperNotices(first: 20) { edges { node { id ...PaperItem } } }
      }
    }
  }
`);

interface CaseLettersProps {
  readonly id: string;
  readonly today: string;
  readonly onDone: () => void;
}

/** What the person wrote to the office, and what the office has to hand over on paper. */
export function CaseLetters({ id, today, onDone }: CaseLettersProps) {
  const read = useRead(caseLetters, { id });
  return (
    <Loaded read={read} pick={({ node }) => (node?.__typename === 'Case' ? node : undefined)}>
      {({ appeals, paperNotices }) => (
        <>
          <section className="part" aria-labelledby="case-appeals">
            <h2 id="case-appeals">{appealWords.inCase}</h2>
            {appeals.edges.length > 0 ? (
              <AppealTable appeals={appeals.edges.map((edge) => edge.node)} />
            ) : (
              <p>{appealWords.noneInCase}</p>
            )}
            <div className="buttons">
              <LinkButton look="second" href={href('recordAppeal', { id })}>
                {appealWords.record}
              </LinkButton>
            </div>
          </section>
          {paperNotices.edges.length > 0 ? (
            <section className="part" aria-labelledby="case-papers">
              <h2 id="case-papers">{noticeWords.papers.inCase}</h2>
              <PaperList
                papers={paperNotices.edges.map((edge) => edge.node)}
                today={today}
                onDone={() => {
                  read.again();
                  onDone();
                }}
              />
            </section>
          ) : null}
        </>
      )}
    </Loaded>
  );
}
