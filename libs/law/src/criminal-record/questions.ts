import { text, type Text } from '../text.ts';

/** What would settle a bar that depends on something unknown. */
export const RECORD_QUESTIONS = {
  kinds: text(
    'De quelle infraction s’agit-il, au regard des listes de la loi\u00a0?',
    'Which offence is it, among those the law lists?',
  ),
  maximum: text(
    'Quelle peine d’emprisonnement le texte prévoit-il\u00a0?',
    'What imprisonment does the text provide for?',
  ),
  firm: text(
    'Combien de mois d’emprisonnement, dont combien avec sursis\u00a0?',
    'How many months of imprisonment, of which how many suspended?',
  ),
  final: text('La condamnation est-elle définitive\u00a0?', 'Is the conviction final?'),
  b2: text(
    'La mention figure-t-elle encore au bulletin n°\u00a02\u00a0?',
    'Is the entry still on bulletin no. 2?',
  ),
  ended: text(
    'Quand la peine a-t-elle été exécutée, payée ou prescrite\u00a0?',
    'When was the sentence served, paid or time-barred?',
  ),
  recidivism: text('La récidive légale a-t-elle été retenue\u00a0?', 'Was it legal recidivism?'),
  ban: text(
    'Une interdiction du territoire a-t-elle été prononcée, et pour combien de temps\u00a0?',
    'Was a ban from the territory ordered, and for how long?',
  ),
  category: text(
    'S’agit-il d’une contravention, d’un délit ou d’un crime\u00a0?',
    'Is it a petty offence, a délit or a crime?',
  ),
  decided: text('Quand la condamnation a-t-elle été prononcée\u00a0?', 'When was the conviction?'),
} as const satisfies Readonly<Record<string, Text>>;

export type RecordQuestion = keyof typeof RECORD_QUESTIONS;
