import { phrase, type NoticeKind } from './kind.ts';

/** Confinement: house arrest, detention, the border, and the judge who extends them. */
export const DETENTION_KINDS: readonly NoticeKind[] = [
  {
    type: 'assignation-notifiee',
    headed: [
      /^(?!.*(?:levee|abrog|recours|audience|requete|oblig\w+.{0,60}quitter|\boqtf\b.{0,30}\bet\b|transfert.{0,40}\bet\b)).*assignation\s+a\s+residence/u,
      /oblig\w+.{0,90}quitter.{0,90}assignation\s+a\s+residence/u,
      /transfert.{0,90}assignation\s+a\s+residence/u,
    ],
    titles: [
      /\b(?:portant|objet\s*:)[^.;\n]{0,60}assignation\s+a\s+residence/u,
      /\brenouvellement\s+de\s+l'assignation/u,
      /(?:^|\n)\s*assignation\s+a\s+residence/u,
    ],
    says: [
      /\best\s+assignee?\s+a\s+residence/u,
      /\b(?:vous\s+etes|reste)\s+assignee?\s+a\s+residence/u,
      phrase('assign(?:ee?|ons|e) [^.;]{0,40}a residence'),
    ],
    hints: [/se\s+presenter[^.;]{0,60}(?:commissariat|gendarmerie|police)/u],
  },
  {
    type: 'retention-notifiee',
    headed: [
      /^(?!.*(?:maintien|prolong|contestation|requete|recours|audience|assignation|fin\s+d|levee|droits\s+en)).*placement\s+(?:initial\s+)?(?:en|au\s+centre\s+de)\s+(?:centre\s+de\s+)?retention/u,
    ],
    titles: [
      /\bportant[^.;\n]{0,40}placement\s+en\s+retention/u,
      /(?:^|\n)\s*(?:arrete|decision)\s+de\s+placement\s+en\s+retention/u,
      /placement\s+(?:initial\s+)?en\s+(?:centre\s+de\s+)?retention\s+administrative/u,
    ],
    says: [
      /\best\s+placee?\s+en\s+retention/u,
      /\bplacee?\s+(?:dans\s+les\s+locaux|au\s+centre\s+de\s+retention|en\s+centre\s+de\s+retention)/u,
      phrase('plac(?:ee?|ons) en (?:centre de )?retention'),
      phrase('plac(?:ee?|ons) (?:dans les locaux|au centre|au local)[^.;]{0,40} retention'),
    ],
    hints: [/centre\s+de\s+retention/u],
    unless: [/maintien\s+en\s+retention|prolong/u],
  },
  {
    type: 'maintien-retention-notifie',
    headed: [
      /^(?!.*(?:requete|recours|audience|contestation)).*maintien\s+en\s+(?:centre\s+de\s+)?retention/u,
    ],
    titles: [
      /\bportant[^.;\n]{0,30}maintien\s+en\s+retention/u,
      /(?:^|\n)\s*(?:arrete|decision)\s+de\s+maintien\s+en\s+retention/u,
    ],
    says: [
      /\best\s+maintenue?\s+en\s+retention/u,
      phrase('(?:est |vous etes )?mainten(?:ue?|ons) en retention'),
    ],
  },
  {
    type: 'retention-prolongee',
    headed: [
      /^ordonnance(?!.*zone\s+d'attente).{0,80}prolongation/u,
      /^(?!.*(?:requete|demande|avis|audience|zone\s+d'attente)).*(?:ordonnance|prolongation).{0,80}(?:retention|prolongation)/u,
    ],
    titles: [
      /ordonnance[^.;]{0,80}prolongation\s+(?:de\s+)?(?:la\s+|d'une\s+)?(?:mesure\s+de\s+)?retention/u,
    ],
    says: [
      /\bordon(?:ne|nons)\s+la\s+(?:premiere\s+|deuxieme\s+|seconde\s+|troisieme\s+)?prolongation\b[^.;]{0,80}retention/u,
      phrase(
        '(?:ordonn(?:e|ons)|autoris(?:e|ons)) (?:la )?(?:premiere |deuxieme |seconde |troisieme |quatrieme )?prolongation',
      ),
      phrase('retention[^.;]{0,80} est prolongee'),
    ],
    unless: [/zone\s+d'attente/u],
  },
  {
    type: 'refus-entree-notifie',
    headed: [
      /^(?!.*(?:recours|audience|requete|admission)).*(?:refus\s+d'entree|refusal\s+of\s+entry|entree\s+refusee)/u,
      /refus\s+d'admission\s+sur\s+le\s+territoire/u,
    ],
    titles: [],
    says: [
      phrase('entree[^.;]{0,60} (?:vous |lui )?(?:est|a ete) refusee'),
      phrase("motifs? (?:du refus d'entree|of refusal)"),
    ],
  },
  {
    type: 'zone-attente-placement',
    headed: [
      /^(?!.*(?:recours|audience|requete|prolong|ordonnance)).*(?:maintien|placement)\s+en\s+zone\s+d'attente/u,
    ],
    titles: [],
    says: [
      phrase("maintien en zone d'attente est prononce"),
      phrase("(?:plac|mainten)(?:ee?|ue?) en zone d'attente"),
    ],
    unless: [/^[^]{0,500}tribunal\s+judiciaire/u],
  },
  {
    type: 'zone-attente-prolongee',
    headed: [/(?:ordonnance|prolongation).{0,80}zone\s+d'attente/u],
    titles: [],
    says: [
      phrase(
        "(?:ordonn(?:e|ons)|autoris(?:e|ons)) (?:la prolongation du |le )maintien[^.;]{0,80} zone d'attente",
      ),
    ],
    unless: [/^[^]{0,900}avis\s+d'audience/u],
  },
  {
    type: 'retention-droits-asile-notifies',
    headed: [/notification.{0,40}droits\s+en\s+matiere\s+(?:de\s+demande\s+)?d'asile/u],
    titles: [],
    says: [phrase("demande d'asile[^.;]{0,80} dans les cinq jours")],
    isWarning: true,
  },
  {
    type: 'liberation',
    headed: [
      /(?:\blevee|\bfin\s+(?:de|a)\b|mainlevee|main-levee).{0,40}(?:retention|assignation|ecrou)|(?:levee\s+d'ecrou|remise\s+en\s+liberte)/u,
    ],
    titles: [],
    says: [
      phrase("est mis fin (?:a la retention|a l'assignation|au placement)"),
      phrase('remise? en liberte'),
      phrase('ordonn(?:e|ons) la mainlevee'),
    ],
  },
  {
    type: 'audience-retention',
    headed: [
      phrase("avis d'audience"),
      phrase("convocation a (?:l'|une )audience"),
      phrase('avis a avocat'),
      /audience.{0,40}(?:\bjld\b|retention|magistrat\s+du\s+siege)/u,
    ],
    titles: [],
    says: [
      phrase("(?:sera examinee?|l'examen)[^]{0,220} aura lieu"),
      phrase('audience (?:aura lieu|se tiendra|est fixee)'),
      phrase('affaire[^.;]{0,80} (?:appelee|examinee)'),
    ],
    unless: [
      /^(?![^]*(?:retention|zone\s+d'attente|magistrat\s+du\s+siege|de\s+la\s+detention|\bjld\b))/u,
      /^(?![^]{0,700}(?:tribunal\s+judiciaire|magistrat\s+du\s+siege|libertes\s+et\s+de\s+la\s+detention|\bjld\b|premier\s+president|cour\s+d'\s?appel))/u,
    ],
    doubtful: [/^(?![^]*(?:retention|zone\s+d'attente))/u],
  },
];
