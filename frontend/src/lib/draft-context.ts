import { createContext } from 'react';

/** The draft on the server of the form around. */
export interface DraftOfForm {
  /** Waits for a save under way, and gives the key of the deed that sends this draft: it begins with the draft's id. */
  readonly keyOfDeed: () => Promise<string>;
  /** The deed has an outcome: if the form still stands, what is typed is saved again. */
  readonly settled: () => void;
}

export const DraftContext = createContext<DraftOfForm | undefined>(undefined);
