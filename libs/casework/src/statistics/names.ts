import type { NamedView, PersonReference, PlaceView } from '@quantieme/contracts';
import { ACTOR_LABELS, deciderOf, eventType, PROCEDURES, type Language } from '@quantieme/law';
import type { CountedFacts, NamedPlace, UserName } from '@quantieme/persistence';
import { personReference } from '../views/deadline-view.ts';
import { say } from '../views/lens.ts';

/** Where no préfecture, court or person is known. */
export const NONE = 'none';

/** The names under which figures are shown. */
export class Names {
  readonly language: Language;
  readonly #places: ReadonlyMap<string, NamedPlace>;
  readonly #users: ReadonlyMap<string, UserName>;

  constructor(
    language: Language,
    { places, users }: { places: readonly NamedPlace[]; users: readonly UserName[] },
  ) {
    this.language = language;
    this.#places = new Map(places.map((place) => [place.id, place]));
    this.#users = new Map(users.map((user) => [user.id, user]));
  }

  procedure(id: string | null): NamedView {
    const label = Object.values(PROCEDURES).find((known) => known.id === id)?.label;
    return { id: id ?? NONE, name: label ? say(label, this) : (id ?? '') };
  }

  person(id: string | null): PersonReference | null {
    return personReference(id === null ? null : (this.#users.get(id) ?? null));
  }

  place(id: string | null, kind: 'prefecture' | 'court'): PlaceView {
    return { key: id ?? NONE, name: this.#places.get(id ?? '')?.name ?? '', kind };
  }

  /** The préfecture or the court of the dossier decides, or an authority known by its office alone. */
  decider({ kind, prefectureId, courtId }: CountedFacts): PlaceView {
    const { actor } = deciderOf(kind ?? '');
    if (actor === 'prefet') return this.place(prefectureId, 'prefecture');
    if (actor === 'ta' || actor === 'juge-refere') return this.place(courtId, 'court');
    return { key: actor, name: say(ACTOR_LABELS[actor], this), kind: 'other' };
  }

  ground(id: string): NamedView {
    const values = eventType('refus-notifie')?.details['grounds']?.values ?? [];
    const label = values.find(({ value }) => value === id)?.label;
    return { id, name: label ? say(label, this) : id };
  }
}
