import type { Text } from '@quantieme/law';

/** A figure that changes by decree, with its values in order of time. */
export interface Parameter {
  readonly label: Text;
  readonly unit: 'euros-a-month' | 'euros-a-year' | 'euros';
  readonly values: readonly { readonly from: string; readonly value: number }[];
  /** Where the figures come from; those outside the three codes are for a lawyer to check. */
  readonly source: Text;
}
