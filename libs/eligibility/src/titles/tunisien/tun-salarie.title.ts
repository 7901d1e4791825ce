import { text } from '@quantieme/law';
import { all, gate, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { BEFORE_EXPIRY, ONE_YEAR } from './tunisian-words.ts';
import { TUNISIAN } from './tunisian-conditions.ts';

/** Tunisian with an employment contract approved by the labour authority. */
export const TUN_SALARIE: Title = {
  id: 'tun-salarie',
  kind: 'on-conditions',
  family: 'tunisien',
  duration: ONE_YEAR,
  work: text('salariée, selon le contrat visé', 'employment, under the approved contract'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-tunisien 3'],
      conditions: all(
        TUNISIAN,
        when('work.contract_type', 'in', ['cdi', 'cdd']),
        when('work.authorisation_granted', '=', true),
        under('CE 468274', gate('G-VISA-L')),
      ),
    },
  ],
  filing: BEFORE_EXPIRY,
  documents: [
    text('autorisation de travail et contrat visé', 'work authorisation and approved contract'),
    text('passeport', 'passport'),
  ],
  notes: [
    text(
      'L’accord régit seul le travail salarié\u00a0: L435-1 «\u00a0salarié\u00a0» ne peut être invoqué (avis du Conseil d’État du 2 mars 2012, n° 355208), mais le préfet garde son pouvoir de régulariser.',
      'The agreement alone governs salaried work: L435-1 for employees may not be invoked (opinion of the Conseil d’État of 2 March 2012, no. 355208), but the prefect may still regularise.',
    ),
    text(
      'Visa de long séjour exigé (Conseil d’État, 26 avril 2024, n° 468274).',
      'Long-stay visa required (Conseil d’État, 26 April 2024, no. 468274).',
    ),
  ],
  toVerify: true,
};
