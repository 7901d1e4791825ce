import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const WORK_GROUP_FACTS = {
  'work.group_seniority_months': {
    type: 'number',
    unit: 'months',
    label: text('Ancienneté dans le groupe, en mois', 'Months of seniority in the group'),
    question: text(
      'Depuis combien de mois travaillez-vous dans le groupe\u00a0?',
      'For how many months have you worked in the group?',
    ),
    proof: text('contrat, bulletins de paie étrangers', 'contract, foreign payslips'),
    changes: 'by-time',
  },
  'work.intragroup_role': {
    type: 'choice',
    choices: {
      none: text('aucune', 'none'),
      manager: text('encadrement supérieur', 'senior manager'),
      expert: text('expert', 'specialist'),
      trainee: text('stagiaire', 'trainee'),
      other: text('autre', 'other'),
    },
    label: text('Fonction dans le groupe', 'Role in the group'),
    question: text(
      'Quelle est votre fonction dans le groupe\u00a0?',
      'What is your role in the group?',
    ),
    proof: text('lettre de mission', 'assignment letter'),
    changes: 'by-acting',
  },
  'work.ict_permit_other_state': {
    type: 'yes-no',
    label: text('Titre ICT d’un autre État de l’Union', 'ICT permit of another EU State'),
    question: text(
      'Avez-vous un titre «\u00a0ICT\u00a0» d’un autre État de l’Union européenne\u00a0?',
      'Do you hold an ICT permit of another EU State?',
    ),
    proof: text('titre', 'permit'),
    presumed: false,
  },
  'work.french_contract_intragroup': {
    type: 'yes-no',
    label: text(
      'Contrat avec l’entreprise française du groupe',
      'Contract with the French company of the group',
    ),
    question: text(
      'Avez-vous un contrat de travail avec l’entreprise française du groupe\u00a0?',
      'Do you have an employment contract with the French company of the group?',
    ),
    proof: text('contrat', 'contract'),
    changes: 'by-acting',
  },
  'work.group_since': {
    type: 'date',
    label: text('Entrée dans le groupe', 'Joined the group'),
    question: text(
      'À quelle date êtes-vous entré(e) dans le groupe\u00a0?',
      'When did you join the group?',
    ),
    proof: text('contrat', 'contract'),
  },
  'work.employer_vehicle_for_entries': {
    type: 'yes-no',
    label: text(
      'Entreprise servant surtout à faire entrer des étrangers',
      'Company mainly used to bring foreigners in',
    ),
    question: text(
      'L’entreprise qui vous emploie ou vous accueille a-t-elle été créée, ou sert-elle surtout, pour faire entrer des étrangers en France\u00a0?',
      'Was the company that employs or hosts you set up, or is it mainly used, to bring foreigners to France?',
    ),
    proof: text('Kbis, comptes, effectifs', 'company register extract, accounts, staff'),
    presumed: false,
    barrier: true,
  },
  'work.employer_convicted_illegal_employment': {
    type: 'yes-no',
    label: text(
      'Employeur condamné pour l’emploi d’étrangers sans titre',
      'Employer convicted of employing foreigners without a permit',
    ),
    question: text(
      'L’entreprise a-t-elle été condamnée pour avoir employé un étranger non autorisé à travailler (code du travail, L8256-1)\u00a0?',
      'Was the company convicted of employing a foreigner who was not allowed to work (Labour Code, L8256-1)?',
    ),
    proof: text('attestation de l’employeur, jugement', 'statement by the employer, judgment'),
    presumed: false,
    barrier: true,
  },
  'work.employer_breached_duties': {
    type: 'yes-no',
    label: text('Manquements de l’employeur', 'Breaches by the employer'),
    question: text(
      'L’employeur a-t-il été sanctionné pour travail illégal, ou manque-t-il à ses obligations sociales, fiscales ou de droit du travail\u00a0?',
      'Was the employer sanctioned for illegal work, or does it breach its social-security, tax or labour-law duties?',
    ),
    proof: text('attestation de vigilance de l’Urssaf', 'certificate of good standing from Urssaf'),
    presumed: false,
  },
  'work.ict_means_sufficient': {
    type: 'yes-no',
    label: text('Ressources suffisantes pendant la mission', 'Sufficient means during the posting'),
    question: text(
      'Disposez-vous de ressources suffisantes pendant la mission ou le stage en France\u00a0?',
      'Do you have sufficient means during the posting or traineeship in France?',
    ),
    proof: text('contrat, bulletins, relevés bancaires', 'contract, payslips, bank statements'),
    changes: 'by-acting',
  },
  'work.ict_maximum_reached': {
    type: 'yes-no',
    label: text('Durée maximale du détachement ICT atteinte', 'Longest ICT stay already reached'),
    question: text(
      'Vos séjours ICT dans l’Union atteignent-ils déjà trois ans (un an pour un stagiaire)\u00a0?',
      'Do your ICT stays in the Union already reach three years (one year for a trainee)?',
    ),
    proof: text(
      'titres «\u00a0ICT\u00a0» de tous les États membres',
      '“ICT” permits of every Member State',
    ),
    presumed: false,
    barrier: true,
  },
  'work.ict_recent_posting': {
    type: 'yes-no',
    label: text(
      'Détachement ICT antérieur sans six mois hors de l’Union',
      'Earlier ICT posting without six months outside the Union',
    ),
    question: text(
      'Avez-vous déjà eu une carte ICT en France sans avoir passé, depuis, six mois au total hors de l’Union\u00a0?',
      'Have you already held an ICT card in France without having since spent six months in all outside the Union?',
    ),
    proof: text('cartes antérieures, cachets du passeport', 'earlier cards, passport stamps'),
    presumed: false,
    barrier: true,
  },
} as const satisfies Readonly<Record<string, Fact>>;
