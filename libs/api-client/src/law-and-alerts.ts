import type {
  ChoiceView,
  DeadlineStatus,
  DossierSummary,
  Nature,
  PersonRef,
  PersonSummary,
  Severity,
  SourceView,
} from './views.ts';

export type AlertStatus = 'planned' | 'sent' | 'acknowledged' | 'cancelled' | 'failed';

export interface AlertSendView {
  channel: string;
  recipient: PersonRef | null;
  state: string;
  sentAt: string | null;
  messageId: string | null;
  lastError: string | null;
}

export interface AlertView {
  id: string;
  deadlineId: string;
  dossierId: string;
  step: string;
  severity: Severity;
  dueAt: string;
  status: AlertStatus;
  recipients: PersonRef[];
  sends: AlertSendView[];
  acknowledgedBy: PersonRef | null;
  acknowledgedAt: string | null;
  plan: string | null;
  deadline: {
    id: string;
    rule: string;
    label: string;
    nature: Nature;
    status: DeadlineStatus;
    lastDay: string | null;
    prudentLastDay: string | null;
    daysLeft: number | null;
  };
  dossier: { id: string; reference: string; label: string; clientInitials: string | null };
}

export interface MailSummary {
  id: string;
  to: string;
  from: string;
  subject: string;
  sentAt: string | null;
}

export interface MailView extends MailSummary {
  text: string;
  html: string | null;
}

export interface SearchView {
  persons: PersonSummary[];
  dossiers: DossierSummary[];
}

export interface RuleInputView {
  name: string;
  label: string | null;
  kind: string | null;
  values: ChoiceView[];
  required: boolean;
}

export interface RuleVersionView {
  from: string | null;
  to: string | null;
  length: string | null;
  sources: SourceView[];
}

export interface RuleView {
  id: string;
  label: string;
  explanation: string | null;
  nature: Nature;
  severity: Severity;
  procedures: string[];
  inputs: RuleInputView[];
  versions: RuleVersionView[];
}

export interface EventDetailView {
  name: string;
  label: string;
  kind: string;
  values: ChoiceView[];
}

export interface EventTypeView {
  id: string;
  label: string;
  procedures: string[];
  causedBy: string[];
  dates: { name: string; label: string; required: boolean }[];
  details: EventDetailView[];
  hour?: 'none' | 'optional' | 'needed';
  whichDateIsOn?: string;
}

export interface ProcedureView {
  id: string;
  label: string;
  eventTypes: string[];
}

export interface TitleView {
  id: string;
  label: string;
  silenceRule: string | null;
  teleservice: boolean | null;
}

export interface AuthorityView {
  departement: string;
  name: string;
  prefecture: string;
  tribunal: string;
  courtOfAppeal: string | null;
  timeZone: string;
  territory: string;
}

export interface ReminderPolicy {
  daysBefore: number[];
  hoursBefore: number[];
  sendAt: string;
  opening: boolean;
  repeatUntilAcknowledged: boolean;
  channels: ('mail' | 'app')[];
}

export interface ScopedPolicyView {
  rule: string | null;
  nature: Nature | null;
  severity: Severity | null;
  policy: Partial<ReminderPolicy>;
}

export interface ReminderPolicyView {
  policies: ScopedPolicyView[];
  defaults: Record<Severity, ReminderPolicy>;
}
