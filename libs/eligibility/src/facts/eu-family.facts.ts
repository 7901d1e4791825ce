import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

/** The family of a Union citizen (L200-4, L200-5), and what it keeps when the link ends (R233-9, R233-10). */
export const EU_FAMILY_FACTS = {
  'eu.descendant_dependent': {
    type: 'yes-no',
    label: text('Descendant à charge', 'Dependent descendant'),
    question: text(
      'Êtes-vous à la charge du citoyen de l’Union ou de son conjoint\u00a0?',
      'Do you depend on the EU citizen or on his or her spouse?',
    ),
    proof: text('virements, avis d’imposition', 'transfers, tax notices'),
  },
  'eu.extended_family_case': {
    type: 'choice',
    choices: {
      none: text('aucune de celles-ci', 'none of these'),
      'dependent-or-household': text(
        'à sa charge ou dans son ménage dans le pays de provenance',
        'dependent or member of the household in the country of origin',
      ),
      'serious-health': text(
        'parent dont il doit s’occuper lui-même pour raisons de santé graves',
        'relative who must have his or her personal care for serious health reasons',
      ),
      'durable-ties': text('liens privés et familiaux durables', 'durable private and family ties'),
    },
    label: text('Situation de l’autre proche', 'Situation of the other relative'),
    question: text(
      'Dans quelle situation êtes-vous avec le citoyen de l’Union\u00a0?',
      'What is your situation with the EU citizen?',
    ),
    proof: text(
      'attestations du pays de provenance, certificat médical, preuves de vie commune',
      'certificates of the country of origin, medical certificate, evidence of life together',
    ),
  },
  'eu.link_ended_by': {
    type: 'choice',
    presumed: 'none',
    choices: {
      none: text('le lien dure', 'the link lasts'),
      death: text('décès du citoyen', 'death of the citizen'),
      divorce: text('divorce ou annulation du mariage', 'divorce or annulment'),
      departure: text('départ de France du citoyen', 'departure of the citizen from France'),
    },
    label: text('Fin du lien avec le citoyen de l’Union', 'End of the link with the EU citizen'),
    question: text(
      'Le citoyen de l’Union est-il décédé ou parti, ou avez-vous divorcé\u00a0?',
      'Has the EU citizen died or left, or are you divorced?',
    ),
    proof: text('acte de décès, jugement de divorce', 'death certificate, divorce judgment'),
  },
  'eu.years_in_family_before_death': {
    type: 'number',
    unit: 'years',
    label: text(
      'Années de résidence en France comme membre de famille avant le décès',
      'Years of residence in France as a family member before the death',
    ),
    question: text(
      'Combien d’années aviez-vous vécu en France comme membre de sa famille avant le décès\u00a0?',
      'How many years had you lived in France as a family member before the death?',
    ),
    proof: text('titres, preuves de résidence', 'permits, evidence of residence'),
  },
  'eu.proceedings_on': {
    type: 'date',
    label: text(
      'Début de la procédure de divorce ou d’annulation',
      'Start of the divorce or annulment proceedings',
    ),
    question: text(
      'À quelle date la procédure de divorce ou d’annulation a-t-elle commencé\u00a0?',
      'When did the divorce or annulment proceedings start?',
    ),
    proof: text('assignation ou requête en divorce', 'divorce petition'),
  },
  'eu.marriage_years_before_proceedings': {
    type: 'number',
    unit: 'years',
    label: text('Années de mariage avant la procédure', 'Years of marriage before the proceedings'),
    question: text(
      'Combien d’années le mariage avait-il duré au début de la procédure\u00a0?',
      'How many years had the marriage lasted when the proceedings started?',
    ),
    proof: text('acte de mariage, requête en divorce', 'marriage certificate, divorce petition'),
  },
  'eu.marriage_years_in_france': {
    type: 'number',
    unit: 'years',
    label: text(
      'Années de mariage en France avant la procédure',
      'Years of marriage in France before the proceedings',
    ),
    question: text(
      'Combien d’années de ce mariage avez-vous vécues en France\u00a0?',
      'How many years of that marriage did you spend in France?',
    ),
    proof: text('preuves de résidence', 'evidence of residence'),
  },
  'eu.custody_of_citizens_children': {
    type: 'yes-no',
    label: text('Garde des enfants du citoyen de l’Union', 'Custody of the EU citizen’s children'),
    question: text(
      'La garde des enfants du citoyen de l’Union vous est-elle confiée\u00a0?',
      'Do you have custody of the EU citizen’s children?',
    ),
    proof: text('accord ou décision de justice', 'agreement or court decision'),
  },
  'eu.visiting_right_in_france': {
    type: 'yes-no',
    label: text('Droit de visite à exercer en France', 'Right of access to be exercised in France'),
    question: text(
      'Avez-vous un droit de visite à un enfant mineur, à exercer en France\u00a0?',
      'Do you have a right of access to a minor child, to be exercised in France?',
    ),
    proof: text('accord ou décision de justice', 'agreement or court decision'),
  },
  'eu.particularly_difficult_situation': {
    type: 'yes-no',
    presumed: false,
    answeredBy: 'lawyer',
    label: text('Situation particulièrement difficile', 'Particularly difficult situation'),
    question: text(
      'Une situation particulièrement difficile, autre que des violences conjugales, exige-t-elle le maintien du droit\u00a0?',
      'Does a particularly difficult situation, other than domestic violence, require that the right be kept?',
    ),
    proof: null,
  },
  'eu.child_at_secondary_school': {
    type: 'yes-no',
    label: text(
      'Enfant scolarisé dans le secondaire en France',
      'Child at secondary school in France',
    ),
    question: text(
      'Êtes-vous l’enfant scolarisé dans un établissement secondaire français, ou le parent qui en a la garde\u00a0?',
      'Are you the child at a French secondary school, or the parent who has custody?',
    ),
    proof: text('certificat de scolarité', 'school certificate'),
  },
} as const satisfies Readonly<Record<string, Fact>>;
