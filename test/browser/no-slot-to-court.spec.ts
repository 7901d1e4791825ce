import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import PizZip from 'pizzip';
import type { Locator, Page } from 'playwright-core';
import { aPdf } from '../support/uploads.ts';
import { expectText } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';

/** A try a day, over five weeks, as a firm holds itself to. */
const TRIES = ['10-12', '10-15', '10-19', '10-22', '10-27', '10-30', '11-03', '11-06', '11-10'];
const LETTER_ON = '2026-10-23';
const FILED_ON = '2026-11-13';
const at = (day: string, clock = '08:40') =>
  `${day}T${clock}:00${day < '2026-10-25' ? '+02:00' : '+01:00'}`;

const LETTERHEAD = {
  address: '18, rue des Écoles\n75005 Paris',
  city: 'Paris',
  bar: 'Paris',
  phone: '01 40 00 00 00',
  email: 'cabinet@exemple.test',
};

let dashboard: Dashboard;
let page: Page;
let address: string;
beforeAll(async () => {
  dashboard = await startDashboard(at('2026-10-12'));
  await dashboard.owner.patch('/v1/firm', { letterhead: LETTERHEAD });
  page = await dashboard.open('/dossiers/nouveau', 'lawyer');
}, 120_000);
afterAll(() => dashboard.close());

const main = () => page.getByRole('main');
const go = async (section: string) => {
  await page.goto(`${address}${section}`);
  await main().getByRole('heading').first().waitFor();
};
const button = (name: string | RegExp, within: Locator = main()) =>
  within.getByRole('button', { name });
const field = (name: string, within: Locator = main()) =>
  within.getByRole('textbox', { name, exact: true });

async function sendTo(item: RegExp, title: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await main()
    .getByRole('button', { name: /^Ajouter un fichier/ })
    .and(main().getByRole('button', { name: item }))
    .click();
  const file = { name: `${title}.pdf`, mimeType: 'application/pdf' };
  await (await chooser).setFiles({ ...file, buffer: Buffer.from(await aPdf(title)) });
  await main().getByText(title).first().waitFor();
}

describe('from « no slot » to the judge, in one sitting', () => {
  it('opens the dossier and says who the client is', async () => {
    await page.getByRole('combobox', { name: 'Client' }).fill('DIALLO Mamadou');
    await page.getByRole('option', { name: /Nouveau client/ }).click();
    await page.getByRole('combobox', { name: 'Procédure' }).fill('rendez-vous');
    await page.getByRole('option', { name: 'Rendez-vous impossible' }).click();
    await page.getByRole('combobox', { name: 'Département de résidence' }).fill('93');
    await page.getByRole('option', { name: /^93/ }).click();
    await page.getByRole('combobox', { name: 'Titre demandé' }).fill('vie privee');
    await page.getByRole('option').first().click();
    await button('Ouvrir le dossier').click();
    await page.getByRole('heading', { name: 'Mamadou DIALLO' }).waitFor();
    address = page.url();
    await main().getByRole('link', { name: 'Mamadou DIALLO' }).click();
    await button('Modifier').click();
    const form = page.getByRole('dialog');
    await form.getByRole('combobox', { name: 'Sexe' }).selectOption('Masculin');
    await form.getByRole('textbox', { name: 'Date de naissance' }).fill('4 mars 1990');
    await form.getByRole('combobox', { name: 'Nationalités' }).fill('mali');
    await page.getByRole('option', { name: 'Mali', exact: true }).click();
    await field('Lieu de naissance', form).fill('Kayes');
    await field('Adresse', form).fill('12, rue de la République');
    await field('Code postal', form).fill('93200');
    await field('Commune', form).fill('Saint-Denis');
    await button('Enregistrer', form).click();
    await form.waitFor({ state: 'detached' });
    await expectText(main(), 'Mali', '12, rue de la République');
  });

  it('notes every attempt with its screenshot', async () => {
    for (const [index, day] of TRIES.slice(0, 3).entries()) {
      dashboard.api.setNow(at(`2026-${day}`));
      await go('');
      const panel = page.getByRole('region', { name: 'Rendez-vous introuvable' });
      if (index === 0) await field('Adresse de la page', panel).fill('https://rdv.exemple/93');
      const capture = { name: `capture-${day}.pdf`, mimeType: 'application/pdf' };
      const bytes = await aPdf(`Aucun creneau le ${day}`);
      await panel
        .locator('input[type=file]')
        .setInputFiles({ ...capture, buffer: Buffer.from(bytes) });
      await button('Aucun créneau', panel).click();
      await expectText(panel, index === 0 ? '1 tentative' : `${index + 1} tentatives`);
    }
  });

  it('writes to the préfecture, from what is next', async () => {
    for (const day of TRIES.slice(3)) {
      dashboard.api.setNow(at(`2026-${day}`));
      const { status } = await dashboard.owner.post(
        `/v1/dossiers/${address.split('/').at(-1)}/events`,
        {
          type: 'rdv-tentative',
          dates: { filedOn: `2026-${day}` },
          details: { pageResult: 'aucun-creneau', url: 'https://rdv.exemple/93' },
        },
      );
      expect([day, status]).toEqual([day, 201]);
    }
    dashboard.api.setNow(at(LETTER_ON));
    await go('');
    await page.getByRole('link', { name: /^Rédiger\s: Écrire à la préfecture/ }).click();
    const letter = page.getByRole('region', { name: 'Demande de rendez-vous en préfecture' });
    await expectText(letter, 'Préfecture de la Seine-Saint-Denis', 'Monsieur Mamadou DIALLO');
    await field('Adresse du destinataire', letter).fill('1, esplanade Jean-Moulin\n93000 Bobigny');
    await letter
      .getByLabel(/^Préjudice subi/)
      .fill('Son contrat de travail prend fin le 31 décembre.');
    await letter.getByLabel(/^Délai laissé/).fill('quinze jours');
    await button('Produire le courrier', letter).click();
    await expectText(main(), 'Courriers produits', 'Pas encore envoyé');
    await button('Marquer comme envoyé').click();
    await button('Enregistrer l’envoi').click();
    await expectText(main(), 'Envoyé le', 'lettre recommandée');
    await go('');
    const progress = page.getByRole('region', { name: 'Où en est la procédure' });
    await expectText(progress, 'Préfecture saisie par écrit depuis le 23 oct. 2026');
  });

  it('gathers what the judge asks for', async () => {
    dashboard.api.setNow(at(FILED_ON));
    await go('');
    const panel = page.getByRole('region', { name: 'Rendez-vous introuvable' });
    await button('Établir le tableau des tentatives', panel).click();
    await expectText(panel, 'Tableau à jour');
    await go('/pieces');
    await sendTo(/Passeport/, 'Passeport de M. Diallo');
    await sendTo(/Justificatif de domicile/, 'Facture de novembre');
    await sendTo(/Preuves d’urgence/, 'Contrat de travail');
    await expectText(main(), 'Pièces à réunir');
  });

  it('writes the request, with what the dossier knows already', async () => {
    await go('/courriers?modele=refere-mesures-utiles');
    const letter = page.getByRole('region', { name: /^Référé mesures utiles/ });
    await expectText(
      letter,
      'TRIBUNAL ADMINISTRATIF DE MONTREUIL',
      'malgré 9 tentatives',
      '23 octobre 2026 : demande par lettre recommandée avec avis de réception',
    );
    const typed = {
      'Adresse du défendeur': '1, esplanade Jean-Moulin, 93000 Bobigny',
      'Délai d’injonction': 'quinze jours',
      'Délai dans lequel tenir le rendez-vous': 'un mois',
      'Urgence (phrases)': 'Son contrat de travail prend fin le 31 décembre 2026.',
      'Astreinte par jour de retard': '100',
      'Somme demandée pour les frais': '1500',
    };
    for (const [label, words] of Object.entries(typed)) await letter.getByLabel(label).fill(words);
    for (const question of [
      'Demande présentée au moyen du téléservice',
      'Demande de renouvellement',
    ])
      await letter.getByRole('group', { name: question }).getByText('Non', { exact: true }).click();
    await button('Produire le courrier', letter).click();
    await expectText(main(), 'C-2026-0002');
  });

  it('makes a bundle that passes, and files it with its receipt', async () => {
    await go('/bordereau');
    await button('Commencer un bordereau').click();
    await expectText(
      main(),
      'Rien n’empêche le dépôt',
      'PJ1_Tableau_chronologique_des_tentatives.pdf',
    );
    await expectText(main(), 'PJ2_Capture_d_ecran_du_12_octobre_2026.pdf', 'PJ5_');
    const names = (
      await main()
        .getByText(/^PJ\d+_.*\.pdf$/)
        .allTextContents()
    ).map((name) => name.trim());
    const saving = page.waitForEvent('download');
    await main().getByRole('link', { name: 'Un fichier par pièce (zip)' }).click();
    const zip = new PizZip(await readFile(await (await saving).path()));
    const files = Object.keys(zip.files);
    expect(files).toEqual(
      expect.arrayContaining([...names, 'Requete_Refere_mesures_utiles_rendez_vous.pdf']),
    );
    for (const name of names) expect(name).toMatch(/^PJ\d+_[A-Za-z0-9_]{1,72}\.pdf$/);
  });

  it('is filed with its receipt: the judge is seised', async () => {
    const receipt = await aPdf('Requete enregistree le 13/11/2026 a 11:42 sous le numero 2612345');
    const file = { name: 'accuse.pdf', mimeType: 'application/pdf', buffer: Buffer.from(receipt) };
    const filing = main().locator('form').filter({ hasText: 'Accusé de dépôt (fichier)' });
    await filing.locator('input[type=file]').setInputFiles(file);
    await field('Numéro d’affaire', filing).fill('2612345');
    await button('Enregistrer le dépôt').click();
    await expectText(main(), 'Déposé, enregistré ici le');
    await go('');
    const progress = page.getByRole('region', { name: 'Où en est la procédure' });
    await expectText(progress, 'Juge des référés saisi depuis le 13 nov. 2026');
  });
});
