/** Some lines of a letter, and what they say: a field that is not there is in no line of it. */
export interface Formula {
  readonly text: string;
  readonly notified?: string;
  readonly notifiedAt?: string;
  readonly presented?: string;
  readonly hearing?: string;
  readonly hearingAt?: string;
  readonly type?: string;
  /** May be proposed, never as sure. */
  readonly asked?: readonly ('notified' | 'notifiedAt' | 'presented' | 'hearing' | 'hearingAt')[];
}
