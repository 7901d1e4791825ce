import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

type Node = string | { readonly [key: string]: Node };

function messages(node: Node, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node).flatMap(([key, child]) => messages(child, `${path}.${key}`));
}

const FRENCH = messages(fr);
const ENGLISH = messages(en);

function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      const { value: name, type } = value as { value?: unknown; type?: number };
      if (typeof name === 'string' && type !== undefined && type !== 0) names.add(name);
      Object.values(value).forEach(walk);
    }
  };
  walk(new IntlMessageFormat(message, 'fr').getAst());
  return [...names].sort();
}

describe('message catalogues', () => {
  it('say the same things in both languages', () => {
    expect(ENGLISH.map(([path]) => path).sort()).toEqual(FRENCH.map(([path]) => path).sort());
  });

  it('ask for the same values in both languages', () => {
    const english = new Map(ENGLISH);
    for (const [path, message] of FRENCH) {
      expect([path, argumentsOf(message)]).toEqual([path, argumentsOf(english.get(path) ?? '')]);
    }
  });

  it('are typeset as French is: non-breaking spaces, typographic apostrophes', () => {
    for (const [path, message] of FRENCH) {
      expect([path, / [:;?!»](?=\s|$)|« /.test(message)]).toEqual([path, false]);
      expect([path, message.includes("'")]).toEqual([path, false]);
      expect([path, message.includes('...')]).toEqual([path, false]);
    }
  });

  it('never shout', () => {
    for (const [path, message] of [...FRENCH, ...ENGLISH]) {
      expect([path, message.includes('!')]).toEqual([path, false]);
    }
  });
});
