/** How a line is taxed. Each says its category in EN 16931 and, where no VAT is asked, why. */
export interface VatTreatment {
  /** UNTDID 5305, the subset of EN 16931. */
  readonly category: 'S' | 'E' | 'AE';
  /** In hundredths of a per cent: 2000 is 20 %. */
  readonly rate: number;
  /** Of the European list of reasons, where it has one. */
  readonly exemptionCode: string | null;
  /** What the invoice must say; null: nothing, or what the firm writes itself. */
  readonly mention: string | null;
}

const TREATMENTS = {
  'fr-20': { category: 'S', rate: 2000, exemptionCode: null, mention: null },
  'fr-8.5': { category: 'S', rate: 850, exemptionCode: null, mention: null },
  franchise: {
    category: 'E',
    rate: 0,
    exemptionCode: 'VATEX-FR-FRANCHISE',
    mention: 'TVA non applicable, art. 293 B du CGI',
  },
  'reverse-charge': {
    category: 'AE',
    rate: 0,
    exemptionCode: 'VATEX-EU-AE',
    mention: 'Autoliquidation',
  },
  disbursement: {
    category: 'E',
    rate: 0,
    exemptionCode: 'VATEX-EU-79-C',
    mention: 'Débours avancés au nom et pour le compte du client, hors TVA',
  },
  exempt: { category: 'E', rate: 0, exemptionCode: null, mention: null },
} as const satisfies Record<string, VatTreatment>;

export type Vat = keyof typeof TREATMENTS;
export const VATS = Object.keys(TREATMENTS) as readonly Vat[];

export function isVat(value: string): value is Vat {
  return Object.hasOwn(TREATMENTS, value);
}

export function treatmentOf(vat: Vat): VatTreatment {
  return TREATMENTS[vat];
}
