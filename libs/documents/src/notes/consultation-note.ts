import type { Language } from '@quantieme/law';
import type { CertifiedSource } from '../certificates/certificate.ts';

export type NotedVerdict = 'eligible' | 'discretionary' | 'unknown' | 'not-eligible';

/** The day on which time alone makes the answer another. */
export interface NotedChange {
  readonly date: string;
  readonly verdict: NotedVerdict;
}

/** A condition in words, with the answer where it adds something. */
export interface NotedCondition {
  readonly text: string;
  readonly sources: readonly CertifiedSource[];
}

export type Standing =
  'to-appraise' | 'met' | 'not-met' | 'not-told' | 'risk' | 'no-risk' | 'presumed-no-risk';

/** What an authority weighs, and how the client stands. */
export interface NotedCriterion extends NotedCondition {
  readonly standing: Standing;
}

export interface NamedTitle {
  readonly label: string;
  /** Texts that provide for it on that day. */
  readonly sources: readonly CertifiedSource[];
}

/** A title that may be asked for, now or once a date has come. */
export interface NotedOpening extends NamedTitle {
  readonly change: NotedChange | null;
  /** No official text was read for a part of it. */
  readonly toVerify: boolean;
  /** The authority has no choice once the conditions are met. */
  readonly ofRight: boolean;
  readonly duration: string | null;
  readonly work: string | null;
  readonly filing: string | null;
  readonly notes: readonly string[];
  readonly obstacles: readonly NotedCondition[];
  readonly met: readonly NotedCondition[];
  readonly presumed: readonly NotedCondition[];
  readonly criteria: readonly NotedCriterion[];
  readonly formalities: readonly NotedCondition[];
  readonly documents: readonly string[];
  /** What shows that the conditions are met, beside them. */
  readonly proofs: readonly string[];
}

/** Titles about which the same is still to be known. */
export interface NotedGap {
  readonly titles: readonly NamedTitle[];
  /** Names of what is to be known. */
  readonly missing: readonly string[];
  /** How many others are left out. */
  readonly more: number;
}

export interface NotedQuestion {
  readonly question: string;
  /** What shows the answer. */
  readonly proof: string | null;
  /** How many titles wait for it. */
  readonly titles: number;
}

/** Titles that are closed for the same reasons. */
export interface NotedRefusal {
  /** How many; named only where they are few. */
  readonly count: number;
  readonly titles: readonly string[];
  readonly reasons: readonly NotedCondition[];
}

export interface NotedDate extends NotedChange {
  readonly label: string;
  readonly before: NotedVerdict;
}

/** What a firm hands to somebody after looking for the titles that may be asked for, in the language of the reader. */
export interface ConsultationNote {
  readonly language: Language;
  readonly firm: string;
  readonly author: { readonly name: string; readonly isLawyer: boolean };
  readonly issuedAt: string;
  /** Clock on which the moment of issue is read. */
  readonly timeZone: string;
  readonly reference: string | null;
  readonly preparedFor: string | null;
  /** The day of the decision: its law is applied. */
  readonly on: string;
  /** First day of that law. */
  readonly lawVersion: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Taken for several of these titles because nobody told otherwise. */
  readonly presumed: readonly NotedCondition[];
  /** To be done for several of these titles. */
  readonly formalities: readonly NotedCondition[];
  readonly eligible: readonly NotedOpening[];
  readonly discretionary: readonly NotedOpening[];
  readonly soon: readonly NotedOpening[];
  readonly questions: readonly NotedQuestion[];
  readonly unknown: readonly NotedGap[];
  readonly notEligible: readonly NotedRefusal[];
  /** Only the first of the reasons why a title is closed is told: they are many titles. */
  readonly decisive: boolean;
  /** Changes that open a title or end it, in order of time. */
  readonly dates: readonly NotedDate[];
}
