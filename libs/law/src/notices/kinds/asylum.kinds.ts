import { phrase, type NoticeKind } from './kind.ts';

/** What OFPRA and the court of asylum write. */
export const ASYLUM_KINDS: readonly NoticeKind[] = [
  {
    type: 'decision-ofpra',
    headed: [
      /^decision\b.{0,12}$/u,
      /^(?!.*(?:recours|cnda|cour\s+nationale|convocation|incomplet)).*(?:decision\s+(?:de\s+|d'\s?)(?:cloture|rejet|irrecevabilite)|reconnaissance\s+de\s+la\s+qualite|octroi\s+de\s+la\s+protection)/u,
      /^(?!.*(?:recours|cnda)).*(?:decision|rejet|cloture|irrecevabilite).{0,60}(?:demande\s+d'asile|ofpra|office\s+francais\s+de\s+protection)/u,
    ],
    titles: [
      /office\s+francais\s+de\s+protection[^]{0,1500}(?:decision|rejet|rejete|irrecevab|cloture|protection\s+subsidiaire|qualite\s+de\s+refugie)/u,
    ],
    says: [
      /\b(?:demande\s+(?:de\s+protection|d'asile)|directeur\s+general)\b[^.;]{0,200}\b(?:est\s+(?:rejetee|irrecevable)|rejette|a\s+decide\s+de\s+(?:rejeter|vous\s+reconnaitre|vous\s+accorder)|cloture|reconnu)/u,
      /\b(?:rejet\w*|octroie|reconnait|accorde)\b[^.;]{0,120}(?:asile|refugie|protection\s+subsidiaire)/u,
      phrase('qualite de refugiee? vous a ete (?:reconnue|refusee)'),
      phrase("l'examen de (?:la|votre) demande (?:d'asile )?est clos"),
      phrase('protection subsidiaire vous (?:est|a ete) (?:accordee|octroyee|refusee)'),
      phrase('type de document : decision'),
    ],
    unless: [
      /^(?![^]{0,700}(?:\bofpra\b|office\s+francais\s+de\s+protection))/u,
      /cour\s+nationale\s+du\s+droit\s+d'asile[^]{0,800}(?:au\s+nom\s+du\s+peuple|avis\s+d'audience|decide\s*:)/u,
    ],
    yieldsTo: [
      'avis-audience-cnda',
      'cloture-cnda-fixee',
      'decision-cnda',
      'entretien',
      'ofpra-demande-incomplete',
    ],
  },
  {
    type: 'ofpra-demande-incomplete',
    titles: [
      /(?:office\s+francais\s+de\s+protection|ofpra)[^]{0,900}(?:demande|dossier|formulaire)[^.;]{0,60}incomplete?/u,
    ],
    says: [/\b(?:completer|complement)\b[^.;]{0,80}(?:dossier|formulaire|demande)/u],
    unless: [
      /^(?![^]{0,700}(?:\bofpra\b|office\s+francais\s+de\s+protection))/u,
      /est\s+clos\b|est\s+rejetee/u,
    ],
  },
  {
    type: 'avis-audience-cnda',
    titles: [
      /(?:avis|convocation)\b[^.]{0,30}audience[^]{0,600}cour\s+nationale\s+du\s+droit\s+d'asile/u,
      /cour\s+nationale\s+du\s+droit\s+d'asile[^]{0,600}(?:avis|convocation)\b[^.]{0,30}audience/u,
    ],
    says: [
      /\brecours\b[^.;]{0,120}\b(?:examine|appele|inscrit)\b[^.;]{0,60}(?:audience|seance)/u,
      /\baudience\b[^.;]{0,120}\b(?:cour|cnda)\b/u,
      phrase("inscrite? au role de l'audience"),
    ],
    unless: [/^(?![^]{0,700}(?:\bcnda\b|cndem|cour\s+nationale\s+du\s+droit))/u],
  },
  {
    type: 'cloture-cnda-fixee',
    titles: [
      /cour\s+nationale\s+du\s+droit\s+d'asile[^]{0,900}cloture\s+de\s+l'instruction/u,
      /cloture\s+de\s+l'instruction[^]{0,600}cour\s+nationale\s+du\s+droit/u,
    ],
    says: [/\binstruction\b[^.;]{0,90}\b(?:close|cloture)/u],
    unless: [/^(?![^]{0,700}(?:\bcnda\b|cndem|cour\s+nationale\s+du\s+droit))/u],
    yieldsTo: ['avis-audience-cnda'],
  },
  {
    type: 'decision-cnda',
    titles: [
      /cour\s+nationale\s+du\s+droit\s+d'asile[^]{0,900}au\s+nom\s+du\s+peuple\s+francais/u,
      /au\s+nom\s+du\s+peuple\s+francais[^]{0,500}cour\s+nationale\s+du\s+droit\s+d'asile/u,
      /cour\s+nationale[^]{0,500}notification\s+(?:de\s+(?:la\s+)?|d'une\s+)(?:decision|ordonnance)/u,
    ],
    says: [
      /\b(?:la\s+cour\s+)?d\s?e\s?c\s?i\s?d\s?e\s*:/u,
      /\brecours\b[^.;]{0,80}\best\s+rejete/u,
      /\b(?:qualite\s+de\s+refugie|protection\s+subsidiaire)\b[^.;]{0,60}est\s+(?:reconnue|accordee)/u,
      phrase('(?:decision|ordonnance) lue'),
      phrase('a rejete le recours'),
      phrase('document[ .:]{1,12}decision lue'),
    ],
    unless: [/^(?![^]{0,700}(?:\bcnda\b|cndem|cour\s+nationale\s+du\s+droit))/u],
  },
  {
    type: 'recours-cnda',
    headed: [
      phrase("accuse de reception (?:de votre|du|d'un) recours|enregistrement de votre recours"),
    ],
    titles: [],
    says: [phrase('recours[^.;]{0,60} (?:a ete )?enregistree?')],
    unless: [/^(?![^]{0,700}(?:\bcnda\b|cndem|cour\s+nationale\s+du\s+droit))/u],
    isNearest: true,
  },
];

/** What OFII, reception centres and those who lodge asylum seekers write. */
export const RECEPTION_KINDS: readonly NoticeKind[] = [
  {
    type: 'cma-refus-notifie',
    headed: [
      /^(?!.*(?:intention|envisag|recours|orientation)).*(?:refus|cessation|retrait|fin|suspension).{0,60}conditions\s+materielles|^(?!.*(?:intention|envisag|recours)).*conditions\s+materielles.{0,60}(?:refus|cessation|retrait|fin\b|suspension)/u,
    ],
    titles: [
      /conditions\s+materielles\s+d'accueil[^.\n]{0,80}(?:refus|cessation|retrait|fin)/u,
      /(?:refus|cessation|retrait|fin)[^.\n]{0,60}conditions\s+materielles\s+d'accueil/u,
    ],
    says: [
      phrase('mis fin aux? (?:benefice des )?conditions materielles'),
      /\b(?:benefice|octroi)\s+des\s+conditions\s+materielles[^.;]{0,80}(?:refuse|cesse|retire|mis\s+fin)/u,
      /\bmet(?:tre)?\s+fin[^.;]{0,40}conditions\s+materielles/u,
      phrase(
        "conditions materielles d'accueil[^.;]{0,60} (?:vous )?(?:sont|est|a ete|ont ete) (?:refus|retir|suspend|interromp)",
      ),
    ],
    unless: [
      /^(?![^]{0,700}(?:\bofii\b|\bofll\b|office\s+francais\s+de\s+l.?immigration|conditions\s+materielles))/u,
      /intention|envisage/u,
    ],
  },
  {
    type: 'ofii-orientation',
    headed: [
      /(?:orientation|proposition|offre|affectation|notification).{0,60}(?:hebergement|region|lieu\s+d')|notification\s+d'orientation|orientation\s+directive/u,
    ],
    titles: [],
    says: [
      phrase('(?:etes|est) orientee? vers'),
      phrase("(?:proposition|offre) d'hebergement"),
      phrase(
        'vous (?:devez|etes invitee? a) vous y? ?presenter[^.;]{0,60} (?:cada|huda|centre|lieu|hebergement)',
      ),
    ],
    unless: [
      /^(?![^]{0,700}(?:\bofii\b|\bofll\b|office\s+francais\s+de\s+l.?immigration|conditions\s+materielles))/u,
      /met\w*\s+fin\s+(?:aux|au\s+benefice)/u,
    ],
  },
  {
    type: 'cma-fin-envisagee',
    headed: [/(?:intention|envisag|projet).{0,60}conditions\s+materielles/u],
    titles: [],
    says: [
      phrase('(?:intention|envisage)[^.;]{0,80} conditions materielles'),
      phrase('(?:observations)[^.;]{0,60} (?:quinze jours|15 jours)'),
    ],
    unless: [
      /^(?![^]{0,700}(?:\bofii\b|\bofll\b|office\s+francais\s+de\s+l.?immigration|conditions\s+materielles))/u,
    ],
  },
  {
    type: 'cma-rapo-rejet',
    headed: [
      /recours\s+(?:administratif\s+)?prealable.{0,120}conditions\s+materielles|conditions\s+materielles.{0,120}recours/u,
    ],
    titles: [],
    says: [
      phrase('recours[^.;]{0,120} (?:est|a ete) rejete'),
      phrase('rejet\\w*[^.;]{0,30} (?:votre )?recours'),
    ],
    unless: [
      /^(?![^]{0,700}(?:\bofii\b|\bofll\b|office\s+francais\s+de\s+l.?immigration|conditions\s+materielles))/u,
    ],
  },
  {
    type: 'sortie-hebergement-notifiee',
    headed: [/(?:sortie|fin).{0,60}(?:hebergement|prise\s+en\s+charge|lieu\s+d')/u],
    titles: [],
    says: [
      phrase('(?:quitter|sortie|libere\\w+)[^.;]{0,80} (?:hebergement|lieu|logement|cada|huda)'),
      phrase('fin (?:de|a) (?:votre )?(?:prise en charge|hebergement)'),
    ],
    unless: [/conditions\s+materielles[^.;]{0,60}(?:retir|cess)/u],
  },
  {
    type: 'attestation-asile-refusee',
    headed: [
      /(?:refus|retrait|non[-\s]renouvellement)(?!.*(?:quitter|\boqtf\b)).{0,60}attestation\s+de\s+demande\s+d'asile/u,
    ],
    titles: [],
    says: [
      phrase(
        "attestation de demande d'asile[^.;]{0,120} (?:est|a ete|n'est pas|ne (?:peut|sera)[^.;]{0,20}) (?:refusee|retiree|renouvelee|delivree)",
      ),
      phrase("(?:refus\\w*|retir\\w*|retrait)[^.;]{0,80} attestation de demande d'asile"),
    ],
    unless: [/^[^]{0,700}(?:ofpra|office\s+francais\s+de\s+protection)/u],
    yieldsTo: ['oqtf-notifiee', 'transfert-notifie'],
  },
  {
    type: 'enregistrement-guda',
    headed: [phrase("attestation de demande d'asile")],
    titles: [],
    says: [phrase('autorisee? a se maintenir')],
    unless: [/refus|rejet|retrait|renouvellement\s+de\s+l'attestation/u],
  },
];
