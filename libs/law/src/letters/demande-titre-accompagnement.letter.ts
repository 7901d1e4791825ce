import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { EXHIBITS, IDENTITY, MX, toPrefet } from './parts.ts';

/** Goes with an application for a permit: its basis, its documents, and the provisional document it gives right to. */
export const DEMANDE_TITRE_ACCOMPAGNEMENT: LetterDefinition = {
  id: 'demande-titre-accompagnement',
  label: text('Lettre accompagnant une demande de titre', 'Letter with a permit application'),
  kind: 'letter',
  addressee: 'prefecture',
  sources: [
    'CESEDA R431-5',
    'CESEDA R431-10',
    'CESEDA R431-11',
    'CESEDA R431-12',
    'CESEDA R431-14',
    'CESEDA R431-15-1',
    'CESEDA R431-15-2',
    'CESEDA L412-7',
    'CRPA L112-3',
    'CRPA R112-5',
    'CRPA L114-5',
  ],
  records: 'demande-deposee',
  limits: [
    'titre-renouvellement-fenetre-teleservice',
    'titre-renouvellement-fenetre-guichet',
    'titre-premiere-demande-2-mois',
    'titre-silence-4-mois',
  ],
  subject: 'Demande de titre de séjour : {client.civilite} {client.nomComplet}, {demande.titre}',
  body: [
    { paragraph: 'Madame la Préfète, Monsieur le Préfet,' },
    {
      paragraph: `Au nom de ${IDENTITY}, dont je suis le conseil, j’ai l’honneur de vous présenter une demande {#demande.renouvellement?}de renouvellement{/demande.renouvellement?}{^demande.renouvellement?}de délivrance{/demande.renouvellement?} du titre suivant\u{a0}: {demande.titre}.`,
    },
    { heading: 'Fondement de la demande', level: 2 },
    {
      paragraph: `La demande est fondée sur l’article {demande.article} du code de l’entrée et du séjour des étrangers et du droit d’asile. ${MX} en remplit les conditions, comme il suit\u{a0}:`,
    },
    { each: 'moyens', line: '{texte}' },
    {
      when: 'document.expireLe',
      then: [
        {
          paragraph:
            'Le document de séjour détenu expire le {document.expireLe}. La demande est présentée dans les délais que fixe l’article R. 431-5 du même code.',
        },
      ],
    },
    { heading: 'Rappel de la situation', level: 2 },
    { each: 'faits', line: '{date} : {texte}' },
    { when: 'vie.liens', then: [{ paragraph: '{vie.liens}' }] },
    { heading: 'Pièces produites', level: 2 },
    {
      paragraph:
        'Sont jointes les pièces qui justifient de l’état civil et de la nationalité (article R. 431-10) et celles de la liste annexée au code (annexe 10, article R. 431-11), avec le contrat d’engagement au respect des principes de la République (article L. 412-7). Elles sont énumérées à la fin de la présente. Si une pièce vous paraissait manquer, je vous remercie de l’indiquer avec le délai fixé pour la produire (articles R. 431-11 du code de l’entrée et du séjour des étrangers et du droit d’asile et L. 114-5 du code des relations entre le public et l’administration).',
    },
    { heading: 'Document provisoire et autorisation de travailler', level: 2 },
    {
      when: 'demande.teleservice',
      then: [
        {
          paragraph:
            'La demande étant présentée au moyen du téléservice, je vous demande, au-delà de l’attestation de dépôt en ligne, la mise à disposition de l’attestation de prolongation de l’instruction dès que la validité du document détenu prendra fin, et son renouvellement aussi longtemps que vous n’aurez pas statué (article R. 431-15-1), avec le droit de travailler que l’article R. 431-15-2 y attache.',
        },
      ],
    },
    {
      when: '!demande.teleservice',
      then: [
        {
          paragraph:
            'Je vous demande la remise du récépissé prévu par l’article R. 431-12, portant l’autorisation d’exercer une activité professionnelle dans les cas de l’article R. 431-14.',
        },
      ],
    },
    ...EXHIBITS,
    ...toPrefet(
      'Je vous remercie de m’adresser l’accusé de réception de la présente demande, portant les mentions de l’article R. 112-5 du code des relations entre le public et l’administration (article L. 112-3 du même code).',
    ),
  ],
  mentions: [
    { what: 'Titre demandé', pattern: /\{demande\.titre\}/u, source: null },
    { what: 'Fondement', pattern: /\{demande\.article\}/u, source: null },
    { what: 'État civil et nationalité', pattern: /R\.\s431-10/u, source: 'CESEDA R431-10' },
    { what: 'Annexe 10', pattern: /annexe 10/u, source: 'CESEDA R431-11' },
    {
      what: 'Récépissé',
      pattern: /récépissé prévu par l’article R\.\s431-12/u,
      source: 'CESEDA R431-12',
    },
    { what: 'Attestation de prolongation', pattern: /R\.\s431-15-1/u, source: 'CESEDA R431-15-1' },
    { what: 'Travail pendant l’instruction', pattern: /R\.\s431-14/u, source: 'CESEDA R431-14' },
    { what: 'Liste des pièces', pattern: /\{#pieces\}/u, source: 'CESEDA R431-11' },
  ],
};
