/** What a day named in a notice is the day of. */
export type DateRole =
  | 'notification'
  | 'presented'
  | 'collected'
  | 'available'
  | 'viewed'
  | 'sent'
  | 'stamp'
  | 'decision'
  | 'reading'
  | 'mentioned'
  | 'appointment'
  | 'due'
  | 'from'
  | 'to'
  | 'completed'
  | 'request'
  | 'birth'
  | 'statute'
  | 'other';

/** Words that lead to a day, in folded text; the lead that ends nearest the day tells its role. */
export const LEADS: readonly (readonly [DateRole, RegExp])[] = (
  [
    // What is said of somebody, or of the law.
    [
      'birth',
      String.raw`\bne(?:e|\(e\)|\(s\)|es|s)?\b(?:\s+a\s+[^,;.\n\d]{2,40})?[\s,:]*(?:le)?[\s:]*$`,
    ],
    ['birth', String.raw`(?:date\s+(?:et\s+lieu\s+)?de\s+)?naissance(?:\s+de\s+[^,;.\n]{2,40})?\b`],
    ['birth', String.raw`\bddn\b`],
    [
      'statute',
      String.raw`\b(?:loi|decret|circulaire|directive|convention|accord|protocole|pacte|declaration)\b[^;\n]{0,90}?\b(?:du|le|en\s+date)\b`,
    ],
    ['statute', String.raw`\breglement\s+\(?(?:u\.?e|c\.?e)[^;]{0,60}`],
    ['statute', String.raw`\bordonnance\s+(?:n°?\s*)?45[-\s]`],
    [
      'statute',
      String.raw`\b(?:conseil\s+d'etat|\bce\b|cour\s+de\s+cassation|cedh|cjue)[^;.\n]{0,60}`,
    ],
    ['statute', String.raw`\bavis\s+(?:n°|du\s+conseil\s+d'etat|du\s+college)[^;.]{0,60}`],
    [
      'other',
      String.raw`\b(?:mari(?:e|es|ee|age)|pacs|union|epouse|divorce|concubinage|scolaris\w+|embauch\w+|inscri(?:t|te|tion)|contrat|cdi|promesse|emploi|travaille|reside|residant|heberge\w*|depuis|condamn\w+|interpell\w+|incarcer\w+|garde\s+a\s+vue|controle|passeport|visa\s+(?:c|d|de)|titulaire|delivre(?:e|s)?|diplome|bail|attestation\s+d[e']|certificat|entretien\s+individuel|auditionne\w*|entendu\w*|empreintes|expire\s+depuis|expulsion|acte\s+de)\b[^.;]{0,80}?`,
    ],
    ['other', String.raw`\b(?:entre(?:e)?|arrive(?:e)?)\b[^.;]{0,50}\b(?:france|territoire)\b`],
    [
      'other',
      String.raw`\b(?:regie|recueil|raa|journal\s+officiel|affiche|publie(?:e)?\s+au)\b[^.;]{0,60}`,
    ],
    ['mentioned', String.raw`\b(?:audience\s+(?:publique\s+)?(?:du|en\s+date\s+du))`],
    // Requests: of the person, of the firm.
    [
      'request',
      String.raw`\b(?:demandes?|dossier|requetes?|recours(?:\s+(?:gracieux|hierarchique|contentieux|prealable))?|reclamation|courriers?|courriels?|lettres?|mails?|memoires?|observations?|pieces?|conclusions|telephone|formulaire)\b[^;]{0,140}?\b(?:du|le|au)\b`,
    ],
    [
      'request',
      String.raw`\b(?:sollicite\w*|deposee?s?\s+(?:en\s+(?:ligne|prefecture)|au\s+guichet|aupres|par)|formee?s?|introduit\w*|saisi\w*|enregistree?s?(?:\s+(?:au\s+greffe|sous\s+le\s+n\S*\s*\d+))?)\b[^.;]{0,60}?`,
    ],
    // The act itself.
    [
      'decision',
      String.raw`(?:^|\n|[.;]\s)\s*(?:fait|signe)\s+(?:et\s+(?:juge|delibere|prononce)\s+)?(?:a|en)\s+[^.;\n\d]{2,50}?`,
    ],
    [
      'decision',
      String.raw`\bdate\s+(?:de\s+(?:la\s+|l')?(?:presente\s+)?(?:decision|arrete|signature|l'acte|edition|redaction)|du\s+(?:present\s+)?(?:courrier|document|arrete))\b`,
    ],
    [
      'decision',
      String.raw`\b(?:signe|edite|etabli|decide|pris)(?:e|es)?\s+(?:electroniquement\s+)?(?:le|a\s+[^.;\n\d]{2,40}?)\b`,
    ],
    [
      'decision',
      String.raw`(?:^|\n)[ ]*(?:arrete|decision)\b(?:\s+(?:prefectoral|ministeriel)\w*)?(?:\s+n[°o]?\.?\s*[\w/-]+)?\s+(?:en\s+date\s+)?du`,
    ],
    [
      'mentioned',
      String.raw`\b(?:arrete|decision|ordonnance|jugement|arret|mesure|obligation\s+de\s+quitter[^.;]{0,40}|oqtf|avis|prolongation|rejet|refus)\b[^.;\n]{0,90}?\b(?:du|le|en\s+date\s+du)\b`,
    ],
    [
      'reading',
      String.raw`\b(?:lecture|lu(?:e)?\s+en\s+(?:audience|seance)\s+publique|prononce(?:e)?\s+(?:en\s+(?:audience|seance)\s+publique|publiquement|par\s+mise\s+a\s+disposition[^.;]{0,40})|rendu(?:e)?\s+(?:public(?:que)?(?:ment)?\s+)?(?:par\s+mise\s+a\s+disposition[^.;]{0,40}|en\s+audience[^.;]{0,30}|publique?[^.;]{0,30})?)\b[^.;\n]{0,30}?`,
    ],
    [
      'reading',
      String.raw`(?:^|\n)[ ]*(?:decision|jugement|ordonnance|arret)\s+(?:n°\s*\S+\s+)?(?:rendue?\s+|lue?\s+)?(?:du|le)`,
    ],
    // How it reached somebody.
    ['notification', String.raw`\bnotifi(?:e|ee|es|ees|e\(e\)|ons|ant)\b`],
    ['notification', String.raw`\bnotification\b`],
    [
      'notification',
      String.raw`\b(?:remis(?:e|es)?|remettons|remise)\b(?:[^.;\n]{0,40}\b(?:main\s+propre|mains\s+propres|interesse\S*|contre|ce\s+jour|signature))?`,
    ],
    [
      'notification',
      String.raw`\b(?:reconnai(?:s|t)|declare|atteste)\s+(?:en\s+)?avoir\s+(?:recu|pris|eu)[^.;\n]{0,60}`,
    ],
    ['notification', String.raw`\b(?:pris|prise)\s+(?:de\s+)?connaissance\b`],
    ['notification', String.raw`\bportee?\s+a\s+(?:la|ma|sa|votre)\s+connaissance`],
    ['notification', String.raw`\brecu\s+(?:notification|copie|un\s+exemplaire|l'original)`],
    ['presented', String.raw`\b(?:1\s?ere|premiere)?\s*presentation\b`],
    ['presented', String.raw`\bpresente(?:e|\(e\))?s?\b`],
    ['presented', String.raw`\bavise(?:e)?\b`],
    [
      'collected',
      String.raw`\b(?:distribue(?:e|s)?|distribution|retrait\s+(?:du\s+pli|au\s+(?:bureau|guichet)|en\s+bureau)|pli\s+retire|retire(?:e)?\s+(?:au|par\s+(?:le|la)\s+destinataire|en\s+bureau)|remis(?:e)?\s+au\s+destinataire|livre(?:e)?|remise?\s+(?:du\s+pli|contre\s+signature))\b`,
    ],
    [
      'available',
      String.raw`\bmis(?:e|es)?\s+(?:a\s+(?:votre\s+|la\s+|sa\s+)?disposition|en\s+ligne)\b`,
    ],
    [
      'available',
      String.raw`\b(?:mise\s+a\s+disposition|disponible(?:\s+depuis)?|accessible\s+depuis|deposee?s?\s+(?:dans|sur)\s+(?:votre|son)\s+(?:espace|compte)|publiee?\s+(?:dans|sur)\s+(?:votre|son)\s+(?:espace|compte)|verse(?:e)?\s+(?:dans|sur)\s+votre)\b`,
    ],
    [
      'viewed',
      String.raw`\b(?:consult(?:e|ee|ation)|premiere\s+(?:consultation|ouverture|lecture)|accuse\s+de\s+(?:lecture|consultation)|telecharge(?:e)?|ouvert(?:e)?|lu(?:e)?\s+(?:par|le))\b`,
    ],
    ['sent', String.raw`(?:^|\n)[ >]*(?:date|envoye|sent|le)\s*:`],
    [
      'sent',
      String.raw`\b(?:envoye(?:e)?|expedie(?:e)?|poste(?:e)?|adresse(?:e)?\s+(?:par|en)|date\s+d'envoi|transmis(?:e)?|depot\s+(?:la\s+poste|au\s+bureau\s+de\s+poste))\b`,
    ],
    [
      'stamp',
      String.raw`(?:^|\n)[ ]*(?:cabinet[^\n]{0,40})?\s*(?:courrier\s+)?(?:recu|arrive|arrivee|entree?)\b(?:\s+(?:au\s+cabinet|le))*`,
    ],
    [
      'stamp',
      String.raw`\b(?:date\s+(?:de\s+reception|d'arrivee)|courrier\s+(?:arrive|recu)|recu\s+au\s+(?:cabinet|greffe))\b`,
    ],
    // What lies ahead.
    [
      'appointment',
      String.raw`\b(?:convoque\w*|vous\s+presenter|rendez[-\s]vous|rdv|se\s+tiendra|aura\s+lieu|entretien|comparaitre|appelee?\s+(?:a\s+l'|en\s+)?audience|inscrite?\s+(?:au\s+role|a\s+l'audience)|recevoir|recu(?:e)?\s+en\s+entretien|date\s+(?:et\s+heure\s+)?(?:de\s+l'audience|du\s+rendez[-\s]vous|de\s+(?:la\s+)?(?:convocation|seance|reunion))|convocation|examinee?\s+(?:a\s+l'audience|en\s+seance))\b[^.;]{0,110}?`,
    ],
    [
      'appointment',
      String.raw`\b(?:audience|seance|reunion|commission)\b(?!\s+publique\s+du)[^.;]{0,80}?\b(?:fixee?\s+(?:au|le)|prevue\s+(?:le|au)|du|le|:)`,
    ],
    [
      'due',
      String.raw`\b(?:au\s+plus\s+tard|avant\s+le|jusqu'au|date\s+limite|d'ici\s+(?:le|au|la)|delai\s+expir\w+|echeance|avant\s+cette\s+date)\b`,
    ],
    ['due', String.raw`\b(?:cloture|close)\b[^.;]{0,90}?(?:\b(?:au|le|du)\b|:)`],
    [
      'from',
      String.raw`\b(?:valable|valide|validite)\b[^.;\n]{0,40}?\b(?:du|a\s+compter\s+du|a\s+partir\s+du|depuis\s+le|:)`,
    ],
    [
      'from',
      String.raw`\b(?:a\s+compter\s+du|a\s+partir\s+du|debut\s+de\s+validite|prend\s+effet\s+le)\b`,
    ],
    ['to', String.raw`\b(?:valable|valide)(?:\s+jusqu'au|\s+au)\b`],
    [
      'to',
      String.raw`\b(?:expir(?:e|ant|ation|era)|fin\s+de\s+validite|validite\s+jusqu'au|date\s+d'expiration)\b(?:\s+(?:le|:))?`,
    ],
    ['completed', String.raw`\b(?:complet|complete|completude)\b[^.;\n]{0,40}?`],
  ] as const
).map(([role, source]) => [role, new RegExp(source, 'gu')]);

/** « Melun, le »: how a letter says its day, where nothing else on the line leads to it. */
export const FROM_A_TOWN = /^[ ]*(?:le|[a-z][a-z' -]{1,38}?\s*,?\s+le)[\s:]*$/u;

/** Words after a day that tell what the act of that day is. */
export const TRAILS: readonly (readonly [DateRole, RegExp])[] = [
  [
    'statute',
    /^[\s,]*(?:(?:portant|donnant)\s+(?:delegation|subdelegation|nomination|creation|organisation|approbation|publication|reglement)|modifiee?|relati(?:f|ve)|publiee?\s+au|susvisee?|du\s+(?:garde|ministre)|fixant\s+la\s+liste)\b/u,
  ],
  ['notification', /^[^.;]{0,160}?\b(?:notifions|avons\s+notifie|remettons|lui\s+notifi)/u],
];
