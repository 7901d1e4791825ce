import { text } from '@quantieme/law';
import { all, soft } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Circular of 23 January 2025: what prefects are told to look at before an exceptional admission. */
export const CIRCULAIRE_RETAILLEAU_2025: Title = {
  id: 'circulaire-retailleau-2025',
  kind: 'guidance',
  family: 'admission-exceptionnelle',
  duration: null,
  work: null,
  versions: [
    {
      from: '2025-01-23',
      to: null,
      articles: ['Circulaire INTK2435521J'],
      conditions: all(
        soft('stay.habitual_years', '>=', 7),
        soft('study.diploma_in_france', '=', true),
        soft('order.oqtf_unexecuted', '=', false),
      ),
    },
  ],
  filing: null,
  documents: [],
  notes: [
    text(
      'Repères donnés aux préfets : sept ans de présence, un diplôme français ou la maîtrise de la langue, aucune obligation de quitter le territoire inexécutée.',
      'Marks given to prefects: seven years of presence, a French diploma or command of the language, no unexecuted order to leave.',
    ),
    text(
      'Elle demande que le refus soit assorti d’une obligation de quitter le territoire : peser le risque avant de déposer.',
      'It asks that a refusal come with an order to leave: weigh the risk before filing.',
    ),
    text(
      'Orientations sans valeur contraignante, à lire à côté de L435-1.',
      'Guidance without binding force, to be read beside L435-1.',
    ),
  ],
  toVerify: true,
};
