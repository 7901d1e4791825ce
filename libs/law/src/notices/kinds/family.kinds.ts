import { phrase, type NoticeKind } from './kind.ts';

/** Families, visas and nationality: préfectures, OFII, consulates, the ministry. */
export const FAMILY_KINDS: readonly NoticeKind[] = [
  {
    type: 'rf-refus',
    headed: [
      /(?:refus|rejet|defavorable)\b.{0,80}regroupement\s+familial|regroupement\s+familial.{0,80}(?:refus|rejet|defavorable)/u,
    ],
    titles: [
      /(?:refus|rejet)\b[^.\n]{0,80}regroupement\s+familial/u,
      /regroupement\s+familial[^.\n]{0,60}(?:refus|rejet)/u,
    ],
    says: [
      /regroupement\s+familial\b[^.;]{0,200}\b(?:est\s+(?:refuse|rejete)|rejete|refuse|suite\s+defavorable)/u,
      /\b(?:rejet\w*|refus\w*|suite\s+defavorable)\b[^.;]{0,140}regroupement\s+familial/u,
    ],
    unless: [/\bvisa\b[^.;]{0,80}(?:refuse|rejete)/u],
  },
  {
    type: 'rf-accord',
    headed: [
      /^(?!.*(?:refus|rejet|defavorable)).*(?:accord|autoris|favorable)\w*.{0,60}regroupement\s+familial|^(?!.*(?:refus|rejet|defavorable)).*regroupement\s+familial.{0,60}(?:accord|autoris|favorable)/u,
    ],
    titles: [/(?:accord|autorisation)\b[^.\n]{0,60}regroupement\s+familial/u],
    says: [
      /regroupement\s+familial\b[^.;]{0,160}\b(?:suite\s+favorable|est\s+(?:accorde|autorise))/u,
      /\b(?:suite\s+favorable|autoris\w*|accord\w*)\b[^.;]{0,140}regroupement\s+familial/u,
      phrase("j'autorise le regroupement familial"),
    ],
    unless: [/defavorable|(?:est|a\s+ete)\s+(?:refuse|rejete)|(?:refuse|rejette)\s+(?:le|votre)/u],
  },
  {
    type: 'rf-attestation-depot',
    headed: [phrase('attestation de depot')],
    titles: [
      /attestation\s+de\s+depot[^.]{0,120}regroupement\s+familial/u,
      /regroupement\s+familial[^.]{0,80}attestation\s+de\s+depot/u,
    ],
    says: [
      /\bdossier\b[^.;]{0,80}regroupement\s+familial[^.;]{0,120}(?:complet|enregistre)/u,
      /\bdossier\s+(?:est\s+)?(?:declare\s+)?complet\b/u,
    ],
    unless: [/j'\s?autorise\s+le\s+regroupement/u, /incomplet/u],
  },
  {
    type: 'rf-retour-incomplet',
    headed: [
      /regroupement\s+familial.{0,120}(?:incomplet|retour|pieces?)|(?:incomplet|retour|renvoi|pieces?).{0,120}regroupement\s+familial/u,
    ],
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
    headed: [
      /^(?!.*(?:recours|commission|regroupement|audience)).*(?:refus|refusal|rejet)\b.{0,60}\bvisa/u,
    ],
    titles: [
      /(?:refus|notification\s+de\s+refus)\s+(?:de\s+(?:delivrance\s+d'un\s+)?|d'un\s+)?visa/u,
      /\brefus\s+de\s+visa/u,
    ],
    says: [
      /\b(?:demande\s+de\s+)?visa\b[^.;]{0,120}\b(?:a\s+ete|est)\s+(?:refusee?|rejetee?)/u,
      /\b(?:refuse\w*|rejet\w*)\b[^.;]{0,60}\bvisa\b/u,
      phrase('votre demande (?:de visa )?(?:est|a ete) (?:refusee|rejetee)'),
      phrase('visa (?:a ete|est) refuse'),
      phrase('visa (?:has been|is) refused'),
    ],
    yieldsTo: ['rapo-rejet'],
    unless: [/^[^]{0,120}commission\s+de\s+recours\s+contre/u],
  },
  {
    type: 'rapo-rejet',
    headed: [phrase('commission de recours contre les (?:decisions de )?refus de visa')],
    titles: [/commission\s+de\s+recours\s+contre\s+les\s+(?:decisions\s+de\s+)?refus\s+de\s+visa/u],
    says: [
      /\b(?:rejette|rejete|rejet)\b[^.;]{0,60}(?:recours|reclamation)/u,
      /\brecours\b[^.;]{0,120}\b(?:est\s+rejete|a\s+ete\s+rejete|rejete)/u,
    ],
    unless: [
      /accuse\s+(?:de\s+)?reception\s+de\s+votre\s+recours/u,
      /^(?![^]{0,700}(?:commission\s+de\s+recours\s+contre|sous-directeur\s+des\s+visas))/u,
      /dans\s+un\s+delai[^.;]{0,60}saisir[^.;]{0,30}commission/u,
    ],
  },
  {
    type: 'naturalisation-decision',
    headed: [
      /^(?!.*(?:declaration|entretien|recepisse|pieces|complement)).*acquisition\s+de\s+la\s+nationalite/u,
      /(?:ajourn|rejet|irrecevab|decision)\w*.{0,90}(?:naturalisation|nationalite)|(?:naturalisation|nationalite).{0,90}(?:ajourn|rejet|irrecevab)/u,
      phrase("decision d'ajournement|decision d'irrecevabilite"),
    ],
    titles: [
      /(?:demande\s+(?:de\s+naturalisation|d'acquisition\s+de\s+la\s+nationalite)|naturalisation)[^.]{0,120}(?:ajourn|rejet|irrecevab|refus|decision)/u,
      /(?:ajourn\w*|rejet|irrecevab\w*|refus|decision\s+d')[^.\n]{0,80}(?:naturalisation|nationalite)/u,
    ],
    says: [
      phrase('nationalite francaise par decret|decret de naturalisation|par decret du'),
      /\b(?:ajourne\w*|rejet\w*|irrecevable|irrecevabilite)\b[^.;]{0,120}(?:naturalisation|nationalite)/u,
      /(?:naturalisation|nationalite\s+francaise)\b[^.;]{0,160}\b(?:ajourn|rejet|irrecevab)/u,
      phrase('votre demande (?:de naturalisation )?est (?:donc )?(?:ajournee|irrecevable)'),
      phrase('ajourn(?:e|er|ons) (?:votre|la) demande'),
    ],
    unless: [
      /^[^]{0,500}(?:\bofpra\b|office\s+francais|cour\s+nationale)/u,
      /declaration\s+de\s+nationalite|souscrite\s+au\s+titre/u,
      /^[^]{0,900}classe(?:ment|e)\s+sans\s+suite/u,
      /recepisse/u,
    ],
  },
  {
    type: 'recepisse-complet',
    headed: [phrase('recepisse[^.;]{0,60}(?:naturalisation|nationalite)')],
    titles: [/recepisse[^.]{0,80}(?:dossier\s+complet|naturalisation|nationalite)/u],
    says: [/(?:naturalisation|nationalite)[^.;]{0,120}\bcomplete?\b/u],
    unless: [/declaration\s+de\s+nationalite|souscri/u],
  },
  {
    type: 'rf-visa-refuse',
    headed: [/refus\b.{0,60}visa.{0,120}regroupement|regroupement.{0,120}refus.{0,60}visa/u],
    titles: [/refus\s+de\s+visa[^]{0,500}regroupement\s+familial/u],
    says: [
      phrase(
        '(?:visa|demande)[^]{0,260} regroupement familial[^]{0,400} (?:est|a ete) (?:refusee?|rejetee?)',
      ),
    ],
    unless: [/^[^]{0,120}commission\s+de\s+recours\s+contre/u],
  },
  {
    type: 'rapo-recommandation',
    headed: [phrase('commission de recours contre les (?:decisions de )?refus de visa')],
    titles: [],
    says: [
      phrase('(?:recommande|a recommande)[^.;]{0,60} (?:la )?deliv'),
      phrase('recommandation (?:de|tendant a la) deliv'),
    ],
    unless: [
      /accuse\s+(?:de\s+)?reception\s+de\s+votre\s+recours/u,
      /^(?![^]{0,700}(?:commission\s+de\s+recours\s+contre|sous-directeur\s+des\s+visas))/u,
    ],
  },
  {
    type: 'declaration-enregistrement-refuse',
    headed: [/refus.{0,60}enregistre\w+.{0,60}(?:declaration|nationalite)/u],
    titles: [],
    says: [
      phrase("refus(?:e|ons|er) (?:l'enregistrement|d'enregistrer)"),
      phrase('declaration[^.;]{0,120} (?:est|a ete) refusee?'),
    ],
    unless: [
      /^(?![^]*(?:declaration\s+de\s+nationalite|declaration\s+d'acquisition|nationalite\s+fran[cg]aise\s+souscrite|declaration\s+souscrite|21-(?:2|7|11|12|13)))/u,
    ],
  },
  {
    type: 'declaration-recepisse',
    headed: [/recepisse.{0,60}declaration/u],
    titles: [],
    says: [phrase('(?:declaration|souscri)[^.;]{0,120} nationalite'), phrase('remise? des pieces')],
    unless: [/refus/u],
  },
  {
    type: 'declaration-enregistree',
    headed: [/^(?!.*refus).*(?:enregistrement|declaration).{0,60}(?:nationalite|enregistree)/u],
    titles: [],
    says: [phrase('declaration[^.;]{0,160} (?:est|a ete) enregistree')],
    unless: [/refus/u],
  },
  {
    type: 'attestation-accueil-refusee',
    headed: [/refus.{0,40}attestation\s+d'accueil/u],
    titles: [],
    says: [
      phrase("attestation d'accueil[^.;]{0,120} (?:est|a ete) refusee"),
      phrase("refuse[^.;]{0,60} attestation d'accueil"),
    ],
  },
];
