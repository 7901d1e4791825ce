import {
  Controller,
  Get,
  Headers,
  Header,
  Inject,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import {
  certificateKeys,
  issueCertificate,
  listCertificates,
  readCertificatePdf,
  type Context,
  type Services,
} from '@quantieme/casework';
import {
  CertificateKeysView,
  CertificatePage,
  CertificatePdfQuery,
  CertificatesQuery,
  CertificateView,
} from '@quantieme/contracts';
import { Can, Ctx, Id, Paged, pdfAnswer, Public, SERVICES } from '../shell/index.ts';
import { certificateAnswer } from './certificate-answer.ts';

@ApiTags('certificates')
@Controller('v1')
export class CertificatesController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Post('deadlines/:id/certificates')
  @Can('certificate:issue')
  @ApiOperation({
    summary: 'Certify a deadline as it stands: signed, and chained to the one before',
  })
  @ApiCreatedResponse({ type: CertificateView })
  issue(@Ctx() ctx: Context, @Id() deadlineId: string): Promise<CertificateView> {
    return issueCertificate(ctx, deadlineId);
  }

  @Get('certificates')
  @Can('deadline:read')
  @Paged()
  @ApiOperation({ summary: 'Certificates of the firm, newest first' })
  @ApiOkResponse({ type: CertificatePage })
  list(@Ctx() ctx: Context, @Query() query: CertificatesQuery): Promise<CertificatePage> {
    return listCertificates(ctx, query);
  }

  @Get('certificates/keys')
  @Public()
  @ApiOperation({ summary: 'Public keys that certificates are or were signed with (JWK set)' })
  @ApiOkResponse({ type: CertificateKeysView })
  keys(): Promise<CertificateKeysView> {
    return certificateKeys(this.services);
  }

  @Get('certificates/:id')
  @Can('deadline:read')
  @Header('Vary', 'Accept, Accept-Language')
  @ApiOperation({ summary: 'A certificate with its signature; as PDF if Accept prefers it' })
  @ApiOkResponse({ type: CertificateView })
  read(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Headers('accept') accept: string | undefined,
  ): Promise<CertificateView | StreamableFile> {
    return certificateAnswer(ctx, id, accept);
  }

  @Get('certificates/:id/pdf')
  @Can('deadline:read')
  @ApiOperation({ summary: 'A certificate to print, its JSON and signature attached' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pdf(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Query() { language }: CertificatePdfQuery,
  ): Promise<StreamableFile> {
    return pdfAnswer(await readCertificatePdf(ctx, { id, language }));
  }
}
