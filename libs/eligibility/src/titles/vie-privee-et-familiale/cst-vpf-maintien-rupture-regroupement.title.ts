import { text } from '@quantieme/law';
import { all, any, gate, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

const VIOLENCE = all(
  when('union.end_cause', '=', 'violence'),
  when('union.violence_evidence', '=', true),
);

const HOLDS_THE_CARD = worded(
  text('Carte détenue au titre du regroupement familial', 'Card held on family reunification'),
  when('stay.current_title_id', 'in', [
    'cst-vpf-conjoint-regroupement',
    'cst-vpf-maintien-rupture-regroupement',
    'csp-generale',
    'cr-regroupement-familial-3-ans',
    'subsaharan-regroupement-meme-titre',
    'vls-ts-generique',
  ]),
);

const RENEWAL = worded(
  text('Renouvellement', 'Renewal'),
  all(
    HOLDS_THE_CARD,
    any(
      under('CESEDA L423-18', VIOLENCE),
      when('union.end_cause', '=', 'death'),
      // From then on a separation can no longer be held against the holder.
      when('rf.years_since_authorisation', '>', 3),
      // Children born of the couple protect the holder of a resident card only.
      all(
        when('stay.current_title_id', '=', 'cr-regroupement-familial-3-ans'),
        when('union.children_born', '=', true),
        when('child.contribution_since_birth', '=', true),
      ),
    ),
  ),
);

const FIRST_CARD = worded(
  text(
    'Première carte, après des violences subies en France',
    'First card, after violence suffered in France',
  ),
  all(VIOLENCE, when('union.violence_after_arrival', '=', true)),
);

/** Spouse admitted by family reunification whose life in common has ended: violence, death, children, or three years gone by. */
export const CST_VPF_MAINTIEN_RUPTURE_REGROUPEMENT: Title = {
  id: 'cst-vpf-maintien-rupture-regroupement',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text(
    '1 an, ou renouvellement de la carte détenue',
    'one year, or renewal of the card held',
  ),
  work: text('toutes activités', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L423-17', 'CESEDA L423-18'],
      conditions: all(
        gate('G-CST'),
        under(
          'CESEDA L423-17',
          all(when('rf.authorised', '=', true), when('rf.role', '=', 'spouse')),
        ),
        any(under('CESEDA L423-17', RENEWAL), under('CESEDA L423-18', FIRST_CARD)),
      ),
    },
  ],
  filing: text(
    'Avant l’expiration de la carte, dans les délais de R431-5 ; première carte après des violences : sans attendre.',
    'Before the card expires, within the time limits of R431-5; first card after violence: without waiting.',
  ),
  documents: [
    text(
      'Décision de regroupement familial, visa et carte détenue',
      'Family reunification decision, visa and card held',
    ),
    text(
      'Violences : plainte, certificats médicaux, ordonnance de protection, jugement, attestations (la preuve est libre)',
      'Violence: complaint, medical certificates, protection order, judgment, statements (any proof is admitted)',
    ),
    text('Décès : acte de décès', 'Death: death certificate'),
    text(
      'Enfants : actes de naissance et preuves de la contribution depuis la naissance',
      'Children: birth certificates and proof of contribution since birth',
    ),
  ],
  notes: [
    text(
      'Hors ces cas, la rupture dans les trois ans de l’autorisation permet le retrait ou le refus de renouvellement ; antérieure à la demande, elle impose le refus (L423-17).',
      'Otherwise a separation within three years of the authorisation allows withdrawal or refusal to renew; before the request, it requires refusal (L423-17).',
    ),
    text(
      'Les trois ans courent de l’autorisation selon L423-17, du visa d’entrée selon R432-4, 3° : retenir la date la plus tardive.',
      'The three years run from the authorisation in L423-17, from the entry visa in R432-4, 3°: keep the later date.',
    ),
    text(
      'Des enfants ne protègent que le titulaire d’une carte de résident qui contribue depuis la naissance.',
      'Children protect only the holder of a resident card who has contributed since birth.',
    ),
  ],
};
