import type { OtherParent } from './regroupement-question.ts';

export const SPONSOR_STATUSES = ['refugee', 'subsidiary', 'stateless', 'none'] as const;

export const MEMBER_KINDS = [
  'spouse',
  'civil-partner',
  'concubin',
  'child-of-couple',
  'child-of-one',
  'parent',
  'sibling',
] as const;

type MemberKind = (typeof MEMBER_KINDS)[number];

export interface Sponsor {
  readonly status: (typeof SPONSOR_STATUSES)[number] | null;
  /** Whether a stateless person already holds the card of that status. */
  readonly statelessCard: boolean | null;
  readonly birthOn: string | null;
  readonly married: boolean | null;
  /** Days on which asylum was claimed and protection granted. */
  readonly claimOn: string | null;
  readonly grantedOn: string | null;
  readonly threat: boolean | null;
  readonly otherSpouseInFrance: boolean | null;
}

export interface MemberAsked {
  readonly kind: MemberKind;
  readonly birthOn: string | null;
  readonly married: boolean | null;
  /** Day of the marriage or civil union. */
  readonly unionOn: string | null;
  /** A stable and continuous common life before the claim. */
  readonly commonLifeBeforeClaim: boolean | null;
  readonly otherParent: OtherParent | null;
  readonly custodyDecision: boolean | null;
  readonly authorisation: boolean | null;
  /** A brother or sister in the effective charge of the parents. */
  readonly dependent: boolean | null;
  /** A threat to public order, or a part in the persecutions. */
  readonly barred: boolean | null;
}

export interface ReunificationQuestion {
  /** The day of the visa request, which is that of the reunification request. */
  readonly askedOn: string;
  /** The day of the decision, whose law applies. */
  readonly on: string;
  readonly sponsor: Sponsor;
  readonly members: readonly MemberAsked[];
  readonly wholeFamily: boolean | null;
  readonly reasonsForPart: boolean | null;
}
