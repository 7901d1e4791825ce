import { describe, expect, it } from '@jest/globals';
import type { ChecklistId } from '../../procedures/checklist-ids.ts';
import { aDocument, evaluate, itemOf } from '../testing/a-document.ts';

/** What is missing of a list, whatever the base of all permits asks for. */
function missingOf(list: ChecklistId, facts: Readonly<Record<string, unknown>>): readonly string[] {
  const { items } = evaluate({ checklists: [list], facts });
  return items
    .filter(
      ({ lists, asked, state }) =>
        lists.includes(list) && asked === 'filing' && state === 'missing',
    )
    .map(({ key }) => key);
}

describe('what each list asks for, nothing being held yet', () => {
  it.each<readonly [ChecklistId, Readonly<Record<string, unknown>>, string]>([
    // list, what is known, documents asked for
    [
      'vpf-conjoint-francais',
      { 'pieces.mariage-france': true, 'pieces.enfants': false, 'pieces.veuvage': false },
      'acte-mariage preuve-nationalite-francaise communaute-de-vie',
    ],
    [
      'vpf-conjoint-francais',
      { 'pieces.mariage-france': false, 'pieces.enfants': true, 'pieces.veuvage': true },
      'transcription-mariage preuve-nationalite-francaise communaute-de-vie acte-naissance-enfants acte-deces',
    ],
    ['vpf-pacs', { 'pieces.partenaire-francais': false }, 'pacs communaute-de-vie'],
    [
      'vpf-pacs',
      { 'pieces.partenaire-francais': true },
      'pacs preuve-nationalite-francaise communaute-de-vie',
    ],
    [
      'vpf-parent-enfant-francais',
      { 'pieces.reconnaissance': false },
      'acte-naissance-enfants preuve-nationalite-francaise contribution-enfant residence-enfant',
    ],
    [
      'vpf-parent-enfant-francais',
      { 'pieces.reconnaissance': true },
      'acte-naissance-enfants preuve-nationalite-francaise contribution-enfant contribution-enfant.autre residence-enfant',
    ],
    [
      'vpf-liens-personnels',
      { 'pieces.couple': true, 'pieces.enfants': false, 'pieces.enfants-scolarises': false },
      'presence-continue communaute-de-vie',
    ],
    ['vpf-ne-en-france', {}, 'presence-continue scolarite'],
    ['vpf-entre-mineur', {}, 'scolarite presence-continue'],
    [
      'rf-titre-conjoint',
      { 'pieces.demande': 'premiere' },
      'titre-actuel.autre autorisation-rf acte-mariage certificat-medical-ofii communaute-de-vie',
    ],
    ['rf-titre-enfant', { 'pieces.dcem': true }, 'autorisation-rf dcem certificat-medical-ofii'],
    [
      'rf-visa',
      { 'pieces.rf-autorise': false, 'pieces.conjoint': true },
      'france-visas passeport-visa photos attestation-depot-ofii acte-naissance acte-mariage',
    ],
    [
      'rf-visa',
      { 'pieces.rf-autorise': true, 'pieces.conjoint': false },
      'france-visas passeport-visa photos autorisation-rf acte-naissance',
    ],
    [
      'reunification-visa',
      { 'pieces.conjoint': true, 'pieces.actes-douteux': false, 'pieces.enfant-un-parent': false },
      'france-visas passeport-visa decision-ofpra certificats-ofpra fiche-familiale-ofpra acte-naissance acte-mariage photos',
    ],
    [
      'reunification-visa',
      { 'pieces.conjoint': false, 'pieces.actes-douteux': true, 'pieces.enfant-un-parent': true },
      'france-visas passeport-visa decision-ofpra certificats-ofpra fiche-familiale-ofpra acte-naissance possession-etat jugement-autorite-parentale autorisation-autre-parent photos',
    ],
    [
      'protection-titre',
      { 'pieces.marie': true, 'pieces.etat-polygamie': true },
      'decision-ofpra domicile photos non-polygamie',
    ],
    [
      'ue-famille-pays-tiers',
      { 'pieces.ue-inactif': true, 'pieces.ue-partenaire': false, 'pieces.ue-a-charge': false },
      'passeport ue-lien-familial ue-droit-citoyen ue-prise-en-charge domicile photos',
    ],
    ['ue-sejour-permanent', { 'pieces.pays-tiers': false }, 'passeport ue-residence-5-ans photos'],
    [
      'aes-vie-privee',
      { 'pieces.marie': false, 'pieces.enfants': true, 'pieces.enfants-scolarises': true },
      'presence-continue lettre-motivee acte-naissance-enfants scolarite avis-imposition',
    ],
    ['aes-travail', { 'pieces.aes': 'L435-1' }, 'cerfa-employeur contrat-travail bulletins-12'],
    ['aes-travail', { 'pieces.aes': 'L435-4' }, 'contrat-travail bulletins-12 casier-b3'],
    [
      'salarie',
      { 'pieces.cdi': true },
      'autorisation-travail contrat-travail attestation-employeur bulletins-3 cir',
    ],
    [
      'etudiant',
      { 'pieces.demande': 'renouvellement', 'pieces.couvert': true },
      'inscription-etudes ressources-615 resultats-etudes',
    ],
    ['visiteur', {}, 'ressources-visiteur engagement-non-travail assurance-maladie'],
    [
      'resident-longue-duree-ue',
      { 'pieces.demande': 'changement', 'pieces.plus-de-65-ans': false },
      'presence-continue bulletins-12 avis-imposition assurance-maladie francais examen-civique',
    ],
    [
      'resident-longue-duree-ue',
      { 'pieces.demande': 'changement', 'pieces.plus-de-65-ans': true },
      'presence-continue bulletins-12 avis-imposition assurance-maladie',
    ],
    [
      'algerien-1-an',
      { 'pieces.marie': true, 'pieces.rf': false, 'pieces.demande': 'renouvellement' },
      'acte-mariage',
    ],
    [
      'dcem',
      { 'pieces.garde': true },
      'acte-naissance acte-naissance-enfants titre-actuel jugement-autorite-parentale scolarite domicile photos',
    ],
    [
      'rdv-refere',
      { 'pieces.mandataire': false },
      'tableau-tentatives captures-rdv courriers-prefecture preuve-urgence passeport domicile',
    ],
    [
      'casier-argumentaire',
      {
        'pieces.etranger-10-ans': true,
        'pieces.marie': true,
        'pieces.enfants-scolarises': false,
        'pieces.revenus': ['salarie'],
      },
      'passeport domicile casier-b3 casier-etranger jugements-penaux reinsertion livret-famille contrat-travail lettre-motivee',
    ],
    [
      'recours-ta',
      {
        'pieces.depot-papier': false,
        'pieces.suspension': true,
        'pieces.aide-juridictionnelle': true,
      },
      'decision-attaquee copie-requete-annulation aj',
    ],
    [
      'rapo-visa',
      { 'pieces.refus-explicite': true, 'pieces.mandataire': true, 'pieces.motif-familial': false },
      'refus-visa mandat',
    ],
    [
      'rapo-visa',
      {
        'pieces.refus-explicite': false,
        'pieces.mandataire': false,
        'pieces.motif-familial': true,
      },
      'attestation-demande-visa ue-lien-familial',
    ],
    [
      'naturalisation',
      {
        'pieces.etranger-10-ans': true,
        'pieces.casier-dispense': true,
        'pieces.marie': false,
        'pieces.enfants': false,
        'pieces.mariage-anterieur': false,
      },
      'cerfa-12753 acte-naissance titre-actuel residence-activite-5-ans avis-imposition francais examen-civique taxe-timbre',
    ],
  ])('%s, %j: %s', (list, facts, expected) => {
    expect(missingOf(list, facts).toSorted()).toEqual(expected.split(' ').toSorted());
  });
});

describe('regroupement familial', () => {
  const RF = ['rf-dossier-ofii'] as const;

  it('is content with the employer’s statement for agency work', () => {
    const facts = { 'pieces.revenus': ['interim'] };
    const list = evaluate({ checklists: RF, facts });
    expect(itemOf(list, 'bulletins-12').state).toBe('not-needed');
    expect(itemOf(list, 'contrat-travail').state).toBe('not-needed');
    expect(itemOf(list, 'attestation-employeur').state).toBe('missing');
  });

  it('asks for the birth records of children who are not asked for', () => {
    const facts = { 'pieces.enfants': true };
    const item = itemOf(evaluate({ checklists: RF, facts }), 'acte-naissance-enfants');
    expect(item.notes[0]?.fr).toMatch(/même ceux qui ne sont pas demandés/);
  });

  it('does not take the spouse’s birth record for the client’s', () => {
    const clients = new Set(['client']);
    const spouse = aDocument('acte-naissance', { id: 's', personId: 'spouse' });
    const list = evaluate({ checklists: RF, held: [spouse], clients });
    expect(itemOf(list, 'acte-naissance').state).toBe('missing');
    expect(itemOf(list, 'acte-naissance.autre').document).toBe('s');
  });

  it('names the months missing among payslips', () => {
    const facts = { 'pieces.revenus': ['salarie'] };
    const held = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07']
      .concat(['2026-09', '2026-10'])
      .map((month) => aDocument('bulletins-12', { id: month, issuedOn: `${month}-28` }));
    const list = evaluate({ checklists: RF, facts, held });
    expect(itemOf(list, 'bulletins-12').warnings.map(({ text }) => text.fr)).toEqual([
      'Mois manquants\u00a0: novembre 2025, décembre 2025, août 2026.',
    ]);
    const [one] = held;
    const single = evaluate({ checklists: RF, facts, held: one ? [one] : [] });
    expect(itemOf(single, 'bulletins-12').codes).toEqual(['series-unclear']);
  });
});

describe('other traps', () => {
  it('Télérecours: one file for each exhibit', () => {
    const list = evaluate({ checklists: ['recours-ta'], facts: { 'pieces.depot-papier': true } });
    const { kind } = itemOf(list, 'bordereau');
    expect(kind.sources).toContain('CJA R414-5');
    expect(kind.hint?.fr).toMatch(/à peine d’irrecevabilité/);
  });

  it('a file that the portal refused leaves a screenshot', () => {
    const list = evaluate({ checklists: ['rdv-refere'] });
    expect(itemOf(list, 'captures-rdv').kind.hint?.fr).toMatch(/solution de substitution/);
  });

  it('the regularisation stamp is paid at filing, save by those exempt', () => {
    const facts = { 'pieces.regularisation': true };
    const depends = itemOf(
      evaluate({ checklists: ['socle-titre'], facts }),
      'timbre-regularisation',
    );
    expect(depends).toMatchObject({ state: 'depends', asked: 'filing' });
    const exempt = { ...facts, 'pieces.regularisation-dispense': true };
    const item = itemOf(
      evaluate({ checklists: ['socle-titre'], facts: exempt }),
      'timbre-regularisation',
    );
    expect(item.state).toBe('not-needed');
    expect(item.kind.hint?.fr).toMatch(/50.*100/);
  });

  it('the employer’s own request has its own time', () => {
    const list = evaluate({ checklists: ['salarie'] });
    expect(itemOf(list, 'autorisation-travail').kind.hint?.fr).toMatch(/propre délai/);
  });
});
