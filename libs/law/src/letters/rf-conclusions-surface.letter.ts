import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { EXHIBITS_IF_ANY, IDENTITY, MX, SIGNED_BY_LAWYER } from './parts.ts';

/** The home is large enough: the surface measured against the one that article R. 434-5 asks in that zone. */
export const RF_CONCLUSIONS_SURFACE: LetterDefinition = {
  id: 'rf-conclusions-surface',
  label: text('Regroupement familial : superficie du logement', 'Family reunification: floor area'),
  kind: 'letter',
  addressee: 'prefecture',
  sources: [
    'CESEDA L434-7',
    'CESEDA R434-5',
    'CESEDA R434-19',
    'CESEDA R434-21',
    'CAA Versailles 8 juin 2017 16VE03460',
  ],
  records: 'observations-deposees',
  limits: ['regroupement-decision-6-mois', 'ta-recours-2-mois'],
  subject:
    'Conclusions sur la superficie du logement : regroupement familial de {client.civilite} {client.nomComplet}{#instance.numero?}, instance n° {instance.numero}{/instance.numero?}',
  body: [
    { paragraph: 'Madame, Monsieur,' },
    {
      paragraph: `Les présentes conclusions sont présentées pour ${IDENTITY}, dont je suis le conseil.`,
    },
    { heading: 'La règle', level: 2 },
    {
      paragraph:
        'Le demandeur doit disposer, à la date d’arrivée de sa famille, d’un logement considéré comme normal pour une famille comparable vivant dans la même région géographique (2° de l’article L. 434-7 du code de l’entrée et du séjour des étrangers et du droit d’asile). L’article R. 434-5 fixe la superficie habitable totale minimale :',
    },
    {
      list: [
        'en zones A bis et A : 22 m² pour un ménage sans enfant ou deux personnes ;',
        'en zones B1 et B2 : 24 m² ;',
        'en zone C : 28 m² ;',
        'augmentée, dans toutes les zones, de 10 m² par personne jusqu’à huit personnes et de 5 m² par personne supplémentaire au-delà.',
      ],
    },
    {
      paragraph:
        'Ce texte ne connaît que la superficie habitable totale : il n’exige ni un nombre de pièces ni une disposition des lieux, auxquels un refus ne peut être fondé (cour administrative d’appel de Versailles, 8 juin 2017, n° 16VE03460).',
    },
    { heading: 'Son application', level: 2 },
    {
      table: {
        each: 'superficies',
        columns: [{ title: 'Pièce et superficie habitable', cell: '{texte}' }],
      },
    },
    {
      list: [
        'commune : {rf.commune}, classée en zone {rf.zone} à la date du {rf.zoneLe} ;',
        'personnes appelées à y vivre : {rf.personnes} ;',
        'superficie exigée : {rf.surfaceExigee} ;',
        'superficie habitable mesurée : {rf.surface}, par : {rf.mesurePar}, le {rf.mesureLe}.',
      ],
    },
    {
      paragraph: `La superficie mesurée atteint celle qui est exigée. ${MX} remplit donc la condition de logement.`,
    },
    {
      when: 'rf.erreur',
      then: [
        {
          paragraph:
            'Le compte rendu de la visite (articles R. 434-19 et R. 434-21 du même code) est entaché de l’erreur suivante : {rf.erreur}',
        },
      ],
    },
    { each: 'moyens', line: '{texte}' },
    { heading: 'Conclusions', level: 2 },
    {
      paragraph: `${MX} demande que la condition de logement soit regardée comme remplie, que le constat contraire soit écarté et, s’il y a lieu, qu’une nouvelle mesure contradictoire soit effectuée.`,
    },
    ...EXHIBITS_IF_ANY,
    {
      paragraph:
        'Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.',
    },
    SIGNED_BY_LAWYER,
  ],
  mentions: [
    { what: 'Superficies minimales', pattern: /R\.\s434-5/u, source: 'CESEDA R434-5' },
    { what: 'Superficie mesurée', pattern: /\{rf\.surface\}/u, source: null },
    { what: 'Superficie exigée', pattern: /\{rf\.surfaceExigee\}/u, source: 'CESEDA R434-5' },
    {
      what: 'Zone de la commune, à sa date',
      pattern: /\{rf\.zone\} à la date du \{rf\.zoneLe\}/u,
      source: 'CESEDA R434-5',
    },
    { what: 'Nombre de personnes', pattern: /\{rf\.personnes\}/u, source: 'CESEDA R434-5' },
    {
      what: 'Disposition des pièces indifférente',
      pattern: /ni un nombre de pièces/u,
      source: 'CAA Versailles 8 juin 2017 16VE03460',
    },
  ],
};
