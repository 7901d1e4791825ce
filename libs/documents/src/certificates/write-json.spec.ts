import { describe, expect, it } from '@jest/globals';
import { canonicalJson, isWriting } from './write-json.ts';

describe('canonical JSON (RFC 8785)', () => {
  it('is the example of the RFC, section 3.2.3', () => {
    const value = {
      // What the RFC writes 333333333.33333329.
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts names by their UTF-16 code units, at every depth (the RFC’s own list)', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const value = Object.fromEntries(names.map((name) => [name, { b: 1, a: 2 }]));
    const found = [...canonicalJson(value).matchAll(/"([^"]+)":\{"a":2,"b":1\}/g)];
    const sorted = ['\\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'];
    expect(found.map(([, name]) => name)).toEqual(sorted);
  });

  it('sorts names that look like numbers as the text they are', () => {
    expect(canonicalJson({ 10: 'b', 9: 'a' })).toBe('{"10":"b","9":"a"}');
  });

  it('writes zero one way', () => {
    expect(canonicalJson([-0, 0])).toBe('[0,0]');
  });

  it.each([
    [{ a: undefined }],
    [Number.NaN],
    [Infinity],
    ['\ud800'],
    [Temporal.PlainDate.from('2026-01-01')],
    [1n],
  ])('refuses what JSON cannot say: %p', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});

describe('the text of a file', () => {
  const value = JSON.parse('{"b":[1,"é",{}],"a":{"c":null},"d":[]}') as object;

  it.each([
    ['compact', JSON.stringify(value)],
    ['indented', JSON.stringify(value, null, 2)],
    ['with tabs', JSON.stringify(value, null, '\t')],
    ['with a last line feed', `${JSON.stringify(value, null, 2)}\n`],
    ['as Python writes it', '{"b": [1, "\\u00e9", {}], "a": {"c": null}, "d": []}'],
  ])('may be %s', (_how, text) => {
    expect(isWriting(text, value)).toBe(true);
  });

  it.each([
    ['a name given twice', '{"a":0,"b":[1,"é",{}],"a":{"c":null},"d":[]}'],
    ['another number for the same value', '{"b":[1.0,"é",{}],"a":{"c":null},"d":[]}'],
    ['an escape nobody writes', '{"b":[1,"\\u00E9",{}],"a":{"c":null},"d":[]}'],
    ['stray white space', '{"b":[1,"é",{}], "a":{"c":null},"d":[]}'],
    ['something after it', `${JSON.stringify(value)} `],
  ])('may not have %s', (_what, text) => {
    expect(isWriting(text, JSON.parse(text))).toBe(false);
  });
});
