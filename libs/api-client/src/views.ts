import type { components, paths } from './generated/schema.ts';

type Schemas = components['schemas'];

export type AgendaCounts = Schemas['AgendaCounts'];
export type AgendaPage = Schemas['AgendaPage'];
export type AlertPage = Schemas['AlertPage'];
export type AlertView = Schemas['AlertView'];
export type CalculatorBody = Schemas['CalculatorBody'];
export type CertificateSummary = Schemas['CertificateSummary'];
export type ChoiceView = Schemas['ChoiceView'];
export type ComputedDeadlineView = Schemas['ComputedDeadlineView'];
export type CreateDossierBody = Schemas['CreateDossierBody'];
export type CreatePersonBody = Schemas['CreatePersonBody'];
export type DeadlineRow = Schemas['DeadlineRow'];
export type DeadlineSort = Schemas['DeadlineSort'];
export type DeadlineStatus = Schemas['Status'];
export type DeadlineView = Schemas['DeadlineView'];
export type DerivedEventView = Schemas['DerivedEventView'];
export type DifferenceView = Schemas['DifferenceView'];
export type DossierPage = Schemas['DossierPage'];
export type DossierSort = Schemas['DossierSort'];
export type DossierStatus = Schemas['DossierStatus'];
export type DossierSummary = Schemas['DossierSummary'];
export type DossierView = Schemas['DossierView'];
export type EventDetailView = Schemas['EventDetailView'];
export type EventTypeView = Schemas['EventTypeView'];
export type EventView = Schemas['EventView'];
export type FirmView = Schemas['FirmView'];
export type InvitationView = Schemas['InvitationView'];
export type LegalAid = Schemas['LegalAid'];
export type Locale = Schemas['Locale'];
export type MailSummary = Schemas['MailboxEntryView'];
export type MovedDeadlineView = Schemas['MovedDeadlineView'];
export type Nature = Schemas['Nature'];
export type NextDeadlineView = Schemas['NextDeadlineView'];
export type NoteView = Schemas['NoteView'];
export type OrganisationKind = Schemas['OrganisationKind'];
export type PendingView = Schemas['PendingView'];
export type PersonKind = Schemas['PersonKind'];
export type PersonPage = Schemas['PersonPage'];
export type PersonRef = Schemas['PersonReference'];
export type PersonSummary = Schemas['PersonSummary'];
export type PersonView = Schemas['PersonView'];
export type PreviewDeadlinesBody = Schemas['PreviewDeadlinesBody'];
export type PreviewedDeadlineView = Schemas['PreviewedDeadlineView'];
export type PreviewedDeadlinesView = Schemas['PreviewedDeadlinesView'];
export type PreviewEventBody = Schemas['PreviewEventBody'];
export type ReadingView = Schemas['ReadingView'];
export type RecordEventBody = Schemas['RecordEventBody'];
export type RelationKind = Schemas['RelationKind'];
export type RelationView = Schemas['RelationView'];
export type ReminderPoliciesView = Schemas['ReminderPoliciesView'];
export type ReminderPolicy = Schemas['ReminderPolicyView'];
export type Residence = Schemas['Residence'];
export type Role = Schemas['Role'];
export type RuleInputView = Schemas['RuleInputView'];
export type RuleVersionView = Schemas['RuleVersionView'];
export type RuleView = Schemas['RuleView'];
export type ScopedReminderPolicy = Schemas['ScopedReminderPolicy'];
export type SessionRow = Schemas['SessionRow'];
export type SessionView = Schemas['SessionView'];
export type Severity = Schemas['Severity'];
export type SourceView = Schemas['SourceView'];
export type StepView = Schemas['StepView'];
export type Territory = Schemas['Territory'];
export type UndeterminedView = Schemas['UndeterminedView'];
export type UpdateDossierBody = Schemas['UpdateDossierBody'];
export type UpdatePersonBody = Schemas['UpdatePersonBody'];
export type UserView = Schemas['UserView'];

/** What a list may be asked: `ListQuery<'/v1/deadlines'>`. */
export type ListQuery<Path extends keyof paths> = paths[Path] extends {
  get: { parameters: { query?: infer Query } };
}
  ? NonNullable<Query>
  : never;
