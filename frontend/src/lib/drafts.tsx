import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type Client, useClient } from 'urql';
import { graphql } from '../gql';
import { Button, Notice } from '../ui';
import { formatMoment, formatTime } from './dates';
import { useWords } from './display';
import { DraftContext } from './draft-context';
import { type DraftInput, DraftKeeper, type SaveOutcome } from './draft-keeper';
import { drafts as text } from './drafts-messages';
import { toFault } from './fault';
import { contentOf, firstWords, isBegun, KeepTyped, readContent, restoreTyped, type Typed, watchTyped } from './typed';

const draftsOfForm = graphql(`
  query DraftsOfForm($form: String!, $subject: ID) {
    drafts(form: $form, subject: $subject) { id revision content savedAt }
  }
`);

const saveDraft = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      __typename
      ... on SaveDraftDone { draft { id revision savedAt } }
      ... on SaveDraftRefused { objections { code message } }
    }
  }
`);

const discardDraft = graphql(`
  mutation DiscardDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input) { __typename }
  }
`);

interface Place {
  /** The mutation that sends the form. */
  readonly form: string;
  /** What the form is about; nothing while that is not there yet. */
  readonly subject: string | undefined;
}

interface Offered {
  readonly typed: Typed;
  readonly id: string;
  readonly revision: number;
  readonly content: string;
  readonly savedAt: string;
}

/** One for each form that was opened on this page: what is typed is saved even after the form was closed. */
const keepers = new Map<string, DraftKeeper>();

document.addEventListener('visibilitychange', leaveAll);
window.addEventListener('pagehide', leaveAll);

function leaveAll(event: Event): void {
  if (event.type === 'pagehide' || document.visibilityState === 'hidden') {
    for (const keeper of keepers.values()) keeper.leave(event.type === 'pagehide');
  }
}

function keeperOf(key: string, client: Client, place: Place): DraftKeeper {
  const found = keepers.get(key);
  if (found) return found;
  const keeper = new DraftKeeper(
    {
      save: (input, leaving) => save(client, place, input, leaving),
      discard: (id, revision) => discard(client, id, revision),
    },
    () => contentOf(key),
  );
  keepers.set(key, keeper);
  watchTyped(key, { changed: keeper.changed, forgotten: keeper.forget, restarted: keeper.drop });
  return keeper;
}

async function save(client: Client, place: Place, input: DraftInput, leaving: boolean): Promise<SaveOutcome> {
  const whole = { ...input, form: place.form, subject: place.subject ?? null };
  const { data, error } = await client
    .mutation(saveDraft.toString(), { input: whole }, leaving ? { fetchOptions: { keepalive: true } } : {})
    .toPromise();
  if (error) {
    const { code, message } = toFault(error);
    if (code === 'NOT_FOUND' || code === 'FORBIDDEN') return { kind: 'gone' };
    if (code === 'UNAUTHORIZED') return { kind: 'signed-out' };
    if (code === 'BAD_REQUEST' && message) return { kind: 'refused', message };
    return { kind: 'lost' };
  }
  const answer = data?.saveDraft;
  if (answer?.__typename === 'SaveDraftDone') return { kind: 'saved', ...answer.draft };
  return { kind: 'refused', message: answer?.objections[0]?.message ?? '' };
}

function discard(client: Client, draftId: string, revision: number): Promise<unknown> {
  const input = { idempotencyKey: crypto.randomUUID(), draftId, revision };
  return client.mutation(discardDraft.toString(), { input }).toPromise();
}

/** A draft of this very form; one that cannot be read is none. */
function offers(key: string, draft: Omit<Offered, 'typed'>): Offered[] {
  const typed = readContent(key, draft.content);
  return typed ? [{ ...draft, typed }] : [];
}

interface KeepDraftProps extends Place {
  /** Names the form among all that are open on this page. */
  readonly of: string;
  readonly newest: string | undefined;
  readonly children: ReactNode;
}

/** A long form inside keeps what is typed into it on the server, and offers it when it is opened again. */
export function KeepDraft({ of: key, form, subject, newest, children }: KeepDraftProps) {
  const client = useClient();
  const keeper = keeperOf(key, client, { form, subject });
  const [offered, setOffered] = useState<readonly Offered[]>([]);
  const [round, setRound] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isBegun(key)) return;
    let wanted = true;
    void client
      .query(draftsOfForm.toString(), { form, subject: subject ?? null }, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data }) => {
        if (wanted && data) setOffered(data.drafts.flatMap((draft) => offers(key, draft)));
      });
    return () => {
      wanted = false;
    };
  }, [client, key, form, subject]);
  // An offer that nobody sees is none.
  const some = offered.length > 0;
  useEffect(() => {
    if (some) box.current?.closest('details')?.setAttribute('open', '');
  }, [some]);
  const goOn = (draft: Offered) => {
    keeper.leave(true);
    restoreTyped(key, draft.typed);
    keeper.adopt(draft.id, draft.revision, draft.content, draft.savedAt);
    setOffered((all) => all.filter((one) => one !== draft));
    setRound((count) => count + 1);
    box.current?.focus();
  };
  const anew = (draft: Offered) => {
    void discard(client, draft.id, draft.revision);
    setOffered((all) => all.filter((one) => one !== draft));
    box.current?.focus();
  };
  return (
    <DraftContext value={keeper}>
      <div role="status">{some ? <Offers of={offered} goOn={goOn} anew={anew} /> : null}</div>
      <div ref={box} tabIndex={-1} className="draft-form">
        <KeepTyped key={round} of={key} newest={newest}>
          {children}
        </KeepTyped>
        <SavingLine keeper={keeper} />
      </div>
    </DraftContext>
  );
}

interface OffersProps {
  readonly of: readonly Offered[];
  readonly goOn: (draft: Offered) => void;
  readonly anew: (draft: Offered) => void;
}

function Offers({ of: all, goOn, anew }: OffersProps) {
  const words = useWords();
  const [only] = all.length === 1 ? all : [];
  return (
    <Notice title={words(only ? text.found(formatMoment(only.savedAt)) : text.foundMany)}>
      <p>{words(text.foundText)}</p>
      {all.map((draft) => {
        const at = formatMoment(draft.savedAt);
        const begins = firstWords(draft.typed);
        const which = <span className="visually-hidden">{text.ofDraft(at)}</span>;
        return (
          <div key={draft.id} className="buttons">
            {only ? null : <span>{text.from(at)}</span>}
            {begins ? <q>{begins}</q> : null}
            <Button look={only ? 'main' : 'second'} onClick={() => goOn(draft)}>
              {text.goOn}
              {which}
            </Button>
            <Button look={only ? 'second' : 'quiet'} onClick={() => anew(draft)}>
              {only ? text.anew : text.remove}
              {which}
            </Button>
          </div>
        );
      })}
    </Notice>
  );
}

/** Quiet while all is well: only what went wrong is said aloud. */
function SavingLine({ keeper }: { keeper: DraftKeeper }) {
  const words = useWords();
  const saving = useSyncExternalStore(keeper.subscribe, keeper.now);
  return (
    <div className="draft-line">
      {saving.stage === 'saved' ? <p className="hint">{words(text.saved(formatTime(saving.at)))}</p> : null}
      <div role="status">
        {saving.stage === 'refused' ? <p>{text.refused(saving.message)}</p> : null}
        {saving.stage === 'failed' ? <p>{words(WHY[saving.why])}</p> : null}
      </div>
    </div>
  );
}

const WHY = { lost: text.lost, 'signed-out': text.signedOut, gone: text.gone } as const;
