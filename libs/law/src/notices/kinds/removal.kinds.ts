import type { NoticeKind } from './kind.ts';

const OQTF = String.raw`(?:obligation\s+de\s+quitter\s+(?:sans\s+delai\s+)?le\s+territoire|\boqtf\b)`;

/** Obligations to leave, confinement, refusals and withdrawals of permits. */
export const REMOVAL_KINDS: readonly NoticeKind[] = [
  {
    type: 'oqtf-notifiee',
    titles: [
      new RegExp(String.raw`(?:portant|faisant|objet\s*:)[^.;]{0,160}${OQTF}`, 'u'),
      new RegExp(
        String.raw`(?:^|\n)\s*(?:objet\s*:\s*)?(?:notification\s+d(?:'une?|e\s+l')\s*)?${OQTF}`,
        'u',
      ),
    ],
    says: [
      /\best\s+oblige(?:e|\(e\))?\s+(?:de|a)\s+quitter\s+(?:sans\s+delai\s+)?le\s+territoire/u,
      /\bfait\s+obligation\s+(?:a\s+[^;\n]{2,90}\s+)?de\s+quitter\s+(?:sans\s+delai\s+)?le\s+territoire/u,
      /\b(?:vous\s+)?(?:devez|etes\s+tenue?|etes\s+obligee?|oblige)\s+(?:a|de|dans[^.;]{3,60}de)?\s*quitter\s+le\s+territoire/u,
    ],
    hints: [
      /interdiction\s+de\s+retour/u,
      /pays\s+de\s+(?:destination|renvoi)/u,
      /depart\s+volontaire/u,
    ],
  },
  {
    type: 'refus-notifie',
    titles: [
      /(?:portant|objet\s*:|decision\s+de|notification\s+d[eu'][^\n]{0,10}|lettre\s+de)\s*(?:notification\s+(?:d'un\s+|de\s+|du\s+))?(?:rejet|refus)\s+(?:de\s+(?:votre\s+|la\s+|sa\s+)?demande\s+)?(?:de\s+|d'admission\s+au\s+|du\s+)?(?:delivrance\s+d'un\s+|renouvellement\s+(?:de\s+(?:votre\s+)?|d'un\s+|du\s+)?)?(?:titre\s+de\s+|carte\s+de\s+|certificat\s+de\s+)?(?:sejour|residen(?:t|ce)|titre)/u,
      /\brefus\s+(?:de\s+(?:delivrance|renouvellement)\s+)?(?:d'un\s+|du\s+|de\s+)?(?:titre|carte|certificat)?\s*(?:de\s+)?(?:sejour|resident|residence)/u,
    ],
    says: [
      /\b(?:delivrance|renouvellement|demande)[^.;]{0,140}\b(?:titre|carte|certificat)[^.;]{0,120}\b(?:est|sont|a\s+ete)\s+(?:refuse|rejete)/u,
      /\b(?:refuse|rejette|rejeter|refuser|reserver\s+une\s+suite\s+defavorable|pas\s+donner\s+(?:une\s+)?suite\s+favorable)[^.;]{0,160}\b(?:titre|carte\s+de\s+(?:sejour|resident)|certificat\s+de\s+residence|admission\s+au\s+sejour)/u,
      /\b(?:titre|carte\s+de\s+(?:sejour|resident)|certificat\s+de\s+residence|admission\s+(?:exceptionnelle\s+)?au\s+sejour)[^.;]{0,160}\b(?:suite\s+defavorable|(?:est|a\s+ete)\s+(?:rejetee?|refusee?)|refus\b)/u,
    ],
    unless: [/procedure\s+contradictoire|envisage\s+de/u],
    yieldsTo: [
      'oqtf-notifiee',
      'rf-refus',
      'gracieux-rejete',
      'hierarchique-rejete',
      'retrait-notifie',
      'jugement',
      'arret',
      'motifs-communiques',
      'enregistrement-refuse',
    ],
  },
  {
    type: 'retrait-envisage',
    titles: [
      /(?:objet\s*:|^|\n)[^\n]{0,60}(?:procedure\s+contradictoire|(?:projet|intention|procedure)\s+de\s+retrait)/u,
    ],
    says: [
      /\b(?:j'envisage|il\s+est\s+envisage|envisager?)\s+(?:de\s+)?(?:proceder\s+au\s+|le\s+|vous\s+)?retir(?:er|ait)/u,
      /\bj'envisage\b[^.;]{0,120}\bretrait/u,
      /\b(?:presenter|formuler|adresser|faire\s+(?:valoir|part\s+de))\b[^.;]{0,60}\bobservations\b[^.;]{0,80}\bdelai\b/u,
    ],
  },
  {
    type: 'retrait-notifie',
    titles: [
      /\bportant\s+(?:abrogation\s+et\s+)?retrait\s+(?:de|d'un|du)\b/u,
      /objet\s*:\s*(?:decision\s+de\s+)?retrait\s+de/u,
    ],
    says: [/\b(?:carte|titre|certificat)[^.;]{0,120}\b(?:est|a\s+ete|sont)\s+retiree?/u],
    unless: [/j'envisage|procedure\s+contradictoire/u],
    yieldsTo: ['oqtf-notifiee'],
  },
  {
    type: 'assignation-notifiee',
    titles: [
      /\b(?:portant|objet\s*:)[^.;\n]{0,60}assignation\s+a\s+residence/u,
      /\brenouvellement\s+de\s+l'assignation/u,
      /(?:^|\n)\s*assignation\s+a\s+residence/u,
    ],
    says: [
      /\best\s+assignee?\s+a\s+residence/u,
      /\b(?:vous\s+etes|reste)\s+assignee?\s+a\s+residence/u,
    ],
    hints: [/se\s+presenter[^.;]{0,60}(?:commissariat|gendarmerie|police)/u],
  },
  {
    type: 'retention-notifiee',
    titles: [
      /\bportant[^.;\n]{0,40}placement\s+en\s+retention/u,
      /(?:^|\n)\s*(?:arrete|decision)\s+de\s+placement\s+en\s+retention/u,
      /placement\s+(?:initial\s+)?en\s+(?:centre\s+de\s+)?retention\s+administrative/u,
    ],
    says: [
      /\best\s+placee?\s+en\s+retention/u,
      /\bplacee?\s+(?:dans\s+les\s+locaux|au\s+centre\s+de\s+retention|en\s+centre\s+de\s+retention)/u,
    ],
    hints: [/centre\s+de\s+retention/u],
    unless: [/maintien\s+en\s+retention|prolong/u],
  },
  {
    type: 'maintien-retention-notifie',
    titles: [
      /\bportant[^.;\n]{0,30}maintien\s+en\s+retention/u,
      /(?:^|\n)\s*(?:arrete|decision)\s+de\s+maintien\s+en\s+retention/u,
    ],
    says: [/\best\s+maintenue?\s+en\s+retention/u],
  },
  {
    type: 'retention-prolongee',
    titles: [
      /ordonnance[^.;]{0,80}prolongation\s+(?:de\s+)?(?:la\s+|d'une\s+)?(?:mesure\s+de\s+)?retention/u,
    ],
    says: [
      /\bordon(?:ne|nons)\s+la\s+(?:premiere\s+|deuxieme\s+|seconde\s+|troisieme\s+)?prolongation\b[^.;]{0,80}retention/u,
    ],
  },
  {
    type: 'irtf-notifiee',
    titles: [
      /\bportant\s+(?:une\s+)?interdiction\s+de\s+retour/u,
      /objet\s*:\s*interdiction\s+de\s+retour/u,
    ],
    says: [
      /\b(?:fait\s+l'objet\s+d'une|est\s+prononcee\s+une|interdiction\s+de\s+retour[^.;]{0,80}est\s+prononcee)/u,
    ],
    yieldsTo: ['oqtf-notifiee', 'irtf-prolongee'],
  },
  {
    type: 'transfert-notifie',
    titles: [
      /\bportant[^.;\n]{0,60}transfert\b[^.;\n]{0,80}(?:autorites|etat\s+(?:membre\s+)?responsable)/u,
      /(?:^|\n)\s*(?:arrete|decision)\s+de\s+transfert/u,
    ],
    says: [
      /\b(?:est\s+transferee?|(?:de|son)\s+transfert|decide\s+de\s+(?:vous\s+)?transferer)\b[^.;]{0,80}autorites/u,
      /\bsera\s+remise?\s+aux\s+autorites/u,
    ],
  },
  {
    type: 'cma-refus-notifie',
    titles: [
      /conditions\s+materielles\s+d'accueil[^.\n]{0,80}(?:refus|cessation|retrait|fin)/u,
      /(?:refus|cessation|retrait|fin)[^.\n]{0,60}conditions\s+materielles\s+d'accueil/u,
    ],
    says: [
      /\b(?:benefice|octroi)\s+des\s+conditions\s+materielles[^.;]{0,80}(?:refuse|cesse|retire|mis\s+fin)/u,
      /\bmet(?:tre)?\s+fin[^.;]{0,40}conditions\s+materielles/u,
    ],
    unless: [/intention|envisage/u],
  },
];
