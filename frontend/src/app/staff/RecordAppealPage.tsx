import { useLocation } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { KeepDraft } from '../../lib/drafts';
import { FaultPage, LoadingPage } from '../../lib/faults';
import { href } from '../../lib/paths';
import { forgetTyped } from '../../lib/typed';
import { say } from '../../messages';
import { appealWords, RecordAppealForm } from '../../rooms/appeals/staff';
import { Page } from '../../ui';
import type { ScreenProps } from '../routes';
import '../../styles/staff.css';

const recordAppealOf = graphql(`
  query RecordAppealOf($id: ID!) {
    clock { today }
    viewer {
      __typename
      ... on StaffViewer { colleagues { id ...AppealColleague } }
    }
    node(id: $id) {
      __typename
      ... on Case { id person { id fullName } ...RecordChoices }
    }
  }
`);

export default function RecordAppealPage({ params }: ScreenProps) {
  const id = params.id ?? '';
  const [, go] = useLocation();
  const read = useRead(recordAppealOf, { id });
  if (!read.data) {
    return read.fault ? <FaultPage fault={read.fault} again={read.again} /> : <LoadingPage title={say.loading} />;
  }
  const { node: file, viewer, clock } = read.data;
  if (file?.__typename !== 'Case' || viewer?.__typename !== 'StaffViewer') {
    return <FaultPage fault={{ code: 'NOT_FOUND', unsettled: false }} />;
  }
  const key = `${id}/recordAppeal`;
  return (
    <Page
      title={appealWords.recordForm.title}
      eyebrow={file.person.fullName}
      lead={<p>{appealWords.recordForm.lead}</p>}
    >
      <KeepDraft of={key} form="recordAppeal" subject={id} newest={undefined}>
        <RecordAppealForm
          case={file}
          colleagues={viewer.colleagues}
          today={clock.today}
          cancelHref={href('staffCase', { id })}
          onDone={(appealId) => {
            forgetTyped(key);
            go(href('appeal', { id: appealId }), { replace: true });
          }}
        />
      </KeepDraft>
    </Page>
  );
}
