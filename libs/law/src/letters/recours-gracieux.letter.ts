import { text } from '../text.ts';
import { APPEAL_BODY, APPEAL_MENTIONS, APPEAL_SOURCES } from './administrative-appeal.ts';
import type { LetterDefinition } from './letter.ts';
import { EXHIBITS, IDENTITY, toPrefet } from './parts.ts';

/** Appeal to the author of the decision; it keeps the time to go to court, save against an OQTF or a visa refusal. */
export const RECOURS_GRACIEUX: LetterDefinition = {
  id: 'recours-gracieux',
  label: text('Recours gracieux', 'Appeal to the author of the decision'),
  kind: 'letter',
  addressee: 'author',
  sources: ['CRPA L410-1', ...APPEAL_SOURCES],
  records: 'gracieux-depose',
  limits: ['recours-gracieux-interruption', 'recours-gracieux-silence-2-mois'],
  subject: 'Recours gracieux de {client.civilite} {client.nomComplet}',
  body: [
    { paragraph: 'Madame la Préfète, Monsieur le Préfet,' },
    {
      paragraph: `Au nom de ${IDENTITY}, dont je suis le conseil, j’ai l’honneur de former devant vous un recours gracieux, au sens de l’article L.\u{a0}410-1 du code des relations entre le public et l’administration, contre la décision suivante.`,
    },
    ...APPEAL_BODY,
    ...EXHIBITS,
    ...toPrefet(
      'Je vous remercie de m’adresser accusé de réception du présent recours, et de me faire connaître la décision que vous aurez prise.',
    ),
  ],
  mentions: [
    { what: 'Recours gracieux', pattern: /un recours gracieux/u, source: 'CRPA L410-1' },
    ...APPEAL_MENTIONS,
  ],
};
