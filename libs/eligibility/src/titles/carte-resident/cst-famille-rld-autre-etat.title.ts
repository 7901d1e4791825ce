import { text } from '@quantieme/law';
import { all, any, gate, todo, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

const SPOUSE = under(
  'CESEDA L426-12',
  all(
    when('rld.family_role', '=', 'spouse'),
    when('rld.months_since_entry_france', '<=', 3),
    when('resources.stable_at_smic', '=', true),
  ),
);

/** Until three months after the eighteenth birthday; from sixteen in order to work. */
const CHILD = under(
  'CESEDA L426-13',
  all(
    when('rld.family_role', '=', 'child'),
    when('entry.age', '<', 18),
    worded(
      text(
        'Dans les trois mois des dix-huit ans, ou dès seize ans pour travailler',
        'Within three months of eighteen, or from sixteen in order to work',
      ),
      any(
        all(
          when('application.age_at_request', '>=', 18),
          when('application.age_at_request', '<=', 18.25),
        ),
        under(
          'CESEDA L421-35',
          all(
            when('application.age_at_request', '>=', 16),
            when('application.age_at_request', '<', 18),
            todo('application.wants_to_work', '=', true),
          ),
        ),
      ),
    ),
    any(when('resources.stable_at_smic', '=', true), when('rld.supported_by_parent', '=', true)),
  ),
);

/** Spouse or child of a long-term resident – EU of another Member State who holds a French temporary permit. */
export const CST_FAMILLE_RLD_AUTRE_ETAT: Title = {
  id: 'cst-famille-rld-autre-etat',
  kind: 'of-right',
  family: 'carte-resident',
  duration: text(
    'au plus jusqu’à la fin de la carte du résident de longue durée (L426-15)',
    'no later than the end of the long-term resident’s permit (L426-15)',
  ),
  work: text(
    'conjoint\u00a0: aucune activité la première année\u00a0; enfant\u00a0: après un an de séjour en France',
    'spouse: no work in the first year; child: after a year’s stay in France',
  ),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-12', 'CESEDA L426-13', 'CESEDA L421-35'],
      conditions: all(
        gate('G-CST'),
        under(
          ['CESEDA L426-12', 'CESEDA L426-13'],
          all(
            when('rld.family_of_holder', '=', true),
            when('rld.lived_together_other_state', '=', true),
            when('resources.health_insurance', '=', true),
          ),
        ),
        worded(
          text('Conjoint, ou enfant entré mineur', 'Spouse, or child who entered as a minor'),
          any(SPOUSE, CHILD),
        ),
      ),
    },
  ],
  filing: text(
    'Conjoint\u00a0: dans les trois mois de l’entrée en France (L426-12). Enfant\u00a0: dans les trois mois du dix-huitième anniversaire (L426-13). Sans visa de long séjour.',
    'Spouse: within three months of entry into France (L426-12). Child: within three months of the eighteenth birthday (L426-13). Without a long-stay visa.',
  ),
  documents: [
    text(
      'acte établissant le lien et carte délivrée au résident de longue durée (L426-11)',
      'record of the link and permit issued to the long-term resident (L426-11)',
    ),
    text(
      'titres prouvant la résidence légale ensemble dans l’autre État',
      'permits proving legal residence together in the other State',
    ),
    text(
      'ressources\u00a0: du SMIC au SMIC majoré d’un cinquième selon la taille de la famille (L426-14)',
      'means: from the minimum wage to a fifth more, by size of family (L426-14)',
    ),
    text('attestation d’assurance maladie', 'certificate of health insurance'),
  ],
  notes: [
    text(
      'L’enfant doit être entré mineur en France et répondre à une définition du regroupement familial (L426-13).',
      'The child must have entered France as a minor and fall under a definition of family reunification (L426-13).',
    ),
    text(
      'R426-6 fait courir les trois mois de l’entrée pour l’enfant aussi\u00a0; la loi les compte du dix-huitième anniversaire.',
      'R426-6 counts the three months from entry for the child too; the statute counts them from the eighteenth birthday.',
    ),
  ],
};
