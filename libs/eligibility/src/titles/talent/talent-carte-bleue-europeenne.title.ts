import { text } from '@quantieme/law';
import { all, any, gate, parameter, risk, under, when, worded } from '../../engine/define.ts';
import type { Condition } from '../../engine/condition.ts';
import type { Title } from '../../engine/title.ts';
import { payOfAnnex10 } from './pay-without-decree.ts';
import { REGULATED_PROFESSION } from './regulated-profession.ts';

const JOB = when('talent.highly_qualified_job', '=', true);
const PAY = when('work.gross_annual', '>=', parameter('CBE_REF'));
const DEGREE = when('talent.diploma_years', '>=', 3);
const EXPERIENCE = when('talent.experience_years', '>=', 5);

/** A visa, or the card of another Member State held long enough and a request within a month of entry. */
const visaOrMove = (...held: readonly Condition[]) =>
  worded(
    text(
      'Visa de long séjour, ou mobilité sous carte bleue',
      'Long-stay visa, or mobility with a Blue Card',
    ),
    any(
      gate('G-VISA-L'),
      under(
        ['CESEDA L421-11', 'CESEDA L412-2'],
        all(
          worded(
            text(
              'Carte bleue de l’autre État détenue assez longtemps',
              'Blue Card of the other State held long enough',
            ),
            any(...held),
          ),
          when('talent.months_since_entry_mobility', '<=', 1),
        ),
      ),
    ),
  );

const SINCE_2025 = [
  gate('G-CST'),
  JOB,
  when('work.contract_months', '>=', 6),
  worded(
    text('Diplôme ou expérience', 'Degree or experience'),
    any(
      DEGREE,
      EXPERIENCE,
      all(
        when('talent.listed_it_profession', '=', true),
        when('talent.experience_last_7_years', '>=', 3),
      ),
    ),
  ),
  when('work.employer_vehicle_for_entries', '=', false),
  risk('work.employer_breached_duties', '=', true),
  visaOrMove(
    when('talent.cbe_other_state_months', '>=', 12),
    all(
      when('talent.cbe_second_mobility', '=', true),
      when('talent.cbe_other_state_months', '>=', 6),
    ),
  ),
] as const;

/** Highly qualified employee: three years of studies or equal experience, and 1.5 times the pay of reference. */
export const TALENT_CARTE_BLEUE_EUROPEENNE: Title = {
  id: 'talent-carte-bleue-europeenne',
  kind: 'of-right',
  family: 'talent',
  duration: text(
    'celle du contrat, 4 ans au plus\u00a0; contrat de moins de deux ans\u00a0: sa durée plus trois mois, 2 ans au plus',
    'that of the contract, four years at most; contract of less than two years: its length plus three months, two years at most',
  ),
  work: text('l’emploi hautement qualifié', 'the highly qualified employment'),
  versions: [
    {
      from: '2021-05-01',
      to: '2025-05-03',
      articles: ['CESEDA L421-11'],
      // Threshold of annex 10: to be checked.
      conditions: all(
        gate('G-CST'),
        JOB,
        when('work.contract_months', '>=', 12),
        payOfAnnex10('CBE_REF'),
        worded(text('Diplôme ou expérience', 'Degree or experience'), any(DEGREE, EXPERIENCE)),
        visaOrMove(when('talent.cbe_other_state_months', '>=', 18)),
      ),
    },
    {
      from: '2025-05-03',
      to: '2025-06-16',
      articles: ['CESEDA L421-11'],
      conditions: all(...SINCE_2025, payOfAnnex10('CBE_REF')),
    },
    {
      from: '2025-06-16',
      to: null,
      articles: ['CESEDA L421-11'],
      conditions: all(
        ...SINCE_2025,
        under(['CESEDA L421-11', 'CESEDA R421-21 A'], PAY),
        REGULATED_PROFESSION,
      ),
    },
  ],
  filing: text(
    'de l’étranger, au consulat, qui décide\u00a0; en France, à la préfecture du domicile (R421-11)\u00a0; dans le mois de l’entrée en venant d’un autre État membre sous carte bleue (L421-11)',
    'from abroad, at the consulate, which decides; in France, at the prefecture of one’s home (R421-11); within one month of entry when coming from another Member State with a Blue Card (L421-11)',
  ),
  documents: [
    text(
      'contrat de travail d’au moins six mois et formulaire de l’employeur',
      'employment contract of at least six months and form filled by the employer',
    ),
    text('diplôme ou certificats de travail', 'degree or certificates of employment'),
    text(
      'mobilité\u00a0: carte bleue de l’autre État membre',
      'mobility: Blue Card of the other Member State',
    ),
  ],
  notes: [
    text(
      'Rémunération\u00a0: 59\u00a0373\u00a0€ depuis le 31 août 2025, 53\u00a0836,50\u00a0€ avant (arrêtés à vérifier).',
      'Pay: €59,373 since 31 August 2025, €53,836.50 before (orders to be checked).',
    ),
    text(
      'La branche «\u00a0trois ans d’expérience sur sept\u00a0» vise les professions de l’annexe I de la directive (UE) 2021/1883.',
      'The branch “three years of experience out of seven” is for the professions of annex I to Directive (EU) 2021/1883.',
    ),
    text(
      'Refus implicite après 90 jours, 30 jours pour le titulaire d’une carte bleue d’un autre État membre (R421-23).',
      'Silence refuses after 90 days, 30 days for the holder of a Blue Card of another Member State (R421-23).',
    ),
    text(
      'Le titulaire de la carte «\u00a0talent – salarié qualifié\u00a0» au titre du diplôme ne prouve pas ses qualifications une seconde fois (R421-21 A).',
      'The holder of the “talent – qualified employee” card as a graduate need not prove his qualifications a second time (R421-21 A).',
    ),
    text(
      'Ouverte aux Tunisiens et aux Marocains\u00a0: à vérifier.',
      'Open to Tunisians and Moroccans: to be checked.',
    ),
  ],
};
