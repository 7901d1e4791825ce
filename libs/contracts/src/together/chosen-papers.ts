import { REJECTION_CODES } from '@quantieme/law';
import { DOCUMENT_STATUSES } from '../documents/document.words.ts';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';
import { InvoiceSummary } from '../invoices/invoice.views.ts';
import { INVOICE_REMINDER_MEANS } from '../invoices/invoice.words.ts';
import { MOST_TOGETHER, RefusedRowView } from './together.ts';

/** What is left out stays. */
export class DocumentDecisionBody {
  @IdField()
  readonly id!: string;

  @CountField({ optional: true, description: 'as it was read; left out, whichever stands' })
  readonly version?: number;

  @ChoiceField('DocumentStatus', DOCUMENT_STATUSES, {
    optional: true,
    description: 'received: what was decided is taken back',
  })
  readonly status?: (typeof DOCUMENT_STATUSES)[number];

  @ChoiceField('RejectionCode', REJECTION_CODES, {
    optional: true,
    nullable: true,
    description: 'of one that is rejected',
  })
  readonly code?: string | null;

  @TextField({ optional: true, max: 2000, description: 'what is wrong, and what to bring instead' })
  readonly note?: string;

  @FlagField({ optional: true, description: 'out of the list and of the search, or back' })
  readonly archived?: boolean;
}

export class DecideDocumentsBody {
  @PartField(() => DocumentDecisionBody, { list: true, most: MOST_TOGETHER })
  readonly documents!: readonly DocumentDecisionBody[];
}

export class DecidedDocumentsView {
  @IdField({ list: true })
  readonly done!: readonly string[];

  @PartField(() => RefusedRowView, { list: true })
  readonly refused!: readonly RefusedRowView[];

  /** Sent as `documents`, makes each what it was. */
  @PartField(() => DocumentDecisionBody, { list: true })
  readonly undo!: readonly DocumentDecisionBody[];
}

export class InvoiceRowPage {
  @PartField(() => InvoiceSummary, { list: true })
  readonly data!: readonly InvoiceSummary[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class RemindOfInvoicesBody {
  @IdField({ list: true, most: MOST_TOGETHER })
  readonly ids!: readonly string[];

  @DayField()
  readonly on!: string;

  @ChoiceField('InvoiceReminderMeans', INVOICE_REMINDER_MEANS)
  readonly means!: (typeof INVOICE_REMINDER_MEANS)[number];

  @TextField({ optional: true, max: 500 })
  readonly note?: string;
}
