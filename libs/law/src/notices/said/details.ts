import { text } from '../../text.ts';
import { decided, operative } from '../kinds/operative.ts';
import { proposal, type Proposal, type Value } from '../proposal.ts';
import type { Span } from '../text/span.ts';
import { daysOf, lengthsIn, monthsOf, type Length } from './lengths.ts';
import { OUTCOMES } from './outcomes.ts';
import type { Remedies } from './remedies.ts';

/** A value and the words it was taken from. */
interface Found {
  readonly value: Value;
  readonly span: Span;
}

export interface DetailsContext {
  readonly text: string;
  readonly folded: string;
  readonly type: string;
  readonly remedies: Remedies;
}

type Finder = (context: DetailsContext) => readonly Found[];

const AMONG = text('Plusieurs lectures possibles.', 'Several readings possible.');

const all = (folded: string, pattern: RegExp, value: Value): readonly Found[] =>
  [...folded.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    value,
    span: { start: index, end: index + length },
  }));

const choose =
  (choices: readonly (readonly [Value, RegExp])[]): Finder =>
  ({ folded }) =>
    choices.flatMap(([value, pattern]) => all(folded, pattern, value));

/** Of the lengths of time, those whose words before and after fit. */
const length =
  (toValue: (one: Length) => Value | null, before: RegExp, after = /^/u): Finder =>
  ({ folded }) =>
    lengthsIn(folded).flatMap((one) => {
      const value = toValue(one);
      const lead = folded.slice(Math.max(0, one.start - 150), one.start);
      const fits =
        value !== null && before.test(lead) && after.test(folded.slice(one.end, one.end + 90));
      return fits ? [{ value, span: { start: one.start, end: one.end } }] : [];
    });

const MAIN =
  /\b(?:remis(?:e)?\s+en\s+mains?\s+propres?|notifiee?\s+(?:en\s+mains?\s+propres?|par\s+(?:la\s+)?voie\s+administrative)|voie\s+administrative|reconnais\s+avoir\s+recu|remis\s+a\s+l'interesse\S*)/gu;
const LRAR =
  /\b(?:lettre\s+recommandee|recommande(?:e)?\s+(?:avec|a\.?r)|lrar\b|l\.r\.a\.r|r\.a\.r\.|courrier\s+recommande|avis\s+de\s+reception\s+n|pli\s+recommande)/gu;
const ANEF =
  /\b(?:\banef\b|administration\s+numerique\s+(?:pour\s+les|des)\s+etrangers|etrangers-en-france|administration-etrangers)/gu;
/** Of the préfecture, of OFPRA or of a court: whose space it is, other words say. */
const SPACE = /\bvotre\s+(?:espace|compte)\s+(?:personnel|usager|anef|en\s+ligne)/gu;
const OTHER_SPACES = /\bofpra\b|office\s+francais\s+de\s+protection|\bcnda\b|natali|telerecours/u;
/** An answer may be sent that way: nothing came by it. */
const TELERECOURS =
  /(?<!\b(?:produire|deposer|adresser|repondre|envoyer)\b[^.;]{0,60})\btelerecours\b/gu;

/** How a notice came. */
const CHANNEL: Finder = (context) => [
  ...choose([
    ['main', MAIN],
    ['lrar', LRAR],
    ['anef', ANEF],
    ['telerecours', TELERECOURS],
  ])(context),
  ...(OTHER_SPACES.test(context.folded) ? [] : all(context.folded, SPACE, 'anef')),
];

const DEPARTURE: Finder = ({ folded }) => [
  ...length(
    daysOf,
    /(?:delai\s+de\s+depart(?:\s+volontaire)?\s+(?:de|est\s+fixe\s+a)\s*|(?:quitter|depart)[^.;]{0,100}(?:delai\s+(?:de|d'un)\s+|dans\s+les\s+)|un\s+delai\s+de\s+)$/u,
    /^\s*(?:pour\s+(?:quitter|executer|partir)|a\s+compter|lui\s+est|vous\s+est|est\s+accorde|\.|,|;|suivant|de\s+depart)/u,
  )({
    folded,
    text: folded,
    type: '',
    remedies: { stated: null, limits: [], courts: [] },
  }).filter(({ span }) => {
    const around = folded.slice(Math.max(0, span.start - 130), span.end + 60).split(/[.;]\s/u);
    return /quitter|depart/u.test(
      around.find((one) => one.includes(folded.slice(span.start, span.end))) ?? '',
    );
  }),
  ...all(
    folded,
    /\bquitter\s+sans\s+delai\s+le\s+territoire|\bsans\s+delai\s+de\s+depart(?:\s+volontaire)?|\baucun\s+delai\s+de\s+depart(?:\s+volontaire)?|\bdelai\s+de\s+depart\s+volontaire\s+(?:lui\s+|vous\s+)?(?:est\s+|etant\s+)?refuse|\brefus(?:e|ant)?\s+(?:d'accorder\s+|d'octroyer\s+|d'octroi\s+d'un\s+|lui\s+accorder\s+|de\s+lui\s+accorder\s+)(?:un\s+)?delai\s+de\s+depart|\brefus\s+de\s+delai\s+de\s+depart|\bterritoire\s+francais\s+sans\s+delai/gu,
    0,
  ),
];

const BAN_LENGTH = length(
  monthsOf,
  /(?:interdiction\s+de\s+(?:retour|circulation)|interdit\s+de\s+(?:retour|revenir)|interdisant\s+(?:le\s+retour|de\s+revenir)|\birtf\b|retour\s+sur\s+le\s+territoire)[^.;]{0,110}$/u,
);

/** What can be read of a detail, by its name in the declarations of event types. */
const FINDERS: Readonly<Record<string, Finder>> = {
  channel: CHANNEL,
  remediesStated: ({ remedies: { stated, limits, courts } }) =>
    stated === true
      ? [
          ...limits.map(({ span }) => ({ value: true, span })),
          ...courts.slice(0, 1).map((span) => ({ value: true, span })),
        ]
      : [],
  limitStated: ({ remedies }) => remedies.limits,
  departureDays: DEPARTURE,
  irtf: ({ folded }) =>
    all(
      folded,
      /\binterdiction\s+de\s+retour(?:\s+sur\s+le\s+territoire(?:\s+francais)?)?|\b(?:lui|vous|l')\s*interdisant\s+(?:le\s+retour|de\s+revenir)|\b(?:lui|vous)\s+est\s+interdit\s+de\s+(?:revenir|retourner)/gu,
      true,
    ),
  irtfMonths: BAN_LENGTH,
  refusalOfStay: ({ folded }) =>
    all(
      folded,
      /\b(?:portant\s+refus\s+(?:de|d'un|du)\s+[^.;\n]{0,50}(?:titre|sejour|resid)|(?:titre|carte\s+de\s+(?:sejour|resident)|certificat\s+de\s+residence)[^.;]{0,140}(?:est\s+refusee?|est\s+rejetee?))/gu,
      true,
    ),
  ground: ({ folded, type }) => (type === 'oqtf-notifiee' ? groundsOf(folded) : []),
  language: ({ folded }) =>
    [...folded.matchAll(/\b(?:en\s+langue|en\s+lanque|traduite?\s+en)\s+([a-z]{4,14})/gu)].flatMap(
      (match) => {
        const start = match.index + match[0].lastIndexOf(match[1] ?? '');
        return [{ value: match[1] ?? '', span: { start, end: start + (match[1]?.length ?? 0) } }];
      },
    ),
  interpreter: ({ folded }) =>
    all(
      folded,
      /\b(?:assistee?\s+de|par\s+l'intermediaire\s+d[eu']|truchement\s+d[eu']|presence\s+d[eu'])[^.;\n]{0,50}interprete/gu,
      true,
    ),
  daysGiven: length(
    daysOf,
    /(?:delai\s+(?:maximum\s+|maximal\s+|imparti\s+)?(?:de|d')\s*|sous\s+|dans\s+les\s+|disposez[^.;]{0,30})$/u,
  ),
  documents: ({ text: original, folded }) => documentsOf(original, folded),
  days: length(
    daysOf,
    /(?:delai\s+(?:de|d')\s*|duree\s+(?:maximale\s+)?de\s*|sous\s+|dans\s+les\s+|periode\s+de\s*|pour\s+)$/u,
  ),
  months: length(
    monthsOf,
    /(?:delai\s+(?:de|d')\s*|duree\s+de\s*|ajourn\w*[^.;]{0,80}|interdiction[^.;]{0,80})$/u,
  ),
  workAllowed: choose([
    [
      false,
      /\b(?:n'autorise\s+pas|sans\s+autoriser|ne\s+permet\s+pas)[^.;]{0,60}(?:travail|exerc|activite)/gu,
    ],
    [
      true,
      /\b(?<!n')autorise\s+(?:son|sa|le|la)?\s*(?:titulaire|porteur|detenteur)?\s*(?:a|l'exercice)\s*[^.;]{0,30}(?:travail|exerc|activite)/gu,
    ],
  ]),
  place: ({ text: original, folded }) =>
    [...folded.matchAll(/(?:^|\n)[ ]*(?:lieu|adresse|bureau|guichet|salle)\s*:\s*([^\n]{3,90})/gu)]
      .slice(0, 1)
      .map((match) => {
        const start = match.index + match[0].lastIndexOf(match[1] ?? '');
        const end = start + (match[1]?.trimEnd().length ?? 0);
        return { value: original.slice(start, end), span: { start, end } };
      }),
  injunctionDays: length(daysOf, /enjoint[^.;]{0,260}delai\s+de\s*$/u),
  injunctionMonths: length(monthsOf, /enjoint[^.;]{0,260}delai\s+d[e']\s*$/u),
  byOrder: ({ folded }) => all(folded, /(?:^|\n)\s*ordonnance\b/gu, true).slice(0, 1),
  noSeriousDoubt: ({ folded }) =>
    all(
      folded,
      /\b(?:aucun\s+(?:des\s+)?moyens?|pas\s+(?:de\s+nature|propre))[^.;]{0,120}doute\s+serieux/gu,
      true,
    ),
  urgent: ({ folded }) =>
    all(
      folded,
      /\b(?:delai\s+(?:est\s+)?reduit|reduit\s+a\s+deux\s+jours|en\s+raison\s+de\s+l'urgence)/gu,
      true,
    ),
  stay: choose([
    ['court', /\bvisa\s+(?:de\s+)?court\s+sejour|\bvisa\s+(?:schengen|de\s+type\s+c)/gu],
    ['long', /\bvisa\s+(?:de\s+)?long\s+sejour|\bvisa\s+d'(?:entree\s+et\s+de\s+)?long\s+sejour/gu],
  ]),
  basis: choose([
    ['L731-1', /\bl\.?\s*731-1\b/gu],
    ['L731-3', /\bl\.?\s*731-3\b/gu],
    ['L751-2', /\bl\.?\s*751-2\b/gu],
  ]),
  number: () => [],
};

function groundsOf(folded: string): readonly Found[] {
  const pattern =
    /\b(?:(\d)°\s*(?:de\s+)?(?:l'article\s+)?l\.?\s*611-1|l\.?\s*611-1\s*,?\s*(\d)°)/gu;
  return [...folded.matchAll(pattern)].map((match) => ({
    value: match[1] ?? match[2] ?? '',
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

/** The lines that list what is asked for. */
function documentsOf(original: string, folded: string): readonly Found[] {
  const list =
    /(?:pieces?|documents?|justificatifs?|elements?)[^\n:]{0,90}:\s*\n((?:[ ]*(?:[-•*–]|\d{1,2}[.)])\s*[^\n]+\n?)+)/u.exec(
      folded,
    );
  if (list === null) return [];
  const start = list.index + list[0].length - (list[1]?.length ?? 0);
  const end = start + (list[1]?.trimEnd().length ?? 0);
  // An item goes on where its line was broken: the folded text has a space there.
  let at = start;
  const items = folded
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const said = original.slice(at, at + line.length).replaceAll(/\s+/gu, ' ');
      at += line.length + 1;
      return said.replace(/^ ?(?:[-•*–]|\d{1,2}[.)]) ?/u, '').replace(/[\s;.,]+$/u, '');
    });
  return [{ value: items.join(' ; ').slice(0, 900), span: { start, end } }];
}

const outcome: Finder = (context) =>
  choose(OUTCOMES[context.type === 'arret' ? 'jugement' : context.type] ?? [])({
    ...context,
    folded: decided(operative(context.folded)),
  });

function gathered(found: readonly Found[]) {
  const values = new Map<Value, Span[]>();
  for (const { value, span } of found) values.set(value, [...(values.get(value) ?? []), span]);
  return [...values].map(([value, spans]) => ({ value, spans: spans.slice(0, 3) }));
}

/** What an earlier act may have had too: recitals are left out. */
const OF_THE_ACT: ReadonlySet<string> = new Set(['irtf', 'irtfMonths', 'departureDays']);

/** Proposals for the details that a type of event declares; those of which nothing is said are left out. */
export function detailsOf(names: readonly string[], context: DetailsContext): readonly Proposal[] {
  const acts = operative(context.folded);
  return names.flatMap((name) => {
    const find = name === 'outcome' ? outcome : FINDERS[name];
    const own = OF_THE_ACT.has(name) ? { ...context, folded: acts } : context;
    const [first, ...others] = gathered(find?.(own) ?? []);
    if (first === undefined) return [];
    const several = others.length > 0;
    return [
      proposal(`details/${name}`, first.value, {
        spans: first.spans,
        ...(several ? { certainty: 'several' as const, others, why: AMONG } : {}),
      }),
    ];
  });
}
