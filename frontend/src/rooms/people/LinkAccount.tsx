import { useState } from 'react';
import { graphql } from '../../gql';
import type { RequestLinkCodeMutation } from '../../gql/graphql';
import { RefusedNotice } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { formatMoment } from '../../lib/dates';
import { useWords } from '../../lib/display';
import { FaultNotice } from '../../lib/faults';
import type { Twin } from '../../messages';
import { Button, Card, CopyButton } from '../../ui';
import { words } from './messages';

const requestLinkCode = graphql(`
  mutation RequestLinkCode($input: RequestLinkCodeInput!) {
    requestLinkCode(input: $input) {
      __typename
      ... on RequestLinkCodeDone {
        code
        validUntil
      }
      ... on RequestLinkCodeRefused {
        objections {
          code
          ...ObjectionLine
        }
      }
    }
  }
`);

const text = words.link;

interface LinkAccountProps {
  /** Who is waiting to be known: a citizen says the code at the desk beside a passport, a worker to the head. */
  readonly of?: 'citizen' | 'worker';
}

/** How an account that nobody knows yet is linked: by a one-time code, said aloud. */
export default function LinkAccount({ of = 'citizen' }: LinkAccountProps) {
  const say = useWords();
  const { run, running, fault } = useMutationOnce(requestLinkCode);
  const [result, setResult] = useState<RequestLinkCodeMutation['requestLinkCode']>();
  const ask = async () => {
    const answer = await run({});
    if (answer) setResult(answer.requestLinkCode);
  };
  return (
    <>
      <ol className="way">
        {(of === 'worker' ? text.workerSteps : text.steps).map((step) => (
          <li key={step.title}>
            <h2 className="h3">{step.title}</h2>
            <p>{say(step)}</p>
          </li>
        ))}
      </ol>
      {result ? <Outcome result={result} secret={of === 'worker' ? text.workerSecret : text.secret} /> : null}
      {fault ? <FaultNotice fault={fault} /> : null}
      <p>
        <Button look={result ? 'second' : 'main'} busy={running} onClick={() => void ask()}>
          {result ? text.again : text.get}
        </Button>
      </p>
    </>
  );
}

function Outcome({ result, secret }: { result: RequestLinkCodeMutation['requestLinkCode']; secret: Twin }) {
  const say = useWords();
  switch (result.__typename) {
    case 'RequestLinkCodeDone':
      return (
        <div role="status">
          <Card strong>
            <h2>{text.code}</h2>
            <p className="code">{result.code}</p>
            <p>{text.spell(result.code)}</p>
            <p>{say(text.validUntil(formatMoment(result.validUntil)))}</p>
            <p>{say(secret)}</p>
            <CopyButton text={result.code} label={text.copy} />
          </Card>
        </div>
      );
    case 'RequestLinkCodeRefused':
      return <RefusedNotice objections={result.objections} />;
    default:
      return result satisfies never;
  }
}
