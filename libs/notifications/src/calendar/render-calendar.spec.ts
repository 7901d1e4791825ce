import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import fc from 'fast-check';
import { RULES } from '@quantieme/deadlines';
import type { CalendarEntry } from './calendar-entry.ts';
import { neutralLabel } from './neutral-words.ts';
import { renderCalendar } from './render-calendar.ts';

const NBSP = '\u00a0';
const CRLF = '\r\n';

function anEntry(change: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    deadlineId: '01890a5d-ac96-774b-bcce-b302099a8057',
    dossierId: '01890a5d-ac96-774b-bcce-b302099a8058',
    reference: '2026-041',
    rule: 'cnda-recours-1-mois',
    nature: 'to-act',
    severity: 'fatal',
    precision: 'day',
    state: 'running',
    prudentLastDay: Temporal.PlainDate.from('2026-12-16'),
    lastDay: Temporal.PlainDate.from('2026-12-16'),
    opensOn: null,
    expiresAt: Temporal.Instant.from('2026-12-17T00:00+01:00'),
    timeZone: 'Europe/Paris',
    clients: [],
    sequence: 3,
    changedAt: Temporal.Instant.from('2026-11-22T15:04:05.678Z'),
    alarms: [{ step: 'J-7', at: Temporal.Instant.from('2026-12-09T08:00+01:00') }],
    ...change,
  };
}

function written(entries: readonly CalendarEntry[], language: 'fr' | 'en' = 'fr'): string {
  const file = { kind: 'feed', name: 'Échéances', description: 'Copie' } as const;
  const publicUrl = 'https://app.test';
  return [...renderCalendar({ ...file, publicUrl, language, entries })].join('');
}

function parsed(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as unknown[]);
}

function eventIn(change: Partial<CalendarEntry>, language: 'fr' | 'en' = 'fr'): ICAL.Component {
  const event = parsed(written([anEntry(change)], language)).getFirstSubcomponent('vevent');
  if (event === null) throw new Error('There is no event');
  return event;
}

const valueOf = (component: ICAL.Component, property: string) =>
  String(component.getFirstPropertyValue(property));

describe('the file', () => {
  it('ends every line, folds at 75 octets and never inside a character', () => {
    const text = written([anEntry({ reference: 'É€😀,;\\'.repeat(30) })]);
    expect(text.endsWith(`END:VCALENDAR${CRLF}`)).toBe(true);
    expect(text.replaceAll(CRLF, '')).not.toMatch(/[\r\n]/);
    const octets = text.split(CRLF).map((line) => Buffer.byteLength(line));
    expect(Math.max(...octets)).toBe(75);
    expect(text).not.toContain('\ufffd');
  });

  it.each([
    ['what structures the file', 'a,b;c\\d\nBEGIN:VEVENT\r\nX:1'],
    ['control characters', 'a\u0000b\u0007c\u007f\u0085d\te'],
  ])('escapes %s in a reference and gives it back', (_what, reference) => {
    const kept = reference.replaceAll('\r\n', '\n').replaceAll(/(?![\n\t])\p{Cc}/gu, '');
    expect(valueOf(eventIn({ reference }), 'summary')).toBe(`${kept} · Délai de recours`);
  });

  it('gives back any title a firm can write', () => {
    const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(anyText, (reference) => {
        fc.pre(!/\p{Cc}/u.test(reference));
        const text = written([anEntry({ reference })]);
        const event = parsed(text).getFirstSubcomponent('vevent');
        expect(event?.getFirstPropertyValue('summary')).toBe(`${reference} · Délai de recours`);
        expect(text.split(CRLF).every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      }),
    );
  });

  it('holds a component even when there is no deadline (RFC 5545, 3.6)', () => {
    expect(parsed(written([])).getAllSubcomponents()).toHaveLength(1);
  });

  it('says what it is, and when to look again', () => {
    const calendar = parsed(written([]));
    const properties = calendar.getAllProperties().map(({ name }) => name);
    expect(new Set(properties).size).toBe(properties.length);
    expect(valueOf(calendar, 'version')).toBe('2.0');
    expect(valueOf(calendar, 'x-wr-calname')).toBe('Échéances');
    expect(valueOf(calendar, 'refresh-interval')).toBe('PT1H');
  });

  it('has the properties of an event before its alarms, each that may stand once once', () => {
    const lines = written([anEntry()]).split(CRLF);
    const event = lines.slice(lines.indexOf('BEGIN:VEVENT') + 1, lines.indexOf('END:VEVENT'));
    const alarms = event.indexOf('BEGIN:VALARM');
    expect(event.slice(alarms).at(-1)).toBe('END:VALARM');
    const names = event.slice(0, alarms).flatMap((line) => /^([A-Z-]+)[:;]/.exec(line)?.[1] ?? []);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['UID', 'DTSTAMP', 'DTSTART', 'SEQUENCE']));
  });
});

describe('an event', () => {
  it('of a limit in days takes the whole prudent last day, wherever it is read', () => {
    const event = eventIn({ prudentLastDay: Temporal.PlainDate.from('2026-12-31') });
    expect(valueOf(event, 'dtstart')).toBe('2026-12-31');
    expect(valueOf(event, 'dtend')).toBe('2027-01-01');
    expect(valueOf(event, 'uid')).toBe('01890a5d-ac96-774b-bcce-b302099a8057@quantieme');
    expect(valueOf(event, 'dtstamp')).toBe('2026-11-22T15:04:05Z');
    expect(valueOf(event, 'sequence')).toBe('3');
  });

  it('of a limit in hours is the minute it expires, in UTC, and its title says the hour', () => {
    const event = eventIn({
      precision: 'minute',
      expiresAt: Temporal.Instant.from('2026-12-06T18:20+01:00'),
    });
    expect(valueOf(event, 'dtstart')).toBe('2026-12-06T17:20:00Z');
    expect(event.getFirstProperty('dtend')).toBeNull();
    expect(valueOf(event, 'summary')).toBe(
      `2026-041 · Délai de recours, avant 18${NBSP}h${NBSP}20`,
    );
  });

  it.each([
    ['running', 'CONFIRMED', '2026-041 · Délai de recours'],
    ['projected', 'TENTATIVE', '2026-041 · Délai de recours (prévision)'],
    ['done', 'CONFIRMED', '2026-041 · Délai de recours (fait)'],
    ['withdrawn', 'CANCELLED', '2026-041 · Délai de recours (sans objet)'],
  ] as const)('that is %s has the status %s', (state, status, title) => {
    const event = eventIn({ state });
    expect([valueOf(event, 'status'), valueOf(event, 'summary')]).toEqual([status, title]);
  });

  it('rings when the reminders of the firm leave', () => {
    const [alarm] = eventIn({}).getAllSubcomponents('valarm');
    if (alarm === undefined) throw new Error('There is no alarm');
    expect(valueOf(alarm, 'trigger')).toBe('2026-12-09T07:00:00Z');
    expect(valueOf(alarm, 'description')).toBe('J-7 · 2026-041 · Délai de recours');
  });

  it('leads to the dossier and tells the other reading', () => {
    const description = valueOf(
      eventIn({ lastDay: Temporal.PlainDate.from('2026-12-18') }),
      'description',
    );
    expect(description.replaceAll(NBSP, ' ').split('\n')).toEqual([
      'Dernier jour pour agir : mercredi 16 décembre 2026.',
      'Une autre lecture va jusqu’au vendredi 18 décembre 2026.',
      'https://app.test/dossiers/01890a5d-ac96-774b-bcce-b302099a8058?echeance=01890a5d-ac96-774b-bcce-b302099a8057',
      'Copie de l’échéancier, à jour de la dernière lecture du flux : le dossier fait foi.',
    ]);
  });

  it('is written in English for whoever reads English', () => {
    const event = eventIn({ severity: 'important' }, 'en');
    expect(valueOf(event, 'summary')).toBe('2026-041 · Time limit to challenge');
    expect(event.getFirstProperty('categories')?.getValues()).toEqual(['Important', 'To do']);
  });

  it('names clients only where it is given them', () => {
    expect(valueOf(eventIn({ clients: [`D.${NBSP}K.`] }), 'summary')).toBe(
      `2026-041 · D.${NBSP}K. · Délai de recours`,
    );
  });
});

describe('the words of a calendar', () => {
  it('are eight for all the rules, and betray none', () => {
    const words = RULES.map(({ id, nature }) => neutralLabel({ rule: id, nature }).fr);
    expect([...new Set(words)].toSorted()).toEqual([
      'Acte à accomplir',
      'Date à surveiller',
      'Délai de pourvoi',
      'Délai de recours',
      'Délai d’appel',
      'Fin de la période pour agir',
      'Réponse attendue',
      'Écritures ou pièces à produire',
    ]);
  });

  it.each([
    ['oqtf-recours-48-heures', 'Délai de recours'],
    ['visa-recours-prealable-30-jours', 'Délai de recours'],
    ['naturalisation-rapo-2-mois', 'Délai de recours'],
    ['retention-appel-24-heures', 'Délai d’appel'],
    ['caa-appel-2-mois', 'Délai d’appel'],
    ['cassation-2-mois', 'Délai de pourvoi'],
    ['cassation-memoire-complementaire-3-mois', 'Écritures ou pièces à produire'],
    ['cnda-cloture-instruction', 'Écritures ou pièces à produire'],
    ['etranger-malade-certificat-1-mois', 'Écritures ou pièces à produire'],
    ['ofpra-introduction-21-jours', 'Acte à accomplir'],
    ['retention-demande-asile-5-jours', 'Acte à accomplir'],
    ['titre-silence-4-mois', 'Réponse attendue'],
    ['traite-reflexion-30-jours', 'Fin de la période pour agir'],
  ])('for %s: %s', (id, word) => {
    const rule = RULES.find((known) => known.id === id);
    if (rule === undefined) throw new Error(`No rule ${id}`);
    expect(neutralLabel({ rule: id, nature: rule.nature }).fr).toBe(word);
  });
});
