import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const CHILD_FACTS = {
  'child.french_minor_in_france': {
    type: 'yes-no',
    label: text('Enfant français mineur vivant en France', 'French minor child living in France'),
    question: text(
      'Avez-vous un enfant français, mineur, vivant en France\u00a0?',
      'Do you have a French child, under eighteen, living in France?',
    ),
    proof: text(
      'acte de naissance, carte d’identité ou certificat de nationalité de l’enfant, certificat de scolarité',
      'birth certificate, child’s identity card or nationality certificate, school certificate',
    ),
  },
  'child.birth_date': {
    type: 'date',
    label: text('Date de naissance de l’enfant', 'Child’s date of birth'),
    question: text(
      'Quelle est la date de naissance de l’enfant\u00a0?',
      'What is the child’s date of birth?',
    ),
    proof: text('acte de naissance', 'birth certificate'),
  },
  // L423-9: this does not bar a renewal.
  'child.french_child_now_adult': {
    type: 'yes-no',
    label: text(
      'Enfant français devenu majeur depuis le premier titre',
      'French child now an adult',
    ),
    question: text(
      'Votre enfant français est-il devenu majeur depuis votre premier titre\u00a0?',
      'Has your French child come of age since your first permit?',
    ),
    proof: text('acte de naissance', 'birth certificate'),
    presumed: false,
  },
  // Moves the test of the Algerian accord (6, 4) from parental authority to upkeep: never presumed.
  'child.recognised_after_birth': {
    type: 'yes-no',
    label: text('Enfant reconnu après sa naissance', 'Child recognised after birth'),
    question: text(
      'Avez-vous reconnu l’enfant après sa naissance\u00a0?',
      'Did you recognise the child after the birth?',
    ),
    proof: text(
      'acte de naissance avec mentions marginales',
      'birth certificate with its marginal notes',
    ),
  },
  // Triggers L423-8, and is frequent: never presumed.
  'child.other_parent_recognition_316': {
    type: 'yes-no',
    label: text(
      'Nationalité française de l’enfant issue de la reconnaissance par l’autre parent',
      'Child French through recognition by the other parent',
    ),
    question: text(
      'La nationalité française de l’enfant vient-elle d’un parent qui l’a reconnu (couple non marié) et qui n’est pas vous\u00a0?',
      'Is the child French through a parent, other than you, who recognised him or her (unmarried couple)?',
    ),
    proof: text('acte de reconnaissance', 'recognition certificate'),
  },
  'child.other_parent_contributes': {
    type: 'yes-no',
    label: text(
      'Contribution effective de l’autre parent',
      'Actual contribution of the other parent',
    ),
    question: text(
      'L’autre parent (français) contribue-t-il réellement à l’entretien et à l’éducation de l’enfant\u00a0?',
      'Does the other (French) parent actually contribute to the child’s upkeep and education?',
    ),
    proof: text(
      'virements, attestations, présence, achats',
      'bank transfers, statements, presence, purchases',
    ),
    changes: 'by-acting',
  },
  // Suffices for L423-8, not for the applicant’s own contribution under L423-7.
  'child.court_decision_contribution': {
    type: 'yes-no',
    label: text(
      'Décision de justice sur la contribution de l’autre parent',
      'Court decision on the other parent’s contribution',
    ),
    question: text(
      'Un juge a-t-il statué sur la contribution à l’entretien et à l’éducation de l’enfant\u00a0?',
      'Has a court ruled on the contribution to the child’s upkeep and education?',
    ),
    proof: text('jugement du juge aux affaires familiales', 'judgment of the family court'),
    changes: 'by-acting',
  },
  'child.contribution_since_birth': {
    type: 'yes-no',
    label: text(
      'Contribution depuis la naissance de l’enfant',
      'Contribution since the child’s birth',
    ),
    question: text(
      'Participez-vous à l’entretien et à l’éducation de l’enfant depuis sa naissance\u00a0?',
      'Have you contributed to the child’s upkeep and education since the birth?',
    ),
    proof: text(
      'preuves d’achats, virements, carnet de santé, école',
      'receipts, bank transfers, health record, school',
    ),
  },
  'child.contribution_months': {
    type: 'number',
    unit: 'months',
    label: text(
      'Mois de contribution à l’entretien de l’enfant',
      'Months of contribution to the child’s upkeep',
    ),
    question: text(
      'Depuis combien de mois participez-vous à l’entretien et à l’éducation de l’enfant\u00a0?',
      'For how many months have you contributed to the child’s upkeep and education?',
    ),
    proof: text(
      'preuves d’achats, virements, carnet de santé, école',
      'receipts, bank transfers, health record, school',
    ),
    changes: 'by-time',
  },
  // A judgment that fixes a pension does not prove that it is paid.
  'child.contribution_proven': {
    type: 'yes-no',
    label: text('Contribution effectivement prouvée', 'Contribution actually proven'),
    question: text(
      'Les preuves de la contribution sont-elles effectives, datées et régulières\u00a0?',
      'Is the evidence of the contribution real, dated and regular?',
    ),
    proof: text(
      'preuves d’achats, virements, carnet de santé, école',
      'receipts, bank transfers, health record, school',
    ),
    answeredBy: 'lawyer',
    changes: 'by-acting',
  },
  'child.contribution_waived_by_court': {
    type: 'yes-no',
    label: text('Dispense judiciaire de pension alimentaire', 'Child support waived by a court'),
    question: text(
      'Un juge vous a-t-il dispensé(e) de pension alimentaire (impécuniosité)\u00a0?',
      'Has a court released you from child support for lack of means?',
    ),
    proof: text('jugement', 'judgment'),
    presumed: false,
  },
  'child.regular_contact_proven': {
    type: 'yes-no',
    label: text('Relations régulières avec l’enfant', 'Regular contact with the child'),
    question: text(
      'Voyez-vous régulièrement l’enfant (visites, hébergement)\u00a0?',
      'Do you see the child regularly (visits, stays)?',
    ),
    proof: text('attestations, comptes rendus de visites', 'statements, visit reports'),
    changes: 'by-acting',
  },
  'child.parental_authority': {
    type: 'yes-no',
    label: text('Autorité parentale, même partielle', 'Parental authority, even partial'),
    question: text(
      'Avez-vous l’autorité parentale, même partielle\u00a0?',
      'Do you have parental authority, even partial?',
    ),
    proof: text('acte de naissance, jugement', 'birth certificate, judgment'),
  },
  'child.provides_for_needs': {
    type: 'yes-no',
    label: text(
      'Subvient effectivement aux besoins de l’enfant',
      'Actually provides for the child',
    ),
    question: text(
      'Subvenez-vous effectivement aux besoins de l’enfant\u00a0?',
      'Do you actually provide for the child’s needs?',
    ),
    proof: text('virements, achats', 'bank transfers, purchases'),
    changes: 'by-acting',
  },
  // Fraud is for the prefecture to establish: a risk, never a bar.
  'child.fraudulent_recognition_suspected': {
    type: 'yes-no',
    label: text(
      'Filiation mise en doute par l’administration',
      'Parentage doubted by the authorities',
    ),
    question: text(
      'La préfecture ou le parquet met-il en doute la filiation\u00a0?',
      'Does the prefecture or the prosecutor doubt the parentage?',
    ),
    proof: text(
      'courrier, enquête, opposition du parquet',
      'letter, inquiry, prosecutor’s opposition',
    ),
    presumed: false,
  },
  'child.schooled_years': {
    type: 'number',
    unit: 'years',
    label: text(
      'Années de scolarité d’un enfant en France',
      'Years of a child’s schooling in France',
    ),
    question: text(
      'Depuis combien d’années un de vos enfants est-il scolarisé en France (maternelle comprise)\u00a0?',
      'For how many years has one of your children been at school in France (nursery school included)?',
    ),
    proof: text('certificats de scolarité', 'school certificates'),
    changes: 'by-time',
  },
  'child.refugee_minor': {
    type: 'yes-no',
    label: text(
      'Enfant mineur réfugié ou protégé',
      'Minor child with refugee status or protection',
    ),
    question: text(
      'Votre enfant mineur est-il reconnu réfugié ou protégé\u00a0?',
      'Has your minor child been granted refugee status or protection?',
    ),
    proof: text('décision de l’OFPRA ou de la CNDA', 'decision of OFPRA or the CNDA'),
  },
  'child.eu_minor_national': {
    type: 'yes-no',
    label: text(
      'Garde d’un mineur citoyen d’un autre État de l’Union',
      'Custody of a minor citizen of another EU State',
    ),
    question: text(
      'Avez-vous la garde d’un enfant mineur citoyen d’un autre État de l’Union européenne\u00a0?',
      'Do you have custody of a minor child who is a citizen of another EU State?',
    ),
    proof: text('passeport de l’enfant', 'child’s passport'),
  },
  'child.contribution_since': {
    type: 'date',
    label: text(
      'Début de la contribution à l’entretien de l’enfant',
      'Start of the contribution to the child’s upkeep',
    ),
    question: text(
      'Depuis quelle date contribuez-vous à l’entretien de l’enfant\u00a0?',
      'Since when have you contributed to the child’s upkeep?',
    ),
    proof: text('virements, achats', 'bank transfers, purchases'),
  },
  'child.school_since': {
    type: 'date',
    label: text(
      'Début de la scolarité d’un enfant en France',
      'Start of a child’s schooling in France',
    ),
    question: text(
      'Depuis quelle date l’enfant est-il scolarisé en France\u00a0?',
      'Since when has the child been at school in France?',
    ),
    proof: text('certificats de scolarité', 'school certificates'),
  },
} as const satisfies Readonly<Record<string, Fact>>;
