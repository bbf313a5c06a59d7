import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatDay } from '../../lib/dates';
import { Card, SummaryList, Tag } from '../../ui';
import { words } from './messages';

const measureView = graphql(`
  fragment PlanMeasureView on PlanMeasure {
    measureId
    title
    content
    from
    until
    doer
    programme { history goal achievements workplace regime labourProtection diary }
  }
`);

const executionView = graphql(`
  fragment PlanExecutionView on PlanExecution {
    measureId
    kind
    on
    movedTo
    note
    edition
    outdated
  }
`);

const remarkView = graphql(`
  fragment PlanRemarkView on PlanRemark {
    id
    party
    author
    kind
    measureId
    words
    edition
    on
    answer { accepted words on }
  }
`);

export type MaskedMeasures = readonly FragmentType<typeof measureView>[];

interface PlanMeasureListProps {
  readonly measures: MaskedMeasures;
  readonly executions: readonly FragmentType<typeof executionView>[];
}

/** The measures of a plan, each with what has become of it. */
export function PlanMeasureList({ measures, executions }: PlanMeasureListProps) {
  const done = executions.map((one) => readFragment(executionView, one));
  return (
    <ol className="cards">
      {measures.map((masked, index) => {
        const one = readFragment(measureView, masked);
        const last = done.find((each) => each.measureId === one.measureId);
        return (
          <li key={one.measureId}>
            <Card>
              <h3>{words.nth(index + 1, one.title)}</h3>
              <p>{one.content}</p>
              <SummaryList
                rows={[
                  ...programmeOf(one.programme),
                  { label: words.term, value: daysOf(one) },
                  { label: words.doer, value: words.doers[one.doer] },
                  ...(last
                    ? [
                        {
                          label: words.execution,
                          value: words.executed(
                            words.executions[last.kind],
                            formatDay(last.on),
                            last.movedTo ? formatDay(last.movedTo) : undefined,
                            last.note,
                            last.outdated ? last.edition : undefined,
                          ),
                        },
                      ]
                    : []),
                ]}
              />
            </Card>
          </li>
        );
      })}
    </ol>
  );
}

type Programme = Readonly<Record<keyof typeof words.programme, string | null>>;

function programmeOf(programme: Programme | null) {
  if (!programme) return [];
  const parts = Object.keys(words.programme) as (keyof typeof words.programme)[];
  return parts.flatMap((part) => {
    const value = programme[part];
    return value ? [{ label: words.programme[part], value }] : [];
  });
}

function daysOf({ from, until }: { readonly from: string; readonly until: string | null }): string {
  return until ? words.span(formatDay(from), formatDay(until)) : formatDay(from);
}

/** The names of the measures, for a choice of what a remark is about. */
export function measureOptions(measures: MaskedMeasures) {
  return measures.map((masked, index) => {
    const one = readFragment(measureView, masked);
    return { value: one.measureId, label: words.nth(index + 1, one.title) };
  });
}

export type MaskedRemarks = readonly FragmentType<typeof remarkView>[];

interface PlanRemarksProps {
  readonly remarks: MaskedRemarks;
  readonly measures: MaskedMeasures;
}

/** The dialogue: who said what of which edition, and what the office answered. */
export function PlanRemarks({ remarks, measures }: PlanRemarksProps) {
  const titles = measureOptions(measures);
  if (remarks.length === 0) return <p>{words.noRemarks}</p>;
  return (
    <ol className="cards">
      {remarks.map((masked) => {
        const one = readFragment(remarkView, masked);
        const about = titles.find((each) => each.value === one.measureId)?.label;
        return (
          <li key={one.id}>
            <Card>
              <p>
                <b>{words.kinds[one.kind]}</b>{' '}
                {one.answer || one.kind === 'COMMENT' ? null : <Tag tone="info">{words.waits}</Tag>}
              </p>
              <p>{one.words}</p>
              <p className="field__hint">
                {words.said(words.parties[one.party], one.author, formatDay(one.on), one.edition)}
              </p>
              {about ? (
                <p className="field__hint">
                  {words.about}: {about}
                </p>
              ) : null}
              {one.answer ? (
                <p>
                  <b>
                    {words.answer}, {formatDay(one.answer.on)}: {one.answer.accepted ? words.accepted : words.declined}.
                  </b>{' '}
                  {one.answer.words}
                </p>
              ) : null}
            </Card>
          </li>
        );
      })}
    </ol>
  );
}
