import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { EXHIBITS, IDENTITY, MX, SIGNED_BY_LAWYER } from './parts.ts';

/** Reasons of an implicit refusal: asked for once it is born, within the time to go to court. */
export const DEMANDE_MOTIFS: LetterDefinition = {
  id: 'demande-motifs',
  label: text('Demande de communication des motifs', 'Request for the reasons of a refusal'),
  kind: 'letter',
  addressee: 'author',
  sources: [
    'CRPA L232-4',
    'CRPA L211-2',
    'CRPA L211-5',
    'CESEDA R432-1',
    'CESEDA R432-2',
    'CESEDA R434-26',
  ],
  records: 'motifs-demandes',
  limits: [
    'motifs-demande',
    'motifs-reponse-1-mois',
    'motifs-prorogation-2-mois',
    'motifs-plafond-1-an',
  ],
  subject:
    'Demande de communication des motifs d’une décision implicite de rejet (article L. 232-4 du code des relations entre le public et l’administration) : {client.civilite} {client.nomComplet}',
  body: [
    { paragraph: 'Madame, Monsieur,' },
    { paragraph: `J’ai l’honneur de vous écrire en qualité de conseil de ${IDENTITY}.` },
    {
      paragraph: `${MX} vous a adressé une demande ({demande.titre}), que vos services ont reçue le {demande.deposeeLe}{#demande.numero?} et enregistrée sous le numéro {demande.numero}{/demande.numero?}.`,
    },
    {
      when: 'demande.regroupement',
      then: [
        {
          paragraph:
            'L’autorité administrative statue sur une demande de regroupement familial dans un délai de six mois à compter du dépôt du dossier complet, et l’absence de décision dans ce délai vaut rejet (article R. 434-26 du code de l’entrée et du séjour des étrangers et du droit d’asile).',
        },
      ],
    },
    {
      when: '!demande.regroupement',
      then: [
        {
          paragraph:
            'Le silence gardé par l’autorité administrative sur une demande de titre de séjour vaut décision implicite de rejet, laquelle naît au terme d’un délai de quatre mois, sous réserve des délais plus brefs prévus pour certains titres (articles R.* 432-1 et R. 432-2 du code de l’entrée et du séjour des étrangers et du droit d’asile).',
        },
      ],
    },
    {
      paragraph: 'Une décision implicite de rejet est ainsi née le {refusImplicite.neLe}.',
    },
    {
      paragraph:
        'Expresse, cette décision aurait dû être motivée : les décisions administratives individuelles défavorables de cette nature sont au nombre de celles qu’énumère l’article L. 211-2 du code des relations entre le public et l’administration.',
    },
    {
      paragraph: `Par la présente, formée dans le délai du recours contentieux, j’ai donc l’honneur de vous demander, au nom de ${MX} et sur le fondement de l’article L.\u{a0}232-4 du même code, la communication des motifs de cette décision implicite, sous la forme écrite que prescrit l’article L.\u{a0}211-5, avec l’énoncé des considérations de droit et de fait qui en constituent le fondement.`,
    },
    { paragraph: 'Je rappelle qu’en application du même article L. 232-4 :' },
    {
      list: [
        'les motifs doivent être communiqués dans le mois suivant la présente demande ; à défaut, la décision implicite se trouve entachée d’illégalité ;',
        'le délai du recours contentieux est prorogé jusqu’à l’expiration de deux mois suivant le jour où les motifs auront été communiqués.',
      ],
    },
    {
      paragraph:
        'La présente demande ne vaut ni acquiescement à la décision, ni renonciation à la contester.',
    },
    ...EXHIBITS,
    {
      paragraph:
        'Je vous remercie d’adresser votre réponse à mon cabinet, à {cabinet.domicile}, ou par courriel à {cabinet.courriel}, et vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.',
    },
    SIGNED_BY_LAWYER,
  ],
  mentions: [
    {
      what: 'Fondement de la demande de motifs',
      pattern: /article L\.\s232-4/u,
      source: 'CRPA L232-4',
    },
    { what: 'Décision à motiver', pattern: /article L\.\s211-2/u, source: 'CRPA L211-2' },
    { what: 'Date de la demande', pattern: /\{demande\.deposeeLe\}/u, source: null },
    {
      what: 'Naissance de la décision implicite',
      pattern: /\{refusImplicite\.neLe\}/u,
      source: null,
    },
    {
      what: 'Demande faite dans le délai de recours',
      pattern: /dans le délai du recours contentieux/u,
      source: 'CRPA L232-4',
    },
    { what: 'Un mois pour répondre', pattern: /dans le mois suivant/u, source: 'CRPA L232-4' },
    {
      what: 'Délai prorogé de deux mois',
      pattern: /prorogé jusqu’à l’expiration de deux mois/u,
      source: 'CRPA L232-4',
    },
  ],
};
