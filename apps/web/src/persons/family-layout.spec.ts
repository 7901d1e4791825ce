import { describe, expect, it } from '@jest/globals';
import type { FamilyView, KinshipView } from '@quantieme/api-client';
import { familyLayout } from './family-layout.ts';

const related = (fromId: string, toId: string, kind: KinshipView['kind']): KinshipView => ({
  ...{ id: `${fromId}${toId}`, fromId, toId, kind },
  fromOn: null,
  toOn: null,
});

function aFamily(names: string, relations: KinshipView[]): FamilyView {
  const people = [...names].map((id) => ({
    ...{ id, displayName: id, birthDate: null, nationalities: [], titleUntil: null },
  }));
  return { people, relations };
}

/** Who stands on each line, from the top. */
function rowsOf(family: FamilyView): readonly string[] {
  const rows = Map.groupBy(familyLayout(family).boxes, ({ y }) => y);
  return [...rows].toSorted(([a], [b]) => a - b).map(([, row]) => row.map(({ id }) => id).join(''));
}

describe('the drawing of a family', () => {
  it('has parents above, children below, spouses and siblings beside, from whichever end the link was recorded', () => {
    const relations = [
      related('m', 'p', 'parent'),
      related('c', 'm', 'parent'),
      related('m', 's', 'conjoint'),
      related('f', 'm', 'fratrie'),
      related('s', 'c', 'enfant'),
    ];
    expect(rowsOf(aFamily('mpcsf', relations))).toEqual(['p', 'msf', 'c']);
    expect(familyLayout(aFamily('mpcsf', relations)).lines).toHaveLength(5);
  });

  it('stands apart nowhere: two boxes never cover each other, and all are within it', () => {
    const relations = [...'abcd'].map((child) => related('m', child, 'enfant'));
    const { boxes, width, height } = familyLayout(aFamily('mabcd', relations));
    const covers = boxes.some((one) =>
      boxes.some(
        (other) =>
          one !== other &&
          Math.abs(one.x - other.x) < one.width &&
          Math.abs(one.y - other.y) < one.height,
      ),
    );
    expect(covers).toBe(false);
    expect(boxes.every(({ x, y, ...box }) => x >= 0 && x + box.width <= width && y >= 0)).toBe(
      true,
    );
    expect(Math.max(...boxes.map(({ y, ...box }) => y + box.height))).toBeLessThanOrEqual(height);
  });

  it('of somebody alone is one box', () => {
    expect(rowsOf(aFamily('m', []))).toEqual(['m']);
  });
});
