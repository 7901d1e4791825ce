import { describe, expect, it } from '@jest/globals';
import { readReturnTag, returnAddressOf } from './return-address.ts';

const ADDRESS = 'retours@courrier.example.fr';
const ID = '01a204aa-7c1b-7347-8ce9-0cfdc981c3fa';
const KEY = 'a secret key of the tests, 32 characters';
const tagOf = (id: string) => returnAddressOf(ADDRESS, id, KEY).replace(/^[^+]*\+|@.*$/g, '');

describe('the return address of a mail', () => {
  it('is short enough for a local part, and says its id', () => {
    const address = returnAddressOf(ADDRESS, ID, KEY);
    expect(address).toMatch(/^retours\+[0-9a-v]{42}@courrier\.example\.fr$/);
    expect(readReturnTag(tagOf(ID), KEY)).toBe(ID);
  });

  it.each(['00000000-0000-7000-8000-000000000000', 'ffffffff-ffff-7fff-bfff-ffffffffffff'])(
    'keeps the id %s whole, whatever the letter case',
    (id) => {
      expect(readReturnTag(tagOf(id).toUpperCase(), KEY)).toBe(id);
    },
  );

  it('opens nothing once a single digit of it is another', () => {
    const tag = tagOf(ID);
    for (let at = 0; at < tag.length; at += 1) {
      const forged = `${tag.slice(0, at)}${tag[at] === 'a' ? 'b' : 'a'}${tag.slice(at + 1)}`;
      expect([at, readReturnTag(forged, KEY)]).toEqual([at, null]);
    }
  });

  it('opens nothing under another key, cut or with something added', () => {
    const tag = tagOf(ID);
    expect(readReturnTag(tag, 'another secret key, of 32 characters too')).toBeNull();
    for (const other of [tag.slice(1), `${tag}0`, '', 'v'.repeat(42), `${tag.slice(0, 41)}é`]) {
      expect(readReturnTag(other, KEY)).toBeNull();
    }
  });
});
