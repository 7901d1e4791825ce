import {
  amend,
  RULES,
  statusOn,
  versionName,
  type Amendment,
  type Deadline,
  type Reading,
  type Step,
} from '@quantieme/deadlines';
import type {
  CertifiedBirth,
  CertifiedDeadline,
  CertifiedLimit,
  CertifiedReading,
  CertifiedRule,
  CertifiedSource,
  CertifiedStep,
} from '@quantieme/documents';
import { articleVersions, type SourceRef } from '@quantieme/law';
import type { DeadlineRecord, DerivedEventRecord, DossierFile } from '@quantieme/persistence';
import { limitInWords } from '../law/limit-words.ts';
import { dayText, momentText, type Lens } from '../views/lens.ts';
import type { EngineFingerprint } from '../law/engine-fingerprint.ts';

function source({ code, article, from, url }: SourceRef): CertifiedSource {
  const version = articleVersions(code, article)?.find((one) => one.from === from);
  return { code, article, from, to: version?.to ?? null, url };
}

const sourceOrNull = (ref: SourceRef | null) => (ref === null ? null : source(ref));

function step({ kind, text, date, source: ref }: Step): CertifiedStep {
  return { kind, text, date: dayText(date), source: sourceOrNull(ref) };
}

function reading(one: Reading, timeZone: string): CertifiedReading {
  return {
    name: one.name,
    lastDay: dayText(one.lastDay),
    expiresAt: momentText(one.expiresAt, timeZone),
    authority: one.authority,
    court: one.court,
    decidedOn: one.decidedOn,
    source: sourceOrNull(one.source),
  };
}

/** The engine that computed, with the changes of law that the firm has adopted. */
export interface EngineInUse extends EngineFingerprint {
  readonly amendments: readonly Amendment[];
}

function ruleOf({ rule: id, ruleVersion }: Deadline, engine: EngineInUse): CertifiedRule {
  const versions = amend(RULES, engine.amendments).find((rule) => rule.id === id)?.versions ?? [];
  const applied = versions.find((version) => versionName(version) === ruleVersion);
  return {
    id,
    version: ruleVersion,
    length: applied === undefined ? null : limitInWords(applied.limit),
    toVerify: applied?.toVerify === true,
    adopted: engine.amendments.some(({ rule, from }) => rule === id && from === ruleVersion),
    sha256: engine.rules.get(id) ?? null,
  };
}

function limit(deadline: Deadline, engine: EngineInUse): CertifiedLimit {
  return {
    key: deadline.key,
    label: deadline.label,
    rule: ruleOf(deadline, engine),
    startsOn: dayText(deadline.startsOn),
    lastDay: dayText(deadline.lastDay),
    prudentLastDay: dayText(deadline.prudentLastDay),
    steps: deadline.steps.map(step),
  };
}

/** What people did with it: done, or a later date that waits for a lawyer. */
function standing({ done, pending, chosenReading }: DeadlineRecord, lens: Lens, timeZone: string) {
  const proof = done?.proof ?? null;
  const waits = pending?.state === 'awaiting';
  return {
    doneOn: dayText(done?.on ?? null),
    doneProof: proof === null ? null : { ...proof, on: String(proof.on) },
    pending: waits ? { lastDay: dayText(pending.lastDay), outcome: pending.outcome } : null,
    chosenReading:
      chosenReading === null
        ? null
        : {
            name: chosenReading.name,
            reason: chosenReading.reason,
            by: lens.userOf(chosenReading.by)?.name ?? null,
            at: momentText(chosenReading.at, timeZone) ?? '',
          },
  };
}

/** A deadline with its whole derivation, in both languages. */
export function certifiedDeadline(
  record: DeadlineRecord,
  lens: Lens,
  engine: EngineInUse,
): CertifiedDeadline {
  const { deadline } = record;
  const { timeZone } = deadline;
  return {
    ...limit(deadline, engine),
    ...standing(record, lens, timeZone),
    id: record.id,
    nature: deadline.nature,
    severity: deadline.severity,
    status: statusOn(deadline, lens.today),
    outcome: deadline.outcome,
    outcomeReason: deadline.outcomeReason,
    opensOn: dayText(deadline.opensOn),
    expiresAt: momentText(deadline.expiresAt, timeZone),
    prudentExpiresAt: momentText(deadline.prudentExpiresAt, timeZone),
    timeZone,
    precision: deadline.precision,
    effect: deadline.effect,
    triggeredBy: deadline.triggeredBy,
    dependsOn: deadline.dependsOn,
    readings: deadline.readings.map((one) => reading(one, timeZone)),
    sources: deadline.sources.map(source),
    undetermined: deadline.undetermined.map(({ question, effect }) => ({ question, effect })),
  };
}

/** Limits whose end starts this one, the nearest first. */
export function antecedentsOf(
  { deadline }: DeadlineRecord,
  { deadlines }: DossierFile,
): readonly Deadline[] {
  const byKey = new Map(deadlines.map((one) => [one.deadline.key, one.deadline]));
  const found: Deadline[] = [];
  let next = deadline.dependsOn === null ? undefined : byKey.get(deadline.dependsOn);
  while (next !== undefined && !found.includes(next)) {
    found.push(next);
    next = next.dependsOn === null ? undefined : byKey.get(next.dependsOn);
  }
  return found;
}

export function certifiedAntecedents(
  antecedents: readonly Deadline[],
  engine: EngineInUse,
): readonly CertifiedLimit[] {
  return antecedents.map((one) => limit(one, engine));
}

/** Births from which these limits run, or to which they lead. */
export function certifiedBirths(
  derivedEvents: readonly DerivedEventRecord[],
  limits: readonly Deadline[],
): readonly CertifiedBirth[] {
  const keys = new Set(limits.flatMap(({ key, triggeredBy }) => [key, triggeredBy]));
  return derivedEvents
    .map(({ event }) => event)
    .filter(({ key, fromDeadline }) => keys.has(key) || keys.has(fromDeadline))
    .map((event) => ({
      key: event.key,
      type: event.type,
      label: event.label,
      on: String(event.on),
      earliestOn: String(event.earliestOn),
      latestOn: String(event.latestOn),
      source: sourceOrNull(event.source),
    }));
}
