import { timeZoneOf } from '@quantieme/calendar';
import type { CaseFile, Deadline } from '@quantieme/deadlines';
import type { Certificate, CertifiedInputs } from '@quantieme/documents';
import { PROCEDURES, text, writeCaseEvent } from '@quantieme/law';
import type { ChainHead, DeadlineRecord, DossierFile, FirmRecord } from '@quantieme/persistence';
import { caseFileOf } from '../cases/recomputation.ts';
import type { Actor } from '../context.ts';
import { momentText, type Lens } from '../views/lens.ts';
import { displayName } from '../views/person-name.ts';
import {
  antecedentsOf,
  certifiedAntecedents,
  certifiedBirths,
  certifiedDeadline,
  type EngineInUse,
} from './certified-deadline.ts';
import { eventWords, factWords, RESIDENCE_LABELS, TERRITORY_LABELS } from './certified-words.ts';
import type { EngineFingerprint } from '../law/engine-fingerprint.ts';

export interface Certifying {
  readonly id: string;
  readonly file: DossierFile;
  readonly record: DeadlineRecord;
  readonly head: ChainHead | null;
  readonly firm: FirmRecord;
  readonly actor: Actor;
  readonly now: Temporal.Instant;
  readonly lens: Lens;
  readonly engine: EngineFingerprint;
}

function dossierOf({ dossier, participants }: DossierFile): Certificate['dossier'] {
  const { id, reference, label, procedure, territory, residence, prefecture, court } = dossier;
  const clients = participants.filter(({ role }) => role === 'client');
  return {
    id,
    reference,
    label,
    procedure: { id: procedure, label: procedureLabel(procedure) },
    clients: clients.map(displayName),
    territory: { id: territory, label: TERRITORY_LABELS[territory] },
    residence: residence === null ? null : { id: residence, label: RESIDENCE_LABELS[residence] },
    prefecture: prefecture?.name ?? null,
    court: court?.name ?? null,
  };
}

function procedureLabel(id: string) {
  const procedures: Readonly<Record<string, { readonly label: Certificate['deadline']['label'] }>> =
    PROCEDURES;
  return procedures[id]?.label ?? text(id, id);
}

function inputsOf(read: CaseFile, today: Temporal.PlainDate): CertifiedInputs {
  const timeZone = timeZoneOf(read.territory);
  return {
    procedure: read.procedure,
    territory: read.territory,
    residence: read.residence,
    events: read.events.map((event) => writeCaseEvent(event, timeZone)),
    facts: read.facts,
    asOf: String(today),
  };
}

function linkOf(head: ChainHead | null, year: number) {
  const sequence = (head?.sequence ?? 0) + 1;
  const reference = `CD-${year}-${String(sequence).padStart(4, '0')}`;
  return { sequence, reference, previousHash: head?.hash ?? null };
}

function engineOf(
  { version, sha256, amendments }: EngineInUse,
  limits: readonly Deadline[],
): Certificate['engine'] {
  const rules = new Set(limits.map(({ rule }) => rule));
  return { version, sha256, amendments: amendments.filter(({ rule }) => rules.has(rule)) };
}

/** Everything a certificate says, as plain JSON. Pure. */
export function certificateOf(certifying: Certifying): Certificate {
  const { id, file, record, head, firm, actor, now, lens } = certifying;
  const engine = { ...certifying.engine, amendments: file.amendments };
  const read = caseFileOf(file);
  const antecedents = antecedentsOf(record, file);
  const timeZone = timeZoneOf(file.dossier.territory);
  const recorded = file.events.filter(({ status }) => status === 'recorded');
  const certificate: Certificate = {
    type: 'certificat-de-delai',
    format: 1,
    id,
    ...linkOf(head, lens.today.year),
    issuedAt: momentText(now, firm.timeZone) ?? '',
    firm: { id: firm.id, name: firm.name },
    author: {
      id: actor.userId,
      name: lens.userOf(actor.userId)?.name ?? '',
      role: actor.role,
      isLawyer: actor.isLawyer,
    },
    dossier: dossierOf(file),
    deadline: certifiedDeadline(record, lens, engine),
    antecedents: certifiedAntecedents(antecedents, engine),
    derivedEvents: certifiedBirths(file.derivedEvents, [record.deadline, ...antecedents]),
    recorded: recorded.map((one) => eventWords(one, timeZone, lens)),
    facts: factWords(read.facts),
    inputs: inputsOf(read, lens.today),
    engine: engineOf(engine, [record.deadline, ...antecedents]),
  };
  return asJson(certificate);
}

/** What JSON does not say (a detail that is undefined) is not certified. */
function asJson(certificate: Certificate): Certificate {
  return JSON.parse(JSON.stringify(certificate)) as Certificate;
}
