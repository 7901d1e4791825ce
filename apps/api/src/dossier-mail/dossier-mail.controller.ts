import { Body, Controller, Delete, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  closeDossierAddress,
  decideMail,
  giveDossierAddress,
  listMailsToFile,
  readDossierMail,
  type Context,
} from '@quantieme/casework';
import {
  DossierMailView,
  MailDecisionBody,
  ReceivedMailList,
  ReceivedMailView,
} from '@quantieme/contracts';
import { API_SETTINGS, Can, Ctx, Id, type ApiSettings } from '../shell/index.ts';

@ApiTags('mail')
@Controller('v1')
export class DossierMailController {
  readonly #inbox: string | null;

  constructor(@Inject(API_SETTINGS) settings: ApiSettings) {
    this.#inbox = settings.dossierMailAddress ?? null;
  }

  @Get('dossiers/:id/mail')
  @Can('dossier:read')
  @ApiOperation({ summary: 'The address of a dossier, and the mail that came there' })
  @ApiOkResponse({ type: DossierMailView })
  read(@Ctx() ctx: Context, @Id() dossierId: string): Promise<DossierMailView> {
    return readDossierMail(ctx, dossierId, this.#inbox);
  }

  @Post('dossiers/:id/mail/address')
  @Can('dossier:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give a dossier an address; the one before it is refused from now on' })
  @ApiOkResponse({ type: DossierMailView })
  give(@Ctx() ctx: Context, @Id() dossierId: string): Promise<DossierMailView> {
    return giveDossierAddress(ctx, dossierId, this.#inbox);
  }

  @Delete('dossiers/:id/mail/address')
  @Can('dossier:write')
  @ApiOperation({ summary: 'Close the address of a dossier: mail to it is refused' })
  @ApiOkResponse({ type: DossierMailView })
  close(@Ctx() ctx: Context, @Id() dossierId: string): Promise<DossierMailView> {
    return closeDossierAddress(ctx, dossierId, this.#inbox);
  }

  @Get('received-mails')
  @Can('dossier:read')
  @ApiOperation({ summary: 'Mail that waits for somebody to file it, latest first' })
  @ApiOkResponse({ type: ReceivedMailList })
  list(@Ctx() ctx: Context): Promise<ReceivedMailList> {
    return listMailsToFile(ctx);
  }

  @Post('received-mails/:id/decision')
  @Can('dossier:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say what became of a mail: filed, dismissed, or to file after all' })
  @ApiOkResponse({ type: ReceivedMailView })
  decide(
    @Ctx() ctx: Context,
    @Id() mailId: string,
    @Body() { state }: MailDecisionBody,
  ): Promise<ReceivedMailView> {
    return decideMail(ctx, { mailId, state });
  }
}
