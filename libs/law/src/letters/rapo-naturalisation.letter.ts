import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { EXHIBITS, IDENTITY, MX, SIGNED_BY_LAWYER } from './parts.ts';

/** Compulsory prior appeal to the minister in charge of naturalisations, against a prefect's decision. */
export const RAPO_NATURALISATION: LetterDefinition = {
  id: 'rapo-naturalisation',
  label: text('Recours préalable (naturalisation)', 'Prior appeal: naturalisation'),
  kind: 'letter',
  addressee: 'naturalisation',
  sources: ['Décret 93-1362 45', 'CJA R312-18', 'CRPA L211-2', 'CRPA L412-3'],
  records: 'rapo-ministre',
  limits: ['naturalisation-rapo-2-mois', 'naturalisation-ministre-silence-4-mois'],
  subject:
    'Recours préalable obligatoire : demande de naturalisation de {client.civilite} {client.nomComplet}',
  body: [
    { paragraph: 'Madame la Ministre, Monsieur le Ministre chargé des naturalisations,' },
    {
      paragraph: `Au nom de ${IDENTITY}, dont je suis le conseil, j’ai l’honneur de former devant vous le recours préalable obligatoire prévu par l’article 45 du décret n°\u{a0}93-1362 du 30 décembre 1993 contre la décision du {decision.date} portant {decision.nature}{#decision.reference?}, référence {decision.reference}{/decision.reference?}, dont l’auteur est\u{a0}: {decision.auteur}, notifiée le {decision.notifieeLe}.`,
    },
    { heading: 'Recevabilité', level: 2 },
    {
      paragraph:
        'Ce recours, préalable à toute action contentieuse à peine d’irrecevabilité, est formé dans le délai de deux mois suivant la notification, dont le dernier jour est le {echeance.dernierJour}. Le silence gardé plus de quatre mois vaudra rejet. Votre décision se substituera à celle de l’autorité préfectorale ; elle relèvera du tribunal administratif de Nantes (article R. 312-18 du code de justice administrative). Vous statuerez sur le fondement de la situation de fait et de droit prévalant à la date de votre décision (article L. 412-3 du code des relations entre le public et l’administration).',
    },
    { heading: 'Rappel des faits', level: 2 },
    { each: 'faits', line: '{date} : {texte}' },
    { heading: 'Motifs de la décision', level: 2 },
    { paragraph: '{naturalisation.motifs}' },
    { heading: 'Discussion', level: 2 },
    { each: 'moyens', line: '{texte}' },
    {
      when: 'faitsNouveaux',
      then: [
        {
          paragraph:
            'Sont en outre à prendre en compte, à la date à laquelle vous statuerez, les éléments suivants : {faitsNouveaux}',
        },
      ],
    },
    {
      when: 'naturalisation.ajournement',
      then: [
        {
          paragraph:
            'S’agissant d’un ajournement, sa durée est en tout état de cause excessive au regard de ces éléments. À titre subsidiaire, sa réduction est demandée.',
        },
      ],
    },
    { heading: 'Demandes', level: 2 },
    { paragraph: `Pour ces motifs, ${MX} vous demande\u{a0}:` },
    {
      list: [
        'd’infirmer la décision contestée ;',
        'de proposer sa naturalisation, ou à défaut de reprendre l’examen de sa demande ;',
        'de motiver votre décision si elle n’était pas favorable (article L. 211-2 du code des relations entre le public et l’administration).',
      ],
    },
    ...EXHIBITS,
    {
      paragraph:
        'Je vous prie d’agréer, Madame la Ministre, Monsieur le Ministre, l’expression de ma haute considération.',
    },
    SIGNED_BY_LAWYER,
  ],
  mentions: [
    {
      what: 'Recours préalable',
      pattern: /article 45 du décret n°\s93-1362/u,
      source: 'Décret 93-1362 45',
    },
    {
      what: 'Deux mois',
      pattern: /deux mois suivant la notification/u,
      source: 'Décret 93-1362 45',
    },
    {
      what: 'Quatre mois de silence',
      pattern: /plus de quatre mois/u,
      source: 'Décret 93-1362 45',
    },
    { what: 'Tribunal de Nantes', pattern: /R\.\s312-18/u, source: 'CJA R312-18' },
    { what: 'Nature de la décision', pattern: /\{decision\.nature\}/u, source: null },
    { what: 'Dernier jour', pattern: /\{echeance\.dernierJour\}/u, source: null },
    { what: 'Motifs de la décision', pattern: /\{naturalisation\.motifs\}/u, source: null },
  ],
};
