import { OF_POLICE } from './convocation.kinds.ts';
import { phrase, type NoticeKind } from './kind.ts';

/** What a préfecture writes while a request is examined, and its answers. */
export const STAY_KINDS: readonly NoticeKind[] = [
  {
    type: 'complement-demande',
    headed: [
      /^(?!.*(?:regroupement|requete|certificat\s+medical|memoire|ofpra)).*(?:pieces?|documents?|justificatifs?|elements?|informations?)\s+(?:\S+\s+)?(?:complementaires?|manquante?s?|demandee?s?|a\s+fournir|a\s+produire|requis)/u,
      /^(?!.*regroupement).*(?:complements?\s+(?:demande|de\s+(?:pieces?|dossier|documents?))|demande\s+de\s+(?:pieces?|documents?|complements?|justificatifs?)|dossier\s+incomplet|demande\s+incomplete|completer\s+votre\s+(?:dossier|demande))/u,
    ],
    titles: [
      /(?:objet\s*:|^|\n)[^\n]{0,60}(?:demande\s+de\s+(?:pieces?|documents?|complement)|pieces?\s+(?:complementaires?|manquantes?)|complement\s+(?:de\s+dossier|d'information)|dossier\s+incomplet)/u,
    ],
    says: [
      /\b(?:transmettre|produire|fournir|adresser|communiquer|faire\s+parvenir|deposer|completer)\b[^.;]{0,120}\b(?:pieces?|documents?|justificatifs?)\b[^.;]{0,60}\b(?:complementaires?|manquants?|suivants?|suivantes?|ci-(?:dessous|apres)|demandee?s?)/u,
      /\b(?:pieces?|documents?)\s+(?:complementaires?|suivantes?|suivants?)\b[^.;]{0,60}(?:sont|est|vous\s+(?:sont|est))\s+(?:demande|necessaire|requi)/u,
      /\b(?:dossier|demande)\s+(?:est|reste|demeure)\s+incomplete?/u,
      phrase(
        '(?:pieces?|documents?|justificatifs?)[^.;]{0,60} (?:font defaut|sont manquant|manquent|sont absent)',
      ),
      phrase('a besoin de (?:documents|pieces|justificatifs|complements)'),
      phrase(
        '(?:transmettre|produire|fournir|adresser|faire parvenir|deposer) (?:ces|les|vos) (?:documents|pieces|justificatifs)',
      ),
    ],
    yieldsTo: [
      'rf-retour-incomplet',
      'enregistrement-refuse',
      'regularisation-demandee',
      'ofpra-demande-incomplete',
    ],
    unless: [
      /^(?![^]*(?:sejour|\btitre\b|\bcarte\b|prefecture|\banef\b|visa|naturalis|nationalite|regroupement))/u,
      /^[^]{0,500}(?:aide\s+juridictionnelle|allocations\s+familiales|assurance\s+maladie|france\s+travail)/u,
      /^[^]{0,700}regroupement\s+familial[^]{0,300}incomplet/u,
      /^[^]{0,400}(?:tribunal\s+administratif|cour\s+administrative|ofpra|office\s+francais\s+de\s+protection)/u,
    ],
  },
  {
    type: 'accuse-reception-recu',
    headed: [
      /^(?!.*(?:requete|recours(?!\s+(?:gracieux|hierarchique))|consultation|lecture|memoire|regroupement|verso|retourne|postal)).*(?:accuse\s+(?:de\s+)?(?:reception|d'enregistrement)|confirmation\s+(?:de\s+|du\s+|d')(?:depot|enregistrement)|votre\s+demande\s+a\s+(?:bien\s+)?ete\s+(?:recue|deposee|enregistree))/u,
    ],
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
    unless: [
      /nationalite\s+francaise\s+par\s+declaration/u,
      /\brequete\b|tribunal\s+administratif\s+de/u,
    ],
  },
  {
    type: 'api-delivree',
    headed: [phrase('attestation de prolongation')],
    titles: [
      /attestation\s+de\s+(?:prolongation\s+(?:de\s+l')?(?:d')?instruction|decision\s+favorable\s+provisoire)/u,
    ],
    says: [
      /\b(?:titulaire|detenteur|presente\s+attestation)\b[^.;]{0,120}(?:autorise|maintien|sejourner|sejour)/u,
      phrase('justifie de la regularite du sejour'),
    ],
    hints: [/valable\s+(?:du|jusqu)/u],
  },
  {
    type: 'recepisse-delivre',
    headed: [
      /^(?!.*(?:naturalis|nationalite|declaration|asile|reflexion|refus|retrait)).*recepisse\s+(?:de\s+(?:demande|renouvellement|premiere)|d'une\s+demande|constatant)/u,
    ],
    titles: [
      /(?:^|\n)[^\n]{0,20}recepisse\s+(?:de\s+(?:demande|renouvellement)|d'une\s+demande)[^\n]{0,60}/u,
    ],
    says: [
      /\b(?:presente?|ce)\s+recepisse\b[^.;]{0,120}(?:valable|autorise|permet|vaut)/u,
      phrase('autorise (?:son|sa) titulaire a'),
    ],
    unless: [/naturalisation|nationalite\s+francaise|attestation\s+de\s+demande\s+d'asile/u],
  },
  {
    type: 'convocation-recue',
    headed: [
      /^(?!.*(?:audience|commission|entretien|ofpra|oral|expulsion|annul\w+|report)).*(?:convocation|rendez[-\s]vous|\brdv\b|invitation\s+a\s+(?:vous\s+presenter|se\s+presenter)|appointment|prefecture\s+slot)/u,
    ],
    titles: [
      /(?:objet\s*:|^|\n)[^\n]{0,50}(?:convocation|rendez[-\s]vous|invitation\s+a\s+vous\s+presenter)/u,
    ],
    says: [
      /\b(?:convoquee?|invitee?\s+a|priee?\s+de|demande\s+de|(?:devez|veuillez)(?:\s+donc)?)\s*(?:bien\s+vouloir\s+)?(?:vous\s+|a\s+|de\s+vous\s+)?(?:presenter|rendre)\b[^.;]{0,160}(?:prefecture|sous-prefecture|guichet|accueil|service|bureau|hotel)/u,
      /\bvous\s+(?:etes\s+(?:convoquee?|attendue?)|presenter)\b[^.;]{0,160}(?:prefecture|guichet|accueil|bureau)/u,
      /\brendez[-\s]vous\b[^.;]{0,90}(?:est\s+fixe|confirme|prevu|aura\s+lieu)/u,
      phrase('vous etes (?:convoquee?|convoque\\(e\\)|attendue?|invitee? a vous presenter)'),
      phrase('votre rendez[- ]vous est (?:fixe|confirme|prevu)'),
      phrase('rendez[- ]vous (?:vous )?(?:est|a ete) (?:fixe|confirme|accorde|attribue)'),
    ],
    yieldsTo: ['cts-convocation', 'avis-audience', 'avis-audience-cnda', 'complement-demande'],
    unless: [
      OF_POLICE,
      /annulation\s+de\s+(?:votre\s+|la\s+)?(?:rendez|convocation)|(?:rendez[-\s]vous|convocation)[^.;]{0,80}\b(?:est|a\s+ete)\s+annulee?/u,
      /^[^]{0,500}(?:\bofii\b|\bofll\b|office\s+francais\s+de\s+l'immigration|\bofpra\b|office\s+francais\s+de\s+protection|tribunal|cour\s+(?:nationale|administrative|d'appel)|expulsion)/u,
      /commission\s+du\s+titre/u,
    ],
  },
  {
    type: 'cts-convocation',
    headed: [phrase('commission du titre de sejour')],
    titles: [
      /(?:convocation|saisine|seance)[^.\n]{0,60}commission\s+du\s+titre\s+de\s+sejour/u,
      /commission\s+du\s+titre\s+de\s+sejour[^.\n]{0,40}convocation/u,
    ],
    says: [
      /\b(?:convoque|presenter|entendue?|comparaitre|reunira)\b[^.;]{0,120}commission\s+du\s+titre/u,
      /commission\s+du\s+titre\s+de\s+sejour[^.;]{0,120}(?:se\s+reunira|examinera|vous\s+entendra|convoque)/u,
      phrase('(?:convoquee?|invitee?|entendue?|comparaitre)[^.;]{0,160}commission'),
    ],
    unless: [
      /avis\s+(?:favorable|defavorable)|a\s+(?:emis|rendu)\s+(?:un\s+)?avis|avis\s+de\s+la\s+commission/u,
    ],
  },
  {
    type: 'enregistrement-refuse',
    headed: [
      /^(?!.*(?:nationalite|naturalis|asile|audience)).*(?:refus|irrecevabilite|impossibilite)\s+(?:d'enregistre\w+|d'instruire)/u,
      /^(?!.*(?:nationalite|naturalis)).*demande\s+(?:non\s+enregistree|irrecevable)/u,
    ],
    titles: [/(?:refus|irrecevabilite)\s+(?:d'enregistrement|d'enregistrer)/u],
    says: [
      /\b(?:ne\s+(?:peut|puis)|refus\w*)\b[^.;]{0,60}(?:enregistre|enregistrer|enregistrement|procede)\b[^.;]{0,80}demande/u,
      /\bdemande\b[^.;]{0,80}ne\s+(?:peut|pourra)\s+(?:pas\s+)?etre\s+enregistree/u,
      phrase("votre demande n'est pas (?:enregistree|recevable)"),
      phrase("(?:refuse|refusons) d'enregistrer"),
    ],
    unless: [/declaration\s+de\s+nationalite|acquisition\s+de\s+la\s+nationalite/u],
  },
  {
    type: 'classement-sans-suite',
    headed: [
      /^(?!.*(?:recours|audience)).*(?:classement\s+sans\s+suite|classee?\s+sans\s+suite|cloture\s+de\s+(?:votre|la)\s+demande)/u,
    ],
    titles: [/\bclassement\s+sans\s+suite/u],
    says: [
      /\b(?:est|a\s+ete|etre)\s+(?:donc\s+)?(?:classee?|cloturee?)\s+sans\s+suite/u,
      /\bclass\w+\b[^.;]{0,70}\bsans\s+suite/u,
    ],
    yieldsTo: ['complement-demande'],
  },
  {
    type: 'decision-favorable',
    headed: [
      /^(?!.*(?:regroupement|defavorable|execution)).*(?:decision\s+favorable|accord\s+(?:de|pour)\s+.{0,30}(?:titre|carte|sejour))/u,
      phrase('votre (?:titre|carte)[^.;]{0,40} (?:est disponible|est pret|a ete fabrique)'),
    ],
    titles: [
      /(?:objet\s*:|^|\n)[^\n]{0,60}(?:decision\s+favorable|attestation\s+de\s+decision\s+favorable)/u,
    ],
    says: [
      /\b(?:decision|suite)\s+favorable\b[^.;]{0,80}(?:a\s+ete|est|prise|reservee|donnee)/u,
      /\b(?:une|reserve\s+une|reserver\s+une)\s+suite\s+favorable/u,
      phrase(
        "(?:decide|j'ai decide) de (?:vous )?(?:delivrer|accorder)[^.;]{0,60} (?:titre|carte|certificat)",
      ),
    ],
    unless: [/(?:pas|ne)\s+(?:\w+\s+){0,5}suite\s+favorable|regroupement\s+familial|defavorable/u],
  },
  {
    type: 'instruction-prolongee',
    headed: [
      /^(?!.*attestation).*prolongation\s+(?:du\s+delai|de\s+la\s+duree|de\s+l')\s*(?:d')?\s*instruction/u,
    ],
    titles: [/prolongation\s+d(?:u|e\s+la\s+duree)\s+(?:delai\s+)?(?:d'|de\s+l')?instruction/u],
    says: [/\bdelai\s+d'instruction\b[^.;]{0,80}(?:prolonge|porte\s+a)/u],
    unless: [/attestation\s+de\s+prolongation/u],
  },
  {
    type: 'entretien',
    headed: [/convocation.{0,40}entretien/u],
    titles: [
      /^[^]{0,900}(?:ofpra|office\s+francais\s+de\s+protection|naturalisation)[^]{0,600}entretien/u,
    ],
    says: [
      phrase("(?:entendue?|audition)[^.;]{0,60} demande d'asile"),
      phrase('(?:convoquee?|presenter|invitee?)[^.;]{0,160} entretien'),
      phrase('entretien[^.;]{0,80} (?:est fixe|aura lieu|se deroulera)'),
    ],
    unless: [
      /^(?![^]{0,700}(?:ofpra|office\s+francais\s+de\s+protection|naturalisation|nationalite))/u,
      /^[^]{0,700}(?:cour\s+nationale|decision\s+de\s+cloture)/u,
    ],
  },
  {
    type: 'cts-avis',
    headed: [/avis.{0,40}commission\s+du\s+titre/u],
    titles: [],
    says: [
      phrase(
        'commission[^.;]{0,80} (?:a (?:emis|rendu)|emet|rend) un avis (?:favorable|defavorable)',
      ),
    ],
  },
];
