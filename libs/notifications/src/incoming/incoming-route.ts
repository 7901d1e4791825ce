/** A mail that arrived at an address of ours. */
export interface ArrivedMail {
  /** What stands between `+` and `@` in the address it was written to. */
  readonly tag: string;
  /** Envelope sender; empty: the null sender, as servers write. */
  readonly sender: string;
  readonly content: Uint8Array;
}

/** What is done with mail written to one address and whatever follows its `+`. */
export interface IncomingRoute {
  /** `retours@courrier.example.fr` takes what is written to `retours+<tag>@courrier.example.fr`. */
  readonly address: string;
  /** Whether the tag opens it; if not, the recipient is refused before any content is sent. */
  opens(tag: string): boolean | Promise<boolean>;
  /** Largest mail it takes; left out: what the server takes. */
  readonly maxBytes?: number;
  /** What it throws keeps the mail with whoever brings it, who tries again later. */
  take(mail: ArrivedMail): Promise<void>;
}

interface Opened {
  readonly route: IncomingRoute;
  readonly tag: string;
}

/**
 * Who takes the mail for a recipient; null: nobody here. Letter case means nothing, servers on the way may change it.
 *
 * @example openedRoute('Retours+0ab1@courrier.example.fr', routes) // { route: 'retours@…', tag: '0ab1' }
 */
export async function openedRoute(
  recipient: string,
  routes: readonly IncomingRoute[],
): Promise<Opened | null> {
  const [, local = '', tag = '', domain = ''] = ADDRESS.exec(recipient.toLowerCase()) ?? [];
  const route = routes.find(({ address }) => address.toLowerCase() === `${local}@${domain}`);
  return (await route?.opens(tag)) ? { route: route as IncomingRoute, tag } : null;
}

const ADDRESS = /^([^+@]+)\+([^@]+)@([^@]+)$/;
