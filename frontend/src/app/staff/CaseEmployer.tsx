import { useState } from 'react';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { CaseNotices } from '../../rooms/employers/staff';
import { DeedDone } from './DeedDone';

const caseEmployer = graphql(`
  query CaseEmployer($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Case { ...CaseNotices }
    }
  }
`);

interface CaseEmployerProps {
  readonly id: string;
  readonly today: string;
}

/** What the employer of a hired person was told and answered; fetched beside the page. */
export default function CaseEmployer({ id, today }: CaseEmployerProps) {
  const read = useRead(caseEmployer, { id });
  const [done, setDone] = useState<{ readonly text: string }>();
  return (
    <>
      <DeedDone done={done} />
      <Loaded read={read} pick={({ node }) => (node?.__typename === 'Case' ? node : undefined)}>
        {(file) => (
          <CaseNotices
            case={file}
            today={today}
            onDone={(text) => {
              setDone({ text });
              read.again();
            }}
            onFresh={read.again}
          />
        )}
      </Loaded>
    </>
  );
}
