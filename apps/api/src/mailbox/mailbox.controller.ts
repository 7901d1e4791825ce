import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { listFirmMailbox, readFirmMailbox, type Context } from '@quantieme/casework';
import { MailboxMessageView, MailboxPage, MailboxQuery } from '@quantieme/contracts';
import { API_SETTINGS, Can, Ctx, type ApiSettings } from '../shell/index.ts';

const SHOWN = 50;

@ApiTags('mailbox')
@Controller('v1/mailbox')
export class MailboxController {
  readonly #folder: string | null;

  constructor(@Inject(API_SETTINGS) settings: ApiSettings) {
    this.#folder = settings.mailboxFolder ?? null;
  }

  @Get()
  @Can('mailbox:read')
  @ApiOperation({ summary: 'Mails kept instead of delivered (embedded mode only)' })
  @ApiOkResponse({ type: MailboxPage })
  async list(@Ctx() ctx: Context, @Query() query: MailboxQuery): Promise<MailboxPage> {
    const limit = query.limit ?? SHOWN;
    const data = await listFirmMailbox(ctx, { folder: this.#folder, limit });
    return { data, page: { nextCursor: null, hasMore: false } };
  }

  @Get(':id')
  @Can('mailbox:read')
  @ApiOperation({ summary: 'One message of the mailbox, whole' })
  @ApiOkResponse({ type: MailboxMessageView })
  read(@Ctx() ctx: Context, @Param('id') id: string): Promise<MailboxMessageView> {
    return readFirmMailbox(ctx, { folder: this.#folder, id });
  }
}
