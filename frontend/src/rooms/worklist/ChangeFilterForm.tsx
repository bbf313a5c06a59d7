import { graphql } from '../../gql';
import type { SavedFilterLineFragment } from '../../gql/graphql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { FaultNotice } from '../../lib/faults';
import { Button, Checkbox, TextInput } from '../../ui';
import { words } from './messages';

const changeWorklistFilter = graphql(`
  mutation ChangeWorklistFilter($input: ChangeWorklistFilterInput!) {
    changeWorklistFilter(input: $input) {
      __typename
      ... on ChangeWorklistFilterDone { filter { id revision title shared usual } }
      ... on ChangeWorklistFilterRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const deleteWorklistFilter = graphql(`
  mutation DeleteWorklistFilter($input: DeleteWorklistFilterInput!) {
    deleteWorklistFilter(input: $input) {
      __typename
      ... on DeleteWorklistFilterDone { filterId }
      ... on DeleteWorklistFilterRefused { objections { code ...ObjectionLine } }
    }
  }
`);

interface ChangeFilterFormProps {
  readonly filter: SavedFilterLineFragment;
  readonly onDone: (said: string) => void;
  readonly onFresh: () => void;
}

const text = words.saved;

/** Another name, other readers, or away with it. Of a colleague's filter the head sees only the last. */
export function ChangeFilterForm({ filter, onDone, onFresh }: ChangeFilterFormProps) {
  const { id, revision, title, shared, usual, actions } = filter;
  const form = useDeedForm({ title, shared, usual }, [], `${id}-`);
  const change = useMutationOnce(changeWorklistFilter);
  const removal = useMutationOnce(deleteWorklistFilter);
  const may = (deed: string) => actions.some((one) => one.name === deed && one.allowed);
  const remove = async () => {
    const answer = (await removal.run({ filterId: id }))?.deleteWorklistFilter;
    form.settle(answer, () => onDone(text.done.deleted));
  };
  const submit = async () => {
    const check = form.check();
    const named = check.text('title', text.name);
    if (!check.passed()) return;
    const { shared: all, usual: first } = form.values;
    const answer = (await change.run({ filterId: id, revision, title: named, shared: all, usual: first }))
      ?.changeWorklistFilter;
    form.settle(answer, () => onDone(text.done.changed));
  };
  const away = may('deleteWorklistFilter') ? (
    <Button look="danger" busy={removal.running} onClick={() => void remove()}>
      {text.delete}
      <span className="visually-hidden">{text.of(title)}</span>
    </Button>
  ) : null;
  return (
    <section aria-label={text.one(title)} className="stack">
      {removal.fault ? <FaultNotice fault={removal.fault} /> : null}
      {may('changeWorklistFilter') ? (
        <DeedFormFrame
          form={form}
          {...change}
          revision={revision}
          fresh={onFresh}
          submit={text.changeSubmit}
          onSubmit={() => void submit()}
          aside={away}
        >
          <TextInput label={text.name} autoComplete="off" {...form.text('title')} />
          <Checkbox label={text.shared} {...form.flag('shared')} />
          <Checkbox label={text.usual} {...form.flag('usual')} />
        </DeedFormFrame>
      ) : (
        <>
          <p>{title}</p>
          <div className="buttons">{away}</div>
        </>
      )}
    </section>
  );
}
