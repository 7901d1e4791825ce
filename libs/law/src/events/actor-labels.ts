import { text, type Text } from '../text.ts';
import type { Actor } from './declaration.ts';

/** How a lawyer names who makes an event happen. */
export const ACTOR_LABELS: Readonly<Record<Actor, Text>> = {
  client: text('Client', 'Client'),
  firm: text('Cabinet', 'Firm'),
  prefet: text('Préfet', 'Prefect'),
  ofii: text('OFII', 'OFII'),
  maire: text('Maire', 'Mayor'),
  consulat: text('Consulat', 'Consulate'),
  crrv: text('Commission de recours contre les refus de visa', 'Visa appeals commission'),
  ministre: text('Ministre', 'Minister'),
  ofpra: text('OFPRA', 'OFPRA'),
  cnda: text('CNDA', 'CNDA'),
  cts: text('Commission du titre de séjour', 'Residence permit commission'),
  ta: text('Tribunal administratif', 'Administrative court'),
  caa: text('Cour administrative d’appel', 'Administrative court of appeal'),
  ce: text('Conseil d’État', 'Council of State'),
  'juge-refere': text('Juge des référés', 'Urgent judge'),
  jld: text('Juge des libertés et de la détention', 'Liberty and detention judge'),
  police: text('Police ou gendarmerie', 'Police'),
  baj: text('Bureau d’aide juridictionnelle', 'Legal aid office'),
  greffe: text('Greffe', 'Registry of the court'),
  time: text('Passage du temps', 'Passing of time'),
};
