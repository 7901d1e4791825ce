import type {
  AuthorityView,
  EventTypeView,
  ProcedureView,
  RegistriesView,
  RuleView,
  TitleView,
} from '@quantieme/contracts';
import {
  AUTHORITIES,
  authorityOf,
  EVENT_TYPES,
  isOnTeleservice,
  PROCEDURES,
  silenceRuleFor,
  text,
  TITLES_REQUESTED,
  type Authority,
  type DetailDeclaration,
  type EventDateName,
  type EventTypeDeclaration,
} from '@quantieme/law';
import type { Context } from '../context.ts';
import { countriesIn } from '../eligibility/list-facts.ts';
import { invalid, notFound } from '../domain-error.ts';
import { may } from '../identity/permissions.ts';
import { momentOf } from '../moment.ts';
import { wholeList, wordsIn, type Page } from '../paging.ts';
import { say, type Lens } from '../views/lens.ts';
import { DATE_LABELS } from './date-words.ts';
import { ruleOf, rulesOf, ruleUnknown, unknownName } from './known-rule.ts';
import { readBehind } from './read-engine.ts';
import { ruleInList, ruleView } from './rule-view.ts';

type Speech = Pick<Lens, 'language'>;

/** Every rule, with the changes of law that the firm has adopted. */
export async function listRules(ctx: Context): Promise<Page<RuleView>> {
  const rules = await rulesOf(ctx);
  return wholeList(rules.map((rule) => ruleInList(rule, ctx)));
}

export async function readRule(ctx: Context, id: string): Promise<RuleView> {
  const rule = await ruleOf(ctx, id);
  if (rule === null) throw notFound('rule/unknown', ruleUnknown(id));
  return ruleView(rule, ctx);
}

export function listProcedures(ctx: Speech): Page<ProcedureView> {
  return wholeList(
    Object.values(PROCEDURES).map(({ id, label, family, eventTypes, firstEvent }) => ({
      id,
      label: say(label, ctx),
      family,
      eventTypes,
      firstEvent,
    })),
  );
}

function detailView(name: string, { label, kind, values = [] }: DetailDeclaration, ctx: Speech) {
  const choices = values.map((one) => ({ value: one.value, label: say(one.label, ctx) }));
  return { name, label: say(label, ctx), kind, values: choices };
}

function eventTypeView(type: EventTypeDeclaration, ctx: Speech): EventTypeView {
  const { required, optional } = type.dates;
  const dateView = (isRequired: boolean) => (name: EventDateName) => ({
    name,
    label: say(DATE_LABELS[name], ctx),
    required: isRequired,
  });
  return {
    id: type.id,
    label: say(type.label, ctx),
    procedures: type.procedures,
    causedBy: type.causedBy,
    dates: [...required.map(dateView(true)), ...optional.map(dateView(false))],
    details: Object.entries(type.details).map(([name, one]) => detailView(name, one, ctx)),
    whichDateIsOn: type.whichDateIsOn,
    hour: type.hour,
    future: type.future,
  };
}

export function listEventTypes(ctx: Speech): Page<EventTypeView> {
  return wholeList(Object.values(EVENT_TYPES).map((type) => eventTypeView(type, ctx)));
}

/** Titles a client may ask for, with what silence on a request made today would mean. */
export function listTitles(ctx: Context): Page<TitleView> {
  const { today } = momentOf(ctx);
  return wholeList(
    Object.values(TITLES_REQUESTED).map(({ id, label, family, articles, obsolete }) => ({
      id,
      label: say(label, ctx),
      family,
      articles,
      obsolete,
      silenceRule: obsolete ? null : silenceRuleFor(id, today).rule,
      teleservice: isOnTeleservice(id),
    })),
  );
}

function authorityView(authority: Authority, ctx: Speech): AuthorityView {
  return {
    departement: authority.departement,
    name: authority.name,
    prefecture: say(authority.prefecture.label, ctx),
    tribunal: say(authority.court, ctx),
    courtOfAppeal: say(authority.appealCourt, ctx),
    timeZone: authority.timeZone,
    territory: authority.territory,
  };
}

/** Who decides and who judges, for one département or for all, in the order of their codes. */
export function listAuthorities(ctx: Speech, departement?: string): Page<AuthorityView> {
  if (departement === undefined) return wholeList(inOrder().map((one) => authorityView(one, ctx)));
  const found = authorityOf(departement);
  if (found !== null) return wholeList([authorityView(found, ctx)]);
  const what = text('Département inconnu', 'Unknown département');
  const detail = unknownName(what, departement, []);
  throw invalid([{ pointer: '/departement', code: 'authority/unknown', detail }]);
}

/** JavaScript puts keys that look like numbers first: `10` before `01`. */
function inOrder(): readonly Authority[] {
  return Object.values(AUTHORITIES).toSorted((a, b) => (a.departement < b.departement ? -1 : 1));
}

const REGISTRIES = [
  'rules',
  'procedures',
  'event-types',
  'titles',
  'authorities',
  'countries',
  'behind',
];

/** Several of them at once, for a form that needs them together. */
export async function readRegistries(ctx: Context, include: string): Promise<RegistriesView> {
  const asked = wordsIn(include, REGISTRIES, '/include');
  const given = <Row>(name: string, list: () => Page<Row>) =>
    asked.includes(name) ? list().data : null;
  return {
    rules: asked.includes('rules') ? (await listRules(ctx)).data : null,
    procedures: given('procedures', () => listProcedures(ctx)),
    eventTypes: given('event-types', () => listEventTypes(ctx)),
    titles: given('titles', () => listTitles(ctx)),
    authorities: given('authorities', () => listAuthorities(ctx)),
    countries: asked.includes('countries') ? countriesIn(ctx) : null,
    behind:
      asked.includes('behind') && may(ctx.actor, 'deadline:read') ? await readBehind(ctx) : null,
  };
}
