import type { NoticeKind } from './kind.ts';

const COURT = /tribunal\s+administratif|cour\s+administrative\s+d'appel|telerecours|greffe/u;

/** What courts, OFPRA and legal aid write. */
export const COURT_KINDS: readonly NoticeKind[] = [
  {
    type: 'avis-audience',
    titles: [
      /\bavis\s+d'audience/u,
      /(?:convocation|role)\b[^.\n]{0,30}\b(?:a\s+l'|de\s+l')?audience/u,
    ],
    says: [
      /\b(?:affaire|requete|dossier|instance)\b[^.;]{0,200}\b(?:appelee?|inscrite?|examinee?|evoquee?|jugee?)\b[^.;]{0,60}audience/u,
      /\baudience\s+(?:publique\s+)?(?:aura\s+lieu|se\s+tiendra|est\s+fixee)/u,
    ],
    hints: [COURT],
    unless: [/cour\s+nationale\s+du\s+droit\s+d'asile|\bcnda\b/u],
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
    ],
  },
  {
    type: 'jugement',
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
    ],
    unless: [/juge\s+des\s+referes|cour\s+administrative\s+d'appel\s+de|cour\s+nationale/u],
  },
  {
    type: 'arret',
    titles: [
      /cour\s+administrative\s+d'appel[^]{0,500}au\s+nom\s+du\s+peuple\s+francais/u,
      /au\s+nom\s+du\s+peuple\s+francais[^]{0,400}cour\s+administrative\s+d'appel/u,
      /notification\s+d(?:e\s+l'|'un\s+)arret\b/u,
    ],
    says: [
      /\b(?:la\s+cour)[^.;]{0,60}\bdecide\s*:/u,
      /\bd\s?e\s?c\s?i\s?d\s?e\s*:/u,
      /\barret\b[^.;]{0,60}(?:rendu|lu)\b/u,
    ],
  },
  {
    type: 'ordonnance-suspension-rejetee',
    titles: [
      /juge\s+des\s+referes[^]{0,2500}l\.?\s*521-1[^]{0,2500}requete[^.;]{0,80}est\s+rejetee/u,
    ],
    says: [
      /\brequete\b[^.;]{0,100}\best\s+rejetee/u,
      /\b(?:aucun|pas)\b[^.;]{0,120}doute\s+serieux/u,
      /urgence[^.;]{0,60}(?:pas|non)\s+(?:remplie|satisfaite)/u,
    ],
    unless: [/est\s+suspendue/u],
    yieldsTo: ['ordonnance-suspension'],
  },
  {
    type: 'ordonnance-suspension',
    titles: [/juge\s+des\s+referes[^]{0,4000}l'execution\b[^.;]{0,160}est\s+suspendue/u],
    says: [/\bl'execution\b[^.;]{0,160}\best\s+suspendue/u],
  },
  {
    type: 'ordonnance',
    titles: [/juge\s+des\s+referes[^]{0,1500}l\.?\s*521-[23]/u],
    says: [/\bil\s+est\s+enjoint\b/u, /\b(?:ordonne|o\s?r\s?d\s?o\s?n\s?n\s?e)\s*:/u],
    unless: [/est\s+suspendue|l\.?\s*521-1/u],
  },
  {
    type: 'memoire-defense',
    titles: [/(?:communication|transmission)\s+d(?:'un|u)\s+memoire/u, /memoire\s+en\s+defense/u],
    says: [
      /\b(?:communiquer|transmettre|adresser|copie)\b[^.;]{0,90}memoire\b[^.;]{0,60}(?:defense|produit|presente)/u,
      /\bmemoire\s+(?:en\s+defense\s+)?(?:presente|produit|depose)\b[^.;]{0,80}(?:prefet|ministre|administration|prefecture)/u,
    ],
    hints: [COURT],
    yieldsTo: ['cloture-fixee', 'avis-audience'],
  },
  {
    type: 'cloture-fixee',
    titles: [
      /\b(?:ordonnance|avis)\s+(?:de|portant)\s+cloture/u,
      /cloture\s+(?:de\s+l')?instruction/u,
    ],
    says: [
      /\b(?:instruction)\b[^.;]{0,120}\b(?:sera\s+close|est\s+close|close\s+(?:le|a)|cloture\s+(?:est\s+)?fixee)/u,
      /cloture\s+(?:de\s+l')?instruction\b[^.;]{0,60}\b(?:fixee|interviendra|au|le)\b/u,
    ],
    hints: [COURT],
    unless: [/reouverture|cour\s+nationale|\bcnda\b/u],
    yieldsTo: ['avis-audience'],
  },
  {
    type: 'cloture-cnda-fixee',
    titles: [
      /cour\s+nationale\s+du\s+droit\s+d'asile[^]{0,900}cloture\s+de\s+l'instruction/u,
      /cloture\s+de\s+l'instruction[^]{0,600}cour\s+nationale\s+du\s+droit/u,
    ],
    says: [/\binstruction\b[^.;]{0,90}\b(?:close|cloture)/u],
    yieldsTo: ['avis-audience-cnda'],
  },
  {
    type: 'moyen-ordre-public',
    titles: [/moyens?\s+d'ordre\s+public/u, /r\.?\s*611-7\b/u],
    says: [
      /\b(?:susceptible|fondee?)\b[^.;]{0,120}moyen[^.;]{0,40}(?:releve|souleve)?\s*d'office/u,
      /moyen\b[^.;]{0,40}releve\s+d'office/u,
    ],
  },
  {
    type: 'regularisation-demandee',
    titles: [
      /(?:invitation|demande|mise\s+en\s+demeure)\s+(?:a|de|d')\s*regularis/u,
      /regularisation\s+de\s+(?:votre|la)\s+requete/u,
    ],
    says: [
      /\bregulariser\b[^.;]{0,80}requete/u,
      /\ba\s+defaut\s+(?:de\s+regularisation)?[^.;]{0,80}irrecevab/u,
    ],
    hints: [COURT],
  },
  {
    type: 'maintien-conclusions-demande',
    titles: [
      /maintien\s+(?:de\s+(?:vos|votre)|des\s+)?\s*(?:conclusions|requete)/u,
      /r\.?\s*612-5-1/u,
    ],
    says: [/\bconfirmer\b[^.;]{0,80}maintien\b/u, /\breputee?\s+(?:s'etre\s+)?desiste/u],
    hints: [COURT],
    unless: [/recapitulatif|au\s+nom\s+du\s+peuple/u],
    yieldsTo: ['ordonnance-suspension-rejetee'],
  },
  {
    type: 'memoire-annonce-mise-en-demeure',
    titles: [/mise\s+en\s+demeure[^.\n]{0,80}memoire/u, /mise\s+en\s+demeure\s+de\s+produire/u],
    says: [
      /\bmemoire\s+(?:complementaire|ampliatif|annonce)\b/u,
      /\bmets?\s+en\s+demeure\b[^.;]{0,80}produire/u,
    ],
    hints: [COURT],
  },
  {
    type: 'memoire-recapitulatif-demande',
    titles: [/memoire\s+recapitulatif/u],
    says: [/\bproduire\b[^.;]{0,60}memoire\s+recapitulatif/u],
    hints: [COURT],
  },
  {
    type: 'decision-ofpra',
    titles: [
      /office\s+francais\s+de\s+protection[^]{0,1500}(?:decision|rejet|rejete|irrecevab|cloture|protection\s+subsidiaire|qualite\s+de\s+refugie)/u,
    ],
    says: [
      /\b(?:demande\s+(?:de\s+protection|d'asile)|directeur\s+general)\b[^.;]{0,200}\b(?:est\s+(?:rejetee|irrecevable)|rejette|a\s+decide\s+de\s+(?:rejeter|vous\s+reconnaitre|vous\s+accorder)|cloture|reconnu)/u,
      /\b(?:rejet\w*|octroie|reconnait|accorde)\b[^.;]{0,120}(?:asile|refugie|protection\s+subsidiaire)/u,
    ],
    unless: [
      /cour\s+nationale\s+du\s+droit\s+d'asile[^]{0,800}(?:au\s+nom\s+du\s+peuple|avis\s+d'audience|decide\s*:)/u,
    ],
    yieldsTo: ['ofpra-demande-incomplete'],
  },
  {
    type: 'ofpra-demande-incomplete',
    titles: [
      /(?:office\s+francais\s+de\s+protection|ofpra)[^]{0,900}(?:demande|dossier|formulaire)[^.;]{0,60}incomplete?/u,
    ],
    says: [/\b(?:completer|complement)\b[^.;]{0,80}(?:dossier|formulaire|demande)/u],
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
    ],
  },
  {
    type: 'aj-decision',
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
];
