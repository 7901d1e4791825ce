import { ROUNDINGS, USUAL_MINUTES, usualMinutes, MOST_MINUTES } from '@quantieme/billing';
import type { BillingSettingsBody, BillingSettingsView } from '@quantieme/contracts';
import { EVENT_TYPES, type Text } from '@quantieme/law';
import {
  appendAudit,
  billingSettingsOf,
  saveBillingSettings,
  type BillingSettingsRecord,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { invalid } from '../domain-error.ts';
import { say } from '../views/lens.ts';

const OTHER_ACTS: Readonly<Record<string, Text>> = {
  letter: { fr: 'Courrier écrit', en: 'Letter written' },
  document: { fr: 'Document vérifié', en: 'Document verified' },
};

const labelOf = (act: string): Text =>
  OTHER_ACTS[act] ?? EVENT_TYPES[act]?.label ?? { fr: act, en: act };

function settingsView(
  ctx: Pick<Context, 'language'>,
  { roundingMinutes, vatBasisPoints, usualMinutes: ofFirm, version }: BillingSettingsRecord,
): BillingSettingsView {
  return {
    ...{ roundingMinutes, vatBasisPoints, version },
    usualLengths: Object.entries(USUAL_MINUTES).map(([act, usual]) => ({
      ...{ act, label: say(labelOf(act), ctx), usual },
      minutes: usualMinutes(act, ofFirm) ?? usual,
    })),
  };
}

export function readBillingSettings(ctx: Context): Promise<BillingSettingsView> {
  return ctx.database.pipelined(scopeOf(ctx), async (sql) =>
    settingsView(ctx, await billingSettingsOf(sql)),
  );
}

const isMinutes = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_MINUTES;

/** Lengths of acts that exist, where they are not the product's. */
function usualIn(sent: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> {
  const kept = Object.entries(sent).map(([act, minutes]) => {
    const pointer = `/usualMinutes/${act}`;
    if (!(act in USUAL_MINUTES)) {
      const detail = {
        fr: 'Cet acte n’a pas de durée usuelle.',
        en: 'This act has no usual length.',
      };
      throw invalid([{ pointer, code: 'billing-settings/unknown-act', detail }]);
    }
    if (isMinutes(minutes)) return [act, minutes] as const;
    const detail = {
      fr: 'Une durée va d’une minute à vingt-quatre heures (1440 minutes).',
      en: 'A length goes from one minute to twenty-four hours (1440 minutes).',
    };
    throw invalid([{ pointer, code: 'billing-settings/not-minutes', detail }]);
  });
  return Object.fromEntries(kept.filter(([act, minutes]) => USUAL_MINUTES[act] !== minutes));
}

function roundingIn(minutes: number) {
  const known = ROUNDINGS.find((one) => one === minutes);
  if (known !== undefined) return known;
  const detail = {
    fr: 'Le temps s’arrondit à 1, 5, 6 ou 15 minutes.',
    en: 'Time is rounded to 1, 5, 6 or 15 minutes.',
  };
  throw invalid([{ pointer: '/roundingMinutes', code: 'billing-settings/rounding', detail }]);
}

export interface SaveBillingSettings {
  readonly version: number;
  readonly body: BillingSettingsBody;
}

/** How time is written down from now on: what is written keeps its minutes and its VAT. */
export async function changeBillingSettings(
  ctx: Context,
  { version, body }: SaveBillingSettings,
): Promise<BillingSettingsView> {
  const roundingMinutes = roundingIn(body.roundingMinutes);
  const sent = body.usualMinutes === undefined ? null : usualIn(body.usualMinutes);
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await billingSettingsOf(tx);
    const after = {
      ...{ roundingMinutes, vatBasisPoints: body.vatBasisPoints, version },
      usualMinutes: sent ?? before.usualMinutes,
    };
    if (!(await saveBillingSettings(tx, after))) throw staleVersion();
    await appendAudit(tx, {
      ...{ action: 'billing-settings.update', subjectKind: 'firm', subjectId: ctx.actor.firmId },
      ...{ before, after },
    });
    return settingsView(ctx, { ...after, version: version + 1 });
  });
  announceChange(ctx, null, 'billing-settings');
  return view;
}
