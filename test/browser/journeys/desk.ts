import type { Locator, Page } from 'playwright-core';
import { TEST_PASSWORD } from '../../support/api.ts';
import { aPdf } from '../../support/uploads.ts';
import { expectText, settled, signIn } from '../browser.ts';
import { startDashboard, type Dashboard } from '../dashboard.ts';
import { passUntil } from './passing-time.ts';

const LETTERHEAD = {
  address: '18, rue des Écoles\n75005 Paris',
  city: 'Paris',
  bar: 'Paris',
  phone: '01 40 00 00 00',
  email: 'cabinet@exemple.test',
};
const DESK = { width: 1440, height: 900 };
const PDF = 'application/pdf';

/** A lawyer at the dashboard, over months: what they do there, named as they see it. */
export class Desk {
  #dashboard: Dashboard | undefined;
  #page: Page | undefined;
  #dossier = '';

  sitDown = async (now: string): Promise<void> => {
    this.#dashboard = await startDashboard(now);
    await this.#dashboard.owner.patch('/v1/firm', { letterhead: LETTERHEAD });
    this.#page = await this.#dashboard.open('/aujourdhui', 'lawyer');
  };
  leave = (): Promise<void> => this.dashboard.close();

  get dashboard(): Dashboard {
    if (!this.#dashboard) throw new Error('Nobody sits at the desk yet');
    return this.#dashboard;
  }

  get page(): Page {
    if (!this.#page) throw new Error('Nobody sits at the desk yet');
    return this.#page;
  }

  main = (): Locator => this.page.getByRole('main');
  region = (name: string | RegExp): Locator => this.page.getByRole('region', { name });
  button = (name: string | RegExp, within = this.main()): Locator =>
    within.getByRole('button', { name });
  field = (name: string | RegExp, within = this.main()): Locator =>
    within.getByRole('textbox', { name });
  next = (): Locator => this.region('Prochaine date');
  timeline = (): Locator => this.region('Chronologie');
  standing = (): Locator => this.region('Où en est la procédure');

  /** Another day: what a worker does has been done meanwhile, and whoever sits there signs in again. */
  on = async (day: string): Promise<void> => {
    const { api, url } = this.dashboard;
    const morning = Temporal.PlainDateTime.from(`${day}T09:10`);
    await passUntil(this.dashboard, morning.toZonedDateTime('Europe/Paris').toInstant());
    const { email } = api.firms.a.users.lawyer;
    await signIn(this.page.context(), url, { email, password: TEST_PASSWORD });
  };

  go = async (where: string): Promise<void> => {
    await this.page.setViewportSize(DESK);
    await this.page.goto(this.dashboard.url + where);
    await settled(this.page);
  };

  /** The dossier that is open is the one gone back to. */
  arrive = (): void => {
    this.#dossier = new URL(this.page.url()).pathname;
  };
  dossier = (section = ''): Promise<void> => this.go(this.#dossier + section);

  openDossier = async (client: string, procedure: RegExp, departement: string): Promise<void> => {
    const list = (name: string) => this.page.getByRole('combobox', { name });
    const option = (name: RegExp) => this.page.getByRole('option', { name }).first();
    await this.go('/dossiers/nouveau');
    await list('Client').fill(client);
    await option(/Nouveau client/).click();
    await list('Procédure').click();
    await option(procedure).click();
    await list('Département de résidence').fill(departement);
    await option(new RegExp(`^${departement}`)).click();
  };

  /** What the letters say of a client, typed on their page. */
  sayWhoTheyAre = async (name: string, sex = 'Féminin'): Promise<void> => {
    await this.main().getByRole('link', { name, exact: true }).click();
    await this.button('Modifier').click();
    const form = this.page.getByRole('dialog');
    await form.getByRole('combobox', { name: 'Sexe' }).selectOption(sex);
    await this.field('Date de naissance', form).fill('4 mars 1990');
    await form.getByRole('combobox', { name: 'Nationalités' }).fill('maroc');
    await this.page.getByRole('option', { name: 'Maroc', exact: true }).click();
    await this.field('Lieu de naissance', form).fill('Fès');
    await this.field('Adresse', form).fill('12, rue de la République');
    await this.field('Code postal', form).fill('77000');
    await this.field('Commune', form).fill('Melun');
    await this.button('Enregistrer', form).click();
    await form.waitFor({ state: 'detached' });
  };

  paste = (text: string): Promise<void> =>
    this.page.evaluate((said) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', said);
      const init = { clipboardData, bubbles: true, cancelable: true };
      (document.activeElement ?? document).dispatchEvent(new ClipboardEvent('paste', init));
    }, text);

  sendTo = async (item: RegExp, title: string): Promise<void> => {
    const chooser = this.page.waitForEvent('filechooser');
    await this.button(/^Ajouter un fichier/)
      .and(this.button(item))
      .click();
    const buffer = Buffer.from(await aPdf(title));
    await (await chooser).setFiles({ name: `${title}.pdf`, mimeType: PDF, buffer });
    await this.main().getByText(title).first().waitFor();
  };

  fileWith = async (receipt: string): Promise<void> => {
    const filing = this.main().locator('form').filter({ hasText: 'Accusé de dépôt (fichier)' });
    const buffer = Buffer.from(await aPdf(receipt));
    const file = { name: 'accuse.pdf', mimeType: PDF, buffer };
    await filing.locator('input[type=file]').setInputFiles(file);
    await expectText(filing, 'lus dans l’accusé');
    await this.button('Enregistrer le dépôt').click();
    await expectText(this.main(), 'Déposé, enregistré ici le');
  };

  why = async (...expected: (string | RegExp)[]): Promise<void> => {
    await this.button('Pourquoi', this.next()).click();
    await expectText(this.page.getByRole('dialog', { name: 'Pourquoi cette date ?' }), ...expected);
  };

  /** N, the event, its day: the deadlines that it makes are told before it is recorded. */
  record = async (event: string, said: Readonly<Record<string, string>>): Promise<Locator> => {
    await this.page.keyboard.press('n');
    const drawer = this.page.getByRole('dialog', { name: 'Enregistrer un événement' });
    await drawer.getByRole('combobox', { name: 'Événement' }).fill(event);
    await this.page.getByRole('option', { name: event, exact: true }).click();
    for (const [label, day] of Object.entries(said)) await this.field(label, drawer).fill(day);
    return drawer;
  };

  keep = async (drawer: Locator): Promise<void> => {
    await this.page.setViewportSize(DESK);
    await this.button('Enregistrer l’événement', drawer).click();
    await drawer.waitFor({ state: 'detached' });
  };
}
