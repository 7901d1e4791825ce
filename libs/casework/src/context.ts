import type { VirusScanner } from '@quantieme/documents';
import type { Language } from '@quantieme/law';
import type { Transports } from '@quantieme/notifications';
import type { Database } from '@quantieme/persistence';
import type { Permission, Role } from './identity/permissions.ts';

export interface Clock {
  now(): Temporal.Instant;
  /** Against real time; left out: 1. */
  readonly speed?: number;
}

export interface Uploads {
  readonly maxBytes: number;
  /** Null: nothing is scanned. */
  readonly scanner: VirusScanner | null;
}

/** What every use case runs on; made once per process. */
export interface Services {
  readonly database: Database;
  /** Legal and alert time; may be accelerated in embedded mode. Sessions and tokens live on the database's real time. */
  readonly clock: Clock;
  /** Keys the links in mails; never leaves the process. */
  readonly secretKey: string;
  readonly embedded: boolean;
  /** Files that dossiers take; left out: 25 MB at most, and nothing is scanned. */
  readonly uploads?: Uploads;
  /** How alerts leave otherwise than by mail. */
  readonly transports: Transports;
  /** After a commit: tells the workers that something may have fallen due. Never awaited, never fails. */
  readonly wake: () => void;
  /** LibreOffice's `soffice`, which prints letters; none: the product prints them itself. */
  readonly officePath?: string | null;
}

/** Who acts: a signed-in person of one firm, or software the firm has given a token. */
export interface Actor {
  readonly firmId: string;
  readonly userId: string;
  /** Of a token: all it may do. Left out for people, whose role says it. */
  readonly scopes?: ReadonlySet<Permission> | undefined;
  readonly role: Role;
  readonly isLawyer: boolean;
  readonly locale: Language;
  readonly sessionId: string;
  readonly timeZone: string;
}

/** First argument of every use case called for a person. */
export interface Context extends Services {
  readonly actor: Actor;
  /** Language of the answer: what the request prefers, else the person's own choice. */
  readonly language: Language;
  readonly requestId: string;
  /** Rows of a page when nobody says how many; left out: 50. */
  readonly rowsAtOnce?: number;
}

/** Nobody acts: days have passed, or the law has changed. */
export function scopeOfWorker(firmId: string) {
  return { firmId, userId: null, actorKind: 'worker' } as const;
}

/** Whoever changes something: somebody of the firm, or its client through a link. */
export interface Acting<UserId extends string | null = string | null> extends Services {
  readonly actor: Pick<Actor, 'firmId' | 'timeZone' | 'isLawyer' | 'scopes'> & {
    readonly userId: UserId;
  };
  readonly requestId: string;
}

/** What the persistence layer wants to know about the caller. */
export function scopeOf<UserId extends string | null>({ actor, requestId }: Acting<UserId>) {
  const { firmId, userId, scopes } = actor;
  return { firmId, userId, requestId, ...(scopes && { actorKind: 'client' as const }) };
}
