import { Transform } from 'class-transformer';
import { CountField, FlagField, TextField } from './value-fields.ts';
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

export class ListQuery {
  /** Rows per page. */
  @QueryCountField({ min: 1, max: 200 })
  readonly limit?: number;

  /** Where the page starts, as the previous page's `nextCursor` said. */
  @TextField({ optional: true, max: 500 })
  readonly cursor?: string;
}

export class PageView {
  @TextField({ nullable: true, max: 500 })
  readonly nextCursor!: string | null;

  @FlagField()
  readonly hasMore!: boolean;
}
