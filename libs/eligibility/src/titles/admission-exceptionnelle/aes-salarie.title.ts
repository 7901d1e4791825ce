import { text } from '@quantieme/law';
import { all, any, assess, gate, soft, under, when, worded } from '../../engine/define.ts';
import type { Condition } from '../../engine/condition.ts';
import type { Title } from '../../engine/title.ts';
import { OUTSIDE_MAYOTTE } from './outside-mayotte.ts';

// The article names no job; nobody gets an employee's card without one, held or promised.
const JOB = worded(
  text('Emploi ou promesse d’embauche', 'Job or promise of employment'),
  any(
    when('work.promise_of_hire', '=', true),
    when('work.contract_type', 'in', ['cdi', 'cdd', 'interim', 'apprenticeship']),
  ),
);

const MARKS_OF_2012 = under(
  'Circulaire INTK1229185C',
  all(
    soft('stay.habitual_years', '>=', 5),
    soft('work.payslip_months_24', '>=', 8),
    soft('work.payslip_months_60', '>=', 30),
  ),
);

const MARK_OF_2025 = under('Circulaire INTK2435521J', soft('stay.habitual_years', '>=', 7));

const conditions = (...own: readonly Condition[]): Condition =>
  all(
    gate('G-NAT-SALARIE'),
    gate('G-CST-LIGHT'),
    OUTSIDE_MAYOTTE,
    JOB,
    assess('assess.humanitarian_or_exceptional', '=', true),
    ...own,
  );

/** Exceptional admission under an employee's or temporary worker's card. */
export const AES_SALARIE: Title = {
  id: 'aes-salarie',
  kind: 'exceptional',
  family: 'admission-exceptionnelle',
  duration: text('1 an', 'one year'),
  work: text(
    'emploi salarié pour lequel l’autorisation est donnée',
    'the employment that is authorised',
  ),
  versions: [
    {
      from: '2021-05-01',
      to: '2021-08-26',
      articles: ['CESEDA L435-1'],
      conditions: conditions(when('person.polygamy_in_france', '=', false), MARKS_OF_2012),
    },
    {
      from: '2021-08-26',
      to: '2025-01-23',
      articles: ['CESEDA L435-1'],
      conditions: conditions(MARKS_OF_2012),
    },
    {
      from: '2025-01-23',
      to: null,
      articles: ['CESEDA L435-1'],
      conditions: conditions(MARK_OF_2025),
    },
  ],
  filing: text(
    'À tout moment ; le visa de long séjour n’est pas exigé.',
    'At any time; no long-stay visa is asked for.',
  ),
  documents: [
    text(
      'Formulaire de l’employeur (demande d’autorisation de travail), contrat ou promesse d’embauche',
      'Employer’s form (work authorisation), contract or promise of employment',
    ),
    text('Bulletins de paie, CESU compris', 'Payslips, including CESU'),
    text(
      'Preuves de présence de chaque année invoquée',
      'Proof of presence for every year relied on',
    ),
    text('CV et diplômes', 'CV and diplomas'),
  ],
  notes: [
    text(
      'Le préfet doit examiner la qualification, l’expérience, l’emploi et les métiers en tension : ne pas le faire est un motif d’annulation.',
      'The prefect must examine qualification, experience, the job and shortage occupations: not doing so is a ground of annulment.',
    ),
    text(
      'L435-1 et L435-4 sont deux fondements distincts : invoquer les deux, chacun devant être examiné.',
      'L435-1 and L435-4 are distinct grounds: rely on both, each has to be examined.',
    ),
    text(
      'Avoir travaillé sous le document d’un tiers ou un faux document expose au refus de L432-1-1.',
      'Having worked under someone else’s document or a false one opens the refusal of L432-1-1.',
    ),
    text(
      'Tunisiens, Marocains et Algériens : leurs accords régissent le travail salarié ; reste le pouvoir de régularisation du préfet.',
      'Tunisians, Moroccans and Algerians: their agreements govern salaried work; the prefect’s power of regularisation remains.',
    ),
  ],
};
