import { RULES, type Rule } from '@quantieme/deadlines';
import { nearest, quoted, text, type Text } from '@quantieme/law';

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleNamed(id: string): Rule | null {
  return BY_ID.get(id) ?? null;
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
