import { text } from '@quantieme/law';
import { all, any, assess, gate, soft, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const AES_SALARIE: Title = {
  id: 'aes-salarie',
  kind: 'exceptional',
  family: 'admission-exceptionnelle',
  duration: text('1 an', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L435-1'],
      conditions: all(
        gate('G-NAT-SALARIE'),
        gate('G-CST-LIGHT'),
        any(
          when('work.promise_of_hire', '=', true),
          when('work.contract_type', 'in', ['cdi', 'cdd', 'interim', 'apprenticeship']),
        ),
        soft('stay.habitual_years', '>=', 7),
        soft('work.payslip_months_24', '>=', 8),
        soft('work.payslip_months_60', '>=', 30),
        assess('assess.humanitarian_or_exceptional', '=', true),
      ),
    },
  ],
  filing: text('', 'any'),
  documents: [
    text('', 'cerfa work authorisation, payslips (CESU accepted), proof of presence, CV'),
  ],
  notes: [],
};
