import { createContext, useContext } from 'react';

export interface Completable {
  readonly id: string;
  readonly version: number;
  readonly label: string;
  readonly severity: string;
  readonly prudentLastDay: string | null;
}

type AskHow = (deadline: Completable) => void;

export const CompletionContext = createContext<AskHow>(() => undefined);

/** Asks when a fatal deadline was met and what proves it, whatever becomes of the row it was asked from. */
export const useAskCompletion = (): AskHow => useContext(CompletionContext);
