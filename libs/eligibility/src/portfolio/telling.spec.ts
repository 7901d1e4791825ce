import { describe, expect, it } from '@jest/globals';
import { requestedTitle } from '@quantieme/law';
import { leavesOf } from '../engine/explain.ts';
import { lawOn } from '../engine/law-days.ts';
import type { CompiledTitle } from '../engine/compiled-law.ts';
import type { Fact } from '../facts/fact.ts';
import { FACTS } from '../facts/index.ts';
import { isTelling } from './telling.ts';

const { titles } = lawOn('2026-11-22');
const nameOf = (id: string) => requestedTitle(id)?.label.fr ?? id;

/** What must be told of a person's health, of what they suffered or of their protection for the title to be given. */
function secretsOf({ root }: CompiledTitle): readonly string[] {
  const leaves = root === null ? [] : leavesOf(root);
  return leaves.flatMap(({ leaf }) => {
    if (leaf === null || leaf.condition.weight !== 'hard') return [];
    const fact: Fact = FACTS[leaf.condition.fact];
    const isBar = fact.barrier === true || fact.presumed !== undefined;
    return fact.sensitive === true && !isBar ? [leaf.condition.fact] : [];
  });
}

/** Asked of everybody who works there, or only one way among several: the name says nothing. */
const DISCREET = ['aes-metiers-tension', 'tun-vpf-7quater'];

describe('titles whose name tells a secret', () => {
  it('are all those given for a secret, but two whose name says nothing of it', () => {
    const given = titles.filter((title) => secretsOf(title).length > 0);
    expect(given.map(({ title }) => title.id).filter((id) => !isTelling(id))).toEqual(DISCREET);
  });

  it('are all those that name it', () => {
    const named = titles
      .map(({ title }) => title.id)
      .filter((id) =>
        /malad|soins|réfugié|apatrid|asile|victime|prostitu|protection|rente d’accident/iu.test(
          nameOf(id),
        ),
      );
    expect(named.filter((id) => !isTelling(id))).toEqual([]);
  });

  it('are no others', () => {
    expect(['cr-conjoint-francais', 'cst-salarie', 'aes-vpf'].filter(isTelling)).toEqual([]);
  });
});
