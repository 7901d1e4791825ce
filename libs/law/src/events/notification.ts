import { earlierOf, laterOf, type Territory } from '@quantieme/calendar';
import type { CaseEvent, EventDates } from '../case-event.ts';
import { decision, source, type SourceRef } from '../sources/source.ts';
import { text, type Text } from '../text.ts';
import { portalPresumption } from './portal-presumption.ts';

type Day = Temporal.PlainDate;

export interface NotificationStep {
  readonly kind: 'notification' | 'notification-prudent';
  readonly text: Text;
  readonly date: Day;
  readonly source: SourceRef | null;
}

/** The day from which a limit runs: best reading, earliest defensible one, and why. */
export interface NotificationDays {
  readonly legal: Day;
  readonly prudent: Day;
  readonly steps: readonly NotificationStep[];
}

export interface NotificationContext {
  readonly territory?: Territory;
  /** The judge rules within a month or less: a portal's notice counts at once. */
  readonly immediate?: boolean;
}

interface Facts extends NotificationContext {
  readonly type: string;
  readonly dates: EventDates;
  readonly channel: unknown;
}

const DAYS_KEPT_BY_POST = 15;
const OFPRA_DAYS = 15;

/**
 * Which date is the notification (notes on deadlines, 5.6). A day retained by the firm (`notifiedOn`) is the legal
 * one; the prudent day is the earliest that the other dates make defensible.
 *
 * @example registered letter first presented on 5 March 2026, collected on the 12th: the 12th
 */
export function notificationOf(
  event: CaseEvent,
  context: NotificationContext = {},
): NotificationDays {
  const { type, dates, details } = event;
  const derived = deriveNotification({ type, dates, channel: details['channel'], ...context });
  const retained = dates.notifiedOn;
  if (!retained && derived) return derived;
  const legal = retained ?? event.on;
  const step: NotificationStep = {
    kind: 'notification',
    text: text('Jour de notification retenu', 'Day of notification retained'),
    date: legal,
    source: null,
  };
  if (!derived || Temporal.PlainDate.compare(derived.prudent, legal) >= 0) {
    return { legal, prudent: legal, steps: [step] };
  }
  const reason = derived.steps.at(-1);
  const prudent = reason ? [{ ...reason, kind: 'notification-prudent' as const }] : [];
  return { legal, prudent: derived.prudent, steps: [step, ...prudent] };
}

/** The same from the proof dates alone; null when none was recorded. */
export function deriveNotification(facts: Facts): NotificationDays | null {
  const { dates } = facts;
  if (dates.collectedOn || dates.firstPresentedOn) return registeredLetter(dates);
  if (dates.availableOn || dates.firstViewedOn) return portal(facts);
  const unproved = dates.sentOn ?? dates.decidedOn;
  if (!unproved || dates.notifiedOn) return null;
  return same(
    unproved,
    text(
      'Notification non prouvée : premier jour possible',
      'Notification not proved: earliest possible day',
    ),
    null,
  );
}

function same(day: Day, words: Text, ref: SourceRef | null): NotificationDays {
  return {
    legal: day,
    prudent: day,
    steps: [{ kind: 'notification', text: words, date: day, source: ref }],
  };
}

function registeredLetter({ firstPresentedOn, collectedOn }: EventDates): NotificationDays | null {
  if (collectedOn && inTime(collectedOn, firstPresentedOn)) {
    const words = text(
      'Lettre recommandée retirée dans les quinze jours : jour du retrait',
      'Registered letter collected within fifteen days: day of collection',
    );
    return same(collectedOn, words, decision('341146'));
  }
  if (!firstPresentedOn) return null;
  const words = text(
    'Lettre recommandée non retirée dans les quinze jours : jour de la première présentation',
    'Registered letter not collected within fifteen days: day of first presentation',
  );
  return same(firstPresentedOn, words, decision('341146'));
}

function inTime(collectedOn: Day, firstPresentedOn: Day | undefined): boolean {
  if (!firstPresentedOn) return true;
  const last = firstPresentedOn.add({ days: DAYS_KEPT_BY_POST });
  return Temporal.PlainDate.compare(collectedOn, last) <= 0;
}

const AVAILABLE = text('Mise à disposition sur le portail', 'Made available on the portal');
const VIEWED = text('Première consultation sur le portail', 'First consultation on the portal');

function portal(facts: Facts): NotificationDays | null {
  const { firstViewedOn } = facts.dates;
  const availableOn = facts.dates.availableOn ?? firstViewedOn;
  if (!availableOn) return null;
  const { legal, words, ref } = legalDay(facts, availableOn);
  // A recorded first consultation settles the courts' portal, not the ANEF account, for which no text presumes it.
  const settled = firstViewedOn !== undefined && facts.channel === 'telerecours';
  const prudent = settled ? legal : earlierOf(availableOn, legal);
  const step: NotificationStep = { kind: 'notification', text: words, date: legal, source: ref };
  if (Temporal.PlainDate.compare(prudent, legal) === 0) return { legal, prudent, steps: [step] };
  return {
    legal,
    prudent,
    steps: [step, { kind: 'notification-prudent', text: AVAILABLE, date: prudent, source: null }],
  };
}

interface LegalDay {
  readonly legal: Day;
  readonly words: Text;
  readonly ref: SourceRef | null;
}

function legalDay(facts: Facts, availableOn: Day): LegalDay {
  const { firstViewedOn } = facts.dates;
  if (facts.type === 'decision-ofpra') return ofpra(availableOn, firstViewedOn);
  if (facts.channel !== 'telerecours') {
    return firstViewedOn
      ? { legal: firstViewedOn, words: VIEWED, ref: null }
      : { legal: availableOn, words: AVAILABLE, ref: null };
  }
  if (facts.immediate === true) {
    const ref = source('CESEDA', 'R922-15', availableOn);
    return { legal: availableOn, words: AVAILABLE, ref };
  }
  const presumed = portalPresumption(facts.type, availableOn, facts.territory ?? 'metropole');
  return firstViewedOn && Temporal.PlainDate.compare(firstViewedOn, presumed.day) <= 0
    ? { legal: laterOf(firstViewedOn, availableOn), words: VIEWED, ref: presumed.source }
    : { legal: presumed.day, words: presumed.words, ref: presumed.source };
}

/** Fifteen days from availability when nobody opened it; not retroactive (R531-17). */
function ofpra(availableOn: Day, firstViewedOn: Day | undefined): LegalDay {
  const presumed = availableOn.add({ days: OFPRA_DAYS });
  const ref = source('CESEDA', 'R531-17', availableOn);
  return firstViewedOn && Temporal.PlainDate.compare(firstViewedOn, presumed) <= 0
    ? { legal: firstViewedOn, words: VIEWED, ref }
    : {
        legal: presumed,
        words: text(
          'Non consultée : réputée notifiée quinze jours après sa mise à disposition',
          'Not consulted: deemed notified fifteen days after it was made available',
        ),
        ref,
      };
}
