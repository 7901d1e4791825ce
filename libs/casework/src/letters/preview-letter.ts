import type {
  LetterExhibitsView,
  LetterFieldView,
  LetterPreviewView,
  PageBlockView,
  PageRunView,
} from '@quantieme/contracts';
import { RULES } from '@quantieme/deadlines';
import {
  addressOf,
  checkTemplate,
  fillLetter,
  letterPage,
  type LetterValues,
  type PageBlock,
  type PageRun,
} from '@quantieme/documents';
import { LETTER_FIELDS, type LetterField } from '@quantieme/law';
import { scopeOf, type Context } from '../context.ts';
import { say } from '../views/lens.ts';
import {
  composeLetter,
  fill,
  isTypedOver,
  valuesOf,
  type Composition,
  type LetterAsked,
} from './compose-letter.ts';
import { servedLimits } from './dossier-values.ts';
import type { LetterExhibits } from './exhibits-of-letter.ts';
import { labelOf, placeOf } from './letter-problems.ts';
import { isTypable } from './typed-values.ts';

/** What a letter would say, and what keeps it from being written. Nothing is kept. */
export async function previewLetter(ctx: Context, asked: LetterAsked): Promise<LetterPreviewView> {
  const composition = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    composeLetter(ctx, sql, asked),
  );
  const { definition, template, sources } = composition;
  const filled = fill(composition);
  const missing = filled.status === 'missing' ? filled.fields : [];
  const docx = filled.status === 'filled' ? filled.docx : withLabels(composition, missing);
  return {
    letter: definition.id,
    label: say(definition.label, ctx),
    kind: definition.kind,
    template: template.number,
    fields: usedFields(template.content).map((field) =>
      fieldView(field, composition, missing, ctx),
    ),
    missing,
    page: (await letterPage(docx)).map(blockView),
    exhibits: composition.exhibits && exhibitsView(composition.exhibits),
    limits: servedLimits(sources.file, definition).map(({ deadlineId, rule, prudentLastDay }) => ({
      deadlineId,
      label: ruleLabel(rule, ctx),
      prudentLastDay: prudentLastDay.toString(),
    })),
  };
}

function exhibitsView({ bundleId, begins, rows, candidates }: LetterExhibits): LetterExhibitsView {
  return {
    bundleId,
    beginsBundle: bundleId === null && begins !== null,
    rows: rows.map((row) => ({ ...row })),
    candidates: candidates.map(({ id, title }) => ({ id, title })),
  };
}

function ruleLabel(id: string, ctx: Context): string {
  const rule = RULES.find((one) => one.id === id);
  return rule ? say(rule.label, ctx) : id;
}

/** Fields that a template uses, in the order of the list of fields. */
function usedFields(content: Uint8Array): readonly LetterField[] {
  const checked = checkTemplate(content);
  if (checked.status === 'refused') return [];
  const names = new Set(checked.uses.map(({ name }) => addressOf(name)));
  return LETTER_FIELDS.filter(({ name }) => names.has(name));
}

function fieldView(
  field: LetterField,
  composition: Composition,
  missing: readonly string[],
  ctx: Context,
): LetterFieldView {
  const { known, typed } = composition;
  const value = valuesOf(composition)[field.name];
  const isTyped = field.name in typed && (!(field.name in known) || isTypedOver(field));
  const origin = isTyped ? 'typed' : field.name in known ? 'dossier' : 'none';
  return {
    name: field.name,
    label: say(field.label, ctx),
    type: field.type,
    place: say(placeOf(field), ctx),
    value: value === undefined ? null : shown(value, ctx),
    origin,
    missing: missing.some((name) => name === field.name || name.startsWith(`${field.name}.`)),
    typable: isTypable(field) && (origin !== 'dossier' || isTypedOver(field)),
  };
}

const YES_NO = { fr: ['Oui', 'Non'], en: ['Yes', 'No'] } as const;

function shown(value: LetterValues[string], { language }: Context): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return YES_NO[language][value ? 0 : 1];
  return value.map((row) => Object.values(row).filter(Boolean).join(' – ')).join('\n');
}

const MOST_ROUNDS = 5;

/** The letter with the label of each missing field in its place; what one reveals may reveal another. */
function withLabels(composition: Composition, missing: readonly string[]): Uint8Array {
  let values = valuesOf(composition);
  let lacking = missing;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    values = { ...values, ...Object.fromEntries(lacking.map((name) => stand(name))) };
    const filled = fillLetter(composition.template.content, values);
    if (filled.status === 'filled') return filled.docx;
    lacking = filled.fields;
  }
  throw new Error(`The preview of ${composition.definition.id} still lacks ${lacking.join(', ')}`);
}

function stand(name: string): readonly [string, LetterValues[string]] {
  const field = LETTER_FIELDS.find((one) => one.name === name);
  if (field?.type === 'boolean') return [name, false];
  const said = `‹\u00a0${labelOf(name).fr}\u00a0›`;
  if (field?.type !== 'list') return [name, said];
  const row = (field.items ?? []).map((item) => [item.name, `‹\u00a0${item.label.fr}\u00a0›`]);
  return [name, [Object.fromEntries(row)]];
}

function blockView(block: PageBlock): PageBlockView {
  if (block.kind === 'table') {
    const rows = block.rows.map(({ header, cells }) => ({
      header,
      cells: cells.map(({ runs }) => ({ runs: runs.map(runView) })),
    }));
    return { heading: null, align: 'left', indentMm: 0, marker: null, runs: [], rows };
  }
  const { heading, align, indentMm, marker, runs } = block;
  return { heading, align, indentMm, marker, runs: runs.map(runView), rows: [] };
}

const runView = ({ size: _size, ...run }: PageRun): PageRunView => run;
