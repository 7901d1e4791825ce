import { text } from '@quantieme/law';
import { all, any, gate, risk, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK } from './union-words.ts';

/** British citizen who lived in France before 2021. */
export const BREXIT_TITULAIRE: Title = {
  id: 'brexit-titulaire',
  kind: 'of-right',
  family: 'union-europeenne',
  duration: text('5 ans, puis carte permanente', 'five years, then permanent'),
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord de retrait du Royaume-Uni'],
      conditions: all(
        gate('G-OP-1'),
        worded(
          text('Nationalité britannique', 'British nationality'),
          any(
            when('person.nationality', '=', 'GB'),
            when('person.nationality_regime', '=', 'uk-wa'),
          ),
        ),
        when('wa.resident_before_2021', '=', true),
        risk('wa.late_with_reason', '=', false),
      ),
    },
  ],
  filing: text(
    'Demandes reçues en 2021\u00a0; une demande tardive doit avoir un motif légitime.',
    'Requests were received in 2021; a late one needs a legitimate reason.',
  ),
  documents: [
    text(
      'résidence en France avant le 1er janvier 2021',
      'residence in France before 1 January 2021',
    ),
  ],
  notes: [
    text(
      'Pas de contrat d’engagement à respecter les principes de la République.',
      'No contract to respect the principles of the Republic.',
    ),
    text('Carte de cinq ans, puis carte permanente.', 'Five-year card, then a permanent one.'),
  ],
  toVerify: true,
};
