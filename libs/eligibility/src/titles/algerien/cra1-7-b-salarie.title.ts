import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { LONG_STAY_VISA, ONE_YEAR } from './algerian-words.ts';
import { LONG_STAY_VISA_OR_CERTIFICATE } from './algerian-conditions.ts';

/** Algerian with an employment contract approved by the labour authority. */
export const CRA1_7_B_SALARIE: Title = {
  id: 'cra1-7-b-salarie',
  kind: 'on-conditions',
  family: 'algerien',
  duration: ONE_YEAR,
  work: text('salariée, selon le contrat visé', 'employment, under the approved contract'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 7, b)'],
      conditions: all(
        gate('G-CRA'),
        when('work.contract_type', 'in', ['cdi', 'cdd']),
        when('work.authorisation_granted', '=', true),
        LONG_STAY_VISA_OR_CERTIFICATE,
      ),
    },
  ],
  filing: text('Avant l’expiration du visa.', 'Before the visa expires.'),
  documents: [
    text('autorisation de travail et contrat visé', 'work authorisation and approved contract'),
    text('bulletins de paie', 'payslips'),
  ],
  notes: [
    LONG_STAY_VISA,
    text(
      'La situation de l’emploi est opposable\u00a0; les exceptions de L421-4 ne s’appliquent pas, ni L435-1 ni L435-4.',
      'The labour-market test applies; the exceptions of L421-4 do not, nor do L435-1 and L435-4.',
    ),
  ],
  toVerify: true,
};
