export { DECISION_WAYS } from '@quantieme/law';

/** Pictures of the work of a firm; each is a list of its own too. */
export const PICTURES = ['load', 'times', 'outcomes', 'grounds', 'margins', 'alerts'] as const;
export const PLACE_KINDS = ['prefecture', 'court', 'other'] as const;
export const DECIDERS = ['authority', 'court'] as const;
export const WAIT_LEVELS = ['place', 'procedure', 'both'] as const;
/** How a request stands: answered, refused by silence, still waiting, or given up before. */
export const WAIT_STATES = ['answered', 'silence', 'waiting', 'left'] as const;
export const MARGINS = [
  'late',
  '0',
  '1',
  '2-3',
  '4-7',
  '8-14',
  '15-30',
  '31+',
  'not-done',
] as const;
/** Who had been told when somebody acknowledged an alert; or what became of it. */
export const ALERT_FATES = ['first', 'deputy', 'lawyer', 'owners', 'settled', 'waiting'] as const;
