import { Transform } from 'class-transformer';
import { CountField, FlagField, MomentField, TextField, withItsPlus } from './value-fields.ts';
import { compose } from './field.ts';

interface CountedInQuery {
  readonly min: number;
  readonly max: number;
  readonly description?: string;
}

/** A number written in a query string. */
export function QueryCountField(options: CountedInQuery): PropertyDecorator {
  return compose(
    CountField({ ...options, optional: true }),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? Number(value) : value,
    ),
  );
}

/** An instant written in a query string. */
function QueryMomentField(description: string): PropertyDecorator {
  return compose(
    MomentField({ optional: true, description }),
    Transform(({ value }: { value: unknown }) => withItsPlus(value)),
  );
}

export class ListQuery {
  @QueryCountField({ min: 1, max: 200, description: 'rows per page' })
  readonly limit?: number;

  @TextField({
    optional: true,
    max: 500,
    description: "where the page starts, as the previous page's `nextCursor` said",
  })
  readonly cursor?: string;
}

/** A list that other software keeps a copy of. */
export class MirroredQuery extends ListQuery {
  @QueryMomentField(
    'only what has changed since that instant, in the order of the changes: the oldest first',
  )
  readonly updated_since?: string;

  @TextField({
    optional: true,
    max: 4000,
    description:
      'only those, whatever they have become: a hundred at most, with commas between them',
  })
  readonly ids?: string;
}

export class PageView {
  @TextField({ nullable: true, max: 500 })
  readonly nextCursor!: string | null;

  @FlagField()
  readonly hasMore!: boolean;
}
