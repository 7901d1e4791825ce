import { Transform } from 'class-transformer';
import { CountField, FlagField, MomentField, TextField, withItsPlus } from './value-fields.ts';
import { compose } from './field.ts';

/** A number written in a query string. */
export function QueryCountField(options: { min: number; max: number }): PropertyDecorator {
  return compose(
    CountField({ ...options, optional: true }),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? Number(value) : value,
    ),
  );
}

/** An instant written in a query string. */
function QueryMomentField(): PropertyDecorator {
  return compose(
    MomentField({ optional: true }),
    Transform(({ value }: { value: unknown }) => withItsPlus(value)),
  );
}

export class ListQuery {
  /** Rows per page. */
  @QueryCountField({ min: 1, max: 200 })
  readonly limit?: number;

  /** Where the page starts, as the previous page's `nextCursor` said. */
  @TextField({ optional: true, max: 500 })
  readonly cursor?: string;
}

/** A list that other software keeps a copy of. */
export class MirroredQuery extends ListQuery {
  /** Only what has changed since that instant, in the order of the changes: the oldest first. */
  @QueryMomentField()
  readonly updated_since?: string;

  /** Only those, whatever they have become: a hundred at most, with commas between them. */
  @TextField({ optional: true, max: 4000 })
  readonly ids?: string;
}

export class PageView {
  @TextField({ nullable: true, max: 500 })
  readonly nextCursor!: string | null;

  @FlagField()
  readonly hasMore!: boolean;
}
