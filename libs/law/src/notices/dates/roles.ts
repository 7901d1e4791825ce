import { ARRIVAL_LEADS } from './arrivals.ts';
import type { DateRole } from './date-role.ts';

/** Recognition reads « rn » where « m » is written, most of all in these words. */
const MISREAD_M = /(?<!\\)m/gu;

/** Roles told by a noun alone (« l’arrêté du »): where « le » leads to the day, a verb before them tells more. */
export const NOUNS: ReadonlySet<DateRole> = new Set(['mentioned', 'asked']);

/** Words that lead to a day, in folded text; the lead that ends nearest the day tells its role. */
export const LEADS: readonly (readonly [DateRole, RegExp])[] = (
  [
    // What is said of somebody, or of the law.
    [
      'birth',
      String.raw`\bne(?:\(e\)|e|es|s)?(?![a-z])(?:\s+a\s+[^,;.\n\d]{2,40})?[\s,:]*(?:le)?[\s:]*$`,
    ],
    ['birth', String.raw`\b(?:date\s+(?:et\s+lieu\s+)?de\s+)?naissance\b|\bddn\b`],
    [
      'statute',
      String.raw`\b(?:loi|decret|circulaire|directive|convention|accord|protocole|pacte|declaration\s+universelle)\b`,
    ],
    ['statute', String.raw`\breglement\s+\(?(?:u\.?e|c\.?e)\b|\bordonnance\s+(?:n°?\s*)?45[-\s]`],
    ['statute', String.raw`\b(?:conseil\s+d'etat|cour\s+de\s+cassation|cedh|cjue)\b`],
    [
      'other',
      String.raw`\b(?:mari(?:e|es|ee|age)|pacs|union|epousee?|divorcee?|concubinage|scolaris\w+|embauch\w+|inscri(?:t|te|tion)|contrat|cdi|promesse|emploi|travaille|reside|residant|heberge\w*|depuis(?:\s+le)?|condamn\w+|interpell\w+|incarcer\w+|garde\s+a\s+vue|controle|(?<!\bavec\s+(?:l[ea]|son|votre)\s+)passeport|revenue?|retournee?|titulaire|diplome|bail|certificat|entretien\s+individuel|audition\w*|entendue?(?:\(e\))?|empreintes|enquete|saisine|designation|nommant|cesse|conclu)\b`,
    ],
    [
      'other',
      String.raw`\b(?:titre|carte|visa|passeport|recepisse)\s+(?:de\s+sejour\s+)?(?:expire|expirant|perime|delivre)e?\b`,
    ],
    [
      'other',
      String.raw`\b(?:entree?(?:\(e\))?|arrivee?(?:\(e\))?)(?:\s+\w+){0,3}\s+(?:en\s+france|sur\s+le\s+territoire)`,
    ],
    ['other', String.raw`\b(?:recueil|raa|journal\s+officiel|affichee?|publiee?\s+au)\b`],
    [
      'mentioned',
      String.raw`(?:(?:^|\n)\s*|apres\s+(?:l'|l\s)?)audience\s+(?:publique\s+)?(?:du|en\s+date\s+du)`,
    ],
    [
      'other',
      String.raw`\bcopie\s+(?:communiquee?|transmise?|adressee?|envoyee?|remise?)\s+a\s+(?:me|maitre|mtre|l'avocate?|son\s+conseil)\b`,
    ],
    // Requests: of the person, of the firm.
    [
      'asked',
      String.raw`\b(?:demandes?|requetes?|recours|reclamations?|courriers?|courriels?|lettres?|mails?|memoires?|observations?|conclusions|telephone|formulaire|dossier\s+(?:deposee?|recue?|transmis))\b`,
    ],
    [
      'request',
      String.raw`\b(?:demandes?|requetes?|recours|reclamations?|(?:courriers?|courriels?|lettres?)(?!\s+recommandee?\s+avec\b)(?![^.;]{0,60}\bpresentee?)|memoires?|dossier|pieces?|pli\s+de\s+l'avocat)\b(?!\s+de\s+notification)[^.;\n]{0,130}?\b(?:presentee?s?|deposee?s?|recue?s?|enregistree?s?|formulee?s?|introduite?s?|effectuee?s?|adressee?s?|formee?s?|transmise?s?)\b`,
    ],
    [
      'request',
      String.raw`\b(?:sollicite\w*|deposee?s?|formee?s?|introduite?s?|saisie?s?|enregistree?s?|a\s+depose)\b`,
    ],
    // The act itself.
    [
      'decision',
      String.raw`(?:^|\n|[.;]\s)\s*(?:fait|signe)\b(?:\s+et\s+(?:juge|delibere|prononce))?(?:\s+(?:a|en)\s+[^.;\n\d]{2,40}?(?=,?\s+le\b))?`,
    ],
    [
      'decision',
      String.raw`\bdate\s+(?:de\s+(?:la\s+|l')?(?:presente\s+)?(?:decision|arrete|signature|l'acte|edition|redaction)|du\s+(?:present\s+)?(?:courrier|document|arrete))\b`,
    ],
    [
      'decision',
      String.raw`\b(?:signee?|editee?|emise?|etablie?|prise?\s+(?:a\s+[a-z' -]{2,30}|le))\b`,
    ],
    [
      'decision',
      String.raw`(?:^|\n)[ ]*(?:l')?(?:arrete|decision)\b(?:\s+(?:prefectoral|ministeriel)\w*)?(?:\s+n[°o]?\.?\s*[\w/-]+)?(?=\s+(?:en\s+date\s+)?du\b)`,
    ],
    [
      'mentioned',
      String.raw`\b(?:arrete|decisions?|ordonnance|jugement|arret|mesure|obligation\s+de\s+quitter|oqtf|avis|prolongation|rejet|refus)\b`,
    ],
    [
      'reading',
      String.raw`\b(?:lecture|lue?\s+en\s+(?:audience|seance)\s+publique|prononcee?\s+(?:en\s+(?:audience|seance)\s+publique|publiquement|par\s+mise\s+a\s+disposition\s+au\s+greffe)|(?:jugement|arret|ordonnance|decision)\s+(?:rendue?|lue?(?=\s+le\b))|rendue?\s+(?:public(?:que)?(?:ment)?\b)?(?:\s+par\s+mise\s+a\s+disposition\s+au\s+greffe|\s+en\s+audience\s+publique)?)\b`,
    ],
    [
      'reading',
      String.raw`(?:^|\n)[ ]*(?:decision|jugement|ordonnance|arret)(?:\s+n°\s*\S+)?(?:\s+(?:rendue?|lue?))?(?=\s+(?:du|le)\b)`,
    ],
    ...ARRIVAL_LEADS,
    // What lies ahead.
    [
      'appointment',
      String.raw`\b(?:convoque\w*|(?:vous|se|s'y|vous\s+y)\s+presenter|rendez[-\s]vous|rdv|se\s+tiendra|aura\s+lieu|comparaitre|recevoir|date\s+(?:et\s+heure\s+)?(?:de\s+l'audience|du\s+rendez[-\s]vous|de\s+(?:la\s+)?(?:convocation|seance|reunion))|convocation)\b`,
    ],
    ['appointment', String.raw`\b(?:audience|seance|reunion|creneau(?!x))\b`],
    ['appointment', String.raw`\b(?:vous|lui|leur)\s+ser(?:a|ont)\s+(?:remis|delivre)e?s?\b`],
    ['appointment', String.raw`\b(?:etes|est|sont|serez)\s+attendu(?:\(e\)|e?s?)(?![a-z])`],
    ['appointment', String.raw`\b(?:examinera|entendra|evoquera)\b`],
    [
      'appointment',
      String.raw`\b(?:premiere|1ere|1re)\s+(?:signature|pointage)\b|\b(?:sign\w+|pointe\w*|present\w+)\b[^.;]{0,120}\b(?:premiere|1ere|1re)\s+fois\b`,
    ],
    [
      'appointment',
      String.raw`\brole\s+d[eu]\b|\b(?:passe|passes|passera|passer|passez)\s+(?:en|devant)\s+(?:la\s+|le\s+|l')?(?:commission|audience|juge|tribunal)\b`,
    ],
    // As a client tells it.
    [
      'appointment',
      String.raw`\b(?:doi[st]|devons|faut)\s+(?:que\s+[a-z']+\s+)?(?:[a-z']+\s+){0,2}?(?:venir|aller|aille|presenter|etre|retourner|repasser)\b`,
    ],
    [
      'appointment',
      String.raw`\b(?:juge|tribunal|rdv|rendez-vous|audience)\b[^.;\d]{0,30}\bc'est\b`,
    ],
    [
      'appointment',
      String.raw`\b(?:entretien|rendez[-\s]vous|rdv|audience|affaire|examen|audition|visite)\b(?:(?!\b(?:cloture|delai|date\s+limite|instruction)\b)(?:[^.;\n]|(?<=\bm)\.)){0,80}\b(?:fixe|prevu|programme)e?s?\b`,
    ],
    // « Vous devez le retirer à la préfecture, guichet Remise, le »: where and how stand between.
    [
      'appointment',
      String.raw`\b(?:devez|devrez|devra|doit|veuillez|merci\s+d[e']|invitee?s?\s+a|priee?s?\s+d[e'])\b[^.;]{0,24}?\b(?:retirer|recuperer|venir|rendre|presenter|deposer|comparaitre|guichet|bureau)\b(?:(?!\b(?:delivr|dat|notifi|recu|expir|perim|enregistr|depos|pris|ne|limite|avant|depuis|tard|delai|jours)\w*)[^.;])*?(?=\bl[ea]\s*$)`,
    ],
    [
      'appointment',
      String.raw`\b(?:se\s+reunira|siegera|(?:reporte|deplace|decale|avance)e?s?\s+(?:au\b|a\s+la\s+date)|convoque\S*\s+(?:a|pour)\s+(?:un|l'|votre)\s*(?:entretien|audition)(?:\s+[a-z]+)?|(?:appointment|hearing|interview)\b)`,
    ],
    ['appointment', String.raw`\bpresenter\s+au\s+plus\s+tard\b`],
    [
      'appointment',
      String.raw`\b(?:affaire|dossier|requete|recours|cause|situation)\b[^.;\n]{0,60}\b(?:sera|seront|est|soit)\s+(?:appelee?|examinee?|evoquee?|inscrite?|jugee?)s?\b`,
    ],
    [
      'due',
      String.raw`\b(?:au\s+plus\s+tard|avant(?=\s+le\b)|jusqu'au|date\s+limite|d'ici|delai\s+expir\w+|echeance|cloture|close)\b`,
    ],
    [
      'from',
      String.raw`\b(?:valable|valide)s?\b(?=\s*(?::|du|a\s+compter|a\s+partir|depuis))|\b(?:a\s+compter\s+du|a\s+partir\s+du|debut\s+de\s+validite|prend\s+effet)\b`,
    ],
    [
      'to',
      String.raw`\b(?:valable|valide)s?\s+(?:jusqu'au|au)\b|\b(?:expire(?:ra)?|expirant|expiration|fin\s+de\s+validite|validite\s+jusqu'au)\b`,
    ],
    ['completed', String.raw`\b(?:complete?|completude)\b`],
  ] as const
).map(([role, source]) => [role, new RegExp(source.replaceAll(MISREAD_M, '(?:m|rn)'), 'gu')]);

/** « Melun, le »: how a letter says its day, where nothing else on the line leads to it. */
export const FROM_A_TOWN =
  /^(?![^\n]*\b(?:apres|sera|est|ete|une?|ces?|cette|vous|je|il|elle|nous|on|passage)\b)[ ]*(?:le|[a-z][a-z' -]{1,38}?\s*,?\s+le)[\s:]*$/u;

/** « Bordeaux, », where nothing follows the day. */
export const A_TOWN = /^[ ]*[a-z][a-z'-]*(?:[ -][a-z'-]+){0,4},\s*$/u;

/** Words after a day that tell what the act of that day is. */
export const TRAILS: readonly (readonly [DateRole, RegExp])[] = [
  [
    'statute',
    /^[\s,]*(?:(?:portant|donnant)\s+(?:delegation|subdelegation|nomination|creation|organisation|approbation|publication|reglement)|modifiee?|relati(?:f|ve)|publiee?\s+au|susvisee?|du\s+(?:garde|ministre)|fixant\s+la\s+liste)\b/u,
  ],
  // The line that a fax prints above the page.
  ['stamp', /^\s+\d{1,2}\s?[:h]\s?\d{2}[^\n]{0,90}\b(?:p\.?|page)\s*\d{1,3}\s*\/\s*\d/u],
  ['notification', /^[^.;]{0,260}?\b(?:notifions|avons\s+notifie|remettons|lui\s+notifi)/u],
];
