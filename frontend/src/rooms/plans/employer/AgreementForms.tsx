import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { Details, TextArea } from '../../../ui';
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

interface AgreementFormsProps extends FormProps {
  readonly mayAgree: boolean;
  readonly mayDisagree: boolean;
}

/** The employer's word on the edition that is on the screen. */
export function AgreementForms({ mayAgree, mayDisagree, ...rest }: AgreementFormsProps) {
  if (!mayAgree && !mayDisagree) return null;
  return (
    <section className="part stack" aria-labelledby="agreement">
      <h2 id="agreement">{words.answer}</h2>
      <p>{words.answerLead(rest.of.edition)}</p>
      {mayAgree ? <AgreeForm {...rest} /> : null}
      {mayDisagree ? (
        <Details summary={words.disagree}>
          <DisagreeForm {...rest} />
        </Details>
      ) : null}
    </section>
  );
}

function AgreeForm({ of, onDone, onFresh }: FormProps) {
  const form = useDeedForm<Record<string, unknown>>({});
  const deed = useMutationOnce(agreeWorkplacePlan);
  const submit = async () => {
    const answer = (await deed.run(of))?.agreeWorkplacePlan;
    switch (answer?.__typename) {
      case 'AgreeWorkplacePlanDone':
        return onDone();
      case 'AgreeWorkplacePlanRefused':
        return form.refuse(answer.objections);
      case undefined:
        return;
      default:
        return answer satisfies never;
    }
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
    switch (answer?.__typename) {
      case 'DisagreeWorkplacePlanDone':
        return onDone();
      case 'DisagreeWorkplacePlanRefused':
        return form.refuse(answer.objections);
      case undefined:
        return;
      default:
        return answer satisfies never;
    }
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
