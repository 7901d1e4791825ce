import {
  ChoiceField,
  CountField,
  IdField,
  MomentField,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';

const STATES = ['waiting', 'running', 'done', 'failed', 'expired'] as const;

export class RequestExportBody {
  /** Turned into a key at once, and stored nowhere: without it nobody opens the archive. */
  @TextField({ min: 1, max: 200, description: '16 characters or more' })
  readonly passphrase!: string;
}

/** Everything of a firm as one locked file. */
export class FirmExportView {
  @IdField()
  readonly id!: string;

  @ChoiceField('FirmExportState', STATES)
  readonly state!: (typeof STATES)[number];

  @TextField()
  readonly requestedBy!: string;

  @MomentField()
  readonly requestedAt!: string;

  @CountField()
  readonly rowsDone!: number;

  @CountField({ nullable: true })
  readonly rowsTotal!: number | null;

  @CountField()
  readonly documentsDone!: number;

  @CountField({ nullable: true })
  readonly documentsTotal!: number | null;

  @CountField({ nullable: true, description: 'size of the file' })
  readonly bytes!: number | null;

  @MomentField({ nullable: true })
  readonly finishedAt!: string | null;

  @MomentField({ nullable: true, description: 'deleted from the server then' })
  readonly expiresAt!: string | null;

  @TextField({ nullable: true, description: 'of the ZIP inside: the same content has the same' })
  readonly archiveSha256!: string | null;
}

export class FirmExportList {
  @PartField(() => FirmExportView, { list: true })
  readonly data!: readonly FirmExportView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
