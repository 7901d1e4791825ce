import { createContext, useContext } from 'react';

export interface Completable {
  readonly id: string;
  readonly version: number;
  readonly label: string;
  readonly severity: string;
  readonly prudentLastDay: string | null;
}

export type Complete = (deadline: Completable) => void;

export const CompletionContext = createContext<Complete>(() => undefined);

/** Marks a deadline done, whatever becomes of the row it was asked from: held once, for every row of a page. */
export const useComplete = (): Complete => useContext(CompletionContext);
