import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { receiptWords } from '../../../law';
import { DownloadButtons } from '../../../lib/DownloadButtons';
import { formatDay } from '../../../lib/dates';
import { href } from '../../../lib/paths';
import { SummaryList, Tag } from '../../../ui';
import { HandOverForm } from './HandOverForm';
import { words } from './messages';

const paperItem = graphql(`
  fragment PaperItem on PaperNotice {
    id
    title
    body
    plain
    since
    person { id fullName }
    aboutCase { id }
    handing { on taker takerName by { id fullName } }
    document { path fileName }
    largePrint { path fileName }
    actions { name allowed }
    ...PaperToHand
  }
`);

type Masked = FragmentType<typeof paperItem>;

interface PaperListProps {
  readonly papers: readonly Masked[];
  readonly today: string;
  /** The queue names the person and leads to the case; the case itself does neither. */
  readonly whose?: boolean;
  readonly onDone: () => void;
}

const text = words.papers;

/** What to hand over on paper: the words, the file to print, and the acknowledgement. */
export function PaperList({ papers, today, whose = false, onDone }: PaperListProps) {
  if (papers.length === 0) return <p>{text.none}</p>;
  return (
    <div className="messages">
      {papers.map((paper) => (
        <Paper key={readFragment(paperItem, paper).id} paper={paper} today={today} whose={whose} onDone={onDone} />
      ))}
    </div>
  );
}

interface PaperProps {
  readonly paper: Masked;
  readonly today: string;
  readonly whose: boolean;
  readonly onDone: () => void;
}

function Paper({ paper, today, whose, onDone }: PaperProps) {
  const one = readFragment(paperItem, paper);
  const { handing } = one;
  const may = one.actions.some((action) => action.name === 'handOverPaper' && action.allowed);
  return (
    <details className="message" id={one.id}>
      <summary>
        <span className="message__title">{whose ? text.of(one.title, one.person.fullName) : one.title}</span>{' '}
        <Tag tone={handing ? 'plain' : 'info'}>{handing ? text.handed : text.waits}</Tag>
        <span className="message__when">{formatDay(one.since)}</span>
      </summary>
      <div className="message__body stack">
        {one.body
          .split('\n')
          .filter((line) => line.trim())
          .map((line) => (
            <p key={line}>{line}</p>
          ))}
        <p>
          <b>{text.plain}:</b> {one.plain}
        </p>
        <DownloadButtons
          files={[
            { label: text.print, file: one.document },
            { label: text.printLarge, file: one.largePrint },
          ]}
          busyText={text.preparing}
          doneText={text.ready}
        />
        {handing ? (
          <SummaryList
            rows={[
              { label: text.on, value: formatDay(handing.on) },
              { label: receiptWords.taker, value: handing.takerName ?? receiptWords.takers[handing.taker] },
              { label: text.by, value: handing.by.fullName },
            ]}
          />
        ) : null}
        {may ? <HandOverForm paper={one} today={today} onDone={onDone} /> : null}
        {whose && one.aboutCase ? (
          <p>
            <Link href={href('staffCase', { id: one.aboutCase.id })}>{words.openCase}</Link>
          </p>
        ) : null}
      </div>
    </details>
  );
}
