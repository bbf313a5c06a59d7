import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { DeedFormFrame, type ObjectionLines, RefusedNotice, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { FaultNotice } from '../../lib/faults';
import { Button, TextArea } from '../../ui';
import { words } from './messages';

const citizenDeeds = graphql(`
  fragment CitizenDeeds on CitizenAppeal {
    id
    revision
    actions { name allowed }
  }
`);

const withdrawAppeal = graphql(`
  mutation WithdrawAppeal($input: WithdrawAppealInput!) {
    withdrawAppeal(input: $input) {
      __typename
      ... on WithdrawAppealDone { appeal { id revision } }
      ... on WithdrawAppealRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const doubtAppeal = graphql(`
  mutation DoubtAppeal($input: DoubtAppealInput!) {
    doubtAppeal(input: $input) {
      __typename
      ... on DoubtAppealDone { appeal { id revision } }
      ... on DoubtAppealRefused { objections { code ...ObjectionLine } }
    }
  }
`);

interface DeedsProps {
  readonly of: FragmentType<typeof citizenDeeds>;
  readonly onDone: () => void;
}

/** What one may do with a letter of one's own, as the server says. */
export function CitizenDeeds({ of, onDone }: DeedsProps) {
  const { id, revision, actions } = readFragment(citizenDeeds, of);
  const may = (name: string) => actions.some((one) => one.name === name && one.allowed);
  return (
    <>
      {may('withdrawAppeal') ? <Withdraw id={id} revision={revision} onDone={onDone} /> : null}
      {may('doubtAppeal') ? <Doubt id={id} revision={revision} onDone={onDone} /> : null}
    </>
  );
}

interface DeedProps {
  readonly id: string;
  readonly revision: number;
  readonly onDone: () => void;
}

function Withdraw({ id, revision, onDone }: DeedProps) {
  const { run, running, fault } = useMutationOnce(withdrawAppeal);
  const [refused, setRefused] = useState<ObjectionLines>([]);
  const withdraw = async () => {
    const answer = (await run({ appealId: id, revision }))?.withdrawAppeal;
    if (answer?.__typename === 'WithdrawAppealDone') onDone();
    if (answer?.__typename === 'WithdrawAppealRefused') setRefused(answer.objections);
  };
  return (
    <div className="stack stack--tight no-print">
      {refused.length > 0 ? <RefusedNotice objections={refused} /> : null}
      <div className="buttons">
        <Button look="quiet" busy={running} onClick={() => void withdraw()}>
          {words.withdraw}
        </Button>
      </div>
      {fault ? <FaultNotice fault={fault} again={onDone} /> : null}
    </div>
  );
}

function Doubt({ id, revision, onDone }: DeedProps) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const form = useDeedForm({ words: '' }, [], 'doubt-');
  const deed = useMutationOnce(doubtAppeal);
  const submit = async () => {
    const check = form.check();
    const why = check.text('words', words.doubtWords);
    if (!check.passed()) return;
    const answer = (await deed.run({ appealId: id, revision, words: why }))?.doubtAppeal;
    form.settle(answer, () => onDone());
  };
  if (!open) {
    return (
      <div className="buttons no-print">
        <Button look="second" onClick={() => setOpen(true)}>
          {words.doubt}
        </Button>
      </div>
    );
  }
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onDone}
      submit={words.send}
      onSubmit={() => void submit()}
    >
      <TextArea label={words.doubtWords} hint={say(words.doubtHint)} rows={3} {...form.text('words')} />
    </DeedFormFrame>
  );
}
