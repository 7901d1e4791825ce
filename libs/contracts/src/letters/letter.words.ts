export const LETTER_KINDS = ['letter', 'pleading', 'form'] as const;
export const FIELD_TYPES = ['text', 'date', 'amount', 'list', 'boolean'] as const;
export const FIELD_ORIGINS = ['dossier', 'typed', 'none'] as const;
export const PAGE_ALIGNS = ['left', 'center', 'right', 'justify'] as const;
/** By what a letter leaves. */
export const SENDING_CHANNELS = [
  'main',
  'lrar',
  'lettre-simple',
  'courriel',
  'anef',
  'telerecours',
  'guichet',
  'demarches-simplifiees',
] as const;
/** `office`: printed by LibreOffice; `own`: by the product. */
export const LETTER_FORMATS = ['docx', 'pdf'] as const;
