import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const TALENT_FACTS = {
  // D421-20: a licence professionnelle does not open this card.
  'talent.qualified_diploma_france': {
    type: 'yes-no',
    label: text(
      'Diplôme français de niveau master ou labellisé',
      'French master’s-level or accredited degree',
    ),
    question: text(
      'Avez-vous un diplôme français au moins équivalent au master, ou de niveau I labellisé par la Conférence des grandes écoles\u00a0?',
      'Do you hold a French degree at least equivalent to a master’s, or a level I degree accredited by the Conférence des grandes écoles?',
    ),
    proof: text('diplôme', 'degree'),
  },
  'talent.innovative_company': {
    type: 'yes-no',
    label: text('Entreprise innovante', 'Innovative company'),
    question: text(
      'L’entreprise est-elle une jeune entreprise innovante ou reconnue innovante, et votre poste est-il lié au projet\u00a0?',
      'Is the company a young innovative company, or recognised as innovative, and is your job tied to its project?',
    ),
    proof: text(
      'attestation de jeune entreprise innovante ou du ministère',
      'certificate of a young innovative company, or of the ministry',
    ),
    changes: 'by-acting',
  },
  'talent.medical_practice_authorised': {
    type: 'yes-no',
    label: text('Autorisation d’exercice médical', 'Authorisation to practise medicine'),
    question: text(
      'Avez-vous l’autorisation d’exercer (décision de l’ARS ou du Centre national de gestion)\u00a0?',
      'Are you authorised to practise (decision of the ARS or of the Centre national de gestion)?',
    ),
    proof: text('attestation', 'certificate'),
    changes: 'by-acting',
  },
  'talent.medical_pay_ok': {
    type: 'yes-no',
    label: text(
      'Rémunération au deuxième échelon des praticiens associés',
      'Pay at the second grade of associate practitioners',
    ),
    question: text(
      'La rémunération atteint-elle le deuxième échelon de la grille des praticiens associés\u00a0?',
      'Does your pay reach the second grade of the scale for associate practitioners?',
    ),
    proof: text('contrat', 'contract'),
    changes: 'by-acting',
  },
  'talent.medical_charter_signed': {
    type: 'yes-no',
    label: text(
      'Charte des valeurs de la République et du principe de laïcité signée',
      'Charter of the values of the Republic and of secularism signed',
    ),
    question: text(
      'Avez-vous signé la charte des valeurs de la République et du principe de laïcité\u00a0?',
      'Have you signed the charter of the values of the Republic and of the principle of secularism?',
    ),
    proof: text('charte signée', 'signed charter'),
  },
  'talent.research_hosting_agreement': {
    type: 'yes-no',
    label: text(
      'Convention d’accueil de recherche et master',
      'Research hosting agreement and master’s degree',
    ),
    question: text(
      'Avez-vous une convention d’accueil signée par un organisme agréé, et au moins un master\u00a0?',
      'Do you have a hosting agreement signed by an approved institution, and at least a master’s degree?',
    ),
    proof: text('convention d’accueil', 'hosting agreement'),
    changes: 'by-acting',
  },
  'talent.project_real_serious': {
    type: 'yes-no',
    label: text('Projet d’entreprise réel et sérieux', 'Real and serious business project'),
    question: text(
      'Votre projet d’entreprise est-il réel et sérieux (master ou cinq ans d’expérience)\u00a0?',
      'Is your business project real and serious (master’s degree or five years’ experience)?',
    ),
    proof: text('plan d’affaires, diplôme', 'business plan, degree'),
    changes: 'by-acting',
  },
  'talent.project_investment_eur': {
    type: 'number',
    unit: 'euros',
    label: text('Montant investi dans le projet', 'Amount invested in the project'),
    question: text(
      'Combien investissez-vous dans le projet\u00a0?',
      'How much are you investing in the project?',
    ),
    proof: text('preuve des fonds', 'evidence of funds'),
    changes: 'by-acting',
  },
  'talent.innovative_project_recognised': {
    type: 'yes-no',
    label: text(
      'Projet reconnu innovant par un organisme public',
      'Project recognised as innovative by a public body',
    ),
    question: text(
      'Le projet est-il reconnu innovant par un organisme public\u00a0?',
      'Is the project recognised as innovative by a public body?',
    ),
    proof: text('lettre de reconnaissance', 'letter of recognition'),
    changes: 'by-acting',
  },
  'talent.direct_investment_eur': {
    type: 'number',
    unit: 'euros',
    label: text('Montant de l’investissement direct', 'Amount of the direct investment'),
    question: text(
      'Quel est le montant de l’investissement direct\u00a0?',
      'What is the amount of the direct investment?',
    ),
    proof: text('preuve de l’investissement', 'evidence of the investment'),
    changes: 'by-acting',
  },
  'talent.direct_investor_30pct_and_jobs': {
    type: 'yes-no',
    label: text(
      'Investissement personnel ou par une société détenue à 30\u00a0%, avec emplois',
      'Investment in person or through a company held at 30%, with jobs',
    ),
    question: text(
      'Investissez-vous en personne ou par une société que vous dirigez ou détenez à 30\u00a0%, avec création ou sauvegarde d’emplois\u00a0?',
      'Are you investing in person, or through a company that you run or hold at 30%, and creating or preserving jobs?',
    ),
    proof: text('statuts, plan d’investissement', 'articles of association, investment plan'),
    changes: 'by-acting',
  },
  'talent.legal_representative': {
    type: 'yes-no',
    label: text(
      'Représentant légal d’un établissement ou d’une société du groupe',
      'Legal representative of an establishment or company of the group',
    ),
    question: text(
      'Êtes-vous représentant légal d’un établissement ou d’une société du groupe\u00a0?',
      'Are you the legal representative of an establishment or company of the group?',
    ),
    proof: text(
      'Kbis, procès-verbal de nomination',
      'company register extract, minutes of the appointment',
    ),
    changes: 'by-acting',
  },
  'talent.reputation_established': {
    type: 'yes-no',
    label: text(
      'Renommée nationale ou internationale établie',
      'Established national or international reputation',
    ),
    question: text(
      'Votre renommée nationale ou internationale est-elle documentée\u00a0?',
      'Is your national or international reputation documented?',
    ),
    proof: text('presse, prix, publications', 'press, awards, publications'),
  },
  // L421-21: renown, or what it may bring to France.
  'talent.significant_contribution': {
    type: 'yes-no',
    label: text(
      'Contribution significative et durable au rayonnement ou au développement de la France',
      'Significant and lasting contribution to the influence or the development of France',
    ),
    question: text(
      'L’activité peut-elle participer de façon significative et durable au développement économique, à l’aménagement du territoire ou au rayonnement de la France\u00a0?',
      'Is the activity likely to contribute in a significant and lasting way to economic development, regional planning or the influence of France?',
    ),
    proof: text(
      'projet, soutiens d’institutions et de professionnels',
      'project, support from institutions and professionals',
    ),
    answeredBy: 'lawyer',
  },
  'talent.family_link': {
    type: 'choice',
    choices: {
      none: text('aucun lien', 'no link'),
      spouse: text('conjoint', 'spouse'),
      child: text('enfant', 'child'),
    },
    label: text(
      'Lien avec un titulaire «\u00a0talent\u00a0» ou ICT',
      'Link with a “talent” or ICT holder',
    ),
    question: text(
      'Êtes-vous conjoint ou enfant d’un titulaire d’une carte «\u00a0talent\u00a0» ou ICT\u00a0?',
      'Are you the spouse or child of the holder of a “talent” or ICT permit?',
    ),
    proof: text('acte d’état civil, titre du titulaire', 'civil status record, holder’s permit'),
    presumed: 'none',
  },
  'talent.sponsor_title': {
    type: 'choice',
    choices: {
      talent: text('carte «\u00a0talent\u00a0»', '“talent” permit'),
      'talent-cbe': text(
        'carte «\u00a0talent-carte bleue européenne\u00a0»',
        '“talent – EU Blue Card” permit',
      ),
      'talent-chercheur': text(
        'carte «\u00a0talent-chercheur\u00a0»',
        '“talent – researcher” permit',
      ),
      'rld-ue-cbe': text(
        'carte de résident de longue durée-UE d’un ancien titulaire de carte bleue',
        'EU long-term resident card of a former Blue Card holder',
      ),
      ict: text('carte «\u00a0salarié détaché ICT\u00a0»', 'ICT permit'),
      'ict-mobile': text('carte «\u00a0salarié détaché mobile ICT\u00a0»', 'mobile ICT permit'),
      'ict-trainee': text('carte «\u00a0stagiaire ICT\u00a0»', 'ICT trainee permit'),
      'ict-trainee-mobile': text(
        'carte «\u00a0stagiaire mobile ICT\u00a0»',
        'mobile ICT trainee permit',
      ),
      'rece-chercheur': text(
        'carte «\u00a0recherche d’emploi ou création d’entreprise\u00a0» après «\u00a0talent-chercheur\u00a0»',
        'job search or business creation permit after “talent – researcher”',
      ),
      none: text('aucun', 'none'),
    },
    label: text('Titre du titulaire principal', 'Main holder’s permit'),
    question: text(
      'Quel titre le titulaire principal a-t-il\u00a0?',
      'Which permit does the main holder have?',
    ),
    proof: text('titre', 'permit'),
  },
} as const satisfies Readonly<Record<string, Fact>>;
