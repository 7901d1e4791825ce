import { eventType, PROCEDURE_DEFINITIONS, text, type Anchor, type Text } from '@quantieme/law';
import { ruleNamed } from '../law/known-rule.ts';

interface Called {
  readonly label: string | null;
  readonly step: { readonly label: Text } | null;
}

/** How a task is called. */
export function taskLabel({ label, step }: Called): Text {
  return label === null ? (step?.label ?? text('', '')) : text(label, label);
}

function stateLabel(branch: string, state: string): Text | null {
  const found = PROCEDURE_DEFINITIONS.flatMap(({ branches }) => branches).find(
    ({ id, states }) => id === branch && states[state] !== undefined,
  );
  return found?.states[state]?.label ?? null;
}

/** What a relative date counts from, in words. */
export function anchorLabel(anchor: Anchor): Text {
  switch (anchor.from) {
    case 'opening':
      return text('Ouverture du dossier', 'Opening of the dossier');
    case 'event':
      return eventType(anchor.type)?.label ?? text(anchor.type, anchor.type);
    case 'state':
      return stateLabel(anchor.branch, anchor.state) ?? text(anchor.state, anchor.state);
    case 'limit':
      return limitLabel(anchor.rules);
  }
}

function limitLabel(rules: readonly string[]): Text {
  const labels = rules.map((id) => ruleNamed(id)?.label ?? text(id, id));
  return text(
    `Délai ${labels.map(({ fr }) => `«\u00a0${fr}\u00a0»`).join(' ou ')}`,
    `Limit ${labels.map(({ en }) => `“${en}”`).join(' or ')}`,
  );
}
