import type { Amendment } from '@quantieme/deadlines';
import type { SourceRef, Text } from '@quantieme/law';

/** An article or decision, with the days of the version relied on. */
export interface CertifiedSource extends SourceRef {
  /** First day no longer in force; null while it is, or for a decision. */
  readonly to: string | null;
}

export interface CertifiedStep {
  readonly kind: string;
  readonly text: Text;
  readonly date: string | null;
  readonly source: CertifiedSource | null;
}

export interface CertifiedReading {
  readonly name: string;
  readonly lastDay: string | null;
  readonly expiresAt: string | null;
  readonly authority: Text;
  readonly court: string | null;
  readonly decidedOn: string | null;
  readonly source: CertifiedSource | null;
}

export interface Labelled {
  readonly id: string;
  readonly label: Text;
}

export interface CertifiedPart {
  readonly name: string;
  readonly label: Text;
  readonly value: Text;
}

/** An event as the firm recorded it, in words. What the engine read of it is in `inputs`. */
export interface CertifiedEvent extends Labelled {
  readonly type: string;
  readonly on: string;
  readonly at: string | null;
  readonly dates: readonly CertifiedPart[];
  readonly details: readonly CertifiedPart[];
  readonly recordedAt: string;
  readonly recordedBy: string | null;
}

export interface CertifiedBirth {
  readonly key: string;
  readonly type: string;
  readonly label: Text;
  readonly on: string;
  readonly earliestOn: string;
  readonly latestOn: string;
  readonly source: CertifiedSource | null;
}

/** A limit and how it was derived: the one certified, or one whose end starts it. */
export interface CertifiedLimit {
  readonly key: string;
  readonly label: Text;
  readonly rule: CertifiedRule;
  readonly startsOn: string | null;
  readonly lastDay: string | null;
  readonly prudentLastDay: string | null;
  readonly steps: readonly CertifiedStep[];
}

export interface CertifiedRule {
  readonly id: string;
  /** The version applied, and its length in words; null where no clock runs. */
  readonly version: string;
  readonly length: Text | null;
  readonly toVerify: boolean;
  /** The version is a change of law that the firm has adopted, not one that came with the engine. */
  readonly adopted: boolean;
  /** Of the file that declares the rule; null when it could not be read. */
  readonly sha256: string | null;
}

/** A deadline as it stood for the firm at the moment of issue. */
export interface CertifiedDeadline extends CertifiedLimit {
  readonly id: string;
  readonly nature: string;
  readonly severity: string;
  readonly status: string;
  readonly outcome: string;
  readonly outcomeReason: Text | null;
  readonly opensOn: string | null;
  readonly expiresAt: string | null;
  readonly prudentExpiresAt: string | null;
  readonly timeZone: string;
  readonly precision: 'day' | 'minute';
  readonly effect: Text;
  readonly triggeredBy: string;
  readonly dependsOn: string | null;
  readonly doneOn: string | null;
  /** What proves it. Certificates issued before proofs were kept say nothing of one. */
  readonly doneProof?: {
    readonly kind: string;
    readonly reference: string;
    readonly on: string;
  } | null;
  /** A later date that waits for a lawyer; the certified one stands until then. */
  readonly pending: { readonly lastDay: string | null; readonly outcome: string } | null;
  /** The reading a lawyer relies on; alerts follow the earliest all the same. */
  readonly chosenReading: {
    readonly name: string;
    readonly reason: string;
    readonly by: string | null;
    readonly at: string;
  } | null;
  readonly readings: readonly CertifiedReading[];
  readonly sources: readonly CertifiedSource[];
  readonly undetermined: readonly { readonly question: Text; readonly effect: Text }[];
}

/**
 * Exactly what the engine read: sent to `POST /v1/deadlines/preview`, it gives the same deadline, or, while a later date
 * waits for a lawyer, that later one.
 */
export interface CertifiedInputs {
  readonly procedure: string;
  readonly territory: string;
  readonly residence: string | null;
  readonly events: readonly {
    readonly id: string;
    readonly type: string;
    readonly on: string;
    readonly at: string | null;
    readonly dates: Readonly<Record<string, string>>;
    readonly details: Readonly<Record<string, unknown>>;
  }[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly asOf: string;
}

/** What a firm certifies of one deadline at one moment: the signed content, in both languages. */
export interface Certificate {
  readonly type: 'certificat-de-delai';
  readonly format: 1;
  readonly id: string;
  readonly reference: string;
  /** 1, 2, 3… within the firm. */
  readonly sequence: number;
  /** Hash of the firm's certificate before this one; null for the first. */
  readonly previousHash: string | null;
  readonly issuedAt: string;
  readonly firm: { readonly id: string; readonly name: string };
  readonly author: {
    readonly id: string;
    readonly name: string;
    readonly role: string;
    readonly isLawyer: boolean;
  };
  readonly dossier: {
    readonly id: string;
    readonly reference: string;
    readonly label: string;
    readonly procedure: Labelled;
    readonly clients: readonly string[];
    readonly territory: Labelled;
    readonly residence: Labelled | null;
    readonly prefecture: string | null;
    readonly court: string | null;
  };
  readonly deadline: CertifiedDeadline;
  /** Limits whose end starts this one, the nearest first. */
  readonly antecedents: readonly CertifiedLimit[];
  readonly derivedEvents: readonly CertifiedBirth[];
  readonly recorded: readonly CertifiedEvent[];
  readonly facts: readonly CertifiedPart[];
  readonly inputs: CertifiedInputs;
  readonly engine: {
    readonly version: string;
    /** Of all sources of the calendar, the law and the deadlines; null when they could not be read. */
    readonly sha256: string | null;
    /** Changes of law that the firm has adopted for the rules certified here. */
    readonly amendments: readonly Amendment[];
  };
}

/** A certificate as it is handed over. */
export interface SignedCertificate {
  readonly certificate: Certificate;
  /** SHA-256 of the canonical JSON of `certificate`, in hexadecimal. */
  readonly hash: string;
  readonly id: string;
  /** Detached JWS over that same canonical JSON (RFC 7515, appendix F). */
  readonly signature: string;
}
