import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const PROTECTION_FACTS = {
  'protection.status': {
    type: 'choice',
    choices: {
      none: text('aucune', 'none'),
      'asylum-seeker': text('demande d’asile en cours', 'asylum claim pending'),
      refugee: text('réfugié', 'refugee'),
      subsidiary: text('protection subsidiaire', 'subsidiary protection'),
      stateless: text('apatride', 'stateless person'),
      temporary: text('protection temporaire', 'temporary protection'),
    },
    label: text('Protection obtenue', 'Protection granted'),
    question: text(
      'Quelle protection avez-vous obtenue (OFPRA ou CNDA)\u00a0?',
      'Which protection have you been granted (by OFPRA or the CNDA)?',
    ),
    proof: text('décision', 'decision'),
    sensitive: true,
  },
  'protection.claim_date': {
    type: 'date',
    label: text('Date de la demande d’asile', 'Date of the asylum claim'),
    question: text(
      'À quelle date la demande d’asile a-t-elle été introduite\u00a0?',
      'When was the asylum claim lodged?',
    ),
    proof: text(
      'attestation de demande d’asile, récépissé de l’OFPRA',
      'asylum claim certificate, OFPRA receipt',
    ),
    sensitive: true,
  },
  'protection.rld_years': {
    type: 'number',
    unit: 'years',
    label: text(
      'Années comptant pour la carte de longue durée-UE (protégés)',
      'Years counting for the EU long-term card (protected persons)',
    ),
    question: null,
    proof: null,
    answeredBy: 'computation',
    sensitive: true,
    changes: 'by-time',
  },
  'protection.family_link': {
    type: 'choice',
    choices: {
      none: text('aucun lien', 'no link'),
      spouse: text('conjoint', 'spouse'),
      partner: text('partenaire d’une union civile enregistrée', 'registered civil partner'),
      concubin: text('concubin', 'unmarried partner'),
      child: text('enfant', 'child'),
      'parent-of-minor': text(
        'parent d’un mineur protégé non marié',
        'parent of an unmarried protected minor',
      ),
    },
    label: text('Lien avec une personne protégée', 'Link with a protected person'),
    question: text(
      'Êtes-vous membre de famille d’une personne protégée\u00a0?',
      'Are you a family member of a protected person?',
    ),
    proof: text('actes d’état civil', 'civil status records'),
    presumed: 'none',
    sensitive: true,
  },
  'protection.reunification_authorised': {
    type: 'yes-no',
    label: text('Réunification familiale', 'Family reunification of a protected person'),
    question: text(
      'Êtes-vous venu(e) dans le cadre de la réunification familiale (visa de famille de réfugié)\u00a0?',
      'Did you come under family reunification (refugee family visa)?',
    ),
    proof: text('visa, décision', 'visa, decision'),
    sensitive: true,
  },
  'protection.sponsor_status': {
    type: 'choice',
    choices: {
      refugee: text('réfugié', 'refugee'),
      subsidiary: text('protection subsidiaire', 'subsidiary protection'),
      stateless: text('apatride', 'stateless person'),
      temporary: text('protection temporaire', 'temporary protection'),
    },
    label: text('Protection du membre de famille', 'Protection held by the family member'),
    question: text(
      'Quelle protection cette personne a-t-elle\u00a0?',
      'Which protection does this person hold?',
    ),
    proof: text('décision', 'decision'),
    sensitive: true,
  },
  'protection.union_predates_claim': {
    type: 'yes-no',
    label: text('Union antérieure à la demande d’asile', 'Union older than the asylum claim'),
    question: text(
      'L’union existait-elle avant la demande d’asile\u00a0?',
      'Did the union exist before the asylum claim?',
    ),
    proof: text(
      'acte d’état civil, déclarations à l’OFPRA',
      'civil status record, statements to OFPRA',
    ),
    sensitive: true,
  },
  'protection.union_years': {
    type: 'number',
    unit: 'years',
    label: text('Années d’union avec vie commune', 'Years of union and shared life'),
    question: text(
      'Depuis combien d’années l’union dure-t-elle, avec vie commune\u00a0?',
      'For how many years has the union lasted, with a shared life?',
    ),
    proof: text('acte d’état civil', 'civil status record'),
    sensitive: true,
    changes: 'by-time',
  },
  'protection.union_date': {
    type: 'date',
    label: text('Date de l’union', 'Date of the union'),
    question: text(
      'Quelle est la date du mariage, de l’union civile ou du début de la vie commune stable\u00a0?',
      'What is the date of the marriage, of the civil union or of the start of a stable shared life?',
    ),
    proof: text('acte d’état civil', 'civil status record'),
    sensitive: true,
  },
} as const satisfies Readonly<Record<string, Fact>>;
