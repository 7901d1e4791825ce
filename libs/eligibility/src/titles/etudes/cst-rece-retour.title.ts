import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { graduateOf } from './diploma.ts';

/** Graduate who left France after his degree and comes back within four years to look for a job. */
export const CST_RECE_RETOUR: Title = {
  id: 'cst-rece-retour',
  kind: 'discretionary',
  family: 'etudes',
  duration: text('1 an, non renouvelable', 'one year, not renewable'),
  work: text(
    'toute activité salariée jusqu’au contrat définitif ou à l’immatriculation de l’entreprise',
    'any employment until the final contract or the registration of the business',
  ),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L422-14'],
      conditions: all(
        gate('G-CST'),
        ...graduateOf('CESEDA L422-14', 'CESEDA D422-13'),
        when('study.left_france_after_diploma', '=', true),
        when('study.diploma_months_ago', '<=', 48),
        gate('G-VISA-L'),
      ),
    },
  ],
  filing: text(
    'au consulat, par un visa de long séjour valant titre (R431-16, 14°), dans les quatre ans du diplôme',
    'at the consulate, for a long-stay visa that serves as a permit (R431-16, 14°), within four years of the degree',
  ),
  documents: [
    text('diplôme ou attestation de réussite', 'degree or proof that it was obtained'),
    text('projet professionnel', 'professional project'),
  ],
  notes: [
    text(
      'La délivrance est une faculté («\u00a0peut se voir délivrer\u00a0»). Les quatre ans courent jusqu’à la délivrance, pas jusqu’au dépôt.',
      'Issuing is a power (“may be issued”). The four years run until the card is issued, not until the request.',
    ),
    text(
      'Les douze mois de l’article R422-14, de rang réglementaire, ne peuvent réduire les quatre ans de la loi\u00a0: à faire valoir s’ils sont opposés.',
      'The twelve months of article R422-14, a decree, can’t shorten the four years of the statute: to be argued if they are opposed.',
    ),
  ],
};
