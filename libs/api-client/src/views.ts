export interface Page<Row> {
  data: Row[];
  page: { nextCursor: string | null; hasMore: boolean };
}

export type Role = 'owner' | 'lawyer' | 'paralegal' | 'assistant' | 'billing' | 'read-only';
export type Locale = 'fr' | 'en';

export interface PersonRef {
  id: string;
  name: string;
  initials: string;
}

export interface SessionView {
  user: PersonRef & { email: string; role: Role; isLawyer: boolean; locale: Locale };
  firm: { id: string; name: string; timeZone: string };
  permissions: string[];
  embedded: boolean;
  now: string;
}

export interface SessionRow {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  userAgent: string | null;
  current: boolean;
}

export interface UserView extends PersonRef {
  email: string;
  role: Role;
  isLawyer: boolean;
  locale: Locale;
  status: 'active' | 'disabled';
  version: number;
}

export interface InvitationView {
  id: string;
  email: string;
  name: string;
  role: Role;
  createdAt: string;
  expiresAt: string;
}

export interface FirmView {
  id: string;
  name: string;
  referencePrefix: string;
  timeZone: string;
  locale: Locale;
  version: number;
}

export interface SourceView {
  code: string;
  article: string;
  from: string | null;
  url: string;
}

export type Nature = 'to-act' | 'authority' | 'window' | 'milestone';
export type Severity = 'fatal' | 'important' | 'information';
export type DeadlineStatus =
  'projected' | 'open' | 'due-soon' | 'met' | 'missed' | 'extinguished' | 'superseded';
export type DeadlineSort =
  'prudentLastDay' | '-prudentLastDay' | 'severity' | 'dossier' | 'assignee';

export interface NextDeadlineView {
  id: string;
  rule: string;
  label: string;
  nature: Nature;
  severity: Severity;
  status: DeadlineStatus;
  opensOn: string | null;
  lastDay: string | null;
  prudentLastDay: string | null;
  daysLeft: number | null;
}

export interface DeadlineRow extends NextDeadlineView {
  expiresAt: string | null;
  timeZone: string;
  precision: 'day' | 'minute';
  assignee: PersonRef | null;
  pending: boolean;
  version: number;
  dossier: {
    id: string;
    reference: string;
    procedure: string;
    label: string;
    client: { displayName: string; initials: string } | null;
    responsible: PersonRef | null;
    paralegal: PersonRef | null;
  };
}

export interface AgendaCounts {
  late: number;
  today: number;
  week: number;
  later: number;
  windows: number;
  toAcknowledge: number;
  withoutDeadline: number;
}

export interface AgendaPage extends Page<DeadlineRow> {
  counts: AgendaCounts;
  today: string;
}

export interface StepView {
  kind: string;
  text: string;
  date: string | null;
  source: SourceView | null;
}

export interface ReadingView {
  name: string;
  lastDay: string | null;
  expiresAt: string | null;
  authority: string;
  court: string | null;
  decidedOn: string | null;
  source: SourceView | null;
}

export interface ChoiceView {
  value: string;
  label: string;
}

/** A fact nobody recorded. `eventId`: it is a detail of that event; null: a fact of the dossier. */
export interface UndeterminedView {
  fact: string;
  question: string;
  effect: string;
  eventId: string | null;
  kind: string | null;
  values: ChoiceView[];
}

/** A later date that waits for a lawyer: the earlier one stands. */
export interface PendingView {
  lastDay: string | null;
  prudentLastDay: string | null;
  outcome: 'live' | 'met' | 'extinguished' | 'superseded';
  requestedBy: string | null;
  requestedAt: string;
  causeEvent: string | null;
}

export interface ComputedDeadlineView {
  key: string;
  rule: string;
  ruleVersion: string;
  label: string;
  nature: Nature;
  severity: Severity;
  startsOn: string | null;
  opensOn: string | null;
  lastDay: string | null;
  prudentLastDay: string | null;
  expiresAt: string | null;
  prudentExpiresAt: string | null;
  timeZone: string;
  precision: 'day' | 'minute';
  status: DeadlineStatus;
  outcomeReason: string | null;
  daysLeft: number | null;
  readings: ReadingView[];
  steps: StepView[];
  sources: SourceView[];
  effect: string;
  triggeredBy: string;
  dependsOn: string | null;
  undetermined: UndeterminedView[];
}

export interface DeadlineView extends ComputedDeadlineView {
  id: string;
  dossierId: string;
  assignee: PersonRef | null;
  doneOn: string | null;
  doneBy: PersonRef | null;
  doneNote: string | null;
  pending: PendingView | null;
  version: number;
}

export interface DerivedEventView {
  key: string;
  type: string;
  label: string;
  on: string;
  earliestOn: string;
  latestOn: string;
  fromDeadline: string;
  source: SourceView | null;
}

export interface MovedDeadlineView {
  before: ComputedDeadlineView;
  after: ComputedDeadlineView;
}

export interface DifferenceView {
  created: ComputedDeadlineView[];
  moved: MovedDeadlineView[];
  ended: ComputedDeadlineView[];
  pending: MovedDeadlineView[];
}

export type DossierStatus = 'active' | 'suspended' | 'closed';
export type LegalAid = 'none' | 'requested' | 'partial' | 'full' | 'refused';
export type ParticipantRole = 'client' | 'beneficiary' | 'adverse' | 'contact';

export interface Reference {
  id: string;
  label: string;
}

export interface ParticipantView {
  id: string;
  displayName: string;
  initials: string;
  birthYear: number | null;
  nationalities: string[];
  role: ParticipantRole;
}

export interface OrganisationRef {
  id: string;
  name: string;
}

export interface DossierSummary {
  id: string;
  reference: string;
  procedure: Reference;
  label: string;
  status: DossierStatus;
  clients: ParticipantView[];
  responsible: PersonRef | null;
  paralegal: PersonRef | null;
  tags: string[];
  nextDeadline: NextDeadlineView | null;
  openedOn: string;
  closedOn: string | null;
}

export interface DossierView extends DossierSummary {
  territory: string;
  residence: string | null;
  titleRequested: Reference | null;
  prefecture: OrganisationRef | null;
  court: OrganisationRef | null;
  legalAid: LegalAid;
  facts: Record<string, unknown>;
  events: EventView[];
  derivedEvents: DerivedEventView[];
  deadlines: DeadlineView[];
  notes: NoteView[];
  undetermined: UndeterminedView[];
  version: number;
  today: string;
}

export interface ChangedDossierView {
  dossier: DossierView;
  difference: DifferenceView;
}

export interface RecordedView extends ChangedDossierView {
  event: EventView;
}

export interface PreviewedView {
  difference: DifferenceView;
  deadlines: ComputedDeadlineView[];
  derivedEvents: DerivedEventView[];
}

export interface EventView {
  id: string;
  dossierId: string;
  type: string;
  label: string;
  on: string;
  at: string | null;
  dates: Record<string, string>;
  details: Record<string, unknown>;
  proof: { kind: string; documentId: string | null } | null;
  status: 'recorded' | 'corrected' | 'annulled';
  supersedes: string | null;
  supersededBy: string | null;
  reason: string | null;
  annulReason: string | null;
  recordedBy: PersonRef | null;
  recordedAt: string;
  version: number;
}

export interface NoteView {
  id: string;
  body: string;
  author: PersonRef | null;
  createdAt: string;
  version: number;
}

export type PersonKind = 'client' | 'relative' | 'adverse' | 'contact';
export type RelationKind =
  'conjoint' | 'partenaire' | 'concubin' | 'parent' | 'enfant' | 'fratrie' | 'autre';

export interface PersonSummary {
  id: string;
  kind: PersonKind;
  familyName: string;
  givenNames: string | null;
  displayName: string;
  initials: string;
  birthDate: string | null;
  nationalities: string[];
  dossierCount: number;
}

export interface RelationView {
  id: string;
  kind: RelationKind;
  personId: string;
  displayName: string;
  birthDate: string | null;
  fromOn: string | null;
  toOn: string | null;
}

export interface AddressView {
  street: string | null;
  postalCode: string | null;
  city: string | null;
  country: string | null;
  careOf: string | null;
}

export interface PersonDossierView {
  id: string;
  reference: string;
  procedure: string;
  label: string;
  status: DossierStatus;
  role: string;
  nextDeadline: NextDeadlineView | null;
}

export interface PersonView {
  id: string;
  kind: PersonKind;
  familyName: string;
  givenNames: string | null;
  displayName: string;
  initials: string;
  birthDate: string | null;
  birthPlace: string | null;
  nationalities: string[];
  sex: 'F' | 'M' | 'X' | null;
  email: string | null;
  phone: string | null;
  address: AddressView | null;
  foreignerNumber: string | null;
  language: string | null;
  notes: string | null;
  version: number;
  dossiers: PersonDossierView[];
  relations: RelationView[];
}

export interface OrganisationView {
  id: string;
  kind: 'prefecture' | 'tribunal' | 'ofii' | 'employer' | 'other';
  name: string;
  departement: string | null;
  version: number;
}
