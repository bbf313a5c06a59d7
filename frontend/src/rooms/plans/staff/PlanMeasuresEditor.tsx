import { useState } from 'react';
import { graphql } from '../../../gql';
import type { PlanDoer, WorkplaceMeasureInput } from '../../../gql/graphql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useRead } from '../../../lib/ask';
import type { Fault } from '../../../lib/fault';
import { Loaded } from '../../../lib/faults';
import { useTyped } from '../../../lib/typed';
import { Button, DateInput, type Option, Select, TextArea, TextInput } from '../../../ui';
import type { Outcome } from '../DeedForms';
import { words as common } from '../messages';
import { addLine, controlId, controlsOf, MOST_MEASURES, PARTS, type PlanLine, PROGRAMME, readLines } from './lines';
import { words } from './messages';

const workplaceChoices = graphql(`
  query WorkplaceChoices {
    measureList(id: "workplace") {
      id
      items { id position title }
    }
  }
`);

const DOERS: readonly Option[] = (Object.keys(common.doers) as PlanDoer[]).map((one) => ({
  value: one,
  label: common.doers[one],
}));

interface PlanMeasuresEditorProps {
  readonly first: readonly PlanLine[];
  readonly revision?: number;
  readonly running: boolean;
  readonly fault: Fault | undefined;
  readonly submit: string;
  readonly onDone?: () => void;
  readonly onFresh?: () => void;
  readonly run: (measures: WorkplaceMeasureInput[]) => Promise<Outcome>;
}

/** The measures of a plan: of the list of seventeen and one's own. */
export function PlanMeasuresEditor(props: PlanMeasuresEditorProps) {
  const [lines, setLines] = useTyped<readonly PlanLine[]>('lines', () => [...props.first]);
  const [said, setSaid] = useState('');
  const choices = useRead(workplaceChoices, {}, { policy: 'cache-first' });
  const form = useDeedForm<Record<string, unknown>>({}, ['measures', ...controlsOf(lines)]);
  const put = (next: readonly PlanLine[], what = '') => {
    setLines(next);
    setSaid(what);
    if (what && form.errors.length > 0) form.fail([]);
  };
  const change = (key: number, part: Partial<PlanLine>) =>
    put(lines.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const submit = async () => {
    const { measures, errors } = readLines(lines);
    if (!form.check().passed(errors)) return;
    const outcome = await props.run(measures);
    if (outcome === 'done') props.onDone?.();
    else if (outcome) form.refuse(outcome.refused);
  };
  const error = form.errorOf('measures');
  return (
    <Loaded read={choices} pick={(data) => data.measureList}>
      {({ items }) => (
        <DeedFormFrame
          form={form}
          running={props.running}
          fault={props.fault}
          submit={props.submit}
          onSubmit={() => void submit()}
          {...(props.revision === undefined ? {} : { revision: props.revision })}
          {...(props.onFresh ? { fresh: props.onFresh } : {})}
        >
          <div className="measures">
            <p role="status" className="visually-hidden">
              {said}
            </p>
            <ol className="measures__list">
              {lines.map((line, index) => (
                <li key={line.key} className="measure">
                  <fieldset>
                    <legend>{words.nth(index + 1, lines.length)}</legend>
                    <LineFields
                      line={line}
                      index={index}
                      options={items.map((one) => ({
                        value: one.id,
                        label: one.position === null ? one.title : words.numbered(one.position, one.title),
                      }))}
                      errorOf={form.errorOf}
                      onChange={(part) => change(line.key, part)}
                    />
                    <button
                      type="button"
                      className="tool"
                      onClick={() =>
                        put(
                          lines.filter((one) => one.key !== line.key),
                          words.remove,
                        )
                      }
                    >
                      {words.remove}
                      <span className="visually-hidden">{words.ofMeasure(index + 1)}</span>
                    </button>
                  </fieldset>
                </li>
              ))}
            </ol>
            {error ? (
              <p className="field__error" id="measures-error">
                {error}
              </p>
            ) : null}
            {lines.length < MOST_MEASURES ? (
              <div className="buttons">
                <Button
                  id="measures"
                  look="second"
                  onClick={() => put(addLine(lines, nextOf(items, lines)), words.addListed)}
                >
                  {words.addListed}
                </Button>
                <Button look="second" onClick={() => put(addLine(lines, ''), words.addOwn)}>
                  {words.addOwn}
                </Button>
              </div>
            ) : null}
          </div>
        </DeedFormFrame>
      )}
    </Loaded>
  );
}

function nextOf(items: readonly { readonly id: string }[], lines: readonly PlanLine[]): string {
  return (items.find((item) => !lines.some((line) => line.listed === item.id)) ?? items[0])?.id ?? '';
}

interface LineFieldsProps {
  readonly line: PlanLine;
  readonly index: number;
  readonly options: readonly Option[];
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (part: Partial<PlanLine>) => void;
}

function LineFields({ line, index, options, errorOf, onChange }: LineFieldsProps) {
  const at = (field: string) => ({ id: controlId(index, field), error: errorOf(controlId(index, field)) });
  return (
    <div className="measure__fields">
      {line.listed ? (
        <Select
          label={words.listed}
          options={options}
          {...at('listed')}
          value={line.listed}
          onChange={(event) => onChange({ listed: event.target.value })}
        />
      ) : (
        <TextInput
          label={words.ownTitle}
          {...at('ownTitle')}
          value={line.ownTitle}
          onChange={(event) => onChange({ ownTitle: event.target.value })}
        />
      )}
      <TextArea
        label={words.content}
        rows={2}
        {...at('content')}
        value={line.content}
        onChange={(event) => onChange({ content: event.target.value })}
      />
      {line.listed === PROGRAMME
        ? PARTS.map((part) => (
            <TextArea
              key={part}
              label={common.programme[part]}
              optional
              rows={2}
              {...at(`programme-${part}`)}
              value={line.programme[part]}
              onChange={(event) => onChange({ programme: { ...line.programme, [part]: event.target.value } })}
            />
          ))
        : null}
      <div className="pair">
        <DateInput
          label={words.from}
          hint={null}
          {...at('from')}
          value={line.from}
          onChange={(from) => onChange({ from })}
        />
        <DateInput
          label={words.until}
          hint={null}
          {...at('until')}
          value={line.until}
          onChange={(until) => onChange({ until })}
        />
      </div>
      <Select
        label={words.doer}
        options={DOERS}
        {...at('doer')}
        value={line.doer}
        onChange={(event) => onChange({ doer: event.target.value as PlanDoer })}
      />
    </div>
  );
}
