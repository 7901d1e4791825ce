import { PROCEEDING_IDS } from '@quantieme/law';

export const PROCEEDING_WORDS = PROCEEDING_IDS;
export const BUNDLE_FORM_WORDS = ['zip', 'one'] as const;
export const EXHIBIT_TROUBLES = [
  'unreadable',
  'encrypted',
  'not-convertible',
  'no-office',
  'not-printed',
  'unfinished',
] as const;
export const FINDING_SEVERITIES = ['error', 'warning'] as const;
export const SIGNATURE_STATES = ['signed', 'outdated', 'none'] as const;
/** `main`: the pleading alone. */
export const BUNDLE_PARTS = [...BUNDLE_FORM_WORDS, 'main'] as const;
