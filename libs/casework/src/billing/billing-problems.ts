import type { Text } from '@quantieme/law';
import { DomainError, notFound, type FieldProblem } from '../domain-error.ts';

const BILLED: Text = {
  fr: 'Cet élément est déjà facturé. Annulez d’abord sa facturation, puis recommencez.',
  en: 'This is already billed. Reverse its billing first, then try again.',
};

/** What is billed is neither changed nor deleted. */
export function alreadyBilled(): DomainError {
  return new DomainError('conflict', 'billing/billed', BILLED);
}

const pointerOf = (index: number) => `/items/${index}`;

export const billedTwice = (index: number): FieldProblem => ({
  pointer: pointerOf(index),
  code: 'billing/billed',
  detail: BILLED,
});

export const itemStale = (index: number): FieldProblem => ({
  pointer: `${pointerOf(index)}/version`,
  code: 'billing/stale-item',
  detail: {
    fr: 'Cet élément a changé depuis que vous l’avez lu. Relisez les éléments à facturer, puis recommencez.',
    en: 'This has changed since you read it. Read what is to be billed again, then try again.',
  },
});

export const itemUnknown = (index: number): FieldProblem => ({
  pointer: `${pointerOf(index)}/id`,
  code: 'billing/unknown-item',
  detail: {
    fr: 'Rien de tel n’est à facturer dans votre cabinet\u00a0: l’élément n’existe pas, n’est pas facturable ou n’a pas encore de prix.',
    en: 'There is nothing like it to bill in your firm: it does not exist, is not billable, or has no price yet.',
  },
});

export const itemTwice = (index: number): FieldProblem => ({
  pointer: `${pointerOf(index)}/id`,
  code: 'billing/same-item-twice',
  detail: {
    fr: 'Cet élément figure deux fois dans la liste. Gardez-le une fois.',
    en: 'This is in the list twice. Keep it once.',
  },
});

/** One wrong item refuses them all. */
export function itemsRefused(problems: readonly [FieldProblem, ...FieldProblem[]]): DomainError {
  const [first] = problems;
  return new DomainError('conflict', first.code, first.detail, { fields: problems });
}

export function nothingToBill(): DomainError {
  const detail = {
    fr: 'Indiquez au moins un élément à facturer.',
    en: 'State at least one item to bill.',
  };
  const problem = { pointer: '/items', code: 'billing/no-item', detail };
  return new DomainError('invalid', problem.code, detail, { fields: [problem] });
}

export function billingUnknown(): DomainError {
  return notFound('billing/unknown', {
    fr: 'Cette facturation n’existe pas dans votre cabinet.',
    en: 'There is no such billing in your firm.',
  });
}

export function alreadyReversed(): DomainError {
  return new DomainError('conflict', 'billing/already-reversed', {
    fr: 'Cette facturation a déjà été annulée.',
    en: 'This billing has already been reversed.',
  });
}

export function ofOurInvoice(): DomainError {
  return new DomainError('conflict', 'billing/of-an-invoice', {
    fr: 'Cette facturation vient d’une facture faite ici\u00a0: elle s’annule par un avoir, ou en supprimant le brouillon.',
    en: 'This billing comes from an invoice made here: a credit note, or deleting the draft, reverses it.',
  });
}
