import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { expectText } from '../browser.ts';
import { Desk } from './desk.ts';
import { keepPicture } from './keep-picture.ts';

const desk = new Desk();
beforeAll(() => desk.sitDown('2025-05-05T09:00:00+02:00'), 120_000);
afterAll(() => desk.leave());

const { main, region, button, field, next, timeline, standing } = desk;
const { on, go, dossier, openDossier, sayWhoTheyAre } = desk;
const { paste, sendTo, fileWith, why, record, keep } = desk;

const column = (amount: string) => Array.from({ length: 12 }, () => amount).join('\n');

describe('family reunification: from resources to the judge', () => {
  const step = (name: string) => keepPicture(desk.page, 'regroupement-familial', name);

  it('compares a year of income with what a family of three needs', async () => {
    await on('2025-05-05');
    await openDossier('DIARRA Mamadou', /^Regroupement familial/, '77');
    await button('Ouvrir le dossier').click();
    await desk.page.getByRole('heading', { name: 'Mamadou DIARRA' }).waitFor();
    desk.arrive();
    await sayWhoTheyAre('Mamadou DIARRA', 'Masculin');
    await dossier();
    await desk.page.getByRole('link', { name: 'Vérifier ressources, logement et famille' }).click();
    const result = region('Résultat');
    await result.waitFor();
    await desk.page.getByLabel('Conjoint', { exact: true }).selectOption('joining');
    await desk.page.getByLabel('Enfants à faire venir', { exact: true }).fill('1');
    await desk.page.getByLabel('Enfants déjà au foyer', { exact: true }).fill('0');
    await desk.page.getByRole('textbox', { name: 'mai 2024, Brut', exact: true }).focus();
    await paste(column('1 808,00 €'));
    await expectText(result, 'Famille de 3 personnes', '21 412,32 €', '+ 283,68 €', 'R. 434-4');
    await step('1-ressources');
    await button('Noter dans le dossier').click();
    await desk.page.getByText('Réponse notée dans le dossier.').waitFor();
  });

  it('is filed: nothing runs before the file is complete (R. 434-12)', async () => {
    await dossier();
    await keep(await record('Demande de regroupement déposée', { Réception: '5 mai' }));
    await expectText(standing(), 'Déposé à l’OFII', 'Le délai de six mois n’a pas commencé');
    await step('2-depose');
  });

  it('has six months from the certificate', async () => {
    await on('2025-05-22');
    await dossier();
    const drawer = await record('Attestation de dépôt du dossier complet', {
      'Dossier complet': '20/05/2025',
    });
    for (const said of [/^Voies et délais/, /^Date à laquelle/])
      await drawer.getByRole('radiogroup', { name: said }).getByText('Oui').click();
    await expectText(
      drawer.getByRole('complementary'),
      'Décision sur le regroupement familial',
      'jeu. 20 nov.',
    );
    await step('3-attestation');
    await keep(drawer);
  });

  it('is refused by silence', async () => {
    await on('2025-11-24');
    await go('/aujourdhui');
    await expectText(region(/À enregistrer/), 'Mamadou DIARRA', '20 nov.');
    await dossier();
    await expectText(
      next(),
      'mercredi 21 janvier 2026',
      'Recours contre le refus implicite',
      'Forclusion',
    );
    await why('R. 434-26', 'CJA R. 421-2');
    await step('4-refus-implicite');
  });

  it('is brought to the judge in time', async () => {
    await on('2026-01-12');
    await dossier();
    const drawer = await record('Requête déposée au tribunal administratif', {
      Enregistrement: '12/01/2026',
    });
    await expectText(drawer.getByRole('complementary'), 'Recours contre le refus implicite');
    await keep(drawer);
    await expectText(standing(), 'Requête déposée depuis le 12 janv. 2026');
    await step('5-requete');
  });
});

const REFUSAL = `PRÉFET DE SEINE-ET-MARNE
ARRÊTÉ portant refus de délivrance d’un titre de séjour

Vu le code de l’entrée et du séjour des étrangers et du droit d’asile ;
Considérant que Mme Samira HADDAD, née le 4 mars 1990, a demandé un titre de séjour mention « vie privée et familiale » ;
ARRÊTE
Article 1er : La demande de titre de séjour de Mme Samira HADDAD est rejetée.
Fait à Melun, le 12 février 2026

Voies et délais de recours : le tribunal administratif de Melun peut être saisi dans un délai de deux mois.

Notifié à l’intéressée par voie administrative le 17 février 2026
`;

describe('from a first client to a filed petition', () => {
  const step = (name: string) => keepPicture(desk.page, 'premier-client', name);

  it('opens the dossier of whoever comes', async () => {
    await on('2026-02-23');
    await openDossier('HADDAD Samira', /^Refus et recours/, '77');
    await button('Ouvrir le dossier').click();
    await desk.page.getByRole('heading', { name: 'Samira HADDAD' }).waitFor();
    desk.arrive();
    await sayWhoTheyAre('Samira HADDAD');
  });

  it('reads the refusal, and says until when it is contested', async () => {
    await dossier();
    await desk.page.getByRole('button', { name: 'Lettre reçue' }).waitFor();
    await paste(REFUSAL);
    await button('Confirmer et enregistrer').waitFor();
    await expectText(main(), 'tout est vérifié', 'lun. 20 avr.');
    await step('1-lettre-recue');
    await button('Confirmer et enregistrer').click();
    await expectText(
      next(),
      'lundi 20 avril 2026',
      'Recours au tribunal administratif',
      'Forclusion',
    );
    await why('17 févr. 2026', 'samedi 18 avril 2026', 'lundi 20 avril 2026', 'CJA R. 421-1');
    await step('2-pourquoi');
  });

  it('gathers what the judge asks for', async () => {
    await dossier('/pieces');
    await sendTo(/Décision attaquée/, 'Arrêté du 12 février 2026');
    await step('3-pieces');
  });

  it('writes the petition from what is next', async () => {
    await on('2026-03-19');
    await dossier();
    await desk.page.getByRole('link', { name: /^Rédiger\s: Saisir le tribunal/ }).click();
    const letter = region('Requête en annulation');
    await expectText(
      letter,
      'TRIBUNAL ADMINISTRATIF DE MELUN',
      'Le dernier jour du délai est le 20 avril 2026',
    );
    const typed = {
      Moyens:
        'L’arrêté méconnaît l’article L. 423-23 du code de l’entrée et du séjour des étrangers et du droit d’asile.',
      'Adresse du défendeur': '12, rue des Saints-Pères, 77000 Melun',
      'Délai d’injonction': 'un mois',
      'Astreinte par jour de retard': '100',
      'Somme demandée pour les frais': '1500',
    };
    for (const [label, words] of Object.entries(typed)) await letter.getByLabel(label).fill(words);
    for (const question of await letter.getByRole('radiogroup').all())
      await question.getByText('Non', { exact: true }).click();
    await expectText(letter, 'L. 423-23');
    await step('4-requete');
    await button('Produire le courrier', letter).click();
    await expectText(main(), 'Courriers produits', 'Requête en annulation');
  });

  it('makes the bundle, and files it with its receipt', async () => {
    await dossier('/bordereau');
    await expectText(main(), 'PJ1_');
    await desk.page.getByRole('checkbox', { name: 'Signée (version actuelle)' }).click();
    await expectText(main(), 'Rien n’empêche le dépôt');
    await step('5-bordereau');
    await on('2026-03-20');
    await dossier('/bordereau');
    await fileWith('Accusé de dépôt. Requête n° 2603456 enregistrée le 20/03/2026 à 08:42');
    await dossier();
    await expectText(standing(), 'Requête déposée depuis le 20 mars 2026');
    await step('6-requete-deposee');
  });
});

describe('from silence to the tribunal', () => {
  const step = (name: string) => keepPicture(desk.page, 'silence-tribunal', name);

  it('files a first application', async () => {
    await on('2026-05-12');
    await openDossier('KONÉ Aminata', /^Première demande/, '77');
    await desk.page.getByRole('combobox', { name: 'Titre demandé' }).fill('parent enfant francais');
    await desk.page.getByRole('option').first().click();
    await desk.page.getByRole('combobox', { name: 'Événement' }).fill('demande deposee');
    await desk.page.getByRole('option', { name: 'Demande de titre déposée' }).click();
    await field('Réception').fill('12 mai');
    await expectText(main(), 'sam. 12 sept.');
    await step('1-demande');
    await button('Ouvrir le dossier').click();
    await desk.page.getByRole('heading', { name: 'Aminata KONÉ' }).waitFor();
    desk.arrive();
    await sayWhoTheyAre('Aminata KONÉ');
  });

  it('is told on the day that silence became a refusal', async () => {
    await on('2026-09-14');
    await go('/aujourdhui');
    await expectText(region(/À enregistrer/), 'Aminata KONÉ', '12 sept.');
    await step('2-silence');
    await dossier();
    await expectText(
      next(),
      'vendredi 13 novembre 2026',
      'Recours contre le refus implicite',
      'Forclusion',
    );
    await why('CESEDA R. 432-2', 'CJA R. 421-2');
    await step('3-pourquoi');
  });

  it('asks for the reasons in time', async () => {
    await dossier('/pieces');
    await sendTo(/preuve de réception/, 'Attestation de dépôt du 12 mai 2026');
    await dossier();
    await desk.page.getByRole('link', { name: /^Rédiger\s: Demander les motifs/ }).click();
    const letter = region('Demande de communication des motifs');
    await expectText(letter, 'née le 12 septembre 2026', 'L. 232-4');
    await field('Adresse du destinataire', letter).fill('12, rue des Saints-Pères\n77000 Melun');
    await step('4-demande-de-motifs');
    await button('Produire le courrier', letter).click();
  });

  it('notes the day it was received; the limit is then a year from its sending', async () => {
    await on('2026-09-18');
    await dossier('/courriers');
    await button('Marquer comme envoyé').click();
    await field('Jour de l’envoi').fill('14/09/2026');
    await field(/jour retenu/).fill('16/09/2026');
    await button('Enregistrer l’envoi').click();
    await expectText(main(), 'Envoyé le');
  });

  it('hears nothing for a month: a year from the request', async () => {
    await on('2026-10-19');
    await dossier();
    await expectText(timeline(), 'ven. 16 oct.', 'mar. 14 sept. 2027');
    await button('Recours contre le refus implicite', timeline()).first().click();
    const drawer = desk.page.getByRole('dialog', { name: 'Pourquoi cette date ?' });
    await expectText(drawer, 'mardi 14 septembre 2027', '504677');
    await step('5-un-mois');
  });

  it('goes to court', async () => {
    await on('2027-01-11');
    await dossier();
    const drawer = await record('Requête déposée au tribunal administratif', {
      Enregistrement: '11/01/2027',
    });
    await keep(drawer);
    await expectText(standing(), 'Requête déposée depuis le 11 janv. 2027');
    await step('6-requete-deposee');
  });
});
