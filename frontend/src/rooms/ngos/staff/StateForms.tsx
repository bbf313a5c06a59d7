import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, Notice, TextArea, typedOf } from '../../../ui';
import { DeedCancel, type EntryDeedProps } from './deed';
import { words } from './messages';

const suspendRegistryEntry = graphql(`
  mutation SuspendRegistryEntry($input: SuspendRegistryEntryInput!) {
    suspendRegistryEntry(input: $input) {
      __typename
      ... on SuspendRegistryEntryDone { entry { id revision } }
      ... on SuspendRegistryEntryRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const resumeRegistryEntry = graphql(`
  mutation ResumeRegistryEntry($input: ResumeRegistryEntryInput!) {
    resumeRegistryEntry(input: $input) {
      __typename
      ... on ResumeRegistryEntryDone { entry { id revision } }
      ... on ResumeRegistryEntryRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const excludeRegistryEntry = graphql(`
  mutation ExcludeRegistryEntry($input: ExcludeRegistryEntryInput!) {
    excludeRegistryEntry(input: $input) {
      __typename
      ... on ExcludeRegistryEntryDone { entry { id revision } }
      ... on ExcludeRegistryEntryRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = words.state;

interface StateFormProps extends EntryDeedProps {
  readonly today: string;
}

export function SuspendForm({ entryId, revision, today, onDone, onFresh, cancelHref }: StateFormProps) {
  const form = useDeedForm({ since: typedOf(today), reason: '' });
  const deed = useMutationOnce(suspendRegistryEntry);
  const submit = async () => {
    const check = form.check();
    const since = check.day('since', text.since);
    const reason = check.text('reason', text.reason);
    if (!check.passed()) return;
    const answer = (await deed.run({ entryId, revision, since, reason }))?.suspendRegistryEntry;
    form.settle(answer, () => onDone('suspendRegistryEntry'));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={text.suspendSubmit}
      onSubmit={() => void submit()}
      aside={<DeedCancel href={cancelHref} />}
    >
      <DateInput label={text.since} {...form.date('since')} />
      <TextArea label={text.reason} hint={text.reasonHint} rows={3} {...form.text('reason')} />
    </DeedFormFrame>
  );
}

export function ResumeForm({ entryId, revision, today, onDone, onFresh, cancelHref }: StateFormProps) {
  const form = useDeedForm({ on: typedOf(today) });
  const deed = useMutationOnce(resumeRegistryEntry);
  const submit = async () => {
    const check = form.check();
    const on = check.day('on', text.since);
    if (!check.passed()) return;
    const answer = (await deed.run({ entryId, revision, on }))?.resumeRegistryEntry;
    form.settle(answer, () => onDone('resumeRegistryEntry'));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={text.resumeSubmit}
      onSubmit={() => void submit()}
      aside={<DeedCancel href={cancelHref} />}
    >
      <DateInput label={text.since} {...form.date('on')} />
    </DeedFormFrame>
  );
}

export function ExcludeForm({ entryId, revision, today, onDone, onFresh, cancelHref }: StateFormProps) {
  const form = useDeedForm({ on: typedOf(today), reason: '' });
  const deed = useMutationOnce(excludeRegistryEntry);
  const submit = async () => {
    const check = form.check();
    const on = check.day('on', text.on);
    const reason = check.text('reason', text.reason);
    if (!check.passed()) return;
    const answer = (await deed.run({ entryId, revision, on, reason }))?.excludeRegistryEntry;
    form.settle(answer, () => onDone('excludeRegistryEntry'));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={text.excludeSubmit}
      onSubmit={() => void submit()}
      aside={<DeedCancel href={cancelHref} />}
    >
      <Notice tone="warn">
        <p>{text.excludeNote}</p>
      </Notice>
      <DateInput label={text.on} {...form.date('on')} />
      <TextArea label={text.reason} hint={text.reasonHint} rows={3} {...form.text('reason')} />
    </DeedFormFrame>
  );
}
