import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const WORK_FACTS = {
  'work.contract_type': {
    type: 'choice',
    choices: {
      none: text('aucun', 'none'),
      cdi: text('contrat à durée indéterminée', 'permanent contract'),
      cdd: text('contrat à durée déterminée', 'fixed-term contract'),
      interim: text('intérim', 'temporary agency work'),
      apprenticeship: text('apprentissage', 'apprenticeship'),
      secondment: text('détachement', 'secondment'),
    },
    label: text('Contrat de travail', 'Employment contract'),
    question: text(
      'Quel contrat de travail avez-vous\u00a0?',
      'Which employment contract do you have?',
    ),
    proof: text('contrat', 'contract'),
    changes: 'by-acting',
  },
  // Computed for a permanent contract.
  'work.contract_months': {
    type: 'number',
    unit: 'months',
    label: text('Durée du contrat de travail', 'Length of the employment contract'),
    question: text(
      'Pour combien de mois le contrat est-il conclu\u00a0?',
      'For how many months is the contract made?',
    ),
    proof: text('contrat', 'contract'),
    changes: 'by-acting',
  },
  'work.promise_of_hire': {
    type: 'yes-no',
    label: text('Promesse d’embauche', 'Offer of employment'),
    question: text(
      'Avez-vous une promesse d’embauche\u00a0?',
      'Do you have an offer of employment?',
    ),
    proof: text(
      'Cerfa de demande d’autorisation de travail, lettre',
      'form requesting the work authorisation, letter',
    ),
    changes: 'by-acting',
  },
  'work.authorisation_granted': {
    type: 'yes-no',
    label: text('Autorisation de travail', 'Work authorisation'),
    question: text(
      'L’employeur a-t-il obtenu l’autorisation de travail\u00a0?',
      'Has the employer obtained the work authorisation?',
    ),
    proof: text(
      'décision de la plateforme de main-d’œuvre étrangère',
      'decision of the foreign labour office',
    ),
    changes: 'by-acting',
  },
  'work.gross_monthly': {
    type: 'number',
    unit: 'euros-a-month',
    label: text('Salaire brut mensuel', 'Gross monthly salary'),
    question: text(
      'Quel est votre salaire brut mensuel\u00a0?',
      'What is your gross monthly salary?',
    ),
    proof: text('bulletins de paie', 'payslips'),
    changes: 'by-acting',
  },
  'work.gross_annual': {
    type: 'number',
    unit: 'euros-a-year',
    label: text('Rémunération annuelle brute', 'Gross yearly pay'),
    question: text(
      'Quelle est la rémunération annuelle brute prévue\u00a0?',
      'What gross yearly pay is agreed?',
    ),
    proof: text('contrat', 'contract'),
    changes: 'by-acting',
  },
  'work.current_job_in_tension_list': {
    type: 'yes-no',
    label: text('Emploi actuel dans un métier en tension', 'Current job in a shortage occupation'),
    question: text(
      'Occupez-vous aujourd’hui un emploi figurant sur la liste régionale\u00a0?',
      'Do you currently hold a job on the regional list?',
    ),
    proof: text('contrat, arrêté du 21 mai 2025', 'contract, order of 21 May 2025'),
    changes: 'by-acting',
  },
  'work.labour_market_test_waived': {
    type: 'yes-no',
    label: text('Situation de l’emploi non opposable', 'Labour market test waived'),
    question: text(
      'L’emploi est-il dispensé de l’examen de la situation de l’emploi (métier en tension, master français)\u00a0?',
      'Is the job exempt from the labour market test (shortage occupation, French master’s degree)?',
    ),
    proof: text('arrêté, diplôme', 'order, degree'),
    changes: 'by-acting',
  },
  'work.qualification_match': {
    type: 'yes-no',
    label: text('Qualifications adaptées à l’emploi', 'Qualifications suited to the job'),
    question: text(
      'Vos qualifications correspondent-elles à l’emploi\u00a0?',
      'Do your qualifications match the job?',
    ),
    proof: text('CV, diplômes, certificats de travail', 'CV, degrees, work certificates'),
    changes: 'by-acting',
  },
  'work.job_matches_degree': {
    type: 'yes-no',
    label: text('Emploi en rapport avec le diplôme', 'Job related to the degree'),
    question: text(
      'L’emploi est-il en rapport avec le diplôme\u00a0?',
      'Is the job related to the degree?',
    ),
    proof: text('contrat, diplôme', 'contract, degree'),
    changes: 'by-acting',
  },
  'work.viability_opinion_requested': {
    type: 'yes-no',
    label: text('Avis sur la viabilité demandé', 'Opinion on viability requested'),
    question: text(
      'Avez-vous demandé l’avis sur la viabilité au service de la main-d’œuvre étrangère\u00a0?',
      'Have you asked the foreign labour office for its opinion on viability?',
    ),
    proof: text('accusé de réception', 'acknowledgement of receipt'),
    changes: 'by-acting',
  },
  'work.regulated_profession_ok': {
    type: 'yes-no',
    label: text(
      'Profession réglementée autorisée ou non réglementée',
      'Regulated occupation authorised, or not regulated',
    ),
    question: text(
      'Si le métier est réglementé, avez-vous l’autorisation de l’exercer\u00a0? (oui aussi s’il ne l’est pas)',
      'If the occupation is regulated, are you authorised to practise it? (yes as well if it is not)',
    ),
    proof: text('autorisation d’exercice', 'authorisation to practise'),
    presumed: true,
    barrier: true,
    changes: 'by-acting',
  },
  'work.seasonal_contract_months': {
    type: 'number',
    unit: 'months',
    label: text('Mois de travail saisonnier sur douze', 'Months of seasonal work in twelve'),
    question: text(
      'Combien de mois de travail saisonnier avez-vous sur douze mois\u00a0?',
      'How many months of seasonal work do you have in twelve?',
    ),
    proof: text('contrat saisonnier', 'seasonal contract'),
    changes: 'by-acting',
  },
  'work.keeps_residence_abroad': {
    type: 'yes-no',
    label: text(
      'Résidence habituelle maintenue hors de France',
      'Habitual residence kept outside France',
    ),
    question: text(
      'Gardez-vous votre résidence habituelle hors de France\u00a0?',
      'Do you keep your habitual residence outside France?',
    ),
    proof: text('engagement écrit', 'written undertaking'),
    changes: 'by-acting',
  },
  'work.self_employed_activity': {
    type: 'yes-no',
    label: text('Activité indépendante', 'Self-employed activity'),
    question: text(
      'Exercez-vous (ou voulez-vous exercer) une activité indépendante\u00a0?',
      'Do you have (or plan) a self-employed activity?',
    ),
    proof: text(
      'Kbis, registre national des entreprises, projet',
      'company register extract, national business register, project',
    ),
    changes: 'by-acting',
  },
  'work.business_viable': {
    type: 'yes-no',
    label: text('Activité économiquement viable', 'Economically viable activity'),
    question: text(
      'L’activité est-elle économiquement viable et vous procure-t-elle au moins le SMIC\u00a0?',
      'Is the activity economically viable, and does it bring you at least the minimum wage?',
    ),
    proof: text('prévisionnel, bilans, relevés bancaires', 'forecast, accounts, bank statements'),
    changes: 'by-acting',
  },
  'work.business_registered': {
    type: 'yes-no',
    label: text(
      'Inscription au registre ou à l’ordre professionnel',
      'Entry in the business register or professional body',
    ),
    question: text(
      'Êtes-vous inscrit(e) au registre du commerce, au registre national des entreprises ou à l’ordre professionnel\u00a0?',
      'Are you entered in the trade register, the national business register or the professional body?',
    ),
    proof: text('Kbis, avis de l’INSEE', 'company register extract, INSEE notice'),
    changes: 'by-acting',
  },
  'work.oacas_years': {
    type: 'number',
    unit: 'years',
    label: text('Années d’accueil en communauté', 'Years in a community'),
    question: text(
      'Depuis combien d’années êtes-vous accueilli(e) dans une communauté (Emmaüs…)\u00a0?',
      'For how many years have you lived in a community (Emmaüs…)?',
    ),
    proof: text('attestation de l’organisme', 'certificate of the organisation'),
    changes: 'by-time',
  },
  'work.oacas_serious': {
    type: 'yes-no',
    label: text(
      'Sérieux et perspectives d’intégration attestés par l’organisme',
      'Seriousness and prospects of integration certified by the organisation',
    ),
    question: text(
      'L’organisme atteste-t-il du caractère réel et sérieux de l’activité et des perspectives d’intégration\u00a0?',
      'Does the organisation certify that the activity is real and serious, and the prospects of integration?',
    ),
    proof: text('rapport de l’organisme', 'report of the organisation'),
    changes: 'by-acting',
  },
  'work.artist_contract_months': {
    type: 'number',
    unit: 'months',
    label: text('Durée du contrat artistique', 'Length of the artistic contract'),
    question: text(
      'Pour combien de mois avez-vous un contrat avec une entreprise culturelle\u00a0?',
      'For how many months do you have a contract with a cultural enterprise?',
    ),
    proof: text('contrat', 'contract'),
    changes: 'by-acting',
  },
  'work.artist_self_employed': {
    type: 'yes-no',
    label: text('Auteur ou artiste indépendant', 'Author or self-employed artist'),
    question: text(
      'Exercez-vous comme auteur ou artiste indépendant\u00a0?',
      'Do you work as an author or a self-employed artist?',
    ),
    proof: text('URSSAF, contrats d’auteur', 'URSSAF, author’s contracts'),
    presumed: false,
    changes: 'by-acting',
  },
  'work.artist_resources_ok': {
    type: 'yes-no',
    label: text('Ressources de l’artiste suffisantes', 'Sufficient resources of the artist'),
    question: text(
      'Vos ressources atteignent-elles 70\u00a0% du SMIC brut par mois, dont 51\u00a0% issus de l’activité artistique\u00a0?',
      'Do your resources reach 70% of the gross monthly minimum wage, 51% of it from the artistic activity?',
    ),
    proof: text(
      'contrats, bulletins de paie, relevés bancaires',
      'contracts, payslips, bank statements',
    ),
    changes: 'by-acting',
  },
  'work.oacas_since': {
    type: 'date',
    label: text('Arrivée dans la communauté', 'Arrival in the community'),
    question: text(
      'Depuis quelle date êtes-vous dans la communauté\u00a0?',
      'Since when have you lived in the community?',
    ),
    proof: text('attestation de l’organisme', 'certificate of the organisation'),
  },
  'work.business_ban': {
    type: 'yes-no',
    label: text(
      'Interdiction de gérer ou de commercer en France',
      'Ban on managing a company or trading in France',
    ),
    question: text(
      'Êtes-vous sous le coup d’une interdiction de gérer une entreprise ou d’exercer une activité commerciale en France\u00a0?',
      'Are you banned from managing a company or from trading in France?',
    ),
    proof: text('jugement, bulletin n°\u00a03', 'judgment, criminal record extract no. 3'),
    presumed: false,
    barrier: true,
    sensitive: true,
  },
} as const satisfies Readonly<Record<string, Fact>>;
