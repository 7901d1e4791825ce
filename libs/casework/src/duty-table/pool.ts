/** Things named by their place, each kept once. */
export class Pool<Item> {
  readonly items: Item[] = [];
  private readonly places = new Map<string, number>();

  placeOf(item: Item): number {
    const name = JSON.stringify(item);
    const known = this.places.get(name);
    if (known !== undefined) return known;
    this.places.set(name, this.items.length);
    return this.items.push(item) - 1;
  }
}
