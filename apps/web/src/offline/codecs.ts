/** This device's own clock: good for the age of what it keeps, never for a date that counts. */
export const nowMs = () => Date.now();
export const momentOf = (ms: number) => new Date(ms).toISOString();
/** Of a header `Date`; NaN if it is none. */
export const httpDateMs = (header: string | null) => Date.parse(header ?? '');
