import { RULES, rulesUnder, type Rule, type RuleVersion } from '@quantieme/deadlines';
import { nearest, quoted, text, type Text } from '@quantieme/law';
import { adoptedAmendments } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleNamed(id: string): Rule | null {
  return BY_ID.get(id) ?? null;
}

/** Whether a version is a change of law that a firm has adopted, which the product itself does not know. */
export function isAdopted(rule: Rule, { from }: RuleVersion): boolean {
  const own = ruleNamed(rule.id)?.versions ?? rule.versions;
  return own.every((version) => version.from !== from);
}

/** The rules as the firm follows them: the product's, and the changes of law it has adopted. */
export async function rulesOf(ctx: Context): Promise<readonly Rule[]> {
  return rulesUnder(await ctx.database.pipelined(scopeOf(ctx), adoptedAmendments));
}

/** The same, one of them. */
export async function ruleOf(ctx: Context, id: string): Promise<Rule | null> {
  return BY_ID.has(id) ? ((await rulesOf(ctx)).find((rule) => rule.id === id) ?? null) : null;
}

/** What is said of a name nobody declared, with the one that was most likely meant. */
export function unknownName(what: Text, name: string, known: readonly string[]): Text {
  const near = nearest(name, known);
  return text(
    `${what.fr}\u00a0: «\u00a0${quoted(name)}\u00a0».${near ? ` Vouliez-vous dire «\u00a0${near}\u00a0»\u00a0?` : ''}`,
    `${what.en}: “${quoted(name)}”.${near ? ` Did you mean “${near}”?` : ''}`,
  );
}

export function ruleUnknown(id: string): Text {
  return unknownName(text('Règle inconnue', 'Unknown rule'), id, [...BY_ID.keys()]);
}
