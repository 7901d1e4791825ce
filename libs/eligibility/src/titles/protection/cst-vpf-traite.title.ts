import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CST_VPF_TRAITE: Title = {
  id: 'cst-vpf-traite',
  kind: 'of-right',
  family: 'protection',
  duration: text('1 an renewable during the procedure', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L425-1', 'CESEDA R425-5'],
      conditions: all(
        gate('G-CST'),
        when('victim.trafficking_cooperation', '=', true),
        when('victim.broke_links', '=', true),
        when('victim.procedure_ongoing', '=', true),
      ),
    },
  ],
  filing: text('', 'after police hearing; a 30-day reflection receipt is possible'),
  documents: [
    text('', 'complaint receipt or case references, any identity element, photos'),
    text('', 'free of charge'),
  ],
  notes: [],
};
