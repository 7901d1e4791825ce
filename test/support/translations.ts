/** What the API is told of a translation into French that is here, unless the example says otherwise. */
export const aTranslation = (said: Readonly<Record<string, unknown>> = {}) => ({
  state: 'received',
  sworn: true,
  to: 'fr',
  translator: 'Mme Lê',
  court: 'Paris',
  costCents: null,
  orderedOn: null,
  receivedOn: null,
  paidBy: null,
  ...said,
});
