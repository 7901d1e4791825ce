import { ChecklistView } from '../checklists/checklists.ts';
import { ClientLinksView } from '../client-links/client-links.ts';
import { DossierMailView } from '../dossier-mail/dossier-mail.ts';
import { DossierHeading } from '../dossiers/dossier-heading.view.ts';
import { CountField, PartField, TextField } from '../fields/index.ts';
import {
  DocumentChoice,
  DocumentView,
  DossierPerson,
  TranslationCostsView,
} from './document.views.ts';

/** Everything the page « Pièces » of a dossier shows. */
export class DossierDocumentsView {
  @PartField(() => DossierHeading)
  readonly dossier!: DossierHeading;

  @PartField(() => DossierPerson, { list: true })
  readonly persons!: readonly DossierPerson[];

  @PartField(() => DocumentView, { list: true, description: 'the oldest first' })
  readonly documents!: readonly DocumentView[];

  @PartField(() => TranslationCostsView)
  readonly translations!: TranslationCostsView;

  @PartField(() => ChecklistView)
  readonly checklist!: ChecklistView;

  @PartField(() => DocumentChoice, { list: true })
  readonly kinds!: readonly DocumentChoice[];

  @PartField(() => DocumentChoice, { list: true })
  readonly rejections!: readonly DocumentChoice[];

  @TextField({ list: true, description: 'media types and extensions that are taken' })
  readonly accepts!: readonly string[];

  @CountField({ description: 'of one file' })
  readonly maxBytes!: number;

  @PartField(() => ClientLinksView, { nullable: true, description: 'for whoever may give one' })
  readonly clientLinks!: ClientLinksView | null;

  @PartField(() => DossierMailView)
  readonly mail!: DossierMailView;
}
