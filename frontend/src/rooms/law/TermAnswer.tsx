import { useEffect, useRef } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { BasisMark, NormLink, TermSteps } from '../../law';
import { formatDayOfWeek } from '../../lib/dates';
import { useWords } from '../../lib/display';
import { Card, CopyButton, SummaryList } from '../../ui';
import { words } from './messages';

const termAnswer = graphql(`
  fragment TermAnswer on TermDate {
    from
    date
    nominalDate
    rule {
      id
      title
      method
    }
    region {
      id
      name
    }
    steps {
      ...TermSteps
    }
    norm {
      id
      act
      point
      text
      plain
      basis
      ...NormLink
    }
  }
`);

interface TermAnswerProps {
  readonly answer: FragmentType<typeof termAnswer>;
  /** The reader has just asked: the answer takes the focus. */
  readonly justAsked: boolean;
  readonly link: string;
}

const text = words.calculator;

export function TermAnswer({ answer, justAsked, link }: TermAnswerProps) {
  const say = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { from, date, nominalDate, rule, region, steps, norm } = readFragment(termAnswer, answer);
  useEffect(() => {
    if (justAsked) heading.current?.focus();
  }, [justAsked]);
  return (
    <div className="stack stack--loose">
      <Card strong>
        <div className="stack stack--tight">
          <h2 ref={heading} tabIndex={-1}>
            {text.answer}
          </h2>
          <p className="answer__date">{formatDayOfWeek(date)}</p>
          <p>{rule.title}</p>
        </div>
        {nominalDate === date ? null : <p>{say(text.moved(formatDayOfWeek(nominalDate)))}</p>}
      </Card>
      <section className="stack">
        <h2>{text.how}</h2>
        <SummaryList
          rows={[
            { label: text.from, value: formatDayOfWeek(from) },
            { label: text.method, value: rule.method },
            ...(region ? [{ label: text.inRegion, value: region.name }] : []),
          ]}
        />
        <p>{say(text.legend)}</p>
        <TermSteps steps={steps} due={date} />
      </section>
      <section className="stack">
        <h2>{text.norm}</h2>
        <Card>
          <p>{say(norm)}</p>
          <p>
            <NormLink norm={norm} />
          </p>
          <div className="row">
            <BasisMark basis={norm.basis} />
            <span>
              {norm.act}, {norm.point ? text.point(norm.point) : text.pointUnknown}
            </span>
          </div>
          <p>{say(text.notLaw)}</p>
        </Card>
      </section>
      <section className="stack no-print">
        <h2>{text.share}</h2>
        <p>{link}</p>
        <CopyButton text={link} label={text.copyLink} />
      </section>
    </div>
  );
}
