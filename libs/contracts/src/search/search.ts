import { PartField, TextField } from '../fields/index.ts';
import { DossierSummary } from '../dossiers/dossier.views.ts';
import { PersonSummary } from '../persons/person.views.ts';

export class SearchQuery {
  @TextField({
    min: 1,
    description: 'words of a name, a reference or a number; accents and order do not matter',
  })
  readonly q!: string;
}

export class SearchView {
  @PartField(() => PersonSummary, { list: true })
  readonly persons!: readonly PersonSummary[];

  @PartField(() => DossierSummary, { list: true })
  readonly dossiers!: readonly DossierSummary[];
}
