import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { KeepDraft } from '../../lib/drafts';
import { href } from '../../lib/paths';
import { forgetTyped } from '../../lib/typed';
import { LinkButton } from '../../ui';
import { DeclineForm } from './DeclineForm';
import { DisownForm } from './DisownForm';
import { type NoticeDeed, noticeWords as words } from './messages';
import { keyOfDeed, mayDeed, openDeed } from './notice-deed';
import { RespondForm } from './RespondForm';

const noticeAnswer = graphql(`
  fragment NoticeAnswer on ReceivedNotice {
    id
    revision
    actions { name allowed }
  }
`);

const FORMS = {
  respondToEmployerNotice: RespondForm,
  declineEmployerNotice: DeclineForm,
  disownEmployerNotice: DisownForm,
} as const;

const DEEDS = Object.keys(FORMS) as NoticeDeed[];

interface NoticeAnswerProps {
  readonly notice: FragmentType<typeof noticeAnswer>;
  /** The deed that the address asks for. */
  readonly asked: string | null;
  readonly onDone: (said: string) => void;
  readonly onFresh: () => void;
}

/** What may be answered, and the form of what was chosen. */
export function NoticeAnswer({ notice: masked, asked, onDone, onFresh }: NoticeAnswerProps) {
  const notice = readFragment(noticeAnswer, masked);
  const { id, revision } = notice;
  const allowed = DEEDS.filter((deed) => mayDeed(notice, deed));
  const open = openDeed(notice, asked);
  if (open) {
    const Form = FORMS[open];
    const key = keyOfDeed(id, open);
    const finish = (said: string) => {
      forgetTyped(key);
      onDone(said);
    };
    return (
      <section className="stack" aria-labelledby="notice-deed">
        <h2 id="notice-deed">{words.deeds[open]}</h2>
        <KeepDraft key={key} of={key} form={open} subject={id} newest={undefined}>
          <Form noticeId={id} revision={revision} onDone={finish} onFresh={onFresh} />
        </KeepDraft>
        <p>
          <Link href={href('employerNotice', { id })}>{words.back}</Link>
        </p>
      </section>
    );
  }
  if (allowed.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="notice-choice">
      <h2 id="notice-choice">{words.choose}</h2>
      <div className="buttons">
        {allowed.map((deed, place) => (
          <LinkButton
            key={deed}
            look={place === 0 ? 'main' : 'second'}
            href={href('employerNotice', { id }, { do: deed })}
          >
            {words.deeds[deed]}
          </LinkButton>
        ))}
      </div>
    </section>
  );
}
