import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Moroccan with an employment contract approved by the labour authority. */
export const MAR_SALARIE: Title = {
  id: 'mar-salarie',
  kind: 'on-conditions',
  family: 'marocain',
  duration: text('1 an', 'one year'),
  work: text('salariée, selon le contrat visé', 'employment, under the approved contract'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-marocain 3'],
      conditions: all(
        gate('G-NAT-MAR'),
        gate('G-OP-1'),
        gate('G-POLY'),
        when('work.contract_type', 'in', ['cdi', 'cdd']),
        when('work.authorisation_granted', '=', true),
        gate('G-VISA-L'),
      ),
    },
  ],
  filing: text('Avant l’expiration du visa ou du titre.', 'Before the visa or the permit expires.'),
  documents: [
    text('autorisation de travail et contrat visé', 'work authorisation and approved contract'),
  ],
  notes: [
    text(
      'L’accord régit seul le travail salarié\u00a0: L435-1 «\u00a0salarié\u00a0» ne peut être invoqué (Conseil d’État, 31 janvier 2014, n° 367306), mais le préfet garde son pouvoir de régulariser.',
      'The agreement alone governs salaried work: L435-1 for employees may not be invoked (Conseil d’État, 31 January 2014, no. 367306), but the prefect may still regularise.',
    ),
  ],
  toVerify: true,
};
