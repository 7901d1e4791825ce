import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const RLD_UE_PROTECTION: Title = {
  id: 'rld-ue-protection',
  kind: 'discretionary',
  family: 'carte-resident',
  duration: text('10 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L424-5', 'CESEDA L424-14'],
      conditions: all(
        gate('G-OP-1'),
        gate('G-CR-BARS'),
        gate('G-POLY'),
        gate('G-VALUES'),
        when('stay.current_title_id', 'in', [
          'cr-refugie',
          'csp-protection-subsidiaire',
          'cr-famille-refugie',
          'csp-famille-protection-subsidiaire',
        ]),
        when('protection.rld_years', '>=', 5),
        when('resources.health_insurance', '=', true),
        any(when('resources.stable_at_smic', '=', true), when('resources.aah_or_asi', '=', true)),
        gate('G-INTEG-CR'),
      ),
    },
  ],
  filing: text('', 'during the CR/CSP'),
  documents: [text('', 'OFPRA decision, resources, insurance')],
  notes: [],
};
