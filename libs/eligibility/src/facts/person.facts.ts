import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const PERSON_FACTS = {
  // A second one, French or of the European Union, overrides everything.
  'person.nationality': {
    type: 'code',
    codes: 'countries',
    label: text('Nationalité', 'Nationality'),
    question: text(
      'Quelle est votre nationalité (toutes, si vous en avez plusieurs)\u00a0?',
      'What is your nationality (all of them, if you have several)?',
    ),
    proof: text(
      'passeport, carte consulaire, certificat de nationalité',
      'passport, consular card, nationality certificate',
    ),
  },
  'person.nationality_regime': {
    type: 'choice',
    choices: {
      common: text('droit commun', 'ordinary law'),
      algerian: text('accord franco-algérien', 'Franco-Algerian accord'),
      tunisian: text('accord franco-tunisien', 'Franco-Tunisian accord'),
      moroccan: text('accord franco-marocain', 'Franco-Moroccan accord'),
      subsaharan: text('conventions subsahariennes', 'sub-Saharan conventions'),
      eu: text('Union européenne, EEE ou Suisse', 'European Union, EEA or Switzerland'),
      'uk-wa': text('accord de retrait du Royaume-Uni', 'Withdrawal Agreement'),
    },
    label: text('Régime de la nationalité', 'Regime of the nationality'),
    question: null,
    proof: null,
    answeredBy: 'computation',
  },
  'person.birth_date': {
    type: 'date',
    label: text('Date de naissance', 'Date of birth'),
    question: text(
      'Quelle est votre date de naissance exacte\u00a0?',
      'What is your exact date of birth?',
    ),
    proof: text(
      'acte de naissance (copie intégrale), passeport',
      'birth certificate (full copy), passport',
    ),
  },
  'person.age': {
    type: 'number',
    unit: 'years',
    label: text('Âge', 'Age'),
    question: null,
    proof: null,
    answeredBy: 'computation',
  },
  'person.birth_country': {
    type: 'code',
    codes: 'countries',
    label: text('Pays de naissance', 'Country of birth'),
    question: text('Dans quel pays êtes-vous né(e)\u00a0?', 'In which country were you born?'),
    proof: text('acte de naissance', 'birth certificate'),
  },
  'person.civil_status_reliable': {
    type: 'yes-no',
    label: text('État civil fiable', 'Reliable civil status records'),
    question: text(
      'Vos actes d’état civil ont-ils toujours été acceptés, sans contestation de la police aux frontières, de la préfecture ou d’un juge\u00a0?',
      'Have your civil status records always been accepted, never disputed by the border police, the prefecture or a court?',
    ),
    proof: text(
      'actes légalisés ou apostillés et traduits par un traducteur assermenté, jugement supplétif, carte consulaire, avis de la police aux frontières',
      'records legalised or apostilled and translated by a sworn translator, declaratory judgment, consular card, opinion of the border police',
    ),
    presumed: true,
    barrier: true,
  },
  'person.passport_valid': {
    type: 'yes-no',
    label: text('Passeport en cours de validité', 'Valid passport'),
    question: text(
      'Avez-vous un passeport en cours de validité\u00a0?',
      'Do you have a valid passport?',
    ),
    proof: text('passeport (toutes les pages)', 'passport (every page)'),
  },
  'person.address_department': {
    type: 'code',
    codes: 'departement',
    label: text('Département de résidence', 'Département of residence'),
    question: text(
      'Dans quel département habitez-vous\u00a0?',
      'In which département do you live?',
    ),
    proof: text(
      'justificatif de domicile, attestation d’hébergement et pièce d’identité de l’hébergeant',
      'proof of address, host’s statement and identity document',
    ),
  },
  // L441-4 and L441-7: the code is applied otherwise there. Elsewhere overseas, nothing that titles read changes.
  'person.overseas_rules': {
    type: 'choice',
    choices: {
      none: text('aucune', 'none'),
      guyane: text('Guyane', 'Guyane'),
      mayotte: text('Mayotte', 'Mayotte'),
    },
    label: text('Règles propres à la Guyane ou à Mayotte', 'Rules of Guyane or Mayotte'),
    question: null,
    proof: null,
    answeredBy: 'computation',
    presumed: 'none',
  },
  'person.polygamy_in_france': {
    type: 'yes-no',
    label: text('Vie en polygamie en France', 'Living in polygamy in France'),
    question: text(
      'Êtes-vous vous-même marié(e) avec plusieurs personnes, dont plus d’une vit en France\u00a0?',
      'Are you yourself married to several people, more than one of whom lives in France?',
    ),
    proof: text(
      'déclaration sur l’honneur de non-polygamie, livrets de famille',
      'sworn statement of non-polygamy, family record books',
    ),
    presumed: false,
    barrier: true,
  },
  'person.spouse_of_polygamist': {
    type: 'yes-no',
    label: text(
      'Conjoint d’une personne vivant en polygamie en France',
      'Spouse of a person living in polygamy in France',
    ),
    question: text(
      'Votre conjoint vit-il en France avec plusieurs épouses (ou époux)\u00a0?',
      'Does your spouse live in France with several wives (or husbands)?',
    ),
    proof: text('déclaration, livret de famille', 'statement, family record book'),
    presumed: false,
    barrier: true,
  },
  'person.exam_impossible_health': {
    type: 'yes-no',
    label: text(
      'Examen impossible pour raison de santé',
      'Examination impossible for health reasons',
    ),
    question: text(
      'Un handicap ou une maladie vous empêche-t-il durablement de passer un examen ou d’apprendre le français\u00a0?',
      'Does a disability or an illness lastingly prevent you from sitting an examination or learning French?',
    ),
    proof: text(
      'certificat médical au modèle réglementaire',
      'medical certificate on the official form',
    ),
    presumed: false,
    sensitive: true,
  },
} as const satisfies Readonly<Record<string, Fact>>;
