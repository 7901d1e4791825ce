import type { Territory } from '@quantieme/calendar';
import type { StayDocumentId } from './sponsor-documents.ts';

/** Time spent in France under one document; no last day while it runs. */
export interface StayPeriod {
  readonly document: StayDocumentId;
  readonly from: string;
  readonly to: string | null;
}

type Union = 'marriage' | 'pacs' | 'concubinage' | 'religious';

export interface SpouseAsked {
  readonly union: Union | null;
  readonly birthOn: string | null;
  readonly inFrance: boolean | null;
  /** The document of a spouse already in France. */
  readonly document: StayDocumentId | null;
  /** Whether they married while the applicant met the conditions of title and stay. */
  readonly marriedWhileEntitled: boolean | null;
  /** A threat to public order, or a disease of the international health regulations. */
  readonly excludable: boolean | null;
}

/** The other parent of a child of one of the couple. */
export type OtherParent = 'none' | 'dead' | 'deprived' | 'alive';

export interface ChildAsked {
  readonly birthOn: string | null;
  /** Of the couple, or of one of them. */
  readonly of: 'couple' | 'one' | null;
  readonly otherParent: OtherParent | null;
  /** Decision of a foreign court that entrusts the child, and the other parent's written agreement. */
  readonly custodyDecision: boolean | null;
  readonly authorisation: boolean | null;
  readonly link: 'filiation' | 'adoption' | 'kafala-judicial' | 'kafala' | null;
  readonly inFrance: boolean | null;
  readonly excludable: boolean | null;
}

export interface RegroupementQuestion {
  readonly filedOn: string;
  /** The day of the decision, whose law applies. */
  readonly on: string;
  readonly territory: Territory;
  readonly nationality: readonly string[] | null;
  /** What the applicant holds on the day of the filing. */
  readonly document: StayDocumentId | null;
  readonly stays: readonly StayPeriod[];
  /** Whether a gap between two documents is due to the administration. */
  readonly gapsExcused: boolean | null;
  readonly spouse: SpouseAsked | null;
  readonly children: readonly ChildAsked[];
  /** Another spouse lives with the applicant in France. */
  readonly otherSpouseInFrance: boolean | null;
  readonly wholeFamily: boolean | null;
  /** Written reasons in the children's interest for leaving some of the family out. */
  readonly reasonsForPart: boolean | null;
  readonly principlesRespected: boolean | null;
}
