import { PROCEEDING_IDS } from '@quantieme/law';

export const PROCEEDING_WORDS = PROCEEDING_IDS;
export const BUNDLE_FORM_WORDS = ['zip', 'one'] as const;
export const EXHIBIT_TROUBLES = ['unreadable', 'encrypted', 'not-convertible'] as const;
export const FINDING_SEVERITIES = ['error', 'warning'] as const;
