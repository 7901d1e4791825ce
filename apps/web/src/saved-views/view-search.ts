type Search = Readonly<Record<string, unknown>>;

/** What a view keeps of an address: texts, without what is only of the moment (the day a calendar stands on). */
export function keptSearch(search: object, passing: readonly string[]): Record<string, string> {
  const kept = Object.entries(search).filter(
    ([name, value]) => value !== undefined && !passing.includes(name),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}

export function isSameSearch(one: Search, other: Search): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  );
}

/** The list with one of its items a place further on (or back); at an end it stays. */
export function moved<Item>(list: readonly Item[], item: Item, step: 1 | -1): Item[] {
  const at = list.indexOf(item);
  const to = at + step;
  if (at === -1 || to < 0 || to >= list.length) return [...list];
  return list.with(at, list[to] as Item).with(to, item);
}
