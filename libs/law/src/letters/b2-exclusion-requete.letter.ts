import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { EXHIBITS, IDENTITY, MX, SIGNED_BY_LAWYER } from './parts.ts';

/** Asks the court that convicted to leave the conviction out of the bulletin n° 2. */
export const B2_EXCLUSION_REQUETE: LetterDefinition = {
  id: 'b2-exclusion-requete',
  label: text('Exclusion du bulletin n° 2 : requête', 'Removal from the criminal record (B2)'),
  kind: 'letter',
  addressee: 'court',
  sources: ['CPP 702-1', 'CPP 703', 'CPP 706-47', 'CPP 775-1', 'CESEDA L412-5', 'CESEDA L435-4'],
  records: 'b2-exclusion-demandee',
  limits: ['b2-exclusion'],
  subject:
    'Requête en exclusion de la mention d’une condamnation au bulletin n° 2 du casier judiciaire : {client.civilite} {client.nomComplet}',
  body: [
    {
      paragraph:
        'À Mesdames et Messieurs les président et juges composant la juridiction qui a prononcé la condamnation,',
    },
    { paragraph: `Pour ${IDENTITY}, dont je suis le conseil,` },
    { heading: 'Condamnation', level: 2 },
    {
      paragraph:
        'Décision du {condamnation.date}, rendue par : {condamnation.juridiction}{#condamnation.numero?} (n° {condamnation.numero}){/condamnation.numero?}, pour : {condamnation.infraction}. Peine : {condamnation.peine}. Exécution : {condamnation.execution}.',
    },
    { heading: 'Recevabilité', level: 2 },
    {
      paragraph:
        'La juridiction qui a prononcé une condamnation peut en exclure expressément la mention au bulletin n° 2, soit dans le jugement, soit par jugement rendu postérieurement sur la requête du condamné, instruite et jugée selon les règles de compétence et de procédure des articles 702-1 et 703 (article 775-1 du code de procédure pénale). Une telle requête se présente au plus tôt six mois après que la condamnation est devenue définitive et, si une demande a été rejetée, six mois après ce rejet. La condamnation est devenue définitive le {condamnation.definitiveLe}{#condamnation.rejeteeLe?} ; une précédente demande a été rejetée le {condamnation.rejeteeLe}{/condamnation.rejeteeLe?}. L’infraction n’est pas de celles que mentionne l’article 706-47 du même code, pour lesquelles l’exclusion est impossible.',
    },
    { heading: 'Intérêt de la demande', level: 2 },
    {
      paragraph: `L’exclusion emporte relèvement de toutes les interdictions, déchéances ou incapacités résultant de la condamnation. Elle est déterminante pour le séjour de ${MX}\u{a0}: la menace pour l’ordre public fait obstacle à la délivrance et au renouvellement des titres (article L.\u{a0}412-5 du code de l’entrée et du séjour des étrangers et du droit d’asile), et l’article L.\u{a0}435-4 du même code exclut celui dont une condamnation y est mentionnée. Dans son cas\u{a0}: {condamnation.interet}`,
    },
    { heading: 'Conduite depuis les faits', level: 2 },
    { each: 'faits', line: '{date} : {texte}' },
    { each: 'moyens', line: '{texte}' },
    { heading: 'PAR CES MOTIFS', level: 2 },
    {
      paragraph: `${MX} demande que soit ordonnée l’exclusion de la mention de cette condamnation au bulletin n°\u{a0}2 de son casier judiciaire.`,
    },
    ...EXHIBITS,
    SIGNED_BY_LAWYER,
  ],
  mentions: [
    { what: 'Exclusion du bulletin n° 2', pattern: /article 775-1/u, source: 'CPP 775-1' },
    { what: 'Compétence et délai', pattern: /702-1/u, source: 'CPP 702-1' },
    { what: 'Date définitive', pattern: /\{condamnation\.definitiveLe\}/u, source: 'CPP 702-1' },
    { what: 'Peine exécutée', pattern: /\{condamnation\.execution\}/u, source: null },
    { what: 'Infractions exclues', pattern: /706-47/u, source: 'CPP 706-47' },
    { what: 'Intérêt pour le séjour', pattern: /\{condamnation\.interet\}/u, source: null },
    { what: 'Gages de conduite', pattern: /\{#faits\}/u, source: null },
  ],
};
