import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce, useRead } from '../../../lib/ask';
import { Loaded } from '../../../lib/faults';
import { useTyped } from '../../../lib/typed';
import { type CaseDeedProps, DeedCancel } from './deed';
import { MeasureEditor } from './MeasureEditor';
import {
  addLine,
  changeLine,
  controlsOf,
  linesOf,
  type MeasureLine,
  moveLine,
  readLines,
  removeLine,
} from './measures';
import { words } from './messages';

const measureChoices = graphql(`
  query MeasureChoices {
    measureList(id: "accompaniment") {
      id
      items { id position title }
    }
  }
`);

const plannedSoFar = graphql(`
  fragment PlannedSoFar on Case {
    id
    measures { listed { id } title content from to }
  }
`);

const planMeasures = graphql(`
  mutation PlanMeasures($input: PlanMeasuresInput!) {
    planMeasures(input: $input) {
      __typename
      ... on PlanMeasuresDone { case { id revision } }
      ... on PlanMeasuresRefused { objections { code ...ObjectionLine } }
    }
  }
`);

interface PlanMeasuresFormProps extends CaseDeedProps {
  readonly case: FragmentType<typeof plannedSoFar>;
}

const text = words.measuresForm;

export function PlanMeasuresForm({ case: file, ...props }: PlanMeasuresFormProps) {
  const { caseId, revision, onDone, onFresh, cancelHref } = props;
  const [lines, setLines] = useTyped<readonly MeasureLine[]>(
    'lines',
    () => linesOf(readFragment(plannedSoFar, file).measures),
    (typed, first) => (Array.isArray(typed) ? typed : first),
  );
  const [said, setSaid] = useState('');
  const form = useDeedForm<Record<string, unknown>>({}, ['measures', ...controlsOf(lines)]);
  const deed = useMutationOnce(planMeasures);
  const choices = useRead(measureChoices, {}, { policy: 'cache-first' });

  const rearrange = (next: readonly MeasureLine[], words_: string) => {
    setLines(next);
    setSaid(words_);
    // Errors stand at places, and the places have changed.
    if (form.errors.length > 0) form.fail([]);
  };
  const submit = async () => {
    const { measures, errors } = readLines(lines);
    if (!form.check().passed(errors)) return;
    const answer = (await deed.run({ caseId, revision, measures }))?.planMeasures;
    form.settle(answer, () => onDone('planMeasures'));
  };
  return (
    <Loaded read={choices} pick={(data) => data.measureList}>
      {({ items }) => (
        <DeedFormFrame
          form={form}
          {...deed}
          revision={revision}
          fresh={onFresh}
          submit={text.submit}
          onSubmit={() => void submit()}
          aside={<DeedCancel href={cancelHref} />}
        >
          <MeasureEditor
            items={items}
            lines={lines}
            errorOf={form.errorOf}
            said={said}
            onChange={(key, part) => setLines(changeLine(lines, key, part))}
            onAdd={(listed) => rearrange(addLine(lines, listed), text.added(lines.length + 1))}
            onMove={(key, by) => {
              const next = moveLine(lines, key, by);
              rearrange(next, text.moved(next.findIndex((one) => one.key === key) + 1));
            }}
            onRemove={(key) => rearrange(removeLine(lines, key), text.removed(lines.length - 1))}
          />
        </DeedFormFrame>
      )}
    </Loaded>
  );
}
