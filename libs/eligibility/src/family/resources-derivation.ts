import { text, type Text } from '@quantieme/law';
import { ALGERIAN_AGREEMENT, cite } from './articles.ts';
import type { ClassifiedIncome } from './classify-income.ts';
import type { Finding } from './finding.ts';
import { INCOME_KINDS } from './income-kinds.ts';
import { shortMonths } from './month-rows.ts';
import { LOCAL_MINIMUM_WAGE, minimumWage, unreadWages } from './minimum-wage.ts';
import { euros, inCents } from './money.ts';
import { spanInWords } from './months.ts';
import { reckon, sumsVerdict, type Reckoning } from './reckoning.ts';
import * as words from './resources-words.ts';

const OWNERS = {
  applicant: text('demandeur', 'applicant'),
  spouse: text('conjoint', 'spouse'),
} as const;

const information = (subject: string, said: Text, articles: readonly string[]): Finding => ({
  subject,
  state: 'information',
  text: said,
  articles,
});

function amountsInWords({ gross, net }: ClassifiedIncome['income']): Text {
  const parts = [
    gross === null ? null : { amount: euros(inCents(gross)), basis: text('brut', 'gross') },
    net === null ? null : { amount: euros(inCents(net)), basis: text('net', 'net') },
  ].filter((part) => part !== null);
  if (parts.length === 0) return text('montant inconnu', 'amount unknown');
  const said = (language: 'fr' | 'en') =>
    parts.map(({ amount, basis }) => `${amount[language]} ${basis[language]}`).join(', ');
  return text(said('fr'), said('en'));
}

function incomeWords({ income, reason }: ClassifiedIncome): Text {
  const { kind, owner, from, to } = income;
  const [label, who] = [INCOME_KINDS[kind].label, OWNERS[owner]];
  const when = spanInWords(from, to ?? from);
  const amounts = amountsInWords(income);
  return text(
    `${label.fr} (${who.fr}), ${when.fr}, ${amounts.fr} : ${reason.fr}`,
    `${label.en} (${who.en}), ${when.en}, ${amounts.en}: ${reason.en}`,
  );
}

/** The minimum wages met in the window, each from its first month in it. */
function wageFindings({ question, window, scale }: Reckoning): readonly Finding[] {
  const { territory } = question;
  if (territory in LOCAL_MINIMUM_WAGE)
    return [information('minimum-wage', words.LOCAL_WAGE, scale.articles)];
  const wages = window.map((month) => ({ month, wage: minimumWage(month, territory, 'gross') }));
  const unknown = wages.filter(({ wage }) => wage === null).map(({ month }) => month);
  const steps = wages.flatMap(({ month, wage }, index) =>
    wage === null || wage === wages[index - 1]?.wage
      ? []
      : [information('minimum-wage', words.wageWords(month, wage), scale.articles)],
  );
  const unread = unreadWages(window);
  return [
    ...steps,
    ...(unread.length > 0
      ? [information('minimum-wage', words.unreadWageWords(unread), scale.articles)]
      : []),
    ...(unknown.length > 0
      ? [
          {
            subject: 'minimum-wage',
            state: 'unknown' as const,
            text: words.noWageWords(unknown),
            articles: scale.articles,
          },
        ]
      : []),
  ];
}

function frameFindings(reckoning: Reckoning): readonly Finding[] {
  const { question, window, familySize, scale, tenths, algerian } = reckoning;
  const article = cite('R434-4', question.on);
  return [
    information('window', words.windowWords(window), [article]),
    information('window', words.WINDOW_READING, [article]),
    {
      subject: 'family-size',
      state: familySize === null ? 'unknown' : 'information',
      text: words.sizeWords(familySize),
      articles: [article],
    },
    ...(algerian ? [information('regime', words.ALGERIAN, [ALGERIAN_AGREEMENT])] : []),
    information('scale', words.scaleWords(tenths), scale.articles),
  ];
}

function comparisonFindings({ bases, scale }: Reckoning): readonly Finding[] {
  return bases.flatMap(({ basis, state, threshold, totals, missingMonths }) => [
    ...(missingMonths.length > 0
      ? [information('missing-months', words.missingWords(missingMonths), scale.articles)]
      : []),
    ...(threshold === null
      ? []
      : [
          {
            subject: 'comparison',
            state,
            text: words.comparisonWords({ basis, counted: totals.counted, threshold, state }),
            articles: scale.articles,
          },
        ]),
  ]);
}

const EVOLUTION = [
  'CAA Paris 6 novembre 2025 n° 25PA02227',
  'CAA Nancy 19 juillet 2018 n° 17NC03072',
] as const;

/** What to say when the sums don't simply pass. */
function outcomeFindings(reckoning: Reckoning): readonly Finding[] {
  const { bases, question, improved } = reckoning;
  const verdict = sumsVerdict(reckoning);
  const states = bases.map(({ state }) => state);
  const article = cite('R434-4', question.on);
  const disagree = states.includes('met') && verdict !== 'met';
  const short = verdict === 'not-met' || (verdict === 'arguable' && improved && !disagree);
  return [
    ...(disagree ? [information('basis', words.BASES_DISAGREE, [article])] : []),
    ...(short
      ? [information('evolution', improved ? words.IMPROVED : words.SHORT, [article, ...EVOLUTION])]
      : []),
  ];
}

/** Under the other law, while nobody has said which one applies and they do not agree. */
function otherRegimeFindings(reckoning: Reckoning): readonly Finding[] {
  const { question, regime } = reckoning;
  if (regime !== null) return [];
  const other = reckon(question, true);
  if (sumsVerdict(other) === sumsVerdict(reckoning)) return [];
  const said = question.nationality === null ? words.IF_ALGERIAN : words.DUAL_ALGERIAN;
  return [
    information('regime', said, [ALGERIAN_AGREEMENT]),
    ...comparisonFindings(other).map((each) => ({ ...each, subject: 'other-regime' })),
  ];
}

/** Where the year falls short, the months that pull it down. */
function shortMonthFindings(reckoning: Reckoning): readonly Finding[] {
  const months = shortMonths(reckoning);
  if (months.length === 0 || sumsVerdict(reckoning) === 'met') return [];
  return [
    information('short-months', words.shortMonthsWords(months), [
      cite('R434-4', reckoning.question.on),
    ]),
  ];
}

/** Every step of the calculation, in its order. */
export function derivationOf(reckoning: Reckoning): readonly Finding[] {
  return [
    ...frameFindings(reckoning),
    ...wageFindings(reckoning),
    ...reckoning.incomes.map((each) =>
      information(`income-${each.treatment}`, incomeWords(each), each.articles),
    ),
    ...comparisonFindings(reckoning),
    ...shortMonthFindings(reckoning),
    ...otherRegimeFindings(reckoning),
    ...outcomeFindings(reckoning),
    ...reckoning.exemption.findings,
  ];
}
