import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const ORDER_FACTS = {
  // Presumed none: the prefect must establish a threat, and a current one.
  'order.threat_level': {
    type: 'choice',
    choices: {
      none: text('aucune', 'none'),
      simple: text('menace', 'threat'),
      grave: text('menace grave', 'grave threat'),
    },
    label: text('Menace pour l’ordre public', 'Threat to public order'),
    question: text(
      'Au vu des condamnations, gardes à vue et convocations du client, quel degré de menace pour l’ordre public retenir\u00a0?',
      'Given the client’s convictions, police custodies and summonses, what degree of threat to public order should be held?',
    ),
    proof: text(
      'bulletin n°\u00a03 du casier judiciaire, jugements, ordonnances de classement, relevé du TAJ',
      'criminal record (bulletin no.\u00a03), judgments, decisions not to prosecute, police file (TAJ)',
    ),
    presumed: 'none',
    answeredBy: 'lawyer',
    sensitive: true,
    barrier: true,
  },
  'order.convictions': {
    type: 'rows',
    rows: 'convictions',
    label: text('Condamnations', 'Convictions'),
    question: text(
      'Avez-vous déjà été condamné(e), placé(e) en garde à vue ou convoqué(e) au tribunal\u00a0? Pour chaque condamnation\u00a0: date des faits, infraction, peine, caractère définitif.',
      'Have you ever been convicted, taken into custody or summoned to court? For each conviction: date of the facts, offence, sentence, whether it is final.',
    ),
    proof: text(
      'jugement, bulletin n°\u00a03 du casier judiciaire',
      'judgment, criminal record (bulletin no.\u00a03)',
    ),
    sensitive: true,
  },
  'order.last_offence_date': {
    type: 'date',
    label: text('Date des derniers faits', 'Date of the last offence'),
    question: text(
      'De quand datent les derniers faits\u00a0?',
      'When did the last offence take place?',
    ),
    proof: text('jugement', 'judgment'),
    sensitive: true,
  },
  'order.sentence_total_months': {
    type: 'number',
    unit: 'months',
    label: text('Peines d’emprisonnement au total', 'Prison sentences in all'),
    question: text(
      'À combien de mois de prison avez-vous été condamné(e) au total (ferme et sursis)\u00a0?',
      'To how many months in prison have you been sentenced in all (suspended or not)?',
    ),
    proof: text('jugement', 'judgment'),
    sensitive: true,
  },
  'order.police_file_only': {
    type: 'yes-no',
    label: text(
      'Simple mention dans un fichier de police, sans condamnation',
      'Police file entry only, no conviction',
    ),
    question: text(
      'Ces faits n’ont-ils donné lieu qu’à une mention au fichier TAJ, sans condamnation\u00a0?',
      'Did these facts lead only to an entry in the police file (TAJ), without a conviction?',
    ),
    proof: null,
    sensitive: true,
  },
  // Facts, not a conviction: drugs, trafficking, procuring, exploitation…
  'order.listed_offence_432_1_1': {
    type: 'yes-no',
    label: text('Faits visés au 3° de l’article L432-1-1', 'Facts listed in Article L432-1-1, 3°'),
    question: text(
      'Les faits exposent-ils à l’une des condamnations énumérées au 3° de l’article L432-1-1\u00a0?',
      'Do the facts carry one of the convictions listed in Article L432-1-1, 3°?',
    ),
    proof: text('jugement', 'judgment'),
    presumed: false,
    answeredBy: 'lawyer',
    sensitive: true,
  },
  // Articles 441-1 and 441-2 of the criminal code; work under an alias is frequent in regularisation files.
  'order.false_document_facts': {
    type: 'yes-no',
    label: text(
      'Usage d’un faux document ou de l’identité d’autrui',
      'Use of a false document or of another’s identity',
    ),
    question: text(
      'Avez-vous utilisé un faux document ou le document d’une autre personne (y compris pour travailler)\u00a0?',
      'Have you used a false document or another person’s document (including to work)?',
    ),
    proof: null,
    presumed: false,
    sensitive: true,
  },
  'order.conviction_222_9_minor': {
    type: 'yes-no',
    label: text(
      'Condamnation pour mutilation ou infirmité permanente d’un mineur de quinze ans',
      'Conviction for mutilation or permanent infirmity of a minor under fifteen',
    ),
    question: text(
      'Avez-vous été condamné(e), même comme complice, pour des violences ayant entraîné une mutilation ou une infirmité permanente sur un mineur de quinze ans\u00a0?',
      'Have you been convicted, even as an accomplice, of violence that caused mutilation or permanent infirmity to a minor under fifteen?',
    ),
    proof: text('jugement', 'judgment'),
    presumed: false,
    sensitive: true,
    barrier: true,
  },
  'order.offence_against_official': {
    type: 'yes-no',
    label: text(
      'Faits commis sur un élu ou un agent public',
      'Facts committed against an elected or public official',
    ),
    question: text(
      'Avez-vous été mis(e) en cause pour des violences ou des menaces sur un élu, un policier ou un agent public\u00a0?',
      'Have you been implicated in violence or threats against an elected official, a police officer or a public servant?',
    ),
    proof: text('jugement', 'judgment'),
    presumed: false,
    sensitive: true,
  },
  'order.oqtf_unexecuted': {
    type: 'yes-no',
    label: text('OQTF non exécutée', 'Obligation to leave (OQTF) not complied with'),
    question: text(
      'Avez-vous reçu une obligation de quitter le territoire (OQTF) que vous n’avez pas exécutée, et qui n’a été ni annulée ni abrogée\u00a0?',
      'Have you received an obligation to leave the territory (OQTF) that you did not comply with, and that has been neither annulled nor repealed?',
    ),
    proof: text(
      'arrêté, jugement du tribunal administratif',
      'order, judgment of the administrative court',
    ),
    presumed: false,
    sensitive: true,
  },
  'order.entry_ban_in_force': {
    type: 'yes-no',
    label: text('Interdiction de retour ou de circulation en vigueur', 'Entry ban in force'),
    question: text(
      'Avez-vous une interdiction de retour (IRTF) ou de circulation en vigueur\u00a0?',
      'Is a ban on returning (IRTF) or on movement in force against you?',
    ),
    proof: text('arrêté', 'order'),
    presumed: false,
    sensitive: true,
  },
  'order.expulsion_or_itf': {
    type: 'yes-no',
    label: text(
      'Expulsion ou interdiction judiciaire du territoire',
      'Expulsion order or judicial exclusion',
    ),
    question: text(
      'Avez-vous un arrêté d’expulsion ou une interdiction judiciaire du territoire\u00a0?',
      'Is there an expulsion order or a judicial exclusion from the territory against you?',
    ),
    proof: text('arrêté, jugement', 'order, judgment'),
    presumed: false,
    sensitive: true,
    barrier: true,
  },
  // An absolute bar of L435-4, and clients cannot read bulletin no. 2: never presumed clean.
  'order.bulletin2_conviction_or_incapacity': {
    type: 'yes-no',
    label: text(
      'Condamnation, incapacité ou déchéance au bulletin n°\u00a02',
      'Conviction, incapacity or forfeiture on bulletin no.\u00a02',
    ),
    question: text(
      'Une condamnation, une incapacité ou une déchéance figure-t-elle au bulletin n°\u00a02 du casier judiciaire\u00a0?',
      'Does a conviction, an incapacity or a forfeiture appear on bulletin no.\u00a02 of the criminal record?',
    ),
    proof: text(
      'demande d’effacement du bulletin n°\u00a02, bulletin n°\u00a03',
      'application for erasure from bulletin no.\u00a02, bulletin no.\u00a03',
    ),
    sensitive: true,
  },
  'order.family_violence_conviction': {
    type: 'yes-no',
    label: text('Condamnation pour violences familiales', 'Conviction for family violence'),
    question: text(
      'Avez-vous été condamné(e) pour des violences envers votre conjoint ou vos enfants\u00a0?',
      'Have you been convicted of violence against your spouse or children?',
    ),
    proof: text('jugement', 'judgment'),
    presumed: false,
    sensitive: true,
  },
  'order.rehabilitation_evidence': {
    type: 'choices',
    choices: {
      emploi: text('emploi', 'work'),
      formation: text('formation', 'training'),
      soins: text('soins', 'care'),
      'travail-social': text('suivi social', 'social support'),
      'suivi-spip': text('suivi par le SPIP', 'probation supervision'),
      'dommages-intérêts-payés': text('dommages et intérêts payés', 'damages paid'),
      attestations: text('attestations', 'statements'),
    },
    label: text('Gages de réinsertion', 'Evidence of rehabilitation'),
    question: text(
      'Qu’avez-vous fait depuis les faits (emploi, soins, suivi, indemnisation)\u00a0?',
      'What have you done since the facts (work, care, supervision, compensation)?',
    ),
    proof: text('contrat, attestations, suivi du SPIP', 'contract, statements, probation service'),
    sensitive: true,
  },
} as const satisfies Readonly<Record<string, Fact>>;
