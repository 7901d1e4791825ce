import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly networks?: readonly string[];
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly restart?: string;
  readonly read_only?: boolean;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly deploy?: { readonly replicas: number };
  readonly healthcheck?: { readonly test: readonly string[] };
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

/** docker-compose.yml with its anchors merged and its variables replaced, as an engine would read it. */
export function readCompose(variables: Readonly<Record<string, string>>): ComposeFile {
  const text = readFileSync(`${ROOT}docker-compose.yml`, 'utf8');
  const replaced = text.replaceAll(/\$\{(\w+)(:\?|:-([^}]*))?\}/g, (_, name, kind, byDefault) => {
    const value = variables[name] ?? byDefault;
    if (value === undefined)
      throw new Error(`${name} is needed by docker-compose.yml${kind ?? ''}`);
    return value;
  });
  return parse(replaced, { merge: true }) as ComposeFile;
}

/** The variables of deploy/env.example, the empty ones filled in as its comments say. */
export function exampleVariables(): Record<string, string> {
  const lines = readFileSync(`${ROOT}deploy/env.example`, 'utf8').split('\n');
  const pairs = lines
    .filter((line) => /^\w+=/.test(line))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const);
  return Object.fromEntries(pairs.map(([name, value]) => [name, value || 'x'.repeat(48)]));
}
