import type { TitleEligibilityView } from '@quantieme/api-client';

/** A title of a board, open unless something else is given. */
export function aTitle(id: string, given: Partial<TitleEligibilityView>): TitleEligibilityView {
  return {
    title: id,
    label: id,
    family: 'carte-resident',
    kind: 'of-right',
    verdict: 'eligible',
    conditions: {} as TitleEligibilityView['conditions'],
    reasons: [],
    missing: [],
    toConfirm: [],
    documents: [],
    changesOn: null,
    openedBy: [],
    duration: null,
    work: null,
    filing: null,
    notes: [],
    toVerify: false,
    ...given,
  };
}
