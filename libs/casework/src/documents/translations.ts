import type { TranslationCostsView } from '@quantieme/contracts';
import type { Text } from '@quantieme/law';
import type { DocumentRecord, DocumentTranslation } from '@quantieme/persistence';
import { invalid } from '../domain-error.ts';

const AHEAD: Text = {
  fr: 'Cette date n’est pas encore venue. Laissez-la vide en attendant.',
  en: 'This day has not come yet. Leave it empty until then.',
};
const BEFORE_ORDER: Text = {
  fr: 'La traduction ne peut être reçue avant d’être commandée. Vérifiez les deux dates.',
  en: 'A translation cannot arrive before it is ordered. Check both dates.',
};

const wrong = (field: string, code: string, detail: Text) =>
  invalid([{ pointer: `/translation/${field}`, code: `translation/${code}`, detail }]);

/** Throws `translation/ahead` and `translation/received-before-ordered`. */
export function refuseImpossibleTranslation(
  translation: DocumentTranslation | null,
  today: Temporal.PlainDate,
): void {
  if (translation === null) return;
  const { orderedOn, receivedOn } = translation;
  for (const [field, day] of Object.entries({ orderedOn, receivedOn })) {
    if (day !== null && day > String(today)) throw wrong(field, 'ahead', AHEAD);
  }
  if (orderedOn !== null && receivedOn !== null && receivedOn < orderedOn)
    throw wrong('receivedOn', 'received-before-ordered', BEFORE_ORDER);
}

const sum = (translations: readonly DocumentTranslation[]): number =>
  translations.reduce((total, { costCents }) => total + (costCents ?? 0), 0);

/** What the client must be told of: sums in cents are exact. What nobody has paid is the client’s. */
export function translationCosts(documents: readonly DocumentRecord[]): TranslationCostsView {
  const translations = documents.flatMap(({ translation }) => translation ?? []);
  return {
    count: translations.length,
    unpriced: translations.filter(({ costCents }) => costCents === null).length,
    totalCents: sum(translations),
    clientCents: sum(translations.filter(({ paidBy }) => paidBy === null || paidBy === 'client')),
  };
}
