import type { ConvictionView, UpdateConvictionBody } from '@quantieme/contracts';
import type { Conviction, OffenceCategory, OffenceKind, TerritoryBan } from '@quantieme/law';

/** A conviction as it is sealed: what was sent, dates as text. */
export type KeptConviction = Omit<ConvictionView, 'id' | 'version'>;

const NO_BAN = { months: null, forGood: false, principal: null, liftedOn: null };

/** Nothing is known yet but what it is called. */
export const UNKNOWN_CONVICTION: KeptConviction = {
  offence: '',
  category: null,
  kinds: null,
  articles: '',
  maximumYears: null,
  committedOn: null,
  convictedOn: null,
  finalOn: null,
  final: null,
  court: '',
  prisonMonths: null,
  suspendedMonths: null,
  fineCents: null,
  ban: { state: 'unknown', ...NO_BAN },
  otherSentences: '',
  endedOn: null,
  recidivism: null,
  excludedFromB2: null,
  rehabilitatedOn: null,
};

const TEXTS = ['offence', 'articles', 'court', 'otherSentences'] as const;

/** What was not sent stays as it is; null empties. A ban is sent whole. */
export function keptAfter(before: KeptConviction, body: UpdateConvictionBody): KeptConviction {
  const { ban, ...sent } = body;
  const said = Object.entries(sent).filter(([, value]) => value !== undefined);
  const after = { ...before, ...Object.fromEntries(said) } as KeptConviction;
  const trimmed = Object.fromEntries(TEXTS.map((name) => [name, after[name].trim()]));
  const kept = ban === undefined ? before.ban : { ...NO_BAN, ...defined(ban) };
  return { ...after, ...trimmed, ban: kept as KeptConviction['ban'] };
}

const defined = (body: object) =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

const dayOf = (words: string | null) => (words === null ? null : Temporal.PlainDate.from(words));

function banOf({ ban }: KeptConviction): TerritoryBan | 'none' | 'unknown' {
  if (ban.state === 'none' || ban.state === 'unknown') return ban.state;
  const { months, forGood, principal, liftedOn } = ban;
  return { months, forGood, principal, liftedOn: dayOf(liftedOn) };
}

/** The conviction as the law looks at it. */
export function convictionOf(id: string, kept: KeptConviction): Conviction {
  const { prisonMonths, suspendedMonths, fineCents, otherSentences, ...said } = kept;
  return {
    id,
    offence: said.offence,
    category: said.category as OffenceCategory | null,
    kinds: said.kinds as readonly OffenceKind[] | null,
    articles: said.articles,
    maximumYears: said.maximumYears,
    committedOn: dayOf(said.committedOn),
    convictedOn: dayOf(said.convictedOn),
    finalOn: dayOf(said.finalOn),
    final: said.final,
    court: said.court,
    sentence: { prisonMonths, suspendedMonths, fineCents, ban: banOf(kept), other: otherSentences },
    endedOn: dayOf(said.endedOn),
    recidivism: said.recidivism,
    excludedFromB2: said.excludedFromB2,
    rehabilitatedOn: dayOf(said.rehabilitatedOn),
  };
}
