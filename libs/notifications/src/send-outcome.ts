/** What a server said of a message, or that it said nothing. */
export type SendOutcome = Accepted | Refused;

interface Accepted {
  readonly kind: 'accepted';
  /** The server's own words. */
  readonly receipt: string;
}

export interface Refused {
  readonly kind: 'refused';
  /** The same again would be refused again; a few more tries are made all the same, in case the server errs. */
  readonly permanent: boolean;
  /** No further try is made. */
  readonly final?: true;
  /** How long the server asks to be left alone. */
  readonly retryInMs?: number;
  /** The server's own words; or the code of a reason of ours, and after a colon what there is to add. */
  readonly error: string;
}
