import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CaseEvent } from '../case-event.ts';
import { PROCEDURE_IDS } from '../procedures/procedure-ids.ts';
import { HOLDINGS } from './competence.ts';
import { competentAuthorities } from './competent-authorities.ts';
import { DEPARTEMENTS } from './departements.ts';
import { dossierCompetence, type DossierPlaces } from './dossier-competence.ts';
import { priorAppeal } from './prior-appeal.ts';

const day = (on: string) => Temporal.PlainDate.from(on);
const event = (type: string, on: string, details: CaseEvent['details'] = {}): CaseEvent => ({
  id: `${type} ${on}`,
  type,
  on: day(on),
  at: null,
  dates: {},
  details,
});

const dossier = (known: Partial<DossierPlaces>): DossierPlaces => ({
  procedure: 'premiere-demande',
  events: [],
  facts: {},
  residence: '13',
  authoritySeat: '75',
  today: day('2026-11-23'),
  ...known,
});

/** Who decides and who judges, as a lawyer would say it. */
function said(known: Partial<DossierPlaces>) {
  const found = dossierCompetence(dossier(known));
  if (found === null) return null;
  const { decides, court } = competentAuthorities(found.asked);
  return [decides.answer?.label.fr ?? null, court.answer?.name ?? null];
}

const OQTF = (situation: string | null) =>
  event('oqtf-notifiee', '2026-11-10', situation === null ? {} : { situation });

describe('who decides and who judges in a dossier', () => {
  it.each<[string, Partial<DossierPlaces>, readonly (string | null)[] | null]>([
    ['a permit: the residence', {}, ['Préfecture des Bouches-du-Rhône', 'Marseille']],
    ['a residence that is not known', { residence: null }, [null, null]],
    [
      'a free person: the prefect who signed, the court of the residence',
      { procedure: 'oqtf', events: [OQTF('libre')] },
      ['Préfecture de police (Paris)', 'Marseille'],
    ],
    [
      'the same within a request for a permit',
      { events: [OQTF('libre')] },
      ['Préfecture de police (Paris)', 'Marseille'],
    ],
    [
      'notified in detention, place not said',
      { procedure: 'oqtf', events: [OQTF('retention')] },
      ['Préfecture de police (Paris)', null],
    ],
    [
      'in detention in Pas-de-Calais: R922-4',
      { procedure: 'oqtf', events: [OQTF('retention')], facts: { heldIn: '62' } },
      ['Préfecture de police (Paris)', 'Lille'],
    ],
    [
      'in Le Mesnil-Amelot n° 3: R922-6',
      {
        procedure: 'oqtf',
        events: [OQTF('retention')],
        facts: { heldIn: '77', heldAt: 'mesnil-amelot-3' },
      },
      ['Préfecture de police (Paris)', 'Montreuil'],
    ],
    [
      'let go before the request: the seat of the authority, R922-1',
      {
        procedure: 'oqtf',
        events: [OQTF('retention'), event('liberation', '2026-11-12')],
      },
      ['Préfecture de police (Paris)', 'Paris'],
    ],
    [
      'assigned afterwards, in Strasbourg',
      {
        procedure: 'oqtf',
        events: [OQTF('libre'), event('assignation-notifiee', '2026-11-12')],
        facts: { heldIn: '67' },
      },
      ['Préfecture de police (Paris)', 'Strasbourg'],
    ],
    [
      'a visa: Nantes, wherever the family lives',
      { procedure: 'visa-refus' },
      ['Consulat de la résidence', 'Nantes'],
    ],
    [
      'naturalisation: Nantes',
      { procedure: 'naturalisation' },
      ['Ministre chargé des naturalisations', 'Nantes'],
    ],
    ['a criminal record: no text read', { procedure: 'casier-judiciaire' }, null],
  ])('%s', (_what, known, expected) => {
    expect(said(known)).toEqual(expected);
  });

  it('reads the texts of the day of the decision', () => {
    const dated = { ...OQTF('libre'), dates: { decidedOn: day('2021-06-01') } };
    const found = dossierCompetence(dossier({ procedure: 'oqtf', events: [dated] }));
    expect(String(found?.asked.decidedOn)).toBe('2021-06-01');
  });

  it('never takes a place for what it is not', () => {
    const facts = { heldIn: '99', heldAt: 'ailleurs' };
    const found = dossierCompetence(dossier({ facts }));
    expect(found?.asked).toMatchObject({ heldIn: null, place: null });
  });
});

describe('before the court', () => {
  const visa = (stay: string | null) =>
    dossierCompetence(
      dossier({
        procedure: 'visa-refus',
        events: [event('visa-refuse', '2026-11-02', stay === null ? {} : { stay })],
      }),
    );

  it.each([
    ['long', 'crrv', 'CESEDA D312-3'],
    ['court', 'visas', 'CESEDA D312-3'],
    ['etias', 'visas', 'CESEDA D312-7'],
  ])('a visa (%s): %s, by %s', (stay, kind, source) => {
    const found = visa(stay);
    expect(found && priorAppeal(found)).toMatchObject({ kind, reasons: [{ source }] });
  });

  it('not knowing the stay, neither is named', () => {
    const found = visa(null);
    expect(found && priorAppeal(found)).toMatchObject({ answer: null });
  });

  it('nobody, for a permit', () => {
    const found = dossierCompetence(dossier({}));
    expect(found && priorAppeal(found)).toBeNull();
  });
});

describe('whatever a dossier says', () => {
  const departement = fc.constantFrom(...DEPARTEMENTS.map(([code]) => code));
  const holds = fc.record({
    type: fc.constantFrom(
      'oqtf-notifiee',
      'assignation-notifiee',
      'retention-notifiee',
      'liberation',
      'refus-notifie',
    ),
    days: fc.integer({ min: 0, max: 900 }),
    situation: fc.option(fc.constantFrom(...HOLDINGS)),
  });
  const anything = fc.record({
    procedure: fc.constantFrom(...PROCEDURE_IDS),
    events: fc.array(holds, { maxLength: 4 }),
    heldIn: fc.option(departement),
    residence: fc.option(fc.oneof(departement, fc.constant('abroad'))),
    authoritySeat: fc.option(departement),
  });

  it('a court is named with its reasons, or something is asked', () => {
    fc.assert(
      fc.property(anything, ({ events, heldIn, ...places }) => {
        const known = dossier({
          ...places,
          facts: { heldIn },
          events: events.map(({ type, days, situation }) =>
            event(type, String(day('2024-06-01').add({ days })), { situation }),
          ),
        });
        const found = dossierCompetence(known);
        if (found === null) return;
        const { court, questions } = competentAuthorities(found.asked);
        if (court.answer === null) expect(questions.length).toBeGreaterThan(0);
        else expect(court.reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  it('the order in which events were recorded changes nothing', () => {
    fc.assert(
      fc.property(anything, ({ events, ...places }) => {
        const days = new Set<number>();
        const apart = events.filter(({ days: on }) => !days.has(on) && days.add(on));
        const made = apart.map(({ type, days: on, situation }) =>
          event(type, String(day('2024-06-01').add({ days: on })), { situation }),
        );
        const one = dossierCompetence(dossier({ ...places, events: made }));
        const other = dossierCompetence(dossier({ ...places, events: made.toReversed() }));
        expect(other).toEqual(one);
      }),
    );
  });
});
