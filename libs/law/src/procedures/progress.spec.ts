import { describe, expect, it } from '@jest/globals';
import { ASILE_PROCEDURE } from './asile.procedure.ts';
import { NATURALISATION_PROCEDURE } from './naturalisation.procedure.ts';
import { RENOUVELLEMENT } from './renouvellement.procedure.ts';
import { OQTF_PROCEDURE } from './oqtf.procedure.ts';
import { REFERES } from './referes.procedure.ts';
import { REFUS_RECOURS } from './refus-recours.procedure.ts';
import { REGROUPEMENT_FAMILIAL } from './regroupement-familial.procedure.ts';
import { course, standings, told, type Told } from './testing/story.ts';

const FILED: Told = ['demande-deposee', '2026-02-02', { channel: 'anef' }];

describe('where a dossier stands', () => {
  it('starts where every dossier of the procedure starts', () => {
    const { standings: all, history, possible } = told(RENOUVELLEMENT, '2026-01-01');
    expect(all.map(({ state, since, by }) => [state.id, since, by])).toEqual([
      ['preparation', null, null],
    ]);
    expect(history).toEqual([]);
    expect(possible.map(({ type }) => type)).toContain('demande-deposee');
  });

  it('says which event brought it, and when', () => {
    const [main] = told(RENOUVELLEMENT, '2026-03-01', FILED).standings;
    expect([main?.state.id, String(main?.since), main?.by]).toEqual(['depose', '2026-02-02', 'e1']);
  });

  it('is the same whatever the order of recording', () => {
    const receipt: Told = ['recepisse-delivre', '2026-02-20', {}];
    const refusal: Told = ['refus-notifie', '2026-05-04', {}];
    const late = told(RENOUVELLEMENT, '2026-06-01', refusal, receipt, FILED);
    expect(course(late, 'demande')).toEqual([
      '2026-02-02 demande-deposee → depose',
      '2026-02-20 recepisse-delivre → en-instruction',
      '2026-05-04 refus-notifie → refus-explicite',
    ]);
  });
});

describe('events that change no state, or that nobody foresaw', () => {
  it('an event of the procedure that moves nothing accompanies it', () => {
    const { accompanying, unforeseen } = told(RENOUVELLEMENT, '2026-03-01', FILED, [
      'adresse-changee',
      '2026-02-10',
    ]);
    expect([accompanying, unforeseen]).toEqual([['e2'], []]);
  });

  it('one that the state does not foresee is kept and shown', () => {
    const { unforeseen, standings: all } = told(RENOUVELLEMENT, '2026-03-01', [
      'complement-fourni',
      '2026-02-10',
    ]);
    expect(unforeseen).toEqual([{ event: 'e1', type: 'complement-fourni', reason: 'state' }]);
    expect(all.map(({ state }) => state.id)).toEqual(['preparation']);
  });

  it('so is one of another procedure', () => {
    const { unforeseen } = told(RENOUVELLEMENT, '2026-03-01', ['decision-cnda', '2026-02-10']);
    expect(unforeseen).toEqual([{ event: 'e1', type: 'decision-cnda', reason: 'procedure' }]);
  });
});

describe('what lies ahead', () => {
  it('has not happened before its day', () => {
    const hearing: Told = ['cts-audience', '2026-06-15'];
    const summoned: Told = ['cts-convocation', '2026-05-20'];
    expect(told(RENOUVELLEMENT, '2026-06-14', FILED, summoned, hearing).ahead).toEqual(['e3']);
    expect(standings(RENOUVELLEMENT, '2026-06-14', FILED, summoned, hearing)).toContain(
      'commission: commission-convoquee',
    );
    expect(standings(RENOUVELLEMENT, '2026-06-15', FILED, summoned, hearing)).toContain(
      'commission: commission-reunie',
    );
  });

  it('counts at once when the event announces it: an appointment received', () => {
    const asked: Told = ['refere-mesures-utiles-depose', '2026-03-02'];
    const summoned: Told = ['convocation-recue', '2026-04-10'];
    expect(standings(REFERES, '2026-03-20', asked, summoned)).toEqual([
      'urgence: situation-reglee',
      'refere-mesures-utiles: mesures-closes',
    ]);
  });
});

describe('branches side by side', () => {
  const TWO: readonly Told[] = [
    ['refere-suspension-depose', '2026-03-02'],
    ['refere-liberte-depose', '2026-03-03'],
  ];

  it('an order that names its basis moves that branch alone', () => {
    const order: Told = ['ordonnance', '2026-03-05', { basis: 'L521-2', favourable: true }];
    expect(standings(REFERES, '2026-03-06', ...TWO, order)).toEqual([
      'urgence: ordonnance-rendue',
      'refere-suspension: suspension-demandee',
      'refere-liberte: liberte-accordee',
    ]);
  });

  it('one that does not moves neither: nobody knows which', () => {
    const order: Told = ['ordonnance', '2026-03-05', { favourable: true }];
    expect(standings(REFERES, '2026-03-06', ...TWO, order)).toEqual([
      'urgence: ordonnance-rendue',
      'refere-suspension: suspension-demandee',
      'refere-liberte: liberte-demandee',
    ]);
  });

  it('the only branch under way is the one meant', () => {
    const order: Told = ['ordonnance', '2026-03-05', { favourable: false }];
    expect(
      standings(REFERES, '2026-03-06', ['refere-liberte-depose', '2026-03-03'], order),
    ).toEqual(['urgence: ordonnance-rendue', 'refere-liberte: liberte-rejetee']);
  });

  const CASES: readonly Told[] = [
    ['rf-attestation-depot', '2025-01-06'],
    ['rf-refus', '2025-06-02'],
    ['requete-ta-deposee', '2025-07-01', { decision: 'e2' }],
    ['rf-visa-refuse', '2025-09-01'],
    ['requete-nantes', '2026-01-05', { decision: 'e4' }],
  ];
  const judged = (decision: string | null): readonly string[] =>
    standings(REGROUPEMENT_FAMILIAL, '2026-04-01', ...CASES, [
      'jugement',
      '2026-03-10',
      { outcome: 'rejet', decision },
    ]).filter((one) => one.startsWith('tribunal'));

  it.each([
    ['e2', ['tribunal-nantes: requete-deposee', 'tribunal: rejete']],
    ['e4', ['tribunal-nantes: rejete', 'tribunal: requete-deposee']],
    [null, ['tribunal-nantes: requete-deposee', 'tribunal: requete-deposee']],
  ])('a judgment on %s: %j', (decision, expected) => {
    expect(judged(decision)).toEqual(expected);
  });

  it('an unnamed judgment is shown as belonging nobody knows where', () => {
    const { unforeseen } = told(OQTF_PROCEDURE, '2026-04-01', ['jugement', '2026-03-10']);
    expect(unforeseen).toEqual([]);
    const { unforeseen: two } = told(REGROUPEMENT_FAMILIAL, '2026-04-01', ...CASES, [
      'jugement',
      '2026-03-10',
    ]);
    expect(two).toEqual([{ event: 'e6', type: 'jugement', reason: 'which-branch' }]);
  });
});

describe('one state for each person', () => {
  const granted: Told = ['rf-accord', '2026-01-12'];
  const asked: Told = ['rf-visa-demande', '2026-02-02'];

  it('an event that names nobody is about everybody; one named goes on alone', () => {
    const entered: Told = ['rf-visa-delivre', '2026-04-01', { beneficiary: 'A. B.' }];
    expect(standings(REGROUPEMENT_FAMILIAL, '2026-05-01', granted, asked, entered)).toEqual([
      'demande: accord',
      'famille: visa-demande',
      'famille (A. B.): visa-delivre',
    ]);
  });

  it('each has a state of his own', () => {
    const of = (beneficiary: string): Told => [...asked.slice(0, 2), { beneficiary }] as never;
    const refused: Told = ['rf-visa-refuse', '2026-04-20', { beneficiary: 'C. D.' }];
    const issued: Told = ['rf-visa-delivre', '2026-04-01', { beneficiary: 'A. B.' }];
    const events = [of('A. B.'), of('C. D.'), refused, issued];
    expect(standings(REGROUPEMENT_FAMILIAL, '2026-05-01', granted, ...events)).toEqual([
      'demande: accord',
      'famille (C. D.): visa-refuse',
      'famille (A. B.): visa-delivre',
    ]);
  });
});

describe('what is foreseen', () => {
  it('names who makes each event happen, its dates and where it leads', () => {
    const { possible } = told(RENOUVELLEMENT, '2026-03-01', FILED);
    const refusal = possible.find(({ type }) => type === 'refus-notifie');
    expect(refusal).toMatchObject({
      by: ['prefet'],
      branch: 'demande',
      leadsTo: ['refus-explicite'],
    });
    expect(refusal?.dates?.required).toEqual(['notifiedOn']);
    expect(refusal?.opens).toContain('ta-recours-2-mois');
  });

  it('gives steps with their limits, documents and letters that fit the state', () => {
    const found = told(RENOUVELLEMENT, '2026-03-01', FILED);
    expect(found.next.map(({ limit }) => limit)).toContain('titre-silence-4-mois');
    expect(found.letters).toContain('relance-prefecture');
    expect(found.documents).toEqual(['socle-titre']);
  });

  it('gives none for what is over', () => {
    const found = told(RENOUVELLEMENT, '2026-06-01', FILED, ['carte-remise', '2026-05-20']);
    expect([found.next, found.documents, found.letters]).toEqual([[], [], []]);
  });
});

describe('how sure one is of it', () => {
  const sureness = (day: string): readonly string[] =>
    told(ASILE_PROCEDURE, day, ['dossier-ofpra', day]).history.map(({ confidence }) => confidence);

  it.each([
    ['2026-06-11', ['read']],
    ['2026-06-12', ['to-confirm']],
  ])('what an asylum event of %s does is %j', (day, expected) => {
    expect(sureness(day)).toEqual(expected);
  });

  it('is said of what is foreseen too', () => {
    const { possible } = told(NATURALISATION_PROCEDURE, '2026-01-05', [
      'naturalisation-decision',
      '2026-01-05',
    ]);
    const kinds = new Map(possible.map(({ type, confidence }) => [type, confidence]));
    expect([kinds.get('rapo-ministre'), kinds.get('requete-nantes')]).toEqual([
      'to-confirm',
      'read',
    ]);
  });
});

describe('what is advised next', () => {
  // Silence of four months on a request of 10 June 2026: CESEDA R432-1 and R432-2.
  const REFUSED: Told[] = [
    ['demande-deposee', '2026-06-10'],
    ['refus-implicite-ne', '2026-10-10'],
  ];
  const advised = (...events: Told[]) =>
    told(REFUS_RECOURS, '2026-12-01', ...REFUSED, ...events).next.map(({ text }) => text.fr);
  const ASK = 'Demander les motifs';
  const SUE = 'Saisir le tribunal';

  it('is what has not been done', () => {
    expect(advised()).toEqual(expect.arrayContaining([ASK, SUE]));
    expect(advised(['motifs-demandes', '2026-10-23'])).not.toContain(ASK);
    expect(advised(['motifs-demandes', '2026-10-23'])).toContain(SUE);
    expect(advised(['requete-deposee', '2026-11-20'])).not.toContain(SUE);
  });

  it('is again what was given up', () => {
    expect(advised(['requete-deposee', '2026-11-20'], ['desistement', '2026-11-25'])).toContain(
      SUE,
    );
  });

  it('is not settled by what came before the state, nor by what lies ahead', () => {
    expect(advised(['motifs-demandes', '2026-10-09'])).toContain(ASK);
    expect(advised(['motifs-demandes', '2026-10-10'])).not.toContain(ASK);
    expect(advised(['motifs-demandes', '2026-12-02'])).toContain(ASK);
  });

  it('follows a request whose silence is contested without finding it out of place', () => {
    expect(told(REFUS_RECOURS, '2026-12-01', ...REFUSED).unforeseen).toEqual([]);
  });
});
