import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { useWords } from '../../lib/display';
import type { Fault } from '../../lib/fault';
import { FaultNotice, Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { CalculatorForm, lawWords, TermAnswer, type TermQuestion } from '../../rooms/law';
import { type FormError, Loading, Page } from '../../ui';

const calculator = graphql(`
  query Calculator {
    ...CalculatorChoices
  }
`);

const term = graphql(`
  query TermOf($norm: ID!, $from: Date!, $region: ID) {
    termDate(norm: $norm, from: $from, region: $region) {
      ...TermAnswer
    }
  }
`);

const FIELD_OF: Readonly<Record<string, string>> = {
  TERM_RULE_UNKNOWN: 'norm',
  NORM_UNKNOWN: 'norm',
  REGION_UNKNOWN: 'region',
  CALENDAR_MISSING: 'from',
  DATE_OUT_OF_RANGE: 'from',
};

/** The question stands in the address, so that an answer can be sent to somebody. */
export default function CalculatorPage() {
  const words = useWords();
  const [, go] = useLocation();
  const asked = questionOf(useSearch());
  const [justAsked, setJustAsked] = useState(false);
  const [formFailed, setFormFailed] = useState(false);
  const choices = useRead(calculator, {}, { policy: 'cache-first' });
  const complete = asked.norm !== '' && asked.from !== '';
  const answer = useRead(term, { ...asked, region: asked.region || null }, { pause: !complete, policy: 'cache-first' });
  const fault = complete ? answer.fault : undefined;
  const serverErrors = fault ? formErrors(fault) : [];

  const ask = (question: TermQuestion) => {
    setJustAsked(true);
    go(href('calculator', undefined, { ...question }));
  };
  return (
    <Page
      title={lawWords.calculator.title}
      lead={<p>{words(lawWords.calculator.lead)}</p>}
      failed={formFailed || serverErrors.length > 0}
    >
      <Loaded read={choices} pick={(data) => data}>
        {(data) => (
          <CalculatorForm
            choices={data}
            asked={asked}
            serverErrors={answer.fetching ? [] : serverErrors}
            onAsk={ask}
            onErrors={setFormFailed}
          />
        )}
      </Loaded>
      {complete && answer.fetching ? <Loading /> : null}
      {fault && serverErrors.length === 0 ? <FaultNotice fault={fault} again={answer.again} /> : null}
      {complete && answer.data && !answer.fetching && !fault ? (
        <TermAnswer answer={answer.data.termDate} justAsked={justAsked} link={window.location.href} />
      ) : null}
    </Page>
  );
}

function questionOf(search: string): TermQuestion {
  const query = new URLSearchParams(search);
  return { norm: query.get('norm') ?? '', from: query.get('from') ?? '', region: query.get('region') ?? '' };
}

function formErrors(fault: Fault): FormError[] {
  if (!fault.reason) return [];
  return [{ field: FIELD_OF[fault.reason], message: fault.message ?? fault.reason }];
}
