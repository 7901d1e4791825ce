import type { OpportunityMessageView } from '@quantieme/contracts';
import { answer, FACTS, type ProvingDocument } from '@quantieme/eligibility';
import { text, type Language, type Text } from '@quantieme/law';
import { readFirm, type FirmRecord, type OpportunityRow } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { factsOf, knownFacts } from '../person-facts/known-facts.ts';
import { displayName } from '../views/person-name.ts';
import { opportunityOf, titleLabel } from './opportunities.ts';

export interface MessageAsked {
  readonly id: string;
  readonly language?: Language | undefined;
}

const PAPERS_NAMED = 12;

const SUBJECT = text('Votre droit au séjour', 'Your right of residence');

const GREETING: Readonly<Record<Language, (name: string) => string>> = {
  fr: (name) => `Bonjour ${name},`,
  en: (name) => `Dear ${name},`,
};

type Sentence = (title: string, day: string) => string;

const NEWS: Readonly<Record<string, Readonly<Record<Language, Sentence>>>> = {
  open: {
    fr: (title) => `D’après ce que nous savons, vous pouvez demander\u00a0: ${title}.`,
    en: (title) => `From what we know, you may apply for: ${title}.`,
  },
  'opens-soon': {
    fr: (title, day) =>
      `D’après ce que nous savons, vous pourrez demander à partir du ${day}\u00a0: ${title}.`,
    en: (title, day) => `From what we know, you may apply, from ${day}, for: ${title}.`,
  },
  closing: {
    fr: (title, day) =>
      `D’après ce que nous savons, vous ne pouvez demander que jusqu’au ${day}\u00a0: ${title}.`,
    en: (title, day) => `From what we know, you may apply only until ${day} for: ${title}.`,
  },
};

/** In place of a title that would tell of health, convictions or asylum. */
const UNNAMED = text(
  'un titre de séjour dont nous vous parlerons',
  'a permit we shall tell you about',
);
const QUOTED: typeof GREETING = {
  fr: (title) => `«\u00a0${title}\u00a0»`,
  en: (title) => `“${title}”`,
};
const CHECK = text(
  'Nous devons le vérifier avec vous avant toute démarche. Appelez le cabinet pour convenir d’un rendez-vous.',
  'We need to check this with you before anything is filed. Call the firm to arrange an appointment.',
);
const BRING = text(
  'Pour ce rendez-vous, apportez si vous le pouvez\u00a0:',
  'For this appointment, bring if you can:',
);
const USUAL = text('passeport et titre de séjour', 'passport and residence permit');

const isPlain = ({ facts }: ProvingDocument) =>
  !facts.some((fact) => FACTS[fact].sensitive === true);

/** Only what the client's situation shows without health, convictions or asylum. */
function papersOf(documents: readonly ProvingDocument[]): readonly Text[] {
  const plain = documents.filter((document) => document.facts.length > 0 && isPlain(document));
  return [USUAL, ...plain.map(({ label }) => label)].slice(0, PAPERS_NAMED);
}

function longDay(day: Temporal.PlainDate, language: Language): string {
  const options = { dateStyle: 'full' } as const;
  return day.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB', options);
}

interface Drafted {
  readonly row: OpportunityRow;
  readonly firm: FirmRecord;
  readonly papers: readonly Text[];
}

function bodyIn(language: Language, { row, firm, papers }: Drafted): string {
  const label = titleLabel(row.title, { language });
  const title = row.sensitive ? UNNAMED[language] : QUOTED[language](label);
  const news = NEWS[row.kind]?.[language](title, longDay(row.day, language)) ?? '';
  return [
    GREETING[language](displayName(row)),
    '',
    news,
    CHECK[language],
    '',
    BRING[language],
    ...papers.map((paper) => `- ${paper[language]}`),
    '',
    firm.name,
  ].join('\n');
}

/** A message to be read over and sent by somebody: the title, the day, the papers; nothing sensitive. */
export async function draftOpportunityMessage(
  ctx: Context,
  { id, language }: MessageAsked,
): Promise<OpportunityMessageView> {
  const drafted = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const row = await opportunityOf(ctx, tx, id);
    const firm = await readFirm(tx, ctx.actor.firmId);
    if (row.sensitive) return { row, firm, papers: [USUAL] };
    const on = row.kind === 'opens-soon' ? row.day : row.evaluatedOn;
    const known = await knownFacts(ctx, tx, { personId: row.personId, on });
    const [title] = answer({ facts: factsOf(known), on: String(on), titles: [row.title] }).titles;
    return { row, firm, papers: papersOf(title?.documents ?? []) };
  });
  const spoken = language ?? (drafted.row.language === 'en' ? 'en' : 'fr');
  return { language: spoken, subject: SUBJECT[spoken], body: bodyIn(spoken, drafted) };
}
