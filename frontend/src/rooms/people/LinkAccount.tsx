import { useState } from 'react';
import { graphql } from '../../gql';
import type { RequestLinkCodeMutation } from '../../gql/graphql';
import { RefusedNotice } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { formatMoment } from '../../lib/dates';
import { useWords } from '../../lib/display';
import { FaultNotice } from '../../lib/faults';
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

/** How an account that nobody knows yet gets its case: a one-time code, said aloud at the desk beside a passport. */
export function LinkAccount() {
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
        {text.steps.map((step) => (
          <li key={step.title}>
            <h2 className="h3">{step.title}</h2>
            <p>{say(step)}</p>
          </li>
        ))}
      </ol>
      {result ? <Outcome result={result} /> : null}
      {fault ? <FaultNotice fault={fault} /> : null}
      <p>
        <Button look={result ? 'second' : 'main'} busy={running} onClick={() => void ask()}>
          {result ? text.again : text.get}
        </Button>
      </p>
    </>
  );
}

function Outcome({ result }: { result: RequestLinkCodeMutation['requestLinkCode'] }) {
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
            <p>{say(text.secret)}</p>
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
