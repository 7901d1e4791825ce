import type {
  AcceptedLetterTemplateView,
  LetterTemplatesView,
  LetterTemplateView,
  TemplateFieldView,
} from '@quantieme/contracts';
import {
  checkTemplate,
  letterPage,
  letterTemplate,
  type PageBlock,
  type PageRun,
} from '@quantieme/documents';
import { LETTER_DEFINITIONS, LETTER_FIELDS, type LetterDefinition } from '@quantieme/law';
import {
  appendAudit,
  findTemplateContent,
  insertLetterTemplate,
  listLetterTemplates,
  useLetterTemplate,
  type LetterTemplateRecord,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import { say } from '../views/lens.ts';
import { letterDefinition } from './compose-letter.ts';
import { placeOf, templateRefused, templateUnknown } from './letter-problems.ts';

function templateView(
  ctx: Context,
  { id, label, kind }: LetterDefinition,
  templates: readonly LetterTemplateRecord[],
): LetterTemplateView {
  const versions = templates
    .filter(({ letter }) => letter === id)
    .map(({ number, fileName, bytes, active, ...by }) => ({
      number,
      fileName,
      bytes,
      active,
      createdBy: { id: by.createdBy, name: by.createdByName, initials: by.createdByInitials },
      createdAt: by.createdAt.toString(),
    }));
  return { letter: id, label: say(label, ctx), kind, versions };
}

/** Every letter with the firm's versions of it, and the fields that a template may hold. */
export async function listTemplates(ctx: Context): Promise<LetterTemplatesView> {
  const templates = await ctx.database.pipelined(scopeOf(ctx), listLetterTemplates);
  return {
    data: LETTER_DEFINITIONS.map((letter) => templateView(ctx, letter, templates)),
    fields: LETTER_FIELDS.map((field): TemplateFieldView => ({
      name: field.name,
      label: say(field.label, ctx),
      type: field.type,
      place: say(placeOf(field), ctx),
      items: (field.items ?? []).map(({ name }) => name),
    })),
  };
}

async function readTemplate(ctx: Context, letter: LetterDefinition): Promise<LetterTemplateView> {
  const templates = await ctx.database.pipelined(scopeOf(ctx), listLetterTemplates);
  return templateView(ctx, letter, templates);
}

export interface NewTemplateAsked {
  readonly letter: string;
  readonly fileName: string;
  /** Base64. */
  readonly content: string;
}

/** Takes a firm's own Word file for a letter, from now on. Refused with every reason; then nothing is kept. */
export async function addTemplate(
  ctx: Context,
  { letter, fileName, content }: NewTemplateAsked,
): Promise<AcceptedLetterTemplateView> {
  const definition = letterDefinition(letter);
  const bytes = new Uint8Array(Buffer.from(content, 'base64'));
  const checked = checkTemplate(bytes);
  if (checked.status === 'refused') throw templateRefused(checked.problems);
  const lost = await lostMentions(definition, bytes);
  const { now } = momentOf(ctx);
  await ctx.database.firm(scopeOf(ctx), async (sql) => {
    const { userId: createdBy } = ctx.actor;
    const number = await insertLetterTemplate(sql, {
      letter,
      fileName,
      content: bytes,
      createdBy,
      now,
    });
    await appendAudit(sql, {
      ...auditOf(ctx, 'letter-template.add'),
      after: { letter, number, fileName },
    });
  });
  announceChange(ctx, null, 'letter-template');
  return { template: await readTemplate(ctx, definition), lostMentions: lost };
}

const auditOf = (ctx: Context, action: string) => ({
  action,
  subjectKind: 'firm',
  subjectId: ctx.actor.firmId,
});

const runsText = (runs: readonly PageRun[]) => runs.map(({ text }) => text).join('');

function textOf(block: PageBlock): string {
  if (block.kind === 'paragraph') return runsText(block.runs);
  return block.rows.flatMap(({ cells }) => cells.map(({ runs }) => runsText(runs))).join('\n');
}

/** What a version no longer says, of what the letter must never lack. */
async function lostMentions(
  { mentions }: LetterDefinition,
  bytes: Uint8Array,
): Promise<readonly string[]> {
  const words = (await letterPage(bytes)).map(textOf).join('\n');
  return mentions.filter(({ pattern }) => !pattern.test(words)).map(({ what }) => what);
}

/** Which version is used from now on; 0: the product's again. The others stay. */
export async function useTemplate(
  ctx: Context,
  { letter, number }: { readonly letter: string; readonly number: number },
): Promise<LetterTemplateView> {
  const definition = letterDefinition(letter);
  await ctx.database.firm(scopeOf(ctx), async (sql) => {
    if (!(await useLetterTemplate(sql, letter, number))) throw templateUnknown();
    await appendAudit(sql, { ...auditOf(ctx, 'letter-template.use'), after: { letter, number } });
  });
  announceChange(ctx, null, 'letter-template');
  return readTemplate(ctx, definition);
}

export interface TemplateFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The Word template to edit: a version of the firm's, the one in use, or the product's (0). */
export async function readTemplateFile(
  ctx: Context,
  { letter, number }: { readonly letter: string; readonly number: number | null },
): Promise<TemplateFile> {
  const definition = letterDefinition(letter);
  const found =
    number === 0
      ? null
      : await ctx.database.pipelined(scopeOf(ctx), (sql) =>
          findTemplateContent(sql, letter, number),
        );
  if (found !== null) {
    const fileName = `modele-${letter}-v${found.number}.docx`;
    return { fileName, bytes: found.content };
  }
  if (number !== null && number > 0) throw templateUnknown();
  return { fileName: `modele-${letter}.docx`, bytes: await letterTemplate(definition) };
}
