/** The package ships no types; used by specs only, as an oracle. */
declare module '@socialgouv/jours-feries' {
  export default function joursFeries(
    year: number,
    options?: { readonly alsace?: boolean },
  ): Record<string, Date>;
}
