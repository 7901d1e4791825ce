import { text } from '@quantieme/law';
import { all, any, assess, gate, risk, under, when, worded } from '../../engine/define.ts';
import type { Condition } from '../../engine/condition.ts';
import type { Title } from '../../engine/title.ts';
import { MAYOTTE_TIGHTENED_ON, VISA_IN_MAYOTTE } from './mayotte.ts';

const PARENT = any(
  under('CESEDA L423-7', when('child.french_minor_in_france', '=', true)),
  under(
    'CESEDA L423-9',
    worded(
      text('Renouvellement, l’enfant devenu majeur', 'Renewal, the child having come of age'),
      all(
        when('child.french_child_now_adult', '=', true),
        when('stay.current_title_id', 'in', ['cst-vpf-parent-enfant-francais', 'csp-generale']),
      ),
    ),
  ),
);

const SINCE_BIRTH = when('child.contribution_since_birth', '=', true);
const TWO_YEARS = when('child.contribution_months', '>=', 24);

const TIME = text(
  'Contribution depuis la naissance ou un temps suffisant',
  'Contribution since birth or for long enough',
);

const SINCE_BIRTH_OR_TWO_YEARS = under('CESEDA L423-7', worded(TIME, any(SINCE_BIRTH, TWO_YEARS)));

// Guyane and Mayotte ask for three years since 28 January 2024.
const OR_THREE_YEARS_OVERSEAS = under(
  'CESEDA L423-7',
  worded(
    TIME,
    any(
      SINCE_BIRTH,
      when('child.contribution_months', '>=', 36),
      all(
        TWO_YEARS,
        under(
          ['CESEDA L441-4', 'CESEDA L441-7'],
          worded(
            text('Hors de Guyane et de Mayotte', 'Outside Guyane and Mayotte'),
            when('person.overseas_rules', '=', 'none'),
          ),
        ),
      ),
    ),
  ),
);

// A judgment that fixes a pension shows neither its payment nor the education given: a lawyer says whether the proof holds.
const ACTUAL = under(
  'CESEDA L423-7',
  worded(
    text('Contribution effective', 'Actual contribution'),
    any(
      when('child.contribution_proven', '=', true),
      all(
        when('child.contribution_waived_by_court', '=', true),
        when('child.regular_contact_proven', '=', true),
      ),
    ),
  ),
);

const OTHER_PARENT = under(
  'CESEDA L423-8',
  worded(
    text(
      'Enfant reconnu par l’autre parent : contribution de celui-ci',
      'Child recognised by the other parent: that parent’s contribution',
    ),
    any(
      when('child.other_parent_recognition_316', '=', false),
      when('child.other_parent_contributes', '=', true),
      when('child.court_decision_contribution', '=', true),
      assess('assess.disproportionate_interference', '=', true),
    ),
  ),
);

// Fraud is for the prefect to prove: a doubt bars nothing.
const FRAUD = under('CESEDA L423-7', risk('child.fraudulent_recognition_suspected', '=', true));

const conditions = (...own: readonly Condition[]): Condition =>
  all(gate('G-CST'), PARENT, ...own, ACTUAL, OTHER_PARENT, FRAUD);

const ARTICLES = ['CESEDA L423-7', 'CESEDA L423-8', 'CESEDA L423-9'];

/** Parent of a French minor living in France, who has truly provided for the child since birth or for two years. */
export const CST_VPF_PARENT_ENFANT_FRANCAIS: Title = {
  id: 'cst-vpf-parent-enfant-francais',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text(
    '1 an ; ensuite carte pluriannuelle de 2 ans',
    'one year; then a multi-year card of two years',
  ),
  work: text('toutes activités', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: '2021-08-26',
      articles: ARTICLES,
      conditions: conditions(
        under('CESEDA L423-7', when('person.polygamy_in_france', '=', false)),
        SINCE_BIRTH_OR_TWO_YEARS,
      ),
    },
    {
      from: '2021-08-26',
      to: '2024-01-28',
      articles: ARTICLES,
      conditions: conditions(SINCE_BIRTH_OR_TWO_YEARS),
    },
    {
      from: '2024-01-28',
      to: MAYOTTE_TIGHTENED_ON,
      articles: [...ARTICLES, 'CESEDA L441-4', 'CESEDA L441-7'],
      conditions: conditions(OR_THREE_YEARS_OVERSEAS),
    },
    {
      from: MAYOTTE_TIGHTENED_ON,
      to: null,
      articles: [...ARTICLES, 'CESEDA L441-4', 'CESEDA L441-7'],
      conditions: conditions(OR_THREE_YEARS_OVERSEAS, VISA_IN_MAYOTTE),
    },
  ],
  filing: text(
    'À tout moment, avant les dix-huit ans de l’enfant ; le visa de long séjour n’est pas exigé, sauf à Mayotte depuis la loi du 11 août 2025 (à vérifier).',
    'At any time before the child turns eighteen; no long-stay visa is asked for, but in Mayotte since the law of 11 August 2025 (to be checked).',
  ),
  documents: [
    text(
      'Acte de naissance français de l’enfant de moins de trois mois',
      'French birth certificate of the child, less than three months old',
    ),
    text(
      'Nationalité française de l’enfant : carte d’identité ou certificat de nationalité',
      'French nationality of the child: identity card or certificate of nationality',
    ),
    text(
      'Résidence de l’enfant en France : certificat de scolarité, crèche, suivi médical',
      'The child’s residence in France: school certificate, nursery, medical records',
    ),
    text(
      'Contribution depuis la naissance ou deux ans : virements, achats datés, attestations, présence à l’école et chez le médecin',
      'Contribution since birth or for two years: transfers, dated purchases, statements, presence at school and at the doctor’s',
    ),
    text(
      'Enfant reconnu par l’autre parent : preuves de la contribution de celui-ci, ou décision du juge aux affaires familiales',
      'Child recognised by the other parent: proof of that parent’s contribution, or a decision of the family court',
    ),
  ],
  notes: [
    text(
      'À défaut de preuve de la contribution de l’autre parent, la demande s’apprécie au regard de la vie privée et familiale et de l’intérêt supérieur de l’enfant (L423-8, alinéa 2) : invoquer aussi L423-23.',
      'Without proof of the other parent’s contribution, the request is weighed on private and family life and the child’s best interests (L423-8, second paragraph): rely on L423-23 too.',
    ),
    text(
      'Un jugement qui fixe une pension n’en prouve pas le paiement ; une dispense pour impécuniosité laisse à prouver les visites et l’éducation.',
      'A judgment fixing a pension does not prove its payment; a waiver for lack of means leaves visits and education to be proved.',
    ),
    text(
      'Le retrait de l’autorité parentale ne ferme pas cette voie si l’entretien continue.',
      'Losing parental authority does not close this way if the upkeep goes on.',
    ),
    text(
      'En Guyane et à Mayotte, la contribution de l’autre parent doit elle aussi remonter à la naissance ou à trois ans (L441-4, L441-7).',
      'In Guyane and Mayotte the other parent’s contribution too must go back to birth or three years (L441-4, L441-7).',
    ),
    text(
      'À Mayotte, la loi n° 2025-797 du 11 août 2025 demanderait aussi des justificatifs nominatifs de la contribution de l’autre parent et écarterait l’appréciation de repli de L423-8, alinéa 2 : à vérifier. Le visa est dû à qui remplit les conditions de L423-7 (Conseil constitutionnel, n° 2025-894 DC, réserve), et le préfet peut régulariser.',
      'In Mayotte law no. 2025-797 of 11 August 2025 is said to ask also for nominative proof of the other parent’s contribution and to set aside the fallback of L423-8, second paragraph: to be checked. The visa is due to whoever meets the conditions of L423-7 (Conseil constitutionnel, no. 2025-894 DC, reservation), and the prefect may regularise.',
    ),
    text(
      'Commission du titre de séjour avant tout refus à qui remplit les conditions (L432-13, 1°).',
      'The residence commission sits before any refusal to someone who meets the conditions (L432-13, 1°).',
    ),
  ],
};
