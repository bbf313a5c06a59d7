import { type FragmentType, graphql, readFragment } from '../../gql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { Details } from '../../ui';
import { requestWords as words } from './request-messages';

const withdrawRequest = graphql(`
  fragment WithdrawRequest on SentPlanRequest {
    id
    revision
    actions { name allowed }
  }
`);

const withdrawPlanRequest = graphql(`
  mutation WithdrawPlanRequest($input: WithdrawPlanRequestInput!) {
    withdrawPlanRequest(input: $input) {
      __typename
      ... on WithdrawPlanRequestDone { request { id revision } }
      ... on WithdrawPlanRequestRefused { objections { code ...ObjectionLine } }
    }
  }
`);

interface WithdrawRequestProps {
  readonly request: FragmentType<typeof withdrawRequest>;
  readonly onDone: (said: string) => void;
  readonly onFresh: () => void;
}

/** Takes a request back while nobody has answered it. */
export function WithdrawRequest({ request: masked, onDone, onFresh }: WithdrawRequestProps) {
  const { id, revision, actions } = readFragment(withdrawRequest, masked);
  const form = useDeedForm({});
  const deed = useMutationOnce(withdrawPlanRequest);
  if (!actions.some((one) => one.name === 'withdrawPlanRequest' && one.allowed)) return null;
  const submit = async () => {
    const answer = (await deed.run({ requestId: id, revision }))?.withdrawPlanRequest;
    form.settle(answer, () => onDone(words.withdrawn));
  };
  return (
    <Details summary={words.withdraw}>
      <DeedFormFrame
        form={form}
        {...deed}
        revision={revision}
        fresh={onFresh}
        submit={words.withdraw}
        onSubmit={() => void submit()}
      >
        <p>{words.withdrawNote}</p>
      </DeedFormFrame>
    </Details>
  );
}
