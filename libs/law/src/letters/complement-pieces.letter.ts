import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { EXHIBITS, IDENTITY, SIGNED_BY_LAWYER } from './parts.ts';

/** Answer to a request for missing documents, item by item, with a reservation on those no text asks for. */
export const COMPLEMENT_PIECES: LetterDefinition = {
  id: 'complement-pieces',
  label: text('Envoi de pièces complémentaires', 'Missing documents sent'),
  kind: 'letter',
  addressee: 'prefecture',
  sources: ['CRPA L114-5', 'CRPA L114-5-1', 'CRPA L114-6', 'CESEDA R431-11'],
  records: 'complement-fourni',
  limits: ['titre-complement-pieces', 'titre-demande-incomplete'],
  subject:
    'Pièces complémentaires : demande de {client.civilite} {client.nomComplet}{#demande.numero?}, n° {demande.numero}{/demande.numero?}',
  body: [
    { paragraph: 'Madame, Monsieur,' },
    { paragraph: `J’ai l’honneur de vous écrire en qualité de conseil de ${IDENTITY}.` },
    {
      paragraph:
        'Par une demande du {complement.demandeLe}, vous l’invitez à compléter le dossier de sa demande ({demande.titre}), déposée le {demande.deposeeLe}, avant le {complement.avantLe}. Voici la réponse à chacun des points, dans leur ordre :',
    },
    { each: 'reponses', line: '{texte}' },
    { heading: 'Effet du présent envoi', level: 2 },
    {
      paragraph:
        'Le délai au terme duquel une demande est réputée rejetée n’est suspendu que pendant le délai imparti pour produire les pièces exigées par les textes, et la production de ces pièces avant son expiration met fin à la suspension (article L. 114-5 du code des relations entre le public et l’administration). Le dossier est complet à la date de réception de la présente.',
    },
    {
      when: 'complement.reserves',
      then: [
        { heading: 'Réserves', level: 2 },
        {
          paragraph:
            'L’administration ne peut demander que les pièces et informations exigées par les textes législatifs et réglementaires en vigueur (article L. 114-5 du même code), soit, pour un titre de séjour, celles de la liste annexée au code de l’entrée et du séjour des étrangers et du droit d’asile (article R. 431-11 de ce code). Les pièces suivantes n’y figurent pas ; leur production, ou leur absence, est sans effet sur le caractère complet du dossier : {complement.reserves}',
        },
      ],
    },
    {
      when: 'complement.impossible',
      then: [
        { heading: 'Pièces qui ne peuvent être produites', level: 2 },
        {
          paragraph:
            'Les pièces suivantes ne peuvent être produites, pour les raisons indiquées : {complement.impossible} L’absence d’une pièce qui n’est pas indispensable à l’instruction ne peut conduire à la suspendre (article L. 114-5-1 du même code).',
        },
      ],
    },
    {
      paragraph:
        'Si vous estimiez que la demande reste affectée d’un vice faisant obstacle à son examen, il vous appartiendrait de m’inviter à la régulariser en indiquant le délai imparti, les formalités à respecter et les dispositions qui les prévoient (article L. 114-6 du même code).',
    },
    ...EXHIBITS,
    {
      paragraph:
        'Je vous remercie de m’accuser réception de cet envoi et vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.',
    },
    SIGNED_BY_LAWYER,
  ],
  mentions: [
    { what: 'Date de la demande de pièces', pattern: /\{complement\.demandeLe\}/u, source: null },
    { what: 'Délai imparti', pattern: /\{complement\.avantLe\}/u, source: 'CRPA L114-5' },
    { what: 'Réponse point par point', pattern: /\{#reponses\}/u, source: null },
    { what: 'Fin de la suspension', pattern: /met fin à la suspension/u, source: 'CRPA L114-5' },
    {
      what: 'Réserve sur ce que les textes n’exigent pas',
      pattern: /\{complement\.reserves\}/u,
      source: 'CRPA L114-5',
    },
    { what: 'Régularisation', pattern: /L\.\s114-6/u, source: 'CRPA L114-6' },
  ],
};
