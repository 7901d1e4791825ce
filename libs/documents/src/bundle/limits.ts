/** What the courts' application takes. */
export interface FilingLimits {
  /** Characters of a name, its extension included. */
  readonly nameLength: number;
  readonly fileBytes: number;
  readonly totalBytes: number;
}

const MEGABYTE = 1_000_000;

/**
 * Names of 80 characters at most are what Télérecours' own instructions say. The order that CJA R414-3 announces was not
 * found: the two sizes are to be confirmed (« à confirmer »).
 */
export const TELERECOURS_LIMITS: FilingLimits = {
  nameLength: 80,
  fileBytes: 32 * MEGABYTE,
  totalBytes: 128 * MEGABYTE,
};
