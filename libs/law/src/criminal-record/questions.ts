import { text, type Text } from '../text.ts';

/** What would settle a bar that depends on something unknown. */
export const RECORD_QUESTIONS = {
  kinds: text(
    'De quelle infraction s’agit-il, au regard des listes de la loi ?',
    'Which offence is it, among those the law lists?',
  ),
  maximum: text(
    'Quelle peine d’emprisonnement le texte prévoit-il ?',
    'What imprisonment does the text provide for?',
  ),
  firm: text(
    'Combien de mois d’emprisonnement, dont combien avec sursis ?',
    'How many months of imprisonment, of which how many suspended?',
  ),
  final: text('La condamnation est-elle définitive ?', 'Is the conviction final?'),
  b2: text(
    'La mention figure-t-elle encore au bulletin n° 2 ?',
    'Is the entry still on bulletin no. 2?',
  ),
  ended: text(
    'Quand la peine a-t-elle été exécutée, payée ou prescrite ?',
    'When was the sentence served, paid or time-barred?',
  ),
  recidivism: text('La récidive légale a-t-elle été retenue ?', 'Was it legal recidivism?'),
  ban: text(
    'Une interdiction du territoire a-t-elle été prononcée, et pour combien de temps ?',
    'Was a ban from the territory ordered, and for how long?',
  ),
  category: text(
    'S’agit-il d’une contravention, d’un délit ou d’un crime ?',
    'Is it a petty offence, a délit or a crime?',
  ),
  decided: text('Quand la condamnation a-t-elle été prononcée ?', 'When was the conviction?'),
} as const satisfies Readonly<Record<string, Text>>;

export type RecordQuestion = keyof typeof RECORD_QUESTIONS;
