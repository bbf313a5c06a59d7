import { useRef, useState } from 'react';
import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { Button, Notice, TextArea } from '../../../ui';
import { Kept, type SeenPlan } from '../Kept';
import { PlanNews } from '../PlanNews';
import { words } from './messages';

const agreeWorkplacePlan = graphql(`
  mutation AgreeWorkplacePlan($input: AgreeWorkplacePlanInput!) {
    agreeWorkplacePlan(input: $input) {
      __typename
      ... on AgreeWorkplacePlanDone { plan { id revision } }
      ... on AgreeWorkplacePlanRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const disagreeWorkplacePlan = graphql(`
  mutation DisagreeWorkplacePlan($input: DisagreeWorkplacePlanInput!) {
    disagreeWorkplacePlan(input: $input) {
      __typename
      ... on DisagreeWorkplacePlanDone { plan { id revision } }
      ... on DisagreeWorkplacePlanRefused { objections { code ...ObjectionLine } }
    }
  }
`);

interface Seen {
  readonly planId: string;
  readonly revision: number;
  readonly edition: number;
}

interface FormProps {
  readonly of: Seen;
  readonly onDone: () => void;
  readonly onFresh: () => void;
}

interface AgreementFormsProps {
  readonly plan: SeenPlan;
  readonly edition: number;
  readonly mayAgree: boolean;
  readonly mayDisagree: boolean;
  readonly onDone: () => void;
  readonly onFresh: () => void;
}

/** The employer's word on the edition that they have read: one that came while they read is shown first. */
export function AgreementForms(props: AgreementFormsProps) {
  const { plan, edition, mayAgree, mayDisagree } = props;
  const [read, setRead] = useState(edition);
  const title = useRef<HTMLHeadingElement>(null);
  if (!mayAgree && !mayDisagree) return null;
  const haveRead = () => {
    setRead(edition);
    title.current?.focus();
  };
  return (
    <section className="part stack" aria-labelledby="agreement">
      <h2 id="agreement" ref={title} tabIndex={-1}>
        {words.answer}
      </h2>
      {read === edition ? (
        <Answers {...props} />
      ) : (
        <Notice tone="warn" title={words.moved}>
          <PlanNews id={plan.id} from={read} to={edition} />
          <p>
            <Button look="second" onClick={haveRead}>
              {words.haveRead(edition)}
            </Button>
          </p>
        </Notice>
      )}
    </section>
  );
}

function Answers({ plan, edition, mayAgree, mayDisagree, onDone, onFresh }: AgreementFormsProps) {
  const of = { planId: plan.id, revision: plan.revision, edition };
  return (
    <>
      <p>{words.answerLead(edition)}</p>
      {mayAgree ? <AgreeForm of={of} onDone={onDone} onFresh={onFresh} /> : null}
      {mayDisagree ? (
        <Kept plan={plan} deed="disagreeWorkplacePlan" onServer summary={words.disagree} onDone={onDone}>
          {(sent) => <DisagreeForm of={of} onDone={sent} onFresh={onFresh} />}
        </Kept>
      ) : null}
    </>
  );
}

function AgreeForm({ of, onDone, onFresh }: FormProps) {
  const form = useDeedForm<Record<string, unknown>>({});
  const deed = useMutationOnce(agreeWorkplacePlan);
  const submit = async () => {
    const answer = (await deed.run(of))?.agreeWorkplacePlan;
    form.settle(answer, () => onDone());
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={of.revision}
      fresh={onFresh}
      submit={words.agree}
      onSubmit={() => void submit()}
    >
      {null}
    </DeedFormFrame>
  );
}

function DisagreeForm({ of, onDone, onFresh }: FormProps) {
  const form = useDeedForm({ words: '' }, [], 'disagree-');
  const deed = useMutationOnce(disagreeWorkplacePlan);
  const submit = async () => {
    const check = form.check();
    const said = check.text('words', words.disagreeWords);
    if (!check.passed()) return;
    const answer = (await deed.run({ ...of, words: said }))?.disagreeWorkplacePlan;
    form.settle(answer, () => onDone());
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={of.revision}
      fresh={onFresh}
      submit={words.disagreeSend}
      onSubmit={() => void submit()}
    >
      <TextArea label={words.disagreeWords} rows={4} {...form.text('words')} />
    </DeedFormFrame>
  );
}
