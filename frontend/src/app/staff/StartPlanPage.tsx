import { useLocation } from 'wouter';
import { KeepDraft } from '../../lib/drafts';
import { href } from '../../lib/paths';
import { forgetTyped } from '../../lib/typed';
import { StartPlanForm, staffPlanWords as words } from '../../rooms/plans/staff';
import { Page } from '../../ui';
import type { ScreenProps } from '../routes';
import '../../styles/staff.css';

/** A plan begins on a ground: an answer to a notice, or a request. */
export default function StartPlanPage({ params }: ScreenProps) {
  const ground = params.ground ?? '';
  const [, go] = useLocation();
  const key = `${ground}/startWorkplacePlan`;
  const finish = (id: string) => {
    forgetTyped(key);
    go(href('staffPlan', { id }));
  };
  return (
    <Page title={words.start} width="wide" lead={<p>{words.startLead}</p>}>
      <KeepDraft key={key} of={key} form="startWorkplacePlan" subject={ground} newest={undefined}>
        <StartPlanForm groundId={ground} onDone={finish} />
      </KeepDraft>
    </Page>
  );
}
