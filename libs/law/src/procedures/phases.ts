import { text, type Text } from '../text.ts';

/** Where a dossier stands, as a lawyer sorts files: a closed list, the same for every procedure. */
export const PHASES = [
  'preparing',
  'filed',
  'refused',
  'appeal',
  'court',
  'granted',
  'ended',
] as const;
export type Phase = (typeof PHASES)[number];

export const PHASE_LABELS: Readonly<Record<Phase, Text>> = {
  preparing: text('À constituer', 'To prepare'),
  filed: text('Déposé, réponse attendue', 'Filed, answer awaited'),
  refused: text('Décision à contester', 'Decision to challenge'),
  appeal: text('Recours administratif', 'Administrative appeal'),
  court: text('Devant le juge', 'In court'),
  granted: text('Obtenu, à exécuter', 'Won, to be carried out'),
  ended: text('Terminé', 'Ended'),
};
