import type {
  AppointmentExpectationView,
  AppointmentRefusalView,
  AppointmentView,
  LastAttemptView,
} from '@quantieme/contracts';
import {
  appointmentEvidence,
  ATTEMPT,
  EVENT_TYPES,
  isAboutAppointment,
  type CaseEvent,
  type Expectation,
  type Refusal,
} from '@quantieme/law';
import type { DossierFile } from '@quantieme/persistence';
import { sourceOrNull, sourceView } from './deadline-view.ts';
import { eventsBornOf, eventsInForce } from './events-in-force.ts';
import { dayText, say, type Lens } from './lens.ts';

/** What the attempts to book an appointment are worth; null where the dossier is about something else. */
export function appointmentView(file: DossierFile, lens: Lens): AppointmentView | null {
  const recorded = eventsInForce(file);
  if (!isAboutAppointment(file.dossier.procedure, recorded)) return null;
  const evidence = appointmentEvidence([...recorded, ...eventsBornOf(file)], lens.today);
  return {
    attempts: evidence.attempts,
    days: evidence.days,
    spanDays: evidence.spanDays,
    longestGapDays: evidence.longestGapDays,
    firstOn: dayText(evidence.firstOn),
    lastOn: dayText(evidence.lastOn),
    readiness: evidence.readiness,
    expectations: evidence.expectations.map((one) => expectationView(one, lens)),
    closedBy: evidence.closedBy && refusalView(evidence.closedBy, lens),
    last: lastAttempt(recorded),
  };
}

function expectationView(
  { id, label, held, has, wanted, source }: Expectation,
  lens: Lens,
): AppointmentExpectationView {
  return { id, label: say(label, lens), held, has, wanted, source: sourceOrNull(source) };
}

function refusalView({ type, on, source }: Refusal, lens: Lens): AppointmentRefusalView {
  const declared = EVENT_TYPES[type];
  return {
    label: declared === undefined ? type : say(declared.label, lens),
    on: String(on),
    source: sourceView(source),
  };
}

function lastAttempt(events: readonly CaseEvent[]): LastAttemptView | null {
  const [last] = events
    .filter(({ type }) => type === ATTEMPT)
    .toSorted((a, b) => Temporal.PlainDate.compare(b.on, a.on));
  if (last === undefined) return null;
  const said = (name: string) => {
    const value = last.details[name];
    return typeof value === 'string' ? value : null;
  };
  return { url: said('url'), service: said('service'), device: said('device') };
}
