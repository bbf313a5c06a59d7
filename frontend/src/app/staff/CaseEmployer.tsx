import { useEffect, useRef, useState } from 'react';
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
  /** Another one whenever something of the case has changed. */
  readonly version: string;
}

/** What the employer of a hired person was told and answered; fetched beside the page. */
export default function CaseEmployer({ id, today, version }: CaseEmployerProps) {
  const read = useRead(caseEmployer, { id });
  const { again } = read;
  const asked = useRef(version);
  useEffect(() => {
    if (asked.current === version) return;
    asked.current = version;
    again();
  }, [version, again]);
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
