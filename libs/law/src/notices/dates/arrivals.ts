import type { DateRole } from './date-role.ts';

const POST = String.raw`(?:plis?|lettres?|courriers?|recommandee?s?|envois?|colis)`;
const COPY = String.raw`(?:notification|copie|un\s+exemplaire|l'original|l'expedition|ampliation)`;
const ACT = String.raw`(?:l[ea]\s+presente?|cette|cet|ce|la|le|l'|un|une)\s*(?:decision|arrete|mesure|acte|ordonnance|jugement|document|obligation)`;
const HANDS = String.raw`\b(?:main\s+propre|mains\s+propres|interesse\S*|contre\s+(?:signature|decharge|emargement|recepisse)|ce\s+jour)`;

/** Words that lead to the day on which something reached somebody, in folded text: who is told, by whom, how. */
export const ARRIVAL_LEADS: readonly (readonly [DateRole, string])[] = [
  // Told by an agent, or of somebody.
  [
    'notification',
    String.raw`\bnotification\b[^.;\n]{0,80}\b(?:faite|effectuee|remise|realisee|operee)`,
  ],
  [
    'notification',
    String.raw`\bnotif\w+\s+(?:de\s+)?(?:(?:la|le|du)\s+presente?|cette|l'|la|le|du)\s*(?:arrete|decision|ordonnance|mesure|jugement|acte)\b(?!\s+(?:du|en\s+date|prise?|rendue?))(?![^.;\n]{0,60}(?<!en\s+date\s+)\bdu\s*$)`,
  ],
  ['notification', String.raw`\breputee?s?\s+(?:avoir\s+ete\s+)?notifiee?s?\b[^.;]{0,90}\bsoit\b`],
  [
    'notification',
    String.raw`\bdate\s+(?:et\s+heure\s+)?(?:de\s+(?:la\s+)?)?(?:remise|notification)\b(?:\s+(?:de\s+l'acte|du\s+pli|a\s+l'interesse\S*))?[\s:._]*`,
  ],
  ['notification', String.raw`\b(?:notifi|signifi)(?:e\(e\)|ee?s?|er|ons|ant|ions|a)(?![a-z])`],
  [
    'notification',
    String.raw`\b(?<!\b(?:premiere|1ere)\s)notification\b(?!\s+(?:initiale|electronique))(?:[^\n]{0,60}\n\s*(?:date|le|en\s+date\s+du)\b\s*:?)?`,
  ],
  [
    'notification',
    String.raw`\b(?:remise?s?|remise?\(e\)|remettons|remettre|remet)\b(?!\s+d[eu]s?\s+(?:votre\s+|vos\s+|la\s+)?(?:titres?|cartes?|recepisses?|passeports?|dossiers?|pieces?|documents?|visas?))(?:[^.;\n]{0,40}${HANDS})?`,
  ],
  ['notification', String.raw`\b(?:exemplaire|copie|original)\b[^.;\n]{0,80}\bdelivree?\b`],
  ['notification', String.raw`\bportee?\s+(?:ce\s+jour\s+)?a\s+(?:la|ma|sa|votre)\s+connaissance`],
  ['notification', String.raw`\blecture\b[^.;\n]{0,30}\b(?:donnee|faite)\b`],
  // Told by whoever received it.
  [
    'notification',
    String.raw`\b(?:reconnai(?:s|t)|declare|atteste)\s+(?:en\s+)?avoir\s+(?:recu|pris|eu)\b(?:\s+(?:${COPY}|connaissance))?(?:\s+d[eu]\s+(?:la\s+presente|l'|present|cette)?\s*[a-z]+)?`,
  ],
  [
    'notification',
    String.raw`\bsignee?\s+par\s+(?:moi|l'interesse\S*|l[ea]\s+destinataire|(?:mon|ma|notre|votre)\s+cliente?)\b[^.;\n\d]{0,40}`,
  ],
  ['notification', String.raw`\b(?:pris|prise|prend|prends)\s+(?:de\s+)?connaissance\b`],
  [
    'notification',
    String.raw`\b(?:recu|recue|recois|recoit)\s+(?:ce\s+jour\s+)?(?:${COPY}|${ACT}|en\s+mains?\s+propres?)`,
  ],
  [
    'notification',
    String.raw`\b(?:dit|dits|indique|declare|affirme|precise|confirme)\s+(?:l'|les\s+)?avoir\s+(?:bien\s+)?(?:recue?s?|eue?s?)\b`,
  ],
  [
    'notification',
    String.raw`\b(?:reconnai(?:s|t)|certifie|declare|atteste)\b[^.;\n]{0,60}\bavoir\s+(?:bien\s+)?recue?\b`,
  ],
  // As a client tells it.
  [
    'notification',
    String.raw`\b(?:m'?a|m'?ont|nous\s+a|nous\s+ont|lui\s+a|lui\s+ont)\s+(?:ete\s+)?(?:donnee?s?|remise?s?|fait\s+signer)\b`,
  ],
  [
    'notification',
    String.raw`\b(?:j'ai|je\s+l'ai|il\s+l'a|elle\s+l'a)\s+(?:bien\s+)?(?:recue?|eue?|signee?)\b`,
  ],
  [
    'notification',
    String.raw`\b(?:police|prefecture|agents?|gendarmes?|guichet|mon\s+[a-z]+|ma\s+[a-z]+|notre\s+[a-z]+|on|ils?|elle)\s+(?:[a-z']+\s+){0,3}?(?:a|ont)\s+(?:bien\s+)?(?:donnee?|recue?|eue?|laissee?|signee?)\b(?=[^.;]{0,60}\b(?:oqtf|obligation|arrete|decision|papiers?|refus|courrier|lettre|notification|assignation|document|notifi\w+))`,
  ],
  [
    'notification',
    String.raw`\bfacteur\s+(?:m'|nous\s+|lui\s+)?a\s+(?:mis|apportee?|deposee?|laissee?|donnee?|remise?)\b(?![^.;]{0,40}\bavis\b)`,
  ],
  [
    'notification',
    String.raw`\b(?:a|ai|ont|avons)\s+(?:bien\s+)?(?:recu|eu)\s+(?:l[ea]s?|une?|son|sa|ses|ma|mon|cette|ce|des)\s+(?:lettre|courrier|recommandee?|decision|arrete|oqtf|refus|rejet|papiers?|reponse|notification|avis|jugement)\b`,
  ],
  ['notification', String.raw`\b(?:trouve|decouvert|recu)e?s?\s[^.;\d]{0,40}\bboite\b`],
  ['notification', String.raw`\b(?:g|jai|j\s?ai)\s+(?:bien\s+)?(?:recu|eu|signe|resu)e?\b`],
  [
    'notification',
    String.raw`\bnotification\b\s*:\s*(?:par\s+)?(?:courriel|mail|courrier|lettre|lrar?)\b`,
  ],
  [
    'notification',
    String.raw`\b(?:a|ont)\s+repondu\s+par\s+(?:courriel|mail|e-mail)\b|\b(?:courriel|mail|lettre|courrier|recommande|decision|reponse)\s+(?:(?:de|du|des|la|le|automatique|en|[a-z]'?[a-z]+)\s+){0,5}(?:est|m'est|nous\s+est)\s+(?:bien\s+)?(?:arrivee?|parvenue?)\b`,
  ],
  [
    'collected',
    String.raw`\b(?:j'ai|je\s+l'ai|nous\s+avons|il\s+(?:l')?a|elle\s+(?:l')?a|mon\s+[a-z]+\s+a|ma\s+[a-z]+\s+a)\s+(?:ete\s+)?(?:retiree?s?|recuperee?s?|cherchee?s?|chercher?|prise?s?)\b(?=[^.;]{0,60}\b(?:poste|recommande|lettre|courrier)|[^.;]{0,60}$)`,
  ],
  [
    'notification',
    String.raw`\b(?:recue?s?|recu\(e\))\s+par\s+(?:l'interesse\S*|l[ea]\s+requerante?|(?:ma|mon|votre|notre|l[ea])\s+cliente?|m\.|mme|l'epou\S+)[^.;\n\d]{0,40}`,
  ],
  [
    'notification',
    String.raw`\b(?:notifiee?s?|signifiee?s?|remise?s?)\b[^.;\n\d]{0,70}\b(?:en|a\s+l'issue\s+de\s+l'|a\s+l')\s*audience`,
  ],
  // By post.
  [
    'stamp',
    String.raw`(?<!\b(?:votre|vos|sa|son|la|par|une)\s+(?:lettre\s+|courrier\s+)?)\brecommandee?\s+(?:avec\s+)?(?:accuse|avis)\s+de\s+reception\b[^.;\n]{0,12}\brecue?s?\b(?=\s+le\b)`,
  ],
  [
    'presented',
    String.raw`\btentative\s+de\s+(?:distribution|remise|presentation|livraison)\b|\b(?:lors\s+de\s+(?:mon|notre|son)|mon|notre)\s+passage\b|\bdate\s+de\s+(?:passage|premiere\s+presentation)\b(?:\s*\([^)\n]{0,40}\))?|\b(?:premiere|1ere)\s+notification\b|\bnotification\s+initiale\b`,
  ],
  [
    'collected',
    String.raw`\bacceptation\s+(?:et\s+reception|(?:par\s+l[ea]\s+)?destinataire)\b|\bacceptee?\s+par\s+l[ea]\s+destinataire\b|\b(?:statut|etat|preuve)\b[^.;\n\d]{0,40}\bacceptee?\b`,
  ],
  [
    'presented',
    String.raw`\b(?:(?:1\s?ere|premiere)\s+)?presentation\b(?:\s+(?:du\s+pli|infructueuse)|\s*\([^)\n]{0,40}\))?`,
  ],
  [
    'presented',
    String.raw`(?:^|\n|[-:•|]\s?|\bar\s+)[ ]*(?:presentee?s?)\b(?:\s*(?:\/|et|ou)\s*avisee?)?`,
  ],
  ['presented', String.raw`\b${POST}\b[^.;]{0,60}\bpresentee?s?\b`],
  [
    'presented',
    String.raw`\b(?:il|elle|qui|lequel)\s+(?:vous\s+|lui\s+)?a\s+(?:bien\s+)?ete\s+presentee?s?\b`,
  ],
  [
    'presented',
    String.raw`\b(?:facteur|postier|preposee?)\b[^.;]{0,60}\b(?:presente|passe)\b[^.;\n]{0,40}?`,
  ],
  [
    'presented',
    String.raw`\bavisee?\b|\bavis\s+de\s+passage\b(?:[^.;\n]{0,30}\b(?:laisse|depose))?`,
  ],
  [
    'collected',
    String.raw`\b(?:distribuee?s?|distribution|livree?)\b|\bretrait\s+(?:du\s+pli|au\s+(?:bureau|guichet)|en\s+bureau)|\b${POST}\b[^.;]{0,30}\bretiree?|\bretiree?s?\s+(?:au|par\s+(?:le|la)\s+destinataire|en\s+bureau)(?:\s+\w+){0,3}?|\bremise?\s+au\s+destinataire`,
  ],
  [
    'collected',
    String.raw`\b(?:bureaux?|poste|distributeur|tampon|timbre\s+a\s+date|cachet|plis?|recommandee?s?|envois?)\b[^.;\n]{0,60}\bretiree?\b|(?:^\s*[,;]\s*(?:puis\s+|et\s+)?|(?:^|\n)[ -]*)retiree?(?=\s+le\b)`,
  ],
  [
    'collected',
    String.raw`\b(?:suis|est|sommes|sont|ai\s+ete|a\s+ete|avons\s+ete)\s+(?:allee?s?\s+|partie?s?\s+|venue?s?\s+|passee?s?\s+)?(?:l[ea]s?\s+|l')?(?:chercher|retirer|recuperer|prendre)\b(?=[^.;]{0,80}\b(?:poste|recommande|lettre|courrier|pli|avis|facteur)|[^.;]{0,60}$)`,
  ],
  [
    'collected',
    String.raw`\b(?:accuse|avis)\s+de\s+reception\s+(?:est\s+|a\s+ete\s+)?(?:signee?|retourne)`,
  ],
  ['collected', String.raw`\b(?:collected|delivered|received)\s+on\b`],
  ['collected', String.raw`\bar\s+signee?|\breceptionnee?s?\b`],
  // On a portal.
  [
    'available',
    String.raw`\bnotification\s+electronique\b|\bmise?s?\s+(?:a\s+(?:votre\s+|la\s+|sa\s+)?disposition|en\s+ligne)\b(?!\s+au\s+greffe)`,
  ],
  [
    'available',
    String.raw`\bdepot\s+(?:sur|dans)\s+(?:le|votre|l')\s*(?:portail|espace|compte)[^.;\n\d]{0,20}?\b|\b(?:disponibles?|consultables?|accessibles?)(?:\s+depuis(?:\s+le)?)?\b(?!\s+au\s+greffe)|\b(?:deposee?|publiee?|versee?|transmise?)s?\s+(?:dans|sur|via)\s+(?:votre|son|l'|le)\s*(?:espace|compte|application|portail|teleservice)[^.;\n]{0,30}?\b`,
  ],
  ['available', String.raw`\btelerecours\b(?=\s*[:,-]?\s*(?:l[ea]|du)?\s*$)`],
  [
    'viewed',
    String.raw`\b(?:consultee?|consultation|premiere\s+(?:ouverture|lecture)|ouverture\s+par\s+[^.;\n\d]{2,60}?(?=\s*(?:[:,]|le\b))|accuse\s+de\s+(?:lecture|consultation)|telechargee?|ouvrant|ouvert|(?:ai|l'a|avons)\s+ouverte?s?)\b`,
  ],
  [
    'viewed',
    String.raw`\b(?:connectee?s?|rendue?s?)\s+sur\b[^.;\n\d]{0,40}?(?:\b(?:anef|espace|compte|site|portail|plateforme)\b)?`,
  ],
  [
    'viewed',
    String.raw`(?:^\s*|\n|[-|>;(,]\s?)lue?s?\b(?=\s*(?::|le\b))|[ ]{2,}lue?s?(?=\s*:)|\blue?\s+par\s+(?:l[ea]\s+)?(?:destinataire|requerante?|usager|utilisateur|votre\s+cabinet)\b`,
  ],
  ['sent', String.raw`\b(?:envoyee?|expediee?|(?:ete|est)\s+postee?|postee|date\s+d'envoi)\b`],
  [
    'mailed',
    String.raw`(?:^|\n)[ >*_]*(?:date|jour|envoye|sent|recu|le)(?:\s+le)?\s*:|(?:^|\n)[ >*_]*envoye\s+le\b`,
  ],
  [
    'stamp',
    String.raw`(?:^|\n|[ ]{4})[ ([|+]*(?:(?:cabinet|tampon|timbre|cachet)[^\n]{0,40})?\s*(?:courrier\s+)?(?:recue?|arrive|arrivee)\b(?:\s+au\s+cabinet)?(?=\s*(?:le\b|:|\n|\d|$))`,
  ],
  ['stamp', String.raw`\b(?:date\s+(?:de\s+reception|d'arrivee)|recu\s+au\s+cabinet)\b`],
];

const TOLD = String.raw`(?:dans\s+(?:ma|sa|notre|leur|la)\s+boite\b|\bfacteur\b[^.;]{0,120}\b(?:signee?|remise?|donnee?|apportee?)\b|\bavec\s+(?:\d+|un|deux|trois|des|l[ea]s?)\s+papiers?\b|(?:a|ont)\s+(?:donnee?|laissee?|eue?|recue?)\s+(?:(?:une?|des|l'|la|le|les|son|sa|cette|ce)\s*)?(?:oqtf|obligation|arrete|decision|papiers?|refus|assignation|documents?)|j'ai\s+(?:recue?|signee?|eu)|m'?(?:a|ont)\s+(?:donnee?|fait\s+signer)|notifi(?:e\(e\)|ee?s?|er|ons)|signifi(?:ee?s?|e\(e\))|remise?s?(?:\(e\))?|remettons|a\s+remis|notification\s+d|la\s+notification\b|portee?\s+a\s+\w+\s+connaissance|pris\s+connaissance|recu\s+(?:notification|copie|${ACT}|l[ea]\b)|delivree?\s+(?:copie|un\s+exemplaire))`;

/** Words after a day that begins its sentence: « Le 18 novembre, à 16 h 40, la décision m’a été remise ». */
export const ARRIVAL_TRAILS: readonly (readonly [DateRole, RegExp])[] = (
  [
    [
      'reading',
      String.raw`^\s*[-:|]*\s*lecture\s+(?:du\s+jugement|de\s+l'(?:arret|ordonnance)|de\s+la\s+decision|en\s+audience)`,
    ],
    [
      'presented',
      String.raw`^\s*[-:|]*\s*presentee?\b|destinataire\s+(?:etait\s+)?absent|\b(?:facteur|postier|preposee?)\b[^.;]{0,60}\bpresente|\bfirst\s+delivery\s+attempt|avis\s+de\s+passage|\bavisee?\b|${POST}\b[^.;]{0,60}\bpresentee?`,
    ],
    [
      'collected',
      String.raw`\b(?:aller|alle|allee|pu)\s+(?:le\s+|la\s+|l')?(?:chercher|retirer|recuperer)\b|\b${POST}\b[^.;]{0,60}\b(?:remise?|distribuee?|retiree?|livree?)|\bdistribuee?\b(?!\s*[.:])|\bretiree?\s+(?:au|en|par)\b|\bdelivered\s+(?:to|against)\b`,
    ],
    [
      'available',
      String.raw`\bmise?s?\s+a\s+(?:votre\s+|la\s+|sa\s+)?disposition\b(?!\s+au\s+greffe)|\b(?:disponible|consultable)|\bmise?\s+en\s+ligne|\bdeposee?\s+(?:sur|dans)\s+(?:votre|l'|le|son)`,
    ],
    [
      'viewed',
      String.raw`\b(?:document|decision|courrier|message|notification)\b[^.;]{0,60}\b(?:consultee?|telechargee?|ouverte?|lue?)\b|\b(?:premiere\s+|1ere\s+)?(?:(?:ouverture|consultation)\s+(?:du|de\s+la|de\s+l'|par)|lecture\s+(?:par|du\s+(?:document|message|courrier|pli)))\b|\baccuse\s+de\s+(?:reception|lecture)\s+(?:telerecours|dematerialise|electronique)\b`,
    ],
    ['notification', String.raw`\b${TOLD}`],
  ] as const
).map(([role, source]) => [role, new RegExp(source, 'u')]);

/** Somebody hands it over, in a sentence that begins with who does. */
export const NEXT_TELLS =
  /^((?:[^.;]{0,100}\.)?\s*(?:(?:a|vers)\s+[^.,;]{3,40}?,?\s+)?(?:on|ils?|elle|l'agente?|la\s+police|un\s+policier|la\s+prefecture|le\s+guichet)\s+[^.;]{0,40}?)\b(?:m'?a|m'?ont|l(?:ui|eur)\s+(?:a|ont))\s+(?:donnee?|remise?|notifiee?|fait\s+signer)\b/u;

/** What stands before a day that begins its sentence, or that waits for the rest of it. */
export const OPENING =
  /^[\s\-*•>"]*(?:(?:a|vers)\s+[\dh :a-z-]{2,30},?\s*)?(?:(?:nous|je)[^.;]{0,60},\s*)?(?:(?:l[ea]|ce\s+jour,?(?:\s+l[ea])?|depuis(?:\s+l[ea])?|en\s+date\s+du|date\s*:|il\s+a\s+ete\s+(?:procede|donne|remis)(?:\s+l[ea])?|nous\s+avons,?(?:\s+l[ea])?)\s*:?\s*)?$/u;

/** A heading under which the first day is that of a notification. */
export const HEADING =
  /^\s*(?:proces-verbal\s+de\s+|recepisse\s+de\s+|acte\s+de\s+|formule\s+de\s+)?notification\b[^.;:\d]{0,80}:?\s*$/u;
