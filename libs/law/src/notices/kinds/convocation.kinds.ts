import { phrase, type NoticeKind } from './kind.ts';

const POLICE = String.raw`(?<!pref\w{2,6}\s+de\s+)\bpolice\b(?!\s+generale)|gendarmerie|commissariat|\bbrigade`;
const OFII = String.raw`\bofii\b|\bofll\b|office\s+francais\s+de\s+l.?immigration`;
/** Its first lines name the police; the préfecture de police is a préfecture. */
export const OF_POLICE = new RegExp(`^[^]{0,500}(?:${POLICE})`, 'u');
const NOT_OF_POLICE = new RegExp(`^(?![^]{0,500}(?:${POLICE}))`, 'u');
const NOT_OF_OFII = new RegExp(`^(?![^]{0,500}(?:${OFII}))`, 'u');

const HEADED =
  /^(?!.*(?:audience|commission|expulsion|annul)).*(?:convocation|rendez[-\s]vous|\brdv\b|invitation\s+a)/u;
const CALLED_OFF =
  /annulation\s+de\s+(?:votre\s+|la\s+)?(?:rendez|convocation)|(?:rendez[-\s]vous|convocation)[^.;]{0,80}\b(?:est|a\s+ete)\s+annulee?/u;
const CALLS: readonly RegExp[] = [
  phrase('vous etes (?:a nouveau )?(?:convoquee?|convoque\\(e\\)|attendue?)'),
  phrase('invit(?:ons|ee?) [^.;]{3,400}? a se presenter'),
  phrase('pri(?:ee?|ons?) [^.;]{0,120}(?:se |vous )presenter'),
  phrase('(?:demande|devez|veuillez)[^.;]{0,60} (?:vous )?presenter'),
  phrase('votre rendez[- ]vous'),
];
const ELSEWHERE = /commission\s+du\s+titre|avis\s+d'audience/u;

/** Who else than a préfecture calls somebody to come. */
export const CONVOCATION_KINDS: readonly NoticeKind[] = [
  {
    type: 'convocation-police',
    headed: [HEADED],
    titles: [],
    says: CALLS,
    unless: [CALLED_OFF, NOT_OF_POLICE, ELSEWHERE, /^[^]{0,900}(?:assignee?|zone\s+d'attente)/u],
    yieldsTo: ['expulsion-bulletin-remis', 'assignation-notifiee'],
  },
  {
    type: 'convocation-ofii',
    headed: [HEADED],
    titles: [],
    says: [...CALLS, phrase('(?:convoquee?|presenter)[^.;]{0,100} (?:entretien|visite medicale)')],
    unless: [CALLED_OFF, NOT_OF_OFII, ELSEWHERE, /guichet\s+unique/u],
    yieldsTo: ['ofii-orientation', 'cma-refus-notifie', 'cma-fin-envisagee'],
  },
  {
    type: 'convocation-recue',
    headed: [HEADED],
    titles: [],
    says: [...CALLS, phrase('(?:convoquee?|presenter)[^.;]{0,100} entretien')],
    unless: [
      CALLED_OFF,
      /^(?![^]{0,600}(?:\bofii\b|\bofpra\b|office\s+francais|spada|guichet\s+unique))/u,
      ELSEWHERE,
    ],
    yieldsTo: ['entretien', 'cts-convocation', 'convocation-ofii'],
    isNearest: true,
  },
];
