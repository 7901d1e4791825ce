import {
  CountField,
  IdField,
  MomentField,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';
import { PersonReference } from '../deadlines/deadline-summary.view.ts';

export class NoteBody {
  @TextField({ min: 1, max: 20_000, example: 'The client calls back on Monday with the lease.' })
  readonly body!: string;
}

export class NoteView {
  @IdField()
  readonly id!: string;

  @TextField({ max: 20_000 })
  readonly body!: string;

  @PartField(() => PersonReference, { nullable: true })
  readonly author!: PersonReference | null;

  @MomentField()
  readonly createdAt!: string;

  @CountField()
  readonly version!: number;
}

export class NotePage {
  @PartField(() => NoteView, { list: true })
  readonly data!: readonly NoteView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
