import { phrase, type NoticeKind } from './kind.ts';

const COURT = /tribunal\s+administratif|cour\s+administrative\s+d'appel|telerecours|greffe/u;

/** What courts and legal aid write. */
export const COURT_KINDS: readonly NoticeKind[] = [
  {
    type: 'avis-audience',
    headed: [
      phrase("avis d'audience"),
      phrase("convocation a (?:l'|une )audience"),
      phrase("avis (?:d'enrolement|de mise au role|de role)"),
      /^objet\s*:.{0,90}\baudience$/u,
      /^(?:report|renvoi)\s+d'audience/u,
    ],
    titles: [
      /\bavis\s+d'audience/u,
      /(?:convocation|role)\b[^.\n]{0,30}\b(?:a\s+l'|de\s+l')?audience/u,
    ],
    says: [
      phrase('(?:affaire|requete)[^.;]{0,160} sera (?:appelee|examinee)'),
      /\b(?:affaire|requete|dossier|instance)\b[^.;]{0,200}\b(?:appelee?|inscrite?|examinee?|evoquee?|jugee?)\b[^.;]{0,60}audience/u,
      /\baudience\s+(?:publique\s+)?(?:aura\s+lieu|se\s+tiendra|est\s+fixee)/u,
      phrase('affaire (?:sera |est )?appelee le'),
    ],
    hints: [COURT],
    unless: [
      /^[^]{0,700}(?:cour\s+nationale\s+du\s+droit\s+d'asile|cnda\b)/u,
      /^[^]{0,420}(?:tribunal\s+judiciaire|magistrat\s+du\s+siege|libertes\s+et\s+de\s+la\s+detention|\bjld\b|premier\s+president|cour\s+d'\s?appel)/u,
    ],
    doubtful: [/\bofpra\b|\bcnda\b|\basile\b/u],
  },
  {
    type: 'jugement',
    headed: [
      phrase("notification (?:d'un|du|de) jugement"),
      phrase("expedition (?:du|d'un) jugement"),
      phrase('au nom du peuple francais'),
    ],
    titles: [
      /(?:notification\s+d(?:u|'un)\s+)jugement/u,
      /\bau\s+nom\s+du\s+peuple\s+francais[^]{0,400}tribunal\s+administratif/u,
      /tribunal\s+administratif[^]{0,500}au\s+nom\s+du\s+peuple\s+francais/u,
      /\bexpedition\s+du\s+jugement/u,
    ],
    says: [
      /\b(?:le\s+tribunal|la\s+magistrate?|le\s+magistrat)[^.;]{0,60}(?:decide|a\s+decide)\s*:/u,
      /\b(?:d\s?e\s?c\s?i\s?d\s?e)\s*:/u,
      /\bjugement\b[^.;]{0,80}(?:rendu|lu|prononce)/u,
      phrase('par ce jugement'),
      phrase('expedition du jugement'),
      phrase('le tribunal (?:annule|rejette|enjoint|a annule|a rejete)'),
    ],
    unless: [
      /^[^]{0,1500}juge\s+des\s+referes/u,
      /^[^]{0,160}(?:cour\s+administrative\s+d'appel|cour\s+nationale|conseil\s+d'etat)/u,
    ],
    doubtful: [/^[^]{0,300}(?:\bappel\b|\basile\b|\bconseil\b)/u],
  },
  {
    type: 'arret',
    headed: [
      phrase("notification (?:de l'|d'un )arret"),
      phrase("expedition de l'arret"),
      phrase('au nom du peuple francais'),
    ],
    titles: [
      /cour\s+administrative\s+d'appel[^]{0,500}au\s+nom\s+du\s+peuple\s+francais/u,
      /au\s+nom\s+du\s+peuple\s+francais[^]{0,400}cour\s+administrative\s+d'appel/u,
      /notification\s+d(?:e\s+l'|'un\s+)arret\b/u,
    ],
    says: [
      /\b(?:la\s+cour)[^.;]{0,60}\bdecide\s*:/u,
      /\bd\s?e\s?c\s?i\s?d\s?e\s*:/u,
      /\barret\b[^.;]{0,60}(?:rendu|lu)\b/u,
      phrase("expedition de l'arret"),
      phrase('la cour (?:annule|rejette|a annule|a rejete)'),
      phrase('sens de la decision : '),
    ],
    unless: [/^(?![^]{0,600}cour\s+administrative\s+d'appel)/u],
  },
  {
    type: 'ordonnance-suspension-rejetee',
    titles: [
      /juge\s+des\s+referes[^]{0,2500}l\.?\s*521-1[^]{0,2500}requete[^.;]{0,80}est\s+rejetee/u,
      /ordonnance[^]{0,400}juge\s+des\s+referes\s+a\s+rejete[^]{0,300}521-1/u,
    ],
    says: [
      /\brequete\b[^.;]{0,100}\best\s+rejetee/u,
      phrase('juge des referes a rejete'),
      /\b(?:aucun|pas)\b[^.;]{0,120}doute\s+serieux/u,
      /urgence[^.;]{0,60}(?:pas|non)\s+(?:remplie|satisfaite)/u,
    ],
    unless: [/est\s+suspendue/u],
    yieldsTo: ['ordonnance-suspension'],
  },
  {
    type: 'ordonnance-suspension',
    titles: [
      /juge\s+des\s+referes[^]{0,4000}l'execution\b[^.;]{0,160}est\s+suspendue/u,
      /ordonnance[^]{0,400}juge\s+des\s+referes\s+(?:a\s+)?suspend/u,
    ],
    says: [/\bl'execution\b[^.;]{0,160}\best\s+suspendue/u, phrase("suspendu? l'execution")],
  },
  {
    type: 'ordonnance',
    titles: [/juge\s+des\s+referes[^]{0,1500}l\.?\s*521-[23]/u],
    says: [/\bil\s+est\s+enjoint\b/u, /\b(?:ordonne|o\s?r\s?d\s?o\s?n\s?n\s?e)\s*:/u],
    unless: [/est\s+suspendue|l\.?\s*521-1/u],
  },
  {
    type: 'memoire-defense',
    headed: [
      /^(?!.*(?:complementaire|recapitulatif|mise\s+en\s+demeure|cloture|avis\s+d'audience)).*(?:communication|transmission|production).{0,30}memoire|memoire\s+en\s+defense/u,
    ],
    titles: [/(?:communication|transmission)\s+d(?:'un|u)\s+memoire/u, /memoire\s+en\s+defense/u],
    says: [
      /\b(?:communiquer|transmettre|adresser|copie)\b[^.;]{0,90}memoire\b[^.;]{0,60}(?:defense|produit|presente)/u,
      /\bmemoire\s+(?:en\s+defense\s+)?(?:presente|produit|depose)\b[^.;]{0,80}(?:prefet|ministre|administration|prefecture)/u,
      phrase('communication du memoire en defense'),
    ],
    hints: [COURT],
    yieldsTo: ['cloture-fixee', 'avis-audience'],
    doubtful: [/\bcnda\b|cour\s+nationale/u],
  },
  {
    type: 'cloture-fixee',
    headed: [
      phrase('(?:ordonnance|avis) (?:de|portant) cloture'),
      phrase("cloture (?:de l'|d')instruction"),
    ],
    titles: [
      /\b(?:ordonnance|avis)\s+(?:de|portant)\s+cloture/u,
      /cloture\s+(?:de\s+l')?instruction/u,
    ],
    says: [
      /\b(?:instruction)\b[^.;]{0,120}\b(?:sera\s+close|est\s+close|close\s+(?:le|a)|cloture\s+(?:est\s+)?fixee)/u,
      /cloture\s+(?:de\s+l')?instruction\b[^.;]{0,60}\b(?:fixee|interviendra|au|le)\b/u,
    ],
    hints: [COURT],
    unless: [/reouverture/u, /^[^]{0,700}(?:cour\s+nationale|\bcnda\b)/u],
    yieldsTo: ['avis-audience'],
  },
  {
    type: 'moyen-ordre-public',
    headed: [phrase("moyens? d'ordre public")],
    titles: [/moyens?\s+d'ordre\s+public/u, /r\.?\s*611-7\b/u],
    says: [
      /\b(?:susceptible|fondee?)\b[^.;]{0,120}moyen[^.;]{0,40}(?:releve|souleve)?\s*d'office/u,
      /moyen\b[^.;]{0,40}releve\s+d'office/u,
    ],
  },
  {
    type: 'regularisation-demandee',
    headed: [phrase('(?:demande|invitation|mise en demeure)[^.;]{0,20} regularis')],
    titles: [
      /(?:invitation|demande|mise\s+en\s+demeure)\s+(?:a|de|d')\s*regularis/u,
      /regularisation\s+de\s+(?:votre|la)\s+requete/u,
    ],
    says: [
      /\bregulariser\b[^.;]{0,80}requete/u,
      /\ba\s+defaut\s+(?:de\s+regularisation)?[^.;]{0,80}irrecevab/u,
      phrase('(?:invite|demande) a (?:la |le )?regulariser'),
      phrase("requete[^.;]{0,60} n'est pas accompagnee"),
    ],
    hints: [COURT],
    isWarning: true,
  },
  {
    type: 'maintien-conclusions-demande',
    headed: [phrase('maintien (?:de (?:vos|votre)|des)[^.;]{0,20}(?:conclusions|requete)')],
    titles: [
      /maintien\s+(?:de\s+(?:vos|votre)|des\s+)?\s*(?:conclusions|requete)/u,
      /r\.?\s*612-5-1/u,
    ],
    says: [/\bconfirmer\b[^.;]{0,80}maintien\b/u, /\breputee?\s+(?:s'etre\s+)?desiste/u],
    hints: [COURT],
    unless: [/recapitulatif|au\s+nom\s+du\s+peuple/u],
    yieldsTo: ['ordonnance-suspension-rejetee'],
    isWarning: true,
  },
  {
    type: 'memoire-annonce-mise-en-demeure',
    headed: [phrase('mise en demeure')],
    titles: [/mise\s+en\s+demeure[^.\n]{0,80}memoire/u, /mise\s+en\s+demeure\s+de\s+produire/u],
    says: [
      /\bmemoire\s+(?:complementaire|ampliatif|annonce)\b/u,
      /\bmets?\s+en\s+demeure\b[^.;]{0,80}produire/u,
    ],
    hints: [COURT],
    unless: [
      /mise?\s+en\s+demeure\s+de\s+(?:produire\s+(?:ses\s+observations|son\s+memoire)|quitter|liberer|payer)/u,
      /prefete?\s+a\s+ete\s+mise?/u,
    ],
    isWarning: true,
  },
  {
    type: 'memoire-recapitulatif-demande',
    headed: [phrase('memoire recapitulatif')],
    titles: [/memoire\s+recapitulatif/u],
    says: [/\bproduire\b[^.;]{0,60}memoire\s+recapitulatif/u],
    hints: [COURT],
    isWarning: true,
  },
  {
    type: 'aj-decision',
    headed: [/^(?!.*(?:demande\s+d'aide|accuse|pieces)).*aide\s+juridictionnelle/u],
    titles: [
      /bureau\s+d'aide\s+juridictionnelle/u,
      /(?:decision|admission|rejet|refus|caducite)[^.\n]{0,50}aide\s+juridictionnelle/u,
    ],
    says: [
      /\baide\s+juridictionnelle\b[^.;]{0,60}\b(?:totale|partielle|provisoire)/u,
      /\b(?:admet|admission|accorde|rejette|rejet|constate\s+la\s+caducite)\b[^.;]{0,120}aide\s+juridictionnelle/u,
      /\baide\s+juridictionnelle\b[^.;]{0,80}\b(?:est\s+)?(?:rejetee|refusee|caduque|accordee)/u,
    ],
    hints: [/maitre\s+[a-z-]+[^.;]{0,60}(?:designe|commis)/u],
    unless: [/au\s+nom\s+du\s+peuple/u],
  },
  {
    type: 'requete-ta-deposee',
    headed: [
      phrase("accuse de reception (?:de la|d'une|de votre) requete"),
      /accuse\s+d'enregistrement.{0,30}requete|enregistrement\s+de\s+(?:la|votre)\s+requete/u,
    ],
    titles: [],
    says: [
      phrase('(?:accuser|accuse) reception de (?:la|votre) requete'),
      phrase('requete[^.;]{0,120} enregistree au greffe'),
    ],
    isNearest: true,
  },
  {
    type: 'decision-ce',
    headed: [/conseil\s+d'etat.{0,200}(?:au\s+nom|decision|ordonnance)/u],
    titles: [/^[^]{0,300}conseil\s+d'etat[^]{0,400}au\s+nom\s+du\s+peuple/u],
    says: [
      phrase("(?:pourvoi|requete)[^.;]{0,100} (?:n'est pas admis|est rejetee?)"),
      phrase('decide :'),
    ],
    unless: [/^[^]{0,600}(?:tribunal\s+administratif|cour\s+administrative)/u],
  },
  {
    type: 'execution-classee',
    headed: [/classement.{0,60}(?:demande\s+d'execution|execution)/u],
    titles: [],
    says: [phrase("demande d'execution[^.;]{0,80} (?:est|a ete) classee")],
  },
];
