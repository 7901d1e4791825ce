import { describe, expect, it } from '@jest/globals';
import { answer, type Facts } from '@quantieme/eligibility';
import { notedTitles } from './noted-titles.ts';

const ON = '2026-11-21';

/** A Malian, married to a French woman since 22 November 2023. */
const HUSBAND: Facts = {
  'person.nationality': ['ML'],
  'person.birth_date': '1990-03-14',
  'union.type': 'marriage',
  'union.partner_is_french': true,
  'union.marriage_date': '2023-11-22',
  'union.married_in_france': true,
  'union.communal_life': true,
  'integration.language_level': 'B1',
  'integration.civic_exam_level': 'cr',
  'stay.titles': [
    { title: 'cst-vpf-conjoint-francais-visa', from: '2023-06-01', to: '2027-05-31' },
  ],
};

const noted = (facts: Facts, on = ON) =>
  notedTitles(answer({ facts, on }).titles, {
    language: 'fr',
    on: Temporal.PlainDate.from(on),
    told: facts,
  });

const note = noted(HUSBAND);
const openings = [...note.eligible, ...note.discretionary, ...note.soon];

describe('the titles of a note', () => {
  it('opens on its day, and says until then what is not met', () => {
    const [spouse] = note.soon;
    expect(spouse).toMatchObject({
      label: 'Carte de résident — conjoint de Français',
      change: { date: '2026-11-22', verdict: 'eligible' },
    });
    expect(spouse?.obstacles.map(({ text }) => text)).toEqual([
      'Années de mariage\u00a0: au moins 3 ans',
    ]);
    const after = noted(HUSBAND, '2026-11-22');
    expect(after.eligible.map(({ label }) => label)).toContain(spouse?.label);
  });

  it.each([
    ['2025-11-20', false],
    ['2025-11-21', true],
  ])('looks a year ahead: from %s', (on, soon) => {
    const labels = noted(HUSBAND, on).soon.map(({ label }) => label);
    expect(labels.includes('Carte de résident — conjoint de Français')).toBe(soon);
  });

  it('says of a met condition what is known, and its article', () => {
    const met = note.eligible[0]?.met.map(({ text, sources }) => [text, sources[0]?.article]);
    expect(met).toContainEqual(['Situation de couple\u00a0: marié', 'L423-1']);
  });

  it('says what several titles suppose once, as it is presumed', () => {
    const shared = note.presumed.map(({ text }) => text);
    expect(shared).toContain('OQTF non exécutée\u00a0: non');
    expect(shared).toContain('Menace pour l’ordre public\u00a0: aucune');
    const own = openings.flatMap(({ presumed }) => presumed.map(({ text }) => text));
    expect(own.filter((text) => shared.includes(text))).toEqual([]);
  });

  it('never gives a risk that nobody told for one that is there', () => {
    const standings = openings.flatMap(({ criteria }) => criteria.map(({ standing }) => standing));
    expect(standings).not.toContain('risk');
    const told = noted({ ...HUSBAND, 'order.oqtf_unexecuted': true });
    const weighed = [...told.eligible, ...told.discretionary].flatMap(({ criteria }) => criteria);
    expect(weighed).toContainEqual(
      expect.objectContaining({ text: 'OQTF non exécutée', standing: 'risk' }),
    );
  });

  it('leaves to appreciation what an authority weighs', () => {
    const exceptional = note.discretionary.find(({ label }) => label.startsWith('AES'));
    expect(exceptional?.criteria).toContainEqual(
      expect.objectContaining({
        text: 'Considérations humanitaires ou motifs exceptionnels',
        standing: 'to-appraise',
      }),
    );
  });

  it('counts the titles closed together once they are many, and gives what decides of each', () => {
    expect(note.decisive).toBe(true);
    for (const { count, titles, reasons } of note.notEligible) {
      expect(titles.length).toBe(count > 6 ? 0 : count);
      expect(reasons.length).toBe(1);
    }
  });

  it('gives every reason where few titles are asked about', () => {
    const titles = ['cr-famille-refugie', 'rld-ue-5-ans'];
    const few = notedTitles(answer({ facts: HUSBAND, on: ON, titles }).titles, {
      language: 'fr',
      on: Temporal.PlainDate.from(ON),
      told: HUSBAND,
    });
    expect(few.decisive).toBe(false);
    expect(few.notEligible[0]?.reasons.length).toBeGreaterThan(3);
  });

  it('names two things to be known of each of many titles, and counts the others', () => {
    const told = note.unknown.map(({ missing, more }) => [missing.length, more > 0]);
    expect(told).toContainEqual([1, false]);
    expect(told).toContainEqual([2, true]);
    expect(Math.max(...note.unknown.map(({ missing }) => missing.length))).toBe(2);
  });

  it('cites for titles closed together the texts of them all', () => {
    const algerian = note.notEligible.find(({ count, reasons }) => {
      const [reason] = reasons;
      return count > 6 && reason?.text.includes('accord franco-algérien');
    });
    const cited = algerian?.reasons.flatMap(({ sources }) => sources) ?? [];
    const articles = cited.map(({ code, article }) => `${code} ${article}`);
    expect(articles.length).toBeGreaterThan(6);
    expect(new Set(articles).size).toBe(articles.length);
  });

  it('writes articles as lawyers do', () => {
    const sentences = openings.flatMap(({ notes, filing }) => [...notes, filing ?? '']);
    expect(sentences.join(' ')).toMatch(/R\.\u00a0431-5/);
    expect(sentences.join(' ')).not.toMatch(/\b[LRD]\d{3}-/);
  });

  it('asks first what most titles wait for', () => {
    const counts = note.questions.map(({ titles }) => titles);
    expect(counts.length).toBe(6);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it('keeps only the days on which a title opens or ends, in order', () => {
    const days = note.dates.map(({ date }) => date);
    expect(days).toEqual(days.toSorted());
    expect(note.dates[0]).toMatchObject({ before: 'not-eligible', verdict: 'eligible' });
  });
});
