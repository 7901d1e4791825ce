import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

/** Permanent residence: continuity (R234-3) and earlier rights of workers and their family (R234-4 to R234-6). */
export const EU_PERMANENT_FACTS = {
  'eu.lived_with_citizen': {
    type: 'yes-no',
    label: text('Résidence avec le citoyen de l’Union', 'Residence with the EU citizen'),
    question: text(
      'Avez-vous vécu ces années en France avec le citoyen de l’Union\u00a0?',
      'Did you live in France with the EU citizen during those years?',
    ),
    proof: text('bail, avis d’imposition communs', 'lease, joint tax notices'),
    // The years told are those of lawful residence, which rests on living with the citizen.
    presumed: true,
    barrier: true,
  },
  // Military service and the one absence for an important reason are counted apart.
  'eu.absence_months_per_year': {
    type: 'number',
    unit: 'months',
    // The years told are uninterrupted ones.
    presumed: 0,
    barrier: true,
    label: text('Mois d’absence de France par an', 'Months of absence from France a year'),
    question: text(
      'Au plus, combien de mois par an avez-vous passés hors de France (sans le service militaire ni une absence unique pour raison importante)\u00a0?',
      'At most, how many months a year did you spend outside France (leaving out military service and a single absence for an important reason)?',
    ),
    proof: text('tampons, billets', 'stamps, tickets'),
  },
  'eu.absence_important_months': {
    type: 'number',
    unit: 'months',
    presumed: 0,
    label: text(
      'Absence unique pour raison importante, en mois',
      'Single absence for an important reason, in months',
    ),
    question: text(
      'Combien de mois a duré une absence unique pour raison importante (grossesse, accouchement, maladie grave, études, formation, détachement)\u00a0?',
      'How many months did a single absence for an important reason last (pregnancy, childbirth, serious illness, studies, training, posting)?',
    ),
    proof: text(
      'certificat médical, inscription, lettre de détachement',
      'medical certificate, enrolment, posting letter',
    ),
  },
  'eu.removal_executed': {
    type: 'yes-no',
    presumed: false,
    barrier: true,
    label: text('Éloignement exécuté pendant la période', 'Removal carried out during the period'),
    question: text(
      'Une décision d’éloignement a-t-elle été exécutée pendant cette période\u00a0?',
      'Was a removal decision carried out during that period?',
    ),
    proof: text('décision, tampons', 'decision, stamps'),
  },
  'eu.work_ended_by': {
    type: 'choice',
    presumed: 'none',
    choices: {
      none: text('l’activité continue, ou autre cause', 'work goes on, or another cause'),
      retirement: text('âge de la retraite', 'retirement age'),
      'early-retirement': text('retraite anticipée', 'early retirement'),
      'permanent-incapacity': text(
        'incapacité permanente de travail',
        'permanent incapacity for work',
      ),
      'frontier-work': text(
        'travail dans un autre État de l’Union, de l’EEE ou en Suisse',
        'work in another State of the Union, of the EEA or in Switzerland',
      ),
    },
    label: text('Fin de l’activité en France', 'End of work in France'),
    question: text(
      'Avez-vous cessé votre activité en France, et pourquoi\u00a0?',
      'Have you stopped working in France, and why?',
    ),
    proof: text(
      'notification de retraite ou d’invalidité, contrat dans l’autre État',
      'pension or disability notice, contract in the other State',
    ),
  },
  // Involuntary unemployment and sick leave count as work (R234-5), and so does work in another State (R234-4).
  'eu.activity_years': {
    type: 'number',
    unit: 'years',
    label: text('Années d’activité continue', 'Years of continuous work'),
    question: text(
      'Depuis combien d’années travailliez-vous de façon continue (chômage involontaire et arrêts maladie compris)\u00a0?',
      'For how many years had you been working continuously (involuntary unemployment and sick leave included)?',
    ),
    proof: text('bulletins de paie, relevé de carrière', 'payslips, career statement'),
    changes: 'by-time',
  },
  'eu.worker_spouse_french': {
    type: 'yes-no',
    label: text(
      'Conjoint français, ou qui a perdu cette nationalité par le mariage',
      'Spouse who is French, or lost that nationality by the marriage',
    ),
    question: text(
      'Votre conjoint est-il français, ou a-t-il perdu cette nationalité en vous épousant\u00a0?',
      'Is your spouse French, or did he or she lose that nationality by marrying you?',
    ),
    proof: text('carte d’identité, acte de mariage', 'identity card, marriage certificate'),
  },
  'eu.frontier_weekly_return': {
    type: 'yes-no',
    label: text(
      'Résidence gardée en France, retour chaque semaine',
      'Residence kept in France, return every week',
    ),
    question: text(
      'Gardez-vous votre résidence en France, en y revenant au moins une fois par semaine\u00a0?',
      'Do you keep your residence in France and return there at least once a week?',
    ),
    proof: text('bail, billets', 'lease, tickets'),
  },
  'eu.sponsor_permanent_early': {
    type: 'yes-no',
    presumed: false,
    label: text(
      'Droit permanent anticipé du citoyen rejoint',
      'Earlier permanent right of the citizen joined',
    ),
    question: text(
      'Le citoyen de l’Union a-t-il acquis le droit permanent avant cinq ans (retraite, incapacité, travail frontalier)\u00a0?',
      'Did the EU citizen acquire the permanent right before five years (retirement, incapacity, frontier work)?',
    ),
    proof: text('carte de séjour permanent du citoyen', 'permanent residence card of the citizen'),
  },
  'eu.sponsor_died_working': {
    type: 'yes-no',
    presumed: false,
    label: text(
      'Citoyen décédé alors qu’il travaillait en France',
      'Citizen who died while working in France',
    ),
    question: text(
      'Le citoyen de l’Union est-il décédé alors qu’il travaillait en France\u00a0?',
      'Did the EU citizen die while working in France?',
    ),
    proof: text('acte de décès, contrat', 'death certificate, contract'),
  },
  'eu.sponsor_stay_years_at_death': {
    type: 'number',
    unit: 'years',
    label: text(
      'Années de séjour régulier et continu du citoyen à son décès',
      'Years of regular and continuous stay of the citizen at death',
    ),
    question: text(
      'Depuis combien d’années le citoyen décédé séjournait-il en France\u00a0?',
      'For how many years had the deceased citizen lived in France?',
    ),
    proof: text('preuves de résidence', 'evidence of residence'),
  },
  'eu.sponsor_death_work_accident': {
    type: 'yes-no',
    label: text(
      'Décès par accident du travail ou maladie professionnelle',
      'Death by work accident or occupational disease',
    ),
    question: text(
      'Le décès vient-il d’un accident du travail ou d’une maladie professionnelle\u00a0?',
      'Was the death caused by a work accident or an occupational disease?',
    ),
    proof: text('décision de la caisse', 'decision of the insurance fund'),
  },
  'eu.lost_french_by_marriage': {
    type: 'yes-no',
    presumed: false,
    label: text(
      'Nationalité française perdue par le mariage avec le citoyen décédé',
      'French nationality lost by marriage with the deceased citizen',
    ),
    question: text(
      'Avez-vous perdu la nationalité française en épousant le citoyen décédé\u00a0?',
      'Did you lose French nationality by marrying the deceased citizen?',
    ),
    proof: text('décret, acte de mariage', 'decree, marriage certificate'),
  },
} as const satisfies Readonly<Record<string, Fact>>;
