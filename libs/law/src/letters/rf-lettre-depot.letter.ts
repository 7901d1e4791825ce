import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { EXHIBITS, IDENTITY, MX, SIGNED_BY_LAWYER } from './parts.ts';

/** Goes with an application for family reunification: everyone in the family, means, home, undertakings. */
export const RF_LETTRE_DEPOT: LetterDefinition = {
  id: 'rf-lettre-depot',
  label: text('Regroupement familial : lettre de dépôt', 'Family reunification: filing letter'),
  kind: 'letter',
  addressee: 'ofii',
  sources: [
    'CESEDA L434-1',
    'CESEDA L434-2',
    'CESEDA L434-7',
    'CESEDA L434-8',
    'CESEDA R434-3',
    'CESEDA R434-4',
    'CESEDA R434-5',
    'CESEDA R434-7',
    'CESEDA R434-8',
    'CESEDA R434-9',
    'CESEDA R434-10',
    'CESEDA R434-11',
    'CESEDA R434-12',
    'CESEDA R434-14',
    'CESEDA R434-19',
    'CESEDA R434-26',
  ],
  records: 'rf-depose',
  limits: ['regroupement-decision-6-mois', 'regroupement-sejour-18-mois'],
  subject: 'Demande de regroupement familial de {client.civilite} {client.nomComplet}',
  body: [
    { paragraph: 'Madame la directrice territoriale, Monsieur le directeur territorial,' },
    {
      paragraph: `Au nom de ${IDENTITY}, dont je suis le conseil, j’ai l’honneur de vous adresser sa demande de regroupement familial, sur l’imprimé réglementaire (articles R.\u{a0}434-7 et R.\u{a0}434-8 du code de l’entrée et du séjour des étrangers et du droit d’asile).`,
    },
    { heading: 'Séjour du demandeur', level: 2 },
    {
      paragraph: `${MX} séjourne régulièrement en France depuis le {rf.sejourDepuisLe}, sous couvert du titre suivant\u{a0}: {rf.titreDetenu}. L’article L.\u{a0}434-2 du même code demande un séjour régulier d’au moins dix-huit mois, sous couvert d’un titre d’une durée de validité d’au moins un an.`,
    },
    { heading: 'Composition de la famille', level: 2 },
    {
      paragraph:
        'La demande comporte la liste de tous les membres de la famille (article R. 434-9), dont l’âge s’apprécie à la date du dépôt (article R. 434-3) :',
    },
    { each: 'famille', line: '{texte}' },
    {
      when: 'rf.motifsPartiel',
      then: [
        {
          paragraph:
            'Le regroupement demandé est partiel (articles L. 434-1 et R. 434-10). Il est demandé pour : {rf.beneficiaires}. Les motifs, tenant à l’intérêt des enfants, pour lesquels il ne l’est pas pour toute la famille sont les suivants : {rf.motifsPartiel}',
        },
      ],
    },
    {
      when: '!rf.motifsPartiel',
      then: [
        {
          paragraph:
            'Le regroupement est demandé pour l’ensemble de ces personnes (article L. 434-1).',
        },
      ],
    },
    { heading: 'Ressources', level: 2 },
    {
      paragraph:
        'Les ressources du demandeur et de son conjoint qui alimenteront de façon stable le budget de la famille, appréciées sur une période de douze mois, à l’exclusion des prestations que la loi écarte (articles L. 434-7, L. 434-8 et R. 434-4), sont les suivantes :',
    },
    { each: 'ressources', line: '{texte}' },
    {
      paragraph:
        'Total sur douze mois : {rf.ressourcesTotal}. Seuil pour cette famille : {rf.ressourcesSeuil}.',
    },
    { heading: 'Logement', level: 2 },
    {
      paragraph:
        'Logement situé à {rf.commune}, zone {rf.zone}, superficie habitable de {rf.surface} pour {rf.personnes} personnes ; superficie exigée par l’article R. 434-5 : {rf.surfaceExigee}.',
    },
    { heading: 'Engagements', level: 2 },
    { paragraph: `Conformément à l’article R.\u{a0}434-8, ${MX} s’engage dans l’imprimé\u{a0}:` },
    {
      list: [
        'à permettre aux agents habilités de la commune et de l’Office l’entrée dans le logement pour en vérifier les conditions, et donne à cette fin l’autorisation écrite de l’article R. 434-19 ; si le logement n’est pas encore disponible, à mettre le maire en mesure de procéder à cette vérification sur pièces ;',
        'à verser, s’il y a lieu, à l’Office la redevance forfaitaire.',
      ],
    },
    { heading: 'Demandes', level: 2 },
    {
      list: [
        'délivrer sans délai l’attestation de dépôt du dossier complet, qui fait courir le délai de six mois dont dispose l’autorité administrative pour statuer (articles R. 434-12 et R. 434-26) ;',
        'informer immédiatement du dépôt l’autorité consulaire compétente, pour qu’elle procède aux vérifications d’état civil dès la demande de visa (article R. 434-14) ;',
        'm’indiquer, s’il y a lieu, les pièces de la liste réglementaire qui manqueraient (article R. 434-11).',
      ],
    },
    ...EXHIBITS,
    {
      paragraph:
        'Je vous prie d’agréer, Madame la directrice territoriale, Monsieur le directeur territorial, l’expression de ma considération distinguée.',
    },
    SIGNED_BY_LAWYER,
  ],
  mentions: [
    { what: 'Tous les membres de la famille', pattern: /R\.\s434-9/u, source: 'CESEDA R434-9' },
    { what: 'Liste', pattern: /\{#famille\}/u, source: 'CESEDA R434-9' },
    {
      what: 'Motifs du regroupement partiel',
      pattern: /\{rf\.motifsPartiel\}/u,
      source: 'CESEDA R434-10',
    },
    { what: 'Engagements', pattern: /R\.\s434-8,/u, source: 'CESEDA R434-8' },
    { what: 'Ressources', pattern: /\{#ressources\}/u, source: 'CESEDA R434-4' },
    { what: 'Superficie', pattern: /\{rf\.surface\}/u, source: 'CESEDA R434-5' },
    { what: 'Visite autorisée', pattern: /R\.\s434-19/u, source: 'CESEDA R434-19' },
    { what: 'Attestation de dépôt', pattern: /attestation de dépôt/u, source: 'CESEDA R434-12' },
  ],
};
