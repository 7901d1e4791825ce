import { describe, expect, it } from '@jest/globals';
import { PROCEDURE_DEFINITIONS } from './index.ts';
import { OQTF_PROCEDURE } from './oqtf.procedure.ts';
import { phaseOf } from './phase-of.ts';
import { PREMIERE_DEMANDE } from './premiere-demande.procedure.ts';
import type { ProcedureDefinition } from './procedure.ts';
import { told, type Told } from './testing/story.ts';

/** The phase after each event of a story. */
function phases(procedure: ProcedureDefinition, ...events: Told[]) {
  return events.map((_, last) =>
    phaseOf(procedure, told(procedure, '2027-12-01', ...events.slice(0, last + 1))),
  );
}

/** What happens beside, and says nothing of where the whole dossier stands. */
const BESIDE = [
  'accueil',
  'aide-juridictionnelle',
  'asile-en-retention',
  'communication',
  'interdiction-retour',
  'motifs',
  'situation',
];

describe('the phase of a dossier', () => {
  const placedNot = PROCEDURE_DEFINITIONS.flatMap(({ id, branches }) =>
    branches
      .filter((branch) => !BESIDE.includes(branch.id))
      .flatMap((branch) =>
        Object.values(branch.states)
          .filter(({ phase, final }) => phase === null && !final)
          .map((state) => `${id}/${branch.id}/${state.id}`),
      ),
  );

  it('is told by every state of every line that is not beside', () => {
    expect([...new Set(placedNot.map((path) => path.split('/').slice(1).join('/')))]).toEqual([
      'juge-retention/prolongee',
      'famille/vie-commune-rompue',
      'b2/condamnation-inscrite',
      'relevement/itf-prononcee',
      'rehabilitation/peine-executee',
      'rehabilitation/rehabilitation-demandee',
      'rehabilitation/interrompue',
    ]);
  });

  it('is told by every state of the main line, and by none of those beside', () => {
    const untold = PROCEDURE_DEFINITIONS.flatMap(({ id, branches: [main] }) =>
      Object.values(main?.states ?? {})
        .filter(({ phase, final }) => phase === null && !final)
        .map((state) => `${id}/${state.id}`),
    );
    expect(untold).toEqual([]);
    const beside = PROCEDURE_DEFINITIONS.flatMap(({ branches }) =>
      branches.filter(({ id }) => BESIDE.includes(id)),
    );
    expect(
      beside.flatMap(({ states }) => Object.values(states).filter(({ phase }) => phase !== null)),
    ).toEqual([]);
  });

  it('follows a request to its refusal, the court, and what the court ordered', () => {
    expect(phaseOf(PREMIERE_DEMANDE, told(PREMIERE_DEMANDE, '2026-01-01'))).toBe('preparing');
    expect(
      phases(
        PREMIERE_DEMANDE,
        ['demande-deposee', '2026-01-10', { filingChannel: 'anef', complete: true }],
        ['refus-notifie', '2026-06-01', { object: 'refus-titre', oqtf: false }],
        ['aj-demandee', '2026-06-10'],
        ['requete-ta-deposee', '2026-07-15'],
        ['avis-audience', '2027-02-01'],
        ['jugement', '2027-03-01', { outcome: 'annulation' }],
      ),
    ).toEqual(['filed', 'refused', 'refused', 'court', 'court', 'granted']);
  });

  it('is an appeal to the administration while one runs, then the decision again', () => {
    expect(
      phases(
        PREMIERE_DEMANDE,
        ['demande-deposee', '2026-01-10', { filingChannel: 'anef', complete: true }],
        ['refus-notifie', '2026-06-01', { object: 'refus-titre', oqtf: false }],
        ['gracieux-depose', '2026-06-20'],
        ['gracieux-rejete', '2026-08-01'],
      ).slice(1),
    ).toEqual(['refused', 'appeal', 'refused']);
  });

  it('ends with the main line; what ends beside leaves it where it was', () => {
    expect(
      phases(
        PREMIERE_DEMANDE,
        ['demande-deposee', '2026-01-10', { filingChannel: 'anef', complete: true }],
        ['decision-favorable', '2026-04-01'],
        ['carte-remise', '2026-05-01'],
      ),
    ).toEqual(['filed', 'granted', 'ended']);
    expect(
      phases(
        OQTF_PROCEDURE,
        ['oqtf-notifiee', '2026-01-10', { situation: 'libre', departureDays: 30 }],
        ['requete-deposee', '2026-01-20'],
        ['communication-demandee', '2026-01-21'],
      ),
    ).toEqual(['refused', 'court', 'court']);
  });
});
