import type { DraftOfForm } from './draft-context';

/** What is asked of the server for one save; kept until its outcome is known, and then sent again as it was. */
export interface DraftInput {
  readonly idempotencyKey: string;
  readonly draftId: string | null;
  readonly seen: number;
  readonly content: string;
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly id: string; readonly revision: number; readonly savedAt: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'gone' | 'lost' | 'signed-out' };

/** The server, as a keeper needs it. `leaving`: the page may be gone before the answer comes. */
export interface DraftServer {
  readonly save: (input: DraftInput, leaving: boolean) => Promise<SaveOutcome>;
  readonly discard: (id: string, revision: number) => Promise<unknown>;
}

export type Saving =
  | { readonly stage: 'idle' }
  | { readonly stage: 'saved'; readonly at: string }
  | { readonly stage: 'failed'; readonly why: 'lost' | 'signed-out' | 'gone' }
  | { readonly stage: 'refused'; readonly message: string };

/** What is typed is on the server two seconds after the first letter, and one after the last. */
const AFTER_LAST_MS = 1000;
const AFTER_FIRST_MS = 1800;
const AGAIN_MS = 5000;
const DEED_WAITS_MS = 2000;
const IDLE: Saving = { stage: 'idle' };

interface Round {
  /** How it ended: with the deed or on purpose, or by going on with another draft. */
  over: 'sent' | 'left' | undefined;
}

/** Keeps one form's draft on the server: one save at a time, and each knows what it has seen. */
export class DraftKeeper implements DraftOfForm {
  private readonly server: DraftServer;
  private readonly read: () => string | undefined;
  private readonly listeners = new Set<() => void>();
  private saving: Saving = IDLE;
  private id: string | undefined;
  private revision = 0;
  /** What the server has, or has refused: there is no use in sending it again. */
  private known: string | undefined;
  private unsettled: DraftInput | undefined;
  private underWay: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstAt: number | undefined;
  private sending = false;
  /** What is typed between two ends of a draft; what comes back from a former one must not touch this one. */
  private round: Round = { over: undefined };

  constructor(server: DraftServer, read: () => string | undefined) {
    this.server = server;
    this.read = read;
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly now = (): Saving => this.saving;

  /** Something was typed. */
  readonly changed = () => {
    if (this.sending || !this.isOwed()) return;
    this.firstAt ??= Date.now();
    this.saveIn(Math.max(0, Math.min(AFTER_LAST_MS, this.firstAt + AFTER_FIRST_MS - Date.now())));
  };

  /**
   * The page is being hidden, or another draft taken up: what is owed goes now.
   * @param forGood there will be no time to hear what came of a save under way: the next one says that it has seen it
   */
  readonly leave = (forGood = false) => {
    if (this.sending || !this.isOwed()) return;
    if (!this.underWay) void this.save(true);
    else if (forGood) void this.server.save({ ...this.next(), seen: this.id ? this.revision + 1 : 0 }, true);
  };

  private next(): DraftInput {
    return {
      idempotencyKey: crypto.randomUUID(),
      draftId: this.id ?? null,
      seen: this.revision,
      content: this.read() ?? '',
    };
  }

  readonly keyOfDeed = async () => {
    this.sending = true;
    this.stop();
    if (this.underWay) await Promise.race([this.underWay, new Promise((done) => setTimeout(done, DEED_WAITS_MS))]);
    const fresh = crypto.randomUUID();
    return this.id ? `${this.id}_${fresh.replaceAll('-', '').slice(0, 20)}` : fresh;
  };

  readonly settled = () => {
    this.sending = false;
    this.changed();
  };

  /** Goes on with a draft of the server. */
  adopt(id: string, revision: number, content: string, savedAt: string): void {
    this.end('left');
    this.id = id;
    this.revision = revision;
    this.known = content;
    this.become({ stage: 'saved', at: savedAt });
  }

  /** What was typed is no more: it was sent. */
  readonly forget = () => this.end('sent');

  private end(how: 'sent' | 'left'): void {
    this.stop();
    this.round.over = how;
    this.round = { over: undefined };
    this.id = undefined;
    this.revision = 0;
    this.known = undefined;
    this.unsettled = undefined;
    this.underWay = undefined;
    this.sending = false;
    this.become(IDLE);
  }

  /** The reader begins anew: the draft is not wanted. */
  readonly drop = () => {
    if (this.id) void this.server.discard(this.id, this.revision);
    this.forget();
  };

  private isOwed(): boolean {
    const content = this.read();
    return this.unsettled !== undefined || (content !== undefined && content !== this.known);
  }

  private saveIn(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), ms);
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.firstAt = undefined;
  }

  private async save(leaving = false): Promise<void> {
    this.stop();
    if (this.underWay || !this.isOwed()) return;
    const round = this.round;
    this.underWay = this.ask(leaving);
    await this.underWay;
    if (round.over) return;
    this.underWay = undefined;
    const { saving } = this;
    if (saving.stage !== 'failed') this.changed();
    else if (!this.sending) this.saveIn(saving.why === 'gone' ? 0 : AGAIN_MS);
  }

  private async ask(leaving: boolean): Promise<void> {
    const round = this.round;
    const input = this.unsettled ?? this.next();
    this.unsettled = input;
    const outcome = await this.server.save(input, leaving);
    if (!round.over) this.take(input, outcome);
    // It was sent or dropped while its first save was on the way.
    else if (round.over === 'sent' && outcome.kind === 'saved' && !input.draftId)
      await this.server.discard(outcome.id, outcome.revision);
  }

  private take(input: DraftInput, outcome: SaveOutcome): void {
    if (outcome.kind !== 'lost' && outcome.kind !== 'signed-out') this.unsettled = undefined;
    switch (outcome.kind) {
      case 'saved':
        this.id = outcome.id;
        this.revision = outcome.revision;
        this.known = input.content;
        this.become({ stage: 'saved', at: outcome.savedAt });
        break;
      case 'refused':
        this.known = input.content;
        this.become({ stage: 'refused', message: outcome.message });
        break;
      case 'gone':
        // Another window sent or dropped it: what is typed here begins a new one, if there is a place for it.
        if (!input.draftId) this.known = input.content;
        this.id = undefined;
        this.revision = 0;
        this.become({ stage: 'failed', why: outcome.kind });
        break;
      case 'lost':
      case 'signed-out':
        this.become({ stage: 'failed', why: outcome.kind });
        break;
      default:
        outcome satisfies never;
    }
  }

  private become(next: Saving): void {
    this.saving = next;
    for (const listener of this.listeners) listener();
  }
}
