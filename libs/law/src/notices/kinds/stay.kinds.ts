import type { NoticeKind } from './kind.ts';

/** What a préfecture, OFII, a consulate or the ministry writes while a request is examined, and its answers. */
export const STAY_KINDS: readonly NoticeKind[] = [
  {
    type: 'complement-demande',
    titles: [
      /(?:objet\s*:|^|\n)[^\n]{0,60}(?:demande\s+de\s+(?:pieces?|documents?|complement)|pieces?\s+(?:complementaires?|manquantes?)|complement\s+(?:de\s+dossier|d'information)|dossier\s+incomplet)/u,
    ],
    says: [
      /\b(?:transmettre|produire|fournir|adresser|communiquer|faire\s+parvenir|deposer|completer)\b[^.;]{0,120}\b(?:pieces?|documents?|justificatifs?)\b[^.;]{0,60}\b(?:complementaires?|manquants?|suivants?|suivantes?|ci-(?:dessous|apres)|demandee?s?)/u,
      /\b(?:pieces?|documents?)\s+(?:complementaires?|suivantes?|suivants?)\b[^.;]{0,60}(?:sont|est|vous\s+(?:sont|est))\s+(?:demande|necessaire|requi)/u,
      /\b(?:dossier|demande)\s+(?:est|reste|demeure)\s+incomplete?/u,
    ],
    yieldsTo: [
      'rf-retour-incomplet',
      'enregistrement-refuse',
      'regularisation-demandee',
      'ofpra-demande-incomplete',
    ],
  },
  {
    type: 'accuse-reception-recu',
    titles: [
      /(?:objet\s*:|^|\n)[^\n]{0,40}(?:accuse\s+(?:de\s+)?(?:reception|d'enregistrement)|confirmation\s+(?:de\s+|du\s+)?depot|attestation\s+de\s+depot|confirmation\s+d'enregistrement)/u,
    ],
    says: [
      /\b(?:accuse\s+(?:bonne\s+)?reception|avons\s+bien\s+(?:recu|enregistre)|ai\s+bien\s+recu|a\s+bien\s+ete\s+(?:recue?|deposee?|enregistree?))\b[^.;]{0,120}(?:demande|dossier)/u,
      /\b(?:demande|dossier)\b[^.;]{0,90}\ba\s+(?:bien\s+)?ete\s+(?:recue?|deposee?|enregistree?)/u,
    ],
    yieldsTo: [
      'rf-attestation-depot',
      'recepisse-complet',
      'enregistrement-refuse',
      'convocation-recue',
      'api-delivree',
      'recepisse-delivre',
    ],
    unless: [/\brequete\b|tribunal\s+administratif\s+de/u],
  },
  {
    type: 'api-delivree',
    titles: [
      /attestation\s+de\s+(?:prolongation\s+(?:de\s+l')?(?:d')?instruction|decision\s+favorable\s+provisoire)/u,
    ],
    says: [
      /\b(?:titulaire|detenteur|presente\s+attestation)\b[^.;]{0,120}(?:autorise|maintien|sejourner|sejour)/u,
    ],
    hints: [/valable\s+(?:du|jusqu)/u],
  },
  {
    type: 'recepisse-delivre',
    titles: [
      /(?:^|\n)[^\n]{0,20}recepisse\s+(?:de\s+(?:demande|renouvellement)|d'une\s+demande)[^\n]{0,60}/u,
    ],
    says: [/\b(?:presente?|ce)\s+recepisse\b[^.;]{0,120}(?:valable|autorise|permet|vaut)/u],
    unless: [/naturalisation|nationalite\s+francaise|attestation\s+de\s+demande\s+d'asile/u],
  },
  {
    type: 'convocation-recue',
    titles: [
      /(?:objet\s*:|^|\n)[^\n]{0,50}(?:convocation|rendez[-\s]vous|invitation\s+a\s+vous\s+presenter)/u,
    ],
    says: [
      /\b(?:convoquee?|invitee?\s+a|priee?\s+de|demande\s+de|(?:devez|veuillez)(?:\s+donc)?)\s*(?:bien\s+vouloir\s+)?(?:vous\s+|a\s+|de\s+vous\s+)?(?:presenter|rendre)\b[^.;]{0,160}(?:prefecture|sous-prefecture|guichet|accueil|service|bureau|hotel)/u,
      /\bvous\s+(?:etes\s+(?:convoquee?|attendue?)|presenter)\b[^.;]{0,160}(?:prefecture|guichet|accueil|bureau)/u,
      /\brendez[-\s]vous\b[^.;]{0,90}(?:est\s+fixe|confirme|prevu|aura\s+lieu)/u,
    ],
    yieldsTo: ['cts-convocation', 'avis-audience', 'avis-audience-cnda', 'complement-demande'],
    unless: [/commission\s+du\s+titre/u],
  },
  {
    type: 'cts-convocation',
    titles: [
      /(?:convocation|saisine|seance)[^.\n]{0,60}commission\s+du\s+titre\s+de\s+sejour/u,
      /commission\s+du\s+titre\s+de\s+sejour[^.\n]{0,40}convocation/u,
    ],
    says: [
      /\b(?:convoque|presenter|entendue?|comparaitre|reunira)\b[^.;]{0,120}commission\s+du\s+titre/u,
      /commission\s+du\s+titre\s+de\s+sejour[^.;]{0,120}(?:se\s+reunira|examinera|vous\s+entendra|convoque)/u,
    ],
  },
  {
    type: 'enregistrement-refuse',
    titles: [/(?:refus|irrecevabilite)\s+(?:d'enregistrement|d'enregistrer)/u],
    says: [
      /\b(?:ne\s+(?:peut|puis)|refus\w*)\b[^.;]{0,60}(?:enregistre|enregistrer|enregistrement|procede)\b[^.;]{0,80}demande/u,
      /\bdemande\b[^.;]{0,80}ne\s+(?:peut|pourra)\s+(?:pas\s+)?etre\s+enregistree/u,
    ],
  },
  {
    type: 'classement-sans-suite',
    titles: [/\bclassement\s+sans\s+suite/u],
    says: [
      /\b(?:est|a\s+ete|etre)\s+(?:donc\s+)?(?:classee?|cloturee?)\s+sans\s+suite/u,
      /\bclasse\s+(?:votre\s+demande\s+)?sans\s+suite/u,
    ],
    yieldsTo: ['complement-demande'],
  },
  {
    type: 'decision-favorable',
    titles: [
      /(?:objet\s*:|^|\n)[^\n]{0,60}(?:decision\s+favorable|attestation\s+de\s+decision\s+favorable)/u,
    ],
    says: [
      /\b(?:decision|suite)\s+favorable\b[^.;]{0,80}(?:a\s+ete|est|prise|reservee|donnee)/u,
      /\b(?:une|reserve\s+une|reserver\s+une)\s+suite\s+favorable/u,
    ],
    unless: [/(?:pas|ne)\s+(?:\w+\s+){0,5}suite\s+favorable|regroupement\s+familial|defavorable/u],
  },
  {
    type: 'instruction-prolongee',
    titles: [/prolongation\s+d(?:u|e\s+la\s+duree)\s+(?:delai\s+)?(?:d'|de\s+l')?instruction/u],
    says: [/\bdelai\s+d'instruction\b[^.;]{0,80}(?:prolonge|porte\s+a)/u],
    unless: [/attestation\s+de\s+prolongation/u],
  },
  {
    type: 'motifs-communiques',
    titles: [
      /(?:communication\s+des\s+motifs|motifs\s+(?:de\s+la|du)\s+(?:decision|refus|rejet)\s+(?:implicite|tacite))/u,
    ],
    says: [
      /\b(?:vous\s+(?:faire\s+connaitre|communique|informe)|les\s+motifs\s+(?:de\s+(?:cette|la)|du|qui)|par\s+les\s+motifs)\b[^.;]{0,120}(?:motifs?|implicite)/u,
      /demande\s+de\s+(?:communication\s+(?:des|de)\s+)?motifs/u,
    ],
  },
  {
    type: 'gracieux-rejete',
    titles: [
      /(?:objet\s*:|^|\n)[^\n]{0,50}(?:rejet\s+(?:de\s+votre\s+|du\s+)?recours\s+gracieux|recours\s+gracieux)/u,
    ],
    says: [
      /\b(?:rejet\w*|maintenir|confirme\w*|maintiens)\b[^.;]{0,80}recours\s+gracieux/u,
      /recours\s+gracieux\b[^.;]{0,160}\b(?:rejete|rejet|maintenir|maintiens|confirm)/u,
    ],
  },
  {
    type: 'hierarchique-rejete',
    titles: [
      /(?:objet\s*:|^|\n)[^\n]{0,50}(?:rejet\s+(?:de\s+votre\s+|du\s+)?recours\s+hierarchique|recours\s+hierarchique)/u,
    ],
    says: [
      /\b(?:rejet\w*|maintenir|confirme\w*)\b[^.;]{0,80}recours\s+hierarchique/u,
      /recours\s+hierarchique\b[^.;]{0,160}\b(?:rejete|rejet|maintenir|confirm)/u,
    ],
  },
  {
    type: 'rf-refus',
    titles: [
      /(?:refus|rejet)\b[^.\n]{0,80}regroupement\s+familial/u,
      /regroupement\s+familial[^.\n]{0,60}(?:refus|rejet)/u,
    ],
    says: [
      /regroupement\s+familial\b[^.;]{0,200}\b(?:est\s+(?:refuse|rejete)|rejete|refuse|suite\s+defavorable)/u,
      /\b(?:rejet\w*|refus\w*|suite\s+defavorable)\b[^.;]{0,140}regroupement\s+familial/u,
    ],
  },
  {
    type: 'rf-accord',
    titles: [/(?:accord|autorisation)\b[^.\n]{0,60}regroupement\s+familial/u],
    says: [
      /regroupement\s+familial\b[^.;]{0,160}\b(?:suite\s+favorable|est\s+(?:accorde|autorise))/u,
      /\b(?:suite\s+favorable|autoris\w*|accord\w*)\b[^.;]{0,140}regroupement\s+familial/u,
    ],
    unless: [/defavorable|refus|rejet/u],
  },
  {
    type: 'rf-attestation-depot',
    titles: [
      /attestation\s+de\s+depot[^.]{0,120}regroupement\s+familial/u,
      /regroupement\s+familial[^.]{0,80}attestation\s+de\s+depot/u,
    ],
    says: [
      /\bdossier\b[^.;]{0,80}regroupement\s+familial[^.;]{0,120}(?:complet|enregistre)/u,
      /\bdossier\s+(?:est\s+)?(?:declare\s+)?complet\b/u,
    ],
    unless: [/incomplet/u],
  },
  {
    type: 'rf-retour-incomplet',
    titles: [
      /regroupement\s+familial[^.]{0,160}(?:dossier\s+incomplet|retour\s+de\s+(?:votre\s+)?dossier|pieces?\s+manquantes?)/u,
      /(?:retour|renvoi)\b[^.\n]{0,60}dossier[^.]{0,100}regroupement\s+familial/u,
    ],
    says: [
      /\bdossier\b[^.;]{0,120}regroupement\s+familial[^.;]{0,160}incomplet/u,
      /\b(?:retourne|renvoie)\b[^.;]{0,80}dossier/u,
    ],
  },
  {
    type: 'visa-refuse',
    titles: [
      /(?:refus|notification\s+de\s+refus)\s+(?:de\s+(?:delivrance\s+d'un\s+)?|d'un\s+)?visa/u,
      /\brefus\s+de\s+visa/u,
    ],
    says: [
      /\b(?:demande\s+de\s+)?visa\b[^.;]{0,120}\b(?:a\s+ete|est)\s+(?:refusee?|rejetee?)/u,
      /\b(?:refuse\w*|rejet\w*)\b[^.;]{0,60}\bvisa\b/u,
    ],
    yieldsTo: ['rapo-rejet'],
  },
  {
    type: 'rapo-rejet',
    titles: [/commission\s+de\s+recours\s+contre\s+les\s+(?:decisions\s+de\s+)?refus\s+de\s+visa/u],
    says: [
      /\b(?:rejette|rejete|rejet)\b[^.;]{0,60}(?:recours|reclamation)/u,
      /\brecours\b[^.;]{0,120}\b(?:est\s+rejete|a\s+ete\s+rejete|rejete)/u,
    ],
    unless: [/dans\s+un\s+delai[^.;]{0,60}saisir[^.;]{0,30}commission/u],
  },
  {
    type: 'naturalisation-decision',
    titles: [
      /(?:demande\s+(?:de\s+naturalisation|d'acquisition\s+de\s+la\s+nationalite)|naturalisation)[^.]{0,120}(?:ajourn|rejet|irrecevab|refus|decision)/u,
      /(?:ajourn\w*|rejet|irrecevab\w*|refus|decision\s+d')[^.\n]{0,80}(?:naturalisation|nationalite)/u,
    ],
    says: [
      /\b(?:ajourne\w*|rejet\w*|irrecevable|irrecevabilite)\b[^.;]{0,120}(?:naturalisation|nationalite)/u,
      /(?:naturalisation|nationalite\s+francaise)\b[^.;]{0,160}\b(?:ajourn|rejet|irrecevab)/u,
    ],
    unless: [/recepisse/u],
  },
  {
    type: 'recepisse-complet',
    titles: [/recepisse[^.]{0,80}(?:dossier\s+complet|naturalisation|nationalite)/u],
    says: [/(?:naturalisation|nationalite)[^.;]{0,120}\bcomplete?\b/u],
  },
];
