import { text } from '@quantieme/law';
import { all, any, gate, risk, under, when, worded } from '../../engine/define.ts';
import type { Condition } from '../../engine/condition.ts';
import type { Title } from '../../engine/title.ts';

const HOLDS_THE_CARD = worded(
  text(
    'Carte détenue en qualité de conjoint de Français',
    'Card held as the spouse of a French citizen',
  ),
  when('stay.current_title_id', 'in', [
    'cst-vpf-conjoint-francais-visa',
    'cst-vpf-conjoint-francais-sans-visa',
    'cst-vpf-conjoint-francais-renouvellement',
    'tun-vpf-7quater',
    'csp-generale',
    'vls-ts-generique',
  ]),
);

const STILL_TOGETHER = worded(
  text('Toujours mariés et vivant ensemble', 'Still married and living together'),
  all(
    when('union.type', '=', 'marriage'),
    when('union.communal_life', '=', true),
    when('union.partner_kept_french', '=', true),
  ),
);

// Death excuses the end of the marriage and of the life in common (L423-4); the rest only the end of the life in
// common (L423-5), so that a divorce leaves the prefect a ground to argue.
const apartBecause = (cause: Condition): Condition =>
  worded(
    text(
      'Rupture que L423-5 n’oppose pas',
      'Separation that L423-5 does not hold against the holder',
    ),
    all(
      cause,
      under('CESEDA L423-3', when('union.partner_kept_french', '=', true)),
      under('CESEDA L423-3', risk('union.type', '!=', 'marriage')),
    ),
  );

const VIOLENCE = all(
  when('union.end_cause', '=', 'violence'),
  when('union.violence_evidence', '=', true),
);

const FIRST_CARD_AFTER_VIOLENCE = worded(
  text(
    'Première carte, après des violences subies en France',
    'First card, after violence suffered in France',
  ),
  all(
    VIOLENCE,
    when('union.violence_after_arrival', '=', true),
    under(
      'CESEDA L423-1',
      all(
        when('union.type', '=', 'marriage'),
        when('union.partner_kept_french', '=', true),
        any(
          when('union.married_in_france', '=', true),
          when('union.marriage_transcribed', '=', true),
        ),
      ),
    ),
    gate('G-VISA-L'),
  ),
);

const conditions = (...excused: readonly Condition[]): Condition =>
  all(
    gate('G-CST'),
    under('CESEDA L423-3', when('union.partner_is_french', '=', true)),
    any(
      worded(
        text('Renouvellement', 'Renewal'),
        all(
          under('CESEDA L423-3', HOLDS_THE_CARD),
          any(
            under('CESEDA L423-3', STILL_TOGETHER),
            under('CESEDA L423-4', when('union.end_cause', '=', 'death')),
            ...excused.map((each) => under('CESEDA L423-5', apartBecause(each))),
          ),
        ),
      ),
      under('CESEDA L423-5', FIRST_CARD_AFTER_VIOLENCE),
    ),
  );

/** Renewal of the card of a French citizen's spouse: still together, widowed, or apart because of violence or polygamy. */
export const CST_VPF_CONJOINT_FRANCAIS_RENOUVELLEMENT: Title = {
  id: 'cst-vpf-conjoint-francais-renouvellement',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text(
    '1 an, ou carte pluriannuelle de 2 ans',
    'one year, or a multi-year card of two years',
  ),
  work: text('toutes activités', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: '2021-08-26',
      articles: ['CESEDA L423-3', 'CESEDA L423-4', 'CESEDA L423-5'],
      conditions: conditions(VIOLENCE),
    },
    {
      from: '2021-08-26',
      to: null,
      articles: ['CESEDA L423-3', 'CESEDA L423-4', 'CESEDA L423-5'],
      conditions: conditions(VIOLENCE, when('union.end_cause', '=', 'polygamy')),
    },
  ],
  filing: text(
    'Avant l’expiration de la carte, dans les délais de R431-5 ; première carte après des violences : sans attendre.',
    'Before the card expires, within the time limits of R431-5; first card after violence: without waiting.',
  ),
  documents: [
    text(
      'Vie commune : bail, factures, avis d’imposition aux deux noms',
      'Life in common: lease, bills, tax notices in both names',
    ),
    text(
      'Décès : acte de décès et acte de mariage',
      'Death: death certificate and marriage certificate',
    ),
    text(
      'Violences : plainte, certificats médicaux, ordonnance de protection, jugement, attestations (la preuve est libre)',
      'Violence: complaint, medical certificates, protection order, judgment, statements (any proof is admitted)',
    ),
  ],
  notes: [
    text(
      'Toute autre rupture pendant la validité de la carte permet son retrait et fait obstacle au renouvellement (L423-3).',
      'Any other separation while the card runs allows its withdrawal and prevents its renewal (L423-3).',
    ),
    text(
      'Les violences n’excusent, selon le texte, que la fin de la vie commune : un divorce prononcé est à discuter.',
      'By its text, violence excuses only the end of the life in common: a divorce has to be argued.',
    ),
    text(
      'Violences subies en France avant la première carte : elle est due si les autres conditions de L423-1 sont remplies (L423-5, alinéa 2).',
      'Violence suffered in France before the first card: it is due if the other conditions of L423-1 are met (L423-5, second paragraph).',
    ),
    text(
      'Le délai de quatre ans après le mariage ne concerne que la carte de résident (L423-6).',
      'The four years after the wedding concern the resident card only (L423-6).',
    ),
  ],
};
