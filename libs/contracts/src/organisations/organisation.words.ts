export const ORGANISATION_KINDS = ['prefecture', 'tribunal', 'ofii', 'employer', 'other'] as const;
