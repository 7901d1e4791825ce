import type { Block } from './letter.ts';
import { MX } from './parts.ts';
import { PRIVATE_LIFE } from './pleading.ts';

/** Articles of the grounds below. */
export const GROUNDS_SOURCES = [
  'CRPA L211-2',
  'CRPA L211-5',
  'CRPA L212-1',
  'CRPA L232-4',
  'CRPA L121-1',
  'CRPA L122-1',
  'CESEDA L432-13',
  'CESEDA L432-15',
  'CEDH 8',
  'CIDE 3-1',
] as const;

/** External legality: what the lawyer ticked, argued. */
export const EXTERNAL_GROUNDS: readonly Block[] = [
  {
    when: 'moyen.competence',
    then: [
      { heading: 'Légalité externe : incompétence du signataire', level: 2 },
      {
        paragraph:
          'Toute décision prise par une administration comporte la signature de son auteur ainsi que la mention, en caractères lisibles, de son prénom, de son nom et de sa qualité (article L. 212-1 du code des relations entre le public et l’administration). Il appartient à l’administration d’établir que le signataire disposait d’une délégation régulière, publiée avant la décision et couvrant son objet. À défaut, la décision émane d’une autorité incompétente.',
      },
    ],
  },
  {
    when: 'moyen.motivation',
    then: [
      { heading: 'Légalité externe : insuffisance de la motivation', level: 2 },
      {
        paragraph:
          'Doivent être motivées les décisions administratives individuelles défavorables que mentionne l’article L. 211-2 du code des relations entre le public et l’administration. La motivation doit être écrite et comporter l’énoncé des considérations de droit et de fait qui constituent le fondement de la décision (article L. 211-5 du même code). La décision attaquée, qui ne fait pas apparaître les éléments propres à la situation rappelée ci-dessus, ne satisfait pas à cette exigence.',
      },
    ],
  },
  {
    when: 'motifs.demandesLe',
    then: [
      { heading: 'Légalité externe : absence de communication des motifs', level: 2 },
      {
        paragraph: `Les motifs de toute décision implicite de rejet intervenue dans un cas où la décision expresse aurait dû être motivée doivent, à la demande de l’intéressé formée dans le délai du recours contentieux, lui être communiqués dans le mois suivant cette demande (article L.\u{a0}232-4 du code des relations entre le public et l’administration). ${MX} les a demandés le {motifs.demandesLe}. {#motifs.communiquesLe?}Ils n’ont été communiqués que le {motifs.communiquesLe}.{/motifs.communiquesLe?}{^motifs.communiquesLe?}Ils ne lui ont pas été communiqués. La décision implicite est donc illégale.{/motifs.communiquesLe?}`,
      },
    ],
  },
  {
    when: 'moyen.contradictoire',
    then: [
      { heading: 'Légalité externe : méconnaissance de la procédure contradictoire', level: 2 },
      {
        paragraph: `Exception faite des cas où il est statué sur une demande, les décisions individuelles qui doivent être motivées, et celles prises en considération de la personne, sont soumises à une procédure contradictoire préalable\u{a0}: elles n’interviennent qu’après que l’intéressé a été mis à même de présenter des observations écrites et, sur sa demande, orales (articles L.\u{a0}121-1 et L.\u{a0}122-1 du code des relations entre le public et l’administration). ${MX}, qui n’a pas été mis{#client.feminin?}e{/client.feminin?} à même de le faire utilement, a été privé{#client.feminin?}e{/client.feminin?} d’une garantie.`,
      },
    ],
  },
  {
    when: 'moyen.commission',
    then: [
      {
        heading:
          'Légalité externe : défaut de saisine régulière de la commission du titre de séjour',
        level: 2,
      },
      {
        paragraph: `Dans les cas qu’énumère l’article L.\u{a0}432-13 du code de l’entrée et du séjour des étrangers et du droit d’asile, l’autorité administrative saisit pour avis la commission du titre de séjour lorsqu’elle envisage un refus opposé à un étranger qui remplit effectivement les conditions de délivrance, ou qui, demandant son admission exceptionnelle au séjour, justifie de plus de dix ans de résidence habituelle. L’étranger est convoqué par écrit au moins quinze jours avant la réunion (article L.\u{a0}432-15 du même code). ${MX} se trouvait dans un tel cas\u{a0}; la commission n’a pas été régulièrement saisie ou consultée. Cette consultation constitue une garantie.`,
      },
    ],
  },
];

/** Internal legality: what the lawyer ticked, argued, then private life if it is told. */
export const INTERNAL_GROUNDS: readonly Block[] = [
  {
    when: 'moyen.examen',
    then: [
      { heading: 'Légalité interne : défaut d’examen particulier', level: 2 },
      {
        paragraph:
          'Il ne ressort pas de la décision que l’administration ait procédé à un examen particulier et complet de la situation rappelée ci-dessus avant de statuer. La décision est entachée d’une erreur de droit.',
      },
    ],
  },
  {
    when: 'moyen.titre',
    then: [
      { heading: 'Légalité interne : droit au titre demandé', level: 2 },
      {
        paragraph: `${MX} remplit les conditions de l’article {demande.article} du code de l’entrée et du séjour des étrangers et du droit d’asile\u{a0}: {moyen.titre}`,
      },
    ],
  },
  {
    when: 'vie.liens',
    then: [
      {
        heading: 'Légalité interne : vie privée et familiale',
        level: 2,
      },
      ...PRIVATE_LIFE,
    ],
  },
  {
    when: 'moyen.erreurManifeste',
    then: [
      { heading: 'Légalité interne : erreur manifeste d’appréciation', level: 2 },
      {
        paragraph: `Pour les mêmes raisons, l’administration a commis une erreur manifeste dans l’appréciation des conséquences de sa décision sur la situation personnelle de ${MX}.`,
      },
    ],
  },
];

/** Grounds in the lawyer's own words: at least one, since an application without a ground is inadmissible. */
export const TYPED_GROUNDS: readonly Block[] = [
  { heading: 'Moyens propres à l’espèce', level: 2 },
  { each: 'moyens', line: '{texte}' },
];
