import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { EXHIBITS_IF_ANY, IDENTITY, MX, toPrefet } from './parts.ts';

/** Reminder of a request that nobody answers, and of the provisional document due meanwhile. */
export const RELANCE_PREFECTURE: LetterDefinition = {
  id: 'relance-prefecture',
  label: text('Relance de la préfecture', 'Reminder to the prefecture'),
  kind: 'letter',
  addressee: 'prefecture',
  sources: [
    'CESEDA R432-1',
    'CESEDA R432-2',
    'CESEDA R431-5',
    'CESEDA R431-11',
    'CESEDA R431-12',
    'CESEDA R431-13',
    'CESEDA R431-15-1',
    'CJA L911-4',
  ],
  records: 'relance-envoyee',
  exhibit: 'courriers-prefecture',
  limits: ['titre-silence-4-mois', 'recepisse-attestation', 'injonction-delai'],
  subject:
    'Relance : demande de titre de séjour de {client.civilite} {client.nomComplet} déposée le {demande.deposeeLe}',
  body: [
    { paragraph: 'Madame la Préfète, Monsieur le Préfet,' },
    { paragraph: `J’ai l’honneur de vous écrire en qualité de conseil de ${IDENTITY}.` },
    {
      paragraph: `${MX} a déposé le {demande.deposeeLe} une demande de titre de séjour ({demande.titre}){#demande.numero?}, enregistrée sous le numéro {demande.numero}{/demande.numero?}. {demande.jours} jours se sont écoulés depuis ce dépôt, sans qu’aucune décision expresse me soit connue.`,
    },
    { paragraph: 'Les étapes de son dossier sont les suivantes :' },
    { each: 'faits', line: '{date} : {texte}' },
    { heading: 'Sur le silence gardé', level: 2 },
    {
      paragraph:
        'Aux termes de l’article R.* 432-1 du code de l’entrée et du séjour des étrangers et du droit d’asile, le silence gardé par l’autorité administrative sur une demande de titre de séjour vaut décision implicite de rejet. L’article R. 432-2 du même code fixe à quatre mois le délai au terme duquel cette décision naît, sous réserve des délais plus brefs qu’il prévoit pour certains titres.',
    },
    {
      when: 'refusImplicite.neLe',
      then: [
        {
          paragraph: `Ce délai a fait naître une décision implicite de rejet le {refusImplicite.neLe}. La présente lettre ne vaut ni acquiescement à cette décision ni renonciation à la contester\u{a0}: ${MX} se réserve d’en demander les motifs et l’annulation dans le délai de recours.`,
        },
      ],
    },
    {
      paragraph:
        'Si le dossier vous paraissait incomplet, il vous appartiendrait de demander les pièces et informations manquantes, à transmettre dans un délai raisonnable, ainsi que le prévoit l’article R. 431-11 du même code.',
    },
    { heading: 'Sur le document provisoire de séjour', level: 2 },
    {
      when: 'demande.teleservice',
      then: [
        {
          paragraph:
            'La demande a été présentée au moyen du téléservice. Lorsque l’instruction d’une demande complète, déposée dans les délais de l’article R. 431-5, se poursuit au-delà de la date de validité du document de séjour détenu, l’article R. 431-15-1 vous fait obligation de mettre à la disposition du demandeur une attestation de prolongation de l’instruction, et de la renouveler aussi longtemps que vous n’avez pas statué. L’attestation de dépôt en ligne n’y supplée pas : elle ne justifie pas de la régularité du séjour.',
        },
      ],
    },
    {
      when: '!demande.teleservice',
      then: [
        {
          paragraph:
            'L’étranger admis à souscrire une demande de délivrance ou de renouvellement de titre de séjour se voit remettre un récépissé qui autorise sa présence sur le territoire pour la durée qu’il précise (article R. 431-12). Sa validité ne peut être inférieure à un mois ; il peut être renouvelé (article R. 431-13).',
        },
      ],
    },
    {
      when: 'document.expireLe',
      then: [
        {
          paragraph: `Le document de séjour de ${MX} porte pour date d’expiration le {document.expireLe}. La régularité de son séjour doit pouvoir être établie chaque jour.`,
        },
      ],
    },
    {
      when: 'ordonnance.date',
      then: [
        { heading: 'Sur l’exécution de la décision du juge', level: 2 },
        {
          paragraph:
            'Par une décision du {ordonnance.date}, la juridiction administrative vous a enjoint ce qui suit : {ordonnance.injonction}. Cette décision est exécutoire. À défaut d’exécution, la juridiction pourra être saisie pour l’assurer, au besoin sous astreinte (article L. 911-4 du code de justice administrative).',
        },
      ],
    },
    { heading: 'Sur le préjudice subi', level: 2 },
    { paragraph: '{prejudice}' },
    { heading: 'Demandes', level: 2 },
    { paragraph: 'Je vous prie en conséquence, sous {reponse.delai} :' },
    {
      list: [
        'de statuer sur la demande, et de me faire connaître l’état de son instruction ;',
        'de délivrer ou de renouveler sans interruption le document provisoire de séjour auquel elle donne droit, avec l’indication, lorsque la loi l’accorde, de l’autorisation de travailler ;',
        'de me faire connaître, s’il y a lieu, les pièces qui manqueraient et le délai fixé pour les produire.',
      ],
    },
    ...EXHIBITS_IF_ANY,
    ...toPrefet(
      `À défaut de réponse utile dans ce délai, ${MX} se réserve de saisir le tribunal administratif, au besoin en référé.`,
    ),
  ],
  mentions: [
    { what: 'Silence de quatre mois', pattern: /quatre mois/u, source: 'CESEDA R432-2' },
    { what: 'Rejet implicite', pattern: /R\.\*\s432-1/u, source: 'CESEDA R432-1' },
    { what: 'Date du dépôt', pattern: /\{demande\.deposeeLe\}/u, source: null },
    { what: 'Jours écoulés', pattern: /\{demande\.jours\}/u, source: null },
    { what: 'Attestation de prolongation', pattern: /R\.\s431-15-1/u, source: 'CESEDA R431-15-1' },
    { what: 'Récépissé', pattern: /R\.\s431-12/u, source: 'CESEDA R431-12' },
    { what: 'Préjudice', pattern: /\{prejudice\}/u, source: null },
    { what: 'Délai bref pour répondre', pattern: /\{reponse\.delai\}/u, source: null },
  ],
};
