import { text } from '@quantieme/law';

const NBSP = '\u00a0';
export const TRIBUNAL = text('Tribunal administratif', 'Administrative tribunal');
export const TRIBUNAL_FROM_CENTRE = text(
  `Tribunal administratif, ou chef du centre de rétention (R.${NBSP}922-9)`,
  `Administrative tribunal, or head of the detention centre (R.${NBSP}922-9)`,
);
export const LIBERTY_JUDGE = text(
  'Magistrat du siège du tribunal judiciaire',
  'Judge of the judicial court',
);
export const FIRST_PRESIDENT = text(
  'Premier président de la cour d’appel',
  'First president of the court of appeal',
);
export const OFPRA = text('OFPRA', 'OFPRA');
export const SEVEN_DAYS = ['oqtf-recours-7-jours'];
export const HOURS_48 = ['oqtf-recours-48-heures'];
