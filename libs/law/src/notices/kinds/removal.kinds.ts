import { phrase, type NoticeKind } from './kind.ts';

const OQTF = String.raw`(?:obligation\s+de\s+quitter\s+(?:sans\s+delai\s+)?le\s+territoire|\boqtf\b)`;

/** Obligations to leave, refusals and withdrawals of permits. */
export const REMOVAL_KINDS: readonly NoticeKind[] = [
  {
    type: 'oqtf-notifiee',
    headed: [
      /^(?:(?!assignation|retention|execution|prealable|observations|susceptible|envisag|projet|notice|abrog|annul|recours|audience|requete|contestation|prolong|pays\s+de\s+(?:renvoi|destination)\s+de\s+l).)*?(?:\boqtf\b|oblig\w+[^.;]{0,60}quitter[^.;]{0,30}(?:territoire|france)|order\s+to\s+leave\s+(?:the\s+)?(?:french|france))/u,
    ],
    titles: [
      new RegExp(
        String.raw`(?:portant|faisant|objet\s*:)(?:(?!abrog|retrait|annul|recours)[^.;]){0,160}${OQTF}`,
        'u',
      ),
      new RegExp(
        String.raw`(?:^|\n)\s*(?:objet\s*:\s*)?(?:notification\s+d(?:'une?|e\s+l')\s*)?${OQTF}`,
        'u',
      ),
    ],
    says: [
      /\best\s+oblige(?:e|\(e\))?\s+(?:de|a)\s+quitter\s+(?:sans\s+delai\s+)?le\s+territoire/u,
      /\bfait\s+obligation\s+(?:a\s+[^;\n]{2,90}\s+)?de\s+quitter\s+(?:sans\s+delai\s+)?le\s+territoire/u,
      /\b(?:vous\s+)?(?:devez|etes\s+tenue?|etes\s+obligee?|oblige)\s+(?:a|de|dans[^.;]{3,60}de)?\s*quitter\s+le\s+territoire/u,
      phrase('(?:lui|vous) faisant obligation[^.;]{0,40} de quitter'),
      phrase("l'obligeant a quitter"),
      phrase('(?:est|etes|soit) oblige(?:e|\\(e\\))?[^.;]{0,20} (?:de|a) quitter'),
      phrase(
        '(?:obligation (?:lui |vous )?(?:est|a ete) faite|(?:lui|vous) (?:est|a ete) fait(?:e)? obligation|obligation[^.;]{0,80} (?:lui|vous) est notifiee)(?: a [^.;]{3,60})?(?: de quitter)?',
      ),
    ],
    hints: [
      /interdiction\s+de\s+retour/u,
      /pays\s+de\s+(?:destination|renvoi)/u,
      /depart\s+volontaire/u,
    ],
    yieldsTo: ['oqtf-abrogee'],
  },
  {
    type: 'refus-notifie',
    headed: [
      /^(?!.*(?:visa|regroupement|enregistr|naturalis|nationalite|entree|asile|implicite|recours|audience|envisag|conditions\s+materielles|autorisation\s+de\s+travail|attestation\s+d'accueil)).*(?:refus|rejet)\w*\b.{0,90}\b(?:titre|carte|sejour|resident|residence|duplicata|changement\s+de\s+statut|document\s+de\s+circulation|certificat)/u,
      /^(?!.*(?:visa|regroupement|naturalis|nationalite|asile|recours)).*demande\s+(?:de\s+|d')(?:titre|carte|renouvellement|admission|delivrance|certificat).{0,80}\b(?:rejetee|refusee|rejet|refus)\b/u,
    ],
    titles: [
      /(?:portant|objet\s*:|decision\s+de|notification\s+d[eu'][^\n]{0,10}|lettre\s+de)\s*(?:notification\s+(?:d'un\s+|de\s+|du\s+))?(?:rejet|refus)\s+(?:de\s+(?:votre\s+|la\s+|sa\s+)?demande\s+)?(?:de\s+|d'admission\s+au\s+|du\s+)?(?:delivrance\s+d'un\s+|renouvellement\s+(?:de\s+(?:votre\s+)?|d'un\s+|du\s+)?)?(?:titre\s+de\s+|carte\s+de\s+|certificat\s+de\s+)?(?:sejour|residen(?:t|ce)|titre)/u,
      /\brefus\s+(?:de\s+(?:delivrance|renouvellement)\s+)?(?:d'un\s+|du\s+|de\s+)?(?:titre|carte|certificat)?\s*(?:de\s+)?(?:sejour|resident|residence)/u,
    ],
    says: [
      /\b(?:delivrance|renouvellement|demande)[^.;]{0,140}\b(?:titre|carte|certificat)[^.;]{0,120}\b(?:est|sont|a\s+ete)\s+(?:refuse|rejete)/u,
      /\b(?:refuse|rejette|rejeter|refuser|reserver\s+une\s+suite\s+defavorable|(?:pas|peux|puis|peut)\s+(?:donner|reserver|accorder)\s+(?:une\s+)?suite\s+favorable|pas\s+faire\s+droit)[^.;]{0,160}\b(?:titre|carte\s+de\s+(?:sejour|resident)|certificat\s+de\s+residence|admission\s+au\s+sejour)/u,
      /\b(?:titre|carte\s+de\s+(?:sejour|resident)|certificat\s+de\s+residence|admission\s+(?:exceptionnelle\s+)?au\s+sejour)[^.;]{0,160}\b(?:suite\s+defavorable|(?:est|a\s+ete)\s+(?:rejetee?|refusee?)|refus\b)/u,
      /\b(?:sejour|titre|carte)\b[^]{0,900}\bvotre\s+demande\s+est\s+(?:donc\s+|par\s+consequent\s+|ainsi\s+)?(?:rejetee|refusee)/u,
      phrase('(?:refuse|rejette)[^.;]{0,60} duplicata'),
    ],
    unless: [/procedure\s+contradictoire|envisage\s+de/u],
    yieldsTo: [
      'visa-refuse',
      'rapo-rejet',
      'naturalisation-decision',
      'decision-ofpra',
      'rf-visa-refuse',
      'declaration-enregistrement-refuse',
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
    doubtful: [
      /\bquit|\boqtf|depart\s+volon|pays\s+de\s+(?:renvoi|destin)|interdiction|eloign|territoire/u,
    ],
  },
  {
    type: 'retrait-envisage',
    headed: [
      phrase('procedure contradictoire'),
      phrase('(?:projet|intention|procedure) de retrait'),
      phrase('retrait envisage'),
      phrase('invitation a presenter (?:vos |des )?observations'),
    ],
    titles: [
      /(?:objet\s*:|^|\n)[^\n]{0,60}(?:procedure\s+contradictoire|(?:projet|intention|procedure)\s+de\s+retrait)/u,
    ],
    says: [
      /\b(?:j'envisage|il\s+est\s+envisage|envisager?)\s+(?:de\s+)?(?:proceder\s+au\s+|le\s+|vous\s+)?retir(?:er|ait)/u,
      /\bj'envisage\b[^.;]{0,120}\bretrait/u,
      /\b(?:presenter|formuler|adresser|faire\s+(?:valoir|part\s+de))\b[^.;]{0,60}\bobservations\b[^.;]{0,80}\bdelai\b/u,
      phrase(
        "(?:j'envisage|est envisage|envisage) de (?:proceder au retrait|(?:vous )?retirer|mettre fin)",
      ),
    ],
  },
  {
    type: 'retrait-notifie',
    headed: [
      /^(?!.*(?:recours|requete|demande|envisag|projet|procedure|observations|obligation|visa|conditions\s+materielles|audience)).*\b(?:portant\s+)?(?:retrait|abrogation)\s+(?:de|d'un|du)\s+.{0,50}(?:titre|carte|certificat|autorisation|recepisse)/u,
    ],
    titles: [
      /\bportant\s+(?:abrogation\s+et\s+)?retrait\s+(?:de|d'un|du)\b/u,
      /objet\s*:\s*(?:decision\s+de\s+)?retrait\s+de/u,
    ],
    says: [
      /\b(?:carte|titre|certificat)[^.;]{0,120}\b(?:est|a\s+ete|sont)\s+retiree?/u,
      phrase('(?:carte|titre|certificat)[^.;]{0,160} (?:vous |lui )?(?:est|a ete) retiree?'),
      phrase('je retire[^.;]{0,60}(?:carte|titre)'),
    ],
    unless: [/j'envisage|procedure\s+contradictoire/u],
    yieldsTo: ['oqtf-notifiee'],
  },
  {
    type: 'irtf-notifiee',
    headed: [
      /^(?!.*(?:prolong|oblig\w+.{0,60}quitter|\boqtf\b|abrog|levee|recours)).*interdiction\s+de\s+retour/u,
    ],
    titles: [
      /\bportant\s+(?:une\s+)?interdiction\s+de\s+retour/u,
      /objet\s*:\s*interdiction\s+de\s+retour/u,
    ],
    says: [
      phrase('interdiction de retour[^.;]{0,100} (?:est|a ete) (?:prise|prononcee|edictee)'),
      phrase("(?:fait l'objet d'une|est prononcee une) interdiction de retour"),
      phrase('(?:lui|vous) (?:est|sera) interdit(?: de revenir| de retourner|[^.;]{0,30} retour)'),
    ],
    yieldsTo: ['retrait-notifie', 'oqtf-notifiee', 'irtf-prolongee'],
    doubtful: [/sans\s+delai|depart\s+volon|\bquit/u],
  },
  {
    type: 'transfert-notifie',
    headed: [
      /^(?!.*(?:convocation|assignation|audience|recours|report|prolong)).*\b(?:arrete|decision|portant|notification).{0,60}\btransfert\b/u,
      phrase('decision of transfer|transfer decision'),
    ],
    titles: [
      /(?:portant|decidant)[^.;\n]{0,30}\bremise\b[^.;\n]{0,60}aux\s+autorites/u,
      /\bportant[^.;\n]{0,60}transfert\b[^.;\n]{0,80}(?:autorites|etat\s+(?:membre\s+)?responsable)/u,
      /(?:^|\n)\s*(?:arrete|decision)\s+de\s+transfert/u,
    ],
    says: [
      /\b(?:(?:est|sera)\s+transferee?|(?:de|son)\s+transfert|decide\s+de\s+(?:vous\s+)?transferer)\b[^.;]{0,80}autorites/u,
      /\bsera\s+remise?\s+aux\s+autorites/u,
      phrase('(?:est|sera|soit) transferee? (?:aux|vers)'),
      phrase('remise? aux autorites [a-z]{4,}[^.;]{0,60} responsables?'),
      phrase('transfert (?:de [^.;]{3,60} )?(?:aux|vers les) autorites'),
    ],
  },
  {
    type: 'irtf-prolongee',
    headed: [/prolong\w+.{0,60}interdiction\s+de\s+retour/u],
    titles: [],
    says: [
      phrase('interdiction de retour[^.;]{0,120} est prolongee'),
      phrase("prolong(?:e|eons|er) (?:de [^.;]{2,30} )?(?:la duree de )?l'interdiction de retour"),
    ],
  },
  {
    type: 'pays-renvoi-notifie',
    headed: [
      /^(?!.*(?:oblig|\boqtf\b|expulsion|refus|interdiction)).*(?:portant\s+)?(?:fixation\s+du|fixant\s+le)\s+pays\s+de\s+(?:renvoi|destination)/u,
    ],
    titles: [],
    says: [
      phrase(
        "(?:sera|pourra etre|est) (?:eloignee?|reconduite?) (?:d'office )?(?:a destination|vers)",
      ),
    ],
    yieldsTo: ['oqtf-notifiee', 'expulsion-notifiee'],
  },
  {
    type: 'remise-notifiee',
    headed: [
      /^(?!.*(?:remis\w*\s+en\s+main|transfert|recepisse|cle)).*(?:arrete|decision|portant).{0,40}\bremise\b.{0,40}(?:autorites|etat)/u,
    ],
    titles: [],
    says: [phrase('(?:est|sera) remise? aux autorites (?!.{0,60}responsable)')],
    yieldsTo: ['transfert-notifie'],
  },
  {
    type: 'delai-depart-supprime',
    headed: [/(?:suppression|abrogation|retrait|fin).{0,40}delai\s+de\s+depart/u],
    titles: [],
    says: [
      phrase('(?:est mis fin|mettant fin) au delai de depart'),
      phrase('delai de depart volontaire[^.;]{0,60} est (?:supprime|abroge|retire)'),
    ],
  },
  {
    type: 'delai-depart-prolonge',
    headed: [/prolong\w+.{0,40}delai\s+de\s+depart/u],
    titles: [],
    says: [phrase('delai de depart volontaire[^.;]{0,80} est (?:prolonge|porte a)')],
  },
  {
    type: 'oqtf-abrogee',
    headed: [
      /^(?!.*(?:carte|\btitre|certificat|faisant)).*(?:abrogation|retrait)\b.{0,60}(?:oqtf|oblig\w+.{0,40}quitter)/u,
    ],
    titles: [],
    says: [
      phrase(
        '(?:oqtf|obligation de quitter le territoire)(?:(?!carte|titre|certificat)[^.;]){0,120} (?:est|a ete) (?:abrogee|retiree)',
      ),
      phrase('(?:abroge|retire|retiree?) [^.;]{0,40}(?:oqtf|obligation de quitter)'),
    ],
    unless: [/prealablement/u],
  },
  {
    type: 'expulsion-notifiee',
    headed: [
      /^(?!.*(?:bulletin|convocation|commission|avis|abrog|projet|envisag|recours)).*(?:arrete|decision|mesure|portant|acte).{0,40}\bexpulsion\b/u,
    ],
    titles: [],
    says: [
      phrase('est expulsee? du territoire'),
      phrase('(?:prononce|ordonne)[^.;]{0,40} expulsion'),
    ],
  },
  {
    type: 'expulsion-bulletin-remis',
    headed: [
      phrase('bulletin (?:de notification|special)'),
      phrase("engagement d'une procedure d'expulsion"),
      /(?:convocation|comparution).{0,60}commission.{0,20}expulsion/u,
    ],
    titles: [],
    says: [
      phrase('envisag[^.;]{0,60} expulsion'),
      phrase('(?:convoquee?|presenter|comparaitre)[^.;]{0,100} commission[^.;]{0,30} expulsion'),
      phrase("procedure d'expulsion[^.;]{0,60} engagee"),
    ],
  },
  {
    type: 'expulsion-avis',
    headed: [/avis.{0,40}commission.{0,20}expulsion/u],
    titles: [],
    says: [
      phrase(
        '(?:emet|a emis|rend|a rendu)[^.;]{0,30} avis (?:favorable|defavorable)[^.;]{0,60} expulsion',
      ),
    ],
  },
  {
    type: 'ue-interdiction-circulation',
    headed: [/^(?!.*oblig\w+.{0,60}quitter).*interdiction\s+de\s+circul/u],
    titles: [],
    says: [
      phrase('interdiction de circuler[^.;]{0,60} est prononcee'),
      phrase('(?:interdit|interdiction) (?:lui |vous )?(?:est faite )?de circuler'),
    ],
    yieldsTo: ['oqtf-notifiee'],
  },
  {
    type: 'iat-notifiee',
    headed: [phrase('interdiction administrative du territoire')],
    titles: [],
    says: [
      phrase("(?:fait l'objet d'une|est prononcee une) interdiction administrative"),
      phrase('interdiction administrative[^.;]{0,80} prononcee'),
    ],
  },
  {
    type: 'mesure-abrogee',
    headed: [
      /(?:levee|abrogation|fin)\s+(?:de\s+)?(?:l'|la\s+|d'une\s+|de\s+mesure\s+)?.{0,30}(?:interdiction\s+de\s+retour|arrete\s+d'expulsion|interdiction\s+administrative|interdiction\s+de\s+circul)/u,
    ],
    titles: [],
    says: [phrase('(?:est|a ete) (?:abrogee?|levee?)')],
  },
  {
    type: 'decision-retiree',
    headed: [
      /^(?!.*(?:titre|carte|certificat|oqtf|quitter)).*(?:retrait|abrogation)\s+(?:de\s+(?:la\s+)?(?:decision|mesure)|de\s+(?:l')?arrete|du\s+refus)/u,
    ],
    titles: [],
    says: [phrase('(?:arrete|decision)[^.;]{0,120} (?:est|a ete) (?:retiree?|abrogee?)')],
  },
  {
    type: 'transfert-delai-prolonge',
    headed: [/prolong\w+.{0,40}delai\s+de\s+transfert|report\s+du\s+transfert/u],
    titles: [],
    says: [phrase('delai de transfert[^.;]{0,60} (?:est |a ete )?(?:prolonge|porte)')],
  },
];
