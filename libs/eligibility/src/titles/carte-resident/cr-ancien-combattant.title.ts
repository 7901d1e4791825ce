import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, COMMISSION, TEN_YEARS, WHILE_REGULAR } from './resident-card.ts';

/** Veteran of a fighting unit of the French army, of the French Forces of the Interior or of an allied army. */
export const CR_ANCIEN_COMBATTANT: Title = {
  id: 'cr-ancien-combattant',
  kind: 'of-right',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-2'],
      conditions: all(
        gate('G-CR'),
        when('military.combatant_french_allied', '=', true),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: WHILE_REGULAR,
  documents: [
    text('état signalétique et des services', 'statement of military service'),
    text('carte du combattant', 'veteran’s card'),
    text(
      'certificat de démobilisation ou preuve de la blessure, pour les Forces françaises de l’intérieur',
      'certificate of demobilisation or proof of the wound, for the French Forces of the Interior',
    ),
  ],
  notes: [COMMISSION],
};
