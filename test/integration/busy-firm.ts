import type { DossierView, TimeEntryView } from '@quantieme/contracts';
import type { Answer, ApiClient } from '../support/api-client.ts';
import { openDossier, record } from '../support/cases.ts';
import type { Dice } from '../support/dice.ts';

/** People at work, one thing after the other, as the dice have it. */
export class BusyFirm {
  readonly #lawyer: ApiClient;
  readonly #dice: Dice;
  readonly #dossiers: string[] = [];
  readonly #entries: string[] = [];
  #day: Temporal.PlainDate;

  constructor(lawyer: ApiClient, dice: Dice, today: Temporal.PlainDate) {
    this.#lawyer = lawyer;
    this.#dice = dice;
    this.#day = today;
  }

  passDays(days: number): void {
    this.#day = this.#day.add({ days });
  }

  async works(acts: number): Promise<void> {
    if (this.#dossiers.length === 0) await this.#opens();
    const all = [
      { weight: 1, act: () => this.#opens() },
      { weight: 2, act: () => this.#records() },
      { weight: 4, act: () => this.#writesTime() },
      { weight: 2, act: () => this.#changesTime() },
      { weight: 1, act: () => this.#removesTime() },
      { weight: 1, act: () => this.#relabels() },
    ];
    for (let done = 0; done < acts; done += 1) await this.#dice.weighed(all).act();
  }

  async #opens(): Promise<void> {
    const label = `Dossier ${this.#dice.between(1, 10_000)}`;
    this.#dossiers.push((await openDossier(this.#lawyer, { label })).id);
  }

  async #records(): Promise<void> {
    const on = this.#day.subtract({ days: this.#dice.between(0, 40) }).toString();
    const details = { object: 'refus-titre', channel: 'lrar', remediesStated: true };
    await record(this.#lawyer, this.#dice.of(this.#dossiers), {
      type: 'refus-notifie',
      on,
      details,
    });
  }

  async #writesTime(): Promise<void> {
    const answer: Answer<TimeEntryView> = await this.#lawyer.post('/v1/time-entries', {
      dossierId: this.#dice.of(this.#dossiers),
      on: this.#day.toString(),
      minutes: this.#dice.between(5, 20),
      description: 'Étude du dossier',
    });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    this.#entries.push(answer.body.id);
  }

  /** What is billed cannot be changed any more: such a refusal is as good as a change. */
  async #changesTime(): Promise<void> {
    const path = await this.#someEntry();
    if (path === null) return;
    const headers = { 'If-Match': await this.#lawyer.tagOf(path) };
    await this.#lawyer.patch(path, { minutes: this.#dice.between(5, 20) }, headers);
  }

  async #removesTime(): Promise<void> {
    const path = await this.#someEntry();
    if (path === null) return;
    await this.#lawyer.delete(path, { 'If-Match': await this.#lawyer.tagOf(path) });
  }

  async #someEntry(): Promise<string | null> {
    if (this.#entries.length === 0) return null;
    const path = `/v1/time-entries/${this.#dice.of(this.#entries)}`;
    return (await this.#lawyer.get(path)).status === 200 ? path : null;
  }

  async #relabels(): Promise<void> {
    const path = `/v1/dossiers/${this.#dice.of(this.#dossiers)}`;
    const label = `Étiquette ${this.#dice.between(1, 10_000)}`;
    const answer: Answer<DossierView> = await this.#lawyer.patch(path, { label });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  }
}
