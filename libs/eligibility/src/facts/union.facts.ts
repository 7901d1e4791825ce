import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';
import { RELATIVE_TITLES } from './relative-titles.ts';

export const UNION_FACTS = {
  'union.type': {
    type: 'choice',
    choices: {
      none: text('ni marié, ni pacsé, ni en concubinage', 'single'),
      marriage: text('marié', 'married'),
      pacs: text('pacsé', 'in a PACS'),
      cohabitation: text('en concubinage', 'living with a partner'),
    },
    label: text('Situation de couple', 'Couple'),
    question: text(
      'Êtes-vous marié(e), pacsé(e) ou en concubinage\u00a0?',
      'Are you married, in a PACS (civil partnership) or living with a partner?',
    ),
    proof: text(
      'acte de mariage, attestation de PACS de moins de trois mois',
      'marriage certificate, PACS certificate under three months old',
    ),
    changes: 'by-acting',
  },
  'union.partner_is_french': {
    type: 'yes-no',
    label: text('Conjoint ou partenaire français', 'French spouse or partner'),
    question: text(
      'Votre conjoint(e) ou partenaire est-il (elle) français(e)\u00a0?',
      'Is your spouse or partner a French citizen?',
    ),
    proof: text(
      'carte nationale d’identité ou certificat de nationalité française',
      'national identity card or certificate of French nationality',
    ),
  },
  'union.partner_kept_french': {
    type: 'yes-no',
    label: text('Nationalité française conservée par le conjoint', 'Spouse still French'),
    question: text(
      'Votre conjoint(e) a-t-il (elle) toujours la nationalité française\u00a0?',
      'Is your spouse still a French citizen?',
    ),
    proof: text('carte nationale d’identité en cours de validité', 'valid national identity card'),
    presumed: true,
    barrier: true,
  },
  'union.partner_regular': {
    type: 'yes-no',
    label: text(
      'Conjoint ou partenaire étranger en situation régulière',
      'Foreign spouse or partner regularly resident',
    ),
    question: text(
      'Votre conjoint(e) ou partenaire étranger(ère) a-t-il (elle) un titre de séjour valide\u00a0?',
      'Does your foreign spouse or partner hold a valid residence permit?',
    ),
    proof: text('titre du conjoint', 'spouse’s permit'),
  },
  'union.partner_title': {
    type: 'choice',
    choices: RELATIVE_TITLES,
    label: text('Titre du conjoint ou partenaire', 'Permit of the spouse or partner'),
    question: text(
      'Quel titre de séjour votre conjoint(e) ou partenaire a-t-il (elle)\u00a0?',
      'Which residence permit does your spouse or partner hold?',
    ),
    proof: text('titre du conjoint', 'spouse’s permit'),
  },
  'union.marriage_date': {
    type: 'date',
    label: text('Date du mariage', 'Date of marriage'),
    question: text('Quelle est la date de votre mariage\u00a0?', 'When did you marry?'),
    proof: text('acte de mariage', 'marriage certificate'),
  },
  'union.marriage_years': {
    type: 'number',
    unit: 'years',
    label: text('Années de mariage', 'Years of marriage'),
    question: null,
    proof: null,
    answeredBy: 'computation',
    changes: 'by-time',
  },
  'union.married_in_france': {
    type: 'yes-no',
    label: text('Mariage célébré en France', 'Marriage celebrated in France'),
    question: text(
      'Le mariage a-t-il été célébré en France (mairie)\u00a0?',
      'Was the marriage celebrated in France (at a town hall)?',
    ),
    proof: text('acte de mariage', 'marriage certificate'),
  },
  'union.marriage_transcribed': {
    type: 'yes-no',
    label: text(
      'Mariage transcrit à l’état civil français',
      'Marriage recorded in the French civil register',
    ),
    question: text(
      'S’il a été célébré à l’étranger, le mariage est-il transcrit à l’état civil français\u00a0?',
      'If it was celebrated abroad, is the marriage recorded in the French civil register?',
    ),
    proof: text(
      'acte transcrit (service central d’état civil de Nantes ou consulat)',
      'recorded certificate (central civil register in Nantes, or consulate)',
    ),
    changes: 'by-acting',
  },
  'union.communal_life': {
    type: 'yes-no',
    label: text('Vie commune sans rupture', 'Shared life without a break'),
    question: text(
      'Vivez-vous ensemble aujourd’hui, sans rupture de la vie commune depuis le mariage\u00a0? (une séparation imposée – attente du visa, travail – n’est pas une rupture)',
      'Do you live together today, without a break in your shared life since the wedding? (living apart because you must, for instance waiting for the visa or for work, is not a break)',
    ),
    proof: text(
      'bail, factures, avis d’imposition, attestation de la CAF aux deux noms',
      'lease, bills, tax assessments, family allowance certificate in both names',
    ),
    changes: 'by-acting',
  },
  'union.communal_months': {
    type: 'number',
    unit: 'months',
    label: text('Mois de vie commune', 'Months of shared life'),
    question: text(
      'Depuis combien de mois vivez-vous ensemble (France et étranger)\u00a0?',
      'For how many months have you been living together (in France and abroad)?',
    ),
    proof: text(
      'bail, factures, avis d’imposition, attestation de la CAF aux deux noms',
      'lease, bills, tax assessments, family allowance certificate in both names',
    ),
    changes: 'by-time',
  },
  // L423-2 does not say that these months must follow the wedding: they need not.
  'union.communal_months_in_france': {
    type: 'number',
    unit: 'months',
    label: text('Mois de vie commune en France', 'Months of shared life in France'),
    question: text(
      'Depuis combien de mois vivez-vous ensemble en France\u00a0?',
      'For how many months have you been living together in France?',
    ),
    proof: text(
      'bail, factures, avis d’imposition, attestation de la CAF aux deux noms',
      'lease, bills, tax assessments, family allowance certificate in both names',
    ),
    changes: 'by-time',
  },
  'union.end_cause': {
    type: 'choice',
    choices: {
      none: text('la vie commune n’a pas cessé', 'it has not ended'),
      death: text('décès', 'death'),
      violence: text('violences', 'violence'),
      polygamy: text('polygamie du conjoint', 'spouse’s polygamy'),
      other: text('autre cause', 'another cause'),
    },
    label: text('Cause de la fin de la vie commune', 'Why the shared life ended'),
    question: text(
      'Si la vie commune a cessé\u00a0: décès, violences, séparation\u00a0?',
      'If you no longer live together: death, violence, separation?',
    ),
    proof: text(
      'acte de décès, plainte, ordonnance de protection, certificats médicaux',
      'death certificate, police complaint, protection order, medical certificates',
    ),
    presumed: 'none',
  },
  'union.violence_evidence': {
    type: 'yes-no',
    label: text('Preuves des violences', 'Evidence of the violence'),
    question: text(
      'Avez-vous des preuves des violences (plainte, certificat, jugement, attestations)\u00a0?',
      'Do you have evidence of the violence (complaint, certificate, judgment, statements)?',
    ),
    proof: text(
      'plainte, certificat de l’unité médico-judiciaire, jugement, attestations',
      'complaint, forensic medical certificate, judgment, statements',
    ),
  },
  'union.violence_after_arrival': {
    type: 'yes-no',
    label: text(
      'Violences postérieures à l’arrivée en France',
      'Violence after the arrival in France',
    ),
    question: text(
      'Les violences ont-elles eu lieu après votre arrivée en France\u00a0?',
      'Did the violence take place after you arrived in France?',
    ),
    proof: text('plainte, certificats datés', 'complaint, dated certificates'),
  },
  'union.children_born': {
    type: 'yes-no',
    label: text('Enfants nés de l’union', 'Children born of the union'),
    question: text(
      'Des enfants sont-ils nés de cette union\u00a0?',
      'Were children born of this union?',
    ),
    proof: text('actes de naissance', 'birth certificates'),
  },
  'union.partner_has_scientist_title': {
    type: 'yes-no',
    label: text(
      'Conjoint titulaire d’un titre «\u00a0scientifique\u00a0»',
      'Spouse holding a scientist’s permit',
    ),
    question: text(
      'Votre conjoint a-t-il un certificat ou une carte «\u00a0scientifique\u00a0» ou «\u00a0talent-chercheur\u00a0»\u00a0?',
      'Does your spouse hold a “scientist” or “talent – researcher” certificate or permit?',
    ),
    proof: text('titre du conjoint', 'spouse’s permit'),
  },
  'union.communal_since': {
    type: 'date',
    label: text('Début de la vie commune', 'Start of the shared life'),
    question: text(
      'Depuis quelle date vivez-vous ensemble\u00a0?',
      'Since when have you been living together?',
    ),
    proof: text('bail, factures', 'lease, bills'),
  },
  'union.communal_in_france_since': {
    type: 'date',
    label: text('Début de la vie commune en France', 'Start of the shared life in France'),
    question: text(
      'Depuis quelle date vivez-vous ensemble en France\u00a0?',
      'Since when have you been living together in France?',
    ),
    proof: text('bail, factures', 'lease, bills'),
  },
} as const satisfies Readonly<Record<string, Fact>>;
