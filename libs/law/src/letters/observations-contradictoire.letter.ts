import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { EXHIBITS_IF_ANY, IDENTITY, MX, toPrefet } from './parts.ts';
import { PRIVATE_LIFE_AT_STAKE } from './pleading.ts';

/** Observations before a withdrawal or another measure taken without a request. */
export const OBSERVATIONS_CONTRADICTOIRE: LetterDefinition = {
  id: 'observations-contradictoire',
  label: text('Observations (procédure contradictoire)', 'Observations before a measure'),
  kind: 'letter',
  addressee: 'prefecture',
  sources: [
    'CRPA L121-1',
    'CRPA L122-1',
    'CRPA L211-2',
    'CRPA L311-1',
    'CESEDA L432-13',
    'CEDH 8',
    'CIDE 3-1',
  ],
  records: 'observations-deposees',
  limits: ['procedure-contradictoire'],
  subject:
    'Observations de {client.civilite} {client.nomComplet} sur la mesure envisagée : {mesure.nature}',
  body: [
    { paragraph: 'Madame la Préfète, Monsieur le Préfet,' },
    { paragraph: `J’ai l’honneur de vous écrire en qualité de conseil de ${IDENTITY}.` },
    {
      paragraph: `Par une lettre du {mesure.lettreDu}, reçue le {mesure.recueLe}, vous avez fait connaître à ${MX} que vous envisagiez la mesure suivante\u{a0}: {mesure.nature}, sur le fondement de l’article {mesure.article} du code de l’entrée et du séjour des étrangers et du droit d’asile, et l’avez invité{#client.feminin?}e{/client.feminin?} à présenter des observations sous {mesure.delai}. Les voici, présentées le {date.jour}.`,
    },
    { heading: 'Sur la procédure', level: 2 },
    {
      paragraph:
        'Les décisions individuelles qui doivent être motivées en application de l’article L. 211-2 du code des relations entre le public et l’administration, ainsi que celles prises en considération de la personne, sont soumises au respect d’une procédure contradictoire préalable (article L. 121-1 du même code). Elles n’interviennent qu’après que la personne a été mise à même de présenter des observations écrites et, sur sa demande, orales ; elle peut se faire assister par un conseil (article L. 122-1).',
    },
    {
      paragraph: `${MX} demande expressément à être entendu{#client.feminin?}e{/client.feminin?} en ses observations orales, en présence de son conseil{#interprete.langue?} et avec l’assistance d’un interprète en langue {interprete.langue}{/interprete.langue?}, et que lui soit communiqué avant l’entretien l’ensemble des pièces sur lesquelles vous vous fondez (article L.\u{a0}311-1 du même code).`,
    },
    { heading: 'Rappel des faits', level: 2 },
    { each: 'faits', line: '{date} : {texte}' },
    { heading: 'Sur le bien-fondé de la mesure envisagée', level: 2 },
    { each: 'moyens', line: '{texte}' },
    { when: 'vie.liens', then: PRIVATE_LIFE_AT_STAKE },
    {
      when: 'moyen.commission',
      then: [
        {
          paragraph:
            'La mesure envisagée entre en outre dans un cas où la commission du titre de séjour est saisie pour avis (article L. 432-13 du code de l’entrée et du séjour des étrangers et du droit d’asile). Cette saisine est demandée.',
        },
      ],
    },
    { heading: 'Conclusion', level: 2 },
    {
      paragraph: `Pour ces motifs, ${MX} vous demande de ne pas prendre la mesure envisagée et de maintenir son droit au séjour.`,
    },
    ...EXHIBITS_IF_ANY,
    ...toPrefet(
      'Je vous remercie de m’indiquer la date à laquelle les observations orales pourront être présentées, et de m’adresser copie de votre décision.',
    ),
  ],
  mentions: [
    { what: 'Procédure contradictoire', pattern: /L\.\s121-1/u, source: 'CRPA L121-1' },
    {
      what: 'Observations orales demandées',
      pattern: /observations orales, en présence/u,
      source: 'CRPA L122-1',
    },
    { what: 'Date de la lettre', pattern: /\{mesure\.lettreDu\}/u, source: null },
    { what: 'Délai donné', pattern: /\{mesure\.delai\}/u, source: null },
    { what: 'Mesure envisagée', pattern: /\{mesure\.nature\}/u, source: null },
    { what: 'Article de la mesure', pattern: /\{mesure\.article\}/u, source: null },
  ],
};
