import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { EXHIBITS_IF_ANY, IDENTITY, MX, SIGNED_BY_LAWYER } from './parts.ts';

/** Asks the prosecutor to erase or correct what the police file says; its text is to be confirmed by the lawyer. */
export const TAJ_EFFACEMENT: LetterDefinition = {
  id: 'taj-effacement',
  label: text('Effacement du TAJ : demande', 'Erasure from the police file (TAJ)'),
  kind: 'letter',
  addressee: 'prosecutor',
  sources: ['CPP 230-8'],
  records: 'taj-effacement-demande',
  limits: ['taj-effacement'],
  subject:
    'Demande d’effacement ou de rectification, fichier de traitement d’antécédents judiciaires : {client.civilite} {client.nomComplet}',
  body: [
    { paragraph: 'Madame la Procureure de la République, Monsieur le Procureur de la République,' },
    {
      paragraph: `Au nom de ${IDENTITY}, dont je suis le conseil, j’ai l’honneur de vous demander, sur le fondement de l’article 230-8 du code de procédure pénale, l’effacement des données enregistrées à son nom dans le traitement d’antécédents judiciaires, ou à défaut leur rectification et l’apposition des mentions qui en interdisent la consultation administrative.`,
    },
    { heading: 'Procédures concernées', level: 2 },
    { each: 'procedures', line: '{texte}' },
    { heading: 'Suites données', level: 2 },
    { paragraph: '{taj.suites}' },
    {
      paragraph:
        'Selon le même article, une décision de relaxe ou d’acquittement devenue définitive entraîne en principe l’effacement, et les décisions de non-lieu et de classement sans suite font l’objet d’une mention, sauf effacement ordonné par vos soins.',
    },
    { heading: 'Pourquoi ces données ne doivent pas être conservées', level: 2 },
    {
      paragraph: `Leur consultation par l’autorité préfectorale, lors de l’instruction d’une demande de titre ou de nationalité, expose ${MX} à ce que soient retenus comme une menace pour l’ordre public des faits dont la suite judiciaire est celle qui vient d’être rappelée. Leur conservation n’est ni nécessaire ni proportionnée au regard des faits, de leur ancienneté et de sa situation\u{a0}:`,
    },
    { each: 'moyens', line: '{texte}' },
    { heading: 'Demandes', level: 2 },
    {
      list: [
        'ordonner l’effacement de ces données ;',
        'à titre subsidiaire, leur rectification ou l’apposition d’une mention, et l’interdiction de leur consultation à des fins d’enquête administrative ;',
        'me notifier votre décision motivée dans le délai de deux mois, ainsi que les voies de recours.',
      ],
    },
    ...EXHIBITS_IF_ANY,
    {
      paragraph:
        'Je vous prie d’agréer, Madame la Procureure, Monsieur le Procureur, l’expression de ma haute considération.',
    },
    SIGNED_BY_LAWYER,
  ],
  mentions: [
    { what: 'Fondement', pattern: /article 230-8/u, source: 'CPP 230-8' },
    { what: 'Références des procédures', pattern: /\{#procedures\}/u, source: null },
    { what: 'Suites données', pattern: /\{taj\.suites\}/u, source: null },
    { what: 'Délai de réponse', pattern: /deux mois/u, source: null },
  ],
};
