export const TRANSLATION_PAYERS = ['client', 'firm', 'other'] as const;
export const DOCUMENT_STATUSES = ['received', 'verified', 'rejected'] as const;
export const DOCUMENT_VIAS = ['office', 'client', 'letter', 'mail', 'bundle'] as const;
export const SCAN_STATES = ['clean', 'not-scanned', 'infected'] as const;
export const TEXT_STATES = ['pending', 'read', 'none', 'failed'] as const;
