import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { IDENTITY, MX, SIGNED_BY_LAWYER } from './parts.ts';

/** Copy of the file held by the administration; a month's silence opens the CADA. */
export const DEMANDE_COMMUNICATION_DOSSIER: LetterDefinition = {
  id: 'demande-communication-dossier',
  label: text('Demande de communication du dossier', 'Request for a copy of the file'),
  kind: 'letter',
  addressee: 'author',
  sources: [
    'CRPA L300-2',
    'CRPA L311-1',
    'CRPA L311-2',
    'CRPA L311-6',
    'CRPA L311-9',
    'CRPA R311-12',
    'CRPA R311-13',
    'CRPA R343-1',
  ],
  records: 'communication-demandee',
  limits: ['cada-silence-1-mois', 'cada-saisine-2-mois', 'cada-refus-confirme-2-mois'],
  subject:
    'Demande de communication de documents administratifs : dossier de {client.civilite} {client.nomComplet}',
  body: [
    { paragraph: 'Madame, Monsieur,' },
    {
      paragraph: `Au nom de ${IDENTITY}, dont je suis le conseil, j’ai l’honneur de vous demander, sur le fondement de l’article L.\u{a0}311-1 du code des relations entre le public et l’administration, la communication intégrale de son dossier{#demande.numero?}, enregistré sous le numéro {demande.numero}{/demande.numero?}, et notamment\u{a0}:`,
    },
    { each: 'documents', line: '{texte}' },
    {
      paragraph: `Ces documents, produits ou reçus par l’administration dans le cadre de sa mission de service public, sont des documents administratifs (article L.\u{a0}300-2 du même code). Ceux qui touchent à la vie privée de ${MX}, portent une appréciation sur sa personne ou font apparaître son comportement lui sont communicables en tant qu’intéressé{#client.feminin?}e{/client.feminin?} (article L.\u{a0}311-6). Les avis au vu desquels est prise une décision rendue sur sa demande lui sont communicables dès leur envoi à l’autorité compétente (article L.\u{a0}311-2).`,
    },
    {
      paragraph:
        'Je souhaite les recevoir par courrier électronique et sans frais, à {cabinet.courriel}, lorsqu’ils sont disponibles sous forme électronique, ou à défaut en copie sur papier (article L. 311-9 du même code).',
    },
    {
      paragraph:
        'Le silence gardé pendant un mois à compter de la réception de la présente vaudra décision de refus (articles R.* 311-12 et R. 311-13 du même code). La Commission d’accès aux documents administratifs pourra alors être saisie dans les deux mois (article R. 343-1). Si vous ne détenez pas ces documents, il vous appartient de transmettre la présente à l’administration qui les détient et de m’en aviser (article L. 311-2).',
    },
    {
      paragraph:
        'Le mandat qui m’a été donné est joint. Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.',
    },
    SIGNED_BY_LAWYER,
  ],
  mentions: [
    { what: 'Fondement', pattern: /L\.\s311-1 du code/u, source: 'CRPA L311-1' },
    { what: 'Documents demandés', pattern: /\{#documents\}/u, source: null },
    { what: 'Refus au bout d’un mois', pattern: /pendant un mois/u, source: 'CRPA R311-13' },
    { what: 'Saisine de la CADA', pattern: /dans les deux mois/u, source: 'CRPA R343-1' },
    { what: 'Forme de la communication', pattern: /L\.\s311-9/u, source: 'CRPA L311-9' },
    { what: 'Numéro du dossier', pattern: /\{demande\.numero\}/u, source: null },
  ],
};
