import { graphql } from '../../gql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { Checkbox, TextInput } from '../../ui';
import type { QueueAddress } from './filter';
import { words } from './messages';
import { savedOf } from './saved';

const saveWorklistFilter = graphql(`
  mutation SaveWorklistFilter($input: SaveWorklistFilterInput!) {
    saveWorklistFilter(input: $input) {
      __typename
      ... on SaveWorklistFilterDone { filter { id revision } }
      ... on SaveWorklistFilterRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = words.saved;

/** Keeps the filter that is on, under a title. */
export function SaveFilterForm({ asked, onDone }: { readonly asked: QueueAddress; readonly onDone: () => void }) {
  const form = useDeedForm({ title: '', shared: false, usual: false }, [], 'save-filter-');
  const deed = useMutationOnce(saveWorklistFilter);
  const submit = async () => {
    const check = form.check();
    const title = check.text('title', text.name);
    if (!check.passed()) return;
    const { shared, usual } = form.values;
    const answer = (await deed.run({ title, shared, usual, ...savedOf(asked) }))?.saveWorklistFilter;
    form.settle(answer, () => onDone());
  };
  return (
    <DeedFormFrame form={form} {...deed} submit={text.submit} onSubmit={() => void submit()}>
      <TextInput label={text.name} hint={text.nameHint} autoComplete="off" {...form.text('title')} />
      <Checkbox label={text.shared} {...form.flag('shared')} />
      <Checkbox label={text.usual} {...form.flag('usual')} />
    </DeedFormFrame>
  );
}
