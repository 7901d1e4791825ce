import type { SettingsProblem } from './settings-error.ts';
import type { VariableName } from './variables.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads variables one by one and notes every problem instead of stopping at the first. */
export class Reader {
  readonly problems: SettingsProblem[] = [];
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** An empty variable is an unset one, as in every shell and compose file. */
  text(variable: VariableName): string | null {
    const value = this.#environment[variable]?.trim();
    return value === undefined || value === '' ? null : value;
  }

  problem(variable: VariableName, problem: string): null {
    this.problems.push({ variable, problem });
    return null;
  }

  required(variable: VariableName, value: string | null, why: string): string | null {
    return value ?? this.problem(variable, `is missing: ${why}.`);
  }

  number(
    variable: VariableName,
    byDefault: number,
    range: { from: number; to: number; whole?: boolean },
  ): number {
    const text = this.text(variable);
    if (text === null) return byDefault;
    const value = Number(text);
    const fits = value >= range.from && value <= range.to;
    if (fits && (range.whole !== true || Number.isInteger(value))) return value;
    const kind = range.whole === true ? 'a whole number' : 'a number';
    this.problem(variable, `must be ${kind} from ${range.from} to ${range.to}, not "${text}".`);
    return byDefault;
  }

  choice<T extends string>(variable: VariableName, byDefault: T, values: readonly T[]): T {
    const text = this.text(variable);
    if (text === null) return byDefault;
    const value = values.find((candidate) => candidate === text);
    if (value !== undefined) return value;
    this.problem(variable, `must be one of ${values.join(', ')}, not "${text}".`);
    return byDefault;
  }

  /** The value may hold a password: it is not in the problem. */
  url(variable: VariableName, schemes: readonly string[]): string | null {
    const text = this.text(variable);
    if (text === null) return null;
    const url = URL.parse(text);
    if (url !== null && schemes.includes(url.protocol.slice(0, -1)) && url.hostname !== '')
      return text;
    const forms = schemes.map((scheme) => `${scheme}://host`).join(' or ');
    return this.problem(variable, `must be an address such as ${forms}.`);
  }

  instant(variable: VariableName): Temporal.Instant | null {
    const text = this.text(variable);
    if (text === null) return null;
    try {
      return Temporal.Instant.from(text);
    } catch {
      return this.problem(
        variable,
        `must be an instant with its offset, such as 2026-11-21T08:00:00+01:00, not "${text}".`,
      );
    }
  }

  secret(variable: VariableName, minimum: number): string | null {
    const text = this.text(variable);
    if (text === null || text.length >= minimum) return text;
    return this.problem(
      variable,
      `must have ${minimum} characters or more, it has ${text.length}.`,
    );
  }
}
