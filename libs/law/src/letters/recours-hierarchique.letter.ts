import { text } from '../text.ts';
import { APPEAL_BODY, APPEAL_MENTIONS, APPEAL_SOURCES } from './administrative-appeal.ts';
import type { LetterDefinition } from './letter.ts';
import { EXHIBITS, IDENTITY, SIGNED_BY_LAWYER } from './parts.ts';

/** Appeal to the minister of the interior; with one to the author, the time runs again once both are rejected. */
export const RECOURS_HIERARCHIQUE: LetterDefinition = {
  id: 'recours-hierarchique',
  label: text('Recours hiérarchique', 'Appeal to the minister'),
  kind: 'letter',
  addressee: 'minister',
  sources: ['CRPA L410-1', ...APPEAL_SOURCES],
  records: 'hierarchique-depose',
  limits: ['recours-gracieux-interruption', 'recours-gracieux-silence-2-mois'],
  subject:
    'Recours hiérarchique de {client.civilite} {client.nomComplet} contre une décision de l’autorité préfectorale',
  body: [
    { paragraph: 'Madame la Ministre, Monsieur le Ministre,' },
    {
      paragraph: `Au nom de ${IDENTITY}, dont je suis le conseil, j’ai l’honneur de former devant vous (direction générale des étrangers en France) un recours hiérarchique, au sens de l’article L.\u{a0}410-1 du code des relations entre le public et l’administration, contre la décision suivante, dont l’auteur est\u{a0}: {decision.auteur}.`,
    },
    {
      when: 'recours.gracieuxLe',
      then: [
        {
          paragraph:
            'Un recours gracieux a été formé contre la même décision le {recours.gracieuxLe} ; copie en est jointe. Les deux recours étant exercés dans le délai initial, le délai du recours contentieux ne recommencera à courir que lorsqu’ils auront été l’un et l’autre rejetés (second alinéa de l’article L. 411-2 du code des relations entre le public et l’administration).',
        },
      ],
    },
    ...APPEAL_BODY,
    {
      paragraph:
        'Il n’est pas demandé d’autre prorogation : un recours administratif formé au-delà du délai initial ne conserverait plus le délai du recours contentieux.',
    },
    ...EXHIBITS,
    {
      paragraph:
        'Je vous remercie de m’adresser accusé de réception du présent recours, et vous prie d’agréer, Madame la Ministre, Monsieur le Ministre, l’expression de ma haute considération.',
    },
    SIGNED_BY_LAWYER,
  ],
  mentions: [
    { what: 'Recours hiérarchique', pattern: /un recours hiérarchique/u, source: 'CRPA L410-1' },
    {
      what: 'Une seule prorogation',
      pattern: /formé au-delà du délai initial ne conserverait plus/u,
      source: 'CRPA L411-2',
    },
    {
      what: 'Rejet de l’un et de l’autre',
      pattern: /l’un et l’autre rejetés/u,
      source: 'CRPA L411-2',
    },
    ...APPEAL_MENTIONS,
  ],
};
