import {
  ChoiceField,
  CountField,
  DayField,
  IdField,
  ListQuery,
  MomentField,
  PageView,
  PartField,
  RecordField,
  TextField,
} from '../fields/index.ts';

export class CertificatesQuery extends ListQuery {
  @IdField({ optional: true, description: 'those of one dossier' })
  readonly dossier?: string;

  @IdField({ optional: true, description: 'those of one deadline' })
  readonly deadline?: string;
}

export class CertificatePdfQuery {
  @ChoiceField('Locale', ['fr', 'en'], {
    optional: true,
    description: 'language of the document; without it, that of the request',
  })
  readonly language?: 'fr' | 'en';
}

/** A certificat de délai as it is handed over; docs/adr/0006-certificates.md says how it is verified. */
export class CertificateView {
  @RecordField({ description: 'what is certified and signed, in both languages' })
  readonly certificate!: Record<string, unknown>;

  @TextField({ description: 'SHA-256 of the canonical JSON (RFC 8785) of `certificate`' })
  readonly hash!: string;

  @IdField()
  readonly id!: string;

  @TextField({
    max: 2000,
    description: 'detached JWS (RFC 7515, appendix F; EdDSA) over that canonical JSON',
  })
  readonly signature!: string;
}

export class CertificateSummary {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly reference!: string;

  @CountField({ min: 1, description: '1, 2, 3… within the firm' })
  readonly sequence!: number;

  @IdField()
  readonly dossierId!: string;

  @IdField()
  readonly deadlineId!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @DayField({ nullable: true })
  readonly lastDay!: string | null;

  @DayField({ nullable: true })
  readonly prudentLastDay!: string | null;

  @MomentField()
  readonly issuedAt!: string;

  @TextField({ description: 'name of who issued it' })
  readonly author!: string;

  @TextField()
  readonly hash!: string;

  @TextField({ nullable: true, description: 'hash of the firm’s certificate before it' })
  readonly previousHash!: string | null;

  @TextField({ description: 'names the public key, by its RFC 7638 thumbprint' })
  readonly kid!: string;
}

export class CertificatePage {
  @PartField(() => CertificateSummary, { list: true })
  readonly data!: readonly CertificateSummary[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

/** Public half of an Ed25519 key (RFC 8037). */
export class CertificateKeyView {
  @TextField()
  readonly kty!: string;

  @TextField()
  readonly crv!: string;

  @TextField()
  readonly x!: string;

  @TextField()
  readonly alg!: string;

  @TextField()
  readonly use!: string;

  @TextField()
  readonly kid!: string;
}

/** A JWK set (RFC 7517). */
export class CertificateKeysView {
  @PartField(() => CertificateKeyView, { list: true })
  readonly keys!: readonly CertificateKeyView[];
}
